/** A Git LFS server on loopback: the batch API and ranges (git-lfs/docs/api). */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

export class LfsServer {
  requests = [];
  #objects = new Map();
  #replies = [];
  #server;
  #options = {};

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#answer(request, response);
    });
  }

  static async start() {
    const server = new LfsServer();
    await new Promise((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url() {
    return `http://127.0.0.1:${String(this.#server.address().port)}`;
  }

  reset(options = {}) {
    this.#options = options;
    this.#replies = [...(options.first ?? [])];
    this.requests.length = 0;
  }

  add(bytes) {
    const oid = createHash('sha256').update(bytes).digest('hex');
    this.#objects.set(oid, bytes);
    return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${String(bytes.length)}\n`;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request, response) {
    const { method, url: path, headers } = request;
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const { authorization, range, accept, 'content-type': type, 'x-key': key } = headers;
    this.requests.push({ method, path, authorization, range, accept, type, key, body });
    const reply = this.#replies.shift();
    if (reply === 'silence') return;
    if (reply !== undefined) response.writeHead(reply.status, reply.headers).end();
    else if (path.endsWith('/objects/batch')) this.#batch(body, response);
    else this.#object(new URL(path, this.url), range, response);
  }

  #batch(body, response) {
    const { batchStatus = 200, redirects = 0, href } = this.#options;
    const { objects } = JSON.parse(body);
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

  #object(url, range, response) {
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
