/**
 * The museum of bypasses: what got past scanners, assembled opcode by opcode with harmless payloads, against the severity
 * that the pickle policy gives. `UPDATE_FIXTURES=1` writes the table of docs/bypasses.md anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compareSeverity } from '../../src/core/severity.js';
import type { Draft } from '../../src/core/types.js';
import { inspectBytes } from '../support/inspect-bytes.js';
import type { BypassCase } from './bypass-case.js';
import { advisoriesOfOthers } from './cases/advisories-others.js';
import { advisoriesOfPicklescan } from './cases/advisories-picklescan.js';
import { carriedCode } from './cases/carried-code.js';
import { carriers } from './cases/carriers.js';
import { containers } from './cases/containers.js';
import { deferred } from './cases/deferred.js';
import { discrepanciesOfNames } from './cases/discrepancies-names.js';
import { discrepanciesOfStructure } from './cases/discrepancies-structure.js';
import { dottedNames } from './cases/dotted-names.js';
import { encoded } from './cases/encoded.js';
import { gadgetsOfPackages } from './cases/gadgets-packages.js';
import { gadgetsOfTheStandardLibrary } from './cases/gadgets-stdlib.js';
import { patternsOfOldRules } from './cases/old-rules.js';
import { kerasAndTensorflow } from './cases/keras-tensorflow.js';
import { opcodes } from './cases/opcodes.js';
import { otherFormats } from './cases/other-formats.js';
import { runtimesAndRepositories } from './cases/runtimes-and-repositories.js';
import { states } from './cases/states.js';
import { streams } from './cases/streams.js';
import { vettedPackages } from './cases/vetted-packages.js';
import { renderMuseum } from './render-museum.js';

const page = join(import.meta.dirname, '../../docs/bypasses.md');

const cases: readonly BypassCase[] = [
  ...opcodes,
  ...states,
  ...dottedNames,
  ...carriers,
  ...carriedCode,
  ...deferred,
  ...streams,
  ...encoded,
  ...discrepanciesOfNames,
  ...discrepanciesOfStructure,
  ...advisoriesOfPicklescan,
  ...advisoriesOfOthers,
  ...gadgetsOfTheStandardLibrary,
  ...gadgetsOfPackages,
  ...patternsOfOldRules,
  ...vettedPackages,
  ...kerasAndTensorflow,
  ...containers,
  ...otherFormats,
  ...runtimesAndRepositories,
];

const isGrave = ({ severity }: Draft): boolean => severity === 'critical' || severity === 'warning';
const summary = ({ severity, ruleId, message }: Draft): string => `${severity} ${ruleId}: ${message}`;

const titled = cases.map((example, index): [string, BypassCase] => [
  `${String(index + 1)} ${example.id} ${[...example.advisories, example.what].join(' ')}`,
  example,
]);

describe('the museum of bypasses', () => {
  it.each(titled)('%s', async (_, example) => {
    const { severity, rule, names = '' } = example;
    const { drafts: findings } = await inspectBytes(example.bytes, example.file ?? 'case.pkl');
    const seen = findings.map(summary);
    if (severity === 'silent') {
      expect(seen.filter((__, index) => isGrave(findings[index] as Draft))).toEqual([]);
      return;
    }
    const expected = findings.filter(
      (finding) =>
        finding.ruleId === rule &&
        finding.message.includes(names) &&
        compareSeverity(finding.severity, severity) <= 0,
    );
    const wanted = { severity, rule, names, seen };
    expect({ ...wanted, found: expected.length > 0 }).toEqual({ ...wanted, found: true });
  });

  it('shows every technique and every discrepancy of the catalogue', () => {
    const shown = new Set(cases.map(({ id }) => id));
    const numbers = [...range(1, 34), ...range(50, 79)].map(
      (number) => `P-${String(number).padStart(2, '0')}`,
    );
    expect(numbers.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('shows every group of gadgets', () => {
    const shown = new Set(cases.map(({ id }) => id));
    const groups = [...range(1, 10), ...range(20, 32)].map(
      (number) => `G-${String(number).padStart(2, '0')}`,
    );
    expect([...groups, 'G-V', 'G-D'].filter((id) => !shown.has(id))).toEqual([]);
  });

  it('shows what containers hide', () => {
    const shown = new Set(cases.map(({ id }) => id));
    // 42, pointers of Git LFS, is what the engine says before any format (scan-file.test.ts).
    const numbers = [...range(1, 17), ...range(20, 28), ...range(30, 41), ...range(43, 45)];
    const ids = numbers.map((number) => `C-${String(number).padStart(2, '0')}`);
    expect(ids.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('shows what hides in other formats', () => {
    const shown = new Set(cases.map(({ id }) => id));
    // 05, a backdoor in the graph itself, can't be told from a model without running it.
    const numbers = [...range(1, 4), 6, ...range(10, 14), 20, 21, ...range(25, 50)];
    const ids = numbers.map((number) => `D-${String(number).padStart(2, '0')}`);
    expect(ids.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('shows every technique of Keras and TensorFlow', () => {
    const shown = new Set(cases.map(({ id }) => id));
    const numbered = (letter: string, last: number): string[] =>
      range(1, last).map((number) => `${letter}-${String(number).padStart(2, '0')}`);
    expect([...numbered('K', 17), ...numbered('T', 14)].filter((id) => !shown.has(id))).toEqual([]);
  });

  it('is what docs/bypasses.md lists', () => {
    const rendered = renderMuseum(cases);
    if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(page, rendered);
    expect(readFileSync(page, 'utf8')).toBe(rendered);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
