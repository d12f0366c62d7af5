/** https://docs.python.org/3/reference/simple_stmts.html and compound_stmts.html, with Python 2.7's own statements. */
import type { Budget } from '../../core/types.js';
import { CompoundParser } from './compound-parser.js';
import { Lexer } from './lexer.js';
import type { Damage, Expression, ImportedAs, ModuleNode, Span, Statement } from './syntax.js';
import { tokenKinds as kinds, type Tokens } from './tokens.js';

const augmented = /^(?:\+|-|\*|\/|\/\/|%|@|&|\||\^|>>|<<|\*\*)=$/;

interface Origin {
  readonly tokens: Tokens;
  readonly damage: Damage | undefined;
  readonly budget: Budget;
  /** How many strings with fields the text stands in. */
  readonly fieldNesting: number;
}

/** Reads the statements of a text. Never fails: what is no Python is damage, and reading goes on behind it. */
export function parsePythonSource(text: string, budget: Budget): ModuleNode {
  const lexer = new Lexer(text, budget);
  const tokens = lexer.run();
  return new StatementParser({ tokens, damage: lexer.damage, budget, fieldNesting: 0 }).module();
}

class StatementParser extends CompoundParser {
  protected readonly fieldNesting: number;
  readonly #budget: Budget;

  constructor({ tokens, damage, budget, fieldNesting }: Origin) {
    super(tokens, damage, budget);
    this.#budget = budget;
    this.fieldNesting = fieldNesting;
  }

  module(): ModuleNode {
    const body: Statement[] = [];
    while (!this.isAt(kinds.end)) this.statements(body);
    return { body, damage: this.damage };
  }

  protected field(range: Span, nesting: number): Expression {
    const lexer = new Lexer(this.tokens.text, this.#budget, range);
    const tokens = lexer.run();
    const parser = new StatementParser({
      tokens,
      damage: lexer.damage,
      budget: this.#budget,
      fieldNesting: nesting,
    });
    const value = parser.whole();
    this.damage ??= parser.damage;
    return value;
  }

  /** The one expression that all tokens make; `=` behind it is the debugging form of a field. */
  whole(): Expression {
    const value = this.expressions();
    this.take('=');
    if (!this.isAt(kinds.newline) && !this.isAt(kinds.end))
      this.damaged('a field goes on behind its expression');
    return value;
  }

  /** Statements of one line, up to its end. */
  protected simpleStatements(into: Statement[]): void {
    for (;;) {
      into.push(this.#simple());
      if (this.take(';') && !this.isAt(kinds.newline) && !this.isAt(kinds.end)) continue;
      if (this.isAt(kinds.newline) || this.isAt(kinds.end)) break;
      if (this.word() === ';') continue;
      this.damaged('a statement goes on behind its end');
      this.advance();
      if (this.isAt(kinds.newline) || this.isAt(kinds.end)) break;
    }
    if (this.isAt(kinds.newline)) this.advance();
  }

  #simple(): Statement {
    const start = this.start;
    return this.#keyword(start) ?? this.#assignment(start);
  }

  #keyword(start: number): Statement | undefined {
    switch (this.isAt(kinds.name) ? this.word() : '') {
      case 'import':
        return this.#import(start);
      case 'from':
        return this.#from(start);
      case 'pass':
      case 'break':
      case 'continue':
        this.advance();
        return { kind: 'pass', start, end: this.lastEnd };
      case 'return':
      case 'raise':
      case 'assert':
        return this.#values(start);
      case 'del':
        this.advance();
        return { kind: 'delete', targets: [this.expressions()], start, end: this.lastEnd };
      case 'global':
      case 'nonlocal':
        return this.#scope(start);
      default:
        return this.#softKeyword(start);
    }
  }

  /** Words that are keywords only where the next token says so. */
  #softKeyword(start: number): Statement | undefined {
    if (!this.isAt(kinds.name)) return undefined;
    const word = this.word();
    if (word === 'type' && this.kindAhead(1) === kinds.name && /^[=[]$/.test(this.word(2)))
      return this.#alias(start);
    const isOfPython2 = word === 'print' || word === 'exec';
    return isOfPython2 && (this.kindAhead(1) === kinds.string || this.#nameFollows())
      ? this.#python2Call(start)
      : undefined;
  }

  /** A name that no operator is; then `print x` and `exec x` are Python 2's. */
  #nameFollows(): boolean {
    const next = this.kindAhead(1);
    return (
      next === kinds.number ||
      (next === kinds.name && !/^(?:in|is|and|or|if|else|not|for)$/.test(this.word(1)))
    );
  }

  /** `exec body in globals` is a call of exec; what print shows does not matter, that it is evaluated does. */
  #python2Call(start: number): Statement {
    const name = this.word();
    this.advance();
    const base: Expression = { kind: 'name', name, start, end: this.lastEnd };
    const list = [this.operation(4)];
    while ((this.take(',') || this.take('in')) && this.startsExpression()) list.push(this.expression());
    if (this.isAt(kinds.name) || this.isAt(kinds.operator)) this.#operands(list);
    const call = list.map((value) => ({ name: '', stars: 0 as const, value }));
    const end = this.lastEnd;
    const trailers = [{ kind: 'call' as const, arguments: call, end }];
    return { kind: 'expression', value: { kind: 'chain', base, trailers, start, end }, start, end };
  }

  /** Comparisons and conditions behind what print shows. */
  #operands(list: Expression[]): void {
    while (/^(?:==|!=|<|>|<=|>=|<>|is|not|and|or|if|else|,)$/.test(this.word())) {
      this.advance();
      if (this.startsExpression()) list.push(this.expression());
    }
  }

  #alias(start: number): Statement {
    this.advance();
    const name = this.start;
    const target: Expression = { kind: 'name', name: this.name(), start: name, end: this.lastEnd };
    this.typeParameters();
    this.expect('=');
    // The value of an alias is evaluated when somebody asks for it.
    this.expression();
    return { kind: 'assign', targets: [target], operator: '=', value: undefined, start, end: this.lastEnd };
  }

  #import(start: number): Statement {
    this.advance();
    const names: ImportedAs[] = [];
    do names.push(this.#importedAs());
    while (this.take(','));
    return { kind: 'import', names, start, end: this.lastEnd };
  }

  #importedAs(): ImportedAs {
    const name = this.#dotted();
    return { name, alias: this.take('as') ? this.name() : '' };
  }

  #dotted(): string {
    const parts = [this.name()];
    while (this.take('.')) parts.push(this.name());
    return parts.join('.');
  }

  #from(start: number): Statement {
    this.advance();
    let module = '';
    while (/^\.+$/.test(this.word())) {
      module += this.word();
      this.advance();
    }
    if (this.word() !== 'import') module += this.#dotted();
    this.expect('import');
    return { kind: 'from', module, names: this.#fromNames(), start, end: this.lastEnd };
  }

  #fromNames(): ImportedAs[] {
    if (this.take('*')) return [{ name: '*', alias: '' }];
    const names: ImportedAs[] = [];
    const isBracketed = this.take('(');
    do {
      if (isBracketed && this.word() === ')') break;
      names.push(this.#importedAs());
    } while (this.take(','));
    if (isBracketed) this.expect(')');
    return names;
  }

  #values(start: number): Statement {
    const kind = this.word() as 'return' | 'raise' | 'assert';
    this.advance();
    const values: Expression[] = [];
    while (this.startsExpression() || this.word() === 'lambda' || this.word() === 'yield') {
      values.push(kind === 'return' ? this.expressions() : this.expression());
      if (!this.take(',') && !this.take('from')) break;
    }
    if (this.take('from')) values.push(this.expression());
    return { kind, values, start, end: this.lastEnd };
  }

  #scope(start: number): Statement {
    const isGlobal = this.word() === 'global';
    this.advance();
    const names = [this.name()];
    while (this.take(',')) names.push(this.name());
    return { kind: 'scope', names, isGlobal, start, end: this.lastEnd };
  }

  #assignment(start: number): Statement {
    const first = this.expressions();
    const word = this.word();
    if (word === ':') return this.#annotated(first, start);
    if (augmented.test(word)) {
      this.advance();
      const value = this.expressions();
      return { kind: 'assign', targets: [first], operator: word, value, start, end: this.lastEnd };
    }
    if (word !== '=') return { kind: 'expression', value: first, start, end: this.lastEnd };
    const chain = [first];
    while (this.take('=')) chain.push(this.expressions());
    const value = chain.pop();
    return { kind: 'assign', targets: chain, operator: '=', value, start, end: this.lastEnd };
  }

  #annotated(target: Expression, start: number): Statement {
    this.advance();
    const annotation = this.expression();
    const value = this.take('=') ? this.expressions() : undefined;
    // An annotation of a module or class is evaluated like any expression.
    return {
      kind: 'assign',
      targets: [target],
      operator: ':',
      value,
      annotation,
      start,
      end: this.lastEnd,
    };
  }
}
