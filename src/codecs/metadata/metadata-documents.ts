import { MemorySource } from '../../bytes/memory-source.js';
import type { Child } from '../../core/types.js';
import type { MetadataEntry } from './metadata-child.js';

/** Metadata values that hold a document of their own. */
const maxDocuments = 100;
/** No shorter one gives a loader a name to act on; words of a vocabulary are. */
const leastCharacters = 16;
/** A list or a map of JSON, of Python's literals or of YAML; prompts and tags stand in brackets, too. */
const documentStart =
  /^\s*[[{]\s*(?:["'[{#&*!?-]|\d|true\b|false\b|null\b|None\b|True\b|False\b|[\w.]{1,100}\s*:)/;

/**
 * JSON in metadata values is read by the code that knows the key: training settings, Hydra configurations.
 * @param place what stands before the key in the member's name; the key is in brackets, so that none is taken for a
 *   file's ending
 */
export function metadataDocuments(place: string, entries: readonly MetadataEntry[]): Child[] {
  return entries
    .filter(({ value }) => isDocument(value))
    .slice(0, maxDocuments)
    .map(({ key, value }) => {
      const member = `${place}[${key}]`;
      return { member, expects: 'manifest', open: () => new MemorySource(Buffer.from(value), member) };
    });
}

function isDocument(value: string): boolean {
  return (
    value.length >= leastCharacters && documentStart.test(value) && /[\]}]$/.test(value.trimEnd().slice(-1))
  );
}
