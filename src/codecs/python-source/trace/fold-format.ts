/** `str.format`, `%` and f-strings on constants: https://docs.python.org/3/library/string.html#formatstrings. */
import { numberOf, sequence, text, textOf, type Value } from './value.js';

/** Shows a constant as `str` does; undefined for what is unknown. */
export function shown(value: Value | undefined): string | undefined {
  const number = numberOf(value);
  return textOf(value) ?? (number === undefined ? undefined : String(number));
}

export function formatText(
  pattern: string,
  positional: readonly Value[],
  keywords: ReadonlyMap<string, Value>,
): Value | undefined {
  let next = 0;
  const missing: string[] = [];
  const filled = pattern.replace(
    /\{\{|\}\}|\{(\w*)(?:!\w)?(?::([^{}]*))?\}/g,
    (whole: string, name?: string, format?: string) => {
      if (name === undefined) return whole.charAt(0);
      const value = /^\d*$/.test(name) ? positional[name === '' ? next++ : Number(name)] : keywords.get(name);
      const part = format === 'c' ? character(value) : shown(value);
      if (part === undefined) missing.push(name);
      return part ?? '';
    },
  );
  return missing.length === 0 ? text(filled) : undefined;
}

function character(value: Value | undefined): string | undefined {
  const code = numberOf(value);
  return code === undefined || code < 0 || code > 0x10ffff ? undefined : String.fromCodePoint(code);
}

/** `'%s%c' % (…)`. */
export function formatPercent(pattern: string, argument: Value): Value | undefined {
  const values = argument.kind === 'sequence' ? argument : sequence([argument]);
  const items = values.kind === 'sequence' ? [...values.items] : [];
  const missing: string[] = [];
  const filled = pattern.replace(
    /%(?:\((\w+)\))?[-+ #0]*(?:[1-9]\d*)?(?:\.\d+)?([a-zA-Z%])/g,
    (_, name: string | undefined, form: string) => {
      if (form === '%') return '%';
      const value = name === undefined ? items.shift() : entryOf(argument, name);
      const part = form === 'c' ? (textOf(value) ?? character(value)) : shown(value);
      if (part === undefined) missing.push(form);
      return part ?? '';
    },
  );
  return missing.length === 0 ? text(filled) : undefined;
}

function entryOf(argument: Value, name: string): Value | undefined {
  return argument.kind === 'mapping'
    ? argument.entries.find(([key]) => textOf(key) === name)?.[1]
    : undefined;
}
