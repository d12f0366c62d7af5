import type { Draft } from '../../core/types.js';
import { decompressionBomb } from '../rules/decompression-bomb.js';
import { scanDraft } from '../scan-draft.js';

/** The finding for an archive that unpacks to itself, or to something that does. */
export function containsItselfDraft(): Draft {
  return scanDraft(decompressionBomb, {
    message: 'It is the same, byte for byte, as an archive that it is found in: unpacking it never ends',
    key: 'contains-itself',
  });
}
