"use strict";
exports.id = 1212;
exports.ids = [1212];
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

/***/ 1212:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lightgbm: () => (/* binding */ lightgbm)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/codecs/metadata/metadata-child.js
var metadata_child = __webpack_require__(6115);
;// CONCATENATED MODULE: ./lib/formats/lightgbm/text-lines.js
const chunkBytes = 2 ** 20;
const keptBytes = 4_096;
const [newline, space] = [0x0a, 0x20];
/** The lines of a text of any length: trees have lines of megabytes, which are counted and not kept. */
function* textLines(source, budget) {
    let number = 1;
    let kept = Buffer.alloc(0);
    let spaces = 0;
    for (let offset = 0; offset < source.size; offset += chunkBytes) {
        budget.check();
        const chunk = source.read(offset, Math.min(chunkBytes, source.size - offset));
        let start = 0;
        for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
            const piece = chunk.subarray(start, end);
            yield line(number, join(kept, piece), spaces + countSpaces(piece));
            number += 1;
            kept = Buffer.alloc(0);
            spaces = 0;
            start = end + 1;
        }
        kept = join(kept, chunk.subarray(start));
        spaces += countSpaces(chunk.subarray(start));
    }
    if (kept.length > 0)
        yield line(number, kept, spaces);
}
function join(kept, piece) {
    return Buffer.concat([kept, piece.subarray(0, Math.max(0, keptBytes - kept.length))]);
}
function countSpaces(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(space); at !== -1; at = bytes.indexOf(space, at + 1))
        count += 1;
    return count;
}
function line(number, bytes, spaces) {
    return { number, text: bytes.toString('utf8').replace(/\r$/, ''), values: spaces + 1 };
}

;// CONCATENATED MODULE: ./lib/formats/lightgbm/parse.js
/** GBDT::SaveModelToString, https://github.com/microsoft/LightGBM/blob/master/src/boosting/gbdt_model_text.cpp */




const pair = /^([A-Za-z_]\w*)=(.*)$/;
const parameter = /^\[([\w.]+): ?(.*)\]$/;
const marks = (0,table/* table */.t)({
    'end of trees': 'after-trees',
    'feature_importances:': 'importances',
    'feature importances:': 'importances',
    'parameters:': 'parameters',
    'end of parameters': 'end',
});
/** Parameters that training or prediction opens; https://lightgbm.readthedocs.io/en/stable/Parameters.html */
const fileParameters = /^(?:data|valid|input_model|output_model|machine_list_filename|machines|forcedsplits_filename|forcedbins_filename|parser_config_file|initscore_filename)$/;
/** Values of a tree line for its number of leaves. */
const ofLeaves = (leaves) => leaves;
const ofSplits = (leaves) => leaves - 1;
const perTree = (0,table/* table */.t)({
    ...{ leaf_value: ofLeaves, leaf_weight: ofLeaves, leaf_count: ofLeaves },
    ...{ left_child: ofSplits, right_child: ofSplits, split_feature: ofSplits, threshold: ofSplits },
    ...{ decision_type: ofSplits, split_gain: ofSplits, internal_value: ofSplits, internal_count: ofSplits },
    internal_weight: ofSplits,
});
/** Of each row of a prediction there are as many values. */
const maxClasses = 2 ** 24;
const maxKept = 1_000;
/** @throws LimitError of the budget */
function parseLightgbm(source, { budget }) {
    const reader = new ModelReader();
    for (const line of textLines(source, budget))
        reader.line(line);
    return reader.result(source);
}
class ModelReader {
    #section = 'header';
    #leaves;
    #treeCount = 0;
    #sizes;
    #header = new Map();
    /** Values of each line of the header. */
    #counts = new Map();
    #texts = [];
    #inconsistencies = [];
    #unexpected = [];
    #places = [];
    line(line) {
        const text = line.text.trim();
        if (text === '' || (line.number === 1 && text === 'tree'))
            return;
        if (/^Tree=\d+$/.test(text))
            this.#startTree();
        else if (marks[text] !== undefined)
            this.#section = marks[text];
        else if (text.startsWith('pandas_categorical:'))
            this.#texts.push({ key: 'pandas_categorical', value: text.slice(19) });
        else
            this.#content(line, text);
    }
    #startTree() {
        this.#section = 'tree';
        this.#treeCount += 1;
        this.#leaves = undefined;
    }
    #content(line, text) {
        if (this.#section === 'parameters') {
            this.#parameter(line, text);
            return;
        }
        if (this.#section === 'importances') {
            if (!/=\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text))
                this.#surprise(line, text);
            return;
        }
        const [, key, value = ''] = pair.exec(text) ?? [];
        if (this.#section === 'end' || this.#section === 'after-trees')
            this.#surprise(line, text);
        else if (key === undefined)
            this.#word(line, text);
        else if (this.#section === 'tree')
            this.#treeLine(line, key, value);
        else
            this.#headerLine(line, key, value);
    }
    /** Random forests have a line of one word: `average_output`. */
    #word(line, text) {
        if (this.#section === 'tree' || !/^\w+$/.test(text))
            this.#surprise(line, text);
    }
    #headerLine({ values }, key, value) {
        this.#header.set(key, value);
        if (key === 'tree_sizes')
            this.#sizes = value === '' ? 0 : values;
        this.#counts.set(key, value === '' ? 0 : values);
        this.#texts.push({ key, value });
    }
    #treeLine(line, key, value) {
        if (key === 'num_leaves')
            this.#leaves = Number(value);
        if (key === 'num_cat')
            this.#checkCategories(line, Number(value));
        this.#checkRange(line, key, value);
        const expected = this.#leaves === undefined ? undefined : perTree[key]?.(this.#leaves);
        const found = value === '' ? 0 : line.values;
        // A tree that is one leaf has a line without children, or none.
        if (expected !== undefined && expected !== found && !(this.#leaves === 1 && found <= 1))
            keep(this.#inconsistencies, {
                line: line.number,
                text: `tree ${String(this.#treeCount - 1)} has ${String(this.#leaves)} leaves and ${String(found)} values of ${key}`,
            });
    }
    /** A split by categories is a split. */
    #checkCategories({ number }, count) {
        const splits = Math.max(0, (this.#leaves ?? Infinity) - 1);
        if (count >= 0 && count <= splits)
            return;
        const text = `tree ${String(this.#treeCount - 1)} has ${String(splits)} splits, and ${String(count)} by categories`;
        keep(this.#inconsistencies, { line: number, text });
    }
    /** Numbers that memory is reserved by, and lists that have to be as long as they say. */
    #checkHeader({ size }) {
        const said = (key) => {
            const value = this.#header.get(key);
            return value === undefined ? undefined : Number(value);
        };
        const found = [];
        for (const key of ['num_class', 'num_tree_per_iteration']) {
            const count = said(key);
            if (count !== undefined && !(count >= 1 && count <= maxClasses))
                found.push(`${key} is ${this.#header.get(key)?.slice(0, 60) ?? ''}`);
        }
        const features = (said('max_feature_idx') ?? Number.NaN) + 1;
        for (const key of ['feature_names', 'feature_infos']) {
            const count = this.#counts.get(key);
            if (count !== undefined && !Number.isNaN(features) && count !== features)
                found.push(`it has ${String(features)} features and ${String(count)} of ${key}`);
        }
        const sizes = (this.#header.get('tree_sizes') ?? '').split(' ').slice(0, -1).map(Number);
        const total = sizes.reduce((sum, each) => sum + each, 0);
        if (sizes.some((each) => each < 0) || total > size)
            found.push(`its trees are ${String(total)} bytes long, and the file is ${String(size)}`);
        for (const text of found)
            keep(this.#inconsistencies, { line: 1, text });
    }
    /** Of the part of a line that is kept: features, and children, of which leaves are negative numbers from -1 on. */
    #checkRange({ number, values }, key, value) {
        const isChild = key === 'left_child' || key === 'right_child';
        if (!isChild && key !== 'split_feature')
            return;
        const leaves = this.#leaves ?? Infinity;
        const most = isChild ? leaves - 2 : Number(this.#header.get('max_feature_idx') ?? Infinity);
        const least = isChild ? -leaves : 0;
        if (leaves === 1)
            return;
        const places = value.split(' ').slice(0, values);
        const outside = places
            .slice(0, places.length < values ? -1 : undefined)
            .map(Number)
            .find((place) => place > most || place < least);
        if (outside === undefined)
            return;
        const text = `tree ${String(this.#treeCount - 1)} leads to ${isChild ? 'node' : 'feature'} ${String(outside)}, which is not there`;
        keep(this.#inconsistencies, { line: number, text });
    }
    #parameter(line, text) {
        const [, key, value = ''] = parameter.exec(text) ?? [];
        if (key === undefined) {
            this.#surprise(line, text);
            return;
        }
        if (value === '')
            return;
        this.#texts.push({ key, value });
        if (fileParameters.test(key))
            keep(this.#places, { line: line.number, text: `${key}: ${value}` });
    }
    #surprise({ number }, text) {
        keep(this.#unexpected, { line: number, text });
    }
    result(source) {
        this.#checkHeader(source);
        if (this.#sizes !== undefined && this.#sizes !== this.#treeCount)
            keep(this.#inconsistencies, {
                line: 1,
                text: `it says that it has ${String(this.#sizes)} trees and has ${String(this.#treeCount)}`,
            });
        return {
            facts: {
                version: this.#header.get('version'),
                objective: this.#header.get('objective'),
                treeCount: this.#treeCount,
                inconsistencies: this.#inconsistencies,
                unexpected: this.#unexpected,
                places: this.#places,
            },
            children: this.#children(),
            anomalies: this.#isCut(source) ? [cut(source)] : [],
            covered: [{ offset: 0, length: source.size }],
        };
    }
    /** `end of trees` is the last that a reader looks for. */
    #isCut(source) {
        return source.size > 0 && (this.#section === 'header' || this.#section === 'tree');
    }
    #children() {
        const lines = this.#unexpected.map(({ text }) => text).join('\n');
        const surprises = lines === '' ? [] : [{ key: 'unexpected lines', value: lines }];
        const child = (0,metadata_child/* metadataChild */.C)('header and parameters', [...this.#texts, ...surprises]);
        return [
            ...(child === undefined ? [] : [child]),
            ...(0,embedded_texts/* codeTexts */.Ou)([...this.#texts, ...surprises]),
            ...(0,embedded_texts/* encodedPickles */.gj)([...this.#texts, ...surprises]),
        ];
    }
}
function keep(list, line) {
    if (list.length < maxKept)
        list.push(line);
}
function cut({ size }) {
    return {
        kind: 'damaged',
        at: { offset: size, length: 0 },
        detail: 'the file ends before its trees do',
        key: 'cut',
    };
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/formats/lightgbm/rules/file-parameter.js


const fileParameter = (0,core_define/* defineRule */.Km)({
    id: 'lightgbm/file-parameter',
    title: 'A stored parameter names a file or a host',
    severity: 'info',
    securitySeverity: '2.5',
    precision: 'medium',
    cwe: ['CWE-200', 'CWE-73'],
    cve: [],
    references: ['https://lightgbm.readthedocs.io/en/stable/Parameters.html'],
    since: '1.0.0',
    help: {
        why: 'The parameters of training are kept in the model. Code that continues the training with them opens those files; and they tell about the machine where the model was made.',
        fix: 'Do not continue the training with the stored parameters before you have looked at them.',
    },
    *check({ places }) {
        const [first] = places;
        if (first === undefined)
            return;
        yield {
            message: `The model was trained with ${(0,quoted/* quoted */.T)(first.text, 200)}`,
            at: { line: first.line, column: 1 },
            key: 'places',
            count: places.length,
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/lightgbm/rules/inconsistent-tree.js

const inconsistentTree = (0,core_define/* defineRule */.Km)({
    id: 'lightgbm/inconsistent-tree',
    title: 'A tree has other leaves than it says',
    severity: 'warning',
    securitySeverity: '5.9',
    precision: 'high',
    cwe: ['CWE-131', 'CWE-125'],
    cve: [],
    references: ['https://lightgbm.readthedocs.io/en/stable/Parameters.html'],
    since: '1.0.0',
    help: {
        why: 'LightGBM never writes such a tree. A reader in C++ that believes the number reads or writes beyond what is there.',
        fix: 'Do not load the file. Ask for one that LightGBM itself wrote.',
    },
    *check({ inconsistencies }) {
        const [first] = inconsistencies;
        if (first === undefined)
            return;
        yield {
            message: `The model contradicts itself: ${first.text.slice(0, 200)}`,
            at: { line: first.line, column: 1 },
            key: 'inconsistent',
            count: inconsistencies.length,
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/lightgbm/rules/unexpected-text.js


const unexpectedText = (0,core_define/* defineRule */.Km)({
    id: 'lightgbm/unexpected-text',
    title: 'The file holds lines that LightGBM does not write',
    severity: 'warning',
    securitySeverity: '4.8',
    precision: 'high',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://lightgbm.readthedocs.io/en/stable/Parameters.html'],
    since: '1.0.0',
    help: {
        why: 'LightGBM skips lines that it does not know. Commands or code can be parked there for whatever else reads the file.',
        fix: 'Find out who added the lines; a model that LightGBM saved has none.',
    },
    *check({ unexpected }) {
        const [first] = unexpected;
        if (first === undefined)
            return;
        yield {
            message: `LightGBM writes no such line: ${(0,quoted/* quoted */.T)(first.text, 200)}`,
            at: { line: first.line, column: 1 },
            key: 'unexpected',
            count: unexpected.length,
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/lightgbm/rules/index.js



/** Every rule of this folder, by id. */
const lightgbmRules = [
    fileParameter,
    inconsistentTree,
    unexpectedText,
];

;// CONCATENATED MODULE: ./lib/formats/lightgbm/reader.js



const lightgbm = (0,core_define/* defineReader */.XH)({
    parse: parseLightgbm,
    rules: lightgbmRules,
});


/***/ })

};
;