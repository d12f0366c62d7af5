import { headerRange } from '../../codecs/zip/header-range.js';
import { openEntry } from '../../codecs/zip/open-entry.js';
import { readZipDirectory } from '../../codecs/zip/read-zip-directory.js';
import { methodStored, type ZipEntry } from '../../codecs/zip/zip-directory.js';
import type { ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { ArchiveDisagreement, ArchiveFacts } from './facts.js';

/** Lists the members of a zip archive and gives every one of them back to the engine. */
export async function parseZip(source: ByteSource, context: ParseContext): Promise<Parsed<ArchiveFacts>> {
  const { entries, disagreements, anomalies, covered } = await readZipDirectory(source, context.budget);
  return {
    facts: {
      members: entries.map((entry) => ({ name: entry.name, at: headerRange(entry) })),
      disagreements,
      isBehindModel: isBehindModel(source, disagreements),
    },
    children: entries.filter(holdsContent).map((entry) => childOf(source, entry, context)),
    anomalies,
    covered,
  };
}

/** TensorFlow Lite models carry the files that belong to them in an archive behind them: identifier TFL3. */
function isBehindModel(source: ByteSource, disagreements: readonly ArchiveDisagreement[]): boolean {
  const hasPrefix = disagreements.some(({ kind }) => kind === 'prefix');
  return hasPrefix && source.size > 8 && Buffer.from(source.read(4, 4)).toString('latin1') === 'TFL3';
}

function holdsContent({ isReadable, isDirectory }: ZipEntry): boolean {
  return isReadable && !isDirectory;
}

function childOf(source: ByteSource, entry: ZipEntry, { budget }: ParseContext): Child {
  const { name, method, data } = entry;
  return {
    member: name,
    ...placed(method, data),
    open: () => openEntry(source, entry, budget),
  };
}

/** Where stored members stand, and what compressed ones take. */
function placed(method: number, data: ByteRange | undefined): Pick<Child, 'range' | 'packedBytes'> {
  if (data === undefined) return {};
  return method === methodStored ? { range: data } : { packedBytes: data.length };
}
