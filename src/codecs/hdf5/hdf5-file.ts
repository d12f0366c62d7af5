import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { readAttributes, type Attribute } from './attributes.js';
import { readDataset, type Dataset } from './dataset.js';
import { GlobalHeap } from './global-heap.js';
import type { AddressSpace } from './hdf5-reader.js';
import { readLinks, type Link } from './links.js';
import { messageTypes } from './messages.js';
import { readObjectHeader, type Message } from './object-header.js';
import { SharedMessages } from './shared-messages.js';
import { readSuperblock, type Superblock } from './superblock.js';

/** A group, dataset or committed datatype, met at the first path that leads to it. */
export interface Hdf5Object {
  readonly path: string;
  /** Bytes from the start of the source. */
  readonly offset: number;
  readonly isGroup: boolean;
  readonly attributes: readonly Attribute[];
  readonly links: readonly Link[];
  readonly dataset: Dataset | undefined;
  /** What of it could not be read. */
  readonly troubles: readonly (FormatError | LimitError)[];
}

interface Pending {
  readonly path: string;
  readonly address: number;
  readonly depth: number;
}

/**
 * Reads HDF5 files of every version as far as their structure goes: superblock, groups, links, attributes, datatypes and
 * layouts. Elements are only read where a caller opens them. No library stands behind it: libhdf5 loops for ever on
 * some damaged files and follows names that leave the file.
 * Specification: https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html
 */
export class Hdf5File {
  readonly superblock: Superblock;
  readonly heap: GlobalHeap;
  readonly #shared: SharedMessages;
  readonly #budget: Budget;

  /** @throws FormatError where the superblock can't be read */
  constructor(source: ByteSource, budget: Budget) {
    this.superblock = readSuperblock(source);
    this.heap = new GlobalHeap(this.space);
    this.#shared = new SharedMessages(this.superblock, budget);
    this.#budget = budget;
  }

  get space(): AddressSpace {
    return this.superblock.space;
  }

  /**
   * Every object that a path leads to, each once, parents first. Links that several groups share, and cycles of them,
   * end at the first visit.
   * @throws LimitError `maxHdf5Objects` and those of the budget
   */
  *objects(): Generator<Hdf5Object> {
    const pending: Pending[] = [{ path: '/', address: this.superblock.root, depth: 0 }];
    const seen = new Set<number>();
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (seen.has(next.address)) continue;
      seen.add(next.address);
      if (seen.size > limits.maxHdf5Objects)
        throw new LimitError('maxHdf5Objects', limits.maxHdf5Objects, 'the file has too many objects');
      const object = this.#read(next);
      yield object;
      for (const link of object.links.toReversed()) {
        if (link.kind !== 'hard' || seen.has(link.address)) continue;
        if (next.depth >= limits.maxHdf5Depth) throw tooDeep();
        pending.push({ path: join(next.path, link.name), address: link.address, depth: next.depth + 1 });
      }
    }
  }

  #read({ path, address }: Pending): Hdf5Object {
    this.#budget.check();
    const troubles: (FormatError | LimitError)[] = [];
    const header = attempt(troubles, () => readObjectHeader(this.space, address, this.#budget));
    if (header?.trouble) troubles.push(header.trouble);
    const messages = header?.messages ?? [];
    return {
      path,
      offset: this.space.base + address,
      isGroup: messages.some(({ type }) => groupTypes.has(type)),
      links: collect(troubles, readLinks(this.space, messages, this.#budget)),
      attributes: this.#attributes(messages, troubles),
      dataset: attempt(troubles, () =>
        readDataset(this.space, messages, { shared: this.#shared, heap: this.heap }),
      ),
      troubles,
    };
  }

  /** One at a time, so that a damaged one costs no other. */
  #attributes(messages: readonly Message[], troubles: (FormatError | LimitError)[]): Attribute[] {
    return messages.flatMap((message) =>
      collect(troubles, readAttributes([message], this.#shared, this.#budget)),
    );
  }
}

const groupTypes: ReadonlySet<number> = new Set([
  messageTypes.linkInfo,
  messageTypes.link,
  messageTypes.symbolTable,
]);

function join(parent: string, name: string): string {
  return parent === '/' ? `/${name}` : `${parent}/${name}`;
}

function tooDeep(): LimitError {
  return new LimitError('maxHdf5Depth', limits.maxHdf5Depth, 'groups are nested too deep');
}

/** What the walk survives: damage, and budgets of one structure; those of the whole file end it. */
function keep(troubles: (FormatError | LimitError)[], error: unknown): void {
  const isOurs = error instanceof LimitError && error.limit.startsWith('maxHdf5');
  if (!(error instanceof FormatError) && !isOurs) throw error;
  troubles.push(error);
}

function attempt<T>(troubles: (FormatError | LimitError)[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    keep(troubles, error);
    return undefined;
  }
}

function collect<T>(troubles: (FormatError | LimitError)[], items: Iterable<T>): T[] {
  const kept: T[] = [];
  attempt(troubles, () => {
    for (const item of items) {
      kept.push(item);
      if (kept.length > limits.maxHdf5Objects)
        throw new LimitError('maxHdf5Objects', limits.maxHdf5Objects, 'an object has too many parts');
    }
  });
  return kept;
}
