import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteRange } from '../../core/types.js';
import { quotedEnd } from '../text/quoted-end.js';

/** One value as it stands in the text. */
export interface TextValue {
  readonly kind: 'message' | 'string' | 'scalar';
  /** Inside the braces, inside the first to the last quote, or the word. */
  readonly at: ByteRange;
}

const blanks = new Set(Array.from(' \t\n\r\v\f,;', (blank) => blank.charCodeAt(0)));
const [hash, newline, doubleQuote, singleQuote] = [0x23, 0x0a, 0x22, 0x27];
const name = /[A-Za-z_][\w.]*|\[[^[\]\n]{1,1024}\]/y;
const scalarWord = /[\w.][\w.+-]*/y;
/** What may stand between two braces that matter. */
const filler = /[^"'{}<>[\]#]+/y;
const checkEvery = 1024;

/** Moves over the fields of one message of the text format. */
export class TextScanner {
  readonly #text: string;
  readonly #end: number;
  readonly #budget: Budget;
  #at: number;
  #steps = 0;

  constructor(text: string, start: number, end: number, budget: Budget) {
    this.#text = text;
    this.#at = start;
    this.#end = end;
    this.#budget = budget;
  }

  /** The next field's name; undefined at the end. @throws FormatError `bad-text-proto` */
  fieldName(): string | undefined {
    this.#skipBlanks();
    if (this.#at >= this.#end) return undefined;
    const found = this.#take(name);
    if (found === undefined) throw this.#bad('no field name');
    return found;
  }

  /** The values behind a name: one, or those of a list. @throws FormatError, LimitError */
  *values(): Generator<TextValue> {
    this.#skipBlanks();
    const hasColon = this.#character() === ':';
    if (hasColon) this.#at += 1;
    this.#skipBlanks();
    if (this.#character() !== '[') {
      yield this.#value(hasColon);
      return;
    }
    this.#at += 1;
    this.#skipBlanks();
    while (this.#character() !== ']') {
      yield this.#value(true);
      this.#skipBlanks();
    }
    this.#at += 1;
  }

  #value(hasColon: boolean): TextValue {
    this.#step();
    const character = this.#character();
    if (character === '{' || character === '<') return this.#message();
    if (!hasColon) throw this.#bad('no value');
    const start = this.#at;
    if (this.#isAtQuote()) return { kind: 'string', at: { offset: start, length: this.#strings() - start } };
    if (character === '-') this.#skipSign();
    if (this.#take(scalarWord) === undefined) throw this.#bad('no value');
    return { kind: 'scalar', at: { offset: start, length: this.#at - start } };
  }

  /** A minus is a token of its own: blanks may follow it. */
  #skipSign(): void {
    this.#at += 1;
    this.#skipBlanks();
  }

  /** Moves over adjacent literals; gives where the last one ends. */
  #strings(): number {
    let end = this.#at;
    while (this.#isAtQuote()) {
      this.#step();
      const behind = quotedEnd(this.#text, this.#at, { end: this.#end });
      if (behind === undefined) throw this.#bad('a text does not end');
      end = this.#at = behind;
      this.#skipBlanks();
    }
    return end;
  }

  /** Moves over a nested message without looking into it. */
  #message(): TextValue {
    const start = this.#at + 1;
    let depth = 0;
    do {
      this.#step();
      const character = this.#character();
      if (this.#at >= this.#end) throw this.#bad('a message does not end');
      if (character === '"' || character === "'") this.#strings();
      else if (character === '#') this.#skipComment();
      else if (this.#take(filler) === undefined) {
        if (character === '{' || character === '<') depth += 1;
        if (character === '}' || character === '>') depth -= 1;
        if (depth > limits.maxProtobufDepth) throw tooDeep();
        this.#at += 1;
      }
    } while (depth > 0);
    return { kind: 'message', at: { offset: start, length: this.#at - 1 - start } };
  }

  #character(): string {
    return this.#at < this.#end ? (this.#text[this.#at] ?? '') : '';
  }

  #isAtQuote(): boolean {
    const unit = this.#text.charCodeAt(this.#at);
    return this.#at < this.#end && (unit === doubleQuote || unit === singleQuote);
  }

  /** Moves over blanks, separators and comments. */
  #skipBlanks(): void {
    while (this.#at < this.#end) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit === hash) this.#skipComment();
      else if (blanks.has(unit)) this.#at += 1;
      else return;
    }
  }

  #skipComment(): void {
    while (this.#at < this.#end && this.#text.charCodeAt(this.#at) !== newline) this.#at += 1;
  }

  /** Moves over what the pattern matches here, but never beyond the message. */
  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found === undefined || this.#at + found.length > this.#end) return undefined;
    this.#at += found.length;
    return found;
  }

  #step(): void {
    this.#steps += 1;
    if (this.#steps % checkEvery === 0) this.#budget.check();
    if (this.#steps > limits.maxProtobufFields)
      throw new LimitError('maxProtobufFields', limits.maxProtobufFields, 'the text has too many fields');
  }

  #bad(detail: string): FormatError {
    const at = { offset: Math.min(this.#at, this.#text.length), length: 0 };
    return new FormatError('bad-text-proto', at, `the protobuf text is damaged: ${detail}`);
  }
}

function tooDeep(): LimitError {
  return new LimitError('maxProtobufDepth', limits.maxProtobufDepth, 'protobuf text is nested too deep');
}
