/** From bytes to facts: what a parser is given and what it gives. */
import type { FormatId, MaybePromise, WeightsMode } from './terms.js';
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
    /**
     * So little speaks for it that it is withdrawn where the parser fails, and where it meets damage, no rule warns and
     * nothing is known or told of any child.
     */
    readonly isTentative?: boolean;
    /** Where what is claimed begins, if other bytes precede it: among the data of a compressed stream it is none. */
    readonly startsAt?: number;
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
    /** Whether what was read can hardly be anything else, however it breaks off: a tentative claim is kept then. */
    readonly isBorneOut?: boolean;
}
