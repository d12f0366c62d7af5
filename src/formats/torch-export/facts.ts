/** Neutral facts about a graph that torch.export wrote as JSON: what its loader resolves, evaluates and imports. */

/** 1-based. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** What a node of the graph calls. */
export interface TargetFact {
  /** As written: `torch.ops.aten.add.Tensor`. */
  readonly target: string;
  readonly at: TextPlace;
  readonly count: number;
}

/** `symbolic`: sympy evaluates it while loading; `guard`: it becomes part of a function that is run before the model. */
export interface ExpressionFact {
  readonly kind: 'symbolic' | 'guard';
  readonly text: string;
  readonly at: TextPlace;
}

/** A name that the loader imports to rebuild inputs and outputs. */
export interface ImportFact {
  readonly module: string;
  readonly name: string;
  readonly at: TextPlace;
}

export interface ExportFacts {
  readonly targets: readonly TargetFact[];
  readonly expressions: readonly ExpressionFact[];
  readonly imports: readonly ImportFact[];
}
