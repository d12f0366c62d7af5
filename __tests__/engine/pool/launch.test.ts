import { describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { scannerLaunch } from '../../../src/engine/pool/launch.js';
import { LineSplitter } from '../../../src/engine/line-splitter.js';

function readable(entry: string, roots: readonly string[]): string[] {
  const flag = '--allow-fs-read=';
  return scannerLaunch(entry, roots)
    .args.filter((arg) => arg.startsWith(flag))
    .map((arg) => arg.slice(flag.length));
}

describe('a scanner process is launched', () => {
  it('under the permission model, without an environment and without rights to write or spawn', () => {
    const { args, env } = scannerLaunch('/app/dist/scanner/index.js', ['/models']);
    expect(args.some((arg) => arg === '--permission' || arg === '--experimental-permission')).toBe(true);
    expect(args.filter((arg) => arg.startsWith('--allow-'))).toEqual([
      '--allow-fs-read=/app/dist',
      '--allow-fs-read=/models',
    ]);
    expect(args).toContain('--disallow-code-generation-from-strings');
    expect(Object.keys(env)).toEqual(process.platform === 'win32' ? ['SystemRoot'] : []);
  });

  it('with each root once, inner ones left out', () => {
    expect(readable('/app/dist/scanner/index.js', ['/m/a', '/m', '/m', '/mm'])).toEqual([
      '/app/dist',
      '/m',
      '/mm',
    ]);
  });

  it('with the common folder of too many roots', () => {
    const roots = Array.from({ length: 100 }, (_, index) => `/data/models/${String(index)}`);
    expect(readable('/app/dist/scanner/index.js', roots)).toEqual(['/app/dist', '/data/models']);
    expect(readable('/app/dist/scanner/index.js', [...roots, '/other'])).toEqual(['/app/dist', '/']);
  });

  it('with its dependencies only where nothing is bundled', () => {
    expect(readable(resolve('lib/engine/scanner.js'), [])).toEqual([resolve('lib'), resolve('node_modules')]);
  });
});

describe('lines from a scanner process', () => {
  it('are put together from any chunks', () => {
    const lines = new LineSplitter(100);
    const chunks = ['a', 'b\nc', '\n\nd', 'é\n'].map((text) => Buffer.from(text));
    expect(chunks.map((chunk) => lines.push(chunk))).toEqual([[], ['ab'], ['c', ''], ['dé']]);
  });

  it('may not be longer than allowed, finished or not', () => {
    expect(new LineSplitter(3).push(Buffer.from('abc\nabc\n'))).toEqual(['abc', 'abc']);
    expect(new LineSplitter(3).push(Buffer.from('abcd\n'))).toBeUndefined();
    const slow = new LineSplitter(3);
    expect([slow.push(Buffer.from('ab')), slow.push(Buffer.from('cd'))]).toEqual([[], undefined]);
  });
});
