import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { create, type Globber } from '@actions/glob';
import { UsageError } from '../core/errors.js';
import { selection } from '../scan.js';
import { errorText } from '../shell/error-text.js';
import { type Checkout, fromRoot, isInside } from './checkout.js';
import type { Policy } from './policy.js';

/** Links are never followed: the engine judges where they lead. */
const options = { followSymbolicLinks: false, implicitDescendants: true, matchDirectories: false } as const;

/**
 * The files and folders that the patterns name, as absolute paths. Patterns are relative to the working directory,
 * which the process has to be in.
 * @param mayBeIdle whether patterns may match nothing, as where only a part of the files is wanted
 * @throws UsageError naming the pattern that matches nothing, or that leads out of the workspace
 */
export async function selectPaths(
  policy: Policy,
  checkout: Checkout,
  mayBeIdle = false,
): Promise<readonly string[]> {
  const { paths: patterns, pathsFrom } = policy;
  if (patterns.length === 0) return [checkout.folder];
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  if (wanted.length === 0)
    throw new UsageError(`${pathsFrom}: every pattern is negated, so nothing is named`);
  try {
    await refuseIdle(wanted, policy, checkout, mayBeIdle);
    // Without wildcards the engine lists folders itself, and says what it could not list.
    if (patterns.every(isPlain)) {
      const named = wanted.map((path) => resolve(checkout.folder, path));
      return mayBeIdle ? named.filter((path) => existsSync(path)) : named;
    }
    return await listMatches(policy, checkout, mayBeIdle);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${pathsFrom}: ${errorText(error)}`);
  }
}

function isPlain(pattern: string): boolean {
  return !/^[!~]|[*?[\]\\]/.test(pattern);
}

async function refuseIdle(
  wanted: readonly string[],
  { pathsFrom, exclude }: Policy,
  checkout: Checkout,
  mayBeIdle: boolean,
): Promise<void> {
  for (const pattern of wanted) {
    const globber = await create(pattern, options);
    const outside = globber.getSearchPaths().some((path) => !isInside(path, checkout.workspace));
    if (outside) throw new UsageError(`${pathsFrom}: '${pattern}' leads out of the workspace`);
    if (mayBeIdle) continue;
    const named = isPlain(pattern) && existsSync(resolve(checkout.folder, pattern));
    if (named && exclude.length === 0) continue;
    const isExcluded = (path: string): boolean => isLeftOut(fromRoot(checkout, path), exclude);
    const matches = await matchesLeft(globber, isExcluded).catch((error: unknown) => {
      // What stands under a plain path is the engine's to list, and to tell of where that fails.
      if (named) return 'left';
      throw error;
    });
    if (matches === 'none' && !named) throw new UsageError(`${pathsFrom}: '${pattern}' matches nothing`);
    if (matches === 'excluded')
      throw new UsageError(`${pathsFrom}: '${pattern}' matches nothing that is not excluded`);
  }
}

/** Whether anything matches, and whether anything of it is left to scan; looks no further than that. */
async function matchesLeft(
  globber: Globber,
  isExcluded: (path: string) => boolean,
): Promise<'none' | 'excluded' | 'left'> {
  let found: 'none' | 'excluded' = 'none';
  for await (const path of globber.globGenerator()) {
    if (!isExcluded(path)) return 'left';
    found = 'excluded';
  }
  return found;
}

async function listMatches(
  { paths, pathsFrom, exclude }: Policy,
  checkout: Checkout,
  mayBeIdle: boolean,
): Promise<string[]> {
  const globber = await create(paths.join('\n'), options);
  const found = await globber.glob();
  const left = found.filter((path) => !isLeftOut(fromRoot(checkout, path), exclude));
  if (left.length === 0 && !mayBeIdle)
    throw new UsageError(`${pathsFrom}: everything that matches is excluded again`);
  return left;
}

/** The engine leaves these out of the folders that it lists itself; here every file is named. */
function isLeftOut(path: string, exclude: readonly string[]): boolean {
  const parts = path.split('/');
  if (parts.includes('.git')) return true;
  const left = selection([], exclude);
  return parts.some((_, at) => left.excludes(parts.slice(0, at + 1).join('/')));
}
