import type { ByteSource, Claim } from '../../core/types.js';
import { promisesData } from './promised-data.js';
import { recogniseProgram } from './recognise.js';

/**
 * A program is news where its name promises a model or data, or where a container holds it; the scripts and binaries
 * that lie about in a checkout are none of ours.
 */
export function identifyProgram(head: Uint8Array, source: ByteSource, name: string): Claim | undefined {
  const kind = recogniseProgram(head, source);
  if (kind === undefined) return undefined;
  const confidence = kind === 'test-virus' || promisesData(name) ? 'certain' : 'possible';
  return { confidence, because: `has the structure of a program (${kind})` };
}
