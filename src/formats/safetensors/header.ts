import { duplicateKeys, type JsonMember, type JsonNode } from '../../codecs/json/json-node.js';
import type { MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { quoted } from '../../core/quoted.js';
import type { Anomaly, Budget, ByteRange } from '../../core/types.js';
import { isKnownDtype, tensorBytes } from './dtypes.js';
import type { NamedPlace, SafetensorsEntry } from './facts.js';
import type { HeaderPlaces } from './header-places.js';

export interface Header {
  readonly entries: readonly SafetensorsEntry[];
  readonly metadata: readonly MetadataEntry[];
  readonly repeated: readonly NamedPlace[];
  readonly unusual: readonly NamedPlace[];
  /** What the reference implementation refuses; one of each kind. */
  readonly anomalies: readonly Anomaly[];
}

/** The reference reads sizes as 64 bits without sign, written as plain digits. */
const naturalNumber = /^(?:0|[1-9][0-9]*)$/;
const largest = 2n ** 64n - 1n;
const fieldNames = ['dtype', 'shape', 'data_offsets'] as const;
/** Half a character: JSON can escape it, Unicode text can not hold it. */
const loneSurrogate = /\p{Surrogate}/u;
const metadataName = '__metadata__';

/** Reads the members of the header, https://github.com/huggingface/safetensors#format. */
export function readHeader(root: JsonNode, text: string, places: HeaderPlaces, budget: Budget): Header {
  return new HeaderReader(text, places, budget).read(root);
}

class HeaderReader {
  readonly #text: string;
  readonly #places: HeaderPlaces;
  readonly #budget: Budget;
  readonly #entries: SafetensorsEntry[] = [];
  readonly #metadata: MetadataEntry[] = [];
  readonly #repeated: NamedPlace[] = [];
  readonly #unusual: NamedPlace[] = [];
  readonly #anomalies = new Map<string, Anomaly>();

  constructor(text: string, places: HeaderPlaces, budget: Budget) {
    this.#text = text;
    this.#places = places;
    this.#budget = budget;
  }

  read(root: JsonNode): Header {
    if (root.kind !== 'object') this.#fault('header', root.at, 'the header is no JSON object');
    else for (const member of this.#eachOnce(root, '')) this.#member(member);
    return {
      entries: this.#entries,
      metadata: this.#metadata,
      repeated: this.#repeated,
      unusual: this.#unusual,
      anomalies: [...this.#anomalies.values()],
    };
  }

  /** The members of an object in their order; those that are given again are noted. */
  *#eachOnce(node: JsonNode & { kind: 'object' }, parent: string): Generator<JsonMember> {
    const again = new Set(duplicateKeys(node).map(({ key }) => key));
    for (const member of node.members) {
      this.#budget.check();
      if (loneSurrogate.test(member.key)) this.#fault('text', member.keyAt, 'a name is no Unicode text');
      if (again.delete(member.key)) {
        const name = parent === '' ? member.key : `${parent}.${member.key}`;
        this.#repeated.push({ name, at: this.#places.locate(member.keyAt) });
      }
      yield member;
    }
  }

  #member({ key, keyAt, value }: JsonMember): void {
    if (key === metadataName) {
      this.#readMetadata(value);
      return;
    }
    const at = this.#places.locate(keyAt);
    const fields = this.#fieldsOf(key, at, value);
    const [dtype, shape, offsets] = fields;
    const entry = this.#entry(key, at, dtype, shape, offsets);
    if (entry !== undefined) this.#entries.push(entry);
    else this.#fault('entry', keyAt, `${quote(key)} has no readable dtype, shape and data_offsets`);
  }

  #readMetadata(value: JsonNode): void {
    if (value.kind === 'null') return;
    if (value.kind !== 'object') {
      this.#fault('metadata', value.at, 'the metadata are no object of texts');
      return;
    }
    for (const { key, value: text } of this.#eachOnce(value, metadataName)) {
      const isText = text.kind === 'string';
      if (!isText || loneSurrogate.test(text.value))
        this.#fault('metadata', text.at, `the metadata value of ${quote(key)} is no text`);
      this.#metadata.push({ key, value: isText ? text.value : this.#text.slice(text.at.start, text.at.end) });
    }
  }

  /** The three fields in their order. An entry as an array is taken by the reference alone. */
  #fieldsOf(name: string, at: ByteRange, value: JsonNode): (JsonNode | undefined)[] {
    if (value.kind === 'array' && value.items.length === fieldNames.length) {
      this.#unusual.push({ name, at });
      return [...value.items];
    }
    if (value.kind !== 'object') return [];
    const members = [...this.#eachOnce(value, name)];
    return fieldNames.map((field) => members.find(({ key }) => key === field)?.value);
  }

  #entry(
    name: string,
    at: ByteRange,
    dtypeNode: JsonNode | undefined,
    shapeNode: JsonNode | undefined,
    offsetsNode: JsonNode | undefined,
  ): SafetensorsEntry | undefined {
    const dtype = this.#dtypeOf(name, at, dtypeNode);
    const shape = this.#numbers(shapeNode);
    const offsets = this.#numbers(offsetsNode);
    const [begin, end] = offsets ?? [];
    if (dtype === undefined || shape === undefined || begin === undefined || end === undefined)
      return undefined;
    if (offsets?.length !== 2) return undefined;
    if (!isKnownDtype(dtype) && dtypeNode !== undefined)
      this.#fault('dtype', dtypeNode.at, `${quote(dtype)} is no dtype that is known here`, 'unsupported');
    return {
      name,
      dtype,
      shape: shape.map(Number),
      begin: Number(begin),
      end: Number(end),
      expectedBytes: isKnownDtype(dtype) ? tensorBytes(dtype, shape) : undefined,
      at,
    };
  }

  /** Text, or the object form of an enumeration that only the reference takes. */
  #dtypeOf(name: string, at: ByteRange, node: JsonNode | undefined): string | undefined {
    if (node?.kind === 'string') return node.value;
    if (node?.kind !== 'object' || node.members.length !== 1) return undefined;
    this.#unusual.push({ name, at });
    return node.members[0]?.key;
  }

  #numbers(node: JsonNode | undefined): bigint[] | undefined {
    if (node?.kind !== 'array') return undefined;
    const numbers: bigint[] = [];
    for (const item of node.items) {
      const written = this.#text.slice(item.at.start, item.at.end);
      if (item.kind !== 'number' || !naturalNumber.test(written)) return undefined;
      const value = BigInt(written.slice(0, String(largest).length + 1));
      if (value > largest) return undefined;
      numbers.push(value);
    }
    return numbers;
  }

  #fault(
    key: string,
    span: { readonly start: number; readonly end: number },
    detail: string,
    kind: Anomaly['kind'] = 'damaged',
  ): void {
    if (this.#anomalies.has(key)) return;
    this.#anomalies.set(key, { kind, at: this.#places.locate(span), detail, key });
  }
}

function quote(name: string): string {
  return quoted(name, 80);
}
