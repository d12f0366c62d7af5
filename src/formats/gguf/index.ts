import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { GgufFacts } from './facts.js';
import { ggufViews } from './views.js';
import { identifyGguf } from './identify.js';
import { parseGguf } from './parse.js';
import { ggufRules } from './rules/index.js';

const gguf = defineFormat<GgufFacts>({
  id: 'gguf',
  title: 'GGUF model',
  extensions: ['.gguf'],
  spec: 'https://github.com/ggml-org/ggml/blob/master/docs/gguf.md',
  runsCode: false,
  identify: identifyGguf,
  parse: parseGguf,
  rules: ggufRules,
  views: ggufViews,
  traits: ({ architecture }) => (architecture === undefined ? {} : { family: architecture }),
});

export const formats: readonly AnyFormat[] = [gguf];
