"use strict";
exports.id = 4936;
exports.ids = [4936];
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

/***/ 455:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ metadataDocuments)
/* harmony export */ });
/* harmony import */ var _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7688);

/** Metadata values that hold a document of their own. */
const maxDocuments = 100;
/** No shorter one gives a loader a name to act on; words of a vocabulary are. */
const leastCharacters = 16;
/** A list or a map of JSON, of Python's literals or of YAML; prompts and tags stand in brackets, too. */
const documentStart = /^\s*[[{]\s*(?:["'[{#&*!?-]|\d|true\b|false\b|null\b|None\b|True\b|False\b|[\w.]{1,100}\s*:)/;
/**
 * JSON in metadata values is read by the code that knows the key: training settings, Hydra configurations.
 * @param place what stands before the key in the member's name; the key is in brackets, so that none is taken for a
 *   file's ending
 */
function metadataDocuments(place, entries) {
    return entries
        .filter(({ value }) => isDocument(value))
        .slice(0, maxDocuments)
        .map(({ key, value }) => {
        const member = `${place}[${key}]`;
        return { member, expects: 'manifest', open: () => new _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__/* .MemorySource */ .Z(Buffer.from(value), member) };
    });
}
function isDocument(value) {
    return (value.length >= leastCharacters && documentStart.test(value) && /[\]}]$/.test(value.trimEnd().slice(-1)));
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

/***/ 8736:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 4936:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gguf: () => (/* binding */ gguf)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/bytes/buffered-cursor.js
var buffered_cursor = __webpack_require__(7059);
// EXTERNAL MODULE: ./lib/bytes/memory-source.js
var memory_source = __webpack_require__(7688);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/codecs/metadata/metadata-child.js
var metadata_child = __webpack_require__(6115);
// EXTERNAL MODULE: ./lib/codecs/metadata/metadata-documents.js
var metadata_documents = __webpack_require__(455);
// EXTERNAL MODULE: ./lib/core/anomaly-of.js
var anomaly_of = __webpack_require__(1542);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/formats/gguf/identify.js
var identify = __webpack_require__(8818);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/formats/gguf/key-values.js



const types = { string: 8, array: 9 };
/** Bytes of each scalar type by its number, as gguf_type numbers them. */
const scalarBytes = [1, 1, 2, 2, 4, 4, 4, 1, undefined, undefined, 8, 8, 8];
const boolType = 7;
/** float32, bool and float64. */
const notBlobs = new Set([6, boolType, 12]);
const uint32Type = 4;
/** A key is `lower_snake_case` in segments, of at most 2^16 - 1 bytes. */
const maxKeyBytes = 65_535;
/** Readers take arrays of arrays one level deep or not at all. */
const maxArrayDepth = 4;
const keyValueLeastBytes = 13;
const stringLeastBytes = 8;
const keptTextBytes = 2 ** 20;
/** Texts of an array that are kept; longer ones are vocabularies. */
const maxKeptItems = 1_000;
const smallestBlob = 16;
const maxBlobs = 1_000;
/** What a byte becomes that is no UTF-8. */
const undecodable = '\ufffd';
/** `tokenizer.chat_template`, `tokenizer.chat_template.<name>`, and what else a loader may take for one. */
const templateKey = /template/i;
/** Names of templates, no templates. */
const templateNames = 'tokenizer.chat_templates';
/** Reads the key-values into `found`, so that what was read before a break stays. */
function readKeyValues(reader, count, found) {
    if (count > limits/* limits */.F.maxGgufEntries)
        throw new errors/* LimitError */.oC('maxGgufEntries', limits/* limits */.F.maxGgufEntries, 'it has more key-values than are read');
    for (let index = 0; index < count; index += 1)
        new KeyValueReader(reader, found).read();
}

class KeyValueReader {
    #reader;
    #found;
    #key = '';
    #start = 0;
    constructor(reader, found) {
        this.#reader = reader;
        this.#found = found;
    }
    read() {
        const { cursor } = this.#reader;
        this.#start = cursor.offset;
        this.#key = this.#reader.text('the length of a key', maxKeyBytes + 1);
        if (Buffer.byteLength(this.#key) > maxKeyBytes)
            this.#breach('a key has more than 65,535 bytes');
        if (this.#found.keys.has(this.#key))
            this.#reader.note(this.#reader.notes.repeated, this.#noted('key'));
        this.#found.keys.add(this.#key);
        const type = cursor.u32();
        if (this.#key === 'general.alignment' && type !== uint32Type)
            this.#breach('the alignment is no uint32');
        if (type === types.string)
            this.#string();
        else if (type === types.array)
            this.#array(1);
        else
            this.#scalar(type);
    }
    #string() {
        const isTemplate = this.#isTemplate();
        const most = isTemplate ? limits/* limits */.F.maxTextBytes : keptTextBytes;
        const value = this.#reader.text(`the length of ${quote(this.#key)}`, most);
        this.#keep(value, isTemplate);
        if (value.startsWith(undecodable))
            this.#blob(Buffer.byteLength(value, 'latin1'));
    }
    #keep(value, isTemplate, index) {
        const key = index === undefined ? this.#key : `${this.#key}[${String(index)}]`;
        (isTemplate ? this.#found.templates : this.#found.texts).push({ key, value });
    }
    #isTemplate() {
        return templateKey.test(this.#key) && this.#key !== templateNames;
    }
    #array(depth) {
        const { cursor } = this.#reader;
        const type = cursor.u32();
        const what = `the number of values of ${quote(this.#key)}`;
        if (type === types.array)
            this.#arrays(depth, what);
        else if (type === types.string)
            this.#strings(this.#reader.count(what, stringLeastBytes));
        else
            this.#scalars(type, what);
    }
    #arrays(depth, what) {
        if (depth === maxArrayDepth) {
            const at = this.#reader.since(this.#start);
            throw new errors/* FormatError */.IF('deep-array', at, `${quote(this.#key)} nests arrays more than ${String(depth)} deep`);
        }
        const leastBytes = 12;
        const count = this.#reader.count(what, leastBytes);
        for (let index = 0; index < count; index += 1)
            this.#array(depth + 1);
    }
    #strings(count) {
        const isTemplate = this.#isTemplate();
        const isKept = isTemplate || count <= maxKeptItems;
        for (let index = 0; index < count; index += 1) {
            if (!isKept)
                this.#reader.skipText(`the length of a value of ${quote(this.#key)}`);
            else
                this.#item(index, isTemplate);
        }
    }
    #item(index, isTemplate) {
        const most = isTemplate ? limits/* limits */.F.maxTextBytes : keptTextBytes;
        this.#keep(this.#reader.text(`the length of a value of ${quote(this.#key)}`, most), isTemplate, index);
    }
    #scalars(type, what) {
        const bytes = this.#sizeOf(type);
        const count = this.#reader.count(what, bytes);
        const { cursor } = this.#reader;
        const length = count * bytes;
        cursor.skip(length);
        if (!notBlobs.has(type))
            this.#blob(length);
    }
    /** Bytes in front of the cursor that are no text and may be anything. */
    #blob(length) {
        const at = { offset: this.#reader.cursor.offset - length, length };
        if (length >= smallestBlob && this.#found.blobs.length < maxBlobs)
            this.#found.blobs.push({ key: this.#key, at });
    }
    #scalar(type) {
        const { cursor, notes } = this.#reader;
        const offset = cursor.offset;
        const value = this.#number(type, this.#sizeOf(type));
        this.#found.numbers.set(this.#key, value);
        if (type === boolType && value > 1)
            this.#reader.note(notes.breaches, {
                what: 'a boolean is neither 0 nor 1',
                name: this.#key,
                at: this.#reader.since(offset),
            });
    }
    #number(type, bytes) {
        const { cursor } = this.#reader;
        const isSigned = type % 2 === 1 && type !== boolType;
        if (bytes === 1)
            return isSigned ? cursor.i8() : cursor.u8();
        if (bytes === 2)
            return isSigned ? cursor.i16() : cursor.u16();
        if (type === 6)
            return cursor.f32();
        if (type === 12)
            return cursor.f64();
        if (bytes === 4)
            return isSigned ? cursor.i32() : cursor.u32();
        return Number(isSigned ? cursor.i64() : cursor.u64());
    }
    #sizeOf(type) {
        const bytes = scalarBytes[type];
        if (bytes !== undefined)
            return bytes;
        const { cursor } = this.#reader;
        throw new errors/* FormatError */.IF('value-type', { offset: cursor.offset - 4, length: 4 }, `${quote(this.#key)} has a value of type ${String(type)}, which does not exist`);
    }
    #breach(what) {
        this.#reader.note(this.#reader.notes.breaches, this.#noted(what));
    }
    #noted(what) {
        return {
            what,
            name: this.#key.slice(0, limits/* limits */.F.maxQuotedCharacters),
            at: this.#reader.since(this.#start),
        };
    }
}
function quote(key) {
    return (0,quoted/* quoted */.T)(key, 80);
}

;// CONCATENATED MODULE: ./lib/formats/gguf/layout.js
/** Overlaps and gaps that are kept; the first ones show what is the matter. */
const maxKept = 100;
/** Padding of more than this hides something, whatever alignment the file gives for it. */
const maxPadding = 65_536;
function alignUp(offset, alignment) {
    return Math.ceil(offset / alignment) * alignment;
}
/** Lays the tensors side by side, padding between them as the alignment asks for. */
function layOut(tensors, dataBytes, alignment, budget) {
    const overlaps = [];
    const unclaimed = [];
    const padding = Math.min(alignment, maxPadding);
    let end = 0;
    let last;
    // Nobody knows where a tensor of an unknown type ends: at the latest where the next one begins.
    let isKnown = true;
    const gapBefore = (offset) => {
        const begin = Math.min(alignUp(end, padding), dataBytes);
        if (isKnown && offset > begin && unclaimed.length < maxKept)
            unclaimed.push({ offset: begin, length: Math.min(offset, dataBytes) - begin });
    };
    for (const tensor of [...tensors].sort((a, b) => a.offset - b.offset)) {
        budget.check();
        gapBefore(tensor.offset);
        if (tensor.offset < end && last !== undefined && tensor.bytes !== 0 && overlaps.length < maxKept)
            overlaps.push({ first: last, second: tensor });
        const next = tensor.offset + (tensor.bytes ?? 0);
        isKnown = tensor.bytes !== undefined;
        if (next < end)
            continue;
        end = next;
        last = tensor;
    }
    gapBefore(dataBytes);
    return { overlaps, unclaimed: unclaimed.filter(({ length }) => length > 0), end };
}

;// CONCATENATED MODULE: ./lib/formats/gguf/split.js
/** `<name>-00001-of-00005.gguf`, https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#file-naming-convention */
const partName = /^(.*-)(\d{5})-of-(\d{5})((?:\.\w+)*\.gguf)$/i;
const maxParts = 1_000;
/** What `split.no` and `split.count` say; parts are looked up under the names that llama.cpp opens. */
function readSplit(numbers, context) {
    const count = numbers.get('split.count');
    if (count === undefined || count <= 1)
        return undefined;
    return { number: numbers.get('split.no') ?? 0, count, missing: missingParts(count, context) };
}
function missingParts(count, context) {
    const name = partName.exec(context.name);
    // Parts inside an archive lie there, where they can't be looked up.
    if (name === null || context.name.includes('/'))
        return [];
    const [, stem = '', , total = '', ending = ''] = name;
    const numbers = Array.from({ length: Math.min(count, maxParts) }, (_, index) => index + 1);
    return numbers
        .map((number) => `${stem}${String(number).padStart(5, '0')}-of-${total}${ending}`)
        .filter((part) => part !== context.name && context.sibling(part) === undefined)
        .slice(0, 5);
}

;// CONCATENATED MODULE: ./lib/formats/gguf/table-reader.js

/** What is noted while the header is read; whatever breaks off the reading, this stays. */
class HeaderNotes {
    overflows = [];
    breaches = [];
    repeated = [];
}
/** Kept of each kind: the first ones show what is the matter. */
const maxNotes = 1_000;
/** Readers add one for the NUL at the end of a string, or pad, or multiply: nothing real comes near. */
const overflowing = 2n ** 62n;
/** Reads the header's own kinds of fields: counts, lengths and strings. */
class TableReader {
    cursor;
    notes = new HeaderNotes();
    budget;
    /** Version 1 has counts and lengths of 32 bits. */
    #isShort;
    constructor(cursor, version, budget) {
        this.cursor = cursor;
        this.#isShort = version === 1;
        this.budget = budget;
    }
    /**
     * A number of things of which each takes at least so many bytes of the file.
     * @throws FormatError `impossible-count` where the rest of the file can't hold them
     */
    count(what, leastBytes) {
        this.budget.check();
        const offset = this.cursor.offset;
        const value = this.size();
        const at = { offset, length: this.cursor.offset - offset };
        const needed = value * BigInt(leastBytes);
        if (needed >= overflowing)
            this.note(this.notes.overflows, { what, value: String(value), at });
        if (needed > BigInt(this.cursor.remaining))
            throw new errors/* FormatError */.IF('impossible-count', at, `${what} is ${String(value)}, more than the file can hold`);
        return Number(value);
    }
    /** A number as wide as the version has it. */
    size() {
        return this.#isShort ? BigInt(this.cursor.u32()) : this.cursor.u64();
    }
    skipSizes(count) {
        this.cursor.skip(count * (this.#isShort ? 4 : 8));
    }
    /** A length-prefixed text, of which at most so many bytes are decoded. */
    text(what, maxBytes) {
        const length = this.count(what, 1);
        const kept = Math.min(length, maxBytes);
        const text = Buffer.from(this.cursor.bytes(kept)).toString('utf8');
        this.cursor.skip(length - kept);
        return text;
    }
    skipText(what) {
        this.cursor.skip(this.count(what, 1));
    }
    note(list, item) {
        if (list.length < maxNotes)
            list.push(item);
    }
    since(offset) {
        return { offset, length: this.cursor.offset - offset };
    }
}

;// CONCATENATED MODULE: ./lib/formats/gguf/tensor-types.js
const row = (name, blockElements, blockBytes) => ({
    name,
    blockElements,
    blockBytes,
});
/**
 * By number. Source: `GGML_QUANT_SIZES` of gguf-py 0.19 (https://github.com/ggml-org/llama.cpp/tree/master/gguf-py) and,
 * for the removed types 4, 5, 31 to 33 and 36 to 38, their block structures in ggml's history: the interleaved types have
 * the blocks of Q4_0 and IQ4_NL.
 */
const tensorTypes = new Map([
    [0, row('F32', 1, 4)],
    [1, row('F16', 1, 2)],
    [2, row('Q4_0', 32, 18)],
    [3, row('Q4_1', 32, 20)],
    [4, row('Q4_2', 16, 10)],
    [5, row('Q4_3', 16, 12)],
    [6, row('Q5_0', 32, 22)],
    [7, row('Q5_1', 32, 24)],
    [8, row('Q8_0', 32, 34)],
    [9, row('Q8_1', 32, 40)],
    [10, row('Q2_K', 256, 84)],
    [11, row('Q3_K', 256, 110)],
    [12, row('Q4_K', 256, 144)],
    [13, row('Q5_K', 256, 176)],
    [14, row('Q6_K', 256, 210)],
    [15, row('Q8_K', 256, 292)],
    [16, row('IQ2_XXS', 256, 66)],
    [17, row('IQ2_XS', 256, 74)],
    [18, row('IQ3_XXS', 256, 98)],
    [19, row('IQ1_S', 256, 50)],
    [20, row('IQ4_NL', 32, 18)],
    [21, row('IQ3_S', 256, 110)],
    [22, row('IQ2_S', 256, 82)],
    [23, row('IQ4_XS', 256, 136)],
    [24, row('I8', 1, 1)],
    [25, row('I16', 1, 2)],
    [26, row('I32', 1, 4)],
    [27, row('I64', 1, 8)],
    [28, row('F64', 1, 8)],
    [29, row('IQ1_M', 256, 56)],
    [30, row('BF16', 1, 2)],
    [31, row('Q4_0_4_4', 32, 18)],
    [32, row('Q4_0_4_8', 32, 18)],
    [33, row('Q4_0_8_8', 32, 18)],
    [34, row('TQ1_0', 256, 54)],
    [35, row('TQ2_0', 256, 66)],
    [36, row('IQ4_NL_4_4', 32, 18)],
    [37, row('IQ4_NL_4_8', 32, 18)],
    [38, row('IQ4_NL_8_8', 32, 18)],
    [39, row('MXFP4', 32, 17)],
    [40, row('NVFP4', 64, 36)],
    [41, row('Q1_0', 128, 18)],
]);

;// CONCATENATED MODULE: ./lib/formats/gguf/tensor-table.js
/** https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#file-structure: gguf_tensor_info_t */




/** GGML_MAX_DIMS. */
const maxDimensions = 4;
/** Of the entries of the table: a name's length, the number of dimensions, a type, an offset. */
const tensorLeastBytes = 16;
const maxNameBytes = 65_536;
/** ggml counts elements and bytes in signed 64 bits. */
const tensor_table_overflowing = 2n ** 63n;
/** Reads the table into `found`, so that what was read before a break stays. */
function readTensorTable(reader, count, found) {
    if (count > limits/* limits */.F.maxGgufEntries)
        throw new errors/* LimitError */.oC('maxGgufEntries', limits/* limits */.F.maxGgufEntries, 'it has more tensors than are read');
    const names = new Set();
    for (let index = 0; index < count; index += 1) {
        const tensor = readTensor(reader);
        if (names.has(tensor.name))
            reader.note(reader.notes.repeated, { what: 'tensor', name: tensor.name, at: tensor.at });
        names.add(tensor.name);
        found.push(tensor);
    }
}
function readTensor(reader) {
    const { cursor, notes } = reader;
    const start = cursor.offset;
    const name = reader.text('the length of a tensor\u2019s name', maxNameBytes);
    const dimensionCount = cursor.u32();
    const breach = (what) => {
        reader.note(notes.breaches, { what, name, at: reader.since(start) });
    };
    if (dimensionCount > maxDimensions)
        breach(`it has ${String(dimensionCount)} dimensions`);
    const dimensions = Array.from({ length: Math.min(dimensionCount, maxDimensions) }, () => reader.size());
    reader.skipSizes(Math.max(0, dimensionCount - maxDimensions));
    const number = cursor.u32();
    const offset = cursor.u64();
    const at = reader.since(start);
    const type = tensorTypes.get(number);
    const bytes = sizeOf(dimensions, type);
    if (bytes >= tensor_table_overflowing || offset >= tensor_table_overflowing)
        reader.note(notes.overflows, {
            what: `the size of tensor ${(0,quoted/* quoted */.T)(name, 80)}`,
            value: String(bytes),
            at,
        });
    if (type === undefined)
        breach(`its type is ${String(number)}, which is not known`);
    else if ((dimensions[0] ?? 1n) % BigInt(type.blockElements) !== 0n)
        breach(`its rows are no multiple of the ${String(type.blockElements)} elements of a ${type.name} block`);
    return {
        name,
        dimensions: dimensions.map(Number),
        type: type?.name ?? String(number),
        offset: Number(offset),
        bytes: type === undefined ? undefined : Number(bytes),
        at,
    };
}
/** Rounds up to whole blocks; without a type it is the number of elements. */
function sizeOf(dimensions, type) {
    const elements = dimensions.reduce((product, dimension) => product * dimension, 1n);
    if (type === undefined)
        return elements;
    const block = BigInt(type.blockElements);
    return ((elements + block - 1n) / block) * BigInt(type.blockBytes);
}

;// CONCATENATED MODULE: ./lib/formats/gguf/parse.js
/** https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */













const newestVersion = 3;
const defaultAlignment = 32;
/** Readers hold block counts in arrays of this length: LLAMA_MAX_LAYERS. */
const maxBlocks = 512;
/**
 * Reads the header; tensors are never read.
 * @throws FormatError `version`, `unexpected-end` where not even the counts can be read
 */
function parseGguf(source, context) {
    return new GgufParser(source, context).parse();
}
/** The tables of the header as far as they can be read, for a reader of it. @throws FormatError as parsing does */
function readGgufTables(source, context) {
    return new GgufParser(source, context).tables();
}
class GgufParser {
    #source;
    #context;
    #cursor;
    #found = {
        numbers: new Map(),
        texts: [],
        templates: [],
        blobs: [],
        keys: new Set(),
    };
    #tensors = [];
    #anomalies = [];
    constructor(source, context) {
        this.#source = source;
        this.#context = context;
        this.#cursor = new buffered_cursor/* BufferedCursor */.y(source, identify/* magic */.G.length);
    }
    tables() {
        this.#readTables(new TableReader(this.#cursor, this.#version(), this.#context.budget));
        return { tensors: this.#tensors, keyValues: this.#found };
    }
    parse() {
        const version = this.#version();
        const reader = new TableReader(this.#cursor, version, this.#context.budget);
        const isWhole = this.#readTables(reader);
        const dataStart = Math.min(alignUp(this.#cursor.offset, this.#alignment()), this.#source.size);
        const layout = isWhole ? this.#layOut(dataStart) : undefined;
        if (isWhole)
            this.#checkKeys(reader);
        const unclaimed = [
            ...(isWhole ? this.#filledPadding(dataStart) : []),
            ...(layout?.unclaimed ?? []).map(({ offset, length }) => ({ offset: dataStart + offset, length })),
        ];
        const hidden = unclaimed.map((range) => this.#child(`unclaimed bytes at ${String(range.offset)}`, range));
        return {
            facts: this.#facts(version, reader, layout, unclaimed),
            children: [...this.#templates(), ...this.#metadata(), ...this.#blobs(), ...hidden],
            anomalies: this.#anomalies,
            // Tensors are not read, but declared: what they unpack to is no bomb.
            covered: [
                { offset: 0, length: this.#cursor.offset },
                ...(layout === undefined ? [] : this.#declared(dataStart, layout.end)),
            ],
        };
    }
    /** The bytes before the first tensor where they are not all zero, as padding is. */
    #filledPadding(dataStart) {
        const { offset } = this.#cursor;
        const padding = this.#source.read(offset, Math.max(0, dataStart - offset));
        const first = padding.findIndex((byte) => byte !== 0);
        if (first === -1)
            return [];
        // Without tensors nothing says where they would begin: what starts here may go on behind.
        const end = this.#tensors.length === 0 ? this.#source.size : dataStart;
        return [{ offset: offset + first, length: end - offset - first }];
    }
    /** Gaps between tensors are children, whose bytes count as they are explained. */
    #declared(dataStart, end) {
        const length = Math.min(end, this.#source.size - dataStart);
        return length > 0 ? [{ offset: dataStart, length }] : [];
    }
    /** The number tells the byte order too: no version fills the upper half of its 32 bits. */
    #version() {
        const little = this.#cursor.u32();
        if (little % 65_536 === 0) {
            this.#cursor.isLittleEndian = false;
            this.#cursor.offset = identify/* magic */.G.length;
        }
        const version = this.#cursor.isLittleEndian ? little : this.#cursor.u32();
        if (version >= 1 && version <= newestVersion)
            return version;
        const at = { offset: identify/* magic */.G.length, length: 4 };
        throw new errors/* FormatError */.IF('version', at, `version ${String(version)} is none that is known here`);
    }
    /** False where the tables break off; what was read until then stays. */
    #readTables(reader) {
        try {
            const tensors = reader.count('the number of tensors', tensorLeastBytes);
            const keys = reader.count('the number of key-values', keyValueLeastBytes);
            readKeyValues(reader, keys, this.#found);
            readTensorTable(reader, tensors, this.#tensors);
            return true;
        }
        catch (error) {
            this.#anomalies.push((0,anomaly_of/* damageOf */.t)(error));
            return false;
        }
    }
    #alignment() {
        const written = this.#found.numbers.get('general.alignment') ?? defaultAlignment;
        return isPowerOfTwo(written) ? written : defaultAlignment;
    }
    #layOut(dataStart) {
        const dataBytes = this.#source.size - dataStart;
        const layout = layOut(this.#tensors, dataBytes, this.#alignment(), this.#context.budget);
        if (layout.end > dataBytes) {
            const detail = `its tensors end ${String(layout.end - dataBytes)} bytes after the file does`;
            this.#anomalies.push({
                kind: 'damaged',
                at: { offset: this.#source.size, length: 0 },
                detail,
                key: 'truncated',
            });
        }
        return layout;
    }
    #checkKeys(reader) {
        const at = { offset: 0, length: this.#cursor.offset };
        const breach = (what, name) => {
            reader.note(reader.notes.breaches, { what, name, at });
        };
        const alignment = this.#found.numbers.get('general.alignment') ?? defaultAlignment;
        if (!isPowerOfTwo(alignment))
            breach(`the alignment ${String(alignment)} is no power of two`, 'general.alignment');
        for (const [key, value] of this.#found.numbers)
            if (key.endsWith('.block_count') && value > maxBlocks)
                breach(`${String(value)} blocks`, key);
        for (const { name, offset } of this.#tensors)
            if (offset % this.#alignment() !== 0)
                breach(`its offset ${String(offset)} is not aligned`, name);
    }
    #facts(version, { notes }, layout, unclaimed) {
        const { keys, texts, templates, numbers } = this.#found;
        return {
            version,
            isLittleEndian: this.#cursor.isLittleEndian,
            architecture: texts.find(({ key }) => key === 'general.architecture')?.value.slice(0, 80),
            keyCount: keys.size,
            tensorCount: this.#tensors.length,
            types: [...new Set(this.#tensors.map(({ type }) => type))],
            alignment: this.#alignment(),
            templates: templates.map(({ key }) => key),
            overflows: notes.overflows,
            breaches: notes.breaches,
            repeated: notes.repeated,
            overlaps: layout?.overlaps ?? [],
            unclaimed,
            split: readSplit(numbers, this.#context),
        };
    }
    #templates() {
        return this.#found.templates.map(({ key, value }) => ({
            member: key,
            expects: 'jinja-template',
            profile: 'chat-template',
            open: () => new memory_source/* MemorySource */.Z(Buffer.from(value), key),
        }));
    }
    #metadata() {
        const child = (0,metadata_child/* metadataChild */.C)('metadata', this.#found.texts);
        return [
            ...(0,embedded_texts/* encodedPickles */.gj)(this.#found.texts),
            ...(0,metadata_documents/* metadataDocuments */.i)('metadata', this.#found.texts),
            ...(child === undefined ? [] : [child]),
        ];
    }
    #blobs() {
        return this.#found.blobs.map(({ key, at }) => this.#child(key, at));
    }
    #child(member, range) {
        return { member, range, open: () => this.#source.slice(range.offset, range.length, member) };
    }
}
function isPowerOfTwo(value) {
    return Number.isInteger(value) && value > 0 && Number.isInteger(Math.log2(value));
}

;// CONCATENATED MODULE: ./lib/formats/gguf/views.js

/** The header: its key-values and its tensors. */
function ggufViews(source, _, context) {
    const { tensors, keyValues } = readGgufTables(source, context);
    return [
        {
            title: 'key-values (scalars and texts)',
            columns: ['key', 'value'],
            rows: function* () {
                for (const [key, value] of keyValues.numbers)
                    yield [key, String(value)];
                for (const { key, value } of [...keyValues.texts, ...keyValues.templates])
                    yield [key, value];
            },
        },
        {
            title: 'tensors',
            columns: ['name', 'dimensions', 'type', 'bytes'],
            rows: function* () {
                for (const { name, dimensions, type, bytes } of tensors)
                    yield [name, `[${dimensions.join(', ')}]`, type, bytes === undefined ? '?' : String(bytes)];
            },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/formats/gguf/rules/ambiguous-header.js


const ambiguousHeader = (0,core_define/* defineRule */.Km)({
    id: 'gguf/ambiguous-header',
    title: 'The header names a key or a tensor more than once',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'very-high',
    cwe: ['CWE-436'],
    cve: [],
    references: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md'],
    since: '1.0.0',
    help: {
        why: 'Some readers take the first, some the last, and llama.cpp refuses: the chat template or tensor that was reviewed need not be the one that is used.',
        fix: 'Do not load the file. Ask for one that a current converter wrote.',
    },
    *check({ repeated }) {
        const [first] = repeated;
        if (first === undefined)
            return;
        yield {
            message: `The ${first.what} ${(0,quoted/* quoted */.T)(first.name)} is given more than once`,
            at: { range: first.at, logical: first.name },
            key: 'repeated',
            count: repeated.length,
            data: { names: repeated.slice(0, 5).map(({ name }) => name) },
        };
    },
});

// EXTERNAL MODULE: ./lib/judgement/layout/unclaimed-bytes.js
var unclaimed_bytes = __webpack_require__(6424);
;// CONCATENATED MODULE: ./lib/formats/gguf/rules/hidden-data.js


const hiddenData = (0,core_define/* defineRule */.Km)({
    id: 'gguf/hidden-data',
    title: 'Bytes of the file belong to no tensor',
    severity: 'warning',
    securitySeverity: '5.5',
    precision: 'very-high',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md'],
    since: '1.0.0',
    help: {
        why: 'Tensors follow each other with nothing but padding between them. Data can travel in gaps and behind the last tensor unseen, for another reader or a second stage.',
        fix: 'Ask for a file that a current converter wrote, and find out what the bytes are.',
    },
    check: ({ unclaimed }) => (0,unclaimed_bytes/* unclaimedBytes */.I)(unclaimed, 'tensor'),
});

;// CONCATENATED MODULE: ./lib/formats/gguf/rules/impossible-layout.js


const impossibleLayout = (0,core_define/* defineRule */.Km)({
    id: 'gguf/impossible-layout',
    title: 'A tensor or setting is outside of what the format allows',
    severity: 'warning',
    securitySeverity: '6.9',
    precision: 'very-high',
    cwe: ['CWE-20', 'CWE-787'],
    cve: ['CVE-2024-21825', 'CVE-2024-25664', 'CVE-2024-25666'],
    references: [
        'https://github.com/ggml-org/ggml/blob/master/docs/gguf.md',
        'https://www.databricks.com/blog/ggml-gguf-file-format-vulnerabilities',
    ],
    since: '1.0.0',
    help: {
        why: 'Readers in C index fixed arrays by dimensions, types and block counts. What no writer gives is how such readers are made to read or write outside of their memory.',
        fix: 'Do not load the file. Ask for one that a current converter wrote, and keep the runtime up to date.',
    },
    *check({ breaches }) {
        const [first] = breaches;
        if (first === undefined)
            return;
        yield {
            message: `${(0,quoted/* quoted */.T)(first.name)}: ${first.what}`,
            at: { range: first.at, logical: first.name },
            key: 'breach',
            count: breaches.length,
            data: { names: breaches.slice(0, 5).map(({ name }) => name) },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/gguf/rules/missing-part.js


const missingPart = (0,core_define/* defineRule */.Km)({
    id: 'gguf/missing-part',
    title: 'A part of the split model is not there',
    severity: 'info',
    securitySeverity: '2.0',
    precision: 'high',
    cwe: ['CWE-1059'],
    cve: [],
    references: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md'],
    since: '1.0.0',
    help: {
        why: 'Part of the weights was not seen by this scan. The other parts are loaded with this one, or fetched from where it came from.',
        fix: 'Scan the folder as it is loaded, with all of its parts.',
    },
    *check({ split }) {
        const [first] = split?.missing ?? [];
        if (split === undefined || first === undefined)
            return;
        yield {
            message: `This is one part of ${String(split.count)}; ${(0,quoted/* quoted */.T)(first, 200)} is not there`,
            at: { logical: 'split.count' },
            key: 'missing',
            count: split.missing.length,
            data: { missing: split.missing },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/gguf/rules/overflowing-size.js

const overflowingSize = (0,core_define/* defineRule */.Km)({
    id: 'gguf/overflowing-size',
    title: 'A size in the file overflows the arithmetic of its readers',
    severity: 'critical',
    securitySeverity: '9.2',
    precision: 'very-high',
    cwe: ['CWE-190', 'CWE-122'],
    cve: [
        'CVE-2024-21802',
        'CVE-2024-21836',
        'CVE-2024-23496',
        'CVE-2024-23605',
        'CVE-2024-25665',
        'CVE-2024-25667',
        'CVE-2024-25668',
        'CVE-2025-53630',
    ],
    references: [
        'https://github.com/ggml-org/ggml/blob/master/docs/gguf.md',
        'https://talosintelligence.com/vulnerability_reports/TALOS-2024-1913',
        'https://github.com/ggml-org/llama.cpp/security/advisories/GHSA-vgg9-87g3-85w8',
    ],
    since: '1.0.0',
    help: {
        why: 'Readers in C multiply and add such a number in 64 bits, get a small one, allocate that much and write the file over what lies behind. That is how a model file takes over the process that loads it; no writer ever gives such a number.',
        fix: 'Do not load the file. Delete it and tell whoever passed it on.',
    },
    *check({ overflows }) {
        const [first] = overflows;
        if (first === undefined)
            return;
        yield {
            message: `Loading this file overflows a size: ${first.what} is ${first.value}`,
            at: { range: first.at },
            key: 'overflow',
            count: overflows.length,
            data: { value: first.value },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/gguf/rules/overlapping-tensors.js


const overlappingTensors = (0,core_define/* defineRule */.Km)({
    id: 'gguf/overlapping-tensors',
    title: 'Two tensors lie in the same bytes',
    severity: 'warning',
    securitySeverity: '5.3',
    precision: 'very-high',
    cwe: ['CWE-119'],
    cve: [],
    references: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md'],
    since: '1.0.0',
    help: {
        why: 'Tensors follow each other in the file. A loader that changes one of two overlapping tensors changes the other, and a small file can unfold to any size.',
        fix: 'Do not load the file. Ask for one that a current converter wrote.',
    },
    *check({ overlaps }) {
        const [pair] = overlaps;
        if (pair === undefined)
            return;
        const { first, second } = pair;
        yield {
            message: `${(0,quoted/* quoted */.T)(second.name)} begins at ${String(second.offset)}, inside ${(0,quoted/* quoted */.T)(first.name)}`,
            at: { range: second.at, logical: second.name },
            key: 'overlap',
            count: overlaps.length,
            data: { tensors: [first.name, second.name] },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/gguf/rules/index.js






/** Every rule about GGUF models, by id. */
const ggufRules = [
    ambiguousHeader,
    hiddenData,
    impossibleLayout,
    missingPart,
    overflowingSize,
    overlappingTensors,
];

;// CONCATENATED MODULE: ./lib/formats/gguf/reader.js




const gguf = (0,core_define/* defineReader */.XH)({
    parse: parseGguf,
    rules: ggufRules,
    views: ggufViews,
    traits: ({ architecture }) => (architecture === undefined ? {} : { family: architecture }),
});


/***/ }),

/***/ 6424:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unclaimedBytes)
/* harmony export */ });
/* harmony import */ var _core_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8736);

/**
 * Bytes that no part of a file's layout accounts for, as one finding.
 * @param part what bytes ought to belong to: `tensor`
 */
function* unclaimedBytes(unclaimed, part) {
    const [first] = unclaimed;
    if (first === undefined)
        return;
    const bytes = (0,_core_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(unclaimed.map(({ length }) => length));
    yield {
        message: `${String(bytes)} bytes, first at ${String(first.offset)}, belong to no ${part}`,
        at: { range: first },
        key: 'unclaimed',
        count: unclaimed.length,
        data: { bytes },
    };
}


/***/ })

};
;