/** Neutral facts about a single tensor, or a list of them, in a file of its own: test data of ONNX, tf.io.serialize_tensor. */
import type { ByteRange } from '../../core/types.js';

export type TensorMessageKind = 'onnx-tensor' | 'onnx-sequence' | 'tensorflow-tensor';

export interface TensorMessageFacts {
  readonly kind: TensorMessageKind;
  /** Files that hold the elements instead, as written. */
  readonly locations: readonly { readonly path: string; readonly at: ByteRange }[];
}
