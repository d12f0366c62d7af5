import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clip, escapeJson, markdownCode, markdownText, visible } from '../../src/reports/neutralise.js';

const anyText = fc.string({ unit: 'binary' });

describe('visible', () => {
  it.each([
    ['\u001b[31mred', String.raw`\x1b[31mred`],
    ['a\nb\r\tc', String.raw`a\nb\r\tc`],
    ['lib\u202egnp.exe', String.raw`lib\u202egnp.exe`],
    ['\u009b0m', String.raw`\x9b0m`],
    ['\u{e0041}', String.raw`\u{e0041}`],
    ['\ud800x', String.raw`\ud800x`],
    ['zero\u200bwidth', String.raw`zero\u200bwidth`],
    ['a\u{e0101}\ufe0fb', String.raw`a\u{e0101}\ufe0fb`],
    ['\u00ad', String.raw`\xad`],
    ['\u034f', String.raw`\u034f`],
    ['\ufeff', String.raw`\ufeff`],
    ['\u{1d173}', String.raw`\u{1d173}`],
    ['\u3164\u115f', String.raw`\u3164\u115f`],
  ])('makes %j visible', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('leaves readable text of any language alone', () => {
    expect(visible('modèle-日本語 🤗.pt')).toBe('modèle-日本語 🤗.pt');
  });

  it('leaves no control, format or separator character, whatever comes in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(text)).not.toMatch(
          /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u,
        );
      }),
    );
  });
});

describe('clip', () => {
  it('cuts between characters, never inside one', () => {
    expect(clip('🤗🤗🤗', 2)).toBe('🤗…');
    expect(clip('🤗🤗', 2)).toBe('🤗🤗');
    expect(clip('abc', 3)).toBe('abc');
    expect(clip('abcd', 3)).toBe('ab…');
    expect(clip('🤗🤗abc', 4)).toBe('🤗🤗a…');
    expect(clip('ab', 1)).toBe('…');
  });
});

describe('escapeJson', () => {
  it('never changes the value', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.parse(escapeJson(JSON.stringify({ text }, null, 2)))).toEqual({ text });
      }),
    );
  });
});

/** Only characters that no Markdown or GitHub filter reacts to, character references, and our own two tags. */
const inertText =
  /^(?:[\p{L}\p{N}\p{M}\p{S}\p{Z}\p{Pc}\p{Pd}\p{Po}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Cn}]|&#\d+;|<span>&#36;<\/span>)*$/u;
const structure = /[!"#$%&'()*+\-./:;<=>?@[\\\]^_`{|}~]/;

function withoutReferences(markdown: string): string {
  return markdown
    .replaceAll('<span>&#36;</span>', '')
    .replaceAll('<wbr>', '')
    .replace(/&#\d+;/g, '');
}

describe('markdownText', () => {
  it('leaves no ASCII mark that is not a character reference', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(markdownText(text)).toMatch(inertText);
        expect(withoutReferences(markdownText(text))).not.toMatch(structure);
      }),
    );
  });

  it.each(['@octocat', '#1', 'org/repo#12', 'GH-12', ':tada:', 'https://evil.invalid', 'me@example.invalid'])(
    'breaks %s, which GitHub would link after decoding',
    (text) => {
      const decoded = markdownText(text).replace(/&#(\d+);/g, (_, code: string) =>
        String.fromCodePoint(Number(code)),
      );
      expect(decoded).not.toContain(text);
      expect(decoded.replaceAll('\u200b', '')).toBe(text);
    },
  );

  it('has a space without width only behind what GitHub looks for', () => {
    expect(markdownText('a@b#c:d-e')).toBe('a&#64;&#8203;b&#35;&#8203;c&#58;&#8203;d&#45;&#8203;e');
    expect(markdownText('(a)*b_')).toBe('&#40;a&#41;&#42;b&#95;');
  });

  it('keeps mathematics from rendering', () => {
    expect(markdownText('$x$')).toBe('<span>&#36;</span>x<span>&#36;</span>');
  });
});

describe('markdownCode', () => {
  it('holds nothing but references inside its code element', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [, content = 'unmatched<'] = /^<code>(.*)<\/code>$/u.exec(markdownCode(text)) ?? [];
        expect(withoutReferences(content)).not.toMatch(structure);
      }),
    );
  });

  it('is never empty, so that no cell of a table is', () => {
    expect(markdownCode('')).toBe('<code> </code>');
    expect(markdownCode('a')).toBe('<code>a</code>');
  });

  it('breaks an e-mail address', () => {
    expect(markdownCode('a@b.invalid')).toBe('<code>a&#64;<wbr>b&#46;invalid</code>');
  });
});
