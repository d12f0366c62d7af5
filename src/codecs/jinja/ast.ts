/** The syntax tree of a Jinja template. Spans count UTF-16 units of the template's text. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Arguments {
  readonly positional: readonly Expression[];
  readonly named: readonly { readonly name: string; readonly value: Expression }[];
  /** `*list` and `**mapping`. */
  readonly spread: readonly Expression[];
}

/** What stands behind a value, left to right; a list, so that long chains are no deep trees. */
export type Step = Span &
  (
    | { readonly kind: 'attribute'; readonly name: string }
    | { readonly kind: 'subscript'; readonly index: Expression }
    | { readonly kind: 'call'; readonly args: Arguments }
    | { readonly kind: 'filter'; readonly name: string; readonly args: Arguments }
    | { readonly kind: 'test'; readonly name: string; readonly args: Arguments }
  );

export type Expression = Span &
  (
    | { readonly kind: 'constant'; readonly value: string | number | boolean | null }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'list'; readonly items: readonly Expression[] }
    | { readonly kind: 'dict'; readonly entries: readonly (readonly [Expression, Expression])[] }
    | { readonly kind: 'slice'; readonly bounds: readonly (Expression | undefined)[] }
    | { readonly kind: 'chain'; readonly base: Expression; readonly steps: readonly Step[] }
    | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
    | {
        readonly kind: 'operation';
        readonly first: Expression;
        readonly rest: readonly { readonly operator: string; readonly operand: Expression }[];
      }
    | {
        readonly kind: 'condition';
        readonly test: Expression;
        readonly then: Expression;
        readonly otherwise: Expression | undefined;
      }
    /** Tokens that make no expression; what could be read of them. */
    | { readonly kind: 'unread'; readonly parts: readonly Expression[] }
  );

export interface Parameter {
  readonly name: string;
  readonly initial: Expression | undefined;
}

export type Statement = Span &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'output'; readonly value: Expression }
    /** `do`, `autoescape`, tags of extensions: expressions whose values go nowhere. */
    | { readonly kind: 'evaluate'; readonly values: readonly Expression[] }
    | {
        readonly kind: 'for';
        readonly target: Expression;
        readonly iterable: Expression;
        readonly filter: Expression | undefined;
        readonly body: Statement[];
        readonly otherwise: Statement[];
      }
    | { readonly kind: 'if'; readonly branches: Branch[] }
    | { readonly kind: 'set'; readonly target: Expression; readonly value: Expression }
    | {
        readonly kind: 'capture';
        readonly target: Expression | undefined;
        readonly filters: readonly Step[];
        readonly body: Statement[];
      }
    | {
        readonly kind: 'macro';
        readonly name: string;
        readonly parameters: readonly Parameter[];
        readonly body: Statement[];
      }
    | {
        readonly kind: 'call';
        readonly parameters: readonly Parameter[];
        readonly value: Expression;
        readonly body: Statement[];
      }
    | {
        readonly kind: 'with';
        readonly bindings: readonly { readonly target: Expression; readonly value: Expression }[];
        readonly body: Statement[];
      }
    | { readonly kind: 'block'; readonly name: string; readonly body: Statement[] }
    | {
        readonly kind: 'load';
        readonly how: 'include' | 'import' | 'extends' | 'from';
        readonly source: Expression;
        /** Names that the statement binds. */
        readonly names: readonly string[];
      }
  );

export interface Branch {
  /** Undefined for `else`. */
  readonly test: Expression | undefined;
  readonly body: Statement[];
}

/** Something that Jinja would refuse; reading went on behind it. */
export interface SyntaxTrouble extends Span {
  readonly detail: string;
}

export interface Template {
  readonly body: readonly Statement[];
  readonly troubles: readonly SyntaxTrouble[];
}
