/** A safetensors file without tensors that has this metadata. */
export function safetensors(metadata: Readonly<Record<string, string>>): Uint8Array {
  const header = Buffer.from(JSON.stringify({ __metadata__: metadata }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, header]);
}
