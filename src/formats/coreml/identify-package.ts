import type { Claim } from '../../core/types.js';

const openingBrace = 0x7b;

/** Nothing but the manifest of a package has these keys, of which the last may be cut off. */
export function identifyPackage(head: Uint8Array): Claim | undefined {
  if (!head.includes(openingBrace)) return undefined;
  const text = Buffer.from(head.filter((byte) => byte !== 0)).toString('latin1');
  const isManifest = /^[^[{]{0,8}\{/.test(text) && /"itemInfoEntries"\s*:/.test(text);
  return isManifest && /"rootModelIdentifier"|"fileFormatVersion"/.test(text)
    ? { confidence: 'likely', because: 'lists the items of a Core ML package' }
    : undefined;
}
