import { builtinNames, moduleAliases, ordinaryDunders } from '../../knowledge/python/code-names.js';
import { vettedPackages, walkedModules } from '../../knowledge/python/packages.js';
import { stdlibModules } from '../../knowledge/python/stdlib-modules.js';
import { classifyCallable, type Callable } from './classify-callable.js';

/** A dotted name as code or source spells it. */
export interface SpelledName {
  /** `import`: below an imported module. `global`: a builtin or nobody's name. `value`: an attribute of a value. */
  readonly origin: 'import' | 'global' | 'value';
  /** The imported module; empty for other origins. */
  readonly module: string;
  readonly attributes: readonly string[];
}

/** Stands for a module's own namespace where no name is taken from it. */
const whole = '*';

/**
 * What a name of code stands for, as the tables of Python callables have it; undefined for the code's own variables and
 * for attributes of values that nothing is known of.
 */
export function resolveDottedName(name: SpelledName): Callable | undefined {
  // What a relative import names is part of the same project, and is judged where it stands.
  if (name.module.startsWith('.')) return undefined;
  if (name.origin === 'import')
    return name.module === '' ? undefined : inModule(name.module, name.attributes);
  return name.origin === 'global' ? resolveGlobal(name.attributes) : undefined;
}

/** Code that came by value runs in the globals of whoever loads it: a builtin, a module there, or nothing known. */
function resolveGlobal([root = '', ...rest]: readonly string[]): Callable | undefined {
  if (builtinNames.has(root)) return inModule('builtins', [root, ...rest]);
  const alias = moduleAliases.get(root);
  if (alias !== undefined) return inModule(alias, rest);
  if (walkedModules.has(root) || vettedPackages.has(root)) return inModule(root, rest);
  if (isDunder(root) && !ordinaryDunders.has(root)) return inModule('builtins', [root, ...rest]);
  if (stdlibModules.has(root) && rest.some((part) => walkedModules.has(part.replace(/^_+/, ''))))
    return inModule(root, rest);
  const isForeignModule = rest.length > 0 && !stdlibModules.has(root);
  const callable = isForeignModule ? inModule(root, rest) : undefined;
  return callable?.kind === 'forbidden' && callable.listed ? callable : undefined;
}

/** Attributes that every class and module has say nothing; without them the rest decides. */
function inModule(module: string, attributes: readonly string[]): Callable {
  const telling = attributes.filter((attribute) => !ordinaryDunders.has(attribute));
  return classifyCallable({ module, name: telling.length === 0 ? whole : telling.join('.') });
}

function isDunder(name: string): boolean {
  return /^__.+__$/.test(name);
}
