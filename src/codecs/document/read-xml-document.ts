import { addAll } from '../../core/add-all.js';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { readXml, type XmlDoctype, type XmlElement } from '../xml/read-xml.js';
import type { DocumentEntry, DocumentNode, TextPlace } from './document-node.js';

export interface XmlDocument {
  readonly root: DocumentNode;
  readonly doctype: XmlDoctype | undefined;
  /** The first thing that is not well-formed. */
  readonly error: string | undefined;
}

interface OpenElement {
  readonly name: string;
  readonly at: TextPlace;
  readonly entries: DocumentEntry[];
  text: string;
}

/**
 * XML as a document: an element is an entry of the one around it, its attributes and children are entries of its own, and
 * one with nothing but text is that text. `<property name="a" value="b">` (Spring, Ant) and
 * `<property><name>a</name><value>b</value>` (Hadoop) are the entry `a`, too. Nothing is expanded.
 * @throws LimitError maxYamlBytes, maxYamlDepth
 */
export function readXmlDocument(source: ByteSource, budget: Budget): XmlDocument {
  if (source.size > limits.maxYamlBytes)
    throw new LimitError('maxYamlBytes', limits.maxYamlBytes, `${String(source.size)} bytes of XML`);
  const tree = new Tree();
  const { doctype, error } = readXml(source, budget, tree);
  return { root: tree.finish(), doctype, error };
}

class Tree {
  readonly #open: OpenElement[] = [{ name: '', at: { line: 1, column: 1 }, entries: [], text: '' }];

  element({ name, attributes, path, at }: XmlElement): void {
    this.#closeTo(path.length + 1);
    if (path.length >= limits.maxYamlDepth)
      throw new LimitError('maxYamlDepth', limits.maxYamlDepth, 'XML elements are nested too deep');
    const entries = [...attributes].map(([key, value]) => entry(key.slice(key.indexOf(':') + 1), at, value));
    this.#open.push({ name, at, entries, text: '' });
  }

  text(path: readonly string[], text: string): void {
    this.#closeTo(path.length + 1);
    const element = this.#open.at(-1);
    if (element !== undefined) element.text = text.trim();
  }

  finish(): DocumentNode {
    this.#closeTo(1);
    const [{ entries, at } = { entries: [], at: { line: 1, column: 1 } }] = this.#open;
    return { kind: 'map', at, entries };
  }

  /** Closes elements until so many are open, the one around the root included. */
  #closeTo(count: number): void {
    while (this.#open.length > Math.max(1, count)) {
      const element = this.#open.pop();
      const around = this.#open.at(-1);
      if (element !== undefined && around !== undefined) addAll(around.entries, entriesOf(element));
    }
  }
}

function entry(key: string, at: TextPlace, value: string): DocumentEntry {
  return { key, at, value: { kind: 'scalar', value, at } };
}

function entriesOf({ name, at, entries, text }: OpenElement): DocumentEntry[] {
  if (entries.length === 0) return [entry(name, at, text)];
  const all = text === '' ? entries : [...entries, entry('#text', at, text)];
  const value: DocumentNode = { kind: 'map', at, entries: all };
  return [{ key: name, at, value }, ...namedValue(all)];
}

/** What an element with a name and a value sets. */
function namedValue(entries: readonly DocumentEntry[]): DocumentEntry[] {
  const scalar = (...keys: readonly string[]): DocumentEntry | undefined =>
    entries.find(({ key, value }) => keys.includes(key) && value.kind === 'scalar');
  const name = scalar('name', 'key')?.value;
  const set = scalar('value', '#text');
  if (name?.kind !== 'scalar' || typeof name.value !== 'string' || name.value === '' || set === undefined)
    return [];
  return [{ key: name.value, at: set.at, value: set.value }];
}
