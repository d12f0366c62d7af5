import { MemorySource } from '../../bytes/memory-source.js';
import { InflatingSource, type StreamEnding } from '../../codecs/deflate/inflating-source.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import { contentName } from './content-name.js';
import type { CompressedFacts, CompressedMember } from './facts.js';
import type { FrameHeader, Framing } from './framing.js';

const endings: Readonly<Record<Exclude<StreamEnding, 'complete'>, Pick<Anomaly, 'kind' | 'detail'>>> = {
  cut: { kind: 'damaged', detail: 'the file ends inside the compressed stream' },
  damaged: { kind: 'damaged', detail: 'the compressed stream breaks off' },
  limit: { kind: 'limit', detail: 'more comes out of the compressed stream than is held at once' },
};

/**
 * Unpacks a stream with all its members, and gives what comes out back to the engine as one child: that is what
 * readers see, and what is split over two members is whole only there.
 * @throws FormatError `no-header`, `unexpected-end` where not even a header can be read; LimitError of the budget
 */
export function parseCompressed(
  source: ByteSource,
  context: ParseContext,
  framing: Framing,
): Parsed<CompressedFacts> {
  return new MemberWalk(source, context, framing).parse();
}

class MemberWalk {
  readonly #source: ByteSource;
  readonly #context: ParseContext;
  readonly #framing: Framing;
  readonly #members: CompressedMember[] = [];
  readonly #pieces: Uint8Array[] = [];
  readonly #anomalies: Anomaly[] = [];
  readonly #covered: ByteRange[] = [];
  #inflatedBytes = 0;

  constructor(source: ByteSource, context: ParseContext, framing: Framing) {
    this.#source = source;
    this.#context = context;
    this.#framing = framing;
  }

  parse(): Parsed<CompressedFacts> {
    const { budget, name } = this.#context;
    const first = this.#framing.readHeader(this.#source, 0, budget);
    let next = this.#member(0, first);
    while (next !== undefined) next = this.#another(next);
    const content = this.#content();
    const isLost = content.length === 0 && this.#anomalies.length > 0;
    const member = contentName(name);
    return {
      facts: { kind: this.#framing.kind, members: this.#members },
      children: isLost ? [] : [{ member, open: () => new MemorySource(content, member) }],
      anomalies: this.#anomalies,
      covered: this.#covered,
    };
  }

  /** Where the member after the one at `offset` would begin; undefined where the walk ends. */
  #another(offset: number): number | undefined {
    const { budget } = this.#context;
    const start = this.#framing.skipPadding(this.#source, offset, budget);
    if (start >= this.#source.size) return undefined;
    if (this.#members.length >= limits.maxArchiveEntries) {
      this.#report('limit', start, 'more members follow than are read', 'members');
      return undefined;
    }
    const header = this.#header(start);
    return header && this.#member(start, header);
  }

  #header(offset: number): FrameHeader | undefined {
    try {
      return this.#framing.readHeader(this.#source, offset, this.#context.budget);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      this.#report('damaged', offset, 'what follows the compressed stream is no other one', 'trailing');
      return undefined;
    }
  }

  #member(offset: number, { dataOffset, headerName }: FrameHeader): number | undefined {
    const { budget } = this.#context;
    budget.check();
    const data = this.#source.slice(dataOffset, this.#source.size - dataOffset);
    const stream = new InflatingSource(data, limits.maxInflatedMemberBytes, budget);
    const end = stream.finish();
    const content = stream.read(0, end.inflatedBytes);
    this.#members.push({ offset, headerName, inflatedBytes: content.length });
    const isHeld = this.#keep(content);
    const ending = isHeld ? end.ending : 'limit';
    const next = dataOffset + end.compressedBytes;
    if (ending === 'complete') return this.#trailer(offset, next, content);
    // Nobody knows where another member would begin.
    this.#report(endings[ending].kind, next, endings[ending].detail, 'stream');
    return undefined;
  }

  /** Keeps as much of a member as may be held of all together; false where that is not the whole. */
  #keep(content: Uint8Array): boolean {
    const kept = content.subarray(0, limits.maxInflatedMemberBytes - this.#inflatedBytes);
    this.#pieces.push(kept);
    this.#inflatedBytes += kept.length;
    return kept.length === content.length;
  }

  /** Checks the member's trailer; gives where it ends. */
  #trailer(offset: number, at: number, content: Uint8Array): number | undefined {
    const { trailerBytes } = this.#framing;
    if (this.#source.size - at < trailerBytes) {
      this.#report('damaged', at, 'the file ends inside the checksum of the compressed stream', 'stream');
      return undefined;
    }
    if (!this.#framing.confirms(this.#source.read(at, trailerBytes), content)) this.#reportChecksum(at);
    this.#covered.push({ offset, length: at + trailerBytes - offset });
    return at + trailerBytes;
  }

  /** Once, however many members are wrong. */
  #reportChecksum(at: number): void {
    if (this.#anomalies.some(({ key }) => key === 'checksum')) return;
    this.#report('damaged', at, 'the content is not the one that its checksum was made of', 'checksum');
  }

  #content(): Uint8Array {
    const [first] = this.#pieces;
    return this.#pieces.length === 1 && first !== undefined ? first : Buffer.concat(this.#pieces);
  }

  #report(kind: Anomaly['kind'], offset: number, detail: string, key: string): void {
    this.#anomalies.push({ kind, at: { offset, length: this.#source.size - offset }, detail, key });
  }
}
