// npm run new:format -- <name> ["Title"]
import { copyTemplate, parseName } from './templates/copy-template.mjs';

const [id, title = 'The format’s usual name'] = process.argv.slice(2);
const [folder] = parseName(id ?? '', 1);
const files = ['facts.ts', 'identify.ts', 'index.ts', 'parse.ts', 'reader.ts', 'rules/index.ts'];
for (const file of files) copyTemplate(`format/${file}`, `src/formats/${folder}/${file}`, { folder, title });
copyTemplate('format/make.ts', `fixtures/${folder}/make.ts`, { folder, title });
console.log(`Next: npm run new:rule -- ${folder}/<what-the-file-does>, then npm run generate.`);
