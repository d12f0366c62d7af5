export const id = 3806;
export const ids = [3806];
export const modules = {

/***/ 3806:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ggml: () => (/* binding */ ggml)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/bytes/buffered-cursor.js
var buffered_cursor = __webpack_require__(7059);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/formats/ggml/identify.js
var identify = __webpack_require__(6580);
;// CONCATENATED MODULE: ./lib/formats/ggml/parse.js
/** https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs */



const versioned = new Set(['ggmf', 'ggjt', 'ggla', 'ggsn', 'ggsa']);
const parameterCount = 7;
/** Counts of this size are negative for readers, which keep them in signed 32 bits. */
const negative = 2 ** 31;
/** Reads the parameters at the front; which they are, and all that follows, depends on the architecture. */
function parseGgml(source) {
    const magic = (0,identify/* magicOf */.L)(source.read(0, Math.min(4, source.size)));
    if (magic === undefined)
        throw new errors/* FormatError */.IF('magic', { offset: 0, length: 4 }, 'no magic number is there');
    const cursor = new buffered_cursor/* BufferedCursor */.y(source, 4);
    const version = versioned.has(magic) ? cursor.u32() : undefined;
    const available = Math.min(parameterCount, Math.floor(cursor.remaining / 4));
    const parameters = Array.from({ length: available }, () => cursor.u32());
    const impossible = magic === 'ggla' || magic.startsWith('ggs') ? [] : parameters.filter((value) => value >= negative);
    return { facts: { magic, version, parameters, impossible }, children: [], anomalies: [], covered: [] };
}

;// CONCATENATED MODULE: ./lib/formats/ggml/rules/impossible-parameter.js

const impossibleParameter = (0,core_define/* defineRule */.Km)({
    id: 'ggml/impossible-parameter',
    title: 'A parameter of the model is negative for its readers',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'high',
    cwe: ['CWE-190', 'CWE-787'],
    cve: [],
    references: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs'],
    since: '1.0.0',
    help: {
        why: 'Readers in C keep these numbers in signed 32 bits, compute sizes with them and write the file into what they allocate.',
        fix: 'Do not load the file. The formats of before GGUF are no longer read by current runtimes; ask for a GGUF file.',
    },
    *check({ impossible, magic }) {
        const [first] = impossible;
        if (first === undefined)
            return;
        yield {
            message: `A ${magic} model gives ${String(first)} as one of its sizes`,
            at: { range: { offset: 0, length: 36 } },
            key: 'parameter',
            count: impossible.length,
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/ggml/rules/index.js

/** Every rule of this folder, by id. */
const ggmlRules = [impossibleParameter];

;// CONCATENATED MODULE: ./lib/formats/ggml/reader.js



const ggml = (0,core_define/* defineReader */.XH)({
    parse: parseGgml,
    rules: ggmlRules,
});


/***/ })

};
