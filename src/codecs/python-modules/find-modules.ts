import type { Budget, ByteSource } from '../../core/types.js';
import { importsOf, type ModuleImport } from './imports-of.js';
import { candidatePaths, joinPath } from './module-paths.js';

/** A Python file of the scanned tree that loading imports. */
export interface FoundModule {
  /** Relative to the folder of the scanned file. */
  readonly path: string;
  readonly source: ByteSource;
  /** Names that are taken from it and built or called. */
  readonly names: readonly string[];
}

/** Opens a file beside the scanned one; undefined where there is none. */
export type OpenBeside = (relativePath: string) => ByteSource | undefined;

/** Files that are followed, and names that are looked for; the largest packages of models have some dozens. CWE-400. */
const maxModules = 64;
const maxWanted = 256;
/** Bytes of a file that is read for its imports. CWE-400. */
const maxReadBytes = 2 * 2 ** 20;

interface Wanted {
  readonly module: string;
  readonly name: string;
  /** The file that imports it; undefined for names in the model itself. */
  readonly from: string | undefined;
}

/**
 * The Python files that importing these names runs, packages before their modules, as far as they stand in the scanned
 * tree: a module stands below the folder of the model, one around it, or `src` there, as search paths are set up.
 */
export function findModules(
  names: Iterable<readonly [module: string, name: string]>,
  open: OpenBeside,
  budget: Budget,
): FoundModule[] {
  return new ModuleSearch(open, budget).run(names);
}

class ModuleSearch {
  readonly #open: OpenBeside;
  readonly #budget: Budget;
  readonly #found = new Map<string, { path: string; source: ByteSource; names: Set<string> }>();
  readonly #roots = new Map<string, string | undefined>();
  readonly #queue: Wanted[] = [];
  readonly #seen = new Set<string>();

  constructor(open: OpenBeside, budget: Budget) {
    this.#open = open;
    this.#budget = budget;
  }

  run(names: Iterable<readonly [string, string]>): FoundModule[] {
    for (const [module, name] of names) this.#want({ module, name, from: undefined });
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      this.#budget.check();
      this.#follow(next);
    }
    return [...this.#found.values()].map(({ path, source, names: taken }) => ({
      path,
      source,
      names: [...taken].sort(),
    }));
  }

  #want(wanted: Wanted): void {
    const key = `${wanted.module}\0${wanted.name}\0${wanted.module.startsWith('.') ? (wanted.from ?? '') : ''}`;
    if (this.#seen.size >= maxWanted || this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#queue.push(wanted);
  }

  #follow({ module, name, from }: Wanted): void {
    const relative = /^(\.+)(.*)$/.exec(module);
    if (relative !== null) {
      if (from === undefined) return;
      const base = joinPath(from, '../'.repeat(relative[1]?.length ?? 1));
      this.#enter(base, (relative[2] ?? '').split('.').filter(Boolean), name);
      return;
    }
    const parts = module.split('.');
    if (!parts.every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part))) return;
    const root = this.#root(parts[0] ?? '');
    if (root !== undefined) this.#enter(root, parts, name);
  }

  /** The nearest folder around the model that holds a module or package of this name. */
  #root(top: string): string | undefined {
    if (!this.#roots.has(top)) {
      const root = candidatePaths().find((folder) => this.#hasModule(joinPath(folder, top)));
      this.#roots.set(top, root);
    }
    return this.#roots.get(top);
  }

  #hasModule(path: string): boolean {
    return this.#take(`${path}/__init__.py`) !== undefined || this.#take(`${path}.py`) !== undefined;
  }

  /** Enters `parts` below `folder`, each package's `__init__` on the way; the last may be a module or a name. */
  #enter(folder: string, parts: readonly string[], name: string): void {
    let path = folder;
    for (const part of parts) {
      path = joinPath(path, part);
      if (this.#visit(`${path}/__init__.py`, '') === undefined && this.#visit(`${path}.py`, '') === undefined)
        return;
    }
    const first = name.split('.')[0] ?? '';
    if (parts.length === 0 || this.#found.has(`${path}/__init__.py`)) {
      const submodule = joinPath(path, first);
      if (
        /^\w+$/.test(first) &&
        (this.#visit(`${submodule}.py`, '') ?? this.#visit(`${submodule}/__init__.py`, '')) !== undefined
      )
        return;
    }
    this.#visit(this.#found.has(`${path}.py`) ? `${path}.py` : `${path}/__init__.py`, first);
  }

  #visit(path: string, name: string): FoundModule | undefined {
    const known = this.#found.get(path);
    if (known !== undefined) {
      if (name !== '') known.names.add(name);
      return { ...known, names: [] };
    }
    const source = this.#found.size < maxModules ? this.#take(path) : undefined;
    if (source === undefined) return undefined;
    this.#found.set(path, { path, source, names: new Set(name === '' ? [] : [name]) });
    for (const { module, name: taken } of this.#importsOf(source))
      this.#want({ module, name: taken, from: path });
    return { path, source, names: [] };
  }

  #importsOf(source: ByteSource): readonly ModuleImport[] {
    return source.size > maxReadBytes ? [] : importsOf(source.read(0, source.size), this.#budget);
  }

  #take(path: string): ByteSource | undefined {
    return this.#found.get(path)?.source ?? this.#open(path);
  }
}
