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
  const { reader, stack, frameEnd } = machine;
  const { window, base } = reader;
  const end = Math.min(window.length, (frameEnd >= 0 ? frameEnd : reader.size) - base) - longest;
  const skipsTexts = machine.text === undefined;
  let at = reader.at;
  let taken = 0;
  while (at < end) {
    const opcode = window[at] as number;
    let width = fixedWidths[opcode] as number;
    if (width === 0 && skipsTexts) width = textWidth(window, at, opcode);
    if (width > 0) stack.push(base + at);
    else width = move(machine, opcode, window[at + 1] as number);
    if (width === 0) break;
    at += width;
    taken++;
  }
  reader.at = at;
  return taken;
}

/** Bytes of an opcode that pushes a short text of which nothing has to be known; 0 for all others. */
function textWidth(window: Uint8Array, at: number, opcode: number): number {
  let head = 2;
  if (opcode === binunicode) {
    if (window[at + 2] !== 0 || window[at + 3] !== 0 || window[at + 4] !== 0) return 0;
    head = 5;
  } else if (opcode !== shortBinunicode) return 0;
  const length = window[at + 1] as number;
  if (length >= shortText || (length > 0 && (window[at + head] as number) >= firstNonAscii)) return 0;
  return head + length;
}

/** Executes an opcode that marks the stack, puts its top away or fetches what was put away; gives its bytes, or 0. */
function move(machine: Machine, opcode: number, argument: number): number {
  const { stack, memo } = machine;
  if (opcode === memoize && stack.length > 0) {
    machine.put(memo.size);
    return 1;
  }
  if (opcode === mark) {
    machine.marks.push(stack.length);
    return 1;
  }
  if (opcode === binput && stack.length > 0) {
    machine.put(argument);
    return 2;
  }
  const value = opcode === binget ? memo.get(argument) : undefined;
  if (value === undefined) return 0;
  stack.push(value);
  return 2;
}
