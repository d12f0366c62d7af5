/** The first part of a dotted name. */
export function packageOf(name: string): string {
  const dot = name.indexOf('.');
  return dot === -1 ? name : name.slice(0, dot);
}

/**
 * Dotted names, asked whether another name is one of them or below one. Documents name a hundred thousand callables of
 * their own; what begins with a package that none of the names begins with is answered by its first part.
 */
export class DottedNames {
  readonly #names: ReadonlySet<string>;
  readonly #packages: ReadonlySet<string>;

  constructor(names: Iterable<string>) {
    this.#names = new Set(names);
    this.#packages = new Set(Array.from(this.#names, packageOf));
  }

  /** The longest of the names that `name` is or is below; undefined where there is none. */
  above(name: string): string | undefined {
    if (!this.#packages.has(packageOf(name))) return undefined;
    for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) {
      const prefix = name.slice(0, end);
      if (this.#names.has(prefix)) return prefix;
    }
    return undefined;
  }
}
