/** String methods and filters whose result the text alone decides. */
import { table } from '../../../core/table.js';
import { argument, exactText, numberOf, type CallValues } from './call-values.js';
import { list, number, someText, text, textOf, type List, type Text, type Value } from './values.js';

type TextOperation = (subject: Text, given: CallValues) => Value;

const keep =
  (change: (subject: string) => string): TextOperation =>
  (subject) =>
    text(change(subject.text), subject.isExact);

/** Python strips what the argument lists, white space by default. */
const strip =
  (start: boolean, end: boolean): TextOperation =>
  (subject, given) => {
    const listed = exactText(argument(given, 0, 'chars'));
    const isStripped = (character: string): boolean =>
      listed === undefined ? /\s/.test(character) : listed.includes(character);
    let from = 0;
    let to = subject.text.length;
    while (start && from < to && isStripped(subject.text[from] ?? '')) from += 1;
    while (end && to > from && isStripped(subject.text[to - 1] ?? '')) to -= 1;
    return text(subject.text.slice(from, to), subject.isExact);
  };

const replace: TextOperation = (subject, given) => {
  const old = exactText(argument(given, 0, 's') ?? argument(given, 0, 'old'));
  const fresh = argument(given, 1, 'new');
  if (old === undefined || fresh === undefined) return someText;
  const { text: inserted, isExact } = textOf(fresh);
  // What grows beyond the bound is no name; it is not built at all.
  if (subject.text.length * (inserted.length + 1) > 1_000_000) return someText;
  const times = numberOf(argument(given, 2, 'count'));
  return text(replaceTimes(subject.text, old, inserted, times), subject.isExact && isExact);
};

function replaceTimes(subject: string, old: string, fresh: string, times: number | undefined): string {
  if (times === undefined || times < 0) return subject.replaceAll(old, () => fresh);
  const parts = subject.split(old);
  return parts.reduce((joined, part, index) => joined + (index <= times ? fresh : old) + part);
}

const split =
  (byLines: boolean): TextOperation =>
  (subject, given) => {
    const separator = exactText(argument(given, 0, 'sep'));
    if (byLines)
      return list(
        subject.text.split(/\r?\n/).map((part) => text(part)),
        subject.isExact,
      );
    const parts = separator === undefined ? subject.text.trim().split(/\s+/) : subject.text.split(separator);
    return list(
      parts.map((part) => text(part)),
      subject.isExact,
    );
  };

const pad =
  (side: 'start' | 'end' | 'both', filler = ' '): TextOperation =>
  (subject, given) => {
    const width = numberOf(argument(given, 0, 'width'));
    const fill = exactText(argument(given, 1, 'fillchar')) ?? filler;
    if (width === undefined || width > 1_000) return text(subject.text, false);
    if (side === 'end') return text(subject.text.padEnd(width, fill), subject.isExact);
    const left = side === 'start' ? width : Math.floor((width + subject.text.length) / 2);
    return text(subject.text.padStart(left, fill).padEnd(side === 'both' ? width : 0, fill), subject.isExact);
  };

function capitalize(subject: string): string {
  return subject.slice(0, 1).toUpperCase() + subject.slice(1).toLowerCase();
}

function swapCase(subject: string): string {
  return subject.replace(/\p{L}/gu, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  );
}

const title = keep((subject) => subject.replace(/\p{L}+/gu, capitalize));
const same = keep((subject) => subject);

const partition =
  (last: boolean): TextOperation =>
  (subject, given) => {
    const separator = exactText(argument(given, 0, 'sep')) ?? ' ';
    const at = last ? subject.text.lastIndexOf(separator) : subject.text.indexOf(separator);
    const parts =
      at < 0
        ? [subject.text, '', '']
        : [subject.text.slice(0, at), separator, subject.text.slice(at + separator.length)];
    return list(
      parts.map((part) => text(part)),
      subject.isExact,
    );
  };

const cutEnd =
  (atStart: boolean): TextOperation =>
  (subject, given) => {
    const cut = exactText(argument(given, 0));
    if (cut === undefined || cut === '') return subject;
    if (atStart)
      return text(
        subject.text.startsWith(cut) ? subject.text.slice(cut.length) : subject.text,
        subject.isExact,
      );
    return text(
      subject.text.endsWith(cut) ? subject.text.slice(0, -cut.length) : subject.text,
      subject.isExact,
    );
  };

const translate: TextOperation = (subject, given) => {
  const table = argument(given, 0);
  if (table?.kind !== 'dict') return someText;
  const turned = Array.from(subject.text, (character) => {
    const value = table.entries.get(String(character.codePointAt(0)));
    if (value === undefined) return text(character);
    return value.kind === 'number' ? text(String.fromCharCode(value.value)) : textOf(value);
  });
  return joinTexts(text(''), list(turned, subject.isExact));
};

function fromHex(digits: string | undefined): Text {
  return digits === undefined
    ? someText
    : text(Buffer.from(digits.replaceAll(' ', ''), 'hex').toString('latin1'));
}

/** `truncate(length, killwords, end)` */
const truncate: TextOperation = (subject, given) => {
  const length = numberOf(argument(given, 0, 'length')) ?? 255;
  const end = exactText(argument(given, 2, 'end')) ?? '...';
  if (subject.text.length <= length) return subject;
  return text(subject.text.slice(0, Math.max(0, length - end.length)) + end, subject.isExact);
};

/** `join` of a separator over values. */
export function joinTexts(separator: Text, { items, isExact }: List): Text {
  const parts = items.map(textOf);
  const isWhole = isExact && separator.isExact && parts.every((part) => part.isExact);
  return text(parts.map((part) => part.text).join(separator.text), isWhole);
}

/** https://docs.python.org/3/library/stdtypes.html#string-methods */
export const textMethods: Readonly<Record<string, TextOperation>> = table({
  lower: keep((subject) => subject.toLowerCase()),
  casefold: keep((subject) => subject.toLowerCase()),
  upper: keep((subject) => subject.toUpperCase()),
  swapcase: keep(swapCase),
  capitalize: keep(capitalize),
  title,
  strip: strip(true, true),
  lstrip: strip(true, false),
  rstrip: strip(false, true),
  replace,
  split: split(false),
  rsplit: split(false),
  splitlines: split(true),
  partition: partition(false),
  rpartition: partition(true),
  center: pad('both'),
  ljust: pad('end'),
  rjust: pad('start'),
  zfill: pad('start', '0'),
  removeprefix: cutEnd(true),
  removesuffix: cutEnd(false),
  expandtabs: same,
  translate,
  fromhex: (_, given) => fromHex(exactText(argument(given, 0))),
  // Bytes are followed as the text that they are decoded to.
  encode: same,
  decode: same,
  format_map: same,
});

/** https://jinja.palletsprojects.com/en/stable/templates/#list-of-builtin-filters */
export const textFilters: Readonly<Record<string, TextOperation>> = table({
  lower: keep((subject) => subject.toLowerCase()),
  upper: keep((subject) => subject.toUpperCase()),
  capitalize: keep(capitalize),
  title,
  trim: strip(true, true),
  replace,
  center: pad('both'),
  string: same,
  safe: same,
  escape: same,
  e: same,
  forceescape: same,
  striptags: keep((subject) => subject.replace(/<[^<>]*>/g, '')),
  indent: same,
  truncate,
  wordwrap: same,
  urlize: same,
  pprint: same,
  tojson: (subject) => text(JSON.stringify(subject.text), subject.isExact),
  urlencode: (subject) => text(/^[\w.~-]*$/.test(subject.text) ? subject.text : '', false),
  wordcount: () => number(1),
});
