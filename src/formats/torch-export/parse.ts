/** torch/_export/serde/schema.py and serialize.py; input and output trees are torch/utils/_pytree.py. */
import { addAll } from '../../core/add-all.js';
import { textOf, type JsonNode } from '../../codecs/json/json-node.js';
import { parseJson } from '../../codecs/json/parse-json.js';
import { readJson, type JsonFile } from '../../codecs/json/read-json.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { ExportFacts, ExpressionFact, ImportFact, TargetFact, TextPlace } from './facts.js';

/** JSON in the texts of JSON: a tree stands in a text, and the context of its nodes in texts of that. */
const maxTextNesting = 4;

/** @throws FormatError `bad-json`; LimitError of the JSON reader and the budget */
export function parseExport(source: ByteSource, context: ParseContext): Parsed<ExportFacts> {
  const file = readJson(source, context.budget);
  const reading = new GraphReading(file, context);
  reading.read(file.root, 0, undefined);
  return {
    facts: reading.facts(),
    children: [],
    anomalies: reading.anomalies,
    covered: [{ offset: 0, length: source.size }],
  };
}

type Counted<T> = { -readonly [K in keyof T]: T[K] };

class GraphReading {
  readonly anomalies: Anomaly[] = [];
  readonly #file: JsonFile;
  readonly #context: ParseContext;
  readonly #targets = new Map<string, Counted<TargetFact>>();
  readonly #expressions = new Map<string, ExpressionFact>();
  readonly #imports = new Map<string, ImportFact>();

  constructor(file: JsonFile, context: ParseContext) {
    this.#file = file;
    this.#context = context;
  }

  facts(): ExportFacts {
    return {
      targets: [...this.#targets.values()],
      expressions: [...this.#expressions.values()],
      imports: [...this.#imports.values()],
    };
  }

  /** @param outer offset in the file of the text that holds this document */
  read(root: JsonNode, nesting: number, outer: number | undefined): void {
    const pending: JsonNode[] = [root];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      this.#context.budget.check();
      if (node.kind === 'array') addAll(pending, node.items);
      if (node.kind === 'object') {
        this.#object(node, outer);
        for (const { key, value } of node.members) {
          this.#member(key, value, outer);
          pending.push(value);
        }
      }
      if (node.kind === 'string') this.#nested(node.value, nesting, outer ?? node.at.start);
    }
  }

  #member(key: string, value: JsonNode, outer: number | undefined): void {
    const text = textOf(value);
    const at = this.#place(outer ?? value.at.start);
    if (key === 'target' && text !== undefined) this.#target(text, at);
    if (key === 'expr_str' && text !== undefined) this.#expression('symbolic', text, at);
    if (key !== 'guards_code') return;
    const items = value.kind === 'array' ? value.items : [value];
    for (const item of items) {
      const guard = textOf(item);
      if (guard !== undefined) this.#expression('guard', guard, this.#place(outer ?? item.at.start));
    }
  }

  /** `{"__enum__": true, "fqn": "module:Class"}`, `{"default_factory_module": …, "default_factory_name": …}`. */
  #object({ members }: Extract<JsonNode, { kind: 'object' }>, outer: number | undefined): void {
    const texts = (wanted: string): string[] =>
      members.flatMap(({ key, value }) => (key === wanted ? (textOf(value) ?? []) : []));
    const at = this.#place(outer ?? members[0]?.keyAt.start ?? 0);
    if (members.some(({ key }) => key === '__enum__')) {
      for (const fqn of texts('fqn')) {
        const [module = '', ...rest] = fqn.split(':');
        this.#import(module, rest.join(':'), at);
      }
    }
    for (const module of texts('default_factory_module')) {
      for (const name of texts('default_factory_name')) this.#import(module, name, at);
    }
  }

  /** Trees of inputs and outputs are JSON in a text. */
  #nested(text: string, nesting: number, outer: number): void {
    if (nesting >= maxTextNesting || !/^\s*[[{]/.test(text)) return;
    try {
      this.read(parseJson(text, this.#context.budget).root, nesting + 1, outer);
    } catch (error) {
      if (error instanceof FormatError) return;
      if (!(error instanceof LimitError) || !/^maxJson/.test(error.limit)) throw error;
      this.anomalies.push({
        kind: 'limit',
        at: { offset: 0, length: 0 },
        detail: error.message,
        key: 'nested',
      });
    }
  }

  #target(target: string, at: TextPlace): void {
    const known = this.#targets.get(target);
    if (known !== undefined) known.count++;
    else if (this.#hasRoom(this.#targets.size)) this.#targets.set(target, { target, at, count: 1 });
  }

  #expression(kind: ExpressionFact['kind'], text: string, at: TextPlace): void {
    const key = `${kind} ${text}`;
    if (this.#expressions.has(key) || !this.#hasRoom(this.#expressions.size)) return;
    this.#expressions.set(key, { kind, text, at });
  }

  #import(module: string, name: string, at: TextPlace): void {
    const key = `${module}:${name}`;
    if (this.#imports.has(key) || !this.#hasRoom(this.#imports.size)) return;
    this.#imports.set(key, { module, name, at });
  }

  #hasRoom(count: number): boolean {
    if (count < limits.maxPickleFacts) return true;
    if (this.anomalies.every(({ key }) => key !== 'facts')) {
      const detail = 'the graph holds more different names than are told apart';
      this.anomalies.push({ kind: 'limit', at: { offset: 0, length: 0 }, detail, key: 'facts' });
    }
    return false;
  }

  #place(offset: number): TextPlace {
    return this.#file.locate(offset);
  }
}
