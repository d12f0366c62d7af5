import { headText } from '../../bytes/head-text.js';
import type { ByteSource, Claim } from '../../core/types.js';
import { baseName, syntaxOfExtension, syntaxOfKnownName } from './known-names.js';
import { holdsMarker, markerReach } from './markers.js';

const windowBytes = 1 << 20;

/** A manifest by its name, or a JSON, YAML, TOML or INI file that holds a key that loaders act on. */
export function identifyManifest(head: Uint8Array, source: ByteSource, name: string): Claim | undefined {
  const fileName = baseName(name);
  const text = textLikeness(head);
  if (text === 'none') return undefined;
  if (syntaxOfKnownName(fileName) !== undefined)
    return { confidence: 'likely', because: `loaders look for a file called ${fileName}` };
  // stable-baselines3 keeps its settings in a member called `data`, without an ending (common/save_util.py).
  if (fileName === 'data' && text === 'whole' && head[0] === 0x7b && isMarked(source))
    return { confidence: 'likely', because: 'it holds a key that loaders act on' };
  if (syntaxOfExtension(fileName) === undefined) {
    // A container may expect a manifest in a member of any name; `.txt` is everybody's.
    return text === 'whole' &&
      !fileName.endsWith('.txt') &&
      /^\s*[[{%&!\w'"#-]/.test(headText(head).slice(0, 256))
      ? { confidence: 'possible', because: 'it is text' }
      : undefined;
  }
  return isMarked(source)
    ? { confidence: 'likely', because: 'it holds a key that loaders act on' }
    : undefined;
}

/**
 * No NUL, but for UTF-16 and UTF-32, which loaders of JSON, YAML and requirements detect. A few control characters do
 * not keep a loader from the lines without.
 */
function textLikeness(head: Uint8Array): 'whole' | 'mostly' | 'none' {
  const sample = head.subarray(0, 4_096);
  let zeros = 0;
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) zeros += 1;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls += 1;
  }
  if (zeros * 8 >= sample.length * 3 && zeros > 0) return isWide(sample) ? 'whole' : 'none';
  if (controls === 0) return 'whole';
  return controls * 16 <= sample.length ? 'mostly' : 'none';
}

function isWide([first, second, third, fourth]: Uint8Array): boolean {
  return [first, second, third, fourth].some((byte) => byte === 0 || byte === 0xfe || byte === 0xff);
}

/** Wherever the marker stands: what is padded is read all the same. */
function isMarked(source: ByteSource): boolean {
  const step = windowBytes - 2 * markerReach;
  for (let at = 0; at < source.size; at += step) {
    const bytes = source.read(at, Math.min(windowBytes, source.size - at));
    // In UTF-16 and UTF-32 each ASCII character has NULs beside it.
    if (holdsMarker(bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes)) return true;
  }
  return false;
}
