import { decodeJsonText } from '../../codecs/json/decode-text.js';
import { mayBeginMessage, MessageTrial, wantedFields } from '../../codecs/protobuf/message-trial.js';
import { listDirectories } from '../../codecs/zip/list-directories.js';
import { locateZip } from '../../codecs/zip/locate-zip.js';
import { limits } from '../../core/limits.js';
import type { ByteRange, ByteSource, Claim } from '../../core/types.js';

/** Longer text is no configuration that the reader takes; what is not looked at has to be read to be called clean. */
const maxLookedBytes = limits.maxTextBytes;
/** Blanks, and what byte order marks and the encodings of two and four bytes put between them. */
const passed: ReadonlySet<number> = new Set([0, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);
const opening: ReadonlySet<number> = new Set(Buffer.from('[{'));
const blanksWindow = 65_536;
/** An escape of a letter: no writer of JSON makes one. */
const classKey = /"class_name"|\\u00[4-7][0-9a-f]/i;
const configKey = /"config"|"module"|\\u00[4-7][0-9a-f]/i;

/** JSON that builds objects by class and configuration, in any encoding that Python's json module detects. */
export function identifyKerasConfig(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (!opening.has(firstSolid(head, source) ?? 0)) return undefined;
  const text = decodeJsonText(wholeOf(head, source)).text;
  if (!classKey.test(text) || !configKey.test(text)) return undefined;
  return { confidence: 'likely', because: 'is JSON that names classes and their configurations' };
}

/** Blanks may go on for longer than a head. */
function firstSolid(head: Uint8Array, source: ByteSource): number | undefined {
  let window = head;
  for (let at = 0; window.length > 0; window = source.read(at, Math.min(blanksWindow, source.size - at))) {
    const found = firstNotPassed(window);
    // Zeros alone are a tensor, no text.
    if (found !== undefined || window.every((byte) => byte === 0)) return found;
    at += window.length;
  }
  return undefined;
}

/** A loop, for what it passes over may be the whole of a large file. */
function firstNotPassed(window: Uint8Array): number | undefined {
  for (let at = 0, before = 0; at < window.length; at += 1) {
    const byte = window[at] ?? 0;
    if (byte === before && at > 0) continue;
    if (!passed.has(byte)) return byte;
    before = byte;
  }
  return undefined;
}

function wholeOf(head: Uint8Array, source: ByteSource): Uint8Array {
  return head.length >= source.size ? head : source.read(0, Math.min(source.size, maxLookedBytes));
}

const nodeList = wantedFields({ 1: 'bytes' });
const nodeFields = wantedFields({ 3: 'bytes', 5: 'bytes' });

/** `keras_metadata.pb`: nodes whose fifth field is JSON (keras/protobuf/saved_metadata.proto). */
export function identifyKerasMetadata(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (!mayBeginMessage(head)) return undefined;
  const trial = new MessageTrial(source);
  for (const { at } of trial.fields(trial.whole, nodeList))
    if (holdsMetadata(trial, at))
      return { confidence: 'likely', because: 'holds the metadata of Keras objects' };
  return undefined;
}

/** A path, and a document that names a class. A node of number 0 is written without its number. */
function holdsMetadata(trial: MessageTrial, node: ByteRange): boolean {
  let hasPath = false;
  let isObject = false;
  for (const { number, at } of trial.fields(node, nodeFields)) {
    if (number === 3) hasPath = true;
    else isObject = /^\s*\{/.test(trial.text(at, 256));
  }
  return hasPath && isObject;
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
