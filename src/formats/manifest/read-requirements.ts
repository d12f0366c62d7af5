import { readWhole } from '../../bytes/read-whole.js';
import { addAll } from '../../core/add-all.js';
import { table } from '../../core/table.js';
import { decodeJsonText } from '../../codecs/json/decode-text.js';
import { decodeSource } from '../../codecs/python-source/source-text.js';
import type { ByteSource } from '../../core/types.js';
import { declaredToPip, requirementLines, splitLines } from './requirement-lines.js';
import {
  mapsWith,
  textsIn,
  valuesUnder,
  type DocumentNode,
  type Requirement,
  type TextPlace,
} from './facts.js';

/**
 * A requirements file, one fact a line. pip decodes it by its byte order mark or by a declaration
 * (pip/_internal/utils/encoding.py).
 * @throws LimitError maxTextBytes
 */
export function readRequirements(source: ByteSource): Requirement[] {
  const bytes = readWhole(source);
  const { text } = isUtf32(bytes) ? decodeJsonText(bytes) : decodeSource(bytes, declaredToPip);
  const requirements: Requirement[] = [];
  for (const { content, number } of requirementLines(splitLines(text)))
    addAll(requirements, readLine(content, { line: number, column: 1 }));
  return requirements;
}

/** pip takes the mark of UTF-32 with the least significant byte first for that of UTF-16, and then sees no requirement. */
function isUtf32(bytes: Uint8Array): boolean {
  return bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff;
}

/** The lists of pip requirements inside a document: conda's `pip:`, MLflow's and BentoML's lists of packages. */
export function requirementsIn(root: DocumentNode): Requirement[] {
  const lists = listKeys.flatMap((key) => mapsWith(root, key).flatMap(({ node }) => valuesUnder(node, key)));
  return [
    ...lists.flatMap((node) => (node.kind === 'list' ? listed(textsIn(node)) : [])),
    ...optionsIn(root),
    ...valuesUnder(root, 'channels').flatMap(channels),
  ];
}

/** conda, MLflow and BentoML write a list into a requirements file, a text a line, and give that to pip. */
function listed(texts: ReturnType<typeof textsIn>): Requirement[] {
  const lines = texts.flatMap((placed) => splitLines(placed.text).map((line) => ({ line, placed })));
  const read = requirementLines(lines.map(({ line }) => line));
  return Array.from(read, ({ content, number }) => {
    const placed = lines[number - 1]?.placed;
    return placed === undefined ? [] : readLine(content, placed.at);
  }).flat();
}

const listKeys = 'pip pip_requirements packages dependencies requirements python_packages'.split(' ');

/** BentoML's `python:` gives options of pip as keys (bentoml/_internal/bento/build_config.py). */
const optionKeys: Readonly<Record<string, string>> = table({
  index_url: '--index-url',
  extra_index_url: '--extra-index-url',
  trusted_host: '--trusted-host',
  find_links: '--find-links',
});

/** Of conda's environments; names without an address are those of its own server. */
function channels(node: DocumentNode): Requirement[] {
  return textsIn(node)
    .filter(({ text }) => /^(?:[a-z+]+:)?[/\\]{2}/i.test(text))
    .map(({ text, at }) => ({ kind: 'option', name: '--channel', value: text, at }));
}

function optionsIn(root: DocumentNode): Requirement[] {
  const under = (key: string) =>
    mapsWith(root, key).flatMap(({ node }) => valuesUnder(node, key).flatMap(textsIn));
  return [
    ...Object.entries(optionKeys).flatMap(([key, name]) =>
      under(key).map(({ text, at }): Requirement => ({ kind: 'option', name, value: text, at })),
    ),
    ...under('pip_args').flatMap(({ text, at }) => readOptions(text, at)),
  ];
}

function readLine(content: string, at: TextPlace): Requirement[] {
  if (content.startsWith('-')) return readOptions(content, at);
  const direct = content.includes('@') ? /^([\w.-]+)(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(content) : null;
  if (direct) return [place(direct[1] ?? '', direct[2] ?? '', at)];
  if (/^(?:[a-z+]+:\/\/|git@|[.~/\\]|[a-z]:[\\/])/i.test(content))
    return [place('', content.split(/\s/)[0] ?? '', at)];
  if (/\.(?:whl|tar\.gz|zip)$/i.test(content)) return [{ kind: 'path', name: '', value: content, at }];
  const [, name = '', rest = ''] = /^([\w.-]+)(.*)$/.exec(content) ?? [];
  if (name === '') return [];
  const requirement: Requirement = { kind: 'package', name, value: rest.trim(), at };
  if (!rest.includes('-')) return [requirement];
  return [requirement, ...readOptions(rest.slice(Math.max(0, rest.search(/\s--/))), at)];
}

function place(name: string, target: string, at: TextPlace): Requirement {
  return { kind: /^(?:[a-z+]+:\/\/|git@)/i.test(target) ? 'url' : 'path', name, value: target, at };
}

const longNames: Readonly<Record<string, string>> = table({
  '-i': '--index-url',
  '-f': '--find-links',
  '-r': '--requirement',
  '-c': '--constraint',
  '-e': '--editable',
});

/** What a requirements file may set; pip takes each by any beginning that only it has. */
const options = [
  '--index-url',
  '--extra-index-url',
  '--no-index',
  '--constraint',
  '--requirement',
  '--editable',
  '--find-links',
  '--no-binary',
  '--only-binary',
  '--prefer-binary',
  '--require-hashes',
  '--pre',
  '--trusted-host',
  '--use-feature',
  '--global-option',
  '--config-settings',
  '--hash',
];

function optionName(word: string): string {
  const meant = options.filter((option) => option.startsWith(word));
  return longNames[word] ?? (meant.length === 1 && word.startsWith('--') ? meant[0] : undefined) ?? word;
}

/** The words of a line as shlex splits them, near enough: quotes go, and a value may follow a letter at once. */
function wordsOf(content: string): string[] {
  return content
    .replace(/(^|\s)(-[ifrce])(?=[^\s=-])/g, '$1$2 ')
    .split(/[\s=]+/)
    .map((word) => word.replace(/["']/g, ''))
    .filter((word) => word !== '');
}

function readOptions(content: string, at: TextPlace): Requirement[] {
  const words = wordsOf(content);
  return words.flatMap((word, index): Requirement[] => {
    if (!/^--?[a-z]/i.test(word)) return [];
    const name = optionName(word);
    const value = words[index + 1] ?? '';
    const option: Requirement = { kind: 'option', name, value: value.startsWith('-') ? '' : value, at };
    return name === '--editable' && value !== '' ? [option, ...readLine(value, at)] : [option];
  });
}
