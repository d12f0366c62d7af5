import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { bunzip2 } from '../bzip2/bunzip2.js';
import { inflate } from '../deflate/inflate.js';
import { deflate64 } from '../deflate/tables.js';
import { decodeLz4 } from '../lz4/decode-lz4.js';
import { decodeLzma } from '../lzma/decode-lzma.js';
import { decodeLzma2, lzma2DictionaryBytes } from '../lzma/decode-lzma2.js';
import { convertPieces, undoDelta, type FilterKind } from '../lzma/filters.js';
import { lzmaProperties } from '../lzma/lzma-state.js';
import { ByteInput } from '../stream/byte-input.js';
import { DecodedSource } from '../stream/decoded-source.js';
import { noNotes } from '../stream/stream-notes.js';
import { decodeZstd } from '../zstd/decode-zstd.js';
import { contentBytes, finalOutput, type Coder, type Folder } from './archive.js';
import { badHeader } from './property-reader.js';

type Decode = (input: ByteSource, coder: Coder, size: number, budget: Budget) => Iterator<Uint8Array, void>;

const branch =
  (kind: Exclude<FilterKind, 'delta'>): Decode =>
  (input, { properties }, _, budget) =>
    convertPieces(
      pieces(input, budget),
      kind,
      properties.length >= 4 ? Buffer.from(properties).readUInt32LE(0) : 0,
    );

/** DOC/Methods.txt of the LZMA SDK, and the ids that the Zstandard edition added. */
const decoders: ReadonlyMap<string, Decode> = new Map<string, Decode>([
  ['00', (input, _, __, budget) => pieces(input, budget)],
  [
    '21',
    (input, { properties }, _, budget) => decodeLzma2(new ByteInput(input, budget), dictionary(properties)),
  ],
  ['030101', (input, coder, size, budget) => lzma(new ByteInput(input, budget), coder, size)],
  ['03', (input, { properties }, _, budget) => undoDelta(pieces(input, budget), (properties[0] ?? 0) + 1)],
  ...(
    [
      ['x86', '04', '03030103'],
      ['powerpc', '05', '03030205'],
      ['ia64', '06', '03030401'],
      ['arm', '07', '03030501'],
      ['armthumb', '08', '03030701'],
      ['sparc', '09', '03030805'],
      ['arm64', '0a'],
    ] as const
  ).flatMap(([kind, ...ids]) => ids.map((id): [string, Decode] => [id, branch(kind)])),
  ['040108', (input, _, __, budget) => inflate(new ByteInput(input, budget))],
  ['040109', (input, _, __, budget) => inflate(new ByteInput(input, budget), deflate64)],
  ['040202', (input, _, __, budget) => bunzip2(new ByteInput(input, budget), noNotes)],
  ['04f71101', (input, _, __, budget) => decodeZstd(new ByteInput(input, budget), noNotes)],
  ['04f71104', (input, _, __, budget) => decodeLz4(new ByteInput(input, budget), noNotes)],
]);

/** AES with SHA-256, and the ciphers of old zip files. */
const encryption = /^06f1/;

/** Why a folder can't be unpacked; undefined where it can. */
export function folderBarrier({ coders }: Folder): 'encrypted' | 'unsupported' | undefined {
  if (coders.some(({ id }) => encryption.test(id))) return 'encrypted';
  const isSimple = coders.every(
    ({ id, inStreams, outStreams }) => decoders.has(id) && inStreams === 1 && outStreams === 1,
  );
  return isSimple ? undefined : 'unsupported';
}

/** Everything that comes out of a folder, decoded as it is read. Only for folders without a barrier. */
export function openFolder(source: ByteSource, folder: Folder, budget: Budget): ByteSource {
  return openOutput(source, folder, finalOutput(folder), budget, folder.coders.length);
}

/** Whether the packed data end where the content does, as far as the last coder tells. Decodes all of it. */
export function endsWithContent(content: ByteSource): boolean {
  if (!(content instanceof DecodedSource)) return true;
  return !content.reaches(content.size + 1) && content.failure === undefined;
}

/** With one input and one output each, coders and their streams have the same numbers. */
function openOutput(
  source: ByteSource,
  folder: Folder,
  output: number,
  budget: Budget,
  depth: number,
): ByteSource {
  const coder = folder.coders[output];
  if (coder === undefined || depth === 0) throw badHeader('the coders of a folder go in a circle');
  const size = folder.sizes[output] ?? contentBytes(folder);
  const bond = folder.bonds.find(({ input }) => input === output);
  const input =
    bond === undefined
      ? packedInput(source, folder, output)
      : openOutput(source, folder, bond.output, budget, depth - 1);
  const decode = decoders.get(coder.id);
  if (decode === undefined)
    throw new FormatError('unsupported', { offset: 0, length: 0 }, 'the method is not read');
  return new DecodedSource('folder', size, () => decode(input, coder, size, budget), budget);
}

function packedInput(source: ByteSource, { packed, packedInputs }: Folder, input: number): ByteSource {
  const range = packed[packedInputs.indexOf(input)];
  if (range === undefined) throw badHeader('a folder has no data');
  const offset = Math.min(range.offset, source.size);
  return source.slice(offset, Math.min(range.length, source.size - offset));
}

function* pieces(source: ByteSource, budget: Budget): Generator<Uint8Array, void> {
  const step = 65_536;
  for (let offset = 0; offset < source.size; offset += step) {
    budget.check();
    yield source.read(offset, Math.min(step, source.size - offset));
  }
}

function dictionary(properties: Uint8Array): number {
  const bytes = lzma2DictionaryBytes(properties[0] ?? 0xff);
  if (bytes === undefined) throw badHeader('a dictionary has no possible size');
  return bytes;
}

function lzma(input: ByteInput, { properties: fields }: Coder, size: number): Iterator<Uint8Array, void> {
  const properties = lzmaProperties(fields[0] ?? 0xff);
  if (properties === undefined || fields.length < 5) throw badHeader('LZMA has no possible properties');
  return decodeLzma(input, { properties, dictionaryBytes: Buffer.from(fields).readUInt32LE(1), size });
}
