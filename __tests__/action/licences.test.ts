import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const bundles = ['dist', 'dist/cli', 'dist/library', 'dist/scanner'];

const noticesIn = (bundle: string): string => readFileSync(join(root, bundle, 'licenses.txt'), 'utf8');

/** The packages that a bundle's notices name, each with its version in a line. */
function named(bundle: string): ReadonlySet<string> {
  const lines = noticesIn(bundle).matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d+\.\d+\.\d+$/gm);
  return new Set(Array.from(lines, ([, name = '']) => name));
}

/** Those that its code still shows the folders of: the bundler writes them beside most modules. */
function shown(bundle: string): string[] {
  const code = readdirSync(join(root, bundle))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(root, bundle, name), 'utf8'));
  const folders = code.flatMap((text) =>
    Array.from(text.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g), ([, name = '']) => name),
  );
  return [...new Set(folders)];
}

describe('the notices of what is bundled', () => {
  it.each(bundles)('are whole in %s', (bundle) => {
    const names = named(bundle);
    expect(shown(bundle).filter((name) => !names.has(name))).toEqual([]);
  });

  it('name every package that is used at run time', () => {
    const all = new Set(bundles.flatMap((bundle) => [...named(bundle)]));
    expect(Object.keys(manifest.dependencies).filter((name) => !all.has(name))).toEqual([]);
  });

  it('pass on what a licence asks to be passed on', () => {
    expect(noticesIn('dist/cli')).toContain(
      'This product includes software developed by the\nCycloneDX community',
    );
  });
});
