import { readTar, type GoesOn } from '../../codecs/tar/read-tar.js';
import { SparseSource } from '../../codecs/tar/sparse-source.js';
import type { TarEntry, TarOddity } from '../../codecs/tar/tar-entry.js';
import { UnknownContent } from '../../codecs/tar/unknown-content.js';
import { blockBytes } from '../../codecs/tar/tar-header.js';
import type { ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { ArchiveDisagreement, ArchiveFacts, ArchiveMember, DisagreementKind } from './facts.js';
import { hiddenChildren } from './hidden-children.js';
import { membersBeside, type OpenMember } from './members-beside.js';

/** What containers call the layers that they are made of. */
const layerName = /(^|\/)layer\.tar$|^blobs\/sha256\/[0-9a-f]{64}$/;
const imageManifests: ReadonlySet<string> = new Set(['oci-layout', 'manifest.json', 'index.json']);
const rootFilesystem = 'root-filesystem';

const kinds: Readonly<Record<Exclude<TarOddity, 'checksum'>, DisagreementKind>> = {
  'behind-end': 'behind-end',
  'no-end': 'no-end',
  size: 'two-sizes',
  'link-with-data': 'link-with-data',
};

/** Lists the members of a tar archive and gives every one of them back to the engine. */
export function parseTar(source: ByteSource, context: ParseContext): Parsed<ArchiveFacts> {
  const listing = readTar(source, context.budget, goesOn(source, context));
  const { entries, oddities, anomalies, unexplained } = listing;
  const isImage = entries.some(({ name }) => imageManifests.has(name));
  const files = entries.filter(holdsContent);
  const beside = membersBeside(files, (entry) => contentOf(source, entry));
  const disagreements = oddities.flatMap(({ kind, at, member, count }): ArchiveDisagreement[] =>
    kind === 'checksum'
      ? []
      : [{ kind: kinds[kind], at, members: [member], count, isEverywhere: false, detail: '' }],
  );
  return {
    facts: {
      members: entries.map(memberOf),
      disagreements: [...disagreements, ...duplicates(entries)],
      isRootFilesystem: context.profile === rootFilesystem,
    },
    children: [
      ...files.map((entry) => childOf(source, entry, isImage, beside)),
      ...hiddenChildren(source, unexplained),
    ],
    anomalies,
    covered: [{ offset: 0, length: listing.readBytes }],
  };
}

/** Of an archive that is packed: as far as it may still be explained. */
function goesOn(source: ByteSource, { packedBytes, recognises }: ParseContext): GoesOn | undefined {
  if (packedBytes === undefined || recognises === undefined) return undefined;
  const unknown = new UnknownContent(source, packedBytes, recognises);
  return unknown.isSuspicious ? (entry) => unknown.take(entry) : undefined;
}

function memberOf({ name, plainName, kind, target, headerOffset }: TarEntry): ArchiveMember {
  const at = { offset: headerOffset, length: blockBytes };
  return { name, ...(plainName === undefined ? {} : { otherName: plainName }), kind, target, at };
}

function holdsContent({ kind, size }: TarEntry): boolean {
  return (kind === 'file' || kind === 'other') && size > 0;
}

function childOf(source: ByteSource, entry: TarEntry, isImage: boolean, beside: OpenMember): Child {
  const { name, data, sparse } = entry;
  return {
    member: name,
    expects: 'program',
    ...(isImage && layerName.test(name) ? { profile: rootFilesystem } : {}),
    ...(sparse === undefined ? { range: data } : { packed: data }),
    beside: (path) => beside(name, path),
    open: () => contentOf(source, entry),
  };
}

function contentOf(source: ByteSource, { name, data, size, sparse }: TarEntry): ByteSource {
  const stored = source.slice(data.offset, data.length, name);
  return sparse === undefined ? stored : new SparseSource(name, size, stored, sparse);
}

/** Extracting keeps the last one, readers that look for a name take the first. */
function duplicates(entries: readonly TarEntry[]): ArchiveDisagreement[] {
  const seen = new Set<string>();
  const twice: TarEntry[] = [];
  for (const entry of entries) {
    if (entry.kind === 'folder') continue;
    const name = entry.name.replace(/^(\.\/)+/, '');
    if (seen.has(name)) twice.push(entry);
    seen.add(name);
  }
  const [first] = twice;
  if (first === undefined) return [];
  const at = { offset: first.headerOffset, length: blockBytes };
  const members = twice.slice(0, 3).map(({ name }) => name);
  return [{ kind: 'duplicate-name', at, members, count: twice.length, isEverywhere: false, detail: '' }];
}
