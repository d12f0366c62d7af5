import {
  skopsDtypes,
  skopsEstimators,
  skopsNumpyFunctions,
  skopsScipyFunctions,
} from '../../knowledge/python/skops-trusted.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Primitives and containers of skops/io/_trusted_types.py, and what nodes of one type only build by themselves. */
const builtins = words(
  'builtins.int builtins.float builtins.str builtins.bool builtins.list builtins.set builtins.map builtins.tuple',
);
const names = new Set([...builtins, ...words(skopsEstimators), ...words(skopsDtypes)]);
const numpyFunctions = words(skopsNumpyFunctions);
const scipyFunctions = words(skopsScipyFunctions);

/** Whether skops builds this without being told to trust it. */
export function isTrustedBySkops(module: string, name: string): boolean {
  if (names.has(`${module}.${name}`)) return true;
  if (/^numpy(?:\.|$)/.test(module)) return numpyFunctions.has(name);
  return /^scipy\.special(?:\.|$)/.test(module) && scipyFunctions.has(name);
}
