import { headerRange } from '../../codecs/zip/header-range.js';
import { openEntry } from '../../codecs/zip/open-entry.js';
import { readZipDirectory } from '../../codecs/zip/read-zip-directory.js';
import { methodStored, type ZipEntry } from '../../codecs/zip/zip-directory.js';
import { FormatError } from '../../core/errors.js';
import type { ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { NpzFacts, NpzMember } from './facts.js';
import { startsArray } from './identify.js';

const magicBytes = 6;

/**
 * numpy looks at the first bytes of a member, whatever its name, and reads an array where they are its magic number;
 * the members themselves are listed by the archive, too.
 */
export async function parseNpz(source: ByteSource, context: ParseContext): Promise<Parsed<NpzFacts>> {
  const { entries } = await readZipDirectory(source, context.budget);
  const members = entries.filter(({ isDirectory, isReadable }) => !isDirectory && isReadable);
  const arrays = members.filter((entry) => holdsArray(source, entry, context));
  const chosen = new Set(arrays);
  return {
    facts: {
      arrays: arrays.map(memberOf),
      others: members.filter((entry) => !chosen.has(entry)).map(memberOf),
    },
    children: arrays.map((entry) => childOf(source, entry, context)),
    anomalies: [],
    covered: [],
  };
}

function holdsArray(source: ByteSource, entry: ZipEntry, { budget }: ParseContext): boolean {
  budget.check();
  try {
    const content = openEntry(source, entry, budget);
    return startsArray(content.read(0, Math.min(content.size, magicBytes)));
  } catch (error) {
    // What can't be unpacked is the archive's to tell.
    if (error instanceof FormatError) return false;
    throw error;
  }
}

function memberOf(entry: ZipEntry): NpzMember {
  return { name: entry.name, size: entry.uncompressedSize, at: headerRange(entry) };
}

function childOf(source: ByteSource, entry: ZipEntry, { budget }: ParseContext): Child {
  const { name, method, data } = entry;
  return {
    member: name,
    expects: 'numpy',
    ...(method === methodStored && data !== undefined ? { range: data } : {}),
    open: () => openEntry(source, entry, budget),
  };
}
