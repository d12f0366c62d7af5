import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ByteRange } from '../../core/types.js';
import { count, formatBytes } from '../../reports/count.js';
import type { PartialFile, PointerFile, RemoteObjects } from '../../scan.js';
import { errorCode, errorText } from '../../shell/error-text.js';
import { log } from '../log.js';
import { type LfsServer, locateObjects } from './batch.js';
import { LfsError } from './request.js';
import { SparseObject } from './sparse-object.js';

/** The end of an archive says what is in it, the head of everything else does: both are always looked at. */
const firstBytes = 1 << 20;

/** Git LFS objects of the repository, fetched block by block as scanners ask for them. */
export class LfsObjects implements RemoteObjects {
  readonly #server: LfsServer;
  readonly #folder: string;
  readonly #maxBytes: number;
  readonly #objects = new Map<string, { readonly object: SparseObject; readonly size: number }>();
  readonly #failures = new Map<string, string>();

  /**
   * @param temporary an existing folder
   * @param maxBytes larger objects are not fetched
   */
  constructor(server: LfsServer, temporary: string, maxBytes: number) {
    this.#server = server;
    this.#folder = realpathSync.native(mkdtempSync(join(temporary, 'modelaudit-lfs-')));
    this.#maxBytes = maxBytes;
  }

  get endpoint(): URL {
    return this.#server.endpoint;
  }

  async open(pointers: readonly PointerFile[]): Promise<ReadonlyMap<string, PartialFile>> {
    const wanted = pointers.filter(({ size }) => size > 0 && size <= this.#maxBytes);
    const opened = new Map<string, PartialFile>();
    const addresses = await this.#locate(wanted);
    for (const [at, pointer] of wanted.entries()) {
      const { path, sha256, size } = pointer;
      const address = addresses.get(sha256);
      if (address === undefined) continue;
      const name = join(this.#folder, String(at));
      const file = await this.#attempt(path, async () => {
        const object = new SparseObject(name, pointer, address, this.#server);
        this.#objects.set(path, { object, size });
        const last = Math.max(0, size - firstBytes);
        await object.fetch([
          { offset: 0, length: Math.min(size, firstBytes) },
          { offset: last, length: size - last },
        ]);
      });
      if (file !== undefined) opened.set(path, file);
    }
    return opened;
  }

  async fetch(path: string, ranges: readonly ByteRange[]): Promise<PartialFile | undefined> {
    return this.#attempt(path, async () => this.#objects.get(path)?.object.fetch(ranges));
  }

  async fetchWhole(path: string): Promise<PartialFile | undefined> {
    return this.#attempt(path, async () => this.#objects.get(path)?.object.fetchWhole());
  }

  /** Sentences for the report. */
  notes(): readonly string[] {
    const objects = [...this.#objects.values()];
    const fetched = objects.reduce((sum, { object }) => sum + object.fetchedBytes, 0);
    const whole = objects.reduce((sum, { size }) => sum + size, 0);
    const [failure] = this.#failures.values();
    return [
      ...(objects.length === 0
        ? []
        : [
            `${count(objects.length, 'Git LFS object')} read from the server: ${formatBytes(fetched)} of ${formatBytes(whole)} fetched, ${formatBytes(Math.max(0, whole - fetched))} saved.`,
          ]),
      ...(failure === undefined
        ? []
        : [`${count(this.#failures.size, 'Git LFS object')} could not be fetched: ${failure}.`]),
    ];
  }

  /** Removes everything that was fetched. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #locate(pointers: readonly PointerFile[]): ReturnType<typeof locateObjects> {
    if (pointers.length === 0) return new Map();
    try {
      return await locateObjects(this.#server, pointers);
    } catch (error) {
      for (const { path } of pointers) this.#failures.set(path, reasonOf(error));
      return new Map();
    }
  }

  async #attempt(path: string, work: () => Promise<unknown>): Promise<PartialFile | undefined> {
    try {
      await work();
      return this.#objects.get(path)?.object.file;
    } catch (error) {
      log.debug(`Git LFS object of ${path}: ${String(error)}`);
      this.#failures.set(path, reasonOf(error));
      return undefined;
    }
  }
}

/** A server that misbehaves, a reply that is no JSON, a full disk: the pointer stays what it is. */
function reasonOf(error: unknown): string {
  if (error instanceof LfsError || error instanceof SyntaxError) return error.message;
  if (errorCode(error) === undefined) throw error;
  return errorText(error);
}
