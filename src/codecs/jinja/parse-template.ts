/**
 * Builds the syntax tree of a template: https://jinja.palletsprojects.com/en/stable/templates/ , with the tags of
 * Jinja's own extensions (do, loopcontrols, i18n, debug) and transformers' `generation`. Never throws: what Jinja would
 * refuse is a trouble, and reading goes on behind it.
 */
import { table } from '../../core/table.js';
import type { Branch, Expression, Statement, SyntaxTrouble, Template } from './ast.js';
import { ExpressionParser } from './expression-parser.js';
import { readSegments, type Segment } from './lexer.js';

/** Blocks in blocks; CPython refuses more than 100 levels of the code that Jinja writes for them. CWE-674. */
const maxBlocks = 100;
/** Troubles that are told apart. */
const maxTroubles = 100;

type Tag = Extract<Segment, { tokens: unknown }>;
type Open =
  | { readonly tag: 'if'; readonly statement: Extract<Statement, { kind: 'if' }> }
  | { readonly tag: 'for'; readonly statement: Extract<Statement, { kind: 'for' }> }
  | { readonly tag: string; readonly statement?: undefined };

/** Tags without a meaning of their own here, and without a body or with one that is read in place. */
const transparent: ReadonlySet<string> = new Set(
  'generation endgeneration autoescape endautoescape trans pluralize endtrans break continue debug do'.split(
    ' ',
  ),
);

export function parseTemplate(text: string): Template {
  return new TemplateParser(text).run();
}

class TemplateParser {
  readonly #segments: readonly Segment[];
  readonly #body: Statement[] = [];
  readonly #troubles: SyntaxTrouble[] = [];
  readonly #open: { readonly open: Open; readonly outer: Statement[] }[] = [];
  #current = this.#body;

  constructor(text: string) {
    this.#segments = readSegments(text);
  }

  run(): Template {
    for (const segment of this.#segments) {
      const { start, end } = segment;
      if (segment.type === 'text') this.#current.push({ kind: 'text', text: segment.text, start, end });
      else if (segment.type !== 'comment') this.#tag(segment);
    }
    const last = this.#segments.at(-1);
    if (this.#open.length > 0 && last !== undefined)
      this.#trouble(last, `a block ${String(this.#open.at(-1)?.open.tag)} is never closed`);
    return { body: this.#body, troubles: this.#troubles };
  }

  #tag(tag: Tag): void {
    const parser = new ExpressionParser(tag.tokens);
    if (tag.type === 'output') this.#output(parser, tag);
    else this.#statement(parser, tag);
    const rest = parser.remaining();
    if (rest.length > 0) this.#evaluate(rest, tag);
    if (!tag.isClosed) this.#trouble(tag, 'a tag is never closed');
    else if (parser.isBroken || rest.length > 0)
      this.#trouble(tag, 'a tag holds what is no Jinja expression');
  }

  #output(parser: ExpressionParser, { start, end }: Tag): void {
    this.#current.push({ kind: 'output', value: parser.tuple(), start, end });
  }

  #statement(parser: ExpressionParser, tag: Tag): void {
    const keyword = parser.reader.name() ?? '';
    const read = statements[keyword];
    if (read !== undefined) read(this, parser, tag);
    else if (keyword === 'elif' || keyword === 'else') this.#branch(keyword, parser, tag);
    else if (keyword.startsWith('end') && !transparent.has(keyword))
      this.#close(keyword.slice(3), parser, tag);
    else {
      this.#evaluate(parser.remaining(), tag);
      if (!transparent.has(keyword)) this.#trouble(tag, `the tag ${keyword} is none of Jinja's`);
    }
  }

  add(statement: Statement): void {
    this.#current.push(statement);
  }

  /** Adds a statement whose body follows; too deep, its body is read in place. */
  enter(open: Open, statement: Statement, body: Statement[]): void {
    this.#current.push(statement);
    if (this.#open.length >= maxBlocks) {
      this.#trouble(statement, 'blocks are nested too deep');
      return;
    }
    this.#open.push({ open, outer: this.#current });
    this.#current = body;
  }

  #evaluate(values: readonly Expression[], { start, end }: Tag): void {
    if (values.length > 0) this.#current.push({ kind: 'evaluate', values, start, end });
  }

  #branch(keyword: 'elif' | 'else', parser: ExpressionParser, tag: Tag): void {
    const test = keyword === 'elif' ? parser.tuple() : undefined;
    const open = this.#open.at(-1)?.open;
    if (open?.tag === 'if' && open.statement !== undefined) {
      const branch: Branch = { test, body: [] };
      open.statement.branches.push(branch);
      this.#current = branch.body;
    } else if (open?.tag === 'for' && open.statement !== undefined && test === undefined)
      this.#current = open.statement.otherwise;
    else {
      this.#trouble(tag, `${keyword} stands outside of a block`);
      if (test !== undefined) this.#evaluate([test], tag);
    }
  }

  #close(keyword: string, parser: ExpressionParser, tag: Tag): void {
    // `{% endblock name %}`
    if (keyword === 'block') parser.reader.name();
    const top = this.#open.findLastIndex(({ open }) => open.tag === keyword);
    if (top !== this.#open.length - 1 || top < 0) this.#trouble(tag, `end${keyword} closes no open block`);
    const closed = top < 0 ? undefined : this.#open[top];
    if (closed === undefined) return;
    this.#open.length = top;
    this.#current = closed.outer;
  }

  #trouble({ start, end }: { readonly start: number; readonly end: number }, detail: string): void {
    if (this.#troubles.length < maxTroubles) this.#troubles.push({ start, end, detail });
  }
}

type StatementReader = (parser: TemplateParser, expressions: ExpressionParser, tag: Tag) => void;

const statements: Readonly<Record<string, StatementReader>> = table({
  for(parser, expressions, { start, end }) {
    const target = expressions.target();
    expressions.reader.accept('in');
    const iterable = expressions.tuple(false);
    const filter = expressions.reader.accept('if') ? expressions.expression() : undefined;
    expressions.reader.accept('recursive');
    const body: Statement[] = [];
    const statement: Extract<Statement, { kind: 'for' }> = {
      ...{ kind: 'for', target, iterable, filter, body, start, end },
      otherwise: [],
    };
    parser.enter({ tag: 'for', statement }, statement, body);
  },
  if(parser, expressions, { start, end }) {
    const branch: Branch = { test: expressions.tuple(), body: [] };
    const statement: Extract<Statement, { kind: 'if' }> = { kind: 'if', branches: [branch], start, end };
    parser.enter({ tag: 'if', statement }, statement, branch.body);
  },
  set(parser, expressions, { start, end }) {
    const target = expressions.target();
    if (expressions.reader.accept('=')) {
      parser.add({ kind: 'set', target, value: expressions.tuple(), start, end });
      return;
    }
    const body: Statement[] = [];
    const filters = expressions.filters();
    parser.enter({ tag: 'set' }, { kind: 'capture', target, filters, body, start, end }, body);
  },
  filter(parser, expressions, { start, end }) {
    const body: Statement[] = [];
    const filters = expressions.filters();
    parser.enter({ tag: 'filter' }, { kind: 'capture', target: undefined, filters, body, start, end }, body);
  },
  macro(parser, expressions, { start, end }) {
    const name = expressions.reader.name() ?? '';
    const body: Statement[] = [];
    const parameters = expressions.parameters();
    parser.enter({ tag: 'macro' }, { kind: 'macro', name, parameters, body, start, end }, body);
  },
  call(parser, expressions, { start, end }) {
    const body: Statement[] = [];
    const parameters = expressions.parameters();
    const value = expressions.expression();
    parser.enter({ tag: 'call' }, { kind: 'call', parameters, value, body, start, end }, body);
  },
  with(parser, expressions, { start, end }) {
    const bindings: { target: Expression; value: Expression }[] = [];
    while (!expressions.reader.isAtEnd) {
      const target = expressions.target();
      if (!expressions.reader.accept('=')) break;
      bindings.push({ target, value: expressions.expression() });
      if (!expressions.reader.accept(',')) break;
    }
    const body: Statement[] = [];
    parser.enter({ tag: 'with' }, { kind: 'with', bindings, body, start, end }, body);
  },
  block(parser, expressions, { start, end }) {
    const name = expressions.reader.name() ?? '';
    // `scoped` and `required`
    while (expressions.reader.name() !== undefined) continue;
    const body: Statement[] = [];
    parser.enter({ tag: 'block' }, { kind: 'block', name, body, start, end }, body);
  },
  extends(parser, expressions, { start, end }) {
    parser.add({ kind: 'load', how: 'extends', source: expressions.expression(), names: [], start, end });
  },
  include(parser, expressions, { start, end }) {
    const source = expressions.expression();
    skipWords(expressions);
    parser.add({ kind: 'load', how: 'include', source, names: [], start, end });
  },
  import(parser, expressions, { start, end }) {
    const source = expressions.expression();
    expressions.reader.accept('as');
    const names = [expressions.reader.name() ?? ''];
    skipWords(expressions);
    parser.add({ kind: 'load', how: 'import', source, names, start, end });
  },
  from(parser, expressions, { start, end }) {
    const source = expressions.expression();
    expressions.reader.accept('import');
    const names: string[] = [];
    for (let name = expressions.reader.name(); name !== undefined; name = expressions.reader.name()) {
      names.push(expressions.reader.accept('as') ? (expressions.reader.name() ?? name) : name);
      expressions.reader.accept(',');
    }
    parser.add({ kind: 'load', how: 'from', source, names, start, end });
  },
});

/** `ignore missing`, `with context`, `without context`. */
function skipWords({ reader }: ExpressionParser): void {
  while (reader.name() !== undefined) continue;
}
