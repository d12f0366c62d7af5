import { limits } from '../../core/limits.js';
import type { ByteSource, Claim } from '../../core/types.js';
import { baseName, syntaxOfExtension, syntaxOfKnownName } from './known-names.js';

/** Keys and tags that loaders act on: a text that holds one is part of a model wherever it stands. */
const markers = [
  '_target_',
  'class_path',
  'auto_map',
  'trust_remote_code',
  'custom_pipelines',
  'chat_template',
  'loader_module',
  'custom_imports',
  '!!python',
  '!python',
  'yaml.org,2002:python',
  '!!javax',
  '!!java.',
  '!ruby/',
  '%TAG',
  'py/object',
  'py/reduce',
  'py/function',
  'py/type',
  ':serialized:',
  '_implementation',
  '\\u005f',
  '\\x5f',
].map((text) => Buffer.from(text));

const windowBytes = 1 << 20;

/** A manifest by its name, or a JSON, YAML, TOML or INI file that holds a key that loaders act on. */
export function identifyManifest(head: Uint8Array, source: ByteSource, name: string): Claim | undefined {
  if (!isText(head)) return undefined;
  const fileName = baseName(name);
  if (syntaxOfKnownName(fileName) !== undefined)
    return { confidence: 'likely', because: `loaders look for a file called ${fileName}` };
  if (syntaxOfExtension(fileName) === undefined) {
    // A container may expect a manifest in a member of any name; `.txt` is everybody's.
    return !fileName.endsWith('.txt') &&
      /^\s*[[{%&!\w'"#-]/.test(Buffer.from(head.subarray(0, 256)).toString('latin1'))
      ? { confidence: 'possible', because: 'it is text' }
      : undefined;
  }
  return holdsMarker(source)
    ? { confidence: 'likely', because: 'it holds a key that loaders act on' }
    : undefined;
}

/** No NUL, but for UTF-16 and UTF-32, which loaders of JSON detect. */
function isText(head: Uint8Array): boolean {
  const sample = head.subarray(0, 4_096);
  const zeros = sample.filter((byte) => byte === 0).length;
  if (zeros > 0) return zeros * 8 >= sample.length * 3 && isWide(sample);
  return !sample.some(
    (byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c,
  );
}

function isWide([first, second, third, fourth]: Uint8Array): boolean {
  return [first, second, third, fourth].some((byte) => byte === 0 || byte === 0xfe || byte === 0xff);
}

function holdsMarker(source: ByteSource): boolean {
  const end = Math.min(source.size, limits.maxMarkerBytes);
  const overlap = 32;
  for (let at = 0; at < end; at += windowBytes - overlap) {
    const bytes = Buffer.from(source.read(at, Math.min(windowBytes, end - at)));
    if (markers.some((marker) => bytes.includes(marker))) return true;
    if (at === 0 && bytes.includes(0)) return true;
  }
  return false;
}
