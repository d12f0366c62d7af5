import { FormatError, LimitError } from '../../core/errors.js';
import type { Anomaly, Draft, RuleMeta } from '../../core/types.js';
import { errorCode } from '../error-code.js';
import { damaged } from '../rules/damaged.js';
import { encrypted } from '../rules/encrypted.js';
import { internalError } from '../rules/internal-error.js';
import { limitReached } from '../rules/limit-reached.js';
import { unsupported } from '../rules/unsupported.js';
import { unreadable } from '../rules/unreadable.js';
import { scanDraft } from '../scan-draft.js';

const anomalyRules: Readonly<Record<Anomaly['kind'], RuleMeta>> = {
  damaged,
  limit: limitReached,
  encrypted,
  unsupported,
};

/** `EIO`, `EACCES`: the system's word, not that of a library (`ERR_…`, `Z_…`). */
const systemCode = /^E[A-Z0-9]+$/;

/** @param format title of the format that met it */
export function anomalyDraft(anomaly: Anomaly, format: string): Draft {
  return scanDraft(anomalyRules[anomaly.kind], {
    message: `${format}: ${anomaly.detail}`,
    at: anomaly.at,
    key: anomaly.key,
  });
}

/**
 * What an error of a parser becomes. Time and memory are the whole file's affair and are told once by the caller.
 * @param part what failed, for example the format's title
 */
export function errorDraft(error: unknown, part: string): Draft {
  if (error instanceof FormatError) {
    return scanDraft(error.code === 'unsupported' ? unsupported : damaged, {
      message: `${part}: ${error.message}`,
      at: error.at,
      key: `${part} ${error.code}`,
    });
  }
  if (error instanceof LimitError) {
    return scanDraft(limitReached, { message: `${part}: ${error.message}`, key: error.limit });
  }
  const code = errorCode(error);
  if (code !== undefined && systemCode.test(code)) {
    return scanDraft(unreadable, { message: `${part}: reading failed with ${code}`, key: part });
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return scanDraft(internalError, {
    message: `${part}: the scanner failed with ${what}`,
    key: `${part} ${error instanceof Error ? error.name : 'error'}`,
  });
}
