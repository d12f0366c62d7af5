import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { TfGraphFacts } from './facts.js';
import { identifyFingerprint, identifyTfGraph } from './identify.js';
import { identifyGraphJson, parseGraphJson } from './json.js';
import { parseFingerprint, parseTfGraph } from './parse.js';
import { identifyGraphText, parseGraphText } from './text.js';
import { tfGraphRules } from './rules/index.js';
import { tfGraphViews } from './views.js';

const tfGraph = defineFormat<TfGraphFacts>({
  id: 'tf-graph',
  title: 'TensorFlow graph',
  extensions: ['.pb', '.meta', '.pbtxt'],
  spec: 'https://www.tensorflow.org/guide/saved_model',
  runsCode: true,
  identify: (head, source, name) =>
    identifyGraphText(head) ?? identifyGraphJson(head) ?? identifyTfGraph(head, source, name),
  parse: (source, context) =>
    parseGraphText(source, context) ?? parseGraphJson(source, context) ?? parseTfGraph(source, context),
  rules: tfGraphRules,
  views: tfGraphViews,
});

const fingerprint = defineFormat<null>({
  id: 'tf-fingerprint',
  title: 'SavedModel fingerprint',
  extensions: ['.pb'],
  spec: 'https://github.com/tensorflow/tensorflow/blob/master/tensorflow/core/protobuf/fingerprint.proto',
  runsCode: false,
  identify: identifyFingerprint,
  parse: parseFingerprint,
  rules: [],
});

export const formats: readonly AnyFormat[] = [tfGraph, fingerprint];
