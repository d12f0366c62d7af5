/** Methods of strings, bytes and lists on constants: https://docs.python.org/3/library/stdtypes.html. */
import { decodeBase64, decodeHex, decodeRot13, decodeUtf8, encodeUtf8 } from '../../encoded/digits.js';
import { inflateText } from '../../encoded/inflate.js';
import { formatText } from './fold-format.js';
import {
  bytes,
  itemsOf,
  maxFoldedCharacters,
  numberOf,
  sequence,
  text,
  textOf,
  type CallArguments,
  type Value,
} from './value.js';

/** What the method gives back; undefined where it is not followed. */
export function foldMethod(owner: Value, name: string, given: CallArguments): Value | undefined {
  const [first, second] = given.positional;
  if (owner.kind === 'text' || owner.kind === 'bytes') {
    return foldCase(owner, name) ?? foldString(owner, name, first, second) ?? foldText(owner, name, given);
  }
  if (owner.kind === 'mapping' && name === 'get') {
    const key = textOf(first);
    return owner.entries.find(([candidate]) => key !== undefined && textOf(candidate) === key)?.[1] ?? second;
  }
  if (owner.kind === 'mapping' && name === 'values') return sequence(owner.entries.map(([, value]) => value));
  if (owner.kind === 'mapping' && name === 'items')
    return sequence(owner.entries.map((pair) => sequence(pair)));
  if (owner.kind === 'sequence' && name === 'pop') return owner.items.at(numberOf(first) ?? -1);
  return undefined;
}

type Text = Extract<Value, { kind: 'text' | 'bytes' }>;

function like(owner: Text, value: string): Value {
  return owner.kind === 'text' ? text(value) : bytes(value);
}

function foldCase(owner: Text, name: string): Value | undefined {
  const { value } = owner;
  switch (name) {
    case 'lower':
    case 'casefold':
      return like(owner, value.toLowerCase());
    case 'upper':
      return like(owner, value.toUpperCase());
    case 'swapcase':
      return like(
        owner,
        value.replace(/[a-z]/gi, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase())),
      );
    case 'capitalize':
      return like(owner, value.charAt(0).toUpperCase() + value.slice(1).toLowerCase());
    case 'title':
      return like(
        owner,
        value.toLowerCase().replace(/[a-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
      );
    default:
      return undefined;
  }
}

function foldString(
  owner: Text,
  name: string,
  first: Value | undefined,
  second: Value | undefined,
): Value | undefined {
  const { value } = owner;
  const argument = textOf(first);
  switch (name) {
    case 'join':
      return join(owner, first);
    case 'replace':
      return replaced(owner, argument, textOf(second));
    case 'strip':
    case 'lstrip':
    case 'rstrip':
      return like(owner, strip(value, name, argument));
    case 'split':
    case 'rsplit':
      return split(owner, argument);
    case 'splitlines':
      return sequence(value.split(/\r\n|\r|\n/).map((line) => like(owner, line)));
    case 'removeprefix':
    case 'removesuffix':
      return argument === undefined
        ? undefined
        : like(owner, without(value, argument, name === 'removeprefix'));
    case 'zfill':
      return like(owner, value.padStart(Math.min(numberOf(first) ?? 0, 10_000), '0'));
    default:
      return undefined;
  }
}

function without(value: string, part: string, isPrefix: boolean): string {
  if (isPrefix) return value.startsWith(part) ? value.slice(part.length) : value;
  return value.endsWith(part) ? value.slice(0, value.length - part.length) : value;
}

function join(owner: Text, iterable: Value | undefined): Value | undefined {
  const parts = itemsOf(iterable)?.map((item) => textOf(item));
  if (parts === undefined || parts.some((part) => part === undefined)) return undefined;
  return like(owner, parts.join(owner.value));
}

function replaced(owner: Text, from: string | undefined, to: string | undefined): Value | undefined {
  if (from === undefined || to === undefined) return undefined;
  if (to.length > 0 && owner.value.length * (to.length + 1) > maxFoldedCharacters) return undefined;
  return like(
    owner,
    owner.value.replaceAll(from, () => to),
  );
}

function strip(value: string, name: string, characters: string | undefined): string {
  const isStripped = (character: string): boolean =>
    characters === undefined ? /\s/.test(character) : characters.includes(character);
  let from = 0;
  let to = value.length;
  if (name !== 'rstrip') while (from < to && isStripped(value.charAt(from))) from++;
  if (name !== 'lstrip') while (to > from && isStripped(value.charAt(to - 1))) to--;
  return value.slice(from, to);
}

function split(owner: Text, separator: string | undefined): Value | undefined {
  if (separator === '') return undefined;
  const parts =
    separator === undefined
      ? owner.value.split(/\s+/).filter((part) => part !== '')
      : owner.value.split(separator);
  return sequence(parts.map((part) => like(owner, part)));
}

function foldText(owner: Text, name: string, given: CallArguments): Value | undefined {
  const [first, second] = given.positional;
  switch (name) {
    case 'format':
      return formatText(owner.value, given.positional, given.keywords);
    case 'encode':
      return decodeWith(owner, textOf(first) ?? 'utf-8', true);
    case 'decode':
      return decodeWith(owner, textOf(first) ?? textOf(given.keywords.get('encoding')) ?? 'utf-8', false);
    case 'translate':
      return translated(owner, first, second);
    case 'hex':
      return text(Buffer.from(owner.value, 'latin1').toString('hex'));
    case 'fromhex': {
      const digits = decodeHex(textOf(first) ?? '?');
      return digits === undefined ? undefined : bytes(digits);
    }
    default:
      return undefined;
  }
}

function translated(owner: Text, table: Value | undefined, removed: Value | undefined): Value | undefined {
  const left = Array.from(owner.value).filter((character) => !(textOf(removed) ?? '').includes(character));
  if (table?.kind === 'bytes' && table.value.length === 256)
    return like(owner, left.map((character) => table.value.charAt(character.charCodeAt(0))).join(''));
  if (table?.kind !== 'mapping') return undefined;
  const rows = new Map(
    table.entries.map(([key, value]) => [numberOf(key) ?? textOf(key)?.charCodeAt(0), value]),
  );
  const out = left.map((character) => {
    const row = rows.get(character.charCodeAt(0));
    const code = numberOf(row);
    if (row?.kind === 'none') return '';
    return code === undefined ? (textOf(row) ?? character) : String.fromCharCode(code);
  });
  return like(owner, out.join(''));
}

/** `codecs.decode`, `str.encode` and `bytes.decode` by the name of the codec. */
export function decodeWith(owner: Text, codec: string, isEncoding: boolean): Value | undefined {
  const name = codec.toLowerCase().replace(/[-_\s]|codec$/g, '');
  if (name === 'rot13') return text(decodeRot13(owner.value));
  return isEncoding ? encodeTo(owner.value, name) : decodeFrom(owner.value, name);
}

function encodeTo(value: string, codec: string): Value | undefined {
  if (/^(?:hex|base64|zlib|zip|utf16|utf16le|utf16be|utf7)$/.test(codec)) return undefined;
  return bytes(codec === 'utf8' ? encodeUtf8(value) : value);
}

function decodeFrom(value: string, codec: string): Value | undefined {
  switch (codec) {
    case 'hex':
      return wrap(decodeHex(value));
    case 'base64':
      return wrap(decodeBase64(value));
    case 'zlib':
    case 'zip':
      return wrap(inflateText(value, 'zlib', maxFoldedCharacters));
    case 'unicodeescape':
    case 'stringescape':
    case 'rawunicodeescape':
      return text(unescapeText(value));
    case 'utf16':
    case 'utf16le':
      return text(
        Buffer.from(value, 'latin1')
          .toString('utf16le')
          .replace(/^\ufeff/, ''),
      );
    case 'utf8':
      return text(decodeUtf8(value) ?? value);
    default:
      return text(value);
  }
}

function wrap(value: string | undefined): Value | undefined {
  return value === undefined ? undefined : bytes(value);
}

function unescapeText(value: string): string {
  return value.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([0-7]{1,3})|n)/g,
    (_, byte?: string, short?: string, octal?: string) => {
      const digits = byte ?? short;
      if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
      return octal === undefined ? '\n' : String.fromCharCode(Number.parseInt(octal, 8));
    },
  );
}
