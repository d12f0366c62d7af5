import { MemorySource } from '../../bytes/memory-source.js';
import type { Child } from '../../core/types.js';
import { mayBecomeOldPickle, readsLikeOldPickle } from '../encoded/old-pickle.js';
import { wholeOf } from '../encoded/sieved.js';
import { parsePythonSource } from '../python-source/statement-parser.js';
import { metadataChild, type MetadataEntry } from './metadata-child.js';
import { unbounded } from '../../core/unbounded.js';

/** Text that is code and no word of a vocabulary. */
const codeLike = /\b(?:import\s+\w|__import__\s*\(|exec\s*\(|eval\s*\(|compile\s*\(|getattr\s*\()/;
/** How a text in base64 begins; Python's decoder passes over what else stands in it. */
const base64Start = /^[A-Za-z0-9+/_-]{24}/;
/** Shorter than what `base64Start` wants. */
const leastEncodedCharacters = 24;
/** Characters at the front of a text that tell whether it may be base64. */
const startCharacters = 256;
/** PROTO and its number: what every pickle since Python 2.3 begins with. */
const isPickle = ([first, second = 0]: Uint8Array): boolean => first === 0x80 && second >= 2 && second <= 5;
/** A zip archive, gzip: what pickles of frameworks are wrapped in. */
const isWrapped = ([first, second, third]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b && third === 0x03) ||
  (first === 0x1f && second === 0x8b && third === 0x08);

/** Python source that stands in a model's texts, where nobody expects any. */
export function codeTexts(entries: readonly MetadataEntry[]): Child[] {
  return entries
    .filter(({ value }) => codeLike.test(value) && isSource(value))
    .map(({ key, value }) => child(key, Buffer.from(value), 'python-source'));
}

/** Whether a text may be one that `codeTexts` or `encodedPickles` finds something in: a cheap look at its words. */
export function mayCarry(text: string): boolean {
  return beginsAsBase64(text) || codeLike.test(text) || isWrittenPickle(text);
}

function beginsAsBase64(text: string): boolean {
  if (text.length < leastEncodedCharacters) return false;
  const start = text.slice(0, startCharacters);
  return base64Start.test(/\s/.test(start) ? start.replace(/\s+/g, '') : start);
}

/** Prose has the same words; what Python refuses, nobody runs. */
export function isSource(text: string): boolean {
  return parsePythonSource(text, unbounded).damage === undefined;
}

/**
 * Pickles and their wrappers that a model's texts hold in base64, and pickles that are text themselves: settings,
 * outputs, and whatever else was put there.
 */
export function encodedPickles(entries: readonly MetadataEntry[]): Child[] {
  const encoded = entries
    .filter(({ value }) => isEncodedPickle(value))
    .map(({ key, value }) => ({ key, bytes: Buffer.from(value, 'base64') }));
  const written = entries
    .filter(({ value }) => isWrittenPickle(value))
    .map(({ key, value }) => ({ key, bytes: Buffer.from(value) }));
  return [...encoded, ...written].map(({ key, bytes }) =>
    child(key, bytes, isPickle(bytes) ? 'pickle' : undefined),
  );
}

/** A model's metadata as one artifact, and what its texts hold besides: see `metadataChild` and `encodedPickles`. */
export function metadataChildren(member: string, entries: readonly MetadataEntry[]): Child[] {
  const text = metadataChild(member, entries);
  return [...(text === undefined ? [] : [text]), ...encodedPickles(entries)];
}

/** Whether `encodedPickles` finds something in it: a look at its beginning. */
export function holdsPickle(text: string): boolean {
  return isEncodedPickle(text) || isWrittenPickle(text);
}

function isEncodedPickle(text: string): boolean {
  if (!beginsAsBase64(text)) return false;
  const head = Buffer.from(text.slice(0, startCharacters), 'base64');
  if (isPickle(head) || isWrapped(head)) return true;
  return mayBecomeOldPickle(head) && readsLikeOldPickle(wholeOf(Buffer.from(text, 'base64')));
}

function isWrittenPickle(text: string): boolean {
  if (!mayBecomeOldPickle(Buffer.from(text.slice(0, startCharacters)))) return false;
  return readsLikeOldPickle(wholeOf(Buffer.from(text)));
}

function child(member: string, bytes: Uint8Array, expects: string | undefined): Child {
  return {
    member,
    ...(expects === undefined ? {} : { expects }),
    open: () => new MemorySource(bytes, member),
  };
}
