/** What `preprocess` of pip 23.2.1 makes of a requirements file, noted by hand; and what is told of such files. */
import { describe, expect, it } from '@jest/globals';
import { requirementLines, splitLines } from '../../../src/formats/manifest/requirement-lines.js';
import { inspectBytes } from '../../support/inspect-bytes.js';

const option = '--extra-index-url http://example.invalid/';

describe('lines of a requirements file', () => {
  it.each<[string, [number, string][]]>([
    [`# pinned \\\n${option}`, [[2, option]]],
    [`   # pinned \\\n${option}`, [[2, option]]],
    [
      `torch==2.0 \\\n# note \\\n${option}`,
      [
        [1, 'torch==2.0'],
        [3, option],
      ],
    ],
    ['--extra-in\\\ndex-url http://example.invalid/', [[1, option]]],
    ...['\f', '\r', '\v', '\x1c', '\x1d', '\x1e', '\x85', '\u2028', '\u2029', '\r\n'].map(
      (end): [string, [number, string][]] => [`# pinned${end}${option}`, [[2, option]]],
    ),
    [`# pinned\x1f${option}`, []],
    [`\x1f${option}\xa0`, [[1, option]]],
    ['torch\ufeff#a', [[1, 'torch\ufeff#a']]],
    ['torch\x1f#a', [[1, 'torch']]],
    ['a#b # c # d', [[1, 'a#b']]],
    [
      'a\\\n#b\nc',
      [
        [1, 'a'],
        [3, 'c'],
      ],
    ],
    ['a#\\\nb', [[1, 'a#b']]],
    ['a #\\\nb', [[1, 'a']]],
    ['\\\\a\\\\\nb', [[1, 'ab']]],
    ['\\a', [[1, '\\a']]],
    [
      'a \\ \nb',
      [
        [1, 'a \\'],
        [2, 'b'],
      ],
    ],
    ['\n\\\n\\\na\\', [[2, 'a']]],
    ['\\\n', []],
    ['', []],
  ])('%j', (text, lines) => {
    const read = Array.from(requirementLines(splitLines(text)), ({ content, number }) => [number, content]);
    expect(read).toEqual(lines);
  });

  it('takes a time that grows with the text', () => {
    const texts = [`a${'\\'.repeat(300_000)}b\\\nc`, `a${'\x1f'.repeat(300_000)}b`, ' '.repeat(300_000)];
    expect(texts.map((text) => Array.from(requirementLines(splitLines(text))).length)).toEqual([1, 1, 0]);
  });
});

describe('a source of packages that only pip sees', () => {
  it.each([
    ['behind a comment that ends in a backslash', 'requirements.txt', `# pinned \\\n${option}\n`],
    ['behind a comment that ends a line going on', 'requirements.txt', `torch \\\n# note \\\n${option}\n`],
    ['in two halves', 'requirements.txt', '--extra-in\\\ndex-url http://example.invalid/\n'],
    ['behind a form feed', 'requirements.txt', `# pinned\f${option}\n`],
    ['behind a carriage return', 'requirements.txt', `# pinned\r${option}\n`],
    ['behind a next line in Latin-1', 'requirements.txt', `# coding: latin-1\n# pinned\x85${option}\n`],
    [
      'in an encoding that only the second line declares',
      'requirements.txt',
      `torch\n# coding: utf-7\n+AC0ALQ-${option.slice(2)}\n`,
    ],
    [
      'in an encoding that is declared far in',
      'requirements.txt',
      `\r\r#\n#${'x'.repeat(2_000)} coding:\fUTF_7\n+AC0ALQ-${option.slice(2)}\n`,
    ],
    ['in UTF-32 behind its mark', 'requirements.txt', `\0\0\xfe\xff${option.replaceAll(/[^]/g, '\0\0\0$&')}`],
    [
      'in two halves of a list',
      'conda.yaml',
      'dependencies:\n- pip:\n  - "--extra-in\\\\"\n  - dex-url http://example.invalid/\n',
    ],
    ['behind the end of a line in a list', 'conda.yaml', `dependencies:\n- pip:\n  - "torch\\n${option}"\n`],
    ['behind a comment in a list', 'conda.yaml', `dependencies:\n- pip:\n  - "# pinned\\f${option}"\n`],
  ])('%s', async (_, name, text) => {
    const { told } = await inspectBytes(Buffer.from(text, 'latin1'), name);
    expect(told.filter((line) => !line.startsWith('info'))).toEqual(['warning manifest/package-source']);
  });

  it('is none in a comment', async () => {
    const { told } = await inspectBytes(Buffer.from(`torch \\\n# ${option}\n`), 'requirements.txt');
    expect(told).toEqual([]);
  });
});
