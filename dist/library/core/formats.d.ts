/** What the engine knows of a format. */
import type { ByteSource, Claim, ParseContext, Parsed } from './parsing.js';
import type { Portrait, Traits } from './portrait.js';
import type { Draft, Rule, RuleMeta } from './rules.js';
import type { FormatId, MaybePromise } from './terms.js';
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
