import { lstatSync, readdirSync, type BigIntStats, type Dirent } from 'node:fs';
import { sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { addAll } from '../../core/add-all.js';
import { limits } from '../../core/limits.js';
import { errorCode } from '../error-code.js';
import type { DiscoveredFile, Obstacle } from './discovered.js';
import { promisesModel } from '../model-names.js';
import { pathObstacle } from './path-obstacle.js';
import { limitReached } from '../rules/limit-reached.js';
import { specialFile } from '../rules/special-file.js';
import { unreadable } from '../rules/unreadable.js';
import type { Selection } from './selection.js';

/** A link that was met; links are looked at after everything else, because most lead to what is scanned anyway. */
export interface Link {
  readonly path: string;
  readonly location: Buffer;
  readonly root: string;
}

interface Folder {
  readonly path: string;
  readonly location: Buffer;
  readonly root: string;
}

/** Folders between two turns of the event loop, so that a stop is noticed. */
const foldersPerTurn = 256;
const separator = Buffer.from(sep);

/** Collects what lies under folders, each file and folder once. Paths are bytes: names need not be UTF-8. */
export class Walk {
  readonly files: DiscoveredFile[] = [];
  readonly obstacles: Obstacle[] = [];
  readonly links: Link[] = [];
  readonly #selection: Selection;
  readonly #maxEntries: number;
  readonly #seen = new Set<string>();
  #entries = 0;

  constructor(selection: Selection, maxEntries: number = limits.maxDiscoveredEntries) {
    this.#selection = selection;
    this.#maxEntries = maxEntries;
  }

  /** @param path how reports show the folder; '' for the working directory */
  async folder(path: string, location: Buffer, root: string, signal?: AbortSignal): Promise<void> {
    const pending: Folder[] = [{ path, location, root }];
    for (let turn = 1; pending.length > 0 && signal?.aborted !== true; turn += 1) {
      const next = pending.pop();
      if (next !== undefined) addAll(pending, this.#list(next));
      if (turn % foldersPerTurn === 0) await setImmediate();
    }
  }

  file(path: string, location: Buffer, root: string, stat: BigIntStats): void {
    if (!this.#selection.includes(path) || !this.#firstVisit(location)) return;
    const { dev, ino, size } = stat;
    this.files.push({
      path,
      realPath: location,
      root,
      size: Number(size),
      device: String(dev),
      inode: String(ino),
    });
  }

  special(path: string, message: string): void {
    const severity = promisesModel(path) ? 'warning' : 'info';
    this.obstacles.push(pathObstacle(path, specialFile, message, 'skipped', severity));
  }

  unreadable(path: string, error: unknown): void {
    const code = errorCode(error) ?? 'an unknown error';
    const message = `It can not be read: ${code}`;
    this.obstacles.push(pathObstacle(path === '' ? '.' : path, unreadable, message, 'unreadable'));
  }

  #list(folder: Folder): Folder[] {
    if (!this.#firstVisit(folder.location)) return [];
    try {
      const entries = readdirSync(folder.location, { withFileTypes: true, encoding: 'buffer' });
      return entries.flatMap((entry) => this.#entry(folder, entry));
    } catch (error) {
      this.unreadable(folder.path, error);
      return [];
    }
  }

  #entry(folder: Folder, entry: Dirent<Buffer>): Folder[] {
    const name = entry.name.toString();
    const path = folder.path === '' ? name : `${folder.path}/${name}`;
    const place = {
      path,
      location: Buffer.concat([folder.location, separator, entry.name]),
      root: folder.root,
    };
    if (this.#selection.excludes(path) || this.#overLimit(folder)) return [];
    if (entry.isDirectory()) return name === '.git' ? [] : [place];
    if (entry.isSymbolicLink()) this.links.push(place);
    else if (entry.isFile()) this.#regular(place);
    else this.special(path, 'It is a pipe, a device or a socket, and was not opened');
    return [];
  }

  #regular({ path, location, root }: Folder): void {
    try {
      this.file(path, location, root, lstatSync(location, { bigint: true }));
    } catch (error) {
      this.unreadable(path, error);
    }
  }

  #firstVisit(location: Buffer): boolean {
    const key = location.toString('latin1');
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }

  #overLimit(folder: Folder): boolean {
    this.#entries += 1;
    if (this.#entries <= this.#maxEntries) return false;
    if (this.#entries === this.#maxEntries + 1) {
      const message = `There are more than ${String(this.#maxEntries)} entries; the rest was not scanned`;
      this.obstacles.push(
        pathObstacle(folder.path === '' ? '.' : folder.path, limitReached, message, 'partial'),
      );
    }
    return true;
  }
}
