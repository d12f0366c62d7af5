import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteSource } from '../../core/types.js';

/** Text of `bytecode.pkl`: operators stand there as `namespace::name` (torch/csrc/jit/serialization/export_bytecode.cpp). */
const operator = /[A-Za-z_]\w{0,63}::[A-Za-z_]\w{0,127}/g;

/**
 * The operators that the bytecode for phones names, each once, in their order. Names are texts of a pickle that is
 * nothing but tables of instructions, so they are looked for as they stand.
 * @throws LimitError `maxTextBytes`
 */
export function readBytecodeOperators(bytecode: ByteSource): readonly string[] {
  if (bytecode.size > limits.maxTextBytes)
    throw new LimitError(
      'maxTextBytes',
      limits.maxTextBytes,
      'the bytecode is longer than what is read of it',
    );
  const text = Buffer.from(bytecode.read(0, bytecode.size)).toString('latin1');
  return [...new Set(text.match(operator) ?? [])];
}
