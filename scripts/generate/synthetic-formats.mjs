import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A program beside the fixtures that a producer of the format runs in; our own assemblers are `make.ts`. */
const producer = /^make\.(?!ts$)\w+$/;

/**
 * Ids of the formats whose fixtures are all assembled from the specification, because no producer could be had or none
 * is needed.
 */
export async function syntheticFormats(root) {
  const ids = new Set();
  for (const { name: folder } of folders(join(root, 'lib/formats'))) {
    const fixtures = join(root, 'fixtures', folder);
    if (existsSync(fixtures) && readdirSync(fixtures).some((name) => producer.test(name))) continue;
    const { formats } = await import(pathToFileURL(join(root, 'lib/formats', folder, 'index.js')).href);
    for (const { id } of formats) ids.add(id);
  }
  return ids;
}

function folders(path) {
  return readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
}
