import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { RuleMeta } from '../../src/core/types.js';
import { catalogue } from '../../src/scan.js';

const root = join(import.meta.dirname, '../..');
const least: Readonly<Record<string, number>> = { critical: 7, warning: 2, info: 0.1, debug: 0.1 };

describe('the catalogue', () => {
  it('has every id once, former ids included', () => {
    const ids = catalogue.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe.each(catalogue.map((rule): [string, RuleMeta] => [rule.id, rule]))('%s', (id, rule) => {
  it('is named by its folder and in the present tense of what the file does', () => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/);
  });

  it('says what, why and what to do, inside what code scanning shows', () => {
    expect(rule.title.length).toBeGreaterThan(10);
    expect(rule.title.length).toBeLessThanOrEqual(255);
    expect(rule.title).not.toMatch(/\.$/);
    expect(rule.help.why.length).toBeGreaterThan(40);
    expect(rule.help.fix.length).toBeGreaterThan(20);
  });

  it('has a security severity that fits its severity', () => {
    expect(rule.securitySeverity).toMatch(/^(?:10\.0|\d\.\d)$/);
    expect(Number(rule.securitySeverity)).toBeGreaterThanOrEqual(least[rule.severity] ?? 0);
    if (rule.severity !== 'critical') expect(Number(rule.securitySeverity)).toBeLessThanOrEqual(9);
  });

  it('names weaknesses, vulnerabilities and references in their own form', () => {
    for (const cwe of rule.cwe) expect(cwe).toMatch(/^CWE-\d+$/);
    for (const cve of rule.cve) expect(cve).toMatch(/^(?:CVE-\d{4}-\d{4,}|GHSA(?:-[a-z0-9]{4}){3})$/);
    for (const url of rule.references) expect(() => new URL(url)).not.toThrow();
  });

  it('has a page in the docs with its title', () => {
    const page = join(root, 'docs/rules', `${id}.md`);
    expect(existsSync(page)).toBe(true);
    expect(readFileSync(page, 'utf8')).toContain(rule.title);
  });
});
