import type { UseForm } from '../facts.js';
import { argument, numberOf, type CallValues } from './call-values.js';
import { dictMethods, listMethods } from './collection-filters.js';
import { formatBraces, formatPercent } from './format-text.js';
import { joinTexts, textMethods } from './text-operations.js';
import {
  assembled,
  choose,
  combine,
  itemsOf,
  list,
  maxItems,
  number,
  pathOf,
  someText,
  text,
  textOf,
  unknown,
  type Dict,
  type Macro,
  type Text,
  type Value,
} from './values.js';

interface CallHost {
  attribute(name: Value, form: UseForm): void;
  repeat(amount: number, what: string): void;
  called(path: string): void;
}

/** Methods of texts that give numbers or say whether something holds. */
const asking =
  /^(?:startswith|endswith|find|rfind|index|rindex|count|is[a-z]+|append|keys|items|values|get)$/;

/** What calls give: macros, Jinja's globals, methods of texts, lists and mappings. */
export class Caller {
  readonly #host: CallHost;
  readonly #runMacro: (macro: Macro, given: CallValues) => Value;

  constructor(host: CallHost, runMacro: (macro: Macro, given: CallValues) => Value) {
    this.#host = host;
    this.#runMacro = runMacro;
  }

  call(callee: Value, given: CallValues): Value {
    switch (callee.kind) {
      case 'choice':
        return choose(callee.options.map((option) => this.call(option, given)));
      case 'macro':
        return this.#runMacro(callee, given);
      case 'global':
        return this.#global(callee.name, given);
      case 'method':
        return this.#method(callee.of, callee.name, given);
      case 'cycle':
        return choose(callee.items);
      default:
        return this.#foreign(callee);
    }
  }

  #foreign(callee: Value): Value {
    const path = pathOf(callee);
    if (path.length > 0) this.#host.called(path.join('.'));
    return unknown(path);
  }

  #global(name: string, given: CallValues): Value {
    if (name === 'range') return this.#range(given);
    if (name === 'dict') return dictOf(given);
    if (name === 'namespace') return { ...dictOf(given), kind: 'namespace' };
    if (name === 'cycler') return { kind: 'cycle', items: given.positional };
    if (name === 'joiner')
      return { kind: 'cycle', items: [text(''), argument(given, 0, 'sep') ?? text(', ')] };
    if (name === 'lipsum') this.#host.repeat(numberOf(argument(given, 0, 'n')) ?? 0, 'lipsum');
    return name === 'lipsum' ? someText : unknown([name]);
  }

  #range({ positional }: CallValues): Value {
    const [first, second, third = 1] = positional.map((value) => numberOf(value) ?? Number.NaN);
    const [start, stop] = second === undefined ? [0, first ?? Number.NaN] : [first ?? 0, second];
    const amount = Math.max(0, Math.ceil((stop - start) / third));
    if (!Number.isFinite(amount)) return list([], false);
    this.#host.repeat(amount, 'range');
    const shown = Math.min(amount, maxItems);
    return list(
      Array.from({ length: shown }, (_, index) => number(start + index * third)),
      shown === amount,
      amount,
    );
  }

  #method(owner: Value, name: string, given: CallValues): Value {
    if (owner.kind === 'text') return this.#textMethod(owner, name, given);
    if (owner.kind === 'number') return assembled;
    if (owner.kind === 'list' && name in listMethods) return listMethods[name]?.(owner, given) ?? unknown();
    if (owner.kind === 'dict' && name in dictMethods) return dictMethods[name]?.(owner, given) ?? unknown();
    // `loop.cycle` and `cycler.next`
    if (owner.kind === 'namespace' && name === 'cycle') return choose(given.positional);
    if (owner.kind === 'cycle') return choose(owner.items);
    return this.#foreign(unknown([...pathOf(owner), name]));
  }

  #textMethod(owner: Text, name: string, given: CallValues): Value {
    if (name === 'join') return combine([argument(given, 0) ?? unknown()], (items) => joinedBy(owner, items));
    if (name === 'format' || name === 'format_map') {
      const mapping = argument(given, 0);
      const named = name === 'format_map' && mapping?.kind === 'dict' ? mapping.entries : given.named;
      const { result, attributes, width } = formatBraces(owner, { ...given, named });
      for (const attribute of attributes) this.#host.attribute(text(attribute), 'format');
      this.#host.repeat(width, 'padding');
      return result;
    }
    if (name === '__mod__') return formatPercent(owner, given).result;
    this.#host.repeat(
      /just$|^center$|^zfill$/.test(name) ? (numberOf(argument(given, 0)) ?? 0) : 0,
      'padding',
    );
    const method = textMethods[name];
    if (method === undefined) return asking.test(name) ? unknown() : assembled;
    return combine([...given.positional], (...positional) => method(owner, { ...given, positional }));
  }
}

function joinedBy(separator: Text, items: Value | undefined): Value {
  const known = items === undefined ? undefined : itemsOf(items);
  if (known === undefined) return someText;
  return combine(known.items.slice(0, maxItems), (...concrete) =>
    joinTexts(separator, list(concrete, known.isExact)),
  );
}

function dictOf({ positional: [first], named }: CallValues): Dict {
  const entries = new Map<string, Value>(first?.kind === 'dict' ? first.entries : []);
  for (const pair of first === undefined ? [] : (itemsOf(first)?.items ?? [])) {
    const [key, value] = itemsOf(pair)?.items ?? [];
    if (key !== undefined && value !== undefined) entries.set(textOf(key).text, value);
  }
  for (const [name, value] of named) entries.set(name, value);
  return { kind: 'dict', entries };
}
