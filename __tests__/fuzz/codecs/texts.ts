/** Readers of text: documents, Python, templates, and the encodings that text comes in. */
import { parse as parseToml, stringify as stringifyToml } from 'smol-toml';
import yaml from 'yaml';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import type { DocumentNode } from '../../../src/codecs/document/document-node.js';
import { readIniDocument } from '../../../src/codecs/document/read-ini-document.js';
import { readJsonDocument } from '../../../src/codecs/document/read-json-document.js';
import { readTomlDocument } from '../../../src/codecs/document/read-toml-document.js';
import { readXmlDocument } from '../../../src/codecs/document/read-xml-document.js';
import { readYamlDocument } from '../../../src/codecs/document/read-yaml-document.js';
import { decodeJsonText } from '../../../src/codecs/json/decode-text.js';
import type { JsonNode } from '../../../src/codecs/json/json-node.js';
import { parseJson } from '../../../src/codecs/json/parse-json.js';
import { parseTemplate } from '../../../src/codecs/jinja/parse-template.js';
import { readDescr } from '../../../src/codecs/numpy-dtype/read-descr.js';
import { textMessage } from '../../../src/codecs/protobuf/text-message.js';
import { importsOf } from '../../../src/codecs/python-modules/imports-of.js';
import { readPythonLiteral } from '../../../src/codecs/python-literal/read-python-literal.js';
import { parsePythonSource } from '../../../src/codecs/python-source/statement-parser.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { made, type Choose } from '../choose.js';
import type { Codec, Encoded } from '../codec.js';
import { chatTemplate, jinjaEscape, pythonStatements } from '../grammars/payloads.js';
import { bigEndian, utf32 } from './encodings.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Any value of JSON; no key is one that objects answer to. */
function json(choose: Choose, depth: number): Json {
  const plain: (() => Json)[] = [
    () => null,
    () => choose.chance(50),
    () => choose.below(100_000) - 500,
    () => (choose.below(2_000_000) - 1_000_000) / 64,
    () => `${choose.phrase()}"\\\n`,
    () => choose.phrase(),
  ];
  const nested: (() => Json)[] = [
    () => choose.list(4, () => json(choose, depth - 1)),
    () =>
      Object.fromEntries(
        choose.list(4, (index) => [`${choose.word()}${String(index)}`, json(choose, depth - 1)]),
      ),
  ];
  return choose.pick(depth === 0 ? plain : [...plain, ...nested, ...nested])();
}

/** What JSON.parse gives: of several members with one key the last. */
function plainJson(node: JsonNode): unknown {
  if (node.kind === 'null') return null;
  if (node.kind === 'array') return node.items.map(plainJson);
  if (node.kind !== 'object') return node.value;
  return Object.fromEntries(node.members.map(({ key, value }) => [key, plainJson(value)]));
}

function plainDocument(node: DocumentNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainDocument);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainDocument(value)]));
}

const source = (bytes: Uint8Array): MemorySource => new MemorySource(bytes, 'sample');
const utf8 = (bytes: Buffer): string => bytes.toString('utf8');
/** JSON.parse takes bytes for UTF-8 and no mark; ours finds the encoding out. */
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const silent =
  (read: (text: string) => unknown) =>
  (bytes: Buffer): undefined =>
    void read(utf8(bytes));
const text = (write: (choose: Choose) => string) =>
  made((choose): Encoded => ({ bytes: Buffer.from(write(choose)) }));

const python = (choose: Choose): string =>
  [
    ...choose.list(
      3,
      () => `def ${choose.word()}_(x, *y, z=${String(choose.below(9))}):\n    return f"{x!r:>{z}}"`,
    ),
    pythonStatements(choose),
  ].join('\n') + '\n';

/** A literal that both Python and JSON read alike. */
const literal = (choose: Choose): string =>
  JSON.stringify(json(choose, 3))
    .replace(/\bnull\b/g, 'None')
    .replace(/\btrue\b/g, 'True')
    .replace(/\bfalse\b/g, 'False');

const messages = { item: { number: 1, message: () => messages }, name: { number: 2 }, id: { number: 3 } };

export const textCodecs: Readonly<Record<string, Codec>> = {
  'codec-json': {
    folders: ['json'],
    made: made((choose): Encoded => {
      const value = json(choose, 4);
      const indent = choose.pick([undefined, 1, '\t']);
      return { bytes: Buffer.from(JSON.stringify(value, undefined, indent)), content: value };
    }),
    read: (bytes) => plainJson(parseJson(utf8(bytes), freeBudget).root),
    oracle: (bytes) => safeKeys(JSON.parse(strictUtf8.decode(bytes))),
  },
  'codec-json-text': {
    folders: ['json'],
    made: made((choose): Encoded => {
      const written = JSON.stringify(json(choose, 2));
      const bytes = choose.pick([
        () => Buffer.from(written),
        () => Buffer.from(`\ufeff${written}`),
        () => Buffer.from(`\ufeff${written}`, 'utf16le'),
        () => bigEndian(Buffer.from(`\ufeff${written}`, 'utf16le'), 2),
        () => utf32(`\ufeff${written}`),
        () => bigEndian(utf32(`\ufeff${written}`), 4),
      ])();
      return { bytes, content: written };
    }),
    read: (bytes) => decodeJsonText(bytes).text,
  },
  'codec-json-document': {
    folders: ['document', 'json'],
    made: made((choose): Encoded => {
      const value = { root: json(choose, 3) };
      return { bytes: Buffer.from(JSON.stringify(value)), content: value };
    }),
    read: (bytes) => plainDocument(readJsonDocument(source(bytes), freeBudget)),
  },
  'codec-yaml': {
    folders: ['document'],
    made: made((choose): Encoded => {
      const value = { root: json(choose, 3) };
      return { bytes: Buffer.from(yaml.stringify(value, { lineWidth: 0 })), content: [value] };
    }),
    read: (bytes) => readYamlDocument(source(bytes), freeBudget).documents.map(plainDocument),
  },
  'codec-toml': {
    folders: ['document'],
    made: made((choose): Encoded => {
      const value = Object.fromEntries(choose.list(4, () => [choose.word(), choose.phrase()]));
      return {
        bytes: Buffer.from(stringifyToml({ table: value, list: [1, 2] })),
        content: { table: value, list: [1, 2] },
      };
    }),
    read: (bytes) => plainDocument(readTomlDocument(source(bytes))),
    oracle: (bytes) => {
      const value = parseToml(strictUtf8.decode(bytes));
      if (/\d{4}-\d\d|\d\d:|inf|nan|[xob_e.]|__proto__/i.test(utf8(bytes)))
        throw new Error('dates and numbers in other words');
      return JSON.parse(JSON.stringify(value)) as unknown;
    },
  },
  'codec-ini': {
    folders: ['document'],
    made: text((choose) =>
      choose
        .list(8, () =>
          choose.pick([
            `[${choose.word()}]`,
            `${choose.word()} = ${choose.phrase()}`,
            `; ${choose.phrase()}`,
            `  ${choose.word()}`,
          ]),
        )
        .join('\n'),
    ),
    read: (bytes) => void readIniDocument(source(bytes)),
  },
  'codec-xml': {
    folders: ['document', 'xml'],
    made: text((choose) => `<?xml version="1.0"?>${element(choose, 3)}`),
    read: (bytes) => void readXmlDocument(source(bytes), freeBudget),
  },
  'codec-python': {
    folders: ['python-source', 'python-modules'],
    made: made((choose): Encoded => ({ bytes: Buffer.from(python(choose)), content: false })),
    read: (bytes) => {
      const { damage } = parsePythonSource(utf8(bytes), freeBudget);
      importsOf(bytes, freeBudget);
      return damage !== undefined;
    },
  },
  'codec-python-literal': {
    folders: ['python-literal', 'numpy-dtype'],
    made: text((choose) =>
      choose.pick([() => literal(choose), () => "[('a', '<f4', (2, 3)), ('b', [('c', '|O')])]"])(),
    ),
    read: (bytes) => void readDescr(readPythonLiteral(utf8(bytes))),
  },
  'codec-jinja': {
    folders: ['jinja'],
    made: text((choose) => chatTemplate(choose, choose.chance(50) ? jinjaEscape(choose) : '')),
    read: silent(parseTemplate),
  },
  'codec-text-proto': {
    folders: ['protobuf'],
    made: text((choose) => message(choose, 3)),
    read: silent((written) => textMessage(written, messages, freeBudget)),
  },
};

/** Objects without the keys that assignments treat unlike others. */
function safeKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(safeKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, safeKeys(item)]));
}

function element(choose: Choose, depth: number): string {
  const name = choose.word();
  const attributes = choose.list(2, (index) => ` a${String(index)}="${choose.phrase()}"`).join('');
  const inner = depth === 0 ? [choose.phrase()] : choose.list(3, () => element(choose, depth - 1));
  const extra = choose.pick(['', '<!-- x -->', '<![CDATA[<y>]]>', '&amp;']);
  return `<${name}${attributes}>${inner.join('')}${extra}</${name}>`;
}

function message(choose: Choose, depth: number): string {
  const plain = [
    `name: "${choose.word()}"`,
    `id: ${String(choose.below(99))}`,
    "name: 'a' 'b'",
    'id: 0x1F',
    '# note',
  ];
  const nested = (): string =>
    choose.pick([`item { ${message(choose, depth - 1)} }`, `item: < ${message(choose, depth - 1)} >`]);
  return choose.list(4, () => (depth > 0 && choose.chance(50) ? nested() : choose.pick(plain))).join('\n');
}
