import { gzipSync } from 'node:zlib';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Log, Result } from 'sarif';
import { renderSarif } from '../../src/reports/sarif.js';
import { sampleReport } from '../reports/sample-report.js';
import { ContractServer } from './contract-server.js';

let github: ContractServer;
beforeAll(async () => {
  github = await ContractServer.start();
});
afterAll(async () => {
  await github.stop();
});

const path = '/repos/octo/models/code-scanning/sarifs';

async function post(body: unknown, headers: Record<string, string> = { authorization: 'token t' }) {
  const response = await fetch(`${github.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

function encode(log: unknown): string {
  return gzipSync(JSON.stringify(log)).toString('base64');
}

function body(sarif: string, more: object = {}): object {
  return { commit_sha: 'a'.repeat(40), ref: 'refs/heads/main', sarif, ...more };
}

/** The upload of a report with findings, spoilt by the test. */
function spoilt(spoil: (log: Log, result: Result) => void): string {
  const log = JSON.parse(renderSarif(sampleReport(), { forUpload: true })) as Log;
  const result = log.runs[0]?.results?.[0];
  if (result === undefined) throw new Error('the sample has no result');
  spoil(log, result);
  return encode(log);
}

describe('the contract server', () => {
  it('takes what keeps the contract', async () => {
    expect((await post(body(spoilt(() => undefined)))).status).toBe(202);
  });

  it.each([
    ['an unknown field', { commit_oid: 'a' }, 422, 'additional'],
    ['a short branch name', { ref: 'main' }, 422, 'pattern'],
    ['a short commit', { commit_sha: 'abc' }, 422, 'pattern'],
    ['a date that is none', { started_at: 'today' }, 422, 'date-time'],
    ['no gzip', { sarif: 'AAAA' }, 400, 'no gzip'],
    ['too much', { sarif: randomBytes(10_000_001).toString('base64') }, 413, '10 MB'],
  ])('refuses %s', async (_, more, status, words) => {
    const answer = await post(body(encode({}), more));
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(words);
  });

  const spoilers: readonly (readonly [string, (log: Log, result: Result) => void])[] = [
    ['region needs', (_, { locations }) => delete locations?.[0]?.physicalLocation?.region?.startLine],
    [
      'an invalid URI',
      (_, { locations }) => {
        setUri(locations, '/etc/passwd');
      },
    ],
    [
      'an invalid URI',
      (_, { locations }) => {
        setUri(locations, 'a b');
      },
    ],
    [
      'an invalid URI',
      (_, { locations }) => {
        setUri(locations, '../x');
      },
    ],
    ['primaryLocationLineHash', (_, result) => delete result.partialFingerprints],
    ['ruleIndex', (_, result) => (result.ruleIndex = 9999)],
    ['message.text', (_, { message }) => (message.text = '')],
    ['suppressions', (_, result) => (result.suppressions = [])],
    ['no slash', ({ runs }) => Object.assign(runs[0] ?? {}, { automationDetails: { id: 'x' } })],
    ['several runs of one category', ({ runs }) => runs.push(...runs)],
  ];

  it.each(spoilers)('refuses results with: %s', async (words, spoil) => {
    const { status, text } = await post(body(spoilt(spoil)));
    expect(status).toBe(400);
    expect(text).toContain(words);
  });

  it('refuses more results than code scanning takes', async () => {
    const many = spoilt((log, result) => {
      Object.assign(log.runs[0] ?? {}, { results: Array.from({ length: 25_001 }, () => result) });
    });
    expect((await post(body(many))).text).toContain('more results than allowed');
  });

  it('knows no endpoint beyond its description, and nobody without a token', async () => {
    expect((await fetch(`${github.url}/repos/o/r/code-scanning/analysis`, { method: 'PUT' })).status).toBe(
      404,
    );
    expect((await post(body(encode({})), {})).status).toBe(401);
  });
});

function setUri(locations: Result['locations'], uri: string): void {
  Object.assign(locations?.[0]?.physicalLocation?.artifactLocation ?? {}, { uri });
}
