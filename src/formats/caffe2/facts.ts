/** Neutral facts about a Caffe2 network: its operators and what texts they are given. */
import type { ByteRange } from '../../core/types.js';

export interface Caffe2Operator {
  readonly type: string;
  readonly name: string;
  readonly count: number;
  readonly at: ByteRange;
  /** Arguments that are texts. */
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}

export interface Caffe2Facts {
  readonly name: string;
  readonly operators: readonly Caffe2Operator[];
}
