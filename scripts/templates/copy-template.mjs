import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const templates = dirname(fileURLToPath(import.meta.url));
const root = join(templates, '../..');
const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascalCase = (name) => camelCase(`-${name}`);

/** Splits `a/b` into so many kebab-case names; ends the process with a sentence where that fails. */
export function parseName(id, parts) {
  const names = id.split('/');
  if (names.length === parts && names.every((name) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)))
    return names;
  console.error(`'${id}' must be ${parts === 1 ? 'a kebab-case name' : '<format folder>/<kebab-case name>'}`);
  process.exit(2);
}

/** Writes a template with its placeholders filled in; never over a file that exists. */
export function copyTemplate(template, target, values) {
  const path = join(root, target);
  if (existsSync(path)) {
    console.error(`${target} exists already`);
    process.exit(2);
  }
  const text = readFileSync(join(templates, `${template}.txt`), 'utf8').replace(
    /\{\{(\w+)(?::(camel|pascal))?\}\}/g,
    (_, name, form) => {
      const value = values[name];
      if (form === 'camel') return camelCase(value);
      return form === 'pascal' ? pascalCase(value) : value;
    },
  );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(target);
}
