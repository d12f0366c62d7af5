import { mayBeginMessage, MessageTrial, wantedFields } from '../../codecs/protobuf/message-trial.js';
import type { ByteRange, ByteSource, Claim } from '../../core/types.js';
import * as fields from './fields.js';

/** Operators that a trial looks at. */
const maxTrialOperators = 200;
const typeName = /^[A-Za-z_][\w.]*$/;
const blobName = /^[\x20-\x7e]+$/;
const networkFields = wantedFields({ [fields.net.operator]: 'bytes' });
const operatorFields = wantedFields({
  [fields.operator.input]: 'bytes',
  [fields.operator.output]: 'bytes',
  [fields.operator.type]: 'bytes',
});

/** NetDef: operators that have a type and name blobs; the networks of Caffe have a number in that place. */
export function identifyCaffe2(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (!mayBeginMessage(head)) return undefined;
  const trial = new MessageTrial(source);
  let operators = 0;
  for (const { at } of trial.fields(trial.whole, networkFields)) {
    if (!isOperator(trial, at)) return undefined;
    if (++operators >= maxTrialOperators) break;
  }
  // What breaks off behind an operator is damaged, and still a network to its readers' eyes.
  return operators === 0
    ? undefined
    : { confidence: 'likely', because: 'is a protobuf message with the operators of a Caffe2 network' };
}

/** What is given twice counts as it was given last. */
function isOperator(trial: MessageTrial, range: ByteRange): boolean {
  let type = '';
  let blobs = 0;
  for (const { number, at } of trial.fields(range, operatorFields)) {
    if (number === fields.operator.type) type = at.length <= 128 ? trial.text(at, 128) : '';
    else if (blobName.test(trial.text(at, 256))) blobs += 1;
    else return false;
  }
  return blobs > 0 && typeName.test(type);
}
