export const id = 864;
export const ids = [864];
export const modules = {

/***/ 1728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath),
/* harmony export */   f: () => (/* binding */ escapePath)
/* harmony export */ });
/**
 * Whether `pattern` names `path`, both with `/`: `?` is one character and `*` any number of them within a folder's
 * name, `**` as a whole segment is any number of folders, a backslash takes the next character as it is. Everything
 * else, brackets and braces included, means itself, because file names hold those. Quadratic at worst.
 */
function matchesPath(pattern, path) {
    return matches(segments(pattern), path.split('/'), matchesSegment, (segment) => segment === '**');
}
/** A pattern that names this path and no other. */
function escapePath(path) {
    return path.replace(/[\\*?]/g, String.raw `\$&`);
}
/** Cuts at slashes; one behind a backslash cuts too, since no name can hold it. */
function segments(pattern) {
    return pattern.replace(/^\.\//, '').split('/');
}
function matchesSegment(pattern, name) {
    const tokens = pattern.match(/\\.|./gsu) ?? [];
    return matches(tokens, Array.from(name), matchesCharacter, (token) => token === '*');
}
function matchesCharacter(token, character) {
    if (token === '?')
        return true;
    return token.length > 1 && token.startsWith('\\') ? token.slice(1) === character : token === character;
}
/** The usual walk with one point to come back to: the last item that takes any number. */
function matches(pattern, items, matchesOne, takesAny) {
    let at = 0;
    let back;
    for (let item = 0; item < items.length || at < pattern.length;) {
        const part = pattern[at];
        if (part !== undefined && takesAny(part)) {
            back = { at, item };
            at += 1;
        }
        else if (item < items.length && part !== undefined && matchesOne(part, items[item] ?? '')) {
            at += 1;
            item += 1;
        }
        else if (back !== undefined && back.item < items.length) {
            back.item += 1;
            at = back.at + 1;
            item = back.item;
        }
        else
            return false;
    }
    return true;
}


/***/ }),

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

/***/ 864:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./lib/reports/count.js
var count = __webpack_require__(2248);
;// CONCATENATED MODULE: ./lib/reports/markdown/budget.js
const encoder = new TextEncoder();
/** Bytes of `text` in UTF-8. */
function byteLength(text) {
    return encoder.encode(text).length;
}
/** As many of the first blocks as fit `maxBytes` together with a line break after each. */
function fit(blocks, maxBytes) {
    let left = maxBytes;
    const end = blocks.findIndex((block) => (left -= byteLength(block) + 1) < 0);
    const kept = end === -1 ? blocks : blocks.slice(0, end);
    return { blocks: kept, dropped: blocks.length - kept.length };
}

// EXTERNAL MODULE: ./lib/reports/acceptance.js
var acceptance = __webpack_require__(7140);
// EXTERNAL MODULE: ./lib/reports/neutralise.js
var neutralise = __webpack_require__(9633);
// EXTERNAL MODULE: ./lib/reports/place.js
var reports_place = __webpack_require__(2436);
// EXTERNAL MODULE: ./lib/reports/rule-markdown.js
var rule_markdown = __webpack_require__(6691);
// EXTERNAL MODULE: ./lib/reports/tally.js
var tally = __webpack_require__(1993);
// EXTERNAL MODULE: ./lib/reports/documentation.js
var documentation = __webpack_require__(849);
;// CONCATENATED MODULE: ./lib/reports/markdown/rows.js




const marks = { critical: '\ud83d\udd34', warning: '\ud83d\udfe0', info: '\ud83d\udd35', debug: '\u26aa' };
const maxCellCharacters = 300;
const maxReasons = 3;
/** Severity with its coloured mark. */
function markSeverity(severity) {
    return `${marks[severity]} ${severity}`;
}
/** A path or a place as code, bounded. */
function codeCell(text) {
    return (0,neutralise/* markdownCode */.D9)((0,neutralise/* clip */.$Q)(text, maxCellCharacters));
}
/** A sentence as running text, bounded. */
function textCell(text) {
    return (0,neutralise/* markdownText */.p7)((0,neutralise/* clip */.$Q)(text, maxCellCharacters));
}
/** One line of the table of findings. */
function renderFindingRow(issue) {
    const place = (0,reports_place/* placeInFile */.ZU)(issue);
    const file = place === '' ? codeCell(issue.path) : `${codeCell(issue.path)}<br>${textCell(place)}`;
    const mark = issue.isNew === true ? `<br>${newMark}&nbsp;new` : '';
    return `| ${markSeverity(issue.severity).replace(' ', '&nbsp;')}${mark} | ${textCell(issue.message)} | ${file} | ${linkRule(issue)} |`;
}
const newMark = '\ud83c\udd95';
/** For findings that a pull request brought, where no table's heading says so. */
function markNew({ isNew }) {
    return isNew === true ? ` \u2014 ${newMark} <strong>new in this pull request</strong>` : '';
}
/** What the table's marks mean, where it has any. */
function explainNew(issues) {
    return issues.some(({ isNew }) => isNew === true) ? [`${newMark} new in this pull request`, ''] : [];
}
/** Rule ids are ours: no untrusted text. */
function linkRule({ ruleId }) {
    return `[${ruleId}](${(0,documentation/* rulePage */.g)(ruleId)})`;
}
/** One line of the table of files that were not analysed whole. */
function renderUnanalysedRow({ file, reasons }) {
    const why = reasons.slice(0, maxReasons).map(textCell).join('<br>');
    return `| ${codeCell(file.path)} | ${(0,tally/* describeOutcome */.SS)(file.outcome)} | ${why} |`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/details.js







const maxExpressionCharacters = 1000;
const maxEntryCharacters = 1500;
const maxSteps = 20;
const maxIssuesOfFile = 50;
/** One file, collapsed: each issue with why, what to do, the reconstructed call and the steps. */
function renderFileDetails({ path, issues }, rules) {
    const more = issues.length - maxIssuesOfFile;
    return [
        `<details><summary>${codeCell(path)} \u2014 ${(0,tally/* listTally */.$b)(issues)}</summary>`,
        '',
        ...issues.slice(0, maxIssuesOfFile).flatMap((issue) => renderIssue(issue, rules.get(issue.ruleId))),
        ...(more > 0 ? [`_${(0,count/* count */.U9)(more, 'more finding')} in this file._`, ''] : []),
        '</details>',
    ].join('\n');
}
/** One finding with why, what to do, the reconstructed call and the steps. */
function renderIssue(issue, rule) {
    const place = (0,reports_place/* placeInFile */.ZU)(issue);
    return [
        `**${markSeverity(issue.severity)}** \u2014 ${textCell(issue.message)}`,
        '',
        ...(place === '' ? [] : [`- Where: ${codeCell(place)}`]),
        ...renderExpression(issue),
        ...renderSteps(issue.trace ?? []),
        ...(rule === undefined
            ? []
            : [`- Why it matters: ${(0,rule_markdown/* ruleMarkdown */.k)(rule.help.why)}`, `- What to do: ${(0,rule_markdown/* ruleMarkdown */.k)(rule.help.fix)}`]),
        ...renderChange(issue),
        ...renderAcceptance(issue),
        `- Rule: ${linkRule(issue)}`,
        '',
    ];
}
/** A name of many kilobytes must not cost the other findings their place. */
function renderAcceptance(issue) {
    const entry = (0,acceptance/* renderAllowEntry */.O)(issue, issue.timestamp);
    if (entry.length > maxEntryCharacters)
        return [];
    return [`- To accept it, under \`allow:\` in \`.modelaudit.yml\`: ${(0,neutralise/* markdownCode */.D9)(entry)}`];
}
function renderExpression({ data }) {
    const expression = data?.['expression'];
    if (typeof expression !== 'string')
        return [];
    return [`- Reconstructed call: ${(0,neutralise/* markdownCode */.D9)((0,neutralise/* clip */.$Q)(expression, maxExpressionCharacters))}`];
}
function renderSteps(trace) {
    if (trace.length === 0)
        return [];
    return ['- Steps:', ...trace.slice(0, maxSteps).map((step) => `  1. ${describeStep(step)}`)];
}
function describeStep(step) {
    const place = (0,reports_place/* placeInFile */.ZU)({ member: [], at: step });
    return textCell([place, step.note ?? ''].filter((part) => part !== '').join(': '));
}
function renderChange({ changed }) {
    return changed === undefined
        ? []
        : [`- Severity was ${changed.severityBefore}, changed by ${textCell(changed.by)}`];
}

// EXTERNAL MODULE: ./lib/reports/order.js
var order = __webpack_require__(8499);
// EXTERNAL MODULE: ./lib/reports/verdict.js
var verdict = __webpack_require__(7358);
// EXTERNAL MODULE: ./lib/core/operational-ids.js
var operational_ids = __webpack_require__(3012);
;// CONCATENATED MODULE: ./lib/reports/markdown/frame.js









const frame_marks = { findings: '\u274c', incomplete: '\u26a0\ufe0f', clean: '\u2705' };
const maxNotes = 10;
/**
 * The verdict, and what a reader must know before the tables.
 * @param maxNoteBytes of UTF-8, for the notes
 */
function renderHeadline(report, maxNoteBytes) {
    const notes = report.notes.map((note) => `> ${textCell(note)}\n`);
    const { blocks } = fit(notes.slice(0, maxNotes), maxNoteBytes);
    const left = notes.length - blocks.length;
    return [
        `## ${frame_marks[report.verdict]} ModelAudit \u2014 ${(0,verdict/* nameVerdict */.V)(report)}`,
        '',
        `${capitalise((0,verdict/* describeVerdict */.X)(report))}.`,
        '',
        ...blocks,
        ...(left === 0 ? [] : [`> _${(0,count/* count */.U9)(left, 'more note')} in the JSON report._`, '']),
    ];
}
function capitalise(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
/** What to do next, by what was found. */
function renderAdvice(report, shown) {
    const critical = shown.some(({ severity }) => severity === 'critical');
    const incomplete = report.files.some(({ outcome }) => outcome !== 'scanned');
    const advice = [
        ...(critical
            ? [
                '- **Do not load the files marked critical**, not even to look at them: loading is what runs the code.',
            ]
            : []),
        ...(shown.length > 0
            ? [
                '- Obtain the model again from its publisher, or as safetensors or GGUF weights, which hold no code.',
            ]
            : []),
        ...renderNews(shown),
        ...(incomplete
            ? ['- Fetch, repair or replace the files that were not analysed whole, then scan again.']
            : []),
    ];
    return advice.length === 0
        ? []
        : ['### What to do next', '', ...advice, '', ...frame_renderAcceptance(report, shown)];
}
function renderNews(shown) {
    const compared = shown.filter(({ isNew }) => isNew !== undefined);
    if (compared.length === 0)
        return [];
    const brought = compared.filter(({ isNew }) => isNew === true).length;
    return [
        brought === 0
            ? '- Nothing of this is new: the base of this pull request has it all.'
            : `- ${(0,count/* count */.U9)(brought, 'finding')} of ${String(compared.length)} ${brought === 1 ? 'is' : 'are'} new in this pull request: begin with ${brought === 1 ? 'it' : 'those'}.`,
    ];
}
const maxAccepted = 3;
/** What a reader has to write who looked into a finding and accepts it: the worst ones, ready to copy. */
function frame_renderAcceptance(report, shown) {
    const operational = (0,operational_ids/* operationalIds */.r)(report);
    const issues = (0,order/* worstFirst */.m)(shown.filter(({ ruleId }) => !operational.has(ruleId))).slice(0, maxAccepted);
    if (issues.length === 0)
        return [];
    const entries = issues.map((issue) => (0,acceptance/* renderAllowEntry */.O)(issue, report.startTime));
    const title = shown.length > issues.length ? 'the worst of these findings' : 'a finding';
    return [
        `<details><summary>You looked into it and accept ${title}?</summary>`,
        '',
        'Add to `.modelaudit.yml`, with your reason; a pull request takes effect once it is merged:',
        '',
        '<pre>allow:',
        ...entries.map((entry) => `  ${(0,neutralise/* markdownCode */.D9)(entry)}`),
        '</pre>',
        '</details>',
        '',
    ];
}
/** How the result came about: sizes, settings, version. */
function renderFooter(report) {
    const { policy, tool, filesIgnored, suppressed } = report;
    const parts = [
        `[${tool.name} ${tool.version}](${documentation/* homepage */.T})`,
        `${(0,count/* formatBytes */.z3)(report.bytesScanned)} scanned in ${(0,count/* formatSeconds */.Xo)(report.duration)}`,
        `fails on ${policy.failOn}${policy.strict ? ', strict' : ''}`,
        ...(filesIgnored === 0 ? [] : [`${(0,count/* count */.U9)(filesIgnored, 'other file')} ignored`]),
        ...(suppressed.length === 0 ? [] : [`${(0,count/* count */.U9)(suppressed.length, 'finding')} suppressed`]),
        ...(policy.configuration === null ? [] : [`configuration ${codeCell(policy.configuration)}`]),
    ];
    return [`<sub>${parts.join(' \u00b7 ')}</sub>`];
}

;// CONCATENATED MODULE: ./lib/reports/markdown/new-imports.js



/** Names of one file; who wants all of them has the JSON report. */
const maxNames = 8;
/** What models import that their base version did not: worth a look even where no rule minds it. */
function renderNewImports({ files }, maxBytes) {
    const rows = files.flatMap(({ path, newImports = [] }) => newImports.length === 0 ? [] : [`| ${codeCell(path)} | ${spellNewImports(newImports)} |`]);
    if (rows.length === 0)
        return [];
    const { blocks, dropped } = fit(rows, maxBytes);
    return [
        '### New in this pull request: imports',
        '',
        'What loading these models imports and the base version does not. Not wrong by itself; a model that only got other weights has no new line here.',
        '',
        '| File | imports now |',
        '| --- | --- |',
        ...blocks,
        '',
        ...(dropped === 0 ? [] : [`_${(0,count/* count */.U9)(dropped, 'more file')} in the JSON report._`, '']),
    ];
}
/** `a.b`, `c.d` and how many more, on one line. */
function spellNewImports(names) {
    const shown = names.slice(0, maxNames).map(codeCell).join(', ');
    return names.length > maxNames ? `${shown} and ${String(names.length - maxNames)} more` : shown;
}

// EXTERNAL MODULE: ./lib/reports/group-by-path.js
var group_by_path = __webpack_require__(8462);
;// CONCATENATED MODULE: ./lib/reports/markdown/overview.js

const groups = ['critical', 'warning', 'info', 'not analysed whole', 'clean'];
const overview_marks = {
    critical: '\ud83d\udd34',
    warning: '\ud83d\udfe0',
    info: '\ud83d\udd35',
    'not analysed whole': '\u26aa',
    clean: '\ud83d\udfe2',
};
/** What GitHub itself uses for danger, warnings, news, nothing and success: else the worst slice is the palest. */
const colours = {
    critical: '#cf222e',
    warning: '#d4772c',
    info: '#54aeff',
    'not analysed whole': '#8c959f',
    clean: '#4ac26b',
};
/** Fewer files are quicker told in words than in a picture. */
const minFiles = 6;
/** How the model files come off, as a table and a pie; nothing where there are few, or all are alike. */
function renderOverview(report) {
    const counted = countFiles(report);
    const slices = groups.filter((group) => counted[group] > 0);
    if (report.files.length < minFiles || slices.length < 2)
        return [];
    return [
        '### Files',
        '',
        '| Files | |',
        '| ---: | --- |',
        ...slices.map((group) => `| ${String(counted[group])} | ${overview_marks[group]} ${describe(group)} |`),
        '',
        '```mermaid',
        `%%{init: ${JSON.stringify({ theme: 'base', themeVariables: themeOf(slices) })}}%%`,
        'pie showData title Model files',
        ...slices.map((group) => `  "${group}" : ${String(counted[group])}`),
        '```',
        '',
    ];
}
/** Slices take the theme's colours in their order. */
function themeOf(slices) {
    return Object.fromEntries(slices.map((group, at) => [`pie${String(at + 1)}`, colours[group]]));
}
function describe(group) {
    return group === 'clean' || group === 'not analysed whole' ? group : `worst finding is ${group}`;
}
/** Each file once, by the worst that there is to say about it. */
function countFiles({ files, issues }) {
    const found = (0,group_by_path/* groupByPath */.Y)(issues);
    const counted = { critical: 0, warning: 0, info: 0, 'not analysed whole': 0, clean: 0 };
    for (const { path, outcome } of files) {
        const severities = new Set((found.get(path) ?? []).map(({ severity }) => severity));
        const worst = ['critical', 'warning', 'info'].find((severity) => severities.has(severity));
        const gap = outcome !== 'scanned' && worst !== 'critical';
        counted[gap ? 'not analysed whole' : (worst ?? 'clean')]++;
    }
    return counted;
}

// EXTERNAL MODULE: ./lib/reports/shown-issues.js
var shown_issues = __webpack_require__(6107);
;// CONCATENATED MODULE: ./lib/reports/markdown.js










const defaultMaxBytes = 900 * 1024;
const minMaxBytes = 16 * 1024;
/** Shares of what the frame leaves: the tables first, details take what remains. */
const findingsShare = 0.4;
const importsShare = 0.1;
const unanalysedShare = 0.25;
/** Of the whole: what a reader must know before the tables. */
const notesShare = 0.1;
/** Bytes for the section titles and the sentences that say what was left out. */
const slack = 2048;
/**
 * The report for people, in GitHub-flavoured Markdown: a job summary, a comment, a file. Ends with a newline.
 * @throws RangeError when `maxBytes` is below 16 KiB
 */
function renderMarkdown(report, options = {}) {
    const maxBytes = options.maxBytes ?? defaultMaxBytes;
    if (maxBytes < minMaxBytes)
        throw new RangeError(`maxBytes must be at least ${String(minMaxBytes)}`);
    const shown = (0,shown_issues/* shownIssues */.M)(report, options.verbose);
    const head = renderHeadline(report, maxBytes * notesShare);
    const tail = [
        ...renderAdvice(report, shown),
        ...renderOverview({ ...report, issues: shown }),
        ...renderFooter(report),
    ];
    const body = renderBody({ ...report, issues: shown }, maxBytes - byteLength([...head, ...tail].join('\n')) - slack);
    return `${[...head, ...body, ...tail].join('\n')}\n`;
}
function renderBody(report, maxBytes) {
    const findings = renderFindings(report, maxBytes * findingsShare);
    const imports = renderNewImports(report, maxBytes * importsShare);
    const unanalysed = renderUnanalysed(report, maxBytes * unanalysedShare);
    const used = byteLength([...findings, ...imports, ...unanalysed].join('\n'));
    return [...findings, ...imports, ...unanalysed, ...renderDetails(report, maxBytes - used)];
}
function renderFindings(report, maxBytes) {
    if (report.issues.length === 0)
        return [];
    const { blocks, dropped } = fit((0,order/* worstFirst */.m)(report.issues).map(renderFindingRow), maxBytes);
    return [
        '### Findings',
        '',
        ...explainNew(report.issues),
        '| Severity | What loading would do | File | Rule |',
        '| --- | --- | --- | --- |',
        ...blocks,
        '',
        ...leftOut(dropped, 'finding'),
    ];
}
function renderUnanalysed(report, maxBytes) {
    const unanalysed = (0,tally/* listUnanalysed */.zv)(report);
    if (unanalysed.length === 0)
        return [];
    const { blocks, dropped } = fit(unanalysed.map(renderUnanalysedRow), maxBytes);
    return [
        '### Not analysed whole',
        '',
        'These files were not read to their end, so nothing vouches for them.',
        '',
        '| File | What happened | Why |',
        '| --- | --- | --- |',
        ...blocks,
        '',
        ...leftOut(dropped, 'file'),
    ];
}
function renderDetails(report, maxBytes) {
    if (report.issues.length === 0)
        return [];
    const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
    const { blocks, dropped } = fit((0,order/* worstFilesFirst */.f)(report.issues).map((group) => renderFileDetails(group, rules)), maxBytes);
    return ['### Details', '', ...blocks, '', ...leftOut(dropped, 'file')];
}
function leftOut(dropped, noun) {
    return dropped === 0
        ? []
        : [`_${(0,count/* count */.U9)(dropped, `more ${noun}`)} in the JSON and SARIF reports; the worst are shown here._`, ''];
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
