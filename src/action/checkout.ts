import { existsSync, realpathSync } from 'node:fs';
import system, { dirname, join, resolve } from 'node:path';
import { UsageError } from '../core/errors.js';
import { isInside as isInsideBy, relativePath } from '../core/paths.js';
import { errorText } from '../shell/error-text.js';

/** Where the files are. All paths are absolute, and real but for `named`. */
export interface Checkout {
  readonly workspace: string;
  /** What reports, annotations and alerts are relative to: the repository's own root inside the workspace. */
  readonly root: string;
  /** What inputs are relative to. */
  readonly folder: string;
  /** The same folder by the name that the workflow gives it: which one that is, links in the checkout decide. */
  readonly named: string;
}

/**
 * @param workspace `GITHUB_WORKSPACE`
 * @param workingDirectory the input, relative to the workspace
 * @throws UsageError when it is no folder of the workspace, links followed
 */
export function locateCheckout(workspace: string | undefined, workingDirectory: string): Checkout {
  if (workspace === undefined || workspace === '') throw new UsageError('GITHUB_WORKSPACE is not set');
  const real = realFolder('GITHUB_WORKSPACE', workspace);
  const named = resolve(real, workingDirectory);
  const folder = realFolder('input working-directory', named);
  if (!isInside(folder, real)) {
    throw new UsageError(`input working-directory must stay inside the workspace, not '${workingDirectory}'`);
  }
  return { workspace: real, root: repositoryRoot(real, folder), folder, named };
}

/** Whether `path` is `folder` or below it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  return isInsideBy(path, folder, system);
}

/** `path` as git and reports write it: relative to the root, with `/`. */
export function fromRoot(checkout: Checkout, path: string): string {
  return relativePath(checkout.root, path, system);
}

function realFolder(what: string, path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    throw new UsageError(`${what}: can't find '${path}': ${errorText(error)}`);
  }
}

/** The outermost folder with a `.git`: that of the repository itself, where the inner ones are its submodules. */
function repositoryRoot(workspace: string, folder: string): string {
  const ancestors = [folder];
  for (let at = folder; at !== workspace; at = dirname(at)) ancestors.unshift(dirname(at));
  return ancestors.find((path) => existsSync(join(path, '.git'))) ?? workspace;
}
