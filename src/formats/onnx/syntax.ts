/** The textual syntax of ONNX: https://github.com/onnx/onnx/blob/main/docs/Syntax.md */
import { quotedEnd } from '../../codecs/text/quoted-end.js';
import type { OnnxFacts } from './facts.js';
import type { OnnxNotes } from './notes.js';
import type { Scope } from './scope.js';

/** Comments, names, operators, brackets, and the quote that begins a text. */
const token = /"|#[^\n]*|[A-Za-z_][\w.]*|[^\s\w"#]/g;
/** What no name of a file is longer than: PATH_MAX of Linux. */
const maxTextCharacters = 4_096;
const scope: Scope = { parent: undefined, label: 'graph' };

interface Token {
  readonly text: string;
  readonly at: number;
}

/**
 * Reads what a model of this syntax runs and where its tensors lie: `y = domain.Operator <attributes> (x)` and
 * `type name = ["location": "…"]`. Expressions of types and shapes are passed over.
 */
export function readSyntax(text: string, notes: OnnxNotes): Pick<OnnxFacts, 'irVersion' | 'producer'> {
  const tokens = new Tokens(text, notes);
  for (let found = tokens.next(); found !== undefined; found = tokens.next()) {
    if (found.text === '=') readValue(tokens, notes);
    else if (found.text === 'opset_import') readOpsets(tokens, notes);
  }
  const version = /\bir_version\s*:\s*(\d+)/.exec(text)?.[1];
  const producer = /\bproducer_name\s*:\s*"([^"\n]*)"/.exec(text)?.[1] ?? '';
  return { irVersion: version === undefined ? undefined : Number(version), producer };
}

class Tokens {
  readonly #text: string;
  readonly #token = new RegExp(token);
  #isOver = false;
  readonly #notes: OnnxNotes;
  #last: Token = { text: '', at: 0 };
  #before: Token = this.#last;
  #count = 0;

  constructor(text: string, notes: OnnxNotes) {
    this.#text = text;
    this.#notes = notes;
  }

  /** The token before the last one. */
  get before(): Token {
    return this.#before;
  }

  /** A text that does not end goes on to the end. */
  next(): Token | undefined {
    while (!this.#isOver) {
      const found = this.#token.exec(this.#text);
      // What has failed would begin anew.
      this.#isOver = found === null;
      if (found === null) break;
      this.#count += 1;
      if (this.#count % 4096 === 0) this.#notes.context.budget.check();
      if (found[0].startsWith('#')) continue;
      const at = found.index;
      if (found[0] === '"')
        this.#token.lastIndex = quotedEnd(this.#text, at, { isOneLine: false }) ?? this.#text.length;
      this.#before = this.#last;
      this.#last = { text: this.#text.slice(at, this.#token.lastIndex), at };
      return this.#last;
    }
    return undefined;
  }
}

/** What stands behind `name =`: an external tensor, or the operator that computes it. */
function readValue(tokens: Tokens, notes: OnnxNotes): void {
  const name = tokens.before.text;
  const found = tokens.next();
  if (found === undefined) return;
  if (found.text === '[') readExternal(tokens, notes, name, found.at);
  else if (/^[A-Za-z_]/.test(found.text)) readNode(tokens, notes, name, found);
}

function readNode(tokens: Tokens, notes: OnnxNotes, output: string, operator: Token): void {
  const dot = operator.text.lastIndexOf('.');
  const domain = dot < 0 ? '' : operator.text.slice(0, dot);
  const at = { offset: operator.at, length: operator.text.length };
  notes.node({ domain, opType: operator.text.slice(dot + 1), node: output, scope, at });
  const open = tokens.next();
  if (open?.text === '<') readAttributes(tokens, notes);
  notes.endNode();
}

/** `<name: type = "text", …>`; a body in braces holds statements of its own. */
function readAttributes(tokens: Tokens, notes: OnnxNotes): void {
  let name = '';
  for (let found = tokens.next(); found !== undefined && found.text !== '>'; found = tokens.next()) {
    if (found.text === '=' || found.text === ':') name = tokens.before.text;
    if (found.text === '{') return;
    if (found.text.startsWith('"')) notes.plainText(name, unquote(found.text));
  }
}

function readExternal(tokens: Tokens, notes: OnnxNotes, tensor: string, at: number): void {
  const entries: [string, string][] = [];
  const texts: string[] = [];
  for (let found = tokens.next(); found !== undefined && found.text !== ']'; found = tokens.next()) {
    if (found.text.startsWith('"')) texts.push(unquote(found.text));
    if (texts.length === 2) entries.push([texts[0] ?? '', texts[1] ?? '']);
    if (texts.length === 2) texts.length = 0;
  }
  if (entries.length === 0) return;
  const last = (key: string): string | undefined => entries.findLast(([name]) => name === key)?.[1];
  const location = last('location') ?? '';
  notes.external({
    tensor,
    scope: 'graph',
    at: { offset: at, length: 1 },
    entries,
    location,
    offset: last('offset'),
    length: last('length'),
    expectedBytes: undefined,
    fileBytes: location === '' ? undefined : notes.context.sibling(location)?.size,
  });
}

function readOpsets(tokens: Tokens, notes: OnnxNotes): void {
  for (let found = tokens.next(); found !== undefined && found.text !== ']'; found = tokens.next())
    if (found.text.startsWith('"')) notes.opset(unquote(found.text), 0);
}

function unquote(text: string): string {
  return Buffer.from(text.slice(1, -1), 'latin1')
    .toString('utf8')
    .replace(/\\([^])/g, '$1')
    .slice(0, maxTextCharacters);
}
