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
