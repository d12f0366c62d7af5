/**
 * The container of RKNN, which Rockchip does not document: magic number, version, length of the compiled network, the
 * network, length of a JSON document, the document that describes it. What the network holds is not known.
 */
import { Cursor } from '../../bytes/cursor.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { RuntimeModelFacts } from './facts.js';
import { carriedIn, parsedFrame, part } from './frame.js';

const magicBytes = 8;
const reservedBytes = 40;
const lengthBytes = 8;
/** `CYPTRKNN`: encrypted behind the magic number. */
const encrypted = 'CYPTRKNN';
/** Of containers whose network stands right behind the lengths. */
const withoutReserve: ReadonlySet<number> = new Set([0x1, 0x1001]);
/** Versions that are known; another may be laid out in any way. */
const newestVersion = 6;

/** @throws FormatError `unexpected-end` */
export function parseRknn(source: ByteSource, { budget }: ParseContext): Parsed<RuntimeModelFacts> {
  const head = source.read(0, Math.min(magicBytes, source.size));
  if (Buffer.from(head).toString('latin1') === encrypted) return parsedFrame(source, {});
  const cursor = new Cursor(source, magicBytes);
  const [version, networkBytes] = [cursor.u64le(), cursor.u64le()];
  if ((version & 0xfff) > newestVersion || version < 1) return parsedFrame(source, { version });
  if (networkBytes > 0 && !withoutReserve.has(version)) cursor.bytes(reservedBytes);
  const network = { offset: cursor.offset, length: networkBytes };
  const behind = network.offset + networkBytes;
  if (behind + lengthBytes > source.size) return parsedFrame(source, { version, end: behind + lengthBytes });
  const documentBytes = new Cursor(source, behind).u64le();
  const document = { offset: behind + lengthBytes, length: documentBytes };
  const end = document.offset + documentBytes;
  const { children: inside, hostCode, anomalies } = carriedIn(source, network, budget);
  const children = [
    ...(networkBytes > 0 ? [part(source, 'network', network)] : []),
    ...inside,
    ...(end <= source.size ? [part(source, 'description.json', document, 'manifest')] : []),
  ];
  return parsedFrame(source, { version, end, children, hostCode, anomalies });
}
