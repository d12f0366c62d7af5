export const id = 262;
export const ids = [262];
export const modules = {

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

/***/ 4539:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ withoutTrailingSlashes),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   iZ: () => (/* binding */ relativePath)
/* harmony export */ });
/** Whether `path` is `folder` or below it; both absolute and normalised. */
function isInside(path, folder, { sep }) {
    return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
/** `path` as reports, git and code scanning write it: relative to `folder`, with `/`. */
function relativePath(folder, path, rules) {
    return rules.relative(folder, path).replaceAll(rules.sep, '/');
}
/** A path or pattern without the slashes behind its last name; `/` alone stays. */
function withoutTrailingSlashes(path) {
    let end = path.length;
    while (end > 1 && path.charAt(end - 1) === '/')
        end -= 1;
    return path.slice(0, end);
}


/***/ }),

/***/ 6372:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ pathObstacle)
/* harmony export */ });
/* harmony import */ var _scan_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6087);

/** A path that is not scanned, and why. */
function pathObstacle(path, rule, message, outcome = 'skipped', severity = rule.severity) {
    return { path, outcome, draft: (0,_scan_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .scanDraft */ .f)(rule, { message, severity }) };
}


/***/ }),

/***/ 7315:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hubBlobsFolder),
/* harmony export */   g: () => (/* binding */ readableFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The folders that scanner processes must be able to read. */
function readableFolders(roots, allowHubCacheLinks) {
    const blobs = allowHubCacheLinks ? roots.map(({ realPath }) => hubBlobsFolder(realPath)) : [];
    return [...roots.map(({ folder }) => folder), ...blobs.filter((folder) => folder !== undefined)];
}
/**
 * `<cache>/models--x--y/blobs` for a link in `<cache>/models--x--y/snapshots/<revision>/\u2026`, see
 * https://huggingface.co/docs/huggingface_hub/guides/manage-cache
 */
function hubBlobsFolder(path, { sep } = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    const parts = path.split(sep);
    const snapshots = parts.lastIndexOf('snapshots');
    const repository = parts[snapshots - 1];
    if (repository === undefined || !/^(models|datasets|spaces)--/.test(repository))
        return undefined;
    return [...parts.slice(0, snapshots), 'blobs'].join(sep);
}


/***/ }),

/***/ 4313:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ isWithin),
  g: () => (/* binding */ resolveRoots)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/paths.js
var paths = __webpack_require__(4539);
// EXTERNAL MODULE: ./lib/engine/error-code.js
var error_code = __webpack_require__(1960);
// EXTERNAL MODULE: ./lib/engine/discovery/path-obstacle.js
var path_obstacle = __webpack_require__(6372);
;// CONCATENATED MODULE: ./lib/engine/discovery/remote-argument.js

const scheme = /^([a-z][a-z0-9+.-]+):\/\/(.*)$/is;
/**
 * Fetching is the caller's job: a URL in place of a path is refused with the command that fetches it.
 * @throws UsageError
 */
function refuseRemote(argument) {
    const [, name, rest = ''] = scheme.exec(argument) ?? [];
    if (name === undefined)
        return;
    const command = fetchCommand(name.toLowerCase(), argument, rest);
    const advice = command === undefined ? 'fetch it first and scan the local copy' : `fetch it first: ${command}`;
    throw new errors/* UsageError */.eb(`${argument} is no local path; ${advice}`);
}
function fetchCommand(name, argument, rest) {
    switch (name) {
        case 'hf':
            return `huggingface-cli download ${quoted(rest)} --local-dir model`;
        case 's3':
            return `aws s3 cp --recursive ${quoted(argument)} model`;
        case 'gs':
            return `gsutil cp -r ${quoted(argument)} .`;
        case 'http':
        case 'https':
        case 'ftp':
            return `curl -LO ${quoted(argument)}`;
        default:
            return undefined;
    }
}
/** For a POSIX shell, so that the advice can be pasted whatever the argument holds. */
function quoted(text) {
    return /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

// EXTERNAL MODULE: ./lib/engine/rules/missing-path.js
var missing_path = __webpack_require__(9488);
// EXTERNAL MODULE: ./lib/engine/rules/special-file.js
var special_file = __webpack_require__(1560);
// EXTERNAL MODULE: ./lib/engine/rules/symlink-outside.js
var symlink_outside = __webpack_require__(2587);
// EXTERNAL MODULE: ./lib/engine/rules/unreadable.js
var unreadable = __webpack_require__(7871);
;// CONCATENATED MODULE: ./lib/engine/discovery/scan-roots.js











/** @throws UsageError for empty paths and for URLs */
function resolveRoots(request) {
    const roots = [];
    const obstacles = [];
    request.paths.forEach(refuseEmpty);
    request.paths.forEach(refuseRemote);
    for (const argument of new Set(request.paths)) {
        const found = resolveRoot(argument, request);
        if ('draft' in found)
            obstacles.push(found);
        else
            roots.push(found);
    }
    return { roots, obstacles };
}
/** Resolved, it would be the working directory, which nobody asked for who passed an unset variable. */
function refuseEmpty(argument) {
    if (argument === '')
        throw new errors/* UsageError */.eb('a path is empty');
}
function resolveRoot(argument, request) {
    const lexical = (0,external_node_path_.resolve)(request.workingDirectory, argument);
    const path = shownPath(request.workingDirectory, lexical);
    try {
        const realPath = external_node_fs_.realpathSync.native(lexical);
        if (!request.followOutside && leaves(request.workingDirectory, lexical, realPath)) {
            return (0,path_obstacle/* pathObstacle */.n)(path || '.', symlink_outside/* symlinkOutside */.n, 'The path leads out of the working directory through a link');
        }
        return existing(path, realPath);
    }
    catch (error) {
        return absent(path || '.', error);
    }
}
function existing(path, realPath) {
    const stat = (0,external_node_fs_.statSync)(realPath, { bigint: true });
    if (stat.isDirectory())
        return { path, realPath, folder: realPath, stat };
    if (stat.isFile())
        return { path, realPath, folder: (0,external_node_path_.dirname)(realPath), stat };
    return (0,path_obstacle/* pathObstacle */.n)(path, special_file/* specialFile */.A, 'The path is neither a file nor a folder');
}
function absent(path, error) {
    const code = (0,error_code/* errorCode */.C)(error) ?? 'an unknown error';
    return code === 'ENOENT' || code === 'ENOTDIR'
        ? (0,path_obstacle/* pathObstacle */.n)(path, missing_path/* missingPath */.I, 'The path does not exist', 'unreadable')
        : (0,path_obstacle/* pathObstacle */.n)(path, unreadable/* unreadable */.O, `The path can not be read: ${code}`, 'unreadable');
}
function leaves(workingDirectory, lexical, realPath) {
    return isWithin(lexical, workingDirectory) && !isWithin(realPath, external_node_fs_.realpathSync.native(workingDirectory));
}
/** Whether `path` is `folder` or below it; both absolute and normalised. */
function isWithin(path, folder) {
    return (0,paths/* isInside */.FK)(path, folder, external_node_path_);
}
function shownPath(workingDirectory, absolute) {
    return (0,paths/* relativePath */.iZ)(workingDirectory, absolute, external_node_path_);
}


/***/ }),

/***/ 1960:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The system's code of an error (`ENOENT`), told by its shape: an error of another realm is no `instanceof Error`. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 5034:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ scannerLaunch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7535);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4539);




/** V8's own limit; it lies below the resident limit because buffers and wasm live outside V8's heap. */
const heapMebibytes = Math.floor((_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.maxResidentBytes * 0.8) / 2 ** 20);
/** More flags than this could pass the system's bound on a command line. */
const maxReadRoots = 64;
/**
 * Node's permission model: the process may read the scan roots and its own code, and can't write, spawn or load addons.
 * It gets no variable of the environment, so no token.
 * @param entry absolute path of the scanner process's script
 * @param readRoots absolute real paths
 */
function scannerLaunch(entry, readRoots, settings) {
    const readable = [...codeFolders(entry), ...fewRoots(readRoots)];
    return {
        command: process.execPath,
        args: [
            permissionFlag(),
            ...readable.map((path) => `--allow-fs-read=${path}`),
            ...withoutDatabases(),
            '--no-warnings',
            '--disable-proto=delete',
            '--disallow-code-generation-from-strings',
            `--max-old-space-size=${String(heapMebibytes)}`,
            entry,
        ],
        ...(settings === undefined ? {} : { settings }),
        env: process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] ?? '' } : {},
    };
}
/** Node 20 knows the model as an experiment only. */
function permissionFlag() {
    return process.allowedNodeEnvironmentFlags.has('--permission')
        ? '--permission'
        : '--experimental-permission';
}
/** `node:sqlite` of Node 22 and later opens any file, to write too, and asks no permission. */
function withoutDatabases() {
    const flag = '--no-experimental-sqlite';
    return process.allowedNodeEnvironmentFlags.has(flag) ? [flag] : [];
}
/** The folder of all bundles; in a development tree, where nothing is bundled, the dependencies too (often a link). */
function codeFolders(entry) {
    const code = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry));
    const dependencies = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(code), 'node_modules');
    const isBundled = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(entry) === 'index.js' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dependencies);
    return isBundled ? [code] : [...new Set([code, dependencies, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(dependencies)])];
}
/** Drops what lies inside another root; too many roots shrink to the one folder that holds them all. */
function fewRoots(roots) {
    const all = new Set(roots);
    const outer = [...all].filter((root) => !foldersAbove(root).some((folder) => all.has(folder))).sort();
    return outer.length <= maxReadRoots ? outer : [commonFolder(outer)];
}
function foldersAbove(path) {
    const above = [];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); folder !== above.at(-1); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
        above.push(folder);
    return above.filter((folder) => folder !== path);
}
function commonFolder(paths) {
    return paths.reduce((common, path) => {
        let folder = common;
        while (!(0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, folder, node_path__WEBPACK_IMPORTED_MODULE_1__) && folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        return folder;
    });
}


/***/ }),

/***/ 7824:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ startScanner)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/engine/pool/ignore-debugger-signal.js
const ignore = () => undefined;
/**
 * From now on SIGUSR1 opens no debugger here. A scanner process that a file took over could send it, connect to the
 * port that opens, and run what it likes in this process, token and all. It stays so: a process of Node without its
 * listener would end at the signal. (Windows has no such signal; there the scanner's own functions are all that is shut.)
 */
function ignoreDebuggerSignal() {
    if (!process.listeners('SIGUSR1').includes(ignore))
        process.on('SIGUSR1', ignore);
}

;// CONCATENATED MODULE: ./lib/engine/pool/start-scanner.js


/** Starts a scanner process. @throws where the system refuses at once */
function startScanner({ command, args, env }) {
    ignoreDebuggerSignal();
    return (0,external_node_child_process_.spawn)(command, args, { env, stdio: 'pipe', windowsHide: true });
}


/***/ }),

/***/ 9488:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ missingPath)
/* harmony export */ });
const missingPath = {
    id: 'scan/missing-path',
    title: 'Does not exist',
    severity: 'warning',
    securitySeverity: '2.0',
    precision: 'very-high',
    cwe: [],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'A path that was asked for is not there, so nothing under it was scanned.',
        fix: 'Correct the path, or make sure that the step which provides it has run.',
    },
    operational: true,
};


/***/ }),

/***/ 1560:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ specialFile)
/* harmony export */ });
const specialFile = {
    id: 'scan/special-file',
    title: 'Is a pipe, a device, a socket or a link that leads nowhere',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'very-high',
    cwe: ['CWE-66'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'Reading such a name can block, or give something else each time. It was not opened.',
        fix: 'Remove it from the folder, or exclude it.',
    },
};


/***/ }),

/***/ 2587:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ symlinkOutside)
/* harmony export */ });
const symlinkOutside = {
    id: 'scan/symlink-outside',
    title: 'Is a link that leaves the scanned folder',
    severity: 'warning',
    securitySeverity: '5.9',
    precision: 'very-high',
    cwe: ['CWE-59'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'What the link leads to depends on the machine. It was not read: a scan must not be led to files that nobody asked it to read.',
        fix: 'Replace the link by the file, or scan the folder that the link leads to.',
    },
};


/***/ }),

/***/ 7871:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
const unreadable = {
    id: 'scan/unreadable',
    title: 'Can not be read',
    severity: 'warning',
    securitySeverity: '3.1',
    precision: 'very-high',
    cwe: [],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'The system refused to open or read it, so its content is not known.',
        fix: 'Give the scanner permission to read it, and make sure that nothing removes files during the scan.',
    },
    operational: true,
};


/***/ }),

/***/ 6087:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ scanDraft)
/* harmony export */ });
/** A finding of one of the engine's own rules, before it gets its place. */
function scanDraft(rule, evidence) {
    const { message, key = '', at, severity = rule.severity, data, count } = evidence;
    return {
        ruleId: rule.id,
        severity,
        message,
        key,
        at: at === undefined ? {} : { range: at },
        ...(data === undefined ? {} : { data }),
        ...(count === undefined ? {} : { count }),
    };
}


/***/ }),

/***/ 1121:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ scannerEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



/**
 * The scanner process's script: `scanner/index.js` beside the bundle of the action (`dist/index.js`) or one folder up
 * from that of the command line (`dist/cli/index.js`); `scanner.js` here in a tree that is only compiled.
 * The segments are joined at run time, because the bundler would copy what it sees as a URL of an asset.
 */
function scannerEntry() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const candidates = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, 'scanner', 'index.js'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', 'scanner', 'index.js')];
    return candidates.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, 'scanner.js');
}


/***/ }),

/***/ 2262:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startScan: () => (/* binding */ startScan)
});

// EXTERNAL MODULE: ./lib/engine/discovery/readable-folders.js
var readable_folders = __webpack_require__(7315);
// EXTERNAL MODULE: ./lib/engine/discovery/scan-roots.js + 1 modules
var scan_roots = __webpack_require__(4313);
// EXTERNAL MODULE: ./lib/engine/pool/start-scanner.js + 1 modules
var start_scanner = __webpack_require__(7824);
;// CONCATENATED MODULE: ./lib/engine/pool/early-scanner.js

/**
 * A scanner process that starts up while its parent still loads the engine. Whoever scans takes it only where it would
 * start exactly the same, fence and all; what the process is told, settings first, comes from the scan alone.
 */
class EarlyScanner {
    #command;
    #child;
    constructor(launch) {
        this.#command = commandOf(launch);
        const child = (0,start_scanner/* startScanner */.r)(launch);
        this.#child = child;
        for (const ending of ['error', 'exit'])
            child.on(ending, () => {
                this.#child = undefined;
            });
    }
    /** Hands the process over, once; one that this launch would not start is ended. Undefined where there is none. */
    take(launch) {
        if (commandOf(launch) !== this.#command)
            this.close();
        const child = this.#child;
        this.#child = undefined;
        return child;
    }
    /** Ends it where nobody took it. */
    close() {
        this.#child?.kill('SIGKILL');
        this.#child = undefined;
    }
}
/** All that decides what a process is and may do. */
function commandOf({ command, args, env }) {
    return JSON.stringify([command, args, env]);
}

// EXTERNAL MODULE: ./lib/engine/pool/launch.js
var launch = __webpack_require__(5034);
// EXTERNAL MODULE: ./lib/engine/scanner-entry.js
var scanner_entry = __webpack_require__(1121);
;// CONCATENATED MODULE: ./lib/scan-start.js
/** The first step of a scan, loaded before everything else: the scanner process starts up while the engine is read. */





/**
 * Starts what the command line's scan of these paths would start first; undefined where there is nothing to read or the
 * system refuses. What is wrong with the paths is for the scan to tell. Never throws.
 */
function startScan(paths, workingDirectory, entry = (0,scanner_entry/* scannerEntry */.V)()) {
    try {
        const { roots } = (0,scan_roots/* resolveRoots */.g)({ paths, workingDirectory, followOutside: true });
        return roots.length === 0
            ? undefined
            : new EarlyScanner((0,launch/* scannerLaunch */.k)(entry, (0,readable_folders/* readableFolders */.g)(roots, true)));
    }
    catch {
        return undefined;
    }
}


/***/ })

};
