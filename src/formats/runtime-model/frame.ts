import type { Anomaly, Budget, ByteRange, ByteSource, Child, Parsed } from '../../core/types.js';
import { findArtifacts } from '../../codecs/encoded/find-artifacts.js';
import type { HostCode, PluginName, RuntimeModelFacts } from './facts.js';

/** What reading a frame came to. */
export interface Frame {
  readonly version?: number | undefined;
  readonly names?: readonly string[];
  /** Where the model ends, as its frame says. */
  readonly end?: number;
  readonly children?: readonly Child[];
  readonly hostCode?: readonly HostCode[];
  readonly plugins?: readonly PluginName[];
  readonly anomalies?: readonly Anomaly[];
}

/** Bytes in a frame, as a child of their own. */
export function part(source: ByteSource, member: string, range: ByteRange, expects?: string): Child {
  const open = (): ByteSource => source.slice(range.offset, range.length, member);
  return { member, ...(expects === undefined ? {} : { expects }), range, open };
}

export interface Carried {
  readonly children: readonly Child[];
  readonly hostCode: readonly HostCode[];
  /** What was not looked for to the end. */
  readonly anomalies: readonly Anomaly[];
}

/** What begins inside bytes whose layout is not known: code is a fact, archives and pickles are read by themselves. */
export function carriedIn(source: ByteSource, range: ByteRange, budget: Budget): Carried {
  const { found, anomalies } = findArtifacts(source, range, budget);
  return {
    anomalies,
    hostCode: found.flatMap(({ kind, at }) =>
      kind === 'program' || kind === 'script' ? [{ kind, at }] : [],
    ),
    children: found.flatMap(({ kind, at }) => {
      if (kind === 'program' || kind === 'script') return [];
      const member = `${kind} at byte ${String(at.offset)}`;
      return [part(source, member, at)];
    }),
  };
}

/** A frame that ends before the file does leaves something behind it; one that ends later was cut off. */
export function parsedFrame(source: ByteSource, frame: Frame): Parsed<RuntimeModelFacts> {
  const { version, names = [], end = source.size, children = [], anomalies = [] } = frame;
  const { hostCode = [], plugins = [] } = frame;
  const trailing = end < source.size ? { offset: end, length: source.size - end } : undefined;
  const isMissing = `the file ends ${String(end - source.size)} bytes before the model does`;
  return {
    facts: { size: source.size, version, names, trailing, hostCode, plugins },
    children: [...children, ...(trailing === undefined ? [] : [part(source, 'trailing bytes', trailing)])],
    anomalies: [
      ...anomalies,
      ...(end > source.size
        ? [
            {
              kind: 'damaged' as const,
              at: { offset: source.size, length: 0 },
              detail: isMissing,
              key: 'cut-off',
            },
          ]
        : []),
    ],
    covered: [{ offset: 0, length: Math.min(end, source.size) }],
  };
}
