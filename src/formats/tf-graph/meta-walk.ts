import type { ProtoField, ProtoMessage } from '../../codecs/protobuf/proto-message.js';
import { limits } from '../../core/limits.js';
import type { TfAsset, TfCollection, TfObject } from './facts.js';
import * as fields from './fields.js';
import type { GraphNotes } from './graph-notes.js';
import { readEntry, nameText } from './read-node.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads what a MetaGraph says beside its graph: assets, signatures, collections, objects. */
export class MetaWalk {
  readonly #notes: GraphNotes;
  readonly assets: TfAsset[] = [];
  readonly collections: TfCollection[] = [];
  readonly signatures: string[] = [];
  readonly tags: string[] = [];
  readonly objects = new Map<string, Mutable<TfObject>>();
  version = '';

  constructor(notes: GraphNotes) {
    this.#notes = notes;
  }

  /** One field of a MetaGraphDef; the graph itself is not its business. */
  read(field: ProtoField): void {
    const { metaGraph } = fields;
    if (field.number === metaGraph.metaInfo) this.#metaInfo(field.message());
    else if (field.number === metaGraph.collection) this.#collection(field);
    else if (field.number === metaGraph.signature) this.#signature(field);
    else if (field.number === metaGraph.asset) this.#asset(field);
    else if (field.number === metaGraph.objectGraph) this.#objectGraph(field.message());
  }

  #metaInfo(message: ProtoMessage): void {
    for (const field of this.#notes.safely(message)) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.metaInfo.tags && this.tags.length < limits.maxGraphFacts)
        this.tags.push(nameText(field));
      if (field.number === fields.metaInfo.version) this.version = nameText(field);
      if (field.number === fields.metaInfo.anyInfo) this.#notes.blob(field, 'meta info');
    }
  }

  #signature(field: ProtoField): void {
    if (this.signatures.length < limits.maxGraphFacts)
      this.signatures.push(readEntry(field, this.#notes.safely).key);
  }

  #asset(assetField: ProtoField): void {
    let filename = '';
    let tensor = '';
    for (const field of this.#notes.safely(assetField.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.asset.filename) filename = nameText(field);
      if (field.number !== fields.asset.tensorInfo) continue;
      for (const part of this.#notes.safely(field.message()))
        if (part.number === fields.tensorInfo.name && part.kind === 'bytes') tensor = nameText(part);
    }
    this.#notes.name('asset', filename, 'assets', assetField.at);
    if (this.assets.length < limits.maxGraphFacts)
      this.assets.push({ filename, tensor, at: assetField.at, isThere: this.#isThere(filename) });
    else
      this.#notes.anomaly({
        kind: 'limit',
        at: assetField.at,
        detail: 'more assets than are told apart',
        key: 'assets',
      });
  }

  #isThere(filename: string): boolean | undefined {
    return this.#notes.context.sibling(`assets/${filename}`) === undefined ? undefined : true;
  }

  #collection(collectionField: ProtoField): void {
    const { key, value } = readEntry(collectionField, this.#notes.safely);
    const types = new Set<string>();
    let values = 0;
    for (const list of value === undefined ? [] : this.#notes.safely(value.message())) {
      if (list.kind !== 'bytes') continue;
      for (const item of this.#notes.safely(list.message())) {
        if (item.number !== fields.listValue.value || item.kind !== 'bytes') continue;
        values += 1;
        if (list.number === fields.collection.bytesList) this.#notes.blob(item, `collection ${key}`);
        if (list.number === fields.collection.anyList) this.#any(item, key, types);
      }
    }
    if (this.collections.length < limits.maxGraphFacts)
      this.collections.push({ name: key, values, types: [...types] });
  }

  #any(anyField: ProtoField, collection: string, types: Set<string>): void {
    for (const field of this.#notes.safely(anyField.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.any.typeUrl && types.size < 64) types.add(nameText(field));
      if (field.number === fields.any.value) this.#notes.blob(field, `collection ${collection}`);
    }
  }

  #objectGraph(message: ProtoMessage): void {
    for (const object of this.#notes.safely(message)) {
      if (object.number !== fields.objectGraph.nodes || object.kind !== 'bytes') continue;
      for (const field of this.#notes.safely(object.message()))
        if (field.number === fields.savedObject.userObject && field.kind === 'bytes') this.#userObject(field);
    }
  }

  /** The metadata of a Keras object is its configuration, as in keras_metadata.pb. */
  #userObject(objectField: ProtoField): void {
    let identifier = '';
    let metadata: ProtoField | undefined;
    for (const field of this.#notes.safely(objectField.message())) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.userObject.identifier) identifier = nameText(field);
      if (field.number === fields.userObject.metadata) metadata = field;
    }
    const known = this.objects.get(identifier);
    if (known !== undefined) known.count += 1;
    else if (this.objects.size < limits.maxGraphFacts) this.objects.set(identifier, { identifier, count: 1 });
    if (metadata !== undefined && metadata.text(1) === '{')
      this.#notes.offer(metadata, `object ${identifier}`, 'keras-config');
  }
}
