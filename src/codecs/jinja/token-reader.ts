import type { Token } from './lexer.js';

/** A cursor over the tokens of one tag. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #index = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#index >= this.#tokens.length;
  }

  get position(): number {
    return this.#index;
  }

  /** Where the last token that was taken ends. */
  get end(): number {
    return this.#tokens[this.#index - 1]?.end ?? this.start;
  }

  /** Where the next token starts; at the end, where the last one ends. */
  get start(): number {
    return this.#tokens[this.#index]?.start ?? this.#tokens.at(-1)?.end ?? 0;
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#index + ahead];
  }

  take(): Token | undefined {
    const token = this.#tokens[this.#index];
    if (token !== undefined) this.#index += 1;
    return token;
  }

  is(...texts: readonly string[]): boolean {
    const token = this.peek();
    return token !== undefined && token.type !== 'string' && texts.includes(token.text);
  }

  /** Takes the next token if it is this operator or keyword. */
  accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.#index += 1;
    return true;
  }

  /** The name that comes next, taken; undefined where none does. */
  name(): string | undefined {
    return this.peek()?.type === 'name' ? this.take()?.text : undefined;
  }
}
