import { z } from 'zod';

/** Raised when a reader of version 1 would misunderstand the file. */
export const baselineSchemaVersion = 1;

const maxEntries = 1_000_000;

const entry = z.object({
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/, 'expected 32 hexadecimal digits'),
  rule: z.string().regex(/^[^/]+\/[^/]+$/, 'expected the id of a rule'),
  path: z.string(),
  member: z.array(z.string()),
  key: z.string(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
    .nullable(),
  severity: z.enum(['critical', 'warning', 'info']),
  message: z.string(),
});

/** A baseline file. Fields of later minor releases are passed over. */
export const baselineSchema = z.object({
  schema_version: z.literal(baselineSchemaVersion),
  tool: z.object({ name: z.string(), version: z.string() }),
  findings: z.array(entry).max(maxEntries),
});
