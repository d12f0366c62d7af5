import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A program beside the fixtures that a producer of the format runs in; our own assemblers are `make.ts`. */
const producer = /^make\w*\.(?!ts$)\w+$/;
const fixture = /\.(?:hit|miss|error)(?:\.\w+)?$/;

/**
 * Ids of the formats that no fixture from a real producer holds: all are assembled from the specification, because no
 * producer could be had or none is needed.
 */
export async function syntheticFormats(root) {
  const genuine = new Set(genuineFixtures(join(root, 'fixtures')).flatMap(formatsOf));
  const { formats } = await import(pathToFileURL(join(root, 'lib/formats/index.js')).href);
  return new Set(formats.map(({ id }) => id).filter((id) => !genuine.has(id)));
}

/** Paths of the fixtures that the producers beside them wrote: what `make.ts` names, it assembles. */
function genuineFixtures(root) {
  return folders(root).flatMap(({ name }) => {
    const folder = join(root, name);
    const files = readdirSync(folder);
    if (!files.some((file) => producer.test(file))) return [];
    const assembler = join(folder, 'make.ts');
    const assembled = existsSync(assembler) ? readFileSync(assembler, 'utf8') : '';
    return files
      .filter((file) => fixture.test(file) && !assembled.includes(`'${file}'`))
      .map((file) => join(folder, file));
  });
}

/** Every format that was read in a fixture, members included, as its golden says. */
function formatsOf(path) {
  return JSON.parse(readFileSync(`${path}.golden.json`, 'utf8')).formats;
}

function folders(path) {
  return readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
}
