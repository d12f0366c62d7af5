import { defineReader } from '../../core/define.js';
import type { NotebookFacts } from './facts.js';
import { parseNotebook } from './parse.js';
import { notebookRules } from './rules/index.js';

export const notebook = defineReader<NotebookFacts>({
  parse: parseNotebook,
  rules: notebookRules,
});
