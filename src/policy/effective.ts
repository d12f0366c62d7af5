import type { FailOn, FailOnIncomplete, RuleId } from '../core/types.js';
import type { AllowEntry } from './allow.js';
import type { Baseline } from './baseline.js';
import type { Configuration, RuleSetting } from './configuration.js';

/** The policy in force for one run. */
export interface Settings {
  readonly failOn: FailOn;
  readonly failOnIncomplete: FailOnIncomplete;
  readonly strict: boolean;
  readonly rules: ReadonlyMap<RuleId, RuleSetting>;
  readonly trustedPackages: readonly string[];
  readonly allow: readonly AllowEntry[];
  readonly baseline: Baseline | undefined;
  /** The folder that paths of allow entries and baseline are relative to, as the report's paths name it; mostly ''. */
  readonly folder: string;
  /** The configuration file in force, as the report names it, or null. */
  readonly configuration: string | null;
}

/** What options or inputs say; a key that the user did not give is absent or undefined. */
export interface Overrides {
  readonly failOn?: FailOn | undefined;
  readonly failOnIncomplete?: FailOnIncomplete | undefined;
  readonly strict?: boolean | undefined;
  readonly baseline?: Baseline | undefined;
  readonly folder?: string | undefined;
}

export interface ConfigurationFile {
  /** How the report names the file. */
  readonly name: string;
  readonly content: Configuration;
}

/**
 * Options beat the file, the file beats the defaults.
 * @param defaultFailOn `warning` on the command line, `critical` in the action
 */
export function effectiveSettings(
  overrides: Overrides,
  file: ConfigurationFile | null,
  defaultFailOn: FailOn,
): Settings {
  const content = file?.content ?? {};
  return {
    failOn: overrides.failOn ?? content.failOn ?? defaultFailOn,
    failOnIncomplete: overrides.failOnIncomplete ?? content.failOnIncomplete ?? 'true',
    strict: overrides.strict ?? content.strict ?? false,
    rules: content.rules ?? new Map(),
    trustedPackages: content.trustedPackages ?? [],
    allow: content.allow ?? [],
    baseline: overrides.baseline,
    folder: overrides.folder ?? '',
    configuration: file?.name ?? null,
  };
}
