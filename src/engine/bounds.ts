/** What a scanner process tells at most; the process that makes it keeps to that, the one that reads it holds it to that. */

/** Of the description of an artifact. */
export const descriptionBounds = {
  textCharacters: 2_000,
  tables: 32,
  columns: 12,
  children: 2_000,
  /** Of the whole description as JSON. */
  characters: 4 * 2 ** 20,
  /** Of all descriptions of one file together. */
  fileCharacters: 64 * 2 ** 20,
} as const;

/** Of a portrait. */
export const portraitBounds = {
  /** Of one word of the author's. */
  characters: 500,
  /** Inputs, and outputs. */
  ends: 64,
} as const;

/** Of the neighbours that a scan asked for; one that asks for more, or by longer names, is not told whole. */
export const neighbourBounds = { count: 256, characters: 1_024 } as const;
