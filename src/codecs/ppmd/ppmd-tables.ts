/** Constants of PPMd variant H (https://www.7-zip.org/sdk.html, Ppmd.h and Ppmd7.h). */

/** Probabilities of binary contexts are in units of 2^-14. */
export const binaryScale = 1 << 14;
export const meanBits = 7;
/** Frequencies above are halved. */
export const maxFrequency = 124;
export const escapeByProbability = [25, 14, 9, 7, 5, 5, 4, 4, 4, 3, 3, 3, 2, 2, 2, 2] as const;
export const initialBinaryEscapes = [0x3cdd, 0x1f3f, 0x59bf, 0x48f3, 0x64a1, 0x5abc, 0x6632, 0x6051] as const;

/** By the number of states of the context before, less one: which part of the binary probabilities. */
export const binaryIndex = Uint8Array.from({ length: 256 }, (_, at) => (at < 2 ? at * 2 : at < 11 ? 4 : 6));

/** By the number of states that are not masked, less one: which row of escape estimates. */
export const escapeRow = Uint8Array.of(0, 1, 2, ...rows());

/** From the third row on, each holds one number more than the row before. */
function rows(): number[] {
  const list: number[] = [];
  for (let row = 3; list.length < 253; row++) for (let count = row - 2; count > 0; count--) list.push(row);
  return list.slice(0, 253);
}

/** 8 of symbols that have one of the two highest bits. */
export function highBitsFlag(symbol: number): number {
  return symbol >= 0x40 ? 8 : 0;
}
