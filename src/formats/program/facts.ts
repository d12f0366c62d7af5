/** Neutral facts about a program: what kind it is, and what it is found under. */
export type ProgramKind = 'elf' | 'pe' | 'mach-o' | 'script' | 'compiled-python' | 'test-virus';

export interface ProgramFacts {
  readonly kind: ProgramKind;
  /** The name it has, without folders. */
  readonly name: string;
  /** Whether the name promises a model or data, which nobody runs. */
  readonly hasDataName: boolean;
  /** The names of what it is found in, outermost first. */
  readonly containers: readonly string[];
  /** Of scripts: the interpreter that the first line names. */
  readonly interpreter: string;
}
