"use strict";
exports.id = 9479;
exports.ids = [9479];
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

/***/ 9479:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  torch7: () => (/* binding */ torch7)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/core/anomaly-of.js
var anomaly_of = __webpack_require__(1542);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/formats/torch7/field-readers.js
var field_readers = __webpack_require__(7227);
// EXTERNAL MODULE: ./lib/formats/torch7/object-reader.js
var object_reader = __webpack_require__(2411);
;// CONCATENATED MODULE: ./lib/formats/torch7/parse.js
/** https://github.com/torch/torch7/blob/master/doc/serialization.md */




/** Names in bytecode by which a function reaches the machine. */
const acting = /\b(?:execute|popen|loadstring|loadfile|dofile|loadlib|ffi|io)\b/g;
const maxBytecode = 2 ** 20;
/** Walks the object; storages are skipped. */
function parseTorch7(source, { budget }) {
    const isBinary = source.read(0, 2)[1] === 0;
    const reader = new object_reader/* ObjectReader */.n(isBinary ? new field_readers/* BinaryFields */.V(source) : new field_readers/* AsciiFields */.L(source), budget);
    const anomalies = [];
    try {
        reader.object();
    }
    catch (error) {
        anomalies.push(anomaly(error, source));
    }
    return {
        facts: {
            encoding: isBinary ? 'binary' : 'ascii',
            classes: [...reader.classes],
            functions: reader.functions.map((at) => luaFunction(source, at)),
        },
        children: [],
        anomalies,
        covered: [],
    };
}
function anomaly(error, { size }) {
    const isOwn = error instanceof errors/* LimitError */.oC && error.limit === 'maxTorch7Depth';
    return isOwn ? (0,anomaly_of/* damageOrLimit */.q)(error, { offset: 0, length: size }) : (0,anomaly_of/* damageOf */.t)(error);
}
function luaFunction(source, at) {
    const bytecode = Buffer.from(source.read(at.offset, Math.min(at.length, maxBytecode))).toString('latin1');
    return { at, acting: [...new Set(bytecode.match(acting))] };
}

;// CONCATENATED MODULE: ./lib/formats/torch7/rules/carried-function.js

const carriedFunction = (0,core_define/* defineRule */.Km)({
    id: 'torch7/carried-function',
    title: 'The file carries Lua bytecode',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-94'],
    cve: [],
    references: ['https://github.com/torch/torch7/blob/master/doc/serialization.md'],
    since: '1.0.0',
    help: {
        why: 'Loading hands the bytes to loadstring, and the model calls the function when it runs. Lua does not verify bytecode: it can do what the process can, and break the interpreter itself.',
        fix: 'Load the file only where its author is trusted with the machine, or convert the weights with a reader that has no Lua.',
    },
    *check({ functions }) {
        const acting = [...new Set(functions.flatMap((each) => each.acting))].sort();
        const first = functions.find((each) => each.acting.length > 0) ?? functions[0];
        if (first === undefined)
            return;
        const reach = acting.length === 0 ? '' : `, which names ${acting.join(', ')}`;
        yield {
            message: `Loading this file makes a function of ${String(first.at.length)} bytes of Lua bytecode${reach}`,
            severity: acting.length === 0 ? 'warning' : 'critical',
            at: { range: first.at },
            key: 'function',
            count: functions.length,
            data: { names: acting },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/torch7/rules/index.js

/** Every rule of this folder, by id. */
const torch7Rules = [carriedFunction];

;// CONCATENATED MODULE: ./lib/formats/torch7/reader.js



const torch7 = (0,core_define/* defineReader */.XH)({
    parse: parseTorch7,
    rules: torch7Rules,
});


/***/ })

};
;