import { secretShapes } from '../../knowledge/secrets/secret-shapes.js';

/** The text with what looks like a secret replaced, so that no report carries one on (CONTRACT §4). */
export function maskSecrets(text: string): string {
  return secretShapes.reduce((masked, { pattern }) => masked.replace(pattern, '$1***'), text);
}
