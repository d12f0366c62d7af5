/** RFC 1951 section 3.2.5 and 3.2.6, and where deflate64 differs (APPNOTE 5.5: a window of 64 KiB, two more codes). */
import { huffmanTable, type HuffmanTable } from './huffman.js';

export interface Alphabet {
  /** Bytes that matches reach back. */
  readonly windowBytes: number;
  /** By code from 257 on. */
  readonly lengthBase: Uint16Array;
  readonly lengthBits: Uint8Array;
  readonly distanceBase: Uint32Array;
  readonly distanceBits: Uint8Array;
}

const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5];

function distances(codes: number): Pick<Alphabet, 'distanceBase' | 'distanceBits'> {
  const bits = Uint8Array.from({ length: codes }, (_, code) => Math.max(0, (code >> 1) - 1));
  const base = new Uint32Array(codes);
  for (let code = 0, at = 1; code < codes; at += 2 ** (bits[code] ?? 0), code++) base[code] = at;
  return { distanceBase: base, distanceBits: bits };
}

function lengths(last: {
  readonly base: number;
  readonly bits: number;
}): Pick<Alphabet, 'lengthBase' | 'lengthBits'> {
  const base = new Uint16Array(lengthBits.length + 1);
  for (let code = 0, at = 3; code < lengthBits.length; at += 2 ** (lengthBits[code] ?? 0), code++)
    base[code] = at;
  base[lengthBits.length] = last.base;
  return { lengthBase: base, lengthBits: Uint8Array.of(...lengthBits, last.bits) };
}

export const deflate: Alphabet = {
  windowBytes: 32_768,
  ...lengths({ base: 258, bits: 0 }),
  ...distances(30),
};

export const deflate64: Alphabet = {
  windowBytes: 65_536,
  ...lengths({ base: 3, bits: 16 }),
  ...distances(32),
};

/** In which order a dynamic block gives the lengths of its code lengths. */
export const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;

export interface BlockCodes {
  readonly literals: HuffmanTable;
  readonly distances: HuffmanTable;
}

let fixed: BlockCodes | undefined;

/** RFC 1951 section 3.2.6; made once, because small members use nothing else. */
export function fixedCodes(): BlockCodes {
  fixed ??= makeFixedCodes();
  return fixed;
}

function makeFixedCodes(): BlockCodes {
  const literals = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280);
  const tables = { literals: huffmanTable(literals), distances: huffmanTable(new Uint8Array(32).fill(5)) };
  if (tables.literals === undefined || tables.distances === undefined) throw new TypeError('no fixed codes');
  return { literals: tables.literals, distances: tables.distances };
}
