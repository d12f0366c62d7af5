import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { ExportFacts } from './facts.js';
import { identifyExport } from './identify.js';
import { parseExport } from './parse.js';
import { exportRules } from './rules/index.js';

const torchExport = defineFormat<ExportFacts>({
  id: 'torch-export',
  title: 'Graph of torch.export',
  extensions: ['.json'],
  spec: 'https://github.com/pytorch/pytorch/blob/main/torch/_export/serde/schema.py',
  runsCode: false,
  identify: identifyExport,
  parse: parseExport,
  rules: exportRules,
});

export const formats: readonly AnyFormat[] = [torchExport];
