"use strict";
exports.id = 997;
exports.ids = [997];
exports.modules = {

/***/ 997:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zFile: () => (/* binding */ zFile)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/formats/joblib/read-z-file-header.js
var read_z_file_header = __webpack_require__(5537);
;// CONCATENATED MODULE: ./lib/formats/joblib/parse-z-file.js


/** Header, an empty block and a checksum. */
const leastStreamBytes = 8;
/**
 * What stands behind the header is a zlib stream, which the engine unpacks as it does any other.
 * @throws FormatError `no-header`
 */
function parseZFile(source) {
    const header = (0,read_z_file_header/* readZFileHeader */.S)((0,read_z_file_header/* headOf */.U)(source));
    if (header === undefined) {
        throw new errors/* FormatError */.IF('no-header', { offset: 0, length: source.size }, 'no Z-file begins there');
    }
    const { dataOffset, declaredBytes } = header;
    const range = { offset: dataOffset, length: source.size - dataOffset };
    const child = {
        member: 'content',
        expects: 'zlib',
        range,
        open: () => source.slice(range.offset, range.length, 'content'),
    };
    return {
        facts: { declaredBytes },
        children: [child],
        anomalies: range.length < leastStreamBytes ? [cutOff(range)] : [],
        covered: [{ offset: 0, length: dataOffset }],
    };
}
function cutOff(at) {
    return { kind: 'damaged', at, detail: 'the file ends before its compressed stream does', key: 'cut-off' };
}

;// CONCATENATED MODULE: ./lib/formats/joblib/reader.js


const zFile = (0,core_define/* defineReader */.XH)({
    parse: parseZFile,
    rules: [],
});


/***/ })

};
;