"use strict";
exports.id = 3253;
exports.ids = [3253];
exports.modules = {

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

/***/ 551:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Turns offsets of a text into lines and columns, both 1-based, columns in UTF-16 code units as SARIF counts them. */
class LineIndex {
    #starts = [0];
    constructor(text) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    locate(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
    }
}


/***/ }),

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

/***/ 3253:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cntk: () => (/* binding */ cntk),
  mnn: () => (/* binding */ mnn),
  ncnn: () => (/* binding */ ncnn)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/protobuf/wire-reader.js
var wire_reader = __webpack_require__(3812);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/core/anomaly-of.js
var anomaly_of = __webpack_require__(1542);
;// CONCATENATED MODULE: ./lib/formats/edge-network/network-notes.js



const maxTexts = 1_000;
/** What a walk over a network notes; bounded, and kept where the walk ends early. */
class NetworkNotes {
    #types = new Set();
    #foreign = new Map();
    #imported = new Map();
    #wrongCounts = [];
    #texts = [];
    #anomalies = [];
    layerCount = 0;
    layer(type) {
        this.layerCount += 1;
        if (this.#types.size < limits/* limits */.F.maxGraphFacts)
            this.#types.add(type);
    }
    foreign(kind, type, name, at) {
        const key = `${kind} ${type}`;
        if (!this.#foreign.has(key) && this.#foreign.size < limits/* limits */.F.maxGraphFacts)
            this.#foreign.set(key, { kind, type, name, at });
    }
    imported(found) {
        const key = `${found.module} ${found.method}`;
        if (!this.#imported.has(key) && this.#imported.size < limits/* limits */.F.maxGraphFacts)
            this.#imported.set(key, found);
    }
    wrongCount(overflows, detail, at) {
        if (this.#wrongCounts.length < limits/* limits */.F.maxGraphFacts)
            this.#wrongCounts.push({ overflows, detail, at });
    }
    /** Free text, judged as metadata is. */
    text(key, value) {
        if (value !== '' && this.#texts.length < maxTexts)
            this.#texts.push({ key, value });
    }
    /** Runs a walk; what ends it is an anomaly, and what was noted before stands. */
    read(source, runtime, walk) {
        const whole = { offset: 0, length: source.size };
        try {
            walk();
        }
        catch (error) {
            this.#anomalies.push((0,anomaly_of/* damageOrLimit */.q)(error, whole));
        }
        return {
            facts: {
                runtime,
                layerCount: this.layerCount,
                types: [...this.#types],
                foreign: [...this.#foreign.values()],
                imported: [...this.#imported.values()],
                wrongCounts: this.#wrongCounts,
            },
            children: (0,embedded_texts/* metadataChildren */.F9)('texts', this.#texts),
            anomalies: this.#anomalies,
            covered: [whole],
        };
    }
}

;// CONCATENATED MODULE: ./lib/formats/edge-network/parse-cntk.js
/** https://github.com/microsoft/CNTK/blob/master/Source/CNTKv2LibraryDll/proto/CNTK.proto and Serialization.h */




const entries = 2;
const entry = { key: 1, value: 2 };
const value = { truth: 3, text: 8, vector: 11, dictionary: 12 };
const items = 1;
/** Keys of a function that a user defined: what is imported, what is called to restore it, whether it is native. */
const keys = { module: 'module', method: 'deserialize_method', native: 'native' };
function parseCntk(source, { budget }) {
    const notes = new NetworkNotes();
    const walk = new DictionaryWalk(new wire_reader/* WireReader */.Z(source, budget), notes);
    return notes.read(source, 'CNTK', () => {
        walk.dictionary({ offset: 0, length: source.size }, 0);
    });
}
class DictionaryWalk {
    #reader;
    #notes;
    constructor(reader, notes) {
        this.#reader = reader;
        this.#notes = notes;
    }
    dictionary(range, depth) {
        if (depth > limits/* limits */.F.maxProtobufDepth)
            throw new errors/* LimitError */.oC('maxProtobufDepth', limits/* limits */.F.maxProtobufDepth, 'dictionaries are nested too deep');
        const texts = new Map();
        let isNative = false;
        for (const { number, type, at } of this.#reader.fields(range)) {
            if (number !== entries || type !== 'bytes')
                continue;
            const { key, found } = this.#entry(at);
            for (const each of found) {
                const text = this.#value(each, depth, key);
                if (text !== undefined)
                    texts.set(key, text);
                if (key === keys.native)
                    isNative ||= this.#isTrue(each);
            }
        }
        this.#function(texts, isNative, range);
    }
    #function(texts, isNative, range) {
        if (texts.get('type') === 'PrimitiveFunction' || texts.has('uid'))
            this.#notes.layer(texts.get('type') ?? '');
        const module = texts.get(keys.module);
        const method = texts.get(keys.method);
        if (module === undefined || (method === undefined && !isNative))
            return;
        const name = texts.get('name') ?? texts.get('uid') ?? '';
        this.#notes.imported({
            module,
            method: method ?? '',
            isNative,
            at: { range, logical: `function ${name}` },
        });
    }
    #entry(range) {
        let key = '';
        const found = [];
        for (const { number, type, at } of this.#reader.fields(range)) {
            if (type !== 'bytes')
                continue;
            if (number === entry.key)
                key = this.#reader.text(at);
            if (number === entry.value)
                found.push(at);
        }
        return { key, found };
    }
    /** Walks into vectors and dictionaries; gives the text where it is one. Arrays are skipped. */
    #value(range, depth, key) {
        if (depth > limits/* limits */.F.maxProtobufDepth)
            throw new errors/* LimitError */.oC('maxProtobufDepth', limits/* limits */.F.maxProtobufDepth, 'vectors are nested too deep');
        let text;
        for (const { number, type, at } of this.#reader.fields(range)) {
            if (type !== 'bytes')
                continue;
            if (number === value.text)
                text = this.#reader.text(at);
            if (number === value.dictionary)
                this.dictionary(at, depth + 1);
            if (number !== value.vector)
                continue;
            for (const item of this.#reader.fields(at))
                if (item.number === items && item.type === 'bytes')
                    this.#value(item.at, depth + 1, key);
        }
        if (text !== undefined)
            this.#notes.text(key, text);
        return text;
    }
    #isTrue(range) {
        for (const field of this.#reader.fields(range))
            if (field.number === value.truth && field.type === 'varint' && field.value !== 0)
                return true;
        return false;
    }
}

// EXTERNAL MODULE: ./lib/codecs/flatbuffers/flat-table.js
var flat_table = __webpack_require__(4238);
;// CONCATENATED MODULE: ./lib/formats/edge-network/parse-mnn.js
/** https://github.com/alibaba/MNN/blob/master/schema/default/MNN.fbs */


const net = { code: 0, operators: 3, subgraphs: 10 };
const subgraph = { operators: 4 };
const operator = { main: 2, name: 3, type: 5 };
/** OpType: what a registered library runs, and what a converter could not translate. */
const parse_mnn_plugin = 256;
const extra = 512;
const pluginTable = { type: 0 };
const extraTable = { type: 0, engine: 1 };
function parseMnn(source, { budget }) {
    const notes = new NetworkNotes();
    return notes.read(source, 'MNN', () => {
        const root = new flat_table/* FlatBuffer */.wj(source, budget).root();
        notes.text('bizCode', root.text(net.code) ?? '');
        for (const found of root.tables(net.operators))
            readOperator(found, notes);
        for (const graph of root.tables(net.subgraphs))
            for (const found of graph.tables(subgraph.operators))
                readOperator(found, notes);
    });
}
function readOperator(table, notes) {
    const type = table.i32(operator.type) ?? 0;
    const name = table.text(operator.name) ?? '';
    const at = { range: table.at, logical: `operator ${name}` };
    notes.layer(String(type));
    if (type === parse_mnn_plugin)
        notes.foreign('plugin', table.table(operator.main)?.text(pluginTable.type) ?? '', name, at);
    if (type !== extra)
        return;
    const main = table.table(operator.main);
    const engine = main?.text(extraTable.engine) ?? '';
    notes.foreign('unlisted', `${engine === '' ? '' : `${engine} `}${main?.text(extraTable.type) ?? ''}`, name, at);
}

// EXTERNAL MODULE: ./lib/bytes/read-whole.js
var read_whole = __webpack_require__(8741);
// EXTERNAL MODULE: ./lib/codecs/json/line-index.js
var line_index = __webpack_require__(551);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/formats/edge-network/identify.js
var identify = __webpack_require__(6279);
;// CONCATENATED MODULE: ./lib/formats/edge-network/ncnn-layers.js
/**
 * Layers that ncnn registers, in the order of their numbers in the binary form; later releases add behind the last.
 * Source: https://github.com/Tencent/ncnn/blob/master/src/CMakeLists.txt
 */
const ncnnLayers = `AbsVal ArgMax BatchNorm Bias BNLL Concat Convolution Crop Deconvolution Dropout Eltwise ELU Embed Exp Flatten InnerProduct
  Input Log LRN MemoryData MVN Pooling Power PReLU Proposal Reduction ReLU Reshape ROIPooling Scale Sigmoid Slice Softmax Split
  SPP TanH Threshold Tile RNN LSTM BinaryOp UnaryOp ConvolutionDepthWise Padding Squeeze ExpandDims Normalize Permute PriorBox
  DetectionOutput Interp DeconvolutionDepthWise ShuffleChannel InstanceNorm Clip Reorg YoloDetectionOutput Quantize Dequantize
  Yolov3DetectionOutput PSROIPooling ROIAlign Packing Requantize Cast HardSigmoid SELU HardSwish Noop PixelShuffle DeepCopy Mish
  StatisticsPooling Swish Gemm GroupNorm LayerNorm Softplus GRU MultiHeadAttention GELU Convolution1D Pooling1D
  ConvolutionDepthWise1D Convolution3D ConvolutionDepthWise3D Pooling3D MatMul Deconvolution1D DeconvolutionDepthWise1D
  Deconvolution3D DeconvolutionDepthWise3D Einsum DeformableConv2D GLU Fold Unfold GridSample CumulativeSum CopyTo Erf Diag CELU
  Shrink RMSNorm Spectrogram InverseSpectrogram Flip SDPA RotaryEmbed`.split(/\s+/);
/** Names that the tables of older releases have. */
const olderLayers = new Set([
    'ArgMin',
    'Exp',
    'Log',
    'Relu6',
    'YoloDetectionOutput',
]);

// EXTERNAL MODULE: ./lib/bytes/window.js
var bytes_window = __webpack_require__(9543);
;// CONCATENATED MODULE: ./lib/formats/edge-network/parse-ncnn-binary.js



/** LayerType::CustomBit of src/layer.h. */
const customBit = 256;
/** Behind a layer's parameters, and from where on the number of one says that it is an array (src/paramdict.cpp). */
const endOfParameters = -233;
const firstArray = -23_300;
const firstText = -23_400;
const wordBytes = 4;
/**
 * The binary form: numbers of 32 bits, names left out.
 * @throws FormatError `bad-ncnn`, `unexpected-end`
 */
function readBinaryNcnn(source, budget, notes) {
    const words = new BinaryWords(source, budget);
    words.next();
    const layers = words.count();
    const blobs = words.count();
    for (let index = 0; index < layers; index += 1) {
        const at = { range: { offset: words.at, length: wordBytes }, logical: `layer ${String(index)}` };
        const type = words.next();
        const isCustom = (type & customBit) !== 0;
        const name = isCustom ? `custom ${String(type & ~customBit)}` : (ncnnLayers[type] ?? String(type));
        notes.layer(name);
        if (isCustom || type < 0)
            notes.foreign('unlisted', name, `layer ${String(index)}`, at);
        const [bottoms, tops] = [words.count(), words.count()];
        for (let each = 0; each < bottoms + tops; each += 1) {
            const blob = words.next();
            if (blob < 0 || blob >= blobs)
                notes.wrongCount(true, `${name} uses blob ${String(blob)} where ${String(blobs)} are reserved`, at);
        }
        words.skipParameters();
    }
}
class BinaryWords {
    #window;
    #budget;
    at = 0;
    constructor(source, budget) {
        this.#window = new bytes_window/* Window */.p(source);
        this.#budget = budget;
    }
    next() {
        if ((this.at / wordBytes) % 1024 === 0)
            this.#budget.check();
        let value = 0;
        for (let byte = 0; byte < wordBytes; byte += 1)
            value |= this.#window.u8(this.at + byte) << (8 * byte);
        this.at += wordBytes;
        return value;
    }
    count() {
        const found = this.next();
        if (found < 0 || found * wordBytes > this.#window.size)
            throw this.#bad(`${String(found)} is no number of anything`);
        return found;
    }
    skipParameters() {
        for (let id = this.next(); id !== endOfParameters; id = this.next()) {
            if (id <= firstText)
                throw this.#bad('a parameter is of a kind that is not read');
            const values = id <= firstArray ? this.count() : 1;
            this.at += wordBytes * values;
        }
    }
    #bad(detail) {
        return new errors/* FormatError */.IF('bad-ncnn', { offset: this.at - wordBytes, length: wordBytes }, detail);
    }
}

;// CONCATENATED MODULE: ./lib/formats/edge-network/parse-ncnn.js
/** https://github.com/Tencent/ncnn/wiki/param-and-model-file-structure and src/net.cpp, src/paramdict.cpp */








const known = new Set([...ncnnLayers, ...olderLayers]);
const word = /\S+/y;
const checkEvery = 256;
function parseNcnn(source, context) {
    const notes = new NetworkNotes();
    return notes.read(source, 'ncnn', () => {
        if (Buffer.from(source.read(0, Math.min(4, source.size))).equals(identify/* binaryMagic */.pX))
            readBinaryNcnn(source, context.budget, notes);
        else
            readText(source, context, notes);
    });
}
function readText(source, { budget }, notes) {
    const text = Buffer.from((0,read_whole/* readWhole */.o)(source)).toString('utf8');
    const words = new Words(text);
    words.next();
    const layers = words.count();
    const blobs = words.count();
    const network = new Network(notes, new line_index/* LineIndex */.r(text));
    for (let index = 0; index < layers && !words.isAtEnd(); index += 1) {
        if (index % checkEvery === 0)
            budget.check();
        network.layer(words);
    }
    network.compare(layers, blobs, words.isAtEnd());
}
/** Blanks part the words; a layer's parameters end with its line. */
class Words {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    get at() {
        return this.#at;
    }
    isAtEnd() {
        while (this.#at < this.#text.length && /\s/.test(this.#text.charAt(this.#at)))
            this.#at += 1;
        return this.#at >= this.#text.length;
    }
    next() {
        if (this.isAtEnd())
            throw this.#bad('the network ends inside a layer');
        word.lastIndex = this.#at;
        const [found = ''] = word.exec(this.#text) ?? [];
        this.#at += found.length;
        return found;
    }
    count() {
        const found = this.next();
        if (!/^\d{1,9}$/.test(found))
            throw this.#bad(`${(0,quoted/* quoted */.T)(found, 40)} is no number of anything`);
        return Number(found);
    }
    /** What is left of the line. */
    line() {
        const end = this.#text.indexOf('\n', this.#at);
        const rest = this.#text.slice(this.#at, end < 0 ? undefined : end);
        this.#at = end < 0 ? this.#text.length : end;
        return rest;
    }
    #bad(detail) {
        return new errors/* FormatError */.IF('bad-ncnn', { offset: this.#at, length: 0 }, detail);
    }
}
class Network {
    #notes;
    #lines;
    #blobs = new Set();
    #reserved = 0;
    constructor(notes, lines) {
        this.#notes = notes;
        this.#lines = lines;
    }
    layer(words) {
        words.isAtEnd();
        const at = this.#lines.locate(words.at);
        const [type, name] = [words.next(), words.next()];
        const [bottoms, tops] = [words.count(), words.count()];
        this.#notes.layer(type);
        if (!known.has(type))
            this.#notes.foreign('unlisted', type, name, { ...at, logical: name });
        // A bottom that no layer makes, and every top, takes one of the places that the second line reserves.
        for (let index = 0; index < bottoms; index += 1)
            this.#take(words.next(), true);
        for (let index = 0; index < tops; index += 1)
            this.#take(words.next(), false);
        for (const [, key = '', value = ''] of words.line().matchAll(/(?:^|\s)(-?\d+)="([^"]*)"/g))
            this.#notes.text(`${name} ${key}`, value);
    }
    #take(blob, isShared) {
        if (isShared && this.#blobs.has(blob))
            return;
        this.#blobs.add(blob);
        this.#reserved += 1;
    }
    compare(layers, blobs, isAtEnd) {
        const at = { line: 2, column: 1 };
        const count = this.#notes.layerCount;
        if (this.#reserved > blobs)
            this.#notes.wrongCount(true, `its layers use ${String(this.#reserved)} blobs where ${String(blobs)} are reserved`, at);
        if (count < layers)
            this.#notes.wrongCount(false, `it declares ${String(layers)} layers and holds ${String(count)}`, at);
        else if (!isAtEnd)
            this.#notes.wrongCount(false, `more follows behind the ${String(layers)} layers that it declares`, at);
    }
}

;// CONCATENATED MODULE: ./lib/formats/edge-network/rules/foreign-layer.js


const foreignLayer = (0,core_define/* defineRule */.Km)({
    id: 'edge-network/foreign-layer',
    title: 'The network needs layers that its runtime does not have',
    severity: 'warning',
    securitySeverity: '5.3',
    precision: 'medium',
    cwe: ['CWE-829'],
    cve: [],
    references: [
        'https://github.com/Tencent/ncnn/wiki/how-to-implement-custom-layer-step-by-step',
        'https://github.com/alibaba/MNN/blob/master/schema/default/MNN.fbs',
    ],
    since: '1.0.0',
    strictSeverity: 'warning',
    help: {
        why: 'The file holds no code for such a layer: it runs only where a program or a library registered one under its name, which nobody has vetted with the model. A plugin says so itself; other types may be of a newer release.',
        fix: 'Find out which library registers the layer and whether you trust it.',
    },
    *check({ foreign, runtime }) {
        for (const { kind, type, name, at } of foreign)
            yield {
                message: `The layer ${(0,quoted/* quoted */.T)(name)} is ${kind === 'plugin' ? 'the plugin' : 'of the type'} ${(0,quoted/* quoted */.T)(type)}, which ${runtime} does not have`,
                severity: kind === 'plugin' ? 'warning' : 'info',
                at,
                key: `${kind} ${type.slice(0, 120)}`,
                data: { type, name, kind },
            };
    },
});

// EXTERNAL MODULE: ./lib/judgement/python/classify-callable.js + 8 modules
var classify_callable = __webpack_require__(5938);
;// CONCATENATED MODULE: ./lib/formats/edge-network/rules/imported-function.js



const importedFunction = (0,core_define/* defineRule */.Km)({
    id: 'edge-network/imported-function',
    title: 'Loading the network imports a module or a native library and calls into it',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'high',
    cwe: ['CWE-829', 'CWE-502'],
    cve: [],
    references: [
        'https://learn.microsoft.com/en-us/cognitive-toolkit/extend-cntk-with-user-defined-functions-in-python',
    ],
    since: '1.0.0',
    help: {
        why: 'CNTK restores a function that a user defined by importing the module that the file names and calling the method that it names, or by opening a native library of that name.',
        fix: 'Do not load the file before you know the module. Get a model that is made of the functions of CNTK alone.',
    },
    *check({ imported }) {
        for (const found of imported) {
            const { module, method, isNative, at } = found;
            const what = isNative ? 'opens the native library' : 'imports';
            yield {
                message: `Loading this file ${what} ${(0,quoted/* quoted */.T)(module)} and calls ${(0,quoted/* quoted */.T)(method)} of it`,
                severity: severityOf(found),
                at,
                key: `${module} ${method}`.slice(0, 240),
                data: { module, method, native: isNative },
            };
        }
    },
});
function severityOf({ module, method, isNative }) {
    if (isNative)
        return /[/\\]/.test(module) ? 'critical' : 'warning';
    return (0,classify_callable/* classifyCallable */.t)({ module, name: method }).kind === 'forbidden' ? 'critical' : 'warning';
}

;// CONCATENATED MODULE: ./lib/formats/edge-network/rules/wrong-count.js

const wrongCount = (0,core_define/* defineRule */.Km)({
    id: 'edge-network/wrong-count',
    title: 'The network holds other numbers of things than it declares',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-787', 'CWE-129'],
    cve: [],
    references: ['https://github.com/Tencent/ncnn/wiki/param-and-model-file-structure'],
    since: '1.0.0',
    help: {
        why: 'ncnn reserves room for as many layers and blobs as the second line says, and fills it as it reads the layers without looking at that number again: more of them are written outside of the room. Converters count right.',
        fix: 'Do not load the file. Convert the network again from its source.',
    },
    *check({ wrongCounts }) {
        for (const { overflows, detail, at } of wrongCounts)
            yield {
                message: `The counts of the network are wrong: ${detail}`,
                severity: overflows ? 'critical' : 'warning',
                at,
                key: detail.replace(/\d+/g, '#'),
                data: { overflows },
            };
    },
});

;// CONCATENATED MODULE: ./lib/formats/edge-network/rules/index.js



const edgeNetworkRules = [
    foreignLayer,
    importedFunction,
    wrongCount,
];

;// CONCATENATED MODULE: ./lib/formats/edge-network/reader.js





const ncnn = (0,core_define/* defineReader */.XH)({ parse: parseNcnn, rules: edgeNetworkRules });
const mnn = (0,core_define/* defineReader */.XH)({ parse: parseMnn, rules: edgeNetworkRules });
const cntk = (0,core_define/* defineReader */.XH)({ parse: parseCntk, rules: edgeNetworkRules });


/***/ })

};
;