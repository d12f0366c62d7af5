import { maxSearchedBytes } from '../../codecs/encoded/find-artifacts.js';
import type { Anomaly, Budget, ByteRange, ByteSource } from '../../core/types.js';
import type { PluginName } from './facts.js';

const windowBytes = 2 ** 20;
const maxNameBytes = 64;
const maxNames = 1_000;
/** How authors of plugins call them: `EfficientNMS_TRT`, `YoloLayerPlugin`, `CustomSkipLayerNormPluginDynamic`. */
const endings = ['_TRT', 'Plugin'].map((text) => Buffer.from(text, 'latin1'));
const name = /[A-Za-z][A-Za-z0-9_]{2,60}$/;
const rest = /^(?:Dynamic|IPluginV\dExt|V\d|Ext|_TRT)*(?![A-Za-z0-9_])/;

/** Names of plugins, and what was not looked for to the end. */
export interface PluginNames {
  readonly names: readonly PluginName[];
  readonly anomalies: readonly Anomaly[];
}

/**
 * Names of plugins in an engine, whose layout is not known: words of the endings that plugins have. As much is searched as
 * for artifacts, whose search tells where that is not all.
 */
export function pluginsIn(source: ByteSource, range: ByteRange, budget: Budget): PluginNames {
  const found = new Map<string, ByteRange>();
  const last = Math.min(range.offset + range.length, range.offset + maxSearchedBytes);
  for (let at = range.offset; at < last && found.size <= maxNames; at += windowBytes) {
    budget.check();
    const bytes = Buffer.from(source.read(at, Math.min(windowBytes + maxNameBytes, source.size - at)));
    for (const { text, place } of namesIn(bytes))
      if (!found.has(text)) found.set(text, { offset: at + place, length: text.length });
  }
  return {
    names: [...found].slice(0, maxNames).map(([text, at]) => ({ name: text, at })),
    anomalies: found.size > maxNames ? [tooMany(range)] : [],
  };
}

function tooMany(at: ByteRange): Anomaly {
  const detail = `it holds the names of more than ${String(maxNames)} plugins`;
  return { kind: 'limit', at, detail, key: 'maxNames' };
}

function* namesIn(bytes: Buffer): Generator<{ text: string; place: number }> {
  for (const ending of endings)
    for (let at = bytes.indexOf(ending); at >= 0; at = bytes.indexOf(ending, at + 1)) {
      const end = at + ending.length;
      const [before] = name.exec(bytes.toString('latin1', Math.max(0, at - maxNameBytes), at)) ?? [''];
      const [behind] = rest.exec(bytes.toString('latin1', end, end + maxNameBytes)) ?? [];
      if (before === '' || behind === undefined) continue;
      yield { text: before + bytes.toString('latin1', at, end) + behind, place: at - before.length };
    }
}
