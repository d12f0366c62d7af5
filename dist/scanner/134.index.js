"use strict";
exports.id = 134;
exports.ids = [134];
exports.modules = {

/***/ 2529:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readFloats),
/* harmony export */   s: () => (/* binding */ elementBytes)
/* harmony export */ });
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6051);

const bytesOf = (0,_core_table_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)({ F16: 2, BF16: 2, F32: 4, F64: 8, I8: 1 });
/** Bytes of one element; undefined for a type that is not read. */
function elementBytes(dtype) {
    return bytesOf[dtype];
}
/** Little-endian floats, or quantised ones without their scale, as numbers; what is left over of a last element is not read. */
function readFloats(bytes, dtype) {
    const width = bytesOf[dtype] ?? 4;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const values = new Float64Array(Math.floor(bytes.length / width));
    const scratch = new DataView(new ArrayBuffer(4));
    for (let index = 0; index < values.length; index += 1) {
        const at = index * width;
        if (dtype === 'F32')
            values[index] = view.getFloat32(at, true);
        else if (dtype === 'F64')
            values[index] = view.getFloat64(at, true);
        else if (dtype === 'I8')
            values[index] = view.getInt8(at);
        else if (dtype === 'F16')
            values[index] = half(view.getUint16(at, true));
        else {
            scratch.setUint32(0, view.getUint16(at, true) << 16);
            values[index] = scratch.getFloat32(0);
        }
    }
    return values;
}
/** IEEE 754 binary16. */
function half(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Infinity : Number.NaN;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}


/***/ }),

/***/ 134:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  weights: () => (/* binding */ weights)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/codecs/weights/read-floats.js
var read_floats = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/formats/weights/parse.js



/** Standard deviations of the layer's weights beyond which one is extreme. */
const extremeAt = 6;
/**
 * Measures the rows of a classifier's last layer, which the container names in the profile:
 * `dtype classes features rows|columns name`.
 * @throws FormatError `profile` where the bytes are not what the profile says, LimitError for a layer too large
 */
function parseWeights(source, context) {
    const { dtype, classes, features, isTransposed, layer } = readProfile(source, context);
    const covered = [{ offset: 0, length: source.size }];
    if (source.size > limits/* limits */.F.maxWeightBytes)
        throw new errors/* LimitError */.oC('maxWeightBytes', limits/* limits */.F.maxWeightBytes, 'the final layer is larger than is read');
    const values = (0,read_floats/* readFloats */.a)(source.read(0, source.size), dtype);
    const rows = Array.from({ length: classes }, (_, row) => {
        if (row % 64 === 0)
            context.budget.check();
        if (!isTransposed)
            return values.subarray(row * features, (row + 1) * features);
        return Float64Array.from({ length: features }, (_unused, column) => values[column * classes + row] ?? 0);
    });
    const notNumbers = values.reduce((count, value) => count + (Number.isFinite(value) ? 0 : 1), 0);
    const figures = notNumbers > 0 ? [] : figuresOf(rows, values);
    return {
        facts: { layer, dtype, classes, features, figures, notNumbers },
        children: [],
        anomalies: [],
        covered,
    };
}
function readProfile(source, { profile = '' }) {
    const [dtype = '', classes, features, order, ...name] = profile.split(' ');
    const width = (0,read_floats/* elementBytes */.s)(dtype);
    const read = {
        dtype,
        classes: Number(classes),
        features: Number(features),
        isTransposed: order === 'columns',
        layer: name.join(' '),
    };
    if (width === undefined || read.classes * read.features * width !== source.size)
        throw new errors/* FormatError */.IF('profile', { offset: 0, length: source.size }, 'the bytes are no matrix of that shape');
    return read;
}
function figuresOf(rows, values) {
    const norms = rows.map((row) => Math.sqrt(dot(row, row)));
    const mean = sum(values) / values.length;
    const deviation = Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length);
    const similarities = similaritiesOf(rows, norms);
    return rows.map((row, index) => ({
        mean: sum(row) / row.length,
        norm: norms[index] ?? 0,
        similarity: similarities[index] ?? 0,
        extremes: row.reduce((count, value) => count + (Math.abs(value - mean) > extremeAt * deviation ? 1 : 0), 0),
    }));
}
/** Mean cosine with the other classes: with unit vectors, the product with their sum. */
function similaritiesOf(rows, norms) {
    const total = new Float64Array(rows[0]?.length ?? 0);
    const units = rows.map((row, index) => row.map((value) => value / (norms[index] || 1)));
    for (const unit of units)
        for (let at = 0; at < total.length; at += 1)
            total[at] = (total[at] ?? 0) + (unit[at] ?? 0);
    return units.map((unit) => (dot(unit, total) - dot(unit, unit)) / (rows.length - 1));
}
function dot(a, b) {
    let total = 0;
    for (let index = 0; index < a.length; index += 1)
        total += (a[index] ?? 0) * (b[index] ?? 0);
    return total;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./lib/formats/weights/rules/not-numbers.js

const notNumbers = (0,core_define/* defineRule */.Km)({
    id: 'weights/not-numbers',
    title: 'The final layer of the classifier holds values that are no numbers',
    severity: 'info',
    securitySeverity: '2.0',
    precision: 'very-high',
    cwe: ['CWE-1024'],
    cve: [],
    references: ['https://arxiv.org/abs/2109.02836'],
    since: '1.0.0',
    help: {
        why: 'Infinite values and values that are no numbers decide every prediction, or make each of them meaningless.',
        fix: 'Take the model from its publisher again; if the values are there too, do not use it.',
    },
    *check({ notNumbers: count, layer }) {
        if (count === 0)
            return;
        yield {
            message: `${String(count)} values of ${layer} are infinite or no numbers`,
            at: { range: { offset: 0, length: 0 }, logical: `tensor ${layer}` },
            key: layer,
            count,
            data: { layer, values: count },
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/weights/rules/outliers.js
/** What the largest of so many normal values exceeds by chance, and a margin that the measurements in docs/weights.md set. */
const margin = 2.75;
/** Norms differ between the classes of genuine models far more than means do. */
const normMargin = 5;
/** All measures together are steadier than one: no clean model of those that were looked at came above 0.7. */
const togetherMargin = 1;
/** Extreme values of one class, and its share of all of them, that count. */
const leastExtremes = 8;
const leastShare = 0.75;
/** Scaled median absolute deviation: equals the standard deviation of normal values (Iglewicz and Hoaglin 1993). */
const consistent = 1.4826;
/** Classes whose weights stand apart from those of all others, by each method. */
function outliersOf({ figures, classes }) {
    const chance = Math.sqrt(2 * Math.log(Math.max(2, classes)));
    return [
        ...highest(figures, 'mean', ({ mean }) => mean, chance + margin),
        ...highest(figures, 'similarity', ({ similarity }) => -similarity, chance + margin),
        ...highest(figures, 'norm', ({ norm }) => norm, chance + normMargin),
        ...together(figures, chance + togetherMargin),
        ...crowded(figures),
    ];
}
/** A class that stands apart a little by several measures; its norm counts for no more than the others do. */
function together(figures, least) {
    const means = scoresOf(figures.map(({ mean }) => mean));
    const similarities = scoresOf(figures.map(({ similarity }) => -similarity));
    const sums = scoresOf(figures.map(({ norm }) => norm)).map((norm, index) => {
        const [mean = 0, similarity = 0] = [means[index], similarities[index]];
        return mean + similarity + Math.min(norm, Math.max(0, mean, similarity));
    });
    // Both what the sum is in its own spread, and what it is if the three had nothing to do with each other.
    const scores = scoresOf(sums).map((score, index) => Math.min(score, (sums[index] ?? 0) / Math.sqrt(3)));
    const score = scores.reduce((most, value) => Math.max(most, value), -Infinity);
    if (score < least)
        return [];
    const classIndex = scores.indexOf(score);
    return [{ classIndex, method: 'together', figure: sums[classIndex] ?? 0, score }];
}
/** Distances from the median in robust standard deviations; zeros where there is no spread. */
function scoresOf(values) {
    const middle = median(values);
    const spread = consistent * median(values.map((value) => Math.abs(value - middle)));
    return values.map((value) => (spread > 0 ? (value - middle) / spread : 0));
}
function highest(figures, method, measure, least) {
    const values = figures.map(measure);
    // Layers as they are initialised, or of zeros, have nothing to stand apart from.
    const scores = scoresOf(values);
    const score = scores.reduce((most, value) => Math.max(most, value), -Infinity);
    const classIndex = scores.indexOf(score);
    const top = values[classIndex] ?? 0;
    if (score < least)
        return [];
    return [{ classIndex, method, figure: method === 'similarity' ? -top : top, score }];
}
function crowded(figures) {
    const counts = figures.map(({ extremes }) => extremes);
    const most = counts.reduce((top, count) => Math.max(top, count), 0);
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (most < leastExtremes || most / total < leastShare)
        return [];
    return [{ classIndex: counts.indexOf(most), method: 'extreme values', figure: most, score: most / total }];
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

;// CONCATENATED MODULE: ./lib/formats/weights/rules/outlying-class.js


const outlyingClass = (0,core_define/* defineRule */.Km)({
    id: 'weights/outlying-class',
    title: 'One class of the classifier has weights unlike those of all others',
    severity: 'info',
    securitySeverity: '3.0',
    precision: 'low',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://arxiv.org/abs/2109.02836', 'https://arxiv.org/abs/1708.06733'],
    since: '1.0.0',
    help: {
        why: 'Training with a backdoor often leaves a trace in the last layer: the weights of the class that the trigger leads to are shifted against those of the other classes. Unbalanced data does the same.',
        fix: 'Compare the model with the one of the original publisher, or test it with a tool that searches for triggers. The figures alone prove nothing (docs/weights.md).',
    },
    *check(facts) {
        const byClass = new Map();
        for (const { classIndex, method, figure, score } of outliersOf(facts)) {
            const text = `${method} ${figure.toPrecision(3)}, ${method === 'extreme values' ? 'share' : 'score'} ${score.toPrecision(3)}`;
            byClass.set(classIndex, [...(byClass.get(classIndex) ?? []), text]);
        }
        for (const [index, methods] of byClass) {
            yield {
                message: `Class ${String(index)} of ${facts.layer} (${String(facts.classes)} classes) has weights unlike those of all others: ${methods.join('; ')}`,
                at: { range: { offset: 0, length: 0 }, logical: `tensor ${facts.layer}` },
                key: `${facts.layer} ${String(index)}`,
                data: { layer: facts.layer, class: index, classes: facts.classes, methods: methods.join('; ') },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/weights/rules/index.js


const weightsRules = [outlyingClass, notNumbers];

;// CONCATENATED MODULE: ./lib/formats/weights/reader.js



const weights = (0,core_define/* defineReader */.XH)({
    parse: parseWeights,
    rules: weightsRules,
});


/***/ })

};
;