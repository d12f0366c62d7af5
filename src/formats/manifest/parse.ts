import { readIniDocument } from '../../codecs/document/read-ini-document.js';
import { readJsonDocuments } from '../../codecs/document/read-json-document.js';
import { readTomlDocument } from '../../codecs/document/read-toml-document.js';
import { readXmlDocument } from '../../codecs/document/read-xml-document.js';
import { readYamlDocument } from '../../codecs/document/read-yaml-document.js';
import type { Anomaly, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import { childrenOf, ginModules } from './children.js';
import type { DocumentNode, ManifestFacts, ManifestSyntax, XmlDoctype } from './facts.js';
import { baseName, syntaxOfExtension, syntaxOfKnownName } from './known-names.js';
import { readRequirements, requirementsIn } from './read-requirements.js';

/** Files that JSON and YAML share are read as what their first character says. */
function syntaxOf(fileName: string, source: ByteSource): ManifestSyntax {
  const syntax =
    syntaxOfKnownName(fileName) ?? syntaxOfExtension(fileName) ?? (fileName === 'data' ? 'json' : 'yaml');
  if (syntax !== 'yaml') return syntax;
  const head = Buffer.from(source.read(0, Math.min(source.size, 64))).toString('latin1');
  return /^\s*\{\s*"/.test(head) ? 'json' : 'yaml';
}

/** @throws FormatError `bad-json`, `bad-toml`, `bad-yaml`; LimitError */
export function parseManifest(source: ByteSource, context: ParseContext): Parsed<ManifestFacts> {
  const fileName = baseName(context.name);
  const syntax = syntaxOf(fileName, source);
  const { documents, anomalies, doctype } = read(syntax, source, context);
  const notes: Anomaly[] = [];
  const whole = { offset: 0, length: source.size };
  const requirements =
    syntax === 'requirements' ? readRequirements(source) : documents.flatMap((root) => requirementsIn(root));
  const beyond = (): void => {
    if (!notes.some(({ key }) => key === 'modules'))
      notes.push({
        kind: 'limit',
        at: whole,
        detail: 'it leads to more modules than are read',
        key: 'modules',
      });
  };
  const children = [
    ...documents.flatMap((root) => childrenOf(root, fileName, context, beyond)),
    ...(fileName.endsWith('.gin') ? ginModules(source, context, beyond) : []),
  ];
  return {
    facts: { syntax, fileName, documents, requirements, doctype },
    children,
    anomalies: [...anomalies, ...notes],
    covered: [whole],
  };
}

interface ReadDocuments {
  readonly documents: readonly DocumentNode[];
  readonly anomalies: readonly Anomaly[];
  readonly doctype?: XmlDoctype | undefined;
}

function read(syntax: ManifestSyntax, source: ByteSource, { budget }: ParseContext): ReadDocuments {
  if (syntax === 'requirements') return { documents: [], anomalies: [] };
  if (syntax === 'json') {
    const { documents, brokenAt } = readJsonDocuments(source, budget);
    return { documents, anomalies: brokenAt === undefined ? [] : [trailing(source)] };
  }
  if (syntax === 'toml') return { documents: [readTomlDocument(source)], anomalies: [] };
  if (syntax === 'ini') return { documents: [readIniDocument(source)], anomalies: [] };
  if (syntax === 'xml') {
    const { root, doctype, error } = readXmlDocument(source, budget);
    const at = { offset: 0, length: source.size };
    const anomalies: Anomaly[] =
      error === undefined ? [] : [{ kind: 'damaged', at, detail: error, key: 'xml' }];
    return { documents: [root], anomalies, doctype };
  }
  const { documents, errors } = readYamlDocument(source, budget);
  const [error] = errors;
  if (error === undefined) return { documents, anomalies: [] };
  const at = { offset: Math.min(error.offset, source.size), length: 0 };
  return { documents, anomalies: [{ kind: 'damaged', at, detail: error.detail, key: 'yaml' }] };
}

/** Readers of one value at a time go on there, and others refuse the file. */
function trailing({ size }: ByteSource): Anomaly {
  const detail = 'what follows the JSON document is no other one';
  return { kind: 'damaged', at: { offset: 0, length: size }, detail, key: 'trailing' };
}
