import type { ElementType } from './element-type.js';

/** An element that is itself an array of elements. */
export function repeat(element: ElementType, sizes: readonly number[]): ElementType {
  const count = sizes.reduce((product, size) => product * size, 1);
  const bytes = element.bytes === undefined ? undefined : element.bytes * count;
  return { bytes: isSize(bytes) ? bytes : undefined, hasObject: element.hasObject };
}

function isSize(bytes: number | undefined): bytes is number {
  return bytes !== undefined && Number.isSafeInteger(bytes) && bytes >= 0;
}
