import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { memberOf, numberOf } from '../../../src/codecs/json/json-node.js';
import { readJsonDocuments } from '../../../src/codecs/document/read-json-document.js';
import { readJson } from '../../../src/codecs/json/read-json.js';
import { FileBudget } from '../../../src/engine/file-budget.js';

describe('readJson', () => {
  it('reads a file in the encoding that Python would detect, and tells lines', () => {
    const source = new MemorySource(Buffer.from('{\n  "a": 7}', 'utf16le'), 'config.json');
    const file = readJson(source, new FileBudget());
    const value = memberOf(file.root, 'a');
    expect(file.encoding).toBe('utf-16le');
    expect(numberOf(value)).toBe(7);
    expect(file.locate(value?.at.start ?? 0)).toEqual({ line: 2, column: 8 });
  });

  it('reads no more than text may have', () => {
    const huge = { name: 'x', size: 2 ** 40, read: () => new Uint8Array(), slice: () => huge };
    expect(() => readJson(huge, new FileBudget())).toThrow('bytes of text');
  });
});

describe('lines of JSON', () => {
  it.each([
    ['without an escape', ''],
    ['whose only escape is the last', '["\\n"]'],
  ])('%s are read in linear time', (_, last) => {
    const text = `${'{"a":"b"}\n'.repeat(200_000)}${last}`;
    const start = performance.now();
    const { documents } = readJsonDocuments(new MemorySource(Buffer.from(text), 'a.json'), new FileBudget());
    expect(documents).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
