import type { IncomingMessage } from 'node:http';
import type { Patience } from '../patience.js';
import type { LfsPointer } from '../../core/lfs-pointer.js';
import { LfsError, send } from './request.js';

/** Where an object is, as the server says. */
export interface ObjectAddress {
  readonly href: URL;
  readonly headers: Readonly<Record<string, string>>;
}

export interface LfsServer {
  /** `<GITHUB_SERVER_URL>/<owner>/<name>.git/info/lfs` */
  readonly endpoint: URL;
  readonly token: string;
  readonly signal: AbortSignal;
  readonly patience: Patience;
}

const mediaType = 'application/vnd.git-lfs+json';
/** The batch API asks clients to stay below some hundred. */
const batchSize = 100;
const maxReplyBytes = 4 << 20;
/** Headers that belong to the connection or to us. */
const reserved = /^(host|connection|content-length|transfer-encoding|range|upgrade|te|trailer)$/i;

/**
 * Asks where objects are: https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 * @returns by SHA-256; objects that the server does not give out are left out
 * @throws LfsError
 */
export async function locateObjects(
  server: LfsServer,
  pointers: readonly LfsPointer[],
): Promise<ReadonlyMap<string, ObjectAddress>> {
  const found = new Map<string, ObjectAddress>();
  for (let at = 0; at < pointers.length; at += batchSize) {
    const reply = await askBatch(server, pointers.slice(at, at + batchSize));
    for (const [oid, address] of readReply(reply)) found.set(oid, address);
  }
  return found;
}

async function askBatch(
  { endpoint, token, signal, patience }: LfsServer,
  pointers: readonly LfsPointer[],
): Promise<unknown> {
  const response = await send(new URL(`${endpoint.href}/objects/batch`), {
    method: 'POST',
    headers: {
      accept: mediaType,
      'content-type': mediaType,
      ...(token === '' ? {} : { authorization: basic(token) }),
    },
    body: JSON.stringify({
      operation: 'download',
      transfers: ['basic'],
      hash_algo: 'sha256',
      objects: pointers.map(({ sha256, size }) => ({ oid: sha256, size })),
    }),
    server: endpoint,
    signal,
    patience,
  });
  if (response.statusCode !== 200) {
    response.destroy();
    throw new LfsError(`the server answers the batch request with status ${String(response.statusCode)}`);
  }
  return JSON.parse(await readText(response)) as unknown;
}

function basic(token: string): string {
  return `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxReplyBytes) throw new LfsError('the reply to the batch request is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

interface Reply {
  readonly objects?: readonly {
    readonly oid?: unknown;
    readonly actions?: {
      readonly download?: { readonly href?: unknown; readonly header?: Readonly<Record<string, unknown>> };
    };
  }[];
}

/** Each field is looked at: the reply decides where the next request goes. */
function* readReply(reply: unknown): Iterable<[string, ObjectAddress]> {
  const { objects = [] } = (reply ?? {}) as Reply;
  for (const { oid, actions } of Array.isArray(objects) ? (objects as NonNullable<Reply['objects']>) : []) {
    const { href, header = {} } = actions?.download ?? {};
    if (typeof oid !== 'string' || typeof href !== 'string' || !URL.canParse(href)) continue;
    const headers = Object.entries(header).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !reserved.test(entry[0]),
    );
    yield [oid, { href: new URL(href), headers: Object.fromEntries(headers) }];
  }
}
