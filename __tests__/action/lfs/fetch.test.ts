import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LfsServer, type LfsServerOptions } from '../../../scripts/contract/lfs-server.mjs';
import { poisonedPickle } from '../../support/models.js';
import type { ActionOptions } from '../../support/run-action.js';
import { Scenario, type ScenarioRun } from '../../support/scenario.js';
import { zip } from '../../support/zip-assembler.js';

const scenario = new Scenario();
let lfs: LfsServer;
beforeAll(async () => {
  lfs = await LfsServer.start();
});
afterAll(() => lfs.stop());
beforeEach(() => {
  lfs.reset();
});

async function fetching(
  options: LfsServerOptions = {},
  { env, ...more }: ActionOptions = {},
): Promise<ScenarioRun> {
  lfs.reset(options);
  return scenario.run({
    inputs: { lfs: 'fetch' },
    env: { GITHUB_SERVER_URL: lfs.url, ...env },
    ...more,
  });
}

/** A torch-like archive of 12 MiB whose pickle lies in its middle, where neither head nor end shows it. */
function bigArchive(): Uint8Array {
  const weights = Buffer.alloc(6 << 20, 1);
  return zip([
    { name: 'archive/data/0', content: weights },
    { name: 'archive/data.pkl', content: poisonedPickle() },
    { name: 'archive/data/1', content: weights },
  ]);
}

function notes({ outputs }: ScenarioRun): readonly string[] {
  return (JSON.parse(readFileSync(outputs['json-file'] ?? '', 'utf8')) as { notes: string[] }).notes;
}

describe('lfs: fetch', () => {
  it('reads the parts that decide, and no more', async () => {
    scenario.runner.workspace.write('model.pt', lfs.add(bigArchive()));
    const run = await fetching();
    expect(run).toMatchObject({ status: 1, outputs: { critical: '1', 'files-incomplete': '0' } });
    expect(run.summary).toContain('data&#46;pkl');
    expect(notes(run)).toContainEqual(
      expect.stringMatching(/^1 Git LFS object read from the server: .* saved\.$/),
    );
    const ranges = lfs.requests.flatMap(({ range }) => (range === undefined ? [] : [range]));
    const lengths = ranges.map((range) => {
      const [first = 0, last = 0] = range.replace('bytes=', '').split('-').map(Number);
      return last - first + 1;
    });
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(1 << 19);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(10 << 20);
  });

  it('gives the token to the batch API alone, and the headers of the reply to the object', async () => {
    scenario.runner.workspace.write('model.pkl', lfs.add(poisonedPickle()));
    expect((await fetching()).outputs['critical']).toBe('1');
    const basic = `Basic ${Buffer.from('x-access-token:ghs_token_of_the_test').toString('base64')}`;
    expect(lfs.requests).toMatchObject([
      { path: '/octo/models.git/info/lfs/objects/batch', authorization: basic },
      { authorization: undefined, key: 'k' },
    ]);
  });

  it('manages without ranges', async () => {
    scenario.runner.workspace.write('model.pt', lfs.add(bigArchive()));
    expect((await fetching({ ignoresRanges: true })).outputs['critical']).toBe('1');
    expect(lfs.requests).toHaveLength(2);
  });

  it('follows three redirects', async () => {
    scenario.runner.workspace.write('model.pkl', lfs.add(poisonedPickle()));
    expect((await fetching({ redirects: 3 })).outputs['critical']).toBe('1');
    const four = await fetching({ redirects: 4 });
    expect(four).toMatchObject({ status: 0, outputs: { verdict: 'incomplete' } });
    expect(notes(four)).toContain('1 Git LFS object could not be fetched: more than 3 redirects.');
  });

  it.each([
    ['http://169.254.169.254/latest', /not https/],
    ['https://169.254.169.254/latest', /not public/],
    ['https://10.0.0.1/x', /not public/],
    ['https://[::1]/x', /not public/],
    ['https://[::ffff:10.0.0.1]/x', /not public/],
    ['https://u:p@objects.example.invalid/x', /credentials/],
    ['file:///etc/passwd', /not https/],
  ])('never asks %s', async (href, words) => {
    scenario.runner.workspace.write('model.pkl', lfs.add(poisonedPickle()));
    const run = await fetching({ href });
    expect(run).toMatchObject({ status: 0, outputs: { verdict: 'incomplete' } });
    expect(notes(run)).toContainEqual(expect.stringMatching(words));
  });

  it.each([
    [{ batchStatus: 403 }, /status 403/],
    [{ forged: new Uint8Array(3) }, /another range|less than|status/],
  ])('leaves the pointer a pointer where the server answers by %j', async (options, words) => {
    scenario.runner.workspace.write('model.pkl', lfs.add(poisonedPickle()));
    const run = await fetching(options);
    expect(run.outputs).toMatchObject({ verdict: 'incomplete', 'files-incomplete': '1' });
    expect(notes(run)).toContainEqual(expect.stringMatching(words));
  });

  const clock = { waits: 200, timeouts: 1 };
  const limited = { status: 429, headers: { 'retry-after': '5' } };
  it.each([
    ['the batch request', [{ status: 503 }, limited]],
    ['the object', [undefined, { status: 502 }, { status: 500 }]],
  ])('outlasts a server that stumbles over %s', async (_, first) => {
    scenario.runner.workspace.write('model.pkl', lfs.add(poisonedPickle()));
    const run = await fetching({ first }, { clock });
    expect(run).toMatchObject({ status: 1, outputs: { critical: '1', 'files-incomplete': '0' } });
    expect(lfs.requests).toHaveLength(4);
  });

  it.each([
    ['a batch request that fails', Array(9).fill({ status: 503 }), /status 503/],
    [
      'an object that fails',
      [undefined, ...Array<{ status: number }>(9).fill({ status: 503 })],
      /status 503/,
    ],
    ['a limit that lasts', Array(9).fill({ status: 429, headers: { 'retry-after': '3600' } }), /status 429/],
    ['a batch request without an answer', ['silence' as const], /does not answer/],
    ['an object without an answer', [undefined, 'silence' as const], /does not answer/],
  ])('leaves the pointer a pointer after %s', async (_, first, words) => {
    scenario.runner.workspace.write('model.pkl', lfs.add(poisonedPickle()));
    scenario.runner.workspace.write('other.pkl', poisonedPickle());
    const run = await fetching(
      { first: first as NonNullable<LfsServerOptions['first']> },
      { clock: { waits: 200, timeouts: 40 } },
    );
    expect(run).toMatchObject({
      status: 1,
      outputs: { verdict: 'findings', critical: '1', 'files-incomplete': '1' },
    });
    expect(notes(run)).toContainEqual(expect.stringMatching(words));
  });

  it('sends no empty password where there is no token', async () => {
    scenario.runner.workspace.write('model.pkl', lfs.add(poisonedPickle()));
    const run = await fetching({}, { inputs: { lfs: 'fetch', token: '' } });
    expect(run.outputs['critical']).toBe('1');
    expect(lfs.requests.map(({ authorization }) => authorization)).toEqual([undefined, undefined]);
  });

  it('says which objects the server does not have by leaving them pointers', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
    scenario.runner.workspace.write('model.pkl', pointer);
    expect((await fetching()).outputs).toMatchObject({ verdict: 'incomplete' });
  });

  it('ignores the server that the checkout names, and says so', async () => {
    scenario.runner.workspace.write('model.pkl', lfs.add(poisonedPickle()));
    scenario.runner.workspace.write('.lfsconfig', '[lfs]\n\turl = https://evil.example.invalid/lfs\n');
    const run = await fetching();
    expect(run.outputs['critical']).toBe('1');
    expect(notes(run)).toContainEqual(expect.stringMatching(/^\.lfsconfig names another Git LFS server/));
  });
});
