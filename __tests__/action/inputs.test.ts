import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.js';

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: unknown;
}

const manifest = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Manifest;
const sha = '1'.repeat(40);

function read(given: Readonly<Record<string, string>>) {
  return readInputs(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  );
}

describe('inputs', () => {
  it('leave to configuration what configuration can set', () => {
    expect(read({})).toMatchObject({
      paths: [],
      exclude: undefined,
      failOn: undefined,
      failOnIncomplete: undefined,
      strict: undefined,
    });
  });

  it('mean the same whether they are empty or as action.yml fills them in', () => {
    const filled = Object.entries(manifest.inputs)
      .filter(([name]) => name !== 'token')
      .map(([name, input]) => [name, input.default]);
    expect(read(Object.fromEntries(filled) as Record<string, string>)).toEqual(read({}));
  });

  it('are read as the command line reads its options', () => {
    expect(
      read({
        'fail-on': 'warning',
        'fail-on-incomplete': 'all',
        strict: 'true',
        timeout: '90',
        'file-timeout': '1.5',
        'max-file-size': '2GB',
        jobs: '3',
        shard: '2/5',
        ref: 'refs/heads/x',
        sha,
      }),
    ).toMatchObject({
      failOn: 'warning',
      failOnIncomplete: 'all',
      strict: true,
      timeoutSeconds: 90,
      fileTimeoutSeconds: 1.5,
      maxFileSizeBytes: 2e9,
      jobs: 3,
      shard: { index: 2, total: 5 },
      analysed: { ref: 'refs/heads/x', commit: sha },
    });
  });

  it('hold lists of lines, with comments', () => {
    expect(read({ paths: 'a\r\n\n # no\n !b ', 'known-bad': 'x y.txt' })).toMatchObject({
      paths: ['a', '!b'],
      knownBad: ['x y.txt'],
    });
  });

  it.each([
    [{ 'fail-on': 'high' }, "input fail-on is one of critical, warning, info, never, not 'high'"],
    [{ strict: 'yes' }, "input strict is one of true, false, not 'yes'"],
    [{ timeout: '5m' }, "input timeout is a number of seconds above 0, not '5m'"],
    [{ jobs: '0' }, "input jobs is a whole number from 1 to 64, not '0'"],
    [
      { 'max-file-size': 'big' },
      "input max-file-size is a size such as 1048576, 500MB, 2GB or 2GiB, not 'big'",
    ],
    [{ 'upload-sarif': 'maybe' }, "input upload-sarif is one of auto, true, false, not 'maybe'"],
    [{ shard: '6/5' }, "input shard is the share of this job, such as 2/5, of at most 256, not '6/5'"],
    [{ shard: '0/5' }, "input shard is the share of this job, such as 2/5, of at most 256, not '0/5'"],
    [{ category: '/' }, "input category is a name of 1 to 200 characters, not '/'"],
    [{ ref: 'refs/heads/x' }, 'inputs ref and sha are a pair: give both or neither'],
    [{ ref: 'main', sha }, "input ref starts with refs/heads/, refs/tags/ or refs/pull/, not 'main'"],
    [
      { ref: 'refs/heads/x', sha: 'abc' },
      "input sha is a full commit id of 40 or 64 hexadecimal digits, not 'abc'",
    ],
    [{ config: 'a\u0000b' }, "input config: control characters are not allowed, as in 'a\u0000b'"],
    [{ lfs: 'true' }, "input lfs is one of pointers, fetch, not 'true'"],
  ])('%j is refused', (given, message) => {
    expect(() => read(given as Record<string, string>)).toThrow(message);
  });

  it('cache names a folder, or is off', () => {
    expect(read({ cache: 'false' }).cache).toBeUndefined();
    expect(read({}).cache).toBeUndefined();
    expect(read({ cache: '/tmp/results' }).cache).toBe('/tmp/results');
    expect(() => read({ cache: 'true' })).toThrow(/^input cache is false, or a folder/);
  });
});

describe('action.yml', () => {
  it('runs the built bundle on Node 24', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  it('describes every input and every output', () => {
    for (const { description } of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)]) {
      expect(description).toMatch(/\.$/);
    }
  });

  it('has no default where configuration can set the input', () => {
    for (const name of ['paths', 'exclude', 'fail-on', 'fail-on-incomplete', 'strict', 'known-bad']) {
      expect(manifest.inputs[name]?.default).toBe('');
    }
  });
});
