import { table } from '../core/table.js';
import { UsageError } from '../core/errors.js';

/**
 * @param name how messages call the setting: `--fail-on`, `input fail-on`
 * @throws UsageError naming the setting, the value and what is allowed
 */
export function choose<Choice extends string>(
  name: string,
  value: string,
  allowed: readonly Choice[],
): Choice {
  const chosen = allowed.find((choice) => choice === value);
  if (chosen === undefined) throw new UsageError(`${name} is one of ${allowed.join(', ')}, not '${value}'`);
  return chosen;
}

/** A glob, which blanks alone are not. @throws UsageError */
export function parsePattern(name: string, value: string): string {
  if (value.trim() === '') throw new UsageError(`${name} needs a pattern, not '${value}'`);
  return value;
}

/** Seconds above 0, at most a year. @throws UsageError */
export function parseSeconds(name: string, value: string): number {
  const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (!(seconds > 0 && seconds <= 31_536_000)) {
    throw new UsageError(`${name} is a number of seconds above 0, not '${value}'`);
  }
  return seconds;
}

/** Scanner processes, 1 to 64. @throws UsageError */
export function parseJobs(name: string, value: string): number {
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > 64) throw new UsageError(`${name} is a whole number from 1 to 64, not '${value}'`);
  return jobs;
}

const factors: Readonly<Record<string, number>> = table({
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
});

/** Bytes, from `1048576`, `500MB` (decimal), `2GiB` (binary), `1.5 GB`; at least 1. @throws UsageError */
export function parseSize(name: string, value: string): number {
  const match = /^(\d+(?:\.\d+)?) ?([a-z]*)$/i.exec(value);
  const bytes = Math.floor(Number(match?.[1]) * (factors[match?.[2]?.toLowerCase() ?? ''] ?? Number.NaN));
  if (!Number.isSafeInteger(bytes) || bytes < 1) {
    throw new UsageError(`${name} is a size such as 1048576, 500MB, 2GB or 2GiB, not '${value}'`);
  }
  return bytes;
}

/** A whole number. @throws UsageError */
export function parseCount(name: string, value: string, least: number, most: number): number {
  const number = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) {
    throw new UsageError(
      `${name} is a whole number from ${String(least)} to ${String(most)}, not '${value}'`,
    );
  }
  return number;
}
