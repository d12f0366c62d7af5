/** Functions of the standard library that only compute, on constants. */
import { decodeAscii85, decodeBase32, decodeBase64, decodeBase85, decodeHex } from '../../encoded/digits.js';
import { inflateText } from '../../encoded/inflate.js';
import { shown } from './fold-format.js';
import { decodeWith } from './fold-methods.js';
import {
  bytes,
  itemsOf,
  maxFoldedCharacters,
  maxFoldedItems,
  none,
  number,
  numberOf,
  sequence,
  text,
  textOf,
  unknown,
  type CallArguments,
  type Value,
} from './value.js';

type Fold = (first: Value | undefined, second: Value | undefined, given: CallArguments) => Value | undefined;

const digits =
  (decode: (text: string) => string | undefined): Fold =>
  (first) => {
    const decoded = first && textOf(first) !== undefined ? decode(textOf(first) ?? '') : undefined;
    return decoded === undefined ? undefined : bytes(decoded);
  };

const inflate =
  (form: 'zlib' | 'gzip'): Fold =>
  (first, second) => {
    const isRaw = form === 'zlib' && (numberOf(second) ?? 0) < 0;
    const stream = textOf(first);
    const out =
      stream === undefined ? undefined : inflateText(stream, isRaw ? 'raw' : form, maxFoldedCharacters);
    return out === undefined ? undefined : bytes(out);
  };

const list: Fold = (first) => {
  const items = first === undefined ? [] : itemsOf(first);
  return items === undefined ? undefined : sequence(items);
};

function fromCode(first: Value | undefined): Value | undefined {
  const code = numberOf(first);
  return code === undefined || !(code >= 0 && code <= 0x10ffff)
    ? undefined
    : text(String.fromCodePoint(code));
}

function toNumber(first: Value | undefined, second: Value | undefined): Value | undefined {
  const radix = numberOf(second) ?? 10;
  const digitsOf = textOf(first)
    ?.trim()
    .replace(/^0[xob]/i, '');
  if (digitsOf === undefined)
    return numberOf(first) === undefined ? undefined : number(Math.trunc(numberOf(first) ?? 0));
  const value = radix >= 2 && radix <= 36 ? Number.parseInt(digitsOf, radix) : Number.NaN;
  return Number.isSafeInteger(value) ? number(value) : undefined;
}

function toBytes(first: Value | undefined): Value | undefined {
  if (first === undefined) return bytes('');
  if (first.kind === 'text' || first.kind === 'bytes') return bytes(first.value);
  const codes = itemsOf(first)?.map((item) => numberOf(item));
  if (codes === undefined || codes.some((code) => code === undefined || code < 0 || code > 255))
    return undefined;
  return bytes(codes.map((code) => String.fromCharCode(code ?? 0)).join(''));
}

function range(given: CallArguments): Value | undefined {
  const numbers = given.positional.map((value) => numberOf(value) ?? Number.NaN);
  const [from = 0, to = 0, step = 1] = numbers.length === 1 ? [0, ...numbers] : numbers;
  const count = Math.max(0, Math.ceil((to - from) / step));
  if (!(count <= maxFoldedItems)) return undefined;
  return sequence(Array.from({ length: count }, (_, index) => number(from + index * step)));
}

function zip(given: CallArguments): Value | undefined {
  const lists = given.positional.map((value) => itemsOf(value));
  if (lists.some((items) => items === undefined)) return undefined;
  const known = lists as (readonly Value[])[];
  const count = Math.min(...known.map((items) => items.length));
  return sequence(
    Array.from({ length: Number.isFinite(count) ? count : 0 }, (_, index) =>
      sequence(known.map((items) => items[index] ?? unknown)),
    ),
  );
}

const folds: ReadonlyMap<string, Fold> = new Map<string, Fold>(
  Object.entries({
    chr: fromCode,
    unichr: fromCode,
    ord: (first) => (textOf(first)?.length === 1 ? number(textOf(first)?.charCodeAt(0) ?? 0) : undefined),
    str: (first, second) => {
      if (first?.kind === 'bytes' && second !== undefined)
        return decodeWith(first, textOf(second) ?? '', false);
      const value = shown(first);
      return value === undefined ? undefined : text(value);
    },
    int: toNumber,
    len: (first) => {
      const length = textOf(first)?.length ?? itemsOf(first)?.length;
      return length === undefined ? undefined : number(length);
    },
    bytes: toBytes,
    bytearray: toBytes,
    memoryview: (first) => first,
    list,
    tuple: list,
    iter: list,
    sorted: (first, _, { keywords }) => (keywords.size > 0 ? undefined : sorted(first)),
    reversed: (first) => {
      const items = itemsOf(first);
      return items === undefined ? undefined : sequence([...items].reverse());
    },
    range: (_, __, given) => range(given),
    xrange: (_, __, given) => range(given),
    zip: (_, __, given) => zip(given),
    enumerate: (first) => {
      const items = itemsOf(first);
      return items && sequence(items.map((item, index) => sequence([number(index), item])));
    },
    dict: (_, __, { positional, keywords }) =>
      positional.length > 0
        ? undefined
        : { kind: 'mapping', entries: [...keywords].map(([key, value]) => [text(key), value] as const) },
    'bytes.fromhex': digits(decodeHex),
    'bytearray.fromhex': digits(decodeHex),
    'binascii.unhexlify': digits(decodeHex),
    'binascii.a2b_hex': digits(decodeHex),
    'binascii.a2b_base64': digits(decodeBase64),
    'base64.b64decode': digits(decodeBase64),
    'base64.standard_b64decode': digits(decodeBase64),
    'base64.urlsafe_b64decode': digits(decodeBase64),
    'base64.decodebytes': digits(decodeBase64),
    'base64.decodestring': digits(decodeBase64),
    'base64.b32decode': digits(decodeBase32),
    'base64.b16decode': digits(decodeHex),
    'base64.b85decode': digits(decodeBase85),
    'base64.a85decode': digits(decodeAscii85),
    'zlib.decompress': inflate('zlib'),
    'gzip.decompress': inflate('gzip'),
    'codecs.decode': (first, second, { keywords }) =>
      first?.kind === 'text' || first?.kind === 'bytes'
        ? decodeWith(first, textOf(second ?? keywords.get('encoding')) ?? 'utf-8', false)
        : undefined,
    'codecs.encode': (first, second) =>
      first?.kind === 'text' || first?.kind === 'bytes'
        ? decodeWith(first, textOf(second) ?? 'utf-8', true)
        : undefined,
    'str.maketrans': table,
    'bytes.maketrans': table,
    'string.maketrans': table,
    'str.join': (first, second) => (first?.kind === 'text' ? joined(first.value, second) : undefined),
    'os.fsencode': (first) => first,
    'textwrap.dedent': (first) => first,
    'operator.concat': (first, second) =>
      textOf(first) === undefined || textOf(second) === undefined
        ? undefined
        : text((textOf(first) ?? '') + (textOf(second) ?? '')),
  } satisfies Record<string, Fold>),
);

function joined(separator: string, iterable: Value | undefined): Value | undefined {
  const parts = itemsOf(iterable)?.map((item) => textOf(item));
  return parts === undefined || parts.includes(undefined) ? undefined : text(parts.join(separator));
}

function sorted(first: Value | undefined): Value | undefined {
  const items = itemsOf(first);
  if (items === undefined || items.some((item) => numberOf(item) === undefined && textOf(item) === undefined))
    return undefined;
  return sequence(
    [...items].sort((a, b) =>
      a.kind === 'number' && b.kind === 'number'
        ? a.value - b.value
        : (textOf(a) ?? '') < (textOf(b) ?? '')
          ? -1
          : 1,
    ),
  );
}

/** `str.maketrans` of two texts or of a mapping. */
function table(first: Value | undefined, second: Value | undefined): Value | undefined {
  if (first?.kind === 'mapping') return first;
  const [from, to] = [textOf(first), textOf(second)];
  if (from === undefined || to === undefined) return undefined;
  return {
    kind: 'mapping',
    entries: Array.from(
      from,
      (character, index) =>
        [number(character.charCodeAt(0)), index < to.length ? text(to.charAt(index)) : none] as const,
    ),
  };
}

/** What a function of this dotted name gives back for constants; undefined where it is not followed. */
export function foldCall(dotted: string, given: CallArguments): Value | undefined {
  const [first, second] = given.positional;
  return folds.get(dotted.replace(/^(?:builtins|__builtin__)\./, ''))?.(first, second, given);
}
