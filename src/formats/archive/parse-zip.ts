import { headerRange } from '../../codecs/zip/header-range.js';
import { isReadWrong, openEntry } from '../../codecs/zip/open-entry.js';
import { readZipDirectory } from '../../codecs/zip/read-zip-directory.js';
import { methodStored, type ZipEntry } from '../../codecs/zip/zip-directory.js';
import { FormatError } from '../../core/errors.js';
import type { Anomaly, ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { ArchiveDisagreement, ArchiveFacts, ArchiveMember } from './facts.js';
import { hiddenChildren } from './hidden-children.js';
import { wrongContent } from './wrong-content.js';
import { membersBeside, type OpenMember } from './members-beside.js';
import { kindOfMode, maxTargetBytes } from './modes.js';

/** Lists the members of a zip archive and gives every one of them back to the engine. */
export async function parseZip(source: ByteSource, context: ParseContext): Promise<Parsed<ArchiveFacts>> {
  const directory = await readZipDirectory(source, context.budget);
  const { entries, disagreements, anomalies, covered, unexplained } = directory;
  const files = entries.filter(holdsContent);
  const beside = membersBeside(files, (entry) => openEntry(source, entry, context.budget));
  return {
    facts: {
      members: entries.map((entry) => memberOf(source, entry, context)),
      disagreements,
      isRootFilesystem: false,
      isBehindModel: isBehindModel(source, disagreements),
    },
    children: [
      ...files.map((entry) => childOf(source, entry, context, beside)),
      ...hiddenChildren(source, unexplained),
    ],
    anomalies,
    covered,
    afterChildren: () => wrongContents(entries),
  };
}

/** Once, however many members are wrong. */
function wrongContents(entries: readonly ZipEntry[]): Anomaly[] {
  const [first, ...others] = entries.filter(isReadWrong);
  return first === undefined ? [] : [wrongContent(headerRange(first), first.name, others.length)];
}

/** TensorFlow Lite models carry the files that belong to them in an archive behind them: identifier TFL3. */
function isBehindModel(source: ByteSource, disagreements: readonly ArchiveDisagreement[]): boolean {
  const hasPrefix = disagreements.some(({ kind }) => kind === 'prefix');
  return hasPrefix && source.size > 8 && Buffer.from(source.read(4, 4)).toString('latin1') === 'TFL3';
}

function memberOf(source: ByteSource, entry: ZipEntry, context: ParseContext): ArchiveMember {
  const kind = entry.isDirectory ? 'folder' : kindOfMode(entry.mode, entry.uncompressedSize > 0);
  const target = kind === 'symbolic-link' ? targetOf(source, entry, context) : '';
  return { name: entry.name, kind, target, at: headerRange(entry) };
}

function targetOf(source: ByteSource, entry: ZipEntry, { budget }: ParseContext): string {
  if (!entry.isReadable) return '';
  try {
    const content = openEntry(source, entry, budget);
    return Buffer.from(content.read(0, Math.min(content.size, maxTargetBytes))).toString('utf8');
  } catch (error) {
    // The member is opened as a child as well, and its damage told there.
    if (error instanceof FormatError) return '';
    throw error;
  }
}

function holdsContent({ isReadable, isDirectory }: ZipEntry): boolean {
  return isReadable && !isDirectory;
}

function childOf(source: ByteSource, entry: ZipEntry, { budget }: ParseContext, beside: OpenMember): Child {
  const { name, method, data, mode } = entry;
  return {
    member: name,
    expects: 'program',
    ...placed(method, data),
    ...(kindOfMode(mode) === 'symbolic-link' ? { isPromised: false } : {}),
    beside: (path) => beside(name, path),
    open: () => openEntry(source, entry, budget),
  };
}

/** Where stored members stand, and what compressed ones take. */
function placed(method: number, data: ByteRange | undefined): Pick<Child, 'range' | 'packed'> {
  if (data === undefined) return {};
  return method === methodStored ? { range: data } : { packed: data };
}
