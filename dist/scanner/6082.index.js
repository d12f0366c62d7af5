"use strict";
exports.id = 6082;
exports.ids = [6082];
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

/***/ 4107:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readYamlDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _core_add_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7330);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7535);
/** YAML 1.1 as PyYAML reads it (https://yaml.org/spec/1.1/), with tags kept and nothing constructed. */




/** @throws FormatError `bad-yaml` where nothing can be read, LimitError maxYamlBytes, maxYamlDepth */
function readYamlDocument(source, budget) {
    if (source.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxYamlBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .oC('maxYamlBytes', _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxYamlBytes, `${String(source.size)} bytes of YAML`);
    const text = decodeYaml(source.read(0, source.size));
    if (deepestNesting(text) > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxYamlDepth)
        throw tooDeep();
    if (mostNodes(text) > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxYamlNodes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .oC('maxYamlNodes', _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxYamlNodes, 'the YAML document has too many values');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const parsed = parseStream(text, lines, budget);
    const documents = parsed.flatMap((document) => {
        const root = document.contents;
        return root === null ? [] : [new Converter(lines).convert(root, 0)];
    });
    const errors = parsed.flatMap((document) => document.errors.map(({ pos, message }) => ({ offset: pos[0], detail: message.split('\n')[0] ?? '' })));
    return { documents, errors };
}
/** Directives behind a document that no `...` ends. CWE-400. */
const maxDirectivePlaces = 8;
/**
 * PyYAML takes a `%` that begins a line for a directive also where no `...` ends the document before it; the library reads
 * what stands there as an error. So the stream is read in parts: each with blanks for what is before it, so that all
 * places stay what they are.
 */
function parseStream(text, lines, budget) {
    const parsed = [];
    let part = text;
    for (let count = 0;; count += 1) {
        const documents = parse(part, count === 0 ? lines : new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN());
        budget.check();
        const directive = count < maxDirectivePlaces ? lateDirective(documents, part) : undefined;
        if (directive === undefined)
            return [...parsed, ...documents];
        (0,_core_add_all_js__WEBPACK_IMPORTED_MODULE_3__/* .addAll */ .R)(parsed, parse(part.slice(0, directive), new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN()));
        part = part.slice(0, directive).replace(/[^\n]/g, ' ') + part.slice(directive);
    }
}
/** Where a line begins with `%` that the library could not make anything of. */
function lateDirective(documents, text) {
    const places = documents.flatMap(({ errors }) => errors.map(({ pos: [start] }) => start));
    return places.find((at) => text[at] === '%' && text[at - 1] === '\n');
}
function parse(text, lineCounter) {
    try {
        const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, {
            version: '1.1',
            lineCounter,
            uniqueKeys: false,
            logLevel: 'silent',
            prettyErrors: false,
            strict: false,
            resolveKnownTags: false,
        });
        return Array.isArray(parsed) ? parsed : [];
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('bad-yaml', { offset: 0, length: 0 }, String(error instanceof Error ? error.message : error));
    }
}
/** UTF-8, or UTF-16 by its byte order mark (YAML 1.1 \u00a75.2). */
function decodeYaml(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    return new TextDecoder('utf-8').decode(bytes);
}
/**
 * An upper bound of the nesting, by brackets, indentation and `- - -`: the library's recursion can take the whole process
 * down where the stack ends inside a regular expression.
 */
function deepestNesting(text) {
    let deepest = 0;
    let brackets = 0;
    for (const [mark] of text.matchAll(/[[\]{}]/g)) {
        brackets = Math.max(0, brackets + (mark === '[' || mark === '{' ? 1 : -1));
        deepest = Math.max(deepest, brackets);
    }
    // Each level of a block is indented by a column at least; a run of indicators opens a level with each.
    for (const [lead] of text.matchAll(/^[ ]*(?:[-?:] +)*/gm))
        deepest = Math.max(deepest, lead.length / 2);
    return deepest;
}
/** An upper bound of the values: each begins a line, or stands behind a mark of its own. */
function mostNodes(text) {
    let count = 1;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x0a || code === 0x2c || code === 0x5b || code === 0x7b)
            count += 1;
    }
    return count;
}
function tooDeep() {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .oC('maxYamlDepth', _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxYamlDepth, 'YAML values are nested too deep');
}
class Converter {
    #lines;
    /** What each anchor names last: looking for it in the document costs as much as the document for each alias. */
    #anchors = new Map();
    constructor(lines) {
        this.#lines = lines;
    }
    convert(node, depth) {
        if (depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxYamlDepth)
            throw tooDeep();
        const at = this.#place(node);
        const tag = tagOf(node);
        this.#remember(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return { kind: 'map', ...tag, at, entries: this.#entries(node.items, depth) };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            const items = node.items.flatMap((item) => (isNode(item) ? [this.convert(item, depth + 1)] : []));
            return { kind: 'list', ...tag, at, items };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return { kind: 'scalar', value: this.#aliased(node), at };
        return { kind: 'scalar', ...tag, value: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? scalarOf(node.value) : null, at };
    }
    #entries(pairs, depth) {
        return pairs.flatMap(({ key, value }) => {
            if (!isNode(key))
                return [];
            const at = this.#place(key);
            this.#remember(key);
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
            const ofValue = isNode(value)
                ? this.convert(value, depth + 1)
                : { kind: 'scalar', value: null, at };
            const entry = { key: name, at, value: ofValue };
            // A key may construct an object, too: it stands as a value of its own beside the entry.
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && tagOf(key).tag === undefined
                ? [entry]
                : [{ key: name, at, value: this.convert(key, depth + 1) }, entry];
        });
    }
    #remember(node) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) && node.anchor !== undefined)
            this.#anchors.set(node.anchor, node);
    }
    /** Scalars are what they stand for; a collection is judged where its anchor stands. */
    #aliased(node) {
        const target = this.#anchors.get(node.source);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(target) ? scalarOf(target.value) : null;
    }
    #place(node) {
        const { line, col } = this.#lines.linePos(node.range?.[0] ?? 0);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    }
}
/** Aliases have none. Loaders decode what is escaped in a tag: https://yaml.org/spec/1.2.2/#681-node-tags */
function tagOf({ tag }) {
    if (tag === undefined)
        return {};
    try {
        return { tag: tag.includes('%') ? decodeURIComponent(tag) : tag };
    }
    catch {
        return { tag };
    }
}
function isNode(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value);
}
function scalarOf(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    return value === null || value === undefined ? null : stringOf(value);
}
function stringOf(value) {
    if (typeof value === 'bigint')
        return value.toString();
    return value instanceof Date ? value.toISOString() : '';
}


/***/ }),

/***/ 2803:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readModelCard),
/* harmony export */   i: () => (/* binding */ configurationTraits)
/* harmony export */ });
/* harmony import */ var _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7688);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _document_document_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4593);
/* harmony import */ var _document_read_json_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4144);
/* harmony import */ var _document_read_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4107);
/** What lies beside a model on a hub: the card's front matter (https://huggingface.co/docs/hub/model-cards) and config.json. */





/** Front matter stands at the beginning and is short; configurations are a few pages. */
const maxCardBytes = 256 * 1024;
/** Never throws for what it finds: a card that can't be read says nothing. */
function readModelCard(beside, budget) {
    const card = tolerant(() => frontMatter(beside('README.md'), budget));
    const config = tolerant(() => configuration(beside('config.json'), budget));
    return { ...config, ...card };
}
function tolerant(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .oC)
            return {};
        throw error;
    }
}
function frontMatter(source, budget) {
    if (source === undefined)
        return {};
    const text = Buffer.from(source.read(0, Math.min(source.size, maxCardBytes))).toString('utf8');
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const end = lines.indexOf('---', 1);
    if (lines[0] !== '---' || end === -1)
        return {};
    const yaml = Buffer.from(lines.slice(1, end).join('\n'));
    const [root] = (0,_document_read_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__/* .readYamlDocument */ .H)(new _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__/* .MemorySource */ .Z(yaml, 'front matter'), budget).documents;
    return cardTraits(root);
}
/** `license: other` says nothing without its name. */
function cardTraits(root) {
    const stated = firstText(root, 'license');
    const license = stated === 'other' ? (firstText(root, 'license_name') ?? stated) : stated;
    return present({
        license,
        name: firstText(root, 'model_name'),
        task: firstText(root, 'pipeline_tag'),
    });
}
function configuration(source, budget) {
    if (source === undefined || source.size > maxCardBytes)
        return {};
    return configurationTraits((0,_document_read_json_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonDocument */ .E)(source, budget));
}
/** What a configuration of transformers says: https://huggingface.co/docs/transformers/main_classes/configuration. */
function configurationTraits(root) {
    return present({
        family: firstText(root, 'model_type'),
        architecture: firstText(root, 'architectures', '_class_name'),
        license: firstText(root, 'license'),
    });
}
function firstText(root, ...keys) {
    return (0,_document_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesUnder */ .Dy)(root, ...keys)
        .flatMap((value) => (value.kind === 'list' ? (0,_document_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textsIn */ .Ej)(value).map(({ text }) => text) : [(0,_document_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(value)]))
        .find((text) => text !== undefined && text !== '');
}
function present(words) {
    return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined));
}


/***/ }),

/***/ 6082:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Portraits: () => (/* binding */ Portraits)
});

// EXTERNAL MODULE: ./lib/codecs/model-card/read-model-card.js
var read_model_card = __webpack_require__(2803);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/judgement/text/find-secrets.js + 4 modules
var find_secrets = __webpack_require__(2261);
;// CONCATENATED MODULE: ./lib/engine/compare-text.js
/** Order by code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/engine/bounds.js
var bounds = __webpack_require__(229);
;// CONCATENATED MODULE: ./lib/engine/inspection/portray.js






/** Collects what the artifacts of one file say of themselves; the outermost has the first word. */
class Portraits {
    #budget;
    #imports = new Set();
    #traits = {};
    constructor(budget) {
        this.#budget = budget;
    }
    /** A portrait is a courtesy: where the artifact breaks off, there is less to tell. */
    add(artifact) {
        try {
            const { traits, imports } = artifact.portrait();
            this.#traits = { ...traits, ...this.#traits };
            for (const name of imports)
                if (this.#imports.size < limits/* limits */.F.maxComparedImports)
                    this.#imports.add(bounded(name));
        }
        catch (error) {
            if (!(error instanceof errors/* FormatError */.IF || error instanceof errors/* LimitError */.oC))
                throw error;
        }
    }
    /** @param sibling opens a file beside the portrayed one: the model card, the configuration */
    finish(sibling) {
        const traits = { ...(0,read_model_card/* readModelCard */.W)(sibling, this.#budget), ...this.#traits };
        return { traits: boundTraits(traits), imports: [...this.#imports].sort(compareText) };
    }
}
function boundTraits({ inputs, outputs, ...words }) {
    const said = Object.entries(words).filter(([, text]) => text.trim() !== '');
    return {
        ...Object.fromEntries(said.map(([name, text]) => [name, bounded(text)])),
        ...(inputs === undefined ? {} : { inputs: boundEnds(inputs) }),
        ...(outputs === undefined ? {} : { outputs: boundEnds(outputs) }),
    };
}
function boundEnds(ends) {
    return ends.slice(0, bounds/* portraitBounds */.JD.ends).map(bounded);
}
function bounded(text) {
    return (0,find_secrets/* maskSecrets */.Q)(text.slice(0, bounds/* portraitBounds */.JD.characters)).slice(0, bounds/* portraitBounds */.JD.characters);
}


/***/ })

};
;