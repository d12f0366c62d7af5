import type { ArchiveEntry, ArchiveListing } from '../../codecs/unix-archives/archive-entry.js';
import { readAr } from '../../codecs/unix-archives/read-ar.js';
import { readCpio } from '../../codecs/unix-archives/read-cpio.js';
import type { ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { ArchiveFacts, ArchiveMember } from './facts.js';
import { hiddenChildren } from './hidden-children.js';
import { kindOfMode, maxTargetBytes } from './modes.js';

/** Static libraries and Debian packages. */
export function parseAr(source: ByteSource, { budget }: ParseContext): Parsed<ArchiveFacts> {
  return parsed(source, readAr(source, budget));
}

/** Initial file systems and the content of RPM packages. */
export function parseCpio(source: ByteSource, { budget }: ParseContext): Parsed<ArchiveFacts> {
  return parsed(source, readCpio(source, budget));
}

function parsed(
  source: ByteSource,
  { entries, anomalies, unexplained }: ArchiveListing,
): Parsed<ArchiveFacts> {
  const held = entries.filter(({ mode, data }) => kindOfMode(mode) === 'file' && data.length > 0);
  return {
    facts: {
      members: entries.map((entry) => memberOf(source, entry)),
      disagreements: [],
      isRootFilesystem: false,
    },
    children: [...held.map((entry) => childOf(source, entry)), ...hiddenChildren(source, unexplained)],
    anomalies,
    covered: [{ offset: 0, length: source.size }],
  };
}

function memberOf(source: ByteSource, { name, mode, header, data }: ArchiveEntry): ArchiveMember {
  const kind = kindOfMode(mode);
  const isLink = kind === 'symbolic-link' && data.length <= maxTargetBytes;
  const target = isLink ? Buffer.from(source.read(data.offset, data.length)).toString('utf8') : '';
  return { name, kind, target, at: header };
}

function childOf(source: ByteSource, { name, data }: ArchiveEntry): Child {
  const open = (): ByteSource => source.slice(data.offset, data.length, name);
  return { member: name, expects: 'program', range: data, open };
}
