import { table } from '../../../core/table.js';
import { FormatError } from '../../../core/errors.js';
import type { Machine } from './machine.js';
import { UnknownValue } from './values.js';

/** Executes one opcode whose byte has been read already. */
export type Handler = (machine: Machine) => void;

const atom: Handler = (machine) => {
  machine.push(machine.at);
};

const fixed =
  (width: number): Handler =>
  (machine) => {
    machine.reader.skip(width);
    machine.push(machine.at);
  };

/** What float() and int() take a text by; a letter or a colon begins no number. */
const floatStart = /^\s*(?:[+-]?(?:\d|\.\d|inf|nan)|$)/i;
const integerStart = /^\s*(?:[+-]?\d|$)/;
const numberHeadBytes = 64;

/** Moves behind a number; gives the length of its line. @throws FormatError of a strict machine where it is none */
function numberLine({ reader, isStrict, at }: Machine, start: RegExp): number {
  const from = reader.offset;
  const length = reader.skipLine();
  if (isStrict && !start.test(readText(reader.peek(from, Math.min(length, numberHeadBytes)))))
    throw new FormatError('bad-number', { offset: at, length: 1 }, 'a line holds no number');
  return length;
}

function readText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

const floatLine: Handler = (machine) => {
  numberLine(machine, floatStart);
  machine.push(machine.at);
};

/** Digits that Python turns into an integer since 3.11 (sys.int_info.default_max_str_digits); earlier ones take any. */
const maxDigits = 4300;

const integerLine: Handler = (machine) => {
  if (numberLine(machine, integerStart) > maxDigits) machine.recorder.divergence('odd-number', machine.at);
  machine.push(machine.at);
};

/** A text line that may carry an artifact of its own: STRING has it in quotes, UNICODE has none. */
const textLine =
  (quotes: 0 | 1): Handler =>
  (machine) => {
    const start = machine.reader.offset;
    const length = machine.reader.skipLine();
    machine.text?.(start, length);
    machine.embedded.text(machine.reader, start + quotes, length - 2 * quotes);
    machine.push(machine.at);
  };

type Width = 1 | 4 | 8;

function readLength(machine: Machine, width: Width): number {
  if (width === 1) return machine.reader.u8();
  return width === 4 ? machine.reader.u32() : machine.reader.u64();
}

const counted =
  (width: Width, content: 'bytes' | 'text'): Handler =>
  (machine) => {
    const { reader } = machine;
    const length = readLength(machine, width);
    const start = reader.offset;
    reader.skip(length);
    if (content === 'text') machine.text?.(start, length);
    machine.embedded[content](reader, start, length);
    machine.push(machine.at);
  };

/** BINSTRING and LONG4: CPython refuses a negative length, older and other readers take it as unsigned (P-66). */
const signedCounted: Handler = (machine) => {
  const { reader } = machine;
  const length = reader.i32();
  if (length < 0) {
    machine.recorder.divergence('negative-length', machine.at);
    throw new FormatError(
      'negative-length',
      { offset: machine.at, length: 5 },
      'a string declares a negative length',
    );
  }
  const start = reader.offset;
  reader.skip(length);
  machine.text?.(start, length);
  machine.embedded.bytes(reader, start, length);
  machine.push(machine.at);
};

const outOfBand: Handler = (machine) => {
  machine.push(new UnknownValue('a buffer that the loader supplies'));
};

/** Opcodes that push plain constants. */
export const plainHandlers: Readonly<Record<string, Handler>> = table({
  NONE: atom,
  NEWTRUE: atom,
  NEWFALSE: atom,
  INT: integerLine,
  LONG: integerLine,
  FLOAT: floatLine,
  STRING: textLine(1),
  UNICODE: textLine(0),
  BININT: fixed(4),
  BININT1: fixed(1),
  BININT2: fixed(2),
  BINFLOAT: fixed(8),
  LONG1: counted(1, 'bytes'),
  LONG4: signedCounted,
  BINSTRING: signedCounted,
  SHORT_BINSTRING: counted(1, 'bytes'),
  BINBYTES: counted(4, 'bytes'),
  SHORT_BINBYTES: counted(1, 'bytes'),
  BINBYTES8: counted(8, 'bytes'),
  BYTEARRAY8: counted(8, 'bytes'),
  SHORT_BINUNICODE: counted(1, 'text'),
  BINUNICODE: counted(4, 'text'),
  BINUNICODE8: counted(8, 'text'),
  NEXT_BUFFER: outOfBand,
  READONLY_BUFFER: () => undefined,
});
