import type { AnyFormat, ByteSource, Claim, FormatId } from '../../core/types.js';
import { namedAs } from '../model-names.js';

export interface AcceptedClaim {
  readonly format: AnyFormat;
  readonly claim: Claim;
}

/** A format's own `identify` failed, which it never should. */
export interface FailedClaim {
  readonly format: AnyFormat;
  readonly error: unknown;
}

export interface Votes {
  readonly accepted: readonly AcceptedClaim[];
  readonly failed: readonly FailedClaim[];
}

/** Asks every format; a `possible` claim counts only where the name or the container asks for that format. */
export function collectClaims(
  formats: readonly AnyFormat[],
  head: Uint8Array,
  source: ByteSource,
  hints: Hints,
): Votes {
  const accepted: AcceptedClaim[] = [];
  const failed: FailedClaim[] = [];
  for (const format of formats) {
    try {
      const claim = format.identify(head, source, hints.name);
      if (claim !== undefined && credible(format, claim, hints))
        accepted.push({ format, claim: firm(format, claim, hints) });
    } catch (error) {
      failed.push({ format, error });
    }
  }
  return { accepted, failed };
}

interface Hints {
  readonly name: string;
  readonly expects: readonly FormatId[];
}

/** What its own name or its container bears out is no guess. */
function firm(format: AnyFormat, claim: Claim, hints: Hints): Claim {
  return claim.isTentative === true && isAskedFor(format, hints) ? { ...claim, isTentative: false } : claim;
}

function credible(format: AnyFormat, claim: Claim, hints: Hints): boolean {
  return claim.confidence !== 'possible' || isAskedFor(format, hints);
}

function isAskedFor(format: AnyFormat, { name, expects }: Hints): boolean {
  return expects.includes(format.id) || namedAs(format, name);
}
