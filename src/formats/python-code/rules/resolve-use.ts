import { classifyCallable, type Callable } from '../../../judgement/python/classify-callable.js';
import { builtinNames, moduleAliases, ordinaryDunders } from '../../../knowledge/python/code-names.js';
import { vettedPackages, walkedModules } from '../../../knowledge/python/packages.js';
import { stdlibModules } from '../../../knowledge/python/stdlib-modules.js';
import type { NameUse } from '../facts.js';

/** Stands for a module's own namespace where no name is taken from it. */
const whole = '*';

/**
 * What a use names, as the tables of Python callables have it; undefined for the code's own variables and for
 * attributes of values that nothing is known of.
 */
export function resolveUse(use: NameUse): Callable | undefined {
  if (use.origin === 'import') return use.module === '' ? undefined : inModule(use.module, use.attributes);
  return use.origin === 'global' ? resolveGlobal(use) : undefined;
}

/** Code that came by value runs in the globals of whoever loads it: a builtin, a module there, or nothing known. */
function resolveGlobal({ attributes }: NameUse): Callable | undefined {
  const [root = '', ...rest] = attributes;
  if (builtinNames.has(root)) return inModule('builtins', attributes);
  const alias = moduleAliases.get(root);
  if (alias !== undefined) return inModule(alias, rest);
  if (walkedModules.has(root) || vettedPackages.has(root)) return inModule(root, rest);
  if (isDunder(root) && !ordinaryDunders.has(root)) return inModule('builtins', attributes);
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
