import { FormatError } from '../../core/errors.js';
import type { ByteRange, ByteSource } from '../../core/types.js';
import { readVarint, type Payload } from './database.js';

/** Bytes of the serial types of one record: SQLite has at most 32,767 columns. CWE-770. */
const maxHeaderBytes = 2 ** 18;
const integerBytes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0] as const;

export interface Column {
  readonly type: 'number' | 'blob' | 'text';
  /** In the payload. */
  readonly place: ByteRange;
}

/** Where the columns of a record stand in its payload: section 2.1 of the format. */
export function readColumns(source: ByteSource, payload: Payload): Column[] {
  const start = readPart(source, payload, 0, Math.min(payload.size, 9));
  const header = readVarint(start, 0);
  if (header.value > Math.min(payload.size, maxHeaderBytes))
    throw new FormatError('bad-record', { offset: 0, length: 0 }, 'a record is shorter than its header');
  const types = readPart(source, payload, 0, header.value);
  const columns: Column[] = [];
  let offset = header.value;
  for (let at = header.end; at < header.value;) {
    const { value, end } = readVarint(types, at);
    const length = bytesOf(value);
    columns.push({
      type: value < 12 ? 'number' : value % 2 === 0 ? 'blob' : 'text',
      place: { offset, length },
    });
    offset += length;
    at = end;
  }
  return columns;
}

function bytesOf(serial: number): number {
  return serial < 12 ? (integerBytes[serial] ?? 0) : Math.floor((serial - 12) / 2);
}

/** Where in the file a part of a payload stands, when it is not spread over pages. */
export function rangeOf(payload: Payload, { offset, length }: ByteRange): ByteRange | undefined {
  for (const first of payload.parts())
    return offset + length <= first.length ? { offset: first.offset + offset, length } : undefined;
  return undefined;
}

/** The bytes of a part of a payload, as far as the file holds them. */
export function readPart(source: ByteSource, payload: Payload, offset: number, length: number): Buffer {
  const pieces = piecesOf(payload, { offset, length });
  return Buffer.concat(pieces.map((piece) => source.read(piece.offset, piece.length)));
}

/** Where in the file a part of a payload stands, piece for piece. */
export function piecesOf(payload: Payload, { offset, length }: ByteRange): ByteRange[] {
  const pieces: ByteRange[] = [];
  let before = 0;
  for (const part of payload.parts()) {
    const from = Math.max(0, offset - before);
    const to = Math.min(part.length, offset + length - before);
    if (from < to) pieces.push({ offset: part.offset + from, length: to - from });
    before += part.length;
    if (before >= offset + length) break;
  }
  return pieces;
}
