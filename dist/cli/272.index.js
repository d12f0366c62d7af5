export const id = 272;
export const ids = [272];
export const modules = {

/***/ 8272:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBaseline: () => (/* binding */ renderBaseline)
/* harmony export */ });
/* harmony import */ var _core_first_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5499);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);
/* harmony import */ var _core_operational_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3012);



const maxMessageCharacters = 300;
/**
 * What `--write-baseline` writes: every finding of the run but trouble of the run itself, and those that an earlier
 * baseline accepted and that are still there. docs/baseline.schema.json describes it. Ends with a newline.
 */
function renderBaseline(report) {
    const operational = (0,_core_operational_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .operationalIds */ .r)(report);
    const births = new Map(report.rules.map((rule) => [rule.id, (0,_core_first_id_js__WEBPACK_IMPORTED_MODULE_2__/* .firstId */ .g)(rule)]));
    const hashes = new Map(report.files.map(({ path, sha256 }) => [path, sha256]));
    const kept = [
        ...report.issues,
        ...report.suppressed.filter(({ suppression }) => suppression.by === 'baseline'),
    ];
    const findings = kept
        .filter(({ severity, ruleId }) => severity !== 'debug' && !operational.has(ruleId))
        .map((finding) => describeEntry(finding, births, hashes.get(finding.path)));
    const content = { schema_version: 1, tool: { ...report.tool }, findings };
    return `${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(JSON.stringify(content, null, 2))}\n`;
}
function describeEntry({ ruleId, fingerprint, path, member, key, severity, changed, message }, births, sha256) {
    return {
        fingerprint,
        rule: births.get(ruleId) ?? ruleId,
        path,
        member,
        key,
        sha256: sha256 ?? null,
        severity: changed?.severityBefore ?? severity,
        message: (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(message, maxMessageCharacters),
    };
}


/***/ })

};
