/** Strings with replacement fields: https://peps.python.org/pep-0701/. */

/** Nesting of strings in fields of strings; CPython allows 150, nobody writes more than three. CWE-674. */
const maxNesting = 32;

/** Where an f-string ends whose fields may hold its own quotes; undefined where it does not. */
export function scanFormatted(text: string, quoteAt: number, nesting = 0): number | undefined {
  if (nesting > maxNesting) return undefined;
  const quote = text.charAt(quoteAt);
  const isTriple = text.startsWith(quote.repeat(3), quoteAt);
  const width = isTriple ? 3 : 1;
  let at = quoteAt + width;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '\\') at += 2;
    else if (character === quote && text.startsWith(quote.repeat(width), at)) return at + width;
    else if (character === '{' && text.charAt(at + 1) === '{') at += 2;
    else if (character === '{') {
      const end = scanField(text, at + 1, nesting);
      if (end === undefined) return undefined;
      at = end;
    } else if (!isTriple && (character === '\n' || character === '\r')) return undefined;
    else at++;
  }
  return undefined;
}

/** Where the string ends whose quote stands at `at` inside a field. */
function stringEnd(text: string, at: number, nesting: number): number | undefined {
  if (/[ft]/i.test(text.slice(Math.max(0, at - 2), at).replace(/^.*[^a-z]/is, '')))
    return scanFormatted(text, at, nesting);
  const { end, isWhole } = scanPlain(text, at);
  return isWhole ? end : undefined;
}

/** Where the field that begins at `from` ends, behind its closing brace. */
function scanField(text: string, from: number, nesting: number): number | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '{' || character === '(' || character === '[') depth++;
    else if (character === '}' || character === ')' || character === ']') {
      depth--;
      if (depth === 0) return at + 1;
    } else if (character === '"' || character === "'") {
      const end = stringEnd(text, at, nesting + 1);
      if (end === undefined) return undefined;
      at = end - 1;
    } else if (character === '#' && depth > 0) {
      // A comment reaches to the end of its line, but a format such as `:#x` does not begin one.
      const line = text.indexOf('\n', at);
      if (line !== -1 && /[\s(,[{]/.test(text.charAt(at - 1))) at = line;
    }
  }
  return undefined;
}

/** A string ends at its quote, three of them where it began with three; escapes hide quotes. */
export function scanPlain(
  text: string,
  quoteAt: number,
): { readonly end: number; readonly isWhole: boolean } {
  const quote = text.charAt(quoteAt);
  const isTriple = text.startsWith(quote.repeat(3), quoteAt);
  const code = quote.charCodeAt(0);
  for (let at = quoteAt + (isTriple ? 3 : 1); at < text.length; at++) {
    const here = text.charCodeAt(at);
    if (here === 92) at += text.charCodeAt(at + 1) === 13 && text.charCodeAt(at + 2) === 10 ? 2 : 1;
    else if (here === code) {
      if (!isTriple) return { end: at + 1, isWhole: true };
      if (text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code)
        return { end: at + 3, isWhole: true };
    } else if (!isTriple && (here === 10 || here === 13)) return { end: at, isWhole: false };
  }
  return { end: text.length, isWhole: false };
}

export interface Field {
  readonly start: number;
  /** Where the expression ends: at its conversion, its format or the brace. */
  readonly end: number;
  /** Where the format's text stands, if there is one. */
  readonly format: { readonly start: number; readonly end: number } | undefined;
  /** Where the text goes on. */
  readonly next: number;
}

/** The replacement field whose brace stands at `brace`, in text that ends at `limit`. */
export function readField(text: string, brace: number, limit: number): Field {
  const start = brace + 1;
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '(' || character === '[' || character === '{') depth++;
    else if (depth > 0 && (character === ')' || character === ']' || character === '}')) depth--;
    else if (character === '"' || character === "'") at = (stringEnd(text, at, 1) ?? at + 1) - 1;
    else if (depth === 0 && endsExpression(text, at)) return endOf(text, start, at, limit);
  }
  return { start, end: limit, format: undefined, next: limit };
}

function endsExpression(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '}') return true;
  if (character === ':') return true;
  return character === '!' && text.charAt(at + 1) !== '=';
}

function endOf(text: string, start: number, end: number, limit: number): Field {
  let at = end;
  if (text.charAt(at) === '!') at += 2;
  if (text.charAt(at) !== ':') return { start, end, format: undefined, next: Math.min(limit, at + 1) };
  const format = at + 1;
  let depth = 0;
  for (at = format; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '{') depth++;
    else if (character === '}' && depth-- === 0) break;
  }
  return { start, end, format: { start: format, end: at }, next: Math.min(limit, at + 1) };
}
