import { defineRule } from '../../../core/define.js';
import type { SqliteFacts } from '../facts.js';

/** Functions that reach beyond the database: https://www.sqlite.org/security.html, and those of its shell. */
const acting = /\b(load_extension|fts3_tokenizer|readfile|writefile|edit|fsdir|sqlar_compress)\s*\(/i;

export const actingSchema = defineRule<SqliteFacts>({
  id: 'sqlite/acting-schema',
  title: 'The schema of the database calls functions that reach beyond it',
  severity: 'warning',
  securitySeverity: '6.8',
  precision: 'medium',
  cwe: ['CWE-829', 'CWE-89'],
  cve: [],
  references: [
    'https://www.sqlite.org/security.html',
    'https://www.sqlite.org/pragma.html#pragma_trusted_schema',
  ],
  since: '1.0.0',
  help: {
    why: 'Views, triggers, defaults and expressions of a schema run when a program merely queries the table. Functions such as load_extension and writefile load native code or write files where the program allows them.',
    fix: 'Open the database with PRAGMA trusted_schema=OFF, and find out who put the statement there.',
  },
  *check({ schema }) {
    for (const { type, name, sql } of schema) {
      const called = acting.exec(sql)?.[1];
      if (called === undefined) continue;
      yield {
        message: `The ${type} ${JSON.stringify(name)} calls ${called.toLowerCase()}()`,
        at: { logical: `${type} ${name}` },
        key: `${type} ${name} ${called.toLowerCase()}`,
        data: { object: name, function: called.toLowerCase() },
      };
    }
  },
});
