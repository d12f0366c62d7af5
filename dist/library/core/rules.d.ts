/** From facts to evidence. */
import type { ByteRange } from './parsing.js';
import type { Json, Precision, RuleId, Severity } from './terms.js';
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
    readonly data?: {
        readonly [key: string]: Json;
    };
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
    readonly help: {
        readonly why: string;
        readonly fix: string;
    };
    readonly formerIds?: readonly RuleId[];
    /** Trouble of the run, not of the file's content: sets `has_errors`, never gates by severity. */
    readonly operational?: boolean;
    /** Severity under `--strict`, where it differs from what the evidence says. */
    readonly strictSeverity?: Severity;
}
export interface Rule<Facts> extends RuleMeta {
    check(facts: Facts): Iterable<Evidence>;
}
/** What a rule of a format found, before the engine gives it a place. */
export interface Draft extends Evidence {
    readonly ruleId: RuleId;
    readonly severity: Severity;
}
