/** https://docs.python.org/3/reference/expressions.html, read leniently: what Python refuses is damage, not an error. */
import { BracketParser } from './bracket-parser.js';
import type { Expression } from './syntax.js';
import { tokenKinds as kinds } from './tokens.js';

const precedences: ReadonlyMap<string, number> = new Map(
  [
    ['or'],
    ['and'],
    [],
    ['in', 'not in', 'is', 'is not', '<', '>', '==', '>=', '<=', '!=', '<>'],
    ['|'],
    ['^'],
    ['&'],
    ['<<', '>>'],
    ['+', '-'],
    ['*', '/', '//', '%', '@'],
  ].flatMap((operators, level) => operators.map((operator): [string, number] => [operator, level])),
);
const comparison = 3;
const bitwise = 4;

/** Expressions by precedence; operators of one level are a list, so that long sums do not nest. */
export abstract class ExpressionParser extends BracketParser {
  protected expression(): Expression {
    return this.nested(
      () => this.#expression(),
      () => this.#skip(),
    );
  }

  /** With `:=` behind it. */
  protected namedExpression(): Expression {
    const start = this.start;
    const target = this.word() === '*' ? this.#starred() : this.expression();
    if (!this.take(':=')) return target;
    const value = this.expression();
    return { kind: 'named', target, value, start, end: this.lastEnd };
  }

  /** A target of `for` or `with`, which ends before `in`. */
  protected targets(): Expression {
    return this.list(() => (this.word() === '*' ? this.#starred() : this.operation(bitwise)));
  }

  /** Expressions with commas between them: one, or a tuple. */
  protected expressions(): Expression {
    return this.list(() => this.namedExpression());
  }

  protected operation(level = 0): Expression {
    return this.#continue(this.#unary(), level);
  }

  #expression(): Expression {
    const start = this.start;
    if (this.word() === 'lambda') return this.lambda();
    if (this.word() === 'yield') return this.#yield();
    const then = this.operation();
    if (this.word() !== 'if') return then;
    this.advance();
    const test = this.operation();
    this.expect('else');
    const otherwise = this.expression();
    return { kind: 'condition', test, then, otherwise, start, end: this.lastEnd };
  }

  #skip(): Expression {
    const missing = this.missing();
    this.advance();
    return missing;
  }

  #starred(): Expression {
    const start = this.start;
    this.advance();
    const value = this.operation(bitwise);
    return { kind: 'starred', stars: 1, value, start, end: this.lastEnd };
  }

  #yield(): Expression {
    const start = this.start;
    this.advance();
    this.take('from');
    const value = this.startsExpression() ? this.expressions() : undefined;
    return { kind: 'yield', value, start, end: this.lastEnd };
  }

  /** Takes operators of `level` and tighter ones behind `first`. */
  #continue(first: Expression, level: number): Expression {
    let left = first;
    for (;;) {
      const operator = this.#operator();
      const precedence = precedences.get(operator);
      if (precedence === undefined || precedence < level) return left;
      left = this.#run(left, precedence);
    }
  }

  #run(first: Expression, level: number): Expression {
    const rest: { operator: string; operand: Expression }[] = [];
    for (let operator = this.#operator(); precedences.get(operator) === level; operator = this.#operator()) {
      this.advance();
      if (operator === 'not in' || operator === 'is not') this.advance();
      rest.push({ operator, operand: this.#continue(this.#unary(), level + 1) });
    }
    return { kind: 'operation', first, rest, start: first.start, end: this.lastEnd };
  }

  #operator(): string {
    const word = this.word();
    if (word === 'not' && this.word(1) === 'in') return 'not in';
    if (word === 'is' && this.word(1) === 'not') return 'is not';
    return word;
  }

  #unary(): Expression {
    const start = this.start;
    const operators: string[] = [];
    for (let word = this.word(); isPrefix(word); word = this.word()) {
      operators.push(word);
      this.advance();
    }
    if (operators.length === 0) return this.#power();
    const operand = this.nested(
      () => (operators.includes('not') ? this.operation(comparison) : this.#power()),
      () => this.#skip(),
    );
    return { kind: 'prefix', operators, operand, start, end: this.lastEnd };
  }

  #power(): Expression {
    const base = this.postfix();
    if (this.word() !== '**') return base;
    this.advance();
    const operand = this.nested(
      () => this.#unary(),
      () => this.#skip(),
    );
    const rest = [{ operator: '**', operand }];
    return { kind: 'operation', first: base, rest, start: base.start, end: this.lastEnd };
  }

  protected startsExpression(): boolean {
    if (this.isAt(kinds.string) || this.isAt(kinds.number)) return true;
    const word = this.word();
    return word === 'not' || this.isName() || /^(?:[([{~*`+-]|\.\.\.)$/.test(word);
  }
}

function isPrefix(word: string): boolean {
  return word === 'not' || word === '-' || word === '+' || word === '~' || word === 'await';
}
