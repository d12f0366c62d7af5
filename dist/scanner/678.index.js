export const id = 678;
export const ids = [678];
export const modules = {

/***/ 678:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  modelArchive: () => (/* binding */ modelArchive)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
// EXTERNAL MODULE: ./lib/codecs/zip/header-range.js
var header_range = __webpack_require__(7818);
// EXTERNAL MODULE: ./lib/codecs/zip/open-entry.js
var open_entry = __webpack_require__(382);
// EXTERNAL MODULE: ./lib/codecs/zip/read-zip-directory.js + 7 modules
var read_zip_directory = __webpack_require__(8378);
// EXTERNAL MODULE: ./lib/codecs/zip/zip-directory.js
var zip_directory = __webpack_require__(4554);
// EXTERNAL MODULE: ./lib/codecs/json/json-node.js
var json_node = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/codecs/json/read-json.js
var read_json = __webpack_require__(2767);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/formats/torchserve/identify.js
var identify = __webpack_require__(1886);
;// CONCATENATED MODULE: ./lib/formats/torchserve/parse.js









/** The manifest's fields, in the spelling of both generations of the archiver. */
const roles = (0,table/* table */.t)({
    handler: 'handler',
    modelFile: 'modelFile',
    serializedFile: 'serializedFile',
    requirementsFile: 'requirementsFile',
    configFile: 'configFile',
    extraFiles: 'extraFiles',
});
/**
 * Reads what the manifest makes of the members; the archive itself lists them and tells what is wrong with it.
 * @throws FormatError `no-manifest`; what the JSON reader throws
 */
async function parseModelArchive(source, context) {
    const { entries } = await (0,read_zip_directory/* readZipDirectory */.x)(source, context.budget);
    const members = entries.filter(({ isDirectory, isReadable }) => !isDirectory && isReadable);
    const manifests = members.filter(({ name }) => (0,identify/* isManifest */.Y)(name));
    const [first] = manifests;
    if (first === undefined) {
        throw new errors/* FormatError */.IF('no-manifest', { offset: 0, length: source.size }, 'its manifest can not be read');
    }
    const names = new Set(members.map(({ name }) => name));
    const anomalies = [];
    const files = manifests.flatMap((entry) => namedFiles(source, entry, names, context, anomalies));
    return {
        facts: { manifest: (0,header_range/* headerRange */.F)(first), manifestName: first.name, files },
        children: members
            .filter(({ name }) => name.endsWith('.py'))
            .map((entry) => sourceChild(source, entry, context)),
        anomalies,
        covered: [],
    };
}
function namedFiles(source, entry, names, { budget }, anomalies) {
    try {
        const { root } = (0,read_json/* readJson */.Vh)((0,open_entry/* openEntry */.vW)(source, entry, budget), budget);
        return (0,json_node/* membersNamed */.l_)(root, 'model').flatMap((model) => filesOf(model, names));
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        anomalies.push({ kind: 'damaged', at: (0,header_range/* headerRange */.F)(entry), detail: error.message, key: 'manifest' });
        return [];
    }
}
function filesOf(model, names) {
    return Object.entries(roles).flatMap(([key, role]) => (0,json_node/* membersNamed */.l_)(model, key)
        .flatMap((value) => textsOf(value))
        .map((written) => {
        const name = role === 'handler' ? written.replace(/:[A-Za-z_]\w*$/, '') : written;
        return { role, name, isPresent: names.has(name) };
    }));
}
/** `extraFiles` is a list with commas, or an array. */
function textsOf(value) {
    const texts = [value, ...(0,json_node/* itemsOf */.S3)(value)].flatMap((node) => (0,json_node/* textOf */.b6)(node) ?? []);
    return texts
        .flatMap((text) => text.split(','))
        .map((text) => text.trim())
        .filter((text) => text !== '');
}
function sourceChild(source, entry, { budget }) {
    const { name, method, data } = entry;
    return {
        member: name,
        expects: 'python-source',
        profile: 'import',
        ...(method === zip_directory/* methodStored */.jg && data !== undefined ? { range: data } : {}),
        open: () => (0,open_entry/* openEntry */.vW)(source, entry, budget),
    };
}

;// CONCATENATED MODULE: ./lib/formats/torchserve/rules/handler-code.js

const handlerCode = (0,core_define/* defineRule */.Km)({
    id: 'torchserve/handler-code',
    title: 'Serving the model runs Python files of the archive',
    severity: 'info',
    securitySeverity: '3.9',
    precision: 'very-high',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://docs.pytorch.org/serve/custom_service.html'],
    since: '1.0.0',
    help: {
        why: 'The server imports the handler and the model file as soon as the archive is registered. What they do is judged where they stand; nothing confines them.',
        fix: 'Read the files, or build the archive yourself with a handler of your own or one of those that TorchServe brings along.',
    },
    *check({ files, manifest, manifestName }) {
        const code = files.filter(({ role, name }) => role === 'modelFile' || (role === 'handler' && /[./\\]/.test(name)));
        if (code.length === 0)
            return;
        const names = [...new Set(code.map(({ name }) => name.slice(0, 120)))].slice(0, 3);
        yield {
            message: `TorchServe runs ${names.map((name) => JSON.stringify(name)).join(', ')} when it serves this model`,
            at: { range: manifest, logical: manifestName },
            key: 'handler',
            count: code.length,
            data: { files: names },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/torchserve/rules/installs-packages.js

const installsPackages = (0,core_define/* defineRule */.Km)({
    id: 'torchserve/installs-packages',
    title: 'Serving the model installs packages that the archive names',
    severity: 'info',
    securitySeverity: '3.7',
    precision: 'very-high',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://docs.pytorch.org/serve/custom_service.html'],
    since: '1.0.0',
    help: {
        why: 'With install_py_dep_per_model the server gives the requirements of the archive to pip, which runs the set-up code of whatever they name. The list is judged where it stands.',
        fix: 'Leave install_py_dep_per_model at false and install what you know.',
    },
    *check({ files, manifest, manifestName }) {
        const lists = files.filter(({ role }) => role === 'requirementsFile');
        const [first] = lists;
        if (first === undefined)
            return;
        yield {
            message: `With install_py_dep_per_model TorchServe installs what ${JSON.stringify(first.name.slice(0, 120))} lists`,
            at: { range: manifest, logical: manifestName },
            key: 'requirements',
            count: lists.length,
            data: { file: first.name.slice(0, 120) },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/torchserve/rules/outside-path.js

/** Absolute on any system, or climbing out of the folder that the archive is unpacked to. */
const leaves = /^[\\/~]|^[A-Za-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)|\0/;
const outsidePath = (0,core_define/* defineRule */.Km)({
    id: 'torchserve/outside-path',
    title: 'The manifest names a file outside the archive',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'very-high',
    cwe: ['CWE-22', 'CWE-829'],
    cve: [],
    references: ['https://github.com/pytorch/serve/blob/master/model-archiver/README.md'],
    since: '1.0.0',
    help: {
        why: 'The server joins the names of the manifest to the folder it unpacked the archive to, and runs, loads or installs what it finds there. A name that leaves the folder makes it run a file of the machine.',
        fix: 'Do not register the archive.',
    },
    *check({ files, manifest, manifestName }) {
        for (const { role, name } of files) {
            if (!leaves.test(name))
                continue;
            yield {
                message: `The manifest's ${role} is ${JSON.stringify(name.slice(0, 160))}, outside the archive`,
                at: { range: manifest, logical: manifestName },
                key: `${role} ${name.slice(0, 160)}`,
                data: { role, name: name.slice(0, 160) },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/torchserve/rules/index.js



/** Every rule about model archives of TorchServe, by id. */
const modelArchiveRules = [
    handlerCode,
    installsPackages,
    outsidePath,
];

;// CONCATENATED MODULE: ./lib/formats/torchserve/reader.js



const modelArchive = (0,core_define/* defineReader */.XH)({
    parse: parseModelArchive,
    rules: modelArchiveRules,
});


/***/ })

};
