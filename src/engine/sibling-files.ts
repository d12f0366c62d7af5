import { lstatSync } from 'node:fs';
import system, { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CountingSource } from '../bytes/counting-source.js';
import { FileSource } from '../bytes/file-source.js';
import type { ByteSource } from '../core/types.js';
import { neighbourBounds } from './bounds.js';

/** Opens other files of the scan root for a parser; closes them all at the end. */
export class SiblingFiles {
  readonly #folder: string;
  readonly #root: string;
  readonly #onRead: (bytes: number) => void;
  readonly #opened: FileSource[] = [];
  readonly #absent = new Set<string>();
  #found = false;

  /** @param file absolute real path of the scanned file, @param root absolute real path of its scan root */
  constructor(file: string, root: string, onRead: (bytes: number) => void) {
    this.#folder = dirname(file);
    this.#root = root;
    this.#onRead = onRead;
  }

  /** What was asked for so far: neighbours that are not there, and whether anything else matters besides. */
  get asked(): { readonly absent: readonly string[]; readonly found: boolean } {
    const { count, characters } = neighbourBounds;
    const isTold = this.#absent.size <= count && [...this.#absent].every((path) => path.length <= characters);
    return { absent: isTold ? [...this.#absent] : [], found: this.#found || !isTold };
  }

  /** @param path as the model writes it; undefined unless it leads to a regular file of the root, without any link */
  open(path: string): ByteSource | undefined {
    const source = this.#open(path);
    if (source !== undefined) this.#found = true;
    else if (this.#absent.size <= neighbourBounds.count) this.#absent.add(path);
    return source;
  }

  #open(path: string): ByteSource | undefined {
    const target = resolve(this.#folder, path);
    const inside = relative(this.#root, target);
    if (isAbsolute(path) || path.includes('\0') || !staysInside(inside)) return undefined;
    try {
      return this.#openPlain(target, inside);
    } catch {
      // Absent, unreadable or swapped meanwhile: for the parser there is no such file, and it reports what it misses.
      return undefined;
    }
  }

  close(): void {
    for (const source of this.#opened.splice(0)) source.close();
  }

  #openPlain(target: string, inside: string): ByteSource | undefined {
    const steps = inside.split(sep);
    const onTheWay = steps.map((_, index) => join(this.#root, ...steps.slice(0, index + 1)));
    if (onTheWay.some((step) => lstatSync(step).isSymbolicLink())) return undefined;
    const stat = lstatSync(target, { bigint: true });
    const identity = { device: String(stat.dev), inode: String(stat.ino) };
    const source = FileSource.open(target, inside.replaceAll(sep, '/'), identity);
    this.#opened.push(source);
    return new CountingSource(source, this.#onRead);
  }
}

/** @param path relative to the root, as the system writes it; another drive of Windows stays absolute */
export function staysInside(
  path: string,
  rules: Pick<typeof system, 'sep' | 'isAbsolute'> = system,
): boolean {
  return path !== '' && path !== '..' && !path.startsWith(`..${rules.sep}`) && !rules.isAbsolute(path);
}
