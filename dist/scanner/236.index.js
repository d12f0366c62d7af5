"use strict";
exports.id = 236;
exports.ids = [236];
exports.modules = {

/***/ 236:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ggml: () => (/* binding */ ggml)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/bytes/buffered-cursor.js
var buffered_cursor = __webpack_require__(7059);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/formats/ggml/identify.js
var identify = __webpack_require__(6580);
;// CONCATENATED MODULE: ./lib/formats/ggml/layouts.js
/**
 * What the converters of ggml's examples and of llama.cpp before GGUF write behind the magic number: numbers, words, then
 * tensors. Source: convert-*.py and the loaders of https://github.com/ggml-org/ggml/tree/master/examples
 */
const layouts = [
    { name: 'llama', magics: ['ggml'], parameters: 7, words: 0 },
    { name: 'llama', magics: ['ggmf'], parameters: 7, words: 0, scores: true },
    { name: 'llama', magics: ['ggjt'], parameters: 7, words: 0, scores: true, alignment: 32 },
    { name: 'adapter', magics: ['ggla'], parameters: 2, alignment: 32 },
    { name: 'gpt-2', magics: ['ggml'], parameters: 6, words: 0, countsAgain: true },
    { name: 'gpt-j', magics: ['ggml'], parameters: 7, words: 0, countsAgain: true },
    { name: 'gpt-neox', magics: ['ggml'], parameters: 8, words: 0 },
    { name: 'mpt', magics: ['ggml'], parameters: 8, words: 4 },
    { name: 'whisper', magics: ['ggml'], parameters: 11, words: 0, countsAgain: true, filters: true },
];
const common = [
    [0, [1, 4]],
    [1, [1, 2]],
    [6, [32, 22]],
    [7, [32, 24]],
    [10, [256, 84]],
    [11, [256, 110]],
    [12, [256, 144]],
    [13, [256, 176]],
    [14, [256, 210]],
    [15, [256, 292]],
];
/** Blocks had a scale of 32 bits until version 3 of `ggjt`, and of 16 since. */
const blockSizes = [
    new Map([...common, [2, [32, 18]], [3, [32, 20]], [8, [32, 34]], [9, [32, 36]]]),
    new Map([
        ...common,
        [2, [32, 20]],
        [3, [32, 24]],
        [4, [16, 10]],
        [5, [16, 12]],
        [8, [32, 36]],
        [9, [32, 40]],
    ]),
];

;// CONCATENATED MODULE: ./lib/formats/ggml/walk.js


const maxWordBytes = 4_096;
const maxNameBytes = 1_024;
const maxDimensions = 4;
const maxFilters = 1_024;
const maxWords = 2 ** 22;
/** Undefined where what stands there can't be this layout. @param start behind magic number and version */
function walk(source, start, layout, sizes, budget) {
    try {
        const cursor = new buffered_cursor/* BufferedCursor */.y(source, start);
        const wordCount = readWords(cursor, layout, budget);
        return wordCount === undefined ? undefined : { wordCount, ...readTensors(cursor, layout, sizes, budget) };
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        return {
            wordCount: 0,
            tensorCount: 0,
            end: start,
            cutOff: { offset: start, length: source.size - start },
        };
    }
}
function readWords(cursor, layout, budget) {
    const parameters = Array.from({ length: layout.parameters }, () => cursor.u32());
    if (layout.filters === true && !skipFilters(cursor))
        return undefined;
    const declared = layout.words === undefined ? 0 : (parameters[layout.words] ?? 0);
    const count = layout.countsAgain === true ? cursor.u32() : declared;
    if (count > declared || count > maxWords)
        return undefined;
    if (layout.words !== undefined && count === 0)
        return undefined;
    for (let index = 0; index < count; index += 1) {
        if (index % 1024 === 0)
            budget.check();
        const length = cursor.u32();
        if (length > maxWordBytes)
            return undefined;
        cursor.bytes(length);
        if (layout.scores === true)
            cursor.f32();
    }
    return count;
}
function skipFilters(cursor) {
    const [rows, columns] = [cursor.u32(), cursor.u32()];
    if (rows === 0 || rows > maxFilters || columns > maxFilters)
        return false;
    const bytes = rows * columns * 4;
    if (bytes > cursor.remaining)
        return false;
    cursor.skip(bytes);
    return true;
}
function readTensors(cursor, layout, sizes, budget) {
    let tensorCount = 0;
    for (;;) {
        budget.check();
        const end = cursor.offset;
        const bytes = cursor.remaining === 0 ? undefined : tensorBytes(cursor, layout, sizes);
        if (bytes === undefined)
            return { tensorCount, end, cutOff: undefined };
        if (bytes > cursor.remaining)
            return { tensorCount, end, cutOff: { offset: end, length: cursor.offset + cursor.remaining - end } };
        cursor.skip(bytes);
        tensorCount += 1;
    }
}
/** Bytes of the elements that follow; undefined where this is no tensor's head. */
function tensorBytes(cursor, layout, sizes) {
    if (cursor.remaining < 12)
        return undefined;
    const [dimensions, nameBytes, type] = [cursor.u32(), cursor.u32(), cursor.u32()];
    const block = sizes.get(type);
    if (block === undefined || dimensions === 0 || dimensions > maxDimensions)
        return undefined;
    if (nameBytes === 0 || nameBytes > maxNameBytes || cursor.remaining < 4 * dimensions + nameBytes)
        return undefined;
    let elements = 1;
    for (let index = 0; index < dimensions; index += 1)
        elements *= cursor.u32();
    const name = cursor.bytes(nameBytes);
    if (name.some((byte) => byte < 0x20))
        return undefined;
    const padding = layout.alignment === undefined ? 0 : -cursor.offset & (layout.alignment - 1);
    return padding + Math.ceil(elements / block[0]) * block[1];
}

;// CONCATENATED MODULE: ./lib/formats/ggml/parse.js
/** https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs */





const versioned = new Set(['ggmf', 'ggjt', 'ggla', 'ggsn', 'ggsa']);
const parameterCount = 7;
/** Counts of this size are negative for readers, which keep them in signed 32 bits. */
const negative = 2 ** 31;
/** Nothing says how a file is laid out but its content: the layout that reads furthest is the file's. */
function parseGgml(source, { budget }) {
    const magic = (0,identify/* magicOf */.L)(source.read(0, Math.min(4, source.size)));
    if (magic === undefined)
        throw new errors/* FormatError */.IF('magic', { offset: 0, length: 4 }, 'no magic number is there');
    const { start, ...head } = readHead(source, magic);
    const { layout, walked } = furthest(source, start, magic, budget);
    const { wordCount = 0, tensorCount = 0, end = 0, cutOff } = walked ?? {};
    const isWhole = walked === undefined || cutOff !== undefined || end === source.size;
    const trailing = isWhole ? undefined : { offset: end, length: source.size - end };
    return {
        facts: { magic, ...head, layout: layout?.name, wordCount, tensorCount, trailing },
        children: trailing === undefined ? [] : [trailingChild(source, trailing)],
        anomalies: cutOff === undefined
            ? []
            : [
                {
                    kind: 'damaged',
                    at: cutOff,
                    detail: 'the file ends inside its words or a tensor',
                    key: 'cut-off',
                },
            ],
        covered: [{ offset: 0, length: trailing?.offset ?? source.size }],
    };
}
/** @throws FormatError `unexpected-end` */
function readHead(source, magic) {
    const cursor = new buffered_cursor/* BufferedCursor */.y(source, 4);
    const version = versioned.has(magic) ? cursor.u32() : undefined;
    const start = cursor.offset;
    const available = Math.min(parameterCount, Math.floor(cursor.remaining / 4));
    const parameters = Array.from({ length: available }, () => cursor.u32());
    const impossible = magic === 'ggla' || magic.startsWith('ggs') ? [] : parameters.filter((value) => value >= negative);
    return { version, parameters, impossible, start };
}
function furthest(source, start, magic, budget) {
    let best;
    for (const layout of layouts.filter(({ magics }) => magics.includes(magic)))
        for (const sizes of blockSizes) {
            const walked = walk(source, start, layout, sizes, budget);
            if (walked === undefined ||
                reach(walked, source) <= (best === undefined ? 0 : reach(best.walked, source)))
                continue;
            best = { layout, walked };
        }
    return best ?? {};
}
/** A layout that explains the whole file is the file's; one without a tensor that fits is a guess. */
function reach({ tensorCount, end, cutOff }, { size }) {
    if (tensorCount > 0 && end === size)
        return Infinity;
    return tensorCount + (cutOff === undefined ? 0 : 0.5);
}
function trailingChild(source, range) {
    const member = 'trailing bytes';
    return { member, range, open: () => source.slice(range.offset, range.length, member) };
}

;// CONCATENATED MODULE: ./lib/formats/ggml/rules/hidden-data.js

const hiddenData = (0,core_define/* defineRule */.Km)({
    id: 'ggml/hidden-data',
    title: 'Bytes follow the last tensor',
    severity: 'warning',
    securitySeverity: '5.5',
    precision: 'high',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs'],
    since: '1.0.0',
    help: {
        why: 'Tensors follow each other to the end of the file. Readers take what stands behind them for one more tensor and write it where its numbers say, or never look at it.',
        fix: 'Do not load the file. Ask for one in the GGUF format that a current converter wrote.',
    },
    *check({ trailing, tensorCount }) {
        if (trailing === undefined)
            return;
        yield {
            message: `${String(trailing.length)} bytes follow the last of ${String(tensorCount)} tensors`,
            at: { range: trailing },
            key: 'trailing',
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/ggml/rules/impossible-parameter.js

const impossibleParameter = (0,core_define/* defineRule */.Km)({
    id: 'ggml/impossible-parameter',
    title: 'A parameter of the model is negative for its readers',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'high',
    cwe: ['CWE-190', 'CWE-787'],
    cve: [],
    references: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs'],
    since: '1.0.0',
    help: {
        why: 'Readers in C keep these numbers in signed 32 bits, compute sizes with them and write the file into what they allocate.',
        fix: 'Do not load the file. The formats of before GGUF are no longer read by current runtimes; ask for a GGUF file.',
    },
    *check({ impossible, magic }) {
        const [first] = impossible;
        if (first === undefined)
            return;
        yield {
            message: `A ${magic} model gives ${String(first)} as one of its sizes`,
            at: { range: { offset: 0, length: 36 } },
            key: 'parameter',
            count: impossible.length,
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/ggml/rules/unknown-layout.js

const unknownLayout = (0,core_define/* defineRule */.Km)({
    id: 'ggml/unknown-layout',
    title: 'What follows the parameters of the model is not read',
    severity: 'info',
    securitySeverity: '2.0',
    precision: 'high',
    cwe: ['CWE-1059'],
    cve: [],
    references: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs'],
    since: '1.0.0',
    strictSeverity: 'warning',
    help: {
        why: 'Before GGUF every architecture had a layout of its own, which the file does not name. This one is none of those that are known, or the file holds no tensors.',
        fix: 'Ask for a GGUF file, which says what it holds.',
    },
    *check({ layout, magic }) {
        if (layout !== undefined)
            return;
        yield {
            message: `This ${magic} file is not laid out in a way that is known`,
            at: { range: { offset: 0, length: 36 } },
            key: 'layout',
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/ggml/rules/index.js



/** Every rule of this folder, by id. */
const ggmlRules = [hiddenData, impossibleParameter, unknownLayout];

;// CONCATENATED MODULE: ./lib/formats/ggml/reader.js



const ggml = (0,core_define/* defineReader */.XH)({
    parse: parseGgml,
    rules: ggmlRules,
});


/***/ })

};
;