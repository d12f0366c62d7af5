import { WireReader } from '../../codecs/protobuf/wire-reader.js';
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource, Claim } from '../../core/types.js';

const noBudget: Budget = { check: () => undefined, chargeInflated: () => undefined };
const maxTrialFields = 4;

/** A block whose index and parent come first, with operators that have a type: no other message is so. */
export function identifyPaddle(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (head[0] !== 0x0a || source.size < 16) return undefined;
  try {
    const wire = new WireReader(source, noBudget);
    const [block] = wire.fields({ offset: 0, length: source.size });
    if (block?.type !== 'bytes') return undefined;
    const numbers: string[] = [];
    for (const { number, type } of wire.fields(block.at)) {
      numbers.push(`${String(number)}${type}`);
      if (numbers.length >= maxTrialFields) break;
    }
    const isBlock =
      numbers[0] === '1varint' && numbers[1] === '2varint' && /^[34]bytes$/.test(numbers[2] ?? '');
    return isBlock ? { confidence: 'likely', because: 'it begins with a block of a program' } : undefined;
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}
