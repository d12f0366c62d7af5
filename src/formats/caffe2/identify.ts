import { WireReader, type WireField } from '../../codecs/protobuf/wire-reader.js';
import { FormatError, LimitError } from '../../core/errors.js';
import type { Budget, ByteRange, ByteSource, Claim } from '../../core/types.js';
import * as fields from './fields.js';

const unbounded: Budget = { check: () => undefined, chargeInflated: () => undefined };
/** Operators that a trial looks at. */
const maxTrialFields = 200;
const typeName = /^[A-Za-z_][\w.]*$/;

const netTypes: Readonly<Record<number, WireField['type']>> = {
  1: 'bytes',
  2: 'bytes',
  3: 'bytes',
  4: 'varint',
  5: 'bytes',
  6: 'bytes',
  7: 'bytes',
  8: 'bytes',
  9: 'bytes',
};
const operatorTypes: Readonly<Record<number, WireField['type']>> = {
  1: 'bytes',
  2: 'bytes',
  3: 'bytes',
  4: 'bytes',
  5: 'bytes',
  6: 'bytes',
  7: 'bytes',
  8: 'bytes',
  9: 'varint',
  10: 'bytes',
  11: 'bytes',
  12: 'bytes',
};

/** NetDef: only its fields, and operators with a type; the networks of Caffe have a number in that place. */
export function identifyCaffe2(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (head[0] !== 0x0a && head[0] !== 0x12) return undefined;
  const reader = new WireReader(source, unbounded);
  const because = 'is a protobuf message with the operators of a Caffe2 network';
  let operators = 0;
  let seen = 0;
  try {
    for (const { number, type, at } of reader.fields(reader.whole)) {
      if (netTypes[number] !== type) return undefined;
      if (number === fields.net.operator) {
        if (!isOperator(reader, at)) return undefined;
        operators += 1;
      }
      if (++seen >= maxTrialFields) break;
    }
  } catch (error) {
    if (!(error instanceof FormatError || error instanceof LimitError)) throw error;
  }
  // What breaks off behind an operator is damaged, and still a network to its readers' eyes.
  return operators === 0 ? undefined : { confidence: 'likely', because };
}

function isOperator(reader: WireReader, range: ByteRange): boolean {
  let isTyped = false;
  for (const { number, type, at } of reader.fields(range)) {
    if (operatorTypes[number] !== type) return false;
    if (number === fields.operator.type) isTyped = at.length <= 128 && typeName.test(reader.text(at, 128));
  }
  return isTyped;
}
