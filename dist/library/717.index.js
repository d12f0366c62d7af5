export const id = 717;
export const ids = [717];
export const modules = {

/***/ 6051:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 7140:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ renderAllowEntry)
/* harmony export */ });
/* harmony import */ var _core_match_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1728);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);


const secondsAccepted = 90 * 86_400;
/** What YAML reads as it stands, in a flow mapping too, and never as a number, a date or a boolean. */
const plain = /^(?=.*[a-zA-Z/])(?!(?:true|false|null)$)[a-zA-Z_][\w./-]*$/i;
/**
 * The entry under `allow` that accepts one finding and nothing else, for three months: one line of YAML, with all that
 * the file's author wrote in quotes and visible. The reason is the reader's to give.
 * @param now Unix seconds
 */
function renderAllowEntry(issue, now) {
    const { ruleId, path, member, fingerprint } = issue;
    const fields = [
        ['rule', scalar(ruleId)],
        ['path', scalar((0,_core_match_path_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePath */ .f)(path))],
        ...(member.length === 0 ? [] : [['member', `[${member.map(scalar).join(', ')}]`]]),
        ['fingerprint', JSON.stringify(fingerprint)],
        ['reason', JSON.stringify('say why this is acceptable')],
        ['expires', new Date((now + secondsAccepted) * 1000).toISOString().slice(0, 10)],
    ];
    return `- { ${fields.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}
function scalar(text) {
    return plain.test(text) ? text : (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(JSON.stringify(text)).replaceAll('\n', String.raw `\n`);
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

/***/ 9633:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6051);
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

/***/ 8499:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ worstFilesFirst),
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3980);
/* harmony import */ var _group_by_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8462);


/** Worst first, otherwise in the report's own order. */
function worstFirst(issues) {
    return issues.toSorted((a, b) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.severity, b.severity));
}
/** Files with issues, the file with the worst issue first. */
function worstFilesFirst(issues) {
    return Array.from((0,_group_by_path_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByPath */ .Y)(worstFirst(issues)), ([path, group]) => ({ path, issues: group }));
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


/***/ }),

/***/ 6717:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./lib/core/operational-ids.js
var operational_ids = __webpack_require__(3012);
// EXTERNAL MODULE: ./lib/reports/acceptance.js
var acceptance = __webpack_require__(7140);
// EXTERNAL MODULE: ./lib/reports/count.js
var count = __webpack_require__(2248);
// EXTERNAL MODULE: ./lib/reports/neutralise.js
var neutralise = __webpack_require__(9633);
// EXTERNAL MODULE: ./lib/reports/order.js
var order = __webpack_require__(8499);
// EXTERNAL MODULE: ./lib/reports/tally.js
var tally = __webpack_require__(1993);
// EXTERNAL MODULE: ./lib/reports/place.js
var reports_place = __webpack_require__(2436);
;// CONCATENATED MODULE: ./lib/reports/text/wrap.js
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

;// CONCATENATED MODULE: ./lib/reports/text/issue.js




const labelColumns = 10;
const severityColumns = 2 + labelColumns;
/** Severity and sentence, below them the place and the rule. */
function summariseIssue(issue, { style, width }) {
    const [first = '', ...more] = wrap((0,neutralise/* visible */.RK)(issue.message), width - severityColumns);
    const place = [
        (0,neutralise/* visible */.RK)((0,reports_place/* placeInFile */.ZU)(issue)),
        issue.ruleId,
        occurrences(issue),
        changed(issue),
        lapsed(issue),
    ];
    return [
        `  ${style(issue.severity, issue.severity.padEnd(labelColumns))}${first}`,
        ...more.map((line) => ' '.repeat(severityColumns) + line),
        ' '.repeat(severityColumns) + style('dim', place.filter((part) => part !== '').join(' \u00b7 ')),
    ];
}
function occurrences({ count = 1 }) {
    return count === 1 ? '' : `${String(count)} times`;
}
function changed(issue) {
    return issue.changed === undefined
        ? ''
        : `was ${issue.changed.severityBefore}, ${(0,neutralise/* visible */.RK)(issue.changed.by)}`;
}
function lapsed(issue) {
    return issue.lapsed === undefined ? '' : `was accepted until ${(0,neutralise/* visible */.RK)(issue.lapsed.expires)}`;
}
/** Why it matters, what to do, how to accept it, the reconstructed call, the steps that lead there. */
function explainIssue(issue, rule, context) {
    const paragraphs = [
        ['Why', rule?.help.why ?? ''],
        ['Fix', rule?.help.fix ?? ''],
        ['Accept', `under allow: in .modelaudit.yml: ${(0,acceptance/* renderAllowEntry */.O)(issue, issue.timestamp)}`],
        ['Call', (0,neutralise/* visible */.RK)(textOf(issue.data?.['expression']))],
        ...(issue.trace ?? []).map((step, at) => [at === 0 ? 'Steps' : '', describeStep(step)]),
    ];
    return paragraphs
        .filter(([, text]) => text !== '')
        .flatMap(([label, text]) => paragraph(label, text, context));
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function describeStep(step) {
    const place = (0,reports_place/* placeInFile */.ZU)({ member: [], at: step });
    return (0,neutralise/* visible */.RK)([place, step.note ?? ''].filter((part) => part !== '').join(': '));
}
function paragraph(label, text, { style, width }) {
    const columns = severityColumns + 7;
    return wrap(text, width - columns).map((line, at) => `${' '.repeat(severityColumns)}${style('bold', (at === 0 ? label : '').padEnd(7))}${line}`);
}
/** Wrapped to `width` columns, each line `columns` to the right. */
function indent(text, columns, width) {
    return wrap(text, width - columns).map((line) => ' '.repeat(columns) + line);
}

;// CONCATENATED MODULE: ./lib/reports/text/style.js
/** No colours. */
const plainStyle = (_, text) => text;

// EXTERNAL MODULE: ./lib/reports/verdict.js
var verdict = __webpack_require__(7358);
// EXTERNAL MODULE: ./lib/reports/shown-issues.js
var shown_issues = __webpack_require__(6107);
;// CONCATENATED MODULE: ./lib/reports/text.js










/** For terminals: grouped by file, worst first, the verdict last, where the eye is. Ends with a newline or is empty. */
function renderText(report, options = {}) {
    const context = contextOf(report, options);
    const shown = (0,shown_issues/* shownIssues */.M)(report, context.verbose);
    const groups = (0,order/* worstFilesFirst */.f)(shown).map((group) => renderGroup(group, context));
    const rest = options.quiet === true ? [] : renderRest(report, context);
    return [...groups, ...rest].map((block) => `${block.join('\n')}\n`).join('\n');
}
function contextOf(report, options) {
    return {
        style: options.style ?? plainStyle,
        width: Math.max(40, options.width ?? 100),
        explain: options.explain === true,
        verbose: options.verbose === true,
        rules: new Map(report.rules.map((rule) => [rule.id, rule])),
        files: new Map(report.files.map((file) => [file.path, file])),
    };
}
function renderGroup({ path, issues }, context) {
    const { style, files } = context;
    const file = files.get(path);
    const facts = file === undefined ? '' : `  ${style('dim', describeFile(file, context.verbose))}`;
    const blocks = issues.map((issue) => renderIssue(issue, context));
    const gap = context.explain ? [''] : [];
    return [
        `${style('path', (0,neutralise/* visible */.RK)(path))}${facts}`,
        ...blocks.flatMap((block, at) => (at === 0 ? block : [...gap, ...block])),
    ];
}
function renderIssue(issue, context) {
    const lines = summariseIssue(issue, context);
    return context.explain
        ? [...lines, ...explainIssue(issue, context.rules.get(issue.ruleId), context)]
        : lines;
}
function describeFile({ size, formats, duration }, verbose) {
    const parts = [(0,count/* formatBytes */.z3)(size), formats.join(', '), verbose ? (0,count/* formatSeconds */.Xo)(duration) : ''];
    return parts.filter((part) => part !== '').join(' \u00b7 ');
}
function renderRest(report, context) {
    const blocks = [
        renderUnanalysed(report, context),
        context.verbose ? renderFiles(report, context) : [],
        renderNotes(report, context),
        renderBaselineLines(report, context),
        renderHint(report, context),
        [...renderCounts(report, context), renderVerdict(report, context)],
    ];
    return blocks.filter((block) => block.length > 0);
}
/** A reason that stands above as an issue is not said twice. */
function renderUnanalysed(report, { style, width }) {
    const unanalysed = (0,tally/* listUnanalysed */.zv)(report);
    if (unanalysed.length === 0)
        return [];
    const said = new Set(report.issues.map(({ path, message }) => JSON.stringify([path, message])));
    const lines = unanalysed.flatMap(({ file, reasons }) => [
        `  ${style('path', (0,neutralise/* visible */.RK)(file.path))}  ${(0,tally/* describeOutcome */.SS)(file.outcome)}`,
        ...reasons
            .filter((reason) => !said.has(JSON.stringify([file.path, reason])))
            .flatMap((reason) => indent((0,neutralise/* visible */.RK)(reason), 4, width)),
    ]);
    return [style('bold', 'Not analysed whole'), ...lines];
}
function renderFiles(report, { style }) {
    const lines = report.files.map((file) => `  ${style('path', (0,neutralise/* visible */.RK)(file.path))}  ${style('dim', describeFile(file, true))}  ${(0,tally/* describeOutcome */.SS)(file.outcome)}`);
    return lines.length === 0 ? [] : [style('bold', 'Files'), ...lines];
}
function renderNotes({ notes }, { width }) {
    return notes.flatMap((note) => indent((0,neutralise/* visible */.RK)(note), 0, width));
}
const maxFixed = 10;
/** What an earlier run found and this one does not. */
function renderBaselineLines({ baseline }, { style, width }) {
    if (baseline === undefined)
        return [];
    const { file, accepted, fixed, unseen } = baseline;
    const parts = [
        `${(0,count/* count */.U9)(accepted, 'finding')} accepted`,
        `${String(fixed.length)} fixed`,
        ...(unseen === 0 ? [] : [`${String(unseen)} of files that this run did not read whole`]),
    ];
    const lines = fixed
        .slice(0, maxFixed)
        .flatMap(({ path, message }) => indent(`fixed in ${(0,neutralise/* visible */.RK)(path)}: ${(0,neutralise/* visible */.RK)(message)}`, 2, width));
    const more = fixed.length - maxFixed;
    return [
        style('bold', `Baseline ${(0,neutralise/* visible */.RK)(file)}: ${parts.join(', ')}`),
        ...lines,
        ...(more > 0 ? [`  and ${String(more)} more`] : []),
    ];
}
/** The one thing that a new user asks a failed run. */
function renderHint(report, { style, explain }) {
    const { verdict, issues, policy } = report;
    const operational = (0,operational_ids/* operationalIds */.r)(report);
    const [worst] = (0,order/* worstFirst */.m)(issues.filter(({ ruleId }) => !operational.has(ruleId)));
    if (verdict !== 'findings' || worst === undefined || explain)
        return [];
    const file = policy.configuration ?? '.modelaudit.yml';
    return [
        style('dim', `To accept a finding, say why in ${(0,neutralise/* visible */.RK)(file)}; --explain shows the entry of each:`),
        style('dim', `  allow:`),
        style('dim', `    ${(0,acceptance/* renderAllowEntry */.O)(worst, worst.timestamp)}`),
    ];
}
function renderCounts(report, { style }) {
    const { policy, filesIgnored, suppressed } = report;
    const parts = [
        `${(0,count/* formatBytes */.z3)(report.bytesScanned)} scanned in ${(0,count/* formatSeconds */.Xo)(report.duration)}, ${(0,count/* formatBytes */.z3)(report.bytesRead)} read`,
        ...(filesIgnored === 0 ? [] : [`${(0,count/* count */.U9)(filesIgnored, 'other file')} ignored`]),
        ...(suppressed.length === 0 ? [] : [`${(0,count/* count */.U9)(suppressed.length, 'finding')} suppressed`]),
        ...(policy.strict ? ['strict'] : []),
        ...(policy.configuration === null ? [] : [`configuration ${(0,neutralise/* visible */.RK)(policy.configuration)}`]),
    ];
    return [style('dim', parts.join(' \u00b7 '))];
}
function renderVerdict(report, { style }) {
    return `${style(report.verdict, `${(0,verdict/* nameVerdict */.V)(report)}:`)} ${(0,verdict/* describeVerdict */.X)(report)}.`;
}


/***/ }),

/***/ 7358:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameVerdict),
/* harmony export */   X: () => (/* binding */ describeVerdict)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2248);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1993);
/* harmony import */ var _core_operational_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3012);



const words = {
    findings: 'Failed',
    incomplete: 'Incomplete',
    clean: 'Passed',
};
/** One word for the verdict; trouble in the run is no clean bill. */
function nameVerdict({ verdict, hasErrors }) {
    return verdict === 'clean' && hasErrors ? 'Errors' : words[verdict];
}
/** What was found in how many files, one sentence without a full stop. Holds no untrusted text. */
function describeVerdict(report) {
    const files = report.files.length === 0 ? 'no model file found' : (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(report.files.length, 'model file');
    const incomplete = report.files.filter(({ outcome }) => outcome !== 'scanned').length;
    const gap = incomplete === 0 ? '' : `, ${String(incomplete)} not analysed whole`;
    return `${describeFindings(report)} (${files}${gap})`;
}
function describeFindings({ issues, rules, policy, verdict }) {
    const operational = (0,_core_operational_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .operationalIds */ .r)({ rules });
    const shown = issues.filter(({ severity, ruleId }) => severity !== 'debug' && !operational.has(ruleId));
    const errors = issues.filter(({ ruleId }) => operational.has(ruleId)).length;
    const found = `${(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .listTally */ .$b)(shown)} ${shown.length === 1 ? 'finding' : 'findings'}`;
    const trouble = errors === 0 ? '' : ` and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(errors, 'error')}`;
    return verdict === 'findings' || shown.length === 0
        ? `${found}${trouble}`
        : `${found}, ${belowGate(shown, policy.failOn)}${trouble === '' ? '' : `,${trouble}`}`;
}
function belowGate(shown, failOn) {
    const them = shown.length === 1 ? 'which does' : 'which do';
    return failOn === 'never' ? `${them} not fail the run` : `${them} not reach the gate at ${failOn}`;
}


/***/ })

};
