"use strict";
exports.id = 9736;
exports.ids = [9736];
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

/***/ 455:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ metadataDocuments)
/* harmony export */ });
/* harmony import */ var _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7688);

/** Metadata values that hold a document of their own. */
const maxDocuments = 100;
/** No shorter one gives a loader a name to act on; words of a vocabulary are. */
const leastCharacters = 16;
/** A list or a map of JSON, of Python's literals or of YAML; prompts and tags stand in brackets, too. */
const documentStart = /^\s*[[{]\s*(?:["'[{#&*!?-]|\d|true\b|false\b|null\b|None\b|True\b|False\b|[\w.]{1,100}\s*:)/;
/**
 * JSON in metadata values is read by the code that knows the key: training settings, Hydra configurations.
 * @param place what stands before the key in the member's name; the key is in brackets, so that none is taken for a
 *   file's ending
 */
function metadataDocuments(place, entries) {
    return entries
        .filter(({ value }) => isDocument(value))
        .slice(0, maxDocuments)
        .map(({ key, value }) => {
        const member = `${place}[${key}]`;
        return { member, expects: 'manifest', open: () => new _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__/* .MemorySource */ .Z(Buffer.from(value), member) };
    });
}
function isDocument(value) {
    return (value.length >= leastCharacters && documentStart.test(value) && /[\]}]$/.test(value.trimEnd().slice(-1)));
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

/***/ 8736:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 9736:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  safetensors: () => (/* binding */ safetensors)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/bytes/cursor.js
var cursor = __webpack_require__(5945);
// EXTERNAL MODULE: ./lib/codecs/json/parse-json.js + 1 modules
var parse_json = __webpack_require__(3455);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/codecs/metadata/metadata-child.js
var metadata_child = __webpack_require__(6115);
// EXTERNAL MODULE: ./lib/codecs/metadata/metadata-documents.js
var metadata_documents = __webpack_require__(455);
// EXTERNAL MODULE: ./lib/codecs/weights/final-layer.js
var final_layer = __webpack_require__(9697);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/formats/safetensors/dtypes.js
/**
 * Bits of one element. Source: `Dtype::bitsize` of the reference implementation,
 * https://github.com/huggingface/safetensors/blob/main/safetensors/src/tensor.rs, release 0.8.
 */
const bits = new Map([
    ['F4', 4n],
    ['F6_E2M3', 6n],
    ['F6_E3M2', 6n],
    ['BOOL', 8n],
    ['U8', 8n],
    ['I8', 8n],
    ['F8_E5M2', 8n],
    ['F8_E4M3', 8n],
    ['F8_E8M0', 8n],
    ['F8_E4M3FNUZ', 8n],
    ['F8_E5M2FNUZ', 8n],
    ['I16', 16n],
    ['U16', 16n],
    ['F16', 16n],
    ['BF16', 16n],
    ['I32', 32n],
    ['U32', 32n],
    ['F32', 32n],
    ['C64', 64n],
    ['F64', 64n],
    ['I64', 64n],
    ['U64', 64n],
]);
const bitsPerByte = 8n;
/** The reference multiplies in 64 bits, from left to right, and gives up where a product does not fit. */
const largest = 2n ** 64n - 1n;
function isKnownDtype(dtype) {
    return bits.has(dtype);
}
/** Bytes of a tensor; undefined where a product overflows 64 bits or does not fill whole bytes. */
function tensorBytes(dtype, shape) {
    let product = 1n;
    for (const factor of [...shape, bits.get(dtype) ?? 0n]) {
        product *= factor;
        if (product > largest)
            return undefined;
    }
    return product % bitsPerByte === 0n ? Number(product / bitsPerByte) : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/safetensors/header-places.js
/** Turns places of the decoded header into bytes of the file. Spans must be asked for in the order of the text. */
class HeaderPlaces {
    #text;
    #unit = 0;
    #byte;
    /** @param start bytes of the file before the text */
    constructor(text, start) {
        this.#text = text;
        this.#byte = start;
    }
    locate({ start, end }) {
        const offset = this.#byteAt(start);
        return { offset, length: Buffer.byteLength(this.#text.slice(start, end)) };
    }
    #byteAt(unit) {
        if (unit > this.#unit) {
            this.#byte += Buffer.byteLength(this.#text.slice(this.#unit, unit));
            this.#unit = unit;
        }
        return this.#byte;
    }
}

// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/formats/safetensors/header.js



/** The reference reads sizes as 64 bits without sign, written as plain digits. */
const naturalNumber = /^(?:0|[1-9][0-9]*)$/;
const header_largest = 2n ** 64n - 1n;
const fieldNames = ['dtype', 'shape', 'data_offsets'];
/** Half a character: JSON can escape it, Unicode text can not hold it. */
const loneSurrogate = /\p{Surrogate}/u;
const metadataName = '__metadata__';
/** Reads the members of the header, https://github.com/huggingface/safetensors#format. */
function readHeader(root, text, places, budget) {
    return new HeaderReader(text, places, budget).read(root);
}
class HeaderReader {
    #text;
    #places;
    #budget;
    #entries = [];
    #metadata = [];
    #repeated = [];
    #unusual = [];
    #anomalies = new Map();
    constructor(text, places, budget) {
        this.#text = text;
        this.#places = places;
        this.#budget = budget;
    }
    read(root) {
        if (root.kind !== 'object')
            this.#fault('header', root.at, 'the header is no JSON object');
        else
            for (const member of this.#eachOnce(root, ''))
                this.#member(member);
        return {
            entries: this.#entries,
            metadata: this.#metadata,
            repeated: this.#repeated,
            unusual: this.#unusual,
            anomalies: [...this.#anomalies.values()],
        };
    }
    /** The members of an object in their order; those that are given again are noted. */
    *#eachOnce(node, parent) {
        const again = new Set((0,json_node/* duplicateKeys */.ss)(node).map(({ key }) => key));
        for (const member of node.members) {
            this.#budget.check();
            if (loneSurrogate.test(member.key))
                this.#fault('text', member.keyAt, 'a name is no Unicode text');
            if (again.delete(member.key)) {
                const name = parent === '' ? member.key : `${parent}.${member.key}`;
                this.#repeated.push({ name, at: this.#places.locate(member.keyAt) });
            }
            yield member;
        }
    }
    #member({ key, keyAt, value }) {
        if (key === metadataName) {
            this.#readMetadata(value);
            return;
        }
        const at = this.#places.locate(keyAt);
        const fields = this.#fieldsOf(key, at, value);
        const [dtype, shape, offsets] = fields;
        const entry = this.#entry(key, at, dtype, shape, offsets);
        if (entry !== undefined)
            this.#entries.push(entry);
        else
            this.#fault('entry', keyAt, `${quote(key)} has no readable dtype, shape and data_offsets`);
    }
    #readMetadata(value) {
        if (value.kind === 'null')
            return;
        if (value.kind !== 'object') {
            this.#fault('metadata', value.at, 'the metadata are no object of texts');
            return;
        }
        for (const { key, value: text } of this.#eachOnce(value, metadataName)) {
            const isText = text.kind === 'string';
            if (!isText || loneSurrogate.test(text.value))
                this.#fault('metadata', text.at, `the metadata value of ${quote(key)} is no text`);
            this.#metadata.push({ key, value: isText ? text.value : this.#text.slice(text.at.start, text.at.end) });
        }
    }
    /** The three fields in their order. An entry as an array is taken by the reference alone. */
    #fieldsOf(name, at, value) {
        if (value.kind === 'array' && value.items.length === fieldNames.length) {
            this.#unusual.push({ name, at });
            return [...value.items];
        }
        if (value.kind !== 'object')
            return [];
        const members = [...this.#eachOnce(value, name)];
        return fieldNames.map((field) => members.find(({ key }) => key === field)?.value);
    }
    #entry(name, at, dtypeNode, shapeNode, offsetsNode) {
        const dtype = this.#dtypeOf(name, at, dtypeNode);
        const shape = this.#numbers(shapeNode);
        const offsets = this.#numbers(offsetsNode);
        const [begin, end] = offsets ?? [];
        if (dtype === undefined || shape === undefined || begin === undefined || end === undefined)
            return undefined;
        if (offsets?.length !== 2)
            return undefined;
        if (!isKnownDtype(dtype) && dtypeNode !== undefined)
            this.#fault('dtype', dtypeNode.at, `${quote(dtype)} is no dtype that is known here`, 'unsupported');
        return {
            name,
            dtype,
            shape: shape.map(Number),
            begin: Number(begin),
            end: Number(end),
            expectedBytes: isKnownDtype(dtype) ? tensorBytes(dtype, shape) : undefined,
            at,
        };
    }
    /** Text, or the object form of an enumeration that only the reference takes. */
    #dtypeOf(name, at, node) {
        if (node?.kind === 'string')
            return node.value;
        if (node?.kind !== 'object' || node.members.length !== 1)
            return undefined;
        this.#unusual.push({ name, at });
        return node.members[0]?.key;
    }
    #numbers(node) {
        if (node?.kind !== 'array')
            return undefined;
        const numbers = [];
        for (const item of node.items) {
            const written = this.#text.slice(item.at.start, item.at.end);
            if (item.kind !== 'number' || !naturalNumber.test(written))
                return undefined;
            const value = BigInt(written.slice(0, String(header_largest).length + 1));
            if (value > header_largest)
                return undefined;
            numbers.push(value);
        }
        return numbers;
    }
    #fault(key, span, detail, kind = 'damaged') {
        if (this.#anomalies.has(key))
            return;
        this.#anomalies.set(key, { kind, at: this.#places.locate(span), detail, key });
    }
}
function quote(name) {
    return (0,quoted/* quoted */.T)(name, 80);
}

// EXTERNAL MODULE: ./lib/formats/safetensors/identify.js
var identify = __webpack_require__(2992);
;// CONCATENATED MODULE: ./lib/formats/safetensors/layout.js
/** Overlaps and gaps that are kept; the first ones show what is the matter. */
const maxKept = 100;
/** Lays the entries side by side: each byte of the data must belong to exactly one of them. */
function layOut(entries, dataBytes, budget) {
    const overlaps = [];
    const unclaimed = [];
    const claimed = [];
    let start = 0;
    let end = 0;
    let last;
    const sorted = entries
        .filter((entry) => entry.begin <= entry.end)
        .sort((a, b) => a.begin - b.begin || a.end - b.end);
    for (const entry of sorted) {
        budget.check();
        if (entry.begin > end) {
            keep(unclaimed, { offset: end, length: entry.begin - end });
            claimed.push({ offset: start, length: end - start });
            start = entry.begin;
        }
        if (entry.begin < end && last !== undefined)
            keep(overlaps, { first: last, second: entry });
        if (entry.end < end)
            continue;
        end = entry.end;
        last = entry;
    }
    if (end < dataBytes)
        unclaimed.push({ offset: end, length: dataBytes - end });
    claimed.push({ offset: start, length: end - start });
    const within = (ranges) => ranges.flatMap((range) => inside(range, dataBytes));
    return { overlaps, unclaimed: within(unclaimed), claimed: within(claimed), end };
}
function keep(list, item) {
    if (list.length < maxKept)
        list.push(item);
}
function inside({ offset, length }, size) {
    return offset >= size ? [] : [{ offset, length: Math.min(length, size - offset) }];
}

;// CONCATENATED MODULE: ./lib/formats/safetensors/parse.js
/** https://github.com/huggingface/safetensors#format: header length, JSON header, the tensors' bytes. */












/** MAX_HEADER_SIZE of the reference implementation. */
const maxHeaderBytes = 100_000_000;
const nothing = { entries: [], metadata: [], repeated: [], unusual: [], anomalies: [] };
/**
 * Reads the header and lays out the tensors, whose bytes are never read.
 * @throws FormatError `header-length` where the header is no part of the file or larger than any reader takes
 */
function parseSafetensors(source, context) {
    const headerBytes = readLength(source);
    const { header, anomalies, isWhole } = decodeHeader(source, headerBytes, context);
    const dataStart = identify/* lengthBytes */.V + headerBytes;
    const dataBytes = source.size - dataStart;
    const layout = layOut(loaded(header.entries), dataBytes, context.budget);
    const unclaimed = layout.unclaimed.map(({ offset, length }) => ({ offset: dataStart + offset, length }));
    return {
        facts: {
            headerBytes,
            dataBytes,
            tensorCount: header.entries.length,
            dtypes: [...new Set(header.entries.map(({ dtype }) => dtype))],
            metadataKeys: header.metadata.map(({ key }) => key),
            repeated: header.repeated,
            unusual: header.unusual,
            impossible: header.entries.filter(isImpossible),
            overlaps: layout.overlaps,
            // What entries that could not be read claim is not known.
            unclaimed: isWhole ? unclaimed : [],
        },
        children: [
            ...childrenOf(source, header, unclaimed),
            ...finalLayer(source, loaded(header.entries), dataStart, context),
        ],
        anomalies: [...anomalies, ...truncation(layout.end, dataBytes, source.size)],
        // Tensors are not read, but declared: what they unpack to is no bomb.
        covered: [
            { offset: 0, length: dataStart },
            ...layout.claimed.map(({ offset, length }) => ({ offset: dataStart + offset, length })),
        ],
    };
}
/** Every entry and the metadata of the header, for a reader of it. @throws FormatError as parsing does */
function readSafetensorsHeader(source, context) {
    return decodeHeader(source, readLength(source), context).header;
}
/** What a name stands for in the end: the last of several entries. */
function loaded(entries) {
    return [...new Map(entries.map((entry) => [entry.name, entry])).values()];
}
/** A dtype that is not known has no size to hold the entry to, and is told for itself. */
function isImpossible({ dtype, begin, end, expectedBytes }) {
    return isKnownDtype(dtype) ? end - begin !== expectedBytes : end < begin;
}
function readLength(source) {
    const length = new cursor/* Cursor */.b(source).u64le();
    const at = { offset: 0, length: identify/* lengthBytes */.V };
    if (length > source.size - identify/* lengthBytes */.V)
        throw new errors/* FormatError */.IF('header-length', at, `its header of ${String(length)} bytes reaches beyond the file`);
    if (length > maxHeaderBytes)
        throw new errors/* FormatError */.IF('header-length', at, `no reader takes a header of ${String(length)} bytes`);
    return length;
}
function decodeHeader(source, length, { budget }) {
    const at = { offset: identify/* lengthBytes */.V, length };
    const bytes = source.read(identify/* lengthBytes */.V, length);
    const text = decodeStrictly(bytes);
    const isStrict = text !== undefined && isJson(text);
    const lenient = text ?? Buffer.from(bytes).toString('utf8');
    const document = (0,parse_json/* tryParseJson */.Bl)(lenient, budget);
    const anomalies = [];
    if (!isStrict)
        anomalies.push({ kind: 'damaged', at, detail: 'the header is no JSON in UTF-8', key: 'json' });
    if (document === undefined)
        return { header: nothing, anomalies, isWhole: false };
    const header = readHeader(document.root, lenient, new HeaderPlaces(lenient, identify/* lengthBytes */.V), budget);
    const isWhole = !header.anomalies.some(({ key }) => key === 'header' || key === 'entry');
    return { header, anomalies: isStrict ? header.anomalies : anomalies, isWhole };
}
/** Undefined where the bytes are no UTF-8. */
function decodeStrictly(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Python's additions to JSON, which our own reader takes, are none of the reference's. */
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function truncation(end, dataBytes, size) {
    if (end <= dataBytes)
        return [];
    const missing = `its tensors end ${String(end - dataBytes)} bytes after the file does`;
    return [{ kind: 'damaged', at: { offset: size, length: 0 }, detail: missing, key: 'truncated' }];
}
function childrenOf(source, { metadata }, unclaimed) {
    const text = (0,metadata_child/* metadataChild */.C)('__metadata__', metadata);
    const hidden = unclaimed.map((range) => {
        const member = `unclaimed bytes at ${String(range.offset)}`;
        return { member, range, open: () => source.slice(range.offset, range.length, member) };
    });
    return [
        ...(text === undefined ? [] : [text]),
        ...(0,metadata_documents/* metadataDocuments */.i)('__metadata__', metadata),
        ...(0,embedded_texts/* encodedPickles */.gj)(metadata),
        ...hidden,
    ];
}
/** Its bytes are the only ones of a tensor that are read, and only of classifiers. */
function finalLayer(source, entries, dataStart, { weights }) {
    const tensors = entries
        .filter((entry) => !isImpossible(entry) && dataStart + entry.end <= source.size)
        .map(({ name, shape, dtype, begin, end }) => ({
        ...{ name, shape, dtype },
        range: { offset: dataStart + begin, length: end - begin },
    }));
    const child = (0,final_layer/* finalLayerChild */.W)(source, tensors, { weights });
    return child === undefined ? [] : [child];
}

;// CONCATENATED MODULE: ./lib/formats/safetensors/rules/ambiguous-header.js


const ambiguousHeader = (0,core_define/* defineRule */.Km)({
    id: 'safetensors/ambiguous-header',
    title: 'The header reads differently from one reader to the next',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'very-high',
    cwe: ['CWE-436'],
    cve: [],
    references: [
        'https://github.com/huggingface/safetensors#format',
        'https://www.rfc-editor.org/rfc/rfc8259#section-4',
    ],
    since: '1.0.0',
    help: {
        why: 'No writer gives a name twice or describes a tensor by anything but an object. Some readers take the first, some the last, some refuse: what was reviewed need not be what is loaded.',
        fix: 'Do not load the file. Ask for one that the safetensors library itself wrote.',
    },
    *check({ repeated, unusual }) {
        yield* evidence('repeated', 'The header gives a name more than once', repeated);
        yield* evidence('unusual', 'Only some readers understand how a tensor is described', unusual);
    },
});
function* evidence(key, what, places) {
    const [first] = places;
    if (first === undefined)
        return;
    yield {
        message: `${what}: ${(0,quoted/* quoted */.T)(first.name)}`,
        at: { range: first.at, logical: first.name },
        key,
        count: places.length,
        data: { names: places.slice(0, 5).map(({ name }) => name) },
    };
}

// EXTERNAL MODULE: ./lib/judgement/layout/unclaimed-bytes.js
var unclaimed_bytes = __webpack_require__(6424);
;// CONCATENATED MODULE: ./lib/formats/safetensors/rules/hidden-data.js


const hiddenData = (0,core_define/* defineRule */.Km)({
    id: 'safetensors/hidden-data',
    title: 'Bytes of the file belong to no tensor',
    severity: 'warning',
    securitySeverity: '5.5',
    precision: 'very-high',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://github.com/huggingface/safetensors#format'],
    since: '1.0.0',
    help: {
        why: 'The format leaves no gaps and nothing after the last tensor, and the library refuses such a file. Data can travel there unseen, for another reader or a second stage.',
        fix: 'Do not load the file. Ask for one that the safetensors library itself wrote.',
    },
    check: ({ unclaimed }) => (0,unclaimed_bytes/* unclaimedBytes */.I)(unclaimed, 'tensor'),
});

;// CONCATENATED MODULE: ./lib/formats/safetensors/rules/impossible-tensor.js


const impossibleTensor = (0,core_define/* defineRule */.Km)({
    id: 'safetensors/impossible-tensor',
    title: 'A tensor has other bytes than its type and shape need',
    severity: 'warning',
    securitySeverity: '5.9',
    precision: 'very-high',
    cwe: ['CWE-190', 'CWE-125'],
    cve: [],
    references: ['https://github.com/huggingface/safetensors#format'],
    since: '1.0.0',
    help: {
        why: 'A reader that trusts the shape reads or writes outside the buffer that the offsets give; sizes that overflow are how memory is corrupted. The library refuses such a file.',
        fix: 'Do not load the file. Ask for one that the safetensors library itself wrote.',
    },
    *check({ impossible }) {
        const [first] = impossible;
        if (first === undefined)
            return;
        const { name, dtype, shape, begin, end, expectedBytes } = first;
        const needs = expectedBytes === undefined ? 'no whole number of bytes' : `${String(expectedBytes)} bytes`;
        yield {
            message: `${(0,quoted/* quoted */.T)(name)} is ${dtype} [${shape.slice(0, 8).join(', ')}], which needs ${needs}, but is given ${String(begin)} to ${String(end)}`,
            at: { range: first.at, logical: name },
            key: 'size',
            count: impossible.length,
            data: { tensor: name },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/safetensors/rules/overlapping-tensors.js


const overlappingTensors = (0,core_define/* defineRule */.Km)({
    id: 'safetensors/overlapping-tensors',
    title: 'Two tensors lie in the same bytes',
    severity: 'warning',
    securitySeverity: '5.3',
    precision: 'very-high',
    cwe: ['CWE-119'],
    cve: [],
    references: ['https://github.com/huggingface/safetensors#format'],
    since: '1.0.0',
    help: {
        why: 'The format forbids it and the library refuses such a file. A small file can unfold to any size, and a loader that changes one tensor changes the other.',
        fix: 'Do not load the file. Ask for one that the safetensors library itself wrote.',
    },
    *check({ overlaps }) {
        const [pair] = overlaps;
        if (pair === undefined)
            return;
        const [first, second] = [pair.first.name, pair.second.name].map((name) => (0,quoted/* quoted */.T)(name));
        yield {
            message: `${String(second)} begins at ${String(pair.second.begin)}, inside ${String(first)}, which ends at ${String(pair.first.end)}`,
            at: { range: pair.second.at, logical: pair.second.name },
            key: 'overlap',
            count: overlaps.length,
            data: { tensors: [pair.first.name, pair.second.name] },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/safetensors/rules/index.js




/** Every rule about safetensors files, by id. */
const safetensorsRules = [
    ambiguousHeader,
    hiddenData,
    impossibleTensor,
    overlappingTensors,
];

;// CONCATENATED MODULE: ./lib/formats/safetensors/views.js

/** The header: its tensors and its metadata. */
function safetensorsViews(source, _, context) {
    const { entries, metadata } = readSafetensorsHeader(source, context);
    return [
        {
            title: 'tensors',
            columns: ['name', 'shape', 'dtype', 'bytes'],
            rows: function* () {
                for (const { name, shape, dtype, begin, end } of entries)
                    yield [name, `[${shape.join(', ')}]`, dtype, String(end - begin)];
            },
        },
        {
            title: 'metadata',
            columns: ['key', 'value'],
            rows: function* () {
                for (const { key, value } of metadata)
                    yield [key, value];
            },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/formats/safetensors/reader.js




const safetensors = (0,core_define/* defineReader */.XH)({
    parse: parseSafetensors,
    rules: safetensorsRules,
    views: safetensorsViews,
});


/***/ }),

/***/ 6424:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unclaimedBytes)
/* harmony export */ });
/* harmony import */ var _core_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8736);

/**
 * Bytes that no part of a file's layout accounts for, as one finding.
 * @param part what bytes ought to belong to: `tensor`
 */
function* unclaimedBytes(unclaimed, part) {
    const [first] = unclaimed;
    if (first === undefined)
        return;
    const bytes = (0,_core_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(unclaimed.map(({ length }) => length));
    yield {
        message: `${String(bytes)} bytes, first at ${String(first.offset)}, belong to no ${part}`,
        at: { range: first },
        key: 'unclaimed',
        count: unclaimed.length,
        data: { bytes },
    };
}


/***/ })

};
;