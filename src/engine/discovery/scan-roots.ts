import { realpathSync, statSync, type BigIntStats } from 'node:fs';
import system, { dirname, resolve } from 'node:path';
import { UsageError } from '../../core/errors.js';
import { isInside, relativePath } from '../../core/paths.js';
import { errorCode } from '../error-code.js';
import type { Obstacle } from './discovered.js';
import { pathObstacle } from './path-obstacle.js';
import { refuseRemote } from './remote-argument.js';
import { missingPath } from '../rules/missing-path.js';
import { specialFile } from '../rules/special-file.js';
import { symlinkOutside } from '../rules/symlink-outside.js';
import { unreadable } from '../rules/unreadable.js';

/** A path that the user asked for and that exists. */
export interface ScanRoot {
  /** As reports show it: relative to the working directory, with `/`; '' for the working directory itself. */
  readonly path: string;
  /** Absolute real path of the file or folder. */
  readonly realPath: string;
  /** Absolute real path of the folder that may be read: the folder itself, or the one that the file is in. */
  readonly folder: string;
  readonly stat: BigIntStats;
}

export interface RootRequest {
  readonly paths: readonly string[];
  readonly workingDirectory: string;
  /** Whether an argument inside the working directory may lead out of it through links. */
  readonly followOutside: boolean;
}

/** @throws UsageError for empty paths and for URLs */
export function resolveRoots(request: RootRequest): { roots: ScanRoot[]; obstacles: Obstacle[] } {
  const roots: ScanRoot[] = [];
  const obstacles: Obstacle[] = [];
  request.paths.forEach(refuseEmpty);
  request.paths.forEach(refuseRemote);
  for (const argument of new Set(request.paths)) {
    const found = resolveRoot(argument, request);
    if ('draft' in found) obstacles.push(found);
    else roots.push(found);
  }
  return { roots, obstacles };
}

/** Resolved, it would be the working directory, which nobody asked for who passed an unset variable. */
function refuseEmpty(argument: string): void {
  if (argument === '') throw new UsageError('a path is empty');
}

function resolveRoot(argument: string, request: RootRequest): ScanRoot | Obstacle {
  const lexical = resolve(request.workingDirectory, argument);
  const path = shownPath(request.workingDirectory, lexical);
  try {
    const realPath = realpathSync.native(lexical);
    if (!request.followOutside && leaves(request.workingDirectory, lexical, realPath)) {
      return pathObstacle(
        path || '.',
        symlinkOutside,
        'The path leads out of the working directory through a link',
      );
    }
    return existing(path, realPath);
  } catch (error) {
    return absent(path || '.', error);
  }
}

function existing(path: string, realPath: string): ScanRoot | Obstacle {
  const stat = statSync(realPath, { bigint: true });
  if (stat.isDirectory()) return { path, realPath, folder: realPath, stat };
  if (stat.isFile()) return { path, realPath, folder: dirname(realPath), stat };
  return pathObstacle(path, specialFile, 'The path is neither a file nor a folder');
}

function absent(path: string, error: unknown): Obstacle {
  const code = errorCode(error) ?? 'an unknown error';
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? pathObstacle(path, missingPath, 'The path does not exist', 'unreadable')
    : pathObstacle(path, unreadable, `The path can not be read: ${code}`, 'unreadable');
}

function leaves(workingDirectory: string, lexical: string, realPath: string): boolean {
  return isWithin(lexical, workingDirectory) && !isWithin(realPath, realpathSync.native(workingDirectory));
}

/** Whether `path` is `folder` or below it; both absolute and normalised. */
export function isWithin(path: string, folder: string): boolean {
  return isInside(path, folder, system);
}

function shownPath(workingDirectory: string, absolute: string): string {
  return relativePath(workingDirectory, absolute, system);
}
