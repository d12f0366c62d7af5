import type { ProtoField, ProtoMessage } from '../../codecs/protobuf/proto-message.js';
import { limits } from '../../core/limits.js';
import type { OnnxFacts } from './facts.js';
import * as fields from './fields.js';
import type { OnnxNotes } from './notes.js';
import type { Scope } from './scope.js';
import { spellValue } from './spell-value.js';
import { TensorReader } from './tensor.js';

const knownModelFields: ReadonlySet<number> = new Set(Object.values(fields.model));
const nameBytes = 4096;
const mainGraph = 'graph';
/** An attribute that is a flag is a name and a number. */
const maxFlagBytes = 64;

/** Walks every message of a model in which a node or a tensor can stand. */
export class ModelWalk {
  readonly #notes: OnnxNotes;
  readonly #tensors: TensorReader;
  #irVersion: number | undefined;
  #producer = '';

  constructor(notes: OnnxNotes) {
    this.#notes = notes;
    this.#tensors = new TensorReader(notes);
  }

  walk(message: ProtoMessage): Pick<OnnxFacts, 'irVersion' | 'producer'> {
    for (const field of this.#notes.safely(message)) this.#modelField(field);
    return { irVersion: this.#irVersion, producer: this.#producer.trim() };
  }

  #modelField(field: ProtoField): void {
    const { model } = fields;
    if (!knownModelFields.has(field.number)) this.#notes.unknownField(field);
    else if (field.number === model.irVersion && field.kind === 'number') this.#irVersion = field.value;
    else if (field.kind === 'number') return;
    else if (field.number === model.producerName) this.#producer = `${short(field)} ${this.#producer}`;
    else if (field.number === model.producerVersion) this.#producer = `${this.#producer} ${short(field)}`;
    else if (field.number === model.docString) this.#notes.document('doc_string', field);
    else if (field.number === model.graph) this.graph(field, { parent: undefined, label: mainGraph }, 0);
    else if (field.number === model.opsetImport) this.#opset(field.message());
    else if (field.number === model.metadataProps) this.#metadata(field.message());
    else if (field.number === model.trainingInfo) this.#training(field.message());
    else if (field.number === model.functions) this.#function(field.message());
  }

  #opset(message: ProtoMessage): void {
    let domain = '';
    let version = 0;
    for (const field of this.#notes.safely(message)) {
      if (field.number === fields.opset.domain && field.kind === 'bytes') domain = short(field);
      if (field.number === fields.opset.version && field.kind === 'number') version = field.value;
    }
    this.#notes.opset(domain, version);
  }

  #metadata(message: ProtoMessage): void {
    let key = '';
    let value: ProtoField | undefined;
    for (const field of this.#notes.safely(message)) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.entry.key) key = short(field);
      if (field.number === fields.entry.value) value = field;
    }
    if (value !== undefined) this.#notes.document(key, value);
  }

  #training(message: ProtoMessage): void {
    for (const field of this.#notes.safely(message)) {
      const isGraph =
        field.number === fields.training.initialization || field.number === fields.training.algorithm;
      if (isGraph && field.kind === 'bytes')
        this.graph(field, { parent: undefined, label: 'training graph' }, 0);
    }
  }

  #function(message: ProtoMessage): void {
    const { localFunction } = fields;
    let name = '';
    let domain = '';
    const bodies: ProtoField[] = [];
    for (const field of this.#notes.safely(message)) {
      if (field.kind !== 'bytes') continue;
      if (field.number === localFunction.name) name = short(field);
      else if (field.number === localFunction.domain) domain = short(field);
      else if (field.number === localFunction.docString) this.#notes.document('doc_string', field);
      else if (field.number === localFunction.metadataProps) this.#metadata(field.message());
      else if (field.number === localFunction.node || field.number === localFunction.attributeProto)
        bodies.push(field);
    }
    this.#notes.defineFunction(domain, name);
    const scope: Scope = { parent: undefined, label: `function ${name}` };
    for (const body of bodies) {
      if (body.number === localFunction.node) this.#node(body, scope, 0);
      else this.#attribute(body, scope, `function ${name}`, false, 0);
    }
  }

  /** @param depth graphs around this one */
  graph(graphField: ProtoField, scope: Scope, depth: number): void {
    this.#notes.checkDepth(depth);
    const { graph } = fields;
    for (const field of this.#notes.safely(graphField.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === graph.node) this.#node(field, scope, depth);
      else if (field.number === graph.initializer) this.#tensors.read(field, scope, '');
      else if (field.number === graph.sparseInitializer) this.#sparse(field, scope);
      else if (field.number === graph.name) this.#notes.name('graph', short(field), scope, field.at);
      else if (field.number === graph.docString) this.#notes.document('doc_string', field);
      else if (field.number === graph.metadataProps) this.#metadata(field.message());
      else if (field.number === graph.input || field.number === graph.output) {
        this.#value(field, scope);
        const side = field.number === graph.input ? 'input' : 'output';
        if (depth === 0 && scope.label === mainGraph) this.#notes.end(side, spellValue(field, this.#notes));
      }
    }
  }

  #value(valueField: ProtoField, scope: Scope): void {
    for (const field of this.#notes.safely(valueField.message()))
      if (field.number === fields.valueInfo.name && field.kind === 'bytes')
        this.#notes.name('tensor', short(field), scope, field.at);
  }

  #sparse(sparseField: ProtoField, scope: Scope): void {
    for (const field of this.#notes.safely(sparseField.message())) {
      const isTensor = field.number === fields.sparse.values || field.number === fields.sparse.indices;
      if (isTensor && field.kind === 'bytes') this.#tensors.read(field, scope, 'sparse tensor');
    }
  }

  #node(nodeField: ProtoField, scope: Scope, depth: number): void {
    const { node } = fields;
    const found = { name: '', output: '', opType: '', domain: '' };
    const attributes: ProtoField[] = [];
    const inputs: ProtoField[] = [];
    for (const field of this.#notes.safely(nodeField.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === node.opType) found.opType = short(field);
      else if (field.number === node.input) keepFirst(inputs, field);
      else if (field.number === node.domain) found.domain = short(field);
      else if (field.number === node.name) found.name = short(field);
      else if (field.number === node.output) found.output ||= short(field);
      else if (field.number === node.docString) this.#notes.document('doc_string', field);
      else if (field.number === node.attribute) attributes.push(field);
      else if (field.number === node.metadataProps) this.#nodeMetadata(field.message());
    }
    const name = found.name === '' ? found.output : found.name;
    const keepsTexts = this.#notes.node({ ...found, node: name, scope, at: nodeField.at });
    for (const each of attributes) this.#attribute(each, scope, name, keepsTexts, depth);
    this.#notes.endNode();
    if (depth === 0 && scope.label === mainGraph) this.#mayBeFinal(found.opType, inputs, attributes);
  }

  #mayBeFinal(opType: string, inputs: readonly ProtoField[], attributes: readonly ProtoField[]): void {
    const multiplies = opType === 'Gemm' || opType === 'MatMul';
    const isTransposed = opType === 'Gemm' && attributes.some((each) => this.#transposes(each));
    this.#notes.final.node(opType, multiplies ? inputs.map(short) : [], isTransposed);
  }

  /** Gemm's `transB = 1`: rows of its second input are classes. */
  #transposes(attributeField: ProtoField): boolean {
    const { attribute } = fields;
    if (attributeField.at.length > maxFlagBytes) return false;
    let name = '';
    let value = 0;
    for (const field of this.#notes.safely(attributeField.message())) {
      if (field.number === attribute.name && field.kind === 'bytes') name = short(field);
      if (field.number === attribute.i && field.kind === 'number') value = field.value;
    }
    return name === 'transB' && value !== 0;
  }

  /** Exporters put stack traces and class hierarchies here, a page for each node: walked for damage, not kept. */
  #nodeMetadata(message: ProtoMessage): void {
    for (const field of this.#notes.safely(message)) if (field.kind === 'number') return;
  }

  #attribute(
    attributeField: ProtoField,
    scope: Scope,
    owner: string,
    keepsTexts: boolean,
    depth: number,
  ): void {
    const { attribute } = fields;
    let name = '';
    const values: ProtoField[] = [];
    for (const field of this.#notes.safely(attributeField.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === attribute.name) name = short(field);
      else values.push(field);
    }
    const inner: Scope = { parent: scope, label: `${owner}.${name}` };
    for (const value of values) {
      if (value.number === attribute.t || value.number === attribute.tensors)
        this.#tensors.read(value, inner, name);
      else if (value.number === attribute.g || value.number === attribute.graphs)
        this.graph(value, inner, depth + 1);
      else if (value.number === attribute.sparseTensor || value.number === attribute.sparseTensors)
        this.#sparse(value, inner);
      else if (value.number === attribute.s || value.number === attribute.strings)
        this.#notes.text(keepsTexts, name, value);
    }
  }
}

/** Gemm has three inputs; of others none is looked at. */
function keepFirst(inputs: ProtoField[], input: ProtoField): void {
  if (inputs.length < 3) inputs.push(input);
}

function short(field: ProtoField): string {
  return field.text(nameBytes).slice(0, limits.maxNameCharacters);
}
