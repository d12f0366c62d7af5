import { defineReader } from '../../core/define.js';
import type { PythonSourceFacts } from './facts.js';
import { parsePythonSourceFile } from './parse.js';
import { pythonSourceRules } from './rules/index.js';
import { sourceViews } from './views.js';

export const pythonSource = defineReader<PythonSourceFacts>({
  parse: parsePythonSourceFile,
  rules: pythonSourceRules,
  views: sourceViews,
});
