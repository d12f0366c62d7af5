import type { Budget, ByteSource, Child } from '../../core/types.js';

/** A configuration stands in front of the weights, or behind them in a file that was changed. */
const maxSearchedBytes = 64 * 2 ** 20;
const blockBytes = 4 * 2 ** 20;
const maxFound = 16;
/** How the configuration of a model or of its training begins, as json.dumps writes it. */
const starts = ['{"class_name"', '{"module"', '{"name"', '{"optimizer_config"', '{"loss"'].map((text) =>
  Buffer.from(text),
);
const longestStart = Math.max(...starts.map(({ length }) => length));

/**
 * Configurations that no attribute leads to any more: libhdf5 refuses a damaged file, another reader may not.
 * @throws LimitError of the budget
 */
export function salvageConfigurations(source: ByteSource, budget: Budget): Child[] {
  const children: Child[] = [];
  const end = Math.min(source.size, maxSearchedBytes);
  for (let at = 0; at < end && children.length < maxFound; at += blockBytes) {
    budget.check();
    const block = Buffer.from(source.read(at, Math.min(blockBytes + longestStart, source.size - at)));
    for (const offset of placesIn(block)) {
      if (offset < blockBytes) children.push(childAt(source, at + offset));
    }
  }
  return children.slice(0, maxFound);
}

function placesIn(block: Buffer): number[] {
  const places: number[] = [];
  for (const start of starts) {
    const found = block.indexOf(start);
    if (found !== -1) places.push(found);
  }
  return places.sort((a, b) => a - b);
}

/** Up to the first NUL: no JSON holds one. */
function childAt(source: ByteSource, offset: number): Child {
  const rest = Buffer.from(source.read(offset, Math.min(blockBytes, source.size - offset)));
  const end = rest.indexOf(0);
  const range = { offset, length: end === -1 ? rest.length : end };
  return {
    member: `text-at-${String(offset)}`,
    expects: 'keras-config',
    profile: 'hdf5',
    range,
    open: () => source.slice(range.offset, range.length),
  };
}
