import { decodeJsonText } from '../../codecs/json/decode-text.js';
import { WireReader } from '../../codecs/protobuf/wire-reader.js';
import { listDirectories } from '../../codecs/zip/list-directories.js';
import { locateZip } from '../../codecs/zip/locate-zip.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource, Claim } from '../../core/types.js';

/** Text beyond the head is looked at only as far as this; configurations of real models are a few megabytes. */
const maxLookedBytes = 64 * 2 ** 20;
const textStart = /^[\s\0\uFEFF\xEF\xBB\xBF\xFF\xFE]*[[{]/;
/** An escape of a letter: no writer of JSON makes one. */
const classKey = /"class_name"|\\u00[4-7][0-9a-f]/i;
const configKey = /"config"|"module"|\\u00[4-7][0-9a-f]/i;

/** JSON that builds objects by class and configuration, in any encoding that Python's json module detects. */
export function identifyKerasConfig(head: Uint8Array, source: ByteSource): Claim | undefined {
  const start = Buffer.from(head.subarray(0, 256)).toString('latin1');
  if (!textStart.test(start)) return undefined;
  const text = decodeJsonText(wholeOf(head, source)).text;
  if (!classKey.test(text) || !configKey.test(text)) return undefined;
  return { confidence: 'likely', because: 'is JSON that names classes and their configurations' };
}

function wholeOf(head: Uint8Array, source: ByteSource): Uint8Array {
  return head.length >= source.size ? head : source.read(0, Math.min(source.size, maxLookedBytes));
}

/** `keras_metadata.pb`: nodes whose fifth field is JSON (keras/protobuf/saved_metadata.proto). */
export function identifyKerasMetadata(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (head[0] !== 0x0a || !Buffer.from(head).includes('class_name')) return undefined;
  const first = firstNodeFields(source);
  // A node of number 0 is written without its number.
  return [3, 5].every((field) => first.has(field))
    ? { confidence: 'likely', because: 'holds the metadata of Keras objects' }
    : undefined;
}

const noBudget: Budget = { check: () => undefined, chargeInflated: () => undefined };

function firstNodeFields(source: ByteSource): ReadonlySet<number> {
  try {
    const reader = new WireReader(source, noBudget);
    for (const node of reader.fields(reader.whole))
      return new Set(Array.from(reader.fields(node.at), ({ number }) => number));
  } catch {
    return new Set();
  }
  return new Set();
}

const weights = /^(?:.*\/)?model\.weights\.(?:h5|npz|json)$/i;
const configuration = /^(?:.*\/)?config\.json$/i;
const metadata = /^(?:.*\/)?metadata\.json$/i;

/** A zip archive with the members of Keras 3, whatever its name. */
export function identifyKerasArchive(head: Uint8Array, source: ByteSource, name: string): Claim | undefined {
  if (locateZip(head, source) === undefined) return undefined;
  const names = memberNames(source);
  if (!names.some((member) => configuration.test(member))) return undefined;
  const isKeras =
    names.some((member) => weights.test(member) || metadata.test(member)) || /\.keras$/i.test(name);
  return isKeras
    ? { confidence: 'certain', because: 'is a zip archive with the members of a Keras model' }
    : undefined;
}

function memberNames(source: ByteSource): string[] {
  const names: string[] = [];
  for (const { records } of listDirectories(source)) {
    for (const { name } of records) {
      names.push(name);
      if (names.length >= limits.maxArchiveEntries) return names;
    }
  }
  return names;
}
