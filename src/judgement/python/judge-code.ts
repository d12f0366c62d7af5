import { judgeCodeUse, type CodeUse, type CodeVerdict } from './judge-code-use.js';

export type CodeTopic = CodeVerdict['topic'];

/** One conclusion about one use of a name. */
export interface CodeNote<Use extends CodeUse> extends CodeVerdict {
  readonly severity: 'critical';
  readonly use: Use;
}

/** What code does that nothing in a model has to do; one note per topic and name. */
export function judgeCode<Use extends CodeUse>(uses: readonly Use[]): readonly CodeNote<Use>[] {
  return join(
    uses.flatMap((use) => {
      const verdict = judgeCodeUse(use);
      return verdict === undefined ? [] : [{ ...verdict, severity: 'critical' as const, use }];
    }),
  );
}

/** One cause, one note: a call explains the import of its module. */
function join<Use extends CodeUse>(notes: readonly CodeNote<Use>[]): CodeNote<Use>[] {
  const explained = new Set(
    notes.flatMap((candidate) =>
      candidate.topic === 'dangerous-call' ? [candidate.subject, candidate.package] : [],
    ),
  );
  const byCause = new Map<string, CodeNote<Use>>();
  for (const candidate of notes) {
    const isExplained =
      explained.has(candidate.subject) ||
      (candidate.package !== 'builtins' && explained.has(candidate.package));
    if (candidate.topic === 'dangerous-import' && isExplained) continue;
    const key = `${candidate.topic} ${candidate.subject}`;
    if (!byCause.has(key)) byCause.set(key, candidate);
  }
  return [...byCause.values()];
}
