/** Protocol Buffers, field by field (https://protobuf.dev/programming-guides/encoding/). */

const varintType = 0;
const fixed64Type = 1;
const bytesType = 2;
const fixed32Type = 5;

export function varint(value: number | bigint): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  bytes.push(Number(rest));
  return Buffer.from(bytes);
}

const tag = (number: number, type: number): Buffer => varint(number * 8 + type);

export function varintField(number: number, value: number | bigint): Buffer {
  return Buffer.concat([tag(number, varintType), varint(value)]);
}

/** A string, bytes, or a message of the given fields. */
export function bytesField(number: number, content: string | Uint8Array | readonly Uint8Array[]): Buffer {
  const payload = Array.isArray(content)
    ? Buffer.concat(content)
    : Buffer.from(content as string | Uint8Array);
  return Buffer.concat([tag(number, bytesType), varint(payload.length), payload]);
}

export function doubleField(number: number, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return Buffer.concat([tag(number, fixed64Type), bytes]);
}

export function floatField(number: number, value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return Buffer.concat([tag(number, fixed32Type), bytes]);
}

/** A packed repeated integer field. */
export function packedField(number: number, values: readonly number[]): Buffer {
  return bytesField(number, Buffer.concat(values.map(varint)));
}

export function message(...fields: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(fields));
}

/** The tag of a length-delimited field that announces more than follows. */
export function announce(number: number, length: number): Buffer {
  return Buffer.concat([tag(number, bytesType), varint(length)]);
}

/** Fields of a number that no message has, none like the one before it. @param bytes even */
export function variedPadding(bytes: number): Buffer {
  const fields = Buffer.alloc(bytes, 0x78);
  for (let at = 1; at < bytes; at += 2) fields[at] = (at >> 1) % 127;
  return fields;
}
