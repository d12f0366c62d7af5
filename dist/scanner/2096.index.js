"use strict";
exports.id = 2096;
exports.ids = [2096];
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

/***/ 2096:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  paddle: () => (/* binding */ paddle),
  pir: () => (/* binding */ pir)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/protobuf/wire-reader.js
var wire_reader = __webpack_require__(3812);
// EXTERNAL MODULE: ./lib/core/anomaly-of.js
var anomaly_of = __webpack_require__(1542);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/codecs/metadata/metadata-child.js
var metadata_child = __webpack_require__(6115);
;// CONCATENATED MODULE: ./lib/formats/paddle/text-children.js


/** What the attributes of operators hold in text: addresses, code, and pickles behind an encoding. */
function textChildren(operators) {
    const entries = operators.flatMap(({ type, texts }) => [...texts].map(([name, value]) => ({ key: `${type}.${name}`, value })));
    const child = (0,metadata_child/* metadataChild */.C)('attributes', entries);
    return [...(child === undefined ? [] : [child]), ...(0,embedded_texts/* codeTexts */.Ou)(entries), ...(0,embedded_texts/* encodedPickles */.gj)(entries)];
}

;// CONCATENATED MODULE: ./lib/formats/paddle/parse.js
/** A program of PaddlePaddle (framework.proto): https://github.com/PaddlePaddle/Paddle/blob/develop/paddle/phi/core/framework/framework.proto */





const maxTextBytes = 16_384;
const blockField = 1;
const operatorField = 4;
/** @throws LimitError */
function parsePaddle(source, { budget }) {
    const reader = new ProgramReader(new wire_reader/* WireReader */.Z(source, budget));
    const whole = { offset: 0, length: source.size };
    const anomalies = reader.readAll(whole);
    return {
        facts: { blocks: reader.blocks, operators: reader.operators },
        children: textChildren(reader.operators),
        anomalies,
        covered: [whole],
    };
}
class ProgramReader {
    #wire;
    #byType = new Map();
    blocks = 0;
    constructor(wire) {
        this.#wire = wire;
    }
    get operators() {
        return [...this.#byType.values()];
    }
    /** What is found before the bytes break is kept. @throws LimitError */
    readAll(range) {
        try {
            for (const block of this.#wire.fields(range)) {
                if (block.number !== blockField || block.type !== 'bytes')
                    continue;
                this.blocks += 1;
                for (const { number, type, at } of this.#wire.fields(block.at))
                    if (number === operatorField && type === 'bytes')
                        this.#operator(at);
            }
            return [];
        }
        catch (error) {
            return [this.blocks > 0 ? (0,anomaly_of/* damageOrLimit */.q)(error, range) : (0,anomaly_of/* damageOf */.t)(error)];
        }
    }
    #operator(range) {
        let name = '';
        const texts = new Map();
        for (const { number, type, at } of this.#wire.fields(range)) {
            if (type !== 'bytes')
                continue;
            if (number === 3)
                name = this.#wire.text(at, maxTextBytes);
            if (number === 4)
                this.#attribute(at, texts);
        }
        const key = [name, ...texts.values()].join('\0');
        const known = this.#byType.get(key);
        if (known === undefined && this.#byType.size >= limits/* limits */.F.maxGraphFacts)
            throw new errors/* LimitError */.oC('maxGraphFacts', limits/* limits */.F.maxGraphFacts, 'the program has too many different operators');
        this.#byType.set(key, { type: name, texts, count: (known?.count ?? 0) + 1, at: known?.at ?? range });
    }
    /** Attr: name 1, type 2, s 5, strings 8. What Paddle itself keeps about the call's place is no argument. */
    #attribute(range, texts) {
        let name = '';
        const found = [];
        for (const { number, type, at } of this.#wire.fields(range)) {
            if (type !== 'bytes')
                continue;
            if (number === 1)
                name = this.#wire.text(at, maxTextBytes);
            if (number === 5 || number === 8)
                found.push(this.#wire.text(at, maxTextBytes));
        }
        if (found.some((text) => text !== '') && !/^op_(?:callstack|namescope|device|role)/.test(name))
            texts.set(name, found.join(' '));
    }
}

// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/codecs/json/read-json.js
var read_json = __webpack_require__(2767);
;// CONCATENATED MODULE: ./lib/formats/paddle/parse-pir.js
/** https://github.com/PaddlePaddle/Paddle/tree/develop/paddle/fluid/pir/serialize_deserialize: programs in JSON. */





/** Keys: identity of an operator (`1.matmul`, dialect and name), attributes, an attribute's name and its value. */
const keys = { identity: '#', operators: 'ops', attributes: 'A', name: 'N', value: 'AT' };
/** @throws FormatError `bad-json`, LimitError */
function parsePir(source, { budget }) {
    const { root } = (0,read_json/* readJson */.Vh)(source, budget);
    const byType = new Map();
    let blocks = 0;
    for (const node of (0,json_node/* walkJson */.gO)(root)) {
        budget.check();
        const operators = (0,json_node/* memberOf */.C5)(node, keys.operators);
        if (operators === undefined)
            continue;
        blocks += 1;
        for (const operator of (0,json_node/* itemsOf */.S3)(operators))
            add(byType, operator);
    }
    const covered = [{ offset: 0, length: source.size }];
    const operators = [...byType.values()];
    return { facts: { blocks, operators }, children: textChildren(operators), anomalies: [], covered };
}
function add(byType, node) {
    const identity = (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(node, keys.identity)) ?? '';
    const type = identity.slice(identity.indexOf('.') + 1);
    const texts = new Map();
    for (const attribute of (0,json_node/* itemsOf */.S3)((0,json_node/* memberOf */.C5)(node, keys.attributes))) {
        const found = [...textsIn((0,json_node/* memberOf */.C5)(attribute, keys.value))];
        if (found.length > 0)
            texts.set((0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(attribute, keys.name)) ?? '', found.join(' '));
    }
    const key = [type, ...texts.values()].join('\0');
    const known = byType.get(key);
    if (known === undefined && byType.size >= limits/* limits */.F.maxGraphFacts)
        throw new errors/* LimitError */.oC('maxGraphFacts', limits/* limits */.F.maxGraphFacts, 'the program has too many different operators');
    const at = { offset: node.at.start, length: node.at.end - node.at.start };
    byType.set(key, { type, texts, count: (known?.count ?? 0) + 1, at: known?.at ?? at });
}
/** Values that are texts; what is under `#` names their type. */
function* textsIn(node) {
    if (node === undefined)
        return;
    for (const inner of (0,json_node/* walkJson */.gO)(node)) {
        if (inner.kind !== 'object')
            continue;
        for (const { key, value } of inner.members)
            if (key !== keys.identity && value.kind === 'string')
                yield value.value;
    }
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
;// CONCATENATED MODULE: ./lib/knowledge/paddle/operators.js
/** Operators of PaddlePaddle that act beyond the graph. Source: paddle/fluid/operators and paddle/phi/ops of the sources. */

/** Call Python of the process that runs the program. */
const pythonOperators = new Set([
    'py_func',
    'py_layer',
    'pylayer',
    'run_program',
    'custom_op',
]);
/** Open the file that an attribute names. */
const fileOperators = (0,table/* table */.t)({
    load: 'reads',
    load_combine: 'reads',
    save: 'writes',
    save_combine: 'writes',
    read_file: 'reads',
    sparse_tensor_load: 'reads',
    save_selected_rows: 'writes',
    decode_jpeg_file: 'reads',
    distributed_load: 'reads',
    distributed_save: 'writes',
});
/** Reach other machines. */
const networkOperators = new Set([
    'send',
    'recv',
    'listen_and_serv',
    'fetch_barrier',
    'send_barrier',
    'heter_listen_and_serv',
    'send_and_recv',
    'checkpoint_notify',
    'gen_nccl_id',
]);

;// CONCATENATED MODULE: ./lib/formats/paddle/rules/acting-operator.js



const actingOperator = (0,core_define/* defineRule */.Km)({
    id: 'paddle/acting-operator',
    title: 'The program calls Python, opens files or reaches other machines',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-94', 'CWE-73'],
    cve: ['CVE-2023-38671', 'CVE-2024-0521'],
    references: ['https://www.paddlepaddle.org.cn/documentation/docs/en/guides/index_en.html'],
    since: '1.0.0',
    help: {
        why: 'An inference program holds arithmetic only. py_func runs Python of the loading process, save and load operators open the paths that the program names.',
        fix: 'Do not run the program; get the model again from its publisher.',
    },
    *check({ operators }) {
        for (const operator of operators) {
            const evidence = judge(operator);
            if (evidence !== undefined)
                yield evidence;
        }
    },
});
function judge({ type, texts, count, at }) {
    const path = [...texts].find(([name]) => /path|file|dir/i.test(name))?.[1] ?? '';
    const place = { range: at, logical: type };
    if (pythonOperators.has(type)) {
        const message = `The operator ${type} calls Python of the process that runs the program`;
        return { message, at: place, key: type, count };
    }
    if (networkOperators.has(type)) {
        const message = `The operator ${type} reaches another machine`;
        return { message, severity: 'warning', at: place, key: type, count };
    }
    const effect = fileOperators[type];
    if (effect === undefined)
        return undefined;
    const isOutside = /^(?:\/|~|\\|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path);
    const message = `The operator ${type} ${effect} the file ${(0,quoted/* quoted */.T)(path, 200)}`;
    return {
        message,
        severity: isOutside || effect === 'writes' ? 'critical' : 'warning',
        at: place,
        key: `${type} ${path.slice(0, 120)}`,
        count,
    };
}

;// CONCATENATED MODULE: ./lib/knowledge/paddle/genuine-operators.js
/**
 * Operators that PaddlePaddle has, in programs of 1.x, 2.x and of its intermediate representation (without the dialect).
 * Sources: paddle/phi/ops/yaml (ops.yaml, fused_ops.yaml, op_compat.yaml, inconsistent/static_ops.yaml, legacy/) and
 * paddle/fluid/operators of https://github.com/PaddlePaddle/Paddle
 */
const names = 'abs accuracy acos acosh adagrad adam adamax adamw add add_act_xpu add_group_norm_silu add_n add_n_array ' +
    'add_n_with_kernel add_position_encoding addmm affine_channel affine_grid all all_gather allclose ' +
    'alloc_float_status amp_check_finite_and_scale anchor_generator angle any any_raw apply_per_channel_scale ' +
    'arg_max arg_min argmax argmin argsort array_length array_pop array_read array_to_tensor array_write ' +
    'array_write_ as_complex as_real as_strided asgd asin asinh assert assign assign_array assign_out assign_out_ ' +
    'assign_pos assign_value assign_value_ atan atan2 atanh attention_lstm auc average_accumulates baddbmm ' +
    'barrier batch_fc batch_norm batch_norm_ bce_loss beam_search beam_search_decode bernoulli bicubic_interp ' +
    'bicubic_interp_v2 bilinear bilinear_interp bilinear_interp_v2 bilinear_tensor_product bincount binomial ' +
    'bipartite_match bitwise_and bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor ' +
    'blha_get_max_len block_multihead_attention_ bmm box_clip box_coder box_decoder_and_assign bpr_loss brelu ' +
    'broadcast broadcast_tensors build_src_rank_and_local_expert_id builtin.combine builtin.constant ' +
    'builtin.group builtin.module builtin.parameter builtin.set_parameter builtin.shadow_feed ' +
    'builtin.shadow_output builtin.slice builtin.split c_allgather c_allreduce_max c_allreduce_min ' +
    'c_allreduce_prod c_allreduce_sum c_broadcast c_comm_init c_comm_init_all c_concat c_embedding c_gen_nccl_id ' +
    'c_identity c_reduce_avg c_reduce_max c_reduce_min c_reduce_sum c_reducescatter c_scatter ' +
    'c_softmax_with_cross_entropy c_split c_sync_calc_stream c_sync_comm_stream cal_aux_loss cast ceil celu ' +
    'center_loss chain_expand channel_shuffle check_finite_and_unscale check_numerics cholesky cholesky_solve ' +
    'chunk_eval cinn_instruction_run cinn_launch class_center_sample clip clip_by_norm coalesce_tensor ' +
    'collect_fpn_proposals complex concat cond conditional_block conditional_block_infer conj conv2d conv2d_bias ' +
    'conv2d_fusion conv2d_inception_fusion conv2d_transpose conv2d_transpose_bias conv2d_xpu conv3d ' +
    'conv3d_transpose conv_shift copysign correlation cos cos_sim cosh create_array create_array_like ' +
    'crf_decoding crop crop_tensor cross cross_entropy cross_entropy2 cross_entropy_with_softmax ctc_align ' +
    'cudnn_lstm cummax cummin cumprod cumsum cvm data data_norm decayed_adagrad decode_jpeg deformable_conv ' +
    'deformable_conv_v1 deformable_psroi_pooling delete_var density_prior_box depend depthwise_conv2d ' +
    'depthwise_conv2d_transpose dequantize dequantize_abs_max dequantize_linear dequantize_log det detection_map ' +
    'determinant dgc dgc_clip_by_norm dgc_momentum diag diag_embed diag_v2 diagonal digamma dirichlet dist ' +
    'dist_concat distribute_fpn_proposals distribute_lookup_table distributed_fused_lamb divide dlnne_engine dot ' +
    'dpsgd dropout dropout_nd edit_distance eig eigh eigvals eigvalsh einsum elementwise_add elementwise_div ' +
    'elementwise_floordiv elementwise_fmax elementwise_fmin elementwise_heaviside elementwise_max elementwise_min ' +
    'elementwise_mod elementwise_mul elementwise_pow elementwise_sub elu embedding embedding_eltwise_layernorm ' +
    'embedding_with_eltwise_add_xpu empty empty_like enqueue equal equal_all erf erfinv exp expand expand_as ' +
    'expand_as_v2 expand_modality_expert_id expand_v2 expm1 exponential eye fake_channel_wise_dequantize_max_abs ' +
    'fake_channel_wise_quantize_abs_max fake_channel_wise_quantize_dequantize_abs_max fake_dequantize_max_abs ' +
    'fake_init fake_quantize_abs_max fake_quantize_dequantize_abs_max ' +
    'fake_quantize_dequantize_moving_average_abs_max fake_quantize_moving_average_abs_max ' +
    'fake_quantize_range_abs_max fc fc_xpu feed feed_with_place fetch fetch_v2 fetch_var fft_c2c fft_c2r fft_r2c ' +
    'fill fill_any fill_any_like fill_constant fill_constant_batch_size_like fill_diagonal fill_diagonal_tensor ' +
    'fill_zeros_like fill_zeros_like2 filter_by_instag flash_attn flash_attn_unpadded flatten flatten2 ' +
    'flatten_contiguous_range flip floor floor_divide fmax fmin fold fp8_fp8_half_gemm_fused ' +
    'fractional_max_pool2d fractional_max_pool3d frame frobenius_norm fsp ftrl full full_ full_batch_size_like ' +
    'full_int_array full_like full_with_tensor fused_attention fused_batch_norm_act fused_bias_act ' +
    'fused_bias_dropout_residual_layer_norm fused_bias_residual_layernorm fused_bn_add_activation fused_conv2d ' +
    'fused_conv2d_add_act fused_dconv_drelu_dgamma_dbeta fused_dot_product_attention fused_elemwise_activation ' +
    'fused_elemwise_add_activation fused_embedding_eltwise_layernorm fused_embedding_fc_lstm ' +
    'fused_embedding_seq_pool fused_fc_elementwise_layernorm fused_feedforward fused_gate_attention ' +
    'fused_gemm_epilogue fused_layer_norm fused_linear_param_grad_add fused_matmul fused_moe ' +
    'fused_multi_transformer fused_multi_transformer_int8 fused_multi_transformer_xpu ' +
    'fused_rotary_position_embedding fused_scale_bias_add_relu fused_scale_bias_relu_conv_bn fused_seqpool_cvm ' +
    'fused_softmax_mask fused_softmax_mask_upper_triangle fused_stack_transpose_quant fused_token_prune ' +
    'fused_transpose fused_transpose_wlch_split_quant fusion_conv_inception fusion_group fusion_gru fusion_lstm ' +
    'fusion_repeated_fc_relu fusion_seqconv_eltadd_relu fusion_seqexpand_concat_fc fusion_seqpool_concat ' +
    'fusion_seqpool_cvm_concat fusion_squared_mat_sub fusion_transpose_flatten_concat gammaincc gammaln gather ' +
    'gather_nd gather_tree gaussian gaussian_inplace gaussian_random gaussian_random_batch_size_like gelu ' +
    'gemm_epilogue generate_mask_labels generate_proposal_labels generate_proposals generate_proposals_v2 ' +
    'get_float_status get_places get_tensor_from_selected_rows global_gather global_scatter graph_khop_sampler ' +
    'graph_reindex graph_sample_neighbors graph_send_recv graph_send_ue_recv graph_send_uv greater_equal ' +
    'greater_than grid_sample grid_sampler group_norm group_norm_silu gru gru_unit gumbel_softmax hard_shrink ' +
    'hard_sigmoid hard_swish hardshrink hardsigmoid hardswish hardtanh has_elements hash heaviside ' +
    'hierarchical_sigmoid hinge_loss histogram histogramdd hsigmoid_loss huber_loss i0 i0e i1 i1e identity_loss ' +
    'if im2sequence imag increment index_add index_elementwise_get index_put index_sample index_select ' +
    'index_select_strided inplace_abn instance_norm inverse iou_similarity is_empty isclose isfinite isfinite_v2 ' +
    'isinf isinf_v2 isnan isnan_v2 isneginf isposinf kldiv_loss kron kthvalue l1_norm label_smooth lamb ' +
    'lars_momentum layer_norm layer_norm_relu leaky_relu lerp less_equal less_than lgamma limit_by_capacity ' +
    'linear_chain_crf linear_interp linear_interp_v2 linear_v2 linspace lite_engine llm_int8_linear ' +
    'locality_aware_nms lod_array_length lod_rank_table lod_reset lod_tensor_to_array log log10 log1p log2 ' +
    'log_loss log_softmax logaddexp logcumsumexp logical_and logical_not logical_or logical_xor logit logsigmoid ' +
    'logspace logsumexp lookup_table lookup_table_dequant lookup_table_v2 lookup_table_with_hash lp_pool2d lrn ' +
    'lstm lstmp lstsq lu lu_unpack margin_cross_entropy margin_rank_loss masked_fill masked_matmul ' +
    'masked_multihead_attention masked_multihead_attention_ masked_select match_matrix_tensor matmul matmul_int8 ' +
    'matmul_v2 matmul_with_flatten matrix_nms matrix_power matrix_rank max max_pool2d_v2 max_pool2d_with_index ' +
    'max_pool3d_with_index max_sequence_len maximum maxout mean mean_all mean_iou median memcpy memcpy_d2h ' +
    'memcpy_h2d memory_efficient_attention merge_lod_tensor merge_selected_rows merged_adam merged_momentum ' +
    'meshgrid min mine_hard_examples minimum minus mish mode moe_combine moe_gate_dispatch momentum ' +
    'moving_average_abs_max_scale mp_allreduce_sum mul multi_dot multi_encoder_xpu multiclass_nms multiclass_nms2 ' +
    'multiclass_nms3 multihead_matmul multinomial multiplex multiply mv nadam nanmedian nce nearest_interp ' +
    'nearest_interp_v2 nextafter nll_loss nms nonzero norm not_equal npu_identity number_count numel one_hot ' +
    'one_hot_v2 onednn_engine onednn_to_paddle_layout overlap_add p_norm p_recv p_send pad pad2d pad3d ' +
    'pad_constant_like partial_concat partial_recv partial_send partial_sum pd_kernel pixel_shuffle ' +
    'pixel_unshuffle poisson polygamma pool2d pool3d positive_negative_pair pow precision_recall prelu print ' +
    'prior_box prod prroi_pool prune_gate_by_capacity psroi_pool pull_box_sparse pull_gpups_sparse pull_sparse ' +
    'pull_sparse_v2 push_dense push_sparse push_sparse_v2 put_along_axis pyramid_hash qr quant_linear quantize ' +
    'quantize_linear radam randint random_crop random_routing randperm range rank_attention rank_loss ' +
    'read_from_array real reciprocal recurrent reduce reduce_all reduce_amax reduce_amin reduce_any reduce_as ' +
    'reduce_max reduce_mean reduce_min reduce_prod reduce_scatter reduce_sum reindex_graph relu relu6 remainder ' +
    'rename_data renorm reorder_lod_tensor_by_rank repeat_interleave repeat_interleave_with_tensor_index ' +
    'requantize reshape reshape2 resize_bilinear resize_nearest resnet_basic_block resnet_unit ' +
    'retinanet_detection_output retinanet_target_assign reverse reverse_array rint rms_norm rmsprop rnn ' +
    'rnn_memory_helper roi_align roi_perspective_transform roi_pool roll round row_conv rpn_target_assign rprop ' +
    'rrelu rsqrt run_cf sample_logits sampling_id scale scatter scatter_nd_add searchsorted seed segment_pool ' +
    'select_input select_output self_dp_attention selu send_u_recv send_ue_recv send_uv sequence_concat ' +
    'sequence_conv sequence_enumerate sequence_erase sequence_expand sequence_expand_as sequence_mask ' +
    'sequence_pad sequence_pool sequence_reshape sequence_reverse sequence_scatter sequence_slice ' +
    'sequence_softmax sequence_topk_avg_pooling sequence_unpad set_value set_value_with_tensor sgd shadow_feed ' +
    'shadow_output shape shape64 shape_broadcast shard_index share_buffer share_data share_data_ share_var ' +
    'shrink_rnn_memory shuffle_batch shuffle_channel shuffle_pixel sigmoid sigmoid_cross_entropy_with_logits ' +
    'sigmoid_focal_loss sign silu similarity_focus sin sine_pos_xpu sinh size skip_layernorm slice slice_array ' +
    'slice_array_dense slogdet slogdeterminant smooth_l1_loss soft_relu softmax softmax_mask_fuse ' +
    'softmax_mask_fuse_upper_triangle softmax_with_cross_entropy softplus softshrink softsign solve sort ' +
    'space_to_depth sparse_attention sparse_momentum spectral_norm split split_ids split_lod_tensor ' +
    'split_selected_rows split_with_num spp sqrt square squared_l2_distance squared_l2_norm squeeze squeeze2 ' +
    'squeeze_excitation_block stack stack_create stanh std stft strided_slice sub subtract sum svd swapaxes ' +
    'swiglu swin_attention swish sync_batch_norm sync_batch_norm_ sync_calc_stream take_along_axis tan tanh ' +
    'tanh_shrink target_assign tdm_child tdm_sampler teacher_student_sigmoid_loss temporal_shift ' +
    'tensor_array_to_tensor tensorrt_engine thresholded_relu tile top_k top_k_v2 top_p_sampling topk trace ' +
    'transfer_dtype transfer_layout transpose transpose2 tree_conv triangular_solve tril tril_indices tril_triu ' +
    'trilinear_interp trilinear_interp_v2 triu triu_indices trunc truncated_gaussian_random tuple_pop tuple_push ' +
    'unbind unfold uniform uniform_inplace uniform_random uniform_random_batch_size_like uniform_random_inplace ' +
    'unique unique_consecutive unique_with_counts unpool unpool3d unsqueeze unsqueeze2 unstack ' +
    'update_loss_scaling update_loss_scaling_ update_parameter var_conv_2d ' +
    'variable_length_memory_efficient_attention variance view_dtype view_shape view_slice viterbi_decode warpctc ' +
    'warprnnt weight_dequantize weight_only_linear weight_quantize weighted_sample_neighbors where where_index ' +
    'while write_to_array yield yolo_box yolo_box_head yolo_box_post yolo_loss yolov3_loss zeros_like';
const known = new Set(names.split(' '));
/** Whether Paddle has the operator, or the gradient or in-place form of one. */
function isPaddleOperator(type) {
    const name = type.replace(/^(?:pd_op|pd_kernel|cf|cinn_op|builtin|onednn_op|onednn_kernel|custom_kernel)\./, '');
    const plain = name.replace(/(?:_(?:double|triple)?_?grad)+$/, '').replace(/_$/, '');
    return [type, name, plain, `${plain}_`].some((each) => known.has(each));
}

;// CONCATENATED MODULE: ./lib/formats/paddle/rules/custom-operator.js




/** What an operator that hands its work to an interpreter or a shell is called. */
const interpreted = /^(?:py|python|custom|lambda|script|exec|eval|shell|system)(?:_|$)/i;
const customOperator = (0,core_define/* defineRule */.Km)({
    id: 'paddle/custom-operator',
    title: 'The program needs an operator that is not part of PaddlePaddle',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'medium',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://www.paddlepaddle.org.cn/documentation/docs/en/guides/custom_op/index_en.html'],
    since: '1.0.0',
    help: {
        why: 'An operator that PaddlePaddle does not have comes from a native library that has to be loaded before the program. What it does is nowhere in the model.',
        fix: 'Find out which library registers the operator, and load only one that you built.',
    },
    strictSeverity: 'warning',
    *check({ operators }) {
        for (const { type, count, at } of operators) {
            if (type === '' || isPaddleOperator(type) || isActing(type))
                continue;
            yield {
                message: `The operator ${(0,quoted/* quoted */.T)(type)} is none of PaddlePaddle`,
                severity: interpreted.test(type) ? 'warning' : 'info',
                at: { range: at, logical: type },
                key: type.slice(0, 120),
                count,
            };
        }
    },
});
/** These are told by a rule of their own. */
function isActing(type) {
    return pythonOperators.has(type) || networkOperators.has(type) || fileOperators[type] !== undefined;
}

;// CONCATENATED MODULE: ./lib/formats/paddle/rules/index.js


const paddleRules = [actingOperator, customOperator];

;// CONCATENATED MODULE: ./lib/formats/paddle/reader.js




const paddle = (0,core_define/* defineReader */.XH)({
    parse: parsePaddle,
    rules: paddleRules,
});
const pir = (0,core_define/* defineReader */.XH)({ parse: parsePir, rules: paddleRules });


/***/ })

};
;