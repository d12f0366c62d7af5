"use strict";
exports.id = 8562;
exports.ids = [8562];
exports.modules = {

/***/ 1542:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ damageOrLimit),
/* harmony export */   t: () => (/* binding */ damageOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** The damage that a reader came upon. @throws the error itself where it is no FormatError */
function damageOf(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF))
        throw error;
    return { kind: 'damaged', at: error.at, detail: error.message, key: error.code };
}
/** As `damageOf`; a limit that was reached is told of `whole`. @throws the error itself where it is neither */
function damageOrLimit(error, whole) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LimitError */ .oC)
        return { kind: 'limit', at: whole, detail: error.message, key: error.limit };
    return damageOf(error);
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

/***/ 8562:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  caffe2: () => (/* binding */ caffe2)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/artifact-start.js
var artifact_start = __webpack_require__(3152);
// EXTERNAL MODULE: ./lib/codecs/protobuf/wire-reader.js
var wire_reader = __webpack_require__(3812);
// EXTERNAL MODULE: ./lib/core/anomaly-of.js
var anomaly_of = __webpack_require__(1542);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/formats/caffe2/fields.js
var fields = __webpack_require__(7345);
;// CONCATENATED MODULE: ./lib/formats/caffe2/parse.js






const maxTextsOfOperator = 16;
/** Walks the operators of a network and of the networks in their arguments. Filled tensors are skipped. */
function parseCaffe2(source, { budget }) {
    const walk = new NetWalk(source, new wire_reader/* WireReader */.Z(source, budget));
    const anomalies = [];
    try {
        walk.net({ offset: 0, length: source.size }, 0);
    }
    catch (error) {
        anomalies.push((0,anomaly_of/* damageOf */.t)(error));
    }
    if (walk.isCut)
        anomalies.push({
            kind: 'limit',
            at: { offset: 0, length: source.size },
            detail: 'it has more different operators than are kept',
            key: 'operators',
        });
    return {
        facts: { name: walk.name, operators: [...walk.operators.values()] },
        children: walk.children,
        anomalies,
        covered: [{ offset: 0, length: source.size }],
    };
}
class NetWalk {
    name = '';
    isCut = false;
    operators = new Map();
    children = [];
    #source;
    #reader;
    constructor(source, reader) {
        this.#source = source;
        this.#reader = reader;
    }
    net(range, depth) {
        if (depth > limits/* limits */.F.maxProtobufDepth)
            throw new errors/* FormatError */.IF('too-deep', range, 'networks are nested too deep');
        for (const { number, at, type } of this.#reader.fields(range)) {
            if (type !== 'bytes')
                continue;
            if (number === fields/* net */.AD.name && depth === 0)
                this.name = this.#text(at);
            if (number === fields/* net */.AD.operator)
                this.#operator(at, depth);
        }
    }
    #operator(range, depth) {
        let type = '';
        let name = '';
        const texts = [];
        for (const field of this.#reader.fields(range)) {
            if (field.type !== 'bytes')
                continue;
            if (field.number === fields/* operator */.Hr.type)
                type = this.#text(field.at);
            if (field.number === fields/* operator */.Hr.name)
                name = this.#text(field.at);
            if (field.number === fields/* operator */.Hr.argument)
                this.#argument(field.at, texts, depth);
        }
        const key = `${type}\n${texts.map((each) => `${each.name}=${each.text}`).join('\n')}`;
        const known = this.operators.get(key);
        if (known !== undefined)
            known.count += 1;
        else if (this.operators.size < limits/* limits */.F.maxGraphFacts)
            this.operators.set(key, { type, name, count: 1, at: range, texts });
        else
            this.isCut = true;
    }
    #argument(range, texts, depth) {
        let name = '';
        for (const { number, at, type } of this.#reader.fields(range)) {
            if (type !== 'bytes')
                continue;
            if (number === fields/* argument */.EE.name)
                name = this.#text(at);
            if (number === fields/* argument */.EE.net || number === fields/* argument */.EE.nets)
                this.net(at, depth + 1);
            if (number !== fields/* argument */.EE.text && number !== fields/* argument */.EE.texts)
                continue;
            this.#blob(at, name);
            if (texts.length < maxTextsOfOperator)
                texts.push({ name, text: this.#text(at) });
        }
    }
    #blob(range, name) {
        if (this.children.length >= limits/* limits */.F.maxEmbeddedBlobs)
            return;
        if (!(0,artifact_start/* isArtifact */.vw)(this.#source.slice(range.offset, range.length)))
            return;
        const member = `argument ${name} at ${String(range.offset)}`;
        const open = () => this.#source.slice(range.offset, range.length, member);
        this.children.push({ member, range, open });
    }
    #text(at) {
        return this.#reader.text(at, limits/* limits */.F.maxQuotedCharacters);
    }
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/judgement/paths/path-form.js
var path_form = __webpack_require__(8208);
;// CONCATENATED MODULE: ./lib/knowledge/caffe2/operators.js
const caffe2Operators = new Map([
    ['Python', 'python'],
    ['PythonGradient', 'python'],
    ['PythonDLPack', 'python'],
    ['PythonDLPackGradient', 'python'],
    ['Save', 'write'],
    ['Checkpoint', 'write'],
    ['Snapshot', 'write'],
    ['CreateDB', 'read'],
    ['Load', 'read'],
    ['DBExists', 'read'],
    ['CreateTextFileReader', 'read'],
    ['TextFileReaderRead', 'read'],
    ['ImageInput', 'read'],
    ['VideoInput', 'read'],
    ['FileStoreHandlerCreate', 'write'],
    ['RedisStoreHandlerCreate', 'network'],
    ['CreateCommonWorld', 'network'],
    ['CloneCommonWorld', 'network'],
]);

;// CONCATENATED MODULE: ./lib/formats/caffe2/rules/acting-operator.js




const effects = {
    python: { clause: 'calls a Python function of the process', severity: 'critical' },
    write: { clause: 'writes files', severity: 'critical' },
    read: { clause: 'reads files of the machine', severity: 'warning' },
    network: { clause: 'connects to other machines', severity: 'critical' },
};
const actingOperator = (0,core_define/* defineRule */.Km)({
    id: 'caffe2/acting-operator',
    title: 'Running the network does more than compute',
    severity: 'critical',
    securitySeverity: '9.2',
    precision: 'high',
    cwe: ['CWE-94', 'CWE-73'],
    cve: [],
    references: [
        'https://caffe2.ai/docs/operators-catalogue.html',
        'https://caffe2.ai/docs/custom-operators.html',
    ],
    since: '1.0.0',
    help: {
        why: 'A network is run operator by operator. Most compute; some call Python functions that the process has registered, open databases and files, or connect to other machines. No network for inference needs them.',
        fix: 'Do not run the network. Get one that takes and gives tensors only.',
    },
    *check({ operators }) {
        for (const operator of operators) {
            const effect = caffe2Operators.get(operator.type);
            if (effect !== undefined)
                yield evidence(operator, effect);
        }
    },
});
function evidence({ type, name, at, count, texts }, effect) {
    const { clause, severity } = effects[effect];
    const path = texts.find(({ text }) => /[/\\.]/.test(text));
    const form = path === undefined ? undefined : (0,path_form/* pathForm */.M)(path.text);
    const named = path === undefined ? '' : `: ${(0,quoted/* quoted */.T)(path.text, 160)}`;
    const leaves = form === undefined ? '' : `, which ${(0,path_form/* describePathForm */.T)(form)}`;
    const shown = name === '' ? '' : ` ${(0,quoted/* quoted */.T)(name, 160)}`;
    return {
        message: `The operator${shown} of type ${type} ${clause}${named}${leaves}`,
        severity: form === undefined ? severity : 'critical',
        at: { range: at, logical: type },
        key: `${type} ${path?.text ?? ''}`.trim(),
        count,
        data: { operator: type, effect },
    };
}

;// CONCATENATED MODULE: ./lib/formats/caffe2/reader.js



const caffe2 = (0,core_define/* defineReader */.XH)({
    parse: parseCaffe2,
    rules: [actingOperator],
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