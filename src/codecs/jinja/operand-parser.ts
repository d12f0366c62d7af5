import { table } from '../../core/table.js';
import type { Arguments, Expression, Step } from './ast.js';
import type { Token } from './lexer.js';
import { readLoosely } from './read-loosely.js';
import { TokenReader } from './token-reader.js';

/** Nesting of brackets and operators; CPython refuses the code that Jinja writes beyond some 100. CWE-674. */
export const maxNesting = 100;

const constants: Readonly<Record<string, boolean | null>> = table({
  true: true,
  True: true,
  false: false,
  False: false,
  none: null,
  None: null,
});
/** What ends an expression, though it is a name. */
const keywords: ReadonlySet<string> = new Set(['if', 'else', 'and', 'or', 'not', 'in', 'is']);
const noArguments: Arguments = { positional: [], named: [], spread: [] };

/** What operators stand between: names, constants, brackets, and the steps behind them; operators are the subclass's. */
export abstract class OperandParser {
  readonly reader: TokenReader;
  #depth = 0;
  /** Set once something made no expression. */
  isBroken = false;

  constructor(tokens: readonly Token[]) {
    this.reader = new TokenReader(tokens);
  }

  abstract expression(): Expression;
  abstract tuple(): Expression;

  /** `upper|replace('a', 'b')` of filter blocks and set blocks. */
  filters(): Step[] {
    const steps: Step[] = [];
    while (this.reader.peek()?.type === 'name' || this.reader.is('|')) {
      const { start } = this.reader;
      this.reader.accept('|');
      const name = this.#dotted();
      steps.push({ kind: 'filter', name, args: this.#optionalArguments(), start, end: this.reader.end });
    }
    return steps;
  }

  /** A name, constant or bracket with the steps behind it. */
  protected operand(withFilters: boolean): Expression {
    const base = this.#primary();
    const steps: Step[] = [];
    for (let step = this.#step(withFilters); step !== undefined; step = this.#step(withFilters))
      steps.push(step);
    if (steps.length === 0) return base;
    return { kind: 'chain', base, steps, start: base.start, end: this.reader.end };
  }

  /** Bounds the recursion; beyond, names and constants are read without their structure. */
  protected deeper(read: () => Expression): Expression {
    if (this.#depth >= maxNesting) return this.#unread();
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }

  #missing(): Expression {
    this.isBroken = true;
    const { start } = this.reader;
    return { kind: 'unread', parts: [], start, end: start };
  }

  /** Takes all tokens that are left, as the attributes and strings they spell. */
  #unread(): Expression {
    this.isBroken = true;
    const { start } = this.reader;
    return { kind: 'unread', parts: readLoosely(this.reader), start, end: this.reader.end };
  }

  #primary(): Expression {
    const { start } = this.reader;
    const token = this.reader.peek();
    if (token === undefined) return this.#missing();
    if (token.type === 'name') return this.#name(token);
    if (token.type === 'string') return this.#string();
    if (token.type === 'number') {
      this.reader.take();
      return { kind: 'constant', value: token.value ?? 0, start, end: token.end };
    }
    if (this.reader.is('(')) return this.deeper(() => this.#parenthesis());
    if (this.reader.is('[')) return this.deeper(() => this.#list());
    if (this.reader.is('{')) return this.deeper(() => this.#dict());
    return this.#missing();
  }

  #name(token: Token): Expression {
    if (keywords.has(token.text)) return this.#missing();
    this.reader.take();
    const value = Object.hasOwn(constants, token.text) ? constants[token.text] : undefined;
    const { start, end } = token;
    if (value !== undefined) return { kind: 'constant', value, start, end };
    return { kind: 'name', name: token.text, start, end };
  }

  /** Strings that follow each other are one. */
  #string(): Expression {
    const { start } = this.reader;
    const parts: string[] = [];
    while (this.reader.peek()?.type === 'string') parts.push(String(this.reader.take()?.value));
    return { kind: 'constant', value: parts.join(''), start, end: this.reader.end };
  }

  #parenthesis(): Expression {
    const { start } = this.reader;
    this.reader.take();
    const inner = this.tuple();
    if (!this.reader.accept(')')) this.isBroken = true;
    return { ...inner, start, end: this.reader.end };
  }

  #list(): Expression {
    const { start } = this.reader;
    this.reader.take();
    const items: Expression[] = [];
    this.#items(']', () => items.push(this.expression()));
    return { kind: 'list', items, start, end: this.reader.end };
  }

  #dict(): Expression {
    const { start } = this.reader;
    this.reader.take();
    const entries: (readonly [Expression, Expression])[] = [];
    this.#items('}', () => {
      const key = this.expression();
      if (!this.reader.accept(':')) this.isBroken = true;
      entries.push([key, this.expression()]);
    });
    return { kind: 'dict', entries, start, end: this.reader.end };
  }

  /** Reads items to a closing bracket; steps over what is none, so that it always ends. */
  #items(close: string, read: () => void): void {
    while (!this.reader.isAtEnd && !this.reader.accept(close)) {
      const before = this.reader.position;
      read();
      if (this.reader.accept(',') || this.reader.is(close)) continue;
      this.isBroken = true;
      if (this.reader.position === before) this.reader.take();
    }
  }

  #step(withFilters: boolean): Step | undefined {
    const { start } = this.reader;
    if (this.reader.accept('.')) return this.#attribute(start);
    if (this.reader.is('[')) return this.#subscript(start);
    if (this.reader.is('(')) return { kind: 'call', args: this.#arguments(), start, end: this.reader.end };
    if (!withFilters) return undefined;
    if (this.reader.accept('|')) {
      const name = this.#dotted();
      return { kind: 'filter', name, args: this.#optionalArguments(), start, end: this.reader.end };
    }
    return this.reader.accept('is') ? this.#test(start) : undefined;
  }

  /** `x.name` or `x.0`; the lexer takes `x.0.1` for a fraction. */
  #attribute(start: number): Step {
    const token = this.reader.take();
    if (token?.type === 'number') {
      const { end } = token;
      const value = Math.trunc(Number(token.value));
      return { kind: 'subscript', index: { kind: 'constant', value, start, end }, start, end };
    }
    if (token?.type !== 'name') this.isBroken = true;
    return { kind: 'attribute', name: token?.text ?? '', start, end: this.reader.end };
  }

  #subscript(start: number): Step {
    this.reader.take();
    const indexes: Expression[] = [];
    this.#items(']', () => indexes.push(this.deeper(() => this.#index())));
    const [only] = indexes;
    const end = this.reader.end;
    const index: Expression =
      only !== undefined && indexes.length === 1 ? only : { kind: 'list', items: indexes, start, end };
    return { kind: 'subscript', index, start, end };
  }

  #index(): Expression {
    const { start } = this.reader;
    const bounds: (Expression | undefined)[] = [];
    let current: Expression | undefined;
    let isSlice = false;
    while (!this.reader.isAtEnd && !this.reader.is(']', ',')) {
      if (this.reader.accept(':')) {
        isSlice = true;
        bounds.push(current);
        current = undefined;
      } else if (current === undefined) current = this.expression();
      else break;
    }
    if (isSlice) return { kind: 'slice', bounds: [...bounds, current], start, end: this.reader.end };
    return current ?? this.#missing();
  }

  #test(start: number): Step {
    this.reader.accept('not');
    const name = this.#dotted();
    if (this.reader.is('('))
      return { kind: 'test', name, args: this.#arguments(), start, end: this.reader.end };
    const next = this.reader.peek();
    const takesArgument =
      next !== undefined &&
      (next.type === 'string' || next.type === 'number' || this.reader.is('[', '{') || isValueName(next));
    const positional = takesArgument ? [this.operand(false)] : [];
    return { kind: 'test', name, args: { ...noArguments, positional }, start, end: this.reader.end };
  }

  #dotted(): string {
    const parts = [this.reader.name() ?? ''];
    if (parts[0] === '') this.isBroken = true;
    while (this.reader.is('.') && this.reader.peek(1)?.type === 'name') {
      this.reader.take();
      parts.push(this.reader.name() ?? '');
    }
    return parts.join('.');
  }

  #optionalArguments(): Arguments {
    return this.reader.is('(') ? this.#arguments() : noArguments;
  }

  #arguments(): Arguments {
    this.reader.take();
    const positional: Expression[] = [];
    const named: { name: string; value: Expression }[] = [];
    const spread: Expression[] = [];
    this.#items(')', () => {
      if (this.reader.accept('*') || this.reader.accept('**')) spread.push(this.expression());
      else if (this.reader.peek()?.type === 'name' && this.reader.peek(1)?.text === '=') {
        const name = this.reader.name() ?? '';
        this.reader.take();
        named.push({ name, value: this.expression() });
      } else positional.push(this.expression());
    });
    return { positional, named, spread };
  }
}

function isValueName(token: Token): boolean {
  return token.type === 'name' && !keywords.has(token.text);
}
