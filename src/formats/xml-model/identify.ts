import { TextDecoding } from '../../codecs/xml/text-decoding.js';
import type { Claim } from '../../core/types.js';

/** `<` in EBCDIC. */
const ebcdicLess = 0x4c;

const roots = {
  pmml: /<(?:[\w.-]+:)?PMML[\s>/]|dmg\.org\/PMML/,
  openvino: /<net\s[^>]{0,400}\b(?:version|name)\s*=/,
};

/** A document with the root element of the dialect; a document whose root lies beyond the head only by its name. */
export function identifyXml(dialect: keyof typeof roots, head: Uint8Array): Claim | undefined {
  if (!mayBeXml(head)) return undefined;
  const text = new TextDecoding(head).decode(head).trimStart();
  if (!text.startsWith('<')) return undefined;
  if (roots[dialect].test(text))
    return { confidence: 'certain', because: `its root element is that of ${dialect}` };
  return /^<(?:\?xml|!DOCTYPE|!--)/.test(text) ? { confidence: 'possible', because: 'it is XML' } : undefined;
}

/** Before anything is decoded: behind blanks an angle bracket, or bytes of another encoding or a byte order mark. */
function mayBeXml(head: Uint8Array): boolean {
  const first = head.find((byte) => byte > 0x20 || byte < 0x09);
  return first === 0x3c || first === 0 || first === ebcdicLess || (first ?? 0) >= 0x80;
}
