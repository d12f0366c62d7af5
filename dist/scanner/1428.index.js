"use strict";
exports.id = 1428;
exports.ids = [1428];
exports.modules = {

/***/ 1428:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zipSequence: () => (/* binding */ zipSequence)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/zip/archive-sequence.js
var archive_sequence = __webpack_require__(871);
// EXTERNAL MODULE: ./lib/codecs/zip/local-header.js
var local_header = __webpack_require__(5324);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/formats/zip-sequence/parse.js



/**
 * Gives each archive back to the engine as a child of its own.
 * @throws FormatError `no-sequence`
 */
function parseZipSequence(source, { budget }) {
    const ranges = (0,archive_sequence/* archiveSequence */.y)(source);
    const [, second] = ranges;
    if (second === undefined) {
        throw new errors/* FormatError */.IF('no-sequence', { offset: 0, length: source.size }, 'no archives follow one another');
    }
    const names = new Set();
    for (const { offset } of ranges) {
        budget.check();
        if (names.size < 2)
            names.add(Buffer.from((0,local_header/* readLocalHeader */.L)(source, offset)?.rawName ?? []).toString('latin1'));
    }
    return {
        facts: { archives: ranges.length, isUniform: names.size === 1, second: second.offset },
        children: ranges.map((range, index) => {
            const member = `archive-${String(index + 1)}`;
            return { member, expects: 'zip', range, open: () => source.slice(range.offset, range.length, member) };
        }),
        anomalies: [],
        covered: ranges,
    };
}

;// CONCATENATED MODULE: ./lib/formats/zip-sequence/rules/several-archives.js

const severalArchives = (0,core_define/* defineRule */.Km)({
    id: 'zip-sequence/several-archives',
    title: 'Several archives stand one after another, and readers choose differently',
    severity: 'info',
    securitySeverity: '3.9',
    precision: 'high',
    cwe: ['CWE-436'],
    cve: [],
    references: ['https://docs.python.org/3/library/zipfile.html'],
    since: '1.0.0',
    help: {
        why: "Python's zipfile opens the last archive, readers that stream the first, PyTorch refuses. All of them were judged here, each by itself.",
        fix: 'Keep the archive that you need as a file of its own.',
    },
    *check({ archives, isUniform, second }) {
        // torch.distributed.checkpoint writes an archive for each tensor, all alike.
        if (isUniform)
            return;
        yield {
            message: `${String(archives)} archives stand one after another: Python opens the last, readers that stream the first`,
            at: { range: { offset: second, length: 4 } },
            key: 'sequence',
            data: { archives },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/zip-sequence/reader.js



const zipSequence = (0,core_define/* defineReader */.XH)({
    parse: parseZipSequence,
    rules: [severalArchives],
});


/***/ })

};
;