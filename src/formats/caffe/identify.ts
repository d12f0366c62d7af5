import { headText } from '../../bytes/head-text.js';
import { mayBeginMessage, MessageTrial, wantedFields } from '../../codecs/protobuf/message-trial.js';
import type { ByteRange, ByteSource, Claim } from '../../core/types.js';

const layer = /(?:^|[\s}>;,])layers?\s*(?::\s*)?[{<]/;
const typed = /\btype\s*:\s*["'A-Z]/;
const maxNameBytes = 1_024;
const inText = /^[\t\n\r\x20-\x7e\x80-\xff]*$/;

/** A protobuf text with layers that have types. */
export function identifyPrototxt(head: Uint8Array): Claim | undefined {
  const text = headText(head);
  if (!inText.test(text) || !layer.test(text) || !typed.test(text)) return undefined;
  const isCaffe = /\b(?:bottom|top|blobs_lr|python_param|convolution_param|input_dim|phase)\s*[:{]/.test(
    text,
  );
  return isCaffe
    ? { confidence: 'likely', because: 'is a protobuf text with the layers of Caffe' }
    : undefined;
}

const networkFields = wantedFields({
  1: 'bytes',
  2: 'bytes',
  3: 'bytes',
  4: 'varint',
  8: 'bytes',
  100: 'bytes',
});
const layerField = 100;
const name = /^[\x20-\x7e]*$/;

/** A network with layers, each a name and a type; those of the first version, field 2, have neither in that place. */
export function identifyCaffemodel(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (!mayBeginMessage(head)) return undefined;
  const trial = new MessageTrial(source);
  const because = 'is a protobuf message with the name and layers of Caffe';
  let named: ByteRange | undefined;
  let hasMore = false;
  for (const { number, at } of trial.fields(trial.whole, networkFields)) {
    if (number === layerField) {
      if (isLayer(trial, at)) return { confidence: 'likely', because };
    } else if (number === 1) named = at;
    else hasMore = true;
  }
  const isNamed =
    named !== undefined && named.length < maxNameBytes && name.test(trial.text(named, maxNameBytes));
  return isNamed && hasMore && head[0] === 0x0a ? { confidence: 'possible', because } : undefined;
}

function isLayer(trial: MessageTrial, range: ByteRange): boolean {
  const type = trial.first(range, 2, 'bytes');
  return type !== undefined && /^[A-Za-z]\w{0,127}$/.test(trial.text(type.at, maxNameBytes));
}
