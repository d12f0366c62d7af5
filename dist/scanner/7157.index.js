export const id = 7157;
export const ids = [7157];
export const modules = {

/***/ 8575:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ quotedEnd)
/* harmony export */ });
const [backslash, newline] = [0x5c, 0x0a];
/**
 * Where a text in quotes ends: the index behind its closing quote; undefined where it has none. A backslash takes the
 * next character with it. A loop, because a regular expression keeps every character of such a text on its stack.
 * @param start the index of the opening quote
 * @param end the index that the text must end before
 * @param isOneLine whether a line's end leaves the text without a close
 */
function quotedEnd(text, start, { end = text.length, isOneLine = true } = {}) {
    const quote = text.charCodeAt(start);
    for (let at = start + 1; at < end; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === quote)
            return at + 1;
        if (unit === backslash)
            at += 1;
        else if (unit === newline && isOneLine)
            return undefined;
    }
    return undefined;
}


/***/ }),

/***/ 7157:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  caffemodel: () => (/* binding */ caffemodel),
  prototxt: () => (/* binding */ prototxt)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/protobuf/wire-reader.js
var wire_reader = __webpack_require__(3812);
// EXTERNAL MODULE: ./lib/codecs/text/quoted-end.js
var quoted_end = __webpack_require__(8575);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/formats/caffe/parse.js
/** NetParameter and LayerParameter of https://github.com/BVLC/caffe/blob/master/src/caffe/proto/caffe.proto */




const fields = {
    layer: 100,
    name: 1,
    type: 2,
    pythonParameter: 130,
    module: 1,
    class: 2,
    settings: 3,
};
const maxNameBytes = 1_024;
const maxKept = 1_000;
/** @throws FormatError where not even the first field can be read */
function parseCaffemodel(source, { budget }) {
    const reader = new wire_reader/* WireReader */.Z(source, budget);
    const types = new Set();
    const pythonLayers = [];
    const anomalies = [];
    let layerCount = 0;
    try {
        for (const field of reader.fields(reader.whole)) {
            if (field.number !== fields.layer || field.type !== 'bytes')
                continue;
            layerCount += 1;
            const layer = readLayer(reader, field.at);
            types.add(layer.type);
            if (layer.python !== undefined && pythonLayers.length < maxKept)
                pythonLayers.push(layer.python);
        }
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        anomalies.push({ kind: 'damaged', at: error.at, detail: error.message, key: error.code });
    }
    return {
        facts: { encoding: 'binary', layerCount, types: [...types], pythonLayers, files: [] },
        children: [],
        anomalies,
        covered: [{ offset: 0, length: source.size }],
    };
}
/** Blobs, the weights, are fields that nobody asks for. */
function readLayer(reader, at) {
    let [name, type] = ['', ''];
    let parameter;
    for (const field of reader.fields(at)) {
        if (field.type !== 'bytes')
            continue;
        if (field.number === fields.name)
            name = reader.text(field.at, maxNameBytes);
        if (field.number === fields.type)
            type = reader.text(field.at, maxNameBytes);
        if (field.number === fields.pythonParameter)
            parameter = field;
    }
    if (parameter === undefined && type !== 'Python')
        return { type, python: undefined };
    const values = parameter === undefined ? new Map() : textsOf(reader, parameter.at);
    return {
        type,
        python: {
            name,
            module: values.get(fields.module) ?? '',
            class: values.get(fields.class) ?? '',
            settings: values.get(fields.settings) ?? '',
        },
    };
}
function textsOf(reader, at) {
    return new Map([...reader.fields(at)]
        .filter(({ type }) => type === 'bytes')
        .map((field) => [field.number, reader.text(field.at, maxNameBytes)]));
}
const comment = /#[^\n]*/g;
const layerStart = /(?:^|[\s}])layers?\s*:?\s*\{/g;
const value = (key) => new RegExp(String.raw `\b${key}\s*:\s*(?:(["'])|(\w+))`);
const patterns = {
    name: value('name'),
    type: value('type'),
    module: value('module'),
    class: value('layer'),
    settings: value('param_str'),
};
const file = /\b(?:source|mean_file|root_folder|file_name|weights|snapshot_prefix|net)\s*:\s*(?:"([^"\n]*)"|'([^'\n]*)')/g;
/** @throws LimitError where the text is too long */
function parsePrototxt(source, { budget }) {
    if (source.size > limits/* limits */.F.maxTextBytes)
        throw new errors/* LimitError */.oC('maxTextBytes', limits/* limits */.F.maxTextBytes, 'the text is too long to be read');
    const text = Buffer.from(source.read(0, source.size)).toString('utf8').replace(comment, '');
    const starts = [...text.matchAll(layerStart)].map(({ index }) => index);
    const layers = starts.map((start, index) => {
        budget.check();
        return text.slice(start, starts[index + 1]);
    });
    const pythonLayers = layers.filter((layer) => /\bpython_param\b/.test(layer) || read(patterns.type, layer) === 'Python');
    return {
        facts: {
            encoding: 'text',
            layerCount: layers.length,
            types: [...new Set(layers.map((layer) => read(patterns.type, layer)))],
            pythonLayers: pythonLayers.slice(0, maxKept).map(pythonLayer),
            files: [...new Set([...text.matchAll(file)].map(([, double, single]) => double ?? single ?? ''))].slice(0, maxKept),
        },
        children: [],
        anomalies: [],
        covered: [{ offset: 0, length: source.size }],
    };
}
function pythonLayer(layer) {
    const parameters = layer.slice(Math.max(0, layer.indexOf('python_param')));
    return {
        name: read(patterns.name, layer),
        module: read(patterns.module, parameters),
        class: read(patterns.class, parameters),
        settings: read(patterns.settings, parameters),
    };
}
function read(pattern, text) {
    const found = pattern.exec(text);
    if (found === null || found[1] === undefined)
        return found?.[2] ?? '';
    const start = found.index + found[0].length;
    return text.slice(start, ((0,quoted_end/* quotedEnd */.c)(text, start - 1) ?? start + 1) - 1);
}

// EXTERNAL MODULE: ./lib/judgement/python/classify-callable.js + 8 modules
var classify_callable = __webpack_require__(5938);
;// CONCATENATED MODULE: ./lib/formats/caffe/rules/python-layer-evidence.js

/** A class of the standard library or a gadget has no place in a network; any other is code that nobody has vetted. */
function* pythonLayerEvidence(layers) {
    for (const { name, module, class: className, settings } of layers) {
        const { kind, written, effect } = (0,classify_callable/* classifyCallable */.t)({ module, name: className });
        const isForbidden = kind === 'forbidden';
        yield {
            message: `The layer ${JSON.stringify(name.slice(0, 120))} imports ${written.slice(0, 200)}${isForbidden && effect !== undefined ? `: it ${effect}` : ''}`,
            severity: isForbidden ? 'critical' : 'warning',
            at: { logical: name.slice(0, 120) },
            key: `${name.slice(0, 120)} ${written.slice(0, 120)}`,
            data: { module, class: className, settings: settings.slice(0, 200) },
        };
    }
}

;// CONCATENATED MODULE: ./lib/formats/caffe/rules/python-layer.js


const python_layer_pythonLayer = (0,core_define/* defineRule */.Km)({
    id: 'caffe/python-layer',
    title: 'Building the network imports a Python module',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://github.com/BVLC/caffe/blob/master/include/caffe/layers/python_layer.hpp'],
    since: '1.0.0',
    help: {
        why: 'Caffe imports the module and builds the class when the network is set up. The code is not in this file: whatever of that name lies on the path of Python is run.',
        fix: 'Look at the module that the layer names before you build the network, or remove the layer.',
    },
    check: ({ pythonLayers }) => pythonLayerEvidence(pythonLayers),
});

;// CONCATENATED MODULE: ./lib/formats/caffe/rules/weights-python-layer.js


const weightsPythonLayer = (0,core_define/* defineRule */.Km)({
    id: 'caffe/weights-python-layer',
    title: 'The weights are of a network that imports a Python module',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://github.com/BVLC/caffe/blob/master/include/caffe/layers/python_layer.hpp'],
    since: '1.0.0',
    help: {
        why: 'Caffe imports the module and builds the class when the network is set up. The code is not in this file: whatever of that name lies on the path of Python is run.',
        fix: 'Look at the module that the layer names before you build the network, or remove the layer.',
    },
    check: ({ pythonLayers }) => pythonLayerEvidence(pythonLayers),
});

;// CONCATENATED MODULE: ./lib/formats/caffe/reader.js




const prototxt = (0,core_define/* defineReader */.XH)({
    parse: parsePrototxt,
    rules: [python_layer_pythonLayer],
});
const caffemodel = (0,core_define/* defineReader */.XH)({
    parse: parseCaffemodel,
    rules: [weightsPythonLayer],
});


/***/ })

};
