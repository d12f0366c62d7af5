import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parseKnownBad } from '../../src/engine/known-bad.js';
import { scanRules } from '../../src/engine/rules/index.js';
import { scanFiles } from '../../src/engine/scan-files.js';
import type { ScanFilesRequest } from '../../src/engine/scan-files-request.js';
import { hostileEntry } from '../support/hostile-entry.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';

const entry = hostileEntry();
let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

async function run(more: Partial<ScanFilesRequest> = {}) {
  const { reports } = await scanFiles({
    paths: ['.'],
    workingDirectory: folder.path,
    jobs: 2,
    scannerEntry: entry,
    rules: scanRules,
    fileTimeoutSeconds: 20,
    ...more,
  });
  return Object.fromEntries(
    reports.map((report) => [
      report.path,
      { ...report, rules: report.findings.map((finding) => finding.ruleId) },
    ]),
  );
}

/** Files around the hostile one, on both sides of it in the queue. */
function neighbours(): void {
  for (const name of ['a1', 'a2', 'a3', 'z1', 'z2', 'z3', 'z4', 'z5']) folder.write(name, 'HOSTILE good');
}

function goodOnes(reports: Awaited<ReturnType<typeof run>>): string[] {
  return Object.values(reports)
    .filter(({ outcome, findings }) => outcome === 'scanned' && findings[0]?.key === 'good')
    .map(({ path }) => path);
}

const allNeighbours = ['a1', 'a2', 'a3', 'z1', 'z2', 'z3', 'z4', 'z5'];

describe('a file that brings its scanner process down', () => {
  it.each([
    ['hang', 'scan/timed-out', 'timed-out', 1],
    ['abort', 'scan/crashed', 'partial', 20],
    ['exit', 'scan/crashed', 'partial', 20],
    ['throw', 'scan/crashed', 'partial', 20],
    ['heap', 'scan/out-of-memory', 'partial', 30],
    ['buffers', 'scan/out-of-memory', 'partial', 30],
    ['huge', 'scan/crashed', 'partial', 20],
    ['garbage', 'scan/crashed', 'partial', 20],
    ['forge-rule', 'scan/crashed', 'partial', 20],
    ['forge-id', 'scan/crashed', 'partial', 20],
  ])('by %s gets %s, and the others are scanned', async (deed, ruleId, outcome, fileTimeoutSeconds) => {
    neighbours();
    folder.write('m-bad', `HOSTILE ${deed}`);
    const reports = await run({ fileTimeoutSeconds });
    expect(reports['m-bad']).toMatchObject({ rules: [ruleId], outcome, claimed: true });
    expect(goodOnes(reports)).toEqual(allNeighbours);
  });

  it('keeps what was found before', async () => {
    folder.write('bad', 'HOSTILE find-then-hang');
    const { bad } = await run({ fileTimeoutSeconds: 4 });
    expect(bad?.findings.map(({ key, ruleId }) => key || ruleId).sort()).toEqual([
      'before',
      'scan/timed-out',
    ]);
  });

  it('costs one file each, however many there are', async () => {
    neighbours();
    for (const name of ['b1', 'b2', 'b3', 'b4', 'b5', 'b6']) folder.write(name, 'HOSTILE exit');
    const reports = await run();
    expect(goodOnes(reports)).toEqual(allNeighbours);
    expect(reports['b6']?.rules).toEqual(['scan/crashed']);
  });
});

/** What the permission model refuses (`__tests__/support/hostile-scanner.mjs`). */
const forbidden = [
  'read',
  'processes',
  'write',
  'folder',
  'link',
  'hardLink',
  'rename',
  'remove',
  'mode',
  'spawn',
  'thread',
];

describe('a scanner process', () => {
  it('can not read elsewhere, write, spawn, evaluate text or see the environment', async () => {
    folder.write('x', 'HOSTILE escape');
    const { x } = await run();
    expect(x?.findings[0]?.data).toMatchObject({
      ...Object.fromEntries(forbidden.map((deed) => [deed, 'ERR_ACCESS_DENIED'])),
      addon: 'ERR_DLOPEN_DISABLED',
      eval: 'EvalError',
      environment: [],
    });
    expect(existsSync(resolve('lib/hostile/written'))).toBe(false);
  });

  it('finds no detour: promises, handles, links of /proc, bindings, debuggers, databases, sockets', async () => {
    folder.write('x', 'HOSTILE detour');
    const ours = openSync(folder.write('ours', 'secret'), 'r');
    const { x } = await run({ paths: ['x'] });
    closeSync(ours);
    const { database, openFiles, readByModule, page, ...others } = x?.findings[0]?.data ?? {};
    expect(Object.entries(others).filter(([, code]) => code !== 'ERR_ACCESS_DENIED')).toEqual([]);
    expect(Object.keys(others).length).toBeGreaterThan(30);
    // The file in hand, and nothing that the parent has open.
    expect({ openFiles, database }).toEqual({ openFiles: 1, database: 'ERR_UNKNOWN_BUILTIN_MODULE' });
    expect(['ERR_ACCESS_DENIED', 'MODULE_NOT_FOUND']).toContain(readByModule);
    expect(page).toBe('ERR_ACCESS_DENIED');
    expect(readdirSync('.').filter((name) => name.startsWith('written'))).toEqual([]);
  });

  it('may print: what libraries say is no frame', async () => {
    folder.write('x', 'HOSTILE print');
    expect((await run())['x']).toMatchObject({ outcome: 'scanned', rules: [] });
  });

  it('keeps the worst of too many findings and counts the rest', async () => {
    folder.write('x', 'HOSTILE flood');
    const { x } = await run();
    expect(x?.findings).toHaveLength(2001);
    expect(x?.findings[0]).toMatchObject({ severity: 'critical', key: '5999' });
    expect(x?.findings.find(({ ruleId }) => ruleId === 'scan/findings-limit')?.data).toEqual({
      dropped: 4000,
      dropped_by_severity: { info: 4000 },
    });
  });

  it('opens siblings inside the scan root only, and never through a link', async () => {
    folder.write('root/model', 'HOSTILE sibling');
    folder.write('root/beside', '12345');
    folder.write('root/sub/below', '123');
    folder.write('above', 'secret');
    symlinkSync('../above', join(folder.path, 'root/link'));
    symlinkSync('sub', join(folder.path, 'root/linked'));
    const report = (await run({ paths: ['root'] }))['root/model'];
    const sizes = Object.fromEntries((report?.findings ?? []).map(({ key, data }) => [key, data?.['size']]));
    expect(Object.entries(sizes).filter(([, size]) => size !== null)).toEqual([
      ['./sub/below', 3],
      ['beside', 5],
    ]);
  });

  it('that can not be started leaves a finding for every file', async () => {
    neighbours();
    const reports = await run({ scannerEntry: join(folder.path, 'dist', 'scanner', 'none.mjs') });
    expect(Object.values(reports).map(({ rules, outcome }) => [rules, outcome])).toEqual(
      allNeighbours.map(() => [['scan/crashed'], 'unreadable']),
    );
  });
});

describe('the end of a run', () => {
  it('by its time limit keeps what was found and names what was not reached', async () => {
    neighbours();
    folder.write('b1', 'HOSTILE find-then-hang');
    folder.write('b2', 'HOSTILE find-then-hang');
    const reports = await run({ timeoutSeconds: 8 });
    expect(reports['b1']?.findings.map(({ key }) => key)).toContain('before');
    expect([reports['b1']?.outcome, reports['z5']?.outcome]).toEqual(['timed-out', 'timed-out']);
    expect(goodOnes(reports)).toEqual(['a1', 'a2', 'a3']);
  });

  it('by a signal is a report as well', async () => {
    neighbours();
    const reports = await run({ signal: AbortSignal.abort(), paths: ['a1', '.'] });
    expect(reports['.']?.rules).toEqual(['scan/timed-out']);
    expect(reports['.']?.findings[0]?.message).toContain('stopped');
  });
});

describe('files', () => {
  it('above the size limit are not opened', async () => {
    folder.write('a', 'HOSTILE hang');
    folder.write('b.png', 'HOSTILE hang');
    const { a, 'b.png': b } = await run({ maxFileSizeBytes: 3 });
    expect(a).toMatchObject({
      rules: ['scan/too-large'],
      outcome: 'skipped',
      claimed: true,
      size: 12,
      bytesRead: 0,
    });
    expect(b).toMatchObject({ claimed: false, findings: [{ severity: 'info' }] });
  });

  it('that are Git LFS pointers are told, with the size of what is missing', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12345\n`;
    folder.write('m.pkl', pointer);
    folder.write('p.png', pointer);
    const reports = await run();
    expect(reports['m.pkl']).toMatchObject({
      outcome: 'skipped',
      claimed: true,
      rules: ['scan/lfs-pointer'],
    });
    expect(reports['m.pkl']?.findings[0]?.message).toMatch(/12345 bytes.*lfs: true/);
    expect(reports['p.png']).toMatchObject({
      outcome: 'skipped',
      claimed: false,
      findings: [{ severity: 'info' }],
    });
  });

  it('with names that are no UTF-8 are scanned', async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.of(0xff)]), 'HOSTILE good');
    expect(goodOnes(await run())).toEqual(['\uFFFD']);
  });

  it('with names that hold every kind of line end are scanned, and so is what comes after them', async () => {
    const names = ['a\u2028b', 'c\u2029d', 'e\rf', 'g\nh', 'i\u0085j', 'z'];
    for (const name of names) folder.write(name, 'HOSTILE good');
    expect(goodOnes(await run()).toSorted()).toEqual(names.toSorted());
  });

  it('behind odd folder names are readable for the scanner process', async () => {
    folder.write('a,b *c/x', 'HOSTILE good');
    expect(goodOnes(await run({ paths: ['a,b *c'] }))).toEqual(['a,b *c/x']);
  });

  it('given one by one in great number are scanned', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `d${String(index)}/x`);
    for (const name of names) folder.write(name, 'HOSTILE good');
    expect(goodOnes(await run({ paths: names }))).toHaveLength(100);
  });
});

describe('known-bad lists', () => {
  const content = 'HOSTILE good';
  const sha256 = createHash('sha256').update(content).digest('hex');

  it.each([
    ['a hash', sha256, true],
    ['a hash and the size', `${sha256} 12 # seen in the wild`, true],
    ['a hash and another size', `${sha256} 13`, false],
    ['another hash', 'cd'.repeat(32), false],
  ])('with %s', async (_, line, hit) => {
    folder.write('x', content);
    const { x } = await run({ knownBad: [parseKnownBad(line, 'list.txt')] });
    const known = x?.findings.find(({ ruleId }) => ruleId === 'scan/known-bad');
    expect(known?.severity).toBe(hit ? 'critical' : undefined);
    if (hit) expect(known?.message).toContain('Known malicious model (blacklisted)');
  });

  it('find a file that no format claims, and one that hangs', async () => {
    folder.write('notes.txt', 'just text');
    folder.write('hang', 'HOSTILE hang');
    const lines = ['just text', 'HOSTILE hang'].map((text) =>
      createHash('sha256').update(text).digest('hex'),
    );
    const reports = await run({
      knownBad: [parseKnownBad(lines.join('\n'), 'list')],
      fileTimeoutSeconds: 4,
    });
    expect(reports['notes.txt']).toMatchObject({ rules: ['scan/known-bad'], claimed: true });
    expect(reports['hang']?.rules).toContain('scan/known-bad');
  });

  it('are not needed to have every hash in the report', async () => {
    folder.write('x', content);
    expect((await run({ hashes: true }))['x']?.sha256).toBe(
      createHash('sha256').update(content).digest('hex'),
    );
    expect((await run({}))['x']).not.toHaveProperty('sha256');
  });

  it('know the object that an LFS pointer stands for', async () => {
    folder.write('m.pt', `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 12\n`);
    const { 'm.pt': report } = await run({ knownBad: [parseKnownBad(`${sha256} 12`, 'list')] });
    expect(report?.rules).toEqual(['scan/known-bad', 'scan/lfs-pointer']);
  });
});

describe('progress', () => {
  it('gives the caller what the caller’s own function threw, and takes no file for forged', async () => {
    neighbours();
    const failing = run({
      onProgress: () => {
        throw new Error('of the caller');
      },
    });
    await expect(failing).rejects.toThrow('of the caller');
  });

  it('tells every file once', async () => {
    neighbours();
    const seen: number[] = [];
    await run({ onProgress: ({ filesDone, filesTotal }) => void seen.push(filesDone / filesTotal) });
    expect(seen).toHaveLength(8);
    expect(seen.at(-1)).toBe(1);
  });
});

describe('what can not be read', () => {
  it('is unreadable and never clean', async () => {
    chmodSync(folder.write('closed.pkl', 'HOSTILE good'), 0);
    mkdirSync(join(folder.path, 'closed'), { mode: 0 });
    const reports = await run();
    const asRoot = process.getuid?.() === 0;
    expect(reports['closed.pkl']?.outcome).toBe(asRoot ? 'scanned' : 'unreadable');
    expect(reports['closed']?.rules).toEqual(asRoot ? undefined : ['scan/unreadable']);
    chmodSync(join(folder.path, 'closed'), 0o700);
  });
});

describe('a usage error', () => {
  it('leaves no timer behind that would keep the process alive', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
    const before = timers();
    await expect(run({ paths: ['hf://a/b'], timeoutSeconds: 1000 })).rejects.toThrow('huggingface-cli');
    expect(timers()).toBe(before);
  });
});
