"use strict";
exports.id = 1832;
exports.ids = [1832];
exports.modules = {

/***/ 5234:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ metadataChildren),
/* harmony export */   Ou: () => (/* binding */ codeTexts),
/* harmony export */   P5: () => (/* binding */ mayCarry),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   bw: () => (/* binding */ holdsPickle),
/* harmony export */   gj: () => (/* binding */ encodedPickles)
/* harmony export */ });
/* harmony import */ var _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7688);
/* harmony import */ var _encoded_old_pickle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9730);
/* harmony import */ var _encoded_sieved_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6950);
/* harmony import */ var _python_source_statement_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9881);
/* harmony import */ var _metadata_child_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6115);
/* harmony import */ var _core_unbounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(863);






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
/** Prose has the same words; what Python refuses, nobody runs. */
function isSource(text) {
    return (0,_python_source_statement_parser_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePythonSource */ .V)(text, _core_unbounded_js__WEBPACK_IMPORTED_MODULE_4__/* .unbounded */ .d).damage === undefined;
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
/** A model's metadata as one artifact, and what its texts hold besides: see `metadataChild` and `encodedPickles`. */
function metadataChildren(member, entries) {
    const text = (0,_metadata_child_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataChild */ .C)(member, entries);
    return [...(text === undefined ? [] : [text]), ...encodedPickles(entries)];
}
/** Whether `encodedPickles` finds something in it: a look at its beginning. */
function holdsPickle(text) {
    return isEncodedPickle(text) || isWrittenPickle(text);
}
function isEncodedPickle(text) {
    if (!beginsAsBase64(text))
        return false;
    const head = Buffer.from(text.slice(0, startCharacters), 'base64');
    if (isPickle(head) || isWrapped(head))
        return true;
    return (0,_encoded_old_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBecomeOldPickle */ .i3)(head) && (0,_encoded_old_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .readsLikeOldPickle */ .w3)((0,_encoded_sieved_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeOf */ .l2)(Buffer.from(text, 'base64')));
}
function isWrittenPickle(text) {
    if (!(0,_encoded_old_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBecomeOldPickle */ .i3)(Buffer.from(text.slice(0, startCharacters))))
        return false;
    return (0,_encoded_old_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .readsLikeOldPickle */ .w3)((0,_encoded_sieved_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeOf */ .l2)(Buffer.from(text)));
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

/***/ 9697:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ layerChild),
/* harmony export */   W: () => (/* binding */ finalLayerChild)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7535);
/* harmony import */ var _read_floats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2529);


/** A final layer with fewer classes has nothing to compare, and one with more is a vocabulary. */
const leastClasses = 3;
const mostClasses = 22_000;
const leastFeatures = 8;
/** What frameworks and model zoos call the layer that gives the classes. */
const namedFinal = /(?:^|[./])(?:fc|classif(?:y|ier)|heads?|logits|linear|last_linear|output|score|cls|predictions?|probs|top)(?:[./](?:\d{1,3}|fc|head|out_proj|dense|linear))?[./](?:weight|kernel)$/i;
/** Layers that only models of language have, and layers that no class follows. */
const language = /(?:^|[./])(?:lm_head|embed_tokens|embed_out|wte|tok_embeddings|language_model)[./]/i;
const inner = /embed|attn|attention|mlp|norm|query|key|value|qkv|pooler|intermediate|lstm|gru|position/i;
/** What language models turn features into words with, mostly without a bias. */
const vocabulary = /(?:^|[./])(?:lm_head|embed_out|output)[./]weight$/i;
/**
 * The layer that turns features into classes, as an artifact that the format `weights` measures; undefined where the
 * tensors are no classifier, or are a language model and `weights` is not `true`.
 */
function finalLayerChild(source, tensors, { axis = 'rows', weights = 'auto', } = {}) {
    if (weights === 'false')
        return undefined;
    if (tensors.some(({ name }) => language.test(name)))
        return weights === 'true' ? vocabularyChild(source, tensors) : undefined;
    const biases = new Map(tensors.filter(({ shape }) => shape.length === 1).map(({ name, shape: [length] }) => [name, length]));
    const candidates = tensors.filter((tensor) => isCandidate(tensor, biases, axis)).sort(byPlace);
    const layer = candidates.findLast(({ name }) => namedFinal.test(plainName(name))) ?? candidates.at(-1);
    return layer && layerChild(source, layer, axis, weights);
}
/**
 * A matrix that is known to give the classes, as an artifact that the format `weights` measures; undefined where its
 * size is none of a classifier, or where it is larger than is read and nobody asked for it.
 */
function layerChild(source, layer, axis, weights = 'auto') {
    const { name, shape, dtype, range } = layer;
    const [classes = 0, features = 0] = axis === 'columns' ? [...shape].reverse() : shape;
    const width = (0,_read_floats_js__WEBPACK_IMPORTED_MODULE_1__/* .elementBytes */ .s)(dtype);
    if (width === undefined || shape.length !== 2)
        return undefined;
    if (classes < leastClasses || features < leastFeatures)
        return undefined;
    const isUsual = classes <= mostClasses && classes * features * width <= _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.maxWeightBytes;
    if (weights === 'false' || (weights === 'auto' && !isUsual))
        return undefined;
    return {
        member: name,
        expects: 'weights',
        profile: [dtype, classes, features, axis, name].join(' '),
        ...(range === undefined ? {} : { range }),
        open: () => range === undefined && layer.open !== undefined
            ? layer.open()
            : source.slice(range?.offset ?? 0, range?.length ?? 0, name),
    };
}
function vocabularyChild(source, tensors) {
    const layer = tensors.find(({ name }) => vocabulary.test(name));
    return layer && layerChild(source, layer, 'rows', 'true');
}
/** A matrix with one bias a class; it is the last one, or has the name of one. */
function isCandidate({ name, shape, dtype }, biases, axis) {
    const plain = plainName(name);
    if (shape.length !== 2 || dtype === 'I8' || (0,_read_floats_js__WEBPACK_IMPORTED_MODULE_1__/* .elementBytes */ .s)(dtype) === undefined)
        return false;
    if (!/(?:weight|kernel)$/.test(plain) || inner.test(plain))
        return false;
    const [classes = 0, features = 0] = axis === 'columns' ? [...shape].reverse() : shape;
    if (classes < leastClasses || classes > mostClasses || features < leastFeatures)
        return false;
    return biases.get(name.replace(/(?:weight|kernel)((?::0)?)$/, 'bias$1')) === classes;
}
/** TensorFlow numbers the outputs of variables, too. */
function plainName(name) {
    return name.replace(/:0$/, '');
}
/** Layers are numbered: `10.weight` comes after `9.weight`, `dense_1` after `dense`. */
function byPlace(a, b) {
    const [left, right] = [a, b].map(({ name }) => name.split(/[./]/));
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
        const order = (left[at] ?? '').localeCompare(right[at] ?? '', 'en', { numeric: true });
        if (order !== 0)
            return order;
    }
    return 0;
}


/***/ }),

/***/ 2529:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readFloats),
/* harmony export */   s: () => (/* binding */ elementBytes)
/* harmony export */ });
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6051);

const bytesOf = (0,_core_table_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)({ F16: 2, BF16: 2, F32: 4, F64: 8, I8: 1 });
/** Bytes of one element; undefined for a type that is not read. */
function elementBytes(dtype) {
    return bytesOf[dtype];
}
/** Little-endian floats, or quantised ones without their scale, as numbers; what is left over of a last element is not read. */
function readFloats(bytes, dtype) {
    const width = bytesOf[dtype] ?? 4;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const values = new Float64Array(Math.floor(bytes.length / width));
    const scratch = new DataView(new ArrayBuffer(4));
    for (let index = 0; index < values.length; index += 1) {
        const at = index * width;
        if (dtype === 'F32')
            values[index] = view.getFloat32(at, true);
        else if (dtype === 'F64')
            values[index] = view.getFloat64(at, true);
        else if (dtype === 'I8')
            values[index] = view.getInt8(at);
        else if (dtype === 'F16')
            values[index] = half(view.getUint16(at, true));
        else {
            scratch.setUint32(0, view.getUint16(at, true) << 16);
            values[index] = scratch.getFloat32(0);
        }
    }
    return values;
}
/** IEEE 754 binary16. */
function half(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Infinity : Number.NaN;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}


/***/ }),

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

/***/ 1832:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tflite: () => (/* binding */ tflite)
});

// NAMESPACE OBJECT: ./lib/formats/tflite/fields.js
var fields_namespaceObject = {};
__webpack_require__.r(fields_namespaceObject);
__webpack_require__.d(fields_namespaceObject, {
  r: () => (buffer),
  su: () => (customOperator),
  hs: () => (describedFields),
  Zj: () => (elementBits),
  pm: () => (externalGroup),
  yu: () => (metadata),
  ge: () => (model),
  Hr: () => (fields_operator),
  gn: () => (operatorCode),
  ee: () => (quantization),
  vl: () => (signature),
  WO: () => (stringType),
  bg: () => (fields_subgraph),
  Zb: () => (subgraphOptions),
  OE: () => (fields_tensor)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/artifact-start.js
var artifact_start = __webpack_require__(3152);
// EXTERNAL MODULE: ./lib/codecs/flatbuffers/flat-table.js
var flat_table = __webpack_require__(4238);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
;// CONCATENATED MODULE: ./lib/formats/tflite/fields.js
/** Field numbers of the TensorFlow Lite schema: https://github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/schema/schema.fbs */

const model = {
    version: 0,
    operatorCodes: 1,
    subgraphs: 2,
    description: 3,
    buffers: 4,
    metadataBuffer: 5,
    metadata: 6,
    signatureDefs: 7,
    externalGroups: 8,
};
const operatorCode = { deprecatedBuiltin: 0, customCode: 1, builtin: 3 };
const fields_subgraph = { tensors: 0, inputs: 1, outputs: 2, operators: 3, name: 4 };
const fields_operator = {
    opcodeIndex: 0,
    inputs: 1,
    outputs: 2,
    optionsType: 3,
    options: 4,
    customOptions: 5,
    intermediates: 8,
    largeOffset: 9,
    largeSize: 10,
};
const fields_tensor = { shape: 0, type: 1, buffer: 2, name: 3, quantization: 4, sparsity: 6 };
const quantization = { scale: 2 };
const buffer = { data: 0, offset: 1, size: 2 };
const metadata = { name: 0, buffer: 1 };
const signature = { key: 2, subgraphIndex: 4 };
const externalGroup = { name: 0 };
/** BuiltinOperator CUSTOM. */
const customOperator = 32;
/** Codes above 126 stand in the wider field; this one marks them in the old field. */
const placeholderForGreater = 127;
/** Fields of options tables that select a subgraph, by BuiltinOptions: Call, If, While, CallOnce. */
const subgraphOptions = {
    16: [0],
    92: [0, 1],
    93: [0, 1],
    103: [0],
};
/** TensorType STRING. */
const stringType = 5;
/** Bits of an element, by TensorType; strings, resources and variants have none. */
const elementBits = {
    0: 32,
    1: 16,
    2: 32,
    3: 8,
    4: 64,
    6: 8,
    7: 16,
    8: 64,
    9: 8,
    10: 64,
    11: 128,
    12: 64,
    15: 32,
    16: 16,
    17: 4,
    18: 16,
};
/** ModelMetadata of metadata_schema.fbs: name, description, version, author, license. */
const describedFields = (0,table/* table */.t)({
    name: 0,
    description: 1,
    version: 2,
    author: 4,
    license: 5,
});

;// CONCATENATED MODULE: ./lib/formats/tflite/model-buffers.js

/** Where the contents of tensors, metadata and options lie: in their own tables, or behind all tables. */
class ModelBuffers {
    /** By number; undefined where a buffer is empty or lies outside the file. */
    ranges = [];
    #source;
    #notes;
    /** The end of what lies behind the tables. */
    end = 0;
    constructor(source, notes) {
        this.#source = source;
        this.#notes = notes;
    }
    read(root) {
        let index = 0;
        for (const table of root.tables(model.buffers)) {
            this.ranges.push(this.#rangeOf(table, `buffer ${String(index)}`));
            index += 1;
        }
    }
    #rangeOf(table, place) {
        const range = contentOf(table, buffer);
        if (range === undefined || this.claim(range))
            return range;
        const detail = `it lies at ${String(range.offset)} with ${String(range.length)} bytes, the file has ${String(this.#source.size)}`;
        this.#notes.issue('buffer', place, detail, table.at);
        return undefined;
    }
    /** Counts a range to the model; false where it ends outside the file. */
    claim({ offset, length }) {
        if (offset + length > this.#source.size)
            return false;
        this.end = Math.max(this.end, offset + length);
        return true;
    }
}
/** Bytes that a table holds itself in `data`, or says to lie at `offset` of the file. */
function contentOf(table, { data, offset, size }) {
    const inside = table.vector(data, 1)?.at;
    const start = table.u64(offset) ?? 0;
    // Offsets 0 and 1 are how writers say "none": https://github.com/tensorflow/tensorflow schema.fbs, Buffer.
    return inside ?? (start > 1 ? { offset: start, length: table.u64(size) ?? 0 } : undefined);
}

// EXTERNAL MODULE: ./lib/core/anomaly-of.js
var anomaly_of = __webpack_require__(1542);
;// CONCATENATED MODULE: ./lib/formats/tflite/model-notes.js


/** What the walk of a model finds wrong or worth a look of its own, each sort bounded. */
class ModelNotes {
    issues = [];
    anomalies = [];
    children = [];
    #source;
    constructor(source) {
        this.#source = source;
    }
    /** Damage in one part costs that part. */
    guard(read) {
        try {
            return read();
        }
        catch (error) {
            const damage = (0,anomaly_of/* damageOf */.t)(error);
            if (this.anomalies.length === 0)
                this.anomalies.push(damage);
            return undefined;
        }
    }
    limit(key, detail, at) {
        if (this.anomalies.some((anomaly) => anomaly.key === key))
            return;
        this.anomalies.push({ kind: 'limit', at, detail, key });
    }
    issue(kind, place, detail, at) {
        if (this.issues.length < limits/* limits */.F.maxGraphFacts)
            this.issues.push({ kind, place, detail, at });
    }
    /** A number that selects one of `count` things, and there is none of that number. */
    missing(place, what, index, count, at) {
        this.issue('index', place, `it takes ${what} ${String(index)} of ${String(count)}`, at);
    }
    /** Bytes that begin as an artifact of their own. */
    offer(range, member) {
        if (this.children.length >= limits/* limits */.F.maxEmbeddedBlobs)
            this.limit('blobs', 'more embedded blobs than are looked into', range);
        else
            this.children.push({ member, range, open: () => this.#source.slice(range.offset, range.length) });
    }
}

;// CONCATENATED MODULE: ./lib/formats/tflite/operator-codes.js


/** Texts that are kept of the uses of one code. CWE-770. */
const maxTexts = 50;
/** The operator codes of a model, by number, and what their uses tell of them. */
class OperatorCodes {
    all = [];
    #notes;
    constructor(notes) {
        this.#notes = notes;
    }
    read(root) {
        const { /* operatorCode */ "gn": operatorCode } = fields_namespaceObject;
        for (const table of root.tables(model.operatorCodes)) {
            const old = table.i8(operatorCode.deprecatedBuiltin) ?? 0;
            const builtin = Math.max(old, table.i32(operatorCode.builtin) ?? 0);
            const custom = builtin === customOperator ? (table.text(operatorCode.customCode) ?? '') : undefined;
            if (this.all.length < limits/* limits */.F.maxGraphFacts)
                this.all.push({ custom, builtin, count: 0, node: undefined, at: table.at, texts: [], given: [] });
            else
                this.#notes.limit('codes', 'it has more operator codes than are told apart', table.at);
        }
    }
    /** The code of an operator at `place`, which is counted. */
    use(operator, place) {
        const index = operator.u32(fields_operator.opcodeIndex) ?? 0;
        const code = this.all[index];
        if (code === undefined)
            this.#notes.missing(place, 'operator code', index, this.all.length, operator.at);
        else {
            code.count += 1;
            code.node ??= place;
        }
        return code;
    }
    /** Texts that reach a use of the code. */
    give({ given }, texts, at) {
        for (const { from, text } of texts) {
            if (given.some((known) => known.from === from && known.text === text))
                continue;
            if (given.length < maxTexts)
                given.push({ from, text });
            else
                this.#notes.limit('given', 'more texts reach an operator than are kept', at);
        }
    }
    /** Texts inside the options of a use of the code. */
    hold({ texts }, found) {
        for (const text of found)
            if (texts.length < maxTexts && !texts.includes(text))
                texts.push(text);
    }
}

// EXTERNAL MODULE: ./lib/codecs/weights/final-layer.js
var final_layer = __webpack_require__(9697);
;// CONCATENATED MODULE: ./lib/formats/tflite/final-matrix.js


/** By TensorType. One scale for all elements changes no comparison between classes. */
const dtypes = { 0: 'F32', 1: 'F16', 9: 'I8', 10: 'F64' };
/** BuiltinOperator of the schema. */
const fullyConnected = 9;
/** What may stand between the last matrix and the answer: DEQUANTIZE, LOGISTIC, RESHAPE, SOFTMAX, ARG_MAX, QUANTIZE. */
const finishing = new Set([6, 14, 22, 25, 56, 114]);
/** Finds the matrix that gives the classes: the weights of the last FULLY_CONNECTED that only such follow. */
class FinalMatrix {
    #weights;
    #table;
    operator(builtin, table) {
        if (builtin === fullyConnected) {
            const inputs = table.vector(fields_operator.inputs, 4);
            const hasBias = (inputs?.count ?? 0) > 2 && (inputs?.i32(2) ?? -1) >= 0;
            this.#weights = hasBias ? inputs?.i32(1) : undefined;
        }
        else if (!finishing.has(builtin))
            this.#weights = undefined;
    }
    /** Of the subgraph whose operators were told. */
    tensor(index, table) {
        if (index === this.#weights)
            this.#table = table;
    }
    get wanted() {
        return this.#weights;
    }
    child(source, buffers, { weights }) {
        const table = this.#table;
        if (table === undefined || hasManyScales(table))
            return undefined;
        const range = buffers[table.u32(fields_tensor.buffer) ?? 0];
        const dtype = dtypes[table.i8(fields_tensor.type) ?? 0];
        const shape = shapeOf(table);
        if (range === undefined || dtype === undefined || shape[0] === shape[1])
            return undefined;
        const name = table.text(fields_tensor.name) ?? 'final layer';
        return (0,final_layer/* layerChild */.U)(source, { name, shape, dtype, range }, 'rows', weights);
    }
}
function shapeOf(table) {
    const shape = table.vector(fields_tensor.shape, 4);
    return shape?.count === 2 ? [shape.i32(0), shape.i32(1)] : [];
}
/** A scale for each class changes how classes compare. */
function hasManyScales(table) {
    const scales = table.table(fields_tensor.quantization)?.vector(quantization.scale, 4);
    return (scales?.count ?? 0) > 1;
}

// EXTERNAL MODULE: ./lib/bytes/memory-source.js
var memory_source = __webpack_require__(7688);
;// CONCATENATED MODULE: ./lib/codecs/flatbuffers/flex-strings.js
const types = { vector: 10, string: 5, blob: 25 };
/** CWE-770. */
const maxElements = 64;
/** Where the strings and blobs stand that the root vector holds; none where the bytes are no such vector. */
function flexStrings(bytes) {
    const rootWidth = bytes.at(-1) ?? 0;
    const rootType = bytes.at(-2) ?? 0;
    const rootAt = bytes.length - 2 - rootWidth;
    if (rootType >> 2 !== types.vector || rootAt < 0)
        return [];
    const width = widthOf(rootType);
    const start = rootAt - (numberAt(bytes, rootAt, rootWidth) ?? Infinity);
    const count = numberAt(bytes, start - width, width) ?? 0;
    const found = [];
    for (let index = 0; index < Math.min(count, maxElements); index += 1) {
        const type = bytes[start + count * width + index] ?? 0;
        const range = stringAt(bytes, start + index * width, width, type);
        if (range !== undefined)
            found.push(range);
    }
    return found;
}
/** An element points backwards to its bytes; their number stands before them. */
function stringAt(bytes, at, width, type) {
    if (type >> 2 !== types.string && type >> 2 !== types.blob)
        return undefined;
    const offset = at - (numberAt(bytes, at, width) ?? Infinity);
    const lengthWidth = widthOf(type);
    const length = numberAt(bytes, offset - lengthWidth, lengthWidth);
    if (length === undefined || offset + length > bytes.length)
        return undefined;
    return { offset, length };
}
/** The lowest two bits of a packed type say how wide the numbers are. */
function widthOf(packedType) {
    return 2 ** (packedType & 3);
}
function numberAt(bytes, at, width) {
    if (!(at >= 0) || at + width > bytes.length || ![1, 2, 4, 8].includes(width))
        return undefined;
    const view = Buffer.from(bytes.buffer, bytes.byteOffset + at, width);
    return width === 8 ? Number(view.readBigUInt64LE()) : view.readUIntLE(0, width);
}

// EXTERNAL MODULE: ./lib/codecs/protobuf/wire-reader.js
var wire_reader = __webpack_require__(3812);
;// CONCATENATED MODULE: ./lib/formats/tflite/flex-node.js





/** NodeDef, its attributes, and their texts: tensorflow/core/framework/node_def.proto and attr_value.proto. */
const fields = { attribute: 5, key: 1, value: 2, list: 1, text: 2 };
/** Texts in the attributes of the node that the options of a select operator hold, in FlexBuffers and protobuf. */
function flexNodeTexts(options, budget) {
    const texts = [];
    for (const { offset, length } of flexStrings(options)) {
        const source = new memory_source/* MemorySource */.Z(options.subarray(offset, offset + length), 'node');
        try {
            readNode(new wire_reader/* WireReader */.Z(source, budget), texts);
        }
        catch (error) {
            // The name of the operator stands beside the node, and is no message.
            if (!(error instanceof errors/* FormatError */.IF))
                throw error;
        }
    }
    return texts;
}
function readNode(reader, texts) {
    for (const attribute of reader.fields(reader.whole)) {
        if (attribute.number !== fields.attribute || attribute.type !== 'bytes')
            continue;
        let name = '';
        const values = [];
        for (const { number, type, at } of reader.fields(attribute.at)) {
            if (type !== 'bytes')
                continue;
            if (number === fields.key)
                name = reader.text(at);
            if (number === fields.value)
                values.push(at);
        }
        for (const value of values)
            for (const text of valueTexts(reader, value))
                texts.push({ from: name, text: reader.text(text, limits/* limits */.F.maxQuotedCharacters) });
    }
}
function* valueTexts(reader, value) {
    for (const { number, type, at } of reader.fields(value)) {
        if (type !== 'bytes')
            continue;
        if (number === fields.text)
            yield at;
        if (number !== fields.list)
            continue;
        for (const item of reader.fields(at))
            if (item.number === fields.text && item.type === 'bytes')
                yield item.at;
    }
}

;// CONCATENATED MODULE: ./lib/formats/tflite/option-texts.js

const shortest = 4;
/** Runs of printable ASCII inside the options of a custom operator: flexbuffers, a serialised NodeDef, whatever it likes. */
function optionTexts(bytes) {
    const runs = Buffer.from(bytes)
        .toString('latin1')
        .match(/[\x20-\x7e]{4}[\x20-\x7e]*/g) ?? [];
    return runs.filter((run) => run.length >= shortest).map((run) => run.slice(0, limits/* limits */.F.maxQuotedCharacters));
}

;// CONCATENATED MODULE: ./lib/formats/tflite/text-flow.js


/** Texts of one tensor that are followed. CWE-400. */
const text_flow_maxTexts = 32;
const maxBufferBytes = 1_048_576;
const numberBytes = 4;
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** Which constant texts reach the inputs of the operators of one subgraph; operators stand in the order they run in. */
class TextFlow {
    #texts = new Map();
    #textTensors = new Set();
    constructor(tensors, buffers, source) {
        let index = 0;
        for (const tensor of tensors) {
            if ((tensor.i8(fields_tensor.type) ?? 0) === stringType) {
                this.#textTensors.add(index);
                const data = buffers[tensor.u32(fields_tensor.buffer) ?? 0];
                if (data !== undefined && data.length > 0)
                    this.#texts.set(index, textsOf(source, data));
            }
            index += 1;
        }
    }
    /** Texts that reach the operator, each with the position of its input; its own texts are made of them. */
    through(operator) {
        if (this.#texts.size === 0)
            return [];
        const given = [];
        tensorsOf(operator, fields_operator.inputs).forEach((tensor, from) => {
            for (const text of this.#texts.get(tensor) ?? [])
                given.push({ from, text });
        });
        const handed = [...new Set(given.map(({ text }) => text))].slice(0, text_flow_maxTexts);
        if (handed.length > 0)
            for (const tensor of tensorsOf(operator, fields_operator.outputs))
                if (this.#textTensors.has(tensor))
                    this.#texts.set(tensor, handed);
        return given;
    }
}
function tensorsOf(operator, field) {
    const vector = operator.vector(field, numberBytes);
    return Array.from({ length: Math.min(vector?.count ?? 0, limits/* limits */.F.maxGraphFacts) }, (_, at) => vector?.i32(at) ?? -1);
}
/** A string tensor's buffer: how many there are, where each begins and the last ends, and the bytes (string_util.h). */
function textsOf(source, { offset, length }) {
    if (offset + length > source.size)
        return [];
    const bytes = Buffer.from(source.read(offset, Math.min(length, maxBufferBytes)));
    const number = (index) => (index + 1) * numberBytes <= bytes.length ? bytes.readInt32LE(index * numberBytes) : -1;
    const texts = [];
    for (let index = 0; index < Math.min(number(0), text_flow_maxTexts); index += 1) {
        const [start, end] = [number(index + 1), number(index + 2)];
        if (start >= 0 && end > start)
            texts.push(utf8.decode(bytes.subarray(start, Math.min(end, start + limits/* limits */.F.maxQuotedCharacters))));
    }
    return texts;
}

;// CONCATENATED MODULE: ./lib/formats/tflite/subgraphs.js








/** Options of one operator that are read. CWE-770. */
const maxOptionBytes = 65_536;
/** Axes of one tensor that are multiplied; TensorFlow has none beyond 8. CWE-400. */
const maxAxes = 64;
const largeOptions = {
    data: fields_operator.customOptions,
    offset: fields_operator.largeOffset,
    size: fields_operator.largeSize,
};
/** Walks tensors and operators of every subgraph, once buffers and operator codes are read. */
class Subgraphs {
    names = [];
    tensorCount = 0;
    /** How many the model says it has. */
    count = 0;
    #source;
    #context;
    #notes;
    #buffers;
    #codes;
    constructor(source, context, parts) {
        this.#source = source;
        this.#context = context;
        this.#notes = parts.notes;
        this.#buffers = parts.buffers;
        this.#codes = parts.codes;
    }
    read(root) {
        let index = 0;
        for (const table of root.tables(model.subgraphs)) {
            this.#subgraph(table, `subgraph ${table.text(fields_subgraph.name) ?? String(index)}`);
            if (index === 0)
                this.#findFinal(table);
            index += 1;
        }
    }
    /** Holds a number that selects a subgraph to how many there are. */
    select(index, most, place, at) {
        if (index < 0 || index >= most)
            this.#notes.missing(place, 'subgraph', index, this.count, at);
    }
    #subgraph(table, name) {
        const { /* subgraph */ "bg": subgraph } = fields_namespaceObject;
        if (this.names.length < limits/* limits */.F.maxGraphFacts)
            this.names.push(name);
        const tensors = this.#readTensors(table, name);
        this.#checkIndexes(table, [subgraph.inputs, subgraph.outputs], tensors, name);
        const flow = new TextFlow(table.tables(subgraph.tensors), this.#buffers.ranges, this.#source);
        let position = 0;
        for (const operator of table.tables(subgraph.operators)) {
            this.#operator(operator, `${name}, operator ${String(position)}`, tensors, flow.through(operator));
            position += 1;
        }
    }
    /** The last matrix of the main subgraph, once it is known which tensor it is. */
    #findFinal(subgraph) {
        const final = new FinalMatrix();
        for (const operator of subgraph.tables(fields_subgraph.operators)) {
            const index = operator.u32(fields_operator.opcodeIndex) ?? 0;
            final.operator(this.#codes.all[index]?.builtin ?? -1, operator);
        }
        if (final.wanted === undefined)
            return;
        let index = 0;
        for (const tensor of subgraph.tables(fields_subgraph.tensors)) {
            final.tensor(index, tensor);
            index += 1;
        }
        const layer = final.child(this.#source, this.#buffers.ranges, this.#context);
        if (layer !== undefined)
            this.#notes.children.push(layer);
    }
    #readTensors(subgraph, place) {
        let index = 0;
        for (const table of subgraph.tables(fields_subgraph.tensors)) {
            this.#tensor(table, `${place}, tensor ${String(index)}`);
            index += 1;
        }
        this.tensorCount += index;
        return index;
    }
    #tensor(table, place) {
        const { ranges } = this.#buffers;
        const index = table.u32(fields_tensor.buffer) ?? 0;
        const data = ranges[index];
        if (index >= ranges.length && index > 0)
            this.#notes.missing(place, 'buffer', index, ranges.length, table.at);
        if (data === undefined || data.length === 0)
            return;
        if ((0,artifact_start/* isArtifact */.vw)(this.#source.slice(data.offset, data.length)))
            this.#notes.offer(data, place);
        // A sparse tensor's buffer holds what is left of it.
        if (table.vector(fields_tensor.sparsity, 0) === undefined)
            this.#compareSize(table, data, place);
    }
    #compareSize(table, data, place) {
        const bits = elementBits[table.i8(fields_tensor.type) ?? 0];
        if (bits === undefined)
            return;
        const shape = table.vector(fields_tensor.shape, 4);
        let elements = 1;
        for (let axis = 0; axis < Math.min(shape?.count ?? 0, maxAxes); axis += 1)
            elements *= shape?.i32(axis) ?? 1;
        const expected = Math.ceil((elements * bits) / 8);
        if (elements < 0)
            this.#notes.issue('size', place, 'it holds elements, but its shape is open', table.at);
        else if (expected !== data.length) {
            const detail = `it holds ${String(data.length)} bytes where its shape asks for ${String(expected)}`;
            this.#notes.issue('size', place, detail, table.at);
        }
    }
    #operator(table, place, tensors, given) {
        const { /* operator */ "Hr": operator } = fields_namespaceObject;
        const code = this.#codes.use(table, place);
        this.#checkIndexes(table, [operator.inputs, operator.outputs], tensors, place);
        this.#checkOptions(table, place);
        if (code?.custom === undefined)
            return;
        this.#codes.give(code, given, table.at);
        this.#customOptions(table, code, place);
    }
    /** Holds every tensor that the vectors select to how many there are; one issue for a vector. */
    #checkIndexes(table, vectors, count, place) {
        for (const field of vectors) {
            const vector = table.vector(field, 4);
            for (let at = 0; at < (vector?.count ?? 0); at += 1) {
                const index = vector?.i32(at) ?? 0;
                if (index >= -1 && index < count)
                    continue;
                this.#notes.missing(place, 'tensor', index, count, table.at);
                break;
            }
        }
    }
    #checkOptions(table, place) {
        const selecting = subgraphOptions[table.u8(fields_operator.optionsType) ?? 0];
        if (selecting === undefined)
            return;
        const options = table.table(fields_operator.options);
        for (const field of selecting)
            this.select(options?.i32(field) ?? 0, this.count, place, table.at);
    }
    #customOptions(table, code, place) {
        const range = contentOf(table, largeOptions);
        if (range === undefined || range.length === 0)
            return;
        if (!this.#buffers.claim(range)) {
            this.#notes.issue('buffer', place, 'its options lie outside the file', table.at);
            return;
        }
        const bytes = this.#source.read(range.offset, Math.min(range.length, maxOptionBytes));
        if ((0,artifact_start/* isArtifactAt */.Q0)(this.#source, range))
            this.#notes.offer(range, `${place} options`);
        this.#codes.give(code, flexNodeTexts(bytes, this.#context.budget), table.at);
        this.#codes.hold(code, optionTexts(bytes));
    }
}

;// CONCATENATED MODULE: ./lib/formats/tflite/parse.js










const metadataName = 'TFLITE_METADATA';
/** A zip member; the archive behind a model holds its associated files. */
const localHeader = 'PK\u0003\u0004';
/** Bytes behind the model that an artifact may begin after; writers pad to 16. */
const maxPadding = 64;
/** What is shorter holds no artifact. */
const leastTailBytes = 8;
/**
 * Walks every subgraph of a model and holds every offset, index and buffer to the file.
 * @throws FormatError `bad-flatbuffer` where not even the root can be read; LimitError of the budget
 */
function parseTflite(source, context) {
    const walk = new ModelWalk(source, context);
    return walk.parse();
}
class ModelWalk {
    #source;
    #context;
    #flat;
    #notes;
    #buffers;
    #codes;
    #subgraphs;
    #entries = [];
    constructor(source, context) {
        this.#source = source;
        this.#context = context;
        this.#flat = new flat_table/* FlatBuffer */.wj(source, context.budget);
        const notes = new ModelNotes(source);
        const buffers = new ModelBuffers(source, notes);
        const codes = new OperatorCodes(notes);
        this.#subgraphs = new Subgraphs(source, context, { notes, buffers, codes });
        this.#notes = notes;
        this.#buffers = buffers;
        this.#codes = codes;
    }
    parse() {
        const root = this.#flat.root();
        const { /* model */ "ge": model } = fields_namespaceObject;
        const notes = this.#notes;
        const description = root.text(model.description, limits/* limits */.F.maxQuotedCharacters) ?? '';
        if (description !== '')
            this.#entries.push({ key: 'description', value: description });
        notes.guard(() => {
            this.#codes.read(root);
        });
        notes.guard(() => {
            this.#buffers.read(root);
        });
        this.#subgraphs.count = notes.guard(() => root.vector(model.subgraphs, 4)?.count) ?? 0;
        notes.guard(() => {
            this.#subgraphs.read(root);
        });
        const metadataNames = notes.guard(() => this.#readMetadata(root)) ?? [];
        const signatures = notes.guard(() => this.#readSignatures(root)) ?? [];
        const externalGroups = notes.guard(() => externalGroupsOf(root)) ?? [];
        return {
            facts: {
                version: root.u32(model.version) ?? 0,
                description,
                operators: this.#codes.all,
                subgraphs: this.#subgraphs.names,
                signatures,
                metadataNames,
                issues: notes.issues,
                tensorCount: this.#subgraphs.tensorCount,
                externalGroups,
            },
            children: [...notes.children, ...this.#tail(), ...(0,embedded_texts/* metadataChildren */.F9)('metadata', this.#entries)],
            anomalies: notes.anomalies,
            covered: [{ offset: 0, length: Math.min(this.#source.size, this.#end) }],
        };
    }
    /** The end of what the model holds, buffers behind the tables included. */
    get #end() {
        return Math.max(this.#buffers.end, this.#flat.reach);
    }
    #readMetadata(root) {
        const { ranges } = this.#buffers;
        const names = [];
        for (const table of root.tables(model.metadata)) {
            const name = table.text(metadata.name) ?? '';
            if (names.length < limits/* limits */.F.maxGraphFacts)
                names.push(name);
            const index = table.u32(metadata.buffer) ?? 0;
            const data = ranges[index];
            if (index >= ranges.length)
                this.#notes.missing(`metadata ${name}`, 'buffer', index, ranges.length, table.at);
            else if (data !== undefined)
                this.#readBlob(data, name);
        }
        return names;
    }
    #readBlob(data, name) {
        const content = this.#source.slice(data.offset, data.length);
        if (name === metadataName)
            this.#describe(content);
        else if ((0,artifact_start/* isArtifact */.vw)(content))
            this.#notes.offer(data, `metadata ${name}`);
    }
    /** The free text of a ModelMetadata; damage in it is none of the model. */
    #describe(metadata) {
        try {
            const described = new flat_table/* FlatBuffer */.wj(metadata, this.#context.budget).root();
            for (const [key, field] of Object.entries(describedFields)) {
                const value = described.text(field, limits/* limits */.F.maxMetadataBytes);
                if (value !== undefined && value !== '')
                    this.#entries.push({ key, value });
            }
        }
        catch (error) {
            if (!(error instanceof errors/* FormatError */.IF))
                throw error;
        }
    }
    #readSignatures(root) {
        const keys = [];
        for (const table of root.tables(model.signatureDefs)) {
            const key = table.text(signature.key) ?? '';
            if (keys.length < limits/* limits */.F.maxGraphFacts)
                keys.push(key);
            const index = table.u32(signature.subgraphIndex) ?? 0;
            // 0 stands where a signature says nothing, of a model without subgraphs too.
            this.#subgraphs.select(index, Math.max(1, this.#subgraphs.count), `signature ${key}`, table.at);
        }
        return keys;
    }
    /** What stands behind the model, where it begins as an artifact. Archives at the end are found by their own format. */
    #tail() {
        const start = this.#end;
        const most = Math.min(this.#source.size - start, maxPadding + artifact_start/* artifactStartBytes */.sr);
        if (most < leastTailBytes)
            return [];
        const bytes = this.#source.read(start, most);
        if (Buffer.from(bytes).includes(localHeader))
            return [];
        for (let skip = 0; skip < Math.min(maxPadding, most); skip += 1) {
            const range = { offset: start + skip, length: this.#source.size - start - skip };
            if (range.length < leastTailBytes || !(0,artifact_start/* isArtifactAt */.Q0)(this.#source, range))
                continue;
            return [
                { member: 'behind the model', range, open: () => this.#source.slice(range.offset, range.length) },
            ];
        }
        return [];
    }
}
function externalGroupsOf(root) {
    const groups = [];
    for (const table of root.tables(model.externalGroups))
        if (groups.length < limits/* limits */.F.maxGraphFacts)
            groups.push({ name: table.text(externalGroup.name) ?? '', at: table.at });
    return groups;
}

// EXTERNAL MODULE: ./lib/judgement/tensorflow/judge-operator.js + 3 modules
var judge_operator = __webpack_require__(9508);
;// CONCATENATED MODULE: ./lib/formats/tflite/rules/judge-custom.js

const flexPrefix = 'Flex';
/** Custom operators that do not only compute. `Flex\u2026` is TensorFlow's own operator behind the prefix. */
function* judgedOperators({ operators }) {
    for (const operator of operators) {
        const { custom } = operator;
        if (custom === undefined)
            continue;
        const name = custom.startsWith(flexPrefix) ? custom.slice(flexPrefix.length) : custom;
        const verdict = (0,judge_operator/* judgeTensorflowOperator */.H)(name, operator.given);
        if (verdict !== undefined)
            yield { operator, name: custom, verdict };
    }
}
/** Operators of the runtime's own libraries and ones that nobody listed compute, as far as anyone knows. */
function onlyComputes({ verdict }) {
    return verdict.severity === 'info' && (verdict.kind === 'custom' || verdict.kind === 'collection');
}

;// CONCATENATED MODULE: ./lib/formats/tflite/rules/custom-operator.js


/** Part of the runtime that everybody has: https://github.com/tensorflow/tensorflow/blob/master/tensorflow/lite/kernels/detection_postprocess.cc */
const shipped = /^TFLite_Detection_PostProcess$/;
const custom_operator_customOperator = (0,core_define/* defineRule */.Km)({
    id: 'tflite/custom-operator',
    title: 'Running the model needs operators that the runtime does not have',
    severity: 'info',
    securitySeverity: '3.1',
    precision: 'high',
    strictSeverity: 'warning',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://ai.google.dev/edge/litert/models/ops_custom'],
    since: '1.0.0',
    help: {
        why: 'The model holds no code for a custom operator: it runs only where a native library that implements it has been registered, which nobody has vetted with the model.',
        fix: 'Find out which package implements the operator and whether you trust it before you register it.',
    },
    *check(facts) {
        for (const judged of judgedOperators(facts)) {
            const { operator, name, verdict } = judged;
            if (!onlyComputes(judged) || shipped.test(name))
                continue;
            yield {
                message: `The operator ${JSON.stringify(name)} ${verdict.effect}`,
                at: { range: operator.at, ...(operator.node === undefined ? {} : { logical: operator.node }) },
                key: name,
                count: Math.max(1, operator.count),
                data: { operator: name },
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/judgement/paths/path-form.js
var path_form = __webpack_require__(8208);
;// CONCATENATED MODULE: ./lib/formats/tflite/rules/external-buffer.js


const externalBuffer = (0,core_define/* defineRule */.Km)({
    id: 'tflite/external-buffer-outside',
    title: 'Loading the model reads weights from outside its folder',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-22', 'CWE-36'],
    cve: [],
    references: [
        'https://github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/schema/schema.fbs',
    ],
    since: '1.0.0',
    help: {
        why: 'Buffers may lie in a group of their own, a file that the model names. A name that leaves the folder makes the reader map any file of the machine as weights.',
        fix: 'Do not load the model. Get it again from its publisher.',
    },
    *check({ externalGroups }) {
        for (const { name, at } of externalGroups) {
            const form = (0,path_form/* pathForm */.M)(name);
            if (form === undefined)
                continue;
            yield {
                message: `Buffers of the model are read from ${JSON.stringify(name)}, which ${(0,path_form/* describePathForm */.T)(form)}`,
                at: { range: at, logical: `external buffer group ${name}` },
                key: name,
                data: { name, form },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/tflite/rules/operator-reach.js


const operatorReach = (0,core_define/* defineRule */.Km)({
    id: 'tflite/operator-reach',
    title: 'Running the model calls Python, touches files or reaches beyond tensors',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'high',
    cwe: ['CWE-94', 'CWE-73', 'CWE-829'],
    cve: [],
    references: ['https://ai.google.dev/edge/litert/models/ops_select'],
    since: '1.0.0',
    help: {
        why: 'With the select operators of TensorFlow, and with custom ones, a Lite model can do what a full graph can: read and write files, call Python, open connections. A model for inference needs none of it.',
        fix: 'Do not run the model with select or custom operators. Get one that uses builtin operators only.',
    },
    *check(facts) {
        for (const judged of judgedOperators(facts)) {
            if (onlyComputes(judged))
                continue;
            const { operator, name, verdict } = judged;
            const place = operator.node ?? 'declared, used by no subgraph';
            const given = verdict.given;
            const told = given === undefined ? '' : `: ${JSON.stringify(given.text)} ${given.because}`;
            yield {
                message: `The operator ${JSON.stringify(name)} (${place}) ${verdict.effect}${told}`,
                severity: verdict.severity,
                at: { range: operator.at, logical: place },
                key: name,
                count: Math.max(1, operator.count),
                data: {
                    operator: name,
                    kind: verdict.kind,
                    texts: operator.texts.slice(0, 8),
                    ...(given && { value: given.text }),
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/tflite/rules/issue-evidence.js
/** One finding for everything of a kind. */
function* issueEvidence({ issues }, kinds) {
    for (const kind of kinds) {
        const group = issues.filter((issue) => issue.kind === kind);
        const [first] = group;
        if (first === undefined)
            continue;
        const more = group.length > 1 ? `; ${String(group.length - 1)} more places are like it` : '';
        yield {
            message: `${first.place}: ${first.detail}${more}`,
            at: { range: first.at, logical: first.place },
            key: kind,
            count: group.length,
            data: { place: first.place },
        };
    }
}

;// CONCATENATED MODULE: ./lib/formats/tflite/rules/out-of-range.js


const outOfRange = (0,core_define/* defineRule */.Km)({
    id: 'tflite/out-of-range',
    title: 'The model selects tensors, buffers or subgraphs that it does not have',
    severity: 'warning',
    securitySeverity: '7.5',
    precision: 'high',
    cwe: ['CWE-125', 'CWE-787', 'CWE-129'],
    cve: ['CVE-2020-15211'],
    references: ['https://nvd.nist.gov/vuln/detail/CVE-2020-15211'],
    since: '1.0.0',
    help: {
        why: 'Interpreters for small devices take the indexes of a model on trust. One that points outside makes them read and write memory which is not the model\u2019s, which is how such a model takes over its reader.',
        fix: 'Do not run the model. Get it again from its publisher, or convert it anew from its source.',
    },
    check: (facts) => issueEvidence(facts, ['index', 'buffer']),
});

;// CONCATENATED MODULE: ./lib/formats/tflite/rules/tensor-size.js


const tensorSize = (0,core_define/* defineRule */.Km)({
    id: 'tflite/tensor-size',
    title: 'Tensors of the model declare another size than their buffers have',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'medium',
    cwe: ['CWE-125', 'CWE-787'],
    cve: [],
    references: ['https://ai.google.dev/edge/litert'],
    since: '1.0.0',
    help: {
        why: 'A reader that goes by the shape reads or writes beyond the buffer that stands behind the tensor. Converters do not write such models.',
        fix: 'Do not run the model. Get it again from its publisher, or convert it anew from its source.',
    },
    check: (facts) => issueEvidence(facts, ['size']),
});

;// CONCATENATED MODULE: ./lib/formats/tflite/rules/index.js





const tfliteRules = [
    operatorReach,
    externalBuffer,
    outOfRange,
    tensorSize,
    custom_operator_customOperator,
];

;// CONCATENATED MODULE: ./lib/formats/tflite/views.js
/** The operator codes, most used first; numbers are those of BuiltinOperator in schema.fbs. */
function tfliteViews(_, facts) {
    return [
        {
            title: 'operators',
            columns: ['operator', 'nodes', 'defined by', 'first node', 'texts'],
            rows: function* () {
                for (const { custom, builtin, count, node = '', texts } of facts.operators.toSorted((a, b) => b.count - a.count)) {
                    const name = custom ?? `builtin ${String(builtin)}`;
                    yield [name, String(count), custom === undefined ? 'TFLite' : 'CUSTOM', node, texts.join(', ')];
                }
            },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/formats/tflite/reader.js




const tflite = (0,core_define/* defineReader */.XH)({
    parse: parseTflite,
    rules: tfliteRules,
    views: tfliteViews,
});


/***/ })

};
;