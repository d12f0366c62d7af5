import { openEntry } from '../../codecs/zip/open-entry.js';
import { readZipDirectory } from '../../codecs/zip/read-zip-directory.js';
import { methodStored, type ZipEntry } from '../../codecs/zip/zip-directory.js';
import type { ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import { ConfigWalk } from './config-walk.js';
import type { KerasFacts } from './facts.js';

/** Members that Keras 3 writes, and what loads them (keras/src/saving/saving_lib.py). */
const written: readonly { readonly name: RegExp; readonly expects?: string }[] = [
  { name: /^config\.json$/, expects: 'keras-config' },
  { name: /^metadata\.json$/ },
  { name: /^model\.weights\.(?:h5|json)$|^model_\d{5}\.weights\.h5$/, expects: 'hdf5' },
  { name: /^model\.weights\.npz$/, expects: 'numpy' },
  { name: /^assets\// },
];

/**
 * What Keras adds to a zip archive: which members it loads. The archive itself lists them all.
 * @throws FormatError, LimitError of the archive
 */
export async function parseKerasArchive(
  source: ByteSource,
  context: ParseContext,
): Promise<Parsed<KerasFacts>> {
  const { entries } = await readZipDirectory(source, context.budget);
  const members = entries.filter(({ isDirectory }) => !isDirectory);
  const folder = folderOf(members);
  const memberOf = (entry: ZipEntry): (typeof written)[number] | undefined =>
    written.find(({ name }) => name.test(plainName(entry, folder)));
  return {
    facts: {
      ...new ConfigWalk(context.budget).facts,
      unexpectedMembers: members.filter((entry) => memberOf(entry) === undefined).map(({ name }) => name),
    },
    children: members.flatMap((entry) => {
      const expects = memberOf(entry)?.expects;
      return expects === undefined || !entry.isReadable ? [] : [childOf(source, entry, expects, context)];
    }),
    anomalies: [],
    covered: [],
  };
}

/** Archives that were packed by hand keep the members in a folder. */
function folderOf(entries: readonly ZipEntry[]): string {
  const config = entries.find(({ name }) => /(?:^|\/)config\.json$/i.test(name))?.name ?? '';
  return config.slice(0, config.length - 'config.json'.length);
}

function plainName({ name }: ZipEntry, folder: string): string {
  const seen = name.replace(/\0.*$/s, '').toLowerCase();
  return seen.startsWith(folder.toLowerCase()) ? seen.slice(folder.length) : seen;
}

function childOf(source: ByteSource, entry: ZipEntry, expects: string, { budget }: ParseContext): Child {
  const { name, method, data } = entry;
  return {
    member: name,
    expects,
    profile: 'keras',
    ...(method === methodStored && data !== undefined ? { range: data } : {}),
    open: () => openEntry(source, entry, budget),
  };
}
