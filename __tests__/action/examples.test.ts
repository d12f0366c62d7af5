import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.js';
import { cleanPickle, poisonedPickle } from '../support/models.js';
import { Scenario, type ScenarioRun } from '../support/scenario.js';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly steps: readonly Step[];
        readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
      }
    >
  >;
}

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.github/examples');
const examples = readdirSync(folder).filter((name) => name.endsWith('.yml'));
const workflows = join(root, '.github/workflows');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};

function read(path: string): { text: string; steps: readonly Step[]; workflow: Workflow } {
  const text = readFileSync(path, 'utf8');
  const workflow = parse(text) as Workflow;
  return { text, workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
}

/** What an expression of the examples gives on a runner. */
const expressions: readonly (readonly [RegExp, string])[] = [
  [/^\$\{\{ matrix\.shard \}\}/, '2'],
  [/^\$\{\{ runner\.temp \}\}/, '/runner/temp'],
  [/^\$\{\{ github\.event_name == 'merge_group' && 'false' \|\| 'auto' \}\}$/, 'auto'],
];

function evaluate(value: unknown): string {
  const text = String(value);
  return expressions.reduce((left, [expression, result]) => left.replace(expression, result), text);
}

const isOurs = ({ uses = '' }: Step): boolean => uses === './' || uses.startsWith('OWNER/modelaudit-action@');

describe.each([
  ...examples.map((name) => join(folder, name)),
  ...readdirSync(workflows).map((name) => join(workflows, name)),
])('%s', (path) => {
  const { text, steps } = read(path);

  it('gives the action inputs that it has, with values that it takes', () => {
    for (const { with: given = {} } of steps.filter(isOurs)) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      const variables = Object.entries(given).map(
        ([name, value]) => [`INPUT_${name.toUpperCase()}`, evaluate(value)] as const,
      );
      for (const [, value] of variables) expect(value).not.toContain('${{');
      expect(readInputs(Object.fromEntries(variables))).toBeDefined();
    }
  });

  it('reads outputs that the action has', () => {
    const ids = steps.filter(isOurs).flatMap(({ id }) => (id === undefined ? [] : [id]));
    for (const [, id = '', output = ''] of text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g))
      if (ids.includes(id)) expect(Object.keys(action.outputs)).toContain(output);
  });

  it('has no expression in the text of a shell, where its value would be code', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('has shell text that a shell can parse', () => {
    for (const { run } of steps)
      if (run !== undefined)
        expect(spawnSync('bash', ['-n', '-c', run], { encoding: 'utf8' }).stderr).toBe('');
  });
});

describe('monorepo.yml', () => {
  const scenario = new Scenario();
  const { workflow } = read(join(folder, 'monorepo.yml'));
  const [scanJob, reportJob] = Object.values(workflow.jobs);
  const shards = scanJob?.strategy?.matrix.shard ?? [];
  const [given] = (scanJob?.steps ?? []).filter(isOurs);
  const [merge = ''] = (reportJob?.steps ?? []).flatMap(({ run }) => (run === undefined ? [] : [run]));

  /** The matrix, a job after the other: each on a machine of its own, with the same checkout. */
  async function runMatrix(): Promise<ScenarioRun[]> {
    const runs: ScenarioRun[] = [];
    for (const shard of shards) {
      const inputs = Object.fromEntries(
        Object.entries(given?.with ?? {}).map(([name, value]) => [
          name,
          String(value).replace('${{ matrix.shard }}', String(shard)),
        ]),
      );
      runs.push(
        await scenario.run({
          inputs: { 'upload-sarif': 'auto', 'wait-for-processing': 'false', jobs: '1', ...inputs },
          env: { RUNNER_TEMP: join(scenario.runner.machine.path, `machine-${String(shard)}`) },
        }),
      );
    }
    return runs;
  }

  /** The second job: the artifacts lie where `download-artifact` puts them, the action is checked out. */
  function runReport(runs: readonly ScenarioRun[]): { status: number | null; summary: string } {
    const { machine } = scenario.runner;
    const job = join(machine.path, 'report');
    mkdirSync(job);
    symlinkSync(join(root, 'dist'), join(job, 'dist'));
    for (const [at, { outputs }] of runs.entries()) {
      const target = join(job, 'reports', `modelaudit-${String(shards[at])}`);
      mkdirSync(target, { recursive: true });
      copyFileSync(outputs['json-file'] ?? '', join(target, 'report.json'));
    }
    const summary = machine.write('merged-summary', '');
    const env = { PATH: process.env['PATH'] ?? '', GITHUB_STEP_SUMMARY: summary };
    const { status } = spawnSync('bash', ['-e', '-c', merge], { cwd: job, env });
    return { status, summary: readFileSync(summary, 'utf8') };
  }

  const names = Array.from({ length: 12 }, (_, at) => `team-${String(at % 3)}/model-${String(at)}.pkl`);

  it('shares the files out, uploads each share, and joins all in one report', async () => {
    for (const name of names) scenario.runner.workspace.write(name, cleanPickle());
    const bad = ['team-0/model-0.pkl', 'team-1/model-7.pkl'];
    for (const name of bad) scenario.runner.workspace.write(name, poisonedPickle(name));
    const runs = await runMatrix();
    expect(runs).toHaveLength(5);
    const scanned = runs.reduce((sum, { outputs }) => sum + Number(outputs['files-scanned']), 0);
    expect(scanned).toBe(names.length);
    const uploads = runs.flatMap(({ github }) => github.uploads);
    expect(uploads.map(({ sarif }) => sarif.runs[0]?.automationDetails?.id)).toEqual(
      shards.map((shard) => `modelaudit-${String(shard)}-of-5/`),
    );
    expect(uploads.flatMap(({ sarif }) => sarif.runs[0]?.results ?? [])).toHaveLength(bad.length);
    expect(runs.filter(({ status }) => status === 1).length).toBeGreaterThanOrEqual(1);
    expect(runs.map(({ summary }) => summary).join('')).toBe('');
    const { status, summary } = runReport(runs);
    expect(status).toBe(1);
    expect(summary).toContain('ModelAudit — Failed');
    expect(summary).toMatch(/12 model files/);
    for (const name of bad)
      expect(summary).toContain(name.replace(/[./-]/g, (sign) => `&#${String(sign.charCodeAt(0))};`));
  });

  it('passes where nothing was found, with shares that hold no file', async () => {
    scenario.runner.workspace.write('one.pkl', cleanPickle());
    const runs = await runMatrix();
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0]);
    const { status, summary } = runReport(runs);
    expect(status).toBe(0);
    expect(summary).toContain('ModelAudit — Passed');
  });
});
