import type { Location as SarifLocation, Region } from 'sarif';
import type { Finding, Location } from '../../core/types.js';
import { clip, visible } from '../neutralise.js';

export interface LocationOptions {
  /** Adds the line that code scanning documents as required. */
  readonly forUpload: boolean;
  /** Bytes of the committed file. */
  readonly size: number;
}

type Placed = Pick<Finding, 'path' | 'member'>;

const maxNameCharacters = 1000;

/** The committed file, with the member and the place inside it as logical location. */
export function locateInFile(finding: Placed, at: Location, options: LocationOptions): SarifLocation {
  const member = [finding.path, ...finding.member].join('!');
  const names = [
    ...(finding.member.length === 0 ? [] : [{ fullyQualifiedName: name(member), kind: 'member' }]),
  ];
  const logical = at.logical === undefined ? [] : [{ name: name(at.logical), kind: 'element' }];
  return {
    physicalLocation: {
      artifactLocation: { uri: encodePath(finding.path) },
      region: describeRegion(finding, at, options),
    },
    ...(names.length + logical.length === 0 ? {} : { logicalLocations: [...names, ...logical] }),
    ...(at.note === undefined ? {} : { message: { text: name(at.note) } }),
  };
}

function name(text: string): string {
  return clip(withoutLinks(visible(text)), maxNameCharacters);
}

/** Viewers make links of `[text](target)` in every message of SARIF (2.1.0, 3.11.6). */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}

/**
 * Offsets and lines of a member are not those of the committed file, so its findings point at the whole file.
 * A line makes `upload-sarif` hash the whole file, so only text and the uploaded copy carry one.
 */
function describeRegion({ member }: Placed, at: Location, { forUpload, size }: LocationOptions): Region {
  const own = member.length === 0;
  if (own && at.line !== undefined) return textRegion(at.line, at.column);
  const { offset, length } = (own ? at.range : undefined) ?? { offset: 0, length: size };
  const bytes = { byteOffset: offset, byteLength: length };
  return forUpload ? { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2, ...bytes } : bytes;
}

function textRegion(line: number, column = 1): Region {
  return { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 };
}

/** A relative RFC 3986 reference; every segment is encoded, so none holds a `:` or starts a query. */
export function encodePath(path: string): string {
  const wellFormed = path.replace(/\p{Cs}/gu, '\u{FFFD}');
  return wellFormed.split('/').map(encodeURIComponent).join('/');
}
