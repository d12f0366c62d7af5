import { startsLikeCode } from '../../codecs/marshal/decode-code.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, Claim } from '../../core/types.js';
import { pycBodies } from './pyc-header.js';

/**
 * TYPE_CODE has no magic number: the head has to hold a code object of one of CPython's layouts as far as its
 * constants, which stand behind the bytecode, so that no text is taken for one. A compiled module is ordinary where
 * Python's own cache keeps it; a container that has no business with one says that it expects it.
 */
export function identifyPythonCode(head: Uint8Array, source: ByteSource): Claim | undefined {
  for (const offset of [0, ...pycBodies(head)]) {
    if ((head[offset] ?? 0) % 0x80 === 0x63 && startsLikeCode(bodyAt(head, source, offset)))
      return offset === 0
        ? { confidence: 'certain', because: 'begins with a code object' }
        : { confidence: 'possible', because: 'is a compiled Python module' };
  }
  return undefined;
}

/** Bytecode may be longer than a head; it is read on only where the head can be no text. */
function bodyAt(head: Uint8Array, source: ByteSource, offset: number): Uint8Array {
  const fields = head.subarray(offset, offset + 5);
  const isCut = head.length < source.size;
  if (!isCut || (fields[0] === 0x63 && (fields[4] ?? 0) !== 0)) return head.subarray(offset);
  return source.read(offset, Math.min(source.size - offset, limits.maxMarshalBytes));
}
