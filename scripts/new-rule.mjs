// npm run new:rule -- <format folder>/<what-the-file-does> ["Title"]
import { copyTemplate, parseName } from './templates/copy-template.mjs';

const [id, title = 'What the file does, in the present tense'] = process.argv.slice(2);
const [folder, rule] = parseName(id ?? '', 2);
copyTemplate('rule.ts', `src/formats/${folder}/rules/${rule}.ts`, { folder, rule, title });
console.log(
  'Next: list the rule in rules/index.ts, add fixtures, run `npm run fixtures` and `npm run generate`.',
);
