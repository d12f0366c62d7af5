/**
 * Magic number, size of the core, core, parts; the core is TModelCore of
 * https://github.com/catboost/catboost/blob/master/catboost/libs/model/flatbuffers/model.fbs
 */
import { Cursor } from '../../bytes/cursor.js';
import { carriedChildren } from '../../codecs/encoded/carried-children.js';
import { FlatBuffer, type FlatTable } from '../../codecs/flatbuffers/flat-table.js';
import { codeTexts, encodedPickles } from '../../codecs/metadata/embedded-texts.js';
import { metadataChild, type MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { FormatError } from '../../core/errors.js';
import type { ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { CatboostFacts } from './facts.js';
import { magic } from './identify.js';
import { readTrees } from './trees.js';

const prefixBytes = 8;
const offsetBytes = 4;
const maxValueBytes = 16 * 2 ** 20;
/** Fields of TModelCore, and of TKeyValue. */
const core = { formatVersion: 0, trees: 1, infoMap: 2, partIds: 3 } as const;
const keyValue = { key: 0, value: 1 } as const;

/** Reads what the core says about the model; of its trees, whether their numbers fit together. @throws FormatError */
export function parseCatboost(source: ByteSource, { budget }: ParseContext): Parsed<CatboostFacts> {
  const coreBytes = new Cursor(source, magic.length).u32le();
  if (coreBytes > source.size - prefixBytes)
    throw new FormatError(
      'core-size',
      { offset: magic.length, length: 4 },
      `its core of ${String(coreBytes)} bytes reaches beyond the file`,
    );
  const root = new FlatBuffer(source.slice(prefixBytes, coreBytes), budget).root();
  const info = readInfo(root);
  const trees = root.table(core.trees);
  const { count, inconsistencies } =
    trees === undefined ? { count: 0, inconsistencies: [] } : readTrees(trees, budget);
  const partBytes = source.size - prefixBytes - coreBytes;
  const rest = { offset: prefixBytes + coreBytes, length: partBytes };
  const carried = carriedChildren(source, rest, budget);
  return {
    facts: {
      formatVersion: root.text(core.formatVersion),
      infoKeys: info.map(({ key }) => key),
      coreBytes,
      partBytes,
      parts: readNames(root),
      treeCount: count,
      inconsistencies,
    },
    children: [
      ...childrenOf(source, info, rest),
      ...carried.children.filter(({ range }) => range?.offset !== rest.offset),
    ],
    anomalies: carried.anomalies,
    covered: [{ offset: 0, length: prefixBytes + coreBytes }],
  };
}

function readInfo(root: FlatTable): MetadataEntry[] {
  const rows = root.vector(core.infoMap, offsetBytes);
  return Array.from({ length: rows?.count ?? 0 }, (_, index) => {
    const row = rows?.table(index);
    const text = (field: number): string => row?.text(field, maxValueBytes) ?? '';
    return { key: text(keyValue.key), value: text(keyValue.value) };
  });
}

function readNames(root: FlatTable): string[] {
  const names = root.vector(core.partIds, offsetBytes);
  return Array.from({ length: names?.count ?? 0 }, (_, index) => names?.textAt(index) ?? '');
}

/** Parts have layouts of their own: tables of statistics, dictionaries of words. Nothing in them is a program. */
function childrenOf(source: ByteSource, info: readonly MetadataEntry[], rest: ByteRange): Child[] {
  const child = metadataChild('info', info);
  const member = 'parts after the core';
  const open = (): ByteSource => source.slice(rest.offset, rest.length, member);
  return [
    ...(child === undefined ? [] : [child]),
    ...codeTexts(info),
    ...encodedPickles(info),
    ...(rest.length > 0 ? [{ member, range: rest, open }] : []),
  ];
}
