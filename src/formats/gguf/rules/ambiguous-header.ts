import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { GgufFacts } from '../facts.js';

export const ambiguousHeader = defineRule<GgufFacts>({
  id: 'gguf/ambiguous-header',
  title: 'The header names a key or a tensor more than once',
  severity: 'warning',
  securitySeverity: '6.5',
  precision: 'very-high',
  cwe: ['CWE-436'],
  cve: [],
  references: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md'],
  since: '1.0.0',
  help: {
    why: 'Some readers take the first, some the last, and llama.cpp refuses: the chat template or tensor that was reviewed need not be the one that is used.',
    fix: 'Do not load the file. Ask for one that a current converter wrote.',
  },
  *check({ repeated }) {
    const [first] = repeated;
    if (first === undefined) return;
    yield {
      message: `The ${first.what} ${quoted(first.name)} is given more than once`,
      at: { range: first.at, logical: first.name },
      key: 'repeated',
      count: repeated.length,
      data: { names: repeated.slice(0, 5).map(({ name }) => name) },
    };
  },
});
