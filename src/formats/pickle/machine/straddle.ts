import { MemorySource } from '../../../bytes/memory-source.js';
import { limits } from '../../../core/limits.js';
import type { ByteSource, Child } from '../../../core/types.js';
import { opcodeByCode } from './opcodes.js';

/** An opcode that begins inside a frame and ends behind it. */
export interface Straddle {
  /** Where the stream begins. */
  readonly stream: number;
  /** Where the FRAME opcode stands. */
  readonly frame: number;
  /** Where the frame ends. */
  readonly end: number;
  /** Where the opcode stands. */
  readonly at: number;
}

/** Bytes of a FRAME opcode with its length. */
const frameBytes = 9;

/** The profile of a stream that the C unpickler reads otherwise: it goes on in that stream, and is no file to search. */
export const splicedStream = 'spliced';

/**
 * What the C unpickler reads where an argument crosses the end of its frame, each as an artifact of its own (P-50). In
 * one stream that is the first such place: behind it the reading is another, and has its own next place.
 */
export function otherReadings(source: ByteSource, straddles: readonly Straddle[]): Child[] {
  const readings = new Map<number, ByteSource>();
  for (const straddle of straddles) {
    if (readings.has(straddle.stream)) continue;
    const reading = spliceStraddle(source, straddle);
    if (reading !== undefined) readings.set(straddle.stream, reading);
  }
  return [...readings.values()].map((reading, index) => ({
    member: `reading-${String(index + 1)}`,
    expects: 'pickle',
    profile: splicedStream,
    open: (): ByteSource => reading,
  }));
}

/**
 * The stream as CPython's C unpickler reads it from a file (before 3.13.15 and 3.14.7): of an argument that crosses the
 * end of its frame it drops what stands inside the frame and takes the whole argument from behind it. Source:
 * Modules/_pickle.c, `_Unpickler_ReadImpl` and `_Unpickler_Readline`; observed by scripts/differential.mjs.
 * @returns undefined where that is no other reading
 */
function spliceStraddle(source: ByteSource, straddle: Straddle): ByteSource | undefined {
  const { stream, frame, end, at } = straddle;
  const argument = straddlingUnit(source, at, end);
  if (argument >= end || end >= source.size) return undefined;
  const rest = source.read(end, Math.min(source.size - end, limits.maxHeadBytes));
  const isNear = argument - stream <= limits.maxHeadBytes;
  const before = isNear
    ? [source.read(stream, frame - stream), source.read(frame + frameBytes, argument - frame - frameBytes)]
    : [Uint8Array.of(0x80, 4), source.read(at, argument - at)];
  return new MemorySource(Buffer.concat([...before, rest]), 'straddled');
}

/** Where the part of the argument begins that crosses the frame's end: a length, a content, a line. */
function straddlingUnit(source: ByteSource, at: number, end: number): number {
  const code = source.read(at, 1)[0] ?? 0;
  const first = at + 1;
  const second = first + firstUnitBytes(source, opcodeByCode.get(code)?.argument, first, end);
  return second <= end ? second : first;
}

/** Bytes of an argument's first unit where it has two; otherwise more than the frame has. */
function firstUnitBytes(
  source: ByteSource,
  argument: string | undefined,
  first: number,
  end: number,
): number {
  switch (argument) {
    case 'bytes1':
      return 1;
    case 'bytes4':
    case 'signed-bytes4':
      return 4;
    case 'bytes8':
    case 'uint8':
      return 8;
    case 'two-lines': {
      const newline = source.read(first, Math.max(0, end - first)).indexOf(0x0a);
      return newline < 0 ? Infinity : newline + 1;
    }
    default:
      return Infinity;
  }
}
