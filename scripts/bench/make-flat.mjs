// Models laid out by FlatBuffers, Arrow and HDF5: a fixture in which one vector is made longer.
import { fixture, u32, writeSparse } from './pieces.mjs';

const fieldOf = (index) => ({ field: index });

/** The place of an offset: through fields of tables and elements of vectors. */
function slotOf(bytes, path, base) {
  let slot = base;
  for (const step of path) {
    const target = slot + bytes.readUInt32LE(slot);
    if (typeof step === 'number') slot = target + 4 + 4 * step;
    else {
      const vtable = target - bytes.readInt32LE(target);
      slot = target + bytes.readUInt16LE(vtable + 4 + 2 * step.field);
    }
  }
  return slot;
}

/** The parts of a file in which the vector at the path lies behind everything and has so many zeros. */
function longer(bytes, path, { size, element = 1, base = 0 }) {
  const padding = (16 - ((bytes.length + 4) % 16)) % 16;
  const slot = slotOf(bytes, path, base);
  bytes.writeUInt32LE(bytes.length + padding - slot, slot);
  return [
    bytes,
    Buffer.alloc(padding),
    u32(Math.floor(size / element)),
    Math.floor(size / element) * element,
  ];
}

/** The first of the buffers that has any bytes. */
export function writeTflite(path, bytes) {
  const model = fixture('tflite/converted.miss.tflite');
  const buffers = slotOf(model, [fieldOf(4)], 0);
  const count = model.readUInt32LE(buffers + model.readUInt32LE(buffers));
  const all = Array.from({ length: count }, (_, index) => index);
  const full = all.find((index) => hasField(model, slotOf(model, [fieldOf(4), index], 0), 0));
  writeSparse(path, longer(model, [fieldOf(4), full, fieldOf(0)], { size: bytes }));
}

/** Values of leaves; the core's length stands before it. */
export function writeCatboost(path, bytes) {
  const model = fixture('catboost/trees.miss.cbm');
  const parts = longer(model, [fieldOf(1), fieldOf(8)], { size: bytes, element: 8, base: 8 });
  const length = parts.reduce((sum, part) => sum + (typeof part === 'number' ? part : part.length), 0);
  model.writeUInt32LE(length - 8, 4);
  writeSparse(path, parts);
}

/** The last segment of an ExecuTorch program. */
export function writeExecutorch(path, bytes) {
  const program = fixture('executorch/delegated.miss.pte');
  const slot = slotOf(program, [fieldOf(4), 1, fieldOf(1)], 0);
  program.writeBigUInt64LE(program.readBigUInt64LE(slot) + BigInt(bytes), slot);
  writeSparse(path, [program, bytes]);
}

/** An Arrow stream whose last batch has a longer body. */
export function writeArrow(path, bytes) {
  const stream = fixture('arrow/stream.miss.arrow');
  const body = Math.floor(bytes / 8) * 8;
  let end = 0;
  for (let at = 0; at + 8 <= stream.length;) {
    const length = stream.readInt32LE(at + 4);
    if (length === 0) break;
    const slot = slotOf(stream, [fieldOf(3)], at + 8);
    const declared = hasField(stream, at + 8, 3) ? Number(stream.readBigInt64LE(slot)) : 0;
    at += 8 + length + declared;
    if (declared > 0) end = { at, slot, declared };
  }
  stream.writeBigInt64LE(BigInt(end.declared + body), end.slot);
  writeSparse(path, [stream.subarray(0, end.at), body, stream.subarray(end.at)]);
}

function hasField(bytes, base, index) {
  const table = base + bytes.readUInt32LE(base);
  const vtable = table - bytes.readInt32LE(table);
  return bytes.readUInt16LE(vtable) > 4 + 2 * index && bytes.readUInt16LE(vtable + 4 + 2 * index) !== 0;
}
