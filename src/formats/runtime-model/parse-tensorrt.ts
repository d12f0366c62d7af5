/**
 * TensorRT serialises engines in a way that NVIDIA does not document. Known are the magic number, a version and, of some
 * versions, the engine's length; a JSON document may stand before it, as Ultralytics writes. An engine can carry
 * libraries: of plugins (`setPluginsToSerialize`), and a runtime of its own (`kVERSION_COMPATIBLE`).
 */
import type { Budget, ByteRange, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { RuntimeModelFacts } from './facts.js';
import { parsedFrame, part } from './frame.js';
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
/** Bytes that are searched for libraries, from the front. CWE-400. */
const maxSearchedBytes = 2 ** 28;
const windowBytes = 2 ** 20;
const maxLibraries = 100;
const elf = Buffer.from('7f454c46', 'hex');
const elfHeaderBytes = 20;
/** e_type of a library or a program; e_machine of what runs on a GPU, which every engine holds. */
const [executable, shared, cuda] = [2, 3, 190];

export function parseTensorrt(source: ByteSource, { budget }: ParseContext): Parsed<RuntimeModelFacts> {
  const head = Buffer.from(source.read(0, Math.min(source.size, headBytes)));
  const start = engineStart(head) ?? 0;
  const version = start + 8 <= head.length ? head.readUInt32LE(start + 4) : undefined;
  const document = { offset: prefixBytes, length: start - prefixBytes };
  const end = Math.max(start + headerBytes, endOf(head, start, version) ?? 0);
  return parsedFrame(source, {
    version,
    ...(end > source.size ? { end } : {}),
    children: start > 0 ? [part(source, 'metadata.json', document, 'manifest')] : [],
    hostCode: [...libraries(source, start, budget)],
  });
}

/** Where an engine of this length ends at the earliest. */
function endOf(head: Buffer, start: number, version: number | undefined): number | undefined {
  const place = version === undefined ? undefined : lengthPlaces.get(version);
  if (place === undefined || start + place + 8 > head.length) return undefined;
  return start + Number(head.readBigUInt64LE(start + place));
}

function* libraries(source: ByteSource, start: number, budget: Budget): Generator<ByteRange> {
  const last = Math.min(source.size, start + maxSearchedBytes);
  let found = 0;
  for (let at = start; at < last && found < maxLibraries; at += windowBytes) {
    budget.check();
    const bytes = Buffer.from(source.read(at, Math.min(windowBytes + elfHeaderBytes, source.size - at)));
    for (
      let place = bytes.indexOf(elf);
      place >= 0 && place < windowBytes;
      place = bytes.indexOf(elf, place + 1)
    ) {
      if (!isHostCode(bytes.subarray(place, place + elfHeaderBytes))) continue;
      found += 1;
      yield { offset: at + place, length: elfHeaderBytes };
    }
  }
}

/** https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html */
function isHostCode(header: Buffer): boolean {
  if (header.length < elfHeaderBytes || header[6] !== 1) return false;
  const [type, machine] = [header.readUInt16LE(16), header.readUInt16LE(18)];
  return (type === executable || type === shared) && machine !== cuda && machine !== 0;
}
