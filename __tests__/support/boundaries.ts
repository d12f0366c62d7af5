/** Where the parts of a container begin and end, found by walking over the bytes themselves: independent of our readers. */

export interface Boundary {
  readonly at: number;
  /** Whether what stands before it is a whole file to every reader: the format has nothing that tells of more. */
  readonly isWhole: boolean;
}

type Mark = (at: number, isWhole?: boolean) => void;

interface Layout {
  readonly begins: (bytes: Buffer) => boolean;
  readonly walk: (bytes: Buffer, mark: Mark) => void;
}

const starts =
  (magic: string, at = 0) =>
  (bytes: Buffer): boolean =>
    bytes.toString('latin1', at, at + magic.length) === magic;

const layouts: readonly Layout[] = [
  { begins: starts('PK'), walk: walkZip },
  { begins: starts('ustar', 257), walk: walkTar },
  { begins: isOldTar, walk: walkTar },
  { begins: starts('\x1f\x8b'), walk: walkGzip },
  { begins: starts('BZh'), walk: walkBzip2 },
  { begins: starts('\xfd7zXZ\0'), walk: walkXz },
  { begins: starts('\x04\x22\x4d\x18'), walk: walkLz4 },
  { begins: starts('\x28\xb5\x2f\xfd'), walk: walkZstd },
  { begins: starts('7z\xbc\xaf\x27\x1c'), walk: walkSevenZip },
  { begins: starts('!<arch>\n'), walk: walkAr },
  { begins: starts('070701'), walk: walkCpio },
  { begins: starts('SQLite format 3\0'), walk: walkSqlite },
  { begins: starts('\x93NUMPY'), walk: walkNpy },
  { begins: starts('eh00', 8), walk: walkExecutorch },
  { begins: starts('\x80'), walk: walkPickles },
  { begins: starts(']'), walk: walkLzmaAlone },
  { begins: starts('x'), walk: walkZlib },
];

/** Whether each bit of the byte is under a checksum that every reader adds up; deflate and bzip2 have bits that say nothing. */
export function isChecked(bytes: Buffer, at: number): boolean {
  if (starts('BZh')(bytes)) return at < bytes.length - 2;
  if (starts('\xfd7zXZ\0')(bytes)) return true;
  if (starts('\x1f\x8b')(bytes)) return at >= bytes.length - 8 && !isPadded(bytes);
  return starts('7z\xbc\xaf\x27\x1c')(bytes) && at >= 8 && (at < 32 || at >= sevenZipHeader(bytes));
}

function isPadded(bytes: Buffer): boolean {
  return bytes.subarray(-8).every((byte) => byte === 0);
}

/** Ascending, without the start and the end of the file; undefined for what none of the layouts is. */
export function boundariesOf(bytes: Buffer): Boundary[] | undefined {
  const layout = layouts.find(({ begins }) => begins(bytes));
  if (layout === undefined) return undefined;
  const found = new Map<number, boolean>();
  layout.walk(bytes, (at, isWhole = false) => {
    if (at > 0 && at < bytes.length) found.set(at, isWhole || found.get(at) === true);
  });
  return [...found].map(([at, isWhole]) => ({ at, isWhole })).sort((a, b) => a.at - b.at);
}

function each(bytes: Buffer, signature: string, visit: (at: number) => void): void {
  for (
    let at = bytes.indexOf(signature, 0, 'latin1');
    at >= 0;
    at = bytes.indexOf(signature, at + 1, 'latin1')
  )
    visit(at);
}

/** Headers, names, extra fields and data of members; records of the directory; end records. */
function walkZip(bytes: Buffer, mark: Mark): void {
  const steps = (at: number, ...lengths: number[]): void => {
    let next = at;
    mark(at);
    for (const length of lengths) mark((next += length));
  };
  each(bytes, 'PK\x03\x04', (at) => {
    if (at + 30 > bytes.length) return;
    steps(at, 30, bytes.readUInt16LE(at + 26), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 18));
  });
  each(bytes, 'PK\x01\x02', (at) => {
    if (at + 46 > bytes.length) return;
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    steps(at, 46, name ?? 0, extra ?? 0, comment ?? 0);
  });
  each(bytes, 'PK\x06\x06', (at) => {
    steps(at, 12, 44);
  });
  each(bytes, 'PK\x06\x07', (at) => {
    steps(at, 20);
  });
  each(bytes, 'PK\x05\x06', (at) => {
    mark(at);
    // Archives that stand one after another.
    if (at + 22 <= bytes.length) mark(at + 22 + bytes.readUInt16LE(at + 20), true);
  });
}

function isOldTar(bytes: Buffer): boolean {
  if (bytes.length < 1024 || bytes.length % 512 !== 0) return false;
  return /^[0-7 ]{6}\0/.test(bytes.toString('latin1', 148, 156)) && bytes[0] !== 0;
}

function octal(bytes: Buffer, at: number, length: number): number {
  return Number.parseInt(bytes.toString('latin1', at, at + length).replace(/[\0 ]/g, '') || '0', 8) || 0;
}

/** Headers, contents and their padding. Zeros at the end may be more or fewer. */
function walkTar(bytes: Buffer, mark: Mark): void {
  let at = 0;
  for (; at + 512 <= bytes.length && bytes[at] !== 0;) {
    const size = '0\0SLKxXgM7'.includes(String.fromCharCode(bytes[at + 156] ?? 0))
      ? octal(bytes, at + 124, 12)
      : 0;
    mark(at);
    mark(at + 257);
    mark(at + 512);
    mark(at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  mark(at);
  for (let zeros = at + 512; zeros < bytes.length; zeros += 512) mark(zeros, true);
}

/** The header with its fields, and both fields of the trailer. */
function walkGzip(bytes: Buffer, mark: Mark): void {
  mark(2);
  mark(10);
  mark(gzipHeaderBytes(bytes));
  if (isPadded(bytes)) return;
  mark(bytes.length - 8);
  mark(bytes.length - 4);
}

function gzipHeaderBytes(bytes: Buffer): number {
  return ((bytes[3] ?? 0) & 8) === 0 ? 10 : bytes.indexOf(0, 10) + 1;
}

function walkZlib(bytes: Buffer, mark: Mark): void {
  mark(2);
  mark(bytes.length - 4);
}

function walkLzmaAlone(_: Buffer, mark: Mark): void {
  for (const at of [1, 5, 13, 18]) mark(at);
}

/** Blocks begin at any bit. */
function walkBzip2(bytes: Buffer, mark: Mark): void {
  mark(3);
  mark(4);
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  for (const magic of [0x3141_5926_5359, 0x1772_4538_5090]) {
    const wanted = magic.toString(2).padStart(48, '0');
    for (let at = bits.indexOf(wanted); at >= 0; at = bits.indexOf(wanted, at + 1)) {
      mark(at >> 3);
      mark(Math.ceil(at / 8));
      mark(Math.ceil(at / 8) + 6);
      mark(Math.ceil(at / 8) + 10);
    }
  }
}

/** Stream header, the first block's header, the index, the footer. */
function walkXz(bytes: Buffer, mark: Mark): void {
  const indexBytes = (bytes.readUInt32LE(bytes.length - 8) + 1) * 4;
  const index = bytes.length - 12 - indexBytes;
  mark(6);
  mark(12);
  mark(12 + ((bytes[12] ?? 0) + 1) * 4);
  for (const at of [index - 8, index - 4, index, index + 1, bytes.length - 12, bytes.length - 4]) mark(at);
}

function walkLz4(bytes: Buffer, mark: Mark): void {
  const flags = bytes[4] ?? 0;
  let at = 7 + ((flags & 8) === 0 ? 0 : 8) + ((flags & 1) === 0 ? 0 : 4);
  mark(4);
  mark(6);
  mark(at);
  for (let size = bytes.readUInt32LE(at); size !== 0; size = bytes.readUInt32LE(at)) {
    mark(at + 4);
    mark(at + 4 + (size % 0x8000_0000));
    at += 4 + (size % 0x8000_0000) + ((flags & 16) === 0 ? 0 : 4);
    mark(at);
  }
  mark(at + 4);
}

/** Behind a frame another may follow, which nothing tells of. */
function walkZstd(bytes: Buffer, mark: Mark): void {
  const descriptor = bytes[4] ?? 0;
  const isSingle = (descriptor & 0x20) !== 0;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  let at = 5 + (isSingle ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0) + sizeBytes;
  mark(4);
  mark(5);
  for (let isLast = false; !isLast && at + 3 <= bytes.length;) {
    const header = bytes.readUIntLE(at, 3);
    mark(at);
    mark(at + 3);
    isLast = (header & 1) !== 0;
    at += 3 + (((header >> 1) & 3) === 1 ? 1 : header >> 3);
  }
  const checksumBytes = (descriptor & 4) === 0 ? 0 : 4;
  if (checksumBytes > 0) mark(at);
  mark(at + checksumBytes, true);
}

function sevenZipHeader(bytes: Buffer): number {
  return 32 + Number(bytes.readBigUInt64LE(12));
}

function walkSevenZip(bytes: Buffer, mark: Mark): void {
  const header = sevenZipHeader(bytes);
  for (const at of [6, 8, 12, 20, 28, 32, header, header + 1, header + 8]) mark(at);
}

/** Nothing tells how many members there are. */
function walkAr(bytes: Buffer, mark: Mark): void {
  mark(8, true);
  for (let at = 8; at + 60 <= bytes.length;) {
    const size = Number.parseInt(bytes.toString('latin1', at + 48, at + 58), 10) || 0;
    mark(at, true);
    mark(at + 30);
    mark(at + 60, size === 0);
    mark(at + 60 + size, true);
    at += 60 + size + (size % 2);
  }
}

function walkCpio(bytes: Buffer, mark: Mark): void {
  const up = (at: number): number => Math.ceil(at / 4) * 4;
  for (let at = 0; bytes.toString('latin1', at, at + 6) === '070701';) {
    const field = (index: number): number =>
      Number.parseInt(bytes.toString('latin1', at + 6 + 8 * index, at + 14 + 8 * index), 16) || 0;
    const data = up(at + 110 + field(11));
    mark(at);
    mark(at + 6);
    mark(at + 110);
    const isLast = bytes.toString('latin1', at + 110, at + 120) === 'TRAILER!!!';
    mark(data, isLast);
    if (isLast) return;
    mark(data + field(6));
    at = up(data + field(6));
  }
}

/** The header says how many pages there are. */
function walkSqlite(bytes: Buffer, mark: Mark): void {
  const stated = bytes.readUInt16BE(16);
  const page = stated === 1 ? 65_536 : stated;
  mark(16);
  mark(100);
  for (let at = page; at < bytes.length; at += page) mark(at);
}

/** Arrays may follow one another, and readers take as many as they ask for. */
function walkNpy(bytes: Buffer, mark: Mark): void {
  each(bytes, '\x93NUMPY', (at) => {
    const isWide = (bytes[at + 6] ?? 1) > 1;
    const length = isWide ? bytes.readUInt32LE(at + 8) : bytes.readUInt16LE(at + 8);
    const header = at + (isWide ? 12 : 10);
    mark(at, at > 0);
    mark(at + 6);
    mark(at + 8);
    mark(header);
    mark(header + length);
  });
}

function walkExecutorch(bytes: Buffer, mark: Mark): void {
  const program = Number(bytes.readBigUInt64LE(16));
  const segments = Number(bytes.readBigUInt64LE(24));
  for (const at of [4, 8, 12, 16, 24, 32, program, segments]) mark(at);
}

/** Protocol headers and whatever follows a STOP: streams of torch's older layout, joblib's arrays. */
function walkPickles(bytes: Buffer, mark: Mark): void {
  each(bytes, '.\x80', (at) => {
    mark(at);
    mark(at + 1, true);
    mark(at + 3);
  });
  mark(2);
}
