import { defineReader } from '../../core/define.js';
import type { ExportFacts } from './facts.js';
import { parseExport } from './parse.js';
import { exportRules } from './rules/index.js';

export const torchExport = defineReader<ExportFacts>({
  parse: parseExport,
  rules: exportRules,
});
