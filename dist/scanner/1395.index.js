export const id = 1395;
export const ids = [1395];
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

/***/ 1395:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tfjs: () => (/* binding */ tfjs)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/bytes/memory-source.js
var memory_source = __webpack_require__(7688);
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
;// CONCATENATED MODULE: ./lib/formats/tfjs/parse.js








/**
 * Reads a model.json and gives its topology back to the engine: a graph, or the configuration of a Keras model.
 * @throws FormatError `bad-json`, `no-model`; LimitError maxTextBytes, and those of the budget
 */
function parseTfjs(source, context) {
    if (source.size > limits/* limits */.F.maxTextBytes)
        throw new errors/* LimitError */.oC('maxTextBytes', limits/* limits */.F.maxTextBytes, 'the text is longer than is read');
    const { text } = (0,decode_text/* decodeJsonText */.A)(source.read(0, source.size));
    const { root } = (0,parse_json/* parseJson */.qF)(text, context.budget);
    if (root.kind !== 'object') {
        const at = { offset: 0, length: source.size };
        throw new errors/* FormatError */.IF('no-model', at, 'the JSON is no object');
    }
    const lines = new line_index/* LineIndex */.r(text);
    const metadata = (0,metadata_child/* metadataChild */.C)('metadata', entriesOf((0,json_node/* memberOf */.C5)(root, 'userDefinedMetadata')));
    return {
        facts: {
            format: (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(root, 'format')) ?? '',
            generatedBy: (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(root, 'generatedBy')) ?? '',
            convertedBy: (0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(root, 'convertedBy')) ?? '',
            weights: weightsOf(root, lines),
        },
        children: [...topologies(root, text), ...(metadata === undefined ? [] : [metadata])],
        anomalies: [],
        covered: [{ offset: 0, length: source.size }],
    };
}
function weightsOf(root, lines) {
    const files = [];
    for (const manifest of (0,json_node/* membersNamed */.l_)(root, 'weightsManifest')) {
        for (const path of (0,json_node/* itemsOf */.S3)(manifest).flatMap((group) => (0,json_node/* itemsOf */.S3)((0,json_node/* memberOf */.C5)(group, 'paths')))) {
            if (path.kind !== 'string' || files.length >= limits/* limits */.F.maxGraphFacts)
                continue;
            files.push({ path: path.value, at: lines.locate(path.at.start) });
        }
    }
    return files;
}
/** Every topology that is written, since readers differ on which of several counts. */
function* topologies(root, text) {
    for (const topology of (0,json_node/* membersNamed */.l_)(root, 'modelTopology')) {
        const configuration = (0,json_node/* memberOf */.C5)(topology, 'model_config');
        if (configuration !== undefined)
            yield childOf(configuration, text, 'keras-config');
        else if ((0,json_node/* memberOf */.C5)(topology, 'class_name') !== undefined)
            yield childOf(topology, text, 'keras-config');
        else
            yield childOf(topology, text, 'tf-graph');
    }
}
function childOf({ at }, text, expects) {
    const member = 'modelTopology';
    return { member, expects, open: () => new memory_source/* MemorySource */.Z(Buffer.from(text.slice(at.start, at.end)), member) };
}
function entriesOf(node) {
    if (node === undefined)
        return [];
    const entries = [];
    for (const each of (0,json_node/* walkJson */.gO)(node)) {
        if (each.kind !== 'object')
            continue;
        for (const { key, value } of each.members)
            if (value.kind === 'string')
                entries.push({ key, value: value.value });
    }
    return entries;
}

// EXTERNAL MODULE: ./lib/judgement/paths/path-form.js
var path_form = __webpack_require__(8208);
;// CONCATENATED MODULE: ./lib/formats/tfjs/rules/weights-outside.js


const weightsOutside = (0,core_define/* defineRule */.Km)({
    id: 'tfjs/weights-outside',
    title: 'Loading the model fetches weights from elsewhere',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-22', 'CWE-610', 'CWE-829'],
    cve: [],
    references: ['https://www.tensorflow.org/js/guide/save_load'],
    since: '1.0.0',
    help: {
        why: 'Weights lie beside the model.json under plain names. A path that leaves the folder, or an address, makes the loader read a file of the machine or fetch what its author can change at any time.',
        fix: 'Do not load the model. Get it again from its publisher, with its weights beside it.',
    },
    *check({ weights }) {
        for (const { path, at } of weights) {
            const form = (0,path_form/* pathForm */.M)(path);
            if (form === undefined)
                continue;
            yield {
                message: `Weights are taken from ${JSON.stringify(path.slice(0, 160))}, which ${(0,path_form/* describePathForm */.T)(form)}`,
                at: { ...at, logical: 'weightsManifest' },
                key: path,
                data: { path, form },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/tfjs/reader.js



const tfjs = (0,core_define/* defineReader */.XH)({
    parse: parseTfjs,
    rules: [weightsOutside],
});


/***/ }),

/***/ 8208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pathForm),
/* harmony export */   T: () => (/* binding */ describePathForm)
/* harmony export */ });
/** What joining a path that a model writes to the model's folder would reach. */
const effects = {
    climbs: 'climbs out of its folder',
    absolute: 'is absolute',
    drive: 'names a drive of a Windows machine',
    unc: 'names a share on another machine',
    home: "names the reader's home folder",
    url: 'is an address, not a file beside the model',
    nul: 'holds a NUL, behind which readers see nothing',
    variable: "is put together from the reader's environment",
};
/**
 * How a written path leaves the folder that it should be in; undefined for one that stays inside. Both separators count
 * on every system: the reader's is not known.
 */
function pathForm(path) {
    if (path.includes('\0'))
        return 'nul';
    if (/^[a-z][a-z0-9+.-]+:/i.test(path))
        return 'url';
    if (/^[a-z]:/i.test(path))
        return 'drive';
    if (/^(\\\\|\/\/)/.test(path))
        return 'unc';
    if (/^[/\\]/.test(path))
        return 'absolute';
    if (/^~[\w-]*([/\\]|$)/.test(path))
        return 'home';
    if (/\$\{?\w|%\w+%/.test(path))
        return 'variable';
    return climbs(path) ? 'climbs' : undefined;
}
/** The clause of a finding: `is absolute`. */
function describePathForm(form) {
    return effects[form];
}
/** Judged after normalising, so that `a/../../b` climbs and `a/../b` does not. */
function climbs(path) {
    let depth = 0;
    for (const segment of path.split(/[/\\]/)) {
        const name = segment.trimEnd();
        if (name === '..' || segment.trim() === '..')
            depth -= 1;
        else if (name !== '' && name !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}


/***/ })

};
