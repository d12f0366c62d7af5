"use strict";
exports.id = 5792;
exports.ids = [5792];
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

/***/ 5792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textProto: () => (/* binding */ textProto)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/bytes/read-whole.js
var read_whole = __webpack_require__(8741);
// EXTERNAL MODULE: ./lib/codecs/protobuf/text-scanner.js
var text_scanner = __webpack_require__(6063);
// EXTERNAL MODULE: ./lib/core/anomaly-of.js
var anomaly_of = __webpack_require__(1542);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/formats/text-proto/parse.js




/** `CheckpointState` of tensorflow/python/training/checkpoint_state.proto. */
const checkpointField = /^(?:all_)?model_checkpoint_paths?$/;
const maxFields = 1_000;
/** @throws LimitError maxTextBytes, and those of the budget */
function parseTextProto(source, { budget }) {
    const text = (0,read_whole/* readLatin1 */.E)(source);
    const scanner = new text_scanner/* TextScanner */.C(text, 0, text.length, budget);
    const fields = new Set();
    const checkpoints = [];
    const anomalies = [];
    try {
        for (let field = scanner.fieldName(); field !== undefined; field = scanner.fieldName()) {
            if (fields.size < maxFields)
                fields.add(field);
            for (const value of scanner.values())
                if (checkpointField.test(field))
                    checkpoints.push({ field, path: textOf(text, value), at: value.at });
        }
    }
    catch (error) {
        anomalies.push((0,anomaly_of/* damageOf */.t)(error));
    }
    return {
        facts: { fields: [...fields], checkpoints: checkpoints.slice(0, limits/* limits */.F.maxGraphFacts) },
        children: [],
        anomalies,
        covered: [{ offset: 0, length: source.size }],
    };
}
/** A path as it is written, without the quotes; escapes that paths need are few. */
function textOf(text, { at }) {
    const written = text.slice(at.offset, at.offset + Math.min(at.length, limits/* limits */.F.maxNameCharacters));
    const octal = (_, digits) => String.fromCharCode(Number.parseInt(digits, 8));
    return written
        .replace(/^["']|["']$/g, '')
        .replace(/\\([0-7]{1,3})/g, octal)
        .replace(/\\(.)/g, '$1');
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/judgement/paths/path-form.js
var path_form = __webpack_require__(8208);
// EXTERNAL MODULE: ./lib/judgement/paths/sensitive-path.js
var sensitive_path = __webpack_require__(870);
;// CONCATENATED MODULE: ./lib/formats/text-proto/rules/checkpoint-outside.js




/** Trainings note where they wrote a checkpoint, which may be anywhere on their own machine. */
const ownMachine = new Set(['absolute', 'drive', 'home']);
const checkpointOutside = (0,core_define/* defineRule */.Km)({
    id: 'text-proto/checkpoint-outside',
    title: 'The list of checkpoints sends TensorFlow to a file outside of its folder',
    severity: 'warning',
    securitySeverity: '5.3',
    precision: 'high',
    cwe: ['CWE-22', 'CWE-73'],
    cve: [],
    references: ['https://www.tensorflow.org/api_docs/python/tf/train/latest_checkpoint'],
    since: '1.0.0',
    help: {
        why: 'tf.train.latest_checkpoint takes the path from this file. One that leaves the folder restores weights that were never reviewed with the model, or reads them over the network.',
        fix: 'Write paths relative to the folder, or remove the file and name the checkpoint yourself.',
    },
    *check({ checkpoints }) {
        for (const { field, path, at } of checkpoints) {
            const form = (0,path_form/* pathForm */.M)(path);
            if (form === undefined)
                continue;
            const severity = ownMachine.has(form) && !(0,sensitive_path/* isSensitivePath */.e)(path) ? 'info' : 'warning';
            yield {
                message: `${field} is ${(0,quoted/* quoted */.T)(path, 160)}, which ${(0,path_form/* describePathForm */.T)(form)}`,
                severity,
                at: { range: at, logical: field },
                key: `${form} ${path}`,
                data: { path: path.slice(0, 400) },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/text-proto/reader.js



const textProto = (0,core_define/* defineReader */.XH)({
    parse: parseTextProto,
    rules: [checkpointOutside],
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