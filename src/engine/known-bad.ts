import { UsageError } from '../core/errors.js';

/** One entry of a known-bad list that names a file. */
export interface KnownBadHash {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Bytes; an entry with a size is only compared with files of that size. */
  readonly size: number | null;
  readonly note: string;
}

/** A list as the user gave it. */
export interface KnownBadList {
  /** How findings and errors call the list. */
  readonly name: string;
  readonly hashes: readonly KnownBadHash[];
  readonly domains: readonly string[];
}

const hashLine = /^([0-9a-f]{64})(?:[ \t]+(\d{1,15}))?[ \t]*(?:#(.*))?$/i;
const domainLine = /^domain:([a-z0-9_-]+(?:\.[a-z0-9_-]+)*)[ \t]*(?:#.*)?$/i;

/**
 * Parses `sha256[ size][ # note]` and `domain:name` lines; blank lines and `#` lines are ignored.
 * @throws UsageError with the list's name and the line's number
 */
export function parseKnownBad(text: string, name: string): KnownBadList {
  const hashes: KnownBadHash[] = [];
  const domains: string[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const hash = hashEntry(line);
    const domain = domainLine.exec(line)?.[1];
    if (hash !== undefined) hashes.push(hash);
    else if (domain !== undefined) domains.push(domain.toLowerCase());
    else throw badLine(name, index + 1);
  }
  return { name, hashes, domains };
}

function hashEntry(line: string): KnownBadHash | undefined {
  const [, sha256, size, note = ''] = hashLine.exec(line) ?? [];
  if (sha256 === undefined) return undefined;
  return { sha256: sha256.toLowerCase(), size: size === undefined ? null : Number(size), note: note.trim() };
}

function badLine(name: string, line: number): UsageError {
  return new UsageError(`${name}, line ${String(line)}: expected "sha256[ size][ # note]" or "domain:name"`);
}
