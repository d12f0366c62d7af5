import { UsageError } from '../core/errors.js';

/**
 * YAML's core schema and nothing beyond: no aliases, anchors, merge keys, custom tags or duplicate keys, because a
 * configuration must mean what it shows.
 * @param name how errors call the file
 * @returns undefined for an empty document
 * @throws UsageError
 */
export async function readYaml(text: string, name: string): Promise<unknown> {
  const { parseAllDocuments, visit } = await import('yaml');
  const documents = parseAllDocuments(text, {
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    version: '1.2',
  });
  const [document] = documents;
  if (document === undefined || !('contents' in document)) return undefined;
  if (documents.length > 1) throw new UsageError(`${name}: more than one document`);
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined)
    throw new UsageError(`${name}: ${problem.message.split('\n', 1)[0] ?? 'no YAML'}`);
  visit(document, {
    Alias: () => refuse(name, 'aliases'),
    Value: (_, node) => {
      if (node.anchor !== undefined) refuse(name, 'anchors');
    },
    Pair: (_, pair) => {
      if (String(pair.key) === '<<') refuse(name, 'merge keys');
      // As a property it would be set on the prototype or overlooked, never validated.
      if (String(pair.key) === '__proto__') throw new UsageError(`${name}: unknown key "__proto__"`);
    },
  });
  return document.toJS({ maxAliasCount: 0 });
}

function refuse(name: string, what: string): never {
  throw new UsageError(`${name}: ${what} are not allowed`);
}
