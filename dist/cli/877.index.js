export const id = 877;
export const ids = [877];
export const modules = {

/***/ 6877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScan: () => (/* binding */ runScan)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/reports/index.js
var reports = __webpack_require__(6623);
// EXTERNAL MODULE: ./lib/reports/text/style.js
var style = __webpack_require__(4730);
// EXTERNAL MODULE: ./lib/scan.js + 55 modules
var scan = __webpack_require__(1693);
;// CONCATENATED MODULE: ./lib/shell/interruption.js
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/shell/error-text.js
var error_text = __webpack_require__(7654);
;// CONCATENATED MODULE: ./lib/shell/output-file.js





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
        throw new errors/* UsageError */.eb(`can't write '${target}': ${(0,error_text/* errorText */.k)(error)}`);
    }
}
function replaceFile(target, text) {
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    fillNewFile(draft, text);
    try {
        (0,external_node_fs_.renameSync)(draft, target);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(draft, { force: true });
        throw error;
    }
}
function refuseOtherThanFile(target) {
    const stats = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false });
    if (stats === undefined || stats.isFile())
        return;
    const kind = stats.isSymbolicLink() ? 'a link' : stats.isDirectory() ? 'a folder' : 'no regular file';
    throw new Error(`it is ${kind}`);
}
/** Windows has no O_NOFOLLOW; O_EXCL alone refuses an existing link there. */
function fillNewFile(path, text) {
    const noFollow = external_node_fs_.constants.O_NOFOLLOW ?? 0;
    const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_WRONLY | noFollow, 0o666);
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, text);
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(path, { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: ./lib/cli/print.js
var print = __webpack_require__(7721);
// EXTERNAL MODULE: ./lib/reports/count.js
var count = __webpack_require__(2248);
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
/** `12/340 files · 1.2 GB · 85 MB/s · models/x.pt`, never as wide as the terminal, or it would wrap. */
function formatProgress(progress, seconds, columns) {
    const { filesDone, filesTotal, bytesDone, currentPath } = progress;
    const rate = seconds > 0 ? `${(0,count/* formatBytes */.z3)(Math.round(bytesDone / seconds))}/s` : '';
    const facts = [
        `${String(filesDone)}/${String(filesTotal)} files`,
        (0,count/* formatBytes */.z3)(bytesDone),
        rate,
        (0,neutralise/* visible */.RK)(currentPath),
    ];
    return truncate(facts.filter((fact) => fact !== '').join(' · '), columns - 1);
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
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/shell/read-text-file.js



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
        if (error instanceof errors/* UsageError */.eb)
            throw error;
        if ((0,error_text/* errorCode */.C)(error) === 'ENOENT')
            return undefined;
        throw new errors/* UsageError */.eb(`can't read '${path}': ${(0,error_text/* errorText */.k)(error)}`);
    }
}
/** O_NONBLOCK, or opening a pipe would wait for its writer. */
function readBytes(path, maxBytes) {
    const nonBlocking = external_node_fs_.constants.O_NONBLOCK ?? 0;
    const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | nonBlocking);
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            throw new errors/* UsageError */.eb(`can't read '${path}': it is no regular file`);
        if (stats.size > maxBytes)
            throw new errors/* UsageError */.eb(`'${path}' is larger than ${String(maxBytes)} bytes`);
        return (0,external_node_fs_.readFileSync)(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function decode(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new errors/* UsageError */.eb(`'${path}' is not UTF-8 text`);
    }
}

;// CONCATENATED MODULE: ./lib/cli/scan-request.js




const defaultConfiguration = '.modelaudit.yml';
const maxKnownBadBytes = 64 * 2 ** 20;
/** Options beat the configuration file; lists of known files add up. @throws UsageError */
async function buildRequest(given, workingDirectory) {
    const file = await readConfiguration(given.configuration);
    const paths = given.paths.length > 0 ? given.paths : (file?.content.paths ?? []);
    if (paths.length === 0)
        throw new errors/* UsageError */.eb('nothing to scan: name a file or a folder, or see --help');
    const exclude = given.exclude ?? file?.content.exclude;
    return {
        paths,
        workingDirectory,
        settings: (0,scan/* effectiveSettings */.f)(given, file, 'warning'),
        knownBad: [...(file?.content.knownBad ?? []), ...given.knownBad].map(readKnownBad),
        hashes: given.hashes,
        allowHubCacheLinks: true,
        ...(given.include === undefined ? {} : { include: given.include }),
        ...(exclude === undefined ? {} : { exclude }),
        ...readBudgets(given),
    };
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
    const name = choice.from === 'file' ? choice.path : defaultConfiguration;
    const text = readTextFile(name, limits/* limits */.F.maxConfigurationBytes);
    if (text === undefined) {
        if (choice.from === 'default')
            return null;
        throw new errors/* UsageError */.eb(`there is no configuration file '${name}'`);
    }
    const { loadConfiguration } = await __webpack_require__.e(/* import() */ 189).then(__webpack_require__.bind(__webpack_require__, 3189));
    return { name, content: await loadConfiguration(text, name, scan/* catalogue */.sW) };
}
function readKnownBad(path) {
    const text = readTextFile(path, maxKnownBadBytes);
    if (text === undefined)
        throw new errors/* UsageError */.eb(`there is no known-bad list '${path}'`);
    return (0,scan/* parseKnownBad */.EI)(text, path);
}

;// CONCATENATED MODULE: ./lib/cli/scan-command.js











/** `modelaudit scan`: options, scan, report, exit status. @throws UsageError */
async function runScan(given) {
    const request = await buildRequest(given, process.cwd());
    const interruption = watchInterruption();
    const report = noteInterruption(await scanWithProgress(request, given, interruption), interruption);
    interruption.stop();
    const delivered = await deliver(report, given);
    const status = (0,scan/* exitStatus */.$u)(report, { anythingScanned: report.files.length > 0 });
    return interruption.received()?.status ?? (delivered ? status : 2);
}
async function scanWithProgress(request, given, { signal }) {
    if (!(0,terminal/* showsProgress */.Mo)(process.stderr, process.env, given.progress))
        return (0,scan/* scan */.SQ)({ ...request, signal });
    const line = startProgressLine(process.stderr, () => performance.now());
    try {
        return await (0,scan/* scan */.SQ)({ ...request, signal, onProgress: line.update });
    }
    finally {
        line.clear();
    }
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
/** False when the output file could not be written; the report is on standard output then. */
async function deliver(report, given) {
    const render = await (0,reports/* loadRenderer */.S)(given.format);
    if (given.output === undefined) {
        await (0,print/* print */.y)(process.stdout, render(report, appearance(given, true)));
        return true;
    }
    const text = render(report, appearance(given, false));
    try {
        writeOutputFile(given.output, text);
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        await (0,print/* print */.y)(process.stdout, text);
        await (0,report_error/* reportError */.N)(error, given.verbose);
        return false;
    }
}
function appearance(given, onScreen) {
    const { explain, verbose, quiet, color } = given;
    const colored = onScreen && (0,terminal/* usesColor */.cr)(process.stdout, process.env, color);
    const width = onScreen ? (0,terminal/* columnsOf */.PL)(process.stdout) : (0,terminal/* columnsOf */.PL)({});
    return { explain, verbose, quiet, width, style: colored ? terminal/* colorStyle */.NW : style/* plainStyle */.s };
}


/***/ }),

/***/ 2248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `1 file`, `3 files`; `plural` where an s is not enough. */
function count(amount, noun, plural = `${noun}s`) {
    return `${amount.toLocaleString('en-US')} ${amount === 1 ? noun : plural}`;
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
