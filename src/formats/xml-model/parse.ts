import { encodedPickles } from '../../codecs/metadata/embedded-texts.js';
import { metadataChild } from '../../codecs/metadata/metadata-child.js';
import { readXml, type XmlElement, type XmlPlace, type XmlVisitor } from '../../codecs/xml/read-xml.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { OpenvinoConstant, OpenvinoLayer, XmlExtension, XmlModelFacts, XmlReference } from './facts.js';

/** Attributes and elements that make a reader fetch something. */
const referring = /^(?:href|src|url|uri|location|schemaLocation|file|fileName|path|include|modelPath)$/i;
/** Addresses that a reader in Java opens wherever it gets one: of databases, and of directories of objects. */
const service = /^\s*(?:jdbc|jndi|ldaps?|rmi|iiop|corbaname|corbaloc|netdoc):/i;
/** A name with packages, as Java has them. */
const className = /^[a-z_]\w*\.[\w.]*\w$/i;
const libraryFile = /\.(?:so|dll|dylib)(?:\.\d+)*$/i;
const libraryAttribute =
  /(?:^|_|-)(?:library|lib|path|so|dll|plugin|extension|module|file|cl_file|kernel)(?:$|_|-|name|path)/i;

/** @throws FormatError `no-root` where the document has no element, LimitError */
export function parseXmlModel(
  dialect: XmlModelFacts['dialect'],
  source: ByteSource,
  context: ParseContext,
): Parsed<XmlModelFacts> {
  const collector = new Collector();
  const { doctype, instructions, error } = readXml(source, context.budget, collector);
  collector.closeLayer();
  if (collector.elements === 0 && doctype === undefined)
    throw new FormatError('no-root', { offset: 0, length: source.size }, 'it has no element');
  const { references, extensions, layers, constants, classes } = collector;
  const facts = { dialect, doctype, instructions, references, extensions, layers, constants, classes };
  return {
    facts: { ...facts, weightsSize: context.sibling(weightsName(context.name))?.size },
    children: codeIn(extensions),
    anomalies:
      error === undefined ? collector.anomalies : [...collector.anomalies, damaged(error, source.size)],
    covered: [{ offset: 0, length: source.size }],
  };
}

function weightsName(name: string): string {
  return `${name.slice(name.lastIndexOf('/') + 1).replace(/\.xml$/i, '')}.bin`;
}

function damaged(detail: string, length: number): Anomaly {
  return { kind: 'damaged', at: { offset: 0, length }, detail: detail.replace(/^\d+:\d+: /, ''), key: 'xml' };
}

/** Texts that vendors may put code in are handed on as texts of the model's metadata, and pickles in them by themselves. */
function codeIn(extensions: readonly XmlExtension[]): Child[] {
  const entries = extensions.map(({ name, text }) => ({ key: name, value: text }));
  const child = metadataChild('extensions', entries);
  return [...(child === undefined ? [] : [child]), ...encodedPickles(entries)];
}

class Collector implements XmlVisitor {
  readonly references: XmlReference[] = [];
  readonly extensions: XmlExtension[] = [];
  readonly layers: OpenvinoLayer[] = [];
  readonly classes: XmlReference[] = [];
  readonly constants: OpenvinoConstant[] = [];
  readonly anomalies: Anomaly[] = [];
  readonly #kinds = new Set<string>();
  elements = 0;
  #layer: OpenvinoLayer = { name: '', type: '', version: '', libraries: [], at: { line: 1, column: 1 } };

  element(element: XmlElement): void {
    this.elements += 1;
    const { name, attributes, path, at } = element;
    if (name === 'Extension' || path.includes('Extension')) this.#addExtension(element);
    if (name === 'include' || name === 'TableLocator' || name === 'import') this.#addReferences(element, /./);
    else this.#addReferences(element, referring);
    this.#addServices(element);
    this.#addClasses(element);
    if (name === 'layer') this.#openLayer(attributes, at);
    if (name === 'data' && path.at(-1) === 'layer') this.#addData(attributes, at);
    else if (name !== 'layer') this.#addNamedLibraries(element);
  }

  /** Evaluators in Java load a class by the name of a function that has dots, or by an attribute of that name. */
  #addClasses({ name, attributes, at }: XmlElement): void {
    for (const [attribute, value] of attributes) {
      const isFunction =
        (name === 'Apply' && attribute === 'function') ||
        /(?:^|[.:])(?:java\.)?class(?:Name)?$/i.test(attribute);
      if (isFunction && className.test(value))
        this.#keep(this.classes, { element: name, attribute, value, at });
    }
  }

  /** Whatever the attribute is called. */
  #addServices({ qualifiedName, attributes, at }: XmlElement): void {
    for (const [attribute, value] of attributes)
      if (service.test(value)) this.#keep(this.references, { element: qualifiedName, attribute, value, at });
  }

  text(path: readonly string[], text: string, at: XmlPlace): void {
    if (service.test(text))
      this.#keep(this.references, { element: path.at(-1) ?? '', attribute: 'text', value: text.trim(), at });
    if (path.includes('Extension'))
      this.#keep(this.extensions, { element: path.at(-1) ?? '', name: 'text', text, at });
  }

  #addExtension({ name, attributes, at }: XmlElement): void {
    for (const [attribute, text] of attributes)
      if (attribute !== 'name' && attribute !== 'extender')
        this.#keep(this.extensions, { element: name, name: attributes.get('name') ?? attribute, text, at });
  }

  #addReferences({ qualifiedName, attributes, at }: XmlElement, wanted: RegExp): void {
    for (const [attribute, value] of attributes) {
      const local = attribute.slice(attribute.indexOf(':') + 1);
      if (!attribute.startsWith('xmlns') && local !== 'schemaLocation' && wanted.test(local))
        this.#keep(this.references, { element: qualifiedName, attribute, value, at });
    }
  }

  #openLayer(attributes: ReadonlyMap<string, string>, at: XmlPlace): void {
    this.closeLayer();
    const field = (name: string): string => attributes.get(name) ?? '';
    this.#layer = { name: field('name'), type: field('type'), version: field('version'), libraries: [], at };
    this.#addLibraries(attributes, at);
  }

  #addData(attributes: ReadonlyMap<string, string>, at: XmlPlace): void {
    const [offset, size] = [attributes.get('offset'), attributes.get('size')];
    if (offset !== undefined && size !== undefined && this.#layer.type === 'Const')
      this.#keep(this.constants, { layer: this.#layer.name, offset: Number(offset), size: Number(size), at });
    this.#addLibraries(attributes, at);
  }

  /** Libraries that anything but a layer names: `rt_info` holds what a converter and its user left there. */
  #addNamedLibraries({ name, attributes, at }: XmlElement): void {
    for (const [attribute, value] of attributes)
      if (libraryFile.test(value)) this.#keep(this.references, { element: name, attribute, value, at });
  }

  #addLibraries(attributes: ReadonlyMap<string, string>, at: XmlPlace): void {
    const element = this.#layer.type;
    const found = [...attributes].filter(
      ([attribute, value]) => libraryAttribute.test(attribute) && value !== '',
    );
    if (found.length === 0) return;
    const libraries = found.map(([attribute, value]) => ({ element, attribute, value, at }));
    this.#layer = { ...this.#layer, libraries: [...this.#layer.libraries, ...libraries] };
  }

  /** One layer of each type and version is kept, and each that names a library. */
  closeLayer(): void {
    const { libraries, type, version } = this.#layer;
    const kind = JSON.stringify([type, version]);
    if (libraries.length === 0 && (type === '' || this.#kinds.has(kind))) return;
    this.#kinds.add(kind);
    this.#keep(this.layers, this.#layer);
  }

  #keep<Fact>(facts: Fact[], fact: Fact): void {
    if (facts.length < limits.maxXmlFacts) {
      facts.push(fact);
      return;
    }
    if (this.anomalies.length > 0) return;
    const detail = `more than ${String(limits.maxXmlFacts)} elements are worth a fact`;
    this.anomalies.push({ kind: 'limit', at: { offset: 0, length: 0 }, detail, key: 'maxXmlFacts' });
  }
}
