import { FormatError } from '../../core/errors.js';
import type { Anomaly, ByteRange, ByteSource, Child, Parsed } from '../../core/types.js';
import type { ZFileFacts } from './facts.js';
import { headOf, readZFileHeader } from './read-z-file-header.js';

/** Header, an empty block and a checksum. */
const leastStreamBytes = 8;

/**
 * What stands behind the header is a zlib stream, which the engine unpacks as it does any other.
 * @throws FormatError `no-header`
 */
export function parseZFile(source: ByteSource): Parsed<ZFileFacts> {
  const header = readZFileHeader(headOf(source));
  if (header === undefined) {
    throw new FormatError('no-header', { offset: 0, length: source.size }, 'no Z-file begins there');
  }
  const { dataOffset, declaredBytes } = header;
  const range = { offset: dataOffset, length: source.size - dataOffset };
  const child: Child = {
    member: 'content',
    expects: 'zlib',
    range,
    open: () => source.slice(range.offset, range.length, 'content'),
  };
  return {
    facts: { declaredBytes },
    children: [child],
    anomalies: range.length < leastStreamBytes ? [cutOff(range)] : [],
    covered: [{ offset: 0, length: dataOffset }],
  };
}

function cutOff(at: ByteRange): Anomaly {
  return { kind: 'damaged', at, detail: 'the file ends before its compressed stream does', key: 'cut-off' };
}
