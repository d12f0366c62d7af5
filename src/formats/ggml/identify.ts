import { headText } from '../../bytes/head-text.js';
import type { Claim } from '../../core/types.js';

/** Numbers of 32 bits as the writers spell them, little-endian in the file: `lmgg`, `fmgg`, `tjgg`, `algg`, `asgg`. */
const magics: readonly string[] = ['ggml', 'ggmf', 'ggjt', 'ggla', 'ggsn', 'ggsa'];
/** What either spelling begins with: most artifacts are told apart by this alone. */
const firstBytes: ReadonlySet<number> = new Set(
  Buffer.from(magics.map((magic) => `${magic.charAt(0)}${magic.charAt(3)}`).join('')),
);
const upperCaseBit = 0x20;

export function magicOf(head: Uint8Array): string | undefined {
  if (!firstBytes.has((head[0] ?? 0) | upperCaseBit)) return undefined;
  const written = headText(head).slice(0, 4).toLowerCase();
  if (written.length < 4) return undefined;
  const reversed = Array.from(written).reverse().join('');
  return magics.find((magic) => magic === reversed || magic === written);
}

/** The magic number and something behind it: `ggml` alone is also how a sentence may begin. */
export function identifyGgml(head: Uint8Array): Claim | undefined {
  const magic = magicOf(head);
  if (magic === undefined || head.length < 16) return undefined;
  const isBinary = head.subarray(4, 16).some((byte) => byte === 0);
  return isBinary
    ? { confidence: 'certain', because: `begins with the magic number of ${magic}` }
    : undefined;
}
