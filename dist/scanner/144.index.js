"use strict";
exports.id = 144;
exports.ids = [144];
exports.modules = {

/***/ 144:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fasttext: () => (/* binding */ fasttext),
  word2vec: () => (/* binding */ word2vec)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/bytes/buffered-cursor.js
var buffered_cursor = __webpack_require__(7059);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/formats/word-vectors/fasttext.js
/** FastText::saveModel, https://github.com/facebookresearch/fastText/blob/main/src/fasttext.cc, args.cc, dictionary.cc, densematrix.cc */


const newestVersion = 12;
/** Twelve numbers of 32 bits, of which `dim` is the first, and a double. */
const argumentBytes = 12 * 4 + 8;
/** Of an entry of the dictionary: the NUL of its word, a count, a type. */
const entryBytes = 10;
const maxWordBytes = 65_536;
/** Reads the dictionary; vectors are never read. @throws FormatError `unexpected-end`, `impossible-count` */
function parseFasttext(source, { budget }) {
    const cursor = new buffered_cursor/* BufferedCursor */.y(source, 4);
    const version = cursor.i32();
    if (version < 1 || version > newestVersion)
        throw new errors/* FormatError */.IF('version', { offset: 4, length: 4 }, `version ${String(version)} is none that is known here`);
    const dimensions = cursor.i32();
    cursor.skip(argumentBytes - 4);
    const words = readDictionary(cursor, budget);
    readMatrix(cursor);
    readMatrix(cursor);
    const trailing = cursor.remaining === 0 ? undefined : { offset: cursor.offset, length: cursor.remaining };
    return {
        facts: { kind: 'fasttext', words, dimensions, trailing },
        children: trailingChild(source, trailing),
        anomalies: [],
        covered: [{ offset: 0, length: cursor.offset }],
    };
}
function readDictionary(cursor, budget) {
    const size = count(cursor, cursor.i32(), entryBytes);
    cursor.skip(4 + 4 + 8);
    const pruned = Number(cursor.i64());
    for (let index = 0; index < size; index += 1) {
        budget.check();
        skipWord(cursor);
        cursor.skip(entryBytes - 1);
    }
    if (pruned > 0)
        cursor.skip(count(cursor, pruned, 8) * 8);
    return size;
}
function skipWord(cursor) {
    const start = cursor.offset;
    while (cursor.u8() !== 0)
        if (cursor.offset - start > maxWordBytes)
            throw new errors/* FormatError */.IF('long-word', { offset: start, length: maxWordBytes }, 'a word does not end');
}
/** A flag whether it is quantised, then rows, columns and what they need. */
function readMatrix(cursor) {
    const isQuantised = cursor.u8() !== 0;
    if (isQuantised)
        readQuantised(cursor);
    else {
        const [rows, columns] = [Number(cursor.i64()), Number(cursor.i64())];
        cursor.skip(count(cursor, rows * columns, 4) * 4);
    }
}
function readQuantised(cursor) {
    const hasNorms = cursor.u8() !== 0;
    const rows = Number(cursor.i64());
    cursor.skip(8);
    cursor.skip(count(cursor, cursor.i32(), 1));
    readQuantiser(cursor);
    if (!hasNorms)
        return;
    cursor.skip(count(cursor, rows, 1));
    readQuantiser(cursor);
}
/** Dimensions, sub-quantisers and their sizes, then 256 centroids of as many numbers. */
function readQuantiser(cursor) {
    const dimensions = count(cursor, cursor.i32(), 4);
    cursor.skip(3 * 4);
    cursor.skip(count(cursor, dimensions * 256, 4) * 4);
}
function count(cursor, value, leastBytes) {
    if (value >= 0 && value * leastBytes <= cursor.remaining)
        return value;
    const at = { offset: cursor.offset, length: cursor.remaining };
    throw new errors/* FormatError */.IF('impossible-count', at, `${String(value)} is more than the file can hold`);
}
function trailingChild(source, range) {
    if (range === undefined)
        return [];
    const member = 'trailing bytes';
    return [{ member, range, open: () => source.slice(range.offset, range.length, member) }];
}

;// CONCATENATED MODULE: ./lib/formats/word-vectors/rules/hidden-data.js

const hiddenData = (0,core_define/* defineRule */.Km)({
    id: 'word-vectors/hidden-data',
    title: 'Bytes follow the last vector',
    severity: 'warning',
    securitySeverity: '4.4',
    precision: 'high',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://fasttext.cc/docs/en/english-vectors.html'],
    since: '1.0.0',
    help: {
        why: 'Readers stop after the last vector. What follows is never looked at and can be meant for another reader.',
        fix: 'Find out what wrote the file; the tools themselves write nothing there.',
    },
    *check({ trailing, words }) {
        if (trailing === undefined)
            return;
        yield {
            message: `${String(trailing.length)} bytes follow the vectors of ${String(words)} words`,
            at: { range: trailing },
            key: 'trailing',
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/word-vectors/rules/index.js

/** Every rule of this folder, by id. */
const wordVectorsRules = [hiddenData];

// EXTERNAL MODULE: ./lib/formats/word-vectors/identify-word2vec.js
var identify_word2vec = __webpack_require__(535);
;// CONCATENATED MODULE: ./lib/formats/word-vectors/word2vec.js
/** https://code.google.com/archive/p/word2vec/: a line with the numbers of words and dimensions, then a vector a word. */



const maxHeadBytes = 16_384;
/** More than any line with a vector takes. */
const maxTailBytes = 2 ** 18;
const newline = 0x0a;
/** Walks the words of the binary form; of the text form, which holds nothing but numbers, only head and end are looked at. */
function parseWord2vec(source, { budget }) {
    const head = source.read(0, Math.min(source.size, maxHeadBytes));
    const header = (0,identify_word2vec/* readHeader */.ay)(head);
    if (header === undefined)
        throw new errors/* FormatError */.IF('no-header', { offset: 0, length: head.length }, 'it has no line of sizes');
    return (0,identify_word2vec/* isText */.KH)(head, header) ? parseText(source, header) : parseBinary(source, header, budget);
}
function parseText(source, header) {
    const { words, dimensions } = header;
    const trailing = behindVectors(source, header);
    return {
        facts: { words, dimensions, kind: 'word2vec-text', trailing: undefined },
        children: trailingChild(source, trailing),
        anomalies: damageAt(trailing, 'its last line is no whole vector', 'last-line'),
        covered: [],
    };
}
function parseBinary(source, header, budget) {
    const { words, dimensions } = header;
    const rest = skipNewline(source, endOfVectors(source, header, budget));
    const trailing = rest < source.size ? { offset: rest, length: source.size - rest } : undefined;
    return {
        facts: { words, dimensions, kind: 'word2vec-binary', trailing },
        children: trailingChild(source, trailing),
        anomalies: damageAt(trailing, 'something follows the last vector', 'trailing'),
        covered: [{ offset: 0, length: rest }],
    };
}
function damageAt(at, detail, key) {
    return at === undefined ? [] : [{ kind: 'damaged', at, detail, key }];
}
/** @throws FormatError `cut-off` */
function endOfVectors(source, { words, dimensions, start }, budget) {
    let offset = start;
    for (let index = 0; index < words; index += 1) {
        budget.check();
        const window = source.read(offset, Math.min(identify_word2vec/* maxWordBytes */.Sw, source.size - offset));
        const end = (0,identify_word2vec/* wordEnd */.Ov)(window, 0);
        if (end === undefined || offset + end + dimensions * identify_word2vec/* bytesPerNumber */.wu > source.size)
            throw new errors/* FormatError */.IF('cut-off', { offset, length: source.size - offset }, `the file ends at word ${String(index)} of ${String(words)}`);
        offset += end + dimensions * identify_word2vec/* bytesPerNumber */.wu;
    }
    return offset;
}
/** What stands at the end of the text form in place of a line with a vector: such a file was cut off, or has more in it. */
function behindVectors(source, header) {
    const start = Math.max(header.start, source.size - maxTailBytes);
    const tail = source.read(start, source.size - start);
    const end = tail.at(-1) === newline ? tail.length - 1 : tail.length;
    const line = tail.lastIndexOf(newline, end - 1) + 1;
    if (line === 0 && start > header.start)
        return { offset: start, length: source.size - start };
    const isWhole = (0,identify_word2vec/* isVector */.WX)(tail.subarray(line, end), header) && tail.length > 0;
    return isWhole ? undefined : { offset: start + line, length: source.size - start - line };
}
function skipNewline(source, offset) {
    return offset < source.size && source.read(offset, 1)[0] === newline ? offset + 1 : offset;
}

;// CONCATENATED MODULE: ./lib/formats/word-vectors/reader.js




const fasttext = (0,core_define/* defineReader */.XH)({
    parse: parseFasttext,
    rules: wordVectorsRules,
});
const word2vec = (0,core_define/* defineReader */.XH)({
    parse: parseWord2vec,
    rules: [],
});


/***/ })

};
;