import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyPythonCode } from './identify.js';

const pythonCode = defineFormat({
  id: 'python-code',
  title: 'Python code object (marshal)',
  extensions: ['.marshal'],
  spec: 'https://docs.python.org/3/library/marshal.html',
  runsCode: true,
  identify: identifyPythonCode,
  reader: async () => (await import('./reader.js')).pythonCode,
});

export const formats: readonly AnyFormat[] = [pythonCode];
