export const id = 826;
export const ids = [826,689];
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

/***/ 826:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadHtmlRenderer: () => (/* binding */ loadHtmlRenderer)
});

// EXTERNAL MODULE: ./lib/reports/json.js
var json = __webpack_require__(2689);
;// CONCATENATED MODULE: ./lib/reports/html/page-script.js
/**
 * The page's script. It reads the data of the page and builds elements; text reaches the page through `textContent`
 * alone. The policy names it by its hash.
 */
const pageScript = String.raw `'use strict';
(() => {
  const data = JSON.parse(document.getElementById('report').textContent);
  const { report, headline, dropped, totals, rulePages } = data;
  const page = document.getElementById('page');
  const severities = ['critical', 'warning', 'info', 'debug'];

  const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
  const visible = (text) =>
    String(text).replace(invisible, (mark) => '\\u{' + mark.codePointAt(0).toString(16) + '}');

  const make = (name, attributes, ...content) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    for (const part of content) element.append(part instanceof Node ? part : visible(part));
    return element;
  };

  const bytes = (size) => {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let power = 0;
    while (size >= 999.5 && power < units.length - 1) { size /= 1000; power += 1; }
    return (power === 0 ? size : size.toFixed(size < 9.95 ? 1 : 0)) + ' ' + units[power];
  };

  const header = () => {
    const parts = [bytes(report.bytes_scanned) + ' in ' + totals.files + ' model files',
      report.files_ignored + ' other files ignored', totals.suppressed + ' suppressed',
      report.tool.name + ' ' + report.tool.version, new Date(report.start_time * 1000).toISOString().slice(0, 16) + 'Z'];
    return make('header', { class: report.verdict },
      make('h1', {}, 'ModelAudit: ', make('b', {}, headline.name)),
      make('p', {}, headline.text + '.'),
      make('p', { class: 'dim' }, parts.join(' \u00b7 ')),
      ...report.notes.map((note) => make('p', { class: 'dim' }, note)));
  };

  const position = (issue) => {
    if (issue.line !== null) return 'line ' + issue.line;
    return issue.offset === null ? '' : 'position ' + issue.offset;
  };

  const svgNode = (name, attributes) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
    return node;
  };

  /** Where in an artifact the findings are: a bar as long as the artifact, a mark for each. */
  const picture = (issues, size) => {
    const placed = issues.filter((issue) => issue.offset !== null && issue.line === null);
    const end = Math.max(size, ...placed.map((issue) => issue.offset + Math.max(1, issue.length || 0)));
    if (placed.length === 0 || end === 0) return [];
    const label = 'Findings at bytes ' + placed.slice(0, 8).map((issue) => issue.offset).join(', ') + ' of ' + (size || 'at least ' + end);
    const svg = svgNode('svg', { viewBox: '0 0 1000 22', preserveAspectRatio: 'none', role: 'img', 'aria-label': label });
    const title = svgNode('title', {});
    title.textContent = label;
    svg.append(title, svgNode('rect', { class: 'bytes', x: 0.5, y: 5, width: 999, height: 12 }));
    for (const issue of placed.slice(0, 500).reverse()) {
      const width = Math.max(3, 1000 * (issue.length || 1) / end);
      const x = Math.min(1000 - width, 1000 * issue.offset / end);
      svg.append(svgNode('rect', { class: issue.severity, x, y: 2, width, height: 18 }));
    }
    return [svg];
  };

  const facts = (rows) => {
    const list = make('dl', {});
    for (const [term, value] of rows) if (value !== '') list.append(make('dt', {}, term), make('dd', {}, value));
    return list;
  };

  const issueCard = (issue) => {
    const rule = make('a', { href: rulePages + issue.rule_id + '.md', rel: 'noreferrer' }, issue.rule_id);
    const place = [position(issue), issue.count > 1 ? issue.count + ' times' : ''].filter(Boolean).join(' \u00b7 ');
    const expression = issue.details.expression;
    const details = make('details', {}, make('summary', {}, 'why it matters, what to do'), facts([
      ['Why', issue.why], ['What to do', issue.fix],
      ['Call', typeof expression === 'string' ? make('code', {}, expression) : ''],
      ['Weakness', issue.cwe.concat(issue.cve).join(', ')],
      ['Fingerprint', make('code', {}, issue.fingerprint)],
    ]));
    const card = make('div', { class: 'issue ' + issue.severity },
      make('p', {}, make('span', { class: 'mark' }, issue.severity), issue.message),
      make('p', { class: 'dim' }, place + (place === '' ? '' : ' \u00b7 '), rule));
    if (issue.suppression) {
      const until = issue.suppression.expires === null ? '' : ', until ' + issue.suppression.expires;
      card.append(make('p', { class: 'dim' }, 'accepted by ' + issue.suppression.by + ': ' + issue.suppression.reason + until));
    }
    card.append(details);
    card.dataset.severity = issue.severity;
    card.dataset.text = (issue.message + ' ' + issue.rule_id + ' ' + issue.location).toLowerCase();
    return card;
  };

  /** Members as a tree, each with its own findings. */
  const tree = (issues) => {
    const root = { issues: [], members: new Map() };
    for (const issue of issues) {
      let node = root;
      for (const name of issue.member) {
        if (!node.members.has(name)) node.members.set(name, { issues: [], members: new Map() });
        node = node.members.get(name);
      }
      node.issues.push(issue);
    }
    return root;
  };

  const branch = (node, size) => [
    ...picture(node.issues, size),
    ...node.issues.map(issueCard),
    ...Array.from(node.members, ([name, child]) =>
      make('section', { class: 'member' }, make('h3', { class: 'mono' }, '\u21b3 ' + name), ...branch(child, 0))),
  ];

  const fileCard = (path, issues) => {
    const file = report.files.find((one) => one.path === path);
    const about = file ? [bytes(file.size), file.formats.join(', '), file.outcome].filter(Boolean).join(' \u00b7 ') : '';
    const card = make('section', { class: 'file' },
      make('h3', { class: 'mono' }, path), make('div', { class: 'dim' }, about),
      ...branch(tree(issues), file ? file.size : 0));
    if (file && file.sha256) card.append(make('div', { class: 'dim mono' }, 'SHA-256 ' + file.sha256));
    return card;
  };

  const byPath = (issues) => {
    const groups = new Map();
    for (const issue of issues) {
      if (!groups.has(issue.path)) groups.set(issue.path, []);
      groups.get(issue.path).push(issue);
    }
    return groups;
  };

  const cards = Array.from(byPath(report.issues), ([path, issues]) => fileCard(path, issues));
  const accepted = Array.from(byPath(report.suppressed), ([path, issues]) => fileCard(path, issues));

  const controls = () => {
    const bar = make('div', { class: 'controls' });
    const search = make('input', { type: 'search', placeholder: 'filter by text', 'aria-label': 'filter by text' });
    const boxes = severities.map((severity) => {
      const amount = totals.issues[severity];
      const box = make('input', { type: 'checkbox' });
      box.checked = true;
      box.addEventListener('change', update);
      if (amount > 0) bar.append(make('label', {}, box, ' ', make('span', { class: 'mark ' + severity }, amount + ' ' + severity)));
      return [severity, box];
    });
    function update() {
      const wanted = new Set(boxes.filter(([, box]) => box.checked).map(([severity]) => severity));
      const text = search.value.toLowerCase();
      for (const card of cards) {
        const issues = card.querySelectorAll('.issue');
        for (const issue of issues)
          issue.hidden = !wanted.has(issue.dataset.severity) || !issue.dataset.text.includes(text);
        card.hidden = Array.from(issues).every((issue) => issue.hidden);
      }
    }
    search.addEventListener('input', update);
    bar.append(search);
    return bar;
  };

  const fileTable = () => {
    const rows = report.files.map((file) => make('tr', {}, make('td', { class: 'mono' }, file.path),
      make('td', { class: 'number' }, bytes(file.size)), make('td', {}, file.formats.join(', ')), make('td', {}, file.outcome)));
    return make('details', {}, make('summary', {}, dropped.files > 0 ? report.files.length + ' of ' + totals.files + ' model files' : 'all ' + totals.files + ' model files'),
      make('table', {}, make('thead', {}, make('tr', {}, make('th', {}, 'file'), make('th', { class: 'number' }, 'size'), make('th', {}, 'formats'),
        make('th', {}, 'outcome'))), make('tbody', {}, ...rows)));
  };

  const left = (amount, what) =>
    amount > 0 ? [make('p', {}, amount + ' more ' + what + ' in the JSON report; the worst are shown.')] : [];
  page.replaceChildren(header(), ...(cards.length > 0 ? [controls(), ...cards] : []), ...left(dropped.issues, 'findings are'),
    ...(accepted.length > 0 ? [make('h2', {}, 'Accepted'), ...accepted, ...left(dropped.suppressed, 'accepted findings are')] : []), make('h2', {}, 'Files'), fileTable());
  addEventListener('beforeprint', () => { for (const one of document.querySelectorAll('details')) one.open = true; });
})();
`;

;// CONCATENATED MODULE: ./lib/reports/html/page-style.js
/** The page's style sheet. The policy names it by its hash. */
const pageStyle = `
:root { color-scheme: light dark; --back: #fff; --card: #f6f8fa; --line: #d0d7de; --text: #1f2328; --dim: #59636e;
  --critical: #cf222e; --warning: #9a6700; --info: #0969da; --debug: #6e7781; --good: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --card: #161b22; --line: #30363d; --text: #e6edf3;
  --dim: #9198a1; --critical: #ff7b72; --warning: #e3b341; --info: #79c0ff; --debug: #9198a1; --good: #56d364; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
code, .mono { font: 13px/1.45 ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
.dim { color: var(--dim); }
.findings h1 b { color: var(--critical); } .incomplete h1 b { color: var(--warning); } .clean h1 b { color: var(--good); }
.controls { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 1rem 0; position: sticky; top: 0;
  background: var(--back); padding: .5rem 0; border-bottom: 1px solid var(--line); z-index: 1; }
.controls input[type=search] { flex: 1 1 12rem; padding: .35rem .6rem; border: 1px solid var(--line); border-radius: 6px;
  background: var(--card); color: inherit; font: inherit; }
label { cursor: pointer; }
.file { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; margin: .8rem 0; }
.member { margin: .6rem 0 0; padding-left: .9rem; border-left: 2px solid var(--line); }
.issue { margin: .6rem 0 0; padding: .1rem 0 .1rem .8rem; border-left: 4px solid var(--debug); }
.issue.critical { border-color: var(--critical); } .issue.warning { border-color: var(--warning); }
.issue.info { border-color: var(--info); }
.mark { font-weight: 600; margin-right: .5rem; }
.critical .mark, .mark.critical { color: var(--critical); } .warning .mark, .mark.warning { color: var(--warning); }
.info .mark, .mark.info { color: var(--info); }
.issue p { margin: 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .8rem; margin: .3rem 0 0; }
dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; }
summary { cursor: pointer; color: var(--dim); }
svg { display: block; width: 100%; height: 22px; margin: .5rem 0 0; }
svg .bytes { fill: none; stroke: var(--line); }
svg .critical { fill: var(--critical); } svg .warning { fill: var(--warning); } svg .info { fill: var(--info); }
svg .debug { fill: var(--debug); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
th.number, td.number { text-align: right; }
a { color: var(--info); }
[hidden] { display: none; }
@media print { :root { color-scheme: light; --back: #fff; --card: #fff; --line: #b8bfc6; --text: #1f2328; --dim: #59636e;
  --critical: #cf222e; --warning: #9a6700; --info: #0969da; --debug: #6e7781; --good: #1a7f37; }
  * { print-color-adjust: exact; } svg { height: 12px; } summary { list-style: none; } .issue { break-inside: avoid; }
  h2, h3, .file > .dim { break-after: avoid; } thead { display: table-header-group; } tr { break-inside: avoid; }
  .controls { display: none; } main { max-width: none; padding: 0; } .file { break-inside: auto; }
  body { font-size: 11px; } a { color: inherit; text-decoration: none; } }
`;

// EXTERNAL MODULE: ./lib/reports/documentation.js
var documentation = __webpack_require__(849);
// EXTERNAL MODULE: ./lib/reports/neutralise.js
var neutralise = __webpack_require__(9633);
// EXTERNAL MODULE: ./lib/reports/order.js
var order = __webpack_require__(8499);
// EXTERNAL MODULE: ./lib/reports/tally.js
var tally = __webpack_require__(1993);
// EXTERNAL MODULE: ./lib/reports/verdict.js
var verdict = __webpack_require__(7358);
// EXTERNAL MODULE: ./lib/reports/shown-issues.js
var shown_issues = __webpack_require__(6107);
;// CONCATENATED MODULE: ./lib/reports/html.js









/** Beyond this a browser takes seconds for the page; the worst are kept. */
const maxIssues = 5_000;
const maxSuppressed = 2_000;
const maxFiles = 10_000;
/** Loads nothing, sends nothing, runs the one script and the one style that stand in it. */
function contentSecurityPolicy(scriptHash, styleHash) {
    return [
        "default-src 'none'",
        `script-src 'sha256-${scriptHash}'`,
        `style-src 'sha256-${styleHash}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
    ].join('; ');
}
/**
 * The report as one page that needs no network: the JSON report as inert data, and a script that shows it through
 * `textContent` alone. The policy names script and style by their SHA-256, so that nothing a scanned file wrote can run.
 */
async function loadHtmlRenderer() {
    const policy = contentSecurityPolicy(await sha256(pageScript), await sha256(pageStyle));
    return (report, options = {}) => renderPage(report, options, policy);
}
async function sha256(text) {
    const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
function renderPage(report, options, policy) {
    const title = `${report.tool.name}: ${(0,verdict/* nameVerdict */.V)(report)}`;
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${title}</title>`,
        `<style>${pageStyle}</style>`,
        '</head>',
        '<body>',
        '<main id="page"><noscript>This report is drawn by a script in this file; the same content is in the JSON report.</noscript></main>',
        `<script type="application/json" id="report">${inertJson(pageData(report, options))}</script>`,
        `<script>${pageScript}</script>`,
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
function pageData(report, { verbose = false }) {
    const shown = (0,shown_issues/* shownIssues */.M)(report, verbose);
    const kept = {
        ...report,
        issues: (0,order/* worstFirst */.m)(shown).slice(0, maxIssues),
        suppressed: (0,order/* worstFirst */.m)(report.suppressed).slice(0, maxSuppressed),
        files: report.files.slice(0, maxFiles),
    };
    return {
        report: (0,json.describeJsonReport)(kept, verbose),
        headline: { name: (0,verdict/* nameVerdict */.V)(report), text: (0,verdict/* describeVerdict */.X)(report) },
        dropped: {
            issues: shown.length - kept.issues.length,
            suppressed: report.suppressed.length - kept.suppressed.length,
            files: report.files.length - kept.files.length,
        },
        totals: {
            issues: { ...(0,tally/* tally */.N4)(shown), debug: shown.filter(({ severity }) => severity === 'debug').length },
            files: report.files.length,
            suppressed: report.suppressed.length,
        },
        rulePages: `${documentation/* homepage */.T}/blob/main/docs/rules/`,
    };
}
/** No `<` is left that could end the element, and no character that hides. */
function inertJson(data) {
    return (0,neutralise/* escapeJson */.GO)(JSON.stringify(data)).replaceAll('<', String.raw `\u003c`);
}


/***/ }),

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
