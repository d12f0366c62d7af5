"use strict";
exports.id = 9714;
exports.ids = [9714];
exports.modules = {

/***/ 9714:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  npz: () => (/* binding */ npz),
  numpy: () => (/* binding */ numpy)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/formats/numpy/identify.js
var identify = __webpack_require__(5622);
// EXTERNAL MODULE: ./lib/bytes/cursor.js
var bytes_cursor = __webpack_require__(5945);
;// CONCATENATED MODULE: ./lib/codecs/numpy-dtype/element-type.js
const unknownElement = { bytes: undefined, hasObject: false };

// EXTERNAL MODULE: ./lib/codecs/numpy-dtype/read-type-string.js
var read_type_string = __webpack_require__(395);
// EXTERNAL MODULE: ./lib/codecs/numpy-dtype/repeat.js
var repeat = __webpack_require__(6619);
;// CONCATENATED MODULE: ./lib/codecs/numpy-dtype/read-descr.js



/** A string, a (type, shape) pair, or a list of fields; what numpy would refuse is unknown, but never loses an object. */
function readDescr(descr) {
    if (descr.kind === 'str' || descr.kind === 'bytes')
        return (0,read_type_string/* readTypeString */.c)(descr.value) ?? unknownElement;
    if (descr.kind === 'tuple')
        return readPair(descr.items);
    if (descr.kind !== 'list')
        return unknownElement;
    let bytes = 0;
    let hasObject = false;
    for (const field of descr.items) {
        const element = readField(field);
        hasObject ||= element.hasObject;
        bytes = bytes === undefined || element.bytes === undefined ? undefined : bytes + element.bytes;
    }
    return { bytes, hasObject };
}
function readPair([type, shape]) {
    if (type === undefined)
        return unknownElement;
    const element = readDescr(type);
    return shape === undefined ? element : (0,repeat/* repeat */.u)(element, sizesOf(shape));
}
/** `(name, type)`, or with a shape; a name may be a (title, name) pair. */
function readField(field) {
    return field.kind === 'tuple' ? readPair(field.items.slice(1)) : unknownElement;
}
function sizesOf(shape) {
    if (shape.kind === 'int')
        return [Number(shape.value)];
    return shape.kind === 'tuple' || shape.kind === 'list'
        ? shape.items.flatMap((item) => sizesOf(item))
        : [Number.NaN];
}

// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/codecs/python-literal/decode-escapes.js + 1 modules
var decode_escapes = __webpack_require__(602);
;// CONCATENATED MODULE: ./lib/codecs/python-literal/read-string.js
/** String and bytes literals: https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals */


const opening = /([urb]|rb|br)?('''|"""|'|")/iy;
/**
 * The string or bytes literal that begins at `at`; undefined when none does. Bytes are given as Latin-1 text.
 * @throws FormatError `open-string` where the literal does not end
 */
function readString(text, at) {
    opening.lastIndex = at;
    const start = opening.exec(text);
    if (start === null)
        return undefined;
    const [whole, prefix = '', quote = ''] = start;
    const from = at + whole.length;
    const to = closing(text, from, quote);
    const written = text.slice(from, to);
    const kind = /b/i.test(prefix) ? 'bytes' : 'str';
    return {
        kind,
        value: /r/i.test(prefix) ? written : (0,decode_escapes/* decodeEscapes */.z)(written, kind),
        end: to + quote.length,
    };
}
function closing(text, from, quote) {
    for (let at = from; at < text.length; at++) {
        if (text.startsWith(quote, at))
            return at;
        if (text[at] === '\\')
            at++;
        else if (text[at] === '\n' && quote.length === 1)
            break;
    }
    throw new errors/* FormatError */.IF('open-string', { offset: from, length: 0 }, 'a string of the literal does not end');
}

;// CONCATENATED MODULE: ./lib/codecs/python-literal/read-python-literal.js
/** Python literals as `ast.literal_eval` takes them: https://docs.python.org/3/library/ast.html#ast.literal_eval */




const blank = /[ \t\f\r\n\\]/;
/** Numbers of either Python; Python 2 marks long ones with an L. */
const number = /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?)([lLjJ]?)/y;
const word = /[A-Za-z_]\w*/y;
const words = (0,table/* table */.t)({
    None: { kind: 'none' },
    True: { kind: 'bool', value: true },
    False: { kind: 'bool', value: false },
});
/**
 * Reads the one literal that the text holds. Nothing is evaluated: names, calls and operators other than the signs of
 * numbers are no literals.
 * @throws FormatError `no-literal`, `open-string`, offsets in characters; LimitError `maxLiteralDepth`, `maxLiteralValues`
 */
function readPythonLiteral(text) {
    const reader = new LiteralReader(text);
    const value = reader.value(0);
    reader.expectEnd();
    return value;
}
class LiteralReader {
    #text;
    #at = 0;
    #values = 0;
    constructor(text) {
        this.#text = text;
    }
    value(depth) {
        this.#charge(depth);
        this.#skipBlanks();
        const string = this.#string();
        if (string !== undefined)
            return string;
        switch (this.#text[this.#at]) {
            case '(':
                return this.#parenthesised(depth);
            case '[':
                return { kind: 'list', items: this.#items(']', depth).items };
            case '{':
                return this.#braces(depth);
            default:
                return this.#scalar();
        }
    }
    expectEnd() {
        this.#skipBlanks();
        if (this.#at < this.#text.length)
            throw this.#unexpected();
    }
    /** Literals next to each other are one. */
    #string() {
        let joined;
        for (let next = readString(this.#text, this.#at); next; next = readString(this.#text, this.#at)) {
            joined = { kind: next.kind, value: (joined?.value ?? '') + next.value };
            this.#at = next.end;
            this.#skipBlanks();
        }
        return joined;
    }
    #scalar() {
        const sign = this.#signs();
        const first = this.#match(number);
        if (first !== undefined)
            return this.#imaginary(numberOf(first[0], first[1] ?? '', sign));
        const name = sign === '' && this.#text.startsWith('...', this.#at) ? '...' : undefined;
        if (name !== undefined) {
            this.#at += name.length;
            return { kind: 'ellipsis' };
        }
        const start = this.#at;
        const known = sign === '' ? words[this.#match(word)?.[0] ?? ''] : undefined;
        if (known !== undefined)
            return known;
        this.#at = start;
        throw this.#unexpected();
    }
    #signs() {
        let sign = '';
        for (let at = this.#text[this.#at]; at === '+' || at === '-'; at = this.#text[this.#at]) {
            sign = (sign === '-') === (at === '-') ? '+' : '-';
            this.#at++;
            this.#skipBlanks();
        }
        return sign;
    }
    /** `1 + 2j` is the only sum that is a literal. */
    #imaginary(real) {
        this.#skipBlanks();
        const operator = this.#text[this.#at];
        if (operator !== '+' && operator !== '-')
            return real;
        this.#signs();
        const second = this.#match(number);
        if (second === undefined || !/j/i.test(second[1] ?? ''))
            throw this.#unexpected();
        return { kind: 'complex', text: `${textOf(real)}${operator}${second[0]}` };
    }
    #parenthesised(depth) {
        const { items, hasComma } = this.#items(')', depth);
        const [only] = items;
        return items.length === 1 && only !== undefined && !hasComma ? only : { kind: 'tuple', items };
    }
    #braces(depth) {
        const entries = [];
        const { items } = this.#items('}', depth, (key) => {
            this.#skipBlanks();
            if (this.#text[this.#at] !== ':')
                return;
            this.#at++;
            entries.push([key, this.value(depth + 1)]);
        });
        if (items.length === 0 || entries.length === items.length)
            return { kind: 'dict', entries };
        if (entries.length > 0)
            throw this.#unexpected();
        return { kind: 'set', items };
    }
    #items(close, depth, behind = () => undefined) {
        const items = [];
        this.#at++;
        for (let hasComma = false;;) {
            this.#skipBlanks();
            if (this.#text[this.#at] === close) {
                this.#at++;
                return { items, hasComma };
            }
            if (items.length > 0 && !hasComma)
                throw this.#unexpected();
            const item = this.value(depth + 1);
            behind(item);
            items.push(item);
            this.#skipBlanks();
            hasComma = this.#text[this.#at] === ',';
            if (hasComma)
                this.#at++;
        }
    }
    /** White space, comments, and the backslash that joins lines. No pattern: headers are padded with megabytes of it. */
    #skipBlanks() {
        for (; this.#at < this.#text.length; this.#at++) {
            const character = this.#text[this.#at] ?? '';
            if (character === '#')
                this.#at = lineEnd(this.#text, this.#at);
            else if (!blank.test(character))
                return;
        }
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text);
        if (found === null)
            return undefined;
        this.#at += found[0].length;
        return found;
    }
    #charge(depth) {
        this.#values++;
        const { maxLiteralDepth, maxLiteralValues } = limits/* limits */.F;
        if (depth > maxLiteralDepth)
            throw new errors/* LimitError */.oC('maxLiteralDepth', maxLiteralDepth, 'a literal is nested too deeply');
        if (this.#values > maxLiteralValues)
            throw new errors/* LimitError */.oC('maxLiteralValues', maxLiteralValues, 'a literal holds too many values');
    }
    #unexpected() {
        const what = this.#at < this.#text.length ? JSON.stringify(this.#text.slice(this.#at, this.#at + 16)) : 'its end';
        return new errors/* FormatError */.IF('no-literal', { offset: this.#at, length: 0 }, `no Python literal goes on with ${what}`);
    }
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
function numberOf(written, mark, sign) {
    const digits = written.replace(/[lLjJ]$/, '').replaceAll('_', '');
    const signed = `${sign === '-' ? '-' : ''}${digits}`;
    if (/j/i.test(mark))
        return { kind: 'complex', text: `${signed}j` };
    if (!/^\d+$|^0[xob]/i.test(digits))
        return { kind: 'float', text: signed };
    const value = integer(digits);
    return { kind: 'int', value: sign === '-' ? -value : value };
}
/** Python 2 writes octal numbers with a bare 0. Python refuses decimal numbers of more than 4300 digits. */
function integer(digits) {
    if (digits.length > 5000)
        return BigInt(Number.MAX_SAFE_INTEGER);
    return BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits}` : digits);
}
function textOf(value) {
    return value.kind === 'int' ? String(value.value) : 'text' in value ? value.text : '';
}

;// CONCATENATED MODULE: ./lib/codecs/python-literal/render-python-value.js
/** The value as Python would write it, cut at `most` characters. */
function renderPythonValue(value, most) {
    return new Drawing(most).draw(value).text;
}
const brackets = { tuple: ['(', ')'], list: ['[', ']'], set: ['{', '}'] };
class Drawing {
    #most;
    text = '';
    constructor(most) {
        this.#most = most;
    }
    draw(value) {
        switch (value.kind) {
            case 'none':
                return this.#write('None');
            case 'ellipsis':
                return this.#write('...');
            case 'bool':
                return this.#write(value.value ? 'True' : 'False');
            case 'int':
                return this.#write(String(value.value));
            case 'float':
            case 'complex':
                return this.#write(value.text);
            case 'str':
            case 'bytes':
                return this.#write(`${value.kind === 'bytes' ? 'b' : ''}'${value.value}'`);
            case 'dict':
                return this.#entries(value.entries);
            default:
                return this.#items(value.kind, value.items);
        }
    }
    #items(kind, items) {
        const [open, close] = brackets[kind];
        this.#write(open);
        for (const [index, item] of items.entries()) {
            if (this.#isFull())
                return this;
            if (index > 0)
                this.#write(', ');
            this.draw(item);
        }
        return this.#write(kind === 'tuple' && items.length === 1 ? `,${close}` : close);
    }
    #entries(entries) {
        this.#write('{');
        for (const [index, [key, value]] of entries.entries()) {
            if (this.#isFull())
                return this;
            if (index > 0)
                this.#write(', ');
            this.draw(key).#write(': ').draw(value);
        }
        return this.#write('}');
    }
    #isFull() {
        return this.text.length >= this.#most;
    }
    #write(text) {
        this.text += text.slice(0, this.#most - this.text.length);
        return this;
    }
}

;// CONCATENATED MODULE: ./lib/formats/numpy/read-header.js
/** https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html, format versions 1.0 to 3.0. */






const magicBytes = 6;
const keys = ['descr', 'fortran_order', 'shape'];
const maxShownCharacters = 200;
/**
 * Where the header of an array stands.
 * @throws FormatError `unexpected-end`, `unsupported-version`
 */
function locateHeader(source, offset) {
    const cursor = new bytes_cursor/* Cursor */.b(source, offset + magicBytes);
    const [major, minor] = [cursor.u8(), cursor.u8()];
    const version = `${String(major)}.${String(minor)}`;
    if (major < 1 || major > 3 || minor !== 0) {
        const at = { offset: offset + magicBytes, length: 2 };
        throw new errors/* FormatError */.IF('unsupported-version', at, `format version ${version} is none that numpy writes`);
    }
    const headerBytes = major === 1 ? cursor.u16le() : cursor.u32le();
    return { version, textOffset: cursor.offset, headerBytes };
}
/**
 * What the header declares.
 * @throws FormatError where numpy would refuse it; LimitError `maxArrayHeaderBytes` and those of literals
 */
function readHeader(source, place) {
    const { version, textOffset, headerBytes } = place;
    const most = limits/* limits */.F.maxArrayHeaderBytes;
    if (headerBytes > most)
        throw new errors/* LimitError */.oC('maxArrayHeaderBytes', most, 'the header of an array is too long');
    const bytes = Buffer.from(source.read(textOffset, headerBytes));
    const text = bytes.toString(version === '3.0' ? 'utf8' : 'latin1');
    const { descr, shape } = fieldsOf(readPythonLiteral(text), place);
    const element = readDescr(descr);
    return {
        version,
        headerBytes,
        dataOffset: textOffset + headerBytes,
        descr: renderPythonValue(descr, maxShownCharacters),
        shape: `(${shape.join(', ')})`.slice(0, maxShownCharacters),
        hasObject: element.hasObject,
        dataBytes: element.bytes === undefined ? undefined : product(element.bytes, shape),
    };
}
/** numpy wants these three keys and no others; of equal keys the last counts. */
function fieldsOf(header, place) {
    if (header.kind !== 'dict')
        throw refused(place, 'is no dictionary');
    const fields = new Map();
    for (const [key, value] of header.entries)
        fields.set(key.kind === 'str' ? key.value : `${key.kind} key`, value);
    if (fields.size !== keys.length || keys.some((key) => !fields.has(key)))
        throw refused(place, `does not have the keys ${keys.join(', ')}`);
    const [descr, order, shape] = keys.map((key) => fields.get(key));
    if (order?.kind !== 'bool')
        throw refused(place, 'has an order that is neither True nor False');
    const sizes = shape?.kind === 'tuple' ? shape.items.map((item) => sizeOf(item)) : [undefined];
    if (descr === undefined || !sizes.every((size) => size !== undefined))
        throw refused(place, 'has a shape that is no tuple of sizes');
    return { descr, shape: sizes };
}
function sizeOf(item) {
    if (item.kind === 'bool')
        return item.value ? 1n : 0n;
    return item.kind === 'int' && item.value >= 0n ? item.value : undefined;
}
function product(bytes, shape) {
    const total = shape.reduce((all, size) => all * size, BigInt(bytes));
    return total <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(total) : undefined;
}
function refused({ textOffset, headerBytes }, why) {
    return new errors/* FormatError */.IF('refused-header', { offset: textOffset, length: headerBytes }, `the array's header ${why}`);
}

;// CONCATENATED MODULE: ./lib/formats/numpy/parse-npy.js



/** Arrays that numpy.save wrote one after another into a file. CWE-400. */
const maxArrays = 10_000;
const parse_npy_magicBytes = 6;
/**
 * Reads the headers of the arrays of a file. What stands in place of the elements is no child of an array of numbers
 * only as far as nobody looks at it: it is offered, too, because a second stage may hide there.
 */
function parseNpy(source, context) {
    return new ArrayWalk(source, context).parse();
}
class ArrayWalk {
    #source;
    #context;
    #arrays = [];
    #children = [];
    #anomalies = [];
    #covered = [];
    #trailing;
    constructor(source, context) {
        this.#source = source;
        this.#context = context;
    }
    parse() {
        let next = 0;
        while (next !== undefined)
            next = this.#array(next);
        return {
            facts: { arrays: this.#arrays, trailing: this.#trailing },
            children: this.#children,
            anomalies: this.#anomalies,
            covered: this.#covered,
        };
    }
    /** Where the next array begins; undefined where none does. */
    #array(offset) {
        this.#context.budget.check();
        const header = this.#header(offset);
        if (header === undefined)
            return undefined;
        const { version, headerBytes, descr, shape, hasObject, dataOffset, dataBytes = Infinity } = header;
        const available = this.#source.size - dataOffset;
        const isWhole = !hasObject && dataBytes <= available;
        const data = { offset: dataOffset, length: isWhole ? dataBytes : available };
        this.#arrays.push({ offset, version, headerBytes, descr, shape, hasObject, data });
        this.#covered.push({ offset, length: data.offset + data.length - offset });
        this.#offer(hasObject ? 'objects' : 'elements', data, !isWhole, isWhole ? dataBytes : 0);
        if (isWhole)
            return this.#behind(data.offset + data.length);
        if (!hasObject)
            this.#judgeSize(header, available);
        else if (available === 0)
            this.#report('damaged', dataOffset, 'the pickle of its objects is not there', 'objects');
        return undefined;
    }
    #header(offset) {
        let from = Math.min(offset + parse_npy_magicBytes, this.#source.size);
        try {
            const place = locateHeader(this.#source, offset);
            const end = place.textOffset + place.headerBytes;
            from = end <= this.#source.size ? end : place.textOffset;
            return readHeader(this.#source, place);
        }
        catch (error) {
            if (!(error instanceof errors/* FormatError */.IF || error instanceof errors/* LimitError */.oC))
                throw error;
            // numpy refuses the array; whoever reads on regardless finds what follows.
            this.#report(error instanceof errors/* LimitError */.oC ? 'limit' : 'damaged', from, error.message, 'header');
            this.#offer('rest', { offset: from, length: this.#source.size - from }, true);
            return undefined;
        }
    }
    #judgeSize({ dataBytes, descr, dataOffset }, available) {
        if (dataBytes === undefined) {
            const detail = `the size of an array of type ${descr} can't be told`;
            this.#report('unsupported', dataOffset, detail, 'element-type');
            return;
        }
        const detail = `${String(dataBytes)} bytes of elements are declared, ${String(available)} are there`;
        this.#report('damaged', dataOffset, detail, 'elements');
    }
    /** numpy.load reads one array; a program that calls it again reads the next. */
    #behind(end) {
        const rest = this.#source.size - end;
        if (rest === 0)
            return undefined;
        const isArray = (0,identify/* startsArray */.VA)(this.#source.read(end, Math.min(rest, parse_npy_magicBytes)));
        if (isArray && this.#arrays.length < maxArrays)
            return end;
        if (isArray)
            this.#report('limit', end, 'more arrays follow than are read', 'arrays');
        this.#trailing = { offset: end, length: rest };
        this.#offer('behind-the-array', this.#trailing, true);
        return undefined;
    }
    /** @param declaredBytes how much of it the header's shape and type account for */
    #offer(what, range, mayBePickle, declaredBytes = 0) {
        const isPromised = what === 'objects';
        if (range.length === 0) {
            if (isPromised)
                this.#report('damaged', range.offset, 'the pickle of its objects is missing', 'objects');
            return;
        }
        const ordinal = this.#arrays.length > 1 ? `-${String(this.#arrays.length)}` : '';
        this.#children.push({
            member: what + ordinal,
            ...(mayBePickle ? { expects: 'pickle' } : { declaredBytes: range.length }),
            range,
            declaredBytes,
            ...(isPromised ? { isPromised } : {}),
            open: () => this.#source.slice(range.offset, range.length, what),
        });
    }
    #report(kind, offset, detail, key) {
        this.#anomalies.push({ kind, at: { offset, length: this.#source.size - offset }, detail, key });
    }
}

// EXTERNAL MODULE: ./lib/codecs/zip/header-range.js
var header_range = __webpack_require__(7818);
// EXTERNAL MODULE: ./lib/codecs/zip/open-entry.js
var open_entry = __webpack_require__(382);
// EXTERNAL MODULE: ./lib/codecs/zip/read-zip-directory.js + 7 modules
var read_zip_directory = __webpack_require__(8378);
// EXTERNAL MODULE: ./lib/codecs/zip/zip-directory.js
var zip_directory = __webpack_require__(4554);
;// CONCATENATED MODULE: ./lib/formats/numpy/parse-npz.js






const parse_npz_magicBytes = 6;
/**
 * numpy looks at the first bytes of a member, whatever its name, and reads an array where they are its magic number;
 * the members themselves are listed by the archive, too.
 */
async function parseNpz(source, context) {
    const { entries } = await (0,read_zip_directory/* readZipDirectory */.x)(source, context.budget);
    const members = entries.filter(({ isDirectory, isReadable }) => !isDirectory && isReadable);
    const arrays = members.filter((entry) => holdsArray(source, entry, context));
    const chosen = new Set(arrays);
    return {
        facts: {
            arrays: arrays.map(memberOf),
            others: members.filter((entry) => !chosen.has(entry)).map(memberOf),
        },
        children: arrays.map((entry) => childOf(source, entry, context)),
        anomalies: [],
        covered: [],
    };
}
function holdsArray(source, entry, { budget }) {
    budget.check();
    try {
        const content = (0,open_entry/* openEntry */.vW)(source, entry, budget);
        return (0,identify/* startsArray */.VA)(content.read(0, Math.min(content.size, parse_npz_magicBytes)));
    }
    catch (error) {
        // What can't be unpacked is the archive's to tell.
        if (error instanceof errors/* FormatError */.IF)
            return false;
        throw error;
    }
}
function memberOf(entry) {
    return { name: entry.name, size: entry.uncompressedSize, at: (0,header_range/* headerRange */.F)(entry) };
}
function childOf(source, entry, { budget }) {
    const { name, method, data } = entry;
    return {
        member: name,
        expects: 'numpy',
        ...(method === zip_directory/* methodStored */.jg && data !== undefined ? { range: data } : {}),
        open: () => (0,open_entry/* openEntry */.vW)(source, entry, budget),
    };
}

;// CONCATENATED MODULE: ./lib/formats/numpy/rules/object-array.js

const objectArray = (0,core_define/* defineRule */.Km)({
    id: 'numpy/object-array',
    title: 'The array holds Python objects, which numpy unpickles',
    severity: 'info',
    securitySeverity: '3.5',
    precision: 'very-high',
    cwe: ['CWE-502'],
    cve: ['CVE-2019-6446'],
    references: ['https://numpy.org/doc/stable/reference/generated/numpy.load.html'],
    since: '1.0.0',
    help: {
        why: 'In place of the elements stands a pickle. numpy.load reads it only with allow_pickle=True, and then does whatever the pickle says; what it says is judged where it stands.',
        fix: 'Save numbers and texts with a type of their own (dtype=float, dtype=str), and leave allow_pickle at False.',
    },
    *check({ arrays }) {
        const [first, ...others] = arrays.filter(({ hasObject }) => hasObject);
        if (first === undefined)
            return;
        yield {
            message: `With allow_pickle=True numpy.load unpickles this array of type ${first.descr}`,
            at: { range: first.data },
            key: 'objects',
            count: 1 + others.length,
            data: { descr: first.descr, shape: first.shape },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/numpy/rules/oversized-header.js

/** numpy.lib.format: the header that is read unless the caller trusts the file or says otherwise. */
const maxHeaderBytes = 10_000;
const oversizedHeader = (0,core_define/* defineRule */.Km)({
    id: 'numpy/oversized-header',
    title: 'The header of the array is longer than numpy reads by itself',
    severity: 'info',
    securitySeverity: '2.5',
    precision: 'high',
    cwe: ['CWE-400'],
    cve: [],
    references: ['https://numpy.org/doc/stable/reference/generated/numpy.load.html'],
    since: '1.0.0',
    help: {
        why: 'numpy evaluates the header as a Python literal, which takes memory and, deeply nested, ends the process. Beyond 10,000 bytes it therefore refuses, unless max_header_size or allow_pickle says otherwise.',
        fix: 'Only an array with hundreds of fields has such a header. Find out why this one does before you raise max_header_size.',
    },
    *check({ arrays }) {
        for (const { offset, headerBytes, data } of arrays) {
            if (headerBytes <= maxHeaderBytes)
                continue;
            yield {
                message: `The header takes ${String(headerBytes)} bytes; numpy refuses more than ${String(maxHeaderBytes)} by itself`,
                at: { range: { offset, length: data.offset - offset } },
                key: 'header',
                data: { headerBytes },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/numpy/rules/stray-member.js

/** Names that one finding shows. */
const maxShownNames = 3;
const strayMember = (0,core_define/* defineRule */.Km)({
    id: 'numpy/stray-member',
    title: 'The archive of arrays holds members that are no arrays',
    severity: 'info',
    securitySeverity: '3.1',
    precision: 'high',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://numpy.org/doc/stable/reference/generated/numpy.savez.html'],
    since: '1.0.0',
    help: {
        why: 'numpy.savez writes arrays and nothing else. Other members come out as bytes, which code that looks harmless may unpickle or run. They are judged as content of their own.',
        fix: 'Find out who added the members; save the arrays anew without them.',
    },
    *check({ arrays, others }) {
        const [first] = others;
        if (first === undefined || arrays.length === 0)
            return;
        const members = others.slice(0, maxShownNames).map(({ name }) => name.slice(0, 120));
        const more = others.length > members.length ? ` and ${String(others.length - members.length)} more` : '';
        yield {
            message: `numpy writes no such member: ${members.map((name) => JSON.stringify(name)).join(', ')}${more}`,
            at: { range: first.at, logical: first.name },
            key: 'stray',
            count: others.length,
            data: { members },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/numpy/rules/trailing-data.js

const trailingData = (0,core_define/* defineRule */.Km)({
    id: 'numpy/trailing-data',
    title: 'Bytes follow the array that numpy does not read',
    severity: 'info',
    securitySeverity: '3.1',
    precision: 'high',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html'],
    since: '1.0.0',
    help: {
        why: 'numpy stops behind the last element. What follows is for somebody else: a second stage that code which looks harmless takes from there. It is judged as content of its own.',
        fix: 'Save the array anew; a file of numpy.save ends with its last element.',
    },
    *check({ trailing }) {
        if (trailing === undefined)
            return;
        yield {
            message: `${String(trailing.length)} bytes follow the array, and numpy never reads them`,
            at: { range: trailing },
            key: 'trailing',
            data: { bytes: trailing.length },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/numpy/rules/index.js




/** Every rule about single arrays, by id. */
const npyRules = [objectArray, oversizedHeader, trailingData];
/** Every rule about archives of arrays, by id. */
const npzRules = [strayMember];

;// CONCATENATED MODULE: ./lib/formats/numpy/reader.js




const numpy = (0,core_define/* defineReader */.XH)({
    parse: parseNpy,
    rules: npyRules,
});
const npz = (0,core_define/* defineReader */.XH)({
    parse: parseNpz,
    rules: npzRules,
});


/***/ })

};
;