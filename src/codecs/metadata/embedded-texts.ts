import { MemorySource } from '../../bytes/memory-source.js';
import type { Budget, Child } from '../../core/types.js';
import { parsePythonSource } from '../python-source/statement-parser.js';
import type { MetadataEntry } from './metadata-child.js';

/** Text that is code and no word of a vocabulary. */
const codeLike = /\b(?:import\s+\w|__import__\s*\(|exec\s*\(|eval\s*\(|compile\s*\(|getattr\s*\()/;
const base64 = /^\s*[A-Za-z0-9+/_-]{24,}={0,2}\s*$/;
/** PROTO and its number: what every pickle since Python 2.3 begins with. */
const isPickle = ([first, second = 0]: Uint8Array): boolean => first === 0x80 && second >= 2 && second <= 5;

/** Python source that stands in a model's texts, where nobody expects any. */
export function codeTexts(entries: readonly MetadataEntry[]): Child[] {
  return entries
    .filter(({ value }) => codeLike.test(value) && isSource(value))
    .map(({ key, value }) => child(key, Buffer.from(value), 'python-source'));
}

const unbounded: Budget = { check: () => undefined, chargeInflated: () => undefined };

/** Prose has the same words; what Python refuses, nobody runs. */
function isSource(text: string): boolean {
  return parsePythonSource(text, unbounded).damage === undefined;
}

/** Pickles that a model's texts hold in base64: settings of wrappers, and whatever else was put there. */
export function encodedPickles(entries: readonly MetadataEntry[]): Child[] {
  return entries
    .filter(({ value }) => base64.test(value))
    .map(({ key, value }) => ({ key, bytes: Buffer.from(value, 'base64') }))
    .filter(({ bytes }) => isPickle(bytes))
    .map(({ key, bytes }) => child(key, bytes, 'pickle'));
}

function child(member: string, bytes: Uint8Array, expects: string): Child {
  return { member, expects, open: () => new MemorySource(bytes, member) };
}
