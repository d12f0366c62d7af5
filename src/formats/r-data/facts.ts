/** Where a call stands: evaluated when its value is touched, body of a saved function, or an expression kept as data. */
export type CallContext = 'promise' | 'function' | 'data';

export interface RCall {
  /** What is called, `package::name` where the call says so. */
  readonly name: string;
  readonly context: CallContext;
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
  /** Whether the expression calls anything. */
  readonly calls: readonly string[];
  readonly offset: number;
}

export interface RDataFacts {
  readonly encoding: 'xdr' | 'ascii' | 'native';
  readonly version: number;
  readonly calls: readonly RCall[];
  readonly promises: readonly RPromise[];
  /** Packages whose namespaces are loaded to read the file. */
  readonly namespaces: readonly string[];
}
