import { describe, expect, it } from '@jest/globals';
import { ApiError, type GitHubApi, type Processing } from '../../src/action/github/github-api.js';
import { type Upload, upload, type UploadRequest } from '../../src/action/upload.js';
import { sampleReport } from '../reports/sample-report.js';

const event: UploadRequest['event'] = {
  name: 'push',
  commit: '1'.repeat(40),
  ref: 'refs/heads/main',
  pullRequest: undefined,
  byDependabot: false,
  inMergeQueue: false,
  onDefaultBranch: true,
  policySource: 'checkout',
};

type Answer = Processing['status'] | number;

/** Uploads to a GitHub that gives these answers one after the other, on a clock that does not wait. */
async function settle(answers: readonly Answer[], more: Partial<UploadRequest> = {}) {
  const waits: number[] = [];
  const left = [...answers];
  const codeScanning = {
    upload: () => Promise.resolve('id'),
    processing: () => {
      const answer = left.shift() ?? 'pending';
      if (typeof answer === 'number') return Promise.reject(new ApiError(answer, 'no'));
      return Promise.resolve({ status: answer, errors: answer === 'failed' ? ['because'] : [] });
    },
  };
  const result: Upload = await upload(
    {
      report: sampleReport(),
      category: 'modelaudit',
      waitForProcessing: true,
      target: { commit: event.commit, ref: event.ref },
      event,
      api: { codeScanning } as unknown as GitHubApi,
      signal: new AbortController().signal,
      ...more,
    },
    (seconds) => {
      waits.push(seconds);
      return Promise.resolve();
    },
  );
  return { ...result, waits };
}

describe('waiting for code scanning', () => {
  it('ends with the answer', async () => {
    expect(await settle(['pending', 'complete'])).toEqual({
      uploaded: true,
      id: 'id',
      reason: '',
      waits: [5, 10],
    });
  });

  it('gives up after 155 seconds, and the upload still counts', async () => {
    expect(await settle([])).toMatchObject({ uploaded: true, waits: [5, 10, 20, 40, 80] });
  });

  it('outlasts an id that is not known yet and a server that stumbles', async () => {
    expect(await settle([404, 502, 'complete'])).toMatchObject({ uploaded: true, waits: [5, 10, 20] });
  });

  it('tells why the results were rejected', async () => {
    expect(await settle(['failed'])).toMatchObject({
      uploaded: false,
      id: 'id',
      reason: 'code scanning rejected the upload (GitHub says "because")',
    });
  });

  it('does not happen when nobody waits', async () => {
    expect((await settle([], { waitForProcessing: false })).waits).toEqual([]);
  });
});

describe('an upload that can not be', () => {
  it('is skipped without a target, without a token and after a stop', async () => {
    const stopped = new AbortController();
    stopped.abort();
    expect(await settle([], { target: { skipped: 'no branch' } })).toMatchObject({ reason: 'no branch' });
    expect(await settle([], { api: undefined })).toMatchObject({ reason: 'the input token is empty' });
    expect(await settle([], { signal: stopped.signal })).toMatchObject({ uploaded: false, id: '' });
  });

  it.each([
    [401, 'the token is not valid'],
    [429, 'the rate limit of the API is reached'],
    [500, 'GitHub fails with status 500; run the job again later'],
  ])('for status %d says so', async (status, reason) => {
    const api = {
      codeScanning: { upload: () => Promise.reject(new ApiError(status, 'said')) },
    } as unknown as GitHubApi;
    expect((await settle([], { api })).reason).toBe(`${reason} (GitHub says "said")`);
  });

  it('leaves unexpected errors to the caller', async () => {
    const api = {
      codeScanning: { upload: () => Promise.reject(new TypeError('bug')) },
    } as unknown as GitHubApi;
    await expect(settle([], { api })).rejects.toThrow('bug');
  });
});
