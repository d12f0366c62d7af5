/**
 * Whether `pattern` names `path`, both with `/`: `?` is one character and `*` any number of them within a folder's
 * name, `**` as a whole segment is any number of folders, a backslash takes the next character as it is. Everything
 * else, brackets and braces included, means itself, because file names hold those. Quadratic at worst.
 */
export function matchesPath(pattern: string, path: string): boolean {
  return matches(segments(pattern), path.split('/'), matchesSegment, (segment) => segment === '**');
}

/** A pattern that names this path and no other. */
export function escapePath(path: string): string {
  return path.replace(/[\\*?]/g, String.raw`\$&`);
}

/** Cuts at slashes; one behind a backslash cuts too, since no name can hold it. */
function segments(pattern: string): string[] {
  return pattern.replace(/^\.\//, '').split('/');
}

function matchesSegment(pattern: string, name: string): boolean {
  const tokens = pattern.match(/\\.|./gsu) ?? [];
  return matches(tokens, Array.from(name), matchesCharacter, (token) => token === '*');
}

function matchesCharacter(token: string, character: string): boolean {
  if (token === '?') return true;
  return token.length > 1 && token.startsWith('\\') ? token.slice(1) === character : token === character;
}

/** The usual walk with one point to come back to: the last item that takes any number. */
function matches(
  pattern: readonly string[],
  items: readonly string[],
  matchesOne: (part: string, item: string) => boolean,
  takesAny: (part: string) => boolean,
): boolean {
  let at = 0;
  let back: { readonly at: number; item: number } | undefined;
  for (let item = 0; item < items.length || at < pattern.length;) {
    const part = pattern[at];
    if (part !== undefined && takesAny(part)) {
      back = { at, item };
      at += 1;
    } else if (item < items.length && part !== undefined && matchesOne(part, items[item] ?? '')) {
      at += 1;
      item += 1;
    } else if (back !== undefined && back.item < items.length) {
      back.item += 1;
      at = back.at + 1;
      item = back.item;
    } else return false;
  }
  return true;
}
