import { patternNames } from './pattern-names.js';
import { addAll } from '../../core/add-all.js';
import { ExpressionParser } from './expression-parser.js';
import type { ClassNode, Expression, FunctionNode, Statement } from './syntax.js';
import { tokenKinds as kinds } from './tokens.js';

/** Statements with blocks; those of one line are the subclass's. */
export abstract class CompoundParser extends ExpressionParser {
  protected abstract simpleStatements(into: Statement[]): void;

  /** One statement with its blocks, or all of one line; takes at least one token. */
  protected statements(into: Statement[]): void {
    const before = this.at;
    if (this.isAt(kinds.indent) || this.isAt(kinds.dedent)) {
      this.damaged('a line is indented without a reason');
      this.advance();
      return;
    }
    if (this.isAt(kinds.newline)) {
      this.advance();
      return;
    }
    const compound = this.#compound([]);
    if (compound !== undefined) into.push(compound);
    else this.simpleStatements(into);
    if (this.at === before) this.advance();
  }

  #compound(decorators: readonly Expression[]): Statement | undefined {
    const start = this.start;
    switch (this.isAt(kinds.string) ? '' : this.word()) {
      case '@':
        return this.#decorated();
      case 'def':
        return this.#function(decorators, start);
      case 'class':
        return this.#class(decorators, start);
      case 'if':
        return this.#if(start);
      case 'for':
        return this.#for(start);
      case 'while':
        return this.#while(start);
      case 'with':
        return this.#with(start);
      case 'try':
        return this.#try(start);
      case 'async':
        return this.#async(decorators, start);
      case 'match':
        return this.#startsMatch() ? this.#match(start) : undefined;
      default:
        return undefined;
    }
  }

  #async(decorators: readonly Expression[], start: number): Statement | undefined {
    if (!/^(?:def|for|with)$/.test(this.word(1))) return undefined;
    this.advance();
    if (this.word() === 'def') return this.#function(decorators, start);
    return this.word() === 'for' ? this.#for(start) : this.#with(start);
  }

  #decorated(): Statement {
    const decorators: Expression[] = [];
    while (this.take('@')) {
      decorators.push(this.namedExpression());
      if (this.isAt(kinds.newline)) this.advance();
      else this.damaged('a decorator goes on behind its end');
    }
    const statement = this.#compound(decorators);
    if (statement !== undefined) return statement;
    this.damaged('a decorator stands before nothing');
    const [first = this.missing()] = decorators;
    return { kind: 'return', values: decorators, start: first.start, end: this.lastEnd };
  }

  #function(decorators: readonly Expression[], start: number): FunctionNode & Statement {
    this.advance();
    const name = this.name();
    this.typeParameters();
    this.expect('(');
    const parameters = this.parameters(')');
    this.expect(')');
    const returns = this.take('->') ? this.expressions() : undefined;
    const body = this.#block();
    return { kind: 'function', name, parameters, decorators, returns, body, start, end: this.lastEnd };
  }

  #class(decorators: readonly Expression[], start: number): ClassNode & Statement {
    this.advance();
    const name = this.name();
    this.typeParameters();
    const list = this.take('(') ? this.arguments() : [];
    const body = this.#block();
    return { kind: 'class', name, arguments: list, decorators, body, start, end: this.lastEnd };
  }

  /** `[T: int]` of PEP 695; bounds are evaluated when somebody asks for them. */
  protected typeParameters(): void {
    if (!this.take('[')) return;
    while (this.word() !== ']' && !this.isAt(kinds.newline) && !this.isAt(kinds.end)) {
      const before = this.at;
      if (this.take(',') || this.take('*') || this.take('**')) continue;
      this.name();
      if (this.take(':')) this.expression();
      if (this.take('=')) this.expression();
      if (this.at === before) this.advance();
    }
    this.expect(']');
  }

  /** The block behind a colon: indented lines, or what stands on the same line. */
  #block(): Statement[] {
    return this.nested(
      () => this.#lines(),
      () => [],
    );
  }

  #lines(): Statement[] {
    const body: Statement[] = [];
    this.expect(':');
    if (!this.isAt(kinds.newline)) {
      if (!this.isAt(kinds.end)) this.simpleStatements(body);
      return body;
    }
    this.advance();
    if (!this.isAt(kinds.indent)) {
      this.damaged('a block is missing');
      return body;
    }
    this.advance();
    while (!this.isAt(kinds.dedent) && !this.isAt(kinds.end)) this.statements(body);
    if (this.isAt(kinds.dedent)) this.advance();
    return body;
  }

  #if(start: number): Statement {
    const branches: { test: Expression; body: Statement[] }[] = [];
    do {
      this.advance();
      const test = this.namedExpression();
      branches.push({ test, body: this.#block() });
    } while (this.word() === 'elif');
    return { kind: 'if', branches, otherwise: this.#else(), start, end: this.lastEnd };
  }

  #else(): Statement[] {
    return this.take('else') ? this.#block() : [];
  }

  #for(start: number): Statement {
    this.advance();
    const target = this.targets();
    this.expect('in');
    const iterable = this.expressions();
    const body = this.#block();
    return { kind: 'for', target, iterable, body, otherwise: this.#else(), start, end: this.lastEnd };
  }

  #while(start: number): Statement {
    this.advance();
    const test = this.namedExpression();
    const body = this.#block();
    return { kind: 'while', test, body, otherwise: this.#else(), start, end: this.lastEnd };
  }

  #with(start: number): Statement {
    this.advance();
    const items: { value: Expression; target: Expression | undefined }[] = [];
    do {
      const value = this.expression();
      const target = this.take('as') ? this.operation(4) : undefined;
      addAll(items, withItems(value, target));
    } while (this.take(','));
    const body = this.#block();
    return { kind: 'with', items, body, start, end: this.lastEnd };
  }

  #try(start: number): Statement {
    this.advance();
    const body = this.#block();
    const handlers: { type: Expression | undefined; name: string; body: Statement[] }[] = [];
    while (this.take('except')) handlers.push(this.#handler());
    const otherwise = this.#else();
    const last = this.take('finally') ? this.#block() : [];
    return { kind: 'try', body, handlers, otherwise, finally: last, start, end: this.lastEnd };
  }

  /** Python 2 writes `except X, e`, 3.14 `except X, Y`. */
  #handler(): { type: Expression | undefined; name: string; body: Statement[] } {
    this.take('*');
    const type = this.word() === ':' ? undefined : this.expressions();
    const name = this.take('as') ? this.name() : '';
    return { type, name, body: this.#block() };
  }

  /** `match` is a keyword only where a block of cases follows. */
  #startsMatch(): boolean {
    const next = this.word(1);
    if (
      /^(?:[.,)=:;]|[-+*/%&|^@<>]=|==|)$/.test(next) &&
      this.kindAhead(1) !== kinds.string &&
      this.kindAhead(1) !== kinds.number
    )
      return false;
    let ahead = 1;
    while (this.kindAhead(ahead) !== kinds.newline && this.kindAhead(ahead) !== kinds.end) ahead++;
    return this.kindAhead(ahead + 1) === kinds.indent && this.word(ahead + 2) === 'case';
  }

  #match(start: number): Statement {
    this.advance();
    const subject = this.expressions();
    this.expect(':');
    if (this.isAt(kinds.newline)) this.advance();
    const cases: MatchCase[] = [];
    if (this.isAt(kinds.indent)) this.advance();
    while (this.take('case')) cases.push(this.#case());
    if (this.isAt(kinds.dedent)) this.advance();
    return { kind: 'match', subject, cases, start, end: this.lastEnd };
  }

  /** Patterns look like expressions and evaluate nothing but values and classes that are there. */
  #case(): MatchCase {
    const names: string[] = [];
    const pattern = this.list(() => this.#pattern(names));
    const guard = this.take('if') ? this.namedExpression() : undefined;
    return { names: [...names, ...patternNames(pattern)], guard, body: this.#block() };
  }

  /** @param names takes what stands behind `as` */
  #pattern(names: string[]): Expression {
    const pattern = this.word() === '*' ? this.targets() : this.operation();
    if (this.take('as')) names.push(this.name());
    return pattern;
  }
}

type MatchCase = Extract<Statement, { kind: 'match' }>['cases'][number];

/** `with (a as b, c as d):` is read as one expression in brackets. */
function withItems(
  value: Expression,
  target: Expression | undefined,
): { value: Expression; target: Expression | undefined }[] {
  if (target !== undefined) return [{ value, target }];
  const items = value.kind === 'sequence' && value.form === 'tuple' ? value.items : [value];
  return items.map((item) =>
    item.kind === 'named' ? { value: item.value, target: item.target } : { value: item, target: undefined },
  );
}
