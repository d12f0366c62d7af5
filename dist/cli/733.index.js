export const id = 733;
export const ids = [733];
export const modules = {

/***/ 9065:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRule: () => (/* binding */ explainRule),
/* harmony export */   findRules: () => (/* binding */ findRules),
/* harmony export */   listRules: () => (/* binding */ listRules),
/* harmony export */   runRules: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6661);
/* harmony import */ var _reports_documentation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(849);
/* harmony import */ var _reports_text_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4730);
/* harmony import */ var _reports_text_wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6479);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4929);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7721);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2832);








/** `modelaudit rules [ID | WORD...]`. @throws UsageError where no rule matches */
async function runRules(given) {
    const { words, severity, format, color } = given;
    const style = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .usesColor */ .cr)(process.stdout, process.env, color) ? _terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .colorStyle */ .NW : _reports_text_style_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .s;
    const found = findRules(_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogue */ .sW, words, severity);
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(process.stdout, format === 'json' ? describeRules(found) : show(found, given, style));
    return 0;
}
function show(found, { words, verbose }, style) {
    const isOne = found.length === 1 && words.length > 0;
    if (!isOne && !verbose)
        return listRules(found, style);
    return found.map((rule) => explainRule(rule, style, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .PL)(process.stdout))).join('\n');
}
/** The rule with this id, present or former, else the rules whose id or title holds every word. */
function findRules(rules, words, severity) {
    const [id = ''] = words;
    const named = rules.find((one) => one.id === id || one.formerIds?.some((former) => former === id));
    if (named !== undefined && words.length === 1)
        return [named];
    const found = rules.filter((rule) => (severity === undefined || rule.severity === severity) && words.every((word) => holds(rule, word)));
    if (found.length === 0)
        throw noRule(rules, words, severity);
    return found;
}
function holds({ id, title }, word) {
    return `${id} ${title}`.toLowerCase().includes(word.toLowerCase());
}
function noRule(rules, words, severity) {
    const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(words[0] ?? '', rules.map((one) => one.id));
    const what = severity === undefined ? words.join(' ') : `${words.join(' ')} of severity ${severity}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`there is no rule '${what}'${meant === undefined ? '; `modelaudit rules` lists them' : `, did you mean ${meant}?`}`);
}
/** One line a rule: id, severity, title. */
function listRules(rules, style) {
    const width = Math.max(0, ...rules.map(({ id }) => id.length));
    return rules
        .map(({ id, severity, title }) => `${id.padEnd(width)}  ${style(severity, severity.padEnd(8))}  ${title}\n`)
        .join('');
}
function describeRules(rules) {
    const content = rules.map(({ id, title, severity, securitySeverity, precision, cwe, cve, since, help, references }) => ({
        id,
        title,
        severity,
        security_severity: securitySeverity,
        precision,
        cwe,
        cve,
        since,
        why: help.why,
        fix: help.fix,
        references,
        page: (0,_reports_documentation_js__WEBPACK_IMPORTED_MODULE_6__/* .rulePage */ .g)(id),
    }));
    return `${JSON.stringify(content, null, 2)}\n`;
}
/** All that the catalogue says of one rule, and how a configuration speaks of it. */
function explainRule(rule, style, width) {
    const facts = [
        [
            'Severity',
            `${rule.severity} (security severity ${rule.securitySeverity}, precision ${rule.precision})`,
        ],
        ['Why', rule.help.why],
        ['Fix', rule.help.fix],
        ['Weakness', [...rule.cwe, ...rule.cve].join(', ')],
        ['Since', rule.since],
        ['Formerly', (rule.formerIds ?? []).join(', ')],
        ['See', [(0,_reports_documentation_js__WEBPACK_IMPORTED_MODULE_6__/* .rulePage */ .g)(rule.id), ...rule.references].join(' ')],
    ];
    const lines = facts
        .filter(([, text]) => text !== '')
        .flatMap(([label, text]) => paragraph(style, label, (0,_reports_text_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .L)(text, width - 10)));
    const examples = paragraph(style, 'Configure', configurationExamples(rule));
    return `${style('bold', rule.id)}\n${rule.title}\n\n${lines.join('\n')}\n\n${examples.join('\n')}\n`;
}
/** For .modelaudit.yml. */
function configurationExamples({ id, severity }) {
    const other = severity === 'critical' ? 'warning' : 'critical';
    return [
        'in .modelaudit.yml, to accept it in one file:',
        `  allow: [{ rule: ${id}, path: models/net.pkl, reason: why, expires: 2027-06-30 }]`,
        'or everywhere to give it another severity, off included:',
        `  rules: { ${id}: ${other} }`,
    ];
}
function paragraph(style, label, lines) {
    return lines.map((line, at) => `${style('dim', (at === 0 ? label : '').padEnd(10))}${line}`);
}


/***/ }),

/***/ 2832:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ showsProgress),
/* harmony export */   NW: () => (/* binding */ colorStyle),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   cr: () => (/* binding */ usesColor)
/* harmony export */ });
/** `FORCE_COLOR` beats `NO_COLOR` and the kind of stream, as everywhere in Node; an option beats all. */
function usesColor(screen, environment, wanted) {
    if (!wanted)
        return false;
    const force = environment['FORCE_COLOR'];
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    if ((environment['NO_COLOR'] ?? '') !== '')
        return false;
    return screen.isTTY === true && environment['TERM'] !== 'dumb';
}
/** Progress goes to a person at a terminal, not into the log of a job. */
function showsProgress(screen, environment, wanted) {
    return (wanted && screen.isTTY === true && environment['TERM'] !== 'dumb' && (environment['CI'] ?? '') === '');
}
/** Columns for wrapping; lines longer than 120 are hard to read. A terminal that knows no width says 0. */
function columnsOf({ columns = 0 }) {
    return columns === 0 ? 100 : Math.min(columns, 120);
}
/** Select graphic rendition, ECMA-48 \u00a78.3.117. */
const codes = {
    critical: '1;31',
    warning: '33',
    info: '36',
    debug: '2',
    findings: '1;31',
    incomplete: '1;33',
    clean: '1;32',
    path: '1',
    bold: '1',
    dim: '2',
};
const colorStyle = (name, text) => `\u001b[${codes[name]}m${text}\u001b[0m`;


/***/ }),

/***/ 7535:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** Every budget of the engine: unit in the name, reason and weakness class beside it. */
const limits = {
    /** Head that formats identify by; a page of everything a magic number or an 8-byte header needs. CWE-400. */
    maxHeadBytes: 65_536,
    /** First read of an embedded artifact: checkpoints hold thousands of storages, formats read on where they must. CWE-400. */
    maxMemberHeadBytes: 2_048,
    /** One read of a file into memory; parsers window what is longer. CWE-770. */
    maxReadBytes: 256 * 2 ** 20,
    /** Nesting of artifacts (zip in pickle in zip \u2026); real models stay below 4, quines never end. CWE-674. */
    maxDepth: 8,
    /** Artifacts in one file; the largest real checkpoints hold some 20,000 storages. CWE-400. */
    maxArtifacts: 100_000,
    /** Bytes that decompressors and decoders may give out for one file. CWE-409. */
    maxInflatedBytes: 8 * 2 ** 30,
    /** Decoded bytes of one member that are looked at; they are decoded as they are read, and mostly not held. CWE-409. */
    maxInflatedMemberBytes: 3 * 2 ** 30,
    /** What may come out of a member, times its size there, before it has to be explained by what its content declares. CWE-409. */
    maxExpansion: 100,
    /** Unexplained bytes that are too few for a bomb, whatever the ratio. CWE-409. */
    maxUnexplainedBytes: 16 * 2 ** 20,
    /** Decoded bytes that a decompressor holds for its matches; `xz -9` wants 64 MiB, `zstd --long` 128 MiB. CWE-770. */
    maxDictionaryBytes: 384 * 2 ** 20,
    /** Entries that an archive's directory may list. CWE-400. */
    maxArchiveEntries: 200_000,
    /** Opcodes of all pickle streams of one artifact: an hour of the slowest plain data. CWE-400. */
    maxPickleOpcodes: 2_000_000_000,
    /** Values on a pickle machine's stack: C's unpickler has no bound, real files stay below 10,000. CWE-770. */
    maxPickleStack: 16_777_216,
    /** Distinct memo entries; one slot costs 8 bytes. CWE-770. */
    maxPickleMemo: 33_554_432,
    /** Distinct calls, imports or state shapes kept as facts of one pickle; the rest is only counted. CWE-770. */
    maxPickleFacts: 20_000,
    /** Distinct imports kept as facts of one pickle, some 200 bytes each. CWE-770. */
    maxPickleImports: 200_000,
    /** Concatenated pickle streams in one artifact. CWE-400. */
    maxPickleStreams: 100_000,
    /** Bytes of one marshal stream; the largest compiled modules stay below 4 MiB. CWE-770. */
    maxMarshalBytes: 64 * 2 ** 20,
    /** Objects of one marshal stream, each some hundred bytes here. CWE-770. */
    maxMarshalObjects: 2_000_000,
    /** Texts of a broken marshal stream that are kept as facts. CWE-770. */
    maxMarshalTexts: 1_000,
    /** Different uses of names that are told apart in the code objects of one artifact. CWE-770. */
    maxCodeUses: 5_000,
    /** Objects, functions and texts of one Keras configuration that are told apart, of each sort. CWE-770. */
    maxKerasFacts: 20_000,
    /** Bytes of one template; the longest real chat templates stay below 100 kB. CWE-770. */
    maxTemplateBytes: 4 * 2 ** 20,
    /** Different uses of attributes, calls and templates that are told apart in one template. CWE-770. */
    maxTemplateUses: 10_000,
    /** Bytes of one Python source; the largest generated modules stay below 8 MiB. CWE-770. */
    maxPythonSourceBytes: 16 * 2 ** 20,
    /** Groups, datasets and attributes of one HDF5 file; stores of a hundred thousand tables are real. CWE-400. */
    maxHdf5Objects: 500_000,
    /** Header messages of one HDF5 object, attributes and links included. CWE-770. */
    maxHdf5Messages: 200_000,
    /** Groups in groups of an HDF5 file. CWE-674. */
    maxHdf5Depth: 512,
    /** Nesting of a Python literal; Python itself stops at 200 parentheses. CWE-674. */
    maxLiteralDepth: 200,
    /** Values in one Python literal; headers of arrays hold some per field. CWE-770. */
    maxLiteralValues: 1_000_000,
    /** Bytes of one array header; numpy itself asks before it reads more than 10,000. CWE-770. */
    maxArrayHeaderBytes: 16 * 2 ** 20,
    /** Values of one JSON document; the largest tokenizers have some two million. CWE-770. */
    maxJsonNodes: 10_000_000,
    /** Nesting of JSON values: Python's json gives up at about 1,000, real configurations stay below 50. CWE-674. */
    maxJsonDepth: 10_000,
    /** Bytes of one JSON, YAML or other text document that is read whole. CWE-770. */
    maxTextBytes: 128 * 2 ** 20,
    /** Bytes of one YAML, TOML or INI file: the YAML reader takes 1.5 s for a megabyte. CWE-400. */
    maxYamlBytes: 4 * 2 ** 20,
    /** Lines, commas and brackets of one YAML file: the reader takes 20 \u00b5s for each. CWE-400. */
    maxYamlNodes: 250_000,
    /** Nesting of YAML and TOML values; real ones stay below 30, the YAML reader's stack ends near 700. CWE-674. */
    maxYamlDepth: 300,
    /** Nesting of R objects that is followed; R itself gives up at some thousands. CWE-674. */
    maxRDepth: 600,
    /** Calls, promises and namespaces of one R object that are kept. CWE-770. */
    maxRFacts: 5_000,
    /** Elements of one XML model whose facts are kept. CWE-770. */
    maxXmlFacts: 20_000,
    /** Characters of the text of one XML element that are kept. CWE-770. */
    maxXmlText: 65_536,
    /** Fields of the messages of one protobuf file that are walked. CWE-400. */
    maxProtobufFields: 50_000_000,
    /** Nesting of protobuf messages; protobuf's own readers stop at 100. CWE-674. */
    maxProtobufDepth: 200,
    /** Tables and elements of one flatbuffer that are walked, shared ones as often as they are reached. CWE-400. */
    maxFlatbufferVisits: 20_000_000,
    /** Characters of a name in a graph that are kept; frameworks stay below some hundred. CWE-770. */
    maxNameCharacters: 1_024,
    /** Nodes of all graphs of one file, some 500 bytes each; the largest real ones stay below 500,000. CWE-770. */
    maxGraphNodes: 1_500_000,
    /** Distinct operators, tensors or names kept as facts of one graph file; the rest is only counted. CWE-770. */
    maxGraphFacts: 20_000,
    /** Blobs inside one graph file that are offered as artifacts of their own. CWE-400. */
    maxEmbeddedBlobs: 10_000,
    /** Key-values, and tensors, of one GGUF file: the largest models have some 3,000. CWE-770. */
    maxGgufEntries: 200_000,
    /** Characters of a model's free text that are judged: the largest model cards stay below 1 MiB. CWE-770. */
    maxMetadataBytes: 16 * 2 ** 20,
    /** Bytes of a classifier's final layer that are read for its figures. CWE-400. */
    maxWeightBytes: 64 * 2 ** 20,
    /** Dotted names that one file imports, kept for comparing versions; the largest genuine pickles have some hundred. CWE-770. */
    maxComparedImports: 5_000,
    /** Facts of one artifact whose texts are searched for what the user blacklists. CWE-400. */
    maxSearchedValues: 20_000_000,
    /** Characters of a string that findings may carry. CWE-779. */
    maxQuotedCharacters: 400,
    /** Findings of one file; what exceeds is counted in one last finding. CWE-779. */
    maxFindingsPerFile: 2_000,
    /** Characters of one file's findings in memory: far above what honest findings need. CWE-770. */
    maxFileFindingCharacters: 64 * 2 ** 20,
    /** Characters of all findings of a run in memory; beyond them every file keeps fewer. CWE-770. */
    maxFindingCharacters: 128 * 2 ** 20,
    /** Findings of a whole run, some 4 kB each; beyond them every file keeps fewer of its own. CWE-779. */
    maxFindings: 20_000,
    /** What a file keeps however many others have findings: its worst. CWE-779. */
    leastFindingsPerFile: 32,
    /** Bytes of one message from a scanner process. CWE-770. */
    maxMessageBytes: 8 * 2 ** 20,
    /** Resident memory of one scanner process. CWE-770. */
    maxResidentBytes: 1_536 * 2 ** 20,
    /** Seconds for one file, unless the user says otherwise. CWE-400. */
    fileTimeoutSeconds: 120,
    /** Entries below the scanned paths. CWE-400. */
    maxDiscoveredEntries: 10_000_000,
    /** Bytes of a configuration file. CWE-400. */
    maxConfigurationBytes: 262_144,
    /** Bytes of a baseline; a hundred thousand findings take some 40 MiB. CWE-400. */
    maxBaselineBytes: 64 * 2 ** 20,
    /** Bytes of a list of known files, some 800,000 entries. CWE-400. */
    maxKnownBadBytes: 64 * 2 ** 20,
};


/***/ }),

/***/ 8067:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// Generated by scripts/generate.mjs from package.json: do not edit.
/** The release, as package.json says it; importing JSON is still experimental on Node 20. */
const version = '1.0.0';


/***/ }),

/***/ 849:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ homepage),
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/** Where readers of a report find the project. */
const homepage = 'https://github.com/promptfoo/modelaudit-action';
/** The generated page of a rule. */
function rulePage(id) {
    return `${homepage}/blob/main/docs/rules/${id}.md`;
}


/***/ }),

/***/ 4730:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ plainStyle)
/* harmony export */ });
/** No colours. */
const plainStyle = (_, text) => text;


/***/ })

};
