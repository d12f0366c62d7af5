import { wireMessage } from '../../codecs/protobuf/proto-message.js';
import { WireReader } from '../../codecs/protobuf/wire-reader.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { TfGraphFacts } from './facts.js';
import { kindOf } from './identify.js';
import { parsedGraph } from './parsed-graph.js';
import { GraphWalk } from './walk.js';

/**
 * Walks every graph and every function of a SavedModel, MetaGraph or GraphDef; tensors are skipped.
 * @throws LimitError of the budget, maxProtobufFields, maxTrialFields
 */
export function parseTfGraph(source: ByteSource, context: ParseContext): Parsed<TfGraphFacts> {
  const reader = new WireReader(source, context.budget);
  const message = wireMessage(reader, source, reader.whole);
  const kind = kindOf(source) ?? 'saved-model';
  const walk = new GraphWalk(context);
  if (kind === 'saved-model') walk.savedModel(message);
  else if (kind === 'meta-graph') walk.metaGraph(message);
  else walk.graph(message);
  return parsedGraph(walk, kind, 'binary', source.size);
}

const nothing: Parsed<null> = { facts: null, children: [], anomalies: [], covered: [] };

/** A fingerprint holds hashes; there is nothing in it to judge. */
export function parseFingerprint(): Parsed<null> {
  return nothing;
}
