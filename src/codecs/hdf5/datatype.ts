import { FormatError } from '../../core/errors.js';
import type { Hdf5Reader } from './hdf5-reader.js';

/** What the elements of a dataset or attribute are (specification §IV.A.2.d). */
export type Datatype =
  | { readonly kind: 'integer'; readonly size: number; readonly isSigned: boolean }
  | { readonly kind: 'float' | 'time' | 'bitfield' | 'reference' | 'complex'; readonly size: number }
  | { readonly kind: 'string'; readonly size: number }
  | { readonly kind: 'opaque'; readonly size: number; readonly tag: string }
  | { readonly kind: 'compound'; readonly size: number; readonly members: readonly CompoundMember[] }
  | { readonly kind: 'enumeration'; readonly size: number; readonly base: Datatype }
  | { readonly kind: 'sequence'; readonly size: number; readonly base: Datatype; readonly isText: boolean }
  | {
      readonly kind: 'array';
      readonly size: number;
      readonly base: Datatype;
      readonly dims: readonly number[];
    };

export interface CompoundMember {
  readonly name: string;
  /** Bytes from the start of the element. */
  readonly offset: number;
  readonly type: Datatype;
}

/** Compound, array and variable-length types nest; libhdf5 writes no such depth. */
const maxNesting = 32;
const maxArrayRank = 32;
const signedBit = 0x08;
const textSequence = 1;

/** @throws FormatError `datatype`, `unexpected-end` */
export function readDatatype(reader: Hdf5Reader, depth = 0): Datatype {
  if (depth > maxNesting) throw bad(reader, 'a datatype nests too deep');
  const lead = reader.u8();
  const bits = reader.unsigned(3);
  const size = reader.u32();
  const type: Encoded = { version: lead >> 4, bits, size, depth };
  return (readers[lead & 0x0f] ?? unknown)(reader, type);
}

interface Encoded {
  readonly version: number;
  readonly bits: number;
  readonly size: number;
  readonly depth: number;
}

type Read = (reader: Hdf5Reader, type: Encoded) => Datatype;

const plain =
  (kind: 'float' | 'time' | 'bitfield', propertyBytes: number): Read =>
  (reader, { size }) => {
    reader.skip(propertyBytes);
    return { kind, size };
  };

/** By datatype class. */
const readers: readonly Read[] = [
  (reader, { size, bits }) => {
    reader.skip(4);
    return { kind: 'integer', size, isSigned: (bits & signedBit) !== 0 };
  },
  plain('float', 12),
  plain('time', 2),
  (_, { size }) => ({ kind: 'string', size }),
  plain('bitfield', 4),
  (reader, { size, bits }) => ({ kind: 'opaque', size, tag: tagOf(reader.bytes(bits & 0xff)) }),
  readCompound,
  (_, { size }) => ({ kind: 'reference', size }),
  readEnumeration,
  (reader, { size, bits, depth }) => ({
    kind: 'sequence',
    size,
    base: readDatatype(reader, depth + 1),
    isText: (bits & 0x0f) === textSequence,
  }),
  readArray,
  (reader, { size, depth }) => {
    readDatatype(reader, depth + 1);
    return { kind: 'complex', size };
  },
];

function unknown(reader: Hdf5Reader): never {
  throw bad(reader, 'a datatype is of an unknown class');
}

function tagOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replace(/\0.*$/s, '');
}

function readCompound(reader: Hdf5Reader, { version, bits, size, depth }: Encoded): Datatype {
  const members: CompoundMember[] = [];
  for (let i = 0; i < (bits & 0xffff); i += 1)
    members.push(readMember(reader, { version, bits, size, depth }));
  return { kind: 'compound', size, members };
}

function readMember(reader: Hdf5Reader, { version, size, depth }: Encoded): CompoundMember {
  const start = reader.consumed;
  const name = reader.text();
  if (version < 3) reader.align(start);
  const offset = reader.unsigned(version < 3 ? 4 : bytesFor(size));
  const dims = version === 1 ? readOldDims(reader) : [];
  const base = readDatatype(reader, depth + 1);
  const type: Datatype =
    dims.length === 0 ? base : { kind: 'array', size: base.size * product(dims), base, dims };
  return { name, offset, type };
}

/** Version 1 keeps the dimensions of an array member beside it. */
function readOldDims(reader: Hdf5Reader): number[] {
  const rank = reader.u8();
  reader.skip(11);
  const dims = [reader.u32(), reader.u32(), reader.u32(), reader.u32()];
  return dims.slice(0, Math.min(rank, dims.length));
}

/** Bytes that hold every offset in an element of `size` bytes. */
function bytesFor(size: number): number {
  if (size < 0x100) return 1;
  if (size < 0x1_0000) return 2;
  return size < 0x100_0000 ? 3 : 4;
}

function readEnumeration(reader: Hdf5Reader, { version, bits, size, depth }: Encoded): Datatype {
  const base = readDatatype(reader, depth + 1);
  const count = bits & 0xffff;
  for (let i = 0; i < count; i += 1) {
    const start = reader.consumed;
    reader.text();
    if (version < 3) reader.align(start);
  }
  reader.skip(count * base.size);
  return { kind: 'enumeration', size, base };
}

function readArray(reader: Hdf5Reader, { version, size, depth }: Encoded): Datatype {
  const rank = reader.u8();
  if (rank > maxArrayRank) throw bad(reader, 'an array type has too many dimensions');
  if (version < 3) reader.skip(3);
  const dims = Array.from({ length: rank }, () => reader.u32());
  if (version < 3) reader.skip(4 * rank);
  return { kind: 'array', size, base: readDatatype(reader, depth + 1), dims };
}

function product(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all * one, 1);
}

function bad(reader: Hdf5Reader, detail: string): FormatError {
  return new FormatError('datatype', { offset: reader.position, length: 0 }, detail);
}

/** As people write it: `float32`, `string[16]`, `vlen uint8`, `compound{re float64, im float64}`. */
export function spellDatatype(type: Datatype, depth = 0): string {
  const inner = (base: Datatype): string => (depth > 2 ? '…' : spellDatatype(base, depth + 1));
  const bits = String(type.size * 8);
  switch (type.kind) {
    case 'integer':
      return `${type.isSigned ? 'int' : 'uint'}${bits}`;
    case 'float':
    case 'complex':
      return `${type.kind}${bits}`;
    case 'sequence':
      return type.isText ? 'vlen string' : `vlen ${inner(type.base)}`;
    case 'compound':
      return `compound{${type.members
        .slice(0, 8)
        .map((member) => `${member.name} ${inner(member.type)}`)
        .join(', ')}}`;
    case 'enumeration':
      return `enum ${inner(type.base)}`;
    case 'array':
      return `${inner(type.base)}[${type.dims.join(',')}]`;
    default:
      return `${type.kind}[${String(type.size)}]`;
  }
}
