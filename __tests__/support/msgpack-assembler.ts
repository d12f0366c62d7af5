/** Assembles MessagePack values, https://github.com/msgpack/msgpack/blob/master/spec.md */

function sized(byte: number, width: 1 | 2 | 4, length: number): Buffer {
  const head = Buffer.alloc(1 + width, byte);
  head.writeUIntBE(length, 1, width);
  return head;
}

export const msgpack = {
  bin: (bytes: Uint8Array): Buffer => Buffer.concat([sized(0xc6, 4, bytes.length), bytes]),
  str: (text: string): Buffer => Buffer.concat([sized(0xda, 2, Buffer.byteLength(text)), Buffer.from(text)]),
  ext: (code: number, bytes: Uint8Array): Buffer =>
    Buffer.concat([sized(0xc8, 2, bytes.length), Buffer.from([code & 0xff]), bytes]),
  map: (pairs: Readonly<Record<string, Uint8Array>>): Buffer =>
    Buffer.concat([
      sized(0xde, 2, Object.keys(pairs).length),
      ...Object.entries(pairs).flatMap(([key, value]) => [msgpack.str(key), value]),
    ]),
  array: (items: readonly Uint8Array[]): Buffer => Buffer.concat([sized(0xdc, 2, items.length), ...items]),
  number: (value: number): Buffer => sized(0xce, 4, value),
  true: Buffer.from([0xc3]),
  nil: Buffer.from([0xc0]),
  /** As flax.serialization writes an array. */
  ndarray: (shape: readonly number[], dtype: string, data: Uint8Array): Buffer =>
    msgpack.ext(
      1,
      msgpack.array([msgpack.array(shape.map(msgpack.number)), msgpack.str(dtype), msgpack.bin(data)]),
    ),
};
