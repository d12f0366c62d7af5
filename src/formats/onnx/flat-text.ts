import type { ProtoField, ProtoMessage } from '../../codecs/protobuf/proto-message.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteRange, ByteSource } from '../../core/types.js';

const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text or blob of a flatbuffer, seen as the field that it is in onnx.proto. */
export class FlatText implements ProtoField {
  readonly number = 0;
  readonly kind = 'bytes';
  readonly value = 0;
  readonly at: ByteRange;
  readonly #source: ByteSource;

  constructor(source: ByteSource, at: ByteRange) {
    this.#source = source;
    this.at = at;
  }

  get size(): number {
    return this.at.length;
  }

  text(maxBytes: number = limits.maxTextBytes): string {
    return lenientUtf8.decode(this.bytes(maxBytes));
  }

  bytes(maxBytes: number): Uint8Array {
    return this.#source.read(this.at.offset, Math.min(this.at.length, maxBytes));
  }

  numbers(): Iterable<number> {
    return [];
  }

  message(): ProtoMessage {
    throw new FormatError('no-message', this.at, 'a text of a flatbuffer holds no message');
  }

  raw(): ByteSource {
    return this.#source.slice(this.at.offset, this.at.length);
  }
}
