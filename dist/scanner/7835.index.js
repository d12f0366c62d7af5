"use strict";
exports.id = 7835;
exports.ids = [7835];
exports.modules = {

/***/ 7835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pythonCode: () => (/* binding */ pythonCode)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/bytes/latin1.js
var latin1 = __webpack_require__(9910);
// EXTERNAL MODULE: ./lib/codecs/encoded/artifact-heads.js
var artifact_heads = __webpack_require__(2136);
// EXTERNAL MODULE: ./lib/codecs/encoded/payload-children.js + 1 modules
var payload_children = __webpack_require__(3689);
// EXTERNAL MODULE: ./lib/codecs/encoded/readings.js
var readings = __webpack_require__(5969);
// EXTERNAL MODULE: ./lib/codecs/marshal/decode-code.js + 6 modules
var decode_code = __webpack_require__(9448);
// EXTERNAL MODULE: ./lib/codecs/python-bytecode/trace-code.js + 10 modules
var trace_code = __webpack_require__(2128);
// EXTERNAL MODULE: ./lib/codecs/python-bytecode/values-in.js
var values_in = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/formats/python-code/pyc-header.js
var pyc_header = __webpack_require__(1781);
;// CONCATENATED MODULE: ./lib/formats/python-code/parse.js










const maxFunctions = 200;
const maxStrings = 500;
/** Bytes constants that are offered as artifacts, and the least that can hold one. CWE-400. */
const maxChildren = 5_000;
const minimumChildBytes = 16;
/** Decodes the code object in every layout that reads it and states what its bytecode uses. */
function parsePythonCode(source, context) {
    const { offset, readings } = readingsOf(source, context);
    const traces = readings.flatMap((reading) => (0,trace_code/* traceCode */.d)(reading, context.budget));
    const codes = [
        ...new Set(readings.flatMap(({ root, finished }) => (root ? [...finished].reverse() : finished))),
    ];
    const values = (0,values_in/* valuesIn */.a)(codes.flatMap(({ constants }) => constants));
    const length = Math.max(...readings.map((reading) => reading.length));
    return {
        facts: {
            size: source.size,
            container: offset === 0 ? 'marshal' : 'pyc',
            range: { offset, length },
            versions: versionsOf(readings, traces),
            isWhole: readings.some(({ root }) => root !== undefined),
            functions: codes.slice(0, maxFunctions).map(functionFact),
            uses: [...joinUses(traces, offset), ...mentionedIn(readings, offset)],
            strings: stringsOf(values, readings),
        },
        children: [...childrenOf(values, source, offset), ...hiddenChildren(values, context.budget)],
        anomalies: [
            ...anomaliesOf(readings, traces, { offset, length: source.size - offset }),
            ...tooManyConstants(values, { offset, length: source.size - offset }),
        ],
        covered: [{ offset: 0, length: offset + length }],
    };
}
/** The reading of each place where the code may begin that gets furthest; a header has one of three lengths. */
function readingsOf(source, { budget }) {
    const offsets = [0, ...(0,pyc_header/* pycBodies */.l)(source.read(0, Math.min(source.size, 4)))];
    const attempts = offsets
        .filter((offset) => offset < source.size && (source.read(offset, 1)[0] ?? 0) % 0x80 === 0x63)
        .map((offset) => ({
        offset,
        readings: (0,decode_code/* decodeCode */.k)(source.read(offset, Math.min(source.size - offset, limits/* limits */.F.maxMarshalBytes)), budget),
    }));
    const [best] = attempts.sort((a, b) => rank(b.readings) - rank(a.readings));
    if (best !== undefined)
        return best;
    throw new errors/* FormatError */.IF('no-code', { offset: 0, length: source.size }, 'no code object begins here');
}
function rank(readings) {
    return Math.max(...readings.map(({ root, length }) => (root === undefined ? length : Infinity)));
}
function versionsOf(readings, traces) {
    const versions = traces.flatMap(({ version }) => (version === undefined ? [] : [version]));
    return versions.length > 0 ? versions : readings.map(({ layout }) => layout);
}
function functionFact(code) {
    return {
        name: code.qualname.slice(0, limits/* limits */.F.maxQuotedCharacters),
        filename: code.filename.slice(0, limits/* limits */.F.maxQuotedCharacters),
        line: code.firstLine,
        argumentCount: code.argumentCount,
    };
}
/** What releases agree on is one use. */
function joinUses(traces, offset) {
    const joined = new Map();
    for (const use of traces.flatMap(({ uses }) => uses)) {
        const key = [use.kind, use.origin, use.module, ...use.attributes].join('\0');
        if (!joined.has(key))
            joined.set(key, { ...use, offset: use.offset + offset });
    }
    return [...joined.values()];
}
/** A stream that breaks off may have lost the bytecode; the names that were read are kept. */
function mentionedIn(readings, offset) {
    const names = new Set(readings.flatMap(({ texts }) => texts.filter((text) => /^[A-Za-z_]\w*$/.test(text))));
    return [...names].map((name) => ({
        kind: 'mentioned',
        origin: 'global',
        module: '',
        attributes: [name],
        expression: name,
        offset,
        within: '',
        count: 1,
    }));
}
function stringsOf(values, readings) {
    const constants = values.flatMap((value) => (value.type === 'str' ? [value.text] : []));
    const texts = [...constants, ...readings.flatMap((reading) => reading.texts)];
    return [...new Set(texts)].slice(0, maxStrings).map((text) => text.slice(0, limits/* limits */.F.maxQuotedCharacters));
}
/** Bytes constants may be pickles, archives or code again: the engine looks. */
function childrenOf(values, source, offset) {
    return values
        .flatMap((value) => (value.type === 'bytes' && value.bytes.length >= minimumChildBytes ? [value] : []))
        .slice(0, maxChildren)
        .map(({ offset: at, bytes }, index) => ({
        member: `constant-${String(index + 1)}`,
        range: { offset: offset + at, length: bytes.length },
        open: () => source.slice(offset + at, bytes.length),
    }));
}
/** What string and bytes constants hold behind encodings. */
function hiddenChildren(values, budget) {
    return values
        .flatMap((value) => value.type === 'str' ? [value.text] : value.type === 'bytes' ? [latin1/* latin1 */.W.decode(value.bytes)] : [])
        .filter((constant) => constant.length >= minimumChildBytes && isPlausible(constant))
        .slice(0, maxChildren)
        .flatMap((constant, index) => (0,payload_children/* payloadChildren */.q)(constant, budget).map((child) => ({
        ...child,
        member: `encoded-constant-${String(index + 1)}`,
    })));
}
function isPlausible(constant) {
    return (0,readings/* mayBeEncoded */.z)(Buffer.from(constant.slice(0, 64), 'latin1'), artifact_heads/* mayBecomeArtifact */.VQ);
}
/** More bytes, or more texts, than are looked into. */
function tooManyConstants(values, at) {
    const constants = values.filter((value) => (value.type === 'bytes' && value.bytes.length >= minimumChildBytes) ||
        (value.type === 'str' && value.text.length >= minimumChildBytes && isPlausible(value.text)));
    if (constants.length <= maxChildren)
        return [];
    const detail = 'the code holds more constants than are looked into';
    return [{ kind: 'limit', at, detail, key: 'constants' }];
}
function anomaliesOf(readings, traces, at) {
    const troubles = readings.flatMap(({ root, trouble }) => (root === undefined && trouble ? [trouble] : []));
    const anomalies = troubles.map(({ kind, at: where, detail }) => ({
        kind,
        at: { offset: at.offset + where.offset, length: where.length },
        detail: `the code object breaks off: ${detail}`,
        key: 'code',
    }));
    if (traces.some(({ overflowed }) => overflowed))
        anomalies.push({
            kind: 'limit',
            at,
            detail: 'the code uses more names than are told apart',
            key: 'uses',
        });
    return anomalies;
}

// EXTERNAL MODULE: ./lib/judgement/python/judge-code.js
var judge_code = __webpack_require__(9247);
;// CONCATENATED MODULE: ./lib/formats/python-code/rules/judge.js

const judged = new WeakMap();
/** What the code does that nothing in a model has to do; judged once for all rules. */
function judge(facts) {
    let notes = judged.get(facts);
    if (notes === undefined) {
        notes = (0,judge_code/* judgeCode */.N)(facts.uses);
        judged.set(facts, notes);
    }
    return notes;
}

// EXTERNAL MODULE: ./lib/core/spell-name.js
var spell_name = __webpack_require__(8737);
// EXTERNAL MODULE: ./lib/judgement/python/describe-names.js
var describe_names = __webpack_require__(3048);
;// CONCATENATED MODULE: ./lib/formats/python-code/rules/carried-code.js




const carriedCode = (0,core_define/* defineRule */.Km)({
    id: 'python-code/carried-code',
    title: 'The file carries compiled Python code',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'very-high',
    cwe: ['CWE-506', 'CWE-829'],
    cve: ['CVE-2024-3660'],
    references: ['https://docs.python.org/3/library/marshal.html'],
    since: '1.0.0',
    help: {
        why: 'A function travels in the file as bytecode. It runs when the model is loaded or used; bytecode is hard to review and is bound to one release of Python.',
        fix: 'Replace the function by a registered, named one of your own code, or load the file only if you trust its publisher.',
    },
    *check(facts) {
        // A name that executes says more about the same code.
        if (judge(facts).length > 0)
            return;
        const [outermost] = facts.functions;
        yield {
            message: `The file carries compiled Python code${describe(facts)}: it ${facts.isWhole ? (0,describe_names/* describeNames */.e)(namesOf(facts.uses)) : 'could not be read to its end'}`,
            at: { range: facts.range },
            key: outermost?.name ?? 'code',
            data: {
                function: outermost?.name ?? null,
                filename: outermost?.filename ?? null,
                python: facts.versions.join(', '),
                container: facts.container,
                functions: facts.functions.length,
            },
        };
    },
});
function describe({ functions, versions }) {
    const [outermost] = functions;
    if (outermost === undefined)
        return '';
    const inner = functions.length > 1 ? ` and ${String(functions.length - 1)} more` : '';
    return ` (${outermost.name}${inner}, line ${String(outermost.line)} of ${outermost.filename}, Python ${versions.join(' or ')})`;
}
/** Names that the code does more with than import them. */
function namesOf(uses) {
    return uses.filter(({ kind }) => kind !== 'imported').map(spell_name/* spellName */.o);
}

;// CONCATENATED MODULE: ./lib/formats/python-code/rules/code-rule.js


const verbs = {
    imported: 'runs',
    loaded: 'uses',
    called: 'calls',
    stored: 'sets',
    computed: 'calls',
    mentioned: 'names',
};
/** A rule that reports what is concluded on one topic. */
function codeRule(meta, topic) {
    return (0,core_define/* defineRule */.Km)({
        ...meta,
        *check(facts) {
            for (const note of judge(facts)) {
                if (note.topic === topic)
                    yield evidence(note, facts);
            }
        },
    });
}
function evidence(note, facts) {
    const { use, effect, subject } = note;
    const subjectShown = use.expression.includes(subject) ? '' : ` (that is ${subject})`;
    const place = use.within === '' ? '' : ` in ${use.within}`;
    return {
        message: `The Python code in this file ${verbs[use.kind]} ${use.expression}${subjectShown}${place}: it ${effect}`,
        severity: note.severity,
        at: { range: { offset: use.offset, length: 2 }, logical: `function ${use.within}` },
        key: subject,
        count: use.count,
        data: {
            function: subject,
            position: use.offset,
            expression: use.expression,
            within: use.within,
            python: facts.versions.join(', '),
        },
    };
}

;// CONCATENATED MODULE: ./lib/formats/python-code/rules/computed-name.js

const computedName = codeRule({
    id: 'python-code/computed-name',
    title: 'Compiled Python code takes attributes by names that it computes',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-470', 'CWE-506'],
    cve: [],
    references: ['https://docs.python.org/3/library/functions.html#getattr'],
    since: '1.0.0',
    help: {
        why: 'With getattr and a name that is put together at run time the function reaches anything that its objects lead to, and nobody can tell from the file what that is.',
        fix: 'Do not load the file unless its publisher shows the source of the function and you trust it.',
    },
}, 'computed-name');

;// CONCATENATED MODULE: ./lib/formats/python-code/rules/dangerous-call.js

const dangerousCall = codeRule({
    id: 'python-code/dangerous-call',
    title: 'Compiled Python code calls something that executes, fetches, writes or deserialises',
    severity: 'critical',
    securitySeverity: '9.8',
    precision: 'high',
    cwe: ['CWE-94', 'CWE-506'],
    cve: ['CVE-2024-3660', 'CVE-2025-1550'],
    references: ['https://docs.python.org/3/library/marshal.html'],
    since: '1.0.0',
    help: {
        why: 'The file carries a function as bytecode, and its bytecode calls this. Whoever loads the model gets the function with it, and a layer, a hook or a reducer runs it without anybody reading it.',
        fix: 'Do not load the file. Get the model again from its publisher without code in it; if it was loaded already, treat that machine and its credentials as compromised.',
    },
}, 'dangerous-call');

;// CONCATENATED MODULE: ./lib/formats/python-code/rules/dangerous-import.js

const dangerousImport = codeRule({
    id: 'python-code/dangerous-import',
    title: 'Compiled Python code gets hold of something that executes, fetches, writes or deserialises',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'high',
    cwe: ['CWE-94', 'CWE-506'],
    cve: [],
    references: ['https://docs.python.org/3/library/marshal.html'],
    since: '1.0.0',
    help: {
        why: 'The file carries a function as bytecode that imports or loads this name. What it does with it afterwards may be computed, so that no call of it stands in the bytecode.',
        fix: 'Do not load the file. Ask its publisher for the source of the function, or for the model without it.',
    },
}, 'dangerous-import');

;// CONCATENATED MODULE: ./lib/formats/python-code/rules/patched-object.js

const patchedObject = codeRule({
    id: 'python-code/patched-object',
    title: 'Compiled Python code changes modules or classes that are not its own',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-913', 'CWE-506'],
    cve: [],
    references: ['https://docs.python.org/3/reference/simple_stmts.html#assignment-statements'],
    since: '1.0.0',
    help: {
        why: 'What the function sets here stays for the whole process: other code that uses the library then runs what the file put there.',
        fix: 'Do not load the file. Ask its publisher for the model without code in it.',
    },
}, 'patched-object');

;// CONCATENATED MODULE: ./lib/formats/python-code/rules/index.js





/** Every rule about compiled Python code, by id. */
const pythonCodeRules = [
    carriedCode,
    computedName,
    dangerousCall,
    dangerousImport,
    patchedObject,
];

;// CONCATENATED MODULE: ./lib/formats/python-code/views.js
/** What the code does, name by name, as Python would spell it. */
function pythonCodeViews(_, facts) {
    return [
        {
            title: 'decoded code',
            columns: ['position', 'function', 'what', 'expression', 'times'],
            rows: function* () {
                for (const { offset, within, kind, expression, count } of facts.uses)
                    yield [String(offset), within, kind, expression, String(count)];
            },
        },
    ];
}
/** Modules and names that running the code imports. */
function* pythonCodeImports({ uses }) {
    for (const { origin, module, attributes } of uses)
        if (origin === 'import')
            yield [module, ...attributes].join('.');
}

;// CONCATENATED MODULE: ./lib/formats/python-code/reader.js




const pythonCode = (0,core_define/* defineReader */.XH)({
    parse: parsePythonCode,
    rules: pythonCodeRules,
    views: pythonCodeViews,
    imports: pythonCodeImports,
});


/***/ }),

/***/ 3048:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ describeNames)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7535);

/** Names that a finding lists. */
const maxNamed = 12;
/** What code uses, as a clause behind `it`: its names in order, each once, as many as a reader takes in. */
function describeNames(used) {
    const names = [...new Set(used)].sort();
    if (names.length === 0)
        return 'only computes on its arguments';
    const more = names.length > maxNamed ? ` and ${String(names.length - maxNamed)} more names` : '';
    return `uses ${names.slice(0, maxNamed).join(', ')}${more}`.slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.maxQuotedCharacters);
}


/***/ }),

/***/ 9247:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgeCode)
/* harmony export */ });
/* harmony import */ var _judge_code_use_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6129);

/** What code does that nothing in a model has to do; one note per topic and name. */
function judgeCode(uses) {
    return join(uses.flatMap((use) => {
        const verdict = (0,_judge_code_use_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeCodeUse */ .E)(use);
        return verdict === undefined ? [] : [{ ...verdict, severity: 'critical', use }];
    }));
}
/** One cause, one note: a call explains the import of its module. */
function join(notes) {
    const explained = new Set(notes.flatMap((candidate) => candidate.topic === 'dangerous-call' ? [candidate.subject, candidate.package] : []));
    const byCause = new Map();
    for (const candidate of notes) {
        const isExplained = explained.has(candidate.subject) ||
            (candidate.package !== 'builtins' && explained.has(candidate.package));
        if (candidate.topic === 'dangerous-import' && isExplained)
            continue;
        const key = `${candidate.topic} ${candidate.subject}`;
        if (!byCause.has(key))
            byCause.set(key, candidate);
    }
    return [...byCause.values()];
}


/***/ })

};
;