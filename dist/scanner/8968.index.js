export const id = 8968;
export const ids = [8968];
export const modules = {

/***/ 8968:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runtimeModel: () => (/* binding */ runtimeModel)
/* harmony export */ });
/* harmony import */ var _core_define_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1280);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3035);


const runtimeModel = (0,_core_define_js__WEBPACK_IMPORTED_MODULE_1__/* .defineReader */ .XH)({ parse, rules: [] });
function parse(source) {
    return { facts: { size: source.size }, children: prefixOf(source), anomalies: [], covered: [] };
}
/** Ultralytics puts a JSON document before an engine. */
function prefixOf(source) {
    const head = source.read(0, Math.min(source.size, 65_536));
    const start = (0,_identify_js__WEBPACK_IMPORTED_MODULE_0__/* .engineStart */ .vb)(head);
    if (start === undefined || start === 0)
        return [];
    const range = { offset: 4, length: start - 4 };
    const member = 'metadata.json';
    return [
        { member, expects: 'manifest', range, open: () => source.slice(range.offset, range.length, member) },
    ];
}


/***/ })

};
