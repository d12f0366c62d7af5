import type { Claim } from '../../core/types.js';

/** Magic numbers, most significant byte first. */
export const magics: ReadonlyMap<number, string> = new Map([
  [0x0cdb3a2a, 'manifest'],
  [0x0cdb1234, 'version tree node'],
  [0x0cdb20de, 'B+tree node'],
]);

export function identifyOcdbt(head: Uint8Array): Claim | undefined {
  const part = head.length < 4 ? undefined : magics.get(Buffer.from(head.subarray(0, 4)).readUInt32BE());
  if (part === undefined) return undefined;
  return { confidence: 'certain', because: `begins with the magic number of an OCDBT ${part}` };
}
