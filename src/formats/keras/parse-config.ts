import { readJson } from '../../codecs/json/read-json.js';
import { FormatError } from '../../core/errors.js';
import type { Anomaly, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import { ConfigWalk, overfull } from './config-walk.js';
import type { KerasFacts } from './facts.js';

/**
 * A configuration as JSON: a file of its own, a member of an archive, an attribute in HDF5.
 * @throws FormatError `bad-json`; LimitError
 */
export function parseKerasConfig(source: ByteSource, { budget, profile }: ParseContext): Parsed<KerasFacts> {
  const file = readJson(source, budget);
  const { root, hasTrailingText, end } = file;
  const walk = new ConfigWalk(budget);
  walk.walk(root, profile === 'hdf5' ? undefined : (offset) => file.locate(offset));
  const whole = { offset: 0, length: source.size };
  return {
    facts: walk.facts,
    children: walk.children,
    anomalies: [
      ...(hasTrailingText ? [trailing(whole, end)] : []),
      ...(walk.isFull ? [fullness(whole)] : []),
    ],
    covered: [whole],
  };
}

function trailing(at: Anomaly['at'], end: number): Anomaly {
  return {
    kind: 'damaged',
    at,
    detail: `other text follows the configuration at character ${String(end)}`,
    key: 'trailing',
  };
}

export function fullness(at: Anomaly['at']): Anomaly {
  return { kind: 'limit', at, detail: overfull().message, key: 'facts' };
}

/** The document or the reason why it can't be read, for documents of which there are many. */
export function survive<T>(read: () => T): T | FormatError {
  try {
    return read();
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
}
