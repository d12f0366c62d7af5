import { z } from 'zod';

const maxEntries = 1_000;
const maxPatternCharacters = 1_000;

const patterns = z
  .array(z.string().regex(/\S/, 'expected a pattern, not blanks').max(maxPatternCharacters))
  .max(maxEntries);

/** The file's own spelling of its keys; the order is that of the documentation. */
export const configurationSchema = z.strictObject({
  paths: patterns.optional(),
  exclude: patterns.optional(),
  'fail-on': z.enum(['critical', 'warning', 'info', 'never']).optional(),
  'fail-on-incomplete': z.preprocess(booleanWord, z.enum(['true', 'false', 'all'])).optional(),
  strict: z.boolean().optional(),
  rules: z
    .record(z.string(), z.preprocess(offWord, z.enum(['off', 'info', 'warning', 'critical'])))
    .optional(),
  'trusted-packages': z
    .array(z.string().regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/, 'expected the name of a Python package'))
    .max(maxEntries)
    .optional(),
  'known-bad': patterns.optional(),
  blacklist: patterns.optional(),
  weights: z.preprocess(booleanWord, z.enum(['auto', 'true', 'false'])).optional(),
});

/** YAML reads `true` as a boolean; the option reads it as a word. */
function booleanWord(value: unknown): unknown {
  return typeof value === 'boolean' ? String(value) : value;
}

/** YAML 1.1 habits write `off` as false; YAML 1.2 keeps the word. Both mean it. */
function offWord(value: unknown): unknown {
  return value === false ? 'off' : value;
}
