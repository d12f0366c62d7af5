import type { Evidence } from '../../../core/types.js';
import type { TfliteFacts, TfliteIssueKind } from '../facts.js';

/** One finding for everything of a kind. */
export function* issueEvidence(
  { issues }: TfliteFacts,
  kinds: readonly TfliteIssueKind[],
): Generator<Evidence> {
  for (const kind of kinds) {
    const group = issues.filter((issue) => issue.kind === kind);
    const [first] = group;
    if (first === undefined) continue;
    const more = group.length > 1 ? `; ${String(group.length - 1)} more places are like it` : '';
    yield {
      message: `${first.place}: ${first.detail}${more}`,
      at: { range: first.at, logical: first.place },
      key: kind,
      count: group.length,
      data: { place: first.place },
    };
  }
}
