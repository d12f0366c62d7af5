import { duplicateKeys, membersNamed, type JsonMember, type JsonNode } from '../../codecs/json/json-node.js';
import { MemorySource } from '../../bytes/memory-source.js';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, Child } from '../../core/types.js';
import { decodeCodeText, decodePythonBase64 } from './decode-code-text.js';
import type {
  CodeFact,
  KerasFacts,
  KerasPlace,
  NumberFact,
  OpaqueCodeFact,
  OperatorFact,
  ReferenceFact,
  TextFact,
} from './facts.js';
import { namedFunctions } from './named-functions.js';
import { firstText, modulesUnder, operatorsInNode, textsUnder } from './json-values.js';
import { isTellingText } from './telling-text.js';

type Locate = (offset: number) => { readonly line: number; readonly column: number };

interface Pending {
  readonly node: JsonNode;
  readonly place: KerasPlace;
  readonly className: string;
}

/** Layers whose function is part of TensorFlow's API. Source: keras/layers/core/tf_op_layer.py of Keras 2. */
const operatorLayers: ReadonlySet<string> = new Set(
  'TFOpLambda SlicingOpLambda ClassMethod InstanceMethod InstanceProperty TFClassMethodDispatcher TensorFlowOpLayer'.split(
    ' ',
  ),
);
const moduleKeys = ['module', 'fn_module', 'function_module'];
/** Keys that only wrap a value: the argument is the one around them. */
const wrappers: ReadonlySet<string> = new Set(['config', 'value', 'code', 'items']);
const maxWithin = 8;
const maxVariants = 8;
const leastSize = 2 ** 31;
/** What memory is reserved for. */
const sizeKeys: ReadonlySet<string> = new Set(
  'units filters input_dim output_dim num_heads key_dim value_dim intermediate_dim hidden_dim vocabulary_size batch_shape batch_input_shape shape input_shape target_shape n repeat_count'.split(
    ' ',
  ),
);
const places = { layer: '', within: [], key: '' } as const;

/** Collects the facts of one or several configurations; equal things are told once. */
export class ConfigWalk {
  readonly #budget: Budget;
  readonly #references = new Map<string, ReferenceFact>();
  readonly #operators = new Map<string, OperatorFact>();
  readonly #code = new Map<string, CodeFact>();
  readonly #opaque = new Map<string, OpaqueCodeFact>();
  readonly #texts = new Map<string, TextFact>();
  readonly #sizes = new Map<string, NumberFact>();
  readonly #duplicates = new Map<string, KerasPlace>();
  readonly #children = new Map<string, Child>();
  #locate: Locate | undefined;
  #isFull = false;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  get children(): readonly Child[] {
    return [...this.#children.values()];
  }

  /** Whether there is more to tell than facts hold. */
  get isFull(): boolean {
    return this.#isFull;
  }

  get facts(): KerasFacts {
    return {
      references: [...this.#references.values()],
      operators: [...this.#operators.values()],
      code: [...this.#code.values()],
      opaqueCode: [...this.#opaque.values()],
      texts: [...this.#texts.values()],
      sizes: [...this.#sizes.values()],
      duplicateKeys: [...this.#duplicates.values()],
      unexpectedMembers: [],
    };
  }

  /** Walks a document without recursion, the parents' order kept. @throws LimitError of the budget */
  walk(root: JsonNode, locate?: Locate): void {
    this.#locate = locate;
    const pending: Pending[] = [{ node: root, place: places, className: '' }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      this.#budget.check();
      const below = this.#visit(next);
      for (let i = below.length - 1; i >= 0; i -= 1) {
        const item = below[i];
        if (item !== undefined) pending.push(item);
      }
    }
  }

  #visit({ node, place, className }: Pending): Pending[] {
    switch (node.kind) {
      case 'array':
        return node.items.map((item) => ({ node: item, place: asItem(place), className }));
      case 'object':
        return this.#object(node, place, className);
      case 'string':
        this.#text(node.value, this.#at(place, node), className);
        return [];
      case 'number':
        this.#number(node.value, this.#at(place, node), className);
        return [];
      default:
        return [];
    }
  }

  #object(node: Extract<JsonNode, { kind: 'object' }>, outer: KerasPlace, outerClass: string): Pending[] {
    const classNames = textsUnder(node, 'class_name');
    const place = this.#at(enter(node, outer, classNames), node);
    for (const { key } of duplicateKeys(node))
      this.#keep(this.#duplicates, `${place.layer} ${key}`, { ...place, key });
    this.#lookUps(node, place, classNames);
    const className = classNames.at(-1) ?? outerClass;
    for (const name of classNames) this.#special(name, node, place);
    return node.members.map((member) => this.#member(member, place, className));
  }

  #member({ key, value }: JsonMember, place: KerasPlace, className: string): Pending {
    return {
      node: value,
      place: { ...place, key: wrappers.has(key) ? place.key : key },
      className,
    };
  }

  /** Every combination of a class or function with a module: which of equal keys counts is the loader's choice. */
  #lookUps(node: JsonNode, place: KerasPlace, classNames: readonly string[]): void {
    const modules = moduleKeys.flatMap((key) => modulesUnder(node, key));
    const registered = textsUnder(node, 'registered_name').at(-1);
    const functions = textsUnder(node, 'config');
    for (const className of classNames) {
      const isFunction =
        functions.length > 0 &&
        ['function', 'class', 'type', 'method', 'builtin_function_or_method'].includes(className);
      const names = isFunction ? functions : [className, ...textsUnder(node, 'spec_name')];
      const kind = isFunction ? 'function' : 'class';
      // Of equal keys Python takes the last.
      for (const name of names.slice(-maxVariants))
        for (const module of modules.length === 0 ? [undefined] : modules.slice(-maxVariants))
          this.#refer({ ...place, kind, name, module, isImported: true, registeredName: registered });
    }
    for (const named of namedFunctions(node))
      this.#refer({
        ...place,
        key: named.key,
        kind: 'function',
        name: named.name,
        module: named.module,
        isImported: false,
        registeredName: registered,
      });
  }

  #refer(reference: ReferenceFact): void {
    const { kind, module, name, layer, registeredName } = reference;
    this.#keep(this.#references, [kind, module, name, registeredName, layer].join('\0'), reference);
  }

  #special(className: string, node: JsonNode, place: KerasPlace): void {
    for (const config of membersNamed(node, 'config')) {
      if (operatorLayers.has(className)) {
        for (const operator of [
          ...textsUnder(config, 'function'),
          ...textsUnder(config, 'symbol'),
          ...textsUnder(config, 'cls_ref'),
          ...operatorsInNode(config),
        ])
          this.#keep(this.#operators, `${className} ${operator} ${place.layer}`, {
            ...place,
            className,
            operator,
          });
      }
      if (className === 'TorchModuleWrapper')
        for (const module of membersNamed(config, 'module')) this.#torch(module, place);
      if (className === '__lambda__') this.#lambdaSlots(config, place);
      if (className === 'Lambda') this.#lambdaSlots(config, place, ['function', 'output_shape', 'mask']);
    }
  }

  /** A place that must hold a function, and holds text that is none. */
  #lambdaSlots(config: JsonNode, place: KerasPlace, keys: readonly string[] = ['code', 'value']): void {
    for (const key of keys) {
      for (const slot of membersNamed(config, key)) {
        const text = firstText(slot);
        if (text === undefined || (slot.kind === 'string' && keys.length === 3)) continue;
        if (decodeCodeText(text, this.#budget) === undefined)
          this.#keep(this.#opaque, `${place.layer} ${key}`, { ...place, key, characters: text.length });
      }
    }
  }

  #torch(module: JsonNode, place: KerasPlace): void {
    const text = firstText(module);
    if (text === undefined) return;
    const bytes = decodePythonBase64(text) ?? Buffer.from(text, 'latin1');
    this.#child(`${place.layer || 'torch'} module`, 'torch', bytes);
  }

  #text(value: string, place: KerasPlace, className: string): void {
    const code = decodeCodeText(value, this.#budget);
    if (code !== undefined) {
      const { bytes, ...fact } = code;
      const key = `${place.layer} ${place.key} ${value}`;
      if (!this.#code.has(key))
        this.#child(`${place.layer || className} ${place.key}`.trim(), 'python-code', bytes);
      this.#keep(this.#code, key, { ...place, ...fact });
      return;
    }
    // Outside of any object a text is no argument.
    if (className === '') return;
    if (isTellingText(value, place.key, className))
      this.#keep(this.#texts, `${className} ${place.key} ${value}`, { ...place, className, value });
  }

  #number(value: number, place: KerasPlace, className: string): void {
    if (Math.abs(value) < leastSize || !sizeKeys.has(place.key.replace('[]', ''))) return;
    this.#keep(this.#sizes, `${className} ${place.key}`, { ...place, className, value });
  }

  #child(member: string, expects: 'torch' | 'python-code', bytes: Uint8Array): void {
    if (this.#children.size >= limits.maxKerasFacts) {
      this.#isFull = true;
      return;
    }
    const name = this.#children.has(member) ? `${member} ${String(this.#children.size)}` : member;
    this.#children.set(name, {
      member: name,
      expects,
      profile: expects === 'torch' ? 'torch' : 'call',
      open: () => new MemorySource(bytes, name),
    });
  }

  #keep<T>(facts: Map<string, T>, key: string, fact: T): void {
    if (facts.has(key)) return;
    if (facts.size < limits.maxKerasFacts) facts.set(key, fact);
    else this.#isFull = true;
  }

  #at(place: KerasPlace, node: JsonNode): KerasPlace {
    return this.#locate === undefined ? place : { ...place, ...this.#locate(node.at.start) };
  }
}

/** A list of texts is data; only a text by itself is the name of a file. */
function asItem(place: KerasPlace): KerasPlace {
  return place.key.endsWith('[]') ? place : { ...place, key: `${place.key}[]` };
}

export function overfull(): LimitError {
  return new LimitError(
    'maxKerasFacts',
    limits.maxKerasFacts,
    'the configuration has more objects than are told apart',
  );
}

/** A class of its own name opens a layer; initialisers, policies and functions stay inside theirs. */
function enter(node: JsonNode, outer: KerasPlace, classNames: readonly string[]): KerasPlace {
  const className = classNames.at(-1);
  if (className === undefined) return outer;
  const name =
    membersNamed(node, 'config')
      .flatMap((config) => textsUnder(config, 'name'))
      .at(-1) ?? textsUnder(node, 'name').at(-1);
  return {
    ...outer,
    layer: (name ?? (outer.layer === '' ? className : outer.layer)).slice(0, limits.maxQuotedCharacters),
    within: [...outer.within.slice(-maxWithin), className.slice(0, 100)],
  };
}
