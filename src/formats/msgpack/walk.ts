import { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { Window } from '../../bytes/window.js';
import { artifactHeadBytes, startsLikeArtifact } from '../../codecs/encoded/artifact-heads.js';
import { sievedRange } from '../../codecs/encoded/sieved.js';
import { readMsgpackToken, type MsgpackToken } from '../../codecs/msgpack/read-token.js';
import { mayCarry } from '../../codecs/metadata/embedded-texts.js';
import type { MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';
import { elementBytes, holdsObjects } from './dtypes.js';
import type { MsgpackArray } from './facts.js';

export interface Blob {
  readonly path: string;
  readonly at: ByteRange;
  /** Nothing at its beginning tells what it is. */
  readonly isPlain?: boolean;
}

/** What a walk over the values found. */
export interface Walked {
  readonly topKeys: string[];
  depth: number;
  readonly arrays: MsgpackArray[];
  /** Byte strings and extensions that are no array's elements. */
  readonly blobs: Blob[];
  /** Byte strings that may hold a pickle and are not kept, for there are too many before them. */
  readonly dropped: { count: number; last: ByteRange | undefined };
  readonly texts: MetadataEntry[];
  /** Long keys, and texts beyond those, that may be code or a pickle in base64. */
  readonly carriers: MetadataEntry[];
  readonly extensions: Map<number, { count: number; readonly at: ByteRange }>;
}

interface Frame {
  readonly isMap: boolean;
  /** Tokens that are still to come, two for each pair of a map. */
  remaining: number;
  readonly size: number;
  key: string;
  /** Values under the names that msgpack-numpy uses. */
  readonly noted: Map<string, MsgpackToken>;
  /** Blobs before those of this container. */
  readonly blobsBefore: number;
  /** Where the value under `data` lies that was dropped last. */
  droppedData: number | undefined;
}

/** flax.serialization: ndarray 1, native_complex 2, npscalar 3. The specification: timestamp -1. */
const knownExtensions: ReadonlySet<number> = new Set([-1, 1, 2, 3]);
const arrayExtensions: ReadonlySet<number> = new Set([1, 3]);
/** https://github.com/lebedov/msgpack-numpy: a map of these names stands for an array. */
const numpyNames: ReadonlySet<string> = new Set(['nd', 'type', 'kind', 'shape', 'data']);
/** The specification: seconds since 1970, in 4, 8 or 12 bytes. */
const timestamp = -1;
/** msgpack-python gives up here. */
const maxDepth = 1_024;
const maxKept = 20_000;
/** Texts and blobs of any kind that are kept; further ones are where they are long, or begin like an artifact. */
const maxPlain = 2_000;
const longText = 24;
const maxTextBytes = 65_536;
const maxKeyBytes = 200;
const smallestBlob = 4;
/** `N0cos\nfork\n)R`, as long as a pickle that calls something is at least; not every head of one is known as such. */
const smallestPickle = 12;

/** Walks one value after another without recursion; payloads are not read. */
export class MsgpackWalk {
  readonly #source: ByteSource;
  readonly #budget: Budget;
  readonly #cursor: BufferedCursor;
  readonly #window: Window;
  readonly #frames: Frame[] = [];
  #plainBlobs = 0;
  readonly found: Walked = {
    topKeys: [],
    depth: 0,
    arrays: [],
    blobs: [],
    dropped: { count: 0, last: undefined },
    texts: [],
    carriers: [],
    extensions: new Map(),
  };

  constructor(source: ByteSource, budget: Budget) {
    this.#source = source;
    this.#budget = budget;
    this.#cursor = new BufferedCursor(source);
    this.#cursor.isLittleEndian = false;
    this.#window = new Window(source);
  }

  get offset(): number {
    return this.#cursor.offset;
  }

  /** Walks over one value. @throws FormatError, LimitError */
  value(): void {
    do {
      this.#budget.check();
      this.#place(readMsgpackToken(this.#cursor));
      this.#close();
    } while (this.#frames.length > 0);
  }

  #place(token: MsgpackToken): void {
    const frame = this.#frames.at(-1);
    const isKey = frame?.isMap === true && frame.remaining % 2 === 0;
    if (frame !== undefined) frame.remaining -= 1;
    if (isKey) this.#key(frame, token);
    else if (frame !== undefined) this.#note(frame, token);
    if (token.kind === 'map' || token.kind === 'array') this.#open(token);
    else if (!isKey) this.#leaf(token);
  }

  #open({ kind, count }: MsgpackToken & { count: number }): void {
    if (this.#frames.length >= maxDepth)
      throw new LimitError('maxDepth', maxDepth, `values are nested more than ${String(maxDepth)} deep`);
    const isMap = kind === 'map';
    const remaining = isMap ? count * 2 : count;
    const blobsBefore = this.found.blobs.length;
    this.#frames.push({
      isMap,
      remaining,
      size: count,
      key: '',
      noted: new Map(),
      blobsBefore,
      droppedData: undefined,
    });
    this.found.depth = Math.max(this.found.depth, this.#frames.length);
  }

  #close(): void {
    for (let frame = this.#frames.at(-1); frame?.remaining === 0; frame = this.#frames.at(-1)) {
      this.#frames.pop();
      if (frame.noted.has('nd') && frame.noted.has('data')) this.#numpyArray(frame);
    }
  }

  #key(frame: Frame, token: MsgpackToken): void {
    frame.key = this.#name(token);
    if (token.kind === 'str' || token.kind === 'bin') this.#keepKey(token.at, frame.key);
    if (token.kind === 'ext') this.#extension(token.code, token.at);
    if (this.#frames.length === 1 && this.found.topKeys.length < 100) this.found.topKeys.push(frame.key);
  }

  /** What a key carries is opened as a value is. */
  #keepKey(at: ByteRange, name: string): void {
    if (at.length < smallestBlob) return;
    if (this.#beginsLikeArtifact(at)) {
      const frame = this.#frames.at(-1);
      if (frame !== undefined) frame.key = `key of ${String(at.length)} bytes`;
      this.#push(at);
    } else this.#keepCarrier(at, name);
  }

  #keepCarrier(at: ByteRange, key: string): void {
    if (at.length < longText) return;
    const value = this.#text(at, maxTextBytes);
    if (!mayCarry(value)) return;
    if (this.found.carriers.length >= maxKept)
      throw new LimitError('maxBlobs', maxKept, `it holds more than ${String(maxKept)} texts like code`);
    this.found.carriers.push({ key, value });
  }

  #name(token: MsgpackToken): string {
    if (token.kind === 'str' || token.kind === 'bin') return this.#text(token.at, maxKeyBytes);
    return token.kind === 'number' ? String(token.value) : token.kind;
  }

  #text({ offset, length }: ByteRange, most: number): string {
    return Buffer.from(this.#bytes({ offset, length: Math.min(length, most) })).toString('utf8');
  }

  #note(frame: Frame, token: MsgpackToken): void {
    if (frame.isMap && numpyNames.has(frame.key)) frame.noted.set(frame.key, token);
  }

  #path(): string {
    const steps = this.#frames.map(({ isMap, key, size, remaining }) =>
      isMap ? key : String(size - remaining - 1),
    );
    return steps.join('/').slice(-limits.maxQuotedCharacters);
  }

  #leaf(token: MsgpackToken): void {
    if (token.kind === 'str') this.#keepText(token.at);
    if (token.kind === 'bin' && token.at.length >= smallestBlob) this.#keepBlob(token.at);
    if (token.kind === 'ext') this.#extension(token.code, token.at);
  }

  #keepText(at: ByteRange): void {
    const { texts } = this.found;
    if (at.length > maxTextBytes || (at.length >= smallestBlob && this.#beginsLikeArtifact(at)))
      this.#push(at);
    else if (texts.length < maxPlain) texts.push({ key: this.#path(), value: this.#text(at, maxTextBytes) });
    else this.#keepCarrier(at, this.#path());
  }

  #keepBlob(at: ByteRange): void {
    if (this.#plainBlobs < maxPlain) this.#keepPlain(at);
    else if (this.#beginsLikeArtifact(at)) this.#push(at);
    else if (at.length >= smallestPickle) this.#keepPlain(at);
  }

  #keepPlain(at: ByteRange): void {
    if (this.#plainBlobs >= maxKept) {
      this.#drop(at);
      return;
    }
    this.#plainBlobs += 1;
    this.found.blobs.push({ path: this.#path(), at, isPlain: true });
  }

  #push(at: ByteRange): void {
    if (this.found.blobs.length - this.#plainBlobs >= maxKept) this.#drop(at);
    else this.found.blobs.push({ path: this.#path(), at });
  }

  /** The walk goes on: arrays of objects may follow. */
  #drop(at: ByteRange): void {
    this.found.dropped.count += 1;
    this.found.dropped.last = at;
    const frame = this.#frames.at(-1);
    if (frame?.key === 'data') frame.droppedData = at.offset;
  }

  #beginsLikeArtifact({ offset, length }: ByteRange): boolean {
    const head = this.#bytes({ offset, length: Math.min(length, artifactHeadBytes) });
    return startsLikeArtifact(head, sievedRange({ offset, length }, this.#read));
  }

  readonly #read = (offset: number, length: number): Uint8Array => this.#bytes({ offset, length });

  /** Short values lie side by side: most come out of the bytes around the one before. */
  #bytes({ offset, length }: ByteRange): Uint8Array {
    if (length > 0) this.#window.u8(offset);
    return this.#window.read(offset, length);
  }

  #extension(code: number, at: ByteRange): void {
    const array = arrayExtensions.has(code) ? this.#flaxArray(at) : undefined;
    if (array !== undefined) this.#keepArray(array);
    else if (at.length >= smallestBlob && code !== timestamp) this.#keepBlob(at);
    if (knownExtensions.has(code)) return;
    const known = this.found.extensions.get(code);
    if (known === undefined) this.found.extensions.set(code, { count: 1, at });
    else known.count += 1;
  }

  /** Elements of a byte, or of a type that nobody knows, may be anything. */
  #keepArray(array: MsgpackArray): void {
    this.found.arrays.push(array);
    const isOpaque = (elementBytes(array.dtype) ?? 1) === 1 && !holdsObjects(array.dtype);
    if (isOpaque && array.data.length >= smallestBlob && this.#beginsLikeArtifact(array.data))
      this.found.blobs.push({ path: array.path, at: array.data });
  }

  /** `(shape, dtype, bytes)` in MessagePack; undefined where it is not that. */
  #flaxArray({ offset, length }: ByteRange): MsgpackArray | undefined {
    const inner = new BufferedCursor(this.#source.slice(offset, length));
    inner.isLittleEndian = false;
    try {
      const triple = readMsgpackToken(inner);
      const shape = readMsgpackToken(inner);
      if (triple.kind !== 'array' || triple.count !== 3 || shape.kind !== 'array') return undefined;
      const sizes = Array.from({ length: Math.min(shape.count, 64) }, () => readMsgpackToken(inner));
      const dtype = readMsgpackToken(inner);
      const data = readMsgpackToken(inner);
      if ((dtype.kind !== 'str' && dtype.kind !== 'bin') || data.kind !== 'bin' || inner.remaining > 0)
        return undefined;
      const placed = (at: ByteRange): ByteRange => ({ offset: offset + at.offset, length: at.length });
      return this.#array(this.#text(placed(dtype.at), 64), sizes, placed(data.at));
    } catch (error) {
      if (error instanceof FormatError) return undefined;
      throw error;
    }
  }

  #array(dtype: string, sizes: readonly MsgpackToken[], data: ByteRange): MsgpackArray {
    const shape = sizes.map((size) => (size.kind === 'number' ? size.value : Number.NaN));
    return { path: this.#path(), dtype, shape, data };
  }

  #numpyArray({ noted, blobsBefore, droppedData }: Frame): void {
    const data = noted.get('data');
    const [type, kind] = [noted.get('type'), noted.get('kind')];
    if (data?.kind !== 'bin' && data?.kind !== 'str') return;
    if (droppedData === data.at.offset) this.found.dropped.count -= 1;
    else this.#withdraw(data.at, blobsBefore);
    const isObject = this.#nameOf(kind) === 'O';
    const dtype = isObject ? 'O' : this.#nameOf(type);
    this.#keepArray({ path: this.#path(), dtype, shape: [], data: data.at });
  }

  /** Bytes that are an array's elements are no blob; what stands beside them in the map stays one. */
  #withdraw({ offset }: ByteRange, from: number): void {
    const { blobs } = this.found;
    const index = blobs.slice(from).findIndex(({ at }) => at.offset === offset);
    if (index === -1) return;
    const [withdrawn] = blobs.splice(from + index, 1);
    if (withdrawn?.isPlain === true) this.#plainBlobs -= 1;
  }

  #nameOf(token: MsgpackToken | undefined): string {
    return token === undefined ? '' : this.#name(token);
  }
}
