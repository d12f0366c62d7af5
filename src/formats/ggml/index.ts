import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { GgmlFacts } from './facts.js';
import { identifyGgml } from './identify.js';
import { parseGgml } from './parse.js';
import { ggmlRules } from './rules/index.js';

const ggml = defineFormat<GgmlFacts>({
  id: 'ggml',
  title: 'GGML model of before GGUF',
  extensions: ['.ggml', '.ggmf', '.ggjt', '.bin'],
  spec: 'https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs',
  runsCode: false,
  depth: 'recognised',
  identify: identifyGgml,
  parse: parseGgml,
  rules: ggmlRules,
});

export const formats: readonly AnyFormat[] = [ggml];
