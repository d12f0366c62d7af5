import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { bunzip2 } from '../bzip2/bunzip2.js';
import { inflate } from '../deflate/inflate.js';
import { deflate64 } from '../deflate/tables.js';
import { decodeLz4 } from '../lz4/decode-lz4.js';
import { decodeBcj2 } from '../lzma/decode-bcj2.js';
import { decodeLzma } from '../lzma/decode-lzma.js';
import { decodeLzma2, lzma2DictionaryBytes } from '../lzma/decode-lzma2.js';
import { convertPieces, undoDelta, type FilterKind } from '../lzma/filters.js';
import { lzmaProperties } from '../lzma/lzma-state.js';
import { decodePpmd } from '../ppmd/decode-ppmd.js';
import { ByteInput } from '../stream/byte-input.js';
import { DecodedSource } from '../stream/decoded-source.js';
import type { RunningChecksums } from '../stream/running-checksums.js';
import { noNotes } from '../stream/stream-notes.js';
import { decodeZstd } from '../zstd/decode-zstd.js';
import { contentBytes, finalOutput, type Folder } from './archive.js';
import { badHeader } from './property-reader.js';

/** What a coder takes: its inputs in their order, its properties, and the bytes that come out of it. */
interface Coding {
  readonly inputs: readonly ByteSource[];
  readonly properties: Uint8Array;
  readonly size: number;
  readonly budget: Budget;
}

interface Method {
  /** 1 but for what splits its content into several streams. */
  readonly inputCount?: number;
  decode(coding: Coding): Iterator<Uint8Array, void>;
}

const stream = (decode: (input: ByteInput) => Iterator<Uint8Array, void>): Method => ({
  decode: (coding) => decode(inputOf(coding)),
});

const branch = (kind: Exclude<FilterKind, 'delta'>): Method => ({
  decode: (coding) => convertPieces(pieces(coding), kind, branchStart(coding.properties)),
});

/** DOC/Methods.txt of the LZMA SDK, and the ids that the Zstandard edition added. */
const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['00', { decode: pieces }],
  ['21', { decode: (coding) => decodeLzma2(inputOf(coding), dictionary(coding.properties)) }],
  ['030101', { decode: lzma }],
  ['030401', { decode: ppmd }],
  ['03', { decode: (coding) => undoDelta(pieces(coding), (coding.properties[0] ?? 0) + 1) }],
  ['0303011b', { inputCount: 4, decode: bcj2 }],
  ...(
    [
      ['x86', '04', '03030103'],
      ['powerpc', '05', '03030205'],
      ['ia64', '06', '03030401'],
      ['arm', '07', '03030501'],
      ['armthumb', '08', '03030701'],
      ['sparc', '09', '03030805'],
      ['arm64', '0a'],
      ['riscv', '0b'],
    ] as const
  ).flatMap(([kind, ...ids]) => ids.map((id): [string, Method] => [id, branch(kind)])),
  ['020302', { decode: swap(2) }],
  ['020304', { decode: swap(4) }],
  ['040108', stream(inflate)],
  ['040109', stream((input) => inflate(input, deflate64))],
  ['040202', stream((input) => bunzip2(input, noNotes))],
  ['04f71101', stream((input) => decodeZstd(input, noNotes))],
  ['04f71104', stream((input) => decodeLz4(input, noNotes))],
]);

/** AES with SHA-256, and the ciphers of old zip files. */
const encryption = /^06f1/;

/** Why a folder can't be unpacked; undefined where it can. */
export function folderBarrier({ coders }: Folder): 'encrypted' | 'unsupported' | undefined {
  if (coders.some(({ id }) => encryption.test(id))) return 'encrypted';
  const isKnown = coders.every(({ id, inStreams, outStreams }) => {
    const method = methods.get(id);
    return method !== undefined && inStreams === (method.inputCount ?? 1) && outStreams === 1;
  });
  return isKnown ? undefined : 'unsupported';
}

/**
 * Everything that comes out of a folder, decoded as it is read. Only for folders without a barrier.
 * @param checksums takes what comes out, each byte once
 */
export function openFolder(
  source: ByteSource,
  folder: Folder,
  budget: Budget,
  checksums?: RunningChecksums,
): ByteSource {
  const opening = { source, folder, budget };
  return openOutput(opening, finalOutput(folder), folder.coders.length, checksums);
}

/** Whether the packed data end where the content does, as far as the last coder tells. Decodes all of it. */
export function endsWithContent(content: ByteSource): boolean {
  if (!(content instanceof DecodedSource)) return true;
  return !content.reaches(content.size + 1) && content.failure === undefined;
}

interface Opening {
  readonly source: ByteSource;
  readonly folder: Folder;
  readonly budget: Budget;
}

/** With one output each, coders and their outputs have the same numbers. */
function openOutput(
  opening: Opening,
  output: number,
  depth: number,
  checksums?: RunningChecksums,
): ByteSource {
  const { folder, budget } = opening;
  const coder = folder.coders[output];
  if (coder === undefined || depth === 0) throw badHeader('the coders of a folder go in a circle');
  const method = methods.get(coder.id);
  if (method === undefined)
    throw new FormatError('unsupported', { offset: 0, length: 0 }, 'the method is not read');
  const size = folder.sizes[output] ?? contentBytes(folder);
  const first = folder.coders.slice(0, output).reduce((sum, { inStreams }) => sum + inStreams, 0);
  const inputs = Array.from({ length: coder.inStreams }, (_, at) => openInput(opening, first + at, depth));
  const open = (): Iterator<Uint8Array, void> =>
    method.decode({ inputs, properties: coder.properties, size, budget });
  return new DecodedSource('folder', size, open, budget, checksums);
}

function openInput(opening: Opening, input: number, depth: number): ByteSource {
  const bond = opening.folder.bonds.find((candidate) => candidate.input === input);
  return bond === undefined ? packedInput(opening, input) : openOutput(opening, bond.output, depth - 1);
}

function packedInput({ source, folder: { packed, packedInputs } }: Opening, input: number): ByteSource {
  const range = packed[packedInputs.indexOf(input)];
  if (range === undefined) throw badHeader('a folder has no data');
  const offset = Math.min(range.offset, source.size);
  return source.slice(offset, Math.min(range.length, source.size - offset));
}

function onlyInput({ inputs: [input] }: Coding): ByteSource {
  if (input === undefined) throw badHeader('a coder has no input');
  return input;
}

function inputOf(coding: Coding): ByteInput {
  return new ByteInput(onlyInput(coding), coding.budget);
}

function* pieces(coding: Coding): Generator<Uint8Array, void> {
  const source = onlyInput(coding);
  const step = 65_536;
  for (let offset = 0; offset < source.size; offset += step) {
    coding.budget.check();
    yield source.read(offset, Math.min(step, source.size - offset));
  }
}

/** Numbers of `width` bytes that stand the other way round; what is left at the end stays. */
function swap(width: 2 | 4): Method['decode'] {
  return function* (coding) {
    for (const piece of pieces(coding)) {
      const bytes = Buffer.from(piece);
      const whole = bytes.subarray(0, bytes.length - (bytes.length % width));
      if (width === 2) whole.swap16();
      else whole.swap32();
      yield bytes;
    }
  };
}

function branchStart(properties: Uint8Array): number {
  return properties.length >= 4 ? Buffer.from(properties).readUInt32LE(0) : 0;
}

function bcj2({ inputs, size, budget }: Coding): Iterator<Uint8Array, void> {
  const [main, calls, jumps, choices] = inputs.map((input) => new ByteInput(input, budget));
  if (main === undefined || calls === undefined || jumps === undefined || choices === undefined)
    throw badHeader('a coder has no input');
  return decodeBcj2({ main, calls, jumps, choices }, size);
}

function dictionary(properties: Uint8Array): number {
  const bytes = lzma2DictionaryBytes(properties[0] ?? 0xff);
  if (bytes === undefined) throw badHeader('a dictionary has no possible size');
  return bytes;
}

function lzma(coding: Coding): Iterator<Uint8Array, void> {
  const { properties: fields, size } = coding;
  const properties = lzmaProperties(fields[0] ?? 0xff);
  if (properties === undefined || fields.length < 5) throw badHeader('LZMA has no possible properties');
  const dictionaryBytes = Buffer.from(fields).readUInt32LE(1);
  return decodeLzma(inputOf(coding), { properties, dictionaryBytes, size });
}

function ppmd(coding: Coding): Iterator<Uint8Array, void> {
  const { properties, size } = coding;
  if (properties.length < 5) throw badHeader('PPMd has no possible properties');
  const [order = 0] = properties;
  return decodePpmd(inputOf(coding), { order, memoryBytes: Buffer.from(properties).readUInt32LE(1), size });
}
