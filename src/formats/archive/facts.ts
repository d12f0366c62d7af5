/** Neutral facts about an archive of any kind: what it lists and where its readers differ. */
import type { ByteRange } from '../../core/types.js';

export interface ArchiveMember {
  /** As written. */
  readonly name: string;
  readonly at: ByteRange;
}

export type DisagreementKind =
  | 'case-collision'
  | 'central-flags'
  | 'content-checksum'
  | 'content-size'
  | 'duplicate-name'
  | 'entry-count'
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
  | 'unlisted-member';

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
  /** Whether what precedes it is a model whose format carries an archive behind itself; the model is judged as well. */
  readonly isBehindModel?: boolean;
}
