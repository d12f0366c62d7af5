export const id = 523;
export const ids = [523];
export const modules = {

/***/ 3012:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ operationalIds)
/* harmony export */ });
/** Rules about trouble of the run, which are no findings of a file. */
function operationalIds({ rules }) {
    return new Set(rules.filter(({ operational }) => operational === true).map(({ id }) => id));
}


/***/ }),

/***/ 3980:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 8462:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ groupByPath)
/* harmony export */ });
/** Issues of one file together, files in the order of their first issue. */
function groupByPath(issues) {
    const groups = new Map();
    for (const issue of issues) {
        const group = groups.get(issue.path);
        if (group === undefined)
            groups.set(issue.path, [issue]);
        else
            group.push(issue);
    }
    return groups;
}


/***/ }),

/***/ 7523:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6051);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3980);
/* harmony import */ var _group_by_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8462);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9633);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2436);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1993);
/* harmony import */ var _core_operational_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3012);
/* harmony import */ var _shown_issues_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6107);








const maxMessageCharacters = 1_000;
/**
 * The report as JUnit XML, in the form that Jenkins and GitLab read: a suite, and in it one test for each finding and
 * each file without one. What reaches the gate is a failure, trouble of the run and files that were not analysed whole
 * are errors, accepted findings are skipped tests, milder findings are output of a test that passed.
 */
function renderJunit(report) {
    const cases = listCases(report);
    const amount = (kind) => String(cases.filter((one) => one.kind === kind).length);
    const counts = `tests="${String(cases.length)}" failures="${amount('failure')}" errors="${amount('error')}" skipped="${amount('skipped')}" time="${report.duration.toFixed(3)}"`;
    const timestamp = new Date(report.startTime * 1000).toISOString().slice(0, 19);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="${report.tool.name}" ${counts}>`,
        `  <testsuite name="${report.tool.name} ${report.tool.version}" timestamp="${timestamp}" ${counts}>`,
        ...cases.map(renderCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
/** Findings about what is no model, such as a path that is not there. */
const noFile = { duration: 0, outcome: 'scanned' };
function listCases(report) {
    const operational = (0,_core_operational_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .operationalIds */ .r)(report);
    const shown = (0,_shown_issues_js__WEBPACK_IMPORTED_MODULE_4__/* .shownIssues */ .M)(report);
    const found = (0,_group_by_path_js__WEBPACK_IMPORTED_MODULE_5__/* .groupByPath */ .Y)([...shown, ...report.suppressed]);
    const files = new Map(report.files.map((file) => [file.path, file]));
    const findings = [...shown, ...report.suppressed].map((issue) => findingCase(issue, files.get(issue.path) ?? noFile, operational.has(issue.ruleId), report.policy));
    const others = report.files.filter(({ path }) => !found.has(path)).map(quietCase);
    return [...findings, ...others].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
function findingCase(issue, file, isOperational, policy) {
    const { duration: seconds, outcome } = file;
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeInFile */ .ZU)(issue);
    const name = `${issue.ruleId}${place === '' ? '' : ` (${place})`}`;
    const base = { path: issue.path, name, seconds };
    if ('suppression' in issue) {
        const why = attribute(`accepted by ${issue.suppression.by}: ${issue.suppression.reason}`);
        return { ...base, kind: 'skipped', result: `<skipped message="${why}"/>` };
    }
    if (isOperational)
        return { ...base, kind: 'error', result: element('error', issue) };
    if ((0,_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(issue.severity, policy.failOn))
        return { ...base, kind: 'failure', result: element('failure', issue) };
    if (outcome !== 'scanned' && isGap(issue, policy))
        return { ...base, kind: 'error', result: element('error', issue) };
    const said = text(`${issue.severity}: ${issue.message}`);
    return { ...base, kind: 'passed', result: `<system-out>${said}</system-out>` };
}
/** Whether it may say why a model was not analysed whole, which fails a run below the gate too. */
function isGap({ ruleId, severity }, { failOnIncomplete }) {
    return failOnIncomplete !== 'false' && ruleId.startsWith('scan/') && (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(severity, 'warning');
}
/** A file that says nothing and was read whole passes; one that was not says so, whatever the reason. */
function quietCase({ path, outcome, duration }) {
    const base = { path, name: 'no finding', seconds: duration };
    if (outcome === 'scanned')
        return { ...base, kind: 'passed', result: '' };
    const result = `<error type="${outcome}" message="${attribute((0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOutcome */ .SS)(outcome))}"/>`;
    return { ...base, name: 'analysed whole', kind: 'error', result };
}
function element(name, issue) {
    const message = attribute(`${issue.severity}: ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(issue.message, maxMessageCharacters)}`);
    const details = [issue.message, `${issue.path} ${(0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeInFile */ .ZU)(issue)}`, `fingerprint ${issue.fingerprint}`];
    return `<${name} type="${issue.ruleId}" message="${message}">${details.map(text).join('\n')}</${name}>`;
}
function renderCase({ path, name, seconds, result }) {
    const attributes = `classname="${attribute(path)}" name="${attribute(name)}" file="${attribute(path)}" time="${seconds.toFixed(3)}"`;
    return result === '' ? `    <testcase ${attributes}/>` : `    <testcase ${attributes}>${result}</testcase>`;
}
const references = (0,_core_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)({
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
});
/** What `visible` leaves has no character that XML 1.0 forbids but two non-characters. */
function text(raw) {
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(raw)
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, (mark) => references[mark] ?? '');
}
function attribute(raw) {
    return text((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(raw, maxMessageCharacters));
}


/***/ }),

/***/ 2436:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZU: () => (/* binding */ placeInFile),
/* harmony export */   ui: () => (/* binding */ lineOfFile),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/** The documented `location`: `model.pt:archive/data.pkl (pos 28)`, text formats `config.json (line 3)`. Raw text. */
function locate(finding) {
    const artifact = [finding.path, ...finding.member].join(':');
    const { range, line } = finding.at;
    if (line !== undefined)
        return `${artifact} (line ${String(line)})`;
    return range === undefined ? artifact : `${artifact} (pos ${String(range.offset)})`;
}
/** Where in its file a finding is: `archive/data.pkl, position 28`; empty for the file as a whole. Raw text. */
function placeInFile({ member, at }) {
    return [member.join(' \u203a '), position(at), at.logical ?? ''].filter((part) => part !== '').join(', ');
}
function position({ range, line, column }) {
    if (line !== undefined)
        return `line ${String(line)}${column === undefined ? '' : `, column ${String(column)}`}`;
    return range === undefined ? '' : `position ${String(range.offset)}`;
}
/** For readers that want a line of the committed file, from 1: binary files have none, and lines of a member are not its own. */
function lineOfFile({ member, at }) {
    return member.length === 0 ? Math.max(1, at.line ?? 1) : 1;
}


/***/ }),

/***/ 6107:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ shownIssues)
/* harmony export */ });
/** What a reader is shown: all but `debug`, which is for those who ask for everything. */
function shownIssues({ issues }, isVerbose = false) {
    return isVerbose ? issues : issues.filter(({ severity }) => severity !== 'debug');
}


/***/ }),

/***/ 1993:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ listTally),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   zv: () => (/* binding */ listUnanalysed)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2248);
/* harmony import */ var _group_by_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8462);


/** How many issues of each severity, with those that are not listed because their file has too many; `debug` is not counted. */
function tally(issues) {
    const amounts = { critical: 0, warning: 0, info: 0 };
    for (const issue of issues) {
        if (issue.severity !== 'debug')
            amounts[issue.severity] += 1;
        if (issue.ruleId === 'scan/findings-limit')
            addDropped(amounts, issue.data?.['dropped_by_severity']);
    }
    return amounts;
}
/** A report may come from a file that anybody wrote. */
function addDropped(amounts, dropped) {
    if (typeof dropped !== 'object' || dropped === null)
        return;
    for (const [severity, amount] of Object.entries(dropped))
        if (isCounted(severity) && typeof amount === 'number' && Number.isSafeInteger(amount) && amount > 0)
            amounts[severity] += amount;
}
function isCounted(severity) {
    return severity === 'critical' || severity === 'warning' || severity === 'info';
}
/** `2 critical and 1 warning`; `no` when there is none. */
function listTally(issues) {
    const parts = Object.entries(tally(issues))
        .filter(([, amount]) => amount > 0)
        .map(([severity, amount]) => `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(amount)} ${severity}`);
    const last = parts.pop() ?? 'no';
    return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
const outcomes = {
    scanned: 'scanned',
    partial: 'only partly analysed',
    unreadable: 'could not be read',
    'timed-out': 'ran out of time',
    skipped: 'skipped',
    unrecognised: 'not recognised',
};
/** An outcome in words. */
function describeOutcome(outcome) {
    return outcomes[outcome];
}
/** Files that were not analysed whole, and why. Reasons that policy suppressed count too. */
function listUnanalysed(report) {
    const causes = [...report.issues, ...report.suppressed].filter(({ ruleId }) => ruleId.startsWith('scan/'));
    const reasons = (0,_group_by_path_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByPath */ .Y)(causes);
    return report.files
        .filter(({ outcome }) => outcome !== 'scanned')
        .map((file) => ({ file, reasons: (reasons.get(file.path) ?? []).map(({ message }) => message) }));
}


/***/ })

};
