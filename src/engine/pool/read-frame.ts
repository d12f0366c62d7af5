import { limits } from '../../core/limits.js';
import { severities } from '../../core/severity.js';
import type {
  ArtifactDescription,
  Draft,
  Json,
  Location,
  Outcome,
  Portrait,
  RuleId,
  Severity,
  Table,
  Traits,
} from '../../core/types.js';
import { descriptionBounds, neighbourBounds, portraitBounds } from '../bounds.js';
import { findingBounds } from '../bound-draft.js';
import type { Frame } from '../protocol.js';

/** A scanner process said something that it has no business saying. */
export class ForgedFrameError extends Error {
  override readonly name = 'ForgedFrameError';
}

interface Fields {
  readonly [key: string]: unknown;
}

const outcomes: readonly Outcome[] = [
  'scanned',
  'partial',
  'unreadable',
  'timed-out',
  'skipped',
  'unrecognised',
];
const maxFormats = 1_000;
const maxRanges = 64;

/**
 * Checks a line from a scanner process field by field: what it parses is the attacker's, and so might the process be.
 * @param ruleIds the rules that exist
 * @throws ForgedFrameError
 */
export function readFrame(line: string, ruleIds: ReadonlySet<string>): Frame {
  const fields = record(parsed(line), 'frame');
  if (fields['type'] === 'ready') return { type: 'ready' };
  const id = count(fields['id'], 'id');
  switch (fields['type']) {
    case 'started':
    case 'identified':
    case 'again':
      return { type: fields['type'], id };
    case 'hashed':
      return { type: 'hashed', id, sha256: sha256(fields['sha256']), size: count(fields['size'], 'size') };
    case 'absent':
      return { type: 'absent', id, ranges: list(fields['ranges'], maxRanges, 'ranges').map(byteRange) };
    case 'finding':
      return {
        type: 'finding',
        id,
        member: members(fields['member']),
        draft: draft(fields['draft'], ruleIds),
      };
    case 'artifact':
      return { type: 'artifact', id, description: description(fields['description']) };
    case 'neighbours':
      return {
        type: 'neighbours',
        id,
        absent: list(fields['absent'], neighbourBounds.count, 'absent').map((path) =>
          text(path, neighbourBounds.characters, 'path'),
        ),
        found: flag(fields['found'], 'found'),
      };
    case 'portrait':
      return { type: 'portrait', id, portrait: portrait(fields['portrait']) };
    case 'done':
      return done(id, fields);
    default:
      throw new ForgedFrameError('unknown type of frame');
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new ForgedFrameError('a frame is no JSON', { cause });
  }
}

function done(id: number, fields: Fields): Frame {
  return {
    type: 'done',
    id,
    outcome: oneOf(outcomes, fields['outcome'], 'outcome'),
    formats: list(fields['formats'], maxFormats, 'formats').map((format) => text(format, 100, 'format')),
    claimed: flag(fields['claimed'], 'claimed'),
    bytesRead: count(fields['bytesRead'], 'bytesRead'),
    retire: flag(fields['retire'], 'retire'),
  };
}

function description(value: unknown): ArtifactDescription {
  const fields = record(value, 'description');
  const { textCharacters, children, tables, characters } = descriptionBounds;
  const facts: unknown = fields['facts'];
  if (facts === undefined || JSON.stringify(facts).length > characters) throw wrong('facts');
  return {
    member: members(fields['member']),
    format: text(fields['format'], 100, 'format'),
    title: text(fields['title'], textCharacters, 'title'),
    because: text(fields['because'], textCharacters + 1, 'because'),
    size: count(fields['size'], 'size'),
    children: texts(fields['children'], children, 'children'),
    facts: facts as Json,
    tables: list(fields['tables'], tables, 'tables').map(table),
  };
}

function portrait(value: unknown): Portrait {
  const { traits: said, imports } = record(value, 'portrait');
  return { traits: traits(said), imports: list(imports, limits.maxComparedImports, 'imports').map(trait) };
}

const traitNames = ['name', 'license', 'architecture', 'family', 'task'] as const;

function traits(value: unknown): Traits {
  const fields = record(value, 'traits');
  const said = traitNames.flatMap((name) =>
    fields[name] === undefined ? [] : [[name, trait(fields[name])] as const],
  );
  const ends = (['inputs', 'outputs'] as const).flatMap((name) =>
    fields[name] === undefined
      ? []
      : [[name, list(fields[name], portraitBounds.ends, name).map(trait)] as const],
  );
  return Object.fromEntries<string | readonly string[]>([...said, ...ends]);
}

function trait(value: unknown): string {
  return text(value, portraitBounds.characters + 1, 'trait');
}

function table(value: unknown): Table {
  const { title, columns, from, rows, hasMore } = record(value, 'table');
  return {
    title: text(title, descriptionBounds.textCharacters, 'title'),
    columns: texts(columns, descriptionBounds.columns, 'columns'),
    from: count(from, 'from'),
    rows: list(rows, limits.maxGraphNodes, 'rows').map((row) => texts(row, descriptionBounds.columns, 'row')),
    hasMore: flag(hasMore, 'hasMore'),
  };
}

/** Texts are cut with an ellipsis behind. */
function texts(value: unknown, most: number, what: string): string[] {
  return list(value, most, what).map((item) => text(item, descriptionBounds.textCharacters + 1, what));
}

function members(value: unknown): string[] {
  return list(value, limits.maxDepth + 1, 'member').map((name) =>
    text(name, findingBounds.memberCharacters, 'member'),
  );
}

function draft(value: unknown, ruleIds: ReadonlySet<string>): Draft {
  const fields = record(value, 'draft');
  const { trace, count: occurrences, data } = fields;
  return {
    ruleId: ruleId(fields['ruleId'], ruleIds),
    severity: oneOf<Severity>(severities, fields['severity'], 'severity'),
    message: text(fields['message'], findingBounds.messageCharacters, 'message'),
    key: text(fields['key'], findingBounds.keyCharacters, 'key'),
    at: location(fields['at']),
    ...(trace === undefined ? {} : { trace: list(trace, findingBounds.traceSteps, 'trace').map(location) }),
    ...(occurrences === undefined ? {} : { count: count(occurrences, 'count') }),
    ...(data === undefined ? {} : { data: json(data) }),
  };
}

function ruleId(value: unknown, known: ReadonlySet<string>): RuleId {
  if (typeof value !== 'string' || !known.has(value)) throw new ForgedFrameError('unknown rule');
  return value as RuleId;
}

function location(value: unknown): Location {
  const { range, line, column, logical, note } = record(value, 'location');
  const { messageCharacters } = findingBounds;
  return {
    ...(range === undefined ? {} : { range: byteRange(range) }),
    ...(line === undefined ? {} : { line: count(line, 'line') }),
    ...(column === undefined ? {} : { column: count(column, 'column') }),
    ...(logical === undefined ? {} : { logical: text(logical, findingBounds.memberCharacters, 'logical') }),
    ...(note === undefined ? {} : { note: text(note, messageCharacters, 'note') }),
  };
}

function byteRange(value: unknown): { offset: number; length: number } {
  const fields = record(value, 'range');
  return { offset: count(fields['offset'], 'offset'), length: count(fields['length'], 'length') };
}

function json(value: unknown): { readonly [key: string]: Json } {
  if (JSON.stringify(value).length > findingBounds.dataCharacters)
    throw new ForgedFrameError('too much data');
  return record(value, 'data') as { readonly [key: string]: Json };
}

function sha256(value: unknown): string {
  const digits = text(value, 64, 'sha256');
  if (!/^[0-9a-f]{64}$/.test(digits)) throw new ForgedFrameError('no SHA-256');
  return digits;
}

function record(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(what);
  return value as Fields;
}

function list(value: unknown, most: number, what: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw wrong(what);
  return value;
}

function text(value: unknown, most: number, what: string): string {
  if (typeof value !== 'string' || value.length > most) throw wrong(what);
  return value;
}

function count(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw wrong(what);
  return value;
}

function flag(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw wrong(what);
  return value;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, what: string): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw wrong(what);
  return found;
}

function wrong(what: string): ForgedFrameError {
  return new ForgedFrameError(`wrong ${what}`);
}
