import type { ProtoField } from '../../codecs/protobuf/proto-message.js';
import { limits } from '../../core/limits.js';
import type { ByteRange } from '../../core/types.js';
import type { ExternalData, TensorIssue, TensorIssueKind } from './facts.js';
import * as fields from './fields.js';
import type { OnnxNotes } from './notes.js';
import { spellScope, type Scope } from './scope.js';

/** Fields that hold elements in a form of their own. */
const typedFields: ReadonlySet<number> = new Set([
  fields.tensor.floatData,
  fields.tensor.int32Data,
  fields.tensor.stringData,
  fields.tensor.int64Data,
  fields.tensor.doubleData,
  fields.tensor.uint64Data,
]);
const nameBytes = 4096;
/** What no name of a file is longer than: PATH_MAX of Linux. */
const maxPathBytes = 4_096;
const maxDims = 4096;
/** Tensors without any elements that ask for more than this make a reader reserve memory for nothing. */
const maxUnbackedBytes = 2 ** 28;

interface Found {
  name: string;
  readonly dims: number[];
  dataType: number;
  location: number;
  rawBytes: number | undefined;
  /** Where elements lie in one piece. */
  elements: ByteRange | undefined;
  readonly typed: Set<number>;
  readonly entries: [string, string][];
}

/** Reads what a TensorProto declares; its elements are only measured. */
export class TensorReader {
  readonly #notes: OnnxNotes;

  constructor(notes: OnnxNotes) {
    this.#notes = notes;
  }

  /** @param owner what to call a tensor without a name */
  read(tensorField: ProtoField, scope: Scope, owner: string): void {
    this.#notes.tensor();
    const found: Found = {
      name: '',
      dims: [],
      dataType: 0,
      location: 0,
      rawBytes: undefined,
      elements: undefined,
      typed: new Set(),
      entries: [],
    };
    const blobs: ProtoField[] = [];
    for (const field of this.#notes.safely(tensorField.message())) {
      this.#field(field, found);
      const isData = field.number === fields.tensor.rawData || field.number === fields.tensor.stringData;
      if (isData && this.#notes.isEmbedded(field) && blobs.length < limits.maxEmbeddedBlobs)
        blobs.push(field);
    }
    this.#offer(blobs, found.name === '' ? owner : found.name);
    if (found.elements !== undefined && scope.parent === undefined)
      this.#notes.final.tensor(found.name, found.dims, found.dataType, found.elements);
    if (found.name === '') found.name = owner;
    else this.#notes.name('tensor', found.name, scope, tensorField.at);
    this.#judgeable(found, tensorField, scope);
  }

  #field(field: ProtoField, found: Found): void {
    const { tensor } = fields;
    if (field.number === tensor.dims) this.#dims(field, found);
    else if (typedFields.has(field.number)) this.#typed(field, found);
    else if (field.kind === 'number') {
      if (field.number === tensor.dataType) found.dataType = field.value;
      if (field.number === tensor.dataLocation) found.location = field.value;
    } else if (field.number === tensor.name) found.name = short(field);
    else if (field.number === tensor.rawData) {
      found.rawBytes = field.size;
      if (field.raw()?.size === field.at.length) found.elements = field.at;
    } else if (field.number === tensor.externalData) found.entries.push(this.#entry(field));
  }

  #offer(blobs: readonly ProtoField[], name: string): void {
    for (const blob of blobs) this.#notes.offer(blob, `tensor ${name}`);
  }

  #dims(field: ProtoField, found: Found): void {
    for (const value of field.numbers()) {
      if (found.dims.length >= maxDims) return;
      found.dims.push(value);
    }
  }

  #typed(field: ProtoField, found: Found): void {
    if (field.at.length > 0 || field.kind === 'bytes') found.typed.add(field.number);
    const isPacked = field.number === fields.tensor.floatData && field.kind === 'bytes';
    if (isPacked && field.raw()?.size === field.at.length) found.elements ??= field.at;
  }

  #entry(field: ProtoField): [string, string] {
    let key = '';
    let value = '';
    for (const part of this.#notes.safely(field.message())) {
      if (part.kind !== 'bytes') continue;
      if (part.number === fields.entry.key) key = short(part);
      // A path may take many steps that lead nowhere before the one that counts.
      if (part.number === fields.entry.value) value = part.text(maxPathBytes);
    }
    return [key, value];
  }

  #judgeable(found: Found, field: ProtoField, scope: Scope): void {
    const expectedBytes = bytesOf(found);
    const isExternal = found.location === fields.dataLocationExternal;
    if (found.entries.length > 0 || isExternal) this.#external(found, expectedBytes, field, scope);
    const report = (kind: TensorIssueKind, detail: string): void => {
      this.#notes.issue(issueOf(kind, detail, found, field, scope));
    };
    if (found.dims.some((dim) => dim < 0)) report('dims', 'a dimension is negative');
    else if (expectedBytes === Infinity)
      report('dims', 'the dimensions multiply to more than any memory holds');
    const places = [found.rawBytes !== undefined, found.typed.size > 0, isExternal].filter(Boolean).length;
    if (places > 1 || found.typed.size > 1) report('dual', describePlaces(found, isExternal));
    else if (!isExternal && found.rawBytes !== undefined && isOther(found.rawBytes, expectedBytes))
      report('size', sizes(found.rawBytes, expectedBytes));
    else if (places === 0 && expectedBytes !== undefined && expectedBytes > maxUnbackedBytes)
      report('size', sizes(0, expectedBytes));
  }

  #external(found: Found, expectedBytes: number | undefined, field: ProtoField, scope: Scope): void {
    const last = (key: string): string | undefined => found.entries.findLast(([name]) => name === key)?.[1];
    const location = last('location') ?? '';
    const data: ExternalData = {
      tensor: found.name,
      scope: spellScope(scope),
      at: field.at,
      entries: found.entries,
      location,
      offset: last('offset'),
      length: last('length'),
      expectedBytes,
      fileBytes: location === '' ? undefined : this.#notes.context.sibling(location)?.size,
    };
    this.#notes.external(data);
  }
}

function short(field: ProtoField): string {
  return field.text(nameBytes).slice(0, limits.maxNameCharacters);
}

/** Bytes that dims and type ask for; Infinity beyond exact numbers; undefined for strings and unknown types. */
function bytesOf({ dims, dataType }: Found): number | undefined {
  const bits = fields.elementBits[dataType];
  if (bits === undefined || dims.some((dim) => dim < 0)) return undefined;
  const bytes = Math.ceil((dims.reduce((product, dim) => product * dim, 1) * bits) / 8);
  return Number.isSafeInteger(bytes) ? bytes : Infinity;
}

function isOther(bytes: number, expected: number | undefined): boolean {
  return expected !== undefined && expected !== Infinity && bytes !== expected;
}

function sizes(bytes: number, expected: number | undefined): string {
  return `it holds ${String(bytes)} bytes where its dimensions ask for ${String(expected)}`;
}

function describePlaces(found: Found, isExternal: boolean): string {
  const places = [
    ...(found.rawBytes === undefined ? [] : ['raw bytes']),
    ...(found.typed.size === 0 ? [] : [found.typed.size > 1 ? 'several typed fields' : 'a typed field']),
    ...(isExternal ? ['an external file'] : []),
  ];
  return `its elements stand in ${places.join(' and in ')}`;
}

function issueOf(
  kind: TensorIssueKind,
  detail: string,
  { name, dims, dataType }: Found,
  field: ProtoField,
  scope: Scope,
): TensorIssue {
  const kept = dims.slice(0, 16);
  return { kind, tensor: name, scope: spellScope(scope), at: field.at, dims: kept, dataType, detail };
}
