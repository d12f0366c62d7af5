export const id = 699;
export const ids = [699];
export const modules = {

/***/ 8307:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ writeOrPrint),
/* harmony export */   Vm: () => (/* binding */ preloadRenderer),
/* harmony export */   cK: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _reports_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6623);
/* harmony import */ var _reports_text_style_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4730);
/* harmony import */ var _shell_output_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5216);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7721);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(581);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2832);







/** Loads while scanner processes work what is needed when they are done; what fails here fails there again. */
function preloadRenderer({ format }) {
    (0,_reports_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadRenderer */ .S)(format).catch(() => undefined);
}
/** False when the output file could not be written; the report is on standard output then. */
async function deliver(report, given) {
    const render = await (0,_reports_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadRenderer */ .S)(given.format);
    if (given.output === undefined) {
        await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .y)(process.stdout, render(report, appearance(given, true)));
        return true;
    }
    return writeOrPrint(given.output, render(report, appearance(given, false)), given.verbose);
}
/** False when the file could not be written: the text is on standard output then, and the reason on standard error. */
async function writeOrPrint(file, text, verbose) {
    try {
        (0,_shell_output_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutputFile */ .B)(file, text);
        return true;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb))
            throw error;
        await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .y)(process.stdout, text);
        await (0,_report_error_js__WEBPACK_IMPORTED_MODULE_4__/* .reportError */ .N)(error, verbose);
        return false;
    }
}
function appearance(given, onScreen) {
    const { explain, verbose, quiet, color } = given;
    const colored = onScreen && (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .usesColor */ .cr)(process.stdout, process.env, color);
    const width = onScreen ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .columnsOf */ .PL)(process.stdout) : (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .columnsOf */ .PL)({});
    return { explain, verbose, quiet, width, style: colored ? _terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .colorStyle */ .NW : _reports_text_style_js__WEBPACK_IMPORTED_MODULE_6__/* .plainStyle */ .s };
}


/***/ }),

/***/ 8377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScan: () => (/* binding */ runScan)
});

// EXTERNAL MODULE: ./lib/reports/count.js
var count = __webpack_require__(2248);
// EXTERNAL MODULE: ./lib/scan.js + 80 modules
var scan = __webpack_require__(4929);
// EXTERNAL MODULE: ./lib/shell/interruption.js
var shell_interruption = __webpack_require__(2883);
// EXTERNAL MODULE: ./lib/shell/output-file.js
var output_file = __webpack_require__(5216);
// EXTERNAL MODULE: ./lib/cli/deliver.js
var deliver = __webpack_require__(8307);
// EXTERNAL MODULE: ./lib/reports/neutralise.js
var neutralise = __webpack_require__(9633);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var terminal = __webpack_require__(2832);
;// CONCATENATED MODULE: ./lib/cli/progress.js



const millisecondsBetweenUpdates = 100;
const clearLine = '\r\u001b[2K';
/** One line that rewrites itself, at most ten times a second. `now` gives milliseconds. */
function startProgressLine(stream, now) {
    const start = now();
    let last = -Infinity;
    return {
        update(progress) {
            const time = now();
            if (time - last < millisecondsBetweenUpdates)
                return;
            last = time;
            stream.write(clearLine + formatProgress(progress, (time - start) / 1000, (0,terminal/* columnsOf */.PL)(stream)));
        },
        clear() {
            if (last !== -Infinity)
                stream.write(clearLine);
        },
    };
}
/** `12/340 files \u00b7 1.2 GB \u00b7 85 MB/s \u00b7 models/x.pt`, never as wide as the terminal, or it would wrap. */
function formatProgress(progress, seconds, columns) {
    const { filesDone, filesTotal, bytesDone, currentPath, slow } = progress;
    const rate = seconds > 0 ? `${(0,count/* formatBytes */.z3)(Math.round(bytesDone / seconds))}/s` : '';
    const facts = [
        `${String(filesDone)}/${String(filesTotal)} files`,
        (0,count/* formatBytes */.z3)(bytesDone),
        rate,
        slow === undefined
            ? (0,neutralise/* visible */.RK)(currentPath)
            : `${String(Math.round(slow.seconds))} s in ${(0,neutralise/* visible */.RK)(slow.path)}`,
    ];
    return truncate(facts.filter((fact) => fact !== '').join(' \u00b7 '), columns - 1);
}
/** Counts every character beyond Latin as two columns: too short a line does no harm, too long a one does. */
function truncate(text, columns) {
    let left = columns;
    let kept = '';
    for (const character of text) {
        left -= character > '\u024f' ? 2 : 1;
        if (left < 0)
            return kept;
        kept += character;
    }
    return kept;
}

// EXTERNAL MODULE: ./lib/cli/report-error.js
var report_error = __webpack_require__(581);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/policy/configuration.js + 1 modules
var configuration = __webpack_require__(3189);
// EXTERNAL MODULE: ./lib/shell/read-text-file.js
var read_text_file = __webpack_require__(5557);
;// CONCATENATED MODULE: ./lib/cli/scan-request.js





/** Options beat the configuration file; lists of known files and blacklists add up. @throws UsageError */
async function buildRequest(given, workingDirectory) {
    const file = await readConfiguration(given.configuration);
    const paths = given.paths.length > 0 ? given.paths : (file?.content.paths ?? []);
    if (paths.length === 0)
        throw new errors/* UsageError */.eb('nothing to scan: name a file or a folder, or see --help');
    const exclude = given.exclude ?? file?.content.exclude;
    return {
        paths,
        workingDirectory,
        settings: (0,scan/* effectiveSettings */.f)({ ...given, baseline: await readBaseline(given) }, file, 'warning'),
        knownBad: [...(file?.content.knownBad ?? []), ...given.knownBad].map(readKnownBad),
        blacklist: [...(file?.content.blacklist ?? []), ...given.blacklist],
        weights: given.weights ?? file?.content.weights,
        ...forInventory(given),
        hashFindings: given.writeBaseline !== undefined,
        allowHubCacheLinks: true,
        ...(given.include === undefined ? {} : { include: given.include }),
        ...(exclude === undefined ? {} : { exclude }),
        ...readBudgets(given),
    };
}
/** An inventory names files by their hashes, and says what they are. */
function forInventory({ format, hashes }) {
    return format === 'cyclonedx' ? { hashes: true, portraits: 'whole' } : { hashes };
}
function readBudgets(given) {
    const { jobs, timeoutSeconds, fileTimeoutSeconds, maxFileSizeBytes } = given;
    return {
        ...(jobs === undefined ? {} : { jobs }),
        ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
        ...(fileTimeoutSeconds === undefined ? {} : { fileTimeoutSeconds }),
        ...(maxFileSizeBytes === undefined ? {} : { maxFileSizeBytes }),
    };
}
/** YAML and its validation are loaded only when there is a file to read. */
async function readConfiguration(choice) {
    if (choice.from === 'none')
        return null;
    const name = choice.from === 'file' ? choice.path : configuration/* configurationName */.S;
    const text = (0,read_text_file/* readTextFile */.G)(name, limits/* limits */.F.maxConfigurationBytes);
    if (text === undefined) {
        if (choice.from === 'default')
            return null;
        throw new errors/* UsageError */.eb(`there is no configuration file '${name}'`);
    }
    const { loadConfiguration } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3189));
    return { name, content: await loadConfiguration(text, name, scan/* catalogue */.sW) };
}
/** A baseline that is about to be written for the first time need not be there yet. */
async function readBaseline({ baseline, writeBaseline }) {
    if (baseline === undefined)
        return undefined;
    const text = (0,read_text_file/* readTextFile */.G)(baseline, limits/* limits */.F.maxBaselineBytes);
    if (text === undefined) {
        if (writeBaseline === baseline)
            return undefined;
        throw new errors/* UsageError */.eb(`there is no baseline '${baseline}'; --write-baseline ${baseline} makes one`);
    }
    return (0,scan/* loadBaseline */.oU)(text, baseline);
}
function readKnownBad(path) {
    const text = (0,read_text_file/* readTextFile */.G)(path, limits/* limits */.F.maxKnownBadBytes);
    if (text === undefined)
        throw new errors/* UsageError */.eb(`there is no known-bad list '${path}'`);
    return (0,scan/* parseKnownBad */.EI)(text, path);
}

;// CONCATENATED MODULE: ./lib/cli/scan-command.js









/** `modelaudit scan`: options, scan, report, exit status. @throws UsageError */
async function runScan(given, early) {
    const request = { ...(await buildRequest(given, process.cwd())), early };
    const interruption = (0,shell_interruption/* watchInterruption */.$)();
    const scanning = scanWithProgress(request, given, interruption);
    (0,deliver/* preloadRenderer */.Vm)(given);
    const report = noteInterruption(await scanning, interruption);
    interruption.stop();
    const { judged, written } = interruption.received() === undefined
        ? await writeBaseline(report, given)
        : { judged: report, written: true };
    const delivered = (await (0,deliver/* deliver */.cK)(judged, given)) && written;
    const status = (0,scan/* exitStatus */.$u)(judged, { anythingScanned: report.files.length > 0 });
    return interruption.received()?.status ?? (delivered ? status : 2);
}
async function scanWithProgress(request, given, { signal }) {
    const onWholeReads = given.quiet ? undefined : warnOfWholeReads;
    if (!(0,terminal/* showsProgress */.Mo)(process.stderr, process.env, given.progress))
        return (0,scan/* scan */.SQ)({ ...request, signal, onWholeReads });
    const line = startProgressLine(process.stderr, () => performance.now());
    try {
        return await (0,scan/* scan */.SQ)({ ...request, signal, onWholeReads, onProgress: line.update });
    }
    finally {
        line.clear();
    }
}
const manyBytes = 1e9;
/** Scanning reads headers and programs; a hash reads everything, and nobody expects that to take minutes. */
function warnOfWholeReads(bytes) {
    if (bytes < manyBytes)
        return;
    process.stderr.write(`modelaudit: ${(0,count/* formatBytes */.z3)(bytes)} have to be read whole for their hashes\n`);
}
function noteInterruption(report, { received }) {
    const cause = received();
    if (cause === undefined)
        return report;
    return {
        ...report,
        notes: [...report.notes, `Interrupted by ${cause.name}: what was not reached is missing here.`],
    };
}
/** An interrupted run accepts nothing: its baseline would call the rest new. */
async function writeBaseline(report, { writeBaseline: file, verbose }) {
    if (file === undefined)
        return { judged: report, written: true };
    const { renderBaseline } = await __webpack_require__.e(/* import() */ 272).then(__webpack_require__.bind(__webpack_require__, 8272));
    try {
        (0,output_file/* writeOutputFile */.B)(file, renderBaseline(report));
    }
    catch (error) {
        await (0,report_error/* reportError */.N)(error, verbose);
        return { judged: report, written: false };
    }
    const accepted = (0,scan/* acceptFindings */.Bz)(report, file);
    const amount = (0,count/* count */.U9)(accepted.suppressed.filter(({ suppression }) => suppression.by === 'baseline').length, 'finding');
    const note = `${amount} accepted in ${file}: --baseline ${file} fails on new ones`;
    return { judged: { ...accepted, notes: [...accepted.notes, note] }, written: true };
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

/***/ 3189:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ configurationName),
  loadConfiguration: () => (/* binding */ loadConfiguration)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/core/nearest.js
var nearest = __webpack_require__(6661);
;// CONCATENATED MODULE: ./lib/policy/read-yaml.js

/**
 * YAML's core schema and nothing beyond: no aliases, anchors, merge keys, custom tags or duplicate keys, because a
 * configuration must mean what it shows.
 * @param name how errors call the file
 * @returns undefined for an empty document
 * @throws UsageError
 */
async function readYaml(text, name) {
    const { parseAllDocuments, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const documents = parseAllDocuments(text, {
        schema: 'core',
        merge: false,
        uniqueKeys: true,
        version: '1.2',
    });
    const [document] = documents;
    if (document === undefined || !('contents' in document))
        return undefined;
    if (documents.length > 1)
        throw new errors/* UsageError */.eb(`${name}: more than one document`);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined)
        throw new errors/* UsageError */.eb(`${name}: ${problem.message.split('\n', 1)[0] ?? 'no YAML'}`);
    visit(document, {
        Alias: () => refuse(name, 'aliases'),
        Value: (_, node) => {
            if (node.anchor !== undefined)
                refuse(name, 'anchors');
        },
        Pair: (_, pair) => {
            if (String(pair.key) === '<<')
                refuse(name, 'merge keys');
            // As a property it would be set on the prototype or overlooked, never validated.
            if (String(pair.key) === '__proto__')
                throw new errors/* UsageError */.eb(`${name}: unknown key "__proto__"`);
        },
    });
    return document.toJS({ maxAliasCount: 0 });
}
function refuse(name, what) {
    throw new errors/* UsageError */.eb(`${name}: ${what} are not allowed`);
}

;// CONCATENATED MODULE: ./lib/policy/configuration.js




/** Where configuration is looked for when nobody names a file. */
const configurationName = '.modelaudit.yml';
const allowKeys = ['rule', 'path', 'member', 'fingerprint', 'sha256', 'reason', 'expires'];
const maxShownCharacters = 80;
/**
 * Reads the text of a configuration file.
 * @param text at most `limits.maxConfigurationBytes`
 * @param name how errors call the file
 * @param catalogue the rules that `rules:` may name
 * @throws UsageError naming the key, the value and what is allowed
 */
async function loadConfiguration(text, name, catalogue) {
    if (new TextEncoder().encode(text).length > limits/* limits */.F.maxConfigurationBytes) {
        throw new errors/* UsageError */.eb(`${name}: larger than ${String(limits/* limits */.F.maxConfigurationBytes)} bytes`);
    }
    const content = (await readYaml(text, name)) ?? {};
    const raw = await validated(content, name);
    return compact({
        paths: raw.paths,
        exclude: raw.exclude,
        failOn: raw['fail-on'],
        failOnIncomplete: raw['fail-on-incomplete'],
        strict: raw.strict,
        rules: raw.rules === undefined ? undefined : ruleSettings(raw.rules, name, catalogue),
        trustedPackages: raw['trusted-packages'],
        allow: raw.allow === undefined ? undefined : allowEntries(raw.allow, name, catalogue),
        knownBad: raw['known-bad'],
        blacklist: raw.blacklist,
        weights: raw.weights,
    });
}
async function validated(content, name) {
    const { configurationSchema } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(82)]).then(__webpack_require__.bind(__webpack_require__, 9082));
    if (typeof content !== 'object' || content === null || Array.isArray(content)) {
        throw new errors/* UsageError */.eb(`${name}: expected keys and values, found ${shown(content)}`);
    }
    refuseUnknownKeys(Object.keys(content), Object.keys(configurationSchema.shape), name);
    const result = configurationSchema.safeParse(content);
    if (result.success)
        return result.data;
    throw new errors/* UsageError */.eb(`${name}: ${describeProblem(result.error.issues[0], content)}`);
}
function describeProblem(issue, content) {
    const path = issue?.path ?? [];
    const where = path.map(String).join('.');
    if (issue?.code === 'unrecognized_keys') {
        const [key = ''] = issue.keys;
        return `${where}: unknown key ${shown(key)}${suggestion(key, allowKeys)}`;
    }
    return `${where}: ${shown(valueAt(content, path))}: ${issue?.message ?? 'invalid'}`;
}
function refuseUnknownKeys(keys, known, name) {
    for (const key of keys) {
        if (!known.includes(key))
            throw new errors/* UsageError */.eb(`${name}: unknown key ${shown(key)}${suggestion(key, known)}`);
    }
}
function ruleSettings(settings, name, catalogue) {
    const ids = presentIds(catalogue);
    const resolved = new Map();
    for (const [id, setting] of Object.entries(settings)) {
        const present = presentId(id, ids, `${name}: rules`);
        if (resolved.has(present))
            throw new errors/* UsageError */.eb(`${name}: rules: ${present} is set twice`);
        resolved.set(present, setting);
    }
    return resolved;
}
function allowEntries(entries, name, catalogue) {
    const ids = presentIds(catalogue);
    return entries.map((entry, at) => ({
        ...entry,
        rule: presentId(entry.rule, ids, `${name}: allow.${String(at)}.rule`),
    }));
}
/** Every id that a rule has or had. */
function presentIds(catalogue) {
    return new Map(catalogue.flatMap((rule) => [rule.id, ...(rule.formerIds ?? [])].map((id) => [id, rule.id])));
}
function presentId(id, ids, where) {
    const present = ids.get(id);
    if (present === undefined)
        throw new errors/* UsageError */.eb(`${where}: unknown rule ${shown(id)}${suggestion(id, ids.keys())}`);
    return present;
}
function valueAt(content, path) {
    return path.reduce((value, key) => value?.[key], content);
}
/** For the end of an error message: what was probably meant, or nothing. */
function suggestion(word, candidates) {
    const meant = (0,nearest/* nearest */.p)(word, candidates);
    return meant === undefined ? '' : `; did you mean ${meant}?`;
}
function shown(value) {
    const text = value === undefined ? 'nothing' : JSON.stringify(value);
    return text.length <= maxShownCharacters ? text : `${text.slice(0, maxShownCharacters)}\u2026`;
}
/** Leaves out what is undefined. */
function compact(content) {
    return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 2248:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** `1 file`, `3 files`; `plural` where an s is not enough. */
function count(amount, noun, plural = `${noun}s`) {
    return `${grouped(amount)} ${amount === 1 ? noun : plural}`;
}
/** `1,234,567`. By hand, since the first use of a locale costs 35 ms: more than the rest of a report. */
function grouped(amount) {
    const digits = String(amount);
    const groups = [];
    for (let end = digits.length; end > 0; end -= 3)
        groups.unshift(digits.slice(Math.max(0, end - 3), end));
    return groups.join(',');
}
const units = ['B', 'kB', 'MB', 'GB', 'TB'];
/** Decimal units, as `--max-file-size` reads them: `74 B`, `1.5 MB`. */
function formatBytes(bytes) {
    let value = bytes;
    let power = 0;
    while (value >= 999.5 && power < units.length - 1) {
        value /= 1000;
        power++;
    }
    return `${power === 0 ? String(value) : value.toFixed(value < 9.95 ? 1 : 0)} ${units[power] ?? ''}`;
}
/** `3 ms`, `1.2 s`, `4 min 5 s`. */
function formatSeconds(seconds) {
    if (seconds < 0.9995)
        return `${String(Math.round(seconds * 1000))} ms`;
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
}


/***/ }),

/***/ 4730:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ plainStyle)
/* harmony export */ });
/** No colours. */
const plainStyle = (_, text) => text;


/***/ }),

/***/ 2883:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ watchInterruption)
/* harmony export */ });
/** Exit statuses of a process that a signal ended: 128 and its number. */
const statuses = { SIGINT: 130, SIGTERM: 143 };
/** Turns the first SIGINT or SIGTERM into an abort, so that what was found is still reported. */
function watchInterruption() {
    const controller = new AbortController();
    let name;
    const stop = () => {
        process.off('SIGINT', interrupt);
        process.off('SIGTERM', interrupt);
    };
    const interrupt = (signal) => {
        name = signal === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
        stop();
        controller.abort();
    };
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', interrupt);
    return {
        signal: controller.signal,
        received: () => (name === undefined ? undefined : { name, status: statuses[name] }),
        stop,
    };
}


/***/ }),

/***/ 5216:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7654);





/**
 * Writes a report in one step: a new file beside the target is filled and renamed, so nobody sees half a report
 * and nothing is written through a link.
 * @throws UsageError when the target is a link, no regular file, or can't be written
 */
function writeOutputFile(target, text) {
    try {
        refuseOtherThanFile(target);
        replaceFile(target, text);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`can't write '${target}': ${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .k)(error)}`);
    }
}
function replaceFile(target, text) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    fillNewFile(draft, text);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        throw error;
    }
}
function refuseOtherThanFile(target) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(target, { throwIfNoEntry: false });
    if (stats === undefined || stats.isFile())
        return;
    const kind = stats.isSymbolicLink() ? 'a link' : stats.isDirectory() ? 'a folder' : 'no regular file';
    throw new Error(`it is ${kind}`);
}
/** Windows has no O_NOFOLLOW; O_EXCL alone refuses an existing link there. */
function fillNewFile(path, text) {
    const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | noFollow, 0o666);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(descriptor);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 5557:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7654);



/**
 * Reads a file that the user named, for example a configuration.
 * @param maxBytes larger files are refused
 * @returns undefined when there is no such file
 * @throws UsageError for anything but a readable regular file of UTF-8 text
 */
function readTextFile(path, maxBytes) {
    try {
        return decode(path, readBytes(path, maxBytes));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb)
            throw error;
        if ((0,_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === 'ENOENT')
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`can't read '${path}': ${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .k)(error)}`);
    }
}
/** O_NONBLOCK, or opening a pipe would wait for its writer. */
function readBytes(path, maxBytes) {
    const nonBlocking = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | nonBlocking);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stats.isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`can't read '${path}': it is no regular file`);
        if (stats.size > maxBytes)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`'${path}' is larger than ${String(maxBytes)} bytes`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function decode(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`'${path}' is not UTF-8 text`);
    }
}


/***/ })

};
