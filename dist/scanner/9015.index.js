"use strict";
exports.id = 9015;
exports.ids = [9015];
exports.modules = {

/***/ 1684:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findHiddenCharacters)
/* harmony export */ });
/** Soft hyphens, joiners and single zero-width characters are ordinary in many scripts; long runs of them spell something. */
const leastInvisible = 8;
const maxSpelled = 200;
const maxRuns = 200;
const runs = /[\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]+|[\u200b-\u200d\u2060-\u2064\ufeff\u180e\u{e0100}-\u{e01ef}]+/gu;
/** Runs of hidden characters, in order; flags made of tag characters (behind a black flag) are none. */
function findHiddenCharacters(text) {
    const found = [];
    for (const { 0: run, index } of text.matchAll(runs)) {
        const characters = Array.from(run);
        const sort = sortOf(characters[0] ?? '');
        if (sort === 'invisible' && characters.length < leastInvisible)
            continue;
        if (sort === 'tag' && text.slice(Math.max(0, index - 2), index) === '\u{1f3f4}')
            continue;
        found.push({
            sort,
            start: index,
            end: index + run.length,
            count: characters.length,
            spelled: spell(characters),
        });
        if (found.length >= maxRuns)
            break;
    }
    return found;
}
function sortOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xe0000 && code <= 0xe007f)
        return 'tag';
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ? 'direction' : 'invisible';
}
/** Tag characters are ASCII at U+E0000; variation selectors 17 and up hide bytes from 16 on. */
function spell(characters) {
    return characters
        .slice(0, maxSpelled)
        .map((character) => {
        const code = character.codePointAt(0) ?? 0;
        if (code >= 0xe0020 && code <= 0xe007e)
            return String.fromCharCode(code - 0xe0000);
        return code >= 0xe0110 && code <= 0xe016e ? String.fromCharCode(code - 0xe0100 + 16) : '';
    })
        .join('');
}


/***/ }),

/***/ 8736:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 1396:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jinjaTemplate: () => (/* binding */ jinjaTemplate)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
;// CONCATENATED MODULE: ./lib/codecs/jinja/read-loosely.js
/** Names and strings of tokens that make no expression; a name behind a dot is an attribute of something. */
function readLoosely(reader) {
    const parts = [];
    for (let isAttribute = false, token = reader.take(); token !== undefined; token = reader.take()) {
        const { start, end, text } = token;
        const base = { kind: 'unread', parts: [], start, end: start };
        if (token.type === 'string')
            parts.push({ kind: 'constant', value: String(token.value), start, end });
        else if (token.type === 'name' && isAttribute)
            parts.push({ kind: 'chain', base, steps: [{ kind: 'attribute', name: text, start, end }], start, end });
        else if (token.type === 'name')
            parts.push({ kind: 'name', name: text, start, end });
        isAttribute = text === '.';
    }
    return parts;
}

;// CONCATENATED MODULE: ./lib/codecs/jinja/token-reader.js
/** A cursor over the tokens of one tag. */
class TokenReader {
    #tokens;
    #index = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get isAtEnd() {
        return this.#index >= this.#tokens.length;
    }
    get position() {
        return this.#index;
    }
    /** Where the last token that was taken ends. */
    get end() {
        return this.#tokens[this.#index - 1]?.end ?? this.start;
    }
    /** Where the next token starts; at the end, where the last one ends. */
    get start() {
        return this.#tokens[this.#index]?.start ?? this.#tokens.at(-1)?.end ?? 0;
    }
    peek(ahead = 0) {
        return this.#tokens[this.#index + ahead];
    }
    take() {
        const token = this.#tokens[this.#index];
        if (token !== undefined)
            this.#index += 1;
        return token;
    }
    is(...texts) {
        const token = this.peek();
        return token !== undefined && token.type !== 'string' && texts.includes(token.text);
    }
    /** Takes the next token if it is this operator or keyword. */
    accept(text) {
        if (!this.is(text))
            return false;
        this.#index += 1;
        return true;
    }
    /** The name that comes next, taken; undefined where none does. */
    name() {
        return this.peek()?.type === 'name' ? this.take()?.text : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/codecs/jinja/operand-parser.js



/** Nesting of brackets and operators; CPython refuses the code that Jinja writes beyond some 100. CWE-674. */
const maxNesting = 100;
const constants = (0,table/* table */.t)({
    true: true,
    True: true,
    false: false,
    False: false,
    none: null,
    None: null,
});
/** What ends an expression, though it is a name. */
const keywords = new Set(['if', 'else', 'and', 'or', 'not', 'in', 'is']);
const noArguments = { positional: [], named: [], spread: [] };
/** What operators stand between: names, constants, brackets, and the steps behind them; operators are the subclass's. */
class OperandParser {
    reader;
    #depth = 0;
    /** Set once something made no expression. */
    isBroken = false;
    constructor(tokens) {
        this.reader = new TokenReader(tokens);
    }
    /** `upper|replace('a', 'b')` of filter blocks and set blocks. */
    filters() {
        const steps = [];
        while (this.reader.peek()?.type === 'name' || this.reader.is('|')) {
            const { start } = this.reader;
            this.reader.accept('|');
            const name = this.#dotted();
            steps.push({ kind: 'filter', name, args: this.#optionalArguments(), start, end: this.reader.end });
        }
        return steps;
    }
    /** A name, constant or bracket with the steps behind it. */
    operand(withFilters) {
        const base = this.#primary();
        const steps = [];
        for (let step = this.#step(withFilters); step !== undefined; step = this.#step(withFilters))
            steps.push(step);
        if (steps.length === 0)
            return base;
        return { kind: 'chain', base, steps, start: base.start, end: this.reader.end };
    }
    /** Bounds the recursion; beyond, names and constants are read without their structure. */
    deeper(read) {
        if (this.#depth >= maxNesting)
            return this.#unread();
        this.#depth += 1;
        try {
            return read();
        }
        finally {
            this.#depth -= 1;
        }
    }
    #missing() {
        this.isBroken = true;
        const { start } = this.reader;
        return { kind: 'unread', parts: [], start, end: start };
    }
    /** Takes all tokens that are left, as the attributes and strings they spell. */
    #unread() {
        this.isBroken = true;
        const { start } = this.reader;
        return { kind: 'unread', parts: readLoosely(this.reader), start, end: this.reader.end };
    }
    #primary() {
        const { start } = this.reader;
        const token = this.reader.peek();
        if (token === undefined)
            return this.#missing();
        if (token.type === 'name')
            return this.#name(token);
        if (token.type === 'string')
            return this.#string();
        if (token.type === 'number') {
            this.reader.take();
            return { kind: 'constant', value: token.value ?? 0, start, end: token.end };
        }
        if (this.reader.is('('))
            return this.deeper(() => this.#parenthesis());
        if (this.reader.is('['))
            return this.deeper(() => this.#list());
        if (this.reader.is('{'))
            return this.deeper(() => this.#dict());
        return this.#missing();
    }
    #name(token) {
        if (keywords.has(token.text))
            return this.#missing();
        this.reader.take();
        const value = Object.hasOwn(constants, token.text) ? constants[token.text] : undefined;
        const { start, end } = token;
        if (value !== undefined)
            return { kind: 'constant', value, start, end };
        return { kind: 'name', name: token.text, start, end };
    }
    /** Strings that follow each other are one. */
    #string() {
        const { start } = this.reader;
        const parts = [];
        while (this.reader.peek()?.type === 'string')
            parts.push(String(this.reader.take()?.value));
        return { kind: 'constant', value: parts.join(''), start, end: this.reader.end };
    }
    #parenthesis() {
        const { start } = this.reader;
        this.reader.take();
        const inner = this.tuple();
        if (!this.reader.accept(')'))
            this.isBroken = true;
        return { ...inner, start, end: this.reader.end };
    }
    #list() {
        const { start } = this.reader;
        this.reader.take();
        const items = [];
        this.#items(']', () => items.push(this.expression()));
        return { kind: 'list', items, start, end: this.reader.end };
    }
    #dict() {
        const { start } = this.reader;
        this.reader.take();
        const entries = [];
        this.#items('}', () => {
            const key = this.expression();
            if (!this.reader.accept(':'))
                this.isBroken = true;
            entries.push([key, this.expression()]);
        });
        return { kind: 'dict', entries, start, end: this.reader.end };
    }
    /** Reads items to a closing bracket; steps over what is none, so that it always ends. */
    #items(close, read) {
        while (!this.reader.isAtEnd && !this.reader.accept(close)) {
            const before = this.reader.position;
            read();
            if (this.reader.accept(',') || this.reader.is(close))
                continue;
            this.isBroken = true;
            if (this.reader.position === before)
                this.reader.take();
        }
    }
    #step(withFilters) {
        const { start } = this.reader;
        if (this.reader.accept('.'))
            return this.#attribute(start);
        if (this.reader.is('['))
            return this.#subscript(start);
        if (this.reader.is('('))
            return { kind: 'call', args: this.#arguments(), start, end: this.reader.end };
        if (!withFilters)
            return undefined;
        if (this.reader.accept('|')) {
            const name = this.#dotted();
            return { kind: 'filter', name, args: this.#optionalArguments(), start, end: this.reader.end };
        }
        return this.reader.accept('is') ? this.#test(start) : undefined;
    }
    /** `x.name` or `x.0`; the lexer takes `x.0.1` for a fraction. */
    #attribute(start) {
        const token = this.reader.take();
        if (token?.type === 'number') {
            const { end } = token;
            const value = Math.trunc(Number(token.value));
            return { kind: 'subscript', index: { kind: 'constant', value, start, end }, start, end };
        }
        if (token?.type !== 'name')
            this.isBroken = true;
        return { kind: 'attribute', name: token?.text ?? '', start, end: this.reader.end };
    }
    #subscript(start) {
        this.reader.take();
        const indexes = [];
        this.#items(']', () => indexes.push(this.deeper(() => this.#index())));
        const [only] = indexes;
        const end = this.reader.end;
        const index = only !== undefined && indexes.length === 1 ? only : { kind: 'list', items: indexes, start, end };
        return { kind: 'subscript', index, start, end };
    }
    #index() {
        const { start } = this.reader;
        const bounds = [];
        let current;
        let isSlice = false;
        while (!this.reader.isAtEnd && !this.reader.is(']', ',')) {
            if (this.reader.accept(':')) {
                isSlice = true;
                bounds.push(current);
                current = undefined;
            }
            else if (current === undefined)
                current = this.expression();
            else
                break;
        }
        if (isSlice)
            return { kind: 'slice', bounds: [...bounds, current], start, end: this.reader.end };
        return current ?? this.#missing();
    }
    #test(start) {
        this.reader.accept('not');
        const name = this.#dotted();
        if (this.reader.is('('))
            return { kind: 'test', name, args: this.#arguments(), start, end: this.reader.end };
        const next = this.reader.peek();
        const takesArgument = next !== undefined &&
            (next.type === 'string' || next.type === 'number' || this.reader.is('[', '{') || isValueName(next));
        const positional = takesArgument ? [this.operand(false)] : [];
        return { kind: 'test', name, args: { ...noArguments, positional }, start, end: this.reader.end };
    }
    #dotted() {
        const parts = [this.reader.name() ?? ''];
        if (parts[0] === '')
            this.isBroken = true;
        while (this.reader.is('.') && this.reader.peek(1)?.type === 'name') {
            this.reader.take();
            parts.push(this.reader.name() ?? '');
        }
        return parts.join('.');
    }
    #optionalArguments() {
        return this.reader.is('(') ? this.#arguments() : noArguments;
    }
    #arguments() {
        this.reader.take();
        const positional = [];
        const named = [];
        const spread = [];
        this.#items(')', () => {
            if (this.reader.accept('*') || this.reader.accept('**'))
                spread.push(this.expression());
            else if (this.reader.peek()?.type === 'name' && this.reader.peek(1)?.text === '=') {
                const name = this.reader.name() ?? '';
                this.reader.take();
                named.push({ name, value: this.expression() });
            }
            else
                positional.push(this.expression());
        });
        return { positional, named, spread };
    }
}
function isValueName(token) {
    return token.type === 'name' && !keywords.has(token.text);
}

;// CONCATENATED MODULE: ./lib/codecs/jinja/expression-parser.js

const comparisons = ['==', '!=', '<', '>', '<=', '>='];
/** Operators by precedence, and what statements hold of expressions. */
class ExpressionParser extends OperandParser {
    expression() {
        return this.deeper(() => this.#condition());
    }
    /** An expression, or several as in `a, b`; of a loop, `withCondition` false leaves its `if`. */
    tuple(withCondition = true) {
        const { start } = this.reader;
        const items = [];
        let isList = false;
        while (!this.reader.isAtEnd && !this.reader.is(')', '=', 'if')) {
            items.push(withCondition ? this.expression() : this.deeper(() => this.#or()));
            if (!this.reader.accept(','))
                break;
            isList = true;
        }
        const [only] = items;
        if (only !== undefined && !isList)
            return only;
        return { kind: 'list', items, start, end: this.reader.end };
    }
    /** What a loop or an assignment binds: names, `namespace.name`, tuples of them. */
    target() {
        const { start } = this.reader;
        const items = [];
        do {
            if (this.reader.isAtEnd || this.reader.is('in', '='))
                break;
            items.push(this.operand(false));
        } while (this.reader.accept(','));
        const [only] = items;
        if (only !== undefined && items.length === 1)
            return only;
        return { kind: 'list', items, start, end: this.reader.end };
    }
    /** `(a, b=1)` of macros and call blocks. */
    parameters() {
        const parameters = [];
        if (!this.reader.accept('('))
            return parameters;
        while (!this.reader.isAtEnd && !this.reader.accept(')')) {
            const name = this.reader.name();
            if (name === undefined)
                this.reader.take();
            else
                parameters.push({ name, initial: this.reader.accept('=') ? this.expression() : undefined });
            this.reader.accept(',');
        }
        return parameters;
    }
    /** All expressions that remain, separated by anything. */
    remaining() {
        const parts = [];
        while (!this.reader.isAtEnd) {
            if (this.#startsValue())
                parts.push(this.expression());
            else
                this.reader.take();
        }
        return parts;
    }
    #startsValue() {
        const type = this.reader.peek()?.type;
        return type === 'name' || type === 'string' || type === 'number' || this.reader.is('(', '[', '{', 'not');
    }
    #condition() {
        const { start } = this.reader;
        let value = this.#or();
        // Not nested: `a if b else c if d else e` may be as long as it likes.
        const branches = [];
        while (this.reader.accept('if')) {
            branches.push({ then: value, test: this.#or(), start });
            if (!this.reader.accept('else'))
                return this.#join(branches, undefined);
            value = this.#or();
        }
        return branches.length === 0 ? value : this.#join(branches, value);
    }
    #join(branches, last) {
        const { end } = this.reader;
        const rest = branches.slice(-maxNesting);
        return rest.reduceRight((otherwise, branch) => ({ kind: 'condition', ...branch, otherwise, end }), last);
    }
    #or() {
        return this.#operation(['or'], () => this.#and());
    }
    #and() {
        return this.#operation(['and'], () => this.#not());
    }
    #not() {
        const { start } = this.reader;
        if (!this.reader.is('not'))
            return this.#compare();
        while (this.reader.accept('not'))
            continue;
        const operand = this.#compare();
        return { kind: 'unary', operator: 'not', operand, start, end: this.reader.end };
    }
    #compare() {
        return this.#operation([...comparisons, 'in', 'not'], () => this.#sum());
    }
    #sum() {
        return this.#operation(['+', '-'], () => this.#concatenation());
    }
    #concatenation() {
        return this.#operation(['~'], () => this.#product());
    }
    #product() {
        return this.#operation(['*', '/', '//', '%'], () => this.#power());
    }
    #power() {
        return this.#operation(['**'], () => this.#unary());
    }
    #operation(operators, operand) {
        const { start } = this.reader;
        const first = operand();
        const rest = [];
        while (this.reader.is(...operators)) {
            const isNotIn = this.reader.is('not');
            if (isNotIn && this.reader.peek(1)?.text !== 'in')
                break;
            const operator = this.reader.take()?.text ?? '';
            if (isNotIn)
                this.reader.take();
            rest.push({ operator: isNotIn ? 'not in' : operator, operand: operand() });
        }
        return rest.length === 0 ? first : { kind: 'operation', first, rest, start, end: this.reader.end };
    }
    #unary() {
        const { start } = this.reader;
        if (!this.reader.is('-', '+'))
            return this.operand(true);
        let isNegative = false;
        while (this.reader.is('-', '+'))
            isNegative = (this.reader.take()?.text === '-') !== isNegative;
        const operand = this.operand(true);
        return { kind: 'unary', operator: isNegative ? '-' : '+', operand, start, end: this.reader.end };
    }
}

// EXTERNAL MODULE: ./lib/codecs/python-literal/decode-escapes.js + 1 modules
var decode_escapes = __webpack_require__(602);
;// CONCATENATED MODULE: ./lib/codecs/jinja/lexer.js
/**
 * Splits a template into text and tags, and tags into tokens, as Jinja's lexer does with its default delimiters:
 * https://jinja.palletsprojects.com/en/stable/templates/ . Never throws; one pass, linear time.
 */


const opening = /\{[{%#]/g;
const rawTag = /\{%[-+]?\s*raw\s*(-?)%\}/y;
const endRaw = /\{%([-+]?)\s*endraw\s*[-+]?%\}/g;
const whitespace = /\s+/y;
const lexer_name = /[\p{L}\p{N}\p{M}\p{Pc}]+/uy;
const number = /(?:0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[0-9a-fA-F])+|\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?(?:[eE][+-]?\d+(?:_\d+)*)?)/y;
/** Behind a dot a number is an index: `x.0.1` is no fraction. */
const index = /\d+/y;
const operator = /\*\*|\/\/|[=!<>]=|[-+/*%~[\](){}<>=.:|,;]/y;
const pairs = (0,table/* table */.t)({ '(': ')', '[': ']', '{': '}' });
/** Text, comments and tags of a template, in order. Whitespace control is applied to the text. */
function readSegments(template) {
    return new Lexer(template).run();
}
class Lexer {
    #template;
    #segments = [];
    #position = 0;
    #stripNext = false;
    /** Quotes that occur no more; without them hostile text would be searched to its end again and again. */
    #exhausted = new Set();
    #hasRaw = true;
    constructor(template) {
        this.#template = template;
    }
    run() {
        while (this.#position < this.#template.length) {
            opening.lastIndex = this.#position;
            const found = opening.exec(this.#template);
            const start = found?.index ?? this.#template.length;
            this.#text(this.#position, start, this.#startsStripping(start));
            this.#position = start;
            if (found !== null)
                this.#delimited(start, found[0]);
        }
        return this.#segments;
    }
    #startsStripping(start) {
        return this.#template[start + 2] === '-';
    }
    #text(start, end, stripsEnd) {
        let text = this.#template.slice(start, end);
        if (this.#stripNext)
            text = text.trimStart();
        if (stripsEnd)
            text = text.trimEnd();
        this.#stripNext = false;
        if (text !== '')
            this.#segments.push({ type: 'text', text, start, end });
    }
    #delimited(start, delimiter) {
        if (delimiter === '{#')
            this.#comment(start);
        else if (delimiter === '{{' || !this.#raw(start))
            this.#tag(start, delimiter === '{{' ? '}}' : '%}');
    }
    #comment(start) {
        const end = this.#template.indexOf('#}', start + 2);
        this.#position = end < 0 ? this.#template.length : end + 2;
        this.#stripNext = this.#template[end - 1] === '-';
        this.#segments.push({ type: 'comment', start, end: this.#position });
    }
    /** Raw text is text; without its end Jinja refuses the template, and reading on loses nothing. */
    #raw(start) {
        rawTag.lastIndex = start;
        const tag = this.#hasRaw ? rawTag.exec(this.#template) : null;
        if (tag === null)
            return false;
        endRaw.lastIndex = rawTag.lastIndex;
        const end = endRaw.exec(this.#template);
        this.#hasRaw = end !== null;
        if (end === null)
            return false;
        this.#stripNext = tag[1] === '-';
        this.#text(rawTag.lastIndex, end.index, end[1] === '-');
        this.#position = endRaw.lastIndex;
        this.#stripNext = this.#template[this.#position - 3] === '-';
        return true;
    }
    #tag(start, close) {
        const sign = this.#template[start + 2] ?? '';
        this.#position = start + (sign === '-' || sign === '+' ? 3 : 2);
        const tokens = [];
        const isClosed = this.#tokens(tokens, close);
        const type = close === '}}' ? 'output' : 'statement';
        this.#segments.push({ type, tokens, isClosed, start, end: this.#position });
    }
    /** A delimiter closes the tag only outside of brackets, as in Jinja. */
    #tokens(tokens, close) {
        const brackets = [];
        while (this.#position < this.#template.length) {
            this.#skip();
            if (brackets.length === 0 && this.#closes(close))
                return true;
            const token = this.#token();
            if (token === undefined)
                break;
            tokens.push(token);
            const partner = token.type === 'operator' ? pairs[token.text] : undefined;
            if (partner !== undefined)
                brackets.push(partner);
            else if (token.type === 'operator' && brackets.at(-1) === token.text)
                brackets.pop();
        }
        return false;
    }
    #skip() {
        whitespace.lastIndex = this.#position;
        if (whitespace.test(this.#template))
            this.#position = whitespace.lastIndex;
    }
    #closes(close) {
        const sign = this.#template[this.#position] ?? '';
        const skipped = (sign === '-' || sign === '+') && this.#template.startsWith(close, this.#position + 1);
        if (!skipped && !this.#template.startsWith(close, this.#position))
            return false;
        this.#stripNext = skipped && sign === '-';
        this.#position += close.length + (skipped ? 1 : 0);
        return true;
    }
    #token() {
        const start = this.#position;
        const first = this.#template[start];
        if (first === undefined)
            return undefined;
        if (first === '"' || first === "'")
            return this.#string(start, first);
        if (first >= '0' && first <= '9')
            return this.#matched('number', this.#template[start - 1] === '.' ? index : number);
        return (this.#matched('name', lexer_name) ??
            this.#matched('operator', operator) ?? { type: 'other', text: first, start, end: ++this.#position });
    }
    #matched(type, pattern) {
        pattern.lastIndex = this.#position;
        const text = pattern.exec(this.#template)?.[0];
        if (text === undefined)
            return undefined;
        const start = this.#position;
        this.#position += text.length;
        const value = type === 'number' ? { value: Number(text.replaceAll('_', '')) } : {};
        return { type, text, start, end: this.#position, ...value };
    }
    #string(start, quote) {
        const end = this.#exhausted.has(quote) ? -1 : this.#endOfString(start + 1, quote);
        if (end < 0) {
            this.#exhausted.add(quote);
            this.#position = start + 1;
            return { type: 'other', text: quote, start, end: this.#position };
        }
        this.#position = end + 1;
        const text = this.#template.slice(start, this.#position);
        return {
            type: 'string',
            text,
            value: (0,decode_escapes/* decodeEscapes */.z)(text.slice(1, -1), 'str'),
            start,
            end: this.#position,
        };
    }
    #endOfString(from, quote) {
        for (let at = from; at < this.#template.length; at += 1) {
            if (this.#template[at] === '\\')
                at += 1;
            else if (this.#template[at] === quote)
                return at;
        }
        return -1;
    }
}

;// CONCATENATED MODULE: ./lib/codecs/jinja/parse-template.js
/**
 * Builds the syntax tree of a template: https://jinja.palletsprojects.com/en/stable/templates/ , with the tags of
 * Jinja's own extensions (do, loopcontrols, i18n, debug) and transformers' `generation`. Never throws: what Jinja would
 * refuse is a trouble, and reading goes on behind it.
 */



/** Blocks in blocks; CPython refuses more than 100 levels of the code that Jinja writes for them. CWE-674. */
const maxBlocks = 100;
/** Troubles that are told apart. */
const maxTroubles = 100;
/** Tags without a meaning of their own here, and without a body or with one that is read in place. */
const transparent = new Set('generation endgeneration autoescape endautoescape trans pluralize endtrans break continue debug do'.split(' '));
function parseTemplate(text) {
    return new TemplateParser(text).run();
}
class TemplateParser {
    #segments;
    #body = [];
    #troubles = [];
    #open = [];
    #current = this.#body;
    constructor(text) {
        this.#segments = readSegments(text);
    }
    run() {
        for (const segment of this.#segments) {
            const { start, end } = segment;
            if (segment.type === 'text')
                this.#current.push({ kind: 'text', text: segment.text, start, end });
            else if (segment.type !== 'comment')
                this.#tag(segment);
        }
        const last = this.#segments.at(-1);
        if (this.#open.length > 0 && last !== undefined)
            this.#trouble(last, `a block ${String(this.#open.at(-1)?.open.tag)} is never closed`);
        return { body: this.#body, troubles: this.#troubles };
    }
    #tag(tag) {
        const parser = new ExpressionParser(tag.tokens);
        if (tag.type === 'output')
            this.#output(parser, tag);
        else
            this.#statement(parser, tag);
        const rest = parser.remaining();
        if (rest.length > 0)
            this.#evaluate(rest, tag);
        if (!tag.isClosed)
            this.#trouble(tag, 'a tag is never closed');
        else if (parser.isBroken || rest.length > 0)
            this.#trouble(tag, 'a tag holds what is no Jinja expression');
    }
    #output(parser, { start, end }) {
        this.#current.push({ kind: 'output', value: parser.tuple(), start, end });
    }
    #statement(parser, tag) {
        const keyword = parser.reader.name() ?? '';
        const read = statements[keyword];
        if (read !== undefined)
            read(this, parser, tag);
        else if (keyword === 'elif' || keyword === 'else')
            this.#branch(keyword, parser, tag);
        else if (keyword.startsWith('end') && !transparent.has(keyword))
            this.#close(keyword.slice(3), parser, tag);
        else {
            this.#evaluate(parser.remaining(), tag);
            if (!transparent.has(keyword))
                this.#trouble(tag, `the tag ${keyword} is none of Jinja's`);
        }
    }
    add(statement) {
        this.#current.push(statement);
    }
    /** Adds a statement whose body follows; too deep, its body is read in place. */
    enter(open, statement, body) {
        this.#current.push(statement);
        if (this.#open.length >= maxBlocks) {
            this.#trouble(statement, 'blocks are nested too deep');
            return;
        }
        this.#open.push({ open, outer: this.#current });
        this.#current = body;
    }
    #evaluate(values, { start, end }) {
        if (values.length > 0)
            this.#current.push({ kind: 'evaluate', values, start, end });
    }
    #branch(keyword, parser, tag) {
        const test = keyword === 'elif' ? parser.tuple() : undefined;
        const open = this.#open.at(-1)?.open;
        if (open?.tag === 'if' && open.statement !== undefined) {
            const branch = { test, body: [] };
            open.statement.branches.push(branch);
            this.#current = branch.body;
        }
        else if (open?.tag === 'for' && open.statement !== undefined && test === undefined)
            this.#current = open.statement.otherwise;
        else {
            this.#trouble(tag, `${keyword} stands outside of a block`);
            if (test !== undefined)
                this.#evaluate([test], tag);
        }
    }
    #close(keyword, parser, tag) {
        // `{% endblock name %}`
        if (keyword === 'block')
            parser.reader.name();
        const top = this.#open.findLastIndex(({ open }) => open.tag === keyword);
        if (top !== this.#open.length - 1 || top < 0)
            this.#trouble(tag, `end${keyword} closes no open block`);
        const closed = top < 0 ? undefined : this.#open[top];
        if (closed === undefined)
            return;
        this.#open.length = top;
        this.#current = closed.outer;
    }
    #trouble({ start, end }, detail) {
        if (this.#troubles.length < maxTroubles)
            this.#troubles.push({ start, end, detail });
    }
}
const statements = (0,table/* table */.t)({
    for(parser, expressions, { start, end }) {
        const target = expressions.target();
        expressions.reader.accept('in');
        const iterable = expressions.tuple(false);
        const filter = expressions.reader.accept('if') ? expressions.expression() : undefined;
        expressions.reader.accept('recursive');
        const body = [];
        const statement = {
            ...{ kind: 'for', target, iterable, filter, body, start, end },
            otherwise: [],
        };
        parser.enter({ tag: 'for', statement }, statement, body);
    },
    if(parser, expressions, { start, end }) {
        const branch = { test: expressions.tuple(), body: [] };
        const statement = { kind: 'if', branches: [branch], start, end };
        parser.enter({ tag: 'if', statement }, statement, branch.body);
    },
    set(parser, expressions, { start, end }) {
        const target = expressions.target();
        if (expressions.reader.accept('=')) {
            parser.add({ kind: 'set', target, value: expressions.tuple(), start, end });
            return;
        }
        const body = [];
        const filters = expressions.filters();
        parser.enter({ tag: 'set' }, { kind: 'capture', target, filters, body, start, end }, body);
    },
    filter(parser, expressions, { start, end }) {
        const body = [];
        const filters = expressions.filters();
        parser.enter({ tag: 'filter' }, { kind: 'capture', target: undefined, filters, body, start, end }, body);
    },
    macro(parser, expressions, { start, end }) {
        const name = expressions.reader.name() ?? '';
        const body = [];
        const parameters = expressions.parameters();
        parser.enter({ tag: 'macro' }, { kind: 'macro', name, parameters, body, start, end }, body);
    },
    call(parser, expressions, { start, end }) {
        const body = [];
        const parameters = expressions.parameters();
        const value = expressions.expression();
        parser.enter({ tag: 'call' }, { kind: 'call', parameters, value, body, start, end }, body);
    },
    with(parser, expressions, { start, end }) {
        const bindings = [];
        while (!expressions.reader.isAtEnd) {
            const target = expressions.target();
            if (!expressions.reader.accept('='))
                break;
            bindings.push({ target, value: expressions.expression() });
            if (!expressions.reader.accept(','))
                break;
        }
        const body = [];
        parser.enter({ tag: 'with' }, { kind: 'with', bindings, body, start, end }, body);
    },
    block(parser, expressions, { start, end }) {
        const name = expressions.reader.name() ?? '';
        // `scoped` and `required`
        while (expressions.reader.name() !== undefined)
            continue;
        const body = [];
        parser.enter({ tag: 'block' }, { kind: 'block', name, body, start, end }, body);
    },
    extends(parser, expressions, { start, end }) {
        parser.add({ kind: 'load', how: 'extends', source: expressions.expression(), names: [], start, end });
    },
    include(parser, expressions, { start, end }) {
        const source = expressions.expression();
        skipWords(expressions);
        parser.add({ kind: 'load', how: 'include', source, names: [], start, end });
    },
    import(parser, expressions, { start, end }) {
        const source = expressions.expression();
        expressions.reader.accept('as');
        const names = [expressions.reader.name() ?? ''];
        skipWords(expressions);
        parser.add({ kind: 'load', how: 'import', source, names, start, end });
    },
    from(parser, expressions, { start, end }) {
        const source = expressions.expression();
        expressions.reader.accept('import');
        const names = [];
        for (let name = expressions.reader.name(); name !== undefined; name = expressions.reader.name()) {
            names.push(expressions.reader.accept('as') ? (expressions.reader.name() ?? name) : name);
            expressions.reader.accept(',');
        }
        parser.add({ kind: 'load', how: 'from', source, names, start, end });
    },
});
/** `ignore missing`, `with context`, `without context`. */
function skipWords({ reader }) {
    while (reader.name() !== undefined)
        continue;
}

// EXTERNAL MODULE: ./lib/codecs/text/hidden-characters.js
var hidden_characters = __webpack_require__(1684);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/formats/jinja-template/place-finder.js
/** Turns places in the decoded text into lines, columns and bytes. */
class PlaceFinder {
    #text;
    /** Where lines begin, in UTF-16 units and in bytes. */
    #lines = [{ start: 0, bytes: 0 }];
    /** @param skipped bytes before the text, such as a byte order mark */
    constructor(text, skipped) {
        this.#text = text;
        let bytes = skipped;
        for (let start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
            bytes += Buffer.byteLength(text.slice(start, end + 1));
            this.#lines.push({ start: end + 1, bytes });
        }
        this.#lines[0] = { start: 0, bytes: skipped };
    }
    at({ start, end }) {
        const line = this.#lineOf(start);
        const { start: lineStart = 0, bytes = 0 } = this.#lines[line] ?? {};
        const before = this.#text.slice(lineStart, start);
        return {
            offset: bytes + Buffer.byteLength(before),
            length: Buffer.byteLength(this.#text.slice(start, end)),
            line: line + 1,
            column: before.length + 1,
        };
    }
    #lineOf(start) {
        let low = 0;
        let high = this.#lines.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((this.#lines[middle]?.start ?? 0) <= start)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./lib/formats/jinja-template/trace/recorder.js

/** Collects what a template uses; equal uses are counted, not repeated. */
class UseRecorder {
    #text;
    #places;
    #uses = new Map();
    /** The tag that is evaluated. */
    tag = { start: 0, end: 0 };
    overflowed = false;
    constructor(text, places) {
        this.#text = text;
        this.#places = places;
    }
    add(use) {
        const key = [use.kind, use.form, use.root ?? '', String(use.isExact), use.name].join('\0');
        const known = this.#uses.get(key);
        if (known !== undefined) {
            known.count += 1;
            if ((use.amount ?? 0) > (known.use.amount ?? 0))
                known.use = use;
        }
        else if (this.#uses.size < limits/* limits */.F.maxTemplateUses)
            this.#uses.set(key, { count: 1, use, tag: this.tag });
        else
            this.overflowed = true;
    }
    get uses() {
        return Array.from(this.#uses.values(), ({ use, tag, count }) => ({
            kind: use.kind,
            name: use.name,
            isExact: use.isExact ?? true,
            form: use.form,
            root: use.root ?? '',
            amount: use.amount ?? 0,
            expression: this.#text.slice(use.at.start, Math.min(use.at.end, use.at.start + limits/* limits */.F.maxQuotedCharacters)),
            place: this.#places.at(use.at),
            tag: tag.start,
            count,
        }));
    }
}

;// CONCATENATED MODULE: ./lib/formats/jinja-template/trace/values.js
/** Values of Jinja expressions as far as the template alone decides them. */

/** Characters of a text that are followed. Names that matter are short. CWE-770. */
const maxText = 4_096;
/** Items of a list that are followed. CWE-770. */
const maxItems = 1_024;
/** Alternatives of one value that are told apart. CWE-770. */
const maxOptions = 12;
/** Values with alternatives that are combined in every way. */
const maxCombined = 64;
/** Steps of a dotted path that are kept. */
const maxPath = 8;
const none = { kind: 'none' };
const someBoolean = { kind: 'boolean', value: undefined };
const someText = { kind: 'text', text: '', isExact: false };
const assembled = { kind: 'unknown', path: [], isAssembled: true };
/** What `str()` begins with for Jinja's globals: templates draw characters from it. */
const representations = (0,table/* table */.t)({
    lipsum: '<function generate_lorem_ipsum at 0x',
    range: "<class 'range'>",
    dict: "<class 'dict'>",
    cycler: "<class 'jinja2.utils.Cycler'>",
    joiner: "<class 'jinja2.utils.Joiner'>",
    namespace: "<class 'jinja2.utils.Namespace'>",
    self: '<TemplateReference None>',
    raise_exception: '<function raise_exception at 0x',
    strftime_now: '<function strftime_now at 0x',
    generator: '<generator object select_or_reject at 0x',
});
function values_text(value, isExact = true) {
    return value.length <= maxText
        ? { kind: 'text', text: value, isExact }
        : { kind: 'text', text: value.slice(0, maxText), isExact: false };
}
function list(items, isExact = true, size = items.length) {
    return { kind: 'list', items: items.slice(0, maxItems), isExact: isExact && size <= maxItems, size };
}
function values_number(value) {
    return Number.isFinite(value) ? { kind: 'number', value } : unknown();
}
function unknown(path = []) {
    return { kind: 'unknown', path: path.slice(-maxPath), isAssembled: false };
}
/** One of several values; too many become one that is only known to be put together. */
function choose(values) {
    const options = new Map();
    for (const value of values.flatMap((each) => (each.kind === 'choice' ? each.options : [each])))
        options.set(identityOf(value, options.size), value);
    const [only] = options.values();
    if (only !== undefined && options.size === 1)
        return only;
    const all = [...options.values()];
    if (all.length <= maxOptions)
        return { kind: 'choice', options: all };
    const telling = all.filter((value) => value.kind === 'text' && value.text.includes('_'));
    return { kind: 'choice', options: [...telling.slice(-maxOptions), assembled] };
}
function identityOf(value, ordinal) {
    if (value.kind === 'text')
        return `text ${String(value.isExact)} ${value.text}`;
    if (value.kind === 'number' || value.kind === 'boolean')
        return `${value.kind} ${String(value.value)}`;
    if (value.kind === 'unknown')
        return `unknown ${String(value.isAssembled)} ${value.path.join('.')}`;
    return value.kind === 'none' ? 'none' : `${value.kind} ${String(ordinal)}`;
}
function optionsOf(value) {
    return value.kind === 'choice' ? value.options : [value];
}
/** What a function gives for each combination of the alternatives of its arguments, bounded. */
function combine(values, give) {
    if (values.every(({ kind }) => kind !== 'choice'))
        return give(...values);
    if (values.length > maxCombined)
        return choose([give(...values.map((value) => optionsOf(value).at(-1) ?? value)), assembled]);
    let combinations = [[]];
    let isCut = false;
    for (const value of values) {
        const longer = combinations.flatMap((start) => optionsOf(value).map((option) => [...start, option]));
        isCut ||= longer.length > maxOptions;
        combinations = longer.slice(-maxOptions);
    }
    const results = combinations.map((concrete) => give(...concrete));
    return choose(isCut ? [...results, assembled] : results);
}
/** What `str()` gives. */
function textOf(value) {
    switch (value.kind) {
        case 'text':
            return value;
        case 'number':
            return values_text(String(value.value));
        case 'boolean':
            return value.value === undefined ? someText : values_text(value.value ? 'True' : 'False');
        case 'none':
            return values_text('None');
        case 'global':
            return values_text(representations[value.name] ?? '', false);
        case 'list':
            return value.items.length === 0 && !value.isExact
                ? values_text(representations['generator'] ?? '', false)
                : values_text(`[${value.items.map((item) => textOf(item).text).join(', ')}]`, false);
        default:
            return someText;
    }
}
/** What iterating gives; undefined where the template does not decide it. */
function itemsOf(value) {
    if (value.kind === 'list')
        return value;
    if (value.kind === 'text' && (value.isExact || value.text !== ''))
        return list(Array.from(value.text.slice(0, maxItems), (character) => values_text(character)), value.isExact);
    if (value.kind === 'dict')
        return list(Array.from(value.entries.keys(), (key) => values_text(key)));
    return undefined;
}
/** The element of something that is not followed: whatever led to the whole leads to it. */
function elementOf(value) {
    if (value.kind === 'unknown')
        return value;
    if (value.kind === 'choice')
        return choose(value.options.map(elementOf));
    const items = itemsOf(value)?.items ?? [];
    return items.length === 0 ? unknown() : choose(items);
}
function pathOf(value) {
    if (value.kind === 'unknown')
        return value.path;
    if (value.kind === 'global')
        return [value.name];
    return value.kind === 'method' ? [...pathOf(value.of), value.name] : [];
}

;// CONCATENATED MODULE: ./lib/formats/jinja-template/trace/state.js

/** Evaluated nodes of one template; real ones need some thousands. CWE-400. */
const maxSteps = 300_000;
/** Variables, output and budgets while a template is followed. */
class TraceState {
    recorder;
    #budget;
    scopes = [new Map()];
    /** Above 0 while it is open whether the statement runs: assignments add to what was there. */
    #doubt = 0;
    #captured;
    #steps = 0;
    macros = new Set();
    constructor(recorder, budget) {
        this.recorder = recorder;
        this.#budget = budget;
    }
    /** Whether loops and macros are no longer followed again; everything has still been read once. */
    get isSpent() {
        return this.#steps >= maxSteps;
    }
    get isDoubtful() {
        return this.#doubt > 0;
    }
    /** @param cost about how many values are touched */
    step(cost = 1) {
        const before = this.#steps;
        this.#steps += cost;
        if (Math.floor(before / 512) !== Math.floor(this.#steps / 512))
            this.#budget.check();
    }
    lookUp(name) {
        for (let index = this.scopes.length - 1; index >= 0; index -= 1) {
            const value = this.scopes[index]?.get(name);
            if (value !== undefined)
                return value;
        }
        return undefined;
    }
    assign(name, value) {
        const old = this.lookUp(name) ?? unknown([name]);
        this.scopes.at(-1)?.set(name, this.#doubt > 0 ? choose([old, value]) : value);
    }
    assignMember(owner, name, value) {
        const old = owner.entries.get(name);
        owner.entries.set(name, this.#doubt > 0 && old !== undefined ? choose([old, value]) : value);
    }
    inScope(run, scopes = this.scopes) {
        const outer = this.scopes;
        this.scopes = [...scopes, new Map()];
        try {
            run();
        }
        finally {
            this.scopes = outer;
        }
    }
    inDoubt(run) {
        this.#doubt += 1;
        try {
            run();
        }
        finally {
            this.#doubt -= 1;
        }
    }
    /** Puts out a value; it only matters where the output is kept. */
    emit(value) {
        this.#captured?.push(value);
    }
    /** What a body puts out. */
    capture(run) {
        const outer = this.#captured;
        const parts = [];
        this.#captured = parts;
        try {
            run();
        }
        finally {
            this.#captured = outer;
        }
        return concatenate(parts);
    }
}
/** `~`: the texts of values, one behind the other. */
function concatenate(parts) {
    if (parts.length > 1 && parts.every(({ kind }) => kind !== 'choice'))
        return joined(parts);
    return parts.reduce((left, right) => combine([left, right], (...both) => joined(both)), values_text(''));
}
function joined(parts) {
    const texts = parts.map(textOf);
    return values_text(texts
        .slice(0, 10_000)
        .map((part) => part.text)
        .join(''), texts.every((part) => part.isExact));
}

;// CONCATENATED MODULE: ./lib/formats/jinja-template/trace/call-values.js

/** An argument by its position or name; undefined where it is not given. */
function argument(given, index, name = '') {
    return given.positional[index] ?? given.named.get(name);
}
/** The exact text of an argument, else undefined. */
function exactText(value) {
    return value?.kind === 'text' && value.isExact ? value.text : undefined;
}
function numberOf(value) {
    return value?.kind === 'number' ? value.value : undefined;
}
/** A value or what stands in for it; both where the first may be undefined when the template runs. */
function orElse(value, other) {
    if (value.kind === 'unknown')
        return choose([value, other]);
    return value.kind === 'none' ? choose([value, other]) : value;
}

// EXTERNAL MODULE: ./lib/core/add-all.js
var add_all = __webpack_require__(7330);
;// CONCATENATED MODULE: ./lib/formats/jinja-template/trace/text-operations.js
/** String methods and filters whose result the text alone decides. */



const keep = (change) => (subject) => values_text(change(subject.text), subject.isExact);
/** Python strips what the argument lists, white space by default. */
const strip = (start, end) => (subject, given) => {
    const listed = exactText(argument(given, 0, 'chars'));
    const isStripped = (character) => listed === undefined ? /\s/.test(character) : listed.includes(character);
    let from = 0;
    let to = subject.text.length;
    while (start && from < to && isStripped(subject.text[from] ?? ''))
        from += 1;
    while (end && to > from && isStripped(subject.text[to - 1] ?? ''))
        to -= 1;
    return values_text(subject.text.slice(from, to), subject.isExact);
};
const replace = (subject, given) => {
    const old = exactText(argument(given, 0, 's') ?? argument(given, 0, 'old'));
    const fresh = argument(given, 1, 'new');
    if (old === undefined || fresh === undefined)
        return someText;
    const { text: inserted, isExact } = textOf(fresh);
    // What grows beyond the bound is no name; it is not built at all.
    if (subject.text.length * (inserted.length + 1) > 1_000_000)
        return someText;
    const times = numberOf(argument(given, 2, 'count'));
    return values_text(replaceTimes(subject.text, old, inserted, times), subject.isExact && isExact);
};
function replaceTimes(subject, old, fresh, times) {
    if (times === undefined || times < 0)
        return subject.replaceAll(old, () => fresh);
    const parts = subject.split(old);
    return parts.reduce((joined, part, index) => joined + (index <= times ? fresh : old) + part);
}
const split = (byLines) => (subject, given) => {
    const separator = exactText(argument(given, 0, 'sep'));
    if (byLines)
        return list(subject.text.split(/\r?\n/).map((part) => values_text(part)), subject.isExact);
    const parts = separator === undefined ? subject.text.trim().split(/\s+/) : subject.text.split(separator);
    return list(parts.map((part) => values_text(part)), subject.isExact);
};
const pad = (side, filler = ' ') => (subject, given) => {
    const width = numberOf(argument(given, 0, 'width'));
    const fill = exactText(argument(given, 1, 'fillchar')) ?? filler;
    if (width === undefined || width > 1_000)
        return values_text(subject.text, false);
    if (side === 'end')
        return values_text(subject.text.padEnd(width, fill), subject.isExact);
    const left = side === 'start' ? width : Math.floor((width + subject.text.length) / 2);
    return values_text(subject.text.padStart(left, fill).padEnd(side === 'both' ? width : 0, fill), subject.isExact);
};
function capitalize(subject) {
    return subject.slice(0, 1).toUpperCase() + subject.slice(1).toLowerCase();
}
function swapCase(subject) {
    return subject.replace(/\p{L}/gu, (letter) => letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase());
}
const title = keep((subject) => subject.replace(/\p{L}+/gu, capitalize));
const same = keep((subject) => subject);
const partition = (last) => (subject, given) => {
    const separator = exactText(argument(given, 0, 'sep')) ?? ' ';
    const at = last ? subject.text.lastIndexOf(separator) : subject.text.indexOf(separator);
    const parts = at < 0
        ? [subject.text, '', '']
        : [subject.text.slice(0, at), separator, subject.text.slice(at + separator.length)];
    return list(parts.map((part) => values_text(part)), subject.isExact);
};
const cutEnd = (atStart) => (subject, given) => {
    const cut = exactText(argument(given, 0));
    if (cut === undefined || cut === '')
        return subject;
    if (atStart)
        return values_text(subject.text.startsWith(cut) ? subject.text.slice(cut.length) : subject.text, subject.isExact);
    return values_text(subject.text.endsWith(cut) ? subject.text.slice(0, -cut.length) : subject.text, subject.isExact);
};
const translate = (subject, given) => {
    const table = argument(given, 0);
    if (table?.kind !== 'dict')
        return someText;
    const turned = Array.from(subject.text, (character) => {
        const value = table.entries.get(String(character.codePointAt(0)));
        if (value === undefined)
            return values_text(character);
        return value.kind === 'number' ? values_text(String.fromCharCode(value.value)) : textOf(value);
    });
    return joinTexts(values_text(''), list(turned, subject.isExact));
};
function fromHex(digits) {
    return digits === undefined
        ? someText
        : values_text(Buffer.from(digits.replaceAll(' ', ''), 'hex').toString('latin1'));
}
/** `truncate(length, killwords, end)` */
const truncate = (subject, given) => {
    const length = numberOf(argument(given, 0, 'length')) ?? 255;
    const end = exactText(argument(given, 2, 'end')) ?? '...';
    if (subject.text.length <= length)
        return subject;
    return values_text(subject.text.slice(0, Math.max(0, length - end.length)) + end, subject.isExact);
};
/** `join` of a separator over values. */
function joinTexts(separator, { items, isExact }) {
    const parts = items.map(textOf);
    const isWhole = isExact && separator.isExact && parts.every((part) => part.isExact);
    return values_text(parts.map((part) => part.text).join(separator.text), isWhole);
}
/** https://docs.python.org/3/library/stdtypes.html#string-methods */
const textMethods = (0,table/* table */.t)({
    lower: keep((subject) => subject.toLowerCase()),
    casefold: keep((subject) => subject.toLowerCase()),
    upper: keep((subject) => subject.toUpperCase()),
    swapcase: keep(swapCase),
    capitalize: keep(capitalize),
    title,
    strip: strip(true, true),
    lstrip: strip(true, false),
    rstrip: strip(false, true),
    replace,
    split: split(false),
    rsplit: split(false),
    splitlines: split(true),
    partition: partition(false),
    rpartition: partition(true),
    center: pad('both'),
    ljust: pad('end'),
    rjust: pad('start'),
    zfill: pad('start', '0'),
    removeprefix: cutEnd(true),
    removesuffix: cutEnd(false),
    expandtabs: same,
    translate,
    fromhex: (_, given) => fromHex(exactText(argument(given, 0))),
    // Bytes are followed as the text that they are decoded to.
    encode: same,
    decode: same,
    format_map: same,
});
/** https://jinja.palletsprojects.com/en/stable/templates/#list-of-builtin-filters */
const textFilters = (0,table/* table */.t)({
    lower: keep((subject) => subject.toLowerCase()),
    upper: keep((subject) => subject.toUpperCase()),
    capitalize: keep(capitalize),
    title,
    trim: strip(true, true),
    replace,
    center: pad('both'),
    string: same,
    safe: same,
    escape: same,
    e: same,
    forceescape: same,
    striptags: keep((subject) => subject.replace(/<[^<>]*>/g, '')),
    indent: same,
    truncate,
    wordwrap: same,
    urlize: same,
    pprint: same,
    tojson: (subject) => values_text(JSON.stringify(subject.text), subject.isExact),
    urlencode: (subject) => values_text(/^[\w.~-]*$/.test(subject.text) ? subject.text : '', false),
    wordcount: () => values_number(1),
});

;// CONCATENATED MODULE: ./lib/formats/jinja-template/trace/collection-filters.js
/** Filters and methods on lists and mappings. */





const onItems = (give) => (subject, given) => {
    const items = itemsOf(subject);
    return items === undefined ? elsewhere(subject) : give(items, given);
};
/** Of something that is not followed, a part leads where the whole leads. */
function elsewhere(subject) {
    return subject.kind === 'unknown' ? subject : unknown();
}
/** Python's order of texts, without their case as Jinja has it. */
const sorted = onItems(({ items, isExact }, given) => {
    const texts = items.map(textOf);
    if (!items.every(({ kind }) => kind === 'text'))
        return list(items, false);
    const inOrder = texts.sort((a, b) => (a.text.toLowerCase() < b.text.toLowerCase() ? -1 : 1));
    const isReversed = argument(given, 0, 'reverse');
    return list(isReversed?.kind === 'boolean' && isReversed.value === true ? inOrder.reverse() : inOrder, isExact);
});
const reordered = onItems((items) => list(items.items, items.isExact));
function reverse(subject) {
    if (subject.kind === 'text')
        return values_text(Array.from(subject.text).reverse().join(''), subject.isExact);
    return onItems((items) => list([...items.items].reverse(), items.isExact))(subject, {
        positional: [],
        named: new Map(),
    });
}
function pairsOf(subject) {
    if (subject.kind !== 'dict')
        return elsewhere(subject);
    return list(Array.from(subject.entries, ([key, value]) => list([values_text(key), value])));
}
/** Code points as far as `int` reads them. */
function toNumber(subject, given) {
    if (subject.kind === 'number')
        return values_number(Math.trunc(subject.value));
    if (subject.kind !== 'text' || !subject.isExact)
        return unknown();
    const base = numberOf(argument(given, 1, 'base')) ?? 10;
    const value = base >= 2 && base <= 36 ? Number.parseInt(subject.text.replace(/^0[xob]/i, ''), base) : Number.NaN;
    return Number.isNaN(value) ? (argument(given, 0, 'default') ?? values_number(0)) : values_number(value);
}
const collectionFilters = (0,table/* table */.t)({
    list: reordered,
    sort: sorted,
    unique: reordered,
    select: onItems((items) => list(items.items, false)),
    reject: onItems((items) => list(items.items, false)),
    selectattr: onItems((items) => list(items.items, false)),
    rejectattr: onItems((items) => list(items.items, false)),
    reverse,
    items: pairsOf,
    dictsort: pairsOf,
    first: (subject) => itemsOf(subject)?.items[0] ?? elementOf(subject),
    last: (subject) => itemsOf(subject)?.items.at(-1) ?? elementOf(subject),
    random: elementOf,
    min: elementOf,
    max: elementOf,
    batch: onItems((items) => list([items])),
    slice: onItems((items) => list([items])),
    groupby: onItems((items) => list([items], false)),
    join: onItems((items, given) => joinTexts(textOf(argument(given, 0, 'd') ?? values_text('')), items)),
    sum: onItems((items, given) => sum(items, argument(given, 1, 'start'))),
    default: (subject, given) => orElse(subject, argument(given, 0, 'default_value') ?? values_text('')),
    d: (subject, given) => orElse(subject, argument(given, 0, 'default_value') ?? values_text('')),
    int: toNumber,
    float: toNumber,
    abs: (subject) => (subject.kind === 'number' ? values_number(Math.abs(subject.value)) : unknown()),
    round: (subject) => (subject.kind === 'number' ? values_number(Math.round(subject.value)) : unknown()),
    length: (subject) => lengthOf(subject),
    count: (subject) => lengthOf(subject),
});
function sum({ items, isExact }, start) {
    if (start?.kind === 'list')
        return list([...start.items, ...items.flatMap((item) => itemsOf(item)?.items ?? [unknown()])], isExact);
    const total = items.reduce((amount, item) => amount + (numberOf(item) ?? Number.NaN), numberOf(start) ?? 0);
    return isExact ? values_number(total) : unknown();
}
function lengthOf(subject) {
    if (subject.kind === 'text')
        return subject.isExact ? values_number(subject.text.length) : unknown();
    const items = itemsOf(subject);
    return items?.isExact === true ? values_number(items.items.length) : unknown();
}
/** Methods that change the list; what is known of it follows. */
const listMethods = (0,table/* table */.t)({
    append: (subject, { positional }) => push(subject, positional),
    extend: (subject, { positional: [more] }) => push(subject, more === undefined ? [] : (itemsOf(more)?.items ?? [])),
    insert: ({ items }, given) => {
        items.splice(numberOf(argument(given, 0)) ?? items.length, 0, argument(given, 1) ?? unknown());
        return { kind: 'none' };
    },
    pop: ({ items }, given) => items.splice(numberOf(argument(given, 0)) ?? -1, 1)[0] ?? unknown(),
    reverse: ({ items }) => {
        items.reverse();
        return { kind: 'none' };
    },
    copy: ({ items, isExact }) => list(items, isExact),
});
function push({ items }, more) {
    // Bounded by the steps that evaluate what is pushed.
    (0,add_all/* addAll */.R)(items, more.slice(0, 1_000));
    return { kind: 'none' };
}
const dictMethods = (0,table/* table */.t)({
    get: ({ entries }, given) => entries.get(keyOf(argument(given, 0))) ?? argument(given, 1) ?? { kind: 'none' },
    pop: ({ entries }, given) => entries.get(keyOf(argument(given, 0))) ?? argument(given, 1) ?? unknown(),
    setdefault: ({ entries }, given) => {
        const key = keyOf(argument(given, 0));
        const value = entries.get(key) ?? argument(given, 1) ?? unknown();
        entries.set(key, value);
        return value;
    },
    update: ({ entries }, { positional: [more], named }) => {
        for (const [key, value] of [...(more?.kind === 'dict' ? more.entries : []), ...named])
            entries.set(key, value);
        return { kind: 'none' };
    },
    items: pairsOf,
    keys: ({ entries }) => list(Array.from(entries.keys(), (key) => values_text(key))),
    values: ({ entries }) => list([...entries.values()]),
    copy: ({ entries }) => ({ kind: 'dict', entries: new Map(entries) }),
});
/** Keys are told apart by their text. */
function keyOf(value) {
    return value === undefined ? '' : textOf(value).text;
}

;// CONCATENATED MODULE: ./lib/formats/jinja-template/trace/format-text.js
/** Python's two ways of putting values into a text. */


const percentField = /%(?:\(([^()]{0,200})\))?[-#0 +]{0,8}(\d{0,12}|\*)(?:\.\d{0,12})?[hlL]?([a-zA-Z%])/g;
const braceField = /\{\{|\}\}|\{([^{}!:]{0,300})(?:![rsa])?(?::([^{}]{0,100}))?\}/g;
/** `'%s' % value` and the filter `format`. */
function formatPercent(pattern, { positional, named }) {
    let next = 0;
    let isExact = pattern.isExact;
    let widest = 0;
    const result = pattern.text.replace(percentField, (_, key, width = '', type = '') => {
        if (type === '%')
            return '%';
        widest = Math.max(widest, Number(width) || 0);
        const value = key === undefined ? positional[next++] : named.get(key);
        const shown = value === undefined ? someText : shownAs(value, type);
        isExact &&= shown.isExact;
        return shown.text;
    });
    return { result: values_text(result, isExact), attributes: [], width: widest };
}
function shownAs(value, type) {
    if (type === 'c' && value.kind === 'number')
        return value.value >= 0 && value.value <= 0x10ffff
            ? values_text(String.fromCodePoint(Math.trunc(value.value)))
            : someText;
    if (type === 'x' && value.kind === 'number')
        return values_text(Math.trunc(value.value).toString(16));
    return textOf(value);
}
/** `'{0}'.format(value)`. */
function formatBraces(pattern, { positional, named }) {
    let next = 0;
    let isExact = pattern.isExact;
    let widest = 0;
    const attributes = [];
    const result = pattern.text.replace(braceField, (whole, field, spec = '') => {
        if (field === undefined)
            return whole.slice(0, 1);
        const [name = '', ...steps] = field.split(/[.[]/);
        (0,add_all/* addAll */.R)(attributes, steps.map((step) => step.replace(/\]$/, '')));
        widest = Math.max(widest, Number(/\d{1,12}/.exec(spec)?.[0] ?? 0));
        const value = /^\d*$/.test(name) ? positional[name === '' ? next++ : Number(name)] : named.get(name);
        const isPlain = steps.length === 0 && value !== undefined;
        const shown = isPlain ? shownAs(value, spec.endsWith('c') ? 'c' : 's') : someText;
        isExact &&= shown.isExact;
        return shown.text;
    });
    return { result: values_text(result, isExact), attributes, width: widest };
}
/** The right side of `%`: a tuple gives its items, a dict its names, anything else itself. */
function givenTo(value) {
    if (value.kind === 'list')
        return { positional: value.items, named: new Map() };
    return { positional: [value], named: value.kind === 'dict' ? value.entries : new Map() };
}

;// CONCATENATED MODULE: ./lib/formats/jinja-template/trace/caller.js





/** Methods of texts that give numbers or say whether something holds. */
const asking = /^(?:startswith|endswith|find|rfind|index|rindex|count|is[a-z]+|append|keys|items|values|get)$/;
/** What calls give: macros, Jinja's globals, methods of texts, lists and mappings. */
class Caller {
    #host;
    #runMacro;
    constructor(host, runMacro) {
        this.#host = host;
        this.#runMacro = runMacro;
    }
    call(callee, given) {
        switch (callee.kind) {
            case 'choice':
                return choose(callee.options.map((option) => this.call(option, given)));
            case 'macro':
                return this.#runMacro(callee, given);
            case 'global':
                return this.#global(callee.name, given);
            case 'method':
                return this.#method(callee.of, callee.name, given);
            case 'cycle':
                return choose(callee.items);
            default:
                return this.#foreign(callee);
        }
    }
    #foreign(callee) {
        const path = pathOf(callee);
        if (path.length > 0)
            this.#host.called(path.join('.'));
        return unknown(path);
    }
    #global(name, given) {
        if (name === 'range')
            return this.#range(given);
        if (name === 'dict')
            return dictOf(given);
        if (name === 'namespace')
            return { ...dictOf(given), kind: 'namespace' };
        if (name === 'cycler')
            return { kind: 'cycle', items: given.positional };
        if (name === 'joiner')
            return { kind: 'cycle', items: [values_text(''), argument(given, 0, 'sep') ?? values_text(', ')] };
        if (name === 'lipsum')
            this.#host.repeat(numberOf(argument(given, 0, 'n')) ?? 0, 'lipsum');
        return name === 'lipsum' ? someText : unknown([name]);
    }
    #range({ positional }) {
        const [first, second, third = 1] = positional.map((value) => numberOf(value) ?? Number.NaN);
        const [start, stop] = second === undefined ? [0, first ?? Number.NaN] : [first ?? 0, second];
        const amount = Math.max(0, Math.ceil((stop - start) / third));
        if (!Number.isFinite(amount))
            return list([], false);
        this.#host.repeat(amount, 'range');
        const shown = Math.min(amount, maxItems);
        return list(Array.from({ length: shown }, (_, index) => values_number(start + index * third)), shown === amount, amount);
    }
    #method(owner, name, given) {
        if (owner.kind === 'text')
            return this.#textMethod(owner, name, given);
        if (owner.kind === 'number')
            return assembled;
        if (owner.kind === 'list' && name in listMethods)
            return listMethods[name]?.(owner, given) ?? unknown();
        if (owner.kind === 'dict' && name in dictMethods)
            return dictMethods[name]?.(owner, given) ?? unknown();
        // `loop.cycle` and `cycler.next`
        if (owner.kind === 'namespace' && name === 'cycle')
            return choose(given.positional);
        if (owner.kind === 'cycle')
            return choose(owner.items);
        return this.#foreign(unknown([...pathOf(owner), name]));
    }
    #textMethod(owner, name, given) {
        if (name === 'join')
            return combine([argument(given, 0) ?? unknown()], (items) => joinedBy(owner, items));
        if (name === 'format' || name === 'format_map') {
            const mapping = argument(given, 0);
            const named = name === 'format_map' && mapping?.kind === 'dict' ? mapping.entries : given.named;
            const { result, attributes, width } = formatBraces(owner, { ...given, named });
            for (const attribute of attributes)
                this.#host.attribute(values_text(attribute), 'format');
            this.#host.repeat(width, 'padding');
            return result;
        }
        if (name === '__mod__')
            return formatPercent(owner, given).result;
        this.#host.repeat(/just$|^center$|^zfill$/.test(name) ? (numberOf(argument(given, 0)) ?? 0) : 0, 'padding');
        const method = textMethods[name];
        if (method === undefined)
            return asking.test(name) ? unknown() : assembled;
        return combine([...given.positional], (...positional) => method(owner, { ...given, positional }));
    }
}
function joinedBy(separator, items) {
    const known = items === undefined ? undefined : itemsOf(items);
    if (known === undefined)
        return someText;
    return combine(known.items.slice(0, maxItems), (...concrete) => joinTexts(separator, list(concrete, known.isExact)));
}
function dictOf({ positional: [first], named }) {
    const entries = new Map(first?.kind === 'dict' ? first.entries : []);
    for (const pair of first === undefined ? [] : (itemsOf(first)?.items ?? [])) {
        const [key, value] = itemsOf(pair)?.items ?? [];
        if (key !== undefined && value !== undefined)
            entries.set(textOf(key).text, value);
    }
    for (const [name, value] of named)
        entries.set(name, value);
    return { kind: 'dict', entries };
}

;// CONCATENATED MODULE: ./lib/formats/jinja-template/trace/filters.js






/** Where filters take the name of an attribute, by position. */
const attributeArguments = (0,table/* table */.t)({
    selectattr: 0,
    rejectattr: 0,
    groupby: 0,
    sum: 0,
    join: 1,
    unique: 1,
    min: 1,
    max: 1,
    sort: 2,
});
/** Text filters whose argument is a width. */
const widening = new Set(['center', 'indent', 'wordwrap', 'batch', 'slice']);
/** Filters give the same for each alternative of what they are applied to. */
function applyFilter(host, name, subject, given) {
    if (subject.kind === 'choice')
        return choose(subject.options.map((option) => applyFilter(host, name, option, given)));
    const attributeAt = own(attributeArguments, name);
    if (attributeAt !== undefined)
        pathsOf(host, argument(given, attributeAt, 'attribute'));
    if (name === 'attr')
        return takeAttribute(host, subject, argument(given, 0, 'name') ?? unknown());
    if (name === 'map')
        return map(host, subject, given);
    if (name === 'format')
        return format(host, subject, given);
    if (widening.has(name))
        host.repeat(numberOf(argument(given, 0, 'width')) ?? 0, name);
    return plainFilter(name, subject, given);
}
/** A template may name a filter `constructor`. */
function own(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}
function plainFilter(name, subject, given) {
    const collect = own(collectionFilters, name);
    const change = own(textFilters, name);
    if (collect !== undefined && (subject.kind !== 'text' || change === undefined))
        return collect(subject, given);
    if (change !== undefined)
        return withOptions(given, (concrete) => change(textOf(subject), concrete));
    if (subject.kind === 'unknown')
        return subject;
    return subject.kind === 'text' && subject.text !== '' ? assembled : unknown();
}
/** Arguments with alternatives: each alternative of the last one with several. */
function withOptions(given, give) {
    const index = given.positional.findLastIndex(({ kind }) => kind === 'choice');
    const several = given.positional[index];
    if (several === undefined)
        return give(given);
    return choose(optionsOf(several).map((option) => give({ ...given, positional: given.positional.with(index, option) })));
}
function takeAttribute(host, subject, name) {
    host.attribute(name, 'filter');
    return choose(optionsOf(name).map((option) => (option.kind === 'text' ? host.member(subject, option.text) : unknown())));
}
/** `attribute='a.b'`: each step is an attribute; sort takes several, with commas between. */
function pathsOf(host, attribute) {
    if (attribute === undefined)
        return [];
    const texts = optionsOf(attribute).filter((option) => option.kind === 'text');
    if (texts.length === 0) {
        if (attribute.kind !== 'number')
            host.attribute(attribute, 'filter');
        return [];
    }
    const steps = texts.flatMap(({ text: path, isExact }) => path.split(/[.,]/).map((step) => values_text(step, isExact)));
    for (const step of steps)
        host.attribute(step, 'filter');
    return steps.map((step) => step.text);
}
function map(host, subject, given) {
    const attribute = given.named.get('attribute');
    const [filter, ...rest] = given.positional;
    const change = (element) => {
        if (attribute !== undefined)
            return pathsOf(host, attribute).reduce((owner, name) => host.member(owner, name), element);
        const names = filter === undefined ? [] : optionsOf(filter).map(exactText);
        return choose(names.map((name) => name === undefined
            ? unknownFilter(host)
            : applyFilter(host, name, element, { ...given, positional: rest })));
    };
    const items = itemsOf(subject);
    if (items === undefined || items.items.length === 0)
        return change(elementOf(subject));
    return list(items.items.map(change), items.isExact);
}
/** A filter's name that is only known at run time may be `attr`. */
function unknownFilter(host) {
    host.attribute(unknown(), 'filter');
    return unknown();
}
function format(host, subject, given) {
    const { result, width } = formatPercent(textOf(subject), given);
    host.repeat(width, 'padding');
    return result;
}

;// CONCATENATED MODULE: ./lib/formats/jinja-template/trace/operators.js
/** Operators between values. */




/** Repetitions of a text or list that are followed. */
const maxRepetitions = 4_096;
function operate(operator, left, right) {
    return combine([left, right], (a = unknown(), b = unknown()) => concrete(operator, a, b));
}
function concrete(operator, a, b) {
    if (operator === '+')
        return add(a, b);
    if (operator === '*')
        return multiply(a, b);
    if (operator === '%' && a.kind === 'text')
        return formatPercent(a, givenTo(b)).result;
    if (isComparison(operator))
        return compare(operator, a, b);
    const x = numberOf(a);
    const y = numberOf(b);
    return x === undefined || y === undefined ? unknown() : arithmetic(operator, x, y);
}
function isComparison(operator) {
    return ['==', '!=', '<', '>', '<=', '>=', 'in', 'not in'].includes(operator);
}
function add(a, b) {
    if (a.kind === 'number' && b.kind === 'number')
        return values_number(a.value + b.value);
    if (a.kind === 'text' && b.kind === 'text')
        return values_text(a.text + b.text, a.isExact && b.isExact);
    // A text plus what is not followed is a text.
    if (a.kind === 'text' && b.kind === 'unknown')
        return values_text(a.text, false);
    if (a.kind === 'unknown' && b.kind === 'text')
        return values_text(b.text, false);
    if (a.kind === 'list' && b.kind === 'list')
        return list([...a.items, ...b.items], a.isExact && b.isExact);
    return unknown();
}
function multiply(a, b) {
    if (a.kind === 'number' && b.kind === 'number')
        return values_number(a.value * b.value);
    const [subject, times] = a.kind === 'number' ? [b, a.value] : [a, numberOf(b)];
    if (times === undefined)
        return subject.kind === 'text' ? values_text(subject.text, false) : unknown();
    const count = Math.max(0, Math.min(maxRepetitions, Math.trunc(times)));
    if (subject.kind === 'text')
        return values_text(subject.text.slice(0, maxRepetitions).repeat(subject.text.length > 64 ? Math.min(count, 64) : count), subject.isExact);
    const items = itemsOf(subject);
    if (items === undefined || items.items.length * count > maxRepetitions)
        return unknown();
    return list(Array.from({ length: count }, () => items.items).flat(), items.isExact);
}
function arithmetic(operator, x, y) {
    if (operator === '-')
        return values_number(x - y);
    if (operator === '/')
        return values_number(x / y);
    if (operator === '//')
        return values_number(Math.floor(x / y));
    if (operator === '**')
        return values_number(x ** y);
    return values_number(x - y * Math.floor(x / y));
}
/** What constants decide; anything else may go either way. */
function compare(operator, a, b) {
    if (operator === 'in' || operator === 'not in')
        return someBoolean;
    if (a.kind === 'number' && b.kind === 'number')
        return decided(operator, a.value, b.value);
    if (a.kind === 'text' && b.kind === 'text' && a.isExact && b.isExact)
        return decided(operator, a.text, b.text);
    return someBoolean;
}
function decided(operator, a, b) {
    const outcomes = (0,table/* table */.t)({
        '==': a === b,
        '!=': a !== b,
        '<': a < b,
        '>': a > b,
        '<=': a <= b,
        '>=': a >= b,
    });
    return { kind: 'boolean', value: outcomes[operator] };
}
/** Whether a condition holds; undefined where the template does not decide it. */
function truthOf(value) {
    if (value.kind === 'boolean')
        return value.value;
    if (value.kind === 'number')
        return value.value !== 0;
    return undefined;
}
/** `x[start:stop:step]` of Python, with bounds that are known. */
function slice(items, [start, stop, step = 1]) {
    const { length } = items;
    const stride = Math.trunc(step) || 1;
    const clamp = (bound, low, high) => Math.max(low, Math.min(high, bound < 0 ? bound + length : bound));
    const from = start === undefined
        ? stride > 0
            ? 0
            : length - 1
        : clamp(start, stride > 0 ? 0 : -1, stride > 0 ? length : length - 1);
    const to = stop === undefined
        ? stride > 0
            ? length
            : -1
        : clamp(stop, stride > 0 ? 0 : -1, stride > 0 ? length : length - 1);
    const picked = [];
    for (let at = from; stride > 0 ? at < to : at > to; at += stride) {
        const item = items[at];
        if (item !== undefined)
            picked.push(item);
    }
    return picked;
}

;// CONCATENATED MODULE: ./lib/formats/jinja-template/trace/expression-tracer.js








/** What every template finds without being given it. */
const globals = new Set('range dict lipsum cycler joiner namespace self raise_exception strftime_now'.split(' '));
/** Names that begin as Python's own do, and replacement fields that take them. */
const telling = /^_\w{1,80}$|\{[^{}]{0,80}[.[]_/;
class ExpressionTracer {
    state;
    #caller;
    /** The chain that is evaluated, for quoting, and the variable it starts from. */
    #at = { start: 0, end: 0 };
    #root = '';
    constructor(state, runMacro) {
        this.state = state;
        this.#caller = new Caller(this, runMacro);
    }
    evaluate(expression) {
        this.state.step();
        switch (expression.kind) {
            case 'constant':
                return this.#constant(expression.value, expression);
            case 'name':
                return this.state.lookUp(expression.name) ?? globalOr(expression.name);
            case 'list':
                return list(expression.items.map((item) => this.evaluate(item)));
            case 'dict':
                return this.#dict(expression.entries);
            case 'chain':
                return this.#chain(expression);
            case 'unary':
                return this.#unary(expression.operator, this.evaluate(expression.operand));
            case 'operation':
                return this.#operation(expression);
            case 'condition':
                return this.#condition(expression);
            case 'slice':
                for (const bound of expression.bounds)
                    if (bound !== undefined)
                        this.evaluate(bound);
                return unknown();
            case 'unread':
                return choose([unknown(), ...expression.parts.map((part) => this.evaluate(part))]);
        }
    }
    /** Applies filters that stand before a body. */
    applyAll(steps, value) {
        return steps.reduce((subject, step) => this.#step(subject, step), value);
    }
    attribute(name, form) {
        for (const option of optionsOf(name)) {
            if (option.kind === 'text')
                this.#attribute(option.text, option.isExact, form);
            else if (option.kind === 'unknown' && (form === 'filter' || option.isAssembled))
                this.#attribute('', false, form);
        }
    }
    repeat(amount, what) {
        this.state.recorder.add({ kind: 'repeat', name: what, form: 'tag', amount, at: this.#at });
    }
    called(path) {
        this.state.recorder.add({ kind: 'call', name: path, form: 'dot', root: this.#root, at: this.#at });
    }
    member(owner, name) {
        switch (owner.kind) {
            case 'choice':
                return choose(owner.options.map((option) => this.member(option, name)));
            case 'dict':
            case 'namespace':
                return owner.entries.get(name) ?? this.#method(owner, name);
            case 'cycle':
                return name === 'current' ? choose(owner.items) : { kind: 'method', of: owner, name };
            case 'unknown':
                return unknown([...owner.path, name]);
            case 'macro':
                return macroMember(owner, name);
            case 'text':
            case 'list':
            case 'number':
            case 'global':
                return { kind: 'method', of: owner, name };
            default:
                return unknown([...pathOf(owner), name]);
        }
    }
    #method(owner, name) {
        return name in dictMethods || owner.kind === 'namespace'
            ? { kind: 'method', of: owner, name }
            : unknown([name]);
    }
    /** Notes a text that the template puts together and that looks like a name. */
    made(value) {
        for (const option of optionsOf(value))
            if (option.kind === 'text')
                this.#text(option.text, this.#at);
        return value;
    }
    #given({ positional, named, spread }) {
        const values = {
            positional: positional.map((argument) => this.evaluate(argument)),
            named: new Map(named.map(({ name, value }) => [name, this.evaluate(value)])),
        };
        for (const { name } of named)
            this.#text(name, this.#at);
        const more = spread.map((argument) => this.evaluate(argument));
        const lists = more.flatMap((value) => itemsOf(value)?.items ?? []);
        const dicts = more.flatMap((value) => (value.kind === 'dict' ? [...value.entries] : []));
        return { positional: [...values.positional, ...lists], named: new Map([...values.named, ...dicts]) };
    }
    #attribute(name, isExact, form) {
        this.state.recorder.add({ kind: 'attribute', name, isExact, form, root: this.#root, at: this.#at });
    }
    #text(name, at) {
        if (telling.test(name))
            this.state.recorder.add({ kind: 'text', name: name.slice(0, 200), form: 'constant', at });
    }
    #constant(value, at) {
        if (typeof value === 'number')
            return values_number(value);
        if (typeof value === 'boolean')
            return { kind: 'boolean', value };
        if (value === null)
            return none;
        this.#text(value, at);
        return values_text(value);
    }
    #dict(entries) {
        const values = new Map();
        for (const [key, value] of entries)
            values.set(keyOf(this.evaluate(key)), this.evaluate(value));
        return { kind: 'dict', entries: values };
    }
    #unary(operator, operand) {
        const value = numberOf(operand);
        if (operator !== 'not')
            return value === undefined ? unknown() : values_number(operator === '-' ? -value : value);
        const truth = truthOf(operand);
        return truth === undefined ? someBoolean : { kind: 'boolean', value: !truth };
    }
    #operation({ first, rest, ...at }) {
        const start = this.evaluate(first);
        const operands = rest.map(({ operator, operand }) => ({ operator, value: this.evaluate(operand) }));
        const { operator = '' } = operands[0] ?? {};
        this.#at = at;
        if (operator === '~')
            return this.made(concatenate([start, ...operands.map(({ value }) => value)]));
        if (operator === 'and' || operator === 'or')
            return choose([start, ...operands.map(({ value }) => value)]);
        return this.made(operands.reduce((left, right) => {
            this.#measure(right.operator, left, right.value);
            return operate(right.operator, left, right.value);
        }, start));
    }
    #measure(operator, left, right) {
        const times = numberOf(right) ?? numberOf(left);
        if (operator === '*' &&
            times !== undefined &&
            (left.kind === 'text' || left.kind === 'list' || right.kind === 'text'))
            this.repeat(times, 'repetition');
        if (operator === '%' && left.kind === 'text')
            this.repeat(formatPercent(left, givenTo(right)).width, 'padding');
        if (operator === '**' && times !== undefined)
            this.repeat(times, 'power');
    }
    #condition({ test, then, otherwise }) {
        const truth = truthOf(this.evaluate(test));
        const yes = this.evaluate(then);
        const no = otherwise === undefined ? values_text('') : this.evaluate(otherwise);
        if (truth === undefined)
            return choose([yes, no]);
        return truth ? yes : no;
    }
    #chain({ base, steps, ...at }) {
        const outer = [this.#at, this.#root];
        let value = this.evaluate(base);
        for (const step of steps) {
            this.#at = at;
            this.#root = base.kind === 'name' ? base.name : '';
            value = this.#step(value, step);
        }
        [this.#at, this.#root] = outer;
        return value;
    }
    #step(value, step) {
        this.state.step();
        if (step.kind === 'attribute') {
            this.#attribute(step.name, true, 'dot');
            return this.member(value, step.name);
        }
        if (step.kind === 'subscript')
            return this.made(this.#subscript(value, step.index));
        const [at, root] = [this.#at, this.#root];
        const given = this.#given(step.args);
        this.state.step(costOf(value));
        [this.#at, this.#root] = [at, root];
        if (step.kind === 'call')
            return this.made(this.#caller.call(value, given));
        if (step.kind === 'filter')
            return this.made(applyFilter(this, step.name, value, given));
        return this.#test(step.name, value);
    }
    #test(name, value) {
        const known = numberOf(value);
        if (known === undefined || (name !== 'odd' && name !== 'even'))
            return someBoolean;
        return { kind: 'boolean', value: (known % 2 !== 0) === (name === 'odd') };
    }
    #subscript(owner, index) {
        const [at, root] = [this.#at, this.#root];
        if (index.kind === 'slice') {
            const bounds = index.bounds.map((bound) => bound === undefined ? undefined : numberOf(this.evaluate(bound)));
            return combine([owner], (one = owner) => sliced(one, bounds));
        }
        const key = this.evaluate(index);
        [this.#at, this.#root] = [at, root];
        const own = owner.kind === 'dict' ? owner.entries.get(keyOf(key)) : undefined;
        if (own !== undefined && key.kind === 'text')
            return own;
        this.#key(owner, key);
        return combine([owner, key], (one = owner, by = key) => this.#item(one, by));
    }
    /** No text is a key of a function or a text: it is an attribute, whatever it may be. */
    #key(owner, key) {
        const isAttribute = ['global', 'macro', 'method', 'text'].includes(owner.kind);
        for (const option of optionsOf(key)) {
            if (isAttribute && option.kind === 'text' && !option.isExact)
                this.#attribute(option.text, false, 'attribute');
            else
                this.attribute(option, 'subscript');
        }
    }
    #item(owner, key) {
        if (key.kind === 'text')
            return this.member(owner, key.text);
        if (key.kind !== 'number')
            return elementOf(owner);
        const items = itemsOf(owner)?.items;
        return items?.at(key.value) ?? (owner.kind === 'unknown' ? owner : unknown());
    }
}
function sliced(owner, bounds) {
    if (owner.kind === 'text')
        return values_text(slice(Array.from(owner.text), bounds).join(''), owner.isExact);
    if (owner.kind === 'list')
        return list(slice(owner.items, bounds), owner.isExact);
    return owner.kind === 'unknown' ? owner : unknown();
}
/** Work on long texts and lists counts for more. */
function costOf(value) {
    if (value.kind === 'list')
        return 1 + value.items.length / 8;
    return value.kind === 'text' ? 1 + value.text.length / 256 : 1;
}
/** https://jinja.palletsprojects.com/en/stable/templates/#macros */
function macroMember({ name: own, parameters }, name) {
    if (name === 'name')
        return values_text(own);
    return name === 'arguments' ? list(parameters.map((parameter) => values_text(parameter.name))) : unknown([name]);
}
function globalOr(name) {
    return globals.has(name) ? { kind: 'global', name } : unknown([name]);
}

;// CONCATENATED MODULE: ./lib/formats/jinja-template/trace/trace-template.js



/** Iterations of a loop over constants that are followed. */
const maxIterations = 512;
/** Bodies in bodies, macros that call macros included: bounds the recursion. CWE-674. */
const maxBodies = 300;
/** Records what a template uses in the state's recorder. */
function traceTemplate(body, state) {
    new TemplateTracer(state).run(body);
}
class TemplateTracer {
    #state;
    #expressions;
    #blocks = new Map();
    #caller;
    #loops = 0;
    #running = new Set();
    #bodies = 0;
    /** Iterations of the loops around, as far as the template tells them. */
    #iterations = 1;
    constructor(state) {
        this.#state = state;
        this.#expressions = new ExpressionTracer(state, (macro, given) => this.#callMacro(macro, given));
    }
    run(statements) {
        this.#bodies += 1;
        for (const statement of statements) {
            this.#state.step();
            this.#state.recorder.tag = statement;
            this.#statement(statement);
        }
        this.#bodies -= 1;
    }
    #evaluate(expression) {
        return this.#expressions.evaluate(expression);
    }
    #statement(statement) {
        switch (statement.kind) {
            case 'text':
                this.#state.emit(values_text(statement.text));
                break;
            case 'output':
                this.#state.emit(this.#evaluate(statement.value));
                break;
            case 'evaluate':
                for (const value of statement.values)
                    this.#evaluate(value);
                break;
            case 'set':
                this.#assign(statement.target, this.#evaluate(statement.value));
                break;
            case 'if':
                this.#if(statement);
                break;
            case 'for':
                this.#for(statement);
                break;
            case 'load':
                this.#load(statement);
                break;
            default:
                this.#block(statement);
        }
    }
    #block(statement) {
        const { kind, body } = statement;
        if (kind === 'macro') {
            const { name, parameters } = statement;
            this.#state.macros.add(name);
            this.#define(name, { kind: 'macro', name, parameters, body, scopes: this.#state.scopes });
        }
        else if (kind === 'call')
            this.#callBlock(statement);
        else if (kind === 'capture') {
            const output = this.#state.capture(() => {
                this.#state.inScope(() => {
                    this.run(body);
                });
            });
            this.#state.recorder.tag = statement;
            const value = this.#expressions.made(this.#expressions.applyAll(statement.filters, output));
            if (statement.target === undefined)
                this.#state.emit(value);
            else
                this.#assign(statement.target, value);
        }
        else {
            if (kind === 'block')
                this.#blocks.set(statement.name, body);
            this.#state.inScope(() => {
                if (kind === 'with')
                    for (const { target, value } of statement.bindings)
                        this.#assign(target, this.#evaluate(value));
                this.run(body);
            });
        }
    }
    /** A macro is visited where it stands, so that one that nobody calls hides nothing. */
    #define(name, macro) {
        this.#state.assign(name, macro);
        this.#visit(macro);
    }
    #visit(macro) {
        this.#state.inDoubt(() => {
            this.#state.capture(() => {
                this.#state.inScope(() => {
                    for (const { name, initial } of macro.parameters)
                        this.#state.scopes
                            .at(-1)
                            ?.set(name, initial === undefined ? unknown() : choose([unknown(), this.#evaluate(initial)]));
                    this.#running.add(macro.body);
                    this.#asCaller(undefined, () => {
                        this.run(macro.body);
                    });
                    this.#running.delete(macro.body);
                }, macro.scopes);
            });
        });
    }
    #asCaller(caller, run) {
        const outer = this.#caller;
        this.#caller = caller;
        run();
        this.#caller = outer;
    }
    #callBlock({ parameters, value, body }) {
        const macro = { kind: 'macro', name: 'caller', parameters, body, scopes: this.#state.scopes };
        this.#visit(macro);
        this.#asCaller(macro, () => {
            this.#state.emit(this.#evaluate(value));
        });
    }
    /** Recursion is followed where the template decides it: it then ends as it would for Jinja. */
    #callMacro(macro, given) {
        const isRunning = this.#running.has(macro.body);
        if (this.#bodies >= maxBodies || this.#state.isSpent || (isRunning && this.#state.isDoubtful))
            return unknown();
        const { tag } = this.#state.recorder;
        const caller = this.#caller;
        this.#running.add(macro.body);
        const output = this.#state.capture(() => {
            this.#state.inScope(() => {
                this.#bind(macro, given, caller);
                this.#asCaller(undefined, () => {
                    this.run(macro.body);
                });
            }, macro.scopes);
        });
        if (!isRunning)
            this.#running.delete(macro.body);
        this.#state.recorder.tag = tag;
        return output;
    }
    #bind({ parameters }, { positional, named }, caller) {
        const scope = this.#state.scopes.at(-1);
        for (const [index, { name, initial }] of parameters.entries()) {
            const value = positional[index] ?? named.get(name);
            scope?.set(name, value ?? (initial === undefined ? unknown() : this.#evaluate(initial)));
        }
        const names = new Set(parameters.map(({ name }) => name));
        scope?.set('varargs', list(positional.slice(parameters.length)));
        scope?.set('kwargs', { kind: 'dict', entries: new Map([...named].filter(([name]) => !names.has(name))) });
        if (caller !== undefined)
            scope?.set('caller', caller);
    }
    #assign(target, value) {
        if (target.kind === 'name')
            this.#state.assign(target.name, value);
        else if (target.kind === 'list') {
            for (const [index, part] of target.items.entries())
                this.#assign(part, choose(optionsOf(value).map((one) => itemsOf(one)?.items[index] ?? elementOf(one))));
        }
        else if (target.kind === 'chain') {
            const owner = this.#evaluate(target.base);
            const [step] = target.steps;
            if (step?.kind === 'attribute' && (owner.kind === 'namespace' || owner.kind === 'dict'))
                this.#state.assignMember(owner, step.name, value);
            else
                this.#evaluate(target);
        }
    }
    /** The branch that is taken for certain comes last and overrules; all are visited. */
    #if({ branches }) {
        const truths = branches.map(({ test }) => (test === undefined ? true : truthOf(this.#evaluate(test))));
        const first = truths.findIndex((truth) => truth !== false);
        const taken = truths[first] === true ? branches[first] : undefined;
        const outputs = branches.flatMap((branch, index) => {
            if (branch === taken)
                return [];
            const output = this.#doubtfully(branch.body);
            return truths[index] === false ? [] : [output];
        });
        if (taken !== undefined)
            this.run(taken.body);
        else
            this.#state.emit(choose([...(truths.includes(true) ? [] : [values_text('')]), ...outputs]));
    }
    #doubtfully(body) {
        return this.#state.capture(() => {
            this.#state.inDoubt(() => {
                this.run(body);
            });
        });
    }
    #for(loop) {
        const iterable = this.#evaluate(loop.iterable);
        const items = itemsOf(iterable);
        const count = items?.items.length ?? 0;
        const isFollowed = items?.isExact === true && count > 0 && count <= maxIterations && !this.#state.isSpent;
        this.#loops += 1;
        const around = this.#iterations;
        const size = items?.size ?? 1;
        this.#iterations *= Math.max(1, size);
        if (size > 1)
            this.#expressions.repeat(this.#iterations, 'loops');
        if (isFollowed)
            this.#follow(loop, items.items);
        else
            this.#loopOpenly(loop, elementOf(iterable));
        this.#iterations = around;
        this.#loops -= 1;
        this.#doubtfully(loop.otherwise);
    }
    #follow(loop, items) {
        for (const [index, item] of items.entries()) {
            if (index > 0 && this.#state.isSpent)
                break;
            this.#iterate(loop, item, index, items);
        }
    }
    /** What one round leaves behind may matter in the next one; inner loops get their second round with the outer one. */
    #loopOpenly(loop, element) {
        const rounds = this.#loops === 1 && this.#running.size === 0 && !this.#state.isSpent ? 2 : 1;
        for (let round = 0; round < rounds; round += 1) {
            const output = this.#state.capture(() => {
                this.#state.inDoubt(() => {
                    this.#iterate(loop, element, undefined, []);
                });
            });
            this.#state.emit(choose(optionsOf(output).map((option) => values_text(textOf(option).text, false))));
        }
    }
    #iterate({ target, filter, body }, element, index, items) {
        this.#state.step();
        this.#state.inScope(() => {
            this.#state.scopes.at(-1)?.set('loop', loopVariable(index, items));
            this.#bindLoop(target, element);
            const truth = filter === undefined ? true : truthOf(this.#evaluate(filter));
            if (truth === true)
                this.run(body);
            else {
                const output = this.#doubtfully(body);
                if (truth !== false)
                    this.#state.emit(choose([values_text(''), output]));
            }
        });
    }
    /** A loop's variables are its own: nothing is left of what they were. */
    #bindLoop(target, element) {
        const names = target.kind === 'list' ? target.items : [target];
        for (const name of names)
            if (name.kind === 'name')
                this.#state.scopes.at(-1)?.set(name.name, unknown());
        if (target.kind === 'name')
            this.#state.scopes.at(-1)?.set(target.name, element);
        else
            this.#assign(target, element);
    }
    #load({ how, source, names, ...at }) {
        for (const option of optionsOf(this.#evaluate(source)).flatMap((one) => one.kind === 'list' ? one.items : [one])) {
            const { text: name, isExact } = textOf(option);
            this.#state.recorder.add({ kind: 'load', name, isExact, form: 'tag', root: how, at });
        }
        for (const name of names)
            this.#state.assign(name, unknown());
    }
}
function loopVariable(index, items) {
    const entries = new Map();
    const count = items.length;
    if (index !== undefined) {
        entries.set('previtem', items[index - 1] ?? unknown()).set('nextitem', items[index + 1] ?? unknown());
        entries
            .set('index0', values_number(index))
            .set('index', values_number(index + 1))
            .set('length', values_number(count));
        entries.set('revindex0', values_number(count - index - 1)).set('revindex', values_number(count - index));
        entries.set('first', { kind: 'boolean', value: index === 0 });
        entries.set('last', { kind: 'boolean', value: index === count - 1 });
    }
    return { kind: 'namespace', entries };
}

;// CONCATENATED MODULE: ./lib/formats/jinja-template/parse.js







const byteOrderMark = '\ufeff';
const maxMacros = 200;
/** Files that stand beside a chat template in a model's folder. */
const modelFiles = [
    'config.json',
    'tokenizer_config.json',
    'tokenizer.json',
    '../tokenizer_config.json',
    '../config.json',
];
/** Reads a template, and follows what its expressions lead to. */
function parseJinjaTemplate(source, context) {
    const size = Math.min(source.size, limits/* limits */.F.maxTemplateBytes);
    const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.read(0, size));
    const text = decoded.startsWith(byteOrderMark) ? decoded.slice(1) : decoded;
    const places = new PlaceFinder(text, decoded.length > text.length ? 3 : 0);
    const template = parseTemplate(text);
    context.budget.check();
    const recorder = new UseRecorder(text, places);
    const state = new TraceState(recorder, context.budget);
    traceTemplate(template.body, state);
    const role = roleOf(context);
    const hidden = (0,hidden_characters/* findHiddenCharacters */.K)(text).map(({ sort, count, spelled, ...at }) => ({
        ...{ sort, count, spelled },
        place: places.at(at),
    }));
    const anomalies = [...tooMuch(source, recorder, state)];
    const [trouble] = template.troubles;
    if (trouble !== undefined && role === 'chat')
        anomalies.push({ kind: 'damaged', at: places.at(trouble), detail: trouble.detail, key: 'syntax' });
    return {
        facts: {
            size: source.size,
            role,
            uses: recorder.uses,
            hidden,
            macros: [...state.macros].slice(0, maxMacros),
        },
        children: [],
        anomalies,
        covered: [{ offset: 0, length: size }],
    };
}
/** A template that a container hands over, that is named so or that lies beside a model is rendered by whoever loads it. */
function roleOf(context) {
    if (!/\.(?:jinja2?|j2)$/i.test(context.name) || /chat_template/i.test(context.name))
        return 'chat';
    return modelFiles.some((file) => context.sibling(file) !== undefined) ? 'chat' : 'general';
}
function* tooMuch(source, recorder, state) {
    const at = { offset: 0, length: source.size };
    if (source.size > limits/* limits */.F.maxTemplateBytes)
        yield { kind: 'limit', at, detail: 'the template is longer than is read of one', key: 'size' };
    if (recorder.overflowed)
        yield { kind: 'limit', at, detail: 'the template uses more names than are told apart', key: 'uses' };
    if (state.isSpent)
        yield { kind: 'limit', at, detail: 'the template computes more than is followed', key: 'steps' };
}

;// CONCATENATED MODULE: ./lib/knowledge/jinja/python-internals.js
/**
 * Names that lead from a template's values into the interpreter. Sources: the unsafe attributes of
 * https://github.com/pallets/jinja/blob/3.1.6/src/jinja2/sandbox.py ; the special names of
 * https://docs.python.org/3/reference/datamodel.html and https://docs.python.org/3/library/inspect.html .
 */
const words = (text) => text.trim().split(/\s+/);
/** Special names that exist on objects, types, functions, modules, code and frames. */
const specialNames = new Set(words(`
  __class__ __mro__ __base__ __bases__ __subclasses__ __globals__ __builtins__ __builtin__ __import__ __init__ __new__
  __dict__ __getattribute__ __getattr__ __setattr__ __delattr__ __getitem__ __setitem__ __delitem__ __call__ __code__
  __closure__ __func__ __self__ __wrapped__ __module__ __loader__ __spec__ __reduce__ __reduce_ex__ __getstate__
  __setstate__ __defaults__ __kwdefaults__ __annotations__ __init_subclass__ __subclasshook__ __instancecheck__
  __subclasscheck__ __class_getitem__ __enter__ __exit__ __del__ __get__ __set__ __delete__ __format__ __str__ __repr__
  __doc__ __name__ __qualname__ __file__ __path__ __package__ __weakref__ __slots__ __prepare__ __metaclass__ __text_signature__
  __add__ __mod__ __mul__ __iter__ __next__ __len__ __contains__ __dir__ __sizeof__ __hash__ __eq__ __bytes__ __main__
  __traceback__ __context__ __cause__ __html__ __await__ __aiter__ __anext__ __fspath__ __index__ __objclass__
  `));
/** Special names that only describe a value; a template for documents or code may print them. */
const describingNames = new Set(words('__class__ __name__ __qualname__ __doc__ __module__ __version__ __file__ __len__ __str__ __repr__ __html__ __package__'));
/** Attributes of generators, coroutines, frames, tracebacks, code, functions and types without underscores around them. */
const frameNames = new Set(words(`
  gi_frame gi_code gi_yieldfrom cr_frame cr_code cr_await cr_origin ag_frame ag_code ag_await
  f_back f_builtins f_code f_globals f_locals f_trace tb_frame tb_next
  co_code co_consts co_names func_globals func_code func_closure im_func im_self im_class mro
  `));
/** Objects that every template finds in Jinja or in the frameworks around it; their private attributes are walked. */
const hostObjects = new Set(words(`
  cycler joiner lipsum namespace range dict self loop caller varargs kwargs raise_exception strftime_now
  request config session g url_for get_flashed_messages app current_app
  `));
/** Methods that a sandbox watches only where they are called by their own name: CVE-2024-56326, CVE-2025-27516. */
const formattingMethods = new Set(['format', 'format_map']);
/** Callables that no template has any business with, wherever they are reached from. */
const dangerousCalls = new Set(words(`
  popen system Popen check_output check_call getoutput getstatusoutput execv execve execvp execl execlp spawnl spawnv
  spawnlp posix_spawn fork startfile import_module __import__ load_module exec_module find_module run_path run_module
  urlopen urlretrieve create_connection execfile eval exec load_source rmtree unlink
  write_text write_bytes
  `));
/** Builtins that templates do not get; calling one by its name is an attempt. */
const dangerousBuiltins = new Set(words('open eval exec compile __import__ getattr setattr delattr globals locals vars breakpoint execfile file reload input exit quit'));
/** Modules whose functions reach the system. */
const dangerousModules = new Set(words('os posix nt subprocess sys builtins __builtins__ importlib socket shutil pty ctypes pickle marshal runpy requests urllib commands platform code codeop'));

;// CONCATENATED MODULE: ./lib/formats/jinja-template/rules/judge.js
/** What the uses of a template amount to, tag by tag: one tag is one cause. */

/** The tags that reach into the interpreter or call what no template may call. */
function walksOf({ uses, role }) {
    const tags = new Map();
    for (const use of uses)
        if (isInternal(use) || isDangerousCall(use))
            tags.set(use.tag, [...(tags.get(use.tag) ?? []), use]);
    return [...tags.values()].flatMap((found) => {
        const names = [...new Set(found.filter(({ kind }) => kind === 'attribute').map(({ name }) => name))];
        const calls = found.filter(({ kind }) => kind === 'call').map(({ name }) => name);
        const isDescription = role === 'general' && calls.length === 0 && names.every((name) => describingNames.has(name));
        const [use] = found;
        if (use === undefined || isDescription)
            return [];
        return [{ use, names, call: calls.at(-1), count: Math.max(...found.map(({ count }) => count)) }];
    });
}
function isInternal({ kind, name, form, root }) {
    if (kind !== 'attribute')
        return false;
    if (frameNames.has(name) || specialNames.has(name))
        return true;
    // Any key may stand in a mapping; as an attribute only Python's own names look like this.
    if (form !== 'subscript' && /^__\w+__$/.test(name))
        return true;
    if (/^_[A-Za-z]\w{0,80}__\w/.test(name))
        return true;
    if (form === 'filter' && formattingMethods.has(name))
        return true;
    return name.startsWith('_') && hostObjects.has(root);
}
function isDangerousCall({ kind, name }) {
    if (kind !== 'call')
        return false;
    const path = name.split('.');
    const last = path.at(-1) ?? '';
    if (path.length === 1)
        return dangerousBuiltins.has(last) || dangerousCalls.has(last);
    return (dangerousCalls.has(last) ||
        path.slice(0, -1).some((part) => dangerousModules.has(part) && path[0] === part) ||
        reachesModule(path));
}
/** `\u2026__globals__.os.anything()`: a module behind a special name. */
function reachesModule(path) {
    const special = path.findIndex((part) => specialNames.has(part));
    return special >= 0 && path.slice(special + 1, -1).some((part) => dangerousModules.has(part));
}
/** Names that are put together and index attributes, or stand in a string without a use that could be followed. */
function computedOf({ uses }) {
    const reached = new Set(uses.filter(isInternal).map(({ name }) => name));
    return uses.filter((use) => {
        if (use.kind === 'text')
            return isHiddenName(use.name) && !reached.has(use.name) && !reached.has(reversed(use.name));
        if (use.kind !== 'attribute' || use.isExact || isInternal(use))
            return false;
        if (use.form === 'filter' || use.form === 'attribute')
            return true;
        return use.name === '' || /^__|__$/.test(use.name) || stripped.has(use.name);
    });
}
function isHiddenName(text) {
    if (/\{[^{}]{0,80}[.[]__\w{1,40}__/.test(text))
        return true;
    return judge_telling.has(text) || judge_telling.has(reversed(text));
}
function reversed(text) {
    return Array.from(text).reverse().join('');
}
/** What remains of names that nobody uses otherwise, where the underscores come from elsewhere. */
const stripped = new Set('globals builtins subclasses mro bases getattribute'.split(' '));
/** Special names that nobody writes into a template but to walk. */
const judge_telling = new Set([...specialNames].filter((name) => !describingNames.has(name)));

// EXTERNAL MODULE: ./lib/judgement/text/find-secrets.js + 4 modules
var find_secrets = __webpack_require__(2261);
;// CONCATENATED MODULE: ./lib/formats/jinja-template/rules/quote.js

/** Characters of an expression that a message quotes. */
const maxShown = 160;
/** Findings of one rule in one template. */
const maxFindings = 50;
function quote(expression) {
    const flat = (0,find_secrets/* maskSecrets */.Q)(expression).replace(/\s+/g, ' ').trim();
    return flat.length > maxShown ? `${flat.slice(0, maxShown)}\u2026` : flat;
}
function locationOf({ offset, length, line, column }) {
    return { range: { offset, length }, line, column };
}

;// CONCATENATED MODULE: ./lib/formats/jinja-template/rules/computed-name.js



const computedName = (0,core_define/* defineRule */.Km)({
    id: 'jinja-template/computed-name',
    title: 'The template takes attributes by names that it computes',
    severity: 'warning',
    securitySeverity: '7.5',
    precision: 'medium',
    cwe: ['CWE-470', 'CWE-1336'],
    cve: [],
    references: ['https://jinja.palletsprojects.com/en/stable/templates/#jinja-filters.attr'],
    since: '1.0.0',
    help: {
        why: 'A name that is put together when the template runs reaches any attribute, and whoever reviews the template cannot tell which. Templates that format conversations name what they use.',
        fix: 'Ask the publisher for a template that names its attributes, or replace it by the one that is documented for the model.',
    },
    *check(facts) {
        for (const use of computedOf(facts).slice(0, maxFindings)) {
            yield {
                message: `${sentence(use)}: ${quote(use.expression)}`,
                at: locationOf(use.place),
                key: `${use.form} ${use.name}`,
                count: use.count,
                data: { name: use.name, form: use.form, expression: quote(use.expression) },
            };
        }
    },
});
function sentence({ kind, name, form }) {
    if (kind === 'text')
        return `The template puts together ${name}, a name of Python's internals`;
    const known = name === '' ? '' : `, of which ${name} is known`;
    return form === 'filter'
        ? `The template takes an attribute by a name that it computes${known}`
        : `The template takes an item by a name that it computes${known}`;
}

;// CONCATENATED MODULE: ./lib/formats/jinja-template/rules/dangerous-call.js



const dangerousCall = (0,core_define/* defineRule */.Km)({
    id: 'jinja-template/dangerous-call',
    title: 'Rendering the template calls a function that runs commands, code or imports',
    severity: 'critical',
    securitySeverity: '9.8',
    precision: 'high',
    cwe: ['CWE-1336', 'CWE-94'],
    cve: ['CVE-2024-34359', 'CVE-2026-5760'],
    references: [
        'https://github.com/abetlen/llama-cpp-python/security/advisories/GHSA-56xg-wfcc-g829',
        'https://jinja.palletsprojects.com/en/stable/sandbox/',
    ],
    since: '1.0.0',
    help: {
        why: 'A chat template is rendered with the first message, often without a sandbox. Expressions that reach a function of the system run whatever the author of the file wants, with the rights of the inference server.',
        fix: 'Do not load the model. Replace the template by the one that the original publisher documents, and render templates only in an up to date sandbox.',
    },
    *check(facts) {
        for (const { use, names, call, count } of walksOf(facts).slice(0, maxFindings)) {
            if (call === undefined)
                continue;
            const by = names.length > 0 ? ` by way of ${names.join(', ')}` : '';
            yield {
                message: `Rendering the template calls ${call}${by}: ${quote(use.expression)}`,
                at: locationOf(use.place),
                key: call,
                count,
                data: { function: call, names: names.join(', '), expression: quote(use.expression) },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/jinja-template/rules/exhausts-resources.js



/** Repetitions or characters beyond which rendering takes seconds and gigabytes. */
const least = (0,table/* table */.t)({
    range: 20_000_000,
    loops: 20_000_000,
    power: 100_000,
    lipsum: 10_000,
});
const leastCharacters = 100_000_000;
const exhaustsResources = (0,core_define/* defineRule */.Km)({
    id: 'jinja-template/exhausts-resources',
    title: 'Rendering the template takes time or memory without bound',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'high',
    cwe: ['CWE-400'],
    cve: [],
    references: ['https://jinja.palletsprojects.com/en/stable/sandbox/'],
    since: '1.0.0',
    help: {
        why: 'The numbers stand in the template itself: each request would keep a core busy or fill the memory of the inference server.',
        fix: 'Replace the template by the one that the original publisher documents.',
    },
    *check(facts) {
        const worst = facts.uses
            .filter(({ kind, name, amount }) => kind === 'repeat' && amount >= (least[name] ?? leastCharacters))
            .sort((a, b) => b.amount - a.amount)[0];
        if (worst === undefined)
            return;
        yield {
            message: `Rendering the template asks for ${String(worst.amount)} steps or characters (${worst.name}): ${quote(worst.expression)}`,
            at: locationOf(worst.place),
            key: worst.name,
            data: { amount: worst.amount, what: worst.name, expression: quote(worst.expression) },
        };
    },
});

// EXTERNAL MODULE: ./lib/judgement/text/describe-hidden-text.js
var describe_hidden_text = __webpack_require__(843);
;// CONCATENATED MODULE: ./lib/formats/jinja-template/rules/hidden-text.js



const hiddenText = (0,core_define/* defineRule */.Km)({
    id: 'jinja-template/hidden-text',
    title: 'The template holds text that a reader does not see',
    severity: 'warning',
    securitySeverity: '6.0',
    precision: 'high',
    cwe: ['CWE-1007', 'CWE-506'],
    cve: ['CVE-2021-42574'],
    references: ['https://www.unicode.org/reports/tr36/'],
    since: '1.0.0',
    help: {
        why: 'Tag characters, controls of the writing direction and runs of characters without width are invisible in a review, but the model reads them: hidden instructions reach every conversation.',
        fix: 'Open the template in an editor that shows such characters, and remove them or use the template that the publisher documents.',
    },
    check: ({ hidden }) => (0,describe_hidden_text/* describeHiddenText */.z)(hidden, 'The template', ({ place }) => locationOf(place)),
});

;// CONCATENATED MODULE: ./lib/formats/jinja-template/rules/loads-file.js


const loadsFile = (0,core_define/* defineRule */.Km)({
    id: 'jinja-template/loads-file',
    title: 'The template includes or imports another file',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-98', 'CWE-73'],
    cve: ['CVE-2026-9856'],
    references: ['https://jinja.palletsprojects.com/en/stable/templates/#include'],
    since: '1.0.0',
    help: {
        why: 'A chat template is one text; a path in it makes the server read another file, and puts its content into the prompt or runs the expressions in it.',
        fix: 'Do not load the model, or replace the template by one that stands alone.',
    },
    *check(facts) {
        for (const use of facts.uses.filter((each) => each.kind === 'load').slice(0, maxFindings)) {
            if (facts.role === 'general' && !leavesFolder(use))
                continue;
            yield {
                message: `The template loads ${use.isExact ? use.name : 'a file whose name it computes'} (${use.root}): ${quote(use.expression)}`,
                at: locationOf(use.place),
                key: `${use.root} ${use.name}`,
                count: use.count,
                data: { file: use.name, statement: use.root, expression: quote(use.expression) },
            };
        }
    },
});
/** Templates of a folder include each other; none has business outside of it. */
function leavesFolder({ name }) {
    return /^(?:[\\/]|[A-Za-z]:|[a-z][a-z+.-]{1,20}:\/\/)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(name);
}

;// CONCATENATED MODULE: ./lib/formats/jinja-template/rules/python-internals.js



const pythonInternals = (0,core_define/* defineRule */.Km)({
    id: 'jinja-template/python-internals',
    title: "The template reaches into Python's internals",
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'high',
    cwe: ['CWE-1336'],
    cve: ['CVE-2024-34359', 'CVE-2024-56326', 'CVE-2025-27516', 'CVE-2026-5760'],
    references: [
        'https://github.com/pallets/jinja/security/advisories/GHSA-cpwx-vrp4-4pq7',
        'https://jinja.palletsprojects.com/en/stable/sandbox/',
    ],
    since: '1.0.0',
    help: {
        why: 'From any value of a template special attributes lead to its class, to every class of the interpreter, and to functions that run commands. No template that formats a conversation needs one of them.',
        fix: 'Do not load the model. Replace the template by the one that the original publisher documents, and render templates only in an up to date sandbox.',
    },
    *check(facts) {
        for (const { use, names, call, count } of walksOf(facts).slice(0, maxFindings)) {
            if (call !== undefined)
                continue;
            yield {
                message: `The template reaches ${names.join(', ')}: ${quote(use.expression)}`,
                at: locationOf(use.place),
                key: names.join(' '),
                count,
                data: { names: names.join(', '), form: use.form, expression: quote(use.expression) },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/jinja-template/rules/index.js






const jinjaTemplateRules = [
    dangerousCall,
    pythonInternals,
    computedName,
    loadsFile,
    exhaustsResources,
    hiddenText,
];

;// CONCATENATED MODULE: ./lib/formats/jinja-template/reader.js



const jinjaTemplate = (0,core_define/* defineReader */.XH)({
    parse: parseJinjaTemplate,
    rules: jinjaTemplateRules,
});


/***/ }),

/***/ 843:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ describeHiddenText)
/* harmony export */ });
/* harmony import */ var _core_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8736);

const maxSpelled = 200;
/**
 * Hidden runs of one text, as one finding.
 * @param holder what holds them, as a subject: `The template`
 */
function* describeHiddenText(runs, holder, locate) {
    const [first] = runs;
    if (first === undefined)
        return;
    const characters = (0,_core_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(runs.map(({ count }) => count));
    const joined = runs.map(({ spelled }) => spelled).join('');
    const spelled = joined.slice(0, maxSpelled);
    yield {
        message: `${holder} holds ${String(characters)} hidden characters${spelled === '' ? '' : `, which spell "${spelled}"`}`,
        at: locate(first),
        key: first.sort,
        count: runs.length,
        data: { sort: first.sort, characters, spelled },
    };
}


/***/ })

};
;