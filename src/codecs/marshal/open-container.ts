import type { MarshalValue } from './code-object.js';

type Sequence = Extract<MarshalValue, { items: readonly MarshalValue[] }>['type'];

/** A container whose items are still being read. */
export interface OpenContainer {
  readonly value: MarshalValue;
  /** The index that it has among the references. */
  readonly slot: number | undefined;
  /** Whether it can be named from inside itself: CPython refuses that of frozensets and slices. */
  readonly isReferable: boolean;
  isComplete(): boolean;
  /** Takes the next object; false where NULL stands and may not. */
  put(value: MarshalValue): boolean;
}

/** A container of a known number of items. */
export function openSequence(type: Sequence, count: number, slot: number | undefined): OpenContainer {
  const items: MarshalValue[] = [];
  return {
    value: { type, items },
    slot,
    isReferable: type !== 'frozenset' && type !== 'slice',
    isComplete: () => items.length >= count,
    put(value) {
      items.push(value);
      return value.type !== 'null';
    },
  };
}

/** Keys and values in turn, up to a NULL. */
export function openDict(slot: number | undefined): OpenContainer {
  const entries: [MarshalValue, MarshalValue][] = [];
  let key: MarshalValue | undefined;
  let isComplete = false;
  return {
    value: { type: 'dict', entries },
    slot,
    isReferable: true,
    isComplete: () => isComplete,
    put(value) {
      if (value.type === 'null') isComplete = true;
      else if (key === undefined) key = value;
      else {
        entries.push([key, value]);
        key = undefined;
      }
      return true;
    },
  };
}
