export const id = 712;
export const ids = [712];
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
