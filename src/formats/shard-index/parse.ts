/** https://huggingface.co/docs/transformers/big_models#sharded-checkpoints: `weight_map` names the file of each weight. */
import { membersNamed, textMembers, textOf, walkJson, type JsonNode } from '../../codecs/json/json-node.js';
import { readJson, type JsonFile } from '../../codecs/json/read-json.js';
import { metadataChildren } from '../../codecs/metadata/embedded-texts.js';
import type { MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { Shard, ShardIndexFacts } from './facts.js';

/** `model.safetensors.index.json`, `pytorch_model.bin.index.json`, `model.safetensors.index.fp16.json`. */
const ownName = /(\.[a-z0-9]+)\.index(?:\.[\w-]+)?\.json$/i;
/** A drive, a scheme, a root, a step up, or a separator of Windows, in any place of a path. */
const leaves = /^(?:[a-z][a-z0-9+.-]*:|[/\\~])|(?:^|[/\\])\.\.(?:[/\\]|$)|\\|\0/i;

/** @throws FormatError `bad-json`, LimitError */
export function parseShardIndex(source: ByteSource, context: ParseContext): Parsed<ShardIndexFacts> {
  const file = readJson(source, context.budget);
  const { root } = file;
  const shards = [...shardsOf(file).values()];
  const leaving = shards.filter(({ path }) => leaves.test(path));
  return {
    facts: {
      promised: ownName.exec(context.name)?.[1]?.toLowerCase(),
      shards,
      leaving,
      missing: shards.filter((shard) => !leaving.includes(shard) && isMissing(shard, context)),
    },
    children: metadataChildren('metadata', metadataOf(root)),
    anomalies: [],
    covered: [{ offset: 0, length: source.size }],
  };
}

/** Every file of every `weight_map`: with a key given twice readers differ in which one they take. */
function shardsOf({ root, locate }: JsonFile): Map<string, Shard> {
  const shards = new Map<string, Shard>();
  for (const node of membersNamed(root, 'weight_map').flatMap((map) => [...walkJson(map)])) {
    const path = textOf(node);
    if (path === undefined) continue;
    const known = shards.get(path) ?? { path, weights: 0, ...locate(node.at.start) };
    shards.set(path, { ...known, weights: known.weights + 1 });
  }
  return shards;
}

/** An index inside an archive has its shards there, where they can't be looked up. */
function isMissing({ path }: Shard, context: ParseContext): boolean {
  return !context.name.includes('/') && context.sibling(path) === undefined;
}

function metadataOf(root: JsonNode): MetadataEntry[] {
  return membersNamed(root, 'metadata').flatMap(textMembers);
}
