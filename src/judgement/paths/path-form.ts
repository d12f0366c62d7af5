/** What joining a path that a model writes to the model's folder would reach. */

export type PathForm = 'climbs' | 'absolute' | 'drive' | 'unc' | 'home' | 'url' | 'nul' | 'variable';

const effects: Readonly<Record<PathForm, string>> = {
  climbs: 'climbs out of its folder',
  absolute: 'is absolute',
  drive: 'names a drive of a Windows machine',
  unc: 'names a share on another machine',
  home: "names the reader's home folder",
  url: 'is an address, not a file beside the model',
  nul: 'holds a NUL, behind which readers see nothing',
  variable: "is put together from the reader's environment",
};

/**
 * How a written path leaves the folder that it should be in; undefined for one that stays inside. Both separators count
 * on every system: the reader's is not known.
 */
export function pathForm(path: string): PathForm | undefined {
  if (path.includes('\0')) return 'nul';
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return 'url';
  if (/^[a-z]:/i.test(path)) return 'drive';
  if (/^(\\\\|\/\/)/.test(path)) return 'unc';
  if (/^[/\\]/.test(path)) return 'absolute';
  if (/^~[\w-]*([/\\]|$)/.test(path)) return 'home';
  if (/\$\{?\w|%\w+%/.test(path)) return 'variable';
  return climbs(path) ? 'climbs' : undefined;
}

/** The clause of a finding: `is absolute`. */
export function describePathForm(form: PathForm): string {
  return effects[form];
}

/** Judged after normalising, so that `a/../../b` climbs and `a/../b` does not. */
function climbs(path: string): boolean {
  let depth = 0;
  for (const segment of path.split(/[/\\]/)) {
    const name = segment.trimEnd();
    if (name === '..' || segment.trim() === '..') depth -= 1;
    else if (name !== '' && name !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
