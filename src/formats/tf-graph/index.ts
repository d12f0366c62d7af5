import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyFingerprint, identifyTfGraph } from './identify.js';
import { identifyGraphJson } from './identify-json.js';
import { identifyGraphText } from './identify-text.js';

const tfGraph = defineFormat({
  id: 'tf-graph',
  title: 'TensorFlow graph',
  extensions: ['.pb', '.meta', '.pbtxt'],
  spec: 'https://www.tensorflow.org/guide/saved_model',
  runsCode: true,
  identify: (head, source, name) =>
    identifyGraphText(head) ?? identifyGraphJson(head) ?? identifyTfGraph(head, source, name),
  reader: async () => (await import('./reader.js')).tfGraph,
});

const fingerprint = defineFormat({
  id: 'tf-fingerprint',
  title: 'SavedModel fingerprint',
  extensions: ['.pb'],
  spec: 'https://github.com/tensorflow/tensorflow/blob/master/tensorflow/core/protobuf/fingerprint.proto',
  runsCode: false,
  identify: identifyFingerprint,
  reader: async () => (await import('./reader.js')).fingerprint,
});

export const formats: readonly AnyFormat[] = [tfGraph, fingerprint];
