import type { ParseContext } from '../../core/types.js';
import type { GgufSplit } from './facts.js';

/** `<name>-00001-of-00005.gguf`, https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#file-naming-convention */
const partName = /^(.*-)(\d{5})-of-(\d{5})((?:\.\w+)*\.gguf)$/i;
const maxParts = 1_000;

/** What `split.no` and `split.count` say; parts are looked up under the names that llama.cpp opens. */
export function readSplit(
  numbers: ReadonlyMap<string, number>,
  context: ParseContext,
): GgufSplit | undefined {
  const count = numbers.get('split.count');
  if (count === undefined || count <= 1) return undefined;
  return { number: numbers.get('split.no') ?? 0, count, missing: missingParts(count, context) };
}

function missingParts(count: number, context: ParseContext): string[] {
  const name = partName.exec(context.name);
  // Parts inside an archive lie there, where they can't be looked up.
  if (name === null || context.name.includes('/')) return [];
  const [, stem = '', , total = '', ending = ''] = name;
  const numbers = Array.from({ length: Math.min(count, maxParts) }, (_, index) => index + 1);
  return numbers
    .map((number) => `${stem}${String(number).padStart(5, '0')}-of-${total}${ending}`)
    .filter((part) => part !== context.name && context.sibling(part) === undefined)
    .slice(0, 5);
}
