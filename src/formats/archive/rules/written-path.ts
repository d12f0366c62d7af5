/** What programs that extract an archive make of a name. */

/** Characters that look like a separator or a full stop, or become one where a name is normalised. */
const lookAlikes: readonly (readonly [RegExp, string])[] = [
  [/[\u2044\u2215\u29f8\uff0f]|%2f/gi, '/'],
  [/[\u2216\u29f5\ufe68\uff3c]|%5c/gi, '\\'],
  [/[\u2024\ufe52\uff0e]|%2e/gi, '.'],
  [/\u2025/g, '..'],
];

export function isAbsolute(path: string): boolean {
  return /^[/\\]/.test(path) || namesDrive(path);
}

export function namesDrive(path: string): boolean {
  return /^[a-z]:/i.test(path);
}

/** Windows takes a backslash for a separator and drops blanks at the end of a segment, so it is done here. */
export function climbs(path: string): boolean {
  let depth = 0;
  for (const segment of path.split(/[/\\]/)) {
    const name = segment.trimEnd();
    if (name === '..') depth -= 1;
    else if (name !== '' && name !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

/** The path with everything that only looks like a separator or a full stop put in its place. */
export function withoutLookAlikes(path: string): string {
  return lookAlikes.reduce((plain, [pattern, character]) => plain.replace(pattern, character), path);
}
