import { readLatin1 } from '../../bytes/read-whole.js';
import type { ByteSource } from '../../core/types.js';

/** Text of `bytecode.pkl`: operators stand there as `namespace::name` (torch/csrc/jit/serialization/export_bytecode.cpp). */
const operator = /[A-Za-z_]\w{0,63}::[A-Za-z_]\w{0,127}/g;

/**
 * The operators that the bytecode for phones names, each once, in their order. Names are texts of a pickle that is
 * nothing but tables of instructions, so they are looked for as they stand.
 * @throws LimitError `maxTextBytes`
 */
export function readBytecodeOperators(bytecode: ByteSource): readonly string[] {
  return [...new Set(readLatin1(bytecode).match(operator) ?? [])];
}
