import { executingOperators, knownDomains } from '../../../knowledge/onnx/domains.js';
import { onnxOperators } from '../../../knowledge/onnx/operators.js';
import { operatorEffect } from '../../../judgement/graphs/operator-effect.js';
import type { OnnxFacts, OnnxOperator } from '../facts.js';

const standard: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(onnxOperators).map(([domain, names]) => [domain, new Set(names.split(' '))]),
);
const executing: ReadonlyMap<string, string> = new Map(
  executingOperators.map(({ opType, effect }) => [opType, effect]),
);

/** `ai.onnx` is the standard domain's other name. */
function plainDomain(domain: string): string {
  return domain === 'ai.onnx' ? '' : domain;
}

/** Operators that neither the standard nor the model itself defines. */
export function* foreignOperators({ operators, functions }: OnnxFacts): Generator<OnnxOperator> {
  const local = new Set(functions.map(({ domain, name }) => `${plainDomain(domain)}\n${name}`));
  for (const operator of operators) {
    const domain = plainDomain(operator.domain);
    const isStandard = standard.get(domain)?.has(operator.opType) ?? false;
    if (!isStandard && !local.has(`${domain}\n${operator.opType}`)) yield operator;
  }
}

/** What running a foreign operator does beyond computing; undefined where nothing says so. */
export function executesOutside({ opType }: OnnxOperator): string | undefined {
  return executing.get(opType) ?? operatorEffect(opType);
}

/** Who publishes the operators of a domain; undefined for a domain that nobody has listed. */
export function originOf(domain: string): string | undefined {
  if (standard.has(plainDomain(domain))) return 'the standard domain, which has none of that name';
  return knownDomains.find((row) =>
    row.domain.endsWith('.') ? domain.startsWith(row.domain) : domain === row.domain,
  )?.origin;
}

export function nameOf({ domain, opType }: OnnxOperator): string {
  return domain === '' ? opType : `${domain}::${opType}`;
}

export function placeOf({ at, scope, node }: OnnxOperator): { range: typeof at; logical: string } {
  return { range: at, logical: `${scope}, node ${node}` };
}
