import type { FileReport, Progress, RuleMeta, WeightsMode } from '../core/types.js';
import type { ResultCache } from './cache/result-cache.js';
import type { Select } from './discovery/narrow.js';
import type { PartialFile } from './discovery/resolve-pointers.js';
import type { KnownBadList } from './known-bad.js';
import type { EarlyScanner } from './pool/early-scanner.js';
import type { DescriptionWish, Job } from './protocol.js';

export interface ScanFilesRequest {
  /** Files and folders, absolute or relative to `workingDirectory`. */
  readonly paths: readonly string[];
  /** Absolute; what the report's paths are relative to. */
  readonly workingDirectory: string;
  /** Globs; only files that match one are scanned. */
  readonly include?: readonly string[] | undefined;
  /** Globs; files and folders that match one are left out. */
  readonly exclude?: readonly string[] | undefined;
  /** Which of the files found are wanted, by path; the others are neither scanned nor counted. Default: all. */
  readonly select?: Select | undefined;
  /** By path: files that stand in for those of the checkout. */
  readonly standIns?: ReadonlyMap<string, PartialFile> | undefined;
  readonly knownBad?: readonly KnownBadList[] | undefined;
  /** Patterns in RE2 syntax that no name and no text of a model may match. */
  readonly blacklist?: readonly string[] | undefined;
  /** Whether final layers of classifiers are measured; default `auto`. */
  readonly weights?: WeightsMode | undefined;
  /** Whether every file's SHA-256 is wanted; else only lists ask for it. */
  readonly hashes?: boolean | undefined;
  /** Whether the SHA-256 of files with findings is wanted: what accepts findings by content needs it. */
  readonly hashFindings?: boolean | undefined;
  /** Present where files are to be described besides. */
  readonly describe?: DescriptionWish | undefined;
  /** Whether it is wanted besides what models and their cards say of them, or only what they import. */
  readonly portraits?: Job['portrait'] | undefined;
  /** Results of earlier runs, or for later ones. */
  readonly cache?: ResultCache | undefined;
  /** Scanner processes. */
  readonly jobs: number;
  /** Whole run; default none. */
  readonly timeoutSeconds?: number | undefined;
  /** One file; default `limits.fileTimeoutSeconds`. */
  readonly fileTimeoutSeconds?: number | undefined;
  /** Larger files are not opened; default none. */
  readonly maxFileSizeBytes?: number | undefined;
  /**
   * For the command line, where the machine is the user's own: `snapshots/<rev>/x -> ../../blobs/<hash>` of a Hugging
   * Face cache is followed, and so is a path argument that leads out of the working directory through a link.
   */
  readonly allowHubCacheLinks?: boolean | undefined;
  /** Absolute path of the scanner process's script. */
  readonly scannerEntry: string;
  /** A scanner process that was started while the engine was loaded; used where this scan would start the same. */
  readonly early?: EarlyScanner | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Is told before the first file how many bytes have to be read whole, for their hashes. */
  readonly onWholeReads?: ((bytes: number) => void) | undefined;
  /** Is told of each file as soon as it is done, obstacles last. */
  readonly onFile?: ((report: FileReport) => void) | undefined;
  /** Ends the run early; the report then holds what was found. */
  readonly signal?: AbortSignal | undefined;
  /** Every rule that can fire. */
  readonly rules: readonly RuleMeta[];
}
