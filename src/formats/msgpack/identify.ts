import { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { isArtifactAt } from '../../codecs/artifact-start.js';
import { leastArtifactBytes } from '../../codecs/encoded/artifact-heads.js';
import { readMsgpackToken, type MsgpackToken } from '../../codecs/msgpack/read-token.js';
import { FormatError } from '../../core/errors.js';
import type { ByteSource, Claim } from '../../core/types.js';

/** Tokens that a trial takes; garbage gives itself away long before. */
const trialTokens = 64;
/** Bytes of names that a map that is cut off has at least. */
const tellingNameBytes = 4;
const structured: ReadonlySet<string> = new Set(['map', 'array', 'bin', 'ext']);
const printable = /^[\p{L}\p{N}\p{P}\p{S} ]+$/u;

/**
 * MessagePack has no magic number and every byte but one begins a value. So a file is `likely` only where it is a map
 * under names that a person or a library gave; anything else that can be walked has to be asked for by its name.
 */
export function identifyMsgpack(head: Uint8Array, source: ByteSource): Claim | undefined {
  const cursor = new BufferedCursor(source);
  cursor.isLittleEndian = false;
  const first = attempt(() => readMsgpackToken(cursor));
  if (first === undefined || !structured.has(first.kind)) return undefined;
  const isCut = 'isCut' in first;
  const trial = first.kind === 'map' && !isCut ? new MapTrial(cursor, source, first.count) : undefined;
  const isWhole = trial !== undefined && attempt(() => trial.reads());
  if (trial?.isNamed !== true && !beginsPickle(head) && holdsArtifact(source))
    return { confidence: 'likely', because: 'holds an artifact in MessagePack', isTentative: true };
  if (isCut) return undefined;
  if (trial?.isNamed !== true) return { confidence: 'possible', because: 'begins as a MessagePack value' };
  return { confidence: 'likely', because: 'is a map of names in MessagePack', isTentative: isWhole !== true };
}

/** PROTO of a pickle is an empty map and a small number; what its constants hold, it says itself. */
function beginsPickle([first, second = 255]: Uint8Array): boolean {
  return first === 0x80 && second <= 5;
}

/** Whether one of the first values, whatever holds it, begins as something that a loader's hooks open. */
function holdsArtifact(source: ByteSource): boolean {
  const cursor = new BufferedCursor(source);
  cursor.isLittleEndian = false;
  const found = attempt(() => {
    for (let tokens = 0; tokens <= trialTokens && cursor.remaining > 0; tokens += 1) {
      const token = readMsgpackToken(cursor);
      const isOpaque = token.kind === 'bin' || token.kind === 'str' || token.kind === 'ext';
      if (isOpaque && token.at.length >= leastArtifactBytes && isArtifactAt(source, token.at)) return true;
    }
    return false;
  });
  return found === true;
}

/** Undefined where the bytes are none. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}

/** The first key is a text, and the values behind it are values. */
class MapTrial {
  readonly #cursor: BufferedCursor;
  readonly #source: ByteSource;
  /** Tokens that are still to come, of the map and of what is open in it. */
  readonly #open: number[];
  #names = 0;
  #nameBytes = 0;
  #otherKeys = 0;

  constructor(cursor: BufferedCursor, source: ByteSource, pairs: number) {
    this.#cursor = cursor;
    this.#source = source;
    this.#open = [pairs * 2];
  }

  /** Whether it begins under a name: loaders make of a map what they can, however it breaks off. */
  get isNamed(): boolean {
    return this.#names > 0;
  }

  /** Whether it is more than garbage may be; what breaks off is judged by what it holds. */
  reads(): boolean {
    for (let tokens = 0; tokens <= trialTokens && this.#cursor.remaining > 0; tokens += 1) {
      const token = readMsgpackToken(this.#cursor);
      if ('isCut' in token || !this.#take(token)) return false;
    }
    if (this.#open.length === 0) return true;
    // A few bytes of garbage are a map that is cut off, or one that goes on with any keys, more often than one that ends.
    const isTelling = this.#nameBytes >= tellingNameBytes;
    const isCut = this.#cursor.remaining === 0;
    return isCut ? isTelling && this.#otherKeys === 0 : isTelling || this.#otherKeys === 0;
  }

  #take(token: MsgpackToken): boolean {
    const isKey = this.#open.length === 1 && (this.#open[0] ?? 0) % 2 === 0;
    if (isKey && !this.#key(token)) return false;
    if (this.#open.length > 0) this.#open[this.#open.length - 1] = (this.#open.at(-1) ?? 0) - 1;
    if (token.kind === 'map') this.#open.push(token.count * 2);
    if (token.kind === 'array') this.#open.push(token.count);
    while (this.#open.at(-1) === 0) this.#open.pop();
    return token.kind !== 'ext' || token.at.length > 0;
  }

  /** Whether it may be one: the first is a name. */
  #key(token: MsgpackToken): boolean {
    if (isName(token, this.#source)) {
      this.#names += 1;
      this.#nameBytes += token.at.length;
      return true;
    }
    this.#otherKeys += 1;
    return this.#names > 0;
  }
}

function isName(
  token: MsgpackToken,
  source: ByteSource,
): token is MsgpackToken & { readonly kind: 'str' | 'bin' } {
  if (token.kind !== 'str' && token.kind !== 'bin') return false;
  const { offset, length } = token.at;
  if (length === 0 || length > 256) return false;
  return printable.test(Buffer.from(source.read(offset, length)).toString('utf8').replaceAll('\uFFFD', '\0'));
}
