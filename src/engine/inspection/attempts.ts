import { FormatError } from '../../core/errors.js';
import type { AnyFormat, ByteSource, Inspection } from '../../core/types.js';
import type { AcceptedClaim, FailedClaim } from './claims.js';
import { isCompression } from '../model-names.js';
import { isDoubtful, isHarmless, isWithdrawal, notAsClaimed } from './refusals.js';

export type Read = Pick<Inspection, 'anomalies' | 'children' | 'covered' | 'afterChildren'> & {
  readonly format: AnyFormat;
  /** Of a reading in doubt: tells what was found, once its children bore it out. */
  readonly tell?: () => void;
};
export type Attempt = Read | { readonly error: unknown };
/** What came of each claim. */
export type Attempts = ReadonlyMap<AcceptedClaim, Attempt>;
/** What came of the claims followed so far. */
export type OpenAttempts = Map<AcceptedClaim, Attempt>;

export function readings(attempts: Attempts): Read[] {
  return [...attempts.values()].flatMap((attempt) => ('error' in attempt ? [] : [attempt]));
}

export function readOf(format: AnyFormat, { anomalies, children, covered, afterChildren }: Inspection): Read {
  return { format, anomalies, children, covered, ...(afterChildren === undefined ? {} : { afterChildren }) };
}

/** Claims of what stands behind other bytes come last: what those are is known then. */
export function inOrder(claims: readonly AcceptedClaim[]): readonly AcceptedClaim[] {
  return [...claims].sort((a, b) => (a.claim.startsAt ?? 0) - (b.claim.startsAt ?? 0));
}

/** Whether the claim is of bytes in the midst of a compressed stream that was decoded whole, where anything may stand. */
function isWithinStream({ claim: { startsAt } }: AcceptedClaim, attempts: Attempts): boolean {
  return readings(attempts).some(
    ({ format, anomalies, covered }) =>
      isCompression(format) &&
      anomalies.length === 0 &&
      covered.some(
        ({ offset, length }) => startsAt !== undefined && startsAt > offset && startsAt < offset + length,
      ),
  );
}

/** Whether a reading is told only where its children bear it out. */
export function isInDoubt(accepted: AcceptedClaim, inspection: Inspection, before: Attempts): boolean {
  return isWithinStream(accepted, before)
    ? isHarmless(inspection) && inspection.anomalies.every(({ kind }) => kind === 'damaged')
    : isDoubtful(accepted.claim, inspection);
}

/** Whether nothing is left of any claim; claims that nobody had the time to follow are not withdrawn. */
export function areWithdrawn(attempts: Attempts): boolean {
  return (
    attempts.size > 0 &&
    [...attempts].every(([{ claim }, attempt]) => 'error' in attempt && isWithdrawal(claim, attempt.error))
  );
}

/** Whether some format read what it knows by more than its name. */
export function isKnown(attempts: Attempts): boolean {
  return [...attempts].some(
    ([{ claim }, attempt]) => !('error' in attempt) && claim.confidence !== 'possible',
  );
}

export function areInDoubt(attempts: Attempts): boolean {
  return readings(attempts).some(({ tell }) => tell !== undefined);
}

/** Tells the readings that a child bore out, and turns the others that are in doubt into withdrawals. */
export function settleDoubts(attempts: OpenAttempts, telling: ReadonlySet<string>, source: ByteSource): void {
  for (const [claim, attempt] of attempts) {
    if ('error' in attempt || attempt.tell === undefined) continue;
    if (attempt.children.some(({ member }) => telling.has(member))) attempt.tell();
    else attempts.set(claim, { error: notAsClaimed(source) });
  }
}

/** Damage is no news where only a guess failed and another format read the artifact whole. */
export function failures(attempts: Attempts): FailedClaim[] {
  const someRead = readings(attempts).length > 0;
  return [...attempts].flatMap(([{ format, claim }, attempt]) => {
    if (!('error' in attempt)) return [];
    const { error } = attempt;
    const isMereGuess = someRead && claim.confidence !== 'certain' && error instanceof FormatError;
    return isMereGuess || isWithdrawal(claim, error) ? [] : [{ format, error }];
  });
}
