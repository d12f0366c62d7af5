/** What the parent and a scanner process say to each other, one JSON value a line. */

import type {
  ArtifactDescription,
  ByteRange,
  Draft,
  FormatId,
  Outcome,
  Portrait,
  WeightsMode,
} from '../core/types.js';
import type { Watchwords } from './watch-list.js';

/** Parent to child, before the first job: what holds for all of them. */
export interface ScanSettings {
  readonly watch: Watchwords;
  readonly weights: WeightsMode;
}

/** Which part of a description is wanted. */
export interface DescriptionWish {
  /** First row of each table, from 0. */
  readonly from: number;
  /** Rows of each table and items of each list. */
  readonly rows: number;
  /** Only this artifact and what it holds. */
  readonly member?: readonly string[] | undefined;
}

/** Parent to child. */
export interface Job {
  readonly id: number;
  /** Absolute real path; its bytes in base64, because names need not be UTF-8. */
  readonly pathBase64: string;
  /** The file's own name, decoded leniently: a hint for formats. */
  readonly name: string;
  /** Absolute real path of the folder that siblings may come from. */
  readonly root: string;
  readonly device: string;
  readonly inode: string;
  /** When the SHA-256 of the file is wanted: it costs a read of the whole file. */
  readonly hash: 'always' | 'with-findings' | 'never';
  /** Set where the file is only partly at hand and stands in for another one. */
  readonly partial?: {
    readonly present: readonly ByteRange[];
    /** Of the whole, as its pointer says. */
    readonly sha256: string;
    /** Real path of the file that it stands in for, in base64: siblings are looked for beside that. */
    readonly besideBase64: string;
  };
  /** Seconds after which the child gives up by itself. */
  readonly seconds: number;
  /** Present where the file is to be described besides. */
  readonly describe?: DescriptionWish;
  /** Whether it is told besides what the model and its card say of it, or only what loading it imports. */
  readonly portrait?: 'whole' | 'imports';
  /** Whether it is told which neighbours were asked for. */
  readonly tellsNeighbours?: true;
}

/** A finding without its file. */
export interface PlacedDraft {
  readonly member: readonly string[];
  readonly draft: Draft;
}

export interface Done {
  readonly outcome: Outcome;
  readonly formats: readonly FormatId[];
  readonly claimed: boolean;
  readonly bytesRead: number;
  /** The process is not fit for another file and ends. */
  readonly retire: boolean;
}

/** Child to parent; `id` is always that of the job in hand. */
export type Frame =
  | { readonly type: 'ready' }
  | { readonly type: 'started'; readonly id: number }
  /** Some format claims the file: from here on it is a model that was read in part. */
  | { readonly type: 'identified'; readonly id: number }
  /** Hash and size of the file, or of the object that an LFS pointer stands for. */
  | { readonly type: 'hashed'; readonly id: number; readonly sha256: string; readonly size: number }
  | ({ readonly type: 'finding'; readonly id: number } & PlacedDraft)
  /** What of a partial file is wanted and not at hand. */
  | { readonly type: 'absent'; readonly id: number; readonly ranges: readonly ByteRange[] }
  | { readonly type: 'artifact'; readonly id: number; readonly description: ArtifactDescription }
  /** Neighbours that were asked for and not there, and whether one was, or more were asked for than are told. */
  | {
      readonly type: 'neighbours';
      readonly id: number;
      readonly absent: readonly string[];
      readonly found: boolean;
    }
  | { readonly type: 'portrait'; readonly id: number; readonly portrait: Portrait }
  /** The file changed and is read once more: what was said about it so far is void. */
  | { readonly type: 'again'; readonly id: number }
  | ({ readonly type: 'done'; readonly id: number } & Done);
