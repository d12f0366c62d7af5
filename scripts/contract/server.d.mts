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
  | 'checks/update'
  | 'graphql/viewer'
  | 'graphql/threads'
  | 'graphql/resolve'
  | 'graphql/reopen';

export type ScriptedReply =
  | {
      readonly status: number;
      /** JSON; nothing of it is held to the description. */
      readonly body?: unknown;
      /** In its place; `headers` say what it is. */
      readonly raw?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection breaks off, or nothing ever comes. */
  | { readonly silence: 'broken' | 'endless' };

export interface ContractOptions {
  readonly flavour?: 'api.github.com' | 'ghes-3.17';
  /** Answers that come first, one a request; where there is none, the usual one. */
  readonly script?: Partial<Record<Operation, (ScriptedReply | undefined)[]>>;
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
  /** Review comments that are there already. */
  readonly comments?: readonly {
    readonly id: number;
    readonly author: string;
    readonly path: string;
    readonly body: string;
  }[];
  /** Ids of review comments whose threads are resolved already. */
  readonly resolved?: readonly number[];
  /** Whether the token may not see threads, or may not resolve them. */
  readonly threads?: 'hidden' | 'locked';
  /** Whose token it is. Default `github-actions[bot]`. */
  readonly viewer?: string;
  /** Whether GitHub refuses to tell. */
  readonly hidesViewer?: boolean;
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
  readonly checkRuns: readonly {
    readonly name: string;
    readonly head_sha: string;
    readonly conclusion: string;
    readonly output: { readonly title: string; readonly summary: string };
    readonly annotations: readonly {
      readonly path: string;
      readonly start_line: number;
      readonly annotation_level: string;
      readonly message: string;
    }[];
  }[];
  /** Review comments that were written or changed. */
  readonly comments: readonly {
    readonly id: number;
    readonly path: string;
    readonly body: string;
    readonly subject_type?: string;
    readonly commit_id?: string;
  }[];
  /** Threads that were resolved, or opened again: `PRRT_<id of the comment>`. */
  readonly resolved: readonly string[];
  readonly reopened: readonly string[];
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
