import { defineReader } from '../../core/define.js';
import type { AnyReader } from '../../core/types.js';
import { compressions } from './compressions.js';
import type { CompressedFacts, CompressionKind } from './facts.js';
import { parseCompressed } from './parse.js';

export function readerOf(kind: CompressionKind): AnyReader {
  return defineReader<CompressedFacts>({
    parse: (source, context) => parseCompressed(source, context, compressions[kind]),
    rules: [],
  });
}
