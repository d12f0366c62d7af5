export const id = 5953;
export const ids = [5953];
export const modules = {

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

/***/ 5953:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readerOf: () => (/* binding */ readerOf)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/formats/compressed/compressions.js
var compressions = __webpack_require__(9641);
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
    #content;
    #memberCount = 0;
    #passes = 0;
    /** Bytes from which on it is asked again whether it is a bomb. */
    #nextQuestion = limits/* limits */.F.maxUnexplainedBytes;
    constructor(source, context, compression) {
        this.#source = source;
        this.#context = context;
        this.#compression = compression;
        const open = () => decodeMembers(source, context.budget, compression, this.#passes++ === 0 ? this : stream_notes/* noNotes */.P);
        this.#content = new decoded_source/* DecodedSource */.u(contentName(context.name), undefined, open, context.budget);
    }
    parse() {
        const contentBytes = this.#decode();
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
                ...(trailing === undefined ? [] : [this.#rest(trailing)]),
            ],
            anomalies: this.#anomalies,
            covered: [{ offset: 0, length: trailing?.offset ?? this.#source.size }],
        };
    }
    member(offset, name) {
        this.#memberCount += 1;
        if (this.#members.length < maxListedMembers)
            this.#members.push({ offset, headerName: name });
    }
    /** Once, however many members are wrong. */
    checksum(offset) {
        if (this.#anomalies.some(({ key }) => key === 'checksum'))
            return;
        this.#report('damaged', offset, 'the content is not the one that its checksum was made of', 'checksum');
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
        if (decoded <= this.#nextQuestion || decoded <= limits/* limits */.F.maxExpansion * this.#source.size)
            return true;
        this.#nextQuestion = decoded * 2;
        return this.#isKnown(this.#content.slice(0, decoded));
    }
    /** Whether a format knows what comes out: all of it, or enough of what an archive holds. */
    #isKnown(head) {
        const { budget, recognises } = this.#context;
        if (recognises?.(head, this.#content.name) !== true)
            return recognises === undefined;
        if ((0,tar_header/* readTarHeader */.RO)(head.read(0, tar_header/* blockBytes */.VE)) === undefined)
            return true;
        const unknown = new unknown_content/* UnknownContent */.E(head, this.#source.size, recognises);
        return (0,read_tar/* readTar */.s)(head, budget, (entry) => unknown.take(entry)).readBytes === head.size;
    }
    /** What follows the streams, where they ended as they should. */
    #judge(failure) {
        const { offset } = failure.at;
        if (failure instanceof TrailingError) {
            this.#report('damaged', offset, failure.message, 'trailing');
            return { offset, length: this.#source.size - offset };
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
            open: () => (content.size === size ? content : content.slice(0, size)),
        };
    }
    #rest(range) {
        const member = 'data behind the stream';
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
