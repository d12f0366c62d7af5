"use strict";
exports.id = 989;
exports.ids = [989];
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

/***/ 2503:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   _Q: () => (/* binding */ jsonNodes),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gO: () => (/* binding */ walkJson),
/* harmony export */   h6: () => (/* binding */ textMembers),
/* harmony export */   l_: () => (/* binding */ membersNamed),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   ss: () => (/* binding */ duplicateKeys)
/* harmony export */ });
/** A JSON document with the place of every value (RFC 8259, and what Python's json module reads beyond it). */
/** Every value with its place. */
const jsonNodes = {
    scalar(value, start, end) {
        const at = { start, end };
        if (typeof value === 'string')
            return { kind: 'string', value, at };
        if (typeof value === 'number')
            return { kind: 'number', value, at };
        return value === null ? { kind: 'null', at } : { kind: 'boolean', value, at };
    },
    array: (items, start, end) => ({ kind: 'array', items, at: { start, end } }),
    object: (members, start, end) => ({ kind: 'object', members, at: { start, end } }),
    member: (key, start, end, value) => ({ key, keyAt: { start, end }, value }),
};
/** The member that a loader gets: Python and JavaScript keep the last of several with one key. */
function memberOf(node, key) {
    if (node?.kind !== 'object')
        return undefined;
    return node.members.findLast((member) => member.key === key)?.value;
}
/** Every value under a key: what one of several loaders might take. */
function membersNamed(node, key) {
    if (node?.kind !== 'object')
        return [];
    return node.members.filter((member) => member.key === key).map(({ value }) => value);
}
function textOf(node) {
    return node?.kind === 'string' ? node.value : undefined;
}
function numberOf(node) {
    return node?.kind === 'number' ? node.value : undefined;
}
function itemsOf(node) {
    return node?.kind === 'array' ? node.items : [];
}
/** The members of an object that are texts. */
function textMembers(node) {
    if (node?.kind !== 'object')
        return [];
    return node.members.flatMap(({ key, value }) => value.kind === 'string' ? [{ key, value: value.value }] : []);
}
/** Keys that an object gives more than once, with the place of the last. */
function duplicateKeys(node) {
    if (node.kind !== 'object')
        return [];
    const seen = new Set();
    const duplicates = new Map();
    for (const { key, keyAt } of node.members) {
        if (seen.has(key))
            duplicates.set(key, keyAt);
        seen.add(key);
    }
    return Array.from(duplicates, ([key, at]) => ({ key, at }));
}
/** Every value below and including `root`, parents first, without recursion. */
function* walkJson(root) {
    const pending = [root];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        yield node;
        if (node.kind === 'array')
            for (let i = node.items.length - 1; i >= 0; i -= 1)
                push(pending, node.items[i]);
        if (node.kind === 'object')
            for (let i = node.members.length - 1; i >= 0; i -= 1)
                push(pending, node.members[i]?.value);
    }
}
function push(pending, node) {
    if (node !== undefined)
        pending.push(node);
}


/***/ }),

/***/ 551:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Turns offsets of a text into lines and columns, both 1-based, columns in UTF-16 code units as SARIF counts them. */
class LineIndex {
    #starts = [0];
    constructor(text) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    locate(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
    }
}


/***/ }),

/***/ 3455:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nc: () => (/* binding */ buildJson),
  qF: () => (/* binding */ parseJson),
  Bl: () => (/* binding */ tryParseJson)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
;// CONCATENATED MODULE: ./lib/codecs/json/json-scanner.js


const words = [
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
];
const escapes = (0,table/* table */.t)({
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
});
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const hexadecimal = /[0-9a-fA-F]{4}/y;
const quote = 0x22;
/** Moves over the tokens of a JSON text. */
class JsonScanner {
    #text;
    /** UTF-16 code units. */
    at = 0;
    constructor(text) {
        this.#text = text;
    }
    get isAtEnd() {
        return this.at >= this.#text.length;
    }
    skipSpace() {
        for (; this.at < this.#text.length; this.at += 1) {
            const code = this.#text.charCodeAt(this.at);
            if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
                return;
        }
    }
    take(character) {
        if (this.#text.charCodeAt(this.at) !== character.charCodeAt(0))
            return false;
        this.at += 1;
        return true;
    }
    /** @throws FormatError `bad-json` */
    expect(character) {
        if (!this.take(character))
            this.#fail(`${JSON.stringify(character)} is missing`);
    }
    /** @throws FormatError `bad-json` */
    readScalar() {
        if (this.#text.charCodeAt(this.at) === quote)
            return this.readString();
        number.lastIndex = this.at;
        const [digits] = number.exec(this.#text) ?? [];
        if (digits === undefined)
            return this.#readWord();
        this.at += digits.length;
        return Number(digits);
    }
    #readWord() {
        for (const [word, value] of words) {
            if (!this.#text.startsWith(word, this.at))
                continue;
            this.at += word.length;
            return value;
        }
        return this.#fail('a value is missing');
    }
    /** @throws FormatError `bad-json` */
    readString() {
        this.expect('"');
        const start = this.at;
        const stop = this.#text.indexOf('"', start);
        if (stop === -1)
            this.#fail('a string does not end');
        const plain = this.#text.slice(start, stop);
        if (plain.includes('\\'))
            return this.#readEscaped();
        this.at = stop + 1;
        return plain;
    }
    /** A quote behind an escape may be part of it; any other ends the string. */
    #readEscaped() {
        const parts = [];
        for (let end = -1;;) {
            if (end < this.at)
                end = this.#text.indexOf('"', this.at);
            if (end === -1)
                this.#fail('a string does not end');
            const piece = this.#text.slice(this.at, end);
            const escape = piece.indexOf('\\');
            parts.push(escape === -1 ? piece : piece.slice(0, escape));
            this.at += escape === -1 ? piece.length + 1 : escape + 1;
            if (escape === -1)
                return parts.join('');
            parts.push(this.#readEscape());
        }
    }
    #readEscape() {
        const letter = this.#text[this.at] ?? '';
        this.at += 1;
        const plain = escapes[letter];
        if (plain !== undefined)
            return plain;
        hexadecimal.lastIndex = this.at;
        const [digits] = letter === 'u' ? (hexadecimal.exec(this.#text) ?? []) : [];
        if (digits === undefined)
            return this.#fail('an escape is none of JSON');
        this.at += digits.length;
        return String.fromCharCode(Number.parseInt(digits, 16));
    }
    #fail(detail) {
        throw new errors/* FormatError */.IF('bad-json', { offset: this.at, length: 0 }, `${detail} at character ${String(this.at)}`);
    }
}

;// CONCATENATED MODULE: ./lib/codecs/json/parse-json.js




const checkEvery = 4096;
/** As `buildJson`, with a place for every value. */
function parseJson(text, budget, start = 0) {
    return buildJson(text, budget, json_node/* jsonNodes */._Q, start);
}
/**
 * Reads one JSON value as Python's json module does: RFC 8259, and `NaN`, `Infinity`, `-Infinity`; control characters in
 * strings are let through (`strict=False`), duplicate keys are kept in order. No recursion: depth costs a budget.
 * @param start code unit from which on it is read
 * @throws FormatError `bad-json` with the offset (in code units) of the first thing that is no JSON
 * @throws LimitError maxJsonDepth, maxJsonNodes
 */
function buildJson(text, budget, builder, start = 0) {
    const scanner = new JsonScanner(text);
    scanner.at = start;
    const root = new JsonReader(scanner, builder).read(budget);
    const end = scanner.at;
    scanner.skipSpace();
    return { root, end, hasTrailingText: !scanner.isAtEnd };
}
class JsonReader {
    #scanner;
    #builder;
    #open = [];
    constructor(scanner, builder) {
        this.#scanner = scanner;
        this.#builder = builder;
    }
    read(budget) {
        for (let count = 1;; count += 1) {
            if (count % checkEvery === 0)
                budget.check();
            if (count > limits/* limits */.F.maxJsonNodes)
                throw new errors/* LimitError */.oC('maxJsonNodes', limits/* limits */.F.maxJsonNodes, 'the JSON document has too many values');
            let done = this.#readValue();
            while (done !== undefined) {
                if (this.#open.length === 0)
                    return done;
                done = this.#attach(done);
            }
        }
    }
    /** The value when it is complete; undefined where a container was opened and its first value is next. */
    #readValue() {
        const scanner = this.#scanner;
        scanner.skipSpace();
        const start = scanner.at;
        if (scanner.take('[')) {
            scanner.skipSpace();
            if (scanner.take(']'))
                return this.#builder.array([], start, scanner.at);
            this.#push({ isArray: true, start, items: [] });
            return undefined;
        }
        if (!scanner.take('{')) {
            const value = scanner.readScalar();
            return this.#builder.scalar(value, start, scanner.at);
        }
        scanner.skipSpace();
        if (scanner.take('}'))
            return this.#builder.object([], start, scanner.at);
        const open = { isArray: false, start, items: [], key: '', keyStart: 0, keyEnd: 0 };
        this.#push(open);
        this.#readKey(open);
        return undefined;
    }
    /** Puts a value into its parent; the parent itself when that closes it. */
    #attach(value) {
        const scanner = this.#scanner;
        const parent = this.#open.at(-1);
        if (parent.isArray)
            parent.items.push(value);
        else
            parent.items.push(this.#builder.member(parent.key, parent.keyStart, parent.keyEnd, value));
        scanner.skipSpace();
        if (scanner.take(',')) {
            scanner.skipSpace();
            if (!parent.isArray)
                this.#readKey(parent);
            return undefined;
        }
        scanner.expect(parent.isArray ? ']' : '}');
        this.#open.pop();
        return parent.isArray
            ? this.#builder.array(parent.items, parent.start, scanner.at)
            : this.#builder.object(parent.items, parent.start, scanner.at);
    }
    #readKey(open) {
        const scanner = this.#scanner;
        open.keyStart = scanner.at;
        open.key = scanner.readString();
        open.keyEnd = scanner.at;
        scanner.skipSpace();
        scanner.expect(':');
    }
    #push(container) {
        if (this.#open.length >= limits/* limits */.F.maxJsonDepth)
            throw new errors/* LimitError */.oC('maxJsonDepth', limits/* limits */.F.maxJsonDepth, 'JSON values are nested too deep');
        this.#open.push(container);
    }
}
/** The document, or undefined where the text is no JSON. @throws LimitError */
function tryParseJson(text, budget) {
    try {
        return parseJson(text, budget);
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 2767:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   gb: () => (/* binding */ readJsonText),
/* harmony export */   sc: () => (/* binding */ followingJson)
/* harmony export */ });
/* unused harmony export JsonText */
/* harmony import */ var _bytes_read_whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8741);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4372);
/* harmony import */ var _line_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(551);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3455);





/** The decoded text of a JSON file, without a byte order mark. */
class JsonText {
    text;
    encoding;
    #lines;
    constructor({ text, encoding }) {
        this.text = text;
        this.encoding = encoding;
    }
    /** 1-based line and column of an offset in code units. */
    locate(offset) {
        return (this.#lines ??= new _line_index_js__WEBPACK_IMPORTED_MODULE_4__/* .LineIndex */ .r(this.text)).locate(offset);
    }
}
/**
 * Reads a whole file as Python's `json.load` does, whatever its encoding.
 * @throws FormatError `bad-json`, LimitError maxTextBytes and those of `parseJson`
 */
function readJson(source, budget) {
    const decoded = readJsonText(source);
    const { text, encoding } = decoded;
    return { ...(0,_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text, budget), text, encoding, locate: (offset) => decoded.locate(offset) };
}
/** @throws LimitError maxTextBytes */
function readJsonText(source) {
    return new JsonText((0,_decode_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeJsonText */ .A)((0,_bytes_read_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .readWhole */ .o)(source)));
}
/** The values behind the first one: a file of lines holds one a line, and readers that take one at a time see them all. */
function followingJson(text, first, builder, budget) {
    const roots = [];
    let last = first;
    while (last.hasTrailingText) {
        budget.check();
        try {
            last = (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .buildJson */ .Nc)(text, budget, builder, last.end);
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF))
                throw error;
            return { roots, brokenAt: last.end };
        }
        roots.push(last.root);
    }
    return { roots, brokenAt: undefined };
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

/***/ 1542:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ damageOrLimit),
/* harmony export */   t: () => (/* binding */ damageOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** The damage that a reader came upon. @throws the error itself where it is no FormatError */
function damageOf(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF))
        throw error;
    return { kind: 'damaged', at: error.at, detail: error.message, key: error.code };
}
/** As `damageOf`; a limit that was reached is told of `whole`. @throws the error itself where it is neither */
function damageOrLimit(error, whole) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LimitError */ .oC)
        return { kind: 'limit', at: whole, detail: error.message, key: error.limit };
    return damageOf(error);
}


/***/ }),

/***/ 4415:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** Characters of a name that messages show, unless they say otherwise. */
const shownCharacters = 120;
/** A text of the scanned file as messages show it: in quotes, escaped, cut after `most` characters. */
function quoted(text, most = shownCharacters) {
    return JSON.stringify(text.slice(0, most));
}


/***/ }),

/***/ 989:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fingerprint: () => (/* binding */ fingerprint),
  tfGraph: () => (/* binding */ tfGraph)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/json/read-json.js
var read_json = __webpack_require__(2767);
// EXTERNAL MODULE: ./lib/bytes/memory-source.js
var memory_source = __webpack_require__(7688);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/codecs/protobuf/json-message.js
/** Protocol Buffers as JSON: https://protobuf.dev/programming-guides/json/ */


const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** The message that an object stands for; anything else is an empty one. Positions are those of the JSON text. */
function jsonMessage(node, schema) {
    return {
        *[Symbol.iterator]() {
            if (node.kind !== 'object')
                return;
            for (const { key, value } of node.members) {
                const field = fieldNamed(schema, key);
                if (field.isMap === true && value.kind === 'object')
                    yield* mapEntries(field, value);
                else if (value.kind === 'array')
                    for (const item of value.items)
                        yield new JsonProtoField(field, item);
                else if (value.kind !== 'null')
                    yield new JsonProtoField(field, value);
            }
        },
    };
}
/** Readers take the names of the .proto file and their camel-case forms. */
function fieldNamed(schema, key) {
    const name = Object.hasOwn(schema, key)
        ? key
        : key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return (Object.hasOwn(schema, name) ? schema[name] : undefined) ?? { number: 0 };
}
/** Each member of the object as the entry message that it is on the wire. */
function* mapEntries(field, map) {
    for (const { key, keyAt, value } of map.members) {
        const members = [
            { key: 'key', keyAt, value: { kind: 'string', value: key, at: keyAt } },
            { key: 'value', keyAt, value },
        ];
        yield new JsonProtoField(field, { kind: 'object', members, at: value.at });
    }
}
class JsonProtoField {
    #schema;
    #node;
    constructor(schema, node) {
        this.#schema = schema;
        this.#node = node;
    }
    get number() {
        return this.#schema.number;
    }
    get kind() {
        return this.#node.kind === 'number' || this.#node.kind === 'boolean' ? 'number' : 'bytes';
    }
    get value() {
        if (this.#node.kind === 'number')
            return this.#node.value;
        return this.#node.kind === 'boolean' && this.#node.value ? 1 : 0;
    }
    get at() {
        const { start, end } = this.#node.at;
        return { offset: start, length: end - start };
    }
    get size() {
        return this.#payload().length;
    }
    text(maxBytes = limits/* limits */.F.maxTextBytes) {
        return lenientUtf8.decode(this.bytes(maxBytes));
    }
    bytes(maxBytes) {
        return this.#payload().subarray(0, maxBytes);
    }
    numbers() {
        return this.kind === 'number' ? [this.value] : [];
    }
    message() {
        return jsonMessage(this.#node, this.#schema.message?.() ?? {});
    }
    raw() {
        return this.#node.kind === 'string' ? new memory_source/* MemorySource */.Z(this.#payload(), 'text') : undefined;
    }
    #payload() {
        if (this.#node.kind !== 'string')
            return new Uint8Array(0);
        return Buffer.from(this.#node.value, this.#schema.isBytes === true ? 'base64' : 'utf8');
    }
}

;// CONCATENATED MODULE: ./lib/formats/tf-graph/parsed-graph.js
/** What a walk found, as the result of a parse. */
function parsedGraph(walk, kind, encoding, size) {
    const { children, anomalies, ...found } = walk.finish();
    const { functionCount, nodeCount } = walk;
    const { version, tags, signatures, assets, collections } = walk.meta;
    return {
        facts: {
            kind,
            encoding,
            version,
            tags,
            functionCount,
            nodeCount,
            signatures,
            assets,
            collections,
            ...found,
        },
        children,
        anomalies,
        covered: [{ offset: 0, length: size }],
    };
}

// EXTERNAL MODULE: ./lib/formats/tf-graph/fields.js
var fields = __webpack_require__(6437);
;// CONCATENATED MODULE: ./lib/formats/tf-graph/text-schema.js

/** Names of the fields in TensorFlow's .proto files. */
const list = () => ({
    s: { number: fields/* list */.p_.s, isBytes: true },
    tensor: { number: fields/* list */.p_.tensor, message: tensor },
    func: { number: fields/* list */.p_.func, message: func },
});
const tensor = () => ({
    tensor_content: { number: fields/* tensor */.OE.content, isBytes: true },
    string_val: { number: fields/* tensor */.OE.stringVal, isBytes: true },
});
const func = () => ({
    name: { number: fields/* func */.Pc.name },
    attr: { number: fields/* func */.Pc.attr, message: attrEntry, isMap: true },
});
const attr = () => ({
    list: { number: fields/* attr */.CF.list, message: list },
    s: { number: fields/* attr */.CF.s, isBytes: true },
    tensor: { number: fields/* attr */.CF.tensor, message: tensor },
    func: { number: fields/* attr */.CF.func, message: func },
});
const entry = (value) => () => ({
    key: { number: fields/* entry */.f_.key },
    value: { number: fields/* entry */.f_.value, ...(value === undefined ? {} : { message: value }) },
});
const attrEntry = entry(attr);
const node = () => ({
    name: { number: fields/* node */.rH.name },
    op: { number: fields/* node */.rH.op },
    input: { number: fields/* node */.rH.input },
    attr: { number: fields/* node */.rH.attr, message: attrEntry, isMap: true },
});
const argDef = () => ({ name: { number: fields/* argDef */.m5.name } });
const opDef = () => ({
    name: { number: fields/* opDef */.HJ.name },
    input_arg: { number: fields/* opDef */.HJ.inputArg, message: argDef },
});
const functionDef = () => ({
    signature: { number: fields/* functionDef */.GG.signature, message: opDef },
    node_def: { number: fields/* functionDef */.GG.node, message: node },
});
const library = () => ({ function: { number: fields/* library */.Yv.function, message: functionDef } });
const any = () => ({
    type_url: { number: fields/* any */.bz.typeUrl },
    value: { number: fields/* any */.bz.value },
});
const values = (message) => () => ({
    value: { number: fields/* listValue */.a3.value, ...(message === undefined ? {} : { message }) },
});
const collection = () => ({
    node_list: { number: fields/* collection */.rJ.nodeList, message: values() },
    bytes_list: { number: fields/* collection */.rJ.bytesList, message: values() },
    any_list: { number: fields/* collection */.rJ.anyList, message: values(any) },
});
const tensorInfo = () => ({ name: { number: fields/* tensorInfo */.cb.name } });
const asset = () => ({
    tensor_info: { number: fields/* asset */.LY.tensorInfo, message: tensorInfo },
    filename: { number: fields/* asset */.LY.filename },
});
const metaInfo = () => ({
    tags: { number: fields/* metaInfo */.E9.tags },
    tensorflow_version: { number: fields/* metaInfo */.E9.version },
});
const userObject = () => ({
    identifier: { number: fields/* userObject */.$5.identifier },
    metadata: { number: fields/* userObject */.$5.metadata },
});
const savedObject = () => ({
    user_object: { number: fields/* savedObject */.H0.userObject, message: userObject },
});
const objectGraph = () => ({ nodes: { number: fields/* objectGraph */.Ac.nodes, message: savedObject } });
const graphSchema = {
    node: { number: fields/* graph */.JB.node, message: node },
    library: { number: fields/* graph */.JB.library, message: library },
};
const metaGraph = () => ({
    meta_info_def: { number: fields/* metaGraph */.CS.metaInfo, message: metaInfo },
    graph_def: { number: fields/* metaGraph */.CS.graph, message: () => graphSchema },
    collection_def: { number: fields/* metaGraph */.CS.collection, message: entry(collection) },
    signature_def: { number: fields/* metaGraph */.CS.signature, message: entry(undefined) },
    asset_file_def: { number: fields/* metaGraph */.CS.asset, message: asset },
    object_graph_def: { number: fields/* metaGraph */.CS.objectGraph, message: objectGraph },
});
const metaGraphSchema = metaGraph();
const savedModelSchema = {
    saved_model_schema_version: { number: fields/* savedModel */.vD.schemaVersion },
    meta_graphs: { number: fields/* savedModel */.vD.metaGraphs, message: metaGraph },
};

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/codecs/encoded/sieved.js
var sieved = __webpack_require__(6950);
// EXTERNAL MODULE: ./lib/codecs/artifact-start.js
var artifact_start = __webpack_require__(3152);
// EXTERNAL MODULE: ./lib/core/anomaly-of.js
var anomaly_of = __webpack_require__(1542);
;// CONCATENATED MODULE: ./lib/formats/tf-graph/graph-notes.js




/** Texts that a graph hands on and that could hold a graph of their own. */
const leastNestedBytes = 16;
/** Everything but printable ASCII; TensorFlow's own names are a part of it. */
const unusual = /[^\x20-\x7e]/;
/** What the parts of a walk note in common: damage, embedded artifacts, names. */
class GraphNotes {
    context;
    anomalies = new Map();
    children = [];
    unusualNames = new Map();
    constructor(context) {
        this.context = context;
    }
    /** The fields of a message until it breaks; what breaks it is one anomaly, and what was found stands. */
    safely = (message) => ({
        [Symbol.iterator]: () => this.#fieldsOf(message),
    });
    #fieldsOf(message) {
        const fields = message[Symbol.iterator]();
        return {
            next: () => {
                try {
                    return fields.next();
                }
                catch (error) {
                    this.damaged(error);
                    return { done: true, value: undefined };
                }
            },
        };
    }
    damaged(error) {
        this.anomaly((0,anomaly_of/* damageOf */.t)(error));
    }
    name(of, name, scope, at) {
        if (!unusual.test(name) || this.unusualNames.size >= limits/* limits */.F.maxGraphFacts)
            return;
        if (!this.unusualNames.has(`${of} ${name}`))
            this.unusualNames.set(`${of} ${name}`, { of, name, scope, at });
    }
    /** Offers a text that begins as an artifact, or that could be a graph of its own. */
    blob(field, member) {
        if (field.at.length < 8)
            return;
        const head = field.bytes(artifact_start/* artifactStartBytes */.sr);
        const source = field.raw();
        if ((0,artifact_start/* beginsAsArtifact */["do"])(head, source && (0,sieved/* sievedSource */.oi)(source)))
            this.offer(field, member);
        else if (head[0] === 0x0a && field.at.length >= leastNestedBytes)
            this.offer(field, member, 'tf-graph');
    }
    offer(field, member, expects) {
        const raw = field.raw();
        if (raw === undefined)
            return;
        if (this.children.length >= limits/* limits */.F.maxEmbeddedBlobs) {
            const detail = 'more embedded blobs than are looked into';
            this.anomaly({ kind: 'limit', at: field.at, detail, key: 'blobs' });
            return;
        }
        this.children.push({
            member,
            range: field.at,
            open: () => raw,
            ...(expects === undefined ? {} : { expects }),
        });
    }
    anomaly(anomaly) {
        if (!this.anomalies.has(anomaly.key))
            this.anomalies.set(anomaly.key, anomaly);
    }
}

;// CONCATENATED MODULE: ./lib/formats/tf-graph/read-node.js

/**
 * Reads a node as far as it is sound.
 * @param onDamage is told what ends it early; graphs hold many nodes, so nothing wraps every message in them
 */
function readNode(nodeField, onDamage) {
    let name = '';
    let op = '';
    const inputs = [];
    const attributes = [];
    try {
        for (const field of nodeField.message()) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === fields/* node */.rH.name)
                name = nameText(field);
            else if (field.number === fields/* node */.rH.op)
                op = nameText(field);
            else if (field.number === fields/* node */.rH.input)
                inputs.push(nameText(field));
            else if (field.number === fields/* node */.rH.attr)
                addAttribute(field, attributes);
        }
    }
    catch (error) {
        onDamage(error);
    }
    return { name, op, inputs, attributes, at: nodeField.at };
}
function addAttribute(attrField, attributes) {
    const { key, value } = readEntry(attrField, (message) => message);
    if (value !== undefined)
        attributes.push({ name: key, value });
}
/** One entry of a map field. */
function readEntry(entryField, safely) {
    let key = '';
    let value;
    for (const field of safely(entryField.message())) {
        if (field.kind !== 'bytes')
            continue;
        if (field.number === fields/* entry */.f_.key)
            key = nameText(field);
        if (field.number === fields/* entry */.f_.value)
            value = field;
    }
    return { key, value };
}
/** A name, whole: two that differ only behind some limit would be taken for one. */
function nameText(field) {
    return field.text();
}

;// CONCATENATED MODULE: ./lib/formats/tf-graph/meta-walk.js



/** Reads what a MetaGraph says beside its graph: assets, signatures, collections, objects. */
class MetaWalk {
    #notes;
    assets = [];
    collections = [];
    signatures = [];
    tags = [];
    objects = new Map();
    version = '';
    constructor(notes) {
        this.#notes = notes;
    }
    /** One field of a MetaGraphDef; the graph itself is not its business. */
    read(field) {
        const { /* metaGraph */ "CS": metaGraph } = fields;
        if (field.number === metaGraph.metaInfo)
            this.#metaInfo(field.message());
        else if (field.number === metaGraph.collection)
            this.#collection(field);
        else if (field.number === metaGraph.signature)
            this.#signature(field);
        else if (field.number === metaGraph.asset)
            this.#asset(field);
        else if (field.number === metaGraph.objectGraph)
            this.#objectGraph(field.message());
    }
    #metaInfo(message) {
        for (const field of this.#notes.safely(message)) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === fields/* metaInfo */.E9.tags && this.tags.length < limits/* limits */.F.maxGraphFacts)
                this.tags.push(nameText(field));
            if (field.number === fields/* metaInfo */.E9.version)
                this.version = nameText(field);
            if (field.number === fields/* metaInfo */.E9.anyInfo)
                this.#notes.blob(field, 'meta info');
        }
    }
    #signature(field) {
        if (this.signatures.length < limits/* limits */.F.maxGraphFacts)
            this.signatures.push(readEntry(field, this.#notes.safely).key);
    }
    #asset(assetField) {
        let filename = '';
        let tensor = '';
        for (const field of this.#notes.safely(assetField.message())) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === fields/* asset */.LY.filename)
                filename = nameText(field);
            if (field.number !== fields/* asset */.LY.tensorInfo)
                continue;
            for (const part of this.#notes.safely(field.message()))
                if (part.number === fields/* tensorInfo */.cb.name && part.kind === 'bytes')
                    tensor = nameText(part);
        }
        this.#notes.name('asset', filename, 'assets', assetField.at);
        if (this.assets.length < limits/* limits */.F.maxGraphFacts)
            this.assets.push({ filename, tensor, at: assetField.at, isThere: this.#isThere(filename) });
        else
            this.#notes.anomaly({
                kind: 'limit',
                at: assetField.at,
                detail: 'more assets than are told apart',
                key: 'assets',
            });
    }
    #isThere(filename) {
        return this.#notes.context.sibling(`assets/${filename}`) === undefined ? undefined : true;
    }
    #collection(collectionField) {
        const { key, value } = readEntry(collectionField, this.#notes.safely);
        const types = new Set();
        let values = 0;
        for (const list of value === undefined ? [] : this.#notes.safely(value.message())) {
            if (list.kind !== 'bytes')
                continue;
            for (const item of this.#notes.safely(list.message())) {
                if (item.number !== fields/* listValue */.a3.value || item.kind !== 'bytes')
                    continue;
                values += 1;
                if (list.number === fields/* collection */.rJ.bytesList)
                    this.#notes.blob(item, `collection ${key}`);
                if (list.number === fields/* collection */.rJ.anyList)
                    this.#any(item, key, types);
            }
        }
        if (this.collections.length < limits/* limits */.F.maxGraphFacts)
            this.collections.push({ name: key, values, types: [...types] });
    }
    #any(anyField, collection, types) {
        for (const field of this.#notes.safely(anyField.message())) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === fields/* any */.bz.typeUrl && types.size < 64)
                types.add(nameText(field));
            if (field.number === fields/* any */.bz.value)
                this.#notes.blob(field, `collection ${collection}`);
        }
    }
    #objectGraph(message) {
        for (const object of this.#notes.safely(message)) {
            if (object.number !== fields/* objectGraph */.Ac.nodes || object.kind !== 'bytes')
                continue;
            for (const field of this.#notes.safely(object.message()))
                if (field.number === fields/* savedObject */.H0.userObject && field.kind === 'bytes')
                    this.#userObject(field);
        }
    }
    /** The metadata of a Keras object is its configuration, as in keras_metadata.pb. */
    #userObject(objectField) {
        let identifier = '';
        let metadata;
        for (const field of this.#notes.safely(objectField.message())) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === fields/* userObject */.$5.identifier)
                identifier = nameText(field);
            if (field.number === fields/* userObject */.$5.metadata)
                metadata = field;
        }
        const known = this.objects.get(identifier);
        if (known !== undefined)
            known.count += 1;
        else if (this.objects.size < limits/* limits */.F.maxGraphFacts)
            this.objects.set(identifier, { identifier, count: 1 });
        if (metadata !== undefined && metadata.text(1) === '{')
            this.#notes.offer(metadata, `object ${identifier}`, 'keras-config');
    }
}

;// CONCATENATED MODULE: ./lib/formats/tf-graph/scopes.js
function emptyScope(name) {
    return {
        name,
        parameters: new Map(),
        constants: new Map(),
        placeholders: new Set(),
        handing: new Map(),
        passing: new Map(),
        calls: [],
    };
}
/** Operators whose output is, or is made of, their inputs: what goes in as a file name comes out as one. */
const passingOperators = new Set(`Identity IdentityN StopGradient PreventGradient Snapshot EnsureShape Reshape ExpandDims Squeeze Pack PackV2 Concat ConcatV2
  StringJoin PlaceholderWithDefault Select SelectV2 Switch RefSwitch Merge RefMerge Enter RefEnter Exit NextIteration LoopCond
  Gather GatherV2 GatherNd Slice StridedSlice Unpack Tile BroadcastTo Where RefIdentity VariableV2 Assign AssignVariableOp
  StringLower StringUpper StringStrip RegexReplace StaticRegexReplace StringFormat Substr ReduceJoin UnsortedSegmentJoin AsString
  TensorDataset TensorSliceDataset RandomShuffle Split SplitV ShardedFilename ShardedFilespec CheckNumerics Cast Bitcast Fill
  GuaranteeConst DeepCopy Copy CopyHost DebugIdentity DebugIdentityV2 DecodeBase64 EncodeBase64 UnicodeTranscode UnicodeEncode
  RaggedTensorToTensor DynamicStitch FIFOQueueV2`.split(/\s+/));
/** Operators whose output has no elements but those of their first input. */
const handingOperators = new Set(`Identity StopGradient PreventGradient Snapshot EnsureShape Reshape ExpandDims Squeeze StridedSlice Unpack Enter Exit
  TensorDataset TensorSliceDataset BatchDatasetV2 PrefetchDataset RepeatDataset TakeDataset OptionsDataset`.split(/\s+/));
const placeholderOperator = /^(Placeholder(V2)?|_Arg)$/;
/** Nodes in a row that hand a text on, as deep as the stack allows. CWE-674. */
const maxHops = 1_000;
/** Texts that may reach one input, and calls of one function. CWE-400. */
const maxResults = 128;
const maxCallers = 1_000;
const nothing = [];
/** Follows inputs back to the constants that feed them, through passing nodes and out of functions to their calls. */
class TextResolver {
    /** Calls of each function, with the graph they stand in. */
    #callers = new Map();
    #assetTensors;
    /** What reaches each place that was asked for; undefined while it is being found, for graphs have cycles. */
    #reached = new Map();
    #fed = new Map();
    #isCut = false;
    /** @param assetTensors nodes that loading replaces by the place of an asset */
    constructor(scopes, assetTensors) {
        this.#assetTensors = assetTensors;
        for (const scope of scopes) {
            for (const call of scope.calls) {
                for (const name of call.functions) {
                    const known = this.#callers.get(name);
                    if (known === undefined)
                        this.#callers.set(name, [{ scope, call }]);
                    else if (known.length < maxCallers)
                        known.push({ scope, call });
                    else
                        this.#isCut = true;
                }
            }
        }
    }
    /** Whether some text may have come from further than was followed. */
    get isCut() {
        return this.#isCut;
    }
    /** The texts behind the inputs of a node, each with the position of its input. */
    resolve(scope, inputs) {
        const texts = [];
        inputs.forEach((input, from) => {
            for (const found of this.#follow(scope, input, 0))
                texts.push({ from, ...found });
        });
        return texts;
    }
    /**
     * Whether nobody but the caller of the graph gives this input: a placeholder, or a parameter of a function that is
     * only ever given one. Anything computed on the way, or not followed to its end, is not.
     */
    isFedByCaller(scope, input, hops = 0) {
        const name = nodeOf(input ?? '');
        const known = this.#fed.get(scope) ?? new Map();
        this.#fed.set(scope, known);
        const before = known.get(name);
        if (before !== undefined)
            return before;
        // What leads back to itself is fed by nobody.
        known.set(name, false);
        const isFed = name !== '' && hops < maxHops && this.#isFed(scope, name, hops + 1);
        known.set(name, isFed);
        return isFed;
    }
    #isFed(scope, name, hops) {
        if (scope.placeholders.has(name))
            return scope.name !== '' || !this.#assetTensors.has(name);
        const source = scope.handing.get(name);
        if (source !== undefined)
            return this.isFedByCaller(scope, source, hops);
        const parameter = scope.parameters.get(name);
        if (parameter === undefined)
            return false;
        const callers = this.#callers.get(scope.name) ?? [];
        // A function without calls in the graph is given what its object captured, too, which may be a constant.
        if (callers.length === 0 || callers.length >= maxCallers)
            return false;
        return callers.every(({ scope: outer, call }) => this.isFedByCaller(outer, argumentOf(call, parameter, scope.parameters.size), hops));
    }
    #follow(scope, input, hops) {
        const name = nodeOf(input);
        if (!handsOn(scope, name))
            return nothing;
        const reached = this.#reached.get(scope) ?? new Map();
        this.#reached.set(scope, reached);
        if (reached.has(name))
            return reached.get(name) ?? [];
        if (hops > maxHops) {
            this.#isCut = true;
            return [];
        }
        reached.set(name, undefined);
        const found = this.#behind(scope, name, hops);
        if (found.length > maxResults)
            this.#isCut = true;
        const kept = found.slice(0, maxResults);
        reached.set(name, kept);
        return kept;
    }
    #behind(scope, name, hops) {
        const isAsset = scope.name === '' && this.#assetTensors.has(name);
        const constant = scope.constants.get(name);
        if (constant !== undefined)
            return constant.map((text) => ({ text, isAsset }));
        const sources = scope.passing.get(name);
        if (sources !== undefined)
            return sources.flatMap((source) => this.#follow(scope, source, hops + 1));
        return this.#fromCallers(scope, scope.parameters.get(name), hops);
    }
    #fromCallers(scope, parameter, hops) {
        if (parameter === undefined)
            return nothing;
        const callers = this.#callers.get(scope.name) ?? [];
        return callers.flatMap(({ scope: outer, call }) => {
            const input = argumentOf(call, parameter, scope.parameters.size);
            return input === undefined ? [] : this.#follow(outer, input, hops + 1);
        });
    }
}
/** Most inputs are computed: nothing is kept of them. */
function handsOn({ constants, passing, parameters }, name) {
    return constants.has(name) || passing.has(name) || parameters.has(name);
}
/** Branches come behind their condition; data sets hand over elements first and what was captured last. */
function argumentOf({ op, inputs }, parameter, parameters) {
    const data = inputs.filter((input) => !input.startsWith('^'));
    if (/^(Stateless)?(If|Case)$/.test(op))
        return data[parameter + 1];
    if (/Call|^(Stateless)?While$/.test(op))
        return data[parameter];
    return data[data.length - parameters + parameter];
}
/** `^name` orders and gives nothing; `name:0` and `name:output:0` are outputs of a node. */
function nodeOf(input) {
    if (input.startsWith('^'))
        return '';
    const colon = input.indexOf(':');
    return colon < 0 ? input : input.slice(0, colon);
}

;// CONCATENATED MODULE: ./lib/formats/tf-graph/walk.js







/** Graph text that says nothing of what a node reaches: container names, layouts, bookkeeping. */
const idleAttributes = /^(_.*|container|shared_name|data_format|padding|config|config_proto|executor_type|src_format|dst_format|rounding_method|direction|rnn_mode|input_mode|half_pixel_centers|method|mode|metadata|equation|reduction|errors|Tsplits|input_encoding|output_encoding|replacement|unit|tensor_name|element_shape|cell_name|loss_reduction)$/;
/** Texts of one constant that are kept, whatever they are, and such as may be a path or an address besides. CWE-770. */
const maxConstantTexts = 8;
const maxConstantPlaces = 96;
const maxTextsOfNode = 128;
/** What no name of a file is longer than: PATH_MAX of Linux. */
const maxPathBytes = 4_096;
const place = /[/\\:~]/;
const constantOperator = /^(Const|HostConst|_HostConst|ImmutableConst)$/;
/** A value of an attribute that holds a text or a function takes more; most hold a type or a truth. */
const leastValueBytes = 3;
const noTexts = [];
/** Walks the graphs of one file, and then follows what the constants in them reach. */
class GraphWalk {
    #notes;
    meta;
    #scopes = [];
    #bodies = [];
    #operators = new Map();
    functionCount = 0;
    constructor(context) {
        this.#notes = new GraphNotes(context);
        this.meta = new MetaWalk(this.#notes);
    }
    get nodeCount() {
        return this.#bodies.length;
    }
    savedModel(message) {
        for (const field of this.#notes.safely(message))
            if (field.number === fields/* savedModel */.vD.metaGraphs && field.kind === 'bytes')
                this.metaGraph(field.message());
    }
    metaGraph(message) {
        for (const field of this.#notes.safely(message)) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === fields/* metaGraph */.CS.graph)
                this.graph(field.message());
            else
                this.meta.read(field);
        }
    }
    graph(message) {
        const scope = this.#scope('');
        for (const field of this.#notes.safely(message)) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === fields/* graph */.JB.node)
                this.#body(field, scope);
            else if (field.number === fields/* graph */.JB.library)
                this.#library(field.message());
        }
    }
    #library(message) {
        for (const field of this.#notes.safely(message)) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === fields/* library */.Yv.function)
                this.#function(field);
            else
                for (const part of this.#notes.safely(field.message()))
                    this.#gradient(part);
        }
    }
    /** A gradient names functions of the library, which are walked anyway; only damage could hide in it. */
    #gradient(field) {
        if (field.kind === 'bytes')
            this.#notes.name('function', nameText(field), 'gradients', field.at);
    }
    #function(functionField) {
        this.functionCount += 1;
        const scope = emptyScope('');
        const nodes = [];
        let name = '';
        for (const field of this.#notes.safely(functionField.message())) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === fields/* functionDef */.GG.node)
                nodes.push(field);
            if (field.number === fields/* functionDef */.GG.signature)
                name = this.#signatureOf(field.message(), scope) || name;
        }
        this.#notes.name('function', name, '', functionField.at);
        const named = { ...scope, name: name === '' ? '?' : name };
        this.#scopes.push(named);
        for (const node of nodes)
            this.#body(node, named);
    }
    #signatureOf(message, scope) {
        let name = '';
        for (const field of this.#notes.safely(message)) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === fields/* opDef */.HJ.name)
                name = nameText(field);
            if (field.number !== fields/* opDef */.HJ.inputArg)
                continue;
            for (const part of this.#notes.safely(field.message()))
                if (part.number === fields/* argDef */.m5.name && part.kind === 'bytes')
                    scope.parameters.set(nameText(part), scope.parameters.size);
        }
        return name;
    }
    #scope(name) {
        const scope = emptyScope(name);
        this.#scopes.push(scope);
        return scope;
    }
    /** First pass over a node: what others may be fed by it. */
    #body(field, scope) {
        if (this.#bodies.length % 256 === 0)
            this.#notes.context.budget.check();
        if (this.#bodies.length >= limits/* limits */.F.maxGraphNodes)
            throw new errors/* LimitError */.oC('maxGraphNodes', limits/* limits */.F.maxGraphNodes, 'the graphs have too many nodes');
        const node = readNode(field, (error) => {
            this.#notes.damaged(error);
        });
        const { name, op, inputs, at } = node;
        const functions = [];
        const texts = this.#attributes(node, scope, functions);
        this.#bodies.push({ name, op, inputs, at, scope, texts });
        if (passingOperators.has(op))
            scope.passing.set(name, inputs);
        if (placeholderOperator.test(op))
            scope.placeholders.add(name);
        const [first] = inputs;
        if (first !== undefined && handingOperators.has(op))
            scope.handing.set(name, first);
        if (functions.length > 0)
            scope.calls.push({ op, functions, inputs });
    }
    /** Texts of a node's own attributes; the functions that they name are added. */
    #attributes(node, scope, functions) {
        let texts;
        for (const { name, value } of node.attributes) {
            if (value.at.length < leastValueBytes || name.startsWith('_'))
                continue;
            const kept = idleAttributes.test(name) ? undefined : (texts ??= []);
            try {
                for (const field of value.message())
                    if (field.kind === 'bytes')
                        this.#attributePart(name, field, functions, kept);
            }
            catch (error) {
                this.#notes.damaged(error);
            }
            if (name === 'value' && constantOperator.test(node.op))
                this.#constant(value, node.name, scope);
        }
        return texts === undefined || texts.length === 0 ? noTexts : texts;
    }
    /** @param texts where texts are kept, at most as many as of one node; undefined where none is */
    #attributePart(name, field, functions, texts) {
        if (field.number === fields/* attr */.CF.func)
            this.#functionValue(field, functions, 0);
        else if (field.number === fields/* attr */.CF.s && texts !== undefined)
            this.#text(name, field, texts);
        else if (field.number === fields/* attr */.CF.list)
            for (const item of field.message()) {
                if (item.kind !== 'bytes')
                    continue;
                if (item.number === fields/* list */.p_.func)
                    this.#functionValue(item, functions, 0);
                if (item.number === fields/* list */.p_.s && texts !== undefined)
                    this.#text(name, item, texts);
            }
    }
    #text(name, field, texts) {
        this.#notes.blob(field, `attribute ${name}`);
        if (field.at.length > 0 && texts.length < maxTextsOfNode)
            texts.push({ from: name, text: field.text(maxPathBytes), isAsset: false });
    }
    /** Names of functions in an attribute, those in the attributes of a function value included. */
    #attributeFunctions(value, found, depth) {
        if (depth > 16)
            return;
        for (const field of this.#notes.safely(value.message())) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === fields/* attr */.CF.func)
                this.#functionValue(field, found, depth);
            if (field.number !== fields/* attr */.CF.list)
                continue;
            for (const item of this.#notes.safely(field.message()))
                if (item.number === fields/* list */.p_.func && item.kind === 'bytes')
                    this.#functionValue(item, found, depth);
        }
    }
    #functionValue(value, found, depth) {
        for (const field of this.#notes.safely(value.message())) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === fields/* func */.Pc.name)
                found.push(nameText(field));
            if (field.number !== fields/* func */.Pc.attr)
                continue;
            const inner = readEntry(field, this.#notes.safely).value;
            if (inner !== undefined)
                this.#attributeFunctions(inner, found, depth + 1);
        }
    }
    #constant(value, node, scope) {
        for (const field of this.#notes.safely(value.message())) {
            if (field.number !== fields/* attr */.CF.tensor || field.kind !== 'bytes')
                continue;
            const texts = [];
            for (const part of this.#notes.safely(field.message())) {
                if (part.kind !== 'bytes')
                    continue;
                if (part.number === fields/* tensor */.OE.content)
                    this.#notes.blob(part, `constant ${node}`);
                if (part.number !== fields/* tensor */.OE.stringVal)
                    continue;
                this.#notes.blob(part, `constant ${node}`);
                if (texts.length < maxConstantTexts)
                    texts.push(part.text(maxPathBytes));
                else if (texts.length < maxConstantPlaces) {
                    const text = part.text(maxPathBytes);
                    if (place.test(text))
                        texts.push(text);
                }
            }
            if (texts.length > 0)
                scope.constants.set(node, texts);
        }
    }
    /** Second pass: every node of every graph and function, with the texts that reach it. */
    finish() {
        const assetTensors = new Set(this.meta.assets.map(({ tensor }) => tensor.replace(/:\d+$/, '')));
        const resolver = new TextResolver(this.#scopes, assetTensors);
        for (const [index, node] of this.#bodies.entries()) {
            if (index % 256 === 0)
                this.#notes.context.budget.check();
            this.#record(node, resolver);
        }
        if (resolver.isCut) {
            const detail = 'texts are handed on further than is followed';
            this.#notes.anomaly({ kind: 'limit', at: { offset: 0, length: 0 }, detail, key: 'texts' });
        }
        return {
            operators: [...this.#operators.values()],
            objects: [...this.meta.objects.values()],
            unusualNames: [...this.#notes.unusualNames.values()],
            children: this.#notes.children,
            anomalies: [...this.#notes.anomalies.values()],
        };
    }
    #record(node, resolver) {
        const { scope } = node;
        const place = scope.name === '' ? 'graph' : `function ${scope.name}`;
        this.#notes.name('operator', node.op, place, node.at);
        this.#notes.name('node', node.name, place, node.at);
        const reached = passingOperators.has(node.op) ? noTexts : resolver.resolve(scope, node.inputs);
        const texts = reached.length === 0 ? node.texts : [...reached, ...node.texts];
        const kept = texts.slice(0, maxTextsOfNode);
        const isFedByCaller = node.op === 'ReadFile' && resolver.isFedByCaller(scope, node.inputs[0]);
        const key = `${node.op}\n${isFedByCaller ? 'fed' : ''}${kept.map(({ from, text }) => `${String(from)}=${text}`).join('\n')}`;
        const known = this.#operators.get(key);
        if (known !== undefined)
            known.count += 1;
        else if (this.#operators.size < limits/* limits */.F.maxGraphFacts)
            this.#operators.set(key, {
                op: node.op,
                count: 1,
                node: node.name,
                scope: place,
                at: node.at,
                texts: kept,
                isFedByCaller,
            });
        else
            this.#overflow(node, place);
    }
    /** Beyond what is kept, at least every operator is. */
    #overflow({ op, name, at }, scope) {
        const known = this.#operators.get(`${op}\n`);
        if (known !== undefined)
            known.count += 1;
        else if (this.#operators.size < 2 * limits/* limits */.F.maxGraphFacts)
            this.#operators.set(`${op}\n`, {
                op,
                count: 1,
                node: name,
                scope,
                at,
                texts: [],
                isFedByCaller: false,
            });
        const detail = 'nodes have more different texts than are kept';
        this.#notes.anomaly({ kind: 'limit', at, detail, key: 'operator-texts' });
    }
}

// EXTERNAL MODULE: ./lib/formats/tf-graph/identify-json.js
var identify_json = __webpack_require__(3235);
;// CONCATENATED MODULE: ./lib/formats/tf-graph/json.js






/** @returns undefined where the source is no JSON; LimitError maxTextBytes, and those of the budget */
function parseGraphJson(source, context) {
    if (!identify_json/* begins */.r.test(Buffer.from(source.read(0, Math.min(source.size, 64))).toString('latin1')))
        return undefined;
    const { root } = (0,read_json/* readJson */.Vh)(source, context.budget);
    const walk = new GraphWalk(context);
    walk.graph(jsonMessage(root, graphSchema));
    return parsedGraph(walk, 'graph', 'json', source.size);
}

// EXTERNAL MODULE: ./lib/codecs/protobuf/proto-message.js
var proto_message = __webpack_require__(939);
// EXTERNAL MODULE: ./lib/codecs/protobuf/wire-reader.js
var wire_reader = __webpack_require__(3812);
// EXTERNAL MODULE: ./lib/formats/tf-graph/identify.js
var identify = __webpack_require__(8064);
;// CONCATENATED MODULE: ./lib/formats/tf-graph/parse.js





/**
 * Walks every graph and every function of a SavedModel, MetaGraph or GraphDef; tensors are skipped.
 * @throws LimitError of the budget, maxProtobufFields, maxTrialFields
 */
function parseTfGraph(source, context) {
    const reader = new wire_reader/* WireReader */.Z(source, context.budget);
    const message = (0,proto_message/* wireMessage */.N)(reader, source, reader.whole);
    const kind = (0,identify/* kindOf */.I)(source) ?? 'saved-model';
    const walk = new GraphWalk(context);
    if (kind === 'saved-model')
        walk.savedModel(message);
    else if (kind === 'meta-graph')
        walk.metaGraph(message);
    else
        walk.graph(message);
    return parsedGraph(walk, kind, 'binary', source.size);
}
const parse_nothing = { facts: null, children: [], anomalies: [], covered: [] };
/** A fingerprint holds hashes; there is nothing in it to judge. */
function parseFingerprint() {
    return parse_nothing;
}

// EXTERNAL MODULE: ./lib/bytes/read-whole.js
var read_whole = __webpack_require__(8741);
// EXTERNAL MODULE: ./lib/codecs/protobuf/text-message.js
var text_message = __webpack_require__(2274);
// EXTERNAL MODULE: ./lib/formats/tf-graph/identify-text.js
var identify_text = __webpack_require__(714);
;// CONCATENATED MODULE: ./lib/formats/tf-graph/text.js







const schemas = {
    'saved-model': savedModelSchema,
    'meta-graph': metaGraphSchema,
    graph: graphSchema,
};
/**
 * Walks a graph in the text format; undefined where the source is none.
 * @throws LimitError maxTextBytes, and those of the budget
 */
function parseGraphText(source, context) {
    const kind = (0,identify_text/* textKind */._)(source.read(0, Math.min(source.size, limits/* limits */.F.maxHeadBytes)));
    if (kind === undefined)
        return undefined;
    const text = (0,read_whole/* readLatin1 */.E)(source);
    const walk = new GraphWalk(context);
    const message = (0,text_message/* textMessage */.x)(text, schemas[kind], context.budget);
    if (kind === 'saved-model')
        walk.savedModel(message);
    else if (kind === 'meta-graph')
        walk.metaGraph(message);
    else
        walk.graph(message);
    return parsedGraph(walk, kind, 'text', source.size);
}

// EXTERNAL MODULE: ./lib/judgement/paths/path-form.js
var path_form = __webpack_require__(8208);
;// CONCATENATED MODULE: ./lib/formats/tf-graph/rules/asset-outside.js


const assetOutside = (0,core_define/* defineRule */.Km)({
    id: 'tf-graph/asset-outside',
    title: 'Loading the model takes an asset from outside its folder',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'very-high',
    cwe: ['CWE-22', 'CWE-36'],
    cve: [],
    references: ['https://www.tensorflow.org/guide/saved_model'],
    since: '1.0.0',
    help: {
        why: 'Assets lie in the folder of that name inside the SavedModel, and loading joins their file names to it. A name that leaves it feeds any file of the machine to the graph, as a vocabulary for instance, from where the model gives it out again.',
        fix: 'Do not load the model. Get it again from its publisher.',
    },
    *check({ assets }) {
        for (const { filename, tensor, at } of assets) {
            const form = (0,path_form/* pathForm */.M)(filename);
            if (form === undefined)
                continue;
            yield {
                message: `The asset ${JSON.stringify(filename)} for ${JSON.stringify(tensor)} ${(0,path_form/* describePathForm */.T)(form)}`,
                at: { range: at, logical: `asset ${filename}` },
                key: filename,
                data: { filename, tensor, form },
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/judgement/tensorflow/judge-operator.js + 3 modules
var judge_operator = __webpack_require__(9508);
// EXTERNAL MODULE: ./lib/judgement/graphs/quote-name.js
var quote_name = __webpack_require__(4253);
;// CONCATENATED MODULE: ./lib/formats/tf-graph/rules/judged-uses.js


const rank = { debug: 0, info: 1, warning: 2, critical: 3 };
/**
 * Findings for the nodes of some kinds: one for each operator and the text that decides about it.
 * @param isMeant a further condition on the operator
 */
function* evidenceOf({ operators }, kinds, isMeant = () => true) {
    const groups = new Map();
    for (const use of operators) {
        const verdict = (0,judge_operator/* judgeTensorflowOperator */.H)(use.op, use.texts, use.isFedByCaller);
        if (verdict === undefined || !kinds.includes(verdict.kind) || !isMeant(use.op))
            continue;
        const key = `${use.op} ${verdict.given?.text ?? ''}`.trim();
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { use, verdict, count: use.count });
        else {
            group.count += use.count;
            if (rank[verdict.severity] > rank[group.verdict.severity])
                Object.assign(group, { use, verdict });
        }
    }
    for (const [key, { use, verdict, count }] of groups)
        yield evidence(key, use, verdict, count);
}
function evidence(key, use, verdict, count) {
    const { op, node, scope, at } = use;
    const { effect, severity, given, kind } = verdict;
    const quoted = given === undefined ? '' : `: ${(0,quote_name/* quoteName */.A)(given.text)} ${given.because}`;
    return {
        message: `The node ${(0,quote_name/* quoteName */.A)(node)} in ${scope} runs ${op}: it ${effect}${quoted}`,
        severity,
        at: { range: at, logical: `${scope}, node ${node}` },
        key,
        count,
        data: { operator: op, node, scope, kind, ...(given === undefined ? {} : { value: given.text }) },
    };
}

;// CONCATENATED MODULE: ./lib/formats/tf-graph/rules/custom-operator.js


const customOperator = (0,core_define/* defineRule */.Km)({
    id: 'tf-graph/custom-operator',
    title: 'Running the graph needs operators from outside TensorFlow',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-829'],
    cve: [],
    references: [
        'https://github.com/tensorflow/tensorflow/security/policy',
        'https://arxiv.org/abs/2601.04553',
    ],
    since: '1.0.0',
    help: {
        why: 'A graph holds no code for an operator that TensorFlow does not know: it loads only after a native library was loaded that implements it, which nobody has vetted with the model. One whose name speaks of programs, libraries or files is a door to the machine.',
        fix: 'Find out which package implements the operator and whether you trust it before you load its library.',
    },
    check: (facts) => evidenceOf(facts, ['custom', 'collection']),
});

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/judgement/text/describe-deception.js
var describe_deception = __webpack_require__(4588);
;// CONCATENATED MODULE: ./lib/formats/tf-graph/rules/deceptive-name.js



const deceptiveName = (0,core_define/* defineRule */.Km)({
    id: 'tf-graph/deceptive-name',
    title: 'Names in the graph are not what they look like',
    severity: 'warning',
    securitySeverity: '5.3',
    precision: 'high',
    cwe: ['CWE-1007', 'CWE-451'],
    cve: [],
    references: ['https://www.unicode.org/reports/tr39/'],
    since: '1.0.0',
    help: {
        why: 'TensorFlow names its operators and nodes in plain ASCII. Control characters, invisible ones and letters of other scripts that look like Latin ones let one name pass for another in a review and in logs.',
        fix: 'Get the model again from its publisher; TensorFlow itself writes plain names.',
    },
    *check({ unusualNames }) {
        for (const { of, name, scope, at } of unusualNames) {
            const deception = (0,describe_deception/* describeDeception */.J)(name, of === 'operator' || of === 'function');
            if (deception === undefined)
                continue;
            yield {
                message: `The name ${(0,quoted/* quoted */.T)(name, 160)} of ${of === 'node' || of === 'function' ? 'a' : 'an'} ${of} ${deception}`,
                at: { range: at, logical: scope },
                key: `${of} ${name}`,
                data: { of, name },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/tf-graph/rules/file-read.js


const saving = /^(Save|MergeV2|Sharded)/;
const fileRead = (0,core_define/* defineRule */.Km)({
    id: 'tf-graph/file-read',
    title: 'Running the graph reads or lists files of the machine',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-73', 'CWE-22', 'CWE-200'],
    cve: [],
    references: [
        'https://github.com/tensorflow/tensorflow/security/policy',
        'https://arxiv.org/abs/2601.04553',
    ],
    since: '1.0.0',
    help: {
        why: 'A graph that reads files gives what it finds to whoever calls the model, or to a node that sends it on. Models for inference are given their input; vocabularies come from the assets of the model itself.',
        fix: 'Do not load or run the model where it can reach files that matter. Get one that takes its input as tensors.',
    },
    check: (facts) => evidenceOf(facts, ['read', 'source', 'cache', 'table', 'descriptor', 'saver'], (op) => !saving.test(op)),
});

;// CONCATENATED MODULE: ./lib/formats/tf-graph/rules/file-write.js


const restoring = /^(Restore|LoadAndRemap|DTensorRestore|TfrtRestore)/;
const fileWrite = (0,core_define/* defineRule */.Km)({
    id: 'tf-graph/file-write',
    title: 'Running the graph writes files',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'high',
    cwe: ['CWE-73', 'CWE-22'],
    cve: [],
    references: [
        'https://github.com/tensorflow/tensorflow/security/policy',
        'https://arxiv.org/abs/2601.04553',
    ],
    since: '1.0.0',
    help: {
        why: 'A graph that writes files puts what its author chose where its author chose: start-up scripts, keys, configuration. Nothing but the saver of a checkpoint has a reason to, and that one is told by its caller where.',
        fix: 'Do not load or run the model. If it was yours, export it without the operators that write.',
    },
    check: (facts) => evidenceOf(facts, ['write', 'summary', 'print', 'saver'], (op) => !restoring.test(op)),
});

;// CONCATENATED MODULE: ./lib/formats/tf-graph/rules/native-call.js


const nativeCall = (0,core_define/* defineRule */.Km)({
    id: 'tf-graph/native-call',
    title: 'Running the graph calls native functions or changes the process',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-829', 'CWE-15'],
    cve: [],
    references: [
        'https://github.com/tensorflow/tensorflow/security/policy',
        'https://arxiv.org/abs/2601.04553',
    ],
    since: '1.0.0',
    help: {
        why: 'A custom call names a native function that the process has registered, callbacks into Python among them; a setting of a file system changes where later reads and writes go. Neither belongs to a model for inference.',
        fix: 'Find out which library registers the target, and whether the model needs it.',
    },
    check: (facts) => evidenceOf(facts, ['native', 'setting']),
});

;// CONCATENATED MODULE: ./lib/formats/tf-graph/rules/network.js


const network = (0,core_define/* defineRule */.Km)({
    id: 'tf-graph/network',
    title: 'Running the graph connects to other machines',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-918', 'CWE-200'],
    cve: [],
    references: [
        'https://github.com/tensorflow/tensorflow/security/policy',
        'https://arxiv.org/abs/2601.04553',
    ],
    since: '1.0.0',
    help: {
        why: 'Debug operators, data services and remote procedures send tensors to an address, or take data and work from there. An address that is fixed in the graph is the choice of its author, not of who runs it.',
        fix: 'Do not run the model with a network. Get one without the operators, or ask what the address is for.',
    },
    check: (facts) => evidenceOf(facts, ['network', 'debug', 'remote']),
});

;// CONCATENATED MODULE: ./lib/formats/tf-graph/rules/python-call.js


const pythonCall = (0,core_define/* defineRule */.Km)({
    id: 'tf-graph/python-call',
    title: 'Running the graph calls Python functions of the process',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'very-high',
    cwe: ['CWE-94', 'CWE-502'],
    cve: [],
    references: [
        'https://github.com/tensorflow/tensorflow/security/policy',
        'https://arxiv.org/abs/2601.04553',
    ],
    since: '1.0.0',
    help: {
        why: 'A node of the PyFunc family calls a Python function that the process has registered under a token. A saved graph can only mean a function that something else, or its own loader, put there: it is no part of a model for inference.',
        fix: 'Do not load the model. Ask its publisher for one whose graph holds TensorFlow operators only.',
    },
    check: (facts) => evidenceOf(facts, ['python']),
});

;// CONCATENATED MODULE: ./lib/formats/tf-graph/rules/index.js








const tfGraphRules = [
    pythonCall,
    fileWrite,
    fileRead,
    network,
    nativeCall,
    assetOutside,
    deceptiveName,
    customOperator,
];

;// CONCATENATED MODULE: ./lib/formats/tf-graph/views.js

/** The operators of the graph and its functions, most used first, with what is known of each. */
function tfGraphViews(_, facts) {
    return [
        {
            title: 'operators',
            columns: ['operator', 'nodes', 'kind', 'first node', 'graph', 'texts'],
            rows: () => operatorRows(facts),
        },
    ];
}
function* operatorRows({ operators }) {
    for (const { op, count, node, scope, texts } of operators.toSorted((a, b) => b.count - a.count))
        yield [op, String(count), kindOf(op), node, scope, texts.map(spell).join(', ')];
}
function kindOf(op) {
    const verdict = (0,judge_operator/* judgeTensorflowOperator */.H)(op);
    if (verdict === undefined)
        return 'computes';
    return verdict.kind === 'custom' ? 'CUSTOM' : verdict.kind;
}
function spell({ from, text }) {
    return `${String(from)}=${text}`;
}

;// CONCATENATED MODULE: ./lib/formats/tf-graph/reader.js






const tfGraph = (0,core_define/* defineReader */.XH)({
    parse: (source, context) => parseGraphText(source, context) ?? parseGraphJson(source, context) ?? parseTfGraph(source, context),
    rules: tfGraphRules,
    views: tfGraphViews,
});
const fingerprint = (0,core_define/* defineReader */.XH)({
    parse: parseFingerprint,
    rules: [],
});


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