import type { ProtoField, ProtoMessage } from '../../codecs/protobuf/proto-message.js';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, Child, ParseContext } from '../../core/types.js';
import type { NodeText, TfObject, TfOperatorUse, TfUnusualName } from './facts.js';
import * as fields from './fields.js';
import { GraphNotes } from './graph-notes.js';
import { MetaWalk } from './meta-walk.js';
import { readEntry, nameText, readNode, type TfNode } from './read-node.js';
import {
  emptyScope,
  handingOperators,
  passingOperators,
  placeholderOperator,
  TextResolver,
  type GraphScope,
} from './scopes.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Graph text that says nothing of what a node reaches: container names, layouts, bookkeeping. */
const idleAttributes =
  /^(_.*|container|shared_name|data_format|padding|config|config_proto|executor_type|src_format|dst_format|rounding_method|direction|rnn_mode|input_mode|half_pixel_centers|method|mode|metadata|equation|reduction|errors|Tsplits|input_encoding|output_encoding|replacement|unit|tensor_name|element_shape|cell_name|loss_reduction)$/;
/** Texts of one constant that are kept, whatever they are, and such as may be a path or an address besides. CWE-770. */
const maxConstantTexts = 8;
const maxConstantPlaces = 96;
const maxTextsOfNode = 128;
/** What no name of a file is longer than: PATH_MAX of Linux. */
const maxPathBytes = 4_096;
const place = /[/\\:~]/;
const constantOperator = /^(Const|HostConst|_HostConst|ImmutableConst)$/;

/** What is kept of a node until all constants are known. */
interface BodyNode {
  readonly name: string;
  readonly op: string;
  readonly inputs: readonly string[];
  readonly texts: readonly NodeText[];
  readonly at: ByteRange;
  readonly scope: GraphScope;
}

/** A value of an attribute that holds a text or a function takes more; most hold a type or a truth. */
const leastValueBytes = 3;
const noTexts: readonly NodeText[] = [];

/** Walks the graphs of one file, and then follows what the constants in them reach. */
export class GraphWalk {
  readonly #notes: GraphNotes;
  readonly meta: MetaWalk;
  readonly #scopes: GraphScope[] = [];
  readonly #bodies: BodyNode[] = [];
  readonly #operators = new Map<string, Mutable<TfOperatorUse>>();
  functionCount = 0;

  constructor(context: ParseContext) {
    this.#notes = new GraphNotes(context);
    this.meta = new MetaWalk(this.#notes);
  }

  get nodeCount(): number {
    return this.#bodies.length;
  }

  savedModel(message: ProtoMessage): void {
    for (const field of this.#notes.safely(message))
      if (field.number === fields.savedModel.metaGraphs && field.kind === 'bytes')
        this.metaGraph(field.message());
  }

  metaGraph(message: ProtoMessage): void {
    for (const field of this.#notes.safely(message)) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.metaGraph.graph) this.graph(field.message());
      else this.meta.read(field);
    }
  }

  graph(message: ProtoMessage): void {
    const scope = this.#scope('');
    for (const field of this.#notes.safely(message)) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.graph.node) this.#body(field, scope);
      else if (field.number === fields.graph.library) this.#library(field.message());
    }
  }

  #library(message: ProtoMessage): void {
    for (const field of this.#notes.safely(message)) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.library.function) this.#function(field);
      else for (const part of this.#notes.safely(field.message())) this.#gradient(part);
    }
  }

  /** A gradient names functions of the library, which are walked anyway; only damage could hide in it. */
  #gradient(field: ProtoField): void {
    if (field.kind === 'bytes') this.#notes.name('function', nameText(field), 'gradients', field.at);
  }

  #function(functionField: ProtoField): void {
    this.functionCount += 1;
    const scope = emptyScope('');
    const nodes: ProtoField[] = [];
    let name = '';
    for (const field of this.#notes.safely(functionField.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.functionDef.node) nodes.push(field);
      if (field.number === fields.functionDef.signature)
        name = this.#signatureOf(field.message(), scope) || name;
    }
    this.#notes.name('function', name, '', functionField.at);
    const named = { ...scope, name: name === '' ? '?' : name };
    this.#scopes.push(named);
    for (const node of nodes) this.#body(node, named);
  }

  #signatureOf(message: ProtoMessage, scope: GraphScope): string {
    let name = '';
    for (const field of this.#notes.safely(message)) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.opDef.name) name = nameText(field);
      if (field.number !== fields.opDef.inputArg) continue;
      for (const part of this.#notes.safely(field.message()))
        if (part.number === fields.argDef.name && part.kind === 'bytes')
          scope.parameters.set(nameText(part), scope.parameters.size);
    }
    return name;
  }

  #scope(name: string): GraphScope {
    const scope = emptyScope(name);
    this.#scopes.push(scope);
    return scope;
  }

  /** First pass over a node: what others may be fed by it. */
  #body(field: ProtoField, scope: GraphScope): void {
    if (this.#bodies.length % 256 === 0) this.#notes.context.budget.check();
    if (this.#bodies.length >= limits.maxGraphNodes)
      throw new LimitError('maxGraphNodes', limits.maxGraphNodes, 'the graphs have too many nodes');
    const node = readNode(field, (error) => {
      this.#notes.damaged(error);
    });
    const { name, op, inputs, at } = node;
    const functions: string[] = [];
    const texts = this.#attributes(node, scope, functions);
    this.#bodies.push({ name, op, inputs, at, scope, texts });
    if (passingOperators.has(op)) scope.passing.set(name, inputs);
    if (placeholderOperator.test(op)) scope.placeholders.add(name);
    const [first] = inputs;
    if (first !== undefined && handingOperators.has(op)) scope.handing.set(name, first);
    if (functions.length > 0) scope.calls.push({ op, functions, inputs });
  }

  /** Texts of a node's own attributes; the functions that they name are added. */
  #attributes(node: TfNode, scope: GraphScope, functions: string[]): readonly NodeText[] {
    let texts: NodeText[] | undefined;
    for (const { name, value } of node.attributes) {
      if (value.at.length < leastValueBytes || name.startsWith('_')) continue;
      const kept = idleAttributes.test(name) ? undefined : (texts ??= []);
      try {
        for (const field of value.message())
          if (field.kind === 'bytes') this.#attributePart(name, field, functions, kept);
      } catch (error) {
        this.#notes.damaged(error);
      }
      if (name === 'value' && constantOperator.test(node.op)) this.#constant(value, node.name, scope);
    }
    return texts === undefined || texts.length === 0 ? noTexts : texts;
  }

  /** @param texts where texts are kept, at most as many as of one node; undefined where none is */
  #attributePart(name: string, field: ProtoField, functions: string[], texts: NodeText[] | undefined): void {
    if (field.number === fields.attr.func) this.#functionValue(field, functions, 0);
    else if (field.number === fields.attr.s && texts !== undefined) this.#text(name, field, texts);
    else if (field.number === fields.attr.list)
      for (const item of field.message()) {
        if (item.kind !== 'bytes') continue;
        if (item.number === fields.list.func) this.#functionValue(item, functions, 0);
        if (item.number === fields.list.s && texts !== undefined) this.#text(name, item, texts);
      }
  }

  #text(name: string, field: ProtoField, texts: NodeText[]): void {
    this.#notes.blob(field, `attribute ${name}`);
    if (field.at.length > 0 && texts.length < maxTextsOfNode)
      texts.push({ from: name, text: field.text(maxPathBytes), isAsset: false });
  }

  /** Names of functions in an attribute, those in the attributes of a function value included. */
  #attributeFunctions(value: ProtoField, found: string[], depth: number): void {
    if (depth > 16) return;
    for (const field of this.#notes.safely(value.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.attr.func) this.#functionValue(field, found, depth);
      if (field.number !== fields.attr.list) continue;
      for (const item of this.#notes.safely(field.message()))
        if (item.number === fields.list.func && item.kind === 'bytes')
          this.#functionValue(item, found, depth);
    }
  }

  #functionValue(value: ProtoField, found: string[], depth: number): void {
    for (const field of this.#notes.safely(value.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.func.name) found.push(nameText(field));
      if (field.number !== fields.func.attr) continue;
      const inner = readEntry(field, this.#notes.safely).value;
      if (inner !== undefined) this.#attributeFunctions(inner, found, depth + 1);
    }
  }

  #constant(value: ProtoField, node: string, scope: GraphScope): void {
    for (const field of this.#notes.safely(value.message())) {
      if (field.number !== fields.attr.tensor || field.kind !== 'bytes') continue;
      const texts: string[] = [];
      for (const part of this.#notes.safely(field.message())) {
        if (part.kind !== 'bytes') continue;
        if (part.number === fields.tensor.content) this.#notes.blob(part, `constant ${node}`);
        if (part.number !== fields.tensor.stringVal) continue;
        this.#notes.blob(part, `constant ${node}`);
        if (texts.length < maxConstantTexts) texts.push(part.text(maxPathBytes));
        else if (texts.length < maxConstantPlaces) {
          const text = part.text(maxPathBytes);
          if (place.test(text)) texts.push(text);
        }
      }
      if (texts.length > 0) scope.constants.set(node, texts);
    }
  }

  /** Second pass: every node of every graph and function, with the texts that reach it. */
  finish(): {
    readonly operators: readonly TfOperatorUse[];
    readonly objects: readonly TfObject[];
    readonly unusualNames: readonly TfUnusualName[];
    readonly children: readonly Child[];
    readonly anomalies: readonly Anomaly[];
  } {
    const assetTensors = new Set(this.meta.assets.map(({ tensor }) => tensor.replace(/:\d+$/, '')));
    const resolver = new TextResolver(this.#scopes, assetTensors);
    for (const [index, node] of this.#bodies.entries()) {
      if (index % 256 === 0) this.#notes.context.budget.check();
      this.#record(node, resolver);
    }
    if (resolver.isCut) {
      const detail = 'texts are handed on further than is followed';
      this.#notes.anomaly({ kind: 'limit', at: { offset: 0, length: 0 }, detail, key: 'texts' });
    }
    return {
      operators: [...this.#operators.values()],
      objects: [...this.meta.objects.values()],
      unusualNames: [...this.#notes.unusualNames.values()],
      children: this.#notes.children,
      anomalies: [...this.#notes.anomalies.values()],
    };
  }

  #record(node: BodyNode, resolver: TextResolver): void {
    const { scope } = node;
    const place = scope.name === '' ? 'graph' : `function ${scope.name}`;
    this.#notes.name('operator', node.op, place, node.at);
    this.#notes.name('node', node.name, place, node.at);
    const reached = passingOperators.has(node.op) ? noTexts : resolver.resolve(scope, node.inputs);
    const texts = reached.length === 0 ? node.texts : [...reached, ...node.texts];
    const kept = texts.slice(0, maxTextsOfNode);
    const isFedByCaller = node.op === 'ReadFile' && resolver.isFedByCaller(scope, node.inputs[0]);
    const key = `${node.op}\n${isFedByCaller ? 'fed' : ''}${kept.map(({ from, text }) => `${String(from)}=${text}`).join('\n')}`;
    const known = this.#operators.get(key);
    if (known !== undefined) known.count += 1;
    else if (this.#operators.size < limits.maxGraphFacts)
      this.#operators.set(key, {
        op: node.op,
        count: 1,
        node: node.name,
        scope: place,
        at: node.at,
        texts: kept,
        isFedByCaller,
      });
    else this.#overflow(node, place);
  }

  /** Beyond what is kept, at least every operator is. */
  #overflow({ op, name, at }: BodyNode, scope: string): void {
    const known = this.#operators.get(`${op}\n`);
    if (known !== undefined) known.count += 1;
    else if (this.#operators.size < 2 * limits.maxGraphFacts)
      this.#operators.set(`${op}\n`, {
        op,
        count: 1,
        node: name,
        scope,
        at,
        texts: [],
        isFedByCaller: false,
      });
    const detail = 'nodes have more different texts than are kept';
    this.#notes.anomaly({ kind: 'limit', at, detail, key: 'operator-texts' });
  }
}
