import { defineReader } from '../../core/define.js';
import type { SqliteFacts } from './facts.js';
import { parseSqlite } from './parse.js';
import { actingSchema } from './rules/acting-schema.js';

export const sqlite = defineReader<SqliteFacts>({
  parse: parseSqlite,
  rules: [actingSchema],
});
