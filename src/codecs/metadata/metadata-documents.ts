import { MemorySource } from '../../bytes/memory-source.js';
import type { Child } from '../../core/types.js';
import type { MetadataEntry } from './metadata-child.js';

/** Metadata values that hold a document of their own; `{` and `[` begin one. */
const maxDocuments = 100;

/**
 * JSON in metadata values is read by the code that knows the key: training settings, Hydra configurations.
 * @param place what stands before the key in the member's name; the key is in brackets, so that none is taken for a
 *   file's ending
 */
export function metadataDocuments(place: string, entries: readonly MetadataEntry[]): Child[] {
  return entries
    .filter(({ value }) => /^\s*[[{]/.test(value))
    .slice(0, maxDocuments)
    .map(({ key, value }) => {
      const member = `${place}[${key}]`;
      return { member, expects: 'manifest', open: () => new MemorySource(Buffer.from(value), member) };
    });
}
