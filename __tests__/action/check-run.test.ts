import { describe, expect, it } from '@jest/globals';
import { cleanPickle, poisonedPickle } from '../support/models.js';
import { commit } from '../support/run-action.js';
import { Scenario } from '../support/scenario.js';

const scenario = new Scenario();
const inputs = { 'check-run': 'true' };

function poison(amount: number): void {
  for (let at = 0; at < amount; at++)
    scenario.runner.workspace.write(`m${String(at)}.pkl`, poisonedPickle(`x${String(at)}`));
}

describe('the check run', () => {
  it('holds all findings, 50 a request, and the table', async () => {
    poison(60);
    const run = await scenario.run({ inputs });
    const [check] = run.github.checkRuns;
    expect(check).toMatchObject({ name: 'ModelAudit', head_sha: commit, conclusion: 'failure' });
    expect(check?.annotations).toHaveLength(60);
    expect(check?.annotations[0]).toMatchObject({ annotation_level: 'failure', start_line: 1 });
    expect(check?.output.summary).toContain('### Findings');
    expect(run.github.requests.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });

  it('succeeds where nothing is found, for the head of a pull request', async () => {
    scenario.runner.workspace.write('model.pkl', cleanPickle());
    const head = '2'.repeat(40);
    const run = await scenario.run(
      {
        inputs: { ...inputs, category: 'nightly' },
        event: 'pull_request',
        payload: { pull_request: { number: 1, head: { sha: head }, base: { sha: '3'.repeat(40) } } },
      },
      { commits: ['3'.repeat(40)] },
    );
    expect(run.github.checkRuns).toMatchObject([
      { name: 'ModelAudit (nightly)', head_sha: head, conclusion: 'success', annotations: [] },
    ]);
  });

  it.each([
    ['checks/create', 403, 'Resource not accessible by integration', /^No check run: .*checks: write/],
    ['checks/create', 502, 'bad gateway', /^No check run: GitHub fails with status 502/],
    ['checks/update', 403, 'API rate limit exceeded for installation', /^The check run lacks .* rate limit/],
  ] as const)('that %s refuses with %s is a warning', async (operation, status, message, words) => {
    poison(51);
    const run = await scenario.run({ inputs }, { script: { [operation]: [{ status, body: { message } }] } });
    expect(run.commands('warning')).toEqual([expect.stringMatching(words)]);
    expect(run).toMatchObject({ status: 1, outputs: { verdict: 'findings', critical: '51' } });
  });

  it('needs a token', async () => {
    const run = await scenario.run({ inputs: { ...inputs, token: '' } });
    expect(run.commands('warning')).toEqual(['No check run: the input token is empty.']);
  });
});
