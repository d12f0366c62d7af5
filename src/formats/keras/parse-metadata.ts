import { parseJson } from '../../codecs/json/parse-json.js';
import { WireReader } from '../../codecs/protobuf/wire-reader.js';
import { FormatError } from '../../core/errors.js';
import type { Anomaly, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import { ConfigWalk } from './config-walk.js';
import type { KerasFacts } from './facts.js';
import { fullness, survive } from './parse-config.js';

/** Fields of SavedMetadata and SavedObject (keras/protobuf/saved_metadata.proto). */
const nodesField = 1;
const metadataField = 5;

/**
 * The metadata that Keras 2 keeps beside a SavedModel: the configuration of each object as JSON. A layer stands in its
 * model's configuration and in its own; it is told once.
 * @throws FormatError where not even the first node can be read; LimitError
 */
export function parseKerasMetadata(source: ByteSource, { budget }: ParseContext): Parsed<KerasFacts> {
  const walk = new ConfigWalk(budget);
  const reader = new WireReader(source, budget);
  const anomalies: Anomaly[] = [];
  const whole = { offset: 0, length: source.size };
  const trouble = survive(() => {
    for (const node of reader.fields(whole)) {
      if (node.number !== nodesField || node.type !== 'bytes') continue;
      for (const field of reader.fields(node.at)) {
        if (field.number !== metadataField || field.type !== 'bytes') continue;
        const document = survive(() => parseJson(reader.text(field.at), budget));
        if (document instanceof FormatError) anomalies.push(damaged(field.at, document));
        else walk.walk(document.root);
      }
    }
  });
  if (trouble instanceof FormatError) anomalies.push(damaged(trouble.at, trouble));
  if (walk.isFull) anomalies.push(fullness(whole));
  return { facts: walk.facts, children: walk.children, anomalies: anomalies.slice(0, 1), covered: [whole] };
}

function damaged(at: Anomaly['at'], { message }: FormatError): Anomaly {
  return { kind: 'damaged', at, detail: message, key: 'metadata' };
}
