export const id = 6132;
export const ids = [6132];
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

/***/ 6132:
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
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
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
        children: [],
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
            if (error instanceof errors/* LimitError */.oC && this.blocks > 0)
                return [{ kind: 'limit', at: range, detail: error.message, key: error.limit }];
            if (!(error instanceof errors/* FormatError */.IF))
                throw error;
            return [{ kind: 'damaged', at: error.at, detail: error.message, key: error.code }];
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

// EXTERNAL MODULE: ./lib/codecs/json/decode-text.js
var decode_text = __webpack_require__(4372);
// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/codecs/json/parse-json.js + 1 modules
var parse_json = __webpack_require__(3455);
;// CONCATENATED MODULE: ./lib/formats/paddle/parse-pir.js
/** https://github.com/PaddlePaddle/Paddle/tree/develop/paddle/fluid/pir/serialize_deserialize: programs in JSON. */





/** Keys: identity of an operator (`1.matmul`, dialect and name), attributes, an attribute's name and its value. */
const keys = { identity: '#', operators: 'ops', attributes: 'A', name: 'N', value: 'AT' };
/** @throws FormatError `bad-json`, LimitError */
function parsePir(source, { budget }) {
    if (source.size > limits/* limits */.F.maxTextBytes)
        throw new errors/* LimitError */.oC('maxTextBytes', limits/* limits */.F.maxTextBytes, 'the program is too long to be read');
    const { root } = (0,parse_json/* parseJson */.q)((0,decode_text/* decodeJsonText */.A)(source.read(0, source.size)).text, budget);
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
    return { facts: { blocks, operators: [...byType.values()] }, children: [], anomalies: [], covered };
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
    const message = `The operator ${type} ${effect} the file ${JSON.stringify(path.slice(0, 200))}`;
    return {
        message,
        severity: isOutside || effect === 'writes' ? 'critical' : 'warning',
        at: place,
        key: `${type} ${path.slice(0, 120)}`,
        count,
    };
}

;// CONCATENATED MODULE: ./lib/formats/paddle/rules/index.js

const paddleRules = [actingOperator];

;// CONCATENATED MODULE: ./lib/formats/paddle/reader.js




const paddle = (0,core_define/* defineReader */.XH)({
    parse: parsePaddle,
    rules: paddleRules,
});
const pir = (0,core_define/* defineReader */.XH)({ parse: parsePir, rules: paddleRules });


/***/ })

};
