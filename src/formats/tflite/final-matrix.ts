import type { FlatTable } from '../../codecs/flatbuffers/flat-table.js';
import { layerChild } from '../../codecs/weights/final-layer.js';
import type { ByteRange, ByteSource, Child, ParseContext } from '../../core/types.js';
import * as fields from './fields.js';

/** By TensorType. One scale for all elements changes no comparison between classes. */
const dtypes: Readonly<Record<number, string>> = { 0: 'F32', 1: 'F16', 9: 'I8', 10: 'F64' };
/** BuiltinOperator of the schema. */
const fullyConnected = 9;
/** What may stand between the last matrix and the answer: DEQUANTIZE, LOGISTIC, RESHAPE, SOFTMAX, ARG_MAX, QUANTIZE. */
const finishing: ReadonlySet<number> = new Set([6, 14, 22, 25, 56, 114]);

/** Finds the matrix that gives the classes: the weights of the last FULLY_CONNECTED that only such follow. */
export class FinalMatrix {
  #weights: number | undefined;
  #table: FlatTable | undefined;

  operator(builtin: number, table: FlatTable): void {
    if (builtin === fullyConnected) {
      const inputs = table.vector(fields.operator.inputs, 4);
      const hasBias = (inputs?.count ?? 0) > 2 && (inputs?.i32(2) ?? -1) >= 0;
      this.#weights = hasBias ? inputs?.i32(1) : undefined;
    } else if (!finishing.has(builtin)) this.#weights = undefined;
  }

  /** Of the subgraph whose operators were told. */
  tensor(index: number, table: FlatTable): void {
    if (index === this.#weights) this.#table = table;
  }

  get wanted(): number | undefined {
    return this.#weights;
  }

  child(
    source: ByteSource,
    buffers: readonly (ByteRange | undefined)[],
    { weights }: ParseContext,
  ): Child | undefined {
    const table = this.#table;
    if (table === undefined || hasManyScales(table)) return undefined;
    const range = buffers[table.u32(fields.tensor.buffer) ?? 0];
    const dtype = dtypes[table.i8(fields.tensor.type) ?? 0];
    const shape = shapeOf(table);
    if (range === undefined || dtype === undefined || shape[0] === shape[1]) return undefined;
    const name = table.text(fields.tensor.name) ?? 'final layer';
    return layerChild(source, { name, shape, dtype, range }, 'rows', weights);
  }
}

function shapeOf(table: FlatTable): number[] {
  const shape = table.vector(fields.tensor.shape, 4);
  return shape?.count === 2 ? [shape.i32(0), shape.i32(1)] : [];
}

/** A scale for each class changes how classes compare. */
function hasManyScales(table: FlatTable): boolean {
  const scales = table.table(fields.tensor.quantization)?.vector(fields.quantization.scale, 4);
  return (scales?.count ?? 0) > 1;
}
