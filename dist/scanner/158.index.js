"use strict";
exports.id = 158;
exports.ids = [158];
exports.modules = {

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

/***/ 158:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rData: () => (/* binding */ rData)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/core/anomaly-of.js
var anomaly_of = __webpack_require__(1542);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/formats/r-data/fetched-constants.js
/** GETFUN and its kin, whose operand is the constant with the function's name (R sources, src/main/eval.c). */
const fetching = new Set([23, 24, 25, 26, 27]);
/** CHECKFUN: a value, wherever it came from, is called. */
const checking = 28;
const maxInstructions = 65_536;
/** The constants that instructions take functions by; `any` where they call values, or are too many to read. */
function fetchedConstants(stream, words) {
    const fetched = new Set();
    const read = Math.min(words, maxInstructions);
    let callsValues = read < words;
    let before = -1;
    for (let index = 0; index < read; index += 1) {
        const word = stream.int();
        callsValues ||= word === checking;
        if (fetching.has(before))
            fetched.add(word);
        before = word;
    }
    stream.skip(words - read, 4);
    return callsValues ? 'any' : fetched;
}

// EXTERNAL MODULE: ./lib/core/add-all.js
var add_all = __webpack_require__(7330);
;// CONCATENATED MODULE: ./lib/formats/r-data/r-value.js

const operators = new Set(['::', ':::', '$', '@']);
/** What a call calls, as `package::name`; empty where it is computed. */
function calleeName(value) {
    if (value.kind === 'symbol')
        return value.name;
    if (value.kind === 'text')
        return value.text;
    if (value.kind !== 'call')
        return '';
    const operator = calleeName(value.callee);
    const [left, right] = value.arguments;
    if (!operators.has(operator) || left === undefined || right === undefined)
        return '';
    return `${calleeName(left)}${operator}${calleeName(right)}`;
}
const maxPrintedDepth = 8;
/** The expression as R would print it, cut short. */
function printed(value, depth = 0) {
    if (value.kind === 'symbol')
        return value.name;
    if (value.kind === 'text')
        return JSON.stringify(value.text);
    if (value.kind === 'pairs')
        return '<pairlist>';
    if (value.kind !== 'call')
        return value.kind === 'unbound' ? '<unbound>' : value.what;
    if (depth > maxPrintedDepth)
        return '\u2026';
    const name = calleeName(value);
    if (name !== '')
        return name;
    const callee = printed(value.callee, depth + 1);
    return `${callee}(${value.arguments.map((item) => printed(item, depth + 1)).join(', ')})`.slice(0, limits/* limits */.F.maxQuotedCharacters);
}
/** The names of everything that the expression calls, itself included. */
function callsIn(value) {
    if (value.kind !== 'call')
        return [];
    return [calleeName(value.callee), ...callsIn(value.callee), ...value.arguments.flatMap(callsIn)];
}

;// CONCATENATED MODULE: ./lib/formats/r-data/given.js


/**
 * Functions of base and others that take a function, its name or code, with the parameters that come before it as R matches
 * them. `*` marks a function, `=` a name that only a text says, `#` code in a text, `...*` what is named and nothing else.
 * Source: https://stat.ethz.ch/R-manual/R-patched/library/base/html/00Index.html
 */
const signatures = new Map(('parse #file n #text,str2lang #s,str2expression #text,do.call *what,match.fun *FUN,get =x,get0 =x,mget =x,dynGet =x,' +
    'getFromNamespace =x,getExportedValue ns =name,getAnywhere =x,.Primitive =name,call =name,as.call *x,as.function *x,' +
    'Reduce *f x,Filter *f x,Map *f,Position *f x,Find *f x,sapply X *FUN,lapply X *FUN,vapply X *FUN FUN.VALUE,' +
    'mapply *FUN,tapply X INDEX *FUN,rapply object *f,eapply env *FUN,apply X MARGIN *FUN,by data INDICES *FUN,' +
    'aggregate x by *FUN,outer X Y ... *FUN,Vectorize *FUN,forceAndCall n *FUN,Negate *f,rlang::exec *.fn,' +
    'purrr::map .x *.f,purrr::invoke *.f,makeActiveBinding sym *fun env,reg.finalizer e *f,tryCatch expr ...*,' +
    'withCallingHandlers expr ...*,callr::r *func,parallel::mclapply X *FUN,mclapply X *FUN')
    .split(',')
    .map((line) => line.split(' '))
    .map(([name = '', ...parameters]) => [name, parameters]));
/** What the call hands on to be called, and texts that it reads as code; a name that stands elsewhere is a variable. */
function givenTo(call) {
    const parameters = signatures.get(calleeName(call.callee).replace(/^(?:base|stats|utils):::?/, ''));
    const names = [];
    const code = [];
    if (parameters === undefined)
        return { names, code };
    for (const [parameter, value] of matched(call, parameters)) {
        if (parameter.startsWith('*') || parameter === '...*')
            (0,add_all/* addAll */.R)(names, namesIn(value));
        else if (parameter.startsWith('='))
            (0,add_all/* addAll */.R)(names, textsIn(value));
        else if (parameter.startsWith('#'))
            (0,add_all/* addAll */.R)(code, textsIn(value));
    }
    return { names, code };
}
/** Names first, whole or begun; then what has no name, in order (R Language Definition, 4.3.2). */
function matched(call, parameters) {
    const free = new Set(parameters.filter((parameter) => !parameter.startsWith('...')));
    const rest = parameters.includes('...*') ? '...*' : '';
    const unnamed = [];
    const found = [];
    for (const [index, value] of call.arguments.entries()) {
        const name = call.names[index] ?? '';
        const parameter = name === '' ? undefined : parameterOf(name, [...free]);
        if (name === '')
            unnamed.push(value);
        else
            found.push([parameter ?? rest, value]);
        if (parameter !== undefined)
            free.delete(parameter);
    }
    const order = parameters.includes('...') ? [...free].slice(0, parameters.indexOf('...') + 1) : [...free];
    for (const [index, value] of unnamed.entries())
        found.push([order[index] ?? '', value]);
    return found;
}
function parameterOf(name, parameters) {
    const plain = (parameter) => parameter.replace(/^[*=#]/, '');
    return (parameters.find((parameter) => plain(parameter) === name) ??
        parameters.find((parameter) => plain(parameter).startsWith(name)));
}
const maxDepth = 3;
/** Calls whose first argument alone is what they give. */
const taking = new Set(['[[', '[', 'list', 'c', 'as.call']);
/** Calls of which anything may be the function they give. */
const passing = new Set('( { if identity invisible force quote bquote substitute as.name as.symbol as.function unlist purrr::partial'.split(' '));
/** The functions that a value in the place of one may be. */
function namesIn(value, depth = 0) {
    if (value.kind === 'symbol')
        return [value.name];
    if (value.kind === 'text')
        return [value.text];
    if (value.kind !== 'call' || depth > maxDepth)
        return [];
    const name = calleeName(value);
    if (name !== '')
        return [name];
    const callee = calleeName(value.callee);
    if (taking.has(callee))
        return value.arguments.slice(0, 1).flatMap((each) => namesIn(each, depth + 1));
    return passing.has(callee)
        ? value.arguments.flatMap((each) => namesIn(each, depth + 1))
        : textsIn(value, depth);
}
function textsIn(value, depth = 0) {
    if (value.kind === 'text')
        return [value.text];
    if (value.kind !== 'call' || depth > maxDepth || calleeName(value.callee) === 'function')
        return [];
    return value.arguments.flatMap((each) => textsIn(each, depth + 1));
}

;// CONCATENATED MODULE: ./lib/formats/r-data/r-types.js
/** Types of R objects and the serialisation's own (R sources, src/include/Rinternals.h and src/main/serialize.c). */
const rType = {
    nil: 0,
    symbol: 1,
    pairlist: 2,
    closure: 3,
    environment: 4,
    promise: 5,
    call: 6,
    special: 7,
    builtin: 8,
    char: 9,
    logical: 10,
    integer: 13,
    real: 14,
    complex: 15,
    string: 16,
    dots: 17,
    list: 19,
    expression: 20,
    bytecode: 21,
    externalPointer: 22,
    weakReference: 23,
    raw: 24,
    s4: 25,
    altrep: 238,
    attributedPairlist: 239,
    attributedCall: 240,
    baseEnvironment: 241,
    emptyEnvironment: 242,
    bytecodeReference: 243,
    bytecodeDefinition: 244,
    genericReference: 245,
    classReference: 246,
    persistent: 247,
    package: 248,
    namespace: 249,
    baseNamespace: 250,
    missingArgument: 251,
    unboundValue: 252,
    globalEnvironment: 253,
    nilValue: 254,
    reference: 255,
};
/** Bytes of one element of the plain vectors. */
const elementWidth = {
    [rType.logical]: [4, 1],
    [rType.integer]: [4, 1],
    [rType.real]: [8, 1],
    [rType.complex]: [8, 2],
    [rType.raw]: [1, 1],
};
/** Values that are one word: the environments, nil, what marks a missing argument or value. */
const singletons = new Set([
    rType.nil,
    rType.baseEnvironment,
    rType.emptyEnvironment,
    rType.baseNamespace,
    rType.missingArgument,
    rType.globalEnvironment,
    rType.nilValue,
]);
/** Of the levels of a pair in an environment: its value is a function that is called for the binding's value (envir.c). */
const activeBindingLevel = 0x8000;
/** Chains of pairs, what their tails are, what is told by a name, and expressions inside bytecode. */
const pairs = new Set([
    rType.pairlist,
    rType.call,
    rType.closure,
    rType.promise,
    rType.dots,
]);
const tails = new Set([rType.pairlist, rType.call, rType.dots]);
const named = new Set([
    rType.special,
    rType.builtin,
    rType.persistent,
    rType.package,
    rType.namespace,
]);
const languages = new Set([
    rType.call,
    rType.pairlist,
    rType.attributedCall,
    rType.attributedPairlist,
    rType.bytecodeDefinition,
    rType.bytecodeReference,
]);

;// CONCATENATED MODULE: ./lib/formats/r-data/r-reader.js






const other = (what) => ({ kind: 'other', what });
const maxKeptText = 4_096;
const maxKeptArguments = 64;
const maxKeptCalls = 256;
const checkEvery = 4_096;
/**
 * Walks a serialised object as R's ReadItem does (R sources, src/main/serialize.c) and keeps its calls and promises.
 * What was found before a FormatError or LimitError stays in `calls`, `promises` and `namespaces`.
 */
class RReader {
    calls = [];
    promises = [];
    namespaces = new Set();
    alternativeVectors = [];
    topNames = [];
    #stream;
    #budget;
    #references = [];
    #told = new Set();
    /** Expressions of the bytecode that is read, by the numbers that it refers to them by. */
    #shared = new Map();
    /** What the bytecode that is read calls. */
    #compiled = new Set();
    #context = 'data';
    #items = 0;
    constructor(stream, budget) {
        this.#stream = stream;
        this.#budget = budget;
    }
    /** @throws FormatError, LimitError */
    item(depth = 0) {
        this.#items += 1;
        if (this.#items % checkEvery === 0)
            this.#budget.check();
        if (depth > limits/* limits */.F.maxRDepth)
            throw new errors/* LimitError */.oC('maxRDepth', limits/* limits */.F.maxRDepth, 'R objects are nested too deep');
        const offset = this.#stream.offset;
        return this.#ofType(this.#flags(), offset, depth);
    }
    #flags() {
        const flags = this.#stream.int();
        return {
            type: flags & 0xff,
            hasAttributes: (flags & 0x200) !== 0,
            hasTag: (flags & 0x400) !== 0,
            packedReference: flags >>> 8,
            isActive: ((flags >>> 12) & activeBindingLevel) !== 0,
        };
    }
    #ofType(flags, offset, depth) {
        const { type } = flags;
        if (type === rType.unboundValue)
            return { kind: 'unbound' };
        if (singletons.has(type))
            return other(type === rType.nilValue || type === rType.nil ? 'NULL' : '<environment>');
        if (type === rType.reference)
            return this.#reference(flags.packedReference);
        if (type === rType.symbol)
            return this.#remember({ kind: 'symbol', name: textOf(this.item(depth + 1)) });
        if (type === rType.char)
            return this.#char();
        if (pairs.has(type))
            return this.#pairs(flags, offset, depth);
        if (type === rType.environment)
            return this.#environment(depth);
        if (type === rType.bytecode)
            return this.#bytecode(flags, depth);
        if (named.has(type))
            return this.#named(type, depth);
        return this.#vector(flags, offset, depth);
    }
    #reference(packed) {
        const index = packed === 0 ? this.#stream.int() : packed;
        return this.#references[index - 1] ?? other('<reference>');
    }
    #remember(value) {
        this.#references.push(value);
        return value;
    }
    #char() {
        const length = this.#stream.int();
        if (length === -1)
            return other('NA');
        if (length < 0)
            throw bad(this.#stream.offset, 'a string has a negative length');
        if (length <= maxKeptText)
            return { kind: 'text', text: this.#stream.text(length) };
        if (length > limits/* limits */.F.maxReadBytes)
            this.#stream.skip(length, 1);
        else
            return { kind: 'text', text: this.#stream.text(length).slice(0, maxKeptText) };
        return { kind: 'text', text: '\u2026' };
    }
    /** A chain of pairs: a call and its arguments, a closure, a promise, a pairlist. The tail is walked without recursion. */
    #pairs(first, offset, depth) {
        const isOwn = first.type === rType.closure || first.type === rType.promise;
        const outer = this.#context;
        if (first.type === rType.closure && outer === 'data')
            this.#context = 'function';
        const chain = [];
        const names = [];
        let flags = first;
        for (;;) {
            if (flags.hasAttributes)
                this.item(depth + 1);
            const tag = flags.hasTag ? this.item(depth + 1) : undefined;
            if (depth === 0)
                this.#nameAtTop(tag);
            const value = this.#bound(flags, depth + 1);
            if (chain.length <= maxKeptArguments) {
                chain.push(value);
                names.push(tag === undefined ? '' : nameOf(tag));
            }
            if (isOwn)
                return this.#finishOwn(first, offset, depth, { tag, value, outer });
            this.#items += 1;
            if (this.#items % checkEvery === 0)
                this.#budget.check();
            const at = this.#stream.offset;
            flags = this.#flags();
            if (!tails.has(flags.type)) {
                this.#ofType(flags, at, depth + 1);
                break;
            }
        }
        const [callee = other('?'), ...rest] = chain;
        if (first.type !== rType.call)
            return { kind: 'pairs', items: chain, names };
        const call = { kind: 'call', callee, arguments: rest, names: names.slice(1) };
        this.#tell(call, offset);
        return call;
    }
    #nameAtTop(tag) {
        if (tag?.kind === 'symbol' && this.topNames.length < limits/* limits */.F.maxRFacts)
            this.topNames.push(tag.name);
    }
    /** A value in a chain; of an active binding, the function that is called for it. */
    #bound({ type, isActive }, depth) {
        const outer = this.#context;
        if (isActive && type === rType.pairlist)
            this.#context = 'binding';
        const value = this.item(depth);
        this.#context = outer;
        return value;
    }
    /** Closure: environment, formals, body. Promise: environment, value, expression. */
    #finishOwn({ type }, offset, depth, { value, outer }) {
        if (type === rType.promise)
            this.#context = value.kind === 'unbound' ? 'promise' : outer;
        const outerCalls = this.#compiled;
        this.#compiled = new Set();
        const last = this.item(depth + 1);
        const compiled = this.#compiled;
        this.#compiled = outerCalls;
        this.#context = outer;
        if (type === rType.promise) {
            const isUnevaluated = value.kind === 'unbound';
            this.#charge(this.promises);
            this.promises.push({
                expression: printed(last),
                isUnevaluated,
                calls: [...new Set([...callsIn(last), ...compiled])].slice(0, maxKeptCalls),
                offset,
            });
        }
        return other(type === rType.closure ? '<function>' : '<promise>');
    }
    #tell(call, offset) {
        const name = calleeName(call.callee);
        const { names: given, code } = givenTo(call);
        const key = [this.#context, name, ...given, ...code].join('\0');
        if (name === '' || this.#told.has(key))
            return;
        this.#charge(this.calls);
        this.#told.add(key);
        this.calls.push({ name, context: this.#context, given, code, expression: printed(call), offset });
    }
    /** Facts beyond the limit are not passed over: what follows them is then unread, and said to be. */
    #charge(facts) {
        if (facts.length >= limits/* limits */.F.maxRFacts)
            throw new errors/* LimitError */.oC('maxRFacts', limits/* limits */.F.maxRFacts, 'the object holds too many different calls');
    }
    #environment(depth) {
        this.#stream.int();
        const value = this.#remember(other('<environment>'));
        for (let part = 0; part < 4; part += 1)
            this.item(depth + 1);
        return value;
    }
    /** Objects that are told by their names: packages, namespaces, hooks, primitives. */
    #named(type, depth) {
        if (type === rType.special || type === rType.builtin) {
            const name = this.#stream.text(Math.max(0, Math.min(this.#stream.int(), maxKeptText)));
            return { kind: 'symbol', name };
        }
        this.#stream.int();
        const count = this.#length();
        const names = [];
        for (let index = 0; index < count; index += 1)
            names.push(textOf(this.item(depth + 1)));
        if (type === rType.namespace)
            this.namespaces.add(names[0] ?? '');
        return this.#remember(other(`<${type === rType.namespace ? 'namespace' : 'package'} ${names[0] ?? ''}>`));
    }
    #vector(flags, offset, depth) {
        const value = this.#vectorContent(flags.type, offset, depth);
        if (flags.hasAttributes)
            this.item(depth + 1);
        return value;
    }
    #vectorContent(type, offset, depth) {
        const width = elementWidth[type];
        if (width !== undefined) {
            this.#stream.skip(this.#length() * width[1], width[0]);
            return other('<numbers>');
        }
        if (type === rType.string || type === rType.list || type === rType.expression)
            return this.#elements(depth);
        if (type === rType.altrep)
            return this.#alternative(offset, depth);
        if (type === rType.externalPointer) {
            this.#remember(other('<pointer>'));
            return this.#parts(2, depth, '<pointer>');
        }
        if (type === rType.weakReference)
            return this.#remember(other('<weak reference>'));
        if (type === rType.s4)
            return other('<object>');
        throw bad(offset, `${String(type)} is no type of R`);
    }
    #elements(depth) {
        const count = this.#length();
        let first = other('<list>');
        for (let index = 0; index < count; index += 1) {
            const value = this.item(depth + 1);
            if (index === 0 && count === 1)
                first = value;
        }
        return first;
    }
    /** What restores it (class, package, type), its state, its attributes. */
    #alternative(offset, depth) {
        const info = this.item(depth + 1);
        const state = this.item(depth + 1);
        this.item(depth + 1);
        const [className = '', packageName = ''] = info.kind === 'pairs' ? info.items.map(nameOf) : [];
        const items = state.kind === 'pairs' ? state.items : [state];
        const text = items.map(textOf).find((each) => each !== '');
        this.#charge(this.alternativeVectors);
        if (!this.alternativeVectors.some((each) => each.className === className && each.text === text))
            this.alternativeVectors.push({ className, package: packageName, text, offset });
        return other('<compact vector>');
    }
    #parts(count, depth, what) {
        for (let part = 0; part < count; part += 1)
            this.item(depth + 1);
        return other(what);
    }
    /** Bytecode: the instructions, then constants, among them the expression that was compiled. */
    #bytecode(flags, depth) {
        const outer = this.#context;
        if (outer === 'data')
            this.#context = 'function';
        const shared = this.#shared;
        this.#shared = new Map();
        this.#stream.int();
        this.#bytecodeBody(depth + 1);
        this.#shared = shared;
        this.#context = outer;
        if (flags.hasAttributes)
            this.item(depth + 1);
        return other('<bytecode>');
    }
    #bytecodeBody(depth) {
        if (depth > limits/* limits */.F.maxRDepth)
            throw new errors/* LimitError */.oC('maxRDepth', limits/* limits */.F.maxRDepth, 'R objects are nested too deep');
        const fetched = this.#fetched(depth);
        const count = this.#stream.int();
        for (let index = 0; index < count; index += 1) {
            const type = this.#stream.int();
            if (type === rType.bytecode)
                this.#bytecodeBody(depth + 1);
            else if (languages.has(type))
                this.#called(this.#language(type, depth + 1));
            else
                this.#constant(fetched === 'any' || fetched.has(index), depth + 1);
        }
    }
    /** The constants that the instructions take functions by: all of them where they call values. */
    #fetched(depth) {
        if (!this.#isCodeWaiting()) {
            this.item(depth);
            return new Set();
        }
        const { type } = this.#flags();
        if (type !== rType.integer)
            throw bad(this.#stream.offset, 'bytecode has no instructions');
        return fetchedConstants(this.#stream, this.#length());
    }
    /** Whether what is read runs when somebody touches a value. */
    #isCodeWaiting() {
        return this.#context === 'promise' || this.#context === 'binding';
    }
    #called(value) {
        if (!this.#isCodeWaiting())
            return;
        for (const name of callsIn(value))
            if (this.#compiled.size < maxKeptCalls)
                this.#compiled.add(name);
    }
    /** Where code waits to run: a name that an instruction takes a function by, and texts, which may be code. */
    #constant(isFetched, depth) {
        const { offset } = this.#stream;
        const value = this.item(depth);
        if (!this.#isCodeWaiting())
            return;
        const code = { kind: 'symbol', name: 'parse' };
        if (value.kind === 'symbol' && isFetched) {
            const call = { kind: 'call', callee: value, arguments: [], names: [] };
            this.#tell(call, offset);
            this.#called(call);
        }
        if (value.kind === 'text')
            this.#tell({ kind: 'call', callee: code, arguments: [value], names: [''] }, offset);
    }
    /** Expressions inside bytecode (ReadBCLang): their types come first, shared ones are numbered. */
    #language(type, depth) {
        if (depth > limits/* limits */.F.maxRDepth)
            throw new errors/* LimitError */.oC('maxRDepth', limits/* limits */.F.maxRDepth, 'R objects are nested too deep');
        if (type === rType.bytecodeReference)
            return this.#shared.get(this.#stream.int()) ?? other('<shared>');
        if (!languages.has(type))
            return this.item(depth);
        let own = type;
        let number;
        if (type === rType.bytecodeDefinition) {
            number = this.#stream.int();
            own = this.#stream.int();
        }
        const offset = this.#stream.offset;
        if (own === rType.attributedCall || own === rType.attributedPairlist)
            this.item(depth + 1);
        const name = nameOf(this.item(depth + 1));
        const first = this.#language(this.#stream.int(), depth + 1);
        const rest = this.#language(this.#stream.int(), depth + 1);
        const tail = rest.kind === 'pairs' ? rest : { items: [], names: [] };
        const isCall = own === rType.call || own === rType.attributedCall;
        const value = isCall
            ? { kind: 'call', callee: first, arguments: tail.items, names: tail.names }
            : {
                kind: 'pairs',
                items: [first, ...tail.items].slice(0, maxKeptArguments),
                names: [name, ...tail.names].slice(0, maxKeptArguments),
            };
        if (number !== undefined)
            this.#shared.set(number, value);
        if (value.kind === 'call')
            this.#tell(value, offset);
        return value;
    }
    #length() {
        const length = this.#stream.int();
        if (length >= 0)
            return length;
        if (length !== -1)
            throw bad(this.#stream.offset, 'a vector has a negative length');
        const high = this.#stream.int();
        return (high >>> 0) * 2 ** 32 + (this.#stream.int() >>> 0);
    }
}
function textOf(value) {
    return value.kind === 'text' ? value.text : '';
}
function nameOf(value) {
    return value.kind === 'symbol' ? value.name : textOf(value);
}
function bad(offset, detail) {
    return new errors/* FormatError */.IF('bad-r-data', { offset, length: 4 }, detail);
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
// EXTERNAL MODULE: ./lib/bytes/window.js
var bytes_window = __webpack_require__(9543);
;// CONCATENATED MODULE: ./lib/formats/r-data/r-stream.js




const missingInt = -2_147_483_648;
/** XDR (`X\n`): big-endian; native (`B\n`): little-endian on every machine that is still in use. */
class BinaryStream {
    #window;
    #littleEndian;
    offset;
    constructor(source, offset, littleEndian) {
        this.#window = new bytes_window/* Window */.p(source);
        this.offset = offset;
        this.#littleEndian = littleEndian;
    }
    int() {
        const [a, b, c, d] = [0, 1, 2, 3].map((index) => this.#window.u8(this.offset + index));
        this.offset += 4;
        return this.#littleEndian ? a | (b << 8) | (c << 16) | (d << 24) : (a << 24) | (b << 16) | (c << 8) | d;
    }
    text(length) {
        const bytes = this.#window.read(this.offset, length);
        this.offset += length;
        return new TextDecoder('utf-8').decode(bytes);
    }
    skip(count, width) {
        const end = this.offset + count * width;
        if (end > this.#window.size)
            throw cut(this.offset, count * width);
        this.offset = end;
    }
}
/** ASCII (`A\n`): a word a line, strings with C's escapes. */
class AsciiStream {
    #window;
    offset;
    constructor(source, offset) {
        this.#window = new bytes_window/* Window */.p(source);
        this.offset = offset;
    }
    int() {
        const word = this.#word();
        if (word === 'NA')
            return missingInt;
        if (!/^-?\d{1,10}$/.test(word))
            throw new errors/* FormatError */.IF('bad-number', { offset: this.offset, length: 1 }, `${(0,quoted/* quoted */.T)(word, 20)} is no number`);
        return Number(word);
    }
    text(length) {
        this.#skipSpace();
        const characters = [];
        while (characters.length < length)
            characters.push(this.#character());
        return Buffer.from(characters).toString('utf8');
    }
    skip(count, width) {
        const isRaw = width === 1;
        for (let index = 0; index < count; index += 1)
            this.#word(isRaw ? 2 : undefined);
    }
    #character() {
        const byte = this.#window.u8(this.offset);
        this.offset += 1;
        if (byte !== 0x5c)
            return byte;
        const escaped = this.#window.u8(this.offset);
        this.offset += 1;
        const letter = String.fromCharCode(escaped);
        if (!/[0-7]/.test(letter))
            return escapes[letter] ?? escaped;
        let value = escaped - 0x30;
        for (let digits = 1; digits < 3; digits += 1) {
            const next = this.#window.u8(this.offset);
            if (next < 0x30 || next > 0x37)
                break;
            value = value * 8 + next - 0x30;
            this.offset += 1;
        }
        return value & 0xff;
    }
    #word(most = 64) {
        this.#skipSpace();
        let word = '';
        while (this.offset < this.#window.size && word.length < most) {
            const byte = this.#window.u8(this.offset);
            if (byte <= 0x20)
                break;
            word += String.fromCharCode(byte);
            this.offset += 1;
        }
        if (word === '')
            throw cut(this.offset, 1);
        return word;
    }
    #skipSpace() {
        while (this.offset < this.#window.size && this.#window.u8(this.offset) <= 0x20)
            this.offset += 1;
    }
}
const escapes = (0,table/* table */.t)({ n: 10, t: 9, v: 11, b: 8, r: 13, f: 12, a: 7 });
function cut(offset, length) {
    return new errors/* FormatError */.IF('unexpected-end', { offset, length }, 'the stream ends inside a value');
}

;// CONCATENATED MODULE: ./lib/formats/r-data/parse.js




const magicLength = 5;
/** R calls them where it finds them: https://stat.ethz.ch/R-manual/R-patched/library/base/html/Startup.html */
const sessionHooks = new Set(['.First', '.Last', '.First.sys', '.Last.sys']);
/**
 * A saved workspace (`RDX3` \u2026) or a serialised object: https://cran.r-project.org/doc/manuals/r-release/R-ints.html#Serialization-Formats
 * @throws FormatError `no-r-data`, LimitError before anything was read
 */
function parseRData(source, { budget }) {
    const start = /^RD[XAB][23]\n/.test(headOf(source)) ? magicLength : 0;
    const { stream, encoding } = parse_open(source, start);
    const version = stream.int();
    stream.skip(2, 4);
    if (version === 3)
        stream.text(Math.max(0, Math.min(stream.int(), 64)));
    const reader = new RReader(stream, budget);
    const anomalies = readAll(reader, stream, source);
    const { calls, promises, namespaces, alternativeVectors, topNames } = reader;
    const hooks = start > 0 ? topNames.filter((name) => sessionHooks.has(name)) : [];
    return {
        facts: {
            ...{ encoding, version, calls, promises, alternativeVectors, hooks },
            namespaces: [...namespaces],
        },
        children: [],
        anomalies,
        covered: [{ offset: 0, length: stream.offset }],
    };
}
function headOf(source) {
    return Buffer.from(source.read(0, Math.min(source.size, magicLength))).toString('latin1');
}
function parse_open(source, start) {
    const letter = String.fromCharCode(source.read(start, 1)[0] ?? 0);
    const at = start + 2;
    if (letter === 'X')
        return { stream: new BinaryStream(source, at, false), encoding: 'xdr' };
    if (letter === 'B')
        return { stream: new BinaryStream(source, at, true), encoding: 'native' };
    if (letter === 'A')
        return { stream: new AsciiStream(source, at), encoding: 'ascii' };
    throw new errors/* FormatError */.IF('no-r-data', { offset: start, length: 1 }, `${JSON.stringify(letter)} is no encoding of R`);
}
/** What is found before the stream breaks or a limit is reached is kept. */
function readAll(reader, stream, source) {
    try {
        reader.item();
    }
    catch (error) {
        return [(0,anomaly_of/* damageOrLimit */.q)(error, { offset: stream.offset, length: 0 })];
    }
    const rest = source.size - stream.offset;
    const isBlank = rest <= 0 ||
        Buffer.from(source.read(stream.offset, Math.min(rest, 64)))
            .toString('latin1')
            .trim() === '';
    if (isBlank)
        return [];
    const at = { offset: stream.offset, length: rest };
    return [{ kind: 'damaged', at, detail: `${String(rest)} bytes follow the object`, key: 'trailing' }];
}

;// CONCATENATED MODULE: ./lib/knowledge/r/functions.js
/**
 * Functions of R that act on the machine. Sources: the reference manual of each package named
 * (https://stat.ethz.ch/R-manual/R-patched/library/), CVE-2024-27322.
 */

/** Run programs, load native code or reach other machines: no saved model holds a call of them as data. */
const actingFunctions = (0,table/* table */.t)({
    system: 'runs a command',
    system2: 'runs a command',
    shell: 'runs a command',
    'shell.exec': 'opens a file with the program of its type',
    pipe: 'runs a command',
    'dyn.load': 'loads native code',
    'library.dynam': 'loads native code',
    socketConnection: 'connects to another machine',
    'make.socket': 'connects to another machine',
    serverSocket: 'opens a port',
    'download.file': 'downloads a file',
    'install.packages': 'installs packages',
    source: 'runs a file of code',
    'sys.source': 'runs a file of code',
    unlink: 'deletes files',
    'file.remove': 'deletes files',
    unserialize: 'deserialises another object',
    readRDS: 'deserialises another file',
    'Sys.setenv': 'changes the environment',
    'reg.finalizer': 'has code run when the session ends',
    'processx::run': 'runs a command',
    'callr::r': 'runs code in another process',
    'sys::exec_wait': 'runs a command',
    'curl::curl_download': 'downloads a file',
    'httr::GET': 'connects to another machine',
    'httr::POST': 'connects to another machine',
    'RCurl::getURL': 'connects to another machine',
    'Rcpp::sourceCpp': 'compiles and loads native code',
    'reticulate::py_run_string': 'runs Python code',
});
/** Evaluate what they are given: harmless in a function of a package, telling where a promise waits to be touched. */
const evaluatingFunctions = new Set('eval evalq eval.parent parse str2lang str2expression do.call Recall Reduce match.fun getFromNamespace assign delayedAssign makeActiveBinding file url gzcon writeLines writeBin cat sink save saveRDS dump .Call .External .C .Internal .Primitive'.split(' '));

;// CONCATENATED MODULE: ./lib/formats/r-data/rules/acting-call.js


const actingCall = (0,core_define/* defineRule */.Km)({
    id: 'r-data/acting-call',
    title: 'The R object holds a call that runs programs, loads native code or connects',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-502', 'CWE-94'],
    cve: [],
    references: ['https://cran.r-project.org/doc/manuals/r-release/R-ints.html#Serialization-Formats'],
    since: '1.0.0',
    help: {
        why: 'Models keep the call that made them, and print, update and predict evaluate such calls. A call of the system there is not what fitted the model. A function that the object carries may run programs when the model is used.',
        fix: 'Do not load the object; get it again from its publisher, or review the functions that it carries.',
    },
    *check({ calls, promises }) {
        const told = new Set(promises.flatMap((promise) => (promise.isUnevaluated ? promise.calls : [])));
        const found = new Set();
        for (const call of calls) {
            const acting = actingIn(call);
            if (acting === undefined)
                continue;
            const { name, effect } = acting;
            // The rule of promises knows what a call does, not what it hands on.
            if (call.context === 'promise' && name === call.name && told.has(name))
                continue;
            // A call in a call that hands it on is one cause.
            if (found.has(`${call.context} ${name}`))
                continue;
            found.add(`${call.context} ${name}`);
            yield {
                message: `${places[call.context]} ${call.expression}: ${name === call.name ? 'it' : name} ${effect}`,
                severity: severityOf(call.context, acting),
                at: { range: { offset: call.offset, length: 4 }, logical: name },
                key: `${call.context} ${name}`,
            };
        }
    },
});
const places = {
    promise: 'Touching the loaded value runs',
    binding: 'Reading a variable of the object runs',
    function: 'A function in the object calls',
    data: 'The object holds the call',
};
/** What functions of a workspace do for their author, too: files, packages. */
const forcible = /runs a command|native code|another machine|opens a port|with the program|Python code/;
/** Make code of texts, which no variable of a model needs. */
const codeReading = new Set(['parse', 'str2lang', 'str2expression']);
/** A function is called when somebody uses the object; everything else is evaluated by what prints, updates or reads it. */
function severityOf(context, { name, effect }) {
    if (effect === evaluates)
        return codeReading.has(plainName(name)) ? 'critical' : 'warning';
    if (context !== 'function')
        return 'critical';
    return forcible.test(effect) ? 'warning' : 'info';
}
const evaluates = 'evaluates what it is given';
/** What the call does by itself, or what it hands on to a function that calls it. */
function actingIn({ name, context, given, code }) {
    const effect = effectOf(name);
    if (effect !== undefined)
        return { name, effect };
    const inner = given.find((each) => effectOf(each) !== undefined) ??
        code.map(actingInCode).find((each) => each !== undefined);
    if (inner !== undefined)
        return { name: inner, effect: effectOf(inner) ?? '' };
    return context === 'binding' && evaluatingFunctions.has(plainName(name))
        ? { name, effect: evaluates }
        : undefined;
}
/** The first function that acts and is called in a text of R code. */
function actingInCode(text) {
    for (const [, name = ''] of text.matchAll(/([A-Za-z.][\w.]{0,60}(?:::[\w.]{1,60})?)\s?\(/g))
        if (effectOf(name) !== undefined)
            return name;
    return undefined;
}
function effectOf(name) {
    return actingFunctions[name] ?? actingFunctions[plainName(name)];
}
function plainName(name) {
    return name.replace(/^(?:base|utils):::?/, '');
}

;// CONCATENATED MODULE: ./lib/formats/r-data/rules/restored-vector.js


/** Classes of R itself that map a file, which their state names (src/main/altclasses.c). */
const mapped = /^mmap_/;
const own = new Set(['base', '']);
const restoredVector = (0,core_define/* defineRule */.Km)({
    id: 'r-data/restored-vector',
    title: 'A vector of the file is restored by a package, or from another file',
    severity: 'warning',
    securitySeverity: '5.9',
    precision: 'high',
    cwe: ['CWE-73', 'CWE-829'],
    cve: [],
    references: ['https://svn.r-project.org/R/branches/ALTREP/ALTREP.html'],
    since: '1.0.0',
    strictSeverity: 'warning',
    help: {
        why: 'Vectors of a class of their own are restored by the package of the class, which R loads for it. The classes that R has for files map the file that the object names into memory, to write where it says so.',
        fix: 'Ask the publisher for the object with plain vectors.',
    },
    *check({ alternativeVectors }) {
        for (const { className, package: name, text, offset } of alternativeVectors) {
            const at = { range: { offset, length: 4 }, logical: className };
            if (mapped.test(className))
                yield {
                    message: `Loading the object maps the file ${JSON.stringify((text ?? '').slice(0, 200))} (${className})`,
                    at,
                    key: `${className} ${(text ?? '').slice(0, 120)}`,
                };
            else if (!own.has(name))
                yield {
                    message: `Loading the object loads the package ${(0,quoted/* quoted */.T)(name)} for a vector of its class ${className.slice(0, 120)}`,
                    severity: 'info',
                    at,
                    key: `${name} ${className}`,
                };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/r-data/rules/session-hook.js

const sessionHook = (0,core_define/* defineRule */.Km)({
    id: 'r-data/session-hook',
    title: 'The workspace has a function that R calls when a session begins or ends',
    severity: 'warning',
    securitySeverity: '7.8',
    precision: 'high',
    cwe: ['CWE-94'],
    cve: [],
    references: ['https://stat.ethz.ch/R-manual/R-patched/library/base/html/Startup.html'],
    since: '1.0.0',
    help: {
        why: 'R looks for .First when it has restored the workspace of its folder, and for .Last when it ends, and calls what it finds.',
        fix: 'Load the workspace into an environment of its own (`load(file, envir = new.env())`), and take out the function.',
    },
    *check({ hooks }) {
        for (const name of hooks)
            yield {
                message: `R calls ${name} of the loaded workspace when the session ${name.startsWith('.First') ? 'begins' : 'ends'}`,
                at: { logical: name },
                key: name,
            };
    },
});

;// CONCATENATED MODULE: ./lib/formats/r-data/rules/unevaluated-promise.js


const unevaluatedPromise = (0,core_define/* defineRule */.Km)({
    id: 'r-data/unevaluated-promise',
    title: 'A promise in the file runs its expression as soon as the value is touched',
    severity: 'critical',
    securitySeverity: '9.6',
    precision: 'high',
    cwe: ['CWE-502'],
    cve: ['CVE-2024-27322'],
    references: ['https://nvd.nist.gov/vuln/detail/CVE-2024-27322'],
    since: '1.0.0',
    help: {
        why: 'R before 4.4.0 evaluates a promise that a file brings when the loaded object is used: opening the file is enough to run the expression.',
        fix: 'Do not load the file. Get the object again from its publisher, and read files of others with R 4.4.0 or later.',
    },
    *check({ promises }) {
        for (const { expression, isUnevaluated, calls, offset } of promises) {
            if (!isUnevaluated || (calls.length === 0 && expression !== compiled))
                continue;
            const names = calls.map((name) => name.replace(/^[\w.]+:::?/, ''));
            const acting = names.find((name) => actingFunctions[name] !== undefined || evaluatingFunctions.has(name));
            yield {
                message: `Touching the loaded value runs ${expression}${acting === undefined ? '' : `: ${acting} ${actingFunctions[acting] ?? 'evaluates what it is given'}`}`,
                severity: isHarmless(acting, names) ? 'info' : 'critical',
                at: { range: { offset, length: 4 }, logical: 'promise' },
                key: `promise ${expression.slice(0, 120)}`,
            };
        }
    },
});
/** How the code of a promise is printed that is instructions, as R compiles it. */
const compiled = '<bytecode>';
/** Whether everything that it calls is known by name, and nothing of that acts. */
function isHarmless(acting, names) {
    return acting === undefined && names.every((name) => name !== '');
}

;// CONCATENATED MODULE: ./lib/formats/r-data/rules/index.js




const rDataRules = [
    actingCall,
    restoredVector,
    sessionHook,
    unevaluatedPromise,
];

;// CONCATENATED MODULE: ./lib/formats/r-data/reader.js



const rData = (0,core_define/* defineReader */.XH)({
    parse: parseRData,
    rules: rDataRules,
});


/***/ })

};
;