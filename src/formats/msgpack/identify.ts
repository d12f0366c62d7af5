import { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { readMsgpackToken, type MsgpackToken } from '../../codecs/msgpack/read-token.js';
import { FormatError } from '../../core/errors.js';
import type { ByteSource, Claim } from '../../core/types.js';

/** Tokens that a trial takes; garbage gives itself away long before. */
const trialTokens = 64;
const structured: ReadonlySet<string> = new Set(['map', 'array', 'bin', 'ext']);
const printable = /^[\p{L}\p{N}\p{P}\p{S} ]+$/u;

/**
 * MessagePack has no magic number and every byte but one begins a value. So a file is `likely` only where it is a map
 * under names that a person or a library gave; anything else that can be walked has to be asked for by its name.
 */
export function identifyMsgpack(_: Uint8Array, source: ByteSource): Claim | undefined {
  const cursor = new BufferedCursor(source);
  cursor.isLittleEndian = false;
  const first = attempt(() => readMsgpackToken(cursor));
  if (first === undefined || !structured.has(first.kind)) return undefined;
  const isNamed = first.kind === 'map' && first.count > 0 && attempt(() => readsAsNamed(cursor, source));
  if (isNamed === true) return { confidence: 'likely', because: 'is a map of names in MessagePack' };
  return { confidence: 'possible', because: 'begins as a MessagePack value' };
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
function readsAsNamed(cursor: BufferedCursor, source: ByteSource): boolean {
  const key = readMsgpackToken(cursor);
  if (!isName(key, source)) return false;
  for (let tokens = 0; tokens < trialTokens && cursor.remaining > 0; tokens += 1) {
    const token = readMsgpackToken(cursor);
    if (token.kind === 'ext' && token.at.length === 0) return false;
  }
  return true;
}

function isName(token: MsgpackToken, source: ByteSource): boolean {
  if (token.kind !== 'str' && token.kind !== 'bin') return false;
  const { offset, length } = token.at;
  if (length === 0 || length > 256) return false;
  return printable.test(Buffer.from(source.read(offset, length)).toString('utf8').replaceAll('\uFFFD', '\0'));
}
