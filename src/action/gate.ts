import type { ScanReport } from '../core/types.js';
import { count } from '../reports/count.js';
import { clip } from '../reports/neutralise.js';
import { describeVerdict } from '../reports/verdict.js';
import { countedIncomplete, failsAsIncomplete } from '../scan.js';

const maxNamed = 3;
const maxNameCharacters = 200;

/** Why the report fails the step, a sentence; undefined when it does not. Raw text. */
export function judge(report: ScanReport): string | undefined {
  if (report.verdict === 'findings') return `${describeVerdict(report)}.`;
  if (!failsAsIncomplete(report)) return undefined;
  const files = countedIncomplete(report);
  const named = files.slice(0, maxNamed).map(({ path }) => clip(path, maxNameCharacters));
  const more = files.length > maxNamed ? ', …' : '';
  return `${count(files.length, 'model file')} could not be analysed whole: ${named.join(', ')}${more}`;
}
