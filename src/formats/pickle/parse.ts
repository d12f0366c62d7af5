import { MemorySource } from '../../bytes/memory-source.js';
import { artifactHeadBytes, startsLikeArtifact } from '../../codecs/encoded/artifact-heads.js';
import { wholeOf } from '../../codecs/encoded/sieved.js';
import { payloadChildren } from '../../codecs/encoded/payload-children.js';
import { findModules, moduleChildren } from '../../codecs/python-modules/find-modules.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { PickleFacts } from './facts.js';
import { identifyStream } from './identify.js';
import { textBytes } from './machine/text-bytes.js';
import { EmbeddedCandidates, type EmbeddedCandidate } from './machine/embedded-candidates.js';
import { codeChildren, readCarriedCode } from './read-carried-code.js';
import type { Workspace } from './machine/machine.js';
import { rawBytesBehind } from './machine/raw-between.js';
import { PickleReader } from './machine/reader.js';
import { Recorder } from './machine/recorder.js';
import { runStream, type RunResult } from './machine/run.js';
import { otherReadings, splicedStream, type Straddle } from './machine/straddle.js';
import { findProtocols, sweepImports } from './machine/sweep.js';

/** torch.serialization.MAGIC_NUMBER, the first object of a file in the format before 1.6. */
const torchMagic = '119547037146038801333356';
/** torch.serialization.PROTOCOL_VERSION, the second. */
const torchVersion = '1001';
/** Streams of such a file: magic, protocol, system information, object, storage keys; raw storages follow. */
const torchStreams = 5;
/** Bytes searched for hidden streams behind the last one that could be read. CWE-400. */
const maxSweptBytes = 64 * 2 ** 20;
const maxProtocolTrials = 4096;
/** Bytes of a constant that is read for words. CWE-770. */
const maxNotedBytes = 16 * 2 ** 20;
const maxStraddles = 16;

/** Walks every stream of an artifact and states what they import, call and change. */
export function parsePickle(source: ByteSource, context: ParseContext): Parsed<PickleFacts> {
  return new StreamWalk(source, context).parse();
}

class StreamWalk {
  private readonly source: ByteSource;
  private readonly context: ParseContext;
  private readonly workspace: Workspace;
  private readonly anomalies: Anomaly[] = [];
  private readonly covered: ByteRange[] = [];
  private readonly straddles: Straddle[] = [];
  private readonly isSpliced: boolean;
  private trailing: ByteRange | undefined;
  private isTorch = false;
  private firstNumber: string | undefined;

  constructor(source: ByteSource, context: ParseContext) {
    this.source = source;
    this.context = context;
    this.isSpliced = context.profile === splicedStream;
    const reader = new PickleReader(source);
    this.workspace = {
      reader,
      recorder: new Recorder(reader),
      embedded: new EmbeddedCandidates(),
      budget: context.budget,
      text: context.text && this.noteText,
    };
  }

  /** Python 2 wrote arrays as strings, too: what is no text is nobody's words. */
  private readonly noteText = (offset: number, length: number): void => {
    if (length <= 0 || length > maxNotedBytes) return;
    const text = Buffer.from(this.source.read(offset, length)).toString();
    if (!/[\0\ufffd]/.test(text)) this.context.text?.(text, { offset, length });
  };

  parse(): Parsed<PickleFacts> {
    this.walk();
    const { imports, uses, divergences, companions, streams } = this.workspace.recorder;
    this.reportOverflow();
    const children = this.children();
    return {
      facts: {
        size: this.source.size,
        profile: this.context.profile ?? (this.isTorch ? 'torch' : undefined),
        streams,
        imports,
        uses,
        divergences,
        carriedCode: readCarriedCode(this.workspace.recorder.codes, this.context.budget),
        companions,
        trailing: this.trailing,
      },
      children,
      anomalies: this.anomalies,
      covered: this.covered,
      isBorneOut: this.actsOrEnds(),
    };
  }

  private walk(): void {
    let next: number | undefined = 0;
    let streams = 0;
    while (next !== undefined) {
      if (streams++ >= limits.maxPickleStreams) {
        this.report(
          'limit',
          { offset: next, length: 0 },
          'more pickle streams follow than are read',
          'streams',
        );
        return;
      }
      const result = this.readStream(next);
      if (result.ending === 'limit') return;
      next = result.ending === 'stop' ? this.afterStop(result, streams) : this.afterDamage(result);
    }
  }

  /**
   * What begins with no PROTO, reaches no STOP and does nothing is not known to be a pickle at all: no loader makes
   * anything of it, and weights of few values read like this.
   */
  private actsOrEnds(): boolean {
    const { streams, imports, uses, divergences, companions } = this.workspace.recorder;
    // A number that no registry of extensions has is refused by every loader; with a name it is an import.
    const acts = uses.filter(({ kind }) => kind !== 'extension');
    const said =
      imports.length + acts.length + divergences.length + companions.length + this.straddles.length;
    return (
      said > 0 || streams.length > 1 || streams.some((only) => only.ending !== 'broken' || only.protocol >= 2)
    );
  }

  private readStream(offset: number): RunResult {
    const { reader, recorder } = this.workspace;
    reader.seek(offset);
    const result = runStream(this.workspace);
    const { length, protocol, ending, opcodes, because } = result;
    recorder.streams.push({ offset, length, protocol, ending, opcodes });
    this.covered.push({ offset, length });
    for (const straddle of result.machine.straddled.slice(0, maxStraddles)) {
      this.readStraddled(straddle.at);
      if (!this.isSpliced || offset === 0) this.straddles.push({ ...straddle, stream: offset });
    }
    if (ending === 'limit')
      this.report('limit', { offset: offset + length, length: 0 }, because ?? '', 'stream');
    if (ending === 'broken')
      this.report(
        'damaged',
        { offset: offset + length, length: 0 },
        `the pickle stream breaks off: ${because ?? ''}`,
        'stream',
      );
    return result;
  }

  /** Where the next stream begins behind one that ended with STOP. */
  private afterStop(result: RunResult, streams: number): number | undefined {
    let end = result.offset + result.length;
    this.noteTorchFrame(result, streams);
    if (this.isTorch && streams === torchStreams) end = this.skipStorages(end);
    const raw = rawBytesBehind(this.context.profile, streams, result, this.source);
    if (raw !== undefined) end = this.skip(end, raw);
    if (end >= this.source.size) {
      if (this.isTorch && streams < torchStreams)
        this.reportTorch(end, 'its file ends before its last pickle');
      return undefined;
    }
    if (raw !== undefined || this.looksLikeStream(end)) return end;
    if (this.isSpliced) return undefined;
    return this.isTorch && streams < torchStreams ? end : this.search(end);
  }

  private afterDamage(result: RunResult): number | undefined {
    const from = result.offset + Math.max(1, result.length);
    return from < this.source.size && !this.isSpliced ? this.search(from, false) : undefined;
  }

  /** torch.load refuses a file whose first pickle is not its magic number or whose second is not its version. */
  private noteTorchFrame(result: RunResult, streams: number): void {
    const number = streams <= 2 && result.opcodes <= 3 ? this.numberOf(result) : undefined;
    if (streams === 1) {
      this.isTorch = number === torchMagic;
      this.firstNumber = number;
    } else if (streams === 2 && this.isTorch && number !== torchVersion) {
      this.reportTorch(result.offset, `its second pickle is not version ${torchVersion}`);
    } else if (streams === 2 && !this.isTorch && number === torchVersion && isLong(this.firstNumber)) {
      this.reportTorch(0, 'its magic number is another one');
      this.isTorch = true;
    }
  }

  private reportTorch(offset: number, what: string): void {
    const detail = `it is laid out as a checkpoint of PyTorch, but ${what}`;
    this.report('damaged', { offset, length: 0 }, detail, 'checkpoint');
  }

  private numberOf(result: RunResult): string | undefined {
    const value = result.machine.result;
    return typeof value === 'number' && value >= 0 ? this.workspace.recorder.atom(value, 64).text : undefined;
  }

  /** Raw storages: each an eight-byte count and its elements. They are known by size and never read. */
  private skipStorages(offset: number): number {
    let length = 0;
    for (const bytes of this.workspace.recorder.storages.values()) length += 8 + bytes;
    const rest = this.source.size - offset;
    if (length > rest)
      this.report(
        'damaged',
        { offset: this.source.size, length: 0 },
        `${String(length - rest)} bytes of the storages are missing at the end`,
        'storages',
      );
    return this.skip(offset, Math.min(length, rest));
  }

  private skip(offset: number, length: number): number {
    this.covered.push({ offset, length });
    return offset + length;
  }

  private looksLikeStream(offset: number): boolean {
    const rest = this.source.slice(offset, this.source.size - offset);
    const head = rest.read(0, Math.min(rest.size, limits.maxHeadBytes));
    const claim = identifyStream(head, rest);
    return claim !== undefined && claim.confidence !== 'possible';
  }

  /** Searches unexplained bytes for import opcodes and for a further stream; gives where that begins. */
  private search(from: number, isTrailing = true): number | undefined {
    const { source, workspace } = this;
    const rest = source.size - from;
    if (rest > maxSweptBytes)
      this.report(
        'limit',
        { offset: from + maxSweptBytes, length: 0 },
        'more bytes follow the pickle than are searched',
        'sweep',
      );
    const to = Math.min(source.size, from + maxSweptBytes);
    const next = this.findStream(from, to);
    const end = next ?? to;
    sweepImports(source, from, end, workspace.recorder, this.context.budget);
    if (isTrailing && this.trailing === undefined && !this.isPadding(from, end))
      this.trailing = { offset: from, length: end - from };
    return next;
  }

  private findStream(from: number, to: number): number | undefined {
    for (const offset of findProtocols(this.source, from, to, maxProtocolTrials, this.context.budget)) {
      if (this.looksLikeStream(offset)) return offset;
    }
    return undefined;
  }

  private isPadding(from: number, to: number): boolean {
    return (
      to - from <= limits.maxHeadBytes &&
      this.source
        .read(from, to - from)
        .every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20)
    );
  }

  /** An argument that crosses a frame may be read as opcodes; it is read so, too (P-50). */
  private readStraddled(at: number): void {
    const end = Math.min(this.source.size, at + limits.maxHeadBytes);
    for (let start = at + 1; start < Math.min(end, at + 24); start++) {
      const slice = this.source.slice(start, end - start);
      const trial = new Recorder(new PickleReader(slice));
      const reader = new PickleReader(slice);
      runStream({ ...this.workspace, reader, recorder: trial, embedded: new EmbeddedCandidates() });
      if (trial.imports.length === 0) continue;
      this.workspace.reader.seek(start);
      runStream(this.workspace);
      return;
    }
    sweepImports(this.source, at, end, this.workspace.recorder, this.context.budget);
  }

  private children(): Child[] {
    const constants = this.workspace.embedded.found
      .flatMap((candidate) => this.decoded(candidate))
      .map((child, index) => ({ ...child, member: `constant-${String(index + 1)}` }));
    return [
      ...constants,
      ...otherReadings(this.source, this.straddles),
      ...this.modules(),
      ...codeChildren(this.workspace.recorder.codes),
    ];
  }

  /** What loading imports of the scanned tree runs with it. */
  private modules(): Child[] {
    const { context } = this;
    if (context.beside === undefined) return [];
    const names = this.workspace.recorder.imports.map(({ module, name }) => [module, name] as const);
    const beyond = (): void => {
      if (!this.anomalies.some(({ key }) => key === 'modules'))
        this.report(
          'limit',
          { offset: 0, length: this.source.size },
          'it leads to more modules than are read',
          'modules',
        );
    };
    return moduleChildren(findModules(names, (path) => context.beside?.(path), context.budget, beyond));
  }

  /** What a candidate holds; nothing where its text decodes to nothing that can act. */
  private decoded({ offset, length, encoding }: EmbeddedCandidate): Child[] {
    const { source, context } = this;
    if (encoding === 'none') return [{ member: '', open: () => source.slice(offset, length) }];
    const bytes = source.read(offset, Math.min(length, limits.maxReadBytes));
    if (bytes.length < length)
      this.report('limit', { offset, length }, 'a constant is longer than is decoded', 'long-constant');
    if (encoding === 'digits') return payloadChildren(latin1(bytes), context.budget);
    const written = textBytes(bytes);
    if (!startsLikeArtifact(written.subarray(0, artifactHeadBytes), wholeOf(written))) return [];
    return [
      {
        member: '',
        open: () => {
          context.budget.chargeInflated(length);
          return new MemorySource(written, 'constant');
        },
      },
    ];
  }

  private reportOverflow(): void {
    const { recorder, embedded } = this.workspace;
    const at = { offset: 0, length: this.source.size };
    if (recorder.overflowed)
      this.report('limit', at, 'the pickle makes more different calls than are told apart', 'facts');
    if (embedded.dropped > 0)
      this.report(
        'limit',
        at,
        `${String(embedded.dropped)} more constants look like nested data than are opened`,
        'embedded',
      );
  }

  private report(kind: Anomaly['kind'], at: ByteRange, detail: string, key: string): void {
    this.anomalies.push({ kind, at, detail, key });
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** As long as the magic number or nearly so: no other pickle of one number is followed by the version. */
function isLong(number = ''): boolean {
  return Math.abs(number.length - torchMagic.length) < 4;
}
