import { addAll } from '../../core/add-all.js';
import { MemorySource } from '../../bytes/memory-source.js';
import { artifactStartBytes, beginsAsArtifact } from '../../codecs/artifact-start.js';
import { sievedRange } from '../../codecs/encoded/sieved.js';
import { payloadChildren } from '../../codecs/encoded/payload-children.js';
import { blockBytes as tarBlockBytes, readTarHeader } from '../../codecs/tar/tar-header.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import { Database, type Payload } from '../../codecs/sqlite/database.js';
import type { SchemaObject, SqliteFacts } from './facts.js';
import { LoggedSource, loggedPages } from './write-ahead-log.js';
import { rangeOf, readColumns, readPart, type Column } from '../../codecs/sqlite/record.js';

const schemaRoot = 1;
const maxSqlBytes = 65_536;
const maxSchemaObjects = 10_000;
/** What base64 makes of PROTO 2 to 5. */
const encodedPickle = /^gA[IMQU]/;
/** What pickles since protocol 2 begin with. */
const protoOpcode = 0x80;
const maxEncodedBytes = 16 * 2 ** 20;

/**
 * Reads the schema and looks at the start of every binary value: what begins as an artifact becomes a child, because
 * key-value stores, caches and trackers keep pickles there. Of pages that were given back, values that stand whole.
 * @throws FormatError, LimitError
 */
export function parseSqlite(source: ByteSource, context: ParseContext): Parsed<SqliteFacts> {
  const own = new DatabaseReading(source, context).parse();
  const logged = readLog(source, context, own.facts.pageSize);
  if (logged === undefined) return own;
  return {
    facts: {
      pageSize: own.facts.pageSize,
      schema: [
        ...own.facts.schema,
        ...logged.facts.schema.filter((object) => isNew(object, own.facts.schema)),
      ],
      blobs: own.facts.blobs + logged.facts.blobs,
    },
    children: [...own.children, ...logged.children],
    anomalies: own.anomalies,
    covered: [],
  };
}

/** What the log beside the database changes, which every reader of the database takes with it. */
function readLog(
  source: ByteSource,
  context: ParseContext,
  pageSize: number,
): Parsed<SqliteFacts> | undefined {
  const log = context.sibling(`${context.name}-wal`);
  const pages = log && loggedPages(log, pageSize, context.budget);
  if (log === undefined || pages === undefined || pages.size === 0) return undefined;
  const changed = new LoggedSource(source, log, pages, pageSize);
  return new DatabaseReading(changed, context, (range) => changed.isLogged(range)).parse();
}

function isNew({ type, name, sql }: SchemaObject, known: readonly SchemaObject[]): boolean {
  return !known.some((other) => other.type === type && other.name === name && other.sql === sql);
}

class DatabaseReading {
  readonly #source: ByteSource;
  readonly #context: ParseContext;
  readonly #database: Database;
  readonly #children: Child[] = [];
  readonly #anomalies: Anomaly[] = [];
  #blobs = 0;

  readonly #isWanted: (range: ByteRange) => boolean;

  /** @param isWanted by where a part of a value stands; others were read before */
  constructor(
    source: ByteSource,
    context: ParseContext,
    isWanted: (range: ByteRange) => boolean = () => true,
  ) {
    this.#isWanted = isWanted;
    this.#source = source;
    this.#context = context;
    this.#database = new Database(source, context.budget);
  }

  parse(): Parsed<SqliteFacts> {
    const tables = this.#schema();
    for (const { object, root } of tables)
      if (root > schemaRoot)
        this.#attempt(object.name, () => {
          this.#readTable(object.name, root);
        });
    this.#readFreed();
    this.#checkSize();
    return {
      facts: {
        pageSize: this.#database.pageSize,
        schema: tables.map(({ object }) => object),
        blobs: this.#blobs,
      },
      children: this.#children,
      anomalies: this.#anomalies,
      covered: [],
    };
  }

  /** `sqlite_schema`: type, name, table, root page, statement. */
  #schema(): { readonly object: SchemaObject; readonly root: number }[] {
    const found: { readonly object: SchemaObject; readonly root: number }[] = [];
    this.#attempt('schema', () => {
      for (const payload of this.#database.cells(schemaRoot)) {
        if (found.length >= maxSchemaObjects) {
          this.#report('limit', 'it defines more tables than are read', 'tables');
          return;
        }
        const [type, name, , root, sql] = readColumns(this.#source, payload);
        const text = (column: Column | undefined): string =>
          column === undefined ? '' : this.#text(payload, column, maxSqlBytes);
        const number = root === undefined ? 0 : this.#number(payload, root);
        found.push({ object: { type: text(type), name: text(name), sql: text(sql) }, root: number });
      }
    });
    return found;
  }

  /** What is damaged costs one table. */
  #attempt(name: string, read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      this.#report('damaged', `${JSON.stringify(name)} can't be read: ${error.message}`, `damaged ${name}`);
    }
  }

  #readTable(name: string, root: number): void {
    for (const payload of this.#database.cells(root)) {
      if (![...payload.parts()].some(this.#isWanted)) continue;
      readColumns(this.#source, payload).forEach((column, index) => {
        if (column.type === 'number') return;
        // Programs that take texts as bytes keep pickles there, too.
        this.#blob(payload, column, `${name}[${String(payload.rowid)}].${String(index)}`);
        if (column.type === 'text') this.#encoded(payload, column);
      });
      if (this.#children.length < limits.maxEmbeddedBlobs) continue;
      this.#report('limit', 'it holds more values that look like artifacts than are opened', 'blobs');
      return;
    }
  }

  /** SQLite refuses a database with fewer pages than its header states. */
  #checkSize(): void {
    const { pageSize, statedPages } = this.#database;
    const pages = Math.floor(this.#source.size / pageSize);
    if (this.#anomalies.length === 0 && pages < statedPages)
      this.#report('damaged', `it has ${String(pages)} of its ${String(statedPages)} pages`, 'pages');
  }

  /** Deleted values are no part of the database; what can't be read of them is no damage. */
  #readFreed(): void {
    try {
      for (const payload of this.#database.freedCells()) {
        for (const [index, column] of readColumns(this.#source, payload).entries())
          if (column.type !== 'number')
            this.#blob(payload, column, `deleted[${String(payload.rowid)}].${String(index)}`);
        if (this.#children.length < limits.maxEmbeddedBlobs) continue;
        this.#report('limit', 'it holds more values that look like artifacts than are opened', 'blobs');
        return;
      }
    } catch (error) {
      // What stands in tables was found, and is judged whatever deleted values cost.
      if (error instanceof LimitError) this.#report('limit', `deleted values: ${error.message}`, 'deleted');
      else if (!(error instanceof FormatError)) throw error;
    }
  }

  #blob(payload: Payload, { type, place }: Column, member: string): void {
    if (type === 'blob') this.#blobs += 1;
    if (place.length < 4) return;
    const head = readPart(this.#source, payload, place.offset, Math.min(place.length, tarBlockBytes));
    const content = sievedRange(place, (offset, length) => readPart(this.#source, payload, offset, length));
    if (!beginsAsArtifact(head.subarray(0, artifactStartBytes), content) && readTarHeader(head) === undefined)
      return;
    const range = rangeOf(payload, place);
    this.#children.push({
      member,
      // Texts of several lines are full of opcodes: without PROTO, what runs as a pickle and acts is one, and nothing else.
      ...(head[0] === protoOpcode ? { expects: 'pickle' } : {}),
      // What stands in the log has no place in the database.
      ...(range === undefined || this.#source instanceof LoggedSource ? {} : { range }),
      open: () =>
        range === undefined
          ? this.#spread(payload, place.offset, place.length, member)
          : this.#source.slice(range.offset, range.length, member),
    });
  }

  /** A value on several pages is put together when it is asked for. */
  #spread(payload: Payload, offset: number, length: number, member: string): ByteSource {
    if (length > limits.maxReadBytes)
      throw new LimitError('maxReadBytes', limits.maxReadBytes, 'a value is longer than is read at once');
    this.#context.budget.chargeInflated(length);
    return new MemorySource(readPart(this.#source, payload, offset, length), member);
  }

  #encoded(payload: Payload, column: Column): void {
    const { offset, length } = column.place;
    if (length < 40 || length > maxEncodedBytes) return;
    const head = readPart(this.#source, payload, offset, 4).toString('latin1');
    if (!encodedPickle.test(head)) return;
    const text = readPart(this.#source, payload, offset, length).toString('latin1');
    addAll(this.#children, payloadChildren(text, this.#context.budget));
  }

  #text(payload: Payload, { place }: Column, maxBytes: number): string {
    const bytes = readPart(this.#source, payload, place.offset, Math.min(place.length, maxBytes));
    if (this.#database.encoding === 2) return bytes.toString('utf16le');
    if (this.#database.encoding === 3)
      return bytes
        .subarray(0, bytes.length & ~1)
        .swap16()
        .toString('utf16le');
    return bytes.toString('utf8');
  }

  #number(payload: Payload, { place }: Column): number {
    if (place.length === 0 || place.length > 6) return 0;
    const bytes = readPart(this.#source, payload, place.offset, place.length);
    // A record that ends inside its last column names no page.
    return bytes.length < place.length ? 0 : bytes.readUIntBE(0, place.length);
  }

  #report(kind: Anomaly['kind'], detail: string, key: string): void {
    if (this.#anomalies.some((anomaly) => anomaly.key === key)) return;
    this.#anomalies.push({ kind, at: { offset: 0, length: 0 }, detail, key });
  }
}
