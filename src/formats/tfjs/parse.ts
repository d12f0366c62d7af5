import { MemorySource } from '../../bytes/memory-source.js';
import { decodeJsonText } from '../../codecs/json/decode-text.js';
import {
  itemsOf,
  memberOf,
  membersNamed,
  textOf,
  walkJson,
  type JsonNode,
} from '../../codecs/json/json-node.js';
import { LineIndex } from '../../codecs/json/line-index.js';
import { parseJson } from '../../codecs/json/parse-json.js';
import { metadataChildren } from '../../codecs/metadata/embedded-texts.js';
import type { MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, Child, FormatId, ParseContext, Parsed } from '../../core/types.js';
import type { TfjsFacts, WeightsFile } from './facts.js';

/**
 * Reads a model.json and gives its topology back to the engine: a graph, or the configuration of a Keras model.
 * @throws FormatError `bad-json`, `no-model`; LimitError maxTextBytes, and those of the budget
 */
export function parseTfjs(source: ByteSource, context: ParseContext): Parsed<TfjsFacts> {
  if (source.size > limits.maxTextBytes)
    throw new LimitError('maxTextBytes', limits.maxTextBytes, 'the text is longer than is read');
  const { text } = decodeJsonText(source.read(0, source.size));
  const { root } = parseJson(text, context.budget);
  if (root.kind !== 'object') {
    const at = { offset: 0, length: source.size };
    throw new FormatError('no-model', at, 'the JSON is no object');
  }
  const lines = new LineIndex(text);
  const metadata = metadataChildren('metadata', entriesOf(memberOf(root, 'userDefinedMetadata')));
  return {
    facts: {
      format: textOf(memberOf(root, 'format')) ?? '',
      generatedBy: textOf(memberOf(root, 'generatedBy')) ?? '',
      convertedBy: textOf(memberOf(root, 'convertedBy')) ?? '',
      weights: weightsOf(root, lines),
    },
    children: [...topologies(root, text), ...metadata],
    anomalies: [],
    covered: [{ offset: 0, length: source.size }],
  };
}

function weightsOf(root: JsonNode, lines: LineIndex): WeightsFile[] {
  const files: WeightsFile[] = [];
  for (const manifest of membersNamed(root, 'weightsManifest')) {
    for (const path of itemsOf(manifest).flatMap((group) => itemsOf(memberOf(group, 'paths')))) {
      if (path.kind !== 'string' || files.length >= limits.maxGraphFacts) continue;
      files.push({ path: path.value, at: lines.locate(path.at.start) });
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
  if (node === undefined) return [];
  const entries: MetadataEntry[] = [];
  for (const each of walkJson(node)) {
    if (each.kind !== 'object') continue;
    for (const { key, value } of each.members)
      if (value.kind === 'string') entries.push({ key, value: value.value });
  }
  return entries;
}
