import {
  actingClasses,
  actingFamilies,
  actingOperators,
  knownNamespaces,
  type OperatorRow,
} from '../../knowledge/torch/operators.js';

export type OperatorVerdict =
  | { readonly kind: 'acts'; readonly effect: string }
  | { readonly kind: 'unknown-namespace'; readonly namespace: string };

/** What is to be said of an operator `namespace::name`; undefined for those that only compute. */
export function judgeOperator(operator: string): OperatorVerdict | undefined {
  const row = rowOf(actingOperators, operator) ?? actingFamilies.find(({ names }) => names.test(operator));
  if (row !== undefined) return { kind: 'acts', effect: row.effect };
  return judgeNamespace(operator);
}

/** The same of a class `namespace::name` that TorchScript code makes an object of. */
export function judgeOperatorClass(name: string): OperatorVerdict | undefined {
  const row = rowOf(actingClasses, name);
  return row === undefined ? judgeNamespace(name) : { kind: 'acts', effect: row.effect };
}

function rowOf(table: Readonly<Record<string, OperatorRow>>, name: string): OperatorRow | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function judgeNamespace(operator: string): OperatorVerdict | undefined {
  const [namespace = ''] = operator.split('::', 1);
  return knownNamespaces.has(namespace) ? undefined : { kind: 'unknown-namespace', namespace };
}
