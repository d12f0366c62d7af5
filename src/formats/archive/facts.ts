/** Neutral facts about an archive of any kind: what it lists and where its readers differ. */
import type { ByteRange } from '../../core/types.js';

export type MemberKind = 'file' | 'folder' | 'hard-link' | 'symbolic-link' | 'device' | 'pipe' | 'other';

export interface ArchiveMember {
  /** As written. */
  readonly name: string;
  /** A second name that older readers take. */
  readonly otherName?: string;
  readonly kind: MemberKind;
  /** Of links: where they lead, as written. */
  readonly target: string;
  readonly at: ByteRange;
}

export type DisagreementKind =
  | 'behind-end'
  | 'case-collision'
  | 'central-flags'
  | 'content-checksum'
  | 'content-larger'
  | 'content-smaller'
  | 'directory-size'
  | 'duplicate-name'
  | 'entry-count'
  | 'gap'
  | 'link-with-data'
  | 'no-end'
  | 'local-flags'
  | 'local-method'
  | 'local-name'
  | 'local-sizes'
  | 'overlap'
  | 'prefix'
  | 'renamed'
  | 'several-directories'
  | 'stored-sizes'
  | 'strict-refusal'
  | 'suffix'
  | 'two-sizes'
  | 'unlisted-member'
  | 'version-needed'
  | 'volumes'
  | 'zero-checksum';

/** A place where readers of this archive come to different members or different bytes. */
export interface ArchiveDisagreement {
  readonly kind: DisagreementKind;
  readonly at: ByteRange;
  /** The first members concerned, as written. */
  readonly members: readonly string[];
  readonly count: number;
  /** Whether all members that were compared in this way differ. */
  readonly isEverywhere: boolean;
  readonly detail: string;
}

export interface ArchiveFacts {
  readonly members: readonly ArchiveMember[];
  readonly disagreements: readonly ArchiveDisagreement[];
  /** Whether its container says that it is the file system of a container image, whose root links start at. */
  readonly isRootFilesystem: boolean;
  /** Whether what precedes it is a model whose format carries an archive behind itself; the model is judged as well. */
  readonly isBehindModel?: boolean;
}
