/** Constants of a stream that look like an artifact of their own: nested pickles, archives, encoded payloads. */
export interface EmbeddedCandidate {
  readonly offset: number;
  readonly length: number;
  /** `utf-8`: bytes written as text, each code point a byte (what protocol 2 makes of bytes). */
  readonly encoding: 'none' | 'utf-8' | 'base64' | 'hex';
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
    else if (isEncodedArtifact(head, hexDigits, 'hex')) this.add({ offset, length, encoding: 'hex' });
    else if (isEncodedArtifact(head, base64Digits, 'base64'))
      this.add({ offset, length, encoding: 'base64' });
  }

  private add(candidate: EmbeddedCandidate): void {
    if (this.found.length < maxCandidates) this.found.push(candidate);
    else this.dropped++;
  }
}

/** Bytes of a constant's head that the collector wants to see. */
export const headBytes = 48;

const magics: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b, 0x08],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x04, 0x22, 0x4d, 0x18],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x78, 0x01],
  [0x78, 0x5e],
  [0x78, 0x9c],
  [0x78, 0xda],
  [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59],
  [0x89, 0x48, 0x44, 0x46],
  [0x7f, 0x45, 0x4c, 0x46],
];

/** Whether bytes begin like a pickle, an archive or another artifact that can act. */
export function startsLikeArtifact(head: Uint8Array): boolean {
  const first = head[0];
  if (first === 0x80) return (head[1] ?? 255) <= 5;
  if (first === 0xe3) return startsLikeCode(head);
  if (first === 0x63 && startsLikeCode(head)) return true;
  if (first === 0x28 || first === 0x63 || first === 0x69) return startsLikeTextPickle(head);
  return magics.some((magic) => magic.every((byte, index) => head[index] === byte));
}

/** A code object of marshal: its type byte, then the number of arguments, four bytes that are small. */
function startsLikeCode(head: Uint8Array): boolean {
  return head.length >= 5 && head[3] === 0 && head[4] === 0;
}

/** GLOBAL or INST of protocol 0: a module's name, a newline, an attribute's name. */
function startsLikeTextPickle(head: Uint8Array): boolean {
  return /^\(*[ci][A-Za-z_][\w.]*\n[A-Za-z_][\w.]*(?:\n|$)/.test(String.fromCharCode(...head));
}

const hexDigits = digits('0123456789abcdefABCDEF\r\n\t ');
const base64Digits = digits('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=\r\n\t ');

function digits(alphabet: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of alphabet) table[character.charCodeAt(0)] = 1;
  return table;
}

/** Whether a text decodes to what begins like an artifact: digests and identifiers by the thousand do not. */
function isEncodedArtifact(head: Uint8Array, table: Uint8Array, encoding: 'base64' | 'hex'): boolean {
  if (!head.every((byte) => table[byte] === 1)) return false;
  return startsLikeArtifact(decodeDigits(String.fromCharCode(...head), encoding));
}

/** Bytes of a base64 or hexadecimal text; blanks and line ends between its digits mean nothing. */
export function decodeDigits(text: string, encoding: 'base64' | 'hex'): Uint8Array {
  return Buffer.from(text.replace(/\s+/g, ''), encoding);
}
