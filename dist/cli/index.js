#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8161:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 518:
/***/ (function(__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4771);

process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4771:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/reports/inspection/index.js
var inspection = __nccwpck_require__(3018);
// EXTERNAL MODULE: ./lib/reports/index.js
var reports = __nccwpck_require__(6623);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./lib/core/nearest.js
var nearest = __nccwpck_require__(6661);
;// CONCATENATED MODULE: ./lib/cli/options.js
const commandNames = ['scan', 'inspect', 'rules', 'merge'];
const scan = ['scan'];
const inspect = ['inspect'];
const reporting = ['scan', 'merge'];
const everywhere = commandNames;
/** Every option of this version; help and parsing are made of it. */
const options = [
    {
        name: 'format',
        short: 'f',
        value: 'FORMAT',
        help: 'text (default), json, sarif, markdown, html, cyclonedx, junit, gitlab or gitlab-codequality; inspect and rules: text or json',
        commands: everywhere,
    },
    {
        name: 'output',
        short: 'o',
        value: 'FILE',
        help: 'write the report to FILE instead of standard output',
        commands: ['scan', 'inspect', 'merge'],
    },
    {
        name: 'fail-on',
        value: 'SEVERITY',
        help: 'exit 1 for findings from this severity on: critical, warning (default), info or never',
        commands: reporting,
    },
    {
        name: 'fail-on-incomplete',
        value: 'WHEN',
        help: 'true (default), false or all: exit 2 when a model was not analysed whole',
        commands: reporting,
    },
    {
        name: 'strict',
        help: 'count unvetted classes and formats that are only recognised as warnings; ignore configuration that lowers a rule',
        commands: scan,
    },
    { name: 'timeout', value: 'SECONDS', help: 'time for the whole run; default: none', commands: scan },
    {
        name: 'file-timeout',
        value: 'SECONDS',
        help: 'time for one file; default: 120',
        commands: ['scan', 'inspect'],
    },
    {
        name: 'max-file-size',
        value: 'SIZE',
        help: 'do not open larger files: bytes, 500MB, 2GB, 2GiB',
        commands: scan,
    },
    {
        name: 'known-bad',
        value: 'FILE',
        repeatable: true,
        help: 'list of files that nobody should have: sha256[ size][ # note] or domain:name, one a line',
        commands: scan,
    },
    {
        name: 'blacklist',
        short: 'b',
        value: 'PATTERN',
        repeatable: true,
        help: 'report names and texts of models that match (RE2, upper and lower case alike)',
        commands: scan,
    },
    {
        name: 'weights',
        value: 'WHEN',
        help: 'auto (default), true or false: look for outliers in the final layer of classifiers; true: of language models too',
        commands: scan,
    },
    { name: 'hashes', help: 'put the SHA-256 of every file into the report', commands: scan },
    {
        name: 'config',
        value: 'FILE',
        help: 'configuration; default: .modelaudit.yml of the working directory',
        commands: scan,
    },
    {
        name: 'baseline',
        value: 'FILE',
        help: 'accept the findings that FILE holds, fail on new ones',
        commands: scan,
    },
    {
        name: 'write-baseline',
        value: 'FILE',
        help: "accept today's findings: write them to FILE for --baseline",
        commands: scan,
    },
    { name: 'no-config', help: 'use no configuration', commands: scan },
    {
        name: 'include',
        value: 'GLOB',
        repeatable: true,
        help: 'of folders, scan only files that match',
        commands: scan,
    },
    { name: 'exclude', value: 'GLOB', repeatable: true, help: 'leave out files that match', commands: scan },
    {
        name: 'jobs',
        value: 'N',
        help: 'scanner processes, 1 to 64; default: one per core, at most 8',
        commands: scan,
    },
    {
        name: 'explain',
        help: 'say under each issue why it matters, what to do, how to accept it',
        commands: reporting,
    },
    {
        name: 'rows',
        value: 'N',
        help: 'rows of each table and items of each list, 1 to 100000; default: 50',
        commands: inspect,
    },
    { name: 'from', value: 'N', help: 'first row of each table; default: 0', commands: inspect },
    {
        name: 'member',
        value: 'NAME',
        repeatable: true,
        help: 'only this member and what it holds; again for a member of a member',
        commands: inspect,
    },
    {
        name: 'severity',
        value: 'SEVERITY',
        help: 'only rules that give critical, warning or info',
        commands: ['rules'],
    },
    {
        name: 'verbose',
        short: 'v',
        help: 'show debug findings, formats and timings; rules: explain every rule that is listed',
        commands: everywhere,
    },
    { name: 'quiet', short: 'q', help: 'print issues only', commands: reporting },
    { name: 'no-progress', help: 'show no progress', commands: scan },
    { name: 'no-color', help: 'use no colours', commands: everywhere },
    { name: 'help', short: 'h', help: 'show this help', commands: everywhere },
    { name: 'version', help: 'show the version; with --verbose formats and limits', commands: everywhere },
];

;// CONCATENATED MODULE: ./lib/cli/tokens.js




/** @throws UsageError for an unknown option, a missing or needless value */
function readTokens(args) {
    const tokens = tokenize(args);
    const { command, operands } = readOperands(tokens);
    const given = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const value = readValue(token, command);
        given.set(token.name, [...(given.get(token.name) ?? []), ...value]);
    }
    return { command, operands, given };
}
function tokenize(args) {
    const known = options.map(({ name, short, value }) => [
        name,
        {
            type: value === undefined ? 'boolean' : 'string',
            ...(short === undefined ? {} : { short }),
        },
    ]);
    return (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options: Object.fromEntries(known),
        strict: false,
        allowPositionals: true,
        tokens: true,
    }).tokens;
}
/** The first operand names the command, unless it stands behind `--`: then it is a path like any other. */
function readOperands(tokens) {
    const operands = tokens.flatMap((token) => (token.kind === 'positional' ? [token] : []));
    const end = tokens.find(({ kind }) => kind === 'option-terminator')?.index ?? Infinity;
    const values = operands.map(({ value }) => value);
    const [first] = operands;
    if (first === undefined || first.index > end)
        return { command: 'scan', operands: values };
    const command = commandNames.find((name) => name === first.value);
    return command === undefined
        ? { command: 'scan', operands: values }
        : { command, operands: values.slice(1) };
}
function readValue({ name, rawName, value, inlineValue }, command) {
    const option = options.find((candidate) => candidate.name === name);
    if (option === undefined)
        throw unknownOption(name, rawName);
    if (!option.commands.includes(command))
        throw new errors/* UsageError */.eb(`'${command}' takes no option ${rawName}`);
    if (option.value === undefined) {
        if (value !== undefined)
            throw new errors/* UsageError */.eb(`${rawName} takes no value`);
        return [];
    }
    if (value === undefined || (!inlineValue && value.startsWith('-'))) {
        throw new errors/* UsageError */.eb(`${rawName} needs a value: --${name}=${option.value}`);
    }
    return [value];
}
function unknownOption(name, rawName) {
    const meant = (0,nearest/* nearest */.p)(name, options.map((option) => option.name));
    return new errors/* UsageError */.eb(`unknown option ${rawName}${meant === undefined ? '; see --help' : `, did you mean --${meant}?`}`);
}

// EXTERNAL MODULE: ./lib/core/table.js
var table = __nccwpck_require__(6051);
;// CONCATENATED MODULE: ./lib/shell/values.js


/**
 * @param name how messages call the setting: `--fail-on`, `input fail-on`
 * @throws UsageError naming the setting, the value and what is allowed
 */
function choose(name, value, allowed) {
    const chosen = allowed.find((choice) => choice === value);
    if (chosen === undefined)
        throw new errors/* UsageError */.eb(`${name} is one of ${allowed.join(', ')}, not '${value}'`);
    return chosen;
}
/** A glob, which blanks alone are not. @throws UsageError */
function parsePattern(name, value) {
    if (value.trim() === '')
        throw new errors/* UsageError */.eb(`${name} needs a pattern, not '${value}'`);
    return value;
}
/** Seconds above 0, at most a year. @throws UsageError */
function parseSeconds(name, value) {
    const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    if (!(seconds > 0 && seconds <= 31_536_000)) {
        throw new errors/* UsageError */.eb(`${name} is a number of seconds above 0, not '${value}'`);
    }
    return seconds;
}
/** Scanner processes, 1 to 64. @throws UsageError */
function parseJobs(name, value) {
    const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
    if (jobs < 1 || jobs > 64)
        throw new errors/* UsageError */.eb(`${name} is a whole number from 1 to 64, not '${value}'`);
    return jobs;
}
const factors = (0,table/* table */.t)({
    '': 1,
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
});
/** Bytes, from `1048576`, `500MB` (decimal), `2GiB` (binary), `1.5 GB`; at least 1. @throws UsageError */
function parseSize(name, value) {
    const match = /^(\d+(?:\.\d+)?) ?([a-z]*)$/i.exec(value);
    const bytes = Math.floor(Number(match?.[1]) * (factors[match?.[2]?.toLowerCase() ?? ''] ?? Number.NaN));
    if (!Number.isSafeInteger(bytes) || bytes < 1) {
        throw new errors/* UsageError */.eb(`${name} is a size such as 1048576, 500MB, 2GB or 2GiB, not '${value}'`);
    }
    return bytes;
}
/** A whole number. @throws UsageError */
function parseCount(name, value, least, most) {
    const number = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least && number <= most)) {
        throw new errors/* UsageError */.eb(`${name} is a whole number from ${String(least)} to ${String(most)}, not '${value}'`);
    }
    return number;
}

;// CONCATENATED MODULE: ./lib/cli/arguments.js





/** @throws UsageError naming the option, its value and what is allowed */
function readArguments(args) {
    const tokens = readTokens(args);
    const { command, given } = tokens;
    if (given.has('help'))
        return { kind: 'help', command };
    if (given.has('version'))
        return { kind: 'version', verbose: given.has('verbose') };
    return readers[command](tokens);
}
const readers = {
    scan: readScanArguments,
    inspect: readInspectArguments,
    rules: readRulesArguments,
    merge: readMergeArguments,
};
/** Reads the last value of an option that may be given. */
function oneOf(given) {
    return (name, parse) => {
        const value = given.get(name)?.at(-1);
        return value === undefined ? undefined : parse(`--${name}`, value);
    };
}
const defaultRows = 50;
const maxRows = 100_000;
function readInspectArguments({ given, operands }) {
    const one = oneOf(given);
    const [path] = operands;
    if (path === undefined || operands.length > 1)
        throw new errors/* UsageError */.eb(`'inspect' takes one file; see inspect --help`);
    return {
        kind: 'inspect',
        path,
        format: one('format', readInspectionFormat) ?? 'text',
        output: one('output', nonEmpty),
        rows: one('rows', (name, value) => parseCount(name, value, 1, maxRows)) ?? defaultRows,
        from: one('from', (name, value) => parseCount(name, value, 0, Number.MAX_SAFE_INTEGER)) ?? 0,
        member: given.get('member'),
        fileTimeoutSeconds: one('file-timeout', parseSeconds),
        verbose: given.has('verbose'),
        color: !given.has('no-color'),
    };
}
function readRulesArguments({ given, operands }) {
    const one = oneOf(given);
    return {
        kind: 'rules',
        words: operands,
        severity: one('severity', (name, value) => choose(name, value, ['critical', 'warning', 'info'])),
        verbose: given.has('verbose'),
        format: one('format', readInspectionFormat) ?? 'text',
        color: !given.has('no-color'),
    };
}
function readMergeArguments({ given, operands }) {
    if (operands.length === 0)
        throw new errors/* UsageError */.eb(`'merge' takes JSON reports; see merge --help`);
    const one = oneOf(given);
    const { explain, verbose, quiet, color } = readAppearance(given);
    const appearance = { explain, verbose, quiet, color };
    return { kind: 'merge', reports: operands, ...readGate(one), ...readTarget(one), ...appearance };
}
function readTarget(one) {
    return { format: one('format', readFormat) ?? 'text', output: one('output', nonEmpty) };
}
function readGate(one) {
    return {
        failOn: one('fail-on', (name, value) => choose(name, value, ['critical', 'warning', 'info', 'never'])),
        failOnIncomplete: one('fail-on-incomplete', (name, value) => choose(name, value, ['true', 'false', 'all'])),
    };
}
function readInspectionFormat(option, value) {
    return choose(option, value, inspection/* inspectionFormats */.x);
}
function readScanArguments({ given, operands }) {
    const one = oneOf(given);
    return {
        kind: 'scan',
        paths: operands,
        ...readTarget(one),
        ...readGate(one),
        strict: given.has('strict') ? true : undefined,
        timeoutSeconds: one('timeout', parseSeconds),
        fileTimeoutSeconds: one('file-timeout', parseSeconds),
        maxFileSizeBytes: one('max-file-size', parseSize),
        jobs: one('jobs', parseJobs),
        knownBad: given.get('known-bad') ?? [],
        blacklist: given.get('blacklist')?.map((value) => parsePattern('--blacklist', value)) ?? [],
        weights: one('weights', (name, value) => choose(name, value, ['auto', 'true', 'false'])),
        hashes: given.has('hashes'),
        baseline: one('baseline', nonEmpty),
        writeBaseline: one('write-baseline', nonEmpty),
        configuration: readConfigurationChoice(given),
        include: given.get('include')?.map((value) => parsePattern('--include', value)),
        exclude: given.get('exclude')?.map((value) => parsePattern('--exclude', value)),
        ...readAppearance(given),
    };
}
function readAppearance(given) {
    if (given.has('quiet') && given.has('verbose'))
        throw new errors/* UsageError */.eb('--quiet and --verbose exclude each other');
    return {
        explain: given.has('explain'),
        verbose: given.has('verbose'),
        quiet: given.has('quiet'),
        color: !given.has('no-color'),
        progress: !given.has('no-progress') && !given.has('quiet'),
    };
}
function readFormat(option, value) {
    return choose(option, value, reports/* reportFormats */.z);
}
function nonEmpty(option, value) {
    if (value === '')
        throw new errors/* UsageError */.eb(`${option} needs a value`);
    return value;
}
function readConfigurationChoice(given) {
    const path = given.get('config')?.at(-1);
    if (path !== undefined && given.has('no-config'))
        throw new errors/* UsageError */.eb('--config and --no-config exclude each other');
    if (path !== undefined)
        return { from: 'file', path: nonEmpty('--config', path) };
    return { from: given.has('no-config') ? 'none' : 'default' };
}

// EXTERNAL MODULE: ./lib/reports/text/wrap.js
var wrap = __nccwpck_require__(6479);
;// CONCATENATED MODULE: ./lib/cli/help.js


const usage = {
    scan: `Usage: modelaudit [scan] [OPTIONS] PATH...
       modelaudit inspect FILE     what a file is: formats, members, tensors, disassembly
       modelaudit rules [WORD]     list the rules, or explain one
       modelaudit merge REPORT...  join JSON reports into one

Reads model files without loading them and reports what loading would do.
Each command has its own --help.`,
    inspect: `Usage: modelaudit inspect [OPTIONS] FILE

Shows what a file is without loading it: its formats, the tree of its members, the facts that rules
judge, tensors with shape and type (elements are not read), the disassembly of pickles with the
reconstructed program beside it, source and code that it carries. Tables are cut: --rows, --from.

Examples:
  modelaudit inspect model.pt
  modelaudit inspect model.pt --member archive/data.pkl --rows 500
  modelaudit inspect model.gguf --format json --output model.json`,
    rules: `Usage: modelaudit rules [OPTIONS] [ID | WORD...]

Lists the rules, those whose id or title holds every WORD, or explains one by its id.

Examples:
  modelaudit rules
  modelaudit rules keras --severity critical
  modelaudit rules pickle/dangerous-call`,
    merge: `Usage: modelaudit merge [OPTIONS] REPORT...

Joins JSON reports, for example those of the shards of one scan, into one report: findings that stand
in several count once, sums and verdict are computed anew.

Example:
  modelaudit merge shard-*.json --format html --output report.html`,
};
const accepting = `To accept a finding, say why in .modelaudit.yml (--explain shows the entry of each):
  allow:
    - { rule: pickle/foreign-class, path: models/net.pkl, reason: our own, expires: 2027-06-30 }
To accept all of today's: --write-baseline FILE once, --baseline FILE from then on.`;
const exitStatuses = `Exit status: 0 nothing at or above --fail-on, 1 findings, 2 errors or files not analysed whole;
130 and 143 after Ctrl-C and SIGTERM, with a report of what was found until then.`;
/** The help of a command, generated from the table of options. */
function renderHelp(command) {
    const own = options.filter(({ commands }) => commands.includes(command));
    const width = Math.max(...own.map((option) => synopsis(option).length));
    const lines = own.flatMap((option) => describeOption(option, width));
    const end = command === 'scan' ? ['', accepting, '', exitStatuses] : [];
    return `${[usage[command], '', 'Options:', ...lines, ...end].join('\n')}\n`;
}
const columns = 100;
function describeOption(option, width) {
    const lines = (0,wrap/* wrap */.L)(describe(option), columns - width - 4);
    return lines.map((line, at) => `  ${(at === 0 ? synopsis(option) : '').padEnd(width)}  ${line}`);
}
function synopsis({ name, short, value }) {
    const flags = `${short === undefined ? '    ' : `-${short}, `}--${name}`;
    return value === undefined ? flags : `${flags} ${value}`;
}
function describe({ help, repeatable }) {
    return repeatable === true ? `${help} (repeatable)` : help;
}

// EXTERNAL MODULE: ./lib/cli/print.js
var print = __nccwpck_require__(7721);
// EXTERNAL MODULE: ./lib/cli/report-error.js
var report_error = __nccwpck_require__(581);
;// CONCATENATED MODULE: ./lib/cli/main.js




/** The command line. Returns the exit status; never throws. */
async function main(args) {
    try {
        return await run(readArguments(args));
    }
    catch (error) {
        (0,print/* tolerateClosedPipes */.k)(process.stderr);
        await (0,report_error/* reportError */.N)(error, args.includes('--verbose') || args.includes('-v'));
        return 2;
    }
}
async function run(given) {
    // The scanner process starts up before anything else is loaded, be it the streams.
    const early = await startEarly(given);
    (0,print/* tolerateClosedPipes */.k)(process.stdout, process.stderr);
    try {
        return await runCommand(given, early);
    }
    finally {
        early?.close();
    }
}
/** Where the paths are those of the command line; a configuration is read later. */
async function startEarly(given) {
    if (given.kind !== 'scan' && given.kind !== 'inspect')
        return undefined;
    const { startScan } = await __nccwpck_require__.e(/* import() */ 262).then(__nccwpck_require__.bind(__nccwpck_require__, 2262));
    return startScan(given.kind === 'scan' ? given.paths : [given.path], process.cwd());
}
/** What a command needs is loaded with the command: help and version answer at once. */
async function runCommand(given, early) {
    switch (given.kind) {
        case 'help':
            await (0,print/* print */.y)(process.stdout, renderHelp(given.command));
            return 0;
        case 'version':
            return (await __nccwpck_require__.e(/* import() */ 750).then(__nccwpck_require__.bind(__nccwpck_require__, 1750))).runVersion(given.verbose);
        case 'rules':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(929), __nccwpck_require__.e(733)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9065))).runRules(given);
        case 'inspect':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(929), __nccwpck_require__.e(780)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8054))).runInspect(given, early);
        case 'merge':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(929), __nccwpck_require__.e(872)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6210))).runMerge(given);
        case 'scan':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(929), __nccwpck_require__.e(699)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8377))).runScan(given, early);
    }
}


/***/ }),

/***/ 7721:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tolerateClosedPipes),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _shell_error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7654);


/**
 * Writes all of `text`. A reader that went away (`| head`) is no error.
 * @throws UsageError when the system refuses, for example on a full disk
 */
async function print(stream, text) {
    await new Promise((resolve, reject) => {
        stream.write(text, (error) => {
            if (error === undefined || error === null || isClosedPipe(error))
                resolve();
            else
                reject(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`can't write: ${(0,_shell_error_text_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .k)(error)}`));
        });
    });
}
function isClosedPipe(error) {
    return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}
/** Failures reach `print` through the callback of `write`; the event would end the process a second time. */
function tolerateClosedPipes(...streams) {
    for (const stream of streams)
        stream.on('error', () => undefined);
}


/***/ }),

/***/ 581:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reportError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _reports_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9633);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7721);



/** One line on standard error; the stack of an unexpected error only where the user asks for it. */
async function reportError(error, verbose) {
    const text = `modelaudit: ${describe(error)}\n${verbose ? stackOf(error) : ''}`;
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(process.stderr, text).catch(() => {
        // Standard error itself is gone: the exit status is all that is left to tell.
    });
}
function describe(error) {
    const message = (0,_reports_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(error instanceof Error ? error.message : String(error));
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb ? message : `unexpected error: ${message} (--verbose shows where)`;
}
function stackOf(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb || !(error instanceof Error) || error.stack === undefined)
        return '';
    return `${error.stack.split('\n').map(_reports_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK).join('\n')}\n`;
}


/***/ }),

/***/ 3828:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ FormatError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   oC: () => (/* binding */ LimitError)
/* harmony export */ });
/**
 * An answer, not a bug: formats are told apart by trying, a hundred thousand times in a large archive, and a trace of the
 * stack would cost more than the trial.
 */
class Answer extends Error {
    constructor(detail) {
        const before = Error.stackTraceLimit;
        Error.stackTraceLimit = 0;
        super(detail);
        Error.stackTraceLimit = before;
    }
}
/** The scanned file does not keep to its format. Parsers throw this and `LimitError`, nothing else. */
class FormatError extends Answer {
    name = 'FormatError';
    /** Kebab-case, for example `unexpected-end`. */
    code;
    at;
    constructor(code, at, detail) {
        super(detail);
        this.code = code;
        this.at = at;
    }
}
/** A budget of `core/limits.ts` is spent. */
class LimitError extends Answer {
    name = 'LimitError';
    limit;
    allowed;
    constructor(limit, allowed, detail) {
        super(detail);
        this.limit = limit;
        this.allowed = allowed;
    }
}
/** The user asked for something that can't be done. Shown as one line, exit status 2, no stack. */
class UsageError extends Error {
    name = 'UsageError';
}


/***/ }),

/***/ 6661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that `word` was probably meant to be: at most a third of its letters away; undefined when none is near. */
function nearest(word, candidates) {
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word, candidate);
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Longer words are not misspelt options or keys, and cost quadratic time. */
const maxCharacters = 100;
/** Levenshtein's distance, row by row. */
function editDistance(a, b) {
    if (a.length > maxCharacters || b.length > maxCharacters)
        return a === b ? 0 : Infinity;
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (const [i, letter] of Array.from(a).entries())
        row = nextRow(row, i + 1, letter, b);
    return row.at(-1) ?? 0;
}
function nextRow(above, first, letter, b) {
    const row = [first];
    for (let j = 0; j < b.length; j++) {
        const replaced = (above[j] ?? 0) + (b[j] === letter ? 0 : 1);
        row.push(Math.min(replaced, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    return row;
}


/***/ }),

/***/ 6051:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/**
 * Rows that are looked up by names from a file. They inherit nothing: a plain object answers to `constructor` and
 * `toString` with what every object has, and a file may ask for these.
 */
function table(rows) {
    return Object.assign(Object.create(null), rows);
}


/***/ }),

/***/ 6623:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ loadRenderer),
/* harmony export */   z: () => (/* binding */ reportFormats)
/* harmony export */ });
/** Every format of `--format`. Loaded when asked for: a run pays for one. */
const renderers = {
    text: async () => (await __nccwpck_require__.e(/* import() */ 149).then(__nccwpck_require__.bind(__nccwpck_require__, 8149))).renderText,
    json: async () => (await __nccwpck_require__.e(/* import() */ 689).then(__nccwpck_require__.bind(__nccwpck_require__, 2689))).renderJson,
    sarif: async () => (await __nccwpck_require__.e(/* import() */ 849).then(__nccwpck_require__.bind(__nccwpck_require__, 4849))).renderSarif,
    html: async () => (await __nccwpck_require__.e(/* import() */ 826).then(__nccwpck_require__.bind(__nccwpck_require__, 826))).loadHtmlRenderer(),
    cyclonedx: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(761), __nccwpck_require__.e(158)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6158))).renderCyclonedx,
    junit: async () => (await __nccwpck_require__.e(/* import() */ 523).then(__nccwpck_require__.bind(__nccwpck_require__, 7523))).renderJunit,
    gitlab: async () => (await __nccwpck_require__.e(/* import() */ 712).then(__nccwpck_require__.bind(__nccwpck_require__, 5712))).renderGitlabSast,
    'gitlab-codequality': async () => (await __nccwpck_require__.e(/* import() */ 70).then(__nccwpck_require__.bind(__nccwpck_require__, 70))).renderGitlabCodeQuality,
    markdown: async () => (await __nccwpck_require__.e(/* import() */ 864).then(__nccwpck_require__.bind(__nccwpck_require__, 864))).renderMarkdown,
};
const reportFormats = Object.keys(renderers);
/** The renderer of a format: a pure function from a report to text. */
async function loadRenderer(format) {
    return renderers[format]();
}


/***/ }),

/***/ 3018:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ loadInspectionRenderer),
/* harmony export */   x: () => (/* binding */ inspectionFormats)
/* harmony export */ });
const inspectionFormats = ['text', 'json'];
/** The renderer of a format of `inspect`. */
async function loadInspectionRenderer(format) {
    return format === 'json'
        ? (await __nccwpck_require__.e(/* import() */ 178).then(__nccwpck_require__.bind(__nccwpck_require__, 8178))).renderInspectionJson
        : (await __nccwpck_require__.e(/* import() */ 417).then(__nccwpck_require__.bind(__nccwpck_require__, 2417))).renderInspectionText;
}


/***/ }),

/***/ 9633:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6051);
/**
 * Everything that a scanned file may have written is the attacker's text. One function per exit makes it inert;
 * workflow commands are the action's exit and live there.
 */

/**
 * Controls, format characters (bidi, zero width, tags), line separators, private use, lone surrogates, and what Unicode
 * says is to be drawn as nothing: variation selectors can carry a whole text that only machines read.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const shortEscapes = (0,_core_table_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)({
    '\n': String.raw `\n`,
    '\r': String.raw `\r`,
    '\t': String.raw `\t`,
});
/** For terminals: no character remains that moves the cursor, reorders or hides text. One line stays one line. */
function visible(text) {
    return text.replace(invisible, (character) => shortEscapes[character] ?? numericEscape(character));
}
function numericEscape(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x100)
        return String.raw `\x${hexadecimal(code, 2)}`;
    return code < 0x1_0000 ? String.raw `\u${hexadecimal(code, 4)}` : String.raw `\u{${hexadecimal(code, 5)}}`;
}
function hexadecimal(code, digits) {
    return code.toString(16).padStart(digits, '0');
}
/** Cuts `text` to `length` characters (code points) with an ellipsis; `length` >= 1. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const characters = Array.from(text.slice(0, 2 * length + 2));
    return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}\u2026`;
}
/**
 * For JSON text (JSON, SARIF) that somebody may print: the same value, with invisible characters in their `\u` form.
 * JSON.stringify escapes C0 controls and lone surrogates only.
 */
function escapeJson(json) {
    return json.replace(invisible, (character) => character === '\n'
        ? character
        : Array.from({ length: character.length }, (_, at) => unit(character, at)).join(''));
}
function unit(character, at) {
    return String.raw `\u${hexadecimal(character.charCodeAt(at), 4)}`;
}
/**
 * For running text in Markdown. Every ASCII mark becomes a character reference, which CommonMark never reads as
 * structure. GitHub looks for mentions, references, links, emoji and mathematics after that, in the decoded text,
 * so the characters that start those are followed by a zero-width space.
 */
function markdownText(text) {
    return visible(text).replace(/[!-+\-/:-@[-`{-~.]/g, (mark) => {
        if (mark === '$')
            return '<span>&#36;</span>';
        const reference = `&#${String(mark.charCodeAt(0))};`;
        return '@#:-'.includes(mark) ? `${reference}&#8203;` : reference;
    });
}
/**
 * For names and expressions in Markdown that a reader may want to copy. GitHub looks for nothing inside `<code>`
 * but e-mail addresses, and those do not survive the `<wbr>`.
 */
function markdownCode(text) {
    const inert = visible(text).replace(/[!-/:-@[-`{-~]/g, (mark) => {
        const reference = `&#${String(mark.charCodeAt(0))};`;
        return mark === '@' ? `${reference}<wbr>` : reference;
    });
    return `<code>${inert === '' ? ' ' : inert}</code>`;
}


/***/ }),

/***/ 6479:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/** Breaks at spaces into lines of at most `width` characters; a longer word stays whole, so that it can be copied. */
function wrap(text, width) {
    const [first = '', ...words] = text.split(' ');
    const lines = [];
    let line = first;
    for (const word of words) {
        if (line.length + 1 + word.length <= width)
            line += ` ${word}`;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 7654:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/** The system's code of a failed call, such as `ENOENT`. */
function errorCode(error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    return hasCode && typeof error.code === 'string' ? error.code : undefined;
}
/** What the system says of a failed call, without the call's arguments: `ENOENT: no such file or directory`. */
function errorText(error) {
    const text = error instanceof Error ? error.message : String(error);
    return errorCode(error) === undefined ? text : (text.split(',', 1)[0] ?? '').replace(/^Error: /, '');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(518);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
