import { headText } from '../../bytes/head-text.js';
import { flatIdentifier } from '../../codecs/flatbuffers/flat-table.js';
import type { Claim } from '../../core/types.js';

export type Identify = (head: Uint8Array) => Claim | undefined;

const certain: Claim = { confidence: 'certain', because: 'begins with its magic number' };
/** `ptrt` and `ftrt`. */
const engine = /^(?:ptrt|ftrt)/;

/** @param magics hexadecimal first bytes */
export function begins(...magics: readonly string[]): Identify {
  const starts = magics.map((magic) => Buffer.from(magic, 'hex').toString('latin1'));
  return (head) => (starts.some((start) => headText(head).startsWith(start)) ? certain : undefined);
}

/** The `file_identifier` of a schema of FlatBuffers. */
export function hasFlatIdentifier(identifier: string): Identify {
  return (head) => (flatIdentifier(head) === identifier ? certain : undefined);
}

/** Where the engine begins: at once, or behind the length of a JSON document and the document. */
export function engineStart(head: Uint8Array): number | undefined {
  if (engine.test(headText(head))) return 0;
  if (head.length < 8 || head[4] !== 0x7b) return undefined;
  const start = 4 + Buffer.from(head.subarray(0, 4)).readUInt32LE();
  return engine.test(headText(head).slice(start, start + 4)) ? start : undefined;
}

export function identifyTensorrt(head: Uint8Array): Claim | undefined {
  return engineStart(head) === undefined ? undefined : certain;
}
