import { z } from 'zod';

const maxEntries = 1_000;
const maxPatternCharacters = 1_000;

const patterns = z
  .array(z.string().regex(/\S/, 'expected a pattern, not blanks').max(maxPatternCharacters))
  .max(maxEntries);

const maxText = 2_000;
const members = z.string().max(maxText);

/** One accepted finding: it must agree with everything that the entry names. */
const allowEntry = z.strictObject({
  rule: z.string().max(maxText).describe('Id of the rule, as reports and `modelaudit rules` show it.'),
  path: z
    .string()
    .regex(/\S/, 'expected a path, not blanks')
    .max(maxText)
    .describe(
      'The file, relative to the working directory. `*` and `?` stand for characters within a name, `**` for folders; a backslash takes them literally.',
    ),
  member: z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(members).max(16))
    .meta({
      type: ['string', 'array'],
      description:
        'The member of an archive, outermost first where they are nested; [] for the file itself. Left out: the file and everything in it.',
    })
    .optional(),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'expected the 32 hexadecimal digits that reports show')
    .optional()
    .describe('This one finding, as reports show it.'),
  sha256: z
    .string()
    .regex(/^[0-9A-Fa-f]{64}$/, 'expected 64 hexadecimal digits')
    .transform((digits) => digits.toLowerCase())
    .optional()
    .describe('Of the file: another content is not accepted.'),
  reason: z
    .string({ error: 'expected a sentence that says why this is acceptable' })
    .regex(/\S/, 'expected a sentence that says why this is acceptable')
    .max(maxText)
    .describe('Why this is acceptable; shown wherever the finding would be.'),
  expires: z
    .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().max(maxText))
    .meta({
      type: 'string',
      description: 'Last day (2027-06-30) or moment (2027-06-30T12:00:00Z) on which this is accepted.',
    })
    .optional(),
});

/** The file's own spelling of its keys; the order is that of the documentation. */
export const configurationSchema = z.strictObject({
  paths: patterns.optional().describe('What is scanned when nothing else is named.'),
  exclude: patterns.optional().describe('Files and folders that are left out.'),
  'fail-on': z
    .enum(['critical', 'warning', 'info', 'never'])
    .optional()
    .describe('The severity that fails a run.'),
  'fail-on-incomplete': z
    .preprocess(booleanWord, z.enum(['true', 'false', 'all']))
    .meta({
      type: ['boolean', 'string'],
      enum: [true, false, 'true', 'false', 'all'],
      description:
        'Whether files that were not analysed whole fail a run; all: LFS pointers and too large files too.',
    })
    .optional(),
  strict: z
    .boolean()
    .optional()
    .describe('Foreign classes and formats that are only recognised count as warnings.'),
  rules: z
    .record(
      z.string(),
      z
        .preprocess(offWord, z.enum(['off', 'info', 'warning', 'critical']))
        .meta({ type: ['string', 'boolean'], enum: ['off', 'info', 'warning', 'critical', false] }),
    )
    .optional()
    .describe('Severities by the id of a rule.'),
  'trusted-packages': z
    .array(z.string().regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/, 'expected the name of a Python package'))
    .max(maxEntries)
    .optional()
    .describe('Own Python packages whose classes may appear in pickles.'),
  allow: z
    .array(allowEntry)
    .max(maxEntries)
    .optional()
    .describe('Findings that are accepted, each with its reason.'),
  'known-bad': patterns.optional().describe('Lists of SHA-256 of files that nobody should have.'),
  blacklist: patterns
    .optional()
    .describe('Patterns in RE2 syntax that no name and no text of a model may match.'),
  weights: z
    .preprocess(booleanWord, z.enum(['auto', 'true', 'false']))
    .meta({
      type: ['boolean', 'string'],
      enum: [true, false, 'auto', 'true', 'false'],
      description: 'Whether final layers are measured; auto: those of classifiers, not of language models.',
    })
    .optional(),
});

/** YAML reads `true` as a boolean; the option reads it as a word. */
function booleanWord(value: unknown): unknown {
  return typeof value === 'boolean' ? String(value) : value;
}

/** YAML 1.1 habits write `off` as false; YAML 1.2 keeps the word. Both mean it. */
function offWord(value: unknown): unknown {
  return value === false ? 'off' : value;
}
