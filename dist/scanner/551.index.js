"use strict";
exports.id = 551;
exports.ids = [551];
exports.modules = {

/***/ 2932:
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
// EXTERNAL MODULE: ./lib/codecs/encoded/sieved.js
var sieved = __webpack_require__(6950);
// EXTERNAL MODULE: ./lib/codecs/encoded/payload-children.js + 1 modules
var payload_children = __webpack_require__(3689);
// EXTERNAL MODULE: ./lib/codecs/tar/tar-header.js
var tar_header = __webpack_require__(9440);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/codecs/sqlite/database.js
var database = __webpack_require__(5031);
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

// EXTERNAL MODULE: ./lib/codecs/sqlite/record.js
var record = __webpack_require__(6915);
;// CONCATENATED MODULE: ./lib/formats/sqlite/parse.js











const schemaRoot = 1;
const maxSqlBytes = 65_536;
const maxSchemaObjects = 10_000;
/** What base64 makes of PROTO 2 to 5. */
const encodedPickle = /^gA[IMQU]/;
/** What pickles since protocol 2 begin with. */
const protoOpcode = 0x80;
const maxEncodedBytes = 16 * 2 ** 20;
/**
 * Reads the schema and looks at the start of every binary value: what begins as an artifact becomes a child, because
 * key-value stores, caches and trackers keep pickles there. Of pages that were given back, values that stand whole.
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
        this.#readFreed();
        this.#checkSize();
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
                const [type, name, , root, sql] = (0,record/* readColumns */.Ej)(this.#source, payload);
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
            (0,record/* readColumns */.Ej)(this.#source, payload).forEach((column, index) => {
                if (column.type === 'number')
                    return;
                // Programs that take texts as bytes keep pickles there, too.
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
    /** SQLite refuses a database with fewer pages than its header states. */
    #checkSize() {
        const { pageSize, statedPages } = this.#database;
        const pages = Math.floor(this.#source.size / pageSize);
        if (this.#anomalies.length === 0 && pages < statedPages)
            this.#report('damaged', `it has ${String(pages)} of its ${String(statedPages)} pages`, 'pages');
    }
    /** Deleted values are no part of the database; what can't be read of them is no damage. */
    #readFreed() {
        try {
            for (const payload of this.#database.freedCells()) {
                for (const [index, column] of (0,record/* readColumns */.Ej)(this.#source, payload).entries())
                    if (column.type !== 'number')
                        this.#blob(payload, column, `deleted[${String(payload.rowid)}].${String(index)}`);
                if (this.#children.length < limits/* limits */.F.maxEmbeddedBlobs)
                    continue;
                this.#report('limit', 'it holds more values that look like artifacts than are opened', 'blobs');
                return;
            }
        }
        catch (error) {
            // What stands in tables was found, and is judged whatever deleted values cost.
            if (error instanceof errors/* LimitError */.oC)
                this.#report('limit', `deleted values: ${error.message}`, 'deleted');
            else if (!(error instanceof errors/* FormatError */.IF))
                throw error;
        }
    }
    #blob(payload, { type, place }, member) {
        if (type === 'blob')
            this.#blobs += 1;
        if (place.length < 4)
            return;
        const head = (0,record/* readPart */.on)(this.#source, payload, place.offset, Math.min(place.length, tar_header/* blockBytes */.VE));
        const content = (0,sieved/* sievedRange */.E1)(place, (offset, length) => (0,record/* readPart */.on)(this.#source, payload, offset, length));
        if (!(0,artifact_start/* beginsAsArtifact */["do"])(head.subarray(0, artifact_start/* artifactStartBytes */.sr), content) && (0,tar_header/* readTarHeader */.RO)(head) === undefined)
            return;
        const range = (0,record/* rangeOf */.be)(payload, place);
        this.#children.push({
            member,
            // Texts of several lines are full of opcodes: without PROTO, what runs as a pickle and acts is one, and nothing else.
            ...(head[0] === protoOpcode ? { expects: 'pickle' } : {}),
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
        return new memory_source/* MemorySource */.Z((0,record/* readPart */.on)(this.#source, payload, offset, length), member);
    }
    #encoded(payload, column) {
        const { offset, length } = column.place;
        if (length < 40 || length > maxEncodedBytes)
            return;
        const head = (0,record/* readPart */.on)(this.#source, payload, offset, 4).toString('latin1');
        if (!encodedPickle.test(head))
            return;
        const text = (0,record/* readPart */.on)(this.#source, payload, offset, length).toString('latin1');
        (0,add_all/* addAll */.R)(this.#children, (0,payload_children/* payloadChildren */.q)(text, this.#context.budget));
    }
    #text(payload, { place }, maxBytes) {
        const bytes = (0,record/* readPart */.on)(this.#source, payload, place.offset, Math.min(place.length, maxBytes));
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
        const bytes = (0,record/* readPart */.on)(this.#source, payload, place.offset, place.length);
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
;