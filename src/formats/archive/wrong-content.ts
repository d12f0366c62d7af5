import { limits } from '../../core/limits.js';
import { quoted } from '../../core/quoted.js';
import type { Anomaly, ByteRange } from '../../core/types.js';

/** Members whose content proved wrong when it was read. @param others how many there are beside the first */
export function wrongContent(at: ByteRange, name: string, others: number): Anomaly {
  const shown = quoted(name, limits.maxQuotedCharacters);
  const more = others === 0 ? '' : ` and of ${String(others)} more`;
  const detail = `the content of ${shown}${more} is not the one that its checksum was made of`;
  return { kind: 'damaged', at, detail, key: 'content-checksum' };
}
