"use strict";
exports.id = 8517;
exports.ids = [8517];
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

/***/ 8517:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  torchExport: () => (/* binding */ torchExport)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/core/add-all.js
var add_all = __webpack_require__(7330);
// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/codecs/json/parse-json.js + 1 modules
var parse_json = __webpack_require__(3455);
// EXTERNAL MODULE: ./lib/codecs/json/read-json.js
var read_json = __webpack_require__(2767);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/formats/torch-export/parse.js
/** torch/_export/serde/schema.py and serialize.py; input and output trees are torch/utils/_pytree.py. */






/** JSON in the texts of JSON: a tree stands in a text, and the context of its nodes in texts of that. */
const maxTextNesting = 4;
/** @throws FormatError `bad-json`; LimitError of the JSON reader and the budget */
function parseExport(source, context) {
    const file = (0,read_json/* readJson */.Vh)(source, context.budget);
    const reading = new GraphReading(file, context);
    reading.read(file.root, 0, undefined);
    return {
        facts: reading.facts(),
        children: [],
        anomalies: reading.anomalies,
        covered: [{ offset: 0, length: source.size }],
    };
}
class GraphReading {
    anomalies = [];
    #file;
    #context;
    #targets = new Map();
    #expressions = new Map();
    #imports = new Map();
    constructor(file, context) {
        this.#file = file;
        this.#context = context;
    }
    facts() {
        return {
            targets: [...this.#targets.values()],
            expressions: [...this.#expressions.values()],
            imports: [...this.#imports.values()],
        };
    }
    /** @param outer offset in the file of the text that holds this document */
    read(root, nesting, outer) {
        const pending = [root];
        for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
            this.#context.budget.check();
            if (node.kind === 'array')
                (0,add_all/* addAll */.R)(pending, node.items);
            if (node.kind === 'object') {
                this.#object(node, outer);
                for (const { key, value } of node.members) {
                    this.#member(key, value, outer);
                    pending.push(value);
                }
            }
            if (node.kind === 'string')
                this.#nested(node.value, nesting, outer ?? node.at.start);
        }
    }
    #member(key, value, outer) {
        const text = (0,json_node/* textOf */.b6)(value);
        const at = this.#place(outer ?? value.at.start);
        if (key === 'target' && text !== undefined)
            this.#target(text, at);
        if (key === 'expr_str' && text !== undefined)
            this.#expression('symbolic', text, at);
        if (key !== 'guards_code')
            return;
        const items = value.kind === 'array' ? value.items : [value];
        for (const item of items) {
            const guard = (0,json_node/* textOf */.b6)(item);
            if (guard !== undefined)
                this.#expression('guard', guard, this.#place(outer ?? item.at.start));
        }
    }
    /** `{"__enum__": true, "fqn": "module:Class"}`, `{"default_factory_module": \u2026, "default_factory_name": \u2026}`. */
    #object({ members }, outer) {
        const texts = (wanted) => members.flatMap(({ key, value }) => (key === wanted ? ((0,json_node/* textOf */.b6)(value) ?? []) : []));
        const at = this.#place(outer ?? members[0]?.keyAt.start ?? 0);
        if (members.some(({ key }) => key === '__enum__')) {
            for (const fqn of texts('fqn')) {
                const [module = '', ...rest] = fqn.split(':');
                this.#import(module, rest.join(':'), at);
            }
        }
        for (const module of texts('default_factory_module')) {
            for (const name of texts('default_factory_name'))
                this.#import(module, name, at);
        }
    }
    /** Trees of inputs and outputs are JSON in a text. */
    #nested(text, nesting, outer) {
        if (nesting >= maxTextNesting || !/^\s*[[{]/.test(text))
            return;
        try {
            this.read((0,parse_json/* parseJson */.qF)(text, this.#context.budget).root, nesting + 1, outer);
        }
        catch (error) {
            if (error instanceof errors/* FormatError */.IF)
                return;
            if (!(error instanceof errors/* LimitError */.oC) || !/^maxJson/.test(error.limit))
                throw error;
            this.anomalies.push({
                kind: 'limit',
                at: { offset: 0, length: 0 },
                detail: error.message,
                key: 'nested',
            });
        }
    }
    #target(target, at) {
        const known = this.#targets.get(target);
        if (known !== undefined)
            known.count++;
        else if (this.#hasRoom(this.#targets.size))
            this.#targets.set(target, { target, at, count: 1 });
    }
    #expression(kind, text, at) {
        const key = `${kind} ${text}`;
        if (this.#expressions.has(key) || !this.#hasRoom(this.#expressions.size))
            return;
        this.#expressions.set(key, { kind, text, at });
    }
    #import(module, name, at) {
        const key = `${module}:${name}`;
        if (this.#imports.has(key) || !this.#hasRoom(this.#imports.size))
            return;
        this.#imports.set(key, { module, name, at });
    }
    #hasRoom(count) {
        if (count < limits/* limits */.F.maxPickleFacts)
            return true;
        if (this.anomalies.every(({ key }) => key !== 'facts')) {
            const detail = 'the graph holds more different names than are told apart';
            this.anomalies.push({ kind: 'limit', at: { offset: 0, length: 0 }, detail, key: 'facts' });
        }
        return false;
    }
    #place(offset) {
        return this.#file.locate(offset);
    }
}

// EXTERNAL MODULE: ./lib/judgement/torch/judge-operator.js + 1 modules
var judge_operator = __webpack_require__(1909);
;// CONCATENATED MODULE: ./lib/formats/torch-export/rules/operator-of.js
/** `torch.ops.aten.add.Tensor` is the operator `aten::add`; undefined for any other target. */
function operatorOf(target) {
    const [, namespace, name] = /^torch\.ops\.(\w+)\.(\w+)/.exec(target) ?? [];
    return namespace === undefined || name === undefined ? undefined : `${namespace}::${name}`;
}

;// CONCATENATED MODULE: ./lib/formats/torch-export/rules/acting-operator.js



/** What else a node may call: Python's operators and functions on numbers, and what torch does with symbolic sizes. */
const harmless = /^(_operator\.\w+|math\.\w+|torch\.sym_\w+|torch\._sym_\w+|torch\._higher_order_ops\.[\w.]+)$/;
const actingOperator = (0,core_define/* defineRule */.Km)({
    id: 'torch-export/acting-operator',
    title: 'A node of the graph calls something that does more than compute',
    severity: 'critical',
    securitySeverity: '9.0',
    precision: 'high',
    cwe: ['CWE-73', 'CWE-470'],
    cve: [],
    references: ['https://github.com/pytorch/pytorch/blob/main/torch/_export/serde/serialize.py'],
    since: '1.0.0',
    help: {
        why: 'The loader resolves the target of each node by walking from torch, attribute by attribute. Operators compute, but a few reach files, and another target is whatever function of torch the text names.',
        fix: 'Do not load the file. Export the model again from its source.',
    },
    *check({ targets }) {
        for (const { target, at, count } of targets) {
            const operator = operatorOf(target);
            const verdict = operator === undefined ? undefined : (0,judge_operator/* judgeOperator */.g)(operator);
            const isForeign = operator === undefined && /^(torch|_operator|math)\b/.test(target) && !harmless.test(target);
            if (verdict?.kind !== 'acts' && !isForeign)
                continue;
            const effect = verdict?.kind === 'acts' ? `, which ${verdict.effect}` : ', which is no operator';
            yield {
                message: `A node of this graph calls ${target.slice(0, 160)}${effect}`,
                severity: isForeign ? 'warning' : 'critical',
                at,
                key: target.slice(0, 160),
                count,
                data: { target: target.slice(0, 400) },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/torch-export/rules/custom-operator.js



const customOperator = (0,core_define/* defineRule */.Km)({
    id: 'torch-export/custom-operator',
    title: 'The graph runs operators of an extension that is not known here',
    severity: 'info',
    securitySeverity: '3.3',
    precision: 'high',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://docs.pytorch.org/tutorials/advanced/custom_ops_landing_page.html'],
    since: '1.0.0',
    help: {
        why: 'What such an operator does is written in a library that the program has to load first. The model can run nothing that the program does not bring along.',
        fix: 'Make sure that you know the library before you load it for the sake of this model.',
    },
    *check({ targets }) {
        const namespaces = new Set();
        for (const { target, at, count } of targets) {
            const verdict = (0,judge_operator/* judgeOperator */.g)(operatorOf(target) ?? 'aten::');
            if (verdict?.kind !== 'unknown-namespace' || namespaces.has(verdict.namespace))
                continue;
            namespaces.add(verdict.namespace);
            yield {
                message: `This graph needs operators of an extension: ${target.slice(0, 160)}`,
                at,
                key: verdict.namespace,
                count,
                data: { target: target.slice(0, 400) },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/torch/expression-names.js
/** Functions in the expressions over sizes that torch.export writes. */
const split = (names) => names.split(/\s+/);
/** https://github.com/pytorch/pytorch/blob/main/torch/utils/_sympy/functions.py and sympy's srepr of arithmetic. */
const symbolic = split(`Symbol Dummy Integer Float Rational Add Mul Pow Mod Max Min Abs Eq Ne Gt Ge Lt Le Equality Unequality
  StrictGreaterThan GreaterThan LessThan StrictLessThan And Or Not Xor Piecewise ExprCondPair ITE Tuple
  floor ceiling sqrt exp log sin cos tan asin acos atan sinh cosh tanh log2 sign
  FloorDiv ModularIndexing Where PythonMod CleanDiv CeilDiv CeilToInt FloorToInt TruncToInt TruncToFloat RoundToInt
  RoundDecimal LShift RShift PowByNatural FloatPow FloatTrueDiv IntTrueDiv IsNonOverlappingAndDenseIndicator ToFloat
  Identity OpaqueUnaryFn_sqrt OpaqueUnaryFn_exp OpaqueUnaryFn_log OpaqueUnaryFn_log2 OpaqueUnaryFn_sin
  OpaqueUnaryFn_cos OpaqueUnaryFn_tan OpaqueUnaryFn_asin OpaqueUnaryFn_acos OpaqueUnaryFn_atan OpaqueUnaryFn_sinh
  OpaqueUnaryFn_cosh OpaqueUnaryFn_tanh BitwiseFn_bitwise_and BitwiseFn_bitwise_or BitwiseFn_bitwise_xor`);
const arithmeticNames = new Set(symbolic);
/** Guards are Python: sizes and strides of the inputs, compared. torch/_guards.py, torch/fx/experimental/symbolic_shapes.py. */
const guardNames = new Set([
    ...symbolic,
    ...split(`size stride storage_offset dim numel len abs min max int float bool math torch sym_float sym_int sym_not sym_max
    sym_min sym_ite shape dtype device and or not in is`),
]);

;// CONCATENATED MODULE: ./lib/judgement/torch/judge-expression.js

/** Texts and names; everything else in an expression is numbers, operators and brackets. */
const token = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|[\p{L}_][\p{L}\p{N}_]*|\d[\d_.]*(?:e[+-]?\d+)?|[^\s]/giu;
const judge_expression_name = /^[\p{L}_]/u;
/** What torch calls its symbols: s0, u1, z2, and what a user called a dimension. */
const symbol = /^'[A-Za-z]\w*'$|^"[A-Za-z]\w*"$/;
/** Expressions of real programs stay below some thousand characters. CWE-400. */
const maxExpressionCharacters = 100_000;
/**
 * What in an expression is more than arithmetic over sizes: sympy and Python evaluate all of it. Default-deny: only
 * listed functions may be called, texts may only name symbols, and nothing reaches into an object by a name of its own.
 */
function foreignParts(text, kind) {
    if (text.length > maxExpressionCharacters)
        return [`an expression of ${String(text.length)} characters`];
    const tokens = text.match(token) ?? [];
    const known = kind === 'guard' ? guardNames : arithmeticNames;
    const foreign = tokens.filter((part, index) => !isExpected(part, tokens[index - 1], tokens[index + 1], kind, known));
    return [...new Set(foreign)];
}
function isExpected(part, before, behind, kind, known) {
    if (/^['"]/.test(part))
        return kind === 'guard' ? before === '[' && behind === ']' : symbol.test(part);
    if (part === '.')
        return kind === 'guard';
    if (!judge_expression_name.test(part))
        return /^[\d+\-*/%()<>=!&|~^,[\]]/.test(part);
    if (part.startsWith('__'))
        return false;
    return (behind !== '(' && before !== '.') || known.has(part);
}

;// CONCATENATED MODULE: ./lib/formats/torch-export/rules/evaluated-expression.js


const consequences = {
    symbolic: 'Loading this program evaluates',
    guard: 'Running this program evaluates',
};
const evaluatedExpression = (0,core_define/* defineRule */.Km)({
    id: 'torch-export/evaluated-expression',
    title: 'An expression over sizes is Python code that loading evaluates',
    severity: 'critical',
    securitySeverity: '9.8',
    precision: 'very-high',
    cwe: ['CWE-95', 'CWE-502'],
    cve: [],
    references: [
        'https://docs.sympy.org/latest/modules/core.html#sympy.core.sympify.sympify',
        'https://github.com/pytorch/pytorch/blob/main/torch/_export/serde/serialize.py',
    ],
    since: '1.0.0',
    help: {
        why: 'Sizes that are not fixed stand in the program as text. torch.export.load gives the text to sympify, which evaluates it as Python, and guards become a function that runs before the model. An exporter writes arithmetic over symbols there and nothing else.',
        fix: 'Do not load the file. Export the model again from its source.',
    },
    *check({ expressions }) {
        for (const { kind, text, at } of expressions) {
            const parts = foreignParts(text, kind);
            if (parts.length === 0)
                continue;
            const shown = text.length > 160 ? `${text.slice(0, 160)}\u2026` : text;
            yield {
                message: `${consequences[kind]} ${shown}`,
                at,
                key: `${kind} ${parts.join(' ').slice(0, 100)}`,
                data: { kind, expression: text.slice(0, 400), parts: parts.slice(0, 8) },
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/judgement/python/classify-callable.js + 8 modules
var classify_callable = __webpack_require__(5938);
;// CONCATENATED MODULE: ./lib/formats/torch-export/rules/imported-name.js


const severities = {
    inert: undefined,
    rebuild: undefined,
    pure: undefined,
    'library-class': undefined,
    member: 'info',
    carrier: 'warning',
    'foreign-class': 'info',
    'foreign-function': 'warning',
    unlisted: 'critical',
    forbidden: 'critical',
};
const importedName = (0,core_define/* defineRule */.Km)({
    id: 'torch-export/imported-name',
    title: 'Loading the program imports a name for its inputs and outputs',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'high',
    cwe: ['CWE-470', 'CWE-502'],
    cve: [],
    references: ['https://github.com/pytorch/pytorch/blob/main/torch/utils/_pytree.py'],
    since: '1.0.0',
    help: {
        why: 'How inputs and outputs are nested stands in the program as text. For enumerations and defaultdicts the loader imports the module that the text names, which runs it, and calls what it finds there when a value is missing.',
        fix: 'Do not load the file unless you know the module; an exporter writes only the types of the inputs that the model had.',
    },
    *check({ imports }) {
        for (const { module, name, at } of imports) {
            const callable = (0,classify_callable/* classifyCallable */.t)({ module, name });
            const severity = severities[callable.kind];
            if (severity === undefined)
                continue;
            const effect = callable.effect === undefined ? '' : `: it ${callable.effect}`;
            yield {
                message: `Loading this program imports ${callable.written}${effect}`,
                severity,
                at,
                key: callable.resolved,
                data: { module, name, kind: callable.kind },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/torch-export/rules/index.js




/** Every rule about graphs of torch.export, by id. */
const exportRules = [
    actingOperator,
    customOperator,
    evaluatedExpression,
    importedName,
];

;// CONCATENATED MODULE: ./lib/formats/torch-export/reader.js



const torchExport = (0,core_define/* defineReader */.XH)({
    parse: parseExport,
    rules: exportRules,
});


/***/ }),

/***/ 1909:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ judgeOperator),
  Y: () => (/* binding */ judgeOperatorClass)
});

// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
;// CONCATENATED MODULE: ./lib/knowledge/torch/operators.js
/** Operators of TorchScript and torch.export as `namespace::name`, without overloads. */

const aten = 'https://github.com/pytorch/pytorch/blob/main/aten/src/ATen/native/native_functions.yaml';
const jit = 'https://github.com/pytorch/pytorch/tree/main/torch/csrc/jit/runtime';
const vision = 'https://github.com/pytorch/vision/tree/main/torchvision/csrc/io';
const audio = 'https://github.com/pytorch/audio/tree/main/src/libtorio';
/** Operators that reach beyond the process's own tensors. */
const actingOperators = (0,table/* table */.t)({
    'aten::from_file': {
        effect: 'maps a file of the machine, and writes to it where it is shared',
        source: aten,
    },
    'aten::save': { effect: 'writes a file', source: jit },
    'aten::load': { effect: 'reads and unpickles a file', source: jit },
    'aten::_load_from_bytes': { effect: 'unpickles bytes', source: jit },
    'ops::load_library': {
        effect: 'loads a native library',
        source: 'https://github.com/pytorch/pytorch/blob/main/torch/_ops.py',
    },
    'prim::PythonOp': { effect: 'calls a Python function', source: jit },
    'prim::IgnoredPythonOp': { effect: 'calls a Python function', source: jit },
    'prim::rpc_async': { effect: 'calls a function of another process', source: jit },
    'prim::rpc_sync': { effect: 'calls a function of another process', source: jit },
    'prim::rpc_remote': { effect: 'calls a function of another process', source: jit },
    'debugprims::load_tensor': {
        effect: 'reads a tensor from a file',
        source: 'https://github.com/pytorch/pytorch/blob/main/torch/_prims/debug_prims.py',
    },
    'image::read_file': { effect: 'reads a file', source: vision },
    'image::write_file': { effect: 'writes a file', source: vision },
    'video_reader::read_video_from_file': { effect: 'reads a file', source: vision },
    'video_reader::probe_video_from_file': { effect: 'reads a file', source: vision },
    'torchaudio::sox_io_load_audio_file': { effect: 'reads a file', source: audio },
    'torchaudio::sox_io_save_audio_file': { effect: 'writes a file', source: audio },
    'torchaudio::sox_io_get_info': { effect: 'reads a file', source: audio },
    'torchaudio::sox_effects_apply_effects_file': { effect: 'reads a file', source: audio },
});
/** Operators that come in families, by what all of a family do. */
const actingFamilies = [
    { names: /^torchaudio::(?:sox_io_|load|save|ffmpeg)/, effect: 'reads or writes a file', source: audio },
    { names: /^video_reader::\w+_from_file$/, effect: 'reads a file', source: vision },
    { names: /^prims?::\w*[Pp]ython/, effect: 'calls a Python function', source: jit },
    { names: /^prim::rpc_/, effect: 'calls a function of another process', source: jit },
];
/** Classes that TorchScript code makes and that connect or write. */
const actingClasses = (0,table/* table */.t)({
    'c10d::TCPStore': { effect: 'connects to another machine', source: 'torch/csrc/distributed/c10d/init.cpp' },
    'c10d::FileStore': { effect: 'writes a file', source: 'torch/csrc/distributed/c10d/init.cpp' },
    'dist_c10d::TCPStore': {
        effect: 'connects to another machine',
        source: 'torch/csrc/distributed/c10d/init.cpp',
    },
    'dist_c10d::FileStore': { effect: 'writes a file', source: 'torch/csrc/distributed/c10d/init.cpp' },
});
/** Namespaces that torch and the libraries of its own organisation register, and kernels that exporters are known to use. */
const knownNamespaces = new Set(('aten prim prims quantized _quantized quantized_decomposed prepacked mkldnn mkldnn_prepacked mkl onednn ' +
    'onednn_graph cuda cudnn nnapi vulkan vulkan_prepack xnnpack metal metal_prepack torchvision image ' +
    'video_reader torchaudio torchtext sparse rnn inductor inductor_prims rngprims debugprims profiler ' +
    'static_runtime c10d _c10d_functional _c10d_functional_autograd c10d_functional _dtensor symm_mem dist_rnn ' +
    'tensorexpr _caffe2 fb internal higher_order export _native quantization debug_mode_ops torchao pt2e_quant ' +
    'torch_scatter torch_sparse torch_cluster torch_spline_conv pyg fbgemm flash_attn xformers executorch dim_order_ops ' +
    'edge cadence cortex_m backend et_vk llama custom_ops backends caffe2 torch_geometric dist_c10d').split(' '));

;// CONCATENATED MODULE: ./lib/judgement/torch/judge-operator.js

/** What is to be said of an operator `namespace::name`; undefined for those that only compute. */
function judgeOperator(operator) {
    const row = rowOf(actingOperators, operator) ?? actingFamilies.find(({ names }) => names.test(operator));
    if (row !== undefined)
        return { kind: 'acts', effect: row.effect };
    return judgeNamespace(operator);
}
/** The same of a class `namespace::name` that TorchScript code makes an object of. */
function judgeOperatorClass(name) {
    const row = rowOf(actingClasses, name);
    return row === undefined ? judgeNamespace(name) : { kind: 'acts', effect: row.effect };
}
function rowOf(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}
function judgeNamespace(operator) {
    const [namespace = ''] = operator.split('::', 1);
    return knownNamespaces.has(namespace) ? undefined : { kind: 'unknown-namespace', namespace };
}


/***/ })

};
;