import { latin1 } from '../../../bytes/latin1.js';
import type { Budget, ByteSource } from '../../../core/types.js';
import type { Recorder } from './recorder.js';

const windowBytes = 1 << 20;
const overlapBytes = 512;
/** Hits recorded of one region; names repeat in genuine data, so more tell nothing new. */
const maxHits = 1000;

const maxNameCharacters = 128;

interface Hit {
  readonly module: string;
  readonly name: string;
  readonly at: number;
  readonly length: number;
}

const identifier = `[A-Za-z_][A-Za-z0-9_.]{0,${String(maxNameCharacters - 1)}}`;
/** Two short strings (each perhaps memoized) and STACK_GLOBAL. */
const shortStrings = new RegExp(
  `\\x8c[\\x01-\\x80](${identifier})(?:\\x94|q[^]|h[^])?\\x8c[\\x01-\\x80](${identifier})(?:\\x94|q[^])?\\x93`,
  'g',
);
const nameLine = new RegExp(`(${identifier})\\n`, 'y');

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
    for (const find of [findLines, findShortStrings]) {
      for (const { module, name, at, length } of find(text)) {
        if (at >= windowBytes || hits >= maxHits) break;
        hits++;
        recorder.import(module, name, 4, 'sweep', start + at, length);
      }
    }
  }
}

/** GLOBAL and INST with their two lines, found by the end of the first: what stands before it is looked at once. */
function* findLines(text: string): Iterable<Hit> {
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    nameLine.lastIndex = end + 1;
    const name = nameLine.exec(text)?.[1];
    const at = name === undefined ? undefined : opcodeBefore(text, end);
    if (name === undefined || at === undefined) continue;
    yield { module: text.slice(at + 1, end), name, at, length: end + 1 + name.length + 1 - at };
  }
}

/** Where the longest name that ends at `end` has `c` or `i` before it. */
function opcodeBefore(text: string, end: number): number | undefined {
  let found: number | undefined;
  for (let at = end - 1; at >= Math.max(0, end - maxNameCharacters - 1); at--) {
    const code = text.charCodeAt(at);
    if ((code === 0x63 || code === 0x69) && at < end - 1 && beginsName(text.charCodeAt(at + 1))) found = at;
    if (!beginsName(code) && !continuesName(code)) break;
  }
  return found;
}

function beginsName(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || code === 0x5f || (code >= 0x61 && code <= 0x7a);
}

/** Digits and the dot. */
function continuesName(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2e;
}

function* findShortStrings(text: string): Iterable<Hit> {
  for (const { index, 0: whole, 1: module = '', 2: name = '' } of text.matchAll(shortStrings))
    yield { module, name, at: index, length: whole.length };
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
