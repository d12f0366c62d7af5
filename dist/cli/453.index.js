export const id = 453;
export const ids = [453];
export const modules = {

/***/ 4453:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJsonReport: () => (/* binding */ readJsonReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);



const schemaVersion = 1;
const natural = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(0);
const issueSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['critical', 'warning', 'info', 'debug']),
    details: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    rule_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[^/]+\/[^/]+$/),
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    // The engine goes no deeper, and reports draw the members as a tree.
    member: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).max(_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxDepth + 1),
    offset: natural.nullable(),
    length: natural.nullable(),
    line: natural.nullable(),
    column: natural.nullable(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/),
    count: natural,
    new: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
});
const suppressedSchema = issueSchema.extend({
    suppression: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() }),
});
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    scanner_names: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    start_time: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    issues: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(issueSchema),
    has_errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    duration: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    bytes_read: natural,
    files_ignored: natural,
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        size: natural,
        formats: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['scanned', 'partial', 'unreadable', 'timed-out', 'skipped', 'unrecognised']),
        duration: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        new_imports: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    })),
    suppressed: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(suppressedSchema),
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
/**
 * Reads what `--format json` writes. Traces and keys are not part of it and stay behind.
 * @param name how errors call the file
 * @throws UsageError for anything else, a later schema, and rules that this version does not have
 */
function readJsonReport(text, name, rules) {
    const content = validated(parsed(text, name), name);
    const ids = new Map(rules.flatMap(({ id, formerIds = [] }) => [id, ...formerIds].map((one) => [one, id])));
    const read = (issue) => readIssue(issue, presentId(issue.rule_id, ids, name));
    return {
        scannerNames: content.scanner_names,
        startTime: content.start_time,
        duration: content.duration,
        hasErrors: content.has_errors,
        bytesScanned: 0,
        bytesRead: content.bytes_read,
        filesIgnored: content.files_ignored,
        files: content.files.map(readFile),
        issues: content.issues.map(read),
        suppressed: content.suppressed.map((issue) => ({
            ...read(issue),
            suppression: issue.suppression,
        })),
        notes: content.notes,
    };
}
function parsed(text, name) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${name} is no JSON report: write one with --format json`);
    }
}
function validated(content, name) {
    const version = content?.schema_version;
    if (typeof version === 'number' && version > schemaVersion) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${name} was written by a newer ModelAudit (report schema ${String(version)}; this version reads up to ${String(schemaVersion)}): update ModelAudit`);
    }
    if (version !== schemaVersion)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${name} is no JSON report: it has no schema_version`);
    const result = reportSchema.safeParse(content);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${name} is no JSON report: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`);
}
function presentId(id, ids, name) {
    const present = ids.get(id);
    if (present === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${name}: this version has no rule ${id}: update ModelAudit`);
    return present;
}
function readFile({ path, size, formats, outcome, duration, sha256, new_imports: newImports, }) {
    return {
        path,
        size,
        formats,
        outcome,
        duration,
        bytesRead: 0,
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(newImports === undefined ? {} : { newImports }),
    };
}
function readIssue(issue, ruleId) {
    const { severity_before: before, changed_by: by, ...data } = issue.details;
    const { message, severity, timestamp, path, member, fingerprint, count, new: isNew } = issue;
    return {
        ruleId,
        severity,
        message,
        timestamp,
        path,
        member,
        fingerprint,
        count,
        data,
        key: '',
        at: readLocation(issue),
        ...(isNew === undefined ? {} : { isNew }),
        ...(typeof before === 'string' && typeof by === 'string'
            ? { changed: { severityBefore: before, by } }
            : {}),
    };
}
function readLocation({ offset, length, line, column }) {
    return {
        ...(offset === null ? {} : { range: { offset, length: length ?? 0 } }),
        ...(line === null ? {} : { line }),
        ...(column === null ? {} : { column }),
    };
}


/***/ })

};
