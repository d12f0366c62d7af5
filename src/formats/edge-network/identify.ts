import { headText } from '../../bytes/head-text.js';
import { flatIdentifier } from '../../codecs/flatbuffers/flat-table.js';
import { mayBeginMessage, MessageTrial, wantedFields } from '../../codecs/protobuf/message-trial.js';
import type { ByteRange, ByteSource, Claim } from '../../core/types.js';

const certain: Claim = { confidence: 'certain', because: 'begins with its magic number' };
/** The line `7767517`, with blanks around it as `fscanf` passes over them, and the number of the binary form. */
const textMagic = /^\s*7767517\s/;
export const binaryMagic = Buffer.from('dd857600', 'hex');

export function identifyNcnn(head: Uint8Array): Claim | undefined {
  return textMagic.test(headText(head).slice(0, 64)) || binaryMagic.equals(head.subarray(0, 4))
    ? certain
    : undefined;
}

/** FlatBuffers without an identifier: the root table and its vtable lie at the front. https://flatbuffers.dev/internals/ */
export function identifyMnn(head: Uint8Array): Claim | undefined {
  if (head.length < 32 || /^[A-Z]{3}[A-Z0-9]$/.test(flatIdentifier(head))) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const root = view.getUint32(0, true);
  if (root < 8 || root % 4 !== 0 || root > 256 || root + 4 > head.length) return undefined;
  const vtable = root - view.getInt32(root, true);
  if (vtable < 4 || vtable % 2 !== 0 || vtable + 4 > head.length) return undefined;
  const [vtableBytes, tableBytes] = [view.getUint16(vtable, true), view.getUint16(vtable + 2, true)];
  const isTable =
    vtableBytes >= 4 && vtableBytes <= 64 && vtableBytes % 2 === 0 && tableBytes >= 4 && tableBytes <= 256;
  return isTable ? { confidence: 'possible', because: 'is a table of FlatBuffers' } : undefined;
}

/** Keys of a dictionary that a function of CNTK is saved as (Serialization.h). */
const functionKeys = new Set(['type', 'root_uid', 'root', 'primitive_functions', 'inputs', 'uid', 'version']);

const dictionaryFields = wantedFields({ 2: 'bytes' });
const entryFields = wantedFields({ 1: 'bytes', 2: 'bytes' });

/** A dictionary whose entries are named as those of a function and hold typed values. */
export function identifyCntk(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (!mayBeginMessage(head)) return undefined;
  const trial = new MessageTrial(source);
  let known = 0;
  for (const { at } of trial.fields(trial.whole, dictionaryFields)) {
    if (!isEntry(trial, at)) return undefined;
    known += 1;
    if (known >= 2)
      return { confidence: 'likely', because: 'is the dictionary of a CNTK function in protobuf' };
  }
  return known === 0 ? undefined : { confidence: 'possible', because: 'begins as a dictionary in protobuf' };
}

function isEntry(trial: MessageTrial, range: ByteRange): boolean {
  let isKnown = false;
  let isTyped = false;
  for (const { number, at } of trial.fields(range, entryFields)) {
    if (number === 1) isKnown = at.length <= 64 && functionKeys.has(trial.text(at, 64));
    else isTyped = trial.first(at, 2, 'varint') !== undefined;
  }
  return isKnown && isTyped;
}
