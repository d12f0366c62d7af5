/** Bytes of a compiled module's header: magic, then flags, time and size as the release has them (PEP 552, PEP 3147). */
const headerLengths = [16, 12, 8] as const;

/** Where the code object of a compiled module may begin; empty where there is no such header. */
export function pycBodies(head: Uint8Array): readonly number[] {
  // The magic number ends in \r\n, so that a transfer in text mode spoils it.
  return head[2] === 0x0d && head[3] === 0x0a ? headerLengths : [];
}
