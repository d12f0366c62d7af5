import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { PythonCodeFacts } from './facts.js';
import { identifyPythonCode } from './identify.js';
import { parsePythonCode } from './parse.js';
import { pythonCodeRules } from './rules/index.js';
import { pythonCodeImports, pythonCodeViews } from './views.js';

const pythonCode = defineFormat<PythonCodeFacts>({
  id: 'python-code',
  title: 'Python code object (marshal)',
  extensions: ['.marshal'],
  spec: 'https://docs.python.org/3/library/marshal.html',
  runsCode: true,
  identify: identifyPythonCode,
  parse: parsePythonCode,
  rules: pythonCodeRules,
  views: pythonCodeViews,
  imports: pythonCodeImports,
});

export const formats: readonly AnyFormat[] = [pythonCode];
