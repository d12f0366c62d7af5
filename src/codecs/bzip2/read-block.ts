/** What one block of a bzip2 stream holds, before its Burrows-Wheeler transform is undone. */
import { FormatError } from '../../core/errors.js';
import type { BitInput } from './bit-input.js';
import { BlockCode } from './block-codes.js';
import type { BlockRoom } from './block-room.js';
import { breaksOff } from '../stream/breaks-off.js';

const groupSymbols = 50;
const maxSelectors = 18_002;
const runA = 0;
const runB = 1;

export interface Block {
  readonly crc: number;
  /** Where the first byte of the block stands among its rotations. */
  readonly origin: number;
  /** The low eight bits are the bytes; the transform writes its links above them. */
  readonly links: Uint32Array;
  readonly length: number;
}

/** @throws FormatError `unexpected-end`, `bad-stream`, `unsupported` */
export function readBlock(input: BitInput, room: BlockRoom): Block {
  const crc = (input.take(16) * 0x1_0000 + input.take(16)) >>> 0;
  if (input.take(1) === 1) throw unsupported();
  const origin = input.take(24);
  const bytes = readAlphabet(input);
  const codes = readCodes(input, bytes.length + 2);
  const length = readSymbols(input, codes, bytes, room);
  if (origin >= length) throw breaksOff('a block that begins outside itself');
  return { crc, origin, links: room.links, length };
}

/** Which bytes occur: sixteen bits for ranges of sixteen, and sixteen for each range that is there. */
function readAlphabet(input: BitInput): Uint8Array {
  const ranges = input.take(16);
  const bytes: number[] = [];
  for (let range = 0; range < 16; range++) {
    if (((ranges >> (15 - range)) & 1) === 0) continue;
    const used = input.take(16);
    for (let bit = 0; bit < 16; bit++) if (((used >> (15 - bit)) & 1) === 1) bytes.push(range * 16 + bit);
  }
  if (bytes.length === 0) throw breaksOff('a block of no bytes');
  return Uint8Array.from(bytes);
}

interface Codes {
  readonly tables: readonly BlockCode[];
  /** Which table each group of symbols is written with. */
  readonly selectors: Uint8Array;
  readonly endOfBlock: number;
}

function readCodes(input: BitInput, symbols: number): Codes {
  const count = input.take(3);
  if (count < 2 || count > 6) throw breaksOff('a number of codes that is none');
  const selectors = readSelectors(input, count);
  const tables = Array.from({ length: count }, () => new BlockCode(readLengths(input, symbols)));
  return { tables, selectors, endOfBlock: symbols - 1 };
}

/** Moved to the front, in unary. What exceeds the most that a block can need is read and left, as bzip2 1.0.8 does. */
function readSelectors(input: BitInput, tables: number): Uint8Array {
  const count = input.take(15);
  if (count === 0) throw breaksOff('a block without selectors');
  const recent = Uint8Array.from({ length: tables }, (_, table) => table);
  const selectors = new Uint8Array(Math.min(count, maxSelectors));
  for (let at = 0; at < count; at++) {
    let place = 0;
    while (input.take(1) === 1) if (++place >= tables) throw breaksOff('a selector of no code');
    if (at < selectors.length) selectors[at] = toFront(recent, place);
  }
  return selectors;
}

function readLengths(input: BitInput, symbols: number): Uint8Array {
  const lengths = new Uint8Array(symbols);
  let length = input.take(5);
  for (let symbol = 0; symbol < symbols; symbol++) {
    for (;;) {
      if (length < 1 || length > 20) throw breaksOff('a code of no possible length');
      if (input.take(1) === 0) break;
      length += input.take(1) === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  return lengths;
}

/** Undoes the run lengths of the most recent byte and the moves to the front; gives the number of bytes. */
function readSymbols(input: BitInput, codes: Codes, alphabet: Uint8Array, room: BlockRoom): number {
  let { links } = room;
  const recent = alphabet.slice();
  const { tables, selectors, endOfBlock } = codes;
  let length = 0;
  let run = 0;
  let weight = 1;
  for (const selector of selectors) {
    const table = tables[selector];
    if (table === undefined) break;
    for (let left = groupSymbols; left > 0; left--) {
      const symbol = table.read(input);
      if (symbol === runA || symbol === runB) {
        run += weight << symbol;
        weight *= 2;
        if (run > links.length) links = grown(room, run);
        continue;
      }
      if (run > 0) {
        if (length + run > links.length) links = grown(room, length + run);
        links.fill(recent[0] ?? 0, length, (length += run));
        run = 0;
        weight = 1;
      }
      if (symbol === endOfBlock) return length;
      if (symbol < 0) throw breaksOff('bits that are no code');
      if (length >= links.length) links = grown(room, length + 1);
      links[length++] = toFront(recent, symbol - 1);
    }
  }
  throw breaksOff('a block that does not end');
}

function grown(room: BlockRoom, entries: number): Uint32Array {
  const links = room.grown(entries);
  if (links === undefined) throw breaksOff('a block that is longer than it may be');
  return links;
}

function toFront(recent: Uint8Array, place: number): number {
  const value = recent[place] ?? 0;
  if (place < 16) for (let at = place; at > 0; at--) recent[at] = recent[at - 1] ?? 0;
  else recent.copyWithin(1, 0, place);
  recent[0] = value;
  return value;
}

function unsupported(): FormatError {
  const detail = 'the stream has a randomised block, as only bzip2 before 0.9.5 wrote them';
  return new FormatError('unsupported', { offset: 0, length: 0 }, detail);
}
