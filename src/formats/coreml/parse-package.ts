/** https://apple.github.io/coremltools/docs-guides/source/model-file-format.html and ModelPackage.cpp of coremltools. */
import { membersNamed, textOf, type JsonNode } from '../../codecs/json/json-node.js';
import { readJson } from '../../codecs/json/read-json.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { PackageFacts, PackageItem } from './facts.js';

/** @throws FormatError `bad-json`, LimitError */
export function parsePackage(source: ByteSource, { budget }: ParseContext): Parsed<PackageFacts> {
  const { root, locate } = readJson(source, budget);
  const entries = membersNamed(root, 'itemInfoEntries').flatMap(entriesOf);
  const items = entries.flatMap(({ value }) =>
    membersNamed(value, 'path').flatMap((node): PackageItem[] => {
      const path = textOf(node);
      return path === undefined ? [] : [{ kind: 'item', path, line: locate(node.at.start).line }];
    }),
  );
  const roots = membersNamed(root, 'rootModelIdentifier').flatMap((node) => textOf(node) ?? []);
  return {
    facts: { items, hasRoot: roots.every((id) => entries.some(({ key }) => key === id)), customClasses: [] },
    children: [],
    anomalies: [],
    covered: [{ offset: 0, length: source.size }],
  };
}

function entriesOf(node: JsonNode): readonly { readonly key: string; readonly value: JsonNode }[] {
  return node.kind === 'object' ? node.members : [];
}
