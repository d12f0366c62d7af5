/** Marshal streams, object by object (Python/marshal.c). */

export function marshal(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

export function i32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

/** `z` and `Z` have a length of one byte, other strings of four. */
export function text(type: 'z' | 'Z' | 'a' | 'u' | 't' | 's', value: string): Uint8Array {
  const bytes = Buffer.from(value);
  const length = type === 'z' || type === 'Z' ? Uint8Array.of(bytes.length) : i32(bytes.length);
  return marshal(Buffer.from(type), length, bytes);
}

export function tuple(items: readonly Uint8Array[]): Uint8Array {
  return marshal(Uint8Array.of(0x28), i32(items.length), ...items);
}

/** TYPE_REF. */
export function reference(index: number): Uint8Array {
  return marshal(Uint8Array.of(0x72), i32(index));
}

/** TYPE_LONG of 15-bit digits, least significant first. */
export function long(digits: readonly number[], isNegative: boolean): Uint8Array {
  const words = digits.flatMap((digit) => [digit & 0xff, digit >> 8]);
  return marshal(
    Uint8Array.of(0x6c),
    i32(isNegative ? -digits.length : digits.length),
    Uint8Array.from(words),
  );
}

export interface CodeParts {
  readonly bytecode?: Uint8Array;
  readonly constants?: readonly Uint8Array[];
  readonly names?: readonly string[];
  readonly variables?: readonly string[];
  /** FLAG_REF on the code object, which then takes index 0. */
  readonly isFlagged?: boolean;
}

const names = (values: readonly string[]): Uint8Array => tuple(values.map((value) => text('z', value)));
const empty = text('s', '');

/** A code object of 3.11 and later: five integers, then the fields of `codeLayouts`. */
export function code(parts: CodeParts): Uint8Array {
  const { bytecode = new Uint8Array(), constants = [], variables = [] } = parts;
  return marshal(
    Uint8Array.of(parts.isFlagged ? 0xe3 : 0x63),
    ...[0, 0, 0, 1, 3].map(i32),
    marshal(Uint8Array.of(0x73), i32(bytecode.length), bytecode),
    tuple(constants),
    names(parts.names ?? []),
    names(variables),
    marshal(Uint8Array.of(0x73), i32(variables.length), new Uint8Array(variables.length).fill(0x20)),
    text('z', 'model.py'),
    text('z', 'f'),
    text('z', 'f'),
    i32(1),
    empty,
    empty,
  );
}

/** A code object of 2.7: four integers, strings of bytes. */
export function python2Code(parts: CodeParts): Uint8Array {
  const { bytecode = new Uint8Array(), constants = [], variables = [] } = parts;
  const words = (values: readonly string[]): Uint8Array => tuple(values.map((value) => text('t', value)));
  return marshal(
    Uint8Array.of(0x63),
    ...[0, 0, 1, 67].map(i32),
    marshal(Uint8Array.of(0x73), i32(bytecode.length), bytecode),
    tuple(constants),
    words(parts.names ?? []),
    words(variables),
    words([]),
    words([]),
    text('s', 'model.py'),
    text('s', 'f'),
    i32(1),
    empty,
  );
}
