export const tokenKinds = {
  end: 0,
  newline: 1,
  indent: 2,
  dedent: 3,
  name: 4,
  number: 5,
  string: 6,
  operator: 7,
} as const;

export type TokenKind = (typeof tokenKinds)[keyof typeof tokenKinds];

/** The tokens of a text, as parallel lists: a source has millions. */
export class Tokens {
  readonly text: string;
  readonly kinds: TokenKind[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  constructor(text: string) {
    this.text = text;
  }

  get count(): number {
    return this.kinds.length;
  }

  add(kind: TokenKind, start: number, end: number): void {
    this.kinds.push(kind);
    this.starts.push(start);
    this.ends.push(end);
  }
}
