/** Neutral facts about a folder of Core ML: the manifest of a package, or the program of a compiled model. */

export interface PackageItem {
  /** `item` of a package, `weights` of a program. */
  readonly kind: 'item' | 'weights';
  /** As written. */
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
}

export interface PackageFacts {
  readonly items: readonly PackageItem[];
  /** Whether the root that the manifest names is one of its items; true where there is no root to name. */
  readonly hasRoot: boolean;
  /** Classes of the application that operators are computed by. */
  readonly customClasses: readonly string[];
}
