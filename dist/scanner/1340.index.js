"use strict";
exports.id = 1340;
exports.ids = [1340];
exports.modules = {

/***/ 1340:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nemo: () => (/* binding */ nemo)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/tar/read-tar.js + 2 modules
var read_tar = __webpack_require__(6914);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/formats/nemo/identify.js
var identify = __webpack_require__(2490);
;// CONCATENATED MODULE: ./lib/formats/nemo/parse.js
/** https://github.com/NVIDIA-NeMo/NeMo/blob/main/nemo/core/connectors/save_restore_connector.py */



const weightsName = /(?:^|\/)(?:model_weights\.ckpt|[\w.-]+\.ckpt|model_weights\/.*)$/;
/** A part of the archive, as the configuration names it. */
const artifact = /\bnemo:([^\s"',\]}]{1,1024})/g;
/** What NeMo adds to the archive: what its members are, and which of them the configuration opens. */
function parseNemo(source, { budget }) {
    const entries = (0,read_tar/* readTar */.s)(source, budget).entries.filter(({ kind, size }) => kind === 'file' && size > 0);
    const names = new Set(entries.map(({ name }) => plain(name)));
    const configurations = entries.filter(({ name }) => identify/* configName */.k.test(name));
    const tooLong = configurations.filter(({ data }) => data.length > limits/* limits */.F.maxYamlBytes);
    return {
        facts: {
            members: [...names].slice(0, limits/* limits */.F.maxGraphFacts),
            artifacts: configurations.flatMap((entry) => artifactsOf(source, entry, names)),
        },
        children: entries.flatMap((entry) => childOf(source, entry)),
        anomalies: tooLong.map(({ data }) => ({
            kind: 'limit',
            at: data,
            detail: 'its configuration is longer than is read',
            key: 'configuration',
        })),
        covered: [],
    };
}
function artifactsOf(source, { data }, names) {
    const bytes = source.read(data.offset, Math.min(data.length, limits/* limits */.F.maxYamlBytes));
    const paths = Array.from(Buffer.from(bytes).toString('utf8').matchAll(artifact), ([, path = '']) => path);
    return [...new Set(paths)]
        .slice(0, limits/* limits */.F.maxGraphFacts)
        .map((path) => ({ path, at: data, isThere: names.has(plain(path)) }));
}
function childOf(source, { name, data, sparse }) {
    const expects = identify/* configName */.k.test(name) ? 'manifest' : weightsName.test(name) ? 'torch' : undefined;
    if (expects === undefined || sparse !== undefined)
        return [];
    const open = () => source.slice(data.offset, data.length, name);
    return [{ member: name, expects, range: data, open }];
}
function plain(name) {
    return name.replace(/^(?:\.\/)+/, '');
}

// EXTERNAL MODULE: ./lib/judgement/paths/path-form.js
var path_form = __webpack_require__(8208);
;// CONCATENATED MODULE: ./lib/formats/nemo/rules/artifact-outside.js


const artifactOutside = (0,core_define/* defineRule */.Km)({
    id: 'nemo/artifact-outside',
    title: 'The configuration has NeMo open a part that lies outside of the model',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-22', 'CWE-73'],
    cve: ['CVE-2025-23304'],
    references: [
        'https://github.com/NVIDIA-NeMo/NeMo/blob/main/nemo/core/connectors/save_restore_connector.py',
    ],
    since: '1.0.0',
    help: {
        why: 'NeMo joins what stands behind nemo: to the folder that it unpacks the model to, and copies or opens the file there. A path that leaves the folder reads another file of the machine.',
        fix: 'Do not restore the model. NeMo writes names of members only.',
    },
    *check({ artifacts }) {
        for (const { path, at } of artifacts) {
            const form = (0,path_form/* pathForm */.M)(path);
            if (form === undefined)
                continue;
            yield {
                message: `The part nemo:${path.slice(0, 160)} ${(0,path_form/* describePathForm */.T)(form)}`,
                at: { range: at, logical: `nemo:${path.slice(0, 160)}` },
                key: path,
                data: { path: path.slice(0, 400) },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/nemo/reader.js



const nemo = (0,core_define/* defineReader */.XH)({
    parse: parseNemo,
    rules: [artifactOutside],
});


/***/ }),

/***/ 8208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pathForm),
/* harmony export */   T: () => (/* binding */ describePathForm)
/* harmony export */ });
/** What joining a path that a model writes to the model's folder would reach. */
const effects = {
    climbs: 'climbs out of its folder',
    absolute: 'is absolute',
    drive: 'names a drive of a Windows machine',
    unc: 'names a share on another machine',
    home: "names the reader's home folder",
    url: 'is an address, not a file beside the model',
    nul: 'holds a NUL, behind which readers see nothing',
    variable: "is put together from the reader's environment",
};
/**
 * How a written path leaves the folder that it should be in; undefined for one that stays inside. Both separators count
 * on every system: the reader's is not known.
 */
function pathForm(path) {
    if (path.includes('\0'))
        return 'nul';
    if (/^[a-z][a-z0-9+.-]+:/i.test(path))
        return 'url';
    if (/^[a-z]:/i.test(path))
        return 'drive';
    if (/^(\\\\|\/\/)/.test(path))
        return 'unc';
    if (/^[/\\]/.test(path))
        return 'absolute';
    if (/^~[\w-]*([/\\]|$)/.test(path))
        return 'home';
    if (/\$\{?\w|%\w+%/.test(path))
        return 'variable';
    return climbs(path) ? 'climbs' : undefined;
}
/** The clause of a finding: `is absolute`. */
function describePathForm(form) {
    return effects[form];
}
/** Judged after normalising, so that `a/../../b` climbs and `a/../b` does not. */
function climbs(path) {
    let depth = 0;
    for (const segment of path.split(/[/\\]/)) {
        const name = segment.trimEnd();
        if (name === '..' || segment.trim() === '..')
            depth -= 1;
        else if (name !== '' && name !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}


/***/ })

};
;