import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
const { packages } = read('package-lock.json') as {
  packages: Record<
    string,
    {
      dev?: boolean;
      devOptional?: boolean;
      hasInstallScript?: boolean;
      integrity?: string;
      license?: string;
      link?: boolean;
      resolved?: string;
      version?: string;
    }
  >;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');
const shipped = locked.filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);

describe('packages that ship', () => {
  it('have a reason each', () => {
    expect(Object.keys(read('scripts/generate/dependencies.json') as object).sort()).toEqual(
      Object.keys(dependencies).sort(),
    );
  });

  it('are locked to one version each', () => {
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('run nothing when they are installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  });

  it('have licences that allow it', () => {
    const allowed = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', 'BlueOak-1.0.0']);
    expect(shipped.filter(([, { license }]) => !allowed.has(license ?? ''))).toEqual([]);
  });
});

describe('the lockfile', () => {
  it('pins the bytes of every package', () => {
    expect(locked.filter(([, { integrity, link }]) => integrity === undefined && link !== true)).toEqual([]);
  });

  it('takes nothing from git, a folder or an address of its own', () => {
    const strange = locked.filter(
      ([, { link, resolved, version }]) =>
        link === true || resolved !== undefined || !/^\d+\.\d+\.\d+/.test(version ?? ''),
    );
    expect(strange).toEqual([]);
  });

  it('is installed without running a script of a package', () => {
    expect(readFileSync(join(root, '.npmrc'), 'utf8').split('\n')).toContain('ignore-scripts=true');
  });
});

describe('the workflows', () => {
  const folder = join(root, '.github/workflows');
  const used = readdirSync(folder).flatMap((name) =>
    Array.from(
      readFileSync(join(folder, name), 'utf8').matchAll(/\buses: *(\S+)/g),
      ([, action = '']) => action,
    ),
  );
  /** GitHub's own, which look at the code or sign it and are wanted as they are today. */
  const following = [
    'actions/attest-build-provenance@v4',
    'actions/dependency-review-action@v4',
    'github/codeql-action/analyze@v4',
    'github/codeql-action/init@v4',
  ];

  it('run what they use as it was when it was reviewed', () => {
    const loose = used.filter((action) => action !== './' && !/@[0-9a-f]{40}$/.test(action));
    expect([...new Set(loose)].sort()).toEqual(following);
  });
});
