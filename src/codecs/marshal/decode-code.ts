import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteRange } from '../../core/types.js';
import { codeLayouts } from './code-layouts.js';
import type { CodeLayout, CodeObject } from './code-object.js';
import { MarshalReader } from './marshal-reader.js';

/** What one layout makes of a stream. */
export interface CodeReading {
  readonly layout: CodeLayout;
  /** The code object at the head; undefined where the stream breaks off before its end. */
  readonly root: CodeObject | undefined;
  /** Code objects that were read whole, inner ones first. */
  readonly finished: readonly CodeObject[];
  /** Texts of a stream that breaks off, bounded. */
  readonly texts: readonly string[];
  /** Bytes read. */
  readonly length: number;
  readonly trouble: Trouble | undefined;
}

export interface Trouble {
  readonly kind: 'damaged' | 'limit';
  readonly at: ByteRange;
  readonly detail: string;
}

const layouts = Object.keys(codeLayouts) as CodeLayout[];

/**
 * Decodes the code object at the head of a marshal stream in every layout of CPython 2.7 and 3.0 to 3.14 (type bytes
 * and fields: Python/marshal.c). Readings that are whole come back all, because each is what some release would load;
 * where none is, the one that got furthest.
 * @throws LimitError when the file's budget is spent
 */
export function decodeCode(bytes: Uint8Array, budget: Budget): readonly CodeReading[] {
  const readings = layouts.map((layout) => readWith(layout, bytes, budget));
  const whole = readings.filter(({ root }) => root !== undefined);
  if (whole.length > 0) return whole;
  return readings.sort((a, b) => b.length - a.length).slice(0, 1);
}

/** The layouts that can make sense of a stream's head at all: its first code object has bytecode and constants. */
export function startsLikeCode(bytes: Uint8Array): boolean {
  const type = bytes[0];
  if (type !== 0x63 && type !== 0xe3) return false;
  return layouts.some((layout) => hasBytecode(bytes, layout, type === 0xe3));
}

const stringTypes = new Set(Buffer.from('stuRr', 'latin1'));
const tupleTypes = new Set(Buffer.from('()r', 'latin1'));

/** More than CPython's compiler lets a function have; four letters of text, as of a pickle's GLOBAL, are more. */
const maxArguments = 0xff_ffff;

/** Field by field: 32-bit integers, then `co_code` as a string that fits, then `co_consts` as a tuple. */
function hasBytecode(bytes: Uint8Array, layout: CodeLayout, isFlagged: boolean): boolean {
  if (isFlagged && layout === '2.7') return false;
  const at = 1 + 4 * codeLayouts[layout].indexOf('code');
  const type = (bytes[at] ?? 0) & 0x7f;
  if (!stringTypes.has(type) || at + 5 > bytes.length) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(1, true) > maxArguments) return false;
  const isReference = type === 0x72 || type === 0x52;
  const length = isReference ? 0 : view.getUint32(at + 1, true);
  const end = at + 5 + length;
  // Bytecode beyond what is read of any stream: the reader says that a limit was reached.
  if (end >= bytes.length) return bytes.length >= limits.maxMarshalBytes;
  return tupleTypes.has((bytes[end] ?? 0) & 0x7f);
}

function readWith(layout: CodeLayout, bytes: Uint8Array, budget: Budget): CodeReading {
  const reader = new MarshalReader(bytes, layout, budget);
  const reading = (root: CodeObject | undefined, trouble?: Trouble): CodeReading => ({
    layout,
    root,
    finished: reader.finished,
    texts: root === undefined ? reader.texts : [],
    length: reader.offset,
    trouble,
  });
  try {
    const value = reader.object();
    return reading(value.type === 'code' ? value.code : undefined);
  } catch (error) {
    return reading(undefined, troubleOf(error, reader.offset));
  }
}

/** The file's own budgets go to the engine, as does any error that is not about the stream. */
function troubleOf(error: unknown, offset: number): Trouble {
  if (error instanceof FormatError) return { kind: 'damaged', at: error.at, detail: error.message };
  if (error instanceof LimitError && error.limit === 'maxMarshalObjects')
    return { kind: 'limit', at: { offset, length: 0 }, detail: error.message };
  throw error;
}
