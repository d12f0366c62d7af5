import { defineReader } from '../../core/define.js';
import type { TfGraphFacts } from './facts.js';
import { parseGraphJson } from './json.js';
import { parseFingerprint, parseTfGraph } from './parse.js';
import { parseGraphText } from './text.js';
import { tfGraphRules } from './rules/index.js';
import { tfGraphViews } from './views.js';

export const tfGraph = defineReader<TfGraphFacts>({
  parse: (source, context) =>
    parseGraphText(source, context) ?? parseGraphJson(source, context) ?? parseTfGraph(source, context),
  rules: tfGraphRules,
  views: tfGraphViews,
});

export const fingerprint = defineReader<null>({
  parse: parseFingerprint,
  rules: [],
});
