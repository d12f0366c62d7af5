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
  const parts = new Map<string, { readonly own: number; readonly inner: readonly string[] }>();
  for (const { name, text } of entities)
    if (!parts.has(name))
      parts.set(name, {
        own: text.length,
        inner: Array.from(text.matchAll(reference), ([, inner = '']) => inner),
      });
  const sizes = new Map<string, number>();
  for (const name of parts.keys()) {
    const pending = [name];
    const open = new Set<string>();
    for (let next = pending.at(-1); next !== undefined; next = pending.at(-1)) {
      const { own, inner } = parts.get(next) ?? { own: 0, inner: [] };
      const unknown = open.has(next) ? [] : [...new Set(inner)].filter((part) => !sizes.has(part));
      if (unknown.length > 0 && !sizes.has(next)) {
        open.add(next);
        // What is open already is being made of itself.
        for (const part of unknown) if (open.has(part)) sizes.set(part, Infinity);
        pending.push(...unknown.filter((part) => !sizes.has(part)));
        continue;
      }
      pending.pop();
      if (!sizes.has(next))
        sizes.set(
          next,
          inner.reduce((sum, part) => sum + (sizes.get(part) ?? 0), own),
        );
    }
  }
  return sizes;
}
