/** Type strings: https://numpy.org/doc/stable/reference/arrays.dtypes.html#specifying-and-constructing-data-types */
import { table } from '../../core/table.js';
import type { ElementType } from './element-type.js';
import { repeat } from './repeat.js';

/** Bytes of the one-letter codes, on 64-bit Linux; `T` (StringDType) is written as objects are. */
const codeBytes: Readonly<Record<string, number>> = table({
  '?': 1,
  b: 1,
  B: 1,
  h: 2,
  H: 2,
  i: 4,
  I: 4,
  l: 8,
  L: 8,
  q: 8,
  Q: 8,
  p: 8,
  P: 8,
  n: 8,
  N: 8,
  e: 2,
  f: 4,
  d: 8,
  g: 16,
  F: 8,
  D: 16,
  G: 32,
  M: 8,
  m: 8,
  S: 0,
  a: 0,
  U: 0,
  V: 0,
  c: 1,
});

const names: Readonly<Record<string, string>> = table({
  bool: '?',
  bool_: '?',
  byte: 'b',
  ubyte: 'B',
  short: 'h',
  ushort: 'H',
  intc: 'i',
  uintc: 'I',
  int: 'l',
  int_: 'l',
  uint: 'L',
  long: 'l',
  ulong: 'L',
  longlong: 'q',
  ulonglong: 'Q',
  intp: 'p',
  uintp: 'P',
  half: 'e',
  single: 'f',
  double: 'd',
  float: 'd',
  float_: 'd',
  longdouble: 'g',
  csingle: 'F',
  cdouble: 'D',
  complex: 'D',
  complex_: 'D',
  clongdouble: 'G',
  str: 'U',
  str_: 'U',
  unicode: 'U',
  bytes: 'S',
  bytes_: 'S',
  string_: 'S',
  void: 'V',
});

const objectNames: ReadonlySet<string> = new Set([
  'O',
  'O4',
  'O8',
  'T',
  'object',
  'object_',
  'Object0',
  'python_object',
]);
const sized = /^([biufcSaUVMm])(\d{1,9})(?:\[\w+(?:\/\d+)?\])?$/;
/** Bytes that elements of each kind may have; texts and plain bytes may have any number. */
const elementBytes: Readonly<Record<string, readonly number[]>> = table({
  b: [1],
  i: [1, 2, 4, 8],
  u: [1, 2, 4, 8],
  f: [2, 4, 8, 12, 16],
  c: [1, 8, 16, 24, 32],
  M: [8],
  m: [8],
});
const named =
  /^(?:(?:u?int|float|complex)(8|16|32|64|96|128|256|512)|(?:datetime|timedelta)(64)(?:\[[\w/]+\])?)$/;
const shaped = /^\(([\d, ]*)\)(.*)$/s;

/** The element type that a string names; undefined when numpy knows no such type. */
export function readTypeString(text: string): ElementType | undefined {
  const parts = splitFields(text);
  if (parts.length > 1) return sum(parts.map((part) => readField(part)));
  return readField(text);
}

/** `f4, (2,3)i2, O` is a structure. */
function splitFields(text: string): string[] {
  const parts = text.split(/,(?![^(]*\))/).map((part) => part.trim());
  return parts.at(-1) === '' ? parts.slice(0, -1) : parts;
}

function readField(text: string): ElementType | undefined {
  const repeated = /^(\d{1,9})(?=[<>=|^]?[A-Za-z?])/.exec(text);
  if (repeated !== null) return multiplied(text.slice(repeated[0].length), [repeated[1] ?? '1']);
  const [, dimensions, rest] = shaped.exec(text) ?? [];
  if (rest !== undefined)
    return multiplied(
      rest,
      (dimensions ?? '').split(',').filter((size) => size.trim() !== ''),
    );
  return readScalar(text.replace(/^[<>=|^]/, ''));
}

function multiplied(text: string, sizes: readonly string[]): ElementType | undefined {
  const element = readField(text);
  return element && repeat(element, sizes.map(Number));
}

function readScalar(name: string): ElementType | undefined {
  if (objectNames.has(name)) return { bytes: 8, hasObject: true };
  const code = codeBytes[names[name] ?? name];
  if (code !== undefined) return { bytes: code, hasObject: false };
  const [, kind = '', size] = sized.exec(name) ?? [];
  if (size !== undefined && elementBytes[kind]?.includes(Number(size)) === false) return undefined;
  if (size !== undefined) return { bytes: Number(size) * (kind === 'U' ? 4 : 1), hasObject: false };
  const [, bits, dateBits] = named.exec(name) ?? [];
  const written = bits ?? dateBits;
  if (written !== undefined) return { bytes: Number(written) / 8, hasObject: false };
  return /^[Mm]\[[\w/]+\]$/.test(name) ? { bytes: 8, hasObject: false } : undefined;
}

function sum(fields: readonly (ElementType | undefined)[]): ElementType | undefined {
  let bytes = 0;
  let hasObject = false;
  for (const field of fields) {
    if (field?.bytes === undefined) return undefined;
    bytes += field.bytes;
    hasObject ||= field.hasObject;
  }
  return { bytes, hasObject };
}
