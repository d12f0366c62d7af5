/** Rows of the tables about Python callables. */

/**
 * What a vetted rebuild function may be given at one position. `plain` is any data; `object` an instance, whatever of;
 * `storage` a torch storage; `type` a class; `empty` an empty mapping, an empty tuple or None; `builder` another rebuild function.
 * A trailing `?` makes a position optional, a trailing `*` lets it repeat.
 */
export type ArgumentKind =
  'plain' | 'int' | 'str' | 'bytes' | 'bool' | 'codec' | 'object' | 'storage' | 'type' | 'empty' | 'builder';
export type ArgumentPattern = ArgumentKind | `${ArgumentKind}?` | `${ArgumentKind}*`;

/** A prefix of dotted names (module or module and name) with the reason it stands in the table. */
export interface NameGroup {
  /** What the names do, as a finding says it: `runs a program`. */
  readonly effect: string;
  readonly source: string;
  /** Dotted names separated by blanks; each stands for itself and everything below it. */
  readonly names: string;
}
