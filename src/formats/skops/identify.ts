import { objectText } from '../../bytes/object-text.js';
import { listDirectories } from '../../codecs/zip/list-directories.js';
import { locateZip } from '../../codecs/zip/locate-zip.js';
import type { ByteSource, Claim } from '../../core/types.js';

export const schemaName = 'schema.json';
/** The three keys that every node has, in whatever order and encoding. */
const nodeKeys = ['"__loader__"', '"__class__"', '"__module__"'];

/** A zip archive with the schema that skops.io reads first. */
export function identifySkops(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (locateZip(head, source) === undefined) return undefined;
  for (const { records } of listDirectories(source))
    for (const { name } of records)
      if (name === schemaName)
        return { confidence: 'possible', because: 'is a zip archive with a schema.json' };
  return undefined;
}

/** A JSON object whose nodes name their loader, their class and its module. */
export function identifySkopsSchema(head: Uint8Array, _: ByteSource, name: string): Claim | undefined {
  const text = objectText(head);
  if (text === undefined) return undefined;
  if (nodeKeys.every((key) => text.includes(key)))
    return { confidence: 'certain', because: 'is a JSON object of nodes with loader, class and module' };
  if (!name.endsWith(schemaName)) return undefined;
  return { confidence: 'possible', because: 'is a JSON object' };
}
