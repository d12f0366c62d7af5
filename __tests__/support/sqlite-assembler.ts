/** Assembles a database of SQLite: one table `t`, a row for each value, all on one page. https://www.sqlite.org/fileformat2.html */

const [smallPage, largestPage] = [4096, 65_536] as const;

type Value = string | number | Uint8Array;

export function sqlite(values: readonly Value[]): Buffer {
  const schema = record(['table', 't', 't', 2, 'CREATE TABLE t (v BLOB)']);
  const records = values.map((value) => record([value]));
  const needed = records.reduce((sum, { length }) => sum + length + 16, 8);
  const pageBytes = needed < smallPage - 64 ? smallPage : largestPage;
  return Buffer.concat([
    page([schema], header(pageBytes), pageBytes),
    page(records, Buffer.alloc(0), pageBytes),
  ]);
}

function header(pageBytes: number): Buffer {
  const bytes = Buffer.alloc(100);
  bytes.write('SQLite format 3\0');
  bytes.writeUInt16BE(pageBytes === largestPage ? 1 : pageBytes, 16);
  bytes.set([1, 1, 0, 64, 32, 32], 18);
  bytes.writeUInt32BE(1, 24);
  bytes.writeUInt32BE(2, 28);
  bytes.writeUInt32BE(1, 40);
  bytes.writeUInt32BE(4, 44);
  bytes.writeUInt32BE(1, 56);
  bytes.writeUInt32BE(1, 92);
  bytes.writeUInt32BE(3_045_001, 96);
  return bytes;
}

/** A leaf of a table: the cells stand at its end, the last one first. */
function page(records: readonly Buffer[], before: Buffer, pageBytes: number): Buffer {
  const bytes = Buffer.alloc(pageBytes);
  bytes.set(before);
  let end = pageBytes;
  records.forEach((content, index) => {
    const cell = Buffer.concat([varint(content.length), varint(index + 1), content]);
    end -= cell.length;
    bytes.set(cell, end);
    bytes.writeUInt16BE(end, before.length + 8 + 2 * index);
  });
  bytes.writeUInt8(0x0d, before.length);
  bytes.writeUInt16BE(records.length, before.length + 3);
  bytes.writeUInt16BE(end % 65_536, before.length + 5);
  return bytes;
}

function record(values: readonly Value[]): Buffer {
  const types = Buffer.concat(values.map((value) => varint(serialType(value))));
  const body = values.map((value) => (typeof value === 'number' ? Buffer.from([value]) : Buffer.from(value)));
  return Buffer.concat([varint(types.length + 1), types, ...body]);
}

function serialType(value: Value): number {
  if (typeof value === 'number') return 1;
  return typeof value === 'string' ? 13 + 2 * Buffer.byteLength(value) : 12 + 2 * value.length;
}

/** Seven bits a byte, the highest first. */
function varint(value: number): Buffer {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift((rest % 128) + 128);
  return Buffer.from(bytes);
}
