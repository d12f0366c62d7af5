export const id = 552;
export const ids = [552];
export const modules = {

/***/ 2832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/** Select graphic rendition, ECMA-48 §8.3.117. */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** Every budget of the engine: unit in the name, reason and weakness class beside it. */
const limits = {
    /** Head that formats identify by; a page of everything a magic number or an 8-byte header needs. CWE-400. */
    maxHeadBytes: 65_536,
    /** First read of an embedded artifact: checkpoints hold thousands of storages, formats read on where they must. CWE-400. */
    maxMemberHeadBytes: 4_096,
    /** One read of a file into memory; parsers window what is longer. CWE-770. */
    maxReadBytes: 256 * 2 ** 20,
    /** Nesting of artifacts (zip in pickle in zip …); real models stay below 4, quines never end. CWE-674. */
    maxDepth: 8,
    /** Artifacts in one file; the largest real checkpoints hold some 20,000 storages. CWE-400. */
    maxArtifacts: 100_000,
    /** Bytes that decompressors and decoders may give out for one file. CWE-409. */
    maxInflatedBytes: 8 * 2 ** 30,
    /** Decoded bytes of one member that are held in memory at once. CWE-409, CWE-770. */
    maxInflatedMemberBytes: 256 * 2 ** 20,
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
    /** Concatenated pickle streams in one artifact. CWE-400. */
    maxPickleStreams: 100_000,
    /** Characters of a string that findings may carry. CWE-779. */
    maxQuotedCharacters: 400,
    /** Findings of one file; what exceeds is counted in one last finding. CWE-779. */
    maxFindingsPerFile: 2_000,
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
};


/***/ }),

/***/ 3980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ worseSeverity),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** Worst first. */
const severities = ['critical', 'warning', 'info', 'debug'];
const rank = {
    critical: 4,
    warning: 3,
    info: 2,
    debug: 1,
    never: 5,
};
/** Negative when `a` is worse than `b`. */
function compareSeverity(a, b) {
    return rank[b] - rank[a];
}
/** The worse of two severities; undefined counts as none. */
function worseSeverity(a, b) {
    return (a === undefined ? 0 : rank[a]) >= (b === undefined ? 0 : rank[b]) ? a : b;
}
/** Whether a finding of `severity` reaches the gate. */
function reaches(severity, failOn) {
    return rank[severity] >= rank[failOn];
}


/***/ }),

/***/ 4730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ plainStyle)
/* harmony export */ });
/** No colours. */
const plainStyle = (_, text) => text;


/***/ }),

/***/ 4810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sW: () => (/* binding */ catalogue),
  f: () => (/* reexport */ effectiveSettings),
  $u: () => (/* reexport */ exitStatus),
  EI: () => (/* reexport */ parseKnownBad),
  SQ: () => (/* binding */ scan)
});

// UNUSED EXPORTS: failsAsIncomplete, incompleteFiles, selection

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(8067);
// EXTERNAL MODULE: ./lib/core/severity.js
var core_severity = __webpack_require__(3980);
;// CONCATENATED MODULE: ./lib/engine/compare-text.js
/** Order by code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/engine/compare-findings.js


/** The report's order: path, member, severity, offset, rule; then key and message, so that no order is left to chance. */
function compareFindings(a, b) {
    return (compareText(a.path, b.path) ||
        compareMembers(a.member, b.member) ||
        (0,core_severity/* compareSeverity */.zK)(a.severity, b.severity) ||
        offsetOf(a) - offsetOf(b) ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.key, b.key) ||
        compareText(a.message, b.message));
}
function compareMembers(a, b) {
    for (const [index, name] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        const order = compareText(name, other);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function offsetOf(finding) {
    return finding.at.range?.offset ?? -1;
}

;// CONCATENATED MODULE: ./lib/engine/rules/changed-while-read.js
const changedWhileRead = {
    id: 'scan/changed-while-read',
    title: 'Changed while it was read, twice',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'very-high',
    cwe: ['CWE-367'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'What was analysed is not what the file holds now.',
        fix: 'Scan again when nothing writes to the file any more.',
    },
    operational: true,
};

;// CONCATENATED MODULE: ./lib/engine/rules/crashed.js
const crashed = {
    id: 'scan/crashed',
    title: 'Made the scanner process crash',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'high',
    cwe: ['CWE-703'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'The process that reads this file ended without a result. Other files are not affected. What was found until then is reported.',
        fix: 'Report the file to the project if you may share it, and treat it as hostile until it is understood.',
    },
    operational: true,
};

;// CONCATENATED MODULE: ./lib/engine/rules/damaged.js
const damaged = {
    id: 'scan/damaged',
    title: 'Is damaged: it does not keep to its format',
    severity: 'warning',
    securitySeverity: '5.3',
    precision: 'high',
    cwe: ['CWE-1286'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: "Loaders are more lenient than the formats' specifications: a file that breaks off or contradicts itself may still run what stands before the damage. Everything that could be read was judged, the rest is not known.",
        fix: 'Get the file again from its source and compare checksums. If it was meant to be like this, do not load it.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/encrypted.js
const encrypted = {
    id: 'scan/encrypted',
    title: 'Holds an encrypted part that could not be analysed',
    severity: 'warning',
    securitySeverity: '5.3',
    precision: 'very-high',
    cwe: ['CWE-693'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'What is encrypted can hold anything, and a password beside the file is all that a loader needs.',
        fix: 'Decrypt the file and scan the result, or do not load it.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/findings-limit.js
const findingsLimit = {
    id: 'scan/findings-limit',
    title: 'Holds more findings than the report keeps of one file',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'very-high',
    cwe: ['CWE-779'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'A file can be built to flood a report so that the one finding that matters is overlooked. The worst are kept and the rest is counted.',
        fix: 'Treat the file by its worst findings.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/internal-error.js
const internalError = {
    id: 'scan/internal-error',
    title: 'Met a fault in the scanner itself',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'high',
    cwe: ['CWE-703'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'A part of the scanner failed on this file in a way that it should not. The part that failed judged nothing.',
        fix: 'Report the message to the project, and treat the file as not analysed.',
    },
    operational: true,
};

;// CONCATENATED MODULE: ./lib/engine/rules/known-bad.js
const knownBad = {
    id: 'scan/known-bad',
    title: 'Known malicious model (blacklisted)',
    severity: 'critical',
    securitySeverity: '10.0',
    precision: 'very-high',
    cwe: ['CWE-506'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'The SHA-256 of this file is on a list of known malicious files that this scan was given.',
        fix: 'Do not load the file. Remove it, and find out how it came here and who has loaded it.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/lfs-pointer.js
const lfsPointer = {
    id: 'scan/lfs-pointer',
    title: 'Is a Git LFS pointer: the model itself was not there to be scanned',
    severity: 'warning',
    securitySeverity: '3.1',
    precision: 'very-high',
    cwe: ['CWE-693'],
    cve: [],
    references: ['https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md'],
    since: '1.0.0',
    help: {
        why: 'The checkout holds a few lines of text in place of the model. The model that users get was not analysed.',
        fix: 'Fetch LFS objects before the scan: `lfs: true` for actions/checkout, `git lfs pull` elsewhere.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/limit-reached.js
const limitReached = {
    id: 'scan/limit-reached',
    title: 'Exceeds a budget of the scanner, so a part of it was not analysed',
    severity: 'warning',
    securitySeverity: '5.3',
    precision: 'high',
    cwe: ['CWE-400', 'CWE-409'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: "Budgets on depth, counts and decompressed bytes keep a hostile file from stopping the scan. What lies beyond them is not known, and hiding code beyond a scanner's limits is a known trick.",
        fix: 'Look at the named part by hand, or split the file so that every part can be scanned.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/missing-path.js
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

;// CONCATENATED MODULE: ./lib/engine/rules/name-contradicts-content.js
const nameContradictsContent = {
    id: 'scan/name-contradicts-content',
    title: 'Carries a name that contradicts its content',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'high',
    cwe: ['CWE-351', 'CWE-434'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'People and programs choose a loader by name. A file whose name promises no code, and whose content can run some, passes reviews and filters that go by names.',
        fix: 'Rename the file to what it is, or find out who gave it this name and why.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/out-of-memory.js
const outOfMemory = {
    id: 'scan/out-of-memory',
    title: 'Took more memory than the scanner allows itself',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'high',
    cwe: ['CWE-770'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'A file can be built to exhaust memory. What was found until then is reported, the rest is not known.',
        fix: 'Treat the file as hostile unless its origin explains its size.',
    },
    operational: true,
};

;// CONCATENATED MODULE: ./lib/engine/rules/special-file.js
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

;// CONCATENATED MODULE: ./lib/engine/rules/symlink-outside.js
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

;// CONCATENATED MODULE: ./lib/engine/rules/timed-out.js
const timedOut = {
    id: 'scan/timed-out',
    title: 'Was not analysed to its end in the time allowed',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'very-high',
    cwe: ['CWE-400'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'A file can be built to take very long. What was found until the deadline is reported, the rest is not known.',
        fix: 'Raise the time limit if the file is merely large; otherwise treat it as hostile.',
    },
    operational: true,
};

;// CONCATENATED MODULE: ./lib/engine/rules/too-large.js
const tooLarge = {
    id: 'scan/too-large',
    title: 'Is larger than the size limit and was not analysed',
    severity: 'warning',
    securitySeverity: '3.1',
    precision: 'very-high',
    cwe: ['CWE-400'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'A file above the limit that was set for this scan was not opened, so its content is not known.',
        fix: 'Raise the limit, or exclude the file if it is known by other means.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/unreadable.js
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

;// CONCATENATED MODULE: ./lib/engine/rules/unrecognised.js
const unrecognised = {
    id: 'scan/unrecognised',
    title: 'Is no file of any known format, whatever its name says',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'high',
    cwe: ['CWE-351'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'The content decides what a loader does. Nothing here matches a known format, so nothing in it was judged.',
        fix: 'Find out what wrote the file. If it is no model, give it another name or exclude it.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/unsupported.js
const unsupported = {
    id: 'scan/unsupported',
    title: 'Uses a variant of its format that is not analysed',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'very-high',
    cwe: ['CWE-693'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'The format was recognised, but this variant of it can not be read here, so its content is not known.',
        fix: 'Convert the file to a common variant of its format and scan that.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/index.js



















/** The rules about the scan itself, sorted by id. */
const scanRules = [
    changedWhileRead,
    crashed,
    damaged,
    encrypted,
    findingsLimit,
    internalError,
    knownBad,
    lfsPointer,
    limitReached,
    missingPath,
    nameContradictsContent,
    outOfMemory,
    specialFile,
    symlinkOutside,
    timedOut,
    tooLarge,
    unreadable,
    unrecognised,
    unsupported,
];

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/engine/error-code.js
/** The system's code of an error (`ENOENT`), told by its shape: an error of another realm is no `instanceof Error`. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}

;// CONCATENATED MODULE: ./lib/engine/scan-draft.js
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

;// CONCATENATED MODULE: ./lib/engine/path-obstacle.js

/** A path that is not scanned, and why. */
function pathObstacle(path, rule, message, outcome = 'skipped', severity = rule.severity) {
    return { path, outcome, draft: scanDraft(rule, { message, severity }) };
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/engine/remote-argument.js

const scheme = /^([a-z][a-z0-9+.-]+):\/\/(.*)$/is;
/**
 * Fetching is the caller's job: a URL in place of a path is refused with the command that fetches it (CONTRACT §1).
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

;// CONCATENATED MODULE: ./lib/engine/scan-roots.js









/** @throws UsageError for URLs */
function resolveRoots(request) {
    const roots = [];
    const obstacles = [];
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
function resolveRoot(argument, request) {
    const lexical = (0,external_node_path_.resolve)(request.workingDirectory, argument);
    const path = shownPath(request.workingDirectory, lexical);
    try {
        const realPath = external_node_fs_.realpathSync.native(lexical);
        if (!request.followOutside && leaves(request.workingDirectory, lexical, realPath)) {
            return pathObstacle(path || '.', symlinkOutside, 'The path leads out of the working directory through a link');
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
    return pathObstacle(path, specialFile, 'The path is neither a file nor a folder');
}
function absent(path, error) {
    const code = errorCode(error) ?? 'an unknown error';
    return code === 'ENOENT' || code === 'ENOTDIR'
        ? pathObstacle(path, missingPath, 'The path does not exist', 'unreadable')
        : pathObstacle(path, unreadable, `The path can not be read: ${code}`, 'unreadable');
}
function leaves(workingDirectory, lexical, realPath) {
    return isWithin(lexical, workingDirectory) && !isWithin(realPath, external_node_fs_.realpathSync.native(workingDirectory));
}
/** Whether `path` is `folder` or below it; both absolute and normalised. */
function isWithin(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
function shownPath(workingDirectory, absolute) {
    return (0,external_node_path_.relative)(workingDirectory, absolute).replaceAll(external_node_path_.sep, '/');
}

;// CONCATENATED MODULE: ./lib/engine/checkout-notes.js




/** Git's own files are small; what is larger is no such file. */
const maxGitFileBytes = 1 << 20;
const maxNamed = 5;
/** What a checkout leaves out without a trace among the files: submodules and sparse paths (CONTRACT §2). */
function checkoutNotes(root) {
    const absent = absentSubmodules(root.realPath);
    const notes = [];
    if (absent.length > 0) {
        const named = absent.slice(0, maxNamed).map((path) => JSON.stringify(path));
        const more = absent.length > maxNamed ? ', …' : '';
        notes.push(`${String(absent.length)} submodule(s) not checked out and not scanned: ${named.join(', ')}${more}`);
    }
    if (isSparse(root.realPath))
        notes.push('The checkout is sparse: paths that git left out were not scanned');
    return notes;
}
function absentSubmodules(root) {
    const declared = gitFile((0,external_node_path_.join)(root, '.gitmodules')).matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm);
    return [...declared].map(([, path = '']) => path).filter((path) => isEmptyFolder(root, path));
}
/** The path is the repository's word: nothing outside the root is looked at, and no link is followed. */
function isEmptyFolder(root, path) {
    const folder = (0,external_node_path_.join)(root, path);
    if (folder === root || !isWithin(folder, root) || path.includes('\0'))
        return false;
    try {
        return (0,external_node_fs_.lstatSync)(folder).isDirectory() && (0,external_node_fs_.readdirSync)(folder).length === 0;
    }
    catch (error) {
        // A folder that can't be listed is reported by the walk; here only absence counts.
        return errorCode(error) === 'ENOENT';
    }
}
function isSparse(root) {
    if (gitFile((0,external_node_path_.join)(root, '.git', 'info', 'sparse-checkout')) === '')
        return false;
    const configs = ['config', 'config.worktree'].map((name) => gitFile((0,external_node_path_.join)(root, '.git', name)));
    return configs.some((text) => /^\s*sparseCheckout\s*=\s*true\s*$/im.test(text));
}
/** Text of one of git's own files; '' where there is none that could be read. */
function gitFile(path) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path);
        return stat.isFile() && stat.size <= maxGitFileBytes ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    }
    catch {
        // Most scanned folders are no checkouts. Notes are a courtesy; what can't be read is no reason to fail.
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/engine/follow-links.js






/**
 * Follows the links that a walk met, where they stay inside a scanned root and lead to what is not scanned anyway.
 * @param allowHubCacheLinks whether `snapshots/<revision>/x -> ../../blobs/<hash>` of a Hugging Face cache may be followed
 */
async function followLinks(walk, roots, allowHubCacheLinks, signal) {
    // Folders behind links bring further links; each folder is listed once, so this ends.
    while (walk.links.length > 0) {
        const links = walk.links.splice(0).sort((a, b) => Buffer.compare(a.location, b.location));
        for (const link of links)
            await followLink(walk, link, roots, allowHubCacheLinks, signal);
    }
}
async function followLink(walk, link, roots, allowHubCacheLinks, signal) {
    try {
        const target = external_node_fs_.realpathSync.native(link.location, { encoding: 'buffer' });
        const folder = allowedFolder(link, target.toString(), roots, allowHubCacheLinks);
        if (folder === undefined)
            walk.obstacles.push(pathObstacle(link.path, symlinkOutside, outsideMessage(link)));
        else
            await followTo(walk, link, target, folder, signal);
    }
    catch (error) {
        const code = errorCode(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            walk.special(link.path, 'It is a link to nothing');
        else if (code === 'ELOOP')
            walk.special(link.path, 'It is a link that leads back to itself');
        else
            walk.unreadable(link.path, error);
    }
}
/** The folder that allows the link to be followed: a scanned root that its target is in, or a hub cache's blobs. */
function allowedFolder(link, target, roots, allowHubCacheLinks) {
    const root = roots.find(({ stat, folder }) => stat.isDirectory() && isWithin(target, folder));
    if (root !== undefined)
        return root.folder;
    const blobs = allowHubCacheLinks ? hubBlobsFolder(link.location.toString()) : undefined;
    return blobs !== undefined && (0,external_node_path_.dirname)(target) === blobs ? blobs : undefined;
}
async function followTo(walk, link, target, root, signal) {
    const stat = (0,external_node_fs_.lstatSync)(target, { bigint: true });
    if (stat.isDirectory())
        await walk.folder(link.path, target, root, signal);
    else if (stat.isFile())
        walk.file(link.path, target, root, stat);
    else
        walk.special(link.path, 'It is a link to a pipe, a device or a socket, and was not opened');
}
/**
 * `<cache>/models--x--y/blobs` for a link in `<cache>/models--x--y/snapshots/<revision>/…`, see
 * https://huggingface.co/docs/huggingface_hub/guides/manage-cache
 */
function hubBlobsFolder(path) {
    const parts = path.split(external_node_path_.sep);
    const snapshots = parts.lastIndexOf('snapshots');
    const repository = parts[snapshots - 1];
    if (repository === undefined || !/^(models|datasets|spaces)--/.test(repository))
        return undefined;
    return [...parts.slice(0, snapshots), 'blobs'].join(external_node_path_.sep);
}
function outsideMessage(link) {
    return `The link leads to ${(0,external_node_fs_.readlinkSync)(link.location)}, which is outside the scanned folder`;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/engine/selection.js

/**
 * Globs against the path relative to the working directory; a pattern without a slash against the last name too, as in
 * .gitignore. Hidden names are names like any other.
 */
function selection(include = [], exclude = []) {
    const wanted = include.map(matcher);
    const unwanted = exclude.map(matcher);
    return {
        excludes: (path) => unwanted.some((matches) => matches(path)),
        includes: (path) => wanted.length === 0 || wanted.some((matches) => matches(path)),
    };
}
function matcher(pattern) {
    const plain = pattern.replace(/^\.\//, '').replace(/(.)\/+$/, '$1');
    const matches = picomatch(plain, { dot: true });
    if (plain.includes('/'))
        return matches;
    return (path) => matches(path) || matches(path.slice(path.lastIndexOf('/') + 1));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/engine/model-names.js
/** What a file's name leads people and loaders to expect. Names never decide what a file is, only how surprises are judged. */
/** Endings of formats that say what they are in their first bytes, so that "unrecognised" is itself suspicious. */
const selfDescribing = new Set(`.pkl .pickle .pckl .joblib .dill .cloudpickle .pt .pth .pt2 .ptl .ckpt .mar .nemo .h5 .hdf5 .keras .onnx .ort
  .safetensors .gguf .ggml .npy .npz .pb .pbtxt .tflite .lite .mlmodel .mlpackage .msgpack .flax .orbax .pmml .ubj
  .engine .plan .trt .pdmodel .pdparams .pdiparams .skops .llamafile .cbm .lgb .mnn .rknn`.split(/\s+/));
/** Endings that models share with everything else. */
const ambiguous = new Set(['.bin', '.dat', '.weights', '.model', '.params', '']);
/** Endings under which nobody expects code: weights without code, data, text, pictures. */
const codeFree = new Set(`.safetensors .gguf .json .jsonl .txt .md .rst .csv .tsv .yaml .yml .toml .ini .cfg .xml .log .lock
  .jpg .jpeg .png .gif .bmp .tif .tiff .webp .svg .ico .pdf .mp3 .wav .flac .ogg .mp4 .avi .mov .mkv .webm
  .parquet .arrow .feather`.split(/\s+/));
/** The last ending with its dot, lower case; '' where there is none. A leading dot starts no ending. */
function extensionOf(name) {
    const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();
    const dot = base.lastIndexOf('.');
    return dot <= 0 ? '' : base.slice(dot);
}
/** Whether the name is that of a model format which describes itself. */
function promisesModel(name) {
    return selfDescribing.has(extensionOf(name));
}
function isAmbiguous(name) {
    return ambiguous.has(extensionOf(name));
}
function promisesNoCode(name) {
    return codeFree.has(extensionOf(name));
}
/** Whether the name ends as files of this format do; endings may have two dots (`.tar.gz`). */
function namedAs(format, name) {
    const lower = name.toLowerCase();
    return format.extensions.some((extension) => lower.endsWith(extension));
}

;// CONCATENATED MODULE: ./lib/engine/walk.js










/** Folders between two turns of the event loop, so that a stop is noticed. */
const foldersPerTurn = 256;
const separator = Buffer.from(external_node_path_.sep);
/** Collects what lies under folders, each file and folder once. Paths are bytes: names need not be UTF-8. */
class Walk {
    files = [];
    obstacles = [];
    links = [];
    #selection;
    #maxEntries;
    #seen = new Set();
    #entries = 0;
    constructor(selection, maxEntries = limits/* limits */.F.maxDiscoveredEntries) {
        this.#selection = selection;
        this.#maxEntries = maxEntries;
    }
    /** @param path how reports show the folder; '' for the working directory */
    async folder(path, location, root, signal) {
        const pending = [{ path, location, root }];
        for (let turn = 1; pending.length > 0 && signal?.aborted !== true; turn += 1) {
            const next = pending.pop();
            if (next !== undefined)
                pending.push(...this.#list(next));
            if (turn % foldersPerTurn === 0)
                await (0,promises_.setImmediate)();
        }
    }
    file(path, location, root, stat) {
        if (!this.#selection.includes(path) || !this.#firstVisit(location))
            return;
        const { dev, ino, size } = stat;
        this.files.push({
            path,
            realPath: location,
            root,
            size: Number(size),
            device: String(dev),
            inode: String(ino),
        });
    }
    special(path, message) {
        const severity = promisesModel(path) ? 'warning' : 'info';
        this.obstacles.push(pathObstacle(path, specialFile, message, 'skipped', severity));
    }
    unreadable(path, error) {
        const code = errorCode(error) ?? 'an unknown error';
        const message = `It can not be read: ${code}`;
        this.obstacles.push(pathObstacle(path === '' ? '.' : path, unreadable, message, 'unreadable'));
    }
    #list(folder) {
        if (!this.#firstVisit(folder.location))
            return [];
        try {
            const entries = (0,external_node_fs_.readdirSync)(folder.location, { withFileTypes: true, encoding: 'buffer' });
            return entries.flatMap((entry) => this.#entry(folder, entry));
        }
        catch (error) {
            this.unreadable(folder.path, error);
            return [];
        }
    }
    #entry(folder, entry) {
        const name = entry.name.toString();
        const path = folder.path === '' ? name : `${folder.path}/${name}`;
        const place = {
            path,
            location: Buffer.concat([folder.location, separator, entry.name]),
            root: folder.root,
        };
        if (this.#selection.excludes(path) || this.#overLimit(folder))
            return [];
        if (entry.isDirectory())
            return name === '.git' ? [] : [place];
        if (entry.isSymbolicLink())
            this.links.push(place);
        else if (entry.isFile())
            this.#regular(place);
        else
            this.special(path, 'It is a pipe, a device or a socket, and was not opened');
        return [];
    }
    #regular({ path, location, root }) {
        try {
            this.file(path, location, root, (0,external_node_fs_.lstatSync)(location, { bigint: true }));
        }
        catch (error) {
            this.unreadable(path, error);
        }
    }
    #firstVisit(location) {
        const key = location.toString('latin1');
        if (this.#seen.has(key))
            return false;
        this.#seen.add(key);
        return true;
    }
    #overLimit(folder) {
        this.#entries += 1;
        if (this.#entries <= this.#maxEntries)
            return false;
        if (this.#entries === this.#maxEntries + 1) {
            const message = `There are more than ${String(this.#maxEntries)} entries; the rest was not scanned`;
            this.obstacles.push(pathObstacle(folder.path === '' ? '.' : folder.path, limitReached, message, 'partial'));
        }
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/engine/discover.js





/** Every regular file under the roots, each once, and what stands in the way (CONTRACT §2). */
async function discover(request) {
    const { roots, signal, allowHubCacheLinks = false } = request;
    const walk = new Walk(selection(request.include, request.exclude));
    for (const { path, realPath, folder, stat } of roots) {
        if (stat.isDirectory())
            await walk.folder(path, Buffer.from(realPath), folder, signal);
        else
            walk.file(path, Buffer.from(realPath), folder, stat);
    }
    await followLinks(walk, roots, allowHubCacheLinks, signal);
    return {
        files: walk.files.sort(byPath),
        obstacles: walk.obstacles.sort((a, b) => compareText(a.path, b.path)),
        notes: roots.filter(({ stat }) => stat.isDirectory()).flatMap(checkoutNotes),
    };
}
/** The folders that scanner processes must be able to read. */
function readableFolders(roots, allowHubCacheLinks) {
    const blobs = allowHubCacheLinks ? roots.map(({ realPath }) => hubBlobsFolder(realPath)) : [];
    return [...roots.map(({ folder }) => folder), ...blobs.filter((folder) => folder !== undefined)];
}
function byPath(a, b) {
    return compareText(a.path, b.path) || Buffer.compare(a.realPath, b.realPath);
}

;// CONCATENATED MODULE: ./lib/engine/finding-collector.js




/** Characters of one file's findings in memory: far above what honest findings need. CWE-770. */
const maxFindingCharacters = 64 * 2 ** 20;
/** Keeps the worst findings of one file and counts the rest, in bounded memory however many are sent. */
class FindingCollector {
    #most;
    #mostCharacters;
    #kept = [];
    #characters = 0;
    #dropped = 0;
    constructor(most = limits/* limits */.F.maxFindingsPerFile, mostCharacters = maxFindingCharacters) {
        this.#most = most;
        this.#mostCharacters = mostCharacters;
    }
    /** Findings so far, dropped ones included. */
    get total() {
        return this.#kept.length + this.#dropped;
    }
    add(placed) {
        this.#kept.push(placed);
        this.#characters += characters(placed);
        if (this.#kept.length >= 2 * this.#most)
            this.#dropMildest(this.#most);
        if (this.#characters > this.#mostCharacters)
            this.#dropMildest(Math.ceil(this.#kept.length / 2));
    }
    clear() {
        this.#kept = [];
        this.#characters = 0;
        this.#dropped = 0;
    }
    /** What was kept, and one finding about what was not. */
    result() {
        if (this.#kept.length > this.#most)
            this.#dropMildest(this.#most);
        if (this.#dropped === 0)
            return this.#kept;
        const message = `${String(this.#dropped)} more findings of this file are not shown; the worst are`;
        return [
            ...this.#kept,
            { member: [], draft: scanDraft(findingsLimit, { message, data: { dropped: this.#dropped } }) },
        ];
    }
    /** Sorting is stable, so of equally bad findings the first ones stay. */
    #dropMildest(most) {
        const sorted = this.#kept.toSorted((a, b) => (0,core_severity/* compareSeverity */.zK)(a.draft.severity, b.draft.severity));
        this.#dropped += sorted.length - most;
        this.#kept = sorted.slice(0, most);
        this.#characters = this.#kept.reduce((sum, placed) => sum + characters(placed), 0);
    }
}
function characters(placed) {
    return JSON.stringify(placed).length;
}

;// CONCATENATED MODULE: ./lib/engine/file-task.js






/** One file on its way through a scanner process: what was said about it, and how it ended. */
class FileTask {
    file;
    job;
    #knownBad;
    #findings = new FindingCollector();
    #startedAt;
    #endedAt = 0;
    #identified = false;
    #hashDraft;
    #done;
    constructor(file, job, knownBad) {
        this.file = file;
        this.job = job;
        this.#knownBad = knownBad;
    }
    get started() {
        return this.#startedAt !== undefined;
    }
    get findingCount() {
        return this.#findings.total;
    }
    /** Takes in one frame about this file. */
    take(frame) {
        if (frame.type === 'started')
            this.#startedAt = performance.now();
        else if (frame.type === 'identified')
            this.#identified = true;
        else if (frame.type === 'finding')
            this.#findings.add({ member: frame.member, draft: frame.draft });
        else if (frame.type === 'hashed')
            this.#hashDraft = this.#knownBad.match(frame.sha256, frame.size);
        else if (frame.type === 'again')
            this.#restart();
        else if (frame.type === 'done')
            this.#finish(frame);
    }
    /** The process that read this file ended without a result. */
    fail(ending) {
        const { draft, timed } = failure(ending);
        this.#findings.add({ member: [], draft });
        this.#finish(this.#failed(timed));
    }
    /** The run ended while the file was read, or before. */
    stop(message) {
        this.#findings.add({ member: [], draft: scanDraft(timedOut, { message }) });
        this.#finish(this.#failed(true));
    }
    /** @param place gives findings their path and fingerprint */
    report(place) {
        const { path, size } = this.file;
        const { outcome, formats, bytesRead, claimed } = this.#done ?? this.#failed(false);
        const known = this.#hashDraft === undefined ? [] : [{ member: [], draft: this.#hashDraft }];
        const findings = place(path, [...known, ...this.#findings.result()]);
        const duration = this.#startedAt === undefined ? 0 : (this.#endedAt - this.#startedAt) / 1000;
        return {
            path,
            size,
            formats,
            outcome,
            findings,
            duration,
            bytesRead,
            claimed: claimed || known.length > 0,
        };
    }
    #restart() {
        this.#findings.clear();
        this.#identified = false;
        this.#hashDraft = undefined;
    }
    #finish(done) {
        this.#endedAt = performance.now();
        this.#done = done;
    }
    #failed(timed) {
        const somethingRead = this.#identified;
        const outcome = timed ? 'timed-out' : somethingRead ? 'partial' : 'unreadable';
        return { outcome, formats: [], claimed: somethingRead || promisesModel(this.file.path), bytesRead: 0 };
    }
}
function failure(ending) {
    if (ending.killed === 'time') {
        const message = 'The analysis did not end in the time allowed; the rest of the file is not known';
        return { draft: scanDraft(timedOut, { message }), timed: true };
    }
    if (ending.killed === 'memory' || /heap out of memory|allocation failed/i.test(ending.lastWords)) {
        const message = 'The analysis took more memory than allowed; the rest of the file is not known';
        return { draft: scanDraft(outOfMemory, { message }), timed: false };
    }
    return { draft: crashDraft(ending), timed: false };
}
function crashDraft(ending) {
    return scanDraft(crashed, { message: crashMessage(ending), data: { lastWords: ending.lastWords } });
}
function crashMessage({ killed, code, signal }) {
    if (killed === 'forged')
        return 'The scanner process said something that it has no business saying and was stopped';
    if (signal !== null)
        return `The scanner process ended by ${signal}; the rest of the file is not known`;
    if (code === null)
        return 'No scanner process could be started, so the file was not read';
    return `The scanner process ended with exit code ${String(code)}; the rest of the file is not known`;
}

;// CONCATENATED MODULE: ./lib/engine/known-bad-index.js


/** All lists of a run, indexed for look-ups by size and by hash. */
class KnownBadIndex {
    #byHash = new Map();
    #sizes = new Set();
    #anySize = false;
    constructor(lists) {
        for (const list of lists) {
            for (const hash of list.hashes)
                this.#add({ ...hash, list: list.name });
        }
    }
    /** Whether a file of `size` bytes could match at all; hashing is the slowest pass over a file. */
    wantsHash(size) {
        return this.#anySize || this.#sizes.has(size);
    }
    /** @param size bytes of the file that has this hash */
    match(sha256, size) {
        const entry = this.#byHash.get(sha256)?.find((known) => known.size === null || known.size === size);
        if (entry === undefined)
            return undefined;
        const note = entry.note === '' ? '' : ` (${entry.note})`;
        return scanDraft(knownBad, {
            message: `${knownBad.title}: its SHA-256 is on the list ${entry.list}${note}`,
            key: sha256,
            data: { sha256, list: entry.list, note: entry.note },
        });
    }
    #add(entry) {
        const same = this.#byHash.get(entry.sha256);
        if (same === undefined)
            this.#byHash.set(entry.sha256, [entry]);
        else
            same.push(entry);
        if (entry.size === null)
            this.#anySize = true;
        else
            this.#sizes.add(entry.size);
    }
}

;// CONCATENATED MODULE: ./lib/engine/launch.js



/** V8's own limit; it lies below the resident limit because buffers and wasm live outside V8's heap. */
const heapMebibytes = Math.floor((limits/* limits */.F.maxResidentBytes * 0.8) / 2 ** 20);
/** More flags than this could pass the system's bound on a command line. */
const maxReadRoots = 64;
/**
 * Node's permission model: the process may read the scan roots and its own code, and can't write, spawn or load addons.
 * It gets no variable of the environment, so no token.
 * @param entry absolute path of the scanner process's script
 * @param readRoots absolute real paths
 */
function scannerLaunch(entry, readRoots) {
    const readable = [...codeFolders(entry), ...fewRoots(readRoots)];
    return {
        command: process.execPath,
        args: [
            permissionFlag(),
            ...readable.map((path) => `--allow-fs-read=${path}`),
            '--no-warnings',
            '--disable-proto=delete',
            '--disallow-code-generation-from-strings',
            `--max-old-space-size=${String(heapMebibytes)}`,
            entry,
        ],
        env: process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] ?? '' } : {},
    };
}
/** Node 20 knows the model as an experiment only. */
function permissionFlag() {
    return process.allowedNodeEnvironmentFlags.has('--permission')
        ? '--permission'
        : '--experimental-permission';
}
/** The folder of all bundles; in a development tree, where nothing is bundled, the dependencies too. */
function codeFolders(entry) {
    const code = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(entry));
    const dependencies = (0,external_node_path_.join)((0,external_node_path_.dirname)(code), 'node_modules');
    return (0,external_node_path_.basename)(entry) !== 'index.js' && (0,external_node_fs_.existsSync)(dependencies) ? [code, dependencies] : [code];
}
/** Drops what lies inside another root; too many roots shrink to the one folder that holds them all. */
function fewRoots(roots) {
    const sorted = [...new Set(roots)].sort();
    const outer = sorted.filter((root) => !sorted.some((other) => other !== root && isInside(root, other)));
    return outer.length <= maxReadRoots ? outer : [commonFolder(outer)];
}
function isInside(path, folder) {
    return path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
function commonFolder(paths) {
    return paths.reduce((common, path) => {
        let folder = common;
        while (path !== folder && !isInside(path, folder) && folder !== (0,external_node_path_.dirname)(folder))
            folder = (0,external_node_path_.dirname)(folder);
        return folder;
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/engine/place-findings.js


/** The id that each rule was born with: fingerprints outlive renames. */
function birthIds(rules) {
    return new Map(rules.map((rule) => [rule.id, rule.formerIds?.at(-1) ?? rule.id]));
}
/**
 * Gives the findings of one file their place and fingerprint: SHA-256 over the rule's first id, path, member, key and
 * an ordinal between equals, 32 hexadecimal digits. Wording and offsets do not count (CONTRACT §4).
 */
function placeFindings(path, placed, births) {
    const ordinals = new Map();
    const findings = placed.map(({ member, draft }) => ({ ...draft, path, member, fingerprint: '' }));
    return findings.sort(compareFindings).map((finding) => {
        const identity = JSON.stringify([
            births.get(finding.ruleId) ?? finding.ruleId,
            path,
            finding.member,
            finding.key,
        ]);
        const ordinal = ordinals.get(identity) ?? 0;
        ordinals.set(identity, ordinal + 1);
        return { ...finding, fingerprint: fingerprint(identity, ordinal) };
    });
}
function fingerprint(identity, ordinal) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(`${identity}#${String(ordinal)}`)
        .digest('hex')
        .slice(0, 32);
}

;// CONCATENATED MODULE: ./lib/engine/bound-draft.js

/** Bounds of what a scanner process may say in one finding; the child keeps to them, the parent holds it to them. */
const findingBounds = {
    messageCharacters: 8_000,
    keyCharacters: 1_000,
    memberCharacters: 70_000,
    traceSteps: 500,
    dataCharacters: 65_536,
};
/** Cuts a finding to the bounds. A long key becomes its hash, so that it still tells findings apart. */
function boundDraft(draft) {
    const { message, key, trace, data, ...rest } = draft;
    return {
        ...rest,
        message: message.slice(0, findingBounds.messageCharacters),
        key: key.length <= findingBounds.keyCharacters ? key : createHash('sha256').update(key).digest('hex'),
        ...(trace === undefined ? {} : { trace: trace.slice(0, findingBounds.traceSteps) }),
        ...(data === undefined ? {} : { data: boundData(data) }),
    };
}
function boundData(data) {
    return JSON.stringify(data).length <= findingBounds.dataCharacters ? data : { truncated: true };
}

;// CONCATENATED MODULE: ./lib/engine/read-frame.js



/** A scanner process said something that it has no business saying. */
class ForgedFrameError extends Error {
    name = 'ForgedFrameError';
}
const outcomes = [
    'scanned',
    'partial',
    'unreadable',
    'timed-out',
    'skipped',
    'unrecognised',
];
const maxFormats = 1_000;
/**
 * Checks a line from a scanner process field by field: what it parses is the attacker's, and so might the process be.
 * @param ruleIds the rules that exist
 * @throws ForgedFrameError
 */
function readFrame(line, ruleIds) {
    const fields = record(parsed(line), 'frame');
    if (fields['type'] === 'ready')
        return { type: 'ready' };
    const id = count(fields['id'], 'id');
    switch (fields['type']) {
        case 'started':
        case 'identified':
        case 'again':
            return { type: fields['type'], id };
        case 'hashed':
            return { type: 'hashed', id, sha256: sha256(fields['sha256']), size: count(fields['size'], 'size') };
        case 'finding':
            return {
                type: 'finding',
                id,
                member: members(fields['member']),
                draft: draft(fields['draft'], ruleIds),
            };
        case 'done':
            return done(id, fields);
        default:
            throw new ForgedFrameError('unknown type of frame');
    }
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw new ForgedFrameError('a frame is no JSON', { cause });
    }
}
function done(id, fields) {
    return {
        type: 'done',
        id,
        outcome: oneOf(outcomes, fields['outcome'], 'outcome'),
        formats: list(fields['formats'], maxFormats, 'formats').map((format) => read_frame_text(format, 100, 'format')),
        claimed: flag(fields['claimed'], 'claimed'),
        bytesRead: count(fields['bytesRead'], 'bytesRead'),
        retire: flag(fields['retire'], 'retire'),
    };
}
function members(value) {
    return list(value, limits/* limits */.F.maxDepth + 1, 'member').map((name) => read_frame_text(name, findingBounds.memberCharacters, 'member'));
}
function draft(value, ruleIds) {
    const fields = record(value, 'draft');
    const { trace, count: occurrences, data } = fields;
    return {
        ruleId: ruleId(fields['ruleId'], ruleIds),
        severity: oneOf(core_severity/* severities */.gO, fields['severity'], 'severity'),
        message: read_frame_text(fields['message'], findingBounds.messageCharacters, 'message'),
        key: read_frame_text(fields['key'], findingBounds.keyCharacters, 'key'),
        at: read_frame_location(fields['at']),
        ...(trace === undefined ? {} : { trace: list(trace, findingBounds.traceSteps, 'trace').map(read_frame_location) }),
        ...(occurrences === undefined ? {} : { count: count(occurrences, 'count') }),
        ...(data === undefined ? {} : { data: json(data) }),
    };
}
function ruleId(value, known) {
    if (typeof value !== 'string' || !known.has(value))
        throw new ForgedFrameError('unknown rule');
    return value;
}
function read_frame_location(value) {
    const { range, line, column, logical, note } = record(value, 'location');
    const { messageCharacters } = findingBounds;
    return {
        ...(range === undefined ? {} : { range: byteRange(range) }),
        ...(line === undefined ? {} : { line: count(line, 'line') }),
        ...(column === undefined ? {} : { column: count(column, 'column') }),
        ...(logical === undefined ? {} : { logical: read_frame_text(logical, findingBounds.memberCharacters, 'logical') }),
        ...(note === undefined ? {} : { note: read_frame_text(note, messageCharacters, 'note') }),
    };
}
function byteRange(value) {
    const fields = record(value, 'range');
    return { offset: count(fields['offset'], 'offset'), length: count(fields['length'], 'length') };
}
function json(value) {
    if (JSON.stringify(value).length > findingBounds.dataCharacters)
        throw new ForgedFrameError('too much data');
    return record(value, 'data');
}
function sha256(value) {
    const digits = read_frame_text(value, 64, 'sha256');
    if (!/^[0-9a-f]{64}$/.test(digits))
        throw new ForgedFrameError('no SHA-256');
    return digits;
}
function record(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(what);
    return value;
}
function list(value, most, what) {
    if (!Array.isArray(value) || value.length > most)
        throw wrong(what);
    return value;
}
function read_frame_text(value, most, what) {
    if (typeof value !== 'string' || value.length > most)
        throw wrong(what);
    return value;
}
function count(value, what) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw wrong(what);
    return value;
}
function flag(value, what) {
    if (typeof value !== 'boolean')
        throw wrong(what);
    return value;
}
function oneOf(allowed, value, what) {
    const found = allowed.find((item) => item === value);
    if (found === undefined)
        throw wrong(what);
    return found;
}
function wrong(what) {
    return new ForgedFrameError(`wrong ${what}`);
}

;// CONCATENATED MODULE: ./lib/engine/resident-memory.js

/** Resident bytes of a process, where the system tells (Linux); undefined elsewhere and for processes that ended. */
function residentBytes(pid) {
    try {
        const status = (0,external_node_fs_.readFileSync)(`/proc/${String(pid)}/status`, 'latin1');
        const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
        return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
    }
    catch {
        // No /proc on this system, or the process has just ended: its end is told by itself.
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/engine/line-splitter.js
const newline = 0x0a;
/** Cuts a stream of bytes into lines and holds each to a length. */
class LineSplitter {
    #maxBytes;
    #pending = [];
    #pendingBytes = 0;
    constructor(maxBytes) {
        this.#maxBytes = maxBytes;
    }
    /** @returns the lines that are now complete, or undefined once a line is longer than allowed */
    push(chunk) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
            this.#keep(chunk.subarray(start, end));
            if (this.#pendingBytes > this.#maxBytes)
                return undefined;
            lines.push(this.#take());
            start = end + 1;
        }
        this.#keep(chunk.subarray(start));
        return this.#pendingBytes > this.#maxBytes ? undefined : lines;
    }
    #keep(part) {
        if (part.length === 0)
            return;
        this.#pending.push(part);
        this.#pendingBytes += part.length;
    }
    #take() {
        const line = Buffer.concat(this.#pending).toString('utf8');
        this.#pending = [];
        this.#pendingBytes = 0;
        return line;
    }
}

;// CONCATENATED MODULE: ./lib/engine/scanner-process.js




const maxLastWords = 2_048;
/** One scanner process: sends jobs, checks frames, and says exactly once how it ended. */
class ScannerProcess {
    #child;
    #events;
    #ruleIds;
    #lines = new LineSplitter(limits/* limits */.F.maxMessageBytes);
    #lastWords = '';
    #killed;
    #ended = false;
    constructor(launch, ruleIds, events) {
        this.#events = events;
        this.#ruleIds = ruleIds;
        this.#child = (0,external_node_child_process_.spawn)(launch.command, launch.args, { env: launch.env, stdio: 'pipe', windowsHide: true });
        this.#child.on('error', (error) => {
            this.#end(null, null, error.message);
        });
        // Without free descriptors there are no streams at all, only the error.
        this.#child.stdout?.on('data', (chunk) => {
            this.#receive(chunk);
        });
        this.#child.stderr?.on('data', (chunk) => {
            this.#hear(chunk);
        });
        // A dead process breaks its pipe; that it died is told by 'close'.
        this.#child.stdin?.on('error', () => undefined);
        this.#child.on('close', (code, signal) => {
            this.#end(code, signal, this.#lastWords);
        });
    }
    get pid() {
        return this.#child.pid;
    }
    send(job) {
        this.#child.stdin?.write(`${JSON.stringify(job)}\n`);
    }
    kill(reason) {
        if (this.#killed !== undefined)
            return;
        this.#killed = reason;
        this.#child.kill('SIGKILL');
    }
    /** No more jobs: the process ends by itself. */
    close() {
        this.#child.stdin?.end();
    }
    #receive(chunk) {
        if (this.#killed !== undefined)
            return;
        try {
            const lines = this.#lines.push(chunk);
            if (lines === undefined)
                this.kill('forged');
            else
                this.#deliver(lines);
        }
        catch (error) {
            this.#lastWords = error instanceof Error ? error.message : String(error);
            this.kill('forged');
        }
    }
    #deliver(lines) {
        for (const line of lines) {
            if (this.#killed !== undefined)
                return;
            this.#events.frame(readFrame(line, this.#ruleIds));
        }
    }
    #hear(chunk) {
        this.#lastWords = (this.#lastWords + chunk.toString('latin1')).slice(-maxLastWords);
    }
    #end(code, signal, lastWords) {
        if (this.#ended)
            return;
        this.#ended = true;
        const printable = lastWords.replace(/[^\x20-\x7e]+/g, ' ').trim();
        this.#events.ended({ killed: this.#killed, code, signal, lastWords: printable });
    }
}

;// CONCATENATED MODULE: ./lib/engine/scanner-slot.js



/** A scanner process with the tasks that were sent to it; the first of them is in hand. */
class ScannerSlot {
    #options;
    #events;
    #process;
    #queue = [];
    #timer;
    #worked = false;
    constructor(options, events) {
        this.#options = options;
        this.#events = events;
        this.#process = new ScannerProcess(options.launch, options.ruleIds, {
            frame: (frame) => {
                this.#take(frame);
            },
            ended: (ending) => {
                this.#ended(ending);
            },
        });
    }
    get tasks() {
        return this.#queue;
    }
    send(task) {
        this.#queue.push(task);
        if (this.#queue.length === 1)
            this.#watch();
        this.#process.send(task.job);
    }
    kill(reason) {
        this.#process.kill(reason);
    }
    close() {
        this.#process.close();
    }
    /** Resident bytes; 0 where the system does not tell. */
    resident() {
        const { pid } = this.#process;
        return (pid === undefined ? undefined : residentBytes(pid)) ?? 0;
    }
    #take(frame) {
        if (frame.type === 'ready')
            return;
        const task = this.#queue[0];
        if (task?.job.id !== frame.id)
            throw new ForgedFrameError('a frame about another file');
        task.take(frame);
        if (frame.type === 'started')
            this.#watch();
        if (frame.type !== 'done')
            return;
        this.#queue.shift();
        this.#worked = true;
        this.#watch();
        this.#events.finished(task);
    }
    /** One deadline for the task in hand, anew from its `started` frame. */
    #watch() {
        clearTimeout(this.#timer);
        if (this.#queue.length === 0)
            return;
        this.#timer = setTimeout(() => {
            this.#process.kill('time');
        }, this.#options.deadlineMs);
    }
    #ended(ending) {
        clearTimeout(this.#timer);
        const [head] = this.#queue;
        const blamed = head !== undefined && (head.started || ending.killed === 'time') && ending.killed !== 'stopped';
        if (blamed) {
            this.#queue.shift();
            head.fail(ending);
            this.#events.finished(head);
        }
        this.#events.ended(this.#queue.splice(0), this.#worked || blamed);
    }
}

;// CONCATENATED MODULE: ./lib/engine/pool.js


/** Small files are queued in a process, so that none waits for a round trip; a large one gets a process of its own. */
const pipelinedFiles = 3;
const pipelinedBytes = 1 << 20;
/** Processes in a row that end before they finish anything: then it is not the files' fault. */
const maxFailedStarts = 3;
const memoryPollMs = 50;
/** Runs tasks in scanner processes. A process that dies costs the file in its hand and nothing else. */
class Pool {
    #options;
    #slots = new Set();
    #waiting = [];
    #failedStarts = 0;
    #stopped;
    #resolve;
    constructor(options) {
        this.#options = options;
    }
    /** Starts the first process before there is work, while discovery still runs. */
    warm() {
        if (this.#slots.size === 0)
            this.#open();
    }
    /** Ends processes that have nothing to do; needed where `run` is never reached. */
    close() {
        for (const slot of this.#slots)
            slot.close();
    }
    /** Resolves when every task has its result. */
    async run(tasks) {
        this.#waiting = [...tasks];
        const poll = setInterval(() => {
            this.#watchMemory();
        }, memoryPollMs);
        try {
            await new Promise((resolve) => {
                this.#resolve = resolve;
                this.#dispatch();
            });
        }
        finally {
            clearInterval(poll);
            this.close();
        }
    }
    /** Ends the run: what is in hand or waiting gets `message` as its finding, what was found is kept. */
    stop(message) {
        this.#stopped ??= message;
        for (const slot of this.#slots)
            slot.kill('stopped');
        this.#dispatch();
    }
    #dispatch() {
        if (this.#stopped !== undefined)
            this.#abandon(this.#stopped);
        while (this.#waiting.length > 0 && this.#sendNext())
            ;
        const busy = [...this.#slots].some((slot) => slot.tasks.length > 0);
        if (this.#waiting.length === 0 && !busy)
            this.#resolve?.();
    }
    #sendNext() {
        const [task] = this.#waiting;
        if (task === undefined)
            return false;
        const slot = this.#idle() ?? this.#another() ?? this.#roomy(task);
        if (slot === undefined)
            return false;
        this.#waiting.shift();
        slot.send(task);
        return true;
    }
    #idle() {
        return [...this.#slots].find((slot) => slot.tasks.length === 0);
    }
    #another() {
        return this.#slots.size < this.#options.jobs ? this.#open() : undefined;
    }
    #roomy(task) {
        if (task.file.size > pipelinedBytes)
            return undefined;
        const small = [...this.#slots].filter(({ tasks }) => tasks.length < pipelinedFiles && tasks.every(({ file }) => file.size <= pipelinedBytes));
        return small.toSorted((a, b) => a.tasks.length - b.tasks.length)[0];
    }
    /** @returns undefined where the system refuses at once; most refusals come later, as an ended process */
    #open() {
        const { launch, ruleIds, fileTimeoutSeconds } = this.#options;
        try {
            const slot = new ScannerSlot({ launch, ruleIds, deadlineMs: fileTimeoutSeconds * 1000 }, {
                finished: (task) => {
                    this.#finished(task);
                },
                ended: (blameless, worked) => {
                    this.#ended(slot, blameless, worked);
                },
            });
            this.#slots.add(slot);
            return slot;
        }
        catch (error) {
            if (this.#slots.size === 0)
                this.#giveUp(error instanceof Error ? error.message : String(error));
            return undefined;
        }
    }
    #finished(task) {
        this.#failedStarts = 0;
        this.#options.finished(task);
        this.#dispatch();
    }
    #ended(slot, blameless, worked) {
        this.#slots.delete(slot);
        this.#waiting.unshift(...blameless);
        if (!worked && this.#stopped === undefined)
            this.#failedStarts += 1;
        if (this.#failedStarts >= maxFailedStarts)
            this.#giveUp('it ends at once');
        this.#dispatch();
    }
    #giveUp(reason) {
        const ending = { killed: undefined, code: null, signal: null, lastWords: reason };
        this.#settle((task) => {
            task.fail(ending);
        });
    }
    /** Tasks in a killed process come back through `ended`; only those that wait are settled here. */
    #abandon(message) {
        this.#settle((task) => {
            task.stop(message);
        });
    }
    #settle(how) {
        for (const task of this.#waiting.splice(0)) {
            how(task);
            this.#options.finished(task);
        }
    }
    #watchMemory() {
        for (const slot of this.#slots) {
            if (slot.tasks.length > 0 && slot.resident() > limits/* limits */.F.maxResidentBytes)
                slot.kill('memory');
        }
    }
}

;// CONCATENATED MODULE: ./lib/engine/stop.js
/** The two ways in which a run ends early: its time is over, or the caller stops it. */
class Stop {
    /** Aborted when either happens. */
    signal;
    #seconds;
    #caller;
    #controller = new AbortController();
    #timer;
    #relay = () => {
        this.#controller.abort();
    };
    /** @param seconds for the whole run from now; undefined for no bound */
    constructor(seconds, caller) {
        this.signal = this.#controller.signal;
        this.#seconds = seconds;
        this.#caller = caller;
        if (seconds !== undefined)
            this.#timer = setTimeout(this.#relay, Math.min(seconds * 1000, 0x7fff_ffff));
        if (caller?.aborted === true)
            this.#relay();
        else
            caller?.addEventListener('abort', this.#relay);
    }
    /** Why the run ended, as the beginning of a sentence. */
    get message() {
        return this.#caller?.aborted === true
            ? 'The run was stopped'
            : `The time for the whole run (${String(this.#seconds)} s) was over`;
    }
    /** @param handle is called once, at once if the run has been stopped already */
    onStop(handle) {
        const tell = () => {
            handle(`${this.message} before this file was analysed to its end`);
        };
        if (this.signal.aborted)
            tell();
        else
            this.signal.addEventListener('abort', tell, { once: true });
    }
    clear() {
        clearTimeout(this.#timer);
        this.#caller?.removeEventListener('abort', this.#relay);
    }
}

;// CONCATENATED MODULE: ./lib/engine/scan-files.js















/** Timers of Node end at 2^31 ms, some 24 days, and fire at once beyond. */
const maxTimerSeconds = 2_147_483;
/** From paths to file reports. @throws UsageError for URLs */
async function scanFiles(request) {
    const { workingDirectory, paths, allowHubCacheLinks = false } = request;
    const { roots, obstacles } = resolveRoots({ paths, workingDirectory, followOutside: allowHubCacheLinks });
    const run = new FileRun(request, readableFolders(roots, allowHubCacheLinks));
    const stop = new Stop(request.timeoutSeconds, request.signal);
    try {
        const search = { ...request, roots, signal: stop.signal };
        const discovery = await run.whileWarm(roots.length > 0, () => discover(search));
        const unfinished = stop.signal.aborted ? [unfinishedWalk(stop.message)] : [];
        const reports = await run.scan(discovery, [...obstacles, ...unfinished], stop);
        return { reports, notes: discovery.notes };
    }
    finally {
        stop.clear();
    }
}
class FileRun {
    #request;
    #births;
    #knownBad;
    #pool;
    #filesTotal = 0;
    #filesDone = 0;
    #bytesDone = 0;
    #findings = 0;
    constructor(request, readable) {
        this.#request = request;
        this.#births = birthIds(request.rules);
        this.#knownBad = new KnownBadIndex(request.knownBad ?? []);
        this.#pool = new Pool({
            launch: scannerLaunch(request.scannerEntry, readable),
            ruleIds: new Set(request.rules.map((rule) => rule.id)),
            jobs: Math.max(1, request.jobs),
            fileTimeoutSeconds: this.#fileSeconds,
            finished: (task) => {
                this.#finished(task);
            },
        });
    }
    /** The first process starts up while folders are listed. */
    async whileWarm(worthwhile, work) {
        if (worthwhile)
            this.#pool.warm();
        try {
            return await work();
        }
        catch (error) {
            this.#pool.close();
            throw error;
        }
    }
    async scan(discovery, obstacles, stop) {
        const { maxFileSizeBytes = Infinity } = this.#request;
        const tasks = discovery.files
            .filter(({ size }) => size <= maxFileSizeBytes)
            .map((file, id) => this.#task(file, id));
        const larger = discovery.files.filter(({ size }) => size > maxFileSizeBytes);
        this.#filesTotal = tasks.length;
        stop.onStop((message) => {
            this.#pool.stop(message);
        });
        await this.#pool.run(tasks);
        return [
            ...tasks.map((task) => task.report(this.#place)),
            ...larger.map((file) => this.#tooLarge(file, maxFileSizeBytes)),
            ...[...discovery.obstacles, ...obstacles].map((obstacle) => this.#obstacle(obstacle)),
        ].sort((a, b) => compareText(a.path, b.path));
    }
    get #fileSeconds() {
        return Math.min(this.#request.fileTimeoutSeconds ?? limits/* limits */.F.fileTimeoutSeconds, maxTimerSeconds);
    }
    #task(file, id) {
        const seconds = Math.max(this.#fileSeconds * 0.8, this.#fileSeconds - 2);
        const { realPath, root, device, inode, path, size } = file;
        const name = path.slice(path.lastIndexOf('/') + 1);
        const hash = this.#knownBad.wantsHash(size);
        const job = { id, pathBase64: realPath.toString('base64'), name, root, device, inode, hash, seconds };
        return new FileTask(file, job, this.#knownBad);
    }
    #finished(task) {
        this.#filesDone += 1;
        this.#bytesDone += task.file.size;
        this.#findings += task.findingCount;
        this.#request.onProgress?.({
            filesDone: this.#filesDone,
            filesTotal: this.#filesTotal,
            bytesDone: this.#bytesDone,
            currentPath: task.file.path,
            findings: this.#findings,
        });
    }
    #place = (path, placed) => placeFindings(path, placed, this.#births);
    #tooLarge({ path, size }, allowed) {
        const message = `The file has ${String(size)} bytes, more than the ${String(allowed)} that this scan allows`;
        const severity = promisesNoCode(path) ? 'info' : tooLarge.severity;
        const draft = scanDraft(tooLarge, { message, severity });
        return { ...this.#obstacle({ path, draft, outcome: 'skipped' }), size, claimed: !promisesNoCode(path) };
    }
    #obstacle({ path, draft, outcome }) {
        const findings = this.#place(path, [{ member: [], draft }]);
        return {
            path,
            size: 0,
            formats: [],
            outcome,
            findings,
            duration: 0,
            bytesRead: 0,
            claimed: promisesModel(path),
        };
    }
}
function unfinishedWalk(message) {
    return pathObstacle('.', timedOut, `${message}, and not all folders were listed`, 'partial');
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/engine/scanner-entry.js



/**
 * The scanner process's script: `scanner/index.js` beside the bundle of the action (`dist/index.js`) or one folder up
 * from that of the command line (`dist/cli/index.js`); `scanner.js` here in a tree that is only compiled.
 * The segments are joined at run time, because the bundler would copy what it sees as a URL of an asset.
 */
function scannerEntry() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const candidates = [(0,external_node_path_.join)(here, 'scanner', 'index.js'), (0,external_node_path_.join)(here, '..', 'scanner', 'index.js')];
    return candidates.find((path) => (0,external_node_fs_.existsSync)(path)) ?? (0,external_node_path_.join)(here, 'scanner.js');
}

;// CONCATENATED MODULE: ./lib/core/define.js
/** Identity; exists so that `Facts` is given once and the literal is checked in full. */
function defineRule(rule) {
    return rule;
}
/** Closes over the type of the facts, so that one registry can hold every format. */
function defineFormat(format) {
    const { id, title, extensions, spec, runsCode, rules } = format;
    return {
        id,
        title,
        extensions,
        spec,
        runsCode,
        catalogue: rules,
        identify: (head, source, name) => format.identify(head, source, name),
        async inspect(source, context) {
            const parsed = await format.parse(source, context);
            return { ...parsed, drafts: rules.flatMap((rule) => judge(rule, parsed.facts)) };
        },
    };
}
function judge(rule, facts) {
    return Array.from(rule.check(facts), (evidence) => ({
        ...evidence,
        ruleId: rule.id,
        severity: evidence.severity ?? rule.severity,
    }));
}

;// CONCATENATED MODULE: ./lib/codecs/zip/signatures.js
/** APPNOTE 4.3: every record of a zip archive begins with one of these, read as a little-endian number. */
const signatures = {
    localHeader: 0x04034b50,
    centralRecord: 0x02014b50,
    dataDescriptor: 0x08074b50,
    zip64EndRecord: 0x06064b50,
    zip64Locator: 0x07064b50,
};

;// CONCATENATED MODULE: ./lib/codecs/zip/end-records.js

/** APPNOTE 4.3.16 without the comment, and the longest comment. */
const endRecordBytes = 22;
const maxCommentBytes = 0xffff;
/** How far from the end of a file readers look for the end record. */
const endSearchBytes = endRecordBytes + maxCommentBytes;
const locatorBytes = 20;
const zip64RecordBytes = 56;
/** Real archives have one; each more costs a walk over its directory. CWE-400. */
const maxEndRecords = 16;
/**
 * Every end record in the last `searchBytes` of the source, last first: readers choose differently among several.
 * @param searchBytes at most `endSearchBytes`
 */
function findEndRecords(source, searchBytes = endSearchBytes) {
    const window = Math.min(source.size, searchBytes);
    const start = source.size - window;
    const tail = buffer(source.read(start, window));
    const found = [];
    for (let at = tail.length - endRecordBytes; at >= 0 && (at = tail.lastIndexOf('PK\u0005\u0006', at, 'latin1')) >= 0; at -= 1) {
        found.push(...readEndRecord(source, start + at, tail.subarray(at)).filter((end) => leads(source, end)));
        if (found.length >= maxEndRecords)
            break;
    }
    return found;
}
/** Where the directory may begin: counted back from its end, as Python does, and at the stated offset. */
function directoryStarts(source, end) {
    const counted = end.directoryEnd - end.directorySize;
    const starts = [
        { offset: counted, shift: counted - end.directoryOffset },
        { offset: end.directoryOffset, shift: 0 },
    ];
    return starts.filter(({ offset }, index) => hasSignature(source, offset, signatures.centralRecord) && (index === 0 || offset !== counted));
}
/** Whether a record of this kind stands there; false outside the source. */
function hasSignature(source, offset, signature) {
    if (!Number.isSafeInteger(offset) || offset < 0 || offset + 4 > source.size)
        return false;
    return buffer(source.read(offset, 4)).readUInt32LE(0) === signature;
}
function leads(source, end) {
    if (end.entryCount === 0 && end.directorySize === 0)
        return end.directoryOffset <= end.offset;
    return directoryStarts(source, end).length > 0;
}
function readEndRecord(source, offset, bytes) {
    const plain = {
        offset,
        length: Math.min(bytes.length, endRecordBytes + bytes.readUInt16LE(20)),
        directoryEnd: offset,
        entryCount: bytes.readUInt16LE(10),
        directorySize: bytes.readUInt32LE(12),
        directoryOffset: bytes.readUInt32LE(16),
        isZip64: false,
    };
    const zip64 = readZip64(source, plain);
    return zip64 === undefined ? [plain] : [zip64, ...(overflows(plain) ? [] : [plain])];
}
function overflows({ entryCount, directorySize, directoryOffset }) {
    return entryCount === 0xffff || directorySize === 0xffff_ffff || directoryOffset === 0xffff_ffff;
}
/** APPNOTE 4.3.14 and 4.3.15: the locator stands before the end record, the zip64 record before that or where it says. */
function readZip64(source, plain) {
    const locator = plain.offset - locatorBytes;
    if (!hasSignature(source, locator, signatures.zip64Locator))
        return undefined;
    const stated = Number(buffer(source.read(locator + 8, 8)).readBigUInt64LE(0));
    const offset = [locator - zip64RecordBytes, stated].find((at) => hasSignature(source, at, signatures.zip64EndRecord) && at + zip64RecordBytes <= locator);
    if (offset === undefined)
        return undefined;
    const bytes = buffer(source.read(offset, zip64RecordBytes));
    return {
        ...plain,
        directoryEnd: offset,
        entryCount: Number(bytes.readBigUInt64LE(32)),
        directorySize: Number(bytes.readBigUInt64LE(40)),
        directoryOffset: Number(bytes.readBigUInt64LE(48)),
        isZip64: true,
    };
}
function buffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/bytes/bounds.js

/**
 * Holds a read to its source. Offsets come from the file, so they may be negative, fractional, NaN or huge.
 * @throws FormatError `unexpected-end`
 */
function checkRange(name, size, offset, length) {
    const sound = Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0;
    if (sound && offset <= size - length)
        return;
    const start = Number.isSafeInteger(offset) ? Math.min(Math.max(offset, 0), size) : 0;
    throw new errors/* FormatError */.IF('unexpected-end', { offset: start, length: size - start }, `${String(length)} bytes at ${String(offset)} are not inside ${name} (${String(size)} bytes)`);
}

;// CONCATENATED MODULE: ./lib/bytes/slice-source.js

/** A window on another source; nothing is copied, and a slice of a slice reads from the first source directly. */
class SliceSource {
    name;
    size;
    #parent;
    #start;
    /** @throws FormatError `unexpected-end` when the window is not inside the parent */
    constructor(parent, offset, length, name = parent.name) {
        checkRange(parent.name, parent.size, offset, length);
        this.name = name;
        this.size = length;
        this.#parent = parent;
        this.#start = offset;
    }
    read(offset, length) {
        checkRange(this.name, this.size, offset, length);
        return this.#parent.read(this.#start + offset, length);
    }
    slice(offset, length, name = this.name) {
        checkRange(this.name, this.size, offset, length);
        return new SliceSource(this.#parent, this.#start + offset, length, name);
    }
}

;// CONCATENATED MODULE: ./lib/codecs/deflate/inflating-source.js





/** First step of compressed bytes; a stream gives out at most 1032 times as much, some 4 MiB. */
const firstStepBytes = 4096;
/** What follows a step gives out about this many times the bytes wanted, so that all steps together stay linear. */
const growth = 2;
/**
 * A raw deflate stream (RFC 1951) as a source that inflates only as far as it is read. Node has no synchronous stream,
 * so a longer prefix is inflated anew when more is wanted; each step at least doubles, so the sum stays linear.
 */
class InflatingSource {
    name;
    size;
    #compressed;
    #budget;
    #inflated = { bytes: new Uint8Array(0), consumed: 0 };
    #charged = 0;
    /** Compressed bytes known to be too many: damage begins before, or more than may be held comes out. */
    #ceiling = Infinity;
    /** The stream is over, broken, or its bytes ran out. */
    #isAtEnd = false;
    /** @param declaredSize bytes that the container promises; reading what never comes out throws */
    constructor(compressed, declaredSize, budget) {
        this.name = compressed.name;
        this.size = declaredSize;
        this.#compressed = compressed;
        this.#budget = budget;
    }
    /** @throws FormatError `inflated-short`; LimitError `maxInflatedMemberBytes` and those of the budget */
    read(offset, length) {
        checkRange(this.name, this.size, offset, length);
        const end = offset + length;
        this.#inflateTo(end);
        const { bytes } = this.#inflated;
        if (end > bytes.length)
            throw this.#short(bytes.length);
        return bytes.subarray(offset, end);
    }
    slice(offset, length, name = this.name) {
        return new SliceSource(this, offset, length, name);
    }
    /** Bytes of the stream that come out, up to `most`; more than `size` where the container understates it. */
    availableBytes(most) {
        this.#inflateTo(most);
        return Math.min(most, this.#inflated.bytes.length);
    }
    #inflateTo(wanted) {
        if (wanted > limits/* limits */.F.maxInflatedMemberBytes) {
            const detail = `${this.name} is read beyond the ${String(limits/* limits */.F.maxInflatedMemberBytes)} bytes that are inflated at once`;
            throw new errors/* LimitError */.oC('maxInflatedMemberBytes', limits/* limits */.F.maxInflatedMemberBytes, detail);
        }
        while (!this.#isAtEnd && this.#inflated.bytes.length < wanted)
            this.#grow(wanted);
    }
    /** Inflates a longer prefix; one that is broken or too long is shortened until it fits. */
    #grow(wanted) {
        const { consumed } = this.#inflated;
        const available = Math.min(this.#compressed.size, limits/* limits */.F.maxReadBytes);
        let step = Math.min(this.#nextStep(wanted), available - consumed, this.#ceiling - 1 - consumed);
        while (step > 0) {
            this.#budget.check();
            const next = this.#inflatePrefix(consumed + step);
            if (next !== undefined) {
                this.#accept(next, available);
                return;
            }
            this.#ceiling = consumed + step;
            step = Math.floor(step / 2);
        }
        this.#isAtEnd = true;
    }
    /** Compressed bytes to add, by the ratio so far. */
    #nextStep(wanted) {
        const { bytes, consumed } = this.#inflated;
        if (bytes.length === 0)
            return Math.max(firstStepBytes, consumed);
        const goal = Math.min(Math.max(wanted, growth * bytes.length), limits/* limits */.F.maxInflatedMemberBytes);
        return Math.max(firstStepBytes, Math.ceil(((goal - bytes.length) * consumed) / bytes.length));
    }
    #accept(next, available) {
        this.#inflated = next;
        this.#isAtEnd = next.isOver || next.consumed >= available;
        this.#budget.chargeInflated(Math.max(0, next.bytes.length - this.#charged));
        this.#charged = next.bytes.length;
    }
    /** undefined when the prefix holds damage or gives out more than may be held. */
    #inflatePrefix(length) {
        try {
            const { buffer, engine } = inflateWithInfo(this.#compressed.read(0, length));
            return { bytes: buffer, consumed: length, isOver: engine.bytesWritten < length };
        }
        catch (error) {
            if (isInflateError(error))
                return undefined;
            throw error;
        }
    }
    #short(available) {
        const at = { offset: available, length: this.size - available };
        const detail = `${String(this.size)} bytes are declared for ${this.name}, but only ${String(available)} come out of it`;
        return new errors/* FormatError */.IF('inflated-short', at, detail);
    }
}
/** `info` is documented, but its result is missing in the types: https://nodejs.org/api/zlib.html#class-options */
function inflateWithInfo(prefix) {
    const result = (0,external_node_zlib_.inflateRawSync)(prefix, {
        finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
        maxOutputLength: limits/* limits */.F.maxInflatedMemberBytes,
        info: true,
    });
    return result;
}
function isInflateError(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR' || code === 'ERR_BUFFER_TOO_LARGE';
}

;// CONCATENATED MODULE: ./lib/codecs/zip/zip-directory.js
/** APPNOTE 4.4.4: bit 0 encrypted, bit 5 compressed patched data, bit 6 strong encryption. */
const flagEncrypted = 0x01;
const flagPatched = 0x20;
const flagStrongEncryption = 0x40;
/** Sizes and checksum follow the data instead of standing in the local header. */
const flagDataDescriptor = 0x08;
/** APPNOTE 4.4.5. */
const methodStored = 0;
const methodDeflated = 8;

;// CONCATENATED MODULE: ./lib/codecs/zip/open-entry.js



/** Members that this codec handed out, and what looking at their end costs. */
const open_entry_members = new WeakMap();
/**
 * The content of a member: stored bytes in place, deflated ones inflated only as far as they are read.
 * @throws FormatError `unreadable-member` where `isReadable` is false
 */
function openEntry(source, entry, budget) {
    const { data, method, name } = entry;
    if (data === undefined || (method !== methodStored && method !== methodDeflated)) {
        const at = { offset: entry.localHeaderOffset, length: 0 };
        throw new errors/* FormatError */.IF('unreadable-member', at, `the content of a member can't be read`);
    }
    const stored = source.slice(data.offset, data.length, name);
    const content = method === methodStored
        ? stored
        : new InflatingSource(stored, entry.actualSize ?? entry.uncompressedSize, budget);
    open_entry_members.set(content, method === methodStored ? 'stored' : 'deflated');
    return content;
}
/** How the source is kept where it is itself a member of a zip archive. */
function memberStorage(source) {
    return open_entry_members.get(source);
}

;// CONCATENATED MODULE: ./lib/codecs/zip/locate-zip.js


/** A storage of a model is a member, and there are thousands: at its end no long comment is looked through. */
const memberSearchBytes = 1024;
/** Looking at the end of a deflated member inflates all of it. */
const maxInflatedSearchBytes = 65_536;
const located = new WeakMap();
/**
 * Readers go by the end record, so an archive may stand behind any other content. Where the head is not the whole
 * source this costs one read of its end; the answer is remembered per source.
 */
function locateZip(head, source) {
    const place = located.get(source) ?? seek(head, source) ?? 'nowhere';
    located.set(source, place);
    return place === 'nowhere' ? undefined : place;
}
function seek(head, source) {
    if (startsAsZip(head))
        return 'start';
    const search = searchBytes(source);
    if (search === 0 || (head.length >= source.size && !holdsEndRecord(head)))
        return undefined;
    return findEndRecords(source, search).length > 0 ? 'behind' : undefined;
}
/** A local header, an archive without members, or the marker of a split archive before its first member. */
function startsAsZip(head) {
    const kind = [head[2], head[3]].join();
    return head[0] === 0x50 && head[1] === 0x4b && ['3,4', '5,6', '7,8', '48,48'].includes(kind);
}
function searchBytes(source) {
    switch (memberStorage(source)) {
        case 'stored':
            return memberSearchBytes;
        case 'deflated':
            return source.size <= maxInflatedSearchBytes ? endSearchBytes : 0;
        case undefined:
            return endSearchBytes;
    }
}
function holdsEndRecord(head) {
    return Buffer.from(head.buffer, head.byteOffset, head.byteLength).includes('PK\u0005\u0006', 0, 'latin1');
}

;// CONCATENATED MODULE: ./lib/formats/archive/identify-zip.js

/** A zip archive from the first byte, or one whose end record stands at the end of something else. */
function identifyZip(head, source) {
    const place = locateZip(head, source);
    if (place === 'start')
        return { confidence: 'certain', because: 'begins with a record of a zip archive' };
    if (place === 'behind')
        return { confidence: 'likely', because: 'ends with the directory of a zip archive' };
    return undefined;
}

;// CONCATENATED MODULE: ./lib/codecs/zip/header-range.js
/** Where the member's local header stands; empty where none does, whatever offset the directory states. */
function headerRange({ localHeaderOffset, local }) {
    if (local !== undefined)
        return { offset: localHeaderOffset, length: local.dataOffset - localHeaderOffset };
    const isSound = Number.isSafeInteger(localHeaderOffset) && localHeaderOffset >= 0;
    return { offset: isSound ? localHeaderOffset : 0, length: 0 };
}

;// CONCATENATED MODULE: ./lib/codecs/zip/compare-entries.js


const refusedFlags = flagEncrypted | flagPatched | flagStrongEncryption;
/** Holds each listed member to its local header, and the members to each other. */
function compareEntries(entries, found, budget) {
    for (const entry of entries) {
        budget.check();
        if (entry.local !== undefined && entry.isListed)
            compareLocal(entry, entry.local, found);
        if (entry.isRenamed)
            found.add('renamed', headerRange(entry), entry.name);
        if (entry.isEncrypted && entry.isReadable && entry.actualSize !== undefined)
            found.add('central-flags', headerRange(entry), entry.name);
    }
    compareNames(entries, found);
    findOverlaps(entries, found);
}
function compareLocal(entry, local, found) {
    const at = headerRange(entry);
    if (Buffer.compare(entry.rawName, local.rawName) !== 0)
        found.add('local-name', at, entry.name);
    if (((entry.flags ^ local.flags) & refusedFlags) !== 0)
        found.add('local-flags', at, entry.name);
    if (entry.method !== local.method)
        found.add('local-method', at, entry.name);
    const isDescribedLater = (local.flags & flagDataDescriptor) !== 0 && local.compressedSize === 0;
    const hasSizes = isDescribedLater ||
        (entry.compressedSize === local.compressedSize && entry.uncompressedSize === local.uncompressedSize);
    if (!hasSizes)
        found.add('local-sizes', at, entry.name);
    const isStored = entry.method === methodStored && !entry.isEncrypted;
    if (isStored && entry.compressedSize !== entry.uncompressedSize)
        found.add('stored-sizes', at, entry.name);
}
/** Equal names count as duplicates; names that only case or a NUL tells apart collide in some readers. */
function compareNames(entries, found) {
    const exact = new Set();
    const folded = new Set();
    for (const entry of entries) {
        if (entry.isDirectory || !entry.isListed)
            continue;
        const { name } = entry;
        const plain = foldName(name);
        if (exact.has(name))
            found.add('duplicate-name', headerRange(entry), name);
        else if (folded.has(plain))
            found.add('case-collision', headerRange(entry), name);
        exact.add(name);
        folded.add(plain);
    }
}
/** As miniz and C readers look a member up: up to a NUL, whatever the case. */
function foldName(name) {
    return name.replace(/\0.*$/s, '').toLowerCase();
}
function findOverlaps(entries, found) {
    const placed = entries.flatMap((entry) => entry.data === undefined || !entry.isListed ? [] : [{ entry, data: entry.data }]);
    placed.sort((a, b) => a.entry.localHeaderOffset - b.entry.localHeaderOffset);
    let reached = -1;
    for (const { entry, data } of placed) {
        if (entry.localHeaderOffset < reached)
            found.add('overlap', headerRange(entry), entry.name);
        reached = Math.max(reached, data.offset + data.length);
    }
}

;// CONCATENATED MODULE: ./lib/codecs/zip/disagreements.js
/** Members that a disagreement names; the rest is counted. */
const maxNamedMembers = 3;
/** Collects disagreements by kind, so that a thousand equal ones stay one. */
class Disagreements {
    #tallies = new Map();
    #compared = new Map();
    add(kind, at, member, detail = '') {
        const tally = this.#tallies.get(kind) ?? { at, members: [], detail, count: 0 };
        tally.count += 1;
        if (member !== undefined && tally.members.length < maxNamedMembers)
            tally.members.push(member);
        this.#tallies.set(kind, tally);
    }
    /** Compares one more thing, which counts for `isEverywhere` even where it agrees. */
    compare(kind, agrees, at, member) {
        this.#compared.set(kind, (this.#compared.get(kind) ?? 0) + 1);
        if (!agrees)
            this.add(kind, at, member);
    }
    has(...kinds) {
        return kinds.some((kind) => this.#tallies.has(kind));
    }
    /** By kind, in alphabetical order. */
    list() {
        return [...this.#tallies]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([kind, tally]) => ({ kind, ...tally, isEverywhere: tally.count === this.#compared.get(kind) }));
    }
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./lib/codecs/zip/extra-fields.js

const zip64Id = 0x0001;
const unicodePathId = 0x7075;
const sentinel = 0xffff_ffff;
/** A broken extra field hides no member: what can't be told apart is left out. */
function parseExtraFields(bytes) {
    const fields = [];
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 4 <= buffer.length;) {
        const end = at + 4 + buffer.readUInt16LE(at + 2);
        if (end > buffer.length)
            break;
        fields.push({ id: buffer.readUInt16LE(at), data: buffer.subarray(at + 4, end) });
        at = end;
    }
    return fields;
}
/**
 * APPNOTE 4.5.3: fields that overflow 32 bits stand in the zip64 field, in this order, each only if it overflows.
 * A field that is missing leaves the 32-bit value as it is.
 */
function applyZip64(sizes, fields) {
    const data = fields.find(({ id }) => id === zip64Id)?.data;
    if (data === undefined)
        return sizes;
    let at = 0;
    const next = (value) => {
        if (value !== sentinel || at + 8 > data.length)
            return value;
        at += 8;
        return Number(data.readBigUInt64LE(at - 8));
    };
    const uncompressedSize = next(sizes.uncompressedSize);
    const compressedSize = next(sizes.compressedSize);
    return { uncompressedSize, compressedSize, localHeaderOffset: next(sizes.localHeaderOffset) };
}
/** The name as UTF-8 (flag bit 11), CP437 or the Info-ZIP Unicode path field says; backslashes stay. */
function decodeName(rawName, flags, fields) {
    const raw = Buffer.from(rawName.buffer, rawName.byteOffset, rawName.byteLength);
    const plain = yauzl.getFileNameLowLevel(flags, raw, [], true);
    if (!fields.some(({ id }) => id === unicodePathId))
        return { name: plain, isRenamed: false };
    const name = yauzl.getFileNameLowLevel(flags, raw, [...fields], true);
    const utf8 = raw.toString('utf8');
    return { name, isRenamed: name !== plain && name !== utf8 };
}

;// CONCATENATED MODULE: ./lib/codecs/zip/local-header.js


/** APPNOTE 4.3.7 up to the name. */
const localHeaderBytes = 30;
/** The local header at `offset`; undefined where none stands or it passes the end of the source. */
function readLocalHeader(source, offset) {
    if (!Number.isSafeInteger(offset) || offset < 0 || offset + localHeaderBytes > source.size)
        return undefined;
    const fixed = source.read(offset, localHeaderBytes);
    const bytes = Buffer.from(fixed.buffer, fixed.byteOffset, fixed.byteLength);
    if (bytes.readUInt32LE(0) !== signatures.localHeader)
        return undefined;
    const nameLength = bytes.readUInt16LE(26);
    const variable = nameLength + bytes.readUInt16LE(28);
    const dataOffset = offset + localHeaderBytes + variable;
    if (dataOffset > source.size)
        return undefined;
    const names = source.read(offset + localHeaderBytes, variable);
    const stated = {
        compressedSize: bytes.readUInt32LE(18),
        uncompressedSize: bytes.readUInt32LE(22),
        localHeaderOffset: offset,
    };
    const { compressedSize, uncompressedSize } = applyZip64(stated, parseExtraFields(names.subarray(nameLength)));
    return {
        rawName: names.subarray(0, nameLength),
        flags: bytes.readUInt16LE(6),
        method: bytes.readUInt16LE(8),
        crc32: bytes.readUInt32LE(14),
        compressedSize,
        uncompressedSize,
        dataOffset,
    };
}

;// CONCATENATED MODULE: ./lib/codecs/zip/list-directories.js





/** APPNOTE 4.3.12 up to the name. */
const recordBytes = 46;
/** A directory of the most entries we list, with names and fields of 300 bytes each. CWE-770. */
const maxDirectoryBytes = 64 * 2 ** 20;
const listings = new WeakMap();
/**
 * Every central directory that some end record leads to, walked record by record until the records end, as Python's
 * zipfile does. Synchronous and remembered per source, so that identifying costs one reading.
 */
function listDirectories(source) {
    const known = listings.get(source);
    if (known !== undefined)
        return known;
    const directories = new Map();
    let allowance = limits/* limits */.F.maxArchiveEntries;
    for (const end of findEndRecords(source)) {
        if (isInsideMember(source, end, [...directories.values()]))
            continue;
        for (const start of directoryStarts(source, end)) {
            if (directories.has(start.offset))
                continue;
            const directory = walk(source, start, end, allowance);
            allowance -= directory.records.length;
            directories.set(start.offset, directory);
        }
    }
    const listed = [...directories.values()];
    listings.set(source, listed);
    return listed;
}
/** A stored member that is itself an archive has an end record of its own, which no reader of the outer one takes. */
function isInsideMember(source, end, directories) {
    return directories.some(({ records }) => {
        const record = lastBefore(records, end.offset);
        const local = record && readLocalHeader(source, record.localHeaderOffset);
        if (record === undefined || local === undefined)
            return false;
        return local.dataOffset <= end.offset && end.offset < local.dataOffset + record.compressedSize;
    });
}
function lastBefore(records, offset) {
    let last;
    for (const record of records) {
        if (record.localHeaderOffset < offset && record.localHeaderOffset >= (last?.localHeaderOffset ?? 0))
            last = record;
    }
    return last;
}
function walk(source, { offset, shift }, end, most) {
    const available = Math.max(0, end.offset - offset);
    const length = Math.min(available, maxDirectoryBytes);
    const read = source.read(offset, length);
    const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
    const records = [];
    let at = 0;
    while (isRecord(bytes, at) && records.length < most) {
        const next = at + recordLength(bytes, at);
        if (next > bytes.length)
            break;
        records.push(readRecord(bytes, at, shift));
        at = next;
    }
    return { range: { offset, length: at }, shift, end, records, isCut: isRecord(bytes, at) };
}
function isRecord(bytes, at) {
    return at + recordBytes <= bytes.length && bytes.readUInt32LE(at) === signatures.centralRecord;
}
function recordLength(bytes, at) {
    return (recordBytes + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32));
}
function readRecord(bytes, at, shift) {
    const nameEnd = at + recordBytes + bytes.readUInt16LE(at + 28);
    const rawName = bytes.subarray(at + recordBytes, nameEnd);
    const fields = parseExtraFields(bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30)));
    const flags = bytes.readUInt16LE(at + 8);
    const sizes = applyZip64({
        compressedSize: bytes.readUInt32LE(at + 20),
        uncompressedSize: bytes.readUInt32LE(at + 24),
        localHeaderOffset: bytes.readUInt32LE(at + 42),
    }, fields);
    return {
        rawName,
        ...decodeName(rawName, flags, fields),
        flags,
        method: bytes.readUInt16LE(at + 10),
        crc32: bytes.readUInt32LE(at + 16),
        ...sizes,
        localHeaderOffset: sizes.localHeaderOffset + shift,
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/codecs/zip/list-strictly.js





/** Names stay bytes and sizes unchecked: what they say is for us to compare, not a reason to stop. */
const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: false };
/**
 * Lists the archive as yauzl does, which holds to the specification: the last end record, its count, its offsets.
 * @throws LimitError of the budget
 */
async function listStrictly(source, budget) {
    const records = [];
    try {
        const archive = await yauzl.fromRandomAccessReaderPromise(new SourceReader(source), source.size, options);
        for await (const entry of archive.eachEntry()) {
            budget.check();
            if (records.length >= limits/* limits */.F.maxArchiveEntries)
                break;
            records.push(centralRecord(entry));
        }
        return { records, refusal: undefined };
    }
    catch (error) {
        if (error instanceof errors/* LimitError */.oC)
            throw error;
        return { records, refusal: error instanceof Error ? error.message : String(error) };
    }
}
function centralRecord(entry) {
    return {
        rawName: entry.fileNameRaw,
        ...decodeName(entry.fileNameRaw, entry.generalPurposeBitFlag, entry.extraFields),
        flags: entry.generalPurposeBitFlag,
        method: entry.compressionMethod,
        crc32: entry.crc32,
        compressedSize: entry.compressedSize,
        uncompressedSize: entry.uncompressedSize,
        localHeaderOffset: entry.relativeOffsetOfLocalHeader,
    };
}
/** Random access for yauzl; it only reads the directory through this, contents are opened by `openEntry`. */
class SourceReader extends yauzl.RandomAccessReader {
    #source;
    constructor(source) {
        super();
        this.#source = source;
    }
    _readStreamForRange(start, end) {
        return external_node_stream_.Readable.from([this.#source.read(start, end - start)]);
    }
    read(buffer, offset, length, position, callback) {
        try {
            buffer.set(this.#source.read(position, length), offset);
        }
        catch (error) {
            callback(error instanceof Error ? error : new Error(String(error)));
            return;
        }
        callback(null);
    }
    close(callback) {
        callback(null);
    }
}

;// CONCATENATED MODULE: ./lib/codecs/zip/ranges.js
/** What the ranges leave of `size` bytes, in order; ranges may overlap and come in any order. */
function gaps(ranges, size) {
    const found = [];
    let reached = 0;
    for (const { offset, length } of [...ranges].sort((a, b) => a.offset - b.offset)) {
        if (offset > reached)
            found.push({ offset: reached, length: offset - reached });
        reached = Math.max(reached, offset + length);
    }
    if (reached < size)
        found.push({ offset: reached, length: size - reached });
    return found;
}

;// CONCATENATED MODULE: ./lib/codecs/zip/unreadable-entries.js

/** Why a member's content can't be had, or not whole; one anomaly each, however many members. */
const barriers = [
    {
        kind: 'encrypted',
        what: 'is encrypted',
        concerns: ({ isEncrypted, actualSize }) => isEncrypted && actualSize === undefined,
    },
    {
        kind: 'damaged',
        what: 'has no local header where its record points',
        concerns: ({ data, isDirectory }) => data === undefined && !isDirectory,
    },
    {
        kind: 'unsupported',
        what: 'is compressed with a method that is not read',
        concerns: ({ data, isReadable, isEncrypted }) => data !== undefined && !isReadable && !isEncrypted,
    },
    {
        kind: 'damaged',
        what: 'passes the end of the file',
        concerns: ({ data, compressedSize, isListed }) => isListed && data !== undefined && data.length < compressedSize,
    },
];
function unreadableEntries(entries) {
    return barriers.flatMap(({ kind, what, concerns }) => {
        const [first, ...others] = entries.filter((entry) => concerns(entry));
        if (first === undefined)
            return [];
        const more = others.length > 0 ? `, and ${String(others.length)} more likewise` : '';
        const detail = `${unreadable_entries_quoted(first.name)} ${what}${more}`;
        return [{ kind, at: headerRange(first), detail, key: what }];
    });
}
/** Names are the file's own: shown with their control characters escaped, and not whole. */
function unreadable_entries_quoted(name) {
    return JSON.stringify(name.slice(0, 120));
}

;// CONCATENATED MODULE: ./lib/codecs/zip/unlisted-entries.js






/** Bytes outside listed members that are searched. CWE-400. */
const maxSweptBytes = 64 * 2 ** 20;
/** Signatures that are looked at, whether a member follows or not. CWE-400. */
const maxCandidates = limits/* limits */.F.maxArchiveEntries;
const windowBytes = 2 ** 20;
const signatureBytes = 4;
/** APPNOTE 4.3.9 with its signature, and with zip64 sizes. */
const descriptorBytes = [16, 24];
/** APPNOTE 4.4.5: methods that some zip program writes; anything else is a chance hit. */
const methods = new Set([0, 1, 6, 8, 9, 12, 14, 93, 94, 95, 96, 97, 98, 99]);
/** Members that only a local header shows, in the bytes that no listed member and no directory explains. */
function findUnlistedEntries(source, unexplained, budget) {
    const found = [];
    let allowance = maxSweptBytes;
    let candidates = 0;
    for (const { offset, length } of unexplained) {
        const range = { offset, length: Math.min(length, allowance) };
        allowance -= range.length;
        const headers = [];
        let reached = offset;
        for (const at of signatureOffsets(source, range, budget)) {
            candidates += 1;
            if (candidates > maxCandidates)
                return { found: [...found, ...entriesOf(source, headers, range)], isCut: true };
            const local = at < reached ? undefined : readSoundHeader(source, at);
            if (local === undefined)
                continue;
            headers.push({ offset: at, local });
            reached = local.dataOffset + (hasUnknownSize(local) ? 0 : local.compressedSize);
        }
        found.push(...entriesOf(source, headers, { offset, length }));
        if (range.length < length)
            return { found, isCut: true };
    }
    return { found, isCut: false };
}
function* signatureOffsets(source, { offset, length }, budget) {
    const end = offset + length;
    for (let start = offset; end - start >= localHeaderBytes; start += windowBytes) {
        const window = source.read(start, Math.min(end - start, windowBytes + signatureBytes - 1));
        const bytes = Buffer.from(window.buffer, window.byteOffset, window.byteLength);
        for (let at = -1; (at = bytes.indexOf('PK\u0003\u0004', at + 1, 'latin1')) >= 0;) {
            budget.check();
            yield start + at;
        }
    }
}
function readSoundHeader(source, offset) {
    const local = readLocalHeader(source, offset);
    return local !== undefined && local.rawName.length > 0 && methods.has(local.method) ? local : undefined;
}
function hasUnknownSize({ flags, compressedSize }) {
    return (flags & flagDataDescriptor) !== 0 && compressedSize === 0;
}
/** A member whose size stands behind its data ends before the next header, or with the gap. */
function entriesOf(source, headers, gap) {
    return headers.map(({ offset, local }, index) => {
        const end = headers[index + 1]?.offset ?? gap.offset + gap.length;
        const available = Math.max(0, end - local.dataOffset);
        if (!hasUnknownSize(local))
            return entryOf(offset, local, Math.min(available, local.compressedSize), local.uncompressedSize);
        const length = available - descriptorLength(source, end, available);
        return entryOf(offset, local, length, length);
    });
}
function descriptorLength(source, end, available) {
    const isThere = (bytes) => bytes <= available && hasSignature(source, end - bytes, signatures.dataDescriptor);
    return descriptorBytes.find(isThere) ?? 0;
}
function entryOf(offset, local, length, uncompressedSize) {
    const { rawName, flags, method, crc32, dataOffset } = local;
    const record = {
        rawName,
        ...decodeName(rawName, flags, []),
        flags,
        method,
        crc32,
        compressedSize: length,
        uncompressedSize,
        localHeaderOffset: offset,
    };
    return { record, local, data: { offset: dataOffset, length } };
}

;// CONCATENATED MODULE: ./lib/codecs/zip/verify-entry.js




/** Members up to this size are read to compare size and checksum; tensors are left alone. */
const maxVerifiedBytes = 2 ** 20;
/** All members of one archive that are read for it. */
const maxVerifiedArchiveBytes = 8 * 2 ** 20;
/** Compares small members with what the directory declares of them, as far as the allowance goes. */
class EntryVerifier {
    #source;
    #budget;
    #allowance = maxVerifiedArchiveBytes;
    constructor(source, budget) {
        this.#source = source;
        this.#budget = budget;
    }
    /** @returns undefined for what is too large to be worth it or can't be opened; @throws LimitError of the budget */
    verify(entry) {
        const { data, method } = entry;
        if (data === undefined || data.length > this.#allowance || !isWorthIt(entry, data.length))
            return undefined;
        this.#allowance -= data.length;
        const stored = this.#source.slice(data.offset, data.length, entry.name);
        const content = method === methodStored ? stored.read(0, stored.size) : this.#inflate(stored, entry);
        return content && { size: content.length, hasChecksum: (0,external_node_zlib_.crc32)(content) === entry.crc32 };
    }
    #inflate(stored, { uncompressedSize }) {
        const content = new InflatingSource(stored, limits/* limits */.F.maxInflatedMemberBytes, this.#budget);
        const enough = Math.max(uncompressedSize, maxVerifiedBytes) + 1;
        const available = content.availableBytes(Math.min(enough, limits/* limits */.F.maxInflatedMemberBytes));
        const isUnderstated = available > uncompressedSize;
        if (available > maxVerifiedBytes && !isUnderstated)
            return undefined;
        return content.read(0, isUnderstated ? content.availableBytes(limits/* limits */.F.maxInflatedMemberBytes) : available);
    }
}
/** Small, or declared far below what no deflate stream of that length gives out. */
function isWorthIt({ method, uncompressedSize }, length) {
    if (method === methodStored)
        return length <= maxVerifiedBytes;
    if (method !== methodDeflated)
        return false;
    return uncompressedSize <= maxVerifiedBytes || uncompressedSize < length * 0.9;
}

;// CONCATENATED MODULE: ./lib/codecs/zip/read-zip-directory.js












const remembered = new WeakMap();
/**
 * Lists every member that any reader may see: what yauzl lists, what every other end record leads to, and local
 * headers that stand outside. Remembered per source, because several formats are built on zip.
 * @throws LimitError of the budget
 */
function readZipDirectory(source, budget) {
    const known = remembered.get(source);
    if (known !== undefined)
        return known;
    const reading = read(source, budget);
    remembered.set(source, reading);
    return reading;
}
async function read(source, budget) {
    const strict = await listStrictly(source, budget);
    return new DirectoryReading(source, budget, strict).result();
}
class DirectoryReading {
    #source;
    #budget;
    #strict;
    #directories;
    #verifier;
    #found = new Disagreements();
    #anomalies = [];
    constructor(source, budget, strict) {
        this.#source = source;
        this.#budget = budget;
        this.#strict = strict;
        this.#directories = listDirectories(source);
        this.#verifier = new EntryVerifier(source, budget);
    }
    result() {
        const listed = this.#records().map((record) => this.#locate(record));
        const explained = this.#explained(listed);
        const unexplained = gaps(explained, this.#source.size);
        const sweep = findUnlistedEntries(this.#source, unexplained, this.#budget);
        const entries = [...listed, ...sweep.found.map((unlisted) => this.#unlisted(unlisted))];
        if (sweep.isCut)
            this.#limit('sweep', 'more bytes stand outside its members than are searched for more members');
        this.#judgeEnvelope(listed.length > 0, unexplained);
        this.#judgeDirectories(listed.length, sweep.found);
        compareEntries(entries, this.#found, this.#budget);
        this.#anomalies.push(...unreadableEntries(entries));
        return {
            entries,
            disagreements: this.#found.list(),
            anomalies: this.#anomalies,
            covered: [...explained, ...sweep.found.map(({ data }) => data)],
        };
    }
    /** The strict reader's records first, then what only other readings list. */
    #records() {
        const records = new Map();
        for (const list of [this.#strict.records, ...this.#directories.map((directory) => directory.records)]) {
            const ordinals = new Map();
            for (const record of list) {
                const identity = identityOf(record);
                const ordinal = ordinals.get(identity) ?? 0;
                ordinals.set(identity, ordinal + 1);
                const key = `${String(ordinal)}:${identity}`;
                if (!records.has(key))
                    records.set(key, record);
            }
        }
        const isCut = this.#directories.some((directory) => directory.isCut) || records.size > limits/* limits */.F.maxArchiveEntries;
        if (isCut)
            this.#limit('entries', 'its directory lists more members than are read');
        return [...records.values()].slice(0, limits/* limits */.F.maxArchiveEntries);
    }
    #locate(record) {
        this.#budget.check();
        const local = readLocalHeader(this.#source, record.localHeaderOffset);
        return this.#entry(record, local, local && this.#dataRange(record, local), true);
    }
    /** Stored members: whichever size is larger, because readers take either. */
    #dataRange(record, { dataOffset }) {
        const { method, compressedSize, uncompressedSize } = record;
        const declared = method === methodStored ? Math.max(compressedSize, uncompressedSize) : compressedSize;
        return { offset: dataOffset, length: Math.min(declared, this.#source.size - dataOffset) };
    }
    #unlisted({ record, local, data }) {
        this.#budget.check();
        return this.#entry(record, local, data, false);
    }
    #entry(record, local, data, isListed) {
        const verified = this.#verifier.verify({ ...record, data });
        const isEncrypted = (record.flags & (flagEncrypted | flagStrongEncryption)) !== 0;
        const entry = {
            ...record,
            local,
            data,
            isListed,
            isDirectory: record.name.endsWith('/') && record.uncompressedSize === 0,
            isEncrypted,
            actualSize: isEncrypted && verified?.hasChecksum !== true ? undefined : verified?.size,
            isReadable: isReadable(record.method, data, isEncrypted && verified?.hasChecksum !== true),
        };
        if (verified !== undefined && isListed && !isEncrypted)
            this.#compareContent(entry, verified);
        return entry;
    }
    #compareContent(entry, { size, hasChecksum }) {
        const hasSize = size === entry.uncompressedSize;
        this.#found.compare('content-size', hasSize, headerRange(entry), entry.name);
        if (hasSize)
            this.#found.compare('content-checksum', hasChecksum, headerRange(entry), entry.name);
    }
    /** Members with their headers and what describes them, directories and end records. */
    #explained(entries) {
        const members = entries.flatMap(({ localHeaderOffset, data }) => data === undefined
            ? []
            : [{ offset: localHeaderOffset, length: data.offset + data.length - localHeaderOffset }]);
        const frames = this.#directories.flatMap(({ range, end }) => [
            range,
            { offset: end.directoryEnd, length: end.offset + end.length - end.directoryEnd },
        ]);
        return [...members, ...frames];
    }
    #judgeEnvelope(hasMembers, unexplained) {
        const [first, last] = [unexplained[0], unexplained.at(-1)];
        if (this.#directories.length === 0 || !hasMembers)
            return;
        if (first?.offset === 0)
            this.#found.add('prefix', first, undefined, `${String(first.length)} bytes precede it`);
        const end = this.#directories.map((directory) => directory.end.offset + directory.end.length);
        if (last !== undefined && last.offset === Math.max(...end))
            this.#found.add('suffix', last, undefined, `${String(last.length)} bytes follow it`);
    }
    #judgeDirectories(listed, unlisted) {
        const [first, ...others] = this.#directories;
        for (const { range } of others)
            this.#found.add('several-directories', range);
        if (first === undefined) {
            this.#judgeMissing();
            return;
        }
        for (const { data, record } of unlisted)
            this.#found.add('unlisted-member', data, record.name);
        const counted = first.end.isZip64 ? first.records.length : first.records.length % 0x1_0000;
        if (counted !== first.end.entryCount) {
            const detail = `${String(first.end.entryCount)} members are counted, ${String(first.records.length)} are listed`;
            this.#found.add('entry-count', first.range, undefined, detail);
        }
        this.#judgeRefusal(first, listed);
    }
    /** Told only where nothing above explains it. */
    #judgeRefusal({ range }, listed) {
        const { refusal, records } = this.#strict;
        const isExplained = this.#found.has('prefix', 'suffix', 'several-directories', 'entry-count');
        if (isExplained || (refusal === undefined && records.length >= listed))
            return;
        const detail = refusal ?? `it lists ${String(records.length)} of ${String(listed)} members`;
        this.#found.add('strict-refusal', range, undefined, detail.slice(0, limits/* limits */.F.maxQuotedCharacters));
    }
    #judgeMissing() {
        const hasEmptyDirectory = this.#strict.refusal === undefined;
        if (hasEmptyDirectory)
            return;
        const at = { offset: 0, length: this.#source.size };
        this.#report('damaged', at, 'no central directory can be found', 'no-directory');
    }
    #limit(key, detail) {
        this.#report('limit', { offset: 0, length: this.#source.size }, detail, key);
    }
    #report(kind, at, detail, key) {
        this.#anomalies.push({ kind, at, detail, key });
    }
}
function identityOf({ rawName, localHeaderOffset, method, compressedSize, uncompressedSize, }) {
    const name = Buffer.from(rawName).toString('latin1');
    return [localHeaderOffset, method, compressedSize, uncompressedSize, name].join(':');
}
function isReadable(method, data, isOpaque) {
    if (data === undefined)
        return false;
    return method === methodStored || (method === methodDeflated && !isOpaque);
}

;// CONCATENATED MODULE: ./lib/formats/archive/parse-zip.js




/** Lists the members of a zip archive and gives every one of them back to the engine. */
async function parseZip(source, context) {
    const { entries, disagreements, anomalies, covered } = await readZipDirectory(source, context.budget);
    return {
        facts: {
            members: entries.map((entry) => ({ name: entry.name, at: headerRange(entry) })),
            disagreements,
        },
        children: entries.filter(holdsContent).map((entry) => childOf(source, entry, context)),
        anomalies,
        covered,
    };
}
function holdsContent({ isReadable, isDirectory }) {
    return isReadable && !isDirectory;
}
function childOf(source, entry, { budget }) {
    const { name, method, data } = entry;
    return {
        member: name,
        ...(method === methodStored && data !== undefined ? { range: data } : {}),
        open: () => openEntry(source, entry, budget),
    };
}

;// CONCATENATED MODULE: ./lib/formats/archive/rules/ambiguous-directory.js

const readings = {
    'case-collision': {
        severity: 'warning',
        what: 'Names differ only in case or behind a NUL; PyTorch opens the first, others the exact one',
    },
    'central-flags': {
        severity: 'warning',
        what: 'Members are marked as encrypted but are not; readers that ignore the mark load them',
    },
    'content-checksum': {
        severity: 'warning',
        what: 'The content does not have the checksum that is declared; PyTorch loads it, others refuse',
    },
    'content-size': {
        severity: 'warning',
        what: 'More or less comes out of members than their size declares',
    },
    'duplicate-name': {
        severity: 'warning',
        what: 'Several members have one name; PyTorch opens the first, Python the last',
    },
    'entry-count': {
        severity: 'warning',
        what: 'The end record counts other members than the directory lists',
    },
    'local-flags': {
        severity: 'warning',
        what: 'Directory and local header disagree whether members are encrypted',
    },
    'local-method': {
        severity: 'warning',
        what: 'Directory and local header disagree how members are compressed',
    },
    'local-name': {
        severity: 'warning',
        what: 'Directory and local header give members different names; PyTorch loads them, Python refuses',
    },
    'local-sizes': {
        severity: 'info',
        what: 'Directory and local header give members different sizes',
    },
    overlap: { severity: 'warning', what: 'Members share bytes, so that they stand for more than is there' },
    prefix: {
        severity: 'warning',
        what: 'Other content precedes the archive; loaders that go by the first bytes never see the archive',
    },
    renamed: { severity: 'warning', what: 'Members have a second name that only some readers use' },
    'several-directories': {
        severity: 'warning',
        what: 'There is more than one directory, and readers choose differently',
    },
    'stored-sizes': {
        severity: 'warning',
        what: 'Members that are not compressed have two different sizes',
    },
    'strict-refusal': { severity: 'warning', what: 'A strict reader refuses the archive or lists less of it' },
    suffix: { severity: 'warning', what: 'Other content follows the archive' },
    'unlisted-member': {
        severity: 'warning',
        what: 'Members stand in the file that no directory lists; readers that stream it see them',
    },
};
/** PyTorch can be told not to compute checksums, and other containers hold whole archives: that hides nothing. */
function severityOf({ kind, isEverywhere }, isEmbedded) {
    const isUsual = (kind === 'content-checksum' && isEverywhere) || (isEmbedded && (kind === 'prefix' || kind === 'suffix'));
    return isUsual ? 'info' : readings[kind].severity;
}
function describe({ kind, members, count, detail }) {
    const names = members.map((name) => JSON.stringify(name.slice(0, 120))).join(', ');
    const more = count > members.length && members.length > 0 ? ` and ${String(count - members.length)} more` : '';
    const specifics = [detail, names + more].filter((text) => text !== '').join(': ');
    return specifics === '' ? readings[kind].what : `${readings[kind].what} (${specifics})`;
}
const ambiguousDirectory = defineRule({
    id: 'archive/ambiguous-directory',
    title: 'Readers of the archive come to different members',
    severity: 'warning',
    securitySeverity: '7.1',
    precision: 'high',
    cwe: ['CWE-436', 'CWE-345'],
    cve: ['CVE-2025-1944', 'CVE-2025-1945', 'CVE-2025-10156'],
    references: [
        'https://docs.python.org/3/library/zipfile.html',
        'https://github.com/pytorch/pytorch/blob/main/caffe2/serialize/inline_container.cc',
    ],
    since: '1.0.0',
    help: {
        why: 'A zip archive says everything twice. Where the two differ, one program loads what another never sees: scanners were passed in this way. All readings were judged here, but no writer makes such files by itself.',
        fix: 'Get the file again from its publisher, or save it anew from a trusted source.',
    },
    *check({ disagreements }) {
        const kinds = new Set(disagreements.map(({ kind }) => kind));
        const isEmbedded = kinds.has('prefix') && kinds.has('suffix');
        for (const disagreement of disagreements) {
            const { kind, at, count, members } = disagreement;
            yield {
                message: describe(disagreement),
                severity: severityOf(disagreement, isEmbedded),
                at: { range: at },
                key: kind,
                count,
                data: { kind, members },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/archive/rules/path-traversal.js


const effects = {
    climbs: 'climbs out of the folder it is extracted to',
    absolute: 'names an absolute path',
    drive: 'names a drive or a stream of a Windows path',
    nul: 'holds a NUL, behind which readers see nothing',
};
/** What extracting to the written name would do; undefined for names that stay inside. */
function formOf(name) {
    if (name.includes('\0'))
        return 'nul';
    if (/^[a-z]:/i.test(name))
        return 'drive';
    if (/^[/\\]/.test(name))
        return 'absolute';
    return climbs(name) ? 'climbs' : undefined;
}
/** Windows takes a backslash for a separator, so it is one here. */
function climbs(name) {
    let depth = 0;
    for (const segment of name.split(/[/\\]/)) {
        if (segment === '..')
            depth -= 1;
        else if (segment !== '' && segment !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}
function byForm(members) {
    const groups = new Map();
    for (const member of members) {
        const form = formOf(member.name);
        if (form === undefined)
            continue;
        const group = groups.get(form);
        if (group === undefined)
            groups.set(form, [member]);
        else
            group.push(member);
    }
    return groups;
}
const pathTraversal = defineRule({
    id: 'archive/path-traversal',
    title: 'Extracting the archive writes outside its folder',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'very-high',
    cwe: ['CWE-22', 'CWE-29', 'CWE-36', 'CWE-158'],
    cve: ['CVE-2025-14009', 'CVE-2025-12060'],
    references: ['https://docs.python.org/3/library/tarfile.html#tarfile-extraction-filter'],
    since: '1.0.0',
    help: {
        why: 'Tools that unpack a model join the member name to their folder. A name that climbs, starts at the root or hides its end overwrites start-up files, keys or code elsewhere; nothing that saves a model writes such names.',
        fix: 'Do not unpack the archive. Get the model again from its publisher.',
    },
    *check({ members }) {
        for (const [form, group] of byForm(members)) {
            const [first] = group;
            if (first === undefined)
                continue;
            const name = JSON.stringify(first.name.slice(0, limits/* limits */.F.maxQuotedCharacters));
            const more = group.length > 1 ? `, and ${String(group.length - 1)} more do` : '';
            yield {
                message: `The member ${name} ${effects[form]}${more}`,
                at: { range: first.at, logical: first.name },
                key: form,
                count: group.length,
                data: { member: first.name, form },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/archive/rules/index.js


/** Every rule about archives, by id. */
const archiveRules = [ambiguousDirectory, pathTraversal];

;// CONCATENATED MODULE: ./lib/formats/archive/index.js




const zip = defineFormat({
    id: 'zip',
    title: 'ZIP archive',
    extensions: ['.zip', '.mar', '.whl', '.egg', '.jar'],
    spec: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT',
    runsCode: false,
    identify: identifyZip,
    parse: parseZip,
    rules: archiveRules,
});
const formats = [zip];

;// CONCATENATED MODULE: ./lib/bytes/memory-source.js


/** Bytes that are already in memory: decoded members and tests. Reads are views, not copies. */
class MemorySource {
    name;
    #bytes;
    constructor(bytes, name) {
        this.name = name;
        this.#bytes = bytes;
    }
    get size() {
        return this.#bytes.length;
    }
    read(offset, length) {
        checkRange(this.name, this.size, offset, length);
        return this.#bytes.subarray(offset, offset + length);
    }
    slice(offset, length, name = this.name) {
        return new SliceSource(this, offset, length, name);
    }
}

;// CONCATENATED MODULE: ./lib/formats/pickle/machine/embedded-candidates.js
const embedded_candidates_maxCandidates = 4096;
const minimumBytes = 8;
const minimumText = 24;
/** Collects candidates while a stream is read; looks at no more than the first bytes of each constant. */
class EmbeddedCandidates {
    found = [];
    /** Candidates beyond the number that is looked into. */
    dropped = 0;
    bytes(offset, length, head) {
        if (length < minimumBytes)
            return;
        if (startsLikeArtifact(head))
            this.add({ offset, length, encoding: 'none' });
        else if (length >= minimumText)
            this.text(offset, length, head);
    }
    text(offset, length, head) {
        if (head[0] === 0xc2 && head[1] === 0x80 && (head[2] ?? 255) <= 5)
            this.add({ offset, length, encoding: 'utf-8' });
        if (length < minimumText)
            return;
        if (startsLikeArtifact(head))
            this.add({ offset, length, encoding: 'utf-8' });
        else if (isAlphabet(head, hexDigits))
            this.add({ offset, length, encoding: 'hex' });
        else if (isAlphabet(head, base64Digits))
            this.add({ offset, length, encoding: 'base64' });
    }
    add(candidate) {
        if (this.found.length < embedded_candidates_maxCandidates)
            this.found.push(candidate);
        else
            this.dropped++;
    }
}
/** Bytes of a constant's head that the collector wants to see. */
const headBytes = 48;
const magics = [
    [0x50, 0x4b, 0x03, 0x04],
    [0x1f, 0x8b, 0x08],
    [0x42, 0x5a, 0x68],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a],
    [0x28, 0xb5, 0x2f, 0xfd],
    [0x04, 0x22, 0x4d, 0x18],
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x78, 0x01],
    [0x78, 0x5e],
    [0x78, 0x9c],
    [0x78, 0xda],
    [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59],
    [0x89, 0x48, 0x44, 0x46],
    [0x7f, 0x45, 0x4c, 0x46],
];
/** Whether bytes begin like a pickle, an archive or another artifact that can act. */
function startsLikeArtifact(head) {
    const first = head[0];
    if (first === 0x80)
        return (head[1] ?? 255) <= 5;
    if (first === 0x28 || first === 0x63 || first === 0x69)
        return startsLikeTextPickle(head);
    return magics.some((magic) => magic.every((byte, index) => head[index] === byte));
}
/** GLOBAL or INST of protocol 0: a module's name, a newline, an attribute's name. */
function startsLikeTextPickle(head) {
    return /^\(*[ci][A-Za-z_][\w.]*\n[A-Za-z_][\w.]*(?:\n|$)/.test(String.fromCharCode(...head));
}
const hexDigits = digits('0123456789abcdefABCDEF');
const base64Digits = digits('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=\r\n');
function digits(alphabet) {
    const table = new Uint8Array(256);
    for (const character of alphabet)
        table[character.charCodeAt(0)] = 1;
    return table;
}
function isAlphabet(head, table) {
    return head.every((byte) => table[byte] === 1);
}

;// CONCATENATED MODULE: ./lib/formats/pickle/machine/opcodes.js
/**
 * The opcodes of pickle protocols 0 to 5, as CPython's Lib/pickle.py and Modules/_pickle.c define them
 * (https://docs.python.org/3/library/pickletools.html). A test compares this table with Python's own.
 */
const rows = [
    ['I', 'INT', 'line', 0],
    ['J', 'BININT', 'int4', 1],
    ['K', 'BININT1', 'uint1', 1],
    ['M', 'BININT2', 'uint2', 1],
    ['L', 'LONG', 'line', 0],
    [0x8a, 'LONG1', 'bytes1', 2],
    [0x8b, 'LONG4', 'signed-bytes4', 2],
    ['S', 'STRING', 'line', 0],
    ['T', 'BINSTRING', 'signed-bytes4', 1],
    ['U', 'SHORT_BINSTRING', 'bytes1', 1],
    ['B', 'BINBYTES', 'bytes4', 3],
    ['C', 'SHORT_BINBYTES', 'bytes1', 3],
    [0x8e, 'BINBYTES8', 'bytes8', 4],
    [0x96, 'BYTEARRAY8', 'bytes8', 5],
    [0x97, 'NEXT_BUFFER', 'none', 5],
    [0x98, 'READONLY_BUFFER', 'none', 5],
    ['N', 'NONE', 'none', 0],
    [0x88, 'NEWTRUE', 'none', 2],
    [0x89, 'NEWFALSE', 'none', 2],
    ['V', 'UNICODE', 'line', 0],
    [0x8c, 'SHORT_BINUNICODE', 'bytes1', 4],
    ['X', 'BINUNICODE', 'bytes4', 1],
    [0x8d, 'BINUNICODE8', 'bytes8', 4],
    ['F', 'FLOAT', 'line', 0],
    ['G', 'BINFLOAT', 'float8', 1],
    [']', 'EMPTY_LIST', 'none', 1],
    ['a', 'APPEND', 'none', 0],
    ['e', 'APPENDS', 'none', 1],
    ['l', 'LIST', 'none', 0],
    [')', 'EMPTY_TUPLE', 'none', 1],
    ['t', 'TUPLE', 'none', 0],
    [0x85, 'TUPLE1', 'none', 2],
    [0x86, 'TUPLE2', 'none', 2],
    [0x87, 'TUPLE3', 'none', 2],
    ['}', 'EMPTY_DICT', 'none', 1],
    ['d', 'DICT', 'none', 0],
    ['s', 'SETITEM', 'none', 0],
    ['u', 'SETITEMS', 'none', 1],
    [0x8f, 'EMPTY_SET', 'none', 4],
    [0x90, 'ADDITEMS', 'none', 4],
    [0x91, 'FROZENSET', 'none', 4],
    ['0', 'POP', 'none', 0],
    ['2', 'DUP', 'none', 0],
    ['(', 'MARK', 'none', 0],
    ['1', 'POP_MARK', 'none', 1],
    ['g', 'GET', 'line', 0],
    ['h', 'BINGET', 'uint1', 1],
    ['j', 'LONG_BINGET', 'uint4', 1],
    ['p', 'PUT', 'line', 0],
    ['q', 'BINPUT', 'uint1', 1],
    ['r', 'LONG_BINPUT', 'uint4', 1],
    [0x94, 'MEMOIZE', 'none', 4],
    [0x82, 'EXT1', 'uint1', 2],
    [0x83, 'EXT2', 'uint2', 2],
    [0x84, 'EXT4', 'int4', 2],
    ['c', 'GLOBAL', 'two-lines', 0],
    [0x93, 'STACK_GLOBAL', 'none', 4],
    ['R', 'REDUCE', 'none', 0],
    ['b', 'BUILD', 'none', 0],
    ['i', 'INST', 'two-lines', 0],
    ['o', 'OBJ', 'none', 1],
    [0x81, 'NEWOBJ', 'none', 2],
    [0x92, 'NEWOBJ_EX', 'none', 4],
    [0x80, 'PROTO', 'uint1', 2],
    ['.', 'STOP', 'none', 0],
    [0x95, 'FRAME', 'uint8', 4],
    ['P', 'PERSID', 'line', 0],
    ['Q', 'BINPERSID', 'none', 1],
];
const opcodes = rows.map(([character, name, argument, protocol]) => ({
    code: typeof character === 'number' ? character : character.charCodeAt(0),
    name,
    argument,
    protocol,
}));
const opcodeByCode = new Map(opcodes.map((opcode) => [opcode.code, opcode]));

;// CONCATENATED MODULE: ./lib/formats/pickle/machine/reader.js

const reader_windowBytes = 1 << 20;
const reader_newline = 0x0a;
/** A forward cursor over a source that holds one window of it; what stands in the window costs no read. */
class PickleReader {
    size;
    source;
    window;
    base;
    at = 0;
    constructor(source, offset = 0) {
        this.source = source;
        this.size = source.size;
        this.base = offset;
        this.window = new Uint8Array(0);
    }
    /** Bytes from the start of the source. */
    get offset() {
        return this.base + this.at;
    }
    u8() {
        if (this.at >= this.window.length)
            this.load(this.base + this.at, 1);
        return this.window[this.at++];
    }
    u16() {
        return this.u8() | (this.u8() << 8);
    }
    /** Unsigned, little endian. */
    u32() {
        return (this.u16() | (this.u16() << 16)) >>> 0;
    }
    i32() {
        return this.u32() | 0;
    }
    /** Little endian; values above 2^53 lose precision but stay larger than any file. */
    u64() {
        return this.u32() + this.u32() * 2 ** 32;
    }
    /** @throws FormatError `unexpected-end` when the source has fewer than `length` bytes left */
    skip(length) {
        const next = this.at + length;
        if (next <= this.window.length) {
            this.at = next;
            return;
        }
        const target = this.base + next;
        if (target > this.size)
            throw this.unexpectedEnd(length);
        this.base = target;
        this.at = 0;
        this.window = new Uint8Array(0);
    }
    /** Moves behind the next newline; gives the length of what stood before it. A missing newline ends at the end. */
    skipLine() {
        const start = this.offset;
        for (;;) {
            if (this.at >= this.window.length) {
                if (this.offset >= this.size) {
                    if (this.offset === start)
                        throw this.unexpectedEnd(1);
                    return this.offset - start;
                }
                this.load(this.offset, 1);
            }
            const found = this.window.indexOf(reader_newline, this.at);
            if (found >= 0) {
                this.at = found + 1;
                return this.offset - start - 1;
            }
            this.at = this.window.length;
        }
    }
    seek(offset) {
        this.base = offset;
        this.at = 0;
        this.window = new Uint8Array(0);
    }
    /** At most `length` bytes at `offset`, fewer at the end of the source; does not move the cursor. */
    peek(offset, length) {
        const available = Math.max(0, Math.min(length, this.size - offset));
        const index = offset - this.base;
        if (index >= 0 && index + available <= this.window.length) {
            return this.window.subarray(index, index + available);
        }
        return this.source.read(offset, available);
    }
    load(offset, needed) {
        const length = Math.min(reader_windowBytes, this.size - offset);
        if (length < needed)
            throw this.unexpectedEnd(needed);
        this.window = this.source.read(offset, length);
        this.base = offset;
        this.at = 0;
    }
    unexpectedEnd(length) {
        return new errors/* FormatError */.IF('unexpected-end', { offset: this.offset, length: 0 }, `${String(length)} more bytes are declared than the data has`);
    }
}

;// CONCATENATED MODULE: ./lib/formats/pickle/machine/atoms.js

const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8');
const utf8Strict = new TextDecoder('utf-8', { fatal: true });
/** Reads the constant whose opcode stands at `offset`, with at most `limit` bytes of its content. */
function decodeAtom(reader, offset, limit) {
    const code = reader.peek(offset, 1)[0] ?? 0;
    const opcode = opcodeByCode.get(code);
    switch (opcode?.argument) {
        case 'line':
            return decodeLine(opcode.name, reader, offset + 1, limit);
        case 'bytes1':
            return decodeBytes(opcode.name, reader, offset + 2, little(reader, offset + 1, 1), limit);
        case 'bytes4':
        case 'signed-bytes4':
            return decodeBytes(opcode.name, reader, offset + 5, little(reader, offset + 1, 4), limit);
        case 'bytes8':
            return decodeBytes(opcode.name, reader, offset + 9, little(reader, offset + 1, 8), limit);
        default:
            return decodeNumber(opcode?.name ?? '', reader, offset + 1);
    }
}
function decodeNumber(name, reader, start) {
    const number = (kind, text) => ({ kind, text, length: 0, start });
    switch (name) {
        case 'NEWTRUE':
            return number('bool', 'True');
        case 'NEWFALSE':
            return number('bool', 'False');
        case 'BININT1':
            return number('int', String(little(reader, start, 1)));
        case 'BININT2':
            return number('int', String(little(reader, start, 2)));
        case 'BININT':
            return number('int', String(little(reader, start, 4) | 0));
        case 'BINFLOAT': {
            const bytes = reader.peek(start, 8);
            return number('float', bytes.length < 8 ? '0.0' : floatText(new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0)));
        }
        default:
            return number('none', 'None');
    }
}
function decodeBytes(name, reader, start, length, limit) {
    const bytes = reader.peek(start, Math.min(length, limit));
    if (name === 'LONG1' || name === 'LONG4')
        return { kind: 'int', text: longText(bytes, length), length: 0, start };
    if (name.endsWith('STRING'))
        return { kind: 'str', text: python2Text(bytes), length, start };
    if (name.endsWith('UNICODE') || name.endsWith('UNICODE8'))
        return { kind: 'str', text: utf8.decode(bytes), length, start };
    return { kind: 'bytes', text: latin1.decode(bytes), length, start };
}
/** The text arguments of protocol 0. */
function decodeLine(name, reader, start, limit) {
    const { bytes, length } = line(reader, start, limit);
    const text = latin1.decode(bytes);
    switch (name) {
        case 'UNICODE':
            return { kind: 'str', text: rawUnicodeEscape(text), length, start };
        case 'STRING':
            return {
                kind: 'str',
                text: python2Text(Buffer.from(escapeDecode(unquote(text)), 'latin1')),
                length,
                start,
            };
        case 'PERSID':
            return { kind: 'str', text, length, start };
        case 'FLOAT':
            return { kind: 'float', text: text.trim(), length: 0, start };
        default:
            return text === '00' || text === '01'
                ? { kind: 'bool', text: text === '01' ? 'True' : 'False', length: 0, start }
                : { kind: 'int', text: text.replace(/L?\s*$/, '').trim(), length: 0, start };
    }
}
/** The rest of the line at `start`, cut at `limit` bytes; `length` is its whole length when the newline was in reach. */
function line(reader, start, limit) {
    const bytes = reader.peek(start, limit + 1);
    const end = bytes.indexOf(0x0a);
    const length = end < 0 ? bytes.length : end;
    return { bytes: bytes.subarray(0, Math.min(length, limit)), length };
}
/** The operands of GLOBAL and INST are UTF-8 in both unpicklers; a byte that is none stays visible. */
function atoms_decodeName(bytes) {
    return utf8.decode(bytes);
}
/** Python 2 strings: the loader's encoding is unknown; UTF-8 where it is one, else Latin-1 (P-64). */
function python2Text(bytes) {
    try {
        return utf8Strict.decode(bytes);
    }
    catch {
        return latin1.decode(bytes);
    }
}
function unquote(text) {
    const quoted = /^(['"])(.*)\1$/s.exec(text);
    return quoted?.[2] ?? text;
}
const simpleEscapes = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\\': '\\',
    "'": "'",
    '"': '"',
    '\n': '',
};
/** codecs.escape_decode: octal, hexadecimal and single-letter escapes of a bytes literal. */
function escapeDecode(text) {
    return text.replace(/\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S]))/g, (whole, hex, octal, letter) => {
        if (hex !== undefined)
            return String.fromCharCode(parseInt(hex, 16));
        if (octal !== undefined)
            return String.fromCharCode(parseInt(octal, 8) & 0xff);
        return simpleEscapes[letter ?? ''] ?? whole;
    });
}
/** UNICODE is raw-unicode-escape: Latin-1 with `\uXXXX` and `\UXXXXXXXX` (P-65). */
function rawUnicodeEscape(text) {
    return text.replace(/\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/g, (whole, short, long) => {
        const point = parseInt(short ?? long ?? '', 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
function little(reader, start, width) {
    const bytes = reader.peek(start, width);
    let value = 0;
    for (let index = bytes.length - 1; index >= 0; index--)
        value = value * 256 + (bytes[index] ?? 0);
    return value;
}
/** LONG1 and LONG4: two's complement, little endian. */
function longText(bytes, length) {
    if (length > 64 || bytes.length < length)
        return `<integer of ${String(length)} bytes>`;
    let value = 0n;
    for (let index = bytes.length - 1; index >= 0; index--)
        value = (value << 8n) | BigInt(bytes[index] ?? 0);
    return BigInt.asIntN(8 * bytes.length, value).toString();
}
function floatText(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value > 0 ? 'inf' : '-inf';
    return Number.isInteger(value) && Math.abs(value) < 1e16 ? value.toFixed(1) : String(value);
}

;// CONCATENATED MODULE: ./lib/formats/pickle/machine/text-traits.js
const patterns = [
    ['url', /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s]/i],
    ['address', /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/],
    ['absolute-path', /^(?:\/[^\s/]|[a-z]:[\\/]|\\\\|~[\\/])/i],
    ['climbing-path', /(?:^|[\\/])\.\.(?:[\\/]|$)/],
    [
        'shell',
        /[;|&`<>]|\$[({\w]|(?:^|\s)(?:sh|bash|zsh|cmd|powershell|curl|wget|nc|python\d?|perl|ruby|echo|rm|chmod|touch|cat|id|whoami)(?:\s|$)/,
    ],
    ['code', /\b(?:import|exec|eval|lambda|def|class|print|open|__\w+__)\b\s*[\w(*.:]|\w\(.*\)|;\s*\w+\s*=/s],
];
/** Texts longer than this are no names or short words. */
const longCharacters = 256;
/** Traits of `text`, looking at no more than its first 4096 characters. */
function textTraits(text, length = text.length) {
    const seen = text.length > 4096 ? text.slice(0, 4096) : text;
    const traits = patterns.filter(([, pattern]) => pattern.test(seen)).map(([trait]) => trait);
    if (length > longCharacters)
        traits.push('long');
    return traits;
}

;// CONCATENATED MODULE: ./lib/formats/pickle/machine/values.js
/** Plain data whose detail was let go to bound memory. */
const plain = -1;
/** Items that a container keeps whatever they are; beyond, only what is not plain and new in shape is kept. */
const keptItems = 64;
/** Distinct shapes of non-plain items that a container keeps. */
const keptShapes = 4096;
/** A builtin container. Dictionaries hold keys and values alternating. */
class Container {
    kind;
    items = [];
    /** Items ever added; `items` may hold fewer. */
    count = 0;
    /** Whether something other than plain data was added. */
    holds = false;
    /** Whether items were let go that were not plain and new. */
    overflowed = false;
    memo = -1;
    shapes;
    constructor(kind) {
        this.kind = kind;
    }
    /** Whether everything in it is plain data. */
    get isPlain() {
        return !this.holds;
    }
    /**
     * Adds an item, in a dictionary under a key; gives false when it was let go. An object may get items in both ways:
     * without a key a dictionary holds an unknown one.
     */
    add(shape, key, value) {
        this.count++;
        if (isPlain(value) && (key === undefined || isPlain(key))) {
            if (this.items.length >= keptItems)
                return false;
        }
        else {
            this.holds = true;
            if (!this.isNew(`${key === undefined ? '' : shape(key)}:${shape(value)}`) &&
                this.items.length >= keptItems)
                return false;
        }
        if (key !== undefined || this.kind === 'dict')
            this.items.push(key ?? plain);
        this.items.push(value);
        return true;
    }
    isNew(shape) {
        this.shapes ??= new Set();
        if (this.shapes.has(shape))
            return false;
        if (this.shapes.size >= keptShapes) {
            this.overflowed = true;
            return false;
        }
        this.shapes.add(shape);
        return true;
    }
}
/** A module's attribute, as GLOBAL, INST, STACK_GLOBAL or a folded getattr names it. */
class GlobalValue {
    /** Index into the facts' imports. */
    index;
    constructor(index) {
        this.index = index;
    }
}
/** What a recorded call, reconstruction or extension gives back. */
class CallValue {
    /** Index into the facts' uses. */
    use;
    args;
    /** The last state that BUILD gave it. */
    state;
    /** What APPEND, SETITEM and ADDITEMS put into it. */
    contents;
    memo = -1;
    constructor(use, args) {
        this.use = use;
        this.args = args;
    }
}
/** `getattr` of something that is no module attribute. */
class AttributeValue {
    owner;
    name;
    /** Attributes between this one and the value they begin at. */
    depth;
    constructor(owner, name) {
        this.owner = owner;
        this.name = name;
        this.depth = owner instanceof AttributeValue ? owner.depth + 1 : 0;
    }
}
class PersistentValue {
    use;
    constructor(use) {
        this.use = use;
    }
}
/** A value that only the loader knows: an extension code, an out-of-band buffer, an underflow, a computed name. */
class UnknownValue {
    reason;
    constructor(reason) {
        this.reason = reason;
    }
}
function isPlain(value) {
    return typeof value === 'number' || (value instanceof Container && value.isPlain);
}

;// CONCATENATED MODULE: ./lib/formats/pickle/machine/recorder.js




/** Distinct constants that are told apart at one argument position of one callee. */
const distinctConstants = 64;
const describedDepth = 6;
const describedItems = 64;
const comparedText = 512;
/** Values that one shape or one description looks at; nested tuples can hold more of them than any memory. CWE-674. */
const maxVisits = 20_000;
/**
 * Keeps the append-only record of what streams do. Calls of one shape are one fact with a count, so that the record
 * is bounded by the number of shapes, whatever the size of the file.
 */
class Recorder {
    imports = [];
    uses = [];
    streams = [];
    divergences = [];
    storages = new Map();
    /** Whether facts beyond the limit were dropped. */
    overflowed = false;
    visits = 0;
    /** Shapes of the containers seen in one computation: what is nested in itself is looked at once. */
    visited = new Map();
    reader;
    importIndex = new Map();
    useIndex = new Map();
    shapeIds = new Map();
    constants = new Map();
    constructor(reader) {
        this.reader = reader;
    }
    import(module, name, protocol, origin, offset, length) {
        const reading = protocol < 3 ? 'mapped' : protocol < 4 ? 'plain' : 'dotted';
        const key = `${module}\n${name}\n${reading}\n${origin === 'getattr' || origin === 'sweep' ? origin : 'opcode'}`;
        const known = this.importIndex.get(key);
        if (known !== undefined) {
            const fact = this.imports[known];
            if (fact)
                fact.count++;
            return known;
        }
        if (this.imports.length >= limits/* limits */.F.maxPickleFacts) {
            this.overflowed = true;
            return this.imports.length - 1;
        }
        this.imports.push({ module, name, protocol, origin, offset, length, count: 1 });
        this.importIndex.set(key, this.imports.length - 1);
        return this.imports.length - 1;
    }
    /** Records a use and gives its index. */
    use(input) {
        const target = this.shape(input.target);
        const keywords = input.keywords === undefined ? '' : this.shape(input.keywords);
        const key = `${input.kind}|${target}|${this.argumentShape(`${input.kind}|${target}`, input.argument)}|${keywords}`;
        const known = this.useIndex.get(key);
        if (known !== undefined) {
            const fact = this.uses[known];
            if (fact)
                fact.count++;
            return known;
        }
        if (this.uses.length >= limits/* limits */.F.maxPickleFacts) {
            this.overflowed = true;
            return this.uses.length - 1;
        }
        this.uses.push({
            kind: input.kind,
            opcode: input.opcode,
            target: this.describe(input.target),
            argument: this.describe(input.argument),
            ...(input.keywords === undefined ? {} : { keywords: this.describe(input.keywords) }),
            offset: input.offset,
            count: 1,
        });
        this.useIndex.set(key, this.uses.length - 1);
        return this.uses.length - 1;
    }
    divergence(kind, offset) {
        const known = this.divergences.find((fact) => fact.kind === kind);
        if (known)
            known.count++;
        else
            this.divergences.push({ kind, offset, count: 1 });
    }
    /** A short text that is equal for values which a policy may treat alike. */
    shape = (value) => {
        if (typeof value === 'number')
            return this.atomShape(value);
        this.visited.clear();
        return this.shapeAt(value, 0);
    };
    /** The constant behind an atom, with at most `limit` bytes of text. */
    atom(offset, limit) {
        return decodeAtom(this.reader, offset, limit);
    }
    shapeAt(value, depth) {
        if (typeof value === 'number')
            return this.atomShape(value);
        if (value instanceof GlobalValue)
            return `g${String(value.index)}`;
        if (value instanceof CallValue) {
            const contents = value.contents;
            return contents && depth < describedDepth
                ? `c${String(value.use)}+${this.shapeAt(contents, depth + 1)}`
                : `c${String(value.use)}`;
        }
        if (value instanceof Container)
            return this.containerShape(value, depth);
        if (value instanceof AttributeValue)
            return `a${this.shapeAt(value.owner, depth + 1)}.${value.name}`;
        if (value instanceof PersistentValue)
            return `p${String(value.use)}`;
        return `u:${value.reason}`;
    }
    /** Tuples are told apart by their items in order, other containers by the set of shapes in them. */
    containerShape(container, depth) {
        const known = this.visited.get(container);
        if (known !== undefined)
            return known;
        const shape = this.computeContainerShape(container, depth);
        this.visited.set(container, shape);
        return shape;
    }
    computeContainerShape(container, depth) {
        if (depth >= describedDepth || this.visited.size > maxVisits)
            return container.isPlain ? 'deep' : 'deep!';
        if (container.kind === 'tuple' && container.count <= 16) {
            return this.intern(`t${container.items.map((item) => this.shapeAt(item, depth + 1)).join(',')}`);
        }
        const step = container.kind === 'dict' ? 2 : 1;
        const shapes = new Set();
        for (let index = 0; index < container.items.length; index += step) {
            shapes.add(this.entryShape(container, index, depth));
        }
        return this.intern(`${container.kind}${container.count === 0 ? '0' : ''}[${[...shapes].sort().join(',')}]`);
    }
    entryShape(container, index, depth) {
        const first = container.items[index];
        if (container.kind !== 'dict')
            return this.shapeAt(first, depth + 1);
        const value = container.items[index + 1];
        const held = value instanceof GlobalValue || value instanceof AttributeValue;
        return `${typeof first === 'number' ? this.keyShape(first, held) : this.shapeAt(first, depth + 1)}:${this.shapeAt(value, depth + 1)}`;
    }
    /** Keys matter by their text where the value may be callable, and always when they are Python's special names. */
    keyShape(offset, exact) {
        const { kind, text } = this.describeAtom(offset, 64);
        return kind === 'str' && (exact || /^__.*__$/.test(text) || /^(?:append|extend|add|update)$/.test(text))
            ? `=${text}`
            : 'k';
    }
    intern(shape) {
        let id = this.shapeIds.get(shape);
        if (id === undefined) {
            id = this.shapeIds.size;
            if (id < limits/* limits */.F.maxPickleFacts * 8)
                this.shapeIds.set(shape, id);
            else
                this.overflowed = true;
        }
        return `#${String(id)}`;
    }
    atomShape(offset) {
        if (offset < 0)
            return 'plain';
        const atom = this.describeAtom(offset, comparedText);
        return atom.kind === 'str' || atom.kind === 'bytes'
            ? `${atom.kind}${textTraits(atom.text, atom.length).join('+')}`
            : atom.kind;
    }
    argumentShape(callee, argument) {
        if (!(argument instanceof Container) || argument.kind !== 'tuple' || argument.count > 8)
            return this.shape(argument);
        return argument.items
            .map((item, position) => typeof item === 'number' && item >= 0
            ? this.constantShape(`${callee}@${String(position)}`, item)
            : this.shape(item))
            .join(',');
    }
    /** Short constants are told apart by content until a position has shown that it varies without end. */
    constantShape(position, offset) {
        const { kind, text } = this.describeAtom(offset, comparedText);
        if ((kind !== 'str' && kind !== 'bytes') || text.length > 64)
            return this.atomShape(offset);
        let seen = this.constants.get(position);
        if (!seen) {
            seen = new Set();
            if (this.constants.size < limits/* limits */.F.maxPickleFacts)
                this.constants.set(position, seen);
        }
        if (!seen.has(text) && seen.size >= distinctConstants)
            return this.atomShape(offset);
        seen.add(text);
        return `=${text}`;
    }
    describeAtom(offset, limit) {
        return decodeAtom(this.reader, offset, limit);
    }
    describe(value) {
        this.visits = 0;
        return this.describeAt(value, 0);
    }
    describeAt(value, depth) {
        this.visits++;
        if (typeof value === 'number')
            return this.describeConstant(value);
        if (value instanceof GlobalValue)
            return { type: 'global', index: value.index };
        if (value instanceof CallValue) {
            return value.contents && depth < describedDepth
                ? { type: 'call', use: value.use, contents: this.describeAt(value.contents, depth + 1) }
                : { type: 'call', use: value.use };
        }
        if (value instanceof Container)
            return this.describeContainer(value, depth);
        if (value instanceof AttributeValue)
            return { type: 'attribute', owner: this.describeAt(value.owner, depth + 1), name: value.name };
        if (value instanceof PersistentValue)
            return { type: 'persistent', use: value.use };
        return { type: 'unknown', reason: value.reason };
    }
    describeConstant(offset) {
        if (offset < 0)
            return { type: 'plain' };
        const atom = this.describeAtom(offset, 4096);
        if (atom.kind === 'none')
            return { type: 'none' };
        if (atom.kind !== 'str' && atom.kind !== 'bytes')
            return { type: atom.kind, text: atom.text };
        return {
            type: atom.kind,
            text: atom.text.slice(0, limits/* limits */.F.maxQuotedCharacters),
            length: atom.length,
            traits: textTraits(atom.text, atom.length),
        };
    }
    describeContainer(container, depth) {
        const { kind, count } = container;
        const isTooDeep = depth >= describedDepth || this.visits > maxVisits;
        if (isTooDeep && container.isPlain)
            return { type: 'plain' };
        if (isTooDeep)
            return { type: 'unknown', reason: 'a value nested too deeply to follow' };
        const overflowed = container.overflowed || container.items.length > (kind === 'dict' ? 2 : 1) * (describedItems * 64);
        if (kind !== 'dict') {
            return {
                type: kind,
                items: container.items.map((item) => this.describeAt(item, depth + 1)),
                count,
                overflowed,
            };
        }
        const entries = [];
        for (let index = 0; index + 1 < container.items.length; index += 2) {
            entries.push([
                this.describeAt(container.items[index], depth + 1),
                this.describeAt(container.items[index + 1], depth + 1),
            ]);
        }
        return { type: 'dict', entries, count, overflowed };
    }
}

;// CONCATENATED MODULE: ./lib/formats/pickle/machine/raw-array.js

/**
 * joblib writes the bytes of an array behind the BUILD of its wrapper, inside the stream
 * (joblib/numpy_pickle.py, NumpyArrayWrapper.read_array): an optional padding byte with its padding, then
 * `prod(shape) * itemsize` bytes, or, for object arrays, a nested pickle. The unpickler goes on behind them.
 */
function skipRawArray(machine, wrapper) {
    if (!isArrayWrapper(machine, wrapper))
        return;
    const state = dictionary(machine, wrapper.state);
    const itemBytes = dtypeBytes(machine, state.get('dtype'));
    const items = raw_array_elements(machine, state.get('shape'));
    if (itemBytes === undefined || items === undefined)
        return;
    if (itemBytes === 'object') {
        machine.runNested(machine);
        return;
    }
    if (number(machine, state.get('numpy_array_alignment_bytes')) !== undefined)
        machine.reader.skip(machine.reader.u8());
    machine.reader.skip(items * itemBytes);
    machine.frameEnd = -1;
}
function isArrayWrapper(machine, value) {
    const target = machine.recorder.uses[value.use]?.target;
    const fact = target?.type === 'global' ? machine.recorder.imports[target.index] : undefined;
    return fact?.name === 'NumpyArrayWrapper' && /(?:^|\.)joblib\.numpy_pickle$/.test(fact.module);
}
function atom(machine, value) {
    return typeof value === 'number' && value >= 0 ? machine.recorder.atom(value, 256) : undefined;
}
function number(machine, value) {
    const constant = atom(machine, value);
    return constant?.kind === 'int' ? Number(constant.text) : undefined;
}
function dictionary(machine, value) {
    const entries = new Map();
    if (!(value instanceof Container) || value.kind !== 'dict')
        return entries;
    for (let index = 0; index + 1 < value.items.length; index += 2) {
        const key = atom(machine, value.items[index]);
        if (key?.kind === 'str')
            entries.set(key.text, value.items[index + 1]);
    }
    return entries;
}
function raw_array_elements(machine, shape) {
    if (!(shape instanceof Container) || shape.kind !== 'tuple')
        return undefined;
    let product = 1;
    for (const item of shape.items)
        product *= number(machine, item) ?? Number.NaN;
    return Number.isSafeInteger(product) && product >= 0 ? product : undefined;
}
/** Bytes of one item: from the type string of numpy.dtype(), or from the state of a structured dtype. */
function dtypeBytes(machine, dtype) {
    if (!(dtype instanceof CallValue) || !(dtype.args instanceof Container))
        return undefined;
    const text = atom(machine, dtype.args.items[0])?.text ?? '';
    const [, kind, size = ''] = /^[<>|=]?([a-zA-Z?])(\d*)$/.exec(text) ?? [];
    if (kind === undefined)
        return undefined;
    if (kind === 'O')
        return 'object';
    if (kind === 'V')
        return structuredBytes(machine, dtype.state, Number(size));
    if (kind === 'U')
        return Number(size) * 4;
    return size === '' ? 1 : Number(size);
}
/** The state of a structured dtype is (version, order, subdtype, names, fields, itemsize, alignment, flags, …). */
function structuredBytes(machine, state, declared) {
    if (!(state instanceof Container) || state.kind !== 'tuple')
        return declared;
    const hasObject = ((number(machine, state.items[7]) ?? 0) & 1) === 1;
    return hasObject ? 'object' : (number(machine, state.items[5]) ?? declared);
}

;// CONCATENATED MODULE: ./lib/formats/pickle/machine/torch-storages.js

/**
 * torch's persistent ids name the storages that stand outside the pickle:
 * `('storage', <class>, key, location, number of elements)` (torch/serialization.py, persistent_id).
 */
const elementBytes = {
    DoubleStorage: 8,
    FloatStorage: 4,
    HalfStorage: 2,
    BFloat16Storage: 2,
    LongStorage: 8,
    IntStorage: 4,
    ShortStorage: 2,
    CharStorage: 1,
    ByteStorage: 1,
    BoolStorage: 1,
    ComplexDoubleStorage: 16,
    ComplexFloatStorage: 8,
    QUInt8Storage: 1,
    QInt8Storage: 1,
    QInt32Storage: 4,
    QUInt4x2Storage: 1,
    QUInt2x4Storage: 1,
    UntypedStorage: 1,
};
/** Notes the storage that a persistent id names; other ids are none of it. */
function noteStorage(machine, id, sizes) {
    if (!(id instanceof Container) || id.kind !== 'tuple' || id.items.length < 5)
        return;
    const [, type, key, , count] = id.items;
    if (!(type instanceof GlobalValue) ||
        typeof key !== 'number' ||
        typeof count !== 'number' ||
        key < 0 ||
        count < 0)
        return;
    const bytes = elementBytes[machine.recorder.imports[type.index]?.name ?? ''];
    const elements = Number(machine.recorder.atom(count, 32).text);
    if (bytes !== undefined && Number.isSafeInteger(elements))
        sizes.set(machine.recorder.atom(key, 64).text, bytes * elements);
}

;// CONCATENATED MODULE: ./lib/formats/pickle/machine/handlers-calls.js




/** Bytes of a module's or attribute's name that are read. */
const maxNameBytes = 4096;
/** Attributes of attributes that are followed; no genuine file has more than a few. CWE-674. */
const maxAttributes = 16;
const computedName = 'a name computed while loading';
/** One operand line of GLOBAL or INST. At the end of the data Python's unpickler cuts the last character (P-71). */
function nameLine(machine) {
    const { reader } = machine;
    const start = reader.offset;
    const length = reader.skipLine();
    const { bytes } = line(reader, start, maxNameBytes);
    const complete = reader.offset === start + length + 1;
    return atoms_decodeName(complete ? bytes : bytes.subarray(0, -1));
}
function readGlobal(machine, origin) {
    const module = nameLine(machine);
    const name = nameLine(machine);
    const length = machine.reader.offset - machine.at;
    return new GlobalValue(machine.recorder.import(module, name, machine.protocol, origin, machine.at, length));
}
/** The text of a constant operand; undefined when only the loader can know it. */
function constantText(machine, value) {
    if (typeof value !== 'number' || value < 0)
        return undefined;
    const atom = machine.recorder.atom(value, maxNameBytes);
    return atom.kind === 'str' || atom.kind === 'bytes' ? atom.text : undefined;
}
function stackGlobal(machine) {
    const name = machine.pop();
    const module = machine.pop();
    const moduleText = constantText(machine, module);
    const nameText = constantText(machine, name);
    if (moduleText !== undefined && nameText !== undefined) {
        machine.push(new GlobalValue(machine.recorder.import(moduleText, nameText, machine.protocol, 'STACK_GLOBAL', machine.at, 1)));
        return;
    }
    const argument = machine.container('tuple', [module, name]);
    machine.use({
        kind: 'computed-name',
        opcode: 'STACK_GLOBAL',
        target: new UnknownValue(computedName),
        argument,
    });
    machine.push(new UnknownValue(computedName));
}
/** Python functions whose result the machine knows, by module (both spellings) and name. */
const foldable = {
    'builtins getattr': foldGetattr,
    '__builtin__ getattr': foldGetattr,
    'copyreg _reconstructor': construct,
    'copy_reg _reconstructor': construct,
    'copyreg __newobj__': construct,
    'copy_reg __newobj__': construct,
    'copyreg __newobj_ex__': construct,
    'copy_reg __newobj_ex__': construct,
};
function foldGetattr(machine, args) {
    const [owner, name] = args;
    if (owner === undefined || name === undefined)
        return undefined;
    const text = constantText(machine, name);
    if (text === undefined || args.length > 3)
        return undefined;
    if (owner instanceof AttributeValue && owner.depth >= maxAttributes)
        return undefined;
    if (!(owner instanceof GlobalValue))
        return new AttributeValue(owner, text);
    const parent = machine.recorder.imports[owner.index];
    if (!parent)
        return undefined;
    return new GlobalValue(machine.recorder.import(parent.module, `${parent.name}.${text}`, parent.protocol, 'getattr', machine.at, 1));
}
/** copyreg's helpers make an instance without `__init__`, like NEWOBJ. */
function construct(machine, args, opcode) {
    const [target, ...rest] = args;
    if (target === undefined)
        return undefined;
    return machine.use({ kind: 'construct', opcode, target, argument: machine.container('tuple', rest) });
}
function call(machine, kind, opcode, target, argument) {
    if (target instanceof GlobalValue && argument instanceof Container) {
        const fact = machine.recorder.imports[target.index];
        const fold = fact && foldable[`${fact.module} ${fact.name}`];
        const result = fold?.(machine, argument.items, opcode);
        if (result !== undefined) {
            machine.push(result);
            return;
        }
    }
    machine.push(machine.use({ kind, opcode, target, argument }));
}
function build(machine) {
    const state = machine.pop();
    const target = machine.top();
    if (typeof target === 'number')
        return;
    machine.use({ kind: 'build', opcode: 'BUILD', target, argument: state });
    if (!(target instanceof CallValue))
        return;
    target.state = state;
    skipRawArray(machine, target);
}
const extension = (read) => (machine) => {
    const target = new UnknownValue(`extension code ${String(read(machine))}`);
    machine.use({ kind: 'extension', opcode: 'EXT', target, argument: new Container('tuple') });
    machine.push(target);
};
function persistent(machine, opcode, id) {
    const target = new UnknownValue('the persistent id');
    noteStorage(machine, id, machine.recorder.storages);
    const { use } = machine.use({ kind: 'persistent', opcode, target, argument: id });
    machine.push(moduleClass(machine, id) ?? new PersistentValue(use));
}
/** torch before 1.6 names classes by `('module', class, source file, source)`; its loader gives the class back (P-15). */
function moduleClass(machine, id) {
    if (!(id instanceof Container) || id.kind !== 'tuple')
        return undefined;
    const [tag, named] = id.items;
    return tag !== undefined && named instanceof GlobalValue && constantText(machine, tag) === 'module'
        ? named
        : undefined;
}
function handlers_calls_frame(machine) {
    const { reader } = machine;
    const length = reader.u64();
    if (machine.at < machine.frameEnd)
        machine.recorder.divergence('nested-frame', machine.at);
    const end = reader.offset + length;
    if (end > reader.size)
        machine.recorder.divergence('frame-beyond-end', machine.at);
    machine.frameEnd = end > reader.size ? -1 : end;
}
/** Opcodes that import, call, build, resolve, and the stream's own bookkeeping. */
const callHandlers = {
    GLOBAL(machine) {
        machine.push(readGlobal(machine, 'GLOBAL'));
    },
    STACK_GLOBAL: stackGlobal,
    INST(machine) {
        const target = readGlobal(machine, 'INST');
        call(machine, 'inst', 'INST', target, machine.container('tuple', machine.takeMarked()));
    },
    OBJ(machine) {
        const [target = new UnknownValue('a callee that the stack does not have'), ...args] = machine.takeMarked();
        call(machine, 'obj', 'OBJ', target, machine.container('tuple', args));
    },
    REDUCE(machine) {
        const argument = machine.pop();
        call(machine, 'reduce', 'REDUCE', machine.pop(), argument);
    },
    NEWOBJ(machine) {
        const argument = machine.pop();
        machine.push(machine.use({ kind: 'newobj', opcode: 'NEWOBJ', target: machine.pop(), argument }));
    },
    NEWOBJ_EX(machine) {
        const keywords = machine.pop();
        const argument = machine.pop();
        machine.push(machine.use({ kind: 'newobj_ex', opcode: 'NEWOBJ_EX', target: machine.pop(), argument, keywords }));
    },
    BUILD: build,
    EXT1: extension((machine) => machine.reader.u8()),
    EXT2: extension((machine) => machine.reader.u16()),
    EXT4: extension((machine) => machine.reader.i32()),
    PERSID(machine) {
        machine.reader.skipLine();
        persistent(machine, 'PERSID', machine.at);
    },
    BINPERSID(machine) {
        persistent(machine, 'BINPERSID', machine.pop());
    },
    PROTO(machine) {
        machine.protocol = machine.reader.u8();
        if (machine.protocol > 5)
            machine.recorder.divergence('unsupported-protocol', machine.at);
    },
    FRAME: handlers_calls_frame,
    STOP(machine) {
        machine.result = machine.pop();
        machine.stopped = true;
    },
};

;// CONCATENATED MODULE: ./lib/formats/pickle/machine/handlers-plain.js



const handlers_plain_atom = (machine) => {
    machine.push(machine.at);
};
const fixed = (width) => (machine) => {
    machine.reader.skip(width);
    machine.push(machine.at);
};
const textLine = (machine) => {
    machine.reader.skipLine();
    machine.push(machine.at);
};
/** Digits that Python turns into an integer since 3.11 (sys.int_info.default_max_str_digits); earlier ones take any. */
const maxDigits = 4300;
const integerLine = (machine) => {
    if (machine.reader.skipLine() > maxDigits)
        machine.recorder.divergence('odd-number', machine.at);
    machine.push(machine.at);
};
/** A text line that may carry an artifact of its own (STRING, UNICODE). */
const quotedLine = (machine) => {
    const start = machine.reader.offset;
    const length = machine.reader.skipLine();
    if (length > headBytes)
        machine.embedded.text(start + 1, length - 2, machine.reader.peek(start + 1, headBytes));
    machine.push(machine.at);
};
function readLength(machine, width) {
    if (width === 1)
        return machine.reader.u8();
    return width === 4 ? machine.reader.u32() : machine.reader.u64();
}
const counted = (width, content) => (machine) => {
    const { reader } = machine;
    const length = readLength(machine, width);
    const start = reader.offset;
    reader.skip(length);
    if (length >= 8)
        machine.embedded[content](start, length, reader.peek(start, Math.min(length, headBytes)));
    machine.push(machine.at);
};
/** BINSTRING and LONG4: CPython refuses a negative length, older and other readers take it as unsigned (P-66). */
const signedCounted = (machine) => {
    const { reader } = machine;
    const length = reader.i32();
    if (length < 0) {
        machine.recorder.divergence('negative-length', machine.at);
        throw new errors/* FormatError */.IF('negative-length', { offset: machine.at, length: 5 }, 'a string declares a negative length');
    }
    const start = reader.offset;
    reader.skip(length);
    if (length >= 8)
        machine.embedded.bytes(start, length, reader.peek(start, Math.min(length, headBytes)));
    machine.push(machine.at);
};
const outOfBand = (machine) => {
    machine.push(new UnknownValue('a buffer that the loader supplies'));
};
/** Opcodes that push plain constants. */
const plainHandlers = {
    NONE: handlers_plain_atom,
    NEWTRUE: handlers_plain_atom,
    NEWFALSE: handlers_plain_atom,
    INT: integerLine,
    LONG: integerLine,
    FLOAT: textLine,
    STRING: quotedLine,
    UNICODE: quotedLine,
    BININT: fixed(4),
    BININT1: fixed(1),
    BININT2: fixed(2),
    BINFLOAT: fixed(8),
    LONG1: counted(1, 'bytes'),
    LONG4: signedCounted,
    BINSTRING: signedCounted,
    SHORT_BINSTRING: counted(1, 'bytes'),
    BINBYTES: counted(4, 'bytes'),
    SHORT_BINBYTES: counted(1, 'bytes'),
    BINBYTES8: counted(8, 'bytes'),
    BYTEARRAY8: counted(8, 'bytes'),
    SHORT_BINUNICODE: counted(1, 'text'),
    BINUNICODE: counted(4, 'text'),
    BINUNICODE8: counted(8, 'text'),
    NEXT_BUFFER: outOfBand,
    READONLY_BUFFER: () => undefined,
};

;// CONCATENATED MODULE: ./lib/formats/pickle/machine/handlers-structure.js


const handlers_structure_latin1 = new TextDecoder('latin1');
const empty = (kind) => (machine) => {
    machine.push(new Container(kind));
};
const fromMark = (kind) => (machine) => {
    machine.push(machine.container(kind, machine.takeMarked()));
};
const tuple = (length) => (machine) => {
    const items = [];
    for (let index = 0; index < length; index++)
        items.unshift(machine.pop());
    machine.push(machine.container('tuple', items));
};
/** Values that APPEND, SETITEM and ADDITEMS change without calling anything the stream could have planted. */
function isBuiltin(target, kinds) {
    return target instanceof Container && kinds.includes(target.kind);
}
/** Remembers what a call's result was given, so that a later use of it is judged by its contents. */
function contents(target, kind) {
    if (!(target instanceof CallValue))
        return undefined;
    target.contents ??= new Container(kind);
    return target.contents;
}
function append(machine, opcode, items) {
    const target = machine.top();
    if (isBuiltin(target, ['list']))
        machine.addItems(target, items);
    else if (typeof target !== 'number' && items.length > 0) {
        for (const item of distinct(machine, items))
            machine.use({ kind: 'append', opcode, target, argument: item });
        machine.addItems(contents(target, 'list') ?? new Container('list'), items);
    }
}
function setItems(machine, opcode, pairs) {
    const target = machine.top();
    if (isBuiltin(target, ['dict']))
        machine.addPairs(target, pairs);
    else if (typeof target !== 'number' && pairs.length > 1) {
        machine.use({ kind: 'setitem', opcode, target, argument: machine.container('dict', pairs) });
        machine.addPairs(contents(target, 'dict') ?? new Container('dict'), pairs);
    }
}
function addToSet(machine, opcode, items) {
    const target = machine.top();
    if (isBuiltin(target, ['set', 'frozenset']))
        machine.addItems(target, items);
    else if (typeof target !== 'number' && items.length > 0) {
        for (const item of distinct(machine, items))
            machine.use({ kind: 'add', opcode, target, argument: item });
        machine.addItems(contents(target, 'set') ?? new Container('set'), items);
    }
}
/** One item of each shape. */
function distinct(machine, items) {
    const byShape = new Map();
    for (const item of items) {
        const shape = machine.recorder.shape(item);
        if (!byShape.has(shape))
            byShape.set(shape, item);
    }
    return [...byShape.values()];
}
/** GET and PUT take what Python's int() takes: blanks, a plus sign, underscores between digits (P-53, P-54). */
function memoIndex(machine) {
    const start = machine.reader.offset;
    machine.reader.skipLine();
    const text = handlers_structure_latin1
        .decode(line(machine.reader, start, 64).bytes)
        .trim()
        .replace(/(?<=\d)_(?=\d)/g, '');
    const index = /^\+?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isSafeInteger(index))
        machine.recorder.divergence('odd-number', machine.at);
    return Number.isSafeInteger(index) ? index : -1;
}
function pop(machine) {
    if (machine.stack.length > 0 && machine.stack.length > (machine.marks.at(-1) ?? 0))
        machine.stack.pop();
    else if (machine.marks.length > 0)
        machine.marks.pop();
    else
        machine.underflow();
}
/** Opcodes that build containers, move values and use the memo. */
const structureHandlers = {
    EMPTY_LIST: empty('list'),
    EMPTY_TUPLE: empty('tuple'),
    EMPTY_DICT: empty('dict'),
    EMPTY_SET: empty('set'),
    LIST: fromMark('list'),
    TUPLE: fromMark('tuple'),
    DICT: fromMark('dict'),
    FROZENSET: fromMark('frozenset'),
    TUPLE1: tuple(1),
    TUPLE2: tuple(2),
    TUPLE3: tuple(3),
    APPEND(machine) {
        const item = machine.pop();
        append(machine, 'APPEND', [item]);
    },
    APPENDS(machine) {
        append(machine, 'APPENDS', machine.takeMarked());
    },
    SETITEM(machine) {
        const value = machine.pop();
        const key = machine.pop();
        setItems(machine, 'SETITEM', [key, value]);
    },
    SETITEMS(machine) {
        setItems(machine, 'SETITEMS', machine.takeMarked());
    },
    ADDITEMS(machine) {
        addToSet(machine, 'ADDITEMS', machine.takeMarked());
    },
    POP: pop,
    DUP(machine) {
        machine.push(machine.top());
    },
    MARK(machine) {
        machine.marks.push(machine.stack.length);
    },
    POP_MARK(machine) {
        machine.takeMarked();
    },
    GET(machine) {
        machine.push(machine.get(memoIndex(machine)));
    },
    BINGET(machine) {
        machine.push(machine.get(machine.reader.u8()));
    },
    LONG_BINGET(machine) {
        machine.push(machine.get(machine.reader.u32()));
    },
    PUT(machine) {
        machine.put(memoIndex(machine));
    },
    BINPUT(machine) {
        machine.put(machine.reader.u8());
    },
    LONG_BINPUT(machine) {
        machine.put(machine.reader.u32());
    },
    MEMOIZE(machine) {
        machine.memoize();
    },
};

;// CONCATENATED MODULE: ./lib/formats/pickle/machine/machine.js



/** Unused indexes that the dense part of the memo bridges; Python 2's cPickle counts from 1. */
const maxMemoGap = 1024;
/** The state of an unpickler: stack, marks, memo and the protocol in force. Opcode handlers work on it. */
class Machine {
    reader;
    recorder;
    embedded;
    stack = [];
    /** Heights of the stack at each MARK. */
    marks = [];
    protocol = 0;
    /** Where the current frame ends; negative outside frames. */
    frameEnd = -1;
    /** Where the opcode being executed stands. */
    at = 0;
    stopped = false;
    /** Operations that found too few values; CPython raises there. */
    underflows = 0;
    /** What STOP left as the object. */
    result = plain;
    /** Offsets of arguments that cross a frame's end (P-50). */
    straddled = [];
    /** Opcodes executed. */
    executed = 0;
    budget;
    isStrict;
    /** Nesting of pickles inside raw arrays. */
    depth;
    /** Executes a pickle that stands in the stream at the reader's position, with a machine of its own. */
    runNested;
    memo = [];
    sparseMemo;
    memoCount = 0;
    constructor(workspace, runNested, depth = 0) {
        this.reader = workspace.reader;
        this.recorder = workspace.recorder;
        this.embedded = workspace.embedded;
        this.budget = workspace.budget;
        this.isStrict = workspace.isStrict ?? false;
        this.runNested = runNested;
        this.depth = depth;
    }
    push(value) {
        if (this.stack.length >= limits/* limits */.F.maxPickleStack) {
            throw new errors/* LimitError */.oC('maxPickleStack', limits/* limits */.F.maxPickleStack, 'the stack grows beyond what any real pickle needs');
        }
        this.stack.push(value);
    }
    /** The top value; a MARK is a floor that only POP and the mark-taking opcodes may cross. */
    pop() {
        if (this.stack.length > (this.marks.at(-1) ?? 0))
            return this.stack.pop();
        this.underflow();
        return this.stack.pop() ?? new UnknownValue('a value that the stack does not have');
    }
    top() {
        const value = this.stack.at(-1);
        if (value !== undefined)
            return value;
        this.underflow();
        return new UnknownValue('a value that the stack does not have');
    }
    /** Takes the topmost mark and gives the stack's height there. */
    popMark() {
        const mark = this.marks.pop();
        if (mark !== undefined && mark <= this.stack.length)
            return mark;
        this.underflow();
        return this.stack.length;
    }
    /** Takes everything above the topmost mark off the stack. */
    takeMarked() {
        const mark = this.popMark();
        return this.stack.splice(mark);
    }
    /** Stores the stack's top, whatever pushed it (P-57). */
    put(index) {
        const value = this.top();
        if (index < 0)
            return;
        if (index > limits/* limits */.F.maxPickleMemo)
            this.recorder.divergence('huge-memo-index', this.at);
        if (value instanceof Container || value instanceof CallValue)
            value.memo = index;
        if (this.fetch(index) === undefined)
            this.memoCount++;
        if (this.memoCount > limits/* limits */.F.maxPickleMemo) {
            throw new errors/* LimitError */.oC('maxPickleMemo', limits/* limits */.F.maxPickleMemo, 'the memo grows beyond what any real pickle needs');
        }
        this.store(index, value);
    }
    /** MEMOIZE numbers by how many entries are stored (P-56). */
    memoize() {
        this.put(this.memoCount);
    }
    get(index) {
        const value = this.fetch(index);
        if (value !== undefined)
            return value;
        this.underflow();
        return new UnknownValue('a memo entry that was never stored');
    }
    /** An operation found too few values. Both unpicklers raise there; reading on shows what a third one might do. */
    underflow() {
        this.underflows++;
        if (this.isStrict)
            throw new errors/* FormatError */.IF('stack-underflow', { offset: this.at, length: 1 }, 'an opcode takes more than the stack has');
    }
    use(input) {
        return new CallValue(this.recorder.use({ ...input, offset: this.at }), input.argument);
    }
    container(kind, items) {
        const container = new Container(kind);
        if (kind === 'dict')
            this.addPairs(container, items);
        else
            this.addItems(container, items);
        return container;
    }
    addItems(container, items) {
        for (let index = 0; index < items.length; index++) {
            const item = items[index];
            if (typeof item === 'number' && container.items.length >= 64)
                container.count++;
            else if (!container.add(this.recorder.shape, undefined, item))
                this.letGo(item);
        }
    }
    addPairs(container, items) {
        for (let index = 0; index + 1 < items.length; index += 2) {
            const value = items[index + 1];
            if (!container.add(this.recorder.shape, items[index], value))
                this.letGo(value);
        }
    }
    /**
     * Forgets the identity of a value that no container keeps: the memo would hold millions of them otherwise. A later
     * fetch gives a value of the same shape.
     */
    letGo(value) {
        if (typeof value === 'number')
            return;
        if (value instanceof Container) {
            if (value.memo >= 0 && this.fetch(value.memo) === value && value.isPlain)
                this.store(value.memo, plain);
            if (value.isPlain)
                for (const item of value.items)
                    this.letGo(item);
        }
        else if (value instanceof CallValue && value.memo >= 0 && this.fetch(value.memo) === value) {
            this.store(value.memo, this.canonical(value));
        }
    }
    canonicalCalls = new Map();
    canonical(value) {
        const known = this.canonicalCalls.get(value.use);
        if (known)
            return known;
        const canonical = new CallValue(value.use, value.args);
        this.canonicalCalls.set(value.use, canonical);
        return canonical;
    }
    fetch(index) {
        return this.memo[index] ?? this.sparseMemo?.get(index);
    }
    /** Dense as CPython's own memo; indexes far beyond the dense part go to a map, so that one PUT allocates nothing. */
    store(index, value) {
        if (index > this.memo.length + maxMemoGap) {
            (this.sparseMemo ??= new Map()).set(index, value);
            return;
        }
        while (this.memo.length < index)
            this.memo.push(undefined);
        this.memo[index] = value;
    }
}

;// CONCATENATED MODULE: ./lib/formats/pickle/machine/run.js







const handlers = new Array(256).fill(undefined);
for (const { code, name } of opcodes) {
    handlers[code] = plainHandlers[name] ?? structureHandlers[name] ?? callHandlers[name];
}
/** Opcodes between two looks at the budget. */
const checkEvery = 65_536;
/**
 * Executes a stream from the reader's position to STOP, to damage, or to a limit. It accepts what either of CPython's
 * unpicklers accepts; everything recorded before the end stays recorded.
 */
function runStream(workspace, maxOpcodes = limits/* limits */.F.maxPickleOpcodes) {
    const machine = new Machine(workspace, runNested);
    const offset = machine.reader.offset;
    let ending = 'stop';
    let because;
    let code;
    try {
        execute(machine, maxOpcodes);
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF || error instanceof errors/* LimitError */.oC))
            throw error;
        ending = error instanceof errors/* LimitError */.oC ? 'limit' : 'broken';
        because = error.message;
        code = error instanceof errors/* FormatError */.IF ? error.code : undefined;
    }
    const length = Math.max(0, (ending === 'stop' ? machine.reader.offset : machine.at) - offset);
    const { protocol, executed } = machine;
    return { offset, length, protocol, ending, opcodes: executed, because, code, machine };
}
function execute(machine, maxOpcodes) {
    const { reader } = machine;
    while (!machine.stopped) {
        machine.at = reader.offset;
        const handler = handlers[reader.u8()];
        if (handler === undefined)
            throw new errors/* FormatError */.IF('unknown-opcode', { offset: machine.at, length: 1 }, unknownOpcode(machine));
        handler(machine);
        machine.executed++;
        if (machine.frameEnd >= 0 && reader.offset > machine.frameEnd)
            leaveFrame(machine);
        if (machine.executed % checkEvery === 0) {
            machine.budget.check();
            if (machine.executed >= maxOpcodes)
                throw new errors/* LimitError */.oC('maxPickleOpcodes', maxOpcodes, `the stream goes on after ${String(maxOpcodes)} opcodes`);
        }
    }
}
function unknownOpcode(machine) {
    const code = machine.reader.peek(machine.at, 1)[0] ?? 0;
    return `byte 0x${code.toString(16).padStart(2, '0')} is no pickle opcode`;
}
/** An opcode that begins inside a frame and ends behind it is read in two ways by CPython's unpicklers (P-50). */
function leaveFrame(machine) {
    if (machine.at < machine.frameEnd) {
        machine.recorder.divergence('frame-straddle', machine.at);
        machine.straddled.push(machine.at);
    }
    machine.frameEnd = -1;
}
/** Executes a pickle that stands inside another one, with a stack and memo of its own. */
function runNested(outer) {
    const inner = new Machine(outer, runNested, outer.depth + 1);
    if (inner.depth > limits/* limits */.F.maxDepth)
        throw new errors/* LimitError */.oC('maxDepth', limits/* limits */.F.maxDepth, 'pickles are nested too deeply in object arrays');
    execute(inner, limits/* limits */.F.maxPickleOpcodes);
    outer.frameEnd = -1;
}

;// CONCATENATED MODULE: ./lib/formats/pickle/identify.js







const protocolOpcode = 0x80;
/** A binary pickle shows itself at once; text protocols are tried on the whole head. */
const binaryTrialBytes = 4096;
/** Valid opcodes in a row, none of which takes more than the stack has: no text and no tensor gets that far. */
const convincingOpcodes = 64;
const unbounded = { check: () => undefined, chargeInflated: () => undefined };
/** Runs the head of an artifact as a pickle, in a workspace of its own. */
function tryStream(head, size) {
    const reader = new PickleReader(new MemorySource(head, 'head'));
    const recorder = new Recorder(reader);
    const result = runStream({
        reader,
        recorder,
        embedded: new EmbeddedCandidates(),
        budget: unbounded,
        isStrict: true,
    });
    return {
        stopped: result.ending === 'stop',
        cut: result.code === 'unexpected-end' && head.length < size,
        opcodes: result.opcodes,
        imports: recorder.imports.length,
        named: recorder.imports.every(({ module, name }) => isIdentifier(module) && isIdentifier(name)),
        used: recorder.uses.length > 0,
        end: result.length,
    };
}
function isIdentifier(name) {
    return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
}
/**
 * Protocol 2 and later begin with PROTO. Protocols 0 and 1 have no magic: the head must run as a pickle, so that no
 * prose and no tensor is taken for one (CONTRACT §2).
 */
function identifyPickle(head, source) {
    if (head.length < 2 || startsWithZip(head))
        return undefined;
    return head[0] === protocolOpcode ? identifyBinary(head, source.size) : identifyText(head, source);
}
/** `P` is also PERSID, which takes the rest of the line; no unpickler gets past an id that binary. */
function startsWithZip(head) {
    return head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 255) < 9;
}
function identifyBinary(head, size) {
    const protocol = head[1] ?? 255;
    if (protocol > 5)
        return undefined;
    const trial = tryStream(head.subarray(0, binaryTrialBytes), size);
    const because = `begins with PROTO ${String(protocol)}`;
    if (trial.opcodes < 2)
        return undefined;
    return { confidence: trial.opcodes >= 4 || trial.stopped || trial.used ? 'certain' : 'possible', because };
}
/** A member's head is short: where the trial runs out of it, more is read. */
function identifyText(head, source) {
    const { size } = source;
    const most = Math.min(size, limits/* limits */.F.maxHeadBytes);
    let rest = head;
    for (let stream = 0; stream < 8; stream++) {
        if (!opcodeByCode.has(rest[0] ?? -1))
            return undefined;
        const remaining = size - (head.length - rest.length);
        const trial = tryStream(rest, remaining);
        if (trial.cut && head.length < most)
            return identifyText(source.read(0, most), source);
        const claim = claimText(trial, rest.subarray(trial.end), remaining);
        if (claim !== undefined || !trial.stopped)
            return claim;
        rest = rest.subarray(trial.end);
    }
    return undefined;
}
function claimText(trial, rest, size) {
    if (trial.imports > 0 && trial.named && (trial.used || trial.stopped)) {
        return { confidence: 'certain', because: 'runs as a pickle that imports a name' };
    }
    if (trial.imports > 0)
        return undefined;
    if (trial.stopped &&
        trial.opcodes >= 2 &&
        trial.end >= size - 2 &&
        rest.every((byte) => byte === 0x0a || byte === 0x0d)) {
        return { confidence: 'likely', because: 'runs as a pickle from its first byte to its last' };
    }
    if (!trial.cut)
        return undefined;
    return {
        confidence: trial.opcodes >= convincingOpcodes ? 'likely' : 'possible',
        because: 'its head runs as a pickle',
    };
}

;// CONCATENATED MODULE: ./lib/formats/pickle/machine/sweep.js
const sweep_windowBytes = 1 << 20;
const overlapBytes = 512;
/** Hits recorded of one region; names repeat in genuine data, so more tell nothing new. */
const maxHits = 1000;
const sweep_latin1 = new TextDecoder('latin1');
const identifier = '[A-Za-z_][A-Za-z0-9_.]{0,127}';
/** GLOBAL and INST with their two lines; or two short strings (each perhaps memoized) and STACK_GLOBAL. */
const sweep_patterns = [
    new RegExp(`[ci](${identifier})\\n(${identifier})\\n`, 'g'),
    new RegExp(`\\x8c[\\x01-\\x80](${identifier})(?:\\x94|q[^]|h[^])?\\x8c[\\x01-\\x80](${identifier})(?:\\x94|q[^])?\\x93`, 'g'),
];
/**
 * Looks for import opcodes in bytes that no stream explains: what a lying length or a broken stream hides from a
 * parser, some loader may still execute (P-33, P-50). Records hits as imports of origin `sweep`.
 */
function sweepImports(source, from, to, recorder, budget) {
    let hits = 0;
    for (let start = from; start < to && hits < maxHits; start += sweep_windowBytes) {
        budget.check();
        const end = Math.min(to, start + sweep_windowBytes + overlapBytes);
        const text = sweep_latin1.decode(source.read(start, end - start));
        for (const pattern of sweep_patterns) {
            for (const match of text.matchAll(pattern)) {
                if (match.index >= sweep_windowBytes || hits >= maxHits)
                    break;
                hits++;
                recorder.import(match[1] ?? '', match[2] ?? '', 4, 'sweep', start + match.index, match[0].length);
            }
        }
    }
}
/** Offsets of `PROTO 2` to `PROTO 5` between `from` and `to`, one after the other, at most `most`. */
function* findProtocols(source, from, to, most, budget) {
    let found = 0;
    for (let start = from; start < to; start += sweep_windowBytes) {
        budget.check();
        const bytes = source.read(start, Math.min(to, start + sweep_windowBytes + 1) - start);
        for (let at = bytes.indexOf(0x80); at >= 0 && at < sweep_windowBytes; at = bytes.indexOf(0x80, at + 1)) {
            const protocol = bytes[at + 1] ?? 255;
            if (protocol < 2 || protocol > 5)
                continue;
            if (found++ >= most)
                return;
            yield start + at;
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/pickle/parse.js








/** torch.serialization.MAGIC_NUMBER, the first object of a file in the format before 1.6. */
const torchMagic = '119547037146038801333356';
/** Streams of such a file: magic, protocol, system information, object, storage keys; raw storages follow. */
const torchStreams = 5;
/** Bytes searched for hidden streams behind the last one that could be read. CWE-400. */
const parse_maxSweptBytes = 64 * 2 ** 20;
const maxProtocolTrials = 4096;
const maxStraddles = 16;
/** Walks every stream of an artifact and states what they import, call and change. */
function parsePickle(source, context) {
    return new StreamWalk(source, context).parse();
}
class StreamWalk {
    source;
    context;
    workspace;
    anomalies = [];
    covered = [];
    trailing;
    isTorch = false;
    constructor(source, context) {
        this.source = source;
        this.context = context;
        const reader = new PickleReader(source);
        this.workspace = {
            reader,
            recorder: new Recorder(reader),
            embedded: new EmbeddedCandidates(),
            budget: context.budget,
        };
    }
    parse() {
        this.walk();
        const { imports, uses, divergences, streams } = this.workspace.recorder;
        this.reportOverflow();
        return {
            facts: {
                size: this.source.size,
                profile: this.context.profile ?? (this.isTorch ? 'torch' : undefined),
                streams,
                imports,
                uses,
                divergences,
                trailing: this.trailing,
            },
            children: this.children(),
            anomalies: this.anomalies,
            covered: this.covered,
        };
    }
    walk() {
        let next = 0;
        let streams = 0;
        while (next !== undefined) {
            if (streams++ >= limits/* limits */.F.maxPickleStreams) {
                this.report('limit', { offset: next, length: 0 }, 'more pickle streams follow than are read', 'streams');
                return;
            }
            const result = this.readStream(next);
            if (result.ending === 'limit')
                return;
            next = result.ending === 'stop' ? this.afterStop(result, streams) : this.afterDamage(result);
        }
    }
    readStream(offset) {
        const { reader, recorder } = this.workspace;
        reader.seek(offset);
        const result = runStream(this.workspace);
        const { length, protocol, ending, opcodes, because } = result;
        recorder.streams.push({ offset, length, protocol, ending, opcodes });
        this.covered.push({ offset, length });
        for (const at of result.machine.straddled.slice(0, maxStraddles))
            this.readStraddled(at);
        if (ending === 'limit')
            this.report('limit', { offset: offset + length, length: 0 }, because ?? '', 'stream');
        if (ending === 'broken')
            this.report('damaged', { offset: offset + length, length: 0 }, `the pickle stream breaks off: ${because ?? ''}`, 'stream');
        return result;
    }
    /** Where the next stream begins behind one that ended with STOP. */
    afterStop(result, streams) {
        let end = result.offset + result.length;
        if (streams === 1 && result.opcodes <= 3 && this.isTorchMagic(result))
            this.isTorch = true;
        if (this.isTorch && streams === torchStreams)
            end = this.skipStorages(end);
        if (end >= this.source.size)
            return undefined;
        if (this.looksLikeStream(end))
            return end;
        return this.isTorch && streams < torchStreams ? end : this.search(end);
    }
    afterDamage(result) {
        const from = result.offset + Math.max(1, result.length);
        return from < this.source.size ? this.search(from, false) : undefined;
    }
    isTorchMagic(result) {
        const value = result.machine.result;
        return (typeof value === 'number' && value >= 0 && this.workspace.recorder.atom(value, 64).text === torchMagic);
    }
    /** Raw storages: each an eight-byte count and its elements. They are known by size and never read. */
    skipStorages(offset) {
        let length = 0;
        for (const bytes of this.workspace.recorder.storages.values())
            length += 8 + bytes;
        const known = Math.min(length, this.source.size - offset);
        this.covered.push({ offset, length: known });
        return offset + known;
    }
    looksLikeStream(offset) {
        const rest = this.source.slice(offset, this.source.size - offset);
        const head = rest.read(0, Math.min(rest.size, limits/* limits */.F.maxHeadBytes));
        const claim = identifyPickle(head, rest);
        return claim !== undefined && claim.confidence !== 'possible';
    }
    /** Searches unexplained bytes for import opcodes and for a further stream; gives where that begins. */
    search(from, isTrailing = true) {
        const { source, workspace } = this;
        const rest = source.size - from;
        if (rest > parse_maxSweptBytes)
            this.report('limit', { offset: from + parse_maxSweptBytes, length: 0 }, 'more bytes follow the pickle than are searched', 'sweep');
        const to = Math.min(source.size, from + parse_maxSweptBytes);
        const next = this.findStream(from, to);
        const end = next ?? to;
        sweepImports(source, from, end, workspace.recorder, this.context.budget);
        if (isTrailing && this.trailing === undefined && !this.isPadding(from, end))
            this.trailing = { offset: from, length: end - from };
        return next;
    }
    findStream(from, to) {
        for (const offset of findProtocols(this.source, from, to, maxProtocolTrials, this.context.budget)) {
            if (this.looksLikeStream(offset))
                return offset;
        }
        return undefined;
    }
    isPadding(from, to) {
        return (to - from <= limits/* limits */.F.maxHeadBytes &&
            this.source
                .read(from, to - from)
                .every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20));
    }
    /** CPython's C unpickler may read the argument that crosses a frame as opcodes; it is read so, too (P-50). */
    readStraddled(at) {
        const end = Math.min(this.source.size, at + limits/* limits */.F.maxHeadBytes);
        for (let start = at + 1; start < Math.min(end, at + 24); start++) {
            const slice = this.source.slice(start, end - start);
            const trial = new Recorder(new PickleReader(slice));
            const reader = new PickleReader(slice);
            runStream({ ...this.workspace, reader, recorder: trial, embedded: new EmbeddedCandidates() });
            if (trial.imports.length === 0)
                continue;
            this.workspace.reader.seek(start);
            runStream(this.workspace);
            return;
        }
        sweepImports(this.source, at, end, this.workspace.recorder, this.context.budget);
    }
    children() {
        return this.workspace.embedded.found
            .flatMap((candidate) => {
            const open = this.opener(candidate);
            return open === undefined ? [] : [open];
        })
            .map((open, index) => ({ member: `constant-${String(index + 1)}`, open }));
    }
    /** How to get at the bytes of a candidate; undefined when its text decodes to nothing that can act. */
    opener(candidate) {
        const { offset, length, encoding } = candidate;
        if (encoding === 'none')
            return () => this.source.slice(offset, length);
        const decode = (bytes) => decodeText(this.source.read(offset, bytes), encoding);
        if (!startsLikeArtifact(decode(Math.min(length, 128))))
            return undefined;
        return () => {
            this.context.budget.chargeInflated(length);
            return new MemorySource(decode(Math.min(length, limits/* limits */.F.maxInflatedMemberBytes)), 'constant');
        };
    }
    reportOverflow() {
        const { recorder, embedded } = this.workspace;
        const at = { offset: 0, length: this.source.size };
        if (recorder.overflowed)
            this.report('limit', at, 'the pickle makes more different calls than are told apart', 'facts');
        if (embedded.dropped > 0)
            this.report('limit', at, `${String(embedded.dropped)} more constants look like nested data than are opened`, 'embedded');
    }
    report(kind, at, detail, key) {
        this.anomalies.push({ kind, at, detail, key });
    }
}
function decodeText(bytes, encoding) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (encoding === 'utf-8')
        return Buffer.from(text.toString('utf8'), 'latin1');
    return Buffer.from(text.toString('latin1').replace(/[\r\n]/g, ''), encoding);
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/ambiguous-structure.js

/** How the readers differ; rows P-50, P-59, P-66 and P-68 of the experiments with CPython's unpicklers. */
const ambiguous_structure_readings = {
    'frame-straddle': {
        severity: 'critical',
        what: 'An opcode crosses the end of its frame: CPython before 3.13.15 executes what other readers take for its data',
    },
    'nested-frame': {
        severity: 'warning',
        what: 'A frame begins inside another one, which one of CPython’s unpicklers accepts and the other refuses',
    },
    'frame-beyond-end': {
        severity: 'warning',
        what: 'A frame declares more bytes than the file has, which one of CPython’s unpicklers accepts and the other refuses',
    },
    'unsupported-protocol': {
        severity: 'warning',
        what: 'The stream declares a protocol that does not exist; what stands before it has run already',
    },
    'negative-length': {
        severity: 'warning',
        what: 'A string declares a negative length, which readers understand differently',
    },
    'odd-number': {
        severity: 'warning',
        what: 'A number is written in a way that readers understand differently',
    },
    'huge-memo-index': {
        severity: 'warning',
        what: 'A memo index is so large that CPython allocates gigabytes for it',
    },
};
const ambiguousStructure = defineRule({
    id: 'pickle/ambiguous-structure',
    title: 'The pickle is built so that readers disagree about it',
    severity: 'critical',
    securitySeverity: '8.6',
    precision: 'high',
    cwe: ['CWE-436', 'CWE-502'],
    cve: [],
    references: ['https://github.com/python/cpython/issues/154848', 'https://arxiv.org/abs/2605.15084'],
    since: '1.0.0',
    help: {
        why: 'Streams that Python executes in one way and scanners read in another hide calls. No pickler writes them.',
        fix: 'Do not load the file; save the model again from its source.',
    },
    *check({ divergences }) {
        for (const { kind, offset, count } of divergences) {
            const { severity, what } = ambiguous_structure_readings[kind];
            yield { message: what, severity, at: { range: { offset, length: 1 } }, key: kind, count };
        }
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/python/torch-weights-only.js
/**
 * What `torch.load(weights_only=True)` lets a pickle name, beside storages, dtypes and tensor types
 * (torch/_weights_only_unpickler.py, `_get_allowed_globals`, torch 2.13).
 */
const weightsOnlyNames = new Set(('_codecs.encode builtins.bytearray builtins.complex builtins.set collections.Counter collections.OrderedDict torch.Size torch.Tensor ' +
    'torch.device torch._tensor._rebuild_from_type_v2 torch._utils._rebuild_device_tensor_from_cpu_tensor ' +
    'torch._utils._rebuild_device_tensor_from_numpy torch._utils._rebuild_meta_tensor_no_storage torch._utils._rebuild_nested_tensor ' +
    'torch._utils._rebuild_parameter torch._utils._rebuild_parameter_with_state torch._utils._rebuild_qtensor ' +
    'torch._utils._rebuild_sparse_tensor torch._utils._rebuild_tensor torch._utils._rebuild_tensor_v2 torch._utils._rebuild_tensor_v3 ' +
    'torch._utils._rebuild_wrapper_subclass torch.nn.parameter.Parameter torch.serialization._get_layout torch.storage.TypedStorage ' +
    'torch.storage.UntypedStorage').split(' '));
/** Storages, tensor types and dtypes, by shape. */
const weightsOnlyShape = /^torch\.(?:cuda\.)?(?:sparse\.)?(?:\w+Storage|\w+Tensor|(?:b?float|u?int|q?u?int|complex|bits|per_)\w*|bool|half|double|short|long|strided|sparse_\w+)$/;

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/expression.js
/** Characters of a whole expression, and values of one container, that a finding shows. */
const maxCharacters = 400;
const maxItems = 8;
const maxDepth = 5;
/** Characters of one literal. */
const maxLiteral = 160;
/** Renders what a use does as the Python expression it amounts to: `posix.system('echo hello')`. */
function renderUse(use, facts) {
    return cut(expression(use, facts, 0));
}
/** Renders a value the same way. */
function renderValue(value, facts) {
    return cut(show(value, facts, 0));
}
/** The dotted name of an import, as written. */
function importName(facts, index) {
    const fact = facts.imports[index];
    return fact ? `${fact.module}.${fact.name}` : '?';
}
function cut(text) {
    return text.length <= maxCharacters ? text : `${text.slice(0, maxCharacters - 1)}…`;
}
function expression(use, facts, depth) {
    if (depth > maxDepth)
        return '…';
    const target = show(use.target, facts, depth + 1);
    switch (use.kind) {
        case 'newobj':
        case 'newobj_ex':
        case 'construct':
            return `${target}.__new__(${[target, ...argumentList(use, facts, depth)].join(', ')})`;
        case 'build':
            return `${target}.__setstate__(${show(use.argument, facts, depth + 1)})`;
        case 'append':
            return `${target}.append(${show(use.argument, facts, depth + 1)})`;
        case 'add':
            return `${target}.add(${show(use.argument, facts, depth + 1)})`;
        case 'setitem':
            return `${target}.update(${show(use.argument, facts, depth + 1)})`;
        case 'persistent':
            return `persistent_load(${show(use.argument, facts, depth + 1)})`;
        case 'extension':
        case 'computed-name':
            return `<${use.target.type === 'unknown' ? use.target.reason : target}>`;
        default:
            return `${target}(${argumentList(use, facts, depth).join(', ')})`;
    }
}
function argumentList(use, facts, depth) {
    const { argument, keywords } = use;
    const positional = argument.type === 'tuple' || argument.type === 'list'
        ? items(argument.items, argument.count, facts, depth)
        : [`*${show(argument, facts, depth + 1)}`];
    if (keywords?.type !== 'dict')
        return positional;
    return [
        ...positional,
        ...keywords.entries
            .slice(0, maxItems)
            .map(([key, value]) => `${key.type === 'str' ? key.text : '?'}=${show(value, facts, depth + 1)}`),
    ];
}
function items(values, count, facts, depth) {
    const shown = values.slice(0, maxItems).map((value) => show(value, facts, depth + 1));
    return count > shown.length ? [...shown, `… ${String(count - shown.length)} more`] : shown;
}
function show(value, facts, depth) {
    if (depth > maxDepth)
        return '…';
    switch (value.type) {
        case 'none':
            return 'None';
        case 'plain':
            return '…';
        case 'bool':
        case 'int':
        case 'float':
            return value.text;
        case 'str':
        case 'bytes':
            return quote(value.text, value.length, value.type === 'bytes' ? 'b' : '');
        case 'global':
            return importName(facts, value.index);
        case 'call':
        case 'persistent': {
            const use = facts.uses[value.use];
            return use ? expression(use, facts, depth) : '…';
        }
        case 'attribute':
            return `${show(value.owner, facts, depth + 1)}.${value.name}`;
        case 'unknown':
            return `<${value.reason}>`;
        default:
            return showContainer(value, facts, depth);
    }
}
function showContainer(value, facts, depth) {
    if (value.type === 'dict') {
        const entries = value.entries
            .slice(0, maxItems)
            .map(([key, item]) => `${show(key, facts, depth + 1)}: ${show(item, facts, depth + 1)}`);
        return `{${[...entries, ...(value.count > entries.length ? ['…'] : [])].join(', ')}}`;
    }
    const shown = items(value.items, value.count, facts, depth).join(', ');
    switch (value.type) {
        case 'tuple':
            return value.count === 1 ? `(${shown},)` : `(${shown})`;
        case 'list':
            return `[${shown}]`;
        default:
            return value.type === 'set' ? `{${shown}}` : `frozenset({${shown}})`;
    }
}
/** A Python literal as `repr` writes it, cut at what a reader needs to recognise it. */
function quote(text, length, prefix) {
    const shown = text.length > maxLiteral ? `${text.slice(0, maxLiteral)}…` : text;
    const mark = shown.includes("'") && !shown.includes('"') ? '"' : "'";
    const escaped = shown
        .replace(/[\\\u0000-\u001f\u007f-\u009f]/g, escapeCharacter)
        .replaceAll(mark, `\\${mark}`);
    return `${prefix}${mark}${escaped}${mark}${text.length < length && shown === text ? '…' : ''}`;
}
function escapeCharacter(character) {
    if (character === '\\')
        return '\\\\';
    return character === '\n' ? '\\n' : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./lib/knowledge/python/rebuild.js
/**
 * Functions that real pickles call to make their objects again, with what they may be given. A call that does not keep
 * to its row is not what the library writes. Sources: numpy/core/multiarray, numpy/random/_pickle.py, torch/_utils.py,
 * torch/_tensor.py, pandas/_libs, sklearn's Cython classes, CPython's copyreg and re.
 */
const rebuildFunctions = {
    'numpy.core.multiarray._reconstruct': ['type', 'plain', 'plain'],
    'numpy.core.multiarray.scalar': ['object', 'plain*'],
    'numpy.core.numeric._frombuffer': ['object', 'object', 'plain*'],
    'numpy.core._internal._convert_to_stringdtype_kwargs': ['plain*'],
    'numpy.ma.core._mareconstruct': ['type', 'type', 'plain', 'plain'],
    'numpy.random._pickle.__randomstate_ctor': ['object*'],
    'numpy.random._pickle.__generator_ctor': ['object*'],
    'numpy.random._pickle.__bit_generator_ctor': ['object*'],
    'numpy.random.__RandomState_ctor': ['plain*'],
    'numpy.random.bit_generator.__pyx_unpickle_SeedSequence': ['type', 'plain*'],
    '_codecs.encode': ['str', 'codec?'],
    'codecs.encode': ['str', 'codec?'],
    're._compile': ['plain', 'plain'],
    're.compile': ['plain', 'plain?'],
    'copyreg._reconstructor': ['type', 'type', 'plain'],
    'torch._utils._rebuild_tensor': ['storage', 'int', 'plain', 'plain'],
    'torch._utils._rebuild_tensor_v2': ['storage', 'int', 'plain', 'plain', 'bool', 'empty', 'plain?'],
    'torch._utils._rebuild_tensor_v3': ['storage', 'int', 'plain', 'plain', 'bool', 'empty', 'type', 'plain?'],
    'torch._utils._rebuild_parameter': ['object', 'bool', 'empty'],
    'torch._utils._rebuild_parameter_v2': ['object', 'bool', 'empty', 'object*'],
    'torch._utils._rebuild_parameter_with_state': ['object', 'bool', 'empty', 'object*'],
    'torch._utils._rebuild_qtensor': ['storage', 'int', 'plain', 'plain', 'object', 'bool', 'empty'],
    'torch._utils._rebuild_sparse_tensor': ['object', 'object'],
    'torch._utils._rebuild_sparse_csr_tensor': ['object', 'object'],
    'torch._utils._rebuild_nested_tensor': ['object*'],
    'torch._utils._rebuild_meta_tensor_no_storage': ['type', 'plain', 'plain', 'bool'],
    'torch._utils._rebuild_device_tensor_from_numpy': ['object', 'type', 'plain', 'bool'],
    'torch._utils._rebuild_device_tensor_from_cpu_tensor': ['object', 'type', 'plain', 'bool'],
    'torch._utils._rebuild_xla_tensor': ['object', 'type', 'plain', 'bool'],
    'torch._utils._rebuild_wrapper_subclass': ['type', 'object*'],
    'torch._tensor._rebuild_from_type_v2': ['builder', 'type', 'object', 'object'],
    'torch._tensor._rebuild_from_type': ['builder', 'type', 'object', 'object'],
    'torch.tensor._rebuild_from_type': ['builder', 'type', 'object', 'object'],
    'torch.serialization._get_layout': ['str'],
    'torch.jit._pickle.build_intlist': ['object*'],
    'torch.jit._pickle.build_doublelist': ['object*'],
    'torch.jit._pickle.build_boollist': ['object*'],
    'torch.jit._pickle.build_tensorlist': ['object*'],
    'torch.jit._pickle.build_tensor_from_id': ['int'],
    'torch.jit._pickle.restore_type_tag': ['object', 'str'],
    'torch.storage._load_from_bytes': ['bytes'],
    'pandas._libs.internals._unpickle_block': ['object', 'object', 'int'],
    'pandas._libs.arrays.__pyx_unpickle_NDArrayBacked': ['type', 'plain*'],
    'pandas.core.indexes.base._new_Index': ['type', 'object'],
    'pandas.core.indexes.datetimes._new_DatetimeIndex': ['type', 'object'],
    'pandas.core.indexes.period._new_PeriodIndex': ['type', 'object'],
    'pandas.core.indexes.interval._new_IntervalIndex': ['type', 'object'],
    'pandas.core.internals.blocks.new_block': ['object*'],
    'pandas.core.internals.blocks.make_block': ['object*'],
    'pandas._libs.tslibs.timestamps._unpickle_timestamp': ['object*'],
    'pandas._libs.tslibs.timedeltas._timedelta_unpickle': ['plain*'],
    'pandas._libs.tslibs.nattype._nat_unpickle': ['plain*'],
    'pandas._libs.tslibs.nattype.__nat_unpickle': ['plain*'],
    'xarray.core.dataarray._reconstruct': ['object*'],
    'pyarrow.lib._restore_array': ['object'],
    'pyarrow.lib.type_for_alias': ['str'],
    'pyarrow.lib.py_buffer': ['bytes'],
    'pyarrow.lib.chunked_array': ['object', 'object?'],
    'jax._src.array._reconstruct_array': ['builder', 'object', 'object', 'plain'],
    'spacy.vocab.unpickle_vocab': ['object*'],
    'spacy.vectors.unpickle_vectors': ['bytes'],
    'spacy.morphology.unpickle_morphology': ['object', 'object'],
    'spacy.tokens.doc.unpickle_doc': ['object', 'object', 'object'],
    'spacy.strings.StringStore': ['plain?'],
    'dateutil.tz.tz.tzutc': [],
    'pytz._UTC': [],
    'pytz._p': ['plain*'],
};
/** Encodings that turn text into bytes and nothing else; `_codecs.encode` with another runs a codec's own code. */
const plainCodecs = new Set([
    'latin1',
    'latin-1',
    'latin_1',
    'iso-8859-1',
    'ascii',
    'utf-8',
    'utf8',
    'utf_8',
    'utf-16',
    'utf-32',
    'raw_unicode_escape',
    'raw-unicode-escape',
    'unicode_escape',
]);

;// CONCATENATED MODULE: ./lib/knowledge/python/carriers.js
/**
 * Callables that call, store or resolve what they are given; they are judged by what they carry. Sources: the
 * documentation of builtins, functools, operator, itertools, types, weakref; experiments with both unpicklers.
 */
const carrierNames = new Set(('builtins.getattr builtins.map builtins.filter builtins.zip builtins.iter builtins.enumerate builtins.reversed builtins.sorted builtins.min ' +
    'builtins.max builtins.sum builtins.any builtins.all builtins.type builtins.hasattr builtins.isinstance builtins.issubclass ' +
    'functools.partial functools.reduce functools.cmp_to_key functools.lru_cache collections.defaultdict operator.attrgetter ' +
    'operator.methodcaller operator.getitem itertools.starmap itertools.chain itertools.count itertools.cycle itertools.repeat ' +
    'itertools.accumulate itertools.takewhile itertools.dropwhile itertools.islice itertools.groupby itertools.product ' +
    'types.MethodType types.MappingProxyType weakref.ref weakref.proxy copyreg.__newobj__ copyreg.__newobj_ex__ ' +
    'torch._tensor._rebuild_from_type_v2 numpy.vectorize numpy.lib.function_base.vectorize numpy.lib._function_base_impl.vectorize').split(' '));

;// CONCATENATED MODULE: ./lib/knowledge/python/forbidden-packages.js
/**
 * Names of third-party packages that execute, fetch, write, import or deserialise. A name stands for itself and
 * everything below it; the vetted tables come first. The catalogue's groups G-20 to G-31 are the evidence.
 */
const forbiddenPackages = [
    {
        effect: 'runs code, programs or a nested unpickler (numpy, scipy, pandas)',
        source: 'G-20, G-21, G-22, CVE-2019-6446',
        names: 'numpy.testing numpy.f2py numpy.distutils numpy.load numpy.lib.npyio numpy.lib._npyio_impl numpy.lib.format numpy.lib._format_impl ' +
            'numpy.fromfile numpy.memmap numpy.loadtxt numpy.genfromtxt numpy.fromregex numpy.save numpy.savez numpy.savez_compressed numpy.savetxt ' +
            'numpy.ndarray.tofile numpy.ndarray.dump numpy.DataSource numpy.lib._datasource numpy.ctypeslib numpy.core._internal ' +
            'numpy.lib._utils_impl numpy.lib.utils numpy.core._ufunc_reconstruct numpy.frompyfunc numpy.apply_along_axis numpy.apply_over_axes ' +
            'numpy.fromfunction numpy.piecewise numpy.fromiter numpy.compat numpy.core.memmap scipy._lib._testutils scipy._lib._bunch ' +
            'scipy._lib._uarray scipy._lib.array_api_compat._internal scipy.io scipy.sparse.load_npz scipy.LowLevelCallable scipy._lib._ccallback ' +
            'scipy.datasets scipy.weave scipy.misc.common pandas.eval pandas.read_pickle pandas.read_csv pandas.read_table pandas.read_json ' +
            'pandas.read_html pandas.read_xml pandas.read_excel pandas.read_hdf pandas.read_sql pandas.read_sql_query pandas.read_sql_table ' +
            'pandas.read_parquet pandas.read_feather pandas.read_orc pandas.read_sas pandas.read_spss pandas.read_stata pandas.read_fwf ' +
            'pandas.read_clipboard pandas.read_gbq pandas.read_iceberg pandas.to_pickle pandas.ExcelWriter pandas.ExcelFile pandas.HDFStore ' +
            'pandas.io pandas.core.computation pandas.compat pandas._config pandas._version pandas.util pandas.plotting pandas.testing ' +
            'pandas.DataFrame.eval pandas.DataFrame.query pandas.DataFrame.apply pandas.DataFrame.pipe pandas.core.frame.DataFrame.eval ' +
            'pandas.core.frame.DataFrame.query pandas.core.frame.DataFrame.to_pickle',
    },
    {
        effect: 'deserialises data that may run code itself',
        source: 'G-23, CVE-2024-34997, GHSA-m62q-453p-gv66',
        names: 'joblib.load joblib.Memory joblib.Parallel joblib.delayed joblib.parallel joblib.externals joblib.memory joblib._store_backends joblib.pool ' +
            'joblib.testing joblib.executor joblib.numpy_pickle.load joblib.numpy_pickle._unpickle joblib.numpy_pickle.NumpyUnpickler ' +
            'joblib.numpy_pickle_utils joblib.numpy_pickle_compat joblib._parallel_backends joblib.func_inspect joblib.hashing cloudpickle dill ' +
            'multiprocess billiard pathos ppft ray.cloudpickle torch.multiprocessing jsonpickle srsly catalogue statsmodels.iolib.smpickle ' +
            'networkx.readwrite networkx.read_gpickle',
    },
    {
        effect: 'runs code, programs or downloads (scikit-learn)',
        source: 'G-24',
        names: 'sklearn.utils._testing sklearn.utils.discovery sklearn.datasets sklearn.externals sklearn.utils.estimator_checks sklearn.conftest sklearn._build_utils',
    },
    {
        effect: 'runs code, programs, downloads or a nested unpickler (torch)',
        source: 'G-25, CVE-2022-45907, CVE-2024-5480, CVE-2024-48063, CVE-2025-32434',
        names: 'torch.load torch.save torch.hub torch.jit torch.package torch.compile torch.export torch._export torch.classes torch.ops torch._ops ' +
            'torch.serialization.load torch.serialization.save torch.serialization._load torch.serialization._legacy_load torch.utils.collect_env ' +
            'torch.utils.cpp_extension torch.utils.bottleneck torch.utils._config_module torch.utils.data.datapipes torch.utils._strobelight ' +
            'torch.utils.benchmark torch.utils.model_dump torch.utils.hipify torch.utils._content_store torch.utils._get_clean_triton ' +
            'torch.utils._traceback torch.utils._pytree torch.utils.show_pickle torch.utils.tensorboard torch.utils.checkpoint ' +
            'torch.utils.model_zoo torch.utils.file_baton torch.utils.dlpack torch._dynamo torch._inductor torch._guards torch.fx torch.distributed ' +
            'torch.cuda._memory_viz torch.cuda.memory torch.cuda._utils torch.xpu.memory torch.backends.xeon torch._utils._import_dotted_name ' +
            'torch._utils.try_import torch._utils_internal torch.onnx torch._library torch.library torch._native torch.testing torch._custom_ops torch._appdirs ' +
            'torch._classes torch._functorch torch._lobpcg torch._higher_order_ops torch.from_file torch.storage.UntypedStorage.from_file ' +
            'torch._C torchvision.datasets torchvision.io torchvision.ops._register torchvision._internally_replaced_utils torchaudio.io torchtext torch.os torch.sys',
    },
    {
        effect: 'evaluates its text argument as code (sympy, networkx)',
        source: 'G-26',
        names: 'sympy.sympify sympy.S sympy.simplify sympy.lambdify sympy.parsing sympy.core.sympify sympy.utilities sympy.external sympy.testing ' +
            'sympy.plotting sympy.printing sympy.polys.polyconfig sympy.physics sympy.core.cache networkx.utils.decorators ' +
            'networkx.algorithms.isomorphism.matchhelpers',
    },
    {
        effect: 'installs, builds or runs packages',
        source: 'G-27, CVE-2025-1716',
        names: 'pip setuptools pkg_resources wheel distlib easy_install _distutils_hack pyproject_hooks build installer',
    },
    {
        effect: 'loads, downloads or starts programs (language toolkits)',
        source: 'G-28, CVE-2024-39705',
        names: 'nltk.data nltk.download nltk.downloader nltk.internals nltk.classify.megam nltk.classify.tadm nltk.classify.senna nltk.inference ' +
            'nltk.parse.malt nltk.tag.hunpos nltk.tokenize.repp nltk.sem.boxer nltk.sem.chat80 nltk.decorators nltk.lazyimport nltk.toolbox ' +
            'nltk.corpus nltk.app nltk.misc spacy.load spacy.util spacy.cli spacy.registry thinc.api.registry thinc.util gensim.utils.unpickle gensim.downloader ' +
            'stanza flair.file_utils',
    },
    {
        effect: 'deserialises, imports, reads or runs (Keras, TensorFlow, JAX)',
        source: 'G-29, CVE-2024-3660, CVE-2025-1550',
        names: 'keras.models keras.saving keras.utils keras.src.utils keras.src.saving keras.src.datasets keras.src.legacy keras.datasets keras.config ' +
            'keras.backend keras.layers.deserialize keras.engine.saving keras.src.models.cloning tensorflow.io tensorflow.gfile ' +
            'tensorflow.py_function tensorflow.numpy_function tensorflow.py_func tensorflow.load_op_library tensorflow.load_library ' +
            'tensorflow.saved_model tensorflow.keras.models tensorflow.keras.utils tensorflow.raw_ops tensorflow.python.platform tensorflow.python.framework.load_library ' +
            'tensorflow.python.saved_model tensorflow.python.lib.io tensorflow.python.ops.script_ops tensorflow.python.keras.saving ' +
            'tensorflow.python.keras.utils tf_keras.models tf_keras.saving tf_keras.utils tf_keras.src.utils tf_keras.src.saving h5py flax.serialization orbax jax.experimental',
    },
    {
        effect: 'downloads, imports or runs code (Hugging Face)',
        source: 'G-30, CVE-2026-1839',
        names: 'transformers.pipeline transformers.pipelines transformers.dynamic_module_utils transformers.tools transformers.utils.import_utils ' +
            'transformers.utils.hub transformers.trainer.Trainer transformers.onnx transformers.integrations transformers.testing_utils ' +
            'transformers.commands transformers.models.rag.retrieval_rag transformers.AutoModel.from_pretrained ' +
            'transformers.AutoTokenizer.from_pretrained huggingface_hub accelerate.commands accelerate.utils.launch accelerate.utils.other ' +
            'accelerate.test_utils accelerate.utils.torch_xla datasets.load datasets.load_dataset datasets.utils datasets.packaged_modules ' +
            'evaluate diffusers.DiffusionPipeline.from_pretrained optimum tokenizers.Tokenizer.from_file tokenizers.Tokenizer.from_pretrained',
    },
    {
        effect: 'runs code, programs, downloads or a nested unpickler',
        source: 'G-31',
        names: 'mlflow yaml ruamel omegaconf.OmegaConf hydra lightning.pytorch.cli lightning.pytorch.core.saving lightning.pytorch.utilities.migration ' +
            'lightning.fabric.utilities.cloud_io pytorch_lightning.cli pytorch_lightning.core.saving pytorch_lightning.utilities.migration ' +
            'requests aiohttp httpx urllib3 botocore boto3 fsspec s3fs gcsfs smart_open cloudpathlib paramiko fabric invoke plumbum sh pexpect ' +
            'ptyprocess psutil IPython jupyter_client nbformat jinja2 mako werkzeug flask django celery dask distributed ray numba llvmlite cffi ' +
            '_cffi_backend cython Cython pyximport triton cupy pycuda tvm onnx onnxruntime tensorrt openvino xgboost.core.Booster.load_model ' +
            'lightgbm.engine lightgbm.train matplotlib.pyplot matplotlib.testing matplotlib.texmanager matplotlib.cbook PIL.Image.open ' +
            'PIL.ImageShow PIL.ImageMath cv2 imageio soundfile librosa moviepy ffmpeg pydub gradio streamlit wandb comet_ml clearml dvc ludwig ' +
            'pyarrow.fs pyarrow.plasma pyarrow.csv pyarrow.ipc polars.read_csv polars.read_parquet polars.read_json polars.read_ipc ' +
            'polars.LazyFrame.deserialize polars.DataFrame.deserialize polars.io duckdb sqlalchemy peewee pymongo redis zmq tornado twisted ' +
            'gevent eventlet py pytest _pytest hypothesis nose six past future attr._make attrs._make wrapt decorator lazy_object_proxy toolz ' +
            'cytoolz more_itertools funcy pyparsing lark ply antlr4 numexpr patsy.build patsy.eval patsy.highlevel formulaic mmcv.Config ' +
            'mmengine.fileio mmengine.config mmengine.registry detectron2.config detectron2.utils detectron2.checkpoint fairseq.checkpoint_utils ' +
            'fairseq.file_utils espnet espnet2 speechbrain.pretrained paddle mxnet caffe2 chainer theano stable_baselines3.common.save_util ' +
            'gym.make gymnasium.make blosc2 lmdb ftfy.cli click typer fire rich pygments sphinx docutils jedi parso',
    },
];

;// CONCATENATED MODULE: ./lib/knowledge/python/forbidden-stdlib.js
/**
 * Names of the standard library (Python 2 and 3) that execute, import, deserialise, read, write, connect or act when
 * imported. A name stands for itself and everything below it; the vetted tables come first. The catalogue's groups
 * G-01 to G-10 and G-D are the evidence, with the advisories of picklescan and fickling that they cite.
 */
const forbiddenStdlib = [
    {
        effect: 'runs Python code',
        source: 'G-01',
        names: 'builtins.eval builtins.exec builtins.execfile builtins.compile builtins.apply builtins.breakpoint builtins.input builtins.raw_input ' +
            'builtins.help builtins.__build_class__ builtins.reload __builtin__.eval __builtin__.execfile __builtin__.compile __builtin__.apply ' +
            'code codeop runpy timeit cProfile profile hotshot pdb bdb trace doctest dataclasses._create_fn dataclasses.make_dataclass ' +
            'collections.namedtuple typing.ForwardRef typing.get_type_hints annotationlib inspect.get_annotations gettext rlcompleter optparse ' +
            'unittest cgi test idlelib lib2to3 turtle turtledemo tkinter Tkinter logging.config _pyrepl _interpreters _xxsubinterpreters ' +
            'interpreters concurrent.interpreters _testcapi _testinternalcapi _testimportmultiple _testmultiphase asyncio sched cmd new ' +
            'multiprocessing rexec Bastion compiler this antigravity user __hello__ __phello__',
    },
    {
        effect: 'starts a program',
        source: 'G-02',
        names: 'os posix nt os2 ce subprocess _subprocess commands popen2 pty _posixsubprocess _winapi concurrent.futures platform.popen ' +
            'platform._syscmd_uname platform._syscmd_file platform._syscmd_ver platform._Processor uuid._popen uuid._get_command_stdout ' +
            'uuid._find_mac uuid._arp_getnode uuid._ifconfig_getnode uuid._ip_getnode uuid._lanscan_getnode uuid._netstat_getnode uuid.getnode ' +
            '_osx_support _aix_support webbrowser pydoc mailcap pipes crypt distutils ensurepip venv msilib _msi http.server socketserver ' +
            'SocketServer CGIHTTPServer wsgiref xmlrpc pip setuptools',
    },
    {
        effect: 'imports or resolves a name given at load time',
        source: 'G-03, GHSA-vvpj',
        names: 'builtins.__import__ __builtin__.__import__ importlib imp ihooks imputil pkgutil zipimport modulefinder zipapp ' +
            '_frozen_importlib _frozen_importlib_external _imp warnings._getcategory xml.sax.make_parser xml.sax._create_parser ' +
            'xml.dom.domreg dbm anydbm sysconfig encodings.search_function codecs.lookup codecs.open pyclbr',
    },
    {
        effect: "reaches into the interpreter's own objects",
        source: 'G-04',
        names: 'builtins.setattr builtins.delattr builtins.vars builtins.dir builtins.globals builtins.locals builtins.super builtins.property ' +
            'builtins.classmethod builtins.staticmethod builtins.open __builtin__.file builtins.file functools.singledispatch functools.wraps ' +
            'functools.update_wrapper functools.partialmethod types.FunctionType types.LambdaType types.CodeType types.ModuleType types.new_class ' +
            'types.CellType types.GeneratorType types.CoroutineType types.DynamicClassAttribute weakref.finalize copyreg.add_extension ' +
            'copyreg.pickle copyreg.constructor copyreg.remove_extension gc sys atexit signal.signal signal.alarm signal.raise_signal ' +
            'signal.pthread_kill contextlib threading _thread thread _threading_local dummy_threading selectors tracemalloc faulthandler symtable ' +
            'contextvars abc.abstractmethod string.Formatter operator.call operator.setitem operator.delitem operator.iadd operator.concat ' +
            '_operator.call builtins.str.format builtins.str.format_map inspect.getattr_static inspect.getmembers inspect.unwrap',
    },
    {
        effect: 'deserialises data that may run code itself',
        source: 'G-05, CVE-2019-6446',
        names: 'pickle _pickle cPickle pickletools shelve marshal copy.copy copy.deepcopy copy._reconstruct pstats plistlib.load sqlite3 _sqlite3 ' +
            'dbhash gdbm bsddb dumbdbm whichdb logging.handlers',
    },
    {
        effect: 'loads or calls native code',
        source: 'G-06',
        names: 'ctypes _ctypes msvcrt winreg _winreg resource fcntl mmap termios readline curses _curses nis spwd pwd grp ossaudiodev dl',
    },
    {
        effect: 'reads files',
        source: 'G-07',
        names: 'io.open io.FileIO io.open_code io.BufferedReader io.BufferedWriter io.TextIOWrapper _io.open _io.FileIO _io.open_code ' +
            '_io.BufferedReader _io.BufferedWriter _io.TextIOWrapper _pyio linecache fileinput tokenize configparser ConfigParser netrc mailbox ' +
            'zipfile tarfile gzip bz2 lzma glob filecmp dis py_compile compileall mimetypes xml.etree.ElementTree.parse xml.sax ' +
            'xml.etree.cElementTree tomllib wave aifc sunau imghdr sndhdr locale nturl2path macurl2path pathlib.Path.read_text ' +
            'pathlib.Path.read_bytes pathlib.Path.open pathlib.Path.iterdir pathlib.Path.glob',
    },
    {
        effect: 'writes or deletes files',
        source: 'G-08',
        names: 'shutil tempfile logging.FileHandler logging.basicConfig cookielib http.cookiejar asyncore asynchat csv.writer pathlib.Path.write_text ' +
            'pathlib.Path.write_bytes pathlib.Path.unlink pathlib.Path.rename pathlib.Path.touch pathlib.Path.mkdir pathlib.Path.symlink_to',
    },
    {
        effect: 'opens network connections',
        source: 'G-09',
        names: 'socket _socket ssl _ssl http.client httplib urllib urllib2 ftplib smtplib smtpd poplib imaplib nntplib telnetlib select syslog ' +
            'xmlrpclib SimpleXMLRPCServer DocXMLRPCServer SimpleHTTPServer BaseHTTPServer robotparser getpass',
    },
    {
        effect: 'acts when it is imported, or on the process',
        source: 'G-10, G-D',
        names: 'site sitecustomize usercustomize time.sleep decimal.setcontext random.seed _bootlocale builtins.quit builtins.exit builtins.copyright',
    },
];

;// CONCATENATED MODULE: ./lib/knowledge/python/inert.js
/**
 * Classes and constants whose construction and `__setstate__` only hold data. Each row says why.
 * Sources: CPython's Lib and Objects, numpy, torch and pandas sources; observed in files that the libraries write.
 */
const inertNames = [
    {
        effect: 'builtin types: constructing them copies or converts their arguments',
        source: 'https://docs.python.org/3/library/functions.html',
        names: 'builtins.int builtins.float builtins.complex builtins.bool builtins.str builtins.bytes builtins.bytearray builtins.list ' +
            'builtins.tuple builtins.dict builtins.set builtins.frozenset builtins.object builtins.slice builtins.range ' +
            'builtins.Ellipsis builtins.NotImplemented builtins.NoneType builtins.long builtins.unicode builtins.memoryview builtins.ellipsis ' +
            'types.NoneType types.EllipsisType types.SimpleNamespace __builtin__.long __builtin__.unicode __builtin__.object',
    },
    {
        effect: 'exceptions: hold their arguments',
        source: 'https://docs.python.org/3/library/exceptions.html',
        names: 'builtins.BaseException builtins.Exception builtins.ArithmeticError builtins.AssertionError builtins.AttributeError ' +
            'builtins.BufferError builtins.EOFError builtins.FloatingPointError builtins.ImportError builtins.IndexError builtins.KeyError ' +
            'builtins.KeyboardInterrupt builtins.LookupError builtins.MemoryError builtins.ModuleNotFoundError builtins.NameError ' +
            'builtins.NotImplementedError builtins.OSError builtins.OverflowError builtins.RecursionError builtins.ReferenceError ' +
            'builtins.RuntimeError builtins.StopIteration builtins.SyntaxError builtins.SystemError builtins.TypeError builtins.UnicodeError ' +
            'builtins.UnicodeDecodeError builtins.UnicodeEncodeError builtins.ValueError builtins.ZeroDivisionError builtins.Warning ' +
            'builtins.UserWarning builtins.DeprecationWarning builtins.FutureWarning builtins.RuntimeWarning builtins.FileNotFoundError ' +
            'builtins.PermissionError builtins.TimeoutError builtins.ConnectionError',
    },
    {
        effect: 'containers and values of the standard library: hold data',
        source: 'https://docs.python.org/3/library/',
        names: 'collections.OrderedDict collections.Counter collections.deque collections.UserDict collections.UserList collections.UserString ' +
            'collections.ChainMap datetime.datetime datetime.date datetime.time datetime.timedelta datetime.timezone decimal.Decimal ' +
            'fractions.Fraction pathlib.PurePath pathlib.PurePosixPath pathlib.PureWindowsPath pathlib.Path pathlib.PosixPath ' +
            'pathlib.WindowsPath pathlib._local.PurePosixPath pathlib._local.PureWindowsPath pathlib._local.PosixPath ' +
            'pathlib._local.WindowsPath pathlib._local.Path pathlib._local.PurePath uuid.UUID uuid.SafeUUID argparse.Namespace ' +
            'array.array array._array_reconstructor random.Random ipaddress.IPv4Address ipaddress.IPv6Address ipaddress.IPv4Network ' +
            'ipaddress.IPv6Network ipaddress.IPv4Interface ipaddress.IPv6Interface zoneinfo.ZoneInfo zoneinfo.ZoneInfo._unpickle ' +
            'string.Template inspect._ParameterKind inspect.Parameter inspect.Signature enum.auto re.RegexFlag signal.Signals ' +
            'http.HTTPStatus logging.Logger logging.RootLogger logging.getLogger io.BytesIO io.StringIO _io.BytesIO _io.StringIO ' +
            'time.struct_time difflib.Match xml.etree.ElementTree.Element numbers.Number numbers.Integral numbers.Real operator.itemgetter',
    },
    {
        effect: 'names of the typing vocabulary: describe types',
        source: 'https://docs.python.org/3/library/typing.html',
        names: 'typing.Any typing.Union typing.Optional typing.List typing.Dict typing.Tuple typing.Set typing.FrozenSet typing.Callable ' +
            'typing.Sequence typing.Iterable typing.Mapping typing.Literal typing.Type typing.TypeVar typing.Generic typing.Iterator ' +
            'typing.ClassVar typing.Final typing.Deque typing.DefaultDict typing.OrderedDict typing.Counter typing.NamedTuple ' +
            'collections.abc.Callable collections.abc.Sequence collections.abc.Mapping collections.abc.Iterable types.UnionType types.GenericAlias',
    },
    {
        effect: 'numpy types and arrays: hold numbers',
        source: 'https://numpy.org/doc/stable/reference/arrays.dtypes.html',
        names: 'numpy.dtype numpy.ndarray numpy.matrix numpy.recarray numpy.record numpy.rec.recarray numpy.ma.MaskedArray numpy.ma.core.MaskedArray ' +
            'numpy.matrixlib.defmatrix.matrix numpy.core.records.recarray numpy.core.records.record numpy.ma.core.MaskedConstant ' +
            'numpy.bool numpy.bool_ numpy.bool8 numpy.int8 numpy.int16 numpy.int32 numpy.int64 numpy.uint8 numpy.uint16 numpy.uint32 numpy.uint64 ' +
            'numpy.intc numpy.intp numpy.uintc numpy.uintp numpy.longlong numpy.ulonglong numpy.float16 numpy.float32 numpy.float64 ' +
            'numpy.float128 numpy.longdouble numpy.complex64 numpy.complex128 numpy.complex256 numpy.clongdouble numpy.datetime64 ' +
            'numpy.timedelta64 numpy.object_ numpy.str_ numpy.bytes_ numpy.void numpy.string_ numpy.unicode_ numpy.float_ numpy.int_ ' +
            'numpy.random._mt19937.MT19937 numpy.random._pcg64.PCG64 numpy.random._pcg64.PCG64DXSM numpy.random._philox.Philox ' +
            'numpy.random._sfc64.SFC64 numpy.random.bit_generator.SeedSequence numpy.random.mtrand.RandomState numpy.random._generator.Generator ' +
            'numpy.poly1d numpy.lib.polynomial.poly1d numpy.lib._polynomial_impl.poly1d',
    },
    {
        effect: 'scipy containers and frozen distributions: hold numbers',
        source: 'https://docs.scipy.org/doc/scipy/reference/',
        names: 'scipy.sparse.csr.csr_matrix scipy.sparse.csc.csc_matrix scipy.sparse.coo.coo_matrix scipy.sparse.lil.lil_matrix ' +
            'scipy.sparse.dok.dok_matrix scipy.sparse.dia.dia_matrix scipy.sparse.bsr.bsr_matrix scipy.interpolate._interpolate.interp1d ' +
            'scipy.interpolate.interpolate.interp1d scipy.interpolate._bsplines.BSpline scipy.stats._distn_infrastructure.rv_frozen scipy.stats._distn_infrastructure.rv_continuous_frozen ' +
            'scipy.stats._distn_infrastructure.rv_discrete_frozen scipy.stats._distn_infrastructure.rv_sample scipy.stats._kde.gaussian_kde ' +
            'scipy.stats.kde.gaussian_kde scipy.spatial._kdtree.KDTree scipy.spatial._ckdtree.cKDTree scipy.spatial.ckdtree.cKDTree ' +
            'scipy.optimize._optimize.OptimizeResult scipy.optimize.optimize.OptimizeResult',
    },
    {
        effect: 'torch types, constants and storages: describe or hold tensors',
        source: 'torch/serialization.py and torch/_weights_only_unpickler.py, _get_allowed_globals',
        names: 'torch.Tensor torch._tensor.Tensor torch.Size torch.device torch.Generator torch.nn.parameter.Parameter torch.nn.parameter.Buffer ' +
            'torch.nn.parameter.UninitializedParameter torch.nn.parameter.UninitializedBuffer torch.storage.TypedStorage ' +
            'torch.storage.UntypedStorage torch.storage._TypedStorage torch.storage._UntypedStorage torch.finfo torch.iinfo ' +
            'torch.float torch.float16 torch.float32 torch.float64 torch.double torch.half torch.bfloat16 torch.float8_e4m3fn ' +
            'torch.float8_e4m3fnuz torch.float8_e5m2 torch.float8_e5m2fnuz torch.float8_e8m0fnu torch.float4_e2m1fn_x2 torch.int torch.int8 ' +
            'torch.int16 torch.int32 torch.int64 torch.long torch.short torch.uint8 torch.uint16 torch.uint32 torch.uint64 torch.bool ' +
            'torch.int1 torch.int2 torch.int3 torch.int4 torch.int5 torch.int6 torch.int7 torch.uint1 torch.uint2 torch.uint3 torch.uint4 ' +
            'torch.uint5 torch.uint6 torch.uint7 torch.complex32 torch.complex64 torch.complex128 torch.cfloat torch.cdouble torch.chalf ' +
            'torch.qint8 torch.quint8 torch.qint32 torch.quint4x2 torch.quint2x4 torch.bits8 torch.bits16 torch.bits1x8 torch.bits2x4 ' +
            'torch.bits4x2 torch.per_tensor_affine torch.per_channel_affine torch.per_tensor_symmetric torch.per_channel_symmetric ' +
            'torch.per_channel_affine_float_qparams torch.strided torch.sparse_coo torch.sparse_csr torch.sparse_csc torch.sparse_bsr ' +
            'torch.sparse_bsc torch.contiguous_format torch.channels_last torch.channels_last_3d torch.preserve_format ' +
            'torch.distributed.checkpoint.metadata.Metadata torch.distributed.checkpoint.metadata.MetadataIndex ' +
            'torch.distributed.checkpoint.metadata.TensorStorageMetadata torch.distributed.checkpoint.metadata.BytesStorageMetadata ' +
            'torch.distributed.checkpoint.metadata.ChunkStorageMetadata torch.distributed.checkpoint.metadata.TensorProperties ' +
            'torch.distributed.checkpoint.metadata.StorageMeta torch.distributed.checkpoint.metadata._MEM_FORMAT_ENCODING ' +
            'torch.distributed.checkpoint.filesystem._StorageInfo',
    },
    {
        effect: 'pandas and statistics objects: hold tables',
        source: 'https://pandas.pydata.org/docs/reference/',
        names: 'pandas._libs.tslibs.timestamps.Timestamp pandas._libs.tslibs.timedeltas.Timedelta pandas._libs.tslibs.period.Period ' +
            'pandas._libs.interval.Interval pandas._libs.tslibs.nattype.NaTType pandas._libs.missing.NAType joblib.numpy_pickle.NumpyArrayWrapper ' +
            'joblib.numpy_pickle.NDArrayWrapper joblib.numpy_pickle.ZNDArrayWrapper joblib.numpy_pickle_compat.NDArrayWrapper ' +
            'joblib.numpy_pickle_compat.ZNDArrayWrapper',
    },
];

;// CONCATENATED MODULE: ./lib/knowledge/python/packages.js
/**
 * Packages whose classes belong in models and whose namespaces are finite: a class-shaped name in them is a library
 * class, anything else that no table lists is reported. Their import names, old and new.
 */
const vettedPackages = new Set(('numpy scipy pandas sklearn torch torchvision torchaudio xgboost lightgbm catboost joblib nltk statsmodels transformers accelerate ' +
    'peft trl diffusers datasets tokenizers sentence_transformers timm ultralytics pytorch_lightning lightning lightning_fabric lightning_utilities ' +
    'torchmetrics omegaconf deepspeed megatron fairseq mmengine mmcv mmdet mmseg detectron2 fastai fastcore spacy thinc gensim imblearn ' +
    'stable_baselines3 gym gymnasium shapely geopandas polars networkx pydantic pydantic_core keras tensorflow tf_keras jax jaxlib flax optax ' +
    'orbax haiku pyarrow pytz dateutil tzlocal sympy mpmath safetensors huggingface_hub einops segmentation_models_pytorch monai kornia ' +
    'albumentations torch_geometric dgl pytorch_forecasting ml_dtypes bitsandbytes').split(' '));
/** Scanners themselves: a pickle has no business with them but to switch them off (P-31). */
const scannerPackages = new Set('fickling picklescan modelscan modelaudit safety_scanner guarddog'.split(' '));
/** Names whose first component, walked to from another module, is that module and not an attribute (P-22, P-23). */
const walkedModules = new Set(('os posix nt sys subprocess builtins bltns importlib imp socket shutil ctypes io pty runpy code codeop pickle marshal shelve ' +
    'tempfile pathlib glob fileinput linecache inspect types operator functools itertools threading multiprocessing signal ' +
    'webbrowser urllib http ssl ftplib smtplib platform site pkgutil zipimport gc atexit ast tokenize weakref warnings traceback logging ' +
    'posixpath ntpath commands popen2 thread asyncio concurrent').split(' '));
/** Methods that models and estimators are called by after loading: a callable planted under one runs then. */
const modelMethods = new Set(('forward predict predict_proba predict_log_proba fit fit_transform transform inverse_transform score decision_function ' +
    'call train eval to cuda cpu half float state_dict load_state_dict parameters named_parameters modules children zero_grad step ' +
    'generate encode decode append extend add update').split(' '));
/** Dunder keys that genuine libraries keep in an object's state; they are data there. */
const stateDunders = new Set(('__dict__ __orig_class__ __fields_set__ __pydantic_fields_set__ __pydantic_extra__ __pydantic_private__ __version__ __doc__ ' +
    '__module__ __name__ __qualname__ __annotations__ __serialized_fields__ __dataclass_fields__').split(' '));
/** Function-shaped names that Cython and extension classes are rebuilt by. */
const rebuildShape = /^(?:__pyx_unpickle_\w+|newObj|_unpickle_\w+|__\w+_ctor|_rebuild_\w+|_reconstruct(?:or)?)$/;

;// CONCATENATED MODULE: ./lib/knowledge/python/pure-functions.js
/**
 * Functions that compute on their arguments: no input or output, no import, no deserialising, no call of an argument.
 * Generated by scripts/knowledge/pure_functions.py from numpy, scipy, scikit-learn and torch; old module paths with them.
 */
const pureFunctions = {
    cmath: 'acos acosh asin asinh atan atanh cos cosh exp isclose isfinite isinf isnan log log10 phase polar rect sin sinh sqrt tan tanh',
    math: 'acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist erf erfc exp exp2 expm1 fabs factorial floor fmod frexp fsum gamma gcd hypot isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nextafter perm pow prod radians remainder sin sinh sqrt tan tanh trunc ulp',
    numpy: 'abs absolute acos acosh add all amax amin any arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argsort around array asarray asin asinh atan atan2 atanh average bitwise_and bitwise_count bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor cbrt ceil clip concatenate conj conjugate copysign cos cosh count_nonzero cumprod cumsum deg2rad degrees diff divide divmod dot equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot interp invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal linspace log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec max maximum mean median min minimum mod modf multiply nan_to_num nanmax nanmean nanmedian nanmin nanstd nansum nanvar negative nextafter not_equal ones ones_like percentile positive pow power prod ptp quantile rad2deg radians ravel reciprocal remainder reshape right_shift rint round sign signbit sin sinh sort spacing sqrt square squeeze std subtract sum tan tanh transpose true_divide trunc unique var vecdot vecmat where zeros zeros_like',
    'numpy.core._multiarray_umath': 'abs absolute acos acosh add all amax amin any arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argsort around array asarray asin asinh atan atan2 atanh average bitwise_and bitwise_count bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor cbrt ceil clip concatenate conj conjugate copysign cos cosh count_nonzero cumprod cumsum deg2rad degrees diff divide divmod dot equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot interp invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal linspace log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec max maximum mean median min minimum mod modf multiply nan_to_num nanmax nanmean nanmedian nanmin nanstd nansum nanvar negative nextafter not_equal ones ones_like percentile positive pow power prod ptp quantile rad2deg radians ravel reciprocal remainder reshape right_shift rint round sign signbit sin sinh sort spacing sqrt square squeeze std subtract sum tan tanh transpose true_divide trunc unique var vecdot vecmat where zeros zeros_like',
    'numpy.core.fromnumeric': 'abs absolute acos acosh add all amax amin any arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argsort around array asarray asin asinh atan atan2 atanh average bitwise_and bitwise_count bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor cbrt ceil clip concatenate conj conjugate copysign cos cosh count_nonzero cumprod cumsum deg2rad degrees diff divide divmod dot equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot interp invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal linspace log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec max maximum mean median min minimum mod modf multiply nan_to_num nanmax nanmean nanmedian nanmin nanstd nansum nanvar negative nextafter not_equal ones ones_like percentile positive pow power prod ptp quantile rad2deg radians ravel reciprocal remainder reshape right_shift rint round sign signbit sin sinh sort spacing sqrt square squeeze std subtract sum tan tanh transpose true_divide trunc unique var vecdot vecmat where zeros zeros_like',
    'numpy.lib._function_base_impl': 'abs absolute acos acosh add all amax amin any arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argsort around array asarray asin asinh atan atan2 atanh average bitwise_and bitwise_count bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor cbrt ceil clip concatenate conj conjugate copysign cos cosh count_nonzero cumprod cumsum deg2rad degrees diff divide divmod dot equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot interp invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal linspace log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec max maximum mean median min minimum mod modf multiply nan_to_num nanmax nanmean nanmedian nanmin nanstd nansum nanvar negative nextafter not_equal ones ones_like percentile positive pow power prod ptp quantile rad2deg radians ravel reciprocal remainder reshape right_shift rint round sign signbit sin sinh sort spacing sqrt square squeeze std subtract sum tan tanh transpose true_divide trunc unique var vecdot vecmat where zeros zeros_like',
    'numpy.lib._nanfunctions_impl': 'abs absolute acos acosh add all amax amin any arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argsort around array asarray asin asinh atan atan2 atanh average bitwise_and bitwise_count bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor cbrt ceil clip concatenate conj conjugate copysign cos cosh count_nonzero cumprod cumsum deg2rad degrees diff divide divmod dot equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot interp invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal linspace log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec max maximum mean median min minimum mod modf multiply nan_to_num nanmax nanmean nanmedian nanmin nanstd nansum nanvar negative nextafter not_equal ones ones_like percentile positive pow power prod ptp quantile rad2deg radians ravel reciprocal remainder reshape right_shift rint round sign signbit sin sinh sort spacing sqrt square squeeze std subtract sum tan tanh transpose true_divide trunc unique var vecdot vecmat where zeros zeros_like',
    'numpy.lib.function_base': 'abs absolute acos acosh add all amax amin any arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argsort around array asarray asin asinh atan atan2 atanh average bitwise_and bitwise_count bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor cbrt ceil clip concatenate conj conjugate copysign cos cosh count_nonzero cumprod cumsum deg2rad degrees diff divide divmod dot equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot interp invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal linspace log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec max maximum mean median min minimum mod modf multiply nan_to_num nanmax nanmean nanmedian nanmin nanstd nansum nanvar negative nextafter not_equal ones ones_like percentile positive pow power prod ptp quantile rad2deg radians ravel reciprocal remainder reshape right_shift rint round sign signbit sin sinh sort spacing sqrt square squeeze std subtract sum tan tanh transpose true_divide trunc unique var vecdot vecmat where zeros zeros_like',
    'numpy.lib.nanfunctions': 'abs absolute acos acosh add all amax amin any arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argsort around array asarray asin asinh atan atan2 atanh average bitwise_and bitwise_count bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor cbrt ceil clip concatenate conj conjugate copysign cos cosh count_nonzero cumprod cumsum deg2rad degrees diff divide divmod dot equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot interp invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal linspace log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec max maximum mean median min minimum mod modf multiply nan_to_num nanmax nanmean nanmedian nanmin nanstd nansum nanvar negative nextafter not_equal ones ones_like percentile positive pow power prod ptp quantile rad2deg radians ravel reciprocal remainder reshape right_shift rint round sign signbit sin sinh sort spacing sqrt square squeeze std subtract sum tan tanh transpose true_divide trunc unique var vecdot vecmat where zeros zeros_like',
    'scipy._lib.array_api_compat.numpy._aliases': 'asarray',
    'scipy.special': 'agm airy airye bdtr bdtrc bdtri bdtrik bdtrin bei beip ber berp besselpoly beta betainc betaincc betainccinv betaincinv betaln binom boxcox boxcox1p btdtria btdtrib cbrt chdtr chdtrc chdtri chdtriv chndtr chndtridf chndtrinc chndtrix cosdg cosm1 cotdg dawsn digamma ellipe ellipeinc ellipj ellipk ellipkinc ellipkm1 elliprc elliprd elliprf elliprg elliprj entr erf erfc erfcinv erfcx erfi erfinv eval_chebyc eval_chebys eval_chebyt eval_chebyu eval_gegenbauer eval_genlaguerre eval_hermite eval_hermitenorm eval_jacobi eval_laguerre eval_legendre eval_sh_chebyt eval_sh_chebyu eval_sh_jacobi eval_sh_legendre exp1 exp10 exp2 expi expit expm1 expn exprel fdtr fdtrc fdtri fdtridfd fresnel gamma gammainc gammaincc gammainccinv gammaincinv gammaln gammasgn gdtr gdtrc gdtria gdtrib gdtrix hankel1 hankel1e hankel2 hankel2e huber hyp0f1 hyp1f1 hyp2f1 hyperu i0 i0e i1 i1e inv_boxcox inv_boxcox1p it2i0k0 it2j0y0 it2struve0 itairy iti0k0 itj0y0 itmodstruve0 itstruve0 iv ive j0 j1 jn jv jve k0 k0e k1 k1e kei keip kelvin ker kerp kl_div kn kolmogi kolmogorov kv kve log1p log_expit log_ndtr log_wright_bessel loggamma logit lpmv mathieu_a mathieu_b mathieu_cem mathieu_modcem1 mathieu_modcem2 mathieu_modsem1 mathieu_modsem2 mathieu_sem modfresnelm modfresnelp modstruve nbdtr nbdtrc nbdtri nbdtrik nbdtrin ncfdtr ncfdtri ncfdtridfd ncfdtridfn ncfdtrinc nctdtr nctdtridf nctdtrinc nctdtrit ndtr ndtri ndtri_exp nrdtrimn nrdtrisd obl_ang1 obl_ang1_cv obl_cv obl_rad1 obl_rad1_cv obl_rad2 obl_rad2_cv owens_t pbdv pbvv pbwa pdtr pdtrc pdtri pdtrik poch powm1 pro_ang1 pro_ang1_cv pro_cv pro_rad1 pro_rad1_cv pro_rad2 pro_rad2_cv pseudo_huber psi radian rel_entr rgamma round shichi sici sindg smirnov smirnovi spence stdtr stdtridf stdtrit struve tandg tklmbda voigt_profile wofz wright_bessel wrightomega xlog1py xlogy y0 y1 yn yv yve zetac',
    'scipy.special._ufuncs': 'agm airy airye bdtr bdtrc bdtri bdtrik bdtrin bei beip ber berp besselpoly beta betainc betaincc betainccinv betaincinv betaln binom boxcox boxcox1p btdtria btdtrib cbrt chdtr chdtrc chdtri chdtriv chndtr chndtridf chndtrinc chndtrix cosdg cosm1 cotdg dawsn digamma ellipe ellipeinc ellipj ellipk ellipkinc ellipkm1 elliprc elliprd elliprf elliprg elliprj entr erf erfc erfcinv erfcx erfi erfinv eval_chebyc eval_chebys eval_chebyt eval_chebyu eval_gegenbauer eval_genlaguerre eval_hermite eval_hermitenorm eval_jacobi eval_laguerre eval_legendre eval_sh_chebyt eval_sh_chebyu eval_sh_jacobi eval_sh_legendre exp1 exp10 exp2 expi expit expm1 expn exprel fdtr fdtrc fdtri fdtridfd fresnel gamma gammainc gammaincc gammainccinv gammaincinv gammaln gammasgn gdtr gdtrc gdtria gdtrib gdtrix hankel1 hankel1e hankel2 hankel2e huber hyp0f1 hyp1f1 hyp2f1 hyperu i0 i0e i1 i1e inv_boxcox inv_boxcox1p it2i0k0 it2j0y0 it2struve0 itairy iti0k0 itj0y0 itmodstruve0 itstruve0 iv ive j0 j1 jn jv jve k0 k0e k1 k1e kei keip kelvin ker kerp kl_div kn kolmogi kolmogorov kv kve log1p log_expit log_ndtr log_wright_bessel loggamma logit lpmv mathieu_a mathieu_b mathieu_cem mathieu_modcem1 mathieu_modcem2 mathieu_modsem1 mathieu_modsem2 mathieu_sem modfresnelm modfresnelp modstruve nbdtr nbdtrc nbdtri nbdtrik nbdtrin ncfdtr ncfdtri ncfdtridfd ncfdtridfn ncfdtrinc nctdtr nctdtridf nctdtrinc nctdtrit ndtr ndtri ndtri_exp nrdtrimn nrdtrisd obl_ang1 obl_ang1_cv obl_cv obl_rad1 obl_rad1_cv obl_rad2 obl_rad2_cv owens_t pbdv pbvv pbwa pdtr pdtrc pdtri pdtrik poch powm1 pro_ang1 pro_ang1_cv pro_cv pro_rad1 pro_rad1_cv pro_rad2 pro_rad2_cv pseudo_huber psi radian rel_entr rgamma round shichi sici sindg smirnov smirnovi spence stdtr stdtridf stdtrit struve tandg tklmbda voigt_profile wofz wright_bessel wrightomega xlog1py xlogy y0 y1 yn yv yve zetac',
    'sklearn.cluster._kmeans': '_kmeans_single_elkan _kmeans_single_lloyd _mini_batch_step k_means kmeans_plusplus',
    'sklearn.cluster.k_means_': '_kmeans_single_elkan _kmeans_single_lloyd _mini_batch_step k_means kmeans_plusplus',
    'sklearn.covariance._empirical_covariance': 'empirical_covariance log_likelihood',
    'sklearn.covariance._shrunk_covariance': 'ledoit_wolf ledoit_wolf_shrinkage oas shrunk_covariance',
    'sklearn.decomposition._fastica': '_cube _exp _logcosh',
    'sklearn.decomposition.fastica_': '_cube _exp _logcosh',
    'sklearn.feature_selection._mutual_info': 'mutual_info_classif mutual_info_regression',
    'sklearn.feature_selection._univariate_selection': 'chi2 f_classif f_oneway f_regression r_regression',
    'sklearn.feature_selection.mutual_info_': 'mutual_info_classif mutual_info_regression',
    'sklearn.feature_selection.univariate_selection': 'chi2 f_classif f_oneway f_regression r_regression',
    'sklearn.gaussian_process.kernels': '',
    'sklearn.metrics._classification': 'accuracy_score balanced_accuracy_score brier_score_loss class_likelihood_ratios classification_report cohen_kappa_score confusion_matrix d2_brier_score d2_log_loss_score f1_score fbeta_score hamming_loss hinge_loss jaccard_score log_loss matthews_corrcoef multilabel_confusion_matrix precision_recall_fscore_support precision_score recall_score sqrt zero_one_loss',
    'sklearn.metrics._ranking': 'auc average_precision_score confusion_matrix_at_thresholds coverage_error dcg_score det_curve label_ranking_average_precision_score label_ranking_loss metric_at_thresholds ndcg_score precision_recall_curve roc_auc_score roc_curve top_k_accuracy_score',
    'sklearn.metrics._regression': 'd2_absolute_error_score d2_pinball_score d2_tweedie_score explained_variance_score max_error mean_absolute_error mean_absolute_percentage_error mean_gamma_deviance mean_pinball_loss mean_poisson_deviance mean_squared_error mean_squared_log_error mean_tweedie_deviance median_absolute_error r2_score root_mean_squared_error root_mean_squared_log_error',
    'sklearn.metrics.classification': 'accuracy_score balanced_accuracy_score brier_score_loss class_likelihood_ratios classification_report cohen_kappa_score confusion_matrix d2_brier_score d2_log_loss_score f1_score fbeta_score hamming_loss hinge_loss jaccard_score log_loss matthews_corrcoef multilabel_confusion_matrix precision_recall_fscore_support precision_score recall_score sqrt zero_one_loss',
    'sklearn.metrics.cluster._supervised': 'adjusted_mutual_info_score adjusted_rand_score check_clusterings completeness_score contingency_matrix entropy fowlkes_mallows_score homogeneity_completeness_v_measure homogeneity_score log mutual_info_score normalized_mutual_info_score pair_confusion_matrix rand_score v_measure_score',
    'sklearn.metrics.cluster._unsupervised': 'calinski_harabasz_score check_number_of_labels davies_bouldin_score silhouette_samples',
    'sklearn.metrics.cluster.supervised': 'adjusted_mutual_info_score adjusted_rand_score check_clusterings completeness_score contingency_matrix entropy fowlkes_mallows_score homogeneity_completeness_v_measure homogeneity_score log mutual_info_score normalized_mutual_info_score pair_confusion_matrix rand_score v_measure_score',
    'sklearn.metrics.cluster.unsupervised': 'calinski_harabasz_score check_number_of_labels davies_bouldin_score silhouette_samples',
    'sklearn.metrics.pairwise': 'additive_chi2_kernel check_paired_arrays check_pairwise_arrays chi2_kernel cosine_distances cosine_similarity distance_metrics euclidean_distances haversine_distances kernel_metrics laplacian_kernel linear_kernel manhattan_distances nan_euclidean_distances paired_cosine_distances paired_distances paired_euclidean_distances paired_manhattan_distances pairwise_distances_argmin pairwise_distances_argmin_min polynomial_kernel rbf_kernel sigmoid_kernel',
    'sklearn.metrics.ranking': 'auc average_precision_score confusion_matrix_at_thresholds coverage_error dcg_score det_curve label_ranking_average_precision_score label_ranking_loss metric_at_thresholds ndcg_score precision_recall_curve roc_auc_score roc_curve top_k_accuracy_score',
    'sklearn.metrics.regression': 'd2_absolute_error_score d2_pinball_score d2_tweedie_score explained_variance_score max_error mean_absolute_error mean_absolute_percentage_error mean_gamma_deviance mean_pinball_loss mean_poisson_deviance mean_squared_error mean_squared_log_error mean_tweedie_deviance median_absolute_error r2_score root_mean_squared_error root_mean_squared_log_error',
    'sklearn.neural_network._base': 'binary_log_loss inplace_exp inplace_identity inplace_identity_derivative inplace_logistic inplace_logistic_derivative inplace_relu inplace_relu_derivative inplace_softmax inplace_tanh inplace_tanh_derivative log_loss poisson_loss squared_loss',
    'sklearn.neural_network.base': 'binary_log_loss inplace_exp inplace_identity inplace_identity_derivative inplace_logistic inplace_logistic_derivative inplace_relu inplace_relu_derivative inplace_softmax inplace_tanh inplace_tanh_derivative log_loss poisson_loss squared_loss',
    'sklearn.preprocessing._data': 'add_dummy_feature binarize maxabs_scale minmax_scale normalize power_transform quantile_transform robust_scale scale',
    'sklearn.utils.extmath': 'cartesian density fast_logdet make_nonnegative randomized_range_finder randomized_svd row_norms safe_sparse_dot safe_sqr softmax squared_norm stable_cumsum svd_flip weighted_mode',
    'spacy.lang.da.lex_attrs': 'like_num',
    'spacy.lang.da.syntax_iterators': 'noun_chunks',
    'spacy.lang.de.lex_attrs': 'like_num',
    'spacy.lang.de.syntax_iterators': 'noun_chunks',
    'spacy.lang.el.lex_attrs': 'like_num',
    'spacy.lang.el.syntax_iterators': 'noun_chunks',
    'spacy.lang.en.lex_attrs': 'like_num',
    'spacy.lang.en.syntax_iterators': 'noun_chunks',
    'spacy.lang.es.lex_attrs': 'like_num',
    'spacy.lang.es.syntax_iterators': 'noun_chunks',
    'spacy.lang.fa.lex_attrs': 'like_num',
    'spacy.lang.fa.syntax_iterators': 'noun_chunks',
    'spacy.lang.fi.lex_attrs': 'like_num',
    'spacy.lang.fi.syntax_iterators': 'noun_chunks',
    'spacy.lang.fr.lex_attrs': 'like_num',
    'spacy.lang.fr.syntax_iterators': 'noun_chunks',
    'spacy.lang.hu.lex_attrs': 'like_num',
    'spacy.lang.hu.syntax_iterators': 'noun_chunks',
    'spacy.lang.id.lex_attrs': 'like_num',
    'spacy.lang.id.syntax_iterators': 'noun_chunks',
    'spacy.lang.it.lex_attrs': 'like_num',
    'spacy.lang.it.syntax_iterators': 'noun_chunks',
    'spacy.lang.ja.lex_attrs': 'like_num',
    'spacy.lang.ja.syntax_iterators': 'noun_chunks',
    'spacy.lang.lex_attrs': 'lower prefix suffix is_punct is_ascii like_num is_bracket is_quote is_left_punct is_right_punct is_currency like_email like_url word_shape is_alpha is_digit is_lower is_space is_title is_upper is_stop is_currency cluster get_prob get_lang',
    'spacy.lang.nb.lex_attrs': 'like_num',
    'spacy.lang.nb.syntax_iterators': 'noun_chunks',
    'spacy.lang.nl.lex_attrs': 'like_num',
    'spacy.lang.nl.syntax_iterators': 'noun_chunks',
    'spacy.lang.pt.lex_attrs': 'like_num',
    'spacy.lang.pt.syntax_iterators': 'noun_chunks',
    'spacy.lang.ru.lex_attrs': 'like_num',
    'spacy.lang.ru.syntax_iterators': 'noun_chunks',
    'spacy.lang.sv.lex_attrs': 'like_num',
    'spacy.lang.sv.syntax_iterators': 'noun_chunks',
    'spacy.lang.vi.lex_attrs': 'like_num',
    'spacy.lang.vi.syntax_iterators': 'noun_chunks',
    'spacy.lang.zh.lex_attrs': 'like_num',
    'spacy.lang.zh.syntax_iterators': 'noun_chunks',
    'spacy.util': '_get_attr_unless_lookup',
    torch: 'relu tanh sigmoid softmax log_softmax exp log sqrt abs sin cos selu celu rrelu prelu threshold erf square add mul sub div matmul',
    'torch._C._nn': 'gelu silu mish elu_ hardswish hardsigmoid leaky_relu softplus log_sigmoid hardtanh softshrink relu6 one_hot linear',
    'torch.nn.functional': 'adaptive_avg_pool1d adaptive_avg_pool2d adaptive_avg_pool3d adaptive_max_pool1d adaptive_max_pool1d_with_indices adaptive_max_pool2d adaptive_max_pool2d_with_indices adaptive_max_pool3d adaptive_max_pool3d_with_indices affine_grid alpha_dropout assert_int_or_pair avg_pool1d avg_pool2d avg_pool3d batch_norm bilinear binary_cross_entropy binary_cross_entropy_with_logits celu celu_ channel_shuffle conv1d conv2d conv3d conv_tbc conv_transpose1d conv_transpose2d conv_transpose3d cosine_embedding_loss cosine_similarity cross_entropy ctc_loss dropout dropout1d dropout2d dropout3d elu elu_ embedding embedding_bag feature_alpha_dropout fold fractional_max_pool2d fractional_max_pool2d_with_indices fractional_max_pool3d fractional_max_pool3d_with_indices gaussian_nll_loss gelu glu grid_sample group_norm grouped_mm gumbel_softmax hardshrink hardsigmoid hardswish hardtanh hardtanh_ hinge_embedding_loss huber_loss instance_norm interpolate kl_div l1_loss layer_norm leaky_relu leaky_relu_ linear linear_cross_entropy local_response_norm log_softmax logsigmoid lp_pool1d lp_pool2d lp_pool3d margin_ranking_loss max_pool1d max_pool1d_with_indices max_pool2d max_pool2d_with_indices max_pool3d max_pool3d_with_indices max_unpool1d max_unpool2d max_unpool3d mish mse_loss multi_head_attention_forward multi_margin_loss multilabel_margin_loss multilabel_soft_margin_loss native_channel_shuffle nll_loss normalize one_hot pad pairwise_distance pdist pixel_shuffle pixel_unshuffle poisson_nll_loss prelu relu relu6 relu_ rms_norm rrelu rrelu_ scaled_dot_product_attention scaled_grouped_mm scaled_mm selu selu_ sigmoid silu smooth_l1_loss soft_margin_loss softmax softmin softplus softshrink softsign tanh tanhshrink threshold threshold_ triplet_margin_loss triplet_margin_with_distance_loss unfold upsample upsample_bilinear upsample_nearest',
    'torch.nn.init': 'calculate_gain constant constant_ dirac dirac_ eye eye_ kaiming_normal kaiming_normal_ kaiming_uniform kaiming_uniform_ normal normal_ ones_ orthogonal orthogonal_ sparse sparse_ trunc_normal_ uniform uniform_ xavier_normal xavier_normal_ xavier_uniform xavier_uniform_ zeros_',
};

;// CONCATENATED MODULE: ./lib/knowledge/python/python2-names.js
/**
 * Names that Python 3 maps when it reads a pickle of protocol 0 to 2 (Lib/_compat_pickle.py of CPython,
 * `IMPORT_MAPPING`, `NAME_MAPPING` and `PYTHON2_EXCEPTIONS`).
 */
const python2Modules = new Map(Object.entries({
    BaseHTTPServer: 'http.server',
    CGIHTTPServer: 'http.server',
    ConfigParser: 'configparser',
    Cookie: 'http.cookies',
    Dialog: 'tkinter.dialog',
    DocXMLRPCServer: 'xmlrpc.server',
    FileDialog: 'tkinter.filedialog',
    HTMLParser: 'html.parser',
    Queue: 'queue',
    ScrolledText: 'tkinter.scrolledtext',
    SimpleDialog: 'tkinter.simpledialog',
    SimpleHTTPServer: 'http.server',
    SimpleXMLRPCServer: 'xmlrpc.server',
    SocketServer: 'socketserver',
    StringIO: 'io',
    Tix: 'tkinter.tix',
    Tkconstants: 'tkinter.constants',
    Tkdnd: 'tkinter.dnd',
    Tkinter: 'tkinter',
    UserDict: 'collections',
    UserList: 'collections',
    UserString: 'collections',
    __builtin__: 'builtins',
    _abcoll: 'collections.abc',
    _elementtree: 'xml.etree.ElementTree',
    _winreg: 'winreg',
    anydbm: 'dbm',
    cPickle: 'pickle',
    cStringIO: 'io',
    commands: 'subprocess',
    cookielib: 'http.cookiejar',
    copy_reg: 'copyreg',
    dbhash: 'dbm.bsd',
    dbm: 'dbm.ndbm',
    dumbdbm: 'dbm.dumb',
    dummy_thread: '_dummy_thread',
    gdbm: 'dbm.gnu',
    htmlentitydefs: 'html.entities',
    httplib: 'http.client',
    markupbase: '_markupbase',
    repr: 'reprlib',
    robotparser: 'urllib.robotparser',
    'test.test_support': 'test.support',
    thread: '_thread',
    tkColorChooser: 'tkinter.colorchooser',
    tkCommonDialog: 'tkinter.commondialog',
    tkFileDialog: 'tkinter.filedialog',
    tkFont: 'tkinter.font',
    tkMessageBox: 'tkinter.messagebox',
    tkSimpleDialog: 'tkinter.simpledialog',
    ttk: 'tkinter.ttk',
    urllib2: 'urllib.request',
    urlparse: 'urllib.parse',
    whichdb: 'dbm',
    xmlrpclib: 'xmlrpc.client',
}));
/** `module.name` in Python 2, then in Python 3. */
const python2Names = new Map(Object.entries({
    'UserDict.IterableUserDict': 'collections.UserDict',
    'UserDict.UserDict': 'collections.UserDict',
    'UserList.UserList': 'collections.UserList',
    'UserString.UserString': 'collections.UserString',
    '__builtin__.basestring': 'builtins.str',
    '__builtin__.intern': 'sys.intern',
    '__builtin__.long': 'builtins.int',
    '__builtin__.reduce': 'functools.reduce',
    '__builtin__.unichr': 'builtins.chr',
    '__builtin__.unicode': 'builtins.str',
    '__builtin__.xrange': 'builtins.range',
    '_multiprocessing.Connection': 'multiprocessing.connection.Connection',
    '_socket.fromfd': 'socket.fromfd',
    'exceptions.ArithmeticError': 'builtins.ArithmeticError',
    'exceptions.AssertionError': 'builtins.AssertionError',
    'exceptions.AttributeError': 'builtins.AttributeError',
    'exceptions.BaseException': 'builtins.BaseException',
    'exceptions.BufferError': 'builtins.BufferError',
    'exceptions.BytesWarning': 'builtins.BytesWarning',
    'exceptions.DeprecationWarning': 'builtins.DeprecationWarning',
    'exceptions.EOFError': 'builtins.EOFError',
    'exceptions.EnvironmentError': 'builtins.EnvironmentError',
    'exceptions.Exception': 'builtins.Exception',
    'exceptions.FloatingPointError': 'builtins.FloatingPointError',
    'exceptions.FutureWarning': 'builtins.FutureWarning',
    'exceptions.GeneratorExit': 'builtins.GeneratorExit',
    'exceptions.IOError': 'builtins.IOError',
    'exceptions.ImportError': 'builtins.ImportError',
    'exceptions.ImportWarning': 'builtins.ImportWarning',
    'exceptions.IndentationError': 'builtins.IndentationError',
    'exceptions.IndexError': 'builtins.IndexError',
    'exceptions.KeyError': 'builtins.KeyError',
    'exceptions.KeyboardInterrupt': 'builtins.KeyboardInterrupt',
    'exceptions.LookupError': 'builtins.LookupError',
    'exceptions.MemoryError': 'builtins.MemoryError',
    'exceptions.NameError': 'builtins.NameError',
    'exceptions.NotImplementedError': 'builtins.NotImplementedError',
    'exceptions.OSError': 'builtins.OSError',
    'exceptions.OverflowError': 'builtins.OverflowError',
    'exceptions.PendingDeprecationWarning': 'builtins.PendingDeprecationWarning',
    'exceptions.ReferenceError': 'builtins.ReferenceError',
    'exceptions.RuntimeError': 'builtins.RuntimeError',
    'exceptions.RuntimeWarning': 'builtins.RuntimeWarning',
    'exceptions.StandardError': 'builtins.Exception',
    'exceptions.StopIteration': 'builtins.StopIteration',
    'exceptions.SyntaxError': 'builtins.SyntaxError',
    'exceptions.SyntaxWarning': 'builtins.SyntaxWarning',
    'exceptions.SystemError': 'builtins.SystemError',
    'exceptions.SystemExit': 'builtins.SystemExit',
    'exceptions.TabError': 'builtins.TabError',
    'exceptions.TypeError': 'builtins.TypeError',
    'exceptions.UnboundLocalError': 'builtins.UnboundLocalError',
    'exceptions.UnicodeDecodeError': 'builtins.UnicodeDecodeError',
    'exceptions.UnicodeEncodeError': 'builtins.UnicodeEncodeError',
    'exceptions.UnicodeError': 'builtins.UnicodeError',
    'exceptions.UnicodeTranslateError': 'builtins.UnicodeTranslateError',
    'exceptions.UnicodeWarning': 'builtins.UnicodeWarning',
    'exceptions.UserWarning': 'builtins.UserWarning',
    'exceptions.ValueError': 'builtins.ValueError',
    'exceptions.Warning': 'builtins.Warning',
    'exceptions.ZeroDivisionError': 'builtins.ZeroDivisionError',
    'itertools.ifilter': 'builtins.filter',
    'itertools.ifilterfalse': 'itertools.filterfalse',
    'itertools.imap': 'builtins.map',
    'itertools.izip': 'builtins.zip',
    'itertools.izip_longest': 'itertools.zip_longest',
    'multiprocessing.AuthenticationError': 'multiprocessing.context.AuthenticationError',
    'multiprocessing.BufferTooShort': 'multiprocessing.context.BufferTooShort',
    'multiprocessing.ProcessError': 'multiprocessing.context.ProcessError',
    'multiprocessing.TimeoutError': 'multiprocessing.context.TimeoutError',
    'multiprocessing.forking.Popen': 'multiprocessing.popen_fork.Popen',
    'multiprocessing.process.Process': 'multiprocessing.context.Process',
    'socket._socketobject': 'socket.SocketType',
    'urllib.ContentTooShortError': 'urllib.error.ContentTooShortError',
    'urllib.getproxies': 'urllib.request.getproxies',
    'urllib.pathname2url': 'urllib.request.pathname2url',
    'urllib.quote': 'urllib.parse.quote',
    'urllib.quote_plus': 'urllib.parse.quote_plus',
    'urllib.unquote': 'urllib.parse.unquote',
    'urllib.unquote_plus': 'urllib.parse.unquote_plus',
    'urllib.url2pathname': 'urllib.request.url2pathname',
    'urllib.urlcleanup': 'urllib.request.urlcleanup',
    'urllib.urlencode': 'urllib.parse.urlencode',
    'urllib.urlopen': 'urllib.request.urlopen',
    'urllib.urlretrieve': 'urllib.request.urlretrieve',
    'urllib2.HTTPError': 'urllib.error.HTTPError',
    'urllib2.URLError': 'urllib.error.URLError',
    'whichdb.whichdb': 'dbm.whichdb',
}));

;// CONCATENATED MODULE: ./lib/knowledge/python/stdlib-modules.js
/**
 * Top-level modules of the standard library: CPython 2.7 and 3.6 to 3.14 on every platform, private ones included.
 * Source: sys.stdlib_module_names and the library folders of those releases (scripts/knowledge/stdlib_modules.py);
 * Windows, macOS and removed modules from CPython's Lib/, PC/ and Modules/ folders.
 */
const names = 'BaseHTTPServer Bastion CDROM CGIHTTPServer Canvas Carbon ConfigParser Cookie DEVICE DLFCN Dialog ' +
    'DocXMLRPCServer FileDialog HTMLParser IN MacOS MimeWriter Queue SUNAUDIODEV ScrolledText ' +
    'SimpleHTTPServer SimpleXMLRPCServer SocketServer StringIO TYPES Tix Tkconstants Tkdnd Tkinter ' +
    'UserDict UserList UserString _LWPCookieJar _MozillaCookieJar __builtin__ __future__ __main__ ' +
    '_abc _abcoll _aix_support _android_support _ast _asyncio _bisect _blake2 _bootlocale ' +
    '_bootsubprocess _bz2 _codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr ' +
    '_codecs_tw _collections _collections_abc _colorize _compat_pickle _compression _contextvars ' +
    '_crypt _csv _ctypes _ctypes_test _curses _curses_panel _datetime _dbm _decimal _dummy_thread ' +
    '_dummy_threading _elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm ' +
    '_hashlib _heapq _hotshot _imp _interpchannels _interpqueues _interpreters _io _ios_support _json ' +
    '_locale _lsprof _lzma _markupbase _md5 _msi _multibytecodec _multiprocessing _opcode ' +
    '_opcode_metadata _operator _osx_support _overlapped _peg_parser _pickle _posixshmem ' +
    '_posixsubprocess _py_abc _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random ' +
    '_remote_debugging _scproxy _sha _sha1 _sha2 _sha256 _sha3 _sha512 _signal _sitebuiltins _socket ' +
    '_sqlite3 _sre _ssl _stat _statistics _string _strptime _struct _suggestions _symtable _sysconfig ' +
    '_testbuffer _testcapi _testclinic _testclinic_limited _testexternalinspection ' +
    '_testimportmultiple _testinternalcapi _testlimitedcapi _testmultiphase _testsinglephase _thread ' +
    '_threading_local _tkinter _tokenize _tracemalloc _types _typing _uuid _warnings _weakref ' +
    '_weakrefset _winapi _winreg _wmi _xxinterpchannels _xxsubinterpreters _xxtestfuzz _zoneinfo ' +
    '_zstd abc aetools aifc al annotationlib antigravity anydbm argparse array ast asynchat asyncio ' +
    'asyncore atexit audiodev audioop base64 bdb binascii binhex bisect bsddb builtins bz2 cPickle ' +
    'cProfile cStringIO calendar cd cgi cgitb chunk cl cmath cmd code codecs codeop collections ' +
    'colorsys commands compileall compiler compression concurrent configparser contextlib contextvars ' +
    'cookielib copy copy_reg copyreg crypt csv ctypes curses dataclasses datetime dbhash dbm decimal ' +
    'difflib dircache dis distutils doctest dumbdbm dummy_thread dummy_threading email encodings ' +
    'ensurepip enum errno exceptions faulthandler fcntl filecmp fileinput fl fnmatch formatter ' +
    'fpformat fractions ftplib functools future_builtins gc gdbm genericpath getopt getpass gettext ' +
    'gl glob graphlib grp gzip hashlib heapq hmac hotshot html htmlentitydefs htmllib http httplib ' +
    'idlelib ihooks imageop imaplib imghdr imp importlib imputil inspect io ipaddress itertools json ' +
    'keyword lib2to3 linecache linuxaudiodev locale logging lzma macpath macurl2path mailbox mailcap ' +
    'markupbase marshal math md5 mhlib mimetools mimetypes mimify mmap modulefinder msilib msvcrt ' +
    'multifile multiprocessing mutex netrc new nis nntplib nt ntpath nturl2path numbers opcode ' +
    'operator optparse os os2emxpath ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil ' +
    'platform plistlib popen2 poplib posix posixfile posixpath pprint profile pstats pty pwd ' +
    'py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline repr reprlib resource ' +
    'rexec rfc822 rgbimg rlcompleter robotparser runpy sched secrets select selectors sets sgi ' +
    'sgmllib sha shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd ' +
    'sqlite3 sre sre_compile sre_constants sre_parse ssl stat statistics statvfs string stringold ' +
    'stringprep strop struct subprocess sunau sunaudio sunaudiodev symbol symtable sys sysconfig ' +
    'syslog tabnanny tarfile telnetlib tempfile termios test textwrap this thread threading time ' +
    'timeit tkColorChooser tkCommonDialog tkFileDialog tkFont tkMessageBox tkSimpleDialog tkinter ' +
    'toaiff token tokenize tomllib trace traceback tracemalloc ttk tty turtle turtledemo types typing ' +
    'unicodedata unittest urllib urllib2 urlparse user uu uuid venv warnings wave weakref webbrowser ' +
    'whichdb winreg winsound wsgiref xdrlib xml xmllib xmlrpc xmlrpclib xxlimited xxlimited_35 ' +
    'xxsubtype zipapp zipfile zipimport zlib zoneinfo ';
const stdlibModules = new Set(names.trim().split(' '));

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/callable.js









const split = (groups) => new Map(groups.flatMap((group) => group.names.split(' ').map((name) => [name, group.effect])));
const inert = split(inertNames);
const forbidden = new Map([...split(forbiddenStdlib), ...split(forbiddenPackages)]);
const pure = new Set(Object.entries(pureFunctions).flatMap(([module, names]) => names.split(' ').map((name) => `${module}.${name}`)));
/** Top-level modules with such names: the program itself, Python 2's builtins, the types of a TorchScript archive. */
const dunderPackages = new Set(['__main__', '__mp_main__', '__builtin__', '__torch__']);
const dunderEffect = "reaches into the interpreter's own objects";
const classShape = /^_*[A-Z]/;
/** Lower-case classes: scipy's distributions and sparse containers, statsmodels' compiled state spaces. */
const lowerCaseClass = /^scipy\..*\.\w+(?:_gen|_matrix|_array)$|^statsmodels\.tsa\.statespace\.\w+\.[sdcz][A-Z]\w+$|^sklearn\.compose\._column_transformer\.make_column_selector$/;
/** Operators of the builtin value types: `int.__mul__`, `str.__add__`. */
const valueOperator = /^builtins\.(?:int|float|complex|bool|str|bytes|tuple|list|dict|set|frozenset)\.(?:__(?:add|sub|mul|truediv|floordiv|mod|pow|neg|abs|eq|ne|lt|le|gt|ge|and|or|xor|contains|len|getitem)__|(?!format)[a-z]+)$/;
/** Resolves an import as loaders do and says what kind of callable it names (PICKLE policy). */
function classifyImport(fact) {
    const written = `${fact.module}.${fact.name}`;
    const mapped = mapPython2(fact);
    const candidates = [...new Set([mapped, written])].map((name) => classifyName(canonical(name), written, fact.name.split('.')));
    const [first, second] = candidates;
    // Both spellings are judged: an older loader reads the name as written (P-60).
    return first.kind !== 'forbidden' && second?.kind === 'forbidden' ? second : first;
}
function mapPython2(fact) {
    const exact = python2Names.get(`${fact.module}.${fact.name}`);
    if (exact !== undefined)
        return exact;
    return `${python2Modules.get(fact.module) ?? fact.module}.${fact.name}`;
}
/** Old and vendored module paths under the name that the tables use. */
function canonical(name) {
    return name
        .replace(/^numpy\._core\b/, 'numpy.core')
        .replace(/^sklearn\.externals\.joblib\b/, 'joblib')
        .replace(/^_operator\b/, 'operator')
        .replace(/^_functools\b/, 'functools')
        .replace(/^_collections(?:_abc)?\b(?=\.(?:OrderedDict|defaultdict|deque)$)/, 'collections')
        .replace(/^_datetime\b/, 'datetime')
        .replace(/^_decimal\b/, 'decimal');
}
function classifyName(resolved, written, attributes) {
    const components = resolved.split('.');
    const name = components[0] ?? '';
    const row = (kind, listed, effect) => ({
        kind,
        written,
        resolved,
        package: name,
        listed,
        effect,
    });
    const vetted = vettedKind(resolved);
    if (vetted !== undefined)
        return row(vetted, true);
    const effect = forbiddenEffect(resolved, components, attributes);
    if (effect !== undefined)
        return row('forbidden', true, effect);
    if (stdlibModules.has(name))
        return row('unlisted', false);
    return vettedPackages.has(name)
        ? row(libraryKind(resolved, components), false)
        : row(foreignKind(components), false);
}
function vettedKind(resolved) {
    if (carrierNames.has(resolved))
        return 'carrier';
    if (resolved in rebuildFunctions)
        return 'rebuild';
    if (inert.has(resolved))
        return 'inert';
    if (pure.has(resolved) || valueOperator.test(resolved))
        return 'pure';
    return undefined;
}
function forbiddenEffect(resolved, components, attributes) {
    if (scannerPackages.has(components[0] ?? ''))
        return 'reaches into a scanner';
    for (let length = components.length; length > 0; length--) {
        const effect = forbidden.get(components.slice(0, length).join('.'));
        if (effect !== undefined)
            return effect;
    }
    if (attributes.some(isModuleName))
        return 'reaches another module through this one';
    if (components.some((component, index) => isDunder(component) && !(index === 0 && dunderPackages.has(component)))) {
        return rebuildShape.test(components.at(-1) ?? '') ? undefined : dunderEffect;
    }
    return /\.__main__(?:\.|$)/.test(resolved) ? 'acts when it is imported, or on the process' : undefined;
}
function isModuleName(component) {
    return walkedModules.has(component.replace(/^_+/, ''));
}
function isDunder(component) {
    return /^__.+__$/.test(component);
}
function libraryKind(resolved, components) {
    const last = components.at(-1) ?? '';
    const owner = components.at(-2) ?? '';
    if (components.length > 2 && (classShape.test(owner) || inert.has(components.slice(0, -1).join('.'))))
        return 'member';
    if (classShape.test(last) || lowerCaseClass.test(resolved))
        return 'library-class';
    return rebuildShape.test(last) ? 'library-class' : 'unlisted';
}
function foreignKind(components) {
    return components.slice(-2).some((component) => classShape.test(component))
        ? 'foreign-class'
        : 'foreign-function';
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/subject.js


const nothing = { severity: undefined, imports: [], others: false };
/** Imports that one value is followed to; a value that carries more is bad enough. */
const maxImports = 64;
/** Calls of calls that are followed to a callee; beyond, it counts as computed. CWE-674. */
const maxFollowed = 64;
/** Classifies imports, then walks the uses in order: a result is only ever used behind the use that made it. */
function subjectOf(facts) {
    const callables = facts.imports.map(classifyImport);
    const carries = [];
    const subject = { facts, callables, carries };
    for (const use of facts.uses)
        carries.push(carryOfResult(use, subject));
    return subject;
}
/** A carrier's result stands for its arguments; what other calls gave back is judged where they are called. */
function carryOfResult(use, subject) {
    const callee = use.target.type === 'global' ? subject.callables[use.target.index] : undefined;
    if (callee?.kind === 'carrier')
        return carryOf(use.argument, subject);
    const isUnknown = callee === undefined || callee.kind === 'unlisted' || callee.kind === 'forbidden';
    return isUnknown ? { severity: 'critical', imports: [], others: false } : nothing;
}
/** What a value hands on. */
function carryOf(value, subject) {
    switch (value.type) {
        case 'global': {
            const severity = calledSeverity(subject.callables[value.index]);
            return severity === undefined ? nothing : { severity, imports: [value.index], others: false };
        }
        case 'call':
            return join([
                subject.carries[value.use] ?? nothing,
                value.contents ? carryOf(value.contents, subject) : nothing,
            ]);
        case 'attribute':
            return join([{ severity: 'warning', imports: [], others: true }, carryOf(value.owner, subject)]);
        case 'unknown':
            return { severity: 'critical', imports: [], others: true };
        default:
            return join(itemsOf(value).map((item) => carryOf(item, subject)));
    }
}
/** What a use hands on in its arguments and keywords. */
function carryOfArguments(use, subject) {
    return join([use.argument, ...(use.keywords === undefined ? [] : [use.keywords])].map((value) => carryOf(value, subject)));
}
function join(parts) {
    const relevant = parts.filter(({ severity }) => severity !== undefined);
    if (relevant.length === 0)
        return nothing;
    return {
        severity: relevant.reduce((worst, { severity }) => (0,core_severity/* worseSeverity */.E$)(worst, severity), undefined),
        imports: [...new Set(relevant.flatMap(({ imports }) => imports))].slice(0, maxImports),
        others: relevant.some(({ others }) => others),
    };
}
/** The policy's *called* cell for a callable that something else will call. */
function calledSeverity(callable) {
    switch (callable?.kind) {
        case undefined:
        case 'unlisted':
        case 'forbidden':
            return 'critical';
        case 'foreign-function':
            return 'warning';
        default:
            return undefined;
    }
}
/** The callable behind a value: of a global itself, of an instance its class. */
function calleeOf(value, { facts, callables }) {
    let current = value;
    for (let step = 0; step < maxFollowed && current?.type === 'call'; step++)
        current = facts.uses[current.use]?.target;
    return current?.type === 'global' ? callables[current.index] : undefined;
}
function kindOf(index, { callables }) {
    return callables[index]?.kind ?? 'unlisted';
}
/** The values directly inside a container, keys included; nothing for other values. */
function itemsOf(value) {
    if ('items' in value)
        return value.items;
    return value.type === 'dict' ? value.entries.flat() : [];
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/arguments.js


const telling = ['url', 'address', 'absolute-path', 'climbing-path', 'shell', 'code'];
const dataKinds = ['inert', 'rebuild', 'library-class', 'foreign-class'];
/** Whether a value is something that can be called and is no mere type. */
function isCallableValue(value, subject) {
    if (value.type === 'attribute' || value.type === 'unknown')
        return true;
    if (value.type === 'global')
        return !dataKinds.includes(kindOf(value.index, subject));
    if (value.type !== 'call')
        return false;
    const use = subject.facts.uses[value.use];
    return use?.target.type !== 'global' || subject.callables[use.target.index]?.kind === 'carrier';
}
/** Whether an argument is a shell command, code, an address or a path that leaves (PICKLE: telling arguments). */
function isTelling(value) {
    if ('traits' in value)
        return value.traits.some((trait) => telling.includes(trait));
    return itemsOf(value).some(isTelling);
}
const largestSmallContainer = 16;
const longestSmallText = 64;
/** Numbers, names and short words (PICKLE: small arguments). */
function isSmall(value) {
    if ('traits' in value)
        return value.traits.length === 0 && value.length <= longestSmallText;
    if (value.type === 'dict')
        return value.count <= largestSmallContainer && value.entries.flat().every(isSmall);
    if ('items' in value) {
        return (value.count <= largestSmallContainer && value.items.length === value.count && value.items.every(isSmall));
    }
    return !['attribute', 'unknown', 'plain'].includes(value.type);
}
/** Whether a call of a rebuild function keeps to its argument schema. */
function keepsSchema(use, schema, subject) {
    const values = use.argument.type === 'tuple' || use.argument.type === 'list' ? use.argument.items : undefined;
    if (values === undefined || use.keywords !== undefined)
        return false;
    let position = 0;
    for (const pattern of schema) {
        const kind = pattern.replace(/[?*]$/, '');
        if (pattern.endsWith('*')) {
            return values.slice(position).every((value) => isKind(value, kind, subject));
        }
        const value = values[position];
        if (value === undefined && pattern.endsWith('?'))
            return true;
        if (value === undefined || !isKind(value, kind, subject))
            return false;
        position++;
    }
    return position >= values.length;
}
const isNumber = (value) => value.type === 'int' || value.type === 'bool';
const tests = {
    plain: isPlainData,
    int: isNumber,
    bool: isNumber,
    str: (value) => value.type === 'str',
    bytes: (value, subject) => value.type === 'bytes' || isRebuilt(value, subject),
    codec: (value) => value.type === 'str' && plainCodecs.has(value.text.toLowerCase()),
    type: (value, subject) => value.type === 'global' && dataKinds.includes(kindOf(value.index, subject)),
    builder: (value, subject) => value.type === 'global' && kindOf(value.index, subject) === 'rebuild',
    storage: (value, subject) => value.type === 'persistent' || isData(value, subject),
    empty: isEmpty,
    object: isData,
};
function isKind(value, kind, subject) {
    return tests[kind](value, subject);
}
/** What a vetted function or builtin type gave back: protocols 0 to 2 write bytes as `_codecs.encode('…', 'latin1')`. */
function isRebuilt(value, subject) {
    const kind = value.type === 'call' ? calleeOf(value, subject)?.kind : undefined;
    return (kind === 'rebuild' || kind === 'inert') && carryOf(value, subject).severity === undefined;
}
/** Plain data, at any depth. */
function isPlainData(value, subject) {
    const items = itemsOf(value);
    return (isRebuilt(value, subject) ||
        (items.length > 0 ? items.every((item) => isPlainData(item, subject)) : isPlainFact(value)));
}
function isPlainFact(value) {
    return (!['global', 'call', 'attribute', 'persistent', 'unknown'].includes(value.type) &&
        itemsOf(value).every(isPlainFact));
}
function isEmpty(value, subject) {
    if (value.type === 'none')
        return true;
    if (value.type === 'dict')
        return value.count === 0;
    if (value.type !== 'call' || value.contents !== undefined)
        return false;
    const use = subject.facts.uses[value.use];
    return (calleeOf(value, subject)?.kind === 'inert' &&
        use !== undefined &&
        itemsOf(use.argument).every((item) => itemsOf(item).length === 0 && isPlainFact(item)));
}
/** Data: plain values, types, pure functions, storages and instances, nothing that waits to be called. */
function isData(value, subject) {
    return carryOf(value, subject).severity === undefined && value.type !== 'attribute';
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/note.js
/** `commands.getoutput (that is subprocess.getoutput)`. */
function withResolved(name, callable) {
    return callable.resolved === callable.written || callable.resolved === name
        ? name
        : `${name} (that is ${callable.resolved})`;
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/judge-carried.js



/** Judges what a use hands on: one cause, one note, so a callable is told about and not everything that holds it. */
function judgeCarried(use, subject) {
    const { severity, imports, others } = carryOfArguments(use, subject);
    return {
        notes: imports.map((index) => handedOn(use, index, subject)),
        severity: others ? severity : undefined,
    };
}
function handedOn(use, index, subject) {
    const { facts } = subject;
    const callable = subject.callables[index];
    const expression = renderUse(use, facts);
    return {
        topic: topicOf(callable),
        severity: calledSeverity(callable) ?? 'warning',
        subject: callable.resolved,
        callable,
        clause: `hands ${withResolved(importName(facts, index), callable)} on to be called in ${expression}`,
        opcode: use.opcode,
        offset: use.offset,
        length: 1,
        count: use.count,
        expression,
    };
}
function topicOf({ kind }) {
    if (kind === 'forbidden')
        return 'dangerous-call';
    return kind === 'unlisted' ? 'unlisted-callable' : 'foreign-call';
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/judge-call.js






/** The *called* columns of the decision table. */
function judgeCall(use, subject) {
    if (use.kind === 'persistent')
        return judgePersistent(use, subject);
    if (use.kind === 'computed-name')
        return [note(use, subject, undefined, ['computed-name', 'critical'])];
    if (use.kind === 'extension')
        return [note(use, subject, undefined, ['computed-name', 'info'])];
    const callable = resolveCallee(use, subject);
    const carried = judgeCarried(use, subject);
    const verdict = callable === undefined
        ? ['computed-name', 'critical']
        : calledVerdict(use, callable, carried.severity, subject);
    return verdict === undefined ? carried.notes : [...carried.notes, note(use, subject, callable, verdict)];
}
/** Follows a partial to what it carries; anything else that a call gave back is no callee one can know. */
function resolveCallee(use, { facts, callables }) {
    let target = use.target;
    for (let step = 0; step < 8 && target.type === 'call'; step++) {
        const inner = facts.uses[target.use];
        const carrier = inner?.target.type === 'global' ? callables[inner.target.index] : undefined;
        const carried = inner && 'items' in inner.argument ? inner.argument.items[0] : undefined;
        if (carrier?.resolved !== 'functools.partial' || carried === undefined)
            break;
        target = carried;
    }
    return target.type === 'global' ? callables[target.index] : undefined;
}
function calledVerdict(use, callable, carried, subject) {
    switch (callable.kind) {
        case 'forbidden':
            return ['dangerous-call', 'critical'];
        case 'unlisted':
        case 'member':
            return ['unlisted-callable', 'critical'];
        case 'rebuild':
            return rebuildVerdict(use, callable, subject);
        case 'inert':
            return carried === undefined
                ? undefined
                : ['unexpected-arguments', (0,core_severity/* worseSeverity */.E$)(carried, 'warning')];
        case 'pure':
            return ['library-call', (0,core_severity/* worseSeverity */.E$)(carried ?? 'info', 'info')];
        case 'carrier':
            return carried === undefined ? undefined : ['unexpected-arguments', carried];
        case 'library-class':
            return libraryVerdict(use, callable, carried);
        case 'foreign-class':
            return foreignClassVerdict(use, carried);
        case 'foreign-function':
            return foreignVerdict(use, carried, 'warning');
    }
}
function rebuildVerdict(use, callable, subject) {
    const schema = rebuildFunctions[callable.resolved];
    return schema !== undefined && !keepsSchema(use, schema, subject)
        ? ['unexpected-arguments', 'critical']
        : undefined;
}
/** NEWOBJ and copyreg make an instance without running `__init__`. */
function withoutInit(use) {
    return use.kind === 'newobj' || use.kind === 'newobj_ex' || use.kind === 'construct';
}
function libraryVerdict(use, { listed }, carried) {
    if (carried !== undefined)
        return ['library-call', (0,core_severity/* worseSeverity */.E$)(carried, 'warning')];
    if (withoutInit(use))
        return listed ? undefined : ['library-call', 'info'];
    if (isTelling(use.argument))
        return ['library-call', 'critical'];
    if (isSmall(use.argument))
        return listed ? undefined : ['library-call', 'info'];
    return ['library-call', 'warning'];
}
function foreignClassVerdict(use, carried) {
    if (carried === undefined && (withoutInit(use) || isSmall(use.argument)))
        return undefined;
    return foreignVerdict(use, carried, 'warning');
}
function foreignVerdict(use, carried, least) {
    return [
        'foreign-call',
        isTelling(use.argument) && !withoutInit(use)
            ? 'critical'
            : (0,core_severity/* worseSeverity */.E$)(carried ?? least, least),
    ];
}
/** torch's ids name storages; other plain ids are the loader's own affair. */
function judgePersistent(use, subject) {
    const id = use.argument;
    const carried = judgeCarried(use, subject);
    if (carried.severity !== undefined)
        return [...carried.notes, note(use, subject, undefined, ['persistent-id', carried.severity])];
    if (carried.notes.length > 0)
        return carried.notes;
    const first = id.type === 'tuple' ? id.items[0] : undefined;
    const isStorage = first?.type === 'str' && (first.text === 'storage' || first.text === 'module');
    if (isStorage || subject.facts.profile !== 'torch')
        return [];
    return [note(use, subject, undefined, ['persistent-id', 'warning'])];
}
function note(use, subject, callable, [topic, severity]) {
    const { facts } = subject;
    const expression = renderUse(use, facts);
    return {
        topic,
        severity,
        subject: callable?.resolved ??
            (use.target.type === 'unknown' ? use.target.reason : renderValue(use.target, facts)),
        callable,
        clause: clause(use, callable, expression, subject),
        opcode: use.opcode,
        offset: use.offset,
        length: 1,
        count: use.count,
        expression,
    };
}
function clause(use, callable, expression, { facts }) {
    if (use.kind === 'computed-name')
        return `imports a name that it computes from ${renderValue(use.argument, facts)}`;
    if (use.kind === 'extension')
        return `resolves ${use.target.type === 'unknown' ? use.target.reason : 'an extension code'} through the registry of copyreg`;
    if (use.kind === 'persistent')
        return `asks its loader for ${expression}`;
    if (callable === undefined)
        return `runs ${expression}, whose callee only the loader can know`;
    const written = use.target.type === 'global' ? importName(facts, use.target.index) : callable.written;
    const resolved = withResolved(written, callable);
    return `${withoutInit(use) ? 'makes' : 'runs'} ${expression}${resolved === written ? '' : `; ${resolved}`}`;
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/judge-change.js






/** The last column of the decision table: BUILD, APPEND(S), SETITEM(S) and ADDITEMS on what is no builtin container. */
function judgeChange(use, subject) {
    if (use.target.type === 'global')
        return judgePatch(use, subject);
    const planted = use.kind === 'build' ? plantedKey(use.argument, subject) : undefined;
    if (planted !== undefined)
        return [
            judge_change_note(use, subject, 'planted-callable', 'critical', `plants a callable under ${planted} of ${target(use, subject)}`),
        ];
    const callable = calleeOf(use.target, subject);
    const carried = judgeCarried(use, subject);
    const severity = changedSeverity(use, callable, carried.severity);
    if (severity === undefined)
        return carried.notes;
    const topic = callable?.kind === 'forbidden'
        ? 'dangerous-call'
        : callable?.kind.startsWith('foreign')
            ? 'foreign-call'
            : 'patched-object';
    return [
        ...carried.notes,
        judge_change_note(use, subject, topic, severity, `gives ${target(use, subject)} a state that holds ${renderValue(use.argument, subject.facts)}`),
    ];
}
/** BUILD and SETITEM on a module's attribute itself patch it for everyone in the process (P-09, P-13). */
function judgePatch(use, subject) {
    return [
        judge_change_note(use, subject, 'patched-object', 'critical', `changes ${renderValue(use.target, subject.facts)} itself, for the whole process`),
    ];
}
function changedSeverity(use, callable, carried) {
    switch (callable?.kind) {
        case undefined:
            return use.target.type === 'unknown' || use.target.type === 'call' ? 'critical' : carried;
        case 'pure':
        case 'unlisted':
        case 'member':
        case 'forbidden':
            return 'critical';
        case 'foreign-function':
            return (0,core_severity/* worseSeverity */.E$)('warning', carried ?? 'warning');
        default:
            return carried;
    }
}
/** A key of the state under which Python itself, or the code that uses a model, will call what stands there (P-10). */
function plantedKey(state, subject) {
    for (const dictionary of stateDictionaries(state)) {
        for (const [key, value] of dictionary.entries) {
            if (key.type !== 'str' || !isCallableValue(value, subject))
                continue;
            const dunder = /^__.+__$/.test(key.text) && !stateDunders.has(key.text);
            if (dunder || modelMethods.has(key.text))
                return key.text;
        }
    }
    return undefined;
}
/** BUILD takes a dictionary, or a pair of the instance's and the slots' dictionaries. */
function stateDictionaries(state) {
    const parts = state.type === 'tuple' ? state.items : [state];
    return parts.flatMap((part) => part.type === 'dict'
        ? [part]
        : part.type === 'call' && part.contents?.type === 'dict'
            ? [part.contents]
            : []);
}
function target(use, subject) {
    return calleeOf(use.target, subject)?.written ?? renderValue(use.target, subject.facts);
}
function judge_change_note(use, subject, topic, severity, clause) {
    const callable = calleeOf(use.target, subject);
    return {
        topic,
        severity,
        subject: callable?.resolved ?? renderValue(use.target, subject.facts),
        callable,
        clause,
        opcode: use.opcode,
        offset: use.offset,
        length: 1,
        count: use.count,
        expression: renderUse(use, subject.facts),
    };
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/judge.js






const judged = new WeakMap();
/** Applies the policy's decision table to a pickle; one note per topic and callable, the worst with its evidence. */
function judge_judge(facts) {
    let notes = judged.get(facts);
    if (notes === undefined) {
        const subject = subjectOf(facts);
        notes = groupByPackage(judge_join([...judgeImports(subject), ...facts.uses.flatMap((use) => judgeUse(use, subject))]));
        judged.set(facts, notes);
    }
    return notes;
}
function judgeUse(use, subject) {
    switch (use.kind) {
        case 'build':
        case 'append':
        case 'setitem':
        case 'add':
            return judgeChange(use, subject);
        default:
            return judgeCall(use, subject);
    }
}
/** The *referenced* column, and who is handed what is referenced. */
function* judgeImports(subject) {
    const { facts, callables } = subject;
    const holders = holdersOf(subject);
    for (const [index, fact] of facts.imports.entries()) {
        const callable = callables[index];
        const verdict = referencedVerdict(callable);
        if (verdict === undefined || (fact.origin === 'sweep' && !sweepCounts(callable)))
            continue;
        const holder = holders.get(index);
        const name = importName(facts, index);
        const where = fact.origin === 'sweep' ? ', in bytes that stand outside every readable stream' : '';
        yield {
            ...verdict,
            subject: callable.resolved,
            isReference: true,
            callable,
            clause: `imports ${withResolved(name, callable)}${holder ? ` and hands it on in ${renderUse(holder, facts)}` : ''}${where}`,
            opcode: fact.origin === 'sweep' ? 'GLOBAL' : fact.origin,
            offset: fact.offset,
            length: fact.length,
            count: fact.count,
            expression: holder ? renderUse(holder, facts) : name,
        };
    }
}
function referencedVerdict({ kind }) {
    switch (kind) {
        case 'forbidden':
            return { topic: 'dangerous-import', severity: 'critical' };
        case 'unlisted':
            return { topic: 'unlisted-callable', severity: 'warning' };
        case 'foreign-class':
        case 'foreign-function':
            return { topic: 'foreign-class', severity: 'info' };
        default:
            return undefined;
    }
}
/** Words in unexplained bytes look like foreign names easily; the finite worlds do not. */
function sweepCounts({ kind, listed }) {
    return kind === 'forbidden' && listed;
}
/** The first use that is handed each import, by the import's index. */
function holdersOf(subject) {
    const holders = new Map();
    for (const use of subject.facts.uses) {
        for (const value of [use.argument, ...(use.keywords ? [use.keywords] : [])]) {
            for (const index of globalsIn(value))
                if (!holders.has(index))
                    holders.set(index, use);
        }
    }
    return holders;
}
function* globalsIn(value) {
    if (value.type === 'global')
        yield value.index;
    for (const item of itemsOf(value))
        yield* globalsIn(item);
}
/** One cause, one note: the worst of a topic and callable stays, counts add up, a call explains its import. */
function judge_join(notes) {
    const uses = joinEqual(notes.filter(({ isReference }) => !isReference));
    const explained = new Set(uses.map(({ subject }) => subject));
    const references = joinEqual(notes.filter(({ isReference, subject }) => isReference && !explained.has(subject)));
    return [...uses, ...references];
}
function joinEqual(notes) {
    const byCause = new Map();
    for (const note of notes) {
        const key = `${note.topic} ${note.subject}`;
        const known = byCause.get(key);
        byCause.set(key, known === undefined ? note : merge(known, note));
    }
    return [...byCause.values()];
}
function merge(a, b) {
    const worst = (0,core_severity/* compareSeverity */.zK)(a.severity, b.severity) <= 0 ? a : b;
    return { ...worst, count: a.count + b.count };
}
/** Classes that a finding of a whole package names. */
const maxNamedClasses = 8;
/** What is only worth knowing is told once a package, with the names in it. */
function groupByPackage(notes) {
    const groups = new Map();
    const rest = [];
    for (const note of notes) {
        const grouped = note.severity === 'info' &&
            note.callable !== undefined &&
            ['foreign-class', 'library-call'].includes(note.topic);
        const key = `${note.topic} ${note.callable?.package ?? ''}`;
        if (grouped)
            groups.set(key, [...(groups.get(key) ?? []), note]);
        else
            rest.push(note);
    }
    return [...rest, ...[...groups.values()].map(summarise)];
}
function summarise(notes) {
    const [first] = notes;
    if (notes.length === 1)
        return { ...first, subject: first.callable?.package ?? first.subject };
    const names = notes.map(({ callable }) => callable?.written ?? '').sort();
    const more = names.length > maxNamedClasses ? ` and ${String(names.length - maxNamedClasses)} more` : '';
    return {
        ...first,
        subject: first.callable?.package ?? first.subject,
        clause: `needs ${String(names.length)} names of ${first.callable?.package ?? ''}: ${names.slice(0, maxNamedClasses).join(', ')}${more}`,
        count: notes.reduce((sum, { count }) => sum + count, 0),
    };
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/pickle-rule.js



/** A rule that reports what the decision table concludes on one topic. */
function pickleRule(meta, topic) {
    return defineRule({
        ...meta,
        *check(facts) {
            for (const note of judge_judge(facts)) {
                if (note.topic === topic)
                    yield evidence(note, facts);
            }
        },
    });
}
function evidence(note, facts) {
    const { opcode, expression, offset, length, count } = note;
    return {
        message: `Loading this file ${note.clause}${effect(note)}${weightsOnly(note, facts)}`,
        severity: note.severity,
        at: { range: { offset, length }, logical: `opcode ${opcode}` },
        trace: trace(note, facts),
        key: note.subject,
        count,
        data: { ...pickle_rule_names(note), position: offset, opcode, expression },
    };
}
function effect({ callable }) {
    return callable?.effect === undefined ? '' : `: it ${callable.effect}`;
}
/** `torch.load` refuses other names unless the caller says `weights_only=False`. */
function weightsOnly({ callable }, { profile }) {
    if (profile !== 'torch' || callable === undefined)
        return '';
    const allowed = weightsOnlyNames.has(callable.resolved) || weightsOnlyShape.test(callable.resolved);
    return allowed ? '' : '. torch.load(weights_only=True) would refuse it';
}
function pickle_rule_names({ callable }) {
    if (callable === undefined)
        return {};
    const at = callable.written.lastIndexOf('.');
    const [module, name] = [callable.written.slice(0, at), callable.written.slice(at + 1)];
    const resolved = callable.resolved === callable.written ? {} : { resolved: callable.resolved };
    const isForeign = callable.kind === 'foreign-class' || callable.kind === 'foreign-function';
    return {
        module,
        function: name,
        ...resolved,
        kind: callable.kind,
        package: callable.package,
        trustable: isForeign,
    };
}
function trace(note, facts) {
    const fact = facts.imports.find(({ module, name }) => `${module}.${name}` === note.callable?.written);
    if (fact === undefined || fact.offset === note.offset)
        return [];
    return [
        {
            range: { offset: fact.offset, length: fact.length },
            logical: `opcode ${fact.origin}`,
            note: `imports ${fact.module}.${fact.name}`,
        },
        {
            range: { offset: note.offset, length: note.length },
            logical: `opcode ${note.opcode}`,
            note: note.clause,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/computed-name.js

const computed_name_computedName = pickleRule({
    id: 'pickle/computed-name',
    title: 'Loading the pickle imports or calls something that it computes',
    severity: 'critical',
    securitySeverity: '9.5',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-470'],
    cve: [],
    references: ['https://github.com/mmaitre314/picklescan/security/advisories/GHSA-9gvj-pp9x-gcfr'],
    since: '1.0.0',
    help: {
        why: 'The name of what is imported or called is put together while the file loads, or comes from an extension registry. No saving code does that; it serves to hide the name.',
        fix: 'Do not load the file. Get the model again from its publisher.',
    },
}, 'computed-name');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/dangerous-call.js

const dangerousCall = pickleRule({
    id: 'pickle/dangerous-call',
    title: 'Loading the pickle runs a callable that executes, fetches or writes',
    severity: 'critical',
    securitySeverity: '9.8',
    precision: 'very-high',
    cwe: ['CWE-502', 'CWE-94'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#restricting-globals'],
    since: '1.0.0',
    help: {
        why: 'A pickle is a program: its REDUCE, INST, OBJ and NEWOBJ opcodes call what it imports. This callable runs code or programs, imports, unpickles, reads, writes or connects, and nothing that saves a model writes such a call.',
        fix: 'Do not load the file. Get the model again from its publisher, best as safetensors; if it was loaded already, treat that machine and its credentials as compromised.',
    },
}, 'dangerous-call');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/dangerous-import.js

const dangerousImport = pickleRule({
    id: 'pickle/dangerous-import',
    title: 'Loading the pickle imports a callable that executes, fetches or writes',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'very-high',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#restricting-globals'],
    since: '1.0.0',
    help: {
        why: 'The pickle imports a callable that runs code or programs, imports, unpickles, reads, writes or connects. Importing alone can act, and an object that holds such a callable calls it later.',
        fix: 'Do not load the file. Get the model again from its publisher, best as safetensors.',
    },
}, 'dangerous-import');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/foreign-call.js

const foreignCall = pickleRule({
    id: 'pickle/foreign-call',
    title: 'Loading the pickle runs code of a package we know nothing about',
    severity: 'critical',
    securitySeverity: '7.5',
    precision: 'medium',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#object.__reduce__'],
    since: '1.0.0',
    help: {
        why: 'The pickle calls a function, or a constructor with telling arguments, of a package that is in no vetted list. What it does there depends on code that is not in the file.',
        fix: 'Read what the callable does in the version you install. Trust the package in the configuration if it is yours; else do not load the file.',
    },
}, 'foreign-call');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/foreign-class.js

const foreignClass = pickleRule({
    id: 'pickle/foreign-class',
    title: 'The pickle needs classes of a package we know nothing about',
    severity: 'info',
    securitySeverity: '2.0',
    precision: 'medium',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#what-can-be-pickled-and-unpickled'],
    since: '1.0.0',
    help: {
        why: 'Loading imports these packages and builds their objects, so their code runs. That is normal for a model that was saved whole, and it makes those packages part of what you trust.',
        fix: 'Check that the packages are the ones you expect and name your own in trusted-packages; better, save a state dict or safetensors instead of whole objects.',
    },
    strictSeverity: 'warning',
}, 'foreign-class');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/library-call.js

const libraryCall = pickleRule({
    id: 'pickle/library-call',
    title: 'Loading the pickle calls library code with unusual arguments',
    severity: 'critical',
    securitySeverity: '7.2',
    precision: 'medium',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#object.__reduce__'],
    since: '1.0.0',
    help: {
        why: 'The callable belongs to a known package, but genuine files do not call it like this: constructors of library classes can read files or fetch addresses that they are given.',
        fix: 'Look at the arguments in the reconstructed call. If they name files, commands or addresses you do not know, do not load the file.',
    },
}, 'library-call');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/patched-object.js

const patchedObject = pickleRule({
    id: 'pickle/patched-object',
    title: 'Loading the pickle changes objects that are not its own',
    severity: 'critical',
    securitySeverity: '9.4',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-915'],
    cve: [],
    references: ['https://github.com/protectai/modelscan/issues/85'],
    since: '1.0.0',
    help: {
        why: 'BUILD, SETITEM and APPEND act on any object. Applied to a module, a function, a class or the process environment they change how other code behaves; applied to an unknown object they run its methods.',
        fix: 'Do not load the file. Get the model again from its publisher.',
    },
}, 'patched-object');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/persistent-id.js

const persistentId = pickleRule({
    id: 'pickle/persistent-id',
    title: 'The pickle asks its loader for an unusual persistent object',
    severity: 'critical',
    securitySeverity: '7.4',
    precision: 'medium',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#persistence-of-external-objects'],
    since: '1.0.0',
    help: {
        why: 'A persistent id is resolved by the loader. torch writes only storages there; another id makes older loaders look up modules and sources, and one that holds callables hands them to the loader.',
        fix: 'Do not load the file with torch.load(weights_only=False); save the model again with a current release.',
    },
}, 'persistent-id');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/planted-callable.js

const plantedCallable = pickleRule({
    id: 'pickle/planted-callable',
    title: "The pickle plants a callable where Python or the model's user will call it",
    severity: 'critical',
    securitySeverity: '9.6',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-915'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#object.__setstate__'],
    since: '1.0.0',
    help: {
        why: "BUILD writes into an object's attributes. A callable under `__setstate__`, `append` or a method's name is called by the next opcode or by the first use of the model, with no call opcode for a scanner to see.",
        fix: 'Do not load the file. Get the model again from its publisher.',
    },
}, 'planted-callable');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/trailing-data.js

const trailingData = defineRule({
    id: 'pickle/trailing-data',
    title: 'Bytes that belong to no pickle stream follow the pickle',
    severity: 'info',
    securitySeverity: '3.0',
    precision: 'medium',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#pickle.load'],
    since: '1.0.0',
    help: {
        why: 'Unpicklers stop at STOP and ignore what follows. Payloads for a second stage are parked there.',
        fix: 'Find out what the bytes are; a model that was saved once has none.',
    },
    *check({ trailing }) {
        if (trailing === undefined)
            return;
        yield {
            message: `${String(trailing.length)} bytes at ${String(trailing.offset)} belong to no pickle stream; loaders ignore them`,
            at: { range: trailing },
            key: 'trailing',
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/unexpected-arguments.js

const unexpectedArguments = pickleRule({
    id: 'pickle/unexpected-arguments',
    title: 'Loading the pickle calls a rebuilding function with arguments that no library writes',
    severity: 'critical',
    securitySeverity: '8.8',
    precision: 'high',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#object.__reduce__'],
    since: '1.0.0',
    help: {
        why: "Functions that rebuild arrays, tensors and containers are harmless with the arguments their libraries write. With others they resolve names, call what they are given or decode with a codec of the file's choice.",
        fix: "Do not load the file; the producer's own tools do not write such calls.",
    },
}, 'unexpected-arguments');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/unlisted-callable.js

const unlistedCallable = pickleRule({
    id: 'pickle/unlisted-callable',
    title: 'Loading the pickle uses a function of Python or a known package that no model needs',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://arxiv.org/abs/2508.19774'],
    since: '1.0.0',
    help: {
        why: 'The standard library and the packages models are made with have finite namespaces, and hundreds of functions in them lead to code execution. What genuine files use is vetted by name; this one is not in any vetted list.',
        fix: 'Find out why the model needs this function. If it is harmless, accept this finding with a reason and report it to us, so that it can be vetted; else get the model again from its publisher.',
    },
}, 'unlisted-callable');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/index.js













/** Every rule about pickles, by id. */
const pickleRules = [
    ambiguousStructure,
    computed_name_computedName,
    dangerousCall,
    dangerousImport,
    foreignCall,
    foreignClass,
    libraryCall,
    patchedObject,
    persistentId,
    plantedCallable,
    trailingData,
    unexpectedArguments,
    unlistedCallable,
];

;// CONCATENATED MODULE: ./lib/formats/pickle/index.js




const pickle = defineFormat({
    id: 'pickle',
    title: 'Python pickle',
    extensions: ['.pkl', '.pickle', '.p', '.joblib', '.dill', '.pck', '.pcl'],
    spec: 'https://docs.python.org/3/library/pickletools.html',
    runsCode: true,
    identify: identifyPickle,
    parse: parsePickle,
    rules: pickleRules,
});
const pickle_formats = [pickle];

;// CONCATENATED MODULE: ./lib/formats/torch/layout.js
/** What stands beside `data.pkl` in everything that a PyTorch writer finished. */
const companions = /^(version|byteorder|\.format_version|\.data\/|data\/)/;
/** The records of each layout: https://docs.pytorch.org/docs/main/notes/serialization.html and torch/csrc/jit. */
const common = String.raw `data\.pkl|version|byteorder|\.format_version|\.storage_alignment|\.data\/[\w.]+|data\/\d+`;
const written = {
    checkpoint: new RegExp(`^(${common})$`),
    script: new RegExp(String.raw `^(${common}|(constants|bytecode|attributes|traced_inputs|mobile_debug_handles|callstack_debug_map)(\.pkl|\.debug_pkl|\/.*)|code\/.*\.(py|debug_pkl)|extra\/.*)$`),
    export: new RegExp(String.raw `^(${common}|archive_(format|version)|models\/.*\.json|data\/(weights|constants|sample_inputs|aotinductor)\/.*|extra\/.*|serialized_[\w.]+)$`),
    package: /^/,
};
/** Reads names as PyTorch's miniz does: up to a NUL, whatever the case; undefined for names outside a folder. */
function splitName(name) {
    const seen = name.replace(/\0.*$/s, '');
    const slash = seen.indexOf('/');
    if (slash <= 0)
        return undefined;
    return { folder: seen.slice(0, slash), record: seen.slice(slash + 1).toLowerCase() };
}
/** The layout that the names of an archive show; undefined when PyTorch did not write it. */
function placeLayout(names) {
    const folders = new Map();
    for (const name of names) {
        const split = splitName(name);
        if (split === undefined)
            continue;
        const records = folders.get(split.folder) ?? new Set();
        records.add(split.record);
        folders.set(split.folder, records);
    }
    for (const [folder, records] of folders) {
        const layout = layoutOf(records);
        if (layout !== undefined)
            return { layout, folder };
    }
    return undefined;
}
function layoutOf(records) {
    if (records.has('archive_format') && records.has('archive_version'))
        return 'export';
    if (records.has('.data/extern_modules'))
        return 'package';
    if (!records.has('data.pkl'))
        return undefined;
    const names = [...records];
    if (names.some((record) => /^(constants\.pkl$|code\/)/.test(record)))
        return 'script';
    return names.some((record) => companions.test(record)) ? 'checkpoint' : undefined;
}
/** Whether PyTorch writes a member of this name in this layout. */
function isWritten({ layout, folder }, name) {
    const split = splitName(name);
    return split?.folder === folder && written[layout].test(split.record);
}
/** Whether PyTorch unpickles the member when it loads the file. */
function isPickleRecord(name) {
    return /\.(pkl|debug_pkl)$/.test(splitName(name)?.record ?? '');
}
/** Whether the member holds elements of tensors. */
function isStorageRecord(name) {
    return /^(data\/\d+|constants\/\d+|data\/(weights|constants)\/\w*_\d+)$/.test(splitName(name)?.record ?? '');
}

;// CONCATENATED MODULE: ./lib/formats/torch/identify.js



/** PROTO 2, LONG1 of ten bytes, torch.serialization.MAGIC_NUMBER, STOP: the first stream before PyTorch 1.6. */
const legacyStart = Buffer.from('80028a0a6cfc9c46f9206aa850192e', 'hex');
/** A zip archive whose names show a PyTorch layout, or the pickle that begins the layout before 1.6. */
function identifyTorch(head, source) {
    if (startsLegacy(head))
        return { confidence: 'certain', because: 'begins with the magic number of torch.save' };
    if (locateZip(head, source) === undefined)
        return undefined;
    const placed = placeLayout(listedNames(source));
    if (placed === undefined)
        return undefined;
    return {
        confidence: 'certain',
        because: `is a zip archive with the records of a PyTorch ${placed.layout}`,
    };
}
function startsLegacy(head) {
    return legacyStart.equals(head.subarray(0, legacyStart.length));
}
function* listedNames(source) {
    for (const { records } of listDirectories(source))
        for (const { name } of records)
            yield name;
}

;// CONCATENATED MODULE: ./lib/formats/torch/parse.js







/** `version` and `byteorder` are a few letters. */
const maxNoteBytes = 16;
const legacy = {
    facts: {
        layout: 'legacy',
        folder: '',
        version: undefined,
        byteOrder: undefined,
        storages: [],
        unexpected: [],
    },
    children: [],
    anomalies: [],
    covered: [],
};
/**
 * What PyTorch adds to a zip archive: which members it unpickles and which are tensors. The archive itself lists the
 * members and tells what is wrong with it; the streams of the legacy layout are the pickle format's.
 * @throws FormatError `no-layout` when the records that were seen first can't be found again
 */
async function parseTorch(source, context) {
    if (startsLegacy(source.read(0, Math.min(source.size, maxNoteBytes))))
        return legacy;
    const { entries } = await readZipDirectory(source, context.budget);
    const placed = placeLayout(entries.map(({ name }) => name));
    if (placed === undefined) {
        const at = { offset: 0, length: source.size };
        throw new errors/* FormatError */.IF('no-layout', at, 'its members are no layout of PyTorch');
    }
    const members = entries.filter(({ isDirectory }) => !isDirectory);
    return {
        facts: {
            ...placed,
            version: readNote(source, members, 'version', context),
            byteOrder: readNote(source, members, 'byteorder', context),
            storages: members.filter(({ name }) => isStorageRecord(name)).map(recordOf),
            unexpected: members.filter(({ name }) => !isWritten(placed, name)).map(recordOf),
        },
        children: members
            .filter(({ name, isReadable }) => isReadable && isPickleRecord(name))
            .map((entry) => pickleChild(source, entry, context)),
        anomalies: [],
        covered: [],
    };
}
function recordOf(entry) {
    return { name: entry.name, size: entry.uncompressedSize, at: headerRange(entry) };
}
function pickleChild(source, entry, { budget }) {
    const { name, method, data } = entry;
    return {
        member: name,
        expects: 'pickle',
        profile: 'torch',
        ...(method === methodStored && data !== undefined ? { range: data } : {}),
        open: () => openEntry(source, entry, budget),
    };
}
function readNote(source, entries, record, { budget }) {
    const entry = entries.find(({ name, isReadable }) => isReadable && splitName(name)?.record === record);
    if (entry === undefined || entry.method !== methodStored || entry.uncompressedSize > maxNoteBytes)
        return undefined;
    const content = openEntry(source, entry, budget);
    return Buffer.from(content.read(0, Math.min(content.size, maxNoteBytes)))
        .toString('latin1')
        .trim();
}

;// CONCATENATED MODULE: ./lib/formats/torch/rules/unexpected-member.js

/** Names that one finding shows. */
const maxShownNames = 3;
const unexpectedMember = defineRule({
    id: 'torch/unexpected-member',
    title: 'The archive holds members that PyTorch does not write',
    severity: 'info',
    securitySeverity: '3.1',
    precision: 'medium',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://docs.pytorch.org/docs/main/notes/serialization.html'],
    since: '1.0.0',
    help: {
        why: 'PyTorch ignores members that it does not know. A second stage can be parked there and loaded by code that looks harmless by itself.',
        fix: 'Find out who added the members; a model that was saved once has none.',
    },
    *check({ unexpected, layout }) {
        const [first] = unexpected;
        if (first === undefined)
            return;
        const shown = unexpected.slice(0, maxShownNames).map(({ name }) => name);
        const names = shown.map((name) => JSON.stringify(name.slice(0, 120))).join(', ');
        const more = unexpected.length > shown.length ? ` and ${String(unexpected.length - shown.length)} more` : '';
        yield {
            message: `PyTorch writes no such member in a ${layout}: ${names}${more}`,
            at: { range: first.at, logical: first.name },
            key: 'unexpected',
            count: unexpected.length,
            data: { members: shown, layout },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/torch/rules/index.js

/** Every rule about PyTorch files, by id. */
const torchRules = [unexpectedMember];

;// CONCATENATED MODULE: ./lib/formats/torch/index.js




const torch = defineFormat({
    id: 'torch',
    title: 'PyTorch file',
    extensions: ['.pt', '.pth', '.pt2', '.ptl', '.ckpt'],
    spec: 'https://docs.pytorch.org/docs/main/notes/serialization.html',
    runsCode: true,
    identify: identifyTorch,
    parse: parseTorch,
    rules: torchRules,
});
const torch_formats = [torch];

;// CONCATENATED MODULE: ./lib/formats/index.js



/** Every format the engine knows, by folder. */
const formats_formats = [...formats, ...pickle_formats, ...torch_formats];

;// CONCATENATED MODULE: ./lib/policy/assess.js

/**
 * From findings to what is shown: a rule set to `off` and classes of trusted packages are suppressed, severities are
 * raised or lowered. Nothing vanishes.
 * @param timestamp Unix seconds
 */
function assess(reports, settings, rules, timestamp) {
    const metas = new Map(rules.map((rule) => [rule.id, rule]));
    const issues = [];
    const suppressed = [];
    for (const finding of reports.flatMap((report) => report.findings)) {
        const suppression = suppressionOf(finding, settings);
        if (suppression !== undefined)
            suppressed.push({ ...finding, timestamp, suppression });
        else
            issues.push({ ...finding, ...graded(finding, settings, metas), timestamp });
    }
    return { issues, suppressed };
}
/** `--strict` ignores configuration that lowers a rule (CONTRACT §3). */
function suppressionOf(finding, settings) {
    if (settings.strict)
        return undefined;
    if (settings.rules.get(finding.ruleId) === 'off') {
        return { by: 'rules', reason: `${finding.ruleId} is off in ${where(settings)}`, expires: null };
    }
    const trusted = trustedPackage(finding, settings.trustedPackages);
    if (trusted === undefined)
        return undefined;
    return { by: 'trusted-packages', reason: `${trusted} is trusted by ${where(settings)}`, expires: null };
}
function where(settings) {
    return settings.configuration ?? 'the configuration';
}
/** Only what its rule marks as a foreign class can be trusted; what is forbidden never is. */
function trustedPackage({ data }, trusted) {
    if (data?.['trustable'] !== true)
        return undefined;
    return trusted.find((name) => name === data['package']);
}
function graded(finding, settings, metas) {
    const setting = settings.rules.get(finding.ruleId);
    const configured = configuredSeverity(finding.severity, setting, settings.strict);
    if (!settings.strict)
        return change(finding.severity, configured, 'rules');
    const strict = (0,core_severity/* worseSeverity */.E$)(configured, metas.get(finding.ruleId)?.strictSeverity ?? configured);
    return change(finding.severity, strict, strict === configured ? 'rules' : 'strict');
}
function configuredSeverity(severity, setting, strict) {
    if (setting === undefined || setting === 'off')
        return severity;
    return strict && (0,core_severity/* compareSeverity */.zK)(setting, severity) > 0 ? severity : setting;
}
function change(before, after, by) {
    return before === after
        ? { severity: after }
        : { severity: after, changed: { severityBefore: before, by } };
}

;// CONCATENATED MODULE: ./lib/policy/verdict.js

/** `findings`, else `incomplete`, else `clean` (CONTRACT §1). Operational findings never gate by severity. */
function verdictOf(report) {
    const gating = contentIssues(report).some((issue) => (0,core_severity/* reaches */.O6)(issue.severity, report.policy.failOn));
    if (gating)
        return 'findings';
    return incompleteFiles(report).length > 0 ? 'incomplete' : 'clean';
}
/** Whether an operational finding is there, before any configuration. */
function hasErrors(reports, rules) {
    const operational = operationalIds({ rules });
    return reports.some((report) => report.findings.some((finding) => operational.has(finding.ruleId)));
}
/**
 * Whether files that were not analysed whole fail the run, under its `fail-on-incomplete`: LFS pointers and files over
 * the size limit count only with `all` (CONTRACT §6).
 */
function failsAsIncomplete(report) {
    const { failOnIncomplete } = report.policy;
    if (failOnIncomplete === 'false')
        return false;
    const incomplete = incompleteFiles(report);
    if (failOnIncomplete === 'all')
        return incomplete.length > 0;
    const excused = pathsWith(report, (issue) => issue.ruleId === 'scan/lfs-pointer' || issue.ruleId === 'scan/too-large');
    return incomplete.some((file) => file.outcome !== 'skipped' || !excused.has(file.path));
}
/** Exit status of the command line (CONTRACT §1). */
function exitStatus(report, run) {
    if (contentIssues(report).some((issue) => (0,core_severity/* reaches */.O6)(issue.severity, report.policy.failOn)))
        return 1;
    return report.hasErrors || !run.anythingScanned || failsAsIncomplete(report) ? 2 : 0;
}
/** Files that claim to be models and were not analysed whole. A stray `.bin` that nothing recognises is none. */
function incompleteFiles(report) {
    const stray = pathsWith(report, (issue) => issue.ruleId === 'scan/unrecognised' && foundAs(issue) === 'info');
    return report.files.filter(({ outcome, path }) => outcome !== 'scanned' && !(outcome === 'unrecognised' && stray.has(path)));
}
/** The severity before configuration changed it. */
function foundAs(issue) {
    return issue.changed?.severityBefore ?? issue.severity;
}
function pathsWith(report, wanted) {
    return new Set([...report.issues, ...report.suppressed].filter(wanted).map((issue) => issue.path));
}
function contentIssues(report) {
    const operational = operationalIds(report);
    return report.issues.filter((issue) => !operational.has(issue.ruleId));
}
function operationalIds(report) {
    return new Set(report.rules.filter((rule) => rule.operational === true).map((rule) => rule.id));
}

;// CONCATENATED MODULE: ./lib/engine/known-bad.js

const hashLine = /^([0-9a-f]{64})(?:[ \t]+(\d{1,15}))?[ \t]*(?:#(.*))?$/i;
const domainLine = /^domain:([a-z0-9_-]+(?:\.[a-z0-9_-]+)*)[ \t]*(?:#.*)?$/i;
/**
 * Parses `sha256[ size][ # note]` and `domain:name` lines; blank lines and `#` lines are ignored.
 * @throws UsageError with the list's name and the line's number
 */
function parseKnownBad(text, name) {
    const hashes = [];
    const domains = [];
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const hash = hashEntry(line);
        const domain = domainLine.exec(line)?.[1];
        if (hash !== undefined)
            hashes.push(hash);
        else if (domain !== undefined)
            domains.push(domain.toLowerCase());
        else
            throw badLine(name, index + 1);
    }
    return { name, hashes, domains };
}
function hashEntry(line) {
    const [, sha256, size, note = ''] = hashLine.exec(line) ?? [];
    if (sha256 === undefined)
        return undefined;
    return { sha256: sha256.toLowerCase(), size: size === undefined ? null : Number(size), note: note.trim() };
}
function badLine(name, line) {
    return new errors/* UsageError */.eb(`${name}, line ${String(line)}: expected "sha256[ size][ # note]" or "domain:name"`);
}

;// CONCATENATED MODULE: ./lib/policy/effective.js
/**
 * Options beat the file, the file beats the defaults (CONTRACT §7).
 * @param defaultFailOn `warning` on the command line, `critical` in the action
 */
function effectiveSettings(overrides, file, defaultFailOn) {
    const content = file?.content ?? {};
    return {
        failOn: overrides.failOn ?? content.failOn ?? defaultFailOn,
        failOnIncomplete: overrides.failOnIncomplete ?? content.failOnIncomplete ?? 'true',
        strict: overrides.strict ?? content.strict ?? false,
        rules: content.rules ?? new Map(),
        trustedPackages: content.trustedPackages ?? [],
        configuration: file?.name ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/scan.js
/** From paths to a report: discover → inspect → assess → verdict. The public API, and the table of contents. */














/** Every rule that can fire, sorted by id. */
const catalogue = [
    ...formats_formats.flatMap((format) => format.catalogue),
    ...scanRules,
].sort((a, b) => compareText(a.id, b.id));
const maxDefaultJobs = 8;
/** @throws UsageError for URLs; everything else that goes wrong is in the report */
async function scan(request) {
    const startTime = Date.now() / 1000;
    const { settings, jobs = Math.min((0,external_node_os_.availableParallelism)(), maxDefaultJobs) } = request;
    const entry = request.scannerEntry ?? scannerEntry();
    const { reports, notes } = await scanFiles({ ...request, jobs, rules: catalogue, scannerEntry: entry });
    const { issues, suppressed } = assess(reports, settings, catalogue, Date.now() / 1000);
    const files = reports.filter((report) => report.claimed).map(summary);
    const judged = {
        rules: catalogue,
        files,
        issues: issues.toSorted(compareFindings),
        suppressed: suppressed.toSorted(compareFindings),
        policy: policyOf(settings),
    };
    return {
        ...judged,
        tool: { name: 'ModelAudit', version: version/* version */.r },
        startTime,
        duration: Date.now() / 1000 - startTime,
        verdict: verdictOf(judged),
        hasErrors: hasErrors(reports, catalogue),
        bytesScanned: sum(reports.filter((report) => report.formats.length > 0).map((report) => report.size)),
        bytesRead: sum(reports.map((report) => report.bytesRead)),
        filesIgnored: reports.filter((report) => !report.claimed && report.findings.length === 0).length,
        scannerNames: [...new Set(reports.flatMap((report) => report.formats))].sort(compareText),
        notes,
    };
}
function summary({ path, size, formats: ids, outcome, duration, bytesRead, }) {
    return { path, size, formats: ids, outcome, duration, bytesRead };
}
function policyOf({ failOn, failOnIncomplete, strict, configuration }) {
    return { failOn, failOnIncomplete, strict, configuration };
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ })

};
