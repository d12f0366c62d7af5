/**
 * Magic number, size of the core, core, parts; the core is TModelCore of
 * https://github.com/catboost/catboost/blob/master/catboost/libs/model/flatbuffers/model.fbs
 */
import { Cursor } from '../../bytes/cursor.js';
import { codeTexts, encodedPickles } from '../../codecs/metadata/embedded-texts.js';
import { metadataChild } from '../../codecs/metadata/metadata-child.js';
import { FormatError } from '../../core/errors.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { CatboostFacts } from './facts.js';
import { FlatTable } from './table.js';
import { magic } from './identify.js';
const prefixBytes = 8;
/** Fields of TModelCore, and of TKeyValue. */
const core = { formatVersion: 0, infoMap: 2, partIds: 3 } as const;
const keyValue = { key: 0, value: 1 } as const;

/** Reads what the core says about the model; its trees are numbers. @throws FormatError */
export function parseCatboost(source: ByteSource, { budget }: ParseContext): Parsed<CatboostFacts> {
  const coreBytes = new Cursor(source, magic.length).u32le();
  if (coreBytes > source.size - prefixBytes)
    throw new FormatError(
      'core-size',
      { offset: magic.length, length: 4 },
      `its core of ${String(coreBytes)} bytes reaches beyond the file`,
    );
  const root = FlatTable.root(source.slice(prefixBytes, coreBytes));
  const info = root.tables(core.infoMap, budget).map((row) => ({
    key: row.text(keyValue.key) ?? '',
    value: row.text(keyValue.value) ?? '',
  }));
  const rest = { offset: prefixBytes + coreBytes, length: source.size - prefixBytes - coreBytes };
  const child = metadataChild('info', info);
  const parts = root.texts(core.partIds, budget);
  const member = 'parts after the core';
  return {
    facts: {
      formatVersion: root.text(core.formatVersion),
      infoKeys: info.map(({ key }) => key),
      coreBytes,
      partBytes: rest.length,
      parts,
    },
    children: [
      ...(child === undefined ? [] : [child]),
      ...codeTexts(info),
      ...encodedPickles(info),
      ...(rest.length > 0
        ? [{ member, range: rest, open: () => source.slice(rest.offset, rest.length, member) }]
        : []),
    ],
    anomalies: [],
    covered: [{ offset: 0, length: prefixBytes + coreBytes }],
  };
}
