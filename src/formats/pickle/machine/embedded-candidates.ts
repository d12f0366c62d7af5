import {
  artifactHeadBytes,
  leastArtifactBytes,
  mayBecomeArtifact,
  startsLikeArtifact,
} from '../../../codecs/encoded/artifact-heads.js';
import { headOf, sievedRange, wholeOf, type Sieved } from '../../../codecs/encoded/sieved.js';
import { textBytes } from './text-bytes.js';
import type { PickleReader } from './reader.js';
import { mayBeEncoded } from '../../../codecs/encoded/readings.js';

/** Constants of a stream that look like an artifact of their own: nested pickles, archives, encoded payloads. */
export interface EmbeddedCandidate {
  readonly offset: number;
  readonly length: number;
  /** `utf-8`: bytes written as text, each code point a byte (what protocol 2 makes of bytes). `digits`: any encoding. */
  readonly encoding: 'none' | 'utf-8' | 'digits';
}

const maxCandidates = 4096;
const minimumText = 24;

/** Collects candidates while a stream is read; looks at no more than the first bytes of each constant. */
export class EmbeddedCandidates {
  readonly found: EmbeddedCandidate[] = [];
  /** Candidates beyond the number that is looked into. */
  dropped = 0;

  bytes(reader: PickleReader, offset: number, length: number): void {
    if (length < leastArtifactBytes) return;
    const head = reader.peek(offset, Math.min(length, artifactHeadBytes));
    if (startsLikeArtifact(head, constantOf(reader, offset, length)))
      this.add({ offset, length, encoding: 'none' });
    else if (length >= minimumText) this.textOf(reader, offset, length, head);
  }

  text(reader: PickleReader, offset: number, length: number): void {
    if (length < leastArtifactBytes) return;
    this.textOf(reader, offset, length, reader.peek(offset, Math.min(length, artifactHeadBytes)));
  }

  private textOf(reader: PickleReader, offset: number, length: number, head: Uint8Array): void {
    const isProtocol = head[0] === 0xc2 && head[1] === 0x80 && (head[2] ?? 255) <= 5;
    const isCode = head[0] === 0xc3 && head[1] === 0xa3 && head[4] === 0 && head[5] === 0;
    if (isProtocol || isCode) this.add({ offset, length, encoding: 'utf-8' });
    else if (length < minimumText) return;
    else if (isWrittenArtifact(reader, offset, length, head)) this.add({ offset, length, encoding: 'utf-8' });
    else if (mayBeEncoded(head, mayBecomeArtifact)) this.add({ offset, length, encoding: 'digits' });
  }

  private add(candidate: EmbeddedCandidate): void {
    if (this.found.length < maxCandidates) this.found.push(candidate);
    else this.dropped++;
  }
}

function constantOf(reader: PickleReader, offset: number, length: number): Sieved {
  return sievedRange({ offset, length }, (from, bytes) => reader.peek(from, bytes));
}

/** Bytes of a text that are decoded to be sieved. */
const maxSievedBytes = 2 ** 20;

/** As `startsLikeArtifact` of a text each of whose characters is a byte. */
function isWrittenArtifact(reader: PickleReader, offset: number, length: number, head: Uint8Array): boolean {
  if (startsLikeArtifact(head)) return true;
  if (!mayBecomeArtifact(wholeCharacters(head))) return false;
  const bytes = wholeCharacters(reader.peek(offset, Math.min(length, maxSievedBytes)));
  return startsLikeArtifact(
    bytes.subarray(0, artifactHeadBytes),
    length > maxSievedBytes ? headOf(bytes) : wholeOf(bytes),
  );
}

/** The bytes that a text stands for, without the half of a character that a cut leaves; none where it is other text. */
function wholeCharacters(text: Uint8Array): Uint8Array {
  const highest = text.reduce((most, byte) => Math.max(most, byte), 0);
  if (highest < 0x80) return text;
  // No character of two bytes that is one byte's begins above.
  if (highest > 0xc3) return new Uint8Array(0);
  return textBytes((text.at(-1) ?? 0) >= 0xc2 ? text.subarray(0, -1) : text);
}
