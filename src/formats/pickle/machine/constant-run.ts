import type { Machine } from './machine.js';

const code = (character: string): number => character.charCodeAt(0);

/** Bytes of each opcode that pushes a number or a singleton, its argument included; 0 for all others. */
const fixedWidths = new Uint8Array(256);
for (const [opcode, width] of Object.entries({ K: 2, M: 3, J: 5, G: 9, N: 1, '\x88': 1, '\x89': 1 })) {
  fixedWidths[code(opcode)] = width;
}

const mark = code('(');
const binget = code('h');
const binput = code('q');
const memoize = 0x94;
const shortBinunicode = 0x8c;
const binunicode = code('X');

/** Texts below are too short to carry an artifact of their own, but for bytes that protocol 2 wrote as text. */
const shortText = 24;
const firstNonAscii = 0x80;
/** Bytes of the longest opcode that is taken here, its argument included. */
const longest = 5 + shortText;

/**
 * Executes the opcodes that follow as long as they push plain constants, put them away, fetch what was put away, or
 * mark the stack: what data is made of, at the speed of one loop instead of one call an opcode. Everything out of the
 * ordinary is left to the handlers: the end of the window or of the frame, values that are missing, texts that may
 * matter.
 * @returns how many opcodes were executed
 */
export function runConstants(machine: Machine): number {
  const { reader, stack, marks, memo, frameEnd } = machine;
  const { window, base } = reader;
  const end = Math.min(window.length, (frameEnd >= 0 ? frameEnd : reader.size) - base) - longest;
  const skipsTexts = machine.text === undefined;
  let at = reader.at;
  let taken = 0;
  while (at < end) {
    const opcode = window[at] as number;
    const width = fixedWidths[opcode] as number;
    if (width > 0) {
      stack.push(base + at);
      at += width;
    } else if (opcode === shortBinunicode && skipsTexts) {
      const length = window[at + 1] as number;
      if (length >= shortText || (length > 0 && (window[at + 2] as number) >= firstNonAscii)) break;
      stack.push(base + at);
      at += 2 + length;
    } else if (opcode === memoize) {
      if (stack.length === 0) break;
      machine.put(memo.size);
      at++;
    } else if (opcode === binget) {
      const value = memo.get(window[at + 1] as number);
      if (value === undefined) break;
      stack.push(value);
      at += 2;
    } else if (opcode === mark) {
      marks.push(stack.length);
      at++;
    } else if (opcode === binput) {
      if (stack.length === 0) break;
      machine.put(window[at + 1] as number);
      at += 2;
    } else if (opcode === binunicode && skipsTexts) {
      const length = (window[at + 1] as number) | ((window[at + 2] as number) << 8);
      if (window[at + 3] !== 0 || window[at + 4] !== 0) break;
      if (length >= shortText || (length > 0 && (window[at + 5] as number) >= firstNonAscii)) break;
      stack.push(base + at);
      at += 5 + length;
    } else break;
    taken++;
  }
  reader.at = at;
  return taken;
}
