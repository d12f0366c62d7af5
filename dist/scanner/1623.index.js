export const id = 1623;
export const ids = [1623];
export const modules = {

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

/***/ 1623:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cntkFirst: () => (/* binding */ cntkFirst),
  mxnetParams: () => (/* binding */ mxnetParams),
  ptd: () => (/* binding */ ptd),
  rknn: () => (/* binding */ rknn),
  tensorrt: () => (/* binding */ tensorrt)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
;// CONCATENATED MODULE: ./lib/formats/runtime-model/frame.js
/** Bytes in a frame, as a child of their own. */
function part(source, member, range, expects) {
    const open = () => source.slice(range.offset, range.length, member);
    return { member, ...(expects === undefined ? {} : { expects }), range, open };
}
/** A frame that ends before the file does leaves something behind it; one that ends later was cut off. */
function parsedFrame(source, frame) {
    const { version, names = [], end = source.size, children = [], hostCode = [], anomalies = [] } = frame;
    const trailing = end < source.size ? { offset: end, length: source.size - end } : undefined;
    const isMissing = `the file ends ${String(end - source.size)} bytes before the model does`;
    return {
        facts: { size: source.size, version, names, trailing, hostCode },
        children: [...children, ...(trailing === undefined ? [] : [part(source, 'trailing bytes', trailing)])],
        anomalies: [
            ...anomalies,
            ...(end > source.size
                ? [
                    {
                        kind: 'damaged',
                        at: { offset: source.size, length: 0 },
                        detail: isMissing,
                        key: 'cut-off',
                    },
                ]
                : []),
        ],
        covered: [{ offset: 0, length: Math.min(end, source.size) }],
    };
}

;// CONCATENATED MODULE: ./lib/formats/runtime-model/parse-cntk-first.js

const marker = (text) => Buffer.from(`${text}\0`, 'utf16le');
const versionMarker = marker('BVersion');
const lastMarker = marker('ECN');
const headBytes = 64;
const tailBytes = 2 ** 16;
function parseCntkFirst(source) {
    const head = Buffer.from(source.read(0, Math.min(headBytes, source.size)));
    const at = head.indexOf(versionMarker) + versionMarker.length;
    const version = at < versionMarker.length || at + 4 > head.length ? undefined : head.readUInt32LE(at);
    const start = Math.max(0, source.size - tailBytes);
    const last = Buffer.from(source.read(start, source.size - start)).lastIndexOf(lastMarker);
    if (last >= 0)
        return parsedFrame(source, { version, end: start + last + lastMarker.length });
    const detail = 'the marker that ends a network is not at its end';
    return parsedFrame(source, {
        version,
        anomalies: [{ kind: 'damaged', at: { offset: start, length: source.size - start }, detail, key: 'end' }],
    });
}

// EXTERNAL MODULE: ./lib/bytes/buffered-cursor.js
var buffered_cursor = __webpack_require__(7059);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/formats/runtime-model/parse-mxnet-params.js
/** NDArray::Save and NDArray::Load of https://github.com/apache/mxnet/blob/master/src/ndarray/ndarray.cc */



/** kMXAPINDArrayListMagic and a reserved number. */
const prefixBytes = 16;
/** NDARRAY_V1_MAGIC to V3; what stands there in older files is the number of dimensions. */
const magics = { v1: 0xf993_fac8, v2: 0xf993_fac9, v3: 0xf993_faca };
/** Arrays beside the values, by storage type: indices of row_sparse; pointers and indices of csr. */
const auxiliaries = new Map([
    [-1, 0],
    [0, 0],
    [1, 1],
    [2, 2],
]);
/** Bytes of an element by its type flag (mshadow/base.h). */
const elementBytes = [4, 8, 2, 1, 4, 1, 8, 1, 2, 2, 4, 8, 2];
const maxDimensions = 64;
const lengthBytes = 8;
const maxNames = 100_000;
/** @throws FormatError where an array or a name can't be */
function parseMxnetParams(source, { budget }) {
    const cursor = new buffered_cursor/* BufferedCursor */.y(source, prefixBytes);
    const arrays = countOf(cursor, 4);
    for (let index = 0; index < arrays; index += 1) {
        budget.check();
        skipArray(cursor);
    }
    return parsedFrame(source, { names: readNames(cursor, budget), end: cursor.offset });
}
function skipArray(cursor) {
    const magic = cursor.u32();
    if (magic === magics.v2 || magic === magics.v3)
        skipTyped(cursor);
    else
        skipValues(cursor, magic === magics.v1 ? readShape(cursor) : readDimensions(cursor, magic, 4));
}
/** Storage type, its own shape where it is sparse, shape, context, type, and what lies beside the values. */
function skipTyped(cursor) {
    const count = auxiliaries.get(cursor.i32());
    if (count === undefined)
        throw bad(cursor, 'an array is of no storage type that there is');
    const stored = count === 0 ? undefined : readShape(cursor);
    const shape = readShape(cursor);
    if (shape === undefined)
        return;
    const bytes = readElementBytes(cursor);
    const others = Array.from({ length: count }, () => ({
        bytes: typeBytes(cursor),
        elements: readShape(cursor) ?? 0,
    }));
    skipElements(cursor, stored ?? shape, bytes);
    for (const other of others)
        skipElements(cursor, other.elements, other.bytes);
}
function skipValues(cursor, elements) {
    if (elements === undefined)
        return;
    skipElements(cursor, elements, readElementBytes(cursor));
}
/** Behind the device's type and number. */
function readElementBytes(cursor) {
    cursor.skip(8);
    return typeBytes(cursor);
}
function typeBytes(cursor) {
    const bytes = elementBytes[cursor.u32()];
    if (bytes === undefined)
        throw bad(cursor, 'an array has elements of no type that there is');
    return bytes;
}
function readShape(cursor) {
    return readDimensions(cursor, cursor.u32(), 8);
}
/** Elements of a shape; undefined of one without dimensions, or of an unknown number of them: it has no content. */
function readDimensions(cursor, count, bytes) {
    if (count === 0 || count === 0xffff_ffff)
        return undefined;
    if (count > maxDimensions)
        throw bad(cursor, `an array of ${String(count)} dimensions`);
    let elements = 1;
    for (let index = 0; index < count; index += 1)
        elements *= bytes === 4 ? cursor.u32() : Number(cursor.i64());
    return elements;
}
function skipElements(cursor, elements, bytes) {
    if (!(elements >= 0 && elements * bytes <= cursor.remaining))
        throw bad(cursor, `an array of ${String(elements)} elements is more than the file holds`);
    cursor.skip(elements * bytes);
}
function readNames(cursor, budget) {
    const count = countOf(cursor, lengthBytes);
    const names = [];
    for (let index = 0; index < count; index += 1) {
        budget.check();
        const name = cursor.bytes(countOf(cursor, 1));
        if (names.length < maxNames)
            names.push(Buffer.from(name).toString('utf8'));
    }
    return names;
}
function countOf(cursor, leastBytes) {
    const count = Number(cursor.u64());
    if (count * leastBytes <= cursor.remaining)
        return count;
    throw bad(cursor, `${String(count)} of something are more than the file holds`);
}
function bad(cursor, detail) {
    return new errors/* FormatError */.IF('bad-arrays', { offset: cursor.offset, length: 0 }, detail);
}

;// CONCATENATED MODULE: ./lib/formats/runtime-model/parse-ptd.js

const magic = 'FH01';
const magicPlace = 8;
/** Offset and length of the table, then of the tensors' bytes. */
const tablePlace = 16;
const tensorsPlace = 32;
const headerBytes = 48;
function parsePtd(source) {
    const head = Buffer.from(source.read(0, Math.min(headerBytes, source.size)));
    if (head.length < headerBytes)
        return parsedFrame(source, { end: headerBytes });
    if (head.toString('latin1', magicPlace, magicPlace + magic.length) !== magic)
        return parsedFrame(source, {});
    const end = Math.max(endAt(head, tablePlace), endAt(head, tensorsPlace));
    return parsedFrame(source, end > source.size ? { end } : {});
}
function endAt(head, place) {
    return Number(head.readBigUInt64LE(place)) + Number(head.readBigUInt64LE(place + 8));
}

// EXTERNAL MODULE: ./lib/bytes/cursor.js
var bytes_cursor = __webpack_require__(5945);
;// CONCATENATED MODULE: ./lib/formats/runtime-model/parse-rknn.js
/**
 * The container of RKNN, which Rockchip does not document: magic number, version, length of the compiled network, the
 * network, length of a JSON document, the document that describes it. What the network holds is not known.
 */


const magicBytes = 8;
const reservedBytes = 40;
const parse_rknn_lengthBytes = 8;
/** `CYPTRKNN`: encrypted behind the magic number. */
const encrypted = 'CYPTRKNN';
/** Of containers whose network stands right behind the lengths. */
const withoutReserve = new Set([0x1, 0x1001]);
/** Versions that are known; another may be laid out in any way. */
const newestVersion = 6;
/** @throws FormatError `unexpected-end` */
function parseRknn(source) {
    const head = source.read(0, Math.min(magicBytes, source.size));
    if (Buffer.from(head).toString('latin1') === encrypted)
        return parsedFrame(source, {});
    const cursor = new bytes_cursor/* Cursor */.b(source, magicBytes);
    const [version, networkBytes] = [cursor.u64le(), cursor.u64le()];
    if ((version & 0xfff) > newestVersion || version < 1)
        return parsedFrame(source, { version });
    if (networkBytes > 0 && !withoutReserve.has(version))
        cursor.bytes(reservedBytes);
    const network = { offset: cursor.offset, length: networkBytes };
    const behind = network.offset + networkBytes;
    if (behind + parse_rknn_lengthBytes > source.size)
        return parsedFrame(source, { version, end: behind + parse_rknn_lengthBytes });
    const documentBytes = new bytes_cursor/* Cursor */.b(source, behind).u64le();
    const document = { offset: behind + parse_rknn_lengthBytes, length: documentBytes };
    const end = document.offset + documentBytes;
    const children = [
        ...(networkBytes > 0 ? [part(source, 'network', network)] : []),
        ...(end <= source.size ? [part(source, 'description.json', document, 'manifest')] : []),
    ];
    return parsedFrame(source, { version, end, children });
}

// EXTERNAL MODULE: ./lib/formats/runtime-model/identify.js
var identify = __webpack_require__(3035);
;// CONCATENATED MODULE: ./lib/formats/runtime-model/parse-tensorrt.js


const parse_tensorrt_headBytes = 65_536;
const parse_tensorrt_prefixBytes = 4;
/** Magic number, version and length. */
const parse_tensorrt_headerBytes = 24;
/** Where the length stands, by version. */
const lengthPlaces = new Map([
    [0x00, 16],
    [0x2b, 16],
    [0x57, 12],
    [0x59, 12],
    [0x60, 12],
    [0x61, 12],
]);
/** Bytes that are searched for libraries, from the front. CWE-400. */
const maxSearchedBytes = 2 ** 28;
const windowBytes = 2 ** 20;
const maxLibraries = 100;
const elf = Buffer.from('7f454c46', 'hex');
const elfHeaderBytes = 20;
/** e_type of a library or a program; e_machine of what runs on a GPU, which every engine holds. */
const [executable, shared, cuda] = [2, 3, 190];
function parseTensorrt(source, { budget }) {
    const head = Buffer.from(source.read(0, Math.min(source.size, parse_tensorrt_headBytes)));
    const start = (0,identify/* engineStart */.vb)(head) ?? 0;
    const version = start + 8 <= head.length ? head.readUInt32LE(start + 4) : undefined;
    const document = { offset: parse_tensorrt_prefixBytes, length: start - parse_tensorrt_prefixBytes };
    const end = Math.max(start + parse_tensorrt_headerBytes, endOf(head, start, version) ?? 0);
    return parsedFrame(source, {
        version,
        ...(end > source.size ? { end } : {}),
        children: start > 0 ? [part(source, 'metadata.json', document, 'manifest')] : [],
        hostCode: [...libraries(source, start, budget)],
    });
}
/** Where an engine of this length ends at the earliest. */
function endOf(head, start, version) {
    const place = version === undefined ? undefined : lengthPlaces.get(version);
    if (place === undefined || start + place + 8 > head.length)
        return undefined;
    return start + Number(head.readBigUInt64LE(start + place));
}
function* libraries(source, start, budget) {
    const last = Math.min(source.size, start + maxSearchedBytes);
    let found = 0;
    for (let at = start; at < last && found < maxLibraries; at += windowBytes) {
        budget.check();
        const bytes = Buffer.from(source.read(at, Math.min(windowBytes + elfHeaderBytes, source.size - at)));
        for (let place = bytes.indexOf(elf); place >= 0 && place < windowBytes; place = bytes.indexOf(elf, place + 1)) {
            if (!isHostCode(bytes.subarray(place, place + elfHeaderBytes)))
                continue;
            found += 1;
            yield { offset: at + place, length: elfHeaderBytes };
        }
    }
}
/** https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html */
function isHostCode(header) {
    if (header.length < elfHeaderBytes || header[6] !== 1)
        return false;
    const [type, machine] = [header.readUInt16LE(16), header.readUInt16LE(18)];
    return (type === executable || type === shared) && machine !== cuda && machine !== 0;
}

;// CONCATENATED MODULE: ./lib/formats/runtime-model/rules/hidden-data.js

const hiddenData = (0,core_define/* defineRule */.Km)({
    id: 'runtime-model/hidden-data',
    title: 'Bytes follow the end of the model',
    severity: 'warning',
    securitySeverity: '4.4',
    precision: 'high',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://github.com/apache/mxnet/blob/master/src/ndarray/ndarray.cc'],
    since: '1.0.0',
    help: {
        why: 'Readers stop where the model ends. What follows is never looked at and can be meant for another reader.',
        fix: 'Find out what wrote the file; the tools themselves write nothing there.',
    },
    *check({ trailing }) {
        if (trailing === undefined)
            return;
        yield {
            message: `${String(trailing.length)} bytes follow the end of the model`,
            at: { range: trailing },
            key: 'trailing',
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/runtime-model/rules/host-code.js

const hostCode = (0,core_define/* defineRule */.Km)({
    id: 'runtime-model/host-code',
    title: 'The engine carries a native library that runs in the process that loads it',
    severity: 'warning',
    securitySeverity: '7.0',
    precision: 'medium',
    cwe: ['CWE-829', 'CWE-506'],
    cve: [],
    references: ['https://docs.nvidia.com/deeplearning/tensorrt/latest/inference-library/advanced.html'],
    since: '1.0.0',
    help: {
        why: 'TensorRT can put libraries of plugins, and a runtime of its own, into an engine; it loads and runs them where the application allows host code. What they do can not be told from the engine.',
        fix: 'Build the engine yourself from the network, without libraries in it, or load it only with host code not allowed.',
    },
    *check({ hostCode: [first, ...others] }) {
        if (first === undefined)
            return;
        yield {
            message: `A native library for the machine that loads the engine begins at byte ${String(first.offset)}`,
            at: { range: first },
            key: 'host-code',
            count: 1 + others.length,
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/runtime-model/rules/index.js


const runtimeModelRules = [hiddenData, hostCode];

;// CONCATENATED MODULE: ./lib/formats/runtime-model/reader.js







const cntkFirst = (0,core_define/* defineReader */.XH)({ parse: parseCntkFirst, rules: runtimeModelRules });
const mxnetParams = (0,core_define/* defineReader */.XH)({ parse: parseMxnetParams, rules: runtimeModelRules });
const ptd = (0,core_define/* defineReader */.XH)({ parse: parsePtd, rules: runtimeModelRules });
const rknn = (0,core_define/* defineReader */.XH)({ parse: parseRknn, rules: runtimeModelRules });
const tensorrt = (0,core_define/* defineReader */.XH)({ parse: parseTensorrt, rules: runtimeModelRules });


/***/ })

};
