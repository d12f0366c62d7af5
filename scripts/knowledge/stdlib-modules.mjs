// Joins the outputs of stdlib_modules.py into src/knowledge/python/stdlib-modules.ts:
//   node scripts/knowledge/stdlib-modules.mjs py27.txt py36.txt …
// Names that are in the table already stay: they are of platforms and releases that are not at hand.
import { readFileSync, writeFileSync } from 'node:fs';

const table = new URL('../../src/knowledge/python/stdlib-modules.ts', import.meta.url);
const text = readFileSync(table, 'utf8');
const known = [...text.matchAll(/^ {2}'([^']+)'/gm)].flatMap(([, row]) => row.trim().split(' '));
const found = process.argv.slice(2).flatMap((path) => readFileSync(path, 'utf8').split(/\s+/));
const names = [...new Set([...known, ...found])].filter((name) => name !== '' && name !== '__main__').sort();

const rows = [''];
for (const name of names) {
  if ((rows.at(-1) + name).length > 96) rows.push('');
  rows.push(`${rows.pop()}${name} `);
}
const body = rows.map((row) => `  '${row}'`).join(' +\n');
writeFileSync(table, text.replace(/^const names =\n[^;]*;/m, `const names =\n${body};`));
