/** Neutral facts about a model that was compiled for one runtime: as much of its frame as is documented. */
import type { ByteRange } from '../../core/types.js';

export interface RuntimeModelFacts {
  /** Bytes. */
  readonly size: number;
  /** Of the format, as its header says; undefined where it says nothing. */
  readonly version: number | undefined;
  /** Names of what it holds; empty where its content is not documented. */
  readonly names: readonly string[];
  /** What follows the model's own end; undefined where nothing does, or where the end is not known. */
  readonly trailing: ByteRange | undefined;
  /** Programs and scripts of the machine that loads it, in its bytes. */
  readonly hostCode: readonly HostCode[];
  /** Layers that a registered library computes, each name once. */
  readonly plugins: readonly PluginName[];
}

export interface PluginName {
  readonly name: string;
  readonly at: ByteRange;
}

export interface HostCode {
  readonly kind: 'program' | 'script';
  readonly at: ByteRange;
}
