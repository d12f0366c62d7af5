import type { Parsed } from '../../core/types.js';
import type { TfGraphFacts, TfGraphKind } from './facts.js';
import type { GraphWalk } from './walk.js';

/** What a walk found, as the result of a parse. */
export function parsedGraph(
  walk: GraphWalk,
  kind: TfGraphKind,
  encoding: TfGraphFacts['encoding'],
  size: number,
): Parsed<TfGraphFacts> {
  const { children, anomalies, ...found } = walk.finish();
  const { functionCount, nodeCount } = walk;
  const { version, tags, signatures, assets, collections } = walk.meta;
  return {
    facts: {
      kind,
      encoding,
      version,
      tags,
      functionCount,
      nodeCount,
      signatures,
      assets,
      collections,
      ...found,
    },
    children,
    anomalies,
    covered: [{ offset: 0, length: size }],
  };
}
