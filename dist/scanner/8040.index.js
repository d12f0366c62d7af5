"use strict";
exports.id = 8040;
exports.ids = [8040];
exports.modules = {

/***/ 9889:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ UnknownContent)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7535);

/**
 * Follows what an archive holds that no format knows, as its headers come by. What comes out of a compressed archive
 * and is neither known nor short of a bomb need not be decoded to its end: nothing in it can declare it any more.
 */
class UnknownContent {
    #source;
    #recognises;
    #most;
    #unknown = 0;
    /** @param packedBytes what the archive takes where it is packed */
    constructor(source, packedBytes, recognises) {
        this.#source = source;
        this.#recognises = recognises;
        this.#most = Math.max(_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.maxUnexplainedBytes, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.maxExpansion * packedBytes);
    }
    /** Whether the archive is long enough to be a bomb. */
    get isSuspicious() {
        return this.#source.size > this.#most;
    }
    /** Whether the archive may still be none, with this member in it. */
    take({ name, data }) {
        const head = this.#source.slice(data.offset, Math.min(data.length, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.maxUnexplainedBytes), name);
        if (!this.#recognises(head, name))
            this.#unknown += data.length;
        return this.#unknown <= this.#most;
    }
}


/***/ }),

/***/ 4415:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** Characters of a name that messages show, unless they say otherwise. */
const shownCharacters = 120;
/** A text of the scanned file as messages show it: in quotes, escaped, cut after `most` characters. */
function quoted(text, most = shownCharacters) {
    return JSON.stringify(text.slice(0, most));
}


/***/ }),

/***/ 8040:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ar: () => (/* binding */ ar),
  cpio: () => (/* binding */ cpio),
  sevenZip: () => (/* binding */ sevenZip),
  tar: () => (/* binding */ tar),
  zip: () => (/* binding */ zip)
});

// EXTERNAL MODULE: ./lib/core/define.js
var core_define = __webpack_require__(1280);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/codecs/seven-zip/archive.js
var archive = __webpack_require__(5805);
// EXTERNAL MODULE: ./lib/codecs/seven-zip/open-folder.js + 11 modules
var open_folder = __webpack_require__(9542);
// EXTERNAL MODULE: ./lib/codecs/seven-zip/read-seven-zip.js + 2 modules
var read_seven_zip = __webpack_require__(6189);
// EXTERNAL MODULE: ./lib/codecs/stream/running-checksums.js
var running_checksums = __webpack_require__(9774);
// EXTERNAL MODULE: ./lib/codecs/zip/ranges.js
var ranges = __webpack_require__(6785);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/formats/archive/hidden-children.js
/** Zeros that are skipped in front of hidden data. */
const maxSkippedZeros = 16 * 2 ** 20;
const windowBytes = 65_536;
/** What stands in an archive without being one of its members, to be identified like anything else. */
function hiddenChildren(source, ranges) {
    return ranges.map((whole) => {
        const range = withoutZeros(source, whole);
        const member = `hidden data at ${String(range.offset)}`;
        return {
            member,
            range,
            expects: 'program',
            open: () => source.slice(range.offset, range.length, member),
        };
    });
}
/** Padding may stand before what is hidden. */
function withoutZeros(source, { offset, length }) {
    for (let skipped = 0; skipped < Math.min(length, maxSkippedZeros); skipped += windowBytes) {
        const window = source.read(offset + skipped, Math.min(windowBytes, length - skipped));
        const first = window.findIndex((byte) => byte !== 0);
        if (first >= 0)
            return { offset: offset + skipped + first, length: length - skipped - first };
    }
    return { offset, length };
}

;// CONCATENATED MODULE: ./lib/formats/archive/modes.js
/** S_IFMT of Unix, in the upper half of attributes. */
const kinds = new Map([
    [0x1000, 'pipe'],
    [0x2000, 'device'],
    [0x4000, 'folder'],
    [0x6000, 'device'],
    [0xa000, 'symbolic-link'],
]);
/** @param hasContent whether bytes belong to it: what was packed from a pipe comes out as a file */
function kindOfMode(mode, hasContent = false) {
    const kind = kinds.get(mode & 0xf000) ?? 'file';
    return kind === 'pipe' && hasContent ? 'file' : kind;
}
/** A link's target is its content; a longer one is no path. */
const maxTargetBytes = 4096;

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/formats/archive/wrong-content.js


/** Members whose content proved wrong when it was read. @param others how many there are beside the first */
function wrongContent(at, name, others) {
    const shown = (0,quoted/* quoted */.T)(name, limits/* limits */.F.maxQuotedCharacters);
    const more = others === 0 ? '' : ` and of ${String(others)} more`;
    const detail = `the content of ${shown}${more} is not the one that its checksum was made of`;
    return { kind: 'damaged', at, detail, key: 'content-checksum' };
}

;// CONCATENATED MODULE: ./lib/formats/archive/parse-seven-zip.js










/** Folders up to this size are decoded to compare the checksums of their members. */
const maxVerifiedBytes = 2 ** 20;
const parse_seven_zip_frame = { offset: 0, length: 32 };
/** Lists the members of a 7z archive; members of one folder are decoded together, once for all. */
function parseSevenZip(source, { budget }) {
    const { folders, members, anomalies, covered } = (0,read_seven_zip/* readSevenZip */.b)(source, budget);
    const checksums = partBytes(members, folders.length).map((parts) => new running_checksums/* RunningChecksums */.c(parts));
    const contents = folders.map((folder, at) => (0,open_folder/* folderBarrier */.Ge)(folder) === undefined ? (0,open_folder/* openFolder */.NE)(source, folder, budget, checksums[at]) : undefined);
    const opened = members.flatMap((member) => {
        const folder = member.place && folders[member.place.folder];
        const content = member.place && contents[member.place.folder];
        return folder === undefined || content === undefined ? [] : [{ member, folder, content }];
    });
    const hidden = (0,ranges/* gaps */.s)(covered, source.size);
    const byMember = new Map(opened.map((entry) => [entry.member, entry]));
    return {
        facts: {
            members: members.map((member) => memberOf(member, byMember.get(member))),
            disagreements: [...wrongChecksums(opened), ...hidden.map((at) => unexplained(at, source.size))],
            isRootFilesystem: false,
        },
        children: [...opened.map(childOf), ...hiddenChildren(source, hidden)],
        anomalies: [...anomalies, ...wrongEnds(folders, contents)],
        covered,
        afterChildren: () => wrongContents(opened, checksums),
    };
}
/** Bytes of the members of each folder, in their order. */
function partBytes(members, folders) {
    const parts = Array.from({ length: folders }, () => []);
    for (const { place, size } of members)
        if (place !== undefined)
            parts[place.folder]?.push(size);
    return parts;
}
/** Members of folders that were too large to be compared before, as far as they were read. Once for all. */
function wrongContents(opened, checksums) {
    const seen = checksums.map(() => 0);
    const wrong = opened.filter(({ member, folder }) => {
        const at = member.place?.folder ?? 0;
        const part = seen[at] ?? 0;
        seen[at] = part + 1;
        const crc = checksums[at]?.complete[part];
        if ((0,archive/* contentBytes */.dW)(folder) <= maxVerifiedBytes || crc === undefined)
            return false;
        return member.crc32 !== undefined && member.crc32 !== crc;
    });
    const [first, ...others] = wrong;
    return first === undefined ? [] : [wrongContent(parse_seven_zip_frame, first.member.name, others.length)];
}
/** The reference reader passes over what no stream of the archive takes. */
function unexplained(at, size) {
    const kind = at.offset + at.length === size ? 'suffix' : 'gap';
    const detail = `${String(at.length)} bytes at ${String(at.offset)}`;
    return { kind, at, members: [], count: 1, isEverywhere: false, detail };
}
function parse_seven_zip_open({ member, content }) {
    return content.slice(member.place?.offset ?? 0, member.size, member.name);
}
function memberOf({ name, isFolder, mode, size }, opened) {
    const kind = isFolder ? 'folder' : kindOfMode(mode, size > 0);
    const hasTarget = kind === 'symbolic-link' && opened !== undefined && size <= maxTargetBytes;
    return { name, kind, target: hasTarget ? textOf(opened) : '', at: parse_seven_zip_frame };
}
function textOf(opened) {
    try {
        return Buffer.from(parse_seven_zip_open(opened).read(0, opened.member.size)).toString('utf8');
    }
    catch (error) {
        // The member is opened as a child as well, and its damage told there.
        if (error instanceof errors/* FormatError */.IF)
            return '';
        throw error;
    }
}
/** A member takes its share of what its folder takes. */
function childOf(opened) {
    const { member, folder } = opened;
    const packed = folder.packed.reduce((sum, { length }) => sum + length, 0);
    const content = Math.max(1, (0,archive/* contentBytes */.dW)(folder));
    const share = member.size / content;
    const start = folder.packed[0]?.offset ?? 0;
    const before = Math.floor((packed * (member.place?.offset ?? 0)) / content);
    return {
        member: member.name,
        ...(kindOfMode(member.mode) === 'symbolic-link' ? { isPromised: false } : {}),
        expects: 'program',
        packed: { offset: start + before, length: Math.ceil(packed * share) },
        open: () => parse_seven_zip_open(opened),
    };
}
function wrongChecksums(opened) {
    const compared = opened.filter(({ folder }) => (0,archive/* contentBytes */.dW)(folder) <= maxVerifiedBytes);
    const wrong = compared.filter((candidate) => !hasChecksum(candidate));
    if (wrong.length === 0)
        return [];
    const members = wrong.slice(0, 3).map(({ member }) => member.name);
    const isEverywhere = wrong.length === compared.length;
    return [{ kind: 'content-checksum', at: parse_seven_zip_frame, members, count: wrong.length, isEverywhere, detail: '' }];
}
/** Contents behind which the packed data go on or break off, though all that is declared came out. */
function wrongEnds(folders, contents) {
    const first = folders.findIndex((folder, at) => {
        const content = contents[at];
        return content !== undefined && (0,archive/* contentBytes */.dW)(folder) <= maxVerifiedBytes && !(0,open_folder/* endsWithContent */.C)(content);
    });
    const [at = parse_seven_zip_frame] = folders[first]?.packed ?? [];
    const detail = 'packed data do not end where the content does';
    return first < 0 ? [] : [{ kind: 'damaged', at, detail, key: 'end' }];
}
/** What can't be decoded is told as damage where the member is opened. */
function hasChecksum(opened) {
    if (opened.member.crc32 === undefined)
        return true;
    try {
        return (0,external_node_zlib_.crc32)(parse_seven_zip_open(opened).read(0, opened.member.size)) === opened.member.crc32;
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return true;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/codecs/tar/read-tar.js + 2 modules
var read_tar = __webpack_require__(6914);
// EXTERNAL MODULE: ./lib/bytes/bounds.js
var bounds = __webpack_require__(2462);
// EXTERNAL MODULE: ./lib/bytes/slice-source.js
var slice_source = __webpack_require__(2931);
;// CONCATENATED MODULE: ./lib/codecs/tar/sparse-source.js


/** Content of which only parts stand in the archive; what is between is zero. */
class SparseSource {
    name;
    size;
    #data;
    #parts;
    /** @param data the parts one after another */
    constructor(name, size, data, parts) {
        this.name = name;
        this.size = size;
        this.#data = data;
        this.#parts = parts;
    }
    read(offset, length) {
        (0,bounds/* checkRange */.c)(this.name, this.size, offset, length);
        const result = new Uint8Array(length);
        let stored = 0;
        for (const part of this.#parts) {
            const start = Math.max(offset, part.offset);
            const end = Math.min(offset + length, part.offset + part.length);
            if (start < end)
                result.set(this.#data.read(stored + start - part.offset, end - start), start - offset);
            stored += part.length;
        }
        return result;
    }
    slice(offset, length, name = this.name) {
        return new slice_source/* SliceSource */.E(this, offset, length, name);
    }
}

// EXTERNAL MODULE: ./lib/codecs/tar/unknown-content.js
var unknown_content = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/codecs/tar/tar-header.js
var tar_header = __webpack_require__(9440);
;// CONCATENATED MODULE: ./lib/formats/archive/members-beside.js
/**
 * Members of an archive as files that lie beside one another once it is unpacked; of equal names the last one is left.
 * @param open the content of a member that is no folder
 */
function membersBeside(entries, open) {
    let byPath;
    return (from, relativePath) => {
        byPath ??= new Map(entries.map((entry) => [pathOf(entry.name), entry]));
        const entry = byPath.get(pathOf(`${from}/../${relativePath}`));
        return entry === undefined ? undefined : open(entry);
    };
}
/** Without `.` and `..`; what climbs out of the archive keeps its `..` and is no member. */
function pathOf(name) {
    const parts = [];
    for (const part of name.replaceAll('\\', '/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./lib/formats/archive/parse-tar.js






/** What containers call the layers that they are made of. */
const layerName = /(^|\/)layer\.tar$|^blobs\/sha256\/[0-9a-f]{64}$/;
const imageManifests = new Set(['oci-layout', 'manifest.json', 'index.json']);
const rootFilesystem = 'root-filesystem';
const parse_tar_kinds = {
    'behind-end': 'behind-end',
    'no-end': 'no-end',
    size: 'two-sizes',
    'link-with-data': 'link-with-data',
};
/** Lists the members of a tar archive and gives every one of them back to the engine. */
function parseTar(source, context) {
    const listing = (0,read_tar/* readTar */.s)(source, context.budget, goesOn(source, context));
    const { entries, oddities, anomalies, unexplained } = listing;
    const isImage = entries.some(({ name }) => imageManifests.has(name));
    const files = entries.filter(holdsContent);
    const beside = membersBeside(files, (entry) => contentOf(source, entry));
    const disagreements = oddities.flatMap(({ kind, at, member, count }) => kind === 'checksum'
        ? []
        : [{ kind: parse_tar_kinds[kind], at, members: [member], count, isEverywhere: false, detail: '' }]);
    return {
        facts: {
            members: entries.map(parse_tar_memberOf),
            disagreements: [...disagreements, ...duplicates(entries)],
            isRootFilesystem: context.profile === rootFilesystem,
        },
        children: [
            ...files.map((entry) => parse_tar_childOf(source, entry, isImage, beside)),
            ...hiddenChildren(source, unexplained),
        ],
        anomalies,
        covered: [{ offset: 0, length: listing.readBytes }],
    };
}
/** Of an archive that is packed: as far as it may still be explained. */
function goesOn(source, { packedBytes, recognises }) {
    if (packedBytes === undefined || recognises === undefined)
        return undefined;
    const unknown = new unknown_content/* UnknownContent */.E(source, packedBytes, recognises);
    return unknown.isSuspicious ? (entry) => unknown.take(entry) : undefined;
}
function parse_tar_memberOf({ name, plainName, kind, target, headerOffset }) {
    const at = { offset: headerOffset, length: tar_header/* blockBytes */.VE };
    return { name, ...(plainName === undefined ? {} : { otherName: plainName }), kind, target, at };
}
function holdsContent({ kind, size }) {
    return (kind === 'file' || kind === 'other') && size > 0;
}
function parse_tar_childOf(source, entry, isImage, beside) {
    const { name, data, sparse } = entry;
    return {
        member: name,
        expects: 'program',
        ...(isImage && layerName.test(name) ? { profile: rootFilesystem } : {}),
        ...(sparse === undefined ? { range: data } : { packed: data }),
        beside: (path) => beside(name, path),
        open: () => contentOf(source, entry),
    };
}
function contentOf(source, { name, data, size, sparse }) {
    const stored = source.slice(data.offset, data.length, name);
    return sparse === undefined ? stored : new SparseSource(name, size, stored, sparse);
}
/** Extracting keeps the last one, readers that look for a name take the first. */
function duplicates(entries) {
    const seen = new Set();
    const twice = [];
    for (const entry of entries) {
        if (entry.kind === 'folder')
            continue;
        const name = entry.name.replace(/^(\.\/)+/, '');
        if (seen.has(name))
            twice.push(entry);
        seen.add(name);
    }
    const [first] = twice;
    if (first === undefined)
        return [];
    const at = { offset: first.headerOffset, length: tar_header/* blockBytes */.VE };
    const members = twice.slice(0, 3).map(({ name }) => name);
    return [{ kind: 'duplicate-name', at, members, count: twice.length, isEverywhere: false, detail: '' }];
}

// EXTERNAL MODULE: ./lib/codecs/unix-archives/read-ar.js
var read_ar = __webpack_require__(3502);
// EXTERNAL MODULE: ./lib/codecs/unix-archives/read-cpio.js
var read_cpio = __webpack_require__(4514);
;// CONCATENATED MODULE: ./lib/formats/archive/parse-unix-archive.js




/** Static libraries and Debian packages. */
function parseAr(source, { budget }) {
    return parsed(source, (0,read_ar/* readAr */.m)(source, budget));
}
/** Initial file systems and the content of RPM packages. */
function parseCpio(source, { budget }) {
    return parsed(source, (0,read_cpio/* readCpio */.Q)(source, budget));
}
function parsed(source, { entries, anomalies, unexplained }) {
    const held = entries.filter(({ mode, data }) => kindOfMode(mode) === 'file' && data.length > 0);
    return {
        facts: {
            members: entries.map((entry) => parse_unix_archive_memberOf(source, entry)),
            disagreements: [],
            isRootFilesystem: false,
        },
        children: [...held.map((entry) => parse_unix_archive_childOf(source, entry)), ...hiddenChildren(source, unexplained)],
        anomalies,
        covered: [{ offset: 0, length: source.size }],
    };
}
function parse_unix_archive_memberOf(source, { name, mode, header, data }) {
    const kind = kindOfMode(mode);
    const isLink = kind === 'symbolic-link' && data.length <= maxTargetBytes;
    const target = isLink ? Buffer.from(source.read(data.offset, data.length)).toString('utf8') : '';
    return { name, kind, target, at: header };
}
function parse_unix_archive_childOf(source, { name, data }) {
    const open = () => source.slice(data.offset, data.length, name);
    return { member: name, expects: 'program', range: data, open };
}

// EXTERNAL MODULE: ./lib/codecs/zip/header-range.js
var header_range = __webpack_require__(7818);
// EXTERNAL MODULE: ./lib/codecs/zip/open-entry.js
var open_entry = __webpack_require__(382);
// EXTERNAL MODULE: ./lib/codecs/zip/read-zip-directory.js + 7 modules
var read_zip_directory = __webpack_require__(8378);
// EXTERNAL MODULE: ./lib/codecs/zip/zip-directory.js
var zip_directory = __webpack_require__(4554);
;// CONCATENATED MODULE: ./lib/formats/archive/parse-zip.js









/** Lists the members of a zip archive and gives every one of them back to the engine. */
async function parseZip(source, context) {
    const directory = await (0,read_zip_directory/* readZipDirectory */.x)(source, context.budget);
    const { entries, disagreements, anomalies, covered, unexplained } = directory;
    const files = entries.filter(parse_zip_holdsContent);
    const beside = membersBeside(files, (entry) => (0,open_entry/* openEntry */.vW)(source, entry, context.budget));
    return {
        facts: {
            members: entries.map((entry) => parse_zip_memberOf(source, entry, context)),
            disagreements,
            isRootFilesystem: false,
            isBehindModel: isBehindModel(source, disagreements),
        },
        children: [
            ...files.map((entry) => parse_zip_childOf(source, entry, context, beside)),
            ...hiddenChildren(source, unexplained),
        ],
        anomalies,
        covered,
        afterChildren: () => parse_zip_wrongContents(entries),
    };
}
/** Once, however many members are wrong. */
function parse_zip_wrongContents(entries) {
    const [first, ...others] = entries.filter(open_entry/* isReadWrong */.E2);
    return first === undefined ? [] : [wrongContent((0,header_range/* headerRange */.F)(first), first.name, others.length)];
}
/** TensorFlow Lite models carry the files that belong to them in an archive behind them: identifier TFL3. */
function isBehindModel(source, disagreements) {
    const hasPrefix = disagreements.some(({ kind }) => kind === 'prefix');
    return hasPrefix && source.size > 8 && Buffer.from(source.read(4, 4)).toString('latin1') === 'TFL3';
}
function parse_zip_memberOf(source, entry, context) {
    const kind = entry.isDirectory ? 'folder' : kindOfMode(entry.mode, entry.uncompressedSize > 0);
    const target = kind === 'symbolic-link' ? targetOf(source, entry, context) : '';
    return { name: entry.name, kind, target, at: (0,header_range/* headerRange */.F)(entry) };
}
function targetOf(source, entry, { budget }) {
    if (!entry.isReadable)
        return '';
    try {
        const content = (0,open_entry/* openEntry */.vW)(source, entry, budget);
        return Buffer.from(content.read(0, Math.min(content.size, maxTargetBytes))).toString('utf8');
    }
    catch (error) {
        // The member is opened as a child as well, and its damage told there.
        if (error instanceof errors/* FormatError */.IF)
            return '';
        throw error;
    }
}
function parse_zip_holdsContent({ isReadable, isDirectory }) {
    return isReadable && !isDirectory;
}
function parse_zip_childOf(source, entry, { budget }, beside) {
    const { name, method, data, mode } = entry;
    return {
        member: name,
        expects: 'program',
        ...placed(method, data),
        ...(kindOfMode(mode) === 'symbolic-link' ? { isPromised: false } : {}),
        beside: (path) => beside(name, path),
        open: () => (0,open_entry/* openEntry */.vW)(source, entry, budget),
    };
}
/** Where stored members stand, and what compressed ones take. */
function placed(method, data) {
    if (data === undefined)
        return {};
    return method === zip_directory/* methodStored */.jg ? { range: data } : { packed: data };
}

;// CONCATENATED MODULE: ./lib/formats/archive/rules/ambiguous-directory.js


const readings = {
    'behind-end': {
        severity: 'warning',
        what: 'Members stand behind the end of the archive or behind a broken header, where only some readers look',
    },
    'case-collision': {
        severity: 'warning',
        what: 'Names differ only in case or behind a NUL; PyTorch opens the first, others the exact one',
    },
    'central-flags': {
        severity: 'warning',
        what: 'Members are marked as encrypted but are not; readers that ignore the mark load them',
    },
    'content-checksum': {
        severity: 'warning',
        what: 'The content does not have the checksum that is declared; PyTorch loads it, others refuse',
    },
    'content-smaller': {
        severity: 'warning',
        what: 'Less comes out of members than their size declares',
    },
    'directory-size': {
        severity: 'warning',
        what: 'The directory is not as long as the archive says; Python counts back by that length and finds other members or none',
    },
    'duplicate-name': {
        severity: 'warning',
        what: 'Several members have one name; PyTorch opens the first, Python the last',
    },
    'entry-count': {
        severity: 'warning',
        what: 'The end record counts other members than the directory lists',
    },
    gap: {
        severity: 'warning',
        what: 'Data stand between the members that belong to none of them',
    },
    'link-with-data': {
        severity: 'warning',
        what: 'Links or folders have data, which some readers pass over and others take for members',
    },
    'local-flags': {
        severity: 'warning',
        what: 'Directory and local header disagree whether members are encrypted',
    },
    'local-method': {
        severity: 'warning',
        what: 'Directory and local header disagree how members are compressed',
    },
    'local-name': {
        severity: 'warning',
        what: 'Directory and local header give members different names; PyTorch loads them, Python refuses',
    },
    'local-sizes': {
        severity: 'info',
        what: 'Directory and local header give members different sizes',
    },
    'no-end': {
        severity: 'info',
        what: 'The archive has no end marker; nothing would tell if it had been cut off behind this member',
    },
    prefix: {
        severity: 'warning',
        what: 'Other content precedes the archive; loaders that go by the first bytes never see the archive',
    },
    renamed: { severity: 'warning', what: 'Members have a second name that only some readers use' },
    'several-directories': {
        severity: 'warning',
        what: 'There is more than one directory, and readers choose differently',
    },
    'stored-sizes': {
        severity: 'warning',
        what: 'Members that are not compressed have two different sizes',
    },
    'strict-refusal': { severity: 'warning', what: 'A strict reader refuses the archive or lists less of it' },
    suffix: { severity: 'warning', what: 'Other content follows the archive' },
    'two-sizes': {
        severity: 'warning',
        what: 'Header and extended header give a member different sizes, so that readers find different members behind it',
    },
    'unlisted-member': {
        severity: 'warning',
        what: 'Members stand in the file that no directory lists; readers that stream it see them',
    },
    'version-needed': {
        severity: 'warning',
        what: 'Members ask for a version of the format that does not exist; PyTorch loads them, Python refuses',
    },
    volumes: {
        severity: 'warning',
        what: 'The archive says that it is one volume of several; PyTorch refuses it, Python reads it',
    },
    'zero-checksum': {
        severity: 'warning',
        what: 'Zeros stand in place of checksums; PyTorch loads the members, Python refuses',
    },
};
/** PyTorch can be told not to compute checksums, and other containers hold whole archives: that hides nothing. */
function severityOf(kind, isEverywhere, isEmbedded) {
    const isUsual = (kind === 'zero-checksum' && isEverywhere) || (isEmbedded && (kind === 'prefix' || kind === 'suffix'));
    return isUsual ? 'info' : readings[kind].severity;
}
function describe(kind, { members, count, detail }) {
    const names = members.map((name) => (0,quoted/* quoted */.T)(name)).join(', ');
    const more = count > members.length && members.length > 0 ? ` and ${String(count - members.length)} more` : '';
    const specifics = [detail, names + more].filter((text) => text !== '').join(': ');
    return specifics === '' ? readings[kind].what : `${readings[kind].what} (${specifics})`;
}
const ambiguousDirectory = (0,core_define/* defineRule */.Km)({
    id: 'archive/ambiguous-directory',
    title: 'Readers of the archive come to different members',
    severity: 'warning',
    securitySeverity: '7.1',
    precision: 'high',
    cwe: ['CWE-436', 'CWE-345'],
    cve: ['CVE-2025-1944', 'CVE-2025-1945', 'CVE-2025-10156'],
    references: [
        'https://docs.python.org/3/library/zipfile.html',
        'https://github.com/pytorch/pytorch/blob/main/caffe2/serialize/inline_container.cc',
    ],
    since: '1.0.0',
    help: {
        why: 'An archive says where its members are in more than one place. Where these differ, one program loads what another never sees: scanners were passed in this way. All readings were judged here, but no writer makes such files by itself.',
        fix: 'Get the file again from its publisher, or save it anew from a trusted source.',
    },
    *check({ disagreements, isBehindModel = false }) {
        const kinds = new Set(disagreements.map(({ kind }) => kind));
        const isEmbedded = isBehindModel || (kinds.has('prefix') && kinds.has('suffix'));
        for (const disagreement of disagreements) {
            const { kind, at, count, members, isEverywhere } = disagreement;
            if (kind === 'content-larger' || kind === 'overlap')
                continue;
            yield {
                message: describe(kind, disagreement),
                severity: severityOf(kind, isEverywhere, isEmbedded),
                at: { range: at },
                key: kind,
                count,
                data: { kind, members },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/archive/rules/false-size.js



const effects = {
    'content-larger': 'More comes out of members than their size declares',
    overlap: 'Members share their bytes, so that the archive unpacks to more than it can hold',
};
const falseSize = (0,core_define/* defineRule */.Km)({
    id: 'archive/false-size',
    title: 'Unpacks to more than it declares',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-409', 'CWE-130'],
    cve: [],
    references: ['https://www.bamsoftware.com/hacks/zipbomb/'],
    since: '1.0.0',
    help: {
        why: 'Programs look at the declared sizes to decide whether there is room. An archive whose members overlap, or give out more than they declare, passes that check and fills memory or disk; no writer makes one by itself.',
        fix: 'Do not unpack the archive. Get the model again from its publisher.',
    },
    *check({ disagreements }) {
        for (const { kind, at, members, count } of disagreements) {
            if (kind !== 'content-larger' && kind !== 'overlap')
                continue;
            const names = members.map((name) => (0,quoted/* quoted */.T)(name, limits/* limits */.F.maxQuotedCharacters));
            yield {
                message: `${effects[kind]} (${names.join(', ')})`,
                at: { range: at },
                key: kind,
                count,
                data: { kind, members },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/archive/rules/written-path.js
/** What programs that extract an archive make of a name. */
/** Characters that look like a separator or a full stop, or become one where a name is normalised. */
const lookAlikes = [
    [/[\u2044\u2215\u29f8\uff0f]|%2f/gi, '/'],
    [/[\u2216\u29f5\ufe68\uff3c]|%5c/gi, '\\'],
    [/[\u2024\ufe52\uff0e]|%2e/gi, '.'],
    [/\u2025/g, '..'],
];
function isAbsolute(path) {
    return /^[/\\]/.test(path) || namesDrive(path);
}
function namesDrive(path) {
    return /^[a-z]:/i.test(path);
}
/** Windows takes a backslash for a separator and drops blanks at the end of a segment, so it is done here. */
function climbs(path) {
    let depth = 0;
    for (const segment of path.split(/[/\\]/)) {
        const name = segment.trimEnd();
        if (name === '..')
            depth -= 1;
        else if (name !== '' && name !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}
/** The path with everything that only looks like a separator or a full stop put in its place. */
function withoutLookAlikes(path) {
    return lookAlikes.reduce((plain, [pattern, character]) => plain.replace(pattern, character), path);
}

;// CONCATENATED MODULE: ./lib/formats/archive/rules/link-outside.js




/** A symbolic link counts from its own folder, a hard link from the root of the archive. */
function leaves({ kind, name, target }, isRootFilesystem) {
    if (kind !== 'symbolic-link' && kind !== 'hard-link')
        return false;
    if (isAbsolute(target))
        return !isRootFilesystem;
    const folder = kind === 'hard-link' ? '' : name.replace(/[^/\\]*$/, '');
    return climbs(folder + target) && !isRootFilesystem;
}
function findLeaving({ members, isRootFilesystem }) {
    const links = members.filter((member) => leaves(member, isRootFilesystem));
    return links.map((member) => {
        const inside = `${member.name.replace(/\/$/, '')}/`;
        return {
            member,
            through: members.find(({ name }) => name.startsWith(inside) || writesOver(name, member, members)),
        };
    });
}
/** A second member of the link's own name is written to where the link leads. */
function writesOver(name, link, members) {
    return (name === link.name &&
        members.some((other) => other !== link && other.name === name && other.kind === 'file'));
}
/** Reading what a link leads to tells secrets; writing through it, or a second name for a foreign file, changes things. */
function link_outside_severityOf({ member, through }) {
    return through !== undefined || member.kind === 'hard-link' ? 'critical' : 'warning';
}
function* byKind(leaving, severity) {
    const own = leaving.filter((candidate) => link_outside_severityOf(candidate) === severity);
    const [first] = own;
    if (first === undefined)
        return;
    const { member, through } = first;
    const quote = (text) => (0,quoted/* quoted */.T)(text, limits/* limits */.F.maxQuotedCharacters);
    const written = through === undefined ? '' : `, and ${quote(through.name)} is written through it`;
    const more = own.length > 1 ? `; ${String(own.length - 1)} more do` : '';
    yield {
        message: `The link ${quote(member.name)} leads out of the archive to ${quote(member.target)}${written}${more}`,
        severity,
        at: { range: member.at, logical: member.name },
        key: severity,
        count: own.length,
        data: { member: member.name, target: member.target.slice(0, limits/* limits */.F.maxQuotedCharacters) },
    };
}
const linkOutside = (0,core_define/* defineRule */.Km)({
    id: 'archive/link-outside',
    title: 'A link in the archive leads out of it',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-59', 'CWE-61'],
    cve: ['CVE-2025-4517', 'CVE-2025-12638'],
    references: ['https://docs.python.org/3/library/tarfile.html#tarfile-extraction-filter'],
    since: '1.0.0',
    help: {
        why: 'Tools that unpack the archive create the link as it is. What is then read through it comes from elsewhere on the machine, and what is written through it goes there: start-up files, keys, code.',
        fix: 'Do not unpack the archive. Get the model again from its publisher.',
    },
    *check(facts) {
        const leaving = findLeaving(facts);
        yield* byKind(leaving, 'critical');
        yield* byKind(leaving, 'warning');
    },
});

;// CONCATENATED MODULE: ./lib/formats/archive/rules/path-traversal.js




const path_traversal_effects = {
    climbs: 'climbs out of the folder it is extracted to',
    absolute: 'names an absolute path',
    drive: 'names a drive or a stream of a Windows path',
    'look-alike': 'climbs out of its folder once characters that look like separators become some',
    nul: 'holds a NUL, behind which readers see nothing',
};
/** What extracting to the written name would do; undefined for names that stay inside. */
function formOf(name) {
    if (name.includes('\0'))
        return 'nul';
    if (namesDrive(name))
        return 'drive';
    if (isAbsolute(name))
        return 'absolute';
    if (climbs(name))
        return 'climbs';
    return climbs(withoutLookAlikes(name)) ? 'look-alike' : undefined;
}
/** The name, or the one that older readers take, whichever leaves. */
function leavingForm({ name, otherName }) {
    return formOf(name) ?? (otherName === undefined ? undefined : formOf(otherName));
}
function byForm(members) {
    const groups = new Map();
    for (const member of members) {
        const form = leavingForm(member);
        if (form === undefined)
            continue;
        const group = groups.get(form);
        if (group === undefined)
            groups.set(form, [member]);
        else
            group.push(member);
    }
    return groups;
}
const pathTraversal = (0,core_define/* defineRule */.Km)({
    id: 'archive/path-traversal',
    title: 'Extracting the archive writes outside its folder',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'very-high',
    cwe: ['CWE-22', 'CWE-29', 'CWE-36', 'CWE-158'],
    cve: ['CVE-2025-14009', 'CVE-2025-12060'],
    references: ['https://docs.python.org/3/library/tarfile.html#tarfile-extraction-filter'],
    since: '1.0.0',
    help: {
        why: 'Tools that unpack a model join the member name to their folder. A name that climbs, starts at the root or hides its end overwrites start-up files, keys or code elsewhere; nothing that saves a model writes such names.',
        fix: 'Do not unpack the archive. Get the model again from its publisher.',
    },
    *check({ members }) {
        for (const [form, group] of byForm(members)) {
            const [first] = group;
            if (first === undefined)
                continue;
            const name = (0,quoted/* quoted */.T)(first.name, limits/* limits */.F.maxQuotedCharacters);
            const more = group.length > 1 ? `, and ${String(group.length - 1)} more do` : '';
            yield {
                message: `The member ${name} ${path_traversal_effects[form]}${more}`,
                at: { range: first.at, logical: first.name },
                key: form,
                count: group.length,
                data: { member: first.name, form },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/archive/rules/special-member.js



const specialMember = (0,core_define/* defineRule */.Km)({
    id: 'archive/special-member',
    title: 'Extracting the archive makes a device or a pipe',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'very-high',
    cwe: ['CWE-67', 'CWE-73'],
    cve: [],
    references: ['https://docs.python.org/3/library/tarfile.html#tarfile-extraction-filter'],
    since: '1.0.0',
    help: {
        why: 'A device node gives whoever extracts the archive with enough rights a door to disks and memory, and a pipe makes programs that read it wait for ever. Nothing that saves a model writes either.',
        fix: 'Do not unpack the archive. Get the model again from its publisher.',
    },
    *check({ members, isRootFilesystem }) {
        for (const kind of ['device', 'pipe']) {
            const special = members.filter((member) => member.kind === kind);
            const [first] = special;
            if (first === undefined)
                continue;
            const name = (0,quoted/* quoted */.T)(first.name, limits/* limits */.F.maxQuotedCharacters);
            yield {
                message: `The member ${name} is a ${kind}`,
                severity: isRootFilesystem ? 'info' : 'critical',
                at: { range: first.at, logical: first.name },
                key: kind,
                count: special.length,
                data: { member: first.name, kind },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/formats/archive/rules/index.js





/** Every rule about archives, by id. */
const archiveRules = [
    ambiguousDirectory,
    falseSize,
    linkOutside,
    pathTraversal,
    specialMember,
];

;// CONCATENATED MODULE: ./lib/formats/archive/reader.js






const zip = (0,core_define/* defineReader */.XH)({
    parse: parseZip,
    rules: archiveRules,
});
const tar = (0,core_define/* defineReader */.XH)({
    parse: parseTar,
    rules: archiveRules,
});
const sevenZip = (0,core_define/* defineReader */.XH)({
    parse: parseSevenZip,
    rules: archiveRules,
});
const ar = (0,core_define/* defineReader */.XH)({
    parse: parseAr,
    rules: archiveRules,
});
const cpio = (0,core_define/* defineReader */.XH)({
    parse: parseCpio,
    rules: archiveRules,
});


/***/ })

};
;