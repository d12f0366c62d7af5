import type { Claim } from '../../core/types.js';

const [openingBrace, openingBracket] = [0x7b, 0x5b];
/** Marks and blanks before the object. */
const maxBytesBefore = 8;

/** Nothing but the manifest of a package has these keys, of which the last may be cut off. */
export function identifyPackage(head: Uint8Array): Claim | undefined {
  if (!beginsAsObject(head)) return undefined;
  const text = Buffer.from(head.filter((byte) => byte !== 0)).toString('latin1');
  const isManifest = /"itemInfoEntries"\s*:/.test(text);
  return isManifest && /"rootModelIdentifier"|"fileFormatVersion"/.test(text)
    ? { confidence: 'likely', because: 'lists the items of a Core ML package' }
    : undefined;
}

/** NULs of wide characters aside. */
function beginsAsObject(head: Uint8Array): boolean {
  let passed = 0;
  for (const byte of head) {
    if (byte === openingBrace) return true;
    if (byte === openingBracket || (byte !== 0 && ++passed > maxBytesBefore)) return false;
  }
  return false;
}
