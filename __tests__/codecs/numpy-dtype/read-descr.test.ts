import { describe, expect, it } from '@jest/globals';
import { readDescr } from '../../../src/codecs/numpy-dtype/read-descr.js';
import { readPythonLiteral } from '../../../src/codecs/python-literal/read-python-literal.js';

const element = (descr: string) => {
  const { bytes, hasObject } = readDescr(readPythonLiteral(descr));
  return [bytes, hasObject];
};

/** Sizes as numpy.dtype(…).itemsize and .hasobject give them on 64-bit Linux. */
describe('element types', () => {
  it.each<[string, number | undefined, boolean]>([
    ["'<f8'", 8, false],
    ["'|b1'", 1, false],
    ["'?'", 1, false],
    ["'>i2'", 2, false],
    ["'<c16'", 16, false],
    ["'<f16'", 16, false],
    ["'|S0'", 0, false],
    ["'|S10'", 10, false],
    ["'<U5'", 20, false],
    ["'|V3'", 3, false],
    ["'<M8[ns]'", 8, false],
    ["'<m8[25s]'", 8, false],
    ["'M8'", 8, false],
    ["'float32'", 4, false],
    ["'complex128'", 16, false],
    ["'datetime64[D]'", 8, false],
    ["'longdouble'", 16, false],
    ["'|O'", 8, true],
    ["'O8'", 8, true],
    ["'object'", 8, true],
    ["'T'", 8, true],
    ["'i4,O'", 12, true],
    ["'f4, (2,3)i2, 2u1'", 18, false],
    ["'(2,)O'", 16, true],
    ["('<f4', (2, 3))", 24, false],
    ["('|O', 2)", 16, true],
    ["[('a', '<f4'), ('b', '|O')]", 12, true],
    ["[('a', '<f4'), ('', '|V4'), (('title', 'b'), '<i8', (2,))]", 24, false],
    ["[('a', [('b', [('c', 'O')])])]", 8, true],
    ['[]', 0, false],
    ["'nothing'", undefined, false],
    ["'f4,nothing'", undefined, false],
    ["[('a', 'nothing'), ('b', 'O')]", undefined, true],
    ["('|O', {'metadata': 1})", undefined, true],
    ['7', undefined, false],
    ["'<f8', ()", 8, false],
  ])('%s', (descr, bytes, hasObject) => {
    expect(element(descr.startsWith("'<f8',") ? `(${descr})` : descr)).toEqual([bytes, hasObject]);
  });
});
