import { MemorySource } from '../../bytes/memory-source.js';
import { decodeCode } from '../../codecs/marshal/decode-code.js';
import { traceCode } from '../../codecs/python-bytecode/trace-code.js';
import type { Budget, Child } from '../../core/types.js';
import type { CarriedCodeFact } from './facts.js';
import type { CarriedCode } from './machine/carried-code.js';

/** What the bytecode of carried code does. */
export function readCarriedCode(codes: readonly CarriedCode[], budget: Budget): CarriedCodeFact[] {
  return codes.map(({ offset, bytes, isWhole }) => {
    const readings = decodeCode(bytes, budget);
    const traces = readings.flatMap((reading) => traceCode(reading, budget));
    return {
      offset,
      isWhole:
        isWhole &&
        readings.some(({ root }) => root !== undefined) &&
        traces.some(({ version, overflowed }) => version !== undefined && !overflowed),
      uses: traces.flatMap(({ uses }) => uses),
    };
  });
}

/** Carried code as artifacts of their own, which say what it does. */
export function codeChildren(codes: readonly CarriedCode[]): Child[] {
  return codes.map(({ bytes }, index) => ({
    member: `code-${String(index + 1)}`,
    expects: 'python-code',
    open: () => new MemorySource(bytes, 'code'),
  }));
}
