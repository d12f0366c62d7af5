import {
  judgeTensorflowOperator,
  type OperatorVerdict,
} from '../../../judgement/tensorflow/judge-operator.js';
import type { TfliteFacts, TfliteOperator } from '../facts.js';

const flexPrefix = 'Flex';

export interface JudgedOperator {
  readonly operator: TfliteOperator;
  readonly name: string;
  readonly verdict: OperatorVerdict;
}

/** Custom operators that do not only compute. `Flex…` is TensorFlow's own operator behind the prefix. */
export function* judgedOperators({ operators }: TfliteFacts): Generator<JudgedOperator> {
  for (const operator of operators) {
    const { custom } = operator;
    if (custom === undefined) continue;
    const name = custom.startsWith(flexPrefix) ? custom.slice(flexPrefix.length) : custom;
    const verdict = judgeTensorflowOperator(name, operator.given);
    if (verdict !== undefined) yield { operator, name: custom, verdict };
  }
}

/** Operators of the runtime's own libraries and ones that nobody listed compute, as far as anyone knows. */
export function onlyComputes({ verdict }: JudgedOperator): boolean {
  return verdict.severity === 'info' && (verdict.kind === 'custom' || verdict.kind === 'collection');
}
