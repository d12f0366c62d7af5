/** The words that everything here is said in. */
export type Json = null | boolean | number | string | readonly Json[] | {
    readonly [key: string]: Json;
};
export type FormatId = string;
/** `<folder>/<what-the-file-does>`; an id is for ever, a rename adds `formerIds`. */
export type RuleId = `${string}/${string}`;
export type MaybePromise<T> = T | Promise<T>;
/** `debug` is shown only with `--verbose`. */
export type Severity = 'critical' | 'warning' | 'info' | 'debug';
export type Precision = 'very-high' | 'high' | 'medium' | 'low';
/** How far a file was read. Only `scanned` can ever be clean. */
export type Outcome = 'scanned' | 'partial' | 'unreadable' | 'timed-out' | 'skipped' | 'unrecognised';
/** `auto`: the final layer of classifiers is measured, that of language models is not. */
export type WeightsMode = 'auto' | 'true' | 'false';
export type Verdict = 'clean' | 'findings' | 'incomplete';
export type FailOn = 'critical' | 'warning' | 'info' | 'never';
export type FailOnIncomplete = 'true' | 'false' | 'all';
