"use strict";
exports.id = 577;
exports.ids = [577];
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

/***/ 577:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shardIndex: () => (/* binding */ shardIndex)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/codecs/json/read-json.js
var read_json = __webpack_require__(2767);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
;// CONCATENATED MODULE: ./lib/formats/shard-index/parse.js
/** https://huggingface.co/docs/transformers/big_models#sharded-checkpoints: `weight_map` names the file of each weight. */



/** `model.safetensors.index.json`, `pytorch_model.bin.index.json`, `model.safetensors.index.fp16.json`. */
const ownName = /(\.[a-z0-9]+)\.index(?:\.[\w-]+)?\.json$/i;
/** A drive, a scheme, a root, a step up, or a separator of Windows, in any place of a path. */
const leaves = /^(?:[a-z][a-z0-9+.-]*:|[/\\~])|(?:^|[/\\])\.\.(?:[/\\]|$)|\\|\0/i;
/** @throws FormatError `bad-json`, LimitError */
function parseShardIndex(source, context) {
    const file = (0,read_json/* readJson */.Vh)(source, context.budget);
    const { root } = file;
    const shards = [...shardsOf(file).values()];
    const leaving = shards.filter(({ path }) => leaves.test(path));
    return {
        facts: {
            promised: ownName.exec(context.name)?.[1]?.toLowerCase(),
            shards,
            leaving,
            missing: shards.filter((shard) => !leaving.includes(shard) && isMissing(shard, context)),
        },
        children: (0,embedded_texts/* metadataChildren */.F9)('metadata', metadataOf(root)),
        anomalies: [],
        covered: [{ offset: 0, length: source.size }],
    };
}
/** Every file of every `weight_map`: with a key given twice readers differ in which one they take. */
function shardsOf({ root, locate }) {
    const shards = new Map();
    for (const node of (0,json_node/* membersNamed */.l_)(root, 'weight_map').flatMap((map) => [...(0,json_node/* walkJson */.gO)(map)])) {
        const path = (0,json_node/* textOf */.b6)(node);
        if (path === undefined)
            continue;
        const known = shards.get(path) ?? { path, weights: 0, ...locate(node.at.start) };
        shards.set(path, { ...known, weights: known.weights + 1 });
    }
    return shards;
}
/** An index inside an archive has its shards there, where they can't be looked up. */
function isMissing({ path }, context) {
    return !context.name.includes('/') && context.sibling(path) === undefined;
}
function metadataOf(root) {
    return (0,json_node/* membersNamed */.l_)(root, 'metadata').flatMap(json_node/* textMembers */.h6);
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/formats/shard-index/rules/missing-shard.js


const missingShard = (0,core_define/* defineRule */.Km)({
    id: 'shard-index/missing-shard',
    title: 'A file that the index names is not there',
    severity: 'info',
    securitySeverity: '2.0',
    precision: 'high',
    cwe: ['CWE-1059'],
    cve: [],
    references: ['https://huggingface.co/docs/transformers/big_models#sharded-checkpoints'],
    since: '1.0.0',
    help: {
        why: 'Part of the weights was not seen by this scan. Loaders fail, or fetch the missing files from where the model came from.',
        fix: 'Scan the folder as it is loaded, with all of its shards.',
    },
    *check({ missing }) {
        const [first] = missing;
        if (first === undefined)
            return;
        const { path, line, column } = first;
        yield {
            message: `${String(missing.length)} shards are not there: ${(0,quoted/* quoted */.T)(path, 200)}`,
            at: { line, column },
            key: 'missing',
            count: missing.length,
            data: { paths: missing.slice(0, 5).map((shard) => shard.path) },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/shard-index/rules/other-format.js


const otherFormat = (0,core_define/* defineRule */.Km)({
    id: 'shard-index/other-format',
    title: 'The index names shards of another format than its name promises',
    severity: 'warning',
    securitySeverity: '6.8',
    precision: 'high',
    cwe: ['CWE-351'],
    cve: [],
    references: ['https://huggingface.co/docs/transformers/big_models#sharded-checkpoints'],
    since: '1.0.0',
    help: {
        why: 'An index of safetensors files is taken for weights without code, but loaders look at the ending of each shard: anything else they unpickle.',
        fix: 'Load the model only after its shards were scanned, or ask for shards in the promised format.',
    },
    *check({ promised, shards }) {
        if (promised !== '.safetensors')
            return;
        const others = shards.filter(({ path }) => !path.toLowerCase().endsWith(promised));
        const [first] = others;
        if (first === undefined)
            return;
        const { path, line, column } = first;
        yield {
            message: `An index of safetensors files names ${(0,quoted/* quoted */.T)(path, 200)}, which loaders unpickle`,
            at: { line, column },
            key: 'other',
            count: others.length,
            data: { paths: others.slice(0, 5).map((shard) => shard.path) },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/shard-index/rules/path-leaves-folder.js


const pathLeavesFolder = (0,core_define/* defineRule */.Km)({
    id: 'shard-index/path-leaves-folder',
    title: 'The index sends its loader to a file outside of its folder',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-22'],
    cve: [],
    references: ['https://huggingface.co/docs/transformers/big_models#sharded-checkpoints'],
    since: '1.0.0',
    help: {
        why: 'Loaders join the path to that of the folder and open what is there: a file of the machine, of another user, or of the network, which need not be safetensors.',
        fix: 'Do not load the model. Shards lie beside their index.',
    },
    *check({ leaving }) {
        for (const { path, weights, line, column } of leaving)
            yield {
                message: `${String(weights)} weights are read from ${(0,quoted/* quoted */.T)(path, 200)}, which is not in the folder of the index`,
                at: { line, column },
                key: path.slice(0, 200),
                data: { path },
            };
    },
});

;// CONCATENATED MODULE: ./lib/formats/shard-index/rules/index.js



/** Every rule about indexes of sharded checkpoints, by id. */
const shardIndexRules = [
    missingShard,
    otherFormat,
    pathLeavesFolder,
];

;// CONCATENATED MODULE: ./lib/formats/shard-index/reader.js



const shardIndex = (0,core_define/* defineReader */.XH)({
    parse: parseShardIndex,
    rules: shardIndexRules,
});


/***/ })

};
;