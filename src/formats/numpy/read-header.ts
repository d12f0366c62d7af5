/** https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html, format versions 1.0 to 3.0. */
import { Cursor } from '../../bytes/cursor.js';
import { readDescr } from '../../codecs/numpy-dtype/read-descr.js';
import type { PythonValue } from '../../codecs/python-literal/python-value.js';
import { readPythonLiteral } from '../../codecs/python-literal/read-python-literal.js';
import { renderPythonValue } from '../../codecs/python-literal/render-python-value.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteSource } from '../../core/types.js';

const magicBytes = 6;
const keys = ['descr', 'fortran_order', 'shape'] as const;
const maxShownCharacters = 200;

export interface ArrayHeader {
  readonly version: string;
  /** Bytes of the text. */
  readonly headerBytes: number;
  /** Where the elements begin. */
  readonly dataOffset: number;
  readonly descr: string;
  readonly shape: string;
  readonly hasObject: boolean;
  /** Bytes of all elements; undefined where the header does not say, or says more than any file has. */
  readonly dataBytes: number | undefined;
}

export interface HeaderPlace {
  readonly version: string;
  readonly textOffset: number;
  readonly headerBytes: number;
}

/**
 * Where the header of an array stands.
 * @throws FormatError `unexpected-end`, `unsupported-version`
 */
export function locateHeader(source: ByteSource, offset: number): HeaderPlace {
  const cursor = new Cursor(source, offset + magicBytes);
  const [major, minor] = [cursor.u8(), cursor.u8()];
  const version = `${String(major)}.${String(minor)}`;
  if (major < 1 || major > 3 || minor !== 0) {
    const at = { offset: offset + magicBytes, length: 2 };
    throw new FormatError('unsupported-version', at, `format version ${version} is none that numpy writes`);
  }
  const headerBytes = major === 1 ? cursor.u16le() : cursor.u32le();
  return { version, textOffset: cursor.offset, headerBytes };
}

/**
 * What the header declares.
 * @throws FormatError where numpy would refuse it; LimitError `maxArrayHeaderBytes` and those of literals
 */
export function readHeader(source: ByteSource, place: HeaderPlace): ArrayHeader {
  const { version, textOffset, headerBytes } = place;
  const most = limits.maxArrayHeaderBytes;
  if (headerBytes > most)
    throw new LimitError('maxArrayHeaderBytes', most, 'the header of an array is too long');
  const bytes = Buffer.from(source.read(textOffset, headerBytes));
  const text = bytes.toString(version === '3.0' ? 'utf8' : 'latin1');
  const { descr, shape } = fieldsOf(readPythonLiteral(text), place);
  const element = readDescr(descr);
  return {
    version,
    headerBytes,
    dataOffset: textOffset + headerBytes,
    descr: renderPythonValue(descr, maxShownCharacters),
    shape: `(${shape.join(', ')})`.slice(0, maxShownCharacters),
    hasObject: element.hasObject,
    dataBytes: element.bytes === undefined ? undefined : product(element.bytes, shape),
  };
}

/** numpy wants these three keys and no others; of equal keys the last counts. */
function fieldsOf(header: PythonValue, place: HeaderPlace): { descr: PythonValue; shape: readonly bigint[] } {
  if (header.kind !== 'dict') throw refused(place, 'is no dictionary');
  const fields = new Map<string, PythonValue>();
  for (const [key, value] of header.entries)
    fields.set(key.kind === 'str' ? key.value : `${key.kind} key`, value);
  if (fields.size !== keys.length || keys.some((key) => !fields.has(key)))
    throw refused(place, `does not have the keys ${keys.join(', ')}`);
  const [descr, order, shape] = keys.map((key) => fields.get(key));
  if (order?.kind !== 'bool') throw refused(place, 'has an order that is neither True nor False');
  const sizes = shape?.kind === 'tuple' ? shape.items.map((item) => sizeOf(item)) : [undefined];
  if (descr === undefined || !sizes.every((size) => size !== undefined))
    throw refused(place, 'has a shape that is no tuple of sizes');
  return { descr, shape: sizes };
}

function sizeOf(item: PythonValue): bigint | undefined {
  if (item.kind === 'bool') return item.value ? 1n : 0n;
  return item.kind === 'int' && item.value >= 0n ? item.value : undefined;
}

function product(bytes: number, shape: readonly bigint[]): number | undefined {
  const total = shape.reduce((all, size) => all * size, BigInt(bytes));
  return total <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(total) : undefined;
}

function refused({ textOffset, headerBytes }: HeaderPlace, why: string): FormatError {
  return new FormatError(
    'refused-header',
    { offset: textOffset, length: headerBytes },
    `the array's header ${why}`,
  );
}
