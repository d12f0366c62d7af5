import { FormatError, LimitError } from '../../core/errors.js';
import type { ByteSource, Claim, FormatId, Inspection } from '../../core/types.js';
import type { FileBudget } from '../file-budget.js';

/** Whether an error says that a tentative claim was wrong, not that the artifact is damaged. */
export function isWithdrawal(claim: Claim, error: unknown): boolean {
  return claim.isTentative === true && error instanceof FormatError;
}

/** Whether a tentative claim led to damage and nothing worth a warning: then only what it holds can bear it out. */
export function isDoubtful(claim: Claim, inspection: Inspection): boolean {
  return (
    claim.isTentative === true &&
    inspection.isBorneOut !== true &&
    inspection.anomalies.some(({ kind }) => kind === 'damaged') &&
    isHarmless(inspection)
  );
}

/** Whether no rule found anything worth a warning. */
export function isHarmless({ drafts }: Inspection): boolean {
  return drafts.every(({ severity }) => severity === 'info');
}

export function notAsClaimed({ size }: ByteSource): FormatError {
  return new FormatError('not-as-claimed', { offset: 0, length: size }, 'it is something else');
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
