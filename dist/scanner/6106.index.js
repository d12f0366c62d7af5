"use strict";
exports.id = 6106;
exports.ids = [6106];
exports.modules = {

/***/ 6106:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unread: () => (/* binding */ unread)
/* harmony export */ });
/* harmony import */ var _core_define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1280);

const unread = (0,_core_define_js__WEBPACK_IMPORTED_MODULE_0__/* .defineReader */ .XH)({ parse, rules: [] });
function parse(source) {
    const at = { offset: 0, length: source.size };
    return {
        facts: { size: source.size },
        children: [],
        anomalies: [{ kind: 'unsupported', at, detail: 'what it holds is not read', key: 'content' }],
        covered: [],
    };
}


/***/ })

};
;