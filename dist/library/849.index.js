export const id = 849;
export const ids = [849];
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

/***/ 6691:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ruleMarkdown)
/* harmony export */ });
/**
 * A rule's own text in Markdown. Rules are ours and may set code in backticks; a name such as `__reduce__` outside
 * of them stays as it is written instead of turning bold.
 */
function ruleMarkdown(text) {
    return text.replace(/`[^`]*`|[\\*_<>[\]]/g, (part) => (part.startsWith('`') ? part : `\\${part}`));
}


/***/ }),

/***/ 4849:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./lib/core/severity.js
var severity = __webpack_require__(3980);
// EXTERNAL MODULE: ./lib/reports/count.js
var count = __webpack_require__(2248);
// EXTERNAL MODULE: ./lib/reports/documentation.js
var documentation = __webpack_require__(849);
// EXTERNAL MODULE: ./lib/reports/neutralise.js
var neutralise = __webpack_require__(9633);
;// CONCATENATED MODULE: ./lib/reports/sarif/locations.js

const maxNameCharacters = 1000;
/** The committed file, with the member and the place inside it as logical location. */
function locateInFile(finding, at, options) {
    const member = [finding.path, ...finding.member].join('!');
    const names = [
        ...(finding.member.length === 0 ? [] : [{ fullyQualifiedName: locations_name(member), kind: 'member' }]),
    ];
    const logical = at.logical === undefined ? [] : [{ name: locations_name(at.logical), kind: 'element' }];
    return {
        physicalLocation: {
            artifactLocation: { uri: encodePath(finding.path) },
            region: describeRegion(finding, at, options),
        },
        ...(names.length + logical.length === 0 ? {} : { logicalLocations: [...names, ...logical] }),
        ...(at.note === undefined ? {} : { message: { text: locations_name(at.note) } }),
    };
}
function locations_name(text) {
    return (0,neutralise/* clip */.$Q)(withoutLinks((0,neutralise/* visible */.RK)(text)), maxNameCharacters);
}
/** Viewers make links of `[text](target)` in every message of SARIF (2.1.0, 3.11.6). */
function withoutLinks(text) {
    return text.replaceAll('](', '] (');
}
/**
 * Offsets and lines of a member are not those of the committed file, so its findings point at the whole file.
 * A line makes `upload-sarif` hash the whole file, so only text and the uploaded copy carry one.
 */
function describeRegion({ member }, at, { forUpload, size }) {
    const own = member.length === 0;
    if (own && at.line !== undefined)
        return textRegion(at.line, at.column);
    const { offset, length } = (own ? at.range : undefined) ?? { offset: 0, length: size };
    const bytes = { byteOffset: offset, byteLength: length };
    return forUpload ? { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2, ...bytes } : bytes;
}
function textRegion(line, column = 1) {
    return { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 };
}
/** A relative RFC 3986 reference; every segment is encoded, so none holds a `:` or starts a query. */
function encodePath(path) {
    const wellFormed = path.replace(/\p{Cs}/gu, '\u{FFFD}');
    return wellFormed.split('/').map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./lib/reports/place.js
var reports_place = __webpack_require__(2436);
// EXTERNAL MODULE: ./lib/reports/rule-markdown.js
var rule_markdown = __webpack_require__(6691);
;// CONCATENATED MODULE: ./lib/reports/sarif/rules.js



/** Findings of severity `debug` are not reported in SARIF. */
const levels = {
    critical: 'error',
    warning: 'warning',
    info: 'note',
    debug: 'none',
};
/** Code scanning shows 1,024 characters of a description, 10 tags of a rule (GITHUB documentation, SARIF limits). */
const maxDescriptionCharacters = 1024;
const maxTags = 10;
/** A rule as code scanning wants it: nothing optional is left out. */
function describeRule(rule) {
    return {
        id: rule.id,
        name: pascalCase(rule.id),
        ...(rule.formerIds === undefined ? {} : { deprecatedIds: [...rule.formerIds] }),
        shortDescription: { text: sentence((0,neutralise/* clip */.$Q)(rule.title, maxDescriptionCharacters)) },
        fullDescription: { text: sentence((0,neutralise/* clip */.$Q)(rule.help.why, maxDescriptionCharacters)) },
        help: { text: helpText(rule), markdown: helpMarkdown(rule) },
        helpUri: (0,documentation/* rulePage */.g)(rule.id),
        defaultConfiguration: { level: levels[rule.severity] },
        properties: {
            tags: ['security', ...[...rule.cwe, ...rule.cve].map(externalTag)].slice(0, maxTags),
            precision: rule.precision,
            'security-severity': rule.securitySeverity,
        },
    };
}
/** `CWE-502` as `external/cwe/cwe-502`, the form that code scanning links. */
function externalTag(id) {
    const lower = id.toLowerCase();
    return `external/${lower.split('-', 1)[0] ?? ''}/${lower}`;
}
/** SARIF wants a name that reads as an identifier: `PickleDangerousCall`. */
function pascalCase(id) {
    return id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function helpText(rule) {
    return [`Why it matters: ${rule.help.why}`, `What to do: ${rule.help.fix}`, ...rule.references].join('\n\n');
}
function helpMarkdown(rule) {
    const references = rule.references.map((link) => `- <${link}>`);
    return [
        `# ${(0,rule_markdown/* ruleMarkdown */.k)(rule.title)}`,
        `**Why it matters.** ${(0,rule_markdown/* ruleMarkdown */.k)(rule.help.why)}`,
        `**What to do.** ${(0,rule_markdown/* ruleMarkdown */.k)(rule.help.fix)}`,
        ...(references.length === 0 ? [] : [`**References**\n\n${references.join('\n')}`]),
        `[${rule.id}](${(0,documentation/* rulePage */.g)(rule.id)})`,
    ].join('\n\n');
}
/** SARIF2001: a message ends with a period. */
function sentence(text) {
    return /[.!?\u2026]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./lib/reports/sarif/results.js




/** Code scanning shows 1,000 steps of a flow; nobody reads more than these. */
const maxFlowSteps = 100;
/** Longer messages are cut by every viewer. */
const maxMessageCharacters = 1500;
/** One finding. `ruleIndex` is the rule's place in `tool.driver.rules`. */
function describeResult(issue, rule, ruleIndex, options) {
    const flow = describeFlow(issue, options);
    return {
        ruleId: rule.id,
        ruleIndex,
        level: levels[issue.severity],
        message: { text: describeMessage(issue) },
        locations: [locateInFile(issue, issue.at, options)],
        partialFingerprints: { primaryLocationLineHash: issue.fingerprint },
        ...(flow === undefined ? {} : { codeFlows: [flow] }),
        ...(issue.count === undefined || issue.count === 1 ? {} : { occurrenceCount: issue.count }),
    };
}
/** First what happens, then where in the file: lists show the first sentence only. */
function describeMessage(issue) {
    const place = (0,reports_place/* placeInFile */.ZU)(issue);
    const message = sentence(plain((0,neutralise/* clip */.$Q)(issue.message, maxMessageCharacters)));
    return place === '' ? message : `${message} In ${plain((0,neutralise/* clip */.$Q)(place, maxMessageCharacters))}.`;
}
/** On one line, without links. */
function plain(text) {
    return withoutLinks((0,neutralise/* visible */.RK)(text));
}
function describeFlow(issue, options) {
    if (issue.trace === undefined || issue.trace.length === 0)
        return undefined;
    const locations = issue.trace
        .slice(0, maxFlowSteps)
        .map((at) => ({ location: locateInFile(issue, at, options) }));
    return { threadFlows: [{ locations }] };
}

;// CONCATENATED MODULE: ./lib/reports/sarif/notifications.js



/** Trouble of the run itself, which `results` alone would let pass for a property of the file. */
function notifyTrouble(issue) {
    return {
        level: levels[issue.severity],
        descriptor: { id: issue.ruleId },
        message: { text: describeMessage(issue) },
        locations: [{ physicalLocation: { artifactLocation: { uri: encodePath(issue.path) } } }],
    };
}
/** A sentence of the run, for example that results were left out. */
function notify(level, id, text) {
    return { level, descriptor: { id }, message: { text } };
}

// EXTERNAL MODULE: ./lib/core/operational-ids.js
var operational_ids = __webpack_require__(3012);
;// CONCATENATED MODULE: ./lib/reports/sarif.js








const hardMaxResults = 25_000;
const maxNotifications = 200;
/** SARIF 2.1.0 for code scanning. Suppressed and `debug` findings are left out. Ends with a newline. */
function renderSarif(report, options = {}) {
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [describeRun(report, options)],
    };
    return `${(0,neutralise/* escapeJson */.GO)(JSON.stringify(log, null, options.forUpload === true ? undefined : 2))}\n`;
}
function describeRun(report, options) {
    const { name, version } = report.tool;
    const selection = selectResults(report, options);
    return {
        tool: {
            driver: {
                name,
                version,
                semanticVersion: version,
                informationUri: documentation/* homepage */.T,
                rules: report.rules.map(describeRule),
            },
        },
        automationDetails: { id: `${options.category ?? 'modelaudit'}/` },
        invocations: [
            {
                executionSuccessful: !report.hasErrors,
                toolExecutionNotifications: notifications(report, selection),
            },
        ],
        columnKind: 'utf16CodeUnits',
        results: [...selection.results],
    };
}
/** The worst results that fit. A file at the limit of characters first loses its flows, then its last results. */
function selectResults(report, options) {
    const maxResults = Math.min(options.maxResults ?? 5000, hardMaxResults);
    const describe = resultsOf(report, options.forUpload === true);
    const candidates = worstFirst(report);
    const results = [];
    let left = options.maxResultCharacters ?? 7_000_000;
    for (const issue of candidates.slice(0, maxResults)) {
        const result = fit(describe(issue), left);
        if (result === undefined)
            break;
        left -= encodedLength(result);
        results.push(result);
    }
    return { results, dropped: candidates.length - results.length };
}
function fit(result, left) {
    if (encodedLength(result) <= left)
        return result;
    const bare = { ...result };
    delete bare.codeFlows;
    return encodedLength(bare) <= left ? bare : undefined;
}
function encodedLength(result) {
    return new TextEncoder().encode(JSON.stringify(result)).length;
}
/** Findings that code scanning can place; a path that does not exist has no alert, only a notification. */
function worstFirst(report) {
    const weights = new Map(report.rules.map((rule) => [rule.id, Number(rule.securitySeverity)]));
    const weight = ({ ruleId }) => weights.get(ruleId) ?? 0;
    return report.issues
        .filter(({ severity, ruleId }) => severity !== 'debug' && ruleId !== 'scan/missing-path')
        .toSorted((a, b) => (0,severity/* compareSeverity */.zK)(a.severity, b.severity) || weight(b) - weight(a));
}
function resultsOf(report, forUpload) {
    const indexes = new Map(report.rules.map((rule, index) => [rule.id, index]));
    const sizes = new Map(report.files.map(({ path, size }) => [path, size]));
    return (issue) => {
        const options = { forUpload, size: sizes.get(issue.path) ?? 0 };
        return describeResult(issue, { id: issue.ruleId }, indexes.get(issue.ruleId) ?? -1, options);
    };
}
function notifications(report, { dropped, results }) {
    const operational = (0,operational_ids/* operationalIds */.r)(report);
    const trouble = report.issues.filter(({ ruleId }) => operational.has(ruleId));
    return [
        ...(dropped === 0 ? [] : [droppedNotice(dropped, results.length)]),
        ...report.notes
            .slice(0, maxNotifications)
            .map((note) => notify('note', 'scan/note', sentence((0,neutralise/* visible */.RK)(note)))),
        ...trouble.slice(0, maxNotifications).map(notifyTrouble),
        ...(trouble.length > maxNotifications ? [troubleNotice(trouble.length - maxNotifications)] : []),
    ];
}
function droppedNotice(dropped, kept) {
    const text = `${(0,count/* count */.U9)(dropped, 'result')} left out to stay inside the limits of code scanning; the ${(0,count/* count */.U9)(kept, 'worst result')} are kept.`;
    return notify('warning', 'report/results-dropped', text);
}
function troubleNotice(more) {
    return notify('warning', 'report/notifications-dropped', `${(0,count/* count */.U9)(more, 'more file')} could not be analysed.`);
}


/***/ })

};
