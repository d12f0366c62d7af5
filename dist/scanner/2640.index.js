"use strict";
exports.id = 2640;
exports.ids = [2640];
exports.modules = {

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

/***/ 2640:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xgboost: () => (/* binding */ xgboost)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/bytes/buffered-cursor.js
var buffered_cursor = __webpack_require__(7059);
// EXTERNAL MODULE: ./lib/codecs/json/decode-text.js
var decode_text = __webpack_require__(4372);
// EXTERNAL MODULE: ./lib/codecs/json/parse-json.js + 1 modules
var parse_json = __webpack_require__(3455);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/codecs/metadata/metadata-child.js
var metadata_child = __webpack_require__(6115);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
;// CONCATENATED MODULE: ./lib/formats/xgboost/model-node.js
/** A model's document whichever encoding it has; runs of numbers, most of every file, are only counted. */

/** Lists whose numbers lead somewhere: their range is kept. */
const leadingKeys = new Set([
    ...['left_children', 'right_children', 'parents', 'split_indices', 'tree_info'],
    ...['categories_nodes', 'categories_segments', 'categories_sizes'],
]);
const leadingKey = /"([a-z_]+)"\s?:\s?$/;
/** The parent of a root: kInvalidNodeId of include/xgboost/tree_model.h. */
const noNode = 2_147_483_647;
const keyReach = 32;
/** Nothing but numbers between brackets, in any of the spellings that XGBoost has used. */
const numberList = /\[[-+0-9.eE,\s]+\]/g;
/**
 * Puts in the place of each list of numbers one with their count alone, so that a model of a gigabyte of trees is a
 * small document. `[0.5,-1,3]` becomes `[3]`, or `[3,-1,3]` with the range where that is kept.
 */
function countNumbers(text) {
    return text.replace(numberList, (list, at) => {
        const [, key = ''] = leadingKey.exec(text.slice(Math.max(0, at - keyReach), at)) ?? [];
        if (leadingKeys.has(key))
            return countWithRange(list);
        let commas = 0;
        for (let at = list.indexOf(','); at !== -1; at = list.indexOf(',', at + 1))
            commas += 1;
        return `[${String(commas + 1)}]`;
    });
}
function countWithRange(list) {
    let [count, least, greatest] = [0, Infinity, -Infinity];
    for (const word of list.slice(1, -1).split(',')) {
        count += 1;
        const value = placeOf(Number(word));
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
    }
    return `[${String(count)},${String(least)},${String(greatest)}]`;
}
/** Where a number leads; -1 where it says that it leads nowhere. */
function placeOf(value) {
    return value === noNode ? -1 : value;
}
/** @param node of a text that went through `countNumbers` */
function fromJson(node) {
    switch (node.kind) {
        case 'object':
            return {
                kind: 'object',
                members: new Map(node.members.map(({ key, value }) => [key, fromJson(value)])),
            };
        case 'array': {
            const [first, least, greatest] = (0,json_node/* itemsOf */.S3)(node);
            if (first === undefined)
                return { kind: 'numbers', count: 0 };
            if (first.kind === 'number')
                return {
                    ...{ kind: 'numbers', count: first.value },
                    ...(least?.kind === 'number' && greatest?.kind === 'number'
                        ? { range: { least: least.value, greatest: greatest.value } }
                        : {}),
                };
            return { kind: 'list', items: node.items.map(fromJson) };
        }
        case 'string':
            return { kind: 'text', value: node.value };
        case 'number':
            return { kind: 'number', value: node.value };
        default:
            return { kind: 'other' };
    }
}
function member(node, ...keys) {
    return keys.reduce((at, key) => (at?.kind === 'object' ? at.members.get(key) : undefined), node);
}
function model_node_text(node) {
    return node?.kind === 'text' ? node.value : undefined;
}
/** XGBoost writes the numbers of parameters as text. */
function integer(node) {
    const value = node?.kind === 'text' ? Number(node.value) : node?.kind === 'number' ? node.value : Number.NaN;
    return Number.isInteger(value) ? value : undefined;
}
function rangeOf(node) {
    return node?.kind === 'numbers' ? node.range : undefined;
}
function model_node_length(node) {
    if (node?.kind === 'numbers')
        return node.count;
    return node?.kind === 'list' ? node.items.length : undefined;
}
/** Every text below a node with the keys that lead there. */
function* texts(node, path = []) {
    if (node.kind === 'text')
        yield { key: path.join('.'), value: node.value };
    if (node.kind === 'list')
        for (const [index, item] of node.items.entries())
            yield* texts(item, [...path, String(index)]);
    if (node.kind === 'object')
        for (const [key, value] of node.members)
            yield* texts(value, [...path, key]);
}

;// CONCATENATED MODULE: ./lib/formats/xgboost/consistency.js
/** Whether the numbers of a model fit together: XGBoost in C++ reserves memory and follows indices by them. */


const maxInconsistencies = 100;
/** bst_feature_t has 32 bits; of classes, targets and leaves' values, each row of a prediction has as many. */
const maxFeatures = 2 ** 32 - 1;
const maxClasses = 2 ** 24;
/** Arrays of a tree that have an element for each node. */
const perNode = ['left_children', 'right_children', 'parents', 'split_conditions', 'split_indices'];
/** And those that have one where a leaf has a single value. */
const perPlainNode = ['base_weights', 'loss_changes', 'sum_hessian', 'default_left', 'split_type'];
/** Arrays with an element for each split by categories. */
const perSplit = ['categories_nodes', 'categories_sizes'];
/** The first ones, in words. */
function inconsistenciesIn(learner, model) {
    return [...ofLearner(learner), ...ofTrees(learner, model)].slice(0, maxInconsistencies);
}
/** A number of classes or of values that no prediction can have. */
function impossibleClasses(name, count) {
    return count === undefined || (count >= 0 && count <= maxClasses) ? [] : [`${name} is ${String(count)}`];
}
function* ofLearner(learner) {
    const parameters = member(learner, 'learner_model_param');
    const written = model_node_text(member(parameters, 'num_feature'));
    const features = integer(member(parameters, 'num_feature'));
    if (written !== undefined && (features === undefined || features < 0 || features > maxFeatures))
        yield `num_feature is ${(0,quoted/* quoted */.T)(written, 60)}`;
    for (const name of ['num_class', 'num_target'])
        yield* impossibleClasses(name, integer(member(parameters, name)));
    for (const name of ['feature_names', 'feature_types']) {
        const count = model_node_length(member(learner, name)) ?? 0;
        if (features !== undefined && count > 0 && count !== features)
            yield `it has ${String(features)} features and ${String(count)} of ${name}`;
    }
}
function* ofTrees(learner, model) {
    const trees = member(model, 'trees');
    const count = model_node_length(trees);
    if (count !== undefined)
        yield* ofCounts(learner, model, count);
    if (trees?.kind !== 'list')
        return;
    const features = integer(member(learner, 'learner_model_param', 'num_feature'));
    for (const [index, tree] of trees.items.entries())
        for (const what of [...ofArrays(tree), ...ofPlaces(tree, features)])
            yield `tree ${String(index)} ${what}`;
}
function* ofCounts(learner, model, count) {
    const said = integer(member(model, 'gbtree_model_param', 'num_trees'));
    if (said !== undefined && said !== count)
        yield `it says that it has ${String(said)} trees and has ${String(count)}`;
    const parallel = integer(member(model, 'gbtree_model_param', 'num_parallel_tree'));
    if (parallel !== undefined && (parallel < 0 || (count > 0 && parallel > count)))
        yield `it has ${String(count)} trees, and ${String(parallel)} in each round`;
    const groups = model_node_length(member(model, 'tree_info'));
    if (groups !== undefined && groups !== count)
        yield `it has ${String(count)} trees and groups of ${String(groups)}`;
    const parameters = member(learner, 'learner_model_param');
    const [classes, targets] = ['num_class', 'num_target'].map((name) => integer(member(parameters, name)) ?? 0);
    const range = rangeOf(member(model, 'tree_info'));
    if (range !== undefined && (range.least < 0 || range.greatest >= Math.max(1, classes ?? 0, targets ?? 0)))
        yield `a tree is for the class ${String(range.least < 0 ? range.least : range.greatest)}, which is not there`;
}
function* ofArrays(tree) {
    const nodes = integer(member(tree, 'tree_param', 'num_nodes'));
    const values = integer(member(tree, 'tree_param', 'size_leaf_vector')) ?? 0;
    for (const what of impossibleClasses('size_leaf_vector', values))
        yield `contradicts itself: ${what}`;
    for (const key of values > 1 ? perNode : [...perNode, ...perPlainNode]) {
        const count = model_node_length(member(tree, key));
        if (nodes !== undefined && count !== undefined && count !== nodes)
            yield `says that it has ${String(nodes)} nodes and has ${String(count)} of ${key}`;
    }
    const splits = model_node_length(member(tree, 'categories_segments'));
    for (const key of perSplit) {
        const count = model_node_length(member(tree, key));
        if (splits !== undefined && count !== undefined && count !== splits)
            yield `has ${String(splits)} splits by categories and ${String(count)} of ${key}`;
    }
}
/** Nodes, features and categories that are not there. What was pruned away has any feature. */
function* ofPlaces(tree, features) {
    const nodes = integer(member(tree, 'tree_param', 'num_nodes'));
    const beyond = (key, least, end) => {
        const range = rangeOf(member(tree, key));
        if (end === undefined || range === undefined)
            return undefined;
        return range.least < least ? range.least : range.greatest >= end ? range.greatest : undefined;
    };
    for (const key of ['left_children', 'right_children', 'parents', 'categories_nodes']) {
        const place = beyond(key, -1, nodes);
        if (place !== undefined)
            yield `of ${String(nodes)} nodes leads to node ${String(place)}`;
    }
    const categories = model_node_length(member(tree, 'categories'));
    for (const key of ['categories_segments', 'categories_sizes']) {
        const place = beyond(key, 0, categories === undefined ? undefined : categories + 1);
        if (place !== undefined)
            yield `has ${String(categories)} categories and ${String(place)} in ${key}`;
    }
    const own = integer(member(tree, 'tree_param', 'num_feature'));
    if (own !== undefined && (own < 0 || own > maxFeatures))
        yield `says that it has ${String(own)} features`;
    const isPruned = integer(member(tree, 'tree_param', 'num_deleted')) !== 0;
    const split = isPruned || (features ?? 0) <= 0 ? undefined : beyond('split_indices', -Infinity, features);
    if (split !== undefined)
        yield `splits by feature ${String(split)} of ${String(features)}`;
}

// EXTERNAL MODULE: ./lib/formats/xgboost/read-binary.js
var read_binary = __webpack_require__(3669);
// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
;// CONCATENATED MODULE: ./lib/formats/xgboost/read-ubjson.js
/** https://ubjson.org/, draft 12, as XGBoost writes it: sizes as `L`, lists of numbers with a type and a count. */




const numberBytes = (0,table/* table */.t)({
    i: 1,
    U: 1,
    I: 2,
    u: 2,
    l: 4,
    m: 4,
    L: 8,
    M: 8,
    d: 4,
    D: 8,
});
const maxDepth = 100;
const maxNodes = 5_000_000;
/** Reads one value. @param cursor must read with the most significant byte first */
class UbjsonReader {
    #cursor;
    #budget;
    #nodes = 0;
    /** Of the value that is being read, where it is a member. */
    #memberKey = '';
    constructor(cursor, budget) {
        this.#cursor = cursor;
        this.#budget = budget;
    }
    /** @throws FormatError `bad-ubjson`, `unexpected-end`, `impossible-count`; LimitError */
    value(marker = this.#marker(), depth = 0) {
        this.#charge(depth);
        if (marker === '{')
            return this.#object(depth);
        if (marker === '[')
            return this.#array(depth);
        if (marker === 'S' || marker === 'H')
            return { kind: 'text', value: this.#text() };
        if (marker === 'C')
            return { kind: 'text', value: String.fromCharCode(this.#cursor.u8()) };
        if (marker === 'Z' || marker === 'T' || marker === 'F')
            return { kind: 'other' };
        return { kind: 'number', value: this.#number(marker) };
    }
    #object(depth) {
        const members = new Map();
        const { count } = this.#header();
        for (let index = 0; count === undefined || index < count; index += 1) {
            const marker = this.#marker();
            if (marker === '}' && count === undefined)
                break;
            const key = this.#key(marker);
            this.#memberKey = key;
            members.set(key, this.value(this.#marker(), depth + 1));
        }
        return { kind: 'object', members };
    }
    #array(depth) {
        const { type, count } = this.#header();
        if (type !== undefined && count !== undefined)
            return this.#typed(type, count, depth);
        const items = [];
        for (let index = 0; count === undefined || index < count; index += 1) {
            const marker = this.#marker();
            if (marker === ']' && count === undefined)
                break;
            items.push(this.value(marker, depth + 1));
        }
        const areNumbers = items.every(({ kind }) => kind === 'number');
        return areNumbers ? { kind: 'numbers', count: items.length } : { kind: 'list', items };
    }
    #typed(type, count, depth) {
        const bytes = numberBytes[type];
        if (bytes === undefined)
            return { kind: 'list', items: Array.from({ length: count }, () => this.value(type, depth + 1)) };
        if (leadingKeys.has(this.#memberKey) && count > 0 && count * bytes <= this.#cursor.remaining)
            return { kind: 'numbers', count, range: this.#range(type, count) };
        this.#cursor.skip(count * bytes);
        return { kind: 'numbers', count };
    }
    #range(type, count) {
        let [least, greatest] = [Infinity, -Infinity];
        for (let index = 0; index < count; index += 1) {
            if (index % 4096 === 0)
                this.#budget.check();
            const value = placeOf(this.#number(type));
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        return { least, greatest };
    }
    /** `$` type and `#` count, which both may be missing. */
    #header() {
        let type;
        if (this.#peek('$'))
            type = this.#marker();
        const count = this.#peek('#') ? this.#size(this.#marker()) : undefined;
        // An item takes a byte at least, so that no count has to be believed.
        if (count !== undefined && count > this.#cursor.remaining)
            throw this.#bad('impossible-count', `${String(count)} items`);
        return { type, count };
    }
    #peek(marker) {
        const { offset } = this.#cursor;
        if (this.#marker() === marker)
            return true;
        this.#cursor.offset = offset;
        return false;
    }
    /** Keys are texts without their marker. */
    #key(marker) {
        return this.#bytes(this.#size(marker));
    }
    #text() {
        return this.#bytes(this.#size(this.#marker()));
    }
    #bytes(size) {
        const kept = Math.min(size, limits/* limits */.F.maxTextBytes);
        if (size > this.#cursor.remaining)
            throw this.#bad('impossible-count', `a text of ${String(size)} bytes`);
        const value = Buffer.from(this.#cursor.bytes(kept)).toString('utf8');
        this.#cursor.skip(size - kept);
        return value;
    }
    #size(marker) {
        const size = this.#number(marker);
        if (Number.isSafeInteger(size) && size >= 0)
            return size;
        throw this.#bad('impossible-count', `a size of ${String(size)}`);
    }
    #number(marker) {
        const cursor = this.#cursor;
        switch (marker) {
            case 'i':
                return cursor.i8();
            case 'U':
                return cursor.u8();
            case 'I':
                return cursor.i16();
            case 'u':
                return cursor.u16();
            case 'l':
                return cursor.i32();
            case 'm':
                return cursor.u32();
            case 'L':
                return Number(cursor.i64());
            case 'M':
                return Number(cursor.u64());
            case 'd':
                return cursor.f32();
            case 'D':
                return cursor.f64();
            default:
                throw this.#bad('bad-ubjson', `${JSON.stringify(marker)} is no type`);
        }
    }
    #marker() {
        return String.fromCharCode(this.#cursor.u8());
    }
    #charge(depth) {
        this.#budget.check();
        this.#nodes += 1;
        if (this.#nodes > maxNodes)
            throw new errors/* LimitError */.oC('maxUbjsonNodes', maxNodes, 'the document has too many values');
        if (depth > maxDepth)
            throw new errors/* LimitError */.oC('maxUbjsonDepth', maxDepth, 'values are nested too deep');
    }
    #bad(code, detail) {
        const at = { offset: this.#cursor.offset, length: 0 };
        return new errors/* FormatError */.IF(code, at, `${detail} at byte ${String(at.offset)} can't be`);
    }
}

;// CONCATENATED MODULE: ./lib/formats/xgboost/parse.js
/** https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html, schema in doc/model.schema of XGBoost. */











/** What save_model writes, and what save_config and pickled boosters have besides. */
const topKeys = new Set(['learner', 'version', 'Config', 'Model']);
/** @throws FormatError where the document can't be read, LimitError */
function parseXgboost(source, context) {
    const start = Buffer.from(source.read(0, Math.min(64, source.size))).toString('latin1');
    // JSON has white space or a quote behind its brace, UBJSON the type of a size.
    if (/^\{[iUIulmLM]/.test(start))
        return fromUbjson(source, context);
    return /^\s*\{/.test(start) ? fromText(source, context) : fromBinary(source, context);
}
function fromBinary(source, { budget }) {
    const { attributes, end, classCount, ...model } = (0,read_binary/* readBinaryModel */.VY)(source, budget);
    const rest = end === undefined || end === source.size ? [] : trailing(source, end);
    return {
        facts: {
            encoding: 'binary',
            ...model,
            attributes: attributes.map(({ key }) => key),
            inconsistencies: impossibleClasses('num_class', classCount),
            unexpected: [],
        },
        children: childrenOf(source, attributes, attributes, rest),
        anomalies: rest,
        covered: end === undefined ? [] : [{ offset: 0, length: end }],
    };
}
function fromText(source, { budget }) {
    if (source.size > limits/* limits */.F.maxReadBytes)
        throw new errors/* LimitError */.oC('maxReadBytes', limits/* limits */.F.maxReadBytes, 'the document is too long to be read');
    const { root, hasTrailingText } = (0,parse_json/* parseJson */.qF)(countNumbers((0,decode_text/* decodeJsonText */.A)(source.read(0, source.size)).text), budget);
    return result(source, fromJson(root), 'json', hasTrailingText ? trailing(source, source.size) : []);
}
function fromUbjson(source, { budget }) {
    const cursor = new buffered_cursor/* BufferedCursor */.y(source);
    cursor.isLittleEndian = false;
    const root = new UbjsonReader(cursor, budget).value();
    return result(source, root, 'ubjson', cursor.remaining > 0 ? trailing(source, cursor.offset) : []);
}
function trailing({ size }, offset) {
    const detail = 'something follows the document';
    return [{ kind: 'damaged', at: { offset, length: size - offset }, detail, key: 'trailing' }];
}
function result(source, root, encoding, anomalies) {
    const found = [...texts(root)];
    const attributes = found.filter(({ key }) => key.includes('attributes.'));
    return {
        facts: {
            encoding,
            ...learnerFacts(root),
            attributes: attributes.map(({ key }) => key.replace(/^.*attributes\./, '')),
        },
        children: childrenOf(source, attributes, found, anomalies),
        anomalies,
        covered: [{ offset: 0, length: source.size }],
    };
}
/** @param found every text, attributes among them */
function childrenOf(source, attributes, found, trailers) {
    const child = (0,metadata_child/* metadataChild */.C)('attributes', attributes);
    const hidden = trailers.filter(({ at }) => at.length > 0).map(({ at }) => slice(source, at.offset));
    return [...(child === undefined ? [] : [child]), ...(0,embedded_texts/* codeTexts */.Ou)(found), ...(0,embedded_texts/* encodedPickles */.gj)(found), ...hidden];
}
function slice(source, offset) {
    const range = { offset, length: source.size - offset };
    const name = 'trailing bytes';
    return { member: name, range, open: () => source.slice(range.offset, range.length, name) };
}
function learnerFacts(root) {
    const learner = member(root, 'learner');
    const booster = member(learner, 'gradient_booster');
    const model = member(booster, 'model') ?? member(booster, 'gbtree', 'model');
    const trees = member(model, 'trees');
    const keys = root.kind === 'object' ? [...root.members.keys()] : [];
    return {
        booster: model_node_text(member(booster, 'name')),
        objective: model_node_text(member(learner, 'objective', 'name')),
        treeCount: model_node_length(trees) ?? 0,
        inconsistencies: inconsistenciesIn(learner, model),
        unexpected: keys.filter((key) => !topKeys.has(key)),
    };
}

;// CONCATENATED MODULE: ./lib/formats/xgboost/rules/inconsistent-tree.js

const inconsistentTree = (0,core_define/* defineRule */.Km)({
    id: 'xgboost/inconsistent-tree',
    title: 'A tree has other nodes than it says',
    severity: 'warning',
    securitySeverity: '5.9',
    precision: 'high',
    cwe: ['CWE-131', 'CWE-125'],
    cve: [],
    references: ['https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html'],
    since: '1.0.0',
    help: {
        why: 'XGBoost never writes such a tree. A reader in C++ that believes the number reads or writes beyond what is there.',
        fix: 'Do not load the file. Ask for one that XGBoost itself wrote.',
    },
    *check({ inconsistencies }) {
        const [first] = inconsistencies;
        if (first === undefined)
            return;
        yield {
            message: `The model contradicts itself: ${first}`,
            at: {},
            key: 'inconsistent',
            count: inconsistencies.length,
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/xgboost/rules/unexpected-field.js


const unexpectedField = (0,core_define/* defineRule */.Km)({
    id: 'xgboost/unexpected-field',
    title: 'The file holds fields that XGBoost does not write',
    severity: 'info',
    securitySeverity: '3.1',
    precision: 'medium',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html'],
    since: '1.0.0',
    help: {
        why: 'XGBoost ignores fields that it does not know. Something can be parked there for code that looks harmless by itself, or the file is not what its name says.',
        fix: 'Find out who added the fields; a model that XGBoost saved has none.',
    },
    *check({ unexpected }) {
        const [first] = unexpected;
        if (first === undefined)
            return;
        yield {
            message: `XGBoost writes no ${(0,quoted/* quoted */.T)(first)} at the top of a model`,
            at: { logical: first },
            key: 'unexpected',
            count: unexpected.length,
            data: { fields: unexpected.slice(0, 5) },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/xgboost/rules/index.js


/** Every rule of this folder, by id. */
const xgboostRules = [inconsistentTree, unexpectedField];

;// CONCATENATED MODULE: ./lib/formats/xgboost/reader.js



const xgboost = (0,core_define/* defineReader */.XH)({
    parse: parseXgboost,
    rules: xgboostRules,
});


/***/ })

};
;