import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../core/errors.js';
import { errorText } from './error-text.js';

/**
 * Writes a report in one step: a new file beside the target is filled and renamed, so nobody sees half a report
 * and nothing is written through a link.
 * @throws UsageError when the target is a link, no regular file, or can't be written
 */
export function writeOutputFile(target: string, text: string): void {
  try {
    refuseOtherThanFile(target);
    replaceFile(target, text);
  } catch (error) {
    throw new UsageError(`can't write '${target}': ${errorText(error)}`);
  }
}

function replaceFile(target: string, text: string): void {
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`);
  fillNewFile(draft, text);
  try {
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function refuseOtherThanFile(target: string): void {
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile()) return;
  const kind = stats.isSymbolicLink() ? 'a link' : stats.isDirectory() ? 'a folder' : 'no regular file';
  throw new Error(`it is ${kind}`);
}

/** Windows has no O_NOFOLLOW; O_EXCL alone refuses an existing link there. */
function fillNewFile(path: string, text: string): void {
  const noFollow = (constants as { O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0;
  const descriptor = openSync(
    path,
    constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | noFollow,
    0o666,
  );
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}
