const encoder = new TextEncoder();

/** Bytes of `text` in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

export interface Fitted {
  readonly blocks: readonly string[];
  readonly dropped: number;
}

/** As many of the first blocks as fit `maxBytes` together with a line break after each. */
export function fit(blocks: readonly string[], maxBytes: number): Fitted {
  let left = maxBytes;
  const end = blocks.findIndex((block) => (left -= byteLength(block) + 1) < 0);
  const kept = end === -1 ? blocks : blocks.slice(0, end);
  return { blocks: kept, dropped: blocks.length - kept.length };
}
