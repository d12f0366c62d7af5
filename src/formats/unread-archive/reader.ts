import { defineReader } from '../../core/define.js';
import type { ByteSource, Parsed } from '../../core/types.js';

interface UnreadFacts {
  /** Bytes. */
  readonly size: number;
}

export const unread = defineReader<UnreadFacts>({ parse, rules: [] });

function parse(source: ByteSource): Parsed<UnreadFacts> {
  const at = { offset: 0, length: source.size };
  return {
    facts: { size: source.size },
    children: [],
    anomalies: [{ kind: 'unsupported', at, detail: 'what it holds is not read', key: 'content' }],
    covered: [],
  };
}
