export const id = 577;
export const ids = [577];
export const modules = {

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
// EXTERNAL MODULE: ./lib/codecs/json/decode-text.js
var decode_text = __webpack_require__(4372);
// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/codecs/json/line-index.js
var line_index = __webpack_require__(551);
// EXTERNAL MODULE: ./lib/codecs/json/parse-json.js + 1 modules
var parse_json = __webpack_require__(3455);
// EXTERNAL MODULE: ./lib/codecs/metadata/metadata-child.js
var metadata_child = __webpack_require__(6115);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/formats/shard-index/parse.js
/** https://huggingface.co/docs/transformers/big_models#sharded-checkpoints: `weight_map` names the file of each weight. */







/** `model.safetensors.index.json`, `pytorch_model.bin.index.json`, `model.safetensors.index.fp16.json`. */
const ownName = /(\.[a-z0-9]+)\.index(?:\.[\w-]+)?\.json$/i;
/** A drive, a scheme, a root, a step up, or a separator of Windows, in any place of a path. */
const leaves = /^(?:[a-z][a-z0-9+.-]*:|[/\\~])|(?:^|[/\\])\.\.(?:[/\\]|$)|\\|\0/i;
/** @throws FormatError `bad-json`, LimitError */
function parseShardIndex(source, context) {
    if (source.size > limits/* limits */.F.maxTextBytes)
        throw new errors/* LimitError */.oC('maxTextBytes', limits/* limits */.F.maxTextBytes, 'the index is too long to be read');
    const { text } = (0,decode_text/* decodeJsonText */.A)(source.read(0, source.size));
    const { root } = (0,parse_json/* parseJson */.qF)(text, context.budget);
    const shards = [...shardsOf(root, text).values()];
    const leaving = shards.filter(({ path }) => leaves.test(path));
    const child = (0,metadata_child/* metadataChild */.C)('metadata', metadataOf(root));
    return {
        facts: {
            promised: ownName.exec(context.name)?.[1]?.toLowerCase(),
            shards,
            leaving,
            missing: shards.filter((shard) => !leaving.includes(shard) && isMissing(shard, context)),
        },
        children: child === undefined ? [] : [child],
        anomalies: [],
        covered: [{ offset: 0, length: source.size }],
    };
}
/** Every file of every `weight_map`: with a key given twice readers differ in which one they take. */
function shardsOf(root, text) {
    const lines = new line_index/* LineIndex */.r(text);
    const shards = new Map();
    for (const node of (0,json_node/* membersNamed */.l_)(root, 'weight_map').flatMap((map) => [...(0,json_node/* walkJson */.gO)(map)])) {
        const path = (0,json_node/* textOf */.b6)(node);
        if (path === undefined)
            continue;
        const known = shards.get(path) ?? { path, weights: 0, ...lines.locate(node.at.start) };
        shards.set(path, { ...known, weights: known.weights + 1 });
    }
    return shards;
}
/** An index inside an archive has its shards there, where they can't be looked up. */
function isMissing({ path }, context) {
    return !context.name.includes('/') && context.sibling(path) === undefined;
}
function metadataOf(root) {
    return (0,json_node/* membersNamed */.l_)(root, 'metadata')
        .flatMap((node) => (node.kind === 'object' ? node.members : []))
        .flatMap(({ key, value }) => (value.kind === 'string' ? [{ key, value: value.value }] : []));
}

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
            message: `${String(missing.length)} shards are not there: ${JSON.stringify(path.slice(0, 200))}`,
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
            message: `An index of safetensors files names ${JSON.stringify(path.slice(0, 200))}, which loaders unpickle`,
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
                message: `${String(weights)} weights are read from ${JSON.stringify(path.slice(0, 200))}, which is not in the folder of the index`,
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
