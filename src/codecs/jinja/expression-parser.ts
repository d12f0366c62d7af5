/** Jinja's expression grammar with its precedence. Never throws and never stops: what makes no expression is `unread`. */
import type { Expression, Parameter } from './ast.js';
import { maxNesting, OperandParser } from './operand-parser.js';

const comparisons: readonly string[] = ['==', '!=', '<', '>', '<=', '>='];

/** Operators by precedence, and what statements hold of expressions. */
export class ExpressionParser extends OperandParser {
  expression(): Expression {
    return this.deeper(() => this.#condition());
  }

  /** An expression, or several as in `a, b`; of a loop, `withCondition` false leaves its `if`. */
  tuple(withCondition = true): Expression {
    const { start } = this.reader;
    const items: Expression[] = [];
    let isList = false;
    while (!this.reader.isAtEnd && !this.reader.is(')', '=', 'if')) {
      items.push(withCondition ? this.expression() : this.deeper(() => this.#or()));
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
      items.push(this.operand(false));
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
    if (!this.reader.is('-', '+')) return this.operand(true);
    let isNegative = false;
    while (this.reader.is('-', '+')) isNegative = (this.reader.take()?.text === '-') !== isNegative;
    const operand = this.operand(true);
    return { kind: 'unary', operator: isNegative ? '-' : '+', operand, start, end: this.reader.end };
  }
}
