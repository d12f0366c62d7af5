/** RFC 8878 section 3.1.1.3.2.1.1 and appendix A. */
import { fseTable, type FseTable } from './fse-table.js';

export interface NumberCode {
  /** By code: the smallest number, and how many bits are added. */
  readonly bases: Uint32Array;
  readonly bits: Uint8Array;
  readonly maxAccuracy: number;
  readonly predefined: FseTable;
}

function numberCode(
  first: number,
  bits: readonly number[],
  maxAccuracy: number,
  predefined: FseTable,
): NumberCode {
  const bases = new Uint32Array(bits.length);
  for (let code = 0, base = first; code < bits.length; base += 2 ** (bits[code] ?? 0), code++)
    bases[code] = base;
  return { bases, bits: Uint8Array.from(bits), maxAccuracy, predefined };
}

const zeros = (count: number): number[] => new Array<number>(count).fill(0);

export const literalLengths = numberCode(
  0,
  [...zeros(16), 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
  9,
  fseTable(
    [
      4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1,
      -1, -1,
    ],
    6,
  ),
);

export const matchLengths = numberCode(
  3,
  [...zeros(32), 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
  9,
  fseTable(
    [
      1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
      1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1,
    ],
    6,
  ),
);

/** The code is the number of bits itself, behind a one. */
export const offsets: NumberCode = {
  bases: Uint32Array.from({ length: 32 }, (_, code) => 2 ** code),
  bits: Uint8Array.from({ length: 32 }, (_, code) => code),
  maxAccuracy: 8,
  predefined: fseTable(
    [1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1],
    5,
  ),
};
