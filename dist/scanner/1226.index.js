"use strict";
exports.id = 1226;
exports.ids = [1226];
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

/***/ 1226:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  arrow: () => (/* binding */ arrow),
  parquet: () => (/* binding */ parquet)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/formats/arrow/identify.js
var identify = __webpack_require__(7376);
// EXTERNAL MODULE: ./lib/codecs/flatbuffers/flat-table.js
var flat_table = __webpack_require__(4238);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/formats/arrow/read-schema.js
/** https://github.com/apache/arrow/blob/main/format/Schema.fbs */


/** Field numbers of the tables that matter here: Message.fbs, File.fbs and Schema.fbs. */
const message = { headerType: 1, header: 2, bodyLength: 3 };
const footer = { schema: 1 };
const schema = { fields: 1, metadata: 2 };
const field = { name: 0, children: 5, metadata: 6 };
const pair = { key: 0, value: 1 };
const schemaHeader = 1;
/** Columns in columns; what nests deeper is refused by Arrow's own readers. CWE-674. */
const maxDepth = 64;
/** The schema in the footer of a file. @throws FormatError, LimitError of the tables */
function schemaOfFooter(source, budget) {
    return readSchema(new flat_table/* FlatBuffer */.wj(source, budget).root().table(footer.schema));
}
/** The schema in a message; undefined where it is another message. @throws FormatError, LimitError of the tables */
function schemaOfMessage(source, budget) {
    const root = new flat_table/* FlatBuffer */.wj(source, budget).root();
    return root.u8(message.headerType) === schemaHeader ? readSchema(root.table(message.header)) : undefined;
}
/** Bytes that stand behind a message and belong to it. @throws FormatError, LimitError of the tables */
function bodyBytes(source, budget) {
    return new flat_table/* FlatBuffer */.wj(source, budget).root().u64(message.bodyLength) ?? 0;
}
function readSchema(table) {
    if (table === undefined)
        return undefined;
    const found = [...columnsIn(table, schema.fields, '', 0)];
    return {
        columns: found.length,
        extensions: found.flatMap(({ name, table: column }) => extensionOf(name, column)),
        attributesOfR: read_schema_valueOf(table, schema.metadata, 'r'),
    };
}
function* columnsIn(table, fields, prefix, depth) {
    if (depth > maxDepth)
        return;
    for (const column of table.tables(fields)) {
        const name = prefix + (column.text(field.name) ?? '');
        yield { name, table: column };
        yield* columnsIn(column, field.children, `${name}.`, depth + 1);
    }
}
function extensionOf(column, table) {
    for (const entry of table.tables(field.metadata)) {
        if (entry.text(pair.key) !== 'ARROW:extension:name')
            continue;
        const name = entry.text(pair.value, limits/* limits */.F.maxQuotedCharacters) ?? '';
        return [{ column, name, serialized: read_schema_valueOf(table, field.metadata, 'ARROW:extension:metadata') }];
    }
    return [];
}
function read_schema_valueOf(table, metadata, key) {
    for (const entry of table.tables(metadata))
        if (entry.text(pair.key) === key)
            return entry.vector(pair.value, 1)?.at;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/formats/arrow/schema-children.js
/** What stands in a schema serialized. @param offset of the buffer in the artifact; undefined where it is encoded there */
function schemaChildren(buffer, { extensions, attributesOfR }, offset) {
    const serialized = extensions.map(({ column, serialized: range }) => ({
        range,
        expects: 'pickle',
        member: `type of ${column}`,
    }));
    const attributes = { range: attributesOfR, expects: 'r-data', member: 'attributes of R' };
    return [...serialized, attributes].flatMap(({ range, expects, member }) => range === undefined || range.length === 0
        ? []
        : [
            {
                member,
                expects,
                ...(offset === undefined
                    ? {}
                    : { range: { offset: offset + range.offset, length: range.length } }),
                open: () => buffer.slice(range.offset, range.length, member),
            },
        ]);
}

;// CONCATENATED MODULE: ./lib/formats/arrow/parse-arrow.js




/** Length of the footer, and the magic string again. */
const tailBytes = 4 + identify/* fileMagic */.Qm.length;
/** All bits set, and the length of a message. */
const prefixBytes = 8;
/**
 * Reads the schema of a file from its footer, of a stream from its first message; no column is read.
 * @throws FormatError `unexpected-end`, `no-schema`, those of the tables; LimitError
 */
function parseArrow(source, { budget }) {
    const isFile = Buffer.from(source.read(0, identify/* fileMagic */.Qm.length)).toString('latin1') === identify/* fileMagic */.Qm;
    const place = isFile ? footerPlace(source) : messagePlace(source);
    const buffer = source.slice(place.offset, place.length);
    const schema = isFile ? schemaOfFooter(buffer, budget) : schemaOfMessage(buffer, budget);
    if (schema === undefined)
        throw new errors/* FormatError */.IF('no-schema', place, 'it has no schema');
    return {
        facts: { columns: schema.columns, extensions: schema.extensions },
        children: schemaChildren(buffer, schema, place.offset),
        anomalies: isFile ? [] : missingMessages(source, budget),
        covered: [{ offset: 0, length: source.size }],
    };
}
function footerPlace(source) {
    const start = identify/* fileMagic */.Qm.length + 2;
    const at = source.size - tailBytes;
    const tail = Buffer.from(source.read(Math.max(0, at), Math.min(tailBytes, source.size)));
    const length = tail.length < tailBytes ? 0 : tail.readUInt32LE(0);
    const isWhole = tail.toString('latin1', 4) === identify/* fileMagic */.Qm && length > 0 && length <= at - start;
    if (!isWhole)
        throw new errors/* FormatError */.IF('unexpected-end', { offset: source.size, length: 0 }, 'its footer is missing');
    return { offset: at - length, length };
}
function messagePlace(source) {
    const length = Buffer.from(source.read(0, prefixBytes)).readUInt32LE(4);
    if (length > source.size - prefixBytes)
        throw new errors/* FormatError */.IF('unexpected-end', { offset: source.size, length: 0 }, 'it ends inside its schema');
    return { offset: prefixBytes, length };
}
/** Message follows message, each with a body, until one of no length or the end of the source. */
function missingMessages(source, budget) {
    let at = 0;
    while (at < source.size) {
        budget.check();
        const prefix = Buffer.from(source.read(at, Math.min(prefixBytes, source.size - at)));
        const length = prefix.length < prefixBytes ? Infinity : prefix.readUInt32LE(4);
        if (length === 0)
            return [];
        const start = at + prefixBytes;
        if (start + length > source.size)
            break;
        at = start + length + bodyBytes(source.slice(start, length), budget);
    }
    if (at === source.size)
        return [];
    const end = { offset: source.size, length: 0 };
    return [{ kind: 'damaged', at: end, detail: 'it ends inside a message', key: 'end' }];
}

// EXTERNAL MODULE: ./lib/bytes/memory-source.js
var memory_source = __webpack_require__(7688);
;// CONCATENATED MODULE: ./lib/formats/arrow/parse-parquet.js






/** Length of the footer, and the magic string again. */
const parse_parquet_tailBytes = 8;
/** The key under which Arrow keeps its own schema, as a message in base64. */
const schemaKey = 'ARROW:schema';
/** How a value of text begins in the compact protocol of Thrift, behind that of the key. */
const valueHeader = 0x18;
/** All bits set, and the length of a message. */
const parse_parquet_prefixBytes = 8;
/**
 * Finds Arrow's schema in the footer: what pyarrow and R's arrow make objects of. No column is read.
 * @throws FormatError `unexpected-end` and those of the tables; LimitError
 */
function parseParquet(source, { budget }) {
    const covered = [{ offset: 0, length: source.size }];
    const footer = readFooter(source);
    if (footer === undefined) {
        const detail = 'its footer is encrypted';
        return {
            facts: { columns: 0, extensions: [] },
            children: [],
            anomalies: [{ kind: 'encrypted', at: { offset: 0, length: source.size }, detail, key: 'footer' }],
            covered,
        };
    }
    const found = arrowSchema(footer, budget);
    return {
        facts: { columns: found?.schema.columns ?? 0, extensions: found?.schema.extensions ?? [] },
        children: found === undefined ? [] : schemaChildren(found.buffer, found.schema, undefined),
        anomalies: [],
        covered,
    };
}
function readFooter(source) {
    const tail = Buffer.from(source.read(source.size - parse_parquet_tailBytes, parse_parquet_tailBytes));
    const [length, magic] = [tail.readUInt32LE(0), tail.toString('latin1', 4)];
    if (magic === identify/* encryptedMagic */.mb)
        return undefined;
    if (magic !== identify/* parquetMagic */.os || length > source.size - parse_parquet_tailBytes - identify/* parquetMagic */.os.length)
        throw new errors/* FormatError */.IF('unexpected-end', { offset: source.size, length: 0 }, 'its footer is missing');
    return Buffer.from(source.read(source.size - parse_parquet_tailBytes - length, Math.min(length, limits/* limits */.F.maxTextBytes)));
}
function arrowSchema(footer, budget) {
    const key = footer.indexOf(schemaKey, 0, 'latin1');
    let at = key + schemaKey.length;
    if (key < 0 || footer[at] !== valueHeader)
        return undefined;
    let length = 0;
    for (let scale = 1, byte = 0x80; byte >= 0x80 && scale < 2 ** 35; scale *= 128) {
        byte = footer[(at += 1)] ?? 0;
        length += (byte & 0x7f) * scale;
    }
    const message = Buffer.from(footer.toString('latin1', at + 1, at + 1 + length), 'base64');
    const buffer = new memory_source/* MemorySource */.Z(message.subarray(parse_parquet_prefixBytes), 'schema');
    const schema = schemaOfMessage(buffer, budget);
    return schema && { buffer, schema };
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/formats/arrow/rules/pickled-type.js



/** Under this name pyarrow kept classes derived from PyExtensionType, pickled. */
const pickledName = 'arrow.py_extension_type';
const pickledType = (0,core_define/* defineRule */.Km)({
    id: 'arrow/pickled-type',
    title: 'The type of a column is a pickle',
    severity: 'critical',
    securitySeverity: '9.8',
    precision: 'very-high',
    cwe: ['CWE-502'],
    cve: ['CVE-2023-47248'],
    references: ['https://nvd.nist.gov/vuln/detail/CVE-2023-47248'],
    since: '1.0.0',
    help: {
        why: 'pyarrow before 14.0.1 unpickles such a type as soon as it opens the file, before any column is read; pandas, datasets and everything else that reads tables with it does so, too. Later versions refuse it.',
        fix: 'Do not open the file with an old pyarrow. Have the table written again without types of its own.',
    },
    *check({ extensions }) {
        const pickled = extensions.filter(({ name }) => name === pickledName);
        const [first] = pickled;
        if (first === undefined)
            return;
        const column = (0,quoted/* quoted */.T)(first.column, limits/* limits */.F.maxQuotedCharacters);
        yield {
            message: `Opening this file with pyarrow before 14.0.1 unpickles the type of the column ${column}`,
            at: { logical: first.column },
            key: 'pickled',
            count: pickled.length,
            data: { column: first.column },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/arrow/rules/index.js

const arrowRules = [pickledType];

;// CONCATENATED MODULE: ./lib/formats/arrow/reader.js




const arrow = (0,core_define/* defineReader */.XH)({ parse: parseArrow, rules: arrowRules });
const parquet = (0,core_define/* defineReader */.XH)({ parse: parseParquet, rules: arrowRules });


/***/ })

};
;