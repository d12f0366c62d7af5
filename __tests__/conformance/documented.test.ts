/** What the documents show works: configurations load, options and exports exist. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { options } from '../../src/cli/options.js';
import * as library from '../../src/library.js';
import { loadConfiguration } from '../../src/policy/configuration.js';
import { catalogue } from '../../src/scan.js';

const root = join(import.meta.dirname, '../..');
const rulePages = catalogue.map(({ id }) => `docs/rules/${id}.md`);
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'ARCHITECTURE.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const read = (page: string): string => readFileSync(join(root, page), 'utf8');

function fences(page: string, language: string): string[] {
  return Array.from(read(page).matchAll(/^```(\w+)\n([^]*?)^```$/gm))
    .filter(([, name]) => name === language)
    .map(([, , text = '']) => text);
}

const configurations = [...pages, ...rulePages].flatMap((page) =>
  fences(page, 'yaml')
    .filter((text) => /^(?:allow|rules|fail-on|trusted-packages):/m.test(text))
    .map((text, index) => [`${page}, number ${String(index + 1)}`, text] as const),
);

describe('a configuration in the documents', () => {
  it('is there to be tried', () => {
    expect(configurations.length).toBeGreaterThan(100);
  });

  it('is accepted, word for word', async () => {
    const refused: string[] = [];
    for (const [place, text] of configurations) {
      await loadConfiguration(text, place, catalogue).catch((error: unknown) => refused.push(String(error)));
    }
    expect(refused).toEqual([]);
  });
});

/** Options of git, npm, Node, picklescan, and of the scripts for fuzzing and measuring. */
const ofOthers = [
  'cpu-prof',
  'depth',
  'json',
  'long',
  'only',
  'path',
  'percentiles',
  'seconds',
  'seed',
  'summary',
  'target',
  'yes',
];

describe('an option in the documents', () => {
  it('exists', () => {
    const known = new Set([...options.map(({ name }) => name), ...ofOthers]);
    const named = pages.flatMap((page) =>
      Array.from(read(page).matchAll(/(?<![\w-])--([a-z][a-z-]+)/g), ([, name = '']) => ({ page, name })),
    );
    expect(named.filter(({ name }) => !known.has(name))).toEqual([]);
  });
});

describe('the library', () => {
  it('exports what its page imports', () => {
    const [sample = ''] = fences('docs/library.md', 'js');
    const [, names = ''] = /import \{([^}]+)\} from 'modelaudit-action'/.exec(sample) ?? [];
    const imported = names.split(',').map((name) => name.trim());
    expect(imported.length).toBeGreaterThan(1);
    expect(imported.filter((name) => !(name in library))).toEqual([]);
  });
});
