/** Neutral facts about a TensorFlow Lite model (schema.fbs, identifier TFL3); weights are never read. */
import type { ByteRange } from '../../core/types.js';

/** One operator code with all its uses. */
export interface TfliteOperator {
  /** The custom code; undefined for a builtin operator. */
  readonly custom: string | undefined;
  /** BuiltinOperator; 32 is CUSTOM. */
  readonly builtin: number;
  readonly count: number;
  /** `subgraph main, operator 3` of the first use; undefined where nothing uses it. */
  readonly node: string | undefined;
  readonly at: ByteRange;
  /** Texts inside the custom options of its uses, the first ones. */
  readonly texts: readonly string[];
  /** Texts that reach its uses, the first ones: from constants, and from attributes of the node of a select operator. */
  readonly given: readonly GivenText[];
}

export interface GivenText {
  /** The position of the input, or the attribute's name. */
  readonly from: number | string;
  readonly text: string;
}

export type TfliteIssueKind =
  /** A number that selects a tensor, buffer, operator code or subgraph that is not there. */
  | 'index'
  /** A buffer outside the file. */
  | 'buffer'
  /** A tensor whose buffer holds more or less than its shape and type ask for. */
  | 'size';

export interface TfliteIssue {
  readonly kind: TfliteIssueKind;
  readonly place: string;
  readonly detail: string;
  readonly at: ByteRange;
}

export interface TfliteFacts {
  readonly version: number;
  readonly description: string;
  readonly operators: readonly TfliteOperator[];
  readonly subgraphs: readonly string[];
  readonly signatures: readonly string[];
  readonly metadataNames: readonly string[];
  readonly issues: readonly TfliteIssue[];
  readonly tensorCount: number;
  /** Where groups of external buffers are said to lie. */
  readonly externalGroups: readonly { readonly name: string; readonly at: ByteRange }[];
}
