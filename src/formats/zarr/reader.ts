import { defineReader } from '../../core/define.js';
import type { OrbaxFacts, ZarrFacts } from './facts.js';
import { parseOcdbt, type OcdbtFacts } from './ocdbt.js';
import { parseOrbax } from './orbax.js';
import { foreignHandler } from './rules/foreign-handler.js';
import { pickledChunks } from './rules/pickled-chunks.js';
import { unknownCodec } from './rules/unknown-codec.js';
import { parseZarr } from './zarr.js';

export const zarr = defineReader<ZarrFacts>({
  parse: parseZarr,
  rules: [pickledChunks, unknownCodec],
});

export const orbax = defineReader<OrbaxFacts>({
  parse: parseOrbax,
  rules: [foreignHandler],
});

export const ocdbt = defineReader<OcdbtFacts>({
  parse: parseOcdbt,
  rules: [],
});
