import { crc32 } from 'node:zlib';
import { contentBytes, type Folder, type SevenZipMember } from '../../codecs/seven-zip/archive.js';
import { endsWithContent, folderBarrier, openFolder } from '../../codecs/seven-zip/open-folder.js';
import { readSevenZip } from '../../codecs/seven-zip/read-seven-zip.js';
import { RunningChecksums } from '../../codecs/stream/running-checksums.js';
import { gaps } from '../../codecs/zip/ranges.js';
import { FormatError } from '../../core/errors.js';
import type { Anomaly, ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { ArchiveDisagreement, ArchiveFacts, ArchiveMember } from './facts.js';
import { hiddenChildren } from './hidden-children.js';
import { kindOfMode, maxTargetBytes } from './modes.js';
import { wrongContent } from './wrong-content.js';

/** Folders up to this size are decoded to compare the checksums of their members. */
const maxVerifiedBytes = 2 ** 20;
const frame: ByteRange = { offset: 0, length: 32 };

/** Lists the members of a 7z archive; members of one folder are decoded together, once for all. */
export function parseSevenZip(source: ByteSource, { budget }: ParseContext): Parsed<ArchiveFacts> {
  const { folders, members, anomalies, covered } = readSevenZip(source, budget);
  const checksums = partBytes(members, folders.length).map((parts) => new RunningChecksums(parts));
  const contents = folders.map((folder, at) =>
    folderBarrier(folder) === undefined ? openFolder(source, folder, budget, checksums[at]) : undefined,
  );
  const opened = members.flatMap((member): Opened[] => {
    const folder = member.place && folders[member.place.folder];
    const content = member.place && contents[member.place.folder];
    return folder === undefined || content === undefined ? [] : [{ member, folder, content }];
  });
  const hidden = gaps(covered, source.size);
  const byMember = new Map(opened.map((entry) => [entry.member, entry]));
  return {
    facts: {
      members: members.map((member) => memberOf(member, byMember.get(member))),
      disagreements: [...wrongChecksums(opened), ...hidden.map((at) => unexplained(at, source.size))],
      isRootFilesystem: false,
    },
    children: [...opened.map(childOf), ...hiddenChildren(source, hidden)],
    anomalies: [...anomalies, ...wrongEnds(folders, contents)],
    covered,
    afterChildren: () => wrongContents(opened, checksums),
  };
}

/** Bytes of the members of each folder, in their order. */
function partBytes(members: readonly SevenZipMember[], folders: number): number[][] {
  const parts = Array.from({ length: folders }, (): number[] => []);
  for (const { place, size } of members) if (place !== undefined) parts[place.folder]?.push(size);
  return parts;
}

/** Members of folders that were too large to be compared before, as far as they were read. Once for all. */
function wrongContents(opened: readonly Opened[], checksums: readonly RunningChecksums[]): Anomaly[] {
  const seen = checksums.map(() => 0);
  const wrong = opened.filter(({ member, folder }) => {
    const at = member.place?.folder ?? 0;
    const part = seen[at] ?? 0;
    seen[at] = part + 1;
    const crc = checksums[at]?.complete[part];
    if (contentBytes(folder) <= maxVerifiedBytes || crc === undefined) return false;
    return member.crc32 !== undefined && member.crc32 !== crc;
  });
  const [first, ...others] = wrong;
  return first === undefined ? [] : [wrongContent(frame, first.member.name, others.length)];
}

/** The reference reader passes over what no stream of the archive takes. */
function unexplained(at: ByteRange, size: number): ArchiveDisagreement {
  const kind = at.offset + at.length === size ? 'suffix' : 'gap';
  const detail = `${String(at.length)} bytes at ${String(at.offset)}`;
  return { kind, at, members: [], count: 1, isEverywhere: false, detail };
}

interface Opened {
  readonly member: SevenZipMember;
  readonly folder: Folder;
  readonly content: ByteSource;
}

function open({ member, content }: Opened): ByteSource {
  return content.slice(member.place?.offset ?? 0, member.size, member.name);
}

function memberOf({ name, isFolder, mode, size }: SevenZipMember, opened: Opened | undefined): ArchiveMember {
  const kind = isFolder ? 'folder' : kindOfMode(mode, size > 0);
  const hasTarget = kind === 'symbolic-link' && opened !== undefined && size <= maxTargetBytes;
  return { name, kind, target: hasTarget ? textOf(opened) : '', at: frame };
}

function textOf(opened: Opened): string {
  try {
    return Buffer.from(open(opened).read(0, opened.member.size)).toString('utf8');
  } catch (error) {
    // The member is opened as a child as well, and its damage told there.
    if (error instanceof FormatError) return '';
    throw error;
  }
}

/** A member takes its share of what its folder takes. */
function childOf(opened: Opened): Child {
  const { member, folder } = opened;
  const packed = folder.packed.reduce((sum, { length }) => sum + length, 0);
  const content = Math.max(1, contentBytes(folder));
  const share = member.size / content;
  const start = folder.packed[0]?.offset ?? 0;
  const before = Math.floor((packed * (member.place?.offset ?? 0)) / content);
  return {
    member: member.name,
    ...(kindOfMode(member.mode) === 'symbolic-link' ? { isPromised: false } : {}),
    expects: 'program',
    packed: { offset: start + before, length: Math.ceil(packed * share) },
    open: () => open(opened),
  };
}

function wrongChecksums(opened: readonly Opened[]): ArchiveDisagreement[] {
  const compared = opened.filter(({ folder }) => contentBytes(folder) <= maxVerifiedBytes);
  const wrong = compared.filter((candidate) => !hasChecksum(candidate));
  if (wrong.length === 0) return [];
  const members = wrong.slice(0, 3).map(({ member }) => member.name);
  const isEverywhere = wrong.length === compared.length;
  return [{ kind: 'content-checksum', at: frame, members, count: wrong.length, isEverywhere, detail: '' }];
}

/** Contents behind which the packed data go on or break off, though all that is declared came out. */
function wrongEnds(folders: readonly Folder[], contents: readonly (ByteSource | undefined)[]): Anomaly[] {
  const first = folders.findIndex((folder, at) => {
    const content = contents[at];
    return content !== undefined && contentBytes(folder) <= maxVerifiedBytes && !endsWithContent(content);
  });
  const [at = frame] = folders[first]?.packed ?? [];
  const detail = 'packed data do not end where the content does';
  return first < 0 ? [] : [{ kind: 'damaged', at, detail, key: 'end' }];
}

/** What can't be decoded is told as damage where the member is opened. */
function hasChecksum(opened: Opened): boolean {
  if (opened.member.crc32 === undefined) return true;
  try {
    return crc32(open(opened).read(0, opened.member.size)) === opened.member.crc32;
  } catch (error) {
    if (error instanceof FormatError) return true;
    throw error;
  }
}
