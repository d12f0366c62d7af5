import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyRData } from './identify.js';

const rData = defineFormat({
  id: 'r-data',
  title: 'R object or workspace',
  extensions: ['.rds', '.rda', '.rdata'],
  spec: 'https://cran.r-project.org/doc/manuals/r-release/R-ints.html#Serialization-Formats',
  runsCode: true,
  identify: identifyRData,
  reader: async () => (await import('./reader.js')).rData,
});

export const formats: readonly AnyFormat[] = [rData];
