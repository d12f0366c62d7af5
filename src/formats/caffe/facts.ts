/** Neutral facts about a Caffe network, in text (`.prototxt`) or with its weights (`.caffemodel`). */

export interface PythonLayer {
  /** The layer's own name. */
  readonly name: string;
  readonly module: string;
  readonly class: string;
  readonly settings: string;
}

export interface CaffeFacts {
  readonly encoding: 'text' | 'binary';
  readonly layerCount: number;
  readonly types: readonly string[];
  readonly pythonLayers: readonly PythonLayer[];
  /** Files that layers or a solver open. */
  readonly files: readonly NamedFile[];
}

export interface NamedFile {
  /** The layer's name; `solver` where no layer names it. */
  readonly layer: string;
  readonly path: string;
  /** Else it is read: a source of data, a mean. */
  readonly isWritten: boolean;
}
