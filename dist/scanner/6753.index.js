"use strict";
exports.id = 6753;
exports.ids = [6753];
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

/***/ 6753:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkpoint: () => (/* binding */ checkpoint)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/artifact-start.js
var artifact_start = __webpack_require__(3152);
// EXTERNAL MODULE: ./lib/codecs/protobuf/wire-reader.js
var wire_reader = __webpack_require__(3812);
// EXTERNAL MODULE: ./lib/core/anomaly-of.js
var anomaly_of = __webpack_require__(1542);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/formats/tf-checkpoint/entry.js
/** BundleEntryProto: https://github.com/tensorflow/tensorflow/blob/master/tensorflow/core/protobuf/tensor_bundle.proto */
const fields = { dtype: 1, shape: 2, shard: 3, offset: 4, size: 5, slices: 7 };
const shapeDim = 2;
const dimSize = 1;
/** Bits of an element, by DataType; texts, resources and variants have none. */
const elementBits = {
    1: 32,
    2: 64,
    3: 32,
    4: 8,
    5: 16,
    6: 8,
    8: 64,
    9: 64,
    10: 8,
    11: 8,
    12: 8,
    13: 32,
    14: 16,
    15: 16,
    16: 16,
    17: 16,
    18: 128,
    19: 16,
    22: 32,
    23: 64,
};
const stringType = 7;
const maxDims = 255;
/** @throws FormatError where the value is no message */
function readEntry(reader, range) {
    const entry = { dtype: 0, dims: [], shard: 0, offset: 0, size: 0, isSliced: false };
    for (const field of reader.fields(range)) {
        if (field.number === fields.dtype)
            entry.dtype = field.value;
        else if (field.number === fields.shape && field.type === 'bytes')
            readShape(reader, field.at, entry.dims);
        else if (field.number === fields.shard)
            entry.shard = field.value;
        else if (field.number === fields.offset)
            entry.offset = field.value;
        else if (field.number === fields.size)
            entry.size = field.value;
        else if (field.number === fields.slices)
            entry.isSliced = true;
    }
    return entry;
}
function readShape(reader, range, dims) {
    for (const dim of reader.fields(range)) {
        if (dim.number !== shapeDim || dim.type !== 'bytes' || dims.length >= maxDims)
            continue;
        let size = 0;
        for (const part of reader.fields(dim.at))
            if (part.number === dimSize)
                size = part.value;
        dims.push(size);
    }
}
/** Bytes that type and shape ask for; undefined where the type has no fixed size. */
function expectedBytes({ dtype, dims }) {
    const bits = elementBits[dtype];
    if (bits === undefined)
        return undefined;
    return Math.ceil((dims.reduce((product, dim) => product * dim, 1) * bits) / 8);
}

// EXTERNAL MODULE: ./lib/formats/tf-checkpoint/sstable.js
var sstable = __webpack_require__(958);
;// CONCATENATED MODULE: ./lib/formats/tf-checkpoint/parse.js






/** BundleHeaderProto. */
const header = { shards: 1 };
/** Texts of one tensor that are looked at. */
const maxTextBytes = 2 ** 20;
const maxShards = 100_000;
/** Less is no artifact that does anything. */
const leastArtifactBytes = 16;
/**
 * Reads the index of a checkpoint and holds every tensor to the file that it lies in.
 * @throws FormatError `bad-table`, `unexpected-end` where not even the first block can be read
 */
function parseCheckpoint(source, context) {
    return new IndexWalk(source, context).parse();
}
class IndexWalk {
    #source;
    #context;
    #reader;
    #issues = [];
    #children = [];
    #anomalies = [];
    #shards = new Map();
    #kind = 'bundle';
    #shardCount = 1;
    #tensors = 0;
    constructor(source, context) {
        this.#source = source;
        this.#context = context;
        this.#reader = new wire_reader/* WireReader */.Z(source, context.budget);
    }
    parse() {
        let isFirst = true;
        try {
            for (const entry of (0,sstable/* readTable */.x)(this.#source, this.#context.budget)) {
                if (isFirst)
                    this.#head(entry);
                else if (this.#kind === 'bundle')
                    this.#tensor(entry);
                else
                    this.#tensors += 1;
                isFirst = false;
            }
        }
        catch (error) {
            if (isFirst)
                throw error;
            this.#anomalies.push((0,anomaly_of/* damageOf */.t)(error));
        }
        return {
            facts: {
                kind: this.#kind,
                tensorCount: this.#tensors,
                shardCount: this.#shardCount,
                missingShards: this.#missing(),
                issues: this.#issues,
            },
            children: this.#children,
            anomalies: this.#anomalies,
            covered: [{ offset: 0, length: this.#source.size }],
        };
    }
    /** The entry without a key: a header of a few numbers in a bundle, the names of all tensors before there were any. */
    #head({ key, value }) {
        for (const field of this.#reader.fields(value)) {
            if (field.number === header.shards && field.type === 'varint')
                this.#shardCount = field.value;
            if (field.number === header.shards && field.type === 'bytes')
                this.#kind = 'v1';
        }
        if (key !== '')
            this.#kind = 'v1';
    }
    #tensor({ key, value }) {
        this.#tensors += 1;
        const entry = readEntry(this.#reader, value);
        const issue = (kind, detail) => {
            if (this.#issues.length < limits/* limits */.F.maxGraphFacts)
                this.#issues.push({ kind, tensor: key, detail, at: value });
        };
        if (entry.shard < 0 || entry.shard >= this.#shardCount)
            issue('shard', `it lies in shard ${String(entry.shard)} of ${String(this.#shardCount)}`);
        const expected = expectedBytes(entry);
        if (expected !== undefined && expected !== entry.size && !entry.isSliced)
            issue('size', `it takes ${String(entry.size)} bytes where its shape asks for ${String(expected)}`);
        const shard = this.#shard(entry.shard);
        if (shard === undefined)
            return;
        if (entry.offset < 0 || entry.size < 0 || entry.offset + entry.size > shard.size)
            issue('range', `it ends at byte ${String(entry.offset + entry.size)} of a file of ${String(shard.size)} bytes`);
        else if (entry.dtype === stringType)
            this.#texts(key, entry, shard);
    }
    /** Lengths of all texts as varints, a checksum of four bytes, then the texts one after another. */
    #texts(key, { offset, size }, shard) {
        if (this.#children.length >= limits/* limits */.F.maxEmbeddedBlobs)
            return;
        const bytes = shard.read(offset, Math.min(size, maxTextBytes));
        for (let skip = 0; skip < Math.min(bytes.length, maxTextBytes); skip += 1) {
            const head = bytes.subarray(skip, skip + artifact_start/* artifactStartBytes */.sr);
            // Anything may begin anywhere here: only what is unmistakable is worth a child.
            if (head[0] !== 0x80 || head.length < leastArtifactBytes || !(0,artifact_start/* beginsAsArtifact */["do"])(head))
                continue;
            this.#children.push({ member: key, open: () => shard.slice(offset + skip, size - skip) });
            return;
        }
    }
    #shard(index) {
        if (this.#shards.has(index))
            return this.#shards.get(index);
        const found = this.#context.sibling(this.#shardName(index));
        if (this.#shards.size < maxShards)
            this.#shards.set(index, found);
        return found;
    }
    #shardName(index) {
        const number = (value) => String(value).padStart(5, '0');
        return `${this.#context.name.replace(/\.index$/i, '')}.data-${number(index)}-of-${number(this.#shardCount)}`;
    }
    #missing() {
        return [...this.#shards]
            .filter(([, found]) => found === undefined)
            .map(([index]) => this.#shardName(index));
    }
}

;// CONCATENATED MODULE: ./lib/formats/tf-checkpoint/rules/missing-shard.js

const missingShard = (0,core_define/* defineRule */.Km)({
    id: 'tf-checkpoint/missing-shard',
    title: 'The checkpoint is not complete',
    severity: 'info',
    securitySeverity: '1.0',
    precision: 'high',
    cwe: ['CWE-1104'],
    cve: [],
    references: ['https://www.tensorflow.org/guide/checkpoint'],
    since: '1.0.0',
    help: {
        why: 'A data file that the index speaks of does not lie beside it as a plain file, so its tensors could not be compared with what the index says.',
        fix: 'Scan the index together with its data files.',
    },
    *check({ missingShards }) {
        const [first] = missingShards;
        if (first === undefined)
            return;
        yield {
            message: `The data file ${JSON.stringify(first)} is not there`,
            at: {},
            key: 'missing-shard',
            count: missingShards.length,
            data: { files: missingShards.slice(0, 16) },
        };
    },
});

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/formats/tf-checkpoint/rules/out-of-range.js


const kinds = ['range', 'size', 'shard'];
const outOfRange = (0,core_define/* defineRule */.Km)({
    id: 'tf-checkpoint/out-of-range',
    title: 'Tensors of the checkpoint are not where its index says',
    severity: 'warning',
    securitySeverity: '5.5',
    precision: 'high',
    cwe: ['CWE-125', 'CWE-789'],
    cve: [],
    references: [
        'https://github.com/tensorflow/tensorflow/blob/master/tensorflow/core/protobuf/tensor_bundle.proto',
    ],
    since: '1.0.0',
    help: {
        why: 'The index says where in which file a tensor lies and how large it is. Where that contradicts the files or the shape, readers take other bytes for weights than those that were reviewed, or reserve memory for what is not there.',
        fix: 'Get index and data of the checkpoint again from their publisher.',
    },
    *check({ issues }) {
        for (const kind of kinds) {
            const group = issues.filter((issue) => issue.kind === kind);
            const [first] = group;
            if (first === undefined)
                continue;
            const more = group.length > 1 ? `; ${String(group.length - 1)} more tensors are like it` : '';
            yield {
                message: `The tensor ${(0,quoted/* quoted */.T)(first.tensor, 160)}: ${first.detail}${more}`,
                at: { range: first.at, logical: first.tensor },
                key: kind,
                count: group.length,
                data: { tensor: first.tensor },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/tf-checkpoint/rules/index.js


const checkpointRules = [outOfRange, missingShard];

;// CONCATENATED MODULE: ./lib/formats/tf-checkpoint/reader.js



const checkpoint = (0,core_define/* defineReader */.XH)({
    parse: parseCheckpoint,
    rules: checkpointRules,
});


/***/ })

};
;