import { limits } from '../../core/limits.js';

const shortest = 4;

/** Runs of printable ASCII inside the options of a custom operator: flexbuffers, a serialised NodeDef, whatever it likes. */
export function optionTexts(bytes: Uint8Array): string[] {
  const runs =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/[\x20-\x7e]{4}[\x20-\x7e]*/g) ?? [];
  return runs.filter((run) => run.length >= shortest).map((run) => run.slice(0, limits.maxQuotedCharacters));
}
