/**
 * ComputationNetwork::Save of the first version: https://github.com/microsoft/CNTK/blob/master/Source/ComputationNetworkLib.
 * Sections begin and end with markers in UTF-16; how long a node is depends on its type, so that only the frame is read.
 */
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { RuntimeModelFacts } from './facts.js';
import { carriedIn, parsedFrame } from './frame.js';

const marker = (text: string): Buffer => Buffer.from(`${text}\0`, 'utf16le');
const versionMarker = marker('BVersion');
const lastMarker = marker('ECN');
const headBytes = 64;
const tailBytes = 2 ** 16;

export function parseCntkFirst(source: ByteSource, { budget }: ParseContext): Parsed<RuntimeModelFacts> {
  const head = Buffer.from(source.read(0, Math.min(headBytes, source.size)));
  const at = head.indexOf(versionMarker) + versionMarker.length;
  const version = at < versionMarker.length || at + 4 > head.length ? undefined : head.readUInt32LE(at);
  const start = Math.max(0, source.size - tailBytes);
  const last = Buffer.from(source.read(start, source.size - start)).lastIndexOf(lastMarker);
  const end = last < 0 ? source.size : start + last + lastMarker.length;
  const { children, hostCode, anomalies } = carriedIn(source, { offset: 0, length: end }, budget);
  if (last >= 0) return parsedFrame(source, { version, end, children, hostCode, anomalies });
  const detail = 'the marker that ends a network is not at its end';
  return parsedFrame(source, {
    version,
    children,
    hostCode,
    anomalies: [
      ...anomalies,
      { kind: 'damaged', at: { offset: start, length: source.size - start }, detail, key: 'end' },
    ],
  });
}
