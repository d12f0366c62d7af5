import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../support/temporary-folder.js';

const scanner = resolve('dist/scanner/index.js');
/** `{'a': [1, 2, 3]}` in protocol 4. */
const plain = '80047d948c016194' + '5d94284b014b024b0365' + '732e';

interface Loaded {
  readonly chunks: readonly string[];
  /** Of Node itself. */
  readonly modules: readonly string[];
}

/** What a scanner process has loaded when it has scanned one file; without its fence, through which nothing could tell. */
function loadedFor(path: string): Loaded {
  const { dev, ino } = lstatSync(path, { bigint: true });
  const place = {
    pathBase64: Buffer.from(path).toString('base64'),
    name: basename(path),
    root: dirname(path),
  };
  const job = { id: 0, ...place, device: String(dev), inode: String(ino), hash: 'never', seconds: 100 };
  const script = `process.on('exit', () => require('fs').writeSync(2, JSON.stringify({
    chunks: Object.keys(require.cache), modules: process.moduleLoadList })));
    require(${JSON.stringify(scanner)})`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    input: `${JSON.stringify(job)}\n`,
    encoding: 'utf8',
  });
  expect(stdout).toContain('"type":"done"');
  return JSON.parse(stderr) as Loaded;
}

describe('A scanner process that scans a plain pickle', () => {
  let chunks: Loaded['chunks'];
  let modules: Loaded['modules'];
  beforeAll(() => {
    const folder = temporaryFolder();
    folder.write('plain.pkl', Buffer.from(plain, 'hex'));
    ({ chunks, modules } = loadedFor(realpathSync(join(folder.path, 'plain.pkl'))));
    folder.remove();
  });

  it('has loaded itself and what reads pickles, in few pieces', () => {
    const bytes = chunks.map((path) => statSync(path).size).reduce((sum, size) => sum + size, 0);
    expect(chunks.every((path) => dirname(path) === dirname(scanner))).toBe(true);
    expect(chunks.length).toBeLessThanOrEqual(9);
    expect(bytes).toBeLessThan(3_200_000);
  });

  it.each(['crypto', 'readline', 'worker_threads', 'http', 'child_process'])(
    'has not loaded node:%s',
    (name) => {
      expect(modules).not.toContain(`NativeModule ${name}`);
    },
  );

  it('is CommonJS: the loader of ES modules costs a sixth of its start', () => {
    const about = readFileSync(join(dirname(scanner), 'package.json'), 'utf8');
    expect(JSON.parse(about)).toEqual({ type: 'commonjs' });
  });
});
