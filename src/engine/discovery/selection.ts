import picomatch from 'picomatch';
import { UsageError } from '../../core/errors.js';
import { withoutTrailingSlashes } from '../../core/paths.js';

/** Which paths a scan takes in. */
export interface Selection {
  /** Whether a file or folder is left out, with everything below it. */
  excludes(path: string): boolean;
  /** Whether a file is among those that were asked for. */
  includes(path: string): boolean;
}

/**
 * Globs against the path relative to the working directory; a pattern without a slash against the last name too, as in
 * .gitignore. Hidden names are names like any other.
 * @throws UsageError for a pattern that names nothing, such as `./`
 */
export function selection(include: readonly string[] = [], exclude: readonly string[] = []): Selection {
  const wanted = include.map(matcher);
  const unwanted = exclude.map(matcher);
  return {
    excludes: (path) => unwanted.some((matches) => matches(path)),
    includes: (path) => wanted.length === 0 || wanted.some((matches) => matches(path)),
  };
}

function matcher(pattern: string): (path: string) => boolean {
  const plain = withoutTrailingSlashes(pattern.replace(/^\.\//, ''));
  if (plain.trim() === '') throw new UsageError(`the pattern '${pattern}' names nothing`);
  const matches = picomatch(plain, { dot: true });
  if (plain.includes('/')) return matches;
  return (path) => matches(path) || matches(path.slice(path.lastIndexOf('/') + 1));
}
