/** XML 1.0 (https://www.w3.org/TR/xml/) without expanding any entity and without asking anybody for anything. */

import { SaxesParser } from 'saxes';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { maxDeclarationBytes, TextDecoding } from './text-decoding.js';

/** 1-based. */
export interface XmlPlace {
  readonly line: number;
  readonly column: number;
}

export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string;
  /** As written, prefix included. */
  readonly qualifiedName: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Names of the elements around it, outermost first; good only while the visitor runs. */
  readonly path: readonly string[];
  readonly at: XmlPlace;
}

export interface XmlEntity {
  readonly name: string;
  readonly isParameter: boolean;
  /** What SYSTEM or PUBLIC points to; undefined for an internal entity. */
  readonly system: string | undefined;
  /** The replacement text of an internal entity, at most `limits.maxXmlText` characters of it. */
  readonly text: string;
}

export interface XmlDoctype {
  /** What the external subset is fetched from. */
  readonly system: string | undefined;
  readonly entities: readonly XmlEntity[];
  readonly at: XmlPlace;
}

export interface XmlInstruction {
  readonly target: string;
  readonly body: string;
  readonly at: XmlPlace;
}

export interface XmlReading {
  readonly doctype: XmlDoctype | undefined;
  readonly instructions: readonly XmlInstruction[];
  /** The first thing that is not well-formed, or that its encoding is not known; reading goes on behind it. */
  readonly error: string | undefined;
}

export interface XmlVisitor {
  /** Called when the element opens. */
  element(element: XmlElement): void;
  /** Called when an element closes, with the text directly in it, at most `limits.maxXmlText` characters. */
  text?(path: readonly string[], text: string, at: XmlPlace): void;
}

const windowBytes = 1 << 18;
/** Processing instructions that are kept, and entities; a document of more has bounds of its own. CWE-770. */
const maxInstructions = 100_000;
/** Each costs the parser an error object; documents of other people's entities have some thousands. CWE-400. */
const maxErrors = 20_000;

/** Reads to the end whatever is wrong on the way. @throws LimitError */
export function readXml(source: ByteSource, budget: Budget, visitor: XmlVisitor): XmlReading {
  const state = new Reading(visitor);
  const decoding = new TextDecoding(source.read(0, Math.min(source.size, maxDeclarationBytes)));
  for (let at = 0; at < source.size; at += windowBytes) {
    budget.check();
    state.write(decoding.decode(source.read(at, Math.min(windowBytes, source.size - at))));
  }
  const { error, ...reading } = state.finish();
  const unknown = `it declares the encoding ${JSON.stringify(decoding.unknown)}, which is not known`;
  return { ...reading, error: error ?? (decoding.unknown === undefined ? undefined : unknown) };
}

class Reading implements XmlReading {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #visitor: XmlVisitor;
  readonly #path: string[] = [];
  readonly #texts: string[] = [];
  readonly instructions: XmlInstruction[] = [];
  doctype: XmlDoctype | undefined;
  error: string | undefined;
  #errors = 0;

  constructor(visitor: XmlVisitor) {
    this.#visitor = visitor;
    this.#parser.on('error', ({ message }) => {
      if (++this.#errors > maxErrors)
        throw new LimitError('maxXmlErrors', maxErrors, 'more is wrong in the XML than is told apart');
      // References to entities that the document declares itself are no damage: they are facts of the declaration.
      if (!message.includes('undefined entity') || this.doctype === undefined) this.error ??= message;
    });
    this.#parser.on('doctype', (text) => (this.doctype ??= readDoctype(text, this.#place())));
    this.#parser.on('processinginstruction', ({ target, body }) => {
      if (this.instructions.length < maxInstructions)
        this.instructions.push({ target, body: clip(body), at: this.#place() });
    });
    this.#parser.on('opentag', (tag) => {
      this.#open(tag.name, tag.attributes);
    });
    this.#parser.on('closetag', () => {
      this.#close();
    });
    const add = (text: string): void => {
      this.#addText(text);
    };
    this.#parser.on('text', add);
    this.#parser.on('cdata', add);
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  finish(): XmlReading {
    this.#parser.close();
    const { doctype, instructions, error } = this;
    return { doctype, instructions, error };
  }

  #open(qualifiedName: string, attributes: Record<string, string>): void {
    const name = localName(qualifiedName);
    this.#visitor.element({
      name,
      qualifiedName,
      attributes: new Map(Object.entries(attributes)),
      path: this.#path,
      at: this.#place(),
    });
    this.#path.push(name);
    this.#texts.push('');
  }

  #addText(text: string): void {
    const known = this.#texts.at(-1);
    if (known === undefined || known.length >= limits.maxXmlText) return;
    this.#texts[this.#texts.length - 1] = known + text.slice(0, limits.maxXmlText - known.length);
  }

  #close(): void {
    const text = this.#texts.pop() ?? '';
    if (text.trim() !== '') this.#visitor.text?.(this.#path, text, this.#place());
    this.#path.pop();
  }

  #place(): XmlPlace {
    return { line: this.#parser.line, column: this.#parser.columnIndex + 1 };
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const maxEntities = 100_000;
const declaration = /^\s+(%\s+)?([^\s%"'>]+)\s+/;

function readDoctype(text: string, at: XmlPlace): XmlDoctype {
  const subset = text.indexOf('[');
  const head = subset === -1 ? text : text.slice(0, subset);
  return {
    system: externalId(head),
    at,
    entities: text.slice(head.length).split('<!ENTITY').slice(1, maxEntities).flatMap(readEntity),
  };
}

/** @param text what stands behind `<!ENTITY`, up to the next one */
function readEntity(text: string): XmlDoctype['entities'][number][] {
  const [start, percent, name = ''] = declaration.exec(text) ?? [];
  if (start === undefined) return [];
  const end = text.indexOf('>', start.length);
  const value = text.slice(start.length, end === -1 ? text.length : end);
  return [
    {
      name,
      isParameter: percent !== undefined,
      system: externalId(value),
      text: firstLiteral(value).slice(0, limits.maxXmlText),
    },
  ];
}

function firstLiteral(text: string): string {
  const [, double, single] = /"([^"]*)"|'([^']*)'/.exec(text) ?? [];
  return double ?? single ?? '';
}

/** What `SYSTEM "…"` or `PUBLIC "…" "…"` points to; undefined where neither stands. */
function externalId(text: string): string | undefined {
  if (!/\b(?:SYSTEM|PUBLIC)\b/.test(text)) return undefined;
  const literals = [...text.matchAll(/"([^"]*)"|'([^']*)'/g)].map(
    ([, double, single]) => double ?? single ?? '',
  );
  const system = /\bPUBLIC\b/.test(text) ? literals[1] : literals[0];
  return clip(system ?? literals.at(-1) ?? '');
}

function clip(text: string): string {
  return text.slice(0, limits.maxQuotedCharacters);
}
