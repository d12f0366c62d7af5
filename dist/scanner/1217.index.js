"use strict";
exports.id = 1217;
exports.ids = [1217];
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

/***/ 1217:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  msgpack: () => (/* binding */ msgpack)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/codecs/metadata/metadata-child.js
var metadata_child = __webpack_require__(6115);
// EXTERNAL MODULE: ./lib/core/anomaly-of.js
var anomaly_of = __webpack_require__(1542);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
;// CONCATENATED MODULE: ./lib/formats/msgpack/dtypes.js

/** Bytes of one element by the name that numpy, jax and ml_dtypes give it: `float32`, `bfloat16`. */
const named = (0,table/* table */.t)({
    bool: 1,
    int4: 1,
    uint4: 1,
    int8: 1,
    uint8: 1,
    float8_e4m3fn: 1,
    float8_e5m2: 1,
    int16: 2,
    uint16: 2,
    float16: 2,
    bfloat16: 2,
    V2: 2,
    int32: 4,
    uint32: 4,
    float32: 4,
    int64: 8,
    uint64: 8,
    float64: 8,
    complex64: 8,
    complex128: 16,
});
/** `<f4`, `|u1`: byte order, kind, bytes. https://numpy.org/doc/stable/reference/arrays.interface.html */
const typeString = /^[<>|=][biufcSV](\d{1,9})$/;
/** Bytes of one element; undefined where the dtype does not tell. */
function elementBytes(dtype) {
    const [, digits] = typeString.exec(dtype) ?? [];
    return digits === undefined ? named[dtype] : Number(digits);
}
function holdsObjects(dtype) {
    return /^[<>|=]?O/.test(dtype) || dtype === 'object';
}

// EXTERNAL MODULE: ./lib/bytes/buffered-cursor.js
var buffered_cursor = __webpack_require__(7059);
// EXTERNAL MODULE: ./lib/bytes/window.js
var bytes_window = __webpack_require__(9543);
// EXTERNAL MODULE: ./lib/codecs/encoded/artifact-heads.js
var artifact_heads = __webpack_require__(2136);
// EXTERNAL MODULE: ./lib/codecs/encoded/sieved.js
var sieved = __webpack_require__(6950);
// EXTERNAL MODULE: ./lib/codecs/msgpack/read-token.js
var read_token = __webpack_require__(7582);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/formats/msgpack/walk.js









/** flax.serialization: ndarray 1, native_complex 2, npscalar 3. The specification: timestamp -1. */
const knownExtensions = new Set([-1, 1, 2, 3]);
const arrayExtensions = new Set([1, 3]);
/** https://github.com/lebedov/msgpack-numpy: a map of these names stands for an array. */
const numpyNames = new Set(['nd', 'type', 'kind', 'shape', 'data']);
/** The specification: seconds since 1970, in 4, 8 or 12 bytes. */
const timestamp = -1;
/** msgpack-python gives up here. */
const maxDepth = 1_024;
const maxKept = 20_000;
/** Texts and blobs of any kind that are kept; further ones are where they are long, or begin like an artifact. */
const maxPlain = 2_000;
const longText = 24;
const maxTextBytes = 65_536;
const maxKeyBytes = 200;
const smallestBlob = 4;
/** `N0cos\nfork\n)R`, as long as a pickle that calls something is at least; not every head of one is known as such. */
const smallestPickle = 12;
/** Walks one value after another without recursion; payloads are not read. */
class MsgpackWalk {
    #source;
    #budget;
    #cursor;
    #window;
    #frames = [];
    #plainBlobs = 0;
    found = {
        topKeys: [],
        depth: 0,
        arrays: [],
        blobs: [],
        dropped: { count: 0, last: undefined },
        texts: [],
        carriers: [],
        extensions: new Map(),
    };
    constructor(source, budget) {
        this.#source = source;
        this.#budget = budget;
        this.#cursor = new buffered_cursor/* BufferedCursor */.y(source);
        this.#cursor.isLittleEndian = false;
        this.#window = new bytes_window/* Window */.p(source);
    }
    get offset() {
        return this.#cursor.offset;
    }
    /** Walks over one value. @throws FormatError, LimitError */
    value() {
        do {
            this.#budget.check();
            this.#place((0,read_token/* readMsgpackToken */.q)(this.#cursor));
            this.#close();
        } while (this.#frames.length > 0);
    }
    #place(token) {
        const frame = this.#frames.at(-1);
        const isKey = frame?.isMap === true && frame.remaining % 2 === 0;
        if (frame !== undefined)
            frame.remaining -= 1;
        if (isKey)
            this.#key(frame, token);
        else if (frame !== undefined)
            this.#note(frame, token);
        if (token.kind === 'map' || token.kind === 'array')
            this.#open(token);
        else if (!isKey)
            this.#leaf(token);
    }
    #open({ kind, count }) {
        if (this.#frames.length >= maxDepth)
            throw new errors/* LimitError */.oC('maxDepth', maxDepth, `values are nested more than ${String(maxDepth)} deep`);
        const isMap = kind === 'map';
        const remaining = isMap ? count * 2 : count;
        const blobsBefore = this.found.blobs.length;
        this.#frames.push({
            isMap,
            remaining,
            size: count,
            key: '',
            noted: new Map(),
            blobsBefore,
            droppedData: undefined,
        });
        this.found.depth = Math.max(this.found.depth, this.#frames.length);
    }
    #close() {
        for (let frame = this.#frames.at(-1); frame?.remaining === 0; frame = this.#frames.at(-1)) {
            this.#frames.pop();
            if (frame.noted.has('nd') && frame.noted.has('data'))
                this.#numpyArray(frame);
        }
    }
    #key(frame, token) {
        frame.key = this.#name(token);
        if (token.kind === 'str' || token.kind === 'bin')
            this.#keepKey(token.at, frame.key);
        if (token.kind === 'ext')
            this.#extension(token.code, token.at);
        if (this.#frames.length === 1 && this.found.topKeys.length < 100)
            this.found.topKeys.push(frame.key);
    }
    /** What a key carries is opened as a value is. */
    #keepKey(at, name) {
        if (at.length < smallestBlob)
            return;
        if (this.#beginsLikeArtifact(at)) {
            const frame = this.#frames.at(-1);
            if (frame !== undefined)
                frame.key = `key of ${String(at.length)} bytes`;
            this.#push(at);
        }
        else
            this.#keepCarrier(at, name);
    }
    #keepCarrier(at, key) {
        if (at.length < longText)
            return;
        const value = this.#text(at, maxTextBytes);
        if (!(0,embedded_texts/* mayCarry */.P5)(value))
            return;
        if (this.found.carriers.length >= maxKept)
            throw new errors/* LimitError */.oC('maxBlobs', maxKept, `it holds more than ${String(maxKept)} texts like code`);
        this.found.carriers.push({ key, value });
    }
    #name(token) {
        if (token.kind === 'str' || token.kind === 'bin')
            return this.#text(token.at, maxKeyBytes);
        return token.kind === 'number' ? String(token.value) : token.kind;
    }
    #text({ offset, length }, most) {
        return Buffer.from(this.#bytes({ offset, length: Math.min(length, most) })).toString('utf8');
    }
    #note(frame, token) {
        if (frame.isMap && numpyNames.has(frame.key))
            frame.noted.set(frame.key, token);
    }
    #path() {
        const steps = this.#frames.map(({ isMap, key, size, remaining }) => isMap ? key : String(size - remaining - 1));
        return steps.join('/').slice(-limits/* limits */.F.maxQuotedCharacters);
    }
    #leaf(token) {
        if (token.kind === 'str')
            this.#keepText(token.at);
        if (token.kind === 'bin' && token.at.length >= smallestBlob)
            this.#keepBlob(token.at);
        if (token.kind === 'ext')
            this.#extension(token.code, token.at);
    }
    #keepText(at) {
        const { texts } = this.found;
        if (at.length > maxTextBytes || (at.length >= smallestBlob && this.#beginsLikeArtifact(at)))
            this.#push(at);
        else if (texts.length < maxPlain)
            texts.push({ key: this.#path(), value: this.#text(at, maxTextBytes) });
        else
            this.#keepCarrier(at, this.#path());
    }
    #keepBlob(at) {
        if (this.#plainBlobs < maxPlain)
            this.#keepPlain(at);
        else if (this.#beginsLikeArtifact(at))
            this.#push(at);
        else if (at.length >= smallestPickle)
            this.#keepPlain(at);
    }
    #keepPlain(at) {
        if (this.#plainBlobs >= maxKept) {
            this.#drop(at);
            return;
        }
        this.#plainBlobs += 1;
        this.found.blobs.push({ path: this.#path(), at, isPlain: true });
    }
    #push(at) {
        if (this.found.blobs.length - this.#plainBlobs >= maxKept)
            this.#drop(at);
        else
            this.found.blobs.push({ path: this.#path(), at });
    }
    /** The walk goes on: arrays of objects may follow. */
    #drop(at) {
        this.found.dropped.count += 1;
        this.found.dropped.last = at;
        const frame = this.#frames.at(-1);
        if (frame?.key === 'data')
            frame.droppedData = at.offset;
    }
    #beginsLikeArtifact({ offset, length }) {
        const head = this.#bytes({ offset, length: Math.min(length, artifact_heads/* artifactHeadBytes */._I) });
        return (0,artifact_heads/* startsLikeArtifact */.No)(head, (0,sieved/* sievedRange */.E1)({ offset, length }, this.#read));
    }
    #read = (offset, length) => this.#bytes({ offset, length });
    /** Short values lie side by side: most come out of the bytes around the one before. */
    #bytes({ offset, length }) {
        if (length > 0)
            this.#window.u8(offset);
        return this.#window.read(offset, length);
    }
    #extension(code, at) {
        const array = arrayExtensions.has(code) ? this.#flaxArray(at) : undefined;
        if (array !== undefined)
            this.#keepArray(array);
        else if (at.length >= smallestBlob && code !== timestamp)
            this.#keepBlob(at);
        if (knownExtensions.has(code))
            return;
        const known = this.found.extensions.get(code);
        if (known === undefined)
            this.found.extensions.set(code, { count: 1, at });
        else
            known.count += 1;
    }
    /** Elements of a byte, or of a type that nobody knows, may be anything. */
    #keepArray(array) {
        this.found.arrays.push(array);
        const isOpaque = (elementBytes(array.dtype) ?? 1) === 1 && !holdsObjects(array.dtype);
        if (isOpaque && array.data.length >= smallestBlob && this.#beginsLikeArtifact(array.data))
            this.found.blobs.push({ path: array.path, at: array.data });
    }
    /** `(shape, dtype, bytes)` in MessagePack; undefined where it is not that. */
    #flaxArray({ offset, length }) {
        const inner = new buffered_cursor/* BufferedCursor */.y(this.#source.slice(offset, length));
        inner.isLittleEndian = false;
        try {
            const triple = (0,read_token/* readMsgpackToken */.q)(inner);
            const shape = (0,read_token/* readMsgpackToken */.q)(inner);
            if (triple.kind !== 'array' || triple.count !== 3 || shape.kind !== 'array')
                return undefined;
            const sizes = Array.from({ length: Math.min(shape.count, 64) }, () => (0,read_token/* readMsgpackToken */.q)(inner));
            const dtype = (0,read_token/* readMsgpackToken */.q)(inner);
            const data = (0,read_token/* readMsgpackToken */.q)(inner);
            if ((dtype.kind !== 'str' && dtype.kind !== 'bin') || data.kind !== 'bin' || inner.remaining > 0)
                return undefined;
            const placed = (at) => ({ offset: offset + at.offset, length: at.length });
            return this.#array(this.#text(placed(dtype.at), 64), sizes, placed(data.at));
        }
        catch (error) {
            if (error instanceof errors/* FormatError */.IF)
                return undefined;
            throw error;
        }
    }
    #array(dtype, sizes, data) {
        const shape = sizes.map((size) => (size.kind === 'number' ? size.value : Number.NaN));
        return { path: this.#path(), dtype, shape, data };
    }
    #numpyArray({ noted, blobsBefore, droppedData }) {
        const data = noted.get('data');
        const [type, kind] = [noted.get('type'), noted.get('kind')];
        if (data?.kind !== 'bin' && data?.kind !== 'str')
            return;
        if (droppedData === data.at.offset)
            this.found.dropped.count -= 1;
        else
            this.#withdraw(data.at, blobsBefore);
        const isObject = this.#nameOf(kind) === 'O';
        const dtype = isObject ? 'O' : this.#nameOf(type);
        this.#keepArray({ path: this.#path(), dtype, shape: [], data: data.at });
    }
    /** Bytes that are an array's elements are no blob; what stands beside them in the map stays one. */
    #withdraw({ offset }, from) {
        const { blobs } = this.found;
        const index = blobs.slice(from).findIndex(({ at }) => at.offset === offset);
        if (index === -1)
            return;
        const [withdrawn] = blobs.splice(from + index, 1);
        if (withdrawn?.isPlain === true)
            this.#plainBlobs -= 1;
    }
    #nameOf(token) {
        return token === undefined ? '' : this.#name(token);
    }
}

;// CONCATENATED MODULE: ./lib/formats/msgpack/parse.js
/** https://github.com/msgpack/msgpack/blob/master/spec.md */






/**
 * Walks all values of a file; the elements of arrays are never read.
 * @throws FormatError where not even the first value can be walked to its end and nothing was found before
 */
function parseMsgpack(source, { budget }) {
    const walk = new MsgpackWalk(source, budget);
    const { count, end, anomalies } = walkAll(walk, source);
    const { found } = walk;
    const trailing = { offset: end, length: source.size - end };
    return {
        facts: factsOf(found, count),
        children: [
            ...childrenOf(source, found),
            ...(end > 0 && trailing.length > 0 ? [slice(source, 'trailing bytes', trailing)] : []),
        ],
        anomalies: [...anomalies, ...limitOf(found)],
        covered: [{ offset: 0, length: end }],
    };
}
function walkAll(walk, source) {
    let count = 0;
    let end = 0;
    try {
        while (end < source.size) {
            walk.value();
            count += 1;
            end = walk.offset;
        }
        return { count, end, anomalies: [] };
    }
    catch (error) {
        return { count, end, anomalies: [anomaly(error, end, source)] };
    }
}
function anomaly(error, end, source) {
    const isOwn = error instanceof errors/* LimitError */.oC && (error.limit === 'maxDepth' || error.limit === 'maxBlobs');
    return isOwn ? (0,anomaly_of/* damageOrLimit */.q)(error, { offset: end, length: source.size - end }) : (0,anomaly_of/* damageOf */.t)(error);
}
function limitOf({ dropped }) {
    if (dropped.count === 0 || dropped.last === undefined)
        return [];
    const detail = 'it holds more byte strings than are searched for pickles';
    return [{ kind: 'limit', at: dropped.last, detail, key: 'maxBlobs' }];
}
function factsOf(found, objectCount) {
    const { topKeys, depth, arrays, extensions } = found;
    return {
        objectCount,
        topKeys,
        depth,
        arrayCount: arrays.length,
        pickled: arrays.filter(({ dtype }) => holdsObjects(dtype)),
        missized: arrays.filter(isMissized),
        extensions: [...extensions].map(([code, { count, at }]) => ({ code, count, at })),
    };
}
function isMissized({ dtype, shape, data }) {
    const bytes = elementBytes(dtype);
    if (shape.length === 0 || bytes === undefined)
        return false;
    return shape.reduce((product, size) => product * size, bytes) !== data.length;
}
function childrenOf(source, { arrays, blobs, texts, carriers }) {
    const pickled = arrays
        .filter(({ dtype }) => holdsObjects(dtype))
        .map(({ path, data }) => ({ ...slice(source, path, data), expects: 'pickle' }));
    const carried = blobs.map(({ path, at }) => slice(source, path, at));
    const text = (0,metadata_child/* metadataChild */.C)('texts', texts);
    return [
        ...pickled,
        ...carried,
        ...(0,embedded_texts/* codeTexts */.Ou)([...texts, ...carriers]),
        ...(0,embedded_texts/* encodedPickles */.gj)([...texts, ...carriers]),
        ...(text === undefined ? [] : [text]),
    ];
}
function slice(source, path, range) {
    const member = path === '' ? 'value' : path;
    return { member, range, open: () => source.slice(range.offset, range.length, member) };
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/formats/msgpack/rules/impossible-array.js


const impossibleArray = (0,core_define/* defineRule */.Km)({
    id: 'msgpack/impossible-array',
    title: 'An array has other bytes than its type and shape need',
    severity: 'warning',
    securitySeverity: '5.1',
    precision: 'high',
    cwe: ['CWE-131'],
    cve: [],
    references: ['https://github.com/msgpack/msgpack/blob/master/spec.md'],
    since: '1.0.0',
    help: {
        why: 'No writer makes such an array. Readers fail on it at best; those that trust the shape read beyond the bytes.',
        fix: 'Do not load the file. Ask for one that the framework itself wrote.',
    },
    *check({ missized }) {
        const [first] = missized;
        if (first === undefined)
            return;
        const { path, dtype, shape, data } = first;
        yield {
            message: `${(0,quoted/* quoted */.T)(path)} is ${JSON.stringify(dtype)} [${shape.slice(0, 8).join(', ')}], but has ${String(data.length)} bytes`,
            at: { range: data, logical: path },
            key: 'size',
            count: missized.length,
            data: { path },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/msgpack/rules/pickled-array.js


const pickledArray = (0,core_define/* defineRule */.Km)({
    id: 'msgpack/pickled-array',
    title: 'An array in the file is a pickle',
    severity: 'warning',
    securitySeverity: '7.8',
    precision: 'high',
    cwe: ['CWE-502'],
    cve: [],
    references: [
        'https://github.com/msgpack/msgpack/blob/master/spec.md',
        'https://github.com/lebedov/msgpack-numpy',
    ],
    since: '1.0.0',
    help: {
        why: 'Readers of numpy arrays in MessagePack unpickle arrays of objects, so that the file can run code although the format itself has none.',
        fix: 'Store numbers as numbers. Where the elements must be objects, load the file only from a source that you trust with your machine.',
    },
    *check({ pickled }) {
        const [first] = pickled;
        if (first === undefined)
            return;
        yield {
            message: `The elements of ${(0,quoted/* quoted */.T)(first.path)} are Python objects, which are unpickled when the array is read`,
            at: { range: first.data, logical: first.path },
            key: 'pickled',
            count: pickled.length,
            data: { path: first.path },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/msgpack/rules/several-objects.js

const severalObjects = (0,core_define/* defineRule */.Km)({
    id: 'msgpack/several-objects',
    title: 'More values follow the one that is loaded',
    severity: 'info',
    securitySeverity: '3.1',
    precision: 'medium',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://github.com/msgpack/msgpack/blob/master/spec.md'],
    since: '1.0.0',
    help: {
        why: 'Loaders of models take one value and refuse, or never see, what follows. Data can be parked there for another reader.',
        fix: 'Find out what wrote the file; a model is one value.',
    },
    *check({ objectCount }) {
        if (objectCount <= 1)
            return;
        yield {
            message: `${String(objectCount)} values stand one after another`,
            at: {},
            key: 'objects',
            data: { count: objectCount },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/msgpack/rules/unknown-extension.js

const unknownExtension = (0,core_define/* defineRule */.Km)({
    id: 'msgpack/unknown-extension',
    title: 'The file has extension types that no known library writes',
    severity: 'info',
    securitySeverity: '3.0',
    precision: 'medium',
    cwe: ['CWE-1104'],
    cve: [],
    references: ['https://github.com/msgpack/msgpack/blob/master/spec.md'],
    since: '1.0.0',
    help: {
        why: 'What an extension becomes is decided by the code that loads the file. Its bytes were identified here as far as they are a format of their own.',
        fix: 'Find out which library wrote the file and what it does with such a value.',
    },
    *check({ extensions }) {
        for (const { code, count, at } of extensions)
            yield {
                message: `${String(count)} values are of the extension type ${String(code)}`,
                at: { range: at },
                key: String(code),
                count,
                data: { code },
            };
    },
});

;// CONCATENATED MODULE: ./lib/formats/msgpack/rules/index.js




/** Every rule of this folder, by id. */
const msgpackRules = [
    impossibleArray,
    pickledArray,
    severalObjects,
    unknownExtension,
];

;// CONCATENATED MODULE: ./lib/formats/msgpack/reader.js



const msgpack = (0,core_define/* defineReader */.XH)({
    parse: parseMsgpack,
    rules: msgpackRules,
});


/***/ })

};
;