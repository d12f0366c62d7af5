import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { valuesUnder, walkDocument, type DocumentNode } from '../../../src/codecs/document/document-node.js';
import { readIniDocument } from '../../../src/codecs/document/read-ini-document.js';
import { readJsonDocument } from '../../../src/codecs/document/read-json-document.js';
import { readTomlDocument } from '../../../src/codecs/document/read-toml-document.js';
import { readYamlDocument } from '../../../src/codecs/document/read-yaml-document.js';
import { LimitError } from '../../../src/core/errors.js';
import { FileBudget } from '../../../src/engine/file-budget.js';

const source = (text: string | Uint8Array): MemorySource =>
  new MemorySource(Buffer.from(text as string), 'x');
const yaml = (text: string | Uint8Array): DocumentNode[] => [
  ...readYamlDocument(source(text), new FileBudget()).documents,
];

/** `path=value@line:column` of every scalar. */
function listed(root: DocumentNode): string[] {
  return [...walkDocument(root)].flatMap(({ node, path }) =>
    node.kind === 'scalar'
      ? [`${path}=${String(node.value)}@${String(node.at.line)}:${String(node.at.column)}`]
      : [],
  );
}

describe('documents', () => {
  it('gives JSON values their places', () => {
    const root = readJsonDocument(source('{"a": [1,\n  "x"], "b": {"c": null}}'), new FileBudget());
    expect(listed(root)).toEqual(['a.1=x@2:3']);
    const [inner] = valuesUnder(root, 'b');
    expect(valuesUnder(inner, 'c')).toMatchObject([{ value: null, at: { line: 2, column: 20 } }]);
  });

  it('gives YAML values their places, aliases what they stand for, and both of two equal keys', () => {
    const [root] = yaml('a: &n os.system\nb: *n\na: 2\nc:\n  - [x]\n');
    expect(root && listed(root)).toEqual(['a=os.system@1:7', 'b=os.system@2:4', 'c.0.0=x@5:6']);
    expect(valuesUnder(root, 'a')).toHaveLength(2);
  });

  it.each([
    ['a: !!python/name:os.system', 'tag:yaml.org,2002:python/name:os.system'],
    ['a: !<tag:yaml.org,2002:python/name:exec> x', 'tag:yaml.org,2002:python/name:exec'],
    ['%TAG !p! tag:yaml.org,2002:python/\n---\na: !p!name:exec x', 'tag:yaml.org,2002:python/name:exec'],
    ['? !!python/name:exec\n: 1', 'tag:yaml.org,2002:python/name:exec'],
    ['[!!python/object/apply:os.system [x]]', 'tag:yaml.org,2002:python/object/apply:os.system'],
  ])('keeps the tag of %j', (text, tag) => {
    const tags = yaml(text).flatMap((root) => [...walkDocument(root)].map(({ node }) => node.tag));
    expect(tags).toContain(tag);
  });

  it('reads UTF-16 YAML, several documents, and what stands before an error', () => {
    expect(yaml(Buffer.from('\uFEFFa: x', 'utf16le')).map(listed)).toEqual([['a=x@1:4']]);
    expect(yaml('a: 1\n---\nb: 2')).toHaveLength(2);
    const broken = readYamlDocument(source('a: x\nb: [1, 2'), new FileBudget());
    expect(broken.errors).not.toEqual([]);
    expect(broken.documents.flatMap(listed)[0]).toBe('a=x@1:4');
  });

  it('expands no alias bomb', () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `a${String(i + 1)}: &a${String(i + 1)} [*a${String(i)}, *a${String(i)}]`,
    );
    const [root] = yaml(['a0: &a0 x', ...levels].join('\n'));
    expect(root && [...walkDocument(root)].length).toBeLessThan(100);
  });

  it('bounds size and depth', () => {
    expect(() => yaml('['.repeat(2_000) + ']'.repeat(2_000))).toThrow(LimitError);
    const huge = { name: 'x', size: 2 ** 30, read: () => new Uint8Array(), slice: () => huge };
    expect(() => readYamlDocument(huge, new FileBudget())).toThrow('bytes of YAML');
    expect(() => readTomlDocument(huge)).toThrow('bytes of TOML');
    expect(() => readIniDocument(huge)).toThrow('bytes of configuration');
  });

  it('reads TOML with the line of each key', () => {
    const root = readTomlDocument(source('[model]\n_target_ = "os.system"\nsizes = [1, "2"]\n'));
    expect(listed(root)).toEqual(['model._target_=os.system@2:1', 'model.sizes.1=2@3:1']);
    expect(() => readTomlDocument(source('a = '))).toThrow('line 1');
  });

  it('reads INI sections, comments and lines that go on', () => {
    const root = readIniDocument(source('# c\n[nlp]\nlang = "en"\nargs: a\n  b\n; c\nnonsense\n'));
    expect(listed(root)).toEqual(['nlp.lang=en@3:1', 'nlp.args=a\nb@4:1']);
  });
});
