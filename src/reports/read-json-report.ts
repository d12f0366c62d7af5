import { z } from 'zod';
import { UsageError } from '../core/errors.js';
import { limits } from '../core/limits.js';
import type { Issue, Json, Location, RuleId, RuleMeta, ScanReport, SuppressedIssue } from '../core/types.js';

const schemaVersion = 1;
const natural = z.number().int().min(0);

const issueSchema = z.object({
  message: z.string(),
  severity: z.enum(['critical', 'warning', 'info', 'debug']),
  details: z.record(z.string(), z.unknown()),
  timestamp: z.number(),
  rule_id: z.string().regex(/^[^/]+\/[^/]+$/),
  path: z.string(),
  // The engine goes no deeper, and reports draw the members as a tree.
  member: z.array(z.string()).max(limits.maxDepth + 1),
  offset: natural.nullable(),
  length: natural.nullable(),
  line: natural.nullable(),
  column: natural.nullable(),
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
  count: natural,
  new: z.boolean().optional(),
});

const suppressedSchema = issueSchema.extend({
  suppression: z.object({ by: z.string(), reason: z.string(), expires: z.string().nullable() }),
});

const reportSchema = z.object({
  scanner_names: z.array(z.string()),
  start_time: z.number(),
  issues: z.array(issueSchema),
  has_errors: z.boolean(),
  duration: z.number(),
  bytes_read: natural,
  files_ignored: natural,
  files: z.array(
    z.object({
      path: z.string(),
      size: natural,
      formats: z.array(z.string()),
      outcome: z.enum(['scanned', 'partial', 'unreadable', 'timed-out', 'skipped', 'unrecognised']),
      duration: z.number(),
      sha256: z.string().optional(),
      new_imports: z.array(z.string()).optional(),
    }),
  ),
  suppressed: z.array(suppressedSchema),
  notes: z.array(z.string()),
});

type Content = z.infer<typeof reportSchema>;
type JsonIssue = z.infer<typeof issueSchema>;
type Part = Omit<ScanReport, 'policy' | 'tool' | 'verdict' | 'rules' | 'baseline'>;

/**
 * Reads what `--format json` writes. Traces and keys are not part of it and stay behind.
 * @param name how errors call the file
 * @throws UsageError for anything else, a later schema, and rules that this version does not have
 */
export function readJsonReport(text: string, name: string, rules: readonly RuleMeta[]): Part {
  const content = validated(parsed(text, name), name);
  const ids = new Map(
    rules.flatMap(({ id, formerIds = [] }) => [id, ...formerIds].map((one) => [one as string, id])),
  );
  const read = (issue: JsonIssue): Issue => readIssue(issue, presentId(issue.rule_id, ids, name));
  return {
    scannerNames: content.scanner_names,
    startTime: content.start_time,
    duration: content.duration,
    hasErrors: content.has_errors,
    bytesScanned: 0,
    bytesRead: content.bytes_read,
    filesIgnored: content.files_ignored,
    files: content.files.map(readFile),
    issues: content.issues.map(read),
    suppressed: content.suppressed.map((issue): SuppressedIssue => ({
      ...read(issue),
      suppression: issue.suppression,
    })),
    notes: content.notes,
  };
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is no JSON report: write one with --format json`);
  }
}

function validated(content: unknown, name: string): Content {
  const version = (content as { schema_version?: unknown } | null)?.schema_version;
  if (typeof version === 'number' && version > schemaVersion) {
    throw new UsageError(
      `${name} was written by a newer ModelAudit (report schema ${String(version)}; this version reads up to ${String(schemaVersion)}): update ModelAudit`,
    );
  }
  if (version !== schemaVersion) throw new UsageError(`${name} is no JSON report: it has no schema_version`);
  const result = reportSchema.safeParse(content);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UsageError(
    `${name} is no JSON report: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`,
  );
}

function presentId(id: string, ids: ReadonlyMap<string, RuleId>, name: string): RuleId {
  const present = ids.get(id);
  if (present === undefined)
    throw new UsageError(`${name}: this version has no rule ${id}: update ModelAudit`);
  return present;
}

function readFile({
  path,
  size,
  formats,
  outcome,
  duration,
  sha256,
  new_imports: newImports,
}: Content['files'][number]): ScanReport['files'][number] {
  return {
    path,
    size,
    formats,
    outcome,
    duration,
    bytesRead: 0,
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(newImports === undefined ? {} : { newImports }),
  };
}

function readIssue(issue: JsonIssue, ruleId: RuleId): Issue {
  const {
    severity_before: before,
    changed_by: by,
    ...data
  } = issue.details as Readonly<Record<string, Json>>;
  const { message, severity, timestamp, path, member, fingerprint, count, new: isNew } = issue;
  return {
    ruleId,
    severity,
    message,
    timestamp,
    path,
    member,
    fingerprint,
    count,
    data,
    key: '',
    at: readLocation(issue),
    ...(isNew === undefined ? {} : { isNew }),
    ...(typeof before === 'string' && typeof by === 'string'
      ? { changed: { severityBefore: before as Issue['severity'], by } }
      : {}),
  };
}

function readLocation({ offset, length, line, column }: JsonIssue): Location {
  return {
    ...(offset === null ? {} : { range: { offset, length: length ?? 0 } }),
    ...(line === null ? {} : { line }),
    ...(column === null ? {} : { column }),
  };
}
