export interface LfsServerOptions {
  /** Answers ranges with all of the object. */
  readonly ignoresRanges?: boolean;
  /** Serves these bytes, whatever the object is. */
  readonly forged?: Uint8Array;
  /** Addresses of objects, instead of its own. */
  readonly href?: string;
  /** Redirects that an object's address goes through. */
  readonly redirects?: number;
  /** The status of every batch reply. */
  readonly batchStatus?: number;
  /** Answers to the first requests. `silence` never ends. */
  readonly first?: readonly (
    { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | 'silence' | undefined
  )[];
}

export interface LfsRequestSeen {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly key: string | undefined;
  readonly range: string | undefined;
  readonly accept: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

export class LfsServer {
  readonly requests: LfsRequestSeen[];
  static start(): Promise<LfsServer>;
  get url(): string;
  /** Forgets the requests, keeps the objects, and answers by other options from now on. */
  reset(options?: LfsServerOptions): void;
  /** Keeps an object; gives its pointer file. */
  add(bytes: Uint8Array): string;
  stop(): Promise<void>;
}
