import { callPickle, pickle } from './pickle-assembler.js';

/** A pickle that runs `echo <words>` when it is loaded. */
export function poisonedPickle(words = 'poisoned'): Uint8Array {
  return callPickle(4, 'posix', 'system', `echo ${words}`);
}

/** A pickle of a number. */
export function cleanPickle(): Uint8Array {
  return pickle().proto(4).int(7).stop().assemble();
}
