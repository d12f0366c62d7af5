"use strict";
exports.id = 8893;
exports.ids = [8893];
exports.modules = {

/***/ 7688:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ MemorySource)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2462);
/* harmony import */ var _slice_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2931);


/** Bytes that are already in memory: decoded members and tests. Reads are views, not copies. */
class MemorySource {
    name;
    #bytes;
    constructor(bytes, name) {
        this.name = name;
        this.#bytes = bytes;
    }
    get size() {
        return this.#bytes.length;
    }
    read(offset, length) {
        (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRange */ .c)(this.name, this.size, offset, length);
        return this.#bytes.subarray(offset, offset + length);
    }
    slice(offset, length, name = this.name) {
        return new _slice_source_js__WEBPACK_IMPORTED_MODULE_1__/* .SliceSource */ .E(this, offset, length, name);
    }
}


/***/ }),

/***/ 1684:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findHiddenCharacters)
/* harmony export */ });
/** Soft hyphens, joiners and single zero-width characters are ordinary in many scripts; long runs of them spell something. */
const leastInvisible = 8;
const maxSpelled = 200;
const maxRuns = 200;
const runs = /[\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]+|[\u200b-\u200d\u2060-\u2064\ufeff\u180e\u{e0100}-\u{e01ef}]+/gu;
/** Runs of hidden characters, in order; flags made of tag characters (behind a black flag) are none. */
function findHiddenCharacters(text) {
    const found = [];
    for (const { 0: run, index } of text.matchAll(runs)) {
        const characters = Array.from(run);
        const sort = sortOf(characters[0] ?? '');
        if (sort === 'invisible' && characters.length < leastInvisible)
            continue;
        if (sort === 'tag' && text.slice(Math.max(0, index - 2), index) === '\u{1f3f4}')
            continue;
        found.push({
            sort,
            start: index,
            end: index + run.length,
            count: characters.length,
            spelled: spell(characters),
        });
        if (found.length >= maxRuns)
            break;
    }
    return found;
}
function sortOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xe0000 && code <= 0xe007f)
        return 'tag';
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ? 'direction' : 'invisible';
}
/** Tag characters are ASCII at U+E0000; variation selectors 17 and up hide bytes from 16 on. */
function spell(characters) {
    return characters
        .slice(0, maxSpelled)
        .map((character) => {
        const code = character.codePointAt(0) ?? 0;
        if (code >= 0xe0020 && code <= 0xe007e)
            return String.fromCharCode(code - 0xe0000);
        return code >= 0xe0110 && code <= 0xe016e ? String.fromCharCode(code - 0xe0100 + 16) : '';
    })
        .join('');
}


/***/ }),

/***/ 8736:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 8893:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metadata: () => (/* binding */ metadata)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/bytes/memory-source.js
var memory_source = __webpack_require__(7688);
// EXTERNAL MODULE: ./lib/codecs/text/hidden-characters.js
var hidden_characters = __webpack_require__(1684);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/formats/metadata/parse.js



/** Items that are told apart. CWE-770. */
const maxItems = 20_000;
/** Values that are offered to the engine as artifacts. CWE-400. */
const maxChildren = 2_000;
const keyLine = /^([\w.\-/:[\]]{1,200}): ?/;
// A bare `*`: V8 keeps a way back for each turn of a counted loop, and overflows its stack on megabytes.
const encoded = /[A-Za-z0-9+/_-]{24}[A-Za-z0-9+/_-]*={0,2}/g;
/** Splits metadata text into items; what is encoded in a value goes back to the engine. */
function parseMetadata(source, context) {
    const size = Math.min(source.size, limits/* limits */.F.maxMetadataBytes);
    const text = new TextDecoder().decode(source.read(0, size));
    const items = readItems(text, context);
    const bytes = { offset: 0, length: size };
    const anomalies = source.size > size || items.length >= maxItems
        ? [{ kind: 'limit', at: bytes, detail: 'the metadata is longer than is read of it', key: 'size' }]
        : [];
    const children = childrenOf(items);
    if (children.length > maxChildren)
        anomalies.push({
            kind: 'limit',
            at: bytes,
            detail: 'more of the metadata is encoded than is looked into',
            key: 'encoded',
        });
    const hidden = (0,hidden_characters/* findHiddenCharacters */.K)(text).map(({ sort, count, spelled, start, end }) => ({
        ...{ sort, count, spelled },
        place: {
            offset: Buffer.byteLength(text.slice(0, start)),
            length: Buffer.byteLength(text.slice(start, end)),
            line: 1,
        },
    }));
    return {
        facts: { size: source.size, items, hidden },
        children: children.slice(0, maxChildren),
        anomalies,
        covered: [bytes],
    };
}
function readItems(text, { budget }) {
    const items = [];
    let current;
    let offset = 0;
    const finish = () => {
        if (current === undefined)
            return;
        const { key, lines, offset: start, line } = current;
        items.push({ key, value: lines.join('\n'), place: { offset: start, length: offset - start, line } });
    };
    for (const [index, line] of text.split('\n').entries()) {
        if (index % 1_024 === 0)
            budget.check();
        const [start = '', key] = keyLine.exec(line) ?? [];
        if (key !== undefined || current === undefined) {
            finish();
            if (items.length >= maxItems)
                return items;
            current = { key: key ?? '', lines: [line.slice(start.length)], offset, line: index + 1 };
        }
        else
            current.lines.push(line);
        offset += Buffer.byteLength(line) + 1;
    }
    finish();
    return items;
}
/** Templates, and base64 of what begins as artifacts do. */
function childrenOf(items) {
    const children = [];
    for (const { key, value } of items) {
        if (children.length > maxChildren)
            break;
        const name = key === '' ? 'value' : key;
        if (/\{[{%]/.test(value) && value.includes('__'))
            children.push({
                member: name,
                expects: 'jinja-template',
                open: () => memory(Buffer.from(value), name),
            });
        for (const [index, bytes] of decodedIn(value).entries()) {
            const member = `${name} (decoded ${String(index + 1)})`;
            children.push({ member, open: () => memory(bytes, member) });
        }
    }
    return children;
}
function memory(bytes, name) {
    return new memory_source/* MemorySource */.Z(bytes, name);
}
function decodedIn(value) {
    // A value that is a pickle and nothing else is the container's own child (codecs/metadata/embedded-texts).
    const whole = value.trim();
    return Array.from(value.matchAll(encoded), ([run]) => ({ run, bytes: Buffer.from(run, 'base64') }))
        .filter(({ run, bytes }) => beginsAsArtifact(bytes) && !(run === whole && isPickle(bytes)))
        .slice(0, maxChildren + 1)
        .map(({ bytes }) => bytes);
}
function isPickle(bytes) {
    return /^800[2-5]/.test(bytes.toString('hex', 0, 2));
}
/** ZIP, gzip, zlib (three levels), ELF, marshal code. */
const magics = ['504b0304', '1f8b08', '789c', '78da', '7801', '7f454c46', 'e30000'];
/** A pickle of protocol 2 to 5, or another artifact: what no word decodes to. */
function beginsAsArtifact(bytes) {
    const head = bytes.toString('hex', 0, 4);
    return isPickle(bytes) || magics.some((magic) => head.startsWith(magic));
}

// EXTERNAL MODULE: ./lib/judgement/text/find-addresses.js + 1 modules
var find_addresses = __webpack_require__(7667);
;// CONCATENATED MODULE: ./lib/formats/metadata/rules/address.js


const maxFindings = 50;
/** Keys whose address something fetches or calls. */
const fetched = /(?:^|[._-])(?:ur[il]s?|download|endpoint|webhook|callback|server|host|mirror|remote|fetch|base_url|api)(?:[._-]|$)/i;
const address = (0,core_define/* defineRule */.Km)({
    id: 'metadata/address',
    title: 'The metadata of the model names an address that no model needs',
    severity: 'warning',
    securitySeverity: '5.0',
    precision: 'medium',
    cwe: ['CWE-829', 'CWE-506'],
    cve: [],
    references: ['https://attack.mitre.org/techniques/T1567/', 'https://attack.mitre.org/techniques/T1572/'],
    since: '1.0.0',
    help: {
        why: 'Bare network addresses, tunnels, paste sites and the like are where payloads come from and where data goes to; code that reads the metadata may contact them.',
        fix: 'Find out what the address is for; remove it, or take the model from a publisher who explains it.',
    },
    *check({ items }) {
        yield* items.flatMap((item) => addressesOf(item)).slice(0, maxFindings);
    },
});
function addressesOf({ key, value, place }) {
    const where = fetched.test(key) ? 'download' : 'prose';
    return (0,find_addresses/* findAddresses */.WX)(value).flatMap((found) => {
        const severity = (0,find_addresses/* judgeAddress */.Ke)(found, where);
        if (severity === undefined)
            return [];
        const what = (0,find_addresses/* describeTraits */.N4)(found);
        return [
            {
                message: `The metadata names ${found.shown}${key === '' ? '' : ` under ${key}`}: ${what}`,
                severity,
                at: { range: { offset: place.offset, length: place.length }, line: place.line },
                key: `${key} ${found.host}`,
                data: { address: found.shown, host: found.host, traits: what, key },
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/judgement/text/describe-hidden-text.js
var describe_hidden_text = __webpack_require__(843);
;// CONCATENATED MODULE: ./lib/formats/metadata/rules/hidden-text.js


const hiddenText = (0,core_define/* defineRule */.Km)({
    id: 'metadata/hidden-text',
    title: 'The metadata of the model holds text that a reader does not see',
    severity: 'warning',
    securitySeverity: '5.0',
    precision: 'high',
    cwe: ['CWE-1007'],
    cve: ['CVE-2021-42574'],
    references: ['https://www.unicode.org/reports/tr36/'],
    since: '1.0.0',
    help: {
        why: 'Tag characters, controls of the writing direction and runs of characters without width make a text say something else than what a reviewer sees.',
        fix: 'Look at the text in an editor that shows such characters, and remove them.',
    },
    check: ({ hidden }) => (0,describe_hidden_text/* describeHiddenText */.z)(hidden, 'The metadata', ({ place }) => ({
        range: { offset: place.offset, length: place.length },
    })),
});

// EXTERNAL MODULE: ./lib/judgement/text/find-secrets.js + 4 modules
var find_secrets = __webpack_require__(2261);
;// CONCATENATED MODULE: ./lib/judgement/text/telling-script.js

/** Shapes of text that fetches and runs, or imports and executes: one is enough, and prose about code has none of them. */
const shapes = [
    // What is fetched goes to a shell.
    /\b(?:curl|wget|fetch)\s[^\n|;&]{1,300}[|;&]{1,2}\s{0,4}(?:sudo\s)?(?:ba|z|da|k|c)?sh\b/,
    /\b(?:ba|z|da)?sh\s{1,4}-c\s{1,4}["'$(]/,
    /\bpowershell(?:\.exe)?\s[^\n]{0,200}(?:-e(?:nc(?:odedcommand)?)?\s|iex\b|invoke-expression|downloadstring)/i,
    /\/dev\/tcp\/[^\s/]{1,100}\/\d{1,5}/,
    /\bnc\s{1,4}-[a-z]{0,6}e[a-z]{0,4}\s/,
    // Python that names what it imports and what it calls.
    /__import__\s{0,4}\(\s{0,4}["'][\w.]{1,60}["']\s{0,4}\)\s{0,4}\./,
    /\b(?:os\.(?:system|popen|exec[lv]p?e?)|subprocess\.(?:run|call|Popen|check_output|check_call|getoutput)|pty\.spawn)\s{0,4}\(\s{0,4}[["'fbr]/,
    /\b(?:eval|exec)\s{0,4}\(\s{0,4}(?:compile|base64|zlib|bytes|marshal|codecs|__import__|open|requests|urllib)\b/,
    /\b(?:pickle|marshal|dill|cloudpickle)\.loads?\s{0,4}\(/,
    /<script[\s>][^<]{0,400}(?:eval|fetch|XMLHttpRequest|document\.)/i,
    /!!python\/(?:object|name|module)/,
];
/** The first telling piece of a text, its credentials masked; undefined where there is none. Linear time. */
function tellingScript(text) {
    for (const shape of shapes) {
        const match = shape.exec(text);
        if (match !== null)
            return (0,find_secrets/* maskSecrets */.Q)(text.slice(match.index, match.index + 160)).replace(/\s+/g, ' ');
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/formats/metadata/rules/script.js


const script_maxFindings = 20;
const script = (0,core_define/* defineRule */.Km)({
    id: 'metadata/script',
    title: 'The metadata of the model holds commands or code that fetch or run something',
    severity: 'warning',
    securitySeverity: '7.5',
    precision: 'medium',
    cwe: ['CWE-506', 'CWE-94'],
    cve: [],
    references: ['https://attack.mitre.org/techniques/T1059/'],
    since: '1.0.0',
    help: {
        why: 'Metadata describes a model. A command that downloads and runs something, or an expression that imports and executes, waits there for code that evaluates it.',
        fix: 'Do not pass the metadata to anything that evaluates it; remove the text, or take the model from another publisher.',
    },
    *check({ items }) {
        for (const { key, value, place } of items
            .flatMap((item) => (tellingScript(item.value) ? [item] : []))
            .slice(0, script_maxFindings)) {
            const shown = tellingScript(value) ?? '';
            yield {
                message: `The metadata holds code${key === '' ? '' : ` under ${key}`}: ${shown}`,
                at: { range: { offset: place.offset, length: place.length }, line: place.line },
                key: `${key} ${shown.slice(0, 40)}`,
                data: { key, code: shown },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/metadata/rules/secret.js


const secret_maxFindings = 50;
const secret = (0,core_define/* defineRule */.Km)({
    id: 'metadata/secret',
    title: 'The metadata of the model holds a credential',
    severity: 'warning',
    securitySeverity: '7.0',
    precision: 'high',
    cwe: ['CWE-798', 'CWE-312'],
    cve: [],
    references: [
        'https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
    ],
    since: '1.0.0',
    help: {
        why: 'Whoever gets the file gets the credential and what it opens: the account of the person or the service that made the model.',
        fix: 'Revoke the credential at its provider, then remove it from the metadata and from the history of the repository.',
    },
    *check({ items }) {
        const found = items.flatMap((item) => secretsOf(item));
        yield* found.slice(0, secret_maxFindings);
    },
});
function secretsOf({ key, value, place }) {
    // The key tells what an assigned value is.
    return (0,find_secrets/* findSecrets */.d)(`${key}: ${value}`).map(({ kind, masked }) => ({
        message: `The metadata holds a credential (${kind.title}: ${masked})${key === '' ? '' : ` under ${key}`}`,
        ...(kind.check === 'entropy' && kind.id === 'assigned-credential' ? { severity: 'info' } : {}),
        at: { range: { offset: place.offset, length: place.length }, line: place.line },
        key: `${kind.id} ${key}`,
        data: { kind: kind.id, masked, key, source: kind.source },
    }));
}

;// CONCATENATED MODULE: ./lib/formats/metadata/rules/index.js




const metadataRules = [secret, address, hiddenText, script];

;// CONCATENATED MODULE: ./lib/formats/metadata/traits.js
/**
 * The keys under which formats and tools state what a model is: GGUF's `general.\u2026`, ModelSpec's `modelspec.\u2026`
 * (https://github.com/Stability-AI/ModelSpec), the plain words of ONNX, Core ML, TFLite and others.
 */
const keys = {
    name: /^(?:general\.name|modelspec\.title|model[_.]?name|name)$/i,
    license: /^(?:general\.license|modelspec\.license|licen[cs]e)$/i,
    architecture: /^(?:modelspec\.architecture|model[_.]?(?:class|architecture))$/i,
    task: /^(?:pipeline_tag|task)$/i,
};
/** One short line is a statement; more is a text about it. */
const maxWordCharacters = 200;
function metadataTraits({ items }) {
    const said = Object.entries(keys).flatMap(([trait, pattern]) => {
        const item = items.find(({ key, value }) => pattern.test(key) && isWord(value.trim()));
        return item === undefined ? [] : [[trait, item.value.trim()]];
    });
    return Object.fromEntries(said);
}
function isWord(value) {
    return value !== '' && value.length <= maxWordCharacters && !value.includes('\n');
}

;// CONCATENATED MODULE: ./lib/formats/metadata/reader.js




const metadata = (0,core_define/* defineReader */.XH)({
    parse: parseMetadata,
    rules: metadataRules,
    traits: metadataTraits,
});


/***/ }),

/***/ 843:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ describeHiddenText)
/* harmony export */ });
/* harmony import */ var _core_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8736);

const maxSpelled = 200;
/**
 * Hidden runs of one text, as one finding.
 * @param holder what holds them, as a subject: `The template`
 */
function* describeHiddenText(runs, holder, locate) {
    const [first] = runs;
    if (first === undefined)
        return;
    const characters = (0,_core_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(runs.map(({ count }) => count));
    const joined = runs.map(({ spelled }) => spelled).join('');
    const spelled = joined.slice(0, maxSpelled);
    yield {
        message: `${holder} holds ${String(characters)} hidden characters${spelled === '' ? '' : `, which spell "${spelled}"`}`,
        at: locate(first),
        key: first.sort,
        count: runs.length,
        data: { sort: first.sort, characters, spelled },
    };
}


/***/ }),

/***/ 7667:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N4: () => (/* binding */ describeTraits),
  WX: () => (/* binding */ findAddresses),
  Ke: () => (/* binding */ judgeAddress)
});

;// CONCATENATED MODULE: ./lib/knowledge/network/telling-hosts.js
const rows = (use, hosts) => hosts
    .trim()
    .split(/\s+/)
    .map((host) => [host, use]);
/** Registrable domain or host, and what it is used for; sub-domains belong to it. */
const tellingHosts = new Map([
    ...rows('tunnel', `ngrok.io ngrok.app ngrok.dev ngrok-free.app ngrok-free.dev ngrok.com trycloudflare.com loca.lt localtunnel.me
    localhost.run lhr.life serveo.net serveo.io pagekite.me bore.pub portmap.io portmap.host telebit.io playit.gg pinggy.io pinggy.link
    tunnelto.dev localxpose.io loclx.io zrok.io packetriot.net devtunnels.ms duckdns.org no-ip.org ddns.net hopto.org zapto.org`),
    ...rows('collects requests', `webhook.site requestbin.com requestbin.net pipedream.net requestcatcher.com hookbin.com
    burpcollaborator.net oastify.com interact.sh interactsh.com oast.pro oast.live oast.site oast.online oast.fun oast.me dnslog.cn dnslog.link ceye.io
    eyes.sh canarytokens.com canarytokens.org beeceptor.com mockbin.org ptsv2.com ptsv3.com postb.in rbnd.gl0.eu smee.io bxss.me xss.ht requestinspector.com`),
    ...rows('paste', `pastebin.com paste.ee hastebin.com hastebin.skyra.pw ghostbin.com ghostbin.co rentry.co rentry.org controlc.com dpaste.com dpaste.org
    ix.io termbin.com sprunge.us clbin.com paste.rs justpaste.it privatebin.net pastie.org textbin.net pastecode.io`),
    ...rows('anonymous files', `transfer.sh file.io anonfiles.com anonfile.com gofile.io bashupload.com temp.sh 0x0.st catbox.moe litter.catbox.moe oshi.at
    tmpfiles.org ufile.io uguu.se filebin.net sendspace.com mega.nz pixeldrain.com bayfiles.com`),
    ...rows('bot messages', 'api.telegram.org'),
    ...rows('short link', 'bit.ly tinyurl.com t.ly is.gd v.gd cutt.ly rb.gy shorturl.at goo.gl ow.ly'),
    ...rows('tells addresses', 'ipinfo.io api.ipify.org ifconfig.me icanhazip.com ipecho.net checkip.amazonaws.com ip-api.com ident.me myip.com'),
]);
/** Ports that services of the web and of machine learning listen on by default. */
const ordinaryPorts = new Set([
    20, 21, 22, 25, 53, 80, 110, 143, 443, 465, 587, 993, 995, 1433, 1521, 3306, 5000, 5432, 5672, 6006, 6333,
    6379, 6443, 7860, 8000, 8001, 8008, 8080, 8081, 8088, 8265, 8443, 8500, 8501, 8786, 8787, 8888, 9000, 9001,
    9090, 9092, 9200, 11434, 19530, 27017,
]);
/** Parts of paths that name an attack. */
const tellingPath = /(?:^|[/_.-])(?:hack(?:ed|er|ing)?|exploits?|shell(?:code)?|payload|malware|backdoor|rootkit|ransom|c2|cmd|exfil(?:trate)?|steal(?:er)?|keylog(?:ger)?|reverse[_-]?shell|miner|xmrig|dropper|stage[12])(?:[/_.?=-]|$)/i;

// EXTERNAL MODULE: ./lib/core/without-trailing.js
var without_trailing = __webpack_require__(9148);
;// CONCATENATED MODULE: ./lib/judgement/text/find-addresses.js


const maxAddresses = 500;
const maxText = 16 * 2 ** 20;
const address = /(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,14}):\/\/([^\s"'<>\\^`{|}]{1,1000})|(?<![\\\w])\\\\[\w.-]{2,80}(?:@\w{1,10})?\\[\w$.-]{1,80}/g;
/** Addresses of a text with what is odd about each; ordinary links have no traits. Linear time. */
function findAddresses(text) {
    const found = [];
    for (const match of (text.length > maxText ? text.slice(0, maxText) : text).matchAll(address)) {
        const whole = (0,without_trailing/* withoutTrailing */.h)(match[0], '.,;:!?)]');
        const described = match[1] === undefined ? share(whole) : describe(whole, match[1].toLowerCase());
        if (described !== undefined)
            found.push({ ...described, start: match.index, end: match.index + whole.length });
        if (found.length >= maxAddresses)
            break;
    }
    return found;
}
function share(whole) {
    return { shown: whole.slice(0, 200), host: whole.split('\\')[2] ?? '', traits: ['network share'], use: '' };
}
function describe(whole, scheme) {
    if (scheme === 'file')
        return { shown: whole.slice(0, 200), host: '', traits: ['local file'], use: '' };
    const url = parse(whole);
    if (url === undefined)
        return undefined;
    const written = /:\/\/(?:[^/?#@]{0,200}@)?([^/?#]{1,300})/.exec(whole)?.[1] ?? '';
    const host = url.hostname.replace(/\.$/, '').toLowerCase();
    const use = useOf(host) ?? '';
    const traits = [
        ...hostTraits(host, written),
        ...pathTraits(url),
        ...(use === '' ? [] : ['telling host']),
    ];
    const shown = `${scheme}://${written}${url.pathname}`.slice(0, 200);
    return { shown, host, traits, use };
}
/** Only http spells hosts out as numbers; other schemes are read as http for their host. */
function parse(whole) {
    const web = whole.replace(/^[A-Za-z][A-Za-z0-9+.-]*(?=:\/\/)/, 'http');
    return URL.canParse(web) ? new URL(web) : undefined;
}
function hostTraits(host, written) {
    if (host === '169.254.169.254' || host === 'metadata.google.internal')
        return ['cloud metadata service'];
    const isNumeric = /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host) || host.startsWith('[');
    if (!isNumeric)
        return [];
    // The URL standard reads decimal, octal and hexadecimal spellings; nobody writes them to be read.
    if (!host.startsWith('[') && written.replace(/:\d*$/, '') !== host)
        return ['disguised numeric host'];
    return isRemote(host) ? ['numeric host'] : [];
}
/** Neither this machine, nor a private network, nor one for documentation (RFC 1918, 5737, 6890, 3849). */
function isRemote(host) {
    if (host.startsWith('['))
        return !/^\[(?:::1?\]|f[cd]|fe80|2001:db8)/.test(host);
    return !/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|192\.0\.[02]|198\.51\.100|203\.0\.113|22[4-9]|2[3-5]\d)\./.test(host);
}
/** This machine and private networks (RFC 1122, 1918, 4193, 4291): services there listen wherever somebody put them. */
const ownNetwork = /^(?:0|10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|^\[(?:::1?\]|f[cd]|fe80)/;
function pathTraits({ port, password, pathname, hostname }) {
    const isLocal = hostname === 'localhost' || ownNetwork.test(hostname);
    const traits = [];
    if (port !== '' && !isLocal && !ordinaryPorts.has(Number(port)))
        traits.push('unusual port');
    if (password !== '')
        traits.push('password in the address');
    if (tellingPath.test(pathname))
        traits.push('telling path');
    return traits;
}
function useOf(host) {
    const labels = host.split('.');
    for (let index = 0; index < labels.length - 1; index += 1) {
        const use = tellingHosts.get(labels.slice(index).join('.'));
        if (use !== undefined)
            return use;
    }
    return undefined;
}
const grave = new Set([
    'disguised numeric host',
    'cloud metadata service',
    'numeric host',
    'telling host',
    'network share',
]);
/** What is odd about an address, for a message: `numeric host, paste`. */
function describeTraits({ traits, use }) {
    return [...traits, ...(use === '' ? [] : [use])].join(', ');
}
/** How bad an address is where it stands; undefined where it is nothing. */
function judgeAddress({ traits, use }, place) {
    if (traits.length === 0)
        return undefined;
    const isGrave = traits.some((trait) => grave.has(trait)) && use !== 'short link';
    if (place === 'prose')
        return isGrave && use !== 'paste' ? 'info' : undefined;
    if (place === 'download')
        return isGrave || traits.length > 1 ? 'warning' : 'info';
    return isGrave ? 'critical' : 'warning';
}


/***/ })

};
;