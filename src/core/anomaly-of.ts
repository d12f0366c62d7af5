import { FormatError, LimitError } from './errors.js';
import type { Anomaly, ByteRange } from './types.js';

/** The damage that a reader came upon. @throws the error itself where it is no FormatError */
export function damageOf(error: unknown): Anomaly {
  if (!(error instanceof FormatError)) throw error;
  return { kind: 'damaged', at: error.at, detail: error.message, key: error.code };
}

/** As `damageOf`; a limit that was reached is told of `whole`. @throws the error itself where it is neither */
export function damageOrLimit(error: unknown, whole: ByteRange): Anomaly {
  if (error instanceof LimitError)
    return { kind: 'limit', at: whole, detail: error.message, key: error.limit };
  return damageOf(error);
}
