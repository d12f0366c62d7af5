/** Protocol Buffers as JSON: https://protobuf.dev/programming-guides/json/ */
import { MemorySource } from '../../bytes/memory-source.js';
import { limits } from '../../core/limits.js';
import type { ByteRange, ByteSource } from '../../core/types.js';
import type { JsonNode } from '../json/json-node.js';
import type { ProtoField, ProtoMessage } from './proto-message.js';
import type { TextFieldSchema, TextSchema } from './text-message.js';

const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The message that an object stands for; anything else is an empty one. Positions are those of the JSON text. */
export function jsonMessage(node: JsonNode, schema: TextSchema): ProtoMessage {
  return {
    *[Symbol.iterator]() {
      if (node.kind !== 'object') return;
      for (const { key, value } of node.members) {
        const field = fieldNamed(schema, key);
        if (field.isMap === true && value.kind === 'object') yield* mapEntries(field, value);
        else if (value.kind === 'array')
          for (const item of value.items) yield new JsonProtoField(field, item);
        else if (value.kind !== 'null') yield new JsonProtoField(field, value);
      }
    },
  };
}

/** Readers take the names of the .proto file and their camel-case forms. */
function fieldNamed(schema: TextSchema, key: string): TextFieldSchema {
  const name = Object.hasOwn(schema, key)
    ? key
    : key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return (Object.hasOwn(schema, name) ? schema[name] : undefined) ?? { number: 0 };
}

/** Each member of the object as the entry message that it is on the wire. */
function* mapEntries(field: TextFieldSchema, map: JsonNode & { kind: 'object' }): Generator<ProtoField> {
  for (const { key, keyAt, value } of map.members) {
    const members = [
      { key: 'key', keyAt, value: { kind: 'string', value: key, at: keyAt } as const },
      { key: 'value', keyAt, value },
    ];
    yield new JsonProtoField(field, { kind: 'object', members, at: value.at });
  }
}

class JsonProtoField implements ProtoField {
  readonly #schema: TextFieldSchema;
  readonly #node: JsonNode;

  constructor(schema: TextFieldSchema, node: JsonNode) {
    this.#schema = schema;
    this.#node = node;
  }

  get number(): number {
    return this.#schema.number;
  }

  get kind(): ProtoField['kind'] {
    return this.#node.kind === 'number' || this.#node.kind === 'boolean' ? 'number' : 'bytes';
  }

  get value(): number {
    if (this.#node.kind === 'number') return this.#node.value;
    return this.#node.kind === 'boolean' && this.#node.value ? 1 : 0;
  }

  get at(): ByteRange {
    const { start, end } = this.#node.at;
    return { offset: start, length: end - start };
  }

  get size(): number {
    return this.#payload().length;
  }

  text(maxBytes: number = limits.maxTextBytes): string {
    return lenientUtf8.decode(this.bytes(maxBytes));
  }

  bytes(maxBytes: number): Uint8Array {
    return this.#payload().subarray(0, maxBytes);
  }

  numbers(): Iterable<number> {
    return this.kind === 'number' ? [this.value] : [];
  }

  message(): ProtoMessage {
    return jsonMessage(this.#node, this.#schema.message?.() ?? {});
  }

  raw(): ByteSource | undefined {
    return this.#node.kind === 'string' ? new MemorySource(this.#payload(), 'text') : undefined;
  }

  #payload(): Uint8Array {
    if (this.#node.kind !== 'string') return new Uint8Array(0);
    return Buffer.from(this.#node.value, this.#schema.isBytes === true ? 'base64' : 'utf8');
  }
}
