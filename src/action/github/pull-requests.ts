import { addAll } from '../../core/add-all.js';
import { list, text, whole } from './answers.js';
import type { Transport } from './transport.js';

/** A file that a pull request adds, changes or deletes. */
export interface ListedFile {
  /** Undefined where the file was deleted. */
  readonly path: string | undefined;
  /** What it was called before; undefined where it is new. */
  readonly previousPath: string | undefined;
  /** The head commit that the list speaks of. */
  readonly commit: string | undefined;
}

/** A comment on a file of a pull request. */
export interface ReviewComment {
  readonly id: number;
  /** Login; empty for an account that is gone. */
  readonly author: string;
  readonly path: string;
  readonly body: string;
}

/** What stands around the comments on one file. */
export interface ReviewThread {
  /** Of GraphQL. */
  readonly id: string;
  readonly isResolved: boolean;
}

interface ThreadPage {
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly nodes: readonly {
          readonly id: string;
          readonly isResolved: boolean;
          readonly comments: { readonly nodes: readonly { readonly databaseId: number | null }[] };
        }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    };
  };
}

type Threads = ThreadPage['repository']['pullRequest']['reviewThreads'];

interface Viewer {
  readonly viewer: { readonly login: string };
}

const pageSize = 100;
const maxCommentPages = 30;
const maxThreadPages = 10;
const threadsQuery =
  'query ($owner: String!, $repo: String!, $number: Int!, $cursor: String) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { reviewThreads(first: 100, after: $cursor) { nodes { id isResolved comments(first: 1) { nodes { databaseId } } } pageInfo { hasNextPage endCursor } } } } }';
const resolveMutation =
  'mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id } } }';
const reopenMutation =
  'mutation ($id: ID!) { unresolveReviewThread(input: { threadId: $id }) { thread { id } } }';

/** Files, comments and threads of pull requests. Each call throws `ApiError` unless it says otherwise. */
export class PullRequests {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The files that a pull request changes, as GitHub lists them now.
   * @param most the list ends there
   */
  async files(number: number, most: number): Promise<ListedFile[]> {
    const found: ListedFile[] = [];
    for (let page = 1; found.length < most; page++) {
      const listed = await this.#transport.ask(async ({ client, repository, request }) => {
        const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
          ...repository,
          pull_number: number,
          per_page: pageSize,
          page,
          request,
        });
        return list(data).map(listedFile);
      });
      addAll(found, listed);
      if (listed.length < pageSize) break;
    }
    return found;
  }

  /** The comments on files and lines of a pull request, oldest first; at most 3,000 of them. */
  async comments(number: number): Promise<ReviewComment[]> {
    const found: ReviewComment[] = [];
    for (let page = 1; page <= maxCommentPages; page++) {
      const listed = await this.#transport.ask(async ({ client, repository, request }) => {
        const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
          ...repository,
          pull_number: number,
          sort: 'created',
          direction: 'asc',
          per_page: pageSize,
          page,
          request,
        });
        return list(data).map(({ id, path, body, user }) => ({
          id: whole(id),
          path: text(path),
          body,
          author: loginOf(user),
        }));
      });
      addAll(found, listed);
      if (listed.length < pageSize) break;
    }
    return found;
  }

  /** Comments on a file as a whole. */
  async commentOnFile(number: number, commit: string, path: string, body: string): Promise<void> {
    await this.#transport.ask(
      ({ client, repository, request }) =>
        client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
          ...repository,
          pull_number: number,
          commit_id: commit,
          path,
          body,
          subject_type: 'file',
          request,
        }),
      // Done twice it would be there twice.
      { repeatable: false },
    );
  }

  async updateComment(id: number, body: string): Promise<void> {
    await this.#transport.ask(({ client, repository, request }) =>
      client.request('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
        ...repository,
        comment_id: id,
        body,
        request,
      }),
    );
  }

  /**
   * The threads of a pull request that the token may resolve or open again, by the id of their first comment; at most
   * 1,000. Only GraphQL knows threads.
   */
  async threads(number: number): Promise<ReadonlyMap<number, ReviewThread>> {
    const found = new Map<number, ReviewThread>();
    let cursor: string | null = null;
    for (let page = 1; page <= maxThreadPages; page++) {
      const { nodes, pageInfo }: Threads = await this.#transport.ask(
        async ({ client, repository, request }) => {
          const variables = { ...repository, number, cursor, request };
          return (await client.graphql<ThreadPage>(threadsQuery, variables)).repository.pullRequest
            .reviewThreads;
        },
      );
      for (const { id, isResolved, comments } of nodes) {
        const first = comments.nodes[0]?.databaseId ?? undefined;
        if (first !== undefined) found.set(first, { id, isResolved });
      }
      if (!pageInfo.hasNextPage) break;
      cursor = pageInfo.endCursor;
    }
    return found;
  }

  async resolveThread(id: string): Promise<void> {
    await this.#transport.ask(({ client, request }) => client.graphql(resolveMutation, { id, request }));
  }

  async reopenThread(id: string): Promise<void> {
    await this.#transport.ask(({ client, request }) => client.graphql(reopenMutation, { id, request }));
  }

  /** Whose token this is; undefined where GitHub does not tell. Only GraphQL answers for every sort of token. */
  async whoAmI(): Promise<string | undefined> {
    try {
      return await this.#transport.ask(
        async ({ client, request }) =>
          (await client.graphql<Viewer>('query { viewer { login } }', { request })).viewer.login,
      );
    } catch {
      return undefined;
    }
  }
}

/** The description has it always there; accounts that are gone are null all the same. */
function loginOf(user: { readonly login: string } | null): string {
  return user?.login ?? '';
}

function listedFile(file: {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string;
  readonly contents_url: string;
}): ListedFile {
  const { filename, status, previous_filename: previous = filename, contents_url: link } = file;
  return {
    path: status === 'removed' ? undefined : filename,
    previousPath: status === 'added' ? undefined : previous,
    commit: /[?&]ref=([0-9a-f]{40,64})$/.exec(link)?.[1],
  };
}
