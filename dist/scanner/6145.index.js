"use strict";
exports.id = 6145;
exports.ids = [6145];
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

/***/ 8526:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hdf5: () => (/* binding */ hdf5)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/core/add-all.js
var add_all = __webpack_require__(7330);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/codecs/hdf5/datatype.js

/** Compound, array and variable-length types nest; libhdf5 writes no such depth. */
const maxNesting = 32;
const maxArrayRank = 32;
const signedBit = 0x08;
const textSequence = 1;
/** @throws FormatError `datatype`, `unexpected-end` */
function readDatatype(reader, depth = 0) {
    if (depth > maxNesting)
        throw bad(reader, 'a datatype nests too deep');
    const lead = reader.u8();
    const bits = reader.unsigned(3);
    const size = reader.u32();
    const type = { version: lead >> 4, bits, size, depth };
    return (readers[lead & 0x0f] ?? unknown)(reader, type);
}
const plain = (kind, propertyBytes) => (reader, { size }) => {
    reader.skip(propertyBytes);
    return { kind, size };
};
/** By datatype class. */
const readers = [
    (reader, { size, bits }) => {
        reader.skip(4);
        return { kind: 'integer', size, isSigned: (bits & signedBit) !== 0 };
    },
    plain('float', 12),
    plain('time', 2),
    (_, { size }) => ({ kind: 'string', size }),
    plain('bitfield', 4),
    (reader, { size, bits }) => ({ kind: 'opaque', size, tag: tagOf(reader.bytes(bits & 0xff)) }),
    readCompound,
    (_, { size }) => ({ kind: 'reference', size }),
    readEnumeration,
    (reader, { size, bits, depth }) => ({
        kind: 'sequence',
        size,
        base: readDatatype(reader, depth + 1),
        isText: (bits & 0x0f) === textSequence,
    }),
    readArray,
    (reader, { size, depth }) => {
        readDatatype(reader, depth + 1);
        return { kind: 'complex', size };
    },
];
function unknown(reader) {
    throw bad(reader, 'a datatype is of an unknown class');
}
function tagOf(bytes) {
    return Buffer.from(bytes).toString('latin1').replace(/\0.*$/s, '');
}
function readCompound(reader, { version, bits, size, depth }) {
    const members = [];
    for (let i = 0; i < (bits & 0xffff); i += 1)
        members.push(readMember(reader, { version, bits, size, depth }));
    return { kind: 'compound', size, members };
}
function readMember(reader, { version, size, depth }) {
    const start = reader.consumed;
    const name = reader.text();
    if (version < 3)
        reader.align(start);
    const offset = reader.unsigned(version < 3 ? 4 : bytesFor(size));
    const dims = version === 1 ? readOldDims(reader) : [];
    const base = readDatatype(reader, depth + 1);
    const type = dims.length === 0 ? base : { kind: 'array', size: base.size * product(dims), base, dims };
    return { name, offset, type };
}
/** Version 1 keeps the dimensions of an array member beside it. */
function readOldDims(reader) {
    const rank = reader.u8();
    reader.skip(11);
    const dims = [reader.u32(), reader.u32(), reader.u32(), reader.u32()];
    return dims.slice(0, Math.min(rank, dims.length));
}
/** Bytes that hold every offset in an element of `size` bytes. */
function bytesFor(size) {
    if (size < 0x100)
        return 1;
    if (size < 0x1_0000)
        return 2;
    return size < 0x100_0000 ? 3 : 4;
}
function readEnumeration(reader, { version, bits, size, depth }) {
    const base = readDatatype(reader, depth + 1);
    const count = bits & 0xffff;
    for (let i = 0; i < count; i += 1) {
        const start = reader.consumed;
        reader.text();
        if (version < 3)
            reader.align(start);
    }
    reader.skip(count * base.size);
    return { kind: 'enumeration', size, base };
}
function readArray(reader, { version, size, depth }) {
    const rank = reader.u8();
    if (rank > maxArrayRank)
        throw bad(reader, 'an array type has too many dimensions');
    if (version < 3)
        reader.skip(3);
    const dims = Array.from({ length: rank }, () => reader.u32());
    if (version < 3)
        reader.skip(4 * rank);
    return { kind: 'array', size, base: readDatatype(reader, depth + 1), dims };
}
function product(numbers) {
    return numbers.reduce((all, one) => all * one, 1);
}
function bad(reader, detail) {
    return new errors/* FormatError */.IF('datatype', { offset: reader.position, length: 0 }, detail);
}
/** As people write it: `float32`, `string[16]`, `vlen uint8`, `compound{re float64, im float64}`. */
function spellDatatype(type, depth = 0) {
    const inner = (base) => (depth > 2 ? '\u2026' : spellDatatype(base, depth + 1));
    const bits = String(type.size * 8);
    switch (type.kind) {
        case 'integer':
            return `${type.isSigned ? 'int' : 'uint'}${bits}`;
        case 'float':
        case 'complex':
            return `${type.kind}${bits}`;
        case 'sequence':
            return type.isText ? 'vlen string' : `vlen ${inner(type.base)}`;
        case 'compound':
            return `compound{${type.members
                .slice(0, 8)
                .map((member) => `${member.name} ${inner(member.type)}`)
                .join(', ')}}`;
        case 'enumeration':
            return `enum ${inner(type.base)}`;
        case 'array':
            return `${inner(type.base)}[${type.dims.join(',')}]`;
        default:
            return `${type.kind}[${String(type.size)}]`;
    }
}

;// CONCATENATED MODULE: ./lib/codecs/hdf5/dataspace.js

const nullType = 2;
const maxRank = 32;
/** @throws FormatError `dataspace`, `unexpected-end` */
function readDataspace(reader) {
    const at = { offset: reader.position, length: 4 };
    const version = reader.u8();
    const rank = reader.u8();
    reader.skip(1);
    const type = reader.u8();
    if ((version !== 1 && version !== 2) || rank > maxRank)
        throw new errors/* FormatError */.IF('dataspace', at, 'a dataspace is of an unknown version or rank');
    if (version === 1)
        reader.skip(4);
    else if (type === nullType)
        return undefined;
    return Array.from({ length: rank }, () => reader.length());
}
/** Number of elements; may be beyond what a double counts exactly. */
function elementsIn(shape) {
    return shape === undefined ? 0 : shape.reduce((all, extent) => all * extent, 1);
}

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/codecs/hdf5/hdf5-reader.js
var hdf5_reader = __webpack_require__(3462);
;// CONCATENATED MODULE: ./lib/codecs/hdf5/b-tree-2.js


/** Signature, version, type and checksum of a node. */
const nodeFrameBytes = 10;
const maxDepth = 32;
/**
 * The records of a version 2 B-tree (specification \u00a7III.A.2), in no particular order.
 * @throws FormatError `b-tree`, `bad-signature`, `unexpected-end`; LimitError of the budget
 */
function* walkBTree2(space, address, budget) {
    const lead = hdf5_reader/* Hdf5Reader */.T.at(space, address, 16 + space.offsetBytes + 2 + space.lengthBytes);
    lead.expect('BTHD');
    lead.skip(2);
    const [nodeBytes, recordBytes, depth] = [lead.u32(), lead.u16(), lead.u16()];
    lead.skip(2);
    const root = lead.address();
    const count = lead.u16();
    if (root === undefined)
        return;
    if (depth > maxDepth || recordBytes === 0)
        throw b_tree_2_bad(space, address);
    const tree = { space, budget, nodeBytes, recordBytes, ...widths(space, nodeBytes, recordBytes, depth) };
    const seen = new Set();
    const pending = [{ address: root, count, depth }];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        budget.check();
        if (seen.has(node.address))
            throw b_tree_2_bad(space, node.address);
        seen.add(node.address);
        yield* readNode(tree, node, pending);
    }
}
function* readNode(tree, node, pending) {
    const { space, recordBytes } = tree;
    const length = Math.min(tree.nodeBytes, space.source.size);
    const reader = hdf5_reader/* Hdf5Reader */.T.at(space, node.address, length);
    reader.expect(node.depth === 0 ? 'BTLF' : 'BTIN');
    reader.skip(2);
    for (let i = 0; i < node.count; i += 1)
        yield reader.take(recordBytes);
    if (node.depth === 0)
        return;
    for (let i = 0; i <= node.count; i += 1) {
        const address = reader.address();
        const count = reader.unsigned(tree.countBytes);
        if (node.depth > 1)
            reader.skip(tree.totalBytes[node.depth - 1] ?? 0);
        if (address !== undefined)
            pending.push({ address, count, depth: node.depth - 1 });
    }
}
/** As libhdf5's H5B2hdr.c derives them from how many records a node of each depth can hold. */
function widths(space, nodeBytes, recordBytes, depth) {
    const inLeaf = Math.floor((nodeBytes - nodeFrameBytes) / recordBytes);
    const countBytes = bytesToHold(inLeaf);
    const totalBytes = [0];
    let below = inLeaf;
    for (let level = 1; level <= depth; level += 1) {
        const pointer = space.offsetBytes + countBytes + (totalBytes[level - 1] ?? 0);
        const records = Math.floor((nodeBytes - nodeFrameBytes - pointer) / (recordBytes + pointer));
        below = (records + 1) * below + records;
        totalBytes.push(bytesToHold(below));
    }
    return { countBytes, totalBytes };
}
/** Bytes that hold every number up to `limit`. */
function bytesToHold(limit) {
    return Math.min(8, Math.floor(Math.log2(Math.max(1, limit)) / 8) + 1);
}
function b_tree_2_bad(space, address) {
    const at = { offset: space.base + address, length: 4 };
    return new errors/* FormatError */.IF('b-tree', at, 'a version 2 B-tree is of an impossible shape');
}

;// CONCATENATED MODULE: ./lib/codecs/hdf5/fractal-heap.js



const managed = 0;
const huge = 1;
const tiny = 2;
/** IDs up to this long keep the length of a tiny object in four bits. */
const shortIdBytes = 18;
/** Links, attributes and shared messages of objects that have many (specification \u00a7III.G). */
class FractalHeap {
    #space;
    #budget;
    #idBytes;
    #hasFilters;
    #hugeTree;
    #lengthBytes;
    #table;
    /** @throws FormatError `bad-signature`, `unexpected-end`, `fractal-heap` */
    constructor(space, address, budget) {
        const { offsetBytes, lengthBytes } = space;
        const reader = hdf5_reader/* Hdf5Reader */.T.at(space, address, 22 + 3 * offsetBytes + 12 * lengthBytes);
        reader.expect('FRHP');
        reader.skip(1);
        this.#space = space;
        this.#budget = budget;
        this.#idBytes = reader.u16();
        this.#hasFilters = reader.u16() > 0;
        reader.skip(1);
        const maxManagedBytes = reader.u32();
        reader.skip(lengthBytes);
        this.#hugeTree = reader.address();
        reader.skip(lengthBytes + offsetBytes + 8 * lengthBytes);
        this.#table = readTable(reader);
        this.#lengthBytes = Math.min(Math.ceil(Math.log2(Math.max(2, this.#table.maxDirectBytes)) / 8), bytesToHold(maxManagedBytes));
    }
    /** @throws FormatError `fractal-heap`, `unexpected-end` */
    open(id) {
        const lead = id.u8();
        switch ((lead >> 4) & 3) {
            case managed:
                return this.#managed(id.unsigned(Math.ceil(this.#table.heapBits / 8)), id.unsigned(this.#lengthBytes));
            case huge:
                return this.#huge(id);
            case tiny:
                return this.#idBytes > shortIdBytes
                    ? id.take((((lead & 15) << 8) | id.u8()) + 1)
                    : id.take((lead & 15) + 1);
            default:
                throw this.#bad('an object of a heap is of an unknown kind');
        }
    }
    #managed(offset, length) {
        if (this.#hasFilters)
            throw this.#bad('a heap of links or attributes is compressed');
        const { root, rows } = this.#table;
        if (root === undefined)
            throw this.#bad('an empty heap is referred to');
        const block = rows === 0 ? { address: root, start: 0 } : this.#descend(root, rows, offset, 0);
        return hdf5_reader/* Hdf5Reader */.T.at(this.#space, block.address + offset - block.start, length);
    }
    /** The direct block that holds an offset of the heap, below an indirect block that begins at `start`. */
    #descend(indirect, rows, offset, start) {
        this.#budget.check();
        const { width } = this.#table;
        let rowStart = start;
        for (let row = 0; row < rows; row += 1) {
            const size = this.#rowBytes(row);
            if (offset < rowStart + size * width) {
                const column = Math.floor((offset - rowStart) / size);
                const child = this.#childOf(indirect, row * width + column);
                const childStart = rowStart + column * size;
                if (size <= this.#table.maxDirectBytes)
                    return { address: child, start: childStart };
                return this.#descend(child, this.#rowsIn(size), offset, childStart);
            }
            rowStart += size * width;
        }
        throw this.#bad('an offset lies outside its heap');
    }
    /** Blocks of the first two rows are of the starting size, those of each further row twice as large. */
    #rowBytes(row) {
        return this.#table.startBytes * 2 ** Math.max(0, row - 1);
    }
    /** Rows of an indirect block that spans `size` bytes of the heap; always fewer than its parent has. */
    #rowsIn(size) {
        return Math.log2(size) - Math.log2(this.#table.startBytes * this.#table.width) + 1;
    }
    #childOf(indirect, index) {
        const { offsetBytes } = this.#space;
        const lead = 5 + offsetBytes + Math.ceil(this.#table.heapBits / 8);
        hdf5_reader/* Hdf5Reader */.T.at(this.#space, indirect, 4).expect('FHIB');
        const child = hdf5_reader/* Hdf5Reader */.T.at(this.#space, indirect + lead + index * offsetBytes, offsetBytes).address();
        if (child !== undefined)
            return child;
        throw this.#bad('a block of a heap is missing');
    }
    #huge(id) {
        const { offsetBytes, lengthBytes } = this.#space;
        if (this.#hasFilters)
            throw this.#bad('a heap of links or attributes is compressed');
        if (this.#idBytes > offsetBytes + lengthBytes)
            return this.#at(id.address(), id.length());
        const wanted = id.unsigned(Math.min(id.remaining, lengthBytes));
        if (this.#hugeTree === undefined)
            throw this.#bad('a large object of a heap is missing');
        for (const record of walkBTree2(this.#space, this.#hugeTree, this.#budget)) {
            const [address, length, key] = [record.address(), record.length(), record.length()];
            if (key === wanted)
                return this.#at(address, length);
        }
        throw this.#bad('a large object of a heap is missing');
    }
    #at(address, length) {
        if (address === undefined)
            throw this.#bad('a large object of a heap is missing');
        return hdf5_reader/* Hdf5Reader */.T.at(this.#space, address, length);
    }
    #bad(detail) {
        return new errors/* FormatError */.IF('fractal-heap', { offset: this.#space.base, length: 0 }, detail);
    }
}
function readTable(reader) {
    const width = reader.u16();
    const startBytes = reader.length();
    const maxDirectBytes = reader.length();
    const heapBits = reader.u16();
    reader.skip(2);
    const root = reader.address();
    const rows = reader.u16();
    const isPossible = [width, startBytes, maxDirectBytes].every((n) => n > 0 && Number.isInteger(Math.log2(n)));
    if (isPossible && heapBits <= 64 && rows <= 64)
        return { width, startBytes, maxDirectBytes, heapBits, root, rows };
    throw new errors/* FormatError */.IF('fractal-heap', { offset: reader.position, length: 0 }, 'a heap is of an impossible shape');
}

;// CONCATENATED MODULE: ./lib/codecs/hdf5/messages.js
/** Types of header messages (specification \u00a7IV.A.2) that tell what an object is and holds. */
const messageTypes = {
    dataspace: 0x01,
    linkInfo: 0x02,
    datatype: 0x03,
    link: 0x06,
    externalFiles: 0x07,
    layout: 0x08,
    filters: 0x0b,
    attribute: 0x0c,
    sharedTable: 0x0f,
    continuation: 0x10,
    symbolTable: 0x11,
    attributeInfo: 0x15,
};

;// CONCATENATED MODULE: ./lib/codecs/hdf5/attributes.js






const sharedType = 1;
const sharedSpace = 2;
/** Heap ID of an attribute in the records of its B-tree. */
const attributeIdBytes = 8;
/**
 * Every attribute of an object: those in its header and those in its heap (specification \u00a7IV.A.2.m and v).
 * @throws FormatError, LimitError of the structures
 */
function* readAttributes(messages, shared, budget) {
    for (const message of messages) {
        if (message.type === messageTypes.attribute)
            yield readAttribute(shared.bodyOf(message), shared);
        if (message.type === messageTypes.attributeInfo)
            yield* readDense(message.body(), shared, budget);
    }
}
function* readDense(body, shared, budget) {
    body.skip(1);
    const flags = body.u8();
    if (flags & 1)
        body.skip(2);
    const heapAddress = body.address();
    const tree = body.address();
    if (heapAddress === undefined || tree === undefined)
        return;
    const heap = new FractalHeap(body.space, heapAddress, budget);
    for (const record of walkBTree2(body.space, tree, budget)) {
        const id = record.take(attributeIdBytes);
        const isShared = (record.u8() & 2) !== 0;
        yield readAttribute(isShared ? shared.resolveInHeap(id, messageTypes.attribute) : heap.open(id), shared);
    }
}
function readAttribute(reader, shared) {
    const version = reader.u8();
    const flags = reader.u8();
    const sizes = { name: reader.u16(), type: reader.u16(), space: reader.u16() };
    if (version >= 3)
        reader.skip(1);
    const part = (size) => {
        const body = reader.take(size);
        if (version === 1)
            reader.skip(Math.min(reader.remaining, (8 - (size % 8)) % 8));
        return body;
    };
    const name = (0,hdf5_reader/* decodeText */.g)(part(sizes.name).bytes(sizes.name)).replace(/\0.*$/s, '');
    const [typePart, spacePart] = [part(sizes.type), part(sizes.space)];
    const isShared = (bit) => version > 1 && (flags & bit) !== 0;
    const type = isShared(sharedType) ? shared.resolve(typePart, messageTypes.datatype) : typePart;
    const space = isShared(sharedSpace) ? shared.resolve(spacePart, messageTypes.dataspace) : spacePart;
    const data = { offset: reader.position, length: reader.remaining };
    return { name, type: readDatatype(type), shape: readDataspace(space), data };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/codecs/hdf5/filters.js


const deflate = 1;
const shuffle = 2;
const fletcher32 = 3;
/** Filters below are HDF5's own and have no name in pipelines of version 2. */
const firstNamedFilter = 256;
const maxFilters = 32;
/** @throws FormatError `filters`, `unexpected-end` */
function readFilters(reader) {
    const at = { offset: reader.position, length: 2 };
    const version = reader.u8();
    const count = reader.u8();
    if ((version !== 1 && version !== 2) || count > maxFilters)
        throw new errors/* FormatError */.IF('filters', at, 'a filter pipeline is of an unknown version or length');
    if (version === 1)
        reader.skip(6);
    return Array.from({ length: count }, () => readFilter(reader, version));
}
function readFilter(reader, version) {
    const id = reader.u16();
    const nameBytes = version === 1 || id >= firstNamedFilter ? reader.u16() : 0;
    reader.skip(2);
    const count = reader.u16();
    reader.skip(version === 1 ? Math.ceil(nameBytes / 8) * 8 : nameBytes);
    const values = Array.from({ length: count }, () => reader.u32());
    if (version === 1 && count % 2 === 1)
        reader.skip(Math.min(4, reader.remaining));
    return { id, values };
}
/** Whether all of them can be undone here. */
function canUndo(filters) {
    return filters.every(({ id }) => id === deflate || id === shuffle || id === fletcher32);
}
/**
 * A chunk as it was before the pipeline.
 * @param mask bit n set: filter n was left out of this chunk
 * @throws FormatError `chunk`; LimitError of the budget
 */
function undoFilters(chunk, filters, { mask, chunkBytes, budget, }) {
    let bytes = chunk;
    for (let i = filters.length - 1; i >= 0; i -= 1) {
        const filter = filters[i];
        if (filter !== undefined && (mask & (1 << i)) === 0)
            bytes = undo(filter, bytes, chunkBytes);
        budget.chargeInflated(bytes.length);
    }
    return bytes;
}
function undo({ id, values }, bytes, chunkBytes) {
    if (id === shuffle)
        return unshuffle(bytes, values[0] ?? 1);
    if (id === fletcher32)
        return bytes.subarray(0, Math.max(0, bytes.length - 4));
    try {
        return (0,external_node_zlib_.inflateSync)(bytes, { maxOutputLength: Math.max(1, chunkBytes + 4) });
    }
    catch {
        const at = { offset: 0, length: bytes.length };
        throw new errors/* FormatError */.IF('chunk', at, 'a compressed chunk does not give out what its dataset declares');
    }
}
function unshuffle(bytes, size) {
    const count = Math.floor(bytes.length / Math.max(1, size));
    if (size <= 1 || count <= 1)
        return bytes;
    const out = Uint8Array.from(bytes);
    for (let part = 0; part < size; part += 1)
        for (let i = 0; i < count; i += 1)
            out[i * size + part] = bytes[part * count + i] ?? 0;
    return out;
}

;// CONCATENATED MODULE: ./lib/codecs/hdf5/layout.js

const flagSingleFiltered = 0x02;
const layout_maxRank = 33;
/** @throws FormatError `layout`, `unexpected-end` */
function readLayout(reader) {
    const version = reader.u8();
    if (version === 1 || version === 2)
        return readOld(reader);
    if (version > 5)
        throw layout_bad(reader);
    switch (reader.u8()) {
        case 0:
            return compact(reader, reader.u16());
        case 1:
            return { kind: 'contiguous', address: reader.address(), size: reader.length() };
        case 2:
            return version === 3 ? readChunked3(reader) : readChunked4(reader);
        case 3:
            return { kind: 'virtual', heap: reader.address(), entry: reader.u32() };
        default:
            throw layout_bad(reader);
    }
}
function layout_bad(reader) {
    return new errors/* FormatError */.IF('layout', { offset: reader.position, length: 1 }, 'a data layout is of an unknown kind');
}
function compact(reader, length) {
    const offset = reader.position;
    reader.skip(length);
    return { kind: 'compact', range: { offset, length } };
}
function readOld(reader) {
    const rank = checkedRank(reader, reader.u8());
    const kind = reader.u8();
    reader.skip(5);
    const address = kind === 0 ? undefined : reader.address();
    const dims = Array.from({ length: rank }, () => reader.u32());
    if (kind === 0)
        return compact(reader, reader.u32());
    if (kind === 1)
        return { kind: 'contiguous', address, size: undefined };
    if (kind === 2)
        return { kind: 'chunked', address, chunk: dims.slice(0, -1), index: { kind: 'b-tree-1' } };
    throw layout_bad(reader);
}
function readChunked3(reader) {
    const rank = checkedRank(reader, reader.u8());
    const address = reader.address();
    const dims = Array.from({ length: rank }, () => reader.u32());
    return { kind: 'chunked', address, chunk: dims.slice(0, -1), index: { kind: 'b-tree-1' } };
}
function readChunked4(reader) {
    const flags = reader.u8();
    const rank = checkedRank(reader, reader.u8());
    const width = reader.u8();
    if (width < 1 || width > 8)
        throw layout_bad(reader);
    const dims = Array.from({ length: rank }, () => reader.unsigned(width));
    const index = readIndex(reader, flags);
    return { kind: 'chunked', address: reader.address(), chunk: dims.slice(0, -1), index };
}
function readIndex(reader, flags) {
    switch (reader.u8()) {
        case 1:
            return { kind: 'single', filteredBytes: flags & flagSingleFiltered ? filteredSize(reader) : undefined };
        case 2:
            return { kind: 'implicit' };
        case 3:
            return { kind: 'fixed-array', pageBits: reader.u8() };
        case 4:
            reader.skip(5);
            return { kind: 'extensible-array' };
        case 5:
            reader.skip(6);
            return { kind: 'b-tree-2' };
        default:
            throw layout_bad(reader);
    }
}
function filteredSize(reader) {
    const size = reader.length();
    reader.skip(4);
    return size;
}
function checkedRank(reader, rank) {
    if (rank === 0 || rank > layout_maxRank)
        throw layout_bad(reader);
    return rank;
}

;// CONCATENATED MODULE: ./lib/codecs/hdf5/local-heap.js

/** Names in a local heap are shorter; libhdf5 has no bound. */
const maxNameBytes = 65_536;
/** The names of an old group or the external files of a dataset (specification \u00a7III.D). */
class LocalHeap {
    #space;
    #data;
    #size;
    /** @throws FormatError `bad-signature`, `unexpected-end` */
    constructor(space, address) {
        const reader = hdf5_reader/* Hdf5Reader */.T.at(space, address, 8 + 2 * space.lengthBytes + space.offsetBytes);
        reader.expect('HEAP');
        reader.skip(4);
        this.#space = space;
        this.#size = reader.length();
        reader.length();
        this.#data = reader.address() ?? Infinity;
    }
    /** @throws FormatError `unexpected-end` outside the heap */
    textAt(offset) {
        const length = Math.max(0, Math.min(this.#size - offset, maxNameBytes));
        return hdf5_reader/* Hdf5Reader */.T.at(this.#space, this.#data + offset, length).text();
    }
}

;// CONCATENATED MODULE: ./lib/codecs/hdf5/virtual-sources.js

const maxSources = 1000;
/** The mappings of a virtual dataset (specification \u00a7VII.B, "Global Heap Block for Virtual Datasets"). */
function readVirtualSources(space, { heap: address, entry }, heap) {
    if (address === undefined)
        return { sources: [], isWhole: true };
    const range = heap.locate(address, entry);
    const bytes = space.source.read(range.offset, range.length);
    const reader = new hdf5_reader/* Hdf5Reader */.T(space, bytes, range.offset);
    const version = reader.u8();
    const count = reader.length();
    const sources = [];
    while (sources.length < Math.min(count, maxSources)) {
        sources.push(readSource(reader, version, sources));
        if (!skipSelection(reader) || !skipSelection(reader))
            break;
    }
    return { sources, isWhole: sources.length === count };
}
const flagSameFile = 0x01;
const flagSameDataset = 0x02;
const flagSelf = 0x04;
/** Version 1 (HDF5 2.0) shares names between entries; a flag says that the entry gives an earlier one's number. */
function readSource(reader, version, earlier) {
    if (version === 0)
        return { file: reader.text(), dataset: reader.text() };
    const flags = reader.u8();
    const file = flags & flagSelf ? '.' : flags & flagSameFile ? (earlier[reader.length()]?.file ?? '') : reader.text();
    const dataset = flags & flagSameDataset ? (earlier[reader.length()]?.dataset ?? '') : reader.text();
    return { file, dataset };
}
const pointSelection = 1;
const hyperslabSelection = 2;
/** Moves over a serialised selection (specification \u00a7VII.D); false where its length can't be told. */
function skipSelection(reader) {
    const type = reader.u32();
    const version = reader.u32();
    if (type === pointSelection)
        return false;
    if (type !== hyperslabSelection) {
        reader.skip(8);
        return true;
    }
    if (version === 1) {
        reader.skip(4);
        reader.skip(reader.u32());
        return true;
    }
    const flags = reader.u8();
    const width = version === 2 ? 8 : reader.u8();
    if (version === 2)
        reader.skip(4);
    const rank = reader.u32();
    const isRegular = (flags & 1) !== 0;
    reader.skip(isRegular ? 4 * rank * width : reader.unsigned(width) * 2 * rank * width);
    return true;
}

;// CONCATENATED MODULE: ./lib/codecs/hdf5/dataset.js









/**
 * What the messages of an object say about its elements; undefined where it is no dataset.
 * @throws FormatError of the messages
 */
function readDataset(space, messages, { shared, heap }) {
    const bodyOf = (type) => {
        const message = messages.find((candidate) => candidate.type === type);
        return message && shared.bodyOf(message);
    };
    const layoutBody = bodyOf(messageTypes.layout);
    if (layoutBody === undefined)
        return undefined;
    const layout = readLayout(layoutBody);
    const filters = bodyOf(messageTypes.filters);
    return {
        type: readDatatype(required(bodyOf(messageTypes.datatype), layoutBody)),
        shape: readDataspace(required(bodyOf(messageTypes.dataspace), layoutBody)),
        layout,
        filters: filters === undefined ? [] : readFilters(filters),
        externalFiles: externalFilesIn(space, bodyOf(messageTypes.externalFiles)),
        virtual: layout.kind === 'virtual' ? readVirtualSources(space, layout, heap) : { sources: [], isWhole: true },
    };
}
function required(body, layout) {
    if (body !== undefined)
        return body;
    throw new errors/* FormatError */.IF('no-type', { offset: layout.position, length: 0 }, 'a dataset has no type or no shape');
}
/** Specification \u00a7IV.A.2.h. */
function externalFilesIn(space, body) {
    if (body === undefined)
        return [];
    body.skip(6);
    const count = body.u16();
    const address = body.address();
    if (address === undefined)
        return [];
    const heap = new LocalHeap(space, address);
    return Array.from({ length: count }, () => {
        const name = heap.textAt(body.length());
        return { name, range: { offset: body.length(), length: body.length() } };
    });
}

;// CONCATENATED MODULE: ./lib/codecs/hdf5/global-heap.js


/** Collections are 4 KiB, or as large as the one object they were made for. */
const objectHeaderBytes = 16;
/** Objects of variable length (specification \u00a7III.E); the directory of each collection is read once. */
class GlobalHeap {
    #space;
    #collections = new Map();
    constructor(space) {
        this.#space = space;
    }
    /** @throws FormatError `no-heap-object`, `bad-signature`, `unexpected-end` */
    locate(address, index) {
        let objects = this.#collections.get(address);
        if (objects === undefined) {
            objects = this.#readCollection(address);
            this.#collections.set(address, objects);
        }
        const range = objects.get(index);
        if (range !== undefined)
            return range;
        const at = { offset: this.#space.base + address, length: 4 };
        throw new errors/* FormatError */.IF('no-heap-object', at, 'a value of variable length is missing in its heap');
    }
    #readCollection(address) {
        const { lengthBytes } = this.#space;
        const lead = hdf5_reader/* Hdf5Reader */.T.at(this.#space, address, 8 + lengthBytes);
        lead.expect('GCOL');
        lead.skip(4);
        const size = lead.length();
        const objects = new Map();
        for (let at = lead.consumed; at + objectHeaderBytes <= size;) {
            const header = hdf5_reader/* Hdf5Reader */.T.at(this.#space, address + at, 8 + lengthBytes);
            const index = header.u16();
            header.skip(6);
            const length = header.length();
            if (index === 0)
                break;
            objects.set(index, { offset: header.position, length });
            at += header.consumed + Math.ceil(length / 8) * 8;
        }
        return objects;
    }
}

;// CONCATENATED MODULE: ./lib/codecs/hdf5/b-tree-1.js


const maxLevels = 64;
/**
 * The children at level 0 of a version 1 B-tree with the key before each (specification \u00a7III.A.1): nodes of symbols
 * for a group, chunks for a dataset.
 * @param type 0 for groups, 1 for chunks
 * @param keyBytes bytes of a key
 * @throws FormatError `b-tree`, `bad-signature`, `unexpected-end`; LimitError of the budget
 */
function* walkBTree1(space, root, { type, keyBytes, budget }) {
    const pending = [{ address: root, level: maxLevels }];
    const seen = new Set();
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        budget.check();
        if (seen.has(node.address))
            continue;
        seen.add(node.address);
        const { level, entries } = b_tree_1_readNode(space, node, type, keyBytes);
        if (level === 0)
            yield* entries;
        else
            for (const { address } of entries.reverse())
                pending.push({ address, level });
    }
}
function b_tree_1_readNode(space, node, type, keyBytes) {
    const headerBytes = 8 + 2 * space.offsetBytes;
    const lead = hdf5_reader/* Hdf5Reader */.T.at(space, node.address, headerBytes);
    lead.expect('TREE');
    const [found, level, count] = [lead.u8(), lead.u8(), lead.u16()];
    // Levels fall strictly, so that a node which is its own descendant ends the walk.
    if (found !== type || level >= node.level) {
        const at = { offset: space.base + node.address, length: 8 };
        throw new errors/* FormatError */.IF('b-tree', at, 'a node of a B-tree is not of the kind its parent says');
    }
    const stride = keyBytes + space.offsetBytes;
    const body = hdf5_reader/* Hdf5Reader */.T.at(space, node.address + headerBytes, count * stride);
    const entries = [];
    for (let i = 0; i < count; i += 1) {
        const key = body.take(keyBytes);
        const address = body.address();
        if (address !== undefined)
            entries.push({ key, address });
    }
    return { level, entries };
}

;// CONCATENATED MODULE: ./lib/codecs/hdf5/links.js







const symbolicCache = 2;
const externalType = 64;
/** Heap IDs of links: a byte, the offset and the length. */
const linkIdBytes = 7;
/**
 * Every link of a group: those in its header, in its symbol table, and in its heap (specification \u00a7IV.A.2.c, g and r).
 * @throws FormatError, LimitError of the structures
 */
function* readLinks(space, messages, budget) {
    for (const message of messages) {
        if (message.type === messageTypes.link)
            yield readLink(message.body());
        if (message.type === messageTypes.symbolTable)
            yield* readSymbolTable(space, message.body(), budget);
        if (message.type === messageTypes.linkInfo)
            yield* readDenseLinks(space, message.body(), budget);
    }
}
function readLink(reader) {
    reader.skip(1);
    const flags = reader.u8();
    const type = flags & 0x08 ? reader.u8() : 0;
    if (flags & 0x04)
        reader.skip(8);
    if (flags & 0x10)
        reader.skip(1);
    const width = 1 << (flags & 3);
    const name = (0,hdf5_reader/* decodeText */.g)(reader.bytes(reader.unsigned(width)));
    if (type === 0)
        return { name, kind: 'hard', address: addressIn(reader) };
    const value = reader.take(reader.u16());
    if (type === 1)
        return { name, kind: 'soft', path: (0,hdf5_reader/* decodeText */.g)(value.bytes(value.remaining)) };
    if (type !== externalType)
        return { name, kind: 'user-defined', type };
    value.skip(1);
    return { name, kind: 'external', file: value.text(), path: value.text() };
}
function addressIn(reader) {
    const at = { offset: reader.position, length: reader.space.offsetBytes };
    const address = reader.address();
    if (address !== undefined)
        return address;
    throw new errors/* FormatError */.IF('no-target', at, 'a link leads nowhere');
}
function* readSymbolTable(space, body, budget) {
    const tree = body.address();
    const heapAddress = body.address();
    if (tree === undefined || heapAddress === undefined)
        return;
    const heap = new LocalHeap(space, heapAddress);
    const keys = { type: 0, keyBytes: space.lengthBytes, budget };
    for (const { address } of walkBTree1(space, tree, keys))
        yield* readSymbols(space, address, heap);
}
function* readSymbols(space, address, heap) {
    const lead = hdf5_reader/* Hdf5Reader */.T.at(space, address, 8);
    lead.expect('SNOD');
    lead.skip(2);
    const count = lead.u16();
    const entryBytes = 2 * space.offsetBytes + 24;
    const reader = hdf5_reader/* Hdf5Reader */.T.at(space, address + 8, count * entryBytes);
    for (let i = 0; i < count; i += 1)
        yield readSymbol(reader.take(entryBytes), heap);
}
function readSymbol(entry, heap) {
    const name = heap.textAt(entry.unsigned(entry.space.offsetBytes));
    const address = entry.address();
    const cache = entry.u32();
    entry.skip(4);
    if (cache === symbolicCache)
        return { name, kind: 'soft', path: heap.textAt(entry.u32()) };
    if (address !== undefined)
        return { name, kind: 'hard', address };
    throw new errors/* FormatError */.IF('no-target', { offset: entry.position, length: 0 }, 'a link leads nowhere');
}
function* readDenseLinks(space, body, budget) {
    body.skip(1);
    const flags = body.u8();
    if (flags & 1)
        body.skip(8);
    const heapAddress = body.address();
    const tree = body.address();
    if (heapAddress === undefined || tree === undefined)
        return;
    const heap = new FractalHeap(space, heapAddress, budget);
    for (const record of walkBTree2(space, tree, budget)) {
        record.skip(4);
        yield readLink(heap.open(record.take(linkIdBytes)));
    }
}

// EXTERNAL MODULE: ./lib/codecs/checksums/little-word.js
var little_word = __webpack_require__(8583);
;// CONCATENATED MODULE: ./lib/codecs/hdf5/lookup3.js

/**
 * Bob Jenkins' lookup3 `hashlittle` with initial value 0: the checksum of HDF5's newer structures (specification \u00a7VIII,
 * "Checksums"; https://burtleburtle.net/bob/c/lookup3.c).
 * @returns an unsigned 32-bit number
 */
function lookup3(bytes) {
    const start = (0xdeadbeef + bytes.length) | 0;
    let state = [start, start, start];
    let at = 0;
    for (; bytes.length - at > 12; at += 12)
        state = mix(add(state, bytes, at));
    return at === bytes.length ? state[2] >>> 0 : lookup3_final(add(state, bytes, at)) >>> 0;
}
function add([a, b, c], bytes, at) {
    return [
        (a + (0,little_word/* littleWord */.H)(bytes, at)) | 0,
        (b + (0,little_word/* littleWord */.H)(bytes, at + 4)) | 0,
        (c + (0,little_word/* littleWord */.H)(bytes, at + 8)) | 0,
    ];
}
function mix([first, second, third]) {
    let [a, b, c] = [first, second, third];
    a = (a - c) ^ (0,little_word/* rotateLeft */.F)(c, 4);
    c = (c + b) | 0;
    b = (b - a) ^ (0,little_word/* rotateLeft */.F)(a, 6);
    a = (a + c) | 0;
    c = (c - b) ^ (0,little_word/* rotateLeft */.F)(b, 8);
    b = (b + a) | 0;
    a = (a - c) ^ (0,little_word/* rotateLeft */.F)(c, 16);
    c = (c + b) | 0;
    b = (b - a) ^ (0,little_word/* rotateLeft */.F)(a, 19);
    a = (a + c) | 0;
    c = (c - b) ^ (0,little_word/* rotateLeft */.F)(b, 4);
    b = (b + a) | 0;
    return [a, b, c];
}
function lookup3_final([first, second, third]) {
    let [a, b, c] = [first, second, third];
    c = (c ^ b) - (0,little_word/* rotateLeft */.F)(b, 14);
    a = (a ^ c) - (0,little_word/* rotateLeft */.F)(c, 11);
    b = (b ^ a) - (0,little_word/* rotateLeft */.F)(a, 25);
    c = (c ^ b) - (0,little_word/* rotateLeft */.F)(b, 16);
    a = (a ^ c) - (0,little_word/* rotateLeft */.F)(c, 4);
    b = (b ^ a) - (0,little_word/* rotateLeft */.F)(a, 14);
    return (c ^ b) - (0,little_word/* rotateLeft */.F)(b, 24);
}

;// CONCATENATED MODULE: ./lib/codecs/hdf5/verify-checksum.js



/**
 * Compares a structure with the checksum behind it, as libhdf5 does before it reads one.
 * @param length bytes of the structure without its checksum
 * @throws FormatError `checksum`, `unexpected-end`
 */
function verifyChecksum(space, address, length) {
    const reader = hdf5_reader/* Hdf5Reader */.T.at(space, address, length + 4);
    if (lookup3(reader.bytes(length)) === reader.u32())
        return;
    const at = { offset: space.base + address, length: length + 4 };
    throw new errors/* FormatError */.IF('checksum', at, `the checksum of a structure at offset ${String(at.offset)} is wrong`);
}

;// CONCATENATED MODULE: ./lib/codecs/hdf5/object-header.js





const flagShared = 0x02;
const flagCreationOrder = 0x04;
const flagPhaseChange = 0x10;
const flagTimes = 0x20;
const checksumBytes = 4;
/**
 * Reads the messages of an object header of version 1 or 2 with all its continuation blocks (specification \u00a7IV.A.1).
 * @throws FormatError `object-header-version`, `unexpected-end` where none begins there; LimitError `maxHdf5Messages`
 */
function readObjectHeader(space, address, budget) {
    const lead = hdf5_reader/* Hdf5Reader */.T.at(space, address, 4);
    const first = lead.u8();
    if (first === 1)
        return new HeaderWalk(space, budget, 1, 0).read(firstBlockOld(space, address));
    if (first !== 0x4f)
        throw unknownVersion(space, address);
    const { flags, block } = firstBlockNew(space, address);
    return new HeaderWalk(space, budget, 2, flags).read(block);
}
function firstBlockOld(space, address) {
    const reader = hdf5_reader/* Hdf5Reader */.T.at(space, address, 16);
    reader.skip(8);
    return { address: address + 16, length: reader.u32() };
}
function firstBlockNew(space, address) {
    const lead = hdf5_reader/* Hdf5Reader */.T.at(space, address, 6);
    lead.expect('OHDR');
    if (lead.u8() !== 2)
        throw unknownVersion(space, address);
    const flags = lead.u8();
    const extra = (flags & flagTimes ? 16 : 0) + (flags & flagPhaseChange ? 4 : 0);
    const width = 1 << (flags & 3);
    const length = hdf5_reader/* Hdf5Reader */.T.at(space, address + 6 + extra, width).unsigned(width);
    verifyChecksum(space, address, 6 + extra + width + length);
    return { flags, block: { address: address + 6 + extra + width, length } };
}
function unknownVersion(space, address) {
    const at = { offset: space.base + address, length: 4 };
    return new errors/* FormatError */.IF('object-header-version', at, `no object header stands at offset ${String(at.offset)}`);
}
class HeaderWalk {
    #space;
    #budget;
    #version;
    #messageHeaderBytes;
    #pending = [];
    #seen = new Set();
    #messages = [];
    constructor(space, budget, version, flags) {
        this.#space = space;
        this.#budget = budget;
        this.#version = version;
        this.#messageHeaderBytes = version === 1 ? 8 : flags & flagCreationOrder ? 6 : 4;
    }
    read(first) {
        try {
            this.#readAll(first);
            return { messages: this.#messages, trouble: undefined };
        }
        catch (error) {
            if (error instanceof errors/* FormatError */.IF)
                return { messages: this.#messages, trouble: error };
            throw error;
        }
    }
    #readAll(first) {
        this.#readBlock(first);
        for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
            if (this.#seen.has(next.address))
                continue;
            this.#seen.add(next.address);
            this.#readBlock(this.#version === 1 ? next : this.#withoutFrame(next));
        }
    }
    /** A continuation block of version 2 has a signature before and a checksum behind its messages. */
    #withoutFrame({ address, length }) {
        hdf5_reader/* Hdf5Reader */.T.at(this.#space, address, 4).expect('OCHK');
        verifyChecksum(this.#space, address, Math.max(0, length - checksumBytes));
        return { address: address + 4, length: Math.max(0, length - 4 - checksumBytes) };
    }
    #readBlock({ address, length }) {
        const reader = hdf5_reader/* Hdf5Reader */.T.at(this.#space, address, length);
        while (reader.remaining >= this.#messageHeaderBytes)
            this.#readMessage(reader);
    }
    #readMessage(reader) {
        this.#budget.check();
        const type = this.#version === 1 ? reader.u16() : reader.u8();
        const size = reader.u16();
        const flags = reader.u8();
        reader.skip(this.#messageHeaderBytes - (this.#version === 1 ? 5 : 4));
        const start = reader.position;
        const bytes = reader.bytes(size);
        const body = () => new hdf5_reader/* Hdf5Reader */.T(this.#space, bytes, start);
        if (type === messageTypes.continuation)
            this.#continue(body());
        else
            this.#keep({ type, isShared: (flags & flagShared) !== 0, body });
    }
    #continue(body) {
        const address = body.address();
        if (address !== undefined)
            this.#pending.push({ address, length: body.length() });
    }
    #keep(message) {
        this.#messages.push(message);
        if (this.#messages.length <= limits/* limits */.F.maxHdf5Messages)
            return;
        throw new errors/* LimitError */.oC('maxHdf5Messages', limits/* limits */.F.maxHdf5Messages, 'an object has too many header messages');
    }
}

;// CONCATENATED MODULE: ./lib/codecs/hdf5/shared-messages.js





const indexBytes = 14;
const inHeap = 1;
const maxIndexes = 8;
const heapIdBytes = 8;
/** Finds messages that an object keeps elsewhere: in a committed datatype or in the file's table (specification \u00a7IV.A.2). */
class SharedMessages {
    #space;
    #budget;
    #extension;
    #heaps;
    constructor({ space, extension }, budget) {
        this.#space = space;
        this.#budget = budget;
        this.#extension = extension;
    }
    /** The body of a message, wherever it is kept. */
    bodyOf(message) {
        return message.isShared ? this.resolve(message.body(), message.type) : message.body();
    }
    /** @throws FormatError `shared-message` and those of the structures that lead to it */
    resolve(pointer, type) {
        const version = pointer.u8();
        const kind = pointer.u8();
        if (version === 1)
            pointer.skip(6);
        if (version === 3 && kind === inHeap)
            return this.resolveInHeap(pointer.take(heapIdBytes), type);
        const address = pointer.address();
        if (address === undefined)
            throw this.#missing();
        const { messages } = readObjectHeader(this.#space, address, this.#budget);
        const found = messages.find((message) => message.type === type && !message.isShared);
        if (found === undefined)
            throw this.#missing();
        return found.body();
    }
    /** @throws FormatError as `resolve` */
    resolveInHeap(id, type) {
        this.#heaps ??= this.#readTable();
        const index = this.#heaps.find(({ types }) => (types & (1 << type)) !== 0);
        if (index === undefined)
            throw this.#missing();
        return index.heap.open(id);
    }
    #readTable() {
        if (this.#extension === undefined)
            throw this.#missing();
        const { messages } = readObjectHeader(this.#space, this.#extension, this.#budget);
        const body = messages.find(({ type }) => type === messageTypes.sharedTable)?.body();
        if (body === undefined)
            throw this.#missing();
        body.skip(1);
        const table = body.address();
        const count = Math.min(body.u8(), maxIndexes);
        if (table === undefined)
            throw this.#missing();
        const length = 4 + count * (indexBytes + 2 * this.#space.offsetBytes);
        const reader = hdf5_reader/* Hdf5Reader */.T.at(this.#space, table, length);
        reader.expect('SMTB');
        return Array.from({ length: count }, () => this.#readIndex(reader)).flat();
    }
    #readIndex(reader) {
        reader.skip(2);
        const types = reader.u16();
        reader.skip(indexBytes - 4);
        reader.address();
        const address = reader.address();
        return address === undefined
            ? []
            : [{ types, heap: new FractalHeap(this.#space, address, this.#budget) }];
    }
    #missing() {
        const at = { offset: this.#space.base, length: 0 };
        return new errors/* FormatError */.IF('shared-message', at, 'a shared message is missing');
    }
}

// EXTERNAL MODULE: ./lib/codecs/hdf5/superblock.js
var superblock = __webpack_require__(1837);
;// CONCATENATED MODULE: ./lib/codecs/hdf5/hdf5-file.js










/**
 * Reads HDF5 files of every version as far as their structure goes: superblock, groups, links, attributes, datatypes and
 * layouts. Elements are only read where a caller opens them. No library stands behind it: libhdf5 loops for ever on
 * some damaged files and follows names that leave the file.
 * Specification: https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html
 */
class Hdf5File {
    superblock;
    heap;
    #shared;
    #budget;
    /** @throws FormatError where the superblock can't be read */
    constructor(source, budget) {
        this.superblock = (0,superblock/* readSuperblock */.t)(source);
        this.heap = new GlobalHeap(this.space);
        this.#shared = new SharedMessages(this.superblock, budget);
        this.#budget = budget;
    }
    get space() {
        return this.superblock.space;
    }
    /**
     * Every object that a path leads to, each once, parents first. Links that several groups share, and cycles of them,
     * end at the first visit.
     * @throws LimitError `maxHdf5Objects` and those of the budget
     */
    *objects() {
        const pending = [{ path: '/', address: this.superblock.root, depth: 0 }];
        const seen = new Set();
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
            if (seen.has(next.address))
                continue;
            seen.add(next.address);
            if (seen.size > limits/* limits */.F.maxHdf5Objects)
                throw new errors/* LimitError */.oC('maxHdf5Objects', limits/* limits */.F.maxHdf5Objects, 'the file has too many objects');
            const object = this.#read(next);
            yield object;
            for (const link of object.links.toReversed()) {
                if (link.kind !== 'hard' || seen.has(link.address))
                    continue;
                if (next.depth >= limits/* limits */.F.maxHdf5Depth)
                    throw tooDeep();
                pending.push({ path: join(next.path, link.name), address: link.address, depth: next.depth + 1 });
            }
        }
    }
    #read({ path, address }) {
        this.#budget.check();
        const troubles = [];
        const header = attempt(troubles, () => readObjectHeader(this.space, address, this.#budget));
        if (header?.trouble)
            troubles.push(header.trouble);
        const messages = header?.messages ?? [];
        return {
            path,
            offset: this.space.base + address,
            isGroup: messages.some(({ type }) => groupTypes.has(type)),
            links: collect(troubles, readLinks(this.space, messages, this.#budget)),
            attributes: this.#attributes(messages, troubles),
            dataset: attempt(troubles, () => readDataset(this.space, messages, { shared: this.#shared, heap: this.heap })),
            troubles,
        };
    }
    /** One at a time, so that a damaged one costs no other. */
    #attributes(messages, troubles) {
        return messages.flatMap((message) => collect(troubles, readAttributes([message], this.#shared, this.#budget)));
    }
}
const groupTypes = new Set([
    messageTypes.linkInfo,
    messageTypes.link,
    messageTypes.symbolTable,
]);
function join(parent, name) {
    return parent === '/' ? `/${name}` : `${parent}/${name}`;
}
function tooDeep() {
    return new errors/* LimitError */.oC('maxHdf5Depth', limits/* limits */.F.maxHdf5Depth, 'groups are nested too deep');
}
/** What the walk survives: damage, and budgets of one structure; those of the whole file end it. */
function keep(troubles, error) {
    const isOurs = error instanceof errors/* LimitError */.oC && error.limit.startsWith('maxHdf5');
    if (!(error instanceof errors/* FormatError */.IF) && !isOurs)
        throw error;
    troubles.push(error);
}
function attempt(troubles, read) {
    try {
        return read();
    }
    catch (error) {
        keep(troubles, error);
        return undefined;
    }
}
function collect(troubles, items) {
    const kept = [];
    attempt(troubles, () => {
        for (const item of items) {
            kept.push(item);
            if (kept.length > limits/* limits */.F.maxHdf5Objects)
                throw new errors/* LimitError */.oC('maxHdf5Objects', limits/* limits */.F.maxHdf5Objects, 'an object has too many parts');
        }
    });
    return kept;
}

// EXTERNAL MODULE: ./lib/codecs/zip/member-places.js + 1 modules
var member_places = __webpack_require__(8794);
// EXTERNAL MODULE: ./lib/bytes/memory-source.js
var memory_source = __webpack_require__(7688);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/codecs/encoded/old-pickle.js
var old_pickle = __webpack_require__(9730);
// EXTERNAL MODULE: ./lib/codecs/encoded/sieved.js
var sieved = __webpack_require__(6950);
;// CONCATENATED MODULE: ./lib/codecs/hdf5/values.js

/** Whether each element is a run of bytes that some reader may take for text, a pickle or a file. */
function holdsBytes(type) {
    if (type.kind === 'sequence')
        return type.isText || isByte(type.base);
    if (type.kind === 'array')
        return isByte(type.base);
    return type.kind === 'string' || type.kind === 'opaque';
}
/** Whether an element is a byte by itself, so that only all of them together can be something. */
function isByte(type) {
    return type.size === 1 && (type.kind === 'integer' || type.kind === 'bitfield');
}
/**
 * Each of the first `most` elements as a source of its own; those of variable length stand in the global heap.
 * @param content the elements one after another
 * @throws FormatError of the heap
 */
function* valuesOf(space, { content, type, heap, }, most) {
    const count = Math.min(most, type.size === 0 ? 0 : Math.floor(content.size / type.size));
    for (let i = 0; i < count; i += 1) {
        if (type.kind !== 'sequence')
            yield content.slice(i * type.size, type.size);
        else
            yield sequenceAt(space, content.read(i * type.size, type.size), type.base.size, heap);
    }
}
/** Length in elements, address of the collection, index in it (specification \u00a7VIII, "Variable-length"). */
function sequenceAt(space, reference, elementBytes, heap) {
    const reader = new hdf5_reader/* Hdf5Reader */.T(space, reference, 0);
    const length = reader.u32() * elementBytes;
    const address = reader.address();
    const index = reader.u32();
    // The null sequence has no place in a heap.
    if (length === 0 || address === undefined || address === 0)
        return space.source.slice(space.base, 0);
    const range = heap.locate(address, index);
    return space.source.slice(range.offset, Math.min(length, range.length));
}

// EXTERNAL MODULE: ./lib/core/without-trailing.js
var without_trailing = __webpack_require__(9148);
;// CONCATENATED MODULE: ./lib/formats/hdf5/attribute-children.js










/** Elements of one attribute that are looked at; names of layers and weights come in the thousands. */
const maxElements = 256;
const maxChildren = 5_000;
const maxNoteBytes = 256 * 1024;
/** A pickle that does anything is longer. */
const minimumBytes = 8;
const maxHeadBytes = 512;
/** What Keras reads from the root group, in parts where it is long. */
const configurationName = /^(?:model_config|training_config|layer_config|config)\d*$/;
/**
 * What readers decode from attributes: Keras its configuration (JSON), PyTables and pandas whatever ends like a pickle;
 * all other text together as the file's metadata.
 */
function attributeChildren(file, batches) {
    const troubles = [];
    const values = batches.flatMap((batch) => batch.attributes.flatMap((attribute) => valuesIn(file, batch.path, attribute, troubles)));
    const configurations = values.filter(isConfiguration);
    const binaries = values.filter((value) => !isConfiguration(value) && mayBePickle(value.source));
    const children = [
        ...joinParts(configurations).map(({ member, source }) => ({
            member,
            expects: 'keras-config',
            profile: 'hdf5',
            open: () => source,
        })),
        ...binaries.map(({ path, name, source }) => ({ member: memberName(path, name), open: () => source })),
        ...metadataChild(values.filter((value) => !isConfiguration(value) && !mayBePickle(value.source))),
    ];
    if (children.length > maxChildren)
        troubles.push(new errors/* LimitError */.oC('maxHdf5Children', maxChildren, 'more attributes than are looked into'));
    return { children: children.slice(0, maxChildren), troubles };
}
function valuesIn(file, path, attribute, troubles) {
    const { type, shape, data, name } = attribute;
    const whole = isByte(type) && elementsIn(shape) >= minimumBytes;
    if (!whole && !holdsBytes(type))
        return [];
    try {
        const content = file.space.source.slice(data.offset, Math.min(data.length, elementsIn(shape) * type.size));
        const sources = whole
            ? [content]
            : [...valuesOf(file.space, { content, type, heap: file.heap }, maxElements)];
        return sources.map((source) => ({ path, name, source }));
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        troubles.push(error);
        return [];
    }
}
function isConfiguration({ path, name, source }) {
    if (path === '/' && configurationName.test(name))
        return true;
    const head = headOf(source);
    return /^\s*[[{]/.test(head) && /class_name|\\u00/.test(wholeText(source));
}
function headOf(source) {
    return (0,hdf5_reader/* decodeText */.g)(source.read(0, Math.min(source.size, maxHeadBytes)));
}
function wholeText(source) {
    return (0,hdf5_reader/* decodeText */.g)(source.read(0, Math.min(source.size, limits/* limits */.F.maxReadBytes)));
}
/** Begins with PROTO or with values up to an import, ends with STOP, or is no text at all. */
function mayBePickle(source) {
    if (source.size < minimumBytes)
        return false;
    const head = source.read(0, Math.min(source.size, maxHeadBytes));
    const [first = 0] = head;
    if (first === 0x80 || lastByte(source) === 0x2e)
        return true;
    return (first < 0x20 && first !== 0x0a && first !== 0x09) || (0,old_pickle/* readsLikeOldPickle */.w3)((0,sieved/* sievedSource */.oi)(source));
}
function lastByte(source) {
    const tail = source.read(Math.max(0, source.size - 64), Math.min(64, source.size));
    return tail.findLast((byte) => byte !== 0);
}
/** `model_config0`, `model_config1`, \u2026 are one text. */
function joinParts(values) {
    const joined = new Map();
    for (const { path, name, source } of values) {
        const member = memberName(path, path === '/' ? (0,without_trailing/* withoutTrailing */.h)(name, '0123456789') : name);
        joined.set(member, [...(joined.get(member) ?? []), source]);
    }
    return Array.from(joined, ([member, sources]) => ({ member, source: concatenate(member, sources) }));
}
function concatenate(member, sources) {
    const [first] = sources;
    if (sources.length === 1 && first !== undefined)
        return first;
    return new memory_source/* MemorySource */.Z(Buffer.concat(sources.map((source) => source.read(0, source.size))), member);
}
function memberName(path, name) {
    return path === '/' ? name : `${path}@${name}`;
}
function metadataChild(values) {
    const lines = [];
    const entries = [];
    let length = 0;
    for (const { path, name, source } of values) {
        if (source.size < minimumBytes || length > maxNoteBytes)
            continue;
        const text = (0,hdf5_reader/* decodeText */.g)(source.read(0, Math.min(source.size, maxNoteBytes)));
        const line = `${memberName(path, name)}: ${text.replace(/[\r\n\0]+/g, ' ')}`;
        lines.push(line);
        entries.push({ key: memberName(path, name), value: text.replaceAll('\0', '') });
        length += line.length;
    }
    if (lines.length === 0)
        return [];
    const bytes = Buffer.from(lines.join('\n'));
    return [
        { member: 'attributes', expects: 'metadata', open: () => new memory_source/* MemorySource */.Z(bytes, 'attributes') },
        ...(0,embedded_texts/* encodedPickles */.gj)(entries),
    ];
}

;// CONCATENATED MODULE: ./lib/codecs/hdf5/chunks.js




/**
 * The chunks that were written, in the order of the index.
 * @throws FormatError `chunk-index` for indexes that are not followed here, and those of the structures
 */
function walkChunks(space, { layout, shape, type, filters }, budget) {
    if (layout.address === undefined || shape === undefined)
        return [];
    const chunkBytes = layout.chunk.reduce((all, extent) => all * extent, type.size);
    const request = { space, layout, shape, chunkBytes, isFiltered: filters.length > 0, budget };
    switch (layout.index.kind) {
        case 'b-tree-1':
            return inTree1(request, layout.address);
        case 'b-tree-2':
            return inTree2(request, layout.address);
        case 'single':
            return [single(request, layout.address, layout.index.filteredBytes)];
        case 'implicit':
            return implicit(request, layout.address);
        case 'fixed-array':
            return inFixedArray(request, layout.address, layout.index.pageBits);
        case 'extensible-array':
            throw unsupported(request);
    }
}
function unsupported({ space }) {
    return new errors/* FormatError */.IF('chunk-index', { offset: space.base, length: 0 }, 'the index of the chunks is not followed');
}
function* inTree1({ space, layout, budget }, root) {
    const rank = layout.chunk.length;
    const keyBytes = 8 + 8 * (rank + 1);
    for (const { key, address } of walkBTree1(space, root, { type: 1, keyBytes, budget })) {
        const [bytes, mask] = [key.u32(), key.u32()];
        const place = layout.chunk.map((extent) => Math.floor(key.unsigned(8) / Math.max(1, extent)));
        yield { place, address, bytes, mask };
    }
}
function* inTree2({ space, layout, chunkBytes, isFiltered, budget }, root) {
    const rank = layout.chunk.length;
    for (const record of walkBTree2(space, root, budget)) {
        const address = record.address();
        const bytes = isFiltered ? record.unsigned(record.remaining - 4 - 8 * rank) : chunkBytes;
        const mask = isFiltered ? record.u32() : 0;
        const place = layout.chunk.map(() => record.unsigned(8));
        if (address !== undefined)
            yield { place, address, bytes, mask };
    }
}
function single({ layout, chunkBytes }, address, filteredBytes) {
    return { place: layout.chunk.map(() => 0), address, bytes: filteredBytes ?? chunkBytes, mask: 0 };
}
function* implicit(request, address) {
    const { chunkBytes, budget } = request;
    for (let i = 0; i < chunksOf(request); i += 1) {
        budget.check();
        yield { place: placeOf(i, request), address: address + i * chunkBytes, bytes: chunkBytes, mask: 0 };
    }
}
/** Specification \u00a7VII.C, "Fixed Array Index". */
function* inFixedArray(request, address, pageBits) {
    const { space, isFiltered, chunkBytes, budget } = request;
    const header = hdf5_reader/* Hdf5Reader */.T.at(space, address, 8 + space.lengthBytes + space.offsetBytes);
    header.expect('FAHD');
    header.skip(2);
    const entryBytes = header.u8();
    header.skip(1);
    const count = header.length();
    const block = header.address();
    if (block === undefined)
        return;
    if (count > 2 ** pageBits)
        throw unsupported(request);
    const reader = hdf5_reader/* Hdf5Reader */.T.at(space, block, 6 + space.offsetBytes + count * entryBytes);
    reader.expect('FADB');
    reader.skip(2 + space.offsetBytes);
    for (let i = 0; i < count; i += 1) {
        budget.check();
        const entry = reader.take(entryBytes);
        const chunkAddress = entry.address();
        const bytes = isFiltered ? entry.unsigned(entry.remaining - 4) : chunkBytes;
        const mask = isFiltered ? entry.u32() : 0;
        if (chunkAddress !== undefined)
            yield { place: placeOf(i, request), address: chunkAddress, bytes, mask };
    }
}
function chunksAlong({ layout, shape }) {
    return layout.chunk.map((extent, axis) => Math.ceil((shape[axis] ?? 0) / Math.max(1, extent)));
}
function chunksOf(request) {
    return chunksAlong(request).reduce((all, count) => all * count, 1);
}
function placeOf(index, request) {
    let rest = index;
    return chunksAlong(request)
        .reverse()
        .map((count) => {
        const at = rest % Math.max(1, count);
        rest = Math.floor(rest / Math.max(1, count));
        return at;
    })
        .reverse();
}

;// CONCATENATED MODULE: ./lib/codecs/hdf5/dataset-content.js






/**
 * The elements of a dataset one after another: in place where they stand so, else put together from their chunks.
 * undefined where they are kept elsewhere, were never written, or are chunked along more than the first dimension.
 * @throws FormatError `unexpected-end`, `chunk`, `chunk-index`; LimitError
 */
function openDataset(space, dataset, budget) {
    const { layout, type, shape, externalFiles } = dataset;
    const bytes = elementsIn(shape) * type.size;
    if (externalFiles.length > 0)
        return undefined;
    switch (layout.kind) {
        case 'compact':
            return space.source.slice(layout.range.offset, Math.min(bytes, layout.range.length));
        case 'contiguous':
            return layout.address === undefined
                ? undefined
                : space.source.slice(space.base + layout.address, bytes);
        case 'chunked':
            return isChunkedByRows(dataset) ? assemble(space, { ...dataset, layout }, bytes, budget) : undefined;
        case 'virtual':
            return undefined;
    }
}
function isChunkedByRows({ layout, shape, filters }) {
    if (layout.kind !== 'chunked' || !canUndo(filters))
        return false;
    return layout.chunk.every((extent, axis) => axis === 0 || extent === shape?.[axis]);
}
function assemble(space, dataset, bytes, budget) {
    const { layout, type, filters } = dataset;
    if (bytes > limits/* limits */.F.maxInflatedMemberBytes) {
        const detail = 'a dataset in chunks is larger than what is put together at once';
        throw new errors/* LimitError */.oC('maxInflatedMemberBytes', limits/* limits */.F.maxInflatedMemberBytes, detail);
    }
    const chunkBytes = layout.chunk.reduce((all, extent) => all * extent, type.size);
    const content = new Uint8Array(bytes);
    for (const { place, address, bytes: stored, mask } of walkChunks(space, dataset, budget)) {
        const start = (place[0] ?? 0) * chunkBytes;
        if (start >= bytes)
            continue;
        const raw = space.source.read(space.base + address, stored);
        const chunk = undoFilters(raw, filters, { mask, chunkBytes, budget });
        if (chunk.length < chunkBytes)
            throw dataset_content_short(space, address, stored);
        content.set(chunk.subarray(0, Math.min(chunkBytes, bytes - start)), start);
    }
    return new memory_source/* MemorySource */.Z(content, space.source.name);
}
function dataset_content_short({ base }, address, length) {
    return new errors/* FormatError */.IF('chunk', { offset: base + address, length }, 'a chunk is shorter than its dataset declares');
}

;// CONCATENATED MODULE: ./lib/formats/hdf5/dataset-children.js




/** Elements of one dataset that are looked at, and of one whose elements PyTables unpickles. */
const dataset_children_maxElements = 256;
const maxPickledElements = 10_000;
const dataset_children_minimumBytes = 8;
/** Content that has to be put together from chunks to be looked at. CWE-770. */
const maxAssembledBytes = 64 * 2 ** 20;
/**
 * Byte strings of a dataset, each as an artifact of its own. PyTables marks the arrays whose elements it unpickles by
 * the attribute PSEUDOATOM (https://www.pytables.org/usersguide/file_format.html), and pandas keeps object columns so.
 */
function datasetChildren(file, { path, attributes }, dataset, budget) {
    const isWhole = isByte(dataset.type) && (dataset.shape ?? []).length === 1;
    if (!isWhole && !holdsBytes(dataset.type))
        return { children: [], isCut: false };
    const isPickled = attributes.some(({ name }) => name === 'PSEUDOATOM');
    const isObject = attributes.some((attribute) => isObjectAtom(file, attribute));
    const most = isObject ? maxPickledElements : dataset_children_maxElements;
    const sources = isTooLong(dataset) ? [] : sourcesIn(file, dataset, isWhole, { most, budget });
    return {
        children: sources
            .filter(({ size }) => size >= dataset_children_minimumBytes)
            .map((source, index) => ({
            member: isWhole || index === 0 ? path : `${path}[${String(index)}]`,
            ...(isPickled ? { expects: 'pickle' } : {}),
            open: () => source,
        })),
        isCut: isObject && (isTooLong(dataset) || (!isWhole && elementsIn(dataset.shape) > most)),
    };
}
/** Of the pseudo atoms only `object` is pickled; `vlstring` and `vlunicode` are text. */
function isObjectAtom(file, { name, data }) {
    if (name !== 'PSEUDOATOM')
        return false;
    const written = file.space.source.read(data.offset, Math.min(data.length, 64));
    return !/^\0*vl/.test(Buffer.from(written).toString('latin1'));
}
function isTooLong({ type, shape, layout }) {
    return layout.kind === 'chunked' && elementsIn(shape) * type.size > maxAssembledBytes;
}
function sourcesIn(file, dataset, isWhole, { most, budget }) {
    const { type } = dataset;
    try {
        const content = openDataset(file.space, dataset, budget);
        if (content === undefined)
            return [];
        return isWhole ? [content] : [...valuesOf(file.space, { content, type, heap: file.heap }, most)];
    }
    catch (error) {
        // Damaged elements are those of the weights: a loader stops there, and nothing is decoded from them.
        if (error instanceof errors/* FormatError */.IF)
            return [];
        if (error instanceof errors/* LimitError */.oC && error.limit === 'maxInflatedMemberBytes')
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/codecs/weights/final-layer.js
var final_layer = __webpack_require__(9697);
;// CONCATENATED MODULE: ./lib/formats/hdf5/final-layer.js






const dtypes = { 2: 'F16', 4: 'F32', 8: 'F64' };
/** Tensors that are remembered; the largest Keras models have some 5,000. CWE-770. */
const maxTensors = 50_000;
/** The state of optimizers has the shapes of the layers. */
const optimizer = /^\/(?:optimizer|optimizer_weights)(?:\/|$)/;
const nothing = new memory_source/* MemorySource */.Z(new Uint8Array(), '');
/** Finds the kernel that gives the classes of a Keras model: https://keras.io/api/models/model_saving_apis/. */
class FinalLayer {
    #tensors = [];
    #file;
    #context;
    constructor(file, context) {
        this.#file = file;
        this.#context = context;
    }
    take(path, dataset) {
        const { type, shape } = dataset;
        const dtype = type.kind === 'float' ? dtypes[type.size] : undefined;
        if (dtype === undefined || shape === undefined || shape.length === 0 || shape.length > 2)
            return;
        if (optimizer.test(path) || this.#tensors.length >= maxTensors)
            return;
        const name = path
            .slice(1)
            .replace(/\/vars\/([01])$/, (_, index) => (index === '0' ? '/kernel' : '/bias'));
        const bytes = elementsIn(shape) * type.size;
        const { layout, externalFiles } = dataset;
        const address = layout.kind === 'contiguous' && externalFiles.length === 0 ? layout.address : undefined;
        this.#tensors.push({
            ...{ name, shape, dtype },
            ...(address === undefined ? {} : { range: { offset: this.#file.space.base + address, length: bytes } }),
            open: () => this.#open(dataset) ?? nothing,
        });
    }
    /** What is kept in chunks is put together now: where that can't be done there is nothing to measure, and no damage. */
    child(source) {
        const child = (0,final_layer/* finalLayerChild */.W)(source, this.#tensors, {
            axis: 'columns',
            weights: this.#context.weights,
        });
        if (child === undefined || child.range !== undefined)
            return child;
        const content = child.open();
        return content === nothing ? undefined : { ...child, open: () => content };
    }
    #open(dataset) {
        if (elementsIn(dataset.shape) * dataset.type.size > limits/* limits */.F.maxWeightBytes)
            return undefined;
        try {
            return openDataset(this.#file.space, dataset, this.#context.budget);
        }
        catch (error) {
            if (error instanceof errors/* FormatError */.IF)
                return undefined;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/hdf5/salvage.js
/** A configuration stands in front of the weights, or behind them in a file that was changed. */
const maxSearchedBytes = 64 * 2 ** 20;
const blockBytes = 4 * 2 ** 20;
const maxFound = 16;
/** How the configuration of a model or of its training begins, as json.dumps writes it. */
const starts = ['{"class_name"', '{"module"', '{"name"', '{"optimizer_config"', '{"loss"'].map((text) => Buffer.from(text));
const longestStart = Math.max(...starts.map(({ length }) => length));
/**
 * Configurations that no attribute leads to any more: libhdf5 refuses a damaged file, another reader may not.
 * @throws LimitError of the budget
 */
function salvageConfigurations(source, budget) {
    const children = [];
    const end = Math.min(source.size, maxSearchedBytes);
    for (let at = 0; at < end && children.length < maxFound; at += blockBytes) {
        budget.check();
        const block = Buffer.from(source.read(at, Math.min(blockBytes + longestStart, source.size - at)));
        for (const offset of placesIn(block)) {
            if (offset < blockBytes)
                children.push(childAt(source, at + offset));
        }
    }
    return children.slice(0, maxFound);
}
function placesIn(block) {
    const places = [];
    for (const start of starts) {
        const found = block.indexOf(start);
        if (found !== -1)
            places.push(found);
    }
    return places.sort((a, b) => a - b);
}
/** Up to the first NUL: no JSON holds one. */
function childAt(source, offset) {
    const rest = Buffer.from(source.read(offset, Math.min(blockBytes, source.size - offset)));
    const end = rest.indexOf(0);
    const range = { offset, length: end === -1 ? rest.length : end };
    return {
        member: `text-at-${String(offset)}`,
        expects: 'keras-config',
        profile: 'hdf5',
        range,
        open: () => source.slice(range.offset, range.length),
    };
}

;// CONCATENATED MODULE: ./lib/formats/hdf5/parse.js











const maxDatasetFacts = 5_000;
const maxOutside = 500;
const maxNames = 200;
const maxTroubles = 20;
/** Characters of a path as facts keep it. */
const maxPathCharacters = 1_000;
/**
 * States the tree of an HDF5 file and hands on what a loader may decode: configurations in attributes, byte strings,
 * and what stands before and behind the file.
 * @throws FormatError where no superblock can be read
 */
function parseHdf5(source, context) {
    return new Walk(source, context).run();
}
class Walk {
    #source;
    #context;
    #file;
    #datasets = [];
    #outside = [];
    #userDefined = [];
    #children = [];
    #batches = [];
    #anomalies = new Map();
    #final;
    #groups = 0;
    #datasetCount = 0;
    #outsideCount = 0;
    #root;
    constructor(source, context) {
        this.#source = source;
        this.#context = context;
        this.#file = new Hdf5File(source, context.budget);
        this.#final = new FinalLayer(this.#file, context);
    }
    run() {
        this.#checkEnd();
        try {
            for (const object of this.#file.objects())
                this.#visit(object);
        }
        catch (error) {
            if (!(error instanceof errors/* LimitError */.oC) || !error.limit.startsWith('maxHdf5'))
                throw error;
            this.#report(error, '/');
        }
        const attributes = attributeChildren(this.#file, this.#batches);
        for (const trouble of attributes.troubles)
            this.#report(trouble, 'attribute');
        return {
            facts: this.#facts(),
            children: [
                ...attributes.children,
                ...this.#children,
                ...this.#surroundings(),
                ...this.#salvage(attributes.children),
                ...this.#finalLayer(),
            ],
            anomalies: [...this.#anomalies.values()],
            covered: [{ offset: 0, length: this.#end() }],
        };
    }
    #facts() {
        const { space, version } = this.#file.superblock;
        return {
            size: this.#source.size,
            superblock: { version, offset: space.base },
            groups: this.#groups,
            datasetCount: this.#datasetCount,
            datasets: this.#datasets,
            rootAttributes: (this.#root?.attributes ?? []).slice(0, maxNames).map(({ name }) => name),
            rootLinks: (this.#root?.links ?? []).slice(0, maxNames).map(({ name }) => name),
            isKerasMember: this.#context.profile === 'keras' || /\.weights\.h5$/i.test(this.#context.name),
            outside: this.#outside,
            hasMoreOutside: this.#outsideCount > this.#outside.length,
            userDefinedLinks: this.#userDefined,
        };
    }
    #visit(object) {
        if (object.path === '/')
            this.#root = object;
        if (object.isGroup)
            this.#groups += 1;
        for (const trouble of object.troubles)
            this.#report(trouble, object.path);
        this.#links(object);
        this.#batches.push({ path: object.path, attributes: object.attributes });
        if (object.dataset !== undefined)
            this.#dataset(object, object.dataset);
    }
    #links({ path, links, offset }) {
        for (const link of links) {
            const at = clip(path === '/' ? `/${link.name}` : `${path}/${link.name}`);
            if (link.kind === 'external')
                this.#leaves({ kind: 'external-link', path: at, file: link.file, target: link.path, offset });
            if (link.kind === 'user-defined' && this.#userDefined.length < maxNames)
                this.#userDefined.push(at);
        }
    }
    #dataset(object, dataset) {
        const { path, offset } = object;
        this.#datasetCount += 1;
        if (this.#datasets.length < maxDatasetFacts)
            this.#datasets.push(datasetFact(object, dataset));
        this.#checkRange(object, dataset);
        const at = { path: clip(path), offset };
        for (const { name } of dataset.externalFiles)
            this.#leaves({ kind: 'external-storage', file: name, target: '', ...at });
        for (const { file, dataset: target } of dataset.virtual.sources)
            if (file !== '.')
                this.#leaves({ kind: 'virtual-dataset', file, target, ...at });
        if (!dataset.virtual.isWhole)
            this.#note('unsupported', 'virtual', offset, `the mappings of the virtual dataset ${clip(path)} can't be told apart`);
        this.#final.take(path, dataset);
        const { children, isCut } = datasetChildren(this.#file, object, dataset, this.#context.budget);
        (0,add_all/* addAll */.R)(this.#children, children);
        if (isCut)
            this.#note('limit', 'pickled', offset, `${clip(path)} holds more pickled elements than are looked into`);
    }
    #leaves(reference) {
        this.#outsideCount += 1;
        if (this.#outside.length < maxOutside)
            this.#outside.push(reference);
    }
    /** libhdf5 opens no file that is shorter than its superblock says. */
    #checkEnd() {
        const { endOfFile, space } = this.#file.superblock;
        if (endOfFile === undefined || space.base + endOfFile <= this.#source.size)
            return;
        this.#note('damaged', 'end-of-file', space.base, 'the file is shorter than its superblock declares');
    }
    #checkRange({ path, offset }, { layout, type, shape, externalFiles }) {
        if (layout.kind !== 'contiguous' || layout.address === undefined || externalFiles.length > 0)
            return;
        const end = this.#file.space.base + layout.address + elementsIn(shape) * type.size;
        if (end <= this.#source.size)
            return;
        this.#note('damaged', 'range', offset, `the elements of ${clip(path)} lie behind the end of the file`);
    }
    #end() {
        const { endOfFile, space } = this.#file.superblock;
        return Math.min(this.#source.size, space.base + (endOfFile ?? this.#source.size));
    }
    /**
     * What stands before the superblock and behind the declared end is no part of the file, and may be anything. A member
     * of an archive that happens to stand where a superblock may is surrounded by the archive, which is read as one.
     */
    #surroundings() {
        const { base } = this.#file.space;
        if (base > 0 && isMember(this.#source, base))
            return [];
        const end = this.#end();
        const parts = [
            { member: 'user-block', range: { offset: 0, length: base } },
            { member: 'trailing-data', range: { offset: end, length: this.#source.size - end } },
        ];
        return parts
            .filter(({ range }) => range.length > 0)
            .map(({ member, range }) => ({
            member,
            range,
            open: () => this.#source.slice(range.offset, range.length, member),
        }));
    }
    /** Where damage may have cost the way to a configuration. */
    #salvage(found) {
        const isLost = this.#anomalies.size > 0 && !found.some(({ expects }) => expects === 'keras-config');
        return isLost ? salvageConfigurations(this.#source, this.#context.budget) : [];
    }
    #finalLayer() {
        const layer = this.#final.child(this.#source);
        return layer === undefined ? [] : [layer];
    }
    #report(error, path) {
        if (error instanceof errors/* LimitError */.oC)
            this.#note('limit', error.limit, 0, error.message);
        else
            this.#note('damaged', error.code, error.at.offset, `${clip(path)}: ${error.message}`);
    }
    /** One cause, one anomaly: the first place of each kind. */
    #note(kind, key, offset, detail) {
        if (this.#anomalies.has(key) || this.#anomalies.size >= maxTroubles)
            return;
        const at = { offset, length: Math.max(0, this.#source.size - offset) };
        this.#anomalies.set(key, { kind, at, detail, key });
    }
}
function clip(path) {
    return path.slice(0, maxPathCharacters);
}
function datasetFact({ path, offset }, { type, shape, layout }) {
    return {
        path: clip(path),
        type: spellDatatype(type).slice(0, maxPathCharacters),
        shape: shape ?? null,
        storage: layout.kind,
        declaredBytes: elementsIn(shape) * type.size,
        offset,
    };
}
/** Signature of a local file header of zip. */
const zipMember = Buffer.from('PK\u0003\u0004', 'latin1');
/** Whether an archive begins the source that has the superblock in one of its members. */
function isMember(source, base) {
    const head = source.read(0, Math.min(source.size, limits/* limits */.F.maxMemberHeadBytes));
    if (zipMember.equals(head.subarray(0, zipMember.length)))
        return true;
    return (0,member_places/* memberPlaces */.T)(head, source).some(({ offset, length }) => offset <= base && base < offset + length);
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/formats/hdf5/rules/is-keras.js
/** What Keras 2 and 3 write at the root: https://keras.io/guides/serialization_and_saving/. */
const attributes = new Set([
    'model_config',
    'training_config',
    'keras_version',
    'backend',
    'layer_names',
]);
const links = new Set([
    'model_weights',
    'optimizer_weights',
    'top_level_model_weights',
    'layers',
    '_layer_checkpoint_dependencies',
    'vars',
]);
/** Whether Keras would take the file for a model or for weights; a model needs no link to another file. */
function isKeras({ isKerasMember, rootAttributes, rootLinks }) {
    return (isKerasMember ||
        rootAttributes.some((name) => attributes.has(name)) ||
        rootLinks.some((name) => links.has(name)));
}

;// CONCATENATED MODULE: ./lib/formats/hdf5/rules/oversized-dataset.js



/** Deflate gives out at most 1,032 bytes for one; more than that was never written. */
const maxRatio = 1_040;
const leastBytes = 2 ** 30;
const oversizedDataset = (0,core_define/* defineRule */.Km)({
    id: 'hdf5/oversized-dataset',
    title: 'A dataset declares far more elements than the file can hold',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'high',
    cwe: ['CWE-789', 'CWE-400'],
    cve: ['CVE-2026-0897'],
    references: ['https://nvd.nist.gov/vuln/detail/CVE-2026-0897'],
    since: '1.0.0',
    help: {
        why: 'A reader reserves memory for every declared element before it reads the first. A few bytes that declare a shape of terabytes end the process that loads them.',
        fix: 'Do not load the file; compare the declared shape with that of the layer it belongs to.',
    },
    *check(facts) {
        const oversized = facts.datasets.filter(({ declaredBytes, storage }) => storage !== 'virtual' && declaredBytes > Math.max(leastBytes, maxRatio * facts.size));
        const [first] = oversized;
        if (first === undefined)
            return;
        yield {
            message: `${(0,quoted/* quoted */.T)(first.path)} declares ${String(first.declaredBytes)} bytes (${first.type}, shape ${JSON.stringify(first.shape)}) in a file of ${String(facts.size)}`,
            severity: isKeras(facts) ? 'warning' : 'info',
            at: { range: { offset: first.offset, length: 8 }, logical: `object ${first.path.slice(0, 120)}` },
            key: 'oversized',
            count: oversized.length,
            data: { object: first.path.slice(0, 400), bytes: String(first.declaredBytes) },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/hdf5/rules/reads-other-file.js



const what = {
    'external-link': 'is a link to another file',
    'external-storage': 'takes its elements from the raw bytes of another file',
    'virtual-dataset': 'shows elements of another file',
};
/** A root, a drive, a share, an address, a home directory, or a way up. */
const leavesFolder = /^(?:[/\\~]|[A-Za-z]:|[a-z][a-z0-9+.-]*:\/\/)|(?:^|[/\\])\.\.(?:[/\\]|$)/;
const readsOtherFile = (0,core_define/* defineRule */.Km)({
    id: 'hdf5/reads-other-file',
    title: 'Reading the file reads another file that it names',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-73', 'CWE-200', 'CWE-610'],
    cve: ['CVE-2026-1669', 'GHSA-3m4q-jmj6-r34q'],
    references: [
        'https://github.com/keras-team/keras/security/advisories/GHSA-3m4q-jmj6-r34q',
        'https://support.hdfgroup.org/documentation/hdf5/latest/_l_b_ext_links.html',
    ],
    since: '1.0.0',
    help: {
        why: 'HDF5 follows such names without asking. Weights that are taken from another file bring the content of any file of the machine into the model, from where it is saved, shown or sent on.',
        fix: 'Write the data into the file itself, for example with h5repack or by saving the model again, and refuse files from others that name files.',
    },
    *check(facts) {
        for (const references of groups(facts.outside))
            yield evidence(references, facts);
    },
});
/** One finding for each kind and file. */
function groups(outside) {
    const byFile = new Map();
    for (const reference of outside) {
        const key = `${reference.kind} ${reference.file}`;
        byFile.set(key, [...(byFile.get(key) ?? []), reference]);
    }
    return [...byFile.values()];
}
function evidence(references, facts) {
    const [first] = references;
    const file = (0,quoted/* quoted */.T)(first.file, 200);
    const target = first.target === '' ? '' : `, object ${(0,quoted/* quoted */.T)(first.target)}`;
    return {
        message: `${(0,quoted/* quoted */.T)(first.path)} ${what[first.kind]}: ${file}${target}`,
        severity: severityOf(first, facts),
        at: { range: { offset: first.offset, length: 8 }, logical: `object ${first.path.slice(0, 120)}` },
        key: `${first.kind} ${first.file}`.slice(0, 300),
        count: references.length,
        data: { file: first.file.slice(0, 400), kind: first.kind, object: first.path.slice(0, 400) },
    };
}
/** Data sets are split over neighbouring files by design; models are not. */
function severityOf({ kind, file }, facts) {
    if (leavesFolder.test(file) || isKeras(facts))
        return 'critical';
    return kind === 'external-storage' ? 'warning' : 'info';
}

;// CONCATENATED MODULE: ./lib/formats/hdf5/rules/user-defined-link.js


const userDefinedLink = (0,core_define/* defineRule */.Km)({
    id: 'hdf5/user-defined-link',
    title: 'The file has links of a type that only a program itself can follow',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'medium',
    cwe: ['CWE-610'],
    cve: [],
    references: ['https://support.hdfgroup.org/documentation/hdf5/latest/_l_b_ud_links.html'],
    since: '1.0.0',
    help: {
        why: 'A program may register code that follows links of its own type, to anywhere. No library for models writes such links.',
        fix: 'Ask who wrote the file what the links are for, or save the data again without them.',
    },
    *check({ userDefinedLinks }) {
        const [first] = userDefinedLinks;
        if (first === undefined)
            return;
        yield {
            message: `A link of a user-defined type stands at ${(0,quoted/* quoted */.T)(first, 200)}`,
            at: { logical: `link ${first.slice(0, 120)}` },
            key: 'user-defined',
            count: userDefinedLinks.length,
            data: { links: userDefinedLinks.slice(0, 10) },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/hdf5/rules/index.js



/** Every rule about HDF5 files, by id. */
const hdf5Rules = [oversizedDataset, readsOtherFile, userDefinedLink];

;// CONCATENATED MODULE: ./lib/formats/hdf5/reader.js



const hdf5 = (0,core_define/* defineReader */.XH)({
    parse: parseHdf5,
    rules: hdf5Rules,
});


/***/ })

};
;