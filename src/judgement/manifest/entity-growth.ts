import { addAll } from '../../core/add-all.js';

/** An entity of a document type with the text that stands for it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

const reference = /[&%]([\w.:-]{1,200});/g;

/**
 * Characters that each entity comes to with all that it is made of, Infinity for one that holds itself. Entities may be
 * declared in any order; of two with one name the first counts (XML 1.0, 4.2). Takes time as the texts are long.
 */
export function expandedSizes(entities: readonly NamedText[]): ReadonlyMap<string, number> {
  const parts = new Map<string, Parts>();
  for (const { name, text } of entities)
    if (!parts.has(name))
      parts.set(name, {
        own: text.length,
        inner: Array.from(text.matchAll(reference), ([, inner = '']) => inner),
      });
  const growth = new Growth(parts);
  for (const name of parts.keys()) growth.measure(name);
  return growth.sizes;
}

interface Parts {
  readonly own: number;
  readonly inner: readonly string[];
}

class Growth {
  readonly sizes = new Map<string, number>();
  readonly #parts: ReadonlyMap<string, Parts>;

  constructor(parts: ReadonlyMap<string, Parts>) {
    this.#parts = parts;
  }

  /** What an entity is made of is measured first; without recursion, since chains may be long. */
  measure(name: string): void {
    const pending = [name];
    const open = new Set<string>();
    for (let next = pending.at(-1); next !== undefined; next = pending.at(-1)) {
      const unknown = open.has(next) ? [] : this.#unknownPartsOf(next);
      if (unknown.length > 0) {
        open.add(next);
        // What is open already is being made of itself.
        for (const part of unknown) if (open.has(part)) this.sizes.set(part, Infinity);
        addAll(
          pending,
          unknown.filter((part) => !open.has(part)),
        );
      } else {
        pending.pop();
        if (!this.sizes.has(next)) this.sizes.set(next, this.#sum(next));
      }
    }
  }

  #unknownPartsOf(name: string): string[] {
    if (this.sizes.has(name)) return [];
    return [...new Set(this.#parts.get(name)?.inner)].filter((part) => !this.sizes.has(part));
  }

  #sum(name: string): number {
    const { own, inner } = this.#parts.get(name) ?? { own: 0, inner: [] };
    return inner.reduce((sum, part) => sum + (this.sizes.get(part) ?? 0), own);
  }
}
