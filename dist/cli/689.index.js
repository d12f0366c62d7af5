export const id = 689;
export const ids = [689];
export const modules = {

/***/ 2689:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeJsonReport: () => (/* binding */ describeJsonReport),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2436);


/** The documented ModelAudit report; docs/report.schema.json describes it. Ends with a newline. */
function renderJson(report, options = {}) {
    return `${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(JSON.stringify(describeJsonReport(report, options.verbose === true), null, 2))}\n`;
}
/** The report as a value. Suppressed findings of severity `debug` stay. */
function describeJsonReport(report, verbose) {
    const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
    const shown = ({ severity }) => verbose || severity !== 'debug';
    return {
        scanner_names: report.scannerNames,
        start_time: report.startTime,
        bytes_scanned: report.bytesScanned,
        issues: report.issues.filter(shown).map((issue) => describeIssue(issue, rules)),
        has_errors: report.hasErrors,
        files_scanned: report.files.length,
        duration: report.duration,
        schema_version: 1,
        tool: { name: report.tool.name, version: report.tool.version },
        verdict: report.verdict,
        bytes_read: report.bytesRead,
        files_ignored: report.filesIgnored,
        files: report.files.map(describeFile),
        suppressed: report.suppressed.map((issue) => describeSuppressed(issue, rules)),
        ...(report.baseline === undefined ? {} : { baseline: describeBaseline(report.baseline) }),
        notes: report.notes,
    };
}
function describeFile(file) {
    const { path, size, formats, outcome, duration, sha256, newImports } = file;
    return {
        path,
        size,
        formats,
        outcome,
        duration,
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(newImports === undefined ? {} : { new_imports: newImports }),
    };
}
function describeIssue(issue, rules) {
    const rule = rules.get(issue.ruleId);
    const { range, line, column } = issue.at;
    return {
        message: issue.message,
        severity: issue.severity,
        location: (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(issue),
        details: describeDetails(issue),
        timestamp: issue.timestamp,
        rule_id: issue.ruleId,
        path: issue.path,
        member: issue.member,
        offset: range?.offset ?? null,
        length: range?.length ?? null,
        line: line ?? null,
        column: column ?? null,
        why: rule?.help.why ?? '',
        fix: rule?.help.fix ?? '',
        cwe: rule?.cwe ?? [],
        cve: rule?.cve ?? [],
        fingerprint: issue.fingerprint,
        count: issue.count ?? 1,
        ...describeNews(issue),
    };
}
/** Only where a pull request was compared with its base. */
function describeNews({ isNew }) {
    return isNew === undefined ? {} : { new: isNew };
}
function describeDetails({ data, changed, lapsed }) {
    return {
        ...data,
        ...(changed === undefined ? {} : { severity_before: changed.severityBefore, changed_by: changed.by }),
        ...(lapsed === undefined ? {} : { allowed_until: lapsed.expires, allowed_because: lapsed.reason }),
    };
}
function describeBaseline({ file, accepted, fixed, unseen }) {
    return {
        file,
        accepted,
        fixed: fixed.map(({ ruleId, path, member, fingerprint, message }) => ({
            rule_id: ruleId,
            path,
            member,
            fingerprint,
            message,
        })),
        unseen,
    };
}
function describeSuppressed(issue, rules) {
    const { by, reason, expires } = issue.suppression;
    return { ...describeIssue(issue, rules), suppression: { by, reason, expires } };
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


/***/ })

};
