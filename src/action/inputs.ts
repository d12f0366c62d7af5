import { normalize } from 'node:path';
import { UsageError } from '../core/errors.js';
import { withoutTrailingSlashes } from '../core/paths.js';
import type { FailOn, FailOnIncomplete, WeightsMode } from '../core/types.js';
import { choose, parseJobs, parseSeconds, parseSize } from '../shell/values.js';
import type { Shard } from './shard.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the workflow says. Absent where configuration or a default decides. */
export interface Inputs {
  /** Patterns as written, one a line, without comments; empty for the whole checkout. */
  readonly paths: readonly string[];
  readonly exclude: readonly string[] | undefined;
  readonly workingDirectory: string;
  readonly config: string | undefined;
  readonly baseline: string | undefined;
  readonly failOn: FailOn | undefined;
  readonly failOnIncomplete: FailOnIncomplete | undefined;
  /** On pull requests only what the base version of a file did not have. */
  readonly failOnNew: boolean;
  readonly strict: boolean | undefined;
  readonly timeoutSeconds: number | undefined;
  readonly fileTimeoutSeconds: number | undefined;
  readonly maxFileSizeBytes: number | undefined;
  readonly knownBad: readonly string[];
  readonly blacklist: readonly string[];
  readonly weights: WeightsMode | undefined;
  readonly jobs: number | undefined;
  /** On pull requests only what they add or change. */
  readonly changedOnly: boolean;
  readonly shard: Shard | undefined;
  /** A folder with results of earlier runs. */
  readonly cache: string | undefined;
  /** Whether the objects of Git LFS pointers are read from the repository's server. */
  readonly fetchesLfs: boolean;
  readonly uploadSarif: 'auto' | 'true' | 'false';
  readonly category: string;
  readonly waitForProcessing: boolean;
  readonly sarifFile: string | undefined;
  readonly jsonFile: string | undefined;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly checkRun: boolean;
  readonly reviewComments: boolean;
  /** What the upload belongs to, when the workflow knows better than the event. */
  readonly analysed: { readonly ref: string; readonly commit: string } | undefined;
  readonly token: string;
}

const maxCategoryCharacters = 200;

/** @throws UsageError naming the input, the value and what is allowed */
export function readInputs(environment: Environment): Inputs {
  const given = (name: string): string => givenInput(environment, name);
  const one = <Value>(name: string, parse: (label: string, value: string) => Value): Value | undefined =>
    given(name) === '' ? undefined : parse(`input ${name}`, given(name));
  return {
    paths: lines('input paths', given('paths')),
    exclude: one('exclude', lines),
    workingDirectory: one('working-directory', plain) ?? '.',
    config: one('config', plain),
    baseline: one('baseline', plain),
    failOn: one('fail-on', (label, value) => choose(label, value, ['critical', 'warning', 'info', 'never'])),
    failOnIncomplete: one('fail-on-incomplete', (label, value) =>
      choose(label, value, ['true', 'false', 'all']),
    ),
    failOnNew: one('fail-on-new', parseBoolean) ?? false,
    strict: one('strict', parseBoolean),
    timeoutSeconds: one('timeout', parseSeconds),
    fileTimeoutSeconds: one('file-timeout', parseSeconds),
    maxFileSizeBytes: one('max-file-size', parseSize),
    knownBad: lines('input known-bad', given('known-bad')),
    blacklist: lines('input blacklist', given('blacklist')),
    weights: one('weights', (label, value) => choose(label, value, ['auto', 'true', 'false'])),
    jobs: one('jobs', parseJobs),
    changedOnly: one('changed-only', parseBoolean) ?? false,
    shard: one('shard', parseShard),
    cache: one('cache', parseCache),
    fetchesLfs: one('lfs', (label, value) => choose(label, value, ['pointers', 'fetch'])) === 'fetch',
    uploadSarif:
      one('upload-sarif', (label, value) => choose(label, value, ['auto', 'true', 'false'])) ?? 'auto',
    category: one('category', parseCategory) ?? 'modelaudit',
    waitForProcessing: one('wait-for-processing', parseBoolean) ?? true,
    ...readReportFiles(one('sarif-file', plain), one('json-file', plain)),
    annotations: one('annotations', parseBoolean) ?? true,
    summary: one('summary', parseBoolean) ?? true,
    checkRun: one('check-run', parseBoolean) ?? false,
    reviewComments: one('review-comments', parseBoolean) ?? false,
    analysed: readAnalysed(given('ref'), given('sha')),
    token: given('token'),
  };
}

/** The runner passes an input as a variable: upper case, spaces as `_`, dashes kept. Unset and empty are the same. */
function givenInput(environment: Environment, name: string): string {
  return environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
}

/** `true` says no place: the folder that the workflow restores and saves has to be named. */
function parseCache(label: string, value: string): string | undefined {
  if (value === 'true')
    throw new UsageError(
      `${label} is false, or a folder that actions/cache restores and saves, such as \${{ runner.temp }}/modelaudit-cache`,
    );
  return value === 'false' ? undefined : plain(label, value);
}

function lines(label: string, text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => plain(label, line));
}

/** No path holds a control character by chance. */
function plain(label: string, value: string): string {
  if (/\p{Cc}/u.test(value)) {
    throw new UsageError(`${label}: control characters are not allowed, as in '${value}'`);
  }
  return value;
}

function parseBoolean(label: string, value: string): boolean {
  return choose(label, value, ['true', 'false']) === 'true';
}

const maxShards = 256;

function parseShard(label: string, value: string): Shard {
  const match = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(value);
  const [index, total] = [Number(match?.[1]), Number(match?.[2])];
  if (!(index <= total && total <= maxShards)) {
    throw new UsageError(
      `${label} is the share of this job, such as 2/5, of at most ${String(maxShards)}, not '${value}'`,
    );
  }
  return { index, total };
}

/** The slash that ends a category in SARIF is added by the report. */
function parseCategory(label: string, value: string): string {
  const category = withoutTrailingSlashes(plain(label, value));
  if (category === '' || category === '/' || category.length > maxCategoryCharacters) {
    throw new UsageError(
      `${label} is a name of 1 to ${String(maxCategoryCharacters)} characters, not '${value}'`,
    );
  }
  return category;
}

/** The second would replace the first. */
function readReportFiles(
  sarifFile: string | undefined,
  jsonFile: string | undefined,
): Pick<Inputs, 'sarifFile' | 'jsonFile'> {
  if (sarifFile !== undefined && jsonFile !== undefined && normalize(sarifFile) === normalize(jsonFile)) {
    throw new UsageError(`inputs sarif-file and json-file name the same file, '${jsonFile}'`);
  }
  return { sarifFile, jsonFile };
}

function readAnalysed(ref: string, sha: string): Inputs['analysed'] {
  if (ref === '' && sha === '') return undefined;
  if (ref === '' || sha === '') throw new UsageError('inputs ref and sha are a pair: give both or neither');
  if (!/^refs\/(heads|tags|pull)\/[^\p{Cc}]+$/u.test(ref)) {
    throw new UsageError(`input ref starts with refs/heads/, refs/tags/ or refs/pull/, not '${ref}'`);
  }
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/i.test(sha)) {
    throw new UsageError(`input sha is a full commit id of 40 or 64 hexadecimal digits, not '${sha}'`);
  }
  return { ref, commit: sha };
}
