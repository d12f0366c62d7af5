/** Huffman codes of literals, RFC 8878 section 4.2. */
import { breaksOff } from '../stream/breaks-off.js';
import { FseState, readFseTable } from './fse-table.js';
import { ReverseBits } from './reverse-bits.js';

const maxCodeBits = 11;

export interface LiteralCode {
  readonly bits: number;
  /** By the next bits: `symbol << 4 | bits`. */
  readonly entries: Uint16Array;
}

export interface ReadCode {
  readonly code: LiteralCode;
  readonly length: number;
}

/** @throws FormatError `bad-stream` */
export function readLiteralCode(bytes: Uint8Array): ReadCode {
  const [header = 0] = bytes;
  const length = header < 128 ? header : (header - 127 + 1) >> 1;
  if (bytes.length < 1 + length) throw breaksOff('a code that ends too early');
  const body = bytes.subarray(1, 1 + length);
  const weights = header < 128 ? codedWeights(body) : plainWeights(body, header - 127);
  return { code: literalCode(weights), length: 1 + length };
}

function plainWeights(body: Uint8Array, count: number): number[] {
  return Array.from({ length: count }, (_, at) => ((body[at >> 1] ?? 0) >> (at % 2 === 0 ? 4 : 0)) & 15);
}

/** Section 4.2.1.2: two states take turns until the bits are over. */
function codedWeights(body: Uint8Array): number[] {
  const { table, length } = readFseTable(body, 6, maxCodeBits + 1);
  const bits = new ReverseBits(body.subarray(length));
  let [turn, other] = [new FseState(table, bits), new FseState(table, bits)];
  const weights: number[] = [];
  for (;;) {
    weights.push(turn.symbol);
    if (weights.length > 255) throw breaksOff('a code of too many symbols');
    turn.advance(bits);
    if (bits.left < 0) {
      weights.push(other.symbol);
      return weights;
    }
    [turn, other] = [other, turn];
  }
}

/** The last symbol's weight is what is missing to a power of two. */
function literalCode(weights: number[]): LiteralCode {
  const total = weights.reduce((sum, weight) => sum + (weight === 0 ? 0 : 2 ** (weight - 1)), 0);
  if (total === 0) throw breaksOff('a code without symbols');
  const bits = 32 - Math.clz32(total);
  const missing = 2 ** bits - total;
  if (bits > maxCodeBits || (missing & (missing - 1)) !== 0 || weights.length > 255)
    throw breaksOff('weights that make no code');
  const all = [...weights, 32 - Math.clz32(missing)];
  const entries = new Uint16Array(1 << bits);
  let at = 0;
  for (let weight = 1; weight <= bits; weight++) {
    for (const [symbol, own] of all.entries()) {
      if (own !== weight) continue;
      const width = 1 << (weight - 1);
      entries.fill((symbol << 4) | (bits + 1 - weight), at, at + width);
      at += width;
    }
  }
  return { bits, entries };
}

/** @param target what one stream fills; @throws FormatError `bad-stream` */
export function decodeLiterals(
  stream: Uint8Array,
  { bits: width, entries }: LiteralCode,
  target: Uint8Array,
): void {
  const bits = new ReverseBits(stream);
  for (let at = 0; at < target.length; at++) {
    const entry = entries[bits.peek(width)] ?? 0;
    bits.drop(entry & 15);
    target[at] = entry >> 4;
  }
  if (bits.left !== 0) throw breaksOff('literals that do not end where they should');
}
