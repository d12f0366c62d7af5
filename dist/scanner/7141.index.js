export const id = 7141;
export const ids = [7141];
export const modules = {

/***/ 5234:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ codeTexts),
/* harmony export */   P5: () => (/* binding */ mayCarry),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   bw: () => (/* binding */ holdsPickle),
/* harmony export */   gj: () => (/* binding */ encodedPickles)
/* harmony export */ });
/* harmony import */ var _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7688);
/* harmony import */ var _encoded_artifact_heads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2136);
/* harmony import */ var _python_source_statement_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5371);



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
const unbounded = { check: () => undefined, chargeInflated: () => undefined };
/** Prose has the same words; what Python refuses, nobody runs. */
function isSource(text) {
    return (0,_python_source_statement_parser_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePythonSource */ .V)(text, unbounded).damage === undefined;
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
/** Whether `encodedPickles` finds something in it: a look at its beginning. */
function holdsPickle(text) {
    return isEncodedPickle(text) || isWrittenPickle(text);
}
function isEncodedPickle(text) {
    if (!beginsAsBase64(text))
        return false;
    const head = Buffer.from(text.slice(0, startCharacters), 'base64');
    return isPickle(head) || isWrapped(head) || (0,_encoded_artifact_heads_js__WEBPACK_IMPORTED_MODULE_1__/* .startsLikeTextPickle */ .GV)(head);
}
function isWrittenPickle(text) {
    return /^[(ci]/.test(text) && (0,_encoded_artifact_heads_js__WEBPACK_IMPORTED_MODULE_1__/* .startsLikeTextPickle */ .GV)(Buffer.from(text.slice(0, startCharacters)));
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

/***/ 7141:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mxnet: () => (/* binding */ mxnet)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/json/decode-text.js
var decode_text = __webpack_require__(4372);
// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/codecs/json/line-index.js
var line_index = __webpack_require__(551);
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
;// CONCATENATED MODULE: ./lib/formats/mxnet/parse.js
/** nnvm's JSON of a graph, https://github.com/apache/mxnet/blob/master/src/nnvm/legacy_json_util.cc */








/** Branches in branches: nobody nests them deeper. CWE-674. */
const maxGraphDepth = 64;
/** Operators that call what another language registered, or hold an address of the process that saved them. */
const calling = new Set([
    'Custom',
    '_Native',
    '_NDArray',
    '_CustomFunction',
    '_TensorRT',
]);
/** @throws FormatError `bad-json`, LimitError */
function parseMxnet(source, { budget }) {
    if (source.size > limits/* limits */.F.maxTextBytes)
        throw new errors/* LimitError */.oC('maxTextBytes', limits/* limits */.F.maxTextBytes, 'the graph is too long to be read');
    const { text } = (0,decode_text/* decodeJsonText */.A)(source.read(0, source.size));
    const { root } = (0,parse_json/* parseJson */.qF)(text, budget);
    const graph = [...nodesOf(root, 0)];
    const lines = new line_index/* LineIndex */.r(text);
    const attributes = graph.flatMap(attributesOf);
    const child = (0,metadata_child/* metadataChild */.C)('attributes', attributes);
    return {
        facts: {
            nodeCount: graph.length,
            operators: [...new Set(graph.map((node) => (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(node, 'op')) ?? ''))],
            foreign: graph.flatMap((node) => foreignOperator(node, lines)),
        },
        children: [...(child === undefined ? [] : [child]), ...(0,embedded_texts/* codeTexts */.Ou)(attributes)],
        anomalies: [],
        covered: [{ offset: 0, length: source.size }],
    };
}
/** Nodes hold graphs of their own: branches, loops, what a backend compiles. @throws LimitError `maxGraphDepth` */
function* nodesOf(graph, depth) {
    if (depth > maxGraphDepth)
        throw new errors/* LimitError */.oC('maxGraphDepth', maxGraphDepth, 'graphs are nested too deep');
    for (const node of (0,json_node/* itemsOf */.S3)((0,json_node/* memberOf */.C5)(graph, 'nodes'))) {
        yield node;
        for (const inner of (0,json_node/* itemsOf */.S3)((0,json_node/* memberOf */.C5)(node, 'subgraphs')))
            yield* nodesOf(inner, depth + 1);
    }
}
/** `attrs` since 1.0, `attr` and `param` before. */
function attributesOf(node) {
    return ['attrs', 'attr', 'param']
        .flatMap((key) => (0,json_node/* memberOf */.C5)(node, key) ?? [])
        .flatMap((attributes) => (attributes.kind === 'object' ? attributes.members : []))
        .flatMap(({ key, value }) => (value.kind === 'string' ? [{ key, value: value.value }] : []));
}
function foreignOperator(node, lines) {
    const op = (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(node, 'op')) ?? '';
    if (!calling.has(op))
        return [];
    const target = attributesOf(node).find(({ key }) => key === 'op_type' || key === 'info')?.value ?? '';
    return [{ op, name: (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(node, 'name')) ?? '', target, ...lines.locate(node.at.start) }];
}

;// CONCATENATED MODULE: ./lib/formats/mxnet/rules/foreign-operator.js

const foreign_operator_foreignOperator = (0,core_define/* defineRule */.Km)({
    id: 'mxnet/foreign-operator',
    title: 'An operator of the graph runs code outside of MXNet',
    severity: 'warning',
    securitySeverity: '7.3',
    precision: 'high',
    cwe: ['CWE-829'],
    cve: ['CVE-2022-24294'],
    references: ['https://mxnet.apache.org/versions/1.9.1/api/python/docs/tutorials/extend/customop.html'],
    since: '1.0.0',
    help: {
        why: 'Custom operators call Python that some module registered under the name; the older ones hold addresses of functions. What they do is not in this file.',
        fix: 'Find out who registers the operator before you load the graph.',
    },
    *check({ foreign }) {
        for (const { op, name, target, line, column } of foreign)
            yield {
                message: `The node ${JSON.stringify(name.slice(0, 120))} is the operator ${op}${target === '' ? '' : ` of ${JSON.stringify(target.slice(0, 120))}`}, which runs code outside of MXNet`,
                at: { line, column, logical: name },
                key: `${op} ${name.slice(0, 120)}`,
                data: { op, target },
            };
    },
});

;// CONCATENATED MODULE: ./lib/formats/mxnet/rules/index.js

/** Every rule of this folder, by id. */
const mxnetRules = [foreign_operator_foreignOperator];

;// CONCATENATED MODULE: ./lib/formats/mxnet/reader.js



const mxnet = (0,core_define/* defineReader */.XH)({
    parse: parseMxnet,
    rules: mxnetRules,
});


/***/ })

};
