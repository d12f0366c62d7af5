/**
 * `node scripts/sizes.mjs`: how large things are, in the section `sizes` of ARCHITECTURE.md. `--check` fails where
 * they are missed. Tables (`src/knowledge` and files of rows) are counted apart: they are data.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import ts from 'typescript';
import { replaceSection } from './generate/replace-section.mjs';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });

function filesOf(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }))
    .map((file) => ({ ...file, lines: file.text.split('\n').length - 1 }));
}

/** Lines of every function, method and arrow function with a block. */
function functionLines({ path, text }) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body !== undefined && ts.isBlock(node.body)) {
      const [start, end] = [node.getStart(source), node.end].map(
        (at) => source.getLineAndCharacterOfPosition(at).line,
      );
      lines.push(end - start + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

const ascending = (numbers) => numbers.toSorted((a, b) => a - b);
const quantile = (numbers, share) => ascending(numbers)[Math.floor((numbers.length - 1) * share)] ?? 0;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const number = (value) => value.toLocaleString('en');

const source = filesOf('src');
const code = source.filter(({ path }) => !/^src\/knowledge\/|-rows[.]ts$/.test(path));
const tests = filesOf('__tests__');
const makers = filesOf('fixtures');
const functions = code.flatMap(functionLines);
const lines = code.map((file) => file.lines);
const largest = code.toSorted((a, b) => b.lines - a.lines).slice(0, 3);
const ratio = (sum(tests.map((file) => file.lines)) + sum(makers.map((file) => file.lines))) / sum(lines);

const goldens = readdirSync(join(root, 'fixtures'), { recursive: true }).filter((name) =>
  name.endsWith('.golden.json'),
);

const rows = [
  ['files of `src` without tables', number(code.length), ''],
  ['lines in them', number(sum(lines)), ''],
  ['lines of a function, median', quantile(functions, 0.5), 'at most 10'],
  ['lines of a function, 95 of 100', quantile(functions, 0.95), 'at most 40'],
  ['lines of a file, median', quantile(lines, 0.5), ''],
  ['files above 250 lines', lines.filter((count) => count > 250).length, 'few'],
  ['files above 400 lines', lines.filter((count) => count > 400).length, 'none'],
  ['largest files', largest.map((file) => `\`${file.path}\` ${file.lines}`).join(', '), ''],
  ['files under `fixtures` with their expected findings beside them', number(goldens.length), ''],
  ['lines of tests and makers of fixtures to lines of source', ratio.toFixed(2), 'at least 1'],
];
const misses =
  quantile(functions, 0.5) > 10 || quantile(functions, 0.95) > 40 || Math.max(...lines) > 400 || ratio < 1;
const table = [['what', 'is', 'aim'], ['---', '---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`);
console.log(table.join('\n'));
if (values.check === true) process.exit(misses ? 1 : 0);
const page = join(root, 'ARCHITECTURE.md');
const text = replaceSection(readFileSync(page, 'utf8'), 'sizes', table.join('\n'));
writeFileSync(page, await prettier.format(text, { ...(await prettier.resolveConfig(page)), filepath: page }));
