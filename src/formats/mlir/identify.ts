import { headText } from '../../bytes/head-text.js';
import type { ByteSource, Claim } from '../../core/types.js';
import type { MlirEncoding } from './facts.js';

/** https://mlir.llvm.org/docs/BytecodeFormat/ */
export const bytecodeMagic = Buffer.from('4d4cef52', 'hex');
const control = /[\0-\x08\x0e-\x1f\x7f]/;
/** What a module begins with, behind comments: an operation, an alias of an attribute or a type. */
const moduleStart =
  /^\s*(?:\/\/[^\n]*\n\s*)*(?:(?:builtin\.)?module\s*(?:@[\w"]|attributes|\{)|(?:func\.)?func\s+(?:\w+\s+)?@|[#!][\w.]+ = |"[\w.]+"\()/;
const dialect =
  /\b(?:stablehlo|mhlo|chlo|vhlo|tf|tfl|tosa|linalg|func|arith|builtin|memref|tf_executor|tf_saved_model)\.\w/;
const leastRoot = 8;
const largestVtable = 256;

/** How the bytes hold a module, going by their head; undefined where they hold none. */
export function encodingOf(head: Uint8Array, source: ByteSource): MlirEncoding | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (bytecodeMagic.equals(bytes.subarray(0, bytecodeMagic.length))) return 'bytecode';
  if (isExport(bytes, source)) return 'jax-export';
  const text = headText(head);
  return !control.test(text) && moduleStart.test(text) && dialect.test(text) ? 'text' : undefined;
}

/** A flatbuffer without an identifier (jax/_src/export/serialization.fbs) with bytecode in one of its vectors. */
function isExport(bytes: Buffer, source: ByteSource): boolean {
  if (bytes.length < 64) return false;
  const root = bytes.readUInt32LE(0);
  if (root < leastRoot || root + 4 > Math.min(bytes.length, source.size)) return false;
  const vtable = root - bytes.readInt32LE(root);
  if (vtable < 4 || vtable + 4 > bytes.length) return false;
  const size = bytes.readUInt16LE(vtable);
  if (size < 4 || size > largestVtable || size % 2 !== 0) return false;
  return bytes.includes(bytecodeMagic);
}

const because: Readonly<Record<MlirEncoding, string>> = {
  bytecode: 'begins with the magic number of MLIR bytecode',
  'jax-export': 'is a flatbuffer that holds MLIR bytecode, as jax.export writes',
  text: 'is a module in the textual syntax of MLIR',
};

export function identifyMlir(head: Uint8Array, source: ByteSource): Claim | undefined {
  const encoding = encodingOf(head, source);
  if (encoding === undefined) return undefined;
  return { confidence: encoding === 'bytecode' ? 'certain' : 'likely', because: because[encoding] };
}
