/** What a pickle's persistent ids say of the storages outside it: torch/serialization.py, `persistent_id`. */
import { table } from '../../core/table.js';
import { storageBytes, storageElementBytes } from '../../codecs/torch-storage/storage-bytes.js';

export interface DeclaredStorage {
  readonly key: string;
  readonly bytes: number;
  readonly elementBytes: number;
  /** As safetensors names it, of floats only; else ''. */
  readonly dtype: string;
}

const dtypes: Readonly<Record<string, string>> = table({
  DoubleStorage: 'F64',
  FloatStorage: 'F32',
  HalfStorage: 'F16',
  BFloat16Storage: 'BF16',
});

/** A value of the skim: what ids and tensors are made of, and the dictionaries of tensors; anything else is undefined. */
export type SkimmedValue =
  | string
  | number
  | SkimmedName
  | SkimmedStorage
  | SkimmedTensor
  | SkimmedDict
  | SkimmedList
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

/** The texts of a list; its other items are left out. */
export class SkimmedList {
  readonly texts: string[] = [];
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
  const isNamed = typeof key === 'string' || typeof key === 'number';
  const bytes = typeof elements === 'number' ? storageBytes(type.name, elements) : undefined;
  return bytes === undefined || !isNamed
    ? undefined
    : {
        key: String(key),
        bytes,
        elementBytes: storageElementBytes(type.name) ?? 1,
        dtype: dtypes[type.name] ?? '',
      };
}
