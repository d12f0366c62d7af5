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

describe('a table', () => {
  it('is cut to the width, the widest columns first', () => {
    const lines = renderTable(['name', 'value'], [['short', 'x'.repeat(200)]], 40, plainStyle);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
    expect(lines[1]).toMatch(/^short {2}x+…$/);
  });
});
