import type { Draft } from '../../core/types.js';
import type { Job } from '../protocol.js';

/** A regular file to scan. */
export interface DiscoveredFile {
  /** As reports show it: relative to the working directory, with `/`; bytes that are no UTF-8 become U+FFFD. */
  readonly path: string;
  /** The absolute real path as the system has it. */
  readonly realPath: Buffer;
  /** Absolute real path of the folder that the file's siblings may come from. */
  readonly root: string;
  /** Bytes. */
  readonly size: number;
  readonly device: string;
  readonly inode: string;
  /** Set where it stands in for the file of this path. */
  readonly partial?: NonNullable<Job['partial']>;
}

/** Something under a scanned path that is not scanned, and the finding that says so. */
export interface Obstacle {
  readonly path: string;
  readonly draft: Draft;
  readonly outcome: 'skipped' | 'unreadable' | 'partial';
}

export interface Discovery {
  /** Sorted by path. */
  readonly files: readonly DiscoveredFile[];
  /** Sorted by path. */
  readonly obstacles: readonly Obstacle[];
  /** Sentences for the reader. */
  readonly notes: readonly string[];
}
