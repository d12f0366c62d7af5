/** Bounds of a portrait; the process that makes it keeps to them, the one that reads it holds it to them. */
export const portraitBounds = {
  /** Of one word of the author's. */
  characters: 500,
  /** Inputs, and outputs. */
  ends: 64,
} as const;
