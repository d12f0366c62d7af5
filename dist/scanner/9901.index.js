"use strict";
exports.id = 9901;
exports.ids = [9901];
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

/***/ 9901:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  program: () => (/* binding */ program)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/formats/program/promised-data.js
var promised_data = __webpack_require__(5333);
// EXTERNAL MODULE: ./lib/formats/program/recognise.js
var recognise = __webpack_require__(6538);
;// CONCATENATED MODULE: ./lib/formats/program/parse.js




/** States what kind of program it is; what it does is not looked into. @throws FormatError `no-program` */
function parseProgram(source, { name, containers }) {
    const head = source.read(0, Math.min(source.size, limits/* limits */.F.maxMemberHeadBytes));
    const kind = (0,recognise/* recogniseProgram */.I)(head, source);
    const whole = { offset: 0, length: source.size };
    if (kind === undefined)
        throw new errors/* FormatError */.IF('no-program', whole, 'it is no program after all');
    return {
        facts: {
            kind,
            name: name.slice(name.lastIndexOf('/') + 1),
            hasDataName: (0,promised_data/* promisesData */.l)(name),
            containers: containers ?? [],
            interpreter: kind === 'script' ? (0,recognise/* interpreterOf */.O)(head) : '',
        },
        children: [],
        anomalies: [],
        covered: [whole],
    };
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/formats/program/rules/executable.js



const titles = {
    elf: 'an ELF program or library',
    pe: 'a Windows program or library',
    'mach-o': 'a macOS program or library',
    script: 'a script',
    'compiled-python': 'a compiled Python module',
};
/** Endings of what loaders take for a model, and which hold no programs of their own. */
const modelEnding = /\.(pkl|pickle|joblib|pt|pth|ptl|pte|ptd|bento|ckpt|h5|keras|npz|onnx|safetensors|nemo|skops|mlmodel|bin|dat|model|gguf|mar)$/i;
/** A script is text, so a text may show one. */
const textEnding = /\.(txt|md|rst|log|cfg|ini|toml|ya?ml|[ct]sv)$/i;
/**
 * A program under the name of data deceives. Inside a model it is nothing that a loader needs; wheels, sources and
 * images are full of programs, and nobody takes them for models.
 * @returns undefined where a program is no news
 */
function severityOf({ kind, name, hasDataName, containers }) {
    if (/\.llamafile$/i.test(name))
        return 'warning';
    if (kind === 'script' && textEnding.test(name))
        return 'info';
    if (hasDataName)
        return isNative(kind) ? 'critical' : 'warning';
    const isInModel = containers.some((container) => modelEnding.test(container));
    if (!isInModel)
        return undefined;
    return kind === 'script' ? 'info' : 'warning';
}
/** Runs by itself, without an interpreter. */
function isNative(kind) {
    return kind !== 'script' && kind !== 'compiled-python';
}
const executable = (0,core_define/* defineRule */.Km)({
    id: 'program/executable',
    title: 'Is a program where a model or data should be',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'high',
    cwe: ['CWE-506', 'CWE-646'],
    cve: [],
    references: ['https://attack.mitre.org/techniques/T1036/008/'],
    since: '1.0.0',
    help: {
        why: 'Models are data. A program that travels inside one, or under the name of one, is there to be started by something else: a loader with a hole, a start-up file, a curious user.',
        fix: 'Remove the program, or get the model again from its publisher. If it is meant to be there, accept it in the configuration.',
    },
    *check(facts) {
        const { kind, name, containers, interpreter } = facts;
        const severity = severityOf(facts);
        if (kind === 'test-virus' || severity === undefined)
            return;
        const shown = (0,quoted/* quoted */.T)(name, limits/* limits */.F.maxQuotedCharacters);
        const by = interpreter === '' ? '' : ` for ${JSON.stringify(interpreter)}`;
        yield {
            message: `${shown} is ${titles[kind]}${by}${containers.length > 0 ? ', packed with a model' : ''}`,
            severity,
            at: {},
            key: kind,
            data: { kind, name: name.slice(0, limits/* limits */.F.maxQuotedCharacters) },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/program/rules/test-virus.js

const testVirus = (0,core_define/* defineRule */.Km)({
    id: 'program/test-virus',
    title: 'Is the test file of anti-virus programs',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'very-high',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://www.eicar.org/download-anti-malware-testfile/'],
    since: '1.0.0',
    help: {
        why: 'The EICAR file harms nobody, but every anti-virus program has to report it. It is there to see whether somebody looks: what came with it got past a check that should have stopped it.',
        fix: 'Find out who put it there and what else came that way.',
    },
    *check({ kind, name }) {
        if (kind !== 'test-virus')
            return;
        yield {
            message: `${JSON.stringify(name)} is the EICAR anti-virus test file`,
            at: { range: { offset: 0, length: 68 } },
            key: 'eicar',
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/program/rules/index.js


/** Every rule about programs, by id. */
const programRules = [executable, testVirus];

;// CONCATENATED MODULE: ./lib/formats/program/reader.js



const program = (0,core_define/* defineReader */.XH)({
    parse: parseProgram,
    rules: programRules,
});


/***/ })

};
;