import { limits } from '../../core/limits.js';

/**
 * `imported`: by an import statement. `loaded`: as a value. `called`. `stored`: its attribute is set or deleted.
 * `computed`: an attribute whose name is no constant. `mentioned`: a name that no instruction explains.
 */
export type UseKind = 'imported' | 'loaded' | 'called' | 'stored' | 'computed' | 'mentioned';

/** A dotted name as the code spells it. */
export interface DottedName {
  /** `import`: `module` was imported in the code. `global`: a global or builtin. `value`: an attribute of a value. */
  readonly origin: 'import' | 'global' | 'value';
  /** The imported module; empty for other origins. */
  readonly module: string;
  readonly attributes: readonly string[];
}

export interface NameUse extends DottedName {
  readonly kind: UseKind;
  /** The Python expression it amounts to, bounded: `os.system('echo hello')`. */
  readonly expression: string;
  /** Of the instruction, from the start of the stream. */
  readonly offset: number;
  /** Qualified name of the function it stands in. */
  readonly within: string;
  readonly count: number;
}

type Mutable = { -readonly [Key in keyof NameUse]: NameUse[Key] } & {
  /** Occurrences that a longer name or a call continues, and which so say nothing by themselves. */
  continued: number;
};

/** One occurrence, which an attribute or a call behind it may continue. */
export interface Occurrence {
  continued: boolean;
  readonly use: { continued: number };
}

/** Collects uses: equal ones are one with a count. */
export class NameUses {
  /** Whether more different uses stand in the code than are told apart. */
  overflowed = false;
  readonly #uses = new Map<string, Mutable>();

  add(use: Omit<NameUse, 'count'>): Occurrence {
    const key = [use.kind, use.origin, use.module, use.attributes.join('.')].join('\0');
    let known = this.#uses.get(key);
    if (known === undefined) {
      known = { ...use, count: 0, continued: 0 };
      if (this.#uses.size < limits.maxCodeUses) this.#uses.set(key, known);
      else this.overflowed = true;
    }
    known.count++;
    return { continued: false, use: known };
  }

  /** The uses that are whole: of `a.b.c()` the call alone. */
  list(): NameUse[] {
    return [...this.#uses.values()]
      .filter(({ count, continued }) => count > continued)
      .map(({ continued, count, ...use }) => ({ ...use, count: count - continued }));
  }
}

/** Marks an occurrence as part of a longer name or call, once. */
export function continueOccurrence(occurrence: Occurrence | undefined): void {
  if (occurrence === undefined || occurrence.continued) return;
  occurrence.continued = true;
  occurrence.use.continued++;
}
