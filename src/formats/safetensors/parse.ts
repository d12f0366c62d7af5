/** https://github.com/huggingface/safetensors#format: header length, JSON header, the tensors' bytes. */
import { Cursor } from '../../bytes/cursor.js';
import { tryParseJson } from '../../codecs/json/parse-json.js';
import { encodedPickles } from '../../codecs/metadata/embedded-texts.js';
import { metadataChild } from '../../codecs/metadata/metadata-child.js';
import { metadataDocuments } from '../../codecs/metadata/metadata-documents.js';
import { finalLayerChild } from '../../codecs/weights/final-layer.js';
import { FormatError } from '../../core/errors.js';
import type { Anomaly, ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import { isKnownDtype } from './dtypes.js';
import type { SafetensorsEntry, SafetensorsFacts } from './facts.js';
import { HeaderPlaces } from './header-places.js';
import { readHeader, type Header } from './header.js';
import { lengthBytes } from './identify.js';
import { layOut } from './layout.js';

/** MAX_HEADER_SIZE of the reference implementation. */
const maxHeaderBytes = 100_000_000;
const nothing: Header = { entries: [], metadata: [], repeated: [], unusual: [], anomalies: [] };

/**
 * Reads the header and lays out the tensors, whose bytes are never read.
 * @throws FormatError `header-length` where the header is no part of the file or larger than any reader takes
 */
export function parseSafetensors(source: ByteSource, context: ParseContext): Parsed<SafetensorsFacts> {
  const headerBytes = readLength(source);
  const { header, anomalies, isWhole } = decodeHeader(source, headerBytes, context);
  const dataStart = lengthBytes + headerBytes;
  const dataBytes = source.size - dataStart;
  const layout = layOut(loaded(header.entries), dataBytes, context.budget);
  const unclaimed = layout.unclaimed.map(({ offset, length }) => ({ offset: dataStart + offset, length }));
  return {
    facts: {
      headerBytes,
      dataBytes,
      tensorCount: header.entries.length,
      dtypes: [...new Set(header.entries.map(({ dtype }) => dtype))],
      metadataKeys: header.metadata.map(({ key }) => key),
      repeated: header.repeated,
      unusual: header.unusual,
      impossible: header.entries.filter(isImpossible),
      overlaps: layout.overlaps,
      // What entries that could not be read claim is not known.
      unclaimed: isWhole ? unclaimed : [],
    },
    children: [
      ...childrenOf(source, header, unclaimed),
      ...finalLayer(source, loaded(header.entries), dataStart, context),
    ],
    anomalies: [...anomalies, ...truncation(layout.end, dataBytes, source.size)],
    // Tensors are not read, but declared: what they unpack to is no bomb.
    covered: [
      { offset: 0, length: dataStart },
      ...layout.claimed.map(({ offset, length }) => ({ offset: dataStart + offset, length })),
    ],
  };
}

/** Every entry and the metadata of the header, for a reader of it. @throws FormatError as parsing does */
export function readSafetensorsHeader(source: ByteSource, context: ParseContext): Header {
  return decodeHeader(source, readLength(source), context).header;
}

/** What a name stands for in the end: the last of several entries. */
function loaded(entries: readonly SafetensorsEntry[]): SafetensorsEntry[] {
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()];
}

/** A dtype that is not known has no size to hold the entry to, and is told for itself. */
function isImpossible({ dtype, begin, end, expectedBytes }: SafetensorsEntry): boolean {
  return isKnownDtype(dtype) ? end - begin !== expectedBytes : end < begin;
}

function readLength(source: ByteSource): number {
  const length = new Cursor(source).u64le();
  const at = { offset: 0, length: lengthBytes };
  if (length > source.size - lengthBytes)
    throw new FormatError(
      'header-length',
      at,
      `its header of ${String(length)} bytes reaches beyond the file`,
    );
  if (length > maxHeaderBytes)
    throw new FormatError('header-length', at, `no reader takes a header of ${String(length)} bytes`);
  return length;
}

interface Decoded {
  readonly header: Header;
  readonly anomalies: readonly Anomaly[];
  /** Whether every entry was read. */
  readonly isWhole: boolean;
}

function decodeHeader(source: ByteSource, length: number, { budget }: ParseContext): Decoded {
  const at = { offset: lengthBytes, length };
  const bytes = source.read(lengthBytes, length);
  const text = decodeStrictly(bytes);
  const isStrict = text !== undefined && isJson(text);
  const lenient = text ?? Buffer.from(bytes).toString('utf8');
  const document = tryParseJson(lenient, budget);
  const anomalies: Anomaly[] = [];
  if (!isStrict)
    anomalies.push({ kind: 'damaged', at, detail: 'the header is no JSON in UTF-8', key: 'json' });
  if (document === undefined) return { header: nothing, anomalies, isWhole: false };
  const header = readHeader(document.root, lenient, new HeaderPlaces(lenient, lengthBytes), budget);
  const isWhole = !header.anomalies.some(({ key }) => key === 'header' || key === 'entry');
  return { header, anomalies: isStrict ? header.anomalies : anomalies, isWhole };
}

/** Undefined where the bytes are no UTF-8. */
function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Python's additions to JSON, which our own reader takes, are none of the reference's. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function truncation(end: number, dataBytes: number, size: number): Anomaly[] {
  if (end <= dataBytes) return [];
  const missing = `its tensors end ${String(end - dataBytes)} bytes after the file does`;
  return [{ kind: 'damaged', at: { offset: size, length: 0 }, detail: missing, key: 'truncated' }];
}

function childrenOf(source: ByteSource, { metadata }: Header, unclaimed: readonly ByteRange[]): Child[] {
  const text = metadataChild('__metadata__', metadata);
  const hidden = unclaimed.map((range): Child => {
    const member = `unclaimed bytes at ${String(range.offset)}`;
    return { member, range, open: () => source.slice(range.offset, range.length, member) };
  });
  return [
    ...(text === undefined ? [] : [text]),
    ...metadataDocuments('__metadata__', metadata),
    ...encodedPickles(metadata),
    ...hidden,
  ];
}

/** Its bytes are the only ones of a tensor that are read, and only of classifiers. */
function finalLayer(
  source: ByteSource,
  entries: readonly SafetensorsEntry[],
  dataStart: number,
  { weights }: ParseContext,
): Child[] {
  const tensors = entries
    .filter((entry) => !isImpossible(entry) && dataStart + entry.end <= source.size)
    .map(({ name, shape, dtype, begin, end }) => ({
      ...{ name, shape, dtype },
      range: { offset: dataStart + begin, length: end - begin },
    }));
  const child = finalLayerChild(source, tensors, { weights });
  return child === undefined ? [] : [child];
}
