/** The header behind the identifier: https://docs.pytorch.org/executorch/stable/ptd-file-format.html */
import type { ByteSource, Parsed } from '../../core/types.js';
import type { RuntimeModelFacts } from './facts.js';
import { parsedFrame } from './frame.js';

const magic = 'FH01';
const magicPlace = 8;
/** Offset and length of the table, then of the tensors' bytes. */
const tablePlace = 16;
const tensorsPlace = 32;
const headerBytes = 48;

export function parsePtd(source: ByteSource): Parsed<RuntimeModelFacts> {
  const head = Buffer.from(source.read(0, Math.min(headerBytes, source.size)));
  if (head.length < headerBytes) return parsedFrame(source, { end: headerBytes });
  if (head.toString('latin1', magicPlace, magicPlace + magic.length) !== magic)
    return parsedFrame(source, {});
  const end = Math.max(endAt(head, tablePlace), endAt(head, tensorsPlace));
  return parsedFrame(source, end > source.size ? { end } : {});
}

function endAt(head: Buffer, place: number): number {
  return Number(head.readBigUInt64LE(place)) + Number(head.readBigUInt64LE(place + 8));
}
