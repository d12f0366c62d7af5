/** The `descr` of an array: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
import type { PythonValue } from '../python-literal/python-value.js';
import { unknownElement, type ElementType } from './element-type.js';
import { readTypeString } from './read-type-string.js';
import { repeat } from './repeat.js';

/** A string, a (type, shape) pair, or a list of fields; what numpy would refuse is unknown, but never loses an object. */
export function readDescr(descr: PythonValue): ElementType {
  if (descr.kind === 'str' || descr.kind === 'bytes') return readTypeString(descr.value) ?? unknownElement;
  if (descr.kind === 'tuple') return readPair(descr.items);
  if (descr.kind !== 'list') return unknownElement;
  let bytes: number | undefined = 0;
  let hasObject = false;
  for (const field of descr.items) {
    const element = readField(field);
    hasObject ||= element.hasObject;
    bytes = bytes === undefined || element.bytes === undefined ? undefined : bytes + element.bytes;
  }
  return { bytes, hasObject };
}

function readPair([type, shape]: readonly PythonValue[]): ElementType {
  if (type === undefined) return unknownElement;
  const element = readDescr(type);
  return shape === undefined ? element : repeat(element, sizesOf(shape));
}

/** `(name, type)`, or with a shape; a name may be a (title, name) pair. */
function readField(field: PythonValue): ElementType {
  return field.kind === 'tuple' ? readPair(field.items.slice(1)) : unknownElement;
}

function sizesOf(shape: PythonValue): number[] {
  if (shape.kind === 'int') return [Number(shape.value)];
  return shape.kind === 'tuple' || shape.kind === 'list'
    ? shape.items.flatMap((item) => sizesOf(item))
    : [Number.NaN];
}
