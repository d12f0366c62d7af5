import { artifactHeadBytes, startsLikeArtifact } from '../../../codecs/encoded/artifact-heads.js';
import { mayBeEncoded } from '../../../codecs/encoded/readings.js';

/** Constants of a stream that look like an artifact of their own: nested pickles, archives, encoded payloads. */
export interface EmbeddedCandidate {
  readonly offset: number;
  readonly length: number;
  /** `utf-8`: bytes written as text, each code point a byte (what protocol 2 makes of bytes). `digits`: any encoding. */
  readonly encoding: 'none' | 'utf-8' | 'digits';
}

const maxCandidates = 4096;
const minimumBytes = 8;
const minimumText = 24;

/** Collects candidates while a stream is read; looks at no more than the first bytes of each constant. */
export class EmbeddedCandidates {
  readonly found: EmbeddedCandidate[] = [];
  /** Candidates beyond the number that is looked into. */
  dropped = 0;

  bytes(offset: number, length: number, head: Uint8Array): void {
    if (length < minimumBytes) return;
    if (startsLikeArtifact(head)) this.add({ offset, length, encoding: 'none' });
    else if (length >= minimumText) this.text(offset, length, head);
  }

  text(offset: number, length: number, head: Uint8Array): void {
    const isProtocol = head[0] === 0xc2 && head[1] === 0x80 && (head[2] ?? 255) <= 5;
    const isCode = head[0] === 0xc3 && head[1] === 0xa3 && head[4] === 0 && head[5] === 0;
    if (isProtocol || isCode) this.add({ offset, length, encoding: 'utf-8' });
    if (length < minimumText) return;
    if (startsLikeArtifact(head)) this.add({ offset, length, encoding: 'utf-8' });
    else if (mayBeEncoded(head, startsLikeArtifact)) this.add({ offset, length, encoding: 'digits' });
  }

  private add(candidate: EmbeddedCandidate): void {
    if (this.found.length < maxCandidates) this.found.push(candidate);
    else this.dropped++;
  }
}

/** Bytes of a constant's head that the collector wants to see. */
export const headBytes = artifactHeadBytes;
