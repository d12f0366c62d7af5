/** How members of a zip archive are compressed: APPNOTE 4.4.5, and 5.5 to 5.11 for the parameters. */
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { bunzip2 } from '../bzip2/bunzip2.js';
import { inflate } from '../deflate/inflate.js';
import { deflate64 } from '../deflate/tables.js';
import { decodeLzma } from '../lzma/decode-lzma.js';
import { lzmaProperties } from '../lzma/lzma-state.js';
import { ByteInput } from '../stream/byte-input.js';
import { DecodedSource } from '../stream/decoded-source.js';
import type { RunningChecksums } from '../stream/running-checksums.js';
import { noNotes, type StreamNotes } from '../stream/stream-notes.js';
import { decodeXz } from '../xz/decode-xz.js';
import { decodeZstd } from '../zstd/decode-zstd.js';
import { methodDeflated, methodStored, type CentralRecord } from './zip-directory.js';

type Compressed = Pick<CentralRecord, 'name' | 'method' | 'flags' | 'uncompressedSize'>;
type Decode = (input: ByteInput, entry: Compressed, notes: StreamNotes) => Iterator<Uint8Array, void>;

/** General purpose bit 1 of an LZMA member: an end marker tells where it ends. */
const flagEndMarker = 0x02;

const decoders: ReadonlyMap<number, Decode> = new Map<number, Decode>([
  [methodDeflated, (input) => inflate(input)],
  [9, (input) => inflate(input, deflate64)],
  [12, (input, _, notes) => bunzip2(input, notes)],
  [14, decodeMemberLzma],
  [20, (input, _, notes) => decodeZstd(input, notes)],
  [93, (input, _, notes) => decodeZstd(input, notes)],
  [95, (input, _, notes) => decodeXz(input, notes)],
]);

/** Whether members of this method can be read. */
export function isReadableMethod(method: number): boolean {
  return method === methodStored || decoders.has(method);
}

export interface Watchers {
  /** Is told of checksums that the stream itself has. */
  readonly notes?: StreamNotes;
  /** Takes what comes out, each byte once. */
  readonly checksums?: RunningChecksums;
}

/**
 * The content of a member that is compressed, decoded as it is read.
 * @param size bytes that come out of it; undefined where they are to be counted
 * @returns undefined for a method that is not read
 */
export function decodeMember(
  stored: ByteSource,
  entry: Compressed,
  size: number | undefined,
  budget: Budget,
  { notes = noNotes, checksums }: Watchers,
): DecodedSource | undefined {
  const decode = decoders.get(entry.method);
  if (decode === undefined) return undefined;
  const open = (): Iterator<Uint8Array, void> => decode(new ByteInput(stored, budget), entry, notes);
  return new DecodedSource(entry.name, size, open, budget, checksums);
}

/** APPNOTE 5.8.8: the version of the encoder, and the properties as .lzma files have them. */
function* decodeMemberLzma(
  input: ByteInput,
  { flags, uncompressedSize }: Compressed,
): Generator<Uint8Array, void> {
  input.skip(2);
  const fields = input.take(input.u16le());
  const properties = lzmaProperties(fields[0] ?? 0xff);
  if (properties === undefined || fields.length < 5)
    throw new FormatError(
      'bad-stream',
      { offset: 0, length: 9 },
      'the properties of an LZMA member are none',
    );
  const dictionaryBytes = new DataView(fields.buffer, fields.byteOffset).getUint32(1, true);
  const size = (flags & flagEndMarker) === 0 ? uncompressedSize : undefined;
  yield* decodeLzma(input, { properties, dictionaryBytes, size });
}
