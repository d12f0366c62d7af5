/** A proxy answers with a page where GitHub answers with JSON: nothing of an answer is what it is said to be unless it was looked at. */

/** @throws TypeError */
export function list<Element>(value: readonly Element[]): readonly Element[] {
  const given: unknown = value;
  if (!Array.isArray(given)) throw new TypeError('no list');
  return value;
}

/** @throws TypeError for everything that is no text, or empty */
export function text(value: string | undefined): string {
  if (typeof value !== 'string' || value === '') throw new TypeError('no text');
  return value;
}

/** @throws TypeError */
export function whole(value: number | bigint): number {
  if (!Number.isSafeInteger(Number(value)) || typeof value === 'string') throw new TypeError('no number');
  return Number(value);
}
