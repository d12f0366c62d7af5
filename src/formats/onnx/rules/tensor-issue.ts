import type { Evidence } from '../../../core/types.js';
import type { TensorIssue, TensorIssueKind } from '../facts.js';
import { quoteName } from '../../../judgement/graphs/quote-name.js';

/** One finding for all tensors with one kind of trouble. */
export function* tensorEvidence(
  issues: readonly TensorIssue[],
  kinds: readonly TensorIssueKind[],
): Generator<Evidence> {
  for (const kind of kinds) {
    const group = issues.filter((issue) => issue.kind === kind);
    const [first] = group;
    if (first === undefined) continue;
    const { tensor, scope, at, detail, dims, dataType } = first;
    const more = group.length > 1 ? `; ${String(group.length - 1)} more tensors are like it` : '';
    yield {
      message: `The tensor ${quoteName(tensor)} of ${dims.join(' × ')} elements is not what it declares: ${detail}${more}`,
      at: { range: at, logical: `${scope}, tensor ${tensor}` },
      key: kind,
      count: group.length,
      data: { tensor, dims, dataType },
    };
  }
}
