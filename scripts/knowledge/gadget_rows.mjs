/**
 * Writes __tests__/bypasses/gadgets.json from the call-graph tables `gadgets_<package>.tsv` and `aliases.txt` of a folder:
 * `node scripts/knowledge/gadget_rows.mjs <folder>`. A table's row is module, qualified name and the sinks it reaches;
 * `~` marks a sink behind other functions. All rows are taken.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('usage: node scripts/knowledge/gadget_rows.mjs <folder of the tables>');

/** @returns {Record<string, string>} names by module */
function readTable(file) {
  const modules = {};
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    const [module, name] = line.split('\t');
    if (name === undefined) continue;
    modules[module] = modules[module] === undefined ? name : `${modules[module]} ${name}`;
  }
  return modules;
}

/** `target <- alias, alias` and `'target': (count, ['alias', …])` of the listing, as aliases by target. */
function readAliases() {
  const aliases = {};
  const add = (target, names) => {
    aliases[target] = [...new Set([...(aliases[target]?.split(' ') ?? []), ...names])].sort().join(' ');
  };
  const text = readFileSync(join(folder, 'aliases.txt'), 'utf8');
  for (const [, target, list] of text.matchAll(/^\s+([\w.]+) <- (.+)$/gm))
    add(target, list.match(/[A-Za-z_][\w.]*\.\w+/g) ?? []);
  for (const [, target, list] of text.matchAll(/'([\w.]+)': \(\d+, \[([^\]]*)\]\)/g))
    add(target, list.match(/[A-Za-z_][\w.]*\.\w+/g) ?? []);
  return aliases;
}

const gadgets = {};
for (const file of readdirSync(folder).sort()) {
  const group = /^gadgets_(\w+)\.tsv$/.exec(file)?.[1];
  if (group === undefined) continue;
  const table = readTable(file);
  if (Object.keys(table).length > 0) gadgets[group] = table;
}
const target = join(import.meta.dirname, '../../__tests__/bypasses/gadgets.json');
writeFileSync(target, `${JSON.stringify({ gadgets, aliases: readAliases() }, null, 2)}\n`);
