/**
 * TensorRT serialises engines in a way that NVIDIA does not document. Known are the magic number, a version and, of some
 * versions, the engine's length; a JSON document may stand before it, as Ultralytics writes. An engine can carry
 * libraries: of plugins (`setPluginsToSerialize`), and a runtime of its own (`kVERSION_COMPATIBLE`).
 */
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { RuntimeModelFacts } from './facts.js';
import { carriedIn, parsedFrame, part } from './frame.js';
import { pluginsIn } from './plugin-names.js';
import { engineStart } from './identify.js';

const headBytes = 65_536;
const prefixBytes = 4;
/** Magic number, version and length. */
const headerBytes = 24;
/** Where the length stands, by version. */
const lengthPlaces: ReadonlyMap<number, number> = new Map([
  [0x00, 16],
  [0x2b, 16],
  [0x57, 12],
  [0x59, 12],
  [0x60, 12],
  [0x61, 12],
]);
export function parseTensorrt(source: ByteSource, { budget }: ParseContext): Parsed<RuntimeModelFacts> {
  const head = Buffer.from(source.read(0, Math.min(source.size, headBytes)));
  const start = engineStart(head) ?? 0;
  const version = start + 8 <= head.length ? head.readUInt32LE(start + 4) : undefined;
  const document = { offset: prefixBytes, length: start - prefixBytes };
  const content = { offset: start, length: source.size - start };
  const { children, hostCode, anomalies } = carriedIn(source, content, budget);
  const plugins = pluginsIn(source, content, budget);
  const end = Math.max(start + headerBytes, endOf(head, start, version) ?? 0);
  return parsedFrame(source, {
    version,
    ...(end > source.size ? { end } : {}),
    children: [...(start > 0 ? [part(source, 'metadata.json', document, 'manifest')] : []), ...children],
    hostCode,
    plugins: plugins.names,
    anomalies: [...anomalies, ...plugins.anomalies],
  });
}

/** Where an engine of this length ends at the earliest. */
function endOf(head: Buffer, start: number, version: number | undefined): number | undefined {
  const place = version === undefined ? undefined : lengthPlaces.get(version);
  if (place === undefined || start + place + 8 > head.length) return undefined;
  return start + Number(head.readBigUInt64LE(start + place));
}
