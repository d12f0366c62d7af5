/**
 * The sorted table of LevelDB that TensorFlow keeps checkpoints in:
 * https://github.com/google/leveldb/blob/main/doc/table_format.md
 */
import { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';

const footerBytes = 48;
const magic = Buffer.from('57fb808b247547db', 'hex');
/** One byte of compression and a checksum behind every block. */
const trailerBytes = 5;
const uncompressed = 0;
/** To look at the end of content that is not decoded yet decodes all of it; tables are smaller by far. */
const maxDecodedBytes = 4 * 2 ** 20;

export interface TableEntry {
  readonly key: string;
  readonly value: ByteRange;
}

export function endsAsTable(source: ByteSource): boolean {
  if (source.size < footerBytes) return false;
  const at = source.size - magic.length;
  if (source.size > maxDecodedBytes && source.isAtHand?.(at, magic.length) === false) return false;
  return magic.equals(source.read(at, magic.length));
}

/** @throws FormatError `bad-table`, `unexpected-end` */
export function* readTable(source: ByteSource, budget: Budget): Generator<TableEntry> {
  const footer = new Block(source, { offset: source.size - footerBytes, length: footerBytes - magic.length });
  footer.handle();
  for (const { value } of entriesOf(source, footer.handle(), budget)) {
    const handle = new Block(source, value).handle();
    yield* entriesOf(source, handle, budget);
  }
}

function* entriesOf(source: ByteSource, block: ByteRange, budget: Budget): Generator<TableEntry> {
  const [compression] = source.read(block.offset + block.length, trailerBytes);
  if (compression !== uncompressed)
    throw bad(block.offset, `blocks are compressed (type ${String(compression)})`);
  const counted = source.read(block.offset + block.length - 4, 4);
  const restarts = new DataView(counted.buffer, counted.byteOffset, 4).getUint32(0, true);
  const length = block.length - 4 - 4 * restarts;
  if (length < 0) throw bad(block.offset, 'a block has more restarts than bytes');
  const reader = new Block(source, { offset: block.offset, length });
  let key = Buffer.alloc(0);
  for (let count = 0; !reader.isDone; count += 1) {
    if (count % 256 === 0) budget.check();
    const [shared, rest, valueLength] = [reader.varint(), reader.varint(), reader.varint()];
    if (shared > key.length || rest > limits.maxNameCharacters * 16)
      throw bad(reader.offset, 'a key is damaged');
    key = Buffer.concat([key.subarray(0, shared), reader.bytes(rest)]);
    yield { key: key.toString('utf8'), value: reader.range(valueLength) };
  }
}

/**
 * Numbers and stretches of one block, one after another. Values are passed over: a checkpoint of the first version keeps
 * each tensor whole in a block of its own.
 */
class Block {
  readonly #end: number;
  readonly #cursor: BufferedCursor;

  constructor(source: ByteSource, { offset, length }: ByteRange) {
    this.#end = offset + length;
    this.#cursor = new BufferedCursor(source, offset);
  }

  get isDone(): boolean {
    return this.offset >= this.#end;
  }

  get offset(): number {
    return this.#cursor.offset;
  }

  handle(): ByteRange {
    return { offset: this.varint(), length: this.varint() };
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 49; shift += 7) {
      if (this.isDone) break;
      const byte = this.#cursor.u8();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw bad(this.offset, 'a number does not end');
  }

  bytes(length: number): Uint8Array {
    this.#holds(length);
    return this.#cursor.bytes(length);
  }

  range(length: number): ByteRange {
    this.#holds(length);
    const range = { offset: this.offset, length };
    this.#cursor.offset += length;
    return range;
  }

  #holds(length: number): void {
    if (this.offset + length > this.#end) throw bad(this.offset, 'an entry reaches beyond its block');
  }
}

function bad(offset: number, detail: string): FormatError {
  return new FormatError(
    'bad-table',
    { offset, length: 0 },
    `the table of the checkpoint is damaged: ${detail}`,
  );
}
