import type { DocumentNode, TextPlace } from '../../codecs/document/document-node.js';
import type { XmlDoctype } from '../../codecs/xml/read-xml.js';

export type { XmlDoctype } from '../../codecs/xml/read-xml.js';

export {
  mapsOf,
  mapsWith,
  partsOf,
  textIn,
  textsIn,
  textsOf,
  valuesUnder,
  walkDocument,
  type DocumentMap,
  type DocumentNode,
  Placed,
  type PlacedText,
  type Scalar,
  type TextPlace,
} from '../../codecs/document/document-node.js';

export {
  interpolate,
  type Interpolated,
  type InterpolationScope,
} from '../../codecs/document/interpolate.js';

export type ManifestSyntax = 'json' | 'yaml' | 'toml' | 'ini' | 'xml' | 'requirements';

/** One line of a pip requirements file or list (https://pip.pypa.io/en/stable/reference/requirements-file-format/). */
export interface Requirement {
  readonly kind: 'option' | 'package' | 'url' | 'path';
  /** The option, or the package where one is named. */
  readonly name: string;
  /** The option's value, the URL or the path; the specifier of a package. */
  readonly value: string;
  readonly at: TextPlace;
}

export interface ManifestFacts {
  readonly syntax: ManifestSyntax;
  /** The last component of the name, lower case: what loaders look for. */
  readonly fileName: string;
  readonly documents: readonly DocumentNode[];
  readonly requirements: readonly Requirement[];
  /** Of XML. */
  readonly doctype: XmlDoctype | undefined;
}
