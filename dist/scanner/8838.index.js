"use strict";
exports.id = 8838;
exports.ids = [8838];
exports.modules = {

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

/***/ 8838:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pythonSource: () => (/* binding */ pythonSource)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/encoded/payload-children.js + 1 modules
var payload_children = __webpack_require__(3689);
// EXTERNAL MODULE: ./lib/codecs/python-source/source-text.js
var source_text = __webpack_require__(8307);
// EXTERNAL MODULE: ./lib/codecs/python-source/statement-parser.js + 9 modules
var statement_parser = __webpack_require__(9881);
// EXTERNAL MODULE: ./lib/codecs/python-source/trace/trace-source.js + 13 modules
var trace_source = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/codecs/python-modules/find-modules.js + 2 modules
var find_modules = __webpack_require__(9351);
// EXTERNAL MODULE: ./lib/formats/python-source/entry-points.js
var entry_points = __webpack_require__(2915);
;// CONCATENATED MODULE: ./lib/formats/python-source/parse.js








const disguises = /^(?:rot-?13|utf-?7|u7|(?:raw-)?unicode-?escape|utf-16|utf-32|hex|base64|zlib)/;
/** Reads the source and states what it uses, and when. */
function parsePythonSourceFile(source, context) {
    if (source.size > limits/* limits */.F.maxPythonSourceBytes)
        throw new errors/* LimitError */.oC('maxPythonSourceBytes', limits/* limits */.F.maxPythonSourceBytes, `the Python source has ${String(source.size)} bytes`);
    const decoded = (0,source_text/* decodeSource */.E)(source.read(0, source.size));
    const text = (0,entry_points/* executedText */.h)(context.name, decoded.text);
    const module = (0,statement_parser/* parsePythonSource */.V)(text, context.budget);
    const profile = profileOf(context, source);
    const trace = (0,trace_source/* traceSource */.L)(module, text, context.budget, profile.asked);
    const lines = new Lines(text);
    const range = { offset: 0, length: source.size };
    return {
        facts: {
            size: source.size,
            ...profile,
            encoding: decoded.encoding,
            isDisguised: disguises.test(decoded.encoding),
            uses: trace.uses.map((use) => ({ ...use, ...lines.place(use.at) })),
        },
        children: [
            ...constantChildren(trace.constants, context.budget),
            ...modulesBeside(context, profile.asked),
        ],
        anomalies: [
            ...damageOf(module.damage, lines, range),
            ...(trace.overflowed
                ? [anomaly('limit', range, 'the source uses more names than are told apart', 'uses')]
                : []),
            ...(decoded.isKnown
                ? []
                : [anomaly('unsupported', range, `the source is encoded as ${decoded.encoding}`, 'encoding')]),
        ],
        covered: [range],
    };
}
/** `import`, `call`, `hidden`, `torchscript`, or `import:Net,run()` where a loader builds `Net` and calls `run`. */
function profileOf(context, source) {
    if (context.profile === undefined)
        return { profile: 'import', asked: (0,entry_points/* entryPointOf */.k)(context.name, source)?.asked ?? [] };
    const [kind = '', names = ''] = context.profile.split(':');
    return {
        profile: kind === 'call' || kind === 'torchscript' || kind === 'hidden' ? kind : 'import',
        asked: names.split(',').filter((name) => name !== ''),
    };
}
/** What a file that is run for its name imports of the scanned tree; what imports it names its own modules. */
function modulesBeside(context, asked) {
    const { name, profile } = context;
    if (profile !== undefined || !name.endsWith('.py'))
        return [];
    const fileName = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1, -'.py'.length);
    const wanted = asked.map((name) => [fileName, name]);
    const open = (path) => context.beside?.(path) ?? context.sibling(path);
    const modules = (0,find_modules/* findModules */.t)([[fileName, ''], ...wanted], open, context.budget);
    return (0,find_modules/* moduleChildren */.S)(modules.filter(({ path }) => path !== `${fileName}.py`));
}
/** Artifacts and source that constants hold behind encodings. */
function constantChildren(constants, budget) {
    return constants.flatMap((constant, index) => (0,payload_children/* payloadChildren */.q)(constant, budget).map((child) => ({
        ...child,
        member: `constant-${String(index + 1)}`,
    })));
}
function damageOf(damage, lines, range) {
    if (damage === undefined)
        return [];
    const { line } = lines.place(damage.at);
    return [
        anomaly('damaged', range, `line ${String(line)} is no Python that is known: ${damage.detail}`, 'syntax'),
    ];
}
function anomaly(kind, at, detail, key) {
    return { kind, at, detail, key };
}
/** Lines and columns of characters, by binary search. */
class Lines {
    #starts = [0];
    constructor(text) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    place(at) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((this.#starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 };
    }
}

// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/core/severity.js
var severity = __webpack_require__(3980);
// EXTERNAL MODULE: ./lib/judgement/python/resolve-dotted-name.js
var resolve_dotted_name = __webpack_require__(8571);
// EXTERNAL MODULE: ./lib/judgement/torch/judge-operator.js + 1 modules
var judge_operator = __webpack_require__(1909);
// EXTERNAL MODULE: ./lib/knowledge/python/source-names.js
var source_names = __webpack_require__(1715);
;// CONCATENATED MODULE: ./lib/formats/python-source/rules/judge-operator.js



/** TorchScript has operators instead of modules: `torch.\u2026` is aten, `ops.name.\u2026` another namespace. */
function judgeOperator(use) {
    if (use.kind !== 'called')
        return [];
    const operator = [...(use.module === '' ? [] : [use.module]), ...use.attributes]
        .join('.')
        .replace(/^torch\.ops\./, 'ops.')
        .replace(/^ops\.aten\./, 'torch.');
    const verdict = verdictOn(operator);
    if (verdict?.kind === 'acts')
        return [
            { topic: 'dangerous-call', severity: 'critical', subject: operator, effect: verdict.effect, use },
        ];
    const callable = (0,resolve_dotted_name/* resolveDottedName */.y)(use);
    if (callable !== undefined && source_names/* heldForCalling */.Fb.test(callable.resolved)) {
        const effect = callable.effect ?? 'is not vetted';
        return [{ topic: 'dangerous-call', severity: 'critical', subject: callable.resolved, effect, use }];
    }
    if (verdict === undefined)
        return [];
    // As everywhere, what the program has to bring along itself is worth knowing and no more.
    const effect = 'is an operator of a library that has to be loaded first';
    return [{ topic: 'custom-operator', severity: 'info', subject: operator, effect, use }];
}
function verdictOn(operator) {
    const [, namespace, name] = /^ops\.(?:([^.]+)\.)?([^.]+)/.exec(operator) ?? [];
    if (name !== undefined)
        return (0,judge_operator/* judgeOperator */.g)(`${namespace ?? 'ops'}::${name}`);
    const [, owner, type] = /^(?:__torch__\.)?torch\.classes\.([^.]+)\.([^.]+)/.exec(operator) ?? [];
    if (owner !== undefined && type !== undefined)
        return (0,judge_operator/* judgeOperatorClass */.Y)(`${owner}::${type}`);
    const [, function_] = /^torch\.([^.]+)$/.exec(operator) ?? [];
    return function_ === undefined ? undefined : (0,judge_operator/* judgeOperator */.g)(`aten::${function_}`);
}

// EXTERNAL MODULE: ./lib/judgement/python/classify-callable.js + 8 modules
var classify_callable = __webpack_require__(5938);
// EXTERNAL MODULE: ./lib/knowledge/python/code-names.js
var code_names = __webpack_require__(8496);
// EXTERNAL MODULE: ./lib/knowledge/python/packages.js
var python_packages = __webpack_require__(654);
// EXTERNAL MODULE: ./lib/knowledge/python/stdlib-modules.js
var stdlib_modules = __webpack_require__(491);
;// CONCATENATED MODULE: ./lib/formats/python-source/rules/judge-use.js






const acting = new Map(source_names/* actingInSource */.z8.flatMap(({ effect, names }) => names.split(' ').map((name) => [name, effect])));
/** What is to be said of one use of a name that loading reaches. */
function judgeUse(use) {
    switch (use.kind) {
        case 'imported':
            return judgeImport(use);
        case 'computed':
            return judgeComputed(use);
        case 'stored':
            return judgeStored(use);
        case 'loaded':
            return judgeLoaded(use);
        case 'called':
        case 'handed':
        case 'planted':
            return judgeCall(use);
    }
}
function judgeImport(use) {
    const acts = [use.module, [use.module, ...use.attributes].join('.')].find((module) => isBelow(module, source_names/* actingModules */.As));
    if (acts === undefined)
        return [];
    return [note('dangerous-import', 'critical', acts, 'acts when it is imported', use)];
}
function isBelow(name, set) {
    return prefixesOf(name).some((prefix) => set.has(prefix));
}
/** `a.b.c`, `a.b`, `a`. */
function prefixesOf(name) {
    const parts = name.split('.');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}
/** Relative and computed imports are how packages load their own parts; attributes by computed names are not. */
function judgeComputed(use) {
    const callable = (0,resolve_dotted_name/* resolveDottedName */.y)(use);
    if (callable === undefined)
        return [];
    const subject = nameOf(callable, use);
    if (/(?:import_module|__import__)$/.test(subject))
        return [];
    const isTelling = python_packages/* walkedModules */.Aq.has(subject.split('.')[0] ?? '') && effectOf(`${subject}.system`, callable) !== undefined;
    return isTelling
        ? [note('computed-name', 'critical', subject, 'takes an attribute whose name it computes', use)]
        : [];
}
/** ssl's own switch; attributes of streams in memory, whose classes take none: what gets one is an object. */
const changesNothing = /^ssl\._create_default|^io\.(?:StringIO|BytesIO)\./;
function judgeStored(use) {
    const callable = (0,resolve_dotted_name/* resolveDottedName */.y)(use);
    const written = [use.module, ...use.attributes].filter((part) => part !== '').join('.');
    const variable = /^os\.environb?\.\[(.*)\]$/.exec(written)?.[1];
    if (variable !== undefined) {
        return source_names/* steeringVariables */.Jt.test(variable)
            ? [
                note('patched-object', 'critical', `os.environ[${variable}]`, 'makes programs load something else', use),
            ]
            : [];
    }
    const key = /^sys\.modules\.\[(.*)\]$/.exec(written)?.[1];
    if (key !== undefined ? !stdlib_modules/* stdlibModules */.E.has(key) : /^sys\.modules\b/.test(written))
        return [];
    const [root = ''] = written.split('.');
    const isCore = /^(?:builtins|__builtin__|__builtins__|os|subprocess|pickle|importlib|io|socket|ssl)$/.test(root) ||
        /^sys\.(?:modules|meta_path|path_hooks|excepthook|displayhook|stdout|stdin|stderr)\b/.test(written);
    if (callable === undefined || !isCore || changesNothing.test(written))
        return [];
    return [
        note('patched-object', severityOfPatch(written), written, 'changes an object of the standard library for the whole process', use),
    ];
}
function severityOfPatch(name) {
    return /^(?:builtins|__builtin__|__builtins__|pickle|importlib|sys\.(?:meta_path|path_hooks))\b/.test(name)
        ? 'critical'
        : 'warning';
}
function judgeLoaded(use) {
    if (use.origin === 'value')
        return judgeReflection(use);
    const callable = (0,resolve_dotted_name/* resolveDottedName */.y)(use);
    if (callable === undefined || !source_names/* heldForCalling */.Fb.test(callable.resolved))
        return [];
    return [note('dangerous-import', 'warning', callable.resolved, callable.effect ?? 'is not vetted', use)];
}
function judgeReflection(use) {
    const steps = use.attributes.filter((name) => source_names/* reflection */.S4.has(name));
    const target = use.attributes.find((name) => source_names/* reflectionTargets */.W1.has(name));
    if (steps.length < 2 || target === undefined)
        return [];
    return [note('dangerous-call', 'critical', target, "reaches into the interpreter's own objects", use)];
}
function judgeCall(use) {
    if (use.kind === 'handed' && source_names/* inspecting */.F2.test(use.callee))
        return [];
    if (use.origin === 'value')
        return judgeReflection(use);
    const callable = (0,resolve_dotted_name/* resolveDottedName */.y)(use);
    if (callable === undefined)
        return [];
    const subject = nameOf(callable, use);
    if (prefixesOf(subject)
        .slice(1)
        .some((name) => source_names/* opening */.zs.test(name)))
        return [];
    if (source_names/* opening */.zs.test(subject))
        return use.kind === 'called' ? judgeOpening(use, subject) : [];
    if (source_names/* downloading */.n8.test(subject))
        return [note('dangerous-call', severityOfDownload(use), subject, 'downloads what it names', use)];
    const effect = effectOf(subject, callable);
    if (effect === undefined || isHarmless(use, subject) || ofLoaded.test(subject))
        return [];
    if (use.kind === 'handed' && !source_names/* heldForCalling */.Fb.test(subject))
        return [];
    return [note('dangerous-call', isOwnFile(use, subject) ? 'info' : 'critical', subject, effect, use)];
}
/**
 * Models that a loader builds load their parts and download what they are made of: the files are judged where they
 * stand. While a module is imported, and with code from elsewhere, there is no reason to.
 */
function severityOfDownload(use) {
    const trusts = use.arguments.some(({ name, text }) => name === 'trust_remote_code' && text === '1');
    return use.when === 'build' && !trusts ? 'info' : 'warning';
}
/** A loader that takes a file; what takes bytes may take them from anywhere. */
function isOwnFile({ when }, subject) {
    return (when === 'build' &&
        /^(?:torch|pickle|joblib|numpy|pandas|yaml|torch\.(?:jit|serialization))\.(?:load|read_pickle)$/.test(subject));
}
/** With its attributes as the source writes them: `pathlib.Path.write_text`. */
function nameOf(callable, use) {
    const written = [...(use.module === '' ? [] : [use.module]), ...use.attributes].join('.');
    return callable.resolved.endsWith('.*') ? written : callable.resolved;
}
/** What classes that are a dictionary or a list at heart take over: it works on what it is given. */
const containerMethod = /^builtins\.(?:dict|list|set)\.__(?:getitem|setitem|delitem|contains|iter|len)__$/;
function effectOf(subject, callable) {
    if (containerMethod.test(subject))
        return undefined;
    const acts = prefixesOf(subject)
        .map((name) => acting.get(name))
        .find((effect) => effect !== undefined);
    if (acts !== undefined)
        return acts;
    const seenThrough = effectThrough(subject);
    if (seenThrough !== undefined)
        return seenThrough;
    if (callable.kind !== 'forbidden' || python_packages/* vettedPackages */.gp.has(callable.package))
        return undefined;
    if (isBelow(subject, source_names/* ordinaryInSource */.$3) || isBelow(subject, code_names/* ordinaryInCode */.l_))
        return reachesModule(subject) ? callable.effect : undefined;
    // Of packages that mix what acts with what does not, only what is listed above is told.
    return callable.effect?.startsWith('runs code, programs') === true ? undefined : callable.effect;
}
/** What acts in a module that is reached through another one: `torch.os.system` is `os.system`. */
function effectThrough(subject) {
    const parts = subject.split('.');
    for (let index = 1; index < parts.length - 1; index++) {
        const module = (parts[index] ?? '').replace(/^_+/, '');
        const name = [module, ...parts.slice(index + 1)].join('.');
        if (python_packages/* walkedModules */.Aq.has(module) && source_names/* heldForCalling */.Fb.test(name))
            return (0,classify_callable/* classifyCallable */.t)({ module, name: parts.slice(index + 1).join('.') }).effect;
    }
    return undefined;
}
/** An ordinary name of one module may be another module seen through it: `logging.os`. */
function reachesModule(subject) {
    const [, ...rest] = subject.split('.');
    return (!/^(?:os\.path|sys\.platform|importlib)\b/.test(subject) &&
        rest.some((part, index) => index < rest.length - 1 && python_packages/* walkedModules */.Aq.has(part.replace(/^_+/, ''))));
}
/** Methods of what a loader gave back: the call of the loader is told, with its arguments. */
const ofLoaded = /\.(?:load|loads|read_pickle|load_model)\./;
/** What a class calls that watches over its own attributes. */
const ownAttribute = /^builtins\.object\.__(?:setattr|delattr|getattribute)__$/;
/** Arrays without pickled objects are data; an object that sets an attribute of its own changes nothing else. */
function isHarmless(use, subject) {
    const [first] = use.arguments;
    const isItself = first?.kind === 'instance' || (first?.kind === 'unknown' && /\(self\b/.test(use.expression));
    if (use.when === 'build' && ownAttribute.test(subject) && isItself)
        return true;
    if (!subject.startsWith('torch.load') && !subject.startsWith('torch.jit.load'))
        return false;
    return use.arguments.some(({ name, text }) => name === 'weights_only' && text === '1');
}
const writing = /[wax+]/;
function judgeOpening(use, subject) {
    const mode = use.arguments.find(({ name }) => name === 'mode') ??
        use.arguments.filter(({ name }) => name === '')[subject.endsWith('Path.open') ? 0 : 1];
    const path = use.arguments.find(({ name }) => name === '' || name === 'file')?.text ?? '';
    if (mode?.text !== undefined && mode.kind === 'text' && writing.test(mode.text))
        return [note('dangerous-call', 'critical', subject, 'writes or deletes files', use)];
    return source_names/* sensitivePath */.eM.test(path)
        ? [note('dangerous-call', 'critical', subject, `reads ${path.slice(0, 80)}`, use)]
        : [];
}
function note(topic, severity, subject, effect, use) {
    return { topic, severity, subject, effect, use };
}

;// CONCATENATED MODULE: ./lib/formats/python-source/rules/judge.js



const judged = new WeakMap();
/** What the source does that nothing in a model has to do; one note per topic and name. */
function judge(facts) {
    let notes = judged.get(facts);
    if (notes === undefined) {
        const judgeOne = facts.profile === 'torchscript' ? judgeOperator : judgeUse;
        notes = join(facts.uses.filter((use) => runs(use, facts)).flatMap((use) => judgeOne(use)));
        judged.set(facts, notes);
    }
    return notes;
}
/** Whether loading runs it: everything of a body, else what an import runs and what a loader builds and calls. */
function runs({ when }, { profile }) {
    return profile !== 'import' || when !== 'function';
}
/** One cause, one note: the worst of its kind, and a call explains that its name is held elsewhere. */
function join(notes) {
    const called = new Set(notes.flatMap(({ topic, subject }) => (topic === 'dangerous-call' ? [subject] : [])));
    const byCause = new Map();
    for (const note of notes) {
        if (note.topic === 'dangerous-import' && called.has(note.subject))
            continue;
        const key = `${note.topic} ${note.subject}`;
        const before = byCause.get(key);
        const count = (before?.use.count ?? 0) + note.use.count;
        const worse = before === undefined || (0,severity/* worseSeverity */.E$)(before.severity, note.severity) !== before.severity
            ? note
            : before;
        byCause.set(key, { ...worse, use: { ...worse.use, count } });
    }
    return [...byCause.values()];
}

;// CONCATENATED MODULE: ./lib/formats/python-source/rules/source-rule.js



/** Arguments that a finding shows, where folding found them out. */
const maxShown = 3;
const verbs = {
    imported: 'runs',
    loaded: 'holds',
    called: 'calls',
    handed: 'hands on',
    planted: 'makes a method of',
    stored: 'sets',
    computed: 'looks into',
};
/** A rule that reports what is concluded on one topic. */
function sourceRule(meta, topic) {
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
    const shown = use.expression.includes(subject) ? '' : ` (that is ${subject}${argumentsOf(use)})`;
    const hidden = use.isHidden ? ', in a text that it executes' : '';
    return {
        message: `${moment(use, facts)} ${verbs[use.kind]} ${use.expression}${shown}${hidden}: it ${effect}`,
        severity: note.severity,
        at: {
            line: use.line,
            column: use.column,
            logical: use.within === '' ? 'module' : `function ${use.within}`,
        },
        key: subject,
        count: use.count,
        data: {
            function: subject,
            expression: use.expression,
            within: use.within,
            line: use.line,
            arguments: use.arguments.flatMap(({ text }) => text ?? []).slice(0, maxShown),
        },
    };
}
function moment({ when, within }, { profile }) {
    if (profile === 'torchscript')
        return 'The TorchScript code of this model';
    if (profile === 'call')
        return 'Loading this file runs Python source that';
    if (profile === 'hidden')
        return 'Python source that the file hides behind an encoding';
    return when === 'import'
        ? 'Importing this Python source'
        : `Loading runs ${within} of this Python source, which`;
}
/** Constants that the written expression does not show. */
function argumentsOf({ arguments: list, expression }) {
    const hidden = list.flatMap(({ text }) => (text === undefined || expression.includes(text) ? [] : [text]));
    if (hidden.length === 0)
        return '';
    return ` of ${hidden
        .slice(0, maxShown)
        .map((text) => (0,quoted/* quoted */.T)(text))
        .join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/formats/python-source/rules/computed-name.js

const computedName = sourceRule({
    id: 'python-source/computed-name',
    title: 'Python source takes functions of the system by names that it computes',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-470', 'CWE-506'],
    cve: [],
    references: ['https://docs.python.org/3/library/functions.html#getattr'],
    since: '1.0.0',
    help: {
        why: 'Whoever takes a function of os, subprocess or builtins by a name that is put together at run time hides which one it is; there is no other reason to do so.',
        fix: 'Do not import the source unless its publisher writes out the names and you trust them.',
    },
}, 'computed-name');

;// CONCATENATED MODULE: ./lib/formats/python-source/rules/custom-operator.js

const customOperator = sourceRule({
    id: 'python-source/custom-operator',
    title: 'TorchScript code calls operators of a library that is not part of PyTorch',
    severity: 'info',
    securitySeverity: '3.3',
    precision: 'high',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://docs.pytorch.org/tutorials/advanced/custom_ops_landing_page.html'],
    since: '1.0.0',
    help: {
        why: 'The model runs only where a native library with these operators is loaded, and what they do is nowhere in the file.',
        fix: 'Find out which library registers the namespace and whether you trust it; else ask for a model made of PyTorch operators.',
    },
}, 'custom-operator');

;// CONCATENATED MODULE: ./lib/formats/python-source/rules/dangerous-call.js

const dangerousCall = sourceRule({
    id: 'python-source/dangerous-call',
    title: 'Python source calls something that executes, fetches, writes or deserialises',
    severity: 'critical',
    securitySeverity: '9.6',
    precision: 'high',
    cwe: ['CWE-94', 'CWE-506', 'CWE-829'],
    cve: [],
    references: [
        'https://docs.python.org/3/reference/import.html',
        'https://huggingface.co/docs/transformers/custom_models',
    ],
    since: '1.0.0',
    help: {
        why: 'Statements of a module run when it is imported, and a loader of models imports the modules that the model names. What they call here runs with the rights of whoever loads the model.',
        fix: 'Do not load the model with its own code (trust_remote_code=False, weights_only=True), or move what it has to do into a function that its user calls knowingly.',
    },
}, 'dangerous-call');

;// CONCATENATED MODULE: ./lib/formats/python-source/rules/dangerous-import.js

const dangerousImport = sourceRule({
    id: 'python-source/dangerous-import',
    title: 'Python source imports what acts at once, or keeps what executes at hand',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-94', 'CWE-506'],
    cve: [],
    references: ['https://docs.python.org/3/reference/import.html'],
    since: '1.0.0',
    help: {
        why: 'Some modules act as soon as they are imported, and a function that executes text or programs is kept under another name so that nobody sees where it is called.',
        fix: 'Remove the import or the reference; if it is needed, call the function by its own name where it is used.',
    },
}, 'dangerous-import');

;// CONCATENATED MODULE: ./lib/formats/python-source/rules/disguised-text.js

const disguisedText = (0,core_define/* defineRule */.Km)({
    id: 'python-source/disguised-text',
    title: 'Python source is encoded so that it reads as something else',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-506', 'CWE-116'],
    cve: [],
    references: ['https://peps.python.org/pep-0263/'],
    since: '1.0.0',
    help: {
        why: 'With an encoding such as UTF-7 or ROT13 in its first lines a source runs other statements than an editor shows, and comments turn into code.',
        fix: 'Do not import the source. Ask its publisher for it in UTF-8.',
    },
    *check({ encoding, isDisguised }) {
        if (!isDisguised)
            return;
        yield {
            message: `The Python source is encoded as ${encoding}, which shows other text than Python runs`,
            at: { line: 1, column: 1 },
            key: encoding,
            data: { encoding },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/python-source/rules/hidden-code.js


/** Names that a finding lists. */
const maxNamed = 8;
const hiddenCode = (0,core_define/* defineRule */.Km)({
    id: 'python-source/hidden-code',
    title: 'The file hides Python source behind an encoding',
    severity: 'warning',
    securitySeverity: '6.9',
    precision: 'high',
    cwe: ['CWE-506', 'CWE-116'],
    cve: [],
    references: ['https://attack.mitre.org/techniques/T1027/'],
    since: '1.0.0',
    help: {
        why: 'Source that is written as digits or compressed is there to be run where nobody reads it; a model has no use for it.',
        fix: 'Ask the publisher of the model what the source is for, and do not load the model before you know.',
    },
    *check(facts) {
        // What the source does says more than that it is hidden.
        if (facts.profile !== 'hidden' || judge(facts).length > 0)
            return;
        const names = [...new Set(facts.uses.map(({ expression }) => expression))].slice(0, maxNamed);
        yield {
            message: `The file holds Python source behind an encoding${names.length === 0 ? '' : `; it uses ${names.join(', ')}`}`,
            at: { range: { offset: 0, length: facts.size } },
            key: 'source',
            data: { names },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/python-source/rules/patched-object.js

const patchedObject = sourceRule({
    id: 'python-source/patched-object',
    title: 'Python source replaces parts of the interpreter or of the standard library',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-913', 'CWE-506'],
    cve: [],
    references: ['https://docs.python.org/3/reference/simple_stmts.html#assignment-statements'],
    since: '1.0.0',
    help: {
        why: 'What the source sets here stays for the whole process: other code that uses the module or the variable then runs what the source put there.',
        fix: 'Do not import the source. Ask its publisher why it has to change the interpreter.',
    },
}, 'patched-object');

;// CONCATENATED MODULE: ./lib/formats/python-source/rules/index.js







const pythonSourceRules = [
    dangerousCall,
    dangerousImport,
    computedName,
    patchedObject,
    customOperator,
    disguisedText,
    hiddenCode,
];

;// CONCATENATED MODULE: ./lib/formats/python-source/views.js

/** The source itself, as its encoding is read. */
function sourceViews(source) {
    return [
        {
            title: 'source',
            columns: ['line', 'text'],
            rows: function* () {
                const { text } = (0,source_text/* decodeSource */.E)(source.read(0, source.size));
                let line = 0;
                for (const content of text.split('\n'))
                    yield [String((line += 1)), content];
            },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/formats/python-source/reader.js




const pythonSource = (0,core_define/* defineReader */.XH)({
    parse: parsePythonSourceFile,
    rules: pythonSourceRules,
    views: sourceViews,
});


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

/***/ 1909:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ judgeOperator),
  Y: () => (/* binding */ judgeOperatorClass)
});

// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
;// CONCATENATED MODULE: ./lib/knowledge/torch/operators.js
/** Operators of TorchScript and torch.export as `namespace::name`, without overloads. */

const aten = 'https://github.com/pytorch/pytorch/blob/main/aten/src/ATen/native/native_functions.yaml';
const jit = 'https://github.com/pytorch/pytorch/tree/main/torch/csrc/jit/runtime';
const vision = 'https://github.com/pytorch/vision/tree/main/torchvision/csrc/io';
const audio = 'https://github.com/pytorch/audio/tree/main/src/libtorio';
/** Operators that reach beyond the process's own tensors. */
const actingOperators = (0,table/* table */.t)({
    'aten::from_file': {
        effect: 'maps a file of the machine, and writes to it where it is shared',
        source: aten,
    },
    'aten::save': { effect: 'writes a file', source: jit },
    'aten::load': { effect: 'reads and unpickles a file', source: jit },
    'aten::_load_from_bytes': { effect: 'unpickles bytes', source: jit },
    'ops::load_library': {
        effect: 'loads a native library',
        source: 'https://github.com/pytorch/pytorch/blob/main/torch/_ops.py',
    },
    'prim::PythonOp': { effect: 'calls a Python function', source: jit },
    'prim::IgnoredPythonOp': { effect: 'calls a Python function', source: jit },
    'prim::rpc_async': { effect: 'calls a function of another process', source: jit },
    'prim::rpc_sync': { effect: 'calls a function of another process', source: jit },
    'prim::rpc_remote': { effect: 'calls a function of another process', source: jit },
    'debugprims::load_tensor': {
        effect: 'reads a tensor from a file',
        source: 'https://github.com/pytorch/pytorch/blob/main/torch/_prims/debug_prims.py',
    },
    'image::read_file': { effect: 'reads a file', source: vision },
    'image::write_file': { effect: 'writes a file', source: vision },
    'video_reader::read_video_from_file': { effect: 'reads a file', source: vision },
    'video_reader::probe_video_from_file': { effect: 'reads a file', source: vision },
    'torchaudio::sox_io_load_audio_file': { effect: 'reads a file', source: audio },
    'torchaudio::sox_io_save_audio_file': { effect: 'writes a file', source: audio },
    'torchaudio::sox_io_get_info': { effect: 'reads a file', source: audio },
    'torchaudio::sox_effects_apply_effects_file': { effect: 'reads a file', source: audio },
});
/** Operators that come in families, by what all of a family do. */
const actingFamilies = [
    { names: /^torchaudio::(?:sox_io_|load|save|ffmpeg)/, effect: 'reads or writes a file', source: audio },
    { names: /^video_reader::\w+_from_file$/, effect: 'reads a file', source: vision },
    { names: /^prims?::\w*[Pp]ython/, effect: 'calls a Python function', source: jit },
    { names: /^prim::rpc_/, effect: 'calls a function of another process', source: jit },
];
/** Classes that TorchScript code makes and that connect or write. */
const actingClasses = (0,table/* table */.t)({
    'c10d::TCPStore': { effect: 'connects to another machine', source: 'torch/csrc/distributed/c10d/init.cpp' },
    'c10d::FileStore': { effect: 'writes a file', source: 'torch/csrc/distributed/c10d/init.cpp' },
    'dist_c10d::TCPStore': {
        effect: 'connects to another machine',
        source: 'torch/csrc/distributed/c10d/init.cpp',
    },
    'dist_c10d::FileStore': { effect: 'writes a file', source: 'torch/csrc/distributed/c10d/init.cpp' },
});
/** Namespaces that torch and the libraries of its own organisation register, and kernels that exporters are known to use. */
const knownNamespaces = new Set(('aten prim prims quantized _quantized quantized_decomposed prepacked mkldnn mkldnn_prepacked mkl onednn ' +
    'onednn_graph cuda cudnn nnapi vulkan vulkan_prepack xnnpack metal metal_prepack torchvision image ' +
    'video_reader torchaudio torchtext sparse rnn inductor inductor_prims rngprims debugprims profiler ' +
    'static_runtime c10d _c10d_functional _c10d_functional_autograd c10d_functional _dtensor symm_mem dist_rnn ' +
    'tensorexpr _caffe2 fb internal higher_order export _native quantization debug_mode_ops torchao pt2e_quant ' +
    'torch_scatter torch_sparse torch_cluster torch_spline_conv pyg fbgemm flash_attn xformers executorch dim_order_ops ' +
    'edge cadence cortex_m backend et_vk llama custom_ops backends caffe2 torch_geometric dist_c10d').split(' '));

;// CONCATENATED MODULE: ./lib/judgement/torch/judge-operator.js

/** What is to be said of an operator `namespace::name`; undefined for those that only compute. */
function judgeOperator(operator) {
    const row = rowOf(actingOperators, operator) ?? actingFamilies.find(({ names }) => names.test(operator));
    if (row !== undefined)
        return { kind: 'acts', effect: row.effect };
    return judgeNamespace(operator);
}
/** The same of a class `namespace::name` that TorchScript code makes an object of. */
function judgeOperatorClass(name) {
    const row = rowOf(actingClasses, name);
    return row === undefined ? judgeNamespace(name) : { kind: 'acts', effect: row.effect };
}
function rowOf(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}
function judgeNamespace(operator) {
    const [namespace = ''] = operator.split('::', 1);
    return knownNamespaces.has(namespace) ? undefined : { kind: 'unknown-namespace', namespace };
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