/** What a system's paths are made by: `node:path`, or its `posix` or `win32` half where the other system's rules are tried. */
export interface PathRules {
  readonly sep: string;
  relative(from: string, to: string): string;
}

/** Whether `path` is `folder` or below it; both absolute and normalised. */
export function isInside(path: string, folder: string, { sep }: PathRules): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** `path` as reports, git and code scanning write it: relative to `folder`, with `/`. */
export function relativePath(folder: string, path: string, rules: PathRules): string {
  return rules.relative(folder, path).replaceAll(rules.sep, '/');
}

/** A path or pattern without the slashes behind its last name; `/` alone stays. */
export function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path.charAt(end - 1) === '/') end -= 1;
  return path.slice(0, end);
}
