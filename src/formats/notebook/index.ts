import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { NotebookFacts } from './facts.js';
import { identifyNotebook } from './identify.js';
import { parseNotebook } from './parse.js';
import { notebookRules } from './rules/index.js';

const notebook = defineFormat<NotebookFacts>({
  id: 'notebook',
  title: 'Jupyter notebook that fetches or runs something',
  extensions: ['.ipynb'],
  spec: 'https://nbformat.readthedocs.io/en/latest/format_description.html',
  runsCode: false,
  isText: true,
  identify: identifyNotebook,
  parse: parseNotebook,
  rules: notebookRules,
});

export const formats: readonly AnyFormat[] = [notebook];
