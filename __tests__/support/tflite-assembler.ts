/** TensorFlow Lite models, table by table (schema.fbs). */
import { flat, flatBuffer, type FlatFields } from './flatbuffer-assembler.js';

export interface TfliteParts {
  /** Custom codes; none is one builtin ADD. */
  readonly customs?: readonly string[];
  readonly operators?: readonly FlatFields[];
  readonly tensors?: readonly FlatFields[];
  readonly buffers?: readonly FlatFields[];
  readonly more?: FlatFields;
}

const builtinAdd: FlatFields = { 0: flat.i8(0), 3: flat.i32(0) };

/** An operator that takes tensor 0 and gives tensor 0. */
export function operator(more: FlatFields = {}): FlatFields {
  return { 0: flat.u32(0), 1: flat.ints([0]), 2: flat.ints([0]), ...more };
}

export function tensor(more: FlatFields = {}): FlatFields {
  return { 0: flat.ints([2]), 1: flat.i8(0), 2: flat.u32(0), 3: flat.text('x'), ...more };
}

export function tflite(parts: TfliteParts = {}): Uint8Array {
  const { customs = [], operators = [operator()], tensors = [tensor()], buffers = [{}], more = {} } = parts;
  const codes = customs.map((code): FlatFields => ({ 0: flat.i8(32), 1: flat.text(code), 3: flat.i32(32) }));
  return flatBuffer('TFL3', {
    0: flat.u32(3),
    1: flat.tables(codes.length === 0 ? [builtinAdd] : codes),
    2: flat.tables([
      {
        0: flat.tables(tensors),
        1: flat.ints([0]),
        2: flat.ints([0]),
        3: flat.tables(operators),
        4: flat.text('main'),
      },
    ]),
    3: flat.text('assembled'),
    4: flat.tables(buffers),
    ...more,
  });
}
