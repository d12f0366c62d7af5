import { headText } from '../../bytes/head-text.js';
import type { Claim } from '../../core/types.js';

const start = /^tree\r?\n(?:version=v\d+|num_class=\d+|[a-z_]+=)/;

/** The first word of every model that `save_model` writes. */
export function identifyLightgbm(head: Uint8Array): Claim | undefined {
  if (!start.test(headText(head).slice(0, 256))) return undefined;
  return { confidence: 'certain', because: 'begins as a LightGBM model' };
}
