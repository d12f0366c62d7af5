import { artifactStartBytes, beginsAsArtifact } from '../../codecs/artifact-start.js';
import type { ProtoField, ProtoMessage } from '../../codecs/protobuf/proto-message.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, Child, ParseContext } from '../../core/types.js';
import type { TfAsset, TfCollection, TfObject, TfOperatorUse, TfUnusualName } from './facts.js';
import * as fields from './fields.js';
import { readEntry, readNode, shortText, type TfNode } from './read-node.js';
import { emptyScope, passingOperators, TextResolver, type GraphScope } from './scopes.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Graph text that says nothing of what a node reaches: container names, layouts, bookkeeping. */
const idleAttributes =
  /^(_.*|container|shared_name|data_format|padding|config|config_proto|executor_type|src_format|dst_format|rounding_method|direction|rnn_mode|input_mode|half_pixel_centers|method|mode|metadata|equation|reduction|errors|Tsplits|input_encoding|output_encoding|replacement|unit|tensor_name|element_shape|cell_name|loss_reduction)$/;
/** Values of one constant that are kept: a file name stands alone, vocabularies don't. */
const maxConstantTexts = 8;
const maxConstants = 200_000;
const maxTextsOfNode = 24;
/** Texts that a graph hands on and that could hold a graph of their own. */
const leastNestedBytes = 16;
/** Everything but printable ASCII; TensorFlow's own names are a part of it. */
const unusual = /[^\x20-\x7e]/;

interface BodyNode {
  readonly field: ProtoField;
  readonly scope: GraphScope;
}

/** Walks the graphs of one file twice: first for what texts can come from, then for what they reach. */
export class GraphWalk {
  readonly #context: ParseContext;
  readonly #scopes: GraphScope[] = [];
  readonly #bodies: BodyNode[] = [];
  readonly #operators = new Map<string, Mutable<TfOperatorUse>>();
  readonly #anomalies = new Map<string, Anomaly>();
  readonly #children: Child[] = [];
  readonly #unusualNames = new Map<string, TfUnusualName>();
  readonly assets: TfAsset[] = [];
  readonly collections: TfCollection[] = [];
  readonly signatures: string[] = [];
  readonly tags: string[] = [];
  readonly #objects = new Map<string, Mutable<TfObject>>();
  version = '';
  #constants = 0;
  functionCount = 0;

  constructor(context: ParseContext) {
    this.#context = context;
  }

  get nodeCount(): number {
    return this.#bodies.length;
  }

  readonly safely = (message: ProtoMessage): Iterable<ProtoField> => this.#safe(message);

  *#safe(message: ProtoMessage): Generator<ProtoField> {
    try {
      yield* message;
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      this.#anomaly({ kind: 'damaged', at: error.at, detail: error.message, key: error.code });
    }
  }

  savedModel(message: ProtoMessage): void {
    for (const field of this.safely(message))
      if (field.number === fields.savedModel.metaGraphs && field.kind === 'bytes')
        this.metaGraph(field.message());
  }

  metaGraph(message: ProtoMessage): void {
    const { metaGraph } = fields;
    for (const field of this.safely(message)) {
      if (field.kind !== 'bytes') continue;
      if (field.number === metaGraph.metaInfo) this.#metaInfo(field.message());
      else if (field.number === metaGraph.graph) this.graph(field.message());
      else if (field.number === metaGraph.collection) this.#collection(field);
      else if (field.number === metaGraph.signature) this.#signature(field);
      else if (field.number === metaGraph.asset) this.#asset(field);
      else if (field.number === metaGraph.objectGraph) this.#objectGraph(field.message());
    }
  }

  graph(message: ProtoMessage): void {
    const scope = this.#scope('');
    for (const field of this.safely(message)) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.graph.node) this.#body(field, scope);
      else if (field.number === fields.graph.library) this.#library(field.message());
    }
  }

  #library(message: ProtoMessage): void {
    for (const field of this.safely(message)) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.library.function) this.#function(field);
      else for (const part of this.safely(field.message())) this.#gradient(part);
    }
  }

  /** A gradient names functions of the library, which are walked anyway; only damage could hide in it. */
  #gradient(field: ProtoField): void {
    if (field.kind === 'bytes') this.#name('function', shortText(field), 'gradients', field.at);
  }

  #function(functionField: ProtoField): void {
    this.functionCount += 1;
    const scope = emptyScope('');
    const nodes: ProtoField[] = [];
    let name = '';
    for (const field of this.safely(functionField.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.functionDef.node) nodes.push(field);
      if (field.number === fields.functionDef.signature)
        name = this.#signatureOf(field.message(), scope) || name;
    }
    this.#name('function', name, '', functionField.at);
    const named = { ...scope, name: name === '' ? '?' : name };
    this.#scopes.push(named);
    for (const node of nodes) this.#body(node, named);
  }

  #signatureOf(message: ProtoMessage, scope: GraphScope): string {
    let name = '';
    for (const field of this.safely(message)) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.opDef.name) name = shortText(field);
      if (field.number !== fields.opDef.inputArg) continue;
      for (const part of this.safely(field.message()))
        if (part.number === fields.argDef.name && part.kind === 'bytes')
          scope.parameters.push(shortText(part));
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
    if (this.#bodies.length % 256 === 0) this.#context.budget.check();
    this.#bodies.push({ field, scope });
    const node = readNode(field, this.safely);
    if (passingOperators.has(node.op)) scope.passing.set(node.name, node.inputs);
    const functions: string[] = [];
    for (const { name, value } of node.attributes) {
      this.#attributeFunctions(value, functions, 0);
      if (name === 'value' && /^(Const|HostConst|_HostConst|ImmutableConst)$/.test(node.op))
        this.#constant(value, node.name, scope);
    }
    if (functions.length > 0) scope.calls.push({ op: node.op, functions, inputs: node.inputs });
  }

  /** Names of functions in an attribute, those in the attributes of a function value included. */
  #attributeFunctions(value: ProtoField, found: string[], depth: number): void {
    if (depth > 16) return;
    for (const field of this.safely(value.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.attr.func) this.#functionValue(field, found, depth);
      if (field.number !== fields.attr.list) continue;
      for (const item of this.safely(field.message()))
        if (item.number === fields.list.func && item.kind === 'bytes')
          this.#functionValue(item, found, depth);
    }
  }

  #functionValue(value: ProtoField, found: string[], depth: number): void {
    for (const field of this.safely(value.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.func.name) found.push(shortText(field));
      if (field.number !== fields.func.attr) continue;
      const inner = readEntry(field, this.safely).value;
      if (inner !== undefined) this.#attributeFunctions(inner, found, depth + 1);
    }
  }

  #constant(value: ProtoField, node: string, scope: GraphScope): void {
    for (const field of this.safely(value.message())) {
      if (field.number !== fields.attr.tensor || field.kind !== 'bytes') continue;
      const texts: string[] = [];
      for (const part of this.safely(field.message())) {
        if (part.kind !== 'bytes') continue;
        if (part.number === fields.tensor.content) this.#blob(part, `constant ${node}`);
        if (part.number !== fields.tensor.stringVal) continue;
        this.#blob(part, `constant ${node}`);
        if (texts.length < maxConstantTexts) texts.push(part.text(limits.maxQuotedCharacters));
      }
      if (texts.length > 0 && this.#constants < maxConstants) scope.constants.set(node, texts);
      this.#constants += 1;
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
    const assetTensors = new Set(this.assets.map(({ tensor }) => tensor.replace(/:\d+$/, '')));
    const resolver = new TextResolver(this.#scopes, assetTensors);
    for (const [index, { field, scope }] of this.#bodies.entries()) {
      if (index % 256 === 0) this.#context.budget.check();
      this.#record(readNode(field, this.safely), scope, resolver);
    }
    return {
      operators: [...this.#operators.values()],
      objects: [...this.#objects.values()],
      unusualNames: [...this.#unusualNames.values()],
      children: this.#children,
      anomalies: [...this.#anomalies.values()],
    };
  }

  #record(node: TfNode, scope: GraphScope, resolver: TextResolver): void {
    const place = scope.name === '' ? 'graph' : `function ${scope.name}`;
    this.#name('operator', node.op, place, node.at);
    this.#name('node', node.name, place, node.at);
    const texts = passingOperators.has(node.op) ? [] : resolver.resolve(scope, node.inputs);
    for (const { name, value } of node.attributes)
      if (!idleAttributes.test(name)) for (const text of this.#attributeTexts(name, value)) texts.push(text);
    const kept = texts.slice(0, maxTextsOfNode);
    const key = `${node.op}\n${kept.map(({ from, text }) => `${String(from)}=${text}`).join('\n')}`;
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
      });
    else this.#overflow(node, place);
  }

  /** Beyond what is kept, at least every operator is. */
  #overflow({ op, name, at }: TfNode, scope: string): void {
    const known = this.#operators.get(`${op}\n`);
    if (known !== undefined) known.count += 1;
    else if (this.#operators.size < 2 * limits.maxGraphFacts)
      this.#operators.set(`${op}\n`, { op, count: 1, node: name, scope, at, texts: [] });
    const detail = 'nodes have more different texts than are kept';
    this.#anomaly({ kind: 'limit', at, detail, key: 'operator-texts' });
  }

  *#attributeTexts(name: string, value: ProtoField): Generator<TfOperatorUse['texts'][number]> {
    for (const field of this.safely(value.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.attr.s) yield* this.#text(name, field);
      if (field.number !== fields.attr.list) continue;
      for (const item of this.safely(field.message()))
        if (item.number === fields.list.s && item.kind === 'bytes') yield* this.#text(name, item);
    }
  }

  *#text(name: string, field: ProtoField): Generator<TfOperatorUse['texts'][number]> {
    this.#blob(field, `attribute ${name}`);
    if (field.at.length > 0)
      yield { from: name, text: field.text(limits.maxQuotedCharacters), isAsset: false };
  }

  #metaInfo(message: ProtoMessage): void {
    for (const field of this.safely(message)) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.metaInfo.tags && this.tags.length < limits.maxGraphFacts)
        this.tags.push(shortText(field));
      if (field.number === fields.metaInfo.version) this.version = shortText(field);
      if (field.number === fields.metaInfo.anyInfo) this.#blob(field, 'meta info');
    }
  }

  #signature(field: ProtoField): void {
    if (this.signatures.length < limits.maxGraphFacts)
      this.signatures.push(readEntry(field, this.safely).key);
  }

  #asset(assetField: ProtoField): void {
    let filename = '';
    let tensor = '';
    for (const field of this.safely(assetField.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.asset.filename) filename = shortText(field);
      if (field.number !== fields.asset.tensorInfo) continue;
      for (const part of this.safely(field.message()))
        if (part.number === fields.tensorInfo.name && part.kind === 'bytes') tensor = shortText(part);
    }
    this.#name('asset', filename, 'assets', assetField.at);
    if (this.assets.length < limits.maxGraphFacts)
      this.assets.push({ filename, tensor, at: assetField.at, isThere: this.#isThere(filename) });
  }

  #isThere(filename: string): boolean | undefined {
    return this.#context.sibling(`assets/${filename}`) === undefined ? undefined : true;
  }

  #collection(collectionField: ProtoField): void {
    const { key, value } = readEntry(collectionField, this.safely);
    const types = new Set<string>();
    let values = 0;
    for (const list of value === undefined ? [] : this.safely(value.message())) {
      if (list.kind !== 'bytes') continue;
      for (const item of this.safely(list.message())) {
        if (item.number !== fields.listValue.value || item.kind !== 'bytes') continue;
        values += 1;
        if (list.number === fields.collection.bytesList) this.#blob(item, `collection ${key}`);
        if (list.number === fields.collection.anyList) this.#any(item, key, types);
      }
    }
    if (this.collections.length < limits.maxGraphFacts)
      this.collections.push({ name: key, values, types: [...types] });
  }

  #any(anyField: ProtoField, collection: string, types: Set<string>): void {
    for (const field of this.safely(anyField.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.any.typeUrl && types.size < 64) types.add(shortText(field));
      if (field.number === fields.any.value) this.#blob(field, `collection ${collection}`);
    }
  }

  #objectGraph(message: ProtoMessage): void {
    for (const object of this.safely(message)) {
      if (object.number !== fields.objectGraph.nodes || object.kind !== 'bytes') continue;
      for (const field of this.safely(object.message()))
        if (field.number === fields.savedObject.userObject && field.kind === 'bytes') this.#userObject(field);
    }
  }

  /** The metadata of a Keras object is its configuration, as in keras_metadata.pb. */
  #userObject(objectField: ProtoField): void {
    let identifier = '';
    let metadata: ProtoField | undefined;
    for (const field of this.safely(objectField.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.userObject.identifier) identifier = shortText(field);
      if (field.number === fields.userObject.metadata) metadata = field;
    }
    const known = this.#objects.get(identifier);
    if (known !== undefined) known.count += 1;
    else if (this.#objects.size < limits.maxGraphFacts)
      this.#objects.set(identifier, { identifier, count: 1 });
    if (metadata !== undefined && metadata.text(1) === '{')
      this.#offer(metadata, `object ${identifier}`, 'keras-config');
  }

  #name(of: TfUnusualName['of'], name: string, scope: string, at: ByteRange): void {
    if (!unusual.test(name) || this.#unusualNames.size >= limits.maxGraphFacts) return;
    if (!this.#unusualNames.has(`${of} ${name}`))
      this.#unusualNames.set(`${of} ${name}`, { of, name, scope, at });
  }

  /** Offers a text that begins as an artifact, or that could be a graph of its own. */
  #blob(field: ProtoField, member: string): void {
    if (field.at.length < 8) return;
    const head = field.bytes(artifactStartBytes);
    if (beginsAsArtifact(head)) this.#offer(field, member);
    else if (head[0] === 0x0a && field.at.length >= leastNestedBytes) this.#offer(field, member, 'tf-graph');
  }

  #offer(field: ProtoField, member: string, expects?: string): void {
    const raw = field.raw();
    if (raw === undefined) return;
    if (this.#children.length >= limits.maxEmbeddedBlobs) {
      const detail = 'more embedded blobs than are looked into';
      this.#anomaly({ kind: 'limit', at: field.at, detail, key: 'blobs' });
      return;
    }
    this.#children.push({
      member,
      range: field.at,
      open: () => raw,
      ...(expects === undefined ? {} : { expects }),
    });
  }

  #anomaly(anomaly: Anomaly): void {
    if (!this.#anomalies.has(anomaly.key)) this.#anomalies.set(anomaly.key, anomaly);
  }
}
