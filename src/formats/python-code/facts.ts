/** Neutral facts about Python code objects: what their bytecode imports, calls and stores. No opinion here. */
import type { NameUse } from '../../codecs/python-bytecode/name-uses.js';

export type { NameUse } from '../../codecs/python-bytecode/name-uses.js';

export interface FunctionFact {
  readonly name: string;
  readonly filename: string;
  readonly line: number;
  readonly argumentCount: number;
}

export interface PythonCodeFacts {
  /** Bytes. */
  readonly size: number;
  /** `pyc`: a compiled module with its header; `marshal`: a bare code object. */
  readonly container: 'pyc' | 'marshal';
  /** Where the code object stands in the artifact. */
  readonly range: { readonly offset: number; readonly length: number };
  /** Releases that read the bytecode whole, or the layout where none does. */
  readonly versions: readonly string[];
  /** Whether the code object could be read to its end. */
  readonly isWhole: boolean;
  /** The code and the functions in it, outermost first, bounded. */
  readonly functions: readonly FunctionFact[];
  /** Dotted names and what is done with them; offsets are the artifact's. */
  readonly uses: readonly NameUse[];
  /** String constants, bounded in number and length. */
  readonly strings: readonly string[];
}
