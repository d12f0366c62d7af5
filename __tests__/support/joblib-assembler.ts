/** Assembles what joblib writes: wrappers with raw arrays behind them, and Z-files. */
import { deflateSync } from 'node:zlib';
import { pickle, type PickleAssembler } from './pickle-assembler.js';

export interface RawArray {
  /** As numpy.dtype() is called with it. */
  readonly type: string;
  readonly items: number;
  readonly content: Uint8Array;
  /** The state of the dtype, if BUILD gives it one. */
  readonly state?: (assembler: PickleAssembler) => PickleAssembler;
  /** Bytes of padding before the content; none is written where it is undefined. */
  readonly padding?: number;
  readonly module?: string;
  readonly className?: string;
}

/** The wrapper of an array, its BUILD and what joblib writes behind it. */
export function rawArray(array: RawArray): Uint8Array {
  const { type, items, content, padding, state } = array;
  const dtype = pickle().stackGlobal('numpy', 'dtype').short(type).raw(0x89, 0x88, 0x87).reduce();
  const attributes = pickle().mark().short('dtype').raw(dtype.assemble());
  if (state !== undefined) attributes.raw(state(pickle().mark()).tuple().build().assemble());
  attributes.short('shape').int(items).tuple1();
  if (padding !== undefined) attributes.short('numpy_array_alignment_bytes').int(16);
  return pickle()
    .stackGlobal(array.module ?? 'joblib.numpy_pickle', array.className ?? 'NumpyArrayWrapper')
    .emptyTuple()
    .newobj()
    .emptyDict()
    .raw(attributes.setitems().assemble())
    .build()
    .raw(...(padding === undefined ? [] : [padding, new Uint8Array(padding).fill(0xff)]), content)
    .assemble();
}

/** (version, order, subdtype, names, fields, itemsize, alignment, flags). */
export const dtypeState =
  (itemBytes: number, flags: number) =>
  (assembler: PickleAssembler): PickleAssembler =>
    assembler.int(3).short('|').none().none().none().int(itemBytes).int(1).int(flags);

export function zFile(content: Uint8Array, blanks = 0): Uint8Array {
  const header = `ZF${`0x${content.length.toString(16)}`.padEnd(19 + blanks)}`;
  return Buffer.concat([Buffer.from(header), deflateSync(content)]);
}
