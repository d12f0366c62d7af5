import { defineReader } from '../../core/define.js';
import type { PythonCodeFacts } from './facts.js';
import { parsePythonCode } from './parse.js';
import { pythonCodeRules } from './rules/index.js';
import { pythonCodeImports, pythonCodeViews } from './views.js';

export const pythonCode = defineReader<PythonCodeFacts>({
  parse: parsePythonCode,
  rules: pythonCodeRules,
  views: pythonCodeViews,
  imports: pythonCodeImports,
});
