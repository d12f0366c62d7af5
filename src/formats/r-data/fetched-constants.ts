import type { RStream } from './r-stream.js';

/** GETFUN and its kin, whose operand is the constant with the function's name (R sources, src/main/eval.c). */
const fetching: ReadonlySet<number> = new Set([23, 24, 25, 26, 27]);
/** CHECKFUN: a value, wherever it came from, is called. */
const checking = 28;
const maxInstructions = 65_536;

/** The constants that instructions take functions by; `any` where they call values, or are too many to read. */
export function fetchedConstants(stream: RStream, words: number): ReadonlySet<number> | 'any' {
  const fetched = new Set<number>();
  const read = Math.min(words, maxInstructions);
  let callsValues = read < words;
  let before = -1;
  for (let index = 0; index < read; index += 1) {
    const word = stream.int();
    callsValues ||= word === checking;
    if (fetching.has(before)) fetched.add(word);
    before = word;
  }
  stream.skip(words - read, 4);
  return callsValues ? 'any' : fetched;
}
