"use strict";
exports.id = 6196;
exports.ids = [6196];
exports.modules = {

/***/ 9889:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ UnknownContent)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7535);

/**
 * Follows what an archive holds that no format knows, as its headers come by. What comes out of a compressed archive
 * and is neither known nor short of a bomb need not be decoded to its end: nothing in it can declare it any more.
 */
class UnknownContent {
    #source;
    #recognises;
    #most;
    #unknown = 0;
    /** @param packedBytes what the archive takes where it is packed */
    constructor(source, packedBytes, recognises) {
        this.#source = source;
        this.#recognises = recognises;
        this.#most = Math.max(_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.maxUnexplainedBytes, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.maxExpansion * packedBytes);
    }
    /** Whether the archive is long enough to be a bomb. */
    get isSuspicious() {
        return this.#source.size > this.#most;
    }
    /** Whether the archive may still be none, with this member in it. */
    take({ name, data }) {
        const head = this.#source.slice(data.offset, Math.min(data.length, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.maxUnexplainedBytes), name);
        if (!this.#recognises(head, name))
            this.#unknown += data.length;
        return this.#unknown <= this.#most;
    }
}


/***/ }),

/***/ 6196:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readerOf: () => (/* binding */ readerOf)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/formats/compressed/compressions.js + 1 modules
var compressions = __webpack_require__(6789);
// EXTERNAL MODULE: ./lib/codecs/artifact-start.js
var artifact_start = __webpack_require__(3152);
// EXTERNAL MODULE: ./lib/codecs/stream/decoded-source.js + 1 modules
var decoded_source = __webpack_require__(7387);
// EXTERNAL MODULE: ./lib/codecs/stream/stream-notes.js
var stream_notes = __webpack_require__(5722);
// EXTERNAL MODULE: ./lib/codecs/tar/read-tar.js + 2 modules
var read_tar = __webpack_require__(6914);
// EXTERNAL MODULE: ./lib/codecs/tar/tar-header.js
var tar_header = __webpack_require__(9440);
// EXTERNAL MODULE: ./lib/codecs/tar/unknown-content.js
var unknown_content = __webpack_require__(9889);
;// CONCATENATED MODULE: ./lib/codecs/checksums/crc32c.js
/** CRC-32C (Castagnoli): https://www.rfc-editor.org/rfc/rfc3720#section-12.1 */
const reversedPolynomial = 0x82f6_3b78;
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
        value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ reversedPolynomial;
    return value;
});
/** From 0 to 2^32 - 1. */
function crc32c(bytes) {
    let value = 0xffff_ffff;
    for (const byte of bytes)
        value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
    return (value ^ 0xffff_ffff) >>> 0;
}

;// CONCATENATED MODULE: ./lib/codecs/zarr/shard-index.js

/** Offset and length of a chunk, 64 bits each, little-endian; both with all bits set for a chunk that is not there. */
const entryBytes = 16;
const checksumBytes = 4;
const absent = 2n ** 64n - 1n;
const maxIndexBytes = 2 ** 24;
/**
 * Whether a stretch at the end of a file is the index of a shard: its checksum is right, and all its chunks lie before it.
 * @throws FormatError where the stretch is not in the source
 */
function isShardIndex(source, { offset, length }) {
    const indexBytes = length - checksumBytes;
    if (indexBytes < entryBytes || indexBytes % entryBytes !== 0 || length > maxIndexBytes)
        return false;
    const bytes = Buffer.from(source.read(offset, length));
    if (crc32c(bytes.subarray(0, indexBytes)) !== bytes.readUInt32LE(indexBytes))
        return false;
    for (let at = 0; at < indexBytes; at += entryBytes) {
        const [start, size] = [bytes.readBigUInt64LE(at), bytes.readBigUInt64LE(at + 8)];
        if (!(start === absent && size === absent) && start + size > BigInt(offset))
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/formats/compressed/content-name.js
/** Endings that a compressed file's name has beside that of what it holds. */
const endings = /\.(gz|gzip|z|zlib|bz2|xz|lzma|lz4|zst|zstd)$/i;
/** Endings of compressed tar archives. */
const tarEndings = /\.t(gz|bz2|xz|zst)$/i;
/**
 * What the content is called: the file's name without the ending of the compression, as gunzip calls it. Where the
 * name does not have one (`model.joblib`) the ending is the content's own.
 */
function contentName(name) {
    const base = name.slice(name.lastIndexOf('/') + 1);
    const inner = base.replace(tarEndings, '.tar').replace(endings, '');
    if (inner !== base && inner !== '')
        return inner;
    const dot = base.lastIndexOf('.');
    return inner !== '' && dot > 0 ? `content${base.slice(dot)}` : 'content';
}

// EXTERNAL MODULE: ./lib/codecs/stream/byte-input.js
var byte_input = __webpack_require__(2209);
;// CONCATENATED MODULE: ./lib/formats/compressed/decode-members.js


/** What is no stream any more; `trailing` where it begins. */
class TrailingError extends errors/* FormatError */.IF {
}
/**
 * Everything that comes out of the streams of a file, one after another: that is what readers see, and what is split
 * over two of them is whole only there.
 * @throws TrailingError where no further stream begins; FormatError of the decoder
 */
function* decodeMembers(source, budget, { decode, isPadded }, notes) {
    const input = new byte_input/* ByteInput */.T(source, budget);
    do {
        const start = input.offset;
        const pieces = decode(input, notes);
        for (;;) {
            const { done, value } = next(pieces, start);
            if (done === true)
                break;
            yield value;
        }
        if (isPadded)
            skipZeros(input);
    } while (!input.isOver);
}
function next(pieces, start) {
    try {
        return pieces.next();
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF) || start === 0 || !isNoHeader(error, start))
            throw error;
        throw new TrailingError('trailing', { offset: start, length: 0 }, 'what follows the compressed stream is no other one');
    }
}
/** Fewer bytes than any header has are no header either. */
function isNoHeader(error, start) {
    return error.code === 'no-header' || (error.code === 'unexpected-end' && error.at.offset - start < 4);
}
function skipZeros(input) {
    for (let byte = input.nextIfAny(); byte >= 0; byte = input.nextIfAny()) {
        if (byte === 0)
            continue;
        input.moveTo(input.offset - 1);
        return;
    }
}

;// CONCATENATED MODULE: ./lib/formats/compressed/parse.js











/** Fields of headers that are looked into. CWE-400. */
const maxHiddenFields = 20;
/** Members that facts list one by one. */
const maxListedMembers = 1000;
/**
 * Unpacks a stream with all its members, and gives what comes out back to the engine as one child. It is decoded once
 * to its end, for its size and checksums, and held only as far as the pool of decoded blocks holds it.
 * @throws FormatError `no-header`, `unexpected-end` where not even a header can be read; LimitError of the budget
 */
function parseCompressed(source, context, compression) {
    return new Unpacking(source, context, compression).parse();
}
class Unpacking {
    #source;
    #context;
    #compression;
    #members = [];
    #anomalies = [];
    #open;
    #content;
    /** The content with the size that was counted. */
    #longer;
    #hidden = [];
    /** What decoders passed over, first to last, as far as it is listed; behind `#passedEnd` there is none. */
    #passed = [];
    #passedEnd = 0;
    /** Whether more was hidden than is opened. */
    #isFull = false;
    #memberCount = 0;
    /** Whether it was left before its end, because it is a bomb. */
    #isCurtailed = false;
    #passes = 0;
    /** Bytes that will come out, where that could be told before they do. */
    #counted;
    /** Bytes from which on it is asked again whether it is a bomb. */
    #nextQuestion = limits/* limits */.F.maxUnexplainedBytes;
    constructor(source, context, compression) {
        this.#source = source;
        this.#context = context;
        this.#compression = compression;
        this.#open = () => decodeMembers(source, context.budget, compression, this.#passes++ === 0 ? this : stream_notes/* noNotes */.P);
        this.#content = new decoded_source/* DecodedSource */.u(contentName(context.name), undefined, this.#open, context.budget);
    }
    parse() {
        const decoded = this.#decode();
        const contentBytes = this.#isCurtailed ? Math.max(decoded, this.#counted ?? 0) : decoded;
        const { failure } = this.#content;
        if (this.#memberCount === 0 && failure !== undefined && failure.code !== 'unsupported')
            throw failure;
        const trailing = failure === undefined ? undefined : this.#judge(failure);
        const isLost = contentBytes === 0 && this.#anomalies.length > 0;
        return {
            facts: {
                kind: this.#compression.kind,
                members: this.#members,
                memberCount: this.#memberCount,
                contentBytes,
            },
            children: [
                ...(isLost ? [] : [this.#child(contentBytes)]),
                ...(trailing === undefined ? [] : [this.#part('data behind the stream', trailing)]),
                ...this.#hidden.map((range) => this.#part('data in a header', range)),
            ],
            anomalies: this.#anomalies,
            covered: this.#covered(trailing?.offset ?? this.#source.size),
        };
    }
    member(offset, name) {
        this.#memberCount += 1;
        if (this.#members.length < maxListedMembers)
            this.#members.push({ offset, headerName: name });
    }
    /** Fields of headers and frames that begin as something a reader could load. */
    passedOver({ offset, length }) {
        if (this.#passed.length < maxListedMembers)
            this.#passed.push({ offset, length });
        this.#passedEnd = offset + length;
        if (this.#isFull || !(0,artifact_start/* isArtifact */.vw)(this.#source.slice(offset, length)))
            return;
        if (this.#hidden.length < maxHiddenFields)
            this.#hidden.push({ offset, length });
        else {
            this.#isFull = true;
            this.#report('limit', offset, 'more is hidden in its headers than is opened', 'hidden');
        }
    }
    /** Once, however many members are wrong. */
    checksum(offset) {
        if (this.#anomalies.some(({ key }) => key === 'checksum'))
            return;
        this.#report('damaged', offset, 'the content is not the one that its checksum was made of', 'checksum');
    }
    /** What was decoded: all between what was passed over, or behind it where that was too much to list. */
    #covered(end) {
        const isListed = this.#passed.length < maxListedMembers;
        const gaps = isListed ? this.#passed : [{ offset: 0, length: this.#passedEnd }];
        const covered = [];
        let at = 0;
        for (const { offset, length } of [...gaps, { offset: end, length: 0 }]) {
            if (offset > at)
                covered.push({ offset: at, length: offset - at });
            at = Math.max(at, offset + length);
        }
        return covered;
    }
    #decode() {
        try {
            const contentBytes = this.#content.decodeAll((decoded) => this.#goesOn(decoded));
            if (this.#content.failure === undefined && contentBytes > limits/* limits */.F.maxInflatedMemberBytes)
                this.#report('limit', 0, 'more comes out of the compressed stream than is looked at', 'stream');
            return contentBytes;
        }
        catch (error) {
            // A window that is too large; what came out before is there.
            if (!(error instanceof errors/* LimitError */.oC) || error.limit !== 'maxDictionaryBytes')
                throw error;
            this.#report('limit', 0, error.message, 'stream');
            return this.#content.size;
        }
    }
    /** Content that is all expansion goes on only where a format knows it: its head may declare what follows. */
    #goesOn(decoded) {
        if (decoded > limits/* limits */.F.maxInflatedMemberBytes)
            return false;
        if (decoded <= this.#nextQuestion)
            return true;
        this.#counted ??= this.#compression.count?.(this.#source, this.#context.budget) ?? 0;
        if (Math.max(decoded, this.#counted) <= limits/* limits */.F.maxExpansion * this.#source.size)
            return true;
        this.#nextQuestion = decoded * 2;
        this.#isCurtailed = !this.#isKnown(this.#content.slice(0, decoded));
        return !this.#isCurtailed;
    }
    /** Whether a format knows what comes out: all of it, or enough of what an archive holds. */
    #isKnown(head) {
        const { budget, recognises } = this.#context;
        if (recognises?.(head, this.#content.name) !== true)
            return recognises === undefined;
        if ((0,tar_header/* readTarHeader */.RO)(head.read(0, tar_header/* blockBytes */.VE)) === undefined)
            return true;
        // Where it is known how much will come out, members count with all that their headers declare.
        const archive = this.#ofSize(Math.max(head.size, this.#counted ?? 0));
        const unknown = new unknown_content/* UnknownContent */.E(archive, this.#source.size, recognises);
        return (0,read_tar/* readTar */.s)(archive, budget, (entry) => unknown.take(entry)).readBytes === archive.size;
    }
    /** What follows the streams, where they ended as they should. */
    #judge(failure) {
        const { offset } = failure.at;
        if (failure instanceof TrailingError) {
            const rest = { offset, length: this.#source.size - offset };
            if (isShardIndex(this.#source, rest))
                return undefined;
            this.#report('damaged', offset, failure.message, 'trailing');
            return rest;
        }
        this.#report(failure.code === 'unsupported' ? 'unsupported' : 'damaged', offset, failure.message, 'stream');
        return undefined;
    }
    #child(size) {
        const content = this.#content;
        return {
            member: content.name,
            ...(this.#context.profile === undefined ? {} : { profile: this.#context.profile }),
            packed: { offset: 0, length: this.#source.size },
            open: () => (content.size === size ? content : this.#ofSize(size)),
        };
    }
    /** What was left before its end is longer than what came out of it so far. */
    #ofSize(size) {
        const content = this.#content;
        if (size <= content.size)
            return content.slice(0, size);
        this.#longer ??= new decoded_source/* DecodedSource */.u(content.name, size, this.#open, this.#context.budget);
        return this.#longer;
    }
    #part(member, range) {
        return { member, range, open: () => this.#source.slice(range.offset, range.length, member) };
    }
    #report(kind, offset, detail, key) {
        this.#anomalies.push({ kind, at: { offset, length: this.#source.size - offset }, detail, key });
    }
}

;// CONCATENATED MODULE: ./lib/formats/compressed/reader.js



function readerOf(kind) {
    return (0,core_define/* defineReader */.XH)({
        parse: (source, context) => parseCompressed(source, context, compressions/* compressions */.M[kind]),
        rules: [],
    });
}


/***/ })

};
;