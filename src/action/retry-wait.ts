/** The HTTP headers of an answer. */
export type AnswerHeaders = Readonly<Record<string, string | number | undefined>>;

/** A request that did not succeed. */
export interface FailedRequest {
  /** 0 where no answer came. */
  readonly status: number;
  readonly message: string;
  /** Whether there was no answer because the connection could not be made, or broke. */
  readonly isBroken: boolean;
  readonly headers: AnswerHeaders;
}

/** Longer waits than this are not worth a job's minutes. */
const maxWaitSeconds = 60;
const maxRetries = 3;
const maxLimitRetries = 2;
/** A fresh token is now and then unknown for a moment. */
const unauthorizedWaitSeconds = 2;

/**
 * Seconds until a request that failed is worth another try; undefined where the same request gets the same answer.
 * @param attempt how often it was tried, from 1
 * @param repeatable whether it does no harm twice: an answer that got lost does not say whether it was carried out
 * @param now milliseconds since 1970
 */
export function retryWait(
  { status, isBroken, headers, message }: FailedRequest,
  attempt: number,
  repeatable: boolean,
  now: number,
): number | undefined {
  if (status === 401) return attempt <= maxLimitRetries ? unauthorizedWaitSeconds : undefined;
  if (status === 403 || status === 429) {
    const wait = attempt <= maxLimitRetries ? limitWait(headers, message, now) : undefined;
    return wait !== undefined && wait <= maxWaitSeconds ? wait : undefined;
  }
  const passes = status >= 500 || status === 408 || isBroken;
  return passes && repeatable && attempt <= maxRetries ? attempt ** 2 : undefined;
}

/** GitHub's advice: what `retry-after` says, else when the limit is over, else a minute. Any other 403 stays what it is. */
function limitWait(headers: AnswerHeaders, message: string, now: number): number | undefined {
  const after = seconds(headers['retry-after']);
  if (after !== undefined) return after;
  const reset = headers['x-ratelimit-remaining'] === '0' ? seconds(headers['x-ratelimit-reset']) : undefined;
  if (reset !== undefined) return Math.max(1, Math.ceil(reset - now / 1000) + 1);
  return /secondary rate limit/i.test(message) ? maxWaitSeconds : undefined;
}

function seconds(value: string | number | undefined): number | undefined {
  const text = String(value ?? '');
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
