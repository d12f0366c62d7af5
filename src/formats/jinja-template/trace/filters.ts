import { table } from '../../../core/table.js';
import type { UseForm } from '../facts.js';
import { argument, exactText, numberOf, type CallValues } from './call-values.js';
import { collectionFilters } from './collection-filters.js';
import { formatPercent } from './format-text.js';
import { textFilters } from './text-operations.js';
import {
  assembled,
  choose,
  elementOf,
  itemsOf,
  list,
  optionsOf,
  text,
  textOf,
  unknown,
  type Value,
} from './values.js';

/** What filters need of whoever evaluates the template. */
export interface FilterHost {
  attribute(name: Value, form: UseForm): void;
  member(owner: Value, name: string): Value;
  repeat(amount: number, what: string): void;
}

/** Where filters take the name of an attribute, by position. */
const attributeArguments: Readonly<Record<string, number>> = table({
  selectattr: 0,
  rejectattr: 0,
  groupby: 0,
  sum: 0,
  join: 1,
  unique: 1,
  min: 1,
  max: 1,
  sort: 2,
});

/** Text filters whose argument is a width. */
const widening: ReadonlySet<string> = new Set(['center', 'indent', 'wordwrap', 'batch', 'slice']);

/** Filters give the same for each alternative of what they are applied to. */
export function applyFilter(host: FilterHost, name: string, subject: Value, given: CallValues): Value {
  if (subject.kind === 'choice')
    return choose(subject.options.map((option) => applyFilter(host, name, option, given)));
  const attributeAt = own(attributeArguments, name);
  if (attributeAt !== undefined) pathsOf(host, argument(given, attributeAt, 'attribute'));
  if (name === 'attr') return takeAttribute(host, subject, argument(given, 0, 'name') ?? unknown());
  if (name === 'map') return map(host, subject, given);
  if (name === 'format') return format(host, subject, given);
  if (widening.has(name)) host.repeat(numberOf(argument(given, 0, 'width')) ?? 0, name);
  return plainFilter(name, subject, given);
}

/** A template may name a filter `constructor`. */
function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function plainFilter(name: string, subject: Value, given: CallValues): Value {
  const collect = own(collectionFilters, name);
  const change = own(textFilters, name);
  if (collect !== undefined && (subject.kind !== 'text' || change === undefined))
    return collect(subject, given);
  if (change !== undefined) return withOptions(given, (concrete) => change(textOf(subject), concrete));
  if (subject.kind === 'unknown') return subject;
  return subject.kind === 'text' && subject.text !== '' ? assembled : unknown();
}

/** Arguments with alternatives: each alternative of the last one with several. */
function withOptions(given: CallValues, give: (given: CallValues) => Value): Value {
  const index = given.positional.findLastIndex(({ kind }) => kind === 'choice');
  const several = given.positional[index];
  if (several === undefined) return give(given);
  return choose(
    optionsOf(several).map((option) => give({ ...given, positional: given.positional.with(index, option) })),
  );
}

function takeAttribute(host: FilterHost, subject: Value, name: Value): Value {
  host.attribute(name, 'filter');
  return choose(
    optionsOf(name).map((option) => (option.kind === 'text' ? host.member(subject, option.text) : unknown())),
  );
}

/** `attribute='a.b'`: each step is an attribute; sort takes several, with commas between. */
function pathsOf(host: FilterHost, attribute: Value | undefined): string[] {
  if (attribute === undefined) return [];
  const texts = optionsOf(attribute).filter((option) => option.kind === 'text');
  if (texts.length === 0) {
    if (attribute.kind !== 'number') host.attribute(attribute, 'filter');
    return [];
  }
  const steps = texts.flatMap(({ text: path, isExact }) =>
    path.split(/[.,]/).map((step) => text(step, isExact)),
  );
  for (const step of steps) host.attribute(step, 'filter');
  return steps.map((step) => step.text);
}

function map(host: FilterHost, subject: Value, given: CallValues): Value {
  const attribute = given.named.get('attribute');
  const [filter, ...rest] = given.positional;
  const change = (element: Value): Value => {
    if (attribute !== undefined)
      return pathsOf(host, attribute).reduce((owner, name) => host.member(owner, name), element);
    const names = filter === undefined ? [] : optionsOf(filter).map(exactText);
    return choose(
      names.map((name) =>
        name === undefined
          ? unknownFilter(host)
          : applyFilter(host, name, element, { ...given, positional: rest }),
      ),
    );
  };
  const items = itemsOf(subject);
  if (items === undefined || items.items.length === 0) return change(elementOf(subject));
  return list(items.items.map(change), items.isExact);
}

/** A filter's name that is only known at run time may be `attr`. */
function unknownFilter(host: FilterHost): Value {
  host.attribute(unknown(), 'filter');
  return unknown();
}

function format(host: FilterHost, subject: Value, given: CallValues): Value {
  const { result, width } = formatPercent(textOf(subject), given);
  host.repeat(width, 'padding');
  return result;
}
