/** What a pickle's persistent ids say of the storages outside it: torch/serialization.py, `persistent_id`. */

export interface DeclaredStorage {
  readonly key: string;
  readonly bytes: number;
  /** As safetensors names it, of floats only; else ''. */
  readonly dtype: string;
}

/** Bytes of an element by the name of the storage's class, or of the dtype that newer ids hold. */
const elementBytes: Readonly<Record<string, number>> = {
  DoubleStorage: 8,
  FloatStorage: 4,
  HalfStorage: 2,
  BFloat16Storage: 2,
  LongStorage: 8,
  IntStorage: 4,
  ShortStorage: 2,
  CharStorage: 1,
  ByteStorage: 1,
  BoolStorage: 1,
  ComplexDoubleStorage: 16,
  ComplexFloatStorage: 8,
  QUInt8Storage: 1,
  QInt8Storage: 1,
  QInt32Storage: 4,
  QUInt4x2Storage: 1,
  QUInt2x4Storage: 1,
  UntypedStorage: 1,
};

const dtypes: Readonly<Record<string, string>> = {
  DoubleStorage: 'F64',
  FloatStorage: 'F32',
  HalfStorage: 'F16',
  BFloat16Storage: 'BF16',
};

/** A value of the skim: what ids and tensors are made of, and the dictionaries of tensors; anything else is undefined. */
export type SkimmedValue =
  | string
  | number
  | SkimmedName
  | SkimmedStorage
  | SkimmedTensor
  | SkimmedDict
  | readonly SkimmedValue[]
  | undefined;

export class SkimmedStorage {
  readonly declared: DeclaredStorage | undefined;

  constructor(declared: DeclaredStorage | undefined) {
    this.declared = declared;
  }
}

export class SkimmedTensor {
  readonly storage: DeclaredStorage;
  /** Elements from the start of the storage. */
  readonly offset: number;
  readonly shape: readonly number[];

  constructor(storage: DeclaredStorage, offset: number, shape: readonly number[]) {
    this.storage = storage;
    this.offset = offset;
    this.shape = shape;
  }
}

export class SkimmedDict {
  readonly entries: (readonly [key: string, value: SkimmedValue])[] = [];
}

export class SkimmedName {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** `('storage', class, key, location, elements)`; undefined for any other id and for storages without elements in the file. */
export function declaredStorage(id: SkimmedValue): DeclaredStorage | undefined {
  if (!Array.isArray(id)) return undefined;
  const [tag, type, key, location, elements] = id as readonly SkimmedValue[];
  if (tag !== 'storage' || !(type instanceof SkimmedName) || location === 'meta') return undefined;
  const size = Object.hasOwn(elementBytes, type.name) ? elementBytes[type.name] : undefined;
  const isNamed = typeof key === 'string' || typeof key === 'number';
  if (size === undefined || !isNamed || typeof elements !== 'number') return undefined;
  return { key: String(key), bytes: size * elements, dtype: dtypes[type.name] ?? '' };
}
