/** The tree of a Python source as far as its execution matters. Positions are characters of the decoded text. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Argument {
  /** The keyword; empty for positional and starred arguments. */
  readonly name: string;
  /** `*` or `**` before the value. */
  readonly stars: 0 | 1 | 2;
  readonly value: Expression;
}

/** What follows an expression: `.name`, `(…)`, `[…]`. `end` is where it ends. */
export type Trailer =
  | { readonly kind: 'attribute'; readonly name: string; readonly end: number }
  | { readonly kind: 'call'; readonly arguments: readonly Argument[]; readonly end: number }
  | { readonly kind: 'index'; readonly index: Expression; readonly end: number };

export interface Clause {
  readonly target: Expression;
  readonly iterable: Expression;
  readonly conditions: readonly Expression[];
}

export interface Parameter {
  readonly name: string;
  readonly stars: 0 | 1 | 2;
  readonly initial: Expression | undefined;
  readonly annotation: Expression | undefined;
}

type Node =
  | { readonly kind: 'missing' }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'text'; readonly value: string }
  /** Each character is a byte. */
  | { readonly kind: 'bytes'; readonly value: string }
  | { readonly kind: 'joined'; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'singleton'; readonly value: 'None' | 'True' | 'False' | '...' }
  | {
      readonly kind: 'sequence';
      readonly form: 'tuple' | 'list' | 'set';
      readonly items: readonly Expression[];
    }
  /** An entry without a key is `**value`. */
  | {
      readonly kind: 'mapping';
      readonly entries: readonly (readonly [Expression | undefined, Expression])[];
    }
  | { readonly kind: 'chain'; readonly base: Expression; readonly trailers: readonly Trailer[] }
  /** Operators of one precedence from left to right; comparisons chain. */
  | {
      readonly kind: 'operation';
      readonly first: Expression;
      readonly rest: readonly { readonly operator: string; readonly operand: Expression }[];
    }
  | { readonly kind: 'prefix'; readonly operators: readonly string[]; readonly operand: Expression }
  | {
      readonly kind: 'condition';
      readonly test: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  | { readonly kind: 'lambda'; readonly parameters: readonly Parameter[]; readonly body: Expression }
  | {
      readonly kind: 'comprehension';
      readonly form: 'list' | 'set' | 'mapping' | 'generator';
      readonly element: Expression;
      /** The value of a mapping's entry. */
      readonly value: Expression | undefined;
      readonly clauses: readonly Clause[];
    }
  | { readonly kind: 'named'; readonly target: Expression; readonly value: Expression }
  | { readonly kind: 'starred'; readonly stars: 1 | 2; readonly value: Expression }
  | { readonly kind: 'yield'; readonly value: Expression | undefined }
  | { readonly kind: 'slice'; readonly parts: readonly (Expression | undefined)[] };

export type Expression = Span & Node;

export interface ImportedAs {
  readonly name: string;
  /** Empty where there is no `as`. */
  readonly alias: string;
}

export interface FunctionNode {
  readonly kind: 'function';
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly decorators: readonly Expression[];
  readonly returns: Expression | undefined;
  readonly body: readonly Statement[];
}

export interface ClassNode {
  readonly kind: 'class';
  readonly name: string;
  readonly arguments: readonly Argument[];
  readonly decorators: readonly Expression[];
  readonly body: readonly Statement[];
}

type Body = readonly Statement[];

type StatementNode =
  | { readonly kind: 'expression'; readonly value: Expression }
  | {
      readonly kind: 'assign';
      readonly targets: readonly Expression[];
      /** `=`, `:` with an annotation, or an augmented operator. */
      readonly operator: string;
      readonly value: Expression | undefined;
      readonly annotation?: Expression;
    }
  | { readonly kind: 'import'; readonly names: readonly ImportedAs[] }
  | {
      readonly kind: 'from';
      /** With its leading dots. */
      readonly module: string;
      readonly names: readonly ImportedAs[];
    }
  | FunctionNode
  | ClassNode
  | {
      readonly kind: 'if';
      readonly branches: readonly { readonly test: Expression; readonly body: Body }[];
      readonly otherwise: Body;
    }
  | {
      readonly kind: 'for';
      readonly target: Expression;
      readonly iterable: Expression;
      readonly body: Body;
      readonly otherwise: Body;
    }
  | { readonly kind: 'while'; readonly test: Expression; readonly body: Body; readonly otherwise: Body }
  | {
      readonly kind: 'with';
      readonly items: readonly { readonly value: Expression; readonly target: Expression | undefined }[];
      readonly body: Body;
    }
  | {
      readonly kind: 'try';
      readonly body: Body;
      readonly handlers: readonly {
        readonly type: Expression | undefined;
        readonly name: string;
        readonly body: Body;
      }[];
      readonly otherwise: Body;
      readonly finally: Body;
    }
  | {
      readonly kind: 'match';
      readonly subject: Expression;
      readonly cases: readonly {
        /** What the pattern binds. */
        readonly names: readonly string[];
        readonly guard: Expression | undefined;
        readonly body: Body;
      }[];
    }
  | { readonly kind: 'delete'; readonly targets: readonly Expression[] }
  | { readonly kind: 'scope'; readonly names: readonly string[]; readonly isGlobal: boolean }
  /** `return`, `raise`, `assert`: expressions that are evaluated. */
  | {
      readonly kind: 'return' | 'raise' | 'assert';
      readonly values: readonly Expression[];
    }
  | { readonly kind: 'pass' };

export type Statement = Span & StatementNode;

/** The first place where the text is no Python that the parser knows. */
export interface Damage {
  readonly at: number;
  readonly detail: string;
}

export interface ModuleNode {
  readonly body: readonly Statement[];
  readonly damage: Damage | undefined;
}
