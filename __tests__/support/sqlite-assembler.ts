/**
 * Assembles a database of SQLite: one table `t`, a row for each value, all on one page but for what overflows.
 * https://www.sqlite.org/fileformat2.html
 */

const [smallPage, largestPage] = [4096, 65_536] as const;
/** Pages before those of overflowing values. */
const treePages = 2;

type Value = string | number | Uint8Array;

export function sqlite(values: readonly Value[]): Buffer {
  const schema = record(['table', 't', 't', 2, 'CREATE TABLE t (v BLOB)']);
  const records = values.map((value) => record([value]));
  const needed = records.reduce((sum, { length }) => sum + length + 16, 8);
  const pageBytes = needed < smallPage - 64 ? smallPage : largestPage;
  const overflow: Buffer[] = [];
  const rows = records.map((content, index) => cell(content, index + 1, pageBytes, overflow));
  return Buffer.concat([
    page([cell(schema, 1, pageBytes, overflow)], header(pageBytes, treePages + overflow.length), pageBytes),
    page(rows, Buffer.alloc(0), pageBytes),
    ...overflow,
  ]);
}

/** Section 1.6: what a leaf has no room for goes on in pages of its own. */
function cell(content: Buffer, rowid: number, pageBytes: number, overflow: Buffer[]): Buffer {
  const start = Buffer.concat([varint(content.length), varint(rowid)]);
  if (content.length <= pageBytes - 35) return Buffer.concat([start, content]);
  const least = Math.floor(((pageBytes - 12) * 32) / 255) - 23;
  const wanted = least + ((content.length - least) % (pageBytes - 4));
  const local = wanted <= pageBytes - 35 ? wanted : least;
  const first = treePages + overflow.length + 1;
  for (let at = local; at < content.length; at += pageBytes - 4) {
    const isLast = at + pageBytes - 4 >= content.length;
    const bytes = Buffer.alloc(pageBytes);
    bytes.writeUInt32BE(isLast ? 0 : treePages + overflow.length + 2);
    bytes.set(content.subarray(at, at + pageBytes - 4), 4);
    overflow.push(bytes);
  }
  const next = Buffer.alloc(4);
  next.writeUInt32BE(first);
  return Buffer.concat([start, content.subarray(0, local), next]);
}

function header(pageBytes: number, pages: number): Buffer {
  const bytes = Buffer.alloc(100);
  bytes.write('SQLite format 3\0');
  bytes.writeUInt16BE(pageBytes === largestPage ? 1 : pageBytes, 16);
  bytes.set([1, 1, 0, 64, 32, 32], 18);
  bytes.writeUInt32BE(1, 24);
  bytes.writeUInt32BE(pages, 28);
  bytes.writeUInt32BE(1, 40);
  bytes.writeUInt32BE(4, 44);
  bytes.writeUInt32BE(1, 56);
  bytes.writeUInt32BE(1, 92);
  bytes.writeUInt32BE(3_045_001, 96);
  return bytes;
}

/** A leaf of a table: the cells stand at its end, the last one first. */
function page(cells: readonly Buffer[], before: Buffer, pageBytes: number): Buffer {
  const bytes = Buffer.alloc(pageBytes);
  bytes.set(before);
  let end = pageBytes;
  cells.forEach((bytesOfCell, index) => {
    end -= bytesOfCell.length;
    bytes.set(bytesOfCell, end);
    bytes.writeUInt16BE(end, before.length + 8 + 2 * index);
  });
  bytes.writeUInt8(0x0d, before.length);
  bytes.writeUInt16BE(cells.length, before.length + 3);
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
