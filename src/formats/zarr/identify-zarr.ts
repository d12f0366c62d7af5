import { headText } from '../../bytes/head-text.js';
import type { ByteSource, Claim } from '../../core/types.js';

const formatKey = /"zarr(?:_consolidated)?_format"\s*:\s*[123]/;
const names = /(?:^|\/)(?:\.zarray|\.zgroup|\.zmetadata|zarr\.json)$/;

export function identifyZarr(head: Uint8Array, _: ByteSource, name: string): Claim | undefined {
  const text = headText(head).replace(/^[ï»¿\s]+/, '');
  if (!text.startsWith('{')) return undefined;
  if (formatKey.test(text)) return { confidence: 'certain', because: 'is a JSON object with a zarr_format' };
  return names.test(name)
    ? { confidence: 'likely', because: 'is a JSON object under a name of zarr' }
    : undefined;
}
