"use strict";
exports.id = 3755;
exports.ids = [3755];
exports.modules = {

/***/ 3755:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pickle: () => (/* binding */ pickle)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/bytes/memory-source.js
var memory_source = __webpack_require__(7688);
// EXTERNAL MODULE: ./lib/codecs/encoded/artifact-heads.js
var artifact_heads = __webpack_require__(2136);
// EXTERNAL MODULE: ./lib/codecs/encoded/sieved.js
var sieved = __webpack_require__(6950);
// EXTERNAL MODULE: ./lib/codecs/encoded/payload-children.js + 1 modules
var payload_children = __webpack_require__(3689);
// EXTERNAL MODULE: ./lib/codecs/python-modules/find-modules.js + 2 modules
var find_modules = __webpack_require__(9351);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/formats/pickle/identify.js + 3 modules
var identify = __webpack_require__(6268);
// EXTERNAL MODULE: ./lib/formats/pickle/machine/text-bytes.js
var text_bytes = __webpack_require__(8604);
// EXTERNAL MODULE: ./lib/formats/pickle/machine/embedded-candidates.js
var embedded_candidates = __webpack_require__(9874);
// EXTERNAL MODULE: ./lib/codecs/marshal/decode-code.js + 6 modules
var decode_code = __webpack_require__(9448);
// EXTERNAL MODULE: ./lib/codecs/python-bytecode/trace-code.js + 10 modules
var trace_code = __webpack_require__(2128);
;// CONCATENATED MODULE: ./lib/formats/pickle/read-carried-code.js



/** What the bytecode of carried code does. */
function readCarriedCode(codes, budget) {
    return codes.map(({ offset, bytes, isWhole }) => {
        const readings = (0,decode_code/* decodeCode */.k)(bytes, budget);
        const traces = readings.flatMap((reading) => (0,trace_code/* traceCode */.d)(reading, budget));
        return {
            offset,
            isWhole: isWhole &&
                readings.some(({ root }) => root !== undefined) &&
                traces.some(({ version, overflowed }) => version !== undefined && !overflowed),
            uses: traces.flatMap(({ uses }) => uses),
        };
    });
}
/** Carried code as artifacts of their own, which say what it does. */
function codeChildren(codes) {
    return codes.map(({ bytes }, index) => ({
        member: `code-${String(index + 1)}`,
        expects: 'python-code',
        open: () => new memory_source/* MemorySource */.Z(bytes, 'code'),
    }));
}

// EXTERNAL MODULE: ./lib/codecs/torch-storage/storage-bytes.js
var storage_bytes = __webpack_require__(8489);
// EXTERNAL MODULE: ./lib/formats/pickle/machine/values.js
var values = __webpack_require__(8807);
;// CONCATENATED MODULE: ./lib/formats/pickle/machine/raw-between.js


/** Members of PyTorch's tar layout, whose streams stand between raw numbers: `legacy_load` in torch/serialization.py. */
const tarStorages = 'torch-tar-storages';
const tarTensors = 'torch-tar-tensors';
/**
 * Bytes that a loader reads itself behind the stream that just ended, before it unpickles the next one.
 * @param streams how many streams were read, this one included; the first only counts those that follow
 * @returns undefined where the loader reads none, or where the file does not hold them
 */
function rawBytesBehind(profile, streams, result, source) {
    if (streams < 2)
        return undefined;
    const at = result.offset + result.length;
    const bytes = profile === tarStorages
        ? storageBytes(result, source, at)
        : profile === tarTensors
            ? tensorBytes(source, at)
            : undefined;
    return bytes !== undefined && bytes <= source.size - at ? bytes : undefined;
}
/** Behind `(key, location, class)`: the number of elements in eight bytes, and the elements. */
function storageBytes({ machine }, source, at) {
    const value = machine.result;
    if (!(value instanceof values/* Container */.mc) || value.kind !== 'tuple')
        return undefined;
    const type = value.items[2];
    if (!(type instanceof values/* GlobalValue */.ld))
        return undefined;
    const element = (0,storage_bytes/* storageElementBytes */.N)(machine.recorder.imports[type.index]?.name ?? '');
    const count = int64(source, at);
    return element === undefined || count === undefined ? undefined : 8 + count * element;
}
/** Behind `(key, storage, class)`: the number of dimensions in eight bytes, as many sizes and strides, and the offset. */
function tensorBytes(source, at) {
    const dimensions = int64(source, at);
    return dimensions === undefined ? undefined : 16 + 16 * (dimensions % 2 ** 32);
}
function int64(source, at) {
    if (at + 8 > source.size)
        return undefined;
    const value = Number(Buffer.from(source.read(at, 8)).readBigInt64LE());
    return value >= 0 && Number.isSafeInteger(value) ? value : undefined;
}

// EXTERNAL MODULE: ./lib/formats/pickle/machine/reader.js
var machine_reader = __webpack_require__(502);
// EXTERNAL MODULE: ./lib/formats/pickle/machine/recorder.js + 1 modules
var recorder = __webpack_require__(8002);
// EXTERNAL MODULE: ./lib/formats/pickle/machine/run.js + 11 modules
var run = __webpack_require__(7512);
// EXTERNAL MODULE: ./lib/formats/pickle/machine/opcodes.js
var opcodes = __webpack_require__(6238);
;// CONCATENATED MODULE: ./lib/formats/pickle/machine/straddle.js



/** Bytes of a FRAME opcode with its length. */
const frameBytes = 9;
/** The profile of a stream that the C unpickler reads otherwise: it goes on in that stream, and is no file to search. */
const splicedStream = 'spliced';
/**
 * What the C unpickler reads where an argument crosses the end of its frame, each as an artifact of its own (P-50). In
 * one stream that is the first such place: behind it the reading is another, and has its own next place.
 */
function otherReadings(source, straddles) {
    const readings = new Map();
    for (const straddle of straddles) {
        if (readings.has(straddle.stream))
            continue;
        const reading = spliceStraddle(source, straddle);
        if (reading !== undefined)
            readings.set(straddle.stream, reading);
    }
    return [...readings.values()].map((reading, index) => ({
        member: `reading-${String(index + 1)}`,
        expects: 'pickle',
        profile: splicedStream,
        open: () => reading,
    }));
}
/**
 * The stream as CPython's C unpickler reads it from a file (before 3.13.15 and 3.14.7): of an argument that crosses the
 * end of its frame it drops what stands inside the frame and takes the whole argument from behind it. Source:
 * Modules/_pickle.c, `_Unpickler_ReadImpl` and `_Unpickler_Readline`; observed by scripts/differential.mjs.
 * @returns undefined where that is no other reading
 */
function spliceStraddle(source, straddle) {
    const { stream, frame, end, at } = straddle;
    const argument = straddlingUnit(source, at, end);
    if (argument >= end || end >= source.size)
        return undefined;
    const rest = source.read(end, Math.min(source.size - end, limits/* limits */.F.maxHeadBytes));
    const isNear = argument - stream <= limits/* limits */.F.maxHeadBytes;
    const before = isNear
        ? [source.read(stream, frame - stream), source.read(frame + frameBytes, argument - frame - frameBytes)]
        : [Uint8Array.of(0x80, 4), source.read(at, argument - at)];
    return new memory_source/* MemorySource */.Z(Buffer.concat([...before, rest]), 'straddled');
}
/** Where the part of the argument begins that crosses the frame's end: a length, a content, a line. */
function straddlingUnit(source, at, end) {
    const code = source.read(at, 1)[0] ?? 0;
    const first = at + 1;
    const second = first + firstUnitBytes(source, opcodes/* opcodeByCode */.L.get(code)?.argument, first, end);
    return second <= end ? second : first;
}
/** Bytes of an argument's first unit where it has two; otherwise more than the frame has. */
function firstUnitBytes(source, argument, first, end) {
    switch (argument) {
        case 'bytes1':
            return 1;
        case 'bytes4':
        case 'signed-bytes4':
            return 4;
        case 'bytes8':
        case 'uint8':
            return 8;
        case 'two-lines': {
            const newline = source.read(first, Math.max(0, end - first)).indexOf(0x0a);
            return newline < 0 ? Infinity : newline + 1;
        }
        default:
            return Infinity;
    }
}

// EXTERNAL MODULE: ./lib/bytes/latin1.js
var latin1 = __webpack_require__(9910);
;// CONCATENATED MODULE: ./lib/formats/pickle/machine/sweep.js

const windowBytes = 1 << 20;
const overlapBytes = 512;
/** Hits recorded of one region; names repeat in genuine data, so more tell nothing new. */
const maxHits = 1000;
const maxNameCharacters = 128;
const identifier = `[A-Za-z_][A-Za-z0-9_.]{0,${String(maxNameCharacters - 1)}}`;
/** Two short strings (each perhaps memoized) and STACK_GLOBAL. */
const shortStrings = new RegExp(`\\x8c[\\x01-\\x80](${identifier})(?:\\x94|q[^]|h[^])?\\x8c[\\x01-\\x80](${identifier})(?:\\x94|q[^])?\\x93`, 'g');
const nameLine = new RegExp(`(${identifier})\\n`, 'y');
/**
 * Looks for import opcodes in bytes that no stream explains: what a lying length or a broken stream hides from a
 * parser, some loader may still execute (P-33, P-50). Records hits as imports of origin `sweep`.
 */
function sweepImports(source, from, to, recorder, budget) {
    let hits = 0;
    for (let start = from; start < to && hits < maxHits; start += windowBytes) {
        budget.check();
        const end = Math.min(to, start + windowBytes + overlapBytes);
        const text = latin1/* latin1 */.W.decode(source.read(start, end - start));
        for (const find of [findLines, findShortStrings]) {
            for (const { module, name, at, length } of find(text)) {
                if (at >= windowBytes || hits >= maxHits)
                    break;
                hits++;
                recorder.import(module, name, 4, 'sweep', start + at, length);
            }
        }
    }
}
/** GLOBAL and INST with their two lines, found by the end of the first: what stands before it is looked at once. */
function* findLines(text) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
        nameLine.lastIndex = end + 1;
        const name = nameLine.exec(text)?.[1];
        const at = name === undefined ? undefined : opcodeBefore(text, end);
        if (name === undefined || at === undefined)
            continue;
        yield { module: text.slice(at + 1, end), name, at, length: end + 1 + name.length + 1 - at };
    }
}
/** Where the longest name that ends at `end` has `c` or `i` before it. */
function opcodeBefore(text, end) {
    let found;
    for (let at = end - 1; at >= Math.max(0, end - maxNameCharacters - 1); at--) {
        const code = text.charCodeAt(at);
        if ((code === 0x63 || code === 0x69) && at < end - 1 && beginsName(text.charCodeAt(at + 1)))
            found = at;
        if (!beginsName(code) && !continuesName(code))
            break;
    }
    return found;
}
function beginsName(code) {
    return (code >= 0x41 && code <= 0x5a) || code === 0x5f || (code >= 0x61 && code <= 0x7a);
}
/** Digits and the dot. */
function continuesName(code) {
    return (code >= 0x30 && code <= 0x39) || code === 0x2e;
}
function* findShortStrings(text) {
    for (const { index, 0: whole, 1: module = '', 2: name = '' } of text.matchAll(shortStrings))
        yield { module, name, at: index, length: whole.length };
}
/** Offsets of `PROTO 2` to `PROTO 5` between `from` and `to`, one after the other, at most `most`. */
function* findProtocols(source, from, to, most, budget) {
    let found = 0;
    for (let start = from; start < to; start += windowBytes) {
        budget.check();
        const bytes = source.read(start, Math.min(to, start + windowBytes + 1) - start);
        for (let at = bytes.indexOf(0x80); at >= 0 && at < windowBytes; at = bytes.indexOf(0x80, at + 1)) {
            const protocol = bytes[at + 1] ?? 255;
            if (protocol < 2 || protocol > 5)
                continue;
            if (found++ >= most)
                return;
            yield start + at;
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/pickle/parse.js
















/** torch.serialization.MAGIC_NUMBER, the first object of a file in the format before 1.6. */
const torchMagic = '119547037146038801333356';
/** torch.serialization.PROTOCOL_VERSION, the second. */
const torchVersion = '1001';
/** Streams of such a file: magic, protocol, system information, object, storage keys; raw storages follow. */
const torchStreams = 5;
/** Bytes searched for hidden streams behind the last one that could be read. CWE-400. */
const maxSweptBytes = 64 * 2 ** 20;
const maxProtocolTrials = 4096;
/** Bytes of a constant that is read for words. CWE-770. */
const maxNotedBytes = 16 * 2 ** 20;
const maxStraddles = 16;
/** Walks every stream of an artifact and states what they import, call and change. */
function parsePickle(source, context) {
    return new StreamWalk(source, context).parse();
}
class StreamWalk {
    source;
    context;
    workspace;
    anomalies = [];
    covered = [];
    straddles = [];
    isSpliced;
    trailing;
    isTorch = false;
    firstNumber;
    constructor(source, context) {
        this.source = source;
        this.context = context;
        this.isSpliced = context.profile === splicedStream;
        const reader = new machine_reader/* PickleReader */.q(source);
        this.workspace = {
            reader,
            recorder: new recorder/* Recorder */.v(reader),
            embedded: new embedded_candidates/* EmbeddedCandidates */.p(),
            budget: context.budget,
            text: context.text && this.noteText,
        };
    }
    /** Python 2 wrote arrays as strings, too: what is no text is nobody's words. */
    noteText = (offset, length) => {
        if (length <= 0 || length > maxNotedBytes)
            return;
        const text = Buffer.from(this.source.read(offset, length)).toString();
        if (!/[\0\ufffd]/.test(text))
            this.context.text?.(text, { offset, length });
    };
    parse() {
        this.walk();
        const { imports, uses, divergences, companions, streams } = this.workspace.recorder;
        this.reportOverflow();
        const children = this.children();
        return {
            facts: {
                size: this.source.size,
                profile: this.context.profile ?? (this.isTorch ? 'torch' : undefined),
                streams,
                imports,
                uses,
                divergences,
                carriedCode: readCarriedCode(this.workspace.recorder.codes, this.context.budget),
                companions,
                trailing: this.trailing,
            },
            children,
            anomalies: this.anomalies,
            covered: this.covered,
            isBorneOut: this.actsOrEnds(),
        };
    }
    walk() {
        let next = 0;
        let streams = 0;
        while (next !== undefined) {
            if (streams++ >= limits/* limits */.F.maxPickleStreams) {
                this.report('limit', { offset: next, length: 0 }, 'more pickle streams follow than are read', 'streams');
                return;
            }
            const result = this.readStream(next);
            if (result.ending === 'limit')
                return;
            next = result.ending === 'stop' ? this.afterStop(result, streams) : this.afterDamage(result);
        }
    }
    /**
     * What begins with no PROTO, reaches no STOP and does nothing is not known to be a pickle at all: no loader makes
     * anything of it, and weights of few values read like this.
     */
    actsOrEnds() {
        const { streams, imports, uses, divergences, companions } = this.workspace.recorder;
        // A number that no registry of extensions has is refused by every loader; with a name it is an import.
        const acts = uses.filter(({ kind }) => kind !== 'extension');
        const said = imports.length + acts.length + divergences.length + companions.length + this.straddles.length;
        return (said > 0 || streams.length > 1 || streams.some((only) => only.ending !== 'broken' || only.protocol >= 2));
    }
    readStream(offset) {
        const { reader, recorder } = this.workspace;
        reader.seek(offset);
        const result = (0,run/* runStream */.G)(this.workspace);
        const { length, protocol, ending, opcodes, because } = result;
        recorder.streams.push({ offset, length, protocol, ending, opcodes });
        this.covered.push({ offset, length });
        for (const straddle of result.machine.straddled.slice(0, maxStraddles)) {
            this.readStraddled(straddle.at);
            if (!this.isSpliced || offset === 0)
                this.straddles.push({ ...straddle, stream: offset });
        }
        if (ending === 'limit')
            this.report('limit', { offset: offset + length, length: 0 }, because ?? '', 'stream');
        if (ending === 'broken')
            this.report('damaged', { offset: offset + length, length: 0 }, `the pickle stream breaks off: ${because ?? ''}`, 'stream');
        return result;
    }
    /** Where the next stream begins behind one that ended with STOP. */
    afterStop(result, streams) {
        let end = result.offset + result.length;
        this.noteTorchFrame(result, streams);
        if (this.isTorch && streams === torchStreams)
            end = this.skipStorages(end);
        const raw = rawBytesBehind(this.context.profile, streams, result, this.source);
        if (raw !== undefined)
            end = this.skip(end, raw);
        if (end >= this.source.size) {
            if (this.isTorch && streams < torchStreams)
                this.reportTorch(end, 'its file ends before its last pickle');
            return undefined;
        }
        if (raw !== undefined || this.looksLikeStream(end))
            return end;
        if (this.isSpliced)
            return undefined;
        return this.isTorch && streams < torchStreams ? end : this.search(end);
    }
    afterDamage(result) {
        const from = result.offset + Math.max(1, result.length);
        return from < this.source.size && !this.isSpliced ? this.search(from, false) : undefined;
    }
    /** torch.load refuses a file whose first pickle is not its magic number or whose second is not its version. */
    noteTorchFrame(result, streams) {
        const number = streams <= 2 && result.opcodes <= 3 ? this.numberOf(result) : undefined;
        if (streams === 1) {
            this.isTorch = number === torchMagic;
            this.firstNumber = number;
        }
        else if (streams === 2 && this.isTorch && number !== torchVersion) {
            this.reportTorch(result.offset, `its second pickle is not version ${torchVersion}`);
        }
        else if (streams === 2 && !this.isTorch && number === torchVersion && isLong(this.firstNumber)) {
            this.reportTorch(0, 'its magic number is another one');
            this.isTorch = true;
        }
    }
    reportTorch(offset, what) {
        const detail = `it is laid out as a checkpoint of PyTorch, but ${what}`;
        this.report('damaged', { offset, length: 0 }, detail, 'checkpoint');
    }
    numberOf(result) {
        const value = result.machine.result;
        return typeof value === 'number' && value >= 0 ? this.workspace.recorder.atom(value, 64).text : undefined;
    }
    /** Raw storages: each an eight-byte count and its elements. They are known by size and never read. */
    skipStorages(offset) {
        let length = 0;
        for (const bytes of this.workspace.recorder.storages.values())
            length += 8 + bytes;
        const rest = this.source.size - offset;
        if (length > rest)
            this.report('damaged', { offset: this.source.size, length: 0 }, `${String(length - rest)} bytes of the storages are missing at the end`, 'storages');
        return this.skip(offset, Math.min(length, rest));
    }
    skip(offset, length) {
        this.covered.push({ offset, length });
        return offset + length;
    }
    looksLikeStream(offset) {
        const rest = this.source.slice(offset, this.source.size - offset);
        const head = rest.read(0, Math.min(rest.size, limits/* limits */.F.maxHeadBytes));
        const claim = (0,identify/* identifyStream */.$)(head, rest);
        return claim !== undefined && claim.confidence !== 'possible';
    }
    /** Searches unexplained bytes for import opcodes and for a further stream; gives where that begins. */
    search(from, isTrailing = true) {
        const { source, workspace } = this;
        const rest = source.size - from;
        if (rest > maxSweptBytes)
            this.report('limit', { offset: from + maxSweptBytes, length: 0 }, 'more bytes follow the pickle than are searched', 'sweep');
        const to = Math.min(source.size, from + maxSweptBytes);
        const next = this.findStream(from, to);
        const end = next ?? to;
        sweepImports(source, from, end, workspace.recorder, this.context.budget);
        if (isTrailing && this.trailing === undefined && !this.isPadding(from, end))
            this.trailing = { offset: from, length: end - from };
        return next;
    }
    findStream(from, to) {
        for (const offset of findProtocols(this.source, from, to, maxProtocolTrials, this.context.budget)) {
            if (this.looksLikeStream(offset))
                return offset;
        }
        return undefined;
    }
    isPadding(from, to) {
        return (to - from <= limits/* limits */.F.maxHeadBytes &&
            this.source
                .read(from, to - from)
                .every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20));
    }
    /** An argument that crosses a frame may be read as opcodes; it is read so, too (P-50). */
    readStraddled(at) {
        const end = Math.min(this.source.size, at + limits/* limits */.F.maxHeadBytes);
        for (let start = at + 1; start < Math.min(end, at + 24); start++) {
            const slice = this.source.slice(start, end - start);
            const trial = new recorder/* Recorder */.v(new machine_reader/* PickleReader */.q(slice));
            const reader = new machine_reader/* PickleReader */.q(slice);
            (0,run/* runStream */.G)({ ...this.workspace, reader, recorder: trial, embedded: new embedded_candidates/* EmbeddedCandidates */.p() });
            if (trial.imports.length === 0)
                continue;
            this.workspace.reader.seek(start);
            (0,run/* runStream */.G)(this.workspace);
            return;
        }
        sweepImports(this.source, at, end, this.workspace.recorder, this.context.budget);
    }
    children() {
        const constants = this.workspace.embedded.found
            .flatMap((candidate) => this.decoded(candidate))
            .map((child, index) => ({ ...child, member: `constant-${String(index + 1)}` }));
        return [
            ...constants,
            ...otherReadings(this.source, this.straddles),
            ...this.modules(),
            ...codeChildren(this.workspace.recorder.codes),
        ];
    }
    /** What loading imports of the scanned tree runs with it. */
    modules() {
        const { context } = this;
        if (context.beside === undefined)
            return [];
        const names = this.workspace.recorder.imports.map(({ module, name }) => [module, name]);
        const beyond = () => {
            if (!this.anomalies.some(({ key }) => key === 'modules'))
                this.report('limit', { offset: 0, length: this.source.size }, 'it leads to more modules than are read', 'modules');
        };
        return (0,find_modules/* moduleChildren */.S)((0,find_modules/* findModules */.t)(names, (path) => context.beside?.(path), context.budget, beyond));
    }
    /** What a candidate holds; nothing where its text decodes to nothing that can act. */
    decoded({ offset, length, encoding }) {
        const { source, context } = this;
        if (encoding === 'none')
            return [{ member: '', open: () => source.slice(offset, length) }];
        const bytes = source.read(offset, Math.min(length, limits/* limits */.F.maxReadBytes));
        if (bytes.length < length)
            this.report('limit', { offset, length }, 'a constant is longer than is decoded', 'long-constant');
        if (encoding === 'digits')
            return (0,payload_children/* payloadChildren */.q)(parse_latin1(bytes), context.budget);
        const written = (0,text_bytes/* textBytes */.F)(bytes);
        if (!(0,artifact_heads/* startsLikeArtifact */.No)(written.subarray(0, artifact_heads/* artifactHeadBytes */._I), (0,sieved/* wholeOf */.l2)(written)))
            return [];
        return [
            {
                member: '',
                open: () => {
                    context.budget.chargeInflated(length);
                    return new memory_source/* MemorySource */.Z(written, 'constant');
                },
            },
        ];
    }
    reportOverflow() {
        const { recorder, embedded } = this.workspace;
        const at = { offset: 0, length: this.source.size };
        if (recorder.overflowed)
            this.report('limit', at, 'the pickle makes more different calls than are told apart', 'facts');
        if (embedded.dropped > 0)
            this.report('limit', at, `${String(embedded.dropped)} more constants look like nested data than are opened`, 'embedded');
    }
    report(kind, at, detail, key) {
        this.anomalies.push({ kind, at, detail, key });
    }
}
function parse_latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/** As long as the magic number or nearly so: no other pickle of one number is followed by the version. */
function isLong(number = '') {
    return Math.abs(number.length - torchMagic.length) < 4;
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/ambiguous-structure.js

/** How the readers differ; rows P-50, P-59, P-66 and P-68 of the experiments with CPython's unpicklers. */
const readings = {
    'frame-straddle': {
        severity: 'critical',
        what: 'An opcode crosses the end of its frame: CPython before 3.13.15 executes what other readers take for its data',
    },
    'nested-frame': {
        severity: 'warning',
        what: 'A frame begins inside another one, which one of CPython\u2019s unpicklers accepts and the other refuses',
    },
    'frame-beyond-end': {
        severity: 'warning',
        what: 'A frame declares more bytes than the file has, which one of CPython\u2019s unpicklers accepts and the other refuses',
    },
    'unsupported-protocol': {
        severity: 'warning',
        what: 'The stream declares a protocol that does not exist; what stands before it has run already',
    },
    'negative-length': {
        severity: 'warning',
        what: 'A string declares a negative length, which readers understand differently',
    },
    'odd-number': {
        severity: 'warning',
        what: 'A number is written in a way that readers understand differently',
    },
    'array-that-runs': {
        severity: 'critical',
        what: 'Bytes that joblib reads as an array import names when any other unpickler executes them',
    },
    'huge-memo-index': {
        severity: 'warning',
        what: 'A memo index is so large that CPython allocates gigabytes for it',
    },
};
const ambiguousStructure = (0,core_define/* defineRule */.Km)({
    id: 'pickle/ambiguous-structure',
    title: 'The pickle is built so that readers disagree about it',
    severity: 'critical',
    securitySeverity: '8.6',
    precision: 'high',
    cwe: ['CWE-436', 'CWE-502'],
    cve: [],
    references: ['https://github.com/python/cpython/issues/154848', 'https://arxiv.org/abs/2605.15084'],
    since: '1.0.0',
    help: {
        why: 'Streams that Python executes in one way and scanners read in another hide calls. No pickler writes them.',
        fix: 'Do not load the file; save the model again from its source.',
    },
    *check({ divergences }) {
        for (const { kind, offset, count } of divergences) {
            const { severity, what } = readings[kind];
            yield { message: what, severity, at: { range: { offset, length: 1 } }, key: kind, count };
        }
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/python/torch-weights-only.js
/**
 * What `torch.load(weights_only=True)` lets a pickle name, beside storages, dtypes and tensor types
 * (torch/_weights_only_unpickler.py, `_get_allowed_globals`, torch 2.13).
 */
const weightsOnlyNames = new Set(('_codecs.encode builtins.bytearray builtins.complex builtins.set collections.Counter collections.OrderedDict torch.Size torch.Tensor ' +
    'torch.device torch._tensor._rebuild_from_type_v2 torch._utils._rebuild_device_tensor_from_cpu_tensor ' +
    'torch._utils._rebuild_device_tensor_from_numpy torch._utils._rebuild_meta_tensor_no_storage torch._utils._rebuild_nested_tensor ' +
    'torch._utils._rebuild_parameter torch._utils._rebuild_parameter_with_state torch._utils._rebuild_qtensor ' +
    'torch._utils._rebuild_sparse_tensor torch._utils._rebuild_tensor torch._utils._rebuild_tensor_v2 torch._utils._rebuild_tensor_v3 ' +
    'torch._utils._rebuild_wrapper_subclass torch.nn.parameter.Parameter torch.serialization._get_layout torch.storage.TypedStorage ' +
    'torch.storage.UntypedStorage').split(' '));
/** Storages, tensor types and dtypes, by shape. */
const weightsOnlyShape = /^torch\.(?:cuda\.)?(?:sparse\.)?(?:\w+Storage|\w+Tensor|(?:b?float|u?int|q?u?int|complex|bits|per_)\w*|bool|half|double|short|long|strided|sparse_\w+)$/;

// EXTERNAL MODULE: ./lib/core/severity.js
var core_severity = __webpack_require__(3980);
// EXTERNAL MODULE: ./lib/knowledge/python/packages.js
var python_packages = __webpack_require__(654);
// EXTERNAL MODULE: ./lib/judgement/text/find-secrets.js + 4 modules
var find_secrets = __webpack_require__(2261);
;// CONCATENATED MODULE: ./lib/formats/pickle/rules/expression.js

/** Characters of a whole expression, and values of one container, that a finding shows. */
const maxCharacters = 400;
const maxItems = 8;
const maxDepth = 5;
/** Characters of one literal. */
const maxLiteral = 160;
/** Renders what a use does as the Python expression it amounts to: `posix.system('echo hello')`. */
function renderUse(use, facts) {
    return cut(expression(use, facts, 0));
}
/** Renders a value the same way. */
function renderValue(value, facts) {
    return cut(show(value, facts, 0));
}
/** The dotted name of an import, as written. */
function importName(facts, index) {
    const fact = facts.imports[index];
    return fact ? `${fact.module}.${fact.name}` : '?';
}
function cut(text) {
    return text.length <= maxCharacters ? text : `${text.slice(0, maxCharacters - 1)}\u2026`;
}
function expression(use, facts, depth) {
    if (depth > maxDepth)
        return '\u2026';
    const target = show(use.target, facts, depth + 1);
    switch (use.kind) {
        case 'newobj':
        case 'newobj_ex':
        case 'construct':
            return `${target}.__new__(${[target, ...argumentList(use, facts, depth)].join(', ')})`;
        case 'build':
            return `${target}.__setstate__(${show(use.argument, facts, depth + 1)})`;
        case 'append':
            return `${target}.append(${show(use.argument, facts, depth + 1)})`;
        case 'add':
            return `${target}.add(${show(use.argument, facts, depth + 1)})`;
        case 'setitem':
            return `${target}.update(${show(use.argument, facts, depth + 1)})`;
        case 'persistent':
            return `persistent_load(${show(use.argument, facts, depth + 1)})`;
        case 'extension':
        case 'computed-name':
            return `<${use.target.type === 'unknown' ? use.target.reason : target}>`;
        default:
            return `${target}(${argumentList(use, facts, depth).join(', ')})`;
    }
}
function argumentList(use, facts, depth) {
    const { argument, keywords } = use;
    const positional = argument.type === 'tuple' || argument.type === 'list'
        ? items(argument.items, argument.count, facts, depth)
        : [`*${show(argument, facts, depth + 1)}`];
    if (keywords?.type !== 'dict')
        return positional;
    return [
        ...positional,
        ...keywords.entries
            .slice(0, maxItems)
            .map(([key, value]) => `${key.type === 'str' ? key.text : '?'}=${show(value, facts, depth + 1)}`),
    ];
}
function items(values, count, facts, depth) {
    const shown = values.slice(0, maxItems).map((value) => show(value, facts, depth + 1));
    return count > shown.length ? [...shown, `\u2026 ${String(count - shown.length)} more`] : shown;
}
function show(value, facts, depth) {
    if (depth > maxDepth)
        return '\u2026';
    switch (value.type) {
        case 'none':
            return 'None';
        case 'plain':
            return '\u2026';
        case 'bool':
        case 'int':
        case 'float':
            return value.text;
        case 'str':
        case 'bytes':
            return quote(value.text, value.length, value.type === 'bytes' ? 'b' : '');
        case 'global':
            return importName(facts, value.index);
        case 'call':
        case 'persistent': {
            const use = facts.uses[value.use];
            return use ? expression(use, facts, depth) : '\u2026';
        }
        case 'attribute':
            return `${show(value.owner, facts, depth + 1)}.${value.name}`;
        case 'unknown':
            return `<${value.reason}>`;
        default:
            return showContainer(value, facts, depth);
    }
}
function showContainer(value, facts, depth) {
    if (value.type === 'dict') {
        const entries = value.entries
            .slice(0, maxItems)
            .map(([key, item]) => `${show(key, facts, depth + 1)}: ${show(item, facts, depth + 1)}`);
        return `{${[...entries, ...(value.count > entries.length ? ['\u2026'] : [])].join(', ')}}`;
    }
    const shown = items(value.items, value.count, facts, depth).join(', ');
    switch (value.type) {
        case 'tuple':
            return value.count === 1 ? `(${shown},)` : `(${shown})`;
        case 'list':
            return `[${shown}]`;
        default:
            return value.type === 'set' ? `{${shown}}` : `frozenset({${shown}})`;
    }
}
/** A Python literal as `repr` writes it, secrets masked, cut at what a reader needs to recognise it. */
function quote(read, length, prefix) {
    const text = (0,find_secrets/* maskSecrets */.Q)(read);
    const shown = text.length > maxLiteral ? `${text.slice(0, maxLiteral)}\u2026` : text;
    const mark = shown.includes("'") && !shown.includes('"') ? '"' : "'";
    const escaped = shown
        .replace(/[\\\u0000-\u001f\u007f-\u009f]/g, escapeCharacter)
        .replaceAll(mark, `\\${mark}`);
    return `${prefix}${mark}${escaped}${mark}${read.length < length && shown === text ? '\u2026' : ''}`;
}
function escapeCharacter(character) {
    if (character === '\\')
        return '\\\\';
    return character === '\n' ? '\\n' : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./lib/knowledge/python/code-carriers.js
/**
 * Functions by which cloudpickle and dill put functions and classes together from what the pickle carries. They are
 * forbidden as such; where all carried code is there and does nothing, and each step keeps to what its part may do, they
 * say no more than that code is carried.
 * Sources: cloudpickle/cloudpickle.py and cloudpickle_fast.py (1.x to 3.x), dill/_dill.py (0.3.x, 0.4.x).
 */
const cloudpickleModules = 'cloudpickle.cloudpickle cloudpickle.cloudpickle_fast joblib.externals.cloudpickle.cloudpickle ray.cloudpickle.cloudpickle ' +
    'pyspark.cloudpickle.cloudpickle pyspark.cloudpickle.cloudpickle_fast';
const cloudpickleParts = {
    type: '_builtin_type',
    module: 'subimport dynamic_subimport',
    function: '_make_function _make_skel_func',
    cell: '_make_empty_cell _make_cell',
    class: '_make_skeleton_class',
    enum: '_make_skeleton_enum',
    fill: '_fill_function _function_setstate _class_setstate _rehydrate_skeleton_class _cell_set',
    value: '_make_typevar _make_dict_keys _make_dict_values _make_dict_items _gen_ellipsis _gen_not_implemented _empty_cell_value ' +
        '_get_dataclass_field_type_sentinel',
};
const dillParts = {
    type: '_load_type',
    module: '_import_module',
    code: '_create_code',
    function: '_create_function',
    cell: '_create_cell',
    class: '_create_type',
    'named-tuple': '_create_namedtuple',
    fill: '_setattr _delattr',
    items: '_setitems',
    value: '_create_weakref _create_weakproxy _create_typing_tuple _create_lock _create_rlock',
    text: '_eval_repr',
    member: '_getattr',
    array: '_create_array',
};
function* partsOf(modules, parts) {
    for (const module of modules.split(' ')) {
        for (const [part, names] of Object.entries(parts)) {
            for (const name of names.split(' '))
                yield [`${module}.${name}`, part];
        }
    }
}
const assemblyParts = new Map([
    ...partsOf(cloudpickleModules, cloudpickleParts),
    ...partsOf('dill._dill', dillParts),
    ['types.CodeType', 'code'],
    ['types.FunctionType', 'function'],
    ['types.LambdaType', 'function'],
    ['types.CellType', 'cell'],
    ['builtins.setattr', 'fill'],
    ['builtins.delattr', 'fill'],
    ['builtins.type', 'class'],
    ['types.new_class', 'class'],
    ['builtins.property', 'wrapper'],
    ['builtins.classmethod', 'wrapper'],
    ['builtins.staticmethod', 'wrapper'],
    ['functools.cached_property', 'wrapper'],
    ['functools.partialmethod', 'wrapper'],
]);
/** Classes of classes: called, they make a class of a name, bases and a namespace. */
const metaclasses = new Set('builtins.type abc.ABCMeta enum.EnumMeta enum.EnumType typing._ProtocolMeta typing._TypedDictMeta'.split(' '));
/** Texts of constants that dill has Python evaluate. */
const evaluatedConstants = /^(?:Ellipsis|NotImplemented|None|range\((?:-?\d{1,19}, ){1,2}-?\d{1,19}\))$/;
/**
 * What such a pickle names besides: the namespace of the program that loads it, which dill's unpickler gives functions
 * for their globals, and dill's own markers.
 */
const assemblyContext = new Set(('builtins.__main__ __main__.__dict__ dill._dill dill._dill._setitems dill._dill._CELL_REF dill._dill._CELL_EMPTY dill._dill.Sentinel ' +
    'cloudpickle.cloudpickle._empty_cell_value').split(' '));

// EXTERNAL MODULE: ./lib/judgement/python/classify-callable.js + 8 modules
var classify_callable = __webpack_require__(5938);
// EXTERNAL MODULE: ./lib/knowledge/python/source-names.js
var source_names = __webpack_require__(1715);
// EXTERNAL MODULE: ./lib/knowledge/python/stdlib-modules.js
var stdlib_modules = __webpack_require__(491);
;// CONCATENATED MODULE: ./lib/formats/pickle/rules/subject.js


const nothing = { severity: undefined, imports: [], others: false };
/** Imports that one value is followed to; a value that carries more is bad enough. */
const maxImports = 64;
/** Calls of calls that are followed to a callee; beyond, it counts as computed. CWE-674. */
const maxFollowed = 64;
/** Classifies imports, then walks the uses in order: a result is only ever used behind the use that made it. */
function subjectOf(facts) {
    const callables = facts.imports.map(classify_callable/* classifyCallable */.t);
    const carries = [];
    const subject = { facts, callables, carries };
    for (const use of facts.uses)
        carries.push(carryOfResult(use, subject));
    return subject;
}
/** A carrier's result stands for its arguments; what other calls gave back is judged where they are called. */
function carryOfResult(use, subject) {
    const callee = use.target.type === 'global' ? subject.callables[use.target.index] : undefined;
    if (callee?.kind === 'carrier')
        return carryOf(use.argument, subject);
    const isUnknown = callee === undefined || callee.kind === 'unlisted' || callee.kind === 'forbidden';
    return isUnknown ? { severity: 'critical', imports: [], others: false } : nothing;
}
/** What a value hands on. */
function carryOf(value, subject) {
    switch (value.type) {
        case 'global': {
            const severity = calledSeverity(subject.callables[value.index]);
            return severity === undefined ? nothing : { severity, imports: [value.index], others: false };
        }
        case 'call':
            return join([
                subject.carries[value.use] ?? nothing,
                value.contents ? carryOf(value.contents, subject) : nothing,
            ]);
        case 'attribute':
            return join([carryOfAttribute(value, subject), carryOf(value.owner, subject)]);
        case 'unknown':
            return { severity: 'critical', imports: [], others: true };
        default:
            return join(itemsOf(value).map((item) => carryOf(item, subject)));
    }
}
/** A method bound to an instance of a vetted class is data like the class's own; of anything else nobody knows it. */
function carryOfAttribute({ owner, name }, subject) {
    const callee = calleeOf(owner, subject);
    const kind = callee?.kind;
    const method = callee && (0,classify_callable/* classifyCallable */.t)({ module: callee.resolved, name });
    if (method?.kind === 'forbidden')
        return { severity: 'critical', imports: [], others: true };
    const isVetted = kind === 'library-class' || kind === 'inert' || kind === 'rebuild';
    return isVetted && !name.startsWith('__') ? nothing : { severity: 'warning', imports: [], others: true };
}
/** What a use hands on in its arguments and keywords. */
function carryOfArguments(use, subject) {
    return join([use.argument, ...(use.keywords === undefined ? [] : [use.keywords])].map((value) => carryOf(value, subject)));
}
function join(parts) {
    const relevant = parts.filter(({ severity }) => severity !== undefined);
    if (relevant.length === 0)
        return nothing;
    return {
        severity: relevant.reduce((worst, { severity }) => (0,core_severity/* worseSeverity */.E$)(worst, severity), undefined),
        imports: [...new Set(relevant.flatMap(({ imports }) => imports))].slice(0, maxImports),
        others: relevant.some(({ others }) => others),
    };
}
/** The policy's *called* cell for a callable that something else will call. */
function calledSeverity(callable) {
    switch (callable?.kind) {
        case undefined:
        case 'unlisted':
        case 'forbidden':
            return 'critical';
        case 'foreign-function':
            return 'warning';
        default:
            return undefined;
    }
}
/** The callable behind a value: of a global itself, of an instance its class. */
function calleeOf(value, { facts, callables }) {
    let current = value;
    for (let step = 0; step < maxFollowed && current?.type === 'call'; step++)
        current = facts.uses[current.use]?.target;
    return current?.type === 'global' ? callables[current.index] : undefined;
}
function kindOf(index, { callables }) {
    return callables[index]?.kind ?? 'unlisted';
}
/** The values directly inside a container, keys included; nothing for other values. */
function itemsOf(value) {
    if ('items' in value)
        return value.items;
    return value.type === 'dict' ? value.entries.flat() : [];
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/carried-modules.js


const vetted = ['inert', 'rebuild', 'pure', 'library-class', 'carrier'];
/**
 * Whether carried code takes nothing but vetted names of a module that it is given: `_thread` of a dataclass, whose
 * methods ask for `get_ident`. The module must stand in the globals of functions and nowhere else.
 */
function givesOnlyVetted(module, use, facts) {
    const variables = variablesOf(facts.uses.indexOf(use), facts);
    if (variables === undefined)
        return false;
    if (variables.size === 0)
        return isOutOfReach(module, facts);
    const uses = facts.carriedCode
        .flatMap((code) => code.uses)
        .filter(({ origin, attributes }) => origin === 'global' && variables.has(attributes[0] ?? ''));
    return uses.every(({ kind, attributes }) => {
        const name = attributes.slice(1).join('.');
        return kind !== 'stored' && name !== '' && vetted.includes((0,classify_callable/* classifyCallable */.t)({ module, name }).kind);
    });
}
/**
 * Whether carried code could do no harm with a module under any of its global names: dill fills the globals of a function
 * after it is made, so nothing tells under which.
 */
function isOutOfReach(module, { carriedCode }) {
    const ofGlobals = carriedCode.flatMap(({ uses }) => uses).filter(({ origin }) => origin === 'global');
    if (carriedCode.length === 0)
        return false;
    return ofGlobals.every(({ kind, attributes }) => {
        const [first = '', ...rest] = attributes;
        if (kind === 'stored')
            return false;
        if (rest.length > 0)
            return vetted.includes((0,classify_callable/* classifyCallable */.t)({ module, name: rest.join('.') }).kind);
        return kind === 'called' || vetted.includes((0,classify_callable/* classifyCallable */.t)({ module: 'builtins', name: first }).kind);
    });
}
/** The names of the variables that hold what a call gave back; undefined where something else holds it, too. */
function variablesOf(index, { uses }) {
    const names = new Set();
    for (const { target, argument, keywords } of uses) {
        if (holds(target, index))
            return undefined;
        for (const value of keywords === undefined ? [argument] : [argument, keywords]) {
            if (!collect(value, index, names))
                return undefined;
        }
    }
    return names;
}
/** Takes the keys under which dictionaries hold the value; false where it stands anywhere else. */
function collect(value, index, names) {
    if (value.type !== 'dict')
        return itemsOf(value).every((item) => !holds(item, index) && collect(item, index, names));
    return value.entries.every(([key, item]) => {
        if (!holds(item, index))
            return !holds(key, index) && collect(item, index, names);
        if (key.type !== 'str')
            return false;
        names.add(key.text);
        return true;
    });
}
function holds(value, index) {
    return ((value.type === 'call' && value.use === index) ||
        (value.type === 'attribute' && holds(value.owner, index)));
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/code-assembly.js







/** Calls of calls that are followed to the step that began them. CWE-674. */
const code_assembly_maxFollowed = 16;
/** Parts that make a class. */
const classParts = new Set(['class', 'enum']);
/** Parts that are made of what the pickle carries: filling them changes nothing that was there before. */
const made = new Set([
    'function',
    'cell',
    'class',
    'enum',
    'wrapper',
    'instance',
]);
/** What a call of `target` does in an assembly of carried code; undefined where it is no part of one. */
function partOfTarget(target, subject, depth = 0) {
    if (target.type === 'global')
        return assemblyParts.get(subject.callables[target.index]?.resolved ?? '');
    if (target.type !== 'call' || depth > code_assembly_maxFollowed)
        return undefined;
    const maker = subject.facts.uses[target.use];
    const part = maker && partOfTarget(maker.target, subject, depth + 1);
    if (maker === undefined || part === undefined)
        return undefined;
    if (part === 'member')
        return 'value';
    return classParts.has(part) ? 'instance' : undefined;
}
/** What a value was made as by a step of an assembly. */
function partOfValue(value, subject) {
    const maker = value?.type === 'call' ? subject.facts.uses[value.use] : undefined;
    return maker && partOfTarget(maker.target, subject);
}
/** Whether a value was made of what the pickle carries, and is no type or module that was there before. */
function isMade(value, subject) {
    return made.has(partOfValue(value, subject));
}
const always = () => true;
/** What the arguments of each part have to be. */
const tests = {
    // What is harmless of these the machine has resolved.
    type: () => false,
    array: () => false,
    'named-tuple': () => false,
    module: (use, subject) => importsHarmless(firstText(use), use, subject),
    code: ({ offset }, { facts }) => facts.carriedCode.some((code) => code.offset === offset),
    function: ({ argument }, subject) => partOfValue(itemsOf(argument)[0], subject) === 'code',
    wrapper: wrapsFunctions,
    cell: always,
    class: makesClass,
    items: ({ argument }) => itemsOf(argument).every(({ type }) => type === 'dict'),
    fill: fillsMade,
    text: (use) => evaluatedConstants.test(firstText(use)),
    member: isMemberOfType,
    enum: always,
    value: always,
    instance: always,
};
/** Parts that are made of values and names alone. */
const codeless = new Set(['text', 'value']);
/** Whether a step says that code is carried. */
function isOfCode(part) {
    return !codeless.has(part);
}
/** Whether a step keeps to what its part may be given; what its arguments hand on is judged for itself. */
function keepsToPart(use, part, subject) {
    return tests[part](use, subject);
}
function makesClass(use, subject) {
    const [first] = itemsOf(use.argument);
    return first?.type === 'str' ? isClassBody(use, subject) : isMetaclass(first, subject);
}
/** `setattr(made, 'name', value)`, `delattr(made, 'name')`, or a state for what was made. */
function fillsMade({ argument }, subject) {
    const items = itemsOf(argument);
    if (isMade(items[0], subject))
        return items.length < 3 || items[1]?.type === 'str';
    return items.length === 3 && namesForeign(items, subject);
}
/** Attributes that say what a class is called and nothing else. */
const namings = new Set(['__name__', '__qualname__', '__doc__']);
const foreign = new Set([
    'foreign-class',
    'foreign-function',
]);
/** dill says anew what an enum of the program is called, which it refers to by name. */
function namesForeign([target, name, value], { callables }) {
    return (target?.type === 'global' &&
        foreign.has(callables[target.index]?.kind) &&
        name?.type === 'str' &&
        namings.has(name.text) &&
        value?.type === 'str');
}
/** The text of the first argument; empty where it is none or was cut. */
function firstText({ argument }) {
    const [first] = itemsOf(argument);
    return first?.type === 'str' && first.length === first.text.length ? first.text : '';
}
/** Importing a module runs it: one that acts by that, or that nobody can know, is no harmless step. */
function importsHarmless(module, use, subject) {
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(module))
        return false;
    if (actsOnImport(module))
        return false;
    if (isVettedModule(module))
        return isKnownModule(module) || carriesAny(subject);
    return stdlib_modules/* stdlibModules */.E.has(module) && givesOnlyVetted(module, use, subject.facts);
}
function isKnownModule(module) {
    return [stdlib_modules/* stdlibModules */.E, python_packages/* vettedPackages */.gp].some((known) => known.has(module.split('.', 1)[0] ?? ''));
}
/** Python's own tests are programs, too. */
function actsOnImport(module) {
    const parts = module.split('.');
    return (parts[0] === 'test' || parts.some((_, index) => source_names/* actingModules */.As.has(parts.slice(0, index + 1).join('.'))));
}
/** Whether the pickle carries code or a class at all. */
function carriesAny({ facts, callables }) {
    return (facts.carriedCode.length > 0 ||
        facts.uses.some(({ target }) => target.type === 'global' &&
            classParts.has(assemblyParts.get(callables[target.index]?.resolved ?? ''))));
}
/** `property`, `classmethod` and their like over carried functions, or still empty. */
function wrapsFunctions({ kind, argument }, subject) {
    const [first, ...others] = itemsOf(argument);
    if (first === undefined && kind === 'newobj')
        return true;
    const isFunction = (value) => partOfValue(value, subject) === 'function';
    return (isFunction(first) &&
        others.every((other) => isFunction(other) || other.type === 'none' || other.type === 'str'));
}
function isVettedModule(module) {
    const [package_ = '', ...rest] = module.split('.');
    return [
        { module, name: '*' },
        { module: package_, name: [...rest, '*'].join('.') },
    ].every((name) => (0,classify_callable/* classifyCallable */.t)(name).kind !== 'forbidden');
}
/** What `type(name, bases, namespace)` may be: a class of classes, or one that the pickle carries. */
function isMetaclass(value, subject) {
    if (value?.type === 'global')
        return metaclasses.has(subject.callables[value.index]?.resolved ?? '');
    return partOfValue(value, subject) === 'class';
}
/** `type(name, bases, namespace)`, and `types.new_class(name, bases, {'metaclass': \u2026}, partial(_setitems, \u2026))`. */
function isClassBody({ argument }, subject) {
    const [, bases, keywords, body] = itemsOf(argument);
    if (bases?.type !== 'tuple')
        return false;
    if (body === undefined)
        return true;
    const maker = body.type === 'call' ? subject.facts.uses[body.use] : undefined;
    const isFilled = maker !== undefined && calleeOf(body, subject)?.resolved === 'functools.partial';
    return (isFilled &&
        keywords?.type === 'dict' &&
        keywords.entries.every(([, value]) => isMetaclass(value, subject)));
}
/** `_getattr(type, 'name', "<method 'name' of 'type' objects>")`, whose last argument dill evaluates in part. */
function isMemberOfType({ argument }, { callables }) {
    const [owner, name, written] = itemsOf(argument);
    if (owner?.type !== 'global' || name?.type !== 'str' || written?.type !== 'str')
        return false;
    const [, type] = writtenMember.exec(written.text) ?? [];
    const resolved = callables[owner.index]?.resolved;
    return (resolved === type || resolved === `builtins.${String(type)}`) && memberName.test(name.text);
}
const memberName = /^(?:(?!format)[a-z]\w*|__(?:repr|str|format|hash|eq|ne|lt|le|gt|ge|len|bool|int|float|index)__)$/;
const writtenMember = /^<[\w ]+ '\w+' of '(dict|list|str|int|float|tuple|set|frozenset|bytes|collections\.OrderedDict)' objects>$/;

// EXTERNAL MODULE: ./lib/judgement/python/judge-code-use.js
var judge_code_use = __webpack_require__(6129);
// EXTERNAL MODULE: ./lib/knowledge/python/code-names.js
var code_names = __webpack_require__(8496);
;// CONCATENATED MODULE: ./lib/formats/pickle/rules/harmless-code.js



const harmless = new WeakMap();
/** Whether all code that the pickle carries is there, and imports, executes, opens and connects nothing. */
function carriesOnlyHarmlessCode(facts) {
    let known = harmless.get(facts);
    if (known === undefined) {
        known = facts.carriedCode.every(({ isWhole, uses }) => isWhole && uses.every((use) => (0,judge_code_use/* judgeCodeUse */.E)(use) === undefined));
        harmless.set(facts, known);
    }
    return known;
}
/** Whether a name is only what carried code is given to work with: what code does with it is judged there. */
function isGivenToCode({ resolved }, facts) {
    if (!assemblyContext.has(resolved) && !code_names/* ordinaryInCode */.l_.has(resolved))
        return false;
    // dill's own helpers make classes and cells without any code, too.
    const isHelper = resolved.startsWith('dill.') && assemblyContext.has(resolved);
    return (isHelper || facts.carriedCode.length > 0) && carriesOnlyHarmlessCode(facts);
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/judge-carried-code.js






/** The part that a call has in putting harmless code together; undefined where it does anything else. */
function harmlessPart(use, subject) {
    if (!carriesOnlyHarmlessCode(subject.facts))
        return undefined;
    const part = partOfTarget(use.target, subject);
    if (isPlainType(use, subject))
        return undefined;
    return part !== undefined && keepsToPart(use, part, subject) ? part : undefined;
}
/** `type` with one argument is no step of an assembly, and with more one only where code is carried at all. */
function isPlainType(use, { facts, callables }) {
    if (use.target.type !== 'global' || callables[use.target.index]?.resolved !== 'builtins.type')
        return false;
    return itemsOf(use.argument).length < 2 || facts.carriedCode.length === 0;
}
/** The classes that an instance of a carried class is made by: their constructors get its arguments, too. */
function basesOfMade(use, { facts }) {
    const maker = use.target.type === 'call' ? facts.uses[use.target.use] : undefined;
    const bases = maker && itemsOf(maker.argument).find(({ type }) => type === 'tuple');
    return bases === undefined ? [] : itemsOf(bases);
}
const called = new WeakMap();
function calledImports(facts) {
    let known = called.get(facts);
    if (known === undefined) {
        known = new Set(facts.uses.flatMap(({ target }) => (target.type === 'global' ? [target.index] : [])));
        called.set(facts, known);
    }
    return known;
}
/** Whether a name is imported only to put harmless code together; what is done with it is judged for itself. */
function isPartOfCarriedCode(callable, index, facts) {
    if (!carriesOnlyHarmlessCode(facts))
        return false;
    if (isGivenToCode(callable, facts))
        return true;
    const { resolved } = callable;
    const part = assemblyParts.get(resolved);
    return (part === 'type' ||
        (part !== undefined &&
            (facts.imports[index]?.isResolved === true ||
                calledImports(facts).has(index) ||
                isSpareBuiltin(resolved, facts))));
}
/** dill looks `setattr` up under its own name first and names the builtin in case that is missing. */
function isSpareBuiltin(resolved, { imports }) {
    const [, name] = /^builtins\.((?:set|del)attr)$/.exec(resolved) ?? [];
    return (name !== undefined &&
        imports.some((other) => other.origin === 'getattr' && other.name === `_dill._${name}`));
}
/** Whether a state or content is given to what was put together of harmless code; what it holds is judged for itself. */
function completesHarmlessCode(use, subject) {
    if (!carriesOnlyHarmlessCode(subject.facts))
        return false;
    return use.kind === 'build' ? isMade(use.target, subject) : partOfValue(use.target, subject) === 'instance';
}
/** What a step hands on: what code does with a name of a known package is judged where the code uses it. */
function handedToCode({ notes }) {
    return notes.map((note) => (note.callable?.kind === 'unlisted' ? { ...note, severity: 'warning' } : note));
}
/** One note for all that puts carried code together. */
function carriedNote(use, { facts }, least = 'warning') {
    const expression = renderUse(use, facts);
    return {
        topic: 'carried-code',
        severity: (0,core_severity/* worseSeverity */.E$)(least, 'warning'),
        subject: 'code',
        callable: undefined,
        clause: `builds functions or classes that it carries, which only compute: ${expression}`,
        opcode: use.opcode,
        offset: use.offset,
        length: 1,
        count: use.count,
        expression,
    };
}

// EXTERNAL MODULE: ./lib/knowledge/python/rebuild.js
var rebuild = __webpack_require__(7008);
// EXTERNAL MODULE: ./lib/knowledge/python/acting-callables.js
var acting_callables = __webpack_require__(167);
// EXTERNAL MODULE: ./lib/judgement/python/name-table.js
var name_table = __webpack_require__(8010);
;// CONCATENATED MODULE: ./lib/judgement/python/acting-constructor.js


const acting = new name_table/* NameTable */.K(acting_callables/* actingConstructors */.Qp);
/** Whether a class of a vetted package opens, imports, fetches or starts something when it is constructed. */
function isActingConstructor(resolved) {
    return acting.hasDotted(resolved) || acting_callables/* actingFamilies */.z1.some((family) => resolved.startsWith(`${family}.`));
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/arguments.js


const telling = ['url', 'address', 'absolute-path', 'climbing-path', 'shell', 'code'];
const dataKinds = ['inert', 'rebuild', 'library-class', 'foreign-class'];
/** Whether a value is something that can be called and is no mere type. */
function isCallableValue(value, subject) {
    if (value.type === 'attribute' || value.type === 'unknown')
        return true;
    if (value.type === 'global')
        return !dataKinds.includes(kindOf(value.index, subject));
    if (value.type !== 'call')
        return false;
    const use = subject.facts.uses[value.use];
    return use?.target.type !== 'global' || subject.callables[use.target.index]?.kind === 'carrier';
}
/** Whether an argument is a shell command, code, an address or a path that leaves (PICKLE: telling arguments). */
function isTelling(value) {
    if ('traits' in value)
        return value.traits.some((trait) => telling.includes(trait));
    return itemsOf(value).some(isTelling);
}
const largestSmallContainer = 16;
const longestSmallText = 64;
/** Numbers, names and short words (PICKLE: small arguments). */
function isSmall(value) {
    if ('traits' in value)
        return value.traits.length === 0 && value.length <= longestSmallText;
    if (value.type === 'dict')
        return value.count <= largestSmallContainer && value.entries.flat().every(isSmall);
    if ('items' in value) {
        return (value.count <= largestSmallContainer && value.items.length === value.count && value.items.every(isSmall));
    }
    return !['attribute', 'unknown', 'plain'].includes(value.type);
}
/** Whether a call of a rebuild function keeps to its argument schema. */
function keepsSchema(use, schema, subject) {
    const values = use.argument.type === 'tuple' || use.argument.type === 'list' ? use.argument.items : undefined;
    if (values === undefined || use.keywords !== undefined)
        return false;
    let position = 0;
    for (const pattern of schema) {
        const kind = pattern.replace(/[?*]$/, '');
        if (pattern.endsWith('*')) {
            return values.slice(position).every((value) => isKind(value, kind, subject));
        }
        const value = values[position];
        if (value === undefined && pattern.endsWith('?'))
            return true;
        if (value === undefined || !isKind(value, kind, subject))
            return false;
        position++;
    }
    return position >= values.length;
}
const isNumber = (value) => value.type === 'int' || value.type === 'bool';
const arguments_tests = {
    plain: isPlainData,
    int: isNumber,
    bool: isNumber,
    str: (value) => value.type === 'str',
    bytes: (value, subject) => value.type === 'bytes' || isRebuilt(value, subject),
    codec: (value) => value.type === 'str' && rebuild/* plainCodecs */.c3.has(value.text.toLowerCase()),
    type: (value, subject) => value.type === 'global' && dataKinds.includes(kindOf(value.index, subject)),
    builder: (value, subject) => value.type === 'global' && kindOf(value.index, subject) === 'rebuild',
    storage: (value, subject) => value.type === 'persistent' || isData(value, subject),
    empty: isEmpty,
    object: isData,
};
function isKind(value, kind, subject) {
    return arguments_tests[kind](value, subject);
}
/** What a vetted function or builtin type gave back: protocols 0 to 2 write bytes as `_codecs.encode('\u2026', 'latin1')`. */
function isRebuilt(value, subject) {
    const kind = value.type === 'call' ? calleeOf(value, subject)?.kind : undefined;
    return (kind === 'rebuild' || kind === 'inert') && carryOf(value, subject).severity === undefined;
}
/** Plain data, at any depth. */
function isPlainData(value, subject) {
    const items = itemsOf(value);
    return (isRebuilt(value, subject) ||
        (items.length > 0 ? items.every((item) => isPlainData(item, subject)) : isPlainFact(value)));
}
function isPlainFact(value) {
    return (!['global', 'call', 'attribute', 'persistent', 'unknown'].includes(value.type) &&
        itemsOf(value).every(isPlainFact));
}
function isEmpty(value, subject) {
    if (value.type === 'none')
        return true;
    if (value.type === 'dict' || value.type === 'tuple')
        return value.count === 0;
    if (value.type !== 'call' || value.contents !== undefined)
        return false;
    const use = subject.facts.uses[value.use];
    return (calleeOf(value, subject)?.kind === 'inert' &&
        use !== undefined &&
        itemsOf(use.argument).every((item) => itemsOf(item).length === 0 && isPlainFact(item)));
}
/** Data: plain values, types, pure functions, storages, instances and methods of vetted ones. */
function isData(value, subject) {
    return carryOf(value, subject).severity === undefined;
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/note.js
/** `commands.getoutput (that is subprocess.getoutput)`. */
function withResolved(name, callable) {
    return callable.resolved === callable.written || callable.resolved === name
        ? name
        : `${name} (that is ${callable.resolved})`;
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/judge-carried.js





/** Judges what a use hands on: one cause, one note, so a callable is told about and not everything that holds it. */
function judgeCarried(use, subject) {
    const { severity, imports, others } = carryOfArguments(use, subject);
    const isStep = partOfTarget(use.target, subject) !== undefined || isPartial(use, subject);
    return {
        notes: imports
            .filter((index) => !isStep || !isGivenToCode(subject.callables[index], subject.facts))
            .map((index) => handedOn(use, index, subject)),
        severity: others ? severity : undefined,
    };
}
/** dill fills dictionaries by a partial of a function of its own. */
function isPartial({ target }, subject) {
    return calleeOf(target, subject)?.resolved === 'functools.partial';
}
function handedOn(use, index, subject) {
    const { facts } = subject;
    const callable = subject.callables[index];
    const expression = renderUse(use, facts);
    return {
        topic: topicOf(callable),
        severity: calledSeverity(callable) ?? 'warning',
        subject: callable.resolved,
        callable,
        clause: `hands ${withResolved(importName(facts, index), callable)} on to be called in ${expression}`,
        opcode: use.opcode,
        offset: use.offset,
        length: 1,
        count: use.count,
        expression,
    };
}
function topicOf({ kind }) {
    if (kind === 'forbidden')
        return 'dangerous-call';
    return kind === 'unlisted' ? 'unlisted-callable' : 'foreign-call';
}

// EXTERNAL MODULE: ./lib/knowledge/python/carriers.js
var carriers = __webpack_require__(2138);
;// CONCATENATED MODULE: ./lib/formats/pickle/rules/held-lookup.js





const held_lookup_telling = new Set(code_names/* tellingAttributes */.DU.flatMap(({ names }) => names.split(' ')));
/**
 * Whether a carrier will look up an attribute that leads out of its object, or call a method that acts: an attrgetter or
 * methodcaller does so with whatever it is given later, long after the file was loaded.
 */
function heldLookup(use, resolved) {
    if (!carriers/* lookupNames */.vH.has(resolved))
        return false;
    const [first, ...rest] = itemsOf(use.argument);
    if (resolved === 'operator.methodcaller' && rest.some(isTelling))
        return true;
    const names = resolved === 'operator.methodcaller' ? [first] : [first, ...rest];
    return names.some((name) => name === undefined || leadsOut(name));
}
function leadsOut(name) {
    if (name.type !== 'str' || name.length > name.text.length)
        return true;
    return name.text
        .split('.')
        .some((part) => /^__.+__$/.test(part) || held_lookup_telling.has(part) || python_packages/* actingMethods */.h6.test(part));
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/unwrap-call.js



/** Carriers in carriers that are followed to a callee. */
const maxUnwrapped = 8;
/**
 * The call that a use amounts to: of a partial what it carries, with the arguments that both give; of a callable that
 * calls its first argument that one. Anything else that a call gave back is no callee one can know.
 */
function unwrapCall(use, subject) {
    let call = use;
    for (let step = 0; step < maxUnwrapped; step++) {
        const inner = unwrapPartial(call, subject) ??
            unwrapInvoker(call, subject) ??
            unwrapNew(call, subject) ??
            unwrapCache(call, subject) ??
            unwrapMadeClass(call, subject);
        if (inner === undefined)
            return call;
        call = inner;
    }
    return call;
}
function unwrapPartial(use, { facts, callables }) {
    const partial = use.target.type === 'call' ? facts.uses[use.target.use] : undefined;
    if (partial?.target.type !== 'global')
        return undefined;
    if (callables[partial.target.index]?.resolved !== 'functools.partial')
        return undefined;
    const [target, ...bound] = itemsOf(partial.argument);
    if (target === undefined)
        return undefined;
    const given = keywordValues(partial.keywords);
    return { ...use, target, argument: tupleOf([...bound, ...itemsOf(use.argument), ...given]) };
}
/** Only classes and their members: functions that an invoker is given are judged by what they carry. */
function unwrapInvoker(use, { callables }) {
    if (use.target.type !== 'global')
        return undefined;
    if (!carriers/* invokerNames */.Nv.has(callables[use.target.index]?.resolved ?? ''))
        return undefined;
    const [target, ...rest] = itemsOf(use.argument);
    if (target?.type !== 'global')
        return undefined;
    const kind = callables[target.index]?.kind;
    const isJudged = kind === 'library-class' || kind === 'foreign-class' || kind === 'member';
    return isJudged ? { ...use, kind: 'reduce', target, argument: tupleOf(rest) } : undefined;
}
/** `C.__new__(C, \u2026)` is NEWOBJ of C; of another class it stays a call of what a pickle has no business with. */
function unwrapNew(use, { callables }) {
    if (use.kind !== 'reduce' || use.target.type !== 'global')
        return undefined;
    const callable = callables[use.target.index];
    const [made, ...rest] = itemsOf(use.argument);
    if (callable?.makesInstance !== true || made?.type !== 'global')
        return undefined;
    const same = callables[made.index]?.resolved === callable.resolved;
    return same ? { ...use, kind: 'newobj_ex', target: made, argument: tupleOf(rest) } : undefined;
}
/** `lru_cache(size, typed)(function)` holds the function, as `lru_cache(function)` does. */
function unwrapCache(use, { facts, callables }) {
    const maker = use.target.type === 'call' ? facts.uses[use.target.use] : undefined;
    if (maker?.target.type !== 'global')
        return undefined;
    const isCache = callables[maker.target.index]?.resolved === 'functools.lru_cache';
    return isCache && itemsOf(maker.argument).every(({ type }) => type !== 'global' && type !== 'call')
        ? { ...use, target: maker.target }
        : undefined;
}
/** An instance of a class that a rebuild function made. */
function unwrapMadeClass(use, { facts, callables }) {
    const maker = use.target.type === 'call' ? facts.uses[use.target.use] : undefined;
    if (maker?.target.type !== 'global' || !['reduce', 'newobj', 'newobj_ex'].includes(use.kind))
        return undefined;
    return rebuild/* classMakers */.Ik.has(callables[maker.target.index]?.resolved ?? '')
        ? { ...use, kind: 'newobj', target: maker.target }
        : undefined;
}
/** What keywords give; their names are the callee's own. */
function keywordValues(keywords) {
    if (keywords === undefined)
        return [];
    return keywords.type === 'dict' ? keywords.entries.map(([, value]) => value) : [keywords];
}
function tupleOf(items) {
    return { type: 'tuple', items, count: items.length, overflowed: false };
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/judge-call.js














/** The *called* columns of the decision table. */
function judgeCall(use, subject) {
    if (use.kind === 'persistent')
        return judgePersistent(use, subject);
    if (use.kind === 'computed-name')
        return [note(use, subject, undefined, ['computed-name', 'critical'])];
    if (use.kind === 'extension')
        return [note(use, subject, undefined, ['computed-name', 'info'])];
    const call = unwrapCall(use, subject);
    const callable = call.target.type === 'global' ? subject.callables[call.target.index] : undefined;
    const carried = judgeCarried(use, subject);
    const part = harmlessPart(use, subject);
    if (part !== undefined)
        return [
            ...handedToCode(carried),
            ...(isOfCode(part)
                ? [carriedNote(use, subject, part === 'instance' ? constructed(use, subject) : undefined)]
                : []),
        ];
    const verdict = callable === undefined
        ? computedVerdict(call, subject)
        : calledVerdict(call, callable, carried.severity, subject);
    return verdict === undefined ? carried.notes : [...carried.notes, note(use, subject, callable, verdict)];
}
/** A callee that only the loader can know, but for objects of libraries that rebuild others. */
function computedVerdict(use, subject) {
    const maker = use.target.type === 'call' ? subject.facts.uses[use.target.use] : undefined;
    const name = maker?.target.type === 'global' ? subject.callables[maker.target.index]?.resolved : undefined;
    const schema = rebuild/* rebuildObjects */.OA[name ?? ''];
    return schema !== undefined && keepsSchema(use, schema, subject)
        ? undefined
        : ['computed-name', 'critical'];
}
/** What the constructors of a carried class's bases do with its arguments. */
function constructed(use, subject) {
    if (withoutInit(use))
        return undefined;
    return basesOfMade(use, subject)
        .map((target) => boundVerdict({ ...use, target }, subject)?.[1])
        .reduce((worst, severity) => (0,core_severity/* worseSeverity */.E$)(worst, severity), undefined);
}
function calledVerdict(use, callable, carried, subject) {
    switch (callable.kind) {
        case 'forbidden':
            return ['dangerous-call', 'critical'];
        case 'unlisted':
        case 'member':
            return ['unlisted-callable', 'critical'];
        case 'rebuild':
            return rebuildVerdict(use, callable, subject);
        case 'inert':
            return carried === undefined
                ? undefined
                : ['unexpected-arguments', (0,core_severity/* worseSeverity */.E$)(carried, 'warning')];
        case 'pure':
            return ['library-call', (0,core_severity/* worseSeverity */.E$)(carried ?? 'info', 'info')];
        case 'carrier':
            return carried === undefined ? heldVerdict(use, callable, subject) : ['unexpected-arguments', carried];
        case 'library-class':
            return libraryVerdict(use, callable, carried);
        case 'foreign-class':
            return foreignClassVerdict(use, callable, carried);
        case 'foreign-function':
            return foreignFunctionVerdict(use, callable, carried);
    }
}
/** What a carrier that holds nothing bad by itself will do with its arguments later. */
function heldVerdict(use, { resolved }, subject) {
    if (metaclasses.has(resolved) && itemsOf(use.argument).length > 1)
        return ['unexpected-arguments', 'critical'];
    if (heldLookup(use, resolved))
        return ['unexpected-arguments', 'critical'];
    return resolved === 'functools.partial' ? partialVerdict(use, subject) : undefined;
}
/** A partial that holds arguments is the call that it stands for; what is no more than worth knowing waits for that. */
function partialVerdict(use, subject) {
    const [target, ...bound] = itemsOf(use.argument);
    if (target === undefined || bound.length === 0)
        return undefined;
    return boundVerdict({ ...use, kind: 'reduce', target, argument: tupleOf(bound) }, subject);
}
/** The verdict on a call that something in the file will make later. */
function boundVerdict(use, subject) {
    const call = unwrapCall(use, subject);
    const callable = call.target.type === 'global' ? subject.callables[call.target.index] : undefined;
    if (callable === undefined || ['carrier', 'forbidden', 'unlisted'].includes(callable.kind))
        return undefined;
    const verdict = calledVerdict(call, callable, undefined, subject);
    return verdict?.[1] === 'info' ? undefined : verdict;
}
function rebuildVerdict(use, callable, subject) {
    const schema = rebuild/* rebuildFunctions */.v9[callable.resolved];
    if (use.kind === 'newobj' && rebuild/* classMakers */.Ik.has(callable.resolved))
        return undefined;
    const keeps = schema === undefined || (keepsSchema(use, schema, subject) && buildersKeep(use, schema, subject));
    return keeps ? undefined : ['unexpected-arguments', 'critical'];
}
/** A rebuild function that calls another one gives it the next object: that one's schema holds for it. */
function buildersKeep(use, schema, { callables, ...rest }) {
    const at = schema.indexOf('builder');
    const values = itemsOf(use.argument);
    const builder = at < 0 ? undefined : values[at];
    const inner = builder?.type === 'global' ? rebuild/* rebuildFunctions */.v9[callables[builder.index]?.resolved ?? ''] : undefined;
    const argument = values[schema.indexOf('object')];
    return (inner === undefined ||
        argument === undefined ||
        keepsSchema({ ...use, argument }, inner, { callables, ...rest }));
}
/** NEWOBJ and copyreg make an instance without running `__init__`. */
function withoutInit(use) {
    return use.kind === 'newobj' || use.kind === 'newobj_ex' || use.kind === 'construct';
}
function libraryVerdict(use, { listed, resolved }, carried) {
    if (carried !== undefined)
        return ['library-call', (0,core_severity/* worseSeverity */.E$)(carried, 'warning')];
    if (evaluatesText(resolved) && hasExpression(use.argument))
        return ['library-call', 'critical'];
    if (withoutInit(use))
        return listed ? undefined : ['library-call', 'info'];
    const isOpening = python_packages/* openingConstructors */.kg.test(resolved) || isActingConstructor(resolved);
    if (isTelling(use.argument) || (isOpening && hasText(use.argument)))
        return ['library-call', 'critical'];
    if (isSmall(use.argument))
        return listed ? undefined : ['library-call', 'info'];
    return ['library-call', 'warning'];
}
function evaluatesText(resolved) {
    return python_packages/* textEvaluators */.kF.some((row) => resolved.startsWith(`${row.package}.`) && !resolved.startsWith(row.except));
}
/** A number, also as the digits of a mantissa; evaluated, it is itself. */
const atom = /^[-+]?[\da-f.]+(?:e[-+]?\d+)?$/i;
function hasExpression(value) {
    if (value.type === 'str')
        return value.length > value.text.length || !atom.test(value.text);
    return itemsOf(value).some(hasExpression);
}
function hasText(value) {
    return value.type === 'str' || itemsOf(value).some(hasText);
}
/** `js2py.eval_js('\u2026')`, `kedro.utils.import_string('\u2026')`: the function's own name says what it does with a text. */
function saysItRuns(use, { resolved }) {
    return !withoutInit(use) && python_packages/* runningNames */.Ub.test(lastComponent(resolved)) && hasText(use.argument);
}
function lastComponent(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
function foreignFunctionVerdict(use, callable, carried) {
    return foreignVerdict(use, carried, saysItRuns(use, callable) ? 'critical' : 'warning');
}
function foreignClassVerdict(use, callable, carried) {
    if (carried === undefined && withoutInit(use))
        return undefined;
    // A method that is called is a function: what it does is not what constructors do.
    if (!/^_*[A-Z]/.test(lastComponent(callable.resolved)))
        return foreignFunctionVerdict(use, callable, carried);
    if (carried === undefined && isSmall(use.argument))
        return undefined;
    return foreignVerdict(use, carried, 'warning');
}
function foreignVerdict(use, carried, least) {
    return [
        'foreign-call',
        isTelling(use.argument) && !withoutInit(use)
            ? 'critical'
            : (0,core_severity/* worseSeverity */.E$)(carried ?? least, least),
    ];
}
/** What torch writes as persistent ids, by tag and types; a storage may add a view (torch/serialization.py). */
const torchIds = [
    ['storage', 'global', 'str', 'str', 'int'],
    ['storage', 'global', 'str', 'str', 'int', 'none'],
    ['storage', 'global', 'str', 'str', 'int', 'tuple'],
    // torch.package numbers its storages.
    ['storage', 'global', 'int', 'str', 'int'],
    ['module', 'global', 'str', 'str'],
    ['module', 'global', 'none', 'none'],
];
function hasShape(id, [tag, ...types]) {
    if (id.type !== 'tuple' || id.items.length !== types.length + 1)
        return false;
    const [first, ...rest] = id.items;
    return (first?.type === 'str' && first.text === tag && rest.every((item, index) => item.type === types[index]));
}
/** torch's ids name storages; other plain ids are the loader's own affair. */
function judgePersistent(use, subject) {
    const id = use.argument;
    const carried = judgeCarried(use, subject);
    if (carried.severity !== undefined)
        return [...carried.notes, note(use, subject, undefined, ['persistent-id', carried.severity])];
    if (carried.notes.length > 0)
        return carried.notes;
    const isKnown = torchIds.some((shape) => hasShape(id, shape));
    if (isKnown || subject.facts.profile !== 'torch')
        return [];
    return [note(use, subject, undefined, ['persistent-id', 'warning'])];
}
function note(use, subject, callable, [topic, severity]) {
    const { facts } = subject;
    const expression = renderUse(use, facts);
    return {
        topic,
        severity,
        subject: callable?.resolved ??
            (use.target.type === 'unknown' ? use.target.reason : renderValue(use.target, facts)),
        callable,
        clause: clause(use, callable, expression, subject),
        opcode: use.opcode,
        offset: use.offset,
        length: 1,
        count: use.count,
        expression,
    };
}
function clause(use, callable, expression, { facts }) {
    if (use.kind === 'computed-name')
        return `imports a name that it computes from ${renderValue(use.argument, facts)}`;
    if (use.kind === 'extension')
        return `resolves ${use.target.type === 'unknown' ? use.target.reason : 'an extension code'} through the registry of copyreg`;
    if (use.kind === 'persistent')
        return `asks its loader for ${expression}`;
    if (callable === undefined)
        return `runs ${expression}, whose callee only the loader can know`;
    const resolved = withResolved(callable.written, callable);
    return `${withoutInit(use) ? 'makes' : 'runs'} ${expression}${resolved === callable.written ? '' : `; ${resolved}`}`;
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/judge-change.js









/** The last column of the decision table: BUILD, APPEND(S), SETITEM(S) and ADDITEMS on what is no builtin container. */
function judgeChange(use, subject) {
    if (use.target.type === 'global')
        return judgePatch(use, subject);
    const planted = use.kind === 'build' ? plantedKey(use.argument, subject) : undefined;
    if (planted !== undefined)
        return [
            judge_change_note(use, subject, 'planted-callable', 'critical', `plants a callable under ${planted} of ${target(use, subject)}`),
        ];
    const callable = calleeOf(use.target, subject);
    const carried = judgeCarried(use, subject);
    if (completesHarmlessCode(use, subject))
        return [...handedToCode(carried), carriedNote(use, subject)];
    const held = carried.severity === undefined ? partialState(use, callable, subject) : undefined;
    const severity = held ?? changedSeverity(use, callable, carried.severity);
    if (severity === undefined)
        return carried.notes;
    const topic = callable?.kind === 'forbidden'
        ? 'dangerous-call'
        : callable?.kind.startsWith('foreign')
            ? 'foreign-call'
            : 'patched-object';
    return [
        ...carried.notes,
        judge_change_note(use, subject, topic, severity, `gives ${target(use, subject)} a state that holds ${renderValue(use.argument, subject.facts)}`),
    ];
}
/** The state of a partial is the call that it stands for: function, arguments, keywords (Modules/_functoolsmodule.c). */
function partialState(use, callable, subject) {
    if (callable?.resolved !== 'functools.partial' || use.kind !== 'build')
        return undefined;
    const [target, positional, keywords] = itemsOf(use.argument);
    if (target === undefined || positional === undefined)
        return undefined;
    const argument = tupleOf([...itemsOf(positional), ...keywordValues(keywords)]);
    return boundVerdict({ ...use, kind: 'reduce', target, argument }, subject)?.[1];
}
/** BUILD and SETITEM on a module's attribute itself patch it for everyone in the process (P-09, P-13). */
function judgePatch(use, subject) {
    return [
        judge_change_note(use, subject, 'patched-object', 'critical', `changes ${renderValue(use.target, subject.facts)} itself, for the whole process`),
    ];
}
function changedSeverity(use, callable, carried) {
    switch (callable?.kind) {
        case undefined:
            return use.target.type === 'unknown' || use.target.type === 'call' ? 'critical' : carried;
        case 'pure':
        case 'unlisted':
        case 'member':
        case 'forbidden':
            return 'critical';
        case 'foreign-function':
            return (0,core_severity/* worseSeverity */.E$)('warning', carried ?? 'warning');
        default:
            return carried;
    }
}
/** A key of the state under which Python itself, or the code that uses a model, will call what stands there (P-10). */
function plantedKey(state, subject) {
    for (const dictionary of stateDictionaries(state)) {
        for (const [key, value] of dictionary.entries) {
            if (key.type !== 'str' || !isCallableValue(value, subject))
                continue;
            const dunder = /^__.+__$/.test(key.text) && !python_packages/* stateDunders */.xg.has(key.text);
            if (dunder || python_packages/* modelMethods */.IZ.has(key.text))
                return key.text;
        }
    }
    return undefined;
}
/** BUILD takes a dictionary, or a pair of the instance's and the slots' dictionaries. */
function stateDictionaries(state) {
    const parts = state.type === 'tuple' ? state.items : [state];
    return parts.flatMap((part) => part.type === 'dict'
        ? [part]
        : part.type === 'call' && part.contents?.type === 'dict'
            ? [part.contents]
            : []);
}
function target(use, subject) {
    return calleeOf(use.target, subject)?.written ?? renderValue(use.target, subject.facts);
}
function judge_change_note(use, subject, topic, severity, clause) {
    const callable = calleeOf(use.target, subject);
    return {
        topic,
        severity,
        subject: callable?.resolved ?? renderValue(use.target, subject.facts),
        callable,
        clause,
        opcode: use.opcode,
        offset: use.offset,
        length: 1,
        count: use.count,
        expression: renderUse(use, subject.facts),
    };
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/judge.js








const judged = new WeakMap();
/** Applies the policy's decision table to a pickle; one note per topic and callable, the worst with its evidence. */
function judge(facts) {
    let notes = judged.get(facts);
    if (notes === undefined) {
        const subject = subjectOf(facts);
        notes = groupByPackage(judge_join([...judgeImports(subject), ...facts.uses.flatMap((use) => judgeUse(use, subject))]));
        judged.set(facts, notes);
    }
    return notes;
}
function judgeUse(use, subject) {
    switch (use.kind) {
        case 'build':
        case 'append':
        case 'setitem':
        case 'add':
            return judgeChange(use, subject);
        default:
            return judgeCall(use, subject);
    }
}
/** The *referenced* column, and who is handed what is referenced. */
function* judgeImports(subject) {
    const { facts, callables } = subject;
    const holders = holdersOf(subject);
    for (const [index, fact] of facts.imports.entries()) {
        const callable = callables[index];
        const verdict = referencedVerdict(callable);
        if (isPartOfCarriedCode(callable, index, facts))
            continue;
        if (verdict === undefined || (fact.origin === 'sweep' && !sweepCounts(callable)))
            continue;
        const holder = holders.get(index);
        const name = importName(facts, index);
        const where = fact.origin === 'sweep' ? ', in bytes that stand outside every readable stream' : '';
        yield {
            ...verdict,
            subject: callable.resolved,
            isReference: true,
            callable,
            clause: `imports ${withResolved(name, callable)}${holder ? ` and hands it on in ${renderUse(holder, facts)}` : ''}${where}`,
            opcode: fact.origin === 'sweep' ? 'GLOBAL' : fact.origin,
            offset: fact.offset,
            length: fact.length,
            count: fact.count,
            expression: holder ? renderUse(holder, facts) : name,
        };
    }
}
function referencedVerdict({ kind, resolved }) {
    switch (kind) {
        case 'forbidden':
            return { topic: 'dangerous-import', severity: 'critical' };
        case 'unlisted':
            return { topic: 'unlisted-callable', severity: 'warning' };
        case 'foreign-class':
        case 'foreign-function':
            return { topic: 'foreign-class', severity: 'info' };
        default:
            return python_packages/* fileBackedTypes */.AI.test(resolved) ? { topic: 'library-call', severity: 'warning' } : undefined;
    }
}
/** Words in unexplained bytes look like foreign names easily; the finite worlds do not. */
function sweepCounts({ kind, listed }) {
    return kind === 'forbidden' && listed;
}
/** The first use that is handed each import, by the import's index. */
function holdersOf(subject) {
    const holders = new Map();
    for (const use of subject.facts.uses) {
        for (const value of [use.argument, ...(use.keywords ? [use.keywords] : [])]) {
            for (const index of globalsIn(value))
                if (!holders.has(index))
                    holders.set(index, use);
        }
    }
    return holders;
}
function* globalsIn(value) {
    if (value.type === 'global')
        yield value.index;
    for (const item of itemsOf(value))
        yield* globalsIn(item);
}
/** One cause, one note: the worst of a topic and callable stays, counts add up, a call explains its import. */
function judge_join(notes) {
    const uses = joinEqual(notes.filter(({ isReference }) => !isReference));
    const explained = new Set(uses.map(({ subject }) => subject));
    const references = joinEqual(notes.filter(({ isReference, subject }) => isReference && !explained.has(subject)));
    return [...uses, ...references];
}
function joinEqual(notes) {
    const byCause = new Map();
    for (const note of notes) {
        const key = `${note.topic} ${note.subject}`;
        const known = byCause.get(key);
        byCause.set(key, known === undefined ? note : merge(known, note));
    }
    return [...byCause.values()];
}
function merge(a, b) {
    const worst = (0,core_severity/* compareSeverity */.zK)(a.severity, b.severity) <= 0 ? a : b;
    return { ...worst, count: a.count + b.count };
}
/** Classes that a finding of a whole package names. */
const maxNamedClasses = 8;
/** What is only worth knowing is told once a package, with the names in it. */
function groupByPackage(notes) {
    const groups = new Map();
    const rest = [];
    for (const note of notes) {
        const grouped = note.severity === 'info' &&
            note.callable !== undefined &&
            ['foreign-class', 'library-call'].includes(note.topic);
        const key = `${note.topic} ${note.callable?.package ?? ''}`;
        const group = groups.get(key);
        if (!grouped)
            rest.push(note);
        else if (group === undefined)
            groups.set(key, [note]);
        else
            group.push(note);
    }
    return [...rest, ...[...groups.values()].map(summarise)];
}
function summarise(notes) {
    const [first] = notes;
    if (notes.length === 1)
        return { ...first, subject: first.callable?.package ?? first.subject };
    const names = notes.map(({ callable }) => callable?.written ?? '').sort();
    const more = names.length > maxNamedClasses ? ` and ${String(names.length - maxNamedClasses)} more` : '';
    return {
        ...first,
        subject: first.callable?.package ?? first.subject,
        clause: `needs ${String(names.length)} names of ${first.callable?.package ?? ''}: ${names.slice(0, maxNamedClasses).join(', ')}${more}`,
        count: notes.reduce((sum, { count }) => sum + count, 0),
    };
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/pickle-rule.js



/** A rule that reports what the decision table concludes on one topic. */
function pickleRule(meta, topic) {
    return (0,core_define/* defineRule */.Km)({
        ...meta,
        *check(facts) {
            for (const note of judge(facts)) {
                if (note.topic === topic)
                    yield evidence(note, facts);
            }
        },
    });
}
function evidence(note, facts) {
    const { opcode, expression, offset, length, count } = note;
    return {
        message: `Loading this file ${note.clause}${effect(note)}${weightsOnly(note, facts)}${advice(note)}`,
        severity: note.severity,
        at: { range: { offset, length }, logical: `opcode ${opcode}` },
        trace: trace(note, facts),
        key: note.subject,
        count,
        data: { ...names(note), ...refusal(note, facts), position: offset, opcode, expression },
    };
}
function effect({ callable }) {
    return callable?.effect === undefined ? '' : `: it ${callable.effect}`;
}
/** `torch.load` refuses other names unless the caller says `weights_only=False`; undefined where torch loads nothing. */
function isRefused({ callable }, { profile }) {
    if (profile !== 'torch' || callable === undefined)
        return undefined;
    return !weightsOnlyNames.has(callable.resolved) && !weightsOnlyShape.test(callable.resolved);
}
function weightsOnly(note, facts) {
    switch (isRefused(note, facts)) {
        case undefined:
            return '';
        case true:
            return '. torch.load(weights_only=True) would refuse it';
        case false:
            return '. torch.load(weights_only=True) would let it pass';
    }
}
function refusal(note, facts) {
    const refused = isRefused(note, facts);
    return refused === undefined ? {} : { refused_by_weights_only: refused };
}
/** What the reader can decide about a package that only he knows. */
function advice({ callable, topic }) {
    if (topic !== 'foreign-class' || callable === undefined || callable.package === '__main__')
        return '';
    return `. Name ${callable.package} in trusted-packages if it is yours`;
}
function names({ callable }) {
    if (callable === undefined)
        return {};
    const at = callable.written.lastIndexOf('.');
    const [module, name] = [callable.written.slice(0, at), callable.written.slice(at + 1)];
    const resolved = callable.resolved === callable.written ? {} : { resolved: callable.resolved };
    const isForeign = callable.kind === 'foreign-class' || callable.kind === 'foreign-function';
    return {
        module,
        function: name,
        ...resolved,
        kind: callable.kind,
        package: callable.package,
        trustable: isForeign,
    };
}
const importsByName = new WeakMap();
/** The first import of a name as written. */
function importOf(name, facts) {
    let byName = importsByName.get(facts);
    if (byName === undefined) {
        byName = new Map(facts.imports.map((fact) => [`${fact.module}.${fact.name}`, fact]).reverse());
        importsByName.set(facts, byName);
    }
    return byName.get(name);
}
function trace(note, facts) {
    const fact = importOf(note.callable?.written ?? '', facts);
    if (fact === undefined || fact.offset === note.offset)
        return [];
    return [
        {
            range: { offset: fact.offset, length: fact.length },
            logical: `opcode ${fact.origin}`,
            note: `imports ${fact.module}.${fact.name}`,
        },
        {
            range: { offset: note.offset, length: note.length },
            logical: `opcode ${note.opcode}`,
            note: note.clause,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/carried-code.js

const carriedCode = pickleRule({
    id: 'pickle/carried-code',
    title: 'The pickle builds functions from compiled code that it carries',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'very-high',
    cwe: ['CWE-506', 'CWE-829'],
    cve: [],
    references: ['https://github.com/cloudpipe/cloudpickle', 'https://dill.readthedocs.io/'],
    since: '1.0.0',
    help: {
        why: 'cloudpickle and dill write functions and classes as bytecode. Here all of it could be read and it only computes; it still runs when the model is used, and nobody reviews bytecode.',
        fix: 'Put the functions into a module of your own and pickle with the standard library, so that the file names them and does not carry them.',
    },
}, 'carried-code');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/companion-file.js

/** Absolute on any system, or climbing out of the folder of the pickle. */
const leaves = /^[\\/]|^[A-Za-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/;
const consequences = {
    inside: 'joblib reads the array from a file beside this one, with allow_pickle',
    outside: 'joblib reads, and unpickles, a file outside the folder of this one',
    computed: 'joblib reads, and unpickles, a file whose name is computed while loading',
};
const severities = {
    inside: 'info',
    outside: 'critical',
    computed: 'critical',
};
function companion_file_kindOf({ name }) {
    if (name === undefined)
        return 'computed';
    return leaves.test(name) ? 'outside' : 'inside';
}
const companionFile = (0,core_define/* defineRule */.Km)({
    id: 'pickle/companion-file',
    title: 'Loading the file unpickles other files that it names',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'very-high',
    cwe: ['CWE-502', 'CWE-22'],
    cve: [],
    references: ['https://github.com/joblib/joblib/blob/main/joblib/numpy_pickle_compat.py'],
    since: '1.0.0',
    help: {
        why: 'Before 0.10 joblib kept each array in a file of its own, and joblib.load still reads these files, unpickling what they hold. The name comes from the pickle: it may lead to any file that the process can read.',
        fix: 'Load the file once where nothing is at stake and dump it with a current joblib, which needs no other files.',
    },
    *check({ companions }) {
        for (const kind of ['computed', 'outside', 'inside']) {
            const group = companions.filter((companion) => companion_file_kindOf(companion) === kind);
            const [first] = group;
            if (first === undefined)
                continue;
            const names = [...new Set(group.flatMap(({ name }) => (name === undefined ? [] : [name])))];
            const shown = names.slice(0, 3).map((name) => JSON.stringify(name.slice(0, 120)));
            yield {
                message: [consequences[kind], ...(shown.length > 0 ? [shown.join(', ')] : [])].join(': '),
                severity: severities[kind],
                at: { range: { offset: first.offset, length: 1 }, logical: 'opcode BUILD' },
                key: kind,
                count: group.length,
                data: { files: names.slice(0, 16).map((name) => name.slice(0, 120)) },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/computed-name.js

const computedName = pickleRule({
    id: 'pickle/computed-name',
    title: 'Loading the pickle imports or calls something that it computes',
    severity: 'critical',
    securitySeverity: '9.5',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-470'],
    cve: [],
    references: ['https://github.com/mmaitre314/picklescan/security/advisories/GHSA-9gvj-pp9x-gcfr'],
    since: '1.0.0',
    help: {
        why: 'The name of what is imported or called is put together while the file loads, or comes from an extension registry. No saving code does that; it serves to hide the name.',
        fix: 'Do not load the file. Get the model again from its publisher.',
    },
}, 'computed-name');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/dangerous-call.js

const dangerousCall = pickleRule({
    id: 'pickle/dangerous-call',
    title: 'Loading the pickle runs a callable that executes, fetches or writes',
    severity: 'critical',
    securitySeverity: '9.8',
    precision: 'very-high',
    cwe: ['CWE-502', 'CWE-94'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#restricting-globals'],
    since: '1.0.0',
    help: {
        why: 'A pickle is a program: its REDUCE, INST, OBJ and NEWOBJ opcodes call what it imports. This callable runs code or programs, imports, unpickles, reads, writes or connects, and nothing that saves a model writes such a call.',
        fix: 'Do not load the file. Get the model again from its publisher, best as safetensors; if it was loaded already, treat that machine and its credentials as compromised.',
    },
}, 'dangerous-call');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/dangerous-import.js

const dangerousImport = pickleRule({
    id: 'pickle/dangerous-import',
    title: 'Loading the pickle imports a callable that executes, fetches or writes',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'very-high',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#restricting-globals'],
    since: '1.0.0',
    help: {
        why: 'The pickle imports a callable that runs code or programs, imports, unpickles, reads, writes or connects. Importing alone can act, and an object that holds such a callable calls it later.',
        fix: 'Do not load the file. Get the model again from its publisher, best as safetensors.',
    },
}, 'dangerous-import');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/foreign-call.js

const foreignCall = pickleRule({
    id: 'pickle/foreign-call',
    title: 'Loading the pickle runs code of a package we know nothing about',
    severity: 'critical',
    securitySeverity: '7.5',
    precision: 'medium',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#object.__reduce__'],
    since: '1.0.0',
    help: {
        why: 'The pickle calls a function, or a constructor with telling arguments, of a package that is in no vetted list. What it does there depends on code that is not in the file.',
        fix: 'Read what the callable does in the version you install. Trust the package in the configuration if it is yours; else do not load the file.',
    },
}, 'foreign-call');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/foreign-class.js

const foreignClass = pickleRule({
    id: 'pickle/foreign-class',
    title: 'The pickle needs classes of a package we know nothing about',
    severity: 'info',
    securitySeverity: '2.0',
    precision: 'medium',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#what-can-be-pickled-and-unpickled'],
    since: '1.0.0',
    help: {
        why: 'Loading imports these packages and builds their objects, so their code runs. That is normal for a model that was saved whole, and it makes those packages part of what you trust.',
        fix: 'Check that the packages are the ones you expect and name your own in trusted-packages; better, save a state dict or safetensors instead of whole objects.',
    },
    strictSeverity: 'warning',
}, 'foreign-class');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/library-call.js

const libraryCall = pickleRule({
    id: 'pickle/library-call',
    title: 'Loading the pickle calls library code with unusual arguments',
    severity: 'critical',
    securitySeverity: '7.2',
    precision: 'medium',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#object.__reduce__'],
    since: '1.0.0',
    help: {
        why: 'The callable belongs to a known package, but genuine files do not call it like this: constructors of library classes can read files or fetch addresses that they are given.',
        fix: 'Look at the arguments in the reconstructed call. If they name files, commands or addresses you do not know, do not load the file.',
    },
}, 'library-call');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/patched-object.js

const patchedObject = pickleRule({
    id: 'pickle/patched-object',
    title: 'Loading the pickle changes objects that are not its own',
    severity: 'critical',
    securitySeverity: '9.4',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-915'],
    cve: [],
    references: ['https://github.com/protectai/modelscan/issues/85'],
    since: '1.0.0',
    help: {
        why: 'BUILD, SETITEM and APPEND act on any object. Applied to a module, a function, a class or the process environment they change how other code behaves; applied to an unknown object they run its methods.',
        fix: 'Do not load the file. Get the model again from its publisher.',
    },
}, 'patched-object');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/persistent-id.js

const persistentId = pickleRule({
    id: 'pickle/persistent-id',
    title: 'The pickle asks its loader for an unusual persistent object',
    severity: 'critical',
    securitySeverity: '7.4',
    precision: 'medium',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#persistence-of-external-objects'],
    since: '1.0.0',
    help: {
        why: 'A persistent id is resolved by the loader. torch writes only storages there; another id makes older loaders look up modules and sources, and one that holds callables hands them to the loader.',
        fix: 'Do not load the file with torch.load(weights_only=False); save the model again with a current release.',
    },
}, 'persistent-id');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/planted-callable.js

const plantedCallable = pickleRule({
    id: 'pickle/planted-callable',
    title: "The pickle plants a callable where Python or the model's user will call it",
    severity: 'critical',
    securitySeverity: '9.6',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-915'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#object.__setstate__'],
    since: '1.0.0',
    help: {
        why: "BUILD writes into an object's attributes. A callable under `__setstate__`, `append` or a method's name is called by the next opcode or by the first use of the model, with no call opcode for a scanner to see.",
        fix: 'Do not load the file. Get the model again from its publisher.',
    },
}, 'planted-callable');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/trailing-data.js

const trailingData = (0,core_define/* defineRule */.Km)({
    id: 'pickle/trailing-data',
    title: 'Bytes that belong to no pickle stream follow the pickle',
    severity: 'info',
    securitySeverity: '3.0',
    precision: 'medium',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#pickle.load'],
    since: '1.0.0',
    help: {
        why: 'Unpicklers stop at STOP and ignore what follows. Payloads for a second stage are parked there.',
        fix: 'Find out what the bytes are; a model that was saved once has none.',
    },
    *check({ trailing }) {
        if (trailing === undefined)
            return;
        yield {
            message: `${String(trailing.length)} bytes at ${String(trailing.offset)} belong to no pickle stream; loaders ignore them`,
            at: { range: trailing },
            key: 'trailing',
        };
    },
});

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/unexpected-arguments.js

const unexpectedArguments = pickleRule({
    id: 'pickle/unexpected-arguments',
    title: 'Loading the pickle calls a rebuilding function with arguments that no library writes',
    severity: 'critical',
    securitySeverity: '8.8',
    precision: 'high',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#object.__reduce__'],
    since: '1.0.0',
    help: {
        why: "Functions that rebuild arrays, tensors and containers are harmless with the arguments their libraries write. With others they resolve names, call what they are given or decode with a codec of the file's choice.",
        fix: "Do not load the file; the producer's own tools do not write such calls.",
    },
}, 'unexpected-arguments');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/unlisted-callable.js

const unlistedCallable = pickleRule({
    id: 'pickle/unlisted-callable',
    title: 'Loading the pickle uses a function of Python or a known package that no model needs',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://arxiv.org/abs/2508.19774'],
    since: '1.0.0',
    help: {
        why: 'The standard library and the packages models are made with have finite namespaces, and hundreds of functions in them lead to code execution. What genuine files use is vetted by name; this one is not in any vetted list.',
        fix: 'Find out why the model needs this function. If it is harmless, accept this finding with a reason and report it to us, so that it can be vetted; else get the model again from its publisher.',
    },
}, 'unlisted-callable');

;// CONCATENATED MODULE: ./lib/formats/pickle/rules/index.js















/** Every rule about pickles, by id. */
const pickleRules = [
    ambiguousStructure,
    carriedCode,
    companionFile,
    computedName,
    dangerousCall,
    dangerousImport,
    foreignCall,
    foreignClass,
    libraryCall,
    patchedObject,
    persistentId,
    plantedCallable,
    trailingData,
    unexpectedArguments,
    unlistedCallable,
];

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/formats/pickle/disassemble.js



const byCode = new Map(opcodes/* opcodes */.E.map((opcode) => [opcode.code, opcode]));
/** Bytes of an argument that are shown. */
const maxShownBytes = 160;
/** The opcodes of every stream that could be read, in order, in the terms of pickletools. Ends where a stream breaks. */
function* disassemble(source, streams, budget) {
    for (const { offset, length } of streams) {
        const reader = new machine_reader/* PickleReader */.q(source, { offset });
        try {
            while (reader.offset < offset + length) {
                budget.check();
                yield readInstruction(reader);
            }
        }
        catch (error) {
            if (!(error instanceof errors/* FormatError */.IF))
                throw error;
            yield { offset: reader.offset, name: '(breaks off)', argument: error.message };
        }
    }
}
function readInstruction(reader) {
    const offset = reader.offset;
    const code = reader.u8();
    const opcode = byCode.get(code);
    if (opcode === undefined)
        return { offset, name: `0x${code.toString(16)}`, argument: '' };
    return { offset, name: opcode.name, argument: readArgument(reader, opcode) };
}
function readArgument(reader, { argument, name }) {
    switch (argument) {
        case 'none':
            return '';
        case 'uint1':
            return String(reader.u8());
        case 'uint2':
            return String(reader.u16());
        case 'int4':
            return String(reader.i32());
        case 'uint4':
            return String(reader.u32());
        case 'uint8':
            return String(reader.u64());
        case 'float8':
            return readDouble(reader);
        case 'line':
            return readLine(reader);
        case 'two-lines':
            return `${readLine(reader)} ${readLine(reader)}`;
        default:
            return readText(reader, lengthOf(reader, argument), name);
    }
}
function lengthOf(reader, argument) {
    if (argument === 'bytes1')
        return reader.u8();
    return argument === 'bytes8' ? reader.u64() : reader.u32();
}
/** Big endian, unlike everything else in a pickle. */
function readDouble(reader) {
    const bytes = reader.peek(reader.offset, 8);
    reader.skip(8);
    return String(new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0));
}
function readLine(reader) {
    const start = reader.offset;
    const length = reader.skipLine();
    return decode(reader.peek(start, Math.min(length, maxShownBytes)), length);
}
function readText(reader, length, name) {
    const bytes = reader.peek(reader.offset, Math.min(length, maxShownBytes));
    reader.skip(length);
    if (name.startsWith('LONG'))
        return integer(bytes, length);
    const isText = name.includes('UNICODE') || name.includes('STRING');
    return `${isText ? '' : 'b'}'${decode(bytes, length)}'${isText || length <= maxShownBytes ? '' : ` (${String(length)} bytes)`}`;
}
function decode(bytes, length) {
    const text = Buffer.from(bytes).toString('utf8');
    return length > bytes.length ? `${text}\u2026` : text;
}
/** Little endian two's complement. */
function integer(bytes, length) {
    if (length > bytes.length)
        return `an integer of ${String(length)} bytes`;
    const value = bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
    return String(BigInt.asIntN(8 * length, value));
}

// EXTERNAL MODULE: ./lib/core/table.js
var table = __webpack_require__(6051);
// EXTERNAL MODULE: ./lib/core/add-all.js
var add_all = __webpack_require__(7330);
;// CONCATENATED MODULE: ./lib/formats/pickle/tensor-table.js



const mark = { kind: 'mark' };
const other = { kind: 'other' };
/** Values held at the same time: a table of names needs a few for each. CWE-770. */
const maxValues = 2_000_000;
const tensor_table_maxDepth = 12;
/**
 * The tensors of a PyTorch checkpoint, by the path of keys that leads to them. It follows dicts, tuples, persistent ids
 * and torch's rebuild functions and nothing else; it judges nothing, so what it overlooks is only not shown.
 */
function* tensorTable(source, streams, budget) {
    for (const stream of streams) {
        const machine = new TensorMachine();
        for (const instruction of disassemble(source, [stream], budget)) {
            machine.execute(instruction);
            if (machine.isFull)
                return;
        }
        yield* new Listing(budget).list(machine.result, '', 0);
    }
}
/** Shared values are listed wherever they are reached, so the number of visits is bounded, not that of values. */
class Listing {
    #budget;
    #visits = 0;
    constructor(budget) {
        this.#budget = budget;
    }
    *list(value, path, depth) {
        this.#budget.check();
        this.#visits += 1;
        if (value.kind === 'tensor')
            yield [path, value.shape, value.dtype, value.storage];
        if (depth > tensor_table_maxDepth)
            return;
        for (const [key, item] of members(value)) {
            if (this.#visits > maxValues)
                return;
            yield* this.list(item, `${path}${path === '' ? key.replace(/^[.]/, '') : key}`, depth + 1);
        }
    }
}
function* members(value) {
    if (value.kind === 'dict')
        for (const [key, item] of value.entries)
            yield [`.${key}`, item];
    if (value.kind === 'tuple')
        for (const [at, item] of value.items.entries())
            yield [`[${String(at)}]`, item];
}
class TensorMachine {
    #stack = [];
    #memo = new Map();
    result = other;
    get isFull() {
        return this.#stack.length + this.#memo.size > maxValues;
    }
    execute({ name, argument }) {
        const handler = handlers[name] ?? pushes[name];
        if (handler === undefined)
            return;
        handler(this, argument);
    }
    push(value) {
        this.#stack.push(value);
    }
    pop() {
        return this.#stack.pop() ?? other;
    }
    top() {
        return this.#stack.at(-1) ?? other;
    }
    popToMark() {
        const at = this.#stack.lastIndexOf(mark);
        const items = this.#stack.splice(Math.max(0, at));
        return at < 0 ? items : items.slice(1);
    }
    remember(key) {
        this.#memo.set(key, this.top());
    }
    memoize() {
        this.remember(String(this.#memo.size));
    }
    recall(key) {
        this.push(this.#memo.get(key) ?? other);
    }
    finish() {
        this.result = this.pop();
    }
}
const pushText = (machine, argument) => {
    machine.push({ kind: 'text', text: argument.replace(/^'|'$/g, '') });
};
const pushNumber = (machine, argument) => {
    machine.push({ kind: 'number', text: argument });
};
const pushOther = (machine) => {
    machine.push(other);
};
const pushTuple = (size) => (machine) => {
    const items = Array.from({ length: size }, () => machine.pop()).reverse();
    machine.push({ kind: 'tuple', items });
};
const pushMarked = (machine) => {
    machine.push({ kind: 'tuple', items: machine.popToMark() });
};
const pushDict = (machine) => {
    machine.push({ kind: 'dict', entries: [] });
};
const call = (machine) => {
    const argument = machine.pop();
    machine.push(tensor_table_rebuild(machine.pop(), argument));
};
const remember = (machine, argument) => {
    machine.remember(argument);
};
const recall = (machine, argument) => {
    machine.recall(argument);
};
const pushes = (0,table/* table */.t)({
    ...Object.fromEntries([
        'SHORT_BINUNICODE',
        'BINUNICODE',
        'BINUNICODE8',
        'UNICODE',
        'SHORT_BINSTRING',
        'BINSTRING',
        'STRING',
    ].map((name) => [name, pushText])),
    ...Object.fromEntries(['BININT', 'BININT1', 'BININT2', 'INT', 'LONG', 'LONG1', 'LONG4'].map((name) => [name, pushNumber])),
    ...Object.fromEntries([
        'NONE',
        'NEWTRUE',
        'NEWFALSE',
        'FLOAT',
        'BINFLOAT',
        'BINBYTES',
        'SHORT_BINBYTES',
        'BINBYTES8',
        'BYTEARRAY8',
        'EMPTY_SET',
        'EXT1',
        'EXT2',
        'EXT4',
        'NEXT_BUFFER',
    ].map((name) => [name, pushOther])),
});
const handlers = (0,table/* table */.t)({
    MARK: (machine) => {
        machine.push(mark);
    },
    GLOBAL: (machine, argument) => {
        machine.push({ kind: 'global', text: argument.replace(' ', '.') });
    },
    STACK_GLOBAL: (machine) => {
        const name = machine.pop();
        const module = machine.pop();
        machine.push({ kind: 'global', text: `${textOf(module)}.${textOf(name)}` });
    },
    EMPTY_TUPLE: pushTuple(0),
    TUPLE1: pushTuple(1),
    TUPLE2: pushTuple(2),
    TUPLE3: pushTuple(3),
    TUPLE: pushMarked,
    LIST: pushMarked,
    FROZENSET: pushMarked,
    EMPTY_LIST: (machine) => {
        machine.push({ kind: 'tuple', items: [] });
    },
    EMPTY_DICT: pushDict,
    DICT: (machine) => {
        const items = machine.popToMark();
        pushDict(machine, '');
        setItems(machine, items);
    },
    APPEND: (machine) => {
        append(machine, [machine.pop()]);
    },
    APPENDS: (machine) => {
        append(machine, machine.popToMark());
    },
    ADDITEMS: (machine) => {
        machine.popToMark();
    },
    SETITEM: (machine) => {
        const value = machine.pop();
        setItems(machine, [machine.pop(), value]);
    },
    SETITEMS: (machine) => {
        setItems(machine, machine.popToMark());
    },
    BUILD: (machine) => {
        adopt(machine, machine.pop());
    },
    REDUCE: call,
    NEWOBJ: call,
    NEWOBJ_EX: (machine) => {
        machine.pop();
        call(machine, '');
    },
    OBJ: (machine) => {
        machine.popToMark();
        machine.push(other);
    },
    INST: (machine) => {
        machine.popToMark();
        machine.push(other);
    },
    BINPERSID: (machine) => {
        machine.push(machine.pop());
    },
    PERSID: pushText,
    POP: (machine) => {
        machine.pop();
    },
    POP_MARK: (machine) => {
        machine.popToMark();
    },
    DUP: (machine) => {
        machine.push(machine.top());
    },
    PUT: remember,
    BINPUT: remember,
    LONG_BINPUT: remember,
    MEMOIZE: (machine) => {
        machine.memoize();
    },
    GET: recall,
    BINGET: recall,
    LONG_BINGET: recall,
    STOP: (machine) => {
        machine.finish();
    },
});
/** An object shows what its state holds. */
function adopt(machine, state) {
    const object = machine.top();
    if (state.kind === 'dict' && object.kind === 'dict')
        (0,add_all/* addAll */.R)(object.entries, state.entries);
}
/** Lists are followed as tuples: their items come later, in the place of the list that stands on the stack. */
function append(machine, items) {
    const list = machine.top();
    if (list.kind === 'tuple')
        (0,add_all/* addAll */.R)(list.items, items);
}
function setItems(machine, items) {
    const target = machine.top();
    if (target.kind !== 'dict')
        return;
    for (let at = 0; at + 1 < items.length; at += 2) {
        target.entries.push([textOf(items[at] ?? other), items[at + 1] ?? other]);
    }
}
function textOf(value) {
    return value.kind === 'text' || value.kind === 'number' || value.kind === 'global' ? value.text : '?';
}
const rebuildsTensor = /^torch\._utils\._rebuild_(?:tensor(?:_v2|_v3)?|qtensor)$/;
const rebuildsParameter = /^torch\._utils\._rebuild_parameter(?:_with_state)?$/;
/** torch/_utils.py: `_rebuild_tensor_v2(storage, storage_offset, size, stride, \u2026)`, `_rebuild_parameter(data, \u2026)`. */
function tensor_table_rebuild(callable, argument) {
    if (callable.kind !== 'global')
        return other;
    const items = argument.kind === 'tuple' ? argument.items : [];
    if (rebuildsTensor.test(callable.text))
        return tensor(items);
    if (rebuildsParameter.test(callable.text))
        return items[0] ?? other;
    // Of a class nobody knows, the state is still worth a look.
    return { kind: 'dict', entries: [] };
}
/** The persistent id of a storage: `('storage', torch.FloatStorage, '0', 'cpu', 12)`; an untyped one has its dtype behind. */
function tensor([storage = other, , size = other, , , , written = other]) {
    const [, type = other, key = other, device = other] = storage.kind === 'tuple' ? storage.items : [];
    const shape = size.kind === 'tuple' ? `[${size.items.map(textOf).join(', ')}]` : '?';
    const named = textOf(type)
        .replace(/^torch\.(?:cuda\.|storage\.)?/, '')
        .replace(/Storage$/, '');
    const dtype = named === 'Untyped' ? textOf(written).replace(/^torch\./, '') : named;
    return {
        kind: 'tensor',
        shape,
        dtype: dtypes[dtype] ?? dtype,
        storage: `${textOf(key)} on ${textOf(device)}`,
    };
}
const dtypes = (0,table/* table */.t)({
    Float: 'float32',
    Double: 'float64',
    Half: 'float16',
    BFloat16: 'bfloat16',
    Long: 'int64',
    Int: 'int32',
    Short: 'int16',
    Char: 'int8',
    Byte: 'uint8',
    Bool: 'bool',
    ComplexFloat: 'complex64',
    ComplexDouble: 'complex128',
});

;// CONCATENATED MODULE: ./lib/formats/pickle/views.js



/** The disassembly with what each opcode amounts to beside it, and the tensors that it describes. */
function pickleViews(source, facts, context) {
    const program = programOf(facts);
    return [
        {
            title: 'tensors (described by the pickle; elements are not read)',
            columns: ['name', 'shape', 'dtype', 'storage'],
            rows: () => tensorTable(source, facts.streams, context.budget),
        },
        {
            title: 'disassembly',
            columns: ['position', 'opcode', 'argument', 'program'],
            rows: function* () {
                for (const { offset, name, argument } of disassemble(source, facts.streams, context.budget)) {
                    yield [String(offset), name, argument, program.get(offset) ?? ''];
                }
            },
        },
    ];
}
/** By the position of the opcode; of many alike only the first has its line. */
function programOf(facts) {
    const imports = facts.imports.map(({ offset }, at) => [offset, `imports ${importName(facts, at)}`]);
    const uses = facts.uses.map((use) => [use.offset, renderUse(use, facts)]);
    return new Map([...imports, ...uses]);
}
/** Every name that loading looks up, as it resolves. */
function* pickleImports(facts) {
    for (const at of facts.imports.keys())
        yield importName(facts, at);
}

;// CONCATENATED MODULE: ./lib/formats/pickle/reader.js




const pickle = (0,core_define/* defineReader */.XH)({
    parse: parsePickle,
    rules: pickleRules,
    views: pickleViews,
    imports: pickleImports,
});


/***/ })

};
;