/** https://github.com/PaddlePaddle/Paddle/tree/develop/paddle/fluid/pir/serialize_deserialize: programs in JSON. */
import { itemsOf, memberOf, textOf, walkJson, type JsonNode } from '../../codecs/json/json-node.js';
import { readJson } from '../../codecs/json/read-json.js';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { PaddleFacts, PaddleOperator } from './facts.js';
import { textChildren } from './text-children.js';

/** Keys: identity of an operator (`1.matmul`, dialect and name), attributes, an attribute's name and its value. */
const keys = { identity: '#', operators: 'ops', attributes: 'A', name: 'N', value: 'AT' } as const;

/** @throws FormatError `bad-json`, LimitError */
export function parsePir(source: ByteSource, { budget }: ParseContext): Parsed<PaddleFacts> {
  const { root } = readJson(source, budget);
  const byType = new Map<string, PaddleOperator>();
  let blocks = 0;
  for (const node of walkJson(root)) {
    budget.check();
    const operators = memberOf(node, keys.operators);
    if (operators === undefined) continue;
    blocks += 1;
    for (const operator of itemsOf(operators)) add(byType, operator);
  }
  const covered = [{ offset: 0, length: source.size }];
  const operators = [...byType.values()];
  return { facts: { blocks, operators }, children: textChildren(operators), anomalies: [], covered };
}

function add(byType: Map<string, PaddleOperator>, node: JsonNode): void {
  const identity = textOf(memberOf(node, keys.identity)) ?? '';
  const type = identity.slice(identity.indexOf('.') + 1);
  const texts = new Map<string, string>();
  for (const attribute of itemsOf(memberOf(node, keys.attributes))) {
    const found = [...textsIn(memberOf(attribute, keys.value))];
    if (found.length > 0) texts.set(textOf(memberOf(attribute, keys.name)) ?? '', found.join(' '));
  }
  const key = [type, ...texts.values()].join('\0');
  const known = byType.get(key);
  if (known === undefined && byType.size >= limits.maxGraphFacts)
    throw new LimitError(
      'maxGraphFacts',
      limits.maxGraphFacts,
      'the program has too many different operators',
    );
  const at = { offset: node.at.start, length: node.at.end - node.at.start };
  byType.set(key, { type, texts, count: (known?.count ?? 0) + 1, at: known?.at ?? at });
}

/** Values that are texts; what is under `#` names their type. */
function* textsIn(node: JsonNode | undefined): Generator<string> {
  if (node === undefined) return;
  for (const inner of walkJson(node)) {
    if (inner.kind !== 'object') continue;
    for (const { key, value } of inner.members)
      if (key !== keys.identity && value.kind === 'string') yield value.value;
  }
}
