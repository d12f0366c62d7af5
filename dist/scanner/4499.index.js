"use strict";
exports.id = 4499;
exports.ids = [4499];
exports.modules = {

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

/***/ 9351:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ findModules),
  S: () => (/* binding */ moduleChildren)
});

// EXTERNAL MODULE: ./lib/codecs/python-source/source-text.js
var source_text = __webpack_require__(8307);
// EXTERNAL MODULE: ./lib/codecs/python-source/statement-parser.js + 9 modules
var statement_parser = __webpack_require__(9881);
// EXTERNAL MODULE: ./lib/codecs/python-source/trace/trace-source.js + 13 modules
var trace_source = __webpack_require__(6439);
;// CONCATENATED MODULE: ./lib/codecs/python-modules/imports-of.js



/**
 * What importing a source imports in turn, and what of it is called.
 * @param asked what a loader builds and calls of the source, as `traceSource` takes it
 */
function importsOf(bytes, budget, asked = []) {
    const { text } = (0,source_text/* decodeSource */.E)(bytes);
    const { uses } = (0,trace_source/* traceSource */.L)((0,statement_parser/* parsePythonSource */.V)(text, budget), text, budget, asked);
    return uses.filter(({ when, origin }) => when !== 'function' && origin === 'import').flatMap(wantedBy);
}
function wantedBy({ kind, module, attributes }) {
    const [first = '', ...rest] = attributes;
    if (kind === 'imported')
        return [{ module, name: first }];
    if (kind !== 'called' || first === '')
        return [];
    // `package.module.run()` is known as `run` of the module, too.
    const inside = module.endsWith('.') ? `${module}${first}` : `${module}.${first}`;
    const called = [{ module, name: `${attributes.join('.')}()` }];
    return rest.length === 0 ? called : [...called, { module: inside, name: `${rest.join('.')}()` }];
}

;// CONCATENATED MODULE: ./lib/codecs/python-modules/module-paths.js
/** Folders above the model that are searched: repositories nest their models no deeper. */
const maxAncestors = 8;
/** Where a search path may point, seen from the folder of the scanned file, nearest first. */
function candidatePaths() {
    return Array.from({ length: maxAncestors + 1 }, (_, up) => '../'.repeat(up)).flatMap((folder) => [
        folder,
        `${folder}src/`,
    ]);
}
/** Joins two relative paths with `/`, resolving `..` as far as the first allows. */
function joinPath(base, path) {
    const parts = [];
    for (const part of `${base}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./lib/codecs/python-modules/find-modules.js


/** Files that are followed, and names that are looked for; the largest packages of models have some hundreds. CWE-400. */
const maxModules = 1024;
const maxWanted = 100_000;
/** Times that a module is read again because more of it is found to be called. CWE-400. */
const maxRounds = 32;
/** Bytes of a file that is read for its imports. CWE-400. */
const maxReadBytes = 2 * 2 ** 20;
/**
 * Modules that are there before a model is loaded: the interpreter's own that pickle needs, and the libraries that load
 * models. Nothing beside the model takes their place any more.
 */
const alreadyImported = new Set(('__main__ __builtin__ builtins sys os posix nt copyreg copy_reg collections _collections functools _functools operator ' +
    '_operator types io _io codecs _codecs re struct _struct pickle _pickle abc enum itertools weakref warnings datetime ' +
    'decimal random math numpy torch joblib sklearn scipy pandas cloudpickle dill transformers').split(' '));
/** Found modules as embedded artifacts: `import`, with the classes that loading builds and the functions that it calls. */
function moduleChildren(modules) {
    return modules.map(({ path, source, names }) => ({
        member: path,
        expects: 'python-source',
        profile: names.length === 0 ? 'import' : `import:${names.join(',')}`,
        open: () => source,
    }));
}
/**
 * The Python files that importing these names runs, packages before their modules, as far as they stand in the scanned
 * tree: a module stands below the folder of the model, one around it, or `src` there, as search paths are set up.
 * @param beyond is told where more modules or names are wanted than are followed
 */
function findModules(names, open, budget, beyond = () => undefined) {
    return new ModuleSearch(open, budget, beyond).run(names);
}
class ModuleSearch {
    #open;
    #budget;
    #beyond;
    #found = new Map();
    /** Modules of which more is wanted than was followed. */
    #unread = new Set();
    #roots = new Map();
    #queue = [];
    #seen = new Set();
    constructor(open, budget, beyond) {
        this.#open = open;
        this.#beyond = beyond;
        this.#budget = budget;
    }
    run(names) {
        for (const [module, name] of names)
            this.#want({ module, name, from: undefined });
        do {
            this.#followAll();
            const [module] = this.#unread;
            if (module !== undefined)
                this.#read(module);
        } while (this.#queue.length > 0 || this.#unread.size > 0);
        return [...this.#found.values()].map(({ path, source, names: taken }) => ({
            path,
            source,
            names: [...taken].sort(),
        }));
    }
    /** In the order that they were wanted in; taking from the front of a long array costs its length each time. */
    #followAll() {
        for (let index = 0; index < this.#queue.length; index += 1) {
            this.#budget.check();
            this.#follow(this.#queue[index]);
        }
        this.#queue.length = 0;
    }
    #want(wanted) {
        const key = `${wanted.module}\0${wanted.name}\0${wanted.module.startsWith('.') ? (wanted.from ?? '') : ''}`;
        if (this.#seen.has(key))
            return;
        if (this.#seen.size >= maxWanted) {
            this.#beyond();
            return;
        }
        this.#seen.add(key);
        this.#queue.push(wanted);
    }
    #follow({ module, name, from }) {
        const relative = /^(\.+)(.*)$/.exec(module);
        if (relative !== null) {
            if (from === undefined)
                return;
            const base = joinPath(from, '../'.repeat(relative[1]?.length ?? 1));
            this.#enter(base, (relative[2] ?? '').split('.').filter(Boolean), name);
            return;
        }
        const parts = module.split('.');
        if (!parts.every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part)))
            return;
        const [top = ''] = parts;
        const root = alreadyImported.has(top) ? undefined : this.#root(top, parts[1]);
        if (root !== undefined)
            this.#enter(root, parts, name);
    }
    /** The nearest folder around the model that holds a module or package of this name. */
    #root(top, next) {
        if (!this.#roots.has(top)) {
            const root = candidatePaths().find((folder) => this.#hasModule(joinPath(folder, top), next));
            this.#roots.set(top, root);
        }
        return this.#roots.get(top);
    }
    /** A package without `__init__` is known by what stands in it. */
    #hasModule(path, next) {
        const isThere = (file) => this.#take(`${file}/__init__.py`) !== undefined || this.#take(`${file}.py`) !== undefined;
        return isThere(path) || (next !== undefined && isThere(joinPath(path, next)));
    }
    /** Enters `parts` below `folder`, each package's `__init__` on the way; the last may be a module or a name. */
    #enter(folder, parts, name) {
        let path = folder;
        for (const part of parts) {
            path = joinPath(path, part);
            if (this.#visit(`${path}/__init__.py`, '') === undefined)
                this.#visit(`${path}.py`, '');
        }
        const first = name.replace(/\(\)$/, '').split('.')[0] ?? '';
        const taken = name.endsWith('()') ? name : first;
        if (this.#found.has(`${path}.py`))
            this.#visit(`${path}.py`, taken);
        else if (!this.#enterSubmodule(joinPath(path, first), first))
            this.#visit(`${path}/__init__.py`, taken);
    }
    /** `from package import module`. */
    #enterSubmodule(path, name) {
        if (!/^\w+$/.test(name))
            return false;
        return (this.#visit(`${path}.py`, '') ?? this.#visit(`${path}/__init__.py`, '')) !== undefined;
    }
    #visit(path, name) {
        const module = this.#found.get(path) ?? this.#discover(path);
        if (module === undefined || name === '' || module.names.has(name))
            return module;
        module.names.add(name);
        if (module.rounds < maxRounds)
            this.#unread.add(module);
        else
            this.#beyond();
        return module;
    }
    #discover(path) {
        const source = this.#take(path);
        if (source === undefined)
            return undefined;
        if (this.#found.size >= maxModules) {
            this.#beyond();
            return undefined;
        }
        const module = { path, source, names: new Set(), rounds: 0 };
        this.#found.set(path, module);
        this.#unread.add(module);
        return module;
    }
    /** Wants what importing the module, and what is built and called of it, imports and calls in turn. */
    #read(module) {
        this.#unread.delete(module);
        module.rounds++;
        for (const { module: wanted, name } of this.#importsOf(module))
            this.#want({ module: wanted, name, from: module.path });
    }
    #importsOf({ source, names }) {
        if (source.size <= maxReadBytes)
            return importsOf(source.read(0, source.size), this.#budget, [...names]);
        this.#beyond();
        return [];
    }
    #take(path) {
        return this.#found.get(path)?.source ?? this.#open(path);
    }
}


/***/ }),

/***/ 8307:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource)
/* harmony export */ });
/* harmony import */ var _encoded_digits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(470);
/** The text of a source file: https://docs.python.org/3/reference/lexical_analysis.html#encoding-declarations. */

const declaration = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const ordinary = /^(?:utf-?8(?:-sig)?|u8|latin-?1|iso-?8859-?1|l1|ascii|us-ascii|cp1252|windows-1252)$/;
/**
 * Decodes a source as its byte order mark or its first two lines say, UTF-8 where they say nothing.
 * @param declared finds the name in the lines; others than Python look for it in ways of their own
 */
function decodeSource(bytes, declared = declaredEncoding) {
    const marked = decodeMarked(bytes);
    if (marked !== undefined)
        return marked;
    const encoding = (declared(bytes) ?? 'utf-8').toLowerCase().replace(/_/g, '-');
    if (ordinary.test(encoding))
        return decodeOrdinary(bytes, encoding);
    const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const text = decodeOdd(latin, encoding) ?? decodeLabelled(bytes, encoding);
    return { text: normalise(text ?? latin), encoding, isWhole: true, isKnown: text !== undefined };
}
function decodeMarked(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return decodeOrdinary(bytes.subarray(3), 'utf-8');
    const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
    if (!isLittle && !(bytes[0] === 0xfe && bytes[1] === 0xff))
        return undefined;
    const label = isLittle ? 'utf-16le' : 'utf-16be';
    // No Python reads it; what stands there is shown all the same.
    return {
        text: normalise(new TextDecoder(label).decode(bytes)),
        encoding: label,
        isWhole: true,
        isKnown: false,
    };
}
/** The name in the declaration. */
function declaredEncoding(bytes) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString('latin1');
    const lines = head.split(/\r\n|\r|\n/).slice(0, 2);
    for (const line of lines) {
        const name = declaration.exec(line)?.[1];
        if (name !== undefined)
            return name;
        if (!/^[ \t\f]*(?:#|$)/.test(line))
            break;
    }
    return undefined;
}
function decodeOrdinary(bytes, encoding) {
    const isUtf8 = /^u/.test(encoding) && encoding !== 'us-ascii';
    const text = isUtf8 || encoding.includes('1252')
        ? new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252', { ignoreBOM: true }).decode(bytes)
        : // A TextDecoder's latin1 is windows-1252, in which other bytes end a line than in Python's.
            Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return { text: normalise(text), encoding, isWhole: !isUtf8 || !text.includes('\ufffd'), isKnown: true };
}
/** Encodings in which code looks like something else. */
function decodeOdd(latin, encoding) {
    switch (encoding.replace(/-/g, '')) {
        case 'rot13':
            return (0,_encoded_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeRot13 */ .AR)(latin);
        case 'utf7':
        case 'u7':
            return latin.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, digits) => digits === '' ? '+' : Buffer.from(digits, 'base64').swap16().toString('utf16le'));
        case 'unicodeescape':
        case 'rawunicodeescape':
            return latin.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([0-7]{1,3})|n)/g, (_, byte, short, octal) => {
                const digits = byte ?? short;
                if (digits !== undefined)
                    return String.fromCharCode(Number.parseInt(digits, 16));
                return octal === undefined ? '\n' : String.fromCharCode(Number.parseInt(octal, 8));
            });
        default:
            return undefined;
    }
}
function decodeLabelled(bytes, encoding) {
    try {
        return new TextDecoder(encoding).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function normalise(text) {
    return text.startsWith('\ufeff') ? text.slice(1) : text;
}


/***/ }),

/***/ 8186:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7535);
/* harmony import */ var _text_decoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4590);
/** XML 1.0 (https://www.w3.org/TR/xml/) without expanding any entity and without asking anybody for anything. */




const windowBytes = 1 << 18;
/** Processing instructions that are kept, and entities; a document of more has bounds of its own. CWE-770. */
const maxInstructions = 100_000;
/** Each costs the parser an error object; documents of other people's entities have some thousands. CWE-400. */
const maxErrors = 20_000;
/** Reads to the end whatever is wrong on the way. @throws LimitError */
function readXml(source, budget, visitor) {
    const state = new Reading(visitor);
    const decoding = new _text_decoding_js__WEBPACK_IMPORTED_MODULE_3__/* .TextDecoding */ .j(source.read(0, Math.min(source.size, _text_decoding_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDeclarationBytes */ .m)));
    for (let at = 0; at < source.size; at += windowBytes) {
        budget.check();
        state.write(decoding.decode(source.read(at, Math.min(windowBytes, source.size - at))));
    }
    const { error, ...reading } = state.finish();
    const unknown = `it declares the encoding ${JSON.stringify(decoding.unknown)}, which is not known`;
    return { ...reading, error: error ?? (decoding.unknown === undefined ? undefined : unknown) };
}
class Reading {
    #parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: false, position: true });
    #visitor;
    #path = [];
    #texts = [];
    instructions = [];
    doctype;
    error;
    #errors = 0;
    constructor(visitor) {
        this.#visitor = visitor;
        this.#parser.on('error', ({ message }) => {
            if (++this.#errors > maxErrors)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .oC('maxXmlErrors', maxErrors, 'more is wrong in the XML than is told apart');
            // References to entities that the document declares itself are no damage: they are facts of the declaration.
            if (!message.includes('undefined entity') || this.doctype === undefined)
                this.error ??= message;
        });
        this.#parser.on('doctype', (text) => (this.doctype ??= readDoctype(text, this.#place())));
        this.#parser.on('processinginstruction', ({ target, body }) => {
            if (this.instructions.length < maxInstructions)
                this.instructions.push({ target, body: clip(body), at: this.#place() });
        });
        this.#parser.on('opentag', (tag) => {
            this.#open(tag.name, tag.attributes);
        });
        this.#parser.on('closetag', () => {
            this.#close();
        });
        const add = (text) => {
            this.#addText(text);
        };
        this.#parser.on('text', add);
        this.#parser.on('cdata', add);
    }
    write(text) {
        this.#parser.write(text);
    }
    finish() {
        this.#parser.close();
        const { doctype, instructions, error } = this;
        return { doctype, instructions, error };
    }
    #open(qualifiedName, attributes) {
        const name = localName(qualifiedName);
        this.#visitor.element({
            name,
            qualifiedName,
            attributes: new Map(Object.entries(attributes)),
            path: this.#path,
            at: this.#place(),
        });
        this.#path.push(name);
        this.#texts.push('');
    }
    #addText(text) {
        const known = this.#texts.at(-1);
        if (known === undefined || known.length >= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxXmlText)
            return;
        this.#texts[this.#texts.length - 1] = known + text.slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxXmlText - known.length);
    }
    #close() {
        const text = this.#texts.pop() ?? '';
        if (text.trim() !== '')
            this.#visitor.text?.(this.#path, text, this.#place());
        this.#path.pop();
    }
    #place() {
        return { line: this.#parser.line, column: this.#parser.columnIndex + 1 };
    }
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}
const maxEntities = 100_000;
const declaration = /^\s+(%\s+)?([^\s%"'>]+)\s+/;
function readDoctype(text, at) {
    const subset = text.indexOf('[');
    const head = subset === -1 ? text : text.slice(0, subset);
    return {
        system: externalId(head),
        at,
        entities: text.slice(head.length).split('<!ENTITY').slice(1, maxEntities).flatMap(readEntity),
    };
}
/** @param text what stands behind `<!ENTITY`, up to the next one */
function readEntity(text) {
    const [start, percent, name = ''] = declaration.exec(text) ?? [];
    if (start === undefined)
        return [];
    const end = text.indexOf('>', start.length);
    const value = text.slice(start.length, end === -1 ? text.length : end);
    return [
        {
            name,
            isParameter: percent !== undefined,
            system: externalId(value),
            text: firstLiteral(value).slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxXmlText),
        },
    ];
}
function firstLiteral(text) {
    const [, double, single] = /"([^"]*)"|'([^']*)'/.exec(text) ?? [];
    return double ?? single ?? '';
}
/** What `SYSTEM "\u2026"` or `PUBLIC "\u2026" "\u2026"` points to; undefined where neither stands. */
function externalId(text) {
    if (!/\b(?:SYSTEM|PUBLIC)\b/.test(text))
        return undefined;
    const literals = [...text.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? '');
    const system = /\bPUBLIC\b/.test(text) ? literals[1] : literals[0];
    return clip(system ?? literals.at(-1) ?? '');
}
function clip(text) {
    return text.slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxQuotedCharacters);
}


/***/ }),

/***/ 1179:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isDottedName)
/* harmony export */ });
const characters = /^[A-Za-z_][\w.:]*\w$/;
const emptyPart = /[.:][.:\d]/;
/**
 * Whether the text names something in a Python module: `package.module.name`, or `package.module:name`. Of any length:
 * `os.path.os.path.\u2026.system` is a name that loaders follow.
 */
function isDottedName(text) {
    return characters.test(text) && /[.:]/.test(text) && !emptyPart.test(text);
}


/***/ }),

/***/ 4499:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manifest: () => (/* binding */ manifest)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/model-card/read-model-card.js
var read_model_card = __webpack_require__(2803);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/codecs/document/read-ini-document.js


/**
 * INI as Python's configparser reads it (https://docs.python.org/3/library/configparser.html): sections, `=` or `:`,
 * indented lines go on with the value before. Values stay text. Lines that are none of these are passed over.
 * @throws LimitError maxYamlBytes
 */
function readIniDocument(source) {
    if (source.size > limits/* limits */.F.maxYamlBytes)
        throw new errors/* LimitError */.oC('maxYamlBytes', limits/* limits */.F.maxYamlBytes, `${String(source.size)} bytes of configuration`);
    const text = new TextDecoder('utf-8').decode(source.read(0, source.size));
    const sections = [{ key: '', at: { line: 1, column: 1 }, entries: [] }];
    for (const [index, line] of text.split(/\r?\n/).entries())
        readLine(line, index + 1, sections);
    return { kind: 'map', at: { line: 1, column: 1 }, entries: sections.flatMap(entriesOf) };
}
function readLine(line, number, sections) {
    const current = sections.at(-1);
    const content = line.trim();
    if (current === undefined || content === '' || /^[#;]/.test(content))
        return;
    const last = current.entries.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) {
        last.texts.push(content);
        return;
    }
    const at = { line: number, column: 1 };
    const [, name] = /^\[([^\]]*)\]/.exec(content) ?? [];
    if (name !== undefined) {
        sections.push({ key: name, at, entries: [] });
        return;
    }
    const split = content.search(/[=:]/);
    if (split <= 0)
        return;
    const texts = [content.slice(split + 1).trim()];
    current.entries.push({ key: content.slice(0, split).trim(), at, value: scalar(texts, at), texts });
}
function scalar(texts, at) {
    return { kind: 'scalar', value: texts.join('\n').replace(/^(["'])([^]*)\1$/, '$2'), at };
}
function entriesOf({ key, at, entries }) {
    const read = entries.map((entry) => ({
        key: entry.key,
        at: entry.at,
        value: scalar(entry.texts, entry.at),
    }));
    return key === '' ? read : [{ key, at, value: { kind: 'map', entries: read, at } }];
}

// EXTERNAL MODULE: ./lib/codecs/document/read-json-document.js
var read_json_document = __webpack_require__(4144);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/codecs/document/read-toml-document.js



/**
 * TOML 1.0 (https://toml.io/en/v1.0.0). The library tells no places: an entry stands where a line first begins with its key.
 * @throws FormatError `bad-toml`, LimitError maxYamlBytes
 */
function readTomlDocument(source) {
    if (source.size > limits/* limits */.F.maxYamlBytes)
        throw new errors/* LimitError */.oC('maxYamlBytes', limits/* limits */.F.maxYamlBytes, `${String(source.size)} bytes of TOML`);
    const text = new TextDecoder('utf-8').decode(source.read(0, source.size));
    try {
        return convertTable((0,dist/* parse */.qg)(text, { maxDepth: limits/* limits */.F.maxYamlDepth }), keyPlaces(text));
    }
    catch (error) {
        if (error instanceof RangeError)
            throw tooDeep();
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const detail = error.message.split('\n')[0] ?? '';
        throw new errors/* FormatError */.IF('bad-toml', { offset: 0, length: 0 }, `${detail} in line ${String(error.line)}`);
    }
}
/** Keys with as many dots end the stack of the library, or of what converts its tables. */
function tooDeep() {
    return new errors/* LimitError */.oC('maxYamlDepth', limits/* limits */.F.maxYamlDepth, 'TOML tables are nested too deep');
}
const start = { line: 1, column: 1 };
function keyPlaces(text) {
    const places = new Map();
    text.split('\n').forEach((line, index) => {
        const [, indent = '', key = ''] = /^([ \t[]*)["']?([\w.-]+)/.exec(line) ?? [];
        for (const part of key.split('.'))
            if (part !== '' && !places.has(part))
                places.set(part, { line: index + 1, column: indent.length + 1 });
    });
    return places;
}
function convertTable(table, places, depth = 0) {
    if (depth > limits/* limits */.F.maxYamlDepth)
        throw tooDeep();
    const entries = Object.entries(table).map(([key, value]) => {
        const at = places.get(key) ?? start;
        return { key, at, value: convertValue(value, at, places, depth + 1) };
    });
    return { kind: 'map', entries, at: entries[0]?.at ?? start };
}
function convertValue(value, at, places, depth) {
    if (Array.isArray(value))
        return { kind: 'list', items: value.map((item) => convertValue(item, at, places, depth + 1)), at };
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return { kind: 'scalar', value, at };
    if (typeof value === 'bigint')
        return { kind: 'scalar', value: Number(value), at };
    if (value instanceof Date)
        return { kind: 'scalar', value: value.toISOString(), at };
    if (typeof value === 'object' && value !== null)
        return convertTable(value, places, depth);
    return { kind: 'scalar', value: null, at };
}

// EXTERNAL MODULE: ./lib/core/add-all.js
var add_all = __webpack_require__(7330);
// EXTERNAL MODULE: ./lib/codecs/xml/read-xml.js
var read_xml = __webpack_require__(8186);
;// CONCATENATED MODULE: ./lib/codecs/document/read-xml-document.js




/**
 * XML as a document: an element is an entry of the one around it, its attributes and children are entries of its own, and
 * one with nothing but text is that text. `<property name="a" value="b">` (Spring, Ant) and
 * `<property><name>a</name><value>b</value>` (Hadoop) are the entry `a`, too. Nothing is expanded.
 * @throws LimitError maxYamlBytes, maxYamlDepth
 */
function readXmlDocument(source, budget) {
    if (source.size > limits/* limits */.F.maxYamlBytes)
        throw new errors/* LimitError */.oC('maxYamlBytes', limits/* limits */.F.maxYamlBytes, `${String(source.size)} bytes of XML`);
    const tree = new Tree();
    const { doctype, error } = (0,read_xml/* readXml */.k)(source, budget, tree);
    return { root: tree.finish(), doctype, error };
}
class Tree {
    #open = [{ name: '', at: { line: 1, column: 1 }, entries: [], text: '' }];
    element({ name, attributes, path, at }) {
        this.#closeTo(path.length + 1);
        if (path.length >= limits/* limits */.F.maxYamlDepth)
            throw new errors/* LimitError */.oC('maxYamlDepth', limits/* limits */.F.maxYamlDepth, 'XML elements are nested too deep');
        const entries = [...attributes].map(([key, value]) => entry(key.slice(key.indexOf(':') + 1), at, value));
        this.#open.push({ name, at, entries, text: '' });
    }
    text(path, text) {
        this.#closeTo(path.length + 1);
        const element = this.#open.at(-1);
        if (element !== undefined)
            element.text = text.trim();
    }
    finish() {
        this.#closeTo(1);
        const [{ entries, at } = { entries: [], at: { line: 1, column: 1 } }] = this.#open;
        return { kind: 'map', at, entries };
    }
    /** Closes elements until so many are open, the one around the root included. */
    #closeTo(count) {
        while (this.#open.length > Math.max(1, count)) {
            const element = this.#open.pop();
            const around = this.#open.at(-1);
            if (element !== undefined && around !== undefined)
                (0,add_all/* addAll */.R)(around.entries, read_xml_document_entriesOf(element));
        }
    }
}
function entry(key, at, value) {
    return { key, at, value: { kind: 'scalar', value, at } };
}
function read_xml_document_entriesOf({ name, at, entries, text }) {
    if (entries.length === 0)
        return [entry(name, at, text)];
    const all = text === '' ? entries : [...entries, entry('#text', at, text)];
    const value = { kind: 'map', at, entries: all };
    return [{ key: name, at, value }, ...namedValue(all)];
}
/** What an element with a name and a value sets. */
function namedValue(entries) {
    const scalar = (...keys) => entries.find(({ key, value }) => keys.includes(key) && value.kind === 'scalar');
    const name = scalar('name', 'key')?.value;
    const set = scalar('value', '#text');
    if (name?.kind !== 'scalar' || typeof name.value !== 'string' || name.value === '' || set === undefined)
        return [];
    return [{ key: name.value, at: set.at, value: set.value }];
}

// EXTERNAL MODULE: ./lib/codecs/document/read-yaml-document.js
var read_yaml_document = __webpack_require__(4107);
// EXTERNAL MODULE: ./lib/bytes/memory-source.js
var memory_source = __webpack_require__(7688);
// EXTERNAL MODULE: ./lib/codecs/python-modules/find-modules.js + 2 modules
var find_modules = __webpack_require__(9351);
// EXTERNAL MODULE: ./lib/codecs/encoded/payload-children.js + 1 modules
var payload_children = __webpack_require__(3689);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/codecs/document/document-node.js
var document_node = __webpack_require__(4593);
;// CONCATENATED MODULE: ./lib/codecs/document/interpolate.js

/** Substitutions in one text; configurations nest two or three. CWE-400. */
const maxSteps = 1_000;
/** Characters that a text may grow to. CWE-400. */
const maxCharacters = 65_536;
/** Stands for what the document does not hold. */
const gap = '\0';
/**
 * Puts in the values that a text refers to: `${a.b}`, `${.a}`, `${oc.env:NAME,default}`, `${oc.select:a,default}` of
 * OmegaConf (https://omegaconf.readthedocs.io/en/latest/usage.html#variable-interpolation, custom_resolvers.html),
 * `%(a)s` and `${section:a}` of Python's configparser. undefined where the text refers to nothing.
 */
function interpolate(text, scope) {
    if (!/\$\{|%\(/.test(text))
        return undefined;
    let current = text;
    for (let step = 0; step < maxSteps && current.length <= maxCharacters; step++) {
        const found = innermost(current);
        if (found === undefined)
            break;
        const value = found.isPercent ? sibling(found.inner, scope) : resolve(found.inner, scope);
        current = current.slice(0, found.start) + (value ?? gap) + current.slice(found.end);
    }
    const isOpen = innermost(current) !== undefined;
    const isWhole = !current.includes(gap) && !isOpen;
    return { text: isWhole ? current : (current.split(gap)[0] ?? ''), isWhole, isBeyond: isOpen };
}
/** The first reference that holds no other. */
function innermost(text) {
    const end = text.indexOf('}');
    const start = end < 0 ? -1 : text.lastIndexOf('${', end);
    if (start >= 0)
        return { start, end: end + 1, inner: text.slice(start + 2, end), isPercent: false };
    const open = text.indexOf('%(');
    const close = open < 0 ? -1 : text.indexOf(')s', open);
    return close < 0
        ? undefined
        : { start: open, end: close + 2, inner: text.slice(open + 2, close), isPercent: true };
}
function resolve(inner, scope) {
    const colon = inner.indexOf(':');
    if (colon < 0)
        return at(scope, inner.trim());
    const [resolver, rest] = [inner.slice(0, colon).trim(), inner.slice(colon + 1)];
    const comma = commaOutsideQuotes(rest);
    const fallback = comma < 0 ? undefined : unquoted(rest.slice(comma + 1));
    const first = comma < 0 ? rest : rest.slice(0, comma);
    if (resolver === 'oc.env')
        return fallback;
    if (resolver === 'oc.select')
        return at(scope, first.trim()) ?? fallback;
    if (resolver === 'oc.decode' || resolver === 'oc.create')
        return unquoted(rest);
    return lookUp(scope.root, [resolver, rest.trim()]);
}
function commaOutsideQuotes(text) {
    let quote = '';
    for (let index = 0; index < text.length; index++) {
        const character = text.charAt(index);
        if (quote !== '')
            quote = character === quote ? '' : quote;
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === ',')
            return index;
    }
    return -1;
}
function unquoted(text) {
    return text.trim().replace(/^(["'])(.*)\1$/s, '$2');
}
/** A path from the root, or with dots before it from the map that holds the text, one level up for each further dot. */
function at({ root, map }, reference) {
    const keys = reference.split(/[.[\]]+/).filter((key) => key !== '');
    const dots = /^\.*/.exec(reference)?.[0].length ?? 0;
    if (dots === 0)
        return inItsOwnPlace(lookUp(root, keys), keys);
    let base = map;
    for (let up = 1; up < dots && base.parent !== undefined; up += 1)
        base = base.parent;
    const above = base.path === '' ? [] : base.path.split('.');
    return inItsOwnPlace(lookUp(base.node, keys), [...above, ...keys]);
}
/** What a value refers to by dots is looked for from where the value stands, not from where it is put. */
function inItsOwnPlace(value, keys) {
    return value?.replace(/\$\{(\.+)([\w.[\]]*)\}/g, (_, dots, rest) => {
        const above = keys.slice(0, Math.max(0, keys.length - dots.length));
        return `\${${[...above, rest].join('.')}}`;
    });
}
/** The option of the same section, or of the one that all sections share. */
function sibling(name, { root, map }) {
    return lookUp(map.node, [name]) ?? lookUp(root, ['DEFAULT', name]) ?? lookUp(root, [name]);
}
/** Keys are compared as configparser does where none is equal: without regard to case. */
function lookUp(root, keys) {
    let node = root;
    for (const key of keys) {
        if (node?.kind === 'list')
            node = node.items[Number(key)];
        else
            node = (0,document_node/* valuesUnder */.Dy)(node, key).at(-1) ?? (0,document_node/* valuesUnder */.Dy)(node, key.toLowerCase()).at(-1);
    }
    return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/manifest/facts.js



;// CONCATENATED MODULE: ./lib/formats/manifest/children.js







/**
 * Templates, and the Python files beside the manifest that a loader imports because of it.
 * @param beyond is told where more files are wanted than are followed
 */
function childrenOf(root, fileName, context, beyond) {
    return [
        ...templatesIn(root),
        ...serialisedIn(root),
        ...picklesIn(root),
        ...codeIn(root, context.budget),
        ...evaluatedIn(root),
        ...modulesBeside(root, fileName, context, beyond),
    ];
}
function templatesIn(root) {
    return (0,document_node/* mapsOf */.jQ)(root).flatMap((map) => map.node.entries
        .filter(({ key }) => key.includes('chat_template') && /(?:^|_)chat_templates?$/.test(key))
        .flatMap(({ key, value }) => templateTexts(value).map(({ name, text }) => {
        const member = [map.path, key, name].filter((part) => part !== '').join('.');
        return {
            member,
            expects: 'jinja-template',
            open: () => new memory_source/* MemorySource */.Z(Buffer.from(text), member),
        };
    })));
}
/** A template, a list of named ones, or a map of them (transformers, PreTrainedTokenizerBase). */
function templateTexts(node) {
    return [...(0,document_node/* walkDocument */.Lj)(node)].flatMap((placed) => {
        const text = (0,document_node/* textIn */.r7)(placed.node);
        return text === undefined || placed.path.endsWith('name') ? [] : [{ name: placed.path, text }];
    });
}
/** stable-baselines3 keeps pickles as base64 under `:serialized:` in its JSON (common/save_util.py). */
function serialisedIn(root) {
    return (0,document_node/* mapsWith */.eR)(root, ':serialized:').flatMap(({ node, path }) => (0,document_node/* valuesUnder */.Dy)(node, ':serialized:').flatMap((value) => {
        const text = (0,document_node/* textIn */.r7)(value);
        const member = `${path}.:serialized:`;
        return text === undefined
            ? []
            : [{ member, expects: 'pickle', open: () => new memory_source/* MemorySource */.Z(Buffer.from(text, 'base64'), member) }];
    }));
}
/** What a Keras configuration gives its TorchModuleWrapper is opened by that format. */
function wrappedModules(root) {
    return new Set((0,document_node/* mapsWith */.eR)(root, 'class_name').flatMap(({ node, path }) => (0,document_node/* valuesUnder */.Dy)(node, 'class_name').some((name) => (0,document_node/* textIn */.r7)(name) === 'TorchModuleWrapper')
        ? [`${path === '' ? '' : `${path}.`}config.module`]
        : []));
}
function isOpenedElsewhere(path, wrapped) {
    return path.endsWith(':serialized:') || wrapped.has(path);
}
/** Pickles that stand in any other text in base64. */
function picklesIn(root) {
    const wrapped = wrappedModules(root);
    const entries = (0,document_node/* textsOf */.CB)(root)
        .filter(({ node }) => (0,embedded_texts/* holdsPickle */.bw)(node.value))
        .map(({ node, path }) => ({ key: path, value: node.value }));
    return (0,embedded_texts/* encodedPickles */.gj)(entries.filter(({ key }) => !isOpenedElsewhere(key, wrapped)));
}
/** Keys whose text a loader of its own evaluates: code, and what is done before and after the model. */
const codeKey = /^(?:\w*_?code|script|lambda|python|(?:pre|post)_?process(?:ing|or)?(?:_\w+)?|\w*_?hook|on_load|init_script)$/i;
/** Python source under such keys, plain or behind an encoding; a lambda there is called. */
function codeIn(root, budget) {
    return (0,document_node/* mapsOf */.jQ)(root).flatMap((map) => map.node.entries.flatMap(({ key, value }) => {
        const text = codeKey.test(key) ? (0,document_node/* textIn */.r7)(value) : undefined;
        if (text === undefined)
            return [];
        const member = map.path === '' ? key : `${map.path}.${key}`;
        const written = /^\s*lambda\b/.test(text) ? `(${text.trim()})(None)` : text;
        return [
            ...(0,embedded_texts/* codeTexts */.Ou)([{ key: member, value: written }]).map((child) => ({ ...child, profile: 'call' })),
            // Code that Keras marshals is opened by its own format.
            ...(0,payload_children/* payloadChildren */.q)(text, budget)
                .filter(({ expects }) => expects === 'python-source')
                .map((child) => ({ ...child, member: `${member}.${child.member}` })),
        ];
    }));
}
/** Tags whose text is evaluated, and resolvers of OmegaConf that projects register to evaluate theirs. */
const evaluatingTag = /^!(?:eval|exec|py|python|expr|lambda|code)$/;
const evaluatingResolver = /\$\{\s*(?:[\w.]{0,40}eval|py|python|expr|exec|lambda)\s*:/i;
/** What a resolver or a tag evaluates: `${eval:'1 + 1'}`, `!eval 1 + 1`. */
function evaluatedIn(root) {
    const { texts, tagged } = (0,document_node/* partsOf */.CI)(root);
    const written = [
        ...texts.flatMap(({ node, path }) => resolvedParts(node.value).map((value) => ({ key: path, value }))),
        ...tagged.flatMap(({ node, path }) => {
            const value = evaluatingTag.test(node.tag ?? '') ? (0,document_node/* textIn */.r7)(node) : undefined;
            return value === undefined ? [] : [{ key: path, value }];
        }),
    ];
    // Other languages have such tags, too; what Python refuses is not evaluated.
    return written
        .filter(({ value }) => /[(_]/.test(value) && (0,embedded_texts/* isSource */.__)(value))
        .map(({ key, value }) => ({
        ...{ member: `${key}.eval`, expects: 'python-source', profile: 'call' },
        open: () => new memory_source/* MemorySource */.Z(Buffer.from(value), key),
    }));
}
/** Up to the brace that closes it: what is interpolated into it stands for a number. */
function resolvedParts(text) {
    if (!text.includes('${') || !evaluatingResolver.test(text))
        return [];
    return text
        .split(evaluatingResolver)
        .slice(1)
        .map((part) => {
        const plain = part
            .slice(0, closingBrace(part))
            .replace(/\$\{[^{}]{0,200}\}/g, '0')
            .trim();
        const quoted = /^(["'])([^]*)\1$/.exec(plain);
        return quoted?.[2] ?? plain;
    });
}
/** Where the brace stands that closes one before the text; its end where there is none. */
function closingBrace(text) {
    let depth = 1;
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '{')
            depth++;
        else if (text[at] === '}' && --depth === 0)
            return at;
    }
    return text.length;
}
const classKeys = ['_target_', 'class_path', 'loader_module', 'impl', 'parent_library'];
/** `service: "service:Iris"` imports `service.py` (bentoml/_internal/service/loader.py). */
const bentoName = /^bento(?:file)?\.ya?ml$/;
/**
 * The Python files that loaders import because of what `auto_map`, `_target_` and their like name, and what those
 * import in turn, as far as they stand in the scanned tree.
 */
function modulesBeside(root, fileName, context, beyond) {
    const wanted = [];
    const keys = bentoName.test(fileName) ? [...classKeys, 'service'] : classKeys;
    for (const { node } of (0,document_node/* mapsWith */.eR)(root, 'auto_map'))
        for (const value of (0,document_node/* valuesUnder */.Dy)(node, 'auto_map'))
            for (const inner of (0,document_node/* walkDocument */.Lj)(value))
                (0,add_all/* addAll */.R)(wanted, dottedName((0,document_node/* textIn */.r7)(inner.node)));
    for (const map of (0,document_node/* mapsWith */.eR)(root, ...keys))
        for (const value of (0,document_node/* valuesUnder */.Dy)(map.node, ...keys))
            (0,add_all/* addAll */.R)(wanted, called(dottedName(resolved((0,document_node/* textIn */.r7)(value), { root, map }))));
    for (const { node } of (0,document_node/* mapsWith */.eR)(root, 'loader_module', 'bentoml_version'))
        (0,add_all/* addAll */.R)(wanted, loadersOf(node));
    for (const key of [
        ...(fileName === 'mlmodel' ? ['model_code_path'] : []),
        ...(fileName === 'modules.json' ? ['type'] : []),
    ])
        for (const { node } of (0,document_node/* mapsWith */.eR)(root, key))
            for (const value of (0,document_node/* valuesUnder */.Dy)(node, key))
                (0,add_all/* addAll */.R)(wanted, dottedName((0,document_node/* textIn */.r7)(value)));
    if (fileName === 'model_index.json')
        (0,add_all/* addAll */.R)(wanted, pipelineModules(root));
    // transformers looks for this file beside every model that generates text (GenerationMixin.load_custom_generate).
    if (fileName === 'config.json')
        wanted.push(['custom_generate.generate', 'generate()']);
    const open = (path) => context.beside?.(path) ?? context.sibling(path);
    const within = fileName === 'mlmodel' ? withCode(open, codeFolders(root)) : open;
    return (0,find_modules/* moduleChildren */.S)((0,find_modules/* findModules */.t)(wanted, within, context.budget, beyond));
}
/** `import my.module` lines of gin are carried out as they are read (github.com/google/gin-config, config_parser.py). */
function ginModules(source, context, beyond) {
    const text = Buffer.from(source.read(0, Math.min(source.size, limits/* limits */.F.maxYamlBytes))).toString('utf8');
    const wanted = Array.from(text.matchAll(/^[ \t]*(?:import|from)[ \t]+([\w.]{1,256})/gm), ([, module = '']) => [module, '']);
    const open = (path) => context.beside?.(path) ?? context.sibling(path);
    return (0,find_modules/* moduleChildren */.S)((0,find_modules/* findModules */.t)(wanted, open, context.budget, beyond));
}
/** Modules that MLflow and BentoML import to call a function of them that is not named. */
function loadersOf(node) {
    const named = (key, call) => (0,document_node/* valuesUnder */.Dy)(node, key).map((value) => [(0,document_node/* textIn */.r7)(value) ?? '', call]);
    const isBento = (0,document_node/* valuesUnder */.Dy)(node, 'bentoml_version').length > 0;
    return [...named('loader_module', '_load_pyfunc()'), ...(isBento ? named('module', 'load_model()') : [])];
}
/** Folders that MLflow puts on the search path (mlflow/utils/model_utils.py, `code`). */
function codeFolders(root) {
    return (0,document_node/* mapsWith */.eR)(root, 'code').flatMap(({ node }) => (0,document_node/* valuesUnder */.Dy)(node, 'code').flatMap((value) => (0,document_node/* textIn */.r7)(value) ?? []));
}
function withCode(open, folders) {
    return (path) => {
        for (const folder of folders) {
            const source = path.startsWith('../') ? undefined : open(`${folder}/${path}`);
            if (source !== undefined)
                return source;
        }
        return open(path);
    };
}
/** With the values that the text refers to, as far as they are in the document. */
function resolved(text, scope) {
    return text === undefined ? undefined : (interpolate(text, scope)?.text ?? text);
}
/** What these keys name is called, be it a class or a function. */
function called(wanted) {
    return wanted.map(([module, name]) => [module, name === '' ? '' : `${name}()`]);
}
/** Loaders write `package.module.Class`, and some `package.module:function`; a file beside is a module, too. */
function dottedName(text) {
    if (text === undefined || !/^[\p{L}\p{N}_.]{1,256}(?::[\p{L}\p{N}_.]{1,256})?$/u.test(text))
        return [];
    const name = text.replace(/\.py$/, '').replace(':', '.');
    const dot = name.lastIndexOf('.');
    return dot === -1
        ? [[name, '']]
        : [
            [name.slice(0, dot), name.slice(dot + 1)],
            [name, ''],
        ];
}
/** `"unet": ["module", "Class"]` imports `unet/module.py`, `_class_name` so the pipeline (diffusers, pipeline_utils.py). */
function pipelineModules(root) {
    if (root.kind !== 'map')
        return [];
    return root.entries.flatMap(({ key, value }) => {
        const [module, name] = value.kind === 'list' ? (0,document_node/* textsIn */.Ej)(value) : [];
        if (module === undefined)
            return [];
        const folder = key === '_class_name' ? '' : `${key}.`;
        return [[folder + module.text.replace(/\.py$/, ''), name?.text ?? '']];
    });
}

// EXTERNAL MODULE: ./lib/formats/manifest/known-names.js
var known_names = __webpack_require__(4126);
// EXTERNAL MODULE: ./lib/bytes/read-whole.js
var read_whole = __webpack_require__(8741);
// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
// EXTERNAL MODULE: ./lib/codecs/json/decode-text.js
var decode_text = __webpack_require__(4372);
// EXTERNAL MODULE: ./lib/codecs/python-source/source-text.js
var source_text = __webpack_require__(8307);
;// CONCATENATED MODULE: ./lib/formats/manifest/requirement-lines.js
/**
 * Which lines pip makes of a requirements file before it reads any of them: `preprocess` in
 * pip/_internal/req/req_file.py. Python splits and strips at other characters than JavaScript does:
 * https://docs.python.org/3/library/stdtypes.html#str.splitlines and #str.isspace.
 */
const lineEnd = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
const space = '\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const isSpace = new RegExp(`[${space}]`);
const beginsWithComment = new RegExp(`^[${space}]*#`);
const comment = new RegExp(`(?:^|[${space}])#.*$`, 's');
/** The encoding that pip finds declared: in either of the first two lines, whatever the other is, and however far in. */
function declaredToPip(bytes) {
    const second = bytes.indexOf(0x0a) + 1;
    const third = second === 0 ? 0 : bytes.indexOf(0x0a, second) + 1;
    const head = bytes.subarray(0, third === 0 ? bytes.length : third);
    const lines = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1').split('\n');
    const names = lines
        .slice(0, 2)
        .map((line) => (line.startsWith('#') ? declaration.exec(line)?.[1] : undefined));
    return names.find((name) => name !== undefined);
}
const declaration = /coding[:=][\t-\r ]*([-\w.]+)/;
/** The lines of a text as `str.splitlines` parts them. */
function splitLines(text) {
    return text.split(lineEnd);
}
/** The lines of a requirements file that say something: joined where one goes on, without comments and blanks. */
function* requirementLines(lines) {
    for (const { content, number } of joinedLines(lines)) {
        const said = strip(content.includes('#') ? content.replace(comment, '') : content, isBlank);
        if (said !== '')
            yield { content: said, number };
    }
}
/**
 * Lines with those that a backslash at their end goes on with, without anything between. A comment goes on with nothing;
 * one in the midst ends the line before it.
 */
function* joinedLines(lines) {
    let parts = [];
    let first = 0;
    for (const [index, line] of lines.entries()) {
        const isComment = beginsWithComment.test(line);
        if (parts.length === 0)
            first = index + 1;
        const goesOn = line.endsWith('\\') && !isComment;
        // The space keeps a comment one that is put behind a text.
        parts.push(goesOn ? strip(line, isBackslash) : isComment ? ` ${line}` : line);
        if (goesOn)
            continue;
        yield { content: parts.join(''), number: first };
        parts = [];
    }
    if (parts.length > 0)
        yield { content: parts.join(''), number: first };
}
const isBackslash = (character) => character === '\\';
const isBlank = (character) => isSpace.test(character);
/** A loop, because an expression takes quadratic time where a long run stands in the midst. */
function strip(text, isStripped) {
    let start = 0;
    let end = text.length;
    while (start < end && isStripped(text.charAt(start)))
        start++;
    while (end > start && isStripped(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./lib/formats/manifest/read-requirements.js







/**
 * A requirements file, one fact a line. pip decodes it by its byte order mark or by a declaration
 * (pip/_internal/utils/encoding.py).
 * @throws LimitError maxTextBytes
 */
function readRequirements(source) {
    const bytes = (0,read_whole/* readWhole */.o)(source);
    const { text } = isUtf32(bytes) ? (0,decode_text/* decodeJsonText */.A)(bytes) : (0,source_text/* decodeSource */.E)(bytes, declaredToPip);
    const requirements = [];
    for (const { content, number } of requirementLines(splitLines(text)))
        (0,add_all/* addAll */.R)(requirements, read_requirements_readLine(content, { line: number, column: 1 }));
    return requirements;
}
/** pip takes the mark of UTF-32 with the least significant byte first for that of UTF-16, and then sees no requirement. */
function isUtf32(bytes) {
    return bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff;
}
/** The lists of pip requirements inside a document: conda's `pip:`, MLflow's and BentoML's lists of packages. */
function requirementsIn(root) {
    const lists = listKeys.flatMap((key) => (0,document_node/* mapsWith */.eR)(root, key).flatMap(({ node }) => (0,document_node/* valuesUnder */.Dy)(node, key)));
    return [
        ...lists.flatMap((node) => (node.kind === 'list' ? listed((0,document_node/* textsIn */.Ej)(node)) : [])),
        ...optionsIn(root),
        ...(0,document_node/* valuesUnder */.Dy)(root, 'channels').flatMap(channels),
    ];
}
/** conda, MLflow and BentoML write a list into a requirements file, a text a line, and give that to pip. */
function listed(texts) {
    const lines = texts.flatMap((placed) => splitLines(placed.text).map((line) => ({ line, placed })));
    const read = requirementLines(lines.map(({ line }) => line));
    return Array.from(read, ({ content, number }) => {
        const placed = lines[number - 1]?.placed;
        return placed === undefined ? [] : read_requirements_readLine(content, placed.at);
    }).flat();
}
const listKeys = 'pip pip_requirements packages dependencies requirements python_packages'.split(' ');
/** BentoML's `python:` gives options of pip as keys (bentoml/_internal/bento/build_config.py). */
const optionKeys = (0,table/* table */.t)({
    index_url: '--index-url',
    extra_index_url: '--extra-index-url',
    trusted_host: '--trusted-host',
    find_links: '--find-links',
});
/** Of conda's environments; names without an address are those of its own server. */
function channels(node) {
    return (0,document_node/* textsIn */.Ej)(node)
        .filter(({ text }) => /^(?:[a-z+]+:)?[/\\]{2}/i.test(text))
        .map(({ text, at }) => ({ kind: 'option', name: '--channel', value: text, at }));
}
function optionsIn(root) {
    const under = (key) => (0,document_node/* mapsWith */.eR)(root, key).flatMap(({ node }) => (0,document_node/* valuesUnder */.Dy)(node, key).flatMap(document_node/* textsIn */.Ej));
    return [
        ...Object.entries(optionKeys).flatMap(([key, name]) => under(key).map(({ text, at }) => ({ kind: 'option', name, value: text, at }))),
        ...under('pip_args').flatMap(({ text, at }) => readOptions(text, at)),
    ];
}
function read_requirements_readLine(content, at) {
    if (content.startsWith('-'))
        return readOptions(content, at);
    const direct = content.includes('@') ? /^([\w.-]+)(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(content) : null;
    if (direct)
        return [place(direct[1] ?? '', direct[2] ?? '', at)];
    if (/^(?:[a-z+]+:\/\/|git@|[.~/\\]|[a-z]:[\\/])/i.test(content))
        return [place('', content.split(/\s/)[0] ?? '', at)];
    if (/\.(?:whl|tar\.gz|zip)$/i.test(content))
        return [{ kind: 'path', name: '', value: content, at }];
    const [, name = '', rest = ''] = /^([\w.-]+)(.*)$/.exec(content) ?? [];
    if (name === '')
        return [];
    const requirement = { kind: 'package', name, value: rest.trim(), at };
    if (!rest.includes('-'))
        return [requirement];
    return [requirement, ...readOptions(rest.slice(Math.max(0, rest.search(/\s--/))), at)];
}
function place(name, target, at) {
    return { kind: /^(?:[a-z+]+:\/\/|git@)/i.test(target) ? 'url' : 'path', name, value: target, at };
}
const longNames = (0,table/* table */.t)({
    '-i': '--index-url',
    '-f': '--find-links',
    '-r': '--requirement',
    '-c': '--constraint',
    '-e': '--editable',
});
/** What a requirements file may set; pip takes each by any beginning that only it has. */
const options = [
    '--index-url',
    '--extra-index-url',
    '--no-index',
    '--constraint',
    '--requirement',
    '--editable',
    '--find-links',
    '--no-binary',
    '--only-binary',
    '--prefer-binary',
    '--require-hashes',
    '--pre',
    '--trusted-host',
    '--use-feature',
    '--global-option',
    '--config-settings',
    '--hash',
];
function optionName(word) {
    const meant = options.filter((option) => option.startsWith(word));
    return longNames[word] ?? (meant.length === 1 && word.startsWith('--') ? meant[0] : undefined) ?? word;
}
/** The words of a line as shlex splits them, near enough: quotes go, and a value may follow a letter at once. */
function wordsOf(content) {
    return content
        .replace(/(^|\s)(-[ifrce])(?=[^\s=-])/g, '$1$2 ')
        .split(/[\s=]+/)
        .map((word) => word.replace(/["']/g, ''))
        .filter((word) => word !== '');
}
function readOptions(content, at) {
    const words = wordsOf(content);
    return words.flatMap((word, index) => {
        if (!/^--?[a-z]/i.test(word))
            return [];
        const name = optionName(word);
        const value = words[index + 1] ?? '';
        const option = { kind: 'option', name, value: value.startsWith('-') ? '' : value, at };
        return name === '--editable' && value !== '' ? [option, ...read_requirements_readLine(value, at)] : [option];
    });
}

;// CONCATENATED MODULE: ./lib/formats/manifest/parse.js








/** Files that JSON and YAML share are read as what their first character says. */
function syntaxOf(fileName, source) {
    const syntax = (0,known_names/* syntaxOfKnownName */.vL)(fileName) ?? (0,known_names/* syntaxOfExtension */.Un)(fileName) ?? (fileName === 'data' ? 'json' : 'yaml');
    if (syntax !== 'yaml')
        return syntax;
    const head = Buffer.from(source.read(0, Math.min(source.size, 64))).toString('latin1');
    return /^\s*\{\s*"/.test(head) ? 'json' : 'yaml';
}
/** @throws FormatError `bad-json`, `bad-toml`, `bad-yaml`; LimitError */
function parseManifest(source, context) {
    const fileName = (0,known_names/* baseName */.Fl)(context.name);
    const syntax = syntaxOf(fileName, source);
    const { documents, anomalies, doctype } = read(syntax, source, context);
    const notes = [];
    const whole = { offset: 0, length: source.size };
    const requirements = syntax === 'requirements' ? readRequirements(source) : documents.flatMap((root) => requirementsIn(root));
    const beyond = () => {
        if (!notes.some(({ key }) => key === 'modules'))
            notes.push({
                kind: 'limit',
                at: whole,
                detail: 'it leads to more modules than are read',
                key: 'modules',
            });
    };
    const children = [
        ...documents.flatMap((root) => childrenOf(root, fileName, context, beyond)),
        ...(fileName.endsWith('.gin') ? ginModules(source, context, beyond) : []),
    ];
    return {
        facts: { syntax, fileName, documents, requirements, doctype },
        children,
        anomalies: [...anomalies, ...notes],
        covered: [whole],
    };
}
function read(syntax, source, { budget }) {
    if (syntax === 'requirements')
        return { documents: [], anomalies: [] };
    if (syntax === 'json') {
        const { documents, brokenAt } = (0,read_json_document/* readJsonDocuments */.d)(source, budget);
        return { documents, anomalies: brokenAt === undefined ? [] : [trailing(source)] };
    }
    if (syntax === 'toml')
        return { documents: [readTomlDocument(source)], anomalies: [] };
    if (syntax === 'ini')
        return { documents: [readIniDocument(source)], anomalies: [] };
    if (syntax === 'xml') {
        const { root, doctype, error } = readXmlDocument(source, budget);
        const at = { offset: 0, length: source.size };
        const anomalies = error === undefined ? [] : [{ kind: 'damaged', at, detail: error, key: 'xml' }];
        return { documents: [root], anomalies, doctype };
    }
    const { documents, errors } = (0,read_yaml_document/* readYamlDocument */.H)(source, budget);
    const [error] = errors;
    if (error === undefined)
        return { documents, anomalies: [] };
    const at = { offset: Math.min(error.offset, source.size), length: 0 };
    return { documents, anomalies: [{ kind: 'damaged', at, detail: error.detail, key: 'yaml' }] };
}
/** Readers of one value at a time go on there, and others refuse the file. */
function trailing({ size }) {
    const detail = 'what follows the JSON document is no other one';
    return { kind: 'damaged', at: { offset: 0, length: size }, detail, key: 'trailing' };
}

// EXTERNAL MODULE: ./lib/judgement/text/find-addresses.js + 1 modules
var find_addresses = __webpack_require__(7667);
// EXTERNAL MODULE: ./lib/judgement/text/find-secrets.js + 4 modules
var find_secrets = __webpack_require__(2261);
;// CONCATENATED MODULE: ./lib/formats/manifest/rules/note.js

const maxShownCharacters = 200;
/** Text of the manifest as a finding shows it: cut short, credentials masked. */
function shown(written) {
    const text = (0,find_secrets/* maskSecrets */.Q)(written);
    return JSON.stringify(text.length > maxShownCharacters ? `${text.slice(0, maxShownCharacters)}\u2026` : text);
}
/** Evidence at a place of the text. @param path the keys that lead there, @param identity what makes it itself */
function note(at, path, identity, message, severity) {
    return {
        message,
        at: { line: at.line, column: at.column, ...(path === '' ? {} : { logical: path }) },
        key: `${path} ${identity}`.slice(0, maxShownCharacters),
        ...(severity === undefined ? {} : { severity }),
        data: { path },
    };
}

;// CONCATENATED MODULE: ./lib/formats/manifest/rules/address.js




/** Addresses of one manifest that are told. CWE-779. */
const maxFindings = 50;
/** Keys whose address something fetches, posts to or connects to. */
const fetched = /(?:^|[._-])(?:ur[il]s?|download|endpoint|webhook|callback|server|host|hostname|mirror|remote|fetch|base_url|api|proxy|registry|index|source|address)(?:[._-]\d+)?$|(?:^|[._-])(?:download|fetch|remote|callback|webhook|exfil|report|beacon)[\w]*(?:[._-]|$)/i;
const address = (0,core_define/* defineRule */.Km)({
    id: 'manifest/address',
    title: 'The manifest names an address that no model needs',
    severity: 'warning',
    securitySeverity: '5.5',
    precision: 'medium',
    cwe: ['CWE-829', 'CWE-506'],
    cve: [],
    references: ['https://attack.mitre.org/techniques/T1567/', 'https://attack.mitre.org/techniques/T1572/'],
    since: '1.0.0',
    help: {
        why: 'Bare network addresses, tunnels, paste sites and the like are where payloads come from and where data goes to. What reads the manifest may download from them or send to them.',
        fix: 'Find out what the address is for; remove it, or take the model from a publisher who explains it.',
    },
    *check({ documents }) {
        let told = 0;
        for (const root of documents) {
            for (const placed of (0,document_node/* textsOf */.CB)(root)) {
                for (const evidence of judge(placed)) {
                    if (told >= maxFindings)
                        return;
                    told += 1;
                    yield evidence;
                }
            }
        }
    },
});
function* judge(placed) {
    const { node } = placed;
    const text = node.value;
    if (!text.includes('://') && !text.includes('\\\\'))
        return;
    const { path } = placed;
    const place = fetched.test(path) ? 'download' : 'prose';
    for (const written of (0,find_addresses/* findAddresses */.WX)(text)) {
        // A password is the credential's finding.
        const found = {
            ...written,
            traits: written.traits.filter((trait) => trait !== 'password in the address'),
        };
        const severity = (0,find_addresses/* judgeAddress */.Ke)(found, place);
        if (severity === undefined)
            continue;
        const what = (0,find_addresses/* describeTraits */.N4)(found);
        yield note(node.at, path, found.host, `${path} names ${found.shown}: ${what}`, severity);
    }
}

// EXTERNAL MODULE: ./lib/core/dotted-name.js
var dotted_name = __webpack_require__(1179);
;// CONCATENATED MODULE: ./lib/knowledge/manifest/configured-callables.js
/** What configurations name for a loader to import and call, and how such names are to be taken. */
/**
 * Names that the pickle policy forbids, because nothing that saves a model writes such a call, but that people do write
 * into configurations: data sets, log handlers, distributed strategies. A name stands for itself and all below it.
 * Sources: the instantiate documentation of Hydra, Lightning CLI's examples, NeMo's and mmengine's configurations.
 */
const usualInConfigurations = new Set(('logging os.path os.environ.get os.getenv os.cpu_count os.getcwd os.getpid multiprocessing.cpu_count platform.node posixpath pathlib datetime time.time time.strftime time.perf_counter math random.seed random.Random operator.itemgetter functools.partial ' +
    'builtins.print builtins.open.__name__ getpass.getuser socket.gethostname uuid re.compile copy.deepcopy copy.copy itertools ' +
    'torch.distributed torch.jit torch.compile torch.utils.data torch.utils.tensorboard torch.utils.checkpoint torch.testing torch.fx torch.onnx ' +
    'torch.export torch.multiprocessing torchvision.datasets torchvision.io torchaudio torchtext sklearn.datasets pandas.read_csv pandas.read_parquet ' +
    'pandas.read_json pandas.read_excel pandas.read_feather datasets hydra.utils hydra.core hydra._internal hydra_plugins omegaconf ' +
    'transformers diffusers lightning pytorch_lightning lightning_fabric wandb mlflow tensorboard accelerate deepspeed nemo timm ' +
    'numpy.loadtxt numpy.genfromtxt numpy.fromfunction numpy.linspace statsmodels xgboost lightgbm catboost optuna ray huggingface_hub ' +
    'sentence_transformers peft trl spacy nltk keras tensorflow jax flax optax orbax').split(' '));
/** Names below `usualInConfigurations` that execute or deserialise all the same. Source: the catalogue's groups G-20 to G-31. */
const neverInConfigurations = new Set(('logging.config.listen logging.config.dictConfig logging.config.fileConfig torch.distributed.rpc torch.distributed.elastic ' +
    'torch.distributed.launch torch.distributed.run torch.jit.load torch.jit.unsupported_tensor_ops torch.utils.data.datapipes.utils.decoder ' +
    'transformers.utils.import_utils transformers.dynamic_module_utils hydra.core.utils.run_job hydra._internal.utils._run_hydra ' +
    'wandb.restore mlflow.projects mlflow.utils lightning.fabric.utilities.cloud_io nltk.data.load nltk.data.find keras.config.enable_unsafe_deserialization ' +
    'pathlib.Path.write_text pathlib.Path.write_bytes pathlib.Path.unlink pathlib.Path.rename pathlib.Path.replace pathlib.Path.symlink_to ' +
    'pathlib.Path.hardlink_to pathlib.Path.chmod pathlib.Path.rmdir pathlib.PosixPath.write_text pathlib.PosixPath.write_bytes ' +
    'tensorflow.load_library tensorflow.load_op_library tensorflow.py_function tensorflow.numpy_function').split(' '));
/** Modules that run programs or code, which others hold by their own name because they import them; nobody calls a module of his own so. */
const reachableModules = new Set('os posix nt subprocess builtins importlib runpy pty commands pickle marshal'.split(' '));
/**
 * Functions of packages that fetch or run what they are given, where the pickle policy has nothing to say of the package.
 * Sources: the references of GitPython (`ext::` addresses run commands), gdown and wget.
 */
const actingInConfigurations = new Map([
    ['git.Repo.clone_from', 'runs git on an address'],
    ['git.cmd.Git', 'runs git'],
    ['git.Git', 'runs git'],
    ['gdown.download', 'downloads a file'],
    ['wget.download', 'downloads a file'],
    ['nltk.download', 'downloads a file'],
    ['keras.utils.get_file', 'downloads a file'],
    ['tensorflow.keras.utils.get_file', 'downloads a file'],
    ['torchvision.datasets.utils.download_url', 'downloads a file'],
    ['torchvision.datasets.utils.download_file_from_google_drive', 'downloads a file'],
    ['torchvision.datasets.utils.download_and_extract_archive', 'downloads an archive and unpacks it'],
    ['torchvision.datasets.utils.extract_archive', 'unpacks an archive'],
    ['spacy.cli.download', 'installs a package with pip'],
    ['tensorflow.io.write_file', 'writes a file'],
    ['mlflow.pyfunc.load_model', 'unpickles the model that an address names'],
    ['mlflow.sklearn.load_model', 'unpickles the model that an address names'],
    ['mlflow.pytorch.load_model', 'unpickles the model that an address names'],
    ['nemo.utils.model_utils.import_class_by_path', 'imports what a text names'],
]);
/** Functions that look up or call what they are given; nothing is told of them but by what stands beside them. */
const handingOn = new Set('builtins.getattr builtins.map builtins.filter builtins.type functools.reduce itertools.starmap types.MethodType'.split(' '));
/** As `handingOn`, of those that genuine configurations pick attributes of their own objects with. */
const pickingAttributes = new Set('operator.attrgetter operator.methodcaller functools.partial'.split(' '));
/** Attributes that nothing takes from the parts of a model. */
const actingAttribute = /^(?:__\w+__|system|popen\w{0,8}|exec[lv]?\w{0,4}|eval|spawn\w{1,4}|check_(?:output|call)|get(?:status)?output|Popen|import_module)$/;
/** Tags by which loaders of YAML other than PyYAML import and call the name behind the colon (HyperPyYAML, Pylearn2). */
const targetTag = /^!(?:new|apply|name|module|obj|call|import|partial|singleton|function|class):([\w.:]+)$/;
/** Of those that take the name from the value. */
const importTag = /^!(?:import|obj|call|new|function|class|callable|object)$/;
/** Tags that have the loader read another file. */
const includingTag = /^!(?:include|inc|import|load|file|cat|pkl|pickle|yaml|json)(?:$|[:_])/;
/** Keys whose value a loader imports and calls or instantiates, with who does so. */
const targetLoaders = new Map([
    ['_target_', "Hydra's instantiate"],
    ['class_path', "Lightning's command line"],
    ['loader_module', 'MLflow'],
    ['_class_', 'a configuration loader'],
    ['__target__', 'a configuration loader'],
    ['_callable_', 'a configuration loader'],
    ['py/object', 'jsonpickle'],
    ['py/type', 'jsonpickle'],
    ['py/class', 'jsonpickle'],
    ['py/function', 'jsonpickle'],
    ['py/repr', 'jsonpickle'],
    ['py/mod', 'jsonpickle'],
]);
/** Keys that hold a dotted name in some configurations and words in others: only names of the standard library tell. */
const looseTargetKeys = new Set('target class cls callable func function fn type factory object class_name handler entry_point entrypoint import_path module _name_ name preprocess postprocess pre_processing post_processing preprocessing_fn postprocessing_fn path'.split(' '));
/** Functions of configuration loaders that import the dotted name that another key gives them. */
const nameResolvers = /^hydra\.(?:utils|_internal\.utils)\.(?:get_(?:method|class|object|static_method)|instantiate|call|_locate)$/;

;// CONCATENATED MODULE: ./lib/knowledge/manifest/word-modules.js
/**
 * Modules of the standard library whose names are words of many other things (`code.block`, `test.json`, `user.created`,
 * `http.server.request.duration`), with the functions and classes that they hold (dir() of Python 3.11; what older and
 * newer releases have beside these from their documentation). Where a text may be anything, only such a name says that the
 * module is meant.
 */
const wordModules = new Map([
    [
        'abc',
        'ABC ABCMeta _abc_init _abc_instancecheck _abc_register _abc_subclasscheck _get_dump _reset_caches _reset_registry abstractclassmethod abstractmethod abstractproperty abstractstaticmethod get_cache_token update_abstractmethods',
    ],
    [
        'asyncio',
        'AbstractChildWatcher AbstractEventLoop AbstractEventLoopPolicy AbstractServer Barrier BaseEventLoop BaseProtocol BaseTransport BoundedSemaphore BrokenBarrierError BufferedProtocol CancelledError Condition DatagramProtocol DatagramTransport DefaultEventLoopPolicy Event FastChildWatcher Future Handle IncompleteReadError InvalidStateError LifoQueue LimitOverrunError Lock MultiLoopChildWatcher PidfdChildWatcher PriorityQueue Protocol Queue QueueEmpty QueueFull ReadTransport Runner SafeChildWatcher SelectorEventLoop Semaphore SendfileNotAvailableError Server StreamReader StreamReaderProtocol StreamWriter SubprocessProtocol SubprocessTransport Task TaskGroup ThreadedChildWatcher Timeout TimeoutError TimerHandle Transport WriteTransport _enter_task _get_running_loop _leave_task _register_task _set_running_loop _unregister_task all_tasks as_completed coroutine create_subprocess_exec create_subprocess_shell create_task current_task ensure_future gather get_child_watcher get_event_loop get_event_loop_policy get_running_loop iscoroutine iscoroutinefunction isfuture new_event_loop open_connection open_unix_connection run run_coroutine_threadsafe set_child_watcher set_event_loop set_event_loop_policy shield sleep start_server start_unix_server timeout timeout_at to_thread wait wait_for wrap_future',
    ],
    [
        'asyncio.base_events',
        'BaseEventLoop Server _SendfileFallbackProtocol _check_ssl_socket _format_handle _format_pipe _interleave_addrinfos _ipaddr_info _run_until_complete_cb _set_nodelay _set_reuseport',
    ],
    [
        'asyncio.events',
        'AbstractEventLoop AbstractEventLoopPolicy AbstractServer BaseDefaultEventLoopPolicy Handle TimerHandle _RunningLoop _init_event_loop_policy _py__get_event_loop _py__get_running_loop _py__set_running_loop _py_get_event_loop _py_get_running_loop get_child_watcher get_event_loop_policy new_event_loop set_child_watcher set_event_loop set_event_loop_policy',
    ],
    [
        'asyncio.subprocess',
        'Process SubprocessStreamProtocol create_subprocess_exec create_subprocess_shell',
    ],
    [
        'asyncio.unix_events',
        'AbstractChildWatcher BaseChildWatcher DefaultEventLoopPolicy FastChildWatcher MultiLoopChildWatcher PidfdChildWatcher SafeChildWatcher SelectorEventLoop ThreadedChildWatcher _UnixDefaultEventLoopPolicy _UnixReadPipeTransport _UnixSelectorEventLoop _UnixSubprocessTransport _UnixWritePipeTransport _sighandler_noop waitstatus_to_exitcode',
    ],
    ['atexit', '_clear _ncallbacks _run_exitfuncs register unregister'],
    ['cmd', 'Cmd'],
    ['code', 'InteractiveConsole InteractiveInterpreter interact'],
    ['commands', 'getoutput getstatus getstatusoutput mk2arg mkarg'],
    ['compiler', 'compile compileFile parse parseFile walk'],
    [
        'contextlib',
        'AbstractAsyncContextManager AbstractContextManager AsyncContextDecorator AsyncExitStack ContextDecorator ExitStack GenericAlias MethodType _AsyncGeneratorContextManager _BaseExitStack _GeneratorContextManager _GeneratorContextManagerBase _RedirectStream aclosing asynccontextmanager chdir closing contextmanager nullcontext redirect_stderr redirect_stdout suppress',
    ],
    [
        'copyreg',
        '_reconstructor _reduce_ex _slotnames add_extension clear_extension_cache constructor pickle pickle_complex pickle_union remove_extension',
    ],
    ['crypt', '_Method crypt mksalt'],
    [
        'curses',
        'baudrate beep can_change_color cbreak color_content color_pair curs_set def_prog_mode def_shell_mode delay_output doupdate echo endwin erasechar error filter flash flushinp get_escdelay get_tabsize getmouse getsyx getwin halfdelay has_colors has_extended_color_support has_ic has_il has_key init_color init_pair initscr intrflush is_term_resized isendwin keyname killchar longname meta mouseinterval mousemask napms newpad newwin nl nocbreak noecho nonl noqiflush noraw pair_content pair_number putp qiflush raw reset_prog_mode reset_shell_mode resetty resize_term resizeterm savetty set_escdelay set_tabsize setsyx setupterm start_color termattrs termname tigetflag tigetnum tigetstr tparm typeahead unctrl unget_wch ungetch ungetmouse update_lines_cols use_default_colors use_env window wrapper',
    ],
    [
        'doctest',
        'DebugRunner DocFileCase DocFileSuite DocFileTest DocTest DocTestCase DocTestFailure DocTestFinder DocTestParser DocTestRunner DocTestSuite Example OutputChecker SkipDocTestCase TestResults UnexpectedException _DocTestSuite _OutputRedirectingPdb _SpoofOut _TestClass _comment_line _ellipsis_match _exception_traceback _extract_future_flags _indent _load_testfile _module_relative_path _newline_convert _normalize_module _strip_exception_details _test debug debug_script debug_src register_optionflag run_docstring_examples script_from_examples set_unittest_reportflags testfile testmod testsource',
    ],
    [
        'fileinput',
        'FileInput _test close filelineno filename fileno hook_compressed hook_encoded input isfirstline isstdin lineno nextfile',
    ],
    ['getpass', 'GetPassWarning _raw_input fallback_getpass getpass getuser unix_getpass win_getpass'],
    [
        'gettext',
        'Catalog GNUTranslations NullTranslations _as_int _error _expand_lang _parse _tokenize bindtextdomain c2py dgettext dngettext dnpgettext dpgettext find gettext install ldgettext lgettext ngettext npgettext pgettext textdomain translation',
    ],
    [
        'glob',
        '_glob0 _glob1 _glob2 _iglob _isdir _ishidden _isrecursive _iterdir _join _lexists _listdir _rlistdir escape glob glob0 glob1 has_magic iglob',
    ],
    [
        'gzip',
        'BadGzipFile GzipFile _GzipReader _PaddedFile _create_simple_gzip_header _read_exact _read_gzip_header compress decompress main open write32u',
    ],
    ['http', 'HTTPMethod HTTPStatus'],
    [
        'http.client',
        'BadStatusLine CannotSendHeader CannotSendRequest HTTPConnection HTTPException HTTPMessage HTTPResponse HTTPSConnection ImproperConnectionState IncompleteRead InvalidURL LineTooLong NotConnected RemoteDisconnected ResponseNotReady UnimplementedFileMode UnknownProtocol UnknownTransferEncoding _encode _is_illegal_header_value _is_legal_header_name _read_headers _strip_ipv6_iface error parse_headers',
    ],
    [
        'http.server',
        'BaseHTTPRequestHandler CGIHTTPRequestHandler HTTPServer SimpleHTTPRequestHandler ThreadingHTTPServer _get_best_family _url_collapse_path executable nobody_uid test',
    ],
    [
        'locale',
        'Error _append_modifier _build_localename _format _group _grouping_intervals _localeconv _localize _parse_localename _print_locale _replace_encoding _setlocale _strcoll _strip_padding _strxfrm _test atof atoi bind_textdomain_codeset bindtextdomain currency dcgettext delocalize dgettext format format_string getdefaultlocale getencoding getlocale getpreferredencoding gettext localeconv localize nl_langinfo normalize resetlocale setlocale str strcoll strxfrm textdomain',
    ],
    [
        'mailbox',
        'Babyl BabylMessage Error ExternalClashError FormatError MH MHMessage MMDF MMDFMessage Mailbox Maildir MaildirMessage Message NoSuchMailboxError NotEmptyError _PartialFile _ProxyFile _create_carefully _create_temporary _lock_file _mboxMMDF _mboxMMDFMessage _singlefileMailbox _sync_close _sync_flush _unlock_file mbox mboxMessage',
    ],
    [
        'multiprocessing',
        'Array AuthenticationError Barrier BoundedSemaphore BufferTooShort Condition Event JoinableQueue Lock Manager Pipe Pool Process ProcessError Queue RLock RawArray RawValue Semaphore SimpleQueue TimeoutError Value active_children allow_connection_pickling cpu_count current_process freeze_support get_all_start_methods get_context get_logger get_start_method log_to_stderr parent_process set_executable set_forkserver_preload set_start_method',
    ],
    [
        'multiprocessing.connection',
        'Client Connection ConnectionWrapper Listener Pipe SocketClient SocketListener XmlClient XmlListener _ConnectionBase _check_timeout _init_timeout _validate_family _xml_dumps _xml_loads address_type answer_challenge arbitrary_address deliver_challenge rebuild_connection reduce_connection wait',
    ],
    [
        'multiprocessing.managers',
        'AcquirerProxy Array ArrayProxy AutoProxy BarrierProxy BaseListProxy BaseManager BasePoolProxy BaseProxy ConditionProxy DictProxy EventProxy IteratorProxy ListProxy MakeProxyType Namespace NamespaceProxy PoolProxy ProcessLocalSet RebuildProxy RemoteError Server SharedMemoryManager SharedMemoryServer State SyncManager Token Value ValueProxy _SharedMemoryTracker all_methods convert_to_error dispatch public_methods rebuild_as_list reduce_array',
    ],
    [
        'multiprocessing.pool',
        'ApplyResult AsyncResult ExceptionWithTraceback IMapIterator IMapUnorderedIterator MapResult MaybeEncodingError Pool RemoteTraceback ThreadPool _PoolCache _helper_reraises_exception mapstar rebuild_exc starmapstar worker',
    ],
    [
        'multiprocessing.process',
        'AuthenticationString BaseProcess _ParentProcess _cleanup active_children current_process parent_process',
    ],
    ['multiprocessing.queues', 'JoinableQueue Queue SimpleQueue'],
    ['netrc', 'NetrcParseError _netrclex netrc'],
    ['new', 'classobj code function instance instancemethod module'],
    [
        'optparse',
        'AmbiguousOptionError BadOptionError HelpFormatter IndentedHelpFormatter OptParseError Option OptionConflictError OptionContainer OptionError OptionGroup OptionParser OptionValueError TitledHelpFormatter Values _match_abbrev _parse_int _parse_num _repr check_builtin check_choice make_option',
    ],
    [
        'os',
        'DirEntry GenericAlias PathLike WCOREDUMP WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WSTOPSIG WTERMSIG _Environ _execvpe _exists _exit _fspath _fwalk _get_exports_list _spawnvef _walk _wrap_close abort access add_dll_directory chdir chmod chown chroot close closerange confstr copy_file_range cpu_count ctermid device_encoding dup dup2 error eventfd eventfd_read eventfd_write execl execle execlp execlpe execv execve execvp execvpe fchdir fchmod fchown fdatasync fdopen fork forkpty fpathconf fsdecode fsencode fspath fstat fstatvfs fsync ftruncate fwalk get_blocking get_exec_path get_inheritable get_terminal_size getcwd getcwdb getcwdu getegid getenv getenvb geteuid getgid getgrouplist getgroups getloadavg getlogin getpgid getpgrp getpid getppid getpriority getrandom getresgid getresuid getsid getuid getxattr initgroups isatty kill killpg lchown link listdir listxattr lockf login_tty lseek lstat major makedev makedirs memfd_create minor mkdir mkfifo mknod nice open openpty pathconf pidfd_open pipe pipe2 plock popen popen2 popen3 popen4 posix_fadvise posix_fallocate posix_spawn posix_spawnp pread preadv putenv pwrite pwritev read readlink readv register_at_fork remove removedirs removexattr rename renames replace rmdir scandir sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getparam sched_getscheduler sched_param sched_rr_get_interval sched_setaffinity sched_setparam sched_setscheduler sched_yield sendfile set_blocking set_inheritable setegid seteuid setgid setgroups setns setpgid setpgrp setpriority setregid setresgid setresuid setreuid setsid setuid setxattr spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe splice startfile stat stat_result statvfs statvfs_result strerror symlink sync sysconf system tcgetpgrp tcsetpgrp tempnam terminal_size times times_result tmpnam truncate ttyname umask uname uname_result unlink unsetenv unshare urandom utime wait wait3 wait4 waitid waitid_result waitpid waitstatus_to_exitcode walk write writev',
    ],
    [
        'os.path',
        '_get_sep _joinrealpath _path_normpath abspath basename commonpath commonprefix dirname exists expanduser expandvars getatime getctime getmtime getsize isabs isdir isfile islink ismount join lexists normcase normpath realpath relpath samefile sameopenfile samestat split splitdrive splitext',
    ],
    ['pipes', 'Template makepipeline'],
    ['profile', 'Profile _Utils main run runctx'],
    ['queue', 'Empty Full LifoQueue PriorityQueue Queue ShutDown SimpleQueue _PySimpleQueue'],
    [
        'readline',
        'add_history append_history_file clear_history get_begidx get_completer get_completer_delims get_completion_type get_current_history_length get_endidx get_history_item get_history_length get_line_buffer insert_text parse_and_bind read_history_file read_init_file redisplay remove_history_item replace_history_item set_auto_history set_completer set_completer_delims set_completion_display_matches_hook set_history_length set_pre_input_hook set_startup_hook write_history_file',
    ],
    ['resource', 'getpagesize getrlimit getrusage prlimit setrlimit struct_rusage'],
    ['sched', 'Event scheduler'],
    ['select', 'devpoll epoll kevent kqueue poll select'],
    ['shelve', 'BsdDbShelf DbfilenameShelf Shelf _ClosedDict open'],
    [
        'signal',
        'Handlers ItimerError Sigmasks Signals _enum_to_int _int_to_enum alarm default_int_handler getitimer getsignal pause pidfd_send_signal pthread_kill pthread_sigmask raise_signal set_wakeup_fd setitimer siginterrupt signal sigpending sigtimedwait sigwait sigwaitinfo strsignal struct_siginfo valid_signals',
    ],
    [
        'site',
        '_get_path _getuserbase _init_pathinfo _script _trace abs_paths addpackage addsitedir addsitepackages addusersitepackages check_enableusersite enablerlcompleter execsitecustomize execusercustomize getsitepackages getuserbase getusersitepackages main makepath removeduppaths setcopyright sethelper setquit venv',
    ],
    [
        'socket',
        'AddressFamily AddressInfo CMSG_LEN CMSG_SPACE MsgFlag SocketIO SocketKind SocketType _GiveupOnSendfile _intenum_converter close create_connection create_server dup error fromfd fromshare gaierror getaddrinfo getdefaulttimeout getfqdn gethostbyaddr gethostbyname gethostbyname_ex gethostname getnameinfo getprotobyname getservbyname getservbyport has_dualstack_ipv6 herror htonl htons if_indextoname if_nameindex if_nametoindex inet_aton inet_ntoa inet_ntop inet_pton ntohl ntohs recv_fds send_fds setdefaulttimeout sethostname socket socketpair ssl timeout',
    ],
    [
        'ssl',
        'AlertDescription CertificateError DER_cert_to_PEM_cert DefaultVerifyPaths MemoryBIO Options PEM_cert_to_DER_cert Purpose RAND_add RAND_bytes RAND_pseudo_bytes RAND_status SSLCertVerificationError SSLContext SSLEOFError SSLError SSLErrorNumber SSLObject SSLSession SSLSocket SSLSyscallError SSLWantReadError SSLWantWriteError SSLZeroReturnError TLSVersion VerifyFlags VerifyMode _ASN1Object _SSLContext _SSLMethod _TLSAlertType _TLSContentType _TLSMessageType _create_default_https_context _create_stdlib_context _create_unverified_context _dnsname_match _inet_paton _ipaddress_match _nid2obj _sslcopydoc _txt2obj cert_time_to_seconds create_default_context get_default_verify_paths get_protocol_name get_server_certificate match_hostname wrap_socket',
    ],
    [
        'sys',
        '_clear_type_cache _current_exceptions _current_frames _debugmallocstats _getframe _getquickenedcount activate_stack_trampoline addaudithook audit breakpointhook call_tracing displayhook exc_info excepthook exception exit get_asyncgen_hooks get_coroutine_origin_tracking_depth get_int_max_str_digits getallocatedblocks getdefaultencoding getdlopenflags getfilesystemencodeerrors getfilesystemencoding getprofile getrecursionlimit getrefcount getsizeof getswitchinterval gettrace intern is_finalizing remote_exec set_asyncgen_hooks set_coroutine_origin_tracking_depth set_int_max_str_digits setcheckinterval setdlopenflags setprofile setrecursionlimit setswitchinterval settrace unraisablehook',
    ],
    ['syslog', 'LOG_MASK LOG_UPTO closelog openlog setlogmask syslog'],
    [
        'tempfile',
        'NamedTemporaryFile SpooledTemporaryFile TemporaryDirectory TemporaryFile _RandomNameSequence _TemporaryFileCloser _TemporaryFileWrapper _candidate_tempdir_list _exists _get_candidate_names _get_default_tempdir _gettempdir _infer_return_type _mkstemp_inner _sanitize_params gettempdir gettempdirb gettempprefix gettempprefixb mkdtemp mkstemp mktemp template',
    ],
    ['test', ''],
    [
        'test.support',
        'Error Matcher PythonSymlink ResourceDenied SaveSignals SuppressCrashReport TestDidNotRun TestFailed TestFailedWithDetails _ALWAYS_EQ _LARGEST _MemoryWatchdog _NEVER_EQ _SMALLEST _check_docstrings _force_run _id _is_gui_available _parse_guards _parse_memlimit _requires_unix_version adjust_int_max_str_digits anticipate_failure args_from_interpreter_flags bigaddrspacetest bigmemtest busy_retry calcobjsize calcvobjsize captured_output captured_stderr captured_stdin captured_stdout catch_unraisable_exception check__all__ check_cflags_pgo check_disallow_instantiation check_free_after_iterating check_impl_detail check_sanitizer check_sizeof check_syntax_error clear_ignored_deprecations collision_stats copy_python_src_ignore cpython_only darwin_malloc_err_warning detect_api_mismatch disable_faulthandler disable_gc findfile flush_std_streams gc_collect get_attribute get_original_stdout get_recursion_available get_recursion_depth has_no_debug_ranges ignore_deprecations_from impl_detail infinite_recursion is_resource_enabled load_package_tests maybe_get_event_loop_policy missing_compiler_executable no_tracing open_urlresource optim_args_from_interpreter_flags patch patch_list print_warning python_is_optimized reap_children record_original_stdout refcount_test requires requires_bz2 requires_debug_ranges requires_fork requires_freebsd_version requires_gzip requires_linux_version requires_lzma requires_mac_ver requires_resource requires_subprocess requires_venv_with_pip requires_working_socket requires_zlib run_in_subinterp run_with_locale run_with_tz set_memlimit set_recursion_limit set_sanitizer_env_var setswitchinterval skip_if_broken_multiprocessing_synchronize skip_if_buggy_ucrt_strfptime skip_if_buildbot skip_if_pgo_task skip_if_sanitizer sleeping_retry sortdict suppress_msvcrt_asserts swap_attr swap_item system_must_validate_cert wait_process with_pymalloc',
    ],
    [
        'test.support.import_helper',
        'CleanImport DirsOnSysPath _ignore_deprecated_imports _save_and_remove_modules forget frozen_modules import_fresh_module import_module make_legacy_pyc modules_cleanup modules_setup ready_to_import unload',
    ],
    [
        'test.support.os_helper',
        'EnvironmentVarGuard FakePath _longpath _rmtree can_chmod can_dac_override can_symlink can_xattr change_cwd create_empty_file fd_count fs_is_case_insensitive make_bad_fd open_dir_fd rmdir rmtree skip_if_dac_override skip_unless_dac_override skip_unless_symlink skip_unless_working_chmod skip_unless_xattr temp_cwd temp_dir temp_umask unlink',
    ],
    [
        'test.support.script_helper',
        '_PythonRunResult _assert_python assert_python_failure assert_python_ok interpreter_requires_environment kill_python make_pkg make_script make_zip_pkg make_zip_script run_python_until_end run_test_script spawn_python',
    ],
    ['this', ''],
    ['thread', 'start_new start_new_thread interrupt_main exit exit_thread allocate_lock stack_size'],
    [
        'threading',
        'Barrier BoundedSemaphore BrokenBarrierError Condition Event ExceptHookArgs Lock RLock Semaphore Thread ThreadError Timer WeakSet _CRLock _DummyThread _MainThread _PyRLock _RLock _after_fork _allocate_lock _counter _enumerate _maintain_shutdown_locks _make_invoke_excepthook _newname _register_atexit _set_sentinel _shutdown _start_new_thread _time activeCount active_count currentThread current_thread enumerate excepthook get_ident get_native_id getprofile gettrace local main_thread setprofile settrace settrace_all_threads stack_size',
    ],
    [
        'tokenize',
        'StopTokenizing TokenError TokenInfo Untokenizer _all_string_prefixes _compile _generate_tokens_from_c_tokenizer _get_normal_name _tokenize any detect_encoding generate_tokens group main maybe open tokenize untokenize',
    ],
    [
        'trace',
        'CoverageResults Trace _Ignore _find_executable_linenos _find_lines _find_lines_from_code _find_strings _fullmodname _modname main',
    ],
    [
        'tracemalloc',
        'BaseFilter DomainFilter Filter Frame Snapshot Statistic StatisticDiff Trace Traceback _Traces _compare_grouped_stats _format_size _get_object_traceback _get_traces _normalize_filename clear_traces get_object_traceback get_traceback_limit get_traced_memory get_tracemalloc_memory is_tracing reset_peak start stop take_snapshot',
    ],
    [
        'unittest',
        'BaseTestSuite FunctionTestCase IsolatedAsyncioTestCase SkipTest TestCase TestLoader TestProgram TestResult TestSuite TextTestResult TextTestRunner _TextTestResult addModuleCleanup doModuleCleanups enterModuleContext expectedFailure findTestCases getTestCaseNames installHandler load_tests main makeSuite registerResult removeHandler removeResult skip skipIf skipUnless',
    ],
    [
        'unittest.loader',
        'TestLoader _FailedTest _jython_aware_splitext _makeLoader _make_failed_import_test _make_failed_load_tests _make_failed_test _make_skipped_test findTestCases getTestCaseNames makeSuite',
    ],
    ['unittest.main', 'TestProgram _convert_name _convert_names _convert_select_pattern main'],
    [
        'unittest.mock',
        'AsyncMagicMixin AsyncMock AsyncMockMixin Base CallableMixin InvalidSpecError MagicMixin MagicMock MagicProxy Mock NonCallableMagicMock NonCallableMock PropertyMock _ANY _AnyComparer _AsyncIterator _Call _CallList _MockIter _Sentinel _SentinelObject _SpecState _callable _check_and_set_parent _check_signature _check_spec_arg_typos _clear_dict _copy_func_details _delegating_property _extract_mock _format_call_signature _get_async_iter _get_eq _get_iter _get_method _get_ne _get_signature_object _get_target _instance_callable _is_async_func _is_async_obj _is_exception _is_instance_mock _is_list _is_magic _must_skip _patch _patch_dict _patch_multiple _patch_object _patch_stopall _set_return_value _set_signature _setup_async_mock _setup_func _to_stream _try_iter call create_autospec mock_open patch seal',
    ],
    ['unittest.runner', 'TextTestResult TextTestRunner _WritelnDecorator'],
    ['user', ''],
    ['venv', 'EnvBuilder create main'],
    ['wave', 'Error Wave_read Wave_write _Chunk _byteswap _wave_params open'],
    [
        'weakref',
        'CallableProxyType KeyedRef ProxyType ReferenceType WeakKeyDictionary WeakMethod WeakSet WeakValueDictionary _IterationGuard _remove_dead_weakref finalize getweakrefcount getweakrefs proxy ref',
    ],
].map(([module, names]) => [module, new Set(names.split(' '))]));

// EXTERNAL MODULE: ./lib/knowledge/python/code-names.js
var code_names = __webpack_require__(8496);
// EXTERNAL MODULE: ./lib/knowledge/python/stdlib-modules.js
var stdlib_modules = __webpack_require__(491);
// EXTERNAL MODULE: ./lib/judgement/python/classify-callable.js + 8 modules
var classify_callable = __webpack_require__(5938);
// EXTERNAL MODULE: ./lib/judgement/python/dotted-names.js
var dotted_names = __webpack_require__(5245);
;// CONCATENATED MODULE: ./lib/judgement/manifest/configured-callable.js







/** `pickle.pkl` is a file. */
const fileEnding = /^(?:py|ipynb|json[lc]?|ya?ml|toml|cfg|ini|conf|config|csv|tsv|txt|md|rst|html?|xml|log|db|sqlite3?|zip|gz|tar|tgz|pkl|pt|pth|npz?|h5|bin|png|jpe?g|svg|wav|mp3|mp4|sh|exe|js|ts|css|lock)$/i;
const usual = new dotted_names/* DottedNames */.R(usualInConfigurations);
const never = new dotted_names/* DottedNames */.R(neverInConfigurations);
const builtinName = /^(?:eval|exec|compile|__import__|open|input|breakpoint|getattr|setattr|globals|vars)$/;
/**
 * What a dotted name does that a loader imports and calls with what stands beside it; undefined where it is none, or one
 * that configurations rightly hold. Written `package.module.name` or `package.module:name`.
 */
function judgeConfigured(text) {
    const name = builtinName.test(text) ? `builtins.${text}` : text.replace(':', '.');
    if (!(0,dotted_name/* isDottedName */.i)(name))
        return undefined;
    const split = name.lastIndexOf('.');
    const { kind, resolved, effect, package: top, } = (0,classify_callable/* classifyCallable */.t)({
        module: name.slice(0, split),
        name: name.slice(split + 1),
    });
    const reached = reachedThrough(name);
    if (reached !== undefined)
        return reached;
    if (handingOn.has(resolved) || pickingAttributes.has(resolved))
        return {
            severity: 'warning',
            resolved,
            effect: 'looks up or calls whatever it is given',
            isHandingOn: true,
        };
    const acting = actingInConfigurations.get(name);
    if (acting !== undefined)
        return { severity: 'warning', resolved: name, effect: acting };
    if (usual.above(resolved) !== undefined && never.above(resolved) === undefined)
        return undefined;
    if (kind === 'forbidden')
        return { severity: 'critical', resolved, effect: effect ?? 'runs code or programs' };
    // Keras writes functions of its own program as such of `builtins`, by names that are none.
    const isInvented = top === 'builtins' && !code_names/* builtinNames */.AP.has(name.slice(split + 1));
    const isStandard = stdlib_modules/* stdlibModules */.E.has(top) && kind === 'unlisted' && !isInvented;
    return isStandard
        ? {
            severity: 'warning',
            resolved,
            effect: 'is a function of the standard library that no configuration needs',
        }
        : undefined;
}
/** `torch.serialization.os.system`: loaders take attributes of modules, and modules hold those that they import. */
function reachedThrough(name) {
    const [module = '', attribute = ''] = name.split('.').slice(-2);
    if (name === `${module}.${attribute}` || !reachableModules.has(module))
        return undefined;
    const { kind, resolved, effect } = (0,classify_callable/* classifyCallable */.t)({ module, name: attribute });
    return kind === 'forbidden'
        ? { severity: 'critical', resolved, effect: effect ?? 'runs code or programs' }
        : undefined;
}
/** Attributes of models that genuine configurations call: `methodcaller("eval")` of PyTorch. */
const ordinaryMethods = /^eval$/;
/** Whether a text that a function takes for an attribute's name names one that acts. */
function isActingAttribute({ resolved }, text) {
    if (resolved === 'functools.partial' || !actingAttribute.test(text))
        return false;
    return resolved !== 'operator.methodcaller' || !ordinaryMethods.test(text);
}
/** Whether such a function is told by itself: genuine configurations pick attributes. */
function isToldAlone({ resolved }) {
    return handingOn.has(resolved);
}
/** What a whole module is to a configuration that resolves names: its functions are an attribute away. */
function judgeResolvedModule(text) {
    const name = text.slice(text.lastIndexOf('.') + 1);
    return reachableModules.has(name)
        ? { severity: 'critical', resolved: name, effect: 'is a module that runs programs or code' }
        : undefined;
}
/** Whether the name's first part is a module of the standard library, of any Python. */
function isStandardName(text) {
    const [top = ''] = text.split(/[.:]/);
    return (0,dotted_name/* isDottedName */.i)(text) && stdlib_modules/* stdlibModules */.E.has(top);
}
/**
 * Whether a text that may be any word is meant as a name of the standard library: `test.json`, `user.created` and
 * `test:unit` begin with modules, too, but name nothing in them.
 */
function isMeantAsStandardName(text) {
    if (!isStandardName(text))
        return false;
    const [top = '', ...rest] = text.split(/[.:]/);
    const isReached = rest.slice(0, -1).some((part) => isReachable(part));
    if (isReached || !wordModules.has(top))
        return isReached || rest.length > 1 || !fileEnding.test(rest[0] ?? '');
    let module = top;
    for (const part of rest) {
        if (wordModules.get(module)?.has(part) === true)
            return true;
        module += `.${part}`;
    }
    return false;
}
/** Modules that others hold under their own name or with an underscore before it: `site.os`, `threading._os`. */
function isReachable(part) {
    const name = part.replace(/^_/, '');
    return reachableModules.has(name) || name === 'sys';
}

;// CONCATENATED MODULE: ./lib/formats/manifest/rules/telling.js
/** Findings of one rule and severity that are told one by one; those behind them are counted. CWE-779. */
const maxTold = 500;
/** Counts what a rule finds, so that a document of a million places costs no million findings. */
class Telling {
    #counts = new Map();
    /** Whether one more finding of this severity is told by itself. */
    isTold(severity) {
        const count = (this.#counts.get(severity) ?? 0) + 1;
        this.#counts.set(severity, count);
        return count <= maxTold;
    }
    /** How many were not. */
    *rest() {
        for (const [severity, count] of this.#counts) {
            if (count <= maxTold)
                continue;
            const message = `${String(count - maxTold)} more places like the ${String(maxTold)} that are told`;
            yield { message, at: {}, key: `more ${severity}`, severity };
        }
    }
}
/** The rule, its findings told in bounded number. */
function bounded(rule) {
    return {
        ...rule,
        *check(facts) {
            const telling = new Telling();
            for (const evidence of rule.check(facts))
                if (telling.isTold(evidence.severity ?? rule.severity))
                    yield evidence;
            yield* telling.rest();
        },
    };
}

;// CONCATENATED MODULE: ./lib/formats/manifest/rules/dangerous-target.js






const anyLoader = 'a loader';
const dangerousTarget = (0,core_define/* defineRule */.Km)({
    id: 'manifest/dangerous-target',
    title: 'The configuration has a loader call something that executes, fetches or writes',
    severity: 'critical',
    securitySeverity: '9.6',
    precision: 'high',
    cwe: ['CWE-470', 'CWE-94'],
    cve: ['CVE-2025-23304', 'CVE-2024-37052'],
    references: [
        'https://hydra.cc/docs/advanced/instantiate_objects/overview/',
        'https://mlflow.org/docs/latest/model/',
    ],
    since: '1.0.0',
    help: {
        why: 'Hydra, Lightning, NeMo, MLflow, jsonpickle and others import the dotted name that such a key holds and call it with the values beside it. A name of the standard library there runs commands or code as soon as the model is loaded.',
        fix: 'Do not load the model with this configuration. Get both again from their publisher, and compare the key with the original.',
    },
    *check({ documents, fileName }) {
        const telling = new Telling();
        const judgeName = remembering(judgeConfigured);
        for (const root of documents)
            for (const map of (0,document_node/* mapsOf */.jQ)(root)) {
                const scope = { root, map };
                const targets = fileName.endsWith('.gin') ? ginTargets(map.node) : targetsOf(scope);
                for (const target of targets) {
                    const judged = dangerous_target_judge(target, scope, judgeName);
                    if (judged !== undefined && telling.isTold(judged.severity))
                        yield judged.tell();
                }
            }
        for (const root of documents)
            for (const placed of (0,document_node/* partsOf */.CI)(root).tagged) {
                const judged = judgeTag(placed, root, judgeName);
                if (judged !== undefined && telling.isTold(judged.severity))
                    yield judged.tell();
            }
        yield* telling.rest();
    },
});
/** `!new:os.system [x]`, `!import os.system`: the map around it stands for what the call gets. */
function judgeTag(placed, root, judgeName) {
    const { node } = placed;
    const tag = node.tag ?? '';
    const text = targetTag.exec(tag)?.[1] ?? (importTag.test(tag) ? (0,document_node/* textIn */.r7)(node) : undefined);
    if (text === undefined)
        return undefined;
    const loader = `the loader of the tag ${tag.split(':')[0] ?? ''}`;
    const target = {
        text,
        node,
        key: placed.key,
        loader,
        isResolved: /^!(?:module|import)\b/.test(tag),
    };
    const map = mapAround(placed) ?? new document_node/* Placed */.Ux({ kind: 'map', at: node.at, entries: [] });
    return dangerous_target_judge(target, { root, map }, judgeName, placed);
}
function mapAround(placed) {
    let at = placed;
    while (at !== undefined && at.node.kind !== 'map')
        at = at.parent;
    return at;
}
function* targetsOf(scope) {
    yield* directTargets(scope);
    yield* pairTargets(scope.map.node);
}
function* directTargets(scope) {
    const { entries } = scope.map.node;
    const resolves = entries.some(({ key, value }) => key === '_target_' && nameResolvers.test((0,document_node/* textIn */.r7)(value) ?? ''));
    for (const { key, value } of entries) {
        const loader = targetLoaders.get(key) ?? (resolves ? 'Hydra' : undefined);
        if (loader === undefined && !isLooseKey(key))
            continue;
        for (const { text, node } of placedTextsIn(value))
            if (loader !== undefined || isMeantAsStandardName(interpolate(text, scope)?.text ?? text))
                yield {
                    ...{ text, node, key, loader: loader ?? anyLoader },
                    isResolved: resolves && key !== '_target_',
                };
    }
}
function isLooseKey(key) {
    return key.length <= longestLooseKey && looseTargetKeys.has(key.toLowerCase());
}
const longestLooseKey = Math.max(...Array.from(looseTargetKeys, ({ length }) => length));
/** `run.callback = @os.system`: gin imports and binds what stands behind the mark (github.com/google/gin-config). */
function ginTargets(node) {
    return node.entries.flatMap(({ key, value }) => placedTextsIn(value).flatMap(({ text, node: place }) => Array.from(text.matchAll(/@(?:[\w./]{1,200}\/)?([\w.]{1,200})/g), ([, name = '']) => ({
        ...{ text: name, node: place, key },
        loader: 'gin',
    }))));
}
/** `module: os` beside `function: system`. */
function* pairTargets(map) {
    const modules = ends(valuesOf(map, moduleKeys));
    if (modules.length === 0)
        return;
    const names = ends(valuesOf(map, nameKeys));
    for (const { text, node } of modules)
        for (const name of names) {
            const target = `${text}.${name.text}`;
            if (!isStandardName(target) || isMeantAsStandardName(target))
                yield { text: target, node, key: 'module', loader: anyLoader };
        }
}
// PEFT's auto_mapping: AutoPeftModel imports the `parent_library` and takes the `base_model_class` from it.
const moduleKeys = new Set('module _module_ module_name module_path package parent_library'.split(' '));
const nameKeys = new Set('class class_name base_model_class function func attr name callable method fn'.split(' '));
function valuesOf({ entries }, keys) {
    return entries.flatMap(({ key, value }) => (keys.has(key) ? placedTextsIn(value) : []));
}
function placedTextsIn(value) {
    const nodes = value.kind === 'list' ? value.items : [value];
    return nodes.flatMap((node) => {
        const text = (0,document_node/* textIn */.r7)(node);
        return text === undefined ? [] : [{ text, node }];
    });
}
/** Of equal keys loaders take the first or the last. CWE-407: every module is tried with every name. */
function ends(texts) {
    return texts.length <= 32 ? texts : [...texts.slice(0, 16), ...texts.slice(-16)];
}
/** Documents name the same few callables over and over. */
function remembering(judge) {
    const answers = new Map();
    return (text) => {
        if (!answers.has(text))
            answers.set(text, judge(text));
        return answers.get(text);
    };
}
function dangerous_target_judge(target, scope, judgeName, tagged) {
    const { node, key, loader } = target;
    const where = () => tagged?.path ?? whereOf(scope, key);
    const { text, isWhole, isBeyond } = interpolate(target.text, scope) ?? whole(target.text);
    if (!isWhole)
        return judgeOpen(target, text, where, isBeyond);
    const given = tagged?.node ?? scope.map.node;
    const judged = judgeName(text) ?? (target.isResolved === true ? judgeResolvedModule(text) : undefined);
    if (judged === undefined)
        return undefined;
    const severity = judged.isHandingOn === true ? severityOfHandingOn(judged, given, judgeName) : judged.severity;
    // Keys that hold words in some configurations tell only where the name is forbidden.
    if (severity === undefined || (loader === anyLoader && judged.severity === 'warning'))
        return undefined;
    const { resolved, effect } = judged;
    const tell = () => {
        const written = resolved === target.text ? resolved : `${target.text} (${resolved})`;
        const beside = loader === 'gin' || given.kind !== 'map' ? '' : argumentsOf(given, key);
        const message = `${loader} imports and calls ${written}${beside}: it ${effect}`;
        return note(node.at, where(), resolved, message, severity);
    };
    return { severity, tell };
}
function whole(text) {
    return { text, isWhole: true, isBeyond: false };
}
/** Values of one target that are looked at for what it hands on. CWE-400. */
const maxGiven = 2_000;
/** Keys under which a call gets what it takes by position. */
const positionKeys = new Set('_args_ args init_args'.split(' '));
function severityOfHandingOn(judged, given, judgeName) {
    let count = 0;
    for (const { text, isPositional } of givenTexts(given, given.kind === 'list')) {
        if (++count > maxGiven)
            return 'warning';
        if (isPositional && isActingAttribute(judged, text))
            return 'critical';
        if (text.includes('.') && judgeName(text)?.severity === 'critical')
            return 'critical';
    }
    return isToldAlone(judged) ? judged.severity : undefined;
}
/** Texts below a node, but for those of targets below it, which are judged by themselves. */
function* givenTexts(node, isPositional) {
    const waiting = [{ node, isPositional }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { node: at } = next;
        const text = (0,document_node/* textIn */.r7)(at);
        if (text !== undefined)
            yield { text, isPositional: next.isPositional };
        else if (at.kind === 'list')
            for (const item of at.items)
                waiting.push({ ...next, node: item });
        else if (at.kind === 'map' && (at === node || !isTarget(at)))
            for (const { key, value } of at.entries)
                if (key !== '_target_')
                    waiting.push({ node: value, isPositional: positionKeys.has(key) });
    }
}
function isTarget({ entries }) {
    return entries.some(({ key }) => key === '_target_');
}
/** A name of which a part is elsewhere; what stands before that part may tell enough. */
function judgeOpen(target, known, where, isBeyond) {
    const { text, node, loader } = target;
    if (loader === anyLoader)
        return undefined;
    const [top = ''] = known.split('.');
    const isStandard = known.includes('.') && isStandardName(`${top}.name`);
    const severity = isBeyond || isStandard ? 'warning' : 'info';
    const message = () => `${loader} imports and calls ${shown(text)}, a name of which a part is not in this file`;
    return { severity, tell: () => note(node.at, where(), text, message(), severity) };
}
function whereOf({ map: { path } }, key) {
    return path === '' ? key : `${path}.${key}`;
}
const maxShownArguments = 3;
/** Entries beside a target that are looked at for them. CWE-400. */
const maxLookedAt = 32;
/** The first values beside the target, as the call gets them. */
function argumentsOf(node, key) {
    const given = [];
    for (const { key: name, value } of node.entries.slice(0, maxLookedAt)) {
        if (given.length >= maxShownArguments)
            break;
        if (name === key || ['_partial_', '_recursive_', '_convert_'].includes(name))
            continue;
        for (const { text } of (0,document_node/* textsIn */.Ej)(value))
            given.push(`${name}=${shown(text)}`);
    }
    return given.length === 0 ? '' : ` with ${given.slice(0, maxShownArguments).join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/judgement/manifest/entity-growth.js

const reference = /[&%]([\w.:-]{1,200});/g;
/**
 * Characters that each entity comes to with all that it is made of, Infinity for one that holds itself. Entities may be
 * declared in any order; of two with one name the first counts (XML 1.0, 4.2). Takes time as the texts are long.
 */
function expandedSizes(entities) {
    const parts = new Map();
    for (const { name, text } of entities)
        if (!parts.has(name))
            parts.set(name, {
                own: text.length,
                inner: Array.from(text.matchAll(reference), ([, inner = '']) => inner),
            });
    const growth = new Growth(parts);
    for (const name of parts.keys())
        growth.measure(name);
    return growth.sizes;
}
class Growth {
    sizes = new Map();
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    /** What an entity is made of is measured first; without recursion, since chains may be long. */
    measure(name) {
        const pending = [name];
        const open = new Set();
        for (let next = pending.at(-1); next !== undefined; next = pending.at(-1)) {
            const unknown = open.has(next) ? [] : this.#unknownPartsOf(next);
            if (unknown.length > 0) {
                open.add(next);
                // What is open already is being made of itself.
                for (const part of unknown)
                    if (open.has(part))
                        this.sizes.set(part, Infinity);
                (0,add_all/* addAll */.R)(pending, unknown.filter((part) => !open.has(part)));
            }
            else {
                pending.pop();
                if (!this.sizes.has(next))
                    this.sizes.set(next, this.#sum(next));
            }
        }
    }
    #unknownPartsOf(name) {
        if (this.sizes.has(name))
            return [];
        return [...new Set(this.#parts.get(name)?.inner)].filter((part) => !this.sizes.has(part));
    }
    #sum(name) {
        const { own, inner } = this.#parts.get(name) ?? { own: 0, inner: [] };
        return inner.reduce((sum, part) => sum + (this.sizes.get(part) ?? 0), own);
    }
}

;// CONCATENATED MODULE: ./lib/knowledge/manifest/java-classes.js
/**
 * Classes of Java that do something as soon as a reader of Spring beans, XMLDecoder, XStream, Jackson or SnakeYAML builds
 * them or sets their properties. Sources: marshalsec (https://github.com/mbechler/marshalsec), XStream's security page
 * (https://x-stream.github.io/security.html), Jackson's SubTypeValidator.
 */
const actingJavaClasses = new Map(Object.entries({
    'runs a program': 'java.lang.ProcessBuilder java.lang.Runtime java.lang.ProcessImpl java.lang.UNIXProcess',
    'runs a script': 'javax.script.ScriptEngineManager groovy.lang.GroovyShell groovy.lang.GroovyClassLoader groovy.util.Eval bsh.Interpreter ' +
        'org.python.util.PythonInterpreter org.mozilla.javascript.Context jdk.nashorn.api.scripting.NashornScriptEngineFactory ' +
        'org.codehaus.groovy.runtime.MethodClosure org.springframework.expression.spel.standard.SpelExpressionParser',
    'loads classes from elsewhere': 'java.net.URLClassLoader javax.management.loading.MLet com.sun.org.apache.xalan.internal.xsltc.trax.TemplatesImpl ' +
        'org.apache.xalan.xsltc.trax.TemplatesImpl com.sun.org.apache.bcel.internal.util.ClassLoader org.apache.bcel.util.ClassLoader ' +
        'org.springframework.context.support.ClassPathXmlApplicationContext org.springframework.context.support.FileSystemXmlApplicationContext ' +
        'sun.misc.Unsafe java.lang.ClassLoader jdk.jshell.JShell',
    'looks up an object at an address': 'javax.naming.InitialContext com.sun.rowset.JdbcRowSetImpl org.springframework.jndi.JndiObjectFactoryBean ' +
        'org.springframework.jndi.support.SimpleJndiBeanFactory org.springframework.beans.factory.config.PropertyPathFactoryBean ' +
        'com.mchange.v2.c3p0.JndiRefForwardingDataSource com.mchange.v2.c3p0.WrapperConnectionPoolDataSource ' +
        'org.apache.xbean.propertyeditor.JndiConverter com.zaxxer.hikari.HikariDataSource',
    'calls any method': 'java.beans.EventHandler java.beans.Statement java.beans.Expression org.springframework.beans.factory.config.MethodInvokingFactoryBean ' +
        'org.apache.commons.collections.functors.InvokerTransformer org.apache.commons.collections4.functors.InvokerTransformer ' +
        'java.lang.reflect.Method javax.imageio.ImageIO$ContainsFilter',
    'writes a file': 'java.io.FileOutputStream java.io.FileWriter java.io.PrintWriter java.io.RandomAccessFile',
}).flatMap(([effect, names]) => names.split(' ').map((name) => [name, effect])));
/** Hosts that publish document types, which readers have catalogues of. Sources: the specifications that name them. */
const doctypeHosts = new Set(('www.w3.org w3.org www.oasis-open.org oasis-open.org docbook.org www.docbook.org java.sun.com xml.apache.org logging.apache.org ' +
    'jakarta.apache.org struts.apache.org tomcat.apache.org commons.apache.org www.hibernate.org hibernate.sourceforge.net hibernate.org ' +
    'mybatis.org www.springframework.org www.apple.com dmg.org www.dmg.org checkstyle.org www.puppycrawl.com glade.gnome.org ' +
    'www.freedesktop.org freedesktop.org gtk.org ibatis.apache.org www.jboss.org opensymphony.com unicode.org www.unicode.org').split(' '));

// EXTERNAL MODULE: ./lib/judgement/paths/path-form.js
var path_form = __webpack_require__(8208);
// EXTERNAL MODULE: ./lib/judgement/paths/sensitive-path.js
var sensitive_path = __webpack_require__(870);
;// CONCATENATED MODULE: ./lib/judgement/manifest/external-reference.js



/** What every user of a machine may read, as packages installed it: documents are put together from there. */
const sharedData = /^\/usr\/(?:local\/)?share\/(?!.*(?:^|\/)\.\.(?:\/|$))/;
/**
 * How bad it is that an XML reader opens what an entity or an inclusion points to; undefined for files beside the document
 * and for the well-known places of document types.
 */
function judgeXmlReference(target) {
    const scheme = /^([a-z][a-z\d+.-]{1,30}):/i.exec(target)?.[1]?.toLowerCase();
    if (scheme === 'http' || scheme === 'https')
        return URL.canParse(target) && doctypeHosts.has(new URL(target).hostname) ? undefined : 'warning';
    if (scheme === 'urn')
        return undefined;
    if (sharedData.test(target))
        return (0,sensitive_path/* isSensitivePath */.e)(target) ? 'critical' : undefined;
    // Whatever else has a scheme opens files, archives, programs or connections; a drive is one letter.
    if (scheme !== undefined || /^(?:[/\\]|[a-z]:[/\\])/i.test(target))
        return 'critical';
    return (0,sensitive_path/* isSensitivePath */.e)((0,path_form/* pathForm */.M)(target) === 'climbs' ? fromRoot(target) : target) ? 'critical' : undefined;
}
/** Where a path that climbs leads at worst: who goes up often enough stands at the root. */
function fromRoot(path) {
    const parts = [];
    for (const part of path.split(/[/\\]/)) {
        if (part === '..')
            parts.pop();
        else if (part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./lib/formats/manifest/rules/external-entity.js





/** Characters that entities may grow to; those of genuine documents are words. CWE-776. */
const maxExpandedCharacters = 10_000_000;
const externalEntity = (0,core_define/* defineRule */.Km)({
    id: 'manifest/external-entity',
    title: 'The XML configuration has its reader open files or addresses, or grow without bound',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-611', 'CWE-776'],
    cve: [],
    references: [
        'https://owasp.org/www-community/vulnerabilities/XML_External_Entity_(XXE)_Processing',
        'https://www.w3.org/TR/xinclude/',
    ],
    since: '1.0.0',
    help: {
        why: 'Many XML readers expand entities and inclusions while they load: an external one puts a file of the machine or the answer of a server into the configuration, nested ones fill the memory.',
        fix: 'Do not read the file with a reader that expands entities; get it again from its publisher.',
    },
    *check({ doctype, documents, syntax }) {
        if (syntax !== 'xml')
            return;
        if (doctype !== undefined)
            yield* judgeDoctype(doctype);
        for (const root of documents)
            for (const { node, path } of (0,document_node/* mapsWith */.eR)(root, 'include', 'import'))
                for (const value of (0,document_node/* valuesUnder */.Dy)(node, 'include', 'import').flatMap((map) => (0,document_node/* valuesUnder */.Dy)(map, 'href', 'resource', 'location'))) {
                    const target = (0,document_node/* textIn */.r7)(value) ?? '';
                    const severity = judgeXmlReference(target.replace(/^classpath\*?:/, ''));
                    if (severity !== undefined)
                        yield note(value.at, path, target, `The reader includes ${shown(target)}`, severity);
                }
    },
});
function* judgeDoctype({ entities, at }) {
    for (const { name, system } of entities) {
        const severity = system === undefined ? undefined : judgeXmlReference(system);
        if (severity !== undefined)
            yield note(at, '', name, `The entity ${shown(name)} is read from ${shown(system ?? '')}`, severity);
    }
    const [bomb] = [...expandedSizes(entities)].find(([, size]) => size > maxExpandedCharacters) ?? [];
    if (bomb !== undefined)
        yield note(at, '', 'nested', `The entity ${shown(bomb)} is made of other entities and grows beyond ${String(maxExpandedCharacters)} characters`);
}

;// CONCATENATED MODULE: ./lib/formats/manifest/rules/hub-kernel.js



/**
 * What transformers takes for a kernel of the hub: `owner/repository`, with `@revision` and `:function` behind it, blanks
 * around each, and anything before a bar (hub_kernels.is_kernel and load_and_register_attn_kernel).
 */
const kernelName = /^[^/:]+\/[^/:]+(?::[^/:]+)?$/;
const kernelKey = /_implementation(?:_internal)?$|^attn_implementation$/;
/**
 * Which repositories layers are replaced from (transformers, KernelConfig): by the layer's class, and the device, each
 * `owner/repository:Layer`. Configurations of other kernels hold dtypes, paths and names of distributions.
 */
const mappingKey = /^kernel_(?:config|mapping)s?$/;
const layerOfRepository = /^[A-Za-z][\w.-]*\/[A-Za-z][\w.-]*(?:@[\w.-]+)?:[A-Za-z_]\w*$/;
const repository = /^[A-Za-z][\w.-]*\/[A-Za-z][\w.-]*(?:@[\w.-]+)?$/;
const layerPath = /(?:^|\.)kernel_mappings?\.[A-Z]\w*(?:\.(?:cuda|rocm|xpu|npu|neuron|tpu|mps|cpu|repo_id|\d+))*$/;
const hub_kernel_fileEnding = /\.[a-z]\w{0,5}$/i;
const hubKernel = (0,core_define/* defineRule */.Km)({
    id: 'manifest/hub-kernel',
    title: 'The configuration has the loader download and import a compute kernel',
    severity: 'critical',
    securitySeverity: '9.6',
    precision: 'high',
    cwe: ['CWE-829', 'CWE-915'],
    cve: ['CVE-2026-4372'],
    references: ['https://github.com/advisories/GHSA-29pf-2h5f-8g72'],
    since: '1.0.0',
    help: {
        why: 'transformers 4.56 to 5.2 take the attention implementation from the model\u2019s configuration and download and import the repository that it names, without asking for trust_remote_code.',
        fix: 'Remove the key, or do not load the model; use a transformers release that ignores it.',
    },
    *check({ documents }) {
        for (const root of documents)
            for (const placed of (0,document_node/* mapsOf */.jQ)(root)) {
                yield* hub_kernel_judge(placed);
                yield* judgeMapping(placed);
            }
    },
});
function* judgeMapping(placed) {
    for (const { key, value } of placed.node.entries) {
        if (!mappingKey.test(key) || isInMapping(placed))
            continue;
        const { path } = placed;
        for (const inner of (0,document_node/* walkDocument */.Lj)(value)) {
            const name = (0,document_node/* textIn */.r7)(inner.node);
            const place = [key, inner.path].filter((part) => part !== '').join('.');
            if (name === undefined || !isKernelOf(place, name))
                continue;
            const where = path === '' ? place : `${path}.${place}`;
            const message = `The repository ${shown(name)} is named for kernels, which are downloaded and imported where they are used`;
            yield note(inner.node.at, where, name, message, 'warning');
        }
    }
}
function isKernelOf(place, name) {
    if (layerOfRepository.test(name))
        return true;
    return layerPath.test(place) && repository.test(name) && !hub_kernel_fileEnding.test(name);
}
/** The walk from there sees a mapping in a configuration of kernels, too. */
function isInMapping(placed) {
    for (let at = placed; at !== undefined; at = at.parent)
        if (mappingKey.test(at.key))
            return true;
    return false;
}
function* hub_kernel_judge(placed) {
    for (const { key, value } of placed.node.entries) {
        if (!kernelKey.test(key))
            continue;
        const { path } = placed;
        for (const inner of (0,document_node/* walkDocument */.Lj)(value)) {
            const name = (0,document_node/* textIn */.r7)(inner.node);
            if (name === undefined || !kernelName.test(name.split('|')[name.includes('|') ? 1 : 0] ?? ''))
                continue;
            const where = path === '' ? key : `${path}.${key}`;
            const message = `transformers downloads the repository ${shown(name)} and imports it as ${key}`;
            yield note(inner.node.at, where, name, message);
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/manifest/rules/java-object.js




/** Keys and attributes under which readers of Java expect the class to build. */
const classKey = /(?:^|[@_-])(?:class|type|javaClass|className|impl|factory|factory-bean)$/i;
/** What log4j and others look up in any text (CVE-2021-44228); letters may come from look-ups of their own. */
const lookup = /\bjndi:(?:ldaps?|rmi|dns|iiop|corba|nds|nis|https?):/i;
const letterLookup = /\$\{(?:lower:|upper:|[^{}:]{0,20}:-|::-)([^{}]{0,20})\}/g;
const javaObject = (0,core_define/* defineRule */.Km)({
    id: 'manifest/java-object',
    title: 'The configuration has a Java program build an object that runs code, or look one up',
    severity: 'critical',
    securitySeverity: '9.6',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-917'],
    cve: ['CVE-2021-44228', 'CVE-2013-7285'],
    references: ['https://github.com/mbechler/marshalsec', 'https://x-stream.github.io/security.html'],
    since: '1.0.0',
    help: {
        why: 'Readers of Spring beans, XMLDecoder, XStream and Jackson build the class that such an element names. These classes run programs, load code or fetch objects as soon as they are built; log4j looks up what stands in ${jndi:\u2026}.',
        fix: 'Do not load the model with this configuration. Find out who added the element.',
    },
    *check({ documents, syntax }) {
        for (const root of documents)
            for (const placed of (0,document_node/* mapsOf */.jQ)(root))
                yield* java_object_judge(placed, syntax === 'xml');
    },
});
function* java_object_judge(placed, namesElements) {
    for (const entry of placed.node.entries) {
        const { key, value } = entry;
        const where = () => (placed.path === '' ? key : `${placed.path}.${key}`);
        const named = classKey.test(key) ? (0,document_node/* textsIn */.Ej)(value) : [];
        const elements = namesElements ? [{ text: key, at: entry.at }] : [];
        for (const { text, at: place } of [...named, ...elements]) {
            const effect = actingJavaClasses.get(text);
            if (effect !== undefined)
                yield note(place, where(), text, `The reader builds an object of ${text}: it ${effect}`);
        }
        const text = (0,document_node/* textIn */.r7)(value);
        if (text?.includes('${') === true && lookup.test(plain(text)))
            yield note(value.at, where(), 'jndi', `${shown(text)} has log4j fetch an object from that address`);
    }
}
/** `${${lower:j}ndi:\u2026}` as it is read. */
function plain(text) {
    return text.slice(0, 10_000).replace(letterLookup, '$1').replace(letterLookup, '$1');
}

// EXTERNAL MODULE: ./lib/judgement/names/judge-model-name.js + 2 modules
var judge_model_name = __webpack_require__(86);
;// CONCATENATED MODULE: ./lib/formats/manifest/rules/look-alike-name.js




/** Keys whose value names a model or a repository. */
const nameKey = /^(?:_?name_or_path|_name_or_path|(?:base|parent|teacher|draft|assistant|pretrained|source|original|ref|reward|embedding|language|vision|text|audio)_model(?:_name(?:_or_path)?|_id|_class)?|base_model_name_or_path|pretrained_model_name_or_path|model_name(?:_or_path)?|model_id|modelId|repo_id|repository|repo|hub_model_id|tokenizer_name(?:_or_path)?|processor_name|model|models|model_path|from_pretrained|pretrained|checkpoint)$/i;
const lookAlikeName = (0,core_define/* defineRule */.Km)({
    id: 'manifest/look-alike-name',
    title: 'The manifest names a model or an owner that only looks like a known one',
    severity: 'warning',
    securitySeverity: '6.0',
    precision: 'medium',
    cwe: ['CWE-1007', 'CWE-451'],
    cve: ['CVE-2021-42694'],
    references: ['https://www.unicode.org/reports/tr39/', 'https://attack.mitre.org/techniques/T1036/005/'],
    since: '1.0.0',
    help: {
        why: 'Whoever loads the named model by this manifest gets the files of another owner. Letters of other scripts, characters that do not print and single mistyped letters pass for the known name in a review.',
        fix: 'Compare the name letter by letter with the publisher\u2019s own, and correct it.',
    },
    *check({ documents }) {
        for (const root of documents)
            for (const placed of (0,document_node/* mapsOf */.jQ)(root))
                yield* look_alike_name_judge(placed);
    },
});
function* look_alike_name_judge(placed) {
    for (const { key, value } of placed.node.entries) {
        if (!nameKey.test(key))
            continue;
        for (const { text, at } of (0,document_node/* textsIn */.Ej)(value)) {
            const deception = (0,judge_model_name/* judgeModelName */.U)(text);
            if (deception === undefined)
                continue;
            const where = placed.path === '' ? key : `${placed.path}.${key}`;
            yield note(at, where, text, `${where} is ${shown(text)}: it ${deception.detail}`, deception.severity);
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/manifest/rules/outside-path.js






/** Keys under which loaders open a file of the model, so that it must stay inside (MLflow, diffusers, OpenVINO, NeMo, coremltools). */
const fileKey = /(?:^|\.)(?:model_path|pickled_model|saved_model_dir|artifact_path|artifacts\.[^.]*(?:\.(?:path|uri))?|python_model|data|model_file|weights_file|checkpoint_file|vocab_file|merges_file|tokenizer_file|spm_file|code|env\.(?:conda|virtualenv)|python_function\.env|state_dict|model_data|sentencepiece_model|nemo_file|itemInfoEntries\.[^]*\.path)$/;
/** Names of models: folders of the author's machine are usual there, a share hands the reader's log-in to its server. */
const modelKey = /(?:^|\.)(?:base_model_name_or_path|pretrained_model_name_or_path|model_name_or_path|tokenizer_name_or_path|model_id)$/;
/** Neither shares of this machine's own Linux nor its folders: `file://./data`, `file://C:/data`, `file://localhost/data`. */
const foreignShare = /^(?:\\\\(?!wsl(?:\.localhost|\$)\\)[^\\]|file:\/\/(?!localhost\/|[a-z]:[\\/])[\w-])/i;
/** As Windows and Java read it; elsewhere it is a folder of the machine. */
const slashedShare = /^\/\/[\w.-]+\/[^/]/;
/** Keys of any loader whose value is a file's name. */
const namedFile = /(?:^|[._])(?:file|filename|files|path|paths|dir|folder|vectors|vocab|weights|checkpoint|ckpt|init_tok2vec)(?:\.\d+)?$/i;
const climbing = /(?:^|[/\\])\.\.(?:[/\\]|$)/;
/** What every path that leaves has: most texts are told by it. */
const leading = /[/\\]|^\.\.$/;
const remoteShare = /^(?:\\\\[^\\]|file:\/\/)/i;
/** Paths of the machine that a model has no business with. */
const systemPath = /^(?:\/(?:etc|proc|root|var|dev|sys|home\/[^/]+\/\.\w)|~[/\\]\.|[a-z]:\\windows)(?:[/\\]|$)/i;
/** Folders of sentence-transformers' modules. */
const moduleKey = /^\d+\.path$/;
/** What DVC writes when it checks out or reproduces (dvc.org/doc/user-guide/project-structure). */
const dvcName = /^(?:dvc\.(?:yaml|lock)|[^]*\.dvc)$/;
const tracked = /(?:^|\.)(?:outs|deps|metrics|plots)\.\d+(?:\.path)?$/;
const outsidePath = (0,core_define/* defineRule */.Km)({
    id: 'manifest/outside-path',
    title: 'The manifest has the loader open a file outside the model\u2019s folder',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-22', 'CWE-73'],
    cve: ['CVE-2024-27134', 'CVE-2023-1177'],
    references: ['https://mlflow.org/docs/latest/model/'],
    since: '1.0.0',
    help: {
        why: 'The loader joins such a value with the model\u2019s folder and opens the result. A path that climbs out, a file URL or a network share reads files of the machine or gives a server its credentials.',
        fix: 'Keep every file that a manifest names below it, and correct the value.',
    },
    *check({ documents, fileName }) {
        const isPointer = dvcName.test(fileName);
        for (const root of documents) {
            for (const placed of (0,document_node/* textsOf */.CB)(root)) {
                const { node } = placed;
                const text = node.value;
                if (!isPointer && !leading.test(text))
                    continue;
                const { path } = placed;
                if (isPointer && tracked.test(path))
                    yield* judgeTracked(fileName, path, text, node.at);
                const included = includingTag.test(node.tag ?? '') ? severityOfIncluded(text) : undefined;
                if (included !== undefined) {
                    const message = `The tag ${node.tag ?? ''} has the loader read ${shown(text)}`;
                    yield note(node.at, path, text, message, included);
                }
                const isKey = fileKey.test(path) || (fileName === 'modules.json' && moduleKey.test(path));
                if (isKey && leaves(text))
                    yield note(node.at, path, text, `${path} has the loader open ${shown(text)}, outside the model`);
                else
                    yield* judgeShare(path, text, node.at);
            }
        }
    },
});
function leaves(text) {
    return climbing.test(text) || remoteShare.test(text) || systemPath.test(text);
}
function* judgeShare(path, text, at) {
    if (modelKey.test(path) && (foreignShare.test(text) || slashedShare.test(text)))
        yield note(at, path, text, `${path} has the loader open ${shown(text)}, a share of another machine`);
    else if (namedFile.test(path) && foreignShare.test(text))
        yield note(at, path, text, `${path} names ${shown(text)}, a share of another machine`, 'warning');
}
/** Configurations share parts with their neighbours; nothing of theirs is on a server or belongs to the machine. */
function severityOfIncluded(text) {
    if (foreignShare.test(text) || (0,sensitive_path/* isSensitivePath */.e)(text.replace(/^(?:\.\.[\\/])+/, '/')))
        return 'critical';
    return /^(?:https?|ftp|s3|gs):\/\//i.test(text) ? 'warning' : undefined;
}
/** A pointer is for a file beside it; stages of a pipeline use what lies elsewhere in the repository. */
function* judgeTracked(fileName, path, text, at) {
    const form = (0,path_form/* pathForm */.M)(text);
    const isOutput = /(?:^|\.)outs\./.test(path);
    const climbsTo = text.replace(/^(?:\.\.[\\/])+/, '/');
    const isSensitive = (0,sensitive_path/* isSensitivePath */.e)(text) || (form === 'climbs' && (0,sensitive_path/* isSensitivePath */.e)(climbsTo));
    const leaves = form !== undefined && form !== 'url' && isOutput && fileName.endsWith('.dvc');
    if (!isSensitive && !leaves)
        return;
    const how = form === undefined ? '' : `, which ${(0,path_form/* describePathForm */.T)(form)}`;
    const message = `DVC ${isOutput ? 'writes' : 'reads'} ${shown(text)}${how}`;
    yield note(at, path, text, message, isSensitive ? 'critical' : 'warning');
}

// EXTERNAL MODULE: ./lib/knowledge/manifest/package-sources.js
var package_sources = __webpack_require__(2139);
;// CONCATENATED MODULE: ./lib/formats/manifest/rules/package-source.js



const packageSource = (0,core_define/* defineRule */.Km)({
    id: 'manifest/package-source',
    title: 'Installing what the model asks for takes packages from an unusual place',
    severity: 'warning',
    securitySeverity: '7.4',
    precision: 'medium',
    cwe: ['CWE-829', 'CWE-494'],
    cve: ['CVE-2018-20225'],
    references: ['https://pip.pypa.io/en/stable/reference/requirements-file-format/'],
    since: '1.0.0',
    help: {
        why: 'Installing a package runs its code. An additional index, an unencrypted address or a direct URL lets whoever controls it put any code in the place of a known package.',
        fix: 'Install from the usual index with hashes, or review the address and pin what it gives.',
    },
    *check({ requirements }) {
        for (const requirement of requirements) {
            if (requirement.kind === 'option')
                yield* judgeOption(requirement);
            if (requirement.kind === 'url')
                yield* judgeUrl(requirement);
            if (requirement.kind === 'path')
                yield* judgePath(requirement);
            if (requirement.kind === 'package')
                yield* judgePackage(requirement);
        }
    },
});
const indexOptions = new Set([
    '--index-url',
    '--extra-index-url',
    '--find-links',
    '--channel',
]);
const listOptions = new Set(['--requirement', '--constraint']);
/** Places of the machine that hold no lists of packages; pip quotes a line that it does not understand. */
const systemFile = /^(?:file:\/\/)?(?:\/(?:etc|proc|root|var|dev|sys|home)\/|~|[a-z]:[\\/])/i;
const runningOptions = new Set([
    '--global-option',
    '--install-option',
    '--config-settings',
    '--build-option',
]);
function* judgeOption({ name, value, at }) {
    if (name === '--trusted-host')
        yield note(at, '', `${name} ${value}`, `pip is told to trust ${shown(value)} without checking who answers`);
    if (runningOptions.has(name))
        yield note(at, '', `${name} ${value}`, `pip passes ${shown(value)} to the build of a package (${name})`, 'info');
    if (listOptions.has(name) && /^(?:https?:\/\/|\/\/|\\\\)/.test(value))
        yield note(at, '', `${name} ${value}`, `pip fetches the list of packages from ${shown(value)} (${name})`);
    else if (listOptions.has(name))
        yield* judgeList(name, value, at);
    if (indexOptions.has(name) && value !== '')
        yield* judgeIndex({ name, value, at });
}
/** A variable before an `@` is a credential: `https://${TOKEN}@host/simple`. */
const variableHost = /^(?:[a-z+]{2,8}:\/\/(?:[^/@]*@)?)?(?![^/?#\\]*@)\$(?:\{|\w)/i;
function* judgeIndex({ name, value, at }) {
    if (variableHost.test(value)) {
        yield note(at, '', `${name} ${value}`, `Packages come from ${shown(value)}, which whoever sets the variable decides (${name})`);
        return;
    }
    if (/^(?:\/\/|\\\\)[^/\\]/.test(value))
        yield note(at, '', `${name} ${value}`, `Packages come from the network share ${shown(value)} (${name})`);
    const host = hostOf(value);
    if (value.startsWith('http://'))
        yield note(at, '', `${name} ${value}`, `Packages come from ${shown(value)}, unencrypted (${name})`);
    else if (host === '' && value.startsWith('file:'))
        yield note(at, '', `${name} ${value}`, `Packages come from the machine, ${shown(value)} (${name})`, 'info');
    else if (host !== undefined && !isHost(host, package_sources/* usualIndexHosts */.q$))
        yield note(at, '', `${name} ${value}`, `Packages come from ${shown(value)}, no index that is known (${name})`, name === '--find-links' && isHost(host, package_sources/* releaseHosts */.BC) ? 'info' : undefined);
}
/** A list elsewhere in the repository is usual, one of the machine is not. */
function* judgeList(name, value, at) {
    const reached = value.replace(/^(?:\.{1,2}[\\/])+/, '/');
    const climbs = /(?:^|[\\/])\.\.[\\/]/.test(value);
    if (systemFile.test(value) || (climbs && systemFile.test(reached)))
        yield note(at, '', `${name} ${value}`, `pip reads ${shown(value)}, a file of the machine (${name})`);
    else if (climbs)
        yield note(at, '', `${name} ${value}`, `pip reads ${shown(value)}, outside the model (${name})`, 'info');
}
function* judgeUrl({ name, value, at }) {
    const what = name === '' ? 'A package' : `The package ${name}`;
    const host = hostOf(value) ?? '';
    const isPlain = /^(?:git\+|svn\+|hg\+)?(?:http|git|ftp):\/\//.test(value);
    if (isPlain) {
        yield note(at, '', value, `${what} is fetched unencrypted from ${shown(value)}`);
        return;
    }
    if (/^(?:git|hg|svn|bzr)\+|^git@/.test(value)) {
        const severity = isHost(host, package_sources/* codeHosts */.Bl) ? 'info' : 'warning';
        yield note(at, '', value, `${what} is built from the repository ${shown(value)}`, severity);
        return;
    }
    if (value.startsWith('file:'))
        yield note(at, '', value, `${what} is a file of the machine, ${shown(value)}`, 'info');
    else if (!isHost(host, package_sources/* releaseHosts */.BC))
        yield note(at, '', value, `${what} is fetched from ${shown(value)}`);
}
function* judgePath({ value, at }) {
    if (/^(?:\\\\|\/\/)[^\\/]/.test(value))
        yield note(at, '', value, `A package is taken from the network share ${shown(value)}`);
}
function* judgePackage({ name, at }) {
    const normalised = name.toLowerCase().replace(/[-_.]+/g, '-');
    if (package_sources/* maliciousPackages */.KY.has(normalised))
        yield note(at, '', normalised, `The package ${shown(name)} is known to have been published with malicious code`);
}
function hostOf(text) {
    const address = text.replace(/^(?:git|hg|svn|bzr)\+/, '').replace(/^git@([^:/]+)[:/]/, 'ssh://$1/');
    if (!/^[a-z]+:\/\//i.test(address) || !URL.canParse(address))
        return undefined;
    return new URL(address).hostname.toLowerCase();
}
function isHost(host, hosts) {
    return hosts.has(host) || [...hosts].some((known) => host.endsWith(`.${known}`));
}

;// CONCATENATED MODULE: ./lib/formats/manifest/rules/python-tag.js






/** Tags that PyYAML constructs plain values from: they call nothing (yaml/constructor.py). */
const plainTags = /^(?:none|bool|str|unicode|bytes|int|long|float|complex|list|tuple|dict)$/;
const prefix = /^(?:tag:yaml\.org,2002:|!)python\/(.*)$/s;
const foreignLanguage = /^(?:tag:yaml\.org,2002:|!)(?:javax?\.|com\.|org\.|ruby\/|perl\/|php\/|js\/(?:function|regexp))/;
/** What a tag does with a name: `object` and `new` build without a call, `name` and `module` import. */
const severityOf = {
    inert: undefined,
    rebuild: undefined,
    pure: undefined,
    'library-class': undefined,
    member: 'warning',
    carrier: 'critical',
    'foreign-class': 'info',
    'foreign-function': 'warning',
    unlisted: 'critical',
    forbidden: 'critical',
};
const pythonTag = (0,core_define/* defineRule */.Km)({
    id: 'manifest/python-tag',
    title: 'A YAML tag has the loader import, build or call a Python object',
    severity: 'critical',
    securitySeverity: '9.8',
    precision: 'very-high',
    cwe: ['CWE-502'],
    cve: ['CVE-2017-18342', 'CVE-2020-1747', 'CVE-2020-14343', 'CVE-2021-37678'],
    references: ['https://pyyaml.org/wiki/PyYAMLDocumentation'],
    since: '1.0.0',
    help: {
        why: 'yaml.load with the unsafe or an old full loader executes such tags: they import modules and call what they name, like a pickle does.',
        fix: 'Read the file with yaml.safe_load only, and get it again from its publisher without the tag.',
    },
    *check({ documents }) {
        for (const root of documents)
            for (const placed of (0,document_node/* partsOf */.CI)(root).tagged)
                yield* python_tag_judge(placed);
    },
});
function* python_tag_judge({ node, path }) {
    if (node.tag === undefined)
        return;
    const tag = decode(node.tag);
    if (foreignLanguage.test(tag)) {
        const effect = actingJavaClasses.get(tag.replace(/^(?:tag:yaml\.org,2002:|!)/, ''));
        const message = `The tag ${tag} has a YAML loader build an object of another language's class`;
        yield effect === undefined
            ? note(node.at, path, tag, message, 'warning')
            : note(node.at, path, tag, `${message}: it ${effect}`);
        return;
    }
    const [, rest = ''] = prefix.exec(tag) ?? [];
    const [kind = '', name = ''] = split(rest);
    if (rest === '' || (plainTags.test(kind) && name === ''))
        return;
    yield* judgeName(node, path, kind, name);
}
function* judgeName(node, path, kind, name) {
    if (name === '') {
        yield note(node.at, path, kind, `The tag python/${kind} is none that PyYAML writes`, 'warning');
        return;
    }
    const isModule = kind === 'module';
    const at = name.lastIndexOf('.');
    const target = isModule || at === -1
        ? { module: isModule ? name : 'builtins', name: isModule ? '*' : name }
        : { module: name.slice(0, at), name: name.slice(at + 1) };
    const callable = (0,classify_callable/* classifyCallable */.t)(target);
    const severity = severityOf[callable.kind];
    if (severity === undefined)
        return;
    const effect = callable.effect === undefined ? '' : `: it ${callable.effect}`;
    yield note(node.at, path, `${kind} ${name}`, `The tag python/${kind} has the loader ${verbs[kind] ?? 'use'} ${name}${effect}`, severity);
}
const verbs = (0,table/* table */.t)({
    'object/apply': 'import and call',
    'object/new': 'import and build',
    object: 'import and build',
    name: 'import',
    module: 'import',
});
function split(rest) {
    const colon = rest.indexOf(':');
    return colon === -1 ? [rest] : [rest.slice(0, colon), rest.slice(colon + 1).trim()];
}
/** Tags are written as URIs: `%6Fs` is `os`. */
function decode(text) {
    return text.replace(/%([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}

;// CONCATENATED MODULE: ./lib/formats/manifest/rules/remote-code.js




const remoteCode = (0,core_define/* defineRule */.Km)({
    id: 'manifest/remote-code',
    title: 'The configuration names Python code that loaders fetch or run with the model',
    severity: 'warning',
    securitySeverity: '7.5',
    precision: 'high',
    cwe: ['CWE-829', 'CWE-94'],
    cve: ['CVE-2025-66448', 'CVE-2026-22807'],
    references: ['https://huggingface.co/docs/transformers/custom_models'],
    since: '1.0.0',
    help: {
        why: 'With trust_remote_code, transformers and diffusers import the Python files that the configuration names. Code of another repository can change after the model was reviewed.',
        fix: 'Review the code and keep it beside the model, or pin the revision of the repository it comes from; load with trust_remote_code off where the library has the architecture itself.',
    },
    *check({ documents, fileName }) {
        for (const root of documents) {
            for (const { node, path } of (0,document_node/* mapsWith */.eR)(root, 'auto_map'))
                for (const map of (0,document_node/* valuesUnder */.Dy)(node, 'auto_map'))
                    yield* judgeAutoMap(map, path);
            for (const placed of (0,document_node/* mapsWith */.eR)(root, 'trust_remote_code'))
                yield* judgeTrust(placed);
            for (const placed of (0,document_node/* mapsWith */.eR)(root, 'custom_pipelines'))
                yield* judgePipelines(placed);
            if (fileName === 'mlmodel')
                for (const placed of (0,document_node/* mapsWith */.eR)(root, 'loader_module'))
                    yield* judgeLoader(placed);
            for (const placed of (0,document_node/* mapsWith */.eR)(root, 'bentoml_version'))
                yield* judgeBento(placed);
            for (const placed of (0,document_node/* mapsWith */.eR)(root, 'auto_mapping'))
                yield* judgeAdapter(placed);
            if (fileName === 'config.cfg')
                for (const placed of (0,document_node/* mapsOf */.jQ)(root))
                    yield* judgeRegistered(placed);
            if (fileName === 'modules.json')
                yield* judgeModules(root);
            if (fileName === 'model_index.json')
                yield* judgeComponents(root);
        }
    },
});
/** `AutoModel: modeling.Class`, or `owner/repository--modeling.Class` of another repository. */
function* judgeAutoMap(map, path) {
    for (const { node, path: key } of (0,document_node/* walkDocument */.Lj)(map)) {
        const reference = (0,document_node/* textIn */.r7)(node);
        if (reference === undefined)
            continue;
        const dashes = reference.indexOf('--');
        const repository = dashes === -1 ? undefined : reference.slice(0, dashes);
        const code = dashes === -1 ? reference : reference.slice(dashes + 2);
        const where = join(path, 'auto_map', key);
        if (repository === undefined)
            yield note(node.at, where, reference, `${key} is the class ${shown(reference)} of a Python file beside the model, run under trust_remote_code`, 'info');
        else
            yield note(node.at, where, reference, `${key} is the class ${shown(code)} of another repository, ${shown(repository)}, fetched and run under trust_remote_code`);
    }
}
/** MLflow imports the module and calls its `_load_pyfunc` (mlflow/pyfunc/__init__.py); its own flavours are vetted. */
function* judgeLoader({ node, path }) {
    for (const value of (0,document_node/* valuesUnder */.Dy)(node, 'loader_module')) {
        const text = (0,document_node/* textIn */.r7)(value);
        if (text === undefined || /^mlflow\.\w+(?:\.\w+)*$/.test(text))
            continue;
        const isStandard = isStandardName(`${text}.name`);
        const what = isStandard ? ', a module of the standard library,' : '';
        const message = `MLflow imports ${shown(text)}${what} and calls its _load_pyfunc() as it loads the model`;
        yield note(value.at, join(path, 'loader_module'), text, message, isStandard ? 'warning' : 'info');
    }
}
/** BentoML imports the module that saved a model to load it again (bentoml/_internal/models/model.py). */
function* judgeBento({ node, path }) {
    for (const value of (0,document_node/* valuesUnder */.Dy)(node, 'module')) {
        const text = (0,document_node/* textIn */.r7)(value);
        if (text === undefined || text === '' || /^bentoml(?:\.\w+)*$/.test(text))
            continue;
        const message = `BentoML imports ${shown(text)}, which is no module of its own, as it loads the model`;
        yield note(value.at, join(path, 'module'), text, message, 'info');
    }
}
const adapterLibraries = /^(?:transformers|peft|sentence_transformers|diffusers|timm|torch|trl|open_clip)(?:\.|$)/;
/** AutoPeftModel imports the library that `auto_mapping` names and takes the class from it (peft/auto.py). */
function* judgeAdapter({ node, path }) {
    for (const map of (0,document_node/* valuesUnder */.Dy)(node, 'auto_mapping')) {
        for (const value of (0,document_node/* valuesUnder */.Dy)(map, 'parent_library')) {
            const text = (0,document_node/* textIn */.r7)(value);
            if (text === undefined || text === '' || adapterLibraries.test(text))
                continue;
            const [name = 'name'] = (0,document_node/* valuesUnder */.Dy)(map, 'base_model_class').flatMap((given) => (0,document_node/* textIn */.r7)(given) ?? []);
            // What acts is told by the rule about dangerous targets.
            if (judgeConfigured(`${text}.${name}`)?.severity === 'critical')
                continue;
            const isStandard = isStandardName(`${text}.name`) && text !== '__main__';
            const what = isStandard ? 'a module of the standard library' : 'which is no library of adapters';
            const message = `PEFT imports ${shown(text)}, ${what}, for the class of the base model`;
            yield note(value.at, join(path, 'auto_mapping'), text, message, isStandard ? 'warning' : 'info');
        }
    }
}
/** Packages whose functions spaCy's configurations name; anything else has to be registered by code that comes besides. */
const registeredFunctions = /^(?:spacy(?:[-_](?:legacy|transformers|curated-transformers|llm|lookups|loggers|experimental|alignments))?|thinc|confection)\.|^(?:Adam|SGD|RAdam|linear|constant|compounding|warmup_linear)\.v\d+$/;
/** `@callbacks = "name"`: spaCy looks the function up in a registry and calls it (confection). */
function* judgeRegistered(placed) {
    for (const { key, value } of placed.node.entries) {
        const text = key.startsWith('@') ? (0,document_node/* textIn */.r7)(value) : undefined;
        if (text === undefined || registeredFunctions.test(text.replace(/^['"]/, '')))
            continue;
        const message = `spaCy calls the function registered as ${shown(text)}, which is none of its own`;
        yield note(value.at, join(placed.path, key), text, message, 'info');
    }
}
function* judgeTrust({ node, path }) {
    for (const value of (0,document_node/* valuesUnder */.Dy)(node, 'trust_remote_code')) {
        if (value.kind !== 'scalar' || !isTrue(value.value))
            continue;
        yield note(value.at, join(path, 'trust_remote_code'), 'true', 'The configuration switches trust_remote_code on: libraries that take it from here run the repository\u2019s Python files', 'info');
    }
}
/** As the usual readers of flags see it; other texts are placeholders, types and descriptions. */
function isTrue(value) {
    if (typeof value === 'string')
        return /^(?:1|true|yes|on)$/i.test(value.trim());
    // In a vocabulary it is a word, and the number is its own.
    return value === true || value === 1;
}
function* judgePipelines({ node, path }) {
    for (const map of (0,document_node/* valuesUnder */.Dy)(node, 'custom_pipelines')) {
        for (const inner of (0,document_node/* walkDocument */.Lj)(map)) {
            if (inner.node.kind !== 'map')
                continue;
            for (const impl of (0,document_node/* valuesUnder */.Dy)(inner.node, 'impl')) {
                const text = (0,document_node/* textIn */.r7)(impl) ?? '';
                const isRemote = text.includes('--');
                yield note(impl.at, join(path, 'custom_pipelines', inner.path, 'impl'), text, `A pipeline is the class ${shown(text)} of a Python file ${isRemote ? 'of another repository' : 'beside the model'}, run under trust_remote_code`, isRemote ? 'warning' : 'info');
            }
        }
    }
}
/** sentence-transformers imports the class that each module's `type` names. */
function* judgeModules(root) {
    for (const { node, path } of (0,document_node/* mapsWith */.eR)(root, 'type')) {
        for (const value of (0,document_node/* valuesUnder */.Dy)(node, 'type')) {
            const type = (0,document_node/* textIn */.r7)(value);
            if (type === undefined || /^sentence_transformers(?:\.\w+)*$/.test(type))
                continue;
            yield note(value.at, join(path, 'type'), type, `sentence-transformers imports the module ${shown(type)}, which is not its own`, type.includes('--') ? 'warning' : 'info');
        }
    }
}
const pipelineLibraries = /^(?:diffusers|transformers|onnxruntime|optimum|peft|flax|paddlenlp|ppdiffusers|stable_diffusion|watermark|k_diffusion|pipelines?|onnx)(?:[._]|$)/;
/** `"unet": ["module", "Class"]`: diffusers imports the module, or a file of the component's folder. */
function* judgeComponents(root) {
    if (root.kind !== 'map')
        return;
    for (const { key, value } of root.entries) {
        if (value.kind !== 'list' || value.items.length !== 2)
            continue;
        const [module, name] = value.items.map(document_node/* textIn */.r7);
        if (module === undefined || module === '' || name === undefined || pipelineLibraries.test(module))
            continue;
        yield note(value.at, key, `${module}.${name}`, `The component ${shown(key)} is the class ${shown(name)} of the module ${shown(module)}, which is no library of diffusers' pipelines`, 
        // A file of the component's folder may be called as a module is: `code`, `queue`.
        isMeantAsStandardName(`${module}.${name}`) ? 'warning' : 'info');
    }
}
function join(...parts) {
    return parts.filter((part) => part !== '').join('.');
}

;// CONCATENATED MODULE: ./lib/formats/manifest/rules/secret.js




/** Shorter than the shortest credential that can be told. */
const leastCharacters = 12;
const secret = (0,core_define/* defineRule */.Km)({
    id: 'manifest/secret',
    title: 'The manifest holds a credential',
    severity: 'warning',
    securitySeverity: '7.0',
    precision: 'high',
    cwe: ['CWE-798', 'CWE-312'],
    cve: [],
    references: [
        'https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
    ],
    since: '1.0.0',
    help: {
        why: 'Whoever gets the model gets the credential and what it opens: the account of the person or the service that made it.',
        fix: 'Revoke the credential at its provider, then remove it from the file and from the history of the repository.',
    },
    *check({ documents }) {
        for (const root of documents)
            for (const placed of (0,document_node/* textsOf */.CB)(root))
                yield* secret_judge(placed);
    },
});
function* secret_judge(placed) {
    const { node } = placed;
    if (node.value.length < leastCharacters)
        return;
    const key = placed.key.slice(placed.key.lastIndexOf('.') + 1);
    for (const { kind, masked } of (0,find_secrets/* findSecrets */.d)(`${key}: ${node.value}`)) {
        const { path } = placed;
        const isGuess = kind.check === 'entropy';
        const message = `${path} holds a credential (${kind.title}: ${masked})`;
        yield note(node.at, path, kind.id, message, isGuess ? 'info' : 'warning');
    }
}

// EXTERNAL MODULE: ./lib/judgement/manifest/telling-command.js
var telling_command = __webpack_require__(5272);
;// CONCATENATED MODULE: ./lib/formats/manifest/rules/shell-command.js




/** Keys that MLflow projects, DVC stages, cog, Docker and CI descriptions run through a shell. */
const commandKey = /(?:^|[._])(?:cmd|command|commands|run|script|setup_script|entry_?point|args|exec|shell|pre_install|post_install|setup|init)$/i;
const position = /^\d+$/;
const shellCommand = (0,core_define/* defineRule */.Km)({
    id: 'manifest/shell-command',
    title: 'The manifest has a tool run a command that fetches, connects or destroys',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'high',
    cwe: ['CWE-78', 'CWE-506'],
    cve: [],
    references: [
        'https://mlflow.org/docs/latest/ml/projects/',
        'https://dvc.org/doc/user-guide/project-structure/dvcyaml-files',
    ],
    since: '1.0.0',
    help: {
        why: 'MLflow projects, DVC stages and container builds run the commands of their manifest. Downloading a script into a shell, opening a connection or touching log-in files is no step of training or serving a model.',
        fix: 'Do not run the project. Find out who added the command.',
    },
    *check({ documents }) {
        for (const root of documents) {
            for (const placed of (0,document_node/* textsOf */.CB)(root)) {
                const { node } = placed;
                const text = node.value;
                // A remote helper of git that is a command: gitremote-helpers(7), git-remote-ext(1).
                if (/^\s*(?:git\+)?ext::/i.test(text))
                    yield note(node.at, placed.path, 'ext', `git runs the command in ${shown(text)} when it fetches`);
                if (!isCommand(placed))
                    continue;
                const effect = (0,telling_command/* tellingCommand */.r)(text);
                if (effect !== undefined)
                    yield note(node.at, placed.path, effect, `The command ${shown(text)} ${effect}`);
            }
        }
    },
});
/** By its own key, or by that of the list that holds it. */
function isCommand({ key, parent }) {
    if (commandKey.test(key))
        return true;
    return parent !== undefined && position.test(key) && commandKey.test(parent.key);
}

;// CONCATENATED MODULE: ./lib/formats/manifest/rules/template-file-name.js



const templateFileName = (0,core_define/* defineRule */.Km)({
    id: 'manifest/template-file-name',
    title: 'A chat template\u2019s name leads out of the folder it is saved to',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'very-high',
    cwe: ['CWE-22'],
    cve: ['CVE-2026-9856'],
    references: ['https://huggingface.co/docs/transformers/chat_templating'],
    since: '1.0.0',
    help: {
        why: 'transformers makes a file of each named template when it saves the tokenizer, and takes the name as the file\u2019s. A name with separators writes wherever it points, for example over a start-up script.',
        fix: 'Do not load the tokenizer. Names of templates are plain words such as default, rag or tool_use.',
    },
    *check({ documents }) {
        for (const root of documents)
            for (const placed of (0,document_node/* mapsWith */.eR)(root, 'chat_template', 'additional_chat_templates'))
                yield* template_file_name_judge(placed);
    },
});
function* template_file_name_judge({ node, path }) {
    for (const { name, at } of (0,document_node/* valuesUnder */.Dy)(node, 'chat_template', 'additional_chat_templates').flatMap(namesIn)) {
        if (!/[/\\]|^\.{1,2}$|\0/.test(name))
            continue;
        const where = path === '' ? 'chat_template' : `${path}.chat_template`;
        yield note(at, where, name, `A template is called ${shown(name)}: saving the tokenizer writes a file there`);
    }
}
function namesIn(node) {
    if (node.kind === 'map')
        return node.entries.map(({ key, at }) => ({ name: key, at }));
    if (node.kind !== 'list')
        return [];
    return node.items
        .flatMap((item) => (0,document_node/* valuesUnder */.Dy)(item, 'name'))
        .flatMap((value) => {
        const name = (0,document_node/* textIn */.r7)(value);
        return name === undefined ? [] : [{ name, at: value.at }];
    });
}

;// CONCATENATED MODULE: ./lib/formats/manifest/rules/index.js














const manifestRules = [
    dangerousTarget,
    ...[
        address,
        externalEntity,
        hubKernel,
        javaObject,
        lookAlikeName,
        outsidePath,
        packageSource,
        pythonTag,
        remoteCode,
        secret,
        shellCommand,
        templateFileName,
    ].map(bounded),
];

;// CONCATENATED MODULE: ./lib/formats/manifest/reader.js




const manifest = (0,core_define/* defineReader */.XH)({
    parse: parseManifest,
    rules: manifestRules,
    traits: ({ documents: [root] }) => (root === undefined ? {} : (0,read_model_card/* configurationTraits */.i)(root)),
});


/***/ }),

/***/ 5272:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ tellingCommand)
/* harmony export */ });
/** What a shell command does that building or training a model does not need. Each pattern is linear. */
const signs = [
    [
        /\b(?:curl|wget|fetch)\b[^\n|;]{0,400}\|\s{0,8}(?:sudo\s{1,4})?(?:ba|z|da|k)?sh\b/,
        'downloads a script and runs it',
    ],
    [/\b(?:curl|wget)\b[^\n]{0,400}(?:&&|;)\s{0,8}(?:ba|z)?sh\b/, 'downloads a script and runs it'],
    [/\/dev\/(?:tcp|udp)\//, 'connects to another machine'],
    [/\b(?:nc|ncat|netcat|socat)\b[^\n]{0,200}\s-{1,2}(?:e|c|exec)\b/, 'gives a shell to another machine'],
    [/\bbase64\s{1,4}(?:-d|--decode|-D)\b[^\n]{0,400}\|/, 'runs what it decodes'],
    [
        /\bpython[\d.]*\s{1,4}-c\s{0,4}["'][^\n]{0,400}(?:exec|eval|__import__|socket|subprocess|urllib|os\.(?:system|popen|spawn|exec))/,
        'runs code of the command line',
    ],
    [/\bpowershell(?:\.exe)?\b[^\n]{0,200}-e(?:nc|ncodedcommand)?\b/i, 'runs encoded PowerShell'],
    [/\b(?:bash|sh)\s{1,4}-i\b[^\n]{0,100}[>&]/, 'gives a shell to another machine'],
    [
        /\brm(?:\s{1,4}--?[\w-]{1,30}){0,4}?\s{1,4}(?:-[a-z]{0,8}r[a-z]{0,8}|--recursive)(?:\s{1,4}--?[\w-]{1,30}){0,4}\s{1,4}["']?(?:\/|~|\$\{?HOME\}?)["']?\/?(?:[*;&|\s]|$)/i,
        'deletes files of the machine',
    ],
    [
        /\bcrontab\b|\/etc\/cron|\.ssh\/authorized_keys|\.bashrc\b|\/etc\/(?:passwd|shadow)\b/,
        'changes or reads what logs in or starts by itself',
    ],
];
/** Lines that images and clusters add to a shell's start: the path of programs, and conda's own. */
const usualStart = /\becho\s{1,4}(["'])(?:export\s{1,4}(?:PATH|\w{1,20}_HOME)=[\w$:/.{}"-]{0,300}|(?:conda|mamba) activate [\w./$-]{1,100}|(?:source|\.) (?:\/opt|\/root|~|\$HOME|\/home\/\w{1,30})\/\w{0,20}(?:conda|mamba|miniforge)\w{0,20}\/etc\/profile\.d\/conda\.sh|eval \\?"\$\((?:conda|mamba) shell\.\w{2,8} hook\)\\?")\1\s{0,4}>>\s{0,4}(?:~|\$HOME)\/\.bashrc\b/g;
/** Commands of real pipelines stay below 10,000 characters; each sign looks 400 ahead of wherever it begins. CWE-400. */
const maxCommandCharacters = 2 ** 20;
/** What a command does that tells, in words; undefined for ordinary ones. */
function tellingCommand(command) {
    const text = command.slice(0, maxCommandCharacters).replace(usualStart, '');
    const effect = signs.find(([sign]) => sign.test(text))?.[1];
    return effect ?? (command.length > maxCommandCharacters ? 'is longer than can be judged' : undefined);
}


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


/***/ }),

/***/ 7667:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N4: () => (/* binding */ describeTraits),
  WX: () => (/* binding */ findAddresses),
  Ke: () => (/* binding */ judgeAddress)
});

;// CONCATENATED MODULE: ./lib/knowledge/network/telling-hosts.js
const rows = (use, hosts) => hosts
    .trim()
    .split(/\s+/)
    .map((host) => [host, use]);
/** Registrable domain or host, and what it is used for; sub-domains belong to it. */
const tellingHosts = new Map([
    ...rows('tunnel', `ngrok.io ngrok.app ngrok.dev ngrok-free.app ngrok-free.dev ngrok.com trycloudflare.com loca.lt localtunnel.me
    localhost.run lhr.life serveo.net serveo.io pagekite.me bore.pub portmap.io portmap.host telebit.io playit.gg pinggy.io pinggy.link
    tunnelto.dev localxpose.io loclx.io zrok.io packetriot.net devtunnels.ms duckdns.org no-ip.org ddns.net hopto.org zapto.org`),
    ...rows('collects requests', `webhook.site requestbin.com requestbin.net pipedream.net requestcatcher.com hookbin.com
    burpcollaborator.net oastify.com interact.sh interactsh.com oast.pro oast.live oast.site oast.online oast.fun oast.me dnslog.cn dnslog.link ceye.io
    eyes.sh canarytokens.com canarytokens.org beeceptor.com mockbin.org ptsv2.com ptsv3.com postb.in rbnd.gl0.eu smee.io bxss.me xss.ht requestinspector.com`),
    ...rows('paste', `pastebin.com paste.ee hastebin.com hastebin.skyra.pw ghostbin.com ghostbin.co rentry.co rentry.org controlc.com dpaste.com dpaste.org
    ix.io termbin.com sprunge.us clbin.com paste.rs justpaste.it privatebin.net pastie.org textbin.net pastecode.io`),
    ...rows('anonymous files', `transfer.sh file.io anonfiles.com anonfile.com gofile.io bashupload.com temp.sh 0x0.st catbox.moe litter.catbox.moe oshi.at
    tmpfiles.org ufile.io uguu.se filebin.net sendspace.com mega.nz pixeldrain.com bayfiles.com`),
    ...rows('bot messages', 'api.telegram.org'),
    ...rows('short link', 'bit.ly tinyurl.com t.ly is.gd v.gd cutt.ly rb.gy shorturl.at goo.gl ow.ly'),
    ...rows('tells addresses', 'ipinfo.io api.ipify.org ifconfig.me icanhazip.com ipecho.net checkip.amazonaws.com ip-api.com ident.me myip.com'),
]);
/** Ports that services of the web and of machine learning listen on by default. */
const ordinaryPorts = new Set([
    20, 21, 22, 25, 53, 80, 110, 143, 443, 465, 587, 993, 995, 1433, 1521, 3306, 5000, 5432, 5672, 6006, 6333,
    6379, 6443, 7860, 8000, 8001, 8008, 8080, 8081, 8088, 8265, 8443, 8500, 8501, 8786, 8787, 8888, 9000, 9001,
    9090, 9092, 9200, 11434, 19530, 27017,
]);
/** Parts of paths that name an attack. */
const tellingPath = /(?:^|[/_.-])(?:hack(?:ed|er|ing)?|exploits?|shell(?:code)?|payload|malware|backdoor|rootkit|ransom|c2|cmd|exfil(?:trate)?|steal(?:er)?|keylog(?:ger)?|reverse[_-]?shell|miner|xmrig|dropper|stage[12])(?:[/_.?=-]|$)/i;

// EXTERNAL MODULE: ./lib/core/without-trailing.js
var without_trailing = __webpack_require__(9148);
;// CONCATENATED MODULE: ./lib/judgement/text/find-addresses.js


const maxAddresses = 500;
const maxText = 16 * 2 ** 20;
const address = /(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,14}):\/\/([^\s"'<>\\^`{|}]{1,1000})|(?<![\\\w])\\\\[\w.-]{2,80}(?:@\w{1,10})?\\[\w$.-]{1,80}/g;
/** Addresses of a text with what is odd about each; ordinary links have no traits. Linear time. */
function findAddresses(text) {
    const found = [];
    for (const match of (text.length > maxText ? text.slice(0, maxText) : text).matchAll(address)) {
        const whole = (0,without_trailing/* withoutTrailing */.h)(match[0], '.,;:!?)]');
        const described = match[1] === undefined ? share(whole) : describe(whole, match[1].toLowerCase());
        if (described !== undefined)
            found.push({ ...described, start: match.index, end: match.index + whole.length });
        if (found.length >= maxAddresses)
            break;
    }
    return found;
}
function share(whole) {
    return { shown: whole.slice(0, 200), host: whole.split('\\')[2] ?? '', traits: ['network share'], use: '' };
}
function describe(whole, scheme) {
    if (scheme === 'file')
        return { shown: whole.slice(0, 200), host: '', traits: ['local file'], use: '' };
    const url = parse(whole);
    if (url === undefined)
        return undefined;
    const written = /:\/\/(?:[^/?#@]{0,200}@)?([^/?#]{1,300})/.exec(whole)?.[1] ?? '';
    const host = url.hostname.replace(/\.$/, '').toLowerCase();
    const use = useOf(host) ?? '';
    const traits = [
        ...hostTraits(host, written),
        ...pathTraits(url),
        ...(use === '' ? [] : ['telling host']),
    ];
    const shown = `${scheme}://${written}${url.pathname}`.slice(0, 200);
    return { shown, host, traits, use };
}
/** Only http spells hosts out as numbers; other schemes are read as http for their host. */
function parse(whole) {
    const web = whole.replace(/^[A-Za-z][A-Za-z0-9+.-]*(?=:\/\/)/, 'http');
    return URL.canParse(web) ? new URL(web) : undefined;
}
function hostTraits(host, written) {
    if (host === '169.254.169.254' || host === 'metadata.google.internal')
        return ['cloud metadata service'];
    const isNumeric = /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host) || host.startsWith('[');
    if (!isNumeric)
        return [];
    // The URL standard reads decimal, octal and hexadecimal spellings; nobody writes them to be read.
    if (!host.startsWith('[') && written.replace(/:\d*$/, '') !== host)
        return ['disguised numeric host'];
    return isRemote(host) ? ['numeric host'] : [];
}
/** Neither this machine, nor a private network, nor one for documentation (RFC 1918, 5737, 6890, 3849). */
function isRemote(host) {
    if (host.startsWith('['))
        return !/^\[(?:::1?\]|f[cd]|fe80|2001:db8)/.test(host);
    return !/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|192\.0\.[02]|198\.51\.100|203\.0\.113|22[4-9]|2[3-5]\d)\./.test(host);
}
/** This machine and private networks (RFC 1122, 1918, 4193, 4291): services there listen wherever somebody put them. */
const ownNetwork = /^(?:0|10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|^\[(?:::1?\]|f[cd]|fe80)/;
function pathTraits({ port, password, pathname, hostname }) {
    const isLocal = hostname === 'localhost' || ownNetwork.test(hostname);
    const traits = [];
    if (port !== '' && !isLocal && !ordinaryPorts.has(Number(port)))
        traits.push('unusual port');
    if (password !== '')
        traits.push('password in the address');
    if (tellingPath.test(pathname))
        traits.push('telling path');
    return traits;
}
function useOf(host) {
    const labels = host.split('.');
    for (let index = 0; index < labels.length - 1; index += 1) {
        const use = tellingHosts.get(labels.slice(index).join('.'));
        if (use !== undefined)
            return use;
    }
    return undefined;
}
const grave = new Set([
    'disguised numeric host',
    'cloud metadata service',
    'numeric host',
    'telling host',
    'network share',
]);
/** What is odd about an address, for a message: `numeric host, paste`. */
function describeTraits({ traits, use }) {
    return [...traits, ...(use === '' ? [] : [use])].join(', ');
}
/** How bad an address is where it stands; undefined where it is nothing. */
function judgeAddress({ traits, use }, place) {
    if (traits.length === 0)
        return undefined;
    const isGrave = traits.some((trait) => grave.has(trait)) && use !== 'short link';
    if (place === 'prose')
        return isGrave && use !== 'paste' ? 'info' : undefined;
    if (place === 'download')
        return isGrave || traits.length > 1 ? 'warning' : 'info';
    return isGrave ? 'critical' : 'warning';
}


/***/ }),

/***/ 2139:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ releaseHosts),
/* harmony export */   Bl: () => (/* binding */ codeHosts),
/* harmony export */   KY: () => (/* binding */ maliciousPackages),
/* harmony export */   q$: () => (/* binding */ usualIndexHosts)
/* harmony export */ });
/** Where Python packages are installed from. */
/** Hosts of package indexes that their projects tell people to use. Sources: the install pages of each project. */
const usualIndexHosts = new Set([
    'pypi.org',
    'pypi.python.org',
    'files.pythonhosted.org',
    'test.pypi.org',
    'download.pytorch.org',
    'pypi.nvidia.com',
    'pypi.ngc.nvidia.com',
    'developer.download.nvidia.com',
    'data.pyg.org',
    'pytorch-geometric.com',
    'storage.googleapis.com',
    'huggingface.github.io',
    'abetlen.github.io',
    'download.openmmlab.com',
    'dl.fbaipublicfiles.com',
    'aiinfra.pkgs.visualstudio.com',
    'www.paddlepaddle.org.cn',
    'paddle-wheel.bj.bcebos.com',
    'wheels.vllm.ai',
    'pypi.tuna.tsinghua.edu.cn',
    'mirrors.aliyun.com',
    'pypi.anaconda.org',
    'conda.anaconda.org',
    'prefix.dev',
    'conda.rapids.ai',
    'mirrors.tuna.tsinghua.edu.cn',
    'mirrors.ustc.edu.cn',
    'mirror.sjtu.edu.cn',
    'software.repos.intel.com',
    'repo.anaconda.com',
    'repo.radeon.com',
    'pytorch-extension.intel.com',
    'flashinfer.ai',
    'download.tensorflow.org',
    'pypi.jetson-ai-lab.dev',
]);
/** Hosts of source code that packages are commonly installed from by commit or tag. */
const codeHosts = new Set([
    'github.com',
    'gitlab.com',
    'bitbucket.org',
    'huggingface.co',
    'codeberg.org',
    'git.sr.ht',
]);
/** Hosts where release files of projects stand. */
const releaseHosts = new Set([
    ...usualIndexHosts,
    ...codeHosts,
    'raw.githubusercontent.com',
    'objects.githubusercontent.com',
    'github.io',
]);
/**
 * Packages that were published to steal or to run code, with the report. Only names whose report was public are here.
 * Sources: PyTorch's post of 31 December 2022 (torchtriton); PyPI's and PSF's posts of May 2022 (ctx) and December 2019
 * (python3-dateutil, jeIlyfish); JFrog and Phylum reports of 2022 and 2023.
 */
const maliciousPackages = new Set([
    'torchtriton',
    'python3-dateutil',
    'jeilyfish',
    'colourama',
    'diango',
    'djago',
    'dajngo',
    'mybiubiubiu',
    'maratlib',
    'acqusition',
    'apidev-coop',
    'bzip',
    'crypt',
    'django-server',
    'pwd',
    'setup-tools',
    'telnet',
    'urlib3',
    'urllib',
]);


/***/ }),

/***/ 8496:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ builtinNames),
/* harmony export */   DU: () => (/* binding */ tellingAttributes),
/* harmony export */   N1: () => (/* binding */ moduleAliases),
/* harmony export */   l_: () => (/* binding */ ordinaryInCode),
/* harmony export */   md: () => (/* binding */ ordinaryDunders)
/* harmony export */ });
/** What only code can do with names; the tables of callables come first. */
/** Names that no pickle should call and that ordinary functions and classes are made of. */
const ordinaryInCode = new Set(('builtins.super builtins.property builtins.classmethod builtins.staticmethod builtins.__build_class__ builtins.print ' +
    'builtins.dir builtins.isinstance functools.wraps functools.update_wrapper functools.singledispatch functools.partialmethod ' +
    'contextlib.contextmanager contextlib.suppress contextlib.nullcontext contextlib.ExitStack abc.abstractmethod abc.ABC abc.ABCMeta ' +
    'builtins.str.format collections.namedtuple typing dataclasses.dataclass dataclasses.field copy.copy copy.deepcopy ' +
    'keras.backend tensorflow.keras.backend tensorflow.python.keras.backend').split(' '));
/** Module variables that code reads for its own name. Source: https://docs.python.org/3/reference/datamodel.html */
const ordinaryDunders = new Set(('__name__ __module__ __qualname__ __doc__ __annotations__ __class__ __firstlineno__ __static_attributes__ __init__ __call__ __new__ ' +
    '__len__ __iter__ __next__ __enter__ __exit__ __getitem__ __setitem__ __contains__ __version__ __repr__ __str__ __eq__ __hash__ ' +
    '__annotate__ __classdict__ __classcell__ __conditional_annotations__ __slots__ __debug__ __mro__ __bases__ __base__ __file__ __path__ __all__ __author__ ' +
    '__post_init__ __super__ __setstate__ __getstate__ __dict__ __del__ __add__ __mul__ __sub__ __lt__ __gt__ __le__ __ge__ __ne__').split(' '));
/** Attributes by which a value of any type leads to the interpreter, a file, a program or the network. */
const tellingAttributes = [
    {
        effect: "reaches into the interpreter's own objects",
        source: 'https://docs.python.org/3/reference/datamodel.html; G-04',
        names: '__globals__ __builtins__ __subclasses__ __code__ __closure__ __getattribute__ __import__ __loader__ __spec__ ' +
            '__reduce__ __reduce_ex__ __self__ __func__ f_globals f_locals f_builtins f_back f_code gi_frame gi_code cr_frame cr_code ag_frame ' +
            'tb_frame func_globals func_code func_closure im_func im_self co_code co_consts',
    },
    {
        effect: 'starts a program',
        source: 'https://docs.python.org/3/library/os.html, subprocess.html; G-02',
        names: 'system popen Popen check_output check_call getoutput getstatusoutput execv execve execvp execl execlp spawnv spawnve spawnl ' +
            'posix_spawn startfile fork forkpty',
    },
    {
        effect: 'imports or resolves a name given at load time',
        source: 'https://docs.python.org/3/library/importlib.html; G-03',
        names: 'import_module exec_module load_module find_spec spec_from_file_location module_from_spec resolve_name run_path',
    },
    {
        effect: 'reads, writes or removes files',
        source: 'https://docs.python.org/3/library/pathlib.html, numpy.ndarray; G-08',
        names: 'write_text write_bytes read_text read_bytes unlink rmdir rmtree symlink_to hardlink_to tofile fromfile savetxt to_pickle read_pickle ' +
            'makedirs removedirs copyfile copytree',
    },
    {
        effect: 'connects to the network',
        source: 'https://docs.python.org/3/library/urllib.request.html; G-07',
        names: 'urlopen urlretrieve create_connection sendto recvfrom getaddrinfo',
    },
];
/** What model code calls its imports. Sources: the documentation of numpy, pandas, TensorFlow, Keras and PyTorch. */
const moduleAliases = new Map(Object.entries({
    np: 'numpy',
    jnp: 'jax.numpy',
    pd: 'pandas',
    tf: 'tensorflow',
    K: 'keras.backend',
    keras: 'keras',
    F: 'torch.nn.functional',
    nn: 'torch.nn',
    sp: 'scipy',
}));
/** Every name of the builtins module in Python 2.7 and 3.4 to 3.14. Source: the documentation of builtins. */
const builtinNames = new Set(('abs aiter all anext any apply ascii basestring bin bool breakpoint buffer bytearray bytes callable chr classmethod cmp coerce compile ' +
    'complex copyright credits delattr dict dir divmod enumerate eval exec execfile exit file filter float format frozenset getattr ' +
    'globals hasattr hash help hex id input int intern isinstance issubclass iter len license list locals long map max memoryview min ' +
    'next object oct open ord pow print property quit range raw_input reduce reload repr reversed round set setattr slice sorted ' +
    'staticmethod str sum super tuple type unichr unicode vars xrange zip __import__ __build_class__ __builtins__ __loader__ __spec__').split(' '));


/***/ })

};
;