/** Writes marshal streams (Python/marshal.c) of what another format carries of them. */
export class MarshalWriter {
  readonly #parts: Uint8Array[] = [];

  /** TYPE_CODE; its fields follow. */
  code(): void {
    this.#type('c');
  }

  /** A field of a code object that has no type byte. */
  plainInteger(value: number): void {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32LE(value | 0);
    this.#parts.push(bytes);
  }

  /** TYPE_TUPLE; its items follow. */
  tuple(count: number): void {
    this.#type('(');
    this.plainInteger(count);
  }

  text(value: string): void {
    this.#string('u', Buffer.from(value, 'utf8'));
  }

  /** @param value one character a byte */
  bytes(value: string): void {
    this.#string('s', Buffer.from(value, 'latin1'));
  }

  /** @param digits decimal; what needs more than 32 bits keeps its size and not its digits */
  integer(digits: string): void {
    const value = Number(digits);
    if (Number.isInteger(value) && Math.abs(value) < 2 ** 31) {
      this.#type('i');
      this.plainInteger(value);
    } else this.float(value);
  }

  float(value: number): void {
    this.#type('g');
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    this.#parts.push(bytes);
  }

  bool(value: boolean): void {
    this.#type(value ? 'T' : 'F');
  }

  none(): void {
    this.#type('N');
  }

  finish(): Uint8Array {
    return Buffer.concat(this.#parts);
  }

  #string(type: string, bytes: Uint8Array): void {
    this.#type(type);
    this.plainInteger(bytes.length);
    this.#parts.push(bytes);
  }

  #type(character: string): void {
    this.#parts.push(Uint8Array.of(character.charCodeAt(0)));
  }
}
