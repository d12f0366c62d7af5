import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BypassCase, Expectation } from './bypass-case.js';

const fixtures = join(import.meta.dirname, '../../fixtures');

/** What stands in the table: the technique, the fixture under its folder, what it does, and what must come of it. */
export type FixtureRow = readonly [
  id: string,
  fixture: string,
  what: string,
  severity: Expectation[0],
  rule: string,
  advisories?: readonly string[],
];

/** Cases whose bytes are those of the formats' own fixtures. */
export function fixtureCases(rows: readonly FixtureRow[]): BypassCase[] {
  return rows.map(([id, fixture, what, severity, rule, advisories = []]) => ({
    id,
    advisories,
    what: `${fixture.slice(0, fixture.indexOf('/'))}: ${what}`,
    bytes: readFileSync(join(fixtures, fixture)),
    severity,
    rule,
    file: basename(fixture),
  }));
}
