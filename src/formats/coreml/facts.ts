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
