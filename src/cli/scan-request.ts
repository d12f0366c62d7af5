import { UsageError } from '../core/errors.js';
import { limits } from '../core/limits.js';
import {
  type Baseline,
  catalogue,
  type ConfigurationFile,
  effectiveSettings,
  type KnownBadList,
  loadBaseline,
  parseKnownBad,
  type ScanRequest,
} from '../scan.js';
import { configurationName } from '../policy/configuration.js';
import type { ScanArguments } from './arguments.js';
import { readTextFile } from '../shell/read-text-file.js';

/** Options beat the configuration file; lists of known files and blacklists add up. @throws UsageError */
export async function buildRequest(given: ScanArguments, workingDirectory: string): Promise<ScanRequest> {
  const file = await readConfiguration(given.configuration);
  const paths = given.paths.length > 0 ? given.paths : (file?.content.paths ?? []);
  if (paths.length === 0) throw new UsageError('nothing to scan: name a file or a folder, or see --help');
  const exclude = given.exclude ?? file?.content.exclude;
  return {
    paths,
    workingDirectory,
    settings: effectiveSettings({ ...given, baseline: await readBaseline(given) }, file, 'warning'),
    knownBad: [...(file?.content.knownBad ?? []), ...given.knownBad].map(readKnownBad),
    blacklist: [...(file?.content.blacklist ?? []), ...given.blacklist],
    weights: given.weights ?? file?.content.weights,
    ...forInventory(given),
    hashFindings: given.writeBaseline !== undefined,
    allowHubCacheLinks: true,
    ...(given.include === undefined ? {} : { include: given.include }),
    ...(exclude === undefined ? {} : { exclude }),
    ...readBudgets(given),
  };
}

/** An inventory names files by their hashes, and says what they are. */
function forInventory({ format, hashes }: ScanArguments): Pick<ScanRequest, 'hashes' | 'portraits'> {
  return format === 'cyclonedx' ? { hashes: true, portraits: 'whole' } : { hashes };
}

function readBudgets(given: ScanArguments): Partial<ScanRequest> {
  const { jobs, timeoutSeconds, fileTimeoutSeconds, maxFileSizeBytes } = given;
  return {
    ...(jobs === undefined ? {} : { jobs }),
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    ...(fileTimeoutSeconds === undefined ? {} : { fileTimeoutSeconds }),
    ...(maxFileSizeBytes === undefined ? {} : { maxFileSizeBytes }),
  };
}

/** YAML and its validation are loaded only when there is a file to read. */
async function readConfiguration(choice: ScanArguments['configuration']): Promise<ConfigurationFile | null> {
  if (choice.from === 'none') return null;
  const name = choice.from === 'file' ? choice.path : configurationName;
  const text = readTextFile(name, limits.maxConfigurationBytes);
  if (text === undefined) {
    if (choice.from === 'default') return null;
    throw new UsageError(`there is no configuration file '${name}'`);
  }
  const { loadConfiguration } = await import('../policy/configuration.js');
  return { name, content: await loadConfiguration(text, name, catalogue) };
}

/** A baseline that is about to be written for the first time need not be there yet. */
async function readBaseline({ baseline, writeBaseline }: ScanArguments): Promise<Baseline | undefined> {
  if (baseline === undefined) return undefined;
  const text = readTextFile(baseline, limits.maxBaselineBytes);
  if (text === undefined) {
    if (writeBaseline === baseline) return undefined;
    throw new UsageError(`there is no baseline '${baseline}'; --write-baseline ${baseline} makes one`);
  }
  return loadBaseline(text, baseline);
}

function readKnownBad(path: string): KnownBadList {
  const text = readTextFile(path, limits.maxKnownBadBytes);
  if (text === undefined) throw new UsageError(`there is no known-bad list '${path}'`);
  return parseKnownBad(text, path);
}
