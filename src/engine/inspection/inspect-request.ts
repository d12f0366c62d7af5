import type { AnyFormat, ByteSource, Draft, FormatId, Outcome, WeightsMode } from '../../core/types.js';
import type { ReadArtifact } from './describe-artifact.js';
import type { FileBudget } from '../file-budget.js';
import type { WatchList } from '../watch-list.js';

export interface InspectRequest {
  readonly formats: readonly AnyFormat[];
  readonly budget: FileBudget;
  /** The file's name, a hint for formats. */
  readonly name: string;
  /** What the caller knows of the file, as a container does of its members. */
  readonly asked?: { readonly expects: FormatId; readonly profile?: string };
  /** Words that are looked for in the names of members and in texts. */
  readonly watch?: WatchList | undefined;
  readonly weights?: WeightsMode;
  sibling(relativePath: string): ByteSource | undefined;
  /**
   * Is told of each finding as soon as its artifact is judged, so that a later hang loses nothing; `isFollowed` says that
   * another one of the same artifact comes at once.
   */
  report(member: readonly string[], draft: Draft, isFollowed?: boolean): void;
  /** Is told of each artifact that a format read; the views are lazy. */
  describe?(artifact: ReadArtifact): void;
  /** Is told as soon as some format claims the file. */
  identified?(): void;
}

export interface Inspected {
  /** Formats that analysed the file or something in it, sorted. */
  readonly formats: readonly FormatId[];
  readonly outcome: Outcome;
  /** Whether content or name says that it is a model. */
  readonly claimed: boolean;
}
