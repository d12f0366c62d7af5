import type { ByteRange } from '../../core/types.js';

/** A class of the application that Core ML instantiates by name. */
export interface CustomClass {
  readonly kind: 'model' | 'layer';
  readonly className: string;
  /** The layer's name; empty for a whole model. */
  readonly name: string;
  readonly at: ByteRange;
}

/** A file that the model has Core ML open. */
export interface FileReference {
  readonly kind: 'linked model' | 'search path' | 'weights';
  readonly path: string;
  readonly at: ByteRange;
}

export interface CoremlFacts {
  readonly specificationVersion: number;
  /** Field numbers of the model types found, outermost first. */
  readonly types: readonly number[];
  readonly customClasses: readonly CustomClass[];
  readonly files: readonly FileReference[];
  /** Key and text of the description and what its author added. */
  readonly metadata: readonly (readonly [key: string, text: string])[];
}

/** One path of a package or of a compiled program. */
export interface PackageItem {
  /** `item` of a package, `weights` of a program. */
  readonly kind: 'item' | 'weights';
  /** As written. */
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
}

/** What a folder of Core ML says of itself: the manifest of a package, or the program of a compiled model. */
export interface PackageFacts {
  readonly items: readonly PackageItem[];
  /** Whether the root that the manifest names is one of its items; true where there is no root to name. */
  readonly hasRoot: boolean;
  /** Classes of the application that operators are computed by. */
  readonly customClasses: readonly string[];
}
