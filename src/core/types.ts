/** The vocabulary of the whole product. This folder imports nothing but itself. */

import type { ArtifactDescription } from './artifact-description.js';
import type { Portrait, Traits } from './portrait.js';

export type { ArtifactDescription, Table } from './artifact-description.js';
export type { Portrait, Traits } from './portrait.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type FormatId = string;
/** `<folder>/<what-the-file-does>`; an id is for ever, a rename adds `formerIds`. */
export type RuleId = `${string}/${string}`;
export type MaybePromise<T> = T | Promise<T>;

/** CONTRACT §1. `debug` is shown only with `--verbose`. */
export type Severity = 'critical' | 'warning' | 'info' | 'debug';
export type Precision = 'very-high' | 'high' | 'medium' | 'low';

/** How far a file was read (CONTRACT §1). Only `scanned` can ever be clean. */
export type Outcome = 'scanned' | 'partial' | 'unreadable' | 'timed-out' | 'skipped' | 'unrecognised';

export interface ByteRange {
  /** Bytes from the start of the artifact. */
  readonly offset: number;
  /** Bytes. */
  readonly length: number;
}

/** Random access to bytes. Synchronous, because it is only ever used in a disposable scanner process. */
export interface ByteSource {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /**
   * Reads exactly `length` bytes at `offset`. The result must not be written to.
   * @throws FormatError `unexpected-end` when the range is not inside the source
   */
  read(offset: number, length: number): Uint8Array;
  /** A window on the same bytes; nothing is copied. The same bounds as `read`. */
  slice(offset: number, length: number, name?: string): ByteSource;
  /** Of content that is decoded as it is read: whether this part can be had without decoding others. Else all can. */
  isAtHand?(offset: number, length: number): boolean;
}

/** A vote of one format on one artifact. `possible` counts only where a name or the container asks for it. */
export interface Claim {
  readonly confidence: 'certain' | 'likely' | 'possible';
  readonly because: string;
}

/** What one file may cost, shared by everything nested in it. Every method throws `LimitError` when spent. */
export interface Budget {
  /** Call in every loop that hostile input can prolong: looks at the clock and at resident memory. */
  check(): void;
  /** Charges bytes that come out of a decompressor or decoder. */
  chargeInflated(bytes: number): void;
}

export interface ParseContext {
  readonly budget: Budget;
  /** What the artifact is called: the file's name or the member's name. A hint, never proof. */
  readonly name: string;
  /** What the container knows of its child's loader, for example `torch`. */
  readonly profile?: string;
  /** Bytes that it takes where it, or what it stands in, is packed; undefined where nothing is. */
  readonly packedBytes?: number;
  /** What the artifacts that hold this one are called, outermost first. */
  readonly containers?: readonly string[];
  /** Another file of the scan root beside the scanned one, under the same budgets; undefined when there is none. */
  sibling(relativePath: string): ByteSource | undefined;
  /** The same for an artifact at any depth: what lies beside it in an archive, or beside the file. */
  beside?(relativePath: string): ByteSource | undefined;
  /** Takes a decoded text that the facts do not keep; present only where somebody looks for words in texts. */
  readonly text?: (text: string, at: ByteRange) => void;
  /** Whether final layers are measured; `true`: those of language models too. Default `auto`. */
  readonly weights?: WeightsMode;
  /** Whether any format would take this for its own: what nobody knows need not be decoded to its end. */
  readonly recognises?: (content: ByteSource, name: string) => boolean;
}

/** `auto`: the final layer of classifiers is measured, that of language models is not (CONTRACT §3). */
export type WeightsMode = 'auto' | 'true' | 'false';

/** An embedded artifact; the engine identifies it afresh. */
export interface Child {
  /** Name inside the parent, as written there. */
  readonly member: string;
  /** The format the container expects there; a `possible` claim of it is then parsed. */
  readonly expects?: FormatId;
  readonly profile?: string;
  /** Where the child's bytes stand in the parent, when they stand there unencoded. */
  readonly range?: ByteRange;
  /**
   * Where its bytes stand in the parent, when they stand there encoded; equal ranges are equal contents. What comes out
   * and is much longer has to be explained.
   */
  readonly packed?: ByteRange;
  /**
   * Bytes that the parent's own content declares for this child, apart from the container's directory: an array's shape
   * times its element, a tensor's storage. They explain as much of what comes out.
   */
  readonly declaredBytes?: number;
  /** Whether it is damage that no format knows it; false of links: the name promises nothing. Default: by the name. */
  readonly isPromised?: boolean;
  /** Another member of the same archive, seen from this one's folder: once it is unpacked, loaders find it there. */
  beside?(relativePath: string): ByteSource | undefined;
  /** @throws FormatError, LimitError */
  open(): MaybePromise<ByteSource>;
}

/** Damage or a barrier that the parser met and survived; the engine turns each into a `scan/…` finding. */
export interface Anomaly {
  readonly kind: 'damaged' | 'limit' | 'encrypted' | 'unsupported';
  readonly at: ByteRange;
  /** One neutral clause, for example `the stream ends inside the argument of BINUNICODE`. */
  readonly detail: string;
  /** Stable identity of this anomaly within its artifact, for fingerprints. */
  readonly key: string;
}

export interface Parsed<Facts> {
  readonly facts: Facts;
  readonly children: readonly Child[];
  readonly anomalies: readonly Anomaly[];
  /** What was understood; the rest of the artifact is unexplained. */
  readonly covered: readonly ByteRange[];
  /** What only reading the children shows: checksums of what is decoded as it is read. Asked once they were judged. */
  readonly afterChildren?: () => readonly Anomaly[];
}

export interface Location {
  readonly range?: ByteRange;
  /** 1-based, text formats only. */
  readonly line?: number;
  /** 1-based, text formats only. */
  readonly column?: number;
  /** A name inside the format: `opcode REDUCE`, `tensor blk.0.attn_q`. */
  readonly logical?: string;
  /** What happens at this step, in a trace. */
  readonly note?: string;
}

export interface Evidence {
  /** What would happen, in one sentence with the dynamic parts in it. */
  readonly message: string;
  /** Default: the rule's severity. */
  readonly severity?: Severity;
  readonly at: Location;
  /** The steps that lead there, first to last. */
  readonly trace?: readonly Location[];
  /** What makes this finding itself again after a release; never wording or offsets. */
  readonly key: string;
  /** How many occurrences this one finding stands for. Default 1. */
  readonly count?: number;
  readonly data?: { readonly [key: string]: Json };
}

export interface RuleMeta {
  readonly id: RuleId;
  /** What the file does, in the present tense; at most 255 characters. */
  readonly title: string;
  /** The worst severity the rule gives; evidence may carry a lower one. */
  readonly severity: Severity;
  /** `0.1` to `10.0` as code scanning reads it; critical above `9.0`. */
  readonly securitySeverity: string;
  readonly precision: Precision;
  /** `CWE-502`. */
  readonly cwe: readonly string[];
  readonly cve: readonly string[];
  readonly references: readonly string[];
  /** The release that brought the rule. */
  readonly since: string;
  readonly help: { readonly why: string; readonly fix: string };
  readonly formerIds?: readonly RuleId[];
  /** Trouble of the run, not of the file's content (CONTRACT §1): sets `has_errors`, never gates by severity. */
  readonly operational?: boolean;
  /** Severity under `--strict`, where it differs from what the evidence says. */
  readonly strictSeverity?: Severity;
}

export interface Rule<Facts> extends RuleMeta {
  check(facts: Facts): Iterable<Evidence>;
}

/** A table that `inspect` shows of an artifact, beyond its facts. */
export interface View {
  readonly title: string;
  readonly columns: readonly string[];
  /** Lazy: only the rows that are shown are made. */
  rows(): Iterable<readonly string[]>;
}

export interface Format {
  readonly id: FormatId;
  readonly title: string;
  /** Usual name endings with the dot, lower case. */
  readonly extensions: readonly string[];
  /** Link to the format's specification. */
  readonly spec: string;
  /** Whether loading this format can run code by design; decides how a contradicting name is judged. */
  readonly runsCode: boolean;
  /** `recognised`: the format is told apart, but what it holds is not judged in depth; absent where it is. */
  readonly depth?: 'recognised';
  /** Its artifacts are texts that people write and read: searched as they stand for what the user blacklists. */
  readonly isText?: true;
  /** Looks at the head (at most `limits.maxHeadBytes`), and at more of the source only where it must. Never throws. */
  identify(head: Uint8Array, source: ByteSource, name: string): Claim | undefined;
  /** Its parser and its rules, loaded when the first artifact of the format turns up: most scans meet few formats. */
  readonly reader: () => MaybePromise<AnyReader>;
}

/** How the artifacts of a format are read and judged. */
export interface Reader<Facts> {
  /** @throws FormatError when nothing can be made of the artifact, LimitError when a budget is spent before any fact */
  parse(source: ByteSource, context: ParseContext): MaybePromise<Parsed<Facts>>;
  readonly rules: readonly Rule<Facts>[];
  /** What `inspect` shows beyond the facts; neutral, and no part of a scan. */
  views?(source: ByteSource, facts: Facts, context: ParseContext): readonly View[];
  /** What the model says of itself, for inventories. */
  traits?(facts: Facts, source: ByteSource, context: ParseContext): Traits;
  /** Dotted names that loading looks up, for comparing two versions of a file. */
  imports?(facts: Facts): Iterable<string>;
}

/** What a rule of a format found, before the engine gives it a place. */
export interface Draft extends Evidence {
  readonly ruleId: RuleId;
  readonly severity: Severity;
}

export interface Inspection extends Omit<Parsed<unknown>, 'facts'> {
  readonly facts: unknown;
  readonly drafts: readonly Draft[];
  views?(): readonly View[];
  portrait?(): Portrait;
}

/** A reader whose facts are closed over. */
export interface AnyReader {
  readonly rules: readonly RuleMeta[];
  inspect(source: ByteSource, context: ParseContext): Promise<Inspection>;
}

/** A format as the engine sees it: its facts are closed over, so one registry holds all of them. */
export interface AnyFormat extends Omit<Format, 'reader'> {
  catalogue(): Promise<readonly RuleMeta[]>;
  inspect(source: ByteSource, context: ParseContext): Promise<Inspection>;
}

/** A finding with its place in the scan. */
export interface Finding extends Draft {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  /** The members that lead from the file to the artifact, outermost first. */
  readonly member: readonly string[];
  /** 32 hexadecimal digits, stable over releases and rewording (CONTRACT §4). */
  readonly fingerprint: string;
}

/** A finding after policy. */
export interface Issue extends Finding {
  /** Unix seconds. */
  readonly timestamp: number;
  /** Set where configuration changed the severity. */
  readonly changed?: { readonly severityBefore: Severity; readonly by: string };
  /** Whether a pull request brought it: the base version did not have it. Absent where nothing was compared. */
  readonly isNew?: boolean;
  /** Set where an entry of the configuration accepted this finding once and does not any more. */
  readonly lapsed?: { readonly reason: string; readonly expires: string };
}

export interface SuppressedIssue extends Issue {
  readonly suppression: { readonly by: string; readonly reason: string; readonly expires: string | null };
}

/** How far a run is. */
export interface Progress {
  readonly filesDone: number;
  readonly filesTotal: number;
  /** Bytes of the files that are done. */
  readonly bytesDone: number;
  /** The file that was done last, relative to the working directory. */
  readonly currentPath: string;
  /** Findings so far, before policy. */
  readonly findings: number;
  /** The file that has been in hand longest, where that is more than some seconds. */
  readonly slow?: { readonly path: string; readonly seconds: number };
}

export interface FileReport {
  readonly path: string;
  /** Bytes; 0 where it could not be found out. */
  readonly size: number;
  readonly formats: readonly FormatId[];
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** Seconds. */
  readonly duration: number;
  /** Bytes actually read from disk. */
  readonly bytesRead: number;
  /** Whether content or name says that it is a model; others are only counted. */
  readonly claimed: boolean;
  /** In lower-case hexadecimal digits, where it was asked for or a list needed it. */
  readonly sha256?: string;
  /** Present where portraits were asked for and the model says something. */
  readonly traits?: Traits;
  /** Dotted names that loading looks up; present where portraits were asked for and the file was read whole. */
  readonly imports?: readonly string[];
  /** Those of them that the base version of a pull request does not have; present where some were compared. */
  readonly newImports?: readonly string[];
  /** What was asked for of a file that is only partly at hand: nothing in this report is final. */
  readonly absent?: readonly ByteRange[];
  /** Present where the file was inspected. */
  readonly artifacts?: readonly ArtifactDescription[];
}

/** How a run compares with an earlier one whose findings are accepted. */
export interface BaselineComparison {
  /** The baseline's file, as the user calls it. */
  readonly file: string;
  /** Findings of this run that the baseline accepts. */
  readonly accepted: number;
  /** What the baseline holds of files that this run read whole and that do not have it any more. */
  readonly fixed: readonly FixedFinding[];
  /** What the baseline holds of files that this run did not see or did not read to their end. */
  readonly unseen: number;
}

export interface FixedFinding {
  readonly ruleId: RuleId;
  readonly path: string;
  readonly member: readonly string[];
  readonly fingerprint: string;
  readonly message: string;
}

export type Verdict = 'clean' | 'findings' | 'incomplete';
export type FailOn = 'critical' | 'warning' | 'info' | 'never';
export type FailOnIncomplete = 'true' | 'false' | 'all';

export interface ScanReport {
  readonly tool: { readonly name: string; readonly version: string };
  /** Unix seconds. */
  readonly startTime: number;
  /** Seconds. */
  readonly duration: number;
  /** Every rule that could have fired. */
  readonly rules: readonly RuleMeta[];
  /** Files that a format or a model-like name claims, sorted by path. */
  readonly files: readonly Omit<FileReport, 'findings' | 'claimed' | 'absent' | 'artifacts'>[];
  /** Sorted by path, member, severity, offset, rule. */
  readonly issues: readonly Issue[];
  readonly suppressed: readonly SuppressedIssue[];
  readonly verdict: Verdict;
  readonly hasErrors: boolean;
  /** Sum of the sizes of the files analysed. */
  readonly bytesScanned: number;
  readonly bytesRead: number;
  readonly filesIgnored: number;
  /** Ids of formats that analysed something, sorted. */
  readonly scannerNames: readonly FormatId[];
  readonly policy: {
    readonly failOn: FailOn;
    readonly failOnIncomplete: FailOnIncomplete;
    readonly strict: boolean;
    /** Whether only findings count that the pull request brought; what was not compared counts. */
    readonly failOnNew?: boolean;
    /** The configuration file in force, or null. */
    readonly configuration: string | null;
  };
  /** Present where a baseline was given. */
  readonly baseline?: BaselineComparison;
  /** Sentences for the reader that are no findings: submodules not checked out, nothing to scan. */
  readonly notes: readonly string[];
}
