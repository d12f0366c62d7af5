export const id = 70;
export const ids = [70];
export const modules = {

/***/ 70:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGitlabCodeQuality: () => (/* binding */ renderGitlabCodeQuality)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2436);
/* harmony import */ var _shown_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6107);



const severities = {
    critical: 'blocker',
    warning: 'major',
    info: 'info',
    debug: 'info',
};
const maxDescriptionCharacters = 1_000;
/**
 * GitLab's Code Quality report, the part of Code Climate's format that GitLab reads: shown in the merge request of
 * every tier (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 */
function renderGitlabCodeQuality(report) {
    const shown = (0,_shown_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .shownIssues */ .M)(report);
    return `${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(JSON.stringify(shown.map(describeIssue), null, 2))}\n`;
}
function describeIssue(issue) {
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInFile */ .ZU)(issue);
    const description = place === '' ? issue.message : `${issue.message} (${place})`;
    return {
        description: (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(description), maxDescriptionCharacters),
        check_name: issue.ruleId,
        fingerprint: issue.fingerprint,
        severity: severities[issue.severity],
        location: { path: issue.path, lines: { begin: (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOfFile */ .ui)(issue) } },
    };
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
