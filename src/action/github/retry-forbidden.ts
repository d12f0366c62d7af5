import type { getOctokit } from '@actions/github';

type Plugin = NonNullable<Parameters<typeof getOctokit>[2]>;

interface Refusal {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
  readonly request: { request?: Record<string, unknown> };
}

/** Longer waits than this are not worth a job's minutes. */
const maxWaitSeconds = 60;
const maxRetries = 2;
const unauthorizedWaitSeconds = 2;

/**
 * The refusals that pass: a secondary rate limit says when to come back, and a fresh token is now and then unknown for
 * a moment. Any other 403 stays what it is. Stands before plugin-retry, whose queue reads the two fields set here.
 */
export const retryForbidden: Plugin = (octokit) => {
  octokit.hook.error('request', (error) => {
    const wait = isRefusal(error) ? waitSeconds(error) : undefined;
    if (wait !== undefined && isRefusal(error)) {
      error.request.request = { ...error.request.request, retries: maxRetries, retryAfter: wait };
    }
    throw error;
  });
  return {};
};

function isRefusal(error: unknown): error is Refusal {
  return typeof error === 'object' && error !== null && 'status' in error && 'request' in error;
}

/** Undefined for no retry. */
function waitSeconds({ status, response }: Refusal): number | undefined {
  if (status === 401) return unauthorizedWaitSeconds;
  if (status !== 403 && status !== 429) return undefined;
  const seconds = Number(response?.headers['retry-after'] ?? Number.NaN);
  return seconds >= 0 && seconds <= maxWaitSeconds ? seconds : undefined;
}
