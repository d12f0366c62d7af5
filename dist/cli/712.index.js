export const id = 712;
export const ids = [712];
export const modules = {

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

/***/ 5712:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGitlabSast: () => (/* binding */ renderGitlabSast)
/* harmony export */ });
/* harmony import */ var _documentation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(849);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2436);
/* harmony import */ var _shown_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6107);




/** The release of GitLab's report schemas that this keeps to. */
const schemaVersion = '15.0.6';
const severities = {
    critical: 'Critical',
    warning: 'Medium',
    info: 'Info',
    debug: 'Unknown',
};
/** Lengths that the schema allows. */
const maxNameCharacters = 255;
const maxDescriptionCharacters = 100_000;
const maxSolutionCharacters = 7_000;
/**
 * GitLab's SAST report (https://gitlab.com/gitlab-org/security-products/security-report-schemas). Accepted findings are
 * left out, as GitLab has its own way to dismiss them.
 */
function renderGitlabSast(report) {
    const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
    const shown = (0,_shown_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .shownIssues */ .M)(report);
    const content = {
        version: schemaVersion,
        scan: describeScan(report),
        vulnerabilities: shown.map((issue) => describeVulnerability(issue, rules.get(issue.ruleId))),
    };
    return `${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(JSON.stringify(content, null, 2))}\n`;
}
function describeScan({ tool, startTime, duration, hasErrors, notes }) {
    const product = { id: 'modelaudit', name: tool.name, version: tool.version, url: _documentation_js__WEBPACK_IMPORTED_MODULE_2__/* .homepage */ .T };
    const maker = { ...product, vendor: { name: tool.name } };
    return {
        analyzer: maker,
        scanner: maker,
        type: 'sast',
        start_time: moment(startTime),
        end_time: moment(startTime + duration),
        status: hasErrors ? 'failure' : 'success',
        ...(notes.length === 0
            ? {}
            : { messages: notes.map((note) => ({ level: 'info', value: sentence(note) })) }),
    };
}
/** ISO 8601 without an offset, in UTC, as the schema's pattern wants it. */
function moment(seconds) {
    return new Date(seconds * 1000).toISOString().slice(0, 19);
}
function describeVulnerability(issue, rule) {
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeInFile */ .ZU)(issue);
    const line = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfFile */ .ui)(issue);
    return {
        id: issue.fingerprint,
        category: 'sast',
        name: (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(issue.message), maxNameCharacters),
        description: (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)([issue.message, place, rule?.help.why ?? '']
            .map(_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)
            .filter((part) => part !== '')
            .join('\n\n'), maxDescriptionCharacters),
        severity: severities[issue.severity],
        solution: (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(rule?.help.fix ?? '', maxSolutionCharacters),
        scanner: { id: 'modelaudit', name: 'ModelAudit' },
        location: { file: issue.path, start_line: line, end_line: line },
        identifiers: [
            identify(issue.ruleId),
            ...(rule?.cwe ?? []).map(weakness),
            ...(rule?.cve ?? []).map(vulnerability),
        ],
        tracking: {
            type: 'source',
            items: [
                {
                    file: issue.path,
                    line_start: line,
                    line_end: line,
                    // Two findings of one rule in one binary file differ in nothing else that GitLab looks at.
                    signatures: [{ algorithm: 'scope_offset', value: issue.fingerprint }],
                },
            ],
        },
    };
}
function identify(id) {
    return { type: 'modelaudit_rule_id', name: `ModelAudit ${id}`, value: id, url: (0,_documentation_js__WEBPACK_IMPORTED_MODULE_2__/* .rulePage */ .g)(id) };
}
function weakness(cwe) {
    const number = cwe.replace(/^CWE-/, '');
    return {
        type: 'cwe',
        name: cwe,
        value: number,
        url: `https://cwe.mitre.org/data/definitions/${number}.html`,
    };
}
function vulnerability(cve) {
    return { type: 'cve', name: cve, value: cve, url: `https://nvd.nist.gov/vuln/detail/${cve}` };
}
/** The schema allows no empty message. */
function sentence(note) {
    return note === '' ? '-' : (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(note);
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


/***/ })

};
