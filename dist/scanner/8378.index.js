"use strict";
exports.id = 8378;
exports.ids = [8378];
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

/***/ 7818:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ headerRange)
/* harmony export */ });
/** Where the member's local header stands; empty where none does, whatever offset the directory states. */
function headerRange({ localHeaderOffset, local }) {
    if (local !== undefined)
        return { offset: localHeaderOffset, length: local.dataOffset - localHeaderOffset };
    const isSound = Number.isSafeInteger(localHeaderOffset) && localHeaderOffset >= 0;
    return { offset: isSound ? localHeaderOffset : 0, length: 0 };
}


/***/ }),

/***/ 6785:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ gaps)
/* harmony export */ });
/** What the ranges leave of `size` bytes, in order; ranges may overlap and come in any order. */
function gaps(ranges, size) {
    const found = [];
    let reached = 0;
    for (const { offset, length } of [...ranges].sort((a, b) => a.offset - b.offset)) {
        if (offset > reached)
            found.push({ offset: reached, length: offset - reached });
        reached = Math.max(reached, offset + length);
    }
    if (reached < size)
        found.push({ offset: reached, length: size - reached });
    return found;
}


/***/ }),

/***/ 8378:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readZipDirectory)
});

// EXTERNAL MODULE: ./lib/bytes/latin1.js
var latin1 = __webpack_require__(9910);
// EXTERNAL MODULE: ./lib/core/add-all.js
var add_all = __webpack_require__(7330);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/codecs/zip/carried-fields.js
var carried_fields = __webpack_require__(5331);
// EXTERNAL MODULE: ./lib/codecs/zip/header-range.js
var header_range = __webpack_require__(7818);
// EXTERNAL MODULE: ./lib/codecs/zip/zip-directory.js
var zip_directory = __webpack_require__(4554);
;// CONCATENATED MODULE: ./lib/codecs/zip/compare-entries.js


/** 6.3: Python refuses members that ask for more. */
const newestVersion = 63;
const refusedFlags = zip_directory/* flagEncrypted */.hi | zip_directory/* flagPatched */.aD | zip_directory/* flagStrongEncryption */.BO;
/** Holds each listed member to its local header, and the members to each other. */
function compareEntries(entries, found, budget) {
    for (const entry of entries) {
        budget.check();
        if (entry.local !== undefined && entry.isListed)
            compareLocal(entry, entry.local, found);
        if (entry.versionNeeded > newestVersion && entry.isListed)
            found.add('version-needed', (0,header_range/* headerRange */.F)(entry), entry.name);
        if (entry.isRenamed)
            found.add('renamed', (0,header_range/* headerRange */.F)(entry), entry.name);
        if (entry.isEncrypted && entry.isReadable && entry.actualSize !== undefined)
            found.add('central-flags', (0,header_range/* headerRange */.F)(entry), entry.name);
    }
    compareNames(entries, found);
    findOverlaps(entries, found);
}
function compareLocal(entry, local, found) {
    const at = (0,header_range/* headerRange */.F)(entry);
    if (Buffer.compare(entry.rawName, local.rawName) !== 0)
        found.add('local-name', at, entry.name);
    if (((entry.flags ^ local.flags) & refusedFlags) !== 0)
        found.add('local-flags', at, entry.name);
    if (entry.method !== local.method)
        found.add('local-method', at, entry.name);
    const isDescribedLater = (local.flags & zip_directory/* flagDataDescriptor */.C9) !== 0 && local.compressedSize === 0;
    const hasSizes = isDescribedLater ||
        (entry.compressedSize === local.compressedSize && entry.uncompressedSize === local.uncompressedSize);
    if (!hasSizes)
        found.add('local-sizes', at, entry.name);
    const isStored = entry.method === zip_directory/* methodStored */.jg && !entry.isEncrypted;
    if (isStored && entry.compressedSize !== entry.uncompressedSize)
        found.add('stored-sizes', at, entry.name);
}
/** Equal names count as duplicates; names that only case or a NUL tells apart collide in some readers. */
function compareNames(entries, found) {
    const exact = new Set();
    const folded = new Set();
    for (const entry of entries) {
        if (entry.isDirectory || !entry.isListed)
            continue;
        const { name } = entry;
        const plain = foldName(name);
        if (exact.has(name))
            found.add('duplicate-name', (0,header_range/* headerRange */.F)(entry), name);
        else if (folded.has(plain))
            found.add('case-collision', (0,header_range/* headerRange */.F)(entry), name);
        exact.add(name);
        folded.add(plain);
    }
}
/** As miniz and C readers look a member up: up to a NUL, whatever the case. */
function foldName(name) {
    return name.replace(/\0.*$/s, '').toLowerCase();
}
function findOverlaps(entries, found) {
    const placed = entries.flatMap((entry) => entry.data === undefined || !entry.isListed ? [] : [{ entry, data: entry.data }]);
    placed.sort((a, b) => a.entry.localHeaderOffset - b.entry.localHeaderOffset);
    let reached = -1;
    for (const { entry, data } of placed) {
        if (entry.localHeaderOffset < reached)
            found.add('overlap', (0,header_range/* headerRange */.F)(entry), entry.name);
        reached = Math.max(reached, data.offset + data.length);
    }
}

;// CONCATENATED MODULE: ./lib/codecs/zip/disagreements.js
/** Members that a disagreement names; the rest is counted. */
const maxNamedMembers = 3;
/** Collects disagreements by kind, so that a thousand equal ones stay one. */
class Disagreements {
    #tallies = new Map();
    #compared = new Map();
    add(kind, at, member, detail = '') {
        const tally = this.#tallies.get(kind) ?? { at, members: [], detail, count: 0 };
        tally.count += 1;
        if (member !== undefined && tally.members.length < maxNamedMembers)
            tally.members.push(member);
        this.#tallies.set(kind, tally);
    }
    /** Compares one more thing, which counts for `isEverywhere` even where it agrees. */
    compare(kind, agrees, at, member) {
        this.#compared.set(kind, (this.#compared.get(kind) ?? 0) + 1);
        if (!agrees)
            this.add(kind, at, member);
    }
    has(...kinds) {
        return kinds.some((kind) => this.#tallies.has(kind));
    }
    /** By kind, in alphabetical order. */
    list() {
        return [...this.#tallies]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([kind, tally]) => ({ kind, ...tally, isEverywhere: tally.count === this.#compared.get(kind) }));
    }
}

// EXTERNAL MODULE: ./lib/codecs/zip/end-records.js
var end_records = __webpack_require__(2153);
// EXTERNAL MODULE: ./lib/codecs/zip/list-directories.js
var list_directories = __webpack_require__(9813);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/codecs/zip/extra-fields.js
var extra_fields = __webpack_require__(2243);
;// CONCATENATED MODULE: ./lib/codecs/zip/list-strictly.js





/** Names stay bytes and sizes unchecked: what they say is for us to compare, not a reason to stop. */
const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: false };
/**
 * Lists the archive as yauzl does, which holds to the specification: the last end record, its count, its offsets.
 * @throws LimitError of the budget
 */
async function listStrictly(source, budget) {
    const records = [];
    try {
        const archive = await yauzl.fromRandomAccessReaderPromise(new SourceReader(source), source.size, options);
        for await (const entry of archive.eachEntry()) {
            budget.check();
            if (records.length >= limits/* limits */.F.maxArchiveEntries)
                break;
            records.push(centralRecord(entry));
        }
        return { records, refusal: undefined };
    }
    catch (error) {
        if (error instanceof errors/* LimitError */.oC)
            throw error;
        return { records, refusal: error instanceof Error ? error.message : String(error) };
    }
}
function centralRecord(entry) {
    const { name, isRenamed } = (0,extra_fields/* decodeName */.e4)(entry.fileNameRaw, entry.generalPurposeBitFlag, entry.extraFields);
    return {
        rawName: entry.fileNameRaw,
        name,
        isRenamed,
        versionNeeded: entry.versionNeededToExtract & 0xff,
        flags: entry.generalPurposeBitFlag,
        method: entry.compressionMethod,
        crc32: entry.crc32,
        mode: entry.externalFileAttributes >>> 16,
        compressedSize: entry.compressedSize,
        uncompressedSize: entry.uncompressedSize,
        localHeaderOffset: entry.relativeOffsetOfLocalHeader,
    };
}
/** Random access for yauzl; it only reads the directory through this, contents are opened by `openEntry`. */
class SourceReader extends yauzl.RandomAccessReader {
    #source;
    constructor(source) {
        super();
        this.#source = source;
    }
    _readStreamForRange(start, end) {
        return external_node_stream_.Readable.from([this.#source.read(start, end - start)]);
    }
    read(buffer, offset, length, position, callback) {
        try {
            buffer.set(this.#source.read(position, length), offset);
        }
        catch (error) {
            callback(error instanceof Error ? error : new Error(String(error)));
            return;
        }
        callback(null);
    }
    close(callback) {
        callback(null);
    }
}

// EXTERNAL MODULE: ./lib/codecs/zip/local-header.js
var local_header = __webpack_require__(5324);
// EXTERNAL MODULE: ./lib/codecs/zip/methods.js
var methods = __webpack_require__(4061);
// EXTERNAL MODULE: ./lib/codecs/zip/ranges.js
var ranges = __webpack_require__(6785);
// EXTERNAL MODULE: ./lib/codecs/zip/signatures.js
var signatures = __webpack_require__(2028);
;// CONCATENATED MODULE: ./lib/codecs/zip/twins.js

/** Members of one length and size that are told apart; real archives have few that are not the same. */
const maxCompared = 8;
/** All that is read to compare the members of one archive. CWE-400. */
const maxComparedBytes = 64 * 2 ** 20;
const windowBytes = 2 ** 18;
/**
 * Finds members that are packed alike and have the same packed bytes, or share them: what comes out of one comes out
 * of the other, and once is enough. Nothing is read of members that are alone in their length and size.
 */
class Twins {
    #source;
    #budget;
    #firsts = new Map();
    #allowance = maxComparedBytes;
    constructor(source, budget) {
        this.#source = source;
        this.#budget = budget;
    }
    /** Where the first member stands that has this one's content; `data` itself where none was met before. */
    firstOf({ method, flags, uncompressedSize }, data) {
        if (method === zip_directory/* methodStored */.jg)
            return data;
        const key = [method, flags, uncompressedSize, data.length].join(':');
        const known = this.#firsts.get(key) ?? [];
        const first = known.find((other) => this.#isSame(other, data));
        if (first !== undefined)
            return first;
        if (known.length < maxCompared)
            this.#firsts.set(key, [...known, data]);
        return data;
    }
    #isSame(a, b) {
        if (a.offset === b.offset)
            return true;
        for (let at = 0; at < a.length; at += windowBytes) {
            this.#budget.check();
            const length = Math.min(windowBytes, a.length - at);
            this.#allowance -= length;
            if (this.#allowance < 0 || !this.#hasSame(a.offset + at, b.offset + at, length))
                return false;
        }
        return true;
    }
    #hasSame(a, b, length) {
        return Buffer.compare(this.#source.read(a, length), this.#source.read(b, length)) === 0;
    }
}

;// CONCATENATED MODULE: ./lib/codecs/zip/unreadable-entries.js

/** Why a member's content can't be had, or not whole; one anomaly each, however many members. */
const barriers = [
    {
        kind: 'encrypted',
        what: 'is encrypted',
        concerns: ({ isEncrypted, actualSize }) => isEncrypted && actualSize === undefined,
    },
    {
        kind: 'damaged',
        what: 'has no local header where its record points',
        concerns: ({ data, isDirectory }) => data === undefined && !isDirectory,
    },
    {
        kind: 'unsupported',
        what: 'is compressed with a method that is not read',
        concerns: ({ data, isReadable, isEncrypted }) => data !== undefined && !isReadable && !isEncrypted,
    },
    {
        kind: 'damaged',
        what: 'has compressed data that break off',
        concerns: ({ isBroken, isEncrypted }) => isBroken && !isEncrypted,
    },
    {
        kind: 'damaged',
        what: 'passes the end of the file',
        concerns: ({ data, compressedSize, isListed }) => isListed && data !== undefined && data.length < compressedSize,
    },
];
function unreadableEntries(entries) {
    return barriers.flatMap(({ kind, what, concerns }) => {
        const [first, ...others] = entries.filter((entry) => concerns(entry));
        if (first === undefined)
            return [];
        const more = others.length > 0 ? `, and ${String(others.length)} more likewise` : '';
        const detail = `${quoted(first.name)} ${what}${more}`;
        return [{ kind, at: (0,header_range/* headerRange */.F)(first), detail, key: what }];
    });
}
/** Names are the file's own: shown with their control characters escaped, and not whole. */
function quoted(name) {
    return JSON.stringify(name.slice(0, 120));
}

// EXTERNAL MODULE: ./lib/bytes/cursor.js
var cursor = __webpack_require__(5945);
;// CONCATENATED MODULE: ./lib/codecs/zip/unlisted-entries.js








/** Bytes outside listed members that are searched. CWE-400. */
const maxSweptBytes = 64 * 2 ** 20;
/** Signatures that are looked at, whether a member follows or not. CWE-400. */
const maxCandidates = limits/* limits */.F.maxArchiveEntries;
const unlisted_entries_windowBytes = 2 ** 20;
const signatureBytes = 4;
/** APPNOTE 4.3.7: signature, version and flags stand before it. */
const methodOffset = 8;
/** APPNOTE 4.3.9 with its signature, and with zip64 sizes. */
const descriptorBytes = [16, 24];
/** APPNOTE 4.4.5: methods that some zip program writes; anything else is a chance hit. */
const unlisted_entries_methods = new Set([0, 1, 6, 8, 9, 12, 14, 93, 94, 95, 96, 97, 98, 99]);
/** Members that only a local header shows, in the bytes that no listed member and no directory explains. */
function findUnlistedEntries(source, unexplained, budget) {
    const found = [];
    let allowance = maxSweptBytes;
    let candidates = 0;
    for (const { offset, length } of unexplained) {
        const range = { offset, length: Math.min(length, allowance) };
        allowance -= range.length;
        const headers = [];
        let reached = offset;
        for (const at of signatureOffsets(source, range, budget)) {
            candidates += 1;
            if (candidates > maxCandidates)
                return { found: [...found, ...entriesOf(source, headers, range)], isCut: true };
            const local = at < reached ? undefined : readSoundHeader(source, at);
            if (local === undefined)
                continue;
            headers.push({ offset: at, local });
            reached = local.dataOffset + (hasUnknownSize(local) ? 0 : local.compressedSize);
        }
        (0,add_all/* addAll */.R)(found, entriesOf(source, headers, { offset, length }));
        if (range.length < length)
            return { found, isCut: true };
    }
    return { found, isCut: false };
}
function* signatureOffsets(source, { offset, length }, budget) {
    const end = offset + length;
    for (let start = offset; end - start >= local_header/* localHeaderBytes */.W; start += unlisted_entries_windowBytes) {
        const window = source.read(start, Math.min(end - start, unlisted_entries_windowBytes + signatureBytes - 1));
        const bytes = Buffer.from(window.buffer, window.byteOffset, window.byteLength);
        for (let at = -1; (at = bytes.indexOf('PK\u0003\u0004', at + 1, 'latin1')) >= 0;) {
            budget.check();
            yield start + at;
        }
    }
}
/** The method is looked at first: a chance hit's name could be 64 KiB of anything. */
function readSoundHeader(source, offset) {
    if (offset + local_header/* localHeaderBytes */.W > source.size)
        return undefined;
    if (!unlisted_entries_methods.has(new cursor/* Cursor */.b(source, offset + methodOffset).u16le()))
        return undefined;
    const local = (0,local_header/* readLocalHeader */.L)(source, offset);
    return local !== undefined && local.rawName.length > 0 ? local : undefined;
}
function hasUnknownSize({ flags, compressedSize }) {
    return (flags & zip_directory/* flagDataDescriptor */.C9) !== 0 && compressedSize === 0;
}
/** A member whose size stands behind its data ends before the next header, or with the gap. */
function entriesOf(source, headers, gap) {
    return headers.map(({ offset, local }, index) => {
        const end = headers[index + 1]?.offset ?? gap.offset + gap.length;
        const available = Math.max(0, end - local.dataOffset);
        if (!hasUnknownSize(local))
            return entryOf(offset, local, Math.min(available, local.compressedSize), local.uncompressedSize);
        const length = available - descriptorLength(source, end, available);
        return entryOf(offset, local, length, length);
    });
}
function descriptorLength(source, end, available) {
    const isThere = (bytes) => bytes <= available && (0,end_records/* hasSignature */.v)(source, end - bytes, signatures/* signatures */.E.dataDescriptor);
    return descriptorBytes.find(isThere) ?? 0;
}
function entryOf(offset, local, length, uncompressedSize) {
    const { rawName, flags, method, crc32, dataOffset } = local;
    const record = {
        rawName,
        ...(0,extra_fields/* decodeName */.e4)(rawName, flags, []),
        versionNeeded: 0,
        flags,
        method,
        crc32,
        mode: 0,
        compressedSize: length,
        uncompressedSize,
        localHeaderOffset: offset,
    };
    return { record, local, data: { offset: dataOffset, length } };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/codecs/artifact-start.js
var artifact_start = __webpack_require__(3152);
;// CONCATENATED MODULE: ./lib/codecs/zip/verify-entry.js





/** Members up to this size are read to compare size and checksum; tensors are left alone. */
const maxVerifiedBytes = 2 ** 20;
/** What begins as a pickle or another artifact is read whole in any case. */
const maxVerifiedArtifactBytes = 32 * 2 ** 20;
/** All members of one archive that are read for it. */
const maxVerifiedArchiveBytes = 8 * 2 ** 20;
const verify_entry_windowBytes = 2 ** 20;
/** Compares small members with what the directory declares of them, as far as the allowance goes. */
class EntryVerifier {
    #source;
    #budget;
    #counted = new WeakMap();
    #allowance = maxVerifiedArchiveBytes;
    constructor(source, budget) {
        this.#source = source;
        this.#budget = budget;
    }
    /**
     * @param data where the content stands; members that share it are decoded once
     * @returns undefined for what is too large to be worth it or can't be opened; @throws LimitError of the budget
     */
    verify(entry, data) {
        if (data === undefined)
            return undefined;
        const counted = this.#counted.get(data) ?? this.#count(entry, data);
        if (counted === undefined)
            return undefined;
        this.#counted.set(data, counted);
        const { size, crc, isSound, isBroken } = counted;
        return { size, hasChecksum: crc === entry.crc32 && isSound, isBroken };
    }
    #count(entry, data) {
        const { method } = entry;
        const stored = this.#source.slice(data.offset, data.length, entry.name);
        if (method === zip_directory/* methodStored */.jg && isReadAnyway(stored))
            return this.#measured(stored);
        if (data.length > this.#allowance || !isWorthIt(entry, data.length))
            return undefined;
        this.#allowance -= data.length;
        return method === zip_directory/* methodStored */.jg ? this.#measured(stored) : this.#decoded(stored, entry);
    }
    #decoded(stored, entry) {
        let isSound = true;
        const notes = { checksum: () => void (isSound = false), member: () => undefined };
        const content = (0,methods/* decodeMember */.$)(stored, entry, undefined, this.#budget, { notes });
        if (content === undefined)
            return undefined;
        const isUnderstated = content.reaches(entry.uncompressedSize + 1);
        if (isUnderstated)
            countUnexplained(content, stored.size);
        else if (content.size > maxVerifiedBytes)
            return undefined;
        const { size, crc } = this.#measured(content);
        return { size, crc, isSound, isBroken: content.failure !== undefined };
    }
    #measured(content) {
        const { size } = content;
        let crc = 0;
        for (let offset = 0; offset < size; offset += verify_entry_windowBytes) {
            this.#budget.check();
            crc = (0,external_node_zlib_.crc32)(content.read(offset, Math.min(verify_entry_windowBytes, size - offset)), crc);
        }
        return { size, crc, isSound: true, isBroken: false };
    }
}
/** More comes out than is declared: how much, but not of a bomb. */
function countUnexplained(content, storedBytes) {
    const enough = Math.max(limits/* limits */.F.maxUnexplainedBytes, limits/* limits */.F.maxExpansion * storedBytes);
    content.decodeAll((decoded) => decoded <= enough);
}
/** Larger pickles are no tensors: their checksum costs no more reads than they do. */
function isReadAnyway(stored) {
    const { size } = stored;
    return size > maxVerifiedBytes && size <= maxVerifiedArtifactBytes && (0,artifact_start/* isArtifact */.vw)(stored);
}
/** Small, or declared far below what no stream of that length gives out. */
function isWorthIt({ method, uncompressedSize }, length) {
    if (method === zip_directory/* methodStored */.jg)
        return length <= maxVerifiedBytes;
    if (!(0,methods/* isReadableMethod */.I)(method))
        return false;
    return uncompressedSize <= maxVerifiedBytes || uncompressedSize < length * 0.9;
}

;// CONCATENATED MODULE: ./lib/codecs/zip/read-zip-directory.js



















/** Hidden ranges that are looked into. CWE-400. */
const maxHiddenRanges = 100;
const remembered = new WeakMap();
/**
 * Lists every member that any reader may see: what yauzl lists, what every other end record leads to, and local
 * headers that stand outside. Remembered per source, because several formats are built on zip.
 * @throws LimitError of the budget
 */
function readZipDirectory(source, budget) {
    const known = remembered.get(source);
    if (known !== undefined)
        return known;
    const reading = read(source, budget);
    remembered.set(source, reading);
    return reading;
}
async function read(source, budget) {
    const strict = await listStrictly(source, budget);
    return new DirectoryReading(source, budget, strict).result();
}
class DirectoryReading {
    #source;
    #budget;
    #strict;
    #directories;
    #verifier;
    #twins;
    #isCut;
    #found = new Disagreements();
    #anomalies = [];
    constructor(source, budget, strict) {
        this.#source = source;
        this.#budget = budget;
        this.#strict = strict;
        this.#directories = (0,list_directories/* listDirectories */.S)(source);
        this.#verifier = new EntryVerifier(source, budget);
        this.#twins = new Twins(source, budget);
        this.#isCut = this.#directories.some(({ isCut }) => isCut);
    }
    result() {
        const listed = this.#records().map((record) => this.#locate(record));
        const explained = this.#explained(listed);
        const unexplained = (0,ranges/* gaps */.s)(explained, this.#source.size);
        const unlisted = this.#sweep(unexplained);
        const entries = [...listed, ...unlisted.map((entry) => this.#unlisted(entry))];
        const hidden = this.#judgeEnvelope(listed.length > 0, unexplained, unlisted);
        this.#judgeDirectories(listed.length, unlisted);
        compareEntries(entries, this.#found, this.#budget);
        (0,add_all/* addAll */.R)(this.#anomalies, unreadableEntries(entries));
        return {
            entries,
            disagreements: this.#found.list(),
            anomalies: this.#anomalies,
            covered: [...explained, ...unlisted.map(({ data }) => data)],
            unexplained: [...hidden, ...this.#carried(entries)],
        };
    }
    /** The strict reader's records first, then what only other readings list. */
    #records() {
        const first = this.#strict.records;
        const others = this.#directories
            .map(({ records }) => records)
            .filter((list) => !sameRecords(list, first));
        const isLong = this.#isCut || first.length > limits/* limits */.F.maxArchiveEntries;
        return others.length === 0 && !isLong ? first : this.#joined([first, ...others]);
    }
    #joined(lists) {
        const records = new Map();
        for (const list of lists) {
            const ordinals = new Map();
            for (const record of list) {
                const identity = identityOf(record);
                const ordinal = ordinals.get(identity) ?? 0;
                ordinals.set(identity, ordinal + 1);
                const key = `${String(ordinal)}:${identity}`;
                if (!records.has(key))
                    records.set(key, record);
            }
        }
        if (this.#isCut || records.size > limits/* limits */.F.maxArchiveEntries)
            this.#limit('entries', 'its directory lists more members than are read');
        return [...records.values()].slice(0, limits/* limits */.F.maxArchiveEntries);
    }
    /** What the directory lists beyond the limit would only look unlisted. */
    #sweep(unexplained) {
        if (this.#isCut)
            return [];
        const { found, isCut } = findUnlistedEntries(this.#source, unexplained, this.#budget);
        if (isCut)
            this.#limit('sweep', 'more bytes stand outside its members than are searched for more members');
        return found;
    }
    #locate(record) {
        this.#budget.check();
        const local = (0,local_header/* readLocalHeader */.L)(this.#source, record.localHeaderOffset);
        return this.#entry(record, local, local && this.#dataRange(record, local), true);
    }
    /** Whichever size is larger, because readers take either; of stored members the content's size, too. */
    #dataRange(record, { dataOffset, compressedSize }) {
        const available = this.#source.size - dataOffset;
        const local = compressedSize <= available ? compressedSize : 0;
        const stored = record.method === zip_directory/* methodStored */.jg ? record.uncompressedSize : 0;
        const declared = Math.max(record.compressedSize, local, stored);
        return { offset: dataOffset, length: Math.min(declared, available) };
    }
    #unlisted({ record, local, data }) {
        this.#budget.check();
        return this.#entry(record, local, data, false);
    }
    #entry(record, local, data, isListed) {
        const original = data && this.#twins.firstOf(record, data);
        const verified = this.#verifier.verify(record, original);
        const isEncrypted = (record.flags & (zip_directory/* flagEncrypted */.hi | zip_directory/* flagStrongEncryption */.BO)) !== 0;
        // Field by field: of a hundred thousand members a spread costs more than all else.
        const entry = {
            rawName: record.rawName,
            name: record.name,
            isRenamed: record.isRenamed,
            versionNeeded: record.versionNeeded,
            flags: record.flags,
            method: record.method,
            crc32: record.crc32,
            mode: record.mode,
            compressedSize: record.compressedSize,
            uncompressedSize: record.uncompressedSize,
            localHeaderOffset: record.localHeaderOffset,
            local,
            data,
            original,
            isListed,
            isDirectory: record.name.endsWith('/') && record.uncompressedSize === 0,
            isEncrypted,
            actualSize: isEncrypted && verified?.hasChecksum !== true ? undefined : verified?.size,
            isBroken: verified?.isBroken === true,
            isReadable: isReadable(record.method, data, isEncrypted && verified?.hasChecksum !== true),
        };
        if (verified !== undefined && isListed && !isEncrypted && !entry.isBroken)
            this.#compareContent(entry, verified);
        return entry;
    }
    #compareContent(entry, { size, hasChecksum }) {
        const hasSize = size === entry.uncompressedSize;
        if (size > entry.uncompressedSize)
            this.#found.add('content-larger', (0,header_range/* headerRange */.F)(entry), entry.name);
        if (size < entry.uncompressedSize)
            this.#found.add('content-smaller', (0,header_range/* headerRange */.F)(entry), entry.name);
        if (!hasSize || size === 0)
            return;
        // PyTorch can be told to write zeros in place of checksums; then there are nothing but zeros.
        const isZero = entry.crc32 === 0 && !hasChecksum;
        this.#found.compare('zero-checksum', !isZero, (0,header_range/* headerRange */.F)(entry), entry.name);
        if (!isZero)
            this.#found.compare('content-checksum', hasChecksum, (0,header_range/* headerRange */.F)(entry), entry.name);
    }
    /** Members with their headers and what describes them, directories and end records. */
    #explained(entries) {
        const members = entries.flatMap(({ localHeaderOffset, data }) => data === undefined
            ? []
            : [{ offset: localHeaderOffset, length: data.offset + data.length - localHeaderOffset }]);
        const frames = this.#directories.flatMap(({ range, end }) => [
            range,
            { offset: end.directoryEnd, length: end.offset + end.length - end.directoryEnd },
        ]);
        return [...members, ...frames];
    }
    /** Gives what stands between the members and behind the archive; what stands before it is the file's own head. */
    #judgeEnvelope(hasMembers, unexplained, unlisted) {
        if (this.#directories.length === 0 || !hasMembers)
            return [];
        const end = Math.max(...this.#directories.map((directory) => directory.end.offset + directory.end.length));
        const hidden = [];
        for (const gap of unexplained) {
            const bytes = `${String(gap.length)} bytes`;
            if (gap.offset === 0)
                this.#found.add('prefix', gap, undefined, `${bytes} precede it`);
            else if (gap.offset >= end)
                this.#found.add('suffix', gap, undefined, `${bytes} follow it`);
            else if (isDescriptor(this.#source, gap) || unlisted.some(({ data }) => isInside(data, gap)))
                continue;
            else
                this.#found.add('gap', gap, undefined, `${bytes} stand between its members`);
            if (gap.offset > 0 && hidden.length < maxHiddenRanges)
                hidden.push(gap);
        }
        return hidden;
    }
    /** Comments and extra fields that begin as something a reader could load. */
    #carried(entries) {
        const ofDirectories = this.#directories.flatMap(({ end, carried }) => [
            ...carried,
            ...(0,carried_fields/* artifactIn */.M)(this.#source, {
                offset: end.offset + end_records/* endRecordBytes */.Wn,
                length: end.length - end_records/* endRecordBytes */.Wn,
            }),
        ]);
        const ofMembers = entries.flatMap(({ local }) => local === undefined || local.extraBytes === 0
            ? []
            : (0,carried_fields/* artifactsInExtra */.p)(this.#source, {
                offset: local.dataOffset - local.extraBytes,
                length: local.extraBytes,
            }));
        const carried = [...ofDirectories, ...ofMembers];
        if (carried.length > maxHiddenRanges)
            this.#limit('carried', 'more of its comments and extra fields begin as artifacts than are opened');
        return carried.slice(0, maxHiddenRanges);
    }
    #judgeDirectories(listed, unlisted) {
        const [first, ...others] = this.#directories;
        for (const { range } of others)
            this.#found.add('several-directories', range);
        if (first === undefined) {
            this.#judgeMissing();
            return;
        }
        for (const { data, record } of unlisted)
            this.#found.add('unlisted-member', data, record.name);
        const counted = first.end.isZip64 ? first.records.length : first.records.length % 0x1_0000;
        if (counted !== first.end.entryCount && !first.isCut) {
            const detail = `${String(first.end.entryCount)} members are counted, ${String(first.records.length)} are listed`;
            this.#found.add('entry-count', first.range, undefined, detail);
        }
        if (first.range.length !== first.end.directorySize && !first.isCut) {
            const detail = `${String(first.end.directorySize)} bytes are stated, ${String(first.range.length)} are there`;
            this.#found.add('directory-size', first.range, undefined, detail);
        }
        if (first.end.hasVolumes)
            this.#found.add('volumes', first.range);
        this.#judgeRefusal(first, listed);
    }
    /** Told only where nothing above explains it. */
    #judgeRefusal({ range }, listed) {
        const { refusal, records } = this.#strict;
        const isExplained = this.#found.has('prefix', 'suffix', 'several-directories', 'entry-count', 'volumes');
        if (isExplained || (refusal === undefined && records.length >= listed))
            return;
        const detail = refusal ?? `it lists ${String(records.length)} of ${String(listed)} members`;
        this.#found.add('strict-refusal', range, undefined, detail.slice(0, limits/* limits */.F.maxQuotedCharacters));
    }
    #judgeMissing() {
        const hasEmptyDirectory = this.#strict.refusal === undefined;
        if (hasEmptyDirectory)
            return;
        const at = { offset: 0, length: this.#source.size };
        this.#report('damaged', at, 'no central directory can be found', 'no-directory');
    }
    #limit(key, detail) {
        this.#report('limit', { offset: 0, length: this.#source.size }, detail, key);
    }
    #report(kind, at, detail, key) {
        this.#anomalies.push({ kind, at, detail, key });
    }
}
/** Sizes and checksum behind a member, APPNOTE 4.3.9; its signature is optional. */
function isDescriptor(source, { offset, length }) {
    if (length === 12 || length === 20)
        return true;
    return (length === 16 || length === 24) && (0,end_records/* hasSignature */.v)(source, offset, signatures/* signatures */.E.dataDescriptor);
}
function isInside(inner, outer) {
    return inner.offset >= outer.offset && inner.offset + inner.length <= outer.offset + outer.length;
}
/** As nearly every archive has them: the strict reader lists what its directory holds. */
function sameRecords(a, b) {
    return a.length === b.length && a.every((record, index) => sameRecord(record, b[index]));
}
function sameRecord(a, b) {
    return (a.localHeaderOffset === b?.localHeaderOffset &&
        a.method === b.method &&
        a.compressedSize === b.compressedSize &&
        a.uncompressedSize === b.uncompressedSize &&
        Buffer.compare(a.rawName, b.rawName) === 0);
}
/** What is the same in this is one member. */
function identityOf({ rawName, localHeaderOffset, method, compressedSize, uncompressedSize, }) {
    const name = latin1/* latin1 */.W.decode(rawName);
    return [localHeaderOffset, method, compressedSize, uncompressedSize, name].join(':');
}
function isReadable(method, data, isOpaque) {
    if (data === undefined)
        return false;
    return method === zip_directory/* methodStored */.jg || ((0,methods/* isReadableMethod */.I)(method) && !isOpaque);
}


/***/ })

};
;