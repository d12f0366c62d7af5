import type { XmlDoctype, XmlInstruction, XmlPlace } from '../../codecs/xml/read-xml.js';

export type { XmlPlace } from '../../codecs/xml/read-xml.js';

/** An attribute or text that names something outside the document. */
export interface XmlReference {
  readonly element: string;
  readonly attribute: string;
  readonly value: string;
  readonly at: XmlPlace;
}

/** Text that the specification leaves to vendors, where code may stand: PMML's Extension and what is below it. */
export interface XmlExtension {
  readonly element: string;
  readonly name: string;
  readonly text: string;
  readonly at: XmlPlace;
}

export interface OpenvinoLayer {
  readonly name: string;
  readonly type: string;
  readonly version: string;
  /** Attributes that name a library or file to load. */
  readonly libraries: readonly XmlReference[];
  readonly at: XmlPlace;
}

/** A constant that lies in the `.bin` file beside the document. */
export interface OpenvinoConstant {
  readonly layer: string;
  /** Bytes. */
  readonly offset: number;
  /** Bytes. */
  readonly size: number;
  readonly at: XmlPlace;
}

export interface XmlModelFacts {
  readonly dialect: 'pmml' | 'openvino';
  readonly doctype: XmlDoctype | undefined;
  readonly instructions: readonly XmlInstruction[];
  readonly references: readonly XmlReference[];
  /** Classes that an evaluator in Java loads by name. */
  readonly classes: readonly XmlReference[];
  readonly extensions: readonly XmlExtension[];
  readonly layers: readonly OpenvinoLayer[];
  readonly constants: readonly OpenvinoConstant[];
  /** Bytes of the `.bin` file beside an OpenVINO model; undefined where there is none. */
  readonly weightsSize: number | undefined;
}
