/** Changes machine code in place: what stands before LZMA to make branches compress better. */
export interface Converter {
  /** Instructions that are not whole at the end are left for the next call. @returns bytes that are done */
  convert(bytes: Uint8Array, position: number): number;
}
