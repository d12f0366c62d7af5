import { clip } from '../reports/neutralise.js';
import type { TriggerEvent } from './event.js';
import type { ApiError } from './github/github-api.js';

const maxQuotedCharacters = 300;
const featureOff =
  /(advanced security|code security|code scanning) (must be|is not|is disabled|has not been)|not enabled for this/i;
const rateLimit = /rate limit|abuse/i;

/** Why GitHub refused an upload and what helps, as a clause. */
export function explainRefusal(error: ApiError, event: TriggerEvent): string {
  return withQuote(error, () => uploadCause(error, event));
}

/** Where nothing was refused, the message is ours and says it all. */
function withQuote({ failure, message }: ApiError, because: () => string): string {
  const said = clip(message, maxQuotedCharacters);
  return failure === 'refused' ? `${because()} (GitHub says "${said}")` : said;
}

function uploadCause(error: ApiError, event: TriggerEvent): string {
  const { status, message } = error;
  if (status === 403) return forbidden(message, event);
  if (status === 404) {
    return 'the repository or its code scanning was not found; the token needs contents: read and security-events: write';
  }
  return status === 413 ? 'the results are larger than code scanning accepts' : generalCause(error);
}

function generalCause({ status, message }: ApiError): string {
  if (status === 401) return 'the token is not valid';
  if (status === 429 || rateLimit.test(message)) return 'the rate limit of the API is reached';
  if (status >= 500) return `GitHub fails with status ${String(status)}; run the job again later`;
  return `GitHub refused with status ${String(status)}`;
}

/** What code scanning says of an upload that it took and could not use, and what that means for the reader. */
const processingCauses: readonly (readonly [RegExp, string])[] = [
  [
    /default setup/i,
    'the default setup of code scanning refuses other uploads; switch it to the advanced setup, or set upload-sarif to false',
  ],
  [
    /too many logical alerts/i,
    'the repository holds as many alerts as code scanning keeps; delete analyses that nobody needs',
  ],
  [
    /same category|only one run/i,
    'another upload of this commit has the same category; give each job its own with the input category',
  ],
  [
    /(?:ref|commit|branch)\b[^\n]{0,200}not found|not found in this repository/i,
    'the commit or its ref does not exist any more',
  ],
  [
    /rejecting SARIF|invalid URI|locationFromSarifResult|could not convert|checkout URI scheme/i,
    'code scanning does not understand the report, which is a fault of ModelAudit: please report it',
  ],
];
const maxProcessingErrors = 5;

/** Why an upload that GitHub took came to nothing, as a clause. */
export function explainProcessing(errors: readonly string[]): string {
  const said = errors.slice(0, maxProcessingErrors).join('; ');
  if (said === '') return 'code scanning rejected the upload and gives no reason';
  const known = processingCauses.find(([pattern]) => pattern.test(said))?.[1];
  const cause = known ?? 'code scanning rejected the upload';
  return `${cause} (GitHub says "${clip(said, maxQuotedCharacters)}")`;
}

/**
 * Why GitHub refused something else than an upload, as a clause.
 * @param permission what the job needs for it: `checks: write`
 */
export function explainDenial(error: ApiError, event: TriggerEvent, permission: string): string {
  const { status, message } = error;
  return withQuote(error, () => {
    const mayNot = (status === 403 || status === 404) && !rateLimit.test(message);
    if (!mayNot) return generalCause(error);
    return readOnly(event) ?? `the token may not do that; give the job the permission ${permission}`;
  });
}

/** Undefined for tokens that may be given more. */
function readOnly({ pullRequest, byDependabot }: TriggerEvent): string | undefined {
  if (pullRequest?.fromFork === true) return 'the token of a pull request from a fork may only read';
  return byDependabot ? 'the token of a run that Dependabot started may only read' : undefined;
}

/** The token's limits come last: every other cause says so itself. */
function forbidden(message: string, event: TriggerEvent): string {
  if (featureOff.test(message)) {
    return 'code scanning is not enabled for this repository; enable it in the security settings, or set upload-sarif to false';
  }
  if (rateLimit.test(message)) return 'the rate limit of the API is reached';
  if (/archived/i.test(message)) return 'the repository is archived';
  return readOnly(event) ?? 'the token may not upload; give the job the permission security-events: write';
}
