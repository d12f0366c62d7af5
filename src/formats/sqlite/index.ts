import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { SqliteFacts } from './facts.js';
import { identifySqlite, parseSqlite } from './parse.js';
import { actingSchema } from './rules/acting-schema.js';

const sqlite = defineFormat<SqliteFacts>({
  id: 'sqlite',
  title: 'SQLite database',
  extensions: ['.sqlite', '.sqlite3', '.db', '.db3'],
  spec: 'https://www.sqlite.org/fileformat2.html',
  runsCode: false,
  identify: identifySqlite,
  parse: parseSqlite,
  rules: [actingSchema],
});

export const formats: readonly AnyFormat[] = [sqlite];
