/** https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs */
import { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { FormatError } from '../../core/errors.js';
import type { ByteSource, Parsed } from '../../core/types.js';
import type { GgmlFacts } from './facts.js';
import { magicOf } from './identify.js';

const versioned: ReadonlySet<string> = new Set(['ggmf', 'ggjt', 'ggla', 'ggsn', 'ggsa']);
const parameterCount = 7;
/** Counts of this size are negative for readers, which keep them in signed 32 bits. */
const negative = 2 ** 31;

/** Reads the parameters at the front; which they are, and all that follows, depends on the architecture. */
export function parseGgml(source: ByteSource): Parsed<GgmlFacts> {
  const magic = magicOf(source.read(0, Math.min(4, source.size)));
  if (magic === undefined)
    throw new FormatError('magic', { offset: 0, length: 4 }, 'no magic number is there');
  const cursor = new BufferedCursor(source, 4);
  const version = versioned.has(magic) ? cursor.u32() : undefined;
  const available = Math.min(parameterCount, Math.floor(cursor.remaining / 4));
  const parameters = Array.from({ length: available }, () => cursor.u32());
  const impossible =
    magic === 'ggla' || magic.startsWith('ggs') ? [] : parameters.filter((value) => value >= negative);
  return { facts: { magic, version, parameters, impossible }, children: [], anomalies: [], covered: [] };
}
