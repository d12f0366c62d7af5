/** nnvm's JSON of a graph, https://github.com/apache/mxnet/blob/master/src/nnvm/legacy_json_util.cc */
import { decodeJsonText } from '../../codecs/json/decode-text.js';
import { itemsOf, memberOf, textOf, type JsonNode } from '../../codecs/json/json-node.js';
import { LineIndex } from '../../codecs/json/line-index.js';
import { parseJson } from '../../codecs/json/parse-json.js';
import { codeTexts, metadataChildren } from '../../codecs/metadata/embedded-texts.js';
import type { MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { ForeignOperator, MxnetFacts } from './facts.js';
/** Branches in branches: nobody nests them deeper. CWE-674. */
const maxGraphDepth = 64;
/** Operators that call what another language registered, or hold an address of the process that saved them. */
const calling: ReadonlySet<string> = new Set([
  'Custom',
  '_Native',
  '_NDArray',
  '_CustomFunction',
  '_TensorRT',
]);

/** @throws FormatError `bad-json`, LimitError */
export function parseMxnet(source: ByteSource, { budget }: ParseContext): Parsed<MxnetFacts> {
  if (source.size > limits.maxTextBytes)
    throw new LimitError('maxTextBytes', limits.maxTextBytes, 'the graph is too long to be read');
  const { text } = decodeJsonText(source.read(0, source.size));
  const { root } = parseJson(text, budget);
  const graph = [...nodesOf(root, 0)];
  const lines = new LineIndex(text);
  const attributes = graph.flatMap(attributesOf);
  return {
    facts: {
      nodeCount: graph.length,
      operators: [...new Set(graph.map((node) => textOf(memberOf(node, 'op')) ?? ''))],
      foreign: graph.flatMap((node) => foreignOperator(node, lines)),
    },
    children: [...metadataChildren('attributes', attributes), ...codeTexts(attributes)],
    anomalies: [],
    covered: [{ offset: 0, length: source.size }],
  };
}

/** Nodes hold graphs of their own: branches, loops, what a backend compiles. @throws LimitError `maxGraphDepth` */
function* nodesOf(graph: JsonNode, depth: number): Generator<JsonNode> {
  if (depth > maxGraphDepth)
    throw new LimitError('maxGraphDepth', maxGraphDepth, 'graphs are nested too deep');
  for (const node of itemsOf(memberOf(graph, 'nodes'))) {
    yield node;
    for (const inner of itemsOf(memberOf(node, 'subgraphs'))) yield* nodesOf(inner, depth + 1);
  }
}

/** `attrs` since 1.0, `attr` and `param` before. */
function attributesOf(node: JsonNode): MetadataEntry[] {
  return ['attrs', 'attr', 'param']
    .flatMap((key) => memberOf(node, key) ?? [])
    .flatMap((attributes) => (attributes.kind === 'object' ? attributes.members : []))
    .flatMap(({ key, value }) => (value.kind === 'string' ? [{ key, value: value.value }] : []));
}

function foreignOperator(node: JsonNode, lines: LineIndex): ForeignOperator[] {
  const op = textOf(memberOf(node, 'op')) ?? '';
  if (!calling.has(op)) return [];
  const target = attributesOf(node).find(({ key }) => key === 'op_type' || key === 'info')?.value ?? '';
  return [{ op, name: textOf(memberOf(node, 'name')) ?? '', target, ...lines.locate(node.at.start) }];
}
