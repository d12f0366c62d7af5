import { artifactStartBytes, beginsAsArtifact } from '../../codecs/artifact-start.js';
import { WireReader } from '../../codecs/protobuf/wire-reader.js';
import { damageOf } from '../../core/anomaly-of.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import { expectedBytes, readEntry, stringType, type BundleEntry } from './entry.js';
import type { CheckpointFacts, CheckpointIssue, CheckpointKind } from './facts.js';
import { readTable, type TableEntry } from './sstable.js';

/** BundleHeaderProto. */
const header = { shards: 1 } as const;
/** Texts of one tensor that are looked at. */
const maxTextBytes = 2 ** 20;
const maxShards = 100_000;
/** Less is no artifact that does anything. */
const leastArtifactBytes = 16;

/**
 * Reads the index of a checkpoint and holds every tensor to the file that it lies in.
 * @throws FormatError `bad-table`, `unexpected-end` where not even the first block can be read
 */
export function parseCheckpoint(source: ByteSource, context: ParseContext): Parsed<CheckpointFacts> {
  return new IndexWalk(source, context).parse();
}

class IndexWalk {
  readonly #source: ByteSource;
  readonly #context: ParseContext;
  readonly #reader: WireReader;
  readonly #issues: CheckpointIssue[] = [];
  readonly #children: Child[] = [];
  readonly #anomalies: Anomaly[] = [];
  readonly #shards = new Map<number, ByteSource | undefined>();
  #kind: CheckpointKind = 'bundle';
  #shardCount = 1;
  #tensors = 0;

  constructor(source: ByteSource, context: ParseContext) {
    this.#source = source;
    this.#context = context;
    this.#reader = new WireReader(source, context.budget);
  }

  parse(): Parsed<CheckpointFacts> {
    let isFirst = true;
    try {
      for (const entry of readTable(this.#source, this.#context.budget)) {
        if (isFirst) this.#head(entry);
        else if (this.#kind === 'bundle') this.#tensor(entry);
        else this.#tensors += 1;
        isFirst = false;
      }
    } catch (error) {
      if (isFirst) throw error;
      this.#anomalies.push(damageOf(error));
    }
    return {
      facts: {
        kind: this.#kind,
        tensorCount: this.#tensors,
        shardCount: this.#shardCount,
        missingShards: this.#missing(),
        issues: this.#issues,
      },
      children: this.#children,
      anomalies: this.#anomalies,
      covered: [{ offset: 0, length: this.#source.size }],
    };
  }

  /** The entry without a key: a header of a few numbers in a bundle, the names of all tensors before there were any. */
  #head({ key, value }: TableEntry): void {
    for (const field of this.#reader.fields(value)) {
      if (field.number === header.shards && field.type === 'varint') this.#shardCount = field.value;
      if (field.number === header.shards && field.type === 'bytes') this.#kind = 'v1';
    }
    if (key !== '') this.#kind = 'v1';
  }

  #tensor({ key, value }: TableEntry): void {
    this.#tensors += 1;
    const entry = readEntry(this.#reader, value);
    const issue = (kind: CheckpointIssue['kind'], detail: string): void => {
      if (this.#issues.length < limits.maxGraphFacts)
        this.#issues.push({ kind, tensor: key, detail, at: value });
    };
    if (entry.shard < 0 || entry.shard >= this.#shardCount)
      issue('shard', `it lies in shard ${String(entry.shard)} of ${String(this.#shardCount)}`);
    const expected = expectedBytes(entry);
    if (expected !== undefined && expected !== entry.size && !entry.isSliced)
      issue('size', `it takes ${String(entry.size)} bytes where its shape asks for ${String(expected)}`);
    const shard = this.#shard(entry.shard);
    if (shard === undefined) return;
    if (entry.offset < 0 || entry.size < 0 || entry.offset + entry.size > shard.size)
      issue(
        'range',
        `it ends at byte ${String(entry.offset + entry.size)} of a file of ${String(shard.size)} bytes`,
      );
    else if (entry.dtype === stringType) this.#texts(key, entry, shard);
  }

  /** Lengths of all texts as varints, a checksum of four bytes, then the texts one after another. */
  #texts(key: string, { offset, size }: BundleEntry, shard: ByteSource): void {
    if (this.#children.length >= limits.maxEmbeddedBlobs) return;
    const bytes = shard.read(offset, Math.min(size, maxTextBytes));
    for (let skip = 0; skip < Math.min(bytes.length, maxTextBytes); skip += 1) {
      const head = bytes.subarray(skip, skip + artifactStartBytes);
      // Anything may begin anywhere here: only what is unmistakable is worth a child.
      if (head[0] !== 0x80 || head.length < leastArtifactBytes || !beginsAsArtifact(head)) continue;
      this.#children.push({ member: key, open: () => shard.slice(offset + skip, size - skip) });
      return;
    }
  }

  #shard(index: number): ByteSource | undefined {
    if (this.#shards.has(index)) return this.#shards.get(index);
    const found = this.#context.sibling(this.#shardName(index));
    if (this.#shards.size < maxShards) this.#shards.set(index, found);
    return found;
  }

  #shardName(index: number): string {
    const number = (value: number): string => String(value).padStart(5, '0');
    return `${this.#context.name.replace(/\.index$/i, '')}.data-${number(index)}-of-${number(this.#shardCount)}`;
  }

  #missing(): string[] {
    return [...this.#shards]
      .filter(([, found]) => found === undefined)
      .map(([index]) => this.#shardName(index));
  }
}
