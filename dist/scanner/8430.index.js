export const id = 8430;
export const ids = [8430];
export const modules = {

/***/ 2503:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gO: () => (/* binding */ walkJson),
/* harmony export */   l_: () => (/* binding */ membersNamed),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   ss: () => (/* binding */ duplicateKeys)
/* harmony export */ });
/** A JSON document with the place of every value (RFC 8259, and what Python's json module reads beyond it). */
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

/***/ 5234:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ codeTexts),
/* harmony export */   g: () => (/* binding */ encodedPickles)
/* harmony export */ });
/* harmony import */ var _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7688);
/* harmony import */ var _python_source_statement_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5371);


/** Text that is code and no word of a vocabulary. */
const codeLike = /\b(?:import\s+\w|__import__\s*\(|exec\s*\(|eval\s*\(|compile\s*\(|getattr\s*\()/;
/** How a text in base64 begins; Python's decoder passes over what else stands in it. */
const base64Start = /^[A-Za-z0-9+/_-]{24}/;
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
const unbounded = { check: () => undefined, chargeInflated: () => undefined };
/** Prose has the same words; what Python refuses, nobody runs. */
function isSource(text) {
    return (0,_python_source_statement_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePythonSource */ .V)(text, unbounded).damage === undefined;
}
/** Pickles and their wrappers that a model's texts hold in base64: settings, outputs, and whatever else was put there. */
function encodedPickles(entries) {
    return entries
        .filter(({ value }) => base64Start.test(value.slice(0, startCharacters).replace(/\s+/g, '')))
        .map(({ key, value }) => ({ key, bytes: Buffer.from(value, 'base64') }))
        .filter(({ bytes }) => isPickle(bytes) || isWrapped(bytes))
        .map(({ key, bytes }) => child(key, bytes, isPickle(bytes) ? 'pickle' : undefined));
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

/***/ 8430:
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
// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
;// CONCATENATED MODULE: ./lib/formats/xgboost/model-node.js
/** A model's document whichever encoding it has; runs of numbers, most of every file, are only counted. */

/** Lists whose numbers lead somewhere: their range is kept. */
const leadingKeys = new Set(['left_children', 'right_children', 'split_indices']);
const leadingKey = /"(?:left_children|right_children|split_indices)"\s?:\s?$/;
const keyReach = 24;
/** Nothing but numbers between brackets, in any of the spellings that XGBoost has used. */
const numberList = /\[[-+0-9.eE,\s]+\]/g;
/**
 * Puts in the place of each list of numbers one with their count alone, so that a model of a gigabyte of trees is a
 * small document. `[0.5,-1,3]` becomes `[3]`, or `[3,-1,3]` with the range where that is kept.
 */
function countNumbers(text) {
    return text.replace(numberList, (list, at) => {
        if (leadingKey.test(text.slice(Math.max(0, at - keyReach), at)))
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
        const value = Number(word);
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
    }
    return `[${String(count)},${String(least)},${String(greatest)}]`;
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
            const value = this.#number(type);
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
/** Arrays of a tree that have an element for each node. */
const perNode = ['left_children', 'right_children', 'parents', 'split_conditions', 'split_indices'];
const maxInconsistencies = 100;
/** @throws FormatError where the document can't be read, LimitError */
function parseXgboost(source, context) {
    const start = Buffer.from(source.read(0, Math.min(64, source.size))).toString('latin1');
    // JSON has white space or a quote behind its brace, UBJSON the type of a size.
    if (/^\{[iUIulmLM]/.test(start))
        return fromUbjson(source, context);
    return /^\s*\{/.test(start) ? fromText(source, context) : fromBinary(source, context);
}
function fromBinary(source, { budget }) {
    const { attributes, end, ...model } = (0,read_binary/* readBinaryModel */.VY)(source, budget);
    const rest = end === undefined || end === source.size ? [] : trailing(source, end);
    return {
        facts: {
            encoding: 'binary',
            ...model,
            attributes: attributes.map(({ key }) => key),
            inconsistencies: [],
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
    const { root, hasTrailingText } = (0,parse_json/* parseJson */.q)(countNumbers((0,decode_text/* decodeJsonText */.A)(source.read(0, source.size)).text), budget);
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
    return [...(child === undefined ? [] : [child]), ...(0,embedded_texts/* codeTexts */.O)(found), ...(0,embedded_texts/* encodedPickles */.g)(found), ...hidden];
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
        inconsistencies: [
            ...inconsistencies(model, integer(member(learner, 'learner_model_param', 'num_feature'))),
        ].slice(0, maxInconsistencies),
        unexpected: keys.filter((key) => !topKeys.has(key)),
    };
}
function* inconsistencies(model, features) {
    const trees = member(model, 'trees');
    const said = integer(member(model, 'gbtree_model_param', 'num_trees'));
    if (said !== undefined && model_node_length(trees) !== undefined && said !== model_node_length(trees))
        yield `it says that it has ${String(said)} trees and has ${String(model_node_length(trees))}`;
    if (trees?.kind !== 'list')
        return;
    for (const [index, tree] of trees.items.entries()) {
        const nodes = integer(member(tree, 'tree_param', 'num_nodes'));
        for (const key of perNode) {
            const count = model_node_length(member(tree, key));
            if (nodes !== undefined && count !== undefined && count !== nodes)
                yield `tree ${String(index)} says that it has ${String(nodes)} nodes and has ${String(count)} of ${key}`;
        }
        yield* leaps(tree, index, nodes, features);
    }
}
/** Nodes and features that are not there. What was pruned away has any feature. */
function* leaps(tree, index, nodes, features) {
    for (const key of ['left_children', 'right_children']) {
        const range = rangeOf(member(tree, key));
        if (nodes !== undefined && range !== undefined && (range.least < -1 || range.greatest >= nodes))
            yield `tree ${String(index)} of ${String(nodes)} nodes leads to node ${String(range.least < -1 ? range.least : range.greatest)}`;
    }
    const isPruned = integer(member(tree, 'tree_param', 'num_deleted')) !== 0;
    const splits = rangeOf(member(tree, 'split_indices'));
    if (!isPruned &&
        features !== undefined &&
        features > 0 &&
        splits !== undefined &&
        splits.greatest >= features)
        yield `tree ${String(index)} splits by feature ${String(splits.greatest)} of ${String(features)}`;
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
            message: `XGBoost writes no ${JSON.stringify(first.slice(0, 120))} at the top of a model`,
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
