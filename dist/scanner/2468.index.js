"use strict";
exports.id = 2468;
exports.ids = [2468];
exports.modules = {

/***/ 7688:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ MemorySource)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2462);
/* harmony import */ var _slice_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2931);


/** Bytes that are already in memory: decoded members and tests. Reads are views, not copies. */
class MemorySource {
    name;
    #bytes;
    constructor(bytes, name) {
        this.name = name;
        this.#bytes = bytes;
    }
    get size() {
        return this.#bytes.length;
    }
    read(offset, length) {
        (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRange */ .c)(this.name, this.size, offset, length);
        return this.#bytes.subarray(offset, offset + length);
    }
    slice(offset, length, name = this.name) {
        return new _slice_source_js__WEBPACK_IMPORTED_MODULE_1__/* .SliceSource */ .E(this, offset, length, name);
    }
}


/***/ }),

/***/ 9881:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ parsePythonSource)
});

;// CONCATENATED MODULE: ./lib/codecs/python-source/pattern-names.js
/**
 * The names that a pattern of `case` binds, PEP 634: bare ones, in whatever they stand. Names with a dot and names that
 * are called are values and classes.
 */
function patternNames(pattern) {
    switch (pattern?.kind) {
        case 'name':
            return pattern.name === '_' ? [] : [pattern.name];
        case 'sequence':
            return pattern.items.flatMap(patternNames);
        case 'mapping':
            return pattern.entries.flatMap(([, value]) => patternNames(value));
        case 'starred':
            return patternNames(pattern.value);
        case 'operation':
            return [pattern.first, ...pattern.rest.map(({ operand }) => operand)].flatMap(patternNames);
        case 'named':
            return [...patternNames(pattern.target), ...patternNames(pattern.value)];
        case 'chain':
            return pattern.trailers.flatMap((trailer) => trailer.kind === 'call' ? trailer.arguments.flatMap(({ value }) => patternNames(value)) : []);
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./lib/core/add-all.js
var add_all = __webpack_require__(7330);
// EXTERNAL MODULE: ./lib/codecs/python-literal/decode-escapes.js + 1 modules
var decode_escapes = __webpack_require__(602);
;// CONCATENATED MODULE: ./lib/codecs/python-source/string-literal.js
/** https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals */
/** Takes the token of a string apart; a string that is never closed ends with its token. */
function readStringLiteral(text, start, end) {
    let quoteAt = start;
    while (quoteAt < end && !/['"]/.test(text.charAt(quoteAt)))
        quoteAt++;
    const prefix = text.slice(start, quoteAt).toLowerCase();
    const quote = text.charAt(quoteAt);
    const width = end - quoteAt >= 3 && text.startsWith(quote.repeat(3), quoteAt) ? 3 : 1;
    const from = Math.min(end, quoteAt + width);
    const isClosed = end - from >= width && text.startsWith(quote.repeat(width), end - width);
    return {
        isBytes: prefix.includes('b'),
        isRaw: prefix.includes('r'),
        isFormatted: prefix.includes('f') || prefix.includes('t'),
        start: from,
        end: isClosed ? end - width : end,
    };
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/formatted-string.js
/** Strings with replacement fields: https://peps.python.org/pep-0701/. */
/** Nesting of strings in fields of strings; CPython allows 150, nobody writes more than three. CWE-674. */
const maxNesting = 32;
/** Where an f-string ends whose fields may hold its own quotes; undefined where it does not. */
function scanFormatted(text, quoteAt, nesting = 0) {
    if (nesting > maxNesting)
        return undefined;
    const quote = text.charAt(quoteAt);
    const isTriple = text.startsWith(quote.repeat(3), quoteAt);
    const width = isTriple ? 3 : 1;
    let at = quoteAt + width;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === '\\')
            at += 2;
        else if (character === quote && text.startsWith(quote.repeat(width), at))
            return at + width;
        else if (character === '{' && text.charAt(at + 1) === '{')
            at += 2;
        else if (character === '{') {
            const end = scanField(text, at + 1, nesting);
            if (end === undefined)
                return undefined;
            at = end;
        }
        else if (!isTriple && (character === '\n' || character === '\r'))
            return undefined;
        else
            at++;
    }
    return undefined;
}
/** Where the string ends whose quote stands at `at` inside a field. */
function stringEnd(text, at, nesting) {
    if (/[ft]/i.test(text.slice(Math.max(0, at - 2), at).replace(/^.*[^a-z]/is, '')))
        return scanFormatted(text, at, nesting);
    const { end, isWhole } = scanPlain(text, at);
    return isWhole ? end : undefined;
}
/** Where the field that begins at `from` ends, behind its closing brace. */
function scanField(text, from, nesting) {
    let depth = 1;
    for (let at = from; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '{' || character === '(' || character === '[')
            depth++;
        else if (character === '}' || character === ')' || character === ']') {
            depth--;
            if (depth === 0)
                return at + 1;
        }
        else if (character === '"' || character === "'") {
            const end = stringEnd(text, at, nesting + 1);
            if (end === undefined)
                return undefined;
            at = end - 1;
        }
        else if (character === '#' && depth > 0) {
            // A comment reaches to the end of its line, but a format such as `:#x` does not begin one.
            const line = text.indexOf('\n', at);
            if (line !== -1 && /[\s(,[{]/.test(text.charAt(at - 1)))
                at = line;
        }
    }
    return undefined;
}
/** A string ends at its quote, three of them where it began with three; escapes hide quotes. */
function scanPlain(text, quoteAt) {
    const quote = text.charAt(quoteAt);
    const isTriple = text.startsWith(quote.repeat(3), quoteAt);
    const code = quote.charCodeAt(0);
    for (let at = quoteAt + (isTriple ? 3 : 1); at < text.length; at++) {
        const here = text.charCodeAt(at);
        if (here === 92)
            at += text.charCodeAt(at + 1) === 13 && text.charCodeAt(at + 2) === 10 ? 2 : 1;
        else if (here === code) {
            if (!isTriple)
                return { end: at + 1, isWhole: true };
            if (text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code)
                return { end: at + 3, isWhole: true };
        }
        else if (!isTriple && (here === 10 || here === 13))
            return { end: at, isWhole: false };
    }
    return { end: text.length, isWhole: false };
}
/** The replacement field whose brace stands at `brace`, in text that ends at `limit`. */
function readField(text, brace, limit) {
    const start = brace + 1;
    let depth = 0;
    for (let at = start; at < limit; at++) {
        const character = text.charAt(at);
        if (character === '(' || character === '[' || character === '{')
            depth++;
        else if (depth > 0 && (character === ')' || character === ']' || character === '}'))
            depth--;
        else if (character === '"' || character === "'")
            at = (stringEnd(text, at, 1) ?? at + 1) - 1;
        else if (depth === 0 && endsExpression(text, at))
            return endOf(text, start, at, limit);
    }
    return { start, end: limit, format: undefined, next: limit };
}
function endsExpression(text, at) {
    const character = text.charAt(at);
    if (character === '}')
        return true;
    if (character === ':')
        return true;
    return character === '!' && text.charAt(at + 1) !== '=';
}
function endOf(text, start, end, limit) {
    let at = end;
    if (text.charAt(at) === '!')
        at += 2;
    if (text.charAt(at) !== ':')
        return { start, end, format: undefined, next: Math.min(limit, at + 1) };
    const format = at + 1;
    let depth = 0;
    for (at = format; at < limit; at++) {
        const character = text.charAt(at);
        if (character === '{')
            depth++;
        else if (character === '}' && depth-- === 0)
            break;
    }
    return { start, end, format: { start: format, end: at }, next: Math.min(limit, at + 1) };
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/tokens.js
const tokenKinds = {
    end: 0,
    newline: 1,
    indent: 2,
    dedent: 3,
    name: 4,
    number: 5,
    string: 6,
    operator: 7,
};
/** The tokens of a text, as parallel lists: a source has millions. */
class Tokens {
    text;
    kinds = [];
    starts = [];
    ends = [];
    constructor(text) {
        this.text = text;
    }
    get count() {
        return this.kinds.length;
    }
    add(kind, start, end) {
        this.kinds.push(kind);
        this.starts.push(start);
        this.ends.push(end);
    }
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/token-cursor.js

/** Nesting of expressions and blocks, a bracket counting twice; CPython refuses 200 brackets and 100 blocks. CWE-674. */
const token_cursor_maxNesting = 440;
const checkEvery = 4096;
/** Words that begin no expression and name nothing. */
const keywords = new Set(('and as assert async break class continue def del elif else except finally for from global if import in is ' +
    'nonlocal not or pass raise return try while with').split(' '));
/** Walks the tokens of a text, remembers the first damage and how deep the parser is. */
class TokenCursor {
    damage;
    tokens;
    at = 0;
    #budget;
    #wordAt = -1;
    #word = '';
    #nesting = 0;
    #checked = 0;
    constructor(tokens, damage, budget) {
        this.tokens = tokens;
        this.damage = damage;
        this.#budget = budget;
    }
    isAt(kind) {
        return (this.tokens.kinds[this.at] ?? tokenKinds.end) === kind;
    }
    get start() {
        return this.tokens.starts[this.at] ?? this.tokens.text.length;
    }
    /** Where the last token that was taken ends. */
    get lastEnd() {
        return this.tokens.ends[this.at - 1] ?? 0;
    }
    /** The text of a name or operator ahead; empty for other tokens. */
    word(ahead = 0) {
        const index = this.at + ahead;
        const kind = this.tokens.kinds[index];
        if (kind !== tokenKinds.name && kind !== tokenKinds.operator)
            return '';
        if (index === this.#wordAt)
            return this.#word;
        const text = this.tokens.text.slice(this.tokens.starts[index], this.tokens.ends[index]);
        this.#wordAt = index;
        this.#word = text;
        return text;
    }
    kindAhead(ahead) {
        return this.tokens.kinds[this.at + ahead] ?? tokenKinds.end;
    }
    advance() {
        if (++this.#checked % checkEvery === 0)
            this.#budget.check();
        if (this.at < this.tokens.count)
            this.at++;
    }
    /** Takes the word if it comes next. */
    take(word) {
        if (this.word() !== word)
            return false;
        this.advance();
        return true;
    }
    expect(word) {
        if (!this.take(word))
            this.damaged(`${word} is missing`);
    }
    isName() {
        return this.isAt(tokenKinds.name) && !keywords.has(this.word());
    }
    /** Takes a name; empty and damaged where none comes. Python compares names in their compatible form (PEP 3131). */
    name() {
        if (!this.isAt(tokenKinds.name)) {
            this.damaged('a name is missing');
            return '';
        }
        const name = this.word();
        this.advance();
        return /^\w*$/.test(name) ? name : name.normalize('NFKC');
    }
    damaged(detail) {
        this.damage ??= { at: this.start, detail };
    }
    missing() {
        return { kind: 'missing', start: this.start, end: this.start };
    }
    /** Runs a part of the grammar one level deeper; beyond the bound nothing is read. */
    nested(read, otherwise) {
        if (this.#nesting >= token_cursor_maxNesting) {
            this.damaged('the source nests deeper than Python reads');
            return otherwise();
        }
        this.#nesting++;
        const result = read();
        this.#nesting--;
        return result;
    }
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/bracket-parser.js





/** Trailers of one expression, and characters of one field of an f-string. CWE-674. */
const maxTrailers = 4096;
const maxFieldNesting = 4;
/** What stands in brackets and what brackets stand behind; operators are the subclass's. */
class BracketParser extends TokenCursor {
    /** Items with commas between them: the item itself, or a tuple. */
    list(item) {
        const start = this.start;
        const first = item();
        if (this.word() !== ',')
            return first;
        const items = [first];
        while (this.take(',') && this.startsExpression())
            items.push(item());
        return { kind: 'sequence', form: 'tuple', items, start, end: this.lastEnd };
    }
    /** An atom and everything behind it: names, calls, indexes. */
    postfix() {
        const base = this.#atom();
        const trailers = [];
        for (;;) {
            const trailer = this.#trailer();
            if (trailer === undefined)
                break;
            if (trailers.length < maxTrailers)
                trailers.push(trailer);
            else
                this.damaged('an expression goes on longer than Python reads');
        }
        return trailers.length === 0
            ? base
            : { kind: 'chain', base, trailers, start: base.start, end: this.lastEnd };
    }
    lambda() {
        const start = this.start;
        this.advance();
        const parameters = this.parameters(':');
        this.expect(':');
        const body = this.expression();
        return { kind: 'lambda', parameters, body, start, end: this.lastEnd };
    }
    /** Parameters up to the word that closes them, which is left; Python 2 has tuples among them. */
    parameters(close) {
        const parameters = [];
        while (this.word() !== close && !this.isAt(tokenKinds.newline) && !this.isAt(tokenKinds.end)) {
            if (this.take(',') || this.take('/'))
                continue;
            const stars = this.take('**') ? 2 : this.take('*') ? 1 : 0;
            if (this.isName())
                parameters.push(this.#parameter(stars, close));
            else if (stars === 0)
                this.#oddParameter();
        }
        return parameters;
    }
    #parameter(stars, close) {
        const name = this.name();
        const isAnnotated = close === ')' && this.take(':');
        const annotation = isAnnotated ? this.namedExpression() : undefined;
        const initial = this.take('=') ? this.expression() : undefined;
        return { name, stars, initial, annotation };
    }
    #oddParameter() {
        if (this.word() === '(')
            this.#atom();
        else {
            this.damaged('a parameter is missing');
            this.advance();
        }
    }
    #trailer() {
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
    arguments() {
        const list = [];
        this.#untilClosed(')', () => list.push(this.#argument()));
        return list;
    }
    #argument() {
        const stars = this.take('**') ? 2 : this.take('*') ? 1 : 0;
        if (stars > 0)
            return { name: '', stars, value: this.expression() };
        if (this.isAt(tokenKinds.name) && this.word(1) === '=') {
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
    #subscript() {
        const start = this.start;
        const items = [];
        do {
            if (this.word() === ']')
                break;
            items.push(this.#slice());
        } while (this.take(','));
        const [only] = items;
        if (items.length === 1 && only !== undefined)
            return only;
        return { kind: 'sequence', form: 'tuple', items, start, end: this.lastEnd };
    }
    #slice() {
        const start = this.start;
        const parts = [];
        let part = this.startsExpression() ? this.namedExpression() : undefined;
        if (this.word() !== ':')
            return part ?? this.missing();
        while (this.take(':')) {
            parts.push(part);
            part = this.startsExpression() ? this.namedExpression() : undefined;
        }
        parts.push(part);
        return { kind: 'slice', parts, start, end: this.lastEnd };
    }
    /** Items up to the closing bracket, which is taken; what is no item is skipped, so that the loop ends. */
    #untilClosed(close, item) {
        while (this.word() !== close && !this.#isLost()) {
            const before = this.at;
            item();
            if (this.word() === close || this.take(','))
                continue;
            this.damaged(`a comma or ${close} is missing`);
            if (this.at === before)
                this.advance();
        }
        this.#close(close);
    }
    #close(close) {
        while (this.word() !== close && !this.#isLost()) {
            this.damaged(`${close} is missing`);
            this.advance();
        }
        this.expect(close);
    }
    #isLost() {
        return this.isAt(tokenKinds.newline) || this.isAt(tokenKinds.end);
    }
    #atom() {
        const start = this.start;
        if (this.isAt(tokenKinds.name))
            return this.#named(start);
        if (this.isAt(tokenKinds.string))
            return this.#strings();
        if (this.isAt(tokenKinds.number)) {
            const value = numberOf(this.tokens.text.slice(start, this.tokens.ends[this.at]));
            this.advance();
            return { kind: 'number', value, start, end: this.lastEnd };
        }
        return this.nested(() => this.#bracketed(start), () => {
            this.advance();
            return this.missing();
        });
    }
    #named(start) {
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
    #bracketed(start) {
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
        if (word === '`')
            return this.#backquoted();
        this.damaged('an expression is missing');
        return this.missing();
    }
    /** Python 2's `repr`. */
    #backquoted() {
        this.advance();
        const value = this.expressions();
        this.expect('`');
        return value;
    }
    #sequence(form, start) {
        const close = form === 'tuple' ? ')' : ']';
        const items = [];
        const generated = [];
        this.#untilClosed(close, () => {
            const item = this.#item();
            if (this.#startsClause())
                generated.push(this.#comprehension(form === 'list' ? 'list' : 'generator', item));
            else
                items.push(item);
        });
        const [comprehension] = generated;
        if (comprehension !== undefined)
            return { ...comprehension, start, end: this.lastEnd };
        const [only] = items;
        const isSingle = items.length === 1 && this.word(-2) !== ',';
        if (form === 'tuple' && isSingle && only !== undefined)
            return only;
        return { kind: 'sequence', form, items, start, end: this.lastEnd };
    }
    /** Items of `with` and patterns may have `as` behind them; the value is what runs. */
    #item() {
        const start = this.start;
        const value = this.namedExpression();
        if (!this.take('as'))
            return value;
        const target = this.operation(4);
        return { kind: 'named', target, value, start, end: this.lastEnd };
    }
    #braces(start) {
        const entries = [];
        const items = [];
        const generated = [];
        this.#untilClosed('}', () => {
            if (this.take('**')) {
                entries.push([undefined, this.operation()]);
                return;
            }
            const key = this.#item();
            const value = this.take(':') ? this.#item() : undefined;
            if (this.#startsClause())
                generated.push(this.#comprehension(value ? 'mapping' : 'set', key, value));
            else if (value === undefined)
                items.push(key);
            else
                entries.push([key, value]);
        });
        const end = this.lastEnd;
        const [comprehension] = generated;
        if (comprehension !== undefined)
            return { ...comprehension, start, end };
        if (items.length > 0)
            return { kind: 'sequence', form: 'set', items, start, end };
        return { kind: 'mapping', entries, start, end };
    }
    #startsClause() {
        const word = this.word();
        return word === 'for' || (word === 'async' && this.word(1) === 'for');
    }
    #comprehension(form, element, value) {
        const clauses = [];
        while (this.#startsClause()) {
            this.take('async');
            this.advance();
            const target = this.targets();
            this.expect('in');
            // Python 2 has tuples without brackets here.
            const iterable = this.word() === 'lambda' ? this.lambda() : this.operation();
            const conditions = [];
            while (this.take('if'))
                conditions.push(this.word() === 'lambda' ? this.lambda() : this.#condition());
            clauses.push({ target, iterable, conditions });
        }
        return { kind: 'comprehension', form, element, value, clauses, start: element.start, end: this.lastEnd };
    }
    #condition() {
        const start = this.start;
        const target = this.operation();
        if (!this.take(':='))
            return target;
        return { kind: 'named', target, value: this.operation(), start, end: this.lastEnd };
    }
    /** Neighbouring strings are one. */
    #strings() {
        const start = this.start;
        const parts = [];
        let isBytes = false;
        while (this.isAt(tokenKinds.string)) {
            const literal = readStringLiteral(this.tokens.text, this.start, this.tokens.ends[this.at] ?? 0);
            isBytes ||= literal.isBytes;
            if (literal.isFormatted)
                this.#formatted(literal, parts);
            else {
                const content = this.tokens.text.slice(literal.start, literal.end);
                parts.push(literal.isRaw ? content : (0,decode_escapes/* decodeEscapes */.z)(content, literal.isBytes ? 'bytes' : 'str'));
            }
            this.advance();
        }
        const end = this.lastEnd;
        if (parts.every((part) => typeof part === 'string'))
            return { kind: isBytes ? 'bytes' : 'text', value: parts.join(''), start, end };
        return { kind: 'joined', parts, start, end };
    }
    #formatted(literal, parts, depth = this.fieldNesting) {
        const { text } = this.tokens;
        const plain = (from, to) => {
            const content = text.slice(from, to).replace(/\{\{|\}\}/g, (pair) => pair.charAt(0));
            if (content !== '')
                parts.push(literal.isRaw ? content : (0,decode_escapes/* decodeEscapes */.z)(content, 'str'));
        };
        let from = literal.start;
        for (let at = from; at < literal.end; at++) {
            if (text.charAt(at) === '\\' && text.startsWith('N{', at + 1) && !literal.isRaw) {
                at = Math.max(at, text.indexOf('}', at));
                continue;
            }
            if (text.charAt(at) !== '{')
                continue;
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
function numberOf(text) {
    const digits = text.replace(/_/g, '').replace(/[lLjJ]$/, '');
    if (/^0[0-7]+$/.test(digits))
        return Number.parseInt(digits, 8);
    return Number(digits);
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/expression-parser.js
/** https://docs.python.org/3/reference/expressions.html, read leniently: what Python refuses is damage, not an error. */


const precedences = new Map([
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
].flatMap((operators, level) => operators.map((operator) => [operator, level])));
const comparison = 3;
const bitwise = 4;
/** Expressions by precedence; operators of one level are a list, so that long sums do not nest. */
class ExpressionParser extends BracketParser {
    expression() {
        return this.nested(() => this.#expression(), () => this.#skip());
    }
    /** With `:=` behind it. */
    namedExpression() {
        const start = this.start;
        const target = this.word() === '*' ? this.#starred() : this.expression();
        if (!this.take(':='))
            return target;
        const value = this.expression();
        return { kind: 'named', target, value, start, end: this.lastEnd };
    }
    /** A target of `for` or `with`, which ends before `in`. */
    targets() {
        return this.list(() => (this.word() === '*' ? this.#starred() : this.operation(bitwise)));
    }
    /** Expressions with commas between them: one, or a tuple. */
    expressions() {
        return this.list(() => this.namedExpression());
    }
    operation(level = 0) {
        return this.#continue(this.#unary(), level);
    }
    #expression() {
        const start = this.start;
        if (this.word() === 'lambda')
            return this.lambda();
        if (this.word() === 'yield')
            return this.#yield();
        const then = this.operation();
        if (this.word() !== 'if')
            return then;
        this.advance();
        const test = this.operation();
        this.expect('else');
        const otherwise = this.expression();
        return { kind: 'condition', test, then, otherwise, start, end: this.lastEnd };
    }
    #skip() {
        const missing = this.missing();
        this.advance();
        return missing;
    }
    #starred() {
        const start = this.start;
        this.advance();
        const value = this.operation(bitwise);
        return { kind: 'starred', stars: 1, value, start, end: this.lastEnd };
    }
    #yield() {
        const start = this.start;
        this.advance();
        this.take('from');
        const value = this.startsExpression() ? this.expressions() : undefined;
        return { kind: 'yield', value, start, end: this.lastEnd };
    }
    /** Takes operators of `level` and tighter ones behind `first`. */
    #continue(first, level) {
        let left = first;
        for (;;) {
            const operator = this.#operator();
            const precedence = precedences.get(operator);
            if (precedence === undefined || precedence < level)
                return left;
            left = this.#run(left, precedence);
        }
    }
    #run(first, level) {
        const rest = [];
        for (let operator = this.#operator(); precedences.get(operator) === level; operator = this.#operator()) {
            this.advance();
            if (operator === 'not in' || operator === 'is not')
                this.advance();
            rest.push({ operator, operand: this.#continue(this.#unary(), level + 1) });
        }
        return { kind: 'operation', first, rest, start: first.start, end: this.lastEnd };
    }
    #operator() {
        const word = this.word();
        if (word === 'not' && this.word(1) === 'in')
            return 'not in';
        if (word === 'is' && this.word(1) === 'not')
            return 'is not';
        return word;
    }
    #unary() {
        const start = this.start;
        const operators = [];
        for (let word = this.word(); isPrefix(word); word = this.word()) {
            operators.push(word);
            this.advance();
        }
        if (operators.length === 0)
            return this.#power();
        const operand = this.nested(() => (operators.includes('not') ? this.operation(comparison) : this.#power()), () => this.#skip());
        return { kind: 'prefix', operators, operand, start, end: this.lastEnd };
    }
    #power() {
        const base = this.postfix();
        if (this.word() !== '**')
            return base;
        this.advance();
        const operand = this.nested(() => this.#unary(), () => this.#skip());
        const rest = [{ operator: '**', operand }];
        return { kind: 'operation', first: base, rest, start: base.start, end: this.lastEnd };
    }
    startsExpression() {
        if (this.isAt(tokenKinds.string) || this.isAt(tokenKinds.number))
            return true;
        const word = this.word();
        return word === 'not' || this.isName() || /^(?:[([{~*`+-]|\.\.\.)$/.test(word);
    }
}
function isPrefix(word) {
    return word === 'not' || word === '-' || word === '+' || word === '~' || word === 'await';
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/compound-parser.js




/** Statements with blocks; those of one line are the subclass's. */
class CompoundParser extends ExpressionParser {
    /** One statement with its blocks, or all of one line; takes at least one token. */
    statements(into) {
        const before = this.at;
        if (this.isAt(tokenKinds.indent) || this.isAt(tokenKinds.dedent)) {
            this.damaged('a line is indented without a reason');
            this.advance();
            return;
        }
        if (this.isAt(tokenKinds.newline)) {
            this.advance();
            return;
        }
        const compound = this.#compound([]);
        if (compound !== undefined)
            into.push(compound);
        else
            this.simpleStatements(into);
        if (this.at === before)
            this.advance();
    }
    #compound(decorators) {
        const start = this.start;
        switch (this.isAt(tokenKinds.string) ? '' : this.word()) {
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
    #async(decorators, start) {
        if (!/^(?:def|for|with)$/.test(this.word(1)))
            return undefined;
        this.advance();
        if (this.word() === 'def')
            return this.#function(decorators, start);
        return this.word() === 'for' ? this.#for(start) : this.#with(start);
    }
    #decorated() {
        const decorators = [];
        while (this.take('@')) {
            decorators.push(this.namedExpression());
            if (this.isAt(tokenKinds.newline))
                this.advance();
            else
                this.damaged('a decorator goes on behind its end');
        }
        const statement = this.#compound(decorators);
        if (statement !== undefined)
            return statement;
        this.damaged('a decorator stands before nothing');
        const [first = this.missing()] = decorators;
        return { kind: 'return', values: decorators, start: first.start, end: this.lastEnd };
    }
    #function(decorators, start) {
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
    #class(decorators, start) {
        this.advance();
        const name = this.name();
        this.typeParameters();
        const list = this.take('(') ? this.arguments() : [];
        const body = this.#block();
        return { kind: 'class', name, arguments: list, decorators, body, start, end: this.lastEnd };
    }
    /** `[T: int]` of PEP 695; bounds are evaluated when somebody asks for them. */
    typeParameters() {
        if (!this.take('['))
            return;
        while (this.word() !== ']' && !this.isAt(tokenKinds.newline) && !this.isAt(tokenKinds.end)) {
            const before = this.at;
            if (this.take(',') || this.take('*') || this.take('**'))
                continue;
            this.name();
            if (this.take(':'))
                this.expression();
            if (this.take('='))
                this.expression();
            if (this.at === before)
                this.advance();
        }
        this.expect(']');
    }
    /** The block behind a colon: indented lines, or what stands on the same line. */
    #block() {
        return this.nested(() => this.#lines(), () => []);
    }
    #lines() {
        const body = [];
        this.expect(':');
        if (!this.isAt(tokenKinds.newline)) {
            if (!this.isAt(tokenKinds.end))
                this.simpleStatements(body);
            return body;
        }
        this.advance();
        if (!this.isAt(tokenKinds.indent)) {
            this.damaged('a block is missing');
            return body;
        }
        this.advance();
        while (!this.isAt(tokenKinds.dedent) && !this.isAt(tokenKinds.end))
            this.statements(body);
        if (this.isAt(tokenKinds.dedent))
            this.advance();
        return body;
    }
    #if(start) {
        const branches = [];
        do {
            this.advance();
            const test = this.namedExpression();
            branches.push({ test, body: this.#block() });
        } while (this.word() === 'elif');
        return { kind: 'if', branches, otherwise: this.#else(), start, end: this.lastEnd };
    }
    #else() {
        return this.take('else') ? this.#block() : [];
    }
    #for(start) {
        this.advance();
        const target = this.targets();
        this.expect('in');
        const iterable = this.expressions();
        const body = this.#block();
        return { kind: 'for', target, iterable, body, otherwise: this.#else(), start, end: this.lastEnd };
    }
    #while(start) {
        this.advance();
        const test = this.namedExpression();
        const body = this.#block();
        return { kind: 'while', test, body, otherwise: this.#else(), start, end: this.lastEnd };
    }
    #with(start) {
        this.advance();
        const items = [];
        do {
            const value = this.expression();
            const target = this.take('as') ? this.operation(4) : undefined;
            (0,add_all/* addAll */.R)(items, withItems(value, target));
        } while (this.take(','));
        const body = this.#block();
        return { kind: 'with', items, body, start, end: this.lastEnd };
    }
    #try(start) {
        this.advance();
        const body = this.#block();
        const handlers = [];
        while (this.take('except'))
            handlers.push(this.#handler());
        const otherwise = this.#else();
        const last = this.take('finally') ? this.#block() : [];
        return { kind: 'try', body, handlers, otherwise, finally: last, start, end: this.lastEnd };
    }
    /** Python 2 writes `except X, e`, 3.14 `except X, Y`. */
    #handler() {
        this.take('*');
        const type = this.word() === ':' ? undefined : this.expressions();
        const name = this.take('as') ? this.name() : '';
        return { type, name, body: this.#block() };
    }
    /** `match` is a keyword only where a block of cases follows. */
    #startsMatch() {
        const next = this.word(1);
        if (/^(?:[.,)=:;]|[-+*/%&|^@<>]=|==|)$/.test(next) &&
            this.kindAhead(1) !== tokenKinds.string &&
            this.kindAhead(1) !== tokenKinds.number)
            return false;
        let ahead = 1;
        while (this.kindAhead(ahead) !== tokenKinds.newline && this.kindAhead(ahead) !== tokenKinds.end)
            ahead++;
        return this.kindAhead(ahead + 1) === tokenKinds.indent && this.word(ahead + 2) === 'case';
    }
    #match(start) {
        this.advance();
        const subject = this.expressions();
        this.expect(':');
        if (this.isAt(tokenKinds.newline))
            this.advance();
        const cases = [];
        if (this.isAt(tokenKinds.indent))
            this.advance();
        while (this.take('case'))
            cases.push(this.#case());
        if (this.isAt(tokenKinds.dedent))
            this.advance();
        return { kind: 'match', subject, cases, start, end: this.lastEnd };
    }
    /** Patterns look like expressions and evaluate nothing but values and classes that are there. */
    #case() {
        const names = [];
        const pattern = this.list(() => this.#pattern(names));
        const guard = this.take('if') ? this.namedExpression() : undefined;
        return { names: [...names, ...patternNames(pattern)], guard, body: this.#block() };
    }
    /** @param names takes what stands behind `as` */
    #pattern(names) {
        const pattern = this.word() === '*' ? this.targets() : this.operation();
        if (this.take('as'))
            names.push(this.name());
        return pattern;
    }
}
/** `with (a as b, c as d):` is read as one expression in brackets. */
function withItems(value, target) {
    if (target !== undefined)
        return [{ value, target }];
    const items = value.kind === 'sequence' && value.form === 'tuple' ? value.items : [value];
    return items.map((item) => item.kind === 'named' ? { value: item.value, target: item.target } : { value: item, target: undefined });
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/lexer.js


/** CPython refuses more levels of indentation (MAXINDENT). */
const maxIndentation = 100;
const lexer_checkEvery = 8192;
const classes = { other: 0, blank: 1, name: 2, digit: 3, quote: 4, operator: 5 };
const classOf = new Uint8Array(128);
for (const character of ' \t\f')
    classOf[character.charCodeAt(0)] = classes.blank;
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_')
    classOf[character.charCodeAt(0)] = classes.name;
for (const character of '0123456789')
    classOf[character.charCodeAt(0)] = classes.digit;
for (const character of '\'"')
    classOf[character.charCodeAt(0)] = classes.quote;
for (const character of '()[]{}:,;.=+-*/%@&|^~<>!`')
    classOf[character.charCodeAt(0)] = classes.operator;
const newline = 10;
const carriageReturn = 13;
const backslash = 92;
const hash = 35;
const numberShape = /(?:0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9][0-9_]*)?)[jJlL]?/y;
const threeCharacters = new Set(['**=', '//=', '>>=', '<<=', '...']);
const twoCharacters = new Set('** // >> << == != <> <= >= -> := += -= *= /= %= &= |= ^= @='.split(' '));
/** Cuts a text into tokens in one pass. Never fails: what is no token is damage and is left out. */
class Lexer {
    tokens;
    damage;
    #text;
    #end;
    #budget;
    #indentations = [0];
    #at = 0;
    #brackets;
    #isField;
    /** Whether strings inside replacement fields of f-strings may have the quotes of the f-string (PEP 701). */
    #nestsQuotes = true;
    /** @param field the part of the text that is the expression of an f-string's field, where lines do not end */
    constructor(text, budget, field) {
        this.#text = text;
        this.#budget = budget;
        this.#at = field?.start ?? 0;
        this.#end = field?.end ?? text.length;
        this.#isField = field !== undefined;
        this.#brackets = field === undefined ? 0 : 1;
        this.tokens = new Tokens(text);
    }
    run() {
        let isLineStart = true;
        while (this.#at < this.#end) {
            if (this.tokens.count % lexer_checkEvery === 0)
                this.#budget.check();
            if (isLineStart && this.#brackets === 0 && !this.#indent())
                continue;
            isLineStart = this.#token();
        }
        this.#finish();
        return this.tokens;
    }
    #finish() {
        const end = this.#end;
        if (this.#brackets > 0 && !this.#isField)
            this.#damaged(end, 'a bracket is never closed');
        if (this.tokens.count > 0 && this.tokens.kinds.at(-1) !== tokenKinds.newline)
            this.tokens.add(tokenKinds.newline, end, end);
        for (let level = this.#indentations.length; level > 1; level--)
            this.tokens.add(tokenKinds.dedent, end, end);
        this.tokens.add(tokenKinds.end, end, end);
    }
    #damaged(at, detail) {
        this.damage ??= { at, detail };
    }
    /** Reads the blanks that begin a line; false where the line is blank. */
    #indent() {
        const start = this.#at;
        const column = this.#column();
        const code = this.#text.charCodeAt(this.#at);
        if (this.#at >= this.#end)
            return false;
        if (code === newline || code === carriageReturn) {
            this.#at++;
            return false;
        }
        if (code === hash) {
            this.#comment();
            return false;
        }
        this.#level(column, start);
        return true;
    }
    #column() {
        let column = 0;
        for (; this.#at < this.#end; this.#at++) {
            const code = this.#text.charCodeAt(this.#at);
            if (code === 32)
                column++;
            else if (code === 9)
                column = (Math.floor(column / 8) + 1) * 8;
            else if (code === 12)
                column = 0;
            else
                break;
        }
        return column;
    }
    #level(column, start) {
        const levels = this.#indentations;
        const current = levels.at(-1) ?? 0;
        if (column > current) {
            if (levels.length > maxIndentation) {
                this.#damaged(start, 'blocks are indented too deep');
                return;
            }
            levels.push(column);
            this.tokens.add(tokenKinds.indent, start, this.#at);
            return;
        }
        while (column < (levels.at(-1) ?? 0)) {
            levels.pop();
            this.tokens.add(tokenKinds.dedent, this.#at, this.#at);
        }
        if (column !== levels.at(-1))
            this.#damaged(this.#at, 'a line is indented like none before');
    }
    #comment() {
        while (this.#at < this.#end) {
            const code = this.#text.charCodeAt(this.#at);
            if (code === newline || code === carriageReturn)
                return;
            this.#at++;
        }
    }
    /** Takes one token or what stands between tokens; true at the end of a logical line. */
    #token() {
        const start = this.#at;
        const code = this.#text.charCodeAt(start);
        if (code === newline || code === carriageReturn)
            return this.#lineEnd();
        if (code === hash) {
            this.#comment();
            return false;
        }
        if (code === backslash) {
            this.#continuation();
            return false;
        }
        this.#plain(code < 128 ? (classOf[code] ?? classes.other) : classes.name, start);
        return false;
    }
    #plain(kind, start) {
        switch (kind) {
            case classes.blank:
                this.#at++;
                return;
            case classes.name:
                this.#name(start);
                return;
            case classes.digit:
                this.#number(start);
                return;
            case classes.quote:
                this.#string(start, start);
                return;
            case classes.operator:
                this.#operator(start);
                return;
            default:
                this.#damaged(start, 'a character has no meaning in Python');
                this.#at++;
        }
    }
    #lineEnd() {
        const start = this.#at++;
        if (this.#brackets > 0)
            return false;
        this.tokens.add(tokenKinds.newline, start, this.#at);
        return true;
    }
    #continuation() {
        const next = this.#text.charCodeAt(++this.#at);
        if (next === carriageReturn && this.#text.charCodeAt(this.#at + 1) === newline)
            this.#at += 2;
        else if (next === newline || next === carriageReturn)
            this.#at++;
        else
            this.#damaged(this.#at, 'a backslash stands in the middle of a line');
    }
    #name(start) {
        let at = start;
        for (; at < this.#end; at++) {
            const code = this.#text.charCodeAt(at);
            if (code < 128 && classOf[code] !== classes.name && classOf[code] !== classes.digit)
                break;
        }
        this.#at = at;
        const quote = this.#text.charCodeAt(at);
        if ((quote === 34 || quote === 39) && at - start <= 2 && lexer_isPrefix(this.#text.slice(start, at)))
            this.#string(start, at);
        else
            this.tokens.add(tokenKinds.name, start, at);
    }
    #number(start) {
        numberShape.lastIndex = start;
        const length = numberShape.exec(this.#text)?.[0].length ?? 1;
        this.#at = start + length;
        this.tokens.add(tokenKinds.number, start, this.#at);
    }
    /** @param quoteAt where the quote stands behind the prefix that begins at `start` */
    #string(start, quoteAt) {
        const { end, isWhole } = this.#stringEnd(start, quoteAt);
        if (!isWhole)
            this.#damaged(start, 'a string is never closed');
        this.#at = Math.min(end, this.#end);
        this.tokens.add(tokenKinds.string, start, this.#at);
    }
    #stringEnd(start, quoteAt) {
        if (this.#nestsQuotes && /[ft]/i.test(this.#text.slice(start, quoteAt))) {
            const end = scanFormatted(this.#text, quoteAt);
            if (end !== undefined)
                return { end, isWhole: true };
            // One failed scan may have gone to the end of the text; every further one would, too.
            this.#nestsQuotes = false;
        }
        return scanPlain(this.#text, quoteAt);
    }
    #operator(start) {
        const text = this.#text;
        const three = text.slice(start, start + 3);
        const two = three.slice(0, 2);
        if (text.charCodeAt(start) === 46 && classOf[text.charCodeAt(start + 1)] === classes.digit) {
            this.#number(start);
            return;
        }
        const length = threeCharacters.has(three) ? 3 : twoCharacters.has(two) ? 2 : 1;
        if (length === 1)
            this.#bracket(text.charCodeAt(start));
        this.#at = start + length;
        this.tokens.add(tokenKinds.operator, start, this.#at);
    }
    #bracket(code) {
        if (code === 40 || code === 91 || code === 123)
            this.#brackets++;
        if (code !== 41 && code !== 93 && code !== 125)
            return;
        if (this.#brackets === 0)
            this.#damaged(this.#at, 'a bracket is closed that was never opened');
        else
            this.#brackets--;
    }
}
function lexer_isPrefix(word) {
    return /^(?:[rbuft]|br|rb|ur|fr|rf|tr|rt)$/i.test(word);
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/statement-parser.js



const augmented = /^(?:\+|-|\*|\/|\/\/|%|@|&|\||\^|>>|<<|\*\*)=$/;
/** Reads the statements of a text. Never fails: what is no Python is damage, and reading goes on behind it. */
function parsePythonSource(text, budget) {
    const lexer = new Lexer(text, budget);
    const tokens = lexer.run();
    return new StatementParser({ tokens, damage: lexer.damage, budget, fieldNesting: 0 }).module();
}
class StatementParser extends CompoundParser {
    fieldNesting;
    #budget;
    constructor({ tokens, damage, budget, fieldNesting }) {
        super(tokens, damage, budget);
        this.#budget = budget;
        this.fieldNesting = fieldNesting;
    }
    module() {
        const body = [];
        while (!this.isAt(tokenKinds.end))
            this.statements(body);
        return { body, damage: this.damage };
    }
    field(range, nesting) {
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
    whole() {
        const value = this.expressions();
        this.take('=');
        if (!this.isAt(tokenKinds.newline) && !this.isAt(tokenKinds.end))
            this.damaged('a field goes on behind its expression');
        return value;
    }
    /** Statements of one line, up to its end. */
    simpleStatements(into) {
        for (;;) {
            into.push(this.#simple());
            if (this.take(';') && !this.isAt(tokenKinds.newline) && !this.isAt(tokenKinds.end))
                continue;
            if (this.isAt(tokenKinds.newline) || this.isAt(tokenKinds.end))
                break;
            if (this.word() === ';')
                continue;
            this.damaged('a statement goes on behind its end');
            this.advance();
            if (this.isAt(tokenKinds.newline) || this.isAt(tokenKinds.end))
                break;
        }
        if (this.isAt(tokenKinds.newline))
            this.advance();
    }
    #simple() {
        const start = this.start;
        return this.#keyword(start) ?? this.#assignment(start);
    }
    #keyword(start) {
        switch (this.isAt(tokenKinds.name) ? this.word() : '') {
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
    #softKeyword(start) {
        if (!this.isAt(tokenKinds.name))
            return undefined;
        const word = this.word();
        if (word === 'type' && this.kindAhead(1) === tokenKinds.name && /^[=[]$/.test(this.word(2)))
            return this.#alias(start);
        const isOfPython2 = word === 'print' || word === 'exec';
        return isOfPython2 && (this.kindAhead(1) === tokenKinds.string || this.#nameFollows())
            ? this.#python2Call(start)
            : undefined;
    }
    /** A name that no operator is; then `print x` and `exec x` are Python 2's. */
    #nameFollows() {
        const next = this.kindAhead(1);
        return (next === tokenKinds.number ||
            (next === tokenKinds.name && !/^(?:in|is|and|or|if|else|not|for)$/.test(this.word(1))));
    }
    /** `exec body in globals` is a call of exec; what print shows does not matter, that it is evaluated does. */
    #python2Call(start) {
        const name = this.word();
        this.advance();
        const base = { kind: 'name', name, start, end: this.lastEnd };
        const list = [this.operation(4)];
        while ((this.take(',') || this.take('in')) && this.startsExpression())
            list.push(this.expression());
        if (this.isAt(tokenKinds.name) || this.isAt(tokenKinds.operator))
            this.#operands(list);
        const call = list.map((value) => ({ name: '', stars: 0, value }));
        const end = this.lastEnd;
        const trailers = [{ kind: 'call', arguments: call, end }];
        return { kind: 'expression', value: { kind: 'chain', base, trailers, start, end }, start, end };
    }
    /** Comparisons and conditions behind what print shows. */
    #operands(list) {
        while (/^(?:==|!=|<|>|<=|>=|<>|is|not|and|or|if|else|,)$/.test(this.word())) {
            this.advance();
            if (this.startsExpression())
                list.push(this.expression());
        }
    }
    #alias(start) {
        this.advance();
        const name = this.start;
        const target = { kind: 'name', name: this.name(), start: name, end: this.lastEnd };
        this.typeParameters();
        this.expect('=');
        // The value of an alias is evaluated when somebody asks for it.
        this.expression();
        return { kind: 'assign', targets: [target], operator: '=', value: undefined, start, end: this.lastEnd };
    }
    #import(start) {
        this.advance();
        const names = [];
        do
            names.push(this.#importedAs());
        while (this.take(','));
        return { kind: 'import', names, start, end: this.lastEnd };
    }
    #importedAs() {
        const name = this.#dotted();
        return { name, alias: this.take('as') ? this.name() : '' };
    }
    #dotted() {
        const parts = [this.name()];
        while (this.take('.'))
            parts.push(this.name());
        return parts.join('.');
    }
    #from(start) {
        this.advance();
        let module = '';
        while (/^\.+$/.test(this.word())) {
            module += this.word();
            this.advance();
        }
        if (this.word() !== 'import')
            module += this.#dotted();
        this.expect('import');
        return { kind: 'from', module, names: this.#fromNames(), start, end: this.lastEnd };
    }
    #fromNames() {
        if (this.take('*'))
            return [{ name: '*', alias: '' }];
        const names = [];
        const isBracketed = this.take('(');
        do {
            if (isBracketed && this.word() === ')')
                break;
            names.push(this.#importedAs());
        } while (this.take(','));
        if (isBracketed)
            this.expect(')');
        return names;
    }
    #values(start) {
        const kind = this.word();
        this.advance();
        const values = [];
        while (this.startsExpression() || this.word() === 'lambda' || this.word() === 'yield') {
            values.push(kind === 'return' ? this.expressions() : this.expression());
            if (!this.take(',') && !this.take('from'))
                break;
        }
        if (this.take('from'))
            values.push(this.expression());
        return { kind, values, start, end: this.lastEnd };
    }
    #scope(start) {
        const isGlobal = this.word() === 'global';
        this.advance();
        const names = [this.name()];
        while (this.take(','))
            names.push(this.name());
        return { kind: 'scope', names, isGlobal, start, end: this.lastEnd };
    }
    #assignment(start) {
        const first = this.expressions();
        const word = this.word();
        if (word === ':')
            return this.#annotated(first, start);
        if (augmented.test(word)) {
            this.advance();
            const value = this.expressions();
            return { kind: 'assign', targets: [first], operator: word, value, start, end: this.lastEnd };
        }
        if (word !== '=')
            return { kind: 'expression', value: first, start, end: this.lastEnd };
        const chain = [first];
        while (this.take('='))
            chain.push(this.expressions());
        const value = chain.pop();
        return { kind: 'assign', targets: chain, operator: '=', value, start, end: this.lastEnd };
    }
    #annotated(target, start) {
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


/***/ })

};
;