/** RFC 2152: ASCII, and between `+` and `-` UTF-16 in base64. */
export class Utf7Decoder {
  /** Digits since the `+`; undefined outside of such a run. */
  #digits: string | undefined;

  decode(bytes: Uint8Array): string {
    const text: string[] = [];
    for (const byte of bytes) this.#take(String.fromCharCode(byte), text);
    return text.join('');
  }

  #take(character: string, text: string[]): void {
    if (this.#digits === undefined) {
      if (character === '+') this.#digits = '';
      else text.push(character);
      return;
    }
    if (/[A-Za-z0-9+/]/.test(character)) {
      this.#digits += character;
      return;
    }
    // `+-` is a plus sign; the minus that ends a run is no character, anything else that ends it is one.
    text.push(this.#digits === '' && character === '-' ? '+' : utf16(this.#digits));
    if (character !== '-') text.push(character);
    this.#digits = undefined;
  }
}

function utf16(digits: string): string {
  const bytes = Buffer.from(digits, 'base64');
  return bytes
    .subarray(0, bytes.length - (bytes.length % 2))
    .swap16()
    .toString('utf16le');
}
