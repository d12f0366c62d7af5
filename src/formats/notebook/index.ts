import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyNotebook } from './identify.js';

const notebook = defineFormat({
  id: 'notebook',
  title: 'Jupyter notebook that fetches or runs something',
  extensions: ['.ipynb'],
  spec: 'https://nbformat.readthedocs.io/en/latest/format_description.html',
  runsCode: false,
  isText: true,
  identify: identifyNotebook,
  reader: async () => (await import('./reader.js')).notebook,
});

export const formats: readonly AnyFormat[] = [notebook];
