/** .lzma files, the older container of LZMA: https://git.tukaani.org/?p=xz.git;a=blob;f=doc/lzma-file-format.txt */
import { FormatError } from '../../core/errors.js';
import type { ByteInput } from '../stream/byte-input.js';
import type { StreamNotes } from '../stream/stream-notes.js';
import { decodeLzma, type LzmaStream } from './decode-lzma.js';
import { lzmaProperties } from './lzma-state.js';

const lzmaAloneHeaderBytes = 13;
/** Larger contents are no sizes but chance, says the reference decoder. */
const maxStatedBytes = 2 ** 38;

/** What the header states; undefined where no header stands that the reference decoder would take for one. */
export function readLzmaAloneHeader(head: Uint8Array): LzmaStream | undefined {
  if (head.length < lzmaAloneHeaderBytes) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const properties = lzmaProperties(view.getUint8(0));
  const dictionaryBytes = view.getUint32(1, true);
  const [low, high] = [view.getUint32(5, true), view.getUint32(9, true)];
  const isUnknown = low === 0xffff_ffff && high === 0xffff_ffff;
  const size = high * 2 ** 32 + low;
  if (properties === undefined || properties.lc + properties.lp > 8 || !isUsual(dictionaryBytes))
    return undefined;
  if (!isUnknown && size >= maxStatedBytes) return undefined;
  return { properties, dictionaryBytes, size: isUnknown ? undefined : size };
}

/** 2^n or 2^n + 2^(n-1), or the largest: encoders write no other. */
function isUsual(bytes: number): boolean {
  if (bytes === 0xffff_ffff) return true;
  const power = 2 ** Math.floor(Math.log2(Math.max(bytes, 1)));
  return bytes === power || bytes === power * 1.5;
}

/** @throws FormatError `no-header`, `unexpected-end`, `bad-stream`, once everything before was given out */
export function* decodeLzmaAlone(input: ByteInput, notes: StreamNotes): Generator<Uint8Array, void> {
  const at = { offset: input.offset, length: lzmaAloneHeaderBytes };
  const stream = readLzmaAloneHeader(input.take(lzmaAloneHeaderBytes));
  if (stream === undefined) throw new FormatError('no-header', at, 'no LZMA stream begins there');
  notes.member(at.offset);
  yield* decodeLzma(input, stream);
}
