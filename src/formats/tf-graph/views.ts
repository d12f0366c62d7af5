import type { ByteSource, View } from '../../core/types.js';
import { judgeTensorflowOperator } from '../../judgement/tensorflow/judge-operator.js';
import type { NodeText, TfGraphFacts } from './facts.js';

/** The operators of the graph and its functions, most used first, with what is known of each. */
export function tfGraphViews(_: ByteSource, facts: TfGraphFacts): readonly View[] {
  return [
    {
      title: 'operators',
      columns: ['operator', 'nodes', 'kind', 'first node', 'graph', 'texts'],
      rows: () => operatorRows(facts),
    },
  ];
}

function* operatorRows({ operators }: TfGraphFacts): Generator<readonly string[]> {
  for (const { op, count, node, scope, texts } of operators.toSorted((a, b) => b.count - a.count))
    yield [op, String(count), kindOf(op), node, scope, texts.map(spell).join(', ')];
}

function kindOf(op: string): string {
  const verdict = judgeTensorflowOperator(op);
  if (verdict === undefined) return 'computes';
  return verdict.kind === 'custom' ? 'CUSTOM' : verdict.kind;
}

function spell({ from, text }: NodeText): string {
  return `${String(from)}=${text}`;
}
