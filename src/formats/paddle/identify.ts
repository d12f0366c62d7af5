import { mayBeginMessage, MessageTrial, wantedFields } from '../../codecs/protobuf/message-trial.js';
import type { ByteRange, ByteSource, Claim } from '../../core/types.js';

const blockField = 1;
const operatorField = 4;
const blockFields = wantedFields({ 1: 'varint', 2: 'varint', 3: 'bytes', [operatorField]: 'bytes' });
const textFields = wantedFields({ 1: 'bytes', 3: 'bytes' });

/** A block with its index and its parent, and variables or operators with them: no other message is so. */
export function identifyPaddle(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (!mayBeginMessage(head) || source.size < 16) return undefined;
  const trial = new MessageTrial(source);
  const block = trial.first(trial.whole, blockField, 'bytes');
  return block !== undefined && isBlock(trial, block.at)
    ? { confidence: 'likely', because: 'it begins with a block of a program' }
    : undefined;
}

function isBlock(trial: MessageTrial, range: ByteRange): boolean {
  const seen = new Set<number>();
  for (const { number, at } of trial.fields(range, blockFields)) {
    if (number <= 2 || (number === 3 ? 1 : 3) === firstTextField(trial, at)) seen.add(Math.min(number, 3));
    if (seen.size === 3) return true;
  }
  return false;
}

/** A variable begins with its name (field 1), an operator has its type in field 3. */
function firstTextField(trial: MessageTrial, range: ByteRange): number | undefined {
  for (const { number, at } of trial.fields(range, textFields))
    if (/^[A-Za-z_@][\w.@/-]*$/.test(trial.text(at, 256))) return number;
  return undefined;
}
