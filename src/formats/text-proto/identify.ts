import { headText } from '../../bytes/head-text.js';
import type { Claim } from '../../core/types.js';

const control = /[\0-\x08\x0e-\x1f\x7f]/;
/** Comments and blanks, then a field. */
const beginning = /^(?:#[^\n]*\n|\s)*[A-Za-z_]\w*\s*(?::|\{|<)/;

/** What shows a graph of TensorFlow or ONNX, or a network of Caffe: formats of their own. */
const graphs =
  /(?:^|[\s{,;])(?:op|op_type|ir_version|saved_model_schema_version)\s*:|^(?:graph_def|meta_graphs|opset_import|graph|layers?)\s*(?::\s*)?\{/m;

/** Counts where the name asks for it: any configuration looks like this. */
export function identifyTextProto(head: Uint8Array): Claim | undefined {
  const text = headText(head);
  if (control.test(text) || !beginning.test(text) || graphs.test(text)) return undefined;
  return { confidence: 'possible', because: 'is written as protobuf text' };
}
