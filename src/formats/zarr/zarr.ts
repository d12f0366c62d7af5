/** https://zarr-specs.readthedocs.io/: `.zarray`, `.zgroup`, `.zmetadata` of version 2, `zarr.json` of version 3. */
import { itemsOf, memberOf, numberOf, textOf, walkJson, type JsonNode } from '../../codecs/json/json-node.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { ZarrFacts } from './facts.js';
import { readDocument, type Places } from './read-document.js';

/** @throws FormatError `bad-json`, LimitError */
export function parseZarr(source: ByteSource, context: ParseContext): Parsed<ZarrFacts> {
  const { root, places } = readDocument(source, context);
  // Consolidated metadata have the documents of all arrays in one.
  for (const node of walkJson(root)) addCodecs(node, places);
  return {
    facts: { version: numberOf(memberOf(root, 'zarr_format')), codecs: places.all() },
    children: [],
    anomalies: [],
    covered: [{ offset: 0, length: source.size }],
  };
}

function addCodecs(node: JsonNode, places: Places): void {
  if (node.kind !== 'object') return;
  for (const { key, value } of node.members) {
    if (key === 'compressor') addCodec(value, places);
    if (key === 'filters' || key === 'codecs' || key === 'index_codecs')
      for (const item of itemsOf(value)) addCodec(item, places);
  }
}

/** `{"id": "zstd"}` in version 2; `{"name": "zstd"}` or the name alone in version 3. */
function addCodec(node: JsonNode, places: Places): void {
  const id = textOf(memberOf(node, 'id')) ?? textOf(memberOf(node, 'name')) ?? textOf(node);
  if (id !== undefined) places.add(id, node);
}
