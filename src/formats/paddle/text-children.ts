import { codeTexts, encodedPickles } from '../../codecs/metadata/embedded-texts.js';
import { metadataChild } from '../../codecs/metadata/metadata-child.js';
import type { Child } from '../../core/types.js';
import type { PaddleOperator } from './facts.js';

/** What the attributes of operators hold in text: addresses, code, and pickles behind an encoding. */
export function textChildren(operators: readonly PaddleOperator[]): Child[] {
  const entries = operators.flatMap(({ type, texts }) =>
    [...texts].map(([name, value]) => ({ key: `${type}.${name}`, value })),
  );
  const child = metadataChild('attributes', entries);
  return [...(child === undefined ? [] : [child]), ...codeTexts(entries), ...encodedPickles(entries)];
}
