import type { Budget, ByteSource, Child } from '../../core/types.js';
import { importsOf, type ModuleImport } from './imports-of.js';
import { candidatePaths, joinPath } from './module-paths.js';

/** A Python file of the scanned tree that loading imports. */
export interface FoundModule {
  /** Relative to the folder of the scanned file. */
  readonly path: string;
  readonly source: ByteSource;
  /** Classes that are taken from it and built; with `()` behind them, functions that are called. */
  readonly names: readonly string[];
}

/** Opens a file beside the scanned one; undefined where there is none. */
export type OpenBeside = (relativePath: string) => ByteSource | undefined;

/** Files that are followed, and names that are looked for; the largest packages of models have some hundreds. CWE-400. */
const maxModules = 1024;
const maxWanted = 100_000;
/** Times that a module is read again because more of it is found to be called. CWE-400. */
const maxRounds = 32;
/** Bytes of a file that is read for its imports. CWE-400. */
const maxReadBytes = 2 * 2 ** 20;

/**
 * Modules that are there before a model is loaded: the interpreter's own that pickle needs, and the libraries that load
 * models. Nothing beside the model takes their place any more.
 */
const alreadyImported: ReadonlySet<string> = new Set(
  (
    '__main__ __builtin__ builtins sys os posix nt copyreg copy_reg collections _collections functools _functools operator ' +
    '_operator types io _io codecs _codecs re struct _struct pickle _pickle abc enum itertools weakref warnings datetime ' +
    'decimal random math numpy torch joblib sklearn scipy pandas cloudpickle dill transformers'
  ).split(' '),
);

/** Found modules as embedded artifacts: `import`, with the classes that loading builds and the functions that it calls. */
export function moduleChildren(modules: readonly FoundModule[]): Child[] {
  return modules.map(({ path, source, names }) => ({
    member: path,
    expects: 'python-source',
    profile: names.length === 0 ? 'import' : `import:${names.join(',')}`,
    open: () => source,
  }));
}

interface Wanted {
  readonly module: string;
  readonly name: string;
  /** The file that imports it; undefined for names in the model itself. */
  readonly from: string | undefined;
}

/**
 * The Python files that importing these names runs, packages before their modules, as far as they stand in the scanned
 * tree: a module stands below the folder of the model, one around it, or `src` there, as search paths are set up.
 * @param beyond is told where more modules or names are wanted than are followed
 */
export function findModules(
  names: Iterable<readonly [module: string, name: string]>,
  open: OpenBeside,
  budget: Budget,
  beyond: () => void = () => undefined,
): FoundModule[] {
  return new ModuleSearch(open, budget, beyond).run(names);
}

interface Visited {
  readonly path: string;
  readonly source: ByteSource;
  readonly names: Set<string>;
  rounds: number;
}

class ModuleSearch {
  readonly #open: OpenBeside;
  readonly #budget: Budget;
  readonly #beyond: () => void;
  readonly #found = new Map<string, Visited>();
  /** Modules of which more is wanted than was followed. */
  readonly #unread = new Set<Visited>();
  readonly #roots = new Map<string, string | undefined>();
  readonly #queue: Wanted[] = [];
  readonly #seen = new Set<string>();

  constructor(open: OpenBeside, budget: Budget, beyond: () => void) {
    this.#open = open;
    this.#beyond = beyond;
    this.#budget = budget;
  }

  run(names: Iterable<readonly [string, string]>): FoundModule[] {
    for (const [module, name] of names) this.#want({ module, name, from: undefined });
    do {
      this.#followAll();
      const [module] = this.#unread;
      if (module !== undefined) this.#read(module);
    } while (this.#queue.length > 0 || this.#unread.size > 0);
    return [...this.#found.values()].map(({ path, source, names: taken }) => ({
      path,
      source,
      names: [...taken].sort(),
    }));
  }

  /** In the order that they were wanted in; taking from the front of a long array costs its length each time. */
  #followAll(): void {
    for (let index = 0; index < this.#queue.length; index += 1) {
      this.#budget.check();
      this.#follow(this.#queue[index] as Wanted);
    }
    this.#queue.length = 0;
  }

  #want(wanted: Wanted): void {
    const key = `${wanted.module}\0${wanted.name}\0${wanted.module.startsWith('.') ? (wanted.from ?? '') : ''}`;
    if (this.#seen.has(key)) return;
    if (this.#seen.size >= maxWanted) {
      this.#beyond();
      return;
    }
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
    const [top = ''] = parts;
    const root = alreadyImported.has(top) ? undefined : this.#root(top, parts[1]);
    if (root !== undefined) this.#enter(root, parts, name);
  }

  /** The nearest folder around the model that holds a module or package of this name. */
  #root(top: string, next: string | undefined): string | undefined {
    if (!this.#roots.has(top)) {
      const root = candidatePaths().find((folder) => this.#hasModule(joinPath(folder, top), next));
      this.#roots.set(top, root);
    }
    return this.#roots.get(top);
  }

  /** A package without `__init__` is known by what stands in it. */
  #hasModule(path: string, next: string | undefined): boolean {
    const isThere = (file: string): boolean =>
      this.#take(`${file}/__init__.py`) !== undefined || this.#take(`${file}.py`) !== undefined;
    return isThere(path) || (next !== undefined && isThere(joinPath(path, next)));
  }

  /** Enters `parts` below `folder`, each package's `__init__` on the way; the last may be a module or a name. */
  #enter(folder: string, parts: readonly string[], name: string): void {
    let path = folder;
    for (const part of parts) {
      path = joinPath(path, part);
      if (this.#visit(`${path}/__init__.py`, '') === undefined) this.#visit(`${path}.py`, '');
    }
    const first = name.replace(/\(\)$/, '').split('.')[0] ?? '';
    const taken = name.endsWith('()') ? name : first;
    if (this.#found.has(`${path}.py`)) this.#visit(`${path}.py`, taken);
    else if (!this.#enterSubmodule(joinPath(path, first), first)) this.#visit(`${path}/__init__.py`, taken);
  }

  /** `from package import module`. */
  #enterSubmodule(path: string, name: string): boolean {
    if (!/^\w+$/.test(name)) return false;
    return (this.#visit(`${path}.py`, '') ?? this.#visit(`${path}/__init__.py`, '')) !== undefined;
  }

  #visit(path: string, name: string): Visited | undefined {
    const module = this.#found.get(path) ?? this.#discover(path);
    if (module === undefined || name === '' || module.names.has(name)) return module;
    module.names.add(name);
    if (module.rounds < maxRounds) this.#unread.add(module);
    else this.#beyond();
    return module;
  }

  #discover(path: string): Visited | undefined {
    const source = this.#take(path);
    if (source === undefined) return undefined;
    if (this.#found.size >= maxModules) {
      this.#beyond();
      return undefined;
    }
    const module: Visited = { path, source, names: new Set(), rounds: 0 };
    this.#found.set(path, module);
    this.#unread.add(module);
    return module;
  }

  /** Wants what importing the module, and what is built and called of it, imports and calls in turn. */
  #read(module: Visited): void {
    this.#unread.delete(module);
    module.rounds++;
    for (const { module: wanted, name } of this.#importsOf(module))
      this.#want({ module: wanted, name, from: module.path });
  }

  #importsOf({ source, names }: Visited): readonly ModuleImport[] {
    if (source.size <= maxReadBytes) return importsOf(source.read(0, source.size), this.#budget, [...names]);
    this.#beyond();
    return [];
  }

  #take(path: string): ByteSource | undefined {
    return this.#found.get(path)?.source ?? this.#open(path);
  }
}
