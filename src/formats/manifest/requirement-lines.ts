/**
 * Which lines pip makes of a requirements file before it reads any of them: `preprocess` in
 * pip/_internal/req/req_file.py. Python splits and strips at other characters than JavaScript does:
 * https://docs.python.org/3/library/stdtypes.html#str.splitlines and #str.isspace.
 */

/** A line as pip reads it, and where its first part stands, counted from 1 as pip counts. */
export interface RequirementLine {
  readonly content: string;
  readonly number: number;
}

const lineEnd = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
const space = '\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const isSpace = new RegExp(`[${space}]`);
const beginsWithComment = new RegExp(`^[${space}]*#`);
const comment = new RegExp(`(?:^|[${space}])#.*$`, 's');

/** The encoding that pip finds declared: in either of the first two lines, whatever the other is, and however far in. */
export function declaredToPip(bytes: Uint8Array): string | undefined {
  const second = bytes.indexOf(0x0a) + 1;
  const third = second === 0 ? 0 : bytes.indexOf(0x0a, second) + 1;
  const head = bytes.subarray(0, third === 0 ? bytes.length : third);
  const lines = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1').split('\n');
  const names = lines
    .slice(0, 2)
    .map((line) => (line.startsWith('#') ? declaration.exec(line)?.[1] : undefined));
  return names.find((name) => name !== undefined);
}

const declaration = /coding[:=][\t-\r ]*([-\w.]+)/;

/** The lines of a text as `str.splitlines` parts them. */
export function splitLines(text: string): string[] {
  return text.split(lineEnd);
}

/** The lines of a requirements file that say something: joined where one goes on, without comments and blanks. */
export function* requirementLines(lines: readonly string[]): Generator<RequirementLine> {
  for (const { content, number } of joinedLines(lines)) {
    const said = strip(content.includes('#') ? content.replace(comment, '') : content, isBlank);
    if (said !== '') yield { content: said, number };
  }
}

/**
 * Lines with those that a backslash at their end goes on with, without anything between. A comment goes on with nothing;
 * one in the midst ends the line before it.
 */
function* joinedLines(lines: readonly string[]): Generator<RequirementLine> {
  let parts: string[] = [];
  let first = 0;
  for (const [index, line] of lines.entries()) {
    const isComment = beginsWithComment.test(line);
    if (parts.length === 0) first = index + 1;
    const goesOn = line.endsWith('\\') && !isComment;
    // The space keeps a comment one that is put behind a text.
    parts.push(goesOn ? strip(line, isBackslash) : isComment ? ` ${line}` : line);
    if (goesOn) continue;
    yield { content: parts.join(''), number: first };
    parts = [];
  }
  if (parts.length > 0) yield { content: parts.join(''), number: first };
}

const isBackslash = (character: string): boolean => character === '\\';
const isBlank = (character: string): boolean => isSpace.test(character);

/** A loop, because an expression takes quadratic time where a long run stands in the midst. */
function strip(text: string, isStripped: (character: string) => boolean): string {
  let start = 0;
  let end = text.length;
  while (start < end && isStripped(text.charAt(start))) start++;
  while (end > start && isStripped(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
