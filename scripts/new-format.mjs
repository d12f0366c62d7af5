// npm run new:format -- <name> ["Title"]
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { copyTemplate, parseName } from './templates/copy-template.mjs';

const [id, title = 'The format’s usual name'] = process.argv.slice(2);
const [folder] = parseName(id ?? '', 1);
const files = ['facts.ts', 'identify.ts', 'index.ts', 'parse.ts', 'reader.ts', 'rules/index.ts'];
for (const file of files) copyTemplate(`format/${file}`, `src/formats/${folder}/${file}`, { folder, title });
copyTemplate('format/make.ts', `fixtures/${folder}/make.ts`, { folder, title });
// The registry lists it from the start, so that its fixtures are read by it.
execFileSync(process.execPath, [join(import.meta.dirname, 'generate.mjs'), 'registry'], { stdio: 'inherit' });
console.log(`Next: facts and parser, npm run new:rule -- ${folder}/<what-the-file-does>, npm run fixtures.`);
