/** Decodes XML in pieces, in the encoding of its byte order mark, its first bytes or its declaration (XML 1.0, appendix F). */
export class TextDecoding {
  readonly #decoder: InstanceType<typeof TextDecoder>;

  /** @param head the first bytes of the file */
  constructor(head: Uint8Array) {
    this.#decoder = new TextDecoder(encodingOf(head));
  }

  decode(bytes: Uint8Array): string {
    return this.#decoder.decode(bytes, { stream: true });
  }
}

function encodingOf(head: Uint8Array): string {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declaration = Buffer.from(head).toString('latin1');
  const [, named] =
    /^\s*(?:\xef\xbb\xbf)?<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(declaration) ?? [];
  // A declaration that contradicts the bytes is wrong: these are of an encoding of one byte each at the start.
  return named !== undefined && !/^utf-?16|^ucs|^iso-10646/i.test(named) && isKnown(named) ? named : 'utf-8';
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}
