import type { Evidence, Severity } from '../../../core/types.js';
import {
  judgeTensorflowOperator,
  type OperatorKind,
  type OperatorVerdict,
} from '../../../judgement/tensorflow/judge-operator.js';
import type { TfGraphFacts, TfOperatorUse } from '../facts.js';
import { quoteName } from '../../../judgement/graphs/quote-name.js';

interface JudgedUse {
  readonly use: TfOperatorUse;
  readonly verdict: OperatorVerdict;
}

const rank: Readonly<Record<Severity, number>> = { debug: 0, info: 1, warning: 2, critical: 3 };

/**
 * Findings for the nodes of some kinds: one for each operator and the text that decides about it.
 * @param isMeant a further condition on the operator
 */
export function* evidenceOf(
  { operators }: TfGraphFacts,
  kinds: readonly OperatorKind[],
  isMeant: (op: string) => boolean = () => true,
): Generator<Evidence> {
  const groups = new Map<string, JudgedUse & { count: number }>();
  for (const use of operators) {
    const verdict = judgeTensorflowOperator(use.op, use.texts, use.isFedByCaller);
    if (verdict === undefined || !kinds.includes(verdict.kind) || !isMeant(use.op)) continue;
    const key = `${use.op} ${verdict.given?.text ?? ''}`.trim();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { use, verdict, count: use.count });
    else {
      group.count += use.count;
      if (rank[verdict.severity] > rank[group.verdict.severity]) Object.assign(group, { use, verdict });
    }
  }
  for (const [key, { use, verdict, count }] of groups) yield evidence(key, use, verdict, count);
}

function evidence(key: string, use: TfOperatorUse, verdict: OperatorVerdict, count: number): Evidence {
  const { op, node, scope, at } = use;
  const { effect, severity, given, kind } = verdict;
  const quoted = given === undefined ? '' : `: ${quoteName(given.text)} ${given.because}`;
  return {
    message: `The node ${quoteName(node)} in ${scope} runs ${op}: it ${effect}${quoted}`,
    severity,
    at: { range: at, logical: `${scope}, node ${node}` },
    key,
    count,
    data: { operator: op, node, scope, kind, ...(given === undefined ? {} : { value: given.text }) },
  };
}
