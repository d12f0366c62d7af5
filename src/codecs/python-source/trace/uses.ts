import { limits } from '../../../core/limits.js';
import type { CallArguments, DottedName, Value } from './value.js';

/**
 * `imported`: by an import statement or a call that imports. `loaded`: as a value. `called`. `handed`: given to a call.
 * `stored`: its attribute or item is set or deleted. `planted`: held as a method of a class. `computed`: a name that
 * is put together in a way that nobody can follow.
 */
export type SourceUseKind = 'imported' | 'loaded' | 'called' | 'handed' | 'stored' | 'planted' | 'computed';

/** An argument as far as it is known. */
export interface ArgumentFact {
  /** The keyword; empty for positional arguments. */
  readonly name: string;
  /** Constants as text; undefined for what is unknown. */
  readonly text: string | undefined;
  readonly kind: Value['kind'];
}

export interface SourceUse extends DottedName {
  readonly kind: SourceUseKind;
  /** `import`: when the source is imported or run. `function`: in a function that nothing here calls. */
  readonly when: 'import' | 'function';
  /** Qualified name of the function it stands in; empty at the module's level. */
  readonly within: string;
  readonly arguments: readonly ArgumentFact[];
  /** As written, bounded. */
  readonly expression: string;
  /** The call that it is handed to. */
  readonly callee: string;
  /** Whether the text that named it was put together or decoded. */
  readonly isHidden: boolean;
  /** Characters from the start of the text. */
  readonly at: number;
  readonly count: number;
}

type Mutable = { -readonly [Key in keyof SourceUse]: SourceUse[Key] };

const maxArguments = 8;
const maxItems = 16;

/** Collects uses: equal ones are one with a count. */
export class SourceUses {
  /** Whether more different uses stand in the source than are told apart. */
  overflowed = false;
  readonly #uses = new Map<string, Mutable>();

  /** @param expression as written; asked for where the use is new */
  add(use: Omit<SourceUse, 'count' | 'expression'>, expression: () => string): void {
    const key = [
      use.kind,
      use.when,
      use.within,
      use.origin,
      use.module,
      use.attributes.join('.'),
      use.arguments.map(({ name, text }) => `${name}=${text ?? ''}`).join(','),
    ].join('\0');
    const known = this.#uses.get(key);
    if (known !== undefined) known.count++;
    else if (this.#uses.size < limits.maxCodeUses)
      this.#uses.set(key, { ...use, expression: expression(), count: 1 });
    else this.overflowed = true;
  }

  list(): SourceUse[] {
    return [...this.#uses.values()];
  }
}

export function argumentFacts({ positional, keywords }: CallArguments): ArgumentFact[] {
  const facts = positional.slice(0, maxArguments).map((value) => fact('', value));
  for (const [name, value] of keywords) {
    if (facts.length >= 2 * maxArguments) break;
    facts.push(fact(name, value));
  }
  return facts;
}

function fact(name: string, value: Value): ArgumentFact {
  return { name, kind: value.kind, text: textIn(value, 0)?.slice(0, limits.maxQuotedCharacters) };
}

function textIn(value: Value, depth: number): string | undefined {
  switch (value.kind) {
    case 'text':
    case 'bytes':
      return value.value;
    case 'number':
      return String(value.value);
    case 'none':
      return 'None';
    case 'sequence':
      return depth > 1 ? undefined : join(value.items, depth, ' ');
    case 'mapping':
      return depth > 1 ? undefined : join(value.entries.slice(0, maxItems).flat(), depth, ' ');
    case 'choice':
      return depth > 1 ? undefined : join(value.values, depth, ' | ');
    default:
      return undefined;
  }
}

function join(items: readonly Value[], depth: number, separator: string): string {
  return items
    .slice(0, maxItems)
    .flatMap((item) => textIn(item, depth + 1) ?? [])
    .join(separator);
}
