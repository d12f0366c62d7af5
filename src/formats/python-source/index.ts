import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyPythonSource } from './identify.js';

const pythonSource = defineFormat({
  id: 'python-source',
  title: 'Python source',
  // None: what ends in .py is source of some project, and of a model only where the model says so.
  extensions: [],
  spec: 'https://docs.python.org/3/reference/index.html',
  runsCode: true,
  isText: true,
  identify: identifyPythonSource,
  reader: async () => (await import('./reader.js')).pythonSource,
});

export const formats: readonly AnyFormat[] = [pythonSource];
