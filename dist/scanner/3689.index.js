"use strict";
exports.id = 3689;
exports.ids = [3689];
exports.modules = {

/***/ 8697:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ inflateText)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);

/**
 * Bytes out of a zlib, gzip or raw deflate stream, one character a byte; undefined where it is none or gives more than
 * `maxBytes`.
 */
function inflateText(bytes, form, maxBytes) {
    const inflate = { zlib: node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync, gzip: node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync, raw: node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync }[form];
    try {
        return inflate(Buffer.from(bytes, 'latin1'), { maxOutputLength: maxBytes }).toString('latin1');
    }
    catch {
        return undefined;
    }
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
// EXTERNAL MODULE: ./lib/codecs/python-source/statement-parser.js + 9 modules
var statement_parser = __webpack_require__(9881);
// EXTERNAL MODULE: ./lib/codecs/python-source/trace/trace-source.js + 13 modules
var trace_source = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/codecs/encoded/artifact-heads.js
var artifact_heads = __webpack_require__(2136);
// EXTERNAL MODULE: ./lib/codecs/encoded/sieved.js
var sieved = __webpack_require__(6950);
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
    const head = Buffer.from(bytes.slice(0, artifact_heads/* artifactHeadBytes */._I), 'latin1');
    if ((0,artifact_heads/* startsLikeArtifact */.No)(head, (0,sieved/* sievedText */.CI)(bytes)))
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

/***/ 6439:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ traceSource)
});

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/codecs/encoded/artifact-heads.js
var artifact_heads = __webpack_require__(2136);
// EXTERNAL MODULE: ./lib/codecs/encoded/readings.js
var readings = __webpack_require__(5969);
// EXTERNAL MODULE: ./lib/codecs/python-source/statement-parser.js + 9 modules
var statement_parser = __webpack_require__(9881);
// EXTERNAL MODULE: ./lib/codecs/encoded/digits.js
var encoded_digits = __webpack_require__(470);
// EXTERNAL MODULE: ./lib/codecs/encoded/inflate.js
var inflate = __webpack_require__(8697);
;// CONCATENATED MODULE: ./lib/codecs/python-source/trace/value.js
const unknown = { kind: 'unknown' };
const none = { kind: 'none' };
const noArguments = { positional: [], keywords: new Map() };
/** Alternatives that are kept of one value. */
const maxChoices = 8;
/** Characters of a folded string; longer ones count as unknown. CWE-770. */
const maxFoldedCharacters = 4 * 2 ** 20;
const maxFoldedItems = 50_000;
function number(value) {
    return { kind: 'number', value };
}
function value_text(value) {
    return value.length <= maxFoldedCharacters ? { kind: 'text', value } : unknown;
}
function bytes(value) {
    return value.length <= maxFoldedCharacters ? { kind: 'bytes', value } : unknown;
}
function sequence(items) {
    return items.length <= maxFoldedItems ? { kind: 'sequence', items } : unknown;
}
function imported(module, attributes = []) {
    return { kind: 'reference', name: { origin: 'import', module, attributes } };
}
function builtin(name) {
    return { kind: 'reference', name: { origin: 'global', module: '', attributes: [name] } };
}
/** One of the values, the first `maxChoices` different ones; nothing beyond them is asked for. */
function choice(values) {
    // By far the most are one value, and a choice never holds another one.
    if (Array.isArray(values) && values.length === 1)
        return values[0] ?? unknown;
    const different = [];
    for (const value of values)
        if (addDifferent(different, value))
            break;
    return oneOf(different);
}
/** What `combine` makes of each two alternatives, as a choice. */
function choiceOfPairs(left, right, combine) {
    const different = [];
    for (const a of alternatives(left))
        for (const b of alternatives(right))
            if (addDifferent(different, combine(a, b)))
                return oneOf(different);
    return oneOf(different);
}
/** @returns whether there are as many as are kept */
function addDifferent(different, value) {
    for (const one of alternatives(value))
        if (different.length < maxChoices && !different.some((other) => isSame(other, one)))
            different.push(one);
    return different.length >= maxChoices;
}
function oneOf(different) {
    const [only] = different;
    if (only === undefined)
        return unknown;
    return different.length === 1 ? only : { kind: 'choice', values: different };
}
function isSame(a, b) {
    if (a === b)
        return true;
    if (a.kind === 'reference' && b.kind === 'reference')
        return isSameName(a.name, b.name);
    if ((a.kind === 'text' || a.kind === 'bytes' || a.kind === 'number') && a.kind === b.kind)
        return a.value === b.value;
    return a.kind === b.kind && (a.kind === 'unknown' || a.kind === 'none');
}
function isSameName(a, b) {
    return (a.module === b.module &&
        a.attributes.length === b.attributes.length &&
        a.attributes.every((attribute, index) => attribute === b.attributes[index]));
}
function alternatives(value) {
    return value.kind === 'choice' ? value.values : [value];
}
function textOf(value) {
    return value?.kind === 'text' || value?.kind === 'bytes' ? value.value : undefined;
}
function numberOf(value) {
    return value?.kind === 'number' ? value.value : undefined;
}
/** The items of a known iterable: characters of a text, numbers of bytes, keys of a mapping. */
function itemsOf(value) {
    switch (value?.kind) {
        case 'sequence':
            return value.items;
        case 'text':
            return value.value.length > maxFoldedItems ? undefined : Array.from(value.value, (one) => value_text(one));
        case 'bytes':
            return value.value.length > maxFoldedItems
                ? undefined
                : Array.from(value.value, (one) => number(one.charCodeAt(0)));
        case 'mapping':
            return value.entries.map(([key]) => key);
        default:
            return undefined;
    }
}
function isConstant(value) {
    return ['text', 'bytes', 'number', 'none', 'sequence', 'mapping'].includes(value.kind);
}
/** Whether a constant counts as true; undefined for what is no constant. */
function truth(value) {
    switch (value.kind) {
        case 'number':
            return value.value !== 0;
        case 'text':
        case 'bytes':
            return value.value !== '';
        case 'none':
            return false;
        case 'sequence':
            return value.items.length > 0;
        case 'mapping':
            return value.entries.length > 0;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/trace/fold-format.js
/** `str.format`, `%` and f-strings on constants: https://docs.python.org/3/library/string.html#formatstrings. */

/** Shows a constant as `str` does; undefined for what is unknown. */
function shown(value) {
    const number = numberOf(value);
    return textOf(value) ?? (number === undefined ? undefined : String(number));
}
function formatText(pattern, positional, keywords) {
    let next = 0;
    const missing = [];
    const filled = pattern.replace(/\{\{|\}\}|\{(\w*)(?:!\w)?(?::([^{}]*))?\}/g, (whole, name, format) => {
        if (name === undefined)
            return whole.charAt(0);
        const value = /^\d*$/.test(name) ? positional[name === '' ? next++ : Number(name)] : keywords.get(name);
        const part = format === 'c' ? character(value) : shown(value);
        if (part === undefined)
            missing.push(name);
        return part ?? '';
    });
    return missing.length === 0 ? value_text(filled) : undefined;
}
function character(value) {
    const code = numberOf(value);
    return code === undefined || code < 0 || code > 0x10ffff ? undefined : String.fromCodePoint(code);
}
/** `'%s%c' % (\u2026)`. */
function formatPercent(pattern, argument) {
    const values = argument.kind === 'sequence' ? argument : sequence([argument]);
    const items = values.kind === 'sequence' ? [...values.items] : [];
    const missing = [];
    const filled = pattern.replace(/%(?:\((\w+)\))?[-+ #0]*(?:[1-9]\d*)?(?:\.\d+)?([a-zA-Z%])/g, (_, name, form) => {
        if (form === '%')
            return '%';
        const value = name === undefined ? items.shift() : entryOf(argument, name);
        const part = form === 'c' ? (textOf(value) ?? character(value)) : shown(value);
        if (part === undefined)
            missing.push(form);
        return part ?? '';
    });
    return missing.length === 0 ? value_text(filled) : undefined;
}
function entryOf(argument, name) {
    return argument.kind === 'mapping'
        ? argument.entries.find(([key]) => textOf(key) === name)?.[1]
        : undefined;
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/trace/fold-methods.js
/** Methods of strings, bytes and lists on constants: https://docs.python.org/3/library/stdtypes.html. */




/** What the method gives back; undefined where it is not followed. */
function foldMethod(owner, name, given) {
    const [first, second] = given.positional;
    if (owner.kind === 'text' || owner.kind === 'bytes') {
        return foldCase(owner, name) ?? foldString(owner, name, first, second) ?? foldText(owner, name, given);
    }
    if (owner.kind === 'mapping' && name === 'get') {
        const key = textOf(first);
        return owner.entries.find(([candidate]) => key !== undefined && textOf(candidate) === key)?.[1] ?? second;
    }
    if (owner.kind === 'mapping' && name === 'values')
        return sequence(owner.entries.map(([, value]) => value));
    if (owner.kind === 'mapping' && name === 'items')
        return sequence(owner.entries.map((pair) => sequence(pair)));
    if (owner.kind === 'sequence' && name === 'pop')
        return owner.items.at(numberOf(first) ?? -1);
    return undefined;
}
function like(owner, value) {
    return owner.kind === 'text' ? value_text(value) : bytes(value);
}
function foldCase(owner, name) {
    const { value } = owner;
    switch (name) {
        case 'lower':
        case 'casefold':
            return like(owner, value.toLowerCase());
        case 'upper':
            return like(owner, value.toUpperCase());
        case 'swapcase':
            return like(owner, value.replace(/[a-z]/gi, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase())));
        case 'capitalize':
            return like(owner, value.charAt(0).toUpperCase() + value.slice(1).toLowerCase());
        case 'title':
            return like(owner, value.toLowerCase().replace(/[a-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1)));
        default:
            return undefined;
    }
}
function foldString(owner, name, first, second) {
    const { value } = owner;
    const argument = textOf(first);
    switch (name) {
        case 'join':
            return join(owner, first);
        case 'replace':
            return replaced(owner, argument, textOf(second));
        case 'strip':
        case 'lstrip':
        case 'rstrip':
            return like(owner, strip(value, name, argument));
        case 'split':
        case 'rsplit':
            return split(owner, argument);
        case 'splitlines':
            return sequence(value.split(/\r\n|\r|\n/).map((line) => like(owner, line)));
        case 'removeprefix':
        case 'removesuffix':
            return argument === undefined
                ? undefined
                : like(owner, without(value, argument, name === 'removeprefix'));
        case 'zfill':
            return like(owner, value.padStart(Math.min(numberOf(first) ?? 0, 10_000), '0'));
        default:
            return undefined;
    }
}
function without(value, part, isPrefix) {
    if (isPrefix)
        return value.startsWith(part) ? value.slice(part.length) : value;
    return value.endsWith(part) ? value.slice(0, value.length - part.length) : value;
}
function join(owner, iterable) {
    const parts = itemsOf(iterable)?.map((item) => textOf(item));
    if (parts === undefined || parts.some((part) => part === undefined))
        return undefined;
    return like(owner, parts.join(owner.value));
}
function replaced(owner, from, to) {
    if (from === undefined || to === undefined)
        return undefined;
    if (to.length > 0 && owner.value.length * (to.length + 1) > maxFoldedCharacters)
        return undefined;
    return like(owner, owner.value.replaceAll(from, () => to));
}
function strip(value, name, characters) {
    const isStripped = (character) => characters === undefined ? /\s/.test(character) : characters.includes(character);
    let from = 0;
    let to = value.length;
    if (name !== 'rstrip')
        while (from < to && isStripped(value.charAt(from)))
            from++;
    if (name !== 'lstrip')
        while (to > from && isStripped(value.charAt(to - 1)))
            to--;
    return value.slice(from, to);
}
function split(owner, separator) {
    if (separator === '')
        return undefined;
    const parts = separator === undefined
        ? owner.value.split(/\s+/).filter((part) => part !== '')
        : owner.value.split(separator);
    return sequence(parts.map((part) => like(owner, part)));
}
function foldText(owner, name, given) {
    const [first, second] = given.positional;
    switch (name) {
        case 'format':
            return formatText(owner.value, given.positional, given.keywords);
        case 'encode':
            return decodeWith(owner, textOf(first) ?? 'utf-8', true);
        case 'decode':
            return decodeWith(owner, textOf(first) ?? textOf(given.keywords.get('encoding')) ?? 'utf-8', false);
        case 'translate':
            return translated(owner, first, second);
        case 'hex':
            return value_text(Buffer.from(owner.value, 'latin1').toString('hex'));
        case 'fromhex': {
            const digits = (0,encoded_digits/* decodeHex */.EF)(textOf(first) ?? '?');
            return digits === undefined ? undefined : bytes(digits);
        }
        default:
            return undefined;
    }
}
function translated(owner, table, removed) {
    const left = Array.from(owner.value).filter((character) => !(textOf(removed) ?? '').includes(character));
    if (table?.kind === 'bytes' && table.value.length === 256)
        return like(owner, left.map((character) => table.value.charAt(character.charCodeAt(0))).join(''));
    if (table?.kind !== 'mapping')
        return undefined;
    const rows = new Map(table.entries.map(([key, value]) => [numberOf(key) ?? textOf(key)?.charCodeAt(0), value]));
    const out = left.map((character) => {
        const row = rows.get(character.charCodeAt(0));
        const code = numberOf(row);
        if (row?.kind === 'none')
            return '';
        return code === undefined ? (textOf(row) ?? character) : String.fromCharCode(code);
    });
    return like(owner, out.join(''));
}
/** `codecs.decode`, `str.encode` and `bytes.decode` by the name of the codec. */
function decodeWith(owner, codec, isEncoding) {
    const name = codec.toLowerCase().replace(/[-_\s]|codec$/g, '');
    if (name === 'rot13')
        return value_text((0,encoded_digits/* decodeRot13 */.AR)(owner.value));
    return isEncoding ? encodeTo(owner.value, name) : decodeFrom(owner.value, name);
}
function encodeTo(value, codec) {
    if (/^(?:hex|base64|zlib|zip|utf16|utf16le|utf16be|utf7)$/.test(codec))
        return undefined;
    return bytes(codec === 'utf8' ? (0,encoded_digits/* encodeUtf8 */.Af)(value) : value);
}
function decodeFrom(value, codec) {
    switch (codec) {
        case 'hex':
            return wrap((0,encoded_digits/* decodeHex */.EF)(value));
        case 'base64':
            return wrap((0,encoded_digits/* decodeBase64 */.y4)(value));
        case 'zlib':
        case 'zip':
            return wrap((0,inflate/* inflateText */.b)(value, 'zlib', maxFoldedCharacters));
        case 'unicodeescape':
        case 'stringescape':
        case 'rawunicodeescape':
            return value_text(unescapeText(value));
        case 'utf16':
        case 'utf16le':
            return value_text(Buffer.from(value, 'latin1')
                .toString('utf16le')
                .replace(/^\ufeff/, ''));
        case 'utf8':
            return value_text((0,encoded_digits/* decodeUtf8 */._6)(value) ?? value);
        default:
            return value_text(value);
    }
}
function wrap(value) {
    return value === undefined ? undefined : bytes(value);
}
function unescapeText(value) {
    return value.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([0-7]{1,3})|n)/g, (_, byte, short, octal) => {
        const digits = byte ?? short;
        if (digits !== undefined)
            return String.fromCharCode(Number.parseInt(digits, 16));
        return octal === undefined ? '\n' : String.fromCharCode(Number.parseInt(octal, 8));
    });
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/trace/fold-calls.js
/** Functions of the standard library that only compute, on constants. */





const digits = (decode) => (first) => {
    const decoded = first && textOf(first) !== undefined ? decode(textOf(first) ?? '') : undefined;
    return decoded === undefined ? undefined : bytes(decoded);
};
const fold_calls_inflate = (form) => (first, second) => {
    const isRaw = form === 'zlib' && (numberOf(second) ?? 0) < 0;
    const stream = textOf(first);
    const out = stream === undefined ? undefined : (0,inflate/* inflateText */.b)(stream, isRaw ? 'raw' : form, maxFoldedCharacters);
    return out === undefined ? undefined : bytes(out);
};
const list = (first) => {
    const items = first === undefined ? [] : itemsOf(first);
    return items === undefined ? undefined : sequence(items);
};
function fromCode(first) {
    const code = numberOf(first);
    return code === undefined || !(code >= 0 && code <= 0x10ffff)
        ? undefined
        : value_text(String.fromCodePoint(code));
}
function toNumber(first, second) {
    const radix = numberOf(second) ?? 10;
    const digitsOf = textOf(first)
        ?.trim()
        .replace(/^0[xob]/i, '');
    if (digitsOf === undefined)
        return numberOf(first) === undefined ? undefined : number(Math.trunc(numberOf(first) ?? 0));
    const value = radix >= 2 && radix <= 36 ? Number.parseInt(digitsOf, radix) : Number.NaN;
    return Number.isSafeInteger(value) ? number(value) : undefined;
}
function toBytes(first) {
    if (first === undefined)
        return bytes('');
    if (first.kind === 'text' || first.kind === 'bytes')
        return bytes(first.value);
    const codes = itemsOf(first)?.map((item) => numberOf(item));
    if (codes === undefined || codes.some((code) => code === undefined || code < 0 || code > 255))
        return undefined;
    return bytes(codes.map((code) => String.fromCharCode(code ?? 0)).join(''));
}
function range(given) {
    const numbers = given.positional.map((value) => numberOf(value) ?? Number.NaN);
    const [from = 0, to = 0, step = 1] = numbers.length === 1 ? [0, ...numbers] : numbers;
    const count = Math.max(0, Math.ceil((to - from) / step));
    if (!(count <= maxFoldedItems))
        return undefined;
    return sequence(Array.from({ length: count }, (_, index) => number(from + index * step)));
}
function zip(given) {
    const lists = given.positional.map((value) => itemsOf(value));
    if (lists.some((items) => items === undefined))
        return undefined;
    const known = lists;
    const count = Math.min(...known.map((items) => items.length));
    return sequence(Array.from({ length: Number.isFinite(count) ? count : 0 }, (_, index) => sequence(known.map((items) => items[index] ?? unknown))));
}
const folds = new Map(Object.entries({
    chr: fromCode,
    unichr: fromCode,
    ord: (first) => (textOf(first)?.length === 1 ? number(textOf(first)?.charCodeAt(0) ?? 0) : undefined),
    str: (first, second) => {
        if (first?.kind === 'bytes' && second !== undefined)
            return decodeWith(first, textOf(second) ?? '', false);
        const value = shown(first);
        return value === undefined ? undefined : value_text(value);
    },
    int: toNumber,
    len: (first) => {
        const length = textOf(first)?.length ?? itemsOf(first)?.length;
        return length === undefined ? undefined : number(length);
    },
    bytes: toBytes,
    bytearray: toBytes,
    memoryview: (first) => first,
    list,
    tuple: list,
    iter: list,
    sorted: (first, _, { keywords }) => (keywords.size > 0 ? undefined : sorted(first)),
    reversed: (first) => {
        const items = itemsOf(first);
        return items === undefined ? undefined : sequence([...items].reverse());
    },
    range: (_, __, given) => range(given),
    xrange: (_, __, given) => range(given),
    zip: (_, __, given) => zip(given),
    enumerate: (first) => {
        const items = itemsOf(first);
        return items && sequence(items.map((item, index) => sequence([number(index), item])));
    },
    dict: (_, __, { positional, keywords }) => positional.length > 0
        ? undefined
        : { kind: 'mapping', entries: [...keywords].map(([key, value]) => [value_text(key), value]) },
    'bytes.fromhex': digits(encoded_digits/* decodeHex */.EF),
    'bytearray.fromhex': digits(encoded_digits/* decodeHex */.EF),
    'binascii.unhexlify': digits(encoded_digits/* decodeHex */.EF),
    'binascii.a2b_hex': digits(encoded_digits/* decodeHex */.EF),
    'binascii.a2b_base64': digits(encoded_digits/* decodeBase64 */.y4),
    'base64.b64decode': digits(encoded_digits/* decodeBase64 */.y4),
    'base64.standard_b64decode': digits(encoded_digits/* decodeBase64 */.y4),
    'base64.urlsafe_b64decode': digits(encoded_digits/* decodeBase64 */.y4),
    'base64.decodebytes': digits(encoded_digits/* decodeBase64 */.y4),
    'base64.decodestring': digits(encoded_digits/* decodeBase64 */.y4),
    'base64.b32decode': digits(encoded_digits/* decodeBase32 */.p$),
    'base64.b16decode': digits(encoded_digits/* decodeHex */.EF),
    'base64.b85decode': digits(encoded_digits/* decodeBase85 */.H7),
    'base64.a85decode': digits(encoded_digits/* decodeAscii85 */.Zc),
    'zlib.decompress': fold_calls_inflate('zlib'),
    'gzip.decompress': fold_calls_inflate('gzip'),
    'codecs.decode': (first, second, { keywords }) => first?.kind === 'text' || first?.kind === 'bytes'
        ? decodeWith(first, textOf(second ?? keywords.get('encoding')) ?? 'utf-8', false)
        : undefined,
    'codecs.encode': (first, second) => first?.kind === 'text' || first?.kind === 'bytes'
        ? decodeWith(first, textOf(second) ?? 'utf-8', true)
        : undefined,
    'str.maketrans': table,
    'bytes.maketrans': table,
    'string.maketrans': table,
    'str.join': (first, second) => (first?.kind === 'text' ? joined(first.value, second) : undefined),
    'os.fsencode': (first) => first,
    'textwrap.dedent': (first) => first,
    'operator.concat': (first, second) => textOf(first) === undefined || textOf(second) === undefined
        ? undefined
        : value_text((textOf(first) ?? '') + (textOf(second) ?? '')),
}));
function joined(separator, iterable) {
    const parts = itemsOf(iterable)?.map((item) => textOf(item));
    return parts === undefined || parts.includes(undefined) ? undefined : value_text(parts.join(separator));
}
function sorted(first) {
    const items = itemsOf(first);
    if (items === undefined || items.some((item) => numberOf(item) === undefined && textOf(item) === undefined))
        return undefined;
    return sequence([...items].sort((a, b) => a.kind === 'number' && b.kind === 'number'
        ? a.value - b.value
        : (textOf(a) ?? '') < (textOf(b) ?? '')
            ? -1
            : 1));
}
/** `str.maketrans` of two texts or of a mapping. */
function table(first, second) {
    if (first?.kind === 'mapping')
        return first;
    const [from, to] = [textOf(first), textOf(second)];
    if (from === undefined || to === undefined)
        return undefined;
    return {
        kind: 'mapping',
        entries: Array.from(from, (character, index) => [number(character.charCodeAt(0)), index < to.length ? value_text(to.charAt(index)) : none]),
    };
}
/** What a function of this dotted name gives back for constants; undefined where it is not followed. */
function foldCall(dotted, given) {
    const [first, second] = given.positional;
    return folds.get(dotted.replace(/^(?:builtins|__builtin__)\./, ''))?.(first, second, given);
}

// EXTERNAL MODULE: ./lib/core/add-all.js
var add_all = __webpack_require__(7330);
;// CONCATENATED MODULE: ./lib/codecs/python-source/trace/fold-operations.js


/** What an operator makes of two constants; undefined where it is not followed. */
function foldOperation(operator, left, right) {
    if (operator === '+')
        return add(left, right) ?? arithmetic(operator, left, right);
    if (operator === '*')
        return repeat(left, right) ?? repeat(right, left) ?? arithmetic(operator, left, right);
    if (operator === '%' && (left.kind === 'text' || left.kind === 'bytes'))
        return formatPercent(left.value, right);
    return arithmetic(operator, left, right) ?? comparison(operator, left, right);
}
function add(left, right) {
    if (left.kind === 'sequence' && right.kind === 'sequence')
        return sequence([...left.items, ...right.items]);
    const [a, b] = [textOf(left), textOf(right)];
    if (a === undefined || b === undefined)
        return undefined;
    return left.kind === 'bytes' ? bytes(a + b) : value_text(a + b);
}
function repeat(left, right) {
    const times = numberOf(right);
    if (times === undefined || times < 0)
        return undefined;
    const value = textOf(left);
    if (value !== undefined && value.length * times <= maxFoldedCharacters)
        return left.kind === 'bytes' ? bytes(value.repeat(times)) : value_text(value.repeat(times));
    if (left.kind !== 'sequence' || left.items.length * times > maxFoldedItems)
        return undefined;
    return sequence(Array.from({ length: times }, () => left.items).flat());
}
function arithmetic(operator, left, right) {
    const [a, b] = [numberOf(left), numberOf(right)];
    if (a === undefined || b === undefined)
        return undefined;
    const value = compute(operator, a, b);
    return value !== undefined && Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
        ? number(value)
        : undefined;
}
function compute(operator, a, b) {
    switch (operator) {
        case '+':
            return a + b;
        case '-':
            return a - b;
        case '*':
            return a * b;
        case '/':
            return a / b;
        case '//':
            return Math.floor(a / b);
        case '%':
            return a - b * Math.floor(a / b);
        case '**':
            return a ** b;
        default:
            return bits(operator, a, b);
    }
}
function bits(operator, a, b) {
    if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b))
        return undefined;
    switch (operator) {
        case '^':
            return Number(BigInt(a) ^ BigInt(b));
        case '&':
            return Number(BigInt(a) & BigInt(b));
        case '|':
            return Number(BigInt(a) | BigInt(b));
        case '<<':
            return b >= 0 && b < 64 ? a * 2 ** b : undefined;
        case '>>':
            return b >= 0 && b < 64 ? Math.floor(a / 2 ** b) : undefined;
        default:
            return undefined;
    }
}
function comparison(operator, left, right) {
    const [a, b] = [textOf(left) ?? numberOf(left), textOf(right) ?? numberOf(right)];
    if (a === undefined || b === undefined || typeof a !== typeof b)
        return undefined;
    switch (operator) {
        case '==':
            return number(Number(a === b));
        case '!=':
            return number(Number(a !== b));
        case '<':
            return number(Number(a < b));
        case '>':
            return number(Number(a > b));
        case '<=':
            return number(Number(a <= b));
        case '>=':
            return number(Number(a >= b));
        default:
            return undefined;
    }
}
/** `owner[index]` of a constant. */
function foldIndex(owner, index) {
    if (owner.kind === 'mapping') {
        const key = textOf(index) ?? numberOf(index);
        return key === undefined
            ? undefined
            : owner.entries.find(([candidate]) => (textOf(candidate) ?? numberOf(candidate)) === key)?.[1];
    }
    const at = numberOf(index);
    if (at === undefined)
        return undefined;
    if (owner.kind === 'text') {
        const character = Array.from(owner.value).at(at);
        return character === undefined ? undefined : value_text(character);
    }
    return itemsOf(owner)?.at(at);
}
/** `owner[from:to:step]` of a constant, parts undefined where they are left out. */
function foldSlice(owner, parts) {
    const items = owner.kind === 'text'
        ? Array.from(owner.value)
        : owner.kind === 'bytes'
            ? owner.value.split('')
            : undefined;
    if (items !== undefined) {
        const taken = slice(items, parts).join('');
        return owner.kind === 'text' ? value_text(taken) : bytes(taken);
    }
    return owner.kind === 'sequence' ? sequence(slice(owner.items, parts)) : undefined;
}
function slice(items, [from, to, step = 1]) {
    const count = items.length;
    const bound = (value, otherwise) => value === undefined
        ? otherwise
        : Math.max(step < 0 ? -1 : 0, Math.min(count, value < 0 ? value + count : value));
    const taken = [];
    if (step === 0)
        return taken;
    const start = step > 0 ? bound(from, 0) : Math.min(bound(from, count - 1), count - 1);
    const end = step > 0 ? bound(to, count) : bound(to, -1);
    for (let at = start; step > 0 ? at < end : at > end; at += step)
        taken.push(items[at]);
    return taken;
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/trace/scope.js

/** The names of a module, class or function. */
class Scope {
    names = new Map();
    outer;
    isClass;
    /** Modules of which every name was imported. */
    starred = [];
    #globals = new Set();
    constructor(outer, isClass = false) {
        this.outer = outer;
        this.isClass = isClass;
    }
    /** Names that are the module's or the function's around, by `global` or `nonlocal`. */
    declareOuter(names) {
        for (const name of names)
            this.#globals.add(name);
    }
    get module() {
        let scope = this.outer;
        if (scope === undefined)
            return this;
        while (scope.outer !== undefined)
            scope = scope.outer;
        return scope;
    }
    bind(name, value, certainty) {
        if (this.outer !== undefined && this.#globals.has(name)) {
            this.module.bind(name, value, certainty);
            return;
        }
        const before = this.names.get(name);
        if (certainty === 'sure' || before === undefined)
            this.names.set(name, value);
        else if (certainty === 'maybe' || !isConstant(value))
            this.names.set(name, choice([before, value]));
    }
    unbind(name) {
        this.names.delete(name);
    }
    /** What a name is bound to here or around; the names of a class are seen in its own body only. */
    lookUp(name) {
        const own = this.names.get(name);
        if (own !== undefined)
            return own;
        for (let scope = this.outer; scope !== undefined; scope = scope.outer) {
            const value = scope.isClass ? undefined : scope.names.get(name);
            if (value !== undefined)
                return value;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/trace/targets.js

/** Binds a target of an assignment, a loop or `with`. Attributes and items of other modules' objects are stored. */
function targets_assign(run, target, value, scope) {
    switch (target.kind) {
        case 'name':
            scope.bind(target.name, value, run.certainty);
            return;
        case 'sequence':
            spread(run, target.items, value, scope);
            return;
        case 'starred':
            targets_assign(run, target.value, unknown, scope);
            return;
        case 'chain':
            store(run, target, value, scope);
            return;
        default:
            run.evaluate(target, scope);
    }
}
function spread(run, targets, value, scope) {
    const items = itemsOf(value);
    const starred = targets.findIndex(({ kind }) => kind === 'starred');
    const extra = (items?.length ?? 0) - targets.length;
    for (const [index, target] of targets.entries()) {
        if (target.kind === 'starred' && items !== undefined)
            targets_assign(run, target.value, sequence(items.slice(index, index + extra + 1)), scope);
        else {
            const place = starred === -1 || index < starred ? index : index + extra;
            targets_assign(run, target, items?.[place] ?? unknown, scope);
        }
    }
}
/** `owner.name = value`, `owner[key] = value`. */
function store(run, target, value, scope) {
    const { base, trailers, start, end } = target;
    const last = trailers.at(-1);
    const owner = run.evaluate(trailers.length === 1 ? base : { kind: 'chain', base, trailers: trailers.slice(0, -1), start, end }, scope);
    const key = last?.kind === 'index' ? textOf(run.evaluate(last.index, scope)) : undefined;
    for (const one of alternatives(owner)) {
        if (last?.kind === 'attribute')
            storeAttribute(run, one, last.name, value, { start, end });
        else if (one.kind === 'reference')
            storeItem(run, one.name, key, value, { start, end }, scope);
    }
}
function storeAttribute(run, owner, name, value, site) {
    if (owner.kind === 'instance')
        owner.members.set(name, value);
    if (owner.kind === 'class')
        plant(run, name, value, site);
    if (owner.kind !== 'reference')
        return;
    const stored = { ...owner.name, attributes: [...owner.name.attributes, name] };
    run.record('stored', stored, site, { given: { positional: [value], keywords: new Map() } });
}
/** A callable held under the name of a special method runs whenever the language calls that method. */
function plant(run, name, value, site) {
    if (!/^__\w+__$/.test(name))
        return;
    for (const one of alternatives(value))
        if (one.kind === 'reference')
            run.record('planted', one.name, site, { callee: name });
}
function storeItem(run, name, key, value, site, scope) {
    const last = name.attributes.at(-1);
    if (name.origin === 'global' && (last === 'globals' || last === 'locals') && key !== undefined) {
        scope.module.bind(key, value, run.certainty);
        return;
    }
    const stored = { ...name, attributes: [...name.attributes, `[${key ?? '\u2026'}]`] };
    run.record('stored', stored, site, { given: { positional: [value], keywords: new Map() } });
}

// EXTERNAL MODULE: ./lib/core/spell-name.js
var spell_name = __webpack_require__(8737);
;// CONCATENATED MODULE: ./lib/codecs/python-source/trace/expressions.js







/** Evaluates an expression as far as constants, imports and the source's own functions lead. */
function evaluateExpression(run, expression, scope) {
    switch (expression.kind) {
        case 'name':
            return nameValue(run, expression.name, scope, expression);
        case 'text':
            return value_text(expression.value);
        case 'bytes':
            return { kind: 'bytes', value: expression.value };
        case 'number':
            return Number.isNaN(expression.value) ? unknown : number(expression.value);
        case 'singleton':
            return singleton(expression.value);
        case 'chain':
            return chainValue(run, expression, scope);
        case 'sequence':
            return sequenceValue(run, expression.items, scope);
        case 'mapping':
            return mappingValue(run, expression.entries, scope);
        case 'operation':
            return operationValue(run, expression, scope);
        default:
            return rareValue(run, expression, scope);
    }
}
function rareValue(run, expression, scope) {
    switch (expression.kind) {
        case 'joined':
            return joinedValue(run, expression.parts, scope);
        case 'prefix':
            return prefixValue(expression.operators, run.evaluate(expression.operand, scope));
        case 'condition':
            return conditionValue(run, expression, scope);
        case 'lambda':
            for (const { initial } of expression.parameters)
                if (initial !== undefined)
                    run.evaluate(initial, scope);
            return { kind: 'function', node: expression, scope, within: expressions_join(run.within, '<lambda>') };
        case 'comprehension':
            return comprehensionValue(run, expression, scope);
        case 'named': {
            const value = run.evaluate(expression.value, scope);
            targets_assign(run, expression.target, value, scope);
            return value;
        }
        case 'starred':
            return run.evaluate(expression.value, scope);
        case 'yield':
            if (expression.value !== undefined)
                run.returned.push(sequence([run.evaluate(expression.value, scope)]));
            return unknown;
        case 'slice':
            for (const part of expression.parts)
                if (part !== undefined)
                    run.evaluate(part, scope);
            return unknown;
        default:
            return unknown;
    }
}
function expressions_join(outer, name) {
    return outer === '' ? name : `${outer}.${name}`;
}
function singleton(value) {
    if (value === 'None')
        return none;
    return value === '...' ? unknown : number(value === 'True' ? 1 : 0);
}
function nameValue(run, name, scope, site) {
    return loaded(run, lookUpName(run, name, scope), site);
}
/** A reference that is taken as a value, not called and not continued. */
function loaded(run, value, site) {
    for (const one of alternatives(value))
        if (one.kind === 'reference' && one.isResult !== true)
            run.record('loaded', one.name, site);
    return value;
}
/** What a name is bound to; of a module that gave all its names, the name there; else a builtin or nobody's. */
function lookUpName(run, name, scope) {
    const bound = scope.lookUp(name);
    if (bound !== undefined)
        return bound;
    const { starred } = run.globals;
    return choice([builtin(name), ...starred.map((module) => imported(module, [name]))]);
}
function chainValue(run, { base, trailers }, scope) {
    let value = base.kind === 'name' ? lookUpName(run, base.name, scope) : run.evaluate(base, scope);
    for (const trailer of trailers)
        value = trailerValue(run, value, trailer, { start: base.start, end: trailer.end }, scope);
    const last = trailers.at(-1);
    return last?.kind === 'attribute' ? loaded(run, value, { start: base.start, end: last.end }) : value;
}
function trailerValue(run, owner, trailer, site, scope) {
    switch (trailer.kind) {
        case 'attribute':
            return run.attribute(owner, trailer.name, site);
        case 'call': {
            const given = argumentValues(run, trailer.arguments, scope);
            if (owner.kind !== 'choice')
                return run.call(owner, given, site);
            return choice(owner.values.map((callee) => run.call(callee, given, site)));
        }
        case 'index':
            return indexValue(run, owner, trailer.index, site, scope);
    }
}
function argumentValues(run, list, scope) {
    const positional = [];
    const keywords = new Map();
    for (const { name, stars, value: expression } of list) {
        const value = run.evaluate(expression, scope);
        if (name !== '')
            keywords.set(name, value);
        else if (stars === 1)
            (0,add_all/* addAll */.R)(positional, itemsOf(value) ?? [unknown]);
        else if (stars === 2)
            expressions_spread(value, keywords);
        else
            positional.push(value);
    }
    return { positional: positional.slice(0, maxFoldedItems), keywords };
}
function expressions_spread(value, keywords) {
    if (value.kind !== 'mapping')
        return;
    for (const [key, item] of value.entries) {
        const name = textOf(key);
        if (name !== undefined)
            keywords.set(name, item);
    }
}
const namespaces = /(?:^|\.)(?:__builtins__|__dict__|__globals__|globals|vars|locals)$/;
/** Items of constants; `sys.modules['os']` and `vars(os)['system']` by constant names are what they say. */
function indexValue(run, owner, index, site, scope) {
    if (index.kind === 'slice')
        return sliceValue(run, owner, index.parts, scope);
    const at = run.evaluate(index, scope);
    if (owner.kind !== 'choice' && at.kind !== 'choice')
        return itemOf(run, owner, at, site);
    return choice(alternatives(owner).flatMap((one) => alternatives(at).map((key) => itemOf(run, one, key, site))));
}
function itemOf(run, owner, key, site) {
    if (owner.kind !== 'reference')
        return foldIndex(owner, key) ?? classItem(run, owner, key, site);
    const name = textOf(key);
    const dotted = (0,spell_name/* spellName */.o)(owner.name);
    if (name !== undefined && dotted === 'sys.modules')
        return imported(name);
    if (namespaces.test(dotted))
        return namespaceItem(run, owner, name, site);
    if (owner.name.origin === 'value' && owner.owner !== undefined)
        return unknown;
    return { ...owner, isResult: true };
}
/** `Class[key]` calls `__class_getitem__`, and an instance's `__getitem__`. */
function classItem(run, owner, key, site) {
    const method = owner.kind === 'class'
        ? owner.members.get('__class_getitem__')
        : owner.kind === 'instance'
            ? owner.of.members.get('__getitem__')
            : undefined;
    return method === undefined ? unknown : run.call(method, { positional: [key], keywords: new Map() }, site);
}
function namespaceItem(run, owner, name, site) {
    if (name === undefined) {
        run.record('computed', owner.name, site);
        return unknown;
    }
    const last = owner.name.attributes.at(-1);
    if (last === 'globals' || last === 'locals') {
        const bound = run.globals.lookUp(name);
        if (bound !== undefined)
            return bound;
        return builtin(name);
    }
    if (last === '__builtins__')
        return builtin(name);
    const namespace = { ...owner.name, attributes: owner.name.attributes.slice(0, -1) };
    if (last === 'vars')
        return owner.owner === undefined ? builtin(name) : run.attribute(owner.owner, name, site);
    return run.attribute({ kind: 'reference', name: namespace }, name, site);
}
function sliceValue(run, owner, parts, scope) {
    const values = parts.map((part) => (part === undefined ? undefined : run.evaluate(part, scope)));
    const numbers = values.map((value) => (value?.kind === 'none' ? undefined : numberOf(value)));
    if (values.some((value, index) => value !== undefined && value.kind !== 'none' && numbers[index] === undefined))
        return unknown;
    return choice(alternatives(owner).map((one) => foldSlice(one, numbers) ?? unknown));
}
function sequenceValue(run, list, scope) {
    const items = [];
    for (const item of list) {
        const value = run.evaluate(item, scope);
        if (item.kind === 'starred')
            (0,add_all/* addAll */.R)(items, itemsOf(value) ?? [unknown]);
        else
            items.push(value);
    }
    return sequence(items);
}
function mappingValue(run, list, scope) {
    const entries = [];
    for (const [key, value] of list) {
        const item = run.evaluate(value, scope);
        if (key !== undefined)
            entries.push([run.evaluate(key, scope), item]);
        else if (item.kind === 'mapping')
            (0,add_all/* addAll */.R)(entries, item.entries);
    }
    return { kind: 'mapping', entries };
}
function operationValue(run, { first, rest }, scope) {
    let left = run.evaluate(first, scope);
    const pieces = [];
    for (const { operator, operand } of rest) {
        const right = run.evaluate(operand, scope);
        // A sum of many texts is joined once, not copied at every step.
        if (operator === '+' && left.kind === 'text' && right.kind === 'text') {
            if (pieces.length === 0)
                pieces.push(left.value);
            pieces.push(right.value);
            continue;
        }
        if (pieces.length > 0)
            left = value_text(pieces.splice(0).join(''));
        left = operate(operator, left, right);
    }
    return pieces.length > 0 ? value_text(pieces.join('')) : left;
}
function operate(operator, left, right) {
    if (operator === 'or' || operator === 'and')
        return choice([left, right]);
    if (operator === '/' && left.kind === 'reference' && isPath(left.name))
        return left;
    if (left.kind === 'unknown' || right.kind === 'unknown')
        return unknown;
    if (left.kind !== 'choice' && right.kind !== 'choice')
        return foldOperation(operator, left, right) ?? unknown;
    return choiceOfPairs(left, right, (a, b) => foldOperation(operator, a, b) ?? unknown);
}
/** A path with a further part is a path again. */
function isPath({ module, attributes }) {
    return module === 'pathlib' && attributes.length === 1 && /Path$/.test(attributes[0] ?? '');
}
function prefixValue(operators, operand) {
    let value = operand;
    for (const operator of [...operators].reverse()) {
        const plain = numberOf(value);
        const known = truth(value);
        if (operator === 'not')
            value = known === undefined ? unknown : number(known ? 0 : 1);
        else if (operator !== 'await')
            value =
                plain === undefined ? unknown : number(operator === '-' ? -plain : operator === '~' ? ~plain : plain);
    }
    return value;
}
function conditionValue(run, { test, then, otherwise }, scope) {
    const known = truth(run.evaluate(test, scope));
    const values = [run.evaluate(then, scope), run.evaluate(otherwise, scope)];
    if (known !== undefined)
        return values[known ? 0 : 1] ?? unknown;
    return choice(values);
}
function joinedValue(run, parts, scope) {
    const texts = parts.map((part) => (typeof part === 'string' ? part : shown(run.evaluate(part, scope))));
    return texts.includes(undefined) ? unknown : value_text(texts.join(''));
}
function comprehensionValue(run, expression, outer) {
    const scope = new Scope(outer);
    const items = [];
    const entries = [];
    const isWhole = eachOf(run, expression.clauses, 0, scope, () => {
        const element = run.evaluate(expression.element, scope);
        if (expression.value === undefined)
            items.push(element);
        else
            entries.push([element, run.evaluate(expression.value, scope)]);
    });
    if (!isWhole)
        return unknown;
    return expression.value === undefined ? sequence(items) : { kind: 'mapping', entries };
}
/** Runs `body` for every item of the clauses that is known, at least once; false where some are not. */
function eachOf(run, clauses, index, scope, body) {
    const clause = clauses[index];
    if (clause === undefined) {
        body();
        return true;
    }
    const items = itemsOf(run.evaluate(clause.iterable, scope));
    let isWhole = items !== undefined;
    const list = items === undefined || items.length === 0 ? [unknown] : items;
    for (const [at, item] of list.entries()) {
        if (at > 0 && !run.mayRepeat())
            return false;
        targets_assign(run, clause.target, item, scope);
        const tests = clause.conditions.map((condition) => truth(run.evaluate(condition, scope)));
        if (tests.includes(false))
            continue;
        if (tests.includes(undefined))
            isWhole = false;
        if (!eachOf(run, clauses, index + 1, scope, body))
            isWhole = false;
    }
    return isWhole && items !== undefined && items.length > 0;
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/trace/special-calls.js



/** An attribute whose name nobody can follow. */
function computed(run, owner, site) {
    for (const one of alternatives(owner))
        if (one.kind === 'reference')
            run.record('computed', one.name, site);
    return unknown;
}
function importModule(takesWhole) {
    return (run, { positional, keywords }, site, callee) => {
        const argument = positional[0] ?? keywords.get('name');
        const names = alternatives(argument ?? unknown).map((one) => textOf(one));
        if (names.includes(undefined) || argument === undefined) {
            run.record('computed', callee.name, site);
            return unknown;
        }
        const list = positional[3] ?? keywords.get('fromlist');
        const isWhole = takesWhole || (itemsOf(list)?.length ?? 0) > 0;
        const values = names.map((name) => {
            run.record('imported', { origin: 'import', module: name, attributes: [] }, site);
            return imported(isWhole ? name : (name.split('.')[0] ?? name));
        });
        return choice(values);
    };
}
const readAttribute = (run, { positional }, site) => {
    const [owner, name] = positional;
    if (owner === undefined || name === undefined)
        return undefined;
    const values = alternatives(name).map((one) => {
        const constant = textOf(one);
        return constant === undefined ? computed(run, owner, site) : run.attribute(owner, constant, site);
    });
    const value = choice(values);
    for (const one of alternatives(value))
        if (one.kind === 'reference')
            run.record('loaded', one.name, site);
    return value;
};
const writeAttribute = (run, { positional }, site) => {
    const [owner, name, value = unknown] = positional;
    const constant = textOf(name);
    if (owner === undefined || constant === undefined)
        return undefined;
    for (const one of alternatives(owner))
        storeAttribute(run, one, constant, value, site);
    return unknown;
};
const execute = (run, given, site, callee) => {
    run.record('called', callee.name, site, { given });
    const [source] = given.positional;
    const results = alternatives(source ?? unknown).map((one) => {
        const text = textOf(one);
        return text === undefined ? unknown : run.runText(text, undefined, site);
    });
    return choice(results);
};
/** `compile` gives its text on, so that `exec` runs it. */
const compile = (run, given, site, callee) => {
    run.record('called', callee.name, site, { given });
    return given.positional[0] ?? unknown;
};
const partial = (run, { positional, keywords }, site) => {
    const [callee, ...rest] = positional;
    if (callee === undefined)
        return undefined;
    for (const one of alternatives(callee))
        if (one.kind === 'reference')
            run.record('handed', one.name, site, {
                callee: 'functools.partial',
                given: { positional: rest, keywords },
            });
    return { kind: 'partial', callee, given: { positional: rest, keywords } };
};
const getter = (form) => (_, given) => ({ kind: 'getter', form, given });
/** `map` and friends call their first argument with items of the others. */
const mapping = (run, { positional }, site) => {
    const [callee, iterable, ...others] = positional;
    const items = itemsOf(iterable);
    if (callee === undefined)
        return undefined;
    const rows = items?.map((item, index) => [item, ...others.map((other) => itemsOf(other)?.[index] ?? unknown)]) ?? [];
    const results = [];
    for (const [index, row] of (rows.length === 0 ? [[unknown]] : rows).entries()) {
        if (index > 0 && !run.mayRepeat())
            return unknown;
        results.push(run.call(callee, { positional: row, keywords: new Map() }, site));
    }
    return items === undefined ? unknown : sequence(results);
};
const starmap = (run, { positional }, site) => {
    const [callee, iterable] = positional;
    if (callee === undefined)
        return undefined;
    const rows = itemsOf(iterable) ?? [unknown];
    return sequence(rows
        .slice(0, 64)
        .map((row) => run.call(callee, { positional: itemsOf(row) ?? [unknown], keywords: new Map() }, site)));
};
const reduce = (run, { positional }, site) => {
    const [callee, iterable, initial] = positional;
    const items = itemsOf(iterable);
    if (callee === undefined || items === undefined)
        return undefined;
    const [first = unknown, ...rest] = initial === undefined ? items : [initial, ...items];
    return rest
        .slice(0, 1000)
        .reduce((left, right) => run.call(callee, { positional: [left, right], keywords: new Map() }, site), first);
};
const variables = (_, { positional }) => {
    const [owner] = positional;
    const name = { origin: 'global', module: '', attributes: ['vars'] };
    return owner === undefined ? undefined : { kind: 'reference', name, owner, isResult: true };
};
/** `Thread(target=f, args=(\u2026))`: f runs with these arguments. */
const thread = (run, given, site, callee) => {
    run.record('called', callee.name, site, { given });
    const target = given.keywords.get('target') ?? given.keywords.get('function') ?? given.positional[1];
    const list = given.keywords.get('args') ?? given.positional[3] ?? given.positional[2];
    if (target !== undefined)
        run.call(target, { positional: itemsOf(list) ?? [], keywords: new Map() }, site);
    return { kind: 'reference', name: callee.name, isResult: true };
};
/** `atexit.register(f, \u2026)` and `apply(f, (\u2026))`. */
const register = (run, given, site, callee) => {
    run.record('called', callee.name, site, { given });
    const [target, ...rest] = given.positional;
    return target === undefined
        ? unknown
        : run.call(target, { positional: rest, keywords: given.keywords }, site);
};
/** `super()`: what the bases of the class around say of the object that the method is called of. */
const superOf = (run) => {
    const { self } = run;
    if (self.kind !== 'instance' && self.kind !== 'class')
        return undefined;
    const name = run.within.split('.').at(-2) ?? '';
    const around = alternatives(run.globals.lookUp(name) ?? unknown).find(({ kind }) => kind === 'class');
    const of = self.kind === 'instance' ? self.of : self;
    const bases = around?.kind === 'class' ? around.bases : of.bases;
    const parent = { kind: 'class', members: new Map(), bases };
    return self.kind === 'class' ? parent : { kind: 'instance', of: parent, members: new Map() };
};
/** `type(value)`; `type(name, bases, members)` makes a class. */
const typeOf = (_, { positional: [first, bases, members, ...rest] }) => {
    if (bases === undefined)
        return first?.kind === 'instance' ? first.of : undefined;
    if (members?.kind !== 'mapping' || rest.length > 0)
        return undefined;
    const entries = members.entries.flatMap(([key, value]) => {
        const name = textOf(key);
        return name === undefined ? [] : [[name, value]];
    });
    return { kind: 'class', members: new Map(entries), bases: itemsOf(bases) ?? [] };
};
/** Folders and files that a path leads to are paths again. */
const pathOf = () => imported('pathlib', ['Path']);
/** Decorators and casts that give back what they are given. */
const identity = (_, { positional }) => positional[0];
const second = (_, { positional }) => positional[1];
/** Functions of Python that import, read attributes, run text or call what they are given, by their dotted name. */
const specials = new Map([
    ['__import__', importModule(false)],
    ['importlib.import_module', importModule(true)],
    ['importlib.__import__', importModule(false)],
    ['getattr', readAttribute],
    ['inspect.getattr_static', readAttribute],
    ['object.__getattribute__', readAttribute],
    ['setattr', writeAttribute],
    ['eval', execute],
    ['exec', execute],
    ['compile', compile],
    ['vars', variables],
    ['functools.partial', partial],
    ['operator.attrgetter', getter('attribute')],
    ['operator.methodcaller', getter('method')],
    ['operator.itemgetter', getter('item')],
    [
        'operator.getitem',
        (run, { positional: [owner, key] }, site) => owner && key && itemOf(run, owner, key, site),
    ],
    ['map', mapping],
    ['filter', mapping],
    ['itertools.starmap', starmap],
    ['functools.reduce', reduce],
    ['reduce', reduce],
    ['threading.Thread', thread],
    ['threading.Timer', thread],
    ['multiprocessing.Process', thread],
    ['atexit.register', register],
    ['operator.call', register],
    ['typing.cast', second],
    ['staticmethod', identity],
    ['classmethod', identity],
    ['functools.cache', identity],
    ['super', superOf],
    ['type', typeOf],
    ...'home cwd expanduser resolve absolute joinpath with_name with_suffix'
        .split(' ')
        .map((name) => [`pathlib.Path.${name}`, pathOf]),
    ['globals', (_, __, ___, callee) => ({ kind: 'reference', name: callee.name, isResult: true })],
    ['__builtins__', () => builtin('__builtins__')],
]);

;// CONCATENATED MODULE: ./lib/codecs/python-source/trace/calls.js






/** Attributes of one chain; of longer ones the first and the last are kept. CWE-770. */
const maxAttributes = 32;
/** Names of the standard library that call what they are given, now or when something happens. */
const invokers = /^(?:map|filter|sorted|min|max|iter|(?:functools\.)?reduce|functools\.(?:cache|lru_cache|singledispatch|cmp_to_key)|re\.subn?|itertools\.\w+|dataclasses\.field|attrs?\.(?:ib|field)|pydantic\.Field|(?:collections\.)?defaultdict|threading\.(?:Thread|Timer|setprofile|settrace)|_thread\.start_new_thread|thread\.start_new_thread|multiprocessing\..*|concurrent\.futures\..*|asyncio\..*|atexit\.register|signal\.signal|sys\.(?:settrace|setprofile)|weakref\.(?:finalize|ref|proxy)|timeit\.\w+|contextlib\.\w+|operator\.call|sched\..*|ctypes\..*|unittest\..*|builtins\.(?:map|filter|sorted|min|max|iter)|apply|tkinter\..*|codecs\.register\w*|gc\.callbacks\.append|sys\.(?:meta_path|path_hooks)\.\w+)$/;
/** The attribute of a value: followed into the source's own classes, else one more name. */
function attributeOf(run, owner, name, site) {
    if (owner.kind !== 'choice')
        return attributeOfOne(run, owner, name, site);
    return choice(owner.values.map((one) => attributeOfOne(run, one, name, site)));
}
function attributeOfOne(run, owner, name, site) {
    if (owner.kind === 'reference')
        return isBuiltins(owner.name) ? ofBuiltins(owner, name) : longer(owner, name);
    const own = memberOf(owner, name);
    if (own !== undefined)
        return isProperty(own) ? run.call(own, noArguments, site) : own;
    if ((owner.kind === 'class' || owner.kind === 'instance') && !name.startsWith('__')) {
        const fallback = owner.kind === 'instance' ? memberOf(owner, '__getattr__') : undefined;
        return fallback === undefined
            ? unknown
            : run.call(fallback, { positional: [{ kind: 'text', value: name }], keywords: new Map() }, site);
    }
    return { kind: 'reference', name: { origin: 'value', module: '', attributes: [name] }, owner };
}
/** Whether reading the attribute calls the method: `property`, `cached_property` and libraries' own of that name. */
function isProperty(value) {
    if (value.kind !== 'method' || value.function.kind !== 'function')
        return false;
    const { node } = value.function;
    return node.kind === 'function' && node.decorators.some(isPropertyDecorator);
}
function isPropertyDecorator(decorator) {
    if (decorator.kind === 'name')
        return /property$/.test(decorator.name);
    const last = decorator.kind === 'chain' ? decorator.trailers.at(-1) : undefined;
    return last?.kind === 'attribute' && /property$/.test(last.name);
}
/** `__builtins__` is the module in one place and its namespace in another. */
function isBuiltins({ origin, attributes }) {
    return origin === 'global' && attributes.length === 1 && attributes[0] === '__builtins__';
}
function ofBuiltins(owner, name) {
    return name === '__dict__' ? owner : builtin(name);
}
function memberOf(owner, name) {
    if (owner.kind === 'class')
        return classMember(owner, name);
    if (owner.kind !== 'instance')
        return undefined;
    const own = owner.members.get(name);
    if (own !== undefined)
        return own;
    const member = classMember(owner.of, name);
    return member?.kind === 'function' ? { kind: 'method', function: member, self: owner } : member;
}
/** Found in the class or one of its bases, a few steps up. */
function classMember(owner, name, depth = 0) {
    const own = owner.members.get(name);
    if (own !== undefined || depth > 8)
        return own;
    for (const base of owner.bases) {
        const inherited = base.kind === 'class' ? classMember(base, name, depth + 1) : undefined;
        if (inherited !== undefined)
            return inherited;
    }
    return undefined;
}
function longer(owner, name) {
    const attributes = [...owner.name.attributes, name];
    if (attributes.length > maxAttributes)
        attributes.splice(1, attributes.length - maxAttributes);
    return { kind: 'reference', name: { ...owner.name, attributes } };
}
/** Calls one value: what it gives back, as far as it can be followed. */
function callValue(run, callee, given, site) {
    switch (callee.kind) {
        case 'reference':
            return callReference(run, callee, given, site);
        case 'function':
            return run.enter(callee, given);
        case 'method':
            return run.call(callee.function, { ...given, positional: [callee.self, ...given.positional] }, site);
        case 'class':
            return instantiate(run, callee, given, site);
        case 'instance':
            return callMember(run, callee, '__call__', given, site) ?? unknown;
        case 'partial':
            return run.call(callee.callee, joinArguments(callee.given, given), site);
        case 'getter':
            return callGetter(run, callee, given.positional[0] ?? unknown, site);
        case 'choice':
            return choice(callee.values.map((one) => run.call(one, given, site)));
        default:
            return unknown;
    }
}
function joinArguments(first, second) {
    return {
        positional: [...first.positional, ...second.positional],
        keywords: new Map([...first.keywords, ...second.keywords]),
    };
}
function callMember(run, owner, name, given, site) {
    const member = memberOf(owner, name);
    return member === undefined ? undefined : run.call(member, given, site);
}
function instantiate(run, callee, given, site) {
    const instance = { kind: 'instance', of: callee, members: new Map() };
    const creator = classMember(callee, '__new__');
    if (creator !== undefined)
        run.call(creator, { ...given, positional: [callee, ...given.positional] }, site);
    callMember(run, instance, '__init__', given, site);
    for (const name of calledByTheLanguage)
        callMember(run, instance, name, noArguments, site);
    return instance;
}
/** Methods by which operators, loops, texts and the end of its life use an object: nobody writes these calls. */
const calledByTheLanguage = ('__post_init__ __del__ __iter__ __next__ __len__ __bool__ __str__ __repr__ __format__ __bytes__ __hash__ __index__ __int__ __float__ ' +
    '__contains__ __eq__ __ne__ __lt__ __gt__ __le__ __ge__ __add__ __radd__ __iadd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ ' +
    '__floordiv__ __mod__ __pow__ __matmul__ __or__ __ror__ __and__ __xor__ __lshift__ __rshift__ __invert__ __neg__ __pos__ __fspath__ __await__ __aiter__').split(' ');
/** Methods by which pickle, copy, inheritance and loaders of models build objects of a class that they were told of. */
const building = ('__new__ __init__ __reduce__ __reduce_ex__ __setstate__ __getattr__ __getattribute__ __setattr__ __init_subclass__ ' +
    '__class_getitem__ __call__ __enter__ __prepare__ from_pretrained from_config _from_config from_dict post_init init_weights ' +
    '_init_weights tie_weights load_state_dict _load_from_state_dict').split(' ');
/** Builds an object of a class with arguments that nobody knows, by every way that loaders take. */
function buildObject(run, of, site) {
    const instance = { kind: 'instance', of, members: new Map() };
    for (const name of [...building, ...calledByTheLanguage])
        callMember(run, instance, name, noArguments, site);
}
function callGetter(run, { form, given }, owner, site) {
    const [first, ...rest] = given.positional;
    const name = textOf(first);
    if (form === 'item')
        return first === undefined ? unknown : itemOf(run, owner, first, site);
    if (name === undefined)
        return computed(run, owner, site);
    let value = owner;
    for (const part of name.split('.'))
        value = run.attribute(value, part, site);
    return form === 'method' ? run.call(value, { ...given, positional: rest }, site) : value;
}
function callReference(run, callee, given, site) {
    const dotted = (0,spell_name/* spellName */.o)(callee.name).replace(/^(?:builtins|__builtin__|__builtins__)\./, '');
    const method = callee.owner === undefined || callee.name.attributes.length !== 1
        ? undefined
        : foldMethod(callee.owner, dotted, given);
    if (method !== undefined)
        return method;
    const special = specials.get(dotted)?.(run, given, site, callee);
    if (special !== undefined)
        return special;
    run.record('called', callee.name, site, { given });
    handOn(run, dotted, given, site);
    const folded = choiceFold(dotted, given);
    // Attributes of a result are named behind the callee: `pathlib.Path('x').unlink` is `pathlib.Path.unlink`.
    return folded ?? { kind: 'reference', name: callee.name, isResult: true };
}
function choiceFold(dotted, given) {
    const [first, ...rest] = given.positional;
    if (first?.kind !== 'choice')
        return foldCall(dotted, given);
    const values = first.values.map((one) => foldCall(dotted, { ...given, positional: [one, ...rest] }));
    return values.includes(undefined) ? undefined : choice(values);
}
/** What is handed to something that calls it, is called; other names are only said to be handed on. */
function handOn(run, dotted, given, site) {
    for (const value of given.positional)
        handOnItems(run, dotted, value, site);
    for (const value of given.keywords.values())
        handOnItems(run, dotted, value, site);
}
/** A value, and the items of a short tuple beside it. */
function handOnItems(run, dotted, value, site) {
    for (const one of alternatives(value))
        handOnOne(run, dotted, one, site);
    if (value.kind !== 'sequence' || value.items.length >= 16)
        return;
    for (const item of value.items)
        for (const one of alternatives(item))
            handOnOne(run, dotted, one, site);
}
function handOnOne(run, dotted, one, site) {
    if (one.kind === 'reference' && one.isResult !== true)
        run.record('handed', one.name, site, { callee: dotted });
    else if (isCallable(one) && invokers.test(dotted)) {
        run.call(one, noArguments, site);
        if (one.kind === 'instance' && /^sys\.(?:meta_path|path_hooks)\b/.test(dotted))
            for (const name of importing)
                callMember(run, one, name, noArguments, site);
    }
}
/** What `import` calls of finders and loaders (importlib.abc). */
const importing = ['find_spec', 'find_module', 'create_module', 'exec_module', 'load_module'];
function isCallable({ kind }) {
    return kind === 'function' || kind === 'method' || kind === 'partial' || kind === 'instance';
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/trace/parts-of.js
/** Parts of a subject that a pattern may bind. CWE-400. */
const maxPatternParts = 256;
/** What a subject is and holds, each part once. */
function partsOf(subject) {
    const parts = new Set([subject]);
    for (const part of parts) {
        if (parts.size >= maxPatternParts)
            break;
        for (const inner of innerOf(part))
            parts.add(inner);
    }
    return [...parts];
}
function innerOf(value) {
    switch (value.kind) {
        case 'sequence':
            return value.items;
        case 'mapping':
            return value.entries.map(([, item]) => item);
        case 'instance':
            return [...value.members.values()];
        case 'choice':
            return value.values;
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/trace/statements.js







/** Runs one statement as far as it can be followed. */
function walkStatement(run, statement, scope) {
    switch (statement.kind) {
        case 'expression':
            mutate(run, statement.value, run.evaluate(statement.value, scope), scope);
            return;
        case 'assign':
            assignment(run, statement, scope);
            return;
        case 'import':
            importNames(run, statement, scope);
            return;
        case 'from':
            importFrom(run, statement, scope);
            return;
        case 'function':
            defineFunction(run, statement, scope);
            return;
        case 'class':
            defineClass(run, statement, statement, scope);
            return;
        default:
            walkBlock(run, statement, scope);
    }
}
function walkBlock(run, statement, scope) {
    switch (statement.kind) {
        case 'if':
            conditional(run, statement.branches, statement.otherwise, scope);
            return;
        case 'for':
            forLoop(run, statement, scope);
            return;
        case 'while':
            whileLoop(run, statement, scope);
            return;
        case 'with':
            for (const { value, target } of statement.items) {
                const entered = run.evaluate(value, scope);
                enterContext(run, entered, value);
                if (target !== undefined)
                    targets_assign(run, target, entered, scope);
            }
            run.walk(statement.body, scope);
            return;
        case 'try':
            tryBlocks(run, statement, scope);
            return;
        case 'match':
            matchCases(run, statement, scope);
            return;
        default:
            walkSimple(run, statement, scope);
    }
}
/** A name in a pattern is bound to the subject or to some part of it. */
function matchCases(run, statement, scope) {
    const captured = choice(partsOf(run.evaluate(statement.subject, scope)));
    for (const { names, guard, body } of statement.cases) {
        run.inDoubt('maybe', () => {
            for (const name of names)
                scope.bind(name, captured, run.certainty);
            if (guard !== undefined)
                run.evaluate(guard, scope);
            run.walk(body, scope);
        });
    }
}
function walkSimple(run, statement, scope) {
    switch (statement.kind) {
        case 'delete':
            for (const target of statement.targets)
                if (target.kind === 'name')
                    scope.unbind(target.name);
            return;
        case 'scope':
            scope.declareOuter(statement.names);
            return;
        case 'return':
        case 'raise':
        case 'assert': {
            const values = statement.values.map((value) => run.evaluate(value, scope));
            if (statement.kind === 'return')
                run.returned.push(values[0] ?? none);
            return;
        }
        default:
    }
}
/** A context manager of the source runs its `__enter__` and `__exit__`. */
function enterContext(run, value, site) {
    for (const one of alternatives(value)) {
        if (one.kind !== 'instance')
            continue;
        for (const name of ['__enter__', '__exit__'])
            if (one.of.members.has(name))
                run.call(run.attribute(one, name, site), { positional: [], keywords: new Map() }, site);
    }
}
function assignment(run, statement, scope) {
    const { targets, operator, value: expression } = statement;
    run.annotation(statement.annotation, scope);
    if (expression === undefined)
        return;
    const value = run.evaluate(expression, scope);
    for (const target of targets) {
        if (operator === '=' || operator === ':')
            targets_assign(run, target, value, scope);
        else if (target.kind === 'name') {
            const before = scope.lookUp(target.name) ?? unknown;
            const folded = alternatives(before).map((one) => foldOperation(operator.slice(0, -1), one, value) ?? unknown);
            targets_assign(run, target, choice(folded), scope);
        }
        else
            targets_assign(run, target, unknown, scope);
    }
}
/** `list.append(x)` and `list.extend(x)` on a known list. */
function mutate(run, expression, _, scope) {
    if (expression.kind !== 'chain' || expression.base.kind !== 'name')
        return;
    const [attribute, call] = expression.trailers;
    if (attribute?.kind !== 'attribute' || call?.kind !== 'call')
        return;
    const before = scope.lookUp(expression.base.name);
    if (before?.kind !== 'sequence')
        return;
    const [argument] = call.arguments;
    const given = argument === undefined ? unknown : run.evaluate(argument.value, scope);
    const after = mutated(before.items, attribute.name, given);
    scope.bind(expression.base.name, after, run.certainty);
}
function mutated(items, method, given) {
    switch (method) {
        case 'append':
            return sequence([...items, given]);
        case 'extend': {
            const more = itemsOf(given);
            return more === undefined ? unknown : sequence([...items, ...more]);
        }
        case 'reverse':
            return sequence([...items].reverse());
        case 'index':
        case 'count':
        case 'copy':
            return { kind: 'sequence', items };
        default:
            return unknown;
    }
}
function importNames(run, statement, scope) {
    for (const { name, alias } of statement.names) {
        run.record('imported', { origin: 'import', module: name, attributes: [] }, statement);
        const top = name.split('.')[0] ?? name;
        scope.bind(alias === '' ? top : alias, imported(alias === '' ? top : name), run.certainty);
    }
}
function importFrom(run, { module, names, start, end }, scope) {
    for (const { name, alias } of names) {
        run.record('imported', { origin: 'import', module, attributes: [name] }, { start, end });
        if (name === '*')
            scope.module.starred.push(module);
        else if (module !== '__future__')
            scope.bind(alias === '' ? name : alias, imported(module, [name]), run.certainty);
    }
}
function defineFunction(run, node, scope) {
    for (const { initial, annotation } of node.parameters) {
        if (initial !== undefined)
            run.evaluate(initial, scope);
        run.annotation(annotation, scope);
    }
    run.annotation(node.returns, scope);
    const within = run.within === '' ? node.name : `${run.within}.${node.name}`;
    const value = { kind: 'function', node, scope, within };
    run.defer(value);
    scope.bind(node.name, decorated(run, node.decorators, value, scope), run.certainty);
}
/** Decorators are calls; what an unknown one gives back is taken for what it was given. */
function decorated(run, decorators, value, scope) {
    let result = value;
    for (const decorator of [...decorators].reverse()) {
        const callee = run.evaluate(decorator, scope);
        for (const one of alternatives(callee)) {
            const given = { positional: [result], keywords: new Map() };
            const returned = run.call(one, given, { start: decorator.start, end: decorator.end });
            if (returned.kind !== 'unknown' && one.kind !== 'reference')
                result = returned;
        }
    }
    return result;
}
function defineClass(run, node, site, outer) {
    const given = argumentValues(run, node.arguments, outer);
    const scope = new Scope(outer, true);
    run.inside(node.name, () => {
        run.walk(node.body, scope);
    });
    const value = { kind: 'class', members: scope.names, bases: given.positional };
    for (const [name, member] of scope.names)
        plant(run, name, member, site);
    runHooks(run, value, given.keywords, site);
    outer.bind(node.name, decorated(run, node.decorators, value, outer), run.certainty);
}
/** Making a class runs its bases' `__init_subclass__`, its metaclass and its descriptors' `__set_name__`. */
function runHooks(run, value, keywords, site) {
    const call = (callee, first) => {
        if (callee !== undefined)
            run.call(callee, { positional: [first, unknown, unknown], keywords: new Map() }, site);
    };
    for (const base of value.bases)
        if (base.kind === 'class')
            call(base.members.get('__init_subclass__'), value);
    const metaclass = keywords.get('metaclass') ?? value.members.get('__metaclass__');
    if (metaclass?.kind === 'class')
        for (const name of ofMetaclass)
            call(metaclass.members.get(name), value);
    else if (metaclass !== undefined)
        call(metaclass, value);
    for (const member of value.members.values())
        if (member.kind === 'instance')
            call(member.of.members.get('__set_name__'), member);
}
/** Methods of a metaclass that making, calling, reading and comparing its class run: nobody writes these calls. */
const ofMetaclass = ('__prepare__ __new__ __init__ __call__ __getattr__ __getattribute__ __setattr__ __getitem__ __setitem__ __contains__ __iter__ __len__ ' +
    '__instancecheck__ __subclasscheck__ __or__ __ror__ __add__ __eq__ __hash__ __repr__ __str__ __bool__ __dir__').split(' ');
function conditional(run, branches, otherwise, scope) {
    let isDecided = false;
    for (const { test, body } of branches) {
        if (isNever(test, scope))
            continue;
        const known = truth(run.evaluate(test, scope));
        const certainty = isDecided || known === false ? 'doubtful' : known === true ? run.certainty : 'maybe';
        if (known === true)
            isDecided = true;
        run.inDoubt(certainty, () => {
            run.walk(body, scope);
        });
    }
    run.inDoubt(isDecided ? 'doubtful' : otherwise.length > 0 && branches.length === 0 ? run.certainty : 'maybe', () => {
        run.walk(otherwise, scope);
    });
}
/** `if False`, `if TYPE_CHECKING` and the guard of a script: what no import runs. */
function isNever(test, scope) {
    if (test.kind === 'singleton')
        return test.value === 'False' || test.value === 'None';
    if (test.kind === 'number')
        return test.value === 0;
    if (test.kind === 'name' || test.kind === 'chain')
        return isTypeChecking(test, scope);
    if (test.kind !== 'operation' || test.rest.length !== 1)
        return false;
    const [comparison] = test.rest;
    if (comparison?.operator !== '==')
        return false;
    return (isMainGuard(test.first, comparison.operand, scope) || isMainGuard(comparison.operand, test.first, scope));
}
function isMainGuard(name, value, scope) {
    return (name.kind === 'name' &&
        name.name === '__name__' &&
        scope.lookUp('__name__') === undefined &&
        value.kind === 'text' &&
        value.value === '__main__');
}
function isTypeChecking(test, scope) {
    const name = test.kind === 'chain' ? test.base : test;
    const bound = name.kind === 'name' ? scope.lookUp(name.name) : undefined;
    if (bound?.kind !== 'reference')
        return false;
    const attribute = test.kind === 'chain' && test.trailers.length === 1 ? test.trailers[0] : undefined;
    const dotted = (0,spell_name/* spellName */.o)(bound.name) + (attribute?.kind === 'attribute' ? `.${attribute.name}` : '');
    return dotted === 'typing.TYPE_CHECKING' || dotted === 'typing_extensions.TYPE_CHECKING';
}
function forLoop(run, statement, scope) {
    const items = itemsOf(run.evaluate(statement.iterable, scope));
    const list = items === undefined || items.length === 0 ? [unknown] : items;
    const certainty = items === undefined || items.length === 0 ? 'maybe' : run.certainty;
    for (const [index, item] of list.entries()) {
        if (index > 0 && !run.mayRepeat())
            break;
        run.inDoubt(certainty, () => {
            targets_assign(run, statement.target, item, scope);
            run.walk(statement.body, scope);
        });
    }
    run.walk(statement.otherwise, scope);
}
function whileLoop(run, statement, scope) {
    const { test, body, otherwise } = statement;
    if (isNever(test, scope))
        return;
    let known = truth(run.evaluate(test, scope));
    const isEndless = test.kind === 'number' || test.kind === 'singleton';
    do {
        run.inDoubt(known === true ? run.certainty : 'maybe', () => {
            run.walk(body, scope);
        });
        known = truth(run.evaluate(test, scope));
    } while (known === true && !isEndless && run.mayRepeat());
    run.walk(otherwise, scope);
}
function tryBlocks(run, statement, scope) {
    run.walk(statement.body, scope);
    for (const { type, name, body } of statement.handlers) {
        run.inDoubt('maybe', () => {
            if (type !== undefined)
                run.evaluate(type, scope);
            if (name !== '')
                scope.bind(name, unknown, run.certainty);
            run.walk(body, scope);
        });
    }
    run.walk(statement.otherwise, scope);
    run.walk(statement.finally, scope);
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/trace/uses.js


const maxArguments = 8;
const maxItems = 16;
/** Collects uses: equal ones are one with a count. */
class SourceUses {
    /** Whether more different uses stand in the source than are told apart. */
    overflowed = false;
    #uses = new Map();
    /** The last use at each place: loops and functions that are entered again do there what they did before. */
    #latest = new Map();
    /**
     * @param at where it stands, which tells no two uses apart
     * @param describe the rest of what is said of the use; asked for where it is new, which one in ten is
     */
    add(kind, place, name, given, at, describe) {
        const texts = argumentTexts(given);
        const latest = this.#latest.get(at);
        if (latest !== undefined && isAgain(latest, { kind, place, name, texts })) {
            latest.use.count++;
            return;
        }
        const key = keyOf(kind, place, name, texts);
        const known = this.#uses.get(key);
        if (known !== undefined) {
            known.count++;
            this.#latest.set(at, { use: known, texts });
        }
        else if (this.#uses.size >= limits/* limits */.F.maxCodeUses)
            this.overflowed = true;
        else {
            const { origin, module, attributes } = name;
            const { when, within } = place;
            const use = {
                ...{ origin, module, attributes, kind, when, within },
                arguments: argumentFacts(given),
                ...describe(),
                count: 1,
            };
            this.#uses.set(key, use);
            this.#latest.set(at, { use, texts });
        }
    }
    list() {
        return [...this.#uses.values()];
    }
}
/** The same as comparing the keys, without making one. */
function isAgain({ use, texts }, asked) {
    return (use.kind === asked.kind &&
        use.when === asked.place.when &&
        use.within === asked.place.within &&
        use.origin === asked.name.origin &&
        use.module === asked.name.module &&
        areEqual(use.attributes, asked.name.attributes) &&
        areEqual(texts, asked.texts));
}
function areEqual(a, b) {
    if (a.length !== b.length)
        return false;
    for (let index = 0; index < a.length; index++)
        if (a[index] !== b[index])
            return false;
    return true;
}
function keyOf(kind, { when, within }, { origin, module, attributes }, texts) {
    const spelled = attributes.join('.');
    return `${kind}\0${when}\0${within}\0${origin}\0${module}\0${spelled}\0${texts.join(',')}`;
}
/** `name=text`, of positional arguments without the name. */
function argumentTexts({ positional, keywords }) {
    const texts = [];
    const counted = Math.min(positional.length, maxArguments);
    for (let index = 0; index < counted; index++)
        texts.push(`=${quotedText(positional[index] ?? unknown) ?? ''}`);
    for (const [name, value] of keywords) {
        if (texts.length >= 2 * maxArguments)
            break;
        texts.push(`${name}=${quotedText(value) ?? ''}`);
    }
    return texts;
}
function argumentFacts({ positional, keywords }) {
    const facts = positional.slice(0, maxArguments).map((value) => fact('', value));
    for (const [name, value] of keywords) {
        if (facts.length >= 2 * maxArguments)
            break;
        facts.push(fact(name, value));
    }
    return facts;
}
function fact(name, value) {
    return { name, kind: value.kind, text: quotedText(value) };
}
function quotedText(value) {
    return value.kind === 'unknown' || value.kind === 'reference'
        ? undefined
        : textIn(value, 0, limits/* limits */.F.maxQuotedCharacters);
}
/** @param most characters that are wanted of it: nobody joins a megabyte for its beginning */
function textIn(value, depth, most) {
    switch (value.kind) {
        case 'text':
        case 'bytes':
            return value.value.slice(0, most);
        case 'number':
            return String(value.value).slice(0, most);
        case 'none':
            return 'None'.slice(0, most);
        case 'sequence':
            return depth > 1 ? undefined : uses_join(value.items, depth, ' ', most);
        case 'mapping':
            return depth > 1 ? undefined : uses_join(value.entries.slice(0, maxItems).flat(), depth, ' ', most);
        case 'choice':
            return depth > 1 ? undefined : uses_join(value.values, depth, ' | ', most);
        default:
            return undefined;
    }
}
function uses_join(items, depth, separator, most) {
    let joined;
    for (let index = 0; index < items.length && index < maxItems; index++) {
        const before = joined === undefined ? '' : joined + separator;
        if (before.length >= most)
            return before.slice(0, most);
        const text = textIn(items[index] ?? unknown, depth + 1, most - before.length);
        if (text !== undefined)
            joined = before + text;
    }
    return joined ?? '';
}

;// CONCATENATED MODULE: ./lib/codecs/python-source/trace/trace-source.js










/** Repetitions of loops and of functions that are followed in one source. CWE-400. */
const maxRepeats = 20_000;
const repeatedSteps = 150_000;
/** Calls of the source's own functions inside one another, and texts that run texts. CWE-674. */
const maxCalls = 24;
const maxTexts = 6;
/** Characters and items of all large values that are made, and of texts that are run. CWE-400. */
const maxMade = 12 * 2 ** 20;
const smallSize = 256;
/** Characters that a constant with a payload has at least, and how many are kept. CWE-400. */
const leastConstant = 24;
const maxConstants = 128;
/** Expressions inside one another, over all calls; the parser bounds those of one. CWE-674. */
const maxDepth = 600;
const checkEvery = 1024;
const noDetails = {};
const moduleSite = { start: 0, end: 0 };
/**
 * Follows a module from its first statement to its last, then what a loader asks of it, then the functions that nothing
 * in it called.
 * @param asked classes that a loader builds objects of, `Net` or `Net.Inner`; functions that it calls, `run()`
 */
function traceSource(module, text, budget, asked = []) {
    return new Tracer(text, budget).run(module, asked);
}
class Tracer {
    certainty = 'sure';
    returned = [];
    within = '';
    globals = new Scope();
    #budget;
    #uses = new SourceUses();
    #deferred = [];
    #entered = new Set();
    #active = new Set();
    #text;
    #when = 'import';
    /** First arguments of the functions that run, innermost last: what `super()` is about. */
    #selves = [];
    #repeats = 0;
    #steps = 0;
    #depth = 0;
    #made = 0;
    /** Steps after which nothing is repeated any more: following a source once is never cut short. */
    #maxSteps;
    #constants = new Set();
    /** Constants that were looked at: those of a loop come again and again. */
    #weighed = new Set();
    #texts = 0;
    #isAnnotation = false;
    /** Where the text that runs stands in the text that runs it. */
    #site;
    constructor(text, budget) {
        this.#text = text;
        this.#budget = budget;
        this.#maxSteps = repeatedSteps + text.length;
    }
    run(module, asked) {
        this.walk(module.body, this.globals);
        // `from module import name` looks for its `__path__` first, so that this one is called in any case (PEP 562).
        this.#ask('__getattr__()');
        this.#when = 'build';
        for (const name of asked)
            this.#ask(name);
        this.#when = 'function';
        // Functions inside functions are found while these run.
        for (let index = 0; index < this.#deferred.length; index++) {
            const callee = this.#deferred[index];
            if (callee !== undefined && !this.#entered.has(callee.node))
                this.enter(callee, noArguments);
        }
        return {
            uses: this.#uses.list(),
            overflowed: this.#uses.overflowed,
            constants: [...this.#constants],
        };
    }
    /** Builds an object of a class, or calls what is named with `()` behind it. */
    #ask(asked) {
        const isCalled = asked.endsWith('()');
        const [first = '', ...rest] = (isCalled ? asked.slice(0, -2) : asked).split('.');
        let value = this.globals.names.get(first);
        for (const name of rest)
            value &&= this.attribute(value, name, moduleSite);
        for (const one of value === undefined ? [] : alternatives(value)) {
            if (one.kind === 'class')
                buildObject(this, one, moduleSite);
            else if (isCalled && one.kind !== 'reference')
                this.call(one, noArguments, moduleSite);
        }
    }
    evaluate(expression, scope) {
        if (++this.#steps % checkEvery === 0)
            this.#budget.check();
        if (this.#depth >= maxDepth)
            return unknown;
        this.#depth++;
        const value = evaluateExpression(this, expression, scope);
        this.#depth--;
        if (value.kind === 'text' || value.kind === 'bytes')
            this.#keep(value.value);
        return expression.kind === 'text' || expression.kind === 'name' ? value : this.#charge(value);
    }
    /** Constants that are put together are kept beside their parts. */
    #keep(constant) {
        if (constant.length < leastConstant || this.#constants.size >= maxConstants)
            return;
        if (this.#weighed.has(constant))
            return;
        this.#weighed.add(constant);
        if ((0,readings/* mayBeEncoded */.z)(Buffer.from(constant.slice(0, 64), 'latin1'), artifact_heads/* mayBecomeArtifact */.VQ))
            this.#constants.add(constant);
    }
    /** Large values are made anew at every step; what all of them may cost is bounded. */
    #charge(value) {
        const size = sizeOf(value);
        if (size < smallSize)
            return value;
        this.#made += size;
        return this.#made > maxMade ? unknown : value;
    }
    annotation(expression, scope) {
        if (expression === undefined)
            return;
        const before = this.#isAnnotation;
        this.#isAnnotation = true;
        this.evaluate(expression, scope);
        this.#isAnnotation = before;
    }
    walk(body, scope) {
        for (const statement of body) {
            if (++this.#steps % checkEvery === 0)
                this.#budget.check();
            walkStatement(this, statement, scope);
        }
    }
    call(callee, given, site) {
        return callValue(this, callee, given, site);
    }
    attribute(owner, name, site) {
        return attributeOf(this, owner, name, site);
    }
    inDoubt(certainty, run) {
        const before = this.certainty;
        this.certainty = before === 'sure' || certainty === 'doubtful' ? certainty : before;
        run();
        this.certainty = before;
    }
    inside(within, run) {
        const before = this.within;
        this.within = before === '' ? within : `${before}.${within}`;
        const result = run();
        this.within = before;
        return result;
    }
    get self() {
        return this.#selves.at(-1) ?? unknown;
    }
    mayRepeat() {
        return this.#made <= maxMade && this.#steps <= this.#maxSteps && ++this.#repeats <= maxRepeats;
    }
    defer(callee) {
        this.#deferred.push(callee);
    }
    enter(callee, given) {
        const { node } = callee;
        if (this.#active.has(node) || this.#active.size >= maxCalls)
            return unknown;
        if (this.#entered.has(node) && !this.mayRepeat())
            return unknown;
        this.#entered.add(node);
        this.#active.add(node);
        this.#selves.push(given.positional[0] ?? unknown);
        const { within, returned, certainty } = this;
        this.within = callee.within;
        this.returned = [];
        this.certainty = 'sure';
        const result = this.#runFunction(callee, given);
        this.within = within;
        this.returned = returned;
        this.certainty = certainty;
        this.#selves.pop();
        this.#active.delete(node);
        return result;
    }
    #runFunction({ node, scope: outer }, given) {
        const scope = new Scope(outer);
        let position = 0;
        for (const { name, stars, initial } of node.parameters) {
            const positional = stars === 0 ? given.positional[position++] : undefined;
            const value = positional ?? given.keywords.get(name) ?? this.#initial(initial, outer);
            scope.bind(name, stars === 1 ? { kind: 'sequence', items: given.positional.slice(position) } : value, 'sure');
        }
        if (node.kind === 'lambda')
            return this.evaluate(node.body, scope);
        this.walk(node.body, scope);
        return this.returned.length === 0 ? unknown : choice(this.returned);
    }
    #initial(initial, outer) {
        return initial === undefined ? unknown : this.evaluate(initial, outer);
    }
    runText(source, scope, site) {
        if (this.#texts >= maxTexts || !this.mayRepeat())
            return unknown;
        // A text costs its parsing, some sixteen times what copying it does.
        this.#made += 16 * source.length;
        const module = (0,statement_parser/* parsePythonSource */.V)(source.trim() === '' ? '' : source, this.#budget);
        const { certainty } = this;
        const before = { text: this.#text, site: this.#site };
        this.#texts++;
        this.#site ??= site;
        this.#text = source;
        const [only] = module.body;
        const value = module.body.length === 1 && only?.kind === 'expression'
            ? this.evaluate(only.value, scope ?? this.globals)
            : this.#walkText(module, scope ?? this.globals);
        this.#text = before.text;
        this.#site = before.site;
        this.#texts--;
        this.certainty = certainty;
        return value;
    }
    #walkText(module, scope) {
        this.walk(module.body, scope);
        return unknown;
    }
    record(kind, name, site, details = noDetails) {
        if (kind === 'loaded' && this.#isAnnotation)
            return;
        const place = { when: this.#when, within: this.within };
        this.#uses.add(kind, place, name, details.given ?? noArguments, site.start, () => ({
            callee: details.callee ?? '',
            isHidden: this.#site !== undefined,
            at: this.#site?.start ?? site.start,
            expression: written(this.#text, site),
        }));
    }
}
/** As written, blanks and line ends as one blank. */
function written(text, { start, end }) {
    const most = limits/* limits */.F.maxQuotedCharacters;
    const part = text.slice(start, Math.min(end, start + 2 * most)).replace(/\s+/g, ' ');
    return part.length <= most ? part : `${part.slice(0, most - 1)}\u2026`;
}
function sizeOf(value) {
    if (value.kind === 'text' || value.kind === 'bytes')
        return value.value.length;
    return value.kind === 'sequence' ? value.items.length : 0;
}


/***/ }),

/***/ 8737:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ spellName)
/* harmony export */ });
/** A name as Python writes it, from the module and what is looked up in it; without a module where none is known. */
function spellName({ module, attributes, }) {
    return (module === '' ? attributes : [module, ...attributes]).join('.');
}


/***/ })

};
;