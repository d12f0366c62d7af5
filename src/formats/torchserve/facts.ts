/** Neutral facts about a model archive of TorchServe: which of its members the server runs, loads or installs. */
import type { ByteRange } from '../../core/types.js';

/** A field of the manifest's `model` that names a file. */
export type NamedRole =
  'handler' | 'modelFile' | 'serializedFile' | 'requirementsFile' | 'configFile' | 'extraFiles';

export interface NamedFile {
  readonly role: NamedRole;
  /** As written, for a handler without the function behind the colon. */
  readonly name: string;
  /** Whether the archive holds it. */
  readonly isPresent: boolean;
}

export interface ModelArchiveFacts {
  /** Where the manifest stands. */
  readonly manifest: ByteRange;
  readonly manifestName: string;
  readonly files: readonly NamedFile[];
}
