import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

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
}

export interface LfsRequestSeen {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly key: string | undefined;
  readonly range: string | undefined;
}

/** A Git LFS server on loopback: the batch API and ranges (git-lfs/docs/api). */
export class LfsServer {
  readonly requests: LfsRequestSeen[] = [];
  readonly #objects = new Map<string, Uint8Array>();
  readonly #server: Server;
  #options: LfsServerOptions = {};

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#answer(request, response);
    });
  }

  static async start(): Promise<LfsServer> {
    const server = new LfsServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  reset(options: LfsServerOptions = {}): void {
    this.#options = options;
    this.requests.length = 0;
  }

  /** Keeps an object; gives its pointer file. */
  add(bytes: Uint8Array): string {
    const oid = createHash('sha256').update(bytes).digest('hex');
    this.#objects.set(oid, bytes);
    return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${String(bytes.length)}\n`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url: path = '', headers } = request;
    const { authorization, range } = headers;
    const key = headers['x-key'];
    this.requests.push({ path, authorization, range, key: typeof key === 'string' ? key : undefined });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (path.endsWith('/objects/batch')) this.#batch(Buffer.concat(chunks).toString(), response);
    else this.#object(new URL(path, this.url), range, response);
  }

  #batch(body: string, response: ServerResponse): void {
    const { batchStatus = 200, redirects = 0, href } = this.#options;
    const { objects } = JSON.parse(body) as { objects: readonly { oid: string; size: number }[] };
    const found = objects.map(({ oid, size }) =>
      this.#objects.has(oid)
        ? {
            oid,
            size,
            actions: {
              download: {
                href: href ?? `${this.url}/${oid}?hops=${String(redirects)}`,
                header: { 'X-Key': 'k' },
              },
            },
          }
        : { oid, size, error: { code: 404, message: 'Object does not exist' } },
    );
    response.writeHead(batchStatus, { 'content-type': 'application/vnd.git-lfs+json' });
    response.end(JSON.stringify({ transfer: 'basic', objects: found }));
  }

  #object(url: URL, range: string | undefined, response: ServerResponse): void {
    const hops = Number(url.searchParams.get('hops'));
    if (hops > 0) {
      response.writeHead(302, { location: `${url.pathname}?hops=${String(hops - 1)}` }).end();
      return;
    }
    const bytes = this.#options.forged ?? this.#objects.get(url.pathname.slice(1));
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    if (bytes === undefined) response.writeHead(404).end();
    else if (first === undefined || this.#options.ignoresRanges === true) response.writeHead(200).end(bytes);
    else {
      const part = bytes.subarray(Number(first), Number(last) + 1);
      const length = String(bytes.length);
      response.writeHead(206, { 'content-range': `bytes ${first}-${String(last)}/${length}` }).end(part);
    }
  }
}
