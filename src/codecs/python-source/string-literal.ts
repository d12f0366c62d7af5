/** https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals */

export interface StringLiteral {
  readonly isBytes: boolean;
  readonly isRaw: boolean;
  readonly isFormatted: boolean;
  /** Where the content stands in the text, between the quotes. */
  readonly start: number;
  readonly end: number;
}

/** Takes the token of a string apart; a string that is never closed ends with its token. */
export function readStringLiteral(text: string, start: number, end: number): StringLiteral {
  let quoteAt = start;
  while (quoteAt < end && !/['"]/.test(text.charAt(quoteAt))) quoteAt++;
  const prefix = text.slice(start, quoteAt).toLowerCase();
  const quote = text.charAt(quoteAt);
  const width = end - quoteAt >= 3 && text.startsWith(quote.repeat(3), quoteAt) ? 3 : 1;
  const from = Math.min(end, quoteAt + width);
  const isClosed = end - from >= width && text.startsWith(quote.repeat(width), end - width);
  return {
    isBytes: prefix.includes('b'),
    isRaw: prefix.includes('r'),
    isFormatted: prefix.includes('f') || prefix.includes('t'),
    start: from,
    end: isClosed ? end - width : end,
  };
}

const simple: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

const escape =
  /\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|N\{(?:LATIN (SMALL|CAPITAL) LETTER ([A-Z]))\}|\r\n|[\s\S])/g;

/** Resolves escapes; unknown ones stand for themselves, as in Python. Of named characters only letters are known. */
export function unescape(text: string, isBytes: boolean): string {
  if (!text.includes('\\')) return text;
  return text.replace(escape, (whole: string, mark: string, size?: string, letter?: string) => {
    if (/^\s/.test(mark)) return '';
    if (mark.length === 1 && !/[0-7]/.test(mark)) return simple.get(mark) ?? whole;
    if (/^[0-7]/.test(mark)) return String.fromCharCode(Number.parseInt(mark, 8));
    if (isBytes && !mark.startsWith('x')) return whole;
    if (letter !== undefined) return size === 'SMALL' ? letter.toLowerCase() : letter;
    const code = Number.parseInt(mark.slice(1), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
