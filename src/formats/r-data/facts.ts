/**
 * Where a call stands: evaluated when its value is touched (`promise`, and `binding`, the function of an active one), body
 * of a saved function, or an expression kept as data.
 */
export type CallContext = 'promise' | 'binding' | 'function' | 'data';

export interface RCall {
  /** What is called, `package::name` where the call says so. */
  readonly name: string;
  readonly context: CallContext;
  /** Names of the functions that the call is given to call. */
  readonly given: readonly string[];
  /** Texts that the call is given to read as code. */
  readonly code: readonly string[];
  /** The call as R would print it, cut short. */
  readonly expression: string;
  /** Bytes from the start of the artifact. */
  readonly offset: number;
}

/** A promise: an expression that R evaluates when the value is first touched. */
export interface RPromise {
  readonly expression: string;
  /** Whether the value is still missing, so that the expression will run. */
  readonly isUnevaluated: boolean;
  /** What the expression calls, compiled or not. */
  readonly calls: readonly string[];
  readonly offset: number;
}

/** A vector of a class of its own, whose package is loaded to restore it. */
export interface RAlternativeVector {
  readonly className: string;
  readonly package: string;
  /** The first text of its state: the file of a vector that is mapped from one. */
  readonly text: string | undefined;
  readonly offset: number;
}

export interface RDataFacts {
  readonly encoding: 'xdr' | 'ascii' | 'native';
  readonly version: number;
  readonly calls: readonly RCall[];
  readonly promises: readonly RPromise[];
  /** Packages whose namespaces are loaded to read the file. */
  readonly namespaces: readonly string[];
  readonly alternativeVectors: readonly RAlternativeVector[];
  /** Functions of a workspace that R calls by their name when a session begins or ends. */
  readonly hooks: readonly string[];
}
