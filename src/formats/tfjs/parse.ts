import { MemorySource } from '../../bytes/memory-source.js';
import {
  itemsOf,
  memberOf,
  membersNamed,
  textMembers,
  textOf,
  walkJson,
  type JsonNode,
} from '../../codecs/json/json-node.js';
import { readJson, type JsonFile } from '../../codecs/json/read-json.js';
import { metadataChildren } from '../../codecs/metadata/embedded-texts.js';
import type { MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, Child, FormatId, ParseContext, Parsed } from '../../core/types.js';
import type { TfjsFacts, WeightsFile } from './facts.js';

/**
 * Reads a model.json and gives its topology back to the engine: a graph, or the configuration of a Keras model.
 * @throws FormatError `bad-json`, `no-model`; LimitError maxTextBytes, and those of the budget
 */
export function parseTfjs(source: ByteSource, context: ParseContext): Parsed<TfjsFacts> {
  const file = readJson(source, context.budget);
  const { root, text } = file;
  if (root.kind !== 'object') {
    const at = { offset: 0, length: source.size };
    throw new FormatError('no-model', at, 'the JSON is no object');
  }
  const metadata = metadataChildren('metadata', entriesOf(memberOf(root, 'userDefinedMetadata')));
  return {
    facts: {
      format: textOf(memberOf(root, 'format')) ?? '',
      generatedBy: textOf(memberOf(root, 'generatedBy')) ?? '',
      convertedBy: textOf(memberOf(root, 'convertedBy')) ?? '',
      weights: weightsOf(file),
    },
    children: [...topologies(root, text), ...metadata],
    anomalies: [],
    covered: [{ offset: 0, length: source.size }],
  };
}

function weightsOf({ root, locate }: JsonFile): WeightsFile[] {
  const files: WeightsFile[] = [];
  for (const manifest of membersNamed(root, 'weightsManifest')) {
    for (const path of itemsOf(manifest).flatMap((group) => itemsOf(memberOf(group, 'paths')))) {
      if (path.kind !== 'string' || files.length >= limits.maxGraphFacts) continue;
      files.push({ path: path.value, at: locate(path.at.start) });
    }
  }
  return files;
}

/** Every topology that is written, since readers differ on which of several counts. */
function* topologies(root: JsonNode, text: string): Generator<Child> {
  for (const topology of membersNamed(root, 'modelTopology')) {
    const configuration = memberOf(topology, 'model_config');
    if (configuration !== undefined) yield childOf(configuration, text, 'keras-config');
    else if (memberOf(topology, 'class_name') !== undefined) yield childOf(topology, text, 'keras-config');
    else yield childOf(topology, text, 'tf-graph');
  }
}

function childOf({ at }: JsonNode, text: string, expects: FormatId): Child {
  const member = 'modelTopology';
  return { member, expects, open: () => new MemorySource(Buffer.from(text.slice(at.start, at.end)), member) };
}

function entriesOf(node: JsonNode | undefined): MetadataEntry[] {
  return node === undefined ? [] : [...walkJson(node)].flatMap(textMembers);
}
