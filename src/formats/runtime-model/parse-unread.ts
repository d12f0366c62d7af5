import type { ByteSource, Parsed } from '../../core/types.js';
import type { RuntimeModelFacts } from './facts.js';
import { parsedFrame } from './frame.js';

/** Of a format whose frame is not read. */
export function parseUnread(source: ByteSource): Parsed<RuntimeModelFacts> {
  return parsedFrame(source, {});
}
