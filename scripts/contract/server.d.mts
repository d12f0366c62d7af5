import type { Log } from 'sarif';

export type Operation =
  | 'code-scanning/upload-sarif'
  | 'code-scanning/get-sarif'
  | 'repos/get-content'
  | 'git/get-commit'
  | 'pulls/list-files'
  | 'pulls/list-review-comments'
  | 'pulls/create-review-comment'
  | 'pulls/update-review-comment'
  | 'checks/create'
  | 'checks/update';

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
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What the pull request changes. */
  readonly changed?: readonly {
    readonly filename: string;
    readonly status?: 'added' | 'removed' | 'modified' | 'renamed';
    readonly previous_filename?: string;
  }[];
  /** The head commit of the pull request as the list of its files knows it. Default `2222…`. */
  readonly changedAt?: string;
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

export interface ContractServer {
  readonly url: string;
  state(): ContractState;
  /** Forgets what happened and answers by other options from now on. */
  reset(options?: ContractOptions): Promise<void>;
  close(): Promise<void>;
}

export function startContractServer(options?: ContractOptions): Promise<ContractServer>;
