import type { Transport } from './transport.js';

/** What a repository holds at a commit. Each call throws `ApiError` unless it says otherwise. */
export class Repository {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The bytes of a file at a commit; undefined when the path is something else, or the file is larger than `maxBytes`.
   * Absence is status 404.
   */
  async fileAt(commit: string, path: string, maxBytes: number): Promise<Uint8Array | undefined> {
    return this.#transport.ask(async ({ client, repository, request }) => {
      const { data, headers } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...repository,
        path,
        ref: commit,
        mediaType: { format: 'raw' },
        // GitHub declares every file to be UTF-8, and the client would read a model as that.
        request: { ...request, parseSuccessResponseBody: false },
      });
      const type = headers['content-type'] ?? '';
      if (type.startsWith('text/html')) throw new TypeError('a page');
      const isFolder = type.startsWith('application/json');
      const body: unknown = data;
      return isFolder || !(body instanceof ReadableStream) ? undefined : await readAtMost(body, maxBytes);
    });
  }

  /** Whether the token reaches the commit at all: GitHub answers 404 to those who may not know. */
  async reachesCommit(commit: string): Promise<boolean> {
    const answer = this.#transport.ask(({ client, repository, request }) =>
      client.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        ...repository,
        commit_sha: commit,
        request,
      }),
    );
    return answer.then(
      () => true,
      () => false,
    );
  }
}

async function readAtMost(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
