import { describe, expect, it } from '@jest/globals';
import type { FileReport } from '../../src/core/types.js';
import { renderInspectionJson } from '../../src/reports/inspection/json.js';
import { renderTable } from '../../src/reports/inspection/table.js';
import { renderInspectionText } from '../../src/reports/inspection/text.js';
import { plainStyle } from '../../src/reports/text/style.js';
import { hostileTexts } from '../reports/hostile-report.js';
import { sampleIssue } from '../reports/sample-report.js';

const context = { style: plainStyle, width: 80 };

function report(texts: readonly string[]): FileReport {
  return {
    path: texts[0] ?? '',
    size: 1234,
    formats: ['zip'],
    outcome: 'scanned',
    findings: [{ ...sampleIssue, message: texts[0] ?? '' }],
    duration: 0,
    bytesRead: 0,
    claimed: true,
    sha256: 'ab'.repeat(32),
    artifacts: [
      {
        member: [],
        format: 'zip',
        title: 'ZIP archive',
        because: 'begins with a record',
        size: 1234,
        children: [...texts],
        facts: {
          isWhole: true,
          empty: [],
          members: texts.map((name) => ({ name, size: 1 })),
          nested: { a: { b: 1 } },
        },
        tables: [
          {
            title: 'tensors',
            columns: ['name', 'shape'],
            from: 2,
            rows: texts.map((name) => [name, '[1]']),
            hasMore: true,
          },
        ],
      },
    ],
  };
}

describe('an inspection as text', () => {
  it('reads as a tree, facts and tables', () => {
    expect(renderInspectionText(report(['a.bin', 'b.bin']), context)).toBe(`\
a.bin  1.2 kB · scanned
SHA-256 ${'ab'.repeat(32)}

Members
  (the file)  zip · 1.2 kB
    a.bin
    b.bin

━━ a.bin
   ZIP archive: begins with a record
   is whole: true
   members:
     name   size
     a.bin  1
     b.bin  1
   nested:
     a:
       b: 1

   tensors from row 2
   name   shape
   a.bin  [1]
   b.bin  [1]
   … more: --from 4, or a larger --rows

What scanning says
  critical  a.bin · archive/data.pkl › pickle/dangerous-call
`);
  });

  it('shows what would steer a terminal', () => {
    const text = renderInspectionText(report(hostileTexts), context);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });
});

describe('an inspection as JSON', () => {
  it('holds the same', () => {
    const text = renderInspectionJson(report(hostileTexts));
    expect(text).not.toMatch(/[\u202e\u0000]/);
    expect(JSON.parse(text)).toMatchObject({
      schema_version: 1,
      outcome: 'scanned',
      artifacts: [{ format: 'zip', tables: [{ title: 'tensors', from: 2, has_more: true }] }],
      findings: [{ rule_id: 'pickle/dangerous-call' }],
    });
  });
});

/** One artifact of the file itself; replace what a test is about. */
function described(artifact: object, more: object = {}): string {
  const [one] = report(['a.bin']).artifacts ?? [];
  const artifacts = [{ ...one, children: [], facts: {}, tables: [], ...artifact }];
  return renderInspectionText({ ...report(['x']), artifacts, findings: [], ...more } as FileReport, context);
}

describe('what an inspection leaves out and adds', () => {
  it('a hash that nobody took, what reading took, and debug findings', () => {
    const { sha256, ...unhashed } = report(['a']);
    expect(sha256).toBeDefined();
    const debug = {
      ...unhashed,
      bytesRead: 70_000,
      duration: 0.031,
      findings: [{ ...sampleIssue, severity: 'debug' as const }],
    };
    const [quiet, verbose] = [false, true].map((isVerbose) =>
      renderInspectionText(debug, { ...context, verbose: isVerbose }),
    );
    expect(quiet?.split('\n').slice(0, 3)).toEqual(['a  1.2 kB · scanned', '', 'Members']);
    expect(quiet).not.toContain('What scanning says');
    expect(verbose?.split('\n')[1]).toBe('70 kB read in 31 ms');
    expect(verbose).toContain('What scanning says\n  debug     Loading');
  });

  it('a file that no format takes', () => {
    const none = { ...report(['a']), artifacts: [], findings: [] };
    expect(renderInspectionText(none, context)).toContain('\n\nNo format takes this file for its own.\n');
  });

  it('children that are artifacts themselves stand once, below their parent', () => {
    const artifacts = [
      { member: [], format: 'zip', size: 10, children: ['b.pkl', 'c.txt'] },
      { member: [], format: 'torch', size: 10, children: ['b.pkl'] },
      { member: ['b.pkl'], format: 'pickle', size: 5, children: ['d'] },
    ].map((one) => ({ ...one, title: 't', because: 'b', facts: {}, tables: [] }));
    const text = renderInspectionText({ ...report(['a']), artifacts, findings: [] }, context);
    expect(/Members\n[^]*?(?=\n\n)/.exec(text)?.[0]).toBe(
      ['Members', '  (the file)  zip, torch · 10 B', '      c.txt', '    b.pkl  pickle · 5 B', '      d']
        .join('\n')
        .replace('      c.txt', '    c.txt'),
    );
  });

  it('empty facts and tables', () => {
    const facts = { none: null, blank: '', list: [], map: {}, zero: 0, no: false };
    const table = { title: 'tensors', columns: ['name'], from: 0, rows: [], hasMore: false };
    const text = described({ facts, tables: [table] });
    expect(text).toContain('   zero: 0\n   no: false\n');
    expect(text).not.toMatch(/none|blank|list|map|tensors/);
    expect(described({ tables: [{ ...table, hasMore: true }] })).toContain(
      '   … more: --from 0, or a larger',
    );
    const whole = described({ tables: [{ ...table, rows: [['w']] }] });
    expect(whole).toContain('\n   tensors\n   name\n   w\n');
    expect(whole).not.toMatch(/from row|more:/);
  });

  it('lists of values on one line, lists of objects as a table with the rest below', () => {
    const facts = {
      inputShapes: [[1, 2], [3]],
      names: ['a', 'b'],
      layers: [{ name: 'x', at: { row: 1, gone: null }, sizes: [1, 2] }, { name: 'y', note: '' }, 'odd'],
      top: ['plain'],
    };
    expect(described({ facts })).toContain(
      [
        '   input shapes: [1, 2], [3]',
        '   names: a, b',
        '   layers:',
        '     name  at     sizes',
        '     x     row=1  [1, 2]',
        '     y',
        '     odd',
        '   top: plain',
        '',
      ].join('\n'),
    );
  });

  it('facts that are one value, and lines that are too long', () => {
    expect(described({ facts: 'a word' })).toContain('record\n   a word\n');
    const lines = described({
      facts: { someText: 'ab '.repeat(60).trim(), deep: 'cd '.repeat(60).trim() },
    }).split('\n');
    expect(Math.max(...lines.slice(6).map((line) => line.length))).toBeLessThanOrEqual(80);
    const [first = '', second = ''] = lines.filter((line) => /^ {3}.*ab/.test(line));
    expect(first).toMatch(/^ {3}some text: ab( ab)+$/);
    expect(first.length).toBeGreaterThan(74);
    expect(second).toMatch(/^ {5}ab( ab)+$/);
  });

  it('findings in 200 columns at least', () => {
    const long = [{ ...sampleIssue, message: 'm'.repeat(300) }];
    const lines = described({}, { findings: long }).trimEnd().split('\n');
    expect(lines.at(-1)).toHaveLength(200);
  });
});

describe('a table', () => {
  it('is cut to the width, the widest columns first', () => {
    const lines = renderTable(['name', 'value'], [['short', 'x'.repeat(200)]], 40, plainStyle);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
    expect(lines[1]).toMatch(/^short {2}x+…$/);
    expect(lines[1]).toHaveLength(40);
  });

  it.each<[readonly number[], number, readonly number[]]>([
    [[4, 9], 15, [4, 9]],
    [[4, 9], 14, [4, 8]],
    [[20, 12, 5], 31, [11, 11, 5]],
    [[20, 12, 5], 26, [8, 9, 5]],
    [[20, 20], 10, [6, 6]],
  ])('of %j columns in %i is %j wide', (wanted, width, expected) => {
    const cells = wanted.map((length) => 'x'.repeat(length));
    const [, line = ''] = renderTable(
      cells.map(() => 'h'),
      [cells],
      width,
      plainStyle,
    );
    expect(line.split('  ').map((cell) => cell.length)).toEqual(expected);
  });

  it('pads no line at its end, and takes a short row', () => {
    expect(renderTable(['a', 'b'], [['x', 'yy'], ['z']], 40, plainStyle)).toEqual(['a  b', 'x  yy', 'z']);
  });
});
