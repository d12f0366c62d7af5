"use strict";
exports.id = 6389;
exports.ids = [6389];
exports.modules = {

/***/ 7688:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ MemorySource)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2462);
/* harmony import */ var _slice_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2931);


/** Bytes that are already in memory: decoded members and tests. Reads are views, not copies. */
class MemorySource {
    name;
    #bytes;
    constructor(bytes, name) {
        this.name = name;
        this.#bytes = bytes;
    }
    get size() {
        return this.#bytes.length;
    }
    read(offset, length) {
        (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRange */ .c)(this.name, this.size, offset, length);
        return this.#bytes.subarray(offset, offset + length);
    }
    slice(offset, length, name = this.name) {
        return new _slice_source_js__WEBPACK_IMPORTED_MODULE_1__/* .SliceSource */ .E(this, offset, length, name);
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

/***/ 6389:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  torch: () => (/* binding */ torch)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/zip/header-range.js
var header_range = __webpack_require__(7818);
// EXTERNAL MODULE: ./lib/codecs/zip/open-entry.js
var open_entry = __webpack_require__(382);
// EXTERNAL MODULE: ./lib/codecs/zip/read-zip-directory.js + 7 modules
var read_zip_directory = __webpack_require__(8378);
// EXTERNAL MODULE: ./lib/codecs/zip/zip-directory.js
var zip_directory = __webpack_require__(4554);
// EXTERNAL MODULE: ./lib/codecs/tar/tar-header.js
var tar_header = __webpack_require__(9440);
// EXTERNAL MODULE: ./lib/codecs/weights/final-layer.js
var final_layer = __webpack_require__(9697);
// EXTERNAL MODULE: ./lib/codecs/weights/read-floats.js
var read_floats = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/bytes/memory-source.js
var memory_source = __webpack_require__(7688);
// EXTERNAL MODULE: ./lib/formats/torch/layout.js
var layout = __webpack_require__(2779);
// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
// EXTERNAL MODULE: ./lib/bytes/cursor.js
var cursor = __webpack_require__(5945);
// EXTERNAL MODULE: ./lib/codecs/torch-storage/storage-bytes.js
var storage_bytes = __webpack_require__(8489);
;// CONCATENATED MODULE: ./lib/formats/torch/storage-ids.js
/** What a pickle's persistent ids say of the storages outside it: torch/serialization.py, `persistent_id`. */


const dtypes = (0,table/* table */.t)({
    DoubleStorage: 'F64',
    FloatStorage: 'F32',
    HalfStorage: 'F16',
    BFloat16Storage: 'BF16',
});
class SkimmedStorage {
    declared;
    constructor(declared) {
        this.declared = declared;
    }
}
class SkimmedTensor {
    storage;
    /** Elements from the start of the storage. */
    offset;
    shape;
    constructor(storage, offset, shape) {
        this.storage = storage;
        this.offset = offset;
        this.shape = shape;
    }
}
class SkimmedDict {
    entries = [];
}
/** The texts of a list; its other items are left out. */
class SkimmedList {
    texts = [];
}
class SkimmedName {
    name;
    constructor(name) {
        this.name = name;
    }
}
/** `('storage', class, key, location, elements)`; undefined for any other id and for storages without elements in the file. */
function declaredStorage(id) {
    if (!Array.isArray(id))
        return undefined;
    const [tag, type, key, location, elements] = id;
    if (tag !== 'storage' || !(type instanceof SkimmedName) || location === 'meta')
        return undefined;
    const isNamed = typeof key === 'string' || typeof key === 'number';
    const bytes = typeof elements === 'number' ? (0,storage_bytes/* storageBytes */.P)(type.name, elements) : undefined;
    return bytes === undefined || !isNamed
        ? undefined
        : {
            key: String(key),
            bytes,
            elementBytes: (0,storage_bytes/* storageElementBytes */.N)(type.name) ?? 1,
            dtype: dtypes[type.name] ?? '',
        };
}

;// CONCATENATED MODULE: ./lib/formats/torch/skimmed-tensors.js

/** Levels of dictionaries that are followed; the deepest modules stay below 30. */
const maxDepth = 64;
/** Attributes of torch.nn.Module that are no part of a parameter's name. */
const transparent = new Set(['_parameters', '_modules', '_buffers']);
/** What a call in a skimmed pickle gives, as far as it is a tensor or a dictionary. */
function skimmedCall(target, given) {
    if (!(target instanceof SkimmedName) || !Array.isArray(given))
        return undefined;
    const items = given;
    if (target.name === 'OrderedDict' || target.name === 'defaultdict')
        return new SkimmedDict();
    if (/^_rebuild_parameter/.test(target.name))
        return items[0] instanceof SkimmedTensor ? items[0] : undefined;
    if (!/^_rebuild_tensor(?:_v2)?$/.test(target.name))
        return undefined;
    const [storage, offset, size, stride] = items;
    if (!(storage instanceof SkimmedStorage) || typeof offset !== 'number')
        return undefined;
    const shape = numbers(size);
    const steps = numbers(stride);
    if (storage.declared === undefined || shape === undefined || steps === undefined)
        return undefined;
    return isInOrder(shape, steps) ? new SkimmedTensor(storage.declared, offset, shape) : undefined;
}
function numbers(value) {
    if (!Array.isArray(value))
        return undefined;
    const items = value;
    return items.every((item) => typeof item === 'number') ? [...items] : undefined;
}
/** Whether the elements lie in the order of the axes, without gaps. */
function isInOrder(shape, steps) {
    let expected = 1;
    for (let axis = shape.length - 1; axis >= 0; axis -= 1) {
        if (shape[axis] !== 1 && steps[axis] !== expected)
            return false;
        expected *= shape[axis] ?? 1;
    }
    return true;
}
/** The tensors below a value with the keys that lead to them. */
function namedTensors(root) {
    const found = [];
    const seen = new Set();
    const pending = [{ value: root, name: '', depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { value, name, depth } = next;
        if (value instanceof SkimmedTensor)
            found.push({ name, shape: value.shape, offset: value.offset, storage: value.storage });
        if (!(value instanceof SkimmedDict) || seen.has(value) || depth > maxDepth)
            continue;
        seen.add(value);
        for (const [key, inner] of value.entries)
            pending.push({
                value: inner,
                name: transparent.has(key) ? name : name === '' ? key : `${name}.${key}`,
                depth: depth + 1,
            });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/formats/torch/skim-pickle.js
/**
 * A skim of a pickle that follows only what tensors and their persistent ids are made of: texts, small numbers, names,
 * tuples, dictionaries and the memo. It judges nothing; the pickle itself is a child. https://docs.python.org/3/library/pickletools.html
 */





/** Items of a tuple that are kept: an id has five. */
const maxTupleItems = 8;
const maxTextBytes = 256;
/** Entries of all dictionaries and lists that are kept. CWE-770. */
const maxEntries = 500_000;
const checkEvery = 4096;
function skimPersistentIds(source, budget, start = 0) {
    const skim = new Skim(new cursor/* Cursor */.b(source, start));
    let isWhole = false;
    try {
        for (let count = 1;; count++) {
            if (count % checkEvery === 0)
                budget.check();
            const opcode = String.fromCharCode(skim.cursor.u8());
            isWhole = opcode === '.';
            const follow = handlers[opcode];
            if (follow === undefined)
                return skim.result(isWhole);
            follow(skim);
        }
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return skim.result(false);
        throw error;
    }
}
class Skim {
    cursor;
    ids = [];
    stack = [];
    marks = [];
    memo = new Map();
    #entries = 0;
    constructor(cursor) {
        this.cursor = cursor;
    }
    result(isWhole) {
        const value = isWhole ? this.stack.at(-1) : undefined;
        return { ids: this.ids, isWhole, tensors: namedTensors(value), value, end: this.cursor.offset };
    }
    push(value) {
        this.stack.push(value);
    }
    pushSkipped(bytes) {
        this.cursor.skip(bytes);
        this.push(undefined);
    }
    /** Takes so many values and leaves one that nothing is known of. */
    replace(values) {
        this.stack.splice(-values);
        this.push(undefined);
    }
    takeMarked() {
        return this.stack.splice(this.marks.pop() ?? 0);
    }
    put(index) {
        this.memo.set(index, this.stack.at(-1));
    }
    pushTuple(items) {
        this.push(items.slice(0, maxTupleItems));
    }
    /** Sets pairs of a dictionary; other containers are not followed. */
    setItems(pairs) {
        const dict = this.stack.at(-1);
        if (!(dict instanceof SkimmedDict))
            return;
        for (let at = 0; at + 1 < pairs.length && this.#entries < maxEntries; at += 2) {
            const [key, value] = [pairs[at], pairs[at + 1]];
            if (typeof key !== 'string' || typeof value !== 'object')
                continue;
            dict.entries.push([key, value]);
            this.#entries += 1;
        }
    }
    append(items) {
        const list = this.stack.at(-1);
        if (!(list instanceof SkimmedList))
            return;
        for (const item of items) {
            if (typeof item !== 'string' || this.#entries >= maxEntries)
                continue;
            list.texts.push(item);
            this.#entries += 1;
        }
    }
    /** BUILD gives an object its attributes; those of an ordered dictionary are none of its entries. */
    build() {
        const state = this.stack.pop();
        if (!(state instanceof SkimmedDict) || this.stack.at(-1) instanceof SkimmedDict)
            return;
        this.stack.pop();
        this.push(state);
    }
    pushText(length) {
        if (length > maxTextBytes)
            this.pushSkipped(length);
        else
            this.push(this.cursor.utf8(length));
    }
    line() {
        const bytes = [];
        for (let byte = this.cursor.u8(); byte !== 0x0a; byte = this.cursor.u8()) {
            if (bytes.length < maxTextBytes)
                bytes.push(byte);
        }
        return Buffer.from(bytes).toString('utf8');
    }
}
const pushUnknown = (skim) => {
    skim.push(undefined);
};
const takeMarked = (skim) => {
    skim.takeMarked();
};
const replaceMarked = (skim) => {
    skim.takeMarked();
    skim.push(undefined);
};
const drop = (values) => (skim) => {
    skim.stack.splice(-values);
};
const replace = (values) => (skim) => {
    skim.replace(values);
};
const tuple = (items) => (skim) => {
    skim.pushTuple(skim.stack.splice(-items));
};
const skipped = (length) => (skim) => {
    skim.pushSkipped(length(skim.cursor));
};
const pushed = (value) => (skim) => {
    skim.push(value(skim.cursor));
};
/** By opcode, as the character it is. STOP and what no writer of torch uses are missing. */
const handlers = (0,table/* table */.t)({
    K: pushed((cursor) => cursor.u8()),
    M: pushed((cursor) => cursor.u16le()),
    J: pushed((cursor) => cursor.u32le()),
    '\x8a': pushed((cursor) => longOf(cursor.bytes(cursor.u8()))),
    X: (skim) => {
        skim.pushText(skim.cursor.u32le());
    },
    '\x8c': (skim) => {
        skim.pushText(skim.cursor.u8());
    },
    U: (skim) => {
        skim.pushText(skim.cursor.u8());
    },
    G: skipped(() => 8),
    T: skipped((cursor) => cursor.u32le()),
    B: skipped((cursor) => cursor.u32le()),
    C: skipped((cursor) => cursor.u8()),
    '\x8b': skipped((cursor) => cursor.u32le()),
    '\x8d': skipped((cursor) => cursor.u64le()),
    '\x8e': skipped((cursor) => cursor.u64le()),
    '\x96': skipped((cursor) => cursor.u64le()),
    N: pushUnknown,
    '\x88': pushUnknown,
    '\x89': pushUnknown,
    ']': (skim) => {
        skim.push(new SkimmedList());
    },
    '}': (skim) => {
        skim.push(new SkimmedDict());
    },
    '\x8f': pushUnknown,
    ')': pushed(() => []),
    c: (skim) => {
        skim.line();
        skim.push(new SkimmedName(skim.line()));
    },
    '\x93': (skim) => {
        const name = skim.stack.splice(-2)[1];
        skim.push(typeof name === 'string' ? new SkimmedName(name) : undefined);
    },
    q: (skim) => {
        skim.put(skim.cursor.u8());
    },
    r: (skim) => {
        skim.put(skim.cursor.u32le());
    },
    '\x94': (skim) => {
        skim.put(skim.memo.size);
    },
    h: (skim) => {
        skim.push(skim.memo.get(skim.cursor.u8()));
    },
    j: (skim) => {
        skim.push(skim.memo.get(skim.cursor.u32le()));
    },
    '\x80': (skim) => {
        skim.cursor.u8();
    },
    '\x95': (skim) => {
        skim.cursor.u64le();
    },
    '(': (skim) => {
        skim.marks.push(skim.stack.length);
    },
    t: (skim) => {
        skim.pushTuple(skim.takeMarked());
    },
    '\x85': tuple(1),
    '\x86': tuple(2),
    '\x87': tuple(3),
    l: replaceMarked,
    d: replaceMarked,
    '\x91': replaceMarked,
    o: replaceMarked,
    e: (skim) => {
        skim.append(skim.takeMarked());
    },
    u: (skim) => {
        skim.setItems(skim.takeMarked());
    },
    '\x90': takeMarked,
    '1': takeMarked,
    '0': drop(1),
    a: (skim) => {
        skim.append(skim.stack.splice(-1));
    },
    b: (skim) => {
        skim.build();
    },
    s: (skim) => {
        skim.setItems(skim.stack.splice(-2));
    },
    '2': (skim) => {
        skim.push(skim.stack.at(-1));
    },
    R: (skim) => {
        const [target, given] = skim.stack.splice(-2);
        skim.push(skimmedCall(target, given));
    },
    '\x81': replace(2),
    '\x92': replace(3),
    Q: (skim) => {
        const id = skim.stack.pop();
        skim.ids.push(id);
        skim.push(new SkimmedStorage(declaredStorage(id)));
    },
});
/** LONG1, little endian; what no size can be is undefined. */
function longOf(bytes) {
    if (bytes.length > 8)
        return undefined;
    const value = bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
    return Number.isSafeInteger(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/torch/compare-storages.js







/** Pickles that are skimmed; the largest checkpoints have 20,000 tensors in 4 MiB. CWE-400. */
const maxSkimmedBytes = 32 * 2 ** 20;
const byLayout = {
    checkpoint: [{ pickle: /^data\.pkl$/, record: /^data\/(\d+)$/, isComplete: true }],
    script: [
        { pickle: /^data\.pkl$/, record: /^data\/([\w.]+)$/, isComplete: false },
        { pickle: /^constants\.pkl$/, record: /^constants\/([\w.]+)$/, isComplete: false },
    ],
    package: [{ pickle: /\.pkl$/, record: /^\.data\/(\d+)\.storage$/, isComplete: true }],
    export: [],
};
/** Holds the records of tensors' elements to what the pickles declare of them. Pickles it can't follow say nothing. */
function compareStorages(source, placed, entries, budget) {
    const compared = byLayout[placed.layout].map((storages) => compare(source, placed, entries, storages, budget));
    return {
        differences: compared.flatMap(({ differences }) => differences),
        declaredBytes: new Map(compared.flatMap(({ declaredBytes }) => [...declaredBytes])),
        tensors: compared.flatMap(({ tensors }) => tensors),
    };
}
function compare(source, { folder }, entries, { pickle, record, isComplete }, budget) {
    const named = entries
        .map((entry) => ({ entry, ...(0,layout/* splitName */.W0)(entry.name) }))
        .filter((row) => row.folder === folder);
    const pickles = named.filter((row) => pickle.test(row.record)).map(({ entry }) => entry);
    const declared = declaredBy(source, pickles, budget);
    const [first] = pickles;
    if (declared === undefined || first === undefined)
        return { differences: [], declaredBytes: new Map(), tensors: [] };
    const records = new Map();
    for (const row of named) {
        const key = record.exec(row.record)?.[1];
        if (key !== undefined && !records.has(key))
            records.set(key, row.entry);
    }
    const differences = [...declared.bytes].flatMap(([key, bytes]) => sizeDifference(key, bytes, records.get(key), first));
    const undeclared = [...records].filter(([key]) => isComplete && !declared.bytes.has(key));
    return {
        differences: [...differences, ...undeclared.map(([, entry]) => describe('undeclared', entry, undefined))],
        declaredBytes: new Map([...records].map(([key, entry]) => [entry, declared.bytes.get(key) ?? 0])),
        tensors: declared.tensors.flatMap((tensor) => {
            const entry = records.get(tensor.storage.key);
            return entry === undefined ? [] : [{ ...tensor, entry }];
        }),
    };
}
function sizeDifference(key, declaredBytes, entry, pickle) {
    if (entry === undefined) {
        return [{ kind: 'missing', name: key, declaredBytes, actualBytes: undefined, at: (0,header_range/* headerRange */.F)(pickle) }];
    }
    if (entry.uncompressedSize === declaredBytes)
        return [];
    return [describe(entry.uncompressedSize < declaredBytes ? 'short' : 'long', entry, declaredBytes)];
}
function describe(kind, entry, declaredBytes) {
    return {
        kind,
        name: entry.name,
        declaredBytes,
        actualBytes: entry.uncompressedSize,
        at: (0,header_range/* headerRange */.F)(entry),
    };
}
/** What pickles say of storages; undefined where a pickle could not be followed to its end. */
function declaredBy(source, pickles, budget) {
    const declared = new Map();
    const tensors = [];
    for (const entry of pickles) {
        const content = compare_storages_open(source, entry, budget);
        if (content === undefined)
            return undefined;
        const skimmed = skimPersistentIds(content, budget);
        if (!skimmed.isWhole)
            return undefined;
        for (const tensor of skimmed.tensors)
            tensors.push(tensor);
        for (const id of skimmed.ids) {
            const storage = declaredStorage(id);
            if (storage !== undefined && !declared.has(storage.key))
                declared.set(storage.key, storage.bytes);
        }
    }
    return { bytes: declared, tensors };
}
/** In memory, because it is read byte by byte. */
function compare_storages_open(source, entry, budget) {
    if (!entry.isReadable)
        return undefined;
    try {
        const content = (0,open_entry/* openEntry */.vW)(source, entry, budget);
        if (content.size > maxSkimmedBytes)
            return undefined;
        return new memory_source/* MemorySource */.Z(content.read(0, content.size), entry.name);
    }
    catch (error) {
        // What can't be unpacked is the archive's to tell.
        if (error instanceof errors/* FormatError */.IF)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/formats/torch/expectation.js

/** What PyTorch takes a member for; undefined for members that only their content tells. */
function expectationOf(placed, name) {
    if ((0,layout/* isPickleRecord */.yb)(name))
        return { expects: 'pickle', profile: 'torch' };
    if ((0,layout/* isSourceRecord */.DN)(placed, name))
        return { expects: 'python-source', profile: placed.layout === 'script' ? 'torchscript' : 'import' };
    if ((0,layout/* isModelRecord */.PU)(placed, name))
        return { expects: 'torch-export' };
    return undefined;
}

// EXTERNAL MODULE: ./lib/formats/torch/identify.js
var identify = __webpack_require__(2401);
;// CONCATENATED MODULE: ./lib/formats/torch/legacy-tensors.js
/**
 * Where the tensors of the layout before PyTorch 1.6 lie: five pickles (magic number, version, system, the object, the keys
 * of the storages), then for each key the number of elements and the elements (torch/serialization.py, `_legacy_load`).
 */




/** How much of the file is looked at for the pickles, one after another: those of a classifier have some 50 kB. CWE-400. */
const windowsBytes = [2 ** 18, 2 ** 22, 2 ** 25];
const pickles = 5;
const countBytes = 8;
/** The system's dictionary says so of a machine whose elements begin with their highest byte: a text, its memo, NEWFALSE. */
const bigEndian = /little_endianq[^]\x89/;
/** Tensors whose elements lie in the file as the pickles say; none where a pickle or a size is not as torch writes it. */
function legacyTensors(source, budget) {
    for (const bytes of windowsBytes) {
        const head = new memory_source/* MemorySource */.Z(source.read(0, Math.min(bytes, source.size)), source.name);
        const streams = readStreams(head, budget);
        if (streams !== undefined)
            return placeTensors(source, head, streams, budget);
        if (bytes >= source.size)
            return [];
    }
    return [];
}
function readStreams(head, budget) {
    const streams = [];
    for (let end = 0; streams.length < pickles; end = streams.at(-1)?.end ?? 0) {
        const stream = skimPersistentIds(head, budget, end);
        if (!stream.isWhole)
            return undefined;
        streams.push(stream);
    }
    return streams;
}
function placeTensors(source, head, streams, budget) {
    const [, , system, object, keys] = streams;
    if (system === undefined || object === undefined || !(keys?.value instanceof SkimmedList))
        return [];
    if (bigEndian.test(Buffer.from(head.read(0, system.end)).toString('latin1')))
        return [];
    const starts = storageStarts(source, object, { keys: keys.value.texts, from: keys.end }, budget);
    return object.tensors.flatMap((tensor) => {
        const start = starts.get(tensor.storage.key);
        return start === undefined ? [] : placed(tensor, start);
    });
}
/** By key, where the elements begin, up to the first storage that is not as long as the object says. */
function storageStarts(source, { ids }, { keys, from }, budget) {
    const declared = new Map(ids.flatMap((id) => declaredStorage(id) ?? []).map((row) => [row.key, row]));
    const starts = new Map();
    let at = from;
    for (const key of keys) {
        budget.check();
        const storage = declared.get(key);
        if (storage === undefined || at + countBytes + storage.bytes > source.size)
            break;
        const count = Buffer.from(source.read(at, countBytes)).readBigUInt64LE();
        if (count * BigInt(storage.elementBytes) !== BigInt(storage.bytes))
            break;
        starts.set(key, at + countBytes);
        at += countBytes + storage.bytes;
    }
    return starts;
}
function placed({ name, shape, offset, storage }, start) {
    const width = (0,read_floats/* elementBytes */.s)(storage.dtype) ?? 0;
    const length = shape.reduce((all, extent) => all * extent, width);
    if (offset * width + length > storage.bytes)
        return [];
    return [{ name, shape, dtype: storage.dtype, range: { offset: start + offset * width, length } }];
}

// EXTERNAL MODULE: ./lib/bytes/read-whole.js
var read_whole = __webpack_require__(8741);
;// CONCATENATED MODULE: ./lib/formats/torch/read-bytecode-operators.js

/** Text of `bytecode.pkl`: operators stand there as `namespace::name` (torch/csrc/jit/serialization/export_bytecode.cpp). */
const operator = /[A-Za-z_]\w{0,63}::[A-Za-z_]\w{0,127}/g;
/**
 * The operators that the bytecode for phones names, each once, in their order. Names are texts of a pickle that is
 * nothing but tables of instructions, so they are looked for as they stand.
 * @throws LimitError `maxTextBytes`
 */
function readBytecodeOperators(bytecode) {
    return [...new Set((0,read_whole/* readLatin1 */.E)(bytecode).match(operator) ?? [])];
}

// EXTERNAL MODULE: ./lib/formats/torch/tar-layout.js
var tar_layout = __webpack_require__(3477);
;// CONCATENATED MODULE: ./lib/formats/torch/parse.js















/** `version` and `byteorder` are a few letters. */
const maxNoteBytes = 16;
/** What is known of a file that is no zip archive. */
const withoutRecords = {
    folder: '',
    version: undefined,
    byteOrder: undefined,
    storages: [],
    storageDifferences: [],
    unexpected: [],
    modules: [],
    compiled: [],
    operators: [],
};
/**
 * What PyTorch adds to a zip archive: which members it unpickles, compiles or imports, and which are tensors. The
 * archive itself lists the members and tells what is wrong with it, as the tar archive of the first layout does; the
 * streams of the legacy layout are the pickle format's.
 * @throws FormatError `no-layout` when the records that were seen first can't be found again
 */
async function parseTorch(source, context) {
    const head = source.read(0, Math.min(source.size, tar_header/* blockBytes */.VE));
    const whole = { anomalies: [], covered: [] };
    if ((0,identify/* startsLegacy */.l)(head)) {
        const layer = (0,final_layer/* finalLayerChild */.W)(source, legacyTensors(source, context.budget), {
            weights: context.weights,
        });
        return {
            facts: { ...withoutRecords, layout: 'legacy' },
            children: layer === undefined ? [] : [layer],
            ...whole,
        };
    }
    if ((0,tar_layout/* isTorchTar */.Y)(head, source))
        return {
            facts: { ...withoutRecords, layout: 'tar' },
            children: (0,tar_layout/* tarChildren */.r)(source, context.budget),
            ...whole,
        };
    const { entries } = await (0,read_zip_directory/* readZipDirectory */.x)(source, context.budget);
    const placed = (0,layout/* placeLayout */.o0)(entries.map(({ name }) => name));
    if (placed === undefined) {
        const at = { offset: 0, length: source.size };
        throw new errors/* FormatError */.IF('no-layout', at, 'its members are no layout of PyTorch');
    }
    return new RecordReading(source, context, placed, entries).parse();
}
class RecordReading {
    #source;
    #context;
    #placed;
    #members;
    #anomalies = [];
    constructor(source, context, placed, entries) {
        this.#source = source;
        this.#context = context;
        this.#placed = placed;
        this.#members = entries.filter(({ isDirectory }) => !isDirectory);
    }
    parse() {
        const placed = this.#placed;
        const storages = compareStorages(this.#source, placed, this.#members, this.#context.budget);
        return {
            facts: {
                ...placed,
                version: this.#note('version'),
                byteOrder: this.#note('byteorder'),
                storages: this.#records(layout/* isStorageRecord */.Fx),
                storageDifferences: storages.differences,
                unexpected: this.#records((name) => !(0,layout/* isWritten */.QH)(placed, name)),
                modules: placed.layout === 'package' ? this.#records((name) => (0,layout/* isSourceRecord */.DN)(placed, name)) : [],
                compiled: this.#records((name) => (0,layout/* isCompiledRecord */.V7)(placed, name)),
                operators: this.#members
                    .filter(({ name }) => (0,layout/* isBytecodeRecord */.VB)(name))
                    .flatMap((entry) => this.#operators(entry)),
            },
            children: this.#members
                .filter(({ isReadable }) => isReadable)
                .flatMap((entry) => this.#child(entry, storages.declaredBytes.get(entry)))
                .concat(this.#finalLayer(storages.tensors) ?? []),
            anomalies: this.#anomalies,
            covered: [],
        };
    }
    #records(isWanted) {
        return this.#members
            .filter(({ name }) => isWanted(name))
            .map((entry) => ({ name: entry.name, size: entry.uncompressedSize, at: (0,header_range/* headerRange */.F)(entry) }));
    }
    #child(entry, declaredBytes) {
        const { name, method, data } = entry;
        const expectation = expectationOf(this.#placed, name);
        if (expectation === undefined && declaredBytes === undefined)
            return [];
        return [
            {
                member: name,
                ...expectation,
                ...(declaredBytes === undefined ? {} : { declaredBytes }),
                ...(data === undefined ? {} : method === zip_directory/* methodStored */.jg ? { range: data } : { packed: data }),
                open: () => (0,open_entry/* openEntry */.vW)(this.#source, entry, this.#context.budget),
            },
        ];
    }
    /** The one tensor whose elements are read. They are little-endian but where a record says otherwise. */
    #finalLayer(tensors) {
        if (this.#note('byteorder') === 'big')
            return undefined;
        const placed = tensors
            .filter(({ entry, offset, shape, storage }) => entry.isReadable &&
            (offset + shape.reduce((all, extent) => all * extent, 1)) * ((0,read_floats/* elementBytes */.s)(storage.dtype) ?? 1) <=
                entry.uncompressedSize)
            .map(({ name, shape, storage, offset, entry }) => {
            const width = (0,read_floats/* elementBytes */.s)(storage.dtype) ?? 0;
            const [from, length] = [offset * width, shape.reduce((all, extent) => all * extent, width)];
            const { data, method } = entry;
            const isInPlace = data !== undefined && method === zip_directory/* methodStored */.jg;
            return {
                ...{ name, shape, dtype: storage.dtype },
                ...(isInPlace ? { range: { offset: data.offset + from, length } } : {}),
                open: () => (0,open_entry/* openEntry */.vW)(this.#source, entry, this.#context.budget).slice(from, length, name),
            };
        });
        return (0,final_layer/* finalLayerChild */.W)(this.#source, placed, { weights: this.#context.weights });
    }
    #operators(entry) {
        if (!entry.isReadable)
            return [];
        const at = (0,header_range/* headerRange */.F)(entry);
        try {
            const bytecode = (0,open_entry/* openEntry */.vW)(this.#source, entry, this.#context.budget);
            return readBytecodeOperators(bytecode).map((name) => ({ name, member: entry.name, at }));
        }
        catch (error) {
            // What can't be unpacked is the archive's to tell.
            if (error instanceof errors/* FormatError */.IF)
                return [];
            if (!(error instanceof errors/* LimitError */.oC) || error.limit !== 'maxTextBytes')
                throw error;
            this.#anomalies.push({ kind: 'limit', at, detail: error.message, key: 'bytecode' });
            return [];
        }
    }
    #note(record) {
        const entry = this.#members.find(({ name, isReadable }) => isReadable && (0,layout/* splitName */.W0)(name).record === record);
        if (entry === undefined || entry.method !== zip_directory/* methodStored */.jg || entry.uncompressedSize > maxNoteBytes)
            return undefined;
        const content = (0,open_entry/* openEntry */.vW)(this.#source, entry, this.#context.budget);
        return Buffer.from(content.read(0, Math.min(content.size, maxNoteBytes)))
            .toString('latin1')
            .trim();
    }
}

// EXTERNAL MODULE: ./lib/judgement/torch/judge-operator.js + 1 modules
var judge_operator = __webpack_require__(1909);
;// CONCATENATED MODULE: ./lib/formats/torch/rules/acting-operator.js


const actingOperator = (0,core_define/* defineRule */.Km)({
    id: 'torch/acting-operator',
    title: 'The bytecode of the model does more than compute',
    severity: 'critical',
    securitySeverity: '9.2',
    precision: 'high',
    cwe: ['CWE-73', 'CWE-502'],
    cve: [],
    references: ['https://github.com/pytorch/pytorch/blob/main/SECURITY.md'],
    since: '1.0.0',
    help: {
        why: 'The interpreter for phones runs the bytecode record, whatever the source beside it says. A few operators reach the file system or other processes, and no model needs them.',
        fix: 'Do not load the file. Export the model again from its source.',
    },
    *check({ operators }) {
        for (const { name, member, at } of operators) {
            const verdict = (0,judge_operator/* judgeOperator */.g)(name);
            if (verdict?.kind !== 'acts')
                continue;
            yield {
                message: `Running this model calls ${name}, which ${verdict.effect}`,
                at: { range: at, logical: member },
                key: name,
                data: { operator: name, member },
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/formats/torch/rules/shown-names.js

/** Names that one finding shows. */
const maxShownNames = 3;
/** The first names, quoted, and how many more there are. */
function shownNames(records) {
    const shown = records.slice(0, maxShownNames).map(({ name }) => (0,quoted/* quoted */.T)(name));
    const more = records.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
}
function namesOf(records) {
    return records.slice(0, maxShownNames).map(({ name }) => name);
}

;// CONCATENATED MODULE: ./lib/formats/torch/rules/compiled-code.js


const compiledCode = (0,core_define/* defineRule */.Km)({
    id: 'torch/compiled-code',
    title: 'The archive brings machine code that loading it runs',
    severity: 'warning',
    securitySeverity: '7.8',
    precision: 'very-high',
    cwe: ['CWE-829', 'CWE-506'],
    cve: [],
    references: ['https://docs.pytorch.org/docs/main/torch.compiler_aot_inductor.html'],
    since: '1.0.0',
    help: {
        why: 'The ahead-of-time compiler puts a shared library into the archive, and aoti_load_package loads it into the process: its initialisers run at once. Nobody can tell from the outside that the library does no more than the model needs; the sources beside it prove nothing.',
        fix: 'Take the exported program instead (torch.export.save without compiling) and compile it yourself, or load the archive only from a publisher that you would take a program from.',
    },
    *check({ compiled }) {
        const [first] = compiled;
        if (first === undefined)
            return;
        yield {
            message: `Loading this package runs compiled code that it brings along: ${shownNames(compiled)}`,
            at: { range: first.at, logical: first.name },
            key: 'compiled',
            count: compiled.length,
            data: { members: namesOf(compiled) },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/torch/rules/custom-operator.js


const customOperator = (0,core_define/* defineRule */.Km)({
    id: 'torch/custom-operator',
    title: 'The model runs operators of an extension that is not known here',
    severity: 'info',
    securitySeverity: '3.3',
    precision: 'high',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://docs.pytorch.org/tutorials/advanced/custom_ops_landing_page.html'],
    since: '1.0.0',
    help: {
        why: 'What such an operator does is written in a library that the program has to load first. The model can run nothing that the program does not bring along.',
        fix: 'Make sure that you know the library before you load it for the sake of this model.',
    },
    *check({ operators }) {
        const unknown = operators.filter(({ name }) => (0,judge_operator/* judgeOperator */.g)(name)?.kind === 'unknown-namespace');
        for (const namespace of new Set(unknown.map(({ name }) => name.split('::', 1).join('')))) {
            const own = unknown.filter(({ name }) => name.startsWith(`${namespace}::`));
            const [first] = own;
            if (first === undefined)
                continue;
            const names = own.slice(0, 3).map(({ name }) => name);
            yield {
                message: `Running this model needs operators of an extension: ${names.join(', ')}`,
                at: { range: first.at, logical: first.member },
                key: namespace,
                count: own.length,
                data: { operators: names },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/torch/rules/oldest-layout.js

const oldestLayout = (0,core_define/* defineRule */.Km)({
    id: 'torch/oldest-layout',
    title: 'The file has the layout of the first PyTorch, which is read without restrictions',
    severity: 'info',
    securitySeverity: '3.5',
    precision: 'very-high',
    cwe: ['CWE-502'],
    cve: ['CVE-2025-32434'],
    references: [
        'https://github.com/pytorch/pytorch/security/advisories/GHSA-53q9-r3pm-6pq6',
        'https://docs.pytorch.org/docs/main/generated/torch.load.html',
    ],
    since: '1.0.0',
    help: {
        why: 'torch.load reads a tar archive of this layout with the plain unpickler, three members one after the other. Up to PyTorch 2.5 it does so even with weights_only=True; later versions refuse such a file unless weights_only=False is given.',
        fix: 'Load the file once in an isolated environment and save it anew as safetensors or with a current torch.save.',
    },
    *check({ layout }) {
        if (layout !== 'tar')
            return;
        yield {
            message: 'PyTorch reads this tar archive with the plain unpickler, up to 2.5 despite weights_only=True',
            at: {},
            key: 'tar',
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/torch/rules/packaged-code.js


const packagedCode = (0,core_define/* defineRule */.Km)({
    id: 'torch/packaged-code',
    title: 'The package imports Python modules of its own',
    severity: 'info',
    securitySeverity: '3.8',
    precision: 'very-high',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://docs.pytorch.org/docs/main/package.html'],
    since: '1.0.0',
    help: {
        why: 'torch.package keeps the source of the modules that a model needs, and PackageImporter runs them when its pickles ask for them. What they do is judged where they stand; torch itself says that only trusted packages may be loaded.',
        fix: 'Read the modules, or load the weights alone into code of your own.',
    },
    *check({ modules }) {
        const [first] = modules;
        if (first === undefined)
            return;
        yield {
            message: `PackageImporter runs Python modules of this archive: ${shownNames(modules)}`,
            at: { range: first.at, logical: first.name },
            key: 'modules',
            count: modules.length,
            data: { members: namesOf(modules) },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/torch/rules/storage-sizes.js


const readings = {
    missing: { severity: 'warning', what: 'The pickle names storages that the archive does not hold' },
    short: { severity: 'warning', what: 'Storages hold fewer bytes than the pickle declares' },
    long: { severity: 'warning', what: 'Storages hold more bytes than the pickle declares' },
    undeclared: { severity: 'info', what: 'The pickle names no tensor for these storages' },
};
const storageSizes = (0,core_define/* defineRule */.Km)({
    id: 'torch/storage-sizes',
    title: 'The archive does not hold the storages that its pickle declares',
    severity: 'warning',
    securitySeverity: '5.3',
    precision: 'high',
    cwe: ['CWE-1284', 'CWE-506'],
    cve: [],
    references: ['https://docs.pytorch.org/docs/main/notes/serialization.html'],
    since: '1.0.0',
    help: {
        why: 'Each tensor names a storage and its number of elements, and a writer makes records of exactly that size. A record that is too small or missing breaks the load; one that is larger, or that no tensor names, has room for something that is no tensor.',
        fix: 'Get the file again from its publisher, or save the model anew from a trusted source.',
    },
    *check({ storageDifferences }) {
        for (const kind of ['missing', 'short', 'long', 'undeclared']) {
            const rows = storageDifferences.filter((row) => row.kind === kind);
            const [first] = rows;
            if (first === undefined)
                continue;
            const { severity, what } = readings[kind];
            const { declaredBytes, actualBytes } = first;
            const sizes = declaredBytes === undefined || actualBytes === undefined
                ? ''
                : `, the first ${String(actualBytes)} instead of ${String(declaredBytes)}`;
            yield {
                message: `${what}: ${shownNames(rows)}${sizes}`,
                severity,
                at: { range: first.at, logical: first.name },
                key: kind,
                count: rows.length,
                data: { members: namesOf(rows) },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/torch/rules/unexpected-member.js


const unexpectedMember = (0,core_define/* defineRule */.Km)({
    id: 'torch/unexpected-member',
    title: 'The archive holds members that PyTorch does not write',
    severity: 'info',
    securitySeverity: '3.1',
    precision: 'medium',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://docs.pytorch.org/docs/main/notes/serialization.html'],
    since: '1.0.0',
    help: {
        why: 'PyTorch ignores members that it does not know. A second stage can be parked there and loaded by code that looks harmless by itself.',
        fix: 'Find out who added the members; a model that was saved once has none.',
    },
    *check({ unexpected, layout }) {
        const [first] = unexpected;
        if (first === undefined)
            return;
        yield {
            message: `PyTorch writes no such member in a ${layout}: ${shownNames(unexpected)}`,
            at: { range: first.at, logical: first.name },
            key: 'unexpected',
            count: unexpected.length,
            data: { members: namesOf(unexpected), layout },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/torch/rules/index.js







/** Every rule about PyTorch files, by id. */
const torchRules = [
    actingOperator,
    compiledCode,
    customOperator,
    oldestLayout,
    packagedCode,
    storageSizes,
    unexpectedMember,
];

;// CONCATENATED MODULE: ./lib/formats/torch/reader.js



const torch = (0,core_define/* defineReader */.XH)({
    parse: parseTorch,
    rules: torchRules,
});


/***/ }),

/***/ 1909:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ judgeOperator),
  Y: () => (/* binding */ judgeOperatorClass)
});

// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
;// CONCATENATED MODULE: ./lib/knowledge/torch/operators.js
/** Operators of TorchScript and torch.export as `namespace::name`, without overloads. */

const aten = 'https://github.com/pytorch/pytorch/blob/main/aten/src/ATen/native/native_functions.yaml';
const jit = 'https://github.com/pytorch/pytorch/tree/main/torch/csrc/jit/runtime';
const vision = 'https://github.com/pytorch/vision/tree/main/torchvision/csrc/io';
const audio = 'https://github.com/pytorch/audio/tree/main/src/libtorio';
/** Operators that reach beyond the process's own tensors. */
const actingOperators = (0,table/* table */.t)({
    'aten::from_file': {
        effect: 'maps a file of the machine, and writes to it where it is shared',
        source: aten,
    },
    'aten::save': { effect: 'writes a file', source: jit },
    'aten::load': { effect: 'reads and unpickles a file', source: jit },
    'aten::_load_from_bytes': { effect: 'unpickles bytes', source: jit },
    'ops::load_library': {
        effect: 'loads a native library',
        source: 'https://github.com/pytorch/pytorch/blob/main/torch/_ops.py',
    },
    'prim::PythonOp': { effect: 'calls a Python function', source: jit },
    'prim::IgnoredPythonOp': { effect: 'calls a Python function', source: jit },
    'prim::rpc_async': { effect: 'calls a function of another process', source: jit },
    'prim::rpc_sync': { effect: 'calls a function of another process', source: jit },
    'prim::rpc_remote': { effect: 'calls a function of another process', source: jit },
    'debugprims::load_tensor': {
        effect: 'reads a tensor from a file',
        source: 'https://github.com/pytorch/pytorch/blob/main/torch/_prims/debug_prims.py',
    },
    'image::read_file': { effect: 'reads a file', source: vision },
    'image::write_file': { effect: 'writes a file', source: vision },
    'video_reader::read_video_from_file': { effect: 'reads a file', source: vision },
    'video_reader::probe_video_from_file': { effect: 'reads a file', source: vision },
    'torchaudio::sox_io_load_audio_file': { effect: 'reads a file', source: audio },
    'torchaudio::sox_io_save_audio_file': { effect: 'writes a file', source: audio },
    'torchaudio::sox_io_get_info': { effect: 'reads a file', source: audio },
    'torchaudio::sox_effects_apply_effects_file': { effect: 'reads a file', source: audio },
});
/** Operators that come in families, by what all of a family do. */
const actingFamilies = [
    { names: /^torchaudio::(?:sox_io_|load|save|ffmpeg)/, effect: 'reads or writes a file', source: audio },
    { names: /^video_reader::\w+_from_file$/, effect: 'reads a file', source: vision },
    { names: /^prims?::\w*[Pp]ython/, effect: 'calls a Python function', source: jit },
    { names: /^prim::rpc_/, effect: 'calls a function of another process', source: jit },
];
/** Classes that TorchScript code makes and that connect or write. */
const actingClasses = (0,table/* table */.t)({
    'c10d::TCPStore': { effect: 'connects to another machine', source: 'torch/csrc/distributed/c10d/init.cpp' },
    'c10d::FileStore': { effect: 'writes a file', source: 'torch/csrc/distributed/c10d/init.cpp' },
    'dist_c10d::TCPStore': {
        effect: 'connects to another machine',
        source: 'torch/csrc/distributed/c10d/init.cpp',
    },
    'dist_c10d::FileStore': { effect: 'writes a file', source: 'torch/csrc/distributed/c10d/init.cpp' },
});
/** Namespaces that torch and the libraries of its own organisation register, and kernels that exporters are known to use. */
const knownNamespaces = new Set(('aten prim prims quantized _quantized quantized_decomposed prepacked mkldnn mkldnn_prepacked mkl onednn ' +
    'onednn_graph cuda cudnn nnapi vulkan vulkan_prepack xnnpack metal metal_prepack torchvision image ' +
    'video_reader torchaudio torchtext sparse rnn inductor inductor_prims rngprims debugprims profiler ' +
    'static_runtime c10d _c10d_functional _c10d_functional_autograd c10d_functional _dtensor symm_mem dist_rnn ' +
    'tensorexpr _caffe2 fb internal higher_order export _native quantization debug_mode_ops torchao pt2e_quant ' +
    'torch_scatter torch_sparse torch_cluster torch_spline_conv pyg fbgemm flash_attn xformers executorch dim_order_ops ' +
    'edge cadence cortex_m backend et_vk llama custom_ops backends caffe2 torch_geometric dist_c10d').split(' '));

;// CONCATENATED MODULE: ./lib/judgement/torch/judge-operator.js

/** What is to be said of an operator `namespace::name`; undefined for those that only compute. */
function judgeOperator(operator) {
    const row = rowOf(actingOperators, operator) ?? actingFamilies.find(({ names }) => names.test(operator));
    if (row !== undefined)
        return { kind: 'acts', effect: row.effect };
    return judgeNamespace(operator);
}
/** The same of a class `namespace::name` that TorchScript code makes an object of. */
function judgeOperatorClass(name) {
    const row = rowOf(actingClasses, name);
    return row === undefined ? judgeNamespace(name) : { kind: 'acts', effect: row.effect };
}
function rowOf(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}
function judgeNamespace(operator) {
    const [namespace = ''] = operator.split('::', 1);
    return knownNamespaces.has(namespace) ? undefined : { kind: 'unknown-namespace', namespace };
}


/***/ })

};
;