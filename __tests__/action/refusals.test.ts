import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Operation, ScriptedReply } from '../../scripts/contract/server.mjs';
import { poisonedPickle } from '../support/models.js';
import { type ActionOptions, commit } from '../support/run-action.js';
import { Scenario, type ScenarioRun } from '../support/scenario.js';

const scenario = new Scenario();
const base = '3'.repeat(40);
const bot = 'github-actions[bot]';

/** All that speaks to GitHub, at once: every request of the action is among those of this run. */
const everything: ActionOptions = {
  event: 'pull_request',
  payload: {
    pull_request: {
      number: 12,
      head: { sha: '2'.repeat(40), repo: { full_name: 'octo/models' } },
      base: { sha: base },
    },
  },
  inputs: {
    'upload-sarif': 'auto',
    'check-run': 'true',
    'review-comments': 'true',
    'fail-on-new': 'true',
    'wait-for-processing': 'false',
    baseline: 'baseline.json',
  },
  env: { GITHUB_REF: 'refs/pull/12/merge', GITHUB_SHA: commit },
};

/** More findings than one request of a check run takes. */
const flagged = 51;

function writeModels(): string[] {
  return Array.from({ length: flagged }, (_, at) => {
    const path = `m${String(at)}.pkl`;
    scenario.runner.workspace.write(path, poisonedPickle(String(at)));
    return path;
  });
}

async function refused(script: Partial<Record<Operation, ScriptedReply[]>>): Promise<ScenarioRun> {
  const paths = writeModels();
  const comments = [{ id: 7, author: bot, path: 'm0.pkl', body: 'older words' }];
  const changed = paths.map((filename) => ({ filename, status: 'added' as const }));
  return scenario.run(everything, { commits: [base], changed, comments, script });
}

/** Whatever becomes of the reports: what was found, that it fails, and where to read it. */
function expectVerdict(run: ScenarioRun): void {
  expect(run.status).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'findings', critical: String(flagged) });
  expect(run.commands('error').at(-1)).toMatch(/51 critical findings/);
  expect(run.summary).toContain('ModelAudit — Failed');
  const report = JSON.parse(readFileSync(run.outputs['json-file'] ?? '', 'utf8')) as { issues: unknown[] };
  expect(report.issues).toHaveLength(flagged);
  expect(readFileSync(run.outputs['sarif-file'] ?? '', 'utf8')).toContain('pickle/dangerous-call');
  // What is said of a refusal is a warning of one line; nothing is a crash.
  expect(run.stdout).not.toContain('Internal error');
}

const operations: readonly Operation[] = [
  'code-scanning/upload-sarif',
  'repos/get-content',
  'git/get-commit',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/create-review-comment',
  'checks/create',
  'checks/update',
];

const replies: readonly (readonly [string, ScriptedReply])[] = [
  ['403, no permission', { status: 403, body: { message: 'Resource not accessible by integration' } }],
  ['404', { status: 404, body: { message: 'Not Found' } }],
  ['410, the feature is off', { status: 410, body: { message: 'Gone' } }],
  ['413', { status: 413, body: { message: 'Payload Too Large' } }],
  [
    '422',
    {
      status: 422,
      body: { message: 'Validation Failed', documentation_url: 'https://docs.example.invalid', errors: [] },
    },
  ],
  [
    'a secondary rate limit that is over at once',
    {
      status: 403,
      headers: { 'retry-after': '0' },
      body: { message: 'You have exceeded a secondary rate limit' },
    },
  ],
  [
    'a rate limit that lasts',
    { status: 429, headers: { 'retry-after': '3600' }, body: { message: 'API rate limit exceeded' } },
  ],
];

describe('the verdict survives', () => {
  it('a GitHub that answers everything', async () => {
    const run = await refused({});
    expectVerdict(run);
    expect(run.outputs['sarif-uploaded']).toBe('true');
    expect(run.github.checkRuns[0]?.annotations).toHaveLength(flagged);
    expect(run.github.comments).toHaveLength(10);
  });

  it.each(replies)('%s, in every place at once', async (_, reply) => {
    const script = Object.fromEntries(operations.map((each) => [each, Array<ScriptedReply>(60).fill(reply)]));
    expectVerdict(await refused(script));
  });

  it.each(operations)('403 in one place: %s', async (operation) => {
    const reply = { status: 403, body: { message: 'Resource not accessible by integration' } };
    const run = await refused({ [operation]: Array<ScriptedReply>(60).fill(reply) });
    expectVerdict(run);
    const isUploaded = operation !== 'code-scanning/upload-sarif';
    expect(run.outputs['sarif-uploaded']).toBe(String(isUploaded));
    if (operation !== 'checks/create') expect(run.github.checkRuns).toHaveLength(1);
  });
});
