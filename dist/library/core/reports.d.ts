/** What a run comes to. */
import type { Finding, Issue, SuppressedIssue } from './findings.js';
import type { ByteRange } from './parsing.js';
import type { Traits } from './portrait.js';
import type { RuleMeta } from './rules.js';
import type { FailOn, FailOnIncomplete, FormatId, Json, Outcome, RuleId, Verdict } from './terms.js';
/** What one format reads in one artifact, for a reader; bounded, secrets masked. */
export interface ArtifactDescription {
    /** The members that lead from the file to the artifact, outermost first. */
    readonly member: readonly string[];
    readonly format: FormatId;
    /** The format's title. */
    readonly title: string;
    /** Why the format takes it for its own. */
    readonly because: string;
    /** Bytes. */
    readonly size: number;
    /** Names of what it holds. */
    readonly children: readonly string[];
    readonly facts: Json;
    readonly tables: readonly Table[];
}
/** A view, cut to the rows that were asked for. */
export interface Table {
    readonly title: string;
    readonly columns: readonly string[];
    /** Number of the first row, from 0. */
    readonly from: number;
    readonly rows: readonly (readonly string[])[];
    /** Whether rows follow that are not here. */
    readonly hasMore: boolean;
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
    readonly slow?: {
        readonly path: string;
        readonly seconds: number;
    };
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
export interface ScanReport {
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
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
