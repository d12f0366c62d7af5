import { limits } from '../../../core/limits.js';
import type {
  CompanionFact,
  DivergenceFact,
  ImportFact,
  ImportOrigin,
  StreamFact,
  UseFact,
  UseKind,
  ValueFact,
} from '../facts.js';
import { decodeAtom, type Atom } from './atoms.js';
import type { CarriedCode } from './carried-code.js';
import type { PickleReader } from './reader.js';
import { textTraits } from './text-traits.js';
import {
  AttributeValue,
  CallValue,
  Container,
  GlobalValue,
  isPlain,
  PersistentValue,
  type StorageSizes,
  type Value,
} from './values.js';

type Counted<T> = { -readonly [K in keyof T]: T[K] };

/** Distinct constants that are told apart at one argument position of one callee. */
const distinctConstants = 64;
const describedDepth = 64;
const describedItems = 64;
const comparedText = 512;
/** Values that one shape or one description looks at; nested tuples can hold more of them than any memory. CWE-674. */
const maxVisits = 20_000;
/** Code objects of one pickle that are read. CWE-770. */
const maxCodes = 512;

/** Index of an import or use that is not told apart any more; whatever is done with it, nobody knows what it is. */
const beyond = -1;

const tooMany: ValueFact = { type: 'unknown', reason: 'one of more names and calls than are told apart' };

interface Mark {
  readonly imports: number;
  readonly uses: number;
}

/** A use as the opcode handlers hand it in. */
export interface UseInput {
  readonly kind: UseKind;
  readonly opcode: string;
  readonly target: Value;
  readonly argument: Value;
  readonly keywords?: Value;
  readonly offset: number;
}

/**
 * Keeps the append-only record of what streams do. Calls of one shape are one fact with a count, so that the record
 * is bounded by the number of shapes, whatever the size of the file.
 */
export class Recorder {
  readonly imports: Counted<ImportFact>[] = [];
  readonly uses: Counted<UseFact>[] = [];
  readonly streams: StreamFact[] = [];
  readonly divergences: Counted<DivergenceFact>[] = [];
  readonly storages: StorageSizes = new Map();
  readonly companions: CompanionFact[] = [];
  /** Code objects that calls build. */
  readonly codes: CarriedCode[] = [];
  /** Whether facts beyond the limit were dropped. */
  overflowed = false;
  private visits = 0;
  /** Shapes of the containers seen in one computation: what is nested in itself is looked at once. */
  private readonly visited = new Map<Container, string>();
  private readonly reader: PickleReader;
  private readonly importIndex = new Map<string, number>();
  private readonly useIndex = new Map<string, number>();
  private readonly shapeIds = new Map<string, number>();
  private readonly constants = new Map<string, Set<string>>();

  constructor(reader: PickleReader) {
    this.reader = reader;
  }

  import(
    module: string,
    name: string,
    protocol: number,
    origin: ImportOrigin,
    offset: number,
    length: number,
  ): number {
    const reading = protocol < 3 ? 'mapped' : protocol < 4 ? 'plain' : 'dotted';
    const key = `${module}\n${name}\n${reading}\n${origin === 'getattr' || origin === 'sweep' ? origin : 'opcode'}`;
    const known = this.importIndex.get(key);
    if (known !== undefined) {
      const fact = this.imports[known];
      if (fact) fact.count++;
      return known;
    }
    if (this.imports.length >= limits.maxPickleImports) {
      this.overflowed = true;
      return beyond;
    }
    this.imports.push({ module, name, protocol, origin, offset, length, count: 1 });
    this.importIndex.set(key, this.imports.length - 1);
    return this.imports.length - 1;
  }

  /** Notes that a call of the import was taken for what it gives. */
  resolve(index: number): void {
    const fact = this.imports[index];
    if (fact) fact.isResolved = true;
  }

  /** Records a use and gives its index. */
  use(input: UseInput): number {
    const target = this.shape(input.target);
    const keywords = input.keywords === undefined ? '' : this.shape(input.keywords);
    const key = `${input.kind}|${target}|${this.argumentShape(`${input.kind}|${target}`, input.argument)}|${keywords}`;
    const known = this.useIndex.get(key);
    if (known !== undefined) {
      const fact = this.uses[known];
      if (fact) fact.count++;
      return known;
    }
    if (this.uses.length >= limits.maxPickleFacts) {
      this.overflowed = true;
      return beyond;
    }
    this.uses.push({
      kind: input.kind,
      opcode: input.opcode,
      target: this.describe(input.target),
      argument: this.describe(input.argument),
      ...(input.keywords === undefined ? {} : { keywords: this.describe(input.keywords) }),
      offset: input.offset,
      count: 1,
    });
    this.useIndex.set(key, this.uses.length - 1);
    return this.uses.length - 1;
  }

  /** How much is recorded, to go back to. */
  mark(): Mark {
    return { imports: this.imports.length, uses: this.uses.length };
  }

  importsSince(mark: Mark): readonly ImportFact[] {
    return this.imports.slice(mark.imports);
  }

  /** Forgets what was recorded since the mark, but for counts of what was known before. */
  rollBack(mark: Mark): void {
    this.imports.length = mark.imports;
    this.uses.length = mark.uses;
    for (const map of [this.importIndex, this.useIndex]) {
      const most = map === this.importIndex ? mark.imports : mark.uses;
      for (const [key, index] of map) if (index >= most) map.delete(key);
    }
  }

  divergence(kind: DivergenceFact['kind'], offset: number): void {
    const known = this.divergences.find((fact) => fact.kind === kind);
    if (known) known.count++;
    else this.divergences.push({ kind, offset, count: 1 });
  }

  /** A file that the loader reads beside this one; undefined where only the loader knows its name. */
  companion(name: string | undefined, offset: number): void {
    if (this.companions.length >= limits.maxPickleFacts) this.overflowed = true;
    else this.companions.push({ name, offset });
  }

  /** A code object that a call builds; beyond the bound only that there is one more. */
  code(carried: CarriedCode): void {
    if (this.codes.length < maxCodes) this.codes.push(carried);
    else this.overflowed = true;
  }

  /** A short text that is equal for values which a policy may treat alike. */
  readonly shape = (value: Value): string => {
    if (typeof value === 'number') return this.atomShape(value);
    this.visited.clear();
    return this.shapeAt(value, 0);
  };

  /** The constant behind an atom, with at most `limit` bytes of text. */
  atom(offset: number, limit: number): Atom {
    return decodeAtom(this.reader, offset, limit);
  }

  private shapeAt(value: Value, depth: number): string {
    if (typeof value === 'number') return this.atomShape(value);
    if (value instanceof GlobalValue) return `g${String(value.index)}`;
    if (value instanceof CallValue) {
      const contents = value.contents;
      return contents && depth < describedDepth
        ? `c${String(value.use)}+${this.shapeAt(contents, depth + 1)}`
        : `c${String(value.use)}`;
    }
    if (value instanceof Container) return this.containerShape(value, depth);
    if (value instanceof AttributeValue) return `a${this.shapeAt(value.owner, depth + 1)}.${value.name}`;
    if (value instanceof PersistentValue) return `p${String(value.use)}`;
    return `u:${value.reason}`;
  }

  /** Tuples are told apart by their items in order, other containers by the set of shapes in them. */
  private containerShape(container: Container, depth: number): string {
    const known = this.visited.get(container);
    if (known !== undefined) return known;
    const shape = this.computeContainerShape(container, depth);
    this.visited.set(container, shape);
    return shape;
  }

  private computeContainerShape(container: Container, depth: number): string {
    if (depth >= describedDepth || this.visited.size > maxVisits) return container.isPlain ? 'deep' : 'deep!';
    if (container.kind === 'tuple' && container.count <= 16) {
      return this.intern(`t${container.items.map((item) => this.shapeAt(item, depth + 1)).join(',')}`);
    }
    const step = container.kind === 'dict' ? 2 : 1;
    const shapes = new Set<string>();
    for (let index = 0; index < container.items.length; index += step) {
      shapes.add(this.entryShape(container, index, depth));
    }
    return this.intern(
      `${container.kind}${container.count === 0 ? '0' : ''}[${[...shapes].sort().join(',')}]`,
    );
  }

  private entryShape(container: Container, index: number, depth: number): string {
    const first = container.items[index] as Value;
    if (container.kind !== 'dict') return this.shapeAt(first, depth + 1);
    const value = container.items[index + 1] as Value;
    return `${isPlain(value) ? 'k' : this.keyShapeAt(first, depth + 1)}:${this.shapeAt(value, depth + 1)}`;
  }

  /** A key matters by its text where something stands under it that is not plain and that it can make an attribute. */
  readonly keyShape = (key: Value): string => this.keyShapeAt(key, 0);

  /** A key that is a container is looked into once: a broken stream may make a dictionary a key of itself. */
  private keyShapeAt(key: Value, depth: number): string {
    if (typeof key !== 'number' || key < 0) return this.shapeAt(key, Math.max(depth, describedDepth - 1));
    const { kind, text } = this.describeAtom(key, 64);
    return kind === 'str' && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text) ? `=${text}` : 'k';
  }

  private intern(shape: string): string {
    let id = this.shapeIds.get(shape);
    if (id === undefined) {
      id = this.shapeIds.size;
      if (id < limits.maxPickleFacts * 8) this.shapeIds.set(shape, id);
      else this.overflowed = true;
    }
    return `#${String(id)}`;
  }

  private atomShape(offset: number): string {
    if (offset < 0) return 'plain';
    const atom = this.describeAtom(offset, comparedText);
    return atom.kind === 'str' || atom.kind === 'bytes'
      ? `${atom.kind}${textTraits(atom.text, atom.length).join('+')}`
      : atom.kind;
  }

  private argumentShape(callee: string, argument: Value): string {
    if (!(argument instanceof Container) || argument.kind !== 'tuple' || argument.count > 8)
      return this.shape(argument);
    return argument.items
      .map((item, position) =>
        typeof item === 'number' && item >= 0
          ? this.constantShape(`${callee}@${String(position)}`, item)
          : this.shape(item),
      )
      .join(',');
  }

  /** Short constants are told apart by content until a position has shown that it varies without end. */
  private constantShape(position: string, offset: number): string {
    const { kind, text } = this.describeAtom(offset, comparedText);
    if ((kind !== 'str' && kind !== 'bytes') || text.length > 64) return this.atomShape(offset);
    let seen = this.constants.get(position);
    if (!seen) {
      seen = new Set();
      if (this.constants.size < limits.maxPickleFacts) this.constants.set(position, seen);
    }
    if (!seen.has(text) && seen.size >= distinctConstants) return this.atomShape(offset);
    seen.add(text);
    return `=${text}`;
  }

  private describeAtom(offset: number, limit: number): Atom {
    return decodeAtom(this.reader, offset, limit);
  }

  private describe(value: Value): ValueFact {
    this.visits = 0;
    return this.describeAt(value, 0);
  }

  private describeAt(value: Value, depth: number): ValueFact {
    this.visits++;
    if (typeof value === 'number') return this.describeConstant(value);
    if (value instanceof GlobalValue)
      return value.index === beyond ? tooMany : { type: 'global', index: value.index };
    if (value instanceof CallValue) {
      if (value.use === beyond) return tooMany;
      return value.contents && depth < describedDepth
        ? { type: 'call', use: value.use, contents: this.describeAt(value.contents, depth + 1) }
        : { type: 'call', use: value.use };
    }
    if (value instanceof Container) return this.describeContainer(value, depth);
    if (value instanceof AttributeValue)
      return { type: 'attribute', owner: this.describeAt(value.owner, depth + 1), name: value.name };
    if (value instanceof PersistentValue) return { type: 'persistent', use: value.use };
    return { type: 'unknown', reason: value.reason };
  }

  private describeConstant(offset: number): ValueFact {
    if (offset < 0) return { type: 'plain' };
    const atom = this.describeAtom(offset, 4096);
    if (atom.kind === 'none') return { type: 'none' };
    if (atom.kind !== 'str' && atom.kind !== 'bytes') return { type: atom.kind, text: atom.text };
    return {
      type: atom.kind,
      text: atom.text.slice(0, limits.maxQuotedCharacters),
      length: atom.length,
      traits: textTraits(atom.text, atom.length),
    };
  }

  private describeContainer(container: Container, depth: number): ValueFact {
    const { kind, count } = container;
    const isTooDeep = depth >= describedDepth || this.visits > maxVisits;
    if (isTooDeep && container.isPlain) return { type: 'plain' };
    if (isTooDeep) return this.describeLeaves(container);
    const overflowed =
      container.overflowed || container.items.length > (kind === 'dict' ? 2 : 1) * (describedItems * 64);
    if (kind !== 'dict') {
      return {
        type: kind,
        items: container.items.map((item) => this.describeAt(item, depth + 1)),
        count,
        overflowed,
      };
    }
    const entries: [ValueFact, ValueFact][] = [];
    for (let index = 0; index + 1 < container.items.length; index += 2) {
      entries.push([
        this.describeAt(container.items[index] as Value, depth + 1),
        this.describeAt(container.items[index + 1] as Value, depth + 1),
      ]);
    }
    return { type: 'dict', entries, count, overflowed };
  }

  /** What is left to say of a value too deep or too large to draw: everything in it that is not plain, once. */
  private describeLeaves(container: Container): ValueFact {
    const leaves = new Map<string, ValueFact>();
    const seen = new Set<Container>([container]);
    for (const inner of seen) {
      for (const item of inner.items) {
        if (item instanceof Container) seen.add(item);
        else if (typeof item !== 'number')
          leaves.set(this.shapeAt(item, describedDepth), this.describeLeaf(item));
      }
    }
    return { type: 'list', items: [...leaves.values()], count: container.count, overflowed: true };
  }

  private describeLeaf(value: Value): ValueFact {
    if (value instanceof CallValue) return value.use === beyond ? tooMany : { type: 'call', use: value.use };
    return this.describeAt(value, describedDepth);
  }
}
