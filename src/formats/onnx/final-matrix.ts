import { layerChild } from '../../codecs/weights/final-layer.js';
import type { ByteRange, Child, ParseContext } from '../../core/types.js';

/** Elements of these types are read, by TensorProto.DataType. */
const dtypes: Readonly<Record<number, string>> = { 1: 'F32', 10: 'F16', 11: 'F64', 16: 'BF16' };
/** What may stand between the last matrix and the answer. */
const finishing: ReadonlySet<string> = new Set(
  'Add Softmax LogSoftmax Sigmoid Identity ArgMax Cast Reshape Squeeze Flatten DequantizeLinear'.split(' '),
);
/** Matrices of one graph that are remembered; initializers stand behind the nodes that use them. CWE-770. */
const maxMatrices = 20_000;

interface Matrix {
  readonly dims: readonly number[];
  readonly dtype: string;
  /** Where its elements lie in the file. */
  readonly range: ByteRange;
}

/** Finds the matrix that gives the classes: the second input of the main graph's last Gemm or MatMul. */
export class FinalMatrix {
  readonly #matrices = new Map<string, Matrix>();
  #last: { readonly input: string; readonly isTransposed: boolean; readonly hasBias: boolean } | undefined;
  #isFinal = false;

  node(opType: string, inputs: readonly string[], isTransposed: boolean): void {
    if (opType === 'Gemm' || opType === 'MatMul') {
      this.#last = { input: inputs[1] ?? '', isTransposed, hasBias: inputs.length > 2 };
      this.#isFinal = true;
    } else if (opType === 'Add' && this.#last?.hasBias === false)
      this.#last = { ...this.#last, hasBias: true };
    else if (opType !== 'Constant' && !finishing.has(opType)) this.#isFinal = false;
  }

  tensor(name: string, dims: readonly number[], dataType: number, range: ByteRange): void {
    const dtype = dtypes[dataType];
    if (dims.length !== 2 || dtype === undefined || this.#matrices.size >= maxMatrices) return;
    this.#matrices.set(name, { dims, dtype, range });
  }

  child({ weights }: ParseContext, source: Parameters<typeof layerChild>[0]): Child | undefined {
    const matrix = this.#last && this.#matrices.get(this.#last.input);
    if (!this.#isFinal || matrix === undefined || this.#last?.hasBias !== true) return undefined;
    const { dims, dtype, range } = matrix;
    // What keeps the number of features is an embedding.
    if (dims[0] === dims[1]) return undefined;
    const layer = { name: this.#last.input, shape: dims, dtype, range };
    return layerChild(source, layer, this.#last.isTransposed ? 'rows' : 'columns', weights);
  }
}
