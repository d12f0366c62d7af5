export const id = 7593;
export const ids = [7593];
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

/***/ 5234:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ codeTexts),
/* harmony export */   g: () => (/* binding */ encodedPickles)
/* harmony export */ });
/* harmony import */ var _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7688);
/* harmony import */ var _python_source_statement_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5371);


/** Text that is code and no word of a vocabulary. */
const codeLike = /\b(?:import\s+\w|__import__\s*\(|exec\s*\(|eval\s*\(|compile\s*\(|getattr\s*\()/;
/** How a text in base64 begins; Python's decoder passes over what else stands in it. */
const base64Start = /^[A-Za-z0-9+/_-]{24}/;
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
const unbounded = { check: () => undefined, chargeInflated: () => undefined };
/** Prose has the same words; what Python refuses, nobody runs. */
function isSource(text) {
    return (0,_python_source_statement_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePythonSource */ .V)(text, unbounded).damage === undefined;
}
/** Pickles and their wrappers that a model's texts hold in base64: settings, outputs, and whatever else was put there. */
function encodedPickles(entries) {
    return entries
        .filter(({ value }) => base64Start.test(value.slice(0, startCharacters).replace(/\s+/g, '')))
        .map(({ key, value }) => ({ key, bytes: Buffer.from(value, 'base64') }))
        .filter(({ bytes }) => isPickle(bytes) || isWrapped(bytes))
        .map(({ key, bytes }) => child(key, bytes, isPickle(bytes) ? 'pickle' : undefined));
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

/***/ 7593:
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
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/codecs/metadata/metadata-child.js
var metadata_child = __webpack_require__(6115);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/formats/catboost/table.js
/** The few pieces of FlatBuffers that the core of a model needs: https://flatbuffers.dev/internals/ */

const maxTextBytes = 16 * 2 ** 20;
const maxItems = 100_000;
/** A table of a buffer: its fields are found through its vtable, every offset is held to the buffer. */
class FlatTable {
    #source;
    #at;
    #vtable;
    #vtableBytes;
    /** @throws FormatError `bad-table`, `unexpected-end` */
    constructor(source, at) {
        this.#source = source;
        this.#at = at;
        this.#vtable = at - this.#view(at, 4).getInt32(0, true);
        this.#vtableBytes = this.#view(this.#vtable, 4).getUint16(0, true);
        if (this.#vtableBytes < 4 || this.#vtableBytes % 2 !== 0)
            throw new errors/* FormatError */.IF('bad-table', { offset: at, length: 4 }, 'a table has no table of its fields');
    }
    static root(source) {
        const bytes = source.read(0, 4);
        return new FlatTable(source, new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true));
    }
    /** Undefined where the field is absent. */
    text(field) {
        const at = this.#target(field);
        return at === undefined ? undefined : this.#text(at);
    }
    texts(field, budget) {
        return this.#items(field, budget).map((at) => this.#text(at));
    }
    tables(field, budget) {
        return this.#items(field, budget).map((at) => new FlatTable(this.#source, at));
    }
    /** Where the items of a vector of offsets lead. */
    #items(field, budget) {
        const at = this.#target(field);
        if (at === undefined)
            return [];
        const count = this.#view(at, 4).getUint32(0, true);
        if (count > maxItems)
            throw new errors/* FormatError */.IF('impossible-count', { offset: at, length: 4 }, `${String(count)} items are too many`);
        return Array.from({ length: count }, (_, index) => {
            budget.check();
            return this.#follow(at + 4 + index * 4);
        });
    }
    #target(field) {
        const slot = 4 + field * 2;
        if (slot + 2 > this.#vtableBytes)
            return undefined;
        const offset = this.#view(this.#vtable + slot, 2).getUint16(0, true);
        return offset === 0 ? undefined : this.#follow(this.#at + offset);
    }
    #follow(at) {
        return at + this.#view(at, 4).getUint32(0, true);
    }
    #text(at) {
        const length = Math.min(this.#view(at, 4).getUint32(0, true), maxTextBytes);
        return Buffer.from(this.#source.read(at + 4, length)).toString('utf8');
    }
    #view(at, length) {
        const bytes = this.#source.read(at, length);
        return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
}

// EXTERNAL MODULE: ./lib/formats/catboost/identify.js
var identify = __webpack_require__(9340);
;// CONCATENATED MODULE: ./lib/formats/catboost/parse.js
/**
 * Magic number, size of the core, core, parts; the core is TModelCore of
 * https://github.com/catboost/catboost/blob/master/catboost/libs/model/flatbuffers/model.fbs
 */






const prefixBytes = 8;
/** Fields of TModelCore, and of TKeyValue. */
const core = { formatVersion: 0, infoMap: 2, partIds: 3 };
const keyValue = { key: 0, value: 1 };
/** Reads what the core says about the model; its trees are numbers. @throws FormatError */
function parseCatboost(source, { budget }) {
    const coreBytes = new cursor/* Cursor */.b(source, identify/* magic */.G.length).u32le();
    if (coreBytes > source.size - prefixBytes)
        throw new errors/* FormatError */.IF('core-size', { offset: identify/* magic */.G.length, length: 4 }, `its core of ${String(coreBytes)} bytes reaches beyond the file`);
    const root = FlatTable.root(source.slice(prefixBytes, coreBytes));
    const info = root.tables(core.infoMap, budget).map((row) => ({
        key: row.text(keyValue.key) ?? '',
        value: row.text(keyValue.value) ?? '',
    }));
    const rest = { offset: prefixBytes + coreBytes, length: source.size - prefixBytes - coreBytes };
    const child = (0,metadata_child/* metadataChild */.C)('info', info);
    const parts = root.texts(core.partIds, budget);
    const member = 'parts after the core';
    return {
        facts: {
            formatVersion: root.text(core.formatVersion),
            infoKeys: info.map(({ key }) => key),
            coreBytes,
            partBytes: rest.length,
            parts,
        },
        children: [
            ...(child === undefined ? [] : [child]),
            ...(0,embedded_texts/* codeTexts */.O)(info),
            ...(0,embedded_texts/* encodedPickles */.g)(info),
            ...(rest.length > 0
                ? [{ member, range: rest, open: () => source.slice(rest.offset, rest.length, member) }]
                : []),
        ],
        anomalies: [],
        covered: [{ offset: 0, length: prefixBytes + coreBytes }],
    };
}

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
const catboostRules = [unexplainedParts];

;// CONCATENATED MODULE: ./lib/formats/catboost/reader.js



const catboost = (0,core_define/* defineReader */.XH)({
    parse: parseCatboost,
    rules: catboostRules,
});


/***/ })

};
