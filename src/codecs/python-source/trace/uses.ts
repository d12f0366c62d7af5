import { limits } from '../../../core/limits.js';
import { unknown, type CallArguments, type DottedName, type Value } from './value.js';

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
  /**
   * `import`: when the source is imported or run. `build`: when a loader builds or calls what it asks for. `function`: in a
   * function that neither calls.
   */
  readonly when: 'import' | 'build' | 'function';
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
  /** The last use at each place: loops and functions that are entered again do there what they did before. */
  readonly #latest = new Map<number, Latest>();

  /**
   * @param at where it stands, which tells no two uses apart
   * @param describe the rest of what is said of the use; asked for where it is new, which one in ten is
   */
  add(
    kind: SourceUseKind,
    place: Pick<SourceUse, 'when' | 'within'>,
    name: DottedName,
    given: CallArguments,
    at: number,
    describe: () => Pick<SourceUse, 'callee' | 'isHidden' | 'at' | 'expression'>,
  ): void {
    const texts = argumentTexts(given);
    const latest = this.#latest.get(at);
    if (latest !== undefined && isAgain(latest, { kind, place, name, texts })) {
      latest.use.count++;
      return;
    }
    const key = keyOf(kind, place, name, texts);
    const known = this.#uses.get(key);
    if (known !== undefined) {
      known.count++;
      this.#latest.set(at, { use: known, texts });
    } else if (this.#uses.size >= limits.maxCodeUses) this.overflowed = true;
    else {
      const { origin, module, attributes } = name;
      const { when, within } = place;
      const use: Mutable = {
        ...{ origin, module, attributes, kind, when, within },
        arguments: argumentFacts(given),
        ...describe(),
        count: 1,
      };
      this.#uses.set(key, use);
      this.#latest.set(at, { use, texts });
    }
  }

  list(): SourceUse[] {
    return [...this.#uses.values()];
  }
}

interface Latest {
  readonly use: Mutable;
  readonly texts: readonly string[];
}

interface Asked {
  readonly kind: SourceUseKind;
  readonly place: Pick<SourceUse, 'when' | 'within'>;
  readonly name: DottedName;
  readonly texts: readonly string[];
}

/** The same as comparing the keys, without making one. */
function isAgain({ use, texts }: Latest, asked: Asked): boolean {
  return (
    use.kind === asked.kind &&
    use.when === asked.place.when &&
    use.within === asked.place.within &&
    use.origin === asked.name.origin &&
    use.module === asked.name.module &&
    areEqual(use.attributes, asked.name.attributes) &&
    areEqual(texts, asked.texts)
  );
}

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

function keyOf(
  kind: SourceUseKind,
  { when, within }: Pick<SourceUse, 'when' | 'within'>,
  { origin, module, attributes }: DottedName,
  texts: readonly string[],
): string {
  const spelled = attributes.join('.');
  return `${kind}\0${when}\0${within}\0${origin}\0${module}\0${spelled}\0${texts.join(',')}`;
}

/** `name=text`, of positional arguments without the name. */
function argumentTexts({ positional, keywords }: CallArguments): string[] {
  const texts: string[] = [];
  const counted = Math.min(positional.length, maxArguments);
  for (let index = 0; index < counted; index++)
    texts.push(`=${quotedText(positional[index] ?? unknown) ?? ''}`);
  for (const [name, value] of keywords) {
    if (texts.length >= 2 * maxArguments) break;
    texts.push(`${name}=${quotedText(value) ?? ''}`);
  }
  return texts;
}

function argumentFacts({ positional, keywords }: CallArguments): ArgumentFact[] {
  const facts = positional.slice(0, maxArguments).map((value) => fact('', value));
  for (const [name, value] of keywords) {
    if (facts.length >= 2 * maxArguments) break;
    facts.push(fact(name, value));
  }
  return facts;
}

function fact(name: string, value: Value): ArgumentFact {
  return { name, kind: value.kind, text: quotedText(value) };
}

function quotedText(value: Value): string | undefined {
  return value.kind === 'unknown' || value.kind === 'reference'
    ? undefined
    : textIn(value, 0, limits.maxQuotedCharacters);
}

/** @param most characters that are wanted of it: nobody joins a megabyte for its beginning */
function textIn(value: Value, depth: number, most: number): string | undefined {
  switch (value.kind) {
    case 'text':
    case 'bytes':
      return value.value.slice(0, most);
    case 'number':
      return String(value.value).slice(0, most);
    case 'none':
      return 'None'.slice(0, most);
    case 'sequence':
      return depth > 1 ? undefined : join(value.items, depth, ' ', most);
    case 'mapping':
      return depth > 1 ? undefined : join(value.entries.slice(0, maxItems).flat(), depth, ' ', most);
    case 'choice':
      return depth > 1 ? undefined : join(value.values, depth, ' | ', most);
    default:
      return undefined;
  }
}

function join(items: readonly Value[], depth: number, separator: string, most: number): string {
  let joined: string | undefined;
  for (let index = 0; index < items.length && index < maxItems; index++) {
    const before: string = joined === undefined ? '' : joined + separator;
    if (before.length >= most) return before.slice(0, most);
    const text = textIn(items[index] ?? unknown, depth + 1, most - before.length);
    if (text !== undefined) joined = before + text;
  }
  return joined ?? '';
}
