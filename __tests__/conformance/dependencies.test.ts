import { readFileSync } from 'node:fs';
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
});
