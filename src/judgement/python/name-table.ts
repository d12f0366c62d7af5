import { packageOf } from './dotted-names.js';

/** No table has a longer one; a longer name is not looked up at each of its dots. */
const maxModuleLength = 256;

/**
 * Dotted names as the generated tables hold them: a line per module, the module first, then its names; `#` starts a
 * comment. A table is read at its first question: most scans ask few tables, and none pays for the others.
 */
export class NameTable {
  readonly #texts: readonly string[];
  #lines: Map<string, string[]> | undefined;
  #packages: ReadonlySet<string> = new Set();
  readonly #names = new Map<string, ReadonlySet<string>>();

  constructor(...texts: readonly string[]) {
    this.#texts = texts;
  }

  /** @param module dotted; @param name below the module, dots walk attributes */
  has(module: string, name: string): boolean {
    return this.#namesOf(module)?.has(name) ?? false;
  }

  /** Whether some module of the table has the rest of the name. */
  hasDotted(dotted: string): boolean {
    this.#read();
    if (!this.#packages.has(packageOf(dotted))) return false;
    let dot = dotted.indexOf('.');
    while (dot !== -1 && dot <= maxModuleLength) {
      if (this.has(dotted.slice(0, dot), dotted.slice(dot + 1))) return true;
      dot = dotted.indexOf('.', dot + 1);
    }
    return false;
  }

  #namesOf(module: string): ReadonlySet<string> | undefined {
    const lines = this.#read().get(module);
    if (lines === undefined) return undefined;
    const names = this.#names.get(module) ?? new Set(lines.flatMap((line) => line.split(' ').slice(1)));
    this.#names.set(module, names);
    return names;
  }

  #read(): ReadonlyMap<string, string[]> {
    if (this.#lines === undefined) {
      this.#lines = linesByModule(this.#texts);
      this.#packages = new Set(Array.from(this.#lines.keys(), packageOf));
    }
    return this.#lines;
  }
}

function linesByModule(texts: readonly string[]): Map<string, string[]> {
  const modules = new Map<string, string[]>();
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    if (line === '' || line.startsWith('#')) continue;
    const module = line.slice(0, line.indexOf(' '));
    const known = modules.get(module);
    if (known === undefined) modules.set(module, [line]);
    else known.push(line);
  }
  return modules;
}
