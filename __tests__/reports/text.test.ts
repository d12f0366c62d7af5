import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scanRules } from '../../src/engine/rules/index.js';
import { renderText } from '../../src/reports/text.js';
import { wrap } from '../../src/reports/text/wrap.js';
import { damagedIssue, foreignIssue, hostileReport, sampleIssue, sampleReport } from './sample-report.js';

const quietReport = sampleReport({
  issues: [],
  suppressed: [],
  notes: [],
  verdict: 'clean',
  files: sampleReport().files.slice(4),
});

describe('the text report', () => {
  it('reads as a person would tell it', () => {
    expect(renderText(sampleReport())).toBe(`\
models/evil.pt  12 kB · pickle, torch, zip
  critical  Loading this file runs posix.system('echo pwned')
            archive/data.pkl, position 28, opcode REDUCE · pickle/dangerous-call

models/half.pkl  1.0 kB · pickle
  warning   The stream ends inside the argument of BINUNICODE
            position 900 · scan/damaged

models/net.pkl  2.0 kB · pickle
  warning   Loading this file builds objects of acme.models.Net, which nobody has vetted
            position 11 · pickle/foreign-class · 12 times · was info, --strict

Not analysed whole
  models/half.pkl  only partly analysed

2 submodules are not checked out: vendor/a, vendor/b.

To accept a finding, say why in .modelaudit.yml; --explain shows the entry of each:
  allow:
    - { rule: pickle/dangerous-call, path: models/evil.pt, member: [archive/data.pkl], fingerprint: "0123456789abcdef0123456789abcdef", reason: "say why this is acceptable", expires: 2025-09-15 }

1.5 GB scanned in 31 ms, 70 kB read · 3 other files ignored · 1 finding suppressed · configuration .modelaudit.yml
Failed: 1 critical and 2 warning findings (5 model files, 1 not analysed whole).
`);
  });

  it('puts the file with the worst issue first', () => {
    const text = renderText(sampleReport({ issues: [foreignIssue, sampleIssue] }));
    expect(text.indexOf('models/evil.pt')).toBeLessThan(text.indexOf('models/net.pkl'));
  });

  it('says in one line that nothing was found', () => {
    expect(renderText(quietReport).trimEnd().split('\n').at(-1)).toBe('Passed: no findings (1 model file).');
  });

  it('never calls an empty run clean without saying that it was empty', () => {
    expect(renderText({ ...quietReport, files: [] })).toContain('Passed: no findings (no model file found).');
  });

  it('never calls a run with trouble passed', () => {
    const missing = { ...damagedIssue, ruleId: 'scan/missing-path' as const };
    const report = sampleReport({
      issues: [missing],
      verdict: 'clean',
      hasErrors: true,
      files: [],
      rules: scanRules,
    });
    expect(renderText(report).trimEnd().split('\n').at(-1)).toBe(
      'Errors: no findings and 1 error (no model file found).',
    );
  });

  it('says that findings do not reach the gate', () => {
    const policy = { ...sampleReport().policy, failOn: 'critical' } as const;
    const text = renderText(
      sampleReport({ issues: [foreignIssue], verdict: 'clean', policy, files: quietReport.files }),
    );
    expect(text).toContain(
      'Passed: 1 warning finding, which does not reach the gate at critical (1 model file).',
    );
  });

  it('says why a file was not analysed even where policy suppressed the finding', () => {
    const suppressed = [
      { ...damagedIssue, suppression: { by: 'rules', reason: 'rule set to off', expires: null } },
    ];
    expect(renderText(sampleReport({ issues: [], suppressed }))).toContain(
      '  models/half.pkl  only partly analysed\n    The stream ends inside the argument of BINUNICODE\n',
    );
  });

  it('explains with --explain', () => {
    const text = renderText(sampleReport(), { explain: true, width: 80 });
    expect(text).toContain(
      '            Why    A pickle is a program. Whoever loads it runs the calls that\n',
    );
    expect(text).toContain("            Call   posix.system('echo pwned')\n");
    expect(text).toContain('            Steps  position 2, opcode STACK_GLOBAL: imports posix.system\n');
    expect(text).not.toMatch(/\n\n\n/);
  });

  it('prints issues only with --quiet, and nothing when there are none', () => {
    expect(renderText(sampleReport(), { quiet: true }).trimEnd().split('\n').at(-1)).toContain(
      'pickle/foreign-class',
    );
    expect(renderText(quietReport, { quiet: true })).toBe('');
  });

  it('shows debug findings, every file and its time with --verbose', () => {
    const report = sampleReport({ issues: [{ ...foreignIssue, severity: 'debug' }] });
    expect(renderText(report)).not.toContain('acme.models.Net');
    expect(renderText(report, { verbose: true })).toContain('  debug     Loading this file builds');
    expect(renderText(report, { verbose: true })).toContain(
      'models/weights.safetensors  1.5 GB · safetensors · 1 ms  scanned',
    );
  });

  it('colours through the style that it is given', () => {
    const text = renderText(sampleReport(), { style: (name, part) => `<${name}>${part}</${name}>` });
    expect(text).toContain('<critical>critical  </critical>');
    expect(text).toContain('<findings>Failed:</findings>');
  });

  it('leaves a blank line between the explained findings of one file only', () => {
    const issues = [sampleIssue, { ...sampleIssue, at: {}, key: 'k' }];
    const blanks = (explain: boolean): number => {
      const [group = ''] = renderText(sampleReport({ issues }), { explain }).split('\nNot analysed whole');
      return group.match(/\n\n/g)?.length ?? 0;
    };
    expect([blanks(true), blanks(false)]).toEqual([1, 0]);
  });

  it('explains the call and the steps without a rule, and steps without a note by their place alone', () => {
    const trace = [{ range: { offset: 2, length: 1 } }, { logical: 'opcode REDUCE', note: 'calls it' }];
    const text = renderText(sampleReport({ issues: [{ ...sampleIssue, trace }], rules: [] }), {
      explain: true,
    });
    expect(text).not.toMatch(/Why|Fix/);
    expect(text).toContain('            Steps  position 2\n                   opcode REDUCE: calls it\n');
  });

  it.each([
    [undefined, 99],
    [60, 59],
    [12, 39],
  ])('keeps to %s columns', (width, longest) => {
    const issue = { ...sampleIssue, message: 'a '.repeat(300).trim(), data: {} };
    const text = renderText(sampleReport({ issues: [issue] }), width === undefined ? {} : { width });
    const lengths = text
      .split('\n')
      .filter((line) => /^ {12}[a ]+$/.test(line))
      .map((line) => line.length);
    expect(Math.max(...lengths)).toBe(longest);
  });

  it('says until when a finding was accepted', () => {
    const issue = { ...sampleIssue, lapsed: { reason: 'ours', expires: '2027-01-14\u202e' } };
    expect(renderText(sampleReport({ issues: [issue] }))).toContain(
      String.raw`pickle/dangerous-call · was accepted until 2027-01-14\u202e`,
    );
  });

  it('tells what became of the baseline', () => {
    const fixed = (amount: number) =>
      Array.from({ length: amount }, (_, at) => ({
        ruleId: 'a/call' as const,
        path: `${String(at)}.pkl`,
        member: [],
        fingerprint: 'f',
        message: 'ran os.system',
      }));
    const of = (amount: number, unseen: number): string[] => {
      const baseline = { file: 'b.json', accepted: 1, fixed: fixed(amount), unseen };
      const text = renderText(sampleReport({ baseline }));
      return /^Baseline[^]*?(?=\n\n)/m.exec(text)?.[0].split('\n') ?? [];
    };
    expect(of(0, 0)).toEqual(['Baseline b.json: 1 finding accepted, 0 fixed']);
    expect(of(1, 2)).toEqual([
      'Baseline b.json: 1 finding accepted, 1 fixed, 2 of files that this run did not read whole',
      '  fixed in 0.pkl: ran os.system',
    ]);
    expect(of(10, 0)).toHaveLength(11);
    expect(of(12, 0).slice(10)).toEqual(['  fixed in 9.pkl: ran os.system', '  and 2 more']);
    expect(renderText(sampleReport())).not.toContain('Baseline');
  });

  it('counts only what there is to count', () => {
    const policy = {
      failOn: 'warning',
      failOnIncomplete: 'true',
      strict: true,
      configuration: null,
    } as const;
    const counts = (more: object): string | undefined =>
      renderText({ ...quietReport, ...more })
        .trimEnd()
        .split('\n')
        .at(-2);
    expect(counts({ policy, filesIgnored: 0 })).toBe('1.5 GB scanned in 31 ms, 70 kB read · strict');
    expect(counts({ filesIgnored: 1 })).toBe(
      '1.5 GB scanned in 31 ms, 70 kB read · 1 other file ignored · configuration .modelaudit.yml',
    );
  });

  it('hints at how to accept the worst finding that anybody can accept', () => {
    const trouble = { ...damagedIssue, ruleId: 'scan/unreadable', severity: 'critical' } as const;
    const policy = { ...sampleReport().policy, configuration: null };
    const hint = (more: object): string[] =>
      /^To accept[^]*?(?=\n\n)/m.exec(renderText(sampleReport({ policy, ...more })))?.[0].split('\n') ?? [];
    const [title, , entry] = hint({ issues: [trouble, foreignIssue] });
    expect(title).toBe('To accept a finding, say why in .modelaudit.yml; --explain shows the entry of each:');
    expect(entry).toContain('rule: pickle/foreign-class');
    expect(hint({ issues: [trouble], verdict: 'incomplete' })).toEqual([]);
    expect(hint({ verdict: 'clean' })).toEqual([]);
  });

  it('shows no list of files where there are none', () => {
    expect(renderText({ ...quietReport, files: [] }, { verbose: true })).not.toContain('Files');
  });

  it('lets no control character of a file reach the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const rendered = renderText(hostileReport(text), { explain: true, verbose: true });
        expect(rendered).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
      { numRuns: 50 },
    );
  });
});

describe('wrap', () => {
  it('breaks at spaces and keeps long words whole', () => {
    expect(wrap('a bb ccc dddddddd e', 6)).toEqual(['a bb', 'ccc', 'dddddddd', 'e']);
  });

  it('fills a line to its last column', () => {
    expect(wrap('ab cd', 5)).toEqual(['ab cd']);
    expect(wrap('ab cd', 4)).toEqual(['ab', 'cd']);
    expect(wrap('', 5)).toEqual(['']);
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(wrap(text, width).join(' ')).toBe(text);
      }),
    );
  });
});
