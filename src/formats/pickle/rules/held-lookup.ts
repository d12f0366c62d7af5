import { lookupNames } from '../../../knowledge/python/carriers.js';
import { tellingAttributes } from '../../../knowledge/python/code-names.js';
import { actingMethods } from '../../../knowledge/python/packages.js';
import type { UseFact, ValueFact } from '../facts.js';
import { isTelling } from './arguments.js';
import { itemsOf } from './subject.js';

const telling: ReadonlySet<string> = new Set(tellingAttributes.flatMap(({ names }) => names.split(' ')));

/**
 * Whether a carrier will look up an attribute that leads out of its object, or call a method that acts: an attrgetter or
 * methodcaller does so with whatever it is given later, long after the file was loaded.
 */
export function heldLookup(use: UseFact, resolved: string): boolean {
  if (!lookupNames.has(resolved)) return false;
  const [first, ...rest] = itemsOf(use.argument);
  if (resolved === 'operator.methodcaller' && rest.some(isTelling)) return true;
  const names = resolved === 'operator.methodcaller' ? [first] : [first, ...rest];
  return names.some((name) => name === undefined || leadsOut(name));
}

function leadsOut(name: ValueFact): boolean {
  if (name.type !== 'str' || name.length > name.text.length) return true;
  return name.text
    .split('.')
    .some((part) => /^__.+__$/.test(part) || telling.has(part) || actingMethods.test(part));
}
