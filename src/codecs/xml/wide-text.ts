/** UTF-32, four bytes a character: https://www.unicode.org/versions/latest/core-spec/chapter-3/#G28875 */
export class Utf32Decoder {
  readonly #littleEndian: boolean;
  #pending = new Uint8Array(0);

  constructor(littleEndian: boolean) {
    this.#littleEndian = littleEndian;
  }

  /** Bytes of a character that is not whole wait for the next call. */
  decode(bytes: Uint8Array): string {
    const all = Buffer.concat([this.#pending, bytes]);
    const whole = all.length - (all.length % 4);
    const characters: string[] = [];
    for (let at = 0; at < whole; at += 4) {
      const code = this.#littleEndian ? all.readUInt32LE(at) : all.readUInt32BE(at);
      characters.push(code > 0x10_ffff ? '\uFFFD' : String.fromCodePoint(code));
    }
    this.#pending = Uint8Array.from(all.subarray(whole));
    return characters.join('');
  }
}
