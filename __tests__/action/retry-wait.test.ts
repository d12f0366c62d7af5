import { describe, expect, it } from '@jest/globals';
import { ApiError, asApiError } from '../../src/action/github/api-error.js';
import { Patience } from '../../src/action/patience.js';
import { retryWait } from '../../src/action/retry-wait.js';

const now = 1_000_000_000_000;

function waits(error: ApiError, repeatable = true): (number | undefined)[] {
  return [1, 2, 3, 4].map((attempt) => retryWait(error, attempt, repeatable, now));
}

const refused = (status: number, headers: ApiError['headers'] = {}, message = 'no'): ApiError =>
  new ApiError(status, message, 'refused', headers);

const never = [undefined, undefined, undefined, undefined];

describe('the wait before another try', () => {
  it.each([400, 403, 404, 409, 410, 413, 422, 451])(
    'is none for status %d, which stays what it is',
    (status) => {
      expect(waits(refused(status))).toEqual(never);
    },
  );

  it.each([408, 500, 502, 503, 504])('grows for status %d', (status) => {
    expect(waits(refused(status))).toEqual([1, 4, 9, undefined]);
    expect(waits(refused(status), false)).toEqual(never);
  });

  it('is for a connection that broke, and not for silence or a stop', () => {
    expect(waits(new ApiError(0, 'reset', 'unanswered'))).toEqual([1, 4, 9, undefined]);
    expect(waits(new ApiError(0, 'late', 'stopped'))).toEqual(never);
    expect(waits(new ApiError(0, 'page', 'unusable'))).toEqual(never);
  });

  it('is what a rate limit says, also where the request can not be repeated: it was not carried out', () => {
    expect(waits(refused(403, { 'retry-after': '7' }), false)).toEqual([7, 7, undefined, undefined]);
    expect(waits(refused(429, { 'retry-after': '0' }))).toEqual([0, 0, undefined, undefined]);
    const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 20) };
    expect(waits(refused(403, reset))).toEqual([21, 21, undefined, undefined]);
    expect(waits(refused(403, {}, 'You have exceeded a secondary rate limit.'))[0]).toBe(60);
  });

  it('is none where the limit lasts, or its words are no number', () => {
    expect(waits(refused(429, { 'retry-after': '61' }))).toEqual(never);
    expect(waits(refused(429, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }))).toEqual(never);
    const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 3000) };
    expect(waits(refused(403, reset))).toEqual(never);
    const left = { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': String(now / 1000 + 3) };
    expect(waits(refused(403, left))).toEqual(never);
  });

  it('is short for a token that is not known yet', () => {
    expect(waits(refused(401))).toEqual([2, 2, undefined, undefined]);
  });
});

describe('patience', () => {
  it('ends after five minutes of silence and waits', () => {
    const patience = new Patience();
    expect(patience.milliseconds).toBe(180_000);
    patience.spend(180_000);
    expect(patience.milliseconds).toBe(120_000);
    expect(patience.take(60_000)).toBe(true);
    expect(patience.take(60_001)).toBe(false);
    patience.spend(90_000);
    expect(patience.milliseconds).toBe(0);
  });
});

describe('what the client throws', () => {
  it('means what GraphQL says behind its status 200', () => {
    const of = (type: string): number =>
      asApiError(
        Object.assign(new Error('x'), {
          name: 'GraphqlResponseError',
          headers: {},
          errors: [{ type, message: 'm' }],
        }),
      ).status;
    expect([of('FORBIDDEN'), of('NOT_FOUND'), of('OTHER')]).toEqual([403, 404, 422]);
  });

  it('is no refusal where no answer came, and no answer where it makes no sense', () => {
    const http = Object.assign(new Error('connect ECONNREFUSED'), { name: 'HttpError', status: 500 });
    expect(asApiError(http)).toMatchObject({ status: 0, failure: 'unanswered' });
    expect(asApiError(new TypeError('x is undefined'))).toMatchObject({ status: 0, failure: 'unusable' });
  });
});
