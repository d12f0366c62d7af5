/** https://orbax.readthedocs.io/en/latest/guides/checkpoint/checkpoint_format.html: `_METADATA`, `_CHECKPOINT_METADATA`. */
import { memberOf, textOf, walkJson } from '../../codecs/json/json-node.js';
import { isDottedName } from '../../core/dotted-name.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { OrbaxFacts } from './facts.js';
import { readDocument } from './read-document.js';
/** Short names of what a leaf of the tree was. */
const leafTypes = /^(?:jax|np|numpy|builtins)\.\w+$/;

/** @throws FormatError `bad-json`, LimitError */
export function parseOrbax(source: ByteSource, context: ParseContext): Parsed<OrbaxFacts> {
  const { root, places } = readDocument(source, context);
  const handlers = memberOf(root, 'item_handlers');
  for (const node of handlers === undefined ? [] : walkJson(handlers)) {
    const name = textOf(node);
    if (name !== undefined && isDottedName(name)) places.add(name, node);
  }
  for (const node of walkJson(root)) {
    const type = memberOf(node, 'value_type');
    const name = textOf(type);
    if (type !== undefined && name !== undefined && isDottedName(name) && !leafTypes.test(name))
      places.add(name, type);
  }
  return {
    facts: { handlers: places.all() },
    children: [],
    anomalies: [],
    covered: [{ offset: 0, length: source.size }],
  };
}
