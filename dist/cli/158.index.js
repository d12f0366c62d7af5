export const id = 158;
export const ids = [158];
export const modules = {

/***/ 6158:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCyclonedx: () => (/* binding */ renderCyclonedx)
/* harmony export */ });
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6051);
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6820);
/* harmony import */ var _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(320);
/* harmony import */ var _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1248);
/* harmony import */ var _cyclonedx_cyclonedx_library_SPDX__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1290);
/* harmony import */ var _cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4321);
/* harmony import */ var _documentation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(849);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9633);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2436);









const ratings = {
    critical: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.Vulnerability.Severity.Critical,
    warning: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.Vulnerability.Severity.Medium,
    info: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.Vulnerability.Severity.Info,
    debug: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.Vulnerability.Severity.None,
};
const maxTextCharacters = 2_000;
/**
 * A CycloneDX 1.6 inventory of the model files (an ML-BOM): each with its hash, the licence and the model card that it
 * states of itself, and what was found as vulnerabilities. Accepted findings are there with the reason.
 */
function renderCyclonedx(report) {
    const bom = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Bom({ metadata: describeMetadata(report) });
    const components = new Map(report.files.map((file) => [file.path, describeComponent(file)]));
    for (const component of components.values())
        bom.components.add(component);
    const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
    for (const issue of [...report.issues, ...report.suppressed]) {
        if (issue.severity === 'debug')
            continue;
        bom.vulnerabilities.add(describeVulnerability(issue, rules.get(issue.ruleId), components.get(issue.path)));
    }
    const serializer = new _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_2__.JsonSerializer(new _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_2__.JSON.Normalize.Factory(_cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_4__.Spec1dot6));
    const content = JSON.parse(serializer.serialize(bom, { sortLists: false }));
    const cards = new Map(report.files.map((file) => [file.path, describeModelCard(file)]));
    return `${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeJson */ .GO)(JSON.stringify(withModelCards(content, cards), null, 2))}\n`;
}
/** The library's models know no model cards yet. */
function withModelCards(content, cards) {
    const components = content.components?.map((component) => {
        const modelCard = cards.get(component['bom-ref'] ?? '');
        return modelCard === undefined ? component : { ...component, modelCard };
    });
    return components === undefined ? content : { ...content, components };
}
function describeMetadata({ tool, startTime }) {
    const scanner = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Application, tool.name, { version: tool.version });
    scanner.externalReferences.add(new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.ExternalReference(_documentation_js__WEBPACK_IMPORTED_MODULE_6__/* .homepage */ .T, _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.VCS));
    const tools = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Tools();
    tools.components.add(scanner);
    return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Metadata({ timestamp: new Date(startTime * 1000), tools });
}
function describeComponent(file) {
    const { path, size, formats, outcome, sha256, traits = {} } = file;
    const type = formats.length > 0 ? _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.MachineLearningModel : _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.File;
    const component = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Component(type, shown(path), { bomRef: path });
    if (sha256 !== undefined)
        component.hashes.set(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm['SHA-256'], sha256);
    if (traits.license !== undefined)
        component.licenses.add(describeLicense(traits.license));
    if (traits.name !== undefined)
        component.description = shown(traits.name);
    const properties = { size: String(size), formats: formats.join(','), outcome };
    for (const [name, value] of Object.entries(properties)) {
        component.properties.add(new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Property(`modelaudit:${name}`, value));
    }
    return component;
}
/** Models write SPDX ids in any case; what is none is kept as a name. */
function describeLicense(stated) {
    const id = spdxIds(stated).find((candidate) => (0,_cyclonedx_cyclonedx_library_SPDX__WEBPACK_IMPORTED_MODULE_3__.isSupportedSpdxId)(candidate));
    return id === undefined ? new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.NamedLicense(shown(stated)) : new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.SpdxLicense(id);
}
const otherSpellings = (0,_core_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)({
    apache: 'Apache-2.0',
    'apache-2.0': 'Apache-2.0',
    mit: 'MIT',
    'bsd-3-clause': 'BSD-3-Clause',
    'bsd-2-clause': 'BSD-2-Clause',
    unlicense: 'Unlicense',
});
function spdxIds(stated) {
    const other = otherSpellings[stated.toLowerCase()];
    return [stated, stated.toUpperCase(), ...(other === undefined ? [] : [other])];
}
function describeVulnerability(issue, rule, component) {
    const source = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Vulnerability.Source({ name: 'ModelAudit', url: (0,_documentation_js__WEBPACK_IMPORTED_MODULE_6__/* .rulePage */ .g)(issue.ruleId) });
    const vulnerability = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Vulnerability.Vulnerability({
        bomRef: issue.fingerprint,
        id: issue.ruleId,
        source,
        description: shown(issue.message),
        detail: shown((0,_place_js__WEBPACK_IMPORTED_MODULE_8__/* .locate */ .x5)(issue)),
        recommendation: rule?.help.fix ?? '',
    });
    vulnerability.ratings.add(rate(issue, rule?.securitySeverity));
    for (const cwe of rule?.cwe ?? [])
        vulnerability.cwes.add(Number(cwe.replace(/^CWE-/, '')));
    for (const cve of rule?.cve ?? [])
        vulnerability.references.add(describeReference(cve));
    if (component !== undefined)
        vulnerability.affects.add(new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Vulnerability.Affect(component.bomRef));
    if ('suppression' in issue)
        vulnerability.analysis = describeAnalysis(issue.suppression);
    return vulnerability;
}
function rate({ severity }, score) {
    return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Vulnerability.Rating({
        severity: ratings[severity],
        method: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.Vulnerability.RatingMethod.Other,
        ...(score === undefined ? {} : { score: Number(score) }),
    });
}
function describeReference(cve) {
    const url = `https://nvd.nist.gov/vuln/detail/${cve}`;
    return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Vulnerability.Reference(cve, new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Vulnerability.Source({ name: 'NVD', url }));
}
function describeAnalysis({ by, reason }) {
    return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Vulnerability.Analysis({
        state: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.Vulnerability.AnalysisState.NotAffected,
        detail: shown(`accepted by ${by}: ${reason}`),
    });
}
function describeModelCard({ traits }) {
    if (traits === undefined)
        return undefined;
    const parameters = modelParameters(traits);
    return Object.keys(parameters).length === 0 ? undefined : { modelParameters: parameters };
}
function modelParameters({ architecture, family, task, inputs, outputs }) {
    return {
        ...(task === undefined ? {} : { task: shown(task) }),
        ...(family === undefined ? {} : { architectureFamily: shown(family) }),
        ...(architecture === undefined ? {} : { modelArchitecture: shown(architecture) }),
        ...describeEnds('inputs', inputs),
        ...describeEnds('outputs', outputs),
    };
}
function describeEnds(side, ends = []) {
    return ends.length === 0 ? {} : { [side]: ends.map((end) => ({ format: shown(end) })) };
}
function shown(text) {
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(text), maxTextCharacters);
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


/***/ })

};
