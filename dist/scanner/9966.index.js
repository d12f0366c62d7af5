"use strict";
exports.id = 9966;
exports.ids = [9966];
exports.modules = {

/***/ 8736:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 9966:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  executorch: () => (/* binding */ executorch)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/flatbuffers/flat-table.js
var flat_table = __webpack_require__(4238);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/formats/executorch/header.js
var header = __webpack_require__(5838);
;// CONCATENATED MODULE: ./lib/formats/executorch/parse.js
/** https://github.com/pytorch/executorch/blob/main/schema/program.fbs and docs/source/pte-file-format.md beside it. */




/** Field numbers of the tables that matter here. */
const program = { version: 0, plans: 1, inlineData: 3, segments: 4 };
const plan = { name: 0, operators: 6, delegates: 7 };
const operator = { name: 0, overload: 1 };
const delegate = { id: 0, processed: 1 };
const reference = { location: 0, index: 1 };
const segment = { offset: 0, size: 1 };
const locationSegment = 1;
/** Gaps are padding to a page at most; of longer ones this much is looked at. */
const maxSearchedGapBytes = 2 ** 20;
/**
 * Reads what the program calls and where its segments lie; tensors and delegates' data are never read.
 * @throws FormatError, LimitError of the tables
 */
function parseExecutorch(source, context) {
    return new ProgramReading(source, context).parse();
}
class ProgramReading {
    #source;
    #header;
    #buffer;
    #methods = [];
    #operators = new Set();
    #backends = new Set();
    #dangling = [];
    #parts = [];
    #anomalies = [];
    constructor(source, { budget }) {
        this.#source = source;
        this.#header = (0,header/* readExtendedHeader */.rL)(source);
        const programBytes = Math.min(this.#header?.programBytes ?? source.size, source.size);
        this.#buffer = new flat_table/* FlatBuffer */.wj(source.slice(0, programBytes), budget);
    }
    parse() {
        const root = this.#buffer.root();
        const schemaVersion = root.u32(program.version) ?? 0;
        try {
            this.#readParts(root);
            for (const table of root.tables(program.plans))
                this.#readPlan(table, root);
        }
        catch (error) {
            if (!(error instanceof errors/* FormatError */.IF))
                throw error;
            this.#anomalies.push({ kind: 'damaged', at: error.at, detail: error.message, key: 'tables' });
        }
        const unclaimed = this.#unclaimed();
        return {
            facts: {
                schemaVersion,
                methods: this.#methods,
                operators: [...this.#operators],
                backends: [...this.#backends],
                outside: [...this.#programOutside(), ...this.#parts].filter(({ range }) => !(0,header/* isInside */.FK)(range, this.#source)),
                danglingDelegates: this.#dangling,
                unclaimed,
            },
            children: [
                ...this.#parts.filter(({ range }) => (0,header/* isInside */.FK)(range, this.#source)),
                ...unclaimed.map((range) => ({ name: `unclaimed bytes at ${String(range.offset)}`, range })),
            ].map(({ name, range }) => this.#child(name, range)),
            anomalies: this.#anomalies,
            covered: [],
        };
    }
    #readParts(root) {
        const base = this.#header?.segmentBase ?? 0;
        let index = 0;
        for (const table of root.tables(program.segments)) {
            const range = { offset: base + (table.u64(segment.offset) ?? 0), length: table.u64(segment.size) ?? 0 };
            this.#part(`segment ${String(index++)}`, range);
        }
        index = 0;
        for (const table of root.tables(program.inlineData)) {
            const data = table.vector(0, 1);
            if (data !== undefined)
                this.#part(`delegate data ${String(index)}`, data.at);
            index += 1;
        }
    }
    #part(name, range) {
        if (this.#parts.length < limits/* limits */.F.maxEmbeddedBlobs)
            this.#parts.push({ name, range });
        else if (this.#anomalies.length === 0)
            this.#anomalies.push({
                kind: 'limit',
                at: range,
                detail: 'it has more segments than are opened',
                key: 'segments',
            });
    }
    #readPlan(table, root) {
        this.#methods.push(table.text(plan.name) ?? '');
        for (const used of table.tables(plan.operators)) {
            const overload = used.text(operator.overload) ?? '';
            this.#operators.add((used.text(operator.name) ?? '') + (overload === '' ? '' : `.${overload}`));
        }
        for (const used of table.tables(plan.delegates)) {
            const id = used.text(delegate.id) ?? '';
            this.#backends.add(id);
            if (!hasData(used.table(delegate.processed), root))
                this.#dangling.push(id);
        }
    }
    #programOutside() {
        if (this.#header === undefined)
            return [];
        return [{ name: 'the program', range: { offset: 0, length: this.#header.programBytes } }];
    }
    /** Only the extended header says where the tables end. */
    #unclaimed() {
        if (this.#header === undefined)
            return [];
        const claimed = [...this.#parts.map(({ range }) => range)].sort((a, b) => a.offset - b.offset);
        const gaps = [];
        let end = this.#header.programBytes;
        for (const { offset, length } of [...claimed, { offset: this.#source.size, length: 0 }]) {
            if (offset > end && offset <= this.#source.size)
                gaps.push({ offset: end, length: offset - end });
            end = Math.max(end, offset + length);
        }
        return gaps.filter((gap) => !this.#isPadding(gap));
    }
    #isPadding({ offset, length }) {
        return length <= maxSearchedGapBytes && this.#source.read(offset, length).every((byte) => byte === 0);
    }
    #child(member, range) {
        const open = () => this.#source.slice(range.offset, range.length, member);
        return { member, expects: 'program', range, open };
    }
}
function hasData(data, root) {
    const isSegment = (data?.i8(reference.location) ?? 0) === locationSegment;
    const count = root.vector(isSegment ? program.segments : program.inlineData, 4)?.count ?? 0;
    return data !== undefined && (data.u32(reference.index) ?? 0) < count;
}

;// CONCATENATED MODULE: ./lib/knowledge/executorch/backends.js
/**
 * Delegates that ExecuTorch and its vendors' parts of the repository register, by the name that a program asks for.
 * Source: https://github.com/pytorch/executorch/tree/main/backends (`register_backend` and `BackendDetails` there).
 */
const knownBackends = new Set([
    'AotiBackend',
    'ArmBackend',
    'CoreMLBackend',
    'CudaBackend',
    'EnnBackend',
    'EthosUBackend',
    'MLXBackend',
    'MPSBackend',
    'MetalBackend',
    'NeuropilotBackend',
    'NeutronBackend',
    'OpenvinoBackend',
    'QnnBackend',
    'TOSABackend',
    'VgfBackend',
    'VulkanBackend',
    'XnnpackBackend',
]);
/** Namespaces of operators that ExecuTorch itself builds kernels for: kernels/ and extension/ of the same repository. */
const knownNamespaces = new Set([
    'aten',
    'cadence',
    'cortex_m',
    'dim_order_ops',
    'et_vk',
    'executorch_prim',
    'llama',
    'prim',
    'quantized',
    'quantized_decomposed',
    'torchao',
]);

;// CONCATENATED MODULE: ./lib/formats/executorch/rules/custom-operator.js


const customOperator = (0,core_define/* defineRule */.Km)({
    id: 'executorch/custom-operator',
    title: 'Running the program needs operators that are not part of ExecuTorch',
    severity: 'info',
    strictSeverity: 'warning',
    securitySeverity: '3.1',
    precision: 'high',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://docs.pytorch.org/executorch/stable/kernel-library-custom-aten-kernel.html'],
    since: '1.0.0',
    help: {
        why: 'The program holds no code for its operators: a custom one runs only where a native library that implements it was linked in, which nobody has vetted with the model.',
        fix: 'Find out which library implements the operator and whether you trust it.',
    },
    *check({ operators }) {
        for (const name of operators) {
            const namespace = name.split('::')[0] ?? '';
            if (knownNamespaces.has(namespace))
                continue;
            yield {
                message: `The program calls the operator ${JSON.stringify(name)}, which ExecuTorch does not have`,
                at: { logical: name },
                key: name,
                data: { operator: name },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/executorch/rules/foreign-backend.js


const foreignBackend = (0,core_define/* defineRule */.Km)({
    id: 'executorch/foreign-backend',
    title: 'Running the program needs a delegate that is not part of ExecuTorch',
    severity: 'info',
    strictSeverity: 'warning',
    securitySeverity: '3.7',
    precision: 'high',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://docs.pytorch.org/executorch/stable/compiler-delegate-and-partitioner.html'],
    since: '1.0.0',
    help: {
        why: 'A delegate is native code that is handed its part of the program as opaque bytes. It runs only where a library that brings it was linked in, and what it makes of the bytes can not be seen here.',
        fix: 'Find out which library registers the delegate and whether you trust it.',
    },
    *check({ backends }) {
        for (const backend of backends) {
            if (knownBackends.has(backend))
                continue;
            yield {
                message: `The program hands parts of itself to the delegate ${JSON.stringify(backend)}`,
                at: { logical: backend },
                key: backend,
                data: { backend },
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/judgement/layout/unclaimed-bytes.js
var unclaimed_bytes = __webpack_require__(6424);
;// CONCATENATED MODULE: ./lib/formats/executorch/rules/hidden-data.js


const hiddenData = (0,core_define/* defineRule */.Km)({
    id: 'executorch/hidden-data',
    title: 'Bytes of the file belong to no segment of the program',
    severity: 'warning',
    securitySeverity: '5.5',
    precision: 'high',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://docs.pytorch.org/executorch/stable/pte-file-format.html'],
    since: '1.0.0',
    help: {
        why: 'Zeros stand between the program and its segments and nothing stands behind them. Data can travel there unseen, for another reader or a second stage.',
        fix: 'Export the program again, and find out what the bytes are.',
    },
    check: ({ unclaimed }) => (0,unclaimed_bytes/* unclaimedBytes */.I)(unclaimed, 'segment'),
});

;// CONCATENATED MODULE: ./lib/formats/executorch/rules/out-of-range.js

const outOfRange = (0,core_define/* defineRule */.Km)({
    id: 'executorch/out-of-range',
    title: 'The program refers to data that the file does not hold',
    severity: 'warning',
    securitySeverity: '5.9',
    precision: 'high',
    cwe: ['CWE-125', 'CWE-1284'],
    cve: [],
    references: ['https://docs.pytorch.org/executorch/stable/pte-file-format.html'],
    since: '1.0.0',
    help: {
        why: 'Runtimes on small devices map the file and follow these offsets, not all of them with a check. One that leads out of the file reads memory that is not the model.',
        fix: 'Export the program again from a trusted source.',
    },
    *check({ outside, danglingDelegates }) {
        const [first] = outside;
        if (first !== undefined)
            yield {
                message: `The file ends before ${first.name} does`,
                at: { logical: first.name },
                key: 'outside',
                count: outside.length,
            };
        const [delegate] = danglingDelegates;
        if (delegate !== undefined)
            yield {
                message: `The delegate ${JSON.stringify(delegate)} takes data that the program does not have`,
                at: { logical: delegate },
                key: 'delegate',
                count: danglingDelegates.length,
            };
    },
});

;// CONCATENATED MODULE: ./lib/formats/executorch/rules/index.js




const executorchRules = [
    outOfRange,
    hiddenData,
    foreignBackend,
    customOperator,
];

;// CONCATENATED MODULE: ./lib/formats/executorch/reader.js



const executorch = (0,core_define/* defineReader */.XH)({
    parse: parseExecutorch,
    rules: executorchRules,
});


/***/ }),

/***/ 6424:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unclaimedBytes)
/* harmony export */ });
/* harmony import */ var _core_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8736);

/**
 * Bytes that no part of a file's layout accounts for, as one finding.
 * @param part what bytes ought to belong to: `tensor`
 */
function* unclaimedBytes(unclaimed, part) {
    const [first] = unclaimed;
    if (first === undefined)
        return;
    const bytes = (0,_core_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(unclaimed.map(({ length }) => length));
    yield {
        message: `${String(bytes)} bytes, first at ${String(first.offset)}, belong to no ${part}`,
        at: { range: first },
        key: 'unclaimed',
        count: unclaimed.length,
        data: { bytes },
    };
}


/***/ })

};
;