/**
 * What stands on the machine's stack and in its memo.
 *
 * A plain atom (None, bool, number, string, bytes) is the offset of the opcode that pushed it: a number costs nothing,
 * and its content can be read again when a call or STACK_GLOBAL wants it. Everything else is an object.
 */
export type Value =
  number | Container | GlobalValue | CallValue | AttributeValue | PersistentValue | UnknownValue;

/** Plain data whose detail was let go to bound memory. */
export const plain = -1;

export type ContainerKind = 'tuple' | 'list' | 'dict' | 'set' | 'frozenset';

/** Items that a container keeps whatever they are; beyond, only what is not plain and new in shape is kept. */
const keptItems = 64;
/** Distinct shapes of non-plain items that a container keeps. */
const keptShapes = 4096;

/** The items of every container that has none. */
const none: Value[] = [];

/** How the recorder tells values apart. */
export interface Shapes {
  readonly shape: (value: Value) => string;
  readonly keyShape: (key: Value) => string;
}

/** A builtin container. Dictionaries hold keys and values alternating. */
export class Container {
  readonly kind: ContainerKind;
  /** Items ever added; `items` may hold fewer. */
  count = 0;
  /** Whether something other than plain data was added. */
  holds = false;
  /** Whether items were let go that were not plain and new. */
  overflowed = false;
  memo = -1;
  private shapes: Set<string> | undefined;
  private kept: Value[] = none;

  constructor(kind: ContainerKind) {
    this.kind = kind;
  }

  get items(): readonly Value[] {
    return this.kept;
  }

  /** Whether everything in it is plain data. */
  get isPlain(): boolean {
    return !this.holds;
  }

  /**
   * Adds an item, in a dictionary under a key; gives false when it was let go. An object may get items in both ways:
   * without a key a dictionary holds an unknown one.
   */
  add({ shape, keyShape }: Shapes, key: Value | undefined, value: Value): boolean {
    this.count++;
    if (isPlain(value) && (key === undefined || isPlain(key))) {
      if (this.items.length >= keptItems) return false;
    } else {
      this.holds = true;
      if (
        !this.isNew(`${key === undefined ? '' : keyShape(key)}:${shape(value)}`) &&
        this.items.length >= keptItems
      )
        return false;
    }
    if (this.kept === none) this.kept = [];
    if (key !== undefined || this.kind === 'dict') this.kept.push(key ?? plain);
    this.kept.push(value);
    return true;
  }

  /**
   * Takes over few constants at once, in a dictionary keys and values alternating, as its first items. The array is the
   * container's own from then on.
   * @returns false where they have to be added one by one
   */
  adopt(items: Value[]): boolean {
    const count = this.kind === 'dict' ? items.length >>> 1 : items.length;
    if (this.count > 0 || items.length === 0 || count > keptItems) return false;
    if (items.length !== (this.kind === 'dict' ? 2 * count : count)) return false;
    for (let index = 0; index < items.length; index++) if (typeof items[index] !== 'number') return false;
    this.kept = items;
    this.count = count;
    return true;
  }

  private isNew(shape: string): boolean {
    this.shapes ??= new Set();
    if (this.shapes.has(shape)) return false;
    if (this.shapes.size >= keptShapes) {
      this.overflowed = true;
      return false;
    }
    this.shapes.add(shape);
    return true;
  }
}

/** A module's attribute, as GLOBAL, INST, STACK_GLOBAL or a folded getattr names it. */
export class GlobalValue {
  /** Index into the facts' imports. */
  readonly index: number;

  constructor(index: number) {
    this.index = index;
  }
}

/** What a recorded call, reconstruction or extension gives back. */
export class CallValue {
  /** Index into the facts' uses. */
  readonly use: number;
  readonly args: Value;
  /** The last state that BUILD gave it. */
  state: Value | undefined;
  /** What APPEND, SETITEM and ADDITEMS put into it. */
  contents: Container | undefined;
  /** What joblib's wrapper of an array holds so far. */
  attributes: Map<string, Value> | undefined;
  memo = -1;

  constructor(use: number, args: Value) {
    this.use = use;
    this.args = args;
  }
}

/** `getattr` of something that is no module attribute. */
export class AttributeValue {
  readonly owner: Value;
  readonly name: string;
  /** Attributes between this one and the value they begin at. */
  readonly depth: number;

  constructor(owner: Value, name: string) {
    this.owner = owner;
    this.name = name;
    this.depth = owner instanceof AttributeValue ? owner.depth + 1 : 0;
  }
}

export class PersistentValue {
  readonly use: number;

  constructor(use: number) {
    this.use = use;
  }
}

/** A value that only the loader knows: an extension code, an out-of-band buffer, an underflow, a computed name. */
export class UnknownValue {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** Whether a value is plain data, whatever its size. */
export function isPlain(value: Value): boolean {
  return typeof value === 'number' || (value instanceof Container && value.isPlain);
}

/** Bytes of each storage that a stream names, by key. */
export type StorageSizes = Map<string, number>;
