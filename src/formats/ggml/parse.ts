/** https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs */
import { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { GgmlFacts } from './facts.js';
import { magicOf } from './identify.js';
import { blockSizes, layouts, type GgmlLayout } from './layouts.js';
import { walk, type Walked } from './walk.js';

const versioned: ReadonlySet<string> = new Set(['ggmf', 'ggjt', 'ggla', 'ggsn', 'ggsa']);
const parameterCount = 7;
/** Counts of this size are negative for readers, which keep them in signed 32 bits. */
const negative = 2 ** 31;

/** Nothing says how a file is laid out but its content: the layout that reads furthest is the file's. */
export function parseGgml(source: ByteSource, { budget }: ParseContext): Parsed<GgmlFacts> {
  const magic = magicOf(source.read(0, Math.min(4, source.size)));
  if (magic === undefined)
    throw new FormatError('magic', { offset: 0, length: 4 }, 'no magic number is there');
  const { start, ...head } = readHead(source, magic);
  const { layout, walked } = furthest(source, start, magic, budget);
  const { wordCount = 0, tensorCount = 0, end = 0, cutOff } = walked ?? {};
  const isWhole = walked === undefined || cutOff !== undefined || end === source.size;
  const trailing = isWhole ? undefined : { offset: end, length: source.size - end };
  return {
    facts: { magic, ...head, layout: layout?.name, wordCount, tensorCount, trailing },
    children: trailing === undefined ? [] : [trailingChild(source, trailing)],
    anomalies:
      cutOff === undefined
        ? []
        : [
            {
              kind: 'damaged',
              at: cutOff,
              detail: 'the file ends inside its words or a tensor',
              key: 'cut-off',
            },
          ],
    covered: [{ offset: 0, length: trailing?.offset ?? source.size }],
  };
}

/** @throws FormatError `unexpected-end` */
function readHead(
  source: ByteSource,
  magic: string,
): Pick<GgmlFacts, 'version' | 'parameters' | 'impossible'> & { readonly start: number } {
  const cursor = new BufferedCursor(source, 4);
  const version = versioned.has(magic) ? cursor.u32() : undefined;
  const start = cursor.offset;
  const available = Math.min(parameterCount, Math.floor(cursor.remaining / 4));
  const parameters = Array.from({ length: available }, () => cursor.u32());
  const impossible =
    magic === 'ggla' || magic.startsWith('ggs') ? [] : parameters.filter((value) => value >= negative);
  return { version, parameters, impossible, start };
}

function furthest(
  source: ByteSource,
  start: number,
  magic: string,
  budget: Budget,
): { readonly layout?: GgmlLayout; readonly walked?: Walked } {
  let best: { layout: GgmlLayout; walked: Walked } | undefined;
  for (const layout of layouts.filter(({ magics }) => magics.includes(magic)))
    for (const sizes of blockSizes) {
      const walked = walk(source, start, layout, sizes, budget);
      if (
        walked === undefined ||
        reach(walked, source) <= (best === undefined ? 0 : reach(best.walked, source))
      )
        continue;
      best = { layout, walked };
    }
  return best ?? {};
}

/** A layout that explains the whole file is the file's; one without a tensor that fits is a guess. */
function reach({ tensorCount, end, cutOff }: Walked, { size }: ByteSource): number {
  if (tensorCount > 0 && end === size) return Infinity;
  return tensorCount + (cutOff === undefined ? 0 : 0.5);
}

function trailingChild(source: ByteSource, range: NonNullable<GgmlFacts['trailing']>): Child {
  const member = 'trailing bytes';
  return { member, range, open: () => source.slice(range.offset, range.length, member) };
}
