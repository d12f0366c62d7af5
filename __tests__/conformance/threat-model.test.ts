import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [ERS]-\d/.test(line))
  .map((line) => {
    const [id = '', , control = '', test = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { id, control, test };
  });

const paths = (cell: string): string[] =>
  [...cell.matchAll(/`((?:src|scripts|__tests__)\/[^`]+)`/g)].map(([, path = '']) => path);

describe('the threat model', () => {
  it('answers every attack on the scanner and its reports', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `E-${String(index + 1).padStart(2, '0')}`);
    expect(rows.map(({ id }) => id).filter((id) => id.startsWith('E'))).toEqual(ids);
    expect(rows.filter(({ id }) => id.startsWith('S')).length).toBeGreaterThanOrEqual(5);
    expect(rows.filter(({ id }) => id.startsWith('R')).length).toBeGreaterThanOrEqual(18);
  });

  it.each(rows)('$id names controls that exist and a test that runs', ({ control, test }) => {
    expect([...paths(control), ...paths(test)].filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const [, path = '', name = ''] = /^`([^`]+)`: _(.+)_$/.exec(test) ?? [];
    expect(readFileSync(join(root, path), 'utf8')).toContain(`'${name}'`);
  });
});
