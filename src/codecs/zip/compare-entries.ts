import type { Budget } from '../../core/types.js';
import type { Disagreements } from './disagreements.js';
import { headerRange } from './header-range.js';
import {
  flagDataDescriptor,
  flagEncrypted,
  flagPatched,
  flagStrongEncryption,
  methodStored,
  type LocalHeader,
  type ZipEntry,
} from './zip-directory.js';

/** 6.3: Python refuses members that ask for more. */
const newestVersion = 63;
const refusedFlags = flagEncrypted | flagPatched | flagStrongEncryption;

/** Holds each listed member to its local header, and the members to each other. */
export function compareEntries(entries: readonly ZipEntry[], found: Disagreements, budget: Budget): void {
  for (const entry of entries) {
    budget.check();
    if (entry.local !== undefined && entry.isListed) compareLocal(entry, entry.local, found);
    if (entry.versionNeeded > newestVersion && entry.isListed)
      found.add('version-needed', headerRange(entry), entry.name);
    if (entry.isRenamed) found.add('renamed', headerRange(entry), entry.name);
    if (entry.isEncrypted && entry.isReadable && entry.actualSize !== undefined)
      found.add('central-flags', headerRange(entry), entry.name);
  }
  compareNames(entries, found);
  findOverlaps(entries, found);
}

function compareLocal(entry: ZipEntry, local: LocalHeader, found: Disagreements): void {
  const at = headerRange(entry);
  if (Buffer.compare(entry.rawName, local.rawName) !== 0) found.add('local-name', at, entry.name);
  if (((entry.flags ^ local.flags) & refusedFlags) !== 0) found.add('local-flags', at, entry.name);
  if (entry.method !== local.method) found.add('local-method', at, entry.name);
  const isDescribedLater = (local.flags & flagDataDescriptor) !== 0 && local.compressedSize === 0;
  const hasSizes =
    isDescribedLater ||
    (entry.compressedSize === local.compressedSize && entry.uncompressedSize === local.uncompressedSize);
  if (!hasSizes) found.add('local-sizes', at, entry.name);
  const isStored = entry.method === methodStored && !entry.isEncrypted;
  if (isStored && entry.compressedSize !== entry.uncompressedSize) found.add('stored-sizes', at, entry.name);
}

/** Equal names count as duplicates; names that only case or a NUL tells apart collide in some readers. */
function compareNames(entries: readonly ZipEntry[], found: Disagreements): void {
  const exact = new Set<string>();
  const folded = new Set<string>();
  for (const entry of entries) {
    if (entry.isDirectory || !entry.isListed) continue;
    const { name } = entry;
    const plain = foldName(name);
    if (exact.has(name)) found.add('duplicate-name', headerRange(entry), name);
    else if (folded.has(plain)) found.add('case-collision', headerRange(entry), name);
    exact.add(name);
    folded.add(plain);
  }
}

/** As miniz and C readers look a member up: up to a NUL, whatever the case. */
function foldName(name: string): string {
  return name.replace(/\0.*$/s, '').toLowerCase();
}

function findOverlaps(entries: readonly ZipEntry[], found: Disagreements): void {
  const placed = entries.flatMap((entry) =>
    entry.data === undefined || !entry.isListed ? [] : [{ entry, data: entry.data }],
  );
  placed.sort((a, b) => a.entry.localHeaderOffset - b.entry.localHeaderOffset);
  let reached = -1;
  for (const { entry, data } of placed) {
    if (entry.localHeaderOffset < reached) found.add('overlap', headerRange(entry), entry.name);
    reached = Math.max(reached, data.offset + data.length);
  }
}
