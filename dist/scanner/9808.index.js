"use strict";
exports.id = 9808;
exports.ids = [9808];
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

/***/ 9808:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema),
  skops: () => (/* binding */ skops)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/zip/open-entry.js
var open_entry = __webpack_require__(382);
// EXTERNAL MODULE: ./lib/codecs/zip/read-zip-directory.js + 7 modules
var read_zip_directory = __webpack_require__(8378);
// EXTERNAL MODULE: ./lib/formats/skops/identify.js
var identify = __webpack_require__(9949);
;// CONCATENATED MODULE: ./lib/formats/skops/parse.js



/** The schema of a skops file, however often it is there; the archive itself lists the members. */
async function parseSkops(source, { budget }) {
    const { entries } = await (0,read_zip_directory/* readZipDirectory */.x)(source, budget);
    const schemas = entries.filter(({ name, isReadable }) => isReadable && name === identify/* schemaName */.l_);
    return {
        facts: {},
        children: schemas.map((entry) => ({
            member: entry.name,
            expects: 'skops-schema',
            open: () => (0,open_entry/* openEntry */.vW)(source, entry, budget),
        })),
        anomalies: [],
        covered: [],
    };
}

// EXTERNAL MODULE: ./lib/codecs/json/read-json.js
var read_json = __webpack_require__(2767);
// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
;// CONCATENATED MODULE: ./lib/formats/skops/parse-schema.js
/** https://skops.readthedocs.io/en/stable/persistence.html, and skops/io/_audit.py for which loader reads which keys. */



/** What these loaders build, whatever the node says that it is. */
const fixed = (0,table/* table */.t)({
    OperatorFuncNode: /^_?operator\.\w+$/,
    TreeNode: /^sklearn\.tree\._tree\.Tree$/,
    PartialNode: /^functools\.partial$/,
    SliceNode: /^builtins\.slice$/,
    BytesNode: /^builtins\.bytes$/,
    BytearrayNode: /^builtins\.bytearray$/,
});
/** @throws FormatError `bad-json`, LimitError */
function parseSkopsSchema(source, { budget }) {
    const { root, locate } = (0,read_json/* readJson */.Vh)(source, budget);
    const reader = new SchemaReader(locate);
    for (const node of (0,json_node/* walkJson */.gO)(root)) {
        budget.check();
        reader.read(node);
    }
    return {
        facts: {
            version: (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(root, '_skops_version')),
            protocol: (0,json_node/* numberOf */.rl)((0,json_node/* memberOf */.C5)(root, 'protocol')),
            nodes: [...reader.nodes.values()],
            mismatches: reader.mismatches,
        },
        children: [],
        anomalies: [],
        covered: [{ offset: 0, length: source.size }],
    };
}
class SchemaReader {
    nodes = new Map();
    mismatches = [];
    #locate;
    constructor(locate) {
        this.#locate = locate;
    }
    read(node) {
        // With a key given twice it is not known which one a reader takes, so each is read.
        for (const loader of (0,json_node/* membersNamed */.l_)(node, '__loader__').flatMap((name) => (0,json_node/* textOf */.b6)(name) ?? []))
            this.#node(node, loader);
    }
    #node(node, loader) {
        const content = (0,json_node/* memberOf */.C5)(node, 'content');
        const names = namesOf(node);
        const [module, name] = [(0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(content, 'module_path')), (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(content, 'function'))];
        if (loader === 'FunctionNode' && module !== undefined && name !== undefined) {
            this.#other(node, loader, 'function', names, { module, name });
            return;
        }
        for (const shown of names)
            this.#named(node, loader, useOf(loader), shown);
        if (loader === 'TypeNode')
            for (const inner of namesOf(content))
                this.#other(node, loader, 'type', names, inner, false);
        if (loader === 'MethodNode')
            this.#method(node, content, names);
    }
    /** The object of a method is a node of its own; the method is what is taken from it. */
    #method(node, content, names) {
        const method = (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(content, 'func')) ?? '';
        for (const object of namesOf((0,json_node/* memberOf */.C5)(content, 'obj'))) {
            const bound = { module: object.module, name: `${object.name}.${method}` };
            this.#named(node, 'MethodNode', 'method', bound);
            for (const shown of names)
                if (dotted(shown) !== dotted(object))
                    this.#mismatch(node, 'MethodNode', dotted(shown), dotted(bound));
        }
    }
    #other(node, loader, use, names, built, isHidden = true) {
        this.#named(node, loader, use, built);
        // A function shows its own class (`builtins.function`) or itself.
        for (const shown of names)
            if (isHidden && shown.module !== built.module && dotted(shown) !== 'builtins.function')
                this.#mismatch(node, loader, dotted(shown), dotted(built));
    }
    #named(node, loader, use, { module, name }) {
        const key = `${loader} ${use} ${module} ${name}`;
        const known = this.nodes.get(key);
        const place = this.#locate(node.at.start);
        this.nodes.set(key, known ? { ...known, count: known.count + 1 } : { loader, use, module, name, ...place, count: 1 });
        const expected = fixed[loader];
        if (expected !== undefined && !expected.test(`${module}.${name}`))
            this.#mismatch(node, loader, `${module}.${name}`, `what ${loader} always builds`);
    }
    #mismatch(node, loader, shown, built) {
        this.mismatches.push({ loader, shown, built, ...this.#locate(node.at.start) });
    }
}
function useOf(loader) {
    if (loader === 'FunctionNode')
        return 'function';
    if (loader === 'TypeNode')
        return 'type';
    return loader === 'OperatorFuncNode' ? 'operator' : 'object';
}
function dotted({ module, name }) {
    return `${module}.${name}`;
}
/** Every reading of a node's own name. */
function namesOf(node) {
    const modules = (0,json_node/* membersNamed */.l_)(node, '__module__').flatMap((value) => (0,json_node/* textOf */.b6)(value) ?? []);
    const names = (0,json_node/* membersNamed */.l_)(node, '__class__').flatMap((value) => (0,json_node/* textOf */.b6)(value) ?? []);
    return modules.flatMap((module) => names.map((name) => ({ module, name })));
}

// EXTERNAL MODULE: ./lib/judgement/python/classify-callable.js + 8 modules
var classify_callable = __webpack_require__(5938);
;// CONCATENATED MODULE: ./lib/formats/skops/rules/dangerous-type.js


const dangerousType = (0,core_define/* defineRule */.Km)({
    id: 'skops/dangerous-type',
    title: 'The file names a callable that acts on the machine',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'high',
    cwe: ['CWE-502'],
    cve: ['CVE-2024-37065', 'CVE-2025-54412', 'CVE-2025-54413'],
    references: [
        'https://skops.readthedocs.io/en/stable/persistence.html',
        'https://github.com/skops-dev/skops/security/advisories',
    ],
    since: '1.0.0',
    help: {
        why: 'A skops file is built by importing what its schema names. No estimator needs such a callable; whoever trusts the types that skops lists, or loads with a version that can be led past the list, runs it.',
        fix: 'Do not load the file. Delete it and tell whoever passed it on.',
    },
    *check({ nodes }) {
        for (const { loader, module, name, line, column, count } of nodes) {
            const callable = (0,classify_callable/* classifyCallable */.t)({ module, name });
            if (callable.kind !== 'forbidden')
                continue;
            const { written, effect = 'acts on the machine' } = callable;
            yield {
                message: `Loading this file imports ${written} (${loader}): it ${effect}`,
                at: { line, column, logical: loader },
                key: `${loader} ${written}`,
                count,
                data: { module, function: name, loader },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/skops/rules/mismatched-loader.js

const mismatchedLoader = (0,core_define/* defineRule */.Km)({
    id: 'skops/mismatched-loader',
    title: 'A node shows one type and builds another',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-351'],
    cve: ['CVE-2025-54412', 'CVE-2025-54413'],
    references: [
        'https://skops.readthedocs.io/en/stable/persistence.html',
        'https://github.com/skops-dev/skops/security/advisories/GHSA-m7f4-hrc6-fwg3',
        'https://github.com/skops-dev/skops/security/advisories/GHSA-4v6w-xpmh-gfgp',
    ],
    since: '1.0.0',
    help: {
        why: 'Users trust the types that get_untrusted_types lists. Versions before 0.12 list the name that the node shows, but its loader builds something else: the file is made to be trusted for what it is not.',
        fix: 'Do not load the file. Delete it, and use skops 0.12 or newer.',
    },
    *check({ mismatches }) {
        for (const { loader, shown, built, line, column } of mismatches)
            yield {
                message: `The node ${loader} shows ${shown.slice(0, 200)} and builds ${built.slice(0, 200)}`,
                at: { line, column, logical: loader },
                key: `${loader} ${shown.slice(0, 200)} ${built.slice(0, 200)}`,
                data: { loader, shown, built },
            };
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/python/skops-trusted.js
/**
 * Names that skops builds without being asked, as skops/io/_trusted_types.py defines them.
 * Made by scripts/knowledge/skops_trusted.py.
 */
/** Estimators of scikit-learn, and what they are made of. */
const skopsEstimators = 'sklearn._loss.link.HalfLogitLink sklearn._loss.link.IdentityLink sklearn._loss.link.Interval sklearn._loss.link.LogLink sklearn._loss.link.LogitLink sklearn._loss.link.MultinomialLogit sklearn._loss.loss.AbsoluteError sklearn._loss.loss.ExponentialLoss sklearn._loss.loss.HalfBinomialLoss sklearn._loss.loss.HalfGammaLoss sklearn._loss.loss.HalfMultinomialLoss sklearn._loss.loss.HalfPoissonLoss sklearn._loss.loss.HalfSquaredError sklearn._loss.loss.HuberLoss sklearn._loss.loss.PinballLoss sklearn.calibration.CalibratedClassifierCV sklearn.cluster._affinity_propagation.AffinityPropagation sklearn.cluster._agglomerative.AgglomerativeClustering sklearn.cluster._agglomerative.FeatureAgglomeration sklearn.cluster._bicluster.SpectralBiclustering sklearn.cluster._bicluster.SpectralCoclustering sklearn.cluster._birch.Birch sklearn.cluster._bisect_k_means.BisectingKMeans sklearn.cluster._dbscan.DBSCAN sklearn.cluster._hdbscan.hdbscan.HDBSCAN sklearn.cluster._kmeans.KMeans sklearn.cluster._kmeans.MiniBatchKMeans sklearn.cluster._mean_shift.MeanShift sklearn.cluster._optics.OPTICS sklearn.cluster._spectral.SpectralClustering sklearn.compose._column_transformer.ColumnTransformer sklearn.compose._target.TransformedTargetRegressor sklearn.covariance._elliptic_envelope.EllipticEnvelope sklearn.covariance._empirical_covariance.EmpiricalCovariance sklearn.covariance._graph_lasso.GraphicalLasso sklearn.covariance._graph_lasso.GraphicalLassoCV sklearn.covariance._robust_covariance.MinCovDet sklearn.covariance._shrunk_covariance.LedoitWolf sklearn.covariance._shrunk_covariance.OAS sklearn.covariance._shrunk_covariance.ShrunkCovariance sklearn.cross_decomposition._pls.CCA sklearn.cross_decomposition._pls.PLSCanonical sklearn.cross_decomposition._pls.PLSRegression sklearn.cross_decomposition._pls.PLSSVD sklearn.decomposition._dict_learning.DictionaryLearning sklearn.decomposition._dict_learning.MiniBatchDictionaryLearning sklearn.decomposition._dict_learning.SparseCoder sklearn.decomposition._factor_analysis.FactorAnalysis sklearn.decomposition._fastica.FastICA sklearn.decomposition._incremental_pca.IncrementalPCA sklearn.decomposition._kernel_pca.KernelPCA sklearn.decomposition._lda.LatentDirichletAllocation sklearn.decomposition._nmf.MiniBatchNMF sklearn.decomposition._nmf.NMF sklearn.decomposition._pca.PCA sklearn.decomposition._sparse_pca.MiniBatchSparsePCA sklearn.decomposition._sparse_pca.SparsePCA sklearn.decomposition._truncated_svd.TruncatedSVD sklearn.discriminant_analysis.LinearDiscriminantAnalysis sklearn.discriminant_analysis.QuadraticDiscriminantAnalysis sklearn.dummy.DummyClassifier sklearn.dummy.DummyRegressor sklearn.ensemble._bagging.BaggingClassifier sklearn.ensemble._bagging.BaggingRegressor sklearn.ensemble._forest.ExtraTreesClassifier sklearn.ensemble._forest.ExtraTreesRegressor sklearn.ensemble._forest.RandomForestClassifier sklearn.ensemble._forest.RandomForestRegressor sklearn.ensemble._forest.RandomTreesEmbedding sklearn.ensemble._gb.GradientBoostingClassifier sklearn.ensemble._gb.GradientBoostingRegressor sklearn.ensemble._hist_gradient_boosting.binning._BinMapper sklearn.ensemble._hist_gradient_boosting.gradient_boosting.HistGradientBoostingClassifier sklearn.ensemble._hist_gradient_boosting.gradient_boosting.HistGradientBoostingRegressor sklearn.ensemble._hist_gradient_boosting.predictor.TreePredictor sklearn.ensemble._iforest.IsolationForest sklearn.ensemble._stacking.StackingClassifier sklearn.ensemble._stacking.StackingRegressor sklearn.ensemble._voting.VotingClassifier sklearn.ensemble._voting.VotingRegressor sklearn.ensemble._weight_boosting.AdaBoostClassifier sklearn.ensemble._weight_boosting.AdaBoostRegressor sklearn.feature_extraction._dict_vectorizer.DictVectorizer sklearn.feature_extraction._hash.FeatureHasher sklearn.feature_extraction.image.PatchExtractor sklearn.feature_extraction.text.CountVectorizer sklearn.feature_extraction.text.HashingVectorizer sklearn.feature_extraction.text.TfidfTransformer sklearn.feature_extraction.text.TfidfVectorizer sklearn.feature_selection._from_model.SelectFromModel sklearn.feature_selection._rfe.RFE sklearn.feature_selection._rfe.RFECV sklearn.feature_selection._sequential.SequentialFeatureSelector sklearn.feature_selection._univariate_selection.GenericUnivariateSelect sklearn.feature_selection._univariate_selection.SelectFdr sklearn.feature_selection._univariate_selection.SelectFpr sklearn.feature_selection._univariate_selection.SelectFwe sklearn.feature_selection._univariate_selection.SelectKBest sklearn.feature_selection._univariate_selection.SelectPercentile sklearn.feature_selection._variance_threshold.VarianceThreshold sklearn.frozen._frozen.FrozenEstimator sklearn.gaussian_process._gpc.GaussianProcessClassifier sklearn.gaussian_process._gpr.GaussianProcessRegressor sklearn.impute._base.MissingIndicator sklearn.impute._base.SimpleImputer sklearn.impute._knn.KNNImputer sklearn.isotonic.IsotonicRegression sklearn.kernel_approximation.AdditiveChi2Sampler sklearn.kernel_approximation.Nystroem sklearn.kernel_approximation.PolynomialCountSketch sklearn.kernel_approximation.RBFSampler sklearn.kernel_approximation.SkewedChi2Sampler sklearn.kernel_ridge.KernelRidge sklearn.linear_model._base.LinearRegression sklearn.linear_model._bayes.ARDRegression sklearn.linear_model._bayes.BayesianRidge sklearn.linear_model._coordinate_descent.ElasticNet sklearn.linear_model._coordinate_descent.ElasticNetCV sklearn.linear_model._coordinate_descent.Lasso sklearn.linear_model._coordinate_descent.LassoCV sklearn.linear_model._coordinate_descent.MultiTaskElasticNet sklearn.linear_model._coordinate_descent.MultiTaskElasticNetCV sklearn.linear_model._coordinate_descent.MultiTaskLasso sklearn.linear_model._coordinate_descent.MultiTaskLassoCV sklearn.linear_model._glm.glm.GammaRegressor sklearn.linear_model._glm.glm.PoissonRegressor sklearn.linear_model._glm.glm.TweedieRegressor sklearn.linear_model._huber.HuberRegressor sklearn.linear_model._least_angle.Lars sklearn.linear_model._least_angle.LarsCV sklearn.linear_model._least_angle.LassoLars sklearn.linear_model._least_angle.LassoLarsCV sklearn.linear_model._least_angle.LassoLarsIC sklearn.linear_model._logistic.LogisticRegression sklearn.linear_model._logistic.LogisticRegressionCV sklearn.linear_model._omp.OrthogonalMatchingPursuit sklearn.linear_model._omp.OrthogonalMatchingPursuitCV sklearn.linear_model._passive_aggressive.PassiveAggressiveClassifier sklearn.linear_model._passive_aggressive.PassiveAggressiveRegressor sklearn.linear_model._perceptron.Perceptron sklearn.linear_model._quantile.QuantileRegressor sklearn.linear_model._ransac.RANSACRegressor sklearn.linear_model._ridge.Ridge sklearn.linear_model._ridge.RidgeCV sklearn.linear_model._ridge.RidgeClassifier sklearn.linear_model._ridge.RidgeClassifierCV sklearn.linear_model._stochastic_gradient.SGDClassifier sklearn.linear_model._stochastic_gradient.SGDOneClassSVM sklearn.linear_model._stochastic_gradient.SGDRegressor sklearn.linear_model._theil_sen.TheilSenRegressor sklearn.manifold._classical_mds.ClassicalMDS sklearn.manifold._isomap.Isomap sklearn.manifold._locally_linear.LocallyLinearEmbedding sklearn.manifold._mds.MDS sklearn.manifold._spectral_embedding.SpectralEmbedding sklearn.manifold._t_sne.TSNE sklearn.mixture._bayesian_mixture.BayesianGaussianMixture sklearn.mixture._gaussian_mixture.GaussianMixture sklearn.model_selection._classification_threshold.FixedThresholdClassifier sklearn.model_selection._classification_threshold.TunedThresholdClassifierCV sklearn.model_selection._search.GridSearchCV sklearn.model_selection._search.RandomizedSearchCV sklearn.multiclass.OneVsOneClassifier sklearn.multiclass.OneVsRestClassifier sklearn.multiclass.OutputCodeClassifier sklearn.multioutput.ClassifierChain sklearn.multioutput.MultiOutputClassifier sklearn.multioutput.MultiOutputRegressor sklearn.multioutput.RegressorChain sklearn.naive_bayes.BernoulliNB sklearn.naive_bayes.CategoricalNB sklearn.naive_bayes.ComplementNB sklearn.naive_bayes.GaussianNB sklearn.naive_bayes.MultinomialNB sklearn.neighbors._classification.KNeighborsClassifier sklearn.neighbors._classification.RadiusNeighborsClassifier sklearn.neighbors._graph.KNeighborsTransformer sklearn.neighbors._graph.RadiusNeighborsTransformer sklearn.neighbors._kde.KernelDensity sklearn.neighbors._lof.LocalOutlierFactor sklearn.neighbors._nca.NeighborhoodComponentsAnalysis sklearn.neighbors._nearest_centroid.NearestCentroid sklearn.neighbors._regression.KNeighborsRegressor sklearn.neighbors._regression.RadiusNeighborsRegressor sklearn.neighbors._unsupervised.NearestNeighbors sklearn.neural_network._multilayer_perceptron.MLPClassifier sklearn.neural_network._multilayer_perceptron.MLPRegressor sklearn.neural_network._rbm.BernoulliRBM sklearn.pipeline.FeatureUnion sklearn.pipeline.Pipeline sklearn.preprocessing._data.Binarizer sklearn.preprocessing._data.KernelCenterer sklearn.preprocessing._data.MaxAbsScaler sklearn.preprocessing._data.MinMaxScaler sklearn.preprocessing._data.Normalizer sklearn.preprocessing._data.PowerTransformer sklearn.preprocessing._data.QuantileTransformer sklearn.preprocessing._data.RobustScaler sklearn.preprocessing._data.StandardScaler sklearn.preprocessing._discretization.KBinsDiscretizer sklearn.preprocessing._encoders.OneHotEncoder sklearn.preprocessing._encoders.OrdinalEncoder sklearn.preprocessing._function_transformer.FunctionTransformer sklearn.preprocessing._label.LabelBinarizer sklearn.preprocessing._label.LabelEncoder sklearn.preprocessing._label.MultiLabelBinarizer sklearn.preprocessing._polynomial.PolynomialFeatures sklearn.preprocessing._polynomial.SplineTransformer sklearn.preprocessing._target_encoder.TargetEncoder sklearn.random_projection.GaussianRandomProjection sklearn.random_projection.SparseRandomProjection sklearn.semi_supervised._label_propagation.LabelPropagation sklearn.semi_supervised._label_propagation.LabelSpreading sklearn.semi_supervised._self_training.SelfTrainingClassifier sklearn.svm._classes.LinearSVC sklearn.svm._classes.LinearSVR sklearn.svm._classes.NuSVC sklearn.svm._classes.NuSVR sklearn.svm._classes.OneClassSVM sklearn.svm._classes.SVC sklearn.svm._classes.SVR sklearn.tree._classes.DecisionTreeClassifier sklearn.tree._classes.DecisionTreeRegressor sklearn.tree._classes.ExtraTreeClassifier sklearn.tree._classes.ExtraTreeRegressor';
/** Universal functions of NumPy, under whatever module they are named. */
const skopsNumpyFunctions = 'absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_count bitwise_or bitwise_xor cbrt ceil conjugate copysign cos cosh deg2rad degrees divide divmod equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec maximum minimum modf multiply negative nextafter not_equal positive power rad2deg radians reciprocal remainder right_shift rint sign signbit sin sinh spacing sqrt square subtract tan tanh trunc vecdot vecmat';
/** Universal functions of scipy.special, likewise. */
const skopsScipyFunctions = 'agm airy airye bdtr bdtrc bdtri bdtrik bdtrin bei beip ber berp besselpoly beta betainc betaincc betainccinv betaincinv betaln binom boxcox boxcox1p btdtria btdtrib cbrt chdtr chdtrc chdtri chdtriv chndtr chndtridf chndtrinc chndtrix cosdg cosm1 cotdg dawsn ellipe ellipeinc ellipj ellipk ellipkinc ellipkm1 elliprc elliprd elliprf elliprg elliprj entr erf erfc erfcinv erfcx erfi erfinv eval_chebyc eval_chebys eval_chebyt eval_chebyu eval_gegenbauer eval_genlaguerre eval_hermite eval_hermitenorm eval_jacobi eval_laguerre eval_legendre eval_sh_chebyt eval_sh_chebyu eval_sh_jacobi eval_sh_legendre exp1 exp10 exp2 expi expit expm1 expn exprel fdtr fdtrc fdtri fdtridfd fresnel gamma gammainc gammaincc gammainccinv gammaincinv gammaln gammasgn gdtr gdtrc gdtria gdtrib gdtrix hankel1 hankel1e hankel2 hankel2e huber hyp0f1 hyp1f1 hyp2f1 hyperu i0 i0e i1 i1e inv_boxcox inv_boxcox1p it2i0k0 it2j0y0 it2struve0 itairy iti0k0 itj0y0 itmodstruve0 itstruve0 iv ive j0 j1 jv jve k0 k0e k1 k1e kei keip kelvin ker kerp kl_div kn kolmogi kolmogorov kv kve log1p log_expit log_ndtr log_wright_bessel loggamma logit lpmv mathieu_a mathieu_b mathieu_cem mathieu_modcem1 mathieu_modcem2 mathieu_modsem1 mathieu_modsem2 mathieu_sem modfresnelm modfresnelp modstruve nbdtr nbdtrc nbdtri nbdtrik nbdtrin ncfdtr ncfdtri ncfdtridfd ncfdtridfn ncfdtrinc nctdtr nctdtridf nctdtrinc nctdtrit ndtr ndtri ndtri_exp nrdtrimn nrdtrisd obl_ang1 obl_ang1_cv obl_cv obl_rad1 obl_rad1_cv obl_rad2 obl_rad2_cv owens_t pbdv pbvv pbwa pdtr pdtrc pdtri pdtrik poch powm1 pro_ang1 pro_ang1_cv pro_cv pro_rad1 pro_rad1_cv pro_rad2 pro_rad2_cv pseudo_huber psi radian rel_entr rgamma round shichi sici sindg smirnov smirnovi spence stdtr stdtridf stdtrit struve tandg tklmbda voigt_profile wofz wright_bessel wrightomega xlog1py xlogy y0 y1 yn yv yve zetac';
/** Types of NumPy's scalars. */
const skopsDtypes = 'numpy.bool numpy.bytes_ numpy.clongdouble numpy.complex128 numpy.complex64 numpy.datetime64 numpy.float16 numpy.float32 numpy.float64 numpy.int16 numpy.int32 numpy.int64 numpy.int8 numpy.longdouble numpy.longlong numpy.object_ numpy.str_ numpy.timedelta64 numpy.uint16 numpy.uint32 numpy.uint64 numpy.uint8 numpy.ulonglong numpy.void';

;// CONCATENATED MODULE: ./lib/judgement/python/skops-trust.js

const words = (text) => new Set(text.split(' '));
/** Primitives and containers of skops/io/_trusted_types.py, and what nodes of one type only build by themselves. */
const builtins = words('builtins.int builtins.float builtins.str builtins.bool builtins.list builtins.set builtins.map builtins.tuple');
const names = new Set([...builtins, ...words(skopsEstimators), ...words(skopsDtypes)]);
const numpyFunctions = words(skopsNumpyFunctions);
const scipyFunctions = words(skopsScipyFunctions);
/** Whether skops builds this without being told to trust it. */
function isTrustedBySkops(module, name) {
    if (names.has(`${module}.${name}`))
        return true;
    if (/^numpy(?:\.|$)/.test(module))
        return numpyFunctions.has(name);
    return /^scipy\.special(?:\.|$)/.test(module) && scipyFunctions.has(name);
}

;// CONCATENATED MODULE: ./lib/formats/skops/rules/untrusted-type.js



const untrustedType = (0,core_define/* defineRule */.Km)({
    id: 'skops/untrusted-type',
    title: 'The file needs a type or function that nobody has vetted',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'high',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://skops.readthedocs.io/en/stable/persistence.html'],
    since: '1.0.0',
    help: {
        why: 'skops imports what the schema names, and importing a package runs it. Only types of the standard library, NumPy, SciPy, scikit-learn and other well-known packages are known here to be harmless.',
        fix: 'Load the file only where the package is your own or was reviewed; name it in trusted-packages then.',
    },
    strictSeverity: 'warning',
    *check({ nodes }) {
        for (const node of nodes) {
            const { loader, use, module, name, line, column, count } = node;
            const { kind, written } = (0,classify_callable/* classifyCallable */.t)({ module, name });
            const severity = severityOf(kind, use, name);
            const isRefused = severity === undefined &&
                kind !== 'forbidden' &&
                isAsked(loader, node) &&
                !isTrustedBySkops(module, name);
            if (severity === undefined && !isRefused)
                continue;
            yield {
                message: `Loading this file imports ${written} (${loader}), which ${isRefused ? 'skops does not build unless it is told to' : 'is not vetted'}`,
                severity: severity ?? 'info',
                at: { line, column, logical: loader },
                key: `${loader} ${written}`,
                count,
                data: { module, function: name, loader },
            };
        }
    },
});
/** Nodes that build whatever they name; the others build one type, which skops trusts. */
const buildingLoaders = new Set([
    'ObjectNode',
    'FunctionNode',
    'MethodNode',
    'TypeNode',
]);
/** Whether skops asks its list about this name: of a node for a type it is the type, not that it is one. */
function isAsked(loader, { module, name }) {
    return buildingLoaders.has(loader) && (loader !== 'TypeNode' || `${module}.${name}` !== 'builtins.type');
}
/** An operator that calls whatever method or function its argument names. */
const callingOperators = new Set(['methodcaller', 'call']);
function severityOf(kind, use, name) {
    if (use === 'operator')
        return callingOperators.has(name) ? 'warning' : undefined;
    if (kind === 'foreign-function' || kind === 'unlisted')
        return 'warning';
    return kind === 'foreign-class' ? 'info' : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/skops/rules/index.js



/** Every rule of this folder, by id. */
const skopsRules = [dangerousType, mismatchedLoader, untrustedType];

;// CONCATENATED MODULE: ./lib/formats/skops/reader.js




const skops = (0,core_define/* defineReader */.XH)({
    parse: parseSkops,
    rules: [],
});
const schema = (0,core_define/* defineReader */.XH)({
    parse: parseSkopsSchema,
    rules: skopsRules,
});


/***/ })

};
;