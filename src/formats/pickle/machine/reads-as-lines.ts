import type { ByteSource } from '../../../core/types.js';

/** Bytes of a list of words that are looked through for opcodes between its lines. */
const maxListBytes = 2 ** 16;

/** Opcodes whose argument ends with a line, and how many lines it has. */
const lineOpcodes: ReadonlyMap<number, number> = new Map(
  Array.from('VPIFLpg', (opcode): [number, number] => [opcode.charCodeAt(0), 1]).concat([[0x63, 2]]),
);

/** Whether a list of words, a line each, has all that stands before an opcode: no other opcode is between them. */
export function readsAsLines(source: ByteSource, start: number, end: number): boolean {
  if (end - start > maxListBytes) return false;
  const bytes = source.read(start, end - start);
  let at = 0;
  while (at < bytes.length) {
    const lines = lineOpcodes.get(bytes[at] ?? 0);
    if (lines === undefined) return false;
    for (let line = 0; line < lines; line++) at = bytes.indexOf(0x0a, at) + 1;
  }
  return true;
}
