import type { Draft } from '../../core/types.js';
import type { Allowance, Exhaustion } from '../file-budget.js';
import { outOfMemory } from '../rules/out-of-memory.js';
import { timedOut } from '../rules/timed-out.js';
import { scanDraft } from '../scan-draft.js';

/** The finding for a file that took more time or memory than it may. */
export function exhaustionDraft(what: Exhaustion, allowed: Pick<Allowance, 'residentBytes'>): Draft {
  if (what === 'time') {
    return scanDraft(timedOut, {
      message: 'The analysis took longer than allowed; the rest of the file is not known',
    });
  }
  const mebibytes = String(Math.round(allowed.residentBytes / 2 ** 20));
  return scanDraft(outOfMemory, { message: `The analysis took more than ${mebibytes} MiB of memory` });
}
