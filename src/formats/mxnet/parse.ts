/** nnvm's JSON of a graph, https://github.com/apache/mxnet/blob/master/src/nnvm/legacy_json_util.cc */
import { itemsOf, memberOf, textMembers, textOf, type JsonNode } from '../../codecs/json/json-node.js';
import { readJson, type JsonFile } from '../../codecs/json/read-json.js';
import { codeTexts, metadataChildren } from '../../codecs/metadata/embedded-texts.js';
import type { MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { LimitError } from '../../core/errors.js';
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
  const { root, locate } = readJson(source, budget);
  const graph = [...nodesOf(root, 0)];
  const attributes = graph.flatMap(attributesOf);
  return {
    facts: {
      nodeCount: graph.length,
      operators: [...new Set(graph.map((node) => textOf(memberOf(node, 'op')) ?? ''))],
      foreign: graph.flatMap((node) => foreignOperator(node, locate)),
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
  return ['attrs', 'attr', 'param'].flatMap((key) => textMembers(memberOf(node, key)));
}

function foreignOperator(node: JsonNode, locate: JsonFile['locate']): ForeignOperator[] {
  const op = textOf(memberOf(node, 'op')) ?? '';
  if (!calling.has(op)) return [];
  const target = attributesOf(node).find(({ key }) => key === 'op_type' || key === 'info')?.value ?? '';
  return [{ op, name: textOf(memberOf(node, 'name')) ?? '', target, ...locate(node.at.start) }];
}
