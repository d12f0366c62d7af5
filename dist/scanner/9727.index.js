"use strict";
exports.id = 9727;
exports.ids = [9727];
exports.modules = {

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

/***/ 9727:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tensorMessage: () => (/* binding */ tensorMessage)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/artifact-start.js
var artifact_start = __webpack_require__(3152);
// EXTERNAL MODULE: ./lib/codecs/protobuf/wire-reader.js
var wire_reader = __webpack_require__(3812);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/formats/tensor-message/identify.js
var identify = __webpack_require__(8892);
;// CONCATENATED MODULE: ./lib/formats/tensor-message/parse.js





/** Fields that hold texts or raw bytes, and the entries of external data. */
const onnx = { strings: 6, raw: 9, external: 13 };
const tensorflow = { content: 4, strings: 8 };
const sequenceTensors = 3;
const entry = { key: 1, value: 2 };
/**
 * Looks for elements that are artifacts, and for files that hold the elements instead.
 * @throws FormatError `no-tensor` when it is none after all
 */
function parseTensorMessage(source, { budget }) {
    const kind = (0,identify/* kindOfTensor */.l)(source);
    if (kind === undefined)
        throw new errors/* FormatError */.IF('no-tensor', { offset: 0, length: source.size }, 'it is no tensor message');
    const walk = new TensorWalk(source, new wire_reader/* WireReader */.Z(source, budget));
    walk.message(kind);
    return {
        facts: { kind, locations: walk.locations },
        children: walk.children,
        anomalies: [],
        covered: [{ offset: 0, length: source.size }],
    };
}
class TensorWalk {
    locations = [];
    children = [];
    #source;
    #reader;
    constructor(source, reader) {
        this.#source = source;
        this.#reader = reader;
    }
    message(kind) {
        if (kind === 'onnx-tensor')
            this.#onnx(this.#reader.whole);
        for (const field of this.#reader.fields(this.#reader.whole)) {
            if (kind === 'onnx-sequence' && field.number === sequenceTensors)
                this.#onnx(field.at);
            const isText = field.number === tensorflow.content || field.number === tensorflow.strings;
            if (kind === 'tensorflow-tensor' && isText)
                this.#blob(field.at);
        }
    }
    #onnx(range) {
        for (const field of this.#reader.fields(range)) {
            if (field.number === onnx.strings || field.number === onnx.raw)
                this.#blob(field.at);
            if (field.number === onnx.external)
                this.#external(field.at);
        }
    }
    #external(range) {
        let key = '';
        let path = '';
        for (const field of this.#reader.fields(range)) {
            if (field.type !== 'bytes')
                continue;
            if (field.number === entry.key)
                key = this.#reader.text(field.at, 64);
            if (field.number === entry.value)
                path = this.#reader.text(field.at, limits/* limits */.F.maxNameCharacters);
        }
        if (key === 'location' && this.locations.length < limits/* limits */.F.maxGraphFacts)
            this.locations.push({ path, at: range });
    }
    #blob(range) {
        if (this.children.length >= limits/* limits */.F.maxEmbeddedBlobs)
            return;
        if (!(0,artifact_start/* isArtifact */.vw)(this.#source.slice(range.offset, range.length)))
            return;
        const member = `element at ${String(range.offset)}`;
        this.children.push({
            member,
            range,
            open: () => this.#source.slice(range.offset, range.length, member),
        });
    }
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/judgement/paths/path-form.js
var path_form = __webpack_require__(8208);
;// CONCATENATED MODULE: ./lib/formats/tensor-message/rules/elements-outside.js



const elementsOutside = (0,core_define/* defineRule */.Km)({
    id: 'tensor-message/elements-outside',
    title: 'Reading the tensor reads a file outside of its folder',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'very-high',
    cwe: ['CWE-22', 'CWE-73'],
    cve: ['CVE-2022-25882', 'CVE-2024-27318'],
    references: [
        'https://github.com/onnx/onnx/security/advisories',
        'https://onnx.ai/onnx/repo-docs/ExternalData.html',
    ],
    since: '1.0.0',
    help: {
        why: 'A tensor of ONNX may keep its elements in another file. One that lies elsewhere hands a file of the machine to whoever asked for the tensor.',
        fix: 'Do not load the file; get it again with its elements inside.',
    },
    *check({ locations }) {
        for (const { path, at } of locations) {
            const form = (0,path_form/* pathForm */.M)(path);
            if (form === undefined)
                continue;
            yield {
                message: `The elements lie in ${(0,quoted/* quoted */.T)(path, 160)}, which ${(0,path_form/* describePathForm */.T)(form)}`,
                at: { range: at },
                key: path,
                data: { path: path.slice(0, 400) },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/tensor-message/reader.js



const tensorMessage = (0,core_define/* defineReader */.XH)({
    parse: parseTensorMessage,
    rules: [elementsOutside],
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
;