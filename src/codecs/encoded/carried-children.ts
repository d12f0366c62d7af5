import type { Anomaly, Budget, ByteRange, ByteSource, Child } from '../../core/types.js';
import { findArtifacts, type FoundArtifact } from './find-artifacts.js';

const formats: Readonly<Record<FoundArtifact['kind'], string | undefined>> = {
  program: 'program',
  script: 'program',
  // Words of a list may look like the beginning of one: it has to run.
  pickle: undefined,
  archive: undefined,
};

/** What begins inside bytes whose layout is not known, as artifacts of their own: see `findArtifacts`. */
export function carriedChildren(
  source: ByteSource,
  range: ByteRange,
  budget: Budget,
): { readonly children: readonly Child[]; readonly anomalies: readonly Anomaly[] } {
  const { found, anomalies } = findArtifacts(source, range, budget);
  const children = found.map(({ kind, at }): Child => {
    const member = `${kind} at byte ${String(at.offset)}`;
    const expects = formats[kind];
    return {
      member,
      ...(expects === undefined ? {} : { expects }),
      range: at,
      open: () => source.slice(at.offset, at.length, member),
    };
  });
  return { children, anomalies };
}
