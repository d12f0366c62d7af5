import { isArtifact } from '../../codecs/artifact-start.js';
import { DecodedSource, type OpenStream } from '../../codecs/stream/decoded-source.js';
import { noNotes, type StreamNotes } from '../../codecs/stream/stream-notes.js';
import { readTar } from '../../codecs/tar/read-tar.js';
import { blockBytes, readTarHeader } from '../../codecs/tar/tar-header.js';
import { UnknownContent } from '../../codecs/tar/unknown-content.js';
import { isShardIndex } from '../../codecs/zarr/shard-index.js';
import { LimitError, type FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { Compression } from './compressions.js';
import { contentName } from './content-name.js';
import { decodeMembers, TrailingError } from './decode-members.js';
import type { CompressedFacts, CompressedMember } from './facts.js';

/** Fields of headers that are looked into. CWE-400. */
const maxHiddenFields = 20;
/** Members that facts list one by one. */
const maxListedMembers = 1000;

/**
 * Unpacks a stream with all its members, and gives what comes out back to the engine as one child. It is decoded once
 * to its end, for its size and checksums, and held only as far as the pool of decoded blocks holds it.
 * @throws FormatError `no-header`, `unexpected-end` where not even a header can be read; LimitError of the budget
 */
export function parseCompressed(
  source: ByteSource,
  context: ParseContext,
  compression: Compression,
): Parsed<CompressedFacts> {
  return new Unpacking(source, context, compression).parse();
}

class Unpacking implements StreamNotes {
  readonly #source: ByteSource;
  readonly #context: ParseContext;
  readonly #compression: Compression;
  readonly #members: CompressedMember[] = [];
  readonly #anomalies: Anomaly[] = [];
  readonly #open: OpenStream;
  readonly #content: DecodedSource;
  /** The content with the size that was counted. */
  #longer: DecodedSource | undefined;
  readonly #hidden: ByteRange[] = [];
  /** What decoders passed over, first to last, as far as it is listed; behind `#passedEnd` there is none. */
  readonly #passed: ByteRange[] = [];
  #passedEnd = 0;
  /** Whether more was hidden than is opened. */
  #isFull = false;
  #memberCount = 0;
  /** Whether it was left before its end, because it is a bomb. */
  #isCurtailed = false;
  #passes = 0;
  /** Bytes that will come out, where that could be told before they do. */
  #counted: number | undefined;
  /** Bytes from which on it is asked again whether it is a bomb. */
  #nextQuestion = limits.maxUnexplainedBytes;

  constructor(source: ByteSource, context: ParseContext, compression: Compression) {
    this.#source = source;
    this.#context = context;
    this.#compression = compression;
    this.#open = () =>
      decodeMembers(source, context.budget, compression, this.#passes++ === 0 ? this : noNotes);
    this.#content = new DecodedSource(contentName(context.name), undefined, this.#open, context.budget);
  }

  parse(): Parsed<CompressedFacts> {
    const decoded = this.#decode();
    const contentBytes = this.#isCurtailed ? Math.max(decoded, this.#counted ?? 0) : decoded;
    const { failure } = this.#content;
    if (this.#memberCount === 0 && failure !== undefined && failure.code !== 'unsupported') throw failure;
    const trailing = failure === undefined ? undefined : this.#judge(failure);
    const isLost = contentBytes === 0 && this.#anomalies.length > 0;
    return {
      facts: {
        kind: this.#compression.kind,
        members: this.#members,
        memberCount: this.#memberCount,
        contentBytes,
      },
      children: [
        ...(isLost ? [] : [this.#child(contentBytes)]),
        ...(trailing === undefined ? [] : [this.#part('data behind the stream', trailing)]),
        ...this.#hidden.map((range) => this.#part('data in a header', range)),
      ],
      anomalies: this.#anomalies,
      covered: this.#covered(trailing?.offset ?? this.#source.size),
    };
  }

  member(offset: number, name?: string): void {
    this.#memberCount += 1;
    if (this.#members.length < maxListedMembers) this.#members.push({ offset, headerName: name });
  }

  /** Fields of headers and frames that begin as something a reader could load. */
  passedOver({ offset, length }: ByteRange): void {
    if (this.#passed.length < maxListedMembers) this.#passed.push({ offset, length });
    this.#passedEnd = offset + length;
    if (this.#isFull || !isArtifact(this.#source.slice(offset, length))) return;
    if (this.#hidden.length < maxHiddenFields) this.#hidden.push({ offset, length });
    else {
      this.#isFull = true;
      this.#report('limit', offset, 'more is hidden in its headers than is opened', 'hidden');
    }
  }

  /** Once, however many members are wrong. */
  checksum(offset: number): void {
    if (this.#anomalies.some(({ key }) => key === 'checksum')) return;
    this.#report('damaged', offset, 'the content is not the one that its checksum was made of', 'checksum');
  }

  /** What was decoded: all between what was passed over, or behind it where that was too much to list. */
  #covered(end: number): ByteRange[] {
    const isListed = this.#passed.length < maxListedMembers;
    const gaps = isListed ? this.#passed : [{ offset: 0, length: this.#passedEnd }];
    const covered: ByteRange[] = [];
    let at = 0;
    for (const { offset, length } of [...gaps, { offset: end, length: 0 }]) {
      if (offset > at) covered.push({ offset: at, length: offset - at });
      at = Math.max(at, offset + length);
    }
    return covered;
  }

  #decode(): number {
    try {
      const contentBytes = this.#content.decodeAll((decoded) => this.#goesOn(decoded));
      if (this.#content.failure === undefined && contentBytes > limits.maxInflatedMemberBytes)
        this.#report('limit', 0, 'more comes out of the compressed stream than is looked at', 'stream');
      return contentBytes;
    } catch (error) {
      // A window that is too large; what came out before is there.
      if (!(error instanceof LimitError) || error.limit !== 'maxDictionaryBytes') throw error;
      this.#report('limit', 0, error.message, 'stream');
      return this.#content.size;
    }
  }

  /** Content that is all expansion goes on only where a format knows it: its head may declare what follows. */
  #goesOn(decoded: number): boolean {
    if (decoded > limits.maxInflatedMemberBytes) return false;
    if (decoded <= this.#nextQuestion) return true;
    this.#counted ??= this.#compression.count?.(this.#source, this.#context.budget) ?? 0;
    if (Math.max(decoded, this.#counted) <= limits.maxExpansion * this.#source.size) return true;
    this.#nextQuestion = decoded * 2;
    this.#isCurtailed = !this.#isKnown(this.#content.slice(0, decoded));
    return !this.#isCurtailed;
  }

  /** Whether a format knows what comes out: all of it, or enough of what an archive holds. */
  #isKnown(head: ByteSource): boolean {
    const { budget, recognises } = this.#context;
    if (recognises?.(head, this.#content.name) !== true) return recognises === undefined;
    if (readTarHeader(head.read(0, blockBytes)) === undefined) return true;
    // Where it is known how much will come out, members count with all that their headers declare.
    const archive = this.#ofSize(Math.max(head.size, this.#counted ?? 0));
    const unknown = new UnknownContent(archive, this.#source.size, recognises);
    return readTar(archive, budget, (entry) => unknown.take(entry)).readBytes === archive.size;
  }

  /** What follows the streams, where they ended as they should. */
  #judge(failure: FormatError): ByteRange | undefined {
    const { offset } = failure.at;
    if (failure instanceof TrailingError) {
      const rest = { offset, length: this.#source.size - offset };
      if (isShardIndex(this.#source, rest)) return undefined;
      this.#report('damaged', offset, failure.message, 'trailing');
      return rest;
    }
    this.#report(
      failure.code === 'unsupported' ? 'unsupported' : 'damaged',
      offset,
      failure.message,
      'stream',
    );
    return undefined;
  }

  #child(size: number): Child {
    const content = this.#content;
    return {
      member: content.name,
      ...(this.#context.profile === undefined ? {} : { profile: this.#context.profile }),
      packed: { offset: 0, length: this.#source.size },
      open: () => (content.size === size ? content : this.#ofSize(size)),
    };
  }

  /** What was left before its end is longer than what came out of it so far. */
  #ofSize(size: number): ByteSource {
    const content = this.#content;
    if (size <= content.size) return content.slice(0, size);
    this.#longer ??= new DecodedSource(content.name, size, this.#open, this.#context.budget);
    return this.#longer;
  }

  #part(member: string, range: ByteRange): Child {
    return { member, range, open: () => this.#source.slice(range.offset, range.length, member) };
  }

  #report(kind: Anomaly['kind'], offset: number, detail: string, key: string): void {
    this.#anomalies.push({ kind, at: { offset, length: this.#source.size - offset }, detail, key });
  }
}
