import type { Budget, ByteRange } from '../../core/types.js';
import type { GgufFacts, GgufTensor } from './facts.js';

export interface Layout {
  readonly overlaps: GgufFacts['overlaps'];
  /** In the data, from its start. */
  readonly unclaimed: readonly ByteRange[];
  /** Where the last tensor ends, without padding. */
  readonly end: number;
}

/** Overlaps and gaps that are kept; the first ones show what is the matter. */
const maxKept = 100;
/** Padding of more than this hides something, whatever alignment the file gives for it. */
const maxPadding = 65_536;

export function alignUp(offset: number, alignment: number): number {
  return Math.ceil(offset / alignment) * alignment;
}

/** Lays the tensors side by side, padding between them as the alignment asks for. */
export function layOut(
  tensors: readonly GgufTensor[],
  dataBytes: number,
  alignment: number,
  budget: Budget,
): Layout {
  const overlaps: { first: GgufTensor; second: GgufTensor }[] = [];
  const unclaimed: ByteRange[] = [];
  const padding = Math.min(alignment, maxPadding);
  let end = 0;
  let last: GgufTensor | undefined;
  // Nobody knows where a tensor of an unknown type ends: at the latest where the next one begins.
  let isKnown = true;
  const gapBefore = (offset: number): void => {
    const begin = Math.min(alignUp(end, padding), dataBytes);
    if (isKnown && offset > begin && unclaimed.length < maxKept)
      unclaimed.push({ offset: begin, length: Math.min(offset, dataBytes) - begin });
  };
  for (const tensor of [...tensors].sort((a, b) => a.offset - b.offset)) {
    budget.check();
    gapBefore(tensor.offset);
    if (tensor.offset < end && last !== undefined && tensor.bytes !== 0 && overlaps.length < maxKept)
      overlaps.push({ first: last, second: tensor });
    const next = tensor.offset + (tensor.bytes ?? 0);
    isKnown = tensor.bytes !== undefined;
    if (next < end) continue;
    end = next;
    last = tensor;
  }
  gapBefore(dataBytes);
  return { overlaps, unclaimed: unclaimed.filter(({ length }) => length > 0), end };
}
