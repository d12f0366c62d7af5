import type { ByteSource, View } from '../../core/types.js';
import type { OnnxFacts, OnnxOperator } from './facts.js';
import { foreignOperators, originOf } from './rules/judge-operator.js';

/** The operators of all graphs, most used first, with where each comes from. */
export function onnxViews(_: ByteSource, facts: OnnxFacts): readonly View[] {
  return [
    {
      title: 'operators',
      columns: ['operator', 'domain', 'nodes', 'defined by', 'first node', 'graph'],
      rows: () => operatorRows(facts),
    },
  ];
}

function* operatorRows(facts: OnnxFacts): Generator<readonly string[]> {
  const foreign = new Set(foreignOperators(facts));
  const local = new Set(facts.functions.map(({ domain, name }) => `${domain}\n${name}`));
  const definition = (operator: OnnxOperator): string => {
    if (foreign.has(operator)) return `CUSTOM: ${originOf(operator.domain) ?? 'nobody that is known'}`;
    return local.has(`${operator.domain}\n${operator.opType}`) ? 'this model' : 'the standard';
  };
  for (const operator of facts.operators.toSorted((a, b) => b.count - a.count)) {
    const { opType, domain, count, node, scope } = operator;
    yield [opType, domain === '' ? 'ai.onnx' : domain, String(count), definition(operator), node, scope];
  }
}
