import { UsageError } from '../core/errors.js';
import type { Severity, FailOn, FailOnIncomplete, WeightsMode } from '../core/types.js';
import { type InspectionFormat, inspectionFormats } from '../reports/inspection/index.js';
import { type ReportFormat, reportFormats } from '../reports/index.js';
import type { CommandName } from './options.js';
import { readTokens, type Tokens } from './tokens.js';
import { choose, parseCount, parseJobs, parsePattern, parseSeconds, parseSize } from '../shell/values.js';

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

export interface InspectArguments {
  readonly kind: 'inspect';
  readonly path: string;
  readonly format: InspectionFormat;
  readonly output: string | undefined;
  readonly rows: number;
  readonly from: number;
  readonly member: readonly string[] | undefined;
  readonly fileTimeoutSeconds: number | undefined;
  readonly verbose: boolean;
  readonly color: boolean;
}

export interface RulesArguments {
  readonly kind: 'rules';
  /** An id, or what ids and titles are searched for. */
  readonly words: readonly string[];
  readonly severity: Severity | undefined;
  /** Whether every rule found is explained; one alone always is. */
  readonly verbose: boolean;
  readonly format: InspectionFormat;
  readonly color: boolean;
}

export interface MergeArguments extends Pick<
  ScanArguments,
  'format' | 'output' | 'failOn' | 'failOnIncomplete' | 'explain' | 'verbose' | 'quiet' | 'color'
> {
  readonly kind: 'merge';
  readonly reports: readonly string[];
}

export type Arguments =
  | ScanArguments
  | InspectArguments
  | RulesArguments
  | MergeArguments
  | { readonly kind: 'help'; readonly command: CommandName }
  | { readonly kind: 'version'; readonly verbose: boolean };

/** @throws UsageError naming the option, its value and what is allowed */
export function readArguments(args: readonly string[]): Arguments {
  const tokens = readTokens(args);
  const { command, given } = tokens;
  if (given.has('help')) return { kind: 'help', command };
  if (given.has('version')) return { kind: 'version', verbose: given.has('verbose') };
  return readers[command](tokens);
}

const readers: Readonly<Record<CommandName, (tokens: Tokens) => Arguments>> = {
  scan: readScanArguments,
  inspect: readInspectArguments,
  rules: readRulesArguments,
  merge: readMergeArguments,
};

type ReadOne = <Value>(name: string, parse: (option: string, value: string) => Value) => Value | undefined;

/** Reads the last value of an option that may be given. */
function oneOf(given: Tokens['given']): ReadOne {
  return (name, parse) => {
    const value = given.get(name)?.at(-1);
    return value === undefined ? undefined : parse(`--${name}`, value);
  };
}

const defaultRows = 50;
const maxRows = 100_000;

function readInspectArguments({ given, operands }: Tokens): InspectArguments {
  const one = oneOf(given);
  const [path] = operands;
  if (path === undefined || operands.length > 1)
    throw new UsageError(`'inspect' takes one file; see inspect --help`);
  return {
    kind: 'inspect',
    path,
    format: one('format', readInspectionFormat) ?? 'text',
    output: one('output', nonEmpty),
    rows: one('rows', (name, value) => parseCount(name, value, 1, maxRows)) ?? defaultRows,
    from: one('from', (name, value) => parseCount(name, value, 0, Number.MAX_SAFE_INTEGER)) ?? 0,
    member: given.get('member'),
    fileTimeoutSeconds: one('file-timeout', parseSeconds),
    verbose: given.has('verbose'),
    color: !given.has('no-color'),
  };
}

function readRulesArguments({ given, operands }: Tokens): RulesArguments {
  const one = oneOf(given);
  return {
    kind: 'rules',
    words: operands,
    severity: one('severity', (name, value) => choose(name, value, ['critical', 'warning', 'info'])),
    verbose: given.has('verbose'),
    format: one('format', readInspectionFormat) ?? 'text',
    color: !given.has('no-color'),
  };
}

function readMergeArguments({ given, operands }: Tokens): MergeArguments {
  if (operands.length === 0) throw new UsageError(`'merge' takes JSON reports; see merge --help`);
  const one = oneOf(given);
  const { explain, verbose, quiet, color } = readAppearance(given);
  const appearance = { explain, verbose, quiet, color };
  return { kind: 'merge', reports: operands, ...readGate(one), ...readTarget(one), ...appearance };
}

function readTarget(one: ReadOne): Pick<ScanArguments, 'format' | 'output'> {
  return { format: one('format', readFormat) ?? 'text', output: one('output', nonEmpty) };
}

function readGate(one: ReadOne): Pick<ScanArguments, 'failOn' | 'failOnIncomplete'> {
  return {
    failOn: one('fail-on', (name, value) => choose(name, value, ['critical', 'warning', 'info', 'never'])),
    failOnIncomplete: one('fail-on-incomplete', (name, value) =>
      choose(name, value, ['true', 'false', 'all']),
    ),
  };
}

function readInspectionFormat(option: string, value: string): InspectionFormat {
  return choose(option, value, inspectionFormats);
}

function readScanArguments({ given, operands }: Tokens): ScanArguments {
  const one = oneOf(given);
  return {
    kind: 'scan',
    paths: operands,
    ...readTarget(one),
    ...readGate(one),
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
