import type fc from 'fast-check';

/** A file that a generator made, under the name that its loader looks for. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What a container or the user says that it is, where bytes and name don't. */
  readonly asked?: { readonly expects: string; readonly profile?: string };
}

/** What knows how the files of one format are written. */
export interface Grammar {
  /** Whole files of which nothing runs: neither a warning nor a critical. */
  readonly genuine?: fc.Arbitrary<MadeFile>;
  /** Whole files with a call where the loader makes it: a critical, or what `least` says. */
  readonly hostile?: fc.Arbitrary<MadeFile>;
  /** What is said of a call that the loader makes, at least: a warning where docs say that it can't be more. */
  readonly least?: 'critical' | 'warning';
}
