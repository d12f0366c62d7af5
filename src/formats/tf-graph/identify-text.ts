import { headText } from '../../bytes/head-text.js';
import type { Claim } from '../../core/types.js';
import type { TfGraphKind } from './facts.js';

/**
 * The first field of each message as TensorFlow prints it, behind blanks and comments; an unknown one may come first. The
 * second expression is of what has to follow.
 */
const beginnings: readonly (readonly [TfGraphKind, RegExp, RegExp?])[] = [
  ['saved-model', /^(?:saved_model_schema_version\s*:|meta_graphs\s*(?::\s*)?[{<])/m],
  ['meta-graph', /^(?:meta_info_def|graph_def)\s*(?::\s*)?[{<]/m],
  ['graph', /^(?:node|library)\s*(?::\s*)?[{<]/m, /\b(?:op|signature|function)\s*(?::\s*)?["'{<]/],
];

const control = /[\0-\x08\x0e-\x1f\x7f]/;

export function textKind(head: Uint8Array): TfGraphKind | undefined {
  const text = headText(head);
  if (control.test(text)) return undefined;
  return beginnings.find(([, first, next]) => {
    const start = text.search(first);
    return start >= 0 && (next?.test(text.slice(start)) ?? true);
  })?.[0];
}

export function identifyGraphText(head: Uint8Array): Claim | undefined {
  const kind = textKind(head);
  if (kind === undefined) return undefined;
  return { confidence: 'likely', because: `is protobuf text with the fields of a TensorFlow ${kind}` };
}
