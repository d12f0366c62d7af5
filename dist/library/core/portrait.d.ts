/** What a model says of itself: its author's words, for inventories, never for a judgement. */
export interface Traits {
    readonly name?: string;
    /** An SPDX id, or words. */
    readonly license?: string;
    /** The architecture, or the class of the outermost object. */
    readonly architecture?: string;
    /** The kind of architecture: `llama`, `bert`. */
    readonly family?: string;
    readonly task?: string;
    /** What it takes and gives, as the model names it: `pixel_values: float[1, 3, 224, 224]`. */
    readonly inputs?: readonly string[];
    readonly outputs?: readonly string[];
}
/** What a file is, apart from what is wrong with it. */
export interface Portrait {
    readonly traits: Traits;
    /** Dotted names that loading looks up, sorted, each once. */
    readonly imports: readonly string[];
}
