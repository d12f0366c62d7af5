import type { ByteRange, ByteSource, Child, FormatId, MaybePromise } from '../../core/types.js';

/** A child as the engine follows it: what every claim on the parent said about it. */
export interface Descendant {
  readonly member: string;
  readonly expects: readonly FormatId[];
  readonly profile: string | undefined;
  /** The most that a claim's content declares for it, in bytes. */
  readonly declaredBytes: number;
  readonly isPromised: boolean | undefined;
  /** The readings of this member; more than one where nothing proves that they are the same bytes. */
  readonly readings: readonly Reading[];
  readonly beside: Child['beside'];
}

export interface Reading {
  readonly range: ByteRange | undefined;
  readonly packed: ByteRange | undefined;
  open(): MaybePromise<ByteSource>;
}

/**
 * Joins the children that several claims list on one artifact, by name and ordinal among equal names. Only equal
 * ranges prove equal bytes: a polyglot may list one name with two contents, so other readings are kept side by side.
 */
export function mergeChildren(lists: readonly (readonly Child[])[]): Descendant[] {
  const merged = new Map<string, Descendant>();
  for (const list of lists) {
    for (const [key, child] of ordinals(list)) {
      const known = merged.get(key);
      merged.set(key, known === undefined ? descendant(child) : joined(known, child));
    }
  }
  return [...merged.values()];
}

function ordinals(children: readonly Child[]): [string, Child][] {
  const seen = new Map<string, number>();
  return children.map((child) => {
    const ordinal = seen.get(child.member) ?? 0;
    seen.set(child.member, ordinal + 1);
    return [`${String(ordinal)}:${child.member}`, child];
  });
}

function descendant(child: Child): Descendant {
  return {
    member: child.member,
    expects: expectations(child),
    profile: child.profile,
    declaredBytes: child.declaredBytes ?? 0,
    isPromised: child.isPromised,
    readings: [reading(child)],
    beside: child.beside?.bind(child),
  };
}

function joined(known: Descendant, child: Child): Descendant {
  const same = known.readings.some(
    (other) => sameRange(other.range, child.range) || sameRange(other.packed, child.packed),
  );
  return {
    member: known.member,
    expects: [...new Set([...known.expects, ...expectations(child)])],
    profile: known.profile ?? child.profile,
    declaredBytes: Math.max(known.declaredBytes, child.declaredBytes ?? 0),
    isPromised: known.isPromised ?? child.isPromised,
    readings: same ? known.readings : [...known.readings, reading(child)],
    beside: known.beside ?? child.beside?.bind(child),
  };
}

function expectations(child: Child): FormatId[] {
  return child.expects === undefined ? [] : [child.expects];
}

function reading(child: Child): Reading {
  return { range: child.range, packed: child.packed, open: () => child.open() };
}

function sameRange(a: ByteRange | undefined, b: ByteRange | undefined): boolean {
  return a !== undefined && b !== undefined && a.offset === b.offset && a.length === b.length;
}
