import { createHash } from 'node:crypto';
import {
  constants,
  createReadStream,
  copyFileSync,
  mkdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { errorCode } from '../../shell/error-text.js';
import { type Checkout, isInside } from '../checkout.js';
import type { Git } from '../git.js';
import { ApiError, type GitHubApi } from '../github/github-api.js';
import { log } from '../log.js';
import { readPointer } from '../lfs/pointer.js';

/** Larger base versions are not compared. */
export const maxBaseBytes = 200e6;
/** One request each; more are not compared. */
const maxRequests = 50;
const maxCompanionBytes = 1 << 20;
const maxCompanions = 200;
/** Plain names only: what else a tree may hold is no name for a file everywhere. */
const companion = /^[\w.-]+\.(py|json|ya?ml|jinja2?|txt)$/i;

export interface BaseSources {
  readonly checkout: Checkout;
  readonly git: Git | undefined;
  /** Undefined where the API is not to be asked. */
  readonly api: (() => Promise<GitHubApi | undefined>) | undefined;
}

/** Lays the base versions of files out in a folder, under the names that the pull request gives them. */
export class BaseFiles {
  readonly folder: string;
  readonly #commit: string;
  readonly #sources: BaseSources;
  readonly #companions = new Set<string>();
  #requests = 0;

  /** @param folder absolute, new */
  constructor(folder: string, commit: string, sources: BaseSources) {
    this.folder = folder;
    this.#commit = commit;
    this.#sources = sources;
  }

  /** Gives whether the base version is there now. */
  async add(path: string, basePath: string): Promise<boolean> {
    const target = resolve(this.folder, path);
    if (!isInside(target, this.folder) || target === this.folder) return false;
    try {
      mkdirSync(dirname(target), { recursive: true });
      const found = this.#fromGit(basePath, target) ?? (await this.#fromApi(basePath, target));
      return found && (await this.#resolvePointer(path, target));
    } catch (error) {
      // A name that the temporary folder can't hold, a disk that is full: then there is nothing to compare with.
      if (errorCode(error) === undefined) throw error;
      log.debug(`No base version of ${path}: ${String(error)}`);
      return false;
    }
  }

  /** Undefined where git does not know. */
  #fromGit(path: string, target: string): boolean | undefined {
    const { git } = this.#sources;
    const entry = git?.entryAt(this.#commit, path);
    if (git === undefined || entry === undefined) return undefined;
    if (entry.size > maxBaseBytes) return false;
    this.#addCompanions(git, dirname(path), dirname(target));
    return write(git, entry, target);
  }

  /** Manifests and modules beside a model decide what some findings say. */
  #addCompanions(git: Git, folder: string, target: string): void {
    if (this.#companions.has(folder)) return;
    this.#companions.add(folder);
    const beside = git
      .filesIn(this.#commit, folder === '.' ? '' : folder)
      .filter(({ name, size }) => size <= maxCompanionBytes && companion.test(name));
    for (const entry of beside.slice(0, maxCompanions)) write(git, entry, join(target, entry.name));
  }

  async #fromApi(path: string, target: string): Promise<boolean> {
    const api = this.#requests < maxRequests ? await this.#sources.api?.() : undefined;
    if (api === undefined) return false;
    this.#requests++;
    try {
      const bytes = await api.repository.fileAt(this.#commit, path, maxBaseBytes);
      if (bytes === undefined) return false;
      writeFileSync(target, bytes, { flag: 'wx' });
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return false;
    }
  }

  /** Where the checkout holds the object and the base its pointer, the object is what has to be compared. */
  async #resolvePointer(path: string, target: string): Promise<boolean> {
    const { root } = this.#sources.checkout;
    const pointer = readPointer(target);
    if (pointer === undefined || readPointer(join(root, path)) !== undefined) return true;
    if (pointer.size > maxBaseBytes) return false;
    const { sha256 } = pointer;
    const object = join(root, '.git/lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    if (!isObject(object, pointer.size)) return false;
    rmSync(target);
    copyFileSync(object, target, constants.COPYFILE_EXCL);
    return (await hashOf(target)) === sha256;
  }
}

/** What is there already came from the base too. */
function write(git: Git, entry: { readonly id: string; readonly size: number }, target: string): boolean {
  try {
    return git.writeBlob(entry, target);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return true;
    throw error;
  }
}

function isObject(path: string, size: number): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size === size;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
