import { latin1 } from '../../../bytes/latin1.js';
import type { Budget, ByteSource } from '../../../core/types.js';
import type { Recorder } from './recorder.js';

const windowBytes = 1 << 20;
const overlapBytes = 512;
/** Hits recorded of one region; names repeat in genuine data, so more tell nothing new. */
const maxHits = 1000;

const identifier = '[A-Za-z_][A-Za-z0-9_.]{0,127}';
/** GLOBAL and INST with their two lines; or two short strings (each perhaps memoized) and STACK_GLOBAL. */
const patterns: readonly RegExp[] = [
  new RegExp(`[ci](${identifier})\\n(${identifier})\\n`, 'g'),
  new RegExp(
    `\\x8c[\\x01-\\x80](${identifier})(?:\\x94|q[^]|h[^])?\\x8c[\\x01-\\x80](${identifier})(?:\\x94|q[^])?\\x93`,
    'g',
  ),
];

/**
 * Looks for import opcodes in bytes that no stream explains: what a lying length or a broken stream hides from a
 * parser, some loader may still execute (P-33, P-50). Records hits as imports of origin `sweep`.
 */
export function sweepImports(
  source: ByteSource,
  from: number,
  to: number,
  recorder: Recorder,
  budget: Budget,
): void {
  let hits = 0;
  for (let start = from; start < to && hits < maxHits; start += windowBytes) {
    budget.check();
    const end = Math.min(to, start + windowBytes + overlapBytes);
    const text = latin1.decode(source.read(start, end - start));
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        if (match.index >= windowBytes || hits >= maxHits) break;
        hits++;
        recorder.import(match[1] ?? '', match[2] ?? '', 4, 'sweep', start + match.index, match[0].length);
      }
    }
  }
}

/** Offsets of `PROTO 2` to `PROTO 5` between `from` and `to`, one after the other, at most `most`. */
export function* findProtocols(
  source: ByteSource,
  from: number,
  to: number,
  most: number,
  budget: Budget,
): Iterable<number> {
  let found = 0;
  for (let start = from; start < to; start += windowBytes) {
    budget.check();
    const bytes = source.read(start, Math.min(to, start + windowBytes + 1) - start);
    for (let at = bytes.indexOf(0x80); at >= 0 && at < windowBytes; at = bytes.indexOf(0x80, at + 1)) {
      const protocol = bytes[at + 1] ?? 255;
      if (protocol < 2 || protocol > 5) continue;
      if (found++ >= most) return;
      yield start + at;
    }
  }
}
