/** Neutral facts about an HDF5 file: its tree, how elements are kept, and which other files it leads to. */

export interface DatasetFact {
  readonly path: string;
  /** `float32`, `vlen string`, `compound{…}`. */
  readonly type: string;
  /** Extents; null for the dataset without elements. */
  readonly shape: readonly number[] | null;
  readonly storage: 'compact' | 'contiguous' | 'chunked' | 'virtual';
  /** Bytes that its elements take in memory; those of variable length count 16 each. */
  readonly declaredBytes: number;
  /** Bytes from the start of the artifact to the object's header. */
  readonly offset: number;
}

/**
 * A name of another file that a reader opens when it follows the object: `external-link` for the object itself,
 * `external-storage` for the raw bytes of a dataset, `virtual-dataset` for datasets that another one shows.
 */
export interface OutsideReference {
  readonly kind: 'external-link' | 'external-storage' | 'virtual-dataset';
  readonly path: string;
  /** As written. */
  readonly file: string;
  /** The object in that file; empty for raw bytes. */
  readonly target: string;
  readonly offset: number;
}

export interface Hdf5Facts {
  /** Bytes. */
  readonly size: number;
  readonly superblock: { readonly version: number; readonly offset: number };
  readonly groups: number;
  /** All of them; `datasets` holds the first ones. */
  readonly datasetCount: number;
  readonly datasets: readonly DatasetFact[];
  /** Of the root group and what it holds: names that tell which library wrote the file. */
  readonly rootAttributes: readonly string[];
  readonly rootLinks: readonly string[];
  /** Whether the container says that Keras loads it. */
  readonly isKerasMember: boolean;
  readonly outside: readonly OutsideReference[];
  /** Whether more files are named than `outside` holds. */
  readonly hasMoreOutside: boolean;
  /** Links of types that only a program's own code can follow. */
  readonly userDefinedLinks: readonly string[];
}
