"use strict";
exports.id = 1607;
exports.ids = [1607];
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

/***/ 8186:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7535);
/* harmony import */ var _text_decoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4590);
/** XML 1.0 (https://www.w3.org/TR/xml/) without expanding any entity and without asking anybody for anything. */




const windowBytes = 1 << 18;
/** Processing instructions that are kept, and entities; a document of more has bounds of its own. CWE-770. */
const maxInstructions = 100_000;
/** Each costs the parser an error object; documents of other people's entities have some thousands. CWE-400. */
const maxErrors = 20_000;
/** Reads to the end whatever is wrong on the way. @throws LimitError */
function readXml(source, budget, visitor) {
    const state = new Reading(visitor);
    const decoding = new _text_decoding_js__WEBPACK_IMPORTED_MODULE_3__/* .TextDecoding */ .j(source.read(0, Math.min(source.size, _text_decoding_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDeclarationBytes */ .m)));
    for (let at = 0; at < source.size; at += windowBytes) {
        budget.check();
        state.write(decoding.decode(source.read(at, Math.min(windowBytes, source.size - at))));
    }
    const { error, ...reading } = state.finish();
    const unknown = `it declares the encoding ${JSON.stringify(decoding.unknown)}, which is not known`;
    return { ...reading, error: error ?? (decoding.unknown === undefined ? undefined : unknown) };
}
class Reading {
    #parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: false, position: true });
    #visitor;
    #path = [];
    #texts = [];
    instructions = [];
    doctype;
    error;
    #errors = 0;
    constructor(visitor) {
        this.#visitor = visitor;
        this.#parser.on('error', ({ message }) => {
            if (++this.#errors > maxErrors)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .oC('maxXmlErrors', maxErrors, 'more is wrong in the XML than is told apart');
            // References to entities that the document declares itself are no damage: they are facts of the declaration.
            if (!message.includes('undefined entity') || this.doctype === undefined)
                this.error ??= message;
        });
        this.#parser.on('doctype', (text) => (this.doctype ??= readDoctype(text, this.#place())));
        this.#parser.on('processinginstruction', ({ target, body }) => {
            if (this.instructions.length < maxInstructions)
                this.instructions.push({ target, body: clip(body), at: this.#place() });
        });
        this.#parser.on('opentag', (tag) => {
            this.#open(tag.name, tag.attributes);
        });
        this.#parser.on('closetag', () => {
            this.#close();
        });
        const add = (text) => {
            this.#addText(text);
        };
        this.#parser.on('text', add);
        this.#parser.on('cdata', add);
    }
    write(text) {
        this.#parser.write(text);
    }
    finish() {
        this.#parser.close();
        const { doctype, instructions, error } = this;
        return { doctype, instructions, error };
    }
    #open(qualifiedName, attributes) {
        const name = localName(qualifiedName);
        this.#visitor.element({
            name,
            qualifiedName,
            attributes: new Map(Object.entries(attributes)),
            path: this.#path,
            at: this.#place(),
        });
        this.#path.push(name);
        this.#texts.push('');
    }
    #addText(text) {
        const known = this.#texts.at(-1);
        if (known === undefined || known.length >= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxXmlText)
            return;
        this.#texts[this.#texts.length - 1] = known + text.slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxXmlText - known.length);
    }
    #close() {
        const text = this.#texts.pop() ?? '';
        if (text.trim() !== '')
            this.#visitor.text?.(this.#path, text, this.#place());
        this.#path.pop();
    }
    #place() {
        return { line: this.#parser.line, column: this.#parser.columnIndex + 1 };
    }
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}
const maxEntities = 100_000;
const declaration = /^\s+(%\s+)?([^\s%"'>]+)\s+/;
function readDoctype(text, at) {
    const subset = text.indexOf('[');
    const head = subset === -1 ? text : text.slice(0, subset);
    return {
        system: externalId(head),
        at,
        entities: text.slice(head.length).split('<!ENTITY').slice(1, maxEntities).flatMap(readEntity),
    };
}
/** @param text what stands behind `<!ENTITY`, up to the next one */
function readEntity(text) {
    const [start, percent, name = ''] = declaration.exec(text) ?? [];
    if (start === undefined)
        return [];
    const end = text.indexOf('>', start.length);
    const value = text.slice(start.length, end === -1 ? text.length : end);
    return [
        {
            name,
            isParameter: percent !== undefined,
            system: externalId(value),
            text: firstLiteral(value).slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxXmlText),
        },
    ];
}
function firstLiteral(text) {
    const [, double, single] = /"([^"]*)"|'([^']*)'/.exec(text) ?? [];
    return double ?? single ?? '';
}
/** What `SYSTEM "\u2026"` or `PUBLIC "\u2026" "\u2026"` points to; undefined where neither stands. */
function externalId(text) {
    if (!/\b(?:SYSTEM|PUBLIC)\b/.test(text))
        return undefined;
    const literals = [...text.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? '');
    const system = /\bPUBLIC\b/.test(text) ? literals[1] : literals[0];
    return clip(system ?? literals.at(-1) ?? '');
}
function clip(text) {
    return text.slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxQuotedCharacters);
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

/***/ 1607:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openvino: () => (/* binding */ openvino),
  pmml: () => (/* binding */ pmml)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/codecs/metadata/metadata-child.js
var metadata_child = __webpack_require__(6115);
// EXTERNAL MODULE: ./lib/codecs/xml/read-xml.js
var read_xml = __webpack_require__(8186);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/formats/xml-model/parse.js





/** Attributes and elements that make a reader fetch something. */
const referring = /^(?:href|src|url|uri|location|schemaLocation|file|fileName|path|include|modelPath)$/i;
/** Addresses that a reader in Java opens wherever it gets one: of databases, and of directories of objects. */
const service = /^\s*(?:jdbc|jndi|ldaps?|rmi|iiop|corbaname|corbaloc|netdoc):/i;
/** A name with packages, as Java has them. */
const className = /^[a-z_]\w*\.[\w.]*\w$/i;
const libraryFile = /\.(?:so|dll|dylib)(?:\.\d+)*$/i;
const libraryAttribute = /(?:^|_|-)(?:library|lib|path|so|dll|plugin|extension|module|file|cl_file|kernel)(?:$|_|-|name|path)/i;
/** @throws FormatError `no-root` where the document has no element, LimitError */
function parseXmlModel(dialect, source, context) {
    const collector = new Collector();
    const { doctype, instructions, error } = (0,read_xml/* readXml */.k)(source, context.budget, collector);
    collector.closeLayer();
    if (collector.elements === 0 && doctype === undefined)
        throw new errors/* FormatError */.IF('no-root', { offset: 0, length: source.size }, 'it has no element');
    const { references, extensions, layers, constants, classes } = collector;
    const facts = { dialect, doctype, instructions, references, extensions, layers, constants, classes };
    return {
        facts: { ...facts, weightsSize: context.sibling(weightsName(context.name))?.size },
        children: codeIn(extensions),
        anomalies: error === undefined ? collector.anomalies : [...collector.anomalies, damaged(error, source.size)],
        covered: [{ offset: 0, length: source.size }],
    };
}
function weightsName(name) {
    return `${name.slice(name.lastIndexOf('/') + 1).replace(/\.xml$/i, '')}.bin`;
}
function damaged(detail, length) {
    return { kind: 'damaged', at: { offset: 0, length }, detail: detail.replace(/^\d+:\d+: /, ''), key: 'xml' };
}
/** Texts that vendors may put code in are handed on as texts of the model's metadata, and pickles in them by themselves. */
function codeIn(extensions) {
    const entries = extensions.map(({ name, text }) => ({ key: name, value: text }));
    const child = (0,metadata_child/* metadataChild */.C)('extensions', entries);
    return [...(child === undefined ? [] : [child]), ...(0,embedded_texts/* encodedPickles */.gj)(entries)];
}
class Collector {
    references = [];
    extensions = [];
    layers = [];
    classes = [];
    constants = [];
    anomalies = [];
    #kinds = new Set();
    elements = 0;
    #layer = { name: '', type: '', version: '', libraries: [], at: { line: 1, column: 1 } };
    element(element) {
        this.elements += 1;
        const { name, attributes, path, at } = element;
        if (name === 'Extension' || path.includes('Extension'))
            this.#addExtension(element);
        if (name === 'include' || name === 'TableLocator' || name === 'import')
            this.#addReferences(element, /./);
        else
            this.#addReferences(element, referring);
        this.#addServices(element);
        this.#addClasses(element);
        if (name === 'layer')
            this.#openLayer(attributes, at);
        if (name === 'data' && path.at(-1) === 'layer')
            this.#addData(attributes, at);
        else if (name !== 'layer')
            this.#addNamedLibraries(element);
    }
    /** Evaluators in Java load a class by the name of a function that has dots, or by an attribute of that name. */
    #addClasses({ name, attributes, at }) {
        for (const [attribute, value] of attributes) {
            const isFunction = (name === 'Apply' && attribute === 'function') ||
                /(?:^|[.:])(?:java\.)?class(?:Name)?$/i.test(attribute);
            if (isFunction && className.test(value))
                this.#keep(this.classes, { element: name, attribute, value, at });
        }
    }
    /** Whatever the attribute is called. */
    #addServices({ qualifiedName, attributes, at }) {
        for (const [attribute, value] of attributes)
            if (service.test(value))
                this.#keep(this.references, { element: qualifiedName, attribute, value, at });
    }
    text(path, text, at) {
        if (service.test(text))
            this.#keep(this.references, { element: path.at(-1) ?? '', attribute: 'text', value: text.trim(), at });
        if (path.includes('Extension'))
            this.#keep(this.extensions, { element: path.at(-1) ?? '', name: 'text', text, at });
    }
    #addExtension({ name, attributes, at }) {
        for (const [attribute, text] of attributes)
            if (attribute !== 'name' && attribute !== 'extender')
                this.#keep(this.extensions, { element: name, name: attributes.get('name') ?? attribute, text, at });
    }
    #addReferences({ qualifiedName, attributes, at }, wanted) {
        for (const [attribute, value] of attributes) {
            const local = attribute.slice(attribute.indexOf(':') + 1);
            if (!attribute.startsWith('xmlns') && local !== 'schemaLocation' && wanted.test(local))
                this.#keep(this.references, { element: qualifiedName, attribute, value, at });
        }
    }
    #openLayer(attributes, at) {
        this.closeLayer();
        const field = (name) => attributes.get(name) ?? '';
        this.#layer = { name: field('name'), type: field('type'), version: field('version'), libraries: [], at };
        this.#addLibraries(attributes, at);
    }
    #addData(attributes, at) {
        const [offset, size] = [attributes.get('offset'), attributes.get('size')];
        if (offset !== undefined && size !== undefined && this.#layer.type === 'Const')
            this.#keep(this.constants, { layer: this.#layer.name, offset: Number(offset), size: Number(size), at });
        this.#addLibraries(attributes, at);
    }
    /** Libraries that anything but a layer names: `rt_info` holds what a converter and its user left there. */
    #addNamedLibraries({ name, attributes, at }) {
        for (const [attribute, value] of attributes)
            if (libraryFile.test(value))
                this.#keep(this.references, { element: name, attribute, value, at });
    }
    #addLibraries(attributes, at) {
        const element = this.#layer.type;
        const found = [...attributes].filter(([attribute, value]) => libraryAttribute.test(attribute) && value !== '');
        if (found.length === 0)
            return;
        const libraries = found.map(([attribute, value]) => ({ element, attribute, value, at }));
        this.#layer = { ...this.#layer, libraries: [...this.#layer.libraries, ...libraries] };
    }
    /** One layer of each type and version is kept, and each that names a library. */
    closeLayer() {
        const { libraries, type, version } = this.#layer;
        const kind = JSON.stringify([type, version]);
        if (libraries.length === 0 && (type === '' || this.#kinds.has(kind)))
            return;
        this.#kinds.add(kind);
        this.#keep(this.layers, this.#layer);
    }
    #keep(facts, fact) {
        if (facts.length < limits/* limits */.F.maxXmlFacts) {
            facts.push(fact);
            return;
        }
        if (this.anomalies.length > 0)
            return;
        const detail = `more than ${String(limits/* limits */.F.maxXmlFacts)} elements are worth a fact`;
        this.anomalies.push({ kind: 'limit', at: { offset: 0, length: 0 }, detail, key: 'maxXmlFacts' });
    }
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/knowledge/openvino/layer-types.js
/**
 * Operations of OpenVINO's numbered sets, opset1 to opset17. Source:
 * https://github.com/openvinotoolkit/openvino/tree/master/src/core/include/openvino/opsets (opset1_tbl.hpp and following)
 * and https://docs.openvino.ai/2025/documentation/openvino-ir-format/operation-sets/available-opsets.html
 */
const operations = 'Abs Acos Add Asin Atan AvgPool BatchNormInference BinaryConvolution Broadcast CTCGreedyDecoder Ceiling Clamp ' +
    'Concat Constant Const Convert ConvertLike Convolution ConvolutionBackpropData Cos Cosh DeformableConvolution ' +
    'DeformablePSROIPooling DepthToSpace DetectionOutput Divide Elu Erf Equal Exp FakeQuantize Floor FloorMod ' +
    'Gather GatherTree Greater GreaterEqual GroupConvolution GroupConvolutionBackpropData GRN HardSigmoid ' +
    'Interpolate Less LessEqual Log LogicalAnd LogicalNot LogicalOr LogicalXor LRN LSTMCell LSTMSequence MatMul ' +
    'MaxPool Maximum Minimum Mod Multiply Negative NonMaxSuppression NormalizeL2 NotEqual OneHot PRelu PSROIPooling ' +
    'Pad Parameter Power PriorBox PriorBoxClustered Proposal Range Relu ReduceMax ReduceLogicalAnd ReduceLogicalOr ' +
    'ReduceMean ReduceMin ReduceProd ReduceSum RegionYolo Reshape Result Reverse ReverseSequence RNNCell Select ' +
    'Selu ShapeOf ShuffleChannels Sign Sigmoid Sin Sinh Softmax Sqrt SpaceToDepth SparseConv Split ' +
    'SquaredDifference Squeeze StridedSlice Subtract Tan Tanh TensorIterator Tile TopK Transpose Unsqueeze ' +
    'VariadicSplit Xor BatchToSpace Gelu MVN ReorgYolo ROIPooling SpaceToBatch Assign Bucketize ' +
    'EmbeddingBagOffsetsSum EmbeddingBagPackedSum EmbeddingSegmentsSum ExtractImagePatches GRUCell NonZero ' +
    'ReadValue ROIAlign ScatterElementsUpdate ScatterUpdate Acosh Asinh Atanh CTCLoss HSwish Mish ReduceL1 ReduceL2 ' +
    'ScatterNDUpdate SoftPlus Swish GatherND GRUSequence HSigmoid LogSoftmax Loop RNNSequence Round ' +
    'ExperimentalDetectronDetectionOutput ExperimentalDetectronGenerateProposalsSingleImage ' +
    'ExperimentalDetectronPriorGridGenerator ExperimentalDetectronROIFeatureExtractor ExperimentalDetectronTopKROIs ' +
    'GatherElements CTCGreedyDecoderSeqLen DFT Einsum IDFT Roll AdaptiveAvgPool AdaptiveMaxPool I420toBGR I420toRGB ' +
    'If MatrixNms MulticlassNms NV12toBGR NV12toRGB RandomUniform Slice Eye GenerateProposals GridSample IRDFT RDFT ' +
    'SoftSign IsFinite IsInf IsNaN Unique GroupNormalization BitwiseAnd BitwiseNot BitwiseOr BitwiseXor FakeConvert ' +
    'Multinomial NMSRotated ScaledDotProductAttention ConvertPromoteTypes Inverse BitwiseLeftShift ' +
    'BitwiseRightShift Col2Im EmbeddingBagOffsets EmbeddingBagPacked ROIAlignRotated SearchSorted SliceScatter STFT ' +
    'StringTensorPack StringTensorUnpack Identity ISTFT MOE SegmentMax SparseFillEmptyRows ErfInv RGBtoNV12 ' +
    'BGRtoNV12 CumSum';
const known = new Set(operations.toLowerCase().split(' '));
/** Whether some numbered set has an operation of this `type`; OpenVINO compares without regard to case. */
function isOpenvinoOperation(type) {
    return known.has(type.toLowerCase());
}
/** The version attributes of operations that OpenVINO has without an extension. */
const openvinoOpset = /^(?:opset\d{1,2}|experimental|internal|ie_internal_opset|util|extra)$/;
/** The version attribute of operations that come from a library of extensions. */
const extensionVersions = new Set([
    'extension',
    'custom',
    'custom_opset',
    'org.openvinotoolkit',
]);

;// CONCATENATED MODULE: ./lib/formats/xml-model/rules/custom-layer.js



/** A file that code is loaded from, or a path that is no parameter of a layer. */
const program = /\.(?:so|dll|dylib|py|pyd|cl|xml|js)(?:[.\d]*)$|^(?:\/|\\\\|[a-z]:[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/i;
const interpreted = /^(?:python|py|custom|script|lambda)\w*$/i;
const customLayer = (0,core_define/* defineRule */.Km)({
    id: 'xml-model/custom-layer',
    title: 'The model needs a layer of a library that is not part of OpenVINO',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'high',
    cwe: ['CWE-829', 'CWE-114'],
    cve: [],
    references: ['https://docs.openvino.ai/2025/documentation/openvino-extensibility.html'],
    since: '1.0.0',
    help: {
        why: 'Custom operations come from a native library that has to be loaded first. A model that names such a library itself has its loader run that code.',
        fix: 'Load only extension libraries that you built; compare the layer with what the converter writes.',
    },
    *check({ layers }) {
        for (const layer of layers)
            yield* judge(layer);
    },
});
function* judge({ name, type, version, libraries, at }) {
    const place = { line: at.line, column: at.column, logical: `layer ${name}` };
    const library = libraries.find(({ value }) => program.test(value));
    if (library !== undefined) {
        const message = `The layer ${JSON.stringify(name)} (${type === '' ? 'of no type' : type}) names a library or file to load: ${library.attribute}=${(0,quoted/* quoted */.T)(library.value, 200)}`;
        yield { message, at: place, key: `library ${type} ${library.value.slice(0, 120)}` };
        return;
    }
    const origin = originOf(type, version);
    if (origin === undefined)
        return;
    yield {
        message: `The layer ${JSON.stringify(name)} is ${type} of ${origin}`,
        severity: interpreted.test(type) ? 'warning' : 'info',
        at: place,
        key: `type ${type} ${version}`,
    };
}
/** Where the operation comes from; undefined where OpenVINO has it. Versions up to 7 of the format name no set. */
function originOf(type, version) {
    if (extensionVersions.has(version))
        return 'an extension';
    if (version === '')
        return interpreted.test(type) ? 'no set' : undefined;
    if (!openvinoOpset.test(version))
        return `the operation set ${JSON.stringify(version)}`;
    if (!version.startsWith('opset') || isOpenvinoOperation(type))
        return undefined;
    return `${version}, which does not have it: only an extension can`;
}

;// CONCATENATED MODULE: ./lib/formats/xml-model/rules/external-entity.js

const externalEntity = (0,core_define/* defineRule */.Km)({
    id: 'xml-model/external-entity',
    title: 'The XML declares entities that read files, fetch addresses or multiply',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'very-high',
    cwe: ['CWE-611', 'CWE-776'],
    cve: [],
    references: ['https://owasp.org/www-community/vulnerabilities/XML_External_Entity_(XXE)_Processing'],
    since: '1.0.0',
    help: {
        why: 'Many XML readers expand entities while they load: an external one puts a file of the machine or the answer of a server into the model, nested ones fill the memory. No exporter of PMML or OpenVINO writes entities.',
        fix: 'Do not load the file with a reader that expands entities; get the model again from its publisher.',
    },
    *check({ doctype }) {
        if (doctype === undefined)
            return;
        const { entities, system, at } = doctype;
        const external = entities.find((entity) => entity.system !== undefined);
        const nested = entities.find((entity) => /&[\w.-]+;|%[\w.-]+;/.test(entity.text));
        if (external !== undefined)
            yield evidence(at, `external ${external.name}`, `The entity ${external.name} is read from ${JSON.stringify(external.system)} when the model is loaded`);
        if (nested !== undefined)
            yield evidence(at, 'nested', `The entity ${nested.name} is made of other entities, ${String(entities.length)} in all: expanding it can fill the memory`);
        if (external === undefined && nested === undefined && entities.length > 0)
            yield {
                ...evidence(at, 'internal', `The document declares ${String(entities.length)} entities, as no exporter does`),
                severity: 'warning',
            };
        if (system !== undefined && /^(?:[a-z]+:|\/|\\\\)/i.test(system))
            yield {
                ...evidence(at, 'subset', `A part of the document type is fetched from ${JSON.stringify(system)}`),
                severity: 'warning',
            };
    },
});
function evidence(at, key, message) {
    return { message, at: { line: at.line, column: at.column, logical: 'DOCTYPE' }, key };
}

;// CONCATENATED MODULE: ./lib/formats/xml-model/rules/external-reference.js


const outside = /^(?:[a-z][a-z0-9+.-]+:|\/|\\\\|[a-z]:[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/i;
/** Code that is loaded into the reader's process. */
const library = /\.(?:so|dll|dylib)(?:\.\d+)*$/i;
/** Settings of database addresses that have the driver run statements or classes, or read files, as it connects. */
const actingConnection = /\b(?:INIT\s*=|RUNSCRIPT|TRIGGER\b|autoDeserialize|queryInterceptors|statementInterceptors|allowLoadLocalInfile|allowUrlInLocalInfile|socketFactory|sslfactory|loggerFile|clientRerouteServerJNDIName|JNDI|model\s*=\s*inline)/i;
/** The factory of sockets that Google documents for every connection to its databases. */
const knownFactory = /\bsocketFactory\s?=\s?com\.google\.cloud\.sql\.\w{1,40}\.SocketFactory(?=[&;,\s]|$)/gi;
/** Elements that describe the model and are left to vendors: no reader opens what stands there. */
const descriptive = new Set(['Annotation', 'Extension']);
/** Addresses whose answer is an object that is loaded. */
const objectAddress = /^(?:jndi|ldaps?|rmi|iiop|corbaname|corbaloc):/i;
const externalReference = (0,core_define/* defineRule */.Km)({
    id: 'xml-model/external-reference',
    title: 'The document has its reader fetch or include something from outside',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-829', 'CWE-611'],
    cve: [],
    references: ['https://www.w3.org/TR/xinclude/', 'https://dmg.org/pmml/v4-4-1/Taxonomy.html'],
    since: '1.0.0',
    help: {
        why: 'An include, a table locator or a style sheet with an address or an outside path makes the reader open it while it loads the model.',
        fix: 'Keep everything that the model needs inside the document or its folder.',
    },
    *check({ references, instructions, layers }) {
        const ofLayers = new Set(layers.flatMap(({ libraries }) => libraries.map(({ value }) => value)));
        for (const { element, attribute, value, at } of references) {
            if (!(outside.test(value) || library.test(value)) || ofLayers.has(value))
                continue;
            yield {
                message: `${element} ${attribute} names ${(0,quoted/* quoted */.T)(value, 200)}, which the reader opens`,
                severity: severityOf(element, value),
                at: { line: at.line, column: at.column, logical: element },
                key: `${element} ${attribute} ${value.slice(0, 200)}`,
            };
        }
        for (const { target, body, at } of instructions) {
            if (target === 'xml')
                continue;
            yield {
                message: `The instruction ${target} asks the reader for ${(0,quoted/* quoted */.T)(body, 200)}`,
                severity: /stylesheet/.test(target) ? 'warning' : 'info',
                at: { line: at.line, column: at.column, logical: target },
                key: `instruction ${target}`,
            };
        }
    },
});
function severityOf(element, address) {
    if (objectAddress.test(address))
        return 'critical';
    if (!/^jdbc:/i.test(address))
        return 'warning';
    if (actingConnection.test(address.replaceAll(knownFactory, '')))
        return 'critical';
    return descriptive.has(element.slice(element.indexOf(':') + 1)) ? 'info' : 'warning';
}

;// CONCATENATED MODULE: ./lib/formats/xml-model/rules/loaded-class.js


/** Classes of Java that run programs, load code or reach other machines; a name stands for itself and all below it. */
const acting = /^(?:java\.lang\.(?:Runtime|ProcessBuilder|System|ClassLoader|Thread|reflect)|java\.(?:net|nio\.file|rmi)|javax\.(?:script|naming|management)|javax\.el|groovy|bsh|org\.springframework\.(?:expression|context)|com\.sun\.rowset)(?:\.|$)/;
const loadedClass = (0,core_define/* defineRule */.Km)({
    id: 'xml-model/loaded-class',
    title: 'The document has its evaluator load a class by name',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-470', 'CWE-829'],
    cve: [],
    references: ['https://github.com/jpmml/jpmml-evaluator', 'https://dmg.org/pmml/v4-4-1/Functions.html'],
    since: '1.0.0',
    help: {
        why: 'Evaluators in Java take a function whose name has dots for a class, load it and call it. Functions of the standard have plain names.',
        fix: 'Find out where the class comes from, or get a document that uses the functions of the standard.',
    },
    *check({ classes }) {
        for (const { element, attribute, value, at } of classes)
            yield {
                message: `${element} ${attribute} has the evaluator load the class ${(0,quoted/* quoted */.T)(value, 200)}`,
                severity: acting.test(value) ? 'critical' : 'warning',
                at: { line: at.line, column: at.column, logical: element },
                key: value.slice(0, 200),
            };
    },
});

;// CONCATENATED MODULE: ./lib/formats/xml-model/rules/script-extension.js


/** What programs look like that extensions have been seen to hold; each pattern is linear. */
const code = /<script|javascript:|Runtime\s?\.\s?getRuntime|ProcessBuilder|java\.lang\.|javax\.script|groovy|\bos\.(?:system|popen)|subprocess\.|__import__|\b(?:eval|exec|system)\s?\(|powershell|\/bin\/(?:ba)?sh|\bcurl\s|\bwget\s|cmd\.exe/i;
const scriptExtension = (0,core_define/* defineRule */.Km)({
    id: 'xml-model/script-extension',
    title: 'An extension of the document holds program text',
    severity: 'warning',
    securitySeverity: '6.8',
    precision: 'medium',
    cwe: ['CWE-94'],
    cve: [],
    references: ['https://dmg.org/pmml/v4-4-1/GeneralStructure.html#xsdElement_Extension'],
    since: '1.0.0',
    help: {
        why: 'PMML leaves the content of Extension to vendors, and some evaluators run what they find there. Exporters write parameters and reports into it, no calls.',
        fix: 'Remove the extension, or make sure that nothing that loads the model evaluates it.',
    },
    *check({ extensions }) {
        for (const { name, text, at } of extensions) {
            const [found] = code.exec(text.slice(0, 65_536)) ?? [];
            if (found === undefined)
                continue;
            yield {
                message: `The extension ${(0,quoted/* quoted */.T)(name)} holds program text: ${(0,quoted/* quoted */.T)(text, 200)}`,
                at: { line: at.line, column: at.column, logical: 'Extension' },
                key: `${name.slice(0, 120)} ${found.toLowerCase()}`,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/xml-model/rules/weights-out-of-range.js

const weightsOutOfRange = (0,core_define/* defineRule */.Km)({
    id: 'xml-model/weights-out-of-range',
    title: 'A constant of the model lies outside its weights file',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'high',
    cwe: ['CWE-125', 'CWE-787'],
    cve: [],
    references: ['https://docs.openvino.ai/2025/documentation/openvino-ir-format.html'],
    since: '1.0.0',
    help: {
        why: 'Offsets and sizes that lie outside the weights file make a reader without checks read or write other memory.',
        fix: 'Get both files again; a conversion always writes a pair that fits.',
    },
    *check({ constants, weightsSize }) {
        const impossible = constants.filter(({ offset, size }) => !(Number.isSafeInteger(offset) && Number.isSafeInteger(size) && offset >= 0 && size >= 0));
        const beyond = constants.filter((constant) => weightsSize !== undefined && constant.offset + constant.size > weightsSize);
        const [first] = [...impossible, ...beyond];
        if (first === undefined)
            return;
        const range = `${String(first.offset)}+${String(first.size)}`;
        yield {
            message: `The constant ${JSON.stringify(first.layer)} is read at bytes ${range}, outside the weights file of ${String(weightsSize ?? 0)} bytes`,
            at: { line: first.at.line, column: first.at.column, logical: `layer ${first.layer}` },
            key: 'range',
            count: new Set([...impossible, ...beyond]).size,
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/xml-model/rules/index.js






const xmlModelRules = [
    customLayer,
    externalEntity,
    externalReference,
    loadedClass,
    scriptExtension,
    weightsOutOfRange,
];

;// CONCATENATED MODULE: ./lib/formats/xml-model/reader.js



const pmml = (0,core_define/* defineReader */.XH)({
    parse: (source, context) => parseXmlModel('pmml', source, context),
    rules: xmlModelRules,
});
const openvino = (0,core_define/* defineReader */.XH)({
    parse: (source, context) => parseXmlModel('openvino', source, context),
    rules: xmlModelRules,
});


/***/ })

};
;