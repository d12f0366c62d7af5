import { UsageError } from '../core/errors.js';
import type { FailOn, FailOnIncomplete, WeightsMode } from '../core/types.js';
import { type ReportFormat, reportFormats } from '../reports/index.js';
import type { CommandName } from './options.js';
import { readTokens, type Tokens } from './tokens.js';
import { choose, parseJobs, parsePattern, parseSeconds, parseSize } from '../shell/values.js';

export interface ScanArguments {
  readonly kind: 'scan';
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  readonly output: string | undefined;
  readonly failOn: FailOn | undefined;
  readonly failOnIncomplete: FailOnIncomplete | undefined;
  readonly strict: boolean | undefined;
  readonly timeoutSeconds: number | undefined;
  readonly fileTimeoutSeconds: number | undefined;
  readonly maxFileSizeBytes: number | undefined;
  readonly knownBad: readonly string[];
  readonly blacklist: readonly string[];
  readonly weights: WeightsMode | undefined;
  readonly hashes: boolean;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  /** A path, `default`, or `none`. */
  readonly configuration:
    { readonly from: 'file'; readonly path: string } | { readonly from: 'default' | 'none' };
  readonly include: readonly string[] | undefined;
  readonly exclude: readonly string[] | undefined;
  readonly jobs: number | undefined;
  readonly explain: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly progress: boolean;
}

export type Arguments =
  | ScanArguments
  | { readonly kind: 'help'; readonly command: CommandName }
  | { readonly kind: 'version' }
  | { readonly kind: 'rules'; readonly id: string | undefined; readonly color: boolean };

/** @throws UsageError naming the option, its value and what is allowed */
export function readArguments(args: readonly string[]): Arguments {
  const tokens = readTokens(args);
  const { command, given, operands } = tokens;
  if (given.has('help')) return { kind: 'help', command };
  if (given.has('version')) return { kind: 'version' };
  if (command === 'scan') return readScanArguments(tokens);
  if (operands.length > 1) throw new UsageError(`'rules' explains one rule at a time`);
  return { kind: 'rules', id: operands[0], color: !given.has('no-color') };
}

function readScanArguments({ given, operands }: Tokens): ScanArguments {
  const one = <Value>(name: string, parse: (option: string, value: string) => Value): Value | undefined => {
    const value = given.get(name)?.at(-1);
    return value === undefined ? undefined : parse(`--${name}`, value);
  };
  return {
    kind: 'scan',
    paths: operands,
    format: one('format', readFormat) ?? 'text',
    output: one('output', nonEmpty),
    failOn: one('fail-on', (name, value) => choose(name, value, ['critical', 'warning', 'info', 'never'])),
    failOnIncomplete: one('fail-on-incomplete', (name, value) =>
      choose(name, value, ['true', 'false', 'all']),
    ),
    strict: given.has('strict') ? true : undefined,
    timeoutSeconds: one('timeout', parseSeconds),
    fileTimeoutSeconds: one('file-timeout', parseSeconds),
    maxFileSizeBytes: one('max-file-size', parseSize),
    jobs: one('jobs', parseJobs),
    knownBad: given.get('known-bad') ?? [],
    blacklist: given.get('blacklist')?.map((value) => parsePattern('--blacklist', value)) ?? [],
    weights: one('weights', (name, value) => choose(name, value, ['auto', 'true', 'false'])),
    hashes: given.has('hashes'),
    baseline: one('baseline', nonEmpty),
    writeBaseline: one('write-baseline', nonEmpty),
    configuration: readConfigurationChoice(given),
    include: given.get('include')?.map((value) => parsePattern('--include', value)),
    exclude: given.get('exclude')?.map((value) => parsePattern('--exclude', value)),
    ...readAppearance(given),
  };
}

function readAppearance(
  given: Tokens['given'],
): Pick<ScanArguments, 'explain' | 'verbose' | 'quiet' | 'color' | 'progress'> {
  if (given.has('quiet') && given.has('verbose'))
    throw new UsageError('--quiet and --verbose exclude each other');
  return {
    explain: given.has('explain'),
    verbose: given.has('verbose'),
    quiet: given.has('quiet'),
    color: !given.has('no-color'),
    progress: !given.has('no-progress') && !given.has('quiet'),
  };
}

function readFormat(option: string, value: string): ReportFormat {
  return choose(option, value, reportFormats);
}

function nonEmpty(option: string, value: string): string {
  if (value === '') throw new UsageError(`${option} needs a value`);
  return value;
}

function readConfigurationChoice(given: Tokens['given']): ScanArguments['configuration'] {
  const path = given.get('config')?.at(-1);
  if (path !== undefined && given.has('no-config'))
    throw new UsageError('--config and --no-config exclude each other');
  if (path !== undefined) return { from: 'file', path: nonEmpty('--config', path) };
  return { from: given.has('no-config') ? 'none' : 'default' };
}
