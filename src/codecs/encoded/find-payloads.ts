import type { Budget } from '../../core/types.js';
import { parsePythonSource } from '../python-source/statement-parser.js';
import { traceSource } from '../python-source/trace/trace-source.js';
import { artifactHeadBytes, startsLikeArtifact } from './artifact-heads.js';
import { sievedText } from './sieved.js';
import { decodeUtf8 } from './digits.js';
import { inflateText } from './inflate.js';
import { readingsOf } from './readings.js';

/** What stands behind the encodings of a constant. */
export interface Payload {
  /** One character a byte. */
  readonly bytes: string;
  /** Names of the encodings, outermost first. */
  readonly layers: readonly string[];
  readonly kind: 'artifact' | 'python';
}

export interface FoundPayloads {
  readonly payloads: readonly Payload[];
  /** Whether there are more ways to read the constant than were tried. */
  readonly isCut: boolean;
}

/** Encodings in one another, and texts that are looked at on the way. CWE-674, CWE-400. */
const maxLayers = 5;
const maxTexts = 400;
const maxCharacters = 64 * 2 ** 20;
/** Bytes that a compressed payload may have, and characters of a source that is tried. CWE-409. */
const maxInflatedBytes = 16 * 2 ** 20;
const maxSourceCharacters = 2 * 2 ** 20;
const leastSource = 12;

interface Reading {
  readonly bytes: string;
  readonly layers: readonly string[];
}

/**
 * Artifacts and Python source that a constant holds behind encodings, in any order and nesting. What decodes to neither
 * is no payload: digests, tokens, pictures and keys are full of digits.
 * @param bytes the constant, one character a byte
 */
export function findPayloads(bytes: string, budget: Budget): FoundPayloads {
  const queue: Reading[] = [{ bytes, layers: [] }];
  const seen = new Set<string>([bytes]);
  const payloads: Payload[] = [];
  let characters = 0;
  let isCut = false;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    budget.check();
    const kind = next.layers.length === 0 ? undefined : kindOf(next.bytes, budget);
    const inflated = inflatedFrom(next, budget);
    // What is inflated here is judged as what comes out.
    if (kind !== undefined && inflated.length === 0) payloads.push({ ...next, kind });
    if (kind === 'python' || next.layers.length >= maxLayers) continue;
    for (const reading of [...inflated, ...decodedFrom(next)]) {
      if (seen.has(reading.bytes)) continue;
      characters += reading.bytes.length;
      isCut ||= seen.size >= maxTexts || characters > maxCharacters;
      if (isCut) break;
      seen.add(reading.bytes);
      queue.push(reading);
    }
  }
  return { payloads, isCut };
}

function decodedFrom({ bytes, layers }: Reading): Reading[] {
  return readingsOf(bytes).map(({ bytes: decoded, encoding }) => ({
    bytes: decoded,
    layers: [...layers, encoding],
  }));
}

function inflatedFrom({ bytes, layers }: Reading, budget: Budget): Reading[] {
  const first = bytes.charCodeAt(0);
  const isGzip = first === 0x1f && bytes.charCodeAt(1) === 0x8b;
  if (first !== 0x78 && !isGzip) return [];
  const form = isGzip ? 'gzip' : 'zlib';
  const inflated = inflateText(bytes, form, maxInflatedBytes);
  if (inflated === undefined) return [];
  budget.chargeInflated(inflated.length);
  return [{ bytes: inflated, layers: [...layers, form] }];
}

function kindOf(bytes: string, budget: Budget): Payload['kind'] | undefined {
  const head = Buffer.from(bytes.slice(0, artifactHeadBytes), 'latin1');
  if (startsLikeArtifact(head, sievedText(bytes))) return 'artifact';
  return isPythonSource(bytes, budget) ? 'python' : undefined;
}

const tellingWord =
  /\b(?:import|exec|eval|lambda|def|class|print|open|getattr|compile|system|subprocess|socket|__\w+__)\b/;

/** Source that does something: prose is none, and data in Python's notation imports and calls nothing. */
function isPythonSource(bytes: string, budget: Budget): boolean {
  if (bytes.length < leastSource || bytes.length > maxSourceCharacters) return false;
  if (!tellingWord.test(bytes) || /[\x00-\x08\x0e-\x1f]/.test(bytes)) return false;
  const text = decodeUtf8(bytes);
  if (text === undefined) return false;
  const module = parsePythonSource(text, budget);
  if (module.damage !== undefined || module.body.length === 0) return false;
  return traceSource(module, text, budget).uses.some(({ kind }) => kind === 'imported' || kind === 'called');
}
