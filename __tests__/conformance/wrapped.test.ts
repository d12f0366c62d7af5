/**
 * Every fixture once more inside of containers: what is said of a file is said of it wherever it lies, and a container
 * adds no warning of its own to a genuine one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { containers } from '../support/containers.js';
import { inspectBytes } from '../support/inspect-bytes.js';

const root = join(import.meta.dirname, '../../fixtures');
/** How the kinds are named on; a stream takes its content's name from its own. */
const kinds = {
  'stored zip': '.box',
  tar: '.box',
  cpio: '.box',
  gzip: '.gz',
};
const fixtures = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:hit|miss|error)(?:\.\w+)?$/.test(path))
  .map((path) => path.split(/[\\/]/));

/** The rules that speak of a file as a warning or worse. */
async function rulesThatSpeak(content: Uint8Array, name: string): Promise<string[]> {
  const { drafts } = await inspectBytes(content, name);
  return [
    ...new Set(
      drafts
        .filter(({ severity }) => severity !== 'info')
        .map(({ severity, ruleId }) => `${severity} ${ruleId}`),
    ),
  ].sort();
}

describe('a fixture in a container', () => {
  it.each(fixtures)('%s/%s', async (...path) => {
    const name = path.at(-1) ?? '';
    const content = readFileSync(join(root, ...path));
    const bare = await rulesThatSpeak(content, name);
    for (const [kind, ending] of Object.entries(kinds)) {
      const wrapped = containers[kind]?.(content, name) ?? new Uint8Array();
      expect([kind, ...(await rulesThatSpeak(wrapped, name + ending))]).toEqual([kind, ...bare]);
    }
  });
});
