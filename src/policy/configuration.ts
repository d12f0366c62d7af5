import type { z } from 'zod';
import { UsageError } from '../core/errors.js';
import { limits } from '../core/limits.js';
import { nearest } from '../core/nearest.js';
import type { FailOn, FailOnIncomplete, RuleId, RuleMeta, WeightsMode } from '../core/types.js';
import type { AllowEntry } from './allow.js';
import { readYaml } from './read-yaml.js';

/** Where configuration is looked for when nobody names a file. */
export const configurationName = '.modelaudit.yml';

export type RuleSetting = 'off' | 'info' | 'warning' | 'critical';

/** What a configuration file says; a key that it leaves out is absent here. */
export interface Configuration {
  readonly paths?: readonly string[];
  readonly exclude?: readonly string[];
  readonly failOn?: FailOn;
  readonly failOnIncomplete?: FailOnIncomplete;
  readonly strict?: boolean;
  /** Keyed by the rules' present ids; former ids were resolved. */
  readonly rules?: ReadonlyMap<RuleId, RuleSetting>;
  readonly trustedPackages?: readonly string[];
  /** Keyed by the rules' present ids; members as a list. */
  readonly allow?: readonly AllowEntry[];
  /** Paths of lists, as written in the file. */
  readonly knownBad?: readonly string[];
  /** Patterns, as written. */
  readonly blacklist?: readonly string[];
  readonly weights?: WeightsMode;
}

const allowKeys = ['rule', 'path', 'member', 'fingerprint', 'sha256', 'reason', 'expires'];
const maxShownCharacters = 80;

/**
 * Reads the text of a configuration file.
 * @param text at most `limits.maxConfigurationBytes`
 * @param name how errors call the file
 * @param catalogue the rules that `rules:` may name
 * @throws UsageError naming the key, the value and what is allowed
 */
export async function loadConfiguration(
  text: string,
  name: string,
  catalogue: readonly RuleMeta[],
): Promise<Configuration> {
  if (new TextEncoder().encode(text).length > limits.maxConfigurationBytes) {
    throw new UsageError(`${name}: larger than ${String(limits.maxConfigurationBytes)} bytes`);
  }
  const content = (await readYaml(text, name)) ?? {};
  const raw = await validated(content, name);
  return compact({
    paths: raw.paths,
    exclude: raw.exclude,
    failOn: raw['fail-on'],
    failOnIncomplete: raw['fail-on-incomplete'],
    strict: raw.strict,
    rules: raw.rules === undefined ? undefined : ruleSettings(raw.rules, name, catalogue),
    trustedPackages: raw['trusted-packages'],
    allow: raw.allow === undefined ? undefined : allowEntries(raw.allow, name, catalogue),
    knownBad: raw['known-bad'],
    blacklist: raw.blacklist,
    weights: raw.weights,
  });
}

async function validated(content: unknown, name: string) {
  const { configurationSchema } = await import('./configuration-schema.js');
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new UsageError(`${name}: expected keys and values, found ${shown(content)}`);
  }
  refuseUnknownKeys(Object.keys(content), Object.keys(configurationSchema.shape), name);
  const result = configurationSchema.safeParse(content);
  if (result.success) return result.data;
  throw new UsageError(`${name}: ${describeProblem(result.error.issues[0], content)}`);
}

function describeProblem(issue: z.core.$ZodIssue | undefined, content: object): string {
  const path = issue?.path ?? [];
  const where = path.map(String).join('.');
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return `${where}: unknown key ${shown(key)}${suggestion(key, allowKeys)}`;
  }
  return `${where}: ${shown(valueAt(content, path))}: ${issue?.message ?? 'invalid'}`;
}

function refuseUnknownKeys(keys: readonly string[], known: readonly string[], name: string): void {
  for (const key of keys) {
    if (!known.includes(key))
      throw new UsageError(`${name}: unknown key ${shown(key)}${suggestion(key, known)}`);
  }
}

function ruleSettings(
  settings: Readonly<Record<string, RuleSetting>>,
  name: string,
  catalogue: readonly RuleMeta[],
): ReadonlyMap<RuleId, RuleSetting> {
  const ids = presentIds(catalogue);
  const resolved = new Map<RuleId, RuleSetting>();
  for (const [id, setting] of Object.entries(settings)) {
    const present = presentId(id, ids, `${name}: rules`);
    if (resolved.has(present)) throw new UsageError(`${name}: rules: ${present} is set twice`);
    resolved.set(present, setting);
  }
  return resolved;
}

function allowEntries(
  entries: readonly (Omit<AllowEntry, 'rule'> & { readonly rule: string })[],
  name: string,
  catalogue: readonly RuleMeta[],
): AllowEntry[] {
  const ids = presentIds(catalogue);
  return entries.map((entry, at) => ({
    ...entry,
    rule: presentId(entry.rule, ids, `${name}: allow.${String(at)}.rule`),
  }));
}

/** Every id that a rule has or had. */
function presentIds(catalogue: readonly RuleMeta[]): ReadonlyMap<string, RuleId> {
  return new Map(
    catalogue.flatMap((rule) => [rule.id, ...(rule.formerIds ?? [])].map((id) => [id, rule.id])),
  );
}

function presentId(id: string, ids: ReadonlyMap<string, RuleId>, where: string): RuleId {
  const present = ids.get(id);
  if (present === undefined)
    throw new UsageError(`${where}: unknown rule ${shown(id)}${suggestion(id, ids.keys())}`);
  return present;
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    content,
  );
}

/** For the end of an error message: what was probably meant, or nothing. */
function suggestion(word: string, candidates: Iterable<string>): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length <= maxShownCharacters ? text : `${text.slice(0, maxShownCharacters)}…`;
}

type Optional<T> = { [K in keyof T]?: T[K] | undefined };

/** Leaves out what is undefined. */
function compact(content: Optional<Configuration>): Configuration {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
}
