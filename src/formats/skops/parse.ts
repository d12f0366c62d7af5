import { openEntry } from '../../codecs/zip/open-entry.js';
import { readZipDirectory } from '../../codecs/zip/read-zip-directory.js';
import type { ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import { schemaName } from './identify.js';

/** The schema of a skops file, however often it is there; the archive itself lists the members. */
export async function parseSkops(source: ByteSource, { budget }: ParseContext): Promise<Parsed<object>> {
  const { entries } = await readZipDirectory(source, budget);
  const schemas = entries.filter(({ name, isReadable }) => isReadable && name === schemaName);
  return {
    facts: {},
    children: schemas.map((entry): Child => ({
      member: entry.name,
      expects: 'skops-schema',
      open: () => openEntry(source, entry, budget),
    })),
    anomalies: [],
    covered: [],
  };
}
