import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ConfigurationChange } from '../scan.js';
import { errorCode } from '../shell/error-text.js';
import { readTextFile } from '../shell/read-text-file.js';
import { type Checkout, fromRoot, isInside } from './checkout.js';
import type { PolicySource } from './event.js';
import type { Git } from './git.js';
import { ApiError, type GitHubApi } from './github/github-api.js';

/** A file that decides what the gate is: the configuration, or a list that an input or the configuration names. */
export type PolicyFile =
  | { readonly kind: 'found'; readonly text: string }
  | {
      readonly kind: 'absent';
      /** Whether it is the base commit that does not have it. */
      readonly atBase: boolean;
    };

export interface PolicySources {
  readonly checkout: Checkout;
  readonly policySource: PolicySource;
  readonly git: Git | undefined;
  /** Opened when git does not have the commit, as in a shallow checkout. */
  readonly api: () => Promise<GitHubApi | undefined>;
}

/**
 * Reads the files that decide what the gate is. Where the checkout is what is being judged they come from the base
 * commit: from git when the object is there, else from the contents API. What can't be read at the base
 * counts as absent and is noted; the checkout's own copy is never used in its place.
 */
export class PolicyFiles {
  /** The files that differ from the version in force. */
  readonly changes: ConfigurationChange[] = [];
  /** The files that could not be read at the base, as the user calls them. */
  readonly unreadable: string[] = [];
  #refusal: ApiError | undefined;
  readonly #sources: PolicySources;

  constructor(sources: PolicySources) {
    this.#sources = sources;
  }

  /** Why GitHub did not give them; undefined where it was not asked. */
  get refusal(): ApiError | undefined {
    return this.#refusal;
  }

  /**
   * @param name relative to the working directory, or absolute
   * @throws UsageError when a file of the checkout can't be read
   */
  async read(name: string, maxBytes: number): Promise<PolicyFile> {
    const { checkout, policySource } = this.#sources;
    // A pull request that turns the folder into a link must not choose which configuration is meant.
    const path = resolve(checkout.named, name);
    const tracked = placeInRepository(path, checkout);
    if (policySource === 'checkout' || tracked === undefined) return readLocal(path, maxBytes);
    const bytes = await this.#readBase(name, tracked, maxBytes);
    const text = bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    this.#noteChange(name, tracked, text, maxBytes);
    return text === undefined ? { kind: 'absent', atBase: true } : { kind: 'found', text };
  }

  async #readBase(name: string, path: string, maxBytes: number): Promise<Uint8Array | undefined> {
    const found = await readAtBase(this.#sources, path, maxBytes);
    if (found instanceof ApiError) this.#refusal = found;
    if (found === undefined || found instanceof ApiError) {
      this.unreadable.push(name);
      return undefined;
    }
    return found === 'absent' ? undefined : found;
  }

  /** The reader of a green job should know that the gate itself is under change. */
  #noteChange(name: string, path: string, base: string | undefined, maxBytes: number): void {
    if (this.unreadable.includes(name) || tolerantLocal(path, maxBytes) === base) return;
    const message = `${name} differs from the base commit; the version of the base commit is in force`;
    this.changes.push({ path: fromRoot(this.#sources.checkout, path), message });
  }
}

type BaseFile = Uint8Array | 'absent' | ApiError | undefined;

/** Undefined when the base can't be read, an error where GitHub says why. */
async function readAtBase(sources: PolicySources, path: string, maxBytes: number): Promise<BaseFile> {
  const { checkout, policySource, git, api } = sources;
  if (typeof policySource === 'string') return undefined;
  const inRepository = fromRoot(checkout, path);
  const blob = git?.fileAt(policySource.commit, inRepository, maxBytes) ?? { kind: 'unknown' };
  if (blob.kind === 'found') return blob.bytes;
  if (blob.kind === 'absent') return 'absent';
  return askApi(await api(), policySource.commit, inRepository, maxBytes);
}

/** The file's path in the repository, links into it resolved; undefined for files that the workflow put elsewhere. */
function placeInRepository(path: string, { root }: Checkout): string | undefined {
  if (isInside(path, root)) return path;
  const real = realPath(path);
  return isInside(real, root) ? real : undefined;
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return path;
  }
}

function readLocal(path: string, maxBytes: number): PolicyFile {
  const text = readTextFile(path, maxBytes);
  return text === undefined ? { kind: 'absent', atBase: false } : { kind: 'found', text };
}

function tolerantLocal(path: string, maxBytes: number): string | undefined {
  try {
    return readTextFile(path, maxBytes);
  } catch (error) {
    // The pull request's copy is only compared; that it can't be read makes it different.
    return `unreadable: ${String(error)}`;
  }
}

async function askApi(
  api: GitHubApi | undefined,
  commit: string,
  path: string,
  maxBytes: number,
): Promise<BaseFile> {
  if (api === undefined) return undefined;
  try {
    return await api.repository.fileAt(commit, path, maxBytes);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.status === 404 && (await api.repository.reachesCommit(commit)) ? 'absent' : error;
  }
}
