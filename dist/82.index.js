export const id = 82;
export const ids = [82];
export const modules = {

/***/ 9082:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configurationSchema: () => (/* binding */ configurationSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

const maxEntries = 1_000;
const maxPatternCharacters = 1_000;
const patterns = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/\S/, 'expected a pattern, not blanks').max(maxPatternCharacters))
    .max(maxEntries);
const maxText = 2_000;
const members = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(maxText);
/** One accepted finding: it must agree with everything that the entry names. */
const allowEntry = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(maxText).describe('Id of the rule, as reports and `modelaudit rules` show it.'),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/\S/, 'expected a path, not blanks')
        .max(maxText)
        .describe('The file, relative to the working directory. `*` and `?` stand for characters within a name, `**` for folders; a backslash takes them literally.'),
    member: zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((value) => (typeof value === 'string' ? [value] : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(members).max(16))
        .meta({
        type: ['string', 'array'],
        description: 'The member of an archive, outermost first where they are nested; [] for the file itself. Left out: the file and everything in it.',
    })
        .optional(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{32}$/, 'expected the 32 hexadecimal digits that reports show')
        .optional()
        .describe('This one finding, as reports show it.'),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9A-Fa-f]{64}$/, 'expected 64 hexadecimal digits')
        .transform((digits) => digits.toLowerCase())
        .optional()
        .describe('Of the file: another content is not accepted.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'expected a sentence that says why this is acceptable' })
        .regex(/\S/, 'expected a sentence that says why this is acceptable')
        .max(maxText)
        .describe('Why this is acceptable; shown wherever the finding would be.'),
    expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((value) => (typeof value === 'number' ? String(value) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(maxText))
        .meta({
        type: 'string',
        description: 'Last day (2027-06-30) or moment (2027-06-30T12:00:00Z) on which this is accepted.',
    })
        .optional(),
});
/** The file's own spelling of its keys; the order is that of the documentation. */
const configurationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    paths: patterns.optional().describe('What is scanned when nothing else is named.'),
    exclude: patterns.optional().describe('Files and folders that are left out.'),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['critical', 'warning', 'info', 'never'])
        .optional()
        .describe('The severity that fails a run.'),
    'fail-on-incomplete': zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(booleanWord, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false', 'all']))
        .meta({
        type: ['boolean', 'string'],
        enum: [true, false, 'true', 'false', 'all'],
        description: 'Whether files that were not analysed whole fail a run; all: LFS pointers and too large files too.',
    })
        .optional(),
    strict: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('Foreign classes and formats that are only recognised count as warnings.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(offWord, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'info', 'warning', 'critical']))
        .meta({ type: ['string', 'boolean'], enum: ['off', 'info', 'warning', 'critical', false] }))
        .optional()
        .describe('Severities by the id of a rule.'),
    'trusted-packages': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/, 'expected the name of a Python package'))
        .max(maxEntries)
        .optional()
        .describe('Own Python packages whose classes may appear in pickles.'),
    allow: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(allowEntry)
        .max(maxEntries)
        .optional()
        .describe('Findings that are accepted, each with its reason.'),
    'known-bad': patterns.optional().describe('Lists of SHA-256 of files that nobody should have.'),
    blacklist: patterns
        .optional()
        .describe('Patterns in RE2 syntax that no name and no text of a model may match.'),
    weights: zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(booleanWord, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'true', 'false']))
        .meta({
        type: ['boolean', 'string'],
        enum: [true, false, 'auto', 'true', 'false'],
        description: 'Whether final layers are measured; auto: those of classifiers, not of language models.',
    })
        .optional(),
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
