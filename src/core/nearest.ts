/** The candidate that `word` was probably meant to be: at most a third of its letters away; undefined when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Longer words are not misspelt options or keys, and cost quadratic time. */
const maxCharacters = 100;

/** Levenshtein's distance, row by row. */
function editDistance(a: string, b: string): number {
  if (a.length > maxCharacters || b.length > maxCharacters) return a === b ? 0 : Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of Array.from(a).entries()) row = nextRow(row, i + 1, letter, b);
  return row.at(-1) ?? 0;
}

function nextRow(above: readonly number[], first: number, letter: string, b: string): number[] {
  const row = [first];
  for (let j = 0; j < b.length; j++) {
    const replaced = (above[j] ?? 0) + (b[j] === letter ? 0 : 1);
    row.push(Math.min(replaced, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
  }
  return row;
}
