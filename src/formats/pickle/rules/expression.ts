import { maskSecrets } from '../../../judgement/text/find-secrets.js';
import type { PickleFacts, UseFact, ValueFact } from '../facts.js';

/** Characters of a whole expression, and values of one container, that a finding shows. */
const maxCharacters = 400;
const maxItems = 8;
const maxDepth = 5;
/** Characters of one literal. */
const maxLiteral = 160;

/** Renders what a use does as the Python expression it amounts to: `posix.system('echo hello')`. */
export function renderUse(use: UseFact, facts: PickleFacts): string {
  return cut(expression(use, facts, 0));
}

/** Renders a value the same way. */
export function renderValue(value: ValueFact, facts: PickleFacts): string {
  return cut(show(value, facts, 0));
}

/** The dotted name of an import, as written. */
export function importName(facts: PickleFacts, index: number): string {
  const fact = facts.imports[index];
  return fact ? `${fact.module}.${fact.name}` : '?';
}

function cut(text: string): string {
  return text.length <= maxCharacters ? text : `${text.slice(0, maxCharacters - 1)}…`;
}

function expression(use: UseFact, facts: PickleFacts, depth: number): string {
  if (depth > maxDepth) return '…';
  const target = show(use.target, facts, depth + 1);
  switch (use.kind) {
    case 'newobj':
    case 'newobj_ex':
    case 'construct':
      return `${target}.__new__(${[target, ...argumentList(use, facts, depth)].join(', ')})`;
    case 'build':
      return `${target}.__setstate__(${show(use.argument, facts, depth + 1)})`;
    case 'append':
      return `${target}.append(${show(use.argument, facts, depth + 1)})`;
    case 'add':
      return `${target}.add(${show(use.argument, facts, depth + 1)})`;
    case 'setitem':
      return `${target}.update(${show(use.argument, facts, depth + 1)})`;
    case 'persistent':
      return `persistent_load(${show(use.argument, facts, depth + 1)})`;
    case 'extension':
    case 'computed-name':
      return `<${use.target.type === 'unknown' ? use.target.reason : target}>`;
    default:
      return `${target}(${argumentList(use, facts, depth).join(', ')})`;
  }
}

function argumentList(use: UseFact, facts: PickleFacts, depth: number): string[] {
  const { argument, keywords } = use;
  const positional =
    argument.type === 'tuple' || argument.type === 'list'
      ? items(argument.items, argument.count, facts, depth)
      : [`*${show(argument, facts, depth + 1)}`];
  if (keywords?.type !== 'dict') return positional;
  return [
    ...positional,
    ...keywords.entries
      .slice(0, maxItems)
      .map(([key, value]) => `${key.type === 'str' ? key.text : '?'}=${show(value, facts, depth + 1)}`),
  ];
}

function items(values: readonly ValueFact[], count: number, facts: PickleFacts, depth: number): string[] {
  const shown = values.slice(0, maxItems).map((value) => show(value, facts, depth + 1));
  return count > shown.length ? [...shown, `… ${String(count - shown.length)} more`] : shown;
}

function show(value: ValueFact, facts: PickleFacts, depth: number): string {
  if (depth > maxDepth) return '…';
  switch (value.type) {
    case 'none':
      return 'None';
    case 'plain':
      return '…';
    case 'bool':
    case 'int':
    case 'float':
      return value.text;
    case 'str':
    case 'bytes':
      return quote(value.text, value.length, value.type === 'bytes' ? 'b' : '');
    case 'global':
      return importName(facts, value.index);
    case 'call':
    case 'persistent': {
      const use = facts.uses[value.use];
      return use ? expression(use, facts, depth) : '…';
    }
    case 'attribute':
      return `${show(value.owner, facts, depth + 1)}.${value.name}`;
    case 'unknown':
      return `<${value.reason}>`;
    default:
      return showContainer(value, facts, depth);
  }
}

type ContainerFact = Extract<ValueFact, { type: 'tuple' | 'list' | 'set' | 'frozenset' | 'dict' }>;

function showContainer(value: ContainerFact, facts: PickleFacts, depth: number): string {
  if (value.type === 'dict') {
    const entries = value.entries
      .slice(0, maxItems)
      .map(([key, item]) => `${show(key, facts, depth + 1)}: ${show(item, facts, depth + 1)}`);
    return `{${[...entries, ...(value.count > entries.length ? ['…'] : [])].join(', ')}}`;
  }
  const shown = items(value.items, value.count, facts, depth).join(', ');
  switch (value.type) {
    case 'tuple':
      return value.count === 1 ? `(${shown},)` : `(${shown})`;
    case 'list':
      return `[${shown}]`;
    default:
      return value.type === 'set' ? `{${shown}}` : `frozenset({${shown}})`;
  }
}

/** A Python literal as `repr` writes it, secrets masked, cut at what a reader needs to recognise it. */
function quote(read: string, length: number, prefix: string): string {
  const text = maskSecrets(read);
  const shown = text.length > maxLiteral ? `${text.slice(0, maxLiteral)}…` : text;
  const mark = shown.includes("'") && !shown.includes('"') ? '"' : "'";
  const escaped = shown
    .replace(/[\\\u0000-\u001f\u007f-\u009f]/g, escapeCharacter)
    .replaceAll(mark, `\\${mark}`);
  return `${prefix}${mark}${escaped}${mark}${read.length < length && shown === text ? '…' : ''}`;
}

function escapeCharacter(character: string): string {
  if (character === '\\') return '\\\\';
  return character === '\n' ? '\\n' : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
