/** Assembles small HDF5 files that libhdf5 opens: superblock version 2, object headers of version 2, one block each. */
import { lookup3 } from '../../src/codecs/hdf5/lookup3.js';

export interface Node {
  readonly attributes?: Readonly<Record<string, string | Uint8Array>>;
  readonly links?: Readonly<Record<string, Node | OtherLink>>;
  readonly dataset?: DatasetNode;
}

export interface ExternalLink {
  readonly file: string;
  readonly target: string;
}

export interface SoftLink {
  readonly path: string;
}

type OtherLink = ExternalLink | SoftLink | UserDefinedLink;

/** A link of a type that only a program's own code can follow. */
export interface UserDefinedLink {
  readonly type: number;
}

export interface DatasetNode {
  /** Elements: an opaque value, or bytes kept one by one. */
  readonly bytes?: Uint8Array;
  readonly opaque?: boolean;
  /** Declared extents of float32 elements that are not there. */
  readonly shape?: readonly number[];
  /** The file that holds them instead. */
  readonly external?: string;
}

/** @param userBlock bytes to put before the superblock: none, or 512 times a power of two */
export function hdf5(root: Node, userBlock: Uint8Array = new Uint8Array(0)): Uint8Array {
  const file = new Assembler();
  const rootAddress = file.node(root);
  return Buffer.concat([userBlock, file.finish(rootAddress)]);
}

const superblockBytes = 48;

class Assembler {
  readonly #parts: Buffer[] = [Buffer.alloc(superblockBytes)];
  #size = superblockBytes;

  node(node: Node): number {
    const messages = [
      ...Object.entries(node.links ?? {}).map(([name, link]) => this.#link(name, link)),
      ...Object.entries(node.attributes ?? {}).map(([name, value]) => attribute(name, value)),
      ...(node.dataset === undefined ? [linkInfo] : this.#dataset(node.dataset)),
    ];
    return this.#header(messages);
  }

  finish(rootAddress: number): Buffer {
    const body = Buffer.concat([
      Buffer.from('\x89HDF\r\n\x1a\n\x02\x08\x08\x00', 'latin1'),
      u64(0),
      undefinedAddress,
      u64(this.#size),
      u64(rootAddress),
    ]);
    this.#parts[0] = withChecksum(body);
    return Buffer.concat(this.#parts);
  }

  append(bytes: Buffer): number {
    const address = this.#size;
    this.#parts.push(bytes);
    this.#size += bytes.length;
    return address;
  }

  #header(messages: readonly Buffer[]): number {
    const body = Buffer.concat(messages);
    return this.append(
      withChecksum(Buffer.concat([Buffer.from('OHDR\x02\x02', 'latin1'), u32(body.length), body])),
    );
  }

  #link(name: string, link: Node | OtherLink): Buffer {
    const head = (type: number): Buffer =>
      Buffer.concat([Buffer.from([1, 0x18, type, 1, Buffer.byteLength(name)]), Buffer.from(name)]);
    if ('file' in link) {
      const value = Buffer.from(`\0${link.file}\0${link.target}\0`);
      return message(6, Buffer.concat([head(64), u16(value.length), value]));
    }
    if ('type' in link) return message(6, Buffer.concat([head(link.type), u16(0)]));
    if ('path' in link) {
      const value = Buffer.from(link.path);
      return message(6, Buffer.concat([head(1), u16(value.length), value]));
    }
    return message(6, Buffer.concat([head(0), u64(this.node(link))]));
  }

  #dataset({ bytes, opaque = false, shape, external }: DatasetNode): Buffer[] {
    if (shape !== undefined) return this.#floats(shape, external);
    const content = Buffer.from(bytes ?? []);
    const address = this.append(content);
    const type = opaque ? opaqueType(content.length) : byteType;
    return [
      message(1, opaque ? scalar : simple([content.length])),
      message(3, type),
      message(8, Buffer.concat([Buffer.from([3, 1]), u64(address), u64(content.length)])),
    ];
  }

  #floats(shape: readonly number[], external: string | undefined): Buffer[] {
    const size = shape.reduce((all, extent) => all * extent, 4);
    const layout = Buffer.concat([Buffer.from([3, 1]), undefinedAddress, u64(size)]);
    const files = external === undefined ? [] : [this.#externalFiles(external, size)];
    return [message(1, simple(shape)), message(3, floatType), ...files, message(8, layout)];
  }

  #externalFiles(name: string, size: number): Buffer {
    const names = Buffer.concat([Buffer.alloc(8), Buffer.from(`${name}\0`)]);
    const data = this.append(names);
    const heap = Buffer.concat([Buffer.from('HEAP\0\0\0\0', 'latin1'), u64(names.length), u64(1), u64(data)]);
    const slot = Buffer.concat([u64(8), u64(0), u64(size)]);
    return message(
      7,
      Buffer.concat([Buffer.from([1, 0, 0, 0]), u16(1), u16(1), u64(this.append(heap)), slot]),
    );
  }
}

const undefinedAddress = Buffer.alloc(8, 0xff);
const linkInfo = message(2, Buffer.concat([Buffer.from([0, 0]), undefinedAddress, undefinedAddress]));
const scalar = Buffer.from([2, 0, 0, 0]);
const byteType = Buffer.from([0x10, 0, 0, 0, 1, 0, 0, 0, 0, 0, 8, 0]);
const floatType = Buffer.from([0x11, 0x20, 0x1f, 0, 4, 0, 0, 0, 0, 0, 32, 0, 23, 8, 0, 23, 127, 0, 0, 0]);

function opaqueType(size: number): Buffer {
  return Buffer.concat([Buffer.from([0x15, 0, 0, 0]), u32(size)]);
}

function simple(shape: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from([2, shape.length, 0, 1]), ...shape.map(u64)]);
}

/** A fixed string, as h5py writes `numpy.bytes_`. */
function attribute(name: string, value: string | Uint8Array): Buffer {
  const content = Buffer.from(value as Uint8Array);
  const type = Buffer.concat([Buffer.from([0x13, 0, 0, 0]), u32(content.length)]);
  const label = Buffer.from(`${name}\0`);
  const sizes = [label.length, type.length, scalar.length].map(u16);
  return message(
    12,
    Buffer.concat([Buffer.from([3, 0]), ...sizes, Buffer.from([0]), label, type, scalar, content]),
  );
}

function message(type: number, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([type]), u16(body.length), Buffer.from([0]), body]);
}

function withChecksum(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, u32(lookup3(bytes))]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
