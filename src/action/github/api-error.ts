import type { AnswerHeaders, FailedRequest } from '../retry-wait.js';

/** What came of a request that did not succeed. */
export type Failure =
  | 'refused'
  /** Nothing came, or not in time. */
  | 'unanswered'
  /** Something came that is no answer of GitHub's API, such as the page of a proxy. */
  | 'unusable'
  | 'stopped';

/** A refusal of GitHub, or no usable answer: then the message is a clause of ours that says so, and the status is 0. */
export class ApiError extends Error implements FailedRequest {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly failure: Failure;
  readonly headers: AnswerHeaders;

  constructor(status: number, message: string, failure: Failure = 'refused', headers: AnswerHeaders = {}) {
    super(message);
    this.status = status;
    this.failure = failure;
    this.headers = headers;
  }

  get isBroken(): boolean {
    return this.failure === 'unanswered';
  }
}

interface HttpError extends Error {
  readonly status: number;
  /** Absent where no answer came. */
  readonly response?: { readonly headers: AnswerHeaders };
}

/** Of GraphQL, which refuses with status 200. */
interface QueryError extends Error {
  readonly errors: readonly { readonly type?: string; readonly message: string }[];
  readonly headers: AnswerHeaders;
}

/** What the client throws, as what it means here. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (isQueryError(error)) return ofQuery(error);
  if (isHttpError(error)) {
    return error.response === undefined
      ? new ApiError(0, `GitHub could not be reached: ${error.message}`, 'unanswered')
      : new ApiError(error.status, error.message, 'refused', error.response.headers);
  }
  return new ApiError(0, "what came back is no answer of GitHub's API", 'unusable');
}

function ofQuery({ errors, headers }: QueryError): ApiError {
  const [type] = errors.map((one) => one.type);
  const status = type === 'FORBIDDEN' ? 403 : type === 'NOT_FOUND' ? 404 : 422;
  return new ApiError(status, errors.map(({ message }) => message).join('; '), 'refused', headers);
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && error.name === 'HttpError';
}

function isQueryError(error: unknown): error is QueryError {
  return error instanceof Error && error.name === 'GraphqlResponseError';
}
