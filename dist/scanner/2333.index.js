"use strict";
exports.id = 2333;
exports.ids = [2333];
exports.modules = {

/***/ 8741:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readLatin1),
/* harmony export */   o: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);
/* harmony import */ var _latin1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9910);



/** All bytes of a text. @throws LimitError maxTextBytes */
function readWhole(source) {
    if (source.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxTextBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LimitError */ .oC('maxTextBytes', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxTextBytes, `${String(source.size)} bytes of text`);
    return source.read(0, source.size);
}
/** A text as ISO 8859-1, so that a character is a byte and a place in it an offset. @throws LimitError maxTextBytes */
function readLatin1(source) {
    return _latin1_js__WEBPACK_IMPORTED_MODULE_2__/* .latin1 */ .W.decode(readWhole(source));
}


/***/ }),

/***/ 5234:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ metadataChildren),
/* harmony export */   Ou: () => (/* binding */ codeTexts),
/* harmony export */   P5: () => (/* binding */ mayCarry),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   bw: () => (/* binding */ holdsPickle),
/* harmony export */   gj: () => (/* binding */ encodedPickles)
/* harmony export */ });
/* harmony import */ var _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7688);
/* harmony import */ var _encoded_old_pickle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9730);
/* harmony import */ var _encoded_sieved_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6950);
/* harmony import */ var _python_source_statement_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9881);
/* harmony import */ var _metadata_child_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6115);
/* harmony import */ var _core_unbounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(863);






/** Text that is code and no word of a vocabulary. */
const codeLike = /\b(?:import\s+\w|__import__\s*\(|exec\s*\(|eval\s*\(|compile\s*\(|getattr\s*\()/;
/** How a text in base64 begins; Python's decoder passes over what else stands in it. */
const base64Start = /^[A-Za-z0-9+/_-]{24}/;
/** Shorter than what `base64Start` wants. */
const leastEncodedCharacters = 24;
/** Characters at the front of a text that tell whether it may be base64. */
const startCharacters = 256;
/** PROTO and its number: what every pickle since Python 2.3 begins with. */
const isPickle = ([first, second = 0]) => first === 0x80 && second >= 2 && second <= 5;
/** A zip archive, gzip: what pickles of frameworks are wrapped in. */
const isWrapped = ([first, second, third]) => (first === 0x50 && second === 0x4b && third === 0x03) ||
    (first === 0x1f && second === 0x8b && third === 0x08);
/** Python source that stands in a model's texts, where nobody expects any. */
function codeTexts(entries) {
    return entries
        .filter(({ value }) => codeLike.test(value) && isSource(value))
        .map(({ key, value }) => child(key, Buffer.from(value), 'python-source'));
}
/** Whether a text may be one that `codeTexts` or `encodedPickles` finds something in: a cheap look at its words. */
function mayCarry(text) {
    return beginsAsBase64(text) || codeLike.test(text) || isWrittenPickle(text);
}
function beginsAsBase64(text) {
    if (text.length < leastEncodedCharacters)
        return false;
    const start = text.slice(0, startCharacters);
    return base64Start.test(/\s/.test(start) ? start.replace(/\s+/g, '') : start);
}
/** Prose has the same words; what Python refuses, nobody runs. */
function isSource(text) {
    return (0,_python_source_statement_parser_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePythonSource */ .V)(text, _core_unbounded_js__WEBPACK_IMPORTED_MODULE_4__/* .unbounded */ .d).damage === undefined;
}
/**
 * Pickles and their wrappers that a model's texts hold in base64, and pickles that are text themselves: settings,
 * outputs, and whatever else was put there.
 */
function encodedPickles(entries) {
    const encoded = entries
        .filter(({ value }) => isEncodedPickle(value))
        .map(({ key, value }) => ({ key, bytes: Buffer.from(value, 'base64') }));
    const written = entries
        .filter(({ value }) => isWrittenPickle(value))
        .map(({ key, value }) => ({ key, bytes: Buffer.from(value) }));
    return [...encoded, ...written].map(({ key, bytes }) => child(key, bytes, isPickle(bytes) ? 'pickle' : undefined));
}
/** A model's metadata as one artifact, and what its texts hold besides: see `metadataChild` and `encodedPickles`. */
function metadataChildren(member, entries) {
    const text = (0,_metadata_child_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataChild */ .C)(member, entries);
    return [...(text === undefined ? [] : [text]), ...encodedPickles(entries)];
}
/** Whether `encodedPickles` finds something in it: a look at its beginning. */
function holdsPickle(text) {
    return isEncodedPickle(text) || isWrittenPickle(text);
}
function isEncodedPickle(text) {
    if (!beginsAsBase64(text))
        return false;
    const head = Buffer.from(text.slice(0, startCharacters), 'base64');
    if (isPickle(head) || isWrapped(head))
        return true;
    return (0,_encoded_old_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBecomeOldPickle */ .i3)(head) && (0,_encoded_old_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .readsLikeOldPickle */ .w3)((0,_encoded_sieved_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeOf */ .l2)(Buffer.from(text, 'base64')));
}
function isWrittenPickle(text) {
    if (!(0,_encoded_old_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBecomeOldPickle */ .i3)(Buffer.from(text.slice(0, startCharacters))))
        return false;
    return (0,_encoded_old_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .readsLikeOldPickle */ .w3)((0,_encoded_sieved_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeOf */ .l2)(Buffer.from(text)));
}
function child(member, bytes, expects) {
    return {
        member,
        ...(expects === undefined ? {} : { expects }),
        open: () => new _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__/* .MemorySource */ .Z(bytes, member),
    };
}


/***/ }),

/***/ 6115:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ metadataChild)
/* harmony export */ });
/* harmony import */ var _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7688);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);


/**
 * The free text of a model's metadata as one artifact, `key: value` a line, which the format `metadata` judges;
 * undefined where there is none. Holds entries first to last until `limits.maxMetadataBytes` are exceeded.
 * @param member name inside the model
 */
function metadataChild(member, entries) {
    if (entries.length === 0)
        return undefined;
    return { member, expects: 'metadata', open: () => new _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__/* .MemorySource */ .Z(Buffer.from(render(entries)), member) };
}
function render(entries) {
    const lines = [];
    let length = 0;
    for (const { key, value } of entries) {
        const line = `${key}: ${value}\n`;
        length += line.length;
        lines.push(line);
        // What is judged ends inside this entry, and whoever judges says so.
        if (length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxMetadataBytes)
            break;
    }
    return lines.join('');
}


/***/ }),

/***/ 939:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ wireMessage)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7535);
/** A message of Protocol Buffers, whether it stands in the binary wire format or in the text format. */

/** The message that stands in a range of a binary source. */
function wireMessage(reader, source, range) {
    return new WireMessage(reader, source, range);
}
class WireMessage {
    #reader;
    #source;
    #range;
    constructor(reader, source, range) {
        this.#reader = reader;
        this.#source = source;
        this.#range = range;
    }
    [Symbol.iterator]() {
        return new WireProtoFields(this.#reader, this.#source, this.#range);
    }
}
class WireProtoFields {
    #reader;
    #source;
    #fields;
    constructor(reader, source, range) {
        this.#reader = reader;
        this.#source = source;
        this.#fields = reader.fields(range);
    }
    next() {
        for (;;) {
            const { value } = this.#fields.next();
            if (value === undefined)
                return { done: true, value };
            if (value.type !== 'group')
                return { done: false, value: new WireProtoField(this.#reader, this.#source, value) };
        }
    }
}
class WireProtoField {
    #reader;
    #source;
    #field;
    constructor(reader, source, field) {
        this.#reader = reader;
        this.#source = source;
        this.#field = field;
    }
    get number() {
        return this.#field.number;
    }
    get kind() {
        return this.#field.type === 'bytes' ? 'bytes' : 'number';
    }
    get value() {
        return this.#field.value;
    }
    get at() {
        return this.#field.at;
    }
    get size() {
        return this.#field.at.length;
    }
    text(maxBytes = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.maxTextBytes) {
        return this.#reader.text(this.#field.at, maxBytes);
    }
    bytes(maxBytes) {
        return this.#reader.bytes(this.#field.at, maxBytes);
    }
    numbers() {
        return this.#reader.varints(this.#field);
    }
    message() {
        return wireMessage(this.#reader, this.#source, this.#field.at);
    }
    raw() {
        return this.#source.slice(this.#field.at.offset, this.#field.at.length);
    }
}


/***/ }),

/***/ 2274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ textMessage)
/* harmony export */ });
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6051);
/* harmony import */ var _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7688);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7535);
/* harmony import */ var _text_quoted_end_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8575);
/* harmony import */ var _text_scanner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6063);
/** Protocol Buffers text format: https://protobuf.dev/reference/protobuf/textformat-spec/ */






const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const truths = (0,_core_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)({ true: 1, True: 1, t: 1, false: 0, False: 0, f: 0 });
/**
 * The message that a text holds. Nested messages are only walked when they are asked for.
 * @param text the bytes as ISO 8859-1, so that offsets in it are offsets in the source
 */
function textMessage(text, schema, budget) {
    return within(text, { offset: 0, length: text.length }, schema, budget);
}
function within(text, range, schema, budget) {
    return {
        *[Symbol.iterator]() {
            const scanner = new _text_scanner_js__WEBPACK_IMPORTED_MODULE_3__/* .TextScanner */ .C(text, range.offset, range.offset + range.length, budget);
            for (let name = scanner.fieldName(); name !== undefined; name = scanner.fieldName()) {
                const field = (Object.hasOwn(schema, name) ? schema[name] : undefined) ?? {
                    number: 0,
                };
                for (const value of scanner.values())
                    yield new TextProtoField(text, field, value, budget);
            }
        },
    };
}
class TextProtoField {
    #text;
    #schema;
    #value;
    #budget;
    constructor(text, schema, value, budget) {
        this.#text = text;
        this.#schema = schema;
        this.#value = value;
        this.#budget = budget;
    }
    get number() {
        return this.#schema.number;
    }
    get kind() {
        return this.#value.kind === 'scalar' ? 'number' : 'bytes';
    }
    get value() {
        if (this.#value.kind !== 'scalar')
            return 0;
        const word = this.#written();
        const values = this.#schema.values ?? {};
        return (Object.hasOwn(values, word) ? values[word] : truths[word]) ?? scalar(word);
    }
    get at() {
        return this.#value.at;
    }
    get size() {
        return this.#value.kind === 'string' ? unescapeLiterals(this.#written()).length : this.#value.at.length;
    }
    text(maxBytes = _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxTextBytes) {
        return lenientUtf8.decode(this.bytes(maxBytes));
    }
    bytes(maxBytes) {
        if (this.#value.kind !== 'string')
            return Buffer.from(this.#written().slice(0, maxBytes), 'latin1');
        return unescapeLiterals(this.#written(), maxBytes).subarray(0, maxBytes);
    }
    *numbers() {
        if (this.#value.kind === 'scalar')
            yield this.value;
    }
    message() {
        if (this.#value.kind !== 'message')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('bad-text-proto', this.at, 'a text stands where a message belongs');
        return within(this.#text, this.at, this.#schema.message?.() ?? {}, this.#budget);
    }
    raw() {
        if (this.#value.kind !== 'string')
            return undefined;
        return new _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__/* .MemorySource */ .Z(unescapeLiterals(this.#written()), 'text');
    }
    #written() {
        const { offset, length } = this.#value.at;
        return this.#text.slice(offset, offset + length);
    }
}
/** Decimal, octal, hexadecimal, floating; NaN for anything else. */
function scalar(word) {
    const plain = word.replace(/(?<=[\d.])f$/i, '');
    if (/^-?0[0-7]+$/.test(plain))
        return Number.parseInt(plain, 8);
    if (/^-0x/i.test(plain))
        return -Number(plain.slice(1));
    return Number(plain);
}
const escapes = (0,_core_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)({
    a: 7,
    b: 8,
    f: 12,
    n: 10,
    r: 13,
    t: 9,
    v: 11,
});
const escape = /\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/y;
const [backslash, doubleQuote, singleQuote] = [0x5c, 0x22, 0x27];
/** The bytes of adjacent string literals, one after another; at least `most` where there are as many. */
function unescapeLiterals(written, most = Infinity) {
    // No escape stands for more bytes than it has characters.
    const bytes = Buffer.alloc(written.length);
    let length = 0;
    for (let at = 0; at < written.length && length < most; at += 1) {
        const quote = written.charCodeAt(at);
        if (quote !== doubleQuote && quote !== singleQuote)
            continue;
        const end = ((0,_text_quoted_end_js__WEBPACK_IMPORTED_MODULE_5__/* .quotedEnd */ .c)(written, at) ?? written.length) - 1;
        for (at += 1; at < end && length < most;) {
            const unit = written.charCodeAt(at);
            if (unit === backslash) {
                escape.lastIndex = at;
                const [whole, ...parts] = escape.exec(written) ?? ['\\'];
                length += bytes.write(unescaped(parts), length, 'latin1');
                at += whole.length;
            }
            else {
                bytes[length++] = unit;
                at += 1;
            }
        }
    }
    return bytes.subarray(0, length);
}
/** One character a byte. */
function unescaped([octal, hex, u4, u8, letter = '']) {
    if (octal !== undefined)
        return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (hex !== undefined)
        return String.fromCharCode(Number.parseInt(hex, 16));
    const point = u4 ?? u8;
    if (point !== undefined)
        return utf8Bytes(Number.parseInt(point, 16));
    const code = escapes[letter];
    return code === undefined ? letter : String.fromCharCode(code);
}
function utf8Bytes(point) {
    const valid = point <= 0x10_ffff ? point : 0xfffd;
    return Buffer.from(String.fromCodePoint(valid)).toString('latin1');
}


/***/ }),

/***/ 6063:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ TextScanner)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);
/* harmony import */ var _text_quoted_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8575);



const blanks = new Set(Array.from(' \t\n\r\v\f,;', (blank) => blank.charCodeAt(0)));
const [hash, newline, doubleQuote, singleQuote] = [0x23, 0x0a, 0x22, 0x27];
const name = /[A-Za-z_][\w.]*|\[[^[\]\n]{1,1024}\]/y;
const scalarWord = /[\w.][\w.+-]*/y;
/** What may stand between two braces that matter. */
const filler = /[^"'{}<>[\]#]+/y;
const checkEvery = 1024;
/** Moves over the fields of one message of the text format. */
class TextScanner {
    #text;
    #end;
    #budget;
    #at;
    #steps = 0;
    constructor(text, start, end, budget) {
        this.#text = text;
        this.#at = start;
        this.#end = end;
        this.#budget = budget;
    }
    /** The next field's name; undefined at the end. @throws FormatError `bad-text-proto` */
    fieldName() {
        this.#skipBlanks();
        if (this.#at >= this.#end)
            return undefined;
        const found = this.#take(name);
        if (found === undefined)
            throw this.#bad('no field name');
        return found;
    }
    /** The values behind a name: one, or those of a list. @throws FormatError, LimitError */
    *values() {
        this.#skipBlanks();
        const hasColon = this.#character() === ':';
        if (hasColon)
            this.#at += 1;
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
    #value(hasColon) {
        this.#step();
        const character = this.#character();
        if (character === '{' || character === '<')
            return this.#message();
        if (!hasColon)
            throw this.#bad('no value');
        const start = this.#at;
        if (this.#isAtQuote())
            return { kind: 'string', at: { offset: start, length: this.#strings() - start } };
        if (character === '-')
            this.#skipSign();
        if (this.#take(scalarWord) === undefined)
            throw this.#bad('no value');
        return { kind: 'scalar', at: { offset: start, length: this.#at - start } };
    }
    /** A minus is a token of its own: blanks may follow it. */
    #skipSign() {
        this.#at += 1;
        this.#skipBlanks();
    }
    /** Moves over adjacent literals; gives where the last one ends. */
    #strings() {
        let end = this.#at;
        while (this.#isAtQuote()) {
            this.#step();
            const behind = (0,_text_quoted_end_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedEnd */ .c)(this.#text, this.#at, { end: this.#end });
            if (behind === undefined)
                throw this.#bad('a text does not end');
            end = this.#at = behind;
            this.#skipBlanks();
        }
        return end;
    }
    /** Moves over a nested message without looking into it. */
    #message() {
        const start = this.#at + 1;
        let depth = 0;
        do {
            this.#step();
            const character = this.#character();
            if (this.#at >= this.#end)
                throw this.#bad('a message does not end');
            if (character === '"' || character === "'")
                this.#strings();
            else if (character === '#')
                this.#skipComment();
            else if (this.#take(filler) === undefined) {
                if (character === '{' || character === '<')
                    depth += 1;
                if (character === '}' || character === '>')
                    depth -= 1;
                if (depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxProtobufDepth)
                    throw tooDeep();
                this.#at += 1;
            }
        } while (depth > 0);
        return { kind: 'message', at: { offset: start, length: this.#at - 1 - start } };
    }
    #character() {
        return this.#at < this.#end ? (this.#text[this.#at] ?? '') : '';
    }
    #isAtQuote() {
        const unit = this.#text.charCodeAt(this.#at);
        return this.#at < this.#end && (unit === doubleQuote || unit === singleQuote);
    }
    /** Moves over blanks, separators and comments. */
    #skipBlanks() {
        while (this.#at < this.#end) {
            const unit = this.#text.charCodeAt(this.#at);
            if (unit === hash)
                this.#skipComment();
            else if (blanks.has(unit))
                this.#at += 1;
            else
                return;
        }
    }
    #skipComment() {
        while (this.#at < this.#end && this.#text.charCodeAt(this.#at) !== newline)
            this.#at += 1;
    }
    /** Moves over what the pattern matches here, but never beyond the message. */
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const [found] = pattern.exec(this.#text) ?? [];
        if (found === undefined || this.#at + found.length > this.#end)
            return undefined;
        this.#at += found.length;
        return found;
    }
    #step() {
        this.#steps += 1;
        if (this.#steps % checkEvery === 0)
            this.#budget.check();
        if (this.#steps > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxProtobufFields)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LimitError */ .oC('maxProtobufFields', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxProtobufFields, 'the text has too many fields');
    }
    #bad(detail) {
        const at = { offset: Math.min(this.#at, this.#text.length), length: 0 };
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('bad-text-proto', at, `the protobuf text is damaged: ${detail}`);
    }
}
function tooDeep() {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LimitError */ .oC('maxProtobufDepth', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxProtobufDepth, 'protobuf text is nested too deep');
}


/***/ }),

/***/ 911:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ cutOff)
/* harmony export */ });
/* harmony import */ var _quoted_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);

const closers = new Map([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
]);
const checkEvery = 65_536;
/** Nobody nests deeper: brackets that are opened so often in a row are never closed. CWE-770. */
const maxDepth = 10_000;
/**
 * Whether a text was cut off: something in it is opened and never closed. Closing brackets that do not fit close nothing,
 * so that what a language writes with lone brackets is not taken for damage.
 * @param comment what begins a comment that ends with its line
 * @throws LimitError of the budget
 */
function cutOff(text, comment, budget) {
    const open = openEnd(text, comment, budget);
    if (open === undefined)
        return [];
    const at = { offset: open.at, length: 1 };
    return [{ kind: 'damaged', at, detail: `the text ends before ${open.missing} is there`, key: 'cut-off' }];
}
function openEnd(text, comment, budget) {
    const open = [];
    for (let at = 0; at < text.length; at += 1) {
        if (at % checkEvery === 0)
            budget.check();
        const character = text.charAt(at);
        const closer = closers.get(character);
        if (closer !== undefined) {
            open.push({ missing: closer, at });
            if (open.length > maxDepth)
                break;
        }
        else if (character === open.at(-1)?.missing)
            open.pop();
        else if (character === '"') {
            const end = (0,_quoted_end_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedEnd */ .c)(text, at, { isOneLine: false });
            if (end === undefined)
                return { missing: '"', at };
            at = end - 1;
        }
        else if (character === comment.charAt(0) && text.startsWith(comment, at)) {
            const end = text.indexOf('\n', at);
            if (end < 0)
                break;
            at = end;
        }
    }
    return open.at(-1);
}


/***/ }),

/***/ 8575:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ quotedEnd)
/* harmony export */ });
const [backslash, newline] = [0x5c, 0x0a];
/**
 * Where a text in quotes ends: the index behind its closing quote; undefined where it has none. A backslash takes the
 * next character with it. A loop, because a regular expression keeps every character of such a text on its stack.
 * @param start the index of the opening quote
 * @param end the index that the text must end before
 * @param isOneLine whether a line's end leaves the text without a close
 */
function quotedEnd(text, start, { end = text.length, isOneLine = true } = {}) {
    const quote = text.charCodeAt(start);
    for (let at = start + 1; at < end; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === quote)
            return at + 1;
        if (unit === backslash)
            at += 1;
        else if (unit === newline && isOneLine)
            return undefined;
    }
    return undefined;
}


/***/ }),

/***/ 9697:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ layerChild),
/* harmony export */   W: () => (/* binding */ finalLayerChild)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7535);
/* harmony import */ var _read_floats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2529);


/** A final layer with fewer classes has nothing to compare, and one with more is a vocabulary. */
const leastClasses = 3;
const mostClasses = 22_000;
const leastFeatures = 8;
/** What frameworks and model zoos call the layer that gives the classes. */
const namedFinal = /(?:^|[./])(?:fc|classif(?:y|ier)|heads?|logits|linear|last_linear|output|score|cls|predictions?|probs|top)(?:[./](?:\d{1,3}|fc|head|out_proj|dense|linear))?[./](?:weight|kernel)$/i;
/** Layers that only models of language have, and layers that no class follows. */
const language = /(?:^|[./])(?:lm_head|embed_tokens|embed_out|wte|tok_embeddings|language_model)[./]/i;
const inner = /embed|attn|attention|mlp|norm|query|key|value|qkv|pooler|intermediate|lstm|gru|position/i;
/** What language models turn features into words with, mostly without a bias. */
const vocabulary = /(?:^|[./])(?:lm_head|embed_out|output)[./]weight$/i;
/**
 * The layer that turns features into classes, as an artifact that the format `weights` measures; undefined where the
 * tensors are no classifier, or are a language model and `weights` is not `true`.
 */
function finalLayerChild(source, tensors, { axis = 'rows', weights = 'auto', } = {}) {
    if (weights === 'false')
        return undefined;
    if (tensors.some(({ name }) => language.test(name)))
        return weights === 'true' ? vocabularyChild(source, tensors) : undefined;
    const biases = new Map(tensors.filter(({ shape }) => shape.length === 1).map(({ name, shape: [length] }) => [name, length]));
    const candidates = tensors.filter((tensor) => isCandidate(tensor, biases, axis)).sort(byPlace);
    const layer = candidates.findLast(({ name }) => namedFinal.test(plainName(name))) ?? candidates.at(-1);
    return layer && layerChild(source, layer, axis, weights);
}
/**
 * A matrix that is known to give the classes, as an artifact that the format `weights` measures; undefined where its
 * size is none of a classifier, or where it is larger than is read and nobody asked for it.
 */
function layerChild(source, layer, axis, weights = 'auto') {
    const { name, shape, dtype, range } = layer;
    const [classes = 0, features = 0] = axis === 'columns' ? [...shape].reverse() : shape;
    const width = (0,_read_floats_js__WEBPACK_IMPORTED_MODULE_1__/* .elementBytes */ .s)(dtype);
    if (width === undefined || shape.length !== 2)
        return undefined;
    if (classes < leastClasses || features < leastFeatures)
        return undefined;
    const isUsual = classes <= mostClasses && classes * features * width <= _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.maxWeightBytes;
    if (weights === 'false' || (weights === 'auto' && !isUsual))
        return undefined;
    return {
        member: name,
        expects: 'weights',
        profile: [dtype, classes, features, axis, name].join(' '),
        ...(range === undefined ? {} : { range }),
        open: () => range === undefined && layer.open !== undefined
            ? layer.open()
            : source.slice(range?.offset ?? 0, range?.length ?? 0, name),
    };
}
function vocabularyChild(source, tensors) {
    const layer = tensors.find(({ name }) => vocabulary.test(name));
    return layer && layerChild(source, layer, 'rows', 'true');
}
/** A matrix with one bias a class; it is the last one, or has the name of one. */
function isCandidate({ name, shape, dtype }, biases, axis) {
    const plain = plainName(name);
    if (shape.length !== 2 || dtype === 'I8' || (0,_read_floats_js__WEBPACK_IMPORTED_MODULE_1__/* .elementBytes */ .s)(dtype) === undefined)
        return false;
    if (!/(?:weight|kernel)$/.test(plain) || inner.test(plain))
        return false;
    const [classes = 0, features = 0] = axis === 'columns' ? [...shape].reverse() : shape;
    if (classes < leastClasses || classes > mostClasses || features < leastFeatures)
        return false;
    return biases.get(name.replace(/(?:weight|kernel)((?::0)?)$/, 'bias$1')) === classes;
}
/** TensorFlow numbers the outputs of variables, too. */
function plainName(name) {
    return name.replace(/:0$/, '');
}
/** Layers are numbered: `10.weight` comes after `9.weight`, `dense_1` after `dense`. */
function byPlace(a, b) {
    const [left, right] = [a, b].map(({ name }) => name.split(/[./]/));
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
        const order = (left[at] ?? '').localeCompare(right[at] ?? '', 'en', { numeric: true });
        if (order !== 0)
            return order;
    }
    return 0;
}


/***/ }),

/***/ 2529:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readFloats),
/* harmony export */   s: () => (/* binding */ elementBytes)
/* harmony export */ });
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6051);

const bytesOf = (0,_core_table_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)({ F16: 2, BF16: 2, F32: 4, F64: 8, I8: 1 });
/** Bytes of one element; undefined for a type that is not read. */
function elementBytes(dtype) {
    return bytesOf[dtype];
}
/** Little-endian floats, or quantised ones without their scale, as numbers; what is left over of a last element is not read. */
function readFloats(bytes, dtype) {
    const width = bytesOf[dtype] ?? 4;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const values = new Float64Array(Math.floor(bytes.length / width));
    const scratch = new DataView(new ArrayBuffer(4));
    for (let index = 0; index < values.length; index += 1) {
        const at = index * width;
        if (dtype === 'F32')
            values[index] = view.getFloat32(at, true);
        else if (dtype === 'F64')
            values[index] = view.getFloat64(at, true);
        else if (dtype === 'I8')
            values[index] = view.getInt8(at);
        else if (dtype === 'F16')
            values[index] = half(view.getUint16(at, true));
        else {
            scratch.setUint32(0, view.getUint16(at, true) << 16);
            values[index] = scratch.getFloat32(0);
        }
    }
    return values;
}
/** IEEE 754 binary16. */
function half(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Infinity : Number.NaN;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}


/***/ }),

/***/ 2333:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  onnx: () => (/* binding */ onnx)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/protobuf/proto-message.js
var proto_message = __webpack_require__(939);
// EXTERNAL MODULE: ./lib/codecs/protobuf/wire-reader.js
var wire_reader = __webpack_require__(3812);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/formats/onnx/identify.js
var identify = __webpack_require__(4304);
// EXTERNAL MODULE: ./lib/bytes/memory-source.js
var memory_source = __webpack_require__(7688);
// EXTERNAL MODULE: ./lib/codecs/artifact-start.js
var artifact_start = __webpack_require__(3152);
// EXTERNAL MODULE: ./lib/codecs/encoded/old-pickle.js
var old_pickle = __webpack_require__(9730);
// EXTERNAL MODULE: ./lib/codecs/encoded/sieved.js
var sieved = __webpack_require__(6950);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/codecs/metadata/metadata-child.js
var metadata_child = __webpack_require__(6115);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/codecs/weights/final-layer.js
var final_layer = __webpack_require__(9697);
;// CONCATENATED MODULE: ./lib/formats/onnx/final-matrix.js

/** Elements of these types are read, by TensorProto.DataType. */
const dtypes = { 1: 'F32', 10: 'F16', 11: 'F64', 16: 'BF16' };
/** What may stand between the last matrix and the answer. */
const finishing = new Set('Add Softmax LogSoftmax Sigmoid Identity ArgMax Cast Reshape Squeeze Flatten DequantizeLinear'.split(' '));
/** Matrices of one graph that are remembered; initializers stand behind the nodes that use them. CWE-770. */
const maxMatrices = 20_000;
/** Finds the matrix that gives the classes: the second input of the main graph's last Gemm or MatMul. */
class FinalMatrix {
    #matrices = new Map();
    #last;
    #isFinal = false;
    node(opType, inputs, isTransposed) {
        if (opType === 'Gemm' || opType === 'MatMul') {
            this.#last = { input: inputs[1] ?? '', isTransposed, hasBias: inputs.length > 2 };
            this.#isFinal = true;
        }
        else if (opType === 'Add' && this.#last?.hasBias === false)
            this.#last = { ...this.#last, hasBias: true };
        else if (opType !== 'Constant' && !finishing.has(opType))
            this.#isFinal = false;
    }
    tensor(name, dims, dataType, range) {
        const dtype = dtypes[dataType];
        if (dims.length !== 2 || dtype === undefined || this.#matrices.size >= maxMatrices)
            return;
        this.#matrices.set(name, { dims, dtype, range });
    }
    child({ weights }, source) {
        const matrix = this.#last && this.#matrices.get(this.#last.input);
        if (!this.#isFinal || matrix === undefined || this.#last?.hasBias !== true)
            return undefined;
        const { dims, dtype, range } = matrix;
        // What keeps the number of features is an embedding.
        if (dims[0] === dims[1])
            return undefined;
        const layer = { name: this.#last.input, shape: dims, dtype, range };
        return (0,final_layer/* layerChild */.U)(source, layer, this.#last.isTransposed ? 'rows' : 'columns', weights);
    }
}

;// CONCATENATED MODULE: ./lib/formats/onnx/scope.js

function spellScope(scope) {
    const labels = [];
    for (let at = scope; at !== undefined; at = at.parent)
        labels.unshift(at.label);
    return labels.join('/').slice(0, limits/* limits */.F.maxQuotedCharacters);
}

;// CONCATENATED MODULE: ./lib/formats/onnx/notes.js










/** Domains whose text attributes are modes and vocabularies; nothing opens what they say. */
const plainDomains = new Set(['', 'ai.onnx', 'ai.onnx.ml']);
/** Everything but printable ASCII. */
const unusual = /[^\x20-\x7e]/;
/** The shortest pickle that does anything is longer. */
const leastArtifactBytes = 8;
/** Inputs, and outputs, that are spelled; old models list every weight among the inputs. */
const maxEnds = 64;
const maxTextsOfOperator = 1_000;
/** What no name of a file is longer than: PATH_MAX of Linux. */
const maxTextCharacters = 4_096;
/** What a walk over a model has found so far, bounded. */
class OnnxNotes {
    #context;
    final = new FinalMatrix();
    #operators = new Map();
    #functions = new Map();
    #externals = [];
    #issues = [];
    #unusualNames = new Map();
    #unknownFields = [];
    #opsets = [];
    #documents = [];
    /** Those that do not begin as an artifact. */
    #unopened = [];
    #children = [];
    #anomalies = new Map();
    #ends = { input: [], output: [] };
    #documentBytes = 0;
    #nodeCount = 0;
    #tensorCount = 0;
    #currentTexts;
    constructor(context) {
        this.#context = context;
    }
    get context() {
        return this.#context;
    }
    /** The fields of a message until it breaks; what breaks it is one anomaly, and what was found stands. */
    *safely(message) {
        try {
            yield* message;
        }
        catch (error) {
            if (!(error instanceof errors/* FormatError */.IF))
                throw error;
            this.anomaly('damaged', error.at, error.message, error.code);
        }
    }
    anomaly(kind, at, detail, key) {
        if (!this.#anomalies.has(key))
            this.#anomalies.set(key, { kind, at, detail, key });
    }
    checkDepth(depth) {
        if (depth > limits/* limits */.F.maxProtobufDepth)
            throw new errors/* LimitError */.oC('maxProtobufDepth', limits/* limits */.F.maxProtobufDepth, 'graphs are nested too deep');
    }
    opset(domain, version) {
        if (this.#opsets.length < limits/* limits */.F.maxGraphFacts)
            this.#opsets.push({ domain, version });
        if (unusual.test(domain))
            this.name('domain', domain, { parent: undefined, label: 'model' }, { offset: 0, length: 0 });
    }
    defineFunction(domain, name) {
        if (this.#functions.size < limits/* limits */.F.maxGraphFacts)
            this.#functions.set(`${domain}\n${name}`, { domain, name });
    }
    /** @returns whether the texts of this node's attributes are kept */
    node({ domain, opType, node, scope, at }) {
        this.#nodeCount += 1;
        if (this.#nodeCount % 256 === 0)
            this.#context.budget.check();
        this.name('operator', opType, scope, at);
        this.name('domain', domain, scope, at);
        this.name('node', node, scope, at);
        const key = `${domain}\n${opType}`;
        const known = this.#operators.get(key);
        if (known !== undefined)
            known.count += 1;
        else if (this.#operators.size < limits/* limits */.F.maxGraphFacts)
            this.#operators.set(key, { domain, opType, count: 1, node, scope: spellScope(scope), at, texts: [] });
        else
            this.anomaly('limit', at, 'more different operators than are kept', 'operators');
        this.#currentTexts = plainDomains.has(domain) ? undefined : this.#operators.get(key)?.texts;
        return this.#currentTexts !== undefined;
    }
    endNode() {
        this.#currentTexts = undefined;
    }
    text(isKept, name, field) {
        this.blob(field, `attribute ${name}`);
        if (isKept)
            this.plainText(name, field.text(maxTextCharacters));
    }
    /** A text of the node that is being walked. */
    plainText(name, written) {
        const texts = this.#currentTexts;
        if (texts === undefined)
            return;
        const text = written.slice(0, maxTextCharacters);
        if (texts.some((other) => other.name === name && other.text === text))
            return;
        if (texts.length < maxTextsOfOperator)
            texts.push({ name, text });
        else {
            const at = { offset: 0, length: 0 };
            this.anomaly('limit', at, 'an operator has more different texts than are kept', 'operator-texts');
        }
    }
    name(of, name, scope, at) {
        if (!unusual.test(name) || this.#unusualNames.size >= limits/* limits */.F.maxGraphFacts)
            return;
        const key = `${of} ${name}`;
        if (!this.#unusualNames.has(key))
            this.#unusualNames.set(key, { of, name, scope: spellScope(scope), at });
    }
    tensor() {
        this.#tensorCount += 1;
        if (this.#tensorCount % 256 === 0)
            this.#context.budget.check();
    }
    external(data) {
        if (this.#externals.length < limits/* limits */.F.maxGraphFacts)
            this.#externals.push(data);
        else
            this.anomaly('limit', data.at, 'more external tensors than are kept', 'externals');
    }
    issue(issue) {
        if (this.#issues.length < limits/* limits */.F.maxGraphFacts)
            this.#issues.push(issue);
    }
    unknownField(field) {
        if (field.kind !== 'bytes')
            return;
        if (this.#unknownFields.length < limits/* limits */.F.maxGraphFacts)
            this.#unknownFields.push({ number: field.number, bytes: field.at.length, at: field.at });
        this.offer(field, `field ${String(field.number)}`);
    }
    /** Free text of the model's author. */
    document(key, field) {
        if (field.at.length === 0)
            return;
        const left = limits/* limits */.F.maxMetadataBytes - this.#documentBytes;
        if (field.at.length > left)
            this.anomaly('limit', field.at, 'it has more free text than is read', 'documents');
        const text = field.text(Math.max(0, left));
        this.#documentBytes += text.length + key.length;
        this.#documents.push({ key, value: text });
        if (isArtifactIn(field, headOf(field)))
            this.offer(field, `metadata ${key}`);
        else
            this.#unopened.push({ key, value: text });
    }
    /** What the model takes or gives. */
    end(side, spelled) {
        if (this.#ends[side].length < maxEnds)
            this.#ends[side].push(spelled.slice(0, limits/* limits */.F.maxNameCharacters));
    }
    /** Offers bytes that begin as an artifact of their own. */
    blob(field, member) {
        if (isArtifactIn(field, headOf(field)))
            this.offer(field, member);
    }
    /** Data of a tensor may be text in base64, too; free texts are decoded where they are judged. */
    isEmbedded(field) {
        const head = headOf(field);
        return isArtifactIn(field, head) || isEncodedIn(field, head);
    }
    offer(field, member) {
        const raw = field.raw();
        if (raw === undefined)
            return;
        if (this.#children.length >= limits/* limits */.F.maxEmbeddedBlobs) {
            this.anomaly('limit', field.at, 'more embedded blobs than are looked into', 'blobs');
            return;
        }
        if (isEncodedIn(field, field.bytes(artifact_start/* artifactStartBytes */.sr))) {
            this.#children.push({ member, open: () => decoded(raw, member) });
            return;
        }
        const range = raw.size === field.at.length ? { range: field.at } : {};
        this.#children.push({ member, ...range, open: () => raw });
    }
    finish() {
        const metadata = (0,metadata_child/* metadataChild */.C)('metadata', this.#documents);
        return {
            facts: {
                opsets: this.#opsets,
                operators: [...this.#operators.values()],
                functions: [...this.#functions.values()],
                externals: this.#externals,
                tensorIssues: this.#issues,
                unusualNames: [...this.#unusualNames.values()],
                unknownFields: this.#unknownFields,
                inputs: this.#ends.input,
                outputs: this.#ends.output,
                nodeCount: this.#nodeCount,
                tensorCount: this.#tensorCount,
            },
            children: [
                ...this.#children,
                ...(metadata === undefined ? [] : [metadata]),
                ...(0,embedded_texts/* encodedPickles */.gj)(this.#unopened),
            ],
            anomalies: [...this.#anomalies.values()],
        };
    }
}
function headOf(field) {
    const isLong = field.kind === 'bytes' && field.at.length >= leastArtifactBytes;
    return isLong ? field.bytes(artifact_start/* artifactStartBytes */.sr) : new Uint8Array(0);
}
function isArtifactIn(field, head) {
    const source = head.length > 0 ? field.raw() : undefined;
    return (0,artifact_start/* beginsAsArtifact */["do"])(head, source && (0,sieved/* sievedSource */.oi)(source));
}
/** Whether a text in base64 begins as an artifact: no numbers are all letters. */
function isEncodedIn(field, head) {
    const text = Buffer.from(head).toString('latin1');
    if (!/^[A-Za-z0-9+/_-]{24,}={0,2}$/.test(text))
        return false;
    const start = Buffer.from(text, 'base64');
    if ((0,artifact_start/* beginsWithMagic */._x)(start) || !(0,old_pickle/* mayBecomeOldPickle */.i3)(start))
        return (0,artifact_start/* beginsAsArtifact */["do"])(start);
    return (0,artifact_start/* beginsAsArtifact */["do"])(start, (0,sieved/* wholeOf */.l2)(Buffer.from(field.text(limits/* limits */.F.maxReadBytes), 'base64')));
}
function decoded(raw, member) {
    const text = Buffer.from(raw.read(0, Math.min(raw.size, limits/* limits */.F.maxReadBytes))).toString('latin1');
    return new memory_source/* MemorySource */.Z(Buffer.from(text, 'base64'), member);
}

// EXTERNAL MODULE: ./lib/formats/onnx/fields.js
var fields = __webpack_require__(3157);
;// CONCATENATED MODULE: ./lib/formats/onnx/spell-value.js

const maxNameBytes = 512;
const maxDimensions = 16;
function spellValue(valueField, notes) {
    let name = '';
    let type = '';
    for (const field of notes.safely(valueField.message())) {
        if (field.kind !== 'bytes')
            continue;
        if (field.number === fields/* valueInfo */.ul.name)
            name = field.text(maxNameBytes);
        if (field.number === fields/* valueInfo */.ul.type)
            type = spellType(field, notes);
    }
    return type === '' ? name : `${name}: ${type}`;
}
/** Empty for what is no tensor. */
function spellType(typeField, notes) {
    for (const field of notes.safely(typeField.message()))
        if (field.number === fields/* typeInfo */.L7.tensor && field.kind === 'bytes')
            return spellTensor(field, notes);
    return '';
}
function spellTensor(tensorField, notes) {
    let element = '';
    let shape = '';
    for (const field of notes.safely(tensorField.message())) {
        if (field.number === fields/* tensorType */.ao.elementType && field.kind === 'number')
            element = fields/* elementTypes */.Wk[field.value] ?? `type ${String(field.value)}`;
        if (field.number === fields/* tensorType */.ao.shape && field.kind === 'bytes')
            shape = spellShape(field, notes);
    }
    return `${element}${shape}`;
}
function spellShape(shapeField, notes) {
    const dimensions = [];
    for (const field of notes.safely(shapeField.message())) {
        if (field.number !== fields/* tensorShape */.Ze.dimension || field.kind !== 'bytes')
            continue;
        if (dimensions.length >= maxDimensions)
            return `[${dimensions.join(', ')}, \u2026]`;
        dimensions.push(spellDimension(field, notes));
    }
    return `[${dimensions.join(', ')}]`;
}
function spellDimension(dimensionField, notes) {
    for (const field of notes.safely(dimensionField.message())) {
        if (field.number === fields/* dimension */.rK.value && field.kind === 'number')
            return String(field.value);
        if (field.number === fields/* dimension */.rK.parameter && field.kind === 'bytes')
            return field.text(maxNameBytes);
    }
    return '?';
}

;// CONCATENATED MODULE: ./lib/formats/onnx/tensor.js



/** Fields that hold elements in a form of their own. */
const typedFields = new Set([
    fields/* tensor */.OE.floatData,
    fields/* tensor */.OE.int32Data,
    fields/* tensor */.OE.stringData,
    fields/* tensor */.OE.int64Data,
    fields/* tensor */.OE.doubleData,
    fields/* tensor */.OE.uint64Data,
]);
const nameBytes = 4096;
/** What no name of a file is longer than: PATH_MAX of Linux. */
const maxPathBytes = 4_096;
const maxDims = 4096;
/** Tensors without any elements that ask for more than this make a reader reserve memory for nothing. */
const maxUnbackedBytes = 2 ** 28;
/** Reads what a TensorProto declares; its elements are only measured. */
class TensorReader {
    #notes;
    constructor(notes) {
        this.#notes = notes;
    }
    /** @param owner what to call a tensor without a name */
    read(tensorField, scope, owner) {
        this.#notes.tensor();
        const found = {
            name: '',
            dims: [],
            dataType: 0,
            location: 0,
            rawBytes: undefined,
            elements: undefined,
            typed: new Set(),
            entries: [],
        };
        const blobs = [];
        for (const field of this.#notes.safely(tensorField.message())) {
            this.#field(field, found);
            const isData = field.number === fields/* tensor */.OE.rawData || field.number === fields/* tensor */.OE.stringData;
            if (isData && this.#notes.isEmbedded(field) && blobs.length < limits/* limits */.F.maxEmbeddedBlobs)
                blobs.push(field);
        }
        this.#offer(blobs, found.name === '' ? owner : found.name);
        if (found.elements !== undefined && scope.parent === undefined)
            this.#notes.final.tensor(found.name, found.dims, found.dataType, found.elements);
        if (found.name === '')
            found.name = owner;
        else
            this.#notes.name('tensor', found.name, scope, tensorField.at);
        this.#judgeable(found, tensorField, scope);
    }
    #field(field, found) {
        const { /* tensor */ "OE": tensor } = fields;
        if (field.number === tensor.dims)
            this.#dims(field, found);
        else if (typedFields.has(field.number))
            this.#typed(field, found);
        else if (field.kind === 'number') {
            if (field.number === tensor.dataType)
                found.dataType = field.value;
            if (field.number === tensor.dataLocation)
                found.location = field.value;
        }
        else if (field.number === tensor.name)
            found.name = tensor_short(field);
        else if (field.number === tensor.rawData) {
            found.rawBytes = field.size;
            if (field.raw()?.size === field.at.length)
                found.elements = field.at;
        }
        else if (field.number === tensor.externalData)
            found.entries.push(this.#entry(field));
    }
    #offer(blobs, name) {
        for (const blob of blobs)
            this.#notes.offer(blob, `tensor ${name}`);
    }
    #dims(field, found) {
        for (const value of field.numbers()) {
            if (found.dims.length >= maxDims)
                return;
            found.dims.push(value);
        }
    }
    #typed(field, found) {
        if (field.at.length > 0 || field.kind === 'bytes')
            found.typed.add(field.number);
        const isPacked = field.number === fields/* tensor */.OE.floatData && field.kind === 'bytes';
        if (isPacked && field.raw()?.size === field.at.length)
            found.elements ??= field.at;
    }
    #entry(field) {
        let key = '';
        let value = '';
        for (const part of this.#notes.safely(field.message())) {
            if (part.kind !== 'bytes')
                continue;
            if (part.number === fields/* entry */.f_.key)
                key = tensor_short(part);
            // A path may take many steps that lead nowhere before the one that counts.
            if (part.number === fields/* entry */.f_.value)
                value = part.text(maxPathBytes);
        }
        return [key, value];
    }
    #judgeable(found, field, scope) {
        const expectedBytes = bytesOf(found);
        const isExternal = found.location === fields/* dataLocationExternal */.dc;
        if (found.entries.length > 0 || isExternal)
            this.#external(found, expectedBytes, field, scope);
        const report = (kind, detail) => {
            this.#notes.issue(issueOf(kind, detail, found, field, scope));
        };
        if (found.dims.some((dim) => dim < 0))
            report('dims', 'a dimension is negative');
        else if (expectedBytes === Infinity)
            report('dims', 'the dimensions multiply to more than any memory holds');
        const places = [found.rawBytes !== undefined, found.typed.size > 0, isExternal].filter(Boolean).length;
        if (places > 1 || found.typed.size > 1)
            report('dual', describePlaces(found, isExternal));
        else if (!isExternal && found.rawBytes !== undefined && isOther(found.rawBytes, expectedBytes))
            report('size', sizes(found.rawBytes, expectedBytes));
        else if (places === 0 && expectedBytes !== undefined && expectedBytes > maxUnbackedBytes)
            report('size', sizes(0, expectedBytes));
    }
    #external(found, expectedBytes, field, scope) {
        const last = (key) => found.entries.findLast(([name]) => name === key)?.[1];
        const location = last('location') ?? '';
        const data = {
            tensor: found.name,
            scope: spellScope(scope),
            at: field.at,
            entries: found.entries,
            location,
            offset: last('offset'),
            length: last('length'),
            expectedBytes,
            fileBytes: location === '' ? undefined : this.#notes.context.sibling(location)?.size,
        };
        this.#notes.external(data);
    }
}
function tensor_short(field) {
    return field.text(nameBytes).slice(0, limits/* limits */.F.maxNameCharacters);
}
/** Bytes that dims and type ask for; Infinity beyond exact numbers; undefined for strings and unknown types. */
function bytesOf({ dims, dataType }) {
    const bits = fields/* elementBits */.Zj[dataType];
    if (bits === undefined || dims.some((dim) => dim < 0))
        return undefined;
    const bytes = Math.ceil((dims.reduce((product, dim) => product * dim, 1) * bits) / 8);
    return Number.isSafeInteger(bytes) ? bytes : Infinity;
}
function isOther(bytes, expected) {
    return expected !== undefined && expected !== Infinity && bytes !== expected;
}
function sizes(bytes, expected) {
    return `it holds ${String(bytes)} bytes where its dimensions ask for ${String(expected)}`;
}
function describePlaces(found, isExternal) {
    const places = [
        ...(found.rawBytes === undefined ? [] : ['raw bytes']),
        ...(found.typed.size === 0 ? [] : [found.typed.size > 1 ? 'several typed fields' : 'a typed field']),
        ...(isExternal ? ['an external file'] : []),
    ];
    return `its elements stand in ${places.join(' and in ')}`;
}
function issueOf(kind, detail, { name, dims, dataType }, field, scope) {
    const kept = dims.slice(0, 16);
    return { kind, tensor: name, scope: spellScope(scope), at: field.at, dims: kept, dataType, detail };
}

;// CONCATENATED MODULE: ./lib/formats/onnx/parse-model.js




const knownModelFields = new Set(Object.values(fields/* model */.ge));
const parse_model_nameBytes = 4096;
const mainGraph = 'graph';
/** An attribute that is a flag is a name and a number. */
const maxFlagBytes = 64;
/** Walks every message of a model in which a node or a tensor can stand. */
class ModelWalk {
    #notes;
    #tensors;
    #irVersion;
    #producer = '';
    constructor(notes) {
        this.#notes = notes;
        this.#tensors = new TensorReader(notes);
    }
    walk(message) {
        for (const field of this.#notes.safely(message))
            this.#modelField(field);
        return { irVersion: this.#irVersion, producer: this.#producer.trim() };
    }
    #modelField(field) {
        const { /* model */ "ge": model } = fields;
        if (!knownModelFields.has(field.number))
            this.#notes.unknownField(field);
        else if (field.number === model.irVersion && field.kind === 'number')
            this.#irVersion = field.value;
        else if (field.kind === 'number')
            return;
        else if (field.number === model.producerName)
            this.#producer = `${parse_model_short(field)} ${this.#producer}`;
        else if (field.number === model.producerVersion)
            this.#producer = `${this.#producer} ${parse_model_short(field)}`;
        else if (field.number === model.docString)
            this.#notes.document('doc_string', field);
        else if (field.number === model.graph)
            this.graph(field, { parent: undefined, label: mainGraph }, 0);
        else if (field.number === model.opsetImport)
            this.#opset(field.message());
        else if (field.number === model.metadataProps)
            this.#metadata(field.message());
        else if (field.number === model.trainingInfo)
            this.#training(field.message());
        else if (field.number === model.functions)
            this.#function(field.message());
    }
    #opset(message) {
        let domain = '';
        let version = 0;
        for (const field of this.#notes.safely(message)) {
            if (field.number === fields/* opset */.u3.domain && field.kind === 'bytes')
                domain = parse_model_short(field);
            if (field.number === fields/* opset */.u3.version && field.kind === 'number')
                version = field.value;
        }
        this.#notes.opset(domain, version);
    }
    #metadata(message) {
        let key = '';
        let value;
        for (const field of this.#notes.safely(message)) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === fields/* entry */.f_.key)
                key = parse_model_short(field);
            if (field.number === fields/* entry */.f_.value)
                value = field;
        }
        if (value !== undefined)
            this.#notes.document(key, value);
    }
    #training(message) {
        for (const field of this.#notes.safely(message)) {
            const isGraph = field.number === fields/* training */.lh.initialization || field.number === fields/* training */.lh.algorithm;
            if (isGraph && field.kind === 'bytes')
                this.graph(field, { parent: undefined, label: 'training graph' }, 0);
        }
    }
    #function(message) {
        const { /* localFunction */ "Az": localFunction } = fields;
        let name = '';
        let domain = '';
        const bodies = [];
        for (const field of this.#notes.safely(message)) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === localFunction.name)
                name = parse_model_short(field);
            else if (field.number === localFunction.domain)
                domain = parse_model_short(field);
            else if (field.number === localFunction.docString)
                this.#notes.document('doc_string', field);
            else if (field.number === localFunction.metadataProps)
                this.#metadata(field.message());
            else if (field.number === localFunction.node || field.number === localFunction.attributeProto)
                bodies.push(field);
        }
        this.#notes.defineFunction(domain, name);
        const scope = { parent: undefined, label: `function ${name}` };
        for (const body of bodies) {
            if (body.number === localFunction.node)
                this.#node(body, scope, 0);
            else
                this.#attribute(body, scope, `function ${name}`, false, 0);
        }
    }
    /** @param depth graphs around this one */
    graph(graphField, scope, depth) {
        this.#notes.checkDepth(depth);
        const { /* graph */ "JB": graph } = fields;
        for (const field of this.#notes.safely(graphField.message())) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === graph.node)
                this.#node(field, scope, depth);
            else if (field.number === graph.initializer)
                this.#tensors.read(field, scope, '');
            else if (field.number === graph.sparseInitializer)
                this.#sparse(field, scope);
            else if (field.number === graph.name)
                this.#notes.name('graph', parse_model_short(field), scope, field.at);
            else if (field.number === graph.docString)
                this.#notes.document('doc_string', field);
            else if (field.number === graph.metadataProps)
                this.#metadata(field.message());
            else if (field.number === graph.input || field.number === graph.output) {
                this.#value(field, scope);
                const side = field.number === graph.input ? 'input' : 'output';
                if (depth === 0 && scope.label === mainGraph)
                    this.#notes.end(side, spellValue(field, this.#notes));
            }
        }
    }
    #value(valueField, scope) {
        for (const field of this.#notes.safely(valueField.message()))
            if (field.number === fields/* valueInfo */.ul.name && field.kind === 'bytes')
                this.#notes.name('tensor', parse_model_short(field), scope, field.at);
    }
    #sparse(sparseField, scope) {
        for (const field of this.#notes.safely(sparseField.message())) {
            const isTensor = field.number === fields/* sparse */.lM.values || field.number === fields/* sparse */.lM.indices;
            if (isTensor && field.kind === 'bytes')
                this.#tensors.read(field, scope, 'sparse tensor');
        }
    }
    #node(nodeField, scope, depth) {
        const { /* node */ "rH": node } = fields;
        const found = { name: '', output: '', opType: '', domain: '' };
        const attributes = [];
        const inputs = [];
        for (const field of this.#notes.safely(nodeField.message())) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === node.opType)
                found.opType = parse_model_short(field);
            else if (field.number === node.input)
                keepFirst(inputs, field);
            else if (field.number === node.domain)
                found.domain = parse_model_short(field);
            else if (field.number === node.name)
                found.name = parse_model_short(field);
            else if (field.number === node.output)
                found.output ||= parse_model_short(field);
            else if (field.number === node.docString)
                this.#notes.document('doc_string', field);
            else if (field.number === node.attribute)
                attributes.push(field);
            else if (field.number === node.metadataProps)
                this.#nodeMetadata(field.message());
        }
        const name = found.name === '' ? found.output : found.name;
        const keepsTexts = this.#notes.node({ ...found, node: name, scope, at: nodeField.at });
        for (const each of attributes)
            this.#attribute(each, scope, name, keepsTexts, depth);
        this.#notes.endNode();
        if (depth === 0 && scope.label === mainGraph)
            this.#mayBeFinal(found.opType, inputs, attributes);
    }
    #mayBeFinal(opType, inputs, attributes) {
        const multiplies = opType === 'Gemm' || opType === 'MatMul';
        const isTransposed = opType === 'Gemm' && attributes.some((each) => this.#transposes(each));
        this.#notes.final.node(opType, multiplies ? inputs.map(parse_model_short) : [], isTransposed);
    }
    /** Gemm's `transB = 1`: rows of its second input are classes. */
    #transposes(attributeField) {
        const { /* attribute */ "lt": attribute } = fields;
        if (attributeField.at.length > maxFlagBytes)
            return false;
        let name = '';
        let value = 0;
        for (const field of this.#notes.safely(attributeField.message())) {
            if (field.number === attribute.name && field.kind === 'bytes')
                name = parse_model_short(field);
            if (field.number === attribute.i && field.kind === 'number')
                value = field.value;
        }
        return name === 'transB' && value !== 0;
    }
    /** Exporters put stack traces and class hierarchies here, a page for each node: walked for damage, not kept. */
    #nodeMetadata(message) {
        for (const field of this.#notes.safely(message))
            if (field.kind === 'number')
                return;
    }
    #attribute(attributeField, scope, owner, keepsTexts, depth) {
        const { /* attribute */ "lt": attribute } = fields;
        let name = '';
        const values = [];
        for (const field of this.#notes.safely(attributeField.message())) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === attribute.name)
                name = parse_model_short(field);
            else
                values.push(field);
        }
        const inner = { parent: scope, label: `${owner}.${name}` };
        for (const value of values) {
            if (value.number === attribute.t || value.number === attribute.tensors)
                this.#tensors.read(value, inner, name);
            else if (value.number === attribute.g || value.number === attribute.graphs)
                this.graph(value, inner, depth + 1);
            else if (value.number === attribute.sparseTensor || value.number === attribute.sparseTensors)
                this.#sparse(value, inner);
            else if (value.number === attribute.s || value.number === attribute.strings)
                this.#notes.text(keepsTexts, name, value);
        }
    }
}
/** Gemm has three inputs; of others none is looked at. */
function keepFirst(inputs, input) {
    if (inputs.length < 3)
        inputs.push(input);
}
function parse_model_short(field) {
    return field.text(parse_model_nameBytes).slice(0, limits/* limits */.F.maxNameCharacters);
}

// EXTERNAL MODULE: ./lib/codecs/flatbuffers/flat-table.js
var flat_table = __webpack_require__(4238);
;// CONCATENATED MODULE: ./lib/formats/onnx/flat-text.js


const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** A text or blob of a flatbuffer, seen as the field that it is in onnx.proto. */
class FlatText {
    number = 0;
    kind = 'bytes';
    value = 0;
    at;
    #source;
    constructor(source, at) {
        this.#source = source;
        this.at = at;
    }
    get size() {
        return this.at.length;
    }
    text(maxBytes = limits/* limits */.F.maxTextBytes) {
        return lenientUtf8.decode(this.bytes(maxBytes));
    }
    bytes(maxBytes) {
        return this.#source.read(this.at.offset, Math.min(this.at.length, maxBytes));
    }
    numbers() {
        return [];
    }
    message() {
        throw new errors/* FormatError */.IF('no-message', this.at, 'a text of a flatbuffer holds no message');
    }
    raw() {
        return this.#source.slice(this.at.offset, this.at.length);
    }
}

;// CONCATENATED MODULE: ./lib/formats/onnx/parse-ort.js
/**
 * onnxruntime's own format, a flatbuffer with the identifier ORTM:
 * https://github.com/microsoft/onnxruntime/blob/main/onnxruntime/core/flatbuffers/schema/ort.fbs
 */






const session = { model: 1 };
const model = {
    irVersion: 0,
    opsets: 1,
    producerName: 2,
    producerVersion: 3,
    docString: 6,
    graph: 7,
    metadata: 9,
};
const opset = { domain: 0, version: 1 };
const entry = { key: 0, value: 1 };
const graph = { initializers: 0, nodes: 2, sparseInitializers: 7 };
const node = { name: 0, docString: 1, domain: 2, opType: 5, outputs: 9, attributes: 10 };
const attribute = { name: 0, s: 5, t: 6, g: 7, strings: 10, tensors: 11, graphs: 12 };
const tensor = { name: 0, dims: 2, dataType: 3, rawData: 4, stringData: 5 };
const sparse = { values: 0, indices: 1 };
/**
 * @throws FormatError `bad-flatbuffer` where not even the root can be read
 * @throws LimitError of the budget, maxFlatbufferVisits, maxProtobufDepth
 */
function parseOrt(source, context) {
    const root = new flat_table/* FlatBuffer */.wj(source, context.budget).root();
    const notes = new OnnxNotes(context);
    const head = new OrtWalk(source, notes).walk(root);
    const { facts, children, anomalies } = notes.finish();
    const covered = [{ offset: 0, length: source.size }];
    return { facts: { encoding: 'ort', ...head, ...facts }, children, anomalies, covered };
}
class OrtWalk {
    #source;
    #notes;
    constructor(source, notes) {
        this.#source = source;
        this.#notes = notes;
    }
    walk(root) {
        const table = this.#guard(() => root.table(session.model));
        if (table === undefined)
            return { irVersion: undefined, producer: '' };
        for (const each of this.#tables(table, model.opsets))
            this.#notes.opset(each.text(opset.domain) ?? '', each.i64(opset.version) ?? 0);
        for (const each of this.#tables(table, model.metadata)) {
            const value = this.#text(each, entry.value);
            if (value !== undefined)
                this.#notes.document(each.text(entry.key) ?? '', value);
        }
        const description = this.#text(table, model.docString);
        if (description !== undefined)
            this.#notes.document('doc_string', description);
        const main = this.#guard(() => table.table(model.graph));
        if (main !== undefined)
            this.#graph(main, { parent: undefined, label: 'graph' }, 0);
        const producer = this.#guard(() => `${table.text(model.producerName) ?? ''} ${table.text(model.producerVersion) ?? ''}`);
        return { irVersion: this.#guard(() => table.i64(model.irVersion)), producer: (producer ?? '').trim() };
    }
    #graph(table, scope, depth) {
        this.#notes.checkDepth(depth);
        for (const each of this.#tables(table, graph.initializers))
            this.#tensor(each, scope, '');
        for (const each of this.#tables(table, graph.sparseInitializers)) {
            for (const part of [sparse.values, sparse.indices]) {
                const inner = this.#guard(() => each.table(part));
                if (inner !== undefined)
                    this.#tensor(inner, scope, 'sparse tensor');
            }
        }
        for (const each of this.#tables(table, graph.nodes))
            this.#guard(() => {
                this.#node(each, scope, depth);
            });
    }
    #node(table, scope, depth) {
        const outputs = table.vector(node.outputs, 4);
        const named = table.text(node.name) ?? '';
        const name = named === '' && (outputs?.count ?? 0) > 0 ? (outputs?.textAt(0) ?? '') : named;
        const domain = table.text(node.domain) ?? '';
        const opType = table.text(node.opType) ?? '';
        const keeps = this.#notes.node({ domain, opType, node: name, scope, at: table.at });
        for (const each of this.#tables(table, node.attributes))
            this.#attribute(each, scope, name, keeps, depth);
        this.#notes.endNode();
    }
    #attribute(table, scope, owner, keeps, depth) {
        const name = table.text(attribute.name) ?? '';
        const inner = { parent: scope, label: `${owner}.${name}` };
        const text = this.#text(table, attribute.s);
        if (text !== undefined)
            this.#notes.text(keeps, name, text);
        for (const each of this.#strings(table, attribute.strings))
            this.#notes.text(keeps, name, each);
        const [one, body] = [table.table(attribute.t), table.table(attribute.g)];
        if (one !== undefined)
            this.#tensor(one, inner, name);
        if (body !== undefined)
            this.#graph(body, inner, depth + 1);
        for (const each of this.#tables(table, attribute.tensors))
            this.#tensor(each, inner, name);
        for (const each of this.#tables(table, attribute.graphs))
            this.#graph(each, inner, depth + 1);
    }
    #tensor(table, scope, owner) {
        this.#notes.tensor();
        const name = table.text(tensor.name) ?? owner;
        this.#notes.name('tensor', name, scope, table.at);
        const raw = this.#text(table, tensor.rawData);
        if (raw !== undefined)
            this.#notes.blob(raw, `tensor ${name}`);
        for (const each of this.#strings(table, tensor.stringData))
            this.#notes.blob(each, `tensor ${name}`);
        const dims = table.vector(tensor.dims, 8);
        const shape = Array.from({ length: Math.min(dims?.count ?? 0, 64) }, (_, axis) => dims?.i64(axis) ?? 0);
        const dataType = table.i32(tensor.dataType) ?? 0;
        const bits = fields/* elementBits */.Zj[dataType];
        const detail = bits === undefined || raw === undefined ? undefined : disagreement(shape, bits, raw.at.length);
        if (detail === undefined)
            return;
        this.#notes.issue({
            kind: 'size',
            tensor: name,
            scope: spellScope(scope),
            at: table.at,
            dims: shape,
            dataType,
            detail,
        });
    }
    #text(table, field) {
        return this.#guard(() => {
            const vector = table.vector(field, 1);
            return vector && new FlatText(this.#source, vector.at);
        });
    }
    *#strings(table, field) {
        const vector = table.vector(field, 4);
        for (let index = 0; index < (vector?.count ?? 0); index += 1)
            if (vector !== undefined)
                yield new FlatText(this.#source, vector.textRangeAt(index));
    }
    *#tables(table, field) {
        try {
            yield* table.tables(field);
        }
        catch (error) {
            this.#damaged(error);
        }
    }
    #guard(read) {
        try {
            return read();
        }
        catch (error) {
            this.#damaged(error);
            return undefined;
        }
    }
    #damaged(error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        this.#notes.anomaly('damaged', error.at, error.message, error.code);
    }
}
function disagreement(shape, bits, bytes) {
    const expected = Math.ceil((shape.reduce((product, dim) => product * dim, 1) * bits) / 8);
    if (expected === bytes)
        return undefined;
    return `it holds ${String(bytes)} bytes where its dimensions ask for ${String(expected)}`;
}

// EXTERNAL MODULE: ./lib/bytes/read-whole.js
var read_whole = __webpack_require__(8741);
// EXTERNAL MODULE: ./lib/codecs/text/cut-off.js
var cut_off = __webpack_require__(911);
// EXTERNAL MODULE: ./lib/codecs/protobuf/text-message.js
var text_message = __webpack_require__(2274);
// EXTERNAL MODULE: ./lib/codecs/text/quoted-end.js
var quoted_end = __webpack_require__(8575);
;// CONCATENATED MODULE: ./lib/formats/onnx/syntax.js
/** The textual syntax of ONNX: https://github.com/onnx/onnx/blob/main/docs/Syntax.md */

/** Comments, names, operators, brackets, and the quote that begins a text. */
const token = /"|#[^\n]*|[A-Za-z_][\w.]*|[^\s\w"#]/g;
/** What no name of a file is longer than: PATH_MAX of Linux. */
const syntax_maxTextCharacters = 4_096;
const scope = { parent: undefined, label: 'graph' };
/**
 * Reads what a model of this syntax runs and where its tensors lie: `y = domain.Operator <attributes> (x)` and
 * `type name = ["location": "\u2026"]`. Expressions of types and shapes are passed over.
 */
function readSyntax(text, notes) {
    const tokens = new Tokens(text, notes);
    for (let found = tokens.next(); found !== undefined; found = tokens.next()) {
        if (found.text === '=')
            readValue(tokens, notes);
        else if (found.text === 'opset_import')
            readOpsets(tokens, notes);
    }
    const version = /\bir_version\s*:\s*(\d+)/.exec(text)?.[1];
    const producer = /\bproducer_name\s*:\s*"([^"\n]*)"/.exec(text)?.[1] ?? '';
    return { irVersion: version === undefined ? undefined : Number(version), producer };
}
class Tokens {
    #text;
    #token = new RegExp(token);
    #isOver = false;
    #notes;
    #last = { text: '', at: 0 };
    #before = this.#last;
    #count = 0;
    constructor(text, notes) {
        this.#text = text;
        this.#notes = notes;
    }
    /** The token before the last one. */
    get before() {
        return this.#before;
    }
    /** A text that does not end goes on to the end. */
    next() {
        while (!this.#isOver) {
            const found = this.#token.exec(this.#text);
            // What has failed would begin anew.
            this.#isOver = found === null;
            if (found === null)
                break;
            this.#count += 1;
            if (this.#count % 4096 === 0)
                this.#notes.context.budget.check();
            if (found[0].startsWith('#'))
                continue;
            const at = found.index;
            if (found[0] === '"')
                this.#token.lastIndex = (0,quoted_end/* quotedEnd */.c)(this.#text, at, { isOneLine: false }) ?? this.#text.length;
            this.#before = this.#last;
            this.#last = { text: this.#text.slice(at, this.#token.lastIndex), at };
            return this.#last;
        }
        return undefined;
    }
}
/** What stands behind `name =`: an external tensor, or the operator that computes it. */
function readValue(tokens, notes) {
    const name = tokens.before.text;
    const found = tokens.next();
    if (found === undefined)
        return;
    if (found.text === '[')
        readExternal(tokens, notes, name, found.at);
    else if (/^[A-Za-z_]/.test(found.text))
        readNode(tokens, notes, name, found);
}
function readNode(tokens, notes, output, operator) {
    const dot = operator.text.lastIndexOf('.');
    const domain = dot < 0 ? '' : operator.text.slice(0, dot);
    const at = { offset: operator.at, length: operator.text.length };
    notes.node({ domain, opType: operator.text.slice(dot + 1), node: output, scope, at });
    const open = tokens.next();
    if (open?.text === '<')
        readAttributes(tokens, notes);
    notes.endNode();
}
/** `<name: type = "text", \u2026>`; a body in braces holds statements of its own. */
function readAttributes(tokens, notes) {
    let name = '';
    for (let found = tokens.next(); found !== undefined && found.text !== '>'; found = tokens.next()) {
        if (found.text === '=' || found.text === ':')
            name = tokens.before.text;
        if (found.text === '{')
            return;
        if (found.text.startsWith('"'))
            notes.plainText(name, unquote(found.text));
    }
}
function readExternal(tokens, notes, tensor, at) {
    const entries = [];
    const texts = [];
    for (let found = tokens.next(); found !== undefined && found.text !== ']'; found = tokens.next()) {
        if (found.text.startsWith('"'))
            texts.push(unquote(found.text));
        if (texts.length === 2)
            entries.push([texts[0] ?? '', texts[1] ?? '']);
        if (texts.length === 2)
            texts.length = 0;
    }
    if (entries.length === 0)
        return;
    const last = (key) => entries.findLast(([name]) => name === key)?.[1];
    const location = last('location') ?? '';
    notes.external({
        tensor,
        scope: 'graph',
        at: { offset: at, length: 1 },
        entries,
        location,
        offset: last('offset'),
        length: last('length'),
        expectedBytes: undefined,
        fileBytes: location === '' ? undefined : notes.context.sibling(location)?.size,
    });
}
function readOpsets(tokens, notes) {
    for (let found = tokens.next(); found !== undefined && found.text !== ']'; found = tokens.next())
        if (found.text.startsWith('"'))
            notes.opset(unquote(found.text), 0);
}
function unquote(text) {
    return Buffer.from(text.slice(1, -1), 'latin1')
        .toString('utf8')
        .replace(/\\([^])/g, '$1')
        .slice(0, syntax_maxTextCharacters);
}

;// CONCATENATED MODULE: ./lib/formats/onnx/text-schema.js

/** Names of the fields in onnx.proto. */
const text_schema_entry = () => ({
    key: { number: fields/* entry */.f_.key },
    value: { number: fields/* entry */.f_.value },
});
const text_schema_tensor = () => ({
    dims: { number: fields/* tensor */.OE.dims },
    data_type: { number: fields/* tensor */.OE.dataType },
    float_data: { number: fields/* tensor */.OE.floatData },
    int32_data: { number: fields/* tensor */.OE.int32Data },
    string_data: { number: fields/* tensor */.OE.stringData },
    int64_data: { number: fields/* tensor */.OE.int64Data },
    name: { number: fields/* tensor */.OE.name },
    raw_data: { number: fields/* tensor */.OE.rawData },
    double_data: { number: fields/* tensor */.OE.doubleData },
    uint64_data: { number: fields/* tensor */.OE.uint64Data },
    external_data: { number: fields/* tensor */.OE.externalData, message: text_schema_entry },
    data_location: {
        number: fields/* tensor */.OE.dataLocation,
        values: { DEFAULT: 0, EXTERNAL: fields/* dataLocationExternal */.dc },
    },
});
const text_schema_sparse = () => ({
    values: { number: fields/* sparse */.lM.values, message: text_schema_tensor },
    indices: { number: fields/* sparse */.lM.indices, message: text_schema_tensor },
});
const text_schema_attribute = () => ({
    name: { number: fields/* attribute */.lt.name },
    s: { number: fields/* attribute */.lt.s },
    t: { number: fields/* attribute */.lt.t, message: text_schema_tensor },
    g: { number: fields/* attribute */.lt.g, message: text_schema_graph },
    strings: { number: fields/* attribute */.lt.strings },
    tensors: { number: fields/* attribute */.lt.tensors, message: text_schema_tensor },
    graphs: { number: fields/* attribute */.lt.graphs, message: text_schema_graph },
    sparse_tensor: { number: fields/* attribute */.lt.sparseTensor, message: text_schema_sparse },
    sparse_tensors: { number: fields/* attribute */.lt.sparseTensors, message: text_schema_sparse },
});
const text_schema_node = () => ({
    output: { number: fields/* node */.rH.output },
    name: { number: fields/* node */.rH.name },
    op_type: { number: fields/* node */.rH.opType },
    attribute: { number: fields/* node */.rH.attribute, message: text_schema_attribute },
    doc_string: { number: fields/* node */.rH.docString },
    domain: { number: fields/* node */.rH.domain },
});
const valueInfo = () => ({ name: { number: fields/* valueInfo */.ul.name } });
const text_schema_graph = () => ({
    node: { number: fields/* graph */.JB.node, message: text_schema_node },
    name: { number: fields/* graph */.JB.name },
    initializer: { number: fields/* graph */.JB.initializer, message: text_schema_tensor },
    doc_string: { number: fields/* graph */.JB.docString },
    input: { number: fields/* graph */.JB.input, message: valueInfo },
    output: { number: fields/* graph */.JB.output, message: valueInfo },
    sparse_initializer: { number: fields/* graph */.JB.sparseInitializer, message: text_schema_sparse },
});
const text_schema_opset = () => ({
    domain: { number: fields/* opset */.u3.domain },
    version: { number: fields/* opset */.u3.version },
});
const training = () => ({
    initialization: { number: fields/* training */.lh.initialization, message: text_schema_graph },
    algorithm: { number: fields/* training */.lh.algorithm, message: text_schema_graph },
});
const localFunction = () => ({
    name: { number: fields/* localFunction */.Az.name },
    node: { number: fields/* localFunction */.Az.node, message: text_schema_node },
    domain: { number: fields/* localFunction */.Az.domain },
    attribute_proto: { number: fields/* localFunction */.Az.attributeProto, message: text_schema_attribute },
});
const modelSchema = {
    ir_version: { number: fields/* model */.ge.irVersion },
    producer_name: { number: fields/* model */.ge.producerName },
    producer_version: { number: fields/* model */.ge.producerVersion },
    domain: { number: fields/* model */.ge.domain },
    model_version: { number: fields/* model */.ge.modelVersion },
    doc_string: { number: fields/* model */.ge.docString },
    graph: { number: fields/* model */.ge.graph, message: text_schema_graph },
    opset_import: { number: fields/* model */.ge.opsetImport, message: text_schema_opset },
    metadata_props: { number: fields/* model */.ge.metadataProps, message: text_schema_entry },
    training_info: { number: fields/* model */.ge.trainingInfo, message: training },
    functions: { number: fields/* model */.ge.functions, message: localFunction },
};

;// CONCATENATED MODULE: ./lib/formats/onnx/parse-text.js







/**
 * Walks a model in protobuf's text format, or in the syntax of onnx.parser.
 * @throws LimitError maxTextBytes, and those of the budget
 */
function parseOnnxText(source, context, encoding) {
    const text = (0,read_whole/* readLatin1 */.E)(source);
    const notes = new OnnxNotes(context);
    const head = encoding === 'syntax'
        ? readSyntax(text, notes)
        : new ModelWalk(notes).walk((0,text_message/* textMessage */.x)(text, modelSchema, context.budget));
    if (encoding === 'syntax')
        for (const { kind, at, detail, key } of (0,cut_off/* cutOff */.q)(text, '#', context.budget))
            notes.anomaly(kind, at, detail, key);
    const { facts, children, anomalies } = notes.finish();
    const covered = [{ offset: 0, length: source.size }];
    return { facts: { encoding, ...head, ...facts }, children, anomalies, covered };
}

;// CONCATENATED MODULE: ./lib/formats/onnx/parse.js








/**
 * Walks a model however it is written.
 * @throws FormatError, LimitError where nothing can be made of it
 */
function parseOnnx(source, context) {
    const encoding = (0,identify/* encodingOf */.P)(source.read(0, Math.min(source.size, limits/* limits */.F.maxHeadBytes)));
    if (encoding === 'ort')
        return parseOrt(source, context);
    return encoding === 'binary' ? parseBinary(source, context) : parseOnnxText(source, context, encoding);
}
/**
 * Walks a serialised ModelProto. Bytes of tensors are skipped; files that hold external tensors are only looked up.
 * @throws LimitError of the budget, maxProtobufDepth, maxProtobufFields
 */
function parseBinary(source, context) {
    const notes = new OnnxNotes(context);
    const reader = new wire_reader/* WireReader */.Z(source, context.budget);
    const model = new ModelWalk(notes).walk((0,proto_message/* wireMessage */.N)(reader, source, reader.whole));
    const { facts, children, anomalies } = notes.finish();
    const layer = notes.final.child(context, source);
    return {
        facts: { encoding: 'binary', ...model, ...facts },
        children: layer === undefined ? children : [...children, layer],
        anomalies,
        covered: [{ offset: 0, length: source.size }],
    };
}

// EXTERNAL MODULE: ./lib/judgement/graphs/quote-name.js
var quote_name = __webpack_require__(4253);
;// CONCATENATED MODULE: ./lib/formats/onnx/rules/tensor-issue.js

/** One finding for all tensors with one kind of trouble. */
function* tensorEvidence(issues, kinds) {
    for (const kind of kinds) {
        const group = issues.filter((issue) => issue.kind === kind);
        const [first] = group;
        if (first === undefined)
            continue;
        const { tensor, scope, at, detail, dims, dataType } = first;
        const more = group.length > 1 ? `; ${String(group.length - 1)} more tensors are like it` : '';
        yield {
            message: `The tensor ${(0,quote_name/* quoteName */.A)(tensor)} of ${dims.join(' \u00d7 ')} elements is not what it declares: ${detail}${more}`,
            at: { range: at, logical: `${scope}, tensor ${tensor}` },
            key: kind,
            count: group.length,
            data: { tensor, dims, dataType },
        };
    }
}

;// CONCATENATED MODULE: ./lib/formats/onnx/rules/ambiguous-tensor.js


const ambiguousTensor = (0,core_define/* defineRule */.Km)({
    id: 'onnx/ambiguous-tensor',
    title: 'Readers of the model come to different weights',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'high',
    cwe: ['CWE-436'],
    cve: [],
    references: ['https://onnx.ai/onnx/repo-docs/IR.html#tensors'],
    since: '1.0.0',
    help: {
        why: 'A tensor holds its elements in one place. Where two are filled, one reader takes the reviewed weights and another one different ones.',
        fix: 'Get the model again from its publisher, or export it anew from its source.',
    },
    check: ({ tensorIssues }) => tensorEvidence(tensorIssues, ['dual']),
});

;// CONCATENATED MODULE: ./lib/knowledge/onnx/domains.js
/** Operator domains beyond those whose operators onnx and onnxruntime list, and what runs their operators. */
const extensions = 'https://github.com/microsoft/onnxruntime-extensions';
const domains_training = 'https://github.com/microsoft/onnxruntime/blob/main/orttraining';
/** Published collections: installing their package is what the reader decides, not the model. */
const knownDomains = [
    { domain: 'ai.onnx.contrib', origin: 'onnxruntime-extensions', source: extensions },
    { domain: 'com.microsoft.extensions', origin: 'onnxruntime-extensions', source: extensions },
    { domain: 'com.microsoft.experimental', origin: 'onnxruntime', source: domains_training },
    { domain: 'com.microsoft.dml', origin: 'onnxruntime with DirectML', source: domains_training },
    { domain: 'com.microsoft', origin: 'onnxruntime', source: domains_training },
    { domain: 'com.ms.internal.', origin: 'onnxruntime', source: domains_training },
    { domain: 'ai.onnx.training', origin: 'ONNX', source: 'https://onnx.ai' },
    { domain: 'ai.onnx.preview.', origin: 'ONNX', source: 'https://onnx.ai' },
    { domain: 'org.pytorch.', origin: 'PyTorch in onnxruntime training', source: domains_training },
    { domain: 'pkg.onnxscript.', origin: 'ONNX Script', source: 'https://github.com/microsoft/onnxscript' },
    { domain: 'pkg.torch.', origin: 'PyTorch', source: 'https://docs.pytorch.org/docs/main/onnx.html' },
    { domain: 'this', origin: 'ONNX Script', source: 'https://github.com/microsoft/onnxscript' },
    { domain: 'mmdeploy', origin: 'MMDeploy', source: 'https://github.com/open-mmlab/mmdeploy' },
    { domain: 'mmcv', origin: 'MMCV', source: 'https://github.com/open-mmlab/mmcv' },
    { domain: 'trt.plugins', origin: 'TensorRT', source: 'https://github.com/NVIDIA/TensorRT' },
    { domain: 'trt', origin: 'TensorRT', source: 'https://github.com/NVIDIA/TensorRT' },
    { domain: 'com.nvidia', origin: 'NVIDIA', source: 'https://github.com/NVIDIA' },
    { domain: 'org.openvinotoolkit', origin: 'OpenVINO', source: 'https://github.com/openvinotoolkit' },
    { domain: 'onnx.brevitas', origin: 'Brevitas', source: 'https://github.com/Xilinx/brevitas' },
    { domain: 'qonnx.custom_op.', origin: 'QONNX', source: 'https://github.com/fastmachinelearning/qonnx' },
    { domain: 'finn.custom_op.', origin: 'FINN', source: 'https://github.com/Xilinx/finn' },
    { domain: 'com.xilinx', origin: 'Vitis AI', source: 'https://github.com/Xilinx/Vitis-AI' },
    { domain: 'com.vitis.ai', origin: 'Vitis AI', source: 'https://github.com/Xilinx/Vitis-AI' },
    { domain: 'ai.graphcore', origin: 'Graphcore', source: 'https://github.com/graphcore' },
    { domain: 'ai.onnx.converters.', origin: 'tf2onnx', source: 'https://github.com/onnx/tensorflow-onnx' },
    { domain: 'com.qti.aisw', origin: 'Qualcomm', source: 'https://github.com/quic/aimet' },
    { domain: 'aimet', origin: 'AIMET', source: 'https://github.com/quic/aimet' },
    { domain: 'chainer', origin: 'Chainer', source: 'https://github.com/chainer/onnx-chainer' },
    { domain: 'caffe2', origin: 'Caffe2', source: 'https://github.com/pytorch/pytorch' },
    { domain: 'mlas', origin: 'onnxruntime', source: domains_training },
];
/** Operators of known domains that run code from outside the model. */
const executingOperators = [
    {
        opType: 'PyOp',
        effect: 'imports the Python module that the node names and calls into it',
        source: 'https://github.com/microsoft/onnxruntime/blob/main/onnxruntime/core/language_interop_ops',
    },
    { opType: 'PythonOp', effect: 'calls a Python autograd function by name', source: domains_training },
    { opType: 'PythonOpGrad', effect: 'calls a Python autograd function by name', source: domains_training },
    { opType: 'PyCustomOp', effect: 'calls back into Python', source: extensions },
];
/** Attributes by which onnxruntime opens a file (EPContext: only where `embed_mode` is 0). */
const pathAttributes = [
    {
        opType: 'EPContext',
        attribute: 'ep_cache_context',
        source: 'https://onnxruntime.ai/docs/execution-providers/EP-Context-Design.html',
    },
];

// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
;// CONCATENATED MODULE: ./lib/knowledge/onnx/operators.js
/** Generated by scripts/knowledge/onnx_operators.py from onnx 1.23.1 and onnxruntime 1.30.0. */

/** Operator names by domain, '' being `ai.onnx`. */
const onnxOperators = (0,table/* table */.t)({
    '': 'Abs Acos Acosh Add Affine AffineGrid And ArgMax ArgMin Asin Asinh Atan Atanh Attention AveragePool ' +
        'BatchNormalization Bernoulli BitCast BitShift BitwiseAnd BitwiseNot BitwiseOr BitwiseXor ' +
        'BlackmanWindow Cast CastLike CausalConvWithState Ceil Celu CenterCropPad Clip Col2Im Compress Concat ' +
        'ConcatFromSequence Constant ConstantOfShape Conv ConvInteger ConvTranspose Cos Cosh Crop CumProd ' +
        'CumSum DFT DeformConv DepthToSpace DequantizeLinear Det DisentangledAttention_TRT Div Dropout ' +
        'DynamicQuantizeLinear DynamicSlice EfficientNMS_TRT Einsum Elu Equal Erf Exp Expand EyeLike Flatten ' +
        'Floor GRU GRUUnit Gather GatherElements GatherND Gelu Gemm GivenTensorFill GlobalAveragePool ' +
        'GlobalLpPool GlobalMaxPool Greater GreaterOrEqual GridSample GroupNormalization HammingWindow ' +
        'HannWindow HardSigmoid HardSwish Hardmax Identity If ImageDecoder ImageScaler InstanceNormalization ' +
        'IsInf IsNaN LRN LSTM LayerNormalization LeakyRelu Less LessOrEqual LinearAttention Log LogSoftmax ' +
        'Loop LpNormalization LpPool MatMul MatMulInteger Max MaxPool MaxRoiPool MaxUnpool Mean ' +
        'MeanVarianceNormalization MelWeightMatrix MemcpyFromHost MemcpyToHost Min Mish Mod Mul ' +
        'MultilevelCropAndResize_TRT Multinomial Neg NegativeLogLikelihoodLoss NonMaxSuppression NonZero Not ' +
        'OneHot Optional OptionalGetElement OptionalHasElement Or PRelu Pad ParametricSoftplus Pow ' +
        'PyramidROIAlign_TRT QLinearConv QLinearMatMul QuantizeLinear RMSNormalization RNN RandomNormal ' +
        'RandomNormalLike RandomUniform RandomUniformLike Range Reciprocal ReduceL1 ReduceL2 ReduceLogSum ' +
        'ReduceLogSumExp ReduceMax ReduceMean ReduceMin ReduceProd ReduceSum ReduceSumSquare RegexFullMatch ' +
        'Relu Reshape Resize ReverseSequence RoiAlign RotaryEmbedding Round STFT Scale ScaledTanh Scan ' +
        'Scatter ScatterElements ScatterND Selu SequenceAt SequenceConstruct SequenceEmpty SequenceErase ' +
        'SequenceInsert SequenceLength SequenceMap Shape Shrink Sigmoid Sign SimplifiedLayerNormalization Sin ' +
        'Sinh Size Slice Softmax SoftmaxCrossEntropyLoss Softplus Softsign SpaceToDepth Split SplitToSequence ' +
        'Sqrt Squeeze StringConcat StringNormalizer StringSplit Sub Sum SwiGLU Swish Tan Tanh TensorScatter ' +
        'TfIdfVectorizer ThresholdedRelu Tile TopK Transpose Trilu Unique Unsqueeze Upsample Where Xor',
    'ai.onnx.ml': 'ArrayFeatureExtractor Binarizer CastMap CategoryMapper DictVectorizer FeatureVectorizer Imputer ' +
        'LabelEncoder LinearClassifier LinearRegressor Normalizer OneHotEncoder SVMClassifier SVMRegressor ' +
        'Scaler TreeEnsemble TreeEnsembleClassifier TreeEnsembleRegressor ZipMap',
    'ai.onnx.preview': 'FlexAttention',
    'ai.onnx.preview.training': 'Adagrad Adam Gradient Momentum',
    'com.microsoft': 'Attention AttnLSTM BeamSearch BiasAdd BiasDropout BiasGelu BiasSoftmax BiasSplitGelu ' +
        'BifurcationDetector BitmaskBiasDropout BitmaskDropout CDist CausalConvWithState ComplexMul ' +
        'ComplexMulConj ConvTransposeWithDynamicPads CropAndResize DecoderAttention ' +
        'DecoderMaskedMultiHeadAttention DecoderMaskedSelfAttention DequantizeBFP DequantizeLinear ' +
        'DequantizeWithOrder DynamicQuantizeLSTM DynamicQuantizeMatMul DynamicTimeWarping EPContext ' +
        'EmbedLayerNormalization EngramGate ExpandDims FastGelu FusedConv FusedGemm FusedMatMul ' +
        'FusedMatMulActivation GatedAdd GatedDeltaNet GatedRMSNorm GatedRelativePositionBias ' +
        'GatherBlockQuantized GatherND Gelu GemmFastGelu GemmFloat8 GemmaRotaryEmbedding GreedySearch ' +
        'GridSample GroupNorm GroupQueryAttention Inverse Irfft IsAllFinite LinearAttention ' +
        'LinearAttentionGate LongformerAttention MRotaryEmbedding MatMulBlockQuantizedFp4Weight ' +
        'MatMulBlockQuantizedFp8Weight MatMulBnb4 MatMulFpQ4 MatMulInteger16 MatMulIntegerToFloat MatMulNBits ' +
        'MatMulNBitsMlp MatMulNBitsQkv MaxpoolWithMask MoE MulInteger MultiHeadAttention MurmurHash3 ' +
        'NGramHashMapping NGramRepeatBlock NhwcConv NhwcFusedConv NhwcMaxPool PackedAttention ' +
        'PackedMultiHeadAttention Pad PagedAttention QAttention QEmbedLayerNormalization QGemm QLinearAdd ' +
        'QLinearAveragePool QLinearConcat QLinearConv QLinearGlobalAveragePool QLinearLeakyRelu QLinearMul ' +
        'QLinearReduceMean QLinearSigmoid QLinearSoftmax QLinearWhere QMoE QOrderedAttention QOrderedGelu ' +
        'QOrderedLayerNormalization QOrderedLongformerAttention QOrderedMatMul QuantizeBFP QuantizeLinear ' +
        'QuantizeWithOrder QuickGelu Range ReduceSumInteger RelativePositionBias RemovePadding RestorePadding ' +
        'Rfft RotaryEmbedding SampleOp Sampling SkipGroupNorm SkipLayerNormalization ' +
        'SkipSimplifiedLayerNormalization Snpe SparseAttention SparseToDenseMatMul Tokenizer TorchEmbedding ' +
        'TransposeMatMul Trilu UnfoldTensor Unique VarlenCausalConvWithState WhisperBeamSearch ' +
        'WordConvEmbedding',
    'com.microsoft.nchwc': 'AveragePool Conv GlobalAveragePool GlobalMaxPool MaxPool ReorderInput ReorderOutput Upsample',
    'com.ms.internal.nhwc': 'AveragePool BatchNormalization Conv ConvTranspose DepthToSpace GlobalAveragePool GlobalLpPool ' +
        'GlobalMaxPool GridSample InstanceNormalization LRN LpPool MaxPool MaxUnpool QLinearAveragePool ' +
        'QLinearConv QLinearConvTranspose Resize SpaceToDepth',
});

// EXTERNAL MODULE: ./lib/judgement/graphs/operator-effect.js
var operator_effect = __webpack_require__(8035);
;// CONCATENATED MODULE: ./lib/formats/onnx/rules/judge-operator.js



const standard = new Map(Object.entries(onnxOperators).map(([domain, names]) => [domain, new Set(names.split(' '))]));
const executing = new Map(executingOperators.map(({ opType, effect }) => [opType, effect]));
/** `ai.onnx` is the standard domain's other name. */
function plainDomain(domain) {
    return domain === 'ai.onnx' ? '' : domain;
}
/** Operators that neither the standard nor the model itself defines. */
function* foreignOperators({ operators, functions }) {
    const local = new Set(functions.map(({ domain, name }) => `${plainDomain(domain)}\n${name}`));
    for (const operator of operators) {
        const domain = plainDomain(operator.domain);
        const isStandard = standard.get(domain)?.has(operator.opType) ?? false;
        if (!isStandard && !local.has(`${domain}\n${operator.opType}`))
            yield operator;
    }
}
/** What running a foreign operator does beyond computing; undefined where nothing says so. */
function executesOutside({ opType }) {
    return executing.get(opType) ?? (0,operator_effect/* operatorEffect */.e)(opType);
}
/** Who publishes the operators of a domain; undefined for a domain that nobody has listed. */
function originOf(domain) {
    if (standard.has(plainDomain(domain)))
        return 'the standard domain, which has none of that name';
    return knownDomains.find((row) => row.domain.endsWith('.') ? domain.startsWith(row.domain) : domain === row.domain)?.origin;
}
function nameOf({ domain, opType }) {
    return domain === '' ? opType : `${domain}::${opType}`;
}
function placeOf({ at, scope, node }) {
    return { range: at, logical: `${scope}, node ${node}` };
}

;// CONCATENATED MODULE: ./lib/formats/onnx/rules/code-operator.js



const codeOperator = (0,core_define/* defineRule */.Km)({
    id: 'onnx/code-operator',
    title: 'Running the model calls into Python, native libraries, programs or files',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'high',
    cwe: ['CWE-94', 'CWE-829'],
    cve: [],
    references: [
        'https://onnxruntime.ai/docs/reference/operators/add-custom-op.html',
        'https://onnx.ai/onnx/repo-docs/IR.html#operator-sets',
    ],
    since: '1.0.0',
    help: {
        why: 'A graph computes on tensors. An operator that imports a Python module, opens a library, runs a program or touches files is a door to the machine which only exists where somebody has registered it, and which the graph then opens with arguments of its own.',
        fix: 'Do not register the operator. Get a model that uses standard operators only, or review the code that implements it.',
    },
    *check(facts) {
        for (const operator of foreignOperators(facts)) {
            const effect = executesOutside(operator);
            if (effect === undefined)
                continue;
            const { count, node, texts } = operator;
            const given = texts.slice(0, 4).map(({ name, text }) => `${name}=${(0,quote_name/* quoteName */.A)(text)}`);
            const how = given.length === 0 ? '' : ` with ${given.join(', ')}`;
            yield {
                message: `The node ${(0,quote_name/* quoteName */.A)(node)} runs ${nameOf(operator)}${how}: it ${effect}`,
                at: placeOf(operator),
                key: nameOf(operator),
                count,
                data: { operator: nameOf(operator), node, effect },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/onnx/rules/custom-operator.js



const customOperator = (0,core_define/* defineRule */.Km)({
    id: 'onnx/custom-operator',
    title: 'Running the model needs operators from outside the standard',
    severity: 'info',
    securitySeverity: '3.1',
    precision: 'high',
    strictSeverity: 'warning',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://onnxruntime.ai/docs/reference/operators/add-custom-op.html'],
    since: '1.0.0',
    help: {
        why: 'The model itself holds no code for such an operator: it runs only where a native library that implements it has been registered. That library is code which nobody has vetted with the model.',
        fix: 'Find out which package defines the domain and whether you trust it before you register its library.',
    },
    *check(facts) {
        for (const operator of foreignOperators(facts)) {
            if (executesOutside(operator) !== undefined)
                continue;
            const { domain, count, node } = operator;
            const origin = originOf(domain);
            const from = origin === undefined ? 'a domain that nobody has listed' : origin;
            yield {
                message: `The node ${(0,quote_name/* quoteName */.A)(node)} runs ${nameOf(operator)}, an operator of ${from}`,
                at: placeOf(operator),
                key: nameOf(operator),
                count,
                data: { operator: nameOf(operator), domain, node },
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/judgement/text/describe-deception.js
var describe_deception = __webpack_require__(4588);
;// CONCATENATED MODULE: ./lib/formats/onnx/rules/deceptive-name.js



const deceptiveName = (0,core_define/* defineRule */.Km)({
    id: 'onnx/deceptive-name',
    title: 'Names in the model are not what they look like',
    severity: 'warning',
    securitySeverity: '5.3',
    precision: 'high',
    cwe: ['CWE-1007', 'CWE-451'],
    cve: [],
    references: ['https://www.unicode.org/reports/tr39/'],
    since: '1.0.0',
    help: {
        why: 'Control characters, invisible characters and letters of other scripts that look like Latin ones let one operator or file pass for another in a review and in logs.',
        fix: 'Get the model again from its publisher; exporters write plain names.',
    },
    *check({ unusualNames }) {
        for (const { of, name, scope, at } of unusualNames) {
            const isIdentifier = of === 'operator' || of === 'domain' || of === 'function';
            const deception = (0,describe_deception/* describeDeception */.J)(name, isIdentifier);
            if (deception === undefined)
                continue;
            yield {
                message: `The name ${(0,quote_name/* quoteName */.A)(name)} of a ${of} ${deception}`,
                at: { range: at, logical: scope },
                key: `${of} ${name}`,
                data: { of, name },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/onnx/rules/external-data-keys.js


/** What onnx writes and onnxruntime reads; `prepacked_\u2026` are onnxruntime's own. */
const known = /^(location|offset|length|checksum|basepath|prepacked(_\d+)?)$/;
const special = /^_|^(loc|offset|length)?\.|[^\x20-\x7e]/;
const externalDataKeys = (0,core_define/* defineRule */.Km)({
    id: 'onnx/external-data-keys',
    title: "Loading the model sets attributes of the reader's own objects",
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-915', 'CWE-20'],
    cve: ['CVE-2026-34445'],
    references: ['https://onnx.ai/onnx/repo-docs/ExternalData.html'],
    since: '1.0.0',
    help: {
        why: 'Readers of onnx before the fix copy every key of an external data entry onto an object of theirs. A key such as __class__ replaces what the object is; a key that nobody defined is at best ignored.',
        fix: 'Do not load the model with an onnx that has not been fixed. Get it again from its publisher.',
    },
    *check({ externals }) {
        const seen = new Map();
        for (const { tensor, scope, at, entries } of externals) {
            for (const [key, value] of entries) {
                if (known.test(key))
                    continue;
                const count = (seen.get(key) ?? 0) + 1;
                seen.set(key, count);
                if (count > 1)
                    continue;
                const isSpecial = special.test(key);
                yield {
                    message: `The external data of tensor ${(0,quote_name/* quoteName */.A)(tensor)} has the key ${(0,quote_name/* quoteName */.A)(key)}${isSpecial ? ', which overwrites an attribute of the reader' : ', which no reader defines'} (${(0,quote_name/* quoteName */.A)(value)})`,
                    severity: isSpecial ? 'critical' : 'warning',
                    at: { range: at, logical: `${scope}, tensor ${tensor}` },
                    key,
                    data: { tensor, key, value },
                };
            }
        }
    },
});

// EXTERNAL MODULE: ./lib/judgement/paths/path-form.js
var path_form = __webpack_require__(8208);
;// CONCATENATED MODULE: ./lib/formats/onnx/rules/external-data-outside.js



/** Every location that is written, since readers differ on which of several counts. */
function locationsOf({ entries }) {
    return entries.filter(([key]) => key.toLowerCase() === 'location').map(([, value]) => value);
}
function byLocation(externals) {
    const groups = new Map();
    for (const data of externals) {
        for (const location of locationsOf(data)) {
            const form = (0,path_form/* pathForm */.M)(location);
            if (form === undefined)
                continue;
            const group = groups.get(location);
            if (group === undefined)
                groups.set(location, { form, data: [data] });
            else
                group.data.push(data);
        }
    }
    return groups;
}
const externalDataOutside = (0,core_define/* defineRule */.Km)({
    id: 'onnx/external-data-outside',
    title: 'Loading the model reads a file outside its folder',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'very-high',
    cwe: ['CWE-22', 'CWE-36', 'CWE-610'],
    cve: ['CVE-2022-25882', 'CVE-2024-27318', 'CVE-2024-5187', 'CVE-2026-27489'],
    references: ['https://onnx.ai/onnx/repo-docs/ExternalData.html'],
    since: '1.0.0',
    help: {
        why: 'Elements of a tensor may lie in a file beside the model, named by its location. A location that leaves the folder makes the reader open any file of the machine as weights, from where it comes out again in the output or in a saved copy; no exporter writes one.',
        fix: 'Do not load the model. Get it again from its publisher; genuine external data lies in the same folder under a plain name.',
    },
    *check({ externals }) {
        for (const [location, { form, data }] of byLocation(externals)) {
            const [first] = data;
            if (first === undefined)
                continue;
            yield {
                message: `The tensor ${(0,quote_name/* quoteName */.A)(first.tensor)} is read from ${(0,quote_name/* quoteName */.A)(location)}, which ${(0,path_form/* describePathForm */.T)(form)}`,
                at: { range: first.at, logical: `${first.scope}, tensor ${first.tensor}` },
                key: location,
                count: data.length,
                data: { tensor: first.tensor, location, form },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/onnx/rules/external-data-range.js



/** A count of bytes as readers accept it; undefined for anything else. */
function bytesIn(text) {
    return /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}
function troubleWith(data) {
    const { location, offset = '0', length, expectedBytes, fileBytes } = data;
    if (/^[./\\\s]*$/.test(location))
        return { kind: 'location', severity: 'warning', what: 'names no file' };
    if ((0,path_form/* pathForm */.M)(location) !== undefined)
        return undefined;
    const start = bytesIn(offset);
    const declared = length === undefined ? undefined : bytesIn(length);
    if (start === undefined)
        return {
            kind: 'offset',
            severity: 'warning',
            what: `has the offset ${(0,quote_name/* quoteName */.A)(offset)}, which is no position`,
        };
    if (length !== undefined && declared === undefined)
        return {
            kind: 'length',
            severity: 'warning',
            what: `has the length ${(0,quote_name/* quoteName */.A)(length)}, which is no size`,
        };
    if (declared !== undefined && expectedBytes !== undefined && declared !== expectedBytes)
        return {
            kind: 'expected',
            severity: 'warning',
            what: `takes ${String(declared)} bytes where its dimensions ask for ${String(expectedBytes)}`,
        };
    return troubleWithFile(start + (declared ?? expectedBytes ?? 0), fileBytes);
}
function troubleWithFile(end, fileBytes) {
    if (fileBytes === undefined)
        return { kind: 'missing', severity: 'info', what: 'is not there as a plain file of the scanned folder' };
    if (end <= fileBytes)
        return undefined;
    const what = `is read up to byte ${String(end)} of a file of ${String(fileBytes)} bytes`;
    return { kind: 'range', severity: 'warning', what };
}
const externalDataRange = (0,core_define/* defineRule */.Km)({
    id: 'onnx/external-data-range',
    title: 'The model reads external data that is not there',
    severity: 'warning',
    securitySeverity: '5.5',
    precision: 'high',
    cwe: ['CWE-125', 'CWE-20'],
    cve: [],
    references: ['https://onnx.ai/onnx/repo-docs/ExternalData.html'],
    since: '1.0.0',
    help: {
        why: 'A tensor says where in which file its elements lie. Readers that trust offset and length read beyond the file, or take other bytes for weights than those that were reviewed.',
        fix: 'Scan the model together with the file that belongs to it, or get both again from their publisher.',
    },
    *check({ externals }) {
        const groups = new Map();
        for (const data of externals) {
            const trouble = troubleWith(data);
            if (trouble === undefined)
                continue;
            const key = `${trouble.kind} ${data.location}`;
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, { trouble, data, count: 1 });
            else
                group.count += 1;
        }
        for (const [key, { trouble, data, count }] of groups) {
            yield {
                message: `The external data ${(0,quote_name/* quoteName */.A)(data.location)} of tensor ${(0,quote_name/* quoteName */.A)(data.tensor)} ${trouble.what}`,
                severity: trouble.severity,
                at: { range: data.at, logical: `${data.scope}, tensor ${data.tensor}` },
                key,
                count,
                data: { tensor: data.tensor, location: data.location },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/onnx/rules/operator-path.js





const library = /\.(so(\.\d+)*|dll|dylib|pyd|exe|sh|bat|ps1|py)$/i;
/** One line without blanks around it, as nobody writes prose or a vocabulary. */
const pathLike = /^[^\s][^\n\r\t]{0,300}$/;
function isOpened({ opType }, { name }) {
    return pathAttributes.some((row) => row.opType === opType && row.attribute === name);
}
function readingOf(operator, attribute) {
    const { text } = attribute;
    if (!pathLike.test(text))
        return undefined;
    const form = (0,path_form/* pathForm */.M)(text);
    if (isOpened(operator, attribute))
        return (form && {
            severity: 'critical',
            what: `onnxruntime opens the file, and the path ${(0,path_form/* describePathForm */.T)(form)}`,
        });
    if (library.test(text))
        return { severity: 'critical', what: 'it names native or executable code' };
    if (form === undefined || form === 'nul' || form === 'variable')
        return undefined;
    // One slash alone is a separator, a colon a label: only what leads somewhere counts.
    const leads = /^[/\\]+[\w.-]+[/\\]|^[a-z]:[/\\]|^\\\\|^~\/|\.\.[/\\]|^(https?|ftp|file|s3|gs|hdfs|data):/i;
    return leads.test(text) ? { severity: 'warning', what: `the path ${(0,path_form/* describePathForm */.T)(form)}` } : undefined;
}
const operatorPath = (0,core_define/* defineRule */.Km)({
    id: 'onnx/operator-path',
    title: 'An operator of the model is given a path or an address of the machine it runs on',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-22', 'CWE-73', 'CWE-427'],
    cve: [],
    references: ['https://onnxruntime.ai/docs/execution-providers/EP-Context-Design.html'],
    since: '1.0.0',
    help: {
        why: 'Operators outside the standard may open what their attributes name: a compiled context, a library, a vocabulary. A path that leaves the folder of the model, or names code, makes the reader open what the author of the model chose.',
        fix: 'Get the model from a source you trust, with everything it needs beside it.',
    },
    *check({ operators }) {
        for (const operator of operators) {
            for (const attribute of operator.texts) {
                const reading = readingOf(operator, attribute);
                if (reading === undefined)
                    continue;
                yield {
                    message: `The node ${(0,quote_name/* quoteName */.A)(operator.node)} runs ${nameOf(operator)} with ${attribute.name}=${(0,quote_name/* quoteName */.A)(attribute.text)}: ${reading.what}`,
                    severity: reading.severity,
                    at: placeOf(operator),
                    key: `${nameOf(operator)} ${attribute.name} ${attribute.text}`,
                    data: { operator: nameOf(operator), attribute: attribute.name, value: attribute.text },
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/onnx/rules/tensor-size.js


const tensorSize = (0,core_define/* defineRule */.Km)({
    id: 'onnx/tensor-size',
    title: 'Tensors of the model declare another size than they have',
    severity: 'warning',
    securitySeverity: '5.5',
    precision: 'high',
    cwe: ['CWE-125', 'CWE-787', 'CWE-789'],
    cve: [],
    references: ['https://onnx.ai/onnx/repo-docs/IR.html#tensors'],
    since: '1.0.0',
    help: {
        why: 'A reader that trusts the dimensions reads beyond the bytes that are there, or reserves memory for elements that never come. No exporter writes such tensors.',
        fix: 'Get the model again from its publisher, or export it anew from its source.',
    },
    check: ({ tensorIssues }) => tensorEvidence(tensorIssues, ['size', 'dims']),
});

;// CONCATENATED MODULE: ./lib/formats/onnx/rules/unknown-field.js

const unknownField = (0,core_define/* defineRule */.Km)({
    id: 'onnx/unknown-field',
    title: 'The model carries data that no reader of ONNX uses',
    severity: 'info',
    securitySeverity: '2.0',
    precision: 'high',
    cwe: ['CWE-1104'],
    cve: [],
    references: ['https://protobuf.dev/programming-guides/proto3/#unknowns'],
    since: '1.0.0',
    help: {
        why: 'Protobuf passes over fields it does not know, so anything can travel in them through every reader. What stands there was judged as an artifact of its own.',
        fix: 'Ask the publisher what the data is for, or load and save the model to drop it.',
    },
    *check({ unknownFields }) {
        const [first] = unknownFields;
        if (first === undefined)
            return;
        const bytes = unknownFields.reduce((sum, field) => sum + field.bytes, 0);
        yield {
            message: `Field ${String(first.number)} of the model is none of ONNX and holds data, ${String(bytes)} bytes in all`,
            at: { range: first.at },
            key: 'unknown-field',
            count: unknownFields.length,
            data: { field: first.number, bytes },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/onnx/rules/index.js










const onnxRules = [
    codeOperator,
    externalDataOutside,
    externalDataKeys,
    externalDataRange,
    operatorPath,
    customOperator,
    tensorSize,
    ambiguousTensor,
    deceptiveName,
    unknownField,
];

;// CONCATENATED MODULE: ./lib/formats/onnx/views.js

/** The operators of all graphs, most used first, with where each comes from. */
function onnxViews(_, facts) {
    return [
        {
            title: 'operators',
            columns: ['operator', 'domain', 'nodes', 'defined by', 'first node', 'graph'],
            rows: () => operatorRows(facts),
        },
    ];
}
function* operatorRows(facts) {
    const foreign = new Set(foreignOperators(facts));
    const local = new Set(facts.functions.map(({ domain, name }) => `${domain}\n${name}`));
    const definition = (operator) => {
        if (foreign.has(operator))
            return `CUSTOM: ${originOf(operator.domain) ?? 'nobody that is known'}`;
        return local.has(`${operator.domain}\n${operator.opType}`) ? 'this model' : 'the standard';
    };
    for (const operator of facts.operators.toSorted((a, b) => b.count - a.count)) {
        const { opType, domain, count, node, scope } = operator;
        yield [opType, domain === '' ? 'ai.onnx' : domain, String(count), definition(operator), node, scope];
    }
}

;// CONCATENATED MODULE: ./lib/formats/onnx/reader.js




const onnx = (0,core_define/* defineReader */.XH)({
    parse: parseOnnx,
    rules: onnxRules,
    views: onnxViews,
    traits: ({ inputs, outputs }) => ({ inputs, outputs }),
});


/***/ }),

/***/ 8035:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ operatorEffect)
/* harmony export */ });
/**
 * What the name of an operator nobody has vetted says that it does. Custom operators are native code or Python that the
 * reader must have registered; a name that speaks of loading, running or fetching is what the graph asks of them.
 */
const namedEffects = [
    {
        effect: 'calls back into Python',
        words: /^(eager )?py(thon)?( ?(numpy|custom|eager))*( (op|ops|func|funcs|function|operation|operator|call|callback|script|eval|exec|layer|kernel|code|stateless|def|grad|method|udf|run))*$|^(numpy|eager) (function|func|py func)$|\b(py|python) (func|function|callback|code|script|exec|eval)\b|\b(exec|eval|run|call|invoke) (py|python)\b/,
    },
    {
        effect: 'loads a library of native code',
        words: /\b(load|open|import|register|inject) ?(native |shared |custom |external |dynamic )*(library|lib|dll|so|dylib|plugin|module)\b|\bdl ?open\b|^external (custom|library)$/,
    },
    {
        effect: 'runs a program or code',
        words: /^(os )?(system|popen|exec|execv|execve|shell|bash|cmd|eval|spawn|subprocess|shellcode)( ?(op|call|command|cmd|code|config|process))?$|\b(shell|command|process) (exec|execute|run|spawn|op)\b|\b(exec|execute|run|spawn|start) (shell|command|cmd|code|script|program|process|binary|op)\b|^(reverse|bind) shell/,
    },
    {
        effect: 'fetches or sends over the network',
        words: /\b(http|https|ftp|url|curl|wget|socket|download|upload|exfiltrate|exfil) ?(get|post|put|request|fetch|open|connect|send|file|data|op|client)?$|\b(fetch|get|open|send|post) (url|http|socket|remote)\b/,
    },
    {
        effect: 'reads or writes files',
        words: /\b(read|write|delete|remove|open|append|copy|move|create|dump) ?(to |from |whole |text )*(file|files|path|disk|directory)\b|\bfile (read|write|open|delete|reader|writer)\b/,
    },
];
/** Camel case, underscores and digits taken apart: `LoadHTTPLibrary_v2` \u2192 `load http library v 2`. */
function wordsOf(name) {
    let words = name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
        .replace(/[^A-Za-z]+/g, ' ')
        .trim()
        .toLowerCase();
    while (words.endsWith(' v'))
        words = words.slice(0, -2);
    return words;
}
/** The effect that a custom operator's name speaks of, as a clause; undefined for names that speak of none. */
function operatorEffect(name) {
    const base = name.slice(Math.max(name.lastIndexOf('>'), name.lastIndexOf(':'), name.lastIndexOf('.')) + 1);
    const words = wordsOf(base);
    return namedEffects.find(({ words: pattern }) => pattern.test(words))?.effect;
}


/***/ }),

/***/ 4253:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ quoteName)
/* harmony export */ });
const maxShown = 160;
/** A name of a graph as messages show it: in quotes, cut where it is long. */
function quoteName(text) {
    return JSON.stringify(text.length > maxShown ? `${text.slice(0, maxShown)}\u2026` : text);
}


/***/ }),

/***/ 8208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pathForm),
/* harmony export */   T: () => (/* binding */ describePathForm)
/* harmony export */ });
/** What joining a path that a model writes to the model's folder would reach. */
const effects = {
    climbs: 'climbs out of its folder',
    absolute: 'is absolute',
    drive: 'names a drive of a Windows machine',
    unc: 'names a share on another machine',
    home: "names the reader's home folder",
    url: 'is an address, not a file beside the model',
    nul: 'holds a NUL, behind which readers see nothing',
    variable: "is put together from the reader's environment",
};
/**
 * How a written path leaves the folder that it should be in; undefined for one that stays inside. Both separators count
 * on every system: the reader's is not known.
 */
function pathForm(path) {
    if (path.includes('\0'))
        return 'nul';
    if (/^[a-z][a-z0-9+.-]+:/i.test(path))
        return 'url';
    if (/^[a-z]:/i.test(path))
        return 'drive';
    if (/^(\\\\|\/\/)/.test(path))
        return 'unc';
    if (/^[/\\]/.test(path))
        return 'absolute';
    if (/^~[\w-]*([/\\]|$)/.test(path))
        return 'home';
    if (/\$\{?\w|%\w+%/.test(path))
        return 'variable';
    return climbs(path) ? 'climbs' : undefined;
}
/** The clause of a finding: `is absolute`. */
function describePathForm(form) {
    return effects[form];
}
/** Judged after normalising, so that `a/../../b` climbs and `a/../b` does not. */
function climbs(path) {
    let depth = 0;
    for (const segment of path.split(/[/\\]/)) {
        const name = segment.trimEnd();
        if (name === '..' || segment.trim() === '..')
            depth -= 1;
        else if (name !== '' && name !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}


/***/ }),

/***/ 4588:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeDeception)
/* harmony export */ });
/** Controls, soft hyphen, zero-width and bidirectional marks, tags: they print as nothing or move what stands beside. */
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]/u;
/** Scripts with letters that look like Latin ones, and the full-width forms. */
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;
/**
 * In which way a name deceives its reader, as a clause; undefined for one that does not. Letters of any language are
 * no deception where the name is only a label.
 * @param isIdentifier whether the name selects code, so that no letter beyond ASCII belongs there
 */
function describeDeception(name, isIdentifier) {
    if (invisible.test(name))
        return 'holds characters that print as nothing or change what is printed';
    if (/\ufffd/.test(name))
        return isIdentifier ? 'holds bytes that are no text' : undefined;
    return isIdentifier && lookAlike.test(name)
        ? 'holds letters that look like Latin ones and are not'
        : undefined;
}


/***/ })

};
;