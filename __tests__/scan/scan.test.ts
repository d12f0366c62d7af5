import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../../src/core/errors.js';
import type { ScanReport } from '../../src/core/types.js';
import { catalogue, effectiveSettings, exitStatus, scan, type ScanRequest } from '../../src/scan.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

function run(more: Partial<ScanRequest> = {}): Promise<ScanReport> {
  return scan({
    paths: ['.'],
    workingDirectory: folder.path,
    settings: effectiveSettings({}, null, 'warning'),
    scannerEntry: resolve('lib/engine/scanner.js'),
    ...more,
  });
}

function withoutTimes(report: ScanReport): string {
  const times = new Set(['startTime', 'duration', 'timestamp']);
  return JSON.stringify(report, (key, value: unknown) => (times.has(key) ? 0 : value));
}

function someTree(): void {
  for (let index = 0; index < 60; index += 1)
    folder.write(`d${String(index % 7)}/f${String(index)}.pkl`, '?'.repeat(index));
  folder.write('README.md', 'text');
  folder.write('notes.txt', 'text');
  folder.write('stray.bin', 'text');
  symlinkSync('/etc/hosts', join(folder.path, 'out.pt'));
}

describe('a scan', () => {
  it('gives the same report whatever the number of processes', async () => {
    someTree();
    const [one, four] = [await run({ jobs: 1 }), await run({ jobs: 4 })];
    expect(withoutTimes(one)).toBe(withoutTimes(four));
    expect(one.issues.length).toBeGreaterThan(60);
  });

  it('reports claimed files, counts the others and gates', async () => {
    someTree();
    const report = await run();
    const { files, filesIgnored, verdict, hasErrors } = report;
    expect([files.length, filesIgnored, verdict, hasErrors]).toEqual([62, 2, 'findings', false]);
    expect(exitStatus(report, { anythingScanned: true })).toBe(1);
    expect(files.map(({ path }) => path)).toEqual(files.map(({ path }) => path).toSorted());
  });

  it('of nothing is clean and empty', async () => {
    const { files, issues, verdict, scannerNames } = await run();
    expect({ files, issues, verdict, scannerNames }).toEqual({
      files: [],
      issues: [],
      verdict: 'clean',
      scannerNames: [],
    });
  });

  it('of a missing path has an error and scans the others', async () => {
    folder.write('a.pkl', '?');
    const report = await run({ paths: ['gone', 'a.pkl'], settings: effectiveSettings({}, null, 'critical') });
    expect(report.hasErrors).toBe(true);
    expect(report.issues.map(({ path, ruleId }) => [path, ruleId])).toEqual([
      ['a.pkl', expect.any(String)],
      ['gone', 'scan/missing-path'],
    ]);
    expect(exitStatus(report, { anythingScanned: true })).toBe(2);
  });

  it('of a URL is a usage error', async () => {
    await expect(run({ paths: ['https://example.invalid/x'] })).rejects.toThrow(UsageError);
  });
});

describe('the catalogue', () => {
  it('is sorted and has each rule once, former ids included', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    const all = catalogue.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]);
    expect(new Set(all).size).toBe(all.length);
  });
});
