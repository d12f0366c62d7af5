export const id = 65;
export const ids = [65];
export const modules = {

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRule: () => (/* binding */ explainRule),
/* harmony export */   findRule: () => (/* binding */ findRule),
/* harmony export */   listRules: () => (/* binding */ listRules),
/* harmony export */   runRules: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6661);
/* harmony import */ var _reports_documentation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(849);
/* harmony import */ var _reports_text_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4730);
/* harmony import */ var _reports_text_wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6479);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1693);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7721);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2832);








/** `modelaudit rules [ID]`. @throws UsageError for an id that no rule has or had */
async function runRules(id, color) {
    const style = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .usesColor */ .cr)(process.stdout, process.env, color) ? _terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .colorStyle */ .NW : _reports_text_style_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .s;
    const text = id === undefined
        ? listRules(_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogue */ .sW, style)
        : explainRule(findRule(_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogue */ .sW, id), style, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .PL)(process.stdout));
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(process.stdout, text);
    return 0;
}
/** A former id finds its rule too. */
function findRule(rules, id) {
    const rule = rules.find((one) => one.id === id || one.formerIds?.some((former) => former === id));
    if (rule !== undefined)
        return rule;
    const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(id, rules.map((one) => one.id));
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`there is no rule '${id}'${meant === undefined ? '; `modelaudit rules` lists them' : `, did you mean ${meant}?`}`);
}
/** One line a rule: id, severity, title. */
function listRules(rules, style) {
    const width = Math.max(0, ...rules.map(({ id }) => id.length));
    return rules
        .map(({ id, severity, title }) => `${id.padEnd(width)}  ${style(severity, severity.padEnd(8))}  ${title}\n`)
        .join('');
}
/** All that the catalogue says of one rule. */
function explainRule(rule, style, width) {
    const facts = [
        [
            'Severity',
            `${rule.severity} (security severity ${rule.securitySeverity}, precision ${rule.precision})`,
        ],
        ['Why', rule.help.why],
        ['Fix', rule.help.fix],
        ['Weakness', [...rule.cwe, ...rule.cve].join(', ')],
        ['Since', rule.since],
        ['Formerly', (rule.formerIds ?? []).join(', ')],
        ['See', [(0,_reports_documentation_js__WEBPACK_IMPORTED_MODULE_6__/* .rulePage */ .g)(rule.id), ...rule.references].join(' ')],
    ];
    const lines = facts
        .filter(([, text]) => text !== '')
        .flatMap(([label, text]) => paragraph(style, label, (0,_reports_text_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .L)(text, width - 10)));
    return `${style('bold', rule.id)}\n${rule.title}\n\n${lines.join('\n')}\n`;
}
function paragraph(style, label, lines) {
    return lines.map((line, at) => `${style('dim', (at === 0 ? label : '').padEnd(10))}${line}`);
}


/***/ }),

/***/ 849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 6479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
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


/***/ })

};
