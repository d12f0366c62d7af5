import { choose, type Value } from './values.js';

/** The evaluated arguments of a call, a filter or a test. */
export interface CallValues {
  readonly positional: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
}

/** An argument by its position or name; undefined where it is not given. */
export function argument(given: CallValues, index: number, name = ''): Value | undefined {
  return given.positional[index] ?? given.named.get(name);
}

/** The exact text of an argument, else undefined. */
export function exactText(value: Value | undefined): string | undefined {
  return value?.kind === 'text' && value.isExact ? value.text : undefined;
}

export function numberOf(value: Value | undefined): number | undefined {
  return value?.kind === 'number' ? value.value : undefined;
}

/** A value or what stands in for it; both where the first may be undefined when the template runs. */
export function orElse(value: Value, other: Value): Value {
  if (value.kind === 'unknown') return choose([value, other]);
  return value.kind === 'none' ? choose([value, other]) : value;
}
