/** Neutral facts about a Keras configuration: the objects it builds, the names it imports, the code it carries. */
import type { NameUse } from '../../codecs/python-bytecode/name-uses.js';

export type { NameUse } from '../../codecs/python-bytecode/name-uses.js';

/** Where in the configuration something stands. */
export interface KerasPlace {
  /** The nearest enclosing layer or model: its name, else its class. */
  readonly layer: string;
  /** The classes that enclose it, outermost first, bounded. */
  readonly within: readonly string[];
  /** The key it stands under; `key[]` in a list. */
  readonly key: string;
  /** 1-based; absent where the text is part of a binary file. */
  readonly line?: number;
  readonly column?: number;
}

/** A name that the loader looks up or imports. */
export interface ReferenceFact extends KerasPlace {
  /** `class` is built from a configuration; `function` is taken as it is, and called by what holds it. */
  readonly kind: 'class' | 'function';
  /** Absent in configurations of Keras 2; null where the writer knew none. */
  readonly module: string | null | undefined;
  readonly name: string;
  /** Whether a loader imports the module; beside a function's name it only says where the name was. */
  readonly isImported: boolean;
  /** `package>name` of an object that its own program registered. */
  readonly registeredName: string | undefined;
}

/** TensorFlow's API as a layer: `TFOpLambda` and its kin. */
export interface OperatorFact extends KerasPlace {
  readonly className: string;
  readonly operator: string;
}

/** A function by value: marshalled bytecode in a string. */
export interface CodeFact extends KerasPlace {
  readonly encoding: 'base64' | 'raw';
  /** Whether it decodes to the end. */
  readonly isWhole: boolean;
  readonly uses: readonly NameUse[];
  /** The code and what is defined in it, outermost first. */
  readonly functions: readonly string[];
  readonly strings: readonly string[];
  /** Releases of Python that read it. */
  readonly versions: readonly string[];
}

/** A function slot that holds text which is no code. */
export interface OpaqueCodeFact extends KerasPlace {
  readonly characters: number;
}

/** A text value, kept where it is an address, leaves the folder, or names a file that the class reads. */
export interface TextFact extends KerasPlace {
  readonly className: string;
  readonly value: string;
}

export interface NumberFact extends KerasPlace {
  readonly className: string;
  readonly value: number;
}

export interface KerasFacts {
  readonly references: readonly ReferenceFact[];
  readonly operators: readonly OperatorFact[];
  readonly code: readonly CodeFact[];
  readonly opaqueCode: readonly OpaqueCodeFact[];
  readonly texts: readonly TextFact[];
  /** Extents and counts that memory is reserved for, where they are beyond 2^31. */
  readonly sizes: readonly NumberFact[];
  /** Keys that an object gives more than once. */
  readonly duplicateKeys: readonly KerasPlace[];
  /** Members of a `.keras` archive that Keras does not write; none for other containers. */
  readonly unexpectedMembers: readonly string[];
}
