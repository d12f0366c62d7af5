/**
 * The library: `import { scan } from 'modelaudit-action'`. What is exported here follows semantic versioning
 * (docs/library.md); nothing else of the package does.
 */

import { UsageError } from './core/errors.js';
import type {
  FailOn,
  FailOnIncomplete,
  FileReport,
  Progress,
  RuleMeta,
  ScanReport,
  WeightsMode,
} from './core/types.js';
import { loadRenderer } from './reports/index.js';
import { catalogue, effectiveSettings, scan as run, type ScanRequest } from './scan.js';

export { UsageError } from './core/errors.js';
export { version } from './core/version.js';
export type {
  Draft,
  Evidence,
  FailOn,
  FailOnIncomplete,
  FileReport,
  Finding,
  Issue,
  Json,
  Location,
  Outcome,
  Progress,
  RuleId,
  RuleMeta,
  ScanReport,
  Severity,
  SuppressedIssue,
  Verdict,
} from './core/types.js';

/** The formats of the command line's `--format`. */
export type ReportFormat =
  'text' | 'json' | 'sarif' | 'markdown' | 'html' | 'cyclonedx' | 'junit' | 'gitlab' | 'gitlab-codequality';

/** What a scan may be told; everything has a default. */
export interface ScanOptions {
  /** What relative paths are relative to, in `paths` and in the report; default: the process's working directory. */
  readonly workingDirectory?: string;
  /** Globs; only files that match one are scanned. */
  readonly include?: readonly string[];
  /** Globs; files and folders that match one are left out. */
  readonly exclude?: readonly string[];
  /** The severity that makes the verdict `findings`; default `warning`. */
  readonly failOn?: FailOn;
  readonly failOnIncomplete?: FailOnIncomplete;
  /** Report unvetted classes and formats that are only recognised as warnings; default false. */
  readonly strict?: boolean;
  /** Text of a configuration file (docs/configuration.md); options beat it. Default: none, whatever lies in the folder. */
  readonly configuration?: string;
  /** Text of a baseline file, as the command line writes it. */
  readonly baseline?: string;
  /** Patterns (RE2) that no name and no text of a model may match. */
  readonly blacklist?: readonly string[];
  readonly weights?: WeightsMode;
  /** Whether the SHA-256 of every file is wanted; default false. */
  readonly hashes?: boolean;
  /** Scanner processes; default: one per core, at most 8. */
  readonly jobs?: number;
  /** Seconds for the whole run; default none. */
  readonly timeoutSeconds?: number;
  /** Seconds for one file; default 120. */
  readonly fileTimeoutSeconds?: number;
  /** Larger files are not opened; default none. */
  readonly maxFileSizeBytes?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the run early; the report then holds what was found. */
  readonly signal?: AbortSignal;
}

/** Every rule that can fire, sorted by id. */
export const rules: readonly RuleMeta[] = catalogue;

/**
 * Scans files and folders, in sandboxed processes, without loading a model.
 * @throws UsageError for empty paths, URLs, globs that name nothing and a bad configuration; whatever goes wrong with a
 * file is in the report
 */
export async function scan(
  paths: string | readonly string[],
  options: ScanOptions = {},
): Promise<ScanReport> {
  return run(await requestOf(paths, options));
}

/**
 * The same, file by file as each is done, in no particular order. The findings are those before any policy: `failOn`,
 * `strict`, configuration and baseline count for the report of `scan` only. Leaving the loop ends the run.
 * @throws UsageError as `scan` does
 */
export async function* scanEach(
  paths: string | readonly string[],
  options: ScanOptions = {},
): AsyncGenerator<FileReport, ScanReport, undefined> {
  const stop = new AbortController();
  const signal = options.signal === undefined ? stop.signal : AbortSignal.any([options.signal, stop.signal]);
  const queue = new Queue<FileReport>();
  const request = await requestOf(paths, { ...options, signal });
  const report = run({
    ...request,
    onFile: (file) => {
      queue.push(file);
    },
  });
  report.then(
    () => {
      queue.end();
    },
    () => {
      queue.end();
    },
  );
  try {
    yield* queue;
    return await report;
  } finally {
    stop.abort();
  }
}

/** A report as text, in a format of the command line's `--format`. */
export async function renderReport(report: ScanReport, format: ReportFormat): Promise<string> {
  return (await loadRenderer(format))(report, {});
}

async function requestOf(paths: string | readonly string[], options: ScanOptions): Promise<ScanRequest> {
  const list = typeof paths === 'string' ? [paths] : paths;
  if (list.length === 0) throw new UsageError('nothing to scan: name a file or a folder');
  const { workingDirectory = process.cwd(), configuration, baseline, ...rest } = options;
  const file = configuration === undefined ? null : await readConfiguration(configuration);
  const settings = effectiveSettings({ ...options, baseline: await readBaseline(baseline) }, file, 'warning');
  const { exclude, blacklist, weights } = file?.content ?? {};
  return { exclude, blacklist, weights, ...rest, paths: list, workingDirectory, settings };
}

async function readConfiguration(text: string) {
  const { loadConfiguration } = await import('./policy/configuration.js');
  const name = 'the configuration';
  return { name, content: await loadConfiguration(text, name, catalogue) };
}

async function readBaseline(text: string | undefined) {
  if (text === undefined) return undefined;
  return (await import('./policy/baseline.js')).loadBaseline(text, 'the baseline');
}

/** Hands items over in the order in which they come. */
class Queue<Item> implements AsyncIterable<Item> {
  readonly #items: Item[] = [];
  #wake: (() => void) | undefined;
  #ended = false;

  push(item: Item): void {
    this.#items.push(item);
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for (;;) {
      const item = this.#items.shift();
      if (item !== undefined) yield item;
      else if (this.#ended) return;
      else await this.#more();
    }
  }

  async #more(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }
}
