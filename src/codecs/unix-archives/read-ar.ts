/** Archives of ar, in the ways of GNU and BSD: https://man.freebsd.org/cgi/man.cgi?query=ar&sektion=5 */
import { headText } from '../../bytes/head-text.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { withoutTrailing } from '../../core/without-trailing.js';
import type { ArchiveListing } from './archive-entry.js';
import { listEntries, type NextEntry } from './entry-list.js';

const magics: ReadonlySet<string> = new Set(['!<arch>\n', '!<thin>\n']);
const magicBytes = 8;
const headerBytes = 60;
const maxNameBytes = 4_096;
/** Tables of symbols, of GNU in two widths and of BSD. */
const symbols = /^(?:\/|\/SYM64\/|__\.SYMDEF.*)$/;

export function startsAr(head: Uint8Array): boolean {
  return magics.has(headText(head).slice(0, magicBytes));
}

/** Lists the members. Thin archives hold none: their members are files beside them. */
export function readAr(source: ByteSource, budget: Budget): ArchiveListing {
  return new ArWalk(source).list(budget);
}

class ArWalk {
  readonly #source: ByteSource;
  readonly #isThin: boolean;
  /** The long names of GNU, which stand in a member of their own. */
  #names = Buffer.alloc(0);

  constructor(source: ByteSource) {
    this.#source = source;
    this.#isThin = Buffer.from(source.read(0, magicBytes)).toString('latin1') === '!<thin>\n';
  }

  list(budget: Budget): ArchiveListing {
    return listEntries(this.#source, magicBytes, budget, false, (at) => this.#entry(at));
  }

  #entry(at: number): NextEntry | undefined {
    if (at + headerBytes > this.#source.size) return undefined;
    const header = Buffer.from(this.#source.read(at, headerBytes)).toString('latin1');
    if (header.slice(58) !== '`\n') return undefined;
    const field = header.slice(0, 16).trimEnd();
    const size = number(header.slice(48, 58), 10);
    const dataOffset = at + headerBytes;
    const isTable = field === '//' || symbols.test(field);
    if (field === '//') this.#readNames(dataOffset, size);
    const isElsewhere = this.#isThin && !isTable;
    const bsdName = /^#1\/(\d+)$/.exec(field)?.[1];
    const nameBytes = Math.min(Number(bsdName ?? 0), size, maxNameBytes);
    return {
      name: bsdName === undefined ? this.#name(field) : this.#text(dataOffset, nameBytes),
      mode: number(header.slice(40, 48), 8),
      dataOffset: dataOffset + nameBytes,
      size: isElsewhere ? 0 : size - nameBytes,
      next: isElsewhere ? dataOffset : dataOffset + size + (size % 2),
      isHidden: isTable,
    };
  }

  #readNames(offset: number, size: number): void {
    this.#names = Buffer.from(this.#source.read(offset, Math.min(size, this.#source.size - offset)));
  }

  #name(field: string): string {
    const place = /^\/(\d+)$/.exec(field)?.[1];
    if (place === undefined) return field.replace(/\/$/, '');
    const start = Number(place);
    const end = this.#names.indexOf('\n', start);
    return this.#names.toString('utf8', start, end < 0 ? undefined : end).replace(/\/$/, '');
  }

  #text(offset: number, length: number): string {
    const bytes = this.#source.read(offset, Math.min(length, this.#source.size - offset));
    return withoutTrailing(Buffer.from(bytes).toString('utf8'), '\0');
  }
}

function number(field: string, base: number): number {
  const value = Number.parseInt(field.trim(), base);
  return Number.isSafeInteger(value) && value > 0 ? value : 0;
}
