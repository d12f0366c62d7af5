import { headText } from '../../bytes/head-text.js';
import type { Claim } from '../../core/types.js';

/** Blanks or a byte order mark may come first. */
const begins = /^[\sï»¿]*\{/;
const topology = /"modelTopology"\s*:/;
const manifest = /"weightsManifest"\s*:\s*\[/;
const format = /"format"\s*:\s*"(graph|layers)-model"/;

/** JSON with the members that TensorFlow.js looks for; the order is free, but one of them stands in the head. */
export function identifyTfjs(head: Uint8Array): Claim | undefined {
  const text = headText(head);
  if (!begins.test(text)) return undefined;
  const signs = [topology, manifest, format].filter((sign) => sign.test(text)).length;
  if (signs === 0) return undefined;
  const because = 'is JSON with the members of a TensorFlow.js model';
  return { confidence: signs > 1 || format.test(text) ? 'certain' : 'likely', because };
}
