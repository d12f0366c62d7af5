import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifySqlite } from './identify.js';

const sqlite = defineFormat({
  id: 'sqlite',
  title: 'SQLite database',
  extensions: ['.sqlite', '.sqlite3', '.db', '.db3'],
  spec: 'https://www.sqlite.org/fileformat2.html',
  runsCode: false,
  identify: identifySqlite,
  reader: async () => (await import('./reader.js')).sqlite,
});

export const formats: readonly AnyFormat[] = [sqlite];
