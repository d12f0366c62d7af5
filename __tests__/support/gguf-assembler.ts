/** Assembles GGUF files field by field, https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */

type Part = Uint8Array;

export interface GgufOptions {
  readonly version?: number;
  readonly isBigEndian?: boolean;
  /** Counts as written, where they are not the right ones. */
  readonly tensorCount?: bigint;
  readonly keyCount?: bigint;
  readonly alignment?: number;
}

export interface GgufTensorRow {
  readonly name: string;
  readonly dimensions: readonly bigint[];
  readonly type?: number;
  readonly offset: bigint;
  /** Number of dimensions as written. */
  readonly dimensionCount?: number;
}

/** Writes numbers in one byte order, counts in the width of one version. */
export class GgufWriter {
  readonly #isBig: boolean;
  readonly #isShort: boolean;

  constructor({ version = 3, isBigEndian = false }: GgufOptions = {}) {
    this.#isBig = isBigEndian;
    this.#isShort = version === 1;
  }

  u32(value: number): Part {
    const bytes = Buffer.alloc(4);
    if (this.#isBig) bytes.writeUInt32BE(value);
    else bytes.writeUInt32LE(value);
    return bytes;
  }

  u64(value: bigint): Part {
    const bytes = Buffer.alloc(8);
    if (this.#isBig) bytes.writeBigUInt64BE(value);
    else bytes.writeBigUInt64LE(value);
    return bytes;
  }

  count(value: bigint): Part {
    return this.#isShort ? this.u32(Number(value)) : this.u64(value);
  }

  string(text: string, length = BigInt(Buffer.byteLength(text))): Part {
    return Buffer.concat([this.count(length), Buffer.from(text)]);
  }

  /** A key-value with a value that is already written. */
  key(key: string, type: number, ...value: readonly Part[]): Part {
    return Buffer.concat([this.string(key), this.u32(type), ...value]);
  }

  text(key: string, value: string): Part {
    return this.key(key, 8, this.string(value));
  }

  number(key: string, value: number): Part {
    return this.key(key, 4, this.u32(value));
  }

  texts(key: string, values: readonly string[], count = BigInt(values.length)): Part {
    return this.key(key, 9, this.u32(8), this.count(count), ...values.map((value) => this.string(value)));
  }

  tensor({ name, dimensions, type = 0, offset, dimensionCount = dimensions.length }: GgufTensorRow): Part {
    const sizes = dimensions.map((size) => this.count(size));
    return Buffer.concat([
      this.string(name),
      this.u32(dimensionCount),
      ...sizes,
      this.u32(type),
      this.u64(offset),
    ]);
  }
}

/** A whole file: header, key-values, tensor table, padding, data. */
export function gguf(
  keys: readonly Part[],
  tensors: readonly GgufTensorRow[] = [],
  data: Uint8Array = Buffer.alloc(0),
  options: GgufOptions = {},
): Buffer {
  const {
    version = 3,
    tensorCount = BigInt(tensors.length),
    keyCount = BigInt(keys.length),
    alignment = 32,
  } = options;
  const writer = new GgufWriter(options);
  const header = Buffer.concat([
    Buffer.from('GGUF'),
    writer.u32(version),
    writer.count(tensorCount),
    writer.count(keyCount),
    ...keys,
    ...tensors.map((tensor) => writer.tensor(tensor)),
  ]);
  const padding = (alignment - (header.length % alignment)) % alignment;
  return Buffer.concat([header, Buffer.alloc(padding), data]);
}
