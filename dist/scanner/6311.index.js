"use strict";
exports.id = 6311;
exports.ids = [6311];
exports.modules = {

/***/ 7688:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ MemorySource)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2462);
/* harmony import */ var _slice_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2931);


/** Bytes that are already in memory: decoded members and tests. Reads are views, not copies. */
class MemorySource {
    name;
    #bytes;
    constructor(bytes, name) {
        this.name = name;
        this.#bytes = bytes;
    }
    get size() {
        return this.#bytes.length;
    }
    read(offset, length) {
        (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRange */ .c)(this.name, this.size, offset, length);
        return this.#bytes.subarray(offset, offset + length);
    }
    slice(offset, length, name = this.name) {
        return new _slice_source_js__WEBPACK_IMPORTED_MODULE_1__/* .SliceSource */ .E(this, offset, length, name);
    }
}


/***/ }),

/***/ 8741:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readLatin1),
/* harmony export */   o: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);
/* harmony import */ var _latin1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9910);



/** All bytes of a text. @throws LimitError maxTextBytes */
function readWhole(source) {
    if (source.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxTextBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LimitError */ .oC('maxTextBytes', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxTextBytes, `${String(source.size)} bytes of text`);
    return source.read(0, source.size);
}
/** A text as ISO 8859-1, so that a character is a byte and a place in it an offset. @throws LimitError maxTextBytes */
function readLatin1(source) {
    return _latin1_js__WEBPACK_IMPORTED_MODULE_2__/* .latin1 */ .W.decode(readWhole(source));
}


/***/ }),

/***/ 939:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ wireMessage)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7535);
/** A message of Protocol Buffers, whether it stands in the binary wire format or in the text format. */

/** The message that stands in a range of a binary source. */
function wireMessage(reader, source, range) {
    return new WireMessage(reader, source, range);
}
class WireMessage {
    #reader;
    #source;
    #range;
    constructor(reader, source, range) {
        this.#reader = reader;
        this.#source = source;
        this.#range = range;
    }
    [Symbol.iterator]() {
        return new WireProtoFields(this.#reader, this.#source, this.#range);
    }
}
class WireProtoFields {
    #reader;
    #source;
    #fields;
    constructor(reader, source, range) {
        this.#reader = reader;
        this.#source = source;
        this.#fields = reader.fields(range);
    }
    next() {
        for (;;) {
            const { value } = this.#fields.next();
            if (value === undefined)
                return { done: true, value };
            if (value.type !== 'group')
                return { done: false, value: new WireProtoField(this.#reader, this.#source, value) };
        }
    }
}
class WireProtoField {
    #reader;
    #source;
    #field;
    constructor(reader, source, field) {
        this.#reader = reader;
        this.#source = source;
        this.#field = field;
    }
    get number() {
        return this.#field.number;
    }
    get kind() {
        return this.#field.type === 'bytes' ? 'bytes' : 'number';
    }
    get value() {
        return this.#field.value;
    }
    get at() {
        return this.#field.at;
    }
    get size() {
        return this.#field.at.length;
    }
    text(maxBytes = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.maxTextBytes) {
        return this.#reader.text(this.#field.at, maxBytes);
    }
    bytes(maxBytes) {
        return this.#reader.bytes(this.#field.at, maxBytes);
    }
    numbers() {
        return this.#reader.varints(this.#field);
    }
    message() {
        return wireMessage(this.#reader, this.#source, this.#field.at);
    }
    raw() {
        return this.#source.slice(this.#field.at.offset, this.#field.at.length);
    }
}


/***/ }),

/***/ 2274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ textMessage)
/* harmony export */ });
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6051);
/* harmony import */ var _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7688);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7535);
/* harmony import */ var _text_quoted_end_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8575);
/* harmony import */ var _text_scanner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6063);
/** Protocol Buffers text format: https://protobuf.dev/reference/protobuf/textformat-spec/ */






const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const truths = (0,_core_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)({ true: 1, True: 1, t: 1, false: 0, False: 0, f: 0 });
/**
 * The message that a text holds. Nested messages are only walked when they are asked for.
 * @param text the bytes as ISO 8859-1, so that offsets in it are offsets in the source
 */
function textMessage(text, schema, budget) {
    return within(text, { offset: 0, length: text.length }, schema, budget);
}
function within(text, range, schema, budget) {
    return {
        *[Symbol.iterator]() {
            const scanner = new _text_scanner_js__WEBPACK_IMPORTED_MODULE_3__/* .TextScanner */ .C(text, range.offset, range.offset + range.length, budget);
            for (let name = scanner.fieldName(); name !== undefined; name = scanner.fieldName()) {
                const field = (Object.hasOwn(schema, name) ? schema[name] : undefined) ?? {
                    number: 0,
                };
                for (const value of scanner.values())
                    yield new TextProtoField(text, field, value, budget);
            }
        },
    };
}
class TextProtoField {
    #text;
    #schema;
    #value;
    #budget;
    constructor(text, schema, value, budget) {
        this.#text = text;
        this.#schema = schema;
        this.#value = value;
        this.#budget = budget;
    }
    get number() {
        return this.#schema.number;
    }
    get kind() {
        return this.#value.kind === 'scalar' ? 'number' : 'bytes';
    }
    get value() {
        if (this.#value.kind !== 'scalar')
            return 0;
        const word = this.#written();
        const values = this.#schema.values ?? {};
        return (Object.hasOwn(values, word) ? values[word] : truths[word]) ?? scalar(word);
    }
    get at() {
        return this.#value.at;
    }
    get size() {
        return this.#value.kind === 'string' ? unescapeLiterals(this.#written()).length : this.#value.at.length;
    }
    text(maxBytes = _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxTextBytes) {
        return lenientUtf8.decode(this.bytes(maxBytes));
    }
    bytes(maxBytes) {
        if (this.#value.kind !== 'string')
            return Buffer.from(this.#written().slice(0, maxBytes), 'latin1');
        return unescapeLiterals(this.#written(), maxBytes).subarray(0, maxBytes);
    }
    *numbers() {
        if (this.#value.kind === 'scalar')
            yield this.value;
    }
    message() {
        if (this.#value.kind !== 'message')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('bad-text-proto', this.at, 'a text stands where a message belongs');
        return within(this.#text, this.at, this.#schema.message?.() ?? {}, this.#budget);
    }
    raw() {
        if (this.#value.kind !== 'string')
            return undefined;
        return new _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__/* .MemorySource */ .Z(unescapeLiterals(this.#written()), 'text');
    }
    #written() {
        const { offset, length } = this.#value.at;
        return this.#text.slice(offset, offset + length);
    }
}
/** Decimal, octal, hexadecimal, floating; NaN for anything else. */
function scalar(word) {
    const plain = word.replace(/(?<=[\d.])f$/i, '');
    if (/^-?0[0-7]+$/.test(plain))
        return Number.parseInt(plain, 8);
    if (/^-0x/i.test(plain))
        return -Number(plain.slice(1));
    return Number(plain);
}
const escapes = (0,_core_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)({
    a: 7,
    b: 8,
    f: 12,
    n: 10,
    r: 13,
    t: 9,
    v: 11,
});
const escape = /\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/y;
const [backslash, doubleQuote, singleQuote] = [0x5c, 0x22, 0x27];
/** The bytes of adjacent string literals, one after another; at least `most` where there are as many. */
function unescapeLiterals(written, most = Infinity) {
    // No escape stands for more bytes than it has characters.
    const bytes = Buffer.alloc(written.length);
    let length = 0;
    for (let at = 0; at < written.length && length < most; at += 1) {
        const quote = written.charCodeAt(at);
        if (quote !== doubleQuote && quote !== singleQuote)
            continue;
        const end = ((0,_text_quoted_end_js__WEBPACK_IMPORTED_MODULE_5__/* .quotedEnd */ .c)(written, at) ?? written.length) - 1;
        for (at += 1; at < end && length < most;) {
            const unit = written.charCodeAt(at);
            if (unit === backslash) {
                escape.lastIndex = at;
                const [whole, ...parts] = escape.exec(written) ?? ['\\'];
                length += bytes.write(unescaped(parts), length, 'latin1');
                at += whole.length;
            }
            else {
                bytes[length++] = unit;
                at += 1;
            }
        }
    }
    return bytes.subarray(0, length);
}
/** One character a byte. */
function unescaped([octal, hex, u4, u8, letter = '']) {
    if (octal !== undefined)
        return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (hex !== undefined)
        return String.fromCharCode(Number.parseInt(hex, 16));
    const point = u4 ?? u8;
    if (point !== undefined)
        return utf8Bytes(Number.parseInt(point, 16));
    const code = escapes[letter];
    return code === undefined ? letter : String.fromCharCode(code);
}
function utf8Bytes(point) {
    const valid = point <= 0x10_ffff ? point : 0xfffd;
    return Buffer.from(String.fromCodePoint(valid)).toString('latin1');
}


/***/ }),

/***/ 6063:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ TextScanner)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);
/* harmony import */ var _text_quoted_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8575);



const blanks = new Set(Array.from(' \t\n\r\v\f,;', (blank) => blank.charCodeAt(0)));
const [hash, newline, doubleQuote, singleQuote] = [0x23, 0x0a, 0x22, 0x27];
const name = /[A-Za-z_][\w.]*|\[[^[\]\n]{1,1024}\]/y;
const scalarWord = /[\w.][\w.+-]*/y;
/** What may stand between two braces that matter. */
const filler = /[^"'{}<>[\]#]+/y;
const checkEvery = 1024;
/** Moves over the fields of one message of the text format. */
class TextScanner {
    #text;
    #end;
    #budget;
    #at;
    #steps = 0;
    constructor(text, start, end, budget) {
        this.#text = text;
        this.#at = start;
        this.#end = end;
        this.#budget = budget;
    }
    /** The next field's name; undefined at the end. @throws FormatError `bad-text-proto` */
    fieldName() {
        this.#skipBlanks();
        if (this.#at >= this.#end)
            return undefined;
        const found = this.#take(name);
        if (found === undefined)
            throw this.#bad('no field name');
        return found;
    }
    /** The values behind a name: one, or those of a list. @throws FormatError, LimitError */
    *values() {
        this.#skipBlanks();
        const hasColon = this.#character() === ':';
        if (hasColon)
            this.#at += 1;
        this.#skipBlanks();
        if (this.#character() !== '[') {
            yield this.#value(hasColon);
            return;
        }
        this.#at += 1;
        this.#skipBlanks();
        while (this.#character() !== ']') {
            yield this.#value(true);
            this.#skipBlanks();
        }
        this.#at += 1;
    }
    #value(hasColon) {
        this.#step();
        const character = this.#character();
        if (character === '{' || character === '<')
            return this.#message();
        if (!hasColon)
            throw this.#bad('no value');
        const start = this.#at;
        if (this.#isAtQuote())
            return { kind: 'string', at: { offset: start, length: this.#strings() - start } };
        if (character === '-')
            this.#skipSign();
        if (this.#take(scalarWord) === undefined)
            throw this.#bad('no value');
        return { kind: 'scalar', at: { offset: start, length: this.#at - start } };
    }
    /** A minus is a token of its own: blanks may follow it. */
    #skipSign() {
        this.#at += 1;
        this.#skipBlanks();
    }
    /** Moves over adjacent literals; gives where the last one ends. */
    #strings() {
        let end = this.#at;
        while (this.#isAtQuote()) {
            this.#step();
            const behind = (0,_text_quoted_end_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedEnd */ .c)(this.#text, this.#at, { end: this.#end });
            if (behind === undefined)
                throw this.#bad('a text does not end');
            end = this.#at = behind;
            this.#skipBlanks();
        }
        return end;
    }
    /** Moves over a nested message without looking into it. */
    #message() {
        const start = this.#at + 1;
        let depth = 0;
        do {
            this.#step();
            const character = this.#character();
            if (this.#at >= this.#end)
                throw this.#bad('a message does not end');
            if (character === '"' || character === "'")
                this.#strings();
            else if (character === '#')
                this.#skipComment();
            else if (this.#take(filler) === undefined) {
                if (character === '{' || character === '<')
                    depth += 1;
                if (character === '}' || character === '>')
                    depth -= 1;
                if (depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxProtobufDepth)
                    throw tooDeep();
                this.#at += 1;
            }
        } while (depth > 0);
        return { kind: 'message', at: { offset: start, length: this.#at - 1 - start } };
    }
    #character() {
        return this.#at < this.#end ? (this.#text[this.#at] ?? '') : '';
    }
    #isAtQuote() {
        const unit = this.#text.charCodeAt(this.#at);
        return this.#at < this.#end && (unit === doubleQuote || unit === singleQuote);
    }
    /** Moves over blanks, separators and comments. */
    #skipBlanks() {
        while (this.#at < this.#end) {
            const unit = this.#text.charCodeAt(this.#at);
            if (unit === hash)
                this.#skipComment();
            else if (blanks.has(unit))
                this.#at += 1;
            else
                return;
        }
    }
    #skipComment() {
        while (this.#at < this.#end && this.#text.charCodeAt(this.#at) !== newline)
            this.#at += 1;
    }
    /** Moves over what the pattern matches here, but never beyond the message. */
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const [found] = pattern.exec(this.#text) ?? [];
        if (found === undefined || this.#at + found.length > this.#end)
            return undefined;
        this.#at += found.length;
        return found;
    }
    #step() {
        this.#steps += 1;
        if (this.#steps % checkEvery === 0)
            this.#budget.check();
        if (this.#steps > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxProtobufFields)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LimitError */ .oC('maxProtobufFields', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxProtobufFields, 'the text has too many fields');
    }
    #bad(detail) {
        const at = { offset: Math.min(this.#at, this.#text.length), length: 0 };
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('bad-text-proto', at, `the protobuf text is damaged: ${detail}`);
    }
}
function tooDeep() {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LimitError */ .oC('maxProtobufDepth', _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxProtobufDepth, 'protobuf text is nested too deep');
}


/***/ }),

/***/ 8575:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ quotedEnd)
/* harmony export */ });
const [backslash, newline] = [0x5c, 0x0a];
/**
 * Where a text in quotes ends: the index behind its closing quote; undefined where it has none. A backslash takes the
 * next character with it. A loop, because a regular expression keeps every character of such a text on its stack.
 * @param start the index of the opening quote
 * @param end the index that the text must end before
 * @param isOneLine whether a line's end leaves the text without a close
 */
function quotedEnd(text, start, { end = text.length, isOneLine = true } = {}) {
    const quote = text.charCodeAt(start);
    for (let at = start + 1; at < end; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === quote)
            return at + 1;
        if (unit === backslash)
            at += 1;
        else if (unit === newline && isOneLine)
            return undefined;
    }
    return undefined;
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

/***/ 6311:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  caffemodel: () => (/* binding */ caffemodel),
  prototxt: () => (/* binding */ prototxt)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/bytes/read-whole.js
var read_whole = __webpack_require__(8741);
// EXTERNAL MODULE: ./lib/codecs/protobuf/text-message.js
var text_message = __webpack_require__(2274);
// EXTERNAL MODULE: ./lib/codecs/protobuf/proto-message.js
var proto_message = __webpack_require__(939);
// EXTERNAL MODULE: ./lib/codecs/protobuf/wire-reader.js
var wire_reader = __webpack_require__(3812);
// EXTERNAL MODULE: ./lib/core/anomaly-of.js
var anomaly_of = __webpack_require__(1542);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/formats/caffe/schema.js
/** Field numbers of a network. */
const networkField = { name: 1, layer: 100 };
const layerField = { name: 1, type: 2, python: 130 };
const pythonField = { module: 1, class: 2, settings: 3 };
/** Where layers keep names of files: the parameter's number, and in it those that are read and those that are written. */
const fileFields = new Map([
    [100, { read: [4], written: [] }],
    [107, { read: [1, 3], written: [] }],
    [112, { read: [1], written: [] }],
    [113, { read: [], written: [1] }],
    [115, { read: [1, 3, 12], written: [] }],
    [116, { read: [1], written: [] }],
    [129, { read: [1, 3, 13], written: [] }],
]);
/** Of a solver, in a text: networks that stand in it, and where it writes. Numbers that no network has. */
const solverField = { network: 1_025, snapshot: 1_014 };
const schema_layer = () => ({
    name: { number: layerField.name },
    type: { number: layerField.type },
    python_param: {
        number: layerField.python,
        message: () => ({
            module: { number: pythonField.module },
            layer: { number: pythonField.class },
            param_str: { number: pythonField.settings },
        }),
    },
    transform_param: { number: 100, message: () => ({ mean_file: { number: 4 } }) },
    data_param: { number: 107, message: () => ({ source: { number: 1 }, mean_file: { number: 3 } }) },
    hdf5_data_param: { number: 112, message: () => ({ source: { number: 1 } }) },
    hdf5_output_param: { number: 113, message: () => ({ file_name: { number: 1 } }) },
    image_data_param: { number: 115, message: () => schema_images(12) },
    infogain_loss_param: { number: 116, message: () => ({ source: { number: 1 } }) },
    window_data_param: { number: 129, message: () => schema_images(13) },
});
function schema_images(rootFolder) {
    return { source: { number: 1 }, mean_file: { number: 3 }, root_folder: { number: rootFolder } };
}
/** A network, or a solver with networks in it. Layers of the first version are read like those of the second. */
const networkSchema = () => ({
    name: { number: networkField.name },
    layer: { number: networkField.layer, message: schema_layer },
    layers: { number: networkField.layer, message: schema_layer },
    net_param: { number: solverField.network, message: networkSchema },
    train_net_param: { number: solverField.network, message: networkSchema },
    test_net_param: { number: solverField.network, message: networkSchema },
    snapshot_prefix: { number: solverField.snapshot },
});

;// CONCATENATED MODULE: ./lib/formats/caffe/parse.js
/** Both encodings of a Caffe network: its text, and the message that holds its weights. */








const maxNameBytes = 1_024;
const maxKept = 1_000;
/** Blobs, the weights, are fields that nobody asks for. */
function parseCaffemodel(source, { budget }) {
    const reader = new wire_reader/* WireReader */.Z(source, budget);
    return parseNetwork(source, 'binary', (0,proto_message/* wireMessage */.N)(reader, source, reader.whole));
}
/** @throws LimitError where the text is too long */
function parsePrototxt(source, { budget }) {
    const text = (0,read_whole/* readLatin1 */.E)(source);
    return parseNetwork(source, 'text', (0,text_message/* textMessage */.x)(text, networkSchema(), budget));
}
function parseNetwork(source, encoding, message) {
    const walk = new NetworkWalk();
    const anomalies = walk.readAll(message);
    const { layerCount, types, pythonLayers, files } = walk;
    return {
        facts: { encoding, layerCount, types: [...types], pythonLayers, files },
        children: [],
        anomalies,
        covered: [{ offset: 0, length: source.size }],
    };
}
class NetworkWalk {
    layerCount = 0;
    types = new Set();
    pythonLayers = [];
    files = [];
    /** What is found before the bytes break is kept. */
    readAll(message) {
        try {
            this.#network(message, 0);
            return [];
        }
        catch (error) {
            return [(0,anomaly_of/* damageOf */.t)(error)];
        }
    }
    #network(message, depth) {
        if (depth > limits/* limits */.F.maxProtobufDepth)
            throw new errors/* LimitError */.oC('maxProtobufDepth', limits/* limits */.F.maxProtobufDepth, 'networks are nested too deep');
        for (const field of message) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === networkField.layer)
                this.#layer(field.message());
            if (field.number === solverField.network)
                this.#network(field.message(), depth + 1);
            if (field.number === solverField.snapshot)
                this.#file('solver', field, true);
        }
    }
    #layer(message) {
        this.layerCount += 1;
        let [name, type] = ['', ''];
        let python;
        for (const field of message) {
            if (field.kind !== 'bytes')
                continue;
            if (field.number === layerField.name)
                name = field.text(maxNameBytes);
            if (field.number === layerField.type)
                type = field.text(maxNameBytes);
            if (field.number === layerField.python)
                python = textsOf(field.message());
            this.#filesOf(name, field);
        }
        if (this.types.size < maxKept)
            this.types.add(type);
        if ((python !== undefined || type === 'Python') && this.pythonLayers.length < maxKept)
            this.pythonLayers.push(pythonLayer(name, python ?? new Map()));
    }
    #filesOf(layer, field) {
        const numbers = fileFields.get(field.number);
        if (numbers === undefined)
            return;
        for (const inner of field.message()) {
            if (inner.kind !== 'bytes')
                continue;
            if (numbers.read.includes(inner.number))
                this.#file(layer, inner, false);
            if (numbers.written.includes(inner.number))
                this.#file(layer, inner, true);
        }
    }
    #file(layer, field, isWritten) {
        if (this.files.length < maxKept)
            this.files.push({ layer, path: field.text(maxNameBytes), isWritten });
    }
}
function textsOf(message) {
    return new Map(Array.from(message)
        .filter(({ kind }) => kind === 'bytes')
        .map((field) => [field.number, field.text(maxNameBytes)]));
}
function pythonLayer(name, texts) {
    return {
        name,
        module: texts.get(pythonField.module) ?? '',
        class: texts.get(pythonField.class) ?? '',
        settings: texts.get(pythonField.settings) ?? '',
    };
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/judgement/paths/path-form.js
var path_form = __webpack_require__(8208);
// EXTERNAL MODULE: ./lib/judgement/paths/sensitive-path.js
var sensitive_path = __webpack_require__(870);
;// CONCATENATED MODULE: ./lib/formats/caffe/rules/outside-file.js




const outsideFile = (0,core_define/* defineRule */.Km)({
    id: 'caffe/outside-file',
    title: 'The network opens a file that is no data of its own',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-73', 'CWE-22'],
    cve: [],
    references: ['https://github.com/BVLC/caffe/blob/master/src/caffe/proto/caffe.proto'],
    since: '1.0.0',
    help: {
        why: 'HDF5Output layers and solvers write the file that they name as soon as they run, wherever it lies; data layers read what they name. Paths to where a machine keeps its settings and keys are no data of a network.',
        fix: 'Do not run the network. Get one whose files lie beside it.',
    },
    *check({ files }) {
        for (const file of files)
            yield* judge(file);
    },
});
/** Where data lies differs from one machine to the next: only what is written, or is secret, is told. */
function* judge({ layer, path, isWritten }) {
    const isSensitive = (0,sensitive_path/* isSensitivePath */.e)(path);
    const form = (0,path_form/* pathForm */.M)(path);
    if (!isSensitive && (form === undefined || !isWritten))
        return;
    const how = form === undefined ? '' : `, which ${(0,path_form/* describePathForm */.T)(form)}`;
    const name = (0,quoted/* quoted */.T)(layer);
    yield {
        message: `${name} ${isWritten ? 'writes' : 'reads'} the file ${(0,quoted/* quoted */.T)(path, 200)}${how}`,
        severity: isSensitive && isWritten ? 'critical' : 'warning',
        at: { logical: layer.slice(0, 120) },
        key: `${isWritten ? 'writes' : 'reads'} ${path.slice(0, 160)}`,
    };
}

// EXTERNAL MODULE: ./lib/judgement/python/classify-callable.js + 8 modules
var classify_callable = __webpack_require__(5938);
;// CONCATENATED MODULE: ./lib/formats/caffe/rules/python-layer-evidence.js


/** A class of the standard library or a gadget has no place in a network; any other is code that nobody has vetted. */
function* pythonLayerEvidence(layers) {
    for (const { name, module, class: className, settings } of layers) {
        const { kind, written, effect } = (0,classify_callable/* classifyCallable */.t)({ module, name: className });
        const isForbidden = kind === 'forbidden';
        yield {
            message: `The layer ${(0,quoted/* quoted */.T)(name)} imports ${written.slice(0, 200)}${isForbidden && effect !== undefined ? `: it ${effect}` : ''}`,
            severity: isForbidden ? 'critical' : 'warning',
            at: { logical: name.slice(0, 120) },
            key: `${name.slice(0, 120)} ${written.slice(0, 120)}`,
            data: { module, class: className, settings: settings.slice(0, 200) },
        };
    }
}

;// CONCATENATED MODULE: ./lib/formats/caffe/rules/python-layer.js


const python_layer_pythonLayer = (0,core_define/* defineRule */.Km)({
    id: 'caffe/python-layer',
    title: 'Building the network imports a Python module',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://github.com/BVLC/caffe/blob/master/include/caffe/layers/python_layer.hpp'],
    since: '1.0.0',
    help: {
        why: 'Caffe imports the module and builds the class when the network is set up. The code is not in this file: whatever of that name lies on the path of Python is run.',
        fix: 'Look at the module that the layer names before you build the network, or remove the layer.',
    },
    check: ({ pythonLayers }) => pythonLayerEvidence(pythonLayers),
});

;// CONCATENATED MODULE: ./lib/formats/caffe/rules/weights-python-layer.js


const weightsPythonLayer = (0,core_define/* defineRule */.Km)({
    id: 'caffe/weights-python-layer',
    title: 'The weights are of a network that imports a Python module',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://github.com/BVLC/caffe/blob/master/include/caffe/layers/python_layer.hpp'],
    since: '1.0.0',
    help: {
        why: 'Caffe imports the module and builds the class when the network is set up. The code is not in this file: whatever of that name lies on the path of Python is run.',
        fix: 'Look at the module that the layer names before you build the network, or remove the layer.',
    },
    check: ({ pythonLayers }) => pythonLayerEvidence(pythonLayers),
});

;// CONCATENATED MODULE: ./lib/formats/caffe/reader.js





const prototxt = (0,core_define/* defineReader */.XH)({
    parse: parsePrototxt,
    rules: [outsideFile, python_layer_pythonLayer],
});
const caffemodel = (0,core_define/* defineReader */.XH)({
    parse: parseCaffemodel,
    rules: [outsideFile, weightsPythonLayer],
});


/***/ }),

/***/ 8208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pathForm),
/* harmony export */   T: () => (/* binding */ describePathForm)
/* harmony export */ });
/** What joining a path that a model writes to the model's folder would reach. */
const effects = {
    climbs: 'climbs out of its folder',
    absolute: 'is absolute',
    drive: 'names a drive of a Windows machine',
    unc: 'names a share on another machine',
    home: "names the reader's home folder",
    url: 'is an address, not a file beside the model',
    nul: 'holds a NUL, behind which readers see nothing',
    variable: "is put together from the reader's environment",
};
/**
 * How a written path leaves the folder that it should be in; undefined for one that stays inside. Both separators count
 * on every system: the reader's is not known.
 */
function pathForm(path) {
    if (path.includes('\0'))
        return 'nul';
    if (/^[a-z][a-z0-9+.-]+:/i.test(path))
        return 'url';
    if (/^[a-z]:/i.test(path))
        return 'drive';
    if (/^(\\\\|\/\/)/.test(path))
        return 'unc';
    if (/^[/\\]/.test(path))
        return 'absolute';
    if (/^~[\w-]*([/\\]|$)/.test(path))
        return 'home';
    if (/\$\{?\w|%\w+%/.test(path))
        return 'variable';
    return climbs(path) ? 'climbs' : undefined;
}
/** The clause of a finding: `is absolute`. */
function describePathForm(form) {
    return effects[form];
}
/** Judged after normalising, so that `a/../../b` climbs and `a/../b` does not. */
function climbs(path) {
    let depth = 0;
    for (const segment of path.split(/[/\\]/)) {
        const name = segment.trimEnd();
        if (name === '..' || segment.trim() === '..')
            depth -= 1;
        else if (name !== '' && name !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}


/***/ }),

/***/ 870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isSensitivePath)
/* harmony export */ });
/** Places that hold what a machine keeps to itself: accounts, keys, settings, the kernel's view of processes. */
const sensitive = /^[/\\]+(etc|proc|sys|dev|root|boot|run|private[/\\]etc|var[/\\](run|log|lib|spool|mail)|windows)([/\\]|$)|^[a-z]:[/\\]+(windows|programdata)([/\\]|$)|(^|[/\\])\.(ssh|aws|gnupg|kube|docker|config|netrc|npmrc|pypirc|bash_history|bashrc|profile|env|git-credentials|huggingface|azure|gcloud)([/\\]|$)|(^|[/\\])(id_rsa|id_ed25519|shadow|passwd|credentials|authorized_keys|known_hosts)$/i;
/** Whether a path leads to where secrets and settings of a machine are kept, whatever is relative to what. */
function isSensitivePath(path) {
    return sensitive.test(path.replace(/^file:\/\//i, ''));
}


/***/ })

};
;