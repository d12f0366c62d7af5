import { actingOperators, knownNamespaces } from '../../knowledge/torch/operators.js';

export type OperatorVerdict =
  | { readonly kind: 'acts'; readonly effect: string }
  | { readonly kind: 'unknown-namespace'; readonly namespace: string };

/** What is to be said of an operator `namespace::name`; undefined for those that only compute. */
export function judgeOperator(operator: string): OperatorVerdict | undefined {
  const row = Object.hasOwn(actingOperators, operator) ? actingOperators[operator] : undefined;
  if (row !== undefined) return { kind: 'acts', effect: row.effect };
  const namespace = operator.slice(0, operator.indexOf('::'));
  return knownNamespaces.has(namespace) ? undefined : { kind: 'unknown-namespace', namespace };
}
