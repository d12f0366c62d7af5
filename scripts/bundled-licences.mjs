// The notices of everything that a bundle holds, by the modules that the bundler put into it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageFolder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** The folders of the packages whose modules are in a bundle, by name. */
function packagesIn({ compilation }) {
  const folders = new Set();
  const visit = (module) => {
    const [folder] = packageFolder.exec(module.resource ?? '') ?? [];
    if (folder !== undefined) folders.add(folder);
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const module of compilation.modules) visit(module);
  return [...folders]
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .sort((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1));
}

/** Licence and notice as the package has them, which is what most licences ask to be passed on; else our copy of them. */
function noticesOf(folder, name) {
  const copy = join(import.meta.dirname, 'licences', `${name}.txt`);
  if (existsSync(copy)) return [readFileSync(copy, 'utf8').trim()];
  const names = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(name));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

/** @param stats what the bundler says of a bundle; @throws where a package in it has no text of a licence */
export function bundledLicences(stats) {
  return packagesIn(stats)
    .map(({ folder, manifest: { name, version, license } }) => {
      const notices = noticesOf(folder, name);
      if (notices.length === 0) throw new Error(`${name} has no text of its licence (${license})`);
      return [`${name} ${version}`, license, '', notices.join('\n\n'), ''].join('\n');
    })
    .join(`\n${'-'.repeat(80)}\n`);
}
