/** Neutral facts about an ONNX model (https://onnx.ai/onnx/repo-docs/IR.html); tensors are never read. */
import type { ByteRange } from '../../core/types.js';

/** `binary` protobuf, `text` protobuf text format, `syntax` the textual syntax of onnx.parser, `ort` onnxruntime's flatbuffer. */
export type OnnxEncoding = 'binary' | 'text' | 'syntax' | 'ort';

/** A text attribute of an operator, cut to what may be quoted. */
export interface TextAttribute {
  readonly name: string;
  readonly text: string;
}

/** One operator of one domain, with all its nodes. */
export interface OnnxOperator {
  /** '' is the standard domain `ai.onnx`. */
  readonly domain: string;
  readonly opType: string;
  readonly count: number;
  /** The first node: its name, or the name of its first output. */
  readonly node: string;
  /** The graphs that lead to the first node: `graph`, `graph/If_0.then_branch`, `function f`. */
  readonly scope: string;
  readonly at: ByteRange;
  /** Different texts of its nodes outside the standard domains, the first ones. */
  readonly texts: readonly TextAttribute[];
}

/** Where a tensor's elements are said to lie outside the model. */
export interface ExternalData {
  readonly tensor: string;
  readonly scope: string;
  readonly at: ByteRange;
  /** All entries as written, in order; a reader takes the last of one key. */
  readonly entries: readonly (readonly [key: string, value: string])[];
  readonly location: string;
  /** As written; undefined where there is none. */
  readonly offset: string | undefined;
  readonly length: string | undefined;
  /** Bytes that dims and data type ask for; undefined where they say nothing sound. */
  readonly expectedBytes: number | undefined;
  /** Size of the plain file beside the model; undefined where there is none, or a link. */
  readonly fileBytes: number | undefined;
}

export type TensorIssueKind =
  /** More or fewer bytes than dims and data type ask for. */
  | 'size'
  /** Dims that are negative or whose product no memory holds. */
  | 'dims'
  /** Elements in more than one place. */
  | 'dual';

/** A tensor that does not hold what it declares. */
export interface TensorIssue {
  readonly kind: TensorIssueKind;
  readonly tensor: string;
  readonly scope: string;
  readonly at: ByteRange;
  readonly dims: readonly number[];
  readonly dataType: number;
  readonly detail: string;
}

/** A name with characters that are no plain letters. */
export interface UnusualName {
  readonly of: 'operator' | 'domain' | 'node' | 'tensor' | 'function' | 'graph' | 'attribute';
  readonly name: string;
  readonly scope: string;
  readonly at: ByteRange;
}

export interface OnnxFunction {
  readonly domain: string;
  readonly name: string;
}

export interface UnknownField {
  readonly number: number;
  readonly bytes: number;
  readonly at: ByteRange;
}

export interface OnnxFacts {
  readonly encoding: OnnxEncoding;
  readonly irVersion: number | undefined;
  readonly producer: string;
  readonly opsets: readonly { readonly domain: string; readonly version: number }[];
  readonly operators: readonly OnnxOperator[];
  readonly functions: readonly OnnxFunction[];
  readonly externals: readonly ExternalData[];
  readonly tensorIssues: readonly TensorIssue[];
  readonly unusualNames: readonly UnusualName[];
  readonly unknownFields: readonly UnknownField[];
  /** What the main graph takes and gives: `x: float[1, 3, n]`; the first ones. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly nodeCount: number;
  readonly tensorCount: number;
}
