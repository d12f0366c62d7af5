import { beforeEach, describe, expect, it } from '@jest/globals';
import { type ContractOptions, ContractServer } from '../support/contract-server.js';
import { cleanPickle, poisonedPickle } from '../support/models.js';
import { type ActionOptions, commit } from '../support/run-action.js';
import { Scenario, type ScenarioRun } from '../support/scenario.js';

const head = '2'.repeat(40);
const base = '3'.repeat(40);
const forbidden = { status: 403, body: { message: 'Resource not accessible by integration' } };

const scenario = new Scenario();
beforeEach(() => {
  scenario.runner.workspace.write('model.pkl', cleanPickle());
});

/** Uploads without waiting, unless the inputs say otherwise. */
async function runUpload(options: ActionOptions = {}, contract: ContractOptions = {}): Promise<ScenarioRun> {
  const inputs = { 'upload-sarif': 'auto', 'wait-for-processing': 'false', ...options.inputs };
  return scenario.run({ ...options, inputs }, contract);
}

function pullRequest(more: { readonly fork?: boolean; readonly user?: string } = {}): ActionOptions {
  return {
    event: 'pull_request',
    payload: {
      pull_request: {
        number: 12,
        user: { login: more.user ?? 'mona' },
        head: { sha: head, repo: { full_name: more.fork === true ? 'stranger/models' : 'octo/models' } },
        base: { sha: base },
      },
    },
    env: { GITHUB_REF: 'refs/pull/12/merge' },
  };
}

describe('an upload', () => {
  it('holds the findings of a push, for its commit and branch', async () => {
    scenario.runner.workspace.write('bad dir/ü#model.pkl', poisonedPickle());
    const run = await runUpload();
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({
      'sarif-uploaded': 'true',
      'sarif-id': '47177e22-5596-11eb-80a1-c1e54ef945c6',
      'upload-skipped-reason': '',
    });
    const [upload] = run.github.uploads;
    expect(upload).toMatchObject({ commit, ref: 'refs/heads/main' });
    expect(upload?.sarif.runs[0]?.automationDetails?.id).toBe('modelaudit/');
    const place = upload?.sarif.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation;
    expect(place?.artifactLocation?.uri).toBe('bad%20dir/%C3%BC%23model.pkl');
  });

  it('happens with no result too, so that old alerts close', async () => {
    const { github, status } = await runUpload({ inputs: { category: 'matrix-2/' } });
    expect(status).toBe(0);
    expect(github.uploads[0]?.sarif.runs[0]).toMatchObject({
      results: [],
      automationDetails: { id: 'matrix-2/' },
    });
  });

  it('happens when the checkout holds no model', async () => {
    scenario.runner.workspace.write('model.pkl', '');
    const { github } = await runUpload({ inputs: { exclude: '*' } });
    expect(github.uploads).toHaveLength(1);
  });

  it('gives the token to the API alone, masked in the log', async () => {
    const { github, stdout, commands } = await runUpload();
    expect(github.requests.map(({ authorization }) => authorization)).toEqual([
      'token ghs_token_of_the_test',
    ]);
    expect(commands('add-mask')).toEqual(['ghs_token_of_the_test']);
    expect(stdout.replace('::add-mask::ghs_token_of_the_test', '')).not.toContain('ghs_token');
  });

  it('gives no token to where the API redirects', async () => {
    const other = await ContractServer.start();
    const location = `${other.url}/repos/octo/models/code-scanning/sarifs`;
    const redirect = { status: 307, headers: { location } };
    const run = await runUpload({}, { script: { 'code-scanning/upload-sarif': [redirect] } });
    const { requests } = await other.state();
    await other.stop();
    expect(requests.map(({ authorization }) => authorization)).toEqual([undefined]);
    expect(run.outputs['sarif-uploaded']).toBe('true');
  });

  it('to an enterprise server holds nothing that the server does not know', async () => {
    const { github, outputs } = await runUpload({}, { flavour: 'ghes-3.17' });
    expect(outputs['sarif-uploaded']).toBe('true');
    expect(github.uploads[0]?.keys).not.toContain('validate');
  });

  it('waits until it is processed', async () => {
    const { stdout, github } = await runUpload({ inputs: { 'wait-for-processing': 'true' } });
    expect(stdout).toContain('Code scanning has processed it.');
    expect(github.requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
  });

  it('is tried again when GitHub stumbles', async () => {
    const script = {
      'code-scanning/upload-sarif': [{ status: 502 }, { status: 503, body: { message: 'busy' } }],
    };
    const { github, outputs } = await runUpload({}, { script });
    expect(outputs['sarif-uploaded']).toBe('true');
    expect(github.requests).toHaveLength(3);
  });

  it('is tried again when GitHub says when', async () => {
    const limited = {
      status: 403,
      headers: { 'retry-after': '1' },
      body: { message: 'You have exceeded a secondary rate limit' },
    };
    const { outputs, github } = await runUpload(
      {},
      { script: { 'code-scanning/upload-sarif': [limited, { ...limited, status: 429 }] } },
    );
    expect(outputs['sarif-uploaded']).toBe('true');
    expect(github.requests).toHaveLength(3);
  });
});

describe('a refused upload', () => {
  const cases = [
    [{ ...forbidden }, /^No upload.*: the token may not upload; .*security-events: write/],
    [
      { status: 403, body: { message: 'Advanced Security must be enabled for this repository' } },
      /: code scanning is not enabled .*upload-sarif to false/,
    ],
    [{ status: 403, body: { message: 'Repository was archived so is read-only.' } }, /is archived/],
    [{ status: 404, body: { message: 'Not Found' } }, /contents: read and security-events: write/],
    [{ status: 413 }, /larger than code scanning accepts/],
    [{ status: 422, body: { message: 'commit not found' } }, /status 422 \(GitHub says "commit not found"\)/],
  ] as const;

  it.each(cases)('%j is one warning under auto, and no failure', async (reply, words) => {
    const run = await runUpload({}, { script: { 'code-scanning/upload-sarif': [reply] } });
    expect(run.status).toBe(0);
    expect(run.commands('warning')).toEqual([expect.stringMatching(words)]);
    expect(run.outputs).toMatchObject({ 'sarif-uploaded': 'false', 'sarif-id': '' });
    expect(run.outputs['upload-skipped-reason']).toMatch(/\w/);
    expect(run.github.requests).toHaveLength(1);
  });

  it('fails where the upload is wanted', async () => {
    const run = await runUpload(
      { inputs: { 'upload-sarif': 'true' } },
      { script: { 'code-scanning/upload-sarif': [forbidden] } },
    );
    expect(run.status).toBe(1);
    expect(run.commands('warning')).toEqual([]);
    expect(run.commands('error')).toEqual([
      expect.stringMatching(/^No upload to code scanning: the token may/),
    ]);
  });

  it('neither hides findings nor fails twice', async () => {
    scenario.runner.workspace.write('bad.pkl', poisonedPickle());
    const run = await runUpload(
      { inputs: { 'upload-sarif': 'true' } },
      { script: { 'code-scanning/upload-sarif': [forbidden] } },
    );
    expect(run.commands('error').at(-1)).toMatch(/^No upload.*\. 1 critical finding \(2 model files\)\.$/);
    expect(run.outputs).toMatchObject({ verdict: 'findings', 'sarif-uploaded': 'false' });
  });

  it('tells what the server says without obeying it', async () => {
    const message = 'no\n::set-output name=x::y ##[add-path]/tmp';
    const run = await runUpload(
      {},
      { script: { 'code-scanning/upload-sarif': [{ status: 400, body: { message } }] } },
    );
    expect(run.commands('set-output')).toEqual([]);
    expect(run.stdout).not.toMatch(/^.*(?<!::\S.*)##\[/m);
  });

  it('is skipped without a token', async () => {
    const run = await runUpload({ inputs: { token: '' } });
    expect(run.outputs['upload-skipped-reason']).toBe('the input token is empty');
    expect(run.github.requests).toEqual([]);
  });

  it('is one warning when code scanning rejects it afterwards', async () => {
    const failed = { processing_status: 'failed', analyses_url: null, errors: ['rejecting SARIF', 'twice'] };
    const run = await runUpload(
      { inputs: { 'wait-for-processing': 'true' } },
      { script: { 'code-scanning/get-sarif': [{ status: 200, body: failed }] } },
    );
    expect(run.commands('warning')).toEqual([
      'No upload to code scanning: code scanning does not understand the report, which is a fault of ModelAudit: please report it (GitHub says "rejecting SARIF; twice").',
    ]);
    expect(run.outputs).toMatchObject({
      'sarif-uploaded': 'false',
      'sarif-id': expect.stringMatching(/^4717/),
    });
  });
});

describe('an upload on the event', () => {
  it('pull_request belongs to the merge commit', async () => {
    const { github } = await runUpload(pullRequest(), { commits: [base] });
    expect(github.uploads).toMatchObject([{ commit, ref: 'refs/pull/12/merge' }]);
  });

  it('pull_request from a fork degrades in one warning', async () => {
    const run = await runUpload(pullRequest({ fork: true }), {
      script: { 'code-scanning/upload-sarif': [forbidden] },
      commits: [base],
    });
    expect(run.status).toBe(0);
    expect(run.commands('warning')).toEqual([expect.stringMatching(/from a fork may only read/)]);
  });

  it('pull_request of Dependabot degrades in one warning', async () => {
    const run = await runUpload(pullRequest({ user: 'dependabot[bot]' }), {
      script: { 'code-scanning/upload-sarif': [forbidden] },
      commits: [base],
    });
    expect(run.commands('warning')).toEqual([expect.stringMatching(/Dependabot started may only read/)]);
  });

  it('pull_request_target never reaches the base branch', async () => {
    const options = pullRequest();
    const run = await runUpload(
      { ...options, event: 'pull_request_target', env: { GITHUB_REF: 'refs/heads/main' } },
      { commits: [base] },
    );
    expect(run.github.uploads).toEqual([]);
    expect(run.commands('warning')).toEqual([expect.stringMatching(/run on pull_request, or give/)]);
  });

  it.each([
    ['merge_group', { GITHUB_REF: `refs/heads/gh-readonly-queue/main/pr-1-${base}` }],
    ['push', { GITHUB_REF: `refs/heads/gh-readonly-queue/main/pr-1-${base}` }],
  ])('%s of a merge queue never happens', async (event, env) => {
    const payload = { merge_group: { base_sha: base } };
    const run = await runUpload({ event, payload, env }, { commits: [base] });
    expect(run.github.uploads).toEqual([]);
    expect(run.commands('warning')).toEqual([expect.stringMatching(/merge queue/)]);
  });

  it.each([
    ['push', 'refs/tags/v1'],
    ['release', 'refs/tags/v1'],
    ['workflow_dispatch', 'refs/tags/v1'],
    ['release', ''],
  ])('%s of %j is skipped with a reason', async (event, ref) => {
    const run = await runUpload({ event, env: { GITHUB_REF: ref } });
    expect(run.github.uploads).toEqual([]);
    expect(run.outputs['upload-skipped-reason']).toMatch(/branch/);
  });

  it.each(['schedule', 'workflow_dispatch'])('%s belongs to the branch', async (event) => {
    expect((await runUpload({ event })).github.uploads).toMatchObject([{ commit, ref: 'refs/heads/main' }]);
  });

  it('workflow_run needs to be told what was scanned', async () => {
    const run = await runUpload({ event: 'workflow_run' }, { commits: [commit] });
    expect(run.commands('warning')).toEqual([expect.stringMatching(/inputs ref and sha/)]);
    const inputs = { ref: 'refs/pull/12/head', sha: head };
    const told = await runUpload({ event: 'workflow_run', inputs }, { commits: [commit] });
    expect(told.github.uploads).toMatchObject([{ commit: head, ref: 'refs/pull/12/head' }]);
  });
});
