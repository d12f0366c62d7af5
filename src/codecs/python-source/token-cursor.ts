import type { Budget } from '../../core/types.js';
import type { Damage, Expression } from './syntax.js';
import { tokenKinds as kinds, type TokenKind, type Tokens } from './tokens.js';

/** Nesting of expressions and blocks, a bracket counting twice; CPython refuses 200 brackets and 100 blocks. CWE-674. */
const maxNesting = 440;
const checkEvery = 4096;

/** Words that begin no expression and name nothing. */
const keywords: ReadonlySet<string> = new Set(
  (
    'and as assert async break class continue def del elif else except finally for from global if import in is ' +
    'nonlocal not or pass raise return try while with'
  ).split(' '),
);

/** Walks the tokens of a text, remembers the first damage and how deep the parser is. */
export class TokenCursor {
  damage: Damage | undefined;
  protected readonly tokens: Tokens;
  protected at = 0;
  readonly #budget: Budget;
  #wordAt = -1;
  #word = '';
  #nesting = 0;
  #checked = 0;

  constructor(tokens: Tokens, damage: Damage | undefined, budget: Budget) {
    this.tokens = tokens;
    this.damage = damage;
    this.#budget = budget;
  }

  protected isAt(kind: TokenKind): boolean {
    return (this.tokens.kinds[this.at] ?? kinds.end) === kind;
  }

  protected get start(): number {
    return this.tokens.starts[this.at] ?? this.tokens.text.length;
  }

  /** Where the last token that was taken ends. */
  protected get lastEnd(): number {
    return this.tokens.ends[this.at - 1] ?? 0;
  }

  /** The text of a name or operator ahead; empty for other tokens. */
  protected word(ahead = 0): string {
    const index = this.at + ahead;
    const kind = this.tokens.kinds[index];
    if (kind !== kinds.name && kind !== kinds.operator) return '';
    if (index === this.#wordAt) return this.#word;
    const text = this.tokens.text.slice(this.tokens.starts[index], this.tokens.ends[index]);
    this.#wordAt = index;
    this.#word = text;
    return text;
  }

  protected kindAhead(ahead: number): TokenKind {
    return this.tokens.kinds[this.at + ahead] ?? kinds.end;
  }

  protected advance(): void {
    if (++this.#checked % checkEvery === 0) this.#budget.check();
    if (this.at < this.tokens.count) this.at++;
  }

  /** Takes the word if it comes next. */
  protected take(word: string): boolean {
    if (this.word() !== word) return false;
    this.advance();
    return true;
  }

  protected expect(word: string): void {
    if (!this.take(word)) this.damaged(`${word} is missing`);
  }

  protected isName(): boolean {
    return this.isAt(kinds.name) && !keywords.has(this.word());
  }

  /** Takes a name; empty and damaged where none comes. Python compares names in their compatible form (PEP 3131). */
  protected name(): string {
    if (!this.isAt(kinds.name)) {
      this.damaged('a name is missing');
      return '';
    }
    const name = this.word();
    this.advance();
    return /^\w*$/.test(name) ? name : name.normalize('NFKC');
  }

  protected damaged(detail: string): void {
    this.damage ??= { at: this.start, detail };
  }

  protected missing(): Expression {
    return { kind: 'missing', start: this.start, end: this.start };
  }

  /** Runs a part of the grammar one level deeper; beyond the bound nothing is read. */
  protected nested<T>(read: () => T, otherwise: () => T): T {
    if (this.#nesting >= maxNesting) {
      this.damaged('the source nests deeper than Python reads');
      return otherwise();
    }
    this.#nesting++;
    const result = read();
    this.#nesting--;
    return result;
  }
}
