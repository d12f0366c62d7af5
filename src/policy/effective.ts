import type { FailOn, FailOnIncomplete, RuleId } from '../core/types.js';
import type { Configuration, RuleSetting } from './configuration.js';

/** The policy in force for one run. */
export interface Settings {
  readonly failOn: FailOn;
  readonly failOnIncomplete: FailOnIncomplete;
  readonly strict: boolean;
  readonly rules: ReadonlyMap<RuleId, RuleSetting>;
  readonly trustedPackages: readonly string[];
  /** The configuration file in force, as the report names it, or null. */
  readonly configuration: string | null;
}

/** What options or inputs say; a key that the user did not give is absent or undefined. */
export interface Overrides {
  readonly failOn?: FailOn | undefined;
  readonly failOnIncomplete?: FailOnIncomplete | undefined;
  readonly strict?: boolean | undefined;
}

export interface ConfigurationFile {
  /** How the report names the file. */
  readonly name: string;
  readonly content: Configuration;
}

/**
 * Options beat the file, the file beats the defaults (CONTRACT §7).
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
    configuration: file?.name ?? null,
  };
}
