import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { PythonSourceFacts } from './facts.js';
import { identifyPythonSource } from './identify.js';
import { parsePythonSourceFile } from './parse.js';
import { pythonSourceRules } from './rules/index.js';
import { sourceViews } from './views.js';

const pythonSource = defineFormat<PythonSourceFacts>({
  id: 'python-source',
  title: 'Python source',
  // None: what ends in .py is source of some project, and of a model only where the model says so.
  extensions: [],
  spec: 'https://docs.python.org/3/reference/index.html',
  runsCode: true,
  isText: true,
  identify: identifyPythonSource,
  parse: parsePythonSourceFile,
  rules: pythonSourceRules,
  views: sourceViews,
});

export const formats: readonly AnyFormat[] = [pythonSource];
