import type { ByteSource, Child, FormatId } from '../../core/types.js';

/** What is inspected: a file, or something in it. */
export interface Artifact {
  readonly source: ByteSource;
  readonly name: string;
  readonly member: readonly string[];
  readonly expects: readonly FormatId[];
  readonly profile: string | undefined;
  /** Bytes that it takes where it, or what it stands in, is packed. */
  readonly packedBytes?: number | undefined;
  /** What its content is known to be without a look: an array's shape, a tensor's storage. */
  readonly declaredBytes?: number;
  /** Whether its container's loader fails unless it is what it should be. */
  readonly isPromised?: boolean | undefined;
  /** What it was found in. */
  readonly parent?: Artifact;
  /** What lies beside it in its archive. */
  readonly beside?: Child['beside'];
}

/** The nearest archive around that unpacks to files. */
export function besideIn(artifact: Artifact, path: string): ByteSource | undefined {
  for (let at: Artifact | undefined = artifact; at !== undefined; at = at.parent)
    if (at.beside !== undefined) return at.beside(path);
  return undefined;
}

/** Names of what it was found in, the outermost first. */
export function containersOf({ parent }: Artifact): string[] {
  return parent === undefined ? [] : [...containersOf(parent), parent.name];
}
