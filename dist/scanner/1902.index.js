"use strict";
exports.id = 1902;
exports.ids = [1902];
exports.modules = {

/***/ 5234:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ metadataChildren),
/* harmony export */   Ou: () => (/* binding */ codeTexts),
/* harmony export */   P5: () => (/* binding */ mayCarry),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   bw: () => (/* binding */ holdsPickle),
/* harmony export */   gj: () => (/* binding */ encodedPickles)
/* harmony export */ });
/* harmony import */ var _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7688);
/* harmony import */ var _encoded_old_pickle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9730);
/* harmony import */ var _encoded_sieved_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6950);
/* harmony import */ var _python_source_statement_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9881);
/* harmony import */ var _metadata_child_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6115);
/* harmony import */ var _core_unbounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(863);






/** Text that is code and no word of a vocabulary. */
const codeLike = /\b(?:import\s+\w|__import__\s*\(|exec\s*\(|eval\s*\(|compile\s*\(|getattr\s*\()/;
/** How a text in base64 begins; Python's decoder passes over what else stands in it. */
const base64Start = /^[A-Za-z0-9+/_-]{24}/;
/** Shorter than what `base64Start` wants. */
const leastEncodedCharacters = 24;
/** Characters at the front of a text that tell whether it may be base64. */
const startCharacters = 256;
/** PROTO and its number: what every pickle since Python 2.3 begins with. */
const isPickle = ([first, second = 0]) => first === 0x80 && second >= 2 && second <= 5;
/** A zip archive, gzip: what pickles of frameworks are wrapped in. */
const isWrapped = ([first, second, third]) => (first === 0x50 && second === 0x4b && third === 0x03) ||
    (first === 0x1f && second === 0x8b && third === 0x08);
/** Python source that stands in a model's texts, where nobody expects any. */
function codeTexts(entries) {
    return entries
        .filter(({ value }) => codeLike.test(value) && isSource(value))
        .map(({ key, value }) => child(key, Buffer.from(value), 'python-source'));
}
/** Whether a text may be one that `codeTexts` or `encodedPickles` finds something in: a cheap look at its words. */
function mayCarry(text) {
    return beginsAsBase64(text) || codeLike.test(text) || isWrittenPickle(text);
}
function beginsAsBase64(text) {
    if (text.length < leastEncodedCharacters)
        return false;
    const start = text.slice(0, startCharacters);
    return base64Start.test(/\s/.test(start) ? start.replace(/\s+/g, '') : start);
}
/** Prose has the same words; what Python refuses, nobody runs. */
function isSource(text) {
    return (0,_python_source_statement_parser_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePythonSource */ .V)(text, _core_unbounded_js__WEBPACK_IMPORTED_MODULE_4__/* .unbounded */ .d).damage === undefined;
}
/**
 * Pickles and their wrappers that a model's texts hold in base64, and pickles that are text themselves: settings,
 * outputs, and whatever else was put there.
 */
function encodedPickles(entries) {
    const encoded = entries
        .filter(({ value }) => isEncodedPickle(value))
        .map(({ key, value }) => ({ key, bytes: Buffer.from(value, 'base64') }));
    const written = entries
        .filter(({ value }) => isWrittenPickle(value))
        .map(({ key, value }) => ({ key, bytes: Buffer.from(value) }));
    return [...encoded, ...written].map(({ key, bytes }) => child(key, bytes, isPickle(bytes) ? 'pickle' : undefined));
}
/** A model's metadata as one artifact, and what its texts hold besides: see `metadataChild` and `encodedPickles`. */
function metadataChildren(member, entries) {
    const text = (0,_metadata_child_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataChild */ .C)(member, entries);
    return [...(text === undefined ? [] : [text]), ...encodedPickles(entries)];
}
/** Whether `encodedPickles` finds something in it: a look at its beginning. */
function holdsPickle(text) {
    return isEncodedPickle(text) || isWrittenPickle(text);
}
function isEncodedPickle(text) {
    if (!beginsAsBase64(text))
        return false;
    const head = Buffer.from(text.slice(0, startCharacters), 'base64');
    if (isPickle(head) || isWrapped(head))
        return true;
    return (0,_encoded_old_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBecomeOldPickle */ .i3)(head) && (0,_encoded_old_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .readsLikeOldPickle */ .w3)((0,_encoded_sieved_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeOf */ .l2)(Buffer.from(text, 'base64')));
}
function isWrittenPickle(text) {
    if (!(0,_encoded_old_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBecomeOldPickle */ .i3)(Buffer.from(text.slice(0, startCharacters))))
        return false;
    return (0,_encoded_old_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .readsLikeOldPickle */ .w3)((0,_encoded_sieved_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeOf */ .l2)(Buffer.from(text)));
}
function child(member, bytes, expects) {
    return {
        member,
        ...(expects === undefined ? {} : { expects }),
        open: () => new _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__/* .MemorySource */ .Z(bytes, member),
    };
}


/***/ }),

/***/ 6115:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ metadataChild)
/* harmony export */ });
/* harmony import */ var _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7688);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);


/**
 * The free text of a model's metadata as one artifact, `key: value` a line, which the format `metadata` judges;
 * undefined where there is none. Holds entries first to last until `limits.maxMetadataBytes` are exceeded.
 * @param member name inside the model
 */
function metadataChild(member, entries) {
    if (entries.length === 0)
        return undefined;
    return { member, expects: 'metadata', open: () => new _bytes_memory_source_js__WEBPACK_IMPORTED_MODULE_0__/* .MemorySource */ .Z(Buffer.from(render(entries)), member) };
}
function render(entries) {
    const lines = [];
    let length = 0;
    for (const { key, value } of entries) {
        const line = `${key}: ${value}\n`;
        length += line.length;
        lines.push(line);
        // What is judged ends inside this entry, and whoever judges says so.
        if (length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.maxMetadataBytes)
            break;
    }
    return lines.join('');
}


/***/ }),

/***/ 1902:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notebook: () => (/* binding */ notebook)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/document/document-node.js
var document_node = __webpack_require__(4593);
// EXTERNAL MODULE: ./lib/codecs/metadata/embedded-texts.js
var embedded_texts = __webpack_require__(5234);
// EXTERNAL MODULE: ./lib/codecs/document/read-json-document.js
var read_json_document = __webpack_require__(4144);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/formats/notebook/parse.js




/** Cells of one notebook that are read; CWE-770. */
const maxCells = 20_000;
const shellCell = /^\s*%%(?:bash|sh|script|system|!|cmd|powershell)\b/;
const shellLine = /^\s*(?:[\w.]+\s*=\s*)?(?:!{1,2}|%(?:sx|system)\s|%(?=(?:pip|conda)\s))\s*(.*)$/;
/**
 * Takes the code cells of a notebook apart into what Python runs and what a shell runs; nothing of it is run here.
 * @throws FormatError `bad-json`, `no-cells`; LimitError
 */
function parseNotebook(source, { budget }) {
    const root = (0,read_json_document/* readJsonDocument */.E)(source, budget);
    const cells = cellsOf(root);
    if (cells === undefined)
        throw new errors/* FormatError */.IF('no-cells', { offset: 0, length: source.size }, 'the notebook has no list of cells');
    const whole = { offset: 0, length: source.size };
    const anomalies = cells.length > maxCells
        ? [{ kind: 'limit', at: whole, detail: 'it has more cells than are read', key: 'cells' }]
        : [];
    const code = cells.slice(0, maxCells).flatMap((cell, index) => codeOf(cell, index + 1));
    return {
        facts: { cells: cells.length, commands: code.flatMap(commandsOf), code },
        children: (0,embedded_texts/* encodedPickles */.gj)(dataOf(root)),
        anomalies,
        covered: [whole],
    };
}
/** What outputs and attachments hold in base64. */
function dataOf(root) {
    return [...(0,document_node/* mapsOf */.jQ)(root)].flatMap(({ node, path }) => (0,document_node/* valuesUnder */.Dy)(node, 'data', 'attachments').flatMap((data) => [...(0,document_node/* walkDocument */.Lj)(data)].flatMap((inner) => {
        const value = (0,document_node/* textsIn */.Ej)(inner.node)
            .map(({ text }) => text)
            .join('');
        return value === '' ? [] : [{ key: `${path}.${inner.path}`, value }];
    })));
}
/** `cells`, or the cells of the worksheets of version 3. */
function cellsOf(root) {
    const lists = [...(0,document_node/* mapsOf */.jQ)(root)].flatMap(({ node }) => (0,document_node/* valuesUnder */.Dy)(node, 'cells'));
    if (lists.length === 0)
        return undefined;
    return lists
        .flatMap((list) => (list.kind === 'list' ? list.items : []))
        .filter((item) => item.kind === 'map');
}
function codeOf(cell, number) {
    const isCode = (0,document_node/* valuesUnder */.Dy)(cell, 'cell_type').some((type) => type.kind === 'scalar' && type.value === 'code');
    if (!isCode)
        return [];
    return (0,document_node/* valuesUnder */.Dy)(cell, 'source', 'input').flatMap((source) => {
        const texts = (0,document_node/* textsIn */.Ej)(source);
        const [first] = texts;
        if (first === undefined)
            return [];
        // Each line may stand for itself, with its end or without.
        const text = texts.map((line) => (line.text.endsWith('\n') ? line.text : `${line.text}\n`)).join('');
        return [{ text, cell: number, line: first.at.line, column: first.at.column }];
    });
}
function commandsOf(code) {
    if (shellCell.test(code.text))
        return [{ ...code, text: code.text.slice(code.text.indexOf('\n') + 1) }];
    return code.text.split('\n').flatMap((line) => {
        const command = shellLine.exec(line.slice(0, 16_384))?.[1] ?? '';
        return command === '' ? [] : [{ ...code, text: command }];
    });
}

// EXTERNAL MODULE: ./lib/judgement/manifest/telling-command.js
var telling_command = __webpack_require__(5272);
;// CONCATENATED MODULE: ./lib/formats/notebook/rules/fetched-code.js


/** Python that runs what it fetched or decoded, or opens a shell to somewhere. Each pattern is linear. */
const shapes = [
    [
        /\b(?:exec|eval)\s{0,4}\(\s{0,4}(?:compile\s{0,4}\(\s{0,4})?(?:(?:__import__|import_module|importlib\.import_module)\s{0,4}\(\s{0,4}['"])?(?:requests|urllib|urlopen|httpx)\b/,
        'runs code that it fetches',
    ],
    [
        /\b(?:exec|eval)\s{0,4}\(\s{0,4}(?:compile\s{0,4}\(\s{0,4})?(?:(?:__import__|import_module|importlib\.import_module)\s{0,4}\(\s{0,4}['"])?(?:base64|b64decode|zlib|marshal|codecs|bytes\.fromhex|binascii)\b/,
        'runs code that it decodes',
    ],
    [/\bpty\.spawn\s{0,4}\(/, 'opens a shell'],
    [/\bsocket\.socket\b[^]{0,400}\bos\.dup2\s{0,4}\(/, 'gives a shell to another machine'],
];
const maxCodeCharacters = 1 << 20;
const maxShown = 160;
const fetchedCode = (0,core_define/* defineRule */.Km)({
    id: 'notebook/fetched-code',
    title: 'A cell of the notebook downloads or decodes something and runs it',
    severity: 'warning',
    securitySeverity: '7.5',
    precision: 'medium',
    cwe: ['CWE-494', 'CWE-506'],
    cve: [],
    references: ['https://attack.mitre.org/techniques/T1059/', 'https://attack.mitre.org/techniques/T1105/'],
    since: '1.0.0',
    help: {
        why: 'Notebooks beside a model are run to try it. A cell that pipes a download into a shell, or executes what it fetched or decoded, runs code that no review of the repository has seen.',
        fix: 'Do not run the cell. Download what it needs by hand, look at it, and compare its checksum.',
    },
    *check({ commands, code }) {
        for (const command of commands) {
            const effect = (0,telling_command/* tellingCommand */.r)(command.text);
            if (effect !== undefined)
                yield evidence(command, effect);
        }
        for (const cell of code) {
            const text = cell.text.slice(0, maxCodeCharacters);
            for (const [shape, effect] of shapes) {
                const match = shape.exec(text);
                if (match !== null)
                    yield evidence({ ...cell, text: text.slice(match.index) }, effect);
            }
        }
    },
});
function evidence({ text, cell, line, column }, effect) {
    const shown = text.trim().replace(/\s+/g, ' ').slice(0, maxShown);
    return {
        message: `Cell ${String(cell)} ${effect}: ${shown}`,
        at: { line, column, logical: `cell ${String(cell)}` },
        key: `${effect} ${shown.slice(0, 60)}`,
        data: { cell, effect },
    };
}

// EXTERNAL MODULE: ./lib/knowledge/manifest/package-sources.js
var package_sources = __webpack_require__(2139);
;// CONCATENATED MODULE: ./lib/formats/notebook/rules/package-source.js


const install = /\b(?:pip3?|uv\s+pip|conda)\s+install\b(.*)$/;
const address = /(?:^|[\s=@+])(?:git\+)?(?:https?|git|ssh):\/\/([^\s/'"]{1,200})\S{0,400}/g;
const packageSource = (0,core_define/* defineRule */.Km)({
    id: 'notebook/package-source',
    title: 'A cell of the notebook installs packages from an unusual place',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'medium',
    cwe: ['CWE-829', 'CWE-494'],
    cve: [],
    references: ['https://pip.pypa.io/en/stable/cli/pip_install/'],
    since: '1.0.0',
    help: {
        why: 'Installing a package runs its code. An address that is no known index or code host can give anybody anything.',
        fix: 'Install the package from PyPI by name and version, or find out who runs the place it comes from.',
    },
    *check({ commands }) {
        for (const { text, cell, line, column } of commands) {
            const [, given = ''] = install.exec(text) ?? [];
            const at = { line, column, logical: `cell ${String(cell)}` };
            for (const [, authority = ''] of given.matchAll(address)) {
                const host = authority.slice(authority.indexOf('@') + 1).toLowerCase();
                if (package_sources/* releaseHosts */.BC.has(host))
                    continue;
                const message = `Cell ${String(cell)} installs packages from ${host}`;
                yield { message, severity: 'info', at, key: host, data: { cell, host } };
            }
            for (const name of given
                .split(/[\s=<>~!;,[\]'"]+/)
                .filter((word) => package_sources/* maliciousPackages */.KY.has(word.toLowerCase()))) {
                const message = `Cell ${String(cell)} installs ${name}, a package that was published to do harm`;
                yield { message, at, key: name, data: { cell, package: name } };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/notebook/rules/index.js


const notebookRules = [fetchedCode, packageSource];

;// CONCATENATED MODULE: ./lib/formats/notebook/reader.js



const notebook = (0,core_define/* defineReader */.XH)({
    parse: parseNotebook,
    rules: notebookRules,
});


/***/ }),

/***/ 5272:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ tellingCommand)
/* harmony export */ });
/** What a shell command does that building or training a model does not need. Each pattern is linear. */
const signs = [
    [
        /\b(?:curl|wget|fetch)\b[^\n|;]{0,400}\|\s{0,8}(?:sudo\s{1,4})?(?:ba|z|da|k)?sh\b/,
        'downloads a script and runs it',
    ],
    [/\b(?:curl|wget)\b[^\n]{0,400}(?:&&|;)\s{0,8}(?:ba|z)?sh\b/, 'downloads a script and runs it'],
    [/\/dev\/(?:tcp|udp)\//, 'connects to another machine'],
    [/\b(?:nc|ncat|netcat|socat)\b[^\n]{0,200}\s-{1,2}(?:e|c|exec)\b/, 'gives a shell to another machine'],
    [/\bbase64\s{1,4}(?:-d|--decode|-D)\b[^\n]{0,400}\|/, 'runs what it decodes'],
    [
        /\bpython[\d.]*\s{1,4}-c\s{0,4}["'][^\n]{0,400}(?:exec|eval|__import__|socket|subprocess|urllib|os\.(?:system|popen|spawn|exec))/,
        'runs code of the command line',
    ],
    [/\bpowershell(?:\.exe)?\b[^\n]{0,200}-e(?:nc|ncodedcommand)?\b/i, 'runs encoded PowerShell'],
    [/\b(?:bash|sh)\s{1,4}-i\b[^\n]{0,100}[>&]/, 'gives a shell to another machine'],
    [
        /\brm(?:\s{1,4}--?[\w-]{1,30}){0,4}?\s{1,4}(?:-[a-z]{0,8}r[a-z]{0,8}|--recursive)(?:\s{1,4}--?[\w-]{1,30}){0,4}\s{1,4}["']?(?:\/|~|\$\{?HOME\}?)["']?\/?(?:[*;&|\s]|$)/i,
        'deletes files of the machine',
    ],
    [
        /\bcrontab\b|\/etc\/cron|\.ssh\/authorized_keys|\.bashrc\b|\/etc\/(?:passwd|shadow)\b/,
        'changes or reads what logs in or starts by itself',
    ],
];
/** Lines that images and clusters add to a shell's start: the path of programs, and conda's own. */
const usualStart = /\becho\s{1,4}(["'])(?:export\s{1,4}(?:PATH|\w{1,20}_HOME)=[\w$:/.{}"-]{0,300}|(?:conda|mamba) activate [\w./$-]{1,100}|(?:source|\.) (?:\/opt|\/root|~|\$HOME|\/home\/\w{1,30})\/\w{0,20}(?:conda|mamba|miniforge)\w{0,20}\/etc\/profile\.d\/conda\.sh|eval \\?"\$\((?:conda|mamba) shell\.\w{2,8} hook\)\\?")\1\s{0,4}>>\s{0,4}(?:~|\$HOME)\/\.bashrc\b/g;
/** Commands of real pipelines stay below 10,000 characters; each sign looks 400 ahead of wherever it begins. CWE-400. */
const maxCommandCharacters = 2 ** 20;
/** What a command does that tells, in words; undefined for ordinary ones. */
function tellingCommand(command) {
    const text = command.slice(0, maxCommandCharacters).replace(usualStart, '');
    const effect = signs.find(([sign]) => sign.test(text))?.[1];
    return effect ?? (command.length > maxCommandCharacters ? 'is longer than can be judged' : undefined);
}


/***/ }),

/***/ 2139:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ releaseHosts),
/* harmony export */   Bl: () => (/* binding */ codeHosts),
/* harmony export */   KY: () => (/* binding */ maliciousPackages),
/* harmony export */   q$: () => (/* binding */ usualIndexHosts)
/* harmony export */ });
/** Where Python packages are installed from. */
/** Hosts of package indexes that their projects tell people to use. Sources: the install pages of each project. */
const usualIndexHosts = new Set([
    'pypi.org',
    'pypi.python.org',
    'files.pythonhosted.org',
    'test.pypi.org',
    'download.pytorch.org',
    'pypi.nvidia.com',
    'pypi.ngc.nvidia.com',
    'developer.download.nvidia.com',
    'data.pyg.org',
    'pytorch-geometric.com',
    'storage.googleapis.com',
    'huggingface.github.io',
    'abetlen.github.io',
    'download.openmmlab.com',
    'dl.fbaipublicfiles.com',
    'aiinfra.pkgs.visualstudio.com',
    'www.paddlepaddle.org.cn',
    'paddle-wheel.bj.bcebos.com',
    'wheels.vllm.ai',
    'pypi.tuna.tsinghua.edu.cn',
    'mirrors.aliyun.com',
    'pypi.anaconda.org',
    'conda.anaconda.org',
    'prefix.dev',
    'conda.rapids.ai',
    'mirrors.tuna.tsinghua.edu.cn',
    'mirrors.ustc.edu.cn',
    'mirror.sjtu.edu.cn',
    'software.repos.intel.com',
    'repo.anaconda.com',
    'repo.radeon.com',
    'pytorch-extension.intel.com',
    'flashinfer.ai',
    'download.tensorflow.org',
    'pypi.jetson-ai-lab.dev',
]);
/** Hosts of source code that packages are commonly installed from by commit or tag. */
const codeHosts = new Set([
    'github.com',
    'gitlab.com',
    'bitbucket.org',
    'huggingface.co',
    'codeberg.org',
    'git.sr.ht',
]);
/** Hosts where release files of projects stand. */
const releaseHosts = new Set([
    ...usualIndexHosts,
    ...codeHosts,
    'raw.githubusercontent.com',
    'objects.githubusercontent.com',
    'github.io',
]);
/**
 * Packages that were published to steal or to run code, with the report. Only names whose report was public are here.
 * Sources: PyTorch's post of 31 December 2022 (torchtriton); PyPI's and PSF's posts of May 2022 (ctx) and December 2019
 * (python3-dateutil, jeIlyfish); JFrog and Phylum reports of 2022 and 2023.
 */
const maliciousPackages = new Set([
    'torchtriton',
    'python3-dateutil',
    'jeilyfish',
    'colourama',
    'diango',
    'djago',
    'dajngo',
    'mybiubiubiu',
    'maratlib',
    'acqusition',
    'apidev-coop',
    'bzip',
    'crypt',
    'django-server',
    'pwd',
    'setup-tools',
    'telnet',
    'urlib3',
    'urllib',
]);


/***/ })

};
;