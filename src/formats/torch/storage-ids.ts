/** What a pickle's persistent ids say of the storages outside it: torch/serialization.py, `persistent_id`. */
import { storageBytes } from '../../codecs/torch-storage/storage-bytes.js';

export interface DeclaredStorage {
  readonly key: string;
  readonly bytes: number;
}

/** A value of the skim: what an id can be made of; anything else is undefined. */
export type SkimmedValue =
  string | number | SkimmedName | readonly (string | number | SkimmedName | undefined)[] | undefined;

export class SkimmedName {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** `('storage', class, key, location, elements)`; undefined for any other id and for storages without elements in the file. */
export function declaredStorage(id: SkimmedValue): DeclaredStorage | undefined {
  if (typeof id !== 'object' || id instanceof SkimmedName) return undefined;
  const [tag, type, key, location, elements] = id;
  if (tag !== 'storage' || !(type instanceof SkimmedName) || location === 'meta') return undefined;
  const isNamed = typeof key === 'string' || typeof key === 'number';
  const bytes = typeof elements === 'number' ? storageBytes(type.name, elements) : undefined;
  return bytes === undefined || !isNamed ? undefined : { key: String(key), bytes };
}
