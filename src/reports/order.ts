import { compareSeverity } from '../core/severity.js';
import type { Issue } from '../core/types.js';
import { groupByPath } from './group-by-path.js';

export interface FileIssues {
  readonly path: string;
  /** Worst first. */
  readonly issues: readonly Issue[];
}

/** Worst first, otherwise in the report's own order. */
export function worstFirst<Found extends Issue>(issues: readonly Found[]): readonly Found[] {
  return issues.toSorted((a, b) => compareSeverity(a.severity, b.severity));
}

/** Files with issues, the file with the worst issue first. */
export function worstFilesFirst(issues: readonly Issue[]): readonly FileIssues[] {
  return Array.from(groupByPath(worstFirst(issues)), ([path, group]) => ({ path, issues: group }));
}
