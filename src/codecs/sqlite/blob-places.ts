import { FormatError } from '../../core/errors.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';
import { Database, type Payload } from './database.js';
import { piecesOf, readColumns, readPart } from './record.js';

const schemaRoot = 1;
/** Of `sqlite_schema`: type, name, table, root page, statement. */
const rootColumn = 3;

/** Where the binary values of all tables stand, piece for piece, as far as the database can be read. */
export function blobPlaces(source: ByteSource, budget: Budget): ByteRange[][] {
  const places: ByteRange[][] = [];
  try {
    for (const place of blobs(source, new Database(source, budget))) places.push(place);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
  }
  return places;
}

function* blobs(source: ByteSource, database: Database): Generator<ByteRange[]> {
  const roots = [...database.cells(schemaRoot)].map((payload) => rootOf(source, payload));
  for (const root of roots.filter((page) => page > schemaRoot))
    for (const payload of database.cells(root))
      for (const { type, place } of readColumns(source, payload))
        if (type === 'blob') yield piecesOf(payload, place);
}

function rootOf(source: ByteSource, payload: Payload): number {
  const column = readColumns(source, payload)[rootColumn];
  if (column === undefined || column.place.length === 0 || column.place.length > 6) return 0;
  const bytes = readPart(source, payload, column.place.offset, column.place.length);
  return bytes.length < column.place.length ? 0 : bytes.readUIntBE(0, bytes.length);
}
