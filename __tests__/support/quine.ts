/**
 * Files that unpack to themselves, after Russ Cox, "Zip Files All The Way Down" (https://research.swtch.com/zip): a
 * deflate stream of literal blocks and repetitions that gives out what stands before it, itself and what follows.
 */
import { crc32 } from 'node:zlib';

const [literalHeaderBytes, endOfBlock] = [5, 7];

/** Bits as deflate writes them, lowest first; codes of RFC 1951 come in with their highest bit first. */
class BitWriter {
  #bits: number[] = [];

  number(value: number, count: number): this {
    for (let bit = 0; bit < count; bit++) this.#bits.push((value >> bit) & 1);
    return this;
  }

  code(value: number, count: number): this {
    for (let bit = count - 1; bit >= 0; bit--) this.#bits.push((value >> bit) & 1);
    return this;
  }

  bytes(): Buffer {
    const bytes = Buffer.alloc(Math.ceil(this.#bits.length / 8));
    for (const [at, bit] of this.#bits.entries()) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at & 7));
    return bytes;
  }
}

/** The header of a block of `length` bytes as they are. */
function literal(length: number): Buffer {
  const header = Buffer.alloc(literalHeaderBytes);
  header.writeUInt16LE(length, 1);
  header.writeUInt16LE(~length & 0xffff, 3);
  return header;
}

/** RFC 1951, 3.2.5: the last base that is not above the value, its code and extra bits. */
function bucket(
  value: number,
  first: number,
  perPower: number,
): { code: number; bits: number; base: number } {
  for (let code = 0, base = first; ; code++) {
    const bits = code < 2 * perPower ? 0 : Math.floor(code / perPower) - 1;
    if (value < base + 2 ** bits) return { code, bits, base };
    base += 2 ** bits;
  }
}

function match(writer: BitWriter, length: number, distance: number): void {
  const long = bucket(length, 3, 4);
  const symbol = 257 + long.code;
  if (symbol < 280) writer.code(symbol - 256, 7);
  else writer.code(symbol - 280 + 0xc0, 8);
  writer.number(length - long.base, long.bits);
  const far = bucket(distance, 1, 2);
  writer.code(far.code, 5).number(distance - far.base, far.bits);
}

/**
 * A block that gives the last `length` bytes out again, at least `least` bytes long; all but the last block of the
 * stream end with an empty literal, so that they end with a byte.
 */
function repeat(length: number, { least = 0, isLast = false } = {}): Buffer {
  for (let empties = 0; ; empties++) {
    const writer = new BitWriter();
    for (let count = 0; count < empties; count++) writer.number(0, 1).number(1, 2).code(0, endOfBlock);
    writer.number(isLast ? 1 : 0, 1).number(1, 2);
    match(writer, length, length);
    writer.code(0, endOfBlock);
    const tail = isLast ? Buffer.alloc(0) : Buffer.from([0, 0, 0xff, 0xff]);
    if (!isLast) writer.number(0, 3);
    const block = Buffer.concat([writer.bytes(), tail]);
    if (block.length >= least) return block;
  }
}

/** The stream between `prefix` and `suffix` whose content is all three. */
function selfReproducing(prefix: Buffer, suffix: Buffer): Buffer {
  const again = repeat(prefix.length + literalHeaderBytes);
  for (let least = 8; ; least++) {
    const four = repeat(2 * (least + literalHeaderBytes), { least });
    const wanted = 2 * four.length - literalHeaderBytes;
    const first = repeat(prefix.length + literalHeaderBytes, { least: wanted });
    if (first.length !== wanted || four.length !== least || again.length > wanted) continue;
    return assemble(prefix, suffix, first, four);
  }
}

function assemble(prefix: Buffer, suffix: Buffer, first: Buffer, four: Buffer): Buffer {
  const one = literal(literalHeaderBytes);
  const opening = literal(prefix.length + literalHeaderBytes);
  const quad = literal(2 * (four.length + literalHeaderBytes));
  const last = lastRepeat(suffix.length);
  const closing = literal(last.length + suffix.length);
  const two = repeat(13, { least: 8 });
  const filler = Buffer.alloc(2 * four.length + literalHeaderBytes - two.length);
  const short = literal(first.length);
  return Buffer.concat([
    ...[opening, prefix, opening, first],
    ...[short, first, one, short],
    ...[quad, first, one, short, quad, four],
    ...[quad, four, quad, four, quad, four],
    ...[quad, filler, two, closing, two],
    ...[closing, last, suffix, last],
  ]);
}

/** It counts its own length, too. */
function lastRepeat(suffixBytes: number): Buffer {
  for (let length = suffixBytes + 4; ; length++) {
    const block = repeat(length, { isLast: true });
    if (block.length + suffixBytes === length) return block;
  }
}

/** The checksum that a file has when that very checksum stands in it: 32 equations over bits. */
function fixedPoint(build: (crc: number) => Buffer): Buffer {
  const of = (crc: number): number => (crc32(build(crc)) ^ crc) >>> 0;
  const base = of(0);
  const rows = Array.from(
    { length: 32 },
    (_, bit) => [(of(2 ** bit) ^ base) >>> 0, 2 ** bit] as [number, number],
  );
  let [rest, solution] = [base, 0];
  for (let bit = 0; bit < 32; bit++) {
    const mask = 2 ** bit;
    const pivot = rows.findIndex(([image]) => (image & mask) >>> 0 !== 0);
    const [row] = pivot < 0 ? [] : rows.splice(pivot, 1);
    if (row === undefined) continue;
    for (const other of rows)
      if ((other[0] & mask) >>> 0 !== 0)
        [other[0], other[1]] = [(other[0] ^ row[0]) >>> 0, (other[1] ^ row[1]) >>> 0];
    if ((rest & mask) >>> 0 !== 0) [rest, solution] = [(rest ^ row[0]) >>> 0, (solution ^ row[1]) >>> 0];
  }
  if (rest !== 0) throw new Error('no checksum fits');
  return build(solution);
}

/** A gzip file that unpacks to itself. */
export function gzipQuine(): Buffer {
  const prefix = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
  return fixedPoint((crc) => {
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc, 0);
    const size = prefix.length + selfReproducing(prefix, trailer).length + trailer.length;
    trailer.writeUInt32LE(size, 4);
    return Buffer.concat([prefix, selfReproducing(prefix, trailer), trailer]);
  });
}

/** A zip archive whose only member, `r/r.zip`, is the archive. */
export function zipQuine(): Buffer {
  const name = Buffer.from('r/r.zip');
  const build = (crc: number, packed: number, size: number): Buffer => {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name]);
    const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, Buffer.alloc(14), name]);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(central.length, 12);
    end.writeUInt32LE(local.length + packed, 16);
    const suffix = Buffer.concat([central, end]);
    return Buffer.concat([local, selfReproducing(local, suffix), suffix]);
  };
  const { length } = build(0, 0, 0);
  const packed = length - (30 + name.length) - (46 + name.length) - 22;
  return fixedPoint((crc) => build(crc, packed, length));
}
