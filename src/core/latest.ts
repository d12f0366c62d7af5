/**
 * The answer about the last thing asked about: formats ask about one artifact in turn, and then nobody does. To remember
 * it of each of a hundred thousand artifacts costs the garbage collector more than the answers.
 */
export class Latest<Key extends object, Value> {
  readonly #make: (key: Key) => Value;
  #key: Key | undefined;
  #value: Value | undefined;

  /** @param make gives the answer; the same for the same key */
  constructor(make: (key: Key) => Value) {
    this.#make = make;
  }

  of(key: Key): Value {
    if (this.#key === key) return this.#value as Value;
    const value = this.#make(key);
    this.#key = key;
    this.#value = value;
    return value;
  }
}
