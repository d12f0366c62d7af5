import { readLatin1 } from '../../bytes/read-whole.js';
import { textMessage, type TextSchema } from '../../codecs/protobuf/text-message.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { TfGraphFacts, TfGraphKind } from './facts.js';
import { parsedGraph } from './parsed-graph.js';
import { graphSchema, metaGraphSchema, savedModelSchema } from './text-schema.js';
import { GraphWalk } from './walk.js';
import { textKind } from './identify-text.js';

const schemas: Readonly<Record<TfGraphKind, TextSchema>> = {
  'saved-model': savedModelSchema,
  'meta-graph': metaGraphSchema,
  graph: graphSchema,
};

/**
 * Walks a graph in the text format; undefined where the source is none.
 * @throws LimitError maxTextBytes, and those of the budget
 */
export function parseGraphText(source: ByteSource, context: ParseContext): Parsed<TfGraphFacts> | undefined {
  const kind = textKind(source.read(0, Math.min(source.size, limits.maxHeadBytes)));
  if (kind === undefined) return undefined;
  const text = readLatin1(source);
  const walk = new GraphWalk(context);
  const message = textMessage(text, schemas[kind], context.budget);
  if (kind === 'saved-model') walk.savedModel(message);
  else if (kind === 'meta-graph') walk.metaGraph(message);
  else walk.graph(message);
  return parsedGraph(walk, kind, 'text', source.size);
}
