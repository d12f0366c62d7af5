/** Neutral facts about an MXNet graph: its operators, and those that call back into other code. */

export interface ForeignOperator {
  /** `Custom`. */
  readonly op: string;
  /** The node's name. */
  readonly name: string;
  /** Its `op_type`, or what else says which code is meant. */
  readonly target: string;
  readonly line: number;
  readonly column: number;
}

export interface MxnetFacts {
  readonly nodeCount: number;
  readonly operators: readonly string[];
  readonly foreign: readonly ForeignOperator[];
}
