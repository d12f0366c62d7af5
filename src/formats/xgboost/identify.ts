import { headText } from '../../bytes/head-text.js';
import { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { FormatError } from '../../core/errors.js';
import type { ByteSource, Claim } from '../../core/types.js';
import { leastModelBytes, readNames } from './read-binary.js';

const json = /^\s*\{\s*"(?:learner"\s*:\s*\{|version"\s*:\s*\[[\d,\s]+\]\s*,\s*"learner")/;
const telling = /"(?:gradient_booster|learner_model_param|learner_train_param|objective)"/;
/** `{`, the size of the key, `learner`. */
const ubjson = /^\{(?:[iU]\x07|[Iu]\0\x07|[lm]\0{3}\x07|[LM]\0{7}\x07)(?:learner|version)/;

/** The document's first key, or where the old format has the names of objective and booster. */
export function identifyXgboost(head: Uint8Array, source: ByteSource): Claim | undefined {
  const start = headText(head);
  if (ubjson.test(start)) return { confidence: 'certain', because: 'is UBJSON with a learner' };
  if (json.test(start)) {
    const confidence = telling.test(start) ? 'certain' : 'likely';
    return { confidence, because: 'is JSON with a learner' };
  }
  return hasNames(source) ? { confidence: 'certain', because: 'names a booster of XGBoost' } : undefined;
}

function hasNames(source: ByteSource): boolean {
  if (source.size < leastModelBytes) return false;
  try {
    return readNames(new BufferedCursor(source)) !== undefined;
  } catch (error) {
    if (error instanceof FormatError) return false;
    throw error;
  }
}
