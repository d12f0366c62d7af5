"use strict";
exports.id = 1061;
exports.ids = [1061];
exports.modules = {

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

/***/ 7518:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ findArtifacts),
  J: () => (/* binding */ maxSearchedBytes)
});

;// CONCATENATED MODULE: ./lib/codecs/encoded/artifact-signs.js
/** Whether what stands at a place is a program, an archive or a pickle: checks for places that a magic number led to. */
const elfHeaderBytes = 20;
/** e_type of a program or a library; e_machine of none, and of what runs on a GPU, which every engine holds. */
const [executable, shared] = [2, 3];
const [noMachine, cuda] = [0, 190];
/** https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html */
function isHostElf(bytes, at) {
    if (at + elfHeaderBytes > bytes.length || bytes[at + 6] !== 1)
        return false;
    const isBig = bytes[at + 5] === 2;
    const read = (place) => isBig ? bytes.readUInt16BE(at + place) : bytes.readUInt16LE(at + place);
    const [type, machine] = [read(16), read(18)];
    return (type === executable || type === shared) && machine !== cuda && machine !== noMachine;
}
const dosHeaderBytes = 64;
/** https://learn.microsoft.com/windows/win32/debug/pe-format: the DOS header leads to the signature. */
function isPortable(bytes, at) {
    if (at + dosHeaderBytes > bytes.length)
        return false;
    const place = at + bytes.readUInt32LE(at + 60);
    return place + 4 <= bytes.length && bytes.toString('latin1', place, place + 4) === 'PE\0\0';
}
const machHeaderBytes = 28;
/** CPU_TYPE_X86, _ARM and their forms of 64 bits. */
const machProcessors = new Set([7, 12, 0x0100_0007, 0x0100_000c]);
/** mach-o/loader.h of https://github.com/apple-oss-distributions/xnu: processor, and a type of file. */
function isMachO(bytes, at) {
    if (at + machHeaderBytes > bytes.length)
        return false;
    const type = bytes.readUInt32LE(at + 12);
    return machProcessors.has(bytes.readUInt32LE(at + 4)) && type >= 1 && type <= 12;
}
function isScript(bytes, at) {
    return /^#!\/(?:usr\/)?(?:local\/)?bin\/[\w./ -]+\r?\n/.test(bytes.toString('latin1', at, at + 80));
}
const localHeaderBytes = 30;
const methods = new Set([0, 8, 9, 12, 14, 93, 95]);
/** APPNOTE 4.3.7: a version and a method that there are, and a name of printable characters. */
function isCredibleLocalHeader(bytes, at) {
    if (at + localHeaderBytes > bytes.length)
        return false;
    const [version, method, nameLength] = [4, 8, 26].map((place) => bytes.readUInt16LE(at + place));
    if ((version & 0xff) > 63 || !methods.has(method) || nameLength === 0 || nameLength > 255)
        return false;
    const name = bytes.subarray(at + localHeaderBytes, at + localHeaderBytes + nameLength);
    return name.every((byte) => byte >= 0x20 && byte !== 0x7f);
}
const protocolOpcode = 0x80;
const newestProtocol = 5;
const maxNameBytes = 64;
const isWordByte = (byte) => byte !== undefined && /[\w.\r]/.test(String.fromCharCode(byte));
/**
 * Where pickles may begin that have a PROTO or the end of a module's name at `at`. Behind a PROTO there has to be a name
 * that it imports soon; what stands before a module's name may be letters of something else.
 */
function pickleStarts(bytes, at) {
    if (bytes[at] === protocolOpcode)
        return importsSoon(bytes, at) ? [at] : [];
    let start = at;
    while (start > 0 && start > at - maxNameBytes && isWordByte(bytes[start - 1]))
        start -= 1;
    const word = bytes.toString('latin1', start, at);
    const behind = bytes.toString('latin1', at, at + maxNameBytes);
    if (!attributeLine.test(behind))
        return [];
    const places = Array.from(word.matchAll(/[ci](?=[A-Za-z_])/g), ({ index }) => start + index);
    return places.slice(-maxReadings).map((place) => beforeMarks(bytes, place));
}
/** Opcodes that the last letters of a word may be the beginning of. */
const maxReadings = 4;
/** The end of a module's line, a name, and an opcode as it follows a class: an argument, a list, a reference. */
const attributeLine = /^\n[A-Za-z_][\w.]*\r?\n(?:[(\])}0]|S['"]|V|[ILF]-?[\d.]|p\d|q[\0-\x1f]|[XKJMBCU]|N[.0(\]})tR])/;
/** MARK may stand before a class. */
function beforeMarks(bytes, at) {
    return bytes[at - 1] === 0x28 ? at - 1 : at;
}
/** GLOBAL, or STACK_GLOBAL behind two short texts. */
const soonImported = /c[A-Za-z_][\w.]{0,63}\n[A-Za-z_][\w.]{0,63}\n|\x8c[\x01-\x40][A-Za-z_][\w.]{0,63}\x94?\x8c[\x01-\x40][A-Za-z_][\w.]{0,63}\x94?\x93/;
function importsSoon(bytes, at) {
    const protocol = bytes[at + 1] ?? 0;
    if (protocol < 2 || protocol > newestProtocol)
        return false;
    return soonImported.test(bytes.toString('latin1', at + 2, at + 400));
}

;// CONCATENATED MODULE: ./lib/codecs/encoded/find-artifacts.js

/** Bytes that are searched, from the front, in half a minute: engines of some gigabytes are genuine. CWE-400. */
const maxSearchedBytes = 2 ** 32;
const windowBytes = 2 ** 20;
/** Bytes behind a place that tell what stands there. */
const reachBytes = 512;
/** Artifacts of each kind that are told: what is many of one kind hides none of another. CWE-400. */
const maxFound = 100;
const sign = (kind, hexadecimal, check) => ({
    kind,
    bytes: Buffer.from(hexadecimal, 'hex'),
    check,
});
const signs = [
    sign('program', '7f454c46', isHostElf),
    sign('program', '4d5a', isPortable),
    sign('program', 'cffaedfe', isMachO),
    sign('program', 'cefaedfe', isMachO),
    sign('script', '23212f', isScript),
    sign('archive', '504b0304', isCredibleLocalHeader),
];
const newline = 0x0a;
const find_artifacts_protocolOpcode = 0x80;
/**
 * Where programs, scripts, archives and pickles begin in bytes whose layout is not known, first to last; each is told by
 * its structure, not by a magic number alone. What is inside something that was found is found by whoever reads that.
 * @param most bytes that are searched, from the front
 */
function findArtifacts(source, range, budget, most = maxSearchedBytes) {
    const places = new Places();
    const end = range.offset + range.length;
    const last = Math.min(end, range.offset + most);
    for (let at = range.offset; at < last; at += windowBytes) {
        budget.check();
        const length = Math.min(windowBytes + reachBytes, end - at);
        const bytes = Buffer.from(source.read(at, length));
        for (const [place, kind] of placesIn(bytes))
            places.add(at + place, kind);
    }
    const unsearched = { offset: last, length: end - last };
    return {
        found: places.firstToLast().map(([offset, kind]) => ({ kind, at: { offset, length: end - offset } })),
        anomalies: [...places.limits(end), ...(unsearched.length > 0 ? [unsearchedAnomaly(unsearched)] : [])],
    };
}
function unsearchedAnomaly(at) {
    const detail = `the last ${String(at.length)} bytes are not searched for programs and pickles`;
    return { kind: 'limit', at, detail, key: 'maxSearchedBytes' };
}
/** Places that were found, so many of each kind; one that is found twice counts once. */
class Places {
    #kinds = new Map();
    #counts = new Map();
    /** The first of each kind that is one too many. */
    #beyond = new Map();
    add(place, kind) {
        if (this.#kinds.has(place))
            return;
        const count = this.#counts.get(kind) ?? 0;
        if (count >= maxFound) {
            if (!this.#beyond.has(kind))
                this.#beyond.set(kind, place);
            return;
        }
        this.#counts.set(kind, count + 1);
        this.#kinds.set(place, kind);
    }
    firstToLast() {
        return [...this.#kinds].sort(([first], [second]) => first - second);
    }
    limits(end) {
        return [...this.#beyond].map(([kind, offset]) => {
            const detail = `more than ${String(maxFound)} places may begin an artifact of the kind ${kind}`;
            return { kind: 'limit', at: { offset, length: end - offset }, detail, key: `maxFound-${kind}` };
        });
    }
}
/** Places in the window; one that begins in what the next window begins with is found twice. */
function* placesIn(bytes) {
    for (const { kind, bytes: magic, check } of signs)
        for (let at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1))
            if (check(bytes, at))
                yield [at, kind];
    for (const byte of [newline, find_artifacts_protocolOpcode])
        for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) {
            for (const start of pickleStarts(bytes, at))
                yield [start, 'pickle'];
        }
}


/***/ }),

/***/ 1061:
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
// EXTERNAL MODULE: ./lib/codecs/encoded/find-artifacts.js + 1 modules
var find_artifacts = __webpack_require__(7518);
;// CONCATENATED MODULE: ./lib/formats/runtime-model/frame.js

/** Bytes in a frame, as a child of their own. */
function part(source, member, range, expects) {
    const open = () => source.slice(range.offset, range.length, member);
    return { member, ...(expects === undefined ? {} : { expects }), range, open };
}
/** What begins inside bytes whose layout is not known: code is a fact, archives and pickles are read by themselves. */
function carriedIn(source, range, budget) {
    const { found, anomalies } = (0,find_artifacts/* findArtifacts */.n)(source, range, budget);
    return {
        anomalies,
        hostCode: found.flatMap(({ kind, at }) => kind === 'program' || kind === 'script' ? [{ kind, at }] : []),
        children: found.flatMap(({ kind, at }) => {
            if (kind === 'program' || kind === 'script')
                return [];
            const member = `${kind} at byte ${String(at.offset)}`;
            return [part(source, member, at)];
        }),
    };
}
/** A frame that ends before the file does leaves something behind it; one that ends later was cut off. */
function parsedFrame(source, frame) {
    const { version, names = [], end = source.size, children = [], anomalies = [] } = frame;
    const { hostCode = [], plugins = [] } = frame;
    const trailing = end < source.size ? { offset: end, length: source.size - end } : undefined;
    const isMissing = `the file ends ${String(end - source.size)} bytes before the model does`;
    return {
        facts: { size: source.size, version, names, trailing, hostCode, plugins },
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
function parseCntkFirst(source, { budget }) {
    const head = Buffer.from(source.read(0, Math.min(headBytes, source.size)));
    const at = head.indexOf(versionMarker) + versionMarker.length;
    const version = at < versionMarker.length || at + 4 > head.length ? undefined : head.readUInt32LE(at);
    const start = Math.max(0, source.size - tailBytes);
    const last = Buffer.from(source.read(start, source.size - start)).lastIndexOf(lastMarker);
    const end = last < 0 ? source.size : start + last + lastMarker.length;
    const { children, hostCode, anomalies } = carriedIn(source, { offset: 0, length: end }, budget);
    if (last >= 0)
        return parsedFrame(source, { version, end, children, hostCode, anomalies });
    const detail = 'the marker that ends a network is not at its end';
    return parsedFrame(source, {
        version,
        children,
        hostCode,
        anomalies: [
            ...anomalies,
            { kind: 'damaged', at: { offset: start, length: source.size - start }, detail, key: 'end' },
        ],
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
function parseRknn(source, { budget }) {
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
    const { children: inside, hostCode, anomalies } = carriedIn(source, network, budget);
    const children = [
        ...(networkBytes > 0 ? [part(source, 'network', network)] : []),
        ...inside,
        ...(end <= source.size ? [part(source, 'description.json', document, 'manifest')] : []),
    ];
    return parsedFrame(source, { version, end, children, hostCode, anomalies });
}

;// CONCATENATED MODULE: ./lib/formats/runtime-model/plugin-names.js

const windowBytes = 2 ** 20;
const maxNameBytes = 64;
const plugin_names_maxNames = 1_000;
/** How authors of plugins call them: `EfficientNMS_TRT`, `YoloLayerPlugin`, `CustomSkipLayerNormPluginDynamic`. */
const endings = ['_TRT', 'Plugin'].map((text) => Buffer.from(text, 'latin1'));
const plugin_names_name = /[A-Za-z][A-Za-z0-9_]{2,60}$/;
const rest = /^(?:Dynamic|IPluginV\dExt|V\d|Ext|_TRT)*(?![A-Za-z0-9_])/;
/**
 * Names of plugins in an engine, whose layout is not known: words of the endings that plugins have. As much is searched as
 * for artifacts, whose search tells where that is not all.
 */
function pluginsIn(source, range, budget) {
    const found = new Map();
    const last = Math.min(range.offset + range.length, range.offset + find_artifacts/* maxSearchedBytes */.J);
    for (let at = range.offset; at < last && found.size <= plugin_names_maxNames; at += windowBytes) {
        budget.check();
        const bytes = Buffer.from(source.read(at, Math.min(windowBytes + maxNameBytes, source.size - at)));
        for (const { text, place } of namesIn(bytes))
            if (!found.has(text))
                found.set(text, { offset: at + place, length: text.length });
    }
    return {
        names: [...found].slice(0, plugin_names_maxNames).map(([text, at]) => ({ name: text, at })),
        anomalies: found.size > plugin_names_maxNames ? [tooMany(range)] : [],
    };
}
function tooMany(at) {
    const detail = `it holds the names of more than ${String(plugin_names_maxNames)} plugins`;
    return { kind: 'limit', at, detail, key: 'maxNames' };
}
function* namesIn(bytes) {
    for (const ending of endings)
        for (let at = bytes.indexOf(ending); at >= 0; at = bytes.indexOf(ending, at + 1)) {
            const end = at + ending.length;
            const [before] = plugin_names_name.exec(bytes.toString('latin1', Math.max(0, at - maxNameBytes), at)) ?? [''];
            const [behind] = rest.exec(bytes.toString('latin1', end, end + maxNameBytes)) ?? [];
            if (before === '' || behind === undefined)
                continue;
            yield { text: before + bytes.toString('latin1', at, end) + behind, place: at - before.length };
        }
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
function parseTensorrt(source, { budget }) {
    const head = Buffer.from(source.read(0, Math.min(source.size, parse_tensorrt_headBytes)));
    const start = (0,identify/* engineStart */.vb)(head) ?? 0;
    const version = start + 8 <= head.length ? head.readUInt32LE(start + 4) : undefined;
    const document = { offset: parse_tensorrt_prefixBytes, length: start - parse_tensorrt_prefixBytes };
    const content = { offset: start, length: source.size - start };
    const { children, hostCode, anomalies } = carriedIn(source, content, budget);
    const plugins = pluginsIn(source, content, budget);
    const end = Math.max(start + parse_tensorrt_headerBytes, endOf(head, start, version) ?? 0);
    return parsedFrame(source, {
        version,
        ...(end > source.size ? { end } : {}),
        children: [...(start > 0 ? [part(source, 'metadata.json', document, 'manifest')] : []), ...children],
        hostCode,
        plugins: plugins.names,
        anomalies: [...anomalies, ...plugins.anomalies],
    });
}
/** Where an engine of this length ends at the earliest. */
function endOf(head, start, version) {
    const place = version === undefined ? undefined : lengthPlaces.get(version);
    if (place === undefined || start + place + 8 > head.length)
        return undefined;
    return start + Number(head.readBigUInt64LE(start + place));
}

;// CONCATENATED MODULE: ./lib/knowledge/network/tensorrt-plugins.js
/** Plugins that TensorRT ships. Source: https://github.com/NVIDIA/TensorRT/blob/main/plugin/README.md */
const tensorrtPlugins = new Set(('BatchTilePlugin_TRT BatchedNMS_TRT BatchedNMSDynamic_TRT BatchTilePlugin CoordConvAC CropAndResize CropAndResizeDynamic ' +
    'CustomEmbLayerNormPluginDynamic CustomFCPluginDynamic CustomGeluPluginDynamic CustomQKVToContextPluginDynamic ' +
    'CustomSkipLayerNormPluginDynamic DecodeBbox3DPlugin DetectionLayer_TRT DisentangledAttention_TRT EfficientNMS_ONNX_TRT ' +
    'EfficientNMS_TRT EfficientNMS_Explicit_TF_TRT EfficientNMS_Implicit_TF_TRT FlattenConcat_TRT GenerateDetection_TRT ' +
    'GridAnchor_TRT GridAnchorRect_TRT GroupNormalizationPlugin InstanceNormalization_TRT LReLU_TRT ' +
    'ModulatedDeformConv2d MultilevelCropAndResize_TRT MultilevelProposeROI_TRT MultiscaleDeformableAttnPlugin_TRT ' +
    'NMS_TRT NMSDynamic_TRT Normalize_TRT PillarScatterPlugin PriorBox_TRT ProposalDynamic ProposalLayer_TRT Proposal ' +
    'PyramidROIAlign_TRT Region_TRT Reorg_TRT ResizeNearest_TRT ROIAlign_TRT RPROI_TRT ScatterElements ScatterND ' +
    'SingleStepLSTMPlugin SpecialSlice_TRT Split VoxelGeneratorPlugin').split(' '));

;// CONCATENATED MODULE: ./lib/formats/runtime-model/rules/foreign-plugin.js


const foreignPlugin = (0,core_define/* defineRule */.Km)({
    id: 'runtime-model/foreign-plugin',
    title: 'The engine needs a plugin that TensorRT does not ship',
    severity: 'info',
    securitySeverity: '3.9',
    precision: 'low',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://github.com/NVIDIA/TensorRT/blob/main/plugin/README.md'],
    since: '1.0.0',
    strictSeverity: 'warning',
    help: {
        why: 'A plugin is a layer that a native library computes, which has to be loaded before the engine. What it does is nowhere in the engine.',
        fix: 'Find out which library registers the plugin, and load only one that you built.',
    },
    *check({ plugins }) {
        for (const { name, at } of plugins) {
            if (tensorrtPlugins.has(name))
                continue;
            yield {
                message: `The engine names the plugin ${JSON.stringify(name)}, which TensorRT does not ship`,
                at: { range: at, logical: name },
                key: name,
            };
        }
    },
});

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
    title: 'The model carries a native library or a script for the machine that loads it',
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
            message: `A ${first.kind === 'script' ? 'script' : 'native library'} for the machine that loads the model begins at byte ${String(first.at.offset)}`,
            at: { range: first.at },
            key: 'host-code',
            count: 1 + others.length,
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/runtime-model/rules/index.js



const runtimeModelRules = [foreignPlugin, hiddenData, hostCode];

;// CONCATENATED MODULE: ./lib/formats/runtime-model/reader.js







const cntkFirst = (0,core_define/* defineReader */.XH)({ parse: parseCntkFirst, rules: runtimeModelRules });
const mxnetParams = (0,core_define/* defineReader */.XH)({ parse: parseMxnetParams, rules: runtimeModelRules });
const ptd = (0,core_define/* defineReader */.XH)({ parse: parsePtd, rules: runtimeModelRules });
const rknn = (0,core_define/* defineReader */.XH)({ parse: parseRknn, rules: runtimeModelRules });
const tensorrt = (0,core_define/* defineReader */.XH)({ parse: parseTensorrt, rules: runtimeModelRules });


/***/ })

};
;