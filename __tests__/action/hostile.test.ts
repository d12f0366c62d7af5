import { cpSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { poisonedPickle } from '../support/models.js';
import { Runner } from '../support/run-action.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

let runner: Runner;
beforeEach(() => {
  runner = new Runner();
});
afterEach(() => {
  runner.remove();
});

const payloads = [
  '\n::set-output name=pwned::1\n',
  '\r::add-mask::x\r',
  '##[add-path]/tmp/x',
  ' ::stop-commands::x',
  'a\u2028::error::x',
  'a\u0085##[error]x',
  '\u202egpj.lkp',
  '<img src=x onerror=1>|`[a](javascript:1)`',
  '%0A::error::x',
];

/** Every command that the action itself may give. */
const own = new Set(['add-mask', 'debug', 'group', 'endgroup', 'error', 'warning', 'notice']);

/** What the runner would take for a command: `::name` at a line's start, `##[name]` in any other line. */
function commandNames(stdout: string): string[] {
  return stdout.split(/[\r\n\u0085\u2028\u2029]/).flatMap((line) => {
    const second = /^\s*::([a-z-]+)[^:]*?(?: .*?)?::/.exec(line)?.[1];
    if (second !== undefined) return [second];
    const first = /##\[([a-z-]+)/.exec(line)?.[1];
    return first === undefined ? [] : [`##${first}`];
  });
}

describe('hostile text', () => {
  it.each(payloads)('%j in a pickle is no command', async (words) => {
    runner.workspace.write('model.pkl', poisonedPickle(words));
    const run = await runner.run({ env: { RUNNER_DEBUG: '1' } });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('echo ');
    expect(commandNames(run.stdout).filter((name) => !own.has(name))).toEqual([]);
    expect(run.commands('error')).toHaveLength(2);
    expect(run.stdout).not.toMatch(/[\u202e\u2028\u0085]/);
    expect(Object.keys(run.outputs)).not.toContain('pwned');
  });

  it.each(payloads)('%j in a file name is no command', async (words) => {
    const name = `${words.replaceAll('/', '_')}.pkl`;
    runner.workspace.write(name, poisonedPickle());
    for (const paths of ['', '*.pkl']) {
      const run = await runner.run({ inputs: { paths } });
      expect(run).toMatchObject({ status: 1, outputs: { critical: '1' } });
      expect(commandNames(run.stdout).filter((command) => !own.has(command))).toEqual([]);
      expect(run.commands('error')).toHaveLength(2);
      expect(run.summary).not.toMatch(/<img|\u202e/);
      expect(readFileSync(run.outputs['sarif-file'] ?? '', 'utf8')).not.toMatch(/[\u202e\u2028\u0085]/);
    }
  });

  it('in the ref of an event is no command either', async () => {
    const run = await runner.run({
      inputs: { 'upload-sarif': 'auto' },
      env: { GITHUB_REF: 'refs/tags/x\n::error::y' },
    });
    expect(run.commands('error')).toEqual([]);
  });
});

describe('the environment', () => {
  it('with an input that is wrong fails at once, and nothing is scanned', async () => {
    runner.workspace.write('model.pkl', poisonedPickle());
    const run = await runner.run({ inputs: { 'fail-on': 'high\n::error::x' } });
    expect(run.status).toBe(1);
    expect(run.commands('error')).toEqual([expect.stringMatching(/^input fail-on is one of .*\\n:\\:error/)]);
    expect(run.outputs).toEqual({});
  });

  it('without a workspace fails in one line', async () => {
    const run = await runner.run({ env: { GITHUB_WORKSPACE: '' } });
    expect(run.commands('error')).toEqual(['GITHUB_WORKSPACE is not set']);
  });

  it('with a broken event fails in one line that names its file', async () => {
    const payload = runner.machine.write('broken.json', '{');
    const run = await runner.run({ env: { GITHUB_EVENT_PATH: payload } });
    expect(run.status).toBe(1);
    expect(run.commands('error')).toEqual([
      expect.stringMatching(/^GITHUB_EVENT_PATH: '.*broken\.json' is not JSON$/),
    ]);
  });
});

describe('the bundle', () => {
  it('works from another folder, without node_modules', async () => {
    const copy = join(runner.machine.path, 'action');
    cpSync(dist, copy, { recursive: true });
    runner.workspace.write('model.pkl', poisonedPickle());
    runner.workspace.write('.modelaudit.yml', 'fail-on: warning\n');
    const run = await runner.run({ entry: join(copy, 'index.js') });
    expect(run).toMatchObject({ status: 1, stderr: '', outputs: { critical: '1' } });
  });
});

describe('a cancelled run', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s reports what it found', async (signal) => {
    runner.workspace.write('a.pkl', poisonedPickle());
    truncateSync(runner.workspace.write('large.pkl'), 2 ** 35);
    runner.workspace.write('bad.txt', `${'0'.repeat(64)}\n`);
    const run = await runner.run({
      inputs: { 'known-bad': 'bad.txt', jobs: '1', 'upload-sarif': 'auto' },
      meanwhile: (child) => setTimeout(() => child.kill(signal), 2500),
    });
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'findings', critical: '1', 'sarif-uploaded': 'false' });
    expect(run.outputs['upload-skipped-reason']).toMatch(/^the run was stopped/);
    expect(run.commands('error').at(-1)).toContain(`Interrupted by ${signal}`);
    expect(run.summary).toContain('Interrupted by');
  });
});

describe('a full disk', () => {
  const inputs = { 'json-file': 'report.json', 'sarif-file': 'report.sarif' };

  it('costs outputs, summary and reports, and not the verdict', async () => {
    runner.workspace.write('model.pkl', poisonedPickle());
    const run = await runner.run({ inputs, fullDisk: true });
    expect(run).toMatchObject({ status: 1, outputs: {}, summary: '' });
    const errors = run.commands('error').join('\n');
    expect(errors).toContain('posix.system');
    expect(errors).toMatch(/can't write '[^']*report\.sarif': EFBIG.*can't write '[^']*report\.json': EFBIG/);
    expect(errors).toContain('1 critical finding');
    expect(readdirSync(runner.workspace.path)).toEqual(['model.pkl']);
  });

  it('fails a run whose models are clean: what it was asked for is missing', async () => {
    runner.workspace.write('notes.txt', 'no model');
    const run = await runner.run({ inputs, fullDisk: true });
    expect(run.status).toBe(1);
    expect(run.commands('error').join('\n')).toContain('report.json');
    expect(run.stdout).not.toMatch(/\n\s+at /);
  });
});
