"use strict";
exports.id = 3984;
exports.ids = [3984];
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

/***/ 4593:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Dy: () => (/* binding */ valuesUnder),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Lj: () => (/* binding */ walkDocument),
/* harmony export */   Ux: () => (/* binding */ Placed),
/* harmony export */   eR: () => (/* binding */ mapsWith),
/* harmony export */   jQ: () => (/* binding */ mapsOf),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/** What JSON, YAML, TOML, INI and XML files have in common: a tree of maps, lists and scalars with the place of each. */
/** Characters of a path that are kept. CWE-400. */
const maxPathCharacters = 1_000;
/** A value of a document, and how it is reached. */
class Placed {
    node;
    /** The key or the position next to it; '' of the root. */
    key;
    parent;
    #path;
    constructor(node, key = '', parent) {
        this.node = node;
        this.key = key;
        this.parent = parent;
    }
    /** The keys and positions that lead to it, joined with dots; made when somebody asks, without recursion. */
    get path() {
        if (this.#path !== undefined)
            return this.#path;
        const above = [];
        for (let at = this.parent; at?.isUnnamed === true; at = at.parent)
            above.push(at);
        for (let next = above.pop(); next !== undefined; next = above.pop())
            next.#name();
        return this.#name();
    }
    get isUnnamed() {
        return this.#path === undefined;
    }
    #name() {
        this.#path = this.parent === undefined ? '' : prefixOf(this.parent.#path ?? '') + this.key;
        return this.#path;
    }
}
/** The keys next to a value are what rules look at; whole paths of a deep document cost its depth squared. */
function prefixOf(path) {
    if (path === '')
        return '';
    return path.length <= maxPathCharacters ? `${path}.` : `\u2026${path.slice(-maxPathCharacters)}.`;
}
const keptParts = new WeakMap();
/** A document taken apart, once for all that ask. Empty maps are left out. */
function partsOf(root) {
    const known = keptParts.get(root);
    if (known !== undefined)
        return known;
    const parts = takeApart(root);
    keptParts.set(root, parts);
    return parts;
}
function takeApart(root) {
    const maps = [];
    const texts = [];
    const tagged = [];
    for (const placed of walkDocument(root)) {
        const { node } = placed;
        if (node.tag !== undefined)
            tagged.push(placed);
        if (node.kind === 'map' && node.entries.length > 0)
            maps.push(placed);
        if (node.kind === 'scalar' && typeof node.value === 'string')
            texts.push(placed);
    }
    return { maps, texts, tagged };
}
/** Every text, map and list and every value with a tag, parents first, without recursion. */
function* walkDocument(root) {
    const first = new Placed(root);
    yield first;
    const open = [{ placed: first, next: 0 }];
    for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
        const child = nextChild(frame);
        if (child === undefined)
            open.pop();
        else {
            yield child;
            if (child.node.kind !== 'scalar')
                open.push({ placed: child, next: 0 });
        }
    }
}
function nextChild(frame) {
    const { placed } = frame;
    const { node } = placed;
    if (node.kind === 'scalar')
        return undefined;
    const { length } = node.kind === 'map' ? node.entries : node.items;
    while (frame.next < length) {
        const index = frame.next++;
        const entry = node.kind === 'map' ? node.entries[index] : undefined;
        const child = node.kind === 'map' ? entry?.value : node.items[index];
        if (child !== undefined && !isMere(child))
            return new Placed(child, entry?.key ?? String(index), placed);
    }
    return undefined;
}
/** A number, a truth value or nothing: rules that want one ask its map for it. */
function isMere(node) {
    return node.kind === 'scalar' && typeof node.value !== 'string' && node.tag === undefined;
}
/** Every map of a document with something in it. */
function mapsOf(root) {
    return partsOf(root).maps;
}
const keptIndexes = new WeakMap();
/** The maps of a document that hold one of the keys. */
function mapsWith(root, ...keys) {
    const known = keptIndexes.get(root) ?? indexMaps(root);
    return [...new Set(keys.flatMap((key) => known.get(key) ?? []))];
}
function indexMaps(root) {
    const index = new Map();
    for (const placed of mapsOf(root))
        for (const { key } of placed.node.entries) {
            const maps = index.get(key);
            if (maps === undefined)
                index.set(key, [placed]);
            else if (maps.at(-1) !== placed)
                maps.push(placed);
        }
    keptIndexes.set(root, index);
    return index;
}
/** Every text of a document. */
function textsOf(root) {
    return partsOf(root).texts;
}
/** All values under one of the keys: loaders differ in which of two equal keys they take. */
function valuesUnder(node, ...keys) {
    if (node?.kind !== 'map')
        return [];
    if (node.entries.length > leastIndexed)
        return keys.flatMap((key) => indexOf(node).get(key) ?? []);
    return node.entries.filter(({ key }) => keys.includes(key)).map(({ value }) => value);
}
/** Entries of a map that is worth an index: it may be asked for as many keys as it has. */
const leastIndexed = 64;
const indexes = new WeakMap();
function indexOf(node) {
    const known = indexes.get(node);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const { key, value } of node.entries) {
        const values = index.get(key);
        if (values === undefined)
            index.set(key, [value]);
        else
            values.push(value);
    }
    indexes.set(node, index);
    return index;
}
function textIn(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
class StandingText {
    text;
    #node;
    constructor(text, node) {
        this.text = text;
        this.#node = node;
    }
    /** Counted when somebody asks. */
    get at() {
        return this.#node.at;
    }
}
/** The strings of a scalar, or of a list of scalars. */
function textsIn(node) {
    const nodes = node.kind === 'list' ? node.items : [node];
    return nodes.flatMap((item) => {
        const text = textIn(item);
        return text === undefined ? [] : [new StandingText(text, item)];
    });
}


/***/ }),

/***/ 4144:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readJsonDocument),
/* harmony export */   d: () => (/* binding */ readJsonDocuments)
/* harmony export */ });
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3455);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2767);


/** A JSON file as a document. @throws FormatError `bad-json`, LimitError */
function readJsonDocument(source, budget) {
    const file = (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonText */ .gb)(source);
    return (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .buildJson */ .Nc)(file.text, budget, documentNodes(file)).root;
}
/** All values of a JSON file, one behind another. @throws FormatError `bad-json` in the first one, LimitError */
function readJsonDocuments(source, budget) {
    const file = (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonText */ .gb)(source);
    const builder = documentNodes(file);
    const first = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .buildJson */ .Nc)(file.text, budget, builder);
    const { roots, brokenAt } = (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .followingJson */ .sc)(file.text, first, builder, budget);
    const documents = [first.root, ...roots.filter(saysSomething)];
    return { documents: documents.length <= mostDocuments ? documents : [together(documents)], brokenAt };
}
/** Files of lines hold thousands of documents, which cost more one by one than as one list. CWE-400. */
const mostDocuments = 100;
function together(items) {
    return { kind: 'list', items, at: { line: 1, column: 1 } };
}
function saysSomething(node) {
    if (node.kind === 'scalar')
        return typeof node.value === 'string';
    return (node.kind === 'map' ? node.entries : node.items).length > 0;
}
function documentNodes(file) {
    return {
        scalar: (value, start) => new JsonScalarNode(file, start, value),
        array: (items, start) => new JsonListNode(file, start, items),
        object: (entries, start) => new JsonMapNode(file, start, entries),
        member: (key, start, _end, value) => new JsonEntry(file, start, key, value),
    };
}
/** Not among the keys that a walk over facts sees. */
const text = Symbol('text');
/** Lines and columns are counted when somebody asks, which hardly any value lives to see. */
class Placed {
    start;
    [text];
    constructor(file, start) {
        this.start = start;
        this[text] = file;
    }
    get at() {
        return this[text].locate(this.start);
    }
}
class JsonScalarNode extends Placed {
    kind = 'scalar';
    value;
    constructor(file, start, value) {
        super(file, start);
        this.value = value;
    }
}
class JsonListNode extends Placed {
    kind = 'list';
    items;
    constructor(file, start, items) {
        super(file, start);
        this.items = items;
    }
}
class JsonMapNode extends Placed {
    kind = 'map';
    entries;
    constructor(file, start, entries) {
        super(file, start);
        this.entries = entries;
    }
}
class JsonEntry extends Placed {
    key;
    value;
    constructor(file, start, key, value) {
        super(file, start);
        this.key = key;
        this.value = value;
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


/***/ })

};
;