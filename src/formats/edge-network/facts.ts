/** Neutral facts about a network for one small runtime: ncnn, MNN or CNTK. */
import type { Location } from '../../core/types.js';

export interface ForeignLayer {
  /** The type, as the file names it; a number where it has no name. */
  readonly type: string;
  /** The layer's own name. */
  readonly name: string;
  /** `plugin`: what the runtime asks a registered library for; `unlisted`: a type that the runtime does not have. */
  readonly kind: 'plugin' | 'unlisted';
  readonly at: Location;
}

/** A function that loading restores by importing a module, or by opening a native library. */
export interface ImportedFunction {
  readonly module: string;
  readonly method: string;
  readonly isNative: boolean;
  readonly at: Location;
}

export interface WrongCount {
  /** Whether following it leads outside of what the runtime reserved. */
  readonly overflows: boolean;
  readonly detail: string;
  readonly at: Location;
}

export interface EdgeNetworkFacts {
  readonly runtime: 'ncnn' | 'MNN' | 'CNTK';
  readonly layerCount: number;
  /** Types of layers, each once. */
  readonly types: readonly string[];
  readonly foreign: readonly ForeignLayer[];
  readonly imported: readonly ImportedFunction[];
  readonly wrongCounts: readonly WrongCount[];
}
