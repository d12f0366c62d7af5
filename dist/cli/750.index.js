export const id = 750;
export const ids = [750];
export const modules = {

/***/ 1750:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVersion: () => (/* binding */ runVersion)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7535);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8067);
/* harmony import */ var _reports_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2248);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7721);




/** `--version`: the number alone; with `--verbose` what this version reads and how far. */
async function runVersion(verbose) {
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .y)(process.stdout, verbose ? await describeVersion() : `${_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r}\n`);
    return 0;
}
async function describeVersion() {
    const { formatTitles } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(929)]).then(__webpack_require__.bind(__webpack_require__, 4929));
    const width = Math.max(...formatTitles.map(({ id }) => id.length));
    const depth = (isRecognised) => (isRecognised ? ' (recognised only)' : '');
    const names = Object.entries(_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F).map(([name, value]) => `  ${name.padEnd(26)}  ${(0,_reports_count_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(value)}`);
    return [
        `ModelAudit ${_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r}`,
        `Node ${process.versions.node}, ${process.platform} ${process.arch}`,
        'JSON report schema 1, baseline schema 1, inspection schema 1',
        '',
        `Formats (${String(formatTitles.length)})`,
        ...formatTitles.map(({ id, title, depth: how }) => `  ${id.padEnd(width)}  ${title}${depth(how === 'recognised')}`),
        '',
        'Limits',
        ...names,
        '',
    ].join('\n');
}


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


/***/ })

};
