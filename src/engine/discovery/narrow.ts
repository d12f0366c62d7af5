import type { Discovery } from './discovered.js';

/** Picks from all paths that were found. */
export type Select = (paths: readonly string[]) => ReadonlySet<string>;

/** Leaves what is not selected out. What could not be listed or read at all stays: nobody knows what it holds. */
export function narrow(discovery: Discovery, select: Select | undefined): Discovery {
  if (select === undefined) return discovery;
  const { files, obstacles, notes } = discovery;
  const named = obstacles.filter(({ outcome }) => outcome === 'skipped');
  const wanted = select([...files, ...named].map(({ path }) => path));
  return {
    files: files.filter(({ path }) => wanted.has(path)),
    obstacles: obstacles.filter(({ path, outcome }) => outcome !== 'skipped' || wanted.has(path)),
    notes,
  };
}
