/** Assembles the core of a CatBoost model: a table with texts, key-values and names, as FlatBuffers lays them out. */

const u16 = (value: number): Buffer => Buffer.from([value & 0xff, value >> 8]);
function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([u32(bytes.length), bytes, Buffer.alloc(4 - (bytes.length % 4))]);
}

/** A vtable and its table with one offset for each field; each points to a child that is laid out behind it. */
interface Placed {
  readonly bytes: Buffer;
  /** Where in the bytes it begins. */
  readonly at: number;
}

function table(given: readonly (Buffer | Placed | undefined)[]): Placed {
  const fields = given.map((field) => (Buffer.isBuffer(field) ? { bytes: field, at: 0 } : field));
  const vtableBytes = 4 + fields.length * 2;
  const padding = (4 - (vtableBytes % 4)) % 4;
  const tableBytes = 4 + fields.length * 4;
  const slots = fields.map((field, index) => u16(field === undefined ? 0 : 4 + index * 4));
  const at = vtableBytes + padding;
  let next = at + tableBytes;
  const offsets = fields.map((field, index) => {
    const offset = next + (field?.at ?? 0) - (at + 4 + index * 4);
    next += field?.bytes.length ?? 0;
    return u32(field === undefined ? 0 : offset);
  });
  const vtable = Buffer.concat([u16(vtableBytes), u16(tableBytes), ...slots, Buffer.alloc(padding)]);
  return {
    bytes: Buffer.concat([vtable, u32(at), ...offsets, ...fields.flatMap((field) => field?.bytes ?? [])]),
    at,
  };
}

/** A vector of offsets to items; `starts` says where in its bytes each item begins. */
function vector(items: readonly Placed[]): Buffer {
  let next = items.length * 4;
  const offsets = items.map(({ bytes, at }, index) => {
    const offset = next + at - index * 4;
    next += bytes.length;
    return u32(offset);
  });
  return Buffer.concat([u32(items.length), ...offsets, ...items.map(({ bytes }) => bytes)]);
}

const numbers = (values: readonly number[], elementBytes = 4): Buffer =>
  Buffer.concat([
    u32(values.length),
    ...values.map((value) => Buffer.concat([u32(value >>> 0), Buffer.alloc(elementBytes - 4)])),
  ]);

/** Numbers of TObliviousTrees: where splits lead, splits of each tree, where they begin, values of leaves. */
export interface CatboostTrees {
  readonly splits: readonly number[];
  readonly sizes: readonly number[];
  readonly starts: readonly number[];
  readonly leaves: number;
}

function treesTable({ splits, sizes, starts, leaves }: CatboostTrees): Placed {
  const values = numbers(
    Array.from({ length: leaves }, () => 0),
    8,
  );
  const missing = Array.from({ length: 4 }, () => undefined);
  return table([undefined, numbers(splits), numbers(sizes), numbers(starts), ...missing, values]);
}

export interface CatboostModel {
  readonly trees?: CatboostTrees;
  readonly info?: Readonly<Record<string, string>>;
  readonly parts?: readonly string[];
  /** What stands behind the core. */
  readonly rest?: Uint8Array;
}

export function catboost({ trees, info = {}, parts = [], rest = Buffer.alloc(0) }: CatboostModel): Buffer {
  const pairs = Object.entries(info).map(([key, value]) => table([text(key), text(value)]));
  const names = parts.map((name) => ({ bytes: text(name), at: 0 }));
  const root = table([
    text('FlabuffersModel_v1'),
    trees === undefined ? undefined : treesTable(trees),
    vector(pairs),
    vector(names),
  ]);
  const core = Buffer.concat([u32(4 + root.at), root.bytes]);
  return Buffer.concat([Buffer.from('CBM1'), u32(core.length), core, rest]);
}
