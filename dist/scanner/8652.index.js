"use strict";
exports.id = 8652;
exports.ids = [8652];
exports.modules = {

/***/ 5945:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Cursor)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** Reads fields one after another. Every method throws FormatError `unexpected-end` at the end of the source. */
class Cursor {
    #source;
    #offset;
    constructor(source, offset = 0) {
        this.#source = source;
        this.#offset = offset;
    }
    /** Bytes from the start of the source. */
    get offset() {
        return this.#offset;
    }
    /** Bytes; never negative. */
    get remaining() {
        return Math.max(0, this.#source.size - this.#offset);
    }
    u8() {
        return this.#view(1).getUint8(0);
    }
    u16le() {
        return this.#view(2).getUint16(0, true);
    }
    u32le() {
        return this.#view(4).getUint32(0, true);
    }
    /** @throws FormatError `number-too-large` above 2^53 - 1, which no offset in a real file reaches */
    u64le() {
        const start = this.#offset;
        const value = this.#view(8).getBigUint64(0, true);
        if (value <= BigInt(Number.MAX_SAFE_INTEGER))
            return Number(value);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('number-too-large', { offset: start, length: 8 }, `${String(value)} is no size or offset`);
    }
    /** Undecodable bytes become U+FFFD, so that hostile names stay readable. */
    utf8(length) {
        return lenientUtf8.decode(this.bytes(length));
    }
    bytes(length) {
        const bytes = this.#source.read(this.#offset, length);
        this.#offset += length;
        return bytes;
    }
    /** Moves on without reading. */
    skip(length) {
        this.#source.slice(this.#offset, length);
        this.#offset += length;
    }
    #view(length) {
        const bytes = this.bytes(length);
        return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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

/***/ 1179:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isDottedName)
/* harmony export */ });
const characters = /^[A-Za-z_][\w.:]*\w$/;
const emptyPart = /[.:][.:\d]/;
/**
 * Whether the text names something in a Python module: `package.module.name`, or `package.module:name`. Of any length:
 * `os.path.os.path.\u2026.system` is a name that loaders follow.
 */
function isDottedName(text) {
    return characters.test(text) && /[.:]/.test(text) && !emptyPart.test(text);
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

/***/ 8652:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ocdbt: () => (/* binding */ ocdbt),
  orbax: () => (/* binding */ orbax),
  zarr: () => (/* binding */ zarr)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/bytes/cursor.js
var cursor = __webpack_require__(5945);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/formats/zarr/identify-ocdbt.js
var identify_ocdbt = __webpack_require__(4883);
;// CONCATENATED MODULE: ./lib/formats/zarr/ocdbt.js
/** https://google.github.io/tensorstore/kvstore/ocdbt/index.html#storage-format: manifest, version tree, B+tree nodes. */



const headerBytes = 13;
/** Magic number, length, format version. @throws FormatError `length` where the part is longer than the file */
function parseOcdbt(source) {
    const head = Buffer.from(source.read(0, Math.min(headerBytes, source.size)));
    const length = new cursor/* Cursor */.b(source, 4).u64le();
    if (length > source.size || length < headerBytes)
        throw new errors/* FormatError */.IF('length', { offset: 4, length: 8 }, `a part of ${String(length)} bytes is not in the file`);
    return {
        facts: { part: identify_ocdbt/* magics */.v.get(head.readUInt32BE()) ?? '', length },
        children: [],
        anomalies: [],
        covered: [],
    };
}

// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/core/dotted-name.js
var dotted_name = __webpack_require__(1179);
// EXTERNAL MODULE: ./lib/codecs/json/read-json.js
var read_json = __webpack_require__(2767);
;// CONCATENATED MODULE: ./lib/formats/zarr/read-document.js

/** @throws FormatError `bad-json`, LimitError */
function readDocument(source, { budget }) {
    const { root, locate } = (0,read_json/* readJson */.Vh)(source, budget);
    return { root, places: new Places(locate) };
}
/** Names with the place where they stand first. */
class Places {
    #locate;
    #found = new Map();
    constructor(locate) {
        this.#locate = locate;
    }
    add(name, node) {
        const known = this.#found.get(name);
        this.#found.set(name, known ? { ...known, count: known.count + 1 } : { name, ...this.#locate(node.at.start), count: 1 });
    }
    all() {
        return [...this.#found.values()];
    }
}

;// CONCATENATED MODULE: ./lib/formats/zarr/orbax.js
/** https://orbax.readthedocs.io/en/latest/guides/checkpoint/checkpoint_format.html: `_METADATA`, `_CHECKPOINT_METADATA`. */



/** Short names of what a leaf of the tree was. */
const leafTypes = /^(?:jax|np|numpy|builtins)\.\w+$/;
/** @throws FormatError `bad-json`, LimitError */
function parseOrbax(source, context) {
    const { root, places } = readDocument(source, context);
    const handlers = (0,json_node/* memberOf */.C5)(root, 'item_handlers');
    for (const node of handlers === undefined ? [] : (0,json_node/* walkJson */.gO)(handlers)) {
        const name = (0,json_node/* textOf */.b6)(node);
        if (name !== undefined && (0,dotted_name/* isDottedName */.i)(name))
            places.add(name, node);
    }
    for (const node of (0,json_node/* walkJson */.gO)(root)) {
        const type = (0,json_node/* memberOf */.C5)(node, 'value_type');
        const name = (0,json_node/* textOf */.b6)(type);
        if (type !== undefined && name !== undefined && (0,dotted_name/* isDottedName */.i)(name) && !leafTypes.test(name))
            places.add(name, type);
    }
    return {
        facts: { handlers: places.all() },
        children: [],
        anomalies: [],
        covered: [{ offset: 0, length: source.size }],
    };
}

// EXTERNAL MODULE: ./lib/judgement/python/classify-callable.js + 8 modules
var classify_callable = __webpack_require__(5938);
;// CONCATENATED MODULE: ./lib/formats/zarr/rules/foreign-handler.js


const foreignHandler = (0,core_define/* defineRule */.Km)({
    id: 'zarr/foreign-handler',
    title: 'The checkpoint names a class that its library does not have',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-470'],
    cve: [],
    references: ['https://orbax.readthedocs.io/en/latest/guides/checkpoint/checkpoint_format.html'],
    since: '1.0.0',
    help: {
        why: 'Restoring looks up the handlers that the metadata name. One that acts on the machine has no place there; one of a package that is not known runs code nobody has vetted.',
        fix: 'Restore the checkpoint only with handlers that you name yourself.',
    },
    *check({ handlers }) {
        for (const { name, line, column, count } of handlers) {
            if (/^(?:orbax|jax|flax|tensorstore)\./.test(name))
                continue;
            const dot = name.lastIndexOf('.');
            const { kind, effect } = (0,classify_callable/* classifyCallable */.t)({ module: name.slice(0, dot), name: name.slice(dot + 1) });
            const isForbidden = kind === 'forbidden';
            if (!isForbidden && !kind.startsWith('foreign'))
                continue;
            yield {
                message: `The checkpoint names ${name.slice(0, 200)}${isForbidden && effect !== undefined ? `: it ${effect}` : ', which is not vetted'}`,
                severity: isForbidden ? 'critical' : 'info',
                at: { line, column },
                key: name.slice(0, 200),
                count,
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/knowledge/zarr/codecs.js
/**
 * Codecs that turn chunks into numbers or text and nothing else. Sources: the registry of numcodecs 0.16
 * (https://numcodecs.readthedocs.io/), the extensions of the zarr 3 specification
 * (https://github.com/zarr-developers/zarr-extensions), the drivers of TensorStore
 * (https://google.github.io/tensorstore/driver/zarr3/index.html).
 */
const harmlessCodecs = new Set(`blosc zlib gzip bz2 lzma zstd lz4 delta fixedscaleoffset quantize packbits astype categorize json json2 msgpack
  msgpack2 vlen-utf8 vlen-bytes vlen-array n5_wrapper base64 bitround shuffle checksum32 crc32 crc32c adler32 fletcher32
  jenkins_lookup3 zfpy pcodec bytes endian transpose sharding_indexed bitround string cast_value scale_offset packbits
  reshape`.split(/\s+/));
/** Codecs that unpickle chunks when they are read. */
const picklingCodecs = new Set(['pickle']);

;// CONCATENATED MODULE: ./lib/formats/zarr/rules/codec-name.js
/** zarr 3 has the codecs of numcodecs under names with a prefix: `numcodecs.pickle`. */
function codecName(name) {
    return name.replace(/^numcodecs\./, '');
}

;// CONCATENATED MODULE: ./lib/formats/zarr/rules/pickled-chunks.js




const pickledChunks = (0,core_define/* defineRule */.Km)({
    id: 'zarr/pickled-chunks',
    title: 'Reading the array unpickles its chunks',
    severity: 'warning',
    securitySeverity: '7.8',
    precision: 'high',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://numcodecs.readthedocs.io/en/stable/other/pickles.html'],
    since: '1.0.0',
    help: {
        why: 'The codec hands every chunk to pickle, so that reading one value of the array can run code. The chunks are judged here where they are stored uncompressed, and not where they are compressed.',
        fix: 'Store the array with vlen-utf8, vlen-bytes or msgpack2 in the place of pickle.',
    },
    *check({ codecs }) {
        for (const { name, line, column, count } of codecs)
            if (picklingCodecs.has(codecName(name)))
                yield {
                    message: `Reading the array unpickles its chunks: its codec is ${(0,quoted/* quoted */.T)(name, 80)}`,
                    at: { line, column },
                    key: name.slice(0, 80),
                    count,
                };
    },
});

;// CONCATENATED MODULE: ./lib/formats/zarr/rules/unknown-codec.js




const unknownCodec = (0,core_define/* defineRule */.Km)({
    id: 'zarr/unknown-codec',
    title: 'The array needs a codec that is not known here',
    severity: 'info',
    securitySeverity: '3.0',
    precision: 'medium',
    cwe: ['CWE-1104'],
    cve: [],
    references: ['https://numcodecs.readthedocs.io/en/stable/registry.html'],
    since: '1.0.0',
    help: {
        why: 'numcodecs and zarr look a codec up among the installed packages and import what is registered under its name. What it does with the chunks is that code\u2019s affair.',
        fix: 'Find out which package the codec is from before you read the array.',
    },
    *check({ codecs }) {
        for (const { name, line, column, count } of codecs) {
            const codec = codecName(name);
            if (harmlessCodecs.has(codec) || picklingCodecs.has(codec))
                continue;
            yield {
                message: `The array is read by the codec ${(0,quoted/* quoted */.T)(name, 80)}`,
                at: { line, column },
                key: name.slice(0, 80),
                count,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/zarr/zarr.js
/** https://zarr-specs.readthedocs.io/: `.zarray`, `.zgroup`, `.zmetadata` of version 2, `zarr.json` of version 3. */


/** @throws FormatError `bad-json`, LimitError */
function parseZarr(source, context) {
    const { root, places } = readDocument(source, context);
    // Consolidated metadata have the documents of all arrays in one.
    for (const node of (0,json_node/* walkJson */.gO)(root))
        addCodecs(node, places);
    return {
        facts: { version: (0,json_node/* numberOf */.rl)((0,json_node/* memberOf */.C5)(root, 'zarr_format')), codecs: places.all() },
        children: [],
        anomalies: [],
        covered: [{ offset: 0, length: source.size }],
    };
}
function addCodecs(node, places) {
    if (node.kind !== 'object')
        return;
    for (const { key, value } of node.members) {
        if (key === 'compressor')
            addCodec(value, places);
        if (key === 'filters' || key === 'codecs' || key === 'index_codecs')
            for (const item of (0,json_node/* itemsOf */.S3)(value))
                addCodec(item, places);
    }
}
/** `{"id": "zstd"}` in version 2; `{"name": "zstd"}` or the name alone in version 3. */
function addCodec(node, places) {
    const id = (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(node, 'id')) ?? (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(node, 'name')) ?? (0,json_node/* textOf */.b6)(node);
    if (id !== undefined)
        places.add(id, node);
}

;// CONCATENATED MODULE: ./lib/formats/zarr/reader.js







const zarr = (0,core_define/* defineReader */.XH)({
    parse: parseZarr,
    rules: [pickledChunks, unknownCodec],
});
const orbax = (0,core_define/* defineReader */.XH)({
    parse: parseOrbax,
    rules: [foreignHandler],
});
const ocdbt = (0,core_define/* defineReader */.XH)({
    parse: parseOcdbt,
    rules: [],
});


/***/ })

};
;