/**
 * Bits of one element. Source: `Dtype::bitsize` of the reference implementation,
 * https://github.com/huggingface/safetensors/blob/main/safetensors/src/tensor.rs, release 0.8.
 */
const bits: ReadonlyMap<string, bigint> = new Map([
  ['F4', 4n],
  ['F6_E2M3', 6n],
  ['F6_E3M2', 6n],
  ['BOOL', 8n],
  ['U8', 8n],
  ['I8', 8n],
  ['F8_E5M2', 8n],
  ['F8_E4M3', 8n],
  ['F8_E8M0', 8n],
  ['F8_E4M3FNUZ', 8n],
  ['F8_E5M2FNUZ', 8n],
  ['I16', 16n],
  ['U16', 16n],
  ['F16', 16n],
  ['BF16', 16n],
  ['I32', 32n],
  ['U32', 32n],
  ['F32', 32n],
  ['C64', 64n],
  ['F64', 64n],
  ['I64', 64n],
  ['U64', 64n],
]);

const bitsPerByte = 8n;
/** The reference multiplies in 64 bits, from left to right, and gives up where a product does not fit. */
const largest = 2n ** 64n - 1n;

export function isKnownDtype(dtype: string): boolean {
  return bits.has(dtype);
}

/** Bytes of a tensor; undefined where a product overflows 64 bits or does not fill whole bytes. */
export function tensorBytes(dtype: string, shape: readonly bigint[]): number | undefined {
  let product = 1n;
  for (const factor of [...shape, bits.get(dtype) ?? 0n]) {
    product *= factor;
    if (product > largest) return undefined;
  }
  return product % bitsPerByte === 0n ? Number(product / bitsPerByte) : undefined;
}
