export const id = 178;
export const ids = [178];
export const modules = {

/***/ 8178:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderInspectionJson: () => (/* binding */ renderInspectionJson)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** The inspection as JSON, schema version 1: fields are added, never changed. Ends with a newline. */
function renderInspectionJson({ path, size, sha256, outcome, artifacts = [], findings, }) {
    const content = {
        schema_version: 1,
        path,
        size,
        ...(sha256 === undefined ? {} : { sha256 }),
        outcome,
        artifacts: artifacts.map(({ tables, ...artifact }) => ({
            ...artifact,
            tables: tables.map(({ hasMore, ...table }) => ({ ...table, has_more: hasMore })),
        })),
        findings: findings.map(({ ruleId, severity, message, member, fingerprint }) => ({
            severity,
            message,
            rule_id: ruleId,
            member,
            fingerprint,
        })),
    };
    return `${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(JSON.stringify(content, null, 2))}\n`;
}


/***/ })

};
