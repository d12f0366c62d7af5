import type { Log } from 'sarif';

export type Operation =
  'code-scanning/upload-sarif' | 'code-scanning/get-sarif' | 'repos/get-content' | 'git/get-commit';

export interface ScriptedReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ContractOptions {
  readonly flavour?: 'api.github.com' | 'ghes-3.17';
  /** Answers that come first, one a request. */
  readonly script?: Partial<Record<Operation, ScriptedReply[]>>;
  /** Keyed `<commit>:<path>`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Commits that exist. */
  readonly commits?: readonly string[];
}

export interface ContractState {
  readonly requests: readonly {
    readonly method: string;
    readonly path: string;
    readonly authorization: string | undefined;
    readonly body: unknown;
  }[];
  readonly uploads: readonly {
    readonly commit: string;
    readonly ref: string;
    readonly sarif: Log;
    /** The fields of the request's body. */
    readonly keys: readonly string[];
  }[];
  /** Broken rules of the contract, the server's own replies included. */
  readonly violations: readonly string[];
}

export interface ContractServer extends ContractState {
  readonly url: string;
  close(): Promise<void>;
}

export function startContractServer(options?: ContractOptions): Promise<ContractServer>;
