import { UsageError } from '../core/errors.js';
import { limits } from '../core/limits.js';
import { withoutTrailingSlashes } from '../core/paths.js';
import type { WeightsMode } from '../core/types.js';
import {
  type Baseline,
  catalogue,
  type ConfigurationFile,
  effectiveSettings,
  type KnownBadList,
  loadBaseline,
  type Overrides,
  parseKnownBad,
  type Settings,
} from '../scan.js';
import { configurationName } from '../policy/configuration.js';
import { type Checkout, fromRoot } from './checkout.js';
import type { Inputs } from './inputs.js';
import type { PolicyFiles } from './policy-files.js';

/** What is scanned and how it is judged: inputs, then configuration, then defaults. */
export interface Policy {
  readonly settings: Settings;
  /** Patterns; empty for the whole checkout. */
  readonly paths: readonly string[];
  /** Which setting the patterns come from, for messages. */
  readonly pathsFrom: string;
  /** Relative to the checkout's root, as the paths of the report are. */
  readonly exclude: readonly string[];
  readonly knownBad: readonly KnownBadList[];
  readonly blacklist: readonly string[];
  readonly weights: WeightsMode | undefined;
}

/** @throws UsageError */
export async function loadPolicy(inputs: Inputs, files: PolicyFiles, checkout: Checkout): Promise<Policy> {
  const file = await readConfiguration(inputs.config, files);
  const content = file?.content ?? {};
  const fromInput = inputs.paths.length > 0;
  return {
    settings: effectiveSettings(await overridesOf(inputs, files, checkout), file, 'critical'),
    paths: fromInput ? inputs.paths : (content.paths ?? []),
    pathsFrom: fromInput ? 'input paths' : `paths of ${file?.name ?? configurationName}`,
    exclude: (inputs.exclude ?? content.exclude ?? []).map((pattern) => anchored(pattern, checkout)),
    blacklist: [...(content.blacklist ?? []), ...inputs.blacklist],
    weights: inputs.weights ?? content.weights,
    knownBad: await readLists([...(content.knownBad ?? []), ...inputs.knownBad], files),
  };
}

async function overridesOf(inputs: Inputs, files: PolicyFiles, checkout: Checkout): Promise<Overrides> {
  const { failOn, failOnIncomplete, strict } = inputs;
  const baseline = await readBaseline(inputs.baseline, files);
  return { failOn, failOnIncomplete, strict, baseline, folder: fromRoot(checkout, checkout.folder) };
}

/** YAML and its validation are loaded only when there is a file to read. */
async function readConfiguration(
  given: string | undefined,
  files: PolicyFiles,
): Promise<ConfigurationFile | null> {
  const name = given ?? configurationName;
  const file = await files.read(name, limits.maxConfigurationBytes);
  if (file.kind === 'absent') {
    if (given !== undefined && !file.atBase) throw new UsageError(`input config: there is no file '${name}'`);
    return null;
  }
  const { loadConfiguration } = await import('../policy/configuration.js');
  return { name, content: await loadConfiguration(file.text, name, catalogue) };
}

/** A pull request that brings the first baseline is judged without it. */
async function readBaseline(name: string | undefined, files: PolicyFiles): Promise<Baseline | undefined> {
  if (name === undefined) return undefined;
  const file = await files.read(name, limits.maxBaselineBytes);
  if (file.kind === 'found') return loadBaseline(file.text, name);
  if (file.atBase) return undefined;
  throw new UsageError(
    `input baseline: there is no file '${name}'; modelaudit scan --write-baseline ${name} makes one`,
  );
}

async function readLists(names: readonly string[], files: PolicyFiles): Promise<KnownBadList[]> {
  const lists: KnownBadList[] = [];
  for (const name of new Set(names)) {
    const file = await files.read(name, limits.maxKnownBadBytes);
    if (file.kind === 'found') lists.push(parseKnownBad(file.text, name));
    else if (!file.atBase) throw new UsageError(`there is no known-bad list '${name}'`);
  }
  return lists;
}

/** Patterns are written relative to the working directory; one without a slash matches a name anywhere. */
function anchored(pattern: string, checkout: Checkout): string {
  const plain = withoutTrailingSlashes(pattern.replace(/^\.\//, ''));
  const folder = fromRoot(checkout, checkout.folder);
  if (folder === '' || !plain.includes('/')) return plain;
  return `${folder.replace(/[\\*?[\]{}()!+@|]/g, '\\$&')}/${plain}`;
}
