import { secretKinds, type SecretKind } from '../../knowledge/secrets/kinds.js';
import { secretShapes } from '../../knowledge/secrets/secret-shapes.js';
import { placeholders, placeholderWords } from '../../knowledge/secrets/placeholders.js';
import { githubChecksumFits } from './github-checksum.js';

export interface FoundSecret {
  readonly kind: SecretKind;
  /** UTF-16 units of the secret itself. */
  readonly start: number;
  readonly end: number;
  /** Its first characters and its length: nothing that anybody could use. */
  readonly masked: string;
}

/** Secrets of one text that are told apart. */
const maxSecrets = 100;
/** Characters of a text that are searched; callers bound their texts below this. */
const maxText = 16 * 2 ** 20;

/** Most texts hold no anchor at all: one search for any of them spares a search for each. */
const anyKindAnchor = anchorPattern(secretKinds);
const anyShapeAnchor = anchorPattern(secretShapes);
/** Kinds with an anchor that texts are full of: no part of the one search. */
const everywhereKinds = secretKinds.filter(({ anchors }) => anchors.some(isEverywhere));

function isEverywhere(anchor: string): boolean {
  return anchor.length === 1;
}

function anchorPattern(rows: readonly { readonly anchors: readonly string[] }[]): RegExp {
  const anchors = new Set(rows.flatMap((row) => row.anchors).filter((anchor) => !isEverywhere(anchor)));
  return new RegExp([...anchors].map(literally).join('|'), 'i');
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Credentials in a text, in order; placeholders of documentation are none. Linear time. */
export function findSecrets(text: string): FoundSecret[] {
  const searched = text.length > maxText ? text.slice(0, maxText) : text;
  const found: FoundSecret[] = [];
  const lower = searched.toLowerCase();
  for (const kind of anyKindAnchor.test(searched) ? secretKinds : everywhereKinds) {
    const where = kind.pattern.ignoreCase ? lower : searched;
    if (!kind.anchors.some((anchor) => where.includes(anchor))) continue;
    for (const match of searched.matchAll(kind.pattern)) {
      const secret = match.groups?.['secret'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(secret);
      const isKnown = found.some((other) => start < other.end && other.start < start + secret.length);
      if (isKnown || isPlaceholder(secret) || !passes(kind, secret)) continue;
      found.push({ kind, start, end: start + secret.length, masked: mask(secret) });
      if (found.length >= maxSecrets) return found.sort((a, b) => a.start - b.start);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The text with every credential in it masked, for whatever leaves the scanner. What merely looks like
 * one, or is cut off, is masked as well: here that costs nothing.
 */
export function maskSecrets(text: string): string {
  if (text.length > maxKeptCharacters) return maskAll(text);
  const known = short.get(text);
  if (known !== undefined) return known;
  if (short.size >= maxKeptTexts) short.clear();
  const masked = maskAll(text);
  short.set(text, masked);
  return masked;
}

/** Names of fields, kinds and opcodes stand in every finding. */
const short = new Map<string, string>();
const maxKeptTexts = 4_096;
const maxKeptCharacters = 64;

function maskAll(text: string): string {
  return maskKnown(anyShapeAnchor.test(text) ? maskShapes(text) : text);
}

function maskShapes(text: string): string {
  return secretShapes.reduce((masked, { pattern }) => masked.replace(pattern, '$1***'), text);
}

function maskKnown(text: string): string {
  let masked = '';
  let end = 0;
  for (const secret of findSecrets(text)) {
    masked += text.slice(end, secret.start) + secret.masked;
    end = secret.end;
  }
  return masked + text.slice(end);
}

function mask(secret: string): string {
  const shown = /^[a-zA-Z0-9]{2,8}[_-]/.exec(secret)?.[0] ?? secret.slice(0, 2);
  return `${shown}…(${String(secret.length)} characters)`;
}

function isPlaceholder(secret: string): boolean {
  const lower = secret.toLowerCase();
  if (placeholderWords.some((word) => lower.includes(word)) || placeholders.has(lower)) return true;
  if (secret.includes('...')) return true;
  return secret.length >= 16 && new Set(lower).size < 7;
}

function passes(kind: SecretKind, secret: string): boolean {
  switch (kind.check) {
    case 'github-checksum':
      return githubChecksumFits(secret);
    case 'json-web-token':
      return namesAlgorithm(secret);
    case 'numeric-base64':
      return /^\d{15,20}$/.test(decode(secret.slice(0, secret.indexOf('.'))));
    case 'entropy':
      return isRandom(secret);
    default:
      return true;
  }
}

function decode(base64: string): string {
  return Buffer.from(base64, 'base64url').toString('latin1');
}

/** The token of every introduction, whose subject is 1234567890, is nobody's. */
function namesAlgorithm(secret: string): boolean {
  return (
    !secret.includes('eyJzdWIiOiIxMjM0NTY3ODkwIiw') &&
    /^\{[^{}]{0,400}"alg"\s{0,4}:/.test(decode(secret.slice(0, secret.indexOf('.'))))
  );
}

/** Letters and digits mixed as no word or path has them. */
function isRandom(secret: string): boolean {
  return /\d/.test(secret) && /[A-Za-z]/.test(secret) && entropyOf(secret) >= 3.2;
}

/** Bits a character (Shannon). */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / text.length) * Math.log2(count / text.length),
    0,
  );
}
