import { existsSync, realpathSync } from 'node:fs';
import system, { basename, dirname, join } from 'node:path';
import { limits } from '../../core/limits.js';
import { isInside } from '../../core/paths.js';
import type { ScanSettings } from '../protocol.js';

/** How to start one scanner process. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The first thing it is told; absent where all is default. */
  readonly settings?: ScanSettings;
}

/** V8's own limit; it lies below the resident limit because buffers and wasm live outside V8's heap. */
const heapMebibytes = Math.floor((limits.maxResidentBytes * 0.8) / 2 ** 20);
/** More flags than this could pass the system's bound on a command line. */
const maxReadRoots = 64;

/**
 * Node's permission model: the process may read the scan roots and its own code, and can't write, spawn or load addons.
 * It gets no variable of the environment, so no token.
 * @param entry absolute path of the scanner process's script
 * @param readRoots absolute real paths
 */
export function scannerLaunch(entry: string, readRoots: readonly string[], settings?: ScanSettings): Launch {
  const readable = [...codeFolders(entry), ...fewRoots(readRoots)];
  return {
    command: process.execPath,
    args: [
      permissionFlag(),
      ...readable.map((path) => `--allow-fs-read=${path}`),
      ...withoutDatabases(),
      '--no-warnings',
      '--disable-proto=delete',
      '--disallow-code-generation-from-strings',
      `--max-old-space-size=${String(heapMebibytes)}`,
      entry,
    ],
    ...(settings === undefined ? {} : { settings }),
    env: process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] ?? '' } : {},
  };
}

/** Node 20 knows the model as an experiment only. */
function permissionFlag(): string {
  return process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
}

/** `node:sqlite` of Node 22 and later opens any file, to write too, and asks no permission. */
function withoutDatabases(): string[] {
  const flag = '--no-experimental-sqlite';
  return process.allowedNodeEnvironmentFlags.has(flag) ? [flag] : [];
}

/** The folder of all bundles; in a development tree, where nothing is bundled, the dependencies too (often a link). */
function codeFolders(entry: string): string[] {
  const code = dirname(dirname(entry));
  const dependencies = join(dirname(code), 'node_modules');
  const isBundled = basename(entry) === 'index.js' || !existsSync(dependencies);
  return isBundled ? [code] : [...new Set([code, dependencies, realpathSync(dependencies)])];
}

/** Drops what lies inside another root; too many roots shrink to the one folder that holds them all. */
function fewRoots(roots: readonly string[]): string[] {
  const all = new Set(roots);
  const outer = [...all].filter((root) => !foldersAbove(root).some((folder) => all.has(folder))).sort();
  return outer.length <= maxReadRoots ? outer : [commonFolder(outer)];
}

function foldersAbove(path: string): string[] {
  const above: string[] = [];
  for (let folder = dirname(path); folder !== above.at(-1); folder = dirname(folder)) above.push(folder);
  return above.filter((folder) => folder !== path);
}

function commonFolder(paths: readonly string[]): string {
  return paths.reduce((common, path) => {
    let folder = common;
    while (!isInside(path, folder, system) && folder !== dirname(folder)) folder = dirname(folder);
    return folder;
  });
}
