import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { OrbaxFacts, ZarrFacts } from './facts.js';
import { identifyOcdbt, parseOcdbt, type OcdbtFacts } from './ocdbt.js';
import { identifyOrbax, parseOrbax } from './orbax.js';
import { foreignHandler } from './rules/foreign-handler.js';
import { pickledChunks } from './rules/pickled-chunks.js';
import { unknownCodec } from './rules/unknown-codec.js';
import { identifyZarr, parseZarr } from './zarr.js';

const zarr = defineFormat<ZarrFacts>({
  id: 'zarr',
  title: 'zarr metadata',
  extensions: ['.zarray', '.zgroup', '.zmetadata', '.json'],
  spec: 'https://zarr-specs.readthedocs.io/',
  runsCode: false,
  identify: identifyZarr,
  parse: parseZarr,
  rules: [pickledChunks, unknownCodec],
});

const orbax = defineFormat<OrbaxFacts>({
  id: 'orbax',
  title: 'Orbax checkpoint metadata',
  extensions: ['_metadata', '.json'],
  spec: 'https://orbax.readthedocs.io/en/latest/guides/checkpoint/checkpoint_format.html',
  runsCode: false,
  identify: identifyOrbax,
  parse: parseOrbax,
  rules: [foreignHandler],
});

const ocdbt = defineFormat<OcdbtFacts>({
  id: 'ocdbt',
  title: 'TensorStore OCDBT file',
  extensions: ['.ocdbt'],
  spec: 'https://google.github.io/tensorstore/kvstore/ocdbt/index.html#storage-format',
  runsCode: false,
  depth: 'recognised',
  identify: identifyOcdbt,
  parse: parseOcdbt,
  rules: [],
});

export const formats: readonly AnyFormat[] = [zarr, orbax, ocdbt];
