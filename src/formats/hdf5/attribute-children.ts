import { MemorySource } from '../../bytes/memory-source.js';
import { elementsIn } from '../../codecs/hdf5/dataspace.js';
import { decodeText } from '../../codecs/hdf5/hdf5-reader.js';
import { encodedPickles } from '../../codecs/metadata/embedded-texts.js';
import type { MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { readsLikeOldPickle } from '../../codecs/encoded/old-pickle.js';
import { sievedSource } from '../../codecs/encoded/sieved.js';
import type { Attribute } from '../../codecs/hdf5/attributes.js';
import type { Hdf5File } from '../../codecs/hdf5/hdf5-file.js';
import { holdsBytes, isByte, valuesOf } from '../../codecs/hdf5/values.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, Child } from '../../core/types.js';
import { withoutTrailing } from '../../core/without-trailing.js';

export interface AttributeBatch {
  readonly path: string;
  readonly attributes: readonly Attribute[];
}

interface Value {
  readonly path: string;
  readonly name: string;
  readonly source: ByteSource;
}

/** Elements of one attribute that are looked at; names of layers and weights come in the thousands. */
const maxElements = 256;
const maxChildren = 5_000;
const maxNoteBytes = 256 * 1024;
/** A pickle that does anything is longer. */
const minimumBytes = 8;
const maxHeadBytes = 512;
/** What Keras reads from the root group, in parts where it is long. */
const configurationName = /^(?:model_config|training_config|layer_config|config)\d*$/;

/**
 * What readers decode from attributes: Keras its configuration (JSON), PyTables and pandas whatever ends like a pickle;
 * all other text together as the file's metadata.
 */
export function attributeChildren(
  file: Hdf5File,
  batches: readonly AttributeBatch[],
): { readonly children: readonly Child[]; readonly troubles: readonly (FormatError | LimitError)[] } {
  const troubles: (FormatError | LimitError)[] = [];
  const values = batches.flatMap((batch) =>
    batch.attributes.flatMap((attribute) => valuesIn(file, batch.path, attribute, troubles)),
  );
  const configurations = values.filter(isConfiguration);
  const binaries = values.filter((value) => !isConfiguration(value) && mayBePickle(value.source));
  const children = [
    ...joinParts(configurations).map(({ member, source }) => ({
      member,
      expects: 'keras-config',
      profile: 'hdf5',
      open: () => source,
    })),
    ...binaries.map(({ path, name, source }) => ({ member: memberName(path, name), open: () => source })),
    ...metadataChild(values.filter((value) => !isConfiguration(value) && !mayBePickle(value.source))),
  ];
  if (children.length > maxChildren)
    troubles.push(new LimitError('maxHdf5Children', maxChildren, 'more attributes than are looked into'));
  return { children: children.slice(0, maxChildren), troubles };
}

function valuesIn(
  file: Hdf5File,
  path: string,
  attribute: Attribute,
  troubles: (FormatError | LimitError)[],
): Value[] {
  const { type, shape, data, name } = attribute;
  const whole = isByte(type) && elementsIn(shape) >= minimumBytes;
  if (!whole && !holdsBytes(type)) return [];
  try {
    const content = file.space.source.slice(
      data.offset,
      Math.min(data.length, elementsIn(shape) * type.size),
    );
    const sources = whole
      ? [content]
      : [...valuesOf(file.space, { content, type, heap: file.heap }, maxElements)];
    return sources.map((source) => ({ path, name, source }));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    troubles.push(error);
    return [];
  }
}

function isConfiguration({ path, name, source }: Value): boolean {
  if (path === '/' && configurationName.test(name)) return true;
  const head = headOf(source);
  return /^\s*[[{]/.test(head) && /class_name|\\u00/.test(wholeText(source));
}

function headOf(source: ByteSource): string {
  return decodeText(source.read(0, Math.min(source.size, maxHeadBytes)));
}

function wholeText(source: ByteSource): string {
  return decodeText(source.read(0, Math.min(source.size, limits.maxReadBytes)));
}

/** Begins with PROTO or with values up to an import, ends with STOP, or is no text at all. */
function mayBePickle(source: ByteSource): boolean {
  if (source.size < minimumBytes) return false;
  const head = source.read(0, Math.min(source.size, maxHeadBytes));
  const [first = 0] = head;
  if (first === 0x80 || lastByte(source) === 0x2e) return true;
  return (first < 0x20 && first !== 0x0a && first !== 0x09) || readsLikeOldPickle(sievedSource(source));
}

function lastByte(source: ByteSource): number | undefined {
  const tail = source.read(Math.max(0, source.size - 64), Math.min(64, source.size));
  return tail.findLast((byte) => byte !== 0);
}

/** `model_config0`, `model_config1`, … are one text. */
function joinParts(values: readonly Value[]): { readonly member: string; readonly source: ByteSource }[] {
  const joined = new Map<string, ByteSource[]>();
  for (const { path, name, source } of values) {
    const member = memberName(path, path === '/' ? withoutTrailing(name, '0123456789') : name);
    joined.set(member, [...(joined.get(member) ?? []), source]);
  }
  return Array.from(joined, ([member, sources]) => ({ member, source: concatenate(member, sources) }));
}

function concatenate(member: string, sources: readonly ByteSource[]): ByteSource {
  const [first] = sources;
  if (sources.length === 1 && first !== undefined) return first;
  return new MemorySource(Buffer.concat(sources.map((source) => source.read(0, source.size))), member);
}

function memberName(path: string, name: string): string {
  return path === '/' ? name : `${path}@${name}`;
}

function metadataChild(values: readonly Value[]): Child[] {
  const lines: string[] = [];
  const entries: MetadataEntry[] = [];
  let length = 0;
  for (const { path, name, source } of values) {
    if (source.size < minimumBytes || length > maxNoteBytes) continue;
    const text = decodeText(source.read(0, Math.min(source.size, maxNoteBytes)));
    const line = `${memberName(path, name)}: ${text.replace(/[\r\n\0]+/g, ' ')}`;
    lines.push(line);
    entries.push({ key: memberName(path, name), value: text.replaceAll('\0', '') });
    length += line.length;
  }
  if (lines.length === 0) return [];
  const bytes = Buffer.from(lines.join('\n'));
  return [
    { member: 'attributes', expects: 'metadata', open: () => new MemorySource(bytes, 'attributes') },
    ...encodedPickles(entries),
  ];
}
