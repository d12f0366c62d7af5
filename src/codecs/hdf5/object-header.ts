import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget } from '../../core/types.js';
import { Hdf5Reader, type AddressSpace } from './hdf5-reader.js';
import { messageTypes } from './messages.js';
import { verifyChecksum } from './verify-checksum.js';

export interface Message {
  readonly type: number;
  /** The body is only a reference to the message, kept elsewhere. */
  readonly isShared: boolean;
  body(): Hdf5Reader;
}

interface Block {
  /** Bytes from the superblock. */
  readonly address: number;
  readonly length: number;
}

const flagShared = 0x02;
const flagCreationOrder = 0x04;
const flagPhaseChange = 0x10;
const flagTimes = 0x20;
const checksumBytes = 4;

export interface ObjectHeader {
  readonly messages: readonly Message[];
  /** Why not all of them could be read. */
  readonly trouble: FormatError | undefined;
}

/**
 * Reads the messages of an object header of version 1 or 2 with all its continuation blocks (specification §IV.A.1).
 * @throws FormatError `object-header-version`, `unexpected-end` where none begins there; LimitError `maxHdf5Messages`
 */
export function readObjectHeader(space: AddressSpace, address: number, budget: Budget): ObjectHeader {
  const lead = Hdf5Reader.at(space, address, 4);
  const first = lead.u8();
  if (first === 1) return new HeaderWalk(space, budget, 1, 0).read(firstBlockOld(space, address));
  if (first !== 0x4f) throw unknownVersion(space, address);
  const { flags, block } = firstBlockNew(space, address);
  return new HeaderWalk(space, budget, 2, flags).read(block);
}

function firstBlockOld(space: AddressSpace, address: number): Block {
  const reader = Hdf5Reader.at(space, address, 16);
  reader.skip(8);
  return { address: address + 16, length: reader.u32() };
}

function firstBlockNew(
  space: AddressSpace,
  address: number,
): { readonly flags: number; readonly block: Block } {
  const lead = Hdf5Reader.at(space, address, 6);
  lead.expect('OHDR');
  if (lead.u8() !== 2) throw unknownVersion(space, address);
  const flags = lead.u8();
  const extra = (flags & flagTimes ? 16 : 0) + (flags & flagPhaseChange ? 4 : 0);
  const width = 1 << (flags & 3);
  const length = Hdf5Reader.at(space, address + 6 + extra, width).unsigned(width);
  verifyChecksum(space, address, 6 + extra + width + length);
  return { flags, block: { address: address + 6 + extra + width, length } };
}

function unknownVersion(space: AddressSpace, address: number): FormatError {
  const at = { offset: space.base + address, length: 4 };
  return new FormatError(
    'object-header-version',
    at,
    `no object header stands at offset ${String(at.offset)}`,
  );
}

class HeaderWalk {
  readonly #space: AddressSpace;
  readonly #budget: Budget;
  readonly #version: 1 | 2;
  readonly #messageHeaderBytes: number;
  readonly #pending: Block[] = [];
  readonly #seen = new Set<number>();
  readonly #messages: Message[] = [];

  constructor(space: AddressSpace, budget: Budget, version: 1 | 2, flags: number) {
    this.#space = space;
    this.#budget = budget;
    this.#version = version;
    this.#messageHeaderBytes = version === 1 ? 8 : flags & flagCreationOrder ? 6 : 4;
  }

  read(first: Block): ObjectHeader {
    try {
      this.#readAll(first);
      return { messages: this.#messages, trouble: undefined };
    } catch (error) {
      if (error instanceof FormatError) return { messages: this.#messages, trouble: error };
      throw error;
    }
  }

  #readAll(first: Block): void {
    this.#readBlock(first);
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
      if (this.#seen.has(next.address)) continue;
      this.#seen.add(next.address);
      this.#readBlock(this.#version === 1 ? next : this.#withoutFrame(next));
    }
  }

  /** A continuation block of version 2 has a signature before and a checksum behind its messages. */
  #withoutFrame({ address, length }: Block): Block {
    Hdf5Reader.at(this.#space, address, 4).expect('OCHK');
    verifyChecksum(this.#space, address, Math.max(0, length - checksumBytes));
    return { address: address + 4, length: Math.max(0, length - 4 - checksumBytes) };
  }

  #readBlock({ address, length }: Block): void {
    const reader = Hdf5Reader.at(this.#space, address, length);
    while (reader.remaining >= this.#messageHeaderBytes) this.#readMessage(reader);
  }

  #readMessage(reader: Hdf5Reader): void {
    this.#budget.check();
    const type = this.#version === 1 ? reader.u16() : reader.u8();
    const size = reader.u16();
    const flags = reader.u8();
    reader.skip(this.#messageHeaderBytes - (this.#version === 1 ? 5 : 4));
    const start = reader.position;
    const bytes = reader.bytes(size);
    const body = (): Hdf5Reader => new Hdf5Reader(this.#space, bytes, start);
    if (type === messageTypes.continuation) this.#continue(body());
    else this.#keep({ type, isShared: (flags & flagShared) !== 0, body });
  }

  #continue(body: Hdf5Reader): void {
    const address = body.address();
    if (address !== undefined) this.#pending.push({ address, length: body.length() });
  }

  #keep(message: Message): void {
    this.#messages.push(message);
    if (this.#messages.length <= limits.maxHdf5Messages) return;
    throw new LimitError('maxHdf5Messages', limits.maxHdf5Messages, 'an object has too many header messages');
  }
}
