import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../error-code.js';
import type { ScanRoot } from './scan-roots.js';
import { isWithin } from './scan-roots.js';

/** Git's own files are small; what is larger is no such file. */
const maxGitFileBytes = 1 << 20;
const maxNamed = 5;

/** What a checkout leaves out without a trace among the files: submodules and sparse paths. */
export function checkoutNotes(root: ScanRoot): string[] {
  const absent = absentSubmodules(root.realPath);
  const notes: string[] = [];
  if (absent.length > 0) {
    const named = absent.slice(0, maxNamed).map((path) => JSON.stringify(path));
    const more = absent.length > maxNamed ? ', …' : '';
    notes.push(
      `${String(absent.length)} submodule(s) not checked out and not scanned: ${named.join(', ')}${more}`,
    );
  }
  if (isSparse(root.realPath)) notes.push('The checkout is sparse: paths that git left out were not scanned');
  return notes;
}

function absentSubmodules(root: string): string[] {
  const declared = gitFile(join(root, '.gitmodules')).matchAll(/^[ \t]*path[ \t]*=(.*)$/gm);
  return [...declared].map(([, path = '']) => path.trim()).filter((path) => isEmptyFolder(root, path));
}

/** The path is the repository's word: nothing outside the root is looked at, and no link is followed. */
function isEmptyFolder(root: string, path: string): boolean {
  const folder = join(root, path);
  if (folder === root || !isWithin(folder, root) || path.includes('\0')) return false;
  try {
    return lstatSync(folder).isDirectory() && readdirSync(folder).length === 0;
  } catch (error) {
    // A folder that can't be listed is reported by the walk; here only absence counts.
    return errorCode(error) === 'ENOENT';
  }
}

function isSparse(root: string): boolean {
  if (gitFile(join(root, '.git', 'info', 'sparse-checkout')) === '') return false;
  const configs = ['config', 'config.worktree'].map((name) => gitFile(join(root, '.git', name)));
  return configs.some((text) => /^[ \t]*sparseCheckout[ \t]*=[ \t]*true[ \t\r]*$/im.test(text));
}

/** Text of one of git's own files; '' where there is none that could be read. */
function gitFile(path: string): string {
  try {
    const stat = lstatSync(path);
    return stat.isFile() && stat.size <= maxGitFileBytes ? readFileSync(path, 'utf8') : '';
  } catch {
    // Most scanned folders are no checkouts. Notes are a courtesy; what can't be read is no reason to fail.
    return '';
  }
}
