/** https://github.com/pytorch/executorch/blob/main/schema/program.fbs and docs/source/pte-file-format.md beside it. */
import { FlatBuffer, type FlatTable } from '../../codecs/flatbuffers/flat-table.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { ExecutorchFacts, Placed } from './facts.js';
import { isInside, readExtendedHeader, type ExtendedHeader } from './header.js';

/** Field numbers of the tables that matter here. */
const program = { version: 0, plans: 1, inlineData: 3, segments: 4 } as const;
const plan = { name: 0, operators: 6, delegates: 7 } as const;
const operator = { name: 0, overload: 1 } as const;
const delegate = { id: 0, processed: 1 } as const;
const reference = { location: 0, index: 1 } as const;
const segment = { offset: 0, size: 1 } as const;
const locationSegment = 1;
/** Gaps are padding to a page at most; of longer ones this much is looked at. */
const maxSearchedGapBytes = 2 ** 20;

/**
 * Reads what the program calls and where its segments lie; tensors and delegates' data are never read.
 * @throws FormatError, LimitError of the tables
 */
export function parseExecutorch(source: ByteSource, context: ParseContext): Parsed<ExecutorchFacts> {
  return new ProgramReading(source, context).parse();
}

class ProgramReading {
  readonly #source: ByteSource;
  readonly #header: ExtendedHeader | undefined;
  readonly #buffer: FlatBuffer;
  readonly #methods: string[] = [];
  readonly #operators = new Set<string>();
  readonly #backends = new Set<string>();
  readonly #dangling: string[] = [];
  readonly #parts: Placed[] = [];
  readonly #anomalies: Anomaly[] = [];

  constructor(source: ByteSource, { budget }: ParseContext) {
    this.#source = source;
    this.#header = readExtendedHeader(source);
    const programBytes = Math.min(this.#header?.programBytes ?? source.size, source.size);
    this.#buffer = new FlatBuffer(source.slice(0, programBytes), budget);
  }

  parse(): Parsed<ExecutorchFacts> {
    const root = this.#buffer.root();
    const schemaVersion = root.u32(program.version) ?? 0;
    try {
      this.#readParts(root);
      for (const table of root.tables(program.plans)) this.#readPlan(table, root);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      this.#anomalies.push({ kind: 'damaged', at: error.at, detail: error.message, key: 'tables' });
    }
    const unclaimed = this.#unclaimed();
    return {
      facts: {
        schemaVersion,
        methods: this.#methods,
        operators: [...this.#operators],
        backends: [...this.#backends],
        outside: [...this.#programOutside(), ...this.#parts].filter(
          ({ range }) => !isInside(range, this.#source),
        ),
        danglingDelegates: this.#dangling,
        unclaimed,
      },
      children: [
        ...this.#parts.filter(({ range }) => isInside(range, this.#source)),
        ...unclaimed.map((range) => ({ name: `unclaimed bytes at ${String(range.offset)}`, range })),
      ].map(({ name, range }) => this.#child(name, range)),
      anomalies: this.#anomalies,
      covered: [],
    };
  }

  #readParts(root: FlatTable): void {
    const base = this.#header?.segmentBase ?? 0;
    let index = 0;
    for (const table of root.tables(program.segments)) {
      const range = { offset: base + (table.u64(segment.offset) ?? 0), length: table.u64(segment.size) ?? 0 };
      this.#part(`segment ${String(index++)}`, range);
    }
    index = 0;
    for (const table of root.tables(program.inlineData)) {
      const data = table.vector(0, 1);
      if (data !== undefined) this.#part(`delegate data ${String(index)}`, data.at);
      index += 1;
    }
  }

  #part(name: string, range: ByteRange): void {
    if (this.#parts.length < limits.maxEmbeddedBlobs) this.#parts.push({ name, range });
    else if (this.#anomalies.length === 0)
      this.#anomalies.push({
        kind: 'limit',
        at: range,
        detail: 'it has more segments than are opened',
        key: 'segments',
      });
  }

  #readPlan(table: FlatTable, root: FlatTable): void {
    this.#methods.push(table.text(plan.name) ?? '');
    for (const used of table.tables(plan.operators)) {
      const overload = used.text(operator.overload) ?? '';
      this.#operators.add((used.text(operator.name) ?? '') + (overload === '' ? '' : `.${overload}`));
    }
    for (const used of table.tables(plan.delegates)) {
      const id = used.text(delegate.id) ?? '';
      this.#backends.add(id);
      if (!hasData(used.table(delegate.processed), root)) this.#dangling.push(id);
    }
  }

  #programOutside(): Placed[] {
    if (this.#header === undefined) return [];
    return [{ name: 'the program', range: { offset: 0, length: this.#header.programBytes } }];
  }

  /** Only the extended header says where the tables end. */
  #unclaimed(): ByteRange[] {
    if (this.#header === undefined) return [];
    const claimed = [...this.#parts.map(({ range }) => range)].sort((a, b) => a.offset - b.offset);
    const gaps: ByteRange[] = [];
    let end = this.#header.programBytes;
    for (const { offset, length } of [...claimed, { offset: this.#source.size, length: 0 }]) {
      if (offset > end && offset <= this.#source.size) gaps.push({ offset: end, length: offset - end });
      end = Math.max(end, offset + length);
    }
    return gaps.filter((gap) => !this.#isPadding(gap));
  }

  #isPadding({ offset, length }: ByteRange): boolean {
    return length <= maxSearchedGapBytes && this.#source.read(offset, length).every((byte) => byte === 0);
  }

  #child(member: string, range: ByteRange): Child {
    const open = (): ByteSource => this.#source.slice(range.offset, range.length, member);
    return { member, expects: 'program', range, open };
  }
}

function hasData(data: FlatTable | undefined, root: FlatTable): boolean {
  const isSegment = (data?.i8(reference.location) ?? 0) === locationSegment;
  const count = root.vector(isSegment ? program.segments : program.inlineData, 4)?.count ?? 0;
  return data !== undefined && (data.u32(reference.index) ?? 0) < count;
}
