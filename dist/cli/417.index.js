export const id = 417;
export const ids = [417];
export const modules = {

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

/***/ 2417:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderInspectionText: () => (/* binding */ renderInspectionText)
});

// EXTERNAL MODULE: ./lib/reports/count.js
var count = __webpack_require__(2248);
// EXTERNAL MODULE: ./lib/reports/neutralise.js
var neutralise = __webpack_require__(9633);
// EXTERNAL MODULE: ./lib/reports/text/wrap.js
var wrap = __webpack_require__(6479);
;// CONCATENATED MODULE: ./lib/reports/inspection/table.js

const gap = '  ';
const leastColumns = 6;
/** Columns as wide as their cells, the widest ones cut alike until a line fits `width`. Cells are made visible. */
function renderTable(columns, rows, width, style) {
    const cells = rows.map((row) => row.map(neutralise/* visible */.RK));
    const widths = fitWidths(columns.map((title, at) => Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0))), width);
    const line = (row) => row
        .map((cell, at) => (0,neutralise/* clip */.$Q)(cell, widths[at] ?? 0).padEnd(widths[at] ?? 0))
        .join(gap)
        .trimEnd();
    return [style('dim', line(columns)), ...cells.map(line)];
}
function fitWidths(wanted, width) {
    const widths = [...wanted];
    let excess = widths.reduce((sum, one) => sum + one, 0) + gap.length * (widths.length - 1) - width;
    while (excess > 0) {
        const widest = Math.max(...widths);
        if (widest <= leastColumns)
            break;
        const second = Math.max(leastColumns, ...widths.filter((one) => one < widest));
        const share = Math.ceil(excess / widths.filter((one) => one === widest).length);
        const step = Math.min(share, widest - second);
        widths[widths.indexOf(widest)] = widest - step;
        excess -= step;
    }
    return widths;
}

;// CONCATENATED MODULE: ./lib/reports/inspection/text.js




/** For a terminal: the tree of members, then each artifact with its facts and tables, last what scanning would say. */
function renderInspectionText(inspection, context) {
    const { style, verbose = false } = context;
    const { path, size, sha256, outcome, artifacts = [], bytesRead, duration } = inspection;
    const blocks = [
        [
            `${style('path', (0,neutralise/* visible */.RK)(path))}  ${style('dim', `${(0,count/* formatBytes */.z3)(size)} \u00b7 ${outcome}`)}`,
            ...(sha256 === undefined ? [] : [style('dim', `SHA-256 ${sha256}`)]),
            ...(verbose ? [style('dim', `${(0,count/* formatBytes */.z3)(bytesRead)} read in ${(0,count/* formatSeconds */.Xo)(duration)}`)] : []),
        ],
        renderTree(inspection, context),
        ...artifacts.map((artifact) => renderArtifact(artifact, path, context)),
        renderFindings(inspection, context),
    ];
    return blocks
        .filter((block) => block.length > 0)
        .map((block) => `${block.join('\n')}\n`)
        .join('\n');
}
/** One line for each artifact, whatever number of formats reads it; children that no format claims have no format. */
function renderTree({ artifacts = [] }, { style, width }) {
    if (artifacts.length === 0)
        return ['No format takes this file for its own.'];
    const branches = branchesOf(artifacts);
    const lines = [...branches.values()].flatMap(({ member, formats, size, children }) => {
        const label = (0,neutralise/* visible */.RK)(member.at(-1) ?? '(the file)');
        const own = `${'  '.repeat(member.length + 1)}${label}  ${formats.join(', ')} \u00b7 ${(0,count/* formatBytes */.z3)(size)}`;
        const others = [...children]
            .filter((child) => !branches.has(JSON.stringify([...member, child])))
            .map((child) => style('dim', (0,neutralise/* clip */.$Q)(`${'  '.repeat(member.length + 2)}${(0,neutralise/* visible */.RK)(child)}`, width)));
        return [(0,neutralise/* clip */.$Q)(own, width), ...others];
    });
    return [style('bold', 'Members'), ...lines];
}
function branchesOf(artifacts) {
    const branches = new Map();
    for (const { member, format, size, children } of artifacts) {
        const key = JSON.stringify(member);
        const branch = branches.get(key) ?? { member, formats: [], size, children: new Set() };
        branches.set(key, branch);
        branch.formats.push(format);
        for (const child of children)
            branch.children.add(child);
    }
    return branches;
}
function renderArtifact(artifact, path, context) {
    const { style, width } = context;
    const name = [path, ...artifact.member].map(neutralise/* visible */.RK).join(' \u203a ');
    return [
        style('bold', `\u2501\u2501 ${(0,neutralise/* clip */.$Q)(name, width - 3)}`),
        style('dim', (0,neutralise/* clip */.$Q)(`   ${artifact.title}: ${(0,neutralise/* visible */.RK)(artifact.because)}`, width)),
        ...renderValue(artifact.facts, 3, context),
        ...artifact.tables.flatMap((table) => renderView(table, context)),
    ];
}
function renderView(table, { style, width }) {
    if (table.rows.length === 0 && !table.hasMore)
        return [];
    const last = table.from + table.rows.length;
    const more = table.hasMore ? [style('dim', `   \u2026 more: --from ${String(last)}, or a larger --rows`)] : [];
    const from = table.from > 0 ? ` from row ${String(table.from)}` : '';
    return [
        '',
        style('bold', `   ${table.title}${from}`),
        ...renderTable(table.columns, table.rows, width - 3, style).map((line) => `   ${line}`),
        ...more,
    ];
}
/** Objects as `key: value`, lists of objects as tables, everything else on one line. */
function renderValue(value, indentation, context) {
    const space = ' '.repeat(indentation);
    if (!isObject(value))
        return (0,wrap/* wrap */.L)(scalar(value), context.width - indentation).map((line) => space + line);
    return Object.entries(value)
        .filter(([, field]) => !isEmpty(field))
        .flatMap(([key, field]) => renderField((0,neutralise/* visible */.RK)(key), field, indentation, context));
}
function renderField(key, field, indentation, context) {
    const { style, width } = context;
    const space = ' '.repeat(indentation);
    const label = style('dim', `${words(key)}:`);
    if (Array.isArray(field) && field.some(isObject)) {
        return [`${space}${label}`, ...renderRecords(field, indentation + 2, context)];
    }
    if (isObject(field))
        return [`${space}${label}`, ...renderValue(field, indentation + 2, context)];
    const [first = '', ...rest] = (0,wrap/* wrap */.L)(scalar(field), Math.max(20, width - indentation - key.length - 2));
    return [`${space}${label} ${first}`, ...rest.map((line) => `${space}  ${line}`)];
}
function renderRecords(items, indentation, context) {
    const records = items.filter(isObject);
    const others = items.filter((item) => !isObject(item)).map(scalar);
    const columns = [
        ...new Set(records.flatMap((record) => Object.keys(record).filter((key) => !isEmpty(record[key])))),
    ];
    const rows = records.map((record) => columns.map((column) => inline(record[column] ?? null)));
    const space = ' '.repeat(indentation);
    return [
        ...renderTable(columns.map(words), rows, context.width - indentation, context.style),
        ...others,
    ].map((line) => space + line);
}
/** One cell: nested values in a short notation. */
function inline(value) {
    if (Array.isArray(value))
        return `[${value.map(inline).join(', ')}]`;
    if (isObject(value)) {
        return Object.entries(value)
            .filter(([, field]) => !isEmpty(field))
            .map(([key, field]) => `${key}=${inline(field)}`)
            .join(' ');
    }
    return scalar(value);
}
function scalar(value) {
    if (typeof value === 'string')
        return (0,neutralise/* visible */.RK)(value);
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return Array.isArray(value) ? value.map(inline).join(', ') : '';
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isEmpty(value) {
    if (value === undefined || value === null || value === '')
        return true;
    return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
/** `dataBytes` reads as `data bytes`. */
function words(key) {
    return key.replace(/([a-z0-9])([A-Z])/g, (_, before, letter) => `${before} ${letter.toLowerCase()}`);
}
function renderFindings(inspection, { style, width, verbose }) {
    const findings = inspection.findings.filter(({ severity }) => verbose === true || severity !== 'debug');
    if (findings.length === 0)
        return [];
    return [
        style('bold', 'What scanning says'),
        ...findings.map(({ severity, message, ruleId, member }) => (0,neutralise/* clip */.$Q)(`  ${severity.padEnd(8)}  ${(0,neutralise/* visible */.RK)(message)} \u00b7 ${[...member.map(neutralise/* visible */.RK), ruleId].join(' \u203a ')}`, Math.max(width, 200))),
    ];
}


/***/ })

};
