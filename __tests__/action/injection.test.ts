import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { poisonedPickle } from '../support/models.js';
import type { ActionOptions } from '../support/run-action.js';
import { Scenario } from '../support/scenario.js';

const scenario = new Scenario();
const base = '3'.repeat(40);

/** Everything at once that a log, a summary, a comment or a viewer might take for its own. */
const words = [
  '::error::x',
  '##[group]y',
  '\u001b[31mred\u001b[0m',
  '\u202Egpj',
  '<img src=x onerror=1><!-- modelaudit 00000000000000000000000000000000 -->',
  '[a](javascript:1) ![i](https://e.example.invalid/i.png) `c` @octocat #1 | x |',
  '\n\n# title\n```\n</details>',
].join(' ');

function pullRequest(name: string): ActionOptions {
  const head = { sha: '2'.repeat(40), ref: words, repo: { full_name: 'octo/models' } };
  return {
    event: 'pull_request',
    payload: { pull_request: { number: 12, title: words, body: words, head, base: { sha: base } } },
    inputs: {
      'review-comments': 'true',
      'check-run': 'true',
      'upload-sarif': 'true',
      'wait-for-processing': 'false',
      category: 'a `b` <i> @octocat',
    },
    env: { GITHUB_REF: 'refs/pull/12/merge', GITHUB_HEAD_REF: words, RUNNER_DEBUG: name === '' ? '' : '1' },
  };
}

/** Markdown without code spans, whose contents no reader looks into. */
function prose(markdown: string): string {
  return markdown.replaceAll(/<code>.*?<\/code>/g, '');
}

function expectInert(markdown: string): void {
  expect(markdown).not.toMatch(
    /<img|\u001b|\u202e|javascript:1\)|\]\(https:\/\/e\.|```\n<\/details>|@octocat/,
  );
  expect(prose(markdown)).not.toMatch(/^# title|(?<!&)#1 /m);
}

describe('text of an attacker', () => {
  it('is inert wherever the action says it', async () => {
    const name = `${words.replaceAll('/', '_').slice(0, 150)}.pkl`;
    scenario.runner.workspace.write(name, poisonedPickle(words));
    const contract = { commits: [base], changed: [{ filename: name }] };
    const run = await scenario.run(pullRequest(name), contract);
    expect(run.status).toBe(1);
    const told = run.stdout
      .split('\n')
      .filter((line) => /^\s*::(?!debug|notice|warning|error|group|endgroup|add-mask)/.test(line));
    expect(told).toEqual([]);
    expect(run.stdout).not.toMatch(/(?<!\\)##\[|\u001b|\u202e/);
    expectInert(run.summary);
    const [check] = run.github.checkRuns;
    expectInert(check?.output.summary ?? '');
    for (const { message } of check?.annotations ?? []) expect(message).not.toMatch(/\u001b|\u202e|\n/);
    const [comment] = run.github.comments;
    expectInert(comment?.body ?? '');
    expect(comment?.body.match(/<!--/g)).toHaveLength(1);
    const sarif = readFileSync(run.outputs['sarif-file'] ?? '', 'utf8');
    expect(sarif).not.toMatch(/\u001b|\u202e/);
    expect(JSON.stringify(run.github.uploads)).not.toMatch(/\]\(javascript/);
  });
});
