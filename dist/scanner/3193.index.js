"use strict";
exports.id = 3193;
exports.ids = [3193];
exports.modules = {

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

/***/ 2503:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   _Q: () => (/* binding */ jsonNodes),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gO: () => (/* binding */ walkJson),
/* harmony export */   h6: () => (/* binding */ textMembers),
/* harmony export */   l_: () => (/* binding */ membersNamed),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   ss: () => (/* binding */ duplicateKeys)
/* harmony export */ });
/** A JSON document with the place of every value (RFC 8259, and what Python's json module reads beyond it). */
/** Every value with its place. */
const jsonNodes = {
    scalar(value, start, end) {
        const at = { start, end };
        if (typeof value === 'string')
            return { kind: 'string', value, at };
        if (typeof value === 'number')
            return { kind: 'number', value, at };
        return value === null ? { kind: 'null', at } : { kind: 'boolean', value, at };
    },
    array: (items, start, end) => ({ kind: 'array', items, at: { start, end } }),
    object: (members, start, end) => ({ kind: 'object', members, at: { start, end } }),
    member: (key, start, end, value) => ({ key, keyAt: { start, end }, value }),
};
/** The member that a loader gets: Python and JavaScript keep the last of several with one key. */
function memberOf(node, key) {
    if (node?.kind !== 'object')
        return undefined;
    return node.members.findLast((member) => member.key === key)?.value;
}
/** Every value under a key: what one of several loaders might take. */
function membersNamed(node, key) {
    if (node?.kind !== 'object')
        return [];
    return node.members.filter((member) => member.key === key).map(({ value }) => value);
}
function textOf(node) {
    return node?.kind === 'string' ? node.value : undefined;
}
function numberOf(node) {
    return node?.kind === 'number' ? node.value : undefined;
}
function itemsOf(node) {
    return node?.kind === 'array' ? node.items : [];
}
/** The members of an object that are texts. */
function textMembers(node) {
    if (node?.kind !== 'object')
        return [];
    return node.members.flatMap(({ key, value }) => value.kind === 'string' ? [{ key, value: value.value }] : []);
}
/** Keys that an object gives more than once, with the place of the last. */
function duplicateKeys(node) {
    if (node.kind !== 'object')
        return [];
    const seen = new Set();
    const duplicates = new Map();
    for (const { key, keyAt } of node.members) {
        if (seen.has(key))
            duplicates.set(key, keyAt);
        seen.add(key);
    }
    return Array.from(duplicates, ([key, at]) => ({ key, at }));
}
/** Every value below and including `root`, parents first, without recursion. */
function* walkJson(root) {
    const pending = [root];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        yield node;
        if (node.kind === 'array')
            for (let i = node.items.length - 1; i >= 0; i -= 1)
                push(pending, node.items[i]);
        if (node.kind === 'object')
            for (let i = node.members.length - 1; i >= 0; i -= 1)
                push(pending, node.members[i]?.value);
    }
}
function push(pending, node) {
    if (node !== undefined)
        pending.push(node);
}


/***/ }),

/***/ 551:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Turns offsets of a text into lines and columns, both 1-based, columns in UTF-16 code units as SARIF counts them. */
class LineIndex {
    #starts = [0];
    constructor(text) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    locate(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
    }
}


/***/ }),

/***/ 3455:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nc: () => (/* binding */ buildJson),
  qF: () => (/* binding */ parseJson),
  Bl: () => (/* binding */ tryParseJson)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
;// CONCATENATED MODULE: ./lib/codecs/json/json-scanner.js


const words = [
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
];
const escapes = (0,table/* table */.t)({
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
});
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const hexadecimal = /[0-9a-fA-F]{4}/y;
const quote = 0x22;
/** Moves over the tokens of a JSON text. */
class JsonScanner {
    #text;
    /** UTF-16 code units. */
    at = 0;
    constructor(text) {
        this.#text = text;
    }
    get isAtEnd() {
        return this.at >= this.#text.length;
    }
    skipSpace() {
        for (; this.at < this.#text.length; this.at += 1) {
            const code = this.#text.charCodeAt(this.at);
            if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
                return;
        }
    }
    take(character) {
        if (this.#text.charCodeAt(this.at) !== character.charCodeAt(0))
            return false;
        this.at += 1;
        return true;
    }
    /** @throws FormatError `bad-json` */
    expect(character) {
        if (!this.take(character))
            this.#fail(`${JSON.stringify(character)} is missing`);
    }
    /** @throws FormatError `bad-json` */
    readScalar() {
        if (this.#text.charCodeAt(this.at) === quote)
            return this.readString();
        number.lastIndex = this.at;
        const [digits] = number.exec(this.#text) ?? [];
        if (digits === undefined)
            return this.#readWord();
        this.at += digits.length;
        return Number(digits);
    }
    #readWord() {
        for (const [word, value] of words) {
            if (!this.#text.startsWith(word, this.at))
                continue;
            this.at += word.length;
            return value;
        }
        return this.#fail('a value is missing');
    }
    /** @throws FormatError `bad-json` */
    readString() {
        this.expect('"');
        const start = this.at;
        const stop = this.#text.indexOf('"', start);
        if (stop === -1)
            this.#fail('a string does not end');
        const plain = this.#text.slice(start, stop);
        if (plain.includes('\\'))
            return this.#readEscaped();
        this.at = stop + 1;
        return plain;
    }
    /** A quote behind an escape may be part of it; any other ends the string. */
    #readEscaped() {
        const parts = [];
        for (let end = -1;;) {
            if (end < this.at)
                end = this.#text.indexOf('"', this.at);
            if (end === -1)
                this.#fail('a string does not end');
            const piece = this.#text.slice(this.at, end);
            const escape = piece.indexOf('\\');
            parts.push(escape === -1 ? piece : piece.slice(0, escape));
            this.at += escape === -1 ? piece.length + 1 : escape + 1;
            if (escape === -1)
                return parts.join('');
            parts.push(this.#readEscape());
        }
    }
    #readEscape() {
        const letter = this.#text[this.at] ?? '';
        this.at += 1;
        const plain = escapes[letter];
        if (plain !== undefined)
            return plain;
        hexadecimal.lastIndex = this.at;
        const [digits] = letter === 'u' ? (hexadecimal.exec(this.#text) ?? []) : [];
        if (digits === undefined)
            return this.#fail('an escape is none of JSON');
        this.at += digits.length;
        return String.fromCharCode(Number.parseInt(digits, 16));
    }
    #fail(detail) {
        throw new errors/* FormatError */.IF('bad-json', { offset: this.at, length: 0 }, `${detail} at character ${String(this.at)}`);
    }
}

;// CONCATENATED MODULE: ./lib/codecs/json/parse-json.js




const checkEvery = 4096;
/** As `buildJson`, with a place for every value. */
function parseJson(text, budget, start = 0) {
    return buildJson(text, budget, json_node/* jsonNodes */._Q, start);
}
/**
 * Reads one JSON value as Python's json module does: RFC 8259, and `NaN`, `Infinity`, `-Infinity`; control characters in
 * strings are let through (`strict=False`), duplicate keys are kept in order. No recursion: depth costs a budget.
 * @param start code unit from which on it is read
 * @throws FormatError `bad-json` with the offset (in code units) of the first thing that is no JSON
 * @throws LimitError maxJsonDepth, maxJsonNodes
 */
function buildJson(text, budget, builder, start = 0) {
    const scanner = new JsonScanner(text);
    scanner.at = start;
    const root = new JsonReader(scanner, builder).read(budget);
    const end = scanner.at;
    scanner.skipSpace();
    return { root, end, hasTrailingText: !scanner.isAtEnd };
}
class JsonReader {
    #scanner;
    #builder;
    #open = [];
    constructor(scanner, builder) {
        this.#scanner = scanner;
        this.#builder = builder;
    }
    read(budget) {
        for (let count = 1;; count += 1) {
            if (count % checkEvery === 0)
                budget.check();
            if (count > limits/* limits */.F.maxJsonNodes)
                throw new errors/* LimitError */.oC('maxJsonNodes', limits/* limits */.F.maxJsonNodes, 'the JSON document has too many values');
            let done = this.#readValue();
            while (done !== undefined) {
                if (this.#open.length === 0)
                    return done;
                done = this.#attach(done);
            }
        }
    }
    /** The value when it is complete; undefined where a container was opened and its first value is next. */
    #readValue() {
        const scanner = this.#scanner;
        scanner.skipSpace();
        const start = scanner.at;
        if (scanner.take('[')) {
            scanner.skipSpace();
            if (scanner.take(']'))
                return this.#builder.array([], start, scanner.at);
            this.#push({ isArray: true, start, items: [] });
            return undefined;
        }
        if (!scanner.take('{')) {
            const value = scanner.readScalar();
            return this.#builder.scalar(value, start, scanner.at);
        }
        scanner.skipSpace();
        if (scanner.take('}'))
            return this.#builder.object([], start, scanner.at);
        const open = { isArray: false, start, items: [], key: '', keyStart: 0, keyEnd: 0 };
        this.#push(open);
        this.#readKey(open);
        return undefined;
    }
    /** Puts a value into its parent; the parent itself when that closes it. */
    #attach(value) {
        const scanner = this.#scanner;
        const parent = this.#open.at(-1);
        if (parent.isArray)
            parent.items.push(value);
        else
            parent.items.push(this.#builder.member(parent.key, parent.keyStart, parent.keyEnd, value));
        scanner.skipSpace();
        if (scanner.take(',')) {
            scanner.skipSpace();
            if (!parent.isArray)
                this.#readKey(parent);
            return undefined;
        }
        scanner.expect(parent.isArray ? ']' : '}');
        this.#open.pop();
        return parent.isArray
            ? this.#builder.array(parent.items, parent.start, scanner.at)
            : this.#builder.object(parent.items, parent.start, scanner.at);
    }
    #readKey(open) {
        const scanner = this.#scanner;
        open.keyStart = scanner.at;
        open.key = scanner.readString();
        open.keyEnd = scanner.at;
        scanner.skipSpace();
        scanner.expect(':');
    }
    #push(container) {
        if (this.#open.length >= limits/* limits */.F.maxJsonDepth)
            throw new errors/* LimitError */.oC('maxJsonDepth', limits/* limits */.F.maxJsonDepth, 'JSON values are nested too deep');
        this.#open.push(container);
    }
}
/** The document, or undefined where the text is no JSON. @throws LimitError */
function tryParseJson(text, budget) {
    try {
        return parseJson(text, budget);
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 2767:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   gb: () => (/* binding */ readJsonText),
/* harmony export */   sc: () => (/* binding */ followingJson)
/* harmony export */ });
/* unused harmony export JsonText */
/* harmony import */ var _bytes_read_whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8741);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4372);
/* harmony import */ var _line_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(551);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3455);





/** The decoded text of a JSON file, without a byte order mark. */
class JsonText {
    text;
    encoding;
    #lines;
    constructor({ text, encoding }) {
        this.text = text;
        this.encoding = encoding;
    }
    /** 1-based line and column of an offset in code units. */
    locate(offset) {
        return (this.#lines ??= new _line_index_js__WEBPACK_IMPORTED_MODULE_4__/* .LineIndex */ .r(this.text)).locate(offset);
    }
}
/**
 * Reads a whole file as Python's `json.load` does, whatever its encoding.
 * @throws FormatError `bad-json`, LimitError maxTextBytes and those of `parseJson`
 */
function readJson(source, budget) {
    const decoded = readJsonText(source);
    const { text, encoding } = decoded;
    return { ...(0,_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text, budget), text, encoding, locate: (offset) => decoded.locate(offset) };
}
/** @throws LimitError maxTextBytes */
function readJsonText(source) {
    return new JsonText((0,_decode_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeJsonText */ .A)((0,_bytes_read_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .readWhole */ .o)(source)));
}
/** The values behind the first one: a file of lines holds one a line, and readers that take one at a time see them all. */
function followingJson(text, first, builder, budget) {
    const roots = [];
    let last = first;
    while (last.hasTrailingText) {
        budget.check();
        try {
            last = (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .buildJson */ .Nc)(text, budget, builder, last.end);
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF))
                throw error;
            return { roots, brokenAt: last.end };
        }
        roots.push(last.root);
    }
    return { roots, brokenAt: undefined };
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

/***/ 911:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ cutOff)
/* harmony export */ });
/* harmony import */ var _quoted_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);

const closers = new Map([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
]);
const checkEvery = 65_536;
/** Nobody nests deeper: brackets that are opened so often in a row are never closed. CWE-770. */
const maxDepth = 10_000;
/**
 * Whether a text was cut off: something in it is opened and never closed. Closing brackets that do not fit close nothing,
 * so that what a language writes with lone brackets is not taken for damage.
 * @param comment what begins a comment that ends with its line
 * @throws LimitError of the budget
 */
function cutOff(text, comment, budget) {
    const open = openEnd(text, comment, budget);
    if (open === undefined)
        return [];
    const at = { offset: open.at, length: 1 };
    return [{ kind: 'damaged', at, detail: `the text ends before ${open.missing} is there`, key: 'cut-off' }];
}
function openEnd(text, comment, budget) {
    const open = [];
    for (let at = 0; at < text.length; at += 1) {
        if (at % checkEvery === 0)
            budget.check();
        const character = text.charAt(at);
        const closer = closers.get(character);
        if (closer !== undefined) {
            open.push({ missing: closer, at });
            if (open.length > maxDepth)
                break;
        }
        else if (character === open.at(-1)?.missing)
            open.pop();
        else if (character === '"') {
            const end = (0,_quoted_end_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedEnd */ .c)(text, at, { isOneLine: false });
            if (end === undefined)
                return { missing: '"', at };
            at = end - 1;
        }
        else if (character === comment.charAt(0) && text.startsWith(comment, at)) {
            const end = text.indexOf('\n', at);
            if (end < 0)
                break;
            at = end;
        }
    }
    return open.at(-1);
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

/***/ 3193:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compiled: () => (/* binding */ compiled),
  coreml: () => (/* binding */ coreml),
  coremlData: () => (/* binding */ coremlData),
  espresso: () => (/* binding */ espresso),
  espressoWeights: () => (/* binding */ espressoWeights),
  mlpackage: () => (/* binding */ mlpackage)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/encoded/carried-children.js
var carried_children = __webpack_require__(3618);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/codecs/protobuf/wire-reader.js
var wire_reader = __webpack_require__(3812);
// EXTERNAL MODULE: ./lib/core/anomaly-of.js
var anomaly_of = __webpack_require__(1542);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/formats/coreml/identify-data.js
var identify_data = __webpack_require__(4904);
;// CONCATENATED MODULE: ./lib/formats/coreml/parse.js
/** Core ML's Model.proto, NeuralNetwork.proto, MIL.proto: https://github.com/apple/coremltools/tree/main/mlmodel/format */







const maxTextBytes = 16_384;
const pipelines = new Set([200, 201]);
const neuralNetworks = new Set([303, 403, 500]);
const field = {
    version: 1,
    description: 2,
    metadata: 100,
    pipeline: 202,
    program: 502,
    custom: 555,
    linked: 556,
    serialized: 3000,
};
function parseCoreml(source, { budget }) {
    const reader = new CoremlReader(new wire_reader/* WireReader */.Z(source, budget));
    const anomalies = reader.readAll({ offset: 0, length: source.size });
    const { specificationVersion, types, customClasses, files, metadata } = reader;
    return {
        facts: { specificationVersion, types, customClasses, files, metadata },
        children: childrenOf(metadata),
        anomalies,
        covered: [{ offset: 0, length: source.size }],
    };
}
function childrenOf(metadata) {
    return (0,embedded_texts/* metadataChildren */.F9)('metadata', metadata.map(([key, value]) => ({ key, value })));
}
/** The type of a model whose class the application has, and of one that is another file. */
const customType = 555;
const linkedType = 556;
/** Behind the target's name: the version in a byte and as many as this of nothing. */
const reservedBytes = 31;
const lengthBytes = 8;
/** `coremldata.bin` of a compiled model: its header, and of a program the description; what else there is has no layout that is known. */
function parseData(source, { budget }) {
    const whole = { offset: 0, length: source.size };
    const head = Buffer.from(source.read(0, Math.min(source.size, identify_data/* dataPlaces */.Z.target)));
    const type = head.readUInt32LE(identify_data/* dataPlaces */.Z.type);
    const reader = new CoremlReader(new wire_reader/* WireReader */.Z(source, budget));
    const at = descriptionIn(source, identify_data/* dataPlaces */.Z.target + head.readUInt32LE(identify_data/* dataPlaces */.Z.targetLength));
    if (at !== undefined)
        reader.readDescription(at);
    const { metadata } = reader;
    const carried = (0,carried_children/* carriedChildren */.E)(source, whole, budget);
    const isCustom = type === customType || type === linkedType;
    return {
        facts: {
            specificationVersion: head.readUInt32LE(identify_data/* dataPlaces */.Z.version),
            types: [type],
            customClasses: isCustom ? [{ kind: 'model', className: '', name: '', at: whole }] : [],
            files: [],
            metadata,
        },
        children: [...childrenOf(metadata), ...carried.children],
        anomalies: carried.anomalies,
        covered: [whole],
    };
}
/** Where the description stands; undefined where the bytes are laid out otherwise, as they are of other types. */
function descriptionIn(source, targetEnd) {
    const offset = targetEnd + 1 + reservedBytes + lengthBytes;
    if (offset > source.size)
        return undefined;
    const length = Number(Buffer.from(source.read(offset - lengthBytes, lengthBytes)).readBigUInt64LE());
    return length > 0 && offset + length <= source.size ? { offset, length } : undefined;
}
class CoremlReader {
    #wire;
    specificationVersion = 0;
    types = [];
    customClasses = [];
    files = [];
    metadata = [];
    constructor(wire) {
        this.#wire = wire;
    }
    /** What is found before the bytes break or a limit is reached is kept. */
    readAll(range) {
        try {
            this.#model(range, 0);
            return [];
        }
        catch (error) {
            return [(0,anomaly_of/* damageOrLimit */.q)(error, range)];
        }
    }
    /** Of bytes that may be no description. */
    readDescription(range) {
        try {
            this.#description(range);
        }
        catch (error) {
            if (!(error instanceof errors/* FormatError */.IF))
                throw error;
        }
    }
    #model(range, depth) {
        this.#checkDepth(depth);
        for (const { number, value, at, type } of this.#wire.fields(range)) {
            if (number === field.version && depth === 0)
                this.specificationVersion = value;
            if (type !== 'bytes')
                continue;
            if (number === field.description)
                this.#description(at);
            if (number >= 200 && this.types.length < limits/* limits */.F.maxProtobufDepth)
                this.types.push(number);
            if (pipelines.has(number))
                for (const inner of this.#all(at, 1))
                    this.#pipeline(inner.at, depth);
            if (number === field.pipeline)
                this.#pipeline(at, depth);
            if (neuralNetworks.has(number))
                for (const layer of this.#all(at, 1))
                    this.#layer(layer.at);
            if (number === field.custom)
                this.#custom('model', '', at);
            if (number === field.linked)
                this.#linked(at);
            if (number === field.program)
                this.#program(at);
        }
    }
    #pipeline(range, depth) {
        for (const model of this.#all(range, 1))
            this.#model(model.at, depth + 1);
    }
    #description(range) {
        for (const metadata of this.#all(range, field.metadata)) {
            for (const { number, at, type } of this.#wire.fields(metadata.at)) {
                if (type !== 'bytes')
                    continue;
                if (number === 100)
                    this.metadata.push(this.#entry(at));
                else
                    this.metadata.push([noteNames[number] ?? String(number), this.#text(at)]);
            }
        }
    }
    #entry(range) {
        const [key] = this.#all(range, 1);
        const [value] = this.#all(range, 2);
        return [key === undefined ? '' : this.#text(key.at), value === undefined ? '' : this.#text(value.at)];
    }
    #layer(range) {
        const [name] = this.#all(range, 1);
        for (const custom of this.#all(range, 500))
            this.#custom('layer', name === undefined ? '' : this.#text(name.at), custom.at);
    }
    #custom(kind, name, range) {
        const [className] = this.#all(range, 10);
        this.customClasses.push({
            kind,
            name,
            className: className === undefined ? '' : this.#text(className.at),
            at: range,
        });
        for (const parameter of this.#all(range, 30)) {
            const [key] = this.#all(parameter.at, 1);
            const [value] = this.#all(parameter.at, 2);
            const text = value === undefined ? undefined : this.#all(value.at, 20)[0];
            if (key !== undefined && text !== undefined)
                this.metadata.push([this.#text(key.at), this.#text(text.at)]);
        }
    }
    /** The name and the search path are parameters of text, whose value is their default. */
    #linked(range) {
        for (const file of this.#all(range, 1)) {
            for (const { number, at, type } of this.#wire.fields(file.at)) {
                if (type !== 'bytes')
                    continue;
                for (const text of this.#all(at, 1))
                    this.files.push({
                        kind: number === 1 ? 'linked model' : 'search path',
                        path: this.#text(text.at),
                        at: text.at,
                    });
            }
        }
    }
    #program(range) {
        for (const entry of this.#all(range, 2))
            for (const body of this.#all(entry.at, 2))
                for (const specialisation of this.#all(body.at, 3))
                    for (const block of this.#all(specialisation.at, 2))
                        this.#block(block.at, 0);
    }
    #block(range, depth) {
        this.#checkDepth(depth);
        for (const operation of this.#all(range, 3)) {
            for (const { number, at, type } of this.#wire.fields(operation.at)) {
                if (type !== 'bytes')
                    continue;
                if (number === 4)
                    this.#block(at, depth + 1);
                if (number === 5)
                    for (const value of this.#all(at, 2))
                        this.#value(value.at);
            }
        }
    }
    /** A constant in a file of weights names it by a path below `@model_path`. */
    #value(range) {
        for (const blob of this.#all(range, 5))
            for (const name of this.#all(blob.at, 1)) {
                const path = this.#text(name.at);
                if (!this.files.some((file) => file.path === path))
                    this.files.push({ kind: 'weights', path, at: name.at });
            }
    }
    #all(range, number) {
        return Array.from(this.#wire.fields(range)).filter((found) => found.number === number && found.type === 'bytes');
    }
    #text(at) {
        return this.#wire.text(at, maxTextBytes);
    }
    #checkDepth(depth) {
        if (depth > limits/* limits */.F.maxProtobufDepth)
            throw new errors/* LimitError */.oC('maxProtobufDepth', limits/* limits */.F.maxProtobufDepth, 'models are nested too deep');
    }
}
const noteNames = {
    1: 'description',
    2: 'version',
    3: 'author',
    4: 'license',
};

// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/codecs/json/read-json.js
var read_json = __webpack_require__(2767);
;// CONCATENATED MODULE: ./lib/formats/coreml/parse-espresso.js
/** `model.espresso.net` and its neighbours in compiled models, which Apple does not document. */



/** @throws FormatError `bad-json`, LimitError */
function parseEspresso(source, { budget }) {
    const { root, locate } = (0,read_json/* readJson */.Vh)(source, budget);
    const items = (0,json_node/* membersNamed */.l_)(root, 'storage').flatMap((node) => {
        const path = (0,json_node/* textOf */.b6)(node);
        return path === undefined ? [] : [{ kind: 'weights', path, line: locate(node.at.start).line }];
    });
    const customClasses = [...new Set((0,json_node/* itemsOf */.S3)((0,json_node/* memberOf */.C5)(root, 'layers')).flatMap(classOf))];
    return {
        facts: { items, hasRoot: true, customClasses: customClasses.slice(0, limits/* limits */.F.maxGraphFacts) },
        children: [],
        anomalies: [],
        covered: [{ offset: 0, length: source.size }],
    };
}
function classOf(layer) {
    if ((0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(layer, 'type')) !== 'custom' || layer.kind !== 'object')
        return [];
    const names = layer.members
        .filter(({ key }) => /class/i.test(key))
        .flatMap(({ value }) => (0,json_node/* textOf */.b6)(value) ?? []);
    return names.length > 0 ? names : [(0,json_node/* textOf */.b6)((0,json_node/* memberOf */.C5)(layer, 'name')) ?? 'custom'];
}
/** The blobs are numbers. */
function parseEspressoWeights(source) {
    return {
        facts: { items: [], hasRoot: true, customClasses: [] },
        children: [],
        anomalies: [],
        covered: [{ offset: 0, length: source.size }],
    };
}

;// CONCATENATED MODULE: ./lib/formats/coreml/parse-package.js
/** https://apple.github.io/coremltools/docs-guides/source/model-file-format.html and ModelPackage.cpp of coremltools. */


/** @throws FormatError `bad-json`, LimitError */
function parsePackage(source, { budget }) {
    const { root, locate } = (0,read_json/* readJson */.Vh)(source, budget);
    const entries = (0,json_node/* membersNamed */.l_)(root, 'itemInfoEntries').flatMap(entriesOf);
    const items = entries.flatMap(({ value }) => (0,json_node/* membersNamed */.l_)(value, 'path').flatMap((node) => {
        const path = (0,json_node/* textOf */.b6)(node);
        return path === undefined ? [] : [{ kind: 'item', path, line: locate(node.at.start).line }];
    }));
    const roots = (0,json_node/* membersNamed */.l_)(root, 'rootModelIdentifier').flatMap((node) => (0,json_node/* textOf */.b6)(node) ?? []);
    return {
        facts: { items, hasRoot: roots.every((id) => entries.some(({ key }) => key === id)), customClasses: [] },
        children: [],
        anomalies: [],
        covered: [{ offset: 0, length: source.size }],
    };
}
function entriesOf(node) {
    return node.kind === 'object' ? node.members : [];
}

// EXTERNAL MODULE: ./lib/bytes/read-whole.js
var read_whole = __webpack_require__(8741);
// EXTERNAL MODULE: ./lib/codecs/text/cut-off.js
var cut_off = __webpack_require__(911);
;// CONCATENATED MODULE: ./lib/formats/coreml/parse-program.js
/** The text of a compiled program, `model.mil`: https://apple.github.io/coremltools/source/coremltools.converters.mil.html */



/** The path in front of the place of a constant's bytes. */
const blobFile = /BLOBFILE\(path = [^()"]{0,200}\("((?:[^"\\\n]|\\.){0,4096})"\)/g;
const className = /\bclass_name = [^()"]{0,200}\("((?:[^"\\\n]|\\.){0,1024})"\)/g;
/** @throws LimitError maxTextBytes, and those of the budget */
function parseProgram(source, { budget }) {
    const text = Buffer.from((0,read_whole/* readWhole */.o)(source)).toString('utf8');
    const paths = new Set();
    for (const [, path = ''] of text.matchAll(blobFile)) {
        budget.check();
        if (paths.size < limits/* limits */.F.maxGraphFacts)
            paths.add(path);
    }
    const classes = new Set(Array.from(text.matchAll(className), ([, name = '']) => name));
    return {
        facts: {
            items: [...paths].map((path) => ({ kind: 'weights', path })),
            hasRoot: true,
            customClasses: [...classes].slice(0, limits/* limits */.F.maxGraphFacts),
        },
        children: [],
        anomalies: (0,cut_off/* cutOff */.q)(text, '//', budget),
        covered: [{ offset: 0, length: source.size }],
    };
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/formats/coreml/rules/custom-class.js


const customClass = (0,core_define/* defineRule */.Km)({
    id: 'coreml/custom-class',
    title: 'The model has Core ML instantiate a class of the application',
    severity: 'warning',
    securitySeverity: '6.8',
    precision: 'high',
    cwe: ['CWE-470'],
    cve: [],
    references: ['https://apple.github.io/coremltools/mlmodel/Format/CustomModel.html'],
    since: '1.0.0',
    help: {
        why: 'Core ML looks the class up by name in the running application and calls it with the model\u2019s parameters. What it does is nowhere in the model.',
        fix: 'Use the model only with code that you wrote for it, or convert it without custom layers.',
    },
    *check({ customClasses }) {
        for (const { kind, className, name, at } of customClasses) {
            const place = kind === 'model' ? 'the model' : `the layer ${JSON.stringify(name)}`;
            yield {
                message: `${place[0]?.toUpperCase() ?? ''}${place.slice(1)} is ${className === '' ? 'a class' : `the class ${(0,quoted/* quoted */.T)(className, 200)}`} of the application that loads it`,
                at: { range: at, logical: name },
                key: `${kind} ${className.slice(0, 120)}`,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/coreml/rules/outside-file.js


const climbing = /(?:^|[\\/])\.\.(?:[\\/]|$)/;
const rooted = /^(?:[a-z][a-z0-9+.-]*:\/\/|\/|\\|~|[a-z]:[\\/])/i;
const outsideFile = (0,core_define/* defineRule */.Km)({
    id: 'coreml/outside-file',
    title: 'The model has Core ML open a file outside its folder',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-22', 'CWE-73'],
    cve: [],
    references: ['https://apple.github.io/coremltools/mlmodel/Format/LinkedModel.html'],
    since: '1.0.0',
    help: {
        why: 'Linked models and files of weights are opened by the path that the model gives. A path that leaves the package reads other files of the device.',
        fix: 'Do not load the model; a converter writes names below the package only.',
    },
    *check({ files }) {
        for (const { kind, path, at } of files) {
            const inside = path.replace(/^@model_path\//, '');
            if (!climbing.test(inside) && !rooted.test(inside))
                continue;
            yield {
                message: `The ${kind} is opened at ${(0,quoted/* quoted */.T)(path, 200)}, outside the model`,
                at: { range: at, logical: kind },
                key: `${kind} ${path.slice(0, 120)}`,
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/judgement/paths/path-form.js
var path_form = __webpack_require__(8208);
;// CONCATENATED MODULE: ./lib/formats/coreml/rules/package-outside.js



const titles = { item: 'An item of the package', weights: 'The file of weights' };
const packageOutside = (0,core_define/* defineRule */.Km)({
    id: 'coreml/package-outside',
    title: 'The package has Core ML open or copy a file outside of it',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-22', 'CWE-73'],
    cve: [],
    references: ['https://apple.github.io/coremltools/docs-guides/source/model-file-format.html'],
    since: '1.0.0',
    help: {
        why: 'Core ML joins the paths of the manifest and of the program to the folder of the package. One that leaves it reads another file of the device, and tools that repack the model copy it.',
        fix: 'Do not load the model; a converter writes paths below the package only.',
    },
    *check({ items, hasRoot }) {
        for (const { kind, path, line } of items) {
            const form = (0,path_form/* pathForm */.M)(path.replace(/^@model_path\//, ''));
            if (form === undefined)
                continue;
            yield {
                message: `${titles[kind]} is at ${(0,quoted/* quoted */.T)(path, 200)}, which ${(0,path_form/* describePathForm */.T)(form)}`,
                at: { logical: path.slice(0, 200), ...(line === undefined ? {} : { line }) },
                key: `${kind} ${path}`,
                data: { path: path.slice(0, 400) },
            };
        }
        if (!hasRoot)
            yield {
                message: 'The root that the manifest names is none of its items',
                severity: 'warning',
                at: { logical: 'rootModelIdentifier' },
                key: 'root',
            };
    },
});

;// CONCATENATED MODULE: ./lib/formats/coreml/rules/program-class.js


const programClass = (0,core_define/* defineRule */.Km)({
    id: 'coreml/program-class',
    title: 'The compiled model has Core ML instantiate a class of the application',
    severity: 'warning',
    securitySeverity: '6.8',
    precision: 'high',
    cwe: ['CWE-470'],
    cve: [],
    references: ['https://apple.github.io/coremltools/docs-guides/source/custom-operators.html'],
    since: '1.0.0',
    help: {
        why: 'Core ML looks the class up by name in the running application and has it compute an operator. What it does is nowhere in the model.',
        fix: 'Use the model only with code that you wrote for it, or convert it without custom operators.',
    },
    *check({ customClasses }) {
        for (const name of customClasses)
            yield {
                message: `An operator is computed by the class ${(0,quoted/* quoted */.T)(name, 200)} of the application that loads it`,
                at: { logical: name.slice(0, 200) },
                key: name,
            };
    },
});

;// CONCATENATED MODULE: ./lib/formats/coreml/rules/index.js




const coremlRules = [customClass, outsideFile];
const packageRules = [packageOutside, programClass];

;// CONCATENATED MODULE: ./lib/formats/coreml/reader.js






const coreml = (0,core_define/* defineReader */.XH)({
    parse: parseCoreml,
    rules: coremlRules,
});
const coremlData = (0,core_define/* defineReader */.XH)({
    parse: parseData,
    rules: coremlRules,
});
const mlpackage = (0,core_define/* defineReader */.XH)({
    parse: parsePackage,
    rules: packageRules,
});
const compiled = (0,core_define/* defineReader */.XH)({
    parse: parseProgram,
    rules: packageRules,
});
const espresso = (0,core_define/* defineReader */.XH)({
    parse: parseEspresso,
    rules: packageRules,
});
const espressoWeights = (0,core_define/* defineReader */.XH)({
    parse: parseEspressoWeights,
    rules: packageRules,
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


/***/ })

};
;