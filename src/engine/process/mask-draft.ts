import type { Draft, Json, Location } from '../../core/types.js';
import { maskSecrets } from '../../judgement/text/find-secrets.js';
import { findingBounds } from '../bound-draft.js';

/** Texts are cut long before they are sent; what is cut here is still longer than that. */
const maxMaskedCharacters = 4 * findingBounds.messageCharacters;
const maxDepth = 32;

/** The finding with every credential in its texts masked, whatever format quoted them. */
export function maskDraft(draft: Draft): Draft {
  const { message, key, at, trace, data, ...rest } = draft;
  return {
    ...rest,
    message: masked(message),
    key: masked(key),
    at: maskLocation(at),
    ...(trace === undefined ? {} : { trace: trace.map(maskLocation) }),
    ...(data === undefined ? {} : { data: maskData(data) }),
  };
}

/** Names of members are quoted, too. */
export function maskMembers(member: readonly string[]): readonly string[] {
  return member.map(masked);
}

function masked(text: string): string {
  return maskSecrets(text.slice(0, maxMaskedCharacters));
}

function maskLocation(location: Location): Location {
  const { logical, note } = location;
  return {
    ...location,
    ...(logical === undefined ? {} : { logical: masked(logical) }),
    ...(note === undefined ? {} : { note: masked(note) }),
  };
}

function maskData(data: NonNullable<Draft['data']>): NonNullable<Draft['data']> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [masked(key), maskJson(value, 0)]));
}

function maskJson(value: Json, depth: number): Json {
  if (typeof value === 'string') return masked(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= maxDepth) return null;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => maskJson(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, Json]) => [masked(key), maskJson(inner, depth + 1)]),
  );
}
