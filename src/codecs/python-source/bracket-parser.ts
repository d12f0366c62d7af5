import { decodeEscapes } from '../python-literal/decode-escapes.js';
import { readStringLiteral } from './string-literal.js';
import { readField } from './formatted-string.js';
import type { Argument, Clause, Expression, Parameter, Span, Trailer } from './syntax.js';
import { TokenCursor } from './token-cursor.js';
import { tokenKinds as kinds } from './tokens.js';

/** Trailers of one expression, and characters of one field of an f-string. CWE-674. */
const maxTrailers = 4096;
const maxFieldNesting = 4;

/** What stands in brackets and what brackets stand behind; operators are the subclass's. */
export abstract class BracketParser extends TokenCursor {
  protected abstract expression(): Expression;
  protected abstract namedExpression(): Expression;
  protected abstract expressions(): Expression;
  protected abstract targets(): Expression;
  protected abstract operation(level?: number): Expression;
  protected abstract startsExpression(): boolean;
  /** Reads the expression of an f-string's field, `nesting` strings deep. */
  protected abstract field(range: Span, nesting: number): Expression;
  protected abstract readonly fieldNesting: number;

  /** Items with commas between them: the item itself, or a tuple. */
  protected list(item: () => Expression): Expression {
    const start = this.start;
    const first = item();
    if (this.word() !== ',') return first;
    const items = [first];
    while (this.take(',') && this.startsExpression()) items.push(item());
    return { kind: 'sequence', form: 'tuple', items, start, end: this.lastEnd };
  }

  /** An atom and everything behind it: names, calls, indexes. */
  protected postfix(): Expression {
    const base = this.#atom();
    const trailers: Trailer[] = [];
    for (;;) {
      const trailer = this.#trailer();
      if (trailer === undefined) break;
      if (trailers.length < maxTrailers) trailers.push(trailer);
      else this.damaged('an expression goes on longer than Python reads');
    }
    return trailers.length === 0
      ? base
      : { kind: 'chain', base, trailers, start: base.start, end: this.lastEnd };
  }

  protected lambda(): Expression {
    const start = this.start;
    this.advance();
    const parameters = this.parameters(':');
    this.expect(':');
    const body = this.expression();
    return { kind: 'lambda', parameters, body, start, end: this.lastEnd };
  }

  /** Parameters up to the word that closes them, which is left; Python 2 has tuples among them. */
  protected parameters(close: string): Parameter[] {
    const parameters: Parameter[] = [];
    while (this.word() !== close && !this.isAt(kinds.newline) && !this.isAt(kinds.end)) {
      if (this.take(',') || this.take('/')) continue;
      const stars = this.take('**') ? 2 : this.take('*') ? 1 : 0;
      if (this.isName()) parameters.push(this.#parameter(stars, close));
      else if (stars === 0) this.#oddParameter();
    }
    return parameters;
  }

  #parameter(stars: 0 | 1 | 2, close: string): Parameter {
    const name = this.name();
    const isAnnotated = close === ')' && this.take(':');
    const annotation = isAnnotated ? this.namedExpression() : undefined;
    const initial = this.take('=') ? this.expression() : undefined;
    return { name, stars, initial, annotation };
  }

  #oddParameter(): void {
    if (this.word() === '(') this.#atom();
    else {
      this.damaged('a parameter is missing');
      this.advance();
    }
  }

  #trailer(): Trailer | undefined {
    switch (this.word()) {
      case '.': {
        this.advance();
        const name = this.name();
        return { kind: 'attribute', name, end: this.lastEnd };
      }
      case '(': {
        this.advance();
        const list = this.arguments();
        return { kind: 'call', arguments: list, end: this.lastEnd };
      }
      case '[': {
        this.advance();
        const index = this.#subscript();
        this.#close(']');
        return { kind: 'index', index, end: this.lastEnd };
      }
      default:
        return undefined;
    }
  }

  /** Arguments behind an opened bracket, which is closed. */
  protected arguments(): Argument[] {
    const list: Argument[] = [];
    this.#untilClosed(')', () => list.push(this.#argument()));
    return list;
  }

  #argument(): Argument {
    const stars = this.take('**') ? 2 : this.take('*') ? 1 : 0;
    if (stars > 0) return { name: '', stars, value: this.expression() };
    if (this.isAt(kinds.name) && this.word(1) === '=') {
      const name = this.name();
      this.advance();
      return { name, stars: 0, value: this.#item() };
    }
    const value = this.#item();
    return {
      name: '',
      stars: 0,
      value: this.#startsClause() ? this.#comprehension('generator', value) : value,
    };
  }

  #subscript(): Expression {
    const start = this.start;
    const items: Expression[] = [];
    do {
      if (this.word() === ']') break;
      items.push(this.#slice());
    } while (this.take(','));
    const [only] = items;
    if (items.length === 1 && only !== undefined) return only;
    return { kind: 'sequence', form: 'tuple', items, start, end: this.lastEnd };
  }

  #slice(): Expression {
    const start = this.start;
    const parts: (Expression | undefined)[] = [];
    let part = this.startsExpression() ? this.namedExpression() : undefined;
    if (this.word() !== ':') return part ?? this.missing();
    while (this.take(':')) {
      parts.push(part);
      part = this.startsExpression() ? this.namedExpression() : undefined;
    }
    parts.push(part);
    return { kind: 'slice', parts, start, end: this.lastEnd };
  }

  /** Items up to the closing bracket, which is taken; what is no item is skipped, so that the loop ends. */
  #untilClosed(close: string, item: () => void): void {
    while (this.word() !== close && !this.#isLost()) {
      const before = this.at;
      item();
      if (this.word() === close || this.take(',')) continue;
      this.damaged(`a comma or ${close} is missing`);
      if (this.at === before) this.advance();
    }
    this.#close(close);
  }

  #close(close: string): void {
    while (this.word() !== close && !this.#isLost()) {
      this.damaged(`${close} is missing`);
      this.advance();
    }
    this.expect(close);
  }

  #isLost(): boolean {
    return this.isAt(kinds.newline) || this.isAt(kinds.end);
  }

  #atom(): Expression {
    const start = this.start;
    if (this.isAt(kinds.name)) return this.#named(start);
    if (this.isAt(kinds.string)) return this.#strings();
    if (this.isAt(kinds.number)) {
      const value = numberOf(this.tokens.text.slice(start, this.tokens.ends[this.at]));
      this.advance();
      return { kind: 'number', value, start, end: this.lastEnd };
    }
    return this.nested(
      () => this.#bracketed(start),
      () => {
        this.advance();
        return this.missing();
      },
    );
  }

  #named(start: number): Expression {
    const word = this.word();
    if (!this.isName()) {
      this.damaged(`${word} stands where an expression should`);
      return this.missing();
    }
    const name = this.name();
    const end = this.lastEnd;
    if (name === 'None' || name === 'True' || name === 'False')
      return { kind: 'singleton', value: name, start, end };
    return { kind: 'name', name, start, end };
  }

  #bracketed(start: number): Expression {
    const word = this.word();
    if (word === '(' || word === '[') {
      this.advance();
      return this.#sequence(word === '(' ? 'tuple' : 'list', start);
    }
    if (word === '{') {
      this.advance();
      return this.#braces(start);
    }
    if (word === '...') {
      this.advance();
      return { kind: 'singleton', value: '...', start, end: this.lastEnd };
    }
    if (word === '`') return this.#backquoted();
    this.damaged('an expression is missing');
    return this.missing();
  }

  /** Python 2's `repr`. */
  #backquoted(): Expression {
    this.advance();
    const value = this.expressions();
    this.expect('`');
    return value;
  }

  #sequence(form: 'tuple' | 'list', start: number): Expression {
    const close = form === 'tuple' ? ')' : ']';
    const items: Expression[] = [];
    const generated: Expression[] = [];
    this.#untilClosed(close, () => {
      const item = this.#item();
      if (this.#startsClause())
        generated.push(this.#comprehension(form === 'list' ? 'list' : 'generator', item));
      else items.push(item);
    });
    const [comprehension] = generated;
    if (comprehension !== undefined) return { ...comprehension, start, end: this.lastEnd };
    const [only] = items;
    const isSingle = items.length === 1 && this.word(-2) !== ',';
    if (form === 'tuple' && isSingle && only !== undefined) return only;
    return { kind: 'sequence', form, items, start, end: this.lastEnd };
  }

  /** Items of `with` and patterns may have `as` behind them; the value is what runs. */
  #item(): Expression {
    const start = this.start;
    const value = this.namedExpression();
    if (!this.take('as')) return value;
    const target = this.operation(4);
    return { kind: 'named', target, value, start, end: this.lastEnd };
  }

  #braces(start: number): Expression {
    const entries: (readonly [Expression | undefined, Expression])[] = [];
    const items: Expression[] = [];
    const generated: Expression[] = [];
    this.#untilClosed('}', () => {
      if (this.take('**')) {
        entries.push([undefined, this.operation()]);
        return;
      }
      const key = this.#item();
      const value = this.take(':') ? this.#item() : undefined;
      if (this.#startsClause()) generated.push(this.#comprehension(value ? 'mapping' : 'set', key, value));
      else if (value === undefined) items.push(key);
      else entries.push([key, value]);
    });
    const end = this.lastEnd;
    const [comprehension] = generated;
    if (comprehension !== undefined) return { ...comprehension, start, end };
    if (items.length > 0) return { kind: 'sequence', form: 'set', items, start, end };
    return { kind: 'mapping', entries, start, end };
  }

  #startsClause(): boolean {
    const word = this.word();
    return word === 'for' || (word === 'async' && this.word(1) === 'for');
  }

  #comprehension(
    form: 'list' | 'set' | 'mapping' | 'generator',
    element: Expression,
    value?: Expression,
  ): Expression {
    const clauses: Clause[] = [];
    while (this.#startsClause()) {
      this.take('async');
      this.advance();
      const target = this.targets();
      this.expect('in');
      // Python 2 has tuples without brackets here.
      const iterable = this.word() === 'lambda' ? this.lambda() : this.operation();
      const conditions: Expression[] = [];
      while (this.take('if')) conditions.push(this.word() === 'lambda' ? this.lambda() : this.#condition());
      clauses.push({ target, iterable, conditions });
    }
    return { kind: 'comprehension', form, element, value, clauses, start: element.start, end: this.lastEnd };
  }

  #condition(): Expression {
    const start = this.start;
    const target = this.operation();
    if (!this.take(':=')) return target;
    return { kind: 'named', target, value: this.operation(), start, end: this.lastEnd };
  }

  /** Neighbouring strings are one. */
  #strings(): Expression {
    const start = this.start;
    const parts: (string | Expression)[] = [];
    let isBytes = false;
    while (this.isAt(kinds.string)) {
      const literal = readStringLiteral(this.tokens.text, this.start, this.tokens.ends[this.at] ?? 0);
      isBytes ||= literal.isBytes;
      if (literal.isFormatted) this.#formatted(literal, parts);
      else {
        const content = this.tokens.text.slice(literal.start, literal.end);
        parts.push(literal.isRaw ? content : decodeEscapes(content, literal.isBytes ? 'bytes' : 'str'));
      }
      this.advance();
    }
    const end = this.lastEnd;
    if (parts.every((part) => typeof part === 'string'))
      return { kind: isBytes ? 'bytes' : 'text', value: parts.join(''), start, end };
    return { kind: 'joined', parts, start, end };
  }

  #formatted(literal: Content, parts: (string | Expression)[], depth = this.fieldNesting): void {
    const { text } = this.tokens;
    const plain = (from: number, to: number): void => {
      const content = text.slice(from, to).replace(/\{\{|\}\}/g, (pair) => pair.charAt(0));
      if (content !== '') parts.push(literal.isRaw ? content : decodeEscapes(content, 'str'));
    };
    let from = literal.start;
    for (let at = from; at < literal.end; at++) {
      if (text.charAt(at) === '\\' && text.startsWith('N{', at + 1) && !literal.isRaw) {
        at = Math.max(at, text.indexOf('}', at));
        continue;
      }
      if (text.charAt(at) !== '{') continue;
      if (text.charAt(at + 1) === '{') {
        at++;
        continue;
      }
      plain(from, at);
      const field = readField(text, at, literal.end);
      if (depth < maxFieldNesting) {
        parts.push(this.field(field, depth + 1));
        if (field.format !== undefined)
          this.#formatted({ ...field.format, isRaw: literal.isRaw }, parts, depth + 1);
      }
      from = field.next;
      at = from - 1;
    }
    plain(from, literal.end);
  }
}

/** Text of a string between its quotes, or of a format in it. */
interface Content {
  readonly start: number;
  readonly end: number;
  readonly isRaw: boolean;
}

function numberOf(text: string): number {
  const digits = text.replace(/_/g, '').replace(/[lLjJ]$/, '');
  if (/^0[0-7]+$/.test(digits)) return Number.parseInt(digits, 8);
  return Number(digits);
}
