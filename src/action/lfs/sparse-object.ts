import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, truncateSync, writeSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { ByteRange } from '../../core/types.js';
import type { PartialFile, PointerFile } from '../../scan.js';
import type { LfsServer, ObjectAddress } from './batch.js';
import { LfsError, send } from './request.js';

/** Bytes that are fetched at once, at least: a request costs more than the rest of its block. */
const blockBytes = 1 << 20;

/** An object of which blocks are fetched as they are wanted, into a file of its size that holds nothing else. */
export class SparseObject {
  readonly #path: string;
  readonly #pointer: PointerFile;
  readonly #address: ObjectAddress;
  readonly #server: LfsServer;
  readonly #blocks = new Set<number>();
  #fetched = 0;

  /** @param path does not exist yet */
  constructor(path: string, pointer: PointerFile, address: ObjectAddress, server: LfsServer) {
    this.#path = path;
    this.#pointer = pointer;
    this.#address = address;
    this.#server = server;
    closeSync(openSync(path, 'wx', 0o600));
    truncateSync(path, pointer.size);
  }

  /** Bytes that came over the network. */
  get fetchedBytes(): number {
    return this.#fetched;
  }

  get file(): PartialFile {
    const { size, sha256 } = this.#pointer;
    return { path: this.#path, size, sha256, present: this.#runs([...this.#blocks]) };
  }

  /** @throws LfsError */
  async fetch(ranges: readonly ByteRange[]): Promise<void> {
    const wanted = ranges.flatMap((range) => blocksOf(range, this.#pointer.size));
    const missing = [...new Set(wanted)].filter((block) => !this.#blocks.has(block));
    for (const run of this.#runs(missing)) await this.#fetchRun(run);
  }

  /** Fetches what is missing and holds the whole to its hash. @throws LfsError */
  async fetchWhole(): Promise<void> {
    await this.fetch([{ offset: 0, length: this.#pointer.size }]);
    const hash = createHash('sha256');
    await pipeline(createReadStream(this.#path), hash);
    if (hash.digest('hex') !== this.#pointer.sha256)
      throw new LfsError('the object is not the one that its pointer names');
  }

  /** Blocks in a row become one range. */
  #runs(blocks: readonly number[]): ByteRange[] {
    const runs: { offset: number; length: number }[] = [];
    for (const block of blocks.toSorted((a, b) => a - b)) {
      const offset = block * blockBytes;
      const length = Math.min(blockBytes, this.#pointer.size - offset);
      const last = runs.at(-1);
      if (last !== undefined && last.offset + last.length === offset) last.length += length;
      else runs.push({ offset, length });
    }
    return runs;
  }

  async #fetchRun(run: ByteRange): Promise<void> {
    const { offset, length } = run;
    // A server without ranges has sent all of it meanwhile.
    if (blocksOf(run, this.#pointer.size).every((block) => this.#blocks.has(block))) return;
    const response = await send(this.#address.href, {
      method: 'GET',
      headers: { ...this.#address.headers, range: `bytes=${String(offset)}-${String(offset + length - 1)}` },
      server: this.#server.endpoint,
      signal: this.#server.signal,
      patience: this.#server.patience,
    });
    const { start, end } = this.#answered(response, offset, length);
    await this.#store(response, start, end);
    for (const block of blocksOf({ offset: start, length: end - start }, this.#pointer.size))
      this.#blocks.add(block);
  }

  /** A server without ranges sends all of it. */
  #answered(response: IncomingMessage, offset: number, length: number): { start: number; end: number } {
    const { statusCode, headers } = response;
    const { size } = this.#pointer;
    if (statusCode === 200) return { start: 0, end: size };
    const said = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers['content-range'] ?? '');
    const asked = Number(said?.[1]) === offset && Number(said?.[2]) === offset + length - 1;
    const whole = said?.[3] === '*' || Number(said?.[3]) === size;
    if (statusCode === 206 && asked && whole) return { start: offset, end: offset + length };
    response.destroy();
    throw new LfsError(
      statusCode === 206
        ? 'the server sends another range than was asked for'
        : `the server answers with status ${String(statusCode)}`,
    );
  }

  async #store(response: IncomingMessage, start: number, end: number): Promise<void> {
    let at = start;
    // Not kept open: there may be more objects than descriptors.
    const descriptor = openSync(this.#path, 'r+');
    try {
      for await (const chunk of response as AsyncIterable<Buffer>) {
        if (at + chunk.length > end) throw new LfsError('the server sends more than was asked for');
        for (let done = 0; done < chunk.length;)
          done += writeSync(descriptor, chunk, done, chunk.length - done, at + done);
        at += chunk.length;
        this.#fetched += chunk.length;
      }
    } catch (error) {
      throw error instanceof LfsError ? error : new LfsError(String(error));
    } finally {
      closeSync(descriptor);
    }
    if (at !== end) throw new LfsError('the server sends less than was asked for');
  }
}

function blocksOf({ offset, length }: ByteRange, size: number): number[] {
  const first = Math.floor(offset / blockBytes);
  const last = Math.floor((Math.min(offset + length, size) - 1) / blockBytes);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
