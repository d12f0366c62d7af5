/** https://google.github.io/tensorstore/kvstore/ocdbt/index.html#storage-format: manifest, version tree, B+tree nodes. */
import { Cursor } from '../../bytes/cursor.js';
import { FormatError } from '../../core/errors.js';
import type { ByteSource, Parsed } from '../../core/types.js';
import { magics } from './identify-ocdbt.js';
const headerBytes = 13;

export interface OcdbtFacts {
  readonly part: string;
  /** Bytes, as declared. */
  readonly length: number;
}

/** Magic number, length, format version. @throws FormatError `length` where the part is longer than the file */
export function parseOcdbt(source: ByteSource): Parsed<OcdbtFacts> {
  const head = Buffer.from(source.read(0, Math.min(headerBytes, source.size)));
  const length = new Cursor(source, 4).u64le();
  if (length > source.size || length < headerBytes)
    throw new FormatError(
      'length',
      { offset: 4, length: 8 },
      `a part of ${String(length)} bytes is not in the file`,
    );
  return {
    facts: { part: magics.get(head.readUInt32BE()) ?? '', length },
    children: [],
    anomalies: [],
    covered: [],
  };
}
