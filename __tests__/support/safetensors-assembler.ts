/** Assembles safetensors files: header length, header, data. */
export function safetensors(header: string | object, data: Uint8Array = Buffer.alloc(0)): Buffer {
  const json = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, json, data]);
}

/** The description of one tensor. */
export function tensor(begin: number, end: number, shape = [(end - begin) / 4], dtype = 'F32') {
  return { dtype, shape, data_offsets: [begin, end] };
}
