import type { ByteRange } from './types.js';
/**
 * An answer, not a bug: formats are told apart by trying, a hundred thousand times in a large archive, and a trace of the
 * stack would cost more than the trial.
 */
declare class Answer extends Error {
    constructor(detail: string);
}
/** The scanned file does not keep to its format. Parsers throw this and `LimitError`, nothing else. */
export declare class FormatError extends Answer {
    readonly name = "FormatError";
    /** Kebab-case, for example `unexpected-end`. */
    readonly code: string;
    readonly at: ByteRange;
    constructor(code: string, at: ByteRange, detail: string);
}
/** A budget of `core/limits.ts` is spent. */
export declare class LimitError extends Answer {
    readonly name = "LimitError";
    readonly limit: string;
    readonly allowed: number;
    constructor(limit: string, allowed: number, detail: string);
}
/** The user asked for something that can't be done. Shown as one line, exit status 2, no stack. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
}
export {};
