/** Python's two ways of putting values into a text. */
import { addAll } from '../../../core/add-all.js';
import { someText, text, textOf, type Text, type Value } from './values.js';

export interface Formatted {
  readonly result: Text;
  /** Attributes that replacement fields take: `{0.__class__}`. */
  readonly attributes: readonly string[];
  /** The largest width that a field asks for. */
  readonly width: number;
}

interface Given {
  readonly positional: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
}

const percentField = /%(?:\(([^()]{0,200})\))?[-#0 +]{0,8}(\d{0,12}|\*)(?:\.\d{0,12})?[hlL]?([a-zA-Z%])/g;
const braceField = /\{\{|\}\}|\{([^{}!:]{0,300})(?:![rsa])?(?::([^{}]{0,100}))?\}/g;

/** `'%s' % value` and the filter `format`. */
export function formatPercent(pattern: Text, { positional, named }: Given): Formatted {
  let next = 0;
  let isExact = pattern.isExact;
  let widest = 0;
  const result = pattern.text.replace(
    percentField,
    (_, key?: string, width: string = '', type: string = '') => {
      if (type === '%') return '%';
      widest = Math.max(widest, Number(width) || 0);
      const value = key === undefined ? positional[next++] : named.get(key);
      const shown = value === undefined ? someText : shownAs(value, type);
      isExact &&= shown.isExact;
      return shown.text;
    },
  );
  return { result: text(result, isExact), attributes: [], width: widest };
}

function shownAs(value: Value, type: string): Text {
  if (type === 'c' && value.kind === 'number')
    return value.value >= 0 && value.value <= 0x10ffff
      ? text(String.fromCodePoint(Math.trunc(value.value)))
      : someText;
  if (type === 'x' && value.kind === 'number') return text(Math.trunc(value.value).toString(16));
  return textOf(value);
}

/** `'{0}'.format(value)`. */
export function formatBraces(pattern: Text, { positional, named }: Given): Formatted {
  let next = 0;
  let isExact = pattern.isExact;
  let widest = 0;
  const attributes: string[] = [];
  const result = pattern.text.replace(braceField, (whole: string, field?: string, spec: string = '') => {
    if (field === undefined) return whole.slice(0, 1);
    const [name = '', ...steps] = field.split(/[.[]/);
    addAll(
      attributes,
      steps.map((step) => step.replace(/\]$/, '')),
    );
    widest = Math.max(widest, Number(/\d{1,12}/.exec(spec)?.[0] ?? 0));
    const value = /^\d*$/.test(name) ? positional[name === '' ? next++ : Number(name)] : named.get(name);
    const isPlain = steps.length === 0 && value !== undefined;
    const shown = isPlain ? shownAs(value, spec.endsWith('c') ? 'c' : 's') : someText;
    isExact &&= shown.isExact;
    return shown.text;
  });
  return { result: text(result, isExact), attributes, width: widest };
}

/** The right side of `%`: a tuple gives its items, a dict its names, anything else itself. */
export function givenTo(value: Value): Given {
  if (value.kind === 'list') return { positional: value.items, named: new Map() };
  return { positional: [value], named: value.kind === 'dict' ? value.entries : new Map() };
}
