import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { readXml, type XmlReading } from '../../../src/codecs/xml/read-xml.js';
import { FileBudget } from '../../../src/engine/file-budget.js';

interface Read extends XmlReading {
  readonly elements: readonly string[];
  readonly texts: readonly string[];
}

function read(content: string | Uint8Array): Read {
  const elements: string[] = [];
  const texts: string[] = [];
  const reading = readXml(new MemorySource(Buffer.from(content as string), 'x.xml'), new FileBudget(), {
    element: ({ name, path, attributes, at }) => {
      elements.push(
        `${[...path, name].join('/')} ${JSON.stringify(Object.fromEntries(attributes))} ${String(at.line)}`,
      );
    },
    text: (path, text) => texts.push(`${path.join('/')}=${text.trim()}`),
  });
  return {
    doctype: reading.doctype,
    instructions: reading.instructions,
    error: reading.error,
    elements,
    texts,
  };
}

describe('readXml', () => {
  it('tells elements with their path, without prefixes, and text', () => {
    const { elements, texts, error } = read('<p:a x="1">\n<b y="&lt;"/>t<![CDATA[<c>]]></p:a>');
    expect(elements).toEqual(['a {"x":"1"} 1', 'a/b {"y":"<"} 2']);
    expect(texts).toEqual(['a=t<c>']);
    expect(error).toBeUndefined();
  });

  it('tells what a document type declares and expands nothing', () => {
    const { doctype, texts, error } = read(
      '<!DOCTYPE a PUBLIC "-//x" "http://example.invalid/a.dtd" [<!ENTITY e SYSTEM "file:///x"><!ENTITY % p "q"><!ENTITY l "&e;&e;">]><a>&l;</a>',
    );
    expect(doctype).toMatchObject({
      system: 'http://example.invalid/a.dtd',
      entities: [
        { name: 'e', isParameter: false, system: 'file:///x' },
        { name: 'p', isParameter: true, system: undefined, text: 'q' },
        { name: 'l', text: '&e;&e;' },
      ],
    });
    expect(texts).toEqual(['=&l;'].map((text) => `a${text}`));
    expect(error).toBeUndefined();
  });

  it.each([
    ['UTF-16 with a mark', Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><a/>', 'utf16le')],
    ['UTF-16 without', Buffer.from('<a/>', 'utf16le')],
    ['big-endian UTF-16', Buffer.from('\uFEFF<a/>', 'utf16le').swap16()],
    ['a declared encoding', Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a/>')],
    ['an unknown encoding', Buffer.from('<?xml version="1.0" encoding="x-none"?><a/>')],
    ['a declaration that lies', Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a/>')],
  ])('reads %s', (_, bytes) => {
    expect(read(bytes).elements).toEqual(['a {} 1']);
  });

  it('goes on behind what is not well-formed', () => {
    const { elements, error } = read('<a><b x=1/><c></a><d/>');
    expect(error).toBeDefined();
    expect(elements.map((line) => line.split(' ')[0])).toContain('a/b/c');
  });

  it('reads a deep document in linear time', () => {
    const start = performance.now();
    let deepest = 0;
    readXml(
      new MemorySource(Buffer.from(`${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`), 'x.xml'),
      new FileBudget(),
      {
        element: ({ path }) => (deepest = Math.max(deepest, path.length)),
      },
    );
    expect(deepest).toBe(49_999);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
