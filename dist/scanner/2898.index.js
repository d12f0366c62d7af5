"use strict";
exports.id = 2898;
exports.ids = [2898];
exports.modules = {

/***/ 2128:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ traceCode)
});

// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/codecs/python-bytecode/name-uses.js

/** Collects uses: equal ones are one with a count. */
class NameUses {
    /** Whether more different uses stand in the code than are told apart. */
    overflowed = false;
    #uses = new Map();
    add(use) {
        const key = [use.kind, use.origin, use.module, use.attributes.join('.')].join('\0');
        let known = this.#uses.get(key);
        if (known === undefined) {
            known = { ...use, count: 0, continued: 0 };
            if (this.#uses.size < limits/* limits */.F.maxCodeUses)
                this.#uses.set(key, known);
            else
                this.overflowed = true;
        }
        known.count++;
        return { continued: false, use: known };
    }
    /** The uses that are whole: of `a.b.c()` the call alone. */
    list() {
        return [...this.#uses.values()]
            .filter(({ count, continued }) => count > continued)
            .map(({ continued, count, ...use }) => ({ ...use, count: count - continued }));
    }
}
/** Marks an occurrence as part of a longer name or call, once. */
function continueOccurrence(occurrence) {
    if (occurrence === undefined || occurrence.continued)
        return;
    occurrence.continued = true;
    occurrence.use.continued++;
}

// EXTERNAL MODULE: ./lib/bytes/latin1.js
var latin1 = __webpack_require__(9910);
;// CONCATENATED MODULE: ./lib/codecs/python-bytecode/symbolic-value.js


const unknown = { text: '\u2026' };
const marker = { text: '', isMarker: true };
/** Characters of a literal inside an expression. */
const maxLiteral = 160;
const maxItems = 6;
function constantValue(constant) {
    return { text: renderConstant(constant), constant };
}
/** A constant as a Python literal, cut at what a reader needs to recognise it. */
function renderConstant(value, depth = 0) {
    switch (value.type) {
        case 'none':
            return 'None';
        case 'bool':
            return value.value ? 'True' : 'False';
        case 'number':
            return value.text.slice(0, maxLiteral);
        case 'str':
            return quote(value.text, '');
        case 'bytes':
            return quote(latin1/* latin1 */.W.decode(value.bytes.subarray(0, maxLiteral + 1)), 'b');
        case 'code':
            return `<code ${value.code.qualname.slice(0, maxLiteral)}>`;
        case 'tuple':
            return depth > 2 ? '(\u2026)' : `(${renderItems(value.items, depth)})`;
        default:
            return '\u2026';
    }
}
function renderItems(items, depth) {
    const shown = items.slice(0, maxItems).map((item) => renderConstant(item, depth + 1));
    const comma = items.length === 1 ? ',' : '';
    return `${shown.join(', ')}${items.length > maxItems ? ', \u2026' : comma}`;
}
function quote(text, prefix) {
    const shown = text.length > maxLiteral ? `${text.slice(0, maxLiteral)}\u2026` : text;
    const escaped = shown.replace(/['\\\u0000-\u001f\u007f-\u009f]/g, escapeCharacter);
    return `${prefix}'${escaped}'`;
}
function escapeCharacter(character) {
    if (character === '\n')
        return '\\n';
    if (character === "'" || character === '\\')
        return `\\${character}`;
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
function cut(text) {
    const most = limits/* limits */.F.maxQuotedCharacters;
    return text.length <= most ? text : `${text.slice(0, most - 1)}\u2026`;
}
/** The text of a string constant; Python 2 writes them as bytes. */
function stringOf({ constant }) {
    if (constant?.type === 'str')
        return constant.text;
    return constant?.type === 'bytes' ? latin1/* latin1 */.W.decode(constant.bytes) : undefined;
}

// EXTERNAL MODULE: ./lib/core/spell-name.js
var spell_name = __webpack_require__(8737);
;// CONCATENATED MODULE: ./lib/codecs/python-bytecode/attributes.js



/** Attributes of one chain; of longer ones the first and the last are kept. CWE-770. */
const maxAttributes = 32;
/** A global or builtin, or what the code bound to the name before. */
function loadName(frame, name) {
    const bound = frame.lookUp(name);
    if (bound !== undefined && bound.name === undefined)
        return { ...bound, text: name };
    const dotted = bound?.name ?? { origin: 'global', module: '', attributes: [name] };
    const text = bound === undefined ? name : (0,spell_name/* spellName */.o)(dotted);
    return { text, name: dotted, occurrence: frame.use('loaded', dotted, text) };
}
/** A local variable: what was bound to it, else something that the caller gives. */
function loadFast(frame, name) {
    return loadVariable(frame, name, frame.scope.names.get(name));
}
/** A cell or free variable, bound here or in the code around. */
function loadCell(frame, name) {
    return loadVariable(frame, name, frame.lookUp(name));
}
function loadVariable(frame, name, bound) {
    if (bound?.name === undefined)
        return { ...bound, text: name };
    const text = (0,spell_name/* spellName */.o)(bound.name);
    return { text, name: bound.name, occurrence: frame.use('loaded', bound.name, text) };
}
/** `owner.name`; the owner's own load says nothing more. */
function attributeOf(frame, owner, attribute, kind = 'loaded') {
    continueOccurrence(owner.occurrence);
    const name = longer(owner.name, attribute);
    const text = cut(`${owner.text}.${attribute}`);
    return { text, name, occurrence: frame.use(kind, name, text) };
}
function longer(owner, attribute) {
    if (owner === undefined)
        return { origin: 'value', module: '', attributes: [attribute] };
    const attributes = [...owner.attributes, attribute];
    if (attributes.length > maxAttributes)
        attributes.splice(1, attributes.length - maxAttributes);
    return { ...owner, attributes };
}
/** IMPORT_NAME: the whole module where names are taken from it, else its top-level package. */
function importModule(frame, module, takesNames) {
    frame.use('imported', { origin: 'import', module, attributes: [] }, `import ${module}`);
    return moduleValue(takesNames ? module : (module.split('.')[0] ?? module));
}
function moduleValue(module) {
    return { text: module, name: { origin: 'import', module, attributes: [] } };
}

;// CONCATENATED MODULE: ./lib/codecs/python-bytecode/follow-call.js



/** Arguments that an expression shows. */
const maxShown = 8;
/** Records a call and says what is known of its result: imports and attributes by constant names are followed. */
function follow(frame, callee, positional, keywords = []) {
    const expression = cut(`${callee.text}(${[...show(positional), ...keywords].join(', ')})`);
    const special = attributeResult(frame, callee, positional, expression) ??
        importResult(frame, callee, positional, expression);
    if (special !== undefined)
        return special;
    continueOccurrence(callee.occurrence);
    if (callee.name === undefined)
        return { text: expression };
    frame.use('called', callee.name, expression);
    // Attributes of a result are named behind the callee: `pathlib.Path('x').unlink` is `pathlib.Path.unlink`.
    return { text: expression, name: callee.name };
}
function show(values) {
    const shown = values.slice(0, maxShown).map(({ text }) => text);
    return values.length > maxShown ? [...shown, '\u2026'] : shown;
}
/** `__import__('os')` is an import statement in other words. */
function importResult(frame, callee, [argument], expression) {
    const module = argument === undefined ? undefined : stringOf(argument);
    const dotted = dottedName(callee.name);
    const isWhole = dotted === 'importlib.import_module';
    if (module === undefined || module === '' || (!isWhole && !/^(?:builtins\.)?__import__$/.test(dotted)))
        return undefined;
    continueOccurrence(callee.occurrence);
    frame.use('imported', { origin: 'import', module, attributes: [] }, expression);
    return { ...moduleValue(isWhole ? module : (module.split('.')[0] ?? module)), text: expression };
}
function dottedName(name) {
    return name === undefined ? '' : [name.module, ...name.attributes].filter((part) => part !== '').join('.');
}
const attributeReaders = new Set(['getattr', 'setattr', 'delattr']);
function attributeResult(frame, callee, positional, expression) {
    const name = callee.name?.attributes.at(-1) ?? '';
    const isBuiltin = callee.name?.module === '' || callee.name?.module === 'builtins';
    const [owner, attribute] = positional;
    if (!isBuiltin || callee.name.attributes.length !== 1)
        return undefined;
    if (!attributeReaders.has(name) || owner === undefined || attribute === undefined)
        return undefined;
    continueOccurrence(callee.occurrence);
    const constant = stringOf(attribute);
    if (constant !== undefined)
        return attributeOf(frame, owner, constant, name === 'getattr' ? 'loaded' : 'stored');
    frame.use('computed', callee.name, expression);
    return { ...unknown, text: expression };
}
/** `sys.modules['os']` and `__builtins__['eval']` by constant names are what they say. */
function subscript(frame, owner, index) {
    const key = stringOf(index);
    const text = cut(`${owner.text}[${index.text}]`);
    if (key === undefined || owner.name === undefined)
        return { text };
    const dotted = dottedName(owner.name);
    if (dotted === 'sys.modules')
        return moduleValue(key);
    if (!/(?:^|\.)(?:__builtins__|__dict__|__globals__|globals|vars|locals)$/.test(dotted))
        return { text };
    return attributeOf(frame, { ...owner, text }, key);
}

;// CONCATENATED MODULE: ./lib/codecs/python-bytecode/call-instructions.js



/** Before 3.6: the low byte counts positional arguments, the next one pairs of keyword and value. */
function callWithPairs(extra) {
    return (frame, argument) => {
        const starred = frame.popMany(extra);
        const pairs = frame.popMany(2 * ((argument >> 8) & 0xff));
        const positional = frame.popMany(argument & 0xff);
        const callee = frame.pop();
        const keywords = pairs.flatMap((value, index) => index % 2 === 1 ? [`${pairs[index - 1]?.text ?? '?'}=${value.text}`] : []);
        frame.push(follow(frame, callee, [...positional, ...starred], keywords));
    };
}
/** 3.6 to 3.10: a count of arguments; before it, pairs. */
const callFunction = (frame, argument) => {
    if (frame.release < 306) {
        callWithPairs(0)(frame, argument);
        return;
    }
    const positional = frame.popMany(argument);
    frame.push(follow(frame, frame.pop(), positional));
};
/** 3.6 to 3.10: a tuple of names on top, the last arguments are theirs. Before: `**` on top of pairs. */
const callFunctionKeywords = (frame, argument) => {
    if (frame.release < 306) {
        callWithPairs(1)(frame, argument);
        return;
    }
    frame.pop();
    const positional = frame.popMany(argument);
    frame.push(follow(frame, frame.pop(), positional));
};
/** 3.7 to 3.10: callee, self or marker, arguments. */
const callMethod = (frame, argument) => {
    const positional = frame.popMany(argument);
    frame.pop();
    frame.push(follow(frame, frame.pop(), positional));
};
/** 3.11 on: two places, one of which is the callee, then the arguments; 3.13 has the callee always below. */
const call = (frame, argument) => {
    const positional = frame.popMany(argument);
    const places = [frame.pop(), frame.pop()];
    frame.push(follow(frame, calleeOf(places), positional));
};
const callKeywords = (frame, argument) => {
    frame.pop();
    call(frame, argument);
};
function calleeOf([upper, lower]) {
    return lower.isMarker || lower === unknown ? upper : lower;
}
/** `callee(*arguments, **keywords)`; since 3.11 with a marker below or, from 3.13 on, above the callee; 3.14 always has keywords. */
const callUnpacked = (frame, argument) => {
    if (frame.release >= 314 || (argument & 1) !== 0)
        frame.pop();
    const starred = frame.pop();
    const upper = frame.pop();
    const callee = frame.release >= 311 ? calleeOf([upper, frame.pop()]) : upper;
    frame.push(follow(frame, callee, unpack(starred)));
};
function unpack(starred) {
    return [{ ...starred, text: `*${starred.text}` }];
}
/** Python 2: `exec body in globals, locals`. */
const executeStatement = (frame) => {
    frame.popMany(2);
    const body = frame.pop();
    const name = { origin: 'global', module: '', attributes: ['exec'] };
    follow(frame, { text: 'exec', name }, [body]);
};
/** Calls, by opcode. */
const callHandlers = (0,table/* table */.t)({
    CALL_FUNCTION: callFunction,
    CALL_FUNCTION_VAR: callWithPairs(1),
    CALL_FUNCTION_KW: callFunctionKeywords,
    CALL_FUNCTION_VAR_KW: callWithPairs(2),
    CALL_FUNCTION_EX: callUnpacked,
    CALL_METHOD: callMethod,
    CALL: call,
    CALL_KW: callKeywords,
    EXEC_STMT: executeStatement,
});

;// CONCATENATED MODULE: ./lib/codecs/python-bytecode/frame.js


/** Values of the stack that are kept; deeper ones count as unknown. CWE-770. */
const maxStack = 4096;
/** Values that one instruction pushes at most. */
const maxPushed = 256;
const maxScopes = 32;
/** One code object while its instructions are followed in the order in which they stand. */
class Frame {
    code;
    release;
    scope;
    /** Indexes of `co_names` that instructions have used. */
    explained = new Set();
    /** Whether an instruction named something that the code object does not have. */
    isTorn = false;
    #uses;
    #stack = [];
    #at = 0;
    constructor(code, release, scope, uses) {
        this.code = code;
        this.release = release;
        this.scope = scope;
        this.#uses = uses;
    }
    begin(instruction) {
        this.#at = instruction.offset;
    }
    push(value) {
        if (this.#stack.length >= maxStack)
            this.#stack = this.#stack.slice(maxStack / 2);
        this.#stack.push(value);
    }
    /** Below what is known everything is unknown: jumps are not followed. */
    pop() {
        return this.#stack.pop() ?? unknown;
    }
    /** The topmost values, in the order in which they were pushed. */
    popMany(count) {
        const known = Math.min(count, this.#stack.length);
        return this.#stack.splice(this.#stack.length - known, known);
    }
    /** Exchanges the top with the value `depth` places below it. */
    swap(depth) {
        const last = this.#stack.length - 1;
        const [top, below] = [this.#stack[last], this.#stack[last - depth]];
        if (top !== undefined && below !== undefined)
            [this.#stack[last], this.#stack[last - depth]] = [below, top];
    }
    /** The value `depth` places below the top. */
    peek(depth = 0) {
        return this.#stack.at(-1 - depth) ?? unknown;
    }
    /** An instruction of which only the effect on the stack is known: what it leaves on top is unknown. */
    apply(effect) {
        if (effect <= 0)
            this.popMany(1 - effect);
        for (let pushed = 0; pushed < Math.min(Math.max(effect, 1), maxPushed); pushed++)
            this.push(unknown);
    }
    nameAt(index) {
        this.explained.add(index);
        return this.#within(this.code.names, index);
    }
    localAt(index) {
        return this.#within(this.code.varnames, index);
    }
    /** Before 3.11 cells and free variables have a numbering of their own. */
    cellAt(index) {
        if (this.release >= 311)
            return this.localAt(index);
        return this.#within([...this.code.cellvars, ...this.code.freevars], index);
    }
    constantAt(index) {
        const constant = this.code.constants[index];
        if (constant !== undefined)
            return constantValue(this.release < 300 ? asPython2(constant) : constant);
        this.isTorn = true;
        return unknown;
    }
    bind(name, value) {
        this.scope.names.set(name, value);
    }
    /** What a name is bound to here or around; undefined for globals of somebody else. */
    lookUp(name) {
        let scope = this.scope;
        for (let step = 0; scope !== undefined && step < maxScopes; step++) {
            const value = scope.names.get(name);
            if (value !== undefined)
                return value;
            scope = scope.outer;
        }
        return undefined;
    }
    use(kind, name, expression) {
        return this.#uses.add({
            kind,
            origin: name.origin,
            module: name.module,
            attributes: name.attributes,
            expression: cut(expression),
            offset: this.code.bytecodeOffset + this.#at,
            within: cut(this.code.qualname),
        });
    }
    #within(names, index) {
        const name = names[index];
        if (name === undefined)
            this.isTorn = true;
        return name ?? '?';
    }
}
/** Python 2's plain strings are bytes. */
function asPython2(constant) {
    return constant.type === 'bytes' ? { type: 'str', text: latin1/* latin1 */.W.decode(constant.bytes) } : constant;
}

;// CONCATENATED MODULE: ./lib/codecs/python-bytecode/name-instructions.js




/** Items of a list that an expression shows. */
const maxListed = 8;
const loadGlobal = (frame, argument) => {
    const name = frame.nameAt(frame.release >= 311 ? argument >> 1 : argument);
    const hasMarker = frame.release >= 311 && (argument & 1) !== 0;
    if (hasMarker && frame.release < 313)
        frame.push(marker);
    frame.push(loadName(frame, name));
    if (hasMarker && frame.release >= 313)
        frame.push(marker);
};
/** Since 3.12 one opcode serves attributes and methods; a method leaves its owner above itself. */
const loadAttribute = (frame, argument) => {
    const isMethod = frame.release >= 312 && (argument & 1) !== 0;
    const name = frame.nameAt(frame.release >= 312 ? argument >> 1 : argument);
    frame.push(attributeOf(frame, frame.pop(), name));
    if (isMethod)
        frame.push({ text: 'self' });
};
const loadMethod = (frame, argument) => {
    frame.push(attributeOf(frame, frame.pop(), frame.nameAt(argument)));
    frame.push({ text: 'self' });
};
/** 3.12 on: `super().name` in one instruction. */
const loadSuperAttribute = (frame, argument) => {
    frame.popMany(3);
    frame.push(attributeOf(frame, { text: 'super()' }, frame.nameAt(argument >> 2)));
    if ((argument & 1) !== 0)
        frame.push({ text: 'self' });
};
const importName = (frame, argument) => {
    const names = frame.pop();
    frame.pop();
    const takesNames = names.constant?.type === 'tuple' && names.constant.items.length > 0;
    frame.push(importModule(frame, frame.nameAt(argument), takesNames));
};
const importFrom = (frame, argument) => {
    frame.push(attributeOf(frame, frame.peek(), frame.nameAt(argument), 'imported'));
};
const storeAttribute = (frame, argument) => {
    attributeOf(frame, frame.pop(), frame.nameAt(argument), 'stored');
    frame.pop();
};
const deleteAttribute = (frame, argument) => {
    attributeOf(frame, frame.pop(), frame.nameAt(argument), 'stored');
};
/** A name keeps what is known of its value; an unknown value does not hide what the name was bound to before. */
function bindTop(frame, name) {
    const value = frame.pop();
    if (value.name !== undefined || value.constant !== undefined)
        frame.bind(name, value);
}
/** Texts that are put together from constants are constants. */
const add = (frame) => {
    const [left = unknown, right = unknown] = [...frame.popMany(2)];
    const [first, second] = [stringOf(left), stringOf(right)];
    const isText = first !== undefined && second !== undefined && first.length + second.length <= 4096;
    frame.push(isText ? constantValue({ type: 'str', text: first + second }) : unknown);
};
const buildList = (frame, argument) => {
    frame.push({ text: `[${listItems(frame, argument)}]` });
};
const buildTuple = (frame, argument) => {
    frame.push({ text: `(${listItems(frame, argument)}${argument === 1 ? ',' : ''})` });
};
const loadTwo = (frame, argument) => {
    frame.push(loadFast(frame, frame.localAt(argument >> 4)));
    frame.push(loadFast(frame, frame.localAt(argument & 15)));
};
const takeItem = (frame) => {
    const index = frame.pop();
    frame.push(subscript(frame, frame.pop(), index));
};
/** NB_SUBSCR: since 3.14 `a[b]` is a BINARY_OP. */
const subscriptOperation = 26;
function listItems(frame, count) {
    const shown = frame.popMany(count).map(({ text }) => text);
    return cut(shown.slice(0, maxListed).join(', ') + (shown.length > maxListed ? ', \u2026' : ''));
}
/** Since 3.9 a list of constants is an empty list that a constant tuple extends. */
const extendList = (frame, argument) => {
    const items = frame.pop();
    const isLiteral = argument === 1 && frame.peek().text === '[]' && items.constant?.type === 'tuple';
    if (!isLiteral)
        return;
    frame.pop();
    frame.push({ text: items.text.replace(/^\(/, '[').replace(/,?\)$/, ']') });
};
const ignore = () => undefined;
/** Names, attributes, imports and what moves them about, by opcode. */
const nameHandlers = (0,table/* table */.t)({
    LOAD_NAME: (frame, argument) => {
        frame.push(loadName(frame, frame.nameAt(argument)));
    },
    LOAD_GLOBAL: loadGlobal,
    LOAD_FROM_DICT_OR_GLOBALS: (frame, argument) => {
        frame.pop();
        frame.push(loadName(frame, frame.nameAt(argument)));
    },
    LOAD_ATTR: loadAttribute,
    LOAD_METHOD: loadMethod,
    LOAD_SUPER_ATTR: loadSuperAttribute,
    LOAD_FAST: (frame, argument) => {
        frame.push(loadFast(frame, frame.localAt(argument)));
    },
    LOAD_FAST_BORROW: (frame, argument) => {
        frame.push(loadFast(frame, frame.localAt(argument)));
    },
    LOAD_FAST_CHECK: (frame, argument) => {
        frame.push(loadFast(frame, frame.localAt(argument)));
    },
    LOAD_FAST_LOAD_FAST: loadTwo,
    LOAD_FAST_BORROW_LOAD_FAST_BORROW: loadTwo,
    LOAD_SMALL_INT: (frame, argument) => {
        frame.push(constantValue({ type: 'number', text: String(argument) }));
    },
    BUILD_INTERPOLATION: (frame, argument) => {
        frame.popMany(2 + (argument & 1));
        frame.push(unknown);
    },
    LOAD_DEREF: (frame, argument) => {
        frame.push(loadCell(frame, frame.cellAt(argument)));
    },
    LOAD_CLASSDEREF: (frame, argument) => {
        frame.push(loadCell(frame, frame.cellAt(argument)));
    },
    LOAD_FROM_DICT_OR_DEREF: (frame, argument) => {
        frame.pop();
        frame.push(loadCell(frame, frame.cellAt(argument)));
    },
    LOAD_CONST: (frame, argument) => {
        frame.push(frame.constantAt(argument));
    },
    RETURN_CONST: (frame, argument) => {
        frame.constantAt(argument);
    },
    STORE_NAME: (frame, argument) => {
        bindTop(frame, frame.nameAt(argument));
    },
    STORE_GLOBAL: (frame, argument) => {
        bindTop(frame, frame.nameAt(argument));
    },
    STORE_FAST: (frame, argument) => {
        bindTop(frame, frame.localAt(argument));
    },
    STORE_FAST_STORE_FAST: (frame, argument) => {
        bindTop(frame, frame.localAt(argument >> 4));
        bindTop(frame, frame.localAt(argument & 15));
    },
    STORE_FAST_LOAD_FAST: (frame, argument) => {
        bindTop(frame, frame.localAt(argument >> 4));
        frame.push(loadFast(frame, frame.localAt(argument & 15)));
    },
    STORE_DEREF: (frame, argument) => {
        bindTop(frame, frame.cellAt(argument));
    },
    DELETE_NAME: (frame, argument) => {
        frame.nameAt(argument);
    },
    DELETE_GLOBAL: (frame, argument) => {
        frame.nameAt(argument);
    },
    STORE_ATTR: storeAttribute,
    DELETE_ATTR: deleteAttribute,
    STORE_ANNOTATION: (frame, argument) => {
        frame.nameAt(argument);
        frame.pop();
    },
    IMPORT_NAME: importName,
    IMPORT_FROM: importFrom,
    IMPORT_STAR: (frame) => {
        attributeOf(frame, frame.pop(), '*', 'imported');
    },
    BINARY_SUBSCR: takeItem,
    BINARY_ADD: add,
    BINARY_OP: (frame, argument) => {
        if (argument === 0)
            add(frame, argument);
        else if (argument === subscriptOperation)
            takeItem(frame, argument);
        else
            frame.apply(-1);
    },
    BUILD_LIST: buildList,
    BUILD_TUPLE: buildTuple,
    LIST_EXTEND: extendList,
    PUSH_NULL: (frame) => {
        frame.push(marker);
    },
    POP_TOP: (frame) => {
        frame.pop();
    },
    DUP_TOP: (frame) => {
        frame.push(frame.peek());
    },
    COPY: (frame, argument) => {
        frame.push(frame.peek(argument - 1));
    },
    ROT_TWO: (frame) => {
        frame.swap(1);
    },
    ROT_THREE: (frame) => {
        frame.swap(2);
        frame.swap(1);
    },
    SWAP: (frame, argument) => {
        frame.swap(argument - 1);
    },
    NOP: ignore,
    NOT_TAKEN: ignore,
    RESUME: ignore,
    PRECALL: ignore,
    KW_NAMES: ignore,
    CACHE: ignore,
    JUMP_FORWARD: ignore,
    JUMP_BACKWARD: ignore,
    JUMP_ABSOLUTE: ignore,
    GEN_START: ignore,
    COPY_FREE_VARS: ignore,
    MAKE_CELL: ignore,
});

;// CONCATENATED MODULE: ./lib/codecs/python-bytecode/opcode-rows.js
/**
 * Opcodes of CPython by release: name, number, stack effect without argument, effect of each unit of argument, inline
 * cache entries. Generated by scripts/knowledge/python-opcodes.mjs from Python's own `opcode` module; 3.4 and 3.5 share
 * their numbers. 3.14: after Include/opcode_ids.h and Lib/_opcode_metadata.py of its source, with the effects of 3.13 where
 * Python/bytecodes.c left them as they were.
 */
const opcodeRows = [
    {
        version: '2.7',
        haveArgument: 90,
        rows: 'STOP_CODE,0,0,0,0 POP_TOP,1,-1,0,0 ROT_TWO,2,0,0,0 ROT_THREE,3,0,0,0 DUP_TOP,4,1,0,0 ' +
            'ROT_FOUR,5,0,0,0 NOP,9,0,0,0 UNARY_POSITIVE,10,0,0,0 UNARY_NEGATIVE,11,0,0,0 UNARY_NOT,12,0,0,0 ' +
            'UNARY_CONVERT,13,0,0,0 UNARY_INVERT,15,0,0,0 BINARY_POWER,19,-1,0,0 BINARY_MULTIPLY,20,-1,0,0 ' +
            'BINARY_DIVIDE,21,-1,0,0 BINARY_MODULO,22,-1,0,0 BINARY_ADD,23,-1,0,0 BINARY_SUBTRACT,24,-1,0,0 ' +
            'BINARY_SUBSCR,25,-1,0,0 BINARY_FLOOR_DIVIDE,26,-1,0,0 BINARY_TRUE_DIVIDE,27,-1,0,0 ' +
            'INPLACE_FLOOR_DIVIDE,28,-1,0,0 INPLACE_TRUE_DIVIDE,29,-1,0,0 SLICE+0,30,0,0,0 SLICE+1,31,-1,0,0 ' +
            'SLICE+2,32,-1,0,0 SLICE+3,33,-2,0,0 STORE_SLICE+0,40,-2,0,0 STORE_SLICE+1,41,-3,0,0 ' +
            'STORE_SLICE+2,42,-3,0,0 STORE_SLICE+3,43,-4,0,0 DELETE_SLICE+0,50,-1,0,0 ' +
            'DELETE_SLICE+1,51,-2,0,0 DELETE_SLICE+2,52,-2,0,0 DELETE_SLICE+3,53,-3,0,0 STORE_MAP,54,-2,0,0 ' +
            'INPLACE_ADD,55,-1,0,0 INPLACE_SUBTRACT,56,-1,0,0 INPLACE_MULTIPLY,57,-1,0,0 ' +
            'INPLACE_DIVIDE,58,-1,0,0 INPLACE_MODULO,59,-1,0,0 STORE_SUBSCR,60,-3,0,0 DELETE_SUBSCR,61,-2,0,0 ' +
            'BINARY_LSHIFT,62,-1,0,0 BINARY_RSHIFT,63,-1,0,0 BINARY_AND,64,-1,0,0 BINARY_XOR,65,-1,0,0 ' +
            'BINARY_OR,66,-1,0,0 INPLACE_POWER,67,-1,0,0 GET_ITER,68,0,0,0 PRINT_EXPR,70,-1,0,0 ' +
            'PRINT_ITEM,71,-1,0,0 PRINT_NEWLINE,72,0,0,0 PRINT_ITEM_TO,73,-2,0,0 PRINT_NEWLINE_TO,74,-1,0,0 ' +
            'INPLACE_LSHIFT,75,-1,0,0 INPLACE_RSHIFT,76,-1,0,0 INPLACE_AND,77,-1,0,0 INPLACE_XOR,78,-1,0,0 ' +
            'INPLACE_OR,79,-1,0,0 BREAK_LOOP,80,0,0,0 WITH_CLEANUP,81,-1,0,0 LOAD_LOCALS,82,1,0,0 ' +
            'RETURN_VALUE,83,-1,0,0 IMPORT_STAR,84,-1,0,0 EXEC_STMT,85,-3,0,0 YIELD_VALUE,86,0,0,0 ' +
            'POP_BLOCK,87,0,0,0 END_FINALLY,88,-3,0,0 BUILD_CLASS,89,-2,0,0 STORE_NAME,90,-1,0,0 ' +
            'DELETE_NAME,91,0,0,0 UNPACK_SEQUENCE,92,-1,1,0 FOR_ITER,93,1,0,0 LIST_APPEND,94,-1,0,0 ' +
            'STORE_ATTR,95,-2,0,0 DELETE_ATTR,96,-1,0,0 STORE_GLOBAL,97,-1,0,0 DELETE_GLOBAL,98,0,0,0 ' +
            'DUP_TOPX,99,0,1,0 LOAD_CONST,100,1,0,0 LOAD_NAME,101,1,0,0 BUILD_TUPLE,102,1,-1,0 ' +
            'BUILD_LIST,103,1,-1,0 BUILD_SET,104,1,-1,0 BUILD_MAP,105,1,0,0 LOAD_ATTR,106,0,0,0 ' +
            'COMPARE_OP,107,-1,0,0 IMPORT_NAME,108,-1,0,0 IMPORT_FROM,109,1,0,0 JUMP_FORWARD,110,0,0,0 ' +
            'JUMP_IF_FALSE_OR_POP,111,0,0,0 JUMP_IF_TRUE_OR_POP,112,0,0,0 JUMP_ABSOLUTE,113,0,0,0 ' +
            'POP_JUMP_IF_FALSE,114,-1,0,0 POP_JUMP_IF_TRUE,115,-1,0,0 LOAD_GLOBAL,116,1,0,0 ' +
            'CONTINUE_LOOP,119,0,0,0 SETUP_LOOP,120,0,0,0 SETUP_EXCEPT,121,0,0,0 SETUP_FINALLY,122,0,0,0 ' +
            'LOAD_FAST,124,1,0,0 STORE_FAST,125,-1,0,0 DELETE_FAST,126,0,0,0 RAISE_VARARGS,130,0,-1,0 ' +
            'CALL_FUNCTION,131,0,0,0 MAKE_FUNCTION,132,0,-1,0 BUILD_SLICE,133,1,-1,0 MAKE_CLOSURE,134,-1,-1,0 ' +
            'LOAD_CLOSURE,135,1,0,0 LOAD_DEREF,136,1,0,0 STORE_DEREF,137,-1,0,0 CALL_FUNCTION_VAR,140,0,0,0 ' +
            'CALL_FUNCTION_KW,141,0,0,0 CALL_FUNCTION_VAR_KW,142,0,0,0 SETUP_WITH,143,4,0,0 ' +
            'EXTENDED_ARG,145,0,0,0 SET_ADD,146,-1,0,0 MAP_ADD,147,-2,0,0 ',
    },
    {
        version: '3.5',
        haveArgument: 90,
        rows: 'POP_TOP,1,-1,0,0 ROT_TWO,2,0,0,0 ROT_THREE,3,0,0,0 DUP_TOP,4,1,0,0 DUP_TOP_TWO,5,2,0,0 ' +
            'NOP,9,0,0,0 UNARY_POSITIVE,10,0,0,0 UNARY_NEGATIVE,11,0,0,0 UNARY_NOT,12,0,0,0 ' +
            'UNARY_INVERT,15,0,0,0 BINARY_MATRIX_MULTIPLY,16,-1,0,0 INPLACE_MATRIX_MULTIPLY,17,-1,0,0 ' +
            'BINARY_POWER,19,-1,0,0 BINARY_MULTIPLY,20,-1,0,0 BINARY_MODULO,22,-1,0,0 BINARY_ADD,23,-1,0,0 ' +
            'BINARY_SUBTRACT,24,-1,0,0 BINARY_SUBSCR,25,-1,0,0 BINARY_FLOOR_DIVIDE,26,-1,0,0 ' +
            'BINARY_TRUE_DIVIDE,27,-1,0,0 INPLACE_FLOOR_DIVIDE,28,-1,0,0 INPLACE_TRUE_DIVIDE,29,-1,0,0 ' +
            'GET_AITER,50,0,0,0 GET_ANEXT,51,1,0,0 BEFORE_ASYNC_WITH,52,1,0,0 INPLACE_ADD,55,-1,0,0 ' +
            'INPLACE_SUBTRACT,56,-1,0,0 INPLACE_MULTIPLY,57,-1,0,0 INPLACE_MODULO,59,-1,0,0 ' +
            'STORE_SUBSCR,60,-3,0,0 DELETE_SUBSCR,61,-2,0,0 BINARY_LSHIFT,62,-1,0,0 BINARY_RSHIFT,63,-1,0,0 ' +
            'BINARY_AND,64,-1,0,0 BINARY_XOR,65,-1,0,0 BINARY_OR,66,-1,0,0 INPLACE_POWER,67,-1,0,0 ' +
            'GET_ITER,68,0,0,0 GET_YIELD_FROM_ITER,69,0,0,0 PRINT_EXPR,70,-1,0,0 LOAD_BUILD_CLASS,71,1,0,0 ' +
            'YIELD_FROM,72,-1,0,0 GET_AWAITABLE,73,0,0,0 INPLACE_LSHIFT,75,-1,0,0 INPLACE_RSHIFT,76,-1,0,0 ' +
            'INPLACE_AND,77,-1,0,0 INPLACE_XOR,78,-1,0,0 INPLACE_OR,79,-1,0,0 BREAK_LOOP,80,0,0,0 ' +
            'WITH_CLEANUP_START,81,1,0,0 WITH_CLEANUP_FINISH,82,-1,0,0 RETURN_VALUE,83,-1,0,0 ' +
            'IMPORT_STAR,84,-1,0,0 SETUP_ANNOTATIONS,85,0,0,0 YIELD_VALUE,86,0,0,0 POP_BLOCK,87,0,0,0 ' +
            'END_FINALLY,88,-1,0,0 POP_EXCEPT,89,0,0,0 STORE_NAME,90,-1,0,0 DELETE_NAME,91,0,0,0 ' +
            'UNPACK_SEQUENCE,92,-1,1,0 FOR_ITER,93,1,0,0 UNPACK_EX,94,0,1,0 STORE_ATTR,95,-2,0,0 ' +
            'DELETE_ATTR,96,-1,0,0 STORE_GLOBAL,97,-1,0,0 DELETE_GLOBAL,98,0,0,0 LOAD_CONST,100,1,0,0 ' +
            'LOAD_NAME,101,1,0,0 BUILD_TUPLE,102,1,-1,0 BUILD_LIST,103,1,-1,0 BUILD_SET,104,1,-1,0 ' +
            'BUILD_MAP,105,1,-2,0 LOAD_ATTR,106,0,0,0 COMPARE_OP,107,-1,0,0 IMPORT_NAME,108,-1,0,0 ' +
            'IMPORT_FROM,109,1,0,0 JUMP_FORWARD,110,0,0,0 JUMP_IF_FALSE_OR_POP,111,0,0,0 ' +
            'JUMP_IF_TRUE_OR_POP,112,0,0,0 JUMP_ABSOLUTE,113,0,0,0 POP_JUMP_IF_FALSE,114,-1,0,0 ' +
            'POP_JUMP_IF_TRUE,115,-1,0,0 LOAD_GLOBAL,116,1,0,0 CONTINUE_LOOP,119,0,0,0 SETUP_LOOP,120,0,0,0 ' +
            'SETUP_EXCEPT,121,6,0,0 SETUP_FINALLY,122,6,0,0 LOAD_FAST,124,1,0,0 STORE_FAST,125,-1,0,0 ' +
            'DELETE_FAST,126,0,0,0 STORE_ANNOTATION,127,-1,0,0 RAISE_VARARGS,130,0,-1,0 ' +
            'BUILD_SLICE,133,1,-1,0 LOAD_CLOSURE,135,1,0,0 LOAD_DEREF,136,1,0,0 STORE_DEREF,137,-1,0,0 ' +
            'DELETE_DEREF,138,0,0,0 SETUP_WITH,143,7,0,0 EXTENDED_ARG,144,0,0,0 LIST_APPEND,145,-1,0,0 ' +
            'SET_ADD,146,-1,0,0 MAP_ADD,147,-2,0,0 LOAD_CLASSDEREF,148,1,0,0 BUILD_LIST_UNPACK,149,1,-1,0 ' +
            'BUILD_MAP_UNPACK,150,1,-1,0 BUILD_MAP_UNPACK_WITH_CALL,151,1,-1,0 BUILD_TUPLE_UNPACK,152,1,-1,0 ' +
            'BUILD_SET_UNPACK,153,1,-1,0 SETUP_ASYNC_WITH,154,6,0,0 FORMAT_VALUE,155,0,0,0 ' +
            'BUILD_CONST_KEY_MAP,156,0,-1,0 BUILD_STRING,157,1,-1,0 BUILD_TUPLE_UNPACK_WITH_CALL,158,1,-1,0 ' +
            'CALL_FUNCTION,131,0,0,0 MAKE_CLOSURE,134,-2,-1,0 CALL_FUNCTION_VAR,140,0,0,0 ' +
            'CALL_FUNCTION_KW,141,0,0,0 CALL_FUNCTION_VAR_KW,142,0,0,0 MAKE_FUNCTION,132,-1,-1,0 ' +
            'STORE_MAP,54,-2,0,0 ',
    },
    {
        version: '3.6',
        haveArgument: 90,
        rows: 'POP_TOP,1,-1,0,0 ROT_TWO,2,0,0,0 ROT_THREE,3,0,0,0 DUP_TOP,4,1,0,0 DUP_TOP_TWO,5,2,0,0 ' +
            'NOP,9,0,0,0 UNARY_POSITIVE,10,0,0,0 UNARY_NEGATIVE,11,0,0,0 UNARY_NOT,12,0,0,0 ' +
            'UNARY_INVERT,15,0,0,0 BINARY_MATRIX_MULTIPLY,16,-1,0,0 INPLACE_MATRIX_MULTIPLY,17,-1,0,0 ' +
            'BINARY_POWER,19,-1,0,0 BINARY_MULTIPLY,20,-1,0,0 BINARY_MODULO,22,-1,0,0 BINARY_ADD,23,-1,0,0 ' +
            'BINARY_SUBTRACT,24,-1,0,0 BINARY_SUBSCR,25,-1,0,0 BINARY_FLOOR_DIVIDE,26,-1,0,0 ' +
            'BINARY_TRUE_DIVIDE,27,-1,0,0 INPLACE_FLOOR_DIVIDE,28,-1,0,0 INPLACE_TRUE_DIVIDE,29,-1,0,0 ' +
            'GET_AITER,50,0,0,0 GET_ANEXT,51,1,0,0 BEFORE_ASYNC_WITH,52,1,0,0 INPLACE_ADD,55,-1,0,0 ' +
            'INPLACE_SUBTRACT,56,-1,0,0 INPLACE_MULTIPLY,57,-1,0,0 INPLACE_MODULO,59,-1,0,0 ' +
            'STORE_SUBSCR,60,-3,0,0 DELETE_SUBSCR,61,-2,0,0 BINARY_LSHIFT,62,-1,0,0 BINARY_RSHIFT,63,-1,0,0 ' +
            'BINARY_AND,64,-1,0,0 BINARY_XOR,65,-1,0,0 BINARY_OR,66,-1,0,0 INPLACE_POWER,67,-1,0,0 ' +
            'GET_ITER,68,0,0,0 GET_YIELD_FROM_ITER,69,0,0,0 PRINT_EXPR,70,-1,0,0 LOAD_BUILD_CLASS,71,1,0,0 ' +
            'YIELD_FROM,72,-1,0,0 GET_AWAITABLE,73,0,0,0 INPLACE_LSHIFT,75,-1,0,0 INPLACE_RSHIFT,76,-1,0,0 ' +
            'INPLACE_AND,77,-1,0,0 INPLACE_XOR,78,-1,0,0 INPLACE_OR,79,-1,0,0 BREAK_LOOP,80,0,0,0 ' +
            'WITH_CLEANUP_START,81,1,0,0 WITH_CLEANUP_FINISH,82,-1,0,0 RETURN_VALUE,83,-1,0,0 ' +
            'IMPORT_STAR,84,-1,0,0 SETUP_ANNOTATIONS,85,0,0,0 YIELD_VALUE,86,0,0,0 POP_BLOCK,87,0,0,0 ' +
            'END_FINALLY,88,-1,0,0 POP_EXCEPT,89,0,0,0 STORE_NAME,90,-1,0,0 DELETE_NAME,91,0,0,0 ' +
            'UNPACK_SEQUENCE,92,-1,1,0 FOR_ITER,93,1,0,0 UNPACK_EX,94,0,1,0 STORE_ATTR,95,-2,0,0 ' +
            'DELETE_ATTR,96,-1,0,0 STORE_GLOBAL,97,-1,0,0 DELETE_GLOBAL,98,0,0,0 LOAD_CONST,100,1,0,0 ' +
            'LOAD_NAME,101,1,0,0 BUILD_TUPLE,102,1,-1,0 BUILD_LIST,103,1,-1,0 BUILD_SET,104,1,-1,0 ' +
            'BUILD_MAP,105,1,-2,0 LOAD_ATTR,106,0,0,0 COMPARE_OP,107,-1,0,0 IMPORT_NAME,108,-1,0,0 ' +
            'IMPORT_FROM,109,1,0,0 JUMP_FORWARD,110,0,0,0 JUMP_IF_FALSE_OR_POP,111,0,0,0 ' +
            'JUMP_IF_TRUE_OR_POP,112,0,0,0 JUMP_ABSOLUTE,113,0,0,0 POP_JUMP_IF_FALSE,114,-1,0,0 ' +
            'POP_JUMP_IF_TRUE,115,-1,0,0 LOAD_GLOBAL,116,1,0,0 CONTINUE_LOOP,119,0,0,0 SETUP_LOOP,120,0,0,0 ' +
            'SETUP_EXCEPT,121,6,0,0 SETUP_FINALLY,122,6,0,0 LOAD_FAST,124,1,0,0 STORE_FAST,125,-1,0,0 ' +
            'DELETE_FAST,126,0,0,0 STORE_ANNOTATION,127,-1,0,0 RAISE_VARARGS,130,0,-1,0 ' +
            'CALL_FUNCTION,131,0,-1,0 MAKE_FUNCTION,132,-1,-1,0 BUILD_SLICE,133,1,-1,0 LOAD_CLOSURE,135,1,0,0 ' +
            'LOAD_DEREF,136,1,0,0 STORE_DEREF,137,-1,0,0 DELETE_DEREF,138,0,0,0 CALL_FUNCTION_KW,141,-1,-1,0 ' +
            'CALL_FUNCTION_EX,142,-1,-1,0 SETUP_WITH,143,7,0,0 EXTENDED_ARG,144,0,0,0 LIST_APPEND,145,-1,0,0 ' +
            'SET_ADD,146,-1,0,0 MAP_ADD,147,-2,0,0 LOAD_CLASSDEREF,148,1,0,0 BUILD_LIST_UNPACK,149,1,-1,0 ' +
            'BUILD_MAP_UNPACK,150,1,-1,0 BUILD_MAP_UNPACK_WITH_CALL,151,1,-1,0 BUILD_TUPLE_UNPACK,152,1,-1,0 ' +
            'BUILD_SET_UNPACK,153,1,-1,0 SETUP_ASYNC_WITH,154,6,0,0 FORMAT_VALUE,155,0,0,0 ' +
            'BUILD_CONST_KEY_MAP,156,0,-1,0 BUILD_STRING,157,1,-1,0 BUILD_TUPLE_UNPACK_WITH_CALL,158,1,-1,0 ',
    },
    {
        version: '3.7',
        haveArgument: 90,
        rows: 'POP_TOP,1,-1,0,0 ROT_TWO,2,0,0,0 ROT_THREE,3,0,0,0 DUP_TOP,4,1,0,0 DUP_TOP_TWO,5,2,0,0 ' +
            'NOP,9,0,0,0 UNARY_POSITIVE,10,0,0,0 UNARY_NEGATIVE,11,0,0,0 UNARY_NOT,12,0,0,0 ' +
            'UNARY_INVERT,15,0,0,0 BINARY_MATRIX_MULTIPLY,16,-1,0,0 INPLACE_MATRIX_MULTIPLY,17,-1,0,0 ' +
            'BINARY_POWER,19,-1,0,0 BINARY_MULTIPLY,20,-1,0,0 BINARY_MODULO,22,-1,0,0 BINARY_ADD,23,-1,0,0 ' +
            'BINARY_SUBTRACT,24,-1,0,0 BINARY_SUBSCR,25,-1,0,0 BINARY_FLOOR_DIVIDE,26,-1,0,0 ' +
            'BINARY_TRUE_DIVIDE,27,-1,0,0 INPLACE_FLOOR_DIVIDE,28,-1,0,0 INPLACE_TRUE_DIVIDE,29,-1,0,0 ' +
            'GET_AITER,50,0,0,0 GET_ANEXT,51,1,0,0 BEFORE_ASYNC_WITH,52,1,0,0 INPLACE_ADD,55,-1,0,0 ' +
            'INPLACE_SUBTRACT,56,-1,0,0 INPLACE_MULTIPLY,57,-1,0,0 INPLACE_MODULO,59,-1,0,0 ' +
            'STORE_SUBSCR,60,-3,0,0 DELETE_SUBSCR,61,-2,0,0 BINARY_LSHIFT,62,-1,0,0 BINARY_RSHIFT,63,-1,0,0 ' +
            'BINARY_AND,64,-1,0,0 BINARY_XOR,65,-1,0,0 BINARY_OR,66,-1,0,0 INPLACE_POWER,67,-1,0,0 ' +
            'GET_ITER,68,0,0,0 GET_YIELD_FROM_ITER,69,0,0,0 PRINT_EXPR,70,-1,0,0 LOAD_BUILD_CLASS,71,1,0,0 ' +
            'YIELD_FROM,72,-1,0,0 GET_AWAITABLE,73,0,0,0 INPLACE_LSHIFT,75,-1,0,0 INPLACE_RSHIFT,76,-1,0,0 ' +
            'INPLACE_AND,77,-1,0,0 INPLACE_XOR,78,-1,0,0 INPLACE_OR,79,-1,0,0 BREAK_LOOP,80,0,0,0 ' +
            'WITH_CLEANUP_START,81,2,0,0 WITH_CLEANUP_FINISH,82,-3,0,0 RETURN_VALUE,83,-1,0,0 ' +
            'IMPORT_STAR,84,-1,0,0 SETUP_ANNOTATIONS,85,0,0,0 YIELD_VALUE,86,0,0,0 POP_BLOCK,87,0,0,0 ' +
            'END_FINALLY,88,-6,0,0 POP_EXCEPT,89,-3,0,0 STORE_NAME,90,-1,0,0 DELETE_NAME,91,0,0,0 ' +
            'UNPACK_SEQUENCE,92,-1,1,0 FOR_ITER,93,1,0,0 UNPACK_EX,94,0,1,0 STORE_ATTR,95,-2,0,0 ' +
            'DELETE_ATTR,96,-1,0,0 STORE_GLOBAL,97,-1,0,0 DELETE_GLOBAL,98,0,0,0 LOAD_CONST,100,1,0,0 ' +
            'LOAD_NAME,101,1,0,0 BUILD_TUPLE,102,1,-1,0 BUILD_LIST,103,1,-1,0 BUILD_SET,104,1,-1,0 ' +
            'BUILD_MAP,105,1,-2,0 LOAD_ATTR,106,0,0,0 COMPARE_OP,107,-1,0,0 IMPORT_NAME,108,-1,0,0 ' +
            'IMPORT_FROM,109,1,0,0 JUMP_FORWARD,110,0,0,0 JUMP_IF_FALSE_OR_POP,111,0,0,0 ' +
            'JUMP_IF_TRUE_OR_POP,112,0,0,0 JUMP_ABSOLUTE,113,0,0,0 POP_JUMP_IF_FALSE,114,-1,0,0 ' +
            'POP_JUMP_IF_TRUE,115,-1,0,0 LOAD_GLOBAL,116,1,0,0 CONTINUE_LOOP,119,0,0,0 SETUP_LOOP,120,0,0,0 ' +
            'SETUP_EXCEPT,121,6,0,0 SETUP_FINALLY,122,6,0,0 LOAD_FAST,124,1,0,0 STORE_FAST,125,-1,0,0 ' +
            'DELETE_FAST,126,0,0,0 RAISE_VARARGS,130,0,-1,0 CALL_FUNCTION,131,0,-1,0 ' +
            'MAKE_FUNCTION,132,-1,-1,0 BUILD_SLICE,133,1,-1,0 LOAD_CLOSURE,135,1,0,0 LOAD_DEREF,136,1,0,0 ' +
            'STORE_DEREF,137,-1,0,0 DELETE_DEREF,138,0,0,0 CALL_FUNCTION_KW,141,-1,-1,0 ' +
            'CALL_FUNCTION_EX,142,-1,-1,0 SETUP_WITH,143,6,0,0 EXTENDED_ARG,144,0,0,0 LIST_APPEND,145,-1,0,0 ' +
            'SET_ADD,146,-1,0,0 MAP_ADD,147,-2,0,0 LOAD_CLASSDEREF,148,1,0,0 BUILD_LIST_UNPACK,149,1,-1,0 ' +
            'BUILD_MAP_UNPACK,150,1,-1,0 BUILD_MAP_UNPACK_WITH_CALL,151,1,-1,0 BUILD_TUPLE_UNPACK,152,1,-1,0 ' +
            'BUILD_SET_UNPACK,153,1,-1,0 SETUP_ASYNC_WITH,154,5,0,0 FORMAT_VALUE,155,0,0,0 ' +
            'BUILD_CONST_KEY_MAP,156,0,-1,0 BUILD_STRING,157,1,-1,0 BUILD_TUPLE_UNPACK_WITH_CALL,158,1,-1,0 ' +
            'LOAD_METHOD,160,1,0,0 CALL_METHOD,161,-1,-1,0 ',
    },
    {
        version: '3.8',
        haveArgument: 90,
        rows: 'POP_TOP,1,-1,0,0 ROT_TWO,2,0,0,0 ROT_THREE,3,0,0,0 DUP_TOP,4,1,0,0 DUP_TOP_TWO,5,2,0,0 ' +
            'ROT_FOUR,6,0,0,0 NOP,9,0,0,0 UNARY_POSITIVE,10,0,0,0 UNARY_NEGATIVE,11,0,0,0 UNARY_NOT,12,0,0,0 ' +
            'UNARY_INVERT,15,0,0,0 BINARY_MATRIX_MULTIPLY,16,-1,0,0 INPLACE_MATRIX_MULTIPLY,17,-1,0,0 ' +
            'BINARY_POWER,19,-1,0,0 BINARY_MULTIPLY,20,-1,0,0 BINARY_MODULO,22,-1,0,0 BINARY_ADD,23,-1,0,0 ' +
            'BINARY_SUBTRACT,24,-1,0,0 BINARY_SUBSCR,25,-1,0,0 BINARY_FLOOR_DIVIDE,26,-1,0,0 ' +
            'BINARY_TRUE_DIVIDE,27,-1,0,0 INPLACE_FLOOR_DIVIDE,28,-1,0,0 INPLACE_TRUE_DIVIDE,29,-1,0,0 ' +
            'GET_AITER,50,0,0,0 GET_ANEXT,51,1,0,0 BEFORE_ASYNC_WITH,52,1,0,0 BEGIN_FINALLY,53,6,0,0 ' +
            'END_ASYNC_FOR,54,-7,0,0 INPLACE_ADD,55,-1,0,0 INPLACE_SUBTRACT,56,-1,0,0 ' +
            'INPLACE_MULTIPLY,57,-1,0,0 INPLACE_MODULO,59,-1,0,0 STORE_SUBSCR,60,-3,0,0 ' +
            'DELETE_SUBSCR,61,-2,0,0 BINARY_LSHIFT,62,-1,0,0 BINARY_RSHIFT,63,-1,0,0 BINARY_AND,64,-1,0,0 ' +
            'BINARY_XOR,65,-1,0,0 BINARY_OR,66,-1,0,0 INPLACE_POWER,67,-1,0,0 GET_ITER,68,0,0,0 ' +
            'GET_YIELD_FROM_ITER,69,0,0,0 PRINT_EXPR,70,-1,0,0 LOAD_BUILD_CLASS,71,1,0,0 YIELD_FROM,72,-1,0,0 ' +
            'GET_AWAITABLE,73,0,0,0 INPLACE_LSHIFT,75,-1,0,0 INPLACE_RSHIFT,76,-1,0,0 INPLACE_AND,77,-1,0,0 ' +
            'INPLACE_XOR,78,-1,0,0 INPLACE_OR,79,-1,0,0 WITH_CLEANUP_START,81,2,0,0 ' +
            'WITH_CLEANUP_FINISH,82,-3,0,0 RETURN_VALUE,83,-1,0,0 IMPORT_STAR,84,-1,0,0 ' +
            'SETUP_ANNOTATIONS,85,0,0,0 YIELD_VALUE,86,0,0,0 POP_BLOCK,87,0,0,0 END_FINALLY,88,-6,0,0 ' +
            'POP_EXCEPT,89,-3,0,0 STORE_NAME,90,-1,0,0 DELETE_NAME,91,0,0,0 UNPACK_SEQUENCE,92,-1,1,0 ' +
            'FOR_ITER,93,1,0,0 UNPACK_EX,94,0,1,0 STORE_ATTR,95,-2,0,0 DELETE_ATTR,96,-1,0,0 ' +
            'STORE_GLOBAL,97,-1,0,0 DELETE_GLOBAL,98,0,0,0 LOAD_CONST,100,1,0,0 LOAD_NAME,101,1,0,0 ' +
            'BUILD_TUPLE,102,1,-1,0 BUILD_LIST,103,1,-1,0 BUILD_SET,104,1,-1,0 BUILD_MAP,105,1,-2,0 ' +
            'LOAD_ATTR,106,0,0,0 COMPARE_OP,107,-1,0,0 IMPORT_NAME,108,-1,0,0 IMPORT_FROM,109,1,0,0 ' +
            'JUMP_FORWARD,110,0,0,0 JUMP_IF_FALSE_OR_POP,111,0,0,0 JUMP_IF_TRUE_OR_POP,112,0,0,0 ' +
            'JUMP_ABSOLUTE,113,0,0,0 POP_JUMP_IF_FALSE,114,-1,0,0 POP_JUMP_IF_TRUE,115,-1,0,0 ' +
            'LOAD_GLOBAL,116,1,0,0 SETUP_FINALLY,122,6,0,0 LOAD_FAST,124,1,0,0 STORE_FAST,125,-1,0,0 ' +
            'DELETE_FAST,126,0,0,0 RAISE_VARARGS,130,0,-1,0 CALL_FUNCTION,131,0,-1,0 ' +
            'MAKE_FUNCTION,132,-1,-1,0 BUILD_SLICE,133,1,-1,0 LOAD_CLOSURE,135,1,0,0 LOAD_DEREF,136,1,0,0 ' +
            'STORE_DEREF,137,-1,0,0 DELETE_DEREF,138,0,0,0 CALL_FUNCTION_KW,141,-1,-1,0 ' +
            'CALL_FUNCTION_EX,142,-1,-1,0 SETUP_WITH,143,6,0,0 EXTENDED_ARG,144,0,0,0 LIST_APPEND,145,-1,0,0 ' +
            'SET_ADD,146,-1,0,0 MAP_ADD,147,-2,0,0 LOAD_CLASSDEREF,148,1,0,0 BUILD_LIST_UNPACK,149,1,-1,0 ' +
            'BUILD_MAP_UNPACK,150,1,-1,0 BUILD_MAP_UNPACK_WITH_CALL,151,1,-1,0 BUILD_TUPLE_UNPACK,152,1,-1,0 ' +
            'BUILD_SET_UNPACK,153,1,-1,0 SETUP_ASYNC_WITH,154,5,0,0 FORMAT_VALUE,155,0,0,0 ' +
            'BUILD_CONST_KEY_MAP,156,0,-1,0 BUILD_STRING,157,1,-1,0 BUILD_TUPLE_UNPACK_WITH_CALL,158,1,-1,0 ' +
            'LOAD_METHOD,160,1,0,0 CALL_METHOD,161,-1,-1,0 CALL_FINALLY,162,1,0,0 POP_FINALLY,163,-6,0,0 ',
    },
    {
        version: '3.9',
        haveArgument: 90,
        rows: 'POP_TOP,1,-1,0,0 ROT_TWO,2,0,0,0 ROT_THREE,3,0,0,0 DUP_TOP,4,1,0,0 DUP_TOP_TWO,5,2,0,0 ' +
            'ROT_FOUR,6,0,0,0 NOP,9,0,0,0 UNARY_POSITIVE,10,0,0,0 UNARY_NEGATIVE,11,0,0,0 UNARY_NOT,12,0,0,0 ' +
            'UNARY_INVERT,15,0,0,0 BINARY_MATRIX_MULTIPLY,16,-1,0,0 INPLACE_MATRIX_MULTIPLY,17,-1,0,0 ' +
            'BINARY_POWER,19,-1,0,0 BINARY_MULTIPLY,20,-1,0,0 BINARY_MODULO,22,-1,0,0 BINARY_ADD,23,-1,0,0 ' +
            'BINARY_SUBTRACT,24,-1,0,0 BINARY_SUBSCR,25,-1,0,0 BINARY_FLOOR_DIVIDE,26,-1,0,0 ' +
            'BINARY_TRUE_DIVIDE,27,-1,0,0 INPLACE_FLOOR_DIVIDE,28,-1,0,0 INPLACE_TRUE_DIVIDE,29,-1,0,0 ' +
            'RERAISE,48,-3,0,0 WITH_EXCEPT_START,49,1,0,0 GET_AITER,50,0,0,0 GET_ANEXT,51,1,0,0 ' +
            'BEFORE_ASYNC_WITH,52,1,0,0 END_ASYNC_FOR,54,-7,0,0 INPLACE_ADD,55,-1,0,0 ' +
            'INPLACE_SUBTRACT,56,-1,0,0 INPLACE_MULTIPLY,57,-1,0,0 INPLACE_MODULO,59,-1,0,0 ' +
            'STORE_SUBSCR,60,-3,0,0 DELETE_SUBSCR,61,-2,0,0 BINARY_LSHIFT,62,-1,0,0 BINARY_RSHIFT,63,-1,0,0 ' +
            'BINARY_AND,64,-1,0,0 BINARY_XOR,65,-1,0,0 BINARY_OR,66,-1,0,0 INPLACE_POWER,67,-1,0,0 ' +
            'GET_ITER,68,0,0,0 GET_YIELD_FROM_ITER,69,0,0,0 PRINT_EXPR,70,-1,0,0 LOAD_BUILD_CLASS,71,1,0,0 ' +
            'YIELD_FROM,72,-1,0,0 GET_AWAITABLE,73,0,0,0 LOAD_ASSERTION_ERROR,74,1,0,0 ' +
            'INPLACE_LSHIFT,75,-1,0,0 INPLACE_RSHIFT,76,-1,0,0 INPLACE_AND,77,-1,0,0 INPLACE_XOR,78,-1,0,0 ' +
            'INPLACE_OR,79,-1,0,0 LIST_TO_TUPLE,82,0,0,0 RETURN_VALUE,83,-1,0,0 IMPORT_STAR,84,-1,0,0 ' +
            'SETUP_ANNOTATIONS,85,0,0,0 YIELD_VALUE,86,0,0,0 POP_BLOCK,87,0,0,0 POP_EXCEPT,89,-3,0,0 ' +
            'STORE_NAME,90,-1,0,0 DELETE_NAME,91,0,0,0 UNPACK_SEQUENCE,92,-1,1,0 FOR_ITER,93,1,0,0 ' +
            'UNPACK_EX,94,0,1,0 STORE_ATTR,95,-2,0,0 DELETE_ATTR,96,-1,0,0 STORE_GLOBAL,97,-1,0,0 ' +
            'DELETE_GLOBAL,98,0,0,0 LOAD_CONST,100,1,0,0 LOAD_NAME,101,1,0,0 BUILD_TUPLE,102,1,-1,0 ' +
            'BUILD_LIST,103,1,-1,0 BUILD_SET,104,1,-1,0 BUILD_MAP,105,1,-2,0 LOAD_ATTR,106,0,0,0 ' +
            'COMPARE_OP,107,-1,0,0 IMPORT_NAME,108,-1,0,0 IMPORT_FROM,109,1,0,0 JUMP_FORWARD,110,0,0,0 ' +
            'JUMP_IF_FALSE_OR_POP,111,0,0,0 JUMP_IF_TRUE_OR_POP,112,0,0,0 JUMP_ABSOLUTE,113,0,0,0 ' +
            'POP_JUMP_IF_FALSE,114,-1,0,0 POP_JUMP_IF_TRUE,115,-1,0,0 LOAD_GLOBAL,116,1,0,0 IS_OP,117,-1,0,0 ' +
            'CONTAINS_OP,118,-1,0,0 JUMP_IF_NOT_EXC_MATCH,121,-2,0,0 SETUP_FINALLY,122,6,0,0 ' +
            'LOAD_FAST,124,1,0,0 STORE_FAST,125,-1,0,0 DELETE_FAST,126,0,0,0 RAISE_VARARGS,130,0,-1,0 ' +
            'CALL_FUNCTION,131,0,-1,0 MAKE_FUNCTION,132,-1,-1,0 BUILD_SLICE,133,1,-1,0 LOAD_CLOSURE,135,1,0,0 ' +
            'LOAD_DEREF,136,1,0,0 STORE_DEREF,137,-1,0,0 DELETE_DEREF,138,0,0,0 CALL_FUNCTION_KW,141,-1,-1,0 ' +
            'CALL_FUNCTION_EX,142,-1,-1,0 SETUP_WITH,143,6,0,0 EXTENDED_ARG,144,0,0,0 LIST_APPEND,145,-1,0,0 ' +
            'SET_ADD,146,-1,0,0 MAP_ADD,147,-2,0,0 LOAD_CLASSDEREF,148,1,0,0 SETUP_ASYNC_WITH,154,5,0,0 ' +
            'FORMAT_VALUE,155,0,0,0 BUILD_CONST_KEY_MAP,156,0,-1,0 BUILD_STRING,157,1,-1,0 ' +
            'LOAD_METHOD,160,1,0,0 CALL_METHOD,161,-1,-1,0 LIST_EXTEND,162,-1,0,0 SET_UPDATE,163,-1,0,0 ' +
            'DICT_MERGE,164,-1,0,0 DICT_UPDATE,165,-1,0,0 ',
    },
    {
        version: '3.10',
        haveArgument: 90,
        rows: 'POP_TOP,1,-1,0,0 ROT_TWO,2,0,0,0 ROT_THREE,3,0,0,0 DUP_TOP,4,1,0,0 DUP_TOP_TWO,5,2,0,0 ' +
            'ROT_FOUR,6,0,0,0 NOP,9,0,0,0 UNARY_POSITIVE,10,0,0,0 UNARY_NEGATIVE,11,0,0,0 UNARY_NOT,12,0,0,0 ' +
            'UNARY_INVERT,15,0,0,0 BINARY_MATRIX_MULTIPLY,16,-1,0,0 INPLACE_MATRIX_MULTIPLY,17,-1,0,0 ' +
            'BINARY_POWER,19,-1,0,0 BINARY_MULTIPLY,20,-1,0,0 BINARY_MODULO,22,-1,0,0 BINARY_ADD,23,-1,0,0 ' +
            'BINARY_SUBTRACT,24,-1,0,0 BINARY_SUBSCR,25,-1,0,0 BINARY_FLOOR_DIVIDE,26,-1,0,0 ' +
            'BINARY_TRUE_DIVIDE,27,-1,0,0 INPLACE_FLOOR_DIVIDE,28,-1,0,0 INPLACE_TRUE_DIVIDE,29,-1,0,0 ' +
            'GET_LEN,30,1,0,0 MATCH_MAPPING,31,1,0,0 MATCH_SEQUENCE,32,1,0,0 MATCH_KEYS,33,2,0,0 ' +
            'COPY_DICT_WITHOUT_KEYS,34,0,0,0 WITH_EXCEPT_START,49,1,0,0 GET_AITER,50,0,0,0 GET_ANEXT,51,1,0,0 ' +
            'BEFORE_ASYNC_WITH,52,1,0,0 END_ASYNC_FOR,54,-7,0,0 INPLACE_ADD,55,-1,0,0 ' +
            'INPLACE_SUBTRACT,56,-1,0,0 INPLACE_MULTIPLY,57,-1,0,0 INPLACE_MODULO,59,-1,0,0 ' +
            'STORE_SUBSCR,60,-3,0,0 DELETE_SUBSCR,61,-2,0,0 BINARY_LSHIFT,62,-1,0,0 BINARY_RSHIFT,63,-1,0,0 ' +
            'BINARY_AND,64,-1,0,0 BINARY_XOR,65,-1,0,0 BINARY_OR,66,-1,0,0 INPLACE_POWER,67,-1,0,0 ' +
            'GET_ITER,68,0,0,0 GET_YIELD_FROM_ITER,69,0,0,0 PRINT_EXPR,70,-1,0,0 LOAD_BUILD_CLASS,71,1,0,0 ' +
            'YIELD_FROM,72,-1,0,0 GET_AWAITABLE,73,0,0,0 LOAD_ASSERTION_ERROR,74,1,0,0 ' +
            'INPLACE_LSHIFT,75,-1,0,0 INPLACE_RSHIFT,76,-1,0,0 INPLACE_AND,77,-1,0,0 INPLACE_XOR,78,-1,0,0 ' +
            'INPLACE_OR,79,-1,0,0 LIST_TO_TUPLE,82,0,0,0 RETURN_VALUE,83,-1,0,0 IMPORT_STAR,84,-1,0,0 ' +
            'SETUP_ANNOTATIONS,85,0,0,0 YIELD_VALUE,86,0,0,0 POP_BLOCK,87,0,0,0 POP_EXCEPT,89,-3,0,0 ' +
            'STORE_NAME,90,-1,0,0 DELETE_NAME,91,0,0,0 UNPACK_SEQUENCE,92,-1,1,0 FOR_ITER,93,1,0,0 ' +
            'UNPACK_EX,94,0,1,0 STORE_ATTR,95,-2,0,0 DELETE_ATTR,96,-1,0,0 STORE_GLOBAL,97,-1,0,0 ' +
            'DELETE_GLOBAL,98,0,0,0 ROT_N,99,0,0,0 LOAD_CONST,100,1,0,0 LOAD_NAME,101,1,0,0 ' +
            'BUILD_TUPLE,102,1,-1,0 BUILD_LIST,103,1,-1,0 BUILD_SET,104,1,-1,0 BUILD_MAP,105,1,-2,0 ' +
            'LOAD_ATTR,106,0,0,0 COMPARE_OP,107,-1,0,0 IMPORT_NAME,108,-1,0,0 IMPORT_FROM,109,1,0,0 ' +
            'JUMP_FORWARD,110,0,0,0 JUMP_IF_FALSE_OR_POP,111,0,0,0 JUMP_IF_TRUE_OR_POP,112,0,0,0 ' +
            'JUMP_ABSOLUTE,113,0,0,0 POP_JUMP_IF_FALSE,114,-1,0,0 POP_JUMP_IF_TRUE,115,-1,0,0 ' +
            'LOAD_GLOBAL,116,1,0,0 IS_OP,117,-1,0,0 CONTAINS_OP,118,-1,0,0 RERAISE,119,-3,0,0 ' +
            'JUMP_IF_NOT_EXC_MATCH,121,-2,0,0 SETUP_FINALLY,122,6,0,0 LOAD_FAST,124,1,0,0 ' +
            'STORE_FAST,125,-1,0,0 DELETE_FAST,126,0,0,0 GEN_START,129,-1,0,0 RAISE_VARARGS,130,0,-1,0 ' +
            'CALL_FUNCTION,131,0,-1,0 MAKE_FUNCTION,132,-1,-1,0 BUILD_SLICE,133,1,-1,0 LOAD_CLOSURE,135,1,0,0 ' +
            'LOAD_DEREF,136,1,0,0 STORE_DEREF,137,-1,0,0 DELETE_DEREF,138,0,0,0 CALL_FUNCTION_KW,141,-1,-1,0 ' +
            'CALL_FUNCTION_EX,142,-1,-1,0 SETUP_WITH,143,6,0,0 EXTENDED_ARG,144,0,0,0 LIST_APPEND,145,-1,0,0 ' +
            'SET_ADD,146,-1,0,0 MAP_ADD,147,-2,0,0 LOAD_CLASSDEREF,148,1,0,0 MATCH_CLASS,152,-1,0,0 ' +
            'SETUP_ASYNC_WITH,154,5,0,0 FORMAT_VALUE,155,0,0,0 BUILD_CONST_KEY_MAP,156,0,-1,0 ' +
            'BUILD_STRING,157,1,-1,0 LOAD_METHOD,160,1,0,0 CALL_METHOD,161,-1,-1,0 LIST_EXTEND,162,-1,0,0 ' +
            'SET_UPDATE,163,-1,0,0 DICT_MERGE,164,-1,0,0 DICT_UPDATE,165,-1,0,0 ',
    },
    {
        version: '3.11',
        haveArgument: 90,
        rows: 'CACHE,0,0,0,0 POP_TOP,1,-1,0,0 PUSH_NULL,2,1,0,0 NOP,9,0,0,0 UNARY_POSITIVE,10,0,0,0 ' +
            'UNARY_NEGATIVE,11,0,0,0 UNARY_NOT,12,0,0,0 UNARY_INVERT,15,0,0,0 BINARY_SUBSCR,25,-1,0,4 ' +
            'GET_LEN,30,1,0,0 MATCH_MAPPING,31,1,0,0 MATCH_SEQUENCE,32,1,0,0 MATCH_KEYS,33,1,0,0 ' +
            'PUSH_EXC_INFO,35,1,0,0 CHECK_EXC_MATCH,36,0,0,0 CHECK_EG_MATCH,37,0,0,0 ' +
            'WITH_EXCEPT_START,49,1,0,0 GET_AITER,50,0,0,0 GET_ANEXT,51,1,0,0 BEFORE_ASYNC_WITH,52,1,0,0 ' +
            'BEFORE_WITH,53,1,0,0 END_ASYNC_FOR,54,-2,0,0 STORE_SUBSCR,60,-3,0,1 DELETE_SUBSCR,61,-2,0,0 ' +
            'GET_ITER,68,0,0,0 GET_YIELD_FROM_ITER,69,0,0,0 PRINT_EXPR,70,-1,0,0 LOAD_BUILD_CLASS,71,1,0,0 ' +
            'LOAD_ASSERTION_ERROR,74,1,0,0 RETURN_GENERATOR,75,0,0,0 LIST_TO_TUPLE,82,0,0,0 ' +
            'RETURN_VALUE,83,-1,0,0 IMPORT_STAR,84,-1,0,0 SETUP_ANNOTATIONS,85,0,0,0 YIELD_VALUE,86,0,0,0 ' +
            'ASYNC_GEN_WRAP,87,0,0,0 PREP_RERAISE_STAR,88,-1,0,0 POP_EXCEPT,89,-1,0,0 STORE_NAME,90,-1,0,0 ' +
            'DELETE_NAME,91,0,0,0 UNPACK_SEQUENCE,92,-1,1,1 FOR_ITER,93,1,0,0 UNPACK_EX,94,0,1,0 ' +
            'STORE_ATTR,95,-2,0,4 DELETE_ATTR,96,-1,0,0 STORE_GLOBAL,97,-1,0,0 DELETE_GLOBAL,98,0,0,0 ' +
            'SWAP,99,0,0,0 LOAD_CONST,100,1,0,0 LOAD_NAME,101,1,0,0 BUILD_TUPLE,102,1,-1,0 ' +
            'BUILD_LIST,103,1,-1,0 BUILD_SET,104,1,-1,0 BUILD_MAP,105,1,-2,0 LOAD_ATTR,106,0,0,4 ' +
            'COMPARE_OP,107,-1,0,2 IMPORT_NAME,108,-1,0,0 IMPORT_FROM,109,1,0,0 JUMP_FORWARD,110,0,0,0 ' +
            'JUMP_IF_FALSE_OR_POP,111,0,0,0 JUMP_IF_TRUE_OR_POP,112,0,0,0 ' +
            'POP_JUMP_FORWARD_IF_FALSE,114,-1,0,0 POP_JUMP_FORWARD_IF_TRUE,115,-1,0,0 LOAD_GLOBAL,116,1,1,5 ' +
            'IS_OP,117,-1,0,0 CONTAINS_OP,118,-1,0,0 RERAISE,119,-1,0,0 COPY,120,1,0,0 BINARY_OP,122,-1,0,1 ' +
            'SEND,123,0,0,0 LOAD_FAST,124,1,0,0 STORE_FAST,125,-1,0,0 DELETE_FAST,126,0,0,0 ' +
            'POP_JUMP_FORWARD_IF_NOT_NONE,128,-1,0,0 POP_JUMP_FORWARD_IF_NONE,129,-1,0,0 ' +
            'RAISE_VARARGS,130,0,-1,0 GET_AWAITABLE,131,0,0,0 MAKE_FUNCTION,132,0,-1,0 BUILD_SLICE,133,1,-1,0 ' +
            'JUMP_BACKWARD_NO_INTERRUPT,134,0,0,0 MAKE_CELL,135,0,0,0 LOAD_CLOSURE,136,1,0,0 ' +
            'LOAD_DEREF,137,1,0,0 STORE_DEREF,138,-1,0,0 DELETE_DEREF,139,0,0,0 JUMP_BACKWARD,140,0,0,0 ' +
            'CALL_FUNCTION_EX,142,-2,-1,0 EXTENDED_ARG,144,0,0,0 LIST_APPEND,145,-1,0,0 SET_ADD,146,-1,0,0 ' +
            'MAP_ADD,147,-2,0,0 LOAD_CLASSDEREF,148,1,0,0 COPY_FREE_VARS,149,0,0,0 RESUME,151,0,0,0 ' +
            'MATCH_CLASS,152,-2,0,0 FORMAT_VALUE,155,0,0,0 BUILD_CONST_KEY_MAP,156,0,-1,0 ' +
            'BUILD_STRING,157,1,-1,0 LOAD_METHOD,160,1,0,10 LIST_EXTEND,162,-1,0,0 SET_UPDATE,163,-1,0,0 ' +
            'DICT_MERGE,164,-1,0,0 DICT_UPDATE,165,-1,0,0 PRECALL,166,0,-1,1 CALL,171,-1,0,4 ' +
            'KW_NAMES,172,0,0,0 POP_JUMP_BACKWARD_IF_NOT_NONE,173,-1,0,0 POP_JUMP_BACKWARD_IF_NONE,174,-1,0,0 ' +
            'POP_JUMP_BACKWARD_IF_FALSE,175,-1,0,0 POP_JUMP_BACKWARD_IF_TRUE,176,-1,0,0 ',
    },
    {
        version: '3.12',
        haveArgument: 90,
        rows: 'CACHE,0,0,0,0 POP_TOP,1,-1,0,0 PUSH_NULL,2,1,0,0 INTERPRETER_EXIT,3,-1,0,0 END_FOR,4,-2,0,0 ' +
            'END_SEND,5,-1,0,0 NOP,9,0,0,0 UNARY_NEGATIVE,11,0,0,0 UNARY_NOT,12,0,0,0 UNARY_INVERT,15,0,0,0 ' +
            'RESERVED,17,0,0,0 BINARY_SUBSCR,25,-1,0,1 BINARY_SLICE,26,-2,0,0 STORE_SLICE,27,-4,0,0 ' +
            'GET_LEN,30,1,0,0 MATCH_MAPPING,31,1,0,0 MATCH_SEQUENCE,32,1,0,0 MATCH_KEYS,33,1,0,0 ' +
            'PUSH_EXC_INFO,35,1,0,0 CHECK_EXC_MATCH,36,0,0,0 CHECK_EG_MATCH,37,0,0,0 ' +
            'WITH_EXCEPT_START,49,1,0,0 GET_AITER,50,0,0,0 GET_ANEXT,51,1,0,0 BEFORE_ASYNC_WITH,52,1,0,0 ' +
            'BEFORE_WITH,53,1,0,0 END_ASYNC_FOR,54,-2,0,0 CLEANUP_THROW,55,-1,0,0 STORE_SUBSCR,60,-3,0,1 ' +
            'DELETE_SUBSCR,61,-2,0,0 GET_ITER,68,0,0,0 GET_YIELD_FROM_ITER,69,0,0,0 LOAD_BUILD_CLASS,71,1,0,0 ' +
            'LOAD_ASSERTION_ERROR,74,1,0,0 RETURN_GENERATOR,75,0,0,0 RETURN_VALUE,83,-1,0,0 ' +
            'SETUP_ANNOTATIONS,85,0,0,0 LOAD_LOCALS,87,1,0,0 POP_EXCEPT,89,-1,0,0 STORE_NAME,90,-1,0,0 ' +
            'DELETE_NAME,91,0,0,0 UNPACK_SEQUENCE,92,-1,1,1 FOR_ITER,93,1,0,1 UNPACK_EX,94,0,1,0 ' +
            'STORE_ATTR,95,-2,0,4 DELETE_ATTR,96,-1,0,0 STORE_GLOBAL,97,-1,0,0 DELETE_GLOBAL,98,0,0,0 ' +
            'SWAP,99,0,0,0 LOAD_CONST,100,1,0,0 LOAD_NAME,101,1,0,0 BUILD_TUPLE,102,1,-1,0 ' +
            'BUILD_LIST,103,1,-1,0 BUILD_SET,104,1,-1,0 BUILD_MAP,105,1,-2,0 LOAD_ATTR,106,0,1,9 ' +
            'COMPARE_OP,107,-1,0,1 IMPORT_NAME,108,-1,0,0 IMPORT_FROM,109,1,0,0 JUMP_FORWARD,110,0,0,0 ' +
            'POP_JUMP_IF_FALSE,114,-1,0,0 POP_JUMP_IF_TRUE,115,-1,0,0 LOAD_GLOBAL,116,1,1,4 IS_OP,117,-1,0,0 ' +
            'CONTAINS_OP,118,-1,0,0 RERAISE,119,-1,0,0 COPY,120,1,0,0 RETURN_CONST,121,0,0,0 ' +
            'BINARY_OP,122,-1,0,1 SEND,123,0,0,1 LOAD_FAST,124,1,0,0 STORE_FAST,125,-1,0,0 ' +
            'DELETE_FAST,126,0,0,0 LOAD_FAST_CHECK,127,1,0,0 POP_JUMP_IF_NOT_NONE,128,-1,0,0 ' +
            'POP_JUMP_IF_NONE,129,-1,0,0 RAISE_VARARGS,130,0,-1,0 GET_AWAITABLE,131,0,0,0 ' +
            'MAKE_FUNCTION,132,0,-1,0 BUILD_SLICE,133,1,-1,0 JUMP_BACKWARD_NO_INTERRUPT,134,0,0,0 ' +
            'MAKE_CELL,135,0,0,0 LOAD_CLOSURE,136,1,0,0 LOAD_DEREF,137,1,0,0 STORE_DEREF,138,-1,0,0 ' +
            'DELETE_DEREF,139,0,0,0 JUMP_BACKWARD,140,0,0,0 LOAD_SUPER_ATTR,141,-2,1,1 ' +
            'CALL_FUNCTION_EX,142,-2,-1,0 LOAD_FAST_AND_CLEAR,143,1,0,0 EXTENDED_ARG,144,0,0,0 ' +
            'LIST_APPEND,145,-1,0,0 SET_ADD,146,-1,0,0 MAP_ADD,147,-2,0,0 COPY_FREE_VARS,149,0,0,0 ' +
            'YIELD_VALUE,150,0,0,0 RESUME,151,0,0,0 MATCH_CLASS,152,-2,0,0 FORMAT_VALUE,155,0,0,0 ' +
            'BUILD_CONST_KEY_MAP,156,0,-1,0 BUILD_STRING,157,1,-1,0 LIST_EXTEND,162,-1,0,0 ' +
            'SET_UPDATE,163,-1,0,0 DICT_MERGE,164,-1,0,0 DICT_UPDATE,165,-1,0,0 CALL,171,-1,-1,3 ' +
            'KW_NAMES,172,0,0,0 CALL_INTRINSIC_1,173,0,0,0 CALL_INTRINSIC_2,174,-1,0,0 ' +
            'LOAD_FROM_DICT_OR_GLOBALS,175,0,0,0 LOAD_FROM_DICT_OR_DEREF,176,0,0,0 ',
    },
    {
        version: '3.13',
        haveArgument: 44,
        rows: 'CACHE,0,0,0,0 BEFORE_ASYNC_WITH,1,1,0,0 BEFORE_WITH,2,1,0,0 BINARY_SLICE,4,-2,0,0 ' +
            'BINARY_SUBSCR,5,-1,0,1 CHECK_EG_MATCH,6,0,0,0 CHECK_EXC_MATCH,7,0,0,0 CLEANUP_THROW,8,-1,0,0 ' +
            'DELETE_SUBSCR,9,-2,0,0 END_ASYNC_FOR,10,-2,0,0 END_FOR,11,-1,0,0 END_SEND,12,-1,0,0 ' +
            'EXIT_INIT_CHECK,13,-1,0,0 FORMAT_SIMPLE,14,0,0,0 FORMAT_WITH_SPEC,15,-1,0,0 GET_AITER,16,0,0,0 ' +
            'RESERVED,17,0,0,0 GET_ANEXT,18,1,0,0 GET_ITER,19,0,0,0 GET_LEN,20,1,0,0 ' +
            'GET_YIELD_FROM_ITER,21,0,0,0 INTERPRETER_EXIT,22,-1,0,0 LOAD_ASSERTION_ERROR,23,1,0,0 ' +
            'LOAD_BUILD_CLASS,24,1,0,0 LOAD_LOCALS,25,1,0,0 MAKE_FUNCTION,26,0,0,0 MATCH_KEYS,27,1,0,0 ' +
            'MATCH_MAPPING,28,1,0,0 MATCH_SEQUENCE,29,1,0,0 NOP,30,0,0,0 POP_EXCEPT,31,-1,0,0 ' +
            'POP_TOP,32,-1,0,0 PUSH_EXC_INFO,33,1,0,0 PUSH_NULL,34,1,0,0 RETURN_GENERATOR,35,1,0,0 ' +
            'RETURN_VALUE,36,-1,0,0 SETUP_ANNOTATIONS,37,0,0,0 STORE_SLICE,38,-4,0,0 STORE_SUBSCR,39,-3,0,1 ' +
            'TO_BOOL,40,0,0,3 UNARY_INVERT,41,0,0,0 UNARY_NEGATIVE,42,0,0,0 UNARY_NOT,43,0,0,0 ' +
            'WITH_EXCEPT_START,44,1,0,0 BINARY_OP,45,-1,0,1 BUILD_CONST_KEY_MAP,46,0,-1,0 ' +
            'BUILD_LIST,47,1,-1,0 BUILD_MAP,48,1,-2,0 BUILD_SET,49,1,-1,0 BUILD_SLICE,50,1,-1,0 ' +
            'BUILD_STRING,51,1,-1,0 BUILD_TUPLE,52,1,-1,0 CALL,53,-1,-1,3 CALL_FUNCTION_EX,54,-2,-1,0 ' +
            'CALL_INTRINSIC_1,55,0,0,0 CALL_INTRINSIC_2,56,-1,0,0 CALL_KW,57,-2,-1,0 COMPARE_OP,58,-1,0,1 ' +
            'CONTAINS_OP,59,-1,0,1 CONVERT_VALUE,60,0,0,0 COPY,61,1,0,0 COPY_FREE_VARS,62,0,0,0 ' +
            'DELETE_ATTR,63,-1,0,0 DELETE_DEREF,64,0,0,0 DELETE_FAST,65,0,0,0 DELETE_GLOBAL,66,0,0,0 ' +
            'DELETE_NAME,67,0,0,0 DICT_MERGE,68,-1,0,0 DICT_UPDATE,69,-1,0,0 ENTER_EXECUTOR,70,0,0,0 ' +
            'EXTENDED_ARG,71,0,0,0 FOR_ITER,72,1,0,1 GET_AWAITABLE,73,0,0,0 IMPORT_FROM,74,1,0,0 ' +
            'IMPORT_NAME,75,-1,0,0 IS_OP,76,-1,0,0 JUMP_BACKWARD,77,0,0,1 JUMP_BACKWARD_NO_INTERRUPT,78,0,0,0 ' +
            'JUMP_FORWARD,79,0,0,0 LIST_APPEND,80,-1,0,0 LIST_EXTEND,81,-1,0,0 LOAD_ATTR,82,0,1,9 ' +
            'LOAD_CONST,83,1,0,0 LOAD_DEREF,84,1,0,0 LOAD_FAST,85,1,0,0 LOAD_FAST_AND_CLEAR,86,1,0,0 ' +
            'LOAD_FAST_CHECK,87,1,0,0 LOAD_FAST_LOAD_FAST,88,2,0,0 LOAD_FROM_DICT_OR_DEREF,89,0,0,0 ' +
            'LOAD_FROM_DICT_OR_GLOBALS,90,0,0,0 LOAD_GLOBAL,91,1,1,4 LOAD_NAME,92,1,0,0 ' +
            'LOAD_SUPER_ATTR,93,-2,1,1 MAKE_CELL,94,0,0,0 MAP_ADD,95,-2,0,0 MATCH_CLASS,96,-2,0,0 ' +
            'POP_JUMP_IF_FALSE,97,-1,0,1 POP_JUMP_IF_NONE,98,-1,0,1 POP_JUMP_IF_NOT_NONE,99,-1,0,1 ' +
            'POP_JUMP_IF_TRUE,100,-1,0,1 RAISE_VARARGS,101,0,-1,0 RERAISE,102,-1,0,0 RETURN_CONST,103,0,0,0 ' +
            'SEND,104,0,0,1 SET_ADD,105,-1,0,0 SET_FUNCTION_ATTRIBUTE,106,-1,0,0 SET_UPDATE,107,-1,0,0 ' +
            'STORE_ATTR,108,-2,0,4 STORE_DEREF,109,-1,0,0 STORE_FAST,110,-1,0,0 ' +
            'STORE_FAST_LOAD_FAST,111,0,0,0 STORE_FAST_STORE_FAST,112,-2,0,0 STORE_GLOBAL,113,-1,0,0 ' +
            'STORE_NAME,114,-1,0,0 SWAP,115,0,0,0 UNPACK_EX,116,0,1,0 UNPACK_SEQUENCE,117,-1,1,1 ' +
            'YIELD_VALUE,118,0,0,0 RESUME,149,0,0,0 ',
    },
    {
        version: '3.14',
        haveArgument: 44,
        rows: 'CACHE,0,0,0,0 BINARY_SLICE,1,-2,0,0 BUILD_TEMPLATE,2,-1,0,0 CALL_FUNCTION_EX,4,-3,0,0 ' +
            'CHECK_EG_MATCH,5,0,0,0 CHECK_EXC_MATCH,6,0,0,0 CLEANUP_THROW,7,-1,0,0 DELETE_SUBSCR,8,-2,0,0 ' +
            'END_FOR,9,-1,0,0 END_SEND,10,-1,0,0 EXIT_INIT_CHECK,11,-1,0,0 FORMAT_SIMPLE,12,0,0,0 ' +
            'FORMAT_WITH_SPEC,13,-1,0,0 GET_AITER,14,0,0,0 GET_ANEXT,15,1,0,0 GET_ITER,16,0,0,0 ' +
            'RESERVED,17,0,0,0 GET_LEN,18,1,0,0 GET_YIELD_FROM_ITER,19,0,0,0 INTERPRETER_EXIT,20,-1,0,0 ' +
            'LOAD_BUILD_CLASS,21,1,0,0 LOAD_LOCALS,22,1,0,0 MAKE_FUNCTION,23,0,0,0 MATCH_KEYS,24,1,0,0 ' +
            'MATCH_MAPPING,25,1,0,0 MATCH_SEQUENCE,26,1,0,0 NOP,27,0,0,0 NOT_TAKEN,28,0,0,0 ' +
            'POP_EXCEPT,29,-1,0,0 POP_ITER,30,-1,0,0 POP_TOP,31,-1,0,0 PUSH_EXC_INFO,32,1,0,0 ' +
            'PUSH_NULL,33,1,0,0 RETURN_GENERATOR,34,1,0,0 RETURN_VALUE,35,-1,0,0 SETUP_ANNOTATIONS,36,0,0,0 ' +
            'STORE_SLICE,37,-4,0,0 STORE_SUBSCR,38,-3,0,1 TO_BOOL,39,0,0,3 UNARY_INVERT,40,0,0,0 ' +
            'UNARY_NEGATIVE,41,0,0,0 UNARY_NOT,42,0,0,0 WITH_EXCEPT_START,43,1,0,0 BINARY_OP,44,-1,0,5 ' +
            'BUILD_INTERPOLATION,45,-1,0,0 BUILD_LIST,46,1,-1,0 BUILD_MAP,47,1,-2,0 BUILD_SET,48,1,-1,0 ' +
            'BUILD_SLICE,49,1,-1,0 BUILD_STRING,50,1,-1,0 BUILD_TUPLE,51,1,-1,0 CALL,52,-1,-1,3 ' +
            'CALL_INTRINSIC_1,53,0,0,0 CALL_INTRINSIC_2,54,-1,0,0 CALL_KW,55,-2,-1,3 COMPARE_OP,56,-1,0,1 ' +
            'CONTAINS_OP,57,-1,0,1 CONVERT_VALUE,58,0,0,0 COPY,59,1,0,0 COPY_FREE_VARS,60,0,0,0 ' +
            'DELETE_ATTR,61,-1,0,0 DELETE_DEREF,62,0,0,0 DELETE_FAST,63,0,0,0 DELETE_GLOBAL,64,0,0,0 ' +
            'DELETE_NAME,65,0,0,0 DICT_MERGE,66,-1,0,0 DICT_UPDATE,67,-1,0,0 END_ASYNC_FOR,68,-2,0,0 ' +
            'EXTENDED_ARG,69,0,0,0 FOR_ITER,70,1,0,1 GET_AWAITABLE,71,0,0,0 IMPORT_FROM,72,1,0,0 ' +
            'IMPORT_NAME,73,-1,0,0 IS_OP,74,-1,0,0 JUMP_BACKWARD,75,0,0,1 JUMP_BACKWARD_NO_INTERRUPT,76,0,0,0 ' +
            'JUMP_FORWARD,77,0,0,0 LIST_APPEND,78,-1,0,0 LIST_EXTEND,79,-1,0,0 LOAD_ATTR,80,0,1,9 ' +
            'LOAD_COMMON_CONSTANT,81,1,0,0 LOAD_CONST,82,1,0,0 LOAD_DEREF,83,1,0,0 LOAD_FAST,84,1,0,0 ' +
            'LOAD_FAST_AND_CLEAR,85,1,0,0 LOAD_FAST_BORROW,86,1,0,0 ' +
            'LOAD_FAST_BORROW_LOAD_FAST_BORROW,87,2,0,0 LOAD_FAST_CHECK,88,1,0,0 LOAD_FAST_LOAD_FAST,89,2,0,0 ' +
            'LOAD_FROM_DICT_OR_DEREF,90,0,0,0 LOAD_FROM_DICT_OR_GLOBALS,91,0,0,0 LOAD_GLOBAL,92,1,1,4 ' +
            'LOAD_NAME,93,1,0,0 LOAD_SMALL_INT,94,1,0,0 LOAD_SPECIAL,95,1,0,0 LOAD_SUPER_ATTR,96,-2,1,1 ' +
            'MAKE_CELL,97,0,0,0 MAP_ADD,98,-2,0,0 MATCH_CLASS,99,-2,0,0 POP_JUMP_IF_FALSE,100,-1,0,1 ' +
            'POP_JUMP_IF_NONE,101,-1,0,1 POP_JUMP_IF_NOT_NONE,102,-1,0,1 POP_JUMP_IF_TRUE,103,-1,0,1 ' +
            'RAISE_VARARGS,104,0,-1,0 RERAISE,105,-1,0,0 SEND,106,0,0,1 SET_ADD,107,-1,0,0 ' +
            'SET_FUNCTION_ATTRIBUTE,108,-1,0,0 SET_UPDATE,109,-1,0,0 STORE_ATTR,110,-2,0,4 ' +
            'STORE_DEREF,111,-1,0,0 STORE_FAST,112,-1,0,0 STORE_FAST_LOAD_FAST,113,0,0,0 ' +
            'STORE_FAST_STORE_FAST,114,-2,0,0 STORE_GLOBAL,115,-1,0,0 STORE_NAME,116,-1,0,0 SWAP,117,0,0,0 ' +
            'UNPACK_EX,118,0,1,0 UNPACK_SEQUENCE,119,-1,1,1 YIELD_VALUE,120,0,0,0 RESUME,128,0,0,0 ',
    },
];

;// CONCATENATED MODULE: ./lib/codecs/python-bytecode/opcode-tables.js

const versionsOf = {
    '2.7': ['2.7'],
    '3.0-3.7': ['3.5', '3.6', '3.7'],
    '3.8-3.10': ['3.8', '3.9', '3.10'],
    '3.11-3.14': ['3.11', '3.12', '3.13', '3.14'],
};
const tables = new Map();
/** The opcode tables of the releases that share a layout of code objects; releases without a table are missing. */
function opcodeTables(layout) {
    return versionsOf[layout].map((version) => {
        const table = tables.get(version) ?? build(version);
        tables.set(version, table);
        return table;
    });
}
function build(version) {
    const row = opcodeRows.find((candidate) => candidate.version === version);
    const [major = '0', minor = '0'] = version.split('.');
    return {
        version,
        release: 100 * Number(major) + Number(minor),
        haveArgument: row?.haveArgument ?? 0,
        opcodes: new Map(row?.rows.trim().split(/\s+/).map(parseRow)),
    };
}
function parseRow(row) {
    const [name = '', number, effect, slope, caches] = row.split(',');
    return [Number(number), { name, effect: Number(effect), slope: Number(slope), caches: Number(caches) }];
}

// EXTERNAL MODULE: ./lib/codecs/python-bytecode/values-in.js
var values_in = __webpack_require__(948);
;// CONCATENATED MODULE: ./lib/codecs/python-bytecode/read-instructions.js
const extendedArgument = 'EXTENDED_ARG';
/** The first release in which every instruction is two bytes. */
const wordCode = 306;
/** Lists the instructions of one code object as one release reads them, dead code included. */
function readInstructions(bytecode, table) {
    return table.release < wordCode ? readByteCode(bytecode, table) : readWordCode(bytecode, table);
}
/** An opcode and its argument, a byte each, then the cache entries, which marshal writes as zeros (Python/ceval.c). */
function readWordCode(bytecode, table) {
    const instructions = [];
    let isClean = bytecode.length % 2 === 0;
    let prefix = 0;
    let isExtended = false;
    for (let offset = 0; offset + 1 < bytecode.length;) {
        const opcode = table.opcodes.get(bytecode[offset] ?? 0);
        const argument = prefix * 256 + (bytecode[offset + 1] ?? 0);
        if (opcode?.name === extendedArgument) {
            [prefix, isExtended] = [argument % 2 ** 24, true];
            offset += 2;
            continue;
        }
        // A cache is no instruction: what stands as one was written for the caches of another release.
        if (opcode === undefined || opcode.name === 'CACHE')
            isClean = false;
        else
            instructions.push({ opcode, argument, isExtended, offset });
        const next = offset + 2 + 2 * (opcode?.caches ?? 0);
        if (bytecode.subarray(offset + 2, next).some((byte) => byte !== 0))
            isClean = false;
        [prefix, isExtended, offset] = [0, false, next];
    }
    return { instructions, isClean };
}
/** One byte, or three with an argument of 16 bits: a jump into the middle would run other instructions than these. */
function readByteCode(bytecode, table) {
    const instructions = [];
    const starts = new Set();
    let isClean = true;
    let prefix = 0;
    let isExtended = false;
    for (let offset = 0; offset < bytecode.length;) {
        if (!isExtended)
            starts.add(offset);
        const number = bytecode[offset] ?? 0;
        const opcode = table.opcodes.get(number);
        const hasArgument = number >= table.haveArgument;
        const low = hasArgument ? (bytecode[offset + 1] ?? 0) + 256 * (bytecode[offset + 2] ?? 0) : 0;
        const argument = prefix * 65_536 + low;
        if (opcode === undefined)
            isClean = false;
        else if (opcode.name !== extendedArgument)
            instructions.push({ opcode, argument, isExtended, offset });
        [prefix, isExtended] = opcode?.name === extendedArgument ? [low, true] : [0, false];
        offset += hasArgument ? 3 : 1;
        if (offset > bytecode.length)
            isClean = false;
    }
    const landsWell = instructions.every((instruction) => isStart(instruction, starts));
    return { instructions, isClean: isClean && landsWell };
}
const absoluteJump = /^(?:JUMP_ABSOLUTE|CONTINUE_LOOP|POP_JUMP_IF_\w+|JUMP_IF_\w+_OR_POP)$/;
const relativeJump = /^(?:JUMP_FORWARD|FOR_ITER|SETUP_\w+)$/;
function isStart({ opcode, argument, offset }, starts) {
    if (absoluteJump.test(opcode.name))
        return starts.has(argument);
    return !relativeJump.test(opcode.name) || starts.has(offset + 3 + argument);
}

;// CONCATENATED MODULE: ./lib/codecs/python-bytecode/trace-code.js







/**
 * Follows the bytecode of a stream's code objects as every release reads it that shares their layout. Releases that
 * can read all of it come back, because nothing tells which one will; where none can, the one that reads most.
 * What no instruction explains is `mentioned`: a name without a use is never dropped.
 */
function traceCode(reading, budget) {
    const traced = opcodeTables(reading.layout).map((table) => new Tracer(table, budget).trace(reading));
    const clean = traced.filter(({ torn }) => torn === 0);
    const [best] = traced.sort((a, b) => a.torn - b.torn);
    if (clean.length > 0)
        return clean;
    return best === undefined ? [] : [{ ...best, version: undefined }];
}
class Tracer {
    #table;
    #budget;
    #uses = new NameUses();
    #torn = 0;
    constructor(table, budget) {
        this.#table = table;
        this.#budget = budget;
    }
    trace({ root, finished }) {
        const seen = new Set();
        const pending = [];
        const enqueue = (code, outer) => {
            if (!seen.has(code))
                pending.push({ code, outer });
            seen.add(code);
        };
        // Outer code first: what it imports is bound when its functions run.
        for (const code of root === undefined ? [...finished].reverse() : [root])
            enqueue(code, undefined);
        for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
            const scope = this.#follow(next);
            for (const inner of codesIn(next.code.constants))
                enqueue(inner, scope);
        }
        const { version } = this.#table;
        return { version, uses: this.#uses.list(), overflowed: this.#uses.overflowed, torn: this.#torn };
    }
    #follow({ code, outer }) {
        this.#budget.check();
        const scope = { names: new Map(), outer };
        const frame = new Frame(code, this.#table.release, scope, this.#uses);
        const { instructions, isClean } = readInstructions(code.bytecode, this.#table);
        for (const instruction of instructions)
            step(frame, instruction);
        const isTorn = !isClean || frame.isTorn;
        if (isTorn)
            this.#torn++;
        mentionRest(frame, isTorn);
        return scope;
    }
}
function step(frame, instruction) {
    const { opcode, argument, isExtended } = instruction;
    frame.begin(instruction);
    const handle = callHandlers[opcode.name] ?? nameHandlers[opcode.name];
    if (handle === undefined)
        frame.apply(opcode.effect + opcode.slope * argument);
    else
        handle(frame, argument);
    if (isExtended && namesGlobals.has(opcode.name))
        mention(frame, frame.code.names[lowIndex(frame, opcode.name, argument)]);
}
/** A jump behind EXTENDED_ARG makes these name something else. */
const namesGlobals = new Set(['LOAD_GLOBAL', 'LOAD_NAME', 'IMPORT_NAME']);
function lowIndex(frame, name, argument) {
    const low = argument & (frame.release < 306 ? 0xffff : 0xff);
    return name === 'LOAD_GLOBAL' && frame.release >= 311 ? low >> 1 : low;
}
function mentionRest(frame, isTorn) {
    for (const [index, name] of frame.code.names.entries()) {
        if (isTorn || !frame.explained.has(index))
            mention(frame, name);
    }
}
function mention(frame, name) {
    if (name !== undefined)
        frame.use('mentioned', { origin: 'global', module: '', attributes: [name] }, name);
}
/** The code objects among constants, containers included. */
function codesIn(constants) {
    return (0,values_in/* valuesIn */.a)(constants).flatMap((value) => (value.type === 'code' ? [value.code] : []));
}


/***/ }),

/***/ 948:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ valuesIn)
/* harmony export */ });
/** Constants looked through for code; constants may be nested and shared. CWE-400. */
const maxVisited = 100_000;
/** Every value in constants, each once, containers followed and code objects not. */
function valuesIn(constants) {
    const seen = new Set(constants);
    for (const value of seen) {
        if (seen.size > maxVisited)
            break;
        if ('items' in value)
            for (const item of value.items)
                seen.add(item);
        if (value.type === 'dict')
            for (const item of value.entries.flat())
                seen.add(item);
    }
    return [...seen];
}


/***/ }),

/***/ 6129:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ judgeCodeUse)
/* harmony export */ });
/* harmony import */ var _knowledge_python_code_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8496);
/* harmony import */ var _knowledge_python_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(654);
/* harmony import */ var _resolve_dotted_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8571);



const effects = new Map(_knowledge_python_code_names_js__WEBPACK_IMPORTED_MODULE_0__/* .tellingAttributes */ .DU.flatMap(({ effect, names }) => names.split(' ').map((name) => [name, effect])));
/** Judges one use of a name in code that came by value; undefined where it is ordinary. */
function judgeCodeUse(use) {
    if (use.kind === 'computed') {
        return verdict('computed-name', use, 'takes an attribute whose name it computes', undefined);
    }
    const callable = (0,_resolve_dotted_name_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveDottedName */ .y)(use);
    if (use.kind === 'stored' && isOfLibrary(use, callable))
        return verdict('patched-object', use, 'changes an object of a library for the whole process', callable);
    const effect = forbiddenEffect(callable) ?? tellingEffect(use);
    const topic = use.kind === 'called' ? 'dangerous-call' : 'dangerous-import';
    return effect === undefined ? undefined : verdict(topic, use, effect, callable);
}
function forbiddenEffect(callable) {
    if (callable?.kind !== 'forbidden')
        return undefined;
    return isOrdinary(callable.resolved) ? undefined : (callable.effect ?? 'is not vetted');
}
/** The name itself or one directly below it, unless that is another module seen through this one. */
function isOrdinary(name) {
    const at = name.lastIndexOf('.');
    return (_knowledge_python_code_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ordinaryInCode */ .l_.has(name) ||
        (_knowledge_python_code_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ordinaryInCode */ .l_.has(name.slice(0, at)) && !_knowledge_python_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .walkedModules */ .Aq.has(name.slice(at + 1).replace(/^_+/, ''))));
}
/** Attributes of unknown values, by names that only one kind of object has. */
function tellingEffect({ kind, origin, attributes }) {
    const looked = origin === 'value' || kind === 'mentioned' ? attributes : attributes.slice(1);
    return looked.map((name) => effects.get(name)).find((effect) => effect !== undefined);
}
function isOfLibrary({ origin }, callable) {
    return callable !== undefined && (origin === 'import' || callable.kind !== 'foreign-function');
}
function verdict(topic, use, effect, callable) {
    return {
        topic,
        subject: callable?.resolved.replace(/[.][*]$/, '') ?? use.attributes.join('.'),
        package: callable?.package ?? '',
        effect,
    };
}


/***/ }),

/***/ 8571:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ resolveDottedName)
/* harmony export */ });
/* harmony import */ var _knowledge_python_code_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8496);
/* harmony import */ var _knowledge_python_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(654);
/* harmony import */ var _knowledge_python_stdlib_modules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(491);
/* harmony import */ var _classify_callable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5938);




/** Stands for a module's own namespace where no name is taken from it. */
const whole = '*';
/**
 * What a name of code stands for, as the tables of Python callables have it; undefined for the code's own variables and
 * for attributes of values that nothing is known of.
 */
function resolveDottedName(name) {
    // What a relative import names is part of the same project, and is judged where it stands.
    if (name.module.startsWith('.'))
        return undefined;
    if (name.origin === 'import')
        return name.module === '' ? undefined : inModule(name.module, name.attributes);
    return name.origin === 'global' ? resolveGlobal(name.attributes) : undefined;
}
/** Code that came by value runs in the globals of whoever loads it: a builtin, a module there, or nothing known. */
function resolveGlobal([root = '', ...rest]) {
    if (_knowledge_python_code_names_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinNames */ .AP.has(root))
        return inModule('builtins', [root, ...rest]);
    const alias = _knowledge_python_code_names_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleAliases */ .N1.get(root);
    if (alias !== undefined)
        return inModule(alias, rest);
    if (_knowledge_python_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .walkedModules */ .Aq.has(root) || _knowledge_python_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .vettedPackages */ .gp.has(root))
        return inModule(root, rest);
    if (isDunder(root) && !_knowledge_python_code_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ordinaryDunders */ .md.has(root))
        return inModule('builtins', [root, ...rest]);
    if (_knowledge_python_stdlib_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .stdlibModules */ .E.has(root) && rest.some((part) => _knowledge_python_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .walkedModules */ .Aq.has(part.replace(/^_+/, ''))))
        return inModule(root, rest);
    const isForeignModule = rest.length > 0 && !_knowledge_python_stdlib_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .stdlibModules */ .E.has(root);
    const callable = isForeignModule ? inModule(root, rest) : undefined;
    return callable?.kind === 'forbidden' && callable.listed ? callable : undefined;
}
/** Attributes that every class and module has say nothing; without them the rest decides. */
function inModule(module, attributes) {
    const telling = attributes.filter((attribute) => !_knowledge_python_code_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ordinaryDunders */ .md.has(attribute));
    return (0,_classify_callable_js__WEBPACK_IMPORTED_MODULE_3__/* .classifyCallable */ .t)({ module, name: telling.length === 0 ? whole : telling.join('.') });
}
function isDunder(name) {
    return /^__.+__$/.test(name);
}


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