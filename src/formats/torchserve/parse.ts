import { table } from '../../core/table.js';
import { headerRange } from '../../codecs/zip/header-range.js';
import { openEntry } from '../../codecs/zip/open-entry.js';
import { readZipDirectory } from '../../codecs/zip/read-zip-directory.js';
import { methodStored, type ZipEntry } from '../../codecs/zip/zip-directory.js';
import { itemsOf, membersNamed, textOf, type JsonNode } from '../../codecs/json/json-node.js';
import { readJson } from '../../codecs/json/read-json.js';
import { FormatError } from '../../core/errors.js';
import type { Anomaly, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { ModelArchiveFacts, NamedFile, NamedRole } from './facts.js';
import { isManifest } from './identify.js';

/** The manifest's fields, in the spelling of both generations of the archiver. */
const roles: Readonly<Record<string, NamedRole>> = table({
  handler: 'handler',
  modelFile: 'modelFile',
  serializedFile: 'serializedFile',
  requirementsFile: 'requirementsFile',
  configFile: 'configFile',
  extraFiles: 'extraFiles',
});

/**
 * Reads what the manifest makes of the members; the archive itself lists them and tells what is wrong with it.
 * @throws FormatError `no-manifest`; what the JSON reader throws
 */
export async function parseModelArchive(
  source: ByteSource,
  context: ParseContext,
): Promise<Parsed<ModelArchiveFacts>> {
  const { entries } = await readZipDirectory(source, context.budget);
  const members = entries.filter(({ isDirectory, isReadable }) => !isDirectory && isReadable);
  const manifests = members.filter(({ name }) => isManifest(name));
  const [first] = manifests;
  if (first === undefined) {
    throw new FormatError('no-manifest', { offset: 0, length: source.size }, 'its manifest can not be read');
  }
  const names = new Set(members.map(({ name }) => name));
  const anomalies: Anomaly[] = [];
  const files = manifests.flatMap((entry) => namedFiles(source, entry, names, context, anomalies));
  return {
    facts: { manifest: headerRange(first), manifestName: first.name, files },
    children: members
      .filter(({ name }) => name.endsWith('.py'))
      .map((entry) => sourceChild(source, entry, context)),
    anomalies,
    covered: [],
  };
}

function namedFiles(
  source: ByteSource,
  entry: ZipEntry,
  names: ReadonlySet<string>,
  { budget }: ParseContext,
  anomalies: Anomaly[],
): NamedFile[] {
  try {
    const { root } = readJson(openEntry(source, entry, budget), budget);
    return membersNamed(root, 'model').flatMap((model) => filesOf(model, names));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    anomalies.push({ kind: 'damaged', at: headerRange(entry), detail: error.message, key: 'manifest' });
    return [];
  }
}

function filesOf(model: JsonNode, names: ReadonlySet<string>): NamedFile[] {
  return Object.entries(roles).flatMap(([key, role]) =>
    membersNamed(model, key)
      .flatMap((value) => textsOf(value))
      .map((written) => {
        const name = role === 'handler' ? written.replace(/:[A-Za-z_]\w*$/, '') : written;
        return { role, name, isPresent: names.has(name) };
      }),
  );
}

/** `extraFiles` is a list with commas, or an array. */
function textsOf(value: JsonNode): string[] {
  const texts = [value, ...itemsOf(value)].flatMap((node) => textOf(node) ?? []);
  return texts
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function sourceChild(source: ByteSource, entry: ZipEntry, { budget }: ParseContext): Child {
  const { name, method, data } = entry;
  return {
    member: name,
    expects: 'python-source',
    profile: 'import',
    ...(method === methodStored && data !== undefined ? { range: data } : {}),
    open: () => openEntry(source, entry, budget),
  };
}
