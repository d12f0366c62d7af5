import { flatIdentifier } from '../../codecs/flatbuffers/flat-table.js';
import type { Claim } from '../../core/types.js';

export type Identify = (head: Uint8Array) => Claim | undefined;

const certain: Claim = { confidence: 'certain', because: 'begins with its magic number' };
/** `ptrt` and `ftrt`. */
const engine = /^(?:ptrt|ftrt)/;

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** @param magics hexadecimal first bytes */
export function begins(...magics: readonly string[]): Identify {
  return (head) => {
    const start = Buffer.from(head.subarray(0, 16)).toString('hex');
    return magics.some((magic) => start.startsWith(magic)) ? certain : undefined;
  };
}

/** The `file_identifier` of a schema of FlatBuffers. */
export function hasFlatIdentifier(identifier: string): Identify {
  return (head) => (flatIdentifier(head) === identifier ? certain : undefined);
}

/** Where the engine begins: at once, or behind the length of a JSON document and the document. */
export function engineStart(head: Uint8Array): number | undefined {
  if (engine.test(latin1(head.subarray(0, 4)))) return 0;
  if (head.length < 8 || head[4] !== 0x7b) return undefined;
  const start = 4 + Buffer.from(head.subarray(0, 4)).readUInt32LE();
  return engine.test(latin1(head.subarray(start, start + 4))) ? start : undefined;
}

export function identifyTensorrt(head: Uint8Array): Claim | undefined {
  return engineStart(head) === undefined ? undefined : certain;
}

/** The first version begins with `BCN` in UTF-16; the second is a protobuf dictionary of version 1, which is no sign. */
export function identifyCntk(head: Uint8Array): Claim | undefined {
  const start = latin1(head.subarray(0, 8));
  if (start === 'B\0C\0N\0\0\0') return certain;
  return start.startsWith('\x08\x01\x12')
    ? { confidence: 'possible', because: 'begins as a dictionary in protobuf' }
    : undefined;
}

/** FlatBuffers without an identifier: the root table and its vtable lie at the front. https://flatbuffers.dev/internals/ */
export function identifyMnn(head: Uint8Array): Claim | undefined {
  if (head.length < 32) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const root = view.getUint32(0, true);
  if (root < 8 || root % 4 !== 0 || root > 256 || root + 4 > head.length) return undefined;
  const vtable = root - view.getInt32(root, true);
  if (vtable < 4 || vtable % 2 !== 0 || vtable + 4 > head.length) return undefined;
  const [vtableBytes, tableBytes] = [view.getUint16(vtable, true), view.getUint16(vtable + 2, true)];
  const isTable =
    vtableBytes >= 4 && vtableBytes <= 64 && vtableBytes % 2 === 0 && tableBytes >= 4 && tableBytes <= 256;
  return isTable ? { confidence: 'possible', because: 'is a table of FlatBuffers' } : undefined;
}
