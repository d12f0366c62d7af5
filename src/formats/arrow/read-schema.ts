/** https://github.com/apache/arrow/blob/main/format/Schema.fbs */
import { FlatBuffer, type FlatTable } from '../../codecs/flatbuffers/flat-table.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';
import type { ExtensionType } from './facts.js';

/** Field numbers of the tables that matter here: Message.fbs, File.fbs and Schema.fbs. */
const message = { headerType: 1, header: 2, bodyLength: 3 } as const;
const footer = { schema: 1 } as const;
const schema = { fields: 1, metadata: 2 } as const;
const field = { name: 0, children: 5, metadata: 6 } as const;
const pair = { key: 0, value: 1 } as const;
const schemaHeader = 1;
/** Columns in columns; what nests deeper is refused by Arrow's own readers. CWE-674. */
const maxDepth = 64;

export interface SerializedType extends ExtensionType {
  /** What the type's own class made of itself; relative to the buffer. */
  readonly serialized: ByteRange | undefined;
}

export interface Schema {
  readonly columns: number;
  readonly extensions: readonly SerializedType[];
  /** What R's package adds, serialized by R. */
  readonly attributesOfR: ByteRange | undefined;
}

/** The schema in the footer of a file. @throws FormatError, LimitError of the tables */
export function schemaOfFooter(source: ByteSource, budget: Budget): Schema | undefined {
  return readSchema(new FlatBuffer(source, budget).root().table(footer.schema));
}

/** The schema in a message; undefined where it is another message. @throws FormatError, LimitError of the tables */
export function schemaOfMessage(source: ByteSource, budget: Budget): Schema | undefined {
  const root = new FlatBuffer(source, budget).root();
  return root.u8(message.headerType) === schemaHeader ? readSchema(root.table(message.header)) : undefined;
}

/** Bytes that stand behind a message and belong to it. @throws FormatError, LimitError of the tables */
export function bodyBytes(source: ByteSource, budget: Budget): number {
  return new FlatBuffer(source, budget).root().u64(message.bodyLength) ?? 0;
}

function readSchema(table: FlatTable | undefined): Schema | undefined {
  if (table === undefined) return undefined;
  const found = [...columnsIn(table, schema.fields, '', 0)];
  return {
    columns: found.length,
    extensions: found.flatMap(({ name, table: column }) => extensionOf(name, column)),
    attributesOfR: valueOf(table, schema.metadata, 'r'),
  };
}

function* columnsIn(
  table: FlatTable,
  fields: number,
  prefix: string,
  depth: number,
): Generator<{ readonly name: string; readonly table: FlatTable }> {
  if (depth > maxDepth) return;
  for (const column of table.tables(fields)) {
    const name = prefix + (column.text(field.name) ?? '');
    yield { name, table: column };
    yield* columnsIn(column, field.children, `${name}.`, depth + 1);
  }
}

function extensionOf(column: string, table: FlatTable): SerializedType[] {
  for (const entry of table.tables(field.metadata)) {
    if (entry.text(pair.key) !== 'ARROW:extension:name') continue;
    const name = entry.text(pair.value, limits.maxQuotedCharacters) ?? '';
    return [{ column, name, serialized: valueOf(table, field.metadata, 'ARROW:extension:metadata') }];
  }
  return [];
}

function valueOf(table: FlatTable, metadata: number, key: string): ByteRange | undefined {
  for (const entry of table.tables(metadata))
    if (entry.text(pair.key) === key) return entry.vector(pair.value, 1)?.at;
  return undefined;
}
