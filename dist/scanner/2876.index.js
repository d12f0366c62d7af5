"use strict";
exports.id = 2876;
exports.ids = [2876];
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

/***/ 3980:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ worseSeverity),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* unused harmony exports severities, reaches */
/** Worst first. */
const severities = (/* unused pure expression or super */ null && (['critical', 'warning', 'info', 'debug']));
const rank = {
    critical: 4,
    warning: 3,
    info: 2,
    debug: 1,
    never: 5,
};
/** Negative when `a` is worse than `b`. */
function compareSeverity(a, b) {
    return rank[b] - rank[a];
}
/** The worse of two severities; undefined counts as none. */
function worseSeverity(a, b) {
    return (a === undefined ? 0 : rank[a]) >= (b === undefined ? 0 : rank[b]) ? a : b;
}
/** Whether a finding of `severity` reaches the gate. */
function reaches(severity, failOn) {
    return rank[severity] >= rank[failOn];
}


/***/ }),

/***/ 8737:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ spellName)
/* harmony export */ });
/** A name as Python writes it, from the module and what is looked up in it; without a module where none is known. */
function spellName({ module, attributes, }) {
    return (module === '' ? attributes : [module, ...attributes]).join('.');
}


/***/ }),

/***/ 2876:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  archive: () => (/* binding */ archive),
  config: () => (/* binding */ config),
  metadata: () => (/* binding */ metadata)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/zip/open-entry.js
var open_entry = __webpack_require__(382);
// EXTERNAL MODULE: ./lib/codecs/zip/read-zip-directory.js + 7 modules
var read_zip_directory = __webpack_require__(8378);
// EXTERNAL MODULE: ./lib/codecs/zip/zip-directory.js
var zip_directory = __webpack_require__(4554);
// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/bytes/memory-source.js
var memory_source = __webpack_require__(7688);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/codecs/marshal/decode-code.js + 6 modules
var decode_code = __webpack_require__(9448);
// EXTERNAL MODULE: ./lib/codecs/python-bytecode/trace-code.js + 10 modules
var trace_code = __webpack_require__(2128);
// EXTERNAL MODULE: ./lib/codecs/python-bytecode/values-in.js
var values_in = __webpack_require__(948);
;// CONCATENATED MODULE: ./lib/formats/keras/decode-code-text.js




/** A code object without a body is longer. */
const minimumCharacters = 40;
const maxFunctions = 50;
const maxStrings = 100;
/** TYPE_CODE with and without FLAG_REF. */
const codeTypes = new Set([0x63, 0xe3]);
/**
 * The function in a text, as Keras's `func_load` decodes it: base64, and where that fails the bytes of a
 * `raw_unicode_escape` text, which Keras before 2.0.9 wrote. undefined where neither begins a code object.
 */
function decodeCodeText(text, budget) {
    if (text.length < minimumCharacters)
        return undefined;
    // Most texts are none, and a long one need not be decoded to see it.
    const fromBase64 = codeTypes.has(firstByte(text) ?? 0) ? decodePythonBase64(text) : undefined;
    if (fromBase64 !== undefined && isCode(fromBase64))
        return read(fromBase64, 'base64', budget);
    const raw = decodeRawUnicodeEscape(text);
    return raw !== undefined && isCode(raw) ? read(raw, 'raw', budget) : undefined;
}
function isCode(bytes) {
    return codeTypes.has(bytes[0] ?? 0) && bytes.length > 16 && (0,decode_code/* startsLikeCode */.K)(bytes);
}
function read(bytes, encoding, budget) {
    const readings = (0,decode_code/* decodeCode */.k)(bytes.subarray(0, limits/* limits */.F.maxMarshalBytes), budget);
    const traces = readings.flatMap((reading) => (0,trace_code/* traceCode */.d)(reading, budget));
    const codes = readings.flatMap(({ root, finished }) => (root ? [...finished].reverse() : finished));
    const constants = (0,values_in/* valuesIn */.a)(codes.flatMap(({ constants: values }) => values));
    return {
        bytes,
        encoding,
        isWhole: readings.some(({ root }) => root !== undefined),
        uses: joinUses(traces.flatMap(({ uses }) => uses), readings),
        functions: [...new Set(codes.map(({ qualname }) => qualname))].slice(0, maxFunctions),
        strings: constants
            .flatMap((value) => (value.type === 'str' ? [value.text.slice(0, limits/* limits */.F.maxQuotedCharacters)] : []))
            .slice(0, maxStrings),
        versions: traces.flatMap(({ version }) => (version === undefined ? [] : [version])),
    };
}
/** What releases agree on is one use; the names of a stream that breaks off are kept. */
function joinUses(uses, readings) {
    const joined = new Map();
    for (const use of uses)
        joined.set([use.kind, use.origin, use.module, ...use.attributes].join('\0'), use);
    const names = new Set(readings.flatMap(({ texts }) => texts.filter((text) => /^[A-Za-z_]\w*$/.test(text))));
    const mentioned = [...names].map((name) => ({
        kind: 'mentioned',
        origin: 'global',
        module: '',
        attributes: [name],
        expression: name,
        offset: 0,
        within: '',
        count: 1,
    }));
    return [...joined.values(), ...mentioned];
}
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digits = new Map(Array.from(alphabet, (digit, value) => [digit, value]));
/** What `decodePythonBase64` begins with. */
function firstByte(text) {
    let first;
    for (const character of text) {
        const digit = digits.get(character);
        if (digit === undefined)
            continue;
        if (first !== undefined)
            return (first << 2) | (digit >> 4);
        first = digit;
    }
    return undefined;
}
/**
 * As `binascii.a2b_base64` reads it: what is no digit is passed over, a full padding ends the text. undefined where it
 * refuses: text beyond ASCII, an incomplete last group.
 */
function decodePythonBase64(text) {
    const out = new Uint8Array(Math.ceil(text.length * 0.75) + 3);
    let length = 0;
    let bits = 0;
    let count = 0;
    let padding = 0;
    for (const character of text) {
        if (character.charCodeAt(0) > 0x7f)
            return undefined;
        if (character === '=') {
            padding += 1;
            if (count >= 2 && count + padding >= 4)
                return out.subarray(0, length);
            continue;
        }
        const digit = digits.get(character);
        if (digit === undefined)
            continue;
        padding = 0;
        bits = ((bits << 6) | digit) & 0xff_ffff;
        count = (count + 1) % 4;
        if (count === 2)
            out[length++] = bits >> 4;
        if (count === 3)
            out[length++] = bits >> 2;
        if (count === 0)
            out[length++] = bits;
    }
    return count === 0 ? out.subarray(0, length) : undefined;
}
/** Bytes of `text.encode('raw_unicode_escape')`: Latin-1, and `\uXXXX` beyond it. */
function decodeRawUnicodeEscape(text) {
    if (!codeTypes.has(text.charCodeAt(0)))
        return undefined;
    const escaped = text.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return Buffer.from(escaped, 'latin1');
}

;// CONCATENATED MODULE: ./lib/formats/keras/named-functions.js

/** Functions of a Keras 2 Lambda layer, each with its type and module beside it (keras/layers/core/lambda_layer.py). */
const slots = [
    { key: 'function', type: 'function_type', module: 'module' },
    { key: 'output_shape', type: 'output_shape_type', module: 'output_shape_module' },
    { key: 'mask', type: 'mask_type', module: 'mask_module' },
];
/** Functions that a configuration names beside their type, as Keras 2 writes them. */
function namedFunctions(config) {
    if (config.kind !== 'object')
        return [];
    return slots.flatMap((slot) => {
        if ((0,json_node/* membersNamed */.l_)(config, slot.type).length === 0)
            return [];
        const modules = (0,json_node/* membersNamed */.l_)(config, slot.module).flatMap((value) => value.kind === 'null' ? [null] : ((0,json_node/* textOf */.b6)(value) ?? []));
        return (0,json_node/* membersNamed */.l_)(config, slot.key)
            .flatMap((value) => (0,json_node/* textOf */.b6)(value) ?? [])
            .filter((name) => /^[\w.<>]{1,200}$/.test(name))
            .flatMap((name) => (modules.length === 0 ? [undefined] : modules).map((module) => ({ key: slot.key, name, module })));
    });
}

;// CONCATENATED MODULE: ./lib/formats/keras/json-values.js

/** Every text under a key. */
function textsUnder(node, key) {
    return (0,json_node/* membersNamed */.l_)(node, key).flatMap((value) => (0,json_node/* textOf */.b6)(value) ?? []);
}
/** What may be a module: a text, or null where the writer knew none. */
function modulesUnder(node, key) {
    return (0,json_node/* membersNamed */.l_)(node, key).flatMap((value) => value.kind === 'string' ? [value.value] : value.kind === 'null' ? [null] : []);
}
/** The text of a slot, of the first item of a list or tuple, or of the object that wraps it. */
function firstText(node, depth = 0) {
    if (node.kind === 'string')
        return node.value;
    if (depth > 4)
        return undefined;
    if (node.kind === 'array')
        return node.items[0] && firstText(node.items[0], depth + 1);
    if (node.kind !== 'object' ||
        textsUnder(node, 'class_name').some((name) => name === '__lambda__' || name === 'function'))
        return undefined;
    for (const key of ['items', 'value', 'config', 'code']) {
        const [inner] = (0,json_node/* membersNamed */.l_)(node, key);
        const text = inner && firstText(inner, depth + 1);
        if (text !== undefined)
            return text;
    }
    return undefined;
}
/** `node_def` of a TensorFlowOpLayer, as an object or as text. */
function operatorsInNode(config) {
    return (0,json_node/* membersNamed */.l_)(config, 'node_def').flatMap((node) => node.kind === 'string'
        ? Array.from(node.value.matchAll(/"?op"?:\s*"(\w+)"/g), ([, operator = '']) => operator)
        : textsUnder(node, 'op'));
}

;// CONCATENATED MODULE: ./lib/formats/keras/telling-text.js
/** Arguments whose text is the name of a file that a layer reads. */
const fileKeys = new Set('vocabulary idf_weights vocabulary_file vocab_file vocab_path vocabulary_path dictionary filepath file_path filename proto merges'.split(' '));
const address = /^[a-z][a-z0-9+.-]{1,20}:\/\/\S/i;
const outsidePath = /^(?:\/[\w.@+-]+\/|\/(?:etc|proc|dev|root|home|tmp|var)\b|~[/\\]|[A-Za-z]:[/\\]|\\\\)|(?:^|[/\\])\.\.[/\\]/;
/** Whether a text is an address, a path that leaves the folder, or the name of a file that its class reads. */
function isTellingText(value, key, className) {
    if (key.endsWith('[]') && fileKeys.has(key.slice(0, -2)))
        return false;
    if (address.test(value) || outsidePath.test(value))
        return true;
    return value !== '' && (fileKeys.has(key) || className === 'TFSMLayer');
}

;// CONCATENATED MODULE: ./lib/formats/keras/config-walk.js








/** Layers whose function is part of TensorFlow's API. Source: keras/layers/core/tf_op_layer.py of Keras 2. */
const operatorLayers = new Set('TFOpLambda SlicingOpLambda ClassMethod InstanceMethod InstanceProperty TFClassMethodDispatcher TensorFlowOpLayer'.split(' '));
const moduleKeys = ['module', 'fn_module', 'function_module'];
/** Keys that only wrap a value: the argument is the one around them. */
const wrappers = new Set(['config', 'value', 'code', 'items']);
const maxWithin = 8;
const maxVariants = 8;
const leastSize = 2 ** 31;
/** What memory is reserved for. */
const sizeKeys = new Set('units filters input_dim output_dim num_heads key_dim value_dim intermediate_dim hidden_dim vocabulary_size batch_shape batch_input_shape shape input_shape target_shape n repeat_count'.split(' '));
const places = { layer: '', within: [], key: '' };
/** Collects the facts of one or several configurations; equal things are told once. */
class ConfigWalk {
    #budget;
    #references = new Map();
    #operators = new Map();
    #code = new Map();
    #opaque = new Map();
    #texts = new Map();
    #sizes = new Map();
    #duplicates = new Map();
    #children = new Map();
    #locate;
    #isFull = false;
    constructor(budget) {
        this.#budget = budget;
    }
    get children() {
        return [...this.#children.values()];
    }
    /** Whether there is more to tell than facts hold. */
    get isFull() {
        return this.#isFull;
    }
    get facts() {
        return {
            references: [...this.#references.values()],
            operators: [...this.#operators.values()],
            code: [...this.#code.values()],
            opaqueCode: [...this.#opaque.values()],
            texts: [...this.#texts.values()],
            sizes: [...this.#sizes.values()],
            duplicateKeys: [...this.#duplicates.values()],
            unexpectedMembers: [],
        };
    }
    /** Walks a document without recursion, the parents' order kept. @throws LimitError of the budget */
    walk(root, locate) {
        this.#locate = locate;
        const pending = [{ node: root, place: places, className: '' }];
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
            this.#budget.check();
            const below = this.#visit(next);
            for (let i = below.length - 1; i >= 0; i -= 1) {
                const item = below[i];
                if (item !== undefined)
                    pending.push(item);
            }
        }
    }
    #visit({ node, place, className }) {
        switch (node.kind) {
            case 'array':
                return node.items.map((item) => ({ node: item, place: asItem(place), className }));
            case 'object':
                return this.#object(node, place, className);
            case 'string':
                this.#text(node.value, this.#at(place, node), className);
                return [];
            case 'number':
                this.#number(node.value, this.#at(place, node), className);
                return [];
            default:
                return [];
        }
    }
    #object(node, outer, outerClass) {
        const classNames = textsUnder(node, 'class_name');
        const place = this.#at(enter(node, outer, classNames), node);
        for (const { key } of (0,json_node/* duplicateKeys */.ss)(node))
            this.#keep(this.#duplicates, `${place.layer} ${key}`, { ...place, key });
        this.#lookUps(node, place, classNames);
        const className = classNames.at(-1) ?? outerClass;
        for (const name of classNames)
            this.#special(name, node, place);
        return node.members.map((member) => this.#member(member, place, className));
    }
    #member({ key, value }, place, className) {
        return {
            node: value,
            place: { ...place, key: wrappers.has(key) ? place.key : key },
            className,
        };
    }
    /** Every combination of a class or function with a module: which of equal keys counts is the loader's choice. */
    #lookUps(node, place, classNames) {
        const modules = moduleKeys.flatMap((key) => modulesUnder(node, key));
        const registered = textsUnder(node, 'registered_name').at(-1);
        const functions = textsUnder(node, 'config');
        for (const className of classNames) {
            const isFunction = functions.length > 0 &&
                ['function', 'class', 'type', 'method', 'builtin_function_or_method'].includes(className);
            const names = isFunction ? functions : [className, ...textsUnder(node, 'spec_name')];
            const kind = isFunction ? 'function' : 'class';
            // Of equal keys Python takes the last.
            for (const name of names.slice(-maxVariants))
                for (const module of modules.length === 0 ? [undefined] : modules.slice(-maxVariants))
                    this.#refer({ ...place, kind, name, module, isImported: true, registeredName: registered });
        }
        for (const named of namedFunctions(node))
            this.#refer({
                ...place,
                key: named.key,
                kind: 'function',
                name: named.name,
                module: named.module,
                isImported: false,
                registeredName: registered,
            });
    }
    #refer(reference) {
        const { kind, module, name, layer, registeredName } = reference;
        this.#keep(this.#references, [kind, module, name, registeredName, layer].join('\0'), reference);
    }
    #special(className, node, place) {
        for (const config of (0,json_node/* membersNamed */.l_)(node, 'config')) {
            if (operatorLayers.has(className)) {
                for (const operator of [
                    ...textsUnder(config, 'function'),
                    ...textsUnder(config, 'symbol'),
                    ...textsUnder(config, 'cls_ref'),
                    ...operatorsInNode(config),
                ])
                    this.#keep(this.#operators, `${className} ${operator} ${place.layer}`, {
                        ...place,
                        className,
                        operator,
                    });
            }
            if (className === 'TorchModuleWrapper')
                for (const module of (0,json_node/* membersNamed */.l_)(config, 'module'))
                    this.#torch(module, place);
            if (className === '__lambda__')
                this.#lambdaSlots(config, place);
            if (className === 'Lambda')
                this.#lambdaSlots(config, place, ['function', 'output_shape', 'mask']);
        }
    }
    /** A place that must hold a function, and holds text that is none. */
    #lambdaSlots(config, place, keys = ['code', 'value']) {
        for (const key of keys) {
            for (const slot of (0,json_node/* membersNamed */.l_)(config, key)) {
                const text = firstText(slot);
                if (text === undefined || (slot.kind === 'string' && keys.length === 3))
                    continue;
                if (decodeCodeText(text, this.#budget) === undefined)
                    this.#keep(this.#opaque, `${place.layer} ${key}`, { ...place, key, characters: text.length });
            }
        }
    }
    #torch(module, place) {
        const text = firstText(module);
        if (text === undefined)
            return;
        const bytes = decodePythonBase64(text) ?? Buffer.from(text, 'latin1');
        this.#child(`${place.layer || 'torch'} module`, 'torch', bytes);
    }
    #text(value, place, className) {
        const code = decodeCodeText(value, this.#budget);
        if (code !== undefined) {
            const { bytes, ...fact } = code;
            const key = `${place.layer} ${place.key} ${value}`;
            if (!this.#code.has(key))
                this.#child(`${place.layer || className} ${place.key}`.trim(), 'python-code', bytes);
            this.#keep(this.#code, key, { ...place, ...fact });
            return;
        }
        // Outside of any object a text is no argument.
        if (className === '')
            return;
        if (isTellingText(value, place.key, className))
            this.#keep(this.#texts, `${className} ${place.key} ${value}`, { ...place, className, value });
    }
    #number(value, place, className) {
        if (Math.abs(value) < leastSize || !sizeKeys.has(place.key.replace('[]', '')))
            return;
        this.#keep(this.#sizes, `${className} ${place.key}`, { ...place, className, value });
    }
    #child(member, expects, bytes) {
        if (this.#children.size >= limits/* limits */.F.maxKerasFacts) {
            this.#isFull = true;
            return;
        }
        const name = this.#children.has(member) ? `${member} ${String(this.#children.size)}` : member;
        this.#children.set(name, {
            member: name,
            expects,
            profile: expects === 'torch' ? 'torch' : 'call',
            open: () => new memory_source/* MemorySource */.Z(bytes, name),
        });
    }
    #keep(facts, key, fact) {
        if (facts.has(key))
            return;
        if (facts.size < limits/* limits */.F.maxKerasFacts)
            facts.set(key, fact);
        else
            this.#isFull = true;
    }
    #at(place, node) {
        return this.#locate === undefined ? place : { ...place, ...this.#locate(node.at.start) };
    }
}
/** A list of texts is data; only a text by itself is the name of a file. */
function asItem(place) {
    return place.key.endsWith('[]') ? place : { ...place, key: `${place.key}[]` };
}
function overfull() {
    return new errors/* LimitError */.oC('maxKerasFacts', limits/* limits */.F.maxKerasFacts, 'the configuration has more objects than are told apart');
}
/** A class of its own name opens a layer; initialisers, policies and functions stay inside theirs. */
function enter(node, outer, classNames) {
    const className = classNames.at(-1);
    if (className === undefined)
        return outer;
    const name = (0,json_node/* membersNamed */.l_)(node, 'config')
        .flatMap((config) => textsUnder(config, 'name'))
        .at(-1) ?? textsUnder(node, 'name').at(-1);
    return {
        ...outer,
        layer: (name ?? (outer.layer === '' ? className : outer.layer)).slice(0, limits/* limits */.F.maxQuotedCharacters),
        within: [...outer.within.slice(-maxWithin), className.slice(0, 100)],
    };
}

;// CONCATENATED MODULE: ./lib/formats/keras/parse-archive.js




/** Members that Keras 3 writes, and what loads them (keras/src/saving/saving_lib.py). */
const written = [
    { name: /^config\.json$/, expects: 'keras-config' },
    { name: /^metadata\.json$/ },
    { name: /^model\.weights\.(?:h5|json)$|^model_\d{5}\.weights\.h5$/, expects: 'hdf5' },
    { name: /^model\.weights\.npz$/, expects: 'numpy' },
    { name: /^assets\// },
];
/**
 * What Keras adds to a zip archive: which members it loads. The archive itself lists them all.
 * @throws FormatError, LimitError of the archive
 */
async function parseKerasArchive(source, context) {
    const { entries } = await (0,read_zip_directory/* readZipDirectory */.x)(source, context.budget);
    const members = entries.filter(({ isDirectory }) => !isDirectory);
    const folder = folderOf(members);
    const memberOf = (entry) => written.find(({ name }) => name.test(plainName(entry, folder)));
    return {
        facts: {
            ...new ConfigWalk(context.budget).facts,
            unexpectedMembers: members.filter((entry) => memberOf(entry) === undefined).map(({ name }) => name),
        },
        children: members.flatMap((entry) => {
            const expects = memberOf(entry)?.expects;
            return expects === undefined || !entry.isReadable ? [] : [childOf(source, entry, expects, context)];
        }),
        anomalies: [],
        covered: [],
    };
}
/** Archives that were packed by hand keep the members in a folder. */
function folderOf(entries) {
    const config = entries.find(({ name }) => /(?:^|\/)config\.json$/i.test(name))?.name ?? '';
    return config.slice(0, config.length - 'config.json'.length);
}
function plainName({ name }, folder) {
    const seen = name.replace(/\0.*$/s, '').toLowerCase();
    return seen.startsWith(folder.toLowerCase()) ? seen.slice(folder.length) : seen;
}
function childOf(source, entry, expects, { budget }) {
    const { name, method, data } = entry;
    return {
        member: name,
        expects,
        profile: 'keras',
        ...(method === zip_directory/* methodStored */.jg && data !== undefined ? { range: data } : {}),
        open: () => (0,open_entry/* openEntry */.vW)(source, entry, budget),
    };
}

// EXTERNAL MODULE: ./lib/codecs/json/read-json.js
var read_json = __webpack_require__(2767);
;// CONCATENATED MODULE: ./lib/formats/keras/parse-config.js



/**
 * A configuration as JSON: a file of its own, a member of an archive, an attribute in HDF5.
 * @throws FormatError `bad-json`; LimitError
 */
function parseKerasConfig(source, { budget, profile }) {
    const file = (0,read_json/* readJson */.Vh)(source, budget);
    const { root, hasTrailingText, end } = file;
    const walk = new ConfigWalk(budget);
    walk.walk(root, profile === 'hdf5' ? undefined : (offset) => file.locate(offset));
    const whole = { offset: 0, length: source.size };
    return {
        facts: walk.facts,
        children: walk.children,
        anomalies: [
            ...(hasTrailingText ? [trailing(whole, end)] : []),
            ...(walk.isFull ? [fullness(whole)] : []),
        ],
        covered: [whole],
    };
}
function trailing(at, end) {
    return {
        kind: 'damaged',
        at,
        detail: `other text follows the configuration at character ${String(end)}`,
        key: 'trailing',
    };
}
function fullness(at) {
    return { kind: 'limit', at, detail: overfull().message, key: 'facts' };
}
/** The document or the reason why it can't be read, for documents of which there are many. */
function survive(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return error;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/codecs/json/parse-json.js + 1 modules
var parse_json = __webpack_require__(3455);
// EXTERNAL MODULE: ./lib/codecs/protobuf/wire-reader.js
var wire_reader = __webpack_require__(3812);
;// CONCATENATED MODULE: ./lib/formats/keras/parse-metadata.js





/** Fields of SavedMetadata and SavedObject (keras/protobuf/saved_metadata.proto). */
const nodesField = 1;
const metadataField = 5;
/**
 * The metadata that Keras 2 keeps beside a SavedModel: the configuration of each object as JSON. A layer stands in its
 * model's configuration and in its own; it is told once.
 * @throws FormatError where not even the first node can be read; LimitError
 */
function parseKerasMetadata(source, { budget }) {
    const walk = new ConfigWalk(budget);
    const reader = new wire_reader/* WireReader */.Z(source, budget);
    const anomalies = [];
    const whole = { offset: 0, length: source.size };
    const trouble = survive(() => {
        for (const node of reader.fields(whole)) {
            if (node.number !== nodesField || node.type !== 'bytes')
                continue;
            for (const field of reader.fields(node.at)) {
                if (field.number !== metadataField || field.type !== 'bytes')
                    continue;
                const document = survive(() => (0,parse_json/* parseJson */.qF)(reader.text(field.at), budget));
                if (document instanceof errors/* FormatError */.IF)
                    anomalies.push(damaged(field.at, document));
                else
                    walk.walk(document.root);
            }
        }
    });
    if (trouble instanceof errors/* FormatError */.IF)
        anomalies.push(damaged(trouble.at, trouble));
    if (walk.isFull)
        anomalies.push(fullness(whole));
    return { facts: walk.facts, children: walk.children, anomalies: anomalies.slice(0, 1), covered: [whole] };
}
function damaged(at, { message }) {
    return { kind: 'damaged', at, detail: message, key: 'metadata' };
}

;// CONCATENATED MODULE: ./lib/knowledge/keras/gadgets.js
/**
 * Functions of Keras that a configuration has no business with, by their last name, under whatever path of Keras they
 * are reached. Source: NON_MODELING_APIS of keras/src/saving/serialization_lib.py (3.15) and the advisories named.
 */
const kerasGadgets = [
    {
        effect: 'switches off the protection against code in model files',
        source: 'CVE-2025-9906',
        names: 'enable_unsafe_deserialization set_global_attribute SafeModeScope',
    },
    {
        effect: 'downloads a file and unpacks it',
        source: 'CVE-2025-8747, CVE-2025-12060',
        names: 'get_file get_file_from_url extract_archive load_data',
    },
    {
        effect: 'loads another model, with the code in it',
        source: 'CVE-2025-8747, CVE-2025-9906',
        names: 'load_model load_weights model_from_json model_from_yaml model_from_config deserialize_keras_object deserialize load ' +
            'load_model_from_hdf5 load_weights_from_hdf5_group load_own_variables from_pretrained from_preset func_load load_context',
    },
    {
        effect: 'writes files',
        source: 'NON_MODELING_APIS',
        names: 'save_model save_weights save_img save_model_to_hdf5 export export_onnx export_saved_model plot_model model_to_dot ' +
            'save_to_preset ModelCheckpoint BackupAndRestore CSVLogger TensorBoard RemoteMonitor SwapEMAWeights',
    },
    {
        effect: 'reads files',
        source: 'NON_MODELING_APIS; CVE-2025-12058',
        names: 'load_img image_dataset_from_directory text_dataset_from_directory audio_dataset_from_directory load_image ' +
            'KerasFileEditor DirectoryIterator DataFrameIterator flow_from_directory read_file write_file',
    },
    {
        effect: 'changes the process for every later model',
        source: 'NON_MODELING_APIS; CVE-2025-9906',
        names: 'clear_session register_keras_serializable get_custom_objects custom_object_scope CustomObjectScope set_backend ' +
            'serialize_keras_object set_session set_learning_phase',
    },
    {
        effect: 'calls a function that it is given',
        source: 'https://keras.io/api/',
        names: 'LambdaCallback CallbackLambda map_fn py_function numpy_function py_func eager_py_func FunctionalTransformer',
    },
];
/** Parts of Keras and TensorFlow whose other names deserialise, fetch, write or run. */
const kerasBackRooms = /^(?:(?:keras|tf_keras|keras_core)(?:\.src|\._tf_keras\.keras)?|tensorflow(?:\.python)?\.keras)\.(?:utils|saving|config|datasets|callbacks|trainers|export|legacy\.saving|testing|applications|models\.cloning|preprocessing|wrappers|visualization|tree)(?:\.|$)/;
/** Packages that Keras itself imports names from. Source: `_retrieve_class_or_fn`, Keras 3.15 and TensorFlow 2.15. */
const kerasRoots = /^(?:keras|tf_keras|keras_core|keras_hub|keras_cv|keras_nlp|keras_tuner|keras_rs|tensorflow\.(?:python\.|compat\.v[12]\.)?keras|tensorflow_addons|tf_agents\.keras_layers)(?:\.|$)/;
/** Class names by which configurations write plain values. Source: serialization_lib.py and generic_utils.py. */
const plainValues = new Set(('__tuple__ __tensor__ __numpy__ __keras_tensor__ __bytes__ __ellipsis__ __slice__ __typespec__ __lambda__ ' +
    '__complex__ __keras_function__ TensorShape TypeSpec CompositeTensor Ellipsis TrackableDict ListWrapper slice function').split(' '));
/**
 * Operators that a configuration may name and that act on the machine: Python functions, files, libraries, programs.
 * Source: https://www.tensorflow.org/api_docs/python/tf
 */
const actingOperators = /(?:^|\.)(?:py_func\w*|py_function|numpy_function|eager_py_func\w*|read_file|write_file|matching_files|load_\w+|save\w*|print|saved_model|summary|data|lookup|import_graph_def|eval|exec|system|popen|get_file|function|map_fn|while_loop|PyFunc\w*|EagerPyFunc|ReadFile|WriteFile|MatchingFiles|Save\w*|Restore\w*|LoadLibrary|Print\w*|RemoteCall)(?:\.|$)|^(?:tf\.|tensorflow\.)?(?:compat\.v1\.)?io\.(?!decode_|encode_|parse_|serialize_|extract_jpeg_shape|is_jpeg)/;
/** Parts of TensorFlow's API that only compute on tensors; names without a dot are those of `tf` itself. Source: the same. */
const computingOperators = /^(?:tf\.|tensorflow\.)?(?:compat\.v[12]\.)?(?:(?:math|nn|linalg|signal|image|strings|sparse|ragged|random|dtypes|bitwise|quantization|keras\.backend|keras\.activations|keras\.losses|keras\.ops|sets|audio|io|experimental\.numpy|__operators__|debugging|nest|RaggedTensor|SparseTensor|Tensor)\.[\w.]+|[a-z_]\w*)$/;
/** Functions of those parts that only compute, and that models are made with. Source: https://keras.io/api/applications/ */
const computingInBackRooms = new Set([
    'preprocess_input',
    'decode_predictions',
    'to_categorical',
]);

;// CONCATENATED MODULE: ./lib/knowledge/keras/names.js
// Generated by scripts/knowledge/keras_names.py: do not edit.
/** Layers, losses, metrics and whatever else configurations build. Source: Keras 3.15.1 (public API) and Keras 2.6 (sources in TensorFlow 2.21.0). */
const kerasClasses = new Set(('AUC AWQConfig AWQDTypePolicy Abs AbsMaxQuantizer Absolute AbstractRNNCell Accuracy Activation ' +
    'ActivityRegularization Adadelta Adafactor Adagrad Adam AdamW Adamax AdaptiveAveragePool ' +
    'AdaptiveAveragePooling1D AdaptiveAveragePooling2D AdaptiveAveragePooling3D AdaptiveMaxPool ' +
    'AdaptiveMaxPooling1D AdaptiveMaxPooling2D AdaptiveMaxPooling3D Add AddLoss AddMetric ' +
    'AdditiveAttention AffineTransform Aggregator All AllClose AlphaDropout Amax Amin Angle Any Append ' +
    'Arange Arccos Arccosh Arcsin Arcsinh Arctan Arctan2 Arctanh Argmax Argmin Argpartition Argsort Array ' +
    'ArrayLikeTrainingLoop ArraySplit AssociativeScan Attention AugMix AutoCastVariable AutoContrast ' +
    'Average AveragePool AveragePooling1D AveragePooling2D AveragePooling3D AvgPool1D AvgPool2D AvgPool3D ' +
    'BaseDenseAttention BasicLSTMCell BasicRNNCell BatchNorm BatchNormalization Bidirectional ' +
    'BinaryAccuracy BinaryCrossentropy BinaryFocalCrossentropy BinaryIoU Bincount BitwiseAnd ' +
    'BitwiseInvert BitwiseLeftShift BitwiseNot BitwiseOr BitwiseRightShift BitwiseXor BroadcastTo CDist ' +
    'CTC CTCDecode CTCLoss CallContext CallContextManager Cast CategoricalAccuracy ' +
    'CategoricalCrossentropy CategoricalFocalCrossentropy CategoricalGeneralizedCrossEntropy ' +
    'CategoricalHinge CategoryEncoding Cbrt Ceil Celu CenterCrop Cholesky CholeskyInverse Circle ' +
    'ClassMethod Clip Combiner CombinerPreprocessingLayer CompositeTensorDataAdapter ConcatAggregator ' +
    'Concatenate ConcordanceCorrelation Cond Conj Conjugate Constant Constraint Container ' +
    'ContrastLimitedAdaptiveHistogramEqualization Conv Conv1D Conv1DTranspose Conv2D Conv2DTranspose ' +
    'Conv3D Conv3DTranspose ConvLSTM1D ConvLSTM2D ConvLSTM2DCell ConvLSTM3D ConvRNN2D ConvTranspose ' +
    'ConvertToTensor Convolution1D Convolution1DTranspose Convolution2D Convolution2DTranspose ' +
    'Convolution3D Convolution3DTranspose Copy Corrcoef Correlate Cos Cosh CosineDecay ' +
    'CosineDecayRestarts CosineSimilarity CountNonzero CropImages Cropping1D Cropping2D Cropping3D Cross ' +
    'Cumprod Cumsum CutMix DTypePolicy DTypePolicyMap DataAdapter DataHandler DatasetAdapter ' +
    'DatasetCreatorAdapter Deg2rad Dense DepthToSpace DepthwiseConv DepthwiseConv1D DepthwiseConv2D Det ' +
    'DeviceWrapper DeviceWrapperBase Diag Diagflat Diagonal Dice Diff Digitize Discretization ' +
    'DistributedCallbackModel DistributionMultiWorkerTrainingLoop DistributionSingleWorkerTrainingLoop ' +
    'Divide DivideNoNan Dot DotProductAttention Dropout DropoutRNNCellMixin DropoutWrapper ' +
    'DropoutWrapperBase Dsplit Dstack ELU EagerDatasetOrIteratorTrainingLoop Eig Eigh Einsum EinsumDense ' +
    'ElasticTransform Elu Embedding EmptyLike Equal Equalization Erf Erfc Erfinv Exp Exp2 ExpandDims ' +
    'Expm1 ExponentialDecay ExtractPatches ExtractSequences F1Score FBetaScore FFT FFT2 Fabs ' +
    'FakeOptimizerForRestoration FalseNegatives FalsePositives Flatten FlaxLayer Flip Fliplr Flipud ' +
    'Float8QuantizationConfig FloatDTypePolicy Floor FloorDivide Fmax Fmin Fmod Fold ForiLoop Ftrl Full ' +
    'FullLike Function Functional GPTQConfig GPTQDTypePolicy GRU GRUCell GaussianBlur GaussianDropout ' +
    'GaussianNoise Gcd Gelu GeneratorDataAdapter GeneratorLikeTrainingLoop ' +
    'GeneratorOrSequenceTrainingLoop GenericArrayLikeDataAdapter Geomspace GetItem GlobalAveragePooling1D ' +
    'GlobalAveragePooling2D GlobalAveragePooling3D GlobalAvgPool1D GlobalAvgPool2D GlobalAvgPool3D ' +
    'GlobalMaxPool1D GlobalMaxPool2D GlobalMaxPool3D GlobalMaxPooling1D GlobalMaxPooling2D ' +
    'GlobalMaxPooling3D GlobalPooling1D GlobalPooling2D GlobalPooling3D GlorotNormal GlorotUniform Glu ' +
    'Greater GreaterEqual GroupNormalization GroupQueryAttention HSVToRGB HardShrink HardSigmoid HardSilu ' +
    'HardTanh HashedCrossing Hashing HeNormal HeUniform Heaviside Hinge Histogram Hsplit Hstack Huber ' +
    'Hypot I0 IFFT2 IRFFT ISTFT Identity IdentityInitializer Imag InTopK Initializer Inner InputLayer ' +
    'InputSpec InstanceMethod InstanceProperty Int4DTypePolicy Int4QuantizationConfig ' +
    'Int8QuantizationConfig IntegerLookup Inv InverseTimeDecay IoU IsIn Isclose Isfinite Isinf Isnan ' +
    'Isneginf Isposinf Isreal JVP JaxLayer KLDivergence KerasHistory KerasOpDispatcher ' +
    'KerasSequenceAdapter KerasTensor Kron L1 L1L2 L2 LSTM LSTMCell LSTMStateTuple Lamb Lambda Layer ' +
    'LayerNorm LayerNormalization LayerRNNCell Lcm Ldexp LeakyReLU LeakyRelu LearningRateSchedule ' +
    'LecunNormal LecunUniform LeftShift Less LessEqual LinearCosineDecay Linspace Lion ' +
    'ListsOfScalarsDataAdapter Log Log10 Log1p Log2 LogCosh LogCoshError LogSigmoid LogSoftmax Logaddexp ' +
    'Logaddexp2 Logdet LogicalAnd LogicalNot LogicalOr LogicalXor Logspace Logsumexp Loss ' +
    'LossFunctionWrapper LossScaleOptimizer LossScaleOptimizerV1 LossesContainer Lstsq LuFactor Map ' +
    'MapCoordinates Masking Matmul MatrixRank Max MaxNorm MaxNumBoundingBoxes MaxPool MaxPool1D MaxPool2D ' +
    'MaxPool3D MaxPooling1D MaxPooling2D MaxPooling3D Maximum Mean MeanAbsoluteError ' +
    'MeanAbsolutePercentageError MeanIoU MeanMetricWrapper MeanRelativeError MeanSquaredError ' +
    'MeanSquaredLogarithmicError MeanTensor Median MelSpectrogram Meshgrid Metric MetricsAggregator ' +
    'MetricsContainer Min MinMaxNorm Minimum MixUp Mod Model ModelInputs ModuleWrapper Moments Moveaxis ' +
    'MultiHeadAttention MultiHot MultiOptimizer MultiRNNCell Multiply Muon Nadam NanToNum Nanargmax ' +
    'Nanargmin Nancumprod Nancumsum Nanmax Nanmean Nanmedian Nanmin Nanpercentile Nanprod Nanquantile ' +
    'Nanstd Nansum Nanvar Ndim Negative Nextafter Node NoisyLinearCosineDecay NonFusedAdam NonNeg Nonzero ' +
    'Norm Normalization Normalize NotEqual NullContextmanager OneHot OneHotIoU OneHotMeanIoU Ones ' +
    'OnesLike Operation Optimizer OptimizerMap OptimizerV2 Orthogonal OrthogonalInitializer ' +
    'OrthogonalRegularizer Outer OutputsAggregator PReLU PSNR Pad PadImages PartialBatchPaddingHandler ' +
    'PearsonCorrelation PeepholeLSTMCell Percentile Permute PerspectiveTransform PiecewiseConstantDecay ' +
    'Pinv Pipeline Poisson Polar Policy PolicyV1 PolynomialDecay Pooling1D Pooling2D Pooling3D Power ' +
    'Precision PrecisionAtRecall PreprocessingLayer Prod Ptp Qr Quantile QuantizationConfig ' +
    'QuantizedDTypePolicy QuantizedFloat8DTypePolicy Quantizer R2Score RFFT RGBToGrayscale RGBToHSV ' +
    'RMSNorm RMSNormalization RMSprop RNN RNNCell Rad2deg RadialConstraint RaggedKerasTensor RandAugment ' +
    'RandomBrightness RandomColorDegeneration RandomColorJitter RandomContrast RandomCrop ' +
    'RandomElasticTransform RandomErasing RandomFlip RandomGaussianBlur RandomGrayscale RandomHue ' +
    'RandomInvert RandomNormal RandomPerspective RandomPosterization RandomRotation RandomSaturation ' +
    'RandomSharpness RandomShear RandomTranslation RandomUniform RandomZoom Ravel ReLU Real Rearrange ' +
    'Recall RecallAtPrecision Reciprocal Reduce Regularizer Relu Relu6 RematScope Repeat RepeatVector ' +
    'Rescaling Reshape ResidualWrapper ResidualWrapperBase Resize Resizing RespectCompiledTrainableState ' +
    'RestoredOptimizer ReversibleEmbedding RightShift Roll RootMeanSquaredError Rot90 Round Rsqrt SGD ' +
    'SSIM STFT STFTInitializer STFTSpectrogram SVD SaturateCast ScaleAndTranslate Scan Scatter ' +
    'ScatterUpdate ScheduleFreeAdamW SearchSorted SeedGenerator SegmentMax SegmentMin SegmentProd ' +
    'SegmentReduction SegmentSum Select Selu SensitivityAtSpecificity SensitivitySpecificityBase ' +
    'SeparableConv SeparableConv1D SeparableConv2D SeparableConvolution1D SeparableConvolution2D ' +
    'Sequential Sigmoid Sign Signbit Silu SimpleRNN SimpleRNNCell Sin Sinc Sinh Size Slice ' +
    'SliceAggregator SliceUpdate SlicingOpLambda Slogdet SobelEdges SoftShrink Softmax Softplus Softsign ' +
    'Solarization Solve SolveTriangular Sort SpaceToDepth SparseCategoricalAccuracy ' +
    'SparseCategoricalCrossentropy SparseKerasTensor SparsePlus SparseSigmoid ' +
    'SparseTopKCategoricalAccuracy Sparsemax SpatialDropout1D SpatialDropout2D SpatialDropout3D ' +
    'SpecificityAtSensitivity SpectralNormalization Split Sqrt Square SquaredHinge Squareplus Squeeze ' +
    'Stack StackedRNNCells StatelessScope StaticTableHandler Std StopGradient StringLookup Subtract Sum ' +
    'SumOverBatchSize SumOverBatchSizeMetricWrapper Swapaxes Switch SymbolicScope TFClassMethodDispatcher ' +
    'TFOpLambda TFSMLayer TFSlicingOpDispatcher Take TakeAlongAxis Tan Tanh TanhShrink TensorFlowOpLayer ' +
    'TensorLikeDataAdapter Tensordot TextVectorization Threshold ThresholdedReLU Tile TimeDistributed ' +
    'TopK TopKCategoricalAccuracy TorchModuleWrapper Trace TrackableWeightHandler TrainingLoop Transpose ' +
    'Trapezoid Tril Triu TrueDivide TrueNegatives TruePositives Trunc TruncatedNormal Tversky Unfold ' +
    'Unique UnitNorm UnitNormalization UnravelIndex Unstack UpSampling1D UpSampling2D UpSampling3D ' +
    'UserRegisteredSpec UserRegisteredTypeKerasTensor Vander Var Variable VarianceScaling Vdot ' +
    'VectorizedMap VersionAwareLayers View ViewAsComplex ViewAsReal Vsplit Vstack Where WhileLoop Wrapper ' +
    'ZeroPadding1D ZeroPadding2D ZeroPadding3D Zeros ZerosLike constant enable_auto_cast_variables ' +
    'glorot_normal glorot_uniform he_normal he_uniform identity l1 l1_l2 l2 lecun_normal lecun_uniform ' +
    'max_norm min_max_norm name_scope non_neg ones orthogonal orthogonal_regularizer random_normal ' +
    'random_uniform stft truncated_normal unit_norm variance_scaling zeros ')
    .trim()
    .split(' '));
/** Functions that only compute on tensors. Source: Keras 3.15.1 (public API) and Keras 2.6 (sources in TensorFlow 2.21.0). */
const kerasFunctions = new Set(('abs absolute accuracy adaptive_average_pool adaptive_max_pool add affine_transform all allclose amax ' +
    'amin angle any append arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin ' +
    'argpartition argsort array array_split average average_pool bartlett batch_normalization beta ' +
    'binary_accuracy binary_crossentropy binary_focal_crossentropy bincount binomial bitwise_and ' +
    'bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman ' +
    'broadcast_to cast categorical categorical_accuracy categorical_crossentropy ' +
    'categorical_focal_crossentropy categorical_generalized_cross_entropy categorical_hinge cbrt cdist ' +
    'ceil celu cholesky cholesky_inverse circle clip clone_metric clone_metrics concatenate ' +
    'concordance_correlation conj conjugate conv conv_transpose convert_to_numpy convert_to_tensor copy ' +
    'corrcoef correlate cos cosh cosine_proximity cosine_similarity count_nonzero crop_images cross ctc ' +
    'ctc_decode ctc_loss cumprod cumsum deg2rad depth_to_space depthwise_conv det diag diagflat diagonal ' +
    'dice diff digitize divide divide_no_nan dot dot_product_attention dropout dsplit dstack dtype eig ' +
    'eigh einsum elastic_transform elu empty empty_like equal erf erfc erfinv exp exp2 expand_dims expm1 ' +
    'exponential extract_patches extract_patches_3d extract_sequences eye fabs fft fft2 flip fliplr ' +
    'flipud floor floor_divide fmax fmin fmod fold full full_like gamma gaussian_blur gcd gelu geomspace ' +
    'get_item glu greater greater_equal hamming hanning hard_shrink hard_sigmoid hard_silu hard_swish ' +
    'hard_tanh heaviside hinge histogram hsplit hstack hsv_to_rgb huber hypot i0 identity ifft2 imag ' +
    'in_top_k inner inv irfft is_built_in is_categorical_crossentropy is_tensor isclose isfinite isin ' +
    'isinf isnan isneginf isposinf isreal istft jvp kaiser kl_divergence kron layer_normalization lcm ' +
    'ldexp leaky_relu left_shift less less_equal linear linspace log log10 log1p log2 log_cosh ' +
    'log_sigmoid log_softmax logaddexp logaddexp2 logdet logical_and logical_not logical_or logical_xor ' +
    'logspace logsumexp lstsq lu_factor map_coordinates matmul matrix_rank max max_pool maximum mean ' +
    'mean_absolute_error mean_absolute_percentage_error mean_squared_error mean_squared_logarithmic_error ' +
    'median meshgrid min minimum mish mod moments moveaxis multi_hot multiply nan_to_num nanargmax ' +
    'nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile ' +
    'nanstd nansum nanvar ndim negative nextafter nonzero norm normal normalize not_equal one_hot ones ' +
    'ones_like outer pad pad_images pearson_correlation percentile perspective_transform pinv poisson ' +
    'polar power prod psnr ptp qr quantile rad2deg randint ravel real rearrange reciprocal relu relu6 ' +
    'repeat reshape resize rfft rgb_to_grayscale rgb_to_hsv right_shift rms_normalization roll rot90 ' +
    'round rsqrt saturate_cast scale_and_translate scatter scatter_update searchsorted segment_max ' +
    'segment_min segment_prod segment_sum select selu separable_conv shape shuffle sigmoid sign signbit ' +
    'silu sin sinc sinh size slice slice_update slogdet sobel_edges soft_shrink softmax softplus softsign ' +
    'solve solve_triangular sort space_to_depth sparse_categorical_accuracy ' +
    'sparse_categorical_crossentropy sparse_plus sparse_sigmoid sparse_top_k_categorical_accuracy ' +
    'sparsemax split sqrt square squared_hinge squareplus squeeze ssim stack std stft stop_gradient ' +
    'subtract sum svd swapaxes swish take take_along_axis tan tanh tanh_shrink tensordot threshold tile ' +
    'top_k top_k_categorical_accuracy trace transpose trapezoid tri tril triu true_divide trunc ' +
    'truncated_normal tversky unfold uniform unique unravel_index unstack vander var vdot vectorize view ' +
    'view_as_complex view_as_real vsplit vstack where zeros zeros_like ')
    .trim()
    .split(' '));

// EXTERNAL MODULE: ./lib/knowledge/python/code-names.js
var code_names = __webpack_require__(8496);
// EXTERNAL MODULE: ./lib/judgement/python/classify-callable.js + 8 modules
var classify_callable = __webpack_require__(5938);
;// CONCATENATED MODULE: ./lib/judgement/keras-reference.js




const gadgets = new Map(kerasGadgets.flatMap(({ effect, names }) => names.split(' ').map((name) => [name, effect])));
const classShape = /^_*[A-Z]/;
const ownModules = new Set(['__main__', '__mp_main__']);
/**
 * What a reference would bring into the process; undefined for what Keras itself writes. The namespace of Keras is
 * finite: a name that it does not have is reported, whatever version the file claims to be of.
 */
function judgeKerasReference(reference) {
    const { name } = reference;
    if (plainValues.has(name))
        return undefined;
    const split = splitDotted(reference);
    const { module } = split;
    if (module === undefined || module === null || module === '')
        return withoutModule(split);
    if (module === 'builtins')
        return inBuiltins(split);
    if (kerasRoots.test(module))
        return inKeras(split, module);
    return elsewhere(split, module);
}
/** `class_name` may itself be dotted; the last part is the name. */
function splitDotted(reference) {
    const at = reference.name.lastIndexOf('.');
    if (at <= 0 || !/^[\w.]+$/.test(reference.name))
        return reference;
    const path = reference.name.slice(0, at);
    const module = reference.module ? `${reference.module}.${path}` : path;
    return { ...reference, module, name: reference.name.slice(at + 1) };
}
function isKnown({ kind, name }) {
    return kerasClasses.has(name) || (kind === 'function' && kerasFunctions.has(name));
}
/** Keras 2.9 to 2.12 registered optimizers of its own without a package, which makes it `Custom`. */
const ownOptimizer = /^Custom>(?:Adadelta|Adafactor|Adagrad|Adam|AdamW|Adamax|Ftrl|Lion|Nadam|RMSprop|SGD)$/;
function withoutModule(reference) {
    const { name, kind } = reference;
    if (isKnown(reference) || ownOptimizer.test(name))
        return undefined;
    const effect = gadgets.get(name);
    if (effect !== undefined)
        return { topic: 'gadget', severity: 'critical', subject: name, effect };
    return kind === 'function' && code_names/* builtinNames */.AP.has(name) ? inBuiltins(reference) : foreign(name, 'info');
}
function inBuiltins(reference) {
    const { name } = reference;
    if (isKnown(reference))
        return undefined;
    const effect = gadgets.get(name);
    if (effect !== undefined)
        return { topic: 'gadget', severity: 'critical', subject: name, effect };
    const callable = (0,classify_callable/* classifyCallable */.t)({ module: 'builtins', name });
    if (callable.kind === 'pure' || callable.kind === 'inert')
        return undefined;
    if (!code_names/* builtinNames */.AP.has(name) && callable.kind !== 'forbidden')
        return foreign(name, 'info');
    return {
        topic: 'import',
        severity: callable.kind === 'forbidden' ? 'critical' : 'warning',
        subject: `builtins.${name}`,
        effect: callable.effect ?? 'is a builtin that no model needs',
    };
}
function inKeras(reference, module) {
    const { name } = reference;
    const subject = `${module}.${name}`;
    const effect = gadgets.get(name);
    if (effect !== undefined)
        return { topic: 'gadget', severity: 'critical', subject, effect };
    if (isKnown(reference) || computingInBackRooms.has(name))
        return undefined;
    if (kerasBackRooms.test(subject)) {
        const reach = 'belongs to a part of Keras that loads, fetches, writes or runs';
        return { topic: 'gadget', severity: 'critical', subject, effect: reach };
    }
    const callable = (0,classify_callable/* classifyCallable */.t)({ module, name });
    if (callable.kind === 'forbidden' && !classShape.test(name))
        return { topic: 'gadget', severity: 'critical', subject, effect: callable.effect ?? 'is not vetted' };
    if (classShape.test(name))
        return foreign(subject, 'info');
    return {
        topic: 'gadget',
        severity: 'warning',
        subject,
        effect: 'is a function that Keras does not list among those that compute',
    };
}
function elsewhere({ name, kind, isImported }, module) {
    const subject = `${module}.${name}`;
    if (ownModules.has(module))
        return foreign(subject, 'info');
    const callable = (0,classify_callable/* classifyCallable */.t)({ module, name });
    const isTensorFlow = module === 'tensorflow' || module.startsWith('tensorflow.');
    switch (callable.kind) {
        case 'forbidden':
        case 'carrier':
            return {
                topic: 'import',
                severity: 'critical',
                subject: callable.resolved,
                effect: callable.effect ?? 'calls whatever it is given',
            };
        case 'unlisted':
            if (isTensorFlow)
                return judgeOperator(subject);
            return {
                topic: 'import',
                severity: 'critical',
                subject: callable.resolved,
                effect: 'is nothing that a model needs',
            };
        case 'foreign-function':
            return foreign(subject, kind === 'function' && isImported ? 'warning' : 'info');
        default:
            return isTensorFlow ? undefined : foreign(subject, 'info');
    }
}
function foreign(subject, severity) {
    return { topic: 'foreign', severity, subject, effect: '' };
}
/** A function of TensorFlow's API, as a configuration names it for a layer. */
function judgeOperator(operator) {
    if (actingOperators.test(operator)) {
        const effect = 'runs Python functions, reads or writes files, or loads libraries';
        return { topic: 'import', severity: 'critical', subject: operator, effect };
    }
    if (computingOperators.test(operator) ||
        /^[A-Z]\w*$/.test(operator) ||
        /^tensorflow\.python\.ops\./.test(operator))
        return undefined;
    const effect = 'is an operator that is not among those that only compute';
    return { topic: 'import', severity: 'warning', subject: operator, effect };
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/formats/keras/rules/at.js

/** Where in the file, and in which layer. */
function at({ layer, key, line, column }) {
    const logical = layer === '' ? `key ${key}` : `layer ${layer.slice(0, 120)}`;
    return line === undefined || column === undefined ? { logical } : { line, column, logical };
}
/** `layer "lambda_3" (in Sequential, TimeDistributed)`. */
function spellPlace({ layer, within }) {
    const outer = within.slice(0, -1);
    const path = outer.length === 0 ? '' : ` (in ${outer.join(', ')})`;
    return layer === '' ? 'the configuration' : `layer ${(0,quoted/* quoted */.T)(layer)}${path}`;
}

;// CONCATENATED MODULE: ./lib/formats/keras/rules/reference-rule.js



/** A rule about references that are judged alike: one finding for each name. */
function referenceRule(meta, topic) {
    return (0,core_define/* defineRule */.Km)({
        ...meta,
        *check({ references }) {
            const told = new Map();
            for (const reference of references) {
                const judged = judgeKerasReference(reference);
                if (judged?.topic !== topic)
                    continue;
                const before = told.get(judged.subject);
                told.set(judged.subject, {
                    ...(before ?? evidence(reference, judged)),
                    count: (before?.count ?? 0) + 1,
                });
            }
            yield* told.values();
        },
    });
}
function evidence(reference, { subject, effect, severity }) {
    const verb = reference.kind === 'function' ? 'calls' : 'builds';
    const key = reference.key === '' ? '' : ` as its ${reference.key.slice(0, 80)}`;
    return {
        message: `${capital(spellPlace(reference))} ${verb} ${subject.slice(0, 200)}${key}: it ${effect}`,
        severity,
        at: at(reference),
        key: subject.slice(0, 300),
        data: {
            function: subject.slice(0, 400),
            layer: reference.layer,
            module: reference.module ?? null,
            name: reference.name.slice(0, 400),
        },
    };
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/formats/keras/rules/acting-function.js

const actingFunction = referenceRule({
    id: 'keras/acting-function',
    title: 'The configuration calls a function of Keras that loads, fetches, writes or lifts the protection',
    severity: 'critical',
    securitySeverity: '9.6',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-913'],
    cve: ['CVE-2025-8747', 'CVE-2025-9906', 'CVE-2025-12058', 'CVE-2025-12060'],
    references: [
        'https://github.com/keras-team/keras/security/advisories/GHSA-c9rc-mg46-23w3',
        'https://github.com/keras-team/keras/security/advisories/GHSA-36fq-jgmw-4r9c',
    ],
    since: '1.0.0',
    help: {
        why: 'Keras itself has functions that download and unpack files, load other models and switch safe_mode off. A configuration that names one uses the allowed library to do what it forbids.',
        fix: 'Do not load the file. Layers, losses, metrics and operations are all that a configuration names.',
    },
}, 'gadget');

;// CONCATENATED MODULE: ./lib/formats/keras/rules/ambiguous-configuration.js



const ambiguousConfiguration = (0,core_define/* defineRule */.Km)({
    id: 'keras/ambiguous-configuration',
    title: 'The configuration gives a key twice, so that readers see different models',
    severity: 'warning',
    securitySeverity: '5.3',
    precision: 'high',
    cwe: ['CWE-436'],
    cve: [],
    references: ['https://www.rfc-editor.org/rfc/rfc8259#section-4'],
    since: '1.0.0',
    help: {
        why: "Python's json module takes the last of several values, other readers the first. A scanner that sees one of them is blind to the other; here every value was judged.",
        fix: 'Ask where the file comes from: no version of Keras writes a key twice.',
    },
    *check({ duplicateKeys }) {
        const [first] = duplicateKeys;
        if (first === undefined)
            return;
        yield {
            message: `The key ${(0,quoted/* quoted */.T)(first.key)} stands more than once in one object`,
            at: at(first),
            key: 'duplicate-key',
            count: duplicateKeys.length,
            data: { keys: duplicateKeys.slice(0, 10).map(({ key }) => key.slice(0, 120)) },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/keras/rules/dangerous-import.js

const dangerousImport = referenceRule({
    id: 'keras/dangerous-import',
    title: 'The configuration imports something that no model is made of',
    severity: 'critical',
    securitySeverity: '9.8',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-829', 'CWE-94'],
    cve: ['CVE-2025-1550', 'CVE-2025-8747', 'CVE-2025-9906', 'CVE-2021-37678'],
    references: [
        'https://github.com/keras-team/keras/security/advisories/GHSA-48g7-3x6r-xfhp',
        'https://nvd.nist.gov/vuln/detail/CVE-2025-1550',
    ],
    since: '1.0.0',
    help: {
        why: 'A configuration names the module and the class or function of each object. Several releases of Keras import whatever it names and call it with arguments from the file.',
        fix: 'Do not load the file. A model of Keras names only Keras and its own registered classes.',
    },
}, 'import');

// EXTERNAL MODULE: ./lib/core/severity.js
var core_severity = __webpack_require__(3980);
;// CONCATENATED MODULE: ./lib/formats/keras/rules/foreign-object.js




const maxShown = 5;
const foreignObject = (0,core_define/* defineRule */.Km)({
    id: 'keras/foreign-object',
    title: 'The model needs classes or functions that are not of Keras',
    severity: 'warning',
    securitySeverity: '4.0',
    precision: 'high',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://keras.io/guides/serialization_and_saving/#custom-objects'],
    since: '1.0.0',
    strictSeverity: 'warning',
    help: {
        why: 'The file holds their configuration, not their code. What runs is whatever the loading program registers under those names, or what Keras imports from the module that the file names.',
        fix: 'Review the code that defines them and take it from where the model was made.',
    },
    *check({ references }) {
        const groups = new Map();
        for (const reference of references) {
            const judged = judgeKerasReference(reference);
            if (judged?.topic !== 'foreign')
                continue;
            const owner = ownerOf(reference);
            const group = groups.get(owner) ?? { evidence: foreign_object_evidence(reference, owner), names: new Set() };
            group.names.add(judged.subject);
            const severity = (0,core_severity/* worseSeverity */.E$)(group.evidence.severity ?? 'info', judged.severity);
            groups.set(owner, { ...group, evidence: { ...group.evidence, severity } });
        }
        for (const { evidence: found, names } of groups.values()) {
            const shown = [...names].slice(0, maxShown).map((name) => name.slice(0, 120));
            const more = names.size > maxShown ? ` and ${String(names.size - maxShown)} more` : '';
            yield {
                ...found,
                message: `${found.message}: ${shown.join(', ')}${more}`,
                count: names.size,
                data: { names: shown },
            };
        }
    },
});
/** The package of a registered name or of the module; '' where neither says one. */
function ownerOf({ registeredName, module, name }) {
    const registered = [registeredName, name].find((text) => text?.includes('>'))?.split('>')[0];
    const owner = registered ?? module?.split('.')[0] ?? '';
    return owner === 'builtins' || owner === '__main__' ? '' : owner.slice(0, 120);
}
function foreign_object_evidence(reference, owner) {
    return {
        message: owner === '' ? 'The model needs objects of its own program' : `The model needs objects of ${owner}`,
        severity: 'info',
        at: at(reference),
        key: owner,
    };
}

// EXTERNAL MODULE: ./lib/judgement/python/judge-code.js
var judge_code = __webpack_require__(9247);
// EXTERNAL MODULE: ./lib/core/spell-name.js
var spell_name = __webpack_require__(8737);
// EXTERNAL MODULE: ./lib/judgement/python/describe-names.js
var describe_names = __webpack_require__(3048);
;// CONCATENATED MODULE: ./lib/formats/keras/rules/lambda-layer.js





/** Calls that one message shows. */
const lambda_layer_maxShown = 3;
const lambdaLayer = (0,core_define/* defineRule */.Km)({
    id: 'keras/lambda-layer',
    title: 'A layer carries Python code that runs when the model is loaded or called',
    severity: 'critical',
    securitySeverity: '9.8',
    precision: 'very-high',
    cwe: ['CWE-94', 'CWE-502'],
    cve: ['CVE-2024-3660', 'CVE-2025-9905', 'CVE-2025-9906', 'CVE-2021-37678'],
    references: [
        'https://www.kb.cert.org/vuls/id/253266',
        'https://keras.io/api/layers/core_layers/lambda/',
        'https://github.com/keras-team/keras/security/advisories/GHSA-36rr-ww3j-vrjv',
    ],
    since: '1.0.0',
    help: {
        why: 'Keras keeps a lambda as compiled bytecode and runs it inside the model. HDF5 files ignore safe_mode, and it can be switched off elsewhere, so whoever writes the file decides what runs.',
        fix: 'Replace the lambda by a registered layer of your own code, or load the file only if you trust its publisher.',
    },
    *check({ code, opaqueCode }) {
        for (const fact of code)
            yield codeEvidence(fact);
        for (const fact of opaqueCode)
            yield opaqueEvidence(fact);
    },
});
function codeEvidence(fact) {
    const notes = (0,judge_code/* judgeCode */.N)(fact.uses);
    const place = `The ${fact.key.replace('[]', '') || 'code'} of ${spellPlace(fact)}`;
    const [first] = notes;
    const calls = notes.slice(0, lambda_layer_maxShown).map(({ use }) => use.expression);
    const message = first === undefined
        ? `${place} is Python code (${spellCode(fact)}): it ${fact.isWhole ? (0,describe_names/* describeNames */.e)(fact.uses.map(spell_name/* spellName */.o)) : 'could not be read to its end'}`
        : `${place} is Python code that runs ${calls.join('; ')}: it ${first.effect}`;
    return {
        message: message.slice(0, 1_000),
        severity: first === undefined ? 'warning' : 'critical',
        at: at(fact),
        key: `${fact.layer} ${fact.key} ${notes.map(({ subject }) => subject).join()}`.slice(0, 300),
        data: {
            layer: fact.layer,
            argument: fact.key,
            calls: notes.slice(0, 20).map(({ subject }) => subject),
            expressions: notes.slice(0, 20).map(({ use }) => use.expression),
            functions: fact.functions.slice(0, 10),
            strings: fact.strings.slice(0, 10),
            python: fact.versions.join(', '),
        },
    };
}
function opaqueEvidence(fact) {
    return {
        message: `The ${fact.key} of ${spellPlace(fact)} holds ${String(fact.characters)} characters where a function belongs, and they are no code that any Python reads`,
        severity: 'warning',
        at: at(fact),
        key: `${fact.layer} ${fact.key} opaque`,
        data: { layer: fact.layer, argument: fact.key },
    };
}
function spellCode({ functions, versions }) {
    const python = versions.length === 0 ? '' : `, Python ${versions.join(' or ')}`;
    return `${functions.slice(0, 3).join(', ') || 'no function'}${python}`;
}

// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
;// CONCATENATED MODULE: ./lib/formats/keras/rules/loads-model.js




/** What building the layer does. Sources: keras/src/utils/torch_utils.py, keras/src/export/tfsm_layer.py, jax_layer.py. */
const loaders = (0,table/* table */.t)({
    TorchModuleWrapper: 'unpickles a PyTorch module from its configuration',
    TFSMLayer: 'loads and runs a SavedModel from a folder that the configuration names',
});
const loadsModel = (0,core_define/* defineRule */.Km)({
    id: 'keras/loads-model',
    title: 'A layer loads another model, with whatever code that one holds',
    severity: 'critical',
    securitySeverity: '9.8',
    precision: 'high',
    cwe: ['CWE-502'],
    cve: ['CVE-2025-49655'],
    references: [
        'https://nvd.nist.gov/vuln/detail/CVE-2025-49655',
        'https://github.com/keras-team/keras/pull/22035',
    ],
    since: '1.0.0',
    help: {
        why: 'The layer is built from the configuration, and building it unpickles a module or loads a graph that may read files and run code, whatever safe_mode says in several releases.',
        fix: 'Do not load the file; have the inner model converted to layers of Keras.',
    },
    *check({ references, texts }) {
        for (const reference of references) {
            const effect = reference.kind === 'class' ? loaders[reference.name] : undefined;
            if (effect === undefined)
                continue;
            const file = texts.find(({ className, layer }) => className === reference.name && layer === reference.layer)?.value;
            yield {
                message: `${reference.name} ${effect}${file === undefined ? '' : ` (${(0,quoted/* quoted */.T)(file, 200)})`}, in ${spellPlace(reference)}`,
                at: at(reference),
                key: keyOf(reference),
                data: { class: reference.name, layer: reference.layer },
            };
        }
    },
});
function keyOf({ name, layer }) {
    return `${name} ${layer}`.slice(0, 300);
}

;// CONCATENATED MODULE: ./lib/formats/keras/rules/named-file.js



const named_file_fileKeys = /^(?:vocabulary|idf_weights|vocabulary_file|vocab_file|vocab_path|vocabulary_path|dictionary|filepath|file_path|filename|proto|merges)$/;
const outside = /^(?:[/\\~]|[A-Za-z]:[/\\]|[a-z][a-z0-9+.-]*:\/\/)|(?:^|[/\\])\.\.[/\\]/i;
const namedFile = (0,core_define/* defineRule */.Km)({
    id: 'keras/named-file',
    title: 'An argument of the configuration names a file or an address',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-73', 'CWE-502', 'CWE-918'],
    cve: ['CVE-2025-12058'],
    references: [
        'https://github.com/keras-team/keras/security/advisories/GHSA-mq84-hjqx-cwf2',
        'https://nvd.nist.gov/vuln/detail/CVE-2025-12058',
    ],
    since: '1.0.0',
    help: {
        why: 'Layers with a vocabulary read it from whatever file or address the configuration names, when the model is loaded. The content becomes part of the model, and an address tells its owner who loads it.',
        fix: 'Save the model with the vocabulary inside, and load no model that names files outside its folder.',
    },
    *check({ texts }) {
        for (const fact of texts) {
            // The folder of a SavedModel is told with the layer that loads it.
            if (fact.className !== 'TFSMLayer')
                yield named_file_evidence(fact);
        }
    },
});
function named_file_evidence(fact) {
    const reads = named_file_fileKeys.test(fact.key) ? 'reads' : 'names';
    return {
        message: `The ${fact.key || 'text'} of ${spellPlace(fact)} ${reads} ${(0,quoted/* quoted */.T)(fact.value, 200)}`,
        severity: severityOf(fact),
        at: at(fact),
        key: `${fact.className} ${fact.key} ${fact.value}`.slice(0, 300),
        data: { argument: fact.key, class: fact.className, file: fact.value.slice(0, 400) },
    };
}
/** A file beside the model is how some write vocabularies; an address of a hub is how some share layers. */
function severityOf({ key, value }) {
    return named_file_fileKeys.test(key) && outside.test(value) ? 'critical' : 'warning';
}

;// CONCATENATED MODULE: ./lib/formats/keras/rules/operator-layer.js



const operatorLayer = (0,core_define/* defineRule */.Km)({
    id: 'keras/operator-layer',
    title: 'A layer calls an operator of TensorFlow that acts on the machine',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-73', 'CWE-94'],
    cve: [],
    references: ['https://www.tensorflow.org/api_docs/python/tf/io'],
    since: '1.0.0',
    help: {
        why: 'Such layers name any function of TensorFlow. Some of them read and write files, print to them, or call Python.',
        fix: 'Do not run the model; ask its publisher what the operator is for.',
    },
    *check({ operators }) {
        for (const fact of operators) {
            const judged = judgeOperator(fact.operator);
            if (judged === undefined)
                continue;
            yield {
                message: `${fact.className} ${spellPlace(fact)} calls ${fact.operator.slice(0, 200)}: it ${judged.effect}`,
                severity: judged.severity,
                at: at(fact),
                key: `${fact.operator} ${fact.layer}`.slice(0, 300),
                data: { function: fact.operator.slice(0, 400), layer: fact.layer },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/keras/rules/oversized-argument.js


const oversizedArgument = (0,core_define/* defineRule */.Km)({
    id: 'keras/oversized-argument',
    title: 'A layer is given a size that no machine can hold',
    severity: 'warning',
    securitySeverity: '5.3',
    precision: 'high',
    cwe: ['CWE-789', 'CWE-400'],
    cve: ['CVE-2026-0897'],
    references: ['https://nvd.nist.gov/vuln/detail/CVE-2026-0897'],
    since: '1.0.0',
    help: {
        why: 'Keras reserves memory for every unit and extent when it builds the layer. One number in a small file ends the process that loads it.',
        fix: 'Do not load the file; compare the argument with the published architecture.',
    },
    *check({ sizes }) {
        for (const fact of sizes) {
            yield {
                message: `${fact.className} ${spellPlace(fact)} has ${fact.key} ${String(fact.value)}`,
                at: at(fact),
                key: `${fact.className} ${fact.key}`,
                data: { argument: fact.key, value: String(fact.value), layer: fact.layer },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/keras/rules/unexpected-member.js


const unexpected_member_maxShown = 5;
const unexpectedMember = (0,core_define/* defineRule */.Km)({
    id: 'keras/unexpected-member',
    title: 'The archive holds members that Keras does not write',
    severity: 'info',
    securitySeverity: '3.1',
    precision: 'medium',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://keras.io/guides/serialization_and_saving/'],
    since: '1.0.0',
    help: {
        why: 'Keras ignores members that it does not know. A second stage can be parked there and loaded by code that looks harmless by itself.',
        fix: 'Find out who added the members; a model that was saved once has none.',
    },
    *check({ unexpectedMembers }) {
        if (unexpectedMembers.length === 0)
            return;
        const shown = unexpectedMembers.slice(0, unexpected_member_maxShown).map((name) => (0,quoted/* quoted */.T)(name));
        const more = unexpectedMembers.length > unexpected_member_maxShown ? ` and ${String(unexpectedMembers.length - unexpected_member_maxShown)} more` : '';
        yield {
            message: `Keras writes no such member: ${shown.join(', ')}${more}`,
            at: { logical: `member ${(unexpectedMembers[0] ?? '').slice(0, 120)}` },
            key: 'unexpected',
            count: unexpectedMembers.length,
            data: { members: unexpectedMembers.slice(0, 20).map((name) => name.slice(0, 200)) },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/keras/rules/index.js










/** Every rule about configurations of Keras, by id. */
const kerasRules = [
    actingFunction,
    ambiguousConfiguration,
    dangerousImport,
    foreignObject,
    lambdaLayer,
    loadsModel,
    namedFile,
    operatorLayer,
    oversizedArgument,
];
/** Those about the archive itself; its configuration is a member and is judged there. */
const kerasArchiveRules = [unexpectedMember];

;// CONCATENATED MODULE: ./lib/formats/keras/layer-tree.js
/** The layers of a Keras model as its configuration nests them (https://keras.io/guides/serialization_and_saving/). */

/** Keys that lead from a layer, or from what wraps a model, to layers; other objects are parts of one layer. */
const layerKeys = new Set([
    'config',
    'model_config',
    'model',
    'layers',
    'layer',
    'cell',
    'cells',
    'forward_layer',
    'backward_layer',
    'module',
]);
/** What every layer has, and what is shown elsewhere. */
const plainSettings = new Set(['name', 'trainable', 'dtype', 'class_name', 'module']);
const maxSettings = 12;
const maxSettingCharacters = 120;
const maxItems = 8;
/** Outermost first, without recursion. */
function* layerTree(root) {
    const pending = [{ node: root, depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const layer = layerOf(next.node, next.depth);
        if (layer !== undefined)
            yield layer;
        const depth = next.depth + (layer === undefined ? 0 : 1);
        for (const node of below(next.node).reverse())
            pending.push({ node, depth });
    }
}
function below(node) {
    if (node.kind === 'array')
        return node.items.filter((item) => item.kind === 'object');
    if (node.kind !== 'object')
        return [];
    return node.members.filter(({ key }) => layerKeys.has(key)).map(({ value }) => value);
}
function layerOf(node, depth) {
    const className = (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(node, 'class_name'));
    if (className === undefined)
        return undefined;
    const config = (0,json_node/* memberOf */.C5)(node, 'config');
    const registered = (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(node, 'registered_name'));
    return {
        depth,
        className,
        name: (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(config, 'name')) ?? (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(node, 'name')) ?? '',
        origin: registered ?? (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(node, 'module')) ?? '',
        settings: config === undefined ? [] : settingsOf(config),
    };
}
function settingsOf(config) {
    if (config.kind !== 'object')
        return [];
    const spelled = config.members.flatMap(({ key, value }) => {
        const text = plainSettings.has(key) ? undefined : spell(value);
        return text === undefined ? [] : [`${key}=${text}`.slice(0, maxSettingCharacters)];
    });
    return spelled.slice(0, maxSettings);
}
/** Undefined for what is no plain setting; an object of a class shows as its class. */
function spell(node) {
    switch (node.kind) {
        case 'string':
        case 'number':
            return String(node.value);
        case 'boolean':
            return node.value ? 'true' : undefined;
        case 'array':
            return node.items.length > maxItems || node.items.length === 0 ? undefined : spellList(node.items);
        case 'object':
            return (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(node, 'class_name'));
        default:
            return undefined;
    }
}
function spellList(items) {
    if (items.some(({ kind }) => kind === 'object' || kind === 'array'))
        return undefined;
    return `[${items.map((item) => (item.kind === 'null' ? '?' : String(spell(item)))).join(', ')}]`;
}

;// CONCATENATED MODULE: ./lib/formats/keras/views.js



/** The layers as a tree, and what code that the configuration carries does. */
function kerasConfigViews(source, facts, { budget }) {
    return [
        {
            title: 'layers',
            columns: ['class', 'name', 'settings', 'origin'],
            rows: function* () {
                for (const { depth, className, name, settings, origin } of layerTree((0,read_json/* readJson */.Vh)(source, budget).root))
                    yield [`${'  '.repeat(depth)}${className}`, name, settings.join(' '), origin];
            },
        },
        ...kerasCodeViews(source, facts),
    ];
}
/** What code by value does, name by name. */
function kerasCodeViews(_, { code }) {
    return [
        {
            title: 'decoded code',
            columns: ['layer', 'under', 'function', 'what', 'expression', 'Python'],
            rows: function* () {
                for (const { layer, key, uses, functions, versions } of code) {
                    const python = versions.join(', ');
                    if (uses.length === 0)
                        yield [layer, key, functions[0] ?? '', 'only computes', '', python];
                    for (const { within, kind, expression } of uses)
                        yield [layer, key, within, kind, expression, python];
                }
            },
        },
    ];
}
/** The class of the model, and what its author calls it. */
function kerasTraits(_, source, { budget }) {
    const root = modelOf((0,read_json/* readJson */.Vh)(source, budget).root);
    const architecture = (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(root, 'class_name'));
    const name = (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)((0,json_node/* memberOf */.C5)(root, 'config'), 'name'));
    return {
        ...(architecture === undefined ? {} : { architecture }),
        ...(name === undefined ? {} : { name }),
    };
}
function modelOf(root) {
    return (0,json_node/* memberOf */.C5)(root, 'model_config') ?? root;
}
/** Modules and names that the loader looks up. */
function* kerasImports({ references, code }) {
    for (const { module, name, isImported } of references)
        if (isImported && typeof module === 'string')
            yield `${module}.${name}`;
    for (const { uses } of code)
        for (const { origin, module, attributes } of uses)
            if (origin === 'import')
                yield [module, ...attributes].join('.');
}

;// CONCATENATED MODULE: ./lib/formats/keras/reader.js






const config = (0,core_define/* defineReader */.XH)({
    parse: parseKerasConfig,
    rules: kerasRules,
    views: kerasConfigViews,
    traits: kerasTraits,
    imports: kerasImports,
});
const archive = (0,core_define/* defineReader */.XH)({
    parse: parseKerasArchive,
    rules: kerasArchiveRules,
});
const metadata = (0,core_define/* defineReader */.XH)({
    parse: parseKerasMetadata,
    rules: kerasRules,
    views: kerasCodeViews,
    imports: kerasImports,
});


/***/ }),

/***/ 3048:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ describeNames)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7535);

/** Names that a finding lists. */
const maxNamed = 12;
/** What code uses, as a clause behind `it`: its names in order, each once, as many as a reader takes in. */
function describeNames(used) {
    const names = [...new Set(used)].sort();
    if (names.length === 0)
        return 'only computes on its arguments';
    const more = names.length > maxNamed ? ` and ${String(names.length - maxNamed)} more names` : '';
    return `uses ${names.slice(0, maxNamed).join(', ')}${more}`.slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.maxQuotedCharacters);
}


/***/ }),

/***/ 9247:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgeCode)
/* harmony export */ });
/* harmony import */ var _judge_code_use_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6129);

/** What code does that nothing in a model has to do; one note per topic and name. */
function judgeCode(uses) {
    return join(uses.flatMap((use) => {
        const verdict = (0,_judge_code_use_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeCodeUse */ .E)(use);
        return verdict === undefined ? [] : [{ ...verdict, severity: 'critical', use }];
    }));
}
/** One cause, one note: a call explains the import of its module. */
function join(notes) {
    const explained = new Set(notes.flatMap((candidate) => candidate.topic === 'dangerous-call' ? [candidate.subject, candidate.package] : []));
    const byCause = new Map();
    for (const candidate of notes) {
        const isExplained = explained.has(candidate.subject) ||
            (candidate.package !== 'builtins' && explained.has(candidate.package));
        if (candidate.topic === 'dangerous-import' && isExplained)
            continue;
        const key = `${candidate.topic} ${candidate.subject}`;
        if (!byCause.has(key))
            byCause.set(key, candidate);
    }
    return [...byCause.values()];
}


/***/ })

};
;