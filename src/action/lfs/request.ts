import { lookup as resolveName } from 'node:dns';
import { type IncomingMessage, request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Patience } from '../patience.js';
import { type FailedRequest, retryWait } from '../retry-wait.js';
import { isLoopback, isPublicAddress } from './addresses.js';

/** The server said no, said something else than was asked for, or said nothing. */
export class LfsError extends Error {
  override readonly name: string = 'LfsError';
}

/** No connection, or one that broke before an answer came. */
class BrokenConnection extends LfsError {
  override readonly name = 'BrokenConnection';
}

export interface LfsRequest {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The server of the repository: the one host that may have a private address. */
  readonly server: URL;
  readonly signal: AbortSignal;
  readonly patience: Patience;
}

const maxRedirects = 3;
const idleMilliseconds = 60_000;

/**
 * Https, and http only to loopback where the server itself is there. What passes, a stumbling server or a rate limit, is
 * waited for.
 * @throws LfsError
 */
export async function send(url: URL, request: LfsRequest): Promise<IncomingMessage> {
  const { patience, signal } = request;
  for (let attempt = 1; ; attempt++) {
    if (patience.milliseconds === 0) throw new LfsError('the server was waited for long enough in this job');
    const start = performance.now();
    const answer = await follow(url, request).catch((error: unknown) => {
      patience.spend(performance.now() - start);
      if (error instanceof BrokenConnection) return error;
      throw error;
    });
    const seconds = retryWait(failureOf(answer), attempt, true, Date.now());
    if (seconds !== undefined && patience.take(seconds * 1000)) {
      if (!(answer instanceof LfsError)) answer.destroy();
      await sleep(seconds, signal);
    } else if (answer instanceof LfsError) throw answer;
    else return answer;
  }
}

function failureOf(answer: IncomingMessage | BrokenConnection): FailedRequest {
  if (answer instanceof LfsError) return { status: 0, message: answer.message, isBroken: true, headers: {} };
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name, value?.toString()]),
  );
  return { status: answer.statusCode ?? 0, message: '', isBroken: false, headers };
}

async function sleep(seconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(seconds * 1000, undefined, { signal }).catch(() => {
    throw new LfsError('the run was stopped');
  });
}

/** A redirect to another origin gets none of the headers that name somebody. */
async function follow(url: URL, request: LfsRequest): Promise<IncomingMessage> {
  let [at, headers] = [url, request.headers];
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const response = await sendOnce(at, { ...request, headers });
    const { statusCode = 0, headers: answer } = response;
    if (![301, 302, 303, 307, 308].includes(statusCode) || answer.location === undefined) return response;
    response.destroy();
    const next = new URL(answer.location, at);
    if (next.origin !== at.origin) headers = anonymous(headers);
    at = next;
  }
  throw new LfsError(`more than ${String(maxRedirects)} redirects`);
}

function anonymous(headers: LfsRequest['headers']): LfsRequest['headers'] {
  const harmless = new Set(['accept', 'content-type', 'range']);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => harmless.has(name.toLowerCase())));
}

async function sendOnce(
  url: URL,
  { method, headers, body, server, signal }: LfsRequest,
): Promise<IncomingMessage> {
  refuseScheme(url, server);
  const own = isOwnHost(url, server);
  if (!own) refuseAddress(url);
  const options: RequestOptions = { method, headers, signal, ...(own ? {} : { lookup: publicLookup }) };
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      reject(error instanceof LfsError || signal.aborted ? error : new BrokenConnection(error.message));
    };
    const open = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = open(url, options, resolve);
    request.setTimeout(idleMilliseconds, () => request.destroy(new LfsError('the server does not answer')));
    request.on('error', fail).end(body);
  });
}

function refuseScheme(url: URL, server: URL): void {
  const local = url.protocol === 'http:' && isLoopback(url.hostname) && isLoopback(server.hostname);
  if (url.protocol !== 'https:' && !local) throw new LfsError(`an address that is not https: ${url.origin}`);
  if (url.username !== '' || url.password !== '') throw new LfsError('an address with credentials in it');
}

/** Enterprise servers stand in private networks, and keep objects on a host of their own domain. */
function isOwnHost({ hostname }: URL, server: URL): boolean {
  return hostname === server.hostname || hostname.endsWith(`.${server.hostname}`);
}

/** An address that is written out is never looked up. */
function refuseAddress({ hostname }: URL): void {
  const name = hostname.replace(/^\[|\]$/g, '');
  if (isIP(name) !== 0 && !isPublicAddress(name))
    throw new LfsError(`an address that is not public: ${name}`);
}

/** Checks what is connected to, so that a name can't change its mind in between. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolveName(hostname, { ...options, all: true }, (error, addresses) => {
    const bad = addresses.find(({ address }) => !isPublicAddress(address));
    const [first] = addresses;
    if (error !== null) callback(error, '');
    else if (bad !== undefined || first === undefined)
      callback(new LfsError(`${hostname} has an address that is not public`), '');
    else if (options.all === true) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
