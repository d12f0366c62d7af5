/** Neutral facts about a TensorFlow graph: SavedModel, MetaGraph or GraphDef, binary or text. */
import type { ByteRange } from '../../core/types.js';

export type TfGraphKind = 'saved-model' | 'meta-graph' | 'graph';

/** A text that reaches a node: an attribute, or the constant behind one of its inputs. */
export interface NodeText {
  /** The position of the input, or the attribute's name. */
  readonly from: number | string;
  readonly text: string;
  /** Whether the constant is one that loading replaces by the place of an asset. */
  readonly isAsset: boolean;
}

/** Nodes of one operator that are given the same texts. */
export interface TfOperatorUse {
  readonly op: string;
  readonly count: number;
  /** The first node's name. */
  readonly node: string;
  /** `graph`, or the function that holds it. */
  readonly scope: string;
  readonly at: ByteRange;
  readonly texts: readonly NodeText[];
  /** Whether nobody but the caller of the graph gives it the file that it reads. */
  readonly isFedByCaller: boolean;
}

export interface TfAsset {
  readonly filename: string;
  readonly tensor: string;
  readonly at: ByteRange;
  /** Whether a plain file of that name lies in the assets folder; undefined where there is no folder to look into. */
  readonly isThere: boolean | undefined;
}

export interface TfCollection {
  readonly name: string;
  readonly values: number;
  /** Types of the messages in it, where it holds messages of any type. */
  readonly types: readonly string[];
}

export interface TfUnusualName {
  readonly of: 'operator' | 'node' | 'function' | 'asset';
  readonly name: string;
  readonly scope: string;
  readonly at: ByteRange;
}

/** A custom object of a SavedModel that Python code of this name has to restore. */
export interface TfObject {
  readonly identifier: string;
  readonly count: number;
}

export interface TfGraphFacts {
  readonly kind: TfGraphKind;
  readonly encoding: 'binary' | 'text' | 'json';
  readonly version: string;
  readonly tags: readonly string[];
  readonly operators: readonly TfOperatorUse[];
  readonly functionCount: number;
  readonly nodeCount: number;
  readonly signatures: readonly string[];
  readonly assets: readonly TfAsset[];
  readonly collections: readonly TfCollection[];
  readonly objects: readonly TfObject[];
  readonly unusualNames: readonly TfUnusualName[];
}
