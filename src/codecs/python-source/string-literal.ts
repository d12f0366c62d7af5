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
