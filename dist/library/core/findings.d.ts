/** What is said of a file, before and after policy. */
import type { Draft } from './rules.js';
import type { Severity } from './terms.js';
/** A finding with its place in the scan. */
export interface Finding extends Draft {
    /** Relative to the working directory, with `/`. */
    readonly path: string;
    /** The members that lead from the file to the artifact, outermost first. */
    readonly member: readonly string[];
    /** 32 hexadecimal digits, stable over releases and rewording. */
    readonly fingerprint: string;
}
/** A finding after policy. */
export interface Issue extends Finding {
    /** Unix seconds. */
    readonly timestamp: number;
    /** Set where configuration changed the severity. */
    readonly changed?: {
        readonly severityBefore: Severity;
        readonly by: string;
    };
    /** Whether a pull request brought it: the base version did not have it. Absent where nothing was compared. */
    readonly isNew?: boolean;
    /** Set where an entry of the configuration accepted this finding once and does not any more. */
    readonly lapsed?: {
        readonly reason: string;
        readonly expires: string;
    };
}
export interface SuppressedIssue extends Issue {
    readonly suppression: {
        readonly by: string;
        readonly reason: string;
        readonly expires: string | null;
    };
}
