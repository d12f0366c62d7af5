import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import type { CachedResult } from '../../../src/engine/cache/cached-result.js';
import { ResultCache } from '../../../src/engine/cache/result-cache.js';
import { parseKnownBad } from '../../../src/engine/known-bad.js';
import { scanFiles } from '../../../src/engine/scan-files.js';
import type { ScanFilesRequest } from '../../../src/engine/scan-files-request.js';
import { catalogue } from '../../../src/scan.js';
import { cleanPickle, poisonedPickle } from '../../support/models.js';
import { callPickle } from '../../support/pickle-assembler.js';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.js';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

async function scanned(cache: ResultCache | undefined, more: Partial<ScanFilesRequest> = {}) {
  const { reports } = await scanFiles({
    paths: ['.'],
    workingDirectory: folder.path,
    jobs: 1,
    scannerEntry: resolve('lib/engine/scanner.js'),
    rules: catalogue,
    cache,
    ...more,
  });
  return reports;
}

/** Without what time decides. */
function timeless(reports: Awaited<ReturnType<typeof scanned>>): unknown {
  return reports.map((report) => ({ ...report, duration: 0, bytesRead: 0, imports: undefined }));
}

function rulesOf(reports: Awaited<ReturnType<typeof scanned>>): Record<string, string[]> {
  return Object.fromEntries(
    reports.map(({ path, findings }) => [path, findings.map(({ ruleId }) => ruleId)] as const),
  );
}

async function filled(): Promise<readonly CachedResult[]> {
  const cache = new ResultCache({ mode: 'write', seed: '' });
  await scanned(cache);
  return cache.kept;
}

function reading(results: readonly CachedResult[], seed = 'a'): ResultCache {
  return new ResultCache({ mode: 'read', results, seed });
}

function write(amount = 6): void {
  for (let at = 0; at < amount; at++) folder.write(`m${String(at)}.pkl`, poisonedPickle(String(at)));
  folder.write('clean.pkl', cleanPickle());
  folder.write('notes.md', 'words');
}

describe('results by content', () => {
  it('stand for scans, and say the same', async () => {
    write();
    const fresh = await scanned(undefined);
    const cache = reading(await filled());
    const known = await scanned(cache);
    expect(timeless(known)).toEqual(timeless(fresh));
    expect(cache.figures).toMatchObject({ known: 7, checked: 1, different: 0 });
    expect(known.filter(({ bytesRead }) => bytesRead > 0).map(({ path }) => path)).toContain('notes.md');
    expect(known.filter(({ bytesRead }) => bytesRead === 0)).toHaveLength(6);
  });

  it('belong to bytes and name, wherever the file lies', async () => {
    folder.write('a/m.pkl', poisonedPickle());
    folder.write('b/n.pkl', cleanPickle());
    const results = await filled();
    folder.write('a/m.pkl', poisonedPickle('else'));
    folder.write('c/n.pkl', cleanPickle());
    folder.write('c/other.pkl', cleanPickle());
    const cache = reading(results);
    expect(rulesOf(await scanned(cache))).toMatchObject({
      'a/m.pkl': ['pickle/dangerous-call'],
      'c/n.pkl': [],
    });
    expect(cache.figures.known).toBe(2);
  });

  it('are not kept where a neighbour was read, and void where one appears', async () => {
    const pickled = callPickle(2, 'ownmodule', 'make', 'x');
    folder.write('with/net.pkl', pickled);
    folder.write('with/ownmodule.py', 'import os\ndef make(x):\n    os.system(x)\n');
    folder.write('alone/net.pkl', pickled);
    const results = await filled();
    const [alone, ...others] = results.filter(({ name }) => name === 'net.pkl');
    expect(others).toEqual([]);
    expect(alone?.absent.length).toBeGreaterThan(0);
    const before = rulesOf(await scanned(undefined))['with/net.pkl'];
    const cache = reading(results);
    expect(rulesOf(await scanned(cache))['with/net.pkl']).toEqual(before);
    expect(cache.figures.known).toBe(results.length);
    folder.write('alone/ownmodule.py', 'import os\ndef make(x):\n    os.system(x)\n');
    const after = reading(results);
    expect(rulesOf(await scanned(after))['alone/net.pkl']).toEqual(before);
  });

  it('of files that were not read whole are never kept', async () => {
    folder.write('cut.pkl', poisonedPickle().subarray(0, 20));
    folder.write('pointer.bin', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n');
    expect(await filled()).toEqual([]);
  });

  it('are still held against lists of known files, and given their hash where it is asked for', async () => {
    folder.write('m.pkl', cleanPickle());
    const results = await filled();
    const sha256 = results[0]?.sha256 ?? '';
    folder.write('x.pkl', poisonedPickle());
    const more = { knownBad: [parseKnownBad(sha256, 'list')] };
    const [report] = await scanned(reading([...results, ...(await filled())]), more);
    expect(report).toMatchObject({ path: 'm.pkl', sha256, findings: [{ ruleId: 'scan/known-bad' }] });
    expect((await scanned(reading(results)))[0]).not.toHaveProperty('sha256');
    expect((await scanned(reading(results), { hashes: true }))[0]).toMatchObject({ sha256 });
  });
});

describe('a forged result', () => {
  it('that is drawn is a finding, and the cache is discarded', async () => {
    for (const name of ['a', 'b', 'c', 'd']) folder.write(`${name}.pkl`, poisonedPickle(name));
    const forged = (await filled()).map((result) => ({ ...result, findings: [] }));
    const cache = reading(forged);
    const reports = await scanned(cache);
    const rules = Object.values(rulesOf(reports)).map((ids) => ids.toSorted().join(' '));
    expect(rules.filter((ids) => ids === 'pickle/dangerous-call')).toHaveLength(3);
    expect(rules.filter((ids) => ids.endsWith('scan/cached-result-differs'))).toHaveLength(1);
    expect(cache.figures).toMatchObject({ known: 1, checked: 1, different: 1 });
  });

  it.each([
    { findings: [] },
    { claimed: false },
    { formats: [] },
    { imports: [] },
  ] as Partial<CachedResult>[])('is told from the true one: %j', async (change) => {
    folder.write('m.pkl', poisonedPickle());
    const cache = reading((await filled()).map((result) => ({ ...result, ...change })));
    expect(rulesOf(await scanned(cache))['m.pkl']?.toSorted()).toEqual([
      'pickle/dangerous-call',
      'scan/cached-result-differs',
    ]);
    expect(cache.figures.different).toBe(1);
  });

  it('is told from a file that breaks off, too', async () => {
    folder.write('m.pkl', cleanPickle());
    const [result] = await filled();
    folder.write('m.pkl', poisonedPickle().subarray(0, 30));
    const cut = new ResultCache({ mode: 'write', seed: '' });
    const [report] = await scanned(cut, { hashes: true });
    const forged = { ...(result as CachedResult), sha256: report?.sha256 ?? '' };
    expect(rulesOf(await scanned(reading([forged])))['m.pkl']).toContain('scan/cached-result-differs');
  });
});

describe('the sample', () => {
  const known = Array.from({ length: 5_000 }, (_, at) => ({
    result: { sha256: String(at), name: 'm' } as CachedResult,
  }));

  it('is one in fifty, by the seed alone', () => {
    const draw = (seed: string) => reading([], seed).sample(known);
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    expect(draw('a').size).toBeGreaterThan(50);
    expect(draw('a').size).toBeLessThan(200);
  });

  it('is never empty', () => {
    for (let seed = 0; seed < 100; seed++)
      expect(reading([], String(seed)).sample(known.slice(0, 3)).size).toBeGreaterThan(0);
  });
});
