import { textMessage, type TextSchema } from '../../codecs/protobuf/text-message.js';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, Claim, ParseContext, Parsed } from '../../core/types.js';
import type { TfGraphFacts, TfGraphKind } from './facts.js';
import { parsedGraph } from './parsed-graph.js';
import { graphSchema, metaGraphSchema, savedModelSchema } from './text-schema.js';
import { GraphWalk } from './walk.js';

const schemas: Readonly<Record<TfGraphKind, TextSchema>> = {
  'saved-model': savedModelSchema,
  'meta-graph': metaGraphSchema,
  graph: graphSchema,
};
/** The first field of each message as TensorFlow prints it, behind blanks and comments; an unknown one may come first. */
const beginnings: readonly (readonly [TfGraphKind, RegExp])[] = [
  ['saved-model', /^(?:saved_model_schema_version\s*:|meta_graphs\s*:?\s*[{<])/m],
  ['meta-graph', /^(?:meta_info_def|graph_def)\s*:?\s*[{<]/m],
  ['graph', /^(?:node|library)\s*:?\s*[{<](?=[^]*?\b(?:op|signature|function)\s*:?\s*["'{<])/m],
];
const control = /[\0-\x08\x0e-\x1f\x7f]/;

function textKind(head: Uint8Array): TfGraphKind | undefined {
  const text = Buffer.from(head).toString('latin1');
  if (control.test(text)) return undefined;
  return beginnings.find(([, pattern]) => pattern.test(text))?.[0];
}

export function identifyGraphText(head: Uint8Array): Claim | undefined {
  const kind = textKind(head);
  if (kind === undefined) return undefined;
  return { confidence: 'likely', because: `is protobuf text with the fields of a TensorFlow ${kind}` };
}

/**
 * Walks a graph in the text format; undefined where the source is none.
 * @throws LimitError maxTextBytes, and those of the budget
 */
export function parseGraphText(source: ByteSource, context: ParseContext): Parsed<TfGraphFacts> | undefined {
  const kind = textKind(source.read(0, Math.min(source.size, limits.maxHeadBytes)));
  if (kind === undefined) return undefined;
  if (source.size > limits.maxTextBytes)
    throw new LimitError('maxTextBytes', limits.maxTextBytes, 'the text is longer than is read');
  const text = Buffer.from(source.read(0, source.size)).toString('latin1');
  const walk = new GraphWalk(context);
  const message = textMessage(text, schemas[kind], context.budget);
  if (kind === 'saved-model') walk.savedModel(message);
  else if (kind === 'meta-graph') walk.metaGraph(message);
  else walk.graph(message);
  return parsedGraph(walk, kind, 'text', source.size);
}
