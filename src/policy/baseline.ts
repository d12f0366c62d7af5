import { UsageError } from '../core/errors.js';
import type { RuleId, Severity } from '../core/types.js';

/** The findings that an earlier run accepted. */
export interface Baseline {
  /** How the report calls the file. */
  readonly name: string;
  readonly entries: readonly BaselineEntry[];
}

export interface BaselineEntry {
  readonly fingerprint: string;
  /** The id that the rule was born with. */
  readonly rule: RuleId;
  /** Relative to the folder that the baseline was written for. */
  readonly path: string;
  readonly member: readonly string[];
  readonly key: string;
  /** Of the file, where it could be had. */
  readonly sha256: string | null;
  readonly severity: Severity;
  /** For the reader of the file; nothing is compared with it. */
  readonly message: string;
}

/**
 * Reads the text of a baseline file, as `--write-baseline` writes it.
 * @param name how errors and the report call the file
 * @throws UsageError for anything else, and for a file of a later schema
 */
export async function loadBaseline(text: string, name: string): Promise<Baseline> {
  const content = parsed(text, name);
  const { baselineSchema, baselineSchemaVersion } = await import('./baseline-schema.js');
  refuseNewer(content, name, baselineSchemaVersion);
  const result = baselineSchema.safeParse(content);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new UsageError(`${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'no baseline'}`);
  }
  const entries = result.data.findings.map((entry) => ({ ...entry, rule: entry.rule as RuleId }));
  return { name, entries };
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is no baseline: it is not JSON; write one with --write-baseline`);
  }
}

function refuseNewer(content: unknown, name: string, known: number): void {
  const version = (content as { schema_version?: unknown } | null)?.schema_version;
  if (typeof version !== 'number') {
    throw new UsageError(`${name} is no baseline: it has no schema_version; write one with --write-baseline`);
  }
  if (version > known) {
    throw new UsageError(
      `${name} was written by a newer ModelAudit (baseline schema ${String(version)}; this version reads up to ${String(known)}): update ModelAudit or write the baseline anew`,
    );
  }
}
