import type { AnyFormat, ByteSource, Claim, FormatId } from '../core/types.js';
import { namedAs } from './model-names.js';

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
  hints: { readonly name: string; readonly expects: readonly FormatId[] },
): Votes {
  const accepted: AcceptedClaim[] = [];
  const failed: FailedClaim[] = [];
  for (const format of formats) {
    try {
      const claim = format.identify(head, source, hints.name);
      if (claim !== undefined && credible(format, claim, hints))
        accepted.push({ format, claim: firm(format, claim, hints.name) });
    } catch (error) {
      failed.push({ format, error });
    }
  }
  return { accepted, failed };
}

/** What its own name bears out is no guess. */
function firm(format: AnyFormat, claim: Claim, name: string): Claim {
  return claim.isTentative === true && namedAs(format, name) ? { ...claim, isTentative: false } : claim;
}

function credible(
  format: AnyFormat,
  claim: Claim,
  hints: { readonly name: string; readonly expects: readonly FormatId[] },
): boolean {
  return claim.confidence !== 'possible' || hints.expects.includes(format.id) || namedAs(format, hints.name);
}
