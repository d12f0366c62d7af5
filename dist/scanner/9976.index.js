"use strict";
exports.id = 9976;
exports.ids = [9976];
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

/***/ 3618:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ carriedChildren)
/* harmony export */ });
/* harmony import */ var _find_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7518);

const formats = {
    program: 'program',
    script: 'program',
    // Words of a list may look like the beginning of one: it has to run.
    pickle: undefined,
    archive: undefined,
};
/** What begins inside bytes whose layout is not known, as artifacts of their own: see `findArtifacts`. */
function carriedChildren(source, range, budget) {
    const { found, anomalies } = (0,_find_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .findArtifacts */ .n)(source, range, budget);
    const children = found.map(({ kind, at }) => {
        const member = `${kind} at byte ${String(at.offset)}`;
        const expects = formats[kind];
        return {
            member,
            ...(expects === undefined ? {} : { expects }),
            range: at,
            open: () => source.slice(at.offset, at.length, member),
        };
    });
    return { children, anomalies };
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

/***/ 9976:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  catboost: () => (/* binding */ catboost)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/bytes/cursor.js
var cursor = __webpack_require__(5945);
// EXTERNAL MODULE: ./lib/codecs/encoded/carried-children.js
var carried_children = __webpack_require__(3618);
// EXTERNAL MODULE: ./lib/codecs/flatbuffers/flat-table.js
var flat_table = __webpack_require__(4238);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/codecs/metadata/metadata-child.js
var metadata_child = __webpack_require__(6115);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/formats/catboost/identify.js
var identify = __webpack_require__(9340);
;// CONCATENATED MODULE: ./lib/formats/catboost/trees.js
/** Fields of TObliviousTrees. */
const fields = { dimension: 0, splits: 1, sizes: 2, starts: 3, leaves: 8, steps: 10 };
const elementBytes = { number: 4, leaf: 8, step: 4 };
/** Deeper trees have more leaves than memory has bytes. */
const maxDepth = 30;
/** Whether sizes, starts, splits and leaves of the trees fit together. @throws FormatError, LimitError */
function readTrees(trees, budget) {
    const sizes = trees.vector(fields.sizes, elementBytes.number);
    const splits = trees.vector(fields.splits, elementBytes.number);
    const starts = trees.vector(fields.starts, elementBytes.number);
    const leaves = trees.vector(fields.leaves, elementBytes.leaf)?.count ?? 0;
    const isSymmetric = (trees.vector(fields.steps, elementBytes.step)?.count ?? 0) === 0;
    const splitCount = splits?.count ?? 0;
    const dimension = trees.i32(fields.dimension) ?? 1;
    const { total, leafCount, least } = sum(sizes, budget);
    const inconsistencies = [
        ...(least < 0 ? [`a tree has ${String(least)} splits`] : []),
        ...(total > splitCount
            ? [`its trees have ${String(total)} splits, and the core holds ${String(splitCount)}`]
            : []),
        ...(dimension < 1 ? [`its values have ${String(dimension)} dimensions`] : []),
        ...(isSymmetric && leafCount * Math.max(1, dimension) > leaves
            ? [`its trees have ${String(leafCount)} leaves, and the core holds values for ${String(leaves)}`]
            : []),
        ...strayStart(starts, splitCount, budget),
    ];
    return { count: sizes?.count ?? 0, inconsistencies };
}
function sum(sizes, budget) {
    let [total, leafCount, least] = [0, 0, 0];
    for (let index = 0; index < (sizes?.count ?? 0); index += 1) {
        budget.check();
        const size = sizes?.i32(index) ?? 0;
        total += size;
        leafCount += 2 ** Math.min(Math.max(size, 0), maxDepth);
        least = Math.min(least, size);
    }
    return { total, leafCount, least };
}
function strayStart(starts, splitCount, budget) {
    for (let index = 0; index < (starts?.count ?? 0); index += 1) {
        budget.check();
        const start = starts?.i32(index) ?? 0;
        if (start < 0 || start > splitCount)
            return [`a tree begins at split ${String(start)} of ${String(splitCount)}`];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/formats/catboost/parse.js
/**
 * Magic number, size of the core, core, parts; the core is TModelCore of
 * https://github.com/catboost/catboost/blob/master/catboost/libs/model/flatbuffers/model.fbs
 */








const prefixBytes = 8;
const offsetBytes = 4;
const maxValueBytes = 16 * 2 ** 20;
/** Fields of TModelCore, and of TKeyValue. */
const core = { formatVersion: 0, trees: 1, infoMap: 2, partIds: 3 };
const keyValue = { key: 0, value: 1 };
/** Reads what the core says about the model; of its trees, whether their numbers fit together. @throws FormatError */
function parseCatboost(source, { budget }) {
    const coreBytes = new cursor/* Cursor */.b(source, identify/* magic */.G.length).u32le();
    if (coreBytes > source.size - prefixBytes)
        throw new errors/* FormatError */.IF('core-size', { offset: identify/* magic */.G.length, length: 4 }, `its core of ${String(coreBytes)} bytes reaches beyond the file`);
    const root = new flat_table/* FlatBuffer */.wj(source.slice(prefixBytes, coreBytes), budget).root();
    const info = readInfo(root);
    const trees = root.table(core.trees);
    const { count, inconsistencies } = trees === undefined ? { count: 0, inconsistencies: [] } : readTrees(trees, budget);
    const partBytes = source.size - prefixBytes - coreBytes;
    const rest = { offset: prefixBytes + coreBytes, length: partBytes };
    const carried = (0,carried_children/* carriedChildren */.E)(source, rest, budget);
    return {
        facts: {
            formatVersion: root.text(core.formatVersion),
            infoKeys: info.map(({ key }) => key),
            coreBytes,
            partBytes,
            parts: readNames(root),
            treeCount: count,
            inconsistencies,
        },
        children: [
            ...childrenOf(source, info, rest),
            ...carried.children.filter(({ range }) => range?.offset !== rest.offset),
        ],
        anomalies: carried.anomalies,
        covered: [{ offset: 0, length: prefixBytes + coreBytes }],
    };
}
function readInfo(root) {
    const rows = root.vector(core.infoMap, offsetBytes);
    return Array.from({ length: rows?.count ?? 0 }, (_, index) => {
        const row = rows?.table(index);
        const text = (field) => row?.text(field, maxValueBytes) ?? '';
        return { key: text(keyValue.key), value: text(keyValue.value) };
    });
}
function readNames(root) {
    const names = root.vector(core.partIds, offsetBytes);
    return Array.from({ length: names?.count ?? 0 }, (_, index) => names?.textAt(index) ?? '');
}
/** Parts have layouts of their own: tables of statistics, dictionaries of words. Nothing in them is a program. */
function childrenOf(source, info, rest) {
    const child = (0,metadata_child/* metadataChild */.C)('info', info);
    const member = 'parts after the core';
    const open = () => source.slice(rest.offset, rest.length, member);
    return [
        ...(child === undefined ? [] : [child]),
        ...(0,embedded_texts/* codeTexts */.Ou)(info),
        ...(0,embedded_texts/* encodedPickles */.gj)(info),
        ...(rest.length > 0 ? [{ member, range: rest, open }] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/formats/catboost/rules/inconsistent-tree.js

const inconsistentTree = (0,core_define/* defineRule */.Km)({
    id: 'catboost/inconsistent-tree',
    title: 'The trees of the model have more than the model holds',
    severity: 'warning',
    securitySeverity: '5.9',
    precision: 'high',
    cwe: ['CWE-131', 'CWE-125'],
    cve: [],
    references: ['https://github.com/catboost/catboost/blob/master/catboost/libs/model/flatbuffers/model.fbs'],
    since: '1.0.0',
    help: {
        why: 'CatBoost never writes such a model. A reader in C++ that believes the numbers reads beyond what is there.',
        fix: 'Do not load the file. Ask for one that CatBoost itself wrote.',
    },
    *check({ inconsistencies }) {
        const [first] = inconsistencies;
        if (first === undefined)
            return;
        const message = `The model contradicts itself: ${first}`;
        yield { message, at: {}, key: 'inconsistent', count: inconsistencies.length };
    },
});

;// CONCATENATED MODULE: ./lib/formats/catboost/rules/unexplained-parts.js

const unexplainedParts = (0,core_define/* defineRule */.Km)({
    id: 'catboost/unexplained-parts',
    title: 'Bytes follow the core that it names no part for',
    severity: 'warning',
    securitySeverity: '4.4',
    precision: 'high',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://github.com/catboost/catboost/blob/master/catboost/libs/model/flatbuffers/model.fbs'],
    since: '1.0.0',
    help: {
        why: 'The core lists the parts that stand behind it. What stands there without being listed is never looked at by CatBoost and can be meant for another reader.',
        fix: 'Find out what wrote the file; CatBoost itself writes nothing there.',
    },
    *check({ parts, partBytes, coreBytes }) {
        if (partBytes === 0 || parts.length > 0)
            return;
        yield {
            message: `${String(partBytes)} bytes follow the core, which names no part`,
            at: { range: { offset: coreBytes + 8, length: partBytes } },
            key: 'parts',
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/catboost/rules/index.js


/** Every rule of this folder, by id. */
const catboostRules = [inconsistentTree, unexplainedParts];

;// CONCATENATED MODULE: ./lib/formats/catboost/reader.js



const catboost = (0,core_define/* defineReader */.XH)({
    parse: parseCatboost,
    rules: catboostRules,
});


/***/ })

};
;