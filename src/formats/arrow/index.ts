import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyArrow, identifyParquet } from './identify.js';

const arrow = defineFormat({
  id: 'arrow',
  title: 'Arrow table',
  extensions: ['.arrow', '.feather'],
  spec: 'https://arrow.apache.org/docs/format/Columnar.html',
  runsCode: false,
  identify: identifyArrow,
  reader: async () => (await import('./reader.js')).arrow,
});

const parquet = defineFormat({
  id: 'parquet',
  title: 'Parquet table',
  extensions: ['.parquet'],
  spec: 'https://parquet.apache.org/docs/file-format/',
  runsCode: false,
  depth: 'recognised',
  identify: identifyParquet,
  reader: async () => (await import('./reader.js')).parquet,
});

export const formats: readonly AnyFormat[] = [arrow, parquet];
