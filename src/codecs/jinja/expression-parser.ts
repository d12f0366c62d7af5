/** Jinja's expression grammar with its precedence. Never throws and never stops: what makes no expression is `unread`. */
import { table } from '../../core/table.js';
import type { Arguments, Expression, Parameter, Step } from './ast.js';
import type { Token } from './lexer.js';
import { readLoosely } from './read-loosely.js';
import { TokenReader } from './token-reader.js';

/** Nesting of brackets and operators; CPython refuses the code that Jinja writes beyond some 100. CWE-674. */
const maxNesting = 100;

const comparisons: readonly string[] = ['==', '!=', '<', '>', '<=', '>='];
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

export class ExpressionParser {
  readonly reader: TokenReader;
  #depth = 0;
  /** Set once something made no expression. */
  isBroken = false;

  constructor(tokens: readonly Token[]) {
    this.reader = new TokenReader(tokens);
  }

  /** An expression; with `isTuple` also `a, b` without brackets. */
  expression(isTuple = false, withCondition = true): Expression {
    const { start } = this.reader;
    if (!isTuple) return this.#deeper(() => (withCondition ? this.#condition() : this.#or()));
    const items: Expression[] = [];
    let isList = false;
    while (!this.reader.isAtEnd && !this.reader.is(')', '=', 'if')) {
      items.push(this.expression(false, withCondition));
      if (!this.reader.accept(',')) break;
      isList = true;
    }
    const [only] = items;
    if (only !== undefined && !isList) return only;
    return { kind: 'list', items, start, end: this.reader.end };
  }

  /** What a loop or an assignment binds: names, `namespace.name`, tuples of them. */
  target(): Expression {
    const { start } = this.reader;
    const items: Expression[] = [];
    do {
      if (this.reader.isAtEnd || this.reader.is('in', '=')) break;
      items.push(this.#chain(this.#primary(), false));
    } while (this.reader.accept(','));
    const [only] = items;
    if (only !== undefined && items.length === 1) return only;
    return { kind: 'list', items, start, end: this.reader.end };
  }

  /** `(a, b=1)` of macros and call blocks. */
  parameters(): Parameter[] {
    const parameters: Parameter[] = [];
    if (!this.reader.accept('(')) return parameters;
    while (!this.reader.isAtEnd && !this.reader.accept(')')) {
      const name = this.reader.name();
      if (name === undefined) this.reader.take();
      else parameters.push({ name, initial: this.reader.accept('=') ? this.expression() : undefined });
      this.reader.accept(',');
    }
    return parameters;
  }

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

  /** All expressions that remain, separated by anything. */
  remaining(): Expression[] {
    const parts: Expression[] = [];
    while (!this.reader.isAtEnd) {
      if (this.#startsValue()) parts.push(this.expression());
      else this.reader.take();
    }
    return parts;
  }

  #startsValue(): boolean {
    const type = this.reader.peek()?.type;
    return type === 'name' || type === 'string' || type === 'number' || this.reader.is('(', '[', '{', 'not');
  }

  /** Bounds the recursion; beyond, names and constants are read without their structure. */
  #deeper(read: () => Expression): Expression {
    if (this.#depth >= maxNesting) return this.#unread();
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }

  #condition(): Expression {
    const { start } = this.reader;
    let value = this.#or();
    // Not nested: `a if b else c if d else e` may be as long as it likes.
    const branches: { then: Expression; test: Expression; start: number }[] = [];
    while (this.reader.accept('if')) {
      branches.push({ then: value, test: this.#or(), start });
      if (!this.reader.accept('else')) return this.#join(branches, undefined);
      value = this.#or();
    }
    return branches.length === 0 ? value : this.#join(branches, value);
  }

  #join(
    branches: readonly { then: Expression; test: Expression; start: number }[],
    last: Expression | undefined,
  ): Expression {
    const { end } = this.reader;
    const rest = branches.slice(-maxNesting);
    return rest.reduceRight<Expression | undefined>(
      (otherwise, branch) => ({ kind: 'condition', ...branch, otherwise, end }),
      last,
    ) as Expression;
  }

  #or(): Expression {
    return this.#operation(['or'], () => this.#and());
  }

  #and(): Expression {
    return this.#operation(['and'], () => this.#not());
  }

  #not(): Expression {
    const { start } = this.reader;
    if (!this.reader.is('not')) return this.#compare();
    while (this.reader.accept('not')) continue;
    const operand = this.#compare();
    return { kind: 'unary', operator: 'not', operand, start, end: this.reader.end };
  }

  #compare(): Expression {
    return this.#operation([...comparisons, 'in', 'not'], () => this.#sum());
  }

  #sum(): Expression {
    return this.#operation(['+', '-'], () => this.#concatenation());
  }

  #concatenation(): Expression {
    return this.#operation(['~'], () => this.#product());
  }

  #product(): Expression {
    return this.#operation(['*', '/', '//', '%'], () => this.#power());
  }

  #power(): Expression {
    return this.#operation(['**'], () => this.#unary());
  }

  #operation(operators: readonly string[], operand: () => Expression): Expression {
    const { start } = this.reader;
    const first = operand();
    const rest: { operator: string; operand: Expression }[] = [];
    while (this.reader.is(...operators)) {
      const isNotIn = this.reader.is('not');
      if (isNotIn && this.reader.peek(1)?.text !== 'in') break;
      const operator = this.reader.take()?.text ?? '';
      if (isNotIn) this.reader.take();
      rest.push({ operator: isNotIn ? 'not in' : operator, operand: operand() });
    }
    return rest.length === 0 ? first : { kind: 'operation', first, rest, start, end: this.reader.end };
  }

  #unary(): Expression {
    const { start } = this.reader;
    if (!this.reader.is('-', '+')) return this.#chain(this.#primary(), true);
    let isNegative = false;
    while (this.reader.is('-', '+')) isNegative = (this.reader.take()?.text === '-') !== isNegative;
    const operand = this.#chain(this.#primary(), true);
    return { kind: 'unary', operator: isNegative ? '-' : '+', operand, start, end: this.reader.end };
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
    if (this.reader.is('(')) return this.#deeper(() => this.#parenthesis());
    if (this.reader.is('[')) return this.#deeper(() => this.#list());
    if (this.reader.is('{')) return this.#deeper(() => this.#dict());
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
    const inner = this.expression(true);
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

  #chain(base: Expression, withFilters: boolean): Expression {
    const steps: Step[] = [];
    for (let step = this.#step(withFilters); step !== undefined; step = this.#step(withFilters))
      steps.push(step);
    if (steps.length === 0) return base;
    return { kind: 'chain', base, steps, start: base.start, end: this.reader.end };
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
      const index: Expression = {
        kind: 'constant',
        value: Math.trunc(Number(token.value)),
        start,
        end: token.end,
      };
      return { kind: 'subscript', index, start, end: token.end };
    }
    if (token?.type !== 'name') this.isBroken = true;
    return { kind: 'attribute', name: token?.text ?? '', start, end: this.reader.end };
  }

  #subscript(start: number): Step {
    this.reader.take();
    const indexes: Expression[] = [];
    this.#items(']', () => indexes.push(this.#deeper(() => this.#index())));
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
    const positional = takesArgument ? [this.#chain(this.#primary(), false)] : [];
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
}

function isValueName(token: Token): boolean {
  return token.type === 'name' && !keywords.has(token.text);
}
