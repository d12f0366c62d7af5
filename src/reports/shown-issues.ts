import type { Issue, ScanReport } from '../core/types.js';

/** What a reader is shown: all but `debug`, which is for those who ask for everything. */
export function shownIssues({ issues }: Pick<ScanReport, 'issues'>, isVerbose = false): readonly Issue[] {
  return isVerbose ? issues : issues.filter(({ severity }) => severity !== 'debug');
}
