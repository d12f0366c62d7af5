export const id = 701;
export const ids = [701];
export const modules = {

/***/ 3152:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ beginsAsArtifact),
/* harmony export */   s: () => (/* binding */ artifactStartBytes)
/* harmony export */ });
/** First bytes under which an artifact could stand that readers load or run; everything else is cheaper left alone. */
const starts = [
    [0x50, 0x4b, 0x03, 0x04], // zip
    [0x1f, 0x8b, 0x08], // gzip
    [0x42, 0x5a, 0x68], // bzip2
    [0xfd, 0x37, 0x7a, 0x58, 0x5a], // xz
    [0x28, 0xb5, 0x2f, 0xfd], // zstd
    [0x04, 0x22, 0x4d, 0x18], // lz4
    [0x37, 0x7a, 0xbc, 0xaf], // 7z
    [0x7f, 0x45, 0x4c, 0x46], // ELF
    [0x4d, 0x5a, 0x90, 0x00], // PE
    [0xcf, 0xfa, 0xed, 0xfe], // Mach-O
    [0xca, 0xfe, 0xba, 0xbe], // Mach-O, several
    [0x23, 0x21, 0x2f], // script
    [0x89, 0x48, 0x44, 0x46], // HDF5
    [0x93, 0x4e, 0x55, 0x4d], // NumPy
];
/** What a pickle of protocols 0 and 1 begins with: GLOBAL, INST, MARK, an empty container, a put of a text. */
const oldPickle = /^(?:c[A-Za-z_][\w.]*\n[A-Za-z_]|\(?[ci][a-z_][\w.]*\n|[()\]}l]+[a-z]?\(?p?\d*\n?c[a-z_])/;
/** Bytes that tell an artifact from numbers. */
const artifactStartBytes = 32;
/**
 * Whether bytes begin as something that a reader could load: pickles, archives, compressed streams, executables. A cheap
 * sieve for blobs of which a file holds thousands; the engine decides afresh.
 * @param head at most `artifactStartBytes` are looked at
 */
function beginsAsArtifact(head) {
    const [first = 0, second = 0, third = 0] = head;
    if (first === 0x80 && second <= 5)
        return true;
    // zlib: method 8, a check of 31, and no block of the reserved type behind it.
    if ((first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0 && (third & 6) !== 6)
        return second === 0x01 || second === 0x5e || second === 0x9c || second === 0xda;
    if (starts.some((start) => start.every((byte, index) => head[index] === byte)))
        return true;
    return oldPickle.test(Buffer.from(head.subarray(0, artifactStartBytes)).toString('latin1'));
}


/***/ }),

/***/ 3689:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ payloadChildren)
});

// EXTERNAL MODULE: ./lib/bytes/memory-source.js
var memory_source = __webpack_require__(7688);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/codecs/python-source/statement-parser.js + 8 modules
var statement_parser = __webpack_require__(5371);
// EXTERNAL MODULE: ./lib/codecs/python-source/trace/trace-source.js + 12 modules
var trace_source = __webpack_require__(2060);
// EXTERNAL MODULE: ./lib/codecs/encoded/artifact-heads.js
var artifact_heads = __webpack_require__(2136);
// EXTERNAL MODULE: ./lib/codecs/encoded/digits.js
var digits = __webpack_require__(470);
// EXTERNAL MODULE: ./lib/codecs/encoded/inflate.js
var inflate = __webpack_require__(8697);
// EXTERNAL MODULE: ./lib/codecs/encoded/readings.js
var readings = __webpack_require__(5969);
;// CONCATENATED MODULE: ./lib/codecs/encoded/find-payloads.js






/** Encodings in one another, and texts that are looked at on the way. CWE-674, CWE-400. */
const maxLayers = 5;
const maxTexts = 400;
const maxCharacters = 64 * 2 ** 20;
/** Bytes that a compressed payload may have, and characters of a source that is tried. CWE-409. */
const maxInflatedBytes = 16 * 2 ** 20;
const maxSourceCharacters = 2 * 2 ** 20;
const leastSource = 12;
/**
 * Artifacts and Python source that a constant holds behind encodings, in any order and nesting. What decodes to neither
 * is no payload: digests, tokens, pictures and keys are full of digits.
 * @param bytes the constant, one character a byte
 */
function findPayloads(bytes, budget) {
    const queue = [{ bytes, layers: [] }];
    const seen = new Set([bytes]);
    const payloads = [];
    let characters = 0;
    let isCut = false;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        budget.check();
        const kind = next.layers.length === 0 ? undefined : kindOf(next.bytes, budget);
        const inflated = inflatedFrom(next, budget);
        // What is inflated here is judged as what comes out.
        if (kind !== undefined && inflated.length === 0)
            payloads.push({ ...next, kind });
        if (kind === 'python' || next.layers.length >= maxLayers)
            continue;
        for (const reading of [...inflated, ...decodedFrom(next)]) {
            if (seen.has(reading.bytes))
                continue;
            characters += reading.bytes.length;
            isCut ||= seen.size >= maxTexts || characters > maxCharacters;
            if (isCut)
                break;
            seen.add(reading.bytes);
            queue.push(reading);
        }
    }
    return { payloads, isCut };
}
function decodedFrom({ bytes, layers }) {
    return (0,readings/* readingsOf */.R)(bytes).map(({ bytes: decoded, encoding }) => ({
        bytes: decoded,
        layers: [...layers, encoding],
    }));
}
function inflatedFrom({ bytes, layers }, budget) {
    const first = bytes.charCodeAt(0);
    const isGzip = first === 0x1f && bytes.charCodeAt(1) === 0x8b;
    if (first !== 0x78 && !isGzip)
        return [];
    const form = isGzip ? 'gzip' : 'zlib';
    const inflated = (0,inflate/* inflateText */.b)(bytes, form, maxInflatedBytes);
    if (inflated === undefined)
        return [];
    budget.chargeInflated(inflated.length);
    return [{ bytes: inflated, layers: [...layers, form] }];
}
function kindOf(bytes, budget) {
    if ((0,artifact_heads/* startsLikeArtifact */.N)(Buffer.from(bytes.slice(0, artifact_heads/* artifactHeadBytes */._), 'latin1')))
        return 'artifact';
    return isPythonSource(bytes, budget) ? 'python' : undefined;
}
const tellingWord = /\b(?:import|exec|eval|lambda|def|class|print|open|getattr|compile|system|subprocess|socket|__\w+__)\b/;
/** Source that does something: prose is none, and data in Python's notation imports and calls nothing. */
function isPythonSource(bytes, budget) {
    if (bytes.length < leastSource || bytes.length > maxSourceCharacters)
        return false;
    if (!tellingWord.test(bytes) || /[\x00-\x08\x0e-\x1f]/.test(bytes))
        return false;
    const text = (0,digits/* decodeUtf8 */._6)(bytes);
    if (text === undefined)
        return false;
    const module = (0,statement_parser/* parsePythonSource */.V)(text, budget);
    if (module.damage !== undefined || module.body.length === 0)
        return false;
    return (0,trace_source/* traceSource */.L)(module, text, budget).uses.some(({ kind }) => kind === 'imported' || kind === 'called');
}

;// CONCATENATED MODULE: ./lib/codecs/encoded/payload-children.js



/**
 * What a constant hides behind encodings, as embedded artifacts named after the encodings; Python source has the
 * profile `hidden`.
 * @param bytes the constant, one character a byte
 */
function payloadChildren(bytes, budget) {
    const { payloads, isCut } = findPayloads(bytes, budget);
    const children = payloads.map(({ bytes: decoded, layers, kind }) => ({
        member: layers.join('-'),
        ...(kind === 'python' ? { expects: 'python-source', profile: 'hidden' } : {}),
        open: () => new memory_source/* MemorySource */.Z(Buffer.from(decoded, 'latin1'), layers.join('-')),
    }));
    return isCut ? [...children, { member: 'encodings', open: refuse }] : children;
}
function refuse() {
    throw new errors/* LimitError */.oC('maxEncodings', 0, 'a constant can be decoded in more ways than are tried');
}


/***/ }),

/***/ 701:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sqlite: () => (/* binding */ sqlite)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/core/add-all.js
var add_all = __webpack_require__(7330);
// EXTERNAL MODULE: ./lib/bytes/memory-source.js
var memory_source = __webpack_require__(7688);
// EXTERNAL MODULE: ./lib/codecs/artifact-start.js
var artifact_start = __webpack_require__(3152);
// EXTERNAL MODULE: ./lib/codecs/encoded/payload-children.js + 1 modules
var payload_children = __webpack_require__(3689);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/formats/sqlite/database.js
var database = __webpack_require__(3664);
// EXTERNAL MODULE: ./lib/bytes/bounds.js
var bounds = __webpack_require__(2462);
// EXTERNAL MODULE: ./lib/bytes/slice-source.js
var slice_source = __webpack_require__(2931);
;// CONCATENATED MODULE: ./lib/formats/sqlite/write-ahead-log.js
/** The log beside a database, whose pages take the place of its own: https://www.sqlite.org/fileformat2.html#walformat */


const headerBytes = 32;
const frameHeaderBytes = 24;
/** The last bit says how checksums are made. */
const magic = 0x377f_0682;
/**
 * Where a reader finds pages in the log: the last frame of each, up to the last one that ends a transaction. Checksums
 * are not added up: what a reader leaves because of them is read all the same.
 */
function loggedPages(log, pageSize, budget) {
    const pages = new Map();
    if (log.size < headerBytes)
        return pages;
    const header = Buffer.from(log.read(0, headerBytes));
    if ((header.readUInt32BE(0) & ~1) >>> 0 !== magic || header.readUInt32BE(8) !== pageSize)
        return pages;
    const salts = header.subarray(16, 24);
    const pending = new Map();
    const frameBytes = frameHeaderBytes + pageSize;
    for (let at = headerBytes; at + frameBytes <= log.size; at += frameBytes) {
        budget.check();
        const frame = Buffer.from(log.read(at, frameHeaderBytes));
        if (!frame.subarray(8, 16).equals(salts))
            break;
        pending.set(frame.readUInt32BE(0), { offset: at + frameHeaderBytes, length: pageSize });
        if (frame.readUInt32BE(4) === 0)
            continue;
        for (const [number, range] of pending)
            pages.set(number, range);
        pending.clear();
    }
    return pages;
}
/** A database as its log leaves it, page for page at the places that they have in the database. */
class LoggedSource {
    name;
    size;
    #base;
    #log;
    #pages;
    #pageSize;
    constructor(base, log, pages, pageSize) {
        this.name = base.name;
        this.#base = base;
        this.#log = log;
        this.#pages = pages;
        this.#pageSize = pageSize;
        // Pages between the two ends that the log does not hold are zeros; a log can't reach further than it is long.
        let last = 0;
        for (const number of pages.keys())
            last = Math.max(last, number);
        const most = base.size + log.size;
        this.size = Math.max(base.size, Math.min(last * pageSize, most));
    }
    /** Whether any byte of the range comes from the log. */
    isLogged({ offset, length }) {
        const last = Math.floor((offset + length - 1) / this.#pageSize);
        for (let index = Math.floor(offset / this.#pageSize); index <= last; index++)
            if (this.#pages.has(index + 1))
                return true;
        return false;
    }
    read(offset, length) {
        (0,bounds/* checkRange */.c)(this.name, this.size, offset, length);
        const result = new Uint8Array(length);
        for (let filled = 0; filled < length;) {
            const at = offset + filled;
            const start = at % this.#pageSize;
            const part = Math.min(length - filled, this.#pageSize - start);
            result.set(this.#part(Math.floor(at / this.#pageSize), start, part), filled);
            filled += part;
        }
        return result;
    }
    slice(offset, length, name = this.name) {
        return new slice_source/* SliceSource */.E(this, offset, length, name);
    }
    #part(index, start, length) {
        const logged = this.#pages.get(index + 1);
        if (logged !== undefined)
            return this.#log.read(logged.offset + start, length);
        const at = index * this.#pageSize + start;
        const there = Math.max(0, Math.min(length, this.#base.size - at));
        return there > 0 ? this.#base.read(at, there) : new Uint8Array(0);
    }
}

;// CONCATENATED MODULE: ./lib/formats/sqlite/record.js


/** Bytes of the serial types of one record: SQLite has at most 32,767 columns. CWE-770. */
const maxHeaderBytes = 2 ** 18;
const integerBytes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];
/** Where the columns of a record stand in its payload: section 2.1 of the format. */
function readColumns(source, payload) {
    const start = readPart(source, payload, 0, Math.min(payload.size, 9));
    const header = (0,database/* readVarint */.LS)(start, 0);
    if (header.value > Math.min(payload.size, maxHeaderBytes))
        throw new errors/* FormatError */.IF('bad-record', { offset: 0, length: 0 }, 'a record is shorter than its header');
    const types = readPart(source, payload, 0, header.value);
    const columns = [];
    let offset = header.value;
    for (let at = header.end; at < header.value;) {
        const { value, end } = (0,database/* readVarint */.LS)(types, at);
        const length = bytesOf(value);
        columns.push({
            type: value < 12 ? 'number' : value % 2 === 0 ? 'blob' : 'text',
            place: { offset, length },
        });
        offset += length;
        at = end;
    }
    return columns;
}
function bytesOf(serial) {
    return serial < 12 ? (integerBytes[serial] ?? 0) : Math.floor((serial - 12) / 2);
}
/** Where in the file a part of a payload stands, when it is not spread over pages. */
function rangeOf(payload, { offset, length }) {
    for (const first of payload.parts())
        return offset + length <= first.length ? { offset: first.offset + offset, length } : undefined;
    return undefined;
}
/** The bytes of a part of a payload, as far as the file holds them. */
function readPart(source, payload, offset, length) {
    const pieces = [];
    let before = 0;
    for (const part of payload.parts()) {
        const from = Math.max(0, offset - before);
        const to = Math.min(part.length, offset + length - before);
        if (from < to)
            pieces.push(source.read(part.offset + from, to - from));
        before += part.length;
        if (before >= offset + length)
            break;
    }
    return Buffer.concat(pieces);
}

;// CONCATENATED MODULE: ./lib/formats/sqlite/parse.js









const schemaRoot = 1;
const maxSqlBytes = 65_536;
const maxSchemaObjects = 10_000;
/** What base64 makes of PROTO 2 to 5. */
const encodedPickle = /^gA[IMQU]/;
const maxEncodedBytes = 16 * 2 ** 20;
/**
 * Reads the schema and looks at the start of every binary value: what begins as an artifact becomes a child, because
 * key-value stores, caches and trackers keep pickles there. Pages that no table holds are not read.
 * @throws FormatError, LimitError
 */
function parseSqlite(source, context) {
    const own = new DatabaseReading(source, context).parse();
    const logged = readLog(source, context, own.facts.pageSize);
    if (logged === undefined)
        return own;
    return {
        facts: {
            pageSize: own.facts.pageSize,
            schema: [
                ...own.facts.schema,
                ...logged.facts.schema.filter((object) => isNew(object, own.facts.schema)),
            ],
            blobs: own.facts.blobs + logged.facts.blobs,
        },
        children: [...own.children, ...logged.children],
        anomalies: own.anomalies,
        covered: [],
    };
}
/** What the log beside the database changes, which every reader of the database takes with it. */
function readLog(source, context, pageSize) {
    const log = context.sibling(`${context.name}-wal`);
    const pages = log && loggedPages(log, pageSize, context.budget);
    if (log === undefined || pages === undefined || pages.size === 0)
        return undefined;
    const changed = new LoggedSource(source, log, pages, pageSize);
    return new DatabaseReading(changed, context, (range) => changed.isLogged(range)).parse();
}
function isNew({ type, name, sql }, known) {
    return !known.some((other) => other.type === type && other.name === name && other.sql === sql);
}
class DatabaseReading {
    #source;
    #context;
    #database;
    #children = [];
    #anomalies = [];
    #blobs = 0;
    #isWanted;
    /** @param isWanted by where a part of a value stands; others were read before */
    constructor(source, context, isWanted = () => true) {
        this.#isWanted = isWanted;
        this.#source = source;
        this.#context = context;
        this.#database = new database/* Database */.Wm(source, context.budget);
    }
    parse() {
        const tables = this.#schema();
        for (const { object, root } of tables)
            if (root > schemaRoot)
                this.#attempt(object.name, () => {
                    this.#readTable(object.name, root);
                });
        return {
            facts: {
                pageSize: this.#database.pageSize,
                schema: tables.map(({ object }) => object),
                blobs: this.#blobs,
            },
            children: this.#children,
            anomalies: this.#anomalies,
            covered: [],
        };
    }
    /** `sqlite_schema`: type, name, table, root page, statement. */
    #schema() {
        const found = [];
        this.#attempt('schema', () => {
            for (const payload of this.#database.cells(schemaRoot)) {
                if (found.length >= maxSchemaObjects) {
                    this.#report('limit', 'it defines more tables than are read', 'tables');
                    return;
                }
                const [type, name, , root, sql] = readColumns(this.#source, payload);
                const text = (column) => column === undefined ? '' : this.#text(payload, column, maxSqlBytes);
                const number = root === undefined ? 0 : this.#number(payload, root);
                found.push({ object: { type: text(type), name: text(name), sql: text(sql) }, root: number });
            }
        });
        return found;
    }
    /** What is damaged costs one table. */
    #attempt(name, read) {
        try {
            read();
        }
        catch (error) {
            if (!(error instanceof errors/* FormatError */.IF))
                throw error;
            this.#report('damaged', `${JSON.stringify(name)} can't be read: ${error.message}`, `damaged ${name}`);
        }
    }
    #readTable(name, root) {
        for (const payload of this.#database.cells(root)) {
            if (![...payload.parts()].some(this.#isWanted))
                continue;
            readColumns(this.#source, payload).forEach((column, index) => {
                if (column.type === 'blob')
                    this.#blob(payload, column, `${name}[${String(payload.rowid)}].${String(index)}`);
                if (column.type === 'text')
                    this.#encoded(payload, column);
            });
            if (this.#children.length < limits/* limits */.F.maxEmbeddedBlobs)
                continue;
            this.#report('limit', 'it holds more values that look like artifacts than are opened', 'blobs');
            return;
        }
    }
    #blob(payload, { place }, member) {
        this.#blobs += 1;
        if (place.length < 4)
            return;
        const head = readPart(this.#source, payload, place.offset, Math.min(place.length, artifact_start/* artifactStartBytes */.s));
        if (!(0,artifact_start/* beginsAsArtifact */.d)(head))
            return;
        const range = rangeOf(payload, place);
        this.#children.push({
            member,
            expects: 'pickle',
            // What stands in the log has no place in the database.
            ...(range === undefined || this.#source instanceof LoggedSource ? {} : { range }),
            open: () => range === undefined
                ? this.#spread(payload, place.offset, place.length, member)
                : this.#source.slice(range.offset, range.length, member),
        });
    }
    /** A value on several pages is put together when it is asked for. */
    #spread(payload, offset, length, member) {
        if (length > limits/* limits */.F.maxReadBytes)
            throw new errors/* LimitError */.oC('maxReadBytes', limits/* limits */.F.maxReadBytes, 'a value is longer than is read at once');
        this.#context.budget.chargeInflated(length);
        return new memory_source/* MemorySource */.Z(readPart(this.#source, payload, offset, length), member);
    }
    #encoded(payload, column) {
        const { offset, length } = column.place;
        if (length < 40 || length > maxEncodedBytes)
            return;
        const head = readPart(this.#source, payload, offset, 4).toString('latin1');
        if (!encodedPickle.test(head))
            return;
        const text = readPart(this.#source, payload, offset, length).toString('latin1');
        (0,add_all/* addAll */.R)(this.#children, (0,payload_children/* payloadChildren */.q)(text, this.#context.budget));
    }
    #text(payload, { place }, maxBytes) {
        const bytes = readPart(this.#source, payload, place.offset, Math.min(place.length, maxBytes));
        if (this.#database.encoding === 2)
            return bytes.toString('utf16le');
        if (this.#database.encoding === 3)
            return bytes
                .subarray(0, bytes.length & ~1)
                .swap16()
                .toString('utf16le');
        return bytes.toString('utf8');
    }
    #number(payload, { place }) {
        if (place.length === 0 || place.length > 6)
            return 0;
        const bytes = readPart(this.#source, payload, place.offset, place.length);
        // A record that ends inside its last column names no page.
        return bytes.length < place.length ? 0 : bytes.readUIntBE(0, place.length);
    }
    #report(kind, detail, key) {
        if (this.#anomalies.some((anomaly) => anomaly.key === key))
            return;
        this.#anomalies.push({ kind, at: { offset: 0, length: 0 }, detail, key });
    }
}

;// CONCATENATED MODULE: ./lib/formats/sqlite/rules/acting-schema.js

/** Functions that reach beyond the database: https://www.sqlite.org/security.html, and those of its shell. */
const acting = /\b(load_extension|fts3_tokenizer|readfile|writefile|edit|fsdir|sqlar_compress)\s*\(/i;
const actingSchema = (0,core_define/* defineRule */.Km)({
    id: 'sqlite/acting-schema',
    title: 'The schema of the database calls functions that reach beyond it',
    severity: 'warning',
    securitySeverity: '6.8',
    precision: 'medium',
    cwe: ['CWE-829', 'CWE-89'],
    cve: [],
    references: [
        'https://www.sqlite.org/security.html',
        'https://www.sqlite.org/pragma.html#pragma_trusted_schema',
    ],
    since: '1.0.0',
    help: {
        why: 'Views, triggers, defaults and expressions of a schema run when a program merely queries the table. Functions such as load_extension and writefile load native code or write files where the program allows them.',
        fix: 'Open the database with PRAGMA trusted_schema=OFF, and find out who put the statement there.',
    },
    *check({ schema }) {
        for (const { type, name, sql } of schema) {
            const called = acting.exec(sql)?.[1];
            if (called === undefined)
                continue;
            yield {
                message: `The ${type} ${JSON.stringify(name)} calls ${called.toLowerCase()}()`,
                at: { logical: `${type} ${name}` },
                key: `${type} ${name} ${called.toLowerCase()}`,
                data: { object: name, function: called.toLowerCase() },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/sqlite/reader.js



const sqlite = (0,core_define/* defineReader */.XH)({
    parse: parseSqlite,
    rules: [actingSchema],
});


/***/ })

};
