import { FormatError, LimitError } from '../core/errors.js';
import type { ByteSource, Claim, FormatId, Inspection } from '../core/types.js';
import type { FileBudget } from './file-budget.js';

/** Whether an error says that a tentative claim was wrong, not that the artifact is damaged. */
export function isWithdrawal(claim: Claim, error: unknown): boolean {
  return claim.isTentative === true && error instanceof FormatError;
}

/** @throws FormatError `not-as-claimed`, where the reading speaks against a claim that is tentative */
export function refuseRefuted(claim: Claim, { isRefuted }: Inspection, source: ByteSource): void {
  if (claim.isTentative === true && isRefuted === true)
    throw new FormatError('not-as-claimed', { offset: 0, length: source.size }, 'it is something else');
}

export function notAsPromised({
  source,
  expects,
}: {
  readonly source: ByteSource;
  readonly expects: readonly FormatId[];
}): FormatError {
  const at = { offset: 0, length: source.size };
  return new FormatError('not-as-promised', at, `no ${expects.join(' or ')} stands where one should`);
}

export function tooDeep(budget: FileBudget): LimitError {
  const allowed = budget.allowance.depth;
  return new LimitError('maxDepth', allowed, `artifacts are nested more than ${String(allowed)} deep`);
}
