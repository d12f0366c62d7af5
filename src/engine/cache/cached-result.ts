import type { FormatId } from '../../core/types.js';
import type { Frame, PlacedDraft } from '../protocol.js';
import { ForgedFrameError, readFrame } from '../pool/read-frame.js';
import { neighbourBounds } from '../bounds.js';

/** What scanning a file whole gave, without anything that depends on where the file lies. */
export interface CachedResult {
  /** Of the file's bytes, in lower-case hexadecimal digits. */
  readonly sha256: string;
  /** The file's own name: formats take hints from it. */
  readonly name: string;
  readonly formats: readonly FormatId[];
  readonly claimed: boolean;
  readonly findings: readonly PlacedDraft[];
  readonly imports: readonly string[];
  /** Neighbours that were asked for, as the formats spell them, and were not there: should one appear, this is void. */
  readonly absent: readonly string[];
}

/** Bounds of an entry; what is beyond is scanned every time. */
export const cacheBounds = {
  /** Hashing larger files costs more than scanning them. */
  fileBytes: 256 * 2 ** 20,
  findings: 200,
  nameCharacters: 1_024,
  /** Of one entry as JSON. */
  entryCharacters: 256 * 2 ** 10,
} as const;

export function cacheKey({ sha256, name }: Pick<CachedResult, 'sha256' | 'name'>): string {
  return `${sha256} ${name}`;
}

/** What a scanner process would have said, had it scanned the file. Hash and size are for lists that name files. */
export function framesOf(
  result: CachedResult,
  { id, size, hash }: { readonly id: number; readonly size: number; readonly hash: boolean },
): Frame[] {
  const { sha256, formats, claimed, findings, imports } = result;
  return [
    { type: 'started', id },
    ...(hash ? [{ type: 'hashed' as const, id, sha256, size }] : []),
    ...findings.map((finding): Frame => ({ type: 'finding', id, ...finding })),
    { type: 'portrait', id, portrait: { traits: {}, imports } },
    { type: 'done', id, outcome: 'scanned', formats, claimed, bytesRead: 0, retire: false },
  ];
}

/**
 * Checks an entry as strictly as what a scanner process says: a cache is written by whoever may write to it.
 * @param ruleIds the rules that exist
 * @throws ForgedFrameError
 */
export function readCachedResult(value: unknown, ruleIds: ReadonlySet<string>): CachedResult {
  if (typeof value !== 'object' || value === null) throw new ForgedFrameError('no entry');
  const fields = value as Readonly<Record<string, unknown>>;
  const { sha256, name, formats, claimed, imports } = fields;
  const findings = list(fields['findings'], cacheBounds.findings);
  const frame = (content: object): Frame => readFrame(JSON.stringify({ id: 0, ...content }), ruleIds);
  const hashed = frame({ type: 'hashed', sha256, size: 0 });
  const done = frame({ type: 'done', outcome: 'scanned', formats, claimed, bytesRead: 0, retire: false });
  const portrait = frame({ type: 'portrait', portrait: { traits: {}, imports } });
  if (hashed.type !== 'hashed' || done.type !== 'done' || portrait.type !== 'portrait')
    throw new ForgedFrameError('no entry');
  return {
    sha256: hashed.sha256,
    name: text(name, cacheBounds.nameCharacters),
    formats: done.formats,
    claimed: done.claimed,
    findings: findings.map((finding) => placed(frame({ ...asObject(finding), type: 'finding' }))),
    imports: portrait.portrait.imports,
    absent: list(fields['absent'], neighbourBounds.count).map((path) =>
      text(path, neighbourBounds.characters),
    ),
  };
}

/** Whether two scans of one file say the same. */
export function saySame(one: CachedResult, other: CachedResult): boolean {
  return canonical(one) === canonical(other);
}

/** Neighbours may have been asked for in another order, by another path through the same code. */
function canonical({ formats, claimed, findings, imports }: CachedResult): string {
  const told = findings.map((finding) => JSON.stringify(readablyOrdered(finding))).sort();
  return JSON.stringify([formats, claimed, told, imports]);
}

function readablyOrdered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readablyOrdered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    entries
      .map(([key, field]) => [key, readablyOrdered(field)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function placed(frame: Frame): PlacedDraft {
  if (frame.type !== 'finding') throw new ForgedFrameError('no finding');
  return { member: frame.member, draft: frame.draft };
}

function asObject(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new ForgedFrameError('no finding');
  return value;
}

function list(value: unknown, most: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new ForgedFrameError('no list');
  return value;
}

function text(value: unknown, most: number): string {
  if (typeof value !== 'string' || value.length > most) throw new ForgedFrameError('no text');
  return value;
}
