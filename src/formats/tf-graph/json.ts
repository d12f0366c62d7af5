import { readJson } from '../../codecs/json/read-json.js';
import { jsonMessage } from '../../codecs/protobuf/json-message.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { TfGraphFacts } from './facts.js';
import { parsedGraph } from './parsed-graph.js';
import { graphSchema } from './text-schema.js';
import { GraphWalk } from './walk.js';
import { begins } from './identify-json.js';

/** @returns undefined where the source is no JSON; LimitError maxTextBytes, and those of the budget */
export function parseGraphJson(source: ByteSource, context: ParseContext): Parsed<TfGraphFacts> | undefined {
  if (!begins.test(Buffer.from(source.read(0, Math.min(source.size, 64))).toString('latin1')))
    return undefined;
  const { root } = readJson(source, context.budget);
  const walk = new GraphWalk(context);
  walk.graph(jsonMessage(root, graphSchema));
  return parsedGraph(walk, 'graph', 'json', source.size);
}
