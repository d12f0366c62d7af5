import type { Issue } from '../core/types.js';

/** Issues of one file together, files in the order of their first issue. */
export function groupByPath<I extends Pick<Issue, 'path'>>(
  issues: readonly I[],
): ReadonlyMap<string, readonly I[]> {
  const groups = new Map<string, I[]>();
  for (const issue of issues) {
    const group = groups.get(issue.path);
    if (group === undefined) groups.set(issue.path, [issue]);
    else group.push(issue);
  }
  return groups;
}
