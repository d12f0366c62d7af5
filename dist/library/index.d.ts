/**
 * The library: `import { scan } from 'modelaudit-action'`. What is exported here follows semantic versioning
 * (docs/library.md); nothing else of the package does.
 */
import type { FailOn, FailOnIncomplete, FileReport, Progress, RuleMeta, ScanReport, WeightsMode } from './core/types.js';
export { UsageError } from './core/errors.js';
export { version } from './core/version.js';
export type { Draft, Evidence, FailOn, FailOnIncomplete, FileReport, Finding, Issue, Json, Location, Outcome, Progress, RuleId, RuleMeta, ScanReport, Severity, SuppressedIssue, Verdict, } from './core/types.js';
/** The formats of the command line's `--format`. */
export type ReportFormat = 'text' | 'json' | 'sarif' | 'markdown' | 'html' | 'cyclonedx' | 'junit' | 'gitlab' | 'gitlab-codequality';
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
export declare const rules: readonly RuleMeta[];
/**
 * Scans files and folders, in sandboxed processes, without loading a model.
 * @throws UsageError for empty paths, URLs, globs that name nothing and a bad configuration; whatever goes wrong with a
 * file is in the report
 */
export declare function scan(paths: string | readonly string[], options?: ScanOptions): Promise<ScanReport>;
/**
 * The same, file by file as each is done, in no particular order. The findings are those before any policy: `failOn`,
 * `strict`, configuration and baseline count for the report of `scan` only. Leaving the loop ends the run.
 * @throws UsageError as `scan` does
 */
export declare function scanEach(paths: string | readonly string[], options?: ScanOptions): AsyncGenerator<FileReport, ScanReport, undefined>;
/** A report as text, in a format of the command line's `--format`. */
export declare function renderReport(report: ScanReport, format: ReportFormat): Promise<string>;
