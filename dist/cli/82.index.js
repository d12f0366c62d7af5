export const id = 82;
export const ids = [82];
export const modules = {

/***/ 9082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configurationSchema: () => (/* binding */ configurationSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

const maxEntries = 1_000;
const maxPatternCharacters = 1_000;
const patterns = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/\S/, 'expected a pattern, not blanks').max(maxPatternCharacters))
    .max(maxEntries);
/** The file's own spelling of its keys; the order is that of the documentation. */
const configurationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    paths: patterns.optional(),
    exclude: patterns.optional(),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['critical', 'warning', 'info', 'never']).optional(),
    'fail-on-incomplete': zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(booleanWord, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false', 'all'])).optional(),
    strict: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(offWord, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'info', 'warning', 'critical'])))
        .optional(),
    'trusted-packages': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/, 'expected the name of a Python package'))
        .max(maxEntries)
        .optional(),
    'known-bad': patterns.optional(),
});
/** YAML reads `true` as a boolean; the option reads it as a word. */
function booleanWord(value) {
    return typeof value === 'boolean' ? String(value) : value;
}
/** YAML 1.1 habits write `off` as false; YAML 1.2 keeps the word. Both mean it. */
function offWord(value) {
    return value === false ? 'off' : value;
}


/***/ })

};
