import { table } from '../../core/table.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, Budget, ByteRange, ByteSource } from '../../core/types.js';
import { readPaxRecords } from './pax-records.js';
import { readOldSparseMap, readSparseLines, readSparseList, type SparseMap } from './sparse-maps.js';
import type { TarEntry, TarEntryKind, TarListing, TarOddity } from './tar-entry.js';
import { blockBytes, readTarHeader, readUncheckedHeader, text, type TarHeader } from './tar-header.js';

/** Names and extended headers beyond this are no names. CWE-770. */
const maxExtensionBytes = 2 ** 20;
/** Blocks that are looked at one by one for a header, behind one that is none. CWE-400. */
const maxSweptBlocks = 2 ** 20;
const windowBytes = 64 * blockBytes;
/** What twelve characters of octal hold; writers put it where a size does not fit. */
const largestOctal = 0o7777_7777_777;

const kinds: Readonly<Record<string, TarEntryKind>> = table({
  '1': 'hard-link',
  '2': 'symbolic-link',
  '3': 'device',
  '4': 'device',
  '5': 'folder',
  '6': 'pipe',
  V: 'other',
  M: 'other',
  D: 'folder',
});

/** What the next header inherits from those before it. */
interface Pending {
  readonly name?: string;
  readonly target?: string;
  readonly records?: ReadonlyMap<string, string>;
}

/** Whether to go on behind a member; what is behind is then neither read nor missed. */
export type GoesOn = (entry: TarEntry) => boolean;

/**
 * Lists every member that any reader of the archive may see: POSIX, pax and GNU headers, and those behind a broken
 * header or behind the end marker.
 * @throws LimitError of the budget
 */
export function readTar(source: ByteSource, budget: Budget, goesOn: GoesOn = () => true): TarListing {
  return new TarWalk(source, budget, goesOn).list();
}

class TarWalk {
  readonly #source: ByteSource;
  readonly #budget: Budget;
  readonly #goesOn: GoesOn;
  readonly #entries: TarEntry[] = [];
  readonly #oddities = new Map<TarOddity, { at: ByteRange; member: string; count: number }>();
  readonly #anomalies: Anomaly[] = [];
  readonly #unexplained: ByteRange[] = [];
  #globals: ReadonlyMap<string, string> = new Map();
  #pending: Pending = {};
  #isBehindEnd = false;
  /** Where it was told not to go on. */
  #stoppedAt: number | undefined;
  #swept = 0;
  #window: Uint8Array = new Uint8Array(0);
  #windowAt = 0;

  constructor(source: ByteSource, budget: Budget, goesOn: GoesOn) {
    this.#source = source;
    this.#budget = budget;
    this.#goesOn = goesOn;
  }

  list(): TarListing {
    let at = 0;
    while (at + blockBytes <= this.#source.size && this.#stoppedAt === undefined) {
      this.#budget.check();
      if (this.#entries.length >= limits.maxArchiveEntries) {
        this.#report('limit', at, 'it lists more members than are read', 'entries');
        return this.#listing();
      }
      const block = this.#block(at);
      const header = readTarHeader(block);
      if (header !== undefined) at = this.#read(at, block, header);
      else if (isZero(block)) at = this.#end(at);
      else if (readUncheckedHeader(block) !== undefined) at = this.#unchecked(at, block);
      else at = this.#sweep(at);
    }
    if (this.#stoppedAt === undefined) this.#judgeEnd(at);
    return this.#listing();
  }

  /** @param at where the next header would stand; behind the end where the padding of the last member is missing */
  #judgeEnd(at: number): void {
    const rest = this.#source.size - at;
    const isHeaderMissing = this.#pending.name !== undefined || this.#pending.records !== undefined;
    if (rest > 0 && !isZero(this.#source.read(at, rest))) {
      if (this.#isBehindEnd) this.#unexplained.push({ offset: at, length: rest });
      else this.#report('damaged', at, 'the archive ends inside a header', 'cut');
    } else if (rest < 0) this.#report('damaged', this.#source.size, 'the archive ends inside a block', 'cut');
    else if (isHeaderMissing)
      this.#report('damaged', this.#source.size, 'the archive ends behind half a header', 'cut');
    else if (!this.#isBehindEnd) {
      const last = this.#entries.at(-1);
      this.#odd('no-end', last?.headerOffset ?? 0, last?.name ?? '');
    }
  }

  #listing(): TarListing {
    const oddities = [...this.#oddities].map(([kind, oddity]) => ({ kind, ...oddity }));
    return {
      entries: this.#entries,
      oddities,
      anomalies: this.#anomalies,
      unexplained: this.#unexplained,
      readBytes: this.#stoppedAt ?? this.#source.size,
    };
  }

  #block(at: number): Uint8Array {
    if (at < this.#windowAt || at + blockBytes > this.#windowAt + this.#window.length) {
      this.#windowAt = at;
      this.#window = this.#source.read(
        at,
        Math.min(this.#isSwept(at) ? windowBytes : blockBytes, this.#source.size - at),
      );
    }
    return this.#window.subarray(at - this.#windowAt, at - this.#windowAt + blockBytes);
  }

  /** Whether blocks are looked at one after another, not member by member. */
  #isSwept(at: number): boolean {
    return at === this.#windowAt + this.#window.length;
  }

  /** Goes behind zeros: readers stop here, `tar -i` does not. */
  #end(at: number): number {
    let next = at;
    while (next + blockBytes <= this.#source.size && isZero(this.#block(next))) {
      this.#budget.check();
      next += blockBytes;
    }
    this.#isBehindEnd = true;
    return next;
  }

  /** Looks for the next header block by block; what is passed over is unexplained. */
  #sweep(at: number): number {
    let next = at;
    while (next + blockBytes <= this.#source.size && this.#swept < maxSweptBlocks) {
      this.#budget.check();
      this.#swept += 1;
      next += blockBytes;
      if (next + blockBytes <= this.#source.size && readTarHeader(this.#block(next)) !== undefined) break;
    }
    const isFound = next + blockBytes <= this.#source.size && this.#swept < maxSweptBlocks;
    const end = isFound ? next : this.#source.size;
    this.#unexplained.push({ offset: at, length: end - at });
    if (!this.#isBehindEnd)
      this.#report('damaged', at, 'a header has not the checksum that it states', 'checksum');
    this.#isBehindEnd = true;
    return end;
  }

  /** Strict readers end at such a header, lenient ones never add up its checksum. */
  #unchecked(at: number, block: Uint8Array): number {
    const header = readUncheckedHeader(block);
    if (header === undefined) return this.#sweep(at);
    this.#report('damaged', at, 'a header has not the checksum that it states', 'checksum');
    this.#isBehindEnd = true;
    return this.#read(at, block, header);
  }

  #read(at: number, block: Uint8Array, header: TarHeader): number {
    const dataOffset = at + blockBytes;
    switch (header.type) {
      case 'L':
        this.#pending = { ...this.#pending, name: this.#text(dataOffset, header.size) };
        return padded(dataOffset, header.size);
      case 'K':
        this.#pending = { ...this.#pending, target: this.#text(dataOffset, header.size) };
        return padded(dataOffset, header.size);
      case 'x':
      case 'X':
        this.#pending = {
          ...this.#pending,
          records: readPaxRecords(this.#extension(dataOffset, header.size)),
        };
        return padded(dataOffset, header.size);
      case 'g':
        this.#globals = new Map([
          ...this.#globals,
          ...readPaxRecords(this.#extension(dataOffset, header.size)),
        ]);
        return padded(dataOffset, header.size);
      default:
        return this.#entry(at, block, header);
    }
  }

  #entry(at: number, block: Uint8Array, header: TarHeader): number {
    const records = new Map([...this.#globals, ...(this.#pending.records ?? [])]);
    const identity = identify(header, records, this.#pending);
    const sparse = this.#sparse(at, block, header, records);
    const dataOffset = at + blockBytes + (header.type === 'S' ? (sparse?.mapBytes ?? 0) : 0);
    const length = this.#dataLength(at, header, identity, statedSize(records));
    const available = this.#available(dataOffset, length);
    const map = sparse !== undefined && header.type !== 'S' ? Math.min(sparse.mapBytes, available) : 0;
    const entry: TarEntry = {
      ...identity,
      headerOffset: at,
      data: { offset: Math.min(dataOffset, this.#source.size) + map, length: available - map },
      size: sparse?.size ?? available,
      sparse: sparse?.parts,
      isBehindEnd: this.#isBehindEnd,
    };
    if (!this.#goesOn(entry)) this.#stoppedAt = entry.data.offset;
    else if (available < length) {
      const name = JSON.stringify(identity.name.slice(0, 120));
      this.#report('damaged', at, `the archive ends inside the member ${name}`, 'cut');
    }
    if (this.#isBehindEnd) this.#odd('behind-end', at, identity.name);
    this.#entries.push(entry);
    this.#pending = {};
    return padded(dataOffset, length);
  }

  /** Bytes of data behind the header: links and folders have none, whatever their size says. */
  #dataLength(at: number, header: TarHeader, { kind, name }: Identity, stated: number | undefined): number {
    const size = stated ?? header.size;
    const hasData = kind === 'file' || kind === 'other' || header.type === 'D';
    if (!hasData && size > 0) this.#odd('link-with-data', at, name);
    const isSecond = stated !== undefined && header.size !== stated && header.size !== 0;
    if (isSecond && header.size < largestOctal) this.#odd('size', at, name);
    return hasData ? size : 0;
  }

  #sparse(
    at: number,
    block: Uint8Array,
    header: TarHeader,
    records: ReadonlyMap<string, string>,
  ): SparseMap | undefined {
    if (header.type === 'S' && header.magic === 'gnu') return readOldSparseMap(this.#source, at, block);
    const size = Number(records.get('GNU.sparse.realsize') ?? records.get('GNU.sparse.size') ?? 0);
    if (!Number.isSafeInteger(size) || size < 0) return undefined;
    const list = records.get('GNU.sparse.map');
    if (list !== undefined) return readSparseList(list, size);
    if (records.get('GNU.sparse.major') !== '1') return undefined;
    const offset = at + blockBytes;
    return readSparseLines(this.#source, offset, this.#available(offset, header.size), size);
  }

  #available(offset: number, length: number): number {
    return Math.max(0, Math.min(length, this.#source.size - offset));
  }

  #extension(offset: number, length: number): Uint8Array {
    return this.#source.read(offset, Math.min(this.#available(offset, length), maxExtensionBytes));
  }

  #text(offset: number, length: number): string {
    const bytes = this.#extension(offset, length);
    return text(bytes, 0, bytes.length);
  }

  #odd(kind: TarOddity, offset: number, member: string): void {
    const known = this.#oddities.get(kind);
    if (known === undefined)
      this.#oddities.set(kind, { at: { offset, length: blockBytes }, member, count: 1 });
    else known.count += 1;
  }

  #report(kind: Anomaly['kind'], offset: number, detail: string, key: string): void {
    if (this.#anomalies.some((anomaly) => anomaly.key === key)) return;
    this.#anomalies.push({ kind, at: { offset, length: blockBytes }, detail, key });
  }
}

type Identity = Pick<TarEntry, 'name' | 'plainName' | 'kind' | 'target'>;

function identify(header: TarHeader, records: ReadonlyMap<string, string>, pending: Pending): Identity {
  const name = records.get('GNU.sparse.name') ?? records.get('path') ?? pending.name ?? header.name;
  return {
    name,
    plainName: header.name === name ? undefined : header.name,
    kind: kindOf(header, name),
    target: records.get('linkpath') ?? pending.target ?? header.target,
  };
}

/** A size in an extended header is the one that counts. */
function statedSize(records: ReadonlyMap<string, string>): number | undefined {
  const stated = records.get('size');
  return stated !== undefined && /^\d{1,15}$/.test(stated) ? Number(stated) : undefined;
}

/** The first tar marked folders by a slash alone. */
function kindOf({ type, magic }: TarHeader, name: string): TarEntryKind {
  if ((type === '\0' || (type === '0' && magic === 'none')) && name.endsWith('/')) return 'folder';
  return kinds[type] ?? 'file';
}

function padded(offset: number, length: number): number {
  return offset + Math.ceil(length / blockBytes) * blockBytes;
}

function isZero(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}
