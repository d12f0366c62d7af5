import { createHash } from 'node:crypto';

/** The share of one job of a matrix: the `index`-th of `total`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly total: number;
}

/** Which of the paths belong to the shard. Depends on each path alone, so all jobs agree without talking. */
export function selectShard(paths: readonly string[], { index, total }: Shard): ReadonlySet<string> {
  return new Set(paths.filter((path) => shareOf(path, total) === index - 1));
}

function shareOf(path: string, total: number): number {
  const digest = createHash('sha256').update(path.normalize('NFC')).digest();
  return digest.readUIntBE(0, 6) % total;
}

/** Uploads of one category replace each other, so each shard has its own: `modelaudit-2-of-5`. */
export function shardCategory(category: string, shard: Shard | undefined): string {
  return shard === undefined ? category : `${category}-${String(shard.index)}-of-${String(shard.total)}`;
}
