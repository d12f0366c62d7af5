const [backslash, newline] = [0x5c, 0x0a];

/**
 * Where a text in quotes ends: the index behind its closing quote; undefined where it has none. A backslash takes the
 * next character with it. A loop, because a regular expression keeps every character of such a text on its stack.
 * @param start the index of the opening quote
 * @param end the index that the text must end before
 * @param isOneLine whether a line's end leaves the text without a close
 */
export function quotedEnd(
  text: string,
  start: number,
  { end = text.length, isOneLine = true }: { readonly end?: number; readonly isOneLine?: boolean } = {},
): number | undefined {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote) return at + 1;
    if (unit === backslash) at += 1;
    else if (unit === newline && isOneLine) return undefined;
  }
  return undefined;
}
