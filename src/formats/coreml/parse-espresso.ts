/** `model.espresso.net` and its neighbours in compiled models, which Apple does not document. */
import { itemsOf, memberOf, membersNamed, textOf, type JsonNode } from '../../codecs/json/json-node.js';
import { readJson } from '../../codecs/json/read-json.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { PackageFacts, PackageItem } from './facts.js';

/** @throws FormatError `bad-json`, LimitError */
export function parseEspresso(source: ByteSource, { budget }: ParseContext): Parsed<PackageFacts> {
  const { root, locate } = readJson(source, budget);
  const items = membersNamed(root, 'storage').flatMap((node): PackageItem[] => {
    const path = textOf(node);
    return path === undefined ? [] : [{ kind: 'weights', path, line: locate(node.at.start).line }];
  });
  const customClasses = [...new Set(itemsOf(memberOf(root, 'layers')).flatMap(classOf))];
  return {
    facts: { items, hasRoot: true, customClasses: customClasses.slice(0, limits.maxGraphFacts) },
    children: [],
    anomalies: [],
    covered: [{ offset: 0, length: source.size }],
  };
}

function classOf(layer: JsonNode): string[] {
  if (textOf(memberOf(layer, 'type')) !== 'custom' || layer.kind !== 'object') return [];
  const names = layer.members
    .filter(({ key }) => /class/i.test(key))
    .flatMap(({ value }) => textOf(value) ?? []);
  return names.length > 0 ? names : [textOf(memberOf(layer, 'name')) ?? 'custom'];
}

/** The blobs are numbers. */
export function parseEspressoWeights(source: ByteSource): Parsed<PackageFacts> {
  return {
    facts: { items: [], hasRoot: true, customClasses: [] },
    children: [],
    anomalies: [],
    covered: [{ offset: 0, length: source.size }],
  };
}
