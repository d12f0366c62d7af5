"use strict";
exports.id = 6766;
exports.ids = [6766];
exports.modules = {

/***/ 5945:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Cursor)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** Reads fields one after another. Every method throws FormatError `unexpected-end` at the end of the source. */
class Cursor {
    #source;
    #offset;
    constructor(source, offset = 0) {
        this.#source = source;
        this.#offset = offset;
    }
    /** Bytes from the start of the source. */
    get offset() {
        return this.#offset;
    }
    /** Bytes; never negative. */
    get remaining() {
        return Math.max(0, this.#source.size - this.#offset);
    }
    u8() {
        return this.#view(1).getUint8(0);
    }
    u16le() {
        return this.#view(2).getUint16(0, true);
    }
    u32le() {
        return this.#view(4).getUint32(0, true);
    }
    /** @throws FormatError `number-too-large` above 2^53 - 1, which no offset in a real file reaches */
    u64le() {
        const start = this.#offset;
        const value = this.#view(8).getBigUint64(0, true);
        if (value <= BigInt(Number.MAX_SAFE_INTEGER))
            return Number(value);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('number-too-large', { offset: start, length: 8 }, `${String(value)} is no size or offset`);
    }
    /** Undecodable bytes become U+FFFD, so that hostile names stay readable. */
    utf8(length) {
        return lenientUtf8.decode(this.bytes(length));
    }
    bytes(length) {
        const bytes = this.#source.read(this.#offset, length);
        this.#offset += length;
        return bytes;
    }
    /** Moves on without reading. */
    skip(length) {
        this.#source.slice(this.#offset, length);
        this.#offset += length;
    }
    #view(length) {
        const bytes = this.bytes(length);
        return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
}


/***/ }),

/***/ 8741:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readLatin1),
/* harmony export */   o: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);
/* harmony import */ var _latin1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9910);



/** All bytes of a text. @throws LimitError maxTextBytes */
function readWhole(source) {
    if (source.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxTextBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LimitError */ .oC('maxTextBytes', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxTextBytes, `${String(source.size)} bytes of text`);
    return source.read(0, source.size);
}
/** A text as ISO 8859-1, so that a character is a byte and a place in it an offset. @throws LimitError maxTextBytes */
function readLatin1(source) {
    return _latin1_js__WEBPACK_IMPORTED_MODULE_2__/* .latin1 */ .W.decode(readWhole(source));
}


/***/ }),

/***/ 911:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ cutOff)
/* harmony export */ });
/* harmony import */ var _quoted_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);

const closers = new Map([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
]);
const checkEvery = 65_536;
/** Nobody nests deeper: brackets that are opened so often in a row are never closed. CWE-770. */
const maxDepth = 10_000;
/**
 * Whether a text was cut off: something in it is opened and never closed. Closing brackets that do not fit close nothing,
 * so that what a language writes with lone brackets is not taken for damage.
 * @param comment what begins a comment that ends with its line
 * @throws LimitError of the budget
 */
function cutOff(text, comment, budget) {
    const open = openEnd(text, comment, budget);
    if (open === undefined)
        return [];
    const at = { offset: open.at, length: 1 };
    return [{ kind: 'damaged', at, detail: `the text ends before ${open.missing} is there`, key: 'cut-off' }];
}
function openEnd(text, comment, budget) {
    const open = [];
    for (let at = 0; at < text.length; at += 1) {
        if (at % checkEvery === 0)
            budget.check();
        const character = text.charAt(at);
        const closer = closers.get(character);
        if (closer !== undefined) {
            open.push({ missing: closer, at });
            if (open.length > maxDepth)
                break;
        }
        else if (character === open.at(-1)?.missing)
            open.pop();
        else if (character === '"') {
            const end = (0,_quoted_end_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedEnd */ .c)(text, at, { isOneLine: false });
            if (end === undefined)
                return { missing: '"', at };
            at = end - 1;
        }
        else if (character === comment.charAt(0) && text.startsWith(comment, at)) {
            const end = text.indexOf('\n', at);
            if (end < 0)
                break;
            at = end;
        }
    }
    return open.at(-1);
}


/***/ }),

/***/ 8575:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ quotedEnd)
/* harmony export */ });
const [backslash, newline] = [0x5c, 0x0a];
/**
 * Where a text in quotes ends: the index behind its closing quote; undefined where it has none. A backslash takes the
 * next character with it. A loop, because a regular expression keeps every character of such a text on its stack.
 * @param start the index of the opening quote
 * @param end the index that the text must end before
 * @param isOneLine whether a line's end leaves the text without a close
 */
function quotedEnd(text, start, { end = text.length, isOneLine = true } = {}) {
    const quote = text.charCodeAt(start);
    for (let at = start + 1; at < end; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === quote)
            return at + 1;
        if (unit === backslash)
            at += 1;
        else if (unit === newline && isOneLine)
            return undefined;
    }
    return undefined;
}


/***/ }),

/***/ 6766:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlir: () => (/* binding */ mlir)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/bytes/cursor.js
var cursor = __webpack_require__(5945);
// EXTERNAL MODULE: ./lib/bytes/read-whole.js
var read_whole = __webpack_require__(8741);
// EXTERNAL MODULE: ./lib/codecs/text/cut-off.js
var cut_off = __webpack_require__(911);
// EXTERNAL MODULE: ./lib/codecs/text/quoted-end.js
var quoted_end = __webpack_require__(8575);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/bytes/window.js
var bytes_window = __webpack_require__(9543);
// EXTERNAL MODULE: ./lib/formats/mlir/identify.js
var identify = __webpack_require__(1683);
;// CONCATENATED MODULE: ./lib/formats/mlir/bytecode.js
/** MLIR bytecode: https://mlir.llvm.org/docs/BytecodeFormat/ */



const maxProducerBytes = 256;
const maxStringBytes = 64 * 2 ** 20;
/** The section that holds every text of the module. */
const stringSection = 0;
const alignedFlag = 0x80;
/**
 * Finds the texts of a module without decoding its operations.
 * @param start where the magic number stands
 * @throws FormatError `bad-bytecode`, `unexpected-end`
 */
function readBytecode(source, start, budget) {
    const reader = new Reader(source, start + identify/* bytecodeMagic */.rr.length);
    reader.varint();
    const producer = reader.terminated(maxProducerBytes);
    while (!reader.isDone) {
        budget.check();
        const id = reader.u8();
        const length = reader.varint();
        if ((id & alignedFlag) !== 0)
            reader.align(start, reader.varint());
        const at = reader.skip(length);
        if ((id & ~alignedFlag) === stringSection)
            return { producer, texts: textsOf(source, at) };
    }
    throw new errors/* FormatError */.IF('bad-bytecode', { offset: start, length: 0 }, 'the bytecode has no string section');
}
function textsOf(source, { offset, length }) {
    const text = Buffer.from(source.read(offset, Math.min(length, maxStringBytes))).toString('latin1');
    return Array.from(text.matchAll(/[\x20-\x7e]{2}[\x20-\x7e]*/g), (found) => ({
        text: found[0],
        at: { offset: offset + found.index, length: found[0].length },
    }));
}
class Reader {
    #window;
    #at;
    constructor(source, at) {
        this.#window = new bytes_window/* Window */.p(source);
        this.#at = at;
    }
    get isDone() {
        return this.#at >= this.#window.size;
    }
    u8() {
        this.#at += 1;
        return this.#window.u8(this.#at - 1);
    }
    /** As many further bytes as the first has zeros at its low end; none of a first byte of zero means eight. */
    varint() {
        const first = this.u8();
        if (first === 0)
            return this.#wide();
        let extra = 0;
        while ((first & (1 << extra)) === 0)
            extra += 1;
        let value = first;
        for (let index = 1; index <= extra; index += 1)
            value += this.u8() * 2 ** (8 * index);
        return Math.floor(value / 2 ** (extra + 1));
    }
    #wide() {
        let value = 0;
        for (let index = 0; index < 8; index += 1)
            value += this.u8() * 2 ** (8 * index);
        return value;
    }
    terminated(most) {
        const start = this.#at;
        while (this.u8() !== 0)
            if (this.#at - start > most)
                throw new errors/* FormatError */.IF('bad-bytecode', { offset: start, length: most }, 'the name of the producer does not end');
        return Buffer.from(this.#window.read(start, this.#at - start - 1)).toString('latin1');
    }
    /** @param base where the module begins: alignment counts from there */
    align(base, to) {
        if (to < 1 || to > 65_536)
            throw new errors/* FormatError */.IF('bad-bytecode', { offset: this.#at, length: 0 }, `an alignment of ${String(to)} bytes`);
        this.#at += (to - ((this.#at - base) % to)) % to;
    }
    skip(length) {
        const range = { offset: this.#at, length };
        if (this.#at + length > this.#window.size)
            throw new errors/* FormatError */.IF('bad-bytecode', { offset: this.#at, length: 0 }, 'a section reaches beyond the module');
        this.#at += length;
        return range;
    }
}

;// CONCATENATED MODULE: ./lib/formats/mlir/parse.js








/** `stablehlo.custom_call @target(`, `call_target_name = "target"`, with the escapes of MLIR's texts. */
const target = /\bcustom_call\s+@(?:([\w.$-]+)|")|\bcall_target_name\s*=\s*"/g;
const tensorflowOperator = /\btf(?:_executor|_saved_model|l)?\.([A-Z]\w*)/g;
const vectorLengthBytes = 4;
/** How names of native functions are written; the section holds locations, layouts and types besides. */
const targetLike = /^[A-Za-z_][\w.$-]{3,127}$/;
/** @throws FormatError `bad-bytecode`; LimitError maxTextBytes, and those of the budget */
function parseMlir(source, context) {
    const head = source.read(0, Math.min(source.size, limits/* limits */.F.maxHeadBytes));
    const encoding = (0,identify/* encodingOf */.P$)(head, source);
    const { anomalies = [], ...facts } = encoding === 'text' ? textFacts(source, context) : bytecodeFacts(source, head, context);
    return {
        facts: { ...facts, encoding: encoding ?? 'bytecode' },
        children: [],
        anomalies,
        covered: [{ offset: 0, length: source.size }],
    };
}
function textFacts(source, { budget }) {
    const text = (0,read_whole/* readLatin1 */.E)(source);
    return {
        anomalies: (0,cut_off/* cutOff */.q)(text, '//', budget),
        producer: '',
        targets: counted(targetsIn(text)),
        tensorflowOperators: counted(Array.from(text.matchAll(tensorflowOperator), ({ index, 0: whole, 1: name = '' }) => ({
            name,
            at: { offset: index, length: whole.length },
        }))),
    };
}
/** A name in quotes that does not end is no name. */
function targetsIn(text) {
    return Array.from(text.matchAll(target)).flatMap(({ index, 0: whole, 1: name }) => {
        const quote = index + whole.length - 1;
        const end = name === undefined ? (0,quoted_end/* quotedEnd */.c)(text, quote, { isOneLine: false }) : index + whole.length;
        if (end === undefined)
            return [];
        return [
            { name: name ?? parse_unescape(text.slice(quote + 1, end - 1)), at: { offset: index, length: end - index } },
        ];
    });
}
function bytecodeFacts(source, head, context) {
    const start = Buffer.from(head).indexOf(identify/* bytecodeMagic */.rr);
    if (start < 0)
        throw new errors/* FormatError */.IF('bad-bytecode', { offset: 0, length: 0 }, 'there is no bytecode in it');
    if (start >= vectorLengthBytes)
        checkVector(source, start);
    const { producer, texts } = readBytecode(source, start, context.budget);
    const names = counted(texts.filter(({ text }) => targetLike.test(text)).map(({ text, at }) => ({ name: text, at })));
    const hasTensorflow = texts.some(({ text }) => text === 'tf');
    const operators = hasTensorflow ? names.filter(({ name }) => /^[A-Z]/.test(name)) : [];
    return { producer, targets: names, tensorflowOperators: operators };
}
/** In an export the bytecode is a vector of FlatBuffers, behind its length. @throws FormatError `cut-off` */
function checkVector(source, start) {
    const length = new cursor/* Cursor */.b(source, start - vectorLengthBytes).u32le();
    if (start + length <= source.size)
        return;
    const at = { offset: source.size, length: 0 };
    throw new errors/* FormatError */.IF('cut-off', at, `the file ends ${String(start + length - source.size)} bytes before the bytecode does`);
}
/** `\22` and the like are bytes in hexadecimal. */
function parse_unescape(text) {
    return text.replace(/\\([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function counted(found) {
    const names = new Map();
    for (const { name, at } of found) {
        const known = names.get(name);
        if (known === undefined && names.size >= limits/* limits */.F.maxGraphFacts)
            continue;
        names.set(name, { name, at: known?.at ?? at, count: (known?.count ?? 0) + 1 });
    }
    return [...names.values()];
}

// EXTERNAL MODULE: ./lib/judgement/graphs/operator-effect.js
var operator_effect = __webpack_require__(8035);
;// CONCATENATED MODULE: ./lib/knowledge/mlir/custom-calls.js
/** Targets of custom calls. Sources: jaxlib's registrations (jax/jaxlib) and XLA's own (xla/service). */
/** Functions by which JAX calls back into Python: jaxlib/py_client_cpu.cc and its relatives. */
const pythonTargets = /^(xla_(ffi_)?(partitioned_)?python_(cpu|gpu|tpu)_callback|xla_python_\w*callback|tf\.call_tf_function|CallbackToPython|py_?call|pyfunc|\w*python_callback\w*)$/i;
/** Kernels of libraries and marks of the compiler: they compute, or are gone before anything runs. */
const knownTargets = /^(lapack_\w+|blas_\w+|cu(blas|dnn|solver|sparse|fft|_)\w*|hip(blas|solver|sparse|fft|_)\w*|__(cublas|cudnn|gpu|triton|onednn|cusolver|cub)[\w$.]*|gpu_\w+|gpusolver\w*|gpuprng\w*|magma_\w+|triton_kernel_call|tpu_custom_call|mosaic_gpu\w*|Sharding|SPMD\w+|LayoutConstraint|annotate_device_placement|ApproxTopK|PartialReduce|TopK|Qr|ProductOfElementaryHouseholderReflectors|Eigh|Lu\w*|Cholesky\w*|shape_assertion|dynamic_\w+|InspectSharding|HouseholderProduct|MoveToHost|MoveToDevice|AllocateBuffer|GetInternal\w*|PadToStatic|SliceToDynamic|mhlo\.\w+|stablehlo\.\w+|chlo\.\w+|xla\.\w+|X64Combine|X64SplitLow|X64SplitHigh|threefry\w*|cu_threefry\w*)$/;

;// CONCATENATED MODULE: ./lib/formats/mlir/rules/custom-call.js



/** In bytecode nothing tells a target from another text, so only names that can mean nothing else count there. */
function readingOf({ name }, isText) {
    if (pythonTargets.test(name))
        return { effect: 'calls back into Python', severity: 'critical' };
    if (!isText || knownTargets.test(name))
        return undefined;
    const effect = (0,operator_effect/* operatorEffect */.e)(name);
    if (effect !== undefined)
        return { effect: `${effect}, going by its name`, severity: 'critical' };
    return { effect: 'is a native function that the process must have registered', severity: 'info' };
}
const customCall = (0,core_define/* defineRule */.Km)({
    id: 'mlir/custom-call',
    title: 'Running the module calls functions of the process',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-829', 'CWE-94'],
    cve: [],
    references: [
        'https://openxla.org/stablehlo/spec#custom_call',
        'https://docs.jax.dev/en/latest/export/export.html',
    ],
    since: '1.0.0',
    help: {
        why: 'A custom call names a native function that the process has registered. The ones that JAX registers for callbacks run a Python function by a number that stands in the module: in another process that is whatever bears the number there.',
        fix: 'Do not run the module. Export it anew without callbacks.',
    },
    *check({ targets, encoding }) {
        for (const target of targets) {
            const reading = readingOf(target, encoding === 'text');
            if (reading === undefined)
                continue;
            yield {
                message: `The custom call ${JSON.stringify(target.name)} ${reading.effect}`,
                severity: reading.severity,
                at: { range: target.at, logical: `custom_call ${target.name}` },
                key: target.name,
                count: target.count,
                data: { target: target.name },
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/judgement/tensorflow/judge-operator.js + 3 modules
var judge_operator = __webpack_require__(9508);
;// CONCATENATED MODULE: ./lib/formats/mlir/rules/operator-reach.js


const operatorReach = (0,core_define/* defineRule */.Km)({
    id: 'mlir/operator-reach',
    title: 'Running the module calls Python, touches files or reaches beyond tensors',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'medium',
    cwe: ['CWE-94', 'CWE-73'],
    cve: [],
    references: ['https://www.tensorflow.org/mlir/tf_ops'],
    since: '1.0.0',
    help: {
        why: "TensorFlow's dialect has all of its operators, those that read and write files, call Python and open connections included. A module for inference needs none of them.",
        fix: 'Do not run the module. Get one that computes on tensors only.',
    },
    *check({ tensorflowOperators }) {
        for (const { name, at, count } of tensorflowOperators) {
            const verdict = (0,judge_operator/* judgeTensorflowOperator */.H)(name);
            if (verdict === undefined || verdict.kind === 'custom' || verdict.kind === 'collection')
                continue;
            yield {
                message: `The operator tf.${name} ${verdict.effect}`,
                severity: verdict.severity,
                at: { range: at, logical: `tf.${name}` },
                key: name,
                count,
                data: { operator: name, kind: verdict.kind },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/mlir/rules/index.js


const mlirRules = [customCall, operatorReach];

;// CONCATENATED MODULE: ./lib/formats/mlir/reader.js



const mlir = (0,core_define/* defineReader */.XH)({
    parse: parseMlir,
    rules: mlirRules,
});


/***/ })

};
;