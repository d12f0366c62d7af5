/** Values of Jinja expressions as far as the template alone decides them. */
import { table } from '../../../core/table.js';
import type { Parameter, Statement } from '../../../codecs/jinja/ast.js';

/** Characters of a text that are followed. Names that matter are short. CWE-770. */
const maxText = 4_096;
/** Items of a list that are followed. CWE-770. */
export const maxItems = 1_024;
/** Alternatives of one value that are told apart. CWE-770. */
const maxOptions = 12;
/** Values with alternatives that are combined in every way. */
const maxCombined = 64;
/** Steps of a dotted path that are kept. */
const maxPath = 8;

export interface Text {
  readonly kind: 'text';
  /** The parts that are known, in their order. */
  readonly text: string;
  /** Whether nothing else belongs to it. */
  readonly isExact: boolean;
}
export interface List {
  readonly kind: 'list';
  readonly items: Value[];
  readonly isExact: boolean;
  /** How many items there are, where more are known of than are followed. */
  readonly size: number;
}
export interface Dict {
  readonly kind: 'dict' | 'namespace';
  readonly entries: Map<string, Value>;
}
export interface Macro {
  readonly kind: 'macro';
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
  readonly scopes: readonly Scope[];
}
export interface Unknown {
  readonly kind: 'unknown';
  /** The dotted path that leads there from a variable. */
  readonly path: readonly string[];
  /** Put together by the template in more ways than are followed. */
  readonly isAssembled: boolean;
}
export type Value =
  | Text
  | List
  | Dict
  | Macro
  | Unknown
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean | undefined }
  | { readonly kind: 'none' }
  /** Something of Jinja's globals. */
  | { readonly kind: 'global'; readonly name: string }
  | { readonly kind: 'method'; readonly of: Value; readonly name: string }
  /** What `cycler` and `joiner` make. */
  | { readonly kind: 'cycle'; readonly items: readonly Value[] }
  | { readonly kind: 'choice'; readonly options: readonly Value[] };

export type Scope = Map<string, Value>;

export const none: Value = { kind: 'none' };
export const someBoolean: Value = { kind: 'boolean', value: undefined };
export const someText: Text = { kind: 'text', text: '', isExact: false };
export const assembled: Unknown = { kind: 'unknown', path: [], isAssembled: true };

/** What `str()` begins with for Jinja's globals: templates draw characters from it. */
const representations: Readonly<Record<string, string>> = table({
  lipsum: '<function generate_lorem_ipsum at 0x',
  range: "<class 'range'>",
  dict: "<class 'dict'>",
  cycler: "<class 'jinja2.utils.Cycler'>",
  joiner: "<class 'jinja2.utils.Joiner'>",
  namespace: "<class 'jinja2.utils.Namespace'>",
  self: '<TemplateReference None>',
  raise_exception: '<function raise_exception at 0x',
  strftime_now: '<function strftime_now at 0x',
  generator: '<generator object select_or_reject at 0x',
});

export function text(value: string, isExact = true): Text {
  return value.length <= maxText
    ? { kind: 'text', text: value, isExact }
    : { kind: 'text', text: value.slice(0, maxText), isExact: false };
}

export function list(items: readonly Value[], isExact = true, size = items.length): List {
  return { kind: 'list', items: items.slice(0, maxItems), isExact: isExact && size <= maxItems, size };
}

export function number(value: number): Value {
  return Number.isFinite(value) ? { kind: 'number', value } : unknown();
}

export function unknown(path: readonly string[] = []): Unknown {
  return { kind: 'unknown', path: path.slice(-maxPath), isAssembled: false };
}

/** One of several values; too many become one that is only known to be put together. */
export function choose(values: readonly Value[]): Value {
  const options = new Map<string, Value>();
  for (const value of values.flatMap((each) => (each.kind === 'choice' ? each.options : [each])))
    options.set(identityOf(value, options.size), value);
  const [only] = options.values();
  if (only !== undefined && options.size === 1) return only;
  const all = [...options.values()];
  if (all.length <= maxOptions) return { kind: 'choice', options: all };
  const telling = all.filter((value) => value.kind === 'text' && value.text.includes('_'));
  return { kind: 'choice', options: [...telling.slice(-maxOptions), assembled] };
}

function identityOf(value: Value, ordinal: number): string {
  if (value.kind === 'text') return `text ${String(value.isExact)} ${value.text}`;
  if (value.kind === 'number' || value.kind === 'boolean') return `${value.kind} ${String(value.value)}`;
  if (value.kind === 'unknown') return `unknown ${String(value.isAssembled)} ${value.path.join('.')}`;
  return value.kind === 'none' ? 'none' : `${value.kind} ${String(ordinal)}`;
}

export function optionsOf(value: Value): readonly Value[] {
  return value.kind === 'choice' ? value.options : [value];
}

/** What a function gives for each combination of the alternatives of its arguments, bounded. */
export function combine(values: readonly Value[], give: (...concrete: readonly Value[]) => Value): Value {
  if (values.every(({ kind }) => kind !== 'choice')) return give(...values);
  if (values.length > maxCombined)
    return choose([give(...values.map((value) => optionsOf(value).at(-1) ?? value)), assembled]);
  let combinations: Value[][] = [[]];
  let isCut = false;
  for (const value of values) {
    const longer = combinations.flatMap((start) => optionsOf(value).map((option) => [...start, option]));
    isCut ||= longer.length > maxOptions;
    combinations = longer.slice(-maxOptions);
  }
  const results = combinations.map((concrete) => give(...concrete));
  return choose(isCut ? [...results, assembled] : results);
}

/** What `str()` gives. */
export function textOf(value: Value): Text {
  switch (value.kind) {
    case 'text':
      return value;
    case 'number':
      return text(String(value.value));
    case 'boolean':
      return value.value === undefined ? someText : text(value.value ? 'True' : 'False');
    case 'none':
      return text('None');
    case 'global':
      return text(representations[value.name] ?? '', false);
    case 'list':
      return value.items.length === 0 && !value.isExact
        ? text(representations['generator'] ?? '', false)
        : text(`[${value.items.map((item) => textOf(item).text).join(', ')}]`, false);
    default:
      return someText;
  }
}

/** What iterating gives; undefined where the template does not decide it. */
export function itemsOf(value: Value): List | undefined {
  if (value.kind === 'list') return value;
  if (value.kind === 'text' && (value.isExact || value.text !== ''))
    return list(
      Array.from(value.text.slice(0, maxItems), (character) => text(character)),
      value.isExact,
    );
  if (value.kind === 'dict') return list(Array.from(value.entries.keys(), (key) => text(key)));
  return undefined;
}

/** The element of something that is not followed: whatever led to the whole leads to it. */
export function elementOf(value: Value): Value {
  if (value.kind === 'unknown') return value;
  if (value.kind === 'choice') return choose(value.options.map(elementOf));
  const items = itemsOf(value)?.items ?? [];
  return items.length === 0 ? unknown() : choose(items);
}

export function pathOf(value: Value): readonly string[] {
  if (value.kind === 'unknown') return value.path;
  if (value.kind === 'global') return [value.name];
  return value.kind === 'method' ? [...pathOf(value.of), value.name] : [];
}
