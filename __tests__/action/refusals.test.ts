import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ContractOptions, Operation, ScriptedReply } from '../../scripts/contract/server.mjs';
import { renderResolvedComment } from '../../src/reports/markdown/comment.js';
import { cleanPickle, poisonedPickle } from '../support/models.js';
import { type ActionOptions, commit } from '../support/run-action.js';
import { Scenario, type ScenarioRun } from '../support/scenario.js';

const scenario = new Scenario();
const base = '3'.repeat(40);
const head = '2'.repeat(40);
const author = 'github-actions[bot]';

/** All that speaks to GitHub, at once: every request of the action is among those of this run. */
const everything: ActionOptions = {
  event: 'pull_request',
  payload: {
    pull_request: {
      number: 12,
      head: { sha: head, repo: { full_name: 'octo/models' } },
      base: { sha: base },
    },
  },
  inputs: {
    'upload-sarif': 'auto',
    'check-run': 'true',
    'review-comments': 'true',
    'fail-on-new': 'true',
    jobs: '1',
    baseline: 'baseline.json',
  },
  env: { GITHUB_REF: 'refs/pull/12/merge', GITHUB_SHA: commit },
  clock: { waits: 200, timeouts: 1 },
};

type Script = NonNullable<ContractOptions['script']>;

/** What an earlier run wrote of a file. */
function earlier(id: number, path: string, text = 'older words') {
  const identity = createHash('sha256')
    .update(JSON.stringify(['modelaudit', path]))
    .digest('hex');
  return { id, author, path, body: `<!-- modelaudit ${identity.slice(0, 32)} -->\n${text}` };
}

/**
 * `m0` has a comment to bring up to date, `m1` a base version to compare with, `m2` a thread to open again, `m3` and
 * those behind it no comment yet; the thread of `clean` is to be resolved.
 */
const github: ContractOptions = {
  commits: [base],
  files: { [`${base}:m1.pkl`]: cleanPickle() },
  comments: [
    earlier(7, 'm0.pkl'),
    earlier(8, 'm2.pkl', renderResolvedComment(head)),
    earlier(9, 'clean.pkl'),
  ],
  resolved: [8],
};

async function run(script: Script, flagged = 4, options: Partial<ActionOptions> = {}): Promise<ScenarioRun> {
  const { workspace } = scenario.runner;
  workspace.write('clean.pkl', cleanPickle());
  const paths = Array.from({ length: flagged }, (_, at) => `m${String(at)}.pkl`);
  for (const path of paths) workspace.write(path, poisonedPickle(path));
  const changed = ['clean.pkl', ...paths].map((filename) => ({
    filename,
    status: filename === 'm1.pkl' ? ('modified' as const) : ('added' as const),
  }));
  return scenario.run({ ...everything, ...options }, { ...github, changed, script });
}

/** Whatever becomes of the reports: what was found, that it fails, and where to read it. */
function expectVerdict(result: ScenarioRun, flagged = 4): void {
  expect(result.status).toBe(1);
  expect(result.outputs).toMatchObject({ verdict: 'findings', critical: String(flagged) });
  expect(result.commands('error').at(-1)).toContain(`${String(flagged)} critical findings`);
  expect(result.summary).toContain('ModelAudit — Failed');
  const report = JSON.parse(readFileSync(result.outputs['json-file'] ?? '', 'utf8')) as { issues: unknown[] };
  expect(report.issues).toHaveLength(flagged);
  expect(readFileSync(result.outputs['sarif-file'] ?? '', 'utf8')).toContain('pickle/dangerous-call');
  // What is said of a refusal is a warning of one line; nothing is a crash.
  expect(result.stdout).not.toContain('Internal error');
  expect(result.stderr).toBe('');
}

interface Place {
  readonly operation: Operation;
  /** What it asks for; of one operation there may be several. */
  readonly what: string;
  /** Requests of the operation that come first and are answered as usual. */
  readonly after?: number;
  /** What the log says of a refusal. */
  readonly words: RegExp;
  /** Where what is said does not depend on the refusal, because there is another way. */
  readonly isQuiet?: true;
  readonly flagged?: number;
}

const places: readonly Place[] = [
  { operation: 'code-scanning/upload-sarif', what: 'upload', words: /No upload to code scanning/ },
  {
    operation: 'code-scanning/get-sarif',
    what: 'processing',
    words: /Code scanning is still processing it/,
    isQuiet: true,
  },
  {
    operation: 'repos/get-content',
    what: 'policy of the base',
    words: /base commit's copy could not be read/,
  },
  {
    operation: 'repos/get-content',
    what: 'base version',
    after: 2,
    words: /All findings of 1 changed file count as new/,
    isQuiet: true,
  },
  {
    operation: 'git/get-commit',
    what: 'base commit',
    words: /base commit's copy could not be read/,
    isQuiet: true,
  },
  { operation: 'pulls/list-files', what: 'changed files', words: /fail-on-new: everything counts as new/ },
  { operation: 'pulls/list-review-comments', what: 'comments', words: /No review comments/ },
  {
    operation: 'pulls/create-review-comment',
    what: 'new comment',
    words: /Some review comments are missing/,
  },
  { operation: 'pulls/update-review-comment', what: 'older comment', words: /review comments/i },
  { operation: 'checks/create', what: 'check run', words: /No check run/ },
  {
    operation: 'checks/update',
    what: 'more annotations',
    words: /The check run lacks annotations/,
    flagged: 51,
  },
  { operation: 'graphql/viewer', what: 'who the token is', words: /Uploaded to/, isQuiet: true },
  { operation: 'graphql/threads', what: 'threads', words: /Review threads stay as they are/, isQuiet: true },
  { operation: 'graphql/resolve', what: 'resolve', words: /Review threads stay as they are/, isQuiet: true },
  {
    operation: 'graphql/reopen',
    what: 'open again',
    words: /Review threads stay as they are/,
    isQuiet: true,
  },
];

interface Trouble {
  readonly trouble: string;
  readonly reply: ScriptedReply;
  /** What the reader is told. */
  readonly words: RegExp;
  readonly timeouts?: number;
}

const mayNot = { message: 'Resource not accessible by integration' };

const lasting: readonly Trouble[] = [
  {
    trouble: 'no permission',
    reply: { status: 403, body: mayNot },
    words: /(security-events|contents|pull-requests|checks): (read|write)/,
  },
  {
    trouble: 'a server that stays broken',
    reply: { status: 503, body: { message: 'Service Unavailable' } },
    words: /GitHub fails with status 503; run the job again later/,
  },
  {
    trouble: 'a rate limit that lasts',
    reply: { status: 429, headers: { 'retry-after': '3600' }, body: { message: 'API rate limit exceeded' } },
    words: /the rate limit of the API is reached/,
  },
  {
    trouble: 'silence',
    reply: { silence: 'endless' },
    words: /GitHub gave no answer within 180 seconds/,
    timeouts: 200,
  },
];

/** Of which one place alone is like all the others. */
const more: readonly Trouble[] = [
  {
    trouble: 'a secondary rate limit that lasts',
    reply: { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } },
    words: /the rate limit of the API is reached/,
  },
  { trouble: 'not found', reply: { status: 404, body: { message: 'Not Found' } }, words: /permission/ },
  {
    trouble: 'a feature that is off',
    reply: { status: 410, body: { message: 'Gone' } },
    words: /status 410/,
  },
  {
    trouble: 'too large',
    reply: { status: 413, body: { message: 'Payload Too Large' } },
    words: /status 413/,
  },
  {
    trouble: 'refused content',
    reply: {
      status: 422,
      body: { message: 'Validation Failed', documentation_url: 'https://docs.example.invalid', errors: [] },
    },
    words: /status 422/,
  },
  {
    trouble: 'a bad token',
    reply: { status: 401, body: { message: 'Bad credentials' } },
    words: /not valid/,
  },
  { trouble: 'connections that break', reply: { silence: 'broken' }, words: /GitHub could not be reached/ },
  {
    trouble: 'the page of a proxy',
    reply: { status: 200, raw: '<html>Log in</html>', headers: { 'content-type': 'text/html' } },
    words: /no answer of GitHub's API/,
  },
];

const many = <Value>(value: Value): Value[] => Array<Value>(60).fill(value);

describe('a GitHub that answers everything', () => {
  it('is asked for all that there is', async () => {
    const result = await run({}, 51);
    expectVerdict(result, 51);
    expect(result.outputs['sarif-uploaded']).toBe('true');
    expect(result.commands('warning').filter((text) => !text.startsWith('Loading'))).toEqual([]);
    expect(result.github.checkRuns[0]?.annotations).toHaveLength(51);
    expect(result.github.comments).toHaveLength(3 + 10);
    expect(result.github).toMatchObject({ resolved: ['PRRT_9'], reopened: ['PRRT_8'] });
  });
});

describe('the verdict survives in every place at once', () => {
  it.each([...lasting, ...more])('$trouble', async ({ reply, words, timeouts = 1 }) => {
    const script = Object.fromEntries(places.map(({ operation }) => [operation, many(reply)]));
    const result = await run(script, 4, { clock: { waits: 200, timeouts } });
    expectVerdict(result);
    expect(result.commands('warning').join('\n')).toMatch(words);
  });
});

describe.each(places)('the verdict survives in one place: $what', (place) => {
  const { operation, after = 0, flagged, isQuiet } = place;
  it.each(lasting)('$trouble', async ({ reply, words, timeouts = 1 }) => {
    const replies = [...Array<undefined>(after).fill(undefined), ...many(reply)];
    const result = await run({ [operation]: replies }, flagged, { clock: { waits: 200, timeouts } });
    expectVerdict(result, flagged);
    const said = [...result.commands('warning'), result.stdout].find((text) => place.words.test(text));
    expect(said).toBeDefined();
    if (isQuiet !== true) expect(said).toMatch(words);
    // A clock that runs fast may cut off the other places too.
    if (timeouts > 1) return;
    expect(result.outputs['sarif-uploaded']).toBe(String(operation !== 'code-scanning/upload-sarif'));
    expect(result.github.checkRuns).toHaveLength(operation === 'checks/create' ? 0 : 1);
  });
});

describe('what the action says itself', () => {
  it('has its place among the ten warnings that a runner shows', async () => {
    for (let at = 0; at < 12; at++) scenario.runner.workspace.write(`broken-${String(at)}.pt`, 'no model');
    const reply = { status: 403, body: mayNot };
    const script = Object.fromEntries(places.map(({ operation }) => [operation, many(reply)]));
    const result = await run(script, 1);
    const warnings = result.commands('warning');
    expect(warnings).toHaveLength(10);
    for (const words of [/^The base commit's/, /^fail-on-new/, /^No upload/, /^No check run/, /^No review/])
      expect(warnings).toContainEqual(expect.stringMatching(words));
  });
});

describe('trouble that passes', () => {
  const stumble = { status: 502 };
  const limited = {
    status: 403,
    headers: { 'retry-after': '9' },
    body: { message: 'You have exceeded a secondary rate limit' },
  };
  /** A lost answer to these does not say whether they were carried out. */
  const onlyOnce: readonly Operation[] = ['pulls/create-review-comment', 'checks/create', 'checks/update'];

  it.each([
    ['rate limits', () => [limited, { ...limited, status: 429 }]],
    ['stumbling', (once: boolean) => (once ? [] : [stumble, { silence: 'broken' as const }, stumble])],
  ])('in every place is outlasted: %s', async (_, replies) => {
    const script = Object.fromEntries(
      places.map(({ operation }) => [operation, replies(onlyOnce.includes(operation))]),
    );
    const result = await run(script, 51, { clock: { waits: 1000, timeouts: 1 } });
    expectVerdict(result, 51);
    expect(result.outputs['sarif-uploaded']).toBe('true');
    expect(result.github.checkRuns[0]?.annotations).toHaveLength(51);
    expect(result.github.comments).toHaveLength(3 + 10);
    expect(result.github).toMatchObject({ resolved: ['PRRT_9'], reopened: ['PRRT_8'] });
  });

  it('is not tried twice where it would be there twice', async () => {
    const script = Object.fromEntries(onlyOnce.map((operation) => [operation, many(stumble)]));
    const { github: state } = await run(script);
    expect(state.requests.filter(({ path }) => path.endsWith('/check-runs'))).toHaveLength(1);
  });

  it('in the comment of one file costs that comment alone', async () => {
    const result = await run({
      'pulls/update-review-comment': [{ status: 404, body: { message: 'Not Found' } }],
    });
    expectVerdict(result);
    expect(result.commands('warning')).toContainEqual(
      expect.stringMatching(/^Some review comments are missing/),
    );
    expect(result.github.comments.map(({ path }) => path)).toEqual([
      'm2.pkl',
      'clean.pkl',
      'm1.pkl',
      'm3.pkl',
    ]);
  });
});
