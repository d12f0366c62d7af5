export const id = 37;
export const ids = [37];
export const modules = {

/***/ 8037:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfiguration: () => (/* binding */ loadConfiguration)
});

// UNUSED EXPORTS: configurationName

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/core/nearest.js
/** The candidate that `word` was probably meant to be: at most a third of its letters away; undefined when none is near. */
function nearest(word, candidates) {
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word, candidate);
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Longer words are not misspelt options or keys, and cost quadratic time. */
const maxCharacters = 100;
/** Levenshtein's distance, row by row. */
function editDistance(a, b) {
    if (a.length > maxCharacters || b.length > maxCharacters)
        return a === b ? 0 : Infinity;
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (const [i, letter] of Array.from(a).entries())
        row = nextRow(row, i + 1, letter, b);
    return row.at(-1) ?? 0;
}
function nextRow(above, first, letter, b) {
    const row = [first];
    for (let j = 0; j < b.length; j++) {
        const replaced = (above[j] ?? 0) + (b[j] === letter ? 0 : 1);
        row.push(Math.min(replaced, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    return row;
}

;// CONCATENATED MODULE: ./lib/policy/read-yaml.js

/**
 * YAML's core schema and nothing beyond: no aliases, anchors, merge keys, custom tags or duplicate keys, because a
 * configuration must mean what it shows.
 * @param name how errors call the file
 * @returns undefined for an empty document
 * @throws UsageError
 */
async function readYaml(text, name) {
    const { parseAllDocuments, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const documents = parseAllDocuments(text, {
        schema: 'core',
        merge: false,
        uniqueKeys: true,
        version: '1.2',
    });
    const [document] = documents;
    if (document === undefined || !('contents' in document))
        return undefined;
    if (documents.length > 1)
        throw new errors/* UsageError */.eb(`${name}: more than one document`);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined)
        throw new errors/* UsageError */.eb(`${name}: ${problem.message.split('\n', 1)[0] ?? 'no YAML'}`);
    visit(document, {
        Alias: () => refuse(name, 'aliases'),
        Value: (_, node) => {
            if (node.anchor !== undefined)
                refuse(name, 'anchors');
        },
        Pair: (_, pair) => {
            if (String(pair.key) === '<<')
                refuse(name, 'merge keys');
            // As a property it would be set on the prototype or overlooked, never validated.
            if (String(pair.key) === '__proto__')
                throw new errors/* UsageError */.eb(`${name}: unknown key "__proto__"`);
        },
    });
    return document.toJS({ maxAliasCount: 0 });
}
function refuse(name, what) {
    throw new errors/* UsageError */.eb(`${name}: ${what} are not allowed`);
}

;// CONCATENATED MODULE: ./lib/policy/configuration.js




/** Where configuration is looked for when nobody names a file. */
const configurationName = '.modelaudit.yml';
const allowKeys = ['rule', 'path', 'member', 'fingerprint', 'sha256', 'reason', 'expires'];
const maxShownCharacters = 80;
/**
 * Reads the text of a configuration file.
 * @param text at most `limits.maxConfigurationBytes`
 * @param name how errors call the file
 * @param catalogue the rules that `rules:` may name
 * @throws UsageError naming the key, the value and what is allowed
 */
async function loadConfiguration(text, name, catalogue) {
    if (new TextEncoder().encode(text).length > limits/* limits */.F.maxConfigurationBytes) {
        throw new errors/* UsageError */.eb(`${name}: larger than ${String(limits/* limits */.F.maxConfigurationBytes)} bytes`);
    }
    const content = (await readYaml(text, name)) ?? {};
    const raw = await validated(content, name);
    return compact({
        paths: raw.paths,
        exclude: raw.exclude,
        failOn: raw['fail-on'],
        failOnIncomplete: raw['fail-on-incomplete'],
        strict: raw.strict,
        rules: raw.rules === undefined ? undefined : ruleSettings(raw.rules, name, catalogue),
        trustedPackages: raw['trusted-packages'],
        allow: raw.allow === undefined ? undefined : allowEntries(raw.allow, name, catalogue),
        knownBad: raw['known-bad'],
        blacklist: raw.blacklist,
        weights: raw.weights,
    });
}
async function validated(content, name) {
    const { configurationSchema } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(82)]).then(__webpack_require__.bind(__webpack_require__, 9082));
    if (typeof content !== 'object' || content === null || Array.isArray(content)) {
        throw new errors/* UsageError */.eb(`${name}: expected keys and values, found ${shown(content)}`);
    }
    refuseUnknownKeys(Object.keys(content), Object.keys(configurationSchema.shape), name);
    const result = configurationSchema.safeParse(content);
    if (result.success)
        return result.data;
    throw new errors/* UsageError */.eb(`${name}: ${describeProblem(result.error.issues[0], content)}`);
}
function describeProblem(issue, content) {
    const path = issue?.path ?? [];
    const where = path.map(String).join('.');
    if (issue?.code === 'unrecognized_keys') {
        const [key = ''] = issue.keys;
        return `${where}: unknown key ${shown(key)}${suggestion(key, allowKeys)}`;
    }
    return `${where}: ${shown(valueAt(content, path))}: ${issue?.message ?? 'invalid'}`;
}
function refuseUnknownKeys(keys, known, name) {
    for (const key of keys) {
        if (!known.includes(key))
            throw new errors/* UsageError */.eb(`${name}: unknown key ${shown(key)}${suggestion(key, known)}`);
    }
}
function ruleSettings(settings, name, catalogue) {
    const ids = presentIds(catalogue);
    const resolved = new Map();
    for (const [id, setting] of Object.entries(settings)) {
        const present = presentId(id, ids, `${name}: rules`);
        if (resolved.has(present))
            throw new errors/* UsageError */.eb(`${name}: rules: ${present} is set twice`);
        resolved.set(present, setting);
    }
    return resolved;
}
function allowEntries(entries, name, catalogue) {
    const ids = presentIds(catalogue);
    return entries.map((entry, at) => ({
        ...entry,
        rule: presentId(entry.rule, ids, `${name}: allow.${String(at)}.rule`),
    }));
}
/** Every id that a rule has or had. */
function presentIds(catalogue) {
    return new Map(catalogue.flatMap((rule) => [rule.id, ...(rule.formerIds ?? [])].map((id) => [id, rule.id])));
}
function presentId(id, ids, where) {
    const present = ids.get(id);
    if (present === undefined)
        throw new errors/* UsageError */.eb(`${where}: unknown rule ${shown(id)}${suggestion(id, ids.keys())}`);
    return present;
}
function valueAt(content, path) {
    return path.reduce((value, key) => value?.[key], content);
}
/** For the end of an error message: what was probably meant, or nothing. */
function suggestion(word, candidates) {
    const meant = nearest(word, candidates);
    return meant === undefined ? '' : `; did you mean ${meant}?`;
}
function shown(value) {
    const text = value === undefined ? 'nothing' : JSON.stringify(value);
    return text.length <= maxShownCharacters ? text : `${text.slice(0, maxShownCharacters)}\u2026`;
}
/** Leaves out what is undefined. */
function compact(content) {
    return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
}


/***/ })

};
